"""A city's ambulance bill, sent by its billing agent: run number, from and to, base rate and miles, what insurance paid, a coupon."""
from held_fifteenth_a import *

NAME, KIND = "held15-city-ems", "itemized_bill"


def document(rng):
    who, at = Patient(rng), Place(rng)
    name = f"City of {at.city} {rng.choice(('Fire Department EMS', 'Fire-Rescue', 'Emergency Medical Services'))}"
    date = day(rng)
    sent = later(date, rng.randint(30, 75))
    due, run, plan = later(sent, 30), number(rng, f"{date:%y}-999999"), rng.choice(PLANS + [None])
    mod, miles = rng.choice(("RH", "SH", "PH")), rng.randint(12, 160) / 10
    each = rng.randint(1400, 2600)
    base = rng.choice((("A0427", "ALS EMERGENCY BASE RATE"), ("A0429", "BLS EMERGENCY BASE RATE"), ("A0433", "ALS LEVEL 2 BASE RATE")))
    items = [(*base, 1, price(rng, 700, 1900)), ("A0425", "GROUND MILEAGE PER MILE", miles, each)]
    items += rng.sample([("A0422", "OXYGEN AND SUPPLIES", 1, 6500), ("A0398", "ALS ROUTINE DISPOSABLE SUPPLIES", 1, 8200), ("A0394", "IV SUPPLIES", 1, 5475)], rng.randint(0, 2))
    lines = [{"date": date, "code": c, "modifiers": [mod], "description": w, "units": u, "unit_price_cents": p, "charge_cents": round(u * p)} for c, w, u, p in items]
    rows = [tr([us(date), f"{x['code']} {mod}", x["description"], f"{x['units']:.1f}", bald(x["unit_price_cents"]), bald(x["charge_cents"])], "n n - r r r") for x in lines]
    charges, payments, posted = total(lines), [], later(date, rng.randint(15, 28))
    if plan:
        off, ins, _, _ = split(rng, charges, ("coins", "coins", "ded"))
        payments = ([pay(posted, "insurance", f"PAYMENT {plan.upper()}", ins)] if ins else []) + [pay(posted, "adjustment", "CONTRACTUAL WRITE-OFF", off)]
    rows += [tr([us(p["date"]), "", p["description"], "", "", bald(-p["amount_cents"])], "n n - r r r") for p in payments]
    balance = charges - total(payments, "amount_cents")
    n, tin = npi(rng), tax_id(rng)
    body = (sides(f"<b class='h'>{name}</b><br>c/o EMS Billing Services<br>{at.box}<br>{at.town}<br>Phone {at.free}<br>Tax ID {tin} &nbsp; NPI {n}", facts([("Invoice Date", us(sent)), ("Run Number", run), ("Date of Service", us(date)), ("Pay By", us(due)), ("<b>Amount Due</b>", f"<b>{usd(balance)}</b>")], "f bx"), widths=(58, 42))
            + f"<p>{who.mail}</p>" + facts([("Patient Name:", who.full), ("Transported From:", {"R": "Residence", "S": "Scene", "P": "Physician Office"}[mod[0]] + f", {rng.randint(100, 4000)} block {rng.choice(ROADS)}"), ("Transported To:", f"{at.city} General Hospital"), ("Insurance:", plan or "NONE - SELF PAY")])
            + grid(["Date", "Code", "Description", "Qty", "Unit Price", "Amount"], rows, "n n - r r r") + f"<p class='bd'>BALANCE DUE {usd(balance)}</p>"
            + f"<p>{'Your insurance carrier has paid its portion. The remaining balance is your responsibility.' if plan else 'We have no insurance on file for this transport. Please complete the back of this form and return it, or call our office.'} Payment plans and hardship waivers are available to residents. Checks that are returned will be charged a fee as allowed by city code.</p><div class='cut'>Please return this portion with your payment</div>"
            + sides(facts([("Run Number", run), ("Patient", who.full), ("Amount Due", usd(balance)), ("Amount Enclosed", "$")], "f bx"), f"MAKE CHECKS PAYABLE TO:<br>{name.upper()}<br>{at.box.upper()}<br>{at.town.upper()}", cards(), widths=(32, 30, 38)))
    css = ".h { font: bold 14pt 'Liberation Serif' } body { font-family: 'Liberation Serif'; font-size: 10.5pt } .bx td { border: 1px solid #000 } .d { margin-top: 8pt } .d th { border: 1px solid #000; background: #e6e6e6 } .d td { border-left: 1px solid #000; border-right: 1px solid #000 } .d { border-bottom: 1px solid #000 } .bd { text-align: right; font-weight: bold; font-size: 12pt }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.free, "npi": n, "tax_id": tin, "address": f"{at.box}, {at.town}"}, "payer": {"name": plan}, "patient": {"name": who.full}, "account_number": run, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments,
                "totals": {"balance_cents": balance}})
