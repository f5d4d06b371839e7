"""A health system's bill as a billing company designs it: a greeting, one large sum, how it came about in four steps, a square to pay with; the next page has a card a visit with what each service cost and who paid."""
from held_seventeenth_a import *

NAME, KIND = "held17-hello-bill", "itemized_bill"
CARE = {"Emergency care": [("Emergency visit, moderate to high severity", 900, 2400), ("CT scan of head, no contrast", 900, 2600), ("Complete blood count", 40, 170), ("Comprehensive metabolic panel", 90, 330), ("IV push of medication", 160, 420), ("Ondansetron injection", 9, 50)],
        "Imaging": [("Screening mammogram, both sides", 210, 620), ("Ultrasound of abdomen, limited", 240, 800), ("Digital breast tomosynthesis", 70, 190), ("X-ray of chest, 2 views", 120, 390)],
        "Primary care visit": [("Office visit, established patient", 140, 330), ("Hemoglobin A1c test", 28, 90), ("Lipid panel", 30, 120), ("Flu vaccine", 30, 62), ("Vaccine administration", 26, 60)],
        "Outpatient lab": [("Thyroid stimulating hormone", 48, 150), ("Vitamin D level", 60, 220), ("Blood draw", 12, 36), ("Urine culture", 40, 130)],
        "Physical therapy": [("Therapeutic exercise, 15 minutes", 70, 160), ("Manual therapy, 15 minutes", 68, 150), ("Therapy evaluation, low complexity", 150, 320)]}


