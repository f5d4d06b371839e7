"""A specialty practice's statement in the manner of an older installed program (Greenway): a box of account facts, one row a charge whose receipts by insurance and by patient, adjustment and balance stand in columns of the same row, no payment dates; the message is printed in the middle of the table where the program puts it; "Thank you" and aging of insurance and patient in two rows of a grid."""
from held_twentieth_a import *

NAME, KIND = "held20-open-receipts", "itemized_bill"
WORK = {"Orthopaedic": [("99213", "Ov Est Pt Exp Problem Focused", 120, 210), ("73564", "Xray Knee 4+ Views", 90, 190), ("20611", "Inj Major Joint W/Us Guide", 210, 420), ("J7325", "Synvisc-One Per Mg", 12, 28), ("L1833", "Knee Orthosis Adjustable", 560, 940), ("97110", "Therapeutic Exercise 15 Min", 55, 110), ("29075", "Short Arm Cast Application", 160, 340)], "Cardiology": [("99214", "Ov Est Pt Detailed", 170, 310), ("93000", "Ecg Routine W/Interp", 50, 140), ("93306", "Echo Tte W/Doppler Complete", 780, 1700), ("93015", "Cardiovascular Stress Test", 340, 760), ("93228", "Mobile Telemetry Review", 90, 220), ("36415", "Venipuncture", 9, 28)], "Eye": [("92014", "Eye Exam Est Comprehensive", 140, 260), ("92134", "Oct Retina", 70, 160), ("92083", "Visual Field Extended", 80, 170), ("66821", "Yag Capsulotomy", 520, 980), ("92250", "Fundus Photography", 75, 150), ("92015", "Refraction", 40, 75)]}


def document(rng):
    who, at = Patient(rng, 30, 88), Place(rng)
    kind = rng.choice(sorted(WORK))
    name = f"{at.city} {kind} {rng.choice(('Associates', 'Clinic', 'Specialists', 'Center'))}"
    sent = day(rng, (2025, 5, 1))
    due, acct, plan = later(sent, 15), number(rng, "99999") + rng.choice(("", "-0", "-1")), rng.choice(PLANS + SENIOR)
    codes, lines, rows, own_paid, waiting = rng.random() < 0.75, [], [], 0, 0
    start = later(sent, -rng.randint(40, 100))
    for date in sorted({later(start, d) for d in rng.sample(range(0, 38), rng.randint(1, 3))}):
        some = WORK[kind][:1] * (rng.random() < 0.8)
        for code, words, lo, hi in some + rng.sample(WORK[kind][1:], rng.randint(1, 4)):
            units = rng.choice((1, 48)) if code == "J7325" else rng.randint(1, 3) if code == "97110" else 1
            charge = price(rng, lo, hi) * units
            off, ins, own, _ = split(rng, charge, ("coins", "ded", "coins", "copay"))
            gave = min(own, 1000) if own > 2000 and rng.random() < 0.25 else 0
            lines.append({"date": date, "code": code if codes else None, "description": words, "units": units, "charge_cents": charge, "plan_paid_cents": ins, "adjustment_cents": off, "patient_cents": own - gave})
            own_paid += gave
            rows.append(tr([date.strftime("%m-%d-%Y")] + [code] * codes + [words, units] + [bald(c) if c else ".00" for c in (charge, ins, gave, off, own - gave)], f"n{' n' if codes else ''} - c r r r r r"))
    owed = total(lines, "patient_cents")
    if not owed:
        return document(rng)
    at_row = rng.randint(1, len(rows))
    said = rng.choice(("*** YOUR INSURANCE HAS PAID ITS PORTION. THE BALANCE IS YOUR RESPONSIBILITY ***", "*** THIS ACCOUNT IS PAST DUE. PLEASE REMIT TODAY ***", "*** CALL US IF YOU HAVE A SECONDARY INSURANCE ***"))
    span = 8 + codes
    tail = tr([(said, span)], "c", "ms")
    sums = [total(lines), total(lines, "plan_paid_cents"), own_paid, total(lines, "adjustment_cents"), owed]
    rows.insert(at_row, tail)
    rows.append(tr([("STATEMENT TOTALS", 3 + codes)] + [bald(c) for c in sums], "r r r r r r", "t"))
    own_ages = ages(owed, sent, lines[0]["date"], bald, 4)
    tel, style = at.tel, lambda d: d.strftime("%m-%d-%Y")
    body = (sides(f"<b class='h'>{name.upper()}</b><br>{at.street.upper()}<br>{at.town.upper()}<br>PHONE {tel}", facts([("STATEMENT DATE", style(sent)), ("ACCOUNT #", acct), ("PATIENT", who.plain.upper()), ("PRIMARY INS", plan.upper()), ("PLEASE PAY BY", style(due)), ("PLEASE PAY", usd(owed))], "f bx"), widths=(56, 44))
            + f"<div class='ml'>{who.mail}</div>" + grid(["DATE"] + ["CPT"] * codes + ["DESCRIPTION", "UNITS", "CHARGE", "INSURANCE<br>RECEIPTS", "PATIENT<br>RECEIPTS", "ADJUST-<br>MENTS", "BALANCE"], rows, f"n{' n' if codes else ''} - c r r r r r")
            + grid(["", "0 - 30", "31 - 60", "61 - 90", "OVER 90", "TOTAL"], [tr(["INSURANCE"] + [".00"] * 5, "- r r r r r"), tr(["PATIENT"] + own_ages + [bald(owed)], "- r r r r r", "b")], "- r r r r r", "d ag")
            + "<div class='cut'>PLEASE RETURN THIS PORTION WITH YOUR PAYMENT</div>" + sides(f"{who.plain.upper()}<br>ACCOUNT # {acct}<br>STATEMENT DATE {style(sent)}<br><br>AMOUNT ENCLOSED $ ____________", f"MAKE CHECK PAYABLE TO<br>{name.upper()}<br>{at.box.upper()}<br>{at.far.upper()}", widths=(50, 50))
            + "<p class='c'>A SERVICE CHARGE OF $30 IS MADE FOR RETURNED CHECKS. THANK YOU.</p>")
    css = "body { font: 8.8pt 'Liberation Mono', monospace } .h { font-size: 11.5pt } .bx { width: 100% } .bx td { border: 0.75pt solid #000; padding: 1.5pt 5pt } .ml { margin: 24pt 0 20pt 30pt } .d th { border-top: 1pt solid #000; border-bottom: 1pt solid #000; font-size: 7.8pt } .d td { font-size: 8.4pt; padding: 1pt 3pt } .t td { border-top: 1pt solid #000; font-weight: bold } .ms td { padding: 6pt 0; font-weight: bold } .ag { margin: 14pt 0 } .b td { font-weight: bold } .c { text-align: center }"
    made = done(css, body, {"document_type": KIND, "provider": {"name": name.upper(), "phone": tel, "address": at.address.upper()}, "payer": {"name": plan.upper()}, "patient": {"name": who.plain.upper()}, "account_number": acct, "statement_date": sent, "due_date": due, "lines": lines, "totals": {"charges_cents": sums[0], "insurance_paid_cents": sums[1], "patient_paid_cents": sums[2], "adjustments_cents": sums[3], "balance_cents": owed}}, bottom_right='"PAGE " counter(page)')
    return {**made, "wrong": ["rows"]}  # what the patient gave is in no line of the truth
