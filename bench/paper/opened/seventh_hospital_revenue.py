"""seventh_hospital_revenue.py: a hospital's itemized bill by department, revenue code first in each row, subtotals, typed by a line printer's descendant."""
from held_parts import EMERGENCY, INPATIENT, PAGES, address, after, day, digits, e, npi, page, phone, pick, priced, say, tax_id, total
from held_plain import someone

NAME = "held7-hospital-revenue"
KIND = "itemized_bill"
HOSPITALS = ["ST. BRENDAN MEDICAL CENTER", "TALLGRASS COUNTY HOSPITAL", "OUR LADY OF THE PINES HOSPITAL", "FORT CALDER REGIONAL MEDICAL CENTER", "HOLLIS MEMORIAL HOSPITAL"]
DEPARTMENTS = {"0120": "ROOM AND CARE", "0250": "PHARMACY", "0258": "PHARMACY - IV SOLUTIONS", "0260": "IV THERAPY", "0270": "CENTRAL SUPPLY", "0272": "CENTRAL SUPPLY - STERILE", "0300": "LABORATORY", "0301": "LABORATORY - CHEMISTRY",
               "0305": "LABORATORY - HEMATOLOGY", "0306": "LABORATORY - MICROBIOLOGY", "0307": "LABORATORY - URINALYSIS", "0324": "DIAGNOSTIC X-RAY", "0351": "CT - HEAD", "0352": "CT - BODY", "0402": "ULTRASOUND", "0410": "RESPIRATORY CARE",
               "0420": "PHYSICAL THERAPY", "0424": "PHYSICAL THERAPY - EVAL", "0450": "EMERGENCY DEPARTMENT", "0636": "PHARMACY - CODED DRUGS", "0730": "ELECTROCARDIOLOGY"}
CSS = """body { font: 8.5pt 'Liberation Mono' } .head { width: 100%; border: 1px solid; margin-bottom: 8px } .head td { padding: 2px 6px; vertical-align: top; width: 25% } .head span { font-size: 7pt }
h2 { font-size: 12pt; text-align: center; margin: 0 } p.c { text-align: center; margin: 2px 0 8px } .items { width: 100% } .items td, .items th { padding: 1px 5px; text-align: left } .items .r { text-align: right }
.items th { border-top: 1px solid; border-bottom: 1px solid } .dept td { font-weight: bold; padding-top: 7px } .sub td { padding-left: 5px; border-top: 1px dotted } .all { margin: 10px 0 0 auto } .all td { padding: 1px 8px } .note { font-size: 7.5pt; margin-top: 12px }"""


def amount(cents):
    return f"{cents // 100:,}.{cents % 100:02d}"


def document(rng):
    hospital, who, (street, town, whole) = rng.choice(HOSPITALS), someone(rng), address(rng)
    name, account, mrn, tel, tax, ident = f"{who[2]},{who[0]} {who[1]}".upper(), digits(rng, 10), digits(rng, 7), phone(rng), tax_id(rng), npi(rng)
    admitted, nights = day(rng, (2025, 11, 1), 180), rng.choice([0, 0, 1, 2, 3])
    left = after(admitted, nights)
    services = pick(rng, [s for s in INPATIENT + EMERGENCY if s[1] != "0120"], rng.randint(10, 26))
    lines = []
    for service in services:
        item = priced(rng, after(admitted, rng.randint(0, nights)), service)
        item.pop("unit_price_cents")
        lines.append(item)
    room = rng.randint(1500, 3400) * 100
    for night in range(nights):
        lines.append({"date": after(admitted, night).isoformat(), "revenue_code": "0120", "description": "ROOM SEMI-PRIVATE 2 BED", "units": 1, "charge_cents": room})
    lines.sort(key=lambda i: (i["revenue_code"], i["date"]))
    body, last = [], None
    for place, item in enumerate(lines):
        group = [i for i in lines if i["revenue_code"] == item["revenue_code"]]
        if item["revenue_code"] != last:
            last = item["revenue_code"]
            body.append(f"<tr class=dept><td colspan=6>{DEPARTMENTS[last]}</td></tr>")
        year, month, date = item["date"].split("-")
        body.append(f"<tr><td>{item['revenue_code']}</td><td>{month}/{date}/{year[2:]}</td><td>{item.get('code', '')}</td><td>{e(item['description'])}</td><td class=r>{item['units']}</td><td class=r>{amount(item['charge_cents'])}</td></tr>")
        if place + 1 == len(lines) or lines[place + 1]["revenue_code"] != last:
            body.append(f"<tr class=sub><td colspan=4></td><td class=r>SUBTOTAL</td><td class=r>{amount(total(group, 'charge_cents'))}</td></tr>")
    charges, printed = total(lines, "charge_cents"), after(left, rng.randint(9, 40))
    facts = [("PATIENT", name), ("ACCOUNT NO", account), ("ADMIT DATE", say(admitted, "us")), ("DISCHARGE DATE", say(left, "us")),
             ("MED REC NO", mrn), ("PATIENT TYPE", "I/P" if nights else "O/P EMERGENCY"), ("STATEMENT DATE", say(printed, "us")), ("FIN CLASS", rng.choice(["COMMERCIAL", "SELF PAY", "PPO"]))]
    cells = [f"<td><span>{k}</span><br>{e(v)}</td>" for k, v in facts]
    html = f"""<h2>{hospital}</h2><p class=c>{e(street)} &nbsp; {e(town)}<br>TELEPHONE {tel} &nbsp;&nbsp; FED TAX ID {tax} &nbsp;&nbsp; NPI {ident}<br><b>DETAIL OF CURRENT CHARGES</b></p>
<table class=head><tr>{''.join(cells[:4])}</tr><tr>{''.join(cells[4:])}</tr></table>
<table class=items><thead><tr><th>REV</th><th>SVC DATE</th><th>HCPCS</th><th>DESCRIPTION OF SERVICE</th><th class=r>QTY</th><th class=r>AMOUNT</th></tr></thead>{''.join(body)}</table>
<table class=all><tr><td>TOTAL CHARGES</td><td class=r>{amount(charges)}</td></tr><tr><td>INSURANCE PAYMENTS</td><td class=r>.00</td></tr><tr><td>PATIENT PAYMENTS</td><td class=r>.00</td></tr><tr><td>ADJUSTMENTS</td><td class=r>.00</td></tr><tr><td><b>ACCOUNT BALANCE</b></td><td class=r><b>{amount(charges)}</b></td></tr></table>
<p class=note>THIS IS A LIST OF CHARGES YOU ASKED FOR. IT IS NOT A REQUEST FOR PAYMENT AND INSURANCE MAY NOT HAVE ANSWERED YET. DOCTORS' FEES ARE BILLED BY THE DOCTORS.</p>"""
    truth = {"document_type": KIND, "provider": {"name": hospital, "phone": tel, "tax_id": tax, "npi": ident, "address": whole}, "patient": {"name": name}, "account_number": account, "statement_date": printed.isoformat(),
             "admitted": admitted.isoformat(), "discharged": left.isoformat(), "lines": lines, 
             "totals": {"charges_cents": charges, "insurance_paid_cents": 0, "patient_paid_cents": 0, "adjustments_cents": 0, "balance_cents": charges}}
    return {"html": page(CSS, html, "size: Letter; margin: 0.5in 0.45in", PAGES), "truth": truth}
