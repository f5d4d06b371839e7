"""third_ledger_types.py: a children's practice's account of several children: a letter says what kind each entry is (C charge, P payment, A write-off), debits with the credits in one column and a minus behind, a running balance, last statement's balance and a finance charge, ages by who owes."""
from held_parts import (FIRST, LAST, PLANS, STEM, address, after, beside, day, digits, e, line, money, page, payment, phone, say, tr, when)

NAME, KIND = "held3-ledger-types", "itemized_bill"
CSS = """body { font: 9pt 'Liberation Sans Narrow', 'Liberation Sans' } .h { font-size: 16pt; font-weight: bold } table.b { border: 1px solid #000 } .b td, .b th { border: 1px solid #000; padding: 4px 8px; text-align: center; font-size: 8.5pt } table.x { width: 100%; margin-top: 8px;
border: 1px solid #000 } .x th { border-bottom: 1px solid #000; border-right: 1px solid #999; padding: 3px 5px; text-align: left; font-size: 8pt } .x td { border-right: 1px solid #999; padding: 2px 5px } .x td.r { white-space: nowrap } .a { width: 100%; margin-top: 10px } .a
td, .a th { border: 1px solid #000; padding: 3px; text-align: center; font-size: 8.5pt } .n { font-size: 8pt } .cut { border-bottom: 1px dashed #000; padding-bottom: 8px; margin-bottom: 10px }"""
WORK = [("99392", "Well child visit, age 1-4", 14000, 23000), ("99213", "Sick visit, established", 11000, 19000), ("90461", "Vaccine counseling, each added", 1500, 3200), ("90707", "MMR vaccine", 9000, 14000), ("87880", "Strep test, rapid", 2200, 4600),
        ("92551", "Hearing screen", 1800, 4400), ("99173", "Eye chart", 1000, 2600), ("96110", "Development questionnaire", 1600, 3900), ("94760", "Oxygen finger test", 900, 2100), ("12011", "Cut of face closed", 24000, 46000)]


def document(rng):
    family, first, plan = rng.choice(LAST), day(rng), rng.choice(PLANS)
    style, house = rng.choice(["short", "us", "bare"]), f"{rng.choice(STEM)} {rng.choice(['Pediatrics, P.A.', 'Children & Teens Clinic', 'Pediatric Group LLP'])}"
    kids, parent = rng.sample(FIRST, rng.randint(2, 3)), f"{rng.choice(FIRST)} {family}"
    before, entries, lines, payments = rng.choice([2500, 6840, 11215]), [], [], []
    for number in range(rng.randint(2, 4)):
        date, kid = after(first, 9 * number), kids[number % len(kids)]
        for code, text, low, high in rng.sample(WORK, rng.randint(1, 4)):
            item = line(date, (code, None, text), patient_name=kid, charge_cents=rng.randint(low, high))
            lines.append(item)
            entries.append((item["date"], kid, "C", f"{code} {text}", item["charge_cents"]))
        charged = sum(one["charge_cents"] for one in lines if one["date"] == date.isoformat())
        if rng.random() < 0.8:
            heard = after(date, 18)
            for by, kind, text, cents in (("insurance", "P", f"Insurance check {digits(rng, 6)}", round(charged * 0.5)), ("adjustment", "A", "Insurance write-off", round(charged * 0.3))):
                payments.append(payment(heard, by, text, cents))
                entries.append((heard.isoformat(), kid, kind, text, -cents))
        if rng.random() < 0.5:
            payments.append(payment(date, "patient", "Copay at desk - card", 2500))
            entries.append((date.isoformat(), kid, "P", "Copay at desk - card", -2500))
    entries.sort(key=lambda one: one[0])
    sent = after(first, 60)
    fee = round(before * 0.015)
    entries.append((sent.isoformat(), "", "F", "Finance charge 1.5% on past due", fee))
    balance, rows = before, tr(["", "", "", "Balance from last statement", "", money(before, "")], ". . c . r r")
    for date, kid, kind, text, cents in entries:
        balance += cents
        rows += tr([say(when({"date": date}), style), kid, kind, e(text), money(cents, "", "{}-"), money(balance, "", "{}-")], ". . c . r r")
    heads = tr(["Date", "Patient", "Type", "Explanation", "Amount", "Balance"], ". . c . r r", tag="th")
    account, call, (street, town, home), due = f"{digits(rng, 5)}.{digits(rng, 1)}", phone(rng, "({}) {}-{}"), address(rng), after(sent, 20)
    part = balance // 3
    ages = tr(["", "0-30", "31-60", "61-90", "91+", "Total"], tag="th") + tr(["Insurance owes", "0.00", "0.00", "0.00", "0.00", "0.00"]) + tr(["You owe", money(balance - part, ""), money(part, ""), "0.00", "0.00", money(balance, "")])
    boxes = tr(["Account", "Statement date", "Pay by", "Amount due"], tag="th") + tr([account, say(sent, style), say(due, style), money(balance)])
    html = page(CSS, f"""<div class="cut">{beside(f'<span class="h">{e(house)}</span><br>{street}<br>{town}<br>{call}<br><br>{parent}<br>{address(rng)[0]}<br>{address(rng)[1]}', f'<table class="b">{boxes}</table><br>&#9633; Check here if address changed &nbsp; Paid $_________')}</div><table class="x"><thead>{heads}</thead>{rows}</table><p class="n">Types: C charge, P payment, A adjustment, F finance charge. Example: an entry of 25.00- lowers what you owe.</p><table class="a">{ages}</table><p
class="n">A charge of $50.00 is made for visits missed without 24 hours' notice; forms cost $15.00. Saturday walk-in 9-11. Accounts over 90 days go to an agency. Flu shots begin in September! Insurance on file: {e(plan)}.</p>""", sheet="size: Letter; margin: 0.5in")
    totals = {"prior_balance_cents": before, "interest_cents": fee, "balance_cents": balance}
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home}, "payer": {"name": plan}, "account_number": account, "statement_date": sent.isoformat(), "due_date": due.isoformat(), "maybe": {"patient.name": parent},
        "lines": lines, "payments": payments, "totals": totals}}
