"""A practice's statement out of its records system: card slip on top, a band a claim, charges, receipts and adjustments in columns of their own without a sign, the claim's balance at its end."""
from held_sixteenth_a import *

NAME, KIND = "held16-ecw-claims", "itemized_bill"


def document(rng):
    who, at = Patient(rng), Place(rng)
    name = f"{at.city} {rng.choice(('Primary Care PC', 'Heart and Vascular LLC', 'Endocrine Associates', 'Womens Health Group', 'Family Medicine PLLC'))}"
    sent = day(rng, (2025, 7, 1))
    acct, plan, doc, shop = number(rng, "99999"), rng.choice(PLANS), doctor(rng), f"{at.city} Office"
    due, member = later(sent, 15), number(rng, "AAA999999999")
    lines, payments, rows, got, off_all = [], [], [], 0, 0
    dates = sorted({later(sent, -rng.randint(28, 145)) for _ in range(rng.randint(1, 3))})
    for date in dates:
        rows.append(tr([(f"Claim #: {number(rng, '999999')} &nbsp;&nbsp; Visit: {us(date)} &nbsp;&nbsp; Provider: {doc} &nbsp;&nbsp; Facility: {shop}", 7)], "-", "v"))
        left, posted = 0, later(date, rng.randint(14, 26))
        here = visit(rng, rng.randint(1, 5), date, date == dates[0])
        for x in here:
            lines.append(only(x, "date", "code", "description", "units", "charge_cents"))
            rows.append(tr([us(date), x["code"], x["description"], bald(x["charge_cents"]), "", "", ""], "n n - r r r r"))
        off, ins, own, kind = split(rng, total(here), ("coins", "ded") if date == dates[-1] else ("copay", "coins", "ded", "none"))
        events = [pay(posted, "insurance", f"Insurance Payment: {plan}", ins)] * (ins > 0) + [pay(posted, "adjustment", f"Contractual Adj: {plan}", off)]
        if kind == "copay" and rng.random() < 0.6:
            events.insert(0, pay(date, "patient", "Patient Copay - Credit Card", own))
        for p in events:
            side = [bald(p["amount_cents"]), ""] if p["by"] != "adjustment" else ["", bald(p["amount_cents"])]
            rows.append(tr([us(p["date"]), "", p["description"], "", *side, ""], "n n - r r r r", "e"))
        payments += events
        left = total(here) - total(events, "amount_cents")
        got += sum(p["amount_cents"] for p in events if p["by"] != "adjustment")
        off_all += off
        rows.append(tr(["", "", {"ded": "Amount applied to your deductible", "coins": "Coinsurance", "copay": "Copay", "none": "Paid in full by insurance"}[kind] if left else "No balance for this claim", "", "", "", bald(left)], "n n - r r r r", "b"))
    charges = total(lines)
    balance = charges - got - off_all
    rows.append(tr([("Totals", 3), bald(charges), bald(got), bald(off_all), bald(balance)], "r r r r r", "t"))
    ages = grid(["Current", "31 - 60", "61 - 90", "91 - 120", "Over 120", "Patient Due"], [tr([*aged(balance, sent, dates[-1]), f"<b>{usd(balance)}</b>"], "c c c c c c")], "c c c c c c", "d age")
    slip = f"<table class='slip'><tr><td colspan=4>CHECK CARD USING FOR PAYMENT</td></tr><tr><td>&#9633; MasterCard</td><td>&#9633; Discover</td><td>&#9633; Visa</td><td>&#9633; Amex</td></tr><tr><td colspan=3>CARD NUMBER<br>&nbsp;</td><td>SECURITY CODE</td></tr><tr><td colspan=3>SIGNATURE<br>&nbsp;</td><td>EXP. DATE</td></tr><tr><td>STATEMENT DATE<br><b>{us(sent)}</b></td><td colspan=2>PAY THIS AMOUNT<br><b>{usd(balance)}</b></td><td>ACCT. #<br><b>{acct}</b></td></tr><tr><td colspan=3>PAY BY {us(due)}</td><td>SHOW AMOUNT<br>PAID HERE $</td></tr></table>"
    body = (sides(f"<b class='h'>{name}</b><br>{at.street}<br>{at.town}<br><br>Billing Phone: {at.tel}", slip, widths=(46, 54))
            + sides(f"<p class='s'>ADDRESSEE:</p>{who.mail}", f"<p class='s'>REMIT TO:</p>{name.upper()}<br>{at.street.upper()}<br>{at.town.upper()}", widths=(46, 54), kind="adr")
            + "<p class='s'>&#9633; Please check box if address is incorrect or insurance has changed, and write the changes on the back.</p><div class='cut'>PLEASE DETACH AND RETURN TOP PORTION WITH YOUR PAYMENT</div>"
            + sides(f"Patient: <b>{who.full}</b> &nbsp; DOB: {us(who.born)}", f"Account No: <b>{acct}</b>", f"Primary: {plan}, {member}", widths=(40, 20, 40), kind="pt")
            + grid(["Date", "CPT", "Description", "Charges", "Receipts", "Adjust.", "Balance"], rows, "n n - r r r r") + ages
            + f"<div class='m'><b>Message:</b> Your insurance has processed these claims. To pay online, sign in to the patient portal or text PAY to our office. Accounts more than 90 days past due may be sent to an outside agency. Questions? Call {at.tel}, 9:00 AM to 4:30 PM.</div>")
    css = ".h { font-size: 12.5pt } body { font-size: 8.8pt } .slip { width: 100%; font-size: 6.8pt } .slip td { border: 0.75pt solid #345 } .slip b { font-size: 9pt } .adr { margin-top: 10pt } .adr p { margin: 0 } .pt { border: 0.75pt solid #345; margin-bottom: 5pt } .d th { background: #dfe7ee; border: 0.75pt solid #345; font-size: 8pt } .d td { border-left: 0.75pt solid #345; border-right: 0.75pt solid #345; font-size: 8.3pt } .v td { background: #f3f6f9; border-top: 0.75pt solid #345 } .e td { color: #333 } .b td { font-style: italic; padding-bottom: 4pt } .t td { border: 0.75pt solid #345; font-weight: bold } .age { margin-top: 8pt } .age td { border: 0.75pt solid #345 } .m { border: 0.75pt solid #345; padding: 5pt; margin-top: 8pt }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "address": at.address}, "payer": {"name": plan}, "patient": {"name": who.full, "birth_date": who.born, "member_id": member}, "account_number": acct, "statement_date": sent, "due_date": due, "lines": [only(x, "date", "code", "description", "charge_cents") for x in lines], "payments": payments,
                            "totals": {"charges_cents": charges, "adjustments_cents": off_all, "balance_cents": balance}}, bottom_right=PAGES)
