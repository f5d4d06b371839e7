"""ninth_rental_months.py: a home medical supplier's statement: rentals from day to day with HCPCS and modifiers, what is billed, what the plan allows and pays, what the customer owes, an earlier balance and an auto-pay note."""
import held_ninth as n
from held_ninth import esc, minus, money, say, tr

NAME, KIND = "held9-rental-months", "itemized_bill"
GOODS = [("E0601", ["RR", "KH"], "CPAP DEVICE, MONTHLY RENTAL", 90, 180), ("E1390", ["RR"], "OXYGEN CONCENTRATOR, MONTHLY RENTAL", 140, 260), ("E0260", ["RR", "KI"], "HOSPITAL BED SEMI-ELECTRIC, RENTAL", 110, 210), ("A7030", ["NU"], "CPAP FULL FACE MASK", 120, 290), ("A7035", ["NU"], "CPAP HEADGEAR", 30, 70), ("A7038", ["NU"], "FILTER, DISPOSABLE", 6, 20), ("K0001", ["RR"], "STANDARD WHEELCHAIR, RENTAL", 50, 110)]


def document(rng):
    house, who = rng.choice(("Lincline Home Medical", "Apria Valley Homecare, Inc.", "AeroCare Respiratory & Sleep", "RotoMed Medical Supply")), n.Someone(rng, 88)
    account, call, mail, first, style = n.number(rng, "99-999999"), n.phone(rng), n.place(rng, box=True, plus=True), n.day(rng, "2026-01-05", "2026-04-20"), rng.choice(("us", "short"))
    lines, rows = [], ""
    for code, marks, words, low, high in rng.sample(GOODS, rng.randint(1, 5)):
        rent = "RR" in marks
        units = 1 if rent else rng.choice((1, 1, 2, 6))
        charge = n.price(rng, low, high) * units
        allowed = round(charge * rng.uniform(0.4, 0.85))
        plan = round(allowed * rng.choice((0.8, 0.8, 0)))
        end = n.later(first, 29) if rent else first
        lines.append({"date": first, "date_end": end if rent else None, "code": code, "modifiers": marks, "description": words, "units": units, "charge_cents": charge, "allowed_cents": allowed, "plan_paid_cents": plan, "patient_cents": allowed - plan})
        rows += tr([say(first, style), say(end, style), code, " ".join(marks), words, units, money(charge, ""), money(allowed, ""), money(plan, ""), money(allowed - plan, "")], "nw|nw||nw||c|" + "r nw|" * 4)
        if not rent:
            lines[-1]["maybe"] = {"date_end": first}
    sums = [n.sums(lines, key) for key in ("charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents")]
    rows += tr([("CURRENT CHARGES", 6), *(money(cents, "") for cents in sums)], "b r|" + "r nw b|" * 4, "z")
    prior, sent = rng.choice((0, 0, n.price(rng, 15, 140))), n.later(first, rng.randint(35, 50))
    due, owed = n.later(sent, 20), sums[3] + prior
    box = n.facts([("Previous balance", money(prior)), ("Current charges, your share", money(sums[3])), ("<b>Total balance due</b>", f"<b>{money(owed)}</b>")], "bx", "", "r nw")
    top = [("Customer", esc(who.full)), ("Account no.", account), ("Statement date", say(sent, style)), ("Due date", say(due, style)), ("Balance due", money(owed))]
    body = (f'<table class="w"><tr><td><b class="logo">{esc(house)}</b><br>Billing: {call}<br>{mail[0]}<br>{mail[1]}</td><td>{n.facts(top, "w", "r", "b")}</td></tr></table><p>{esc(who.caps)}<br>{who.street.upper()}<br>{who.town.upper()}</p>'
            f'<table class="w d"><thead>{tr(["From", "Through", "HCPCS", "Mod", "Item", "Qty", "Billed", "Allowed", "Insurance paid", "You owe"], "||||" + "|c|r|r|r|r", tag="th")}</thead>{rows}</table>{box}'
            f'<p>Sign up for auto-pay and save a stamp: www.pay.example or {call}. Supplies may be replaced: masks every 3 months, filters 2 a month.</p><p class="small">Equipment on rent stays ours until your plan has paid for all 13 months. Medicare customers: you have the right to the supplier standards.</p>')
    css = (f"body{{font:9.5pt {rng.choice(['Liberation Sans', 'Nimbus Sans', 'DejaVu Sans'])!r}}}.logo{{font-size:15pt;color:#006d77}}.d{{font-size:8pt}}.d th{{background:#006d77;color:#fff;font-size:7.5pt}}.d td{{border-bottom:1px solid #cfe3e5}}.bx{{margin:10pt 0 10pt auto}}.bx td{{border:1px solid #006d77}}")
    truth = {"document_type": KIND, "provider": {"name": house, "phone": call, "address": n.whole(mail)}, "patient": {"name": who.full}, "account_number": account, "statement_date": sent, "due_date": due, "lines": lines,
             "totals": {"charges_cents": sums[0], "insurance_paid_cents": sums[2], "prior_balance_cents": prior, "balance_cents": owed}}
    return n.close(css, body, truth)
