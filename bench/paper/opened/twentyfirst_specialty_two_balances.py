"""A cardiology or gastroenterology group's statement from a large installed practice program (NextGen's manner): the coupon on top, one table with date, code, words, charges, a column "Pmts/Adj" whose entries stand on dated rows below the charge, insurance balance and patient balance in two columns; an encounter's head row with doctor and location; aging for the patient's part below and a message."""
from held_twentyfirst_a import *

NAME, KIND = "held21-specialty-two-balances", "itemized_bill"
WORK = {"Cardiology": [("93306", "Echocardiogram complete w/ Doppler", 620, 1500), ("93000", "EKG complete", 48, 150), ("93015", "Cardiac stress test, complete", 260, 560), ("93224", "Holter monitor, up to 48 hours", 240, 520), ("99214", "Office visit established, level 4", 170, 330)],
        "Gastroenterology": [("45380", "Colonoscopy with biopsy", 900, 1900), ("43239", "Upper endoscopy with biopsy", 720, 1500), ("99204", "Office visit new patient, level 4", 260, 440), ("91065", "Hydrogen breath test", 180, 360)],
        "Orthopaedics": [("99203", "Office visit new patient, level 3", 170, 300), ("73564", "X-ray knee, 4 or more views", 80, 190), ("20610", "Large joint injection", 150, 320), ("J7325", "Synvisc-One, 1 mg", 16, 28), ("L1833", "Knee orthosis, adjustable, prefabricated", 420, 880)],
        "ENT": [("31575", "Laryngoscopy, flexible, diagnostic", 240, 520), ("99213", "Office visit established, level 3", 120, 220), ("92557", "Comprehensive hearing test", 90, 210), ("92567", "Tympanometry", 36, 90), ("69210", "Ear wax removal, one or both ears", 80, 180)]}


