"""A western Catholic health system's guarantor statement out of Epic (Providence's manner): amount due in a coloured head, account summary and message;
then hospital and physician services, a visit a block with its account number, and under each visit its charges by category, insurance payments and
adjustments."""
from held_twentythird_a import *

NAME, KIND = "held23-providential-guarantor", "summary_bill"
HOSPITAL = [("Emergency Room", 1100, 4800), ("Laboratory", 90, 1300), ("Radiology - Diagnostic", 180, 900), ("CT Scan", 1400, 5200), ("Pharmacy", 20, 900),
            ("Medical/Surgical Supplies and Devices", 30, 1500), ("IV Therapy", 150, 700), ("Operating Room Services", 3800, 16000),
            ("Recovery Room", 500, 2200), ("EKG/ECG", 120, 420), ("Ultrasound", 350, 1300), ("Drugs Requiring Detailed Coding", 40, 2600)]
DOCTORS = [("Office/Outpatient Visit Estab Mod 30 Min", 190, 360), ("Office/Outpatient Visit New "
    "Low 30 Min", 180, 330), ("Emergency Dept Visit High Mdm", 480, 1100),
           ("Initial Hospital IP/Obs Care Per Day Moderate 55 Min", 320, 640), ("Radiologic Exam Chest 2 Views", 40, 120), ("Routine Venipuncture", 12, 36),
           ("Interpretation Of EKG", 30, 90), ("Immunization Admin 1 Vaccine Single/Combo", 34, 80), ("Draw/Inject Large Joint/Bursa", 180, 420)]


