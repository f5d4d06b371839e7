"""fifth_practice_family.py: a small family practice's statement from its billing software: ages of the balance in a row right below the head, one table for the people of a household with a first name in each row, the doctor's initials, and under a service a sentence in italics that says what the plan did."""
from held_parts import (FIRST, PLANS, STEM, address, after, day, digits, e, line, money, natural, page, person, phone, say, total, tr, when)

NAME, KIND = "held5-practice-family", "itemized_bill"
CSS = """body { font: 9.3pt 'DejaVu Sans Condensed' } table.h { width: 100% } .h td { vertical-align: top } .n { font-size: 13pt; font-weight: bold } .bx { border: 1px solid #333 } .bx td { padding: 3px 8px; border: 1px solid #333 } .bx td.k { background: #e9e4d8 } table.a { width: 100%; margin: 14px 0 10px } .a td { border: 1px solid #333; text-align: center; padding: 3px } .a .k td { background: #e9e4d8; font-size: 8pt } table.x { width: 100% } .x th { background: #e9e4d8; border: 1px solid #333; padding: 3px 5px; font-size: 8pt; text-align: left } .x th.r { text-align: right }
.x td { padding: 3px 5px 0; vertical-align: top } .x .i td { padding-top: 0; padding-bottom: 3px; font-style: italic; font-size: 8pt; color: #333 } .x .z td { border-top: 1px solid #333; font-weight: bold; padding: 4px 5px } .msg { border: 1px solid #333; padding: 6px 10px; margin-top: 14px } .cut { border-top: 1px dashed #333; text-align: center; font-size: 7.5pt; margin: 20px 0 8px } .stub { page-break-inside: avoid }"""
WORK = [("99213", "Office visit, established, low", 9800, 21000), ("99214", "Office visit, established, moderate", 14500, 31000), ("99392", "Well child visit, age 1-4", 13000, 26000), ("99393", "Well child visit, age 5-11", 13000, 26000), ("87880", "Strep test, rapid", 2400, 6200), ("87804", "Influenza test, rapid", 2500, 6800), ("90460", "Vaccine given with counseling", 2600, 6000),
        ("90707", "MMR vaccine", 8400, 13500), ("81003", "Urinalysis, automated", 900, 2800), ("94640", "Nebulizer treatment", 3400, 7600), ("92551", "Hearing screen", 1800, 4100), ("99173", "Vision screen", 900, 2600), ("J7613", "Albuterol, per mg", 200, 900), ("36416", "Finger stick", 700, 1900), ("17110", "Wart treatment", 11000, 24000)]


def document(rng):
    who, first, plan = person(rng), day(rng), rng.choice(PLANS)
    house, style = f"{rng.choice(STEM)} {rng.choice(['Family Physicians', 'Pediatrics & Family Care', 'Primary Care, LLC', 'Pediatric Associates'])}", rng.choice(["us", "short", "bare"])
    names, doctors = list(dict.fromkeys([who[0], *rng.sample(FIRST, rng.randint(1, 2))])), [f"{a}{b}" for a, b in ("KT", "MS", "RL", "JW")]
    lines, rows = [], ""
    for number in range(rng.randint(1, 5)):
        date, name, doctor = after(first, 8 * number + rng.randint(0, 5)), rng.choice(names), rng.choice(doctors)
        for at, (code, text, low, high) in enumerate(rng.sample(WORK[:4], 1) + rng.sample(WORK[4:], rng.randint(0, 4))):
            charge, kind = rng.randint(low // 100, high // 100) * 100, rng.choice(["deductible", "copay" if not at else "all", "all", "coinsurance", "denied"])
            allowed = charge if kind == "denied" else round(charge * rng.uniform(0.5, 0.9))
            mine = {"deductible": allowed, "copay": min(allowed, 3000), "all": 0, "coinsurance": allowed // 5, "denied": charge}[kind]
            item = line(date, (code, None, text), patient_name=name, charge_cents=charge, plan_paid_cents=allowed - mine, adjustment_cents=charge - allowed, patient_cents=mine)
            note = {"deductible": f"{plan} applied this to the deductible.", "copay": "Copay not collected at the visit.", "all": "", "coinsurance": f"{plan} paid. Your share is 20%.", "denied": f"Not covered by {plan}."}[kind]
            rows += tr([say(date, style), name, doctor, code, e(text), *(money(item[key], "") for key in ("charge_cents", "plan_paid_cents", "adjustment_cents", "patient_cents"))], ". . . . . r r r r")
            rows += tr(["", "", "", "", (note, 5)], row="i") if note else ""
            lines.append(item)
    lines.sort(key=when)
    prior, mine = rng.choice([0, 0, 2500, rng.randint(1500, 21000)]), total(lines, "patient_cents")
    gross, plan_paid, off, owed = total(lines, "charge_cents"), total(lines, "plan_paid_cents"), total(lines, "adjustment_cents"), mine + prior
    sent = after(when(lines[-1]), rng.randint(25, 45))
    due, account, call, (street, town, home), own = after(sent, 20), digits(rng, rng.choice([4, 5, 6])), phone(rng), address(rng), address(rng)
    ages = tr(["Current", "31-60", "61-90", "91-120", "Over 120", "Total due"], row="k") + tr([money(one, "") for one in (mine, prior, 0, 0, 0)] + [f"<b>{money(owed, '')}</b>"])
    heads = ["Date", "Patient", "Dr.", "Code", "Description", "Charge", "Ins. paid", "Adjust.", "Due"]
    forward = tr([("Balance forward from last statement", 8), money(prior, "")], ". r") if prior else ""
    box = "".join(tr(pair, "k .") for pair in (("Account", account), ("Statement date", say(sent, style)), ("Due date", say(due, style)), ("Amount due", f"<b>{money(owed)}</b>")))
    html = page(CSS, f"""<table class="h"><tr><td><span class="n">{e(house)}</span><br>{street}<br>{town}<br>{call}</td><td style="width:38%"><table class="bx" style="margin-left:auto">{box}</table></td></tr></table><br>{natural(who)}<br>{own[0]}<br>{own[1]}<table class="a">{ages}</table>
<table class="x"><thead>{tr(heads, ". . . . . r r r r", tag="th")}</thead>{forward}{rows}{tr([("Totals", 5), money(gross, ""), money(plan_paid, ""), money(off, ""), money(owed, "")], ". r r r r", "z")}</table><div class="msg"><b>Messages</b><br>Thank you for trusting us with your family. Flu shots are here: ask at the desk. Accounts with a balance older than 90 days may be sent to a collection agency.
We charge $35.00 for returned checks and $40.00 for visits missed without a call.</div><div class="stub"><div class="cut">Return this part with your payment. Make checks payable to {e(house)}.</div><table class="h"><tr><td>{natural(who)}<br>Account {account}<br>&#9744; My address or insurance changed (see back)</td><td>Amount due {money(owed)}<br>Due date {say(due, style)}<br>I am paying $__________</td><td>{e(house)}<br>{street}<br>{town}</td></tr></table></div>""", sheet="size: Letter; margin: 0.55in", foot='"Page " counter(page)')
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home}, "account_number": account, "statement_date": sent.isoformat(), "due_date": due.isoformat(), "maybe": {"patient.name": natural(who), "payer.name": plan},
        "lines": lines, "totals": {"charges_cents": gross, "insurance_paid_cents": plan_paid, "adjustments_cents": off, **({"prior_balance_cents": prior} if prior else {}), "balance_cents": owed}}}
