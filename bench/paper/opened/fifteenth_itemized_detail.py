"""A hospital's detail bill of an account, as the billing office prints it on request: each charge with date, revenue code, HCPCS, quantity, amount; then what was paid."""
from held_fifteenth_a import *

NAME, KIND = "held15-itemized-detail", "itemized_bill"


def document(rng):
    who, at = Patient(rng), Place(rng)
    name = f"{rng.choice(('Ridgewood', 'St. Brendan', 'Falls Creek', 'Highline'))} {rng.choice(('Medical Center', 'Hospital'))}"
    nights = rng.choice((0, 0, 1, 2))
    came = day(rng)
    gone = later(came, nights)
    sent = later(gone, rng.randint(20, 70))
    items = stay(rng, rng.randint(8, 30), came, nights)
    plan, har, mrn = rng.choice(PLANS + [None, None]), number(rng, "4009999999"), number(rng, "E9999999")
    keys = ("date", "revenue_code", "code", "description", "units", "charge_cents")
    rows, n = [], 0
    for item in items:
        rows.append(tr([us(item["date"]), item["revenue_code"], item["code"], item["description"], item["units"], bald(item["charge_cents"])], "n c n - r r"))
    charges = total(items)
    rows.append(tr([("Total Charges", 5), usd(charges)], "r r", "t"))
    payments = []
    posted = later(gone, rng.randint(14, 19))
    if plan:
        off, ins, own, _ = split(rng, charges, ("coins", "ded"))
        payments.append(pay(posted, "adjustment", f"CONTRACTUAL ADJUSTMENT - {plan.upper()}", off))
        if ins:
            payments.append(pay(posted, "insurance", f"INSURANCE PAYMENT - {plan.upper()}", ins))
    if rng.random() < 0.4:
        payments.append(pay(came, "patient", "POINT OF SERVICE PAYMENT - CREDIT CARD", min(10000, charges - total(payments, "amount_cents"))))
    balance = charges - total(payments, "amount_cents")
    money = ""
    if payments:
        money = "<h4>Payments and Adjustments</h4>" + grid(["Post Date", "Description", "Amount"], [tr([us(p["date"]), p["description"], bald(-p["amount_cents"])], "n - r") for p in payments] + [tr([("Total Payments and Adjustments", 2), usd(-total(payments, "amount_cents"))], "r r", "t")], "n - r")
    head = sides(f"<b class='h'>{name}</b><br>{at.street}<br>{at.town}<br>Phone: {at.tel}", f"<div class='ttl'>Itemized Statement of Hospital Charges</div>Date Printed: {us(sent)}", widths=(50, 50))
    info = sides(facts([("Patient Name:", who.filed.replace(",", ", ")), ("MRN:", mrn), ("Hospital Account:", har), ("Date of Birth:", us(who.born))]),
                 facts([("Admission Date:", us(came)), ("Discharge Date:", us(gone)), ("Patient Class:", "Inpatient" if nights else "Emergency"), ("Attending Provider:", doctor(rng)), ("Primary Coverage:", plan or "Self-Pay")]), widths=(50, 50), kind="info")
    body = (head + f"<p>{who.mail}</p>" + info + "<h4>Charges</h4>" + grid(["Service Date", "Rev Code", "HCPCS/<br>CPT", "Description", "Qty", "Amount"], rows, "n c n - r r") + money
            + f"<table class='bal'><tr><td>Account Balance</td><td>{usd(balance)}</td></tr></table>"
            + f"<p class='s'>This is an itemization of your hospital account only. Physician, radiologist, pathologist and anesthesiologist fees may be billed separately. <span style='white-space:nowrap'>Federal Tax ID {(tin := tax_id(rng))}</span>. This is not a bill if your insurance claim is still pending.</p>")
    css = ".h { font-size: 13pt } .ttl { font: bold 12pt 'Liberation Sans'; text-align: right } .sides td + td { text-align: right } .info td + td { text-align: left } .info { border: 1px solid #000; margin: 8pt 0 } .f td:first-child { font-weight: bold; white-space: nowrap } .d th { border-bottom: 1.5pt solid #000; font-size: 8.5pt } .d td { font-size: 8.5pt } .t td { font-weight: bold; border-top: 1px solid #000 } h4 { margin: 8pt 0 2pt; background: #ddd; padding: 2pt 4pt } .bal { margin: 10pt 0 0 auto; font-weight: bold; font-size: 11pt; border: 1.5pt solid #000 }"
    truth = {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "address": at.address, "tax_id": tin}, "patient": {"name": who.filed.replace(",", ", "), "birth_date": who.born}, "payer": {"name": plan} if plan else None,
             "account_number": har, "statement_date": sent, "admitted": came, "discharged": gone, "lines": [only(x, *keys) for x in items], "payments": payments,
             "totals": {"charges_cents": charges, "balance_cents": balance}}
    return done(css, body, truth, bottom_right=PAGES, bottom_left=f'"{who.filed.replace(",", ", ")}   Account {har}"')
