"""A behavioral-health practice's invoice: practice and client in plain blocks, one session a row with its code, fee, what insurance paid and
the copay (or the rate of a client who pays alone), payments on card, and the balance due."""
from held_thirtyfourth_a import *

NAME, KIND = "held34-bill-therapy-invoice", "itemized_bill"
HOUSES = ["Stillwater Counseling & Wellness, PLLC", "Open Door Psychotherapy Group", "Juniper Path Behavioral Health, LLC",
    "Anchor Point Counseling Center",
          "Birch & Bloom Therapy Collective, PLLC", "Midtown Psychological Associates, PC"]
CARE = {"90791": ("Intake evaluation", 195, 280), "90834": ("Individual therapy, 45 min", 130, 185), "90837": ("Individual therapy, 60 min", 155,
    230), "90832": ("Individual therapy, 30 min", 90, 130),
        "90847": ("Family therapy with client present, 50 min", 150, 220), "90853": ("Group therapy session", 45, 75),
            "99214": ("Medication management visit", 150, 240),
        "90836": ("Therapy add-on with medication visit, 45 min", 95, 150), "96130": ("Psychological testing evaluation, first hour", 210, 320)}
TITLES = ("LCSW", "LMFT", "PhD", "PsyD", "LPC", "PMHNP-BC")
IDEAS = ["F41.1", "F33.1", "F43.23", "F90.0", "F32.A"]


