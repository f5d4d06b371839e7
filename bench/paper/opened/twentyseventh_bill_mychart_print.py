"""An Epic hospital's statement printed from its portal: amount due in a tinted row of three, what happened since the last statement, ways to pay and coupon on
the first page; from the second the visits, each in a frame with its departments or procedures, what the plan covered, what is owed and why."""
from held_twentyseventh_a import *

NAME, KIND = "held27-bill-mychart-print", "summary_bill"
HOSPITAL = [("Emergency Room", 890, 4300), ("Laboratory", 120, 1450), ("CT Scan", 1650, 6200), ("Pharmacy", 8, 390), ("Radiology - Diagnostic", 190,
    720), ("Medical/Surgical Supplies and Devices", 22,
    640), ("Operating Room Services", 3900, 14800), ("Anesthesia", 780, 2900), ("Recovery Room", 640, 2400), ("IV Therapy", 180, 690), ("MRI", 1700,
        4700), ("EKG/ECG (Electrocardiogram)", 130, 420),
            ("Drugs Requiring Detailed Coding", 6, 880), ("Cardiology", 480, 3100)]
CLINIC = [("Office/Outpatient Visit, Established, Level 3", 150, 260), ("Office/Outpatient Visit, Established, Level 4", 210, 370),
    ("Office/Outpatient Visit, New, Level 4", 280, 460),
          ("Immunization Admin, One Vaccine/Toxoid", 38, 85), ("Electrocardiogram, Complete, with Interpretation and Report", 60, 170),
              ("Destruction of Benign Lesions, up to 14", 160, 330),
          ("Radiologic Exam, Knee, 3 Views", 110, 240), ("Collection of Venous Blood by Venipuncture", 14, 40)]
KINDS = {"ded": "Deductible", "coins": "Coinsurance", "copay": "Copay"}


