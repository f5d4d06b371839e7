"""A practice's statement from its billing service: for each service the charge, what insurance paid, the adjustment and what is left; a coupon and aging below."""
from held_fifteenth_a import *

NAME, KIND = "held15-athena-practice", "itemized_bill"


def document(rng):
    who, at = Patient(rng), Place(rng)
    name = f"{at.city} {rng.choice(('Internal Medicine Associates', 'Family Practice PC', 'Dermatology Specialists', 'Pulmonary Care LLC'))}"
    sent = day(rng, (2025, 6, 1))
    due, account, plan = later(sent, 20), number(rng, "999999"), rng.choice(PLANS)
    lines, rows, doc = [], [], doctor(rng)
    for date in sorted({later(sent, -rng.randint(25, 150)) for _ in range(rng.randint(1, 3))}):
        rows.append(tr([(f"Visit on {us(date)} with {doc}", 6)], "-", "v"))
        for x in visit(rng, rng.randint(1, 4), date):
            x["description"] = x["description"].upper()
            off, ins, own, kind = split(rng, x["charge_cents"])
            lines.append({**only(x, "date", "code", "description", "charge_cents"), "adjustment_cents": off, "plan_paid_cents": ins, "patient_cents": own})
            rows.append(tr([f"{x['code']} - {x['description']}", us(date), usd(x["charge_cents"]), usd(-ins) if ins else "$0.00", usd(-off), usd(own)], "- n r r r r"))
    balance, charges = total(lines, "patient_cents"), total(lines)
    rows.append(tr([("Totals", 2), usd(charges), usd(-total(lines, "plan_paid_cents")) if total(lines, "plan_paid_cents") else "$0.00", usd(-total(lines, "adjustment_cents")), usd(balance)], "- r r r r", "t"))
    aging = grid(["Current", "31-60 days", "61-90 days", "91-120 days", "Over 120 days", "Balance due"], [tr([usd(balance), "$0.00", "$0.00", "$0.00", "$0.00", usd(balance)], "c c c c c c")], "c c c c c c", "d age")
    body = (sides(f"<b class='h'>{name}</b><br>{at.street}<br>{at.town}<br>Billing questions: {at.free}", facts([("Statement date", us(sent)), ("Patient account #", account), ("Patient", who.full), ("Due date", us(due)), ("<b>Balance due</b>", f"<b>{usd(balance)}</b>")], "f bx"), widths=(60, 40))
            + f"<p class='m'>Your insurance, {plan}, has processed the claims below. The balance shown is your responsibility. Pay online with code <b>{number(rng, 'AAA-999-AAA')}</b> at payment.practice.example</p>"
            + grid(["Service", "Date", "Charge", "Insurance paid", "Adjustment", "You owe"], rows, "- n r r r r") + aging
            + "<p class='s'>Adjustments are amounts your provider agreed with your insurance not to charge you. If you have a new insurance card, please call before the due date. Unpaid balances may be referred to a collection agency.</p><div class='cut'>Detach here and return with your payment. Do not staple or fold.</div>"
            + sides(f"{who.mail}<br><br>{bars(rng, number(rng, '999999999999'), 22)}", cards() + facts([("Account #", account), ("Amount due", usd(balance)), ("Amount paid", "$__________")]) + f"<b>Remit to:</b> {name}<br>{at.box}<br>{at.far}", widths=(50, 50)))
    css = ".h { font-size: 14pt; color: #472c7a } .bx td { border-bottom: 1px solid #bbb } .m { background: #f1eef6; padding: 6pt } .v td { font-weight: bold; padding-top: 6pt } .d th { border-bottom: 1.5pt solid #472c7a; font-size: 8.5pt } .t td { border-top: 1px solid #472c7a; font-weight: bold } .age { margin-top: 10pt } .age td, .age th { border: 1px solid #bbb } .cards { margin-bottom: 6pt }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.free, "address": at.address}, "payer": {"name": plan}, "patient": {"name": who.full}, "account_number": account, "statement_date": sent, "due_date": due, "lines": lines,
                "totals": {"charges_cents": charges, "insurance_paid_cents": total(lines, "plan_paid_cents"), "adjustments_cents": total(lines, "adjustment_cents"), "balance_cents": balance}}, bottom_right=PAGES)
