"""A medical collection agency's first notice in the model form's spirit but the agency's own make: a short letter, the accounts as a list (creditor, patient, day of service, its number, balance) or a single debt as a sum of principal, interest, fees and payments since the itemization day, the rights with the day by which to dispute, a coupon with a dispute form and the agency's mailing window."""
from held_twentyfirst_a import *

NAME, KIND = "held21-agency-first-notice", "collection_notice"
CREDITORS = ["{} Regional Medical Center", "{} Emergency Physicians", "{} Radiology Associates", "{} Family Clinic", "{} Ambulance District"]


def document(rng):
    who, at, far = Patient(rng, 22, 78), Place(rng), Place(rng)
    agency = rng.choice((f"{rng.choice(LAST)} & {rng.choice(LAST)} Recovery, Inc.", "Pinnacle Creek Credit Services, LLC", "Medical Accounts Bureau of " + at.city, "National Receivable Partners, LLC"))
    sent = day(rng, (2025, 5, 1), 400)
    ref, until, many = number(rng, rng.choice(("9999999", "AA9999999", "99-999999-9"))), later(sent, rng.randint(35, 40)), rng.random() < 0.5
    say = rng.choice((us, long, mon))
    creditor = rng.choice(CREDITORS).format(far.city)
    lines, table = [], ""
    sums = {}
    if many:
        rows = []
        for _ in range(rng.randint(2, 4)):
            date, num, cents = later(sent, -rng.randint(150, 520)), number(rng, "H999999999"), rng.randint(2500, 190000)
            rows.append((date, num, cents))
        rows.sort()
        total_due = sum(r[2] for r in rows)
        lines = [{"date": d, "maybe": {"charge_cents": c, "patient_cents": c, "patient_name": who.plain}} for d, _, c in rows]
        table = grid(["Service Date", "Creditor's Account", "Patient", "Balance"], [tr([us(d), n, who.plain, usd(c)], "n n - r") for d, n, c in rows] + [tr([("Total balance", 3), usd(total_due)], "r r", "t")], "n n - r")
        sums, original = {"balance_cents": total_due}, None
    else:
        principal, interest, fees, gave = rng.randint(8000, 320000), rng.choice((0, 0, rng.randint(150, 6000))), rng.choice((0, 0, 2500)), rng.choice((0, 5000, 10000))
        item = later(sent, -rng.randint(120, 300))
        now = principal + interest + fees - gave
        original = number(rng, "H999999999")
        table = (facts([("Original creditor", creditor), ("Account number with the creditor", original), ("Patient", who.plain)], "f id")
                 + f"<table class='sm'><tr><td>As of {say(item)}, you owed</td><td class='r'>{usd(principal)}</td></tr><tr><td>Between {say(item)} and today: you were charged this amount in interest</td><td class='r'>+ {usd(interest)}</td></tr><tr><td>You were charged this amount in fees</td><td class='r'>+ {usd(fees)}</td></tr><tr><td>You paid or were credited this amount toward the debt</td><td class='r'>- {usd(gave)}</td></tr><tr class='t'><td>Total amount of the debt now</td><td class='r'>{usd(now)}</td></tr></table>")
        sums = {"principal_cents": principal, "interest_cents": interest, "fees_cents": fees, "patient_paid_cents": gave, "balance_cents": now}
        total_due = now
    payments = [{"by": "patient", "amount_cents": sums["patient_paid_cents"]}] if sums.get("patient_paid_cents") else []
    opening = rng.choice((f"{agency} is a debt collector. We are trying to collect a debt that you owe to {creditor}. We will use any information you give us to help collect the debt.", f"Your account{'s' if many else ''} with {creditor} {'have' if many else 'has'} been placed with us for collection. This is an attempt to collect a debt, and any information obtained will be used for that purpose."))
    rights = (f"<b>Call or write to us by {say(until)} to dispute all or part of the debt.</b> If you do not, we will assume that our information is correct. If you write to us by {say(until)}, we must stop collection on any amount you dispute until we send you information that shows you owe it. You may ask for the name and address of the original creditor, if different from the current one.")
    letter = (f"<p>{opening}</p>" + (f"<p>{'The following accounts are open.' if many else 'This is what our client tells us of the debt.'}</p>") + table + f"<p>{rights}</p>"
              + f"<p>{rng.choice(('If you believe that your insurance should have paid, call us with your policy number.', 'You can also ask about financial help from the hospital. Call us before the account is reported.', 'We can set up monthly payments. Call and ask for an account representative.'))} Call {at.free}, Monday through Friday, 8 a.m. to 6 p.m. Central.</p>")
    body = (sides(f"<b class='h'>{agency}</b><br>{at.box}<br>{at.far}<br>{at.free}", facts([("Date", say(sent)), ("Reference", ref), ("Balance", usd(total_due))], "f rb"), widths=(58, 42)) + f"<div class='ml'>{who.mail}</div>" + letter
            + "<p class='s'>" + rng.choice(("Notice: See reverse side for important information about your rights in your state.", "Not all debts affect credit reports. Medical debts under $500 are not reported.", "You have the right to ask us to stop contacting you. If you do, we will stop, except as the law allows.")) + "</p>"
            + f"<div class='cut'>Detach and return this portion</div>" + sides(f"<b>How do you want to respond?</b><br>&#9633; I want to dispute the debt: &nbsp; &#9633; This is not my debt &nbsp; &#9633; The amount is wrong<br>&#9633; I want the name and address of the original creditor<br>&#9633; I enclose: $ ____________<br><br>Name: {who.plain} &nbsp; Ref: {ref}", f"{agency}<br>{at.box}<br>{at.far}", widths=(62, 38)))
    css = "body { font: 10pt 'Liberation Sans', Arial } .h { font-size: 13pt } .rb { margin-left: auto } .rb td { border: 0.75pt solid #333; padding: 2pt 7pt } .rb td + td { font-weight: bold } .ml { margin: 32pt 0 22pt 26pt } .d { margin: 6pt 0 8pt } .d th { border-bottom: 1pt solid #000; background: #eee } .id td { padding: 1pt 14pt 1pt 0 } .id td + td { font-weight: bold } .sm { width: 100%; margin: 6pt 0 } .sm td { border-bottom: 0.5pt solid #bbb; padding: 3pt } .t td { font-weight: bold; border-top: 1pt solid #000 } .s { font-size: 8.2pt } p { margin: 0 0 7pt }"
    return done(css, body, {"document_type": KIND, "collector": {"name": agency, "phone": at.free}, "provider": {"name": creditor}, "patient": {"name": who.plain}, "account_number": ref, "original_account": original, "statement_date": sent, "itemization_date": None if many else item, "validation_end": until, "lines": lines, "payments": payments, "totals": sums, "maybe": {"original_account": rows[0][1]} if many else {}})
