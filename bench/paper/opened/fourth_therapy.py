"""fourth_therapy.py: a therapy clinic's statement: each visit a line of its day and therapist with codes, units and modifiers below, what the plan did to each code on the same row in thin columns, copays taken at the desk, a plan to pay in parts."""
from held_parts import (PAGES, PLANS, STEM, address, after, beside, day, digits, e, line, money, natural, npi, page, paid, payment, person, phone, say, total, tr, when)

NAME, KIND = "held4-therapy", "itemized_bill"
CSS = """body { font: 9pt 'Nimbus Sans Narrow' } .hd { background: #0d5c63; color: #fff; padding: 10px 14px; display: flex; justify-content: space-between } .hd b { font: bold 15pt 'Nimbus Sans' } .bx { display: grid; grid-template-columns: repeat(4, 1fr); gap: 6px; margin: 10px 0 } .bx div { border: 1px solid #0d5c63; padding: 5px 8px } .bx b { display: block; font-size: 12pt }
table.x { width: 100% } .x th { font-size: 8pt; border-bottom: 1.5px solid #0d5c63; padding: 3px 5px; vertical-align: bottom; text-align: left } .x th.r { text-align: right } .x td { padding: 2px 5px } .x .v td { font-weight: bold; padding-top: 7px; color: #0d5c63 } .x .p td { font-style: italic } .x .z td { font-weight: bold; border-top: 1.5px solid #0d5c63; padding-top: 4px }
.n { font-size: 8.4pt } .tear { border-top: 1px dashed #000; padding-top: 8px; margin-top: 18px; page-break-inside: avoid }"""
FIRST_VISIT = [("97161", "PT evaluation, low complexity", 14000, 24000), ("97162", "PT evaluation, moderate complexity", 16000, 27000), ("97165", "OT evaluation, low complexity", 14000, 24000)]
WORK = [("97110", "Therapeutic exercise", 5500, 9800), ("97112", "Neuromuscular re-education", 5800, 9900), ("97140", "Manual therapy", 5200, 9400), ("97530", "Therapeutic activities", 6000, 10500), ("97035", "Ultrasound", 2400, 4800), ("G0283", "Electrical stimulation", 2200, 4500), ("97116", "Gait training", 5400, 9300)]
KEYS = ["charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents"]


def item_of(date, one, price, units, rate, kind):
    charge, allowed = price * units, round(price * units * rate)
    part = {"deductible": allowed, "coinsurance": allowed // 5, "copay": 0}[kind]
    return line(date, (one[0], None, one[1]), modifiers=[("GO" if one[0] == "97165" else "GP")], units=units, charge_cents=charge, adjustment_cents=charge - allowed, plan_paid_cents=allowed - part, patient_cents=part)


def document(rng):
    who, first, plan, style = person(rng), day(rng), rng.choice(PLANS), rng.choice(["us", "short", "bare"])
    house, kind, rate = f"{rng.choice(STEM)} {rng.choice(['Physical Therapy', 'Sport & Spine Therapy', 'Rehab Partners'])}", rng.choice(["deductible", "coinsurance", "coinsurance"]), rng.uniform(0.45, 0.8)
    prices = {one[0]: rng.randint(*one[2:]) for one in FIRST_VISIT + WORK}
    start, desk = rng.choice(FIRST_VISIT[:2]), rng.choice([0, 2000, 3500])
    staff = [f"{natural(person(rng))}, {title}" for title in ("PT, DPT", "PTA")]
    visits, rows, lines, payments = rng.randint(2, 6), "", [], []
    for number in range(visits):
        date = after(first, 3 * number + (number % 2))
        made = [item_of(date, start, prices[start[0]], 1, rate, kind)] if number == 0 else []
        made += [item_of(date, one, prices[one[0]], rng.choice([1, 1, 2]) if one[0] != "G0283" else 1, rate, kind) for one in rng.sample(WORK, rng.randint(1, 3))]
        lines += made
        rows += tr([say(date, style), (f"Visit {number + 1} &mdash; {staff[0 if number == 0 else rng.randint(0, 1)]}", 7)], "", "v")
        rows += "".join(tr(["", "-".join([item["code"], *item["modifiers"]]), e(item["description"]), item["units"], *(money(item[key], "") for key in KEYS)], ". . . c r r r r") for item in made)
        if desk and rng.random() < 0.7:
            payments.append(payment(date, "patient", rng.choice(["Patient payment, card", "Patient payment, cash"]), min(desk, total(made, "patient_cents") or desk)))
            rows += tr([say(date, style), "", payments[-1]["description"], "", "", "", "", money(-payments[-1]["amount_cents"], "")], ". . . c r r r r", "p")
    sent, account, call, number = after(when(lines[-1]), 41), f"{who[2][:3].upper()}{digits(rng, 4)}", phone(rng, "({}) {}-{}"), npi(rng)
    due = after(sent, 30)
    sums = [total(lines, key) for key in KEYS]
    left = sums[3] - paid(payments, "patient")
    street, town, whole = address(rng)
    home = address(rng)
    boxes = [("Account", account), ("Statement date", say(sent, style)), ("Pay by", say(due, style)), ("You owe", money(left))]
    html = page(CSS, f"""<div class="hd"><b>{e(house)}</b><span>{street}, {town}<br>{call} &nbsp; NPI {number}</span></div><div class="bx">{"".join(f"<div>{label}<b>{value}</b></div>" for label, value in boxes)}</div>{beside(f'{natural(who)}<br>{home[0]}<br>{home[1]}', f'Patient: {natural(who)}<br>Insurance: {e(plan)}<br>Your plan allows 30 therapy visits a year.')}<br>
<table class="x"><thead>{tr(["Date", "Code", "Treatment", "Units", "Charge", "Adjusted", "Insurance", "Patient"], ". . . c r r r r", tag="th")}</thead>{rows}{tr([("Totals before your payments", 4), *(money(cents) for cents in sums)], ". r r r r", "z")}{tr([("Your payments", 7), money(-paid(payments, "patient"))], ". r", "z")}{tr([("You owe", 7), money(left)], ". r", "z")}</table>
<p class="n">Timed treatments are billed in units of 15 minutes. Missed visits without a day's notice cost $40.00 and are not billed to insurance. If this is hard to pay at once, ask us about three equal payments of {money(max(left, 0) // 3)} without interest.</p><div class="tear">{beside(f'<b>{e(house)}</b><br>{street}<br>{town}', f'Patient {natural(who)}<br>Account {account}<br>Amount due {money(left)}<br>Amount paid ________')}</div>""",
                sheet="size: Letter; margin: 0.55in 0.6in", foot=PAGES)
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "npi": number, "phone": call, "address": whole}, "payer": {"name": plan}, "patient": {"name": natural(who)}, "account_number": account, "statement_date": sent.isoformat(), "due_date": due.isoformat(), "lines": lines, "payments": payments,
        "totals": {"charges_cents": sums[0], "adjustments_cents": sums[1], "insurance_paid_cents": sums[2], "patient_paid_cents": paid(payments, "patient"), "balance_cents": left}}}
