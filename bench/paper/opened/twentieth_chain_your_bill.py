"""A large hospital chain's patient bill for one account, as its shared billing center mails it: facts of the visit in a shaded band, "Summary of charges" by department in two columns side by side, then a ladder from total charges over the insurance discount and payments to what is due now; a prompt pay offer, a row of small boxes above a scannable slip."""
from held_twentieth_a import *

NAME, KIND = "held20-chain-your-bill", "summary_bill"
DEPTS = [("EMERGENCY ROOM", 1400, 5200), ("LABORATORY", 300, 4100), ("CT SCAN/BODY", 3900, 12400), ("CT SCAN/HEAD", 2900, 8700), ("PHARMACY", 20, 900), ("IV SOLUTIONS", 80, 420), ("MED-SUR SUPPLIES", 30, 760), ("RADIOLOGY/CHEST", 400, 1300), ("EKG/ECG", 380, 1200), ("DRUGS/DETAIL CODE", 40, 1400), ("ULTRASOUND", 700, 2600), ("RESPIRATORY SVC", 160, 900), ("TREATMENT ROOM", 600, 2100), ("OBSERVATION ROOM", 1200, 6800), ("CARDIOLOGY", 900, 5200)]


def document(rng):
    who, at = Patient(rng, 20, 80), Place(rng)
    name = f"{rng.choice(('Crestwood', 'Palm Grove', 'North Fork', 'TriPoint', 'Sunrise Valley'))} {rng.choice(('Medical Center', 'Regional Hospital', 'Hospital'))}"
    date = day(rng, (2025, 3, 1))
    nights = rng.choice((0, 0, 1, 2))
    out, sent = later(date, nights), later(date, rng.randint(34, 80))
    due, acct, insured = later(sent, 25), number(rng, "H0009999999"), rng.random() < 0.75
    plan = rng.choice(PLANS)
    lines = [{"description": w, "charge_cents": price(rng, lo, hi)} for w, lo, hi in sorted(rng.sample(DEPTS, rng.randint(3, 10)))]
    charges = total(lines)
    if insured:
        off, ins, own, how = split(rng, charges, ("coins", "ded", "coins"))
        acts = [("adjustment", "Insurance Discount", off)] + [("insurance", "Insurance Payments", ins)] * (ins > 0)
    else:
        off, ins = round(charges * rng.choice((0.6, 0.75, 0.8))), 0
        acts = [("adjustment", "Uninsured Discount", off)]
    gave = rng.choice((0, 0, 10000, 25000)) if charges - off - ins > 40000 else 0
    acts += [("patient", "Patient Payments", gave)] * (gave > 0)
    owed = charges - off - ins - gave
    half = (len(lines) + 1) // 2
    col = lambda some: grid(["Department", "Charges"], [tr([x["description"], usd(x["charge_cents"])], "- r") for x in some], "- r")
    ladder = facts([("Total Charges", usd(charges))] + [(k, minus(v)) for _, k, v in acts] + [("Amount You Owe", usd(owed))], "f la")
    band = "<table class='bn'><tr>" + "".join(f"<td><span>{k}</span><br>{v}</td>" for k, v in (("Patient Name", who.plain), ("Account Number", acct), ("Date of Service", us(date) if not nights else f"{us(date)} - {us(out)}"), ("Type of Service", "Inpatient" if nights > 1 else "Observation" if nights else "Emergency"), ("Insurance", plan if insured else "Self-Pay"))) + "</tr></table>"
    offer, last = rng.random() < 0.35, later(sent, 15)
    body = (sides(f"<div class='lg'>{name}</div><div class='s'>Patient Account Services<br>{at.box}, {at.far}</div>", f"<div class='big'><span>Amount You Owe</span>{usd(owed)}<br><span>Please pay by {us(due)}</span></div>", widths=(62, 38))
            + f"<p>{who.plain}, thank you for choosing {name} for your health care needs.</p>" + band
            + f"<div class='hd'>Summary of Charges</div>{sides(col(lines[:half]), col(lines[half:]), widths=(50, 50))}"
            + f"<div class='hd'>Your Account</div>{sides(ladder, ('<p>We billed ' + plan + ' and have received its answer. The amount shown is your deductible, coinsurance or copayment.</p>' if insured else '<p>Our records show no insurance for this visit. We have taken off our uninsured discount. If you have insurance, call us so that we can file a claim for you.</p>') + '<p>The physicians who cared for you bill you for themselves.</p>', widths=(54, 46))}"
            + (f"<div class='of'><b>Pay in full by {us(last)}</b> and ask for our prompt pay discount of {rng.choice((10, 15, 20))}% when you call.</div>" if offer else "")
            + f"<div class='wy'>{sides('<b>Pay online</b><br>www.' + site(name) + '/pay', '<b>Call</b><br>' + at.free + '<br>7 days a week', '<b>Payment plans</b><br>24 months, no interest', '<b>Financial help</b><br>Ask for an application or see our website', widths=(28, 22, 22, 28))}</div>"
            + "<div class='cut'>Return this portion with your payment</div>"
            + f"<table class='bn sl'><tr><td><span>Account Number</span><br>{acct}</td><td><span>Statement Date</span><br>{us(sent)}</td><td><span>Pay By</span><br>{us(due)}</td><td><span>Amount You Owe</span><br>{usd(owed)}</td><td><span>Amount Enclosed</span><br>$</td></tr></table>"
            + sides(f"<div class='ml'>{who.mail}</div>", f"<div class='ml'>{name.upper()}<br>{at.box.upper()}<br>{at.far.upper()}</div>", widths=(50, 50)) + f"<div class='oc'>{number(rng, '0999999999')}{acct[1:]} {owed:09d} {rng.randint(0, 9)}</div>")
    css = "body { font: 9.4pt 'Liberation Sans' } .lg { font: bold 19pt 'Liberation Sans'; color: #1b3a6b } .s { font-size: 8pt; color: #444 } .big { background: #1b3a6b; color: #fff; text-align: center; font-size: 19pt; font-weight: bold; padding: 7pt; line-height: 1.25 } .big span { font-size: 9pt; font-weight: normal; display: block } .bn { width: 100%; background: #e6ecf5; margin: 4pt 0 } .bn td { padding: 4pt 7pt; border-right: 1.5pt solid #fff; font-weight: bold } .bn span { font-size: 7.6pt; font-weight: normal; color: #333 } .hd { color: #1b3a6b; font: bold 12pt 'Liberation Sans'; margin: 12pt 0 3pt; border-bottom: 1pt solid #1b3a6b } .d th { font-size: 8pt; color: #444 } .d td { border-bottom: 0.5pt dotted #999 } .la { width: 94% } .la td { padding: 3pt 2pt } .la td + td { text-align: right } .la tr:last-child td { font-weight: bold; border-top: 1pt solid #000; font-size: 10.5pt } .of { border: 1.5pt dashed #b45309; padding: 6pt; text-align: center; margin: 8pt 0 } .wy { background: #f5f5f5; padding: 6pt; font-size: 8.4pt; margin-top: 8pt } .ml { margin: 18pt 0 10pt 16pt } .oc { font: 10pt 'Liberation Mono'; text-align: right } p { margin: 5pt 0 }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.free, "address": at.remit}, "payer": {"name": plan} if insured else None, "patient": {"name": who.plain}, "account_number": acct, "statement_date": sent, "due_date": due, "lines": [{**x, "maybe": {"date": date.isoformat(), **({"date_end": out.isoformat()} if nights else {})}} for x in lines], "payments": [pay(None, *a) for a in acts], "totals": {"charges_cents": charges, "balance_cents": owed}})
