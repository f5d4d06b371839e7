"""A regional laboratory's invoice for one collection: what the doctor ordered, the tests with their codes, the insurer's part below the tests, a plea
to send insurance where none is known, a coupon to the lockbox."""
from held_twentyninth_a import *

NAME, KIND = "held29-tricounty-lab-invoice", "itemized_bill"
TESTS = [("80053", "COMPREHENSIVE METABOLIC PANEL", 44, 132), ("85025", "CBC (INCLUDES DIFF/PLT)", 31, 88), ("80061", "LIPID PANEL, STANDARD", 52, 140),
         ("84443", "TSH W/REFLEX TO FT4", 68, 170), ("83036", "HEMOGLOBIN A1c", 46, 99), ("82306", "VITAMIN D,25-OH,TOTAL,IA", 110, 290),
         ("81001", "URINALYSIS, COMPLETE W/REFLEX TO CULTURE", 24, 66), ("87086", "CULTURE, URINE, ROUTINE", 48, 120), ("82607", "VITAMIN B12", 58, 139),
         ("82728", "FERRITIN", 49, 142), ("84153", "PSA, TOTAL", 77, 188), ("86038", "ANA SCREEN, IFA, W/REFL TITER AND PATTERN", 66, 154),
         ("88175", "SUREPATH PAP, IMAGE GUIDED, LIQUID BASED", 72, 160), ("87624", "HPV mRNA E6/E7, HIGH RISK TYPES", 90, 210),
         ("87491", "CHLAMYDIA TRACHOMATIS RNA, TMA, UROGENITAL", 95, 205), ("36415", "COLLECTION: VENIPUNCTURE", 9, 28)]
ICD = ["E78.5", "I10", "E11.65", "Z00.00", "R53.83", "E55.9", "N39.0", "Z12.4", "D50.9", "Z79.899"]
NOTES = {"coins": "Your insurance has processed this claim. The balance shown is your coinsurance or copayment as determined by your plan.",
         "ded": "Your insurance carrier has indicated that this amount has been applied to your deductible. Please remit payment.",
         "none": "We have no insurance information on file for this date of service. If you have coverage please complete the back of this invoice."}


