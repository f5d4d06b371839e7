"""fifth_guarantor_summary.py: a health system's account page as printed from its patient portal: the account in a narrow panel at the left, the visits at the right in groups by who has to pay next, each visit a row with its day, place and account in small letters below its name."""
from held_parts import (FIRST, PLANS, STEM, address, after, day, digits, e, line, money, natural, page, payment, person, phone, say, total, tr, when)

NAME, KIND = "held5-guarantor-summary", "summary_bill"
CSS = """body { font: 9.5pt 'Liberation Sans'; color: #222 } .top { border-bottom: 3px solid #c8102e; padding-bottom: 4px; font-size: 16pt; font-weight: bold } .top span { float: right; font-size: 9pt; font-weight: normal; padding-top: 8px } table.all { width: 100%; margin-top: 12px } .all > tbody > tr > td { vertical-align: top }
.side { width: 27%; background: #f5f5f5; padding: 10px 12px; font-size: 9pt } .side b.x { font-size: 18pt } .side h4 { margin: 14px 0 3px; border-bottom: 1px solid #bbb } .main { padding-left: 14px } h3 { margin: 0 0 4px; font-size: 11.5pt } table.v { width: 100%; margin-bottom: 16px } .v th { font-size: 8pt; color: #555; text-align: left; border-bottom: 1px solid #888; padding: 3px 4px; vertical-align: bottom } .v th.r { text-align: right }
.v td { padding: 5px 4px; border-bottom: 1px solid #ddd; vertical-align: top } .v td.r { white-space: nowrap } .v small { color: #555; font-size: 8pt } .s { font-size: 8pt; color: #555 }"""
VISITS = [("Emergency Visit", 140000, 890000), ("Outpatient Surgery", 620000, 2400000), ("Laboratory Services", 9000, 81000), ("Imaging Appointment", 42000, 390000), ("Office Visit", 15200, 41000), ("Physical Therapy Visit", 18000, 52000),
          ("Telehealth Visit", 12000, 26000), ("Hospital Stay", 1450000, 5200000), ("Infusion Appointment", 210000, 980000), ("Pre-Admission Testing", 21000, 66000), ("Annual Physical", 21000, 47000)]


def visit(rng, date, group):
    """A visit by what its group stands for: waiting for the insurer, waiting for the person, or done."""
    text, low, high = rng.choice(VISITS)
    charge = rng.randint(low, high)
    if group == "pending":
        return line(date, (None, None, text), charge_cents=charge, plan_paid_cents=0, adjustment_cents=0, patient_cents=0)
    off = round(charge * rng.uniform(0.3, 0.68))
    part = (charge - off) if rng.random() < 0.3 else round((charge - off) * rng.choice([0.1, 0.2, 0.2]))
    if group == "done":
        part = 0
    return line(date, (None, None, text), charge_cents=charge, plan_paid_cents=charge - off - part, adjustment_cents=off, patient_cents=part)


def document(rng):
    who, first, plan, stem = person(rng), day(rng), rng.choice(PLANS), rng.choice(STEM)
    system, family = f"{stem} {rng.choice(['Health', 'Medical Center', 'Health Partners', 'University Hospitals'])}", rng.random() < 0.35
    names = [f"{name} {who[2]}" for name in dict.fromkeys([who[0], *rng.sample(FIRST, 2)])]
    style, guarantor, call = rng.choice(["mon", "us"]), digits(rng, rng.choice([7, 8, 9])), phone(rng, "{}-{}-{}")
    heads = ["Visit", "Charges", "Insurance Payments", "Adjustments", "Balance"]
    keys, signs = ("charge_cents", "plan_paid_cents", "adjustment_cents", "patient_cents"), (1, -1, -1, 1)
    lines, tables = [], ""
    for group, title in (("due", "Balance due"), ("pending", "Waiting for insurance"), ("done", "Nothing due")):
        made = [visit(rng, after(first, rng.randint(0, 120)), group) for _ in range(rng.randint(*((1, 6) if group == "due" else (0, 3))))]
        body = ""
        for item in sorted(made, key=when, reverse=True):
            if family:
                item["patient_name"] = rng.choice(names)
            where = f"{stem} {rng.choice(['Main Hospital', 'Medical Plaza', 'North Clinic'])}"
            small = " &middot; ".join([say(when(item), style), where]) + f"<br>{'Patient: ' + item['patient_name'] + ' &middot; ' if family else ''}Account #{digits(rng, 9)}"
            body += tr([f"<b>{e(item['description'])}</b><br><small>{small}</small>", *(money(sign * item[key]) for key, sign in zip(keys, signs))], ". r r r r")
            lines.append(item)
        if made:
            tables += f'<h3>{title} ({len(made)})</h3><table class="v"><thead>{tr(heads, ". r r r r", tag="th")}</thead>{body}</table>'
    owed, printed = total(lines, "patient_cents"), after(first, 150)
    due = after(printed, rng.choice([14, 21]))
    payments, recent = [], ""
    if rng.random() < 0.5:
        payments = [payment(after(first, 20 + 11 * n), "patient", rng.choice(["Visa ending in 4417", "Check payment", "MyChart payment"]), rng.randint(20, 300) * 100) for n in range(rng.randint(1, 2))]
        recent = "<h3>Payments on other visits since your last statement</h3>" + f'<table class="v"><thead>{tr(["Date", "Payment", "Amount"], ". . r", tag="th")}</thead>' + "".join(
            tr([say(when(one), style), one["description"], money(one["amount_cents"])], ". . r") for one in payments) + "</table>"
    (street, town, home), own = address(rng), address(rng)
    side = f"""Guarantor<br><b>{natural(who)}</b><br>{own[0]}<br>{own[1]}<br><br>Guarantor account<br><b>#{guarantor}</b><br><br>Amount due<br><b class="x">{money(owed)}</b><br>Due {say(due, style)}<h4>Payment options</h4>Pay in full, or
set up a plan from {money(max(2500, owed // 24 // 100 * 100))} a month.<h4>Coverage</h4>{e(plan)}<h4>Questions?</h4>Billing customer service<br>{call}<br>Mon&ndash;Fri 8:00 AM&ndash;5:00 PM<h4>Financial assistance</h4>Apply online or ask for an application by phone."""
    html = page(CSS, f"""<div class="top">{system}<span>MyChart &nbsp;|&nbsp; Billing Account Summary</span></div><table class="all"><tr><td class="side">{side}</td><td class="main"><p class="s" style="margin-top:0">Account summary as of {say(printed, style)}. Hospital and physician services at {system}, {street}, {town}.</p>{tables}{recent}
<p class="s">Balances may not include visits of the last few days. Charges from other groups who cared for you are billed by them. You can ask for an itemized list of any visit.</p></td></tr></table>""", sheet="size: Letter; margin: 0.5in", foot=f'"https://mychart.{stem.lower()}.example/billing/summary     " counter(page) "/" counter(pages)')
    return {"html": html, "wrong": ["rows", *(["balance_cents"] if payments else [])], "truth": {
        "document_type": KIND, "provider": {"name": system, "phone": call, "address": home}, "payer": {"name": plan}, **({} if family else {"patient": {"name": natural(who)}}), "account_number": guarantor, "statement_date": printed.isoformat(), "due_date": due.isoformat(),
        **({"maybe": {"patient.name": natural(who)}} if family else {}), "lines": lines, **({"payments": payments} if payments else {}), "totals": {"balance_cents": owed}}}
