"""A national laboratory's invoice: the invoice number and lab code in a band, the patient and who ordered, why the bill was sent, each test with its list
price,
the insurance's discount and payment and what is left, how to pay, and a coupon below the fold."""
from held_twentyeighth_a import *

NAME, KIND = "held28-bill-lab-invoice", "itemized_bill"
TESTS = [("80053", "COMPREHENSIVE METABOLIC PANEL", 48, 96), ("85025", "CBC (INCLUDES DIFF/PLT)", 34, 62), ("80061", "LIPID PANEL, STANDARD", 72, 118),
         ("83036", "HEMOGLOBIN A1C", 58, 84), ("84443", "TSH", 96, 148), ("82306", "VITAMIN D,25-OH,TOTAL,IA", 180, 262), ("36415", "VENIPUNCTURE", 12, 28),
         ("87591", "CHLAMYDIA/N. GONORRHOEAE RNA, TMA, UROGENITAL", 110, 190), ("87491", "C. TRACHOMATIS RNA, TMA", 110, 190), ("81001",
             "URINALYSIS, COMPLETE", 22, 44),
         ("82607", "VITAMIN B12", 88, 132), ("82728", "FERRITIN", 74, 120), ("86038", "ANA SCREEN, IFA, W/REFL TITER AND PATTERN", 105, 176), ("84153",
             "PSA, TOTAL", 96, 160),
         ("84439", "T4, FREE", 60, 104), ("82570", "CREATININE, RANDOM URINE", 24, 52), ("82043", "MICROALBUMIN, RANDOM URINE", 62, 96)]
WHY = ["Your insurance has processed this claim and applied the amount below to your deductible and/or coinsurance.",
       "Your health plan has indicated that the balance shown is your responsibility. If you have questions about how your claim was processed, please "
       "contact your insurance."]
DENIED = ("We billed the insurance on file; the plan reported that one or more services are not covered under your benefits. "
          "The balance is now your responsibility.")

NONE = "We do not have insurance information on file for you. To have us bill your plan, visit us online or complete the back."