def document(rng):
    lab = Firm(rng, rng.choice(("TriCounty Reference Laboratories", "Piedmont Clinical Laboratories, Inc.", "Cascade Pathology & Laboratory Services")))
    who, sent = Human(rng), sent_day(rng)
    minor = rng.random() < 0.2
    patient = Human(rng, 3, 16, who.last, True) if minor else who
    drawn, due = after(sent, -rng.randint(24, 95)), after(sent, rng.choice((20, 25, 30)))
    kind, plan, card = rng.choice(("coins", "ded", "none", "coins")), rng.choice(INSURERS), code(rng, "AAA999999999")
    lines = [{"date": drawn, "code": c, "description": words, "units": 1, "charge_cents": fee(rng, low, high)}
             for c, words, low, high in rng.sample(TESTS, rng.choice((1, 2, 4, 5, 7, 9, 12)))]
    if rng.random() < 0.3:
        lines[0]["modifiers"] = [rng.choice(("90", "59", "91"))]
    charges, payments = add(lines), []
    if kind != "none":
        off, plan_part, left = settle(rng, charges, (kind,))
        when = after(drawn, rng.randint(9, 20))
        payments = [pay(when, "adjustment", f"CONTRACTUAL ALLOWANCE - {plan.upper()}", off)]
        payments += [pay(when, "insurance", f"INSURANCE PAYMENT - {plan.upper()}", plan_part)] * bool(plan_part)
        if left > 4000 and rng.random() < 0.35:
            payments.append(pay(after(when, 5), "patient", "PATIENT PAYMENT - CREDIT CARD", 2500))
    balance = charges - add(payments, "amount_cents")
    account, accession = code(rng, "99999999"), code(rng, "AA999999A")
    icd = rng.sample(ICD, rng.randint(1, 4))
    ordered = physician(rng)
    rows = [[mdy(x["date"]), x["code"], " ".join(x.get("modifiers", [])), esc(x["description"]), "1", num(x["charge_cents"])] for x in lines]
    foot = [[("TOTAL CHARGES", 5, "r"), usd(charges)]] + [[mdy(p["date"]), (p["description"], 4), num(-p["amount_cents"])] for p in payments]
    foot += [[("BALANCE DUE FROM PATIENT", 5, "r"), usd(balance)]]
    head = beside(f"<div class='nm'>{esc(lab.name)}</div>{lab.street}<br>{lab.town}<br>Federal Tax ID {lab.tax} &nbsp; NPI {lab.npi}<br>CLIA "
                  f"{code(rng, '99D9999999')}", "<div class='iv'>INVOICE FOR LABORATORY SERVICES</div>"
                  + facts([("Account Number", account), ("Invoice Date", mdy(sent)), ("Payment Due", mdy(due)), ("<b>Amount Due</b>",
                  f"<b>{usd(balance)}</b>")]),
                  widths="58% 42%")
    left_facts = [("PATIENT", patient.full.upper()), ("DATE OF BIRTH", mdy(patient.born)), ("RESPONSIBLE PARTY", who.full.upper()), ("ACCESSION NO.",
        accession)]
    right_facts = [("COLLECTED", mdy(drawn)), ("ORDERED BY", ordered.upper()), ("DIAGNOSIS (ICD-10)", ", ".join(icd))]
    right_facts += [("INSURANCE", plan.upper()), ("MEMBER ID", card)] if kind != "none" else [("INSURANCE", "NONE ON FILE")]
    strip = beside(facts(left_facts, "g"), facts(right_facts, "g"))
    care = (f"<p><b>QUESTIONS ABOUT THIS INVOICE?</b> Call Patient Billing at {lab.phone}, Monday - Friday, 8:00 AM - 4:30 PM. Please have your account "
            f"number ready. Pay online 24 hours a day at <b>www.{lab.name.split()[0].lower()}labpay.example.com</b>.</p><p class='fine'>The tests listed "
            f"were "
            "ordered by your physician or health care provider. Our charges are separate from any charge made by your physician's office or hospital. "
            "Returned "
            "checks are subject to a $25.00 fee as permitted by law.</p>")
    slip = ("<div class='slip'><div class='cut'>&#9986; PLEASE DETACH AND RETURN THIS PORTION WITH YOUR PAYMENT. DO NOT STAPLE OR SEND CASH.</div>"
            + beside(f"{esc(lab.name)}<br>{lab.street}<br>{lab.town}<br><br><br>{who.letter()}",
                     facts([("Patient Name", patient.name.upper()), ("Account Number", account), ("Invoice Date", mdy(sent)), ("Amount Due", usd(balance)),
                            ("Amount Enclosed", "$ ____________")]) + "<p class='ck'>&#9744; Check &nbsp; &#9744; Visa &nbsp; &#9744; MasterCard &nbsp; "
                            "&#9744; Discover "
                     "&nbsp; &#9744; AmEx<br>Card No. ______________________ Exp. ____ / ____<br>Signature _________________________</p>"
                     f"<p>MAKE CHECK PAYABLE AND REMIT TO:<br>{esc(lab.name).upper()}<br>{lab.box.upper()}<br>{lab.far.upper()}</p>")
            + bars(rng, code(rng, "9999999999999999999"), 22) + "</div>")
    css = (".nm{font:bold 16pt 'URW Gothic';color:#14467c}.iv{font-weight:bold;background:#14467c;color:#fff;padding:3pt 6pt;margin-bottom:2pt}.f{width:100%}"
           ".f td{border-bottom:.5pt solid #9ab}.f td+td{text-align:right}.g{margin:8pt 0;width:100%}.g td{padding:1pt 4pt;font-size:8.5pt}.g td:first-child"
           "{color:#456;white-space:nowrap}.t{width:100%;margin:4pt 0 8pt}.t th{border-bottom:1.5pt solid #14467c;font-size:8pt}.t td{padding:1.5pt 4pt}"
           ".sum td{border-top:.5pt solid #bbb}.sum:last-child td{font-weight:bold;font-size:11pt}.note{border:1pt solid #14467c;padding:5pt;"
           "margin-bottom:6pt}"
           ".slip{page-break-inside:avoid}.cut{border-top:1pt dashed #333;text-align:center;font-size:7.5pt;padding:3pt;margin-top:8pt}.ck{font-size:8pt;"
           "margin-top:5pt}")
    body = (head + strip + table(["DATE OF<br>SERVICE", "CPT<br>CODE", "MOD", "TEST DESCRIPTION", "QTY", "CHARGE"], rows, "lcclcr", foot=foot,
                                 widths="13% 9% 6% 50% 7% 15%") + f"<div class='note'>{NOTES[kind]}</div>" + care + slip)
    truth = {"document_type": KIND, "provider": {"name": lab.name, "npi": lab.npi, "tax_id": lab.tax, "phone": lab.phone, "address": lab.address},
             "patient": {"name": patient.full.upper(), "birth_date": patient.born}, "account_number": account, "statement_date": sent, "due_date": due,
             "diagnoses": icd, "lines": lines, "payments": payments, "totals": {"charges_cents": charges, "balance_cents": balance}}
    if kind != "none":
        truth["payer"], truth["patient"]["member_id"] = {"name": plan.upper()}, card
    return done(sheet(css, body), truth)
