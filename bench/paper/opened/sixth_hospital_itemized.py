"""sixth_hospital_itemized.py: a hospital's itemized statement in one flat table by day: revenue code, HCPCS, quantity, unit price and charge; facts of the account in a ruled grid; one or two sheets, each with the head again and the word continued; the reckoning as a box at the right of the last one."""
from held_parts import (address, after, day, digits, e, line, money, npi, page, phone, say, tax_id, total, tr, when)

NAME, KIND = "held6-hospital-itemized", "itemized_bill"
CSS = """body { font: 9pt 'Liberation Sans', Arial, sans-serif } .brk { page-break-before: always } table.hd { width: 100%; border-bottom: 3px solid #1f4e79 } .hd td { padding: 0 0 6px; vertical-align: bottom } .hd .n { font-size: 15pt; font-weight: bold; color: #1f4e79 } h2 { font-size: 12pt; margin: 0 } table.f { width: 100%; margin: 10px 0 } .f td { border: 1px solid #b5b5b5; padding: 3px 6px } .f td.k { background: #eef3f8; font-weight: bold; width: 17% }
table.x { width: 100%; margin-top: 8px } .x th { background: #1f4e79; color: #fff; padding: 4px 5px; text-align: left; font-size: 8.5pt } .x th.r { text-align: right } .x th.c { text-align: center } .x td { padding: 2.5px 5px; border-bottom: 1px solid #ddd; vertical-align: top } table.s { width: 46%; margin: 12px 0 0 54% } .s td { padding: 3px 6px; border-bottom: 1px solid #ccc } .s .z td { font-weight: bold; background: #eef3f8; border-top: 2px solid #1f4e79; font-size: 10.5pt } .m { font-size: 8pt; color: #444 } .ct { text-align: right; font-style: italic; font-size: 8pt; margin-top: 4px }"""
FIRST = "James Mary Robert Linda Michael Patricia David Susan Carlos Angela Kevin Denise Brian Teresa Anthony Gloria".split()
LAST = "Carter Nguyen Brooks Patel Reyes Foster Sullivan Hayes Coleman Jenkins Morales Bennett Fisher Russo Kim Wallace".split()
PLANS = ["Prairie Health Plan PPO", "Medicare", "Great Lakes Health HMO", "Aspen Choice PPO", "Keystone Mutual Health", "Medicaid Managed Care"]
CHARGES = [("99284", "0450", "ER Visit Level IV", 1150, 2400), ("99285", "0450", "ER Visit Level V", 1900, 3900), ("36415", "0300", "Venipuncture", 18, 55), ("80053", "0301", "Comprehensive Metabolic Panel", 120, 410), ("85025", "0305", "CBC with Differential", 70, 210), ("84484", "0301", "Troponin I", 110, 330), ("83605", "0301", "Lactic Acid", 80, 190), ("85610", "0305", "Prothrombin Time (PT/INR)", 40, 120),
           ("87040", "0306", "Blood Culture", 130, 340), ("81001", "0307", "Urinalysis with Microscopy", 35, 120), ("71046", "0324", "X-Ray Chest 2 Views", 240, 620), ("74177", "0352", "CT Abdomen/Pelvis with Contrast", 2400, 6100), ("70450", "0351", "CT Head/Brain without Contrast", 1400, 3100), ("76705", "0402", "Ultrasound Abdomen Limited", 420, 980), ("93005", "0730", "EKG 12 Lead Tracing", 140, 390),
           ("96374", "0260", "IV Push Initial Drug", 210, 480), ("96375", "0260", "IV Push Each Additional New Drug", 130, 300), ("96360", "0260", "IV Hydration First Hour", 260, 560), ("94640", "0410", "Nebulizer Treatment", 90, 260), ("J2405", "0636", "Ondansetron HCl Injection 1 mg", 5, 28), ("J1885", "0636", "Ketorolac Tromethamine Injection 15 mg", 9, 42), ("J2270", "0636", "Morphine Sulfate Injection up to 10 mg", 12, 58), ("J0696", "0636", "Ceftriaxone Sodium Injection 250 mg", 14, 60), ("Q9967", "0255", "Low Osmolar Contrast Material 300-399 mg/mL, per mL", 2, 6),
           (None, "0250", "Acetaminophen 325 mg Tablet", 2, 9), (None, "0250", "Pantoprazole 40 mg Oral Tablet, Delayed Release", 6, 24), (None, "0258", "Sodium Chloride 0.9% IV Solution 1000 mL", 60, 180), (None, "0270", "IV Start Kit", 20, 70), (None, "0270", "Catheter IV 20G x 1 in", 12, 48), (None, "0272", "Sterile Wound Care Tray, Disposable, with Forceps and Drape", 45, 160)]
BED = (None, "0121", "Room and Board - Semi-Private Medical/Surgical", 1450, 2900)
NOTES = {"99284": ["25"], "99285": ["25"], "93005": ["59"], "96374": ["59"], "87040": ["91"]}


def made(rng, date, service, prices):
    code = service[0] or ""
    units = rng.randint(2, 10) if code[:1] == "J" else rng.randint(60, 120) if code == "Q9967" else rng.choice([1, 1, 2, 3]) if service[1] in ("0250", "0258", "0270") else 1
    price = prices.setdefault(service, rng.randint(service[3] * 100, service[4] * 100) if rng.random() < 0.6 else rng.randint(service[3], service[4]) * 100)
    more = {"modifiers": NOTES[code]} if code in NOTES and rng.random() < 0.5 else {}
    return line(date, service, **more, units=units, unit_price_cents=price, charge_cents=units * price)


