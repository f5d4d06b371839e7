"""A small town's ambulance bill as its billing service mails it: the town's name and seal, the box of account and amount, the run (number,
from, to, nature of call), charges with HCPCS, origin-destination modifier, quantity, unit price and amount, credits, the balance, a message
that asks for insurance, and a coupon below with an insurance form."""
from held_twentythird_c import *

NAME, KIND = "held23-town-ambulance", "itemized_bill"
LEVELS = [("A0429", "BLS EMERGENCY", "BASIC LIFE SUPPORT - EMERGENCY BASE RATE", 650, 1150), ("A0427", "ALS1 EMERGENCY",
          "ADVANCED LIFE SUPPORT LEVEL 1 - EMERGENCY", 900, 1650),
          ("A0433", "ALS2", "ADVANCED LIFE SUPPORT LEVEL 2", 1200, 2100), ("A0428", "BLS NON-EMERGENCY",
          "BASIC LIFE SUPPORT - NON EMERGENCY TRANSFER", 400, 700)]
EXTRAS = [("A0422", "OXYGEN AND SUPPLIES", 45, 90), ("A0398", "ALS ROUTINE DISPOSABLE SUPPLIES", 60, 180), ("A0382",
          "BLS ROUTINE DISPOSABLE SUPPLIES", 40, 110), ("93041", "EKG MONITORING", 70, 150),
          ("A0394", "IV SUPPLIES - DISPOSABLE", 35, 80), ("A0424", "EXTRA AMBULANCE ATTENDANT", 75, 200)]
CALLS = ["FALL - HIP PAIN", "CHEST PAIN", "DIFFICULTY BREATHING", "SYNCOPE / NEAR FAINTING", "MOTOR VEHICLE ACCIDENT", "ABDOMINAL PAIN",
         "ALTERED MENTAL STATUS"]


