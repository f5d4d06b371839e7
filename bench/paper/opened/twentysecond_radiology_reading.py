"""A radiology group's bill for reading the pictures: remit slip on top, then one line per examination with its accession of codes (CPT-26), ordering
doctor and diagnosis, charges, insurance paid, adjustments and what the patient owes in columns, subtotals by patient's account, a dun message and
ages."""
from held_twentysecond_a import *

NAME, KIND = "held22-radiology-reading", "itemized_bill"
EXAMS = [("71046", "CHEST 2 VIEWS", 38, 84), ("71045", "CHEST SINGLE VIEW", 30, 70), ("74177", "CT ABD & PELVIS W/CONTRAST", 260, 520), ("70450",
        "CT HEAD/BRAIN W/O DYE", 140, 290),
         ("72125", "CT NECK SPINE W/O DYE", 160, 330), ("70553", "MRI BRAIN STEM W/O & W/DYE", 320, 660), ("73721", "MRI JNT OF LWR EXTRE W/O DYE", 220, 440),
         ("76830", "TRANSVAGINAL US NON-OB", 110, 230), ("93970", "EXTREMITY STUDY, VENOUS, BILATERAL", 120, 260), ("77067", "SCR MAMMO BI INCL CAD", 90, 180),
         ("77063", "BREAST TOMOSYNTHESIS BI", 60, 110), ("73630", "X-RAY EXAM OF FOOT, COMPLETE", 32, 66), ("76536", "US EXAM OF HEAD AND NECK", 95, 190),
         ("19083", "BX BREAST 1ST LESION US IMAG", 420, 880)]
SIDED = ("73721", "73630", "19083")


