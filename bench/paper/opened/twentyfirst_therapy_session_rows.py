"""A physical therapy clinic's statement out of its documentation program (WebPT's or Raintree's manner): clinic and therapist, each day's visit one group with the day printed once, code, words, units and in the same row billed, contract adjustment, insurance paid, patient paid and the balance; subtotals a day, a visit count, unapplied money and a message about copays."""
from held_twentyfirst_a import *

NAME, KIND = "held21-therapy-session-rows", "itemized_bill"
WORK = [("97110", "Therapeutic exercises", 48, 92), ("97140", "Manual therapy", 46, 88), ("97112", "Neuromuscular re-education", 50, 94), ("97530", "Therapeutic activities", 50, 96), ("97035", "Ultrasound therapy", 24, 48), ("97014", "Electrical stimulation, unattended", 22, 44), ("97010", "Hot/cold packs", 12, 28), ("97116", "Gait training", 44, 84)]


def document(rng):
    who, at = Patient(rng, 18, 84), Place(rng)
    name = rng.choice((f"{at.city} Physical Therapy & Sports Rehab", "Momentum Therapy Partners", f"{rng.choice(LAST)} Hand & Physical Therapy, Inc.", "ProActive Rehab Centers"))
    sent, acct, plan = day(rng, (2025, 6, 1), 380), number(rng, rng.choice(("999999", "PT9999", "9999-99"))), rng.choice(PLANS + SENIOR[1:])
    due, say = later(sent, rng.choice((10, 15, 30))), rng.choice((us, short, bare))
    given, tin = rng.random() < 0.5, tax_id(rng)
    first, fresh = later(sent, -rng.randint(40, 75)), rng.random() < 0.4
    dates = [later(first, n) for n in sorted(rng.sample(range(0, 32), rng.choice((2, 3, 4, 5, 8, 10))))]
    lines, rows, visit_copay, paid_in = [], [], rng.choice((0, 2000, 3000, 4000)), 0
    show_paid = visit_copay > 0
    heads = ["Date of<br>Service", "CPT", "Description", "Units", "Billed", "Contract<br>Adj", "Insurance<br>Paid"] + (["Patient<br>Paid"] if show_paid else []) + ["Patient<br>Balance"]
    kinds = "n n - c r r r r r" if show_paid else "n n - c r r r r"
    fall = rng.choice((bald, usd))
    for n, date in enumerate(dates):
        goods = rng.sample(WORK, rng.randint(2, 4))
        if n == 0 and fresh:
            goods = [("97161", "PT evaluation, low complexity", 120, 210)] + goods[:2]
        sums, here = [0] * 5, []
        for k, (code, words, lo, hi) in enumerate(goods):
            q = rng.choice((1, 1, 2, 3)) if code in ("97110", "97140", "97112", "97530", "97116") else 1
            each = price(rng, lo, hi)
            charge = each * q
            allowed = round(charge * rng.uniform(0.45, 0.8))
            own = min(allowed, visit_copay) if k == 0 and visit_copay else 0 if visit_copay else round(allowed * 0.2)
            if not visit_copay and rng.random() < 0.25:
                own = allowed
            gave = own if k == 0 and visit_copay and rng.random() < 0.7 else 0
            vals = [charge, charge - allowed, allowed - own, gave, own - gave]
            sums = [a + b for a, b in zip(sums, vals)]
            paid_in += gave
            x = {"date": date, "code": code, "modifiers": ["GP"] if given else None, "description": words, "units": q, "charge_cents": charge, "adjustment_cents": vals[1], "plan_paid_cents": vals[2]}
            x["maybe"] = {"patient_cents": vals[4]}
            if not show_paid:
                x["patient_cents"] = vals[4]
                del x["maybe"]
            here.append(x)
            cells = vals if show_paid else vals[:3] + vals[4:]
            rows.append(tr([say(date) if k == 0 else "", f"{code}{' GP' if given else ''}", words, q] + [fall(c) for c in cells], kinds, "x" if k == 0 else ""))
        cells = sums if show_paid else sums[:3] + sums[4:]
        rows.append(tr(["", "", (f"Total for {say(date)}", 2)] + [fall(c) for c in cells], kinds.replace("n n - c", "n n r"), "t"))
        lines += here
    charges, off, ins = [total(lines, k) for k in ("charge_cents", "adjustment_cents", "plan_paid_cents")]
    bal = charges - off - ins - paid_in
    if bal < 500:
        return document(rng)
    prior = rng.choice((0, 0, 0, rng.randint(1500, 9000)))
    owed = bal + prior
    tail = [tr([("Statement totals", 4)] + [usd(c) for c in ([charges, off, ins] + ([paid_in] if show_paid else []) + [bal])], "r r r r r r" if show_paid else "r r r r r", "g")]
    side = ([("Previous balance", usd(prior))] if prior else []) + [("New patient balance", usd(bal)), ("Please pay", usd(owed))]
    body = (sides(f"<b class='h'>{name}</b><br>{at.street}<br>{at.town}<br>Phone {at.tel} &nbsp; Tax ID {tin}", strip([("Account", acct), ("Statement date", say(sent)), ("Due", say(due)), ("Please pay", usd(owed))]), widths=(50, 50))
            + f"<div class='ml'>{who.mail}</div>" + f"<p>Patient: <b>{who.full}</b> &nbsp;&nbsp; Therapist: <b>{doctor(rng, titles=('DPT', 'PT', 'MSPT'))}</b> &nbsp;&nbsp; Insurance: <b>{plan}</b> &nbsp;&nbsp; Visits on this statement: <b>{len(dates)}</b></p>"
            + grid(heads, rows + tail, kinds) + f"<div class='bo'>{facts(side, 'f su')}</div>"
            + f"<p class='nt'>{rng.choice(('Copays are due at the time of each visit. Please bring your card.', 'Your plan allows a limited number of therapy visits a year. Ask us how many you have left.', 'Please call the front desk 24 hours before if you cannot come.'))} {'We offer a payment plan for balances over $200.' if owed > 20000 else ''}</p>"
            + "<div class='cut'>Please cut here and return with payment</div>" + sides(facts([("Account", acct), ("Patient", who.full), ("Please pay", usd(owed)), ("Enclosed", "$ ________")], "f"), f"{name}<br>{at.street}<br>{at.town}", cards("VISA MC DISC"), widths=(32, 34, 34)))
    css = "body { font: 9.2pt 'Nimbus Sans', 'Liberation Sans' } .h { font-size: 13.5pt; color: #2f6d3a } .st { width: 100% } .st td { border-bottom: 1.5pt solid #2f6d3a; padding: 3pt 6pt; font-weight: bold } .st span { font-size: 7.4pt; color: #555; font-weight: normal } .ml { margin: 24pt 0 20pt 20pt } .d th { border-top: 1.25pt solid #2f6d3a; border-bottom: 1.25pt solid #2f6d3a; font-size: 8pt } .d td { padding: 1.6pt 4pt } .x td { padding-top: 5pt } .t td { font-style: italic; border-top: 0.5pt solid #999; font-size: 8.6pt } .g td { font-weight: bold; border-top: 1.25pt solid #2f6d3a } .su { margin: 8pt 0 0 auto } .su td + td { text-align: right; padding-left: 18pt } .su tr:last-child td { font-weight: bold; font-size: 12pt; border-top: 1pt solid #2f6d3a } .nt { background: #eef5ef; padding: 5pt } .s { font-size: 8pt } p { margin: 7pt 0 }"
    made = done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "tax_id": tin, "address": at.address}, "payer": {"name": plan}, "patient": {"name": who.full}, "account_number": acct, "statement_date": sent, "due_date": due, "lines": lines, "totals": {"charges_cents": charges, "adjustments_cents": off, "insurance_paid_cents": ins, "patient_paid_cents": paid_in if show_paid else None, "prior_balance_cents": prior or None, "balance_cents": owed}}, bottom_right=PAGES)
    return {**made, "wrong": ["rows", "patient_paid_cents"]} if paid_in else made
