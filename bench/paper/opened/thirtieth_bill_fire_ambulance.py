"""A bill for one ambulance ride, sent by the billing service of a city's or county's fire and rescue: run number, pick up and destination, base rate and
miles with their codes, credits below, and a block for insurance to be filled in by hand."""
from held_thirtieth_a import *

NAME, KIND = "held30-bill-fire-ambulance", "itemized_bill"
RIDES = [("A0427", "ALS 1 EMERGENCY", 820, 1750), ("A0427", "ALS-1 EMERGENCY BASE RATE", 820, 1750), ("A0429", "BLS EMERGENCY", 560, 1190), ("A0433",
    "ALS 2", 1100, 2300),
         ("A0428", "BLS NON-EMERGENCY TRANSPORT", 420, 860)]
EXTRAS = [("A0422", "OXYGEN & OXYGEN SUPPLIES", 45, 110), ("A0398", "ALS ROUTINE DISPOSABLE SUPPLIES", 60, 240), ("A0382",
    "BLS ROUTINE DISPOSABLE SUPPLIES", 35, 120),
          ("93041", "CARDIAC MONITOR / EKG RHYTHM", 75, 190), ("A0394", "IV DRUG THERAPY SUPPLIES", 55, 140), ("A0424", "EXTRA ATTENDANT", 80, 180)]
WHY = [("R07.9", "Chest pain, unspecified"), ("R55", "Syncope and collapse"), ("S72.001A", "Fracture of unsp part of neck of right femur, init"),
       ("R06.02", "Shortness of breath"), ("R41.82", "Altered mental status, unspecified"), ("V89.2XXA", "Person injured in unsp motor-vehicle accident, "
       "traffic")]
PLANS = ["MEDICARE PART B - PALMETTO REGION", "BLUE SHIELD OF THE PLAINS", "UNITED STANDARD COMMERCIAL", "GOLDEN CARE MEDICARE ADVANTAGE",
    "FARMLAND AUTO INSURANCE"]
HOSPITALS = ["ST LUKE REGIONAL MED CTR", "COUNTY GENERAL HOSPITAL", "MERCY MEMORIAL HOSPITAL ER", "UNIVERSITY MEDICAL CENTER", "VALLEY VIEW HOSPITAL"]
NOTES = ["PLEASE REMIT PAYMENT IN FULL. IF YOU HAVE INSURANCE THAT WOULD COVER THIS SERVICE, COMPLETE THE FORM BELOW AND RETURN IT TO OUR OFFICE.",
         "SECOND NOTICE - WE HAVE NOT RECEIVED A RESPONSE TO OUR PREVIOUS STATEMENT. YOUR PROMPT ATTENTION IS REQUIRED.",
         "YOUR INSURANCE HAS PROCESSED THIS CLAIM. THE REMAINING BALANCE IS YOUR RESPONSIBILITY. PAYMENT ARRANGEMENTS ARE AVAILABLE.",
         "THIS IS NOT A BILL FROM THE HOSPITAL. AMBULANCE SERVICE IS BILLED SEPARATELY."]


