"""A sleep medicine practice's statement with aging by visit: each open visit one band with its own number, place and who read it, studies with TC or 26 parts, equipment set up, four columns of what was billed, insurance, adjustment and patient, and the ages of each visit's rest in columns at the foot; visits paid in full are only counted."""
from held_nineteenth_a import *

NAME, KIND = "held19-sleep-center", "itemized_bill"
NIGHT = [("95810", "Polysomnography, 6+ yrs, attended", 1400, 2900), ("95811", "Polysomnography with CPAP titration", 1600, 3200), ("95806", "Home sleep study, unattended, type III", 320, 690), ("95805", "Multiple sleep latency test", 700, 1500)]
DAYS = [("99214", "Office visit, established, moderate", 170, 300), ("99204", "Office visit, new patient, moderate", 240, 420), ("99213", "Office visit, established, low", 118, 210), ("94660", "CPAP initiation and management", 95, 190), ("G0399", "Home sleep test set-up, type III", 90, 210)]


def document(rng):
    who, at = Patient(rng, 28, 80), Place(rng)
    name = rng.choice((f"{at.city} Sleep Disorders Center", "Restwell Sleep Medicine Associates, PLLC", f"{rng.choice(('Lakeland', 'Summit', 'Tri-Rivers'))} Sleep & Pulmonary Clinic"))
    sent, plan, acct, tin = day(rng, (2025, 8, 1), 240), rng.choice(PLANS), number(rng, rng.choice(("SL999999", "999-99999", "99999999"))), tax_id(rng)
    due = later(sent, rng.choice((14, 21, 30)))
    lines, bands, ages, payments, box = [], [], [], [], [0] * 4
    gaps = sorted(rng.sample(range(12, 128), rng.randint(1, 4)), reverse=True)
    for gap in gaps:
        date, study = later(sent, -gap), rng.random() < 0.5
        here = []
        if study:
            code, words, low, high = rng.choice(NIGHT)
            for part in rng.choice((("",), ("TC", "26"), ("26",))):
                here.append({"date": date, "code": code, "modifiers": [part] if part else None, "description": words, "charge_cents": price(rng, low // (4 if part == "26" else 1), high // (4 if part == "26" else 1))})
        else:
            here.append((lambda c: {"date": date, "code": c[0], "description": c[1], "charge_cents": price(rng, c[2], c[3])})(rng.choice(DAYS[:3])))
            here += [{"date": date, "code": c, "description": w, "charge_cents": price(rng, lo, hi)} for c, w, lo, hi in rng.sample(DAYS[3:], rng.choice((0, 0, 1)))]
        here = [{k: v for k, v in x.items() if v is not None} for x in here]
        for x in here:
            off, ins, own, _ = split(rng, x["charge_cents"], ("ded", "coins", "coins", "copay"))
            x |= {"adjustment_cents": off, "plan_paid_cents": ins, "patient_cents": own}
        due_here = total(here, "patient_cents")
        age = min(3, gap // 30)
        box[age] += due_here
        visit_no, place = number(rng, "V999999"), rng.choice(("Sleep laboratory, night study", "Sleep laboratory")) if study else "Clinic"
        rows = [tr([(f"Visit {visit_no} &nbsp;&bull;&nbsp; {dash(date)} &nbsp;&bull;&nbsp; {place if here[0]['code'] != '95806' else 'Home study'} &nbsp;&bull;&nbsp; {doctor(rng, '{} {}, {}', ('MD', 'DO'))}", 7)], "-", "v")]
        rows += [tr([dash(x["date"]), x["code"] + (f"-{x['modifiers'][0]}" if x.get("modifiers") else ""), x["description"], bald(x["charge_cents"]), bald(x["plan_paid_cents"]), bald(x["adjustment_cents"]), bald(x["patient_cents"])], "n n - r r r r") for x in here]
        bands += rows
        ages.append(tr([visit_no, dash(date)] + [bald(due_here) if n == age else "&ndash;" for n in range(4)] + [bald(due_here)], "n n r r r r r"))
        lines += here
    owed = total(lines, "patient_cents")
    if rng.random() < 0.35 and owed > 6000:
        gave = pay(later(sent, -rng.randint(3, 11)), "patient", "Payment received, thank you", 2500)
        payments = [gave]
        bands.append(tr([dash(gave["date"]), "", gave["description"], "", "", "", "-" + bald(2500)], "n n - r r r r", "py"))
        owed -= 2500
    settled = rng.choice((0, 0, 1, 3))
    extra = tr([("Unapplied payment", 6), "-" + bald(2500)], "- r", "py") if payments else ""
    body = (sides(f"<div class='h'>&#9790; {name}</div>{at.street}, {at.town}<br>Billing {at.tel} &nbsp; Tax ID {tin}", f"<div class='am'>{usd(owed)}<span>due {dash(due)}</span></div>", widths=(70, 30), kind="tp")
            + sides(f"<div class='ml'>{who.mail}</div>", facts([("Patient", who.full), ("Account no.", acct), ("Statement", dash(sent)), ("Primary plan", plan)], "f"), widths=(55, 45))
            + "<div class='sec'>Open visits</div>" + grid(["Date", "CPT-Mod", "Service", "Billed", "Insurance paid", "Adjusted", "You owe"], bands + [tr([("Amount due", 6), usd(owed)], "r r", "t")], "n n - r r r r")
            + (f"<p class='s'>{settled} other visit{'s' if settled > 1 else ''} since your last statement {'are' if settled > 1 else 'is'} paid in full and not shown.</p>" if settled else "")
            + "<div class='sec'>How old each visit's balance is</div>" + grid(["Visit", "Date", "0-30 days", "31-60", "61-90", "Over 90", "Balance"], ages + [extra, tr([("All visits", 2)] + [bald(b) for b in box] + [bald(owed)], "- r r r r r", "t")], "n n r r r r r", "d ag")
            + f"<p class='s'>{rng.choice(('Your CPAP supplies are billed by the equipment company, not by us.', 'The physician who reads the study bills with modifier 26, the laboratory with TC. Together they are one study.', 'Visits over 90 days may be sent to collections without further notice.'))} Pay at restpay.example or call {at.tel}, 8-4.</p>"
            + f"<div class='cut'>Cut and return &nbsp; &bull;&nbsp; Checks to {name}, {at.box}, {at.far}</div>" + sides(facts([("Account no.", acct), ("Patient", who.full), ("Amount due", usd(owed))], "f"), "I am paying $ ______________<br><br>Card no. ______________________ Exp. ______", widths=(48, 52)))
    css = "body { font: 9pt 'Nimbus Sans', 'Liberation Sans'; color: #1d2440 } .tp { border-bottom: 3pt solid #2b3a7a } .h { font-size: 15pt; font-weight: bold; color: #2b3a7a } .am { text-align: right; font-size: 19pt; font-weight: bold } .am span { display: block; font-size: 9pt; font-weight: normal } .ml { margin: 16pt 0 } .f { margin-top: 10pt } .f td { padding: 1.5pt 12pt 1.5pt 0 } .f td:first-child { color: #65709c } .sec { font-weight: bold; color: #2b3a7a; font-size: 10.5pt; margin: 8pt 0 2pt } .d th { background: #2b3a7a; color: #fff; font-size: 8pt } .v td { background: #e6e9f6; font-size: 8.5pt } .d td { padding: 2.2pt 4pt } .t td { border-top: 1.2pt solid #2b3a7a; font-weight: bold } .ag th { background: #8a94bf } .s { font-size: 8pt } .py td { font-style: italic }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "tax_id": tin, "address": at.address}, "payer": {"name": plan}, "patient": {"name": who.full}, "account_number": acct, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments, "totals": {"balance_cents": owed}}, bottom_right=PAGES)
