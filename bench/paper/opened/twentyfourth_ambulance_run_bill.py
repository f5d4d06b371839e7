"""A city's or district's ambulance bill sent by its billing company: run number, pick-up and destination, a table of base rate, miles and supplies
with HCPCS and price each, payments below it, a message about insurance, a coupon; on the back in some the form for insurance that patients fill in."""
from held_twentyfourth_a import *

NAME, KIND = "held24-ambulance-run-bill", "itemized_bill"
BASE = [("A0429", "BLS EMERGENCY BASE RATE", 550, 1150), ("A0427", "ALS1 EMERGENCY BASE RATE", 750, 1900), ("A0433", "ALS LEVEL 2 BASE RATE", 1100, 2200),
        ("A0428", "BLS NON-EMERGENCY BASE RATE", 400, 800)]
MORE = [("A0422", "OXYGEN & OXYGEN SUPPLIES", 45, 130), ("A0398", "ALS ROUTINE DISPOSABLE SUPPLIES", 40, 160), ("A0382", "BLS ROUTINE DISPOSABLE "
    "SUPPLIES", 25, 90),
        ("A0394", "ALS IV DRUG THERAPY SUPPLIES", 45, 120), ("93041", "EKG MONITORING", 50, 170), ("A0424", "EXTRA AMBULANCE ATTENDANT", 60, 160)]
FROM = (("R", "RESIDENCE"), ("S", "SCENE OF ACCIDENT"), ("N", "MEADOWBROOK NURSING & REHAB"), ("P", "URGENT CARE CLINIC"))
NAMES = ("City of {} Fire Department", "{} County Emergency Medical Services", "{} Area Ambulance Authority", "{} Fire Protection District")
NONE = ("WE HAVE NO INSURANCE INFORMATION ON FILE FOR THIS DATE OF SERVICE. IF YOU HAVE COVERAGE, COMPLETE AN INSURANCE FORM AND RETURN IT TO OUR OFFICE "
    "TODAY.")
SAYS = ("YOUR INSURANCE HAS BEEN BILLED. THE BALANCE SHOWN IS YOUR RESPONSIBILITY.", "SECOND NOTICE: WE HAVE NOT RECEIVED YOUR PAYMENT.",
        "THIS ACCOUNT IS PAST DUE. PLEASE REMIT PAYMENT IN FULL OR CALL OUR OFFICE TO ARRANGE PAYMENTS.")


