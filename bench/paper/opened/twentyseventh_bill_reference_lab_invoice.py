"""A national reference laboratory's patient invoice: a blue band with invoice number and amount, why the bill was sent, tests with their CPT codes and
what the plan took off and paid of each, the answer of insurance, a coupon with a scan line."""
from held_twentyseventh_a import *

NAME, KIND = "held27-bill-reference-lab-invoice", "itemized_bill"
TESTS = [("80053", "COMPREHENSIVE METABOLIC PANEL", 42, 118), ("85025", "CBC (INCLUDES DIFF/PLT)", 24, 78), ("80061", "LIPID PANEL, STANDARD", 51, 146),
         ("84443", "TSH W/REFLEX TO FT4", 68, 190), ("83036", "HEMOGLOBIN A1c", 44, 121), ("82306", "VITAMIN D,25-OH,TOTAL,IA", 118, 289),
         ("82607", "VITAMIN B12", 62, 169), ("81001", "URINALYSIS, COMPLETE", 19, 62), ("87086", "CULTURE, URINE, ROUTINE", 48, 129),
         ("84153", "PSA, TOTAL", 88, 214), ("86803", "HEPATITIS C AB W/REFL TO HCV RNA, QN, PCR", 77, 186), ("82728", "FERRITIN", 49, 141),
         ("87491", "CHLAMYDIA/N. GONORRHOEAE RNA, TMA, UROGENITAL", 97, 232), ("88175", "THINPREP IMAGING PAP W/HPV MRNA E6/E7 REFLEX", 96, 240),
         ("86038", "ANA SCREEN, IFA, W/REFL TITER AND PATTERN", 58, 160), ("36415", "VENIPUNCTURE", 12, 34)]
WHY = ("Your insurance carrier processed the claim and determined that the balance shown is your responsibility (deductible).",
       "Your insurance has paid its portion of your claim. The remaining amount is your co-insurance and is now due from you.",
       "Your insurance denied this claim: NON-COVERED SERVICE. Please contact your insurance carrier with any questions about its decision.",
       "We do not have insurance information on file for this date of service. If you have coverage, tell us online or complete the back of this page.")


