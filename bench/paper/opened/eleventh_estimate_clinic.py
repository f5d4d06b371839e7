"""eleventh_estimate_clinic.py: a good faith estimate after the CMS form: patient facts, diagnosis, the service with its code and quantity, expected cost; total; the $400 rule of dispute and its $25 fee in the text."""
import held_eleventh as t
from held_eleventh import esc, money, say, table

NAME, KIND = "held11-estimate-clinic", "good_faith_estimate"
SICK = ["M17.11", "K40.90", "H25.11", "M75.101", "N20.0"]


def document(rng):
    giver, who, made, sick = rng.choice((t.hospital(rng), f"{t.town(rng)} Surgery Center LLC")), t.Patient(rng), t.day(rng), rng.choice(SICK)
    ident, tax, tel, site, number = t.npi(rng), t.tax_id(rng), t.call(rng), t.where(rng), t.number(rng, "GFE-999999")
    when, lines, rows = t.later(made, rng.randint(10, 40)), [], []
    for code, words, low, high in rng.sample(t.CLINIC, rng.randint(2, 5)):
        n = rng.choice((1, 1, 2))
        lines.append({"date": when, "code": code, "description": words, "units": n, "charge_cents": n * t.price(rng, low, high), "maybe": {"diagnosis_pointers": [1]}})
        rows.append([words, sick, code, str(n), say(when, "us"), money(lines[-1]["charge_cents"])])
    charges = t.total(lines)
    rows.append(("tt", [("Total expected charges", 5), money(charges)]))
    body = ('<h1>Good Faith Estimate for Health Care Items and Services</h1>' + table("gr w", "llll", [], [[("<b>Patient</b>", 4)], ["Name", esc(who.full), "Date of birth", say(who.born, "us")], ["Address", f"{who.street}, {who.town}", "Estimate no.", number], [("<b>Provider / Facility</b>", 4)], ["Name", esc(giver), "NPI", ident], ["Address", f"{site[0]}, {site[1]}", "Tax ID", tax], ["Contact", tel, "Date of estimate", say(made, "us")], ["Primary diagnosis", sick, "Scheduled for", say(when, "us")]])
            + '<h3>Details of services</h3>' + table("vt gr w", "lllclr", [["Service / Item", "Diagnosis code", "Service code", "Quantity", "Date", "Expected cost"]], rows)
            + "<p><b>Disclaimer.</b> This estimate shows the costs that are reasonably expected. It does not include unknown or unexpected costs. If you are billed $400.00 or more above this estimate, you may dispute the bill within 120 days; the fee to do so is $25.00. Keep a copy of this estimate.</p>")
    css = "body{font:10pt 'Liberation Sans'}h1{font-size:15pt;background:#1f3864;color:#fff;padding:6pt}.gr td,.gr th{border:1px solid #8496b0}.vt th{background:#d9e2f3}h3{margin:12pt 0 3pt}.tt td{font-weight:bold;background:#f2f2f2}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": giver, "npi": ident, "tax_id": tax, "phone": tel}, "patient": {"name": who.full, "birth_date": who.born}, "account_number": number, "statement_date": made, "diagnoses": [sick], "lines": lines, "totals": {"charges_cents": charges}})
