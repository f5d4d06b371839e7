"""An emergency physicians' statement as the large staffing companies mail it: a note that it is not the hospital's bill, facility and physician in a box, each service with its procedure and diagnosis code, a row of four sums in columns (charge, insurance paid, adjustments, your balance) and a reason on a small line; a ladder, a discount for paying now, a slip with a bar code."""
import datetime

from held_twentyfirst_a import *

NAME, KIND = "held21-emergency-service-lines", "itemized_bill"
SERVICES = [("99284", "Emergency dept visit, moderately complex", 780, 1500), ("99285", "Emergency dept visit, highly complex", 1150, 2400), ("99283", "Emergency dept visit, low complexity", 480, 900)]
ALSO = [("93010", "EKG interpretation and report", 42, 130), ("12001", "Simple wound repair, 2.5 cm or less", 310, 640), ("71046", "Chest X-ray reading, 2 views", 30, 90), ("94760", "Pulse oximetry, single", 18, 50), ("10060", "Drainage of abscess, simple", 330, 690), ("29125", "Short arm splint, static", 190, 430), ("99053", "Service between 10 PM and 8 AM", 60, 140), ("76705", "Limited abdominal ultrasound, reading", 120, 310)]
SICK = ["R07.9", "R10.31", "S61.411A", "J06.9", "R55", "M54.50", "N20.0", "L02.415", "S52.501A", "R42"]