def document(rng):
    first, stay, style = day(rng, (2025, 1, 4), 500), rng.choice([0, 0, 1, 2, 3, 4]), rng.choice(["us", "us", "short"])
    who = f"{rng.choice(FIRST)} {rng.choice('ABCDEHJLMRT')}. {rng.choice(LAST)}"
    house = f"{rng.choice(['Maple Hollow', 'Fairmont Ridge', 'Saint Brennan', 'Willow Bend', 'Lakemont', 'Cedar Falls Valley'])} {rng.choice(['Regional Medical Center', 'Community Hospital', 'Medical Center', 'Memorial Hospital'])}"
    last, count, plan = after(first, stay), rng.choice([1, 5, 9, 14, 20, 27, 34]), rng.choice(PLANS + [None])
    prices = {}
    lines = [made(rng, after(first, night), BED, prices) for night in range(stay)]
    lines += [made(rng, after(first, rng.randint(0, stay) if number > 2 else 0), service, prices) for number, service in enumerate([rng.choice(CHARGES[:2]), *rng.sample(CHARGES[2:] * (2 if stay else 1), count - 1 if stay else min(count, 28) - 1)])]
    lines.sort(key=lambda item: (item["date"], item["revenue_code"], item["description"]))
    gross, wrong = total(lines, "charge_cents"), rng.random() < 0.1
    printed = gross + (9000 if wrong else 0)
    off = round(gross * rng.uniform(0.3, 0.6)) if plan else round(gross * rng.choice([0, 0.2, 0.4]))
    got = round((gross - off) * rng.choice([0.6, 0.8, 0.9])) if plan else 0
    mine = rng.choice([0, 0, 5000, 15000]) if gross > 60000 else 0
    owed, three, dash = printed - off - got - mine, rng.random() < 0.3, rng.choice([" ", "-", " "])
    sign, minus = rng.choice(["$", "$", ""]), rng.choice(["-{}", "({})"])
    rows = [tr([say(when(item), style), item["revenue_code"][1:] if three else item["revenue_code"], dash.join([item.get("code", ""), *item.get("modifiers", [])]), e(item["description"]), str(item["units"]), money(item["unit_price_cents"], sign), money(item["charge_cents"], sign)], ". c . . c r r") for item in lines]
    sheets = [rows[:20]] + [rows[at:at + 30] for at in range(20, len(rows), 30)]
    sent = after(last, rng.randint(12, 60))
    due, account, call, ein, number, (street, town, home), own = after(sent, 30), rng.choice([digits(rng, 10), f"H{digits(rng, 9)}"]), phone(rng), tax_id(rng), npi(rng), address(rng), address(rng)
    born = day(rng, (1938, 1, 1), 24000)
    facts = [("Patient Name", who, "Account Number", account), ("Date of Birth", say(born, style), "Medical Record #", digits(rng, 7)), ("Admit Date", say(first, style), "Discharge Date", say(last, style)), ("Patient Type", "Inpatient" if stay else "Emergency", "Statement Date", say(sent, style)), ("Primary Insurance", plan or "Self-Pay", "Payment Due", say(due, style))]
    head = f'<thead>{tr(["Date", "Rev Code", "HCPCS/CPT", "Description", "Qty", "Unit Price", "Total Charge"], ". c . . c r r", tag="th")}</thead>'
    sums = [("Total Charges", printed), ("Insurance Payments", -got), ("Contractual Adjustments" if plan else "Uninsured Discount", -off), ("Patient Payments", -mine)]
    box = f'<table class="s">{"".join(tr([label, money(cents, "$", minus)], ". r") for label, cents in sums)}{tr(["BALANCE DUE", money(owed)], ". r", "z")}</table>'
    body = ""
    for at, part in enumerate(sheets):
        top = f'<table class="hd"><tr><td class="n">{house}</td><td class="r"><h2>ITEMIZED STATEMENT{" (continued)" if at else ""}</h2>Page {at + 1} of {len(sheets)}</td></tr></table>'
        top += f'<p>Patient: {who} &nbsp;&nbsp; Account: {account}</p>' if at else f'<p>{street}, {town}<br>Billing Office: {call} &nbsp; | &nbsp; Tax ID: {ein} &nbsp; | &nbsp; NPI: {number}</p><p>{who}<br>{own[0]}<br>{own[1]}</p><table class="f">{"".join(tr(one, "k . k .") for one in facts)}</table>'
        end = box if at == len(sheets) - 1 else '<div class="ct">Continued on next page</div>'
        body += f'<div{" class=brk" if at else ""}>{top}<table class="x">{head}{"".join(part)}</table>{end}</div>'
    body += f'<p class="m">This itemization lists hospital charges only. Physicians, including emergency, radiology, pathology and anesthesia providers, bill separately. If you have questions about this bill, please call our Customer Service Department at {call}, Monday through Friday, 8:00 a.m. to 5:00 p.m. Financial assistance is available for patients who qualify.</p>'
    return {"html": page(CSS, body), "wrong": ["charges_cents"] if wrong else [], "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home, "tax_id": ein, "npi": number}, **({"payer": {"name": plan}} if plan else {}), "patient": {"name": who, "birth_date": born.isoformat()}, "account_number": account, "statement_date": sent.isoformat(), "due_date": due.isoformat(),
        "admitted": first.isoformat(), "discharged": last.isoformat(), "lines": lines, "totals": {"charges_cents": printed, "insurance_paid_cents": got, "adjustments_cents": off, "patient_paid_cents": mine, "balance_cents": owed}}}