def document(rng):
    who, at, back_office = Person(rng), Sender(rng), rng.choice(("EMS Claims Resource Center", "Ambulance Billing Partners", ""))
    name, place, goal = rng.choice(NAMES).format(at.city), rng.choice(FROM), rng.choice(("MERCY VALLEY MEDICAL CENTER", "REGIONAL GENERAL HOSPITAL ER",
        "ST LUCIAN HOSP"))
    served = day(rng, (2025, 3, 1), 420)
    sent = later(served, rng.randint(20, 120))
    due = later(sent, rng.choice((15, 21, 30)))
    say = rng.choice((us, two))
    run, acct = number(rng, rng.choice(("25-9999999", "2599999", "E25999999"))), number(rng, rng.choice(("999999", "AAA-999999", "99999999")))
    plan = rng.choice(PLANS + [None, None])
    modded, mods = rng.random() < 0.6, [place[0] + "H"]
    code, words, lo, hi = rng.choice(BASE)
    lines, rows = [], []

    def add(code, words, units, each, shown):
        charge = round(units * each)
        lines.append({"date": served, "code": code, "modifiers": mods if modded else None, "description": words, "units": units, "unit_price_cents": each,
                      "charge_cents": charge})
        rows.append(tr([say(served), f"{code} {mods[0]}" if modded else code, words, shown, bare(each), bare(charge)], "n n - r r r"))

    add(code, words, 1, price(rng, lo, hi), "1")
    miles = rng.randint(11, 389)
    add("A0425", rng.choice(("GROUND MILEAGE", "MILEAGE PER STATUTE MILE", "LOADED MILES")), miles // 10 if miles % 10 == 0 else miles / 10,
        rng.choice((1250, 1475, 1800, 2100)),
        f"{miles // 10}" if miles % 10 == 0 else f"{miles / 10}")
    for code, words, lo, hi in rng.sample(MORE, rng.randint(0, 4)):
        add(code, words, 1, price(rng, lo, hi), "1")
    charges, paid = total(lines), []
    if plan and rng.random() < 0.75:
        off, ins, _, _ = shares(rng, charges, ("coins", "ded", "copay"))
        when = later(served, max(9, (sent - served).days - rng.randint(2, 9)))
        paid += [pay(when, "insurance", f"PAYMENT {plan.upper()}", ins)] * bool(ins)
        paid += [pay(when, "adjustment", rng.choice(("CONTRACTUAL ALLOWANCE", "MEDICARE WRITE OFF" if "Medicare" in plan else "INSURANCE WRITE-DOWN")),
            off)] * bool(off)
    if rng.random() < 0.25:
        paid.append(pay(later(sent, -1), "patient", rng.choice(("PATIENT PAYMENT - CHECK", "CREDIT CARD PAYMENT WEB")), rng.choice((2500, 4000, 5000))))
    by = {k: total([p for p in paid if p["by"] == k], "amount_cents") for k in ("adjustment", "insurance", "patient")}
    owed = charges - sum(by.values())
    if owed <= 0:
        return document(rng)
    pays = [tr([say(p["date"]), "", p["description"], "", "", f"({bare(p['amount_cents'])})"], "n n - r r r") for p in paid]
    sums = [tr([("TOTAL CHARGES", 5), bare(charges)], "r r", "t")] + pays + [tr([("PLEASE PAY THIS AMOUNT", 5), usd(owed)], "r r", "b")]
    show_born, form = rng.random() < 0.6, rng.random() < 0.5
    trip = facts([("PATIENT NAME:", who.filed), ("DATE OF BIRTH:", us(who.born))][:1 + show_born] + [("PATIENT NUMBER:", acct), ("RUN NUMBER:", run),
        ("DATE OF CALL:", say(served))], "id")
    trip2 = facts([("FROM:", place[1]), ("TO:", goal), ("PRIMARY PAYOR:", plan.upper() if plan else "BILL PATIENT"), ("SECONDARY PAYOR:", "NONE")], "id")
    tax, show_tax = tax_id(rng), rng.random() < 0.7
    note = rng.choice(SAYS) if plan else NONE
    care = f"<br>c/o {back_office}" if back_office else ""
    body = (sides(f"<div class='nm'>{name}</div>{care[4:]}{'<br>' if care else ''}{at.box}<br>{at.far}<br>Phone: {at.free}" + f"<br>Tax ID: "
        f"{tax}" * show_tax,
                  "<div class='inv'>AMBULANCE INVOICE</div>" + facts([("STATEMENT DATE", say(sent)), ("DUE DATE", say(due)), ("AMOUNT DUE", usd(owed))],
                      "bx"), widths=(62, 38))
            + f"<div class='ml'>{who.mail()}</div>" + sides(trip, trip2, widths=(50, 50), kind="tp")
            + grid(["DATE", "PROC CODE", "DESCRIPTION OF SERVICE", "QTY", "UNIT PRICE", "AMOUNT"], rows + sums, "n n - r r r")
            + f"<div class='no'>{note}</div><p class='s'>Ambulance transport is not provided free of charge by the tax levy. Payment plans and hardship "
                f"waivers are available; "
            f"call Monday - Friday 8:00 a.m. to 4:30 p.m. Pay online with your patient number at www.{site(name[:14], 'emsbill.example.com')}.</p>"
            + "<div class='cut'>DETACH AND RETURN THIS PORTION WITH PAYMENT</div>"
            + sides(f"<b>MAKE CHECKS PAYABLE TO:</b><br>{name.upper()}<br>{at.box.upper()}<br>{at.far.upper()}",
                    facts([("PATIENT NAME", who.filed), ("PATIENT NUMBER", acct), ("RUN NUMBER", run), ("AMOUNT DUE", usd(owed)), ("AMOUNT PAID",
                        "$ __________")], "bx"), widths=(52, 48)))
    if form:
        blank = "&nbsp;<br>&nbsp;"
        body += ("<div class='brk'><h3>INSURANCE INFORMATION FORM</h3><p>Please complete, sign and return. Your claim cannot be filed without this "
            "information.</p><table class='fm'>"
                 + "".join(f"<tr><td>{a}{blank}</td><td>{b}{blank}</td></tr>" for a, b in (
                     ("Patient's Social Security Number", "Patient's telephone"), ("Medicare Number (include letters)", "Medicaid Number"),
                     ("Primary insurance company", "Policy / group number"), ("Claims address", "Name of policy holder"), ("Secondary insurance "
                         "company", "Policy / group number"),
                     ("Was this an auto accident? &nbsp; Y &nbsp; N", "Was this work related? &nbsp; Y &nbsp; N")))
                 + "</table><p>I request that payment of authorized benefits be made on my behalf to the ambulance provider for any services furnished "
                     "to me now, in the past or in "
                 "the future. I authorize release of medical information needed to determine these benefits.</p><p>Signature "
                     "______________________________ &nbsp; Date ____________</p></div>")
    css = ("body { font: 9pt 'Liberation Sans' } .nm { font: bold 14pt 'Liberation Serif' } .inv { font-weight: bold; font-size: 13pt; text-align: "
        "right; margin-bottom: 4pt } "
           ".bx { width: 100% } .bx td { border: 0.75pt solid #222; padding: 2.5pt 5pt } .bx td + td { text-align: right; font-weight: bold } .ml { "
               "margin: 22pt 0 20pt 30pt; "
           "font-size: 10pt } .id td { padding: 1pt 8pt 1pt 0 } .tp { border: 0.75pt solid #222; margin-bottom: 7pt } .d th { background: #222; color: "
               "#fff; font-size: 8pt; "
           "padding: 3pt 4pt } .d td { padding: 2.5pt 4pt } .t td { border-top: 0.75pt solid #222; font-weight: bold } .b td { border-top: 1.5pt solid "
               "#222; font-weight: bold; "
           "font-size: 10.5pt } .no { border: 0.75pt solid #222; text-align: center; padding: 6pt; margin: 12pt 0 6pt; font-weight: bold } .fm { width: "
               "100% } .fm td { border: "
           "0.75pt solid #222; width: 50%; font-size: 8pt }")
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.free, "address": at.remit, "tax_id": tax
        if show_tax else None}, "payer": {"name": plan and plan.upper()},
                            "patient": {"name": who.filed, "birth_date": who.born if show_born else None}, "account_number": acct,
                                "statement_date": sent, "due_date": due,
                            "lines": lines, "payments": paid, "totals": {"charges_cents": charges, "balance_cents": owed}})
