"""thirteenth_a_plan_installment.py: a hospital's statement of a payment plan: instalment due now, months left, the payments since the last statement as rows, and what remains; the accounts in the plan without their services."""
import held_thirteenth_a as t
from held_thirteenth_a import cols, esc, facts, money, say, table

NAME, KIND = "held13-a-plan-installment", "summary_bill"


def document(rng):
    place, who, first = rng.choice(t.HOSPITALS), t.Patient(rng), t.day(rng)
    number, tel, box, each = t.number(rng, "PP-9999999"), t.call(rng, "({}) {}-{}"), t.where(rng, True), rng.choice((5000, 7500, 10000, 12500))
    how = rng.choice(("Auto-pay, Visa ending 4417", "Online payment", "Check"))
    payments = [t.pay(t.later(first, 30 * n), "patient", f"Payment received - {how}", each) for n in range(rng.randint(1, 3))]
    sent = t.later(payments[-1]["date"], rng.randint(8, 16))
    due, before = t.later(sent, 14), each * rng.randint(8, 22) + rng.randint(100, each - 100)
    got = t.total(payments, "amount_cents")
    left = before - got
    months = -(-left // each)
    body = (f'<table class="w top"><tr><td><b>{esc(place)}</b><br>Payment Plan Services</td><td class="r">{tel}<br>Plan number {number}</td></tr></table>'
            + cols((55, f'<div class="to">{who.mail}</div>'), (45, facts([("Statement date", say(sent, "mon")), ("Patient", esc(who.full)), ("Plan number", number), ("Your monthly payment", money(each)), ("Payment due date", say(due, "mon")), ("Payments remaining", str(months))], "fx w")))
            + '<h2>Payment Plan Activity</h2>' + table("vt w", "llr", [["Posted", "Activity", "Amount"]], [("hi", ["", "Previous plan balance", money(before)])] + [[say(p["date"], "mon"), p["description"], money(-p["amount_cents"], "$", "{} CR")] for p in payments] + [("hi", ["", "Remaining plan balance", money(left)])])
            + f'<p>Keep going, {esc(who.first)}! Your next installment of {money(each)} is due {say(due, "mon")}. There is no interest on this plan (0.00% APR). If two installments in a row are missed, the plan ends and the remaining balance becomes due.</p>'
            + '<div class="cut"></div>' + cols((50, f"Make check payable to:<br><b>{esc(place)}</b><br>{box[0]}<br>{box[1]}"), (50, facts([("Plan number", number), ("Installment due", money(min(each, left))), ("Due", say(due, "mon")), ("Extra toward balance", "$ ________"), ("Total enclosed", "$ ________")], "fx w"))))
    css = "body{font:10.5pt 'Liberation Sans'}.top td{background:#2f3e63;color:#fff;padding:9pt}.to{margin:30pt 0 26pt 10pt}.fx td{border-bottom:1px dotted #888}.fx td+td{text-align:right}h2{font-size:12pt;color:#2f3e63;margin:8pt 0 4pt}.vt th{border-bottom:1.5px solid #2f3e63}.vt td{padding:4pt}.hi td{font-weight:bold;background:#edf0f6}.cut{border-top:2px dashed #888;margin:30pt 0 12pt}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": place, "phone": tel}, "patient": {"name": who.full}, "maybe": {"account_number": number}, "statement_date": sent, "due_date": due, "lines": [], "payments": payments, "totals": {"prior_balance_cents": before, "balance_cents": left}})
