"""sixth_reading_group.py: a radiology group's bill for readings: each exam with CPT, modifier 26 and place of service, the postings of its insurer below it as indented rows with their own days and no code, a balance for each exam; who ordered and where; ages and a coupon with card fields."""
from held_parts import (address, after, beside, day, digits, e, line, money, page, payment, phone, say, tax_id, total, tr, when)

NAME, KIND = "held6-reading-group", "itemized_bill"
CSS = """body { font: 9.5pt 'Liberation Sans', Arial, sans-serif } .n { font-size: 15pt; font-weight: bold; color: #234 } table.f { width: 100%; background: #f0f2f5; margin: 10px 0 } .f td { padding: 4px 8px } .f td.k { font-weight: bold } table.t { width: 100%; border: 1px solid #234 } .t th { background: #234; color: #fff; text-align: left; padding: 4px 6px; font-size: 8.5pt } .t th.r { text-align: right } .t td { padding: 3px 6px; vertical-align: top } .t .p td { color: #333; font-size: 9pt } .t .p td.i { padding-left: 22px } .t .b td { border-bottom: 1px solid #bbb; font-weight: bold } .tot { text-align: right; font-size: 12pt; font-weight: bold; margin: 8px 0 } table.g { width: 100% } .g td { border: 1px solid #999; text-align: center; padding: 3px; font-size: 8.5pt } .cut { border-top: 1px dashed #000; margin-top: 18px; padding-top: 6px; page-break-inside: avoid } .s { font-size: 8.5pt }"""
FIRST = "Adrian Bonnie Cesar Donna Elliot Faye Glenn Hilda Irving Joyce".split()
LAST = "Acosta Bradford Chambers Dalton Everett Flynn Gilmore Hobbs Ingle Jarvis".split()
PLANS = ["Aspen Choice PPO", "Medicare", "Sunbelt HMO", "Great Lakes Health HMO"]
EXAMS = [("71046", "CHEST X-RAY 2 VIEWS", 3800, 9000), ("74177", "CT ABD & PELVIS W/CONTRAST", 24000, 52000), ("70450", "CT HEAD W/O CONTRAST", 14000, 31000), ("76705", "US ABDOMEN LIMITED", 9000, 19000), ("73630", "X-RAY FOOT 3+ VIEWS", 2900, 7500), ("72148", "MRI LUMBAR SPINE W/O CONTRAST", 26000, 55000), ("77067", "SCREENING MAMMOGRAM BILATERAL", 9500, 19500), ("71275", "CT ANGIOGRAPHY CHEST", 27000, 56000), ("93970", "DUPLEX SCAN LEG VEINS BILATERAL", 11500, 24500)]
PLACES = [("23", "Emergency Room"), ("22", "Outpatient Hospital"), ("21", "Inpatient Hospital")]


def document(rng):
    first, style, plan = day(rng, (2025, 1, 4), 480), rng.choice(["us", "short", "us"]), rng.choice(PLANS)
    who, (place, where) = f"{rng.choice(FIRST)} {rng.choice(LAST)}", rng.choice(PLACES)
    house = f"{rng.choice(['Capitol City', 'Tri-County', 'Lakemont', 'Piedmont Gap'])} {rng.choice(['Radiology Associates', 'Imaging Physicians, P.A.', 'Radiology Group, Inc.'])}"
    lines, payments, rows, owed, answered = [], [], "", 0, rng.random() < 0.8
    doctor, site = f"{rng.choice(FIRST)} {rng.choice(LAST)}, MD", rng.choice(["Fairmont Ridge Medical Center", "Saint Brennan Hospital", "Twin Rivers Regional Hospital"])
    for number, (code, text, low, high) in enumerate(rng.sample(EXAMS, rng.choice([1, 1, 2, 3, 4]))):
        date = after(first, number // 2)
        charge = rng.randint(low // 100, high // 100) * 100
        lines.append(line(date, (code, None, text), modifiers=["26"], place=place, charge_cents=charge))
        rows += tr([say(date, style), code, "26", place, e(text), money(charge), ""], ". . . . . r r")
        left, heard = charge, after(date, 24)
        if answered:
            off = round(charge * rng.uniform(0.35, 0.7))
            got = round((charge - off) * rng.choice([0, 0.8, 0.8]))
            acts = [payment(heard, "adjustment", f"{plan} Adjustment", off)] + ([payment(heard, "insurance", f"{plan} Payment", got)] if got else [])
            rows += "".join(tr([say(when(one), style), ("", 3), e(one["description"]), "", money(-one["amount_cents"])], ". . i r r", "p") for one in acts)
            payments, left = payments + acts, charge - sum(one["amount_cents"] for one in acts)
        rows += tr([("Exam Balance", 6), money(left)], "r r", "b")
        owed += left
    gross, sent = total(lines, "charge_cents"), after(first, rng.randint(35, 60))
    due, account, call, ein, (street, town, home), own = after(sent, 25), rng.choice([digits(rng, 7), f"R{digits(rng, 6)}"]), phone(rng), tax_id(rng), address(rng), address(rng)
    facts = tr(["Patient:", who, "Account #:", account], "k . k .") + tr(["Ordering Physician:", doctor, "Statement Date:", say(sent, style)], "k . k .") + tr(["Service Location:", site, "Payment Due By:", say(due, style)], "k . k .") + tr(["Primary Insurance:", plan, "POS:", f"{place} {where}"], "k . k .")
    ages = tr(["Current", "30 Days", "60 Days", "90 Days", "120+ Days"]) + tr([money(owed), money(0), money(0), money(0), money(0)])
    heads = ["Date", "CPT", "Mod", "POS", "Description", "Charges", "Payments/Adj"]
    body = f"""{beside(f'<span class="n">{e(house)}</span><br>{street}<br>{town}', f'<div class="r">Billing Inquiries: {call}<br>Hours: 8:30 - 4:30 M-F<br>Tax ID #: {ein}</div>')}<br>{who}<br>{own[0]}<br>{own[1]}<table class="f">{facts}</table><table class="t"><thead>{tr(heads, ". . . . . r r", tag="th")}</thead>{rows}</table><div class="tot">Total Charges: {money(gross)}<br>Total Amount Due: {money(owed)}</div><table class="g">{ages}</table>
<p class="s">This bill is for the radiologist's interpretation of your exam. The hospital bills separately for the use of equipment and technicians. {"The amount due is the part your insurance says you owe." if answered else "We have billed your insurance and have had no answer. Please call them, or pay the amount due."}</p><div class="cut">{beside(f"{who}<br>Account #: {account}<br>Amount Due: {money(owed)}<br>Amount Paid: $__________", "&#9744; Visa &#9744; MasterCard &#9744; Discover<br>Card Number ____________________<br>Exp. Date ______ Security Code ____<br>Signature ______________________", f"Remit to:<br>{e(house)}<br>{street}<br>{town}")}</div>"""
    return {"html": page(CSS, body), "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home, "tax_id": ein}, "payer": {"name": plan}, "patient": {"name": who}, "account_number": account, "statement_date": sent.isoformat(), "due_date": due.isoformat(),
        "lines": lines, **({"payments": payments} if payments else {}), "totals": {"charges_cents": gross, "balance_cents": owed}}}
