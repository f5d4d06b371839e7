"""fourth_mychart_statement.py: a health system's monthly statement to the guarantor from its one billing office: a sum of the account and a coupon on the first page, the visits one below another on the next, each with its charges, what the insurer did and what was paid."""
from held_parts import (PLANS, STEM, address, after, beside, day, digits, e, line, money, natural, page, paid, payment, person, phone, qr,
                        say, total, tr, when)

NAME, KIND = "held4-mychart-statement", "summary_bill"
CSS = """body { font: 9.5pt 'Liberation Sans'; color: #1b1b1b } .logo { font-size: 20pt; color: #00558c; font-weight: bold } .logo i { color: #6cb33f;
font-style: normal } table.f { width: 100% } .f td { padding: 3px 8px; background: #e6eff5 } .f .big td { background: #00558c; color: #fff; font-size:
12pt; font-weight: bold } h2 { font-size: 12pt; color: #00558c; border-bottom: 1.5px solid #00558c; margin: 16px 0 4px; padding-bottom: 2px } table.s { width: 100% } .s
td { padding: 3px 6px; border-bottom: 1px solid #ddd } .s .z td { font-weight: bold; border-bottom: 0 } p { margin: 5px 0; font-size: 9pt } .cut { border-top: 1px dashed #555; font-size: 7.5pt;
text-align: center; margin: 20px 0 8px; padding-top: 2px } table.v { width: 100%; margin-bottom: 6px } .v td { padding: 2px 6px; vertical-align: top } .v .t td {
background: #e6eff5; font-weight: bold; padding: 5px 6px } .v .i td { font-size: 8.5pt; color: #444; padding-bottom: 4px } .v .k td { font-weight: bold; padding-top: 5px } .v .d
td { padding-left: 22px } .v .d td + td { padding-left: 6px } .v .z td { font-weight: bold; border-top: 1px solid #00558c; padding: 4px 6px 8px } .new { page-break-before: always } .sm { font-size: 8pt; color: #333 } .e td { border: 1px solid #00558c; padding: 4px 8px; font-size: 8.5pt }"""
HOSPITAL = [("Emergency Room", 820, 3100), ("Laboratory", 90, 1400), ("Pharmacy", 22, 640), ("Radiology - Diagnostic", 210, 880), ("CT Scan", 1700, 5200), ("Medical/Surgical Supplies", 18, 420),
            ("EKG/ECG", 140, 390), ("Observation Room", 900, 4100), ("Respiratory Services", 90, 480), ("IV Therapy", 190, 940)]
DOCTORS = [("Emergency Department Visit Level 4", 48000, 121000), ("ECG Interpretation and Report", 3200, 9100), ("CT Abdomen and Pelvis Interpretation", 21000, 52000),
           ("Chest X-Ray Interpretation", 3100, 8900)]
CLINIC = [("Office Visit, Established Patient, Level 4", 21000, 38000), ("Office Visit, Established Patient, Level 3", 14200, 24900), ("Immunization Administration", 3900, 7700),
          ("Influenza Vaccine", 3800, 8100), ("Hemoglobin A1C Test", 2900, 8800), ("Collection of Blood by Needle", 1200, 3900)]


def visit(rng, date, plan):
    """The printed rows of a visit, as (what, amount, kind), with its lines and payments."""
    hospital = rng.random() < 0.6
    lines = []
    if hospital:
        for text, low, high in sorted(rng.sample(HOSPITAL, rng.randint(2, 6))):
            lines.append(line(date, (None, None, text), charge_cents=rng.randint(low * 100, high * 100)))
        parts = [("Hospital charges", lines[:])]
        work = [line(date, (None, None, text), charge_cents=rng.randint(low, high)) for text, low, high in rng.sample(DOCTORS, rng.randint(0, 3))]
        if work:
            parts.append(("Physician charges", work))
    else:
        work = [line(date, (None, None, text), charge_cents=rng.randint(low, high)) for text, low, high in rng.sample(CLINIC, rng.randint(1, 4))]
        parts = [("Physician charges", work)]
    lines = [item for _, some in parts for item in some]
    gross, heard, acts = total(lines, "charge_cents"), after(date, rng.randint(12, 31)), []
    off = round(gross * rng.uniform(0.25, 0.62))
    acts.append(payment(heard, "insurance", f"{plan} Payment", round((gross - off) * rng.choice([0.5, 0.8, 0.9]))))
    acts.append(payment(heard, "adjustment", f"{plan} Adjustment", off))
    if rng.random() < 0.4:
        acts.append(payment(date, "patient", rng.choice(["Copay - Thank You", "Patient Payment - Thank You"]), rng.choice([2500, 4000, 15000])))
    left = gross - sum(one["amount_cents"] for one in acts)
    if left < 0:
        acts.pop()
        left = gross - sum(one["amount_cents"] for one in acts)
    return hospital, parts, lines, acts, left


