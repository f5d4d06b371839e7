"""A small hospital's summary statement: charges by department without codes, receipts below, a coupon."""
from held_fifteenth_a import *

NAME, KIND = "held15-meditech-summary", "summary_bill"


def document(rng):
    who, at = Patient(rng), Place(rng)
    name = f"{rng.choice(('Prairie View', 'Cedar Lake', 'Mount Olive'))} {rng.choice(('Memorial Hospital', 'Critical Access Hospital', 'Health Center'))}"
    date = day(rng)
    sent = later(date, rng.randint(20, 60))
    due, acct, plan = later(sent, 30), number(rng, "V00000999999"), rng.choice(PLANS + [None])
    lines = [{"description": d, "charge_cents": price(rng, 60, 2200)} for d in sorted(rng.sample(["EMERGENCY ROOM", "LABORATORY", "PHARMACY", "RADIOLOGY", "CT SCAN", "RESPIRATORY THERAPY", "EKG", "MED/SURG SUPPLIES", "IV THERAPY"], rng.randint(2, 7)))]
    charges, payments = total(lines), []
    if plan:
        off, ins, _, _ = split(rng, charges, ("coins", "ded"))
        payments = ([pay(None, "insurance", f"{plan.upper()} PAYMENT", ins)] if ins else []) + [pay(None, "adjustment", "CONTRACTUAL ADJUSTMENT", off)]
    balance = charges - total(payments, "amount_cents")
    rows = [tr([x["description"], bald(x["charge_cents"])], "- r") for x in lines] + [tr(["TOTAL CHARGES", bald(charges)], "- r", "t")] + [tr([p["description"], bald(-p["amount_cents"])], "- r") for p in payments] + [tr(["BALANCE DUE", bald(balance)], "- r", "t")]
    body = (sides(f"<b class='h'>{name}</b><br>{at.street}<br>{at.town}<br>Business Office {at.tel}", "<b>PATIENT STATEMENT</b>", widths=(70, 30)) + f"<p>{who.mail}</p>"
            + grid(["ACCOUNT", "PATIENT NAME", "SERVICE DATE", "STATEMENT DATE", "DUE DATE", "BALANCE DUE"], [tr([acct, who.filed, us(date), us(sent), us(due), usd(balance)])], kind="d bx")
            + grid(["SUMMARY OF SERVICES", "AMOUNT"], rows, "- r", "d l") + f"<p>{'YOUR INSURANCE HAS PAID. THE BALANCE IS NOW YOUR RESPONSIBILITY.' if plan else 'NO INSURANCE IS ON FILE FOR THIS ACCOUNT. PLEASE CONTACT THE BUSINESS OFFICE.'} FINANCIAL ASSISTANCE IS AVAILABLE TO THOSE WHO QUALIFY. AN ITEMIZED STATEMENT WILL BE SENT UPON REQUEST.</p><div class='cut'>RETURN THIS PORTION WITH YOUR PAYMENT</div>"
            + sides(facts([("ACCOUNT", acct), ("BALANCE DUE", usd(balance)), ("AMOUNT PAID", "$")]), f"REMIT TO:<br>{name.upper()}<br>{at.street.upper()}<br>{at.town.upper()}", cards("VISA MASTERCARD DISCOVER"), widths=(30, 32, 38)))
    css = "body { font: 9.5pt 'Nimbus Sans Narrow', 'Liberation Sans Narrow' } .h { font-size: 15pt } .bx th { background: #ccc } .bx td, .bx th { border: 1px solid #000; text-align: center } .l { width: 70%; margin: 12pt auto } .l th { border-bottom: 1px solid #000 } .t td { border-top: 1px solid #000; font-weight: bold }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "address": at.address}, "patient": {"name": who.filed}, "account_number": acct, "statement_date": sent, "due_date": due, "lines": [{**x, "maybe": {"date": date.isoformat()}} for x in lines],
                "payments": [only(p, "by", "description", "amount_cents") for p in payments], "totals": {"charges_cents": charges, "balance_cents": balance}})
