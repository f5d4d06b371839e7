"""A fire or ambulance district's invoice through its billing company: run number, from and to, level of service and mileage with HCPCS and the modifiers
of origin and destination, what Medicare or a plan paid and what the district writes off, a form for insurance below, a coupon."""
from held_twentysixth_a import *

NAME, KIND = "held26-bill-ambulance-district", "itemized_bill"
LEVELS = [("A0427", "ALS1-Emergency", 1150, 1980), ("A0429", "BLS-Emergency", 780, 1340), ("A0433", "ALS2", 1490, 2450), ("A0428", "BLS Non-Emergency",
    560, 900),
          ("A0426", "ALS1 Non-Emergency", 720, 1100)]
EXTRAS = [("A0422", "Oxygen and Oxygen Supplies, Life Sustaining Situation", 45, 130), ("A0398", "ALS Routine Disposable Supplies", 60, 240), ("A0394",
    "IV Drug Therapy "
    "Disposable Supplies", 40, 140), ("93041", "Rhythm ECG, 1-3 Leads; Tracing Only", 60, 160), ("A0424", "Extra Ambulance Attendant, Ground", 90, 210)]
ENDS = {"RH": "Residence", "SH": "Scene of Accident", "NH": "Skilled Nursing Facility", "HN": "Hospital", "PH": "Physician Office"}