def document(rng):
    who, at = Person(rng, 2, 88), Sender(rng)
    lab = rng.choice(("Questor Clinical Laboratories", "LabMeridian Diagnostics", "BioReference Lakes Laboratory", "Sonora Quest-Path Laboratories, LLC"))
    sent = day(rng, (2026, 2, 10), 260)
    taken, due, say = later(sent, -rng.randint(24, 95)), later(sent, rng.choice((21, 25, 30))), rng.choice((us, two))
    invoice, code, plan = number(rng, "9999999999"), number(rng, rng.choice(("AAA", "AA"))), rng.choice(PLANS)
    insured, denied = rng.random() < 0.85, rng.random() < 0.25
    lines, rows, counter = [], [], 0
    for n, (cpt, words, lo, hi) in enumerate(rng.sample(TESTS, rng.choice((1, 2, 3, 4, 6, 9, 12)))):
        charge = price(rng, lo, hi)
        off, ins, own = shares(rng, charge, ("coins", "ded", "ded", "none")) if insured else (0, 0, charge)
        if insured and denied and n == 0:
            off, ins, own = 0, 0, charge
        lines.append({"date": taken, "code": cpt, "description": words, "charge_cents": charge, "patient_cents": own}
                     | ({"adjustment_cents": off, "plan_paid_cents": ins} if insured else {}))
        rows.append([say(taken), cpt, words, bare(charge)] + ([bare(-off) if off else "0.00", bare(-ins) if ins else "0.00"] if insured else []) + [bare(own)])
    owed = total(lines, "patient_cents")
    got = 0
    if rng.random() < 0.25 and owed > 4000:
        got = rng.choice((1000, 2000, 2500))
    if owed - got <= 0:
        return document(rng)
    charges = total(lines, "charge_cents")
    offs, ins = total(lines, "adjustment_cents"), total(lines, "plan_paid_cents")
    tax, site = tax_id(rng), f"www.{lab.split()[0].lower()}.example.com/bill"
    heads = (["Date of<br>Service", "CPT<br>Code", "Description of Service", "List<br>Price"] + (["Insurance<br>Discount", "Insurance<br>Paid"] if insured
        else []) + ["You Owe"])
    sums = ([("Total", 3), (usd(charges), 1, "r")] + ([(usd(-offs) if offs else "$0.00", 1, "r"), (usd(-ins) if ins else "$0.00", 1, "r")] if insured
        else []) + [(usd(owed), 1, "r")])
    wide = len(sums) + 2
    foot = ([sums] + ([[("Patient Payments", wide - 1, "r"), (usd(-got), 1, "r")]] if got else []) + [[("PLEASE PAY THIS AMOUNT", wide - 1, "r"),
        (usd(owed - got), 1, "r")]])
    age = f"<tr><td>Date of Birth</td><td>{us(who.born)}</td></tr>" if (born := rng.random() < 0.4) else ""
    left = (f"<table class='f'><tr><td>Patient</td><td>{who.filed}</td></tr>{age}<tr><td>Referred By</td><td>{doctor(rng, '{1}, {0}').upper()}</td></tr>"
            + (f"<tr><td>Insurance Billed</td><td>{plan}</td></tr><tr><td>Member ID</td><td>{(member := number(rng, 'AAA999999999'))}</td></tr>" if insured
                else "") + "</table>")
    right = facts([("Invoice Number", f"<b>{invoice}</b>"), ("Lab Code", code), ("Invoice Date", say(sent)), ("Date Collected", say(taken)),
        ("Payment Due Date", say(due)),
                   ("Amount Due", f"<b>{usd(owed - got)}</b>")])
    why = (DENIED if denied else rng.choice(WHY)) if insured else NONE
    body = (beside(f"<div class='lg'>{lab}</div>", f"<div class='ti'>LABORATORY INVOICE</div><div class='fine r'>Tax ID {tax}</div>", widths="60% 40%")
        + "<div class='bar'></div>"
            + beside(f"<div class='ml'>{who.mail()}</div>", right, widths="56% 44%") + left + f"<p class='why'><b>Why am I receiving this bill?</b> {why}</p>"
            + table(heads, rows, "lllrrrr" if insured else "lllrr", "t", foot)
            + f"<p class='fine'>Testing was performed at the request of your physician. This invoice is for laboratory testing only and is separate from "
                f"any bill of your "
            f"doctor's office.</p>"
            + beside(f"<b>Pay online</b><br>{site}<br>Use your Lab Code and Invoice Number", f"<b>Pay by phone</b><br>{at.free}<br>24 hours a day, 7 days "
                f"a week",
                     f"<b>Questions?</b><br>{at.free}<br>Mon&ndash;Fri 8:00 am&ndash;6:00 pm", widths="40% 30% 30%")
            + "<div class='keep'><div class='cut'>&#9986; Please fold and tear along perforation and return this portion with your payment</div>"
            + beside(f"<p class='fine'>&#9744; Check here if address or insurance has changed; write on reverse</p>{who.mail()}<br><br>" + bars(rng,
                f"{code}{invoice}", 24),
                     table(["Invoice Number", "Lab Code", "Due Date", "Amount Due"], [[invoice, code, say(due), usd(owed - got)]], "cccc", "bx")
                     + f"<table class='bx'><tr><th>AMOUNT ENCLOSED</th><td>$ ______________</td></tr></table><p class='fine'>Make check payable "
                         f"to:</p>{lab.upper()}<br>"
                     f"{at.box}<br>{at.far}", widths="50% 50%") + "</div>")
    css = ("body{font:9pt 'Liberation Sans'} .lg{font:bold 17pt 'Liberation Sans';color:#21603c} .ti{font-size:14pt;text-align:right;color:#555} "
        ".r{text-align:right} .bar{"
           "background:#21603c;height:5pt;margin:4pt 0} .ml{margin:34pt 0 26pt 24pt} .f td{padding:1.5pt 10pt 1.5pt 0} .f td:first-child{color:#555} "
           ".why{background:#eef4f0;"
           "padding:5pt;margin:8pt 0} .t{width:100%;margin-bottom:6pt} .t th{background:#21603c;color:#fff;font-size:8pt;vertical-align:bottom} .t "
           "td{border-bottom:0.5pt solid "
           "#ccc;font-size:8.5pt} .sum td{font-weight:bold;background:#eef4f0} .cut{border-top:1pt dashed #444;text-align:center;font-size:7pt;"
           "margin:14pt 0 8pt} .keep{"
           "page-break-inside:avoid} .bx{width:100%;margin-bottom:5pt} .bx td,.bx th{border:0.5pt solid #777;font-size:8pt}")
    totals = {"charges_cents": charges, "balance_cents": owed - got} | ({"adjustments_cents": offs, "insurance_paid_cents": ins} if insured else {})
    return done(sheet(css, body), document_type=KIND, provider={"name": lab, "phone": at.free, "tax_id": tax, "address": at.remit}, payer={"name": plan
        if insured else None},
                patient={"name": who.filed, "birth_date": who.born if born else None, "member_id": member if insured else None}, account_number=invoice,
                    statement_date=sent,
                due_date=due, lines=lines, payments=[pay(None, "patient", "Patient Payments", got)] if got else [],
                totals=totals | ({"patient_paid_cents": got} if got else {}))
