"""A national laboratory's bill after insurance: invoice and specimen in a box, the laboratory's own test number before the words with the CPT behind, a ladder of adjustment and payments under the total, the plan's reason, ICD codes as the doctor gave them, a slip with a pay-by-phone line."""
from held_eighteenth_a import *

NAME, KIND = "held18-lab-invoice", "itemized_bill"
TESTS = [("322000", "80053", "CMP14+eGFR", 36, 110), ("303756", "80061", "LIPID PANEL", 40, 120), ("005009", "85025", "CBC WITH DIFFERENTIAL/PLATELET", 30, 88), ("001453", "83036", "HEMOGLOBIN A1C", 38, 110), ("004259", "84443", "TSH", 60, 160), ("081950", "82306", "VITAMIN D, 25-HYDROXY", 110, 260), ("001503", "82607", "VITAMIN B12", 54, 140), ("004598", "82728", "FERRITIN", 52, 130), ("006627", "86141", "C-REACTIVE PROTEIN, CARDIAC", 50, 140), ("010322", "84153", "PROSTATE-SPECIFIC AG", 66, 170), ("003772", "81001", "URINALYSIS, COMPLETE", 20, 60), ("008847", "87086", "URINE CULTURE, ROUTINE", 40, 118), ("183194", "87491", "CHLAMYDIA TRACHOMATIS, NAA", 90, 210), ("001974", "84439", "FREE T4", 44, 120), ("998085", "36415", "VENIPUNCTURE", 9, 28)]
SICK = ["E11.9", "E78.5", "Z00.00", "R53.83", "E03.9", "I10", "D64.9", "Z13.220", "E55.9"]


