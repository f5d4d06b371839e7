"""A community hospital's patient statement for one account, as its billing vendor mails it: logo and large slip below, a strip of account facts, charges summed by revenue code with its words, account activity with the day it was posted, an aging row, "amount you owe" in a bar; messages that change with the notice."""
from held_twentyfirst_a import *

NAME, KIND = "held21-revenue-summary-slip", "summary_bill"
GROUPS = [("0250", "Pharmacy", 15, 620), ("0258", "IV Solutions", 40, 260), ("0270", "Med/Surg Supplies", 22, 540), ("0300", "Laboratory", 60, 340), ("0301", "Lab - Chemistry", 120, 1450), ("0305", "Lab - Hematology", 70, 420), ("0306", "Lab - Bacteriology", 90, 380), ("0320", "Radiology - Diagnostic", 180, 760), ("0351", "CT Scan - Head", 1200, 3600), ("0352", "CT Scan - Body", 2100, 6300), ("0402", "Ultrasound", 380, 1250), ("0410", "Respiratory Services", 85, 410), ("0636", "Drugs Requiring Detailed Coding", 30, 980), ("0730", "EKG/ECG", 130, 420), ("0762", "Observation Hours", 900, 3300), ("0260", "IV Therapy", 180, 720)]


def document(rng):
    who, at = Patient(rng, 20, 88), Place(rng)
    name = rng.choice((f"{at.city} Community Hospital", f"St. Brendan Medical Center", f"{at.city} General Hospital", f"Holy Family Hospital of {at.city}", f"{at.city} Valley Medical Center"))
    date = day(rng, (2025, 3, 1), 400)
    sent = later(date, rng.randint(28, 120))
    due, acct, plan = later(sent, rng.choice((14, 20, 21, 30))), number(rng, rng.choice(("V0009999999", "9999999999", "H9999999-99"))), rng.choice(PLANS + SENIOR)
    say = rng.choice((us, short, bare, mon))
    kind, coded, insured = rng.choice(("Emergency Room", "Outpatient", "Observation")), rng.random() < 0.6, rng.random() < 0.8
    lines = [{"date": date, "revenue_code": r, "description": w, "charge_cents": price(rng, lo, hi)} for r, w, lo, hi in sorted(rng.sample(GROUPS, rng.randint(3, 9)))]
    if kind == "Emergency Room":
        lines = sorted(lines + [{"date": date, "revenue_code": "0450", "description": "Emergency Room", "charge_cents": price(rng, 800, 3100)}], key=lambda x: x["revenue_code"])
    charges = total(lines)
    acts = []
    if insured:
        off, ins, own, _ = split(rng, charges, ("coins", "coins", "ded"))
        posted = later(date, rng.randint(14, 25))
        acts = [("insurance", f"{plan} Payment", ins, posted)] * (ins > 0) + [("adjustment", f"{plan} Contractual Adjustment", off, posted)]
    else:
        acts = [("adjustment", "Self Pay Discount", round(charges * rng.choice((0.2, 0.35, 0.4))), later(date, 3))]
    if rng.random() < 0.35:
        acts.append(("patient", rng.choice(("Patient Payment - Thank You", "Patient Payment - Visa", "Cashier Payment")), rng.choice((5000, 7500, 10000)), later(sent, -rng.randint(3, 9))))
    owed = charges - sum(a[2] for a in acts)
    if owed < 1500:
        return document(rng)
    rows = [tr([x["revenue_code"] if coded else "", x["description"], usd(x["charge_cents"], "")], "n - r") if coded else tr([x["description"], usd(x["charge_cents"], "")], "- r") for x in lines]
    rows.append(tr(([""] if coded else []) + ["Total Charges", usd(charges)], "n - r" if coded else "- r", "t"))
    moves = [tr([say(d), w, usd(-c, "")], "n - r") for _, w, c, d in acts]
    names = ["Current", "31 - 60 Days", "61 - 90 Days", "91 - 120 Days", "Over 120 Days"]
    level = rng.choice(("Your insurance has completed its part. The balance below is your responsibility. Payment is due on receipt of this statement." if insured else "We do not have insurance on file for this visit. If you were covered, please fill in the back of this page.", "SECOND NOTICE: Our records show that this balance is still open. If you have sent your payment, please disregard this notice.", "Thank you for choosing us for your care."))
    info = [("Patient Name", who.full), ("Account Number", acct), ("Date of Service", say(date)), ("Visit Type", kind), ("Statement Date", say(sent))]
    ins_line = f"<p><b>Insurance on file:</b> {plan}</p>" if insured else ""
    slip = facts([("Statement Date", say(sent)), ("Account Number", acct), ("Due Date", say(due)), ("Amount You Owe", usd(owed)), ("Amount Enclosed", "$")], "f sl")
    body = (sides(f"<div class='lg'>{name}</div>", f"<div class='r2'>Billing questions: <b>{at.free}</b><br>Mon - Fri, 8:00 a.m. - 4:30 p.m.<br>Pay online: www.{site(name)}/billpay</div>", widths=(58, 42)) + "<div class='ru'></div>"
            + f"<h1>Hospital Statement</h1>{strip(info)}<p>{level}</p>{ins_line}"
            + sides("<div class='k'>Summary of Hospital Charges</div>" + grid((["Rev Code", "Description", "Amount"] if coded else ["Description", "Amount"]), rows, "n - r" if coded else "- r"), "<div class='k'>Account Activity</div>" + grid(["Posted", "Description", "Amount"], moves, "n - r") + f"<div class='ow'>Amount You Owe <b>{usd(owed)}</b></div>", widths=(50, 50))
            + (grid(names, [tr(ages(owed, sent, date), "c c c c c")], "c c c c c", "d ag") if rng.random() < 0.6 else "")
            + f"<p class='s'>{rng.choice(('You may receive separate bills from the physicians who took care of you, such as emergency doctors, radiologists, pathologists and anesthesiologists.', 'You may request an itemized statement of these charges at no cost.', 'Financial assistance is available to patients who qualify. Ask for our plain language summary.'))} If your address or insurance has changed, please complete the reverse side.</p>"
            + "<div class='cut'>Please detach and return this portion with your payment</div>" + sides(f"<b>{name}</b><br>{at.box}<br>{at.far}<div class='ml'>{who.mail}</div>", slip + cards("VISA MC DISC AMEX"), f"<div class='to'>{name.upper()}<br>{at.box.upper()}<br>{at.far.upper()}</div>", widths=(36, 36, 28)))
    color = rng.choice(("#0b5c6b", "#6b1f3a", "#244a1f"))
    css = f"body {{ font: 9.6pt 'Liberation Sans' }} .lg {{ font: bold 19pt 'P052', serif; color: {color} }} .r2 {{ text-align: right; font-size: 8.6pt }} .ru {{ border-top: 3pt solid {color}; margin: 5pt 0 }} h1 {{ font-size: 14pt; margin: 4pt 0 }} .st {{ width: 100%; margin: 4pt 0 }} .st td {{ border: 0.75pt solid {color}; padding: 3pt 6pt; font-weight: bold }} .st span {{ font-size: 7.4pt; color: #555; font-weight: normal }} .k {{ background: {color}; color: #fff; padding: 2pt 5pt; font-weight: bold; margin-top: 6pt }} .d th {{ font-size: 8.4pt; border-bottom: 0.75pt solid #333 }} .t td {{ font-weight: bold; border-top: 0.75pt solid #333 }} .ow {{ background: #eee; padding: 6pt; margin-top: 8pt; text-align: right }} .ow b {{ font-size: 14pt; margin-left: 10pt }} .ag {{ margin: 12pt 0 4pt }} .ag td, .ag th {{ border: 0.75pt solid #777 }} .s {{ font-size: 8.2pt }} .sl {{ width: 96% }} .sl td {{ border: 0.75pt solid #777; padding: 2pt 5pt; font-size: 8.6pt }} .ml, .to {{ margin-top: 22pt }} p {{ margin: 5pt 0 }}"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.free, "address": at.remit}, "payer": {"name": plan} if insured else None, "patient": {"name": who.full}, "account_number": acct, "statement_date": sent, "due_date": due,
                            "lines": [{**only(x, "description", "charge_cents"), **({"revenue_code": x["revenue_code"]} if coded else {}), "maybe": {"date": date.isoformat()}} for x in lines], "payments": [pay(d, b, w, c) for b, w, c, d in acts], "totals": {"charges_cents": charges, "balance_cents": owed}})
