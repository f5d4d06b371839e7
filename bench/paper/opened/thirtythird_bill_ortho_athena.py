"""An orthopedic practice's statement as athenahealth mails it: what is owed and the code to pay it online on top, each claim with its services, the
plan's payment and adjustment and what was moved to the patient, and the coupon at the foot."""
from held_thirtythird_a import *

NAME, KIND = "held33-bill-ortho-athena", "itemized_bill"
NAMES = ["Summit Bone & Joint Center, P.C.", "Orthopaedic Associates of the Lakes", "Tri-County Orthopedics and Sports Medicine Specialists, PLLC",
         "Crossroads Orthopedic Clinic", "Hand & Shoulder Institute of the Midlands, LLC"]
SEEN = [("99203", "", "New patient office visit, low complexity", 180, 310), ("99204", "", "New patient office visit, moderate complexity", 260, 430),
        ("99213", "25", "Established office visit, low complexity", 125, 225), ("99214", "", "Established office visit, moderate complexity", 180,
        320)]
DONE = [("73562", "S", "X-ray knee, 3 views", 75, 165), ("73030", "S", "X-ray shoulder, 2+ views", 68, 150), ("73610", "S", "X-ray ankle, 3+ views",
    66, 145),
        ("72100", "", "X-ray lower spine, 2-3 views", 80, 170), ("20610", "S", "Joint injection or drainage, large joint", 160, 340), ("J3301", "",
        "Triamcinolone acetonide injection, 10 mg", 14, 60), ("J7325", "", "Hyaluronan (Synvisc-One) injection, per dose", 780, 1400), ("L1833", "S",
        "Knee brace, adjustable, off the shelf", 420, 760), ("L3908", "S", "Wrist brace, cock-up, off the shelf", 55, 120), ("29125", "S",
        "Short arm splint, static", 110, 240), ("97110", "GP", "Therapeutic exercise, 15 min", 60, 120)]
OPS = [("29881", "S", "Knee arthroscopy with meniscus removal, one side", 2100, 3900), ("29827", "S", "Shoulder arthroscopy with rotator cuff repair",
    3600,
       6400), ("64721", "S", "Carpal tunnel release", 1250, 2300), ("27447", "S", "Total knee replacement", 4300, 7800)]


