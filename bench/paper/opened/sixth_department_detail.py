"""sixth_department_detail.py: a hospital's detail of charges by encounter: departments as bands with a subtotal each, the hospital's own charge code beside the HCPCS, wrapped descriptions, a charge and its credit in pairs, a page number in the foot, last a recap by revenue code that repeats the sums and the posted payments with their days."""
from held_parts import (PAGES, address, after, beside, day, digits, e, line, money, page, payment, phone, say, total, tr, when)

NAME, KIND = "held6-department-detail", "itemized_bill"
CSS = """body { font: 8.8pt 'Liberation Sans', Arial, sans-serif } .n { font-size: 14pt; font-weight: bold } .ti { font-size: 12pt; text-align: right } table.f { width: 100%; margin: 8px 0; border-top: 1px solid #000; border-bottom: 1px solid #000 } .f td { padding: 2px 4px } .f td.k { font-weight: bold } table.t { width: 100% } .t thead { display: table-header-group } .t th { text-align: left; border-bottom: 1.5px solid #000; padding: 3px 4px; vertical-align: bottom } .t th.r { text-align: right } .t td { padding: 2px 4px; vertical-align: top } .t .g td { font-weight: bold; background: #e6e6e6 } .t .u td { font-weight: bold; border-top: 1px solid #888; padding-bottom: 8px } .t .z td { font-weight: bold; border-top: 2px solid #000; border-bottom: 2px solid #000; font-size: 10pt } h3 { margin: 16px 0 3px; font-size: 10.5pt; page-break-after: avoid } .w { width: 60% } table.w { width: 60% } .d { width: 38% }"""
FIRST = "Lorraine Curtis Paula Vernon Sylvia Duane Annette Melvin Rochelle Ivan".split()
LAST = "Hanson Pruitt Caldwell Espino Garrett Mosley Ridley Santana Upton Yates".split()
PLANS = ["Medicare", "Great Lakes Health HMO", "Keystone Mutual Health", "Prairie Health Plan", "State Medicaid"]
AREAS = [
    ("Emergency Department", "0450", [("99284", "ED Visit Level 4", 110000, 240000), ("99285", "ED Visit Level 5", 180000, 390000), ("96374", "Injection IV Push, Initial Drug", 19000, 48000), ("96375", "Injection IV Push, Each Additional Sequential New Drug", 11000, 29000)]),
    ("Laboratory", "0300", [("80053", "Comprehensive Metabolic Panel", 11000, 39000), ("85025", "CBC Automated with Differential", 6900, 21000), ("83690", "Lipase", 8000, 21000), ("81001", "Urinalysis Automated with Microscopic Examination", 4000, 12000), ("36415", "Collection of Venous Blood", 1800, 5200), ("87086", "Urine Culture Quantitative", 7000, 19000)]),
    ("Diagnostic Imaging", "0320", [("71046", "XR Chest PA and Lateral", 24000, 61000), ("74018", "XR Abdomen 1 View", 18000, 42000), ("73030", "XR Shoulder Complete, Minimum 2 Views", 19000, 45000)]),
    ("CT Scan", "0350", [("74177", "CT Abdomen and Pelvis with Contrast", 240000, 610000), ("70450", "CT Head without Contrast", 130000, 310000)]),
    ("Pharmacy", "0250", [(None, "acetaminophen 500 mg oral tablet", 150, 800), (None, "famotidine 20 mg/2 mL injectable solution", 1200, 4900), (None, "ibuprofen 600 mg oral tablet", 200, 900), (None, "sodium chloride 0.9% intravenous solution 1,000 mL", 5200, 16000), ("J2405", "ondansetron 2 mg/mL injectable solution", 500, 2800), ("J1885", "ketorolac 30 mg/mL injectable solution", 900, 4200)]),
    ("Medical Supplies", "0270", [(None, "Set IV Administration Primary with Needleless Ports", 2100, 7900), (None, "Kit IV Start", 1900, 6500), (None, "Sling Arm Adult Large", 2900, 7200)]),
    ("Cardiology", "0730", [("93005", "EKG Tracing Only", 13000, 39000)]),
]


