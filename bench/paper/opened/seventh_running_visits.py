"""seventh_running_visits.py: a physician group's statement in visits, each with its charges, payments and a balance that runs down the right side."""
from held_parts import OFFICE, PAGES, address, after, day, digits, e, money, page, paid, payment, phone, pick, say, tax_id, total
from held_plain import someone

NAME = "held7-running-visits"
KIND = "itemized_bill"
GROUPS = ["Tri-Rivers Physician Group", "Sandhill Medical Associates", "Blackstone Valley Physicians, LLC", "Gulf Prairie Clinic, P.A.", "Upper Peninsula Medical Partners"]
PAYERS = ["Medicare Part B", "Humana", "Blue Shield", "United Healthcare", "Tricare East"]
CSS = """body { font: 9.5pt 'Liberation Serif' } .w { width: 100% } .w td { padding: 1px 4px; vertical-align: top } .grp { font: bold 15pt 'Liberation Serif'; color: #5a1a1a } .key td { border: 1px solid #5a1a1a; padding: 4px 8px; font-size: 9pt }
.key .l { background: #f3e9e4; font-weight: bold } .d { width: 100%; margin-top: 12px } .d th { border-bottom: 2px solid #5a1a1a; text-align: left; padding: 3px 5px; font-size: 9pt } .d td { padding: 2px 5px } .d .r { text-align: right }
.vis td { background: #f3e9e4; font-weight: bold; padding-top: 4px } .end td { border-bottom: 1px solid #bbb; font-style: italic } .tot { margin: 10px 0 0 auto } .tot td { padding: 2px 8px } .ag { width: 100%; margin-top: 14px; text-align: center } .ag td, .ag th { border: 1px solid #5a1a1a; padding: 3px; font-size: 8.5pt }
.st { border-top: 2px dotted #777; margin-top: 16px; padding-top: 8px }"""


def document(rng):
    group, who, (street, town, whole) = rng.choice(GROUPS), someone(rng), address(rng)
    name, account, tel, tax, payer = f"{who[0]} {who[2]}", f"{digits(rng, 3)}-{digits(rng, 6)}", phone(rng), tax_id(rng), rng.choice(PAYERS)
    doctors = [f"Dr. {a} {c}" for a, _, c in (someone(rng) for _ in range(2))]
    first = day(rng, (2025, 12, 1), 130)
    lines, payments, body, run, prior = [], [], [], 0, rng.choice([0, 0, rng.randint(20, 140) * 100])
    run = prior
    if prior:
        body.append(f"<tr class=end><td colspan=5>Previous balance</td><td class=r>{money(run, '')}</td></tr>")

    def put(date, code, words, debit="", credit=""):
        body.append(f"<tr><td>{say(date, 'us')}</td><td>{code}</td><td>{e(words)}</td><td class=r>{debit}</td><td class=r>{credit}</td><td class=r>{money(run, '', '({})')}</td></tr>")

    when, count = first, rng.randint(1, 3)
    for visit in range(count):
        number = digits(rng, 8)
        body.append(f"<tr class=vis><td colspan=6>Visit {number} &mdash; {e(name)} &mdash; seen by {e(rng.choice(doctors))} on {say(when, 'us')}</td></tr>")
        start = run
        for code, _, words, cents in pick(rng, OFFICE, rng.randint(1, 4)):
            run += cents
            lines.append({"date": when.isoformat(), "code": code, "description": words.capitalize(), "charge_cents": cents})
            put(when, code, words.capitalize(), money(cents, ""))
        sum_ = run - start
        if rng.random() < 0.4 and sum_ > 8000:
            payments.append(payment(when, "patient", "Copay received, thank you", rng.choice([2000, 3000])))
            run -= payments[-1]["amount_cents"]
            put(when, "", payments[-1]["description"], "", money(payments[-1]["amount_cents"], ""))
        if visit + 1 < count or rng.random() < 0.6:
            posted = after(when, rng.randint(14, 28))
            for by, words, part in (("insurance", f"{payer} payment", rng.uniform(0.3, 0.45)), ("adjustment", f"{payer} write-off", rng.uniform(0.2, 0.35))):
                payments.append(payment(posted, by, words, round(sum_ * part)))
                run -= payments[-1]["amount_cents"]
                put(posted, "", words, "", money(payments[-1]["amount_cents"], ""))
        body.append(f"<tr class=end><td colspan=5>Balance for visit {number}</td><td class=r>{money(run - start, '')}</td></tr>")
        when = after(when, rng.randint(29, 45))
    printed = after(when, rng.randint(2, 12))
    due, charges = after(printed, 25), total(lines, "charge_cents")
    sums = [("Previous balance", prior), ("New charges", charges), ("Insurance payments", paid(payments, "insurance")), ("Adjustments", paid(payments, "adjustment")), ("Patient payments", paid(payments, "patient"))]
    html = f"""<table class=w><tr><td><div class=grp>{e(group)}</div>{e(street)}<br>{e(town)}<br>Billing office {tel}<br>Tax ID {tax}</td><td style="width:3.1in"><table class="w key"><tr><td class=l>Statement date</td><td>{say(printed, 'us')}</td></tr><tr><td class=l>Account number</td><td>{account}</td></tr>
<tr><td class=l>Responsible party</td><td>{e(name)}</td></tr><tr><td class=l>Pay this amount</td><td><b>{money(run)}</b></td></tr><tr><td class=l>Please pay by</td><td>{say(due, 'us')}</td></tr></table></td></tr></table>
<table class=d><thead><tr><th>Date</th><th>Proc.</th><th>Description</th><th class=r>Charges</th><th class=r>Payments &amp;<br>adjustments</th><th class=r>Running<br>balance</th></tr></thead>{''.join(body)}</table>
<table class=tot>{''.join(f'<tr><td>{k}</td><td class=r>{money(v)}</td></tr>' for k, v in sums)}<tr><td><b>Total due</b></td><td class=r><b>{money(run)}</b></td></tr></table>
<table class=ag><tr><th>0 - 30 days</th><th>31 - 60 days</th><th>61 - 90 days</th><th>91 - 120 days</th><th>Over 120 days</th></tr><tr><td>{money(run - prior)}</td><td>{money(prior)}</td><td>$0.00</td><td>$0.00</td><td>$0.00</td></tr></table>
<p style="text-align:center;font-style:italic">{rng.choice(['Your insurance has answered. The rest is yours to pay.', 'We take Visa, MasterCard and Discover by telephone.', 'Ask us about monthly payments.'])}</p>
<div class=st><table class=w><tr><td>Return this part with your payment to<br><b>{e(group)}</b><br>{e(street)}<br>{e(town)}</td><td>{e(name)}<br>Account {account}<br>Due {say(due, 'us')}: {money(run)}<br>Enclosed $ __________</td></tr></table></div>"""
    truth = {"document_type": KIND, "provider": {"name": group, "phone": tel, "tax_id": tax, "address": whole}, "patient": {"name": name}, "account_number": account, "statement_date": printed.isoformat(), "due_date": due.isoformat(),
             "lines": lines, "payments": payments,
             "totals": {"prior_balance_cents": prior, "charges_cents": charges, "insurance_paid_cents": paid(payments, "insurance"), "adjustments_cents": paid(payments, "adjustment"), "patient_paid_cents": paid(payments, "patient"), "balance_cents": run}}
    return {"html": page(CSS, html, "size: Letter; margin: 0.6in", PAGES), "truth": truth}