def claim(rng, served, plan, new, sent):
    side = rng.choice(("LT", "RT"))
    if rng.random() < 0.15 and not new:
        work = [rng.choice(OPS)]
    else:
        work = [rng.choice(SEEN[:2] if new else SEEN[2:])] + rng.sample(DONE, rng.choice((0, 1, 1, 2, 3)))
    lines = []
    for code, mod, words, lo, hi in work:
        mods = [side if mod == "S" else mod] if mod and not (mod == "25" and len(work) == 1) else []
        lines.append({"date": served, "code": code, "modifiers": mods or None, "description": words, "charge_cents": price(rng, lo, hi)})
    when, credits, moved = min(later(sent, -2), later(served, rng.randint(13, 30))), [], ""
    if plan:
        kind = rng.choice(("copay", "coins", "ded", "ded"))
        parts = shares(rng, [x["charge_cents"] for x in lines], kind)
        off, ins, own = (sum(x[n] for x in parts) for n in range(3))
        credits.append(pay(when, "adjustment", rng.choice((f"{plan} contractual adjustment", f"Adjustment - {plan}")), off))
        if ins:
            credits.append(pay(when, "insurance", f"{plan} payment", ins))
        moved = f"{plan} processed this claim. Patient responsibility: " + {"copay": "copay", "coins": "coinsurance", "ded": "deductible"}[kind] + "."
    else:
        if rng.random() < 0.6:
            credits.append(pay(served, "adjustment", "Self-pay adjustment", total(lines, "charge_cents") * 3 // 10))
    left = total(lines, "charge_cents") - paid(credits, "insurance", "adjustment")
    if left > 6000 and rng.random() < 0.4:
        credits.append(pay(served, "patient", rng.choice(("Patient payment (VISA)", "Patient payment (check)", "Patient payment (MASTERCARD)")),
            rng.choice((2000,
            3000, 5000))))
        left -= credits[-1]["amount_cents"]
    return lines, credits, left, moved


def document(rng):
    who, at = Person(rng, 15, 86), Office(rng)
    sender, colour = rng.choice(NAMES), rng.choice(("#1d5b8c", "#33691e", "#7b1e1e", "#37474f"))
    sent, plan = day(rng), plan_of(rng, who, 0.12)
    account, context = number(rng, rng.choice(("99999", "999999", "9999999"))), number(rng, "9999")
    upon, minus = rng.random() < 0.4, rng.choice(("-{}", "-{}", "({})"))
    due = None if upon else later(sent, rng.choice((20, 21, 30)))
    served, lines, credits, owed, rows, claims = later(sent, -rng.randint(60, 130)), [], [], [], [], []
    for n in range(rng.choice((1, 1, 2, 2, 3, 5))):
        a, b, left, moved = claim(rng, served, plan, n == 0, sent)
        if left > 0 and served < later(sent, -16):
            ref = f"{number(rng, '999999')}V{context}"
            claims.append(ref)
            rows.append([(f"<b>{us(served)}</b> &nbsp; Seen by {esc(doctor(rng, form='{} {} {}'))} &nbsp; at {at.city} office &nbsp;&nbsp; Claim # "
                f"{ref}", 4, "cl")])
            for x in a:
                code = "-".join([x["code"]] + (x["modifiers"] or []))
                rows.append([us(served), f"{code} &nbsp;{esc(x['description'])}", usd(x["charge_cents"]), ""])
            rows += [[us(p["date"]), esc(p["description"]), usd(-p["amount_cents"], "$", minus), ""] for p in b]
            if moved and rng.random() < 0.7:
                rows.append(["", f"<i>{esc(moved)}</i>", "", ""])
            rows.append([("You owe for this claim", 3, "r ow"), (usd(left), 1, "r ow")])
            lines, credits, owed = lines + a, credits + b, owed + [(served, left)]
        served = later(served, rng.choice((7, 12, 14, 28)))
    if not lines:
        return document(rng)
    balance = sum(x for _, x in owed)
    quick = number(rng, "AAAA-9999-AA99")
    site = "https://payment.patient.athena.example.com/statement"
    logo = f"<table><tr><td>{mark('bone', colour, colour, 40)}</td><td><div class='nm'>{esc(sender)}</div>{at.street}<br>{at.town}</td></tr></table>"
    box = ("<div class='ti'>STATEMENT</div>" + facts([("Statement date", us(sent)), ("Patient", esc(who.plain.upper())), ("Account #", account),
        ("Payment due",
           "Upon receipt" if upon else us(due)), ("<b>Amount you owe</b>", f"<b>{usd(balance)}</b>")], "bx"))
    ways = beside(qr(rng, 60), f"<b>Pay online</b><br>{site}<br>Quick pay code: <b>{quick}</b>",
        f"<b>Questions?</b><br>Call billing at {at.tel}<br>Monday - Friday, "
                  "8:30am - 4:30pm", widths="12% 55% 33%")
    counts = beside(facts([("Charges", usd(total(lines, "charge_cents"))), ("Insurance payments", usd(-paid(credits, "insurance"), "$", minus)),
        ("Adjustments",
                    usd(-paid(credits, "adjustment"), "$", minus)), ("Your payments", usd(-paid(credits, "patient"), "$", minus)), ("<b>Balance</b>",
                    f"<b>{usd(balance)}</b>")], "su"),
                    "<div class='ms'><b>Message from our office</b><br>" + rng.choice((
                        "This balance is your responsibility. Please pay promptly or call us to set up a payment plan.",
                        "Your insurance company has told us that you owe this amount. If you disagree, please call the number on your insurance "
                        "card.",
                        "Thank you for letting us take part in your care. Payment plans are offered for balances above $200.")) + "</div>",
                        widths="46% 54%")
    detail = table(["Date", "Activity", "Amount", "Balance"], rows, "llrr", "d", widths="13% 59% 14% 14%")
    aged = table(["Current", "31 - 60 days", "61 - 90 days", "91 - 120 days", "Over 120 days", "Total"], [[usd(x) for x in ages(owed, sent)] + [
        f"<b>{usd(balance)}</b>"]], "cccccc", "ag")
    coupon = ("<div class='whole'><div class='cut'>Please detach and return this portion with your payment</div>"
              + beside(f"<span class='fine'>{esc(sender)}<br>{at.box}<br>{at.far}</span><div class='ml'>{who.mail()}</div>",
                       facts([("Account #", f"{account}"), ("Statement date", us(sent)), ("Amount you owe", f"<b>{usd(balance)}</b>"),
                       ("Amount enclosed",
                             "$ ______________")], "bx")
                       + f"<p class='fine' style='margin:6pt 0 2pt'>Make checks payable and remit "
                           f"to:</p>{esc(sender.upper())}<br>{at.box.upper()}<br>"
                       f"{at.far.upper()}<div style='margin-top:7pt'>{bars(rng, number(rng, '99999') + context + account, 20)}</div>",
                       widths="52% 48%") + "</div>")
    css = (f".nm{{font-weight:bold;font-size:12.5pt;color:{colour}}}.ti{{font-size:16pt;color:{colour};margin-bottom:3pt}}.bx{{width:100%}}.bx "
        f"td{{border-bottom:"
           "0.5pt solid #bbb;font-size:9pt;padding:2pt 4pt}.bx td+td{text-align:right}"
           f".beside+.beside{{margin-top:12pt;border-top:1.2pt solid {colour};padding-top:5pt}}.su td{{padding:1.6pt 14pt 1.6pt 0;font-size:9pt}}.su "
           f"td+td"
           "{text-align:right}.ms{background:#f3f3f3;padding:6pt 8pt;font-size:8.6pt}.d{width:100%;margin-top:12pt}"
           f".d th{{border-bottom:1.4pt solid {colour};font-size:8.6pt}}.d td{{font-size:8.8pt}}.d td.cl{{background:#eef1f3;font-size:8.4pt}}.d "
           f"td.ow{{font-weight:"
           "bold;border-bottom:0.6pt solid #999;text-align:right}.ag{width:100%;margin:12pt 0}.ag th{font-weight:normal;color:#555;font-size:8pt}.ag "
           "th,.ag td"
           "{text-align:center;border:0.5pt solid #ccc}.cut{border-top:1pt dashed #666;text-align:center;font-size:7.8pt;padding-top:3pt;margin:14pt "
           "0 8pt}"
           ".ml{margin:20pt 0 0 16pt}.whole{page-break-inside:avoid}")
    body = beside(logo, box, widths="60% 40%") + ways + counts + detail + aged + coupon
    truth = done(sheet(css, body, margin="0.55in", font="9.3pt 'Liberation Sans',Arial"), KIND, {"name": sender, "phone": at.tel},
                 {"name": who.plain.upper()}, lines, {"charges_cents": total(lines, "charge_cents"), "insurance_paid_cents": paid(credits,
                     "insurance"),
                 "adjustments_cents": paid(credits, "adjustment"), "patient_paid_cents": paid(credits, "patient"), "balance_cents": balance},
                 payer={"name": plan} if plan else None, account_number=account, statement_date=sent, due_date=due, payments=credits or None)
    if len(claims) == 1:
        truth["truth"]["claim_number"] = claims[0]
    else:
        truth["truth"]["maybe"] = {"claim_number": claims[0]}
    return truth