def document(rng):
    who, at = Person(rng), Sender(rng)
    name = rng.choice((f"Radiology Associates of {at.city}", "Tri-County Radiologists Inc", f"{at.city} Imaging Physicians PLLC", "Advanced Diagnostic "
        "Readers PC"))
    dates = sorted(day(rng, (2025, 3, 1), 60) for _ in range(rng.choice((1, 1, 2, 3))))
    dates = [later(d, rng.randint(0, 2)) for d in dates]
    sent, account, plan = later(max(dates), rng.randint(30, 120)), number(rng, rng.choice(("RAD999999", "99999999", "9999-999999"))), rng.choice(PLANS)
    style, together, insured = rng.choice((us, short)), rng.random() < 0.5, rng.random() < 0.8
    lines, rows = [], []
    where = rng.choice((f"{at.city} Regional Hospital", "Mercy Outpatient Imaging Ctr", "St. Agatha Medical Center"))
    for date in dates:
        sees = doctor(rng, "{1} {0}", ("MD",)).upper()
        for code, words, low, high in rng.sample(EXAMS, rng.choice((1, 1, 2, 3))):
            charge, mods = price(rng, low, high), ["26"] + ([rng.choice(("RT", "LT"))] if code in SIDED else [])
            kind = rng.choice(("deductible", "coinsurance", "coinsurance", "copay", "denied", "nothing")) if insured else "denied"
            off, ins, own = worked(rng, charge, kind)
            lines.append({"date": date, "code": code, "modifiers": mods, "description": words, "charge_cents": charge, "plan_paid_cents": ins,
            "adjustment_cents": off,
                          "patient_cents": own})
            shown = code + "-" + "-".join(mods) if together else f"{code} {' '.join(mods)}"
            rows.append([style(date), shown, f"{words}<br><span class='fine'>Ref: {sees}</span>", bald(charge), bald(ins), bald(off), bald(own)])
    charges, ins, off, own = [total(lines, k) for k in ("charge_cents", "plan_paid_cents", "adjustment_cents", "patient_cents")]
    got = rng.choice((0, 0, 0, 1500, 2000)) if own > 4000 else 0
    balance = own - got
    payments = [pay(later(sent, -rng.randint(3, 12)), "patient", "PATIENT PAYMENT - THANK YOU", got)] if got else []
    rows.append([("TOTALS", 3, "r"), bald(charges), bald(ins), bald(off), bald(own)])
    rows += [[style(p["date"]), "", (p["description"], 4), bald(-p["amount_cents"])] for p in payments]
    notes = ["This is a bill for the professional interpretation of your imaging examination by a radiologist. You will receive a separate bill from the "
        "facility.",
             "Your insurance has processed the claim. The amount shown as PATIENT OWES is your responsibility under your plan." if insured else
             "If you have insurance please call us with the policy number. A prompt payment discount of 20% is available if paid within 30 days."]
    top = beside(f"<b>{name.upper()}</b><br>{at.box.upper()}<br>{at.far.upper()}<div class='ml'>{who.full.upper()}<br>{who.home.upper()}</div>",
                 stacked([("STATEMENT DATE", us(sent)), ("ACCOUNT NUMBER", account), ("BALANCE DUE", usd(balance))]) + cards("MASTERCARD,VISA,DISCOVER")
                 + f"<div class='rm'>{name.upper()}<br>{at.box.upper()}<br>{at.far.upper()}</div>", widths="48% 52%")
    old = ages(balance, (sent - min(dates)).days, bald, 4)
    body = (top + "<div class='cut'>&#9744; ADDRESS OR INSURANCE CHANGE ON BACK &nbsp;&nbsp;&nbsp;&nbsp; DETACH HERE AND RETURN UPPER PORTION WITH "
        "REMITTANCE</div>"
            + table([], [["<b>PATIENT</b>", who.filed, "<b>DATE OF BIRTH</b>", us(who.born)], ["<b>SERVICES AT</b>", where.upper(), "<b>INSURANCE</b>",
                                                                                                plan.upper() if insured else "NONE ON FILE"]], "llll", "id")
            + table(["DATE OF<br>SERVICE", "CPT/MOD", "EXAMINATION", "CHARGE", "INSURANCE<br>PAID", "WRITE-OFF", "PATIENT<br>OWES"], rows, "lllrrrr", "d")
            + beside(f"<p class='fine'>{notes[0]}</p><p class='fine'>{notes[1]}</p>",
                     table(["0-30 DAYS", "31-60", "61-90", "OVER 90"], [old], "rrrr", "ag") + f"<div class='due'>PATIENT BALANCE DUE &nbsp; "
                     f"{usd(balance)}</div>", widths="52% 48%")
            + f"<p class='ce'>BILLING OFFICE {at.local} &nbsp;|&nbsp; TOLL FREE {at.free} &nbsp;|&nbsp; TAX ID {(tin := tax_id(rng))}</p>")
    css = ("body{font-size:8.8pt}.st{width:100%}.st th,.st td{border:.7pt solid;text-align:center;font-size:8pt}.ml{margin:40pt 0 10pt 20pt}.rm{margin:16pt "
        "0 0 24pt}.id{width:100%;border-top:"
           "1.5pt solid #603;border-bottom:.6pt solid #603;margin-bottom:5pt}.d{width:100%}.d th{background:#603;color:#fff;font-size:7.8pt}.d "
           "td{border-bottom:.4pt solid #bbb}"
           ".ag{width:100%}.ag th,.ag td{border:.6pt solid #603;font-size:7.8pt}.due{font:bold 12pt 'Liberation Sans';text-align:right;padding:6pt "
           "0}.ce{text-align:center;"
           "border-top:.6pt solid #603;padding-top:3pt}" + COUPON)
    return done(sheet(css, body, margin="0.5in"), {
        "document_type": KIND, "provider": {"name": name.upper(), "tax_id": tin, "address": at.remit.upper()}, "payer": {"name": plan.upper() if insured
         else None},
        "patient": {"name": who.filed, "birth_date": who.born}, "account_number": account, "statement_date": sent, "lines": lines, "payments": payments,
        "totals": {"charges_cents": charges, "insurance_paid_cents": ins, "adjustments_cents": off, "balance_cents": balance}})
