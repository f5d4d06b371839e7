"""fifth_behavioral_program.py: a behavioral health program's invoice: who pays and who was treated in two boxes, weeks of a day program as spans of days with a daily rate, single sessions between them with the clinician below, the reckoning at the right of a notice of privacy."""
from held_parts import (FIRST, PLANS, STEM, address, after, day, digits, e, line, money, natural, npi, page, payment, person, phone, say, tax_id, total, tr, when)

NAME, KIND = "held5-behavioral-program", "itemized_bill"
CSS = """body { font: 9.5pt 'Liberation Sans'; color: #1c2b2a } .n { font-size: 17pt; color: #2f6f62; font-weight: bold } .inv { float: right; font-size: 20pt; color: #9bb5ae } table.b { width: 100%; margin: 14px 0 } .b td { width: 33%; border: 1px solid #2f6f62; padding: 6px 9px; vertical-align: top } .b b { color: #2f6f62; font-size: 8pt; display: block } table.x { width: 100% } .x th { background: #2f6f62; color: #fff; padding: 4px 6px; font-size: 8.5pt; text-align: left } .x th.r { text-align: right } .x td { padding: 4px 6px; border-bottom: 1px solid #cfdcd8; vertical-align: top } .x td.nw { white-space: nowrap } .x small { color: #51605e }
table.e { width: 100%; margin-top: 10px } .e > tbody > tr > td { vertical-align: top } .pr { font-size: 8pt; padding-right: 24px; width: 46% } table.m { width: 100% } .m td { padding: 3px 6px } .m .z td { border-top: 2px solid #2f6f62; font-weight: bold; font-size: 11.5pt } .f { border-top: 1px solid #2f6f62; margin-top: 18px; padding-top: 6px; font-size: 8.5pt; text-align: center }"""
DAYS = [("H0015", "0906", "Intensive outpatient program, per day", 28000, 68000), ("H0035", "0912", "Partial hospitalization program, per day", 45000, 110000), ("S9480", "0905", "Intensive outpatient, mental health, per day", 26000, 62000)]
SINGLE = [("90791", "Diagnostic evaluation", 21000, 38000), ("90837", "Psychotherapy, 60 minutes", 15000, 26000), ("90834", "Psychotherapy, 45 minutes", 12000, 20000), ("90847", "Family therapy with client", 14000, 24000), ("99214", "Medication management visit", 16000, 29000), ("80305", "Drug screen, dipstick", 2000, 6500)]


