"""A health system's guarantor statement out of the largest record system: first page with amount due, ways to pay, account summary and coupon; after it each
visit under 'hospital services' or 'physician services' with its account, the charges by department or service, what insurance did, and the balance."""
from held_twentysecond_a import *

NAME, KIND = "held22-guarantor-visits", "summary_bill"
DEPARTMENTS = [("Emergency Room", 1100, 4200), ("Laboratory", 90, 1900), ("Pharmacy", 12, 620), ("Drugs Requiring Detailed Coding", 20, 900), ("CT Scan",
    1400, 5200),
               ("Radiology - Diagnostic", 210, 760), ("IV Therapy", 180, 760), ("Medical/Surgical Supplies", 24, 480), ("EKG/ECG", 110, 420), ("Ultrasound",
                320, 1100),
               ("Observation Room", 900, 3900), ("Respiratory Services", 120, 460), ("Operating Room Services", 3900, 14800), ("Recovery Room", 500, 1900),
               ("Anesthesia", 620, 2400), ("Pathology", 140, 640), ("MRI", 1400, 3900)]
DOCTORS = [("Office Visit Est Pt, Low Complexity", 140, 230), ("Office Visit Est Pt, Moderate Complexity", 190, 340), ("ED Visit Level 4", 420, 890),
           ("Initial Hospital Care, Moderate", 310, 540), ("Collection of Venous Blood", 12, 30), ("Therapeutic Injection", 42, 90),
            ("Electrocardiogram Report", 24, 70),
           ("Destruction Benign Lesion, up to 14", 160, 290), ("Chest X-ray 2 Views - Interpretation", 30, 82), ("Vaccine Administration", 32, 66)]
KINDS = ["Emergency", "Outpatient", "Hospital Outpatient Surgery", "Observation", "Inpatient"]
NOTES = ["Need help paying your bill? You may qualify for financial assistance. "
         "Call us or visit our website for an application and a plain language summary.",
         "This statement shows visits where we have heard back from your insurance. "
         "You may get a separate bill from other providers.",
         "Your account is past due. Please pay the amount due or call us to set up a payment plan."]


