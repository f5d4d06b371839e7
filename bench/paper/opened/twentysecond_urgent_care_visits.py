"""An urgent care's statement from office software of the larger kind: remit part on top, then per visit a grey line with claim, provider and patient, the
procedures with charges, insurer's payment and adjustment as rows in their columns, 'your balance due on these services', totals with ages at the foot."""
from held_twentysecond_a import *

NAME, KIND = "held22-urgent-care-visits", "itemized_bill"
CARE = [("99203", "Office Visit, New Pt., Level 3", 170, 290), ("99204", "Office Visit, New Pt., Level 4", 240, 390), ("99213",
    "Office Visit, Est Pt., Level 3", 130, 230),
        ("99214", "Office Visit, Est Pt., Level 4", 180, 300), ("S9083", "Urgent Care Global Fee", 150, 285), ("87880", "STREP A ASSAY W/OPTIC", 24, 60),
        ("87804", "INFLUENZA ASSAY W/OPTIC", 28, 60), ("87811", "SARS-COV-2 COVID19 W/OPTIC", 48, 110), ("81003", "URINALYSIS, AUTO, W/O SCOPE", 8, 26),
        ("73610", "X-RAY EXAM OF ANKLE", 78, 160), ("71046", "X-RAY EXAM CHEST 2 VIEWS", 80, 170), ("12001", "RPR S/N/AX/GEN/TRNK 2.5CM/<", 240, 440),
        ("J1885", "Toradol Injection per 15mg", 8, 30), ("96372", "THER/PROPH/DIAG INJ SC/IM", 38, 84), ("S9088",
         "Services provided in an urgent care center", 30, 80),
        ("L4350", "Ankle control orthosis prefab, off-the-shelf", 70, 150), ("90715", "TDAP VACCINE 7 YRS/> IM", 48, 96), ("99051",
         "Med serv, eve/wkend/holiday", 30, 60),
        ("94640", "AIRWAY INHALATION TREATMENT", 34, 88)]


