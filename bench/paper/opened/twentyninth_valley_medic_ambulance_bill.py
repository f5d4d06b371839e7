"""An ambulance service's invoice from its billing office: the run with pick-up and hospital, a few charges with rate and quantity (miles in tenths), what
was paid, a table to write insurance into, a signature for assignment, a stub."""
from held_twentyninth_a import *

NAME, KIND = "held29-valley-medic-ambulance-bill", "itemized_bill"
BASES = [("A0429", "BLS EMERGENCY BASE RATE", 690, 1250), ("A0427", "ALS1 EMERGENCY BASE RATE", 980, 1880), ("A0433", "ALS2 BASE RATE", 1340, 2300),
         ("A0428", "BLS NON-EMERGENCY BASE RATE", 420, 800), ("A0434", "SPECIALTY CARE TRANSPORT", 1900, 3100)]
AIR = [("A0431", "ROTARY WING BASE RATE", 18900, 39500)]
MORE = [("A0422", "OXYGEN AND OXYGEN SUPPLIES", 48, 95), ("A0398", "ALS ROUTINE DISPOSABLE SUPPLIES", 60, 180), ("A0394", "IV DRUG THERAPY SUPPLIES", 44,
    120),
        ("A0420", "WAITING TIME, 1/2 HR INCREMENTS", 40, 80), ("A0382", "BLS ROUTINE DISPOSABLE SUPPLIES", 28, 75), ("A0424", "EXTRA ATTENDANT", 90, 150)]
PLACES = {"R": "RESIDENCE - {} {}", "S": "SCENE - {} {}", "N": "{} NURSING & REHAB", "H": "{} REGIONAL HOSPITAL"}
WHY = [("R07.9", "CHEST PAIN, UNSPECIFIED"), ("R55", "SYNCOPE AND COLLAPSE"), ("S72.001A", "FRACTURE OF RIGHT FEMUR NECK"), ("R41.82",
    "ALTERED MENTAL STATUS"),
       ("R06.02", "SHORTNESS OF BREATH")]