def document(rng):
    who, payer, first, plan = person(rng), person(rng), day(rng), rng.choice(PLANS)
    client = who if rng.random() < 0.6 else (rng.choice(FIRST), who[1], who[2])
    house, style = f"{rng.choice(STEM)} {rng.choice(['Recovery Center', 'Behavioral Health', 'Counseling & Wellness', 'Day Treatment Program'])}", rng.choice(["us", "short"])
    program, insured = rng.choice(DAYS), rng.random() < 0.7
    rate, prices, with_revenue = rng.randint(program[3] // 500, program[4] // 500) * 500, {}, rng.random() < 0.5
    lines, rows, doctors = [], [], [f"{natural(person(rng))}, {title}" for title in ("LCSW", "PhD", "PMHNP", "LPC")]
    start = after(first, -first.weekday())
    for week in range(rng.randint(1, 6)):
        monday = after(start, 7 * week)
        count = rng.choice([3, 3, 4, 5])
        item = line(monday, (program[0], program[1] if with_revenue else None, program[2]), date_end=after(monday, count - 1).isoformat(), units=count, unit_price_cents=rate, charge_cents=rate * count)
        rows.append((item, ""))
        for one in rng.sample(SINGLE[1:] if week else SINGLE, rng.choice([0, 1, 1, 2])):
            price = prices.setdefault(one[0], rng.randint(one[2] // 500, one[3] // 500) * 500)
            rows.append((line(after(monday, rng.randint(0, 4)), (one[0], None, one[1]), units=1, unit_price_cents=price, charge_cents=price), f"<br><small>{rng.choice(doctors)}</small>"))
    body = ""
    for item, note in rows:
        span = say(when(item), style) + (f" - {say(when({'date': item['date_end']}), style)}" if "date_end" in item else "")
        cells = [span, item["code"], f"{e(item['description'])}{note}", item["units"], money(item["unit_price_cents"]), money(item["charge_cents"])]
        body += tr(cells[:1] + [item.get("revenue_code", "")] + cells[1:] if with_revenue else cells, "nw . . . r r r" if with_revenue else "nw . . r r r")
        lines.append(item)
    gross, last = total(lines, "charge_cents"), after(start, 7 * week + 4)
    heard, payments = after(last, rng.randint(18, 35)), []
    if insured:
        off = round(gross * rng.uniform(0.2, 0.5))
        payments.append(payment(heard, "adjustment", f"{plan} network discount", off))
        payments.append(payment(heard, "insurance", f"{plan} paid", round((gross - off) * rng.choice([0.6, 0.8, 0.9]))))
    elif rng.random() < 0.5:
        payments.append(payment(first, "adjustment", "Scholarship", gross // 4))
    if rng.random() < 0.4:
        payments.append(payment(start, "patient", "Deposit", min(rng.choice([20000, 30000, 15000]), (gross - sum(one["amount_cents"] for one in payments)) // 2)))
    owed, sent = gross - sum(one["amount_cents"] for one in payments), after(heard, 5)
    due, account, call, number, ein, (street, town, home), own = after(sent, 15), f"{rng.choice('BCR')}-{digits(rng, 5)}", phone(rng), npi(rng), tax_id(rng), address(rng), address(rng)
    bill_to = natural(who) if client is who else f"{natural(payer)[:-len(payer[2])]}{who[2]}"
    sums = tr(["Total of services", "", money(gross)], ". . r") + "".join(tr([e(one["description"]), say(when(one), style), money(-one["amount_cents"])], ". . r") for one in payments) + tr(["Balance due", "", money(owed)], ". . r", "z")
    heads = ["Dates", "Code", "Service", "Days / units", "Rate", "Charge"]
    html = page(CSS, f"""<div class="inv">INVOICE</div><span class="n">{e(house)}</span><br>{street}, {town}<br>{call} &nbsp; NPI {number} &nbsp; EIN {ein}<table class="b"><tr><td><b>BILL TO</b>{bill_to}<br>{own[0]}<br>{own[1]}</td><td><b>CLIENT</b>{natural(client)}<br>Client no. {account}<br>{"Insurance: " + e(plan) if insured else "Private pay"}</td><td><b>THIS INVOICE</b>Date: {say(sent, style)}<br>Due: {say(due, style)}<br>Amount: {money(owed)}</td></tr></table>
<table class="x"><thead>{tr(heads[:1] + ["Rev."] + heads[1:] if with_revenue else heads, ". . . . r r r" if with_revenue else ". . . r r r", tag="th")}</thead>{body}</table><table class="e"><tr><td class="pr"><b>Your privacy.</b> Records of treatment for substance use are protected by federal rules (42 CFR Part 2). We send this invoice only to the person named under "Bill to". Days of a program are billed when the client attends at least three hours. A day missed without notice is not billed to insurance
and costs $75.00.</td><td><table class="m">{sums}</table></td></tr></table><div class="f">Pay by card at the front desk or at {house.split()[0].lower()}care.example &nbsp;|&nbsp; Billing: {call} &nbsp;|&nbsp; If you are in crisis call or text 988</div>""", sheet="size: Letter; margin: 0.6in", foot='"Page " counter(page) " of " counter(pages)')
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home, "npi": number, "tax_id": ein}, **({"payer": {"name": plan}} if insured else {}), "patient": {"name": natural(client)}, "account_number": account, "statement_date": sent.isoformat(), "due_date": due.isoformat(),
        "lines": lines, **({"payments": payments} if payments else {}), "totals": {"charges_cents": gross, "balance_cents": owed}}}
