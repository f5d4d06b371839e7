"""A home medical equipment supplier's statement (AdaptHealth, Apria, Lincare): the previous balance and what was paid, then by invoice the rentals with their
months and the supplies with their quantities, HCPCS codes with RR, NU, KX, KH, what was billed, what insurance took off and paid, what the patient owes."""
from held_twentyfifth_a import *

NAME, KIND = "held25-bill-medical-equipment", "itemized_bill"
RENT = [("E0601", "CPAP DEVICE, AUTO TITRATING W/MODEM", 95, 210), ("E0562", "HUMIDIFIER HEATED USED W/PAP", 38, 90), ("E1390",
    "OXYGEN CONCENTRATOR, SINGLE DELIVERY PORT 5 LPM", 180, 360),
        ("E0431", "PORTABLE GASEOUS O2 SYSTEM", 38, 80), ("E0260", "HOSP BED SEMI-ELECTRIC W/RAILS W/MATTRESS", 140, 290), ("K0001", "STANDARD WHEELCHAIR",
            60, 130),
        ("E0570", "NEBULIZER WITH COMPRESSOR", 18, 45), ("E0470", "RAD W/O BACKUP NON-INVASIVE INTERFACE (BIPAP)", 240, 480)]
SOLD = [("A7030", "CPAP FULL FACE MASK", 1, 190, 340), ("A7031", "REPLACEMENT FACEMASK INTERFACE", 3, 70, 150), ("A7035", "POS AIRWAY PRESSURE HEADGEAR",
    1, 38, 90),
        ("A7037", "TUBING USED W/PAP DEVICE", 1, 36, 80), ("A4604", "TUBING WITH HEATING ELEMENT", 1, 70, 140), ("A7038",
            "POS AIRWAY PRESSURE FILTER, DISPOSABLE", 6, 5, 12),
        ("A7039", "FILTER, NON DISPOSABLE W/PAP", 1, 14, 30), ("A7046", "REPL WATER CHAMBER, PAP DEVICE", 1, 26, 58), ("E0143",
            "WALKER FOLDING WHEELED W/O SEAT", 1, 110, 210),
        ("A4253", "BLOOD GLUCOSE TEST STRIPS, 50 PER BOX", 6, 18, 46), ("A4239", "SUPPLY ALLOWANCE NON-ADJ CGM, 1 MONTH", 3, 180, 320), ("L1833",
            "KNEE ORTHOSIS ADJ JNT OTS", 1, 480, 990)]


def line(rng, invoice, served, until, code, mods, words, many, charge, insured, say):
    """A row and its truth; one who pays alone owes it all."""
    off, ins, own, _ = worked(rng, charge, ("coins", "coins", "ded", "full"), 0.35, 0.8) if insured else (0, 0, charge, "")
    found = {"date": served, "date_end": until, "code": code, "modifiers": mods, "description": words, "units": many, "charge_cents": charge,
        "adjustment_cents": off,
             "plan_paid_cents": ins, "patient_cents": own}
    return found, tr([invoice, say(served) + (f" -<br>{say(until)}" if until else ""), code + (f"<br>{' '.join(mods)}" if mods else ""), words, str(many),
        bare(charge),
                      bare(-off), bare(-ins), bare(own)], "n n n - c r r r r")


