"""A city fire department's or private company's ambulance invoice, as its billing company sends it: run and trip numbers, where from and to, the base
rate, miles at a
rate, oxygen and supplies, then payments and write-offs as rows, a request for insurance data, a coupon."""
from held_twentyeighth_a import *

NAME, KIND = "held28-bill-ambulance-mileage", "itemized_bill"
BASE = [("A0427", "ALS1 - EMERGENCY BASE RATE", 1150, 2400), ("A0429", "BLS - EMERGENCY BASE RATE", 780, 1650), ("A0428", "BLS NON-EMERGENCY TRANSPORT", 520,
    980),
        ("A0433", "ADVANCED LIFE SUPPORT, LEVEL 2", 1500, 2900), ("A0426", "ALS1 NON-EMERGENCY", 800, 1400)]
EXTRA = [("A0422", "OXYGEN", 55, 120), ("A0398", "ALS ROUTINE DISPOSABLE SUPPLIES", 60, 240), ("A0382", "BLS DISPOSABLE SUPPLIES", 40, 130), ("93041",
    "EKG MONITORING", 70, 160),
         ("A0394", "IV DRUG THERAPY SUPPLIES", 60, 145), ("A0424", "EXTRA ATTENDANT", 95, 180)]


def document(rng):
    who, at = Person(rng, 4, 92), Sender(rng)
    name = rng.choice((f"City of {at.city} Fire Department EMS", f"{at.city} Fire Rescue", "Lifeward Ambulance Service, Inc.", "Tri-County EMS Authority"))
    sent = day(rng, (2026, 2, 20), 250)
    ran, say = later(sent, -rng.randint(20, 120)), rng.choice((us, two))
    due = later(sent, rng.choice((15, 30)))
    run, acct = number(rng, rng.choice(("26-0099999", "2026-99999", "E26099999"))), number(rng, rng.choice(("9999999-01", "99-9999999", "999999")))
    to = rng.choice(("ST. LUKE'S REGIONAL MEDICAL CENTER - ER", "MERCY GENERAL HOSPITAL", "COMMUNITY MEMORIAL HOSPITAL EMERGENCY DEPT"))
    come, mark = rng.choice(((who.street.upper(), "RH"), ("SCENE - HWY 31 AT MILE MARKER 14", "SH"), ("GOLDEN MANOR SKILLED NURSING", "NH")))
    lines = []

    def add(code, words, each, units=1):
        marks = [mark] if code[0] == "A" and marked else None
        lines.append({"date": ran, "code": code, "modifiers": marks, "description": words, "units": units, "unit_price_cents": each,
            "charge_cents": round(each * units)})

    marked = rng.random() < 0.7
    code, words, lo, hi = rng.choice(BASE)
    add(code, words, price(rng, lo, hi))
    miles = rng.choice((rng.randint(2, 28), rng.randint(21, 320) / 10, rng.randint(21, 320) / 10))
    rate = rng.choice((1550, 1800, 2200, 2650, 3000))
    add("A0425", rng.choice(("GROUND MILEAGE, PER STATUTE MILE", "MILEAGE", "LOADED MILEAGE - GROUND")), rate, miles)
    for code, words, lo, hi in rng.sample(EXTRA, rng.choice((0, 1, 1, 2, 3))):
        add(code, words, price(rng, lo, hi))
    charges, insured = total(lines, "charge_cents"), rng.random() < 0.7
    plan, member = rng.choice(PLANS), number(rng, rng.choice(("9AA9A99AA99", "AAA999999999")))
    payments, off, ins = [], 0, 0
    if insured and rng.random() < 0.8:
        off, ins, own = shares(rng, charges, ("coins", "ded", "copay"))
        when = later(ran, rng.randint(14, 19))
        if ins:
            payments.append(pay(when, "insurance", f"{plan} PAYMENT", ins))
        payments.append(pay(when, "adjustment", rng.choice(("CONTRACTUAL ALLOWANCE", "CONTRACTUAL WRITE-OFF", "MANDATORY WRITE DOWN")), off))
    got = 0
    if rng.random() < 0.25:
        got = rng.choice((2500, 5000, 10000))
        payments.append(pay(later(sent, -2), "patient", "PATIENT PAYMENT - THANK YOU", got))
    owed = charges - off - ins - got
    if owed <= 0:
        return document(rng)
    tax, ident = tax_id(rng), npi(rng)
    rows = [[say(ran), x["code"] + (f" {mark}" if x["modifiers"] else ""), x["description"], f"{x['units']:.1f}" if isinstance(miles,
        float) else str(x["units"]),
             bare(x["unit_price_cents"]), bare(x["charge_cents"])] for x in lines]
    rows += [[("TOTAL CHARGES", 5, "r"), (f"<b>{bare(charges)}</b>", 1, "r")]]
    rows += [[say(p["date"]), "", p["description"], "", "", f"({bare(p['amount_cents'])})"] for p in payments]
    boxed = table([], [["Patient Name:", who.filed, "Date of Service:", say(ran)], ["Account Number:", acct, "Run Number:", run],
                       ["Transported From:", come, "Time of Call:", f"{rng.randint(0, 23):02d}:{rng.randint(0, 59):02d}"], ["Transported To:", to,
                           "Insurance:", plan if insured else "NONE ON FILE"]]
                  + ([["Date of Birth:", us(who.born), "Policy #:", member]] if insured else []), "llll", "id")
    ask = ("" if insured else "<table class='ask'><tr><td colspan='2'><b>WE DO NOT HAVE YOUR INSURANCE INFORMATION.</b> Please complete and return, or "
        "call our office.</td></tr><tr><td>"
           "Insurance Company: _________________________</td><td>Policy/ID #: ____________________</td></tr><tr><td>Policy Holder: "
           "_____________________________</td><td>Group #: "
           "______________________</td></tr><tr><td colspan='2'>I authorize payment of medical benefits. Signature ______________________________ Date "
           "______________</td></tr></table>")
    note = rng.choice(("This bill is for your recent ambulance transportation. If you have insurance that has not been billed, please contact us "
        "immediately.",
                       "YOUR INSURANCE HAS PAID ITS PORTION. THE REMAINING BALANCE IS YOUR RESPONSIBILITY." if insured else "PAYMENT IS DUE UPON RECEIPT "
                       "OF THIS INVOICE.",
                       "SECOND NOTICE - Our records indicate this account remains unpaid. Please remit promptly."))
    body = (beside(f"<h1>{name}</h1>{at.street}<br>{at.town}<br>Billing Office: {at.tel}<br>Federal Tax ID: {tax} &nbsp; NPI: {ident}",
                   "<div class='inv'>AMBULANCE INVOICE</div>" + facts([("Invoice Date", say(sent)), ("Due Date", say(due)), ("Run Number", run),
                       ("Balance Due", f"<b>{usd(owed)}</b>")], "bx"),
                   widths="62% 38%") + f"<div class='ml'>{who.mail()}</div>{boxed}"
            + table(["DATE", "CODE", "DESCRIPTION", "QTY", "UNIT PRICE", "AMOUNT"], rows, "lllrrr", "t", [[("BALANCE DUE", 5, "r"), (usd(owed), 1, "r")]],
                "11% 12% 41% 9% 13% 14%")
            + f"<p class='no'>{note}</p>{ask}<div class='keep'><div class='cut'>- - - DETACH AND RETURN WITH PAYMENT - - -</div>"
            + beside(f"FROM:<br>{who.mail()}", f"REMIT TO:<br>{name.upper()}<br>{at.street.upper()}<br>{at.town.upper()}",
                     facts([("ACCOUNT", acct), ("RUN #", run), ("BALANCE DUE", usd(owed)), ("AMOUNT PAID", "$ _________")], "bx"), widths="34% 36% 30%")
            + "<p class='fine'>&#9633; VISA &#9633; MASTERCARD &nbsp; CARD # ______________________________ EXP ______ SIGNATURE "
                "____________________________</p></div>")
    css = ("body{font:9pt 'Liberation Sans'} h1{font-size:14pt;margin:0} .inv{font-weight:bold;font-size:13pt;margin-bottom:4pt} .bx{width:100%} .bx "
        "td{border:0.75pt solid #333} "
           ".ml{margin:26pt 0 24pt 30pt} .id{width:100%;border:1pt solid #333;margin-bottom:8pt} .id td:nth-child(odd){font-weight:bold} .t{width:100%;"
           "border:1pt solid #333} .t th{"
           "background:#333;color:#fff;font-size:8pt} .t .sum td{border-top:1pt solid #333;font-weight:bold} .no{margin:10pt 0} .ask{border:1pt solid "
           "#333;width:100%} .ask td{"
           "padding:5pt} .cut{text-align:center;font-size:7.5pt;margin:20pt 0 8pt} .keep{page-break-inside:avoid}")
    return done(sheet(css, body), document_type=KIND, provider={"name": name, "phone": at.tel, "address": at.address, "tax_id": tax, "npi": ident},
                payer={"name": plan if insured else None}, patient={"name": who.filed, "birth_date": who.born if insured else None,
                    "member_id": member if insured else None},
                account_number=acct, statement_date=sent, due_date=due, lines=lines, payments=payments, totals={"charges_cents": charges,
                    "balance_cents": owed})
