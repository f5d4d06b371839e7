"""A community hospital's statement of several accounts: a wide table with a row an account, what insurance still has to pay in a column of its own, slip and card boxes on top; the back has the notice of assistance and a form for changes."""
from held_seventeenth_a import *

NAME, KIND = "held17-account-table", "summary_bill"
TYPES = ["EMERGENCY ROOM", "OUTPATIENT LAB", "OUTPATIENT RADIOLOGY", "SAME DAY SURGERY", "RECURRING PHYSICAL THERAPY", "OBSERVATION", "CARDIAC DIAGNOSTICS", "WOUND CARE CLINIC", "SLEEP STUDY"]
WHICH = ["THIS IS YOUR FIRST STATEMENT.", "THIS IS YOUR SECOND STATEMENT. PLEASE PAY NOW OR CALL US TO MAKE ARRANGEMENTS.", "THIS IS YOUR THIRD AND LAST STATEMENT. UNPAID ACCOUNTS MAY BE REFERRED TO AN OUTSIDE AGENCY."]


def document(rng):
    who, at = Patient(rng), Place(rng)
    name = f"{at.city} {rng.choice(('Memorial Hospital', 'Community Hospital', 'Regional Medical Center'))}".upper()
    sent = day(rng, (2025, 7, 1))
    due, record, plan = later(sent, 20), number(rng, "M00999999"), rng.choice(PLANS).upper()
    lines, rows, pending, accounts = [], [], 0, []
    kinds = rng.sample(TYPES, rng.randint(1, 6))
    for n, date in enumerate(sorted(later(sent, -rng.randint(12, 150)) for _ in kinds)):
        charge = price(rng, 140, 5200)
        waits = n and rng.random() < 0.3
        off, ins, own, _ = (0, 0, 0, "") if waits else split(rng, charge, ("coins", "ded", "copay"))
        hold = charge if waits else 0
        pending += hold
        lines.append({"date": date, "description": kinds[n], "charge_cents": charge, "plan_paid_cents": ins, "adjustment_cents": off, "patient_cents": own})
        accounts.append(number(rng, "V009999999"))
        rows.append(tr([accounts[-1], short(date), kinds[n]] + [bald(c) for c in (charge, ins, off, hold, own)], "n n - r r r r r"))
    sums = [total(lines, k) for k in ("charge_cents", "plan_paid_cents", "adjustment_cents")] + [pending, total(lines, "patient_cents")]
    owed = sums[-1]
    rows.append(tr([("TOTALS", 3)] + [bald(c) for c in sums], "r r r r r r", "t"))
    change = "".join(f"<tr><td>{a}<br>&nbsp;</td><td>{b}<br>&nbsp;</td></tr>" for a, b in (("NAME (LAST, FIRST, MIDDLE)", "TELEPHONE"), ("ADDRESS", "CITY, STATE, ZIP"), ("INSURANCE COMPANY", "POLICY NUMBER / GROUP NUMBER"), ("POLICY HOLDER", "EFFECTIVE DATE")))
    body = (sides(f"<b class='h'>{name}</b><br>{at.box.upper()}<br>{at.far.upper()}<br><br>RETURN SERVICE REQUESTED", cards("VISA MASTERCARD DISCOVER") + f"<table class='four'><tr><td>STATEMENT DATE<br><b>{short(sent)}</b></td><td>MEDICAL RECORD NO.<br><b>{record}</b></td></tr><tr><td>PATIENT PAY<br><b>{usd(owed)}</b></td><td>AMOUNT PAID<br>$</td></tr></table>", widths=(52, 48))
            + sides(f"<div class='to'>{who.mail}</div>", f"<div class='to'>{name}<br>{at.box.upper()}<br>{at.far.upper()}</div>", widths=(52, 48)) + bars(rng, number(rng, "99999999999999999999"), 16)
            + "<div class='s'>&#9633; CHECK HERE IF ADDRESS OR INSURANCE HAS CHANGED, AND WRITE IT ON THE BACK</div><div class='cut'>DETACH AND RETURN TOP PORTION WITH YOUR PAYMENT</div>"
            + f"<table class='four two'><tr><td>PATIENT NAME<br><b>{who.filed}</b></td><td>INSURANCE<br><b>{plan}</b></td><td>PAYMENT DUE BY<br><b>{short(due)}</b></td></tr></table>"
            + grid(["ACCOUNT NO.", "SERVICE<br>DATE", "TYPE OF SERVICE", "TOTAL<br>CHARGES", "INSURANCE<br>PAYMENTS", "ADJUST-<br>MENTS", "INSURANCE<br>PENDING", "PATIENT<br>PAY"], rows, "n n - r r r r r")
            + f"<p><b>{rng.choice(WHICH)}</b></p><p>INSURANCE PENDING MEANS THAT YOUR INSURANCE HAS BEEN BILLED AND HAS NOT ANSWERED. YOU DO NOT PAY THAT AMOUNT NOW. PATIENT PAY IS THE PART YOUR INSURANCE LEFT TO YOU.</p>"
            + f"<p>BILLING OFFICE {at.tel}, MONDAY TO FRIDAY 8:00 TO 4:30. PAY ONLINE AT WWW.{at.city.replace(' ', '').replace('.', '').upper()}HOSPITAL.EXAMPLE. YOUR DOCTORS, THE RADIOLOGISTS AND THE PATHOLOGISTS BILL YOU SEPARATELY.</p><p class='c'>SEE BACK FOR IMPORTANT INFORMATION</p>"
            + f"<div class='brk'></div><h3>FINANCIAL ASSISTANCE</h3><p class='b'>{name} gives emergency and other necessary care without regard to ability to pay. If your household has less than twice the federal poverty guideline, you may receive care at no charge; up to four times, at a discount. You may apply up to 240 days after your first statement. Nobody who is eligible is charged more than the amounts generally billed to insured patients. Applications are free at registration, from the billing office, and on our website, in English and Spanish.</p>"
            + "<h3>YOUR RIGHTS</h3><p class='b'>You may ask for an itemized bill at any time. If you are uninsured or do not use insurance you have a right to a good faith estimate, and may dispute a bill that is $400 or more above it. You are protected from balance billing for emergency care.</p>"
            + f"<h3>CHANGES</h3><table class='d chg'>{change}</table><p class='b'>A fee of $30 is charged for a check that is returned. Electronic conversion of checks: we may use the information on your check to make a one-time transfer from your account.</p>")
    css = "body { font: 8.8pt 'Liberation Sans' } .h { font-size: 13pt } .four { width: 100%; font-size: 7pt; margin-top: 3pt } .four td { border: 1px solid #000; text-align: center } .four b { font-size: 10pt } .two { margin-bottom: 6pt } .to { margin: 14pt 0 6pt 18pt; font-size: 10pt } .d td, .d th { border: 1px solid #000; font-size: 8.4pt } .d th { background: #d9e3ea; font-size: 7.4pt; text-align: center } .t td { font-weight: bold } .c { text-align: center; font-weight: bold } h3 { font-size: 10.5pt; margin: 10pt 0 2pt } .b { font-size: 9.5pt } .chg td { width: 50%; font-size: 7pt; padding-bottom: 9pt }"
    made = done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "address": at.remit.upper()}, "payer": {"name": plan}, "patient": {"name": who.filed}, **({"maybe": {"account_number": record}} if accounts[1:] else {"account_number": accounts[0]}), "statement_date": sent, "due_date": due, "lines": lines,
                            "totals": {"charges_cents": sums[0], "insurance_paid_cents": sums[1], "adjustments_cents": sums[2], "balance_cents": owed}})
    return {**made, "wrong": ["rows"]}  # what waits for insurance is in no other column
