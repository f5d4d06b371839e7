"""A practice's statement whose rows have a column each for charge, insurer's payment, adjustment,
patient's receipts and balance; the clinician and the code stand below a service in small print."""
import kit
from _small import LOOK, share, stacked, table, total
from kit import Money, Raw, esc, show, without_blanks

NAME = "small-receipts-columns"
KIND = "itemized_bill"


def document(rng):
    name, person, payer = kit.group(rng, rng.choice(("Medical Group", "Emergency Physicians", "Hospitalists LLC"))), kit.Person(rng), kit.insurer(rng)
    money, style = Money(rng), rng.choice(("short", "us", "month"))
    when, account, tel = kit.day(rng), kit.account(rng), kit.phone(rng)
    place = rng.choice(("inline", "below", "parenthesis"))
    lines, rows = [], []
    for item in kit.office(rng, rng.randint(2, 6)):
        allowed, off, _, copay, part, plan, owed = share(rng, item["charge"])
        lines.append({"date": when, "code": item["code"], "description": item["words"], "charge_cents": item["charge"], "plan_paid_cents": plan, "adjustment_cents": off, "patient_cents": owed})
        words = {"inline": f"{item['code']} - {item['words']}", "below": Raw(f"{esc(item['words'])}<br><span class=small>CPT: {item['code']}</span>"), "parenthesis": f"{item['words']} ({item['code']})"}[place]
        rows.append([show(when, style), words, money(item["charge"]), money(-plan), money(-off), money(owed)])
    sums = [total(lines, k) for k in ("charge_cents", "plan_paid_cents", "adjustment_cents", "patient_cents")]
    names = rng.choice((["Date of Service", "Description of Services", "Charges", "Insurance Paid", "Adjustments", "You Owe"], ["Service Date", "Service", "Charge", "Ins. Payments", "Ins. Adj.", "Patient Due"],
                        ["DOS", "Procedure Description", "Amount", "Paid by Ins.", "Write-Offs", "Your Portion"]))
    printed = kit.later(when, 33)
    due, (street, town) = kit.later(printed, 20), kit.address(rng)
    top = kit.cut_line("Return top portion with payment") if rng.random() < 0.4 else ""
    boxes = stacked([("STATEMENT DATE", show(printed, style)), ("ACCOUNT NUMBER", account), ("DUE DATE", show(due, style)), ("PAY THIS AMOUNT", money(sums[3], "$"))], css="width:100%;border:1px solid #333;margin:8pt 0")
    body = kit.sides(f'<div class="logo">{esc(name)}</div>{esc(street)}<br>{esc(town)}', f"Billing questions? Call {esc(tel)}<br>Patient: {esc(person.plain)}<br>Insurance: {esc(payer)}") + boxes + top + table(names, rows, ("nw", "", *["r nw"] * 4))
    body += f"<p class='r b'>Total charges {money(sums[0])} &nbsp; </p><p class='r b'>Insurance payments {money(-sums[1])}</p><p class='r b'>Adjustments {money(-sums[2])}</p><p class='r b'>Balance due {money(sums[3])}</p>"
    truth = {"document_type": KIND, "provider": {"name": name, "phone": tel, "address": f"{street}, {town}"}, "payer": {"name": payer}, "patient": {"name": person.plain}, "account_number": account, "statement_date": printed, "due_date": due, "lines": lines,
             "totals": {"charges_cents": sums[0], "insurance_paid_cents": sums[1], "adjustments_cents": sums[2], "balance_cents": sums[3]}}
    return {"html": kit.page(LOOK, body), "truth": without_blanks(truth)}
