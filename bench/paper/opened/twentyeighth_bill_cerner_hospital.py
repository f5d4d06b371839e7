"""A community hospital's statement out of Cerner patient accounting: coupon with card box at the head, the encounter's number, days and plans in a grid,
the charges by
department with their revenue codes, then payments and adjustments as rows, a message by how old the bill is, and the note on charity care."""
from held_twentyeighth_a import *

NAME, KIND = "held28-bill-cerner-hospital", "summary_bill"
DEPTS = [("0250", "PHARMACY", 40, 1900), ("0258", "IV SOLUTIONS", 60, 480), ("0270", "MED-SUR SUPPLIES", 30, 1200), ("0300", "LABORATORY", 40, 260), ("0301",
    "LAB/CHEMISTRY", 180, 2100),
         ("0305", "LAB/HEMATOLOGY", 80, 620), ("0306", "LAB/BACT-MICRO", 90, 700), ("0320", "DX X-RAY", 210, 980), ("0352", "CT SCAN/BODY", 1800, 6400),
             ("0402", "ULTRASOUND", 420, 1500),
         ("0410", "RESPIRATORY SVC", 160, 1400), ("0450", "EMERG ROOM", 900, 4800), ("0636", "DRUGS/DETAIL CODE", 60, 2600), ("0730", "EKG/ECG", 150, 480)]
STAY = [("0120", "ROOM-BOARD/SEMI", 1800, 5200), ("0206", "ICU/INTERMEDIATE", 3200, 8800), ("0360", "OR SERVICES", 5200, 19800), ("0370", "ANESTHESIA", 900,
    3900), ("0710", "RECOVERY ROOM", 700,
        2600), ("0278", "SUPPLY/IMPLANTS", 1200, 14000), ("0420", "PHYSICAL THERP", 240, 1100)]


