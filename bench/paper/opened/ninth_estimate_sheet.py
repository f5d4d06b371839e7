"""ninth_estimate_sheet.py: a clinic's good faith estimate in the model's order but its own software's look: patient and provider in two panels, the service's diagnosis, a table of codes with quantity and expected cost, a discount row, what to do when billed more."""
import held_ninth as n
from held_ninth import esc, money, say, tr

NAME, KIND = "held9-estimate-sheet", "good_faith_estimate"
CASES = [("Psychotherapy", "F41.1", [("90791", "Psychiatric diagnostic evaluation", 180, 320, 1), ("90837", "Psychotherapy, 60 minutes", 130, 230, 12), ("90834", "Psychotherapy, 45 minutes", 110, 180, 4)]), ("Knee MRI", "M25.561", [("73721", "MRI joint of lower extremity without contrast", 600, 1900, 1), ("99213", "Office visit to review results", 120, 210, 1)]),
         ("Physical therapy", "M54.50", [("97161", "Physical therapy evaluation, low complexity", 120, 260, 1), ("97110", "Therapeutic exercises, 15 minutes", 45, 95, 16), ("97140", "Manual therapy, 15 minutes", 45, 95, 8), ("97530", "Therapeutic activities, 15 minutes", 50, 99, 8)]),
         ("Mole removal", "D22.5", [("11402", "Excision benign lesion 1.1 to 2.0 cm", 220, 520, 1), ("88305", "Tissue exam by pathologist", 90, 240, 1), ("12031", "Layer closure of wound", 240, 480, 1)])]


def document(rng):
    clinic, who, made = rng.choice((n.practice(rng), f"{rng.choice(n.LAST)} Counseling & Wellness, LLC", f"{rng.choice(n.CITIES)[0]} Surgical Clinic")), n.Someone(rng), n.day(rng)
    what, sick, services = rng.choice(CASES)
    planned, style = n.later(made, rng.randint(4, 30)), rng.choice(("us", "long", "mon"))
    tax, ident, call, address = n.tax_id(rng), n.npi(rng), n.phone(rng), n.place(rng)
    lines, rows = [], ""
    for code, words, low, high, most in services[:rng.randint(1, len(services))]:
        each, units = n.price(rng, low, high), rng.randint(1, most)
        lines.append({"code": code, "description": words, "units": units, "unit_price_cents": each, "charge_cents": each * units, "maybe": {"date": planned, "diagnosis_pointers": [1]}})
        rows += tr([words, sick, code, money(each), units, money(each * units)], "||c|r nw|r|r nw")
    charges = n.sums(lines, "charge_cents")
    rows += tr([("Total expected charges", 5), money(charges)], "b r|r nw b", "z")
    patient = n.facts([("Patient name", esc(who.full)), ("Date of birth", say(who.born, "us")), ("Address", f"{who.street}<br>{who.town}"), ("Contact", "Patient portal")], "w bx", "lab")
    maker = n.facts([("Provider / facility", esc(clinic)), ("Address", f"{address[0]}<br>{address[1]}"), ("NPI", ident), ("Tax ID", tax), ("Phone", call)], "w bx", "lab")
    body = (f'<h1>Good Faith Estimate</h1><p class="c">For people who are uninsured or who do not plan to use insurance (self-pay)</p>{n.beside(patient, maker, 50)}'
            + n.facts([("Primary service requested", what), ("Primary diagnosis code", sick), ("First date of service", say(planned, style)), ("Date of good faith estimate", say(made, style)), ("Estimate valid through", say(n.later(made, 365), style))], "bx f", "lab")
            + f'<h3>Details of services and items for {esc(clinic)}</h3><table class="w d"><thead>{tr(["Service / item", "Diagnosis code", "Service code", "Price each", "Quantity", "Expected cost"], "||c|r|r|r", tag="th")}</thead>{rows}</table>'
            f'<h3>Disclaimer</h3><p>This Good Faith Estimate shows the costs of items and services that are reasonably expected. It does not include unknown or unexpected costs. If you are billed $400 or more above this estimate, you have the right to dispute the bill. You may contact us at {call}, or start a dispute with the U.S. Department of Health and Human Services within 120 calendar days of the first bill; there is a $25 fee.</p>'
            '<p>Visit www.cms.gov/nosurprises or call 1-800-985-3059. This estimate is not a contract. Keep a copy in a safe place.</p><p><br>Patient signature ____________________________ &nbsp; Date ______________</p>')
    css = (f"body{{font:9.5pt {rng.choice(['Liberation Sans', 'DejaVu Sans', 'URW Gothic'])!r}}}h1{{text-align:center;margin:0;font-size:17pt}}h3{{margin:10pt 0 3pt;font-size:11pt}}.bx td{{border:1px solid #999}}.lab{{background:#f0f0f0;font-weight:bold;font-size:8.5pt}}.f{{margin-top:10pt}}.d td,.d th{{border:1px solid #999}}.d th{{background:#dde7f0;font-size:8.5pt}}")
    truth = {"document_type": KIND, "provider": {"name": clinic, "npi": ident, "tax_id": tax, "phone": call, "address": n.whole(address)}, "patient": {"name": who.full, "birth_date": who.born}, "statement_date": made, "diagnoses": [sick], "lines": lines, "totals": {"charges_cents": charges}}
    return n.close(css, body, truth)