def document(rng):
    payer, at, plan = Someone(rng), Sender(rng), rng.choice(PLANS)
    name = rng.choice(("Providential Health & Services", "Good Shepherd Health & Services", "Peregrine Health & Services"))
    sent = day(rng)
    due = plus(sent, rng.choice((20, 21, 28)))
    account, count = number(rng, rng.choice(("999999999", "10099999"))), rng.choice((1, 1, 2, 3, 4, 6))
    patient = payer if rng.random() < 0.7 else Someone(rng, 1, 17, payer.last)
    blocks, lines, payments, uninsured = [], [], [], rng.random() < 0.15
    dated = rng.random() < 0.8
    dates = sorted(plus(sent, -rng.randint(25, 140)) for _ in range(count))
    for n, date in enumerate(dates):
        hospital = rng.random() < 0.5
        kind = "Hospital Services" if hospital else "Physician and Professional Services"
        pool = rng.sample(HOSPITAL if hospital else DOCTORS, rng.randint(2, 7) if hospital else rng.choice((1, 1, 2, 3)))
        mine = [{"date": date, "description": words, "charge_cents": price(rng, low, high)} for words, low, high in pool]
        charge, own_pay = total(mine, "charge_cents"), []
        if uninsured:
            own_pay.append(payment(plus(date, 9), "adjustment", "Uninsured Patient Discount", charge * 3 // 10))
        else:
            less, plan_paid, own, _ = shared(rng, charge, rng.choice(("deductible", "coinsurance", "copay")))
            posted = plus(date, rng.randint(12, 22))
            if plan_paid:
                own_pay.append(payment(posted, "insurance", f"{plan} Payment", plan_paid))
            own_pay.append(payment(posted, "adjustment", rng.choice(("Contractual Adjustment", f"{plan} Adjustment")), less))
        if rng.random() < 0.25:
            own_pay.append(payment(date, "patient", "Patient Payment", min(2500, (charge - sum(x["amount_cents"] for x in own_pay)) // 2)))
        own = charge - sum(x["amount_cents"] for x in own_pay)
        rows = [["", x["description"], usd(x["charge_cents"]), ""] for x in mine] + [["", "<b>Total charges for this visit</b>", f"<b>{usd(charge)}</b>", ""]]
        for x in own_pay:
            if not dated:
                x["date"] = None
            rows.append([say(x["date"], "us") if dated else "", x["description"], "", off(x["amount_cents"])])
        who = doctor(rng, "{1}, {0}, {2}")
        blocks.append(
            f"<div class='v'><table class='vh'><tr><td><b>{say(date, 'mon')}</b> &nbsp; "
            f"{kind}</td><td class='r'>Account #: {number(rng, '4000999999')}</td></tr>"
            f"<tr><td>Patient: {patient.full}{'' if uninsured else '<br>Primary insurance: ' + plan}</td><td "
            f"class='r'>{'Location: ' + name.split()[0] + ' ' + at.city + ' Medical Center' if hospital else 'Provider: ' + who}"
            "</td></tr></table>"
            + table(["Date", "Description", "Charges", "Payments/<br>Adjustments"], rows, "llrr", "d", [[("Visit balance", 3, "r"), usd(own)]],
                    widths="13% 53% 16% 18%") + "</div>")
        lines += mine
        payments += own_pay
    charges = total(lines, "charge_cents")
    less, ins, own = paid(payments, "adjustment"), paid(payments, "insurance"), paid(payments, "patient")
    owed = charges - less - ins - own
    box = facts([("Guarantor Name", payer.full), ("Guarantor Account #", account), ("Statement Date", say(sent, "us")), ("Due Date", say(due, "us"))], "bx")
    summary = table([], [["Total Charges", usd(charges)], ["Insurance Payments", off(ins)],
                    ["Adjustments/Discounts", off(less)], ["Patient Payments", off(own)]],
                    "lr", "su", [["Amount You Owe", usd(owed)]])
    msg = rng.choice(("Your insurance has been billed and has paid its portion. The balance shown is now your responsibility.",
                      "Thank you for choosing us for your care. Payment in full is due by the date shown above.",
                      "<b>Second notice.</b> We have not received your payment. If you cannot pay the full amount, please call us to set up a payment plan."))
    if uninsured:
        msg = "We do not have health insurance on file for you. If you were covered on the date of service, please call us with your policy information."
    aid = ("<h3>Financial assistance</h3>We provide financial assistance to patients who are unable "
           "to pay. Discounts range from 75% to 100% of the balance based on "
           f"income. For an application call {at.free} or visit {site(name.split()[0])}/obp. Help "
           f"is available in other languages. <b>Ayuda financiera:</b> llame al "
           f"{at.free}.")
    top = beside(f"<div class='lg'>&#10013; {name}</div><div class='fine'>{at.box}, {at.far}</div>", f"<div class='due'>Amount Due<br><b>{usd(owed)}</b></div>",
                 widths="66% 34%")
    front = (top + beside(f"<div class='ml'>{payer.mail}</div>", box, widths="55% 45%")
             + beside("<h3>Account summary</h3>" + summary, f"<h3>Message</h3>{msg}<h3>Pay your "
                      f"bill</h3>MyChart: {site(name.split()[0])}/mychart &nbsp; as guest "
                      f"with your account number<br>Phone: {at.free}, Mon-Fri 8:00 a.m. - 5:00 p.m. PT{aid}", widths="45% 55%")
             + "<div class='cut'>&#9986; Detach here and return with payment &mdash; do not send cash</div>"
             + beside(f"{payer.mail}<br><br>&#9744; Check here if your address or insurance has changed; complete the back.",
                      above([("Guarantor Account #", account), ("Due Date", say(due, "us")), ("Amount Due", usd(owed))])
                      + above([("Amount Paid", "$ ______________"), ("Pay by card", cards("VISA MC DISC AMEX"))])
                      + f"<br>{name.upper()}<br>{at.box.upper()}<br>{at.far.upper()}", widths="45% 55%"))
    detail = (f"<div class='lg'>{name}</div><table class='vh'><tr><td>Guarantor: {payer.full}</td><td>Account #: {account}</td><td class='r'>Statement Date: "
              f"{say(sent, 'us')}</td></tr></table><h3>Details of your visits</h3>" + "".join(blocks)
              + "<p class='fine'>This statement does not include services of independent physicians "
                  "who bill separately. A detailed bill is available on request.</p>")
    css = (".lg{font:bold 15pt 'P052','Liberation "
           "Serif';color:#003c71}.due{background:#003c71;color:#fff;text-align:center;padding:5pt;font-size:10pt}.due b{font-size:15pt}"
           ".bx{width:100%;margin-top:12pt}.bx td{border-bottom:0.5pt solid #aaa}.bx "
           "td+td{text-align:right;font-weight:bold}.ml{margin:44pt 0 40pt 20pt}h3{font-size:10.5pt;"
           "color:#003c71;margin:8pt 0 3pt}.su{width:100%}.su td{padding:4pt "
           "2pt;border-bottom:0.5pt solid #ccc}.su .sum td{font-weight:bold;background:#dce8f2}.cut{border-top:"
           "1pt dashed #333;margin:60pt 0 "
           "8pt;font-size:7.5pt;text-align:center}.above{width:100%;margin-bottom:-0.75pt}.above td{border:0.75pt solid #003c71;padding:2pt 6pt;"
           "font-weight:bold}.above "
           "span{font-size:7pt;font-weight:normal}.vh{width:100%;font-size:8.8pt;background:#eef3f7}.v{margin-bottom:13pt}.d{width:100%;font-size:8.8pt}"
           ".d th{border-bottom:0.75pt solid #003c71}.d td{padding:1.5pt 4pt}.d .sum td{border-top:0.75pt solid #003c71;font-weight:bold}")
    return done(sheet(css, front, detail, title="Statement"), {
        "document_type": KIND, "maybe": {"document_type": "itemized_bill"}, "provider": {"name": name,
        "phone": at.free, "address": at.remit}, "patient": {"name": patient.full}, "account_number": account,
        "payer": {"name": None if uninsured else plan}, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments,
        "totals": {"charges_cents": charges, "insurance_paid_cents": ins, "adjustments_cents": less, "patient_paid_cents": own, "balance_cents": owed}})