def document(rng):
    flies = rng.random() < 0.2
    firm = Firm(rng, "SkyBridge Air Medical, LLC" if flies else rng.choice(("Valley Medic Ambulance Service, Inc.", "Tri-Rivers EMS Authority",
        "Harmon County Rescue Squad")))
    agent = rng.choice((None, "EMS Revenue Partners", "Certified Ambulance Billing Group"))
    who, sent = Human(rng), sent_day(rng)
    ran = after(sent, -rng.randint(18, 110))
    start, end = rng.choice("RRSNH") if not flies else rng.choice("SH"), "H"
    mod, base = start + end, rng.choice(AIR if flies else BASES)
    miles = rng.randint(14, 420) if not flies else rng.randint(280, 1100)
    rate = rng.choice((1650, 1825, 2200, 2875)) if not flies else rng.choice((18900, 24650))
    found = [(base[0], base[1], 1, fee(rng, base[2], base[3]))]
    found += [("A0436" if flies else "A0425", "ROTARY WING MILEAGE" if flies else rng.choice(("GROUND MILEAGE, PER STATUTE MILE", "MILEAGE - LOADED")),
        miles / 10, rate)]
    found += [(c, words, rng.choice((1, 1, 2)) if c == "A0420" else 1, fee(rng, low, high)) for c, words, low, high in rng.sample(MORE, rng.choice((0, 1, 1,
        2, 3)))]
    extra = rng.random() < 0.25
    lines = [{"date": ran, "code": c, "modifiers": [mod] + (["GY"] if extra and n == len(found) - 1 else []), "description": words,
              "units": int(units) if units == int(units) else units, "unit_price_cents": each, "charge_cents": round(units * each)}
             for n, (c, words, units, each) in enumerate(found)]
    charges, payments, plan = add(lines), [], rng.choice(INSURERS).upper()
    insured = rng.random() < 0.7
    if insured:
        off, part, left = settle(rng, charges, ("coins", "coins", "ded", "copay"))
        when = after(ran, rng.randint(12, 17))
        if rng.random() < 0.35 and plan != "MEDICARE":
            off = 0
        payments = [pay(when, "insurance", f"PAYMENT - {plan}", part)] * bool(part) + [pay(when, "adjustment", f"WRITE OFF - {plan}", off)] * bool(off)
    elif rng.random() < 0.4:
        payments = [pay(after(ran, 10), "patient", "PAYMENT - PATIENT CHECK 1042", 10000)]
    balance = charges - add(payments, "amount_cents")
    if balance <= 0:
        return document(rng)
    run, account, due = code(rng, "99-999999"), code(rng, rng.choice(("99999999", "AAA-999999"))), after(sent, rng.choice((15, 30)))
    towns, why = [x[0].upper() for x in rng.sample(TOWNS, 2)], rng.choice(WHY)
    places = [PLACES[x].format(town if x in "NH" else rng.randint(100, 4900), rng.choice(HOMES).upper()) for x, town in zip((start, end), towns)]
    card = code(rng, "999999999A")
    top = beside(f"<div class='nm'>{firm.name}</div>" + (f"c/o {agent}<br>" if agent else "") + f"{firm.street}<br>{firm.town}<br><b>Phone:</b> {firm.free}"
        f"<br>"
                 f"<b>Office Hours:</b> Mon-Fri 8:30am - 5:00pm<br><b>Tax ID:</b> {firm.tax}",
                 "<div class='big'>INVOICE</div>" + facts([("Patient Account #:", account), ("Run Number:", run), ("Date of Service:", slim(ran)),
                 ("Invoice Date:", slim(sent)),
                                                           ("Due Date:", slim(due)), ("AMOUNT DUE:", f"<b>{usd(balance)}</b>")]), widths="60% 40%")
    trip = facts([("PATIENT:", who.full.upper()), ("DATE OF BIRTH:", slim(who.born)), ("TRANSPORTED FROM:", places[0]), ("TRANSPORTED TO:", places[1]),
                  ("REASON FOR TRANSPORT:", f"{why[0]} {why[1]}")] + ([("PRIMARY INSURANCE:", f"{plan} &nbsp; ID: {card}")] if insured else []), "tr")
    rows = [[slim(x["date"]), f"{x['code']} {' '.join(x['modifiers'])}", x["description"], f"{x['units']:.1f}", num(x["unit_price_cents"]),
        num(x["charge_cents"])] for x in lines]
    foot = [[("Total Charges", 5, "r"), usd(charges)]]
    foot += [[slim(p["date"]), "", (p["description"], 3), f"({num(p['amount_cents'])})"] for p in payments]
    foot += [[("Please Pay This Amount", 5, "r"), usd(balance)]]
    main = table(["DATE", "HCPCS", "DESCRIPTION OF CHARGE", "QUANTITY", "RATE", "AMOUNT"], rows, "lllrrr", foot=foot, widths="12% 14% 40% 10% 11% 13%")
    if not insured:
        say = ("WE DO NOT HAVE INSURANCE INFORMATION FOR YOU. Please complete the form below, sign it and return it to our "
               "office, or call us today. Otherwise the balance is due from you.")
    elif off:
        say = "Your insurance has paid its portion. The remaining balance is your responsibility and is due upon receipt of this invoice."
    else:
        say = "Your insurance has made a payment towards this claim. The balance has been billed to you."
    empty = table(["", "PRIMARY INSURANCE", "SECONDARY INSURANCE"], [[x, "", ""] for x in ("Insurance Company", "Policy / ID Number", "Group Number",
        "Policy Holder Name", "Claims Address")],
                  "lll", "in", widths="24% 38% 38%")
    sign = ("<p class='fine'>I request that payment of authorized Medicare, Medicaid, or other insurance benefits be made on my behalf to the ambulance "
        "service for any services "
            "furnished to me now, in the past, or in the future. I authorize any holder of medical information about me to release it to CMS and its "
            "agents.</p>"
            "<p>X ______________________________________ &nbsp; Date ______________</p>")
    slip = ("<div class='slip'>Return this portion with your check or money order payable to <b>" + firm.name + "</b>"
            + beside(f"<br>{who.letter()}", f"<br>{firm.name}<br>{firm.box}<br>{firm.far}", facts([("Run Number", run), ("Amount Due", usd(balance)),
            ("Amount Paid", "$__________")]),
                     widths="36% 36% 28%") + f"<p class='fine'>Pay online at www.payems.example.com with account {account} &bull; Visa, MasterCard, "
                     f"Discover accepted by phone</p></div>")
    css = (".nm{font:bold 15pt 'Liberation Serif';color:#8c1515}.big{font:bold 20pt 'Liberation Serif';text-align:right}.f{width:100%}.f td{padding:1pt 3pt}"
        ".f td+td{text-align:right}"
           ".tr{border:1pt solid #8c1515;width:100%;margin:8pt 0}.tr td:first-child{font-weight:bold;width:26%;font-size:8pt}.t{width:100%}.t "
           "th{background:#8c1515;color:#fff;font-size:8pt}"
           ".t td{border-left:.5pt solid #bbb;border-right:.5pt solid #bbb}.t tbody tr:last-child td{font-weight:bold;border-bottom:1pt solid #8c1515;"
           "background:#f6e7e7}"
           ".say{margin:8pt 0;font-weight:bold}.in{width:100%;font-size:8pt;margin-bottom:5pt}.in td,.in th{border:.5pt solid #666;height:13pt}"
           ".slip{border-top:1.5pt dashed #444;"
           "padding-top:5pt;page-break-inside:avoid;font-size:8.5pt}")
    html = sheet(css, top + trip + main + f"<p class='say'>{say}</p>" + empty + sign + slip, font="9.3pt 'Liberation Serif',serif")
    truth = {"document_type": KIND, "provider": {"name": firm.name, "tax_id": firm.tax, "phone": firm.free, "address": firm.address},
             "patient": {"name": who.full.upper(), "birth_date": who.born}, "account_number": account, "statement_date": sent, "due_date": due,
             "diagnoses": [why[0]],
             "lines": lines, "payments": payments, "totals": {"charges_cents": charges, "balance_cents": balance}}
    if insured:
        truth["payer"], truth["patient"]["member_id"] = {"name": plan}, card
    return done(html, truth)
