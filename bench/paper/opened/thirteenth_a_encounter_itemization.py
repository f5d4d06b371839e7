"""thirteenth_a_encounter_itemization.py: an itemization on request in the manner of Cerner: one encounter, services by day with charge master number, revenue code and HCPCS, a sum a day, heads carried to each page."""
import held_thirteenth_a as t
from held_thirteenth_a import bare, cols, esc, facts, money, say, table

NAME, KIND = "held13-a-encounter-itemization", "itemized_bill"


def document(rng):
    place, who, first, nights = rng.choice(t.HOSPITALS), t.Patient(rng), t.day(rng), rng.randint(1, 3)
    fin, mrn, tel, site, tax = t.number(rng, "80099999999"), t.number(rng, "1999999"), t.call(rng, "({}) {}-{}"), t.where(rng), t.tax_id(rng)
    out, made = t.later(first, nights), t.later(first, rng.randint(20, 60))
    lines, rows, days = [], [], {}
    for x, master in sorted(t.stay(rng, rng.randint(14, 24), first, nights) + [x for x in t.stay(rng, rng.randint(8, 20), first, nights) if x[0]["revenue_code"] != "0450"], key=lambda x: (x[0]["date"], x[0]["revenue_code"])):
        days.setdefault(x["date"], []).append((x, master))
    for date, group in days.items():
        for x, master in group:
            lines.append(t.only(x, "date", "code", "revenue_code", "description", "units", "charge_cents"))
            rows.append([say(date, "us"), master, x["revenue_code"], x["code"], x["description"], str(x["units"]), bare(x["charge_cents"])])
        rows.append(("sb", ["", "", "", "", (f"Total for {say(date, 'us')}", 2), bare(t.total([x for x, _ in group]))]))
    charges = t.total(lines)
    rows.append(("tt", [("TOTAL CHARGES FOR ENCOUNTER", 6), money(charges)]))
    body = (f'<div class="c"><b class="lg">{esc(place)}</b><br>{site[0]} &bull; {site[1]}<br>Patient Financial Services {tel} &bull; Federal Tax ID {tax}</div><h2>Itemized Statement of Charges</h2>'
            + cols((50, facts([("Patient:", esc(who.filed)), ("MRN:", mrn), ("Date of birth:", say(who.born, "us")), ("Guarantor:", esc(who.filed))])), (50, facts([("FIN (account no.):", fin), ("Admit date:", say(first, "us")), ("Discharge date:", say(out, "us")), ("Encounter type:", "Inpatient"), ("Date printed:", say(made, "us"))])))
            + table("vt w", "lllllrr", [["Service<br>Date", "Charge<br>Number", "Rev<br>Code", "HCPCS", "Description", "Qty", "Amount"]], rows)
            + '<p class="small">This is not a bill. This itemization shows charges only and does not reflect payments, adjustments or discounts. Physicians bill separately.</p>')
    css = "body{font:9pt 'Liberation Serif'}.lg{font-size:14pt}h2{font-size:12pt;text-align:center;border-top:1px solid;border-bottom:1px solid;margin:8pt 0;padding:2pt}.vt{margin-top:8pt}.vt th{border-bottom:1px solid #000;font-size:8.5pt;vertical-align:bottom}.vt td{padding:1.5pt 4pt}.sb td{font-style:italic;border-top:.5px solid #888;padding-bottom:6pt}.tt td{font-weight:bold;border-top:2px solid #000}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": place, "phone": tel, "tax_id": tax}, "patient": {"name": who.filed, "birth_date": who.born}, "account_number": fin, "statement_date": made, "admitted": first, "discharged": out, "lines": lines, "totals": {"charges_cents": charges}})
