"""The statement of a hospital that keeps its accounts with Oracle Health: the guarantor's summary, a list with a row for each account (FIN)
and its sums, the ways to pay, the coupon at the foot, and the back with help to pay and the lines for new insurance."""
from held_thirtysecond_d import *

NAME, KIND = "held32-account-cerner-hospital", "summary_bill"
SENDERS = ["Cedar Valley Health", "St. Brigid Medical Center", "Prairie Lakes Regional Hospital", "Three Rivers Health System",
           "Sandhills Medical Center",
           "Memorial Hospital of Washburn County"]
TYPES = [("Emergency", 1400, 9800), ("Outpatient", 190, 2600), ("Outpatient Lab", 90, 980), ("Clinic", 140, 520), ("Outpatient Surgery", 6400, 24800),
         ("Observation", 5200, 14600), ("Inpatient", 16800, 71000), ("Recurring Physical Therapy", 680, 2900), ("Outpatient Diagnostic Imaging",
         420, 5100)]
LOGO = ("<svg width='40' height='40' viewBox='0 0 40 40'><circle cx='20' cy='20' r='19' fill='{0}'/><path d='M17 8h6v9h9v6h-9v9h-6v-9h-9v-6h9z' "
        "fill='#fff'/></svg>", "<svg width='44' height='40' viewBox='0 0 44 40'><path d='M2 36C10 8 22 4 42 4 38 26 26 36 2 36z' "
        "fill='{0}'/><path d='M6 "
        "34C16 20 26 12 38 8' stroke='#fff' stroke-width='2.5' fill='none'/></svg>")
CSS = (".brand td{vertical-align:middle;padding:0 8pt 0 0}.brand "
       ".n{font-size:15pt;font-weight:bold;color:@}.ret{font-size:7.5pt;color:#333}.ti{font-size:15pt;"
       "color:@;text-align:right;margin-bottom:4pt}.bx{width:100%;border:1pt solid @}.bx td{padding:2.5pt 7pt;font-size:9pt}.bx "
       "td+td{text-align:right}"
       ".bx tr.big td{background:@;color:#fff;font-weight:bold;font-size:11.5pt}.to{font-size:10pt;line-height:1.25;padding:34pt 0 8pt 26pt}"
       ".bar{background:@;color:#fff;font-weight:bold;padding:3pt 7pt;margin-top:9pt;font-size:10pt}.a{width:100%}.a "
       "th{font-size:7.3pt;background:#eef3f3;"
       "border-bottom:1pt solid @;vertical-align:bottom;padding:3pt}.a td{font-size:8pt;border-bottom:0.5pt solid #bbb;padding:3pt}.a .sum "
       "td{font-weight:bold;"
       "border-top:1pt solid @}.ms{font-size:8.8pt;margin-top:7pt}.pw{width:100%;margin-top:8pt;border:0.75pt solid #999}.pw "
       "td{font-size:8pt;padding:5pt 7pt;"
       "width:30%}.pw b{color:@}.cut{border-top:1pt dashed #555;margin:12pt 0 "
       "5pt;text-align:center;font-size:7pt;padding-top:2pt}.foot{page-break-inside:avoid}"
       ".k{width:100%}.k td,.k th{border:0.75pt solid #777;text-align:center;font-size:8.5pt}.k "
       "th{font-size:7pt;background:#eef3f3}.cd{width:100%;font-size:7pt;"
       "margin-top:4pt}.cd td{border:0.5pt solid #888;padding:2pt 3pt}.ad{font-size:9pt;line-height:1.25;padding:12pt 0 0 "
       "18pt}h3{color:@;font-size:11pt}.in "
       "td{border-bottom:0.75pt solid #666;height:19pt;vertical-align:bottom;font-size:8pt}.in{width:100%;margin:4pt 0 10pt}")


