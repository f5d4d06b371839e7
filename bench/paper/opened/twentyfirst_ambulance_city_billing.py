"""A city fire department's ambulance bill, sent for it by a billing company: the city's name on top and the company's telephone, patient, call number, from and to in a grid, charges as a short list with code, quantity, rate and sum, below it a "Credits" list by date with who paid and the check, total due; a resident's note, a form for insurance on the lower half."""
from held_twentyfirst_a import *

NAME, KIND = "held21-ambulance-city-billing", "itemized_bill"
BASE = [("A0427", "ALS1 EMERGENCY BASE RATE", 950, 2100), ("A0429", "BLS EMERGENCY BASE RATE", 700, 1450), ("A0433", "ALS2 EMERGENCY BASE RATE", 1300, 2600)]
EXTRA = [("A0422", "OXYGEN", 40, 130), ("A0398", "ALS DISPOSABLE SUPPLIES", 60, 190), ("A0382", "BLS DISPOSABLE SUPPLIES", 30, 110), ("A0394", "IV SUPPLIES", 45, 120), ("A0396", "ADVANCED AIRWAY SUPPLIES", 70, 200)]


def document(rng):
    who, at = Patient(rng, 18, 93), Place(rng)
    name = rng.choice((f"City of {at.city} Fire Department", f"{at.city} Fire Rescue", f"{at.city} Township EMS", f"{rng.choice(LAST)} County Emergency Medical Services"))
    date = day(rng, (2025, 3, 1), 400)
    sent, call, run = later(date, rng.randint(28, 130)), number(rng, "25-0099999"), number(rng, rng.choice(("9999999", "AAA-999999", "99-99999")))
    due, tin, ident = later(sent, rng.choice((15, 20, 30))), tax_id(rng), npi(rng)
    say = rng.choice((us, short, bare))
    base = rng.choice(BASE)
    origin = rng.choice((("R", "RESIDENCE"), ("S", "SCENE OF ACCIDENT"), ("N", "SKILLED NURSING FACILITY"), ("P", "PHYSICIAN'S OFFICE")))
    hospital = rng.choice((f"{at.city} Regional Hospital", "Mercy Ridge Hospital", "St. Brendan Medical Center")).upper()
    mod, shown, rate = origin[0] + "H", rng.random() < 0.6, price(rng, 13, 26)
    miles = rng.choice((rng.randint(2, 18), rng.randint(11, 249) / 10))
    items = [(base[0], base[1], 1, price(rng, base[2], base[3])), ("A0425", "MILEAGE - PER LOADED MILE", miles, rate)]
    items += [(c, w, 1, price(rng, lo, hi)) for c, w, lo, hi in rng.sample([x for x in EXTRA if base[0] != "A0429" or x[0] in ("A0422", "A0382")], rng.choice((0, 0, 1, 2)))]
    lines = [{"date": date, "code": c, "modifiers": [mod] if shown else None, "description": w, "units": q, "unit_price_cents": e, "charge_cents": round(q * e)} for c, w, q, e in items]
    charges = total(lines)
    cover = rng.choice(("senior", "plan", "plan", "none"))
    payer = {"senior": "MEDICARE PART B", "plan": rng.choice(PLANS).upper(), "none": None}[cover]
    member, posted, acts = number(rng, "9AA9AA9AA99" if cover == "senior" else "AA99999999"), later(date, rng.randint(18, 27)), []
    if payer:
        off, ins, own, _ = split(rng, charges, ("coins",) if cover == "senior" else ("coins", "ded"))
        acts = [pay(posted, "insurance", f"{payer} PAYMENT CK# {number(rng, '9999999')}", ins)] * (ins > 0) + ([pay(posted, "adjustment", f"{payer} DISALLOWED", off)] if cover == "senior" or rng.random() < 0.5 else [])
    if rng.random() < 0.2:
        acts.append(pay(later(sent, -5), "patient", "PATIENT PAYMENT CK# " + number(rng, "9999"), 5000))
    owed = charges - total(acts, "amount_cents")
    heads = ["DATE", "CODE"] + ["MOD"] * shown + ["DESCRIPTION", "QTY", "RATE", "AMOUNT"]
    kinds = "n n n - r r r" if shown else "n n - r r r"
    rows = [tr([say(x["date"]), x["code"]] + [mod] * shown + [x["description"], f"{x['units']:.1f}" if isinstance(x["units"], float) else x["units"], bald(x["unit_price_cents"]), bald(x["charge_cents"])], kinds) for x in lines]
    rows.append(tr([("TOTAL CHARGES", 6 if shown else 5), usd(charges)], "r r", "t"))
    credits = grid(["DATE", "CREDITS", "AMOUNT"], [tr([say(p["date"]), p["description"], bald(p["amount_cents"])], "n - r") for p in acts] + [tr(["", "TOTAL CREDITS", usd(total(acts, "amount_cents"))], "n r r", "t")], "n - r", "d cr") if acts else "<p class='s'>No payments or credits have been received.</p>"
    city_note = rng.choice(("Residents are not turned away for lack of payment. Hardship forms are available.", "Charges are set by ordinance of the city council.", "Fees for ambulance service help to support the department. The crew does not see your bill."))
    form = ("<div class='fm'><b>INSURANCE INFORMATION REQUEST</b> &mdash; if you have coverage that is not shown, complete and return this part or call.<br><br>&#9633; Medicare &nbsp; &#9633; Medicaid &nbsp; &#9633; Auto &nbsp; &#9633; Health &nbsp; &#9633; Worker's comp. &nbsp;&nbsp; Company: ______________________ &nbsp; Policy #: ____________________<br><br>Signature of patient or representative: ____________________________________ &nbsp; Date: ______________</div>" if not payer or rng.random() < 0.4 else "")
    grid2 = strip([("Patient", who.filed), ("Call Number", call), ("Date of Service", say(date)), ("Account Number", run)]) + strip([("Transported From", origin[1]), ("Transported To", hospital)] + ([("Insurance", payer), ("Policy Number", member)] if payer else [("Insurance", "NONE REPORTED")]))
    body = (sides(f"<div class='c'><b class='h'>{name.upper()}</b><br>AMBULANCE BILLING<br>{at.box}, {at.far}<br>Billing inquiries {at.free} &nbsp; Tax ID {tin} &nbsp; NPI {ident}</div>")
            + sides(f"<div class='ml'>{who.mail}</div>", facts([("BILL DATE", say(sent)), ("ACCOUNT NUMBER", run), ("DUE DATE", say(due)), ("AMOUNT DUE", usd(owed))], "f bx"), widths=(58, 42)) + grid2 + grid(heads, rows, kinds) + credits
            + f"<div class='du'>TOTAL DUE: {usd(owed)}</div><p class='s'>{city_note} {'If your insurance sends payment to you, please forward it to us with the explanation.' if rng.random() < 0.5 else 'Payment may be made by check, money order or card.'}</p>{form}"
            + "<div class='cut'>RETURN BOTTOM PORTION WITH PAYMENT</div>" + sides(f"Make check payable to:<br><b>{name.upper()}</b><br>{at.box}<br>{at.far}", facts([("ACCOUNT NUMBER", run), ("PATIENT", who.filed), ("AMOUNT DUE", usd(owed)), ("AMOUNT PAID", "$")], "f bx"), cards("VISA MC DISC"), widths=(34, 34, 32)))
    css = "body { font: 9.6pt 'Nimbus Roman', 'Liberation Serif', serif } .h { font-size: 16pt; letter-spacing: 0.5pt } .c { text-align: center; border-bottom: 2.5pt double #000; padding-bottom: 5pt } .ml { margin: 22pt 0 18pt 20pt } .bx { width: 100%; margin: 8pt 0 } .bx td { border: 0.75pt solid #000; padding: 2pt 5pt } .bx td + td { text-align: right; font-weight: bold } .st { width: 100%; margin-bottom: -0.75pt } .st td { border: 0.75pt solid #000; padding: 2pt 5pt; font-weight: bold } .st span { font: 7.4pt 'Nimbus Sans' } .d { margin-top: 10pt } .d th { border-bottom: 1pt solid #000; font: bold 8pt 'Nimbus Sans' } .d td { padding: 2pt 4pt } .cr { width: 72% !important; margin-left: 0 } .t td { font-weight: bold; border-top: 1pt solid #000 } .du { text-align: right; font-size: 14pt; font-weight: bold; margin: 8pt 0 } .fm { border: 1pt solid #000; padding: 6pt; font-size: 9pt; margin: 6pt 0 } .s { font-size: 8.8pt } p { margin: 5pt 0 }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name.upper(), "phone": at.free, "tax_id": tin, "npi": ident, "address": at.remit}, "payer": {"name": payer} if payer else None, "patient": {"name": who.filed, "member_id": member if payer else None}, "account_number": run, "statement_date": sent, "due_date": due, "lines": lines, "payments": acts, "totals": {"charges_cents": charges, "balance_cents": owed}})
