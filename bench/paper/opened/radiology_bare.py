"""radiology_bare.py: a radiology group's bill without heads over its columns, codes and modifiers glued, payments among the services."""
from held_parts import (PLANS, RADIOLOGY, STEM, address, after, day, digits, e, line, money, natural, page, payment,
                        person, phone, pick, say, total, tr)

NAME, KIND = "held-radiology-bare", "itemized_bill"
CSS = """body { font: 11pt 'Nimbus Sans' } .n { font-size: 16pt; font-weight: bold } table { width: 92%; margin: 22px
auto } td { padding: 1px 8px; vertical-align: top }
.gap td { padding-top: 12px } .w { width: 2.4in } .bottom { margin-top: 0.5in; border-top: 1px solid; font-size: 9pt;
padding-top: 6px }
.box { float: right; border: 1px solid; padding: 6px 12px }"""
GLUE = ["{}-26", "{} 26", "{}26", "{} -26"]


def entries(rng, first, plan, style, glue, credit):
    """Rows, lines and payments, one study after another, each followed by what came in for it."""
    rows, lines, payments = [], [], []
    for number, service in enumerate(pick(rng, RADIOLOGY, rng.randint(2, 6))):
        date, cents = after(first, number // 2), service[3]
        lines.append(line(date, service, modifiers=["26"], charge_cents=cents))
        reader = f"{e(service[2])}<br><small>READ BY {natural(person(rng)).upper()} MD</small>"
        rows.append(tr([say(date, style), glue.format(service[0]), reader, money(cents)], ". . w r", "gap"))
        for by, text, part in (("insurance", f"{plan} PMT".upper(), cents * 3 // 10),
                               ("adjustment", "ADJ PER CONTRACT", cents * 4 // 10)):
            if rng.random() < 0.8:
                payments.append(payment(after(date, 36), by, text, part))
                rows.append(tr([say(after(date, 36), style), "", e(text), credit.format(money(part))], ". . w r"))
    return "".join(rows), lines, payments


def document(rng):
    who, first, plan = person(rng), day(rng), rng.choice(PLANS)
    group, account = f"{rng.choice(STEM)} Imaging Consultants, Inc.", f"{digits(rng, 3)}-{digits(rng, 6)}-{digits(rng, 2)}"
    style, call, (street, town, home) = rng.choice(["short", "dash", "bare"]), phone(rng), address(rng)
    rows, lines, payments = entries(rng, first, plan, style, rng.choice(GLUE), rng.choice(["-{}", "{}-", "({})"]))
    balance, billed = total(lines, "charge_cents") - sum(p["amount_cents"] for p in payments), after(first, 55)
    html = page(CSS, f"""<div class="box">Bill date {say(billed, style)}<br>Account {account}<br>Please pay
<b>{money(balance)}</b></div><div class="n">{group}</div>{street}<br>{town}<br>{call}
<p>{natural(who)}<br>{digits(rng, 3)} Fennel Ln #{digits(rng, 2)}<br>{address(rng)[1]}</p><p>For reading your pictures
at {rng.choice(STEM)} Hospital:</p><table>{rows}
{tr(["", "", "Balance due from you", money(balance)], ". . w r", "gap")}</table>
<div class="bottom">Hospital and radiologist bill separately. Office hours 8:00 - 4:30. Accounts 60 days old are charged
1.5% a month, at least $2.50. Form R-71046 rev 03/19.</div>""")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": group, "phone": call, "address": home},
        "patient": {"name": natural(who)}, "account_number": account,
        "statement_date": billed.isoformat(), "lines": lines, "payments": payments,
        "totals": {"balance_cents": balance}}}
