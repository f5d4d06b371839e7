"""fifth_rural_itemized.py: a small county hospital's itemized statement of a stay: facts of the stay in a grid of three columns, then every charge by day with the revenue code first and the hospital's own charge number, a total for each day in the middle of the table, insurance and payments as a short list after the sum."""
from held_parts import (EMERGENCY, INPATIENT, PLANS, TOWN, address, after, day, digits, e, filed, line, money, natural, page, payment, person, phone, say, some_units, tax_id, total, tr, when)

NAME, KIND = "held5-rural-itemized", "itemized_bill"
CSS = """body { font: 9pt 'Liberation Sans Narrow' } h2 { text-align: center; margin: 0; font: bold 14pt 'Liberation Serif' } .c { text-align: center } table.g { width: 100%; border: 1px solid #000; margin: 10px 0 } .g td { padding: 2px 6px; width: 33%; vertical-align: top } .g b { display: inline-block; width: 74px; font-weight: normal; color: #333 } table.x { width: 100% } .x th { border-top: 1px solid #000; border-bottom: 1px solid #000; text-align: left; padding: 2px 4px; font-size: 8.5pt; vertical-align: bottom } .x th.r { text-align: right } .x td { padding: 1.5px 4px; vertical-align: top }
.x .d td { border-top: 1px dotted #666; font-style: italic; padding-bottom: 7px } .x .z td { border-top: 2px solid #000; font-weight: bold; padding: 4px } table.p { width: 70%; margin: 8px 0 0 auto } .p td { padding: 2px 4px } .p .z td { border-top: 1px solid #000; font-weight: bold } .s { font-size: 8.5pt }"""


def document(rng):
    who, first, plan, place = person(rng), day(rng), rng.choice(PLANS), rng.choice(TOWN)
    house, style = f"{place} {rng.choice(['County Hospital', 'Community Hospital', 'Memorial Hospital & Clinics'])}", rng.choice(["short", "us"])
    nights = rng.randint(1, 3)
    charge_numbers, price, lines, rows = {}, {}, [], ""
    room = rng.choice(INPATIENT[:1])
    for number in range(nights + 1):
        date, some = after(first, number), []
        pool = (EMERGENCY if number == 0 else INPATIENT[1:])
        chosen = ([room] if number < nights else []) + rng.sample(pool, rng.randint(2, 6))
        for one in chosen:
            key = one[2]
            charge_numbers.setdefault(key, f"{rng.randint(10, 79)}{digits(rng, 5)}")
            price.setdefault(key, rng.randint(one[3] * 100, one[4] * 100))
            units = some_units(rng, one)
            some.append(line(date, one, units=units, unit_price_cents=price[key], charge_cents=units * price[key]))
        for item in sorted(some, key=lambda one: one["revenue_code"]):
            rows += tr([item["revenue_code"], say(date, style), charge_numbers[item["description"]], item.get("code", ""), e(item["description"]), item["units"], money(item["unit_price_cents"], ""), money(item["charge_cents"], "")], ". . . . . r r r")
            lines.append(item)
        rows += tr([(f"Total for {say(date, style)}", 7), money(total(some, "charge_cents"), "")], "r r", "d")
    last, gross = after(first, nights), total(lines, "charge_cents")
    out, heard, payments = after(last, rng.randint(5, 9)), after(last, rng.randint(26, 40)), []
    insured = rng.random() < 0.7
    sent = after(heard, 6) if insured else out
    if insured:
        off = round(gross * rng.uniform(0.1, 0.4))
        payments = [payment(heard, "insurance", f"{plan} PAYMENT", round((gross - off) * rng.choice([0.7, 0.8, 0.9]))), payment(heard, "adjustment", f"{plan} CONTRACTUAL", off)]
    elif rng.random() < 0.6:
        payments = [payment(last, "adjustment", "UNINSURED DISCOUNT", round(gross * 0.3))]
    if rng.random() < 0.35:
        payments.append(payment(after(first, 1), "patient", rng.choice(["PAYMENT AT TIME OF SERVICE", "CASH PAYMENT"]), rng.choice([10000, 25000, 15000])))
    owed = gross - sum(one["amount_cents"] for one in payments)
    account, call, ein, (street, town, home), own = f"{rng.choice('EHI')}{digits(rng, 6)}", phone(rng), tax_id(rng), address(rng), address(rng)
    town = f"{place}, {town.split(', ')[1]}"
    home = f"{street}, {town}"
    doctor = f"{filed(person(rng))[:-2]}, MD"
    facts = [[f"<b>Patient:</b>{filed(who)}", f"<b>Admitted:</b>{say(first, style)}", f"<b>Stmt date:</b>{say(sent, style)}"], [f"<b>Account no:</b>{account}", f"<b>Discharged:</b>{say(last, style)}", f"<b>Med rec:</b>{digits(rng, 6)}"],
             [f"<b>Attending:</b>{doctor}", f"<b>Type:</b>{'INPATIENT'}", f"<b>Fin class:</b>{plan if insured else 'SELF PAY'}"]]
    after_sum = "".join(tr([say(when(one), style), e(one["description"]), money(-one["amount_cents"], "", "{}-")], ". . r") for one in payments)
    html = page(CSS, f"""<h2>{e(house)}</h2><div class="c">{street} &bull; {town}<br>Business Office {call} &bull; Federal Tax ID {ein}</div><div class="c" style="margin-top:8px"><b>ITEMIZED STATEMENT OF CHARGES</b></div><table class="g">{"".join(map(tr, facts))}</table>
{natural(who)}<br>{own[0]}<br>{own[1]}<br><br><table class="x"><thead>{tr(["Rev<br>Code", "Service<br>Date", "Charge<br>Number", "HCPCS", "Description", "Qty", "Unit<br>Price", "Amount"], ". . . . . r r r", tag="th")}</thead>{rows}{tr([("TOTAL CHARGES", 7), money(gross)], "r r", "z")}</table>
<table class="p">{after_sum}{tr(["", "PATIENT BALANCE", money(owed)], ". . r", "z")}</table><p class="s">This is an itemization of hospital services only. Physicians, radiologists and the ambulance bill for themselves. Prices of drugs include pharmacy preparation. We are a non-profit district hospital; ask the Business Office about
charity care and payment plans. Please allow 30 days for corrections.</p>""", sheet="size: Letter; margin: 0.55in 0.6in 0.7in", foot=f'"{account}    Page " counter(page)')
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home, "tax_id": ein}, **({"payer": {"name": plan}} if insured else {}), "patient": {"name": filed(who)}, "account_number": account, "statement_date": sent.isoformat(),
        "admitted": first.isoformat(), "discharged": last.isoformat(), "lines": lines, **({"payments": payments} if payments else {}), "totals": {"charges_cents": gross, "balance_cents": owed}}}
