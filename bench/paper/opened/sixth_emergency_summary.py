"""sixth_emergency_summary.py: a hospital's summary bill of one visit by department: facts beside an amount-due box, departments with revenue code and charge, payments and adjustments with their days, the balance; a second sheet with the assistance table by income and common questions, full of sums that are no charges."""
from held_parts import (address, after, bars, beside, day, digits, e, money, page, payment, phone, say, tax_id, total, tr, when)

NAME, KIND = "held6-emergency-summary", "summary_bill"
CSS = """body { font: 10pt 'Liberation Sans', Arial, sans-serif } .n { font-size: 16pt; font-weight: bold; color: #8c3b00 } table.f { width: 100% } .f td { padding: 2px 6px 2px 0 } .f td.k { color: #555 } .due { border: 2px solid #8c3b00; text-align: center; padding: 8px } .due b { font-size: 18pt } h3 { border-bottom: 2px solid #8c3b00; color: #8c3b00; margin: 16px 0 4px; font-size: 11.5pt } table.t { width: 100% } .t th { text-align: left; padding: 3px 6px; font-size: 9pt; color: #555 } .t th.r { text-align: right } .t td { padding: 3px 6px; border-bottom: 1px solid #e4d9d0 } .t .z td { font-weight: bold; border-top: 1px solid #8c3b00; border-bottom: 0 } .brk { page-break-before: always } .cut { border-top: 1px dashed #555; margin-top: 20px; padding-top: 8px } .s { font-size: 9pt } table.p { width: 70% } .p td, .p th { border: 1px solid #bbb; padding: 3px 8px; text-align: left }"""
FIRST = "Kimberly Russell Tina Bruce Valerie Roy Sheila Craig Dawn Philip".split()
LAST = "Freeman Wells Hicks Salazar Crawford Henry Boone Ortega Mason Stein".split()
PLANS = ["Great Lakes Health HMO", "Prairie Health Plan", "Medicare", "Aspen Choice PPO", "Keystone Mutual Health"]
AREAS = [("0450", "EMERGENCY ROOM", 89000, 410000), ("0250", "PHARMACY", 1500, 64000), ("0258", "IV SOLUTIONS", 5500, 26000), ("0270", "MEDICAL SUPPLIES", 2400, 48000), ("0300", "LABORATORY", 9000, 180000), ("0320", "RADIOLOGY - DIAGNOSTIC", 21000, 98000), ("0350", "CT SCAN", 140000, 620000), ("0402", "ULTRASOUND", 42000, 130000), ("0410", "RESPIRATORY SERVICES", 8000, 46000), ("0636", "DRUGS REQUIRING DETAILED CODING", 2200, 94000), ("0730", "EKG/ECG", 12000, 41000)]


