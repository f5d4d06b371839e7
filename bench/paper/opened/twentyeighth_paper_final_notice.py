"""A hospital's letter before an account goes to a collection agency: letterhead, the accounts with charges, insurance, adjustments and balance, what
will happen and by which day, the notice of financial assistance that section 501(r) asks for, and a coupon."""
from held_twentyeighth_c import *  # noqa: F403

NAME = "held28-paper-final-notice"
HOSPITALS = ["Crossroads Regional Hospital", "St. Aldric Medical Center", "Wabash Bend Memorial Hospital", "Piedmont Hills Health Care System",
             "Sisters of Grace Hospital of the Upper Peninsula"]
VISITS = [("EMERGENCY ROOM", 900, 5200), ("OUTPATIENT LAB", 90, 900), ("DIAGNOSTIC IMAGING", 400, 4200), ("SAME DAY SURGERY", 3200, 16000),
          ("OBSERVATION", 2500, 9000), ("PHYSICAL THERAPY - RECURRING", 400, 2200), ("CARDIAC DIAGNOSTICS AND NONINVASIVE VASCULAR LAB", 500, 4400)]
AGENCIES = ["Tri-State Adjustment Services", "Northway Recovery Group, Inc.", "Consolidated Account Management"]


def document(rng):
    who, name, sent = Who(rng), rng.choice(HOSPITALS), day(rng, (2026, 3, 2), 200)
    street, town = place(rng)
    phone, until, agency = tel(rng), later(sent, rng.choice((10, 15, 30))), rng.choice(AGENCIES)
    many = rng.choice((1, 1, 2, 3, 4, 6))
    lines = []
    for n in range(many):
        words, low, high = rng.choice(VISITS)
        lines.append({"date": later(sent, -rng.randint(125, 320)), "description": words, **account(rng, cents(rng, low, high), 0.75)})
    lines.sort(key=lambda x: x["date"])
    guarantor, numbers = number(rng, "99999999"), [number(rng, "V0099999999") for _ in lines]
    paid = []
    if rng.random() < 0.45:
        value = min(total(lines, "patient_cents") // 3, rng.choice((2500, 5000, 7500)))
        paid = [{"date": later(sent, -rng.randint(40, 90)), "by": "patient", "description": "Payment received - thank you", "amount_cents": value}]
    sums = {"charges_cents": total(lines, "charge_cents"), "insurance_paid_cents": total(lines, "plan_paid_cents"),
            "adjustments_cents": total(lines, "adjustment_cents"), "patient_paid_cents": sum(p["amount_cents"] for p in paid) if paid else None,
            "balance_cents": total(lines, "patient_cents") - sum(p["amount_cents"] for p in paid)}
    owed, number_word = sums["balance_cents"], "Account Number" if many == 1 else "Guarantor Number"
    ours = numbers[0] if many == 1 else guarantor
    rows = [([] if many == 1 else [a]) + [say(x["date"], "%m/%d/%Y"), x["description"], *(usd(x[k], "") for k in
            ("charge_cents", "plan_paid_cents", "adjustment_cents", "patient_cents"))] for a, x in zip(numbers, lines)]
    heads = ([] if many == 1 else ["Account No."]) + ["Date of<br>Service", "Type of Service", "Total<br>Charges", "Insurance<br>Paid", "Adjustments",
                                                      "Balance"]
    wide = 2 if many == 1 else 3
    foot = [] if many == 1 and not paid else [[("TOTALS", wide), *(usd(total(lines, k), "") for k in
            ("charge_cents", "plan_paid_cents", "adjustment_cents", "patient_cents"))]]
    foot += [[say(p["date"]), (p["description"], wide + 2), usd(-p["amount_cents"], "")] for p in paid]
    foot += [[("<b>AMOUNT NOW DUE</b>", wide + 3, "r"), f"<b>{usd(owed)}</b>"]]
    acts = (f"If we do not hear from you by <b>{say(until, '%B %-d, %Y')}</b>, the account{'s' if many > 1 else ''} listed will be placed with "
            f"<b>{esc(agency)}</b>, an outside collection agency, without further notice to you. Once the account has been placed, all payments and "
            "inquiries will have to be directed to the agency, and the unpaid balance may be reported to one or more of the consumer credit bureaus.")
    opening = rng.choice(("Despite our previous statements and telephone calls, your account remains unpaid and is now seriously past due.",
                          "Our records show that you have been sent at least three statements for the services below and that the balance has not "
                          "been paid."))
    body = (f"<div class='head'><div class='nm'>{esc(name)}</div>Patient Financial Services &bull; {street} &bull; {town}<br>Telephone {phone} &bull; "
            "Monday through Friday, 8:00 a.m. to 4:30 p.m.</div>"
            + beside(f"<p>{say(sent, '%B %-d, %Y')}</p><br><br><div>{who.mail}</div>",
                     f"<div class='fin'>FINAL NOTICE</div>" + facts([(number_word + ":", ours), ("Patient:", esc(who.full)), ("Amount Past Due:", usd(owed)),
                                                                  ("Must Be Received By:", say(until))], "f bx"), widths="58% 42%")
            + f"<br><br><p>Dear {esc(who.plain)}:</p><p>{opening} <b>This is the last notice that you will receive from the hospital.</b></p>"
            + table(heads, rows, "llrrrr" if many == 1 else "lllrrrr", "t", foot)
            + f"<p>{acts}</p><p>To prevent this, please do one of the following today:</p><ol><li>Mail a check or money order for the full amount with the "
            f"coupon below.</li><li>Pay with a credit or debit card by calling {phone}.</li><li>Call us to set up a payment arrangement. No interest is "
            "charged.</li><li>If you had insurance on the date of service and it was not billed, give us the information at once.</li></ol>"
            "<p><b>Financial assistance is available.</b> Under our Financial Assistance Policy a patient whose household income is at or below 300% of "
            "the Federal Poverty Level may qualify for free or discounted care. You may apply up to 240 days after your first statement. A plain language "
            "summary of the policy is enclosed; for a free copy of the policy and the application call us or stop at the Cashier's Office.</p>"
            "<p>If you have already sent your payment, please disregard this letter and accept our thanks.</p><p>Sincerely,</p><br>"
            f"<p>{rng.choice(('Collections Department', 'Self-Pay Resolution Unit', 'Patient Account Representative'))}<br>{esc(name)}</p>"
            + cut("PLEASE DETACH AND RETURN THIS PORTION WITH YOUR PAYMENT")
            + beside(facts([("Patient", esc(who.full)), (number_word, ours), ("Amount Due", usd(owed)), ("Due By", say(until))], "f"),
                     "Amount enclosed $ ______________<br><br>&#9744; Check&nbsp; &#9744; Money order&nbsp; "
                     "&#9744; Card (see over)", f"Make payable and mail to:<br>{esc(name).upper()}<br>{street.upper()}<br>{town.upper()}",
                     widths="36% 28% 36%"))
    css = (".head{text-align:center;font-size:8.5pt;border-bottom:2pt double #333;padding-bottom:5pt;margin-bottom:10pt}.nm{font:bold 17pt "
           "'Liberation Serif'}.fin{font:bold 17pt 'Liberation Serif';color:#a11;text-align:center;letter-spacing:0}.bx{border:1pt solid #333;width:100%}"
           ".f td:last-child{font-weight:bold}.t{width:100%;margin:6pt 0 8pt;font-size:8.8pt}.t th{border-top:1pt solid #333;border-bottom:1pt solid "
           "#333;vertical-align:bottom}.sum td{border-top:.5pt solid #333}ol{margin:2pt 0 6pt 0;padding-left:22pt}" + CUT)
    truth = {"document_type": "summary_bill", "provider": {"name": name, "phone": phone, "address": f"{street}, {town}"}, "patient": {"name": who.full},
             "account_number": ours, "statement_date": sent, "due_date": until, "lines": lines, "payments": paid, "totals": sums}
    return done(sheet(css, body, font="10pt 'Liberation Serif',Times", margin="0.7in", title="Letter"), truth)
