"""A small practice's statement that tells what still waits for insurance from what the patient owes: two columns of balances, newest visits unpaid, three sums in a strip at the foot."""
from held_sixteenth_a import *

NAME, KIND = "held16-pending-balance", "itemized_bill"


def document(rng):
    who, at = Patient(rng), Place(rng)
    name = f"{rng.choice(LAST)} {rng.choice(('Medical Group', 'Pain Management', 'Foot and Ankle Clinic', 'Rheumatology', 'Allergy & Asthma Care'))}"
    sent = day(rng, (2025, 7, 1))
    acct, plan, due = number(rng, "AA9999"), rng.choice(PLANS), later(sent, 30)
    lines, rows, pending, gave = [], [], 0, []
    old = sorted({later(sent, -rng.randint(32, 130)) for _ in range(rng.randint(1, 3))})
    new = [later(sent, -rng.randint(4, 14))] if rng.random() < 0.65 else []
    for date in old + new:
        who_saw = doctor(rng)
        for n, x in enumerate(visit(rng, rng.randint(1, 4), date, date == old[0])):
            waits = date in new
            off, ins, own, _ = (0, 0, 0, "") if waits else split(rng, x["charge_cents"], ("coins", "ded", "none") if n else ("copay", "coins", "ded"))
            pending += x["charge_cents"] if waits else 0
            mark = "*" if waits else ""
            lines.append({**only(x, "date", "code", "description", "charge_cents"), "plan_paid_cents": ins, "adjustment_cents": off, "patient_cents": own})
            rows.append(tr([bare(date), x["code"], f"{esc(x['description'])}{mark}", who_saw.split()[1].rstrip(","), usd(x["charge_cents"]), usd(ins), usd(off), usd(x["charge_cents"] if waits else 0), usd(own)], "n n - - r r r r r"))
        owed = sum(x["patient_cents"] for x in lines if x["date"] == date)
        if owed > 2500 and rng.random() < 0.5:
            gave.append(pay(date if rng.random() < 0.5 else later(date, rng.randint(20, 30)), "patient", rng.choice(("Patient payment, credit card", "Patient payment, cash", "Patient payment, check")), 2500))
            rows.append(tr([bare(gave[-1]["date"]), "", gave[-1]["description"], "", "", "", "", "", usd(-2500)], "n n - - r r r r r", "p"))
    charges, mine = total(lines), total(lines, "patient_cents") - total(gave, "amount_cents")
    ins_all, off_all = total(lines, "plan_paid_cents"), total(lines, "adjustment_cents")
    rows.append(tr([("Account totals", 4), usd(charges), usd(ins_all), usd(off_all), usd(pending), usd(mine)], "r r r r r r", "t"))
    strip = f"<table class='d strip'><tr><td>Total account balance<br><b>{usd(mine + pending)}</b></td><td>Pending with insurance<br><b>{usd(pending)}</b></td><td class='y'>You owe now<br><b>{usd(mine)}</b></td></tr></table>"
    body = (sides(f"<div class='h'>{esc(name)}</div>{at.street}<br>{at.town}<br>{at.tel}", f"<div class='st'>STATEMENT</div>{facts([('Date', long(sent)), ('Chart no.', acct), ('Patient', who.plain), ('Due', long(due))], 'f')}", widths=(60, 40))
            + f"<p class='to'>{who.mail}</p>" + grid(["Date", "Code", "Description", "Prov.", "Charge", "Insurance<br>paid", "Adjusted", "Insurance<br>balance", "Patient<br>balance"], rows, "n n - - r r r r r") + strip
            + (f"<p class='s'>* Billed to {plan}; no payment is due from you for this service until they answer.</p>" if new else f"<p class='s'>All services were billed to {plan}.</p>")
            + "<p><b>Aging of your balance:</b> &nbsp; " + " &nbsp;|&nbsp; ".join(f"{k} {v}" for k, v in zip(("0-29 days", "30-59 days", "60-89 days", "90-119 days", "120+ days"), aged(mine, sent, old[-1]))) + "</p>"
            + "<div class='cut'></div>" + sides(f"<b>Make checks payable to</b><br>{esc(name)}<br>{at.box}<br>{at.far}", facts([("Chart no.", acct), ("You owe now", usd(mine)), ("I am paying", "$ ___________")], "f pay") + "<p class='s'>Or pay at pay.example.com with chart number and birth date.</p>", qr(rng, 60), widths=(42, 44)))
    css = ".h { font: bold 15pt 'P052', 'Liberation Serif'; color: #31572c } .st { font: 18pt 'Liberation Sans'; letter-spacing: 2pt; color: #999 } .to { margin: 24pt 0 20pt 12pt } .d { font-size: 8.2pt } .d th { color: #31572c; border-bottom: 1.5pt solid #31572c; font-size: 7.8pt } .d td { border-bottom: 0.5pt solid #ddd } .p td { font-style: italic } .t td { font-weight: bold; border-top: 1.5pt solid #31572c } .strip { margin: 10pt 0 6pt } .strip td { width: 33%; text-align: center; border: 1px solid #31572c; font-size: 9pt; padding: 5pt } .strip b { font-size: 12pt } .y { background: #ecf4e8 } .pay td { border-bottom: 1px solid #000 }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "address": at.address}, "payer": {"name": plan}, "patient": {"name": who.plain}, "account_number": acct, "statement_date": sent, "due_date": due, "lines": lines, "payments": gave,
                            "totals": {"charges_cents": charges, "insurance_paid_cents": ins_all, "adjustments_cents": off_all, "balance_cents": mine}}, bottom_right=PAGES) | {"wrong": ["rows"]}
