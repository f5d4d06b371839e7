"""sixth_lab_responsibility.py: a laboratory's invoice for one or two orders: each order a block with its ordering doctor, day and diagnoses, under it the tests with CPT, ICD-10, list price, adjustment, what the plan paid and what the person owes; a total for each order, then the amount due and a slip."""
from held_parts import (address, after, bars, beside, day, digits, e, line, money, page, phone, say, tax_id, total, tr)

NAME, KIND = "held6-lab-responsibility", "itemized_bill"
CSS = """body { font: 9pt 'Liberation Sans', Arial, sans-serif } .n { font-size: 17pt; font-weight: bold; color: #512d6d } table.f { width: 100%; border: 1px solid #512d6d; margin: 10px 0 } .f td { padding: 4px 8px; border-right: 1px solid #d5c8e0 } .f small { color: #666; display: block; font-size: 7.5pt } .o { background: #efe9f4; padding: 4px 8px; margin-top: 12px; font-weight: bold } table.t { width: 100% } .t th { font-size: 8pt; text-align: left; border-bottom: 1px solid #512d6d; padding: 4px; vertical-align: bottom } .t th.r { text-align: right } .t td { padding: 3px 4px; border-bottom: 1px dotted #bbb; vertical-align: top } .t .z td { font-weight: bold; border-bottom: 0 }
.pay { text-align: right; font-size: 13pt; font-weight: bold; margin: 12px 0 } .s { font-size: 8.3pt; color: #333 } .cut { border-top: 1px dashed #000; margin-top: 20px; padding-top: 8px; page-break-inside: avoid }"""
FIRST = "Amanda Joseph Rebecca Charles Sofia Dennis Wanda Gary Nina Harold".split()
LAST = "Bailey Cruz Peterson Gray Ramsey Holland Shah Mendez Walsh Norris".split()
PLANS = ["Aspen Choice PPO", "Great Lakes Health HMO", "Medicare", "Prairie Health Plan", "Sunbelt HMO"]
TESTS = [("80053", "COMPREHENSIVE METABOLIC PANEL", 5200, 14800, "E11.9"), ("85025", "CBC (INCLUDES DIFF/PLT)", 3900, 9800, "D64.9"), ("80061", "LIPID PANEL", 5900, 14900, "E78.5"), ("84443", "TSH", 7400, 15900, "E03.9"), ("83036", "HEMOGLOBIN A1C", 4500, 10400, "E11.9"), ("82306", "VITAMIN D, 25-OH, TOTAL", 13900, 29900, "E55.9"), ("82607", "VITAMIN B12", 6900, 14900, "D64.9"),
         ("82728", "FERRITIN", 6100, 13900, "D64.9"), ("84439", "T4, FREE", 5200, 12900, "E03.9"), ("81001", "URINALYSIS, COMPLETE", 2400, 6900, "N39.0"), ("87086", "CULTURE, URINE, ROUTINE", 5900, 13900, "N39.0"), ("84153", "PSA, TOTAL", 8200, 17500, "Z12.5"), ("86140", "C-REACTIVE PROTEIN (CRP)", 4700, 9900, "M06.9"), ("87491", "CHLAMYDIA TRACHOMATIS RNA, TMA, UROGENITAL", 11900, 24900, "Z11.3"), ("36415", "VENIPUNCTURE", 1200, 2900, "Z00.00")]


