"""A city fire department's ambulance bill, sent by its billing office: run and trip in a box, base rate, miles with a tenth, supplies, what plans paid, and
below an empty form that asks for the insurance, with a coupon at the foot."""
from held_twentyseventh_a import *

NAME, KIND = "held27-bill-fire-rescue-transport", "itemized_bill"
BASES = [("A0427", "ALS1 EMERGENCY BASE RATE", 1150, 2350), ("A0429", "BLS EMERGENCY BASE RATE", 780, 1690), ("A0433", "ALS2 BASE RATE", 1480, 2900),
         ("A0428", "BLS NON-EMERGENCY BASE RATE", 520, 980)]
MORE = [("A0422", "OXYGEN AND SUPPLIES", 45, 95), ("A0394", "ALS DISPOSABLES - IV DRUG THERAPY", 40, 130), ("A0398",
    "ALS ROUTINE DISPOSABLE SUPPLIES", 60, 190),
        ("A0382", "BLS ROUTINE DISPOSABLE SUPPLIES", 30, 90), ("93041", "EKG RHYTHM STRIP", 60, 155), ("A0420", "AMBULANCE WAITING TIME, 1/2 HR", 65, 120),
        ("A0424", "EXTRA AMBULANCE ATTENDANT", 120, 240)]
ASKS = ("Insurance Company", "Address", "City / State / Zip", "Policy / ID No.", "Group No.", "Insured's Name", "Relationship", "Insured's Date of Birth",
        "Medicare No.", "Medicaid No.", "Auto / Workers' Comp Claim No.", "Adjuster / Phone")