def document(rng):
    who, at = Person(rng, 17, 70), Sender(rng)
    house = rng.choice(HOUSES)
    plan = rng.choice([p for p in PLANS if "Medicare" not in p] + [None] * 6)
    first = day(rng)
    count = rng.choice((1, 2, 3, 4, 4, 5, 8, 12))
    gap = rng.choice((7, 7, 7, 14, 28)) if count < 5 else 7
    usual = rng.choice(("90834", "90837", "90837", "90832", "90853", "99214"))
    copay = rng.choice((1500, 2000, 2500, 3000, 4000, 5000))
    far = rng.random() < 0.4
    rates = {c: round(rng.uniform(lo, hi) / 5) * 500 for c, (_, lo, hi) in CARE.items()}
    cut = rng.uniform(0.55, 0.85)
    lines, form = [], rng.choice((us, us, thin, word))
    for n in range(count):
        when = later(first, n * gap)
        code = "90791" if n == 0 and rng.random() < 0.25 else usual if rng.random() < 0.88 else rng.choice(("90847", "90834", "90837"))
        words = CARE[code][0]
        x = {"date": when, "code": code, "modifiers": ["95"] if far and code != "90853" else None, "description": words, "charge_cents": rates[code]}
        if plan:
            allowed = max(round(rates[code] * cut), copay)
            x.update(plan_paid_cents=allowed - copay, adjustment_cents=rates[code] - allowed, copay_cents=copay, maybe={"patient_cents": copay})
        else:
            x["units"] = 1
            x["unit_price_cents"] = rates[code]
        lines.append(x)
        if code == "99214" and rng.random() < 0.3 and not plan:
            lines.append({"date": when, "code": "90836", "description": CARE["90836"][0], "units": 1, "unit_price_cents": rates["90836"],
                "charge_cents": rates["90836"]})
        if not plan and n and rng.random() < 0.08:
            lines.append({"date": later(when, 3), "description": "Late cancellation fee", "units": 1, "unit_price_cents": 7500, "charge_cents": 7500})
    for x in lines:
        if " min" in x["description"]:
            x["maybe"] = {**x.get("maybe", {}), "minutes": int(x["description"].split(" min")[0].split()[-1])}
    sent = later(lines[-1]["date"], rng.randint(2, 16))
    due = later(sent, rng.choice((10, 14, 15, 30)))
    payments = []
    card = f"Visa ending in {rng.randint(1000, 9999)}" if rng.random() < 0.5 else f"Mastercard ending in {rng.randint(1000, 9999)}"
    for x in lines:
        if rng.random() < 0.3:
            payments.append(pay(x["date"], "patient", rng.choice(("Payment - " + card, "Payment - " + card, "Payment - Check", "Payment - HSA card")),
                copay if plan else min(x["charge_cents"], 10000)))
    prior = rng.choice((0, 0, 0, copay, 2 * copay))
    charges, ins, off = (total(lines, k) for k in ("charge_cents", "plan_paid_cents", "adjustment_cents"))
    owed = prior + charges - ins - off - paid(payments, "patient")
    if owed < 1000:
        return document(rng)
    invoice = number(rng, rng.choice(("9999", "INV-99999", "2026-0999", "99999")))
    account = number(rng, rng.choice(("99999", "C-99999", "999999"))) if rng.random() < 0.6 else None
    code, ein = npi(rng), tax_id(rng)
    icd = rng.choice(IDEAS) if rng.random() < 0.35 else None
    member = number(rng, rng.choice(MEMBERS)) if plan and rng.random() < 0.4 else None
    lead = f"{rng.choice(FIRST)} {rng.choice(LAST)}, {rng.choice(TITLES)}"
    leaf = "<svg width='40' height='40' viewBox='0 0 40 40'><path d='M6 34C6 14 18 6 35 5c0 18-8 29-25 27L22 18 8 36z' fill='#4f8a77'/></svg>"
    head = beside(f"<table class='lg'><tr><td>{leaf}</td><td><div class='nm'>{esc(house)}</div>{at.street}<br>{at.town}<br>{at.tel}<br><span "
                  f"class='fine'>NPI {code} &nbsp; "
                  f"Tax ID {ein}</span></td></tr></table>",
                  "<h1>Invoice</h1>" + facts([("Invoice #", invoice)] + ([("Account #", account)] if account else []) + [("Invoice date", form(sent)),
                      ("Due date", form(due))], "on"), widths="62% 38%")
    client = [("Client", esc(who.plain)), ("Date of birth", form(who.born))] + ([("Insurance", esc(plan))] if plan else []) + ([("Member ID",
        member)] if member else [])
    client += [("Diagnosis", icd)] if icd else []
    middle = beside(f"<div class='lb'>BILL TO</div>{who.mail(False, who.plain)}", "<div class='lb'>CLIENT</div>" + facts(client, "on"),
        f"<div class='lb'>CLINICIAN</div>{lead}", widths="32% 40% 28%")
    minus = lambda c: f"-{usd(c)}" if c else "$0.00"
    if plan:
        rows = [[form(x["date"]), "-".join([x["code"]] + (x["modifiers"] or [])), esc(x["description"]), usd(x["charge_cents"]),
            minus(x["plan_paid_cents"]), minus(x["adjustment_cents"]),
                 usd(x["copay_cents"])] for x in lines]
        detail = table(["Session date", "CPT", "Service", "Fee", "Insurance paid", "Contract write-off", "Copay"], rows, "lllrrrr", "d", (),
            "13% 10% auto 11% 13% 13% 11%")
    else:
        rows = [[form(x["date"]), "-".join([x.get("code", "")] + (x.get("modifiers") or [])), esc(x["description"]), str(x["units"]),
            usd(x["unit_price_cents"]), usd(x["charge_cents"])] for x in lines]
        detail = table(["Session date", "CPT", "Service", "Units", "Rate", "Amount"], rows, "lllrrr", "d", (), "13% 11% auto 9% 13% 13%")
    sums = {"charges_cents": charges, "balance_cents": owed, "prior_balance_cents": prior or None}
    end = [("Prior balance", usd(prior))] * bool(prior) + [("Total session fees", usd(charges))]
    if plan:
        sums.update(insurance_paid_cents=ins, adjustments_cents=off)
        end += [("Insurance payments", minus(ins)), ("Contract write-offs", minus(off))]
    pays = ""
    if payments:
        sums["patient_paid_cents"] = paid(payments, "patient")
        end.append(("Client payments", minus(sums["patient_paid_cents"])))
        pays = "<div class='lb'>PAYMENTS RECEIVED</div>" + table(["Date", "Method", "Amount"], [[form(p["date"]), p["description"],
            f"-{usd(p['amount_cents'])}"] for p in payments], "llr", "d s")
    detail += beside(pays or "&nbsp;", facts(end + [("<b>Balance due</b>", f"<b>{usd(owed)}</b>")], "tt"), widths="56% 44%")
    word_ = ("Copays are due at the time of each session. " if plan else "Fees for sessions are due at the time of service. A receipt with codes "
        "for out-of-network benefits is available on request. ")
    foot = (f"<div class='nt'><p><b>How to pay</b> &nbsp; Pay with the card on file in your client portal, or by check to {esc(house)}, "
            f"{at.street}, {at.town}.</p><p class='fine'>{word_}Appointments cancelled with less than "
            "24 hours' notice may be charged a fee that insurance does not cover. Under the No Surprises Act you have the right to a good faith "
            "estimate of what your care will cost. Please contact our "
            f"billing coordinator at {at.tel} with any questions. If you are in crisis, call or text 988.</p></div>")
    css = (".lg td{padding:0 8pt 0 0}.nm{font-size:13pt;font-weight:bold;color:#2f5d50}h1{font-size:22pt;color:#2f5d50;font-weight:normal;margin:0 "
           "0 4pt}.on td{padding:1pt 8pt 1pt 0}.on td:first-child{color:#666;white-space:nowrap}"
           ".lb{font-size:7.5pt;font-weight:bold;color:#4f8a77;letter-spacing:0.6pt;margin:0 0 3pt}.d{width:100%;margin:14pt 0 8pt}.d "
           "th{background:#e6f0ec;font-size:8.4pt;vertical-align:bottom;padding:5pt 5pt}"
           ".d td{border-bottom:0.5pt solid #d6d6d6;padding:4.5pt 5pt}.d.s{width:96%;margin:2pt 0}.tt{width:100%;margin-top:4pt}.tt td{padding:3pt "
           "5pt}.tt td+td{text-align:right}.tt tr:last-child td{border-top:1.2pt solid #2f5d50;font-size:11.5pt}"
           ".nt{margin-top:16pt;border-top:0.5pt solid #ccc;padding-top:8pt}.beside{margin-top:6pt}")
    more = {"account_number": account} if account else {"maybe": {"account_number": invoice}}
    return done(sheet(css, head + "<br>" + middle + detail + foot, margin="0.6in", font="9.4pt 'Liberation Sans',Arial", title="Invoice"), KIND,
        {"name": house, "npi": code, "tax_id": ein},
                {"name": who.plain, "birth_date": who.born, "member_id": member}, lines, sums, payer={"name": plan} if plan else None,
                    statement_date=sent, due_date=due,
                diagnoses=[icd] if icd else None, payments=payments or None, **more)
