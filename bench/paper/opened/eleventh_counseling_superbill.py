"""eleventh_counseling_superbill.py: a therapist's superbill for the insurer: sessions each a row with place of service and diagnosis, fee and paid columns, licence, NPI and tax id in the head; nothing is owed."""
import held_eleventh as t
from held_eleventh import cols, esc, facts, money, say, table

NAME, KIND = "held11-counseling-superbill", "itemized_bill"
SICK = ["F41.1", "F33.1", "F43.23", "F43.10", "F90.0"]


def document(rng):
    giver, who, date, sick = t.dr(rng, "{} {}, LCSW"), t.Patient(rng), t.day(rng), rng.choice(SICK)
    tel, tax, ident, site, place = t.call(rng), t.tax_id(rng), t.npi(rng), t.where(rng), rng.choice(("11", "10"))
    lines, rows, fee = [], [], {"90834": t.price(rng, 120, 170), "90837": t.price(rng, 150, 220), "90791": t.price(rng, 190, 270)}
    words = {"90834": "Psychotherapy, 45 min", "90837": "Psychotherapy, 60 min", "90791": "Diagnostic evaluation"}
    usual = rng.choice(("90834", "90837"))
    for n in range(rng.randint(2, 6)):
        code = "90791" if n == 0 and rng.random() < 0.4 else usual
        lines.append({"date": date, "code": code, "modifiers": ["95"] if place == "10" else None, "place": place, "description": words[code], "units": 1, "charge_cents": fee[code]})
        rows.append([say(date, "us"), place, sick, code, "95" if place == "10" else "", words[code], "1", money(fee[code]), money(fee[code])])
        date = t.later(date, 7)
    sent, charges, number = date, t.total(lines), t.number(rng, "SB-9999")
    rows.append(("tt", [("Total", 7), money(charges), money(charges)]))
    body = ('<h1>Statement for Insurance Reimbursement</h1>' + cols((50, f"<b>{esc(giver)}</b><br>{site[0]}<br>{site[1]}<br>{tel}<br>NPI: {ident}<br>Tax ID: {tax}<br>License: {t.number(rng, 'LC99999')}"), (50, facts([("Statement #", number), ("Issued", say(sent, "us")), ("Client", esc(who.full)), ("DOB", say(who.born, "us"))], "fx")))
            + f'<p><b>Diagnosis</b>&nbsp; 1. {sick}</p>' + table("vt w", "lcllclcrr", [["Date", "POS", "Dx", "CPT", "Mod", "Service", "Units", "Fee", "Paid"]], rows)
            + f'<div class="r"><b>Balance due: {money(0)}</b></div><p>This client has paid in full. Please send any payment to the client. I am out of network with all insurance plans.</p><div class="sg">Signature of provider</div>')
    css = "body{font:10pt 'Liberation Sans'}h1{font-size:14pt;font-weight:normal;border-bottom:1px solid #777}.fx td:first-child{color:#666}.vt{margin:8pt 0}.vt th{background:#f0f0f0;font-size:8.5pt}.vt td{border-bottom:.5px solid #ccc;font-size:9pt}.tt td{font-weight:bold}.sg{border-top:1px solid #000;width:200pt;margin-top:60pt;font-size:8pt}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": giver, "phone": tel, "npi": ident, "tax_id": tax}, "patient": {"name": who.full, "birth_date": who.born}, "account_number": number, "statement_date": sent, "network": "out", "diagnoses": [sick], "lines": [{**x, "maybe": {"diagnosis_pointers": [1]}} for x in lines],
                              "totals": {"patient_paid_cents": charges, "charges_cents": charges, "balance_cents": 0}})
