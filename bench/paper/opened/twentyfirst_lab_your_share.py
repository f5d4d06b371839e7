"""A national laboratory's bill as it is today (Quest's manner): a green head with lab code and bill number in boxes, patient and referring physician, the tests with procedure code and charge, then per test what insurance took off, what it paid and what is left in columns with a letter for the reason, the letters told below; a tear-off slip with a scan line."""
from held_twentyfirst_a import *

NAME, KIND = "held21-lab-your-share", "itemized_bill"
TESTS = [("80061", "LIPID PANEL", 52, 140), ("83036", "HEMOGLOBIN A1C", 40, 108), ("84443", "TSH W/REFLEX TO FT4", 60, 160), ("80053", "COMPREHENSIVE METABOLIC PANEL", 44, 130), ("85025", "CBC (INCLUDES DIFF/PLT)", 32, 92), ("82306", "VITAMIN D,25-OH,TOTAL,IA", 120, 262), ("82607", "VITAMIN B12", 56, 138), ("82746", "FOLATE, SERUM", 54, 130), ("82728", "FERRITIN", 54, 136), ("86803", "HEPATITIS C AB W/REFL TO HCV RNA", 62, 150), ("87389", "HIV 1/2 AG/AB,4TH GEN W/RFL", 80, 180), ("84153", "PSA, TOTAL", 72, 168), ("81001", "URINALYSIS, COMPLETE", 20, 56), ("87624", "HPV DNA, HIGH RISK", 110, 230), ("88175", "THINPREP PAP, IMAGING", 90, 190), ("36415", "VENIPUNCTURE", 12, 28), ("84403", "TESTOSTERONE, TOTAL, MS", 110, 240)]
LETTERS = {"D": "Your plan applied this amount to your deductible.", "C": "This amount is your copay or coinsurance.", "N": "Your plan did not cover this test.", "P": "Your plan paid this test in full."}