def document(rng):
    who, at = Patient(rng), Place(rng)
    field = rng.choice(sorted(WORK))
    name = {"Cardiology": f"{at.city} Heart Associates, P.C.", "Gastroenterology": f"Digestive Disease Consultants of {at.city}", "Orthopaedics": f"{at.city} Bone & Joint Clinic", "ENT": f"Ear, Nose & Throat Specialists of {at.city}"}[field]
    sent, plan, acct = day(rng, (2025, 6, 1), 400), rng.choice(PLANS + SENIOR), number(rng, rng.choice(("999999", "1009999", "99999-0")))
    due = later(sent, rng.choice((15, 20, 25, 30)))
    say, docs = rng.choice((us, short, bare)), [doctor(rng, "{0} {1} {2}".replace("{0} {1} {2}", "{} {} {}"), ("MD", "DO", "PA-C")) for _ in range(2)]
    neg = rng.choice((lambda c: f"-{bald(c)}", lambda c: f"({bald(c)})", lambda c: f"{bald(c)}-"))
    prior = rng.choice((0, 0, 0, rng.randint(1500, 14000)))
    lines, payments, rows, mine, theirs, oldest = [], [], [], prior, 0, sent
    if prior:
        rows.append(tr(["", "", "Balance forward from last statement", "", "", "", bald(prior)], "n n - r r r r", "b"))
    visits = sorted({later(sent, -rng.randint(14, 110)) for _ in range(rng.choice((1, 2, 2, 3, 6)))})
    for n, date in enumerate(visits):
        waits = n == len(visits) - 1 and n > 0 and rng.random() < 0.5
        rows.append(tr([(f"Enc # {number(rng, '9999999')} &nbsp;&nbsp; {rng.choice(docs)} &nbsp;&nbsp; {rng.choice((at.city + ' Office', 'Main Office', 'Surgery Center', 'West Office'))}", 7)], "-", "e"))
        for code, words, lo, hi in rng.sample(WORK[field], rng.randint(1, 4)):
            q = rng.choice((16, 48)) if code == "J7325" else 1
            x = {"date": date, "code": code, "description": words, "charge_cents": price(rng, lo, hi) * q}
            off, ins, own, _ = split(rng, x["charge_cents"], ("ded", "coins", "copay", "none"))
            posted, acts = later(date, rng.randint(11, 13)), []
            if not waits:
                acts = [pay(posted, "insurance", f"Payment - {plan}", ins)] * (ins > 0) + [pay(posted, "adjustment", f"Contractual Adj - {plan}", off)]
                if own in (2000, 3000, 4000):
                    acts.append(pay(date, "patient", rng.choice(("Copay - Credit Card", "Copay - Check", "Copay - Cash")), own))
            left = x["charge_cents"] - total(acts, "amount_cents")
            rows.append(tr([say(date), code, words, bald(x["charge_cents"]), "", *((bald(left), "0.00") if waits else ("0.00", bald(left)))], "n n - r r r r"))
            rows += [tr([say(p["date"]), "", p["description"], "", neg(p["amount_cents"]), "", ""], "n n - r r r r", "p") for p in acts]
            lines, payments = lines + [x], payments + acts
            mine, theirs = mine + (0 if waits else left), theirs + (left if waits else 0)
        oldest = min(oldest, date)
    if mine < 500:
        return document(rng)
    rows.append(tr(["", "", "Totals", "", "", bald(theirs), bald(mine)], "n n - r r r r", "t"))
    head = ["Current", "31-60", "61-90", "91-120", "Over 120"]
    pays = [("Statement Date", say(sent)), ("Account #", acct), ("Due Date", say(due)), ("Pay This Amount", usd(mine)), ("Show Amount Paid Here", "$")]
    notes = (f"A charge with an insurance balance has been filed with {plan}. No payment is due on it at this time." if theirs else "Your insurance carrier has been billed. The patient balance is now due.", "A $25.00 fee will be charged for returned checks." if rng.random() < 0.4 else "We accept payments by phone and on the patient portal.")
    body = (sides(f"<b class='h'>{name}</b><br>{at.street}<br>{at.town}<div class='ml'>{who.mail}</div>", cards("VISA MC DISC AMEX") + facts(pays, "f py"), widths=(54, 46))
            + "<div class='cut'>PLEASE DETACH AND RETURN TOP PORTION WITH YOUR PAYMENT</div>"
            + f"<div class='rw'>Patient: <b>{who.plain}</b> &nbsp;&nbsp;&nbsp; Account #: <b>{acct}</b> &nbsp;&nbsp;&nbsp; Billing questions: <b>{at.tel}</b></div>"
            + grid(["Date", "Code", "Description", "Charges", "Pmts/Adj", "Insurance<br>Balance", "Patient<br>Balance"], rows, "n n - r r r r")
            + sides(grid(["Patient Aging"] + head, [tr([""] + ages(mine, sent, oldest, bald), "- r r r r r")], "- r r r r r", "d ag"), f"<div class='am'>Amount Due<br><b>{usd(mine)}</b></div>", widths=(76, 24)) + f"<div class='no'>{notes[0]} {notes[1]}</div>")
    css = "body { font: 9.2pt 'Liberation Sans' } .h { font-size: 12pt } .ml { margin: 34pt 0 20pt 26pt } .py { width: 100%; margin-top: 4pt } .py td { border: 0.75pt solid #000; padding: 2pt 5pt; font-size: 8.6pt } .py td + td { text-align: right; font-weight: bold } .rw { padding: 4pt 0 } .d th { background: #d9d9d9; border: 0.75pt solid #000; font-size: 8.2pt } .d td { border-left: 0.75pt solid #000; border-right: 0.75pt solid #000; padding: 1.4pt 4pt } .d { border-bottom: 0.75pt solid #000 } .e td { font-style: italic; padding-top: 4pt } .p td { color: #333; font-size: 8.6pt } .b td, .t td { font-weight: bold } .t td { border-top: 0.75pt solid #000 } .ag { margin-top: 10pt } .am { border: 1.5pt solid #000; text-align: center; padding: 4pt; margin-top: 10pt } .am b { font-size: 14pt } .no { border: 0.75pt solid #000; padding: 5pt; margin-top: 8pt }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "address": at.address}, "payer": {"name": plan}, "patient": {"name": who.plain}, "account_number": acct, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments, "totals": {"prior_balance_cents": prior or None, "balance_cents": mine}} if payments or theirs else {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "address": at.address}, "patient": {"name": who.plain}, "account_number": acct, "statement_date": sent, "due_date": due, "lines": lines, "totals": {"prior_balance_cents": prior or None, "balance_cents": mine}}, bottom_right=PAGES)