def document(rng):
    first, style, plan = day(rng, (2025, 1, 4), 480), rng.choice(["us", "us", "short", "mon"]), rng.choice(PLANS + [None])
    who, times = f"{rng.choice(FIRST)} {rng.choice('ABDEGHKLM')} {rng.choice(LAST)}", rng.random() < 0.5
    house = f"{rng.choice(['Mesa Vista', 'Twin Rivers', 'Hope Valley', 'Northfield'])} {rng.choice(['Hospital', 'Medical Center', 'Regional Hospital'])}"
    chosen = [AREAS[0], *sorted(rng.sample(AREAS[1:], rng.randint(1, 8)))]
    coded = rng.random() < 0.6
    lines = [{**({"revenue_code": code} if coded else {}), "description": text, "charge_cents": rng.randint(low, high), "maybe": {"date": first.isoformat()}} for code, text, low, high in chosen]
    gross, heard = total(lines, "charge_cents"), after(first, rng.randint(18, 40))
    if plan:
        off = round(gross * rng.uniform(0.35, 0.65))
        payments = [payment(heard, "adjustment", f"{plan} Contractual Adjustment", off), payment(heard, "insurance", f"{plan} Payment", round((gross - off) * rng.uniform(0.4, 0.9)))]
    else:
        payments = [payment(after(first, 5), "adjustment", "Self-Pay Discount", gross * 4 // 10)]
    if rng.random() < 0.35:
        payments.append(payment(first, "patient", "Emergency Room Copay - Card" if plan else "Deposit - Card", rng.choice([5000, 10000, 15000])))
    owed, sent = gross - sum(one["amount_cents"] for one in payments), after(heard, rng.randint(5, 15))
    due, account, call, ein, (street, town, home), own = after(sent, 21), rng.choice([digits(rng, 9), f"{digits(rng, 3)}{digits(rng, 7)}"]), phone(rng), tax_id(rng), address(rng), address(rng)
    rows = "".join(tr([*([item["revenue_code"]] if coded else []), e(item["description"]), money(item["charge_cents"])], ". . r" if coded else ". r") for item in lines)
    rows += tr([("Total Charges", 2 if coded else 1), money(gross)], ". r", "z")
    acts = "".join(tr([say(when(one), style), e(one["description"]), money(-one["amount_cents"])], ". . r") for one in payments) + tr([("Balance Due", 2), money(owed)], ". r", "z")
    facts = "".join(tr(pair, "k .") for pair in (("Patient Name:", who), ("Account Number:", account), ("Date of Service:", say(first, style) + (f" {rng.randint(10, 23)}:{rng.randint(10, 59)}" if times else "")), ("Type of Visit:", "Emergency"), ("Statement Date:", say(sent, style)), ("Insurance:", plan or "None on file")))
    people = "".join(tr([str(size), money(1565000 * 2 + 550000 * 2 * (size - 1), "$")[:-3], money(1565000 * 4 + 550000 * 4 * (size - 1), "$")[:-3]]) for size in range(1, 6))
    body = f"""{beside(f'<span class="n">{house}</span><br>{street}<br>{town}<br>Patient Accounts: {call}<br>Tax ID {ein}', f'<div class="due">Pay this amount<br><b>{money(owed)}</b><br>by {say(due, style)}</div>')}<br>{beside(f"<br>{who}<br>{own[0]}<br>{own[1]}", f'<table class="f">{facts}</table>')}<h3>Summary of Charges</h3><table class="t"><thead>{tr(["Rev. Code", "Department", "Charges"] if coded else ["Department", "Charges"], ". . r" if coded else ". r", tag="th")}</thead>{rows}</table>
<h3>Payments and Adjustments</h3><table class="t"><thead>{tr(["Date", "Description", "Amount"], ". . r", tag="th")}</thead>{acts}</table><p class="s">This is a summary of your hospital charges. You may ask for an itemized bill at no cost by calling {call}. The emergency physician and the radiologist bill separately.</p><div class="cut">{beside(f"Return this portion with payment<br><br>{house}<br>{street}<br>{town}", f"Account Number: {account}<br>Patient: {who}<br>Amount Due: {money(owed)}<br>Amount Enclosed: $________", bars(rng, digits(rng, 16), 26))}</div>
<div class="brk"><h3>Financial Assistance</h3><p class="s">You may qualify for free or discounted care. If your household income is below the first amount, your balance is forgiven. Between the two amounts you get a discount.</p><table class="p">{tr(["People in household", "Free care, income up to", "Discount, income up to"], tag="th")}{people}</table><h3>Common Questions</h3><p class="s"><b>Why did I get more than one bill?</b> Physicians who treated you bill for their own services.</p><p class="s"><b>Can I make payments?</b> Yes. Balances of $250.00 or more can be paid over 12 months; the least monthly payment is $25.00.</p><p class="s"><b>What if I do not pay?</b> After 120 days your account may be sent to a collection agency.</p></div>"""
    return {"html": page(CSS, body, sheet="size: Letter; margin: 0.6in"), "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home, "tax_id": ein}, **({"payer": {"name": plan}} if plan else {}), "patient": {"name": who}, "account_number": account, "statement_date": sent.isoformat(), "due_date": due.isoformat(),
        "lines": lines, "payments": payments, "totals": {"charges_cents": gross, "balance_cents": owed}}}
