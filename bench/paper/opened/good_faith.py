"""good_faith.py: a good-faith estimate for a person without insurance: two providers' tables, diagnosis beside each service, a total for each and for all."""
from held_parts import (DIAGNOSES, EMERGENCY, PAGES, RADIOLOGY, STEM, address, after, day, e, line, money, natural,
                        npi, page, person, phone, pick, say, tax_id, total, tr)

NAME, KIND = "held-good-faith", "good_faith_estimate"
CSS = """body { font: 10pt 'Nimbus Roman' } h1 { font-size: 15pt; text-align: center } table { width: 100%; margin: 8px
0 14px } td, th { border: 1px solid #333; padding: 4px 6px; text-align: left; font-size: 9.5pt } td.r, th.r {
text-align: right } th { background: #eee }
.lab { background: #f3f3f3; width: 1.5in; font-weight: bold } h3 { margin: 10px 0 0; break-after: avoid } p { font-size:
9pt } .grand td { font-weight: bold; font-size: 12pt } tr { break-inside: avoid }"""
HEADS = ["Service/Item", "Date of Service", "Diagnosis Code", "Service Code", "Quantity", "Expected Cost"]


def section(rng, date, services, seen):
    """One provider's lines and its table."""
    lines, rows = [], []
    for service in services:
        units = rng.choice([1, 1, 1, 2])
        item = line(date, (service[0], None, service[2]), units=units, charge_cents=units * service[3])
        lines.append(item)
        rows.append(tr([e(item["description"]), say(date, "us"), rng.choice(seen), item["code"], str(units),
                        money(item["charge_cents"])], ". . . . r r"))
    subtotal = tr([("Total expected charges from this provider or facility", 5), money(total(lines, "charge_cents"))],
                  ". r")
    return lines, f'<table><thead>{tr(HEADS, ". . . . r r", tag="th")}</thead>{"".join(rows)}{subtotal}</table>'


def labelled(pairs):
    return "<table>" + "".join(tr([label, value], "lab .") for label, value in pairs) + "</table>"


def document(rng):
    who, made, birth = person(rng), day(rng), day(rng, (1955, 1, 1), 17000)
    date, hospital = after(made, 12), f"{rng.choice(STEM)} Outpatient Surgery and Imaging"
    other = f"{rng.choice(STEM)} Radiology Physicians"
    number, tax, call, (street, town, home) = npi(rng), tax_id(rng), phone(rng), address(rng)
    seen = sorted(rng.sample(DIAGNOSES, 2))
    first, table = section(rng, date, pick(rng, EMERGENCY[2:], rng.randint(3, 8)), seen)
    second, more = section(rng, date, pick(rng, RADIOLOGY, rng.randint(1, 3)), seen)
    lines = first + second
    used = [mark for mark in seen if mark in table + more]
    amount = total(lines, "charge_cents")
    wrong = rng.random() < 0.2
    printed = amount + (10000 if wrong else 0)
    html = page(CSS, f"""<h1>GOOD FAITH ESTIMATE FOR HEALTH CARE ITEMS AND SERVICES</h1>
{labelled([("Patient", natural(who)), ("Date of birth", say(birth, "us")), ("Mailing address", address(rng)[2]), ("Date of estimate", say(made, "us")), ("Scheduled for", say(date, "long"))])}
<h3>Estimate from {hospital}</h3>{labelled([("Provider", hospital), ("Address", home), ("Phone", call), ("NPI", number), ("Taxpayer ID", tax)])}{table}
<h3>Estimate from {other}</h3>{labelled([("Co-provider", other), ("Co-provider's address", address(rng)[2])])}{more}
<table class="grand">{tr(["TOTAL EXPECTED COST", money(printed)], ". r")}</table>
<p><b>Disclaimer.</b> This estimate shows the costs of items and services that are reasonably expected. It does not
include unknown or unexpected costs. If you are billed at least $400 more than this estimate, you have the right to
dispute the bill within 120 days.
The fee for a dispute is $25. This estimate is not a contract.</p>""", foot=PAGES)
    return {"html": html, "wrong": ["charges_cents"] if wrong else [], "truth": {
        "document_type": KIND, "provider": {"name": hospital, "npi": number, "tax_id": tax, "phone": call,
                                            "address": home}, "patient": {"name": natural(who),
                                                "birth_date": birth.isoformat()},
        "statement_date": made.isoformat(), "diagnoses": used, "lines": lines, "totals": {"charges_cents": printed}}}
