"""sixth_system_statement.py: a health system's monthly statement to a guarantor: summary and coupon on the first sheet, the visits on the second, each under a band with its day, place, patient and account: charges by kind of service, dated postings of insurer and person, a balance for the visit."""
from held_parts import (address, after, bars, beside, day, digits, e, line, money, page, paid, payment, phone, say, total, tr, when)

NAME, KIND = "held6-system-statement", "summary_bill"
CSS = """body { font: 9.5pt 'Liberation Sans', Helvetica, sans-serif; color: #222 } .logo { font-size: 19pt; font-weight: bold; color: #00677f } .due { background: #00677f; color: #fff; padding: 10px 14px } .due b { font-size: 17pt } h3 { color: #00677f; margin: 16px 0 4px; font-size: 12pt } table.a { width: 100% } .a td { padding: 3px 4px; border-bottom: 1px solid #ddd } .a .z td { font-weight: bold; border-top: 2px solid #00677f; border-bottom: 0 }
.brk { page-break-before: always } table.v { width: 100%; margin-bottom: 14px } .v .t td { background: #e3f1f4; font-weight: bold; padding: 5px 6px } .v .u td { font-size: 8.5pt; color: #444; padding: 2px 6px 5px; border-bottom: 1px solid #00677f } .v td { padding: 2.5px 6px } .v .z td { font-weight: bold; border-top: 1px solid #999 } .cut { border-top: 1px dashed #555; margin-top: 26px; padding-top: 4px; text-align: center; font-size: 8pt } .s { font-size: 8.5pt }"""
FIRST = "Karen Daniel Nicole Jason Emily Marcus Laura Steven Olivia Peter Hannah Victor".split()
LAST = "Anderson Murphy Rivera Thompson Barnes Ortiz Chen Gallagher Washington Schmidt Park Dawson".split()
PLANS = ["Prairie Health Plan", "Medicare", "Aspen Choice PPO", "Keystone Mutual Health", "Sunbelt HMO"]
VISITS = [("Emergency Department Visit", ["Emergency Room Services", "Laboratory Services", "Radiology Services", "Pharmacy", "IV Therapy", "Medical Supplies"], 14000, 260000), ("Office Visit", ["Professional Services", "Laboratory Services", "Immunizations"], 4500, 39000), ("Outpatient Surgery", ["Operating Room Services", "Anesthesia", "Recovery Room", "Pharmacy", "Medical Supplies", "Implants"], 42000, 680000),
          ("Outpatient Imaging", ["MRI Services", "CT Scan", "Ultrasound"], 48000, 310000), ("Hospital Outpatient Visit", ["Clinic Visit", "Laboratory Services", "EKG/ECG"], 6500, 64000)]


