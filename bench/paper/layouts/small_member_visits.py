"""A health plan that gives the care itself: visits as rows with their place, services below without
codes, what the plan covered, a sum for each visit, payments since the last statement."""
import kit
from _small import LOOK, grid, paid, share, span, table, total
from kit import Money, esc, show, without_blanks

NAME = "small-member-visits"
KIND = "itemized_bill"


def document(rng):
    name, person, money, style = f"{rng.choice(kit.PLACES)} Permanente Health", kit.Person(rng), Money(rng), rng.choice(("us", "bare"))
    first, account, tel = kit.day(rng), kit.number(rng, "9999999999"), kit.phone(rng, True)
    prior = rng.choice((0, 0, 4250, 12075))
    lines, rows, when = [], [], first
    for visit in range(rng.randint(1, 3)):
        when = kit.later(first, 9 * visit)
        rows.append(span(f"{rng.choice(('Office visit', 'Outpatient visit', 'Telephone visit'))} - {rng.choice(kit.PLACES)} Medical Offices", 6, "g"))
        mine = []
        for item in kit.office(rng, rng.randint(1, 3)):
            allowed, off, _, _, _, plan, owed = share(rng, item["charge"])
            mine.append({"date": when, "description": item["words"], "charge_cents": item["charge"], "adjustment_cents": off, "plan_paid_cents": plan, "patient_cents": owed})
            rows.append([show(when, style), item["words"], money(item["charge"]), money(-off), money(-plan), money(owed)])
        rows.append(["", "Visit total", *[money(s * total(mine, k)) for s, k in ((1, "charge_cents"), (-1, "adjustment_cents"), (-1, "plan_paid_cents"), (1, "patient_cents"))]])
        lines += mine
    payments = [{"date": kit.later(when, 8), "by": "patient", "description": "Payment - thank you", "amount_cents": prior}] if prior and rng.random() < 0.6 else []
    owed, mine = total(lines, "patient_cents"), paid(payments, "patient")
    balance, printed = prior + owed - mine, kit.later(when, 25)
    due, (street, town) = kit.later(printed, 25), kit.address(rng, True)
    summary = [("Previous balance", money(prior)), ("New charges", money(total(lines, "charge_cents"))), ("Payments received", money(-mine)), ("Total amount due", money(balance))]
    body = kit.sides(f'<div class="logo">{esc(name)}</div>{esc(street)}<br>{esc(town)}<br>Member services {esc(tel)}', grid([("Guarantor account", account), ("Patient", person.plain), ("Medical record number", kit.number(rng, "99999999")), ("Statement date", show(printed, style)), ("Due date", show(due, style))], 1)) + "<h3>Account summary</h3>" + grid(summary, 1)
    names = ["Date", "Service", "Charges", rng.choice(("Discounts", "Adjustments")), rng.choice(("Plan covered", "Health plan paid", "Covered by plan")), rng.choice(("Your cost", "What you owe"))]
    body += "<h3>Details of your care</h3>" + table(names, rows, ("nw", "", *["r nw"] * 4))
    if payments:
        body += "<h3>Payments since your last statement</h3>" + table(["Date", "Description", "Amount"], [[show(p["date"], style), p["description"], money(-p["amount_cents"])] for p in payments], ("nw", "", "r nw"))
    truth = {"document_type": KIND, "provider": {"name": name, "address": f"{street}, {town}", "phone": tel}, "patient": {"name": person.plain}, "account_number": account, "statement_date": printed, "due_date": due, "lines": lines, "payments": payments or None,
             "totals": {"prior_balance_cents": prior, "charges_cents": total(lines, "charge_cents"), "patient_paid_cents": mine, "balance_cents": balance}}
    return {"html": kit.page(LOOK, body), "truth": without_blanks(truth)}
