"""A small county hospital's statement, as its page "Guide to reading and understanding your bill" shows it: one row for each admission or visit with
total charges, insurance payments and adjustments, insurance pending and patient pay; account number (also medical record number), aging, card box
above."""
from held_twentysecond_c import *

NAME, KIND = "held22-county-admissions", "summary_bill"
STAYS = [("EMERGENCY ROOM", 700, 5200, 0), ("OUTPATIENT LABORATORY", 60, 900, 0), ("OUTPATIENT RADIOLOGY", 180, 2900, 0), ("INPATIENT MED/SURG", 7000,
        26000, 3),
         ("SWING BED", 5200, 14000, 6), ("PHYSICAL THERAPY - RECURRING", 300, 1900, 24), ("RURAL HEALTH CLINIC VISIT", 110, 380, 0), ("OBSERVATION", 2400,
         6900, 1),
         ("SAME DAY SURGERY", 3800, 12500, 0), ("AMBULANCE TRANSPORT", 760, 1900, 0), ("CARDIAC REHAB PHASE II - RECURRING SERIES ACCOUNT", 900, 3300, 28)]


def document(rng):
    who, at = Who(rng, 30, 88), Home(rng)
    county = rng.choice("Tillamet Cheyborne Osgrove Marrow Fallon Benwick".split())
    name = rng.choice((f"{county} County Memorial Hospital", f"{county} County Hospital District", f"Community Memorial Hospital of {county} County"))
    acct = number(rng, rng.choice(("M000999999", "999999", "000999999")))
    picked = sorted(((day(rng, span=170), x) for x in rng.sample(STAYS, rng.choice((1, 2, 2, 3, 5, 6)))), key=lambda x: x[0])
    sent = later(picked[-1][0], rng.randint(50, 80))
    lines, rows, pending = [], [], 0
    by_id = rng.random() < 0.6
    for when, (words, low, high, nights) in picked:
        charge, last = price(rng, low, high), later(when, nights)
        waits = (sent - when).days < 90 and rng.random() < 0.5 and len(picked) > 1
        part = worked(rng, charge, ("coins", "coins", "free") if charge > 300000 else ("coins", "ded"), rates=(0.05, 0.1, 0.2))
        if rng.random() < 0.12:
            part.update(adjustment_cents=0, plan_paid_cents=0, patient_cents=charge)
        line = {"date": when, "date_end": last if nights else None, "description": words, "charge_cents": charge,
                "plan_paid_cents": 0 if waits else part["plan_paid_cents"], "adjustment_cents": 0 if waits else part["adjustment_cents"],
                "patient_cents": 0 if waits else part["patient_cents"]}
        wait = charge if waits else 0
        pending += wait
        lines.append(line)
        rows.append([*([number(rng, "V9999999")] if by_id else []), short(when), short(last), words, bald(charge), bald(line["plan_paid_cents"]),
                     bald(line["adjustment_cents"]), bald(wait), bald(line["patient_cents"])])
    sums = [total(lines, k + "_cents") for k in "charge plan_paid adjustment patient".split()]
    heads = [*(["VISIT #"] if by_id else []), "ADMIT", "DISCH", "DESCRIPTION", "TOTAL<br>CHARGES", "INSURANCE<br>PAYMENTS", "INSURANCE<br>ADJUSTMENTS",
             "INSURANCE<br>PENDING", "PATIENT<br>PAY"]
    foot = [[("TOTALS", 4 if by_id else 3, "r"), bald(sums[0]), bald(sums[1]), bald(sums[2]), bald(pending), bald(sums[3])]]
    card = ("<table class='card'><tr><td colspan='4' class='c'>CHECK CARD USING FOR PAYMENT</td></tr><tr><td>&#9633; MASTERCARD</td><td>&#9633; "
        "VISA</td><td>&#9633; DISCOVER"
            "</td><td>&#9633; AMEX</td></tr><tr><td colspan='3'>CARD NUMBER<br>&nbsp;</td><td>AMOUNT<br>&nbsp;</td></tr><tr><td "
            "colspan='3'>SIGNATURE<br>&nbsp;</td>"
            "<td>EXP. DATE<br>&nbsp;</td></tr></table>")
    top = beside(f"<b>{name.upper()}</b><br>{at.street.upper()}<br>{at.town.upper()}<br><span class='fine'>FORWARDING SERVICE REQUESTED</span>",
                 card + strip([("STATEMENT DATE", us(sent)), ("ACCOUNT NO.", acct), ("PAY THIS AMOUNT", usd(sums[3]))]), widths="46% 54%")
    post = beside(f"<div class='ad'>{who.mail}</div>", f"<div class='ad'>{name.upper()}<br>BUSINESS OFFICE<br>{at.box.upper()}<br>{at.town.upper()}</div>")
    mids = strip([("PATIENT NAME", who.filed), ("ACCOUNT / MEDICAL RECORD NO.", acct), ("STATEMENT DATE", us(sent))])
    age = min(3, (sent - picked[0][0]).days // 30)
    ages = strip([(k, bald(sums[3] if n == age else 0)) for n, k in enumerate(("CURRENT", "30 DAYS", "60 DAYS", "90 DAYS +"))] + [("PATIENT PAY",
        usd(sums[3]))])
    note = rng.choice(("INSURANCE PENDING AMOUNTS HAVE BEEN SUBMITTED TO YOUR INSURANCE AND HAVE NOT YET BEEN PAID. PLEASE DO NOT PAY THESE AMOUNTS AT THIS "
        "TIME.",
                       "IF PAYMENT IN FULL CANNOT BE MADE PLEASE CONTACT THE BUSINESS OFFICE TO MAKE PAYMENT ARRANGEMENTS.",
                       "YOUR ACCOUNT IS PAST DUE. PLEASE REMIT PAYMENT OR CALL THE BUSINESS OFFICE WITHIN 10 DAYS."))
    css = (".card{font-size:6.5pt;width:100%}.card td{border:0.75pt solid #333}.strip{width:100%;margin:5pt 0}.strip th{border:0.75pt solid #333;font-size:7pt;"
           "text-align:center;background:#e6e6e6}.strip td{border:0.75pt solid #333;text-align:center}.ad{margin:14pt 0 12pt 16pt}.t{width:100%}.t "
           "th{font-size:7.5pt;"
           "border:0.75pt solid #333;background:#e6e6e6}.t td{border-left:0.75pt solid #333;border-right:0.75pt solid #333;font-size:8pt}.sum "
           "td{border:0.75pt solid #333;"
           "font-weight:bold}.cut{padding-top:3pt;border-top:1pt dashed #333;text-align:center;font-size:7pt;margin:6pt 0}.msg{margin:8pt "
           "0;font-weight:bold;font-size:8.5pt}")
    kinds = ("l" if by_id else "") + "lllrrrrr"
    body = (top + post + "<div class='cut'>PLEASE DETACH AND RETURN TOP PORTION WITH YOUR PAYMENT</div>" + mids + table(heads, rows, kinds, foot=foot)
            + f"<div class='msg'>{note}</div>" + ages + f"<p class='fine'>BUSINESS OFFICE {at.tel} &nbsp; MONDAY - FRIDAY 8:00 A.M. - 4:30 P.M. &nbsp; "
            f"WE OFFER FINANCIAL ASSISTANCE. ASK FOR AN APPLICATION.</p>")
    html = sheet(css, body, *([back(rng)] if rng.random() < 0.4 else []), margin="0.5in", font="9pt 'Liberation Sans',Arial,sans-serif")
    for line in lines:
        if not line["date_end"]:
            line["maybe"] = {"date_end": line["date"]}
    totals = dict(zip("charges_cents insurance_paid_cents adjustments_cents balance_cents".split(), sums))
    return finish(html, {
        "document_type": KIND, "provider": {"name": name.upper(), "phone": at.tel, "address": at.address.upper()}, "patient": {"name": who.filed},
        "account_number": acct,
        "statement_date": sent, "lines": lines, "totals": totals}, wrong=["rows"])