def document(rng):
    who, at = Patient(rng), Place(rng)
    name = rng.choice(("Meridian Reference Laboratories", "Halcyon Diagnostics Incorporated", "ClearPath Clinical Laboratories"))
    date = day(rng, (2025, 4, 1), 380)
    sent = later(date, rng.randint(25, 110))
    due, bill, lab, plan = later(sent, rng.choice((20, 25, 30))), number(rng, rng.choice(("9999999999", "B99999999"))), number(rng, "AAA"), rng.choice(PLANS)
    say, member = rng.choice((us, short, mon)), number(rng, "AAA999A99999")
    show_id, doc = rng.random() < 0.5, doctor(rng, "{1}, {0}").upper() if rng.random() < 0.5 else doctor(rng, "{} {}").upper()
    lines, rows, seen = [], [], set()
    for code, words, lo, hi in rng.sample(TESTS, rng.randint(1, 7)):
        charge = price(rng, lo, hi)
        why = rng.choice(("D", "D", "C", "N", "P"))
        off, ins, own, _ = split(rng, charge, {"D": ("ded",), "C": ("coins",), "N": ("ded",), "P": ("none",)}[why])
        if why == "N":
            off, ins, own = 0, 0, charge
        seen.add(why)
        lines.append({"date": date, "code": code, "description": words, "charge_cents": charge, "adjustment_cents": off, "plan_paid_cents": ins, "patient_cents": own, "remarks": [why]})
        rows.append(tr([code, words] + [usd(charge), minus(off), minus(ins), usd(own), why], "n - r r r r c"))
    charges, off, ins, own = [total(lines, k) for k in ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents")]
    if not own:
        return document(rng)
    got = 0 if rng.random() < 0.75 or own < 5000 else rng.choice((2000, 2500, 3000))
    owed = own - got
    rows.append(tr([("TOTALS", 2), usd(charges), minus(off), minus(ins), usd(own), ""], "r r r r r c", "t"))
    if got:
        rows.append(tr([(f"PAID AT PATIENT SERVICE CENTER ON {say(date)}", 5), minus(got), ""], "r r c"))
    rows.append(tr([("AMOUNT DUE", 5), usd(owed), ""], "r r c", "b"))
    info = facts([("Patient Name", who.full.upper()), ("Date of Birth", us(who.born)), ("Date of Service", say(date)), ("Referring Physician", doc), ("Insurance Billed", plan)] + [("Insurance ID", member)] * show_id, "f id")
    body = ("<div class='top'>" + sides(f"<div class='lg'>{name}</div>", f"<div class='r2'>Patient bill for laboratory services</div>", widths=(62, 38)) + "</div>"
            + sides(f"{at.box}<br>{at.far}<div class='ml'>{who.mail}</div>", strip([("Lab Code", lab), ("Bill Number", bill)]) + strip([("Bill Date", say(sent)), ("Due Date", say(due)), ("Amount Due", usd(owed))]) + f"<div class='r2 s'>Questions? {at.free}<br>Mon-Fri 8:30 AM - 8:00 PM EST<br>Have the lab code and bill number ready.</div>", widths=(50, 50))
            + info + f"<p>{rng.choice(('The tests below were ordered by your physician and performed by our laboratory. Your insurance has processed the claim.', 'This bill covers laboratory testing that was not included in what you paid to your doctor.', 'FINAL REQUEST: this bill is past due. Please pay today to avoid further collection activity.'))}</p>"
            + grid(["CPT Code", "Test", "Amount<br>Charged", "Insurance<br>Discount", "Insurance<br>Paid", "Your<br>Share", "Reason"], rows, "n - r r r r c")
            + f"<div class='le'><b>Reason</b><br>{'<br>'.join(f'<b>{k}</b> &nbsp; {LETTERS[k]}' for k in sorted(seen))}</div>"
            + f"<p class='s'>Pay online at www.{site(name.split()[0])}/bill or by automated telephone 24 hours a day. {rng.choice(('If you have other insurance for this date of service, complete the form on the back.', 'Uninsured patients may qualify for a reduced price.', 'Checks are processed electronically.'))}</p>"
            + "<div class='cut'>Please fold and tear along this line &mdash; return the part below with your payment</div>"
            + sides(f"<b>{name}</b><br>{at.box}<br>{at.far}", facts([("Lab Code", lab), ("Bill Number", bill), ("Patient Name", who.full.upper()), ("Amount Due", usd(owed)), ("Amount Enclosed", "$")], "f sl"), cards("VISA MC DISC AMEX"), widths=(32, 34, 34)) + f"<div class='oc'>{lab}{bill} {date:%m%d%y} {owed:08d}</div>")
    css = "body { font: 9.4pt 'Nimbus Sans', 'Liberation Sans' } .top { background: #2c7a3f; color: #fff; padding: 7pt 8pt; margin-bottom: 8pt } .lg { font: bold 17pt 'URW Gothic', 'Liberation Sans' } .r2 { text-align: right } .st { margin: 0 0 4pt auto } .st td { border: 0.75pt solid #2c7a3f; padding: 2pt 8pt; font-weight: bold } .st span { font-size: 7.2pt; font-weight: normal } .ml { margin: 26pt 0 14pt 24pt } .id td { padding: 1pt 12pt 1pt 0 } .id td + td { font-weight: bold } .d { margin-top: 4pt } .d th { background: #e3f0e5; font-size: 8pt } .d td { padding: 2.2pt 4pt; border-bottom: 0.5pt solid #cdd } .t td { font-weight: bold } .b td { font-weight: bold; font-size: 11pt; border-top: 1.25pt solid #2c7a3f } .le { font-size: 8.2pt; border: 0.75pt solid #bbb; padding: 4pt; margin: 8pt 0 } .s { font-size: 8.2pt } .sl td { border: 0.75pt solid #999; padding: 2pt 5pt; font-size: 8.4pt } .oc { font: 10.5pt 'Liberation Mono'; margin-top: 10pt; text-align: right } p { margin: 6pt 0 }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.free, "address": at.remit}, "payer": {"name": plan}, "patient": {"name": who.full.upper(), "birth_date": who.born, "member_id": member if show_id else None}, "account_number": bill, "statement_date": sent, "due_date": due, "lines": lines, "payments": [pay(date, "patient", "PAID AT PATIENT SERVICE CENTER", got)] if got else [], "totals": {"charges_cents": charges, "adjustments_cents": off, "insurance_paid_cents": ins, "balance_cents": owed}})
