"""A for-profit hospital chain's patient statement sent by its revenue service (Tenet with Conifer): one account, or several of one patient, in a band of
service date, charges, insurance, adjustments, patient payments and balance; messages, discount and plan offers, and a remittance stub with boxes for a
card."""
from held_twentythird_a import *

NAME, KIND = "held23-tenor-conifer-summary", "summary_bill"
SITES = ["Desert Palms Medical Center", "Sandhill Regional Medical Center", "Doctors Hospital of "
    "Alder Park", "St. Casimir Hospital", "Bayou Bend Medical Center"]
TYPES = ["Emergency Room", "Outpatient Surgery", "Outpatient Diagnostic", "Inpatient", "Observation", "Clinic"]


def document(rng):
    who, at, name, plan = Someone(rng), Sender(rng), rng.choice(SITES), rng.choice(PLANS)
    sent = day(rng)
    due = plus(sent, rng.choice((15, 20, 30)))
    several, notice = rng.random() < 0.4, rng.choice(("First Statement", "Second Statement", "Past Due Notice", "Final Notice"))
    lines, rows, payments, accounts, after = [], [], [], [], []
    for date in sorted(plus(sent, -rng.randint(35, 160)) for _ in range(rng.choice((2, 3, 4)) if several else 1)):
        kind, charge = rng.choice(TYPES), price(rng, 900, 21000)
        less, ins, own, _ = shared(rng, charge, rng.choice(("deductible", "coinsurance", "coinsurance", "copay")))
        mine = rng.choice((0, 0, 0, min(10000, own // 2)))
        end = plus(date, rng.randint(1, 5)) if kind == "Inpatient" else None
        accounts.append(number(rng, "9999999999"))
        lines.append({"date": date, "date_end": end, "description": kind, "charge_cents": charge, "adjustment_cents": less, "plan_paid_cents": ins,
                      "patient_cents": own})
        after.append(own - mine)
        if mine:
            payments.append(payment(None, "patient", "Patient Payments", mine))
        span = say(date, "us") + (f" -<br>{say(end, 'us')}" if end else "")
        rows.append([accounts[-1], span, kind, usd(charge), off(ins), off(less), off(mine), usd(own - mine)])
    sums = {k: total(lines, k) for k in ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents")}
    got = paid(payments, "patient")
    owed = sums["patient_cents"] - got
    # what the last column shows is the balance after the patient's payments: with such payments it is not the line's share
    shown = lines if not got else [{**{k: v for k, v in x.items() if k != "patient_cents"}, "maybe": {"patient_cents": left}} for x, left in zip(lines, after)]
    main = accounts[0] if not several else number(rng, "G99999999")
    heads = ["Account<br>Number", "Date(s) of<br>Service", "Type of<br>Service", "Total<br>Charges", "Insurance<br>Payments", "Insurance Adj /<br>Discounts",
             "Patient<br>Payments", "Patient<br>Balance"]
    band = table(heads, rows, "lllrrrrr", "d", [[("TOTALS", 3), usd(sums["charge_cents"]),
        off(sums["plan_paid_cents"]), off(sums["adjustment_cents"]), off(got),
                                               usd(owed)]] if several else [], "13% 13% 14% 13% 12% 13% 11% 11%")
    say_id = "Guarantor Number" if several else "Account Number"
    facts_now = [("Patient Name", who.filed), (say_id, main), ("Statement Date", say(sent, "us")), ("Payment Due Date", say(due, "us")),
                 ("Primary Insurance", plan.upper()), ("Secondary Insurance", "NONE ON FILE")]
    top = beside(f"<div class='lg'>{name}</div><div class='fine'>{at.street}<br>{at.town}</div>",
                 f"<table class='pay'><tr><td>PAY THIS AMOUNT</td></tr><tr><td><b>{usd(owed)}</b></td></tr></table>", widths="66% 34%")
    offer = rng.choice(("<b>Prompt pay:</b> call us within 15 days to ask about a discount for payment in full.<br>",
                        "<b>Extended payment plans</b> of up to 36 months are available at no interest.<br>", ""))
    word = {"First Statement": "Your insurance has processed your claim. The balance below is the amount your insurance company says you owe.",
            "Second Statement": "This is our second request. If you have already sent your payment, please disregard this notice and accept our thanks.",
            "Past Due Notice": "YOUR ACCOUNT IS PAST DUE. Please remit payment in full or contact our office to make arrangements.",
            "Final Notice": "FINAL NOTICE. Your account may be placed with an outside collection agency if we do not hear from you within 10 days."}[notice]
    texts = (f"<div class='msg'><b>IMPORTANT MESSAGE ABOUT YOUR "
             f"ACCOUNT</b><br>{word}<br><br>{offer}<b>Need help?</b> You may be eligible for charity care or a discount "
             f"under our Compact with the Uninsured. Call {at.free}.</div>")
    contact = (f"<b>Customer Service</b><br>{at.free}<br>Monday - Thursday 8:00 am - 6:00 pm CT<br>Friday 8:00 am - 4:30 pm CT<br><br><b>Pay online</b><br>"
               f"www.{site(name.split()[0] + 'pay')}<br>Access code: "
               f"{number(rng, 'AA99-9999')}<br><br><b>Pay by phone</b><br>24 hours a day at the number above")
    stub = ("<div class='cut'>PLEASE DETACH AND RETURN BOTTOM PORTION WITH YOUR PAYMENT</div>" + beside(
        f"<div class='fine'>{name}<br>{at.box}<br>{at.far}<br>RETURN SERVICE REQUESTED</div><div class='ml'>{who.mail}</div>",
        "<table class='cc'><tr><td colspan='2'>IF PAYING BY CREDIT CARD, CHECK ONE AND FILL OUT BELOW<br>" + cards() + "</td></tr><tr><td>CARD NUMBER</td>"
        "<td>SECURITY CODE</td></tr><tr><td>SIGNATURE</td><td>EXP. DATE</td></tr></table>"
        + above([("STATEMENT DATE", say(sent, "us")), ("PAY THIS AMOUNT", usd(owed)), ("ACCT. #", main)])
        + above([("PAYMENT DUE", say(due, "us")), ("SHOW AMOUNT PAID HERE", "$")])
        + f"<br>MAKE CHECKS PAYABLE TO:<br><b>{name.upper()}<br>{at.box.upper()}<br>{at.far.upper()}</b>", widths="46% 54%")
        + f"<div class='oc'>{main} {owed:09d} {sent:%m%d%y} {number(rng, '9')}</div>")
    front = (top + beside(facts(facts_now, "id"), f"<div class='no'>{notice}</div>", widths="64% 36%") + "<h3>ACCOUNT SUMMARY</h3>" + band
             + "<div class='gap'></div>" + beside(texts, contact, widths="64% 36%") + stub)
    css = (".lg{font:bold 16pt 'Nimbus Sans','Liberation "
           "Sans';color:#4b2e83}.pay{width:100%;text-align:center;border:1.5pt solid #4b2e83}.pay td{text-align:center}"
           ".pay b{font-size:14pt}.id{margin:10pt 0}.id td{padding:1.5pt 14pt 1.5pt 0}.id "
           "td:first-child{color:#555}.no{font:bold 13pt 'Nimbus Sans','Liberation Sans';"
           "text-align:right;margin-top:14pt}h3{background:#4b2e83;color:#fff;padding:3pt "
           "5pt;font-size:10pt}.d{width:100%;font-size:8.3pt}.d th{font-size:7.8pt;"
           "border-bottom:0.75pt solid #4b2e83}.d td{padding:4pt}.d .sum "
           "td{font-weight:bold;border-top:1pt solid #4b2e83}.gap{height:24pt}.msg{border:0.75pt solid #4b2e83;"
           "padding:6pt}.cut{border-top:1pt dashed "
           "#000;text-align:center;font-size:7.5pt;margin:26pt 0 8pt}.ml{margin:60pt 0 0 18pt}.cc{width:100%;font-size:6.5pt}"
           ".cc td{border:0.75pt solid #333;height:20pt}.above{width:100%;margin-top:-0.75pt}.above "
           "td{border:0.75pt solid #333;font-weight:bold}.above span{font-size:6.5pt;"
           "font-weight:normal}.oc{font:10pt 'Liberation Mono';text-align:right;margin-top:14pt}")
    return done(sheet(css, front, font="9pt 'Nimbus Sans','Liberation Sans'", title="Patient statement"), {
        "document_type": KIND, "provider": {"name": name, "phone": at.free, "address": at.address},
        "payer": {"name": plan.upper()}, "patient": {"name": who.filed},
        "account_number": main, "statement_date": sent, "due_date": due, "lines": shown, "payments": payments,
        "totals": {"charges_cents": sums["charge_cents"], "adjustments_cents": sums["adjustment_cents"], "insurance_paid_cents": sums["plan_paid_cents"],
                   "patient_paid_cents": got, "balance_cents": owed}})
