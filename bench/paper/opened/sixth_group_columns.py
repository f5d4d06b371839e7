"""sixth_group_columns.py: a multispecialty physician group's statement: one table of services with provider, code, modifier and diagnosis, what insurance paid, what was adjusted and what the person owes in columns; totals row; a short reckoning with what the person paid and owed before; ages of the balance; coupon at the foot."""
from held_parts import (address, after, beside, day, digits, e, line, money, page, payment, phone, say, tax_id, total, tr, when)

NAME, KIND = "held6-group-columns", "itemized_bill"
CSS = """body { font: 9pt Arial, 'Liberation Sans', sans-serif } h1 { font-size: 15pt; margin: 0; color: #2e5c3e } h2 { text-align: center; font-size: 13pt; background: #2e5c3e; color: #fff; padding: 4px; margin: 12px 0 } .box { border: 1px solid #2e5c3e; width: 100% } .box td { padding: 3px 8px } .box td.k { font-weight: bold } table.t { width: 100% } .t th { background: #e4eee7; border: 1px solid #9db8a6; padding: 4px; font-size: 8pt; text-align: left; vertical-align: bottom } .t th.r { text-align: right }
.t td { border: 1px solid #c9d8ce; padding: 3px 4px; vertical-align: top; font-size: 8.5pt } .t .z td { font-weight: bold; background: #f2f7f4 } table.q { width: 42%; margin: 10px 0 10px 58% } .q td { padding: 3px 6px } .q .z td { border-top: 2px solid #000; font-weight: bold; font-size: 11pt } table.g { width: 100%; margin: 8px 0 } .g td { border: 1px solid #9db8a6; text-align: center; padding: 3px } .g .k td { background: #e4eee7; font-size: 8pt } .cut { border-top: 2px dashed #777; margin: 18px 0 8px; text-align: center; font-size: 8pt } .s { font-size: 8.3pt } .keep { page-break-inside: avoid }"""
FIRST = "Jennifer Thomas Barbara Richard Megan Edward Christina Paul Yolanda Scott Diane Luis".split()
LAST = "Harris Campbell Nelson Ramirez Stewart Price Hughes Castillo Long Myers Sharma Powell".split()
PLANS = ["Aspen Choice PPO", "Great Lakes Health HMO", "Medicare", "Prairie Health Plan", "Tidewater Benefit Plan"]
WORK = [("99213", "Office Visit, Established Patient, Level 3", 11500, 21000, "I10"), ("99214", "Office Visit, Established Patient, Level 4", 17000, 31000, "E11.9"), ("99203", "Office Visit, New Patient, Level 3", 16500, 29500, "M25.561"), ("93000", "Electrocardiogram, Complete", 4500, 12000, "R07.9"), ("36415", "Routine Venipuncture", 900, 3000, "E11.9"), ("83036", "Hemoglobin A1C", 3500, 8500, "E11.9"), ("80061", "Lipid Panel", 4200, 11000, "E78.5"),
        ("20610", "Arthrocentesis, Major Joint", 16000, 34000, "M25.561"), ("J3301", "Triamcinolone Acetonide, 10 mg", 1800, 6000, "M25.561"), ("73562", "X-Ray Knee, 3 Views", 8000, 17500, "M25.561"), ("90471", "Immunization Administration", 2800, 6500, "Z23"), ("90686", "Influenza Vaccine, Preservative Free", 2600, 6000, "Z23"), ("81002", "Urinalysis, Non-Automated", 900, 2800, "N39.0"), ("11102", "Biopsy of Skin, Tangential", 14000, 29000, "D48.5"), ("17110", "Destruction of Benign Lesions, up to 14", 13500, 28000, "B07.9"), ("94010", "Spirometry", 6500, 16000, "J45.909")]


