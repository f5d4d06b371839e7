"""third_nursing_home.py: a nursing home's monthly bill: days from and through for room and board at a rate, next month's room billed ahead, haircuts and supplies on a day, charges and credits in two columns with a balance behind each row, trust money of the resident that is no charge."""
from held_parts import (STEM, address, after, beside, day, digits, e, filed, line, money, natural, page, payment, person, phone, say, total, tr, when)

NAME, KIND = "held3-nursing-home", "itemized_bill"
CSS = """body { font: 10pt 'C059' } .h { font-size: 16pt; text-align: center } .c1 { text-align: center; margin-bottom: 12px } table.x { width: 100%; margin-top: 12px; font-size: 9pt } .x th { border-bottom: 2px solid #000; border-top: 2px solid #000; padding: 3px 5px; text-align: left; font-size: 8.5pt; vertical-align:
bottom } .x th.r { text-align: right } .x td { padding: 3px 5px; vertical-align: top } .x td.r { white-space: nowrap } .x .z td { border-top: 2px solid #000; font-weight: bold } .f td { padding: 1px 14px 1px 0 } .tr { border: 1px solid #000; padding: 6px 8px; font-size: 8.5pt; margin-top: 14px } .n { font-size: 8pt }"""
EXTRAS = [("Beauty shop - wash and set", 2200, 3800, False), ("Incontinence supplies", 120, 340, True), ("Cable television", 2400, 4200, False), ("Guest meal", 650, 1150, True), ("Oxygen concentrator, per day", 700, 1300, True), ("Wheelchair van to doctor", 5500, 12500, False), ("Private laundry", 3000, 5500, False)]


def month_end(date):
    return after(after(date.replace(day=28), 4).replace(day=1), -1)


def document(rng):
    who, first = person(rng), day(rng).replace(day=1)
    style, house = rng.choice(["us", "short"]), f"{rng.choice(STEM)} {rng.choice(['Manor Nursing & Rehabilitation', 'Care Center', 'Village Skilled Nursing'])}"
    last, rate = month_end(first), rng.choice([27500, 31200, 34850, 40100])
    ahead = after(last, 1)
    before = rng.choice([0, 41250, 912000])
    level = rng.choice(["Semi-private room", "Private room", "Memory care room"])

    def room(begin, end, text):
        days = (end - begin).days + 1
        return line(begin, (None, None, text), date_end=end.isoformat(), units=days, unit_price_cents=rate, charge_cents=days * rate)
    lines = [room(first, last, f"{level} and board")]
    for text, low, high, many in rng.sample(EXTRAS, rng.randint(1, 5)):
        units, price = rng.randint(2, 30) if many else 1, rng.randint(low, high)
        lines.append(line(after(first, rng.randint(1, 26)), (None, None, text), units=units, unit_price_cents=price, charge_cents=units * price))
    payments = [payment(after(first, 8), "patient", f"Check {digits(rng, 4)} - thank you", before)] if before else []
    payments += [payment(after(first, 19), "insurance", "Long-term care policy", 15 * 15000)] if rng.random() < 0.5 else []
    entries = [(item["date"], item) for item in lines] + [(one["date"], one) for one in payments]
    entries.sort(key=lambda one: one[0])
    if rng.random() < 0.7:
        lines.append(room(ahead, month_end(ahead), f"{level} and board, in advance"))
        entries.append((lines[-1]["date"], lines[-1]))
    balance, rows = before, tr(["", "", "Balance forward", "", "", "", "", money(before, "")], ". . . r r r r r")
    for _, one in entries:
        charge = one.get("charge_cents", 0)
        balance += charge - one.get("amount_cents", 0)
        end = say(when({"date": one["date_end"]}), style) if "date_end" in one else ""
        rows += tr([say(when(one), style), end, e(one["description"]), str(one.get("units", "")), money(one["unit_price_cents"], "") if charge else "", money(charge, "") if charge else "", "" if charge else money(one["amount_cents"], ""),
                    money(balance, "", "({})")], ". . . r r r r r")
    gross, sent = total(lines, "charge_cents"), after(last, 1)
    rows += tr([("Totals for the month", 5), money(gross, ""), "", money(balance, negative="({})")], ". r r r", "z")
    account, call, (street, town, home), due = f"R-{digits(rng, 4)}", phone(rng), address(rng), after(sent, 9)
    heads = ["From", "Through", "Description", "Qty", "Rate", "Charges", "Credits", "Balance"]
    facts = [("Resident:", filed(who)), ("Resident account:", account), ("Statement date:", say(sent, "long")), ("Payment due:", say(due, "long"))]
    html = page(CSS, f"""<div class="c1"><span class="h">{house}</span><br>{street}, {town}<br>Business office {call}</div>{beside(f"{natural(person(rng))}<br>Responsible party<br>{address(rng)[0]}<br>{address(rng)[1]}", f'<table class="f">{"".join(map(tr, facts))}</table>')}<table
class="x"><thead>{tr(heads, ". . . r r r r r", tag="th")}</thead>{rows}</table><p><b>Please pay: {money(balance, negative="({})")}</b></p><div class="tr"><b>Resident trust fund</b> (your own money, not a charge): opening 212.40 &nbsp; deposits 45.00 &nbsp; withdrawals 60.00 &nbsp; interest 0.07 &nbsp; closing 197.47</div><p
class="n">The daily rate rises by 4% on January 1. A bed is held for $150.00 a day while the resident is in hospital. Medicaid pending residents: your share of cost is due on the 5th; see your notice. Bring the vaccination card. Family council meets on the second Tuesday, 6:30 p.m.</p>""", sheet="size: Letter; margin: 0.7in 0.6in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home}, "patient": {"name": filed(who)}, "account_number": account, "statement_date": sent.isoformat(), "due_date": due.isoformat(),
        "lines": lines, **({"payments": payments} if payments else {}), "totals": {"prior_balance_cents": before, "charges_cents": gross, "balance_cents": balance}}}
