"""second_family_plan.py: a health system that is also the insurer bills a household: a band a member with a record number, what the plan paid taken off in one column, the place below the service, last month's balance and payment on the first page."""
from held_parts import (FIRST, LAST, PAGES, address, after, beside, day, digits, e, line, money, page, paid, payment, phone, say, total,
                        tr, when)

NAME, KIND = "held2-family-plan", "itemized_bill"
CSS = """body { font: 9.5pt 'Nimbus Sans'; color: #1d2b36 } .k { color: #006ba6; font-size: 20pt } .sum { width: 100%; background:
#eef5f9 } .sum td { padding: 4px 10px } .sum .b td { font-weight: bold; font-size: 12pt; border-top: 2px solid #006ba6 } .next {
page-break-before: always } .m { background: #006ba6; color: #fff; padding: 4px 8px; margin-top: 14px } table.x { width: 100% } .x
th { font-size: 8pt; text-align: left; padding: 4px 6px; border-bottom: 1px solid #006ba6; vertical-align: bottom } .x th.r {
text-align: right } .x td { padding: 4px 6px; border-bottom: 1px solid #dde6ec; vertical-align: top } .x small { color: #55666f }
.x .t td { font-weight: bold; border-bottom: 2px solid #006ba6 } .stub { border-top: 1px dashed #555; margin-top: 22px;
padding-top: 10px; page-break-inside: avoid } p { font-size: 8.5pt }"""
SYSTEMS = ["Perennial Health of the Coast", "Evergate Permanent Care", "Group Health of Cascadia"]
WORK = [("Office visit, primary care", 16000, 34000), ("Office visit, dermatology", 21000, 48000), ("Video visit", 9000, 21000),
        ("Laboratory tests", 4200, 39000), ("X-ray, wrist", 9800, 24000), ("Physical therapy session", 12000, 26000),
        ("Urgent care visit", 19000, 46000), ("MRI, lumbar", 90000, 210000), ("Allergy injection", 2800, 7600),
        ("Eye exam", 11000, 24000), ("Outpatient procedure room", 84000, 390000), ("Nurse treatment visit", 4800, 11900)]
PLACES = ["Harbor Medical Offices", "Fern Hill Medical Center", "Eastbank Clinic", "Laurel Pavilion"]


def member(rng, first, name):
    """A member's services; what the plan covers is all that the member does not owe by copay or coinsurance."""
    found = []
    for text, low, high in rng.sample(WORK, rng.randint(1, 5)):
        charge = rng.randint(low, high)
        owed = min(charge, rng.choice([1500, 2000, 3000, charge // 5, charge]))
        found.append((line(after(first, rng.randint(0, 25)), (None, None, text), patient_name=name, charge_cents=charge,
                           plan_paid_cents=charge - owed, patient_cents=owed), rng.choice(PLACES)))
    return sorted(found, key=lambda one: one[0]["date"])


def show(name, record, found, style):
    keys = ("charge_cents", "plan_paid_cents", "patient_cents")
    heads = ["Date", "Service and place", "Charges", "Paid by your plan", "Your cost"]
    rows = "".join(tr([say(when(item), style), f"{e(item['description'])}<br><small>at {place}</small>", money(item["charge_cents"]),
                       money(-item["plan_paid_cents"]), money(item["patient_cents"])], ". . r r r") for item, place in found)
    items = [item for item, _ in found]
    sums = [money(-total(items, key) if key == "plan_paid_cents" else total(items, key)) for key in keys]
    return (f'<div class="m"><b>{name}</b> &nbsp; Medical record number {record}</div><table class="x"><thead>'
            f'{tr(heads, ". . r r r", tag="th")}</thead>{rows}{tr([(f"Subtotal for {name}", 2), *sums], ". r r r", "t")}</table>')


def document(rng):
    family, first, system = rng.choice(LAST), day(rng), rng.choice(SYSTEMS)
    style = rng.choice(["us", "short", "mon"])
    names = [f"{name} {family}" for name in rng.sample(FIRST, rng.randint(2, 4))]
    people = [(name, digits(rng, 8), member(rng, first, name)) for name in names]
    lines = [item for *_, found in people for item, _ in found]
    before = rng.choice([0, 0, 4500, 12860])
    made_on = after(first, 40)
    due, account, call = after(made_on, 22), f"{digits(rng, 4)} {digits(rng, 4)} {digits(rng, 2)}", phone(rng, "1-{}-{}-{}")
    payments = [payment(after(first, 12), "patient", "Payment received, thank you", before)] if before else []
    charges, plan, owed = (total(lines, key) for key in ("charge_cents", "plan_paid_cents", "patient_cents"))
    balance = before + owed - paid(payments, "patient")
    rows = tr(["Balance on your last statement", "", money(before)], ". . r")
    rows += "".join(tr([one["description"], say(when(one), style), money(-one["amount_cents"])], ". . r") for one in payments)
    rows += "".join(tr(part, ". . r") for part in (("New charges", "", money(charges)), ("Paid by your plan", "", money(-plan))))
    rows += tr(["Amount due", "", money(balance)], ". . r", "b")
    (street, town, home) = address(rng)
    left = f"""<span class="k">{system}</span><br>{street}<br>{town}<br><br>{names[0]}<br>{address(rng)[0]}<br>{address(rng)[1]}"""
    right = f"""<b>Your statement</b><br>Account number: {account}<br>Statement date: {say(made_on, style)}<br>Due date: <b>{say(due,
style)}</b><br>Member services: {call}<br>We speak 140 languages."""
    html = page(CSS, f"""{beside(left, right)}<h3>Summary</h3><table class="sum">{rows}</table><p>The details of the new charges are on
the next page. Your copays may change in January. Medical Financial Assistance helps members who cannot pay: apply by
telephone.</p><div class="stub">{beside(f"Account {account}<br>{names[0]}", f"Due date {say(due, style)}<br>Amount due {money(balance)}",
"Amount enclosed<br>$ ______________")}<br>{system}, PO Box {digits(rng, 6)}, {town}</div><div class="next"></div><h3>Details of your
new charges</h3>{"".join(show(*one, style) for one in people)}""", sheet="size: Letter; margin: 0.6in", foot=PAGES)
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": system, "address": home, "phone": call}, "account_number": account,
        "statement_date": made_on.isoformat(), "due_date": due.isoformat(), "maybe": {"patient.name": names[0]}, "lines": lines, "payments": payments,
        "totals": {"prior_balance_cents": before, "charges_cents": charges, "insurance_paid_cents": plan, "balance_cents": balance}}}
