"""A MyChart statement kept as PDF: new charges and payments since the last statement in a column of sums, previous balance first, then a table with one visit a row (day, where, charges, insurance covered, you paid, you owe), a payment plan's line below when there is one; no coupon, since it is paperless."""
from held_twentieth_a import *

NAME, KIND = "held20-mychart-statement", "summary_bill"
NAMES = ("Harborview Coast Health", "Sierra Vista Medical Group", "Prairie Lakes Health", "UH Blue Ridge", "Fox Valley Clinic")
SEEN = [("Office Visit with {}", 120, 360), ("Video Visit with {}", 90, 220), ("Lab Work", 60, 640), ("Emergency Department Visit", 1800, 8800), ("Imaging - Ultrasound", 350, 1200), ("Mammogram Screening", 240, 620), ("Physical Therapy Visit with {}", 150, 420), ("Outpatient Surgery", 5200, 16800), ("Immunization Visit", 60, 260), ("Imaging - MRI", 1400, 4300)]


def document(rng):
    who, at = Patient(rng), Place(rng)
    name, sent = rng.choice(NAMES), day(rng, (2025, 5, 1))
    due, acct, color = later(sent, rng.choice((20, 25, 30))), number(rng, "2999999"), rng.choice(("#0b6e8f", "#5b2d8a", "#b3401c"))
    prior = rng.choice((0, rng.randint(2500, 42000)))
    settled = rng.choice((0, 0, prior, 2500 if prior > 2500 else 0)) if prior else 0
    lines, rows = [], []
    for words, low, high in rng.sample(SEEN, rng.randint(1, 6)):
        date = later(sent, -rng.randint(16, 75))
        charge = price(rng, low, high)
        off, ins, own, _ = split(rng, charge, ("coins", "ded", "copay"))
        text = words.format(doctor(rng))
        lines.append({"date": date, "description": text, "charge_cents": charge, "covered": off + ins, "patient_cents": own})
    lines.sort(key=lambda x: x["date"])
    if not total(lines, "patient_cents"):
        return document(rng)
    for x in lines:
        rows.append(tr([mon(x["date"]), x["description"] + f"<div class='s'>{at.city} {rng.choice(('Hospital', 'Clinic', 'Health Center'))} &middot; Visit #{number(rng, '99999999')}</div>", usd(x["charge_cents"]), minus(x["covered"]), usd(x["patient_cents"])], "n - r r r"))
    fresh, charges = total(lines, "patient_cents"), total(lines)
    owed = prior - settled + fresh
    rows.append(tr([("Total of new visits", 2), usd(charges), minus(total(lines, "covered")), usd(fresh)], "- r r r", "t"))
    posted = later(sent, -rng.randint(4, 20))
    back = f"<h2>Payments since your last statement</h2>" + grid(["Date", "Description", "Amount"], [tr([mon(posted), "MyChart Payment - Thank You", minus(settled)], "n - r")], "n - r") if settled else ""
    plan = rng.random() < 0.3
    sums = ([("Previous balance", usd(prior))] if prior else []) + ([("Payments received", minus(settled))] if prior else []) + [("New visits (your share)", usd(fresh)), ("Total you owe", usd(owed))]
    body = (sides(f"<div class='lg'>{name}</div>", f"<div class='my'>My<b>Chart</b></div>", widths=(70, 30)) + "<div class='ln'></div>"
            + sides(f"<h1>Your statement</h1>{who.full}<br>{who.street}<br>{who.town}", facts([("Account ID", acct), ("Statement date", mon(sent)), ("Pay by", mon(due))], "f id"), f"<div class='due'>You owe<b>{usd(owed)}</b></div>", widths=(42, 32, 26))
            + sides(f"<h2>How we got here</h2>" + facts(sums, "f bx"), f"<div class='hp'><b>Pay now in MyChart</b> under Billing, or in the app.<br><b>Call</b> {at.free}<br>Mon-Fri, 7:30 a.m. to 5:30 p.m.<br><b>Trouble paying?</b> Ask about financial assistance. You can apply in MyChart.</div>", widths=(52, 48))
            + back + "<h2>New visits on this statement</h2>" + grid(["Date", "Visit", "Charges", "Insurance<br>covered", "You owe"], rows, "n - r r r")
            + ("<div class='hp'>You are enrolled in <b>autopay</b>. We will charge your card on file on the pay by date unless you change it in MyChart.</div>" if plan else "")
            + f"<p class='s'>&ldquo;Insurance covered&rdquo; is what your plan paid and the discount that it has agreed with us, together. Compare it with the explanation of benefits from your plan. {rng.choice(('You may ask for an itemized bill in MyChart at no cost.', 'Some services may be billed by physicians who do not work for us.', 'If a visit was for an accident or injury at work, please tell us.'))}</p>"
            + f"<p class='s'>{name}, Billing Office, {at.street}, {at.town}</p><p class='s c'>You are getting this statement by paperless billing. It was not mailed. Change this in MyChart &gt; Billing &gt; Communication preferences.</p>")
    css = f"body {{ font: 10pt 'Nimbus Sans', 'Liberation Sans'; color: #222 }} .lg {{ font: bold 18pt 'URW Gothic', 'Liberation Sans'; color: {color} }} .my {{ text-align: right; font-size: 17pt; color: #d12f2f }} .ln {{ border-top: 1.5pt solid {color}; margin: 4pt 0 12pt }} h1 {{ font-size: 15pt; margin: 0 0 6pt; font-weight: normal }} h2 {{ font-size: 12pt; color: {color}; margin: 16pt 0 4pt }} .id td {{ padding: 1pt 8pt 1pt 0 }} .id td + td {{ font-weight: bold }} .due {{ background: {color}; color: #fff; text-align: center; padding: 8pt; border-radius: 6pt }} .due b {{ display: block; font-size: 18pt }} .bx {{ width: 95% }} .bx td {{ padding: 3pt 2pt; border-bottom: 1px solid #ddd }} .bx td + td {{ text-align: right }} .bx tr:last-child td {{ font-weight: bold; border-top: 1.5pt solid #333 }} .hp {{ background: #f4f4f4; border-radius: 6pt; padding: 8pt; margin-top: 18pt; font-size: 9pt; line-height: 1.4 }} .d th {{ border-bottom: 1.5pt solid {color}; font-size: 8.8pt }} .d td {{ border-bottom: 1px solid #e4e4e4; padding: 4pt }} .t td {{ font-weight: bold }} .s {{ font-size: 8pt; color: #666 }} .c {{ text-align: center }}"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.free, "address": at.address}, "patient": {"name": who.full}, "account_number": acct, "statement_date": sent, "due_date": due, "lines": [{**only(x, "date", "description", "charge_cents", "patient_cents"), "maybe": {"plan_paid_cents": x["covered"], "adjustment_cents": x["covered"]}} for x in lines], "payments": [pay(posted, "patient", "MyChart Payment - Thank You", settled)] if settled else [],
                            "totals": {"charges_cents": charges, "prior_balance_cents": prior or None, "patient_paid_cents": settled if prior else None, "balance_cents": owed}}, "size: Letter; margin: 0.6in", bottom_center='"' + name + ' - Account ID ' + acct + ' - " ' + PAGES)
