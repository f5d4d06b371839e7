"""sixth_estimate_providers.py: a good faith estimate with a convening provider and one to three others: patient's facts and diagnosis first, a summary of expected charges by provider, then a section for each with its address, NPI and tax number and its services with code, quantity and expected cost; the total of all, the disclaimer on the last sheet."""
from held_parts import (address, after, day, digits, e, line, money, npi, page, phone, say, tax_id, total, tr)

NAME, KIND = "held6-estimate-providers", "good_faith_estimate"
CSS = """body { font: 10pt 'Liberation Sans', Arial, sans-serif } h1 { font-size: 16pt; margin: 0 0 4px; color: #1b3a5b } h2 { font-size: 12pt; background: #1b3a5b; color: #fff; padding: 4px 8px; margin: 16px 0 6px; page-break-after: avoid } table { width: 100% } .f td { padding: 3px 6px; border: 1px solid #bbb; width: 33% } .f b { color: #555; font-size: 8.5pt } .t th { background: #dde6ef; border: 1px solid #9aa; padding: 4px 6px; text-align: left; font-size: 9pt } .t th.r { text-align: right } .t th.c { text-align: center } .t td { border: 1px solid #bbb; padding: 3px 6px } .t .z td { font-weight: bold; background: #f3f6f9 } .g td { font-size: 13pt; font-weight: bold; border: 2px solid #1b3a5b; padding: 6px 8px } .s { font-size: 9pt }"""
FIRST = "Allison Bryan Courtney Derek Elaine Franklin Gina Howard Isabel Jerome".split()
LAST = "Maxwell Singh Fowler Barker Quinn Osborne Trujillo Vance Winters Abbott".split()
HOSPITAL = ["Fairmont Ridge Surgery Center", "Lakemont Regional Medical Center", "Saint Brennan Hospital", "Willow Bend Outpatient Center"]
CASES = [("Laparoscopic gallbladder removal", "K80.20", "47562", "Gallbladder removal, laparoscopic", "00790", "88304"), ("Knee arthroscopy", "M23.201", "29881", "Knee arthroscopy with meniscus surgery", "01400", None), ("Colonoscopy", "Z12.11", "45378", "Colonoscopy, diagnostic", "00812", "88305"), ("Inguinal hernia repair", "K40.90", "49505", "Hernia repair, inguinal, age 5 and over", "00830", None)]
EXTRAS = [("85025", "Complete blood count", 3500, 14000), ("80048", "Basic metabolic panel", 4500, 18000), ("93005", "EKG tracing", 7500, 26000), ("J2704", "Propofol injection, 10 mg", 200, 900), ("J2405", "Ondansetron injection, 1 mg", 300, 1200), ("C1781", "Mesh, implantable", 42000, 98000), ("71046", "Chest x-ray, 2 views", 14000, 41000), ("36415", "Blood draw", 1500, 4500)]


