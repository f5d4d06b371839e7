"""fifth_fire_district.py: a rural fire protection district's ambulance bill: the slip to send back stands along the right edge of the sheet; at the left where from and where to, then each item as a name with its code in brackets and, below in small letters, how many at what rate."""
from held_parts import (PLANS, ROAD, STEM, TOWN, address, after, day, digits, e, line, money, natural, page, payment, person, phone, say, tax_id, total, tr, when)

NAME, KIND = "held5-fire-district", "itemized_bill"
CSS = """body { font: 10pt 'Liberation Serif' } table.all { width: 100% } .all > tbody > tr > td { vertical-align: top } .m { padding-right: 16px } .slip { width: 27%; border-left: 2px dashed #555; padding-left: 14px; font-size: 9.5pt } .slip b.x { font-size: 14pt } .n { font-size: 16pt; font-weight: bold; color: #7a1f1f } h4 { margin: 14px 0 4px; border-bottom: 2px solid #7a1f1f; color: #7a1f1f; font-size: 11pt }
table.i { width: 100% } .i td { padding: 3px 2px; vertical-align: top } .i small { color: #333; padding-left: 12px } .i .z td { border-top: 1px solid #000; font-weight: bold } .i .zz td { border-top: 3px double #000; font-weight: bold; font-size: 11.5pt } table.f td { padding: 1px 10px 1px 0; vertical-align: top } .s { font-size: 8.5pt }"""
LEVELS = [("A0427", "Advanced life support, level 1, emergency", 115000, 240000), ("A0429", "Basic life support, emergency", 82000, 165000), ("A0433", "Advanced life support, level 2", 149000, 290000), ("A0428", "Basic life support, non-emergency", 60000, 120000)]
MORE = [("A0422", "Oxygen and supplies", 5500, 12500), ("A0394", "IV supplies", 4500, 9800), ("A0384", "Defibrillation supplies", 9000, 21000), ("A0420", "Waiting time, half hour", 5000, 11000), ("A0424", "Extra attendant", 7500, 20000)]


def document(rng):
    who, first, plan, place = person(rng), day(rng), rng.choice(PLANS), rng.choice(TOWN)
    house, style = f"{place} {rng.choice(['Fire Protection District', 'Rural Fire District No. ' + str(rng.randint(2, 19)), 'Ambulance District'])}", rng.choice(["us", "mon", "bare"])
    code, text, low, high = rng.choice(LEVELS)
    base, rate, miles, ends = rng.randint(low // 2500, high // 2500) * 2500, rng.choice([1800, 2000, 2250, 2500, 3000]), rng.randint(21, 580) / 10, rng.choice(["RH", "SH", "NH"])
    lines = [line(first, (code, None, text), modifiers=[ends], units=1, unit_price_cents=base, charge_cents=base), line(first, ("A0425", None, "Ground mileage, loaded"), modifiers=[ends], units=miles, unit_price_cents=rate, charge_cents=round(miles * rate))]
    for more, words, less, most in rng.sample(MORE, rng.choice([0, 0, 1, 1, 2])):
        price, count = rng.randint(less // 500, most // 500) * 500, rng.choice([1, 1, 2])
        lines.append(line(first, (more, None, words), modifiers=[ends], units=count, unit_price_cents=price, charge_cents=price * count))
    gross, kind, payments, heard = total(lines, "charge_cents"), rng.choice(["paid", "paid", "none", "none", "resident"]), [], after(first, rng.randint(30, 70))
    if kind != "none":
        payments.append(payment(heard, "insurance", f"{plan}", round(gross * rng.uniform(0.2, 0.6))))
        payments.append(payment(heard, "adjustment", "Not allowed by insurance, written off" if kind == "paid" else "District resident write-off", round(gross * rng.uniform(0.08, 0.3))))
    if rng.random() < 0.3:
        payments.append(payment(after(heard, 9), "patient", "Your payment, thank you", rng.choice([5000, 10000, 7500])))
    owed, sent = gross - sum(one["amount_cents"] for one in payments), after(heard, 14)
    due, account, call, ein, (street, town, _), own = after(sent, 30), f"{first:%y}-{digits(rng, 5)}", phone(rng, "{}-{}-{}"), tax_id(rng), address(rng), address(rng)
    town = f"{place}, {town.split(', ')[1]}"
    start = {"RH": f"Residence, {rng.randint(101, 9899)} {rng.choice(ROAD)}", "SH": f"Scene, {rng.choice(ROAD)}", "NH": f"{rng.choice(STEM)} Care Center"}[ends]
    items = "".join(tr([f"{e(item['description'])} ({item['code']}-{ends})<br><small>{item['units'] if item['code'] == 'A0425' else int(item['units'])} {'miles' if item['code'] == 'A0425' else ''} @ {money(item['unit_price_cents'])}</small>", money(item["charge_cents"])], ". r") for item in lines)
    items += tr(["Total charges", money(gross)], ". r", "z")
    acts = "".join(tr([say(when(one), style), e(one["description"]), money(-one["amount_cents"])], ". . r") for one in payments)
    acts = f'<h4>Payments and adjustments</h4><table class="i">{acts}</table>' if acts else ""
    name = natural(who)
    note = ("Your insurance has answered. This is what is left for you to pay." if kind != "none" else "We have not been given insurance for this transport. If you have any, please call us this week so that we can bill it: plans do not take claims that come too late.")
    main = f"""<span class="n">{house}</span><br>Ambulance billing &bull; {street} &bull; {town}<br>Tel. {call} &bull; Tax ID {ein}<br><br><br>{name}<br>{own[0]}<br>{own[1]}<h4>Your transport</h4><table class="f">{tr(["Date of service", say(first, style)])}{tr(["From", e(start)])}{tr(["To", f"{rng.choice(STEM)} Medical Center"])}{tr(["Patient", name])}</table>
<h4>Charges</h4><table class="i">{items}</table>{acts}<table class="i" style="margin-top:10px">{tr(["Balance due", money(owed)], ". r", "zz")}</table><p>{note}</p><p class="s">The district is paid for by property taxes and by those who use the ambulance; our board sets the rates. Hardship requests are heard by the board each month: ask for the form. Overpayments under $10.00 are refunded on request.</p>"""
    slip = f"""<b>RETURN THIS PART</b><br>with your payment<br><br>Account<br><b>{account}</b><br><br>Bill date<br>{say(sent, style)}<br><br>Due date<br>{say(due, style)}<br><br>Amount due<br><b class="x">{money(owed)}</b><br><br>Amount paid<br>$ ______________<br><br>&#9744; Check &nbsp; &#9744; Card<br><br>Card number<br>_________________<br>Exp. ____ / ____<br>Signature<br>_________________<br><br><br>Pay to:<br>{house}<br>{street}<br>{town}"""
    html = page(CSS, f'<table class="all"><tr><td class="m">{main}</td><td class="slip">{slip}</td></tr></table>', sheet="size: Letter; margin: 0.6in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": f"{street}, {town}", "tax_id": ein}, **({"payer": {"name": plan}} if kind != "none" else {}), "patient": {"name": name}, "account_number": account, "statement_date": sent.isoformat(), "due_date": due.isoformat(),
        "lines": lines, **({"payments": payments} if payments else {}), "totals": {"charges_cents": gross, "balance_cents": owed}}}
