"""portal_by_day.py: a hospital's itemized bill from its portal: days as group rows, subtotals a day, a credit line, many pages."""
from held_parts import (EMERGENCY, INPATIENT, PAGES, PLANS, STEM, address, after, beside, day, digits, e, money,
                        natural, npi, page, paid, payment, person, phone, pick, priced, say, tax_id, total, tr, when)

NAME, KIND = "held-portal-by-day", "itemized_bill"
CSS = """body { font: 9.5pt 'Liberation Sans'; color: #222 } h1 { font-size: 17pt; color: #0b5563; margin: 0 } .facts td
{ padding: 1px 10px 1px 0; font-weight: bold } .facts td:first-child { color: #667; font-weight: normal }
table.items { width: 100%; margin-top: 14px } .items th { background: #e3eef0; text-align: left; padding: 4px;
font-size: 8.5pt } .items th.r { text-align: right }
.items td { padding: 3px 4px; border-bottom: 1px solid #e6e6e6; vertical-align: top } .items td:nth-child(3) { width:
1.9in }
tr.day td { font-weight: bold; background: #f6f6f2; padding-top: 7px } tr.sub td { font-style: italic; border-bottom:
2px solid #9bb } tr { break-inside: avoid }
.sum { margin: 18px 0 0 auto; width: 3.4in } .sum td { padding: 3px } .sum tr:last-child td { font-weight: bold;
border-top: 2px solid #0b5563 } p { font-size: 7.5pt }"""


def stay(rng, first):
    """The lines, day by day; one of the first day is taken back on the last by a line of less than nothing."""
    lines = []
    for number in range(rng.choice([2, 3, 4, 6])):
        services = pick(rng, INPATIENT if number else EMERGENCY, rng.randint(5, 12))
        lines += [priced(rng, after(first, number), service) for service in services]
    back = {**rng.choice(lines), "date": lines[-1]["date"]}
    back.update(units=-back["units"], charge_cents=-back["charge_cents"])
    return lines + [back]


def day_rows(lines, negative):
    date, amount = when(lines[0]), total(lines, "charge_cents")
    out = [tr([(say(date, "weekday"), 6)], row="day")]
    for item in lines:
        out.append(tr([item["revenue_code"], item.get("code", ""), e(item["description"]), str(item["units"]),
                       money(item["unit_price_cents"]),
                       money(item["charge_cents"], negative=negative)], ". . . r r r"))
    return "".join(out) + tr([(f"Total for {say(date, 'us')}", 5), money(amount, negative=negative)], ". r", "sub")


def settle(rng, lines, plan, last):
    charges = total(lines, "charge_cents")
    allowed = round(charges * rng.uniform(0.3, 0.6))
    payments = [payment(after(last, 31), "adjustment", f"{plan} contractual adjustment", charges - allowed),
                payment(after(last, 31), "insurance", f"{plan} payment", allowed * 7 // 10)]
    if rng.random() < 0.6:
        payments.append(payment(after(last, 44), "patient", "Card payment - thank you", 5000))
    totals = {"charges_cents": charges, "adjustments_cents": charges - allowed,
              "insurance_paid_cents": allowed * 7 // 10,
              "patient_paid_cents": paid(payments, "patient")}
    totals["balance_cents"] = charges - sum(totals[key] for key in totals if key != "charges_cents")
    return payments, totals


def document(rng):
    who, first, (street, town, home) = person(rng), day(rng), address(rng)
    hospital, account, plan = f"{rng.choice(STEM)} Regional Medical Center", digits(rng, 9), rng.choice(PLANS)
    lines, call, tax, number = stay(rng, first), phone(rng), tax_id(rng), npi(rng)
    negative, last = rng.choice(["-{}", "({})"]), when(lines[-1])
    payments, totals = settle(rng, lines, plan, last)
    printed = after(last, 50)
    facts = {"Patient": natural(who), "Hospital account": account, "Admitted": say(first, "us"),
             "Discharged": say(last, "us"), "Printed on": say(printed, "us"),
             "Coverage": e(plan)}
    days = sorted({item["date"] for item in lines})
    body = "".join(day_rows([x for x in lines if x["date"] == date], negative) for date in days)
    head = tr(["Rev", "Procedure", "Description", "Qty", "Unit Price", "Amount"], ". . . r r r", tag="th")
    activity = "".join(tr([say(when(p), "us"), e(p["description"]), money(-p["amount_cents"], negative=negative)],
                          ". . r") for p in payments)
    sums = list(zip(["Total charges", "Adjustments", "Insurance payments", "Your payments", "Amount you owe"], totals))
    summary = "".join(tr([label, money(totals[key] * (1 if key in ("charges_cents", "balance_cents") else -1),
                                       negative=negative)], ". r") for label, key in sums)
    letterhead = f"<h1>{hospital}</h1>{street}<br>{town}<br>Tax ID {tax} &nbsp; NPI {number}<br>Billing questions: {call}"
    html = page(CSS, f"""{beside(letterhead, f'<table class="facts">{"".join(map(tr, facts.items()))}</table>')}<h2>Detail
of charges</h2>
<table class="items"><thead>{head}</thead><tbody>{body}</tbody></table><h3>Payments and adjustments</h3><table
class="items"><tbody>{activity}</tbody></table>
<table class="sum">{summary}</table><p>This is not a bill for your doctors' services, who bill apart. A charge of $25.00
applies to returned checks. Ask for form 4012 to apply
for help; households under 200% of the poverty level pay nothing. Prices of 300 common services are on our web page.</p>""",
                sheet="size: Letter; margin: 0.55in 0.6in 0.7in", foot=PAGES)
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": hospital, "npi": number, "tax_id": tax, "phone": call,
                                            "address": home}, "payer": {"name": plan},
        "patient": {"name": natural(who)}, "account_number": account, "statement_date": printed.isoformat(),
        "admitted": first.isoformat(),
        "discharged": last.isoformat(), "lines": lines, "payments": payments, "totals": totals}}