def document(rng):
    made, who = day(rng, (2025, 1, 4), 480), f"{rng.choice(FIRST)} {rng.choice('ACEHJLMR')}. {rng.choice(LAST)}"
    planned, style = after(made, rng.randint(8, 60)), rng.choice(["us", "us", "long"])
    name, why, code, text, sleep, tissue = rng.choice(CASES)
    house, born = rng.choice(HOSPITAL), day(rng, (1950, 1, 1), 20000)
    dollars = lambda low, high: rng.randint(low // 100, high // 100) * 100
    unit = lambda service, count: line(None, (service[0], None, service[1]), units=count, charge_cents=dollars(*service[2:]) * count)
    groups = [(house, [line(None, (code, None, text), units=1, charge_cents=dollars(290000, 1250000)), *(unit(service, rng.choice([10, 20]) if service[0] == "J2704" else 4 if service[0] == "J2405" else 1) for service in rng.sample(EXTRAS, rng.randint(1, 6)))])]
    others = [(f"{rng.choice(LAST)} Surgical Associates", [unit((code, text, 90000, 260000), 1)]), (f"{rng.choice(['Cascade', 'Capitol City'])} Anesthesia Group", [unit((sleep, f"Anesthesia for {name.lower()}", 60000, 190000), 1)])]
    if tissue:
        others.append((f"{rng.choice(['Tri-State', 'Beacon'])} Pathology Services", [unit((tissue, "Tissue exam by pathologist", 9000, 29000), rng.choice([1, 2]))]))
    groups += others[:rng.randint(1, len(others))]
    lines = [item for _, some in groups for item in some]
    for item in lines:
        item["maybe"] = {"date": planned.isoformat()}
    gross, ident, ein, call, (street, town, home) = total(lines, "charge_cents"), npi(rng), tax_id(rng), phone(rng), address(rng)
    summary = "".join(tr([e(one), money(total(some, "charge_cents"))], ". r") for one, some in groups) + tr(["Total Expected Charges", money(gross)], ". r", "z")
    sections = ""
    for at, (one, some) in enumerate(groups):
        facts = [one, home if not at else address(rng)[2], f"<b>NPI</b> {ident if not at else npi(rng)} &nbsp; <b>TIN</b> {ein if not at else tax_id(rng)}"]
        rows = "".join(tr([e(item["description"]), item["code"], why, str(item["units"]), money(item["charge_cents"])], ". . . c r") for item in some)
        sections += f'<h2>Provider/Facility {at + 1}: {e(one)}</h2><table class="f">{tr([e(cell) if "<b>" not in cell else cell for cell in facts])}</table><table class="t" style="margin-top:6px"><thead>{tr(["Service/Item", "Service Code", "Diagnosis Code", "Quantity", "Expected Cost"], ". . . c r", tag="th")}</thead>{rows}{tr([("Total Expected Charges from " + e(one), 4), money(total(some, "charge_cents"))], "r r", "z")}</table>'
    cell = lambda label, value: f"<b>{label}</b><br>{value}"
    own = address(rng)
    facts = tr([cell("Patient Name", who), cell("Date of Birth", say(born, style)), cell("Patient Account", account := digits(rng, 8))]) + tr([cell("Mailing Address", own[2]), cell("Phone", phone(rng)), cell("Insurance", "None (self-pay)")]) + tr([cell("Primary Service", name), cell("Primary Diagnosis", why), cell("Scheduled Date of Service", say(planned, style))])
    body = f"""<h1>Good Faith Estimate</h1>{e(house)}<br>{street}, {town} &nbsp; Phone: {call}<p>Date of Good Faith Estimate: <b>{say(made, style)}</b></p><table class="f">{facts}</table><h2>Summary of Expected Charges</h2><table class="t"><thead>{tr(["Provider/Facility", "Estimated Total Cost"], ". r", tag="th")}</thead>{summary}</table><p class="s">This estimate shows the costs of items and services that are reasonably expected for your health care needs. The details for each provider follow.</p>
{sections}<br><table class="g">{tr(["TOTAL ESTIMATED COST", money(gross)], ". r")}</table><h2>Disclaimer</h2><p class="s">The estimate is based on information known when it was made. It does not include unknown or unexpected costs that may arise during treatment. You could be charged more if complications or special circumstances occur. If you are billed for at least $400 more than this estimate for any provider, you have the right to dispute the bill. You may start a dispute with the U.S. Department of Health and Human Services within 120 calendar days of the date on the original bill. There is a $25 fee to use the process. Visit www.cms.gov/nosurprises or call 1-800-985-3059. This estimate is not a contract. Keep a copy for your records.</p>"""
    return {"html": page(CSS, body, sheet="size: Letter; margin: 0.65in", foot='"Page " counter(page) " of " counter(pages)'), "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home, "npi": ident, "tax_id": ein}, "patient": {"name": who, "birth_date": born.isoformat()}, "account_number": account, "statement_date": made.isoformat(), "diagnoses": [why], "lines": lines, "totals": {"charges_cents": gross}}}
