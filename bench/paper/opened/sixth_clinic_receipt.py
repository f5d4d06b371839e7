"""sixth_clinic_receipt.py: an urgent care's paid receipt on half a sheet: clinic centered on top, visit facts as lines of label and value, diagnoses, services with code, price and quantity, subtotal, discount, payment with card and its authorization, balance; no coupon, no due date."""
from held_parts import (address, day, digits, e, line, money, npi, page, payment, phone, say, tax_id, total, tr)

NAME, KIND = "held6-clinic-receipt", "itemized_bill"
CSS = """body { font: 10pt 'Liberation Sans', Arial, sans-serif; width: 6.4in; margin: 0 auto } .top { text-align: center; border-bottom: 1px solid #000; padding-bottom: 8px } .top b { font-size: 15pt } .ti { text-align: center; font-size: 13pt; font-weight: bold; margin: 10px 0 } table { width: 100% } .f td { padding: 1px 4px } .f td.k { width: 30%; font-weight: bold } .t { margin-top: 10px } .t th { border-top: 1px solid #000; border-bottom: 1px solid #000; padding: 3px; text-align: left } .t th.r { text-align: right } .t th.c { text-align: center } .t td { padding: 3px } .q { width: 55%; margin: 6px 0 0 45% } .q td { padding: 2px 3px } .q .z td { font-weight: bold; border-top: 1px solid #000 } .s { font-size: 8.5pt; text-align: center }"""
FIRST = "Ashley Brandon Carla Dustin Erin Felipe Gwen Henry Jasmine Kyle".split()
LAST = "Bishop Carr Douglas Espinoza Ford Grant Harmon Jordan Keller Lambert".split()
PLANS = ["Aspen Choice PPO", "Prairie Health Plan", "Sunbelt HMO"]
VISIT = [("99202", "New Patient Visit, Level 2", 12500, 19500), ("99203", "New Patient Visit, Level 3", 15500, 26500), ("99213", "Established Patient Visit, Level 3", 12900, 21900), ("99214", "Established Patient Visit, Level 4", 18900, 29900), ("S9083", "Urgent Care Global Fee", 15000, 24500)]
MORE = [("87880", "Rapid Strep Test", 2500, 6000), ("87428", "COVID/Flu Combo Antigen Test", 7500, 13500), ("81002", "Urine Dipstick", 1200, 3200), ("81025", "Urine Pregnancy Test", 1500, 3500), ("73610", "X-Ray Ankle, 3 Views", 7500, 16000), ("73110", "X-Ray Wrist, 3 Views", 7500, 16000), ("12002", "Laceration Repair, 2.6 to 7.5 cm", 22500, 42000), ("96372", "Injection Administration", 3000, 7000), ("J0696", "Ceftriaxone 250 mg", 1500, 3500), ("J1100", "Dexamethasone 1 mg", 300, 800), ("90715", "Tdap Vaccine", 5500, 9500), ("A4570", "Splint", 3500, 9000), ("69209", "Ear Irrigation", 5000, 11000)]
SICK = [("J02.0", "Streptococcal pharyngitis"), ("J01.90", "Acute sinusitis"), ("S93.401A", "Sprain of right ankle"), ("N39.0", "Urinary tract infection"), ("H66.91", "Otitis media, right ear"), ("S61.412A", "Laceration of left hand")]


def document(rng):
    date, style, plan = day(rng, (2025, 1, 4), 480), rng.choice(["us", "us", "bare"]), rng.choice([None, None, *PLANS])
    who, born = f"{rng.choice(FIRST)} {rng.choice(LAST)}", day(rng, (1955, 1, 1), 19000)
    house = f"{rng.choice(['FirstStop', 'Lakemont', 'Mesa Vista', 'Rapid Well'])} {rng.choice(['Urgent Care', 'Walk-In Clinic', 'Immediate Care'])}"
    lines, seen = [], rng.sample(SICK, rng.choice([1, 1, 2]))
    for code, text, low, high in [rng.choice(VISIT), *rng.sample(MORE, rng.choice([0, 1, 2, 2, 4]))]:
        price, units = rng.randint(low // 100, high // 100) * 100, {"J0696": rng.choice([2, 4]), "J1100": 10}.get(code, 1)
        lines.append(line(date, (code, None, text), units=units, unit_price_cents=price, charge_cents=units * price))
    gross = total(lines, "charge_cents")
    card, auth = rng.choice(["Visa", "MasterCard", "HSA Card"]), digits(rng, 6)
    off = 0 if plan else round(gross * rng.choice([0, 0.2, 0.25, 0.4]))
    gave = rng.choice([2500, 4000, 5000]) if plan else gross - off
    owed = gross - off - gave
    label = rng.choice(["Payment - {} ending in {}", "{} ****{}"]).format(card, digits(rng, 4))
    acts = ([payment(date, "adjustment", "Prompt Pay Discount", off)] if off else []) + [payment(date, "patient", label, gave)]
    facts = [("Patient:", who), ("Date of Birth:", say(born, style)), ("Date of Service:", say(date, style)), ("Account #:", account := digits(rng, 6)), ("Provider:", f"{rng.choice(FIRST)} {rng.choice(LAST)}, {rng.choice(['PA-C', 'NP', 'MD'])}"), ("Insurance:", plan or "Self-Pay"), ("Diagnosis:", "; ".join(f"{code} {text}" for code, text in seen))]
    rows = "".join(tr([item["code"], e(item["description"]), str(item["units"]), money(item["unit_price_cents"]), money(item["charge_cents"])], ". . c r r") for item in lines)
    sums = tr(["Subtotal", money(gross)], ". r") + "".join(tr([f"{say(date, style)} {one['description']}", money(-one["amount_cents"])], ". r") for one in acts) + tr(["Balance Pending Insurance" if plan else "Balance Due", money(owed)], ". r", "z")
    (street, town, home), call, ein, number = address(rng), phone(rng), tax_id(rng), npi(rng)
    body = f"""<div class="top"><b>{house}</b><br>{street}, {town}<br>Phone: {call} &nbsp; Tax ID: {ein} &nbsp; NPI: {number}</div><div class="ti">{rng.choice(["VISIT RECEIPT", "PATIENT RECEIPT", "RECEIPT FOR SERVICES"])}</div><table class="f">{"".join(tr(one, "k .") for one in facts)}</table><table class="t"><thead>{tr(["CPT", "Description", "Qty", "Price", "Amount"], ". . c r r", tag="th")}</thead>{rows}</table><table class="q">{sums}</table>
<p>Authorization code: {auth} &nbsp; Transaction ID: {digits(rng, 10)}</p><p class="s">{"We will bill your insurance for the services above. You may receive a statement for any amount your plan does not cover." if plan else "Paid in full. Thank you! Keep this receipt for your taxes or to send to your health savings account."}<br>Open 8 am to 8 pm every day. Questions about your visit? Call {call}.</p>"""
    return {"html": page(CSS, body, sheet="size: Letter; margin: 0.7in"), "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home, "tax_id": ein, "npi": number}, **({"payer": {"name": plan}} if plan else {}), "patient": {"name": who, "birth_date": born.isoformat()}, "account_number": account, "maybe": {"statement_date": date.isoformat()}, "diagnoses": [code for code, _ in seen],
        "lines": lines, "payments": acts, "totals": {"charges_cents": gross, "balance_cents": owed}}}