def document(rng):
    who, at = Person(rng), Sender(rng)
    name = rng.choice((f"{at.city} Urgent Care & Walk-In PLLC", "SwiftPath Immediate Care LLC", "Doctors On Duty Medical Clinics",
        "First Stop Urgent Care, P.A."))
    count = rng.choice((1, 1, 1, 2, 3))
    kin = Person(rng, who.last, 3, 17) if rng.random() < 0.35 and count > 1 else who
    dates = sorted(day(rng, (2025, 1, 6), 330) for _ in range(count))
    sent, account = later(dates[-1], rng.randint(24, 75)), number(rng, rng.choice(("999999", "99999", "9999999")))
    plan, style, credits = rng.choice(PLANS), rng.choice((us, short)), rng.random() < 0.5
    lines, rows, payments, due = [], [], [], []
    for n, date in enumerate(dates):
        patient = kin if n % 2 else who
        first = rng.choice(CARE[:5])
        given = [first] + rng.sample(CARE[5:], rng.choice((0, 1, 2, 3, 4)))
        claim, mine = number(rng, "999999"), []
        rows.append([(f"Claim: {claim} &nbsp; Provider: {doctor(rng, '{1}, {0}')} &nbsp; Patient: {patient.comma} &nbsp; Facility: {at.city}", 6, "vs")])
        for code, words, low, high in given:
            units = rng.choice((1, 2, 4)) if code == "J1885" else 1
            mods = [rng.choice(("RT", "LT"))] if code in ("73610", "L4350") else ["QW"] if code in ("87880", "87804",
                "87811") else ["25"] if code == first[0] and len(given) > 2 else []
            mine.append({"date": date, "code": code, "modifiers": mods or None, "description": words, "units": units, "charge_cents": units * price(rng, low,
                high),
                         "patient_name": patient.comma if kin is not who else None})
            rows.append([style(date), code + (f" {' '.join(mods)}" if mods else ""), words, str(units), bald(mine[-1]["charge_cents"]), ""])
        charge, got = total(mine, "charge_cents"), []
        kind = rng.choice(("copay", "deductible", "coinsurance", "self", "denied"))
        if kind in ("copay", "coinsurance", "deductible"):
            off, ins, own = worked(rng, charge, kind)
            came = later(date, rng.randint(14, 22))
            got += [pay(came, "insurance", f"Insurance Payment ({plan})", ins)] * bool(ins) + [pay(came, "adjustment", "Contractual Adjustment", off)]
        elif kind == "self" and rng.random() < 0.5:
            got.append(pay(date, "adjustment", "Self Pay Discount", round(charge * 0.2)))
        left = charge - sum(p["amount_cents"] for p in got)
        if left > 6000 and rng.random() < 0.5:
            got.insert(0, pay(date, "patient", rng.choice(("Patient Payment (Credit Card)", "Copay Payment (Credit Card)", "Patient Payment (Cash)")),
                rng.choice((2500, 4000, 5000))))
        if n == 0 and count > 1 and rng.random() < 0.25 and left > 9000:
            got.append(pay(later(date, 23), "insurance", "Insurance Recoupment", -rng.choice((1800, 2450))))
        rows += [[style(p["date"]), "", p["description"], "", "", bald(p["amount_cents"] if credits else -p["amount_cents"])] for p in got]
        left = charge - sum(p["amount_cents"] for p in got)
        rows.append([("Your Balance Due On These Services ...", 5, "r yb"), f"<b>{usd(left)}</b>"])
        lines, payments, due = lines + mine, payments + got, due + [left]
    charges, balance = total(lines, "charge_cents"), sum(due)
    whole = sum(p["amount_cents"] for p in payments)
    slots = [0] * 5
    for date, left in zip(dates, due):
        slots[min(4, (sent - date).days // 30)] += left
    box = facts([("Statement Date", us(sent)), ("Account No.", account), ("Amount Due", f"<b>{usd(balance)}</b>"), ("Amount Enclosed", "$")], "f bx")
    note = rng.choice(("PLEASE PAY YOUR BALANCE WITHIN 30 DAYS OF THIS STATEMENT. BALANCES OVER 90 DAYS MAY BE SENT TO COLLECTIONS.",
                       "You can now pay your bill by text message! Text PAY to the number below.", "Thank you for choosing us for your urgent care needs."))
    body = (beside(f"<b class='lg'>{name}</b><br>{at.street}<br>{at.town}<br>Phone: {at.local}", cards("VISA,MASTERCARD,AMEX,DISCOVER") + box, widths="52% 48%")
            + beside(f"<div class='ml'>{who.full}<br>{who.home}</div>", f"<div class='ml'>{name}<br>{at.box}<br>{at.far}</div>")
            + "<div class='cut'>Please detach here and return the top portion with your payment. &#9744; Check here if your address or insurance has "
              "changed</div>"
            + beside(f"<b>Patient:</b> {who.comma} &nbsp; <b>DOB:</b> {us(who.born)}" if kin is who else f"<b>Guarantor:</b> {who.comma}",
              f"<b>Insurance:</b> {plan}",
                     f"<div class='r9'>Page 1</div>", widths="48% 42% 10%")
            + table(["Visit Date", "CPT", "Description", "Units", "Charges", "Credits" if credits else "Receipts/Adj."], rows, "lllcrr", "d",
              widths="11% 13% 42% 7% 13% 14%")
            + table(["Current", "31-60", "61-90", "91-120", "Over 120", "Total Charges", "Payments/Adj.", "Balance Due"],
                    [[bald(x) for x in slots] + [bald(charges), bald(-whole), f"<b>{usd(balance)}</b>"]], "rrrrrrrr", "ag")
            + f"<p class='ms'>{note}</p><p class='fine'>For questions regarding your bill please call our billing department at {at.free}, Monday - Friday "
              f"9:00 AM - 5:00 PM.</p>")
    css = ("body{font:8.8pt 'DejaVu Sans Condensed','Liberation Sans'}.lg{font-size:12pt}.bx{width:100%}.bx td{border:.6pt solid #444}.ml{margin:16pt 0 10pt "
        "22pt}.d{width:100%;margin-top:5pt}"
           ".d th{background:#666;color:#fff;font-size:8pt}.vs{background:#ddd;font-weight:bold;"
           "font-size:8pt}.yb{font-style:italic}.r9{text-align:right}.ag{width:100%;margin:12pt 0 6pt}"
           ".ag th{background:#ddd;font-size:7.6pt}.ag td,.ag th{border:.6pt solid #444}.ms{font-weight:bold;text-align:center}" + COUPON)
    return done(sheet(css, body, margin="0.5in"), {
        "document_type": KIND, "provider": {"name": name}, "payer": {"name": plan},
        "patient": {"name": who.comma, "birth_date": who.born} if kin is who else {}, "account_number": account, "statement_date": sent,
        "maybe": {"claim_number": claim} if count == 1 else None, "lines": lines, "payments": payments,
        "totals": {"charges_cents": charges, "balance_cents": balance}})
