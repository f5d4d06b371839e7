"""An ambulance service's invoice as billing agents send it: run number, call date, from and to above, then base rate, mileage and supplies with code,
quantity and rate, payments as rows below, a request for insurance data, and a coupon at the bottom."""
from held_twentysecond_a import *

NAME, KIND = "held22-ambulance-trip", "itemized_bill"
BASES = [("A0429", "BLS EMERGENCY BASE RATE", 620, 1450), ("A0427", "ALS1-EMERGENCY BASE RATE", 840, 2150), ("A0433", "ALS2 EMERGENCY BASE RATE", 1150, 2700),
         ("A0428", "BLS NON-EMERGENCY BASE RATE", 410, 890), ("A0426", "ALS NON-EMERGENCY BASE RATE", 560, 1100)]
EXTRA = [("A0422", "OXYGEN ADMINISTRATION", 38, 120), ("A0398", "ALS ROUTINE DISPOSABLE SUPPLIES", 40, 180), ("A0394", "IV SUPPLIES", 45, 130),
         ("93041", "EKG MONITORING", 60, 190), ("A0382", "BLS DISPOSABLE SUPPLIES", 25, 90), ("A0424", "EXTRA ATTENDANT", 80, 200)]
NOTES = ["Medicare/Medicaid will not pay for ambulance transport that is not medically necessary.", "We have billed your insurance. They indicate that the "
        "balance "
         "below is your responsibility. Please remit payment in full or contact our office to set up a payment plan.",
         "WE DO NOT HAVE INSURANCE INFORMATION ON FILE FOR THIS TRANSPORT. Please complete the reverse side and return it to us within 10 days.",
         "SECOND NOTICE - Your account is past due. If payment has already been sent please disregard this notice."]
FINE = ("Returned checks are subject to a $35.00 fee.", "A copy of our Notice of Privacy Practices is available on request.")


