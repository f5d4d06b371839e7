"""A national chain of physical therapy clinics' statement (ATI's manner): visits with timed codes, modifiers and units, for each what insurance allowed
off, paid and left to the patient, the copay paid at the desk as a row of its own; messages beside the account summary, and a payment slip at the foot."""
from held_twentythird_a import *

NAME, KIND = "held23-atlas-physical-therapy", "itemized_bill"
WORK = [("97110", "Therapeutic Exercise", 62, 96, 2), ("97112", "Neuromuscular Re-education", 66, 98, 1), ("97140", "Manual Therapy", 58, 92, 1),
        ("97530", "Therapeutic Activities", 68, 104, 1), ("97116", "Gait Training", 54, 80, 1), ("G0283", "Electrical Stimulation, Unattended", 24, 40, 0),
        ("97016", "Vasopneumatic Device", 36, 60, 0), ("97035", "Ultrasound, Each 15 Min", 28, 44, 0), ("20560", "Dry Needling, 1-2 Muscles", 40, 65, 0)]
FIRST_VISIT = [("97161", "PT Evaluation Low Complexity", 190, 280), ("97162", "PT Evaluation Moderate Complexity", 210, 310)]


def document(rng):
    who, at, plan = Someone(rng, 14), Sender(rng), rng.choice(PLANS)
    name = rng.choice(("Atlas Physical Therapy", "ProMotion Physical Therapy & Rehab", "Stride Physical Therapy"))
    begin, count = day(rng), rng.choice((1, 2, 3, 4, 6, 8))
    dates = [plus(begin, 3 * n + n % 2) for n in range(count)]
    sent = plus(dates[-1], rng.randint(25, 60))
    due, account = plus(sent, 21), number(rng, rng.choice(("9999999", "A99-999999")))
    how, lines, payments, rows = rng.choice(("deductible", "coinsurance", "mixed")), [], [], []
    prices = {x[0]: price(rng, x[2], x[3]) for x in WORK + FIRST_VISIT}
    rate, share = rng.uniform(0.35, 0.7), rng.choice((0.1, 0.2, 0.3))
    copay = rng.choice((0, 0, 2500, 4000))
    for n, date in enumerate(dates):
        done_now = ([rng.choice(FIRST_VISIT)] if n == 0 and rng.random() < 0.7 else []) + rng.sample(WORK, rng.randint(2, 4))
        rows.append([(f"<b>{say(date, 'us')}</b> &nbsp; {at.city} clinic &nbsp; Therapist: {doctor(rng, '{} {}, {}', ('PT', 'DPT', 'PTA'))}", 9)])
        mine = []
        for code, words, *more in done_now:
            units = rng.randint(1, 3) if more[-1] == 2 else 1
            charge = prices[code] * units
            allowed = round(charge * rate)
            kind = how if how != "mixed" else ("deductible" if n < count / 2 else "coinsurance")
            own = allowed if kind == "deductible" else round(allowed * share)
            mods = ["GP"] + (["59"] if code in ("97140", "97530") and rng.random() < 0.6 else [])
            if code == "97016" and rng.random() < 0.4:
                allowed = own = 0
            mine.append({"date": date, "code": code, "modifiers": mods, "description": words, "units": units, "charge_cents": charge,
                         "adjustment_cents": charge - allowed, "plan_paid_cents": allowed - own, "patient_cents": own})
            rows.append(["", code, ", ".join(mods), words, units, bare(charge), bare(allowed - charge), bare(own - allowed), bare(own)])
        if copay and total(mine, "patient_cents") > copay and rng.random() < 0.8:
            payments.append(payment(date, "patient", rng.choice(("Payment at time of service", "Patient Payment - Visa")), copay))
            rows.append(["", "", "", (payments[-1]["description"], 5), bare(-copay)])
        lines += mine
    sums = [total(lines, k) for k in ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents")]
    prior = rng.choice((0, 0, 0, 6250))
    got = paid(payments, "patient")
    owed = sums[3] + prior - got
    if owed <= 0:
        return document(rng)
    activity = table(["Date", "CPT", "Mod", "Description", "Units", "Charge",
        "Insurance<br>Adjustment", "Insurance<br>Payment", "Patient<br>Resp."], rows, "llllcrrrr", "d",
                     [["", "", "", "Statement totals", "", bare(sums[0]), bare(-sums[1]), bare(-sums[2]), bare(sums[3])]], "4% 9% 10% 30% 7% 10% 11% 10% 9%")
    summary = facts([("Previous Balance", usd(prior)), ("Charges", usd(sums[0])), ("Insurance Adjustments", off(sums[1])), ("Insurance Payments", off(sums[2])),
                     ("Patient Payments", off(got)), ("<b>Balance Due</b>", f"<b>{usd(owed)}</b>")], "su")
    head = beside(f"<div class='lg'>{name}</div>{at.street}<br>{at.town}<br>Billing questions: {at.free}",
                  facts([("Statement Date", say(sent, "bare4")), ("Account Number", account), ("Due "
                      "Date", say(due, "bare4")), ("Amount Due", usd(owed))], "id"),
                  widths="60% 40%")
    msg = rng.choice(("Thank you for choosing us for your physical therapy. Your insurance has "
                      "processed the visits below and the remaining balance is your responsibility.",
                      "Your balance is PAST DUE. Please pay online or call us to set up an automatic payment plan.",
                      "We have billed your insurance. Deductible, co-insurance and non-covered services are the responsibility of the patient."))
    body = (head + f"<div class='ml'>{who.mail}</div>" + beside(f"<h3>A message for "
            f"you</h3>{msg}<br><br><b>Pay online:</b> {site(name.split()[0])}/pay &nbsp; <b>Pay by text:</b> "
            f"reply PAY to the text we sent<br><b>Pay by phone:</b> {at.free}<br><b>Patient:</b> "
            f"{who.full} &nbsp; <b>Insurance:</b> {plan}", "<h3>Account summary</h3>"
            + summary, widths="60% 40%") + "<h3>Visit details</h3>" + activity
            + "<p class='fine'>GP: services delivered under an outpatient physical therapy plan of "
                "care. 59: distinct service. One unit is about 15 minutes of timed treatment.</p>"
            + "<div class='st'><div class='cut'>Return this slip with your check</div>" + beside(
                f"{who.post}<br><br>{cards('VISA MC AMEX DISC')}<br>Card # ________________________ Exp ______", f"{name}<br>{at.box}<br>{at.far}",
                facts([("Account Number", account), ("Amount Due", usd(owed)), ("Amount Enclosed", "$")], "sl"), widths="42% 26% 32%") + "</div>")
    css = (".lg{font:bold 19pt 'Nimbus Sans','Liberation "
           "Sans';color:#e05206}.id{width:100%;background:#f4f4f4}.id td+td{text-align:right;font-weight:bold}.ml{margin:26pt 0 "
           "26pt 22pt}h3{font-size:10.5pt;color:#e05206;border-bottom:1pt solid #e05206;margin:6pt "
           "0 3pt}.su{width:100%}.su td{padding:1.5pt 3pt}.su td+td{text-align:right}"
           ".d{width:100%;font-size:8.5pt;margin:4pt 0}.d "
           "th{font-size:8pt;background:#555;color:#fff}.d td{padding:1.5pt 4pt}.d .sum td{font-weight:bold;border-top:1pt solid "
           "#333;border-bottom:1pt solid #333}.cut{border-top:1pt dashed "
           "#444;text-align:center;font-size:7.5pt;margin:12pt 0 6pt}.st{page-break-inside:avoid}.sl td{border:"
           "0.5pt solid #999}")
    return done(sheet(css, body, margin="0.5in", title="Statement"), {
        "document_type": KIND, "provider": {"name": name, "phone": at.free, "address": at.address}, "payer": {"name": plan}, "patient": {"name": who.full},
        "account_number": account, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments,
        "totals": {"prior_balance_cents": prior, "charges_cents": sums[0],
        "adjustments_cents": sums[1], "insurance_paid_cents": sums[2], "patient_paid_cents": got,
                   "balance_cents": owed}})
