"""A small practice's statement out of a low-cost billing program in the cloud: previous balance, encounters with a procedure a row, receipts in brackets on rows below with a check's number, a column for what waits for insurance and one for the patient, an aging strip of two rows."""
from held_eighteenth_a import *

NAME, KIND = "held18-open-encounters", "itemized_bill"


def document(rng):
    who, at = Patient(rng), Place(rng)
    name = rng.choice((f"{at.city} Internal Medicine", f"{rng.choice(LAST)} Family Practice", f"{at.city} Podiatry Group", f"Advanced Pain Care of {at.city}", f"{rng.choice(LAST)} & {rng.choice(LAST)} Medical Associates"))
    sent, plan, acct = day(rng, (2025, 7, 1)), rng.choice(PLANS), number(rng, "9999")
    due, doc = later(sent, rng.choice((10, 15, 30))), doctor(rng)
    prior = rng.choice((0, 0, rng.randint(1500, 18000)))
    lines, payments, rows, mine, theirs = [], [], [], 0, 0
    neg = lambda c: f"({bald(c)})"
    dates = sorted({later(sent, -rng.randint(12, 100)) for _ in range(rng.choice((1, 2, 2, 3)))})
    for n, date in enumerate(dates):
        waits = n == len(dates) - 1 and n > 0 and rng.random() < 0.5
        here = visit(rng, rng.randint(1, 4), date)
        rows.append(tr([("", 1), (f"Encounter {number(rng, '99999')} &ndash; {doc}", 5)], "- -", "e"))
        posted, ref = later(date, rng.randint(12, 22)), number(rng, "999999999")
        for x in here:
            rows.append(tr([us(x["date"]), x["code"], x["description"], bald(x["charge_cents"]), "", ""], "n n - r r r"))
            if waits:
                continue
            off, ins, own, _ = split(rng, x["charge_cents"], ("ded", "coins", "none") if x is not here[0] else ("copay", "ded", "coins"))
            for p in [pay(posted, "insurance", f"Payment: {plan} EFT {ref}", ins)] * (ins > 0) + [pay(posted, "adjustment", f"Adjustment: {plan} contractual", off)]:
                payments.append(p)
                rows.append(tr([us(p["date"]), "", p["description"], neg(p["amount_cents"]), "", ""], "n n - r r r", "p"))
            x["own"] = own
        left = total(here) if waits else total(here, "own")
        if not waits and here[0]["own"] >= 2000 and rng.random() < 0.5:
            gave = pay(date, "patient", rng.choice(("Payment: patient credit card", f"Payment: patient check {number(rng, '9999')}", "Payment: patient cash")), 2000)
            payments.append(gave)
            rows.append(tr([us(date), "", gave["description"], neg(2000), "", ""], "n n - r r r", "p"))
            left -= 2000
        rows.append(tr(["", "", "Encounter balance", "", bald(left if waits else 0), bald(0 if waits else left)], "n n r r r r", "t"))
        mine, theirs = mine + (0 if waits else left), theirs + (left if waits else 0)
        lines += [only(x, "date", "code", "description", "charge_cents") for x in here]
    owed = mine + prior
    if prior:
        rows.insert(0, tr(["", "", "Previous balance", "", "", bald(prior)], "n n - r r r", "t"))
    ages = aged(owed - prior, sent, dates[0], usd, 4)
    ages = [usd(mine if i == min(3, (sent - dates[0]).days // 30) else 0) for i in range(3)] + [usd(prior + (mine if (sent - dates[0]).days >= 90 else 0))]
    box = [("Statement Date", us(sent)), ("Account #", acct), ("Patient", who.plain)] + [("Insurance", plan)] + [("Pending Insurance", usd(theirs))] * bool(theirs) + [("Payment Due", us(due)), ("<b>Patient Balance</b>", f"<b>{usd(owed)}</b>")]
    body = (sides(f"<b class='h'>{name}</b><br>{at.street}<br>{at.town}<br>Phone: {at.tel}", "<div class='ti'>Patient Statement</div>", widths=(62, 38))
            + sides(f"<div class='ml'>{who.mail}</div>", facts(box, "f bx"), widths=(55, 45)) + grid(["Date", "Procedure", "Description", "Amount", "Insurance Balance", "Patient Balance"], rows, "n n - r r r")
            + f"<div class='due'>Please Pay This Amount: &nbsp; {usd(owed)}</div>" + grid(["Current", "31-60 Days", "61-90 Days", "Over 90 Days"], [tr(ages, "c c c c")], "c c c c", "d ag")
            + f"<p class='s'>{rng.choice(('Thank you for letting us care for you.', 'Balances are due when you receive this statement. Ask us about a payment plan.', 'We have billed your insurance as a courtesy.'))} For questions about this statement call {at.tel} during office hours.</p><div class='cut'>Please return this part with your payment</div>"
            + sides(f"{name}<br>{at.street}<br>{at.town}", facts([("Account #", acct), ("Patient", who.plain), ("Patient Balance", usd(owed)), ("Amount Paid", "$")], "f sl"), cards("Visa MC Disc"), widths=(36, 30, 34)))
    css = "body { font: 9.2pt 'DejaVu Sans', 'Liberation Sans'; font-size: 8.3pt } .h { font-size: 13pt } .ti { text-align: right; font-size: 15pt; font-weight: bold; color: #777 } .ml { margin: 18pt 0 16pt 14pt } .bx { width: 100%; border: 1px solid #999; margin: 8pt 0 } .bx td { padding: 2pt 6pt } .bx td + td { text-align: right } .d th { background: #5b6770; color: #fff; font-size: 7.8pt } .d td { padding: 1.5pt 4pt } .e td { background: #eef0f1; font-weight: bold } .p td { color: #444 } .t td { font-weight: bold; border-bottom: 0.75pt solid #999 } .due { text-align: right; font-size: 12pt; font-weight: bold; margin: 8pt 0 } .ag th { background: #eef0f1; color: #111; border: 1px solid #999 } .ag td { border: 1px solid #999 } .sl td { border: 1px solid #999; padding: 2pt 6pt } .s { font-size: 8pt }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "address": at.address}, "payer": {"name": plan}, "patient": {"name": who.plain}, "account_number": acct, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments, "totals": {"prior_balance_cents": prior or None, "balance_cents": owed}}, bottom_right=PAGES)