def document(rng):
    who, at = Patient(rng), Office(rng)
    sent = mailed(rng)
    served, due = later(sent, -rng.randint(25, 110)), later(sent, rng.choice((15, 21, 30)))
    house = " ".join((
        rng.choice(('Bitter Creek', 'South Kettle', 'Elk Prairie', 'Twin Buttes', 'Mill River')),
        rng.choice(('Ambulance District', 'Fire Protection District', 'Rural Ambulance District', 'Emergency Services District No. 4'))))
    plan, ends = rng.choice(INSURERS), rng.choice(tuple(ENDS))
    run, acct = number(rng, "26-0999999"), number(rng, rng.choice(("9999999", "999999-A", "99-99999")))
    say = rng.choice((us, us, thin))
    lines, rows = [], []

    def add(code, words, units, each, mods):
        shown = f"{units:g}" if units != int(units) else f"{int(units)}"
        charge = round(each * units)
        lines.append({"date": served, "code": code, "modifiers": mods, "description": words,
            "units": int(units) if units == int(units) else units, "unit_price_cents": each, "charge_cents": charge})
        rows.append(tr([say(served), code + (f"-{mods[0]}" if mods else ""), words, shown, bare(each), bare(charge)], "n n - r r r"))

    code, words, lo, hi = rng.choice(LEVELS)
    add(code, words, 1, price(rng, lo, hi), [ends])
    add("A0425", rng.choice(("Ground Mileage, Per Statute Mile", "Ground Mileage", "Mileage (loaded)")), rng.choice((rng.randint(2, 48), rng.randint(20,
        390) / 10)), rng.randint(1300, 2900), [ends])
    for code, words, lo, hi in rng.sample(EXTRAS, rng.choice((0, 0, 1, 2))):
        add(code, words, 1, price(rng, lo, hi), [ends] if rng.random() < 0.5 else [])
    charges = total(lines)
    paid, insured = [], rng.random() < 0.75
    if insured:
        off, ins, own = split(rng, charges, ("coins", "ded", "coins"))
        when = later(served, rng.randint(14, 24))
        if ins:
            paid.append(pay(when, "insurance", f"Payment - {plan}", ins))
        if rng.random() < 0.8:
            paid.append(pay(when, "adjustment", rng.choice((f"{plan} Contractual Allowance", "Mandatory Write-off", "Contractual Adjustment")), off))
    if rng.random() < 0.3:
        paid.append(pay(later(sent, -rng.randint(1, 6)), "patient", rng.choice(("Payment - Check", "Payment - Credit Card", "Patient Payment")),
            rng.choice((2500, 5000, 7500))))
    if rng.random() < 0.2:
        paid.append(pay(later(sent, -1), "adjustment", "District Resident Discount", 10000))
    gone = total(paid, "amount_cents")
    owed = charges - gone
    if owed <= 0:
        return document(rng)
    for p in paid:
        rows.append(tr([say(p["date"]), "", p["description"], "", "", f"({bare(p['amount_cents'])})"], "n n - r r r", "cr"))
    foot = [tr([("Total Charges", 5), usd(charges)], "r r", "t")] + ([tr([("Total Payments/Adjustments", 5), f"({usd(gone)})"], "r r", "t")] if gone else [])
    foot.append(tr([("BALANCE DUE", 5), usd(owed)], "r r", "t due"))
    place = rng.choice(("Mercy Regional Hospital ER", "University Hospital", "County General Hospital"))
    seen = facts([("Patient:", who.plain), ("Date of Birth:", us(who.born)), ("Date of Service:", say(served)), ("Run #:", run), ("Transported From:",
        ENDS[ends] + rng.choice(("", f" - {rng.randint(100, 990)} Bluff Rd, {at.city}"))), ("Transported To:", place), ("Level:",
        lines[0]["description"])], "k")
    idb = facts([("INVOICE DATE", say(sent)), ("ACCOUNT #", acct), ("DUE DATE", say(due)), ("BALANCE DUE", usd(owed)), ("TAX ID", tax_id(rng))], "id")
    tid = idb.split("TAX ID</td><td>")[1].split("<")[0]
    top = sides(f"<div class='nm'>{house}</div>c/o Plains EMS Billing Services<br>{at.street}<br>{at.town}<br>Billing questions: {at.free}", idb,
        widths=(58, 42))
    note = rng.choice(("We have billed your insurance. The balance shown is your responsibility per your insurance carrier.",
                       "We do not have insurance information for you on file. Please complete the form below and return it, or remit payment in full.",
                       "SECOND NOTICE: Payment has not been received. Please remit or call to set up a payment plan.")) if insured else (
        "Our records do not show any insurance coverage. If you have Medicare, Medicaid or other insurance, please complete the section below.")
    form = ("<table class='fm'><tr><td colspan='3' class='fh'>INSURANCE INFORMATION - PLEASE COMPLETE IF NOT PREVIOUSLY PROVIDED</td></tr><tr><td>Primary "
        "Insurance "
            "Company<br>&nbsp;</td><td>Policy / Member ID<br>&nbsp;</td><td>Group No.<br>&nbsp;</td></tr><tr><td>Policyholder "
            "Name<br>&nbsp;</td><td>Relationship to Patient<br>"
            "&nbsp;</td><td>Policyholder Date of Birth<br>&nbsp;</td></tr><tr><td>Claims Mailing Address<br>&nbsp;</td><td>Auto Insurance / Claim "
            "No.<br>&nbsp;</td><td>Date of "
            "Accident<br>&nbsp;</td></tr><tr><td colspan='3'>I authorize the release of any medical information necessary to process this claim and "
            "request payment of benefits to the "
            "provider. Signature: ______________________________ Date: ______________</td></tr></table>")
    coupon = ("<div class='wh'><div class='cut'>&#9986; Please detach and return with payment</div>" + sides(f"<b>Bill To:</b><br>{who.mail()}",
        facts([("Account #", acct), ("Run #",
        run), ("Amount Due", usd(owed)), ("Amount Enclosed", "$ ____________")], "k"), f"<b>Remit To:</b><br>{house}<br>{at.box}<br>{at.far}", widths=(36,
        28, 36)) + "</div>")
    heads = rng.choice((("Date", "HCPCS", "Description of Service", "Qty", "Unit Price", "Amount"), ("DOS", "Code", "Description", "Quantity", "Rate", "Total"),
                        ("Service Date", "Procedure", "Description", "Units", "Unit Charge", "Amount")))
    body = (top + sides(f"<div class='ml'>{who.mail()}</div>", seen, widths=(48, 52)) + "<h2>INVOICE FOR AMBULANCE SERVICES</h2>" + grid(heads, rows
        + foot, "n n - r r r")
            + f"<p>{note}</p>{form}{coupon}")
    css = ("body { font: 9.3pt 'Nimbus Sans', 'Liberation Sans' } .nm { font: bold 15pt 'Liberation Serif'; color: #8b1a1a } .id { width: 100%; border: "
        "1pt solid #8b1a1a } .id td { "
           "border-bottom: 0.5pt solid #c99; font-weight: bold } .id td + td { text-align: right; font-weight: normal } .ml { margin: 30pt 0 20pt 24pt } "
           ".k td { padding: 1pt 6pt 1pt 0 } "
           ".k { margin-top: 14pt } h2 { font-size: 11pt; text-align: center; background: #8b1a1a; color: #fff; padding: 3pt; margin: 6pt 0 } .d th { "
           "border-bottom: 1pt solid #000; "
           "font-size: 8.5pt } .d td { border-bottom: 0.4pt solid #ddd } .t td { font-weight: bold; border: 0 } .due td { border-top: 1pt solid #000; "
           "font-size: 10.5pt } .cr td { font-style: "
           "italic } .fm { width: 100%; font-size: 7.5pt } .fm td { border: 0.6pt solid #555 } .fh { background: #ddd; font-weight: bold; text-align: "
           "center } .wh { page-break-inside: avoid }")
    for item in lines:
        if not item["modifiers"]:
            del item["modifiers"]
    return done(css, body, {"document_type": KIND, "provider": {"name": house, "phone": at.free, "tax_id": tid}, "patient": {"name": who.plain,
        "birth_date": who.born},
                            "account_number": acct, "statement_date": sent, "due_date": due, "lines": lines, "payments": paid,
                            "totals": {"charges_cents": charges, "balance_cents": owed}})