def document(rng):
    who, at = Person(rng), Sender(rng)
    sender = rng.choice((f"City of {at.city} Fire Department", f"{at.city} Fire & Rescue EMS", f"{at.city} County Emergency Medical Services",
        "Tri-River Ambulance Authority",
                         f"{at.city} Volunteer Rescue Squad, Inc."))
    sent = day(rng)
    served = later(sent, -rng.randint(18, 130))
    due = later(sent, 30) if rng.random() < 0.6 else None
    account = number(rng, rng.choice(("99-9999999", "999999", "AAA9999999", "26-99999")))
    run, ein, code = number(rng, rng.choice(("F26999999", "2026-00099999", "99999999"))), tax_id(rng), npi(rng)
    plan = rng.choice(PLANS + [None])
    member = number(rng, rng.choice(("9AA9AA9AA99", "AAA999999999", "9999999999"))) if plan else None
    way = rng.choice(("RH", "RH", "SH", "NH", "HH", "HR"))
    mods = [way] + (["QN"] if rng.random() < 0.2 else [])
    ride, miles = rng.choice(RIDES), rng.choice((rng.randint(11, 460) / 10, rng.randint(2, 38)))
    rate = price(rng, 11, 28)
    work = [(ride[0], mods, ride[1], 1, price(rng, ride[2], ride[3])), ("A0425", mods, rng.choice(("GROUND MILEAGE", "MILEAGE - LOADED")), miles, rate)]
    work += [(c, [], w, rng.choice((1, 1, 1, 2)), price(rng, lo, hi)) for c, w, lo, hi in rng.sample(EXTRAS, rng.choice((0, 0, 1, 2, 3)))]
    form = rng.choice(("{:.1f}", "{:.2f}"))
    lines, rows = [], []
    for c, m, words, units, each in work:
        charge = round(units * each)
        lines.append({"date": served, "code": c, "modifiers": m or None, "description": words, "units": int(units) if units == int(units) else units,
                      "unit_price_cents": each, "charge_cents": charge})
        rows.append([two(served), " ".join([c] + m), esc(words), form.format(units), bare(each), bare(charge)])
    charges = total(lines, "charge_cents")
    credits, when = [], later(served, rng.randint(12, 17))
    if plan and rng.random() < 0.75:
        off, ins, own = shares(rng, charges, ("coins", "coins", "ded"))
        if "MEDICARE" not in plan and rng.random() < 0.4:
            off, ins = 0, off // 2 + ins
        name = plan.split(" - ")[0]
        credits += [pay(when, "insurance", f"{rng.choice(('PAYMENT', 'INS PMT'))} - {name}", ins)] * bool(ins)
        credits += [pay(when, "adjustment", rng.choice((f"{name} WRITE OFF", "CONTRACTUAL ALLOWANCE", "MANDATED ADJUSTMENT")), off)] * bool(off)
    if rng.random() < 0.3 and charges - sum(p["amount_cents"] for p in credits) > 9000:
        credits.append(pay(later(served, 17), "patient", rng.choice(("PATIENT PAYMENT - CHECK", "PRIVATE PAYMENT - CREDIT CARD")), rng.choice((2500, 5000,
            7500))))
    gone = sum(p["amount_cents"] for p in credits)
    owed = charges - gone
    if owed <= 0:
        return document(rng)
    icd = rng.sample(WHY, rng.choice((1, 1, 2)))
    home, hospital = f"{who.street}, {who.city}".upper(), rng.choice(HOSPITALS)
    start, end = {"R": home, "S": f"{rng.choice(('I-64 MM 112', 'MAIN ST / 4TH AVE', 'WALMART PARKING LOT'))}", "N": "SUNNY ACRES NURSING HOME",
        "H": rng.choice(HOSPITALS)}, hospital
    top = beside(f"<div class='nm'>{sender}</div>{at.box}<br>{at.far}<br>Phone: {at.free} &nbsp; Fax: {at.fax}<br><span class='fine'>Tax ID: {ein} &nbsp;"
        f"&nbsp; NPI: {code}</span>",
                 "<div class='inv'>AMBULANCE INVOICE</div>" + facts([("INVOICE DATE", two(sent)), ("ACCOUNT NO.", account), ("RUN NUMBER", run)]
                                                                    + ([("PAYMENT DUE BY", two(due))] if due else []) + [("AMOUNT DUE",
                                                                    f"<b>{usd(owed)}</b>")], "bx"), widths="60% 40%")
    left = facts([("Patient:", esc(who.filed)), ("Date of Birth:", two(who.born)), ("Date of Call:", two(served)), ("Time of Call:",
        f"{rng.randint(0, 23):02d}:{rng.randint(0, 59):02d}")], "on")
    right = facts([("From:", esc(start.get(way[0], home))), ("To:", end if way[1] == "H" else esc(home)), ("Reason:", "<br>".join(f"{c} - {w}" for c,
        w in icd)),
                   ("Primary Payor:", f"{plan} &nbsp; ID# {member}" if plan else "PATIENT / SELF PAY")], "on")
    detail = table(["DATE", "PROC CODE", "DESCRIPTION OF SERVICE", "QTY", "UNIT PRICE", "AMOUNT"], rows, "lllrrr", "d", [[("TOTAL CHARGES", 5, "r"),
        bare(charges)]])
    if credits:
        sign = rng.choice(("-{}", "({})"))
        detail += table(["DATE", "PAYMENTS AND ADJUSTMENTS", "AMOUNT"], [[two(p["date"]), p["description"],
            sign.format(bare(p["amount_cents"]))] for p in credits], "llr", "d",
                        [[("TOTAL CREDITS", 2, "r"), sign.format(bare(gone))]])
    else:
        detail += table([], [[("TOTAL CREDITS", 5, "r"), "0.00"]], "lllllr", "d z")
    detail += f"<table class='last'><tr><td>PLEASE PAY THIS AMOUNT &#9654;</td><td class='r'>{usd(owed)}</td></tr></table>"
    blank = "______________________________"
    ask = ("<div class='whole'><div class='hd'>INSURANCE INFORMATION &mdash; PLEASE COMPLETE, SIGN AND RETURN IF NOT ON FILE</div>"
           + beside(facts([("Primary Insurance Co.", blank), ("Policy / ID #", blank), ("Group #", blank), ("Insured's Name", blank), ("Claims Address",
           blank)], "fm"),
                    facts([("Secondary Insurance Co.", blank), ("Policy / ID #", blank), ("Medicare / Medicaid #", blank), ("Auto Claim # / Adjuster", blank),
                           ("Relationship to Patient", "&#9744; Self &#9744; Spouse &#9744; Child")], "fm"))
           + "<p class='fine'>I authorize payment of benefits directly to the ambulance service named above for this and any future transport, and "
           "release of any medical "
             "information needed to determine these benefits. A copy of this authorization is as valid as the original.</p><div class='fine'>Signature "
             "X______________________________"
             "________ &nbsp; Date ______________</div></div>")
    stub = ("<div class='whole'><div class='cut'>- - - - - - - - - - - - - &nbsp; DETACH AND RETURN THIS PORTION WITH YOUR PAYMENT &nbsp; - - - - - - - - "
        "- - - - -</div>"
            + table(["PATIENT NAME", "ACCOUNT NO.", "DATE OF SERVICE", "BALANCE DUE", "AMOUNT PAID"], [[esc(who.filed), account, two(served), usd(owed),
            "$"]], "lcccl", "st")
            + beside(who.mail(), f"MAKE CHECKS PAYABLE TO:<br>{sender.upper()}<br>{at.box}<br>{at.far}<br><span class='fine'>Pay by card at "
            f"www.payems.example.com or call {at.free}</span>",
                     widths="52% 48%") + "</div>")
    note = rng.choice(NOTES[:2] + NOTES[3:] if not credits else NOTES[1:])
    body = top + f"<table class='who'><tr><td>{left}</td><td>{right}</td></tr></table>" + detail + f"<p class='nt'>{note}</p>" + ask + stub
    css = (".nm{font-size:14pt;font-weight:bold}.inv{background:#8c1515;color:#fff;font-weight:bold;text-align:center;padding:3pt;font-size:12pt}"
        ".bx{width:100%}"
           ".bx td{border:0.75pt solid #333}.bx td+td{text-align:right}.who{width:100%;border:1pt solid #333;margin:9pt 0}.who>tbody>tr>td{width:50%}.on "
           "td{padding:1pt 6pt 1pt 0;font-size:8.8pt}"
           ".on td:first-child{font-weight:bold;white-space:nowrap}.d{width:100%;margin-bottom:5pt}.d th{border-top:1pt solid #8c1515;border-bottom:1pt "
           "solid #8c1515;font-size:8pt}"
           ".sum td{font-weight:bold;border-top:0.5pt solid #777}.z td{font-weight:bold}.last{width:100%}.last td{font-weight:bold;font-size:12pt;"
           "border:1.5pt solid #8c1515;padding:4pt 6pt}"
           ".nt{margin:7pt 0;font-weight:bold;text-align:center;font-size:8.8pt}.hd{background:#ddd;font-weight:bold;font-size:8.2pt;padding:2pt;"
           "text-align:center}.fm td{font-size:8pt;padding:2pt 4pt}"
           ".whole{page-break-inside:avoid}.cut{text-align:center;font-size:7.5pt;margin:10pt 0 5pt}.st{width:100%;margin-bottom:14pt}.st td,.st "
           "th{border:0.75pt solid #333}.st th{font-size:7.5pt}"
           ".beside+.fine{margin-top:4pt}")
    sums = {"charges_cents": charges, "balance_cents": owed}
    return done(sheet(css, body, margin="0.5in", font="9pt 'Liberation Sans',Arial"), KIND,
                {"name": sender, "npi": code, "tax_id": ein, "phone": at.free, "address": at.remit},
                {"name": who.filed, "birth_date": who.born, "member_id": member}, lines, sums, payer={"name": plan} if plan else None, account_number=account,
                statement_date=sent, due_date=due, diagnoses=[c for c, _ in icd], payments=credits)