def document(rng):
    who, at = Person(rng, 5, 94), Sender(rng)
    city = rng.choice(TOWNS)[0]
    name = rng.choice((f"City of {city} Fire Department", f"{city} Fire Rescue", f"{city} County EMS", f"{city} Township Fire &amp; Rescue"))
    plan = rng.choice(PLANS)
    served = day(rng, (2026, 1, 4), 190)
    sent = later(served, rng.randint(18, 80))
    due, say = later(sent, 30), rng.choice((us, two))
    run, trip = number(rng, rng.choice(("26-99999", "F26099999"))), number(rng, "999999999")
    took = rng.choice((("SCENE", "S"), ("RESIDENCE", "R"), ("NURSING FACILITY", "N")))
    hospital = f"{rng.choice(('St. Vincent', 'Mercy', city, 'Riverside'))} Medical Center"
    both = took[1] + "H"
    base, lines, rows = rng.choice(BASES), [], []
    mile = rng.choice((1450, 1795, 2200, 2575))
    items = [(base[0], base[1], 1, price(rng, base[2], base[3])), ("A0425", "GROUND MILEAGE, PER MILE", rng.randint(12, 388) / 10, mile)]
    items += [(c, w, 1 if c != "A0420" else 2, price(rng, lo, hi)) for c, w, lo, hi in rng.sample(MORE, rng.choice((0, 0, 1, 2, 3, 4)))]
    with_mods = rng.random() < 0.7
    for code, words, units, one in items:
        charge = round(units * one + 0.001)
        mods = [both] if with_mods and code[0] == "A" else None
        lines.append({"date": served, "code": code, "modifiers": mods, "description": words, "units": units, "unit_price_cents": one,
            "charge_cents": charge})
        rows.append(tr([say(served), code + (f"-{both}" if mods else ""), words, f"{units:.1f}" if code == "A0425" else str(units), bare(one),
            bare(charge)],
                       "n n - r r r"))
    charges, state, paid = total(lines), rng.choice(("new", "new", "plan", "plan", "denied", "part")), []
    if state == "plan":
        off, ins, own, _ = worked(rng, charges, ("coins", "ded", "copay"), 0.3, 0.7)
        when = later(served, rng.randint(12, 17))
        short = plan.split()[0].upper() + (" PART B" if "Medicare Part" in plan else "")
        paid = [pay(when, "insurance", f"PAYMENT - {short}", ins)] * bool(ins) + [pay(when, "adjustment", f"CONTRACTUAL WRITE-OFF - {short}", off)]
    elif state == "part":
        paid = [pay(later(served, rng.randint(12, 17)), "patient", rng.choice(("PATIENT PAYMENT - CHECK #{}",
            "PATIENT PAYMENT - CC ONLINE {}")).format(number(rng, "9999")),
                    rng.choice((5000, 10000, 15000)))]
    for p in paid:
        rows.append(tr([say(p["date"]), "", p["description"], "", "", bare(-p["amount_cents"], "({})")], "n n - r r r", "cr"))
    ins, off, own = (sums(paid, k) for k in ("insurance", "adjustment", "patient"))
    owed = charges - ins - off - own
    note = {"new": "WE DO NOT HAVE INSURANCE INFORMATION ON FILE FOR THIS TRANSPORT. Please complete the form below and return it, or send a copy of "
        "the front and back of your card. "
                   "If you have no insurance, payment in full is due.",
            "plan": "Your insurance has processed this claim. The balance is your deductible, co-payment or co-insurance and is due upon receipt.",
            "denied": f"Your insurance, {plan}, has denied this claim. Please contact them; until this is settled the balance is your responsibility.",
            "part": "Thank you for your payment. Payment arrangements are available; please call our billing office."}[state]
    tel, tin = at.free, tax_id(rng)
    top = sides(f"<div class='nm'>{name}</div><b>AMBULANCE BILLING</b><br>{at.box}<br>{at.far}<br>Tax ID: {tin}",
                f"<table class='hd'><tr><th>INVOICE DATE</th><th>ACCOUNT NO.</th></tr><tr><td>{say(sent)}</td><td>{trip}</td></tr><tr><th>DUE "
                f"DATE</th><th>PLEASE PAY"
                f"</th></tr><tr><td>{say(due)}</td><td><b>{usd(owed)}</b></td></tr></table>", widths=(58, 42))
    cause = rng.choice(("Chest pain", "Fall, hip pain", "Difficulty breathing", "Motor vehicle collision", "Syncope", "Altered mental status"))
    about = (f"<table class='tp'><tr><td><b>Patient:</b> {who.filed}</td><td><b>Date of Call:</b> {say(served)}</td><td><b>Run #:</b> {run}</td></tr>"
             f"<tr><td><b>From:</b> {took[0]}</td><td colspan='2'><b>To:</b> {hospital}</td></tr><tr><td><b>Reason for transport:</b> "
             f"{cause}</td><td colspan='2'><b>Insurance:</b> "
             f"{plan if state in ('plan', 'denied') else 'NONE ON FILE'}</td></tr></table>")
    foot = [tr([("TOTAL CHARGES", 5), bare(charges)], "r r", "u")]
    if paid:
        foot += [tr([("PAYMENTS AND CREDITS", 5), bare(owed - charges, "({})")], "r r")]
    foot += [tr([("<b>BALANCE DUE</b>", 5), f"<b>{usd(owed)}</b>"], "r r")]
    ask = "".join(f"<tr>{''.join(f'<td>{x}:<br>&nbsp;</td>' for x in ASKS[n:n + 3])}</tr>" for n in range(0, 12, 3))
    form = (f"<div class='fm'><b>INSURANCE INFORMATION</b> &ndash; complete, sign and return, or fax to {at.dash}<table class='ask'>{ask}</table>"
            "<span class='s'>I authorize the release of medical information needed to process this claim and assign benefits to the ambulance service. "
            "X ____________________________________ Date ______________</span></div>")
    coupon = ("<div class='cut'>RETURN THIS PORTION WITH YOUR PAYMENT</div>" + sides(who.mail(),
        f"Make check payable to:<br><b>{name}</b><br>{at.box}<br>{at.far}",
        facts([("Account No.", trip), ("Run #", run), ("Balance Due", usd(owed)), ("Amount Paid", "$__________")], "cp"), widths=(36, 36, 28)))
    body = (top + f"<div class='ml'>{who.mail()}</div>" + about + grid(["DATE", "HCPCS", "DESCRIPTION", "QTY", "RATE", "AMOUNT"], rows + foot,
        "n n - r r r")
            + f"<p class='nt'>{note}</p><p class='s'>Questions? Call {tel} Monday through Friday 8:30 a.m. to 5:00 p.m. Pay online at "
                f"{site(city, 'example.gov')}/ems with your "
            "account number. Residents: a hardship waiver may be available under city ordinance.</p>" + (form if state in ("new", "denied") else "")
            + f"<div class='keep'>{coupon}</div>")
    css = ("body { font: 9.3pt 'Liberation Sans' } .nm { font: bold 14pt 'Liberation Serif'; color: #9b1c1c } .hd { width: 100% } .hd td, .hd th { "
        "border: 0.75pt solid #333; "
           "text-align: center; padding: 3pt } .hd th { background: #9b1c1c; color: #fff; font-size: 7.5pt } .ml { margin: 22pt 0 18pt 28pt } .tp { "
           "width: 100%; border: 0.75pt solid #333; "
           "margin-bottom: 8pt } .d th { border-top: 1pt solid #333; border-bottom: 1pt solid #333; font-size: 8pt } .cr td { font-style: italic } .u "
           "td { border-top: 1pt solid #333 } .nt "
           "{ border: 1pt solid #9b1c1c; padding: 4pt 6pt; margin: 8pt 0 4pt } .ask { width: 100%; font-size: 7pt; margin: 3pt 0 } .ask td { border: "
           "0.5pt solid #555; width: 33% } .fm { "
           "page-break-inside: avoid; margin-top: 6pt; font-size: 8.5pt } .cp td { border: 0.5pt solid #555 } .keep { page-break-inside: avoid; "
           "margin-top: 10pt }")
    totals = {"charges_cents": charges, "balance_cents": owed}
    truth = {"document_type": KIND, "provider": {"name": name.replace("&amp;", "&"), "phone": tel, "tax_id": tin, "address": at.remit},
        "patient": {"name": who.filed},
             "account_number": trip, "statement_date": sent, "due_date": due, "lines": lines, "payments": paid, "totals": totals}
    if state in ("plan", "denied"):
        truth["payer"] = {"name": plan}
    return done(css, body, truth)