def document(rng):
    first, stay, style, plan = day(rng, (2025, 1, 4), 480), rng.choice([0, 0, 1, 2]), rng.choice(["us", "us", "short"]), rng.choice(PLANS)
    last, who = after(first, stay), f"{rng.choice(LAST)}, {rng.choice(FIRST)} {rng.choice('ABDEGHLMR')}"
    house = f"{rng.choice(['Northfield', 'Mesa Vista', 'Saint Brennan', 'Fairmont Ridge'])} {rng.choice(['University Hospital', 'Medical Center', 'General Hospital'])}"
    lines, rows, recap = [], "", ""
    minus = rng.choice(["-{}", "({})"])
    chosen = [area for area in AREAS if rng.random() < 0.65] or AREAS[1:2]
    for name, revenue, services in chosen:
        some = []
        rows += tr([(name, 7)], row="g")
        for code, text, low, high in rng.sample(services, rng.randint(1, len(services))):
            price, number, again = rng.randint(low, high), digits(rng, 8), 1 if revenue in ("0450", "0350") else rng.choice([1, 1, 2])
            units = rng.choice([1, 1, 2, 4]) if code is None or code[0] == "J" else 1
            acts = [(after(first, rng.randint(0, stay)), units) for _ in range(again)]
            acts = sorted(acts) + ([(last, -units)] if rng.random() < 0.06 else [])
            for date, count in acts:
                some.append(line(date, (code, revenue, text), units=count, charge_cents=count * price))
                rows += tr([say(date, style), number, revenue, code or "", e(text), str(count), money(count * price, "$", minus)], ". . . . d r r")
        rows += tr([(f"{name} Subtotal", 6), money(total(some, "charge_cents"), "$", minus)], "r r", "u")
        recap += tr([revenue, name, money(total(some, "charge_cents"), "$", minus)], ". . r")
        lines += some
    gross, heard = total(lines, "charge_cents"), after(last, rng.randint(14, 35))
    rows += tr([("TOTAL CHARGES", 6), money(gross)], "r r", "z")
    payments = []
    if gross > 20000 and rng.random() < 0.7:
        off = round(gross * rng.uniform(0.3, 0.6))
        payments = [payment(heard, "insurance", f"{plan} Payment", round((gross - off) * rng.uniform(0.4, 0.9))), payment(heard, "adjustment", f"{plan} Contractual Allowance", off)]
    owed, sent = gross - sum(one["amount_cents"] for one in payments), after(heard, rng.randint(3, 12))
    account, call, (street, town, home), own, born = digits(rng, rng.choice([8, 9, 10])), phone(rng), address(rng), address(rng), day(rng, (1940, 1, 1), 23000)
    acts = "".join(tr([say(when(one), style), e(one["description"]), money(-one["amount_cents"], "$", minus)], ". . r") for one in payments)
    acts = f'<h3>Payments and Adjustments Posted</h3><table class="t">{acts}{tr([("Account Balance", 2), money(owed)], "r r", "z")}</table>' if payments else f'<h3>Payments and Adjustments Posted</h3><p>None as of {say(sent, style)}.</p><table class="t">{tr(["Account Balance", money(owed)], "r r", "z")}</table>'
    facts = [("Patient:", who, "Account (FIN):", account, "MRN:", digits(rng, 7)), ("Birth Date:", say(born, style), "Admitted:", say(first, style), "Discharged:", say(last, style)), ("Insurance:", plan, "Encounter Type:", "Inpatient" if stay else "Outpatient", "Statement Date:", say(sent, style))]
    heads = ["Service Date", "Charge Code", "Rev Code", "CPT/ HCPCS", "Description", "Qty", "Amount"]
    body = f"""{beside(f'<span class="n">{house}</span><br>{street}<br>{town}<br>Patient Financial Services: {call}', '<div class="ti">Detail of Charges</div>')}<br>{who}<br>{own[0]}<br>{own[1]}<table class="f">{"".join(tr(one, "k . k . k .") for one in facts)}</table><table class="t"><thead>{tr(heads, ". . . . . r r", tag="th")}</thead>{rows}</table>{acts}
<h3>Recap by Revenue Code</h3><table class="t w">{recap}{tr([("Total", 2), money(gross)], "r r", "u")}</table><p>Amounts with a minus or in brackets are credits. Professional fees of physicians are not part of this detail. For a payment plan or financial assistance call {call}.</p>"""
    return {"html": page(CSS, body, sheet="size: Letter; margin: 0.6in", foot=PAGES), "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home}, "payer": {"name": plan}, "patient": {"name": who, "birth_date": born.isoformat()}, "account_number": account, "statement_date": sent.isoformat(), "admitted": first.isoformat(), "discharged": last.isoformat(),
        "lines": lines, **({"payments": payments} if payments else {}), "totals": {"charges_cents": gross, "balance_cents": owed}}}