def account(rng, sent, who, plan):
    """One account of the list: when, what kind, and what became of its charges."""
    kind, low, high = rng.choice(TYPES)
    served = later(sent, -rng.randint(38, 190))
    nights = {"Inpatient": rng.randint(1, 6), "Observation": rng.randint(1, 2), "Recurring Physical Therapy": rng.randint(9, 28)}.get(kind)
    last = later(served, nights) if nights else None
    charge = price(rng, low, high)
    if plan:
        off, ins, own = shares(rng, charge, ("copay", "coins", "coins", "ded") if charge < 500000 else ("coins", "copay"))
    else:
        off = round(charge * 0.45) if rng.random() < 0.6 else 0
        ins, own = 0, charge - off
    mine = min(own, rng.choice((2500, 5000, 10000, 15000))) if rng.random() < 0.3 else 0
    return {"who": who, "mine": mine, "fin": number(rng, "9999999999"), "line": {
        "date": served, "date_end": last, "description": kind, "charge_cents": charge, "plan_paid_cents": ins, "adjustment_cents": off,
        "patient_cents": own - mine}}


def document(rng):
    payer, at = Person(rng), Sender(rng)
    child = Person(rng, 2, 17, payer, KIDS) if rng.random() < 0.3 else None
    sender, colour = rng.choice(SENDERS), rng.choice(("#00677f", "#1f4e79", "#2e6b3f", "#5b2a6e"))
    sent = day(rng)
    due = later(sent, rng.choice((21, 25, 30)))
    guarantor = number(rng, rng.choice(("99999999", "9999999", "G99999999")))
    plan = rng.choice(PLANS + ["Medicare Part B"]) if rng.random() < 0.85 else None
    many = rng.choice((2, 2, 3, 4, 5, 6, 9, 14))
    found = [account(rng, sent, rng.choice((payer, child)) if child else payer, plan) for _ in range(many)]
    found.sort(key=lambda x: x["line"]["date"])
    owed = sum(x["line"]["patient_cents"] for x in found)
    mine = sum(x["mine"] for x in found)
    if owed < 1000:
        return document(rng)
    named = rng.choice(("filed", "full"))
    written = {"filed": lambda p: p.filed, "full": lambda p: p.full}[named]
    form = rng.choice((us, us, two))
    dash = rng.choice(("{} - {}", "{} -<br>{}"))
    minus = rng.choice((lambda c: usd(-c), lambda c: f"({usd(c)})" if c else usd(0)))
    family = len({x["who"].full for x in found}) > 1
    lines, rows = [], []
    for x in found:
        one = x["line"]
        name = written(x["who"])
        lines.append({**one, "patient_name": name} if family else {**one, "maybe": {"patient_name": name}})
        days = dash.format(form(one["date"]), form(one["date_end"])) if one["date_end"] else form(one["date"])
        rows.append([esc(name), x["fin"], days, one["description"], usd(one["charge_cents"]), minus(one["plan_paid_cents"]),
                     minus(one["adjustment_cents"]),
                     minus(x["mine"]), usd(one["patient_cents"])])
    sums = {"charges_cents": total(lines, "charge_cents"), "insurance_paid_cents": total(lines, "plan_paid_cents"),
            "adjustments_cents": total(lines, "adjustment_cents"), "patient_paid_cents": mine, "balance_cents": owed}
    top = beside(f"<table class='brand'><tr><td>{rng.choice(LOGO).format(colour)}</td><td class='n'>{sender}</td></tr></table><div "
                 f"class='ret'>{at.box}, {at.far}"
                 f"</div><div class='to'>{payer.mail()}</div>",
                 f"<div class='ti'>{rng.choice(('Patient Statement', 'Statement of Account', 'Billing Statement'))}</div>"
                 + facts([("Statement Date", us(sent)), ("Guarantor Name", esc(written(payer))), ("Guarantor Account Number", guarantor),
                          ("Total Charges", usd(sums["charges_cents"])), ("Insurance Payments", minus(sums["insurance_paid_cents"])),
                          ("Adjustments", minus(sums["adjustments_cents"])), ("Patient Payments", minus(mine)), ("Payment Due Date", us(due))], "bx")
                 + "<table class='bx'><tr class='big'><td>Amount Due</td><td>" + usd(owed) + "</td></tr></table>", widths="54% 46%")
    words = rng.choice((f"Thank you for choosing {sender} for your health care needs. The amount due below is your responsibility after any "
                        "insurance "
                        "payments.", "Your prompt payment is appreciated. If you cannot pay the full amount, please call us about a payment plan.",
                        "This is a reminder that your balance has not been paid. Please pay the amount due or call our office."))
    cover = f"<b>Health plan on file:</b> {plan}" if plan else "<b>Health plan on file:</b> None"
    heads = ["Patient Name", "Account (FIN)", "Date of Service", "Visit Type", "Total Charges", "Insurance Payments", "Adjustments",
             "Patient Payments",
             "Account Balance"]
    listed = (f"<div class='bar'>{rng.choice(('Account List', 'Account Detail', 'Accounts Included on This Statement'))}</div>"
              + table(heads, rows, "llllrrrrr", "a", [[("Total", 4), usd(sums["charges_cents"]), minus(sums["insurance_paid_cents"]),
                      minus(sums["adjustments_cents"]), minus(mine), usd(owed)]], widths="14% 10.5% 10.5% 12% 11% 11% 11% 10% 10%"))
    ways = ("<table class='pw'><tr><td><b>Pay online</b><br>Sign in to the patient portal or pay as a guest at "
            "www.payhealthbill.example.com</td><td><b>Pay by "
            f"telephone</b><br>Call {at.tel}, Monday through Friday, 8:00 a.m. to 5:00 p.m.</td><td><b>Scan to pay</b><br>Open your camera and "
            "point it at the "
            f"square.</td><td style='width:10%'>{qr(rng, 52)}</td></tr></table>")
    coupon = ("<div class='foot'><div class='cut'>Please detach this portion and return it with your payment. Write your guarantor account number "
              "on your check."
              "</div>" + beside(f"<b style='color:{colour}'>{sender}</b><br><span class='ret'>{at.box}<br>{at.far}</span><div "
                                f"class='ad'>{payer.mail()}</div>"
              "<div class='ret' style='margin-top:8pt'>&#9744; My address or insurance has changed (see back)</div>",
              strip([("Statement Date", us(sent)), ("Guarantor Account Number", guarantor)], "k")
              + strip([("Due Date", us(due)), ("Amount Due", usd(owed)), ("Amount Enclosed", "$" + "&nbsp;" * 14)], "k")
              + "<table class='cd'><tr><td colspan='2'>&#9744; Visa &nbsp; &#9744; MasterCard &nbsp; &#9744; Discover &nbsp; &#9744; American "
                                "Express</td></tr><tr>"
              f"<td>Card Number<br>{cells(16)}</td><td>Exp. Date</td></tr><tr><td style='height:17pt'>Signature</td><td>CVV</td></tr></table><div "
                                "class='ad'>"
              f"{at.remit(sender)}</div>", widths="48% 52%") + "</div>")
    back = ("<h3>Help with your bill</h3><p>Financial assistance is available for patients who qualify. A summary of our policy in plain language, "
            "the policy and "
            "the application are free of charge on our website, at any registration desk or by calling the number on the front. You may apply within "
            "240 days of your first statement.</p><h3>About this statement</h3><p>This statement covers hospital services. Physicians such as "
            "radiologists, "
            "anesthesiologists and pathologists may bill you separately. You may ask for an itemized list of charges for any account at no cost. "
            "Accounts "
            "that are still with your insurance are not shown.</p><h3>Has your information changed?</h3><table class='in'><tr><td>New "
            "address</td><td>Telephone"
            "</td></tr><tr><td>Insurance company</td><td>Effective date</td></tr><tr><td>Policyholder</td><td>Relationship</td></tr><tr><td>Member "
            "ID</td><td>Group "
            "number</td></tr></table><p class='fine'>We follow federal civil rights laws and do not treat people differently because of race, "
            "color, national "
            "origin, age, disability or sex. ATENCI&Oacute;N: si habla espa&ntilde;ol, hay servicios de ayuda con el idioma sin costo para "
            "usted.</p>")
    html = sheet(CSS.replace("@", colour), top + f"<div class='ms'>{words}<br>{cover}</div>" + listed + ways + coupon, back, margin="0.5in",
                 font="9pt 'Liberation Sans',Arial,sans-serif")
    patient = {} if family else {"name": written(found[0]["who"])}
    maybe = {"patient.name": written(payer)} if family else None
    return done(html, KIND, {"name": sender, "phone": at.tel}, patient, lines, sums, ("rows", "patient_paid_cents") if mine else (),
                payer={"name": plan} if plan else None, account_number=guarantor, statement_date=sent, due_date=due, maybe=maybe)
