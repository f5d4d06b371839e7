"""second_ambulance_trips.py: a private ambulance company's invoice of one or two trips: a framed block a trip with its places, the modifier joined to the code, miles in hundredths, the trip's own sum, credits in one list below all."""
from held_parts import (PLANS, STEM, address, after, beside, day, digits, e, line, money, natural, npi, page, payment,
                        person, phone, say, total, tr, when)

NAME, KIND = "held2-ambulance-trips", "itemized_bill"
CSS = """body { font: 10pt 'DejaVu Sans Condensed' } .l { color: #c00; font-size: 18pt; font-weight: bold; font-style: italic }
.pay { background: #c00; color: #fff; padding: 6px 12px } .pay b { font-size: 15pt } .trip { border: 1.5px solid #c00;
margin-top: 14px; padding: 6px 10px; page-break-inside: avoid } .trip table.t { width: 100%; margin-top: 6px } .t th {
border-bottom: 1px solid #c00; text-align: left; font-size: 8.5pt; padding: 2px 4px } .t th.r { text-align: right } .t td {
padding: 2px 4px } .t .u td { font-weight: bold; border-top: 1px solid #c00 } .k { width: 100%; margin-top: 14px } .k td {
padding: 2px 4px } .k .b td { font-weight: bold; border-top: 1px solid } .stub { border-top: 1px dashed; margin-top: 20px;
padding-top: 8px; page-break-inside: avoid } p { font-size: 8.5pt }"""
FIRMS = ["Redline Medical Transport, Inc.", "Tri-Rivers Ambulance Service LLC", "Prairie Star EMS", "Lifespan Paramedic Company"]
LEVELS = [("A0427", "ALS emergency transport, level 1", 98000, 214000), ("A0429", "BLS emergency transport", 72000, 158000),
          ("A0428", "BLS non-emergency transport", 48000, 96000), ("A0426", "ALS non-emergency transport", 61000, 118000),
          ("A0433", "ALS level 2 transport", 142000, 268000)]
MORE = [("A0422", "Oxygen and supplies", 6500, 14500), ("A0398", "ALS supplies, routine", 9000, 24000),
        ("A0424", "Extra attendant", 11000, 19000), ("93041", "Heart rhythm strip", 8500, 21000),
        ("A0420", "Waiting time, per half hour", 4500, 9000)]


def trip(rng, date):
    """The lines of one trip: the base rate, the miles, and what else was used."""
    ends = rng.choice(["RH", "SH", "HH", "NH", "HR"])
    code, text, low, high = rng.choice(LEVELS)
    base, miles, rate = rng.randint(low, high), rng.randint(140, 6890), rng.randint(1250, 4400)
    lines = [line(date, (code, None, text), modifiers=[ends], units=1, unit_price_cents=base, charge_cents=base),
             line(date, ("A0425", None, "Ground mileage, loaded"), modifiers=[ends], units=miles / 100, unit_price_cents=rate,
                  charge_cents=round(miles * rate / 100))]
    for code, text, low, high in rng.sample(MORE, rng.randint(0, 3)):
        price, count = rng.randint(low, high), rng.choice([1, 1, 2])
        lines.append(line(date, (code, None, text), modifiers=[ends], units=count, unit_price_cents=price,
                          charge_cents=price * count))
    return lines


def show(rng, number, lines, style):
    date = when(lines[0])
    rows = "".join(tr([f"{item['code']}-{item['modifiers'][0]}", e(item["description"]), f"{item['units']:.2f}",
                       money(item["unit_price_cents"]), money(item["charge_cents"])], ". . r r r") for item in lines)
    places = f"{rng.choice(STEM)} {rng.choice(['Care Center', 'Hospital', 'Dialysis'])} to {rng.choice(STEM)} Medical Center"
    return (f'<div class="trip"><b>Trip {number}</b> &nbsp; Date of service: <b>{say(date, style)}</b> &nbsp; Run # '
            f'{date.year % 100:02d}-{digits(rng, 5)}<br>Transported: {places}<table class="t">'
            f'{tr(["Code", "Description of charge", "Quantity", "Unit price", "Amount"], ". . r r r", tag="th")}{rows}'
            f'{tr([("Trip charges", 4), money(total(lines, "charge_cents"))], ". r", "u")}</table></div>')


def document(rng):
    who, first, plan, firm = person(rng), day(rng), rng.choice(PLANS), rng.choice(FIRMS)
    style, account = rng.choice(["us", "bare", "mon"]), f"{digits(rng, 3)}-{digits(rng, 6)}"
    trips = [trip(rng, after(first, 3 * number)) for number in range(rng.randint(1, 2))]
    lines = [item for one in trips for item in one]
    charges, call, number = total(lines, "charge_cents"), phone(rng, "{}.{}.{}"), npi(rng)
    payments = []
    if rng.random() < 0.75:
        payments = [payment(after(first, 38), "insurance", f"Payment from {plan}", round(charges * 0.36)),
                    payment(after(first, 38), "adjustment", "Contractual write-off", round(charges * 0.21))]
    (street, town, home), made_on = address(rng), after(first, 55)
    due, balance = after(made_on, 30), charges - sum(one["amount_cents"] for one in payments)
    rows = tr([("Total charges, all trips", 2), money(charges)], ". r", "b")
    rows += "".join(tr([say(when(one), style), e(one["description"]), money(-one["amount_cents"], negative="({})")],
                       ". . r") for one in payments)
    rows += tr([("Balance you owe", 2), money(balance)], ". r", "b")
    left = f'<span class="l">{firm}</span><br>{street}<br>{town}<br>Billing: {call} &nbsp; NPI {number}'
    right = f"""<div class="pay">Please pay <b>{money(balance)}</b><br>by {say(due, style)}</div>Invoice date: {say(made_on,
style)}<br>Account: {account}<br>Patient: {natural(who)}<br>Insurance: {e(plan)}"""
    blocks = "".join(show(rng, at, one, style) for at, one in enumerate(trips, 1))
    html = page(CSS, f"""{beside(left, right)}{blocks}<table class="k">{rows}</table><p>Were you hurt at work or in a car? Call
us with the claim number of that insurance. A signed form lets us appeal for you. Payment plans begin at $40.00 a month.</p>
<div class="stub">{beside(f"{natural(who)}<br>Account: {account}<br>Amount enclosed: $__________", f"Make checks payable to:<br>{firm}<br>PO Box {digits(rng, 5)}<br>{town}")}</div>""",
                sheet="size: Letter; margin: 0.6in 0.7in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": firm, "npi": number, "phone": call, "address": home},
        "payer": {"name": plan}, "patient": {"name": natural(who)}, "account_number": account,
        "statement_date": made_on.isoformat(), "due_date": due.isoformat(), "lines": lines, "payments": payments,
        "totals": {"charges_cents": charges, "balance_cents": balance}}}
