"""fourth_meditech_detail.py: a community hospital's detail bill as its older system prints it: one type of one width, sheets of so many rows, the head again on each, departments with a subtotal, receipts at the end."""
from held_parts import (EMERGENCY, INPATIENT, PLANS, STEM, address, after, day, digits, e, filed, line, page, payment, person, phone, say,
                        some_units, total, when)

NAME, KIND = "held4-meditech-detail", "itemized_bill"
CSS = "pre { font: 8.6pt/1.18 'Liberation Mono'; margin: 0 } pre + pre { page-break-before: always }"
DEPARTMENTS = {"0120": "ROOM & CARE", "0250": "PHARMACY", "0636": "PHARMACY", "0258": "PHARMACY", "0260": "EMERGENCY DEPARTMENT", "0450": "EMERGENCY DEPARTMENT", "0270": "CENTRAL SUPPLY", "0272": "CENTRAL SUPPLY", "0300": "LABORATORY",
               "0301": "LABORATORY", "0305": "LABORATORY", "0306": "LABORATORY", "0307": "LABORATORY", "0324": "RADIOLOGY", "0351": "CT SCAN", "0352": "CT SCAN", "0402": "ULTRASOUND", "0410": "RESPIRATORY THERAPY",
               "0420": "PHYSICAL THERAPY", "0424": "PHYSICAL THERAPY", "0730": "CARDIOPULMONARY"}
ROWS = 62


def amount(cents):
    return f"{abs(cents) // 100:,}.{abs(cents) % 100:02d}{'-' if cents < 0 else ''}"


def row(date, number, text, code, units, cents):
    return f"{date:<9} {number:<8} {text:<34.34} {code:<6} {units:>4}  {amount(cents):>13}"


def document(rng):
    who, first, plan, stay = person(rng), day(rng), rng.choice(PLANS).upper(), rng.randint(0, 3)
    house = f"{rng.choice(STEM)} {rng.choice(['Community Hospital', 'Valley Hospital', 'District Hospital', 'County Memorial Hospital'])}".upper()
    last, lines = after(first, stay), []
    for service in rng.sample(EMERGENCY + (INPATIENT if stay else INPATIENT[1:4]), rng.randint(8, 20)):
        price, number = rng.randint(service[3] * 100, service[4] * 100), digits(rng, 7)
        for date in [after(first, night) for night in range(stay)] if service[1] == "0120" else [first] if service[1] in ("0450", "0352", "0351") else sorted(after(first, rng.randint(0, stay)) for _ in range(rng.choice([1, 1, 2]))):
            units = some_units(rng, service)
            lines.append(line(date, (service[0], None, service[2][:34]), units=units, charge_cents=units * price))
            lines[-1].update(dept=DEPARTMENTS[service[1]], proc=number)
    lines.sort(key=lambda item: (item["dept"], item["date"], item["description"]))
    body = []
    for name in dict.fromkeys(item["dept"] for item in lines):
        some = [item for item in lines if item["dept"] == name]
        body += ["", f"          {name}"]
        body += [row(say(when(item), "short"), item["proc"], item["description"], item.get("code", ""), item["units"], item["charge_cents"]) for item in some]
        body += [f"{'':<68}{'-' * 12}", f"{'':<20}{name + ' SUBTOTAL':<45}{amount(total(some, 'charge_cents')):>15}"]
    for item in lines:
        del item["dept"], item["proc"]
    gross, heard = total(lines, "charge_cents"), after(last, 27)
    payments = []
    if rng.random() < 0.8:
        off = round(gross * rng.uniform(0.3, 0.6))
        payments = [payment(heard, "insurance", f"{plan[:22]} PMT", round((gross - off) * 0.7)), payment(heard, "adjustment", f"{plan[:22]} ADJ", off)]
        if rng.random() < 0.4:
            payments.append(payment(after(heard, 14), "patient", "PATIENT PMT-CHECK", 7500))
    balance = gross - sum(one["amount_cents"] for one in payments)
    body += ["", f"{'':<20}{'TOTAL CHARGES':<45}{amount(gross):>15}"]
    if payments:
        body += ["", "          RECEIPTS AND ADJUSTMENTS"] + [row(say(when(one), "short"), "", one["description"], "", "", -one["amount_cents"]) for one in payments]
        body += ["", f"{'':<20}{'TOTAL RECEIPTS/ADJUSTMENTS':<45}{amount(balance - gross):>15}"]
    body += [f"{'':<68}{'=' * 12}", f"{'':<20}{'BALANCE':<45}{amount(balance):>15}", "", "THIS IS A DETAIL OF YOUR HOSPITAL CHARGES. PHYSICIANS, RADIOLOGISTS, PATHOLOGISTS",
             "AND ANESTHESIOLOGISTS BILL SEPARATELY. PLEASE CALL WITH QUESTIONS."]
    account, unit, (street, town, home), call, sent = f"V{digits(rng, 11)}", f"M{digits(rng, 9)}", address(rng), phone(rng, "{}-{}-{}"), after(heard, 9)
    born, ward, own = day(rng, (1938, 1, 1), 26000), rng.choice(["ER", "2 WEST", "MED/SURG", "ICU"]), address(rng)
    top = lambda number: [f"{say(sent, 'short')}  {house:^56}  PAGE {number}", f"{street.upper():^80}".rstrip(), f"{town.upper():^80}".rstrip(), f"{'BUSINESS OFFICE ' + call:^80}".rstrip(), "", f"{'*** DETAIL BILL ***':^80}".rstrip(), "",
                          f"PATIENT: {filed(who):<36} ACCT #:   {account}", f"         {own[0].upper():<36} UNIT #:   {unit}", f"         {own[1].upper():<36} BIRTHDATE: {say(born, 'short')}",
                          f"INS 1:   {plan:<36} ADMITTED: {say(first, 'short')}", f"LOC:     {ward:<36} DISCHARGED: {say(last, 'short')}", "",
                          f"{'DATE':<9} {'PROC #':<8} {'DESCRIPTION':<34} {'CPT':<6} {'QTY':>4}  {'AMOUNT':>13}", "-" * 80]
    sheets, room = [], ROWS - 15
    while body:
        sheets.append(top(len(sheets) + 1) + body[:room] + (["", f"{'*** CONTINUED ***':^80}".rstrip()] if body[room:] else []))
        body = body[room:]
    html = page(CSS, "".join(f"<pre>{e(chr(10).join(sheet))}</pre>" for sheet in sheets), sheet="size: Letter; margin: 0.5in 0.6in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home.upper()}, "payer": {"name": plan}, "patient": {"name": filed(who), "birth_date": born.isoformat()}, "account_number": account,
        "statement_date": sent.isoformat(), "admitted": first.isoformat(), "discharged": last.isoformat(), "lines": lines, **({"payments": payments} if payments else {}),
        "totals": {"charges_cents": gross, "balance_cents": balance}}}
