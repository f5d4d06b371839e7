"""An urgent care's or imaging centre's receipt for a patient without insurance: the visit's services with codes and fees, the self-pay or prompt-pay
discount taken off, the card payment with its authorization, a balance of nothing (or of a remainder), words on refunds and the good-faith right."""
from held_twentysixth_a import *

NAME, KIND = "held26-bill-selfpay-receipt", "itemized_bill"
URGENT = [("99203", "OFFICE O/P NEW LOW 30 MIN", 180, 290), ("99213", "OFFICE O/P EST LOW 20 MIN", 130, 210), ("87880", "STREP A ASSAY W/OPTIC", 28, 55),
    ("87811", "SARSCOV2&INF A&B "
    "IMMUNOASSAY W/OPTIC OBSERVATION", 60, 140), ("73610", "X-RAY EXAM OF ANKLE 3+ VIEWS", 70, 160), ("12001", "RPR S/N/AX/GEN/TRNK 2.5CM/<", 190, 340),
    ("90715", "TDAP VACCINE "
    "7 YRS/> IM", 55, 90), ("90471", "IMMUNIZATION ADMIN", 28, 48), ("81002", "URINALYSIS NONAUTO W/O SCOPE", 10, 25), ("96372",
    "THER/PROPH/DIAG INJ SC/IM", 32, 70), ("J1885",
    "KETOROLAC TROMETHAMINE INJ", 12, 30), ("L4350", "ANKLE CONTROL ORTHO PRE OTS", 60, 130), ("99051", "MED SERV EVE/WKEND/HOLIDAY", 0, 45)]
IMAGING = [("72148", "MRI LUMBAR SPINE W/O DYE", 1100, 2200), ("73721", "MRI JNT OF LWR EXTRE W/O DYE - KNEE", 1000, 2000), ("70553",
    "MRI BRAIN STEM W/O & W/DYE", 1800, 3400),
           ("74178", "CT ABD & PELV W/O & W/DYE", 1500, 2900), ("76705", "ECHO EXAM OF ABDOMEN", 280, 560), ("77067", "SCR MAMMO BI INCL CAD", 260, 480),
           ("A9585", "GADOBUTROL INJECTION", 40, 120)]