def document(rng):
    who, at = Patient(rng), Place(rng)
    name = f"{rng.choice(('Brightwell', 'Cascadia', 'Northlight', 'Mercy Lakes'))} {rng.choice(('Health', 'Medical Group', 'Health Network'))}"
    sent = day(rng, (2025, 7, 1))
    due, acct, plan, color = later(sent, rng.choice((21, 25, 30))), number(rng, "BW99999999"), rng.choice(PLANS), rng.choice(("#3b2e8c", "#0d7a6b", "#c2492f"))
    lines, visits = [], ""
    for date, kind in sorted((later(sent, -rng.randint(25, 100)), kind) for kind in rng.sample(sorted(CARE), rng.choice((1, 1, 2, 3)))):
        rows, here = [], []
        for words, low, high in rng.sample(CARE[kind], rng.randint(1, len(CARE[kind]))):
            charge = price(rng, low, high)
            off, ins, own, _ = split(rng, charge, ("coins", "ded", "none") if here else ("coins", "ded"))
            here.append({"date": date, "description": words, "charge_cents": charge, "adjustment_cents": off, "plan_paid_cents": ins, "patient_cents": own})
            rows.append(tr([words] + [usd(c) for c in (charge, -off, -ins, own)], "- r r r r"))
        sums = [total(here, k) for k in ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents")]
        rows.append(tr(["Visit total"] + [usd(c) for c in (sums[0], -sums[1], -sums[2], sums[3])], "- r r r r", "t"))
        visits += (f"<div class='vis'><div class='vt'>{kind}</div><div class='s'>{long(date)} &nbsp;|&nbsp; with {doctor(rng)} &nbsp;|&nbsp; {at.city} {rng.choice(('Campus', 'Clinic', 'Hospital'))} &nbsp;|&nbsp; Visit no. {number(rng, '9999999')}</div>"
                   + grid(["Service", "Cost of care", "Insurance discount", "Insurance paid", "Your share"], rows, "- r r r r") + "</div>")
        lines += here
    charges, off, ins, own = [total(lines, k) for k in ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents")]
    copay = rng.choice([0, 0] + [c for c in (2000, 3500, 5000) if c < own])
    payments = [pay(lines[-1]["date"], "patient", "Copay at check-in", copay)] if copay else []
    balance = own - copay
    steps = [("Cost of care", usd(charges), "What we charge before insurance"), ("Insurance discount", usd(-off), f"The price we agreed on with {plan}"), ("Insurance paid", usd(-ins) if ins else usd(0), f"Sent to us by {plan}")] + ([("You already paid", usd(-copay), "Thank you!")] if copay else []) + [("You owe", usd(balance), f"Due by {long(due)}")]
    months = rng.choice((4, 6))
    body = (sides(f"<div class='logo'>&#9679; {name}</div>", f"<div class='s r2'>Bill date: {long(sent)}<br>Account number: {acct}</div>", widths=(60, 40))
            + sides(f"<div class='hi'>Hi {who.first},</div><p class='lead'>Here is your bill for the care {'you received' if len(lines) > 1 else 'at your visit'} with {name}. {plan} has finished with its part; what is left is yours to pay.</p>", f"<div class='due'>You owe<div class='sum'>{usd(balance)}</div>by {long(due)}</div>", widths=(58, 42))
            + "<h2>How we got to this number</h2><table class='st'>" + "".join(f"<tr{' class=last' if n == len(steps) - 1 else ''}><td>{k}<div class='s'>{w}</div></td><td class='r'>{v}</td></tr>" for n, (k, v, w) in enumerate(steps)) + "</table>"
            + "<h2>Ways to pay</h2>" + sides(qr(rng, 78), f"<b>Fastest: scan with your phone</b><br>No app and no password. You can also go to <u>pay.{name.split()[0].lower()}.example</u> and enter your account number.", f"<b>Need more time?</b><br>Split it into {months} monthly payments of {usd(-(-balance // months))} without interest. Choose it online or call us at {at.free}.", widths=(16, 44, 40))
            + f"<p class='s'>Trouble paying? You may qualify for free or reduced cost care. Ask for our financial assistance policy, or see the other side. We speak your language: interpreters are free. &nbsp; Page 2 lists every service on this bill.</p>"
            + "<div class='cut'>Paying by check? Tear off and send this part to us.</div>" + sides(f"<br>{who.mail}", facts([("Account number", acct), ("Pay by", long(due)), ("You owe", usd(balance)), ("I am paying", "$ ___________")]) + f"<br>{name.upper()}<br>{at.box.upper()}<br>{at.far.upper()}", widths=(52, 48))
            + f"<div class='brk'></div>{sides(f'<b>{name}</b>', f'<div class=r2>{who.full} &nbsp; Account number: {acct}</div>')}<h2>Your care, line by line</h2>{visits}"
            + (f"<p><b>Paid by you:</b> Copay at check-in, {long(lines[-1]['date'])}: {usd(-copay)}</p>" if copay else "")
            + "<div class='help'><b>Common questions</b><p><b>Why was this not covered?</b> Your plan decides what is your deductible, coinsurance or copay. See the explanation of benefits it sent you.</p><p><b>Will I get other bills?</b> Perhaps. Doctors who are not employed by us, ambulances and outside labs send their own.</p><p><b>I have other insurance.</b> Add it online under <i>Insurance</i>, and we will bill it before you pay.</p></div>")
    css = f"body {{ font: 10pt 'Lato', 'Nimbus Sans', 'Liberation Sans' }} .logo {{ font: bold 17pt 'URW Gothic', 'Liberation Sans'; color: {color} }} .r2 {{ text-align: right }} .hi {{ font-size: 25pt; color: {color}; margin: 14pt 0 2pt }} .lead {{ font-size: 11.5pt }} .due {{ border: 2pt solid {color}; border-radius: 12pt; text-align: center; padding: 12pt; margin-top: 16pt }} .sum {{ font-size: 28pt; font-weight: bold; color: {color} }} h2 {{ font-size: 13pt; color: {color}; margin: 12pt 0 4pt }} .st {{ width: 100% }} .st td {{ border-bottom: 1px solid #ddd; padding: 4pt; font-size: 11pt }} .last td {{ font-weight: bold; font-size: 13pt; border: 0 }} .s {{ color: #555 }} .vis {{ border: 1px solid #ccc; border-radius: 8pt; padding: 8pt; margin-bottom: 10pt; page-break-inside: avoid }} .vt {{ font-size: 12.5pt; font-weight: bold }} .d {{ margin-top: 6pt; font-size: 9pt }} .d th {{ color: #555; font-weight: normal; border-bottom: 1px solid #999 }} .d td {{ padding: 3pt 4pt }} .t td {{ font-weight: bold; border-top: 1px solid #999 }} .help {{ background: #f3f3f6; padding: 8pt; font-size: 9pt }} p {{ margin: 4pt 0 }}"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.free, "address": at.remit.upper()}, "payer": {"name": plan}, "patient": {"name": who.full}, "account_number": acct, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments,
                            "totals": {"charges_cents": charges, "adjustments_cents": off, "insurance_paid_cents": ins, "patient_paid_cents": copay if copay else None, "balance_cents": balance}}, bottom_right=PAGES)