def document(rng):
    who, first, plan, stem = person(rng), day(rng), rng.choice(PLANS), rng.choice(STEM)
    system, style, call = f"{stem} {rng.choice(['Health', 'Health System', 'HealthCare'])}", rng.choice(["us", "bare"]), phone(rng, "{}-{}-{}")
    (street, town, home), guarantor, body, lines, payments = address(rng), digits(rng, rng.choice([7, 9])), "", [], []
    for number in range(rng.randint(1, 3)):
        date = after(first, 9 * number)
        hospital, parts, some, acts, left = visit(rng, date, plan)
        kind = rng.choice(["Emergency Visit", "Outpatient Hospital Visit"]) if hospital else f"Office Visit at {stem} {rng.choice(['Family Medicine', 'Internal Medicine', 'Primary Care'])}"
        rows = tr([f"{say(date, style)} &ndash; {kind}", ""], ". r", "t")
        rows += tr([(f"Patient: {natural(who)} &nbsp;&nbsp; Visit #{digits(rng, 9)} &nbsp;&nbsp; {'Location: ' + stem + ' Hospital' if hospital else 'Provider: ' + natural(person(rng)) + ', MD'}", 2)], "", "i")
        for title, items in parts:
            rows += tr([title, ""], ". r", "k") + "".join(tr([e(item["description"]), money(item["charge_cents"])], ". r", "d") for item in items)
        rows += tr(["Insurance payments and adjustments", ""], ". r", "k")
        for one in acts:
            if one["by"] == "patient":
                rows += tr(["Your payments", ""], ". r", "k")
            rows += tr([f"{say(when(one), style)} {e(one['description'])}", money(-one["amount_cents"])], ". r", "d")
        body += f'<table class="v">{rows}{tr(["Your balance for this visit", money(left)], ". r", "z")}</table>'
        lines, payments = lines + some, payments + acts
    prior = rng.choice([0, 0, rng.randint(2000, 48000)])
    charges, plan_paid, off, got = total(lines, "charge_cents"), paid(payments, "insurance"), paid(payments, "adjustment"), paid(payments, "patient")
    owed, sent = prior + charges - plan_paid - off - got, after(first, 68)
    due = after(sent, rng.choice([20, 21, 25]))
    facts = tr(["Guarantor name", natural(who)], ". r") + tr(["Guarantor ID", guarantor], ". r") + tr(["Statement date", say(sent, style)], ". r") + tr(["Payment due by", say(due, style)], ". r") + tr(["Amount due", money(owed)], ". r", "big")
    summary = "".join(tr(pair, ". r") for pair in (("Previous balance", money(prior)), ("New charges", money(charges)), ("Insurance payments", money(-plan_paid)),
                                                   ("Insurance adjustments", money(-off)), ("Your payments", money(-got)))) + tr(["Total amount due", money(owed)], ". r", "z")
    code = "-".join(("".join(rng.choice("BCDFGHJKLMNPQRSTVWXYZ") for _ in range(4))) for _ in range(3))
    html = page(CSS, f"""{beside(f'<span class="logo">{stem}<i> &#9670; </i>{system[len(stem) + 1:]}</span><br>{street}<br>{town}<br><br><br>{natural(who)}<br>{address(rng)[0]}<br>{address(rng)[1]}',
f'<table class="f">{facts}</table>')}<h2>Summary of your account</h2><table class="s">{summary}</table><p>This statement covers both hospital and physician services
you received from {system}. Details of each visit begin on the next page. Bills from providers who do not work for {system} will come separately.</p><h2>Ways to pay</h2>{beside(
f'<b>Online</b><br>Log in to MyChart at mychart.{stem.lower()}.example, or pay as a guest at mychart.{stem.lower()}.example/guestpay<br>Statement code: {code}', f'<b>Scan</b><br>{qr(rng)}',
f'<b>Phone</b><br>{call}<br>Monday&ndash;Friday, 8:00 a.m.&ndash;5:30 p.m.', '<b>Mail</b><br>Use the coupon below and the envelope enclosed')}<p><b>Need more time?</b> Interest-free payment plans
are available in MyChart, from $25.00 a month. <b>Need help paying?</b> You may qualify for financial assistance. Call us or find the application and plain-language summary on our website.</p><div class="cut">Please
detach and return this portion with your payment</div>{beside(f'{natural(who)}<br>Guarantor ID: {guarantor}<br><br><span class="sm">&#9744; Check here if your address or insurance has changed and write the changes on the back.</span>',
f'<table class="e">{tr(["Due date", "Amount due", "Amount enclosed"])}{tr([say(due, style), money(owed), "$"])}</table>', f'Make checks payable to:<br><b>{system}</b><br>PO Box {digits(rng, 5)}<br>{town}')}
<h2 class="new">Details of your visits</h2>{body}<p class="sm">Insurance on file: {plan}. An itemized list of charges is available at no cost in MyChart or by calling Customer Service. Federal law protects you from some surprise bills. {system}
complies with applicable civil rights laws. ATENCI&Oacute;N: si habla espa&ntilde;ol, tiene a su disposici&oacute;n servicios gratuitos de asistencia ling&uuml;&iacute;stica: {call}.</p>""",
                sheet="size: Letter; margin: 0.5in", foot=f'"Guarantor ID {guarantor}   Page " counter(page) " of " counter(pages)')
    totals = {"charges_cents": charges, "insurance_paid_cents": plan_paid, "adjustments_cents": off, "patient_paid_cents": got, "prior_balance_cents": prior, "balance_cents": owed}
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": system, "phone": call, "address": home}, "payer": {"name": plan}, "patient": {"name": natural(who)}, "account_number": guarantor,
        "statement_date": sent.isoformat(), "due_date": due.isoformat(), "lines": lines, "payments": payments, "totals": totals}}
