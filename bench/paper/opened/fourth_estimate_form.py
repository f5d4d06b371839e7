"""fourth_estimate_form.py: the federal model form of a good-faith estimate, filled in: the patient's first, middle and last name in cells, a summary of providers, then for each its own sheet with diagnosis, kind and number of the service code, quantity and cost."""
from held_parts import (PAGES, STEM, TOWN, address, after, day, digits, e, line, money, natural, npi, page, person, phone, say, tax_id, total, tr)

NAME, KIND = "held4-estimate-form", "good_faith_estimate"
CSS = """body { font: 10pt 'Liberation Serif' } h1 { font: bold 14pt 'Liberation Sans'; text-align: center; margin: 4px 0 12px } h2 { font: bold 12pt 'Liberation Sans'; text-align: center; margin: 16px 0 6px } table.f { width: 100%; table-layout: fixed } .f td, .f th { border: 1px solid #000; padding: 3px 6px; vertical-align:
top; font-size: 9.5pt; overflow-wrap: anywhere } .f th { background: #dbe5f1; text-align: left } .f .h { background: #dbe5f1; font-weight: bold; text-align: center } .f small { font-size: 7.8pt } .f .r { text-align: right } .brk { page-break-before: always } .d p { margin: 6px 0 }"""
CASES = [("Knee arthroscopy", "Torn meniscus, right knee", "S83.241A", [("29881", "CPT", "Knee arthroscopy, right", 280000, 520000), ("99213", "CPT", "Visit before surgery", 11000, 19000)], [("01400", "CPT", "Anesthesia for knee procedure", 60000, 140000)], [("29881", "CPT", "Use of operating room", 380000, 720000), ("C1713", "HCPCS", "Anchor for bone", 30000, 90000)]),
         ("Colonoscopy", "Blood in stool", "K92.1", [("45385", "CPT", "Colonoscopy, polyp removal", 90000, 180000)], [("00811", "CPT", "Anesthesia, lower bowel", 40000, 90000), ("88305", "CPT", "Tissue examination", 12000, 29000)], [("45385", "CPT", "Endoscopy room", 140000, 310000)]),
         ("Cataract surgery", "Age-related cataract, left eye", "H25.12", [("66984", "CPT", "Cataract removal with lens", 120000, 230000), ("92136", "CPT", "Measurement of eye", 9000, 21000)], [("00142", "CPT", "Anesthesia, lens surgery", 30000, 70000)], [("66984", "CPT", "Surgery center fee", 160000, 340000), ("V2632", "HCPCS", "Lens implant", 15000, 42000)]),
         ("Carpal tunnel release", "Carpal tunnel syndrome, right", "G56.01", [("64721", "CPT", "Carpal tunnel surgery", 130000, 260000)], [("97110", "CPT", "Therapy after surgery", 7000, 13000), ("97165", "CPT", "Evaluation by hand therapist", 11000, 22000)], [("64721", "CPT", "Surgery center fee", 180000, 360000)])]


def services(rng, rows):
    made = []
    for code, kind, text, low, high in rows:
        units = rng.choice([4, 6, 12]) if code == "97110" else 1
        made.append((kind, line(None, (code, None, text), units=units, charge_cents=units * rng.randint(low, high))))
    return made


def cells(*pairs):
    return "".join(f'<td colspan="{span}"><small>{label}</small><br>{value}</td>' for label, value, span in pairs)


def sheet(number, one, code):
    rows = "".join(tr([e(item["description"]), f"{one['street']}<br>{one['town']}", code, f"{kind}: {item['code']}", item["units"], money(item["charge_cents"])], ". . . . c r") for kind, item in one["services"])
    return f"""<div class="brk"></div><h2>{e(one["name"])} Estimate</h2><table class="f"><tr>{cells(("Provider/Facility Name", e(one["name"]), 2), ("Provider/Facility Type", one["kind"], 1))}</tr><tr>{cells(("Street Address", one["street"], 3))}</tr><tr>{cells(("City, State, ZIP Code", one["town"], 3))}</tr><tr>{cells(("Contact Person", one["person"], 1),
("Phone", one["phone"], 1), ("Email", f"estimates@{one['name'].split()[0].lower()}.example", 1))}</tr><tr>{cells(("National Provider Identifier", one["npi"], 2), ("Taxpayer Identification Number", one["tax"], 1))}</tr></table><h2>Details of Services and Items for {e(one["name"])}</h2><table class="f"><thead>{tr(["Service/Item", "Address where service/item will be provided",
"Diagnosis Code", "Service Code", "Quantity", "Expected Cost"], tag="th")}</thead>{rows}<tr><td colspan="5"><b>Total Expected Charges from {e(one["name"])}</b></td><td class="r"><b>{money(one["sum"])}</b></td></tr><tr><td colspan="6"><small>Additional Health Care Provider/Facility Notes</small><br>{one["note"]}</td></tr></table>"""