def document(rng):
    first, plan, style = day(rng, (2025, 1, 4), 480), rng.choice(PLANS), rng.choice(["us", "us", "short"])
    who = f"{rng.choice(FIRST)} {rng.choice(LAST)}"
    house = f"{rng.choice(['Beacon', 'Pioneer', 'Tri-State', 'Crestwood'])} {rng.choice(['Clinical Laboratories', 'Diagnostics, Inc.', 'Reference Laboratory'])}"
    lines, blocks, seen = [], "", []
    denied = rng.random() < 0.25
    for number in range(rng.choice([1, 1, 2])):
        date, some, rows = after(first, number * 21), [], ""
        for code, text, low, high, why in rng.sample(TESTS, rng.choice([1, 2, 4, 6, 9])):
            charge = rng.randint(low, high)
            allowed = round(charge * rng.uniform(0.12, 0.45))
            mine = rng.choice([0, 0, allowed, allowed // 5]) if not denied else allowed
            some.append(line(date, (code, None, text), charge_cents=charge, adjustment_cents=charge - allowed, plan_paid_cents=allowed - mine, patient_cents=mine))
            rows += tr([say(date, style), code, e(text), why, money(charge), money(allowed - charge), money(mine - allowed), money(mine)], ". . . . r r r r")
            seen.append(why)
        keys = ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents")
        sums = [total(some, key) for key in keys]
        doctor = f"{rng.choice(FIRST)} {rng.choice(LAST)}, {rng.choice(['MD', 'DO', 'NP'])}"
        heads = tr(["Date of Service", "CPT", "Test", "ICD-10", "List Price", "Plan Adjustment", "Plan Paid", "You Owe"], ". . . . r r r r", tag="th")
        blocks += f'<div class="o">Order {digits(rng, 2)}-{digits(rng, 7)} &nbsp;&nbsp; Ordered by: {doctor}</div><table class="t"><thead>{heads}</thead>{rows}{tr([("Order Total", 4), money(sums[0]), money(-sums[1]), money(-sums[2]), money(sums[3])], "r r r r r", "z")}</table>'
        lines += some
    owed, sent = total(lines, "patient_cents"), after(first, rng.randint(45, 75))
    due, invoice, call, ein, (street, town, home), own = after(sent, 28), rng.choice([digits(rng, 10), f"L{digits(rng, 8)}"]), phone(rng, "1-{}-{}-{}"), tax_id(rng), address(rng), address(rng)
    totals = {"charges_cents": total(lines, "charge_cents"), "adjustments_cents": total(lines, "adjustment_cents"), "insurance_paid_cents": total(lines, "plan_paid_cents"), "balance_cents": owed}
    member, born = f"{rng.choice('WXYZ')}{digits(rng, 9)}", day(rng, (1945, 1, 1), 21000)
    small = lambda label, value: f"<small>{label}</small><b>{value}</b>"
    facts = tr([small("Patient", who), small("Date of Birth", say(born, style)), small("Invoice Number", invoice), small("Invoice Date", say(sent, style)), small("Due Date", say(due, style)), small("Amount Due", money(owed))])
    grand = f'<table class="t">{tr(["Total Charges", money(totals["charges_cents"]), "Plan Adjustments", money(-totals["adjustments_cents"]), "Plan Payments", money(-totals["insurance_paid_cents"])], ". r . r . r", "z")}</table>'
    body = f"""{beside(f'<span class="n">{e(house)}</span><br>Patient Billing: {call}<br>Tax ID {ein}', f'<div class="r">{street}<br>{town}</div>')}<table class="f">{facts}</table>{beside(f"{who}<br>{own[0]}<br>{own[1]}", f"Insurance: {plan}<br>Member ID: {member}")}{blocks}<br>{grand}<div class="pay">PLEASE PAY: {money(owed)}</div>
<p class="s">{"Your plan denied part of these services as not covered or applied them to your deductible. Questions about coverage should go to your plan." if denied else "Your plan has processed these claims. The amount you owe is your deductible, copay or coinsurance as told to us by your plan."} List Price is what we charge before any plan discount. If you need help paying, call us within 30 days of the invoice date. Unpaid invoices may be sent to a collection agency.</p>
<div class="cut">{beside(f"Detach and mail with check<br><b>{e(house)}</b><br>{street}<br>{town}", f"Invoice Number: {invoice}<br>Patient: {who}<br>Due Date: {say(due, style)}<br>Amount Due: {money(owed)}<br>Amount Enclosed: __________", bars(rng, digits(rng, 18), 28))}</div>"""
    return {"html": page(CSS, body, sheet="size: Letter; margin: 0.55in"), "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home, "tax_id": ein}, "payer": {"name": plan}, "patient": {"name": who, "birth_date": born.isoformat(), "member_id": member}, "account_number": invoice, "statement_date": sent.isoformat(), "due_date": due.isoformat(),
        "maybe": {"diagnoses": list(dict.fromkeys(seen))}, "lines": lines, "totals": totals}}
