"""eleventh_pathology_tissue.py: a pathology group's bill: units and the price of one, case number, diagnosis at the foot of the list, insurer's part as three lines under it, Spanish sentence."""
import held_eleventh as t
from held_eleventh import cols, esc, facts, money, pay, say, table

NAME, KIND = "held11-pathology-tissue", "itemized_bill"
WORK = [("88305", "Surgical pathology, level IV", 95, 240), ("88342", "Immunohistochemistry, first stain", 110, 260), ("88341", "Immunohistochemistry, each added", 90, 210), ("88312", "Special stain, group I", 70, 160), ("88112", "Cytopathology, enhanced", 80, 190), ("88304", "Surgical pathology, level III", 60, 150), ("88331", "Frozen section, first block", 120, 260)]
SICK = ["D12.6", "K29.50", "D22.5", "N60.11", "C44.311"]


def document(rng):
    group, who, date, sick = f"{t.town(rng)} Pathology Consultants, {rng.choice(('PC', 'LLP', 'SC'))}", t.Patient(rng), t.day(rng), rng.choice(SICK)
    number, case, tel, site, tax = t.number(rng, "999999"), t.number(rng, "S26-99999"), t.call(rng), t.where(rng), t.tax_id(rng)
    sent, lines, rows = t.later(date, rng.randint(30, 60)), [], []
    due = t.later(sent, 30)
    for code, words, low, high in rng.sample(WORK, rng.randint(1, 3)):
        n, each = rng.choice((1, 1, 2, 3)), t.price(rng, low, high)
        lines.append({"date": date, "code": code, "description": words, "units": n, "unit_price_cents": each, "charge_cents": n * each})
        rows.append([code, words, say(date, "mon"), str(n), money(each), money(n * each)])
    charges = t.total(lines)
    pays = [pay(None, "insurance", "Less: insurance payment", round(charges * 0.3)), pay(None, "adjustment", "Less: contract allowance", round(charges * 0.38))]
    owed = charges - t.total(pays, "amount_cents")
    body = (f'<div class="hd"><b>{esc(group)}</b><br>{site[0]} &bull; {site[1]}<br>Billing {tel} &bull; Federal ID {tax}</div>'
            + cols((50, f'<div class="to">{who.mail}</div>'), (50, facts([("Account No.", number), ("Patient", esc(who.full)), ("Case No.", case), ("Specimen from", esc(t.dr(rng))), ("Statement Date", say(sent, "mon")), ("Due Date", say(due, "mon"))], "fx")))
            + table("vt w", "lllrrr", [["CPT", "Procedure", "Service Date", "Units", "Price<br>Each", "Charge"]], rows + [("tt", [("Charges", 5), money(charges)])] + [[(p["description"], 5), money(-p["amount_cents"], negative="({})")] for p in pays] + [("tt", [("Now due from patient", 5), money(owed)])])
            + f'<p>ICD-10: {sick}</p><p>A pathologist looked at the tissue your doctor took. You may not have met us, but we were part of your care.</p><p><i>Si necesita ayuda en español, llame al {tel}.</i></p>')
    css = "body{font:10pt 'Liberation Serif'}.hd{text-align:center;border-bottom:3px double #000;padding-bottom:6pt}.hd b{font-size:15pt}.to{margin:40pt 0 30pt 20pt}.fx{margin:16pt 0}.fx td:first-child{font-weight:bold}.vt td,.vt th{border:.5px solid #777}.vt th{background:#efefe6;vertical-align:bottom}.vt td[colspan]{text-align:right}.tt td{font-weight:bold}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": group, "phone": tel, "tax_id": tax}, "patient": {"name": who.full}, "account_number": number, "statement_date": sent, "due_date": due, "diagnoses": [sick], "lines": lines, "payments": pays, "totals": {"charges_cents": charges, "balance_cents": owed}})
