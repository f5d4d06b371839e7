"""A medical collection agency's second letter, in the manner of those that work for small hospitals: the agency's coupon with card boxes on top, the hospital named as creditor, a letter in large type with an offer of monthly payments, accounts in a list with the hospital's number, day and kind of service and what is owed, the total, the agency's hours and a block of state notices in small print."""
from held_twentieth_a import *

NAME, KIND = "held20-agency-letter", "collection_notice"
TYPES = ["EMERGENCY ROOM", "LABORATORY", "RADIOLOGY", "PHYSICIAN CLINIC", "OUTPATIENT SURGERY", "AMBULANCE", "INPATIENT STAY", "PHYSICAL THERAPY"]


def document(rng):
    who, at, far = Patient(rng, 21, 76), Place(rng), Place(rng)
    agency = rng.choice(("Medical Receivable Systems, Inc.", "Southeastern Revenue Bureau", "Carolina-Gulf Credit Services LLC", "Patient Accounts Recovery Corp."))
    creditor = f"{far.city} {rng.choice(('Regional Hospital', 'Memorial Medical Center', 'County Hospital', 'Physicians Group'))}"
    sent, ref = day(rng, (2025, 4, 1)), number(rng, "9999999")
    lines, rows, numbers = [], [], []
    for date in sorted(later(sent, -rng.randint(140, 620)) for _ in range(rng.choice((1, 1, 2, 3, 4)))):
        x = {"date": date, "description": rng.choice(TYPES), "charge_cents": price(rng, 40, 1900)}
        lines.append(x)
        numbers.append(number(rng, "V00099999999"))
        rows.append(tr([numbers[-1], long(date), x["description"], usd(x["charge_cents"])], "n n - r"))
    owed = total(lines)
    gave = pay(later(sent, -rng.randint(10, 60)), "patient", "Payment received, thank you", rng.choice((2500, 5000))) if owed > 20000 and rng.random() < 0.35 else None
    rows += [tr(["", long(gave["date"]), gave["description"], usd(-gave["amount_cents"])], "n n - r")] if gave else []
    left = owed - (gave["amount_cents"] if gave else 0)
    rows.append(tr([("TOTAL BALANCE DUE", 3), usd(left)], "r r", "t"))
    months = 6 if left < 100000 else 12
    words = rng.choice(("We wrote to you before about the account(s) listed below and have not heard from you.", "Your account(s) with our client remain unpaid in our office.", "Our client has asked us to help you settle the account(s) below."))
    how = rng.choice((f"If you cannot pay all at once, our office can accept {months} monthly payments. Call and ask for your representative.", "You may pay by check over the telephone, by card on our website, or by mail.", "If insurance should have paid, call us with your policy number and the date of coverage."))
    card = cards("VISA MASTERCARD DISCOVER")
    body = (sides(f"<div class='s'>{at.box}<br>{at.far}<br><i>RETURN SERVICE REQUESTED</i></div>", card, widths=(52, 48)) + sides(f"<div class='ml'>{who.mail}</div>", f"<div class='ml'>{agency.upper()}<br>{at.box.upper()}<br>{at.far.upper()}</div>", widths=(52, 48))
            + facts([("Reference number", ref), ("Total balance due", usd(left)), ("Amount enclosed", "$ __________")], "f bx") + "<div class='cut'>Detach upper portion and return with payment</div>"
            + sides(f"<b class='h'>{agency}</b><br>{at.street}, {at.town}<br>{at.free}", facts([("Date", long(sent)), ("Creditor", creditor), ("Patient", who.plain), ("Reference", ref)], "f id"), widths=(52, 48))
            + f"<p>Dear {who.plain}:</p><p>{words} The total of {usd(left)} is owed to {creditor}.</p>" + grid(["Client Account", "Date of Service", "Type of Service", "Amount"], rows, "n n - r")
            + f"<p>{how}</p><p>Call {at.free}, Monday through Thursday 8 a.m. to 7 p.m. and Friday 8 a.m. to 5 p.m. Eastern, or pay at www.{site(agency.split(',')[0])}. Please have your reference number at hand.</p><p>Sincerely,</p><p>{rng.choice(FIRST)} {rng.choice(LAST)}<br>Account Representative</p>"
            + "<p class='s'><b>This is an attempt to collect a debt by a debt collector. Any information obtained will be used for that purpose.</b> "
            + " ".join(rng.sample(("Residents of New York City: this agency has a license of the Department of Consumer and Worker Protection.", "North Carolina: permit number on file with the Department of Insurance.", "Tennessee: this collection agency is licensed by the Collection Service Board.", "California: as required by law, you are hereby notified that a negative credit report may be submitted to a credit reporting agency if you fail to fulfill the terms of your credit obligations.", "Colorado: see www.coag.gov/car.", "Massachusetts: you may ask us in writing or orally not to call you at work."), 3)) + "</p>")
    css = "body { font: 10.5pt 'Liberation Serif', 'Times New Roman', serif } .h { font-size: 14pt } .ml { margin: 30pt 0 18pt 20pt } .bx td { border: 0.75pt solid #000; padding: 2pt 8pt } .bx { margin-left: auto } .id td { padding: 1pt 10pt 1pt 0 } .id td + td { font-weight: bold } .d { margin: 6pt 0 } .d th { border-bottom: 1pt solid #000 } .t td { font-weight: bold; border-top: 1pt solid #000 } .s { font-size: 8pt } p { margin: 0 0 7pt }"
    return done(css, body, {"document_type": KIND, "collector": {"name": agency, "phone": at.free}, "provider": {"name": creditor}, "patient": {"name": who.plain}, "account_number": ref, "statement_date": sent, "lines": lines, "payments": [gave] if gave else None, "totals": {"balance_cents": left}, "maybe": {} if lines[1:] else {"original_account": numbers[0]}})
