"""A national laboratory's invoice for one draw: tests by code, then rows of what insurance did; a bill number, a lab code, a coupon."""
from held_fifteenth_a import *

NAME, KIND = "held15-national-lab", "itemized_bill"


def document(rng):
    who, at = Patient(rng), Place(rng)
    name = rng.choice(("Questor Diagnostics", "Landmark Clinical Laboratories", "Paragon Reference Labs"))
    date = day(rng)
    sent = later(date, rng.randint(20, 60))
    due, bill, plan = later(sent, 25), number(rng, "9999999999"), rng.choice(PLANS + [None])
    lines = [only({**x, "description": x["description"].upper()}, "date", "code", "description", "charge_cents") for x in visit(rng, rng.randint(1, 8), date, LABS)]
    rows = [tr([us(date), x["description"], x["code"], usd(x["charge_cents"])], "n - n r") for x in lines]
    charges, payments, posted = total(lines), [], later(date, rng.randint(10, 19))
    if plan:
        off, ins, _, _ = split(rng, charges, ("coins", "ded", "coins"))
        payments = [pay(posted, "adjustment", "Insurance discount", off)] + ([pay(posted, "insurance", f"Payment from {plan}", ins)] if ins else [])
    balance = charges - total(payments, "amount_cents")
    rows += [tr(["", "<b>Total charges</b>", "", f"<b>{usd(charges)}</b>"], "n - n r", "t")] + [tr([us(p["date"]), p["description"], "", usd(-p["amount_cents"])], "n - n r") for p in payments] + [tr(["", "AMOUNT YOU OWE", "", usd(balance)], "n - n r", "o")]
    doc = doctor(rng)
    tin = tax_id(rng)
    reason = "Your insurance has processed this claim and determined that the amount below is your responsibility (deductible, copay, coinsurance or non-covered service)." if plan else "We do not have insurance information for you. If you are insured, provide your information online or on the back of this invoice."
    body = (sides(f"<b class='h'>{name}</b>", f"<b>Laboratory Services Invoice</b><br>Invoice date: {us(sent)}<br>Invoice number: {bill}<br>Lab code: {number(rng, 'AA9')}", widths=(60, 40))
            + sides(who.mail, facts([("Amount due", f"<b>{usd(balance)}</b>"), ("Due date", us(due))], "f bx"), widths=(60, 40))
            + f"<p class='m'><b>Why did I get this bill?</b> Your doctor, {doc}, ordered laboratory testing for you and we performed it. This bill is separate from any bill from your doctor. {reason}</p>"
            + facts([("Patient name", who.full), ("Date of birth", us(who.born)), ("Date of service", us(date)), ("Referring physician", doc), ("Insurance billed", plan or "None on file")], "f pt")
            + grid(["Date", "Test / Activity", "CPT code", "Amount"], rows, "n - n r")
            + f"<p class='s'>Federal Tax ID: {tin}. To ask about this bill call {at.free}, 8 a.m. to 6 p.m. weekdays. Financial help may be available. Results questions must go to your doctor.</p><div class='cut'>Detach and return this coupon with your check</div>"
            + sides(facts([("Patient", who.full), ("Invoice number", bill), ("Due date", us(due)), ("Amount due", usd(balance)), ("Amount enclosed", "$ ________")]), f"Make check payable to:<br>{name.upper()}<br>{at.box.upper()}<br>{at.far.upper()}<br><br>{bars(rng, bill + number(rng, '99999999999'), 22)}", widths=(50, 50)))
    css = "body { font-family: 'Nimbus Sans' } .h { font-size: 19pt; color: #1d7a3e } .bx { border: 2pt solid #1d7a3e; font-size: 12pt } .m { border-left: 4pt solid #1d7a3e; padding-left: 8pt } .pt td:first-child { color: #555 } .pt { margin: 6pt 0 10pt } .d th { background: #1d7a3e; color: #fff } .d td { border-bottom: 1px solid #ddd } .o td { font-weight: bold; font-size: 11pt }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.free, "tax_id": tin}, "payer": {"name": plan}, "patient": {"name": who.full, "birth_date": who.born}, "account_number": bill, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments,
                "totals": {"charges_cents": charges, "balance_cents": balance}})
