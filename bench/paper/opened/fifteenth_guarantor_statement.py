"""A health system's statement to the guarantor: a first page with the amount and a coupon, then each visit with its departments and what was paid."""
from held_fifteenth_a import *

NAME, KIND = "held15-guarantor-statement", "summary_bill"
STAYS = [("Emergency Visit", ("Emergency Room", "Laboratory", "Diagnostic Radiology", "Pharmacy")), ("Outpatient Visit", ("Laboratory", "Diagnostic Radiology", "Ultrasound")), ("Office Visit", ("Evaluation and Management", "Laboratory")), ("Outpatient Surgery", ("Operating Room", "Anesthesia", "Recovery Room", "Pharmacy", "Medical/Surgical Supplies"))]


def document(rng):
    who, at, child = Patient(rng, 28, 80), Place(rng), Patient(rng)
    name = f"{rng.choice(('Trillium', 'Northern Pines', 'Lakeview', 'St. Cecilia', 'Blue Mesa'))} Health"
    patients = [who.full, who.full, f"{child.first} {child.middle} {who.last}"]
    sent = day(rng, (2025, 6, 1))
    due, account = later(sent, 21), number(rng, "1099999999")
    lines, payments, blocks, visits = [], [], [], rng.randint(1, 4)
    mine = rng.choice((True, True, False))
    plan = rng.choice(PLANS) if mine else None
    for k in range(visits):
        kind, depts = rng.choice(STAYS)
        date = later(sent, -rng.randint(35, 120))
        patient = who.full if visits == 1 else rng.choice(patients)
        rows, sub = [], 0
        for dept in rng.sample(depts, rng.randint(1, len(depts))):
            cents = price(rng, 45, 380) if kind == "Office Visit" else price(rng, 90, 2600)
            lines.append({"date": date, "description": dept, "charge_cents": cents, "patient_name": patient})
            rows.append(tr([us(date), dept, usd(cents), "", ""], "n - r r r"))
            sub += cents
        left = sub
        posted = later(date, rng.randint(14, 30))
        if mine:
            off, plan_paid, _, _ = split(rng, sub, ("coins", "copay", "ded"))
            for words, cents, by in ((f"{plan} Adjustment", off, "adjustment"), (f"{plan} Payment", plan_paid, "insurance")):
                if cents:
                    payments.append(pay(posted, by, words, cents))
                    rows.append(tr([us(posted), words, "", usd(-cents), ""], "n - r r r"))
                    left -= cents
        else:
            cents = round(sub * 0.4)
            payments.append(pay(posted, "adjustment", "Uninsured Discount", cents))
            rows.append(tr([us(posted), "Uninsured Discount", "", usd(-cents), ""], "n - r r r"))
            left -= cents
        if rng.random() < 0.4 and left > 6000:
            cents = rng.choice((2500, 5000))
            when = later(posted, rng.randint(1, 4))
            payments.append(pay(when, "patient", "Patient Payment - Thank You", cents))
            rows.append(tr([us(when), "Patient Payment - Thank You", "", usd(-cents), ""], "n - r r r"))
            left -= cents
        blocks.append((f"<div class='v'><b>{kind}</b> &nbsp; {name} {at.city} Campus<br><span class='s'>Patient: {patient} &nbsp;|&nbsp; Hospital Account #: {number(rng, '6009999999')} &nbsp;|&nbsp; Provider: {doctor(rng)}</span></div>"
                       + grid(["Date", "Description", "Charges", "Payments/<br>Adjustments", "Patient<br>Balance"], rows + [tr([("Balance for this visit", 4), usd(left)], "r r", "t")], "n - r r r")))
    charges, balance = total(lines), total(lines) - total(payments, "amount_cents")
    if all(line["patient_name"] == lines[0]["patient_name"] for line in lines):
        patient = lines[0].pop("patient_name")
        for line in lines[1:]:
            line.pop("patient_name")
    else:
        patient = None
    color = rng.choice(("#00558c", "#5b2d82", "#00695c"))
    first = (sides(f"<div class='logo'>{name}</div><div class='s'>{at.street}<br>{at.town}</div>",
                   facts([("Statement Date", us(sent)), ("Guarantor Name", who.full), ("Guarantor Account", account), ("Due Date", us(due)), ("<b>Amount Due</b>", f"<b>{usd(balance)}</b>")], "f box"), widths=(56, 44))
             + f"<p>Dear {who.first},</p><p>Thank you for choosing {name} for your care. This statement lists hospital and physician services that are now your responsibility. {'We billed your insurance and they have told us the amount below is yours to pay.' if mine else 'Our records show that you do not have insurance. If you do, please call us. An uninsured discount has been applied.'}</p>"
             + "<h3>Account Summary</h3>" + facts([("Total charges", usd(charges)), *([("Insurance payments", usd(-paid(payments, "insurance")))] if mine else []), ("Insurance adjustments" if mine else "Discounts", usd(-paid(payments, "adjustment"))), ("Patient payments", usd(-paid(payments, "patient"))), ("<b>Amount you owe</b>", f"<b>{usd(balance)}</b>")], "f sum")
             + sides(f"<b>Pay online</b><br>Visit mychart.{name.split()[0].lower().strip('.')}health.example or scan the code<br>{qr(rng, 58)}", f"<b>Pay by phone</b><br>{at.free}, 24 hours a day", f"<b>Questions?</b><br>Customer Service {at.tel}<br>Monday - Friday, 8 a.m. to 5 p.m.", kind="ways")
             + "<p class='s'><b>Financial assistance:</b> If you cannot pay, you may qualify for free or discounted care. A plain language summary, the policy and an application are available at no charge on our website, at any registration desk, or by calling Customer Service.</p>"
             + "<div class='cut'>Please detach and return the bottom portion with your payment</div>"
             + sides(f"<span class='s'>&#9633; Check here if your address or insurance has changed and fill out the back.</span><br><br>{who.mail}",
                     facts([("Guarantor Account", account), ("Due Date", us(due)), ("Amount Due", usd(balance)), ("Amount Enclosed", "$ ______________")], "f box") + f"<br><span class='s'>Make checks payable to</span><br>{name.upper()}<br>{at.box.upper()}<br>{at.far.upper()}", widths=(54, 46))
             + f"<div style='margin-top:12pt'>{bars(rng, number(rng, '9999999999999999999999'), 24)}</div>")
    body = first + f"<div class='brk'></div><div class='logo2'>{name}</div><div class='s'>Guarantor: {who.full} &nbsp; Account {account} &nbsp; Statement Date {us(sent)}</div><h3>Details of your visits</h3>" + "".join(blocks)
    css = f".logo {{ font: bold 20pt 'Liberation Sans'; color: {color} }} .logo2 {{ font: bold 13pt 'Liberation Sans'; color: {color} }} .box td {{ border: 1px solid {color}; padding: 3pt 6pt }} .box {{ width: 100% }} h3 {{ color: {color}; border-bottom: 2px solid {color}; margin: 10pt 0 4pt }} .sum {{ width: 60% }} .sum td + td {{ text-align: right }} .ways td {{ font-size: 8.5pt }} .ways {{ margin: 10pt 0 }} .v {{ background: #eef3f7; padding: 4pt 6pt; margin-top: 8pt }} .d th {{ font-size: 8pt; border-bottom: 1px solid #999 }} .t td {{ border-top: 1px solid #999; font-weight: bold }}"
    truth = {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "address": at.address}, "patient": {"name": patient}, "account_number": account, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments,
             "totals": {"charges_cents": charges, "insurance_paid_cents": paid(payments, "insurance") if mine else None, "adjustments_cents": paid(payments, "adjustment"), "patient_paid_cents": paid(payments, "patient"), "balance_cents": balance}}
    return done(css, body, truth, bottom_right=PAGES)
