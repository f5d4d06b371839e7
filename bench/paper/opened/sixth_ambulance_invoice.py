"""sixth_ambulance_invoice.py: a city ambulance service's invoice: trip number, pickup and destination in boxes, base rate, mileage and supplies with HCPCS and origin-destination modifier; insurance and credits as negative rows below the subtotal; due date and slip at the foot."""
from held_parts import (ROAD, address, after, beside, day, digits, e, line, money, page, payment, phone, say, tax_id, total, tr, when)

NAME, KIND = "held6-ambulance-invoice", "itemized_bill"
CSS = """body { font: 10pt 'Liberation Sans', Arial, sans-serif } .t1 { font-size: 18pt; font-weight: bold; color: #b01c1c } .inv { font-size: 20pt; color: #777; text-align: right } table.b { width: 100%; margin: 12px 0 } .b td { border: 1px solid #999; padding: 5px 8px; width: 50%; vertical-align: top } .b small { display: block; color: #666; font-size: 7.5pt; text-transform: uppercase } table.x { width: 100% } .x th { border-bottom: 2px solid #b01c1c; padding: 4px; text-align: left; font-size: 9pt } .x th.r { text-align: right } .x td { padding: 5px 4px; border-bottom: 1px solid #eee } .x .sub td { border-top: 1px solid #333; font-weight: bold } .x .z td { background: #b01c1c; color: #fff; font-weight: bold; font-size: 12pt } .cut { border-top: 1px dashed #333; margin-top: 24px; padding-top: 8px; page-break-inside: avoid } .s { font-size: 8.5pt; color: #333 }"""
FIRST = "Walter Shirley Raymond Judith Arthur Evelyn Leonard Marie Samuel Irene".split()
LAST = "Phillips Cooper Rogers Delgado Stone Webb Lawson Vega Burke Hoffman".split()
PLANS = ["Medicare", "Medicaid", "Aspen Choice PPO", "Keystone Mutual Health", "Great Lakes Health HMO"]
LEVELS = [("A0427", "ALS Emergency Transport - Level 1", 98000, 230000), ("A0429", "BLS Emergency Transport", 69000, 165000), ("A0433", "ALS Transport - Level 2", 130000, 290000), ("A0428", "BLS Non-Emergency Transport", 45000, 98000)]
SUPPLIES = [("A0422", "Oxygen Administration", 4500, 12000), ("A0398", "ALS Routine Disposable Supplies", 6000, 19000), ("A0382", "BLS Routine Disposable Supplies", 3500, 11000), ("93041", "Cardiac Monitor / EKG Strip", 7500, 18000), (None, "Night Call Surcharge", 5000, 9500), (None, "Cervical Collar", 2500, 6000)]


