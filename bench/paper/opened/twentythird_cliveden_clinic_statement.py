"""A large midwestern clinic's patient statement (Cleveland Clinic's manner): amount due and summary on top, hospital and physician visits in one table
with what insurance paid, adjusted and left, the payments since the last statement, payment options, financial help, and a coupon."""
from held_twentythird_a import *

NAME, KIND = "held23-cliveden-clinic-statement", "summary_bill"
VISITS = [("Office Visit - Cardiology", 190, 420), ("Office Visit - Internal Medicine", 150, 330),
    ("Outpatient Hospital - Laboratory", 80, 900), ("Express Care Visit", 130, 240),
          ("Outpatient Hospital - Radiology", 300, 4200), ("Emergency Department Visit", 1200,
              7400), ("Outpatient Surgery - Digestive Disease & Surgery Institute", 3500, 16000),
          ("Physician Services - Anesthesiology", 700, 2400), ("Physician Services - Pathology & Laboratory Medicine Institute", 120, 640),
          ("Inpatient Hospital Stay", 18000, 74000), ("Physical Therapy", 210, 520), ("Virtual Visit - Endocrinology & Metabolism", 110, 260)]


def document(rng):
    who, at, plan = Someone(rng), Sender(rng), rng.choice(PLANS)
    name, sent = rng.choice(("Cliveden Clinic", "The Ashcombe Clinic", "Merion Clinic Foundation")), day(rng)
    due, account = plus(sent, rng.choice((21, 28))), number(rng, "99999999")
    dates = sorted(plus(sent, -rng.randint(28, 200)) for _ in range(rng.choice((1, 1, 2, 3, 5, 7))))
    split_up, lines, rows = rng.random() < 0.5, [], []
    for date in dates:
        words, low, high = rng.choice(VISITS)
        charge = price(rng, low, high)
        less, ins, own, how = shared(rng, charge)
        if rng.random() < 0.1:
            less, ins, own = 0, 0, charge
        part = {"deductible": {"deductible_cents": own}, "copay": {"copay_cents": own}, "coinsurance": {"coinsurance_cents": own}, "none": {}}[how]
        end = plus(date, rng.randint(2, 6)) if "Inpatient" in words else None
        lines.append({"date": date, "date_end": end, "description": words, "charge_cents": charge,
            "plan_paid_cents": ins, "adjustment_cents": less, "patient_cents": own})
        if split_up and less:
            lines[-1] |= {"deductible_cents": 0, "copay_cents": 0, "coinsurance_cents": 0} | part
        elif split_up:
            lines[-1] |= {"deductible_cents": 0, "copay_cents": 0, "coinsurance_cents": 0}
        span = say(date, "us") + (f" to<br>{say(end, 'us')}" if end else "")
        cells = [usd(lines[-1].get(k, 0)) for k in ("deductible_cents", "copay_cents", "coinsurance_cents")] if split_up else []
        rows.append([span, words, usd(charge), off(ins), off(less)] + cells + [usd(own)])
        rows.append(["", (f"<span class='fine'>Provider: {doctor(rng)} &nbsp; Account "
            f"{number(rng, '999999999')} &nbsp; Insurance: {plan}</span>", 5 + len(cells))])
    sums = [total(lines, k) for k in ("charge_cents", "plan_paid_cents", "adjustment_cents", "patient_cents")]
    prior = rng.choice((0, 0, 0, 4500, 19260))
    got = [payment(plus(sent, -rng.randint(2, 25)), "patient", rng.choice(("Payment received - "
        "thank you", "MyChart payment", "Check payment")), rng.choice((prior, 4500)))] \
        if prior else []
    if rng.random() < 0.15 and sums[3] > 20000:
        got.append(payment(plus(sent, -2), "adjustment", "Financial assistance adjustment", sums[3] // 2))
    owed = sums[3] + prior - sum(x["amount_cents"] for x in got)
    if owed <= 0:
        return document(rng)
    summary = [["Balance from last statement", usd(prior)]] + [[f"{x['description']} {say(x['date'], 'us')}", off(x["amount_cents"])] for x in got]
    if not got:
        summary.append(["Payments since last statement", usd(0)])
    summary.append(["New balances this statement", usd(sums[3])])
    heads = ["Date of<br>service", "Description", "Charges", "Insurance<br>payments",
        "Insurance<br>adjustments"] + ["Deductible", "Copay", "Co-<br>insurance"] * split_up
    width = "10% 21% 12% 12% 12% 9% 6% 8% 10%" if split_up else "12% 38% 13% 12% 13% 12%"
    activity = table(heads + ["You owe"], rows, "ll" + "r" * 7, "d", [[("Total", 2), usd(sums[0]), off(sums[1]), off(sums[2])]
        + [usd(total(lines, k)) for k in ("deductible_cents", "copay_cents", "coinsurance_cents") if split_up] + [usd(sums[3])]], width)
    top = beside(f"<div class='lg'><i></i>{name}</div>", f"<div class='r'>{at.box}<br>{at.far}<br>Customer service {at.free}</div>", widths="58% 42%")
    due_box = facts([("Patient", who.full), ("Account number", account), ("Statement date",
        say(sent, "us")), ("Please pay by", say(due, "us")), ("Amount due", usd(owed))], "du")
    help_text = ("<h3>Payment options</h3><b>Online:</b> " + site(name) + f"/paymybill or "
                 f"MyChart<br><b>Phone:</b> {at.free}, option 1<br><b>Mail:</b> check and coupon below<br>"
                 "<b>Payment plan:</b> interest-free plans from $25 a month<h3>Financial "
                 "assistance</h3>Income up to 250% of the federal poverty guidelines may qualify for free "
                 f"care; up to 400% for discounted care. {at.dash}.")
    note = rng.choice(("Your insurance has paid its share. The amount due is your responsibility.",
                       "Hospital and physician services now appear on one statement. "
                       "Services of non-employed physicians are billed separately."))
    if prior > paid(got, "patient"):
        note = "<b>Past due:</b> we have not received full payment of your earlier balance. Please call us today."
    coupon = ("<div class='st'><div class='cut'>Detach here. Write your account number on your check.</div>" + beside(
        who.mail + f"<br><br>{cards()}<br><span class='fine'>Card number _________________________ "
            f"Exp _______<br><br>Signature ____________________________</span>",
        above([("Account number", account), ("Please pay by", say(due, "us"))]) + above([("Amount due", usd(owed)), ("Amount enclosed", "$ ____________")])
        + f"<br>{name.upper()}<br>{at.box.upper()}<br>{at.far.upper()}", widths="54% 46%")
        + f"<div class='oc'>{account} {owed:08d} {number(rng, '99')}</div></div>")
    body = (top + beside(f"<div class='ml'>{who.mail}</div>", due_box, widths="56% 44%") + f"<p class='no'>{note}</p>" + beside(
        "<h3>Account summary</h3>" + table([], summary, "lr", "su", [["Amount due", usd(owed)]]), help_text, widths="50% 50%")
        + "<h3>Your visits</h3>" + activity + coupon)
    css = (".lg{font:bold 18pt 'Nimbus Sans','Liberation Sans';color:#0078bf}.lg "
           "i{display:inline-block;width:13pt;height:13pt;background:#3a913f;margin-right:5pt}.r{text-align:right;"
           "font-size:8.5pt}.ml{margin:40pt 0 30pt 18pt}.du{width:100%;border:1pt solid "
           "#0078bf;margin-top:12pt}.du td{padding:3pt 8pt}.du td+td{text-align:right;font-weight:bold}"
           "h3{font-size:10.5pt;color:#0078bf;margin:7pt 0 "
           "3pt}.no{background:#eef6e9;padding:5pt}.su{width:100%}.su td{border-bottom:0.5pt solid #bbb;padding:3pt}.su .sum td{"
           "font-weight:bold;background:#e2f0f8}.d{width:100%;font-size:8.4pt}.d "
           "th{border-bottom:1.25pt solid #0078bf;font-size:8pt;padding:2pt}.d td{padding:2pt}.d .sum td{"
           "font-weight:bold;border-top:1pt solid "
           "#0078bf}.st{page-break-inside:avoid}.cut{border-top:1pt dashed #555;text-align:center;font-size:7.5pt;margin:18pt 0 8pt}.above{"
           "width:100%;margin-top:-0.75pt}.above td{border:0.75pt solid "
           "#0078bf;font-weight:bold}.above span{font-size:7pt;font-weight:normal}.oc{font:10pt 'Liberation Mono';"
           "text-align:right;margin-top:8pt}")
    return done(sheet(css, body, title="Patient statement"), {
        "document_type": KIND, "provider": {"name": name, "phone": at.free, "address": at.remit}, "payer": {"name": plan}, "patient": {"name": who.full},
        "account_number": account, "statement_date": sent, "due_date": due, "lines": lines, "payments": got,
        "totals": {"prior_balance_cents": prior, "charges_cents": sums[0], "insurance_paid_cents": sums[1], "adjustments_cents": sums[2], "balance_cents": owed,
                   "patient_paid_cents": None if got else 0}})
