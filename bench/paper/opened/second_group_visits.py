"""second_group_visits.py: a medical group's statement with a box for each visit: its day and doctor in the box's head, what insurance covered in two columns, the copay inside."""
from held_parts import (PLANS, address, after, beside, day, digits, e, line, money, natural, page, paid, payment,
                        person, phone, say, total, tr)

NAME, KIND = "held2-group-visits", "itemized_bill"
CSS = """body { font: 9.5pt 'Liberation Sans'; color: #222 } h1 { font-size: 19pt; font-weight: normal; color: #b4451f;
margin: 0 } .due { background: #fdf0e8; padding: 8px 12px } .due td { padding: 2px 0 } .due big { font-size: 18pt } .v {
border: 1.5px solid #b4451f; margin: 12px 0; page-break-inside: avoid } .v .h { background: #b4451f; color: #fff;
padding: 4px 8px } .v table { width: 100% } .v th { font-size: 8pt; color: #555; padding: 2px 8px; text-align: left } .v
th.r { text-align: right } .v th.c { text-align: center; border-bottom: 1px solid #999 } .v td { padding: 2px 8px } .k td {
color: #2d6a2d } .t td { border-top: 1px solid #b4451f; font-weight: bold } .stub { border-top: 1px dashed; margin-top:
20px; padding-top: 8px } p { font-size: 8pt }"""
GROUPS = ["Alder & Finch Medical Group", "Northgate Physicians", "Three Bridges Medical Associates",
          "Valley Oak Physician Network", "Cobalt Ridge Health Physicians"]
KINDS = {"Office Visit": ["Office Visit, Established Pt, Level 3", "Rapid Strep Test", "Urine Dipstick", "Ear Wash, Left",
                          "EKG, 12 Lead"],
         "Annual Physical": ["Yearly Checkup, Age 40-64", "Flu Shot Given", "Flu Vaccine, High Dose", "Finger Stick Glucose",
                             "Cholesterol Panel"],
         "Orthopedic Visit": ["New Patient Visit, Level 4", "Knee X-Ray, 2 Views", "Joint Injection, Knee",
                              "Kenalog 40 mg", "Knee Brace, Hinged"],
         "Telehealth Visit": ["Video Visit, Established, Level 4"]}


def visit(rng, date, plan):
    """The lines of a visit, and the copay when one was paid at the desk."""
    kind = rng.choice(sorted(KINDS))
    lines = []
    for text in KINDS[kind][:1] + rng.sample(KINDS[kind][1:], rng.randint(0, len(KINDS[kind]) - 1)):
        charge = rng.randint(1800, 42000)
        off = round(charge * rng.uniform(0.2, 0.6))
        owed = rng.choice([0, charge - off, (charge - off) // 5])
        lines.append(line(date, (None, None, text), charge_cents=charge, plan_paid_cents=charge - off - owed,
                          adjustment_cents=off, patient_cents=owed))
    paid_now = min(total(lines, "patient_cents"), rng.choice([0, 2000, 2500, 4000]))
    copay = [payment(date, "patient", "Copay you paid", paid_now)] if paid_now else []
    return kind, f"{natural(person(rng))}, {rng.choice(['MD', 'DO', 'PA-C'])}", lines, copay


def show(date, made, style, plan, number):
    kind, doctor, lines, copay = made
    keys = ("charge_cents", "plan_paid_cents", "adjustment_cents", "patient_cents")
    signs = (1, -1, -1, 1)
    head = (tr(["", "", ("Insurance covered", 2), ""], ". . c", tag="th")
            + tr(["Services", "Charges", "Paid", "Discount", "You owe"], ". r r r r", tag="th"))
    body = "".join(tr([e(item["description"]), *(money(sign * item[key]) for key, sign in zip(keys, signs))], ". r r r r")
                   for item in lines)
    less = "".join(tr([(f"{say(date, style)} &nbsp; Copay you paid", 4), money(-one["amount_cents"])], ". r", "k")
                   for one in copay)
    owed = total(lines, "patient_cents") - paid(copay, "patient")
    return (f'<div class="v"><div class="h"><b>{say(date, style)} &mdash; {kind}</b> with {doctor}<br>Billed to {e(plan)}'
            f' &nbsp;|&nbsp; Visit {number}</div><table>{head}{body}{less}'
            f'{tr([("Amount due for this visit", 4), money(owed)], ". r", "t")}</table></div>')


def document(rng):
    who, first, plan, group = person(rng), day(rng), rng.choice(PLANS), rng.choice(GROUPS)
    dates = [after(first, 13 * number) for number in range(rng.randint(1, 4))]
    visits = [visit(rng, date, plan) for date in dates]
    lines = [item for made in visits for item in made[2]]
    payments = [one for made in visits for one in made[3]]
    account, call, style = digits(rng, 8), phone(rng, "{}-{}-{}"), rng.choice(["mon", "us", "long"])
    (street, town, home), made_on = address(rng), after(dates[-1], 34)
    due = after(made_on, 21)
    totals = {"charges_cents": total(lines, "charge_cents"), "insurance_paid_cents": total(lines, "plan_paid_cents"),
              "adjustments_cents": total(lines, "adjustment_cents"), "patient_paid_cents": paid(payments, "patient")}
    totals["balance_cents"] = total(lines, "patient_cents") - totals["patient_paid_cents"]
    sums = "".join(tr([label, money(sign * totals[key])], ". r") for label, key, sign in (
        ("Charges", "charges_cents", 1), ("Insurance payments", "insurance_paid_cents", -1),
        ("Insurance discounts", "adjustments_cents", -1), ("What you have paid", "patient_paid_cents", -1)))
    brand = (f"<h1>{e(group)}</h1>{street}<br>{town}<br>Billing office: {call}<br><br>{natural(who)}<br>"
             f"{address(rng)[0]}<br>{address(rng)[1]}")
    box = (f'<div class="due">Guarantor account <b>{account}</b><br>Statement date <b>{say(made_on, style)}</b>'
           f'<table style="width:100%">{sums}</table><br>Total due by {say(due, style)}<br>'
           f'<big>{money(totals["balance_cents"])}</big></div>')
    boxes = "".join(show(date, made, style, plan, digits(rng, 7)) for date, made in zip(dates, visits))
    html = page(CSS, f"""{beside(brand, box)}<p>Patient: {natural(who)}. We have heard from your insurance about the visits
below.</p>{boxes}<div class="stub">{beside(f"Account {account}<br>{natural(who)}", "Amount enclosed $ ____________",
f"Make checks payable to<br>{e(group)}")}</div><p>Pay in the app, or in 4 parts without interest if you owe more than
$100.00. After 90 days we may send the account to a collector.</p>""")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": group, "phone": call, "address": home}, "payer": {"name": plan},
        "patient": {"name": natural(who)}, "account_number": account, "statement_date": made_on.isoformat(),
        "due_date": due.isoformat(), "lines": lines, "payments": payments, "totals": totals}}