def document(rng):
    who, at = Person(rng), Sender(rng)
    name = rng.choice((f"{at.city} Fire Department EMS", "Valley Lifeline Ambulance Service Inc", f"{rng.choice(('Monroe', 'Grant', 'Carroll'))} County "
        f"Emergency Medical Services",
                       "MedStat Transport LLC"))
    date = day(rng)
    sent = later(date, rng.randint(18, 130))
    due, run, account = later(sent, 30), number(rng, rng.choice(("99-999999", "9999999", "A99-99999"))), number(rng, rng.choice(("999999999", "99999-9")))
    place = rng.choice(("St. Casimir Regional Hosp ER", f"{at.city} General Hospital", "Riverview Medical Center"))
    base, state = rng.choice(BASES), rng.choice((["RH"], ["RH"], ["SH"], ["NH"], []))
    lines = []

    def add(code, words, units, each, mods=()):
        lines.append({"date": date, "code": code, "modifiers": list(mods) or None, "description": words, "units": units, "unit_price_cents": each,
                      "charge_cents": round(units * each)})

    add(base[0], base[1], 1, price(rng, *base[2:]), state)
    miles = rng.choice((float(rng.randint(2, 48)), rng.randint(11, 390) / 10))
    add("A0425", rng.choice(("GROUND MILEAGE", "MILEAGE - GROUND, PER LOADED MILE")), miles, rng.choice((1400, 1750, 2200, 2500, 3100)), state)
    for code, words, low, high in rng.sample(EXTRA, rng.randint(0, 3)):
        add(code, words, rng.choice((1, 1, 1, 2)), price(rng, low, high))
    charges, kind = total(lines, "charge_cents"), rng.choice(("none", "none", "insured", "insured", "denied", "part"))
    payments, plan = [], rng.choice(PLANS)
    if kind in ("insured", "part"):
        off, ins, own = worked(rng, charges, rng.choice(("coinsurance", "coinsurance", "copay")))
        on = later(date, (sent - date).days * 2 // 3)
        payments += [pay(on, "insurance", f"PAYMENT - {plan.upper()}", ins), pay(on, "adjustment", rng.choice(("CONTRACTUAL ALLOWANCE",
        "MANDATORY WRITE OFF")), off)]
        if kind == "part" and own > 4000:
            payments.append(pay(later(on, 6), "patient", rng.choice(("PATIENT PAYMENT - CHECK", "PAYMENT - CREDIT CARD, THANK YOU")), 2500))
    elif kind == "denied":
        payments.append(pay(later(date, (sent - date).days // 2), "insurance", f"{plan.upper()} - DENIED/NOT COVERED", 0))
    balance = charges - sum(x["amount_cents"] for x in payments)
    lone = payments[0]["amount_cents"] if payments else None
    rows = [[us(x["date"]), x["code"] + "".join("-" + m for m in x.get("modifiers") or ()), x["description"],
             f"{x['units']:.1f}", bald(x["unit_price_cents"]), bald(x["charge_cents"])] for x in lines]
    rows.append([("TOTAL CHARGES", 5, "r"), bald(charges)])
    rows += [[us(x["date"]), "", x["description"], "", "", bald(-x["amount_cents"])] for x in payments]
    foot = [[("PLEASE PAY THIS AMOUNT", 5, "r"), usd(balance)]]
    hipaa = rng.random() < 0.5
    call_facts = facts([("Run Number:", run), ("Date of Call:", us(date)), ("Call Time:", f"{rng.randint(0, 23):02d}:{rng.randint(0, 59):02d}"),
                        ("Transported From:", rng.choice((f"{who.street.upper()}", "SCENE OF ACCIDENT", "RESIDENCE"))), ("Transported To:", place.upper())])
    body = (beside(f"<div class='lg'>{name}</div>{at.box}<br>{at.far}<br>Tax ID: {(tin := tax_id(rng))}<br>Billing questions: {at.free}<br>Mon - Fri 8:00am "
        f"- 4:30pm",
                   "<div class='h'>INVOICE</div>" + facts([("Invoice Date:", us(sent)), ("Account No:", account), ("Patient:", who.filed), ("Due Date:",
                   us(due)),
                                                           ("Amount Due:", f"<b>{usd(balance)}</b>")], "f bx"), widths="58% 42%")
            + f"<div class='ml'>{who.full.upper()}<br>{who.home.upper()}</div>"
            + beside(call_facts, facts([("Primary Payor:", plan.upper() if kind != "none" else "SELF PAY/NO INSURANCE"), ("Nature of Call:",
            rng.choice(("CHEST PAIN", "FALL",
                     "ABDOMINAL PAIN", "BREATHING PROBLEM"))), ("Physician:", doctor(rng, "{1}, {0}").upper())]))
            + table(["DATE", "HCPCS", "DESCRIPTION", "QTY", "RATE", "AMOUNT"], rows, "lllrrr", "d", foot, "13% 13% 40% 9% 11% 14%")
            + f"<p class='note'>{rng.choice(NOTES[1:2] if payments and lone else NOTES[2:] if kind == 'none' else NOTES)}</p>"
            + f"<p class='fine'>{FINE[hipaa]}</p>"
            + "<div class='cut'>PLEASE DETACH AND RETURN THIS PORTION WITH YOUR PAYMENT</div>"
            + beside(f"<b>{name}</b><br>{at.box}<br>{at.far}<br><br>Make check payable to: {name}",
                     facts([("Account No", account), ("Run Number", run), ("Patient", who.filed), ("Amount Due", usd(balance)), ("Amount Enclosed",
                     "$ ____________")], "f bx")
                     + cards("Visa,MasterCard,Discover")))
    css = (".lg{font:bold 14pt 'Liberation Sans'}.h{font:bold 17pt 'Liberation Sans';text-align:right;letter-spacing:2pt}.bx td{border:.6pt solid #555}"
           ".f td:first-child{font-weight:bold}.ml{margin:20pt 0 18pt 30pt}.d{width:100%;margin:10pt 0}.d th{border-top:1.2pt solid;border-bottom:1.2pt "
           "solid;font-size:8.5pt}"
           ".d .sum td{font-weight:bold;border-top:1.2pt solid;font-size:11pt}.note{border:.6pt solid #777;padding:5pt}" + COUPON)
    return done(sheet(css, body), {
        "document_type": KIND, "provider": {"name": name, "tax_id": tin, "phone": at.free, "address": at.remit},
        "payer": {"name": plan.upper() if kind != "none" else None}, "patient": {"name": who.filed}, "account_number": account, "statement_date": sent,
        "due_date": due,
        "lines": lines, "payments": payments if payments and lone else [],
        "totals": {"charges_cents": charges, "balance_cents": balance}})
