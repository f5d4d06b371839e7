"""A large destination clinic's statement of account in the manner of Mayo: the clinic number leads, previous balance and activity since the last statement in a strip, then service detail in the order of days with the department and provider in a line of italics above, payments of insurance and patient between in the same amount column with parentheses, balances "Insurance" and "Patient" apart at the end; the clinic number again on top of every sheet."""
from held_twentieth_a import *

NAME, KIND = "held20-clinic-number", "itemized_bill"
NAMES = ("Zumbro Valley Clinic", "Lakeside Foundation Clinic", "The Hartwell Clinic", "Marshfield Heights Clinic")
DEPTS = {"Cardiovascular Medicine": [("Consult Level 4, New Patient", 380, 760), ("Echocardiogram, Complete", 1400, 3100), ("ECG with Report", 110, 290), ("Holter Monitor, 48 Hours", 420, 980), ("Stress Test, Treadmill", 700, 1600)], "Laboratory Medicine": [("Basic Metabolic Panel", 60, 190), ("Blood Count, Complete", 48, 140), ("Lipid Panel", 55, 170), ("Thyroid Cascade", 80, 240), ("Venous Blood Draw", 18, 44), ("Vitamin D, 25-Hydroxy", 120, 290)], "Radiology": [("CT Chest without Contrast", 1300, 3300), ("MRI Head with and without Contrast", 2600, 5600), ("X-Ray Knee, Both, Standing", 190, 480), ("Ultrasound Thyroid", 380, 900)], "Gastroenterology": [("Consult Level 3, New Patient", 290, 560), ("Colonoscopy with Biopsy", 2200, 5100), ("Upper Endoscopy", 1500, 3600), ("Breath Test, Hydrogen", 260, 610)], "Dermatology": [("Established Visit Level 3", 150, 320), ("Skin Biopsy, Tangential", 210, 480), ("Destruction of Lesion, First", 180, 390)]}


def brackets(cents):
    return usd(cents, "", "({})")


def document(rng):
    who, at = Patient(rng, 30, 86), Place(rng)
    name, sent, plan = rng.choice(NAMES), day(rng, (2025, 5, 1)), rng.choice(PLANS + SENIOR)
    due, num = later(sent, 30), number(rng, "9-999-999")
    prior = rng.choice((0, 0, rng.randint(4000, 90000)))
    lines, payments, rows, waiting, mine = [], [], [], 0, prior
    if prior:
        rows.append(tr(["", "Previous Balance", bald(prior)], "n - r", "t"))
    days = sorted(later(sent, -rng.randint(18, 80)) for _ in range(rng.randint(1, 4)))
    for n, date in enumerate(days):
        dept = rng.choice(sorted(DEPTS))
        pool = DEPTS[dept]
        here = [{"date": date, "description": w, "charge_cents": price(rng, lo, hi)} for w, lo, hi in rng.sample(pool, rng.randint(1, min(4, len(pool))))]
        charge = total(here)
        rows.append(tr(["", f"<i>{dept} &ndash; {doctor(rng, '{} {}, {}', ('M.D.', 'D.O.', 'Ph.D.', 'APRN'))}</i>", ""], "n - r", "v"))
        rows += [tr([f"{x['date']:%d %b %Y}".upper(), x["description"], bald(x["charge_cents"])], "n - r") for x in here]
        lines += here
        if n and n == len(days) - 1 and rng.random() < 0.5:
            waiting += charge
            rows.append(tr(["", f"Claim filed with {plan}. No payment from you is due yet for these services.", ""], "n - r", "s"))
            continue
        off, ins, own, _ = split(rng, charge, ("coins", "ded", "copay"))
        posted = later(date, rng.randint(10, 17))
        acts = [pay(posted, "insurance", f"{plan} Payment", ins)] * (ins > 0) + [pay(posted, "adjustment", f"{plan} Contract Adjustment", off)]
        payments += acts
        mine += own
        rows += [tr([f"{p['date']:%d %b %Y}".upper(), p["description"], brackets(-p["amount_cents"])], "n - r") for p in acts]
    if mine > 5000 and rng.random() < 0.45:
        gave = pay(later(sent, -rng.randint(2, 8)), "patient", rng.choice(("Patient Payment, Check - Thank You", "Patient Payment, Online - Thank You")), rng.choice((2500, mine // 200 * 100)))
        payments.append(gave)
        mine -= gave["amount_cents"]
        rows.append(tr([f"{gave['date']:%d %b %Y}".upper(), gave["description"], brackets(-gave["amount_cents"])], "n - r"))
    if not mine:
        return document(rng)
    charges = total(lines)
    rows += [tr(["", "Account Balance", bald(mine + waiting)], "n - r", "t"), tr(["", "Less: Pending with Insurance", brackets(-waiting)], "n - r")] * (waiting > 0) + [tr(["", "PATIENT BALANCE DUE", usd(mine)], "n - r", "t")]
    head = f"<div class='hd'>{sides(f'<b class=lg>{name}</b><br>{at.street}<br>{at.town}', facts([('Clinic Number', num), ('Patient', who.full), ('Statement Date', f'{sent:%d %b %Y}'.upper())], 'f id'), widths=(60, 40))}</div>"
    body = (f"{head}{sides(f'<div class=ml>{who.mail}</div>', f'<div class=du>Statement of Account<br><b>{usd(mine)}</b><br>Payment due {due:%d %b %Y}</div>'.replace(f'{due:%d %b %Y}', f'{due:%d %b %Y}'.upper()), widths=(56, 44))}{grid(['Service Date', 'Description', 'Amount'], rows, 'n - r')}"
            + f"<p>{rng.choice(('We file claims with your insurance as a courtesy. You are responsible for what it does not pay.', 'Please compare this statement with the explanation of benefits from your insurance.', 'Charges for services at our hospital campus are on a separate statement.'))} Patient Account Services can be reached at {at.free}, 7 a.m. to 6 p.m. Central time. Financial assistance and payment plans are offered to those in need.</p>"
            + "<div class='cut'>Return this part with your payment. Write your clinic number on your check.</div>"
            + sides(facts([("Clinic Number", num), ("Patient Balance Due", usd(mine)), ("Amount Enclosed", "$ ____________")]), f"{name}<br>{at.box}<br>{at.far}", cards("VISA MC DISC AMEX"), widths=(34, 28, 38)))
    css = "body { font: 10pt 'Liberation Serif', serif } .lg { font: bold 17pt 'Liberation Serif'; color: #003da5 } .hd { border-bottom: 2pt solid #003da5; padding-bottom: 5pt } .id { margin-left: auto; font: 9pt 'Liberation Sans' } .id td { padding: 1pt 6pt } .ml { margin: 20pt 0 22pt 18pt } .du { text-align: right; margin: 12pt 0; font-size: 11pt } .du b { font-size: 20pt } .d th { font: bold 8.8pt 'Liberation Sans'; padding-top: 8pt } .v td { padding-top: 6pt } .s td { font-size: 8.6pt } .t td { font-weight: bold; border-top: 0.75pt solid #003da5; padding-top: 3pt }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.free, "address": at.address}, "payer": {"name": plan}, "patient": {"name": who.full}, "account_number": num, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments, "totals": {"prior_balance_cents": prior or None, "balance_cents": mine}}, "size: Letter; margin: 0.55in", top_right=f'"Clinic Number {num}"', bottom_right=PAGES)