def document(rng):
    guarantor, at = Person(rng), Sender(rng)
    patient = guarantor if rng.random() < 0.8 else Person(rng, 1, 17, guarantor.last)
    name = rng.choice(("Prairie Rose Regional Hospital", "St. Bernadette Medical Center", f"{at.city} Memorial Hospital",
        "Twin Forks County Hospital District"))
    sent = day(rng, (2026, 3, 20), 230)
    due, say = later(sent, rng.choice((20, 25, 30))), rng.choice((us, two))
    stay = rng.random() < 0.35
    come = later(sent, -rng.randint(35, 140))
    gone_home = later(come, rng.randint(1, 6)) if stay else come
    acct = number(rng, rng.choice(("9999999999", "600099999", "99999999")))
    picked = sorted(rng.sample(DEPTS, rng.randint(2, 9)) + (rng.sample(STAY, rng.randint(2, 5)) if stay else []))
    lines, codes = [], rng.random() < 0.6
    for rev, words, lo, hi in picked:
        lines.append(({"revenue_code": rev} if codes else {}) | {"description": words, "charge_cents": price(rng, lo, hi)})
    if rng.random() < 0.15:
        lines.append(({"revenue_code": "0272"} if codes else {}) | {"description": "STERILE SUPPLY", "charge_cents": -price(rng, 20, 90)})
    charges, kind = total(lines, "charge_cents"), rng.choice(("insured", "insured", "insured", "self", "two"))
    plans = rng.sample(PLANS, 2)[: {"insured": 1, "self": 0, "two": 2}[kind]]
    payments = []
    if plans:
        off, ins, own = shares(rng, charges, ("coins", "ded", "coins"))
        when = later(gone_home, rng.randint(12, 30))
        if ins:
            payments.append(pay(when, "insurance", f"{plans[0]} PAYMENT", ins))
        payments.append(pay(when, "adjustment", f"{plans[0]} CONTRACTUAL ADJ", off))
        if kind == "two":
            payments.append(pay(later(when, 4), "insurance", f"{plans[1]} PAYMENT", own * 7 // 10))
    else:
        payments.append(pay(later(gone_home, 5), "adjustment", rng.choice(("UNINSURED DISCOUNT", "SELF PAY DISCOUNT 40%")), charges * 2 // 5))
    if rng.random() < 0.3:
        payments.append(pay(come, "patient", rng.choice(("PATIENT PAYMENT-POS", "PATIENT PAYMENT - CREDIT CARD")), rng.choice((5000, 10000, 15000))))
    by = {k: paid(payments, k) for k in ("insurance", "adjustment", "patient")}
    owed = charges - sum(by.values())
    if owed <= 0:
        return document(rng)
    tax = tax_id(rng)
    small = table([["STATEMENT DATE", "ACCOUNT NUMBER"], [say(sent), acct], ["DUE DATE", "AMOUNT DUE"]], [[say(due), f"<b>{usd(owed)}</b>"]], "cc", "bx")
    card = ("<table class='bx'><tr><td colspan='4'>CHECK CARD USING FOR PAYMENT</td></tr><tr><td>&#9633; VISA</td><td>&#9633; MC</td><td>&#9633; "
        "DISC</td><td>&#9633; AMEX</td></tr><tr>"
            "<td colspan='3'>CARD NUMBER<br>&nbsp;</td><td>EXP DATE</td></tr><tr><td colspan='3'>SIGNATURE<br>&nbsp;</td><td>AMOUNT "
            "PAID<br>$</td></tr></table>")
    coupon = (beside(f"<div class='nm'>{name}</div>{at.box}<br>{at.far}<div class='ml'>{guarantor.mail()}</div>", small + card
                     + f"<div class='to'>MAKE CHECKS PAYABLE / REMIT TO:<br>{name.upper()}<br>{at.box}<br>{at.far}</div>", widths="54% 46%")
              + "<div class='cut'>&#9633; Please check box if above address is incorrect and indicate change(s) on reverse side. &nbsp; DETACH HERE</div>")
    grid = [["Patient Name", patient.filed, "Account Number", acct], [*(("Admit Date", say(come), "Discharge Date", say(gone_home)) if stay else
            ("Service Date", say(come), "Patient Type", rng.choice(("EMERGENCY", "OUTPATIENT", "OBSERVATION"))))],
            ["Primary Insurance", plans[0] if plans else "SELF PAY", "Secondary Insurance", plans[1] if len(plans) > 1 else ""]]
    rows = [([x["revenue_code"]] if codes else [""]) + [x["description"], bare(x["charge_cents"])] for x in lines]
    rows += [[("TOTAL CHARGES", 2, "r"), (f"<b>{bare(charges)}</b>", 1, "r")]]
    done_ = [[say(p["date"]), p["description"], bare(-p["amount_cents"])] for p in payments]
    apart = rng.random() < 0.6
    sums = facts([("Total Charges", usd(charges)), ("Insurance Payments", usd(-by["insurance"])), ("Adjustments/Discounts", usd(-by["adjustment"])),
        ("Patient Payments", usd(-by["patient"])),
                  ("<b>ACCOUNT BALANCE</b>", f"<b>{usd(owed)}</b>")], "su") if apart else facts([("<b>ACCOUNT BALANCE</b>", f"<b>{usd(owed)}</b>")], "su")
    note = rng.choice(("Your insurance has paid. The balance shown is now due from you. Please pay within the time shown above." if plans else "We have "
        "no insurance on file for this visit. Please call "
                       "us if you have coverage.", "PAST DUE: We have not received payment on this account. Please remit payment or call to make "
                       "arrangements.",
                       "This statement is for hospital services only. You may receive a separate bill from your physicians, radiologist, pathologist or "
                       "anesthesiologist."))
    body = (coupon + "<h2>STATEMENT OF HOSPITAL SERVICES</h2>" + table([], grid, "llll", "id")
            + table(["REV" if codes else "", "DESCRIPTION OF SERVICES", "CHARGES"], rows, "llr", "t", [], "10% 68% 22%")
            + "<h3>PAYMENTS AND ADJUSTMENTS</h3>" + table(["DATE", "DESCRIPTION", "AMOUNT"], done_, "llr", "t", [], "14% 64% 22%") + sums
            + f"<p class='no'>{note}</p><p class='fine'>For billing questions call Patient Financial Services at {at.tel}, 8:00 a.m. to 4:30 p.m., Monday "
                f"through Friday. Federal Tax ID {tax}. "
            f"Financial assistance is available to patients who qualify; applications and the plain language summary can be had at the cashier's office, "
            f"{at.street}, {at.town}, or by calling the "
            "number above. Si necesita ayuda en espa&ntilde;ol, ll&aacute;menos.</p>")
    css = ("body{font:9pt 'Liberation Sans'} .nm{font-weight:bold;font-size:13pt} .bx{width:100%;margin-bottom:-0.5pt} .bx td,.bx th{border:0.5pt solid "
        "#000;font-size:7pt;padding:1.5pt 3pt} "
           ".ml{margin:40pt 0 10pt 22pt} .to{margin:10pt 0 4pt} .cut{border-top:1pt dashed #000;font-size:7pt;text-align:center;padding-top:2pt} "
           "h2{font-size:11pt;text-align:center;margin:8pt 0} "
           "h3{font-size:9pt;margin:8pt 0 2pt} .id{width:100%;border:0.75pt solid #000;margin-bottom:8pt} .id td:nth-child(odd){font-size:7.5pt;"
           "color:#444} .t{width:100%} .t th{background:#ddd;"
           "font-size:7.5pt} .t td{padding:1.5pt 4pt} .su{margin:8pt 0 8pt auto} .su td+td{text-align:right} .no{border:0.75pt solid #000;padding:5pt}")
    for x in lines if not stay else []:
        x["maybe"] = {"date": come}
    totals = {"charges_cents": charges, "balance_cents": owed}
    if apart:
        totals |= {"insurance_paid_cents": by["insurance"], "adjustments_cents": by["adjustment"], "patient_paid_cents": by["patient"]}
    return done(sheet(css, body), document_type=KIND, provider={"name": name, "phone": at.tel, "address": at.remit, "tax_id": tax},
        payer={"name": plans[0] if plans else None},
                patient={"name": patient.filed}, account_number=acct, statement_date=sent, due_date=due, admitted=come if stay else None,
                    discharged=gone_home if stay else None,
                lines=lines, payments=payments, totals=totals)