def document(rng):
    who, at = Patient(rng), Place(rng)
    name = rng.choice(("United Reference Laboratories", "Corelab Diagnostics", "Amerigen Laboratory Services", "MedPath Laboratories of America"))
    date = day(rng, (2025, 4, 1))
    sent = later(date, rng.randint(30, 75))
    due, invoice, plan = later(sent, rng.choice((21, 25, 30))), number(rng, "99999999"), rng.choice(PLANS + SENIOR).upper()
    doc, specimen, tin = doctor(rng, "{1}, {0}", ("MD",)).upper(), number(rng, "999-999-9999-9"), tax_id(rng)
    sick, member = rng.sample(SICK, rng.randint(1, 3)), number(rng, "A99999999")
    tests = rng.sample(TESTS[:-1], rng.randint(1, 7))
    if rng.random() < 0.4:
        tests.append(TESTS[-1])
    if tests[0][1] == "84153":
        tests[0] = TESTS[0]
    tests = [t for n, t in enumerate(tests) if t[1] != "84153" and t not in tests[:n]]
    lines = [{"date": date, "code": cpt, "description": words, "charge_cents": price(rng, lo, hi)} for _, cpt, words, lo, hi in tests]
    charges, kind = total(lines), rng.choice(("ded", "coins", "ded", "denied", "self"))
    if kind == "self":
        off = charges * rng.choice((30, 40, 55)) // 100
        acts = [pay(None, "adjustment", "UNINSURED PATIENT DISCOUNT", off)]
        why = "NO INSURANCE INFORMATION WAS GIVEN WITH YOUR ORDER. IF YOU ARE INSURED, COMPLETE THE BACK OF THIS BILL OR ENTER YOUR PLAN ONLINE BY THE DUE DATE."
    elif kind == "denied":
        acts, why = [], f"{plan} HAS TOLD US THAT THESE TESTS ARE NOT A COVERED BENEFIT FOR THE DIAGNOSIS GIVEN. PLEASE CALL YOUR PLAN IF YOU DISAGREE."
    else:
        off, ins, own, _ = split(rng, charges, (kind,))
        acts = [pay(None, "adjustment", "ADJUSTMENTS", off)] + [pay(None, "insurance", f"PAID BY {plan}", ins)] * (ins > 0)
        why = f"{plan} APPLIED THE BALANCE TO YOUR {'DEDUCTIBLE' if kind == 'ded' else 'CO-INSURANCE'}. PLEASE REMIT THE AMOUNT SHOWN."
    if kind != "denied" and rng.random() < 0.25:
        acts.append(pay(None, "patient", "PATIENT PAYMENT RECEIVED - THANK YOU", 1000))
    owed = charges - total(acts, "amount_cents")
    rows = [tr([us(x["date"]), t[0], x["description"], x["code"], bald(x["charge_cents"])], "n n - n r") for x, t in zip(lines, tests)]
    ladder = [("TOTAL CHARGES", bald(charges))] + [(p["description"], behind(-p["amount_cents"])) for p in acts] + [("PLEASE PAY THIS AMOUNT", usd(owed))]
    insured = kind != "self"
    box = [("INVOICE NUMBER", invoice), ("INVOICE DATE", us(sent)), ("DATE OF SERVICE", us(date)), ("SPECIMEN NUMBER", specimen), ("DUE DATE", us(due)), ("AMOUNT DUE", usd(owed))]
    body = (sides(f"<div class='lg'>{name}</div><div class='s'>Patient Billing &nbsp; TIN {tin}</div>", f"<div class='r2'>LABORATORY BILL<div class='s'>{rng.choice(('1st notice', 'This is your first bill', 'Second notice - past due'))}</div></div>", widths=(66, 34))
            + sides(f"<div class='ml'>{who.mail}</div>", facts(box, "f bx"), widths=(52, 48))
            + "<table class='info'><tr>" + "".join(f"<td><span>{k}</span><br>{v}</td>" for k, v in [("PATIENT", who.filed), ("DATE OF BIRTH", us(who.born)), ("ORDERING PHYSICIAN", doc)] + [("INSURANCE BILLED", plan), ("MEMBER ID", member)] * insured) + "</tr></table>"
            + grid(["DATE", "TEST", "DESCRIPTION", "CPT", "CHARGE"], rows, "n n - n r") + sides(f"<div class='why'>{why}</div><p class='s'>DIAGNOSIS CODES FROM YOUR PHYSICIAN: {'  '.join(sick)}</p>", facts(ladder, "f lad"), widths=(52, 48))
            + f"<p class='s'>These are charges for laboratory tests that your physician ordered. They are not part of your physician&rsquo;s bill. Pay online at {name.split()[0].lower()}.example/billing with the invoice number, by telephone at {at.free} (automated, 24 hours), or by mail. Do not send cash.</p>"
            + "<div class='cut'>RETURN THIS PORTION WITH YOUR PAYMENT</div>" + sides(f"{name}<br>{at.box}<br>{at.far}", facts([("INVOICE NUMBER", invoice), ("PATIENT", who.filed), ("AMOUNT DUE", usd(owed)), ("AMOUNT ENCLOSED", "$")], "f bx"), cards("VISA MC AMEX DISC"), widths=(32, 34, 34)) + bars(rng, number(rng, "99999999999999999999"), 20))
    css = "body { font: 9pt 'Liberation Sans' } .lg { font: bold 17pt 'Nimbus Sans'; color: #0b4ea2; letter-spacing: -0.5pt } .s { font-size: 7.8pt; color: #333 } .r2 { text-align: right; font-size: 12pt; font-weight: bold } .ml { margin: 26pt 0 20pt 26pt } .bx { width: 100%; margin: 6pt 0 } .bx td { border: 0.75pt solid #0b4ea2; padding: 2pt 6pt; font-size: 8.3pt } .bx td:first-child { background: #e6eef8 } .bx td + td { text-align: right; font-weight: bold } .info { width: 100%; border-top: 1.5pt solid #0b4ea2; border-bottom: 1.5pt solid #0b4ea2; margin-bottom: 6pt } .info span { font-size: 6.5pt; color: #0b4ea2 } .d th { font-size: 7.8pt; background: #e6eef8 } .d { border-bottom: 0.75pt solid #0b4ea2 } .lad { width: 100%; margin-top: 4pt } .lad td + td { text-align: right } .lad tr:last-child td { font-weight: bold; border-top: 1.5pt solid #0b4ea2; font-size: 10pt } .why { border: 0.75pt solid #888; padding: 5pt; font-size: 8pt; margin: 5pt 0 }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.free, "tax_id": tin, "address": at.remit}, "payer": {"name": plan} if insured else None, "patient": {"name": who.filed, "birth_date": who.born, "member_id": member if insured else None}, "account_number": invoice, "maybe": {"claim_number": specimen}, "statement_date": sent, "due_date": due, "diagnoses": sick, "lines": lines, "payments": acts,
                            "totals": {"charges_cents": charges, "balance_cents": owed}})
