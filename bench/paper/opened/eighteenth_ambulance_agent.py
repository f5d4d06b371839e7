"""A private ambulance company's invoice from its own billing office: trip in two columns of labels, base rate, miles to a tenth and supplies with price and count, rows of what Medicare and the supplement did with their day, what is left, and a signature form for the insurer when it is missing."""
from held_eighteenth_a import *

NAME, KIND = "held18-ambulance-agent", "itemized_bill"
RIDE = {"em": [("A0427", "ALS Emergency Transport, Level 1", 980, 2100), ("A0429", "BLS Emergency Transport", 720, 1500), ("A0433", "ALS Transport, Level 2", 1300, 2700)], "non": [("A0428", "BLS Non-Emergency Transport", 480, 990), ("A0426", "ALS Non-Emergency Transport", 640, 1200)]}
MORE = [("A0422", "Oxygen and Oxygen Supplies", 45, 120), ("A0398", "ALS Routine Disposable Supplies", 60, 180), ("A0394", "IV Supplies", 48, 130), ("A0382", "BLS Routine Disposable Supplies", 28, 95), ("93041", "Rhythm Strip, 1-3 Leads", 40, 110)]


def document(rng):
    who, at = Patient(rng, 24, 92), Place(rng)
    name = f"{rng.choice((at.city, 'Tri-State', 'Mid-County', 'LifeLine', 'Guardian'))} {rng.choice(('Ambulance Service', 'EMS, Inc.', 'Medical Transport LLC', 'Ambulance Corps'))}"
    date = day(rng, (2025, 4, 1))
    sent = later(date, rng.randint(35, 110))
    due, acct, tin, ident = later(sent, rng.choice((15, 25, 30))), number(rng, rng.choice(("99-99999", "25-9999999", "T9999999"))), tax_id(rng), npi(rng)
    kind = rng.choice(("em", "em", "non"))
    base = rng.choice(RIDE[kind])
    origin, dest = (rng.choice((("R", who.street), ("S", f"{rng.choice(ROADS)} and Main St"))), ("H", f"{rng.choice(('St. Agnes', 'Lakeside', 'Valley'))} Regional Hospital")) if kind == "em" else (("H", f"{at.city} Memorial Hospital"), ("N", f"{rng.choice(('Maple Grove', 'Cedar Ridge'))} Care Center"))
    mod, miles, rate = origin[0] + dest[0], rng.choice((rng.randint(2, 28), rng.randint(21, 319) / 10)), price(rng, 14, 32)
    first = {"date": date, "code": base[0], "modifiers": [mod], "description": base[1], "units": 1, "unit_price_cents": price(rng, base[2], base[3])}
    lines = [first, {"date": date, "code": "A0425", "modifiers": [mod], "description": "Ground Mileage, Per Statute Mile", "units": miles, "unit_price_cents": rate}]
    extra = rng.sample(MORE if base[0] not in ("A0429", "A0428") else [x for x in MORE if x[0] in ("A0422", "A0382")], rng.choice((0, 0, 1, 2)))
    lines += [{"date": date, "code": c, "description": w, "units": 1, "unit_price_cents": price(rng, lo, hi)} for c, w, lo, hi in extra]
    for x in lines:
        x["charge_cents"] = round(x["units"] * x["unit_price_cents"])
    charges = total(lines)
    cover = rng.choice(("senior", "plan", "plan", "none"))
    payer = {"senior": "Medicare Part B", "plan": rng.choice(PLANS), "none": None}[cover]
    off, ins, own, _ = split(rng, charges, ("coins", "coins" if cover == "senior" else "ded"))
    posted, member = later(date, rng.randint(20, 30)), number(rng, "9AA9A99AA99" if cover == "senior" else "AAA999999999")
    acts = []
    if payer:
        acts = [pay(posted, "insurance", f"Payment - {payer}", ins)] * (ins > 0) + [pay(posted, "adjustment", f"Write-off - {payer}", off)]
        if cover == "senior" and rng.random() < 0.4:
            acts.append(pay(later(posted, 3), "insurance", "Payment - Supplemental Plan", own // 2))
    elif rng.random() < 0.3:
        acts = [pay(later(sent, -6), "patient", "Payment - Check, Patient", 10000)]
    owed = charges - total(acts, "amount_cents")
    rows = [tr([us(x["date"]), x["code"], " ".join(x.get("modifiers", [])), x["description"], f"{x['units']:.1f}" if x["code"] == "A0425" else "1", usd(x["unit_price_cents"]), usd(x["charge_cents"])], "n n c - r r r") for x in lines]
    rows.append(tr([("Total Charges", 6), usd(charges)], "r r", "t"))
    rows += [tr([us(p["date"]), "", "", (p["description"], 3), usd(-p["amount_cents"])], "n n c - r") for p in acts]
    rows.append(tr([("Balance Due", 6), usd(owed)], "r r", "t big"))
    hour = rng.randint(0, 23)
    trip = sides(facts([("Patient", who.full), ("Date of Birth", us(who.born)), ("Date of Service", us(date)), ("Call Received", f"{hour:02d}:{rng.randint(10, 29)}")] + ([("Insurance", payer), ("Member ID", member)] if payer else [("Insurance", "None on file")])), facts([("From", origin[1]), ("To", dest[1]), ("Nature of Call", rng.choice(("Chest pain", "Fall", "Breathing problem", "Sick person")) if kind == "em" else "Discharge to facility"), ("Tax ID", tin), ("NPI", ident)]), widths=(50, 50))
    ask = "" if payer else "<div class='ask'><b>WE NEED YOUR INSURANCE.</b> Please fill in and send back, or call us: <br><br>Company ____________________________ &nbsp; Policy # ____________________ &nbsp; Group # ______________<br><br>I allow payment of benefits to the ambulance service. &nbsp; Signature X ______________________________</div>"
    body = (sides(f"<div class='lg'>&#10010; {name}</div><div class='s'>Billing Department &nbsp;&bull;&nbsp; {at.street} &nbsp;&bull;&nbsp; {at.town} &nbsp;&bull;&nbsp; {at.tel}</div>", f"<div class='inv'>INVOICE</div>", widths=(76, 24))
            + sides(f"<div class='ml'>{who.mail}</div>", facts([("Account #", acct), ("Invoice Date", us(sent)), ("Due Date", us(due)), ("Balance Due", usd(owed))], "f bx"), widths=(58, 42)) + f"<div class='hd'>Transport Information</div>{trip}<div class='hd'>Charges and Payments</div>"
            + grid(["Date", "HCPCS", "Mod", "Description", "Qty", "Unit Price", "Amount"], rows, "n n c - r r r") + ask
            + f"<p class='s'>{rng.choice(('Your insurance may send its payment to you. If you get a check for this trip, please endorse it over to us.', 'Medicare pays for ambulance only when other transport would endanger your health.', 'If you cannot pay the balance at once, we gladly take monthly payments.'))} Mileage is counted from the place of pick-up to the destination.</p>"
            + "<div class='cut'>Detach and return with payment</div>" + sides(f"Please make check payable to:<br><b>{name}</b><br>{at.street}<br>{at.town}", facts([("Account #", acct), ("Patient", who.full), ("Balance Due", usd(owed)), ("Amount Paid", "$ ________")]), cards("Visa MC Disc"), widths=(36, 32, 32)))
    css = "body { font: 9.4pt 'Liberation Serif' ; font-size: 10pt } .lg { font: bold 18pt 'Liberation Sans'; color: #b3261e } .inv { font: bold 20pt 'Liberation Sans'; text-align: right; color: #888 } .s { font-size: 8.8pt; color: #333 } .ml { margin: 22pt 0 16pt 16pt } .bx { width: 100%; margin: 8pt 0 } .bx td { border: 1px solid #b3261e; padding: 2pt 6pt } .bx td + td { text-align: right; font-weight: bold } .hd { background: #b3261e; color: #fff; font-weight: bold; padding: 2pt 6pt; margin: 6pt 0 3pt } .f td { padding: 1pt 10pt 1pt 0 } .d th { border-bottom: 1px solid #000 } .t td { font-weight: bold; border-top: 1px solid #000 } .big td { font-size: 11.5pt } .ask { border: 1.5pt dashed #b3261e; padding: 6pt; margin: 8pt 0 }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "tax_id": tin, "npi": ident, "address": at.address}, "payer": {"name": payer} if payer else None, "patient": {"name": who.full, "birth_date": who.born, "member_id": member if payer else None}, "account_number": acct, "statement_date": sent, "due_date": due, "lines": lines, "payments": acts, "totals": {"charges_cents": charges, "balance_cents": owed}})
