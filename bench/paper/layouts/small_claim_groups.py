"""A practice's statement by claim: a row that names claim, clinician and day, its charges, then what
was paid and adjusted in rows of their own, a balance in the last column; aging and a coupon."""
import kit
from _small import LOOK, grid, paid, share, span, table, total
from kit import Money, esc, show, without_blanks

NAME = "small-claim-groups"
KIND = "itemized_bill"


def document(rng):
    name, person, payer = kit.group(rng, rng.choice(("Internal Medicine", "Ear Nose & Throat", "Gastroenterology PLLC"))), kit.Person(rng), kit.insurer(rng)
    money, style = Money(rng), rng.choice(("short", "us", "bare"))
    first, account, tel = kit.day(rng), kit.account(rng), kit.phone(rng)
    in_column = rng.random() < 0.5
    lines, payments, rows, when = [], [], [], first
    for visit in range(rng.randint(1, 3)):
        when = kit.later(first, 12 * visit)
        rows.append(span(rng.choice((f"Claim #: {kit.number(rng, '999999')}   Provider: {kit.doctor(rng)}   Visit Date: {show(when, style)}", f"Visit {show(when, style)} with {kit.doctor(rng)}")), 6, "g"))
        left = 0
        for item in kit.office(rng, rng.randint(1, 3)):
            lines.append({"date": when, "code": item["code"], "description": item["words"], "charge_cents": item["charge"]})
            left += item["charge"]
            rows.append([show(when, style), item["code"], item["words"], money(item["charge"]), "", ""])
        allowed, off, *_ = share(rng, left)
        part, posted = round(allowed * 0.7), kit.later(when, 18)
        for by, words, amount in (("insurance", f"{payer} payment", part), ("adjustment", rng.choice(("Contractual adjustment", "Insurance write-off")), off), ("patient", rng.choice(("Copay - Visa", "Patient check")), rng.choice((0, 2500)))):
            if not amount or amount > left:
                continue
            left -= amount
            payments.append({"date": posted, "by": by, "description": words, "amount_cents": amount})
            rows.append([show(posted, style), "", words, "", money(-amount), ""])
        rows.append(["", "", rng.choice(("Claim balance", "Balance for this visit")), "", "", money(left)])
    charges, ins, adj, own = total(lines, "charge_cents"), paid(payments, "insurance"), paid(payments, "adjustment"), paid(payments, "patient")
    balance, printed = charges - ins - adj - own, kit.later(when, 30)
    due = kit.later(printed, 25)
    street, town = kit.address(rng)
    top = kit.sides(f'<div class="logo">{esc(name)}</div>{esc(street)}<br>{esc(town)}<br>{esc(tel)}', grid([("Statement Date", show(printed, style)), ("Account #", account), ("Patient", person.plain), ("Due Date", show(due, style)), ("Amount Due", money(balance, "$"))], 1))
    names = ["Date", rng.choice(("CPT", "Code", "Proc.")), "Description", rng.choice(("Charges", "Charge Amt")), rng.choice(("Payments/Adj", "Pmts & Adjs", "Credits")), rng.choice(("Balance", "Patient|Balance"))]
    sums = grid([("Total Charges", money(charges)), ("Insurance Payments", money(-ins)), ("Adjustments", money(-adj)), ("Patient Payments", money(-own)), ("Balance Due", money(balance))], 1, css="margin-left:auto;margin-top:8pt")
    aging = '<table class="w d"><tr><th>Current</th><th>30 Days</th><th>60 Days</th><th>90 Days</th><th>120+ Days</th></tr>' + f"<tr><td>{money(balance)}</td><td>{money(0)}</td><td>{money(0)}</td><td>{money(0)}</td><td>{money(0)}</td></tr></table>"
    body = top + table(names, rows, ("nw", "nw", "", *["r nw"] * 3)) + sums + aging + kit.cut_line() + f"<p>{esc(person.plain)}<br>Account {esc(account)}<br>Pay this amount {money(balance, '$')}</p>"
    truth = {"document_type": KIND, "provider": {"name": name, "phone": tel, "address": f"{street}, {town}"}, "patient": {"name": person.plain}, "account_number": account, "statement_date": printed, "due_date": due, "lines": lines, "payments": payments,
             "totals": {"charges_cents": charges, "insurance_paid_cents": ins, "adjustments_cents": adj, "patient_paid_cents": own, "balance_cents": balance}}
    return {"html": kit.page(LOOK, body), "truth": without_blanks(truth)}
