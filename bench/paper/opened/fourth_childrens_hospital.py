"""fourth_childrens_hospital.py: a children's hospital's statement to a parent: a friendly letter head, each child a heading, each visit a table of hospital and doctor charges with the insurer's and the family's postings, plan of payments offered, a slip below."""
from held_parts import (FIRST, PLANS, STEM, address, after, beside, day, digits, e, line, money, natural, page, payment, person, phone, qr, say, total, tr, when)

NAME, KIND = "held4-childrens-hospital", "summary_bill"
CSS = """body { font: 9.5pt 'DejaVu Sans Condensed'; color: #223 } .n { font-size: 17pt; color: #f58220; font-weight: bold } .n em { color: #00a3ad; font-style: normal } .band { background: #00a3ad; color: #fff; padding: 6px 12px; margin: 10px 0; font-size: 11pt } .sum { width: 100%; border: 1px solid #00a3ad } .sum td { padding: 3px 8px } .sum .z td { background: #fdebd8; font-weight: bold; font-size: 12pt } h3 {
color: #f58220; margin: 14px 0 0; font-size: 12pt } h4 { margin: 6px 0 1px; font-size: 9.5pt; color: #00727a } table.v { width: 100% } .v td { padding: 2px 6px; border-bottom: 1px dotted #bbb; font-size: 9pt } .v td.d { width: 14% } .v td.r { width: 18% } .v .z td { font-weight: bold; border-bottom: 1px solid #00a3ad } .s { font-size: 8pt } .cut { border-top: 2px dashed #f58220; margin: 16px 0
8px; text-align: center; font-size: 8pt } .stub { page-break-inside: avoid }"""
VISITS = [("Emergency Department", [("Hospital: emergency care", 69000, 240000), ("Hospital: laboratory", 7000, 61000), ("Doctor: emergency medicine", 38000, 121000), ("Hospital: medicine and supplies", 900, 21000)]),
          ("Urgent Care", [("Hospital: urgent care visit", 18000, 39000), ("Doctor: pediatrics", 15000, 31000), ("Hospital: X-ray", 14000, 41000), ("Doctor: reading of X-ray", 3500, 8900)]),
          ("Specialty Clinic - Cardiology", [("Hospital: clinic visit", 11000, 29000), ("Doctor: cardiology", 22000, 48000), ("Hospital: heart ultrasound", 110000, 260000)]),
          ("Specialty Clinic - Ear, Nose and Throat", [("Hospital: clinic visit", 11000, 29000), ("Doctor: otolaryngology", 19000, 46000), ("Hospital: hearing test", 9000, 27000)]),
          ("Same Day Surgery", [("Hospital: operating room", 480000, 1250000), ("Hospital: recovery room", 90000, 310000), ("Doctor: surgery", 110000, 340000), ("Doctor: anesthesia", 84000, 210000)])]


def document(rng):
    parent, first, plan, stem = person(rng), day(rng), rng.choice(PLANS), rng.choice(STEM)
    house, style, call = f"{stem} Children's Hospital", rng.choice(["us", "mon"]), phone(rng, "{}-{}-{}")
    body, lines, payments = "", [], []
    for at, child in enumerate(rng.sample(FIRST, rng.choice([1, 2, 2, 3]))):
        name = f"{child} {parent[2]}"
        body += f"<h3>{name}</h3>"
        for again in range(rng.choice([1, 1, 2])):
            (place, kinds), date = rng.choice(VISITS), after(first, 17 * at + 31 * again + rng.randint(0, 9))
            some = [line(date, (None, None, text), patient_name=name, charge_cents=rng.randint(low, high)) for text, low, high in kinds if rng.random() < 0.8 or text == kinds[0][0]]
            gross, heard = total(some, "charge_cents"), after(date, rng.randint(13, 34))
            off = round(gross * rng.uniform(0.2, 0.55))
            acts = [payment(heard, "insurance", f"{plan} paid", round((gross - off) * rng.choice([0.8, 0.9, 0.6]))), payment(heard, "adjustment", f"{plan} discount", off)]
            left = gross - sum(one["amount_cents"] for one in acts)
            if left > 4000 and rng.random() < 0.4:
                acts.append(payment(date, "patient", "Copay, thank you", rng.choice([2000, 3500])))
                left -= acts[-1]["amount_cents"]
            rows = "".join(tr([say(date, style), e(item["description"]), money(item["charge_cents"])], "d . r") for item in some)
            rows += "".join(tr([say(when(one), style), e(one["description"]), money(-one["amount_cents"], "$", "&minus;{}")], "d . r") for one in acts) + tr([("You owe for this visit", 2), money(left)], ". r", "z")
            body += f'<h4>{place} &ndash; {say(date, style)} &ndash; Account {digits(rng, 8)}</h4><table class="v">{rows}</table>'
            lines, payments = lines + some, payments + acts
    sums = {by: sum(one["amount_cents"] for one in payments if one["by"] == by) for by in ("insurance", "adjustment", "patient")}
    charges = total(lines, "charge_cents")
    owed, sent = charges - sum(sums.values()), after(first, 118)
    due, account, (street, town, home), own = after(sent, 30), digits(rng, 7), address(rng), address(rng)
    table = "".join(tr([label, money(cents, "$", "&minus;{}")], ". r") for label, cents in (("Total charges", charges), ("Insurance payments", -sums["insurance"]), ("Insurance discounts", -sums["adjustment"]), ("Payments from you", -sums["patient"]))) + tr(["You owe", money(owed)], ". r", "z")
    html = page(CSS, f"""{beside(f'<span class="n">{stem} <em>Children&rsquo;s</em></span><br>{house}<br>{street}<br>{town}<br><br>{natural(parent)}<br>{own[0]}<br>{own[1]}', f'Guarantor account: <b>{account}</b><br>Statement date: {say(sent, style)}<br>Due date: <b>{say(due, style)}</b><br><br><table class="sum">{table}</table>')}<div class="band">Your family&rsquo;s statement</div>Dear {natural(parent)}, thank you for trusting us
with your family&rsquo;s care. Your insurance, {plan}, has told us what it will pay. Hospital and doctor charges are shown together.{body}<p>{beside(qr(rng, 58), f'<b>Pay online</b> at www.{stem.lower()}childrens.example/pay or in the app. <b>Pay by phone:</b> {call}. <b>Monthly plans:</b> up to 12 months with no interest. <b>Financial counselors</b> help families apply for Medicaid, CHIP or our own assistance. We see every child, whether or not the family can pay.')}</p><div class="stub"><div class="cut">Please tear off here and mail with your check</div>{beside(f"{natural(parent)}<br>Guarantor account: {account}", f"Due date: {say(due, style)}<br>You owe: <b>{money(owed)}</b>", f"Make check payable to:<br>{house}<br>{street}<br>{town}", "Amount enclosed:<br><br>$ __________")}</div>""", sheet="size: Letter; margin: 0.55in 0.65in", foot='counter(page) " of " counter(pages)')
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home}, "payer": {"name": plan}, "account_number": account, "maybe": {"patient.name": natural(parent)}, "statement_date": sent.isoformat(), "due_date": due.isoformat(),
        "lines": lines, "payments": payments, "totals": {"charges_cents": charges, "insurance_paid_cents": sums["insurance"], "adjustments_cents": sums["adjustment"], "patient_paid_cents": sums["patient"], "balance_cents": owed}}}