def document(rng):
    who, at = Person(rng), Sender(rng)
    name = rng.choice(("Larkspur Health", "Providentia Northwest Health", "Mercy Cascade Health System", "Tidewater University Health"))
    first = name.split()[0]
    patient = who if rng.random() < 0.7 else Person(rng, 1, 17, who.last)
    plan, sent = rng.choice(PLANS), day(rng, (2026, 2, 20), 220)
    due, acct = later(sent, rng.choice((21, 28, 30))), number(rng, rng.choice(("9999999", "999999999", "99999")))
    lines, paid, visits = [], [], ""
    for served in sorted(later(sent, -rng.randint(22, 130)) for _ in range(rng.choice((1, 1, 2, 3, 4)))):
        hospital = rng.random() < 0.6
        pool = rng.sample(HOSPITAL, rng.randint(1, 8)) if hospital else rng.sample(CLINIC, rng.randint(1, 3))
        rows, charge = [], 0
        for words, lo, hi in pool:
            cents = price(rng, lo, hi)
            charge += cents
            lines.append({"date": served, "description": words, "charge_cents": cents})
            rows.append(tr([words, usd(cents)], "- r"))
        off, ins, own, kind = worked(rng, charge, ("coins", "ded", "copay"))
        rows.append(tr(["Total Billed", usd(charge)], "- r", "t"))
        here = [pay(None, "insurance", f"{plan} paid", ins)] * bool(ins) + [pay(None, "adjustment", f"{plan} discount", off)]
        if rng.random() < 0.3 and own > 4000:
            here.append(pay(None, "patient", "You paid", rng.choice((2000, 3000, 4000))))
        rows += [tr([p["description"], usd(-p["amount_cents"])], "- r", "in") for p in here]
        left = charge - total(here, "amount_cents")
        rows.append(tr([f"You Owe <span class='s'>({KINDS[kind]}: {usd(own)})</span>", usd(left)], "- r", "t"))
        paid += here
        what = rng.choice(("Emergency Visit", "Outpatient Hospital Visit", "Surgery")) if hospital else rng.choice(("Office Visit", "Clinic Visit"))
        where = f"{first} " + rng.choice(("Medical Center", "Regional Hospital") if hospital else ("Family Medicine", "Orthopedics Clinic", "Dermatology"))
        visits += (f"<div class='v'><div class='vh'>{what} &ndash; {full(served)}</div><div class='vi'>Patient: {patient.plain} &nbsp;&bull;&nbsp; "
            f"Location: {where} &nbsp;&bull;&nbsp; Provider: "
                   f"{doctor(rng)}<br>{'Hospital Account' if hospital else 'Visit Account'} #{number(rng, '6000999999')} &nbsp;&bull;&nbsp; Billed "
                   f"to: {plan}</div>" + grid([], rows, "- r") + "</div>")
    charges, prior = total(lines), rng.choice((0, 0, 0, rng.randint(2000, 45000)))
    prior_paid = rng.choice((0, prior)) if prior else 0
    if prior_paid:
        prior_paid = prior_paid // 200 * 100
        paid.append(pay(None, "patient", "Your payments since last statement", prior_paid))
    ins, off, mine = (sums(paid, k) for k in ("insurance", "adjustment", "patient"))
    owed = charges + prior - ins - off - mine
    if owed <= 0:
        return document(rng)
    before = [("Previous balance", usd(prior))] * bool(prior) + [("Your payments since last statement", usd(-prior_paid))] * bool(prior_paid)
    items = before + [("New charges", usd(charges)), ("Insurance payments", usd(-ins)), ("Insurance discounts and adjustments", usd(-off)),
                      ("Your payments on these visits", usd(prior_paid - mine) if mine > prior_paid else "$0.00"),
                      ("<b>Total amount due</b>", f"<b>{usd(owed)}</b>")]
    three = (f"<table class='three'><tr><td>Amount Due<br><b>{usd(owed)}</b></td><td>Due Date<br><b>{us(due)}</b></td><td>Guarantor "
        f"ID<br><b>{acct}</b></td></tr></table>")
    portal = site(f"my{first}", "example.org")
    ways = (f"<div class='h'>Ways to Pay</div><p><b>Online</b> &ndash; {portal}/paybill. No account needed; have your guarantor ID "
        f"ready.</p><p><b>Phone</b> &ndash; {at.free}, automated, any time</p>"
            f"<p><b>Mail</b> &ndash; send the slip below with a check</p><p><b>Payment plan</b> &ndash; set up interest-free monthly payments in "
            f"MyChart</p>")
    help_ = (f"<div class='h'>Need Help?</div><p>Billing questions: {at.tel}, Mon&ndash;Fri 7:30 a.m.&ndash;5:30 p.m.</p><p>Financial assistance is "
        f"available to patients who qualify based on income "
             f"and family size. Visit {portal.replace('my', '', 1)}/assistance or call us. Free interpreter services are available. <i>Ayuda en "
             f"espa&ntilde;ol: {at.free}.</i></p>")
    hello = rng.choice((f"Hello {who.first},<br>This is your statement for recent care at {name}. Details of each visit start on page 2.",
                        f"{who.first}, thank you for choosing {name}. Your insurance has finished processing the visits on this statement.",
                        "<b>SECOND NOTICE:</b> We have not received your payment. Please pay the amount due or call us to discuss your options."))
    coupon = ("<div class='cut'>Please detach and return with your payment</div>"
        + sides(f"<b>{who.full}</b><br>{who.street}<br>{who.town}<br><br><span class='s'>&#9633; My address or insurance has "
        "changed (see back)</span>", facts([("Guarantor ID", acct), ("Statement date", us(sent)), ("Due date", us(due)), ("Amount due", usd(owed)),
        ("I am paying", "$ ____________")], "cp")
        + f"<div class='pt'>Make check payable to <b>{name}</b><br>{at.box}<br>{at.far}</div>", widths=(48, 52)))
    body = (sides(f"<div class='nm'>{name}</div>", f"<div class='st'>Billing Statement</div>Statement Date: {us(sent)}<br>Guarantor: {who.plain}",
        widths=(58, 42))
            + f"<div class='ml'>{who.mail(False)}</div>" + three + f"<p class='hi'>{hello}</p>"
            + sides(f"<div class='h'>Account Summary</div>{facts(items, 'su')}", ways, widths=(52, 48)) + help_ + f"<div class='keep'>{coupon}</div>"
            + f"<div class='brk'><div class='h'>Visit Details</div>{visits}</div>")
    hue = rng.choice(("#5b2a86", "#0a6b6f", "#134f8a"))
    css = ("body { font: 9.3pt 'Liberation Sans' } .nm { font: bold 19pt 'Liberation Serif'; color: HUE } .st { font-size: 14pt } .ml { margin: 26pt "
        "0 24pt 20pt; font-size: 10pt } .three { width: 100%; "
           "background: #efeaf4; margin-bottom: 6pt } .three td { width: 33%; text-align: center; padding: 6pt } .three b { font-size: 15pt } .h { "
           "font: bold 12pt 'Liberation Sans'; color: HUE; border-bottom: "
           "1pt solid HUE; margin: 8pt 0 4pt } .su { width: 100% } .su td { padding: 3pt 2pt } .su td + td { text-align: right } p { margin: 3pt 0 } "
           ".keep { page-break-inside: avoid; margin-top: 16pt } .cp { "
           "width: 100% } .cp td { border-bottom: 0.5pt solid #999 } .cp td + td { text-align: right } .pt { margin-top: 8pt } .v { border: 0.75pt "
           "solid #999; margin: 8pt 0 } .vh { background: HUE; color: #fff; "
           "font-weight: bold; padding: 4pt 6pt } .vi { padding: 4pt 6pt; font-size: 8pt; color: #333 } .d td { padding: 2pt 6pt } .t td { "
           "font-weight: bold; border-top: 0.5pt solid #777 } .in td:first-child { "
           "padding-left: 18pt }").replace("HUE", hue)
    truth = {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "address": at.remit}, "payer": {"name": plan},
        "patient": {"name": patient.plain}, "account_number": acct,
             "statement_date": sent, "due_date": due, "lines": lines, "payments": paid,
             "totals": {"prior_balance_cents": prior, "charges_cents": charges, "insurance_paid_cents": ins, "adjustments_cents": off,
             "patient_paid_cents": mine, "balance_cents": owed}}
    if not prior:
        truth["totals"].pop("prior_balance_cents")
    if prior_paid:
        truth["totals"].pop("patient_paid_cents")
    return done(css, body, truth, bottom_right='"Page " counter(page) " of " counter(pages)')