def document(rng):
    who, at = Person(rng, 24, 88), Office(rng)
    name = rng.choice(("Adaptive Home Medical LLC", "Aprica Healthcare", "Linwood Respiratory & Mobility, Inc.", "Rotunda Home Oxygen and Sleep"))
    sent, plan, say = day(rng, (2026, 2, 5), 290), rng.choice(PLANS), two
    due, acct, member = later(sent, rng.choice((15, 20, 28))), number(rng, rng.choice(("9999-99999", "99999999", "A9999999"))), number(rng,
        "9A99AA9AA99" if "MEDICARE" in plan else "AAA99999999")
    lines, rows, insured = [], [], rng.random() < 0.9
    rented = rng.sample(RENT, rng.choice((0, 1, 1, 2)))
    month, lag, priced = rng.randint(1, 9), rng.randint(6, 12), [(code, words, price(rng, low, high)) for code, words, low, high in rented]
    for back in range(rng.choice((1, 1, 2, 3)) if rented else 0, 0, -1):
        start, invoice, month = later(sent, -30 * back - lag), number(rng, "9999999"), month + 1
        for code, words, charge in priced:
            mods = ["RR"] + [("KH" if month == 2 else "KI" if month < 5 else "KJ")] + (["KX"] if code in ("E0601", "E0470", "E1390") else [])
            found, row = line(rng, invoice, start, later(start, 29), code, mods, words, 1, charge, insured, say)
            lines.append(found)
            rows.append(row)
    if not rented or rng.random() < 0.5:
        served, invoice = later(sent, -rng.randint(20, 60)), number(rng, "9999999")
        for code, words, most, low, high in rng.sample(SOLD, rng.randint(1, 6)):
            many = rng.randint(1, most)
            mods = ["NU"] + (["KX"] if code[:2] == "A7" and rng.random() < 0.7 else []) if code[0] in "AE" else None
            found, row = line(rng, invoice, served, None, code, mods, words, many, price(rng, low, high) * many, insured, say)
            lines.append(found)
            rows.append(row)
    new, before = total(lines, "patient_cents"), rng.choice((0, 0, price(rng, 14, 160)))
    paid = []
    if before and rng.random() < 0.6:
        paid = [pay(later(sent, -rng.randint(4, 20)), "patient", rng.choice(("PAYMENT - THANK YOU", "AUTOPAY CARD PAYMENT", "CHECK PAYMENT RECEIVED")),
            rng.choice((before, before // 2)))]
    owed = before + new - total(paid, "amount_cents")
    if owed <= 0:
        return document(rng)
    rows.append(tr([("TOTAL CURRENT ACTIVITY", 5), bare(total(lines)), bare(-total(lines, "adjustment_cents")), bare(-total(lines, "plan_paid_cents")),
        bare(new)],
                   "- r r r r", "tt"))
    web = f"www.{name.split()[0].lower()}.example.com/paymybill"
    top = sides(f"<div class='nm'>{name}</div>{at.street}<br>{at.town}", facts([("Statement Date", us(sent)), ("Account Number", acct),
        ("Payment Due Date", us(due)),
                ("Total Amount Due", usd(owed))], "id"), widths=(60, 40))
    ladder = facts([("Previous Balance", usd(before))] + [(f"{us(p['date'])} {p['description']}", usd(-p["amount_cents"])) for p in paid]
                   + [("Current Charges - Patient Responsibility", usd(new)), ("<b>Total Amount Due</b>", f"<b>{usd(owed)}</b>")], "su")
    facts_ = facts([("Patient", who.filed), ("Primary Insurance", plan if insured else "PRIVATE PAY")] + ([("Policy ID",
        member)] if insured else []) + [("Branch", at.city.upper())], "in")
    notes = ("<div class='q'><b>About your rental:</b> Insurance pays for most equipment as a monthly rental, often for 13 months (36 months for "
        "oxygen). You will receive a bill for each "
             "month that you keep the equipment. <b>Returning equipment?</b> Call us; do not leave it with the driver without a pick-up "
             "ticket.<br><b>Questions?</b> "
             f"Billing {at.free}, M-F 8:30 a.m. - 5:00 p.m. &nbsp; Supplies reorder {at.dash}</div>")
    coupon = ("<div class='w'><div class='cut'>To ensure proper credit, return this portion with your check or money order. Do not send "
        "cash.</div>" + sides(
        f"{who.mail()}<br><br>{bars(rng, acct, 18)}", facts([("Account Number", acct), ("Due Date", us(due)), ("Total Amount Due", usd(owed)),
        ("Amount Paid", "$")], "cp")
        + f"<p>{name}<br>{at.box}<br>{at.far}</p>", widths=(54, 46)) + "</div>")
    body = (top + f"<div class='ml'>{who.mail()}</div>" + sides(facts_, ladder, widths=(48, 52)) + "<h3>CURRENT ACTIVITY</h3>"
            + grid(["INVOICE", "SERVICE<br>DATE(S)", "HCPCS<br>MOD", "ITEM", "QTY", "BILLED", "INSURANCE<br>ADJUST", "INSURANCE<br>PAID", "YOU OWE"], rows,
            "n n n - c r r r r")
            + notes + f"<p>Pay online anytime at {web} or enroll in AutoPay and paperless statements.</p>" + coupon)
    css = ("body { font: 8.6pt 'Liberation Sans' } .nm { font: bold 17pt 'Liberation Sans'; color: #00629b } .id { width: 100% } .id td { padding: 2pt "
        "5pt; border-bottom: 0.75pt solid "
           "#00629b } .id td + td { text-align: right; font-weight: bold } .ml { margin: 24pt 0 22pt 22pt } .in td { padding: 1pt 8pt 1pt 0 } .in td + "
           "td { font-weight: bold } .su { width: "
           "100% } .su td { padding: 2pt 4pt; background: #e5f1f8 } .su td + td { text-align: right } h3 { font-size: 10pt; color: #00629b; margin: 8pt "
           "0 2pt } .d th { font-size: 7pt; "
           "background: #00629b; color: #fff } .d td { border-bottom: 0.5pt solid #bbb } .d td.n { padding-right: 11pt } .tt td { font-weight: bold; "
           "background: #e5f1f8 } .q { "
           "font-size: 8pt; margin: 10pt 0; border: "
           "0.75pt solid #00629b; padding: 4pt } .w { page-break-inside: avoid; margin-top: 14pt } .cp { width: 100% } .cp td { border: 0.5pt solid "
           "#00629b; padding: 2.5pt 5pt } "
           ".cp td + td { text-align: right }")
    return done(css, body, {"document_type": KIND, "provider": {"name": name}, "payer": {"name": plan if insured else None},
                            "patient": {"name": who.filed, "member_id": member if insured else None}, "account_number": acct, "statement_date": sent,
                            "due_date": due,
                            "lines": lines, "payments": paid, "totals": {"prior_balance_cents": before, "charges_cents": total(lines),
                            "adjustments_cents": total(lines, "adjustment_cents"), "insurance_paid_cents": total(lines, "plan_paid_cents"),
                            "balance_cents": owed}})
