"""fourth_ecw_statement.py: a practice's statement from its records system: the card box and amounts on top, a grid of thin rules with a row a service and columns for what the insurer and the person paid, messages and ages in boxes below."""
from held_parts import (OFFICE, PLANS, STEM, address, after, beside, day, digits, e, filed, line, money, natural, page, person, phone, say, total, tr)

NAME, KIND = "held4-ecw-statement", "itemized_bill"
CSS = """body { font: 8pt 'DejaVu Sans' } table.g { width: 100%; border: 1px solid #444 } .g th { background: #c9d9ea; border: 1px solid #444; padding: 3px; font-size: 7pt } .g td { border-left: 1px solid #444; border-right: 1px solid #444; padding: 2px 4px; vertical-align: top; font-size: 7.5pt } .g .z td { border-top: 1px solid #444; font-weight: bold } .g .v td {
border-top: 1px solid #444; background: #f4f4f4 } .k { width: 100% } .k td { border: 1px solid #444; padding: 3px 5px; font-size: 7pt } .k b { font-size: 8pt } .cut { border-top: 1px dashed #444; margin: 10px 0; font-size: 6.5pt; text-align: center } .m { border: 1px solid #444; padding: 5px; margin: 8px 0; min-height: 30px } .t { font-size: 11pt; font-weight: bold }"""
WORDS = {"99213": "OFFICE VISIT, EST PT, LEVEL 3", "99214": "OFFICE VISIT, EST PT, LEVEL 4", "99203": "OFFICE VISIT, NEW PT, LEVEL 3"}


def document(rng):
    who, first, plan = person(rng), day(rng), rng.choice(PLANS)
    house, call = f"{rng.choice(STEM)} {rng.choice(['Primary Care LLC', 'Pediatrics PA', 'Heart and Vascular PC', 'Gastroenterology Associates', 'ENT & Allergy Center'])}", phone(rng, "{}-{}-{}")
    rows, lines, mine = "", [], 0
    for number in range(rng.randint(1, 3)):
        date = after(first, 34 * number)
        office = rng.choice([one for one in OFFICE if one[0] in WORDS])
        rows += tr([(f"Claim No: {digits(rng, 5)} &nbsp; Provider: {natural(person(rng))}, MD &nbsp; Facility: {e(house)}", 9)], row="v")
        for service in [office] + rng.sample([one for one in OFFICE if one[0] not in WORDS], rng.randint(0, 4)):
            charge = rng.randint(service[3], service[4]) * 100
            off = round(charge * rng.uniform(0.15, 0.5))
            got = round((charge - off) * rng.choice([0.5, 0.6, 0.8] if service is office else [0, 0.6, 0.8, 1]))
            copay = 2000 if service is office and charge - off - got > 3000 and rng.random() < 0.6 else 0
            left = charge - off - got - copay
            lines.append(line(date, (service[0], None, WORDS.get(service[0], service[2])), charge_cents=charge, plan_paid_cents=got, adjustment_cents=off, patient_cents=left))
            mine += copay
            rows += tr([say(date, "us"), service[0], e(lines[-1]["description"]), *(money(cents, "") for cents in (charge, got, off, copay, left))], ". c . r r r r r")
    sums = [total(lines, key) for key in ("charge_cents", "plan_paid_cents", "adjustment_cents")]
    owed, sent = total(lines, "patient_cents"), after(first, 112)
    due, account, (street, town, home), own = after(sent, 15), digits(rng, rng.choice([4, 5])), address(rng), address(rng)
    heads = ["Visit Date", "CPT", "Description", "Charges", "Ins. Paid", "Adj.", "Pt. Paid", "Balance"]
    rows = rows.replace('colspan="9"', 'colspan="8"')
    a = rng.randint(0, 3)
    ages = [owed if at == a else 0 for at in range(5)]
    made_on = say(sent, "us")
    card = (f'<table class="k">{tr([("IF PAYING BY CREDIT CARD, PLEASE FILL OUT BELOW", 3)])}{tr([("&#9633; MasterCard &nbsp; &#9633; Visa &nbsp; &#9633; Discover &nbsp; &#9633; Amex", 3)])}{tr([("Card Number", 2), "Amount"])}{tr([("Signature", 2), "Exp. Date"])}'
            f'{tr([f"Statement Date<br><b>{made_on}</b>", f"Pay This Amount<br><b>{money(owed)}</b>", f"Acct. #<br><b>{account}</b>"])}</table>')
    html = page(CSS, f"""{beside(f'<span class="t">{e(house)}</span><br>{street}<br>{town}<br>Phone: {call}<br><br><br>{filed(who)}<br>{own[0]}<br>{own[1]}', card + f'<br>REMIT TO:<br>{e(house)}<br>{street}<br>{town}')}<div class="cut">Please check box if above address is incorrect or insurance information has changed, and indicate change(s) on reverse side. &nbsp; PLEASE DETACH AND RETURN TOP PORTION WITH YOUR
PAYMENT</div>{beside(f"Patient: <b>{filed(who)}</b>", f"Account No: <b>{account}</b>", f"Insurance: {plan}", f"Due Date: <b>{say(due, 'us')}</b>")}<table class="g"><thead>{tr(heads, ". . . . . . . .", tag="th")}</thead>{rows}{tr([("Total", 3), *(money(cents, "") for cents in (*sums, mine, owed))], ". r r r r r", "z")}</table><div class="m"><b>Message:</b> THANK YOU FOR CHOOSING OUR PRACTICE.
PATIENT BALANCE IS DUE UPON RECEIPT. YOU CAN NOW PAY THROUGH THE PATIENT PORTAL.</div><table class="k">{tr(["0-30 days", "31-60 days", "61-90 days", "91-120 days", "Over 120 days", "Insurance Pending", "<b>Patient Due</b>"], ". . . . . . .")}{tr([*(money(x) for x in ages), "$0.00", f"<b>{money(owed)}</b>"])}</table>""", sheet="size: Letter; margin: 0.4in 0.5in", foot='"Page: " counter(page) " of " counter(pages)')
    return {"html": html, "wrong": ["rows"], "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home}, "payer": {"name": plan}, "patient": {"name": filed(who)}, "account_number": account, "statement_date": sent.isoformat(), "due_date": due.isoformat(),
        "lines": lines, "totals": {"charges_cents": sums[0], "insurance_paid_cents": sums[1], "adjustments_cents": sums[2], "patient_paid_cents": mine, "balance_cents": owed}}}