def document(rng):
    who, at = Who(rng, 18, 93), Spot(rng)
    town = at.city
    name = rng.choice((f"TOWN OF {town.upper()} AMBULANCE", f"{town.upper()} FIRE & RESCUE", f"{town.upper()} VOLUNTEER AMBULANCE CORPS, INC.",
                       f"{town.upper()} AREA EMS DISTRICT"))
    house = rng.choice(("Municipal EMS Billing Services", "CoreStone Ambulance Billing", "Tri-State Emergency Billing, Inc.", ""))
    when = day(rng)
    sent = later(when, rng.choice((9, 21, 38, 66, 95)))
    level = rng.choice(LEVELS)
    wordy = rng.random() < 0.5
    rate = rng.choice((1400, 1675, 1800, 2150, 2500))
    miles = rng.choice((3, 7, 12, 4.6, 8.4, 15.2, 31.7, 22))
    direction = rng.choice(("RH", "RH", "SH", "NH", "HN")) if rng.random() < 0.75 else ""
    lines = [(level[0], level[2] if wordy else level[1], 1, cents(rng, *level[3:])), ("A0425", rng.choice(("GROUND MILEAGE",
             "MILEAGE, PER LOADED MILE", "LOADED MILES")), miles, rate)]
    lines += [(c, w, 1, cents(rng, lo, hi)) for c, w, lo, hi in rng.sample(EXTRAS, rng.choice((0, 0, 1, 2, 3)))]
    lines = [{"date": when, "code": c, "modifiers": [direction] if direction and c != "93041" else [], "description": w, "units": q,
              "unit_price_cents": p, "charge_cents": int(q * p + 0.5)} for c, w, q, p in lines]
    charges = total(lines, "charge_cents")
    plan = rng.choice(PLANS).upper() if rng.random() < 0.7 else ""
    acts = []
    if plan and rng.random() < 0.7:
        ok = round(charges * rng.uniform(0.4, 0.8))
        acts.append(pay(later(when, 8 + (sent - when).days // 2), "insurance", f"{plan} PAYMENT", round(ok * 0.8)))
        if rng.random() < 0.8:
            acts.append(pay(acts[0]["date"], "adjustment", "CONTRACTUAL ALLOWANCE", charges - ok))
    if rng.random() < 0.25:
        acts.append(pay(later(sent, -4), "patient", "PAYMENT RECEIVED - THANK YOU", 2500))
    if not plan and rng.random() < 0.3:
        acts.append(pay(sent, "adjustment", "RESIDENT SUBSCRIPTION DISCOUNT", round(charges * 0.25)))
    acts = [p for p in acts if p["date"] <= sent]
    balance = charges - total(acts, "amount_cents")
    run, patno = number(rng, rng.choice(("25-099999", "2500999", "M9999999"))), number(rng, rng.choice(("999999", "99-99999", "AAA99999")))
    due, tin = later(sent, rng.choice((20, 30))), tax_id(rng)
    hospital = f"{rng.choice(CITIES)[0].upper()} {rng.choice(('REGIONAL HOSPITAL', 'MEMORIAL HOSP', 'MEDICAL CENTER'))}"
    origin = who.street.upper() if direction in ("RH", "") else {"SH": f"RT {rng.randint(2, 90)} / {rng.choice(HOMES).upper()}",
            "NH": f"{rng.choice(LAST).upper()} MANOR NURSING HOME", "HN": hospital}[direction]
    target = hospital if direction != "HN" else f"{rng.choice(LAST).upper()} MANOR NURSING HOME"
    tel = free(rng) if house else at.tel
    box = f"PO BOX {rng.randint(110, 9800)}"
    far = "{}, {} {}".format(*rng.choice(CITIES)[:3]).upper()
    seal = ("<svg width='50' height='50' viewBox='-25 -25 50 50'><circle r='24' fill='none' stroke='#1d3f8a' stroke-width='1.5'/><g fill='#1d3f8a'>"
            "<rect x='-5' y='-18' width='10' height='36'/>")
    seal += "".join(
        f"<rect x='-5' y='-18' width='10' height='36' transform='rotate({a})'/>" for a in (60, 120)) + "</g></svg>"
    sender = f"<b class='nm'>{name}</b>" + (f"<br>c/o {house}<br>{box}<br>{far}" if house
                                            else f"<br>{at.street}<br>{at.town}") + f"<br>{tel}<br>Tax ID {tin}"
    head = facts([("Statement Date", say(sent)), ("Patient Number", patno), ("Run Number", run), ("Date of Service", say(when)), ("Pay This Amount",
                  f"<b>{usd(balance)}</b>"), ("Due Date", say(due))], "bx")
    trip = table(["Patient", "Transported From", "Transported To", "Nature of Call"], [[who.filed.upper(), origin, target, rng.choice(CALLS)]],
                 "llll", "g w")
    rows = [[say(x["date"]), "-".join([x["code"], *x["modifiers"]]), x["description"], f"{x['units']:.1f}" if miles % 1 else str(x["units"]),
             bare_usd(x["unit_price_cents"]), bare_usd(x["charge_cents"])] for x in lines]
    rows += [[say(p["date"]), "", p["description"], "", "", bare_usd(-p["amount_cents"])] for p in acts]
    foot = [[("Total Charges", 5, "r"), usd(charges)], [("Total Credits", 5, "r"), usd(-total(acts, "amount_cents"))], [("BALANCE DUE", 5, "r"),
            usd(balance)]]
    note = ("Your insurance has paid its portion. The balance shown is your responsibility." if paid(acts, "insurance")
            else "We have not received payment from your insurance carrier. Please contact them regarding this claim."
            if plan else "WE DO NOT HAVE INSURANCE INFORMATION ON FILE FOR YOU. Please complete the form below and return it, or call our office.")
    late = "<p class='red'>SECOND NOTICE - Please remit today to avoid further collection activity.</p>" if (sent - when).days > 60 else ""
    blank = "".join(f"<tr><td>{k}</td><td class='ln'>&nbsp;</td></tr>" for k in ("Insurance Company", "Policy / ID #", "Group #",
                    "Policy Holder &amp; DOB", "Claims Address", "Signature"))
    coupon = ("<div class='cut'>Please detach and return this portion with your payment. Make checks payable to: " + name + "</div>"
              + beside(f"<b>{who.full.upper()}</b><br>{who.mail.upper()}<br><br><table class='in'>{blank}</table>",
                       facts([("Patient Number", patno), ("Run Number", run), ("Balance Due", usd(balance)), ("Amount Enclosed", "$ ______________")],
                             "bx")
                       + f"<div class='rm'>{name}<br>{box if house else at.street.upper()}<br>{far if house else at.town.upper()}</div>",
                       widths="56% 44%"))
    body = (beside(seal, sender, head, widths="10% 48% 42%") + f"<div class='to'>{who.full.upper()}<br>{who.mail.upper()}</div>" + trip
            + table(["Date", "HCPCS", "Description", "Qty", "Unit Price", "Amount"], rows, "lllrrr", "g w", foot)
            + f"{late}<p class='nt'>{note}{f' Insurance on file: {plan}.' if plan else ''} Ambulance charges are separate from any hospital or "
            f"physician bill.</p>{coupon}")
    css = (".nm{font-size:12pt;color:#1d3f8a}.bx{width:100%}.bx td{border:0.75pt solid #1d3f8a;padding:2pt 5pt;font-size:9pt}.bx "
           "td:first-child{background:#e5eaf5}.bx td:last-child{text-align:right}.to{margin:22pt 0 20pt 30pt}"
           ".g{margin-top:8pt}.g th{background:#1d3f8a;color:#fff;font-size:8.5pt}.g td{font-size:9pt;border-bottom:0.5pt solid #ccd}.sum "
           "td{font-weight:bold}.red{color:#b00;font-weight:bold;margin-top:8pt}.nt{font-size:9pt;margin-top:8pt}"
           ".cut{border-top:1pt dashed #000;font-size:8pt;text-align:center;margin:16pt 0 8pt;padding-top:3pt}.in{width:95%}.in td{font-size:8pt;"
           "padding:3pt 2pt 0;white-space:nowrap}.in .ln{border-bottom:0.5pt solid #000;width:70%}.rm{margin-top:16pt}")
    return done(sheet(css, body, "0.5in", "9.5pt 'Liberation Sans',Arial,sans-serif", title="Ambulance Bill"), {
        "document_type": KIND, "provider": {"name": name, "phone": tel, "tax_id": tin, "address": f"{box}, {far}" if house else at.address},
                "payer": {"name": plan or None}, "patient": {"name": who.filed.upper()},
        "account_number": patno, "statement_date": sent, "due_date": due, "lines": kept(lines), "payments": acts, "totals": {"charges_cents": charges,
                "balance_cents": balance}})
