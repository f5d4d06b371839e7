"""third_visit_rows.py: a health system's portal detail of one guarantor account: no table heads, each service two rows, the words and the amount above and a grey row of day, code, revenue code and quantity with dots between below; payments told likewise under each visit, a visit's sum at its head."""
from held_parts import (EMERGENCY, INPATIENT, PLANS, STEM, address, after, beside, day, digits, e, line, money, natural, page, paid, payment, person, phone, say, some_units, total, tr, when)

NAME, KIND = "held3-visit-rows", "itemized_bill"
CSS = """body { font: 9.5pt 'Liberation Sans'; color: #222 } .bar { background: #0b5c7a; color: #fff; padding: 8px 14px; font-size: 14pt } .v { border: 1px solid #ccc; margin-top: 12px } .v .top { background: #eef5f8; padding: 6px 10px; font-weight: bold } table.x { width: 100% } .x td { padding: 4px 10px 0; vertical-align: top } .x td.r { white-space:
nowrap } .x .g td { padding: 0 10px 4px; color: #777; font-size: 8pt; border-bottom: 1px solid #eee } .x .z td { font-weight: bold; padding-bottom: 5px } .k { width: 100%; margin-top: 10px } .k td { border: 1px solid #ccc; padding: 8px; text-align: center } .k b { display: block; font-size: 13pt } .n { font-size: 8pt; color: #555 }"""


def visit(rng, date, plan):
    lines = []
    for service in rng.sample(EMERGENCY + INPATIENT[1:], rng.randint(3, 11)):
        units, price = some_units(rng, service), rng.randint(service[3] * 100, service[4] * 100)
        lines.append(line(date, (service[0], service[1], service[2].capitalize()), units=units, charge_cents=units * price))
    gross, heard = total(lines, "charge_cents"), after(date, rng.randint(14, 30))
    off = round(gross * rng.uniform(0.3, 0.6))
    acts = [payment(heard, "adjustment", f"{plan} discount", off), payment(heard, "insurance", f"{plan} payment", round((gross - off) * 0.8))]
    if rng.random() < 0.4:
        acts.append(payment(date, "patient", "Your payment (Visa)", 4000))
    return lines, acts


def document(rng):
    who, first, plan = person(rng), day(rng), rng.choice(PLANS)
    house, style = f"{rng.choice(STEM)} {rng.choice(['Health', 'Health Partners', 'Clinic & Hospitals'])}", rng.choice(["mon", "us", "bare"])
    account, body, lines, payments = digits(rng, 8), "", [], []
    for number in range(rng.randint(1, 3)):
        date = after(first, 15 * number)
        found, acts = visit(rng, date, plan)
        left = total(found, "charge_cents") - sum(one["amount_cents"] for one in acts)
        rows = ""
        for item in found:
            about = [say(date, style), *([f"Procedure {item['code']}"] if "code" in item else []), f"Revenue code {item['revenue_code']}", f"Quantity {item['units']}"]
            rows += tr([e(item["description"]), money(item["charge_cents"])], ". r") + tr([(" &middot; ".join(about), 2)], "", "g")
        rows += tr(["Visit charges", money(total(found, "charge_cents"))], ". r", "z")
        for one in acts:
            rows += tr([e(one["description"]), money(-one["amount_cents"])], ". r") + tr([(say(when(one), style), 2)], "", "g")
        rows += tr(["You owe for this visit", money(left)], ". r", "z")
        kind = rng.choice(["Emergency", "Outpatient hospital", "Day surgery"])
        body += f'<div class="v"><div class="top">{kind} visit &ndash; {house} {rng.choice(["Main", "East", "Riverside"])} campus</div><table class="x">{rows}</table></div>'
        lines, payments = lines + found, payments + acts
    sent, call, (street, town, home) = after(first, 75), phone(rng), address(rng)
    due = after(sent, 30)
    sums = [total(lines, "charge_cents"), paid(payments, "insurance"), paid(payments, "adjustment"), paid(payments, "patient")]
    balance = sums[0] - sum(sums[1:])
    boxes = "".join(f"<td>{label}<b>{money(cents)}</b></td>" for label, cents in (("Total charges", sums[0]), ("Insurance paid", sums[1]), ("Discounts", sums[2]), ("You paid", sums[3]), ("You owe", balance)))
    html = page(CSS, f"""<div class="bar">{e(house)} &nbsp;|&nbsp; MyPortal billing</div><br>{beside(f"{natural(who)}<br>{address(rng)[0]}<br>{address(rng)[1]}", f"Guarantor account #{account}<br>Statement date {say(sent, style)}<br>Due {say(due, style)}", f"{street}<br>{town}<br>{call}")}<table class="k"><tr>{boxes}</tr></table>{body}<p class="n">Messages (2): Your autopay of
$25.00 is not set up. &nbsp; You have a new test result. &nbsp; <u>Pay now</u> &nbsp; <u>Set up a plan from $35 a month</u> &nbsp; <u>Ask a question</u></p><p class="n">Estimate tool: a knee MRI with us costs from $612.00 to $1,148.00. Prices of others may differ. Financial help is there for households up to 400% of the poverty line ($62,600 for one). Printed from the portal; the
page on your screen may be newer.</p>""", sheet="size: Letter; margin: 0.5in", foot='"https://portal.example/billing   " counter(page) "/" counter(pages)')
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home}, "account_number": account, "statement_date": sent.isoformat(), "due_date": due.isoformat(), "maybe": {"patient.name": natural(who)}, "lines": lines, "payments": payments,
        "totals": {"charges_cents": sums[0], "insurance_paid_cents": sums[1], "adjustments_cents": sums[2], "patient_paid_cents": sums[3], "balance_cents": balance}}}
