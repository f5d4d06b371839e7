"""A hospital's payment-plan statement: the accounts on the plan, the installments received, the next one and its day, what remains of the plan, and on
the second sheet the whole schedule with the terms."""
from held_twentyeighth_c import *  # noqa: F403

NAME = "held28-paper-payment-plan"
HOSPITALS = ["Granite Valley Health", "Mount Carmel by the Sea Hospital", "Twin Rivers University Hospitals", "Ozark Highlands Medical Center"]
VISITS = [("Emergency Department", 1200, 6400), ("Outpatient Surgery", 4100, 19000), ("MRI / Imaging", 900, 4800), ("Inpatient Stay", 11000, 42000),
          ("Laboratory", 120, 1100), ("Labor and Delivery", 8000, 21000), ("Cardiology Clinic Visit and Procedures", 300, 2800)]


def monthly(first, n):
    year, at = divmod(first.year * 12 + first.month - 1 + n, 12)
    return datetime.date(year, at + 1, first.day)


def document(rng):
    who, name, sent = Who(rng, 22, 70), rng.choice(HOSPITALS), day(rng, (2026, 4, 3), 200)
    street, town = place(rng, True)
    phone, plan, ours = free(rng, "877-555-{}"), number(rng, "PP-999999"), number(rng, "1099999999")
    term, behind, dues = rng.choice((6, 10, 12, 18, 24)), rng.randint(0, 5), rng.choice((1, 5, 15, 20))
    if sent.day - 2 < dues < sent.day + 6:  # neither just past nor just before the statement
        dues = 1 if sent.day > 2 else 15
    ahead = 0 if dues > sent.day else 1
    first = monthly(sent.replace(day=dues), ahead - min(behind, term - 1))
    lines, numbers = [], []
    for words, low, high in rng.sample(VISITS, rng.choice((1, 1, 2, 3, 5))):
        lines.append({"date": later(first, -rng.randint(60, 260)), "description": words, **account(rng, cents(rng, low, high), 0.85)})
        numbers.append(number(rng, "40099999999"))
    lines.sort(key=lambda x: x["date"])
    owed = total(lines, "patient_cents")
    each = -(-owed // term // 100) * 100 or 100
    schedule = [min(each, owed - each * n) for n in range(term) if owed - each * n > 0]
    done_now = min(behind, len(schedule) - 1)
    card = number(rng, "9999")
    paid = [{"date": later(monthly(first, n), rng.choice((0, 0, -1, 2))), "by": "patient", "description": f"Installment {n + 1} - "
             + rng.choice((f"Visa ending {card}", f"Visa ending {card}", "Check", "Online payment")), "amount_cents": schedule[n]} for n in range(done_now)]
    until, due, left = monthly(first, done_now), schedule[done_now], owed - total(paid, "amount_cents")
    auto = rng.random() < 0.5
    sums = {"charges_cents": total(lines, "charge_cents"), "insurance_paid_cents": total(lines, "plan_paid_cents"),
            "adjustments_cents": total(lines, "adjustment_cents"), "patient_paid_cents": total(paid, "amount_cents"), "balance_cents": left}
    four = "charge_cents plan_paid_cents adjustment_cents patient_cents".split()
    rows = [[a, say(x["date"], "%m/%d/%y"), x["description"], *(usd(x[k]) for k in four)] for a, x in zip(numbers, lines)]
    got = [[say(p["date"], "%m/%d/%y"), p["description"], usd(-p["amount_cents"])] for p in paid] or [["", "No payments have been received on this plan.", ""]]
    small = [("Amount placed on plan", usd(owed)), ("Payments received to date", usd(-sums["patient_paid_cents"])), ("Finance charge (0% APR)", "$0.00"),
             ("<b>Remaining plan balance</b>", f"<b>{usd(left)}</b>")]
    how = (f"Your payment of {usd(due)} will be charged to your card ending in {card} on {say(until, '%B %-d, %Y')}. You do not need to do anything."
           if auto else f"Your next installment of {usd(due)} must reach us by {say(until, '%B %-d, %Y')}. If two installments are missed the plan "
           "is cancelled and the full remaining balance becomes due.")
    one = (beside(f"<div class='nm'>{esc(name)}</div>{street}<br>{town}<br>Questions? Call {phone}",
                  "<div class='ttl'>Payment Plan Statement</div>" + facts([("Statement date", say(sent, "%b %-d, %Y")), ("Guarantor account", ours),
                                                                      ("Payment plan number", plan), ("Patient", esc(who.full))], "f"), widths="56% 44%")
           + beside(f"<br><br><div>{who.mail}</div>", "<table class='big'><tr><td>Installment due<br><b>" + usd(due) + "</b></td><td>Due date<br><b>"
                    + say(until) + f"</b></td><td>Installment<br><b>{done_now + 1} of {len(schedule)}</b></td></tr></table>", widths="50% 50%")
           + f"<p class='how'>{'<b>AUTOPAY IS ON.</b> ' if auto else ''}{how}</p><h2>Accounts on this plan</h2>"
           + table(["Account", "Service date", "Description", "Charges", "Insurance payments", "Adjustments", "Amount on plan"], rows, "lllrrrr", "t",
                   [[("Total", 3), *(usd(total(lines, k)) for k in four)]])
           + beside("<h2>Payments received</h2>" + table(["Date", "Description", "Amount"], got, "llr", "t"), "<h2>Plan summary</h2>" + facts(small, "s"),
                    widths="55% 45%")
           + cut("Detach here and mail with your payment. Please write your plan number on your check.")
           + beside(f"{esc(who.full)}<br>Plan {plan}<br>Account {ours}", f"Installment due {usd(due)}<br>Due {say(until)}<br>Amount enclosed $________",
                    f"{esc(name)}<br>{street}<br>{town}", widths="34% 33% 33%") + bars(rng, f"{ours} {plan[3:]} {due:08d}", 52))
    plan_rows, after = [], owed
    for n, value in enumerate(schedule):
        after -= value
        status = "Paid" if n < done_now else "Due" if n == done_now else "Scheduled"
        plan_rows.append([str(n + 1), say(monthly(first, n)), usd(value), usd(after), status])
    two = (f"<h2>Schedule of installments - plan {plan}</h2>" + table(["No.", "Due date", "Installment", "Plan balance after", "Status"], plan_rows,
        "clrrl", "t sch")
           + "<h2>Terms of your agreement</h2><p class='n'>1. You agree to pay the amount placed on the plan in equal monthly installments as shown; "
           "the last one may be "
           "smaller. 2. No interest and no fees are charged while the plan is in good standing. 3. New balances are not added by themselves; call us "
           "to add an account, which may change the installment. 4. Amounts that your insurance pays or denies later change the plan balance. 5. You "
           "may pay it off "
           "at any time without penalty. 6. A returned payment counts as missed. 7. Being on a plan does not keep you from applying for financial assistance; "
           "ask for an application or find one on our website.</p>")
    css = (".nm{font:bold 18pt 'Liberation Sans';color:#23477d}.ttl{font:bold 14pt 'Liberation Sans';color:#23477d;margin-bottom:3pt}.f "
        "td{padding:1pt 8pt 1pt 0}.f "
           "td:last-child{font-weight:bold}.big{width:100%;margin-top:10pt}.big td{background:#23477d;color:#fff;text-align:center;padding:7pt;"
           "border:1pt solid #fff}.big b"
           "{font-size:13pt}.how{background:#eef2f8;padding:6pt;margin:10pt 0}h2{font:bold 11pt 'Liberation Sans';color:#23477d;margin:8pt 0 3pt}.t{width:100%;"
           "font-size:8.6pt}.t th{border-bottom:1pt solid #23477d;vertical-align:bottom}.t td{border-bottom:.4pt solid #bbb}.sum "
           "td{font-weight:bold}.s{width:100%}"
           ".s td:last-child{text-align:right}.sch{width:70%}.n{font-size:8.3pt}" + CUT)
    truth = {"document_type": "summary_bill", "provider": {"name": name, "phone": phone, "address": f"{street}, {town}"}, "patient": {"name": who.full},
             "account_number": ours, "statement_date": sent, "due_date": until, "lines": lines, "payments": paid, "totals": sums}
    return done(sheet(css, one, two, font="9.4pt 'Liberation Sans',Arial"), truth)
