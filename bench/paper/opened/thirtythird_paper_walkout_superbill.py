"""The receipt that a practice hands over the counter after a visit, usable as a superbill: numbered diagnoses, lines of codes with pointers to
them, what was paid today, what is left."""
from held_thirtythird_c import *

NAME, KIND = "held33-paper-walkout-superbill", "itemized_bill"


def document(rng):
    who, at, practice = Person(rng, 18, 80), Sender(rng), rng.choice(PRACTICES)
    seen = day(rng)
    code, ein, giver = npi(rng), tax_id(rng), doctor(rng)
    account, ticket = number(rng, rng.choice(("99999", "AA9999", "9999999"))), number(rng, rng.choice(("999999", "9999-99")))
    plan = rng.choice([p[0] for p in PAYERS] + ["MEDICARE PART B", None, None])
    member = number(rng, rng.choice(("W999999999", "999999999999", "AAA99A99999"))) if plan else None
    reasons = rng.sample(ICD, rng.choice((1, 2, 2, 3, 4)))
    names = rng.choice(("1234", "ABCD"))
    work = care(rng, rng.choice((1, 2, 3, 4, 5, 7)))
    lines, rows = [], []
    for c, words, units, each in work:
        some = sorted(rng.sample(range(len(reasons)), rng.randint(1, len(reasons))))
        mods = ["25"] if c in VISITS and len(work) > 1 and rng.random() < 0.5 else ["GP"] if c in ("97110", "97140") else []
        lines.append({"date": seen, "code": c, "modifiers": mods or None, "diagnosis_pointers": [n + 1 for n in some], "description": words,
            "units": units,
                      "unit_price_cents": each, "charge_cents": units * each})
        rows.append([us(seen), c, " ".join(mods), esc(words), ",".join(names[n] for n in some), f"{units}", bare(each), bare(units * each)])
    charges = total(lines, "charge_cents")
    credits = []
    carried = price(rng, 15, 160) if rng.random() < 0.25 else 0
    if plan and rng.random() < 0.8:
        credits.append(pay(seen, "patient", rng.choice(("Copay - Visa", "Copay - Check #{}", "Copay - Cash",
            "Copay - MasterCard")).format(rng.randint(1001, 4999)),
                           min(charges, rng.choice((2000, 2500, 3500, 5000)))))
    elif not plan:
        if rng.random() < 0.5:
            credits.append(pay(seen, "adjustment", "Prompt Pay Discount", round(charges * rng.choice((0.15, 0.2, 0.3)))))
        rest = charges - sum(p["amount_cents"] for p in credits)
        credits.append(pay(seen, "patient", rng.choice(("Payment - Visa", "Payment - Debit Card", "Payment - Cash")), rest if rng.random() < 0.7
            else rest // 200 * 100))
    given = sum(p["amount_cents"] for p in credits if p["by"] == "patient")
    off = sum(p["amount_cents"] for p in credits if p["by"] == "adjustment")
    owed = charges + carried - given - off
    hue = rng.choice(("#2f5d50", "#374a67", "#444"))
    title = rng.choice(("WALKOUT RECEIPT", "SUPERBILL", "VISIT RECEIPT / SUPERBILL"))
    top = beside(f"<div class='nm'>{esc(practice)}</div>{at.street}<br>{at.town}<br>Phone {at.tel} &nbsp; Fax {at.fax}",
                 f"<div class='ti'>{title}</div>" + facts([("Date:", us(seen)), ("Ticket #:", ticket), ("Tax ID:", ein), ("Group NPI:", code)],
                     "rt"), widths="60% 40%")
    left = facts([("Patient:", esc(who.plain)), ("DOB:", us(who.born)), ("Account #:", account), ("Address:", f"{esc(who.street)}<br>{who.town}")],
        "fx")
    right = facts([("Rendering Provider:", esc(giver)), ("Insurance:", esc(plan) if plan else "Self Pay"), ("Member ID:", member or "&mdash;"),
        ("Place of Service:", "11 - Office")], "fx")
    icds = table([rng.choice(("#", "Ptr")), "ICD-10", "Diagnosis"], [[names[n], c, esc(w)] for n, (c, w) in enumerate(reasons)], "cll", "d",
        widths="6% 14% 80%")
    detail = table(["Date of Service", "CPT/ HCPCS", "Mod", "Description", "Dx Ptr", "Units", "Fee", "Charge"], rows, "llllccrr", "d",
                   [[("Total Charges", 7, "r"), bare(charges)]])
    paid = table(["Date", "Payment / Adjustment", "Amount"], [[us(p["date"]), p["description"], bare(-p["amount_cents"])] for p in credits], "llr",
        "d", widths="17% 63% 20%") if credits else ""
    tally = ([("Previous Balance", bare(carried))] if carried else []) + [("Today's Charges", bare(charges)), ("Payments Received Today",
        bare(-given) if given else "0.00")]
    tally += ([("Adjustments", bare(-off))] if off else []) + [("<b>Balance Due</b>", f"<b>{usd(owed)}</b>")]
    sums = table([], [list(x) for x in tally], "lr", "sm")
    back = later(seen, rng.choice((14, 28, 90)))
    note = ("<p class='fine'>" + ("We will file a claim with your insurance. Any amount that your plan does not pay will be billed to you." if plan
        else
            "To ask your insurance for repayment, attach this receipt to your plan's claim form. The practice does not file claims for self-pay "
            "visits.") + "</p>")
    again = f"{back:%A}, {full(back)} at {rng.randint(8, 11)}:{rng.choice((0, 15, 30, 45)):02d} AM"
    follow = f"<p><b>Next appointment:</b> {rng.choice(('None scheduled', again))}</p>"
    sign = ("<p class='sg'>Provider signature: <u>&nbsp; &nbsp; <i>Electronically signed</i> &nbsp; &nbsp;</u> &nbsp; &nbsp; &nbsp; Patient "
          "signature: ______________________________</p>"
            "<p class='fine'>I authorize the release of any information needed to process this claim and assign benefits to the practice named "
            "above.</p>")
    css = (f".nm{{font-size:15pt;font-weight:bold;color:{hue}}}.ti{{background:{hue};color:#fff;font-size:12pt;font-weight:bold;padding:4pt 7pt;"
          f"text-align:center;margin-bottom:4pt}}"
           ".rt td{padding:1pt 5pt}.rt td:first-child{font-weight:bold}.fx{margin:9pt 0}.fx td{padding:1.5pt 7pt 1.5pt 0}.fx "
           "td:first-child{font-weight:bold;white-space:nowrap}"
           f".d{{width:100%;margin:5pt 0 10pt}}.d th{{background:#e6e9ec;border:0.5pt solid #999;font-size:8.3pt;vertical-align:bottom}}.d "
           f"td{{border:0.5pt solid #bbb}}.d .sum td{{font-weight:bold}}"
           ".sm{margin:0 0 8pt auto}.sm td{padding:2pt 4pt 2pt 18pt}.sg{margin-top:20pt}")
    totals = {"charges_cents": charges, "patient_paid_cents": given, "balance_cents": owed, **({"prior_balance_cents": carried} if carried else {}),
              **({"adjustments_cents": off} if off else {})}
    found = truth(KIND, {"name": practice, "npi": code, "tax_id": ein, "phone": at.tel, "address": at.address}, {"name": who.plain,
        "birth_date": who.born, "member_id": member},
                  lines, totals, payer={"name": plan} if plan else None, account_number=account, statement_date=seen, diagnoses=[c for c,
                      _ in reasons], payments=credits)
    return {"html": sheet(css, top + beside(left, right) + icds + detail + paid + sums + follow + note + sign, font="9.3pt 'Liberation Sans',Arial",
        title="Receipt"), "truth": found}