def document(rng):
    who, at = Patient(rng, 3), Office(rng)
    scans = rng.random() < 0.35
    house = (f"{rng.choice(('ClearView', 'Meridian', 'Open Air'))} {rng.choice(('Imaging Center', 'Diagnostic Imaging'))}" if scans else
             f"{rng.choice(('SwiftPath', 'NextStep', 'MedPoint', 'Hometown'))} "
             f"{rng.choice(('Urgent Care', 'Immediate Care & Occupational Health', 'Walk-In Clinic'))}")
    served = mailed(rng)
    clock = f"{rng.choice(('9', '10', '11', '1', '2', '4', '6'))}:{rng.randint(0, 59):02d}"
    clock += " AM" if clock[0] in "9" or clock[:2] in ("10", "11") else " PM"
    acct, slip, say = number(rng, "9999999"), number(rng, rng.choice(("R-999999", "9999999", "RCT99999"))), rng.choice((us, thin))
    pool = IMAGING if scans else URGENT[2:] + [rng.choice(URGENT[:2])]
    picked = rng.sample(pool, rng.randint(1, 2 if scans else 6))
    lines, rows = [], []
    for code, words, lo, hi in picked:
        units = rng.choice((2, 4)) if code in ("J1885",) else rng.randint(5, 10) if code == "A9585" else 1
        fee = price(rng, max(lo, 1), hi) if lo else 0
        if code in ("J1885", "A9585"):
            fee = fee // units * units
        marks = [rng.choice(("RT", "LT"))] if code in ("73721", "73610",
            "L4350") else ["25"] if code[:3] == "992" and len(picked) > 2 and rng.random() < 0.5 else []
        lines.append({"date": served, "code": code, "modifiers": marks, "description": words, "units": units, "charge_cents": fee})
        rows.append(tr([say(served), code, " ".join(marks), words, units, usd(fee)], "n n n - c r"))
    charges = total(lines)
    if not charges:
        return document(rng)
    rate = rng.choice((20, 25, 30, 40, 50))
    off = round(charges * rate / 100)
    due = charges - off
    part = rng.random() < 0.2 and due > 15000
    cash = due // 2 if part else due
    means = rng.choice((f"VISA ************{number(rng, '9999')}", f"MASTERCARD XXXX{number(rng, '9999')}", "CASH", f"CHECK #{number(rng, '9999')}",
        f"HSA/FSA VISA XXXX{number(rng, '9999')}"))
    words = rng.choice((f"Prompt Pay Discount ({rate}%)", f"Self-Pay Discount {rate}%", f"Time of Service Discount - {rate}%"))
    ends = rng.random() < 0.5
    for item in lines:
        if not item["modifiers"]:
            del item["modifiers"]
    took = rng.choice(("Payment Received - Thank You", "Patient Payment", "Payment")) + " - " + means
    paid = [pay(served, "adjustment", words, off), pay(served, "patient", took, cash)]
    for p in paid:
        rows.append(tr([say(served), "", "", p["description"], "", f"-{usd(p['amount_cents'])}"], "n n n - c r", "mv"))
    foot = [("Total Charges", usd(charges)), (rng.choice(("Total Discounts", "Adjustments", "Less Discount")), f"-{usd(off)}"), (rng.choice(("Total Paid",
        "Amount Paid Today",
        "Payments")), f"-{usd(cash)}"), ("Remaining Balance" if part else "Balance", usd(due - cash))]
    slipbox = facts([("Payment method:", means)] + ([("Auth code:", number(rng, "99999A"))] if means[0] in "VMH" else []) + [("Transaction date:",
        f"{us(served)} {clock}"), ("Received by:",
        rng.choice(("KMORGAN", "Front Desk 2", "T. Alvarez")))], "sl")
    who_ = facts([("Patient:", who.plain), ("DOB:", us(who.born)), (rng.choice(("Account #:", "Patient Acct:")), acct), ("Visit date:", say(served)),
        ("Provider:", physician(rng, ("PA-C", "FNP-BC", "MD", "DO"))),
        ("Financial class:", "SELF PAY")], "wh")
    body = (f"<div class='hd'><div class='nm'>{house}</div>{at.street}, {at.town}<br>Tel {at.dash} &nbsp; Fax {at.area}-555-0{rng.randint(100, 199)} "
        f"&nbsp; Tax ID {(tid := tax_id(rng))}</div>"
            f"<div class='ti'>{rng.choice(('RECEIPT OF PAYMENT', 'PATIENT RECEIPT', 'VISIT RECEIPT'))}</div>" + sides(who_, facts([("Receipt #:", slip),
            ("Date printed:", say(served))], "wh"), widths=(62, 38))
            + grid(("Date", "CPT/HCPCS", "Mod", "Description", "Qty", "Fee"), rows, "n n n - c r") + sides(slipbox, facts(foot, "ft"), widths=(52, 48)))
    fine = ("<p class='s'>The self-pay price applies only when paid in full on the day of service and cannot be combined with insurance; we will not "
        "submit a claim for this visit. Outside "
            "laboratory and radiologist reading fees are billed separately by those providers.</p>")
    if ends:
        fine += ("<p class='s'>You have the right to receive a Good Faith Estimate of expected charges under the No Surprises Act. If you are billed at "
            "least $400 more than your estimate you "
                 "may dispute the bill: www.cms.gov/nosurprises or 1-800-985-3059.</p>")
    fine += "<p class='c'>" + rng.choice((
        'Thank you for visiting us! How did we do? Scan to leave a review.',
        'Thank you! Keep this receipt for your records.',
        'All sales final on medical supplies. Refunds by check in 14 days.')) + "</p>"
    css = ("body { font: 9.5pt 'DejaVu Sans', 'Liberation Sans'; width: 6.4in; margin: 0 auto } .hd { text-align: center; font-size: 8.5pt } .nm { "
        "font-size: 15pt; font-weight: bold } .ti { "
           "text-align: center; font-weight: bold; letter-spacing: 1pt; border-top: 1pt solid #000; border-bottom: 1pt solid #000; padding: 2pt; margin: "
           "8pt 0 } .wh td { padding: 1pt 6pt 1pt 0; "
           "font-size: 8.8pt } .wh td:first-child { color: #555 } .d { margin-top: 8pt } .d th { border-bottom: 1pt solid #000; font-size: 8pt } .d td { "
           "font-size: 8.6pt } .mv td { border-top: 0.4pt dotted #777 } .ft { width: 100%; margin-top: "
           "6pt; border-top: 1pt solid #000 } .ft td + td { text-align: right } .ft tr:last-child td { font-weight: bold; border-top: 0.75pt solid #000 } "
           ".sl { margin-top: 10pt; font-size: "
           "8.2pt } .c { text-align: center; margin-top: 14pt }")
    return done(css, body, {"document_type": KIND, "provider": {"name": house, "phone": at.dash, "address": at.address, "tax_id": tid},
        "patient": {"name": who.plain, "birth_date": who.born},
                            "account_number": acct, "statement_date": served, "lines": lines, "payments": paid, "totals": {"charges_cents": charges,
                            "adjustments_cents": off,
                                "patient_paid_cents": cash, "balance_cents": due - cash}})