def document(rng):
    stem = rng.choice(["Northfield", "Clearwater Ridge", "Hope Valley", "Summit View", "Twin Rivers"])
    system, first, plan, surname, style = f"{stem} {rng.choice(['Health', 'Health System', 'HealthCare'])}", day(rng, (2025, 1, 4), 480), rng.choice(PLANS), rng.choice(LAST), rng.choice(["us", "mon", "us"])
    guarantor = f"{rng.choice(FIRST)} {rng.choice('ABCDEJKLMS')} {surname}"
    people = [guarantor] if rng.random() < 0.6 else [guarantor, f"{rng.choice(FIRST)} {surname}"]
    lines, payments, blocks = [], [], ""
    signed = lambda cents: money(cents, "$", "-{}")
    chosen = rng.sample(VISITS, rng.randint(1, 4))
    for number, (name, kinds, low, high) in enumerate(chosen):
        date, person = after(first, number * 17), people[number % len(people)]
        heard = after(date, rng.randint(14, 30))
        kept = sorted(rng.sample(kinds, rng.randint(1, len(kinds))), key=kinds.index)
        some = [line(date, (None, None, kind), charge_cents=rng.randint(low, high), **({"patient_name": person} if len(people) > 1 else {"maybe": {"patient_name": person}})) for kind in kept]
        gross = total(some, "charge_cents")
        off = round(gross * rng.uniform(0.25, 0.6))
        acts = [payment(heard, "insurance", f"{plan} Payment", round((gross - off) * rng.uniform(0.4, 0.9))), payment(heard, "adjustment", f"{plan} Adjustment", off)]
        if rng.random() < 0.3:
            acts.append(payment(date, "patient", rng.choice(["Patient Payment - Thank You", "Copay Payment"]), rng.choice([2000, 2500, 4000]) if gross > 20000 else 1000))
        left = gross - sum(one["amount_cents"] for one in acts)
        place = rng.choice(["Hospital", "Medical Plaza", "Clinic East"])
        blocks += f'<table class="v">{tr([(f"{name} &ndash; {say(date, style)}", 3)], row="t")}{tr([(f"Patient: {person} &nbsp;|&nbsp; Account: {digits(rng, 9)} &nbsp;|&nbsp; Location: {stem} {place} &nbsp;|&nbsp; Insurance: {plan}", 3)], row="u")}'
        blocks += "".join(tr([say(date, style), e(item["description"]), money(item["charge_cents"])], ". . r") for item in some) + "".join(tr([say(when(one), style), e(one["description"]), signed(-one["amount_cents"])], ". . r") for one in acts)
        blocks += tr([("Balance for this visit", 2), money(left)], ". r", "z") + "</table>"
        lines, payments = lines + some, payments + acts
    gross, prior = total(lines, "charge_cents"), rng.choice([0, 0, rng.randint(2500, 41000)])
    sums = [("Previous balance", prior)] if prior else []
    sums += [("New charges", gross), ("Insurance payments", -paid(payments, "insurance")), ("Insurance adjustments", -paid(payments, "adjustment")), ("Your payments", -paid(payments, "patient"))]
    owed, sent = prior + gross - sum(one["amount_cents"] for one in payments), after(first, len(chosen) * 17 + 35)
    due, number, call, (street, town, home), own = after(sent, 21), digits(rng, 8), phone(rng), address(rng), address(rng)
    body = beside(f'<span class="logo">{system}</span><br>{street}<br>{town}<br><br><br>{guarantor}<br>{own[0]}<br>{own[1]}', f'<div class="due">Amount Due<br><b>{money(owed)}</b><br>Due Date: {say(due, style)}</div><p>Guarantor: {guarantor}<br>Guarantor Number: {number}<br>Statement Date: {say(sent, style)}</p>')
    body += f'<h3>Account Summary</h3><table class="a">{"".join(tr([label, signed(cents)], ". r") for label, cents in sums)}{tr(["Total Amount Due", money(owed)], ". r", "z")}</table><h3>Ways to Pay</h3><p>Online: www.{stem.split()[0].lower()}health.example/billpay<br>By phone: {call}, 24 hours a day, 7 days a week<br>By mail: send the coupon below with your check</p><p class="s">You may be eligible for financial assistance. Call {call} or visit our website for an application. Balances over $500 may be paid monthly with no interest. See the next page for the details of your visits.</p>'
    body += f'<div class="cut">Detach here and return with your payment</div>{beside(f"{guarantor}<br>Guarantor Number: {number}<br>Statement Date: {say(sent, style)}", f"Amount Due: <b>{money(owed)}</b><br>Due Date: {say(due, style)}<br>Amount Enclosed: $ _____________", f"Make checks payable to:<br>{system}<br>{street}<br>{town}")}{bars(rng, digits(rng, 26), 24)}<p class="s r">Page 1 of 2</p>'
    body += f'<div class="brk"><p class="s">{system} &nbsp;|&nbsp; Guarantor Number: {number} &nbsp;|&nbsp; Statement Date: {say(sent, style)}</p><h3>Details of Your Visits</h3>{blocks}<p class="s r">Page 2 of 2</p></div>'
    totals = {"charges_cents": gross, "insurance_paid_cents": paid(payments, "insurance"), "adjustments_cents": paid(payments, "adjustment"), "patient_paid_cents": paid(payments, "patient"), **({"prior_balance_cents": prior} if prior else {}), "balance_cents": owed}
    who = {"patient": {"name": guarantor}} if len(people) == 1 or len(chosen) == 1 else {"maybe": {"patient.name": guarantor}}
    if len(people) > 1 and len(chosen) == 1:
        for item in lines:
            item["maybe"] = {"patient_name": item.pop("patient_name")}
    return {"html": page(CSS, body), "truth": {
        "document_type": KIND, "provider": {"name": system, "phone": call, "address": home}, "payer": {"name": plan}, **who, "account_number": number, "statement_date": sent.isoformat(), "due_date": due.isoformat(), "lines": lines, "payments": payments, "totals": totals}}
