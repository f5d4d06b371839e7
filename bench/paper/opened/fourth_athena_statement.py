"""fourth_athena_statement.py: a practice's statement from a billing service on the web: each visit a band with its clinician, under it a service in brackets with its code, and under each service what the insurer paid, what was taken off, and what the person paid, with the balance kept at the right."""
from held_parts import (OFFICE, PLANS, STEM, address, after, beside, day, digits, e, line, money, natural, page, payment, person, phone, qr, say,
                        total, tr, when)

NAME, KIND = "held4-athena-statement", "itemized_bill"
CSS = """body { font: 9pt 'Liberation Sans'; color: #333 } .n { font-size: 14pt; font-weight: bold; color: #4e2d82 } .pay { background: #f4f1f8; border-radius: 6px; padding: 10px 14px } .pay b.x { font-size: 17pt; color: #4e2d82 } h3 { font-size: 11pt; color: #4e2d82; margin: 14px 0 4px } table.t { width: 100% } .t thead { display: table-header-group } .t th {
text-align: left; font-size: 8pt; color: #666; border-bottom: 1px solid #999; padding: 3px 6px; font-weight: normal } .t th.r { text-align: right } .t td { padding: 3px 6px; vertical-align: top } .t .v td { background: #eee; font-weight: bold; padding: 5px 6px } .t .p td { color: #555; font-size: 8.5pt } .t .p td:nth-child(2) { padding-left: 20px } .t .z td {
font-weight: bold; border-top: 1px solid #999 } .cut { border-top: 1px dashed #888; margin: 18px 0 8px; text-align: center; font-size: 7.5pt; color: #666 } .s { font-size: 8pt; color: #555 } .stub { page-break-inside: avoid }"""
WORDS = {"99213": "OFFICE/OUTPATIENT VISIT EST LOW 20 MIN", "99214": "OFFICE/OUTPATIENT VISIT EST MOD 30 MIN", "99203": "OFFICE/OUTPATIENT VISIT NEW LOW 30 MIN"}


def document(rng):
    who, first, plan = person(rng), day(rng), rng.choice(PLANS)
    house, style, call = f"{rng.choice(STEM)} {rng.choice(['Family Medicine', 'Dermatology Associates', 'Orthopaedic Specialists', 'Internal Medicine, PC', 'Womens Health Group'])}", "us", phone(rng, "({}) {}-{}")
    rows, lines, payments = "", [], []
    for number in range(rng.randint(1, 3)):
        date, heard = after(first, 21 * number), after(first, 21 * number + rng.randint(10, 26))
        office = rng.choice([one for one in OFFICE if one[0] in WORDS])
        some, left_all = [], 0
        rows += tr([say(date, style), (f"Visit with {natural(person(rng))}, {rng.choice(['MD', 'DO', 'NP', 'PA-C'])} &nbsp; Claim {digits(rng, 6)}V{digits(rng, 4)}", 4)], row="v")
        for service in [office] + rng.sample([one for one in OFFICE if one[0] not in WORDS], rng.randint(0, 3)):
            item = line(date, (service[0], None, WORDS.get(service[0], service[2])), charge_cents=rng.randint(service[3] * 100, service[4] * 100))
            charge = item["charge_cents"]
            off = round(charge * rng.uniform(0.2, 0.55))
            acts = [payment(heard, "adjustment", f"{plan} contractual adjustment", off)]
            got = round((charge - off) * rng.choice([0, 0.8, 0.8, 0.9]))
            if got:
                acts.append(payment(heard, "insurance", f"{plan} payment", got))
            if service is office and rng.random() < 0.5 and charge - off - got > 2500:
                acts.append(payment(date, "patient", "Copay payment - credit card", rng.choice([2000, 2500])))
            left = charge - sum(one["amount_cents"] for one in acts)
            rows += tr(["", f"{e(item['description'])} [CPT {service[0]}]", money(charge), "", ""], ". . r r r")
            for at, one in enumerate(acts):
                rows += tr([say(when(one), style), e(one["description"]), "", money(-one["amount_cents"]), money(left) if at == len(acts) - 1 else ""], ". . r r r", "p")
            some, payments, left_all = some + [item], payments + acts, left_all + left
        rows += tr(["", "Visit balance", money(total(some, "charge_cents")), money(left_all - total(some, "charge_cents")), money(left_all)], ". . r r r", "z")
        lines += some
    charges, owed = total(lines, "charge_cents"), total(lines, "charge_cents") - sum(one["amount_cents"] for one in payments)
    sent, account, (street, town, home), own = after(first, 77), digits(rng, rng.choice([5, 6])), address(rng), address(rng)
    due, code = after(sent, 20), f"{digits(rng, 3)} {digits(rng, 3)} {digits(rng, 4)}"
    ages = "".join(f"<td><span class='s'>{name}</span><br>{money(value)}</td>" for name, value in (("Current", owed), ("30+ days", 0), ("60+ days", 0), ("90+ days", 0), ("120+ days", 0)))
    html = page(CSS, f"""{beside(f'<span class="n">{e(house)}</span><br>{street}<br>{town}<br>Billing questions: {call}<br><br><br>{natural(who)}<br>{own[0]}<br>{own[1]}', f'<div class="pay">Amount due<br><b class="x">{money(owed)}</b><br>Due by {say(due, style)}<br><br>Patient: {natural(who)}<br>Account number: {account}<br>Statement date: {say(sent, style)}</div>')}<h3>Easy ways
to pay</h3>{beside(f'<b>Online:</b> go to pay.{house.split()[0].lower()}.example<br>Your quick pay code: <b>{code}</b><br><b>Phone:</b> {call}, 24 hours a day', qr(rng, 60), '<b>Save time:</b> sign up for paperless statements and keep a card on file when you check in.')}<h3>Account details</h3><table class="t"><thead>{tr(["Date", "Description",
"Charges", "Payments & adjustments", "Balance"], ". . r r r", tag="th")}</thead>{rows}{tr(["", "Total", money(charges), money(owed - charges), money(owed)], ". . r r r", "z")}</table><br><table style="width:100%"><tr>{ages}</tr></table><p class="s">Your insurance has processed these charges. If you have a second insurance that we do not know of, please call us. A fee of $30.00 is charged for returned checks.</p><div class="stub"><div class="cut">Please cut here and return with your payment. Do not send cash.</div>{beside(f"{natural(who)}<br>Account number: {account}<br>Amount due: <b>{money(owed)}</b><br>Due by: {say(due, style)}<br>Amount enclosed: $________", f"&#9744; Visa &#9744; MC &#9744; Discover &#9744; AmEx &#9744; HSA<br>Card no. ______________________<br>Exp. ____/____ CVV ____<br>Signature __________________", f"Make checks payable to<br>{e(house)}<br>{street}<br>{town}")}</div>""", sheet="size: Letter; margin: 0.55in 0.6in", foot='"Page " counter(page) "/" counter(pages)')
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home}, "payer": {"name": plan}, "patient": {"name": natural(who)}, "account_number": account, "statement_date": sent.isoformat(), "due_date": due.isoformat(),
        "lines": lines, "payments": payments, "totals": {"charges_cents": charges, "balance_cents": owed}}}
