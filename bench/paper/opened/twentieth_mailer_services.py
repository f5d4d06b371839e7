"""A practice's bill as a payment network prints and mails it (InstaMed's and PatientPay's manner): an envelope window and a "How to pay" band with a square and a short code, a table of services whose rows give day, patient, provider, words with the code, then what was billed, "Insurance paid", "Adjusted", "You paid" and "You owe"; insurance messages with a number behind the row; "New to paperless?" and a coupon at the foot."""
from held_twentieth_a import *

NAME, KIND = "held20-mailer-services", "itemized_bill"
WHY = {"ded": "Applied to your deductible.", "coins": "Your coinsurance.", "copay": "Your copayment.", "none": "Paid in full by your plan."}


def document(rng):
    who, at = Patient(rng, 24, 60), Place(rng)
    name = f"{rng.choice(('Brookline', 'Tri-County', 'Summit Ridge', 'Eastgate', 'Mosaic'))} {rng.choice(('Pediatrics & Family', 'ENT and Allergy', 'Medical Associates', 'Urology Group', 'Women’s Care'))}"
    sent, plan = day(rng, (2025, 5, 1)), rng.choice(PLANS)
    due, acct, bill = later(sent, rng.choice((18, 21, 30))), number(rng, "99999999"), number(rng, "AA9 9A9")
    child = rng.choice([f for f in FIRST if f != who.first]) + " " + who.last if rng.random() < 0.4 else None
    people = [who.plain] + [child] * bool(child)
    lines, rows, notes, own_paid = [], [], [], 0
    for n, one in enumerate(people):
        for date in sorted({later(sent, -rng.randint(21, 80)) for _ in range(rng.choice((1, 1, 2)))}):
            seen_by = doctor(rng)
            for x in visit(rng, rng.randint(1, 3), date):
                off, ins, own, how = split(rng, x["charge_cents"], ("coins", "ded", "copay", "none"))
                gave = 1500 if how == "copay" and own >= 2000 and rng.random() < 0.5 else 0
                if how not in notes:
                    notes.append(how)
                own_paid += gave
                lines.append({**x, "plan_paid_cents": ins, "adjustment_cents": off, "patient_cents": own - gave, "patient_name": one if child else None, "maybe": {"remarks": [str(notes.index(how) + 1)]}})
                rows.append(tr([bare(date), one, seen_by, f"{x['description']} ({x['code']}) <sup>{notes.index(how) + 1}</sup>"] + [usd(c) for c in (x["charge_cents"], ins, off, gave, own - gave)], "n - - - r r r r r"))
    owed = total(lines, "patient_cents")
    if not owed:
        return document(rng)
    sums = [total(lines), total(lines, "plan_paid_cents"), total(lines, "adjustment_cents"), own_paid, owed]
    rows.append(tr([("Total", 4)] + [usd(c) for c in sums], "r r r r r r", "t"))
    key = "".join(f"<div><sup>{n + 1}</sup> {WHY[how]}</div>" for n, how in enumerate(notes))
    code = number(rng, "AAA-9999")
    body = (sides(f"<div class='ret'>{name}<br>{at.street}<br>{at.town}</div>", f"<div class='rt'><b>You owe {usd(owed)}</b><br>Due {bare(due)}</div>", widths=(60, 40)) + f"<div class='ml'>{who.post.upper()}</div>"
            + f"<div class='band'>{sides(qr(rng, 58), f'<b>Scan to pay</b><br>or go to <u>paymybill.example</u><br>and enter code <b>{code}</b>', f'<b>Call to pay</b><br>{at.free}<br>any hour of the day', '<b>Mail</b><br>Send the coupon with<br>your check', widths=(14, 34, 26, 26))}</div>"
            + facts([("Statement date", bare(sent)), ("Account number", acct), ("Insurance on file", plan), ("Responsible party", who.plain)], "f id")
            + "<h2>Services on this bill</h2>" + grid(["Date", "Patient", "Provider", "Service", "Billed", "Insurance<br>paid", "Adjusted", "You<br>paid", "You<br>owe"], rows, "n - - - r r r r r")
            + f"<div class='key'><b>What your insurance told us</b>{key}</div>" + f"<p>{rng.choice(('Please call our office at', 'Questions about this bill? Call the billing office at', 'Does something look wrong? Call'))} {at.tel}. {rng.choice(('If you cannot pay in full, monthly payments are possible online.', 'Credit on your account is shown under You paid.', 'If your plan sends you a check for these services, please sign it over to us.'))}</p>"
            + (f"<div class='go'>&#127793; New to paperless? Enter code {code} at paymybill.example and choose eBills.</div>" if rng.random() < 0.6 else "")
            + "<div class='cut'>Tear here and mail with your payment</div>" + sides(facts([("Account number", acct), ("Statement date", bare(sent)), ("Due date", bare(due)), ("You owe", usd(owed)), ("I am paying", "$__________")]), f"Make check payable to:<br><b>{name}</b><br>{at.box}<br>{at.far}", "<div class='s'>&#9633; Card &nbsp; &#9633; HSA/FSA<br>No. ____________________<br>Exp. ______ &nbsp; CVV ______<br>Signature ________________</div>", widths=(34, 36, 30)))
    css = "body { font: 9.3pt 'Carlito', 'Liberation Sans' } .ret { font-size: 9pt } .rt { text-align: right; font-size: 10pt } .rt b { font-size: 15pt; color: #0a6aa1 } .ml { margin: 26pt 0 26pt 28pt; font-size: 10.5pt } .band { background: #e9f4fb; padding: 6pt 8pt; margin-bottom: 8pt } .band svg { display: block } .id td { padding: 1pt 16pt 1pt 0 } .id td + td { font-weight: bold } h2 { font-size: 12pt; color: #0a6aa1; margin: 10pt 0 3pt } .d th { font-size: 8.2pt; border-bottom: 1.25pt solid #0a6aa1 } .d td { font-size: 8.6pt; border-bottom: 0.5pt solid #cbd8e0; padding: 3pt } .t td { font-weight: bold } sup { font-size: 6.5pt } .key { font-size: 8.5pt; margin-top: 8pt } .go { background: #eaf6e6; padding: 5pt } .s { font-size: 8pt; line-height: 1.7 }"
    made = done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "address": at.address}, "payer": {"name": plan}, "patient": {"name": who.plain}, "account_number": acct, "statement_date": sent, "due_date": due, "lines": lines, "totals": {"charges_cents": sums[0], "insurance_paid_cents": sums[1], "adjustments_cents": sums[2], "patient_paid_cents": sums[3], "balance_cents": owed}})
    return {**made, "wrong": ["rows"]}  # what was paid at the desk is in no line of the truth