def document(rng):
    who, at = Person(rng), Sender(rng)
    name = rng.choice((f"{at.city} Health", "Evergreen Lakes Health System", "Saint Bartholomew Health", f"University of {at.city} Health Care",
        "Prairie Crossing Medical Center"))
    count = rng.choice((1, 2, 2, 3, 4))
    kin = Person(rng, who.last, 2, 16) if rng.random() < 0.35 and count > 1 else who
    plans, sent, chart = rng.choice(PLANS), day(rng, (2025, 9, 1), 330), number(rng, rng.choice(("9999999", "100999999", "E9999999")))
    due, say = later(sent, rng.choice((20, 25, 30))), rng.choice((mon, bare, us))
    lines, payments, parts = [], [], {"Hospital Services": "", "Physician Services": ""}
    dated = rng.random() < 0.5
    columns = rng.random() < 0.5
    left_all = 0
    for n in range(count):
        date = later(sent, -rng.randint(28, 150))
        patient, hospital = (kin if n % 2 else who), rng.random() < (0.55 if n else 0.75)
        kind, ends = rng.choice(KINDS) if hospital else "Professional", None
        if kind == "Inpatient":
            ends = later(date, rng.randint(2, 6))
        given = rng.sample(DEPARTMENTS, rng.choice((1, 2, 3, 5, 8))) if hospital else rng.sample(DOCTORS, rng.choice((1, 1, 2, 3)))
        if hospital and kind == "Inpatient":
            given = [("Room and Board - Semi Private", 3200, 9600)] + given
        mine = [{"date": date if dated or not ends else None, "description": words, "charge_cents": price(rng, low, high), "patient_name": patient.plain
            if kin is not who else None,
                 "maybe": {"date": date, "date_end": ends} if ends else None} for words, low, high in given]
        charge, got = total(mine, "charge_cents"), []
        how = rng.choice(("deductible", "coinsurance", "coinsurance", "copay", "self"))
        if how == "self":
            got += [pay(None, "adjustment", rng.choice(("Self-Pay Discount", "Uninsured Discount", "Financial Assistance Adjustment")),
                round(charge * rng.choice((0.25, 0.4, 0.5))))]
        else:
            off, ins, own = worked(rng, charge, how)
            got += [pay(None, "insurance", f"{plans} payment", ins)] * bool(ins) + [pay(None, "adjustment", rng.choice(("Insurance adjustment",
                f"{plans} adjustment")), off)]
        left = charge - sum(p["amount_cents"] for p in got)
        if left > 5000 and rng.random() < 0.35:
            got.append(pay(None, "patient", "Patient payment", rng.choice((2500, 4000, 5000))))
        left = charge - sum(p["amount_cents"] for p in got)
        period = f"{say(date)} - {say(ends)}" if ends else say(date)
        head = (f"<b>{period} &nbsp; {kind}</b>{' visit' if kind in ('Emergency', 'Outpatient') else ''} for <b>{patient.plain}</b><br><span class='fine'>"
                + (f"{name} Hospital &nbsp;|&nbsp; Hospital account {number(rng, '40099999999')}" if hospital else f"{doctor(rng)} &nbsp;|&nbsp; Visit "
                  f"account {number(rng, '20099999')}")
                + f" &nbsp;|&nbsp; {'Self-pay' if how == 'self' else plans}</span>")
        rows = [([say(date)] if dated else []) + [x["description"], usd(x["charge_cents"])] + ([""] if columns else []) for x in mine]
        if len(mine) > 1:
            rows.append(([""] if dated else []) + ["<b>Total charges</b>", f"<b>{usd(charge)}</b>"] + ([""] if columns else []))
        rows += [([""] if dated else []) + [p["description"]] + ([""] if columns else []) + [usd(-p["amount_cents"])] for p in got]
        foot = [[("<b>Your balance for this visit</b>", 1 + dated + columns, "l"), f"<b>{usd(left)}</b>"]]
        heads = (["Date"] if dated else []) + ["Description"] + (["Charges", "Payments/Adjustments"] if columns else ["Amount"])
        parts["Hospital Services" if hospital else "Physician Services"] += (
            f"<div class='vs'>{head}</div>" + table(heads, rows, ("l" if dated else "") + "lrr", "d", foot))
        lines, payments, left_all = lines + mine, payments + got, left_all + left
    charges = total(lines, "charge_cents")
    off, ins, own = (paid(payments, k) for k in ("adjustment", "insurance", "patient"))
    prior = rng.choice((0, 0, 0, 8420, 21500))
    balance = prior + left_all
    summary = ([("Previous balance", usd(prior))] if prior or rng.random() < 0.5 else []) + [("New charges", usd(charges)), ("Insurance payments", usd(-ins)),
               ("Adjustments and discounts", usd(-off)), ("Your payments", usd(-own)), ("<b>Total amount due</b>", f"<b>{usd(balance)}</b>")]
    shown = len(summary) == 6
    box = facts([("Guarantor name", who.plain), ("Guarantor number", chart), ("Statement date", say(sent)), ("Due date", say(due))], "f bx")
    first = (beside(f"<div class='lg'>{name}</div><div class='tag'>"
        f"{rng.choice(('Billing Statement', 'Statement of Account', 'Your health. Our mission.'))}</div>", box, widths="58% 42%")
             + f"<div class='ml'>{who.full.upper()}<br>{who.home.upper()}</div>"
             + beside(f"<div class='amt'>Amount due<br><span>{usd(balance)}</span><br>by {long(due)}</div>", "<h3>Account summary</h3>" + facts(summary,
               "f sm"), widths="42% 58%")
             + beside(f"<h3>Pay online</h3>Log in to MyHealthPortal or pay as a guest at<br>{site(name)}/pay {qr(rng, 54)}",
               f"<h3>Pay by phone</h3>{at.free}<br>Available 24 hours a day",
                      f"<h3>Questions?</h3>Customer service {at.local}<br>Monday-Friday, 8 a.m. to 5 p.m.")
             + f"<p class='ms'>{rng.choice(NOTES)}</p>"
             + "<div class='cut'>Please detach and return with your payment</div>"
             + beside(f"&#9744; Check if your address or insurance changed (see back)<br><br>Make checks payable to:<br><b>{name}</b><br>{at.box}<br>{at.far}",
                      facts([("Guarantor number", chart), ("Due date", say(due)), ("Amount due", usd(balance)), ("Amount enclosed", "$")], "f bx")
                          + cards("Visa,Mastercard,Discover,AmEx")))
    rest = f"<div class='hd'>{who.plain} &nbsp;&bull;&nbsp; Guarantor number {chart} &nbsp;&bull;&nbsp; Statement date {say(sent)}</div>"
    rest += "".join(f"<h2>{k}</h2>{v}" for k, v in parts.items() if v)
    if prior:
        rest += f"<p><b>Previous balance</b> (visits on earlier statements) <b>{usd(prior)}</b></p>"
    css = ("body{font:9.3pt 'Nimbus Sans','Liberation Sans'}.lg{font-size:19pt;font-weight:bold;color:#00556b}.tag{color:#777}.bx{width:100%}.bx "
        "td{border-bottom:.5pt solid #bbb}.bx td+td{"
           "font-weight:bold;text-align:right}.ml{margin:26pt 0 22pt 24pt}.amt{background:#00556b;color:#fff;padding:12pt;text-align:center}.amt "
           "span{font-size:22pt;font-weight:bold}.sm{"
           "width:100%}.sm td{border-bottom:.5pt solid #ddd}.sm td+td{text-align:right}h3{color:#00556b;font-size:10.5pt;margin:8pt 0 "
           "3pt}h2{background:#00556b;color:#fff;font-size:11.5pt;"
           "padding:3pt 6pt;margin-top:10pt}.vs{background:#e6eff1;padding:4pt 6pt;margin-top:6pt}.d{width:100%;margin-bottom:4pt}.d th{font-size:8pt;"
           "color:#555;border-bottom:.6pt solid #888}"
           ".d td{padding:1.6pt 6pt}.d .sum td{border-top:.8pt solid #00556b}.hd{color:#666;border-bottom:.6pt solid #aaa;padding-bottom:3pt}.ms{border:1pt "
           "solid #00556b;padding:5pt;margin:"
           "10pt 0}" + COUPON)
    return done(sheet(css, first, rest), {
        "document_type": KIND, "provider": {"name": name, "address": at.remit}, "payer": {"name": plans if ins else None},
        "patient": {"name": who.plain if kin is who else None}, "account_number": chart, "statement_date": sent, "due_date": due, "lines": lines,
         "payments": payments,
        "totals": {"prior_balance_cents": prior if shown else None, "charges_cents": charges, "insurance_paid_cents": ins, "adjustments_cents": off,
                   "patient_paid_cents": own, "balance_cents": balance}})
