"""ambulance_run.py: a county ambulance bill in typewriter letters: trip block, miles in tenths with a price each, place-to-place modifiers."""
from held_parts import (PLANS, STEM, TOWN, address, after, bars, day, digits, e, filed, line, money, page, payment,
                        person, phone, say, tax_id, total, tr, when)

NAME, KIND = "held-ambulance-run", "itemized_bill"
CSS = """body { font: 10pt 'Liberation Mono' } pre { font: inherit; margin: 0 } h2 { font-size: 12pt; border-top: 2px
solid; border-bottom: 2px solid; padding: 4px 0; text-align: center }
table { width: 100% } th { border-bottom: 1px dashed; text-align: left; font-weight: normal } th.r { text-align: right }
td { padding: 3px 2px } td:first-child, th:first-child { padding-right: 14px } .t td { border-top: 1px dashed }
.stub { border-top: 1px dashed; margin-top: 40px; padding-top: 10px } .warn { border: 1px solid; padding: 4px;
text-align: center; margin: 10px 0 }"""
LEVELS = [("A0427", None, "ALS1 EMERGENCY BASE RATE", 98000, 185000), ("A0429", None, "BLS EMERGENCY BASE RATE", 68000,
    129500), ("A0433", None, "ALS2 BASE RATE", 120000, 230000)]
SUPPLIES = [("A0422", None, "OXYGEN AND SUPPLIES", 4500, 11000), ("A0398", None, "ALS DISPOSABLE SUPPLIES", 3800,
    14000), ("A0394", None, "IV DRUG THERAPY SUPPLIES", 3000, 9000),
            ("A0382", None, "BLS DISPOSABLE SUPPLIES", 2500, 8000)]


def trip(rng, date):
    """Base rate, mileage, and what was used; miles are a number of units with tenths."""
    where = rng.choice(["RH", "SH", "PH", "NH"])
    miles, rate, level = rng.randint(12, 487), rng.randint(1150, 4200), rng.choice(LEVELS)
    base = rng.randint(level[3], level[4])
    lines = [line(date, level, modifiers=[where], units=1, unit_price_cents=base, charge_cents=base),
             line(date, ("A0425", None, "GROUND MILEAGE"), modifiers=[where], units=miles / 10, unit_price_cents=rate,
                  charge_cents=round(miles * rate / 10))]
    for service in rng.sample(SUPPLIES, rng.randint(1, 3)):
        price, units = rng.randint(service[3], service[4]), rng.choice([1, 1, 2])
        lines.append(line(date, service, units=units, unit_price_cents=price, charge_cents=units * price))
    return lines


def show(item):
    units = f"{item['units']:.1f}"
    return tr([units, item["code"], "".join(item.get("modifiers", [])), e(item["description"]),
               money(item["unit_price_cents"], ""), money(item["charge_cents"], "")], "r . . . r r")


def less(rng, date, plan, charges):
    if rng.random() < 0.4:
        return []
    return [payment(after(date, 40), "insurance", f"PMT {plan.upper()}", charges * 3 // 10)] + \
        ([payment(after(date, 41), "adjustment", "COURTESY ADJ - COUNTY RESIDENT", 10000)] if rng.random() < 0.5
         else [])


def document(rng):
    who, date, plan, town = person(rng), day(rng), rng.choice(PLANS), rng.choice(TOWN)
    account = f"{rng.choice('AEP')}{digits(rng, 7)}"
    service, run, call, tax = f"{rng.choice(STEM).upper()} COUNTY EMS", f"{date.year % 100}-{digits(rng, 6)}", phone(rng, "{}-{}-{}"), tax_id(rng)
    lines, (street, city, home) = trip(rng, date), address(rng)
    charges = total(lines, "charge_cents")
    payments = less(rng, date, plan, charges)
    balance, billed, due = charges - sum(p["amount_cents"] for p in payments), after(date, 62), after(date, 92)
    credit = rng.choice(["{}-", "-{}"])
    paid_rows = "".join(tr([(f"{say(when(p), 'short')} {e(p['description'])}", 5),
                            credit.format(money(p["amount_cents"], ""))], ". r") for p in payments)
    stage = rng.choice(["FIRST NOTICE", "SECOND NOTICE - PAST DUE", "FINAL NOTICE BEFORE COLLECTION"])
    html = page(CSS, f"""<pre>{service}
BILLING OFFICE                                  INVOICE DATE {say(billed, "short")}
{street.upper():<48}RUN NUMBER   {run}
{city.upper():<48}TAX ID       {tax}
TEL {call:<44}DUE DATE     {say(due, "short")}

PATIENT: {filed(who):<39}ACCOUNT NO.  {account}
INSURANCE: {e(plan).upper()}   GROUP {digits(rng, 6)}</pre>
<h2>STATEMENT FOR AMBULANCE SERVICE ON {say(date, "short")}</h2>
<pre>FROM: {digits(rng, 4)} LANTERN WAY {town.upper()} {digits(rng, 5)}  AT 22:{rng.randint(10, 59)}
TO:   {rng.choice(STEM).upper()} HOSPITAL EMERGENCY    AT 23:{rng.randint(10, 59)}
CREW: MEDIC {digits(rng, 3)}  UNIT 7</pre><br>
<table>{tr(["UNITS", "HCPCS", "MOD", "DESCRIPTION", "RATE", "AMOUNT"], "r . . . r r", tag="th")}{"".join(show(x) for x in lines)}
{tr([("TOTAL CHARGES", 5), money(charges, "")], ". r", "t")}{paid_rows}{tr([("AMOUNT DUE", 5), money(balance)], ". r", "t")}</table>
<div class="warn">*** {stage} ***</div><pre>WE FILED YOUR INSURANCE ONCE. MILES OVER 25 ARE AT THE SAME RATE. A LATE FEE
OF $15.00 MAY APPLY AFTER 90 DAYS. CALL BEFORE YOU PAY IF YOU HAVE MEDICAID.</pre>
<div class="stub"><pre>ACCOUNT {account}   AMOUNT DUE {money(balance)}   AMOUNT PAID $_________
MAIL TO: PO BOX {digits(rng, 5)}, {city.upper()}</pre>{bars(rng, digits(rng, 24), 26)}</div>""")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": service, "tax_id": tax, "phone": call, "address": home.upper()},
        "payer": {"name": plan.upper()},
        "patient": {"name": filed(who)}, "account_number": account, "statement_date": billed.isoformat(),
        "due_date": due.isoformat(), "lines": lines,
        "payments": payments, "totals": {"charges_cents": charges, "balance_cents": balance}}}