def document(rng):
    who, made, style = person(rng), day(rng), rng.choice(["us", "us", "bare"])
    planned, born = after(made, rng.randint(6, 30)), day(rng, (1950, 1, 1), 17000)
    name, diagnosis, code, *parts = rng.choice(CASES)
    kinds = [("Surgeon's practice", f"{rng.choice(STEM)} Surgical Specialists"), ("Group practice", f"{rng.choice(STEM)} Medical Partners"), ("Ambulatory surgery center", f"{rng.choice(TOWN)} Surgery Center")]
    others = []
    for (kind, title), rows in zip(kinds, parts):
        street, town, _ = address(rng)
        found = services(rng, rows)
        others.append({"name": title, "kind": kind, "street": street, "town": town, "person": natural(person(rng)), "phone": phone(rng, "{}-{}-{}"), "npi": npi(rng), "tax": tax_id(rng), "services": found, "sum": sum(item["charge_cents"] for _, item in found),
                       "note": rng.choice(["None", "Costs may change if other conditions are found."])})
    others = others[:rng.randint(1, 3)]
    street, town, _ = address(rng)
    chart, call, first = digits(rng, 7), phone(rng, "{}-{}-{}"), others[0]
    lines = [item for one in others for _, item in one["services"]]
    for item in lines:
        item["maybe"] = {"date": planned.isoformat()}
    whole = total(lines, "charge_cents")
    city, state = town.split(", ")
    html = page(CSS, f"""<h1>{e(first["name"])}<br>Good Faith Estimate for Health Care Items and Services</h1><table class="f"><tr><td colspan="6" class="h">Patient</td></tr><tr>{cells(("Patient First Name", who[0], 2), ("Middle Name", who[1], 2), ("Last Name", e(who[2]), 2))}</tr><tr>{cells(("Patient Date of Birth", say(born, "us"), 3),
("Patient Identification Number", chart, 3))}</tr><tr><td colspan="6" class="h">Patient Mailing Address, Phone Number, and Email Address</td></tr><tr>{cells(("Street or PO Box", street, 4), ("Apartment", "&nbsp;", 2))}</tr><tr>{cells(("City", city, 2), ("State", state.split()[0], 2), ("ZIP Code", state.split()[1], 2))}</tr><tr>{cells(("Phone", call, 3),
("Email Address", f"{who[0].lower()}{digits(rng, 2)}@mail.example", 3))}</tr><tr><td colspan="6">Patient's Contact Preference: &nbsp; &#9745; By mail &nbsp; &#9744; By email</td></tr><tr><td colspan="6" class="h">Patient Diagnosis</td></tr><tr>{cells(("Primary Service or Item Requested/Scheduled", name, 6))}</tr><tr>{cells(("Patient Primary Diagnosis", diagnosis, 4),
("Primary Diagnosis Code", code, 2))}</tr><tr>{cells(("Patient Secondary Diagnosis", "N/A", 4), ("Secondary Diagnosis Code", "N/A", 2))}</tr></table><p>If scheduled, list the date(s) the Primary Service or Item will be provided: <b>{say(planned, style)}</b><br>&#9744; Check this box if this service or item is not yet scheduled</p><p>Date of Good Faith Estimate: <b>
{say(made, style)}</b></p><table class="f"><tr><th>Provider Name</th><th>Estimated Total Cost</th></tr>{"".join(tr([e(one["name"]), money(one["sum"])], ". r") for one in others)}<tr><td><b>Total Estimated Cost:</b></td><td class="r"><b>{money(whole)}</b></td></tr></table><p><small>The following is a detailed list of expected charges for {name.lower()},
scheduled for {say(planned, style)}. The estimated costs are valid for 12 months from the date of the Good Faith Estimate.</small></p>{"".join(sheet(number, one, code) for number, one in enumerate(others, 1))}<div class="brk"></div><h2>Disclaimer</h2><div class="d"><p>This Good Faith Estimate shows the costs of items and services that are reasonably
expected for your health care needs for an item or service. The estimate is based on information known at the time the estimate was created.</p><p>The Good Faith Estimate does not include any unknown or unexpected costs that may arise during treatment. You could be charged more if complications or special circumstances occur. If this happens, and your bill is $400 or
more for any provider or facility than your Good Faith Estimate for that provider or facility, federal law allows you to dispute the bill.</p><p><b>The Good Faith Estimate is not a contract and does not require the uninsured (or self-pay) individual to obtain the items or services from any of the providers or facilities identified.</b></p><p>There is a $25 fee
to use the dispute process. If the agency reviewing your dispute agrees with you, you will have to pay the price on this Good Faith Estimate, reduced by the $25 fee. You must start the dispute process within 120 calendar days of the date on the original bill.</p><p><b>Keep a copy of this Good Faith Estimate in a safe place or take pictures of it.</b></p></div>""",
                sheet="size: Letter; margin: 0.75in", foot=PAGES)
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": first["name"], "npi": first["npi"], "tax_id": first["tax"], "phone": first["phone"], "address": f"{first['street']}, {first['town']}"}, "patient": {"name": natural(who).replace(".", ""), "birth_date": born.isoformat()},
        "statement_date": made.isoformat(), "diagnoses": [code], "maybe": {"account_number": chart}, "lines": lines, "totals": {"charges_cents": whole}}}
