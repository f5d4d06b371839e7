"""therapy_twin.py: a therapist's statement with two tables side by side, a month in each, minutes and units, one balance below both."""
from held_parts import (STEM, address, after, beside, day, digits, e, line, money, natural, npi, page, payment,
                        person, phone, say, tax_id, total, tr, when)

NAME, KIND = "held-therapy-twin", "itemized_bill"
CSS = """body { font: 9pt 'Nimbus Sans' } .beside h4 { margin-top: 14px } table { width: 100% } th { background: #445;
color: #fff; font-size: 7.5pt; padding: 3px; text-align: left } th.r { text-align: right } td { padding: 3px;
border-bottom: 1px solid #ccc; vertical-align: top; font-size: 8pt }
.t td { font-weight: bold; border-top: 1.5px solid #445 } h1 { margin: 0; font-size: 15pt } h4 { margin: 0 0 4px } .big
td { font-size: 11pt; border: none }"""
SERVICES = [("97110", None, "Exercise", 5200, 7900), ("97140", None, "Manual therapy", 5000, 7600),
            ("97112", None, "Balance retraining", 5400, 8100), ("97530", None, "Activities", 5600, 8800),
            ("97035", None, "Ultrasound", 2100, 3900)]


def month(rng, first):
    lines = []
    for number in range(rng.randint(2, 7)):
        for service in rng.sample(SERVICES, rng.randint(1, 3)):
            units = rng.choice([1, 1, 2, 2, 3])
            lines.append(line(after(first, 4 * number), service, modifiers=["GP"], units=units,
                              minutes=units * 15 + rng.randint(-6, 7), charge_cents=units * rng.randint(service[3],
                                  service[4])))
    return lines


def table(title, lines, style):
    rows = "".join(tr([say(when(x), style), f"{x['code']} {x['modifiers'][0]}", e(x["description"]), str(x["minutes"]),
                       str(x["units"]), money(x["charge_cents"], "")], ". . . r r r") for x in lines)
    return (f'<div><h4>{title}</h4><table>{tr(["Visit", "Code", "Treatment", "Min", "Un", "Fee"], ". . . r r r", tag="th")}{rows}'
            f'{tr([("Month", 5), money(total(lines, "charge_cents"), "")], ". r", "t")}</table></div>')


def document(rng):
    who, first, style = person(rng), day(rng).replace(day=rng.randint(1, 5)), rng.choice(["bare", "short"])
    clinic, account, call, number, tax = f"{rng.choice(STEM)} Physical Therapy", digits(rng, 6), phone(rng,
        "{}-{}-{}"), npi(rng), tax_id(rng)
    second, (street, town, home) = after(first, 31), address(rng)
    left, right = month(rng, first), month(rng, second)
    lines = left + right
    charges, billed = total(lines, "charge_cents"), after(second, 40)
    payments = [payment(after(second, 20), "patient", "Health savings card", rng.choice([4000, 8000])),
                payment(after(second, 30), "adjustment", "Prompt pay discount", charges // 10)]
    balance, birth = charges - sum(p["amount_cents"] for p in payments), day(rng, (1950, 1, 1), 20000)
    credits = "".join(tr([say(when(p), style), e(p["description"]), f"({money(p['amount_cents'])})"], ". . r")
                      for p in payments)
    left_side = f"""<h1>{clinic}</h1>{street}<br>{town}<br>{call}"""
    right_side = f"""Patient: {natural(who)}<br>Born: {say(birth, "us")}<br>Account: {account}<br>Statement date: {say(billed, style)}<br>EIN {tax} &nbsp; NPI {number}"""
    months = table(f"{first:%B %Y}", left, style), table(f"{second:%B %Y}", right, style)
    html = page(CSS, f"""{beside(left_side, right_side)}
{beside(*months)}
<table class="big" style="width:3.6in;margin-left:auto">{tr(["", "Total of both months", money(charges)], ". . r")}{credits}{tr(["", "You owe", money(balance)], ". . r", "t")}</table>
<p>Late cancellation: $45.00. A unit is 15 minutes; 8 minutes make one. Diagnosis and plan of care are on file; ask for
form 97110-B for your insurer.</p>""", sheet="size: Letter; margin: 0.5in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": clinic, "npi": number, "tax_id": tax, "phone": call,
                                            "address": home}, "patient": {"name": natural(who),
                                                "birth_date": birth.isoformat()}, "account_number": account,
        "statement_date": billed.isoformat(), "lines": lines, "payments": payments,
        "totals": {"charges_cents": charges, "balance_cents": balance}}}
