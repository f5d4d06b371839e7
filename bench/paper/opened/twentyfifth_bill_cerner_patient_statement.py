"""A hospital system's patient statement out of Oracle Health (Cerner): boxes of the statement on top, each encounter with its FIN, kind and place, charges by
department or procedure, payments and adjustments with their days, the patient's balance; what is pending with insurance, ages, the coupon below."""
from held_twentyfifth_a import *

NAME, KIND = "held25-bill-cerner-patient-statement", "summary_bill"
HOSPITAL = [("Emergency Room", 980, 3900), ("Laboratory", 110, 1490), ("Pharmacy", 14, 690), ("CT Scan", 1600, 5800), ("Radiology - Diagnostic", 190, 720),
            ("EKG/ECG", 120, 410), ("Medical/Surgical Supplies and Devices", 26, 880), ("IV Therapy", 160, 640), ("Respiratory Services", 110, 520),
            ("Observation Room", 900, 2600), ("Ultrasound", 320, 1180), ("Drugs Requiring Specific Identification - Detailed Coding", 18, 1260)]
CLINIC = [("99213 Office Visit Established Pt Level 3", 120, 240), ("99214 Office Visit Established Pt Level 4", 180, 350),
          ("36415 Venipuncture", 12, 38), ("93000 Electrocardiogram Complete", 60, 160), ("99395 Preventive Visit Est 18-39", 190, 320),
          ("90471 Immunization Administration Single", 30, 70)]
NOTES = ("Please contact us if you are unable to pay your balance in full. Interest-free payment arrangements are available.",
         "This is a reminder that your account has a balance which is your responsibility. Please remit payment by the due date.",
         "Your insurance has been billed. The amount shown as Patient Responsibility is due from you at this time.")


