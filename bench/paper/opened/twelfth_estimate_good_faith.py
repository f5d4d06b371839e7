"""twelfth_estimate_good_faith.py: a surgery center's good faith estimate after the form of CMS: patient, diagnosis, items with codes and expected charges, total, the disclaimer with its $400."""
import held_twelfth as t
from held_twelfth import cols, esc, facts, money, say, table

NAME, KIND = "held12-estimate-good-faith", "good_faith_estimate"
WORK = [("66984", "Cataract removal with lens", "H25.13", 2600, 4800), ("45378", "Colonoscopy, diagnostic", "Z12.11", 1200, 2600), ("29881", "Knee arthroscopy", "M23.205", 3900, 7200), ("64721", "Carpal tunnel release", "G56.01", 1900, 3600)]


def document(rng):
    giver, who, made = f"{t.city(rng)} Outpatient Surgery Center", t.Patient(rng), t.day(rng)
    planned, ident, tax, tel, site, number = t.later(made, rng.randint(8, 40)), t.npi(rng), t.tax_id(rng), t.call(rng, "({}) {}-{}"), t.where(rng), t.number(rng, "GFE-999999")
    code, words, sick, low, high = rng.choice(WORK)
    lines = [{"code": code, "description": f"{words}, facility fee", "units": 1, "charge_cents": t.price(rng, low, high)}, {"code": "99203", "description": "Visit before surgery", "units": 1, "charge_cents": t.price(rng, 140, 260)}, {"code": "J2704", "description": "Propofol 10 mg", "units": 20, "charge_cents": t.price(rng, 30, 90)}]
    lines = [{**x, "maybe": {"date": planned}} for x in lines[: rng.randint(2, 3)]]
    charges = t.total(lines)
    body = (f'<h1>Good Faith Estimate for Health Care Items and Services</h1>' + cols((50, "<h3>Patient</h3>" + facts([("Name", esc(who.full)), ("Date of birth", say(who.born, "us")), ("Address", f"{who.street}, {who.town}"), ("Coverage", "Self-pay")])), (50, "<h3>Provider</h3>" + facts([("Name", esc(giver)), ("Address", f"{site[0]}, {site[1]}"), ("Phone", tel), ("NPI", ident), ("Taxpayer ID", tax)])))
            + facts([("Estimate number", number), ("Date of estimate", say(made, "us")), ("Scheduled date of service", say(planned, "us")), ("Primary diagnosis", sick)])
            + table("vt w", "llcr", [["Service code", "Item or service", "Quantity", "Expected charge"]], [[x["code"], x["description"], str(x["units"]), money(x["charge_cents"])] for x in lines] + [("tt", [("Total expected charges", 3), money(charges)])])
            + "<h3>Disclaimer</h3><p>This estimate shows the costs of items and services that are reasonably expected. It does not include unknown or unexpected costs. If you are billed for more than this estimate by $400.00 or more, you have the right to dispute the bill within 120 days. The fee for the dispute is $25.00. Visit www.cms.gov/nosurprises or call 1-800-985-3059.</p><p>This is not a contract. You do not have to get these services from us.</p>")
    css = "body{font:10pt 'Liberation Sans'}h1{font-size:15pt;text-align:center}h3{background:#ddd;padding:2pt 4pt;margin:8pt 8pt 2pt 0;font-size:10.5pt}.vt{margin:12pt 0}.vt td,.vt th{border:1px solid #555}.tt td{font-weight:bold}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": giver, "npi": ident, "tax_id": tax, "phone": tel}, "patient": {"name": who.full, "birth_date": who.born}, "account_number": number, "statement_date": made, "diagnoses": [sick], "lines": lines, "totals": {"charges_cents": charges}})