def document(rng):
    first, plan, style = day(rng, (2025, 1, 4), 480), rng.choice(PLANS + [None]), rng.choice(["us", "us", "long"])
    who, town = f"{rng.choice(FIRST)} {rng.choice('ABCDEFHJ')} {rng.choice(LAST)}", rng.choice(["Otter Creek", "New Alden", "Port Verity", "Sage City"])
    house = rng.choice([f"City of {town} EMS", f"{town} Ambulance Service, Inc.", f"{town} Fire Department Ambulance"])
    ends, (code, text, low, high) = rng.choice(["RH", "SH", "NH", "HR", "IH"]), rng.choice(LEVELS)
    miles, rate, base = rng.randint(9, 420) / 10, rng.choice([1500, 1850, 2200, 2675, 3300]), rng.randint(low // 100, high // 100) * 100
    lines = [line(first, (code, None, text), modifiers=[ends], units=1, unit_price_cents=base, charge_cents=base), line(first, ("A0425", None, "Ground Mileage, per Loaded Mile"), modifiers=[ends], units=miles, unit_price_cents=rate, charge_cents=round(miles * rate))]
    for extra, words, less, most in rng.sample(SUPPLIES, rng.choice([0, 1, 1, 2, 3])):
        price = rng.randint(less // 100, most // 100) * 100
        lines.append(line(first, (extra, None, words), units=1, unit_price_cents=price, charge_cents=price))
    gross, heard, payments = total(lines, "charge_cents"), after(first, rng.randint(25, 60)), []
    if plan and rng.random() < 0.75:
        payments = [payment(heard, "insurance", f"{plan} Payment", round(gross * rng.uniform(0.2, 0.5))), payment(heard, "adjustment", f"{plan} Contractual Adjustment", round(gross * rng.uniform(0.1, 0.35)))]
    if rng.random() < 0.2:
        payments.append(payment(after(heard, 8), "patient", "Payment Received - Check", rng.choice([2500, 5000, 10000])))
    owed, sent = gross - sum(one["amount_cents"] for one in payments), after(heard, rng.randint(7, 20))
    due, account, trip, call, ein, (street, city, home), own = after(sent, 30), digits(rng, 8), f"{first:%Y}-{digits(rng, 6)}", phone(rng), tax_id(rng), address(rng), address(rng)
    rows = "".join(tr([say(first, "us"), item.get("code", ""), "".join(item.get("modifiers", [])), e(item["description"]), f"{item['units']:.1f}" if item.get("code") == "A0425" else "1", money(item["unit_price_cents"]), money(item["charge_cents"])], ". . . . r r r") for item in lines)
    rows += tr([("Total Charges", 6), money(gross)], "r r", "sub") + "".join(tr([say(when(one), "us"), ("", 2), (e(one["description"]), 3), money(-one["amount_cents"], "$", "({})")], ". . . r") for one in payments) + tr([("AMOUNT DUE", 6), money(owed)], "r r", "z")
    start = {"R": f"Residence, {own[0]}", "S": f"Scene, {rng.choice(ROAD)} and Main St", "N": "Golden Meadow Nursing Center", "H": "Fairmont Ridge Medical Center", "I": "Airport Helipad"}
    stop = {"H": "Saint Brennan Hospital Emergency Department", "R": f"Residence, {own[0]}"}
    boxes = tr([f"<small>Patient</small>{who}<br>{own[0]}<br>{own[1]}", f"<small>Incident / Run Number</small>{trip}<br><small>Date of Service</small>{say(first, style)}"]) + tr([f"<small>Picked up at</small>{start[ends[0]]}", f"<small>Transported to</small>{stop[ends[1]]}"]) + tr([f"<small>Insurance on file</small>{plan or 'None - please call us'}", f"<small>Reason for transport</small>{rng.choice(['Chest pain', 'Fall with injury', 'Difficulty breathing', 'Abdominal pain', 'Weakness'])}"])
    heads = ["Date", "HCPCS", "Mod", "Description", "Qty", "Unit Price", "Amount"]
    body = f"""{beside(f'<span class="t1">{e(house)}</span><br>{street}<br>{city}<br>Billing Questions: {call}<br>Federal Tax ID: {ein}', f'<div class="inv">INVOICE</div><div class="r">Account Number: <b>{account}</b><br>Invoice Date: {say(sent, style)}<br>Due Date: {say(due, style)}</div>')}<table class="b">{boxes}</table><table class="x"><thead>{tr(heads, ". . . . r r r", tag="th")}</thead>{rows}</table>
<p class="s">{"Your insurance has been billed. The amount shown is now your responsibility." if payments else "Please send us your insurance information within 14 days, or pay the amount due."} The two letters in the Mod column show where the trip began and ended. Returned checks are subject to a $35.00 fee. If you cannot pay the full amount, call {call} to ask for a payment plan or a hardship waiver.</p><div class="cut">{beside(f"<b>Please return this stub with payment</b><br>{who}<br>Account Number: {account}<br>Run Number: {trip}", f"Amount Due: <b>{money(owed)}</b><br>Due Date: {say(due, style)}<br>Amount Paid: $____________", f"Remit to:<br>{e(house)}<br>{street}<br>{city}")}</div>"""
    return {"html": page(CSS, body), "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home, "tax_id": ein}, **({"payer": {"name": plan}} if plan else {}), "patient": {"name": who}, "account_number": account, "statement_date": sent.isoformat(), "due_date": due.isoformat(),
        "lines": lines, **({"payments": payments} if payments else {}), "totals": {"charges_cents": gross, "balance_cents": owed}}}