def document(rng):
    first, plan, style = day(rng, (2025, 1, 4), 480), rng.choice(PLANS), rng.choice(["us", "short", "bare"])
    who = f"{rng.choice(FIRST)} {rng.choice(LAST)}"
    house = f"{rng.choice(['Lakemont', 'Cedar Point', 'Heritage Valley', 'Mesa Vista', 'Blue Ridge Gap'])} {rng.choice(['Physicians Group', 'Medical Associates', 'Multispecialty Clinic', 'Family Practice Associates, P.A.'])}"
    doctors = [f"{rng.choice('ABDJKMRS')}. {rng.choice(LAST)}, {rng.choice(['MD', 'DO', 'NP', 'PA-C'])}" for _ in range(2)]
    lines, rows, sign, minus = [], "", rng.choice(["$", ""]), rng.choice(["-{}", "({})", "{}"])
    seen = []
    for number in range(rng.randint(1, 4)):
        date, doctor = after(first, number * rng.randint(7, 20)), rng.choice(doctors)
        for service in [rng.choice(WORK[:3]), *rng.sample(WORK[3:], rng.choice([0, 1, 2, 3, 5]))]:
            charge = rng.randint(service[2] // 100, service[3] // 100) * 100
            allowed = round(charge * rng.uniform(0.4, 0.85))
            mine = rng.choice([0, allowed // 5, allowed // 5, allowed, min(allowed, 2500)])
            more = {"modifiers": ["25"]} if service[0] in ("99213", "99214") and rng.random() < 0.35 else {"modifiers": [rng.choice(["RT", "LT"])]} if service[0] in ("20610", "73562") else {}
            item = line(date, (service[0], None, service[1]), **more, charge_cents=charge, plan_paid_cents=allowed - mine, adjustment_cents=charge - allowed, patient_cents=mine)
            lines.append(item)
            seen.append(service[4])
            rows += tr([say(date, style), doctor, service[0], "".join(item.get("modifiers", [])), e(service[1]), service[4], money(charge, sign), money(-item["plan_paid_cents"], sign, minus), money(-item["adjustment_cents"], sign, minus), money(mine, sign)], ". . . . . . r r r r")
    keys = ("charge_cents", "plan_paid_cents", "adjustment_cents", "patient_cents")
    gross, got, off, mine = (total(lines, key) for key in keys)
    rows += tr([("TOTALS", 6), money(gross, sign), money(-got, sign, minus), money(-off, sign, minus), money(mine, sign)], ". r r r r", "z")
    prior = rng.choice([0, 0, 0, rng.randint(1500, 24000)])
    gave = rng.choice([0, 2000, 2500]) if mine + prior > 4000 else 0
    owed, sent = mine + prior - gave, after(when(lines[-1]), rng.randint(20, 45))
    due, account, call, ein, (street, town, home), own = after(sent, 25), digits(rng, rng.choice([5, 6, 7])), phone(rng), tax_id(rng), address(rng), address(rng)
    sums = [("Patient responsibility, this statement", mine)] + ([("Previous balance", prior)] if prior else []) + ([(f"{say(when(lines[0]), style)} Copay at visit, thank you", -gave)] if gave else [])
    reckon = "".join(tr([label, money(cents)], ". r") for label, cents in sums) + tr(["AMOUNT DUE", money(owed)], ". r", "z")
    box = f'<table class="box">{"".join(tr(one, "k r") for one in (("Statement Date", say(sent, style)), ("Account Number", account), ("Due Date", say(due, style)), ("Amount Due", money(owed))))}</table>'
    old = min(prior, owed)
    ages = tr(["Current", "31-60 Days", "61-90 Days", "Over 90 Days"], row="k") + tr([money(owed - old), money(old), money(0), money(0)])
    heads = ["Date of Service", "Provider", "CPT", "Mod", "Description", "Dx", "Charge", "Insurance Paid", "Adjust&shy;ment", "Patient Owes"]
    body = f"""{beside(f'<h1>{e(house)}</h1>{street}<br>{town}<br>Phone: {call}<br>Tax ID: {ein}', box)}<h2>PATIENT STATEMENT</h2>{beside(f"{who}<br>{own[0]}<br>{own[1]}", f"<b>Patient:</b> {who}<br><b>Insurance:</b> {plan}")}<br>
<table class="t"><thead>{tr(heads, ". . . . . . r r r r", tag="th")}</thead>{rows}</table><div class="keep"><table class="q">{reckon}</table><table class="g">{ages}</table><p class="s">Your insurance has been billed and has processed the services above. The amount due is your responsibility. Please pay by the due date to avoid a late fee of $15.00. If you have new insurance information, call our billing office at {call}. We accept Visa, MasterCard and Discover.</p>
<div class="cut">PLEASE DETACH AND RETURN THIS PORTION WITH YOUR PAYMENT</div>{beside(f"{who}<br>Account Number: {account}<br>Statement Date: {say(sent, style)}", f"Amount Due: <b>{money(owed)}</b><br>Due Date: {say(due, style)}<br>Amount Enclosed: $__________", f"Remit to:<br>{e(house)}<br>{street}<br>{town}")}</div>"""
    return {"html": page(CSS, body.replace("Adjust&shy;ment", "Adjustment"), sheet="size: Letter; margin: 0.5in"), "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home, "tax_id": ein}, "payer": {"name": plan}, "patient": {"name": who}, "account_number": account, "statement_date": sent.isoformat(), "due_date": due.isoformat(), "maybe": {"diagnoses": list(dict.fromkeys(seen))},
        "lines": lines, **({"payments": [payment(when(lines[0]), "patient", "Copay at visit, thank you", gave)]} if gave else {}), "totals": {"charges_cents": gross, "insurance_paid_cents": got, "adjustments_cents": off, **({"prior_balance_cents": prior} if prior else {}), "balance_cents": owed}}}
