"""Emergency physicians' bill from their staffing company: where the care was, one or two lines, what insurance did, a coupon above."""
from held_fifteenth_a import *

NAME, KIND = "held15-emergency-physicians", "itemized_bill"
CARE = [("93010", "EKG INTERPRETATION AND REPORT", 40, 120), ("12002", "REPAIR SIMPLE WOUND 2.6-7.5 CM", 380, 720), ("99291", "CRITICAL CARE FIRST HOUR", 900, 1900), ("76705", "LIMITED ABDOMINAL ULTRASOUND", 160, 340)]


def document(rng):
    who, at = Patient(rng), Place(rng)
    name = f"{rng.choice(('Palmetto', 'Bluegrass', 'Sierra', 'Lone Oak'))} Emergency Physicians {rng.choice(('PLLC', 'of ' + at.city, 'LLP'))}"
    date = day(rng)
    sent = later(date, rng.randint(28, 70))
    due, acct, plan, tin = later(sent, 28), number(rng, "99999999-999"), rng.choice(PLANS + [None]), tax_id(rng)
    level = rng.choice((("99284", "EMERGENCY DEPT VISIT LEVEL 4", 690, 1300), ("99285", "EMERGENCY DEPT VISIT LEVEL 5", 1100, 2100), ("99283", "EMERGENCY DEPT VISIT LEVEL 3", 420, 860)))
    extra = rng.sample([x for x in CARE if x[0] != "99291"], rng.randint(0, 2))
    lines = [{"date": date, "code": c, "description": w, "charge_cents": price(rng, a, b)} for c, w, a, b in [level] + extra]
    if extra:
        lines[0]["modifiers"] = ["25"]
    charges, payments, posted = total(lines), [], later(date, rng.randint(14, 26))
    rows = [tr([us(date), x["code"] + ("-25" if "modifiers" in x else ""), x["description"], usd(x["charge_cents"])], "n n - r") for x in lines]
    if plan:
        off, ins, _, _ = split(rng, charges, ("coins", "ded"))
        payments = ([pay(posted, "insurance", f"INSURANCE PAYMENT - {plan.upper()}", ins)] if ins else []) + [pay(posted, "adjustment", "INSURANCE ADJUSTMENT", off)]
    rows += [tr([us(p["date"]), "", p["description"], usd(-p["amount_cents"])], "n n - r") for p in payments]
    balance, hosp = charges - total(payments, "amount_cents"), f"{at.city} Community Hospital"
    body = (sides(f"<b class='h'>{name}</b><br>{at.box}<br>{at.far}", facts([("Statement Date", us(sent)), ("Account Number", acct), ("Due Date", us(due)), ("Amount Due", f"<b>{usd(balance)}</b>")], "f bx"), widths=(58, 42))
            + sides(who.mail, cards(), widths=(58, 42)) + "<div class='cut'>Detach above and return with payment</div>"
            + f"<p class='m'><b>This bill is for the physician who treated you in the emergency department of {hosp}.</b> It is not included in the hospital's bill.</p>"
            + facts([("Patient", who.full), ("Date of Service", us(date)), ("Treating Provider", doctor(rng)), ("Insurance on File", plan or "NONE")]) + grid(["Date", "Procedure", "Description", "Amount"], rows + [tr(["", "", "AMOUNT DUE", usd(balance)], "n n - r", "t")], "n n - r")
            + f"<p>{'Your insurance has responded and the balance is now due from you.' if plan else 'We do not have insurance for this visit. Call us with your insurance or ask about our uninsured discount.'} Customer service: {at.free}, Monday to Friday 8 am to 7 pm ET. Se habla español. Tax ID {tin}.</p>"
            + "<p class='s'>You have rights under federal law against surprise bills for emergency care. If you have coverage, you should not be charged more than your in-network cost sharing. For more, ask customer service or visit the website of the federal help desk.</p>")
    css = "body { font: 10pt 'Liberation Sans' } .h { font-size: 14pt; color: #7a1f1f } .bx td { border: 1px solid #7a1f1f; padding: 3pt 6pt } .m { background: #f7eeee; padding: 5pt } .sides { margin-bottom: 10pt } .d { margin-top: 8pt } .d th { background: #7a1f1f; color: #fff } .d td { border-bottom: 1px solid #ddd } .t td { font-weight: bold }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.free, "tax_id": tin, "address": at.remit}, "payer": {"name": plan}, "patient": {"name": who.full}, "account_number": acct, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments, "totals": {"balance_cents": balance}})
