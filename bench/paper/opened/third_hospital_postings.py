"""third_hospital_postings.py: a hospital's itemized statement with a day of service and a day of posting on each row, the house's number between the codes, charges taken back as rows with a count below nothing, heads again on every page."""
from held_parts import (EMERGENCY, INPATIENT, PAGES, PLANS, STEM, address, after, beside, day, digits, e, filed, line, money, page,
                        payment, person, phone, say, some_units, tax_id, total, tr, when)

NAME, KIND = "held3-hospital-postings", "itemized_bill"
CSS = """body { font: 8.5pt 'Liberation Sans' } .t { font-size: 15pt; letter-spacing: 1px } .f td { padding: 1px 10px 1px 0 }
table.x { width: 100%; margin-top: 10px } .x thead { display: table-header-group } .x th { text-align: left; font-size: 7.5pt;
border-top: 1.5px solid #000; border-bottom: 1.5px solid #000; padding: 3px; vertical-align: bottom } .x th.r { text-align: right }
.x td { padding: 2px 3px; vertical-align: top } .x .z td { border-top: 1px solid #000; font-weight: bold } .n { font-size: 7.5pt;
color: #333; margin-top: 14px } h4 { margin: 16px 0 3px } .g { border: 1px solid #888; padding: 6px; font-size: 7.5pt }"""


def document(rng):
    who, first, plan = person(rng), day(rng), rng.choice(PLANS)
    house = f"{rng.choice(STEM)} {rng.choice(['Regional Health', 'Methodist Medical Center', 'County Hospital District'])}"
    style, minus, stay = rng.choice(["us", "short", "dash"]), rng.choice(["({})", "-{}", "{}-"]), rng.randint(0, 3)
    rows = []
    for service in rng.sample((EMERGENCY + INPATIENT) * 2, rng.randint(14, 58)):
        units, date = some_units(rng, service), after(first, rng.randint(0, stay))
        item = line(date, service[:2] + (service[2],), units=units, unit_price_cents=(price := rng.randint(service[3] * 100, service[4] * 100)),
                    charge_cents=units * price)
        rows.append((item, after(date, rng.randint(0, 2)), digits(rng, 8)))
        if rng.random() < 0.14:
            back = {**item, "units": -units, "charge_cents": -units * price}
            rows.append((back, after(date, rng.randint(2, 5)), rows[-1][2]))
    rows.sort(key=lambda one: (one[0]["date"], one[1]))
    lines = [item for item, *_ in rows]
    gross, last = total(lines, "charge_cents"), after(first, stay)
    sent, wrong = after(last, rng.randint(9, 40)), rng.random() < 0.1
    shown = gross + 1000 if wrong else gross
    payments = []
    if rng.random() < 0.7:
        payments = [payment(after(last, 21), "insurance", f"{plan} payment", round(gross * 0.4)),
                    payment(after(last, 21), "adjustment", f"{plan} contractual allowance", round(gross * 0.45))]
        sent = after(sent, 25)
    balance = gross - sum(one["amount_cents"] for one in payments)
    fin, mrn, call, ein, (street, town, home) = digits(rng, 10), f"MRN {digits(rng, 7)}", phone(rng), tax_id(rng), address(rng)
    heads = ["Service<br>Date", "Post<br>Date", "Rev<br>Code", "CDM<br>Number", "CPT/<br>HCPCS", "Description", "Qty", "Unit<br>Price", "Amount"]
    kinds = ". . . . . . r r r"
    body = "".join(tr([say(when(item), style), say(posted, style), item["revenue_code"], cdm, item.get("code", ""), e(item["description"]),
                       str(item["units"]), money(item["unit_price_cents"], ""), money(item["charge_cents"], "", minus)], kinds) for item, posted, cdm in rows)
    facts = [("Patient Name:", filed(who), "Account/FIN:", fin), ("Admit Date:", say(first, style), "Discharge Date:", say(last, style)),
             ("Primary Insurance:", plan, "Statement Date:", say(sent, style)), ("Patient Type:", "Outpatient" if stay < 1 else "Inpatient", "Med Rec:", mrn)]
    paid_part = ""
    if payments:
        paid_part = "<h4>Payments and Adjustments</h4><table class='f'>" + "".join(
            tr([say(when(one), style), one["description"], money(-one["amount_cents"], "", minus)], ". . r") for one in payments) + "</table>"
    html = page(CSS, f"""{beside(f'<span class="t">{house}</span><br>{street}<br>{town}<br>Billing inquiries {call}<br>Federal Tax ID {ein}',
'<b>ITEMIZED STATEMENT OF CHARGES</b><br>Not a bill for payment if insurance is pending')}<table
class="f">{"".join(map(tr, facts))}</table><table class="x"><thead>{tr(heads, kinds, tag="th")}</thead>{body}{tr([("Total Charges", 8),
money(shown, "", minus)], ". r", "z")}</table>{paid_part}<table class="x" style="width:45%">{tr(["Account Balance", money(balance)], ". r",
"z")}</table><p class="g">How to read this statement: a charge such as 10101010 LAB TEST 1 45.00 45.00 is one test at $45.00. A row with a
quantity below zero takes back a charge that was posted in error.</p><p class="n">{house} does not discriminate. Free language help: {call}, 8 a.m.
to 4:30 p.m. Charges do not include the fees of physicians. You may ask for financial help within 240 days of the first bill; a household of
two that earns less than $42,300.00 may get free care.</p>""", sheet="size: Letter; margin: 0.5in 0.5in 0.7in", foot=PAGES)
    return {"html": html, **({"wrong": ["charges_cents"]} if wrong else {}), "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home, "tax_id": ein}, "payer": {"name": plan},
        "patient": {"name": filed(who)}, "account_number": fin, "statement_date": sent.isoformat(), "admitted": first.isoformat(),
        "discharged": last.isoformat(), "lines": lines, **({"payments": payments} if payments else {}),
        "totals": {"charges_cents": shown, "balance_cents": balance}}}
