"""A specialty group's statement by vouchers: a voucher's patient, doctor and place, its services and receipts with their balances running, what was filed and when in between; ages at the foot, slip below."""
from held_sixteenth_a import *

NAME, KIND = "held16-vouchers", "itemized_bill"


def credit(cents):
    return bald(-cents) + "-" if cents < 0 else bald(cents)


def document(rng):
    who, at = Patient(rng), Place(rng)
    name = f"{rng.choice(LAST).upper()} {rng.choice(('ORTHOPAEDICS AND SPORTS MEDICINE', 'EAR NOSE AND THROAT CENTER', 'UROLOGY ASSOCIATES PA', 'DIGESTIVE DISEASE CLINIC'))}"
    sent = day(rng, (2025, 7, 1))
    acct, plan, due = number(rng, "999999"), rng.choice(PLANS).upper(), later(sent, 21)
    doc = doctor(rng, "{1} {0} {2}", ("MD", "DO")).upper()
    lines, payments, rows, run_all = [], [], [], 0
    dates = sorted({later(sent, -rng.randint(30, 140)) for _ in range(rng.randint(1, 4))})
    for date in dates:
        rows.append(tr([(f"VOUCHER: {number(rng, '9999999')} &nbsp; PATIENT: {who.filed} &nbsp; PROVIDER: {doc} &nbsp; LOCATION: {at.city.upper()}", 6)], "-", "v"))
        left = 0
        for x in visit(rng, rng.randint(1, 4), date, date == dates[0]):
            x["description"] = x["description"].upper()
            lines.append(only(x, "date", "code", "description", "charge_cents"))
            left += x["charge_cents"]
            rows.append(tr([short(date), x["code"], x["description"], bald(x["charge_cents"]), "", bald(left)], "n n - r r r"))
        rows.append(tr([short(later(date, 2)), "", f"FILED TO {plan}", "", "", ""], "n n - r r r"))
        off, ins, own, _ = split(rng, left, ("coins", "ded") if date == dates[-1] else ("copay", "coins", "ded", "none"))
        posted = later(date, rng.randint(15, 27))
        events = [pay(posted, "insurance", f"INSURANCE RECEIPT {plan}", ins)] * (ins > 0) + [pay(posted, "adjustment", "INSURANCE DISALLOWED", off)]
        if own > 3000 and rng.random() < 0.35:
            events.append(pay(later(posted, 1), "patient", "PATIENT RECEIPT CHECK " + number(rng, "9999"), 3000))
        for p in events:
            left -= p["amount_cents"]
            rows.append(tr([short(p["date"]), "", p["description"], "", credit(-p["amount_cents"]), bald(left)], "n n - r r r"))
        payments += events
        run_all += left
        rows.append(tr([("VOUCHER BALANCE", 5), bald(left)], "r r", "t"))
    ages = grid(["CURRENT", "OVER 30", "OVER 60", "OVER 90", "OVER 120", "PAST DUE"], [tr([*aged(run_all, sent, dates[-1], style=bald), bald(run_all if (sent - dates[-1]).days >= 30 else 0)], "c c c c c c")], "c c c c c c", "d age")
    tax = tax_id(rng)
    body = (f"<div class='hd'>{name}<br><span>{at.street.upper()} &bull; {at.town.upper()} &bull; BILLING INQUIRIES {at.tel} &bull; TAX ID {tax}</span></div>"
            + grid(["ACCOUNT NUMBER", "STATEMENT DATE", "RESPONSIBLE PARTY", "DUE DATE", "PLEASE PAY"], [tr([acct, short(sent), who.full.upper(), short(due), usd(run_all)], "c c c c c")], "c c c c c", "d bx")
            + grid(["DATE", "PROC", "DESCRIPTION", "CHARGES", "RECEIPTS", "BALANCE"], rows, "n n - r r r", "d led") + ages
            + f"<p>{rng.choice(('THE BALANCE SHOWN IS YOUR RESPONSIBILITY. THANK YOU FOR YOUR PROMPT PAYMENT.', 'YOUR INSURANCE HAS PAID ITS PORTION OF THESE VOUCHERS.'))} A FEE OF $35.00 IS CHARGED FOR RETURNED CHECKS.</p><div class='cut'>KEEP THE UPPER PORTION FOR YOUR RECORDS - RETURN THE LOWER PORTION WITH PAYMENT</div>"
            + sides(f"{who.mail}", facts([("ACCOUNT", acct), ("PLEASE PAY", usd(run_all)), ("AMOUNT PAID", "$ _________")], "f") + f"<br>{name}<br>{at.box.upper()}<br>{at.far.upper()}", cards("VISA MC DISC"), widths=(32, 34, 34)))
    css = f"body {{ font: 9.5pt {rng.choice(('Nimbus Sans Narrow', 'Liberation Sans Narrow'))!r}, 'Liberation Sans' }} .hd {{ font-weight: bold; font-size: 13pt; text-align: center; margin-bottom: 8pt }} .hd span {{ font-weight: normal; font-size: 8.5pt }} .bx td, .bx th, .age td, .age th {{ border: 1px solid #000 }} .bx th, .age th {{ background: #ddd; font-size: 8pt }} .led {{ margin: 10pt 0; border: 1px solid #000 }} .led th {{ border-bottom: 1px solid #000 }} .v td {{ background: #eee; font-size: 8.5pt }} .t td {{ font-weight: bold; padding-bottom: 6pt }}"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "tax_id": tax, "address": at.address.upper()}, "payer": {"name": plan}, "patient": {"name": who.filed}, "account_number": acct, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments, "totals": {"balance_cents": run_all}}, bottom_right=PAGES)
