"""ninth_revenue_itemization.py: a hospital's summary in the order of a claim form's lines: revenue code, its words, HCPCS, service date, units, total charges and charges not covered, the form's admission facts in small boxes above, diagnoses and payer below."""
import held_ninth as n
from held_ninth import esc, money, say, tr
from kit import DEPARTMENTS

NAME, KIND = "held9-revenue-itemization", "itemized_bill"
SICK = ["R07.9", "R10.9", "S52.501A", "J18.9", "N20.0", "I48.91", "R55"]


def document(rng):
    hospital, who, admitted = f"{rng.choice(n.CITIES)[0]} {rng.choice(('Regional Medical Center', 'Memorial Hospital', 'General Hospital'))}", n.Someone(rng, 90), n.day(rng, "2026-01-05", "2026-05-05")
    stay = rng.randint(1, 4)
    left = n.later(admitted, stay)
    account, tax, ident, call, address = n.number(rng, "H99999999999"), n.tax_id(rng), n.npi(rng), n.phone(rng), n.place(rng)
    style, grouped = rng.choice(("us", "short")), rng.random() < 0.5
    room = n.price(rng, 1400, 3100)
    lines = [{"date": admitted, "revenue_code": "0120", "description": "ROOM AND BOARD SEMI-PRIVATE", "units": stay, "charge_cents": room * stay}]
    for code, revenue, _, low, high in sorted(rng.sample(n.HOSPITAL, rng.randint(5, 12)), key=lambda s: s[1]):
        units = rng.choice((1, 1, 1, 2, 3))
        lines.append({"date": n.later(admitted, rng.randint(0, stay)), "code": code, "revenue_code": revenue, "description": DEPARTMENTS[revenue], "units": units, "charge_cents": n.price(rng, low, high) * units})
    for revenue, low, high in (("0250", 90, 1900), ("0270", 60, 900)):
        lines.append({"date": admitted, "revenue_code": revenue, "description": DEPARTMENTS[revenue], "units": rng.randint(2, 40), "charge_cents": n.price(rng, low, high)})
    lines.sort(key=lambda line: line["revenue_code"])
    for line in lines:
        line["noncovered_cents"] = 0 if rng.random() < 0.9 else min(line["charge_cents"], 4500)
    rows = "".join(tr([line["revenue_code"] if not grouped else line["revenue_code"][1:], line["description"], line.get("code", ""), say(line["date"], style), line["units"], money(line["charge_cents"], ""), money(line["noncovered_cents"], "")], "|||nw|r|r nw|r nw") for line in lines)
    charges = n.sums(lines, "charge_cents")
    rows += tr([f"{'001' if grouped else '0001'}", ("TOTAL CHARGES", 4), money(charges, ""), money(n.sums(lines, "noncovered_cents"), "")], "b|b|r nw b|r nw b", "z")
    sick = rng.sample(SICK, rng.randint(1, 3))
    sent = n.later(left, rng.randint(8, 30))
    cells = [("Patient name", esc(who.comma)), ("Birthdate", say(who.born, "us")), ("Patient control no.", account), ("Type of bill", "0111"), ("Admission", say(admitted, style)), ("Discharge", say(left, style)), ("Status", "01"), ("Bill date", say(sent, style))]
    boxes = "".join(f'<table class="w bx">{tr([f"<span>{label}</span><br>{value}" for label, value in cells[at:at + 4]])}</table>' for at in (0, 4))
    payer = rng.choice(("BLUE CROSS BLUE SHIELD", "AETNA", "MOLINA HEALTHCARE"))
    body = (f'<table class="w"><tr><td><b>{esc(hospital)}</b><br>{address[0]}<br>{address[1]}<br>Tel. {call}</td><td class="r">Fed. Tax No. {tax}<br>NPI {ident}<br><b>SUMMARY OF CHARGES BY REVENUE CODE</b></td></tr></table>{boxes}'
            f'<table class="w d"><thead>{tr(["Rev. Cd.", "Description", "HCPCS / Rates", "Serv. Date", "Serv. Units", "Total Charges", "Non-Covered<br>Charges"], "|||" + "|r|r|r", tag="th")}</thead>{rows}</table>'
            f'<table class="w bx">{tr([f"<span>Payer</span><br>{payer}", f"<span>Diagnosis codes</span><br>{chr(32).join(sick)}", f"<span>Attending</span><br>{esc(n.doctor(rng).upper())}"])}</table>'
            f'<p>Total charges of {money(charges)} were sent to your insurance. This is not a request for payment.</p>')
    css = (f"body{{font:9pt {rng.choice(['Liberation Sans', 'Liberation Sans Narrow', 'Liberation Mono'])!r}}}.bx{{margin-top:6pt}}.bx td{{border:1px solid #444;width:25%}}.bx span{{font:6.5pt 'Liberation Sans'}}.d{{margin:8pt 0}}.d th{{border:1px solid #444;font-size:7.5pt;background:#eee}}.d td{{border-left:1px solid #444;border-right:1px solid #444;padding:1.5pt 4pt}}.d .z td{{border:1px solid #444}}")
    truth = {"document_type": KIND, "provider": {"name": hospital, "phone": call, "tax_id": tax, "npi": ident, "address": n.whole(address)}, "payer": {"name": payer}, "patient": {"name": who.comma, "birth_date": who.born}, "account_number": account, "statement_date": sent,
             "admitted": admitted, "discharged": left, "discharge_status": "01", "bill_type": "0111", "diagnoses": sick, "lines": lines, "totals": {"charges_cents": charges}}
    return n.close(css, body, truth)