def encounter(rng, n, who, system, say, plan, sent):
    """One visit: its head and rows, the lines and payments, and what is still with insurance."""
    clinic, fin = rng.random() < 0.35, number(rng, rng.choice(("1009999999", "70099999", "999999999")))
    served = later(sent, -rng.randint(28, 130))
    kind = "Clinic" if clinic else rng.choice(("Emergency", "Outpatient", "Outpatient in a Bed", "Recurring", "Inpatient"))
    ended = later(served, rng.randint(1, 4)) if kind in ("Inpatient", "Outpatient in a Bed") else served
    lines, rows, got = [], [], []
    for words, low, high in rng.sample(CLINIC if clinic else HOSPITAL, rng.randint(1, 3) if clinic else rng.randint(2, 8)):
        charge = price(rng, low, high)
        line = {"date": served, "description": words, "charge_cents": charge}
        if clinic:
            line = {"date": served, "code": words[:5], "description": words[6:], "charge_cents": charge}
        lines.append(line)
        rows.append(tr([say(served), words, usd(charge), ""], "n - r r"))
    charges, waiting = total(lines), n and rng.random() < 0.25
    off, ins, own, _ = worked(rng, charges, ("coins", "ded", "copay"))
    insured = plan != "Self Pay"
    if waiting and insured:
        off = ins = 0
    elif not insured:
        waiting = False
        got.append(pay(later(served, 3), "adjustment", rng.choice(("Uninsured Discount", "Self Pay Adjustment")), charges * rng.choice((25, 40,
            50)) // 100))
    else:
        when = later(served, rng.randint(14, 26))
        got.append(pay(when, "insurance", f"{proper(plan)} Payment", ins)) if ins else None
        got.append(pay(when, "adjustment", rng.choice((f"{proper(plan)} Contractual Adjustment", "Contractual Allowance", "Managed Care Discount")), off))
        if rng.random() < 0.12 and ins:
            got.append(pay(later(when, 9), "insurance", "Insurance Payment Reversal", -ins))
            got.append(pay(later(when, 23), "insurance", f"{proper(plan)} Payment", ins))
        if rng.random() < 0.3 and own > 8000:
            got.append(pay(served, "patient", rng.choice(("Patient Payment - Time of Service", "Patient Payment - Credit Card")), rng.choice((2500, 5000,
                7500))))
    for item in got:
        rows.append(tr([say(item["date"]), item["description"], "", usd(-item["amount_cents"])], "n - r r"))
    left = charges - total(got, "amount_cents")
    rows.append(tr([("Pending Insurance" if waiting else "Patient Responsibility", 2), usd(charges), usd(left)], "- r r", "u"))
    span = say(served) if served == ended else f"{say(served)} - {say(ended)}"
    head = sides(facts([("Patient:", who.plain), ("FIN / Encounter #:", fin), ("Encounter Type:", kind)], "h"),
                 facts([("Service Dates:", span), ("Provider:", doctor(rng)), ("Facility:", f"{system.split()[0]} "
                     f"{'Medical Clinic' if clinic else 'Medical Center'}")], "h"),
                 widths=(48, 52), kind="e")
    return head + grid(["Date", "Description", "Charges", "Payments /<br>Adjustments"], rows, "n - r r"), lines, got, left if waiting else 0, served


def document(rng):
    who, at = Person(rng), Office(rng)
    system = rng.choice(("Banneret Regional Health", "Tamarind Health System", "Northern Lakes Healthcare", "Adrienne Valley Health"))
    plan, sent, say = rng.choice(PLANS + ["Self Pay"]), day(rng, (2026, 2, 1), 290), rng.choice((us, us, two))
    due, acct, slip = later(sent, rng.choice((20, 21, 25, 30))), number(rng, "9999999"), number(rng, "99999999")
    lines, paid, text, pending, first = [], [], "", 0, sent
    for n in range(rng.choice((1, 1, 2, 2, 3))):
        block, more, got, waiting, served = encounter(rng, n, who, system, say, plan, sent)
        text, lines, paid, pending, first = text + block, lines + more, paid + got, pending + waiting, min(first, served)
    by = {kind: sum(p["amount_cents"] for p in paid if p["by"] == kind) for kind in ("insurance", "adjustment", "patient")}
    charges = total(lines)
    owed = charges - sum(by.values()) - pending
    if owed <= 0:
        return document(rng)
    front = rng.random() < 0.6
    web = f"www.{system.split()[0].lower()}health.example.org/billpay"
    top = sides(f"<div class='nm'>{system}</div>{at.street}<br>{at.town}", grid(["Statement Date", "Statement #", "Guarantor Account", "Due Date",
        "Amount Due"],
                [tr([say(sent), slip, acct, say(due), f"<b>{usd(owed)}</b>"], "c c c c c")], "c c c c c", "k"), widths=(40, 60))
    ask = (f"<div class='q'><b>Customer Service</b><br>{at.tel}<br>Mon - Fri 8:00 am - 4:30 pm<br><br><b>Pay Online</b><br>{web}<br><br><b>Primary "
        f"Insurance</b><br>"
           f"{plan}<br><br><b>Financial Assistance</b><br>Free or reduced-cost care may be available. Ask for an application.</div>")
    rows = [("Total Charges", usd(charges)), ("Insurance Payments", usd(-by["insurance"])), ("Insurance Adjustments", usd(-by["adjustment"])),
            ("Patient Payments", usd(-by["patient"]))] + ([("Pending Insurance (do not pay)", usd(-pending))] if pending else [])
    summary = "<h3>Statement Summary</h3>" + facts(rows + [("<b>Amount Due From You</b>", f"<b>{usd(owed)}</b>")], "su")
    age = ages(owed, sent, first, 5)
    aging = grid(["Current", "31 - 60 Days", "61 - 90 Days", "91 - 120 Days", "Over 120 Days", "Total Due"],
                 [tr([usd(x) for x in age] + [usd(owed)], "c c c c c c")], "c c c c c c", "k")
    coupon = ("<div class='w'><div class='cut'>Please detach and return this portion with your payment. Write your account number on your check.</div>"
              + sides(f"<b>{system}</b><br>{at.box}<br>{at.far}<br><br><br>{who.mail(False)}",
                      grid(["Guarantor Account", "Due Date", "Amount Due", "Amount Enclosed"], [tr([acct, say(due), usd(owed), "$"], "c c c c")],
                          "c c c c", "k")
                      + cards("If paying by credit card, complete below", ("Visa", "MC", "Discover", "AmEx"))
                      + "<p class='s'>&#9744; Check here for change of address or insurance and complete the back of this form</p>", widths=(46,
                      54)) + "</div>")
    body = (top + sides(f"<div class='ml'>{who.mail(False)}</div>{summary}", ask, widths=(62, 38)) + f"<p class='no'>{rng.choice(NOTES)}</p>"
            + ((aging + coupon + f"<div class='brk'><h3>Encounter Detail</h3>{text}</div>") if front else (f"<h3>Encounter "
            f"Detail</h3>{text}" + aging + coupon)))
    css = ("body { font: 9pt 'Liberation Sans' } .nm { font: bold 16pt 'Liberation Sans'; color: #a33b1f } .k { width: 100%; margin: 4pt 0 } .k th { "
        "background: #efe7e2; "
           "font-size: 7.5pt; font-weight: normal } .k td, .k th { border: 0.75pt solid #a99 } .ml { margin: 34pt 0 30pt 24pt } .q { border-left: 2pt "
           "solid #a33b1f; "
           "padding-left: 8pt; margin-top: 14pt; font-size: 8pt } h3 { color: #a33b1f; font-size: 11pt; margin: 8pt 0 3pt } .su td { padding: 1.5pt 30pt "
           "1.5pt 0 } "
           ".su td + td { text-align: right; padding-right: 0 } .no { border: 0.75pt solid #999; padding: 4pt } .e { background: #efe7e2; margin-top: "
           "6pt } .h td { padding: 0.5pt 6pt "
           "0.5pt 4pt } .h td + td { font-weight: bold } .d th { font-size: 8pt; border-bottom: 0.75pt solid #555 } .u td { border-top: 0.5pt solid "
           "#555; font-weight: bold } "
           ".w { page-break-inside: avoid; margin-top: 8pt }")
    made = done(css, body, {"document_type": KIND, "provider": {"name": system, "phone": at.tel}, "payer": {"name": None if plan == "Self Pay" else plan},
        "patient": {"name": who.plain},
                            "account_number": acct, "statement_date": sent, "due_date": due, "lines": lines, "payments": paid,
                            "totals": {"charges_cents": charges, "insurance_paid_cents": by["insurance"], "adjustments_cents": by["adjustment"],
                                       "patient_paid_cents": by["patient"], "balance_cents": owed}}, bottom_right='"Page " counter(page) " of " '
                                       'counter(pages)')
    return made | ({"wrong": ["balance_cents"]} if pending else {})
