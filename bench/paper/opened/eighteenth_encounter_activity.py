"""A hospital's patient statement out of the records system that many mid-size hospitals share: boxes of label over value on top, one activity table with an encounter's band, charges by service category, insurer's and patient's postings with a minus behind, the encounter's balance; aging and slip at the foot."""
from held_eighteenth_a import *

NAME, KIND = "held18-encounter-activity", "summary_bill"
CATS = [("LABORATORY", 90, 1400), ("EMERGENCY ROOM", 700, 2600), ("RADIOLOGY DIAGNOSTIC", 180, 620), ("CT SCAN", 1400, 4900), ("PHARMACY", 12, 380), ("MED/SURG SUPPLIES", 20, 410), ("EKG/ECG", 120, 390), ("IV THERAPY", 140, 600), ("ULTRASOUND", 340, 1100), ("RESPIRATORY SERVICES", 80, 420), ("PHYSICAL THERAPY", 160, 700), ("OUTPATIENT CLINIC", 120, 360), ("TREATMENT/OBSERVATION ROOM", 600, 2400)]


def document(rng):
    who, at = Patient(rng, 40, 88), Place(rng)
    name = f"{at.city} {rng.choice(('Memorial Hospital', 'Regional Medical Center', 'Community Hospital', 'General Hospital'))}".upper()
    sent = day(rng, (2025, 7, 1))
    plan, second = rng.choice(PLANS + SENIOR).upper(), rng.random() < 0.3
    acct, due = number(rng, "9999999"), later(sent, rng.choice((14, 20, 30)))
    lines, payments, rows, owed = [], [], [], 0
    for date in sorted({later(sent, -rng.randint(30, 110)) for _ in range(rng.choice((1, 1, 2, 3)))}):
        here = [{"date": date, "description": w, "charge_cents": price(rng, lo, hi)} for w, lo, hi in sorted(rng.sample(CATS, rng.randint(2, 6)))]
        charge = total(here)
        off, ins, own, _ = split(rng, charge, ("coins", "ded", "coins"))
        posted = later(date, rng.randint(9, 21))
        acts = [pay(posted, "adjustment", f"CONTRACTUAL ADJUSTMENT {plan}", off)] + [pay(posted, "insurance", f"PAYMENT {plan}", ins)] * (ins > 0)
        if second and own > 9000:
            acts.append(pay(later(posted, rng.randint(3, 7)), "insurance", "PAYMENT SUPPLEMENTAL INSURANCE", own * 3 // 4))
        left = charge - total(acts, "amount_cents")
        if left > 4000 and rng.random() < 0.4:
            acts.append(pay(later(posted, 8), "patient", rng.choice(("PATIENT PAYMENT CREDIT CARD", "PATIENT PAYMENT CHECK")), rng.choice((1000, 2000, 3500))))
            left = charge - total(acts, "amount_cents")
        rows.append(tr([("ENCOUNTER " + number(rng, "V9999999") + f" &nbsp;&nbsp; {rng.choice(('OUTPATIENT', 'EMERGENCY', 'RECURRING OP'))} &nbsp;&nbsp; {us(date)} &nbsp;&nbsp; ATTENDING: {doctor(rng, '{1}, {0}', ('MD',)).upper()}", 4)], "-", "v"))
        rows += [tr([short(x["date"]), x["description"], bald(x["charge_cents"]), ""], "n - r r") for x in here]
        rows += [tr([short(p["date"]), p["description"], "", behind(-p["amount_cents"])], "n - r r") for p in acts]
        rows.append(tr(["", "ENCOUNTER BALANCE", "", bald(left)], "n - r r", "b"))
        lines, payments, owed = lines + here, payments + acts, owed + left
    charges = total(lines)
    oldest = lines[0]["date"]
    show = rng.random() < 0.6
    cells = [("STATEMENT DATE", us(sent)), ("ACCOUNT NUMBER", acct), ("PATIENT NAME", who.filed), ("DUE DATE", us(due)), ("PAY THIS AMOUNT", usd(owed))]
    strip = "<table class='bx'><tr>" + "".join(f"<td>{k}<br><b>{v}</b></td>" for k, v in cells) + "</tr></table>"
    payline = [("TOTAL CHARGES", bald(charges))] + [("TOTAL INSURANCE PAYMENTS", behind(-paid(payments, "insurance"))), ("TOTAL ADJUSTMENTS", behind(-paid(payments, "adjustment")))] * show + [("TOTAL PATIENT PAYMENTS", behind(-paid(payments, "patient")))] * (show and paid(payments, "patient") > 0) + [("TOTAL DUE FROM PATIENT", usd(owed))]
    note = rng.choice(("YOUR INSURANCE HAS BEEN BILLED. THE BALANCE SHOWN IS YOUR RESPONSIBILITY.", "THIS IS A REMINDER. IF YOU HAVE ALREADY SENT YOUR PAYMENT PLEASE DISREGARD THIS NOTICE.", "A FINANCIAL COUNSELOR CAN HELP YOU APPLY FOR CHARITY CARE. PLEASE CALL BEFORE THE DUE DATE."))
    body = (sides(f"<b class='h'>{name}</b><br>PATIENT FINANCIAL SERVICES<br>{at.street.upper()}<br>{at.town.upper()}", f"<div class='r2'>PATIENT STATEMENT<br>BUSINESS OFFICE: {at.tel}<br>M-F 8:30 AM - 4:30 PM</div>", widths=(60, 40)) + strip
            + grid(["DATE", "DESCRIPTION OF SERVICE", "CHARGES", "PAYMENTS / ADJUSTMENTS"], rows, "n - r r")
            + sides(f"<div class='msg'>{note}</div>", facts(payline, "f su"), widths=(54, 46))
            + grid(["0-30 DAYS", "31-60 DAYS", "61-90 DAYS", "91-120 DAYS", "OVER 120 DAYS"], [tr(aged(owed, sent, oldest, bald), "c c c c c")], "c c c c c", "d ag")
            + "<div class='cut'>DETACH AND MAIL THIS PORTION WITH YOUR PAYMENT - KEEP UPPER PORTION FOR YOUR RECORDS</div>"
            + sides(f"<div class='ml'>{who.mail}</div>", facts([("ACCOUNT NUMBER", acct), ("PATIENT NAME", who.filed), ("PAY THIS AMOUNT", usd(owed)), ("AMOUNT PAID", "$ __________")], "f sl"), widths=(50, 50))
            + sides(f"REMIT TO:<br>{name}<br>{at.box.upper()}<br>{at.far.upper()}", cards("VISA MC DISC AMEX"), widths=(50, 50)))
    css = "body { font: 8.8pt 'Liberation Sans' } .h { font-size: 13pt } .r2 { text-align: right; font-size: 8.5pt } .bx { width: 100%; margin: 8pt 0 } .bx td { border: 1px solid #000; font-size: 6.8pt; padding: 2pt 5pt } .bx b { font-size: 9.5pt } .d th { border: 1px solid #000; background: #d8d8d8; font-size: 8pt } .d td { border-left: 1px solid #000; border-right: 1px solid #000; padding: 1pt 5pt } .d { border-bottom: 1px solid #000 } .v td { border-top: 1px solid #000; font-weight: bold; background: #f2f2f2 } .b td { font-weight: bold; padding-bottom: 5pt } .msg { border: 1px solid #000; padding: 6pt; margin-top: 6pt; font-size: 8pt } .su { width: 100%; margin-top: 6pt } .su td + td { text-align: right } .su tr:last-child td { font-weight: bold; border-top: 1px solid #000 } .ag { margin-top: 6pt } .ag td { border: 1px solid #000 } .ml { margin: 12pt 0 14pt 24pt } .sl td { padding: 1pt 14pt 1pt 0 }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "address": at.address.upper()}, "payer": {"name": plan}, "patient": {"name": who.filed}, "account_number": acct, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments,
                            "totals": {"charges_cents": charges, **({"adjustments_cents": paid(payments, "adjustment"), "insurance_paid_cents": paid(payments, "insurance"), "patient_paid_cents": paid(payments, "patient") or None} if show else {}), "balance_cents": owed}}, bottom_center='"PAGE " counter(page)')