def document(rng):
    who, at = Person(rng), Sender(rng)
    name = rng.choice(("Questar Laboratories Incorporated", "LabMeridian Corporation of America", "BioReference Summit Diagnostics"))
    plan, served = rng.choice(PLANS), day(rng, (2026, 1, 5), 200)
    sent = later(served, rng.randint(24, 70))
    due, why = later(sent, rng.choice((25, 30))), rng.choice((0, 1, 1, 2, 3))
    invoice, rush, spec = number(rng, "9999999999"), number(rng, "AA999999A"), number(rng, "999-999-9999-9")
    lines, rows, off_all, ins_all = [], [], 0, 0
    for code, words, lo, hi in rng.sample(TESTS, rng.choice((1, 2, 3, 5, 6, 9))):
        charge = price(rng, lo, hi)
        off, ins, own, _ = worked(rng, charge, (("ded",), ("coins",), ("none",), ("none",))[why], 0.1, 0.45)
        if why > 1:
            off, ins, own = 0, 0, charge
        off_all, ins_all = off_all + off, ins_all + ins
        line = {"date": served, "code": code, "description": words, "charge_cents": charge}
        cells = [us(served), code, words, usd(charge)]
        if why < 2:
            line |= {"adjustment_cents": off, "plan_paid_cents": ins, "patient_cents": own}
            cells += [usd(-off), usd(-ins) if ins else "$0.00", usd(own)]
        lines.append(line)
        rows.append(tr(cells, "n c - r r r r"))
    charges, paid, owed = total(lines), [], total(lines) - off_all - ins_all
    if owed > 5000 and rng.random() < 0.35:
        paid.append(pay(later(served, rng.choice((0, 40))), "patient", rng.choice(("PATIENT PAYMENT - CREDIT CARD", "PATIENT PAYMENT - CHECK")),
                        rng.choice((1000, 2000, 2500))))
        owed -= sums(paid, "patient")
    heads = ["Date of<br>Service", "CPT<br>Code", "Description of Service", "Charges"] + (["Insurance<br>Discount", "Insurance<br>Paid",
        "You Owe"] * (why < 2))
    wide = len(heads)
    for p in paid:
        rows.append(tr([us(p["date"]), "", p["description"]] + [""] * (wide - 4) + [usd(-p["amount_cents"])], "n c - " + "r " * (wide - 3)))
    box = [("Total Charges", usd(charges))]
    if why < 2:
        box += [("Insurance Discount", usd(-off_all)), ("Insurance Payments", usd(-ins_all) if ins_all else "$0.00")]
    box += [("Patient Payments", usd(-sums(paid, "patient")) if paid else "$0.00"), ("<b>Pay This Amount</b>", f"<b>{usd(owed)}</b>")]
    policy = number(rng, "AAA999A99999")
    carrier = f"{plan}<br>Policy #: {policy}" if why < 3 else "NONE ON FILE"
    who_sent = doctor(rng, "{1}, {0} {2}").upper()
    band = (f"<table class='band'><tr><td><span class='lg'>{name.split()[0]}</span><br>{' '.join(name.split()[1:])}</td><td class='r'>LABORATORY INVOICE"
            f"<br>Federal Tax ID: {(tin := tax_id(rng))}</td></tr></table>")
    key = facts([("Invoice Number", invoice), ("Invoice Date", us(sent)), ("Lab Code", number(rng, "AAA")), ("Payment Due Date", us(due)),
                 ("<b>Amount Due</b>", f"<b>{usd(owed)}</b>")], "key")
    person = facts([("Patient Name:", who.filed.replace(",", ", ").replace("  ", " ")), ("Date of Birth:", us(who.born)), ("Referring Physician:",
        who_sent),
                    ("Specimen #:", spec), ("Requisition #:", rush), ("Insurance:", carrier)], "ps")
    coupon = ("<div class='cp'><div class='cut'>&#9986; Please detach and return this portion with your payment. Do not staple or send cash.</div>"
              + sides(f"{who.mail()}<br><br><b>&#9633;</b> <span class='s'>Check here if your address or insurance has changed and write it on the "
                  f"back</span>",
                      facts([("INVOICE NUMBER", invoice), ("DUE DATE", us(due)), ("AMOUNT DUE", usd(owed)), ("AMOUNT ENCLOSED", "$ ____________")], "cpn")
                      + f"<p>MAKE CHECK PAYABLE AND MAIL TO:<br><b>{name.upper()}</b><br>{at.box}<br>{at.far}</p>", widths=(50, 50))
              + f"<div class='ocr'>{number(rng, '99999')}{invoice} {owed:010d} {number(rng, '99')}</div></div>")
    body = (band + sides(f"<div class='ml'>{who.mail()}</div>", key, widths=(58, 42))
            + f"<p class='thx'>Thank you for choosing {name.split()[0]}. This invoice is for laboratory testing ordered by your physician and is "
                f"separate from "
            "any bill you receive from your doctor or hospital.</p>"
            + person + f"<div class='why'><b>Why am I receiving this invoice?</b> {WHY[why]}</div>"
            + grid(heads, rows, "n c - r r r r") + sides("<p class='s'>All test results are sent to the ordering provider. We cannot discuss results "
                "by phone."
                " Current Procedural Terminology (CPT) is copyright American Medical Association.</p>", facts(box, "bx"), widths=(55, 45))
            + f"<div class='ways'><b>Pay online:</b> {site(name.split()[0])}/pay &nbsp; <b>Automated phone:</b> {at.free} (24/7) &nbsp; <b>Billing "
            f"questions:</b> {at.dash}, Mon-Fri 8:00 am-6:00 pm &nbsp; Se habla espa&ntilde;ol</div>" + coupon)
    css = ("body { font: 9pt 'Liberation Sans' } .band { width: 100%; background: #0b5ea8; color: #fff } .band td { padding: 6pt 9pt } .lg { font: bold "
           "19pt 'Liberation Sans' } .key { width: 100%; margin-top: 8pt } .key td { border: 0.75pt solid #0b5ea8; padding: 3pt 6pt } .key td + td { "
           "text-align: right } .ml { margin: 30pt 0 22pt 24pt; font-size: 10pt } .ps { width: 100%; margin: 4pt 0 } .ps td { padding: 1pt 4pt } .ps td:"
           "first-child { width: 120pt; color: #0b5ea8; font-weight: bold } .why { background: #eaf2fa; padding: 5pt 7pt; margin: 6pt 0 } .d th { "
           "background: #0b5ea8; color: #fff; font-size: 8pt; padding: 3pt 4pt } .d td { border-bottom: 0.5pt solid #b9cde0; padding: 2.5pt 4pt } .bx { "
           "width: 100%; margin-top: 6pt } .bx td + td { text-align: right } .ways { border-top: 1pt solid #0b5ea8; padding-top: 4pt; margin-top: 8pt; "
           "font-size: 8pt } .cp { page-break-inside: avoid; margin-top: 14pt } .cpn { width: 100% } .cpn td { border: 0.75pt solid #555; padding: "
           "3pt 6pt "
           "} .ocr { font: 11pt 'Liberation Mono'; text-align: right; margin-top: 10pt }")
    totals = {"charges_cents": charges, "patient_paid_cents": sums(paid, "patient"), "balance_cents": owed}
    if why < 2:
        totals |= {"adjustments_cents": off_all, "insurance_paid_cents": ins_all}
    truth = {"document_type": KIND, "provider": {"name": name, "tax_id": tin, "phone": at.dash, "address": at.remit},
             "patient": {"name": who.filed, "birth_date": who.born}, "account_number": invoice, "statement_date": sent, "due_date": due, "lines": lines,
             "payments": paid, "totals": totals}
    if why < 3:
        truth["payer"], truth["patient"]["member_id"] = {"name": plan}, policy
    return done(css, body, truth)