def document(rng):
    who, at = Patient(rng, 3, 84), Place(rng)
    name = rng.choice((f"{at.city} Emergency Physicians, LLC", "Sycamore Emergency Medical Associates", f"{rng.choice(('Northfork', 'Lakeshore', 'Bluegrass', 'Pinecrest'))} Emergency Services, PLLC", f"Emergency Care Specialists of {at.state}"))
    date = day(rng, (2025, 4, 1), 380)
    sent, acct = later(date, rng.randint(30, 140)), number(rng, rng.choice(("99999999", "EP-9999999", "9999-99999999")))
    due, tin, plan = later(sent, rng.choice((10, 15, 21, 30))), tax_id(rng), rng.choice(PLANS)
    hospital, doc = rng.choice((f"{at.city} Regional Medical Center", f"Mercy Ridge Hospital", f"{at.city} Memorial Hospital")), doctor(rng, titles=("MD", "DO", "MD", "PA-C"))
    say, insured, with_dx, minor = rng.choice((us, short, mon)), rng.random() < 0.75, rng.random() < 0.6, who.born > datetime.date(2008, 1, 1)
    sick = rng.sample(SICK, 1 if rng.random() < 0.6 else 2)
    lines, rows, kinds_of, pointed = [], [], [], []
    for code, words, lo, hi in [rng.choice(SERVICES)] + rng.sample(ALSO, rng.choice((0, 0, 1, 1, 2))):
        charge = price(rng, lo, hi)
        off, ins, own, kind = split(rng, charge, ("coins", "ded", "ded", "copay")) if insured else (0, 0, charge, "self")
        kinds_of.append(kind)
        mine = sick[:1] if rng.random() < 0.5 else sick
        pointed.append(list(range(1, len(mine) + 1)))
        lines.append({"date": date, "code": code, "description": words, "charge_cents": charge, "plan_paid_cents": ins, "adjustment_cents": off, "patient_cents": own})
        rows.append(tr([say(date), code] + ([", ".join(mine)] if with_dx else []) + [words] + [usd(charge), minus(ins), minus(off), usd(own)], "n n n - r r r r" if with_dx else "n n - r r r r"))
    reason = {"ded": "Applied to deductible", "copay": "Copayment", "coins": "Coinsurance"}
    charges, ins, off, own = [total(lines, k) for k in ("charge_cents", "plan_paid_cents", "adjustment_cents", "patient_cents")]
    got = rng.choice((0, 0, 0, 5000)) if own > 9000 else 0
    owed = own - got
    rows.append(tr([("Totals", 4 if with_dx else 3)] + [usd(charges), minus(ins), minus(off), usd(own)], "- r r r r", "t"))
    kinds = "n n n - r r r r" if with_dx else "n n - r r r r"
    heads = ["Service<br>Date", "Proc<br>Code"] + (["Diag<br>Code"] if with_dx else []) + ["Description of Service", "Charge", "Insurance<br>Paid", "Insurance<br>Adjustment", "Your<br>Balance"]
    offer = rng.choice((0, 0, 20, 25, 30)) if not insured else 0
    paid_row = f"<table class='f ld'><tr><td>Your balance from services above</td><td class='r'>{usd(own)}</td></tr><tr><td>Payment received {say(later(sent, -6))} &ndash; Thank you</td><td class='r'>{minus(got)}</td></tr><tr class='big'><td>PLEASE PAY</td><td class='r'>{usd(owed)}</td></tr></table>" if got else f"<table class='f ld'><tr class='big'><td>PLEASE PAY</td><td class='r'>{usd(owed)}</td></tr></table>"
    first_days = later(sent, 14)
    box = facts([("Patient", who.full)] + ([("Date of Birth", us(who.born))] if rng.random() < 0.4 else []) + [("Treated at", hospital), ("Physician", doc), ("Date of Service", say(date)), ("Insurance", plan if insured else "None on file")], "f")
    birth = who.born if "Date of Birth" in box else None
    body = (sides(f"<b class='h'>{name}</b><br>{at.box}<br>{at.far}<br><span class='s'>Tax ID: {tin}</span>", strip([("Account Number", acct), ("Statement Date", say(sent)), ("Payment Due", say(due)), ("Amount Due", usd(owed))]), widths=(44, 56))
            + f"<div class='ml'>{('TO THE PARENT OF<br>' if minor else '') + who.mail}</div><div class='nt'><b>THIS IS NOT A HOSPITAL BILL.</b> This statement is for the professional services of the emergency physician who treated you. The hospital will bill you separately for the use of its facility, supplies and tests.</div>"
            + sides(box, f"<div class='ph'>Questions? Call <b>{at.free}</b><br>Monday - Friday 8 am - 7 pm ET<br>Pay online at <b>www.{site(name.split(',')[0])}</b><br>Se habla espa&ntilde;ol</div>", widths=(58, 42)) + grid(heads, rows, kinds)
            + (f"<p class='s'>Your plan&rsquo;s reply: {' / '.join(sorted({reason[k] for k in kinds_of}))} &mdash; see the explanation of benefits from {plan}.</p>" if insured and rng.random() < 0.5 else "") + paid_row
            + (f"<div class='of'>Pay by {say(first_days)} and take {offer}% off: send <b>{usd(owed - owed * offer // 100)}</b> to settle this account in full.</div>" if offer else "")
            + f"<p class='s'>{rng.choice(('Federal law protects you from surprise bills for emergency care. See the notice of your rights on our website.', 'If this visit was the result of an auto accident or an injury at work, please call us with the claim information.', 'If you need help paying, ask about our charity care policy. Monthly payments are available.'))}</p>"
            + "<div class='cut'>Return this part with your check payable to " + name + "</div>" + sides(bars(rng, number(rng, "9999999999999999"), 24) + f"<div class='ml2'>{name.upper()}<br>{at.box.upper()}<br>{at.far.upper()}</div>", facts([("Account Number", acct), ("Patient Name", who.full), ("Amount Due", usd(owed)), ("Amount Paid", "$ ________")], "f sl"), cards("VISA MC DISC AMEX"), widths=(38, 30, 32)))
    css = "body { font: 9.4pt 'Liberation Sans' } .h { font-size: 13pt; color: #7a1f1f } .st { width: 100% } .st td { background: #7a1f1f; color: #fff; padding: 4pt 6pt; border-right: 1pt solid #fff; font-weight: bold; font-size: 8.8pt } .st span { font-size: 7.2pt; font-weight: normal } .ml { margin: 24pt 0 18pt 24pt } .ml2 { margin-top: 14pt } .nt { border: 1.25pt solid #7a1f1f; padding: 5pt; margin-bottom: 8pt } .f td { padding: 1.5pt 10pt 1.5pt 0 } .f td + td { font-weight: bold } .ph { background: #f4ecec; padding: 5pt; line-height: 1.3 } .d { margin-top: 8pt } .d th { border-bottom: 1.25pt solid #7a1f1f; font-size: 8.4pt } .d td { padding: 3pt 4pt; border-bottom: 0.5pt solid #ddd } .t td { font-weight: bold } .ld { margin: 8pt 0 8pt auto } .big td { font-size: 13pt; font-weight: bold; border-top: 1.25pt solid #7a1f1f } .of { border: 1.5pt dashed #7a1f1f; padding: 5pt; text-align: center } .s { font-size: 8.3pt } .sl td { font-size: 8.6pt }"
    truth = {"document_type": KIND, "provider": {"name": name, "phone": at.free, "tax_id": tin, "address": at.remit}, "payer": {"name": plan} if insured else None, "patient": {"name": who.full, "birth_date": birth}, "account_number": acct, "statement_date": sent, "due_date": due, "lines": [x if insured else only(x, "date", "code", "description", "charge_cents", "patient_cents") | {"plan_paid_cents": 0, "adjustment_cents": 0} for x in lines], "payments": [pay(later(sent, -6), "patient", "Payment received", got)] if got else [], "totals": {"charges_cents": charges, "insurance_paid_cents": ins, "adjustments_cents": off, "balance_cents": owed}}
    if with_dx:
        printed = sorted({d for d in SICK if any(f"{d}" in row for row in rows)}, key=sick.index)
        truth["diagnoses"] = printed
        truth["lines"] = [{**x, "maybe": {"diagnosis_pointers": n}} for x, n in zip(truth["lines"], pointed)]
    return done(css, body, truth)
