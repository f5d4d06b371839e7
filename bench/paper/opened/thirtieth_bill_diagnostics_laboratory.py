"""A national laboratory's invoice to the patient: bill number and lab code on top, why it came, the tests of one collection day with their codes and
charges, what the plan took off and paid, insurance on file, diagnosis codes, the payment stub at the foot."""
from held_thirtieth_a import *

NAME, KIND = "held30-bill-diagnostics-laboratory", "itemized_bill"
TESTS = [("80053", "COMPREHENSIVE METABOLIC PANEL", 48, 92), ("80061", "LIPID PANEL, STANDARD", 62, 118), ("83036", "HEMOGLOBIN A1c", 44, 88),
         ("84443", "TSH", 78, 142), ("84439", "T4, FREE", 52, 101), ("85025", "CBC (INCLUDES DIFF/PLT)", 36, 69), ("82306", "VITAMIN D,25-OH,TOTAL,IA",
         138, 262),
         ("82607", "VITAMIN B12", 71, 144), ("82728", "FERRITIN", 66, 129), ("83540", "IRON, TOTAL", 28, 60), ("83550", "IRON BINDING CAPACITY", 34, 71),
         ("81001", "URINALYSIS, COMPLETE", 25, 52), ("87086", "CULTURE, URINE, ROUTINE", 55, 99), ("86038", "ANA SCREEN, IFA, W/REFL TITER AND PATTERN",
         64, 121),
         ("87491", "CHLAMYDIA TRACHOMATIS RNA, TMA, UROGENITAL", 118, 209), ("87591", "NEISSERIA GONORRHOEAE RNA, TMA, UROGENITAL", 118, 209),
         ("84153", "PSA, TOTAL", 92, 164), ("86803", "HEPATITIS C AB W/REFL TO HCV RNA, QN, PCR", 73, 140), ("82043",
         "ALBUMIN, RANDOM URINE W/CREATININE", 38, 74),
         ("82570", "CREATININE, RANDOM URINE", 22, 47)]
PLANS = ["ANCHOR BCBS PPO", "AVERA CHOICE POS II", "SIGNAL HEALTH OAP", "UNIFIED HEALTHCARE", "MEDICARE PART B OHIO", "HUMBOLDT MEDICARE ADV"]
DX = "E78.5 I10 R73.03 Z00.00 E55.9 D50.9 R53.83 Z79.899 E03.9 Z11.59 N39.0".split()
WHY = {"plan": "We filed a claim with your insurance carrier. The amount due shown on this invoice is the portion your carrier has told us is your "
    "responsibility "
               "(deductible, copayment and/or coinsurance). If you do not agree, please contact your insurance carrier.",
       "denied": "Your insurance carrier has denied payment for the reason shown: THE PATIENT CANNOT BE IDENTIFIED AS THEIR INSURED. If you have other "
       "coverage "
                 "for this date of service, please provide it online or complete the reverse side of this invoice.",
       "none": "We have no insurance information on file for these services. To have us bill your insurance, visit our website within 30 days or complete "
       "the "
               "reverse side of this invoice."}


def document(rng):
    who, at = Person(rng), Sender(rng)
    brand = rng.choice(("Parallel Diagnostics", "LabCrest", "Verity Clinical Laboratories", "Northstar Diagnostics Incorporated"))
    sent = day(rng)
    served, due = later(sent, -rng.randint(24, 95)), later(sent, rng.choice((21, 25, 28)))
    bill, lab, ein = number(rng, rng.choice(("9999999999", "999999999", "99999999"))), number(rng, "AAA"), tax_id(rng)
    case, plan = rng.choice(("plan", "plan", "plan", "denied", "none")), rng.choice(PLANS)
    member, group, dr = number(rng, rng.choice(("AAA999A99999", "W999999999", "999999999"))), number(rng, rng.choice(("0099999",
        "999999-010-00001"))), doctor(rng, "{1}, {0}").upper()
    lines = []
    for code, words, low, high in rng.sample(TESTS, rng.choice((1, 2, 3, 4, 5, 6, 8, 11))):
        lines.append({"date": served, "code": code, "description": words, "units": 1, "charge_cents": price(rng, low, high)})
    if rng.random() < 0.6:
        lines.append({"date": served, "code": "36415", "description": "ROUTINE VENIPUNCTURE", "units": 1, "charge_cents": price(rng, 10, 34)})
    charges = total(lines, "charge_cents")
    off, ins = 0, 0
    if case == "plan":
        off, ins, own = shares(rng, charges, ("ded", "coins", "coins"))
    mine = rng.choice((0, 0, 0, 1000, 1500))
    mine = mine if charges - off - ins > mine + 500 else 0
    owed = charges - off - ins - mine
    counted = rng.random() < 0.5
    heads = ["Date of<br>Service", "CPT<br>Code*", "Description of Laboratory Tests"] + ["Qty"] * counted + ["Charges"]
    rows = [[two(x["date"]), x["code"], esc(x["description"])] + [str(x["units"])] * counted + [bare(x["charge_cents"])] for x in lines]
    if not counted:
        for x in lines:
            del x["units"]
    n = 3 + counted
    sums = [[("Total Charges", n, "r"), usd(charges)]]
    if case != "none":
        sums += [[("Insurance Discount / Adjustment", n, "r"), usd(-off)], [("Insurance Paid", n, "r"), usd(-ins)]]
    sums += [[("Patient Paid", n, "r"), usd(-mine)], [("<b>Amount Due</b>", n, "r"), f"<b>{usd(owed)}</b>"]]
    web = "".join(c for c in brand.split()[0].lower() if c.isalpha()) + ".example.com/pay"
    top = beside(f"<div class='nm'>{brand}</div><div class='fine'>{at.remit.replace(', ', '<br>', 1)}</div>",
                 "<div class='inv'>Laboratory Services Invoice</div>" + facts(
                     [("Invoice Number:", bill), ("Lab Code:", lab), ("Invoice Date:", us(sent)), ("Patient Name:", esc(who.full.upper())),
                      ("Date of Birth:", us(who.born)), ("Due Date:", us(due)), ("<b>Amount Due:</b>", f"<b>{usd(owed)}</b>")], "id"), widths="54% 46%")
    ways = (f"<td><b>PAY ONLINE</b><br>{web}<br><span class='fine'>Enter invoice number and date of birth</span></td><td><b>PAY BY PHONE</b><br>{at.free}"
            f"<br><span class='fine'>Automated system, 24/7</span></td><td><b>PAY BY MAIL</b><br>Return the stub below<br><span class='fine'>with your "
            f"check</span></td>"
            f"<td>{qr(rng, 50)}</td>")
    specimen, place = number(rng, "AA999999A"), rng.choice(("PATIENT SERVICE CENTER", "CLIENT OFFICE"))
    dx = rng.sample(DX, rng.randint(1, 4))
    file_ = facts([("Referring Physician:", dr), ("Specimen Number:", specimen), ("Collected At:", place),
                   ("ICD-10 Codes:", "&nbsp; ".join(dx))], "on")
    cover = (facts([("Primary Insurance:", plan), ("Insured ID:", member), ("Group Number:", group), ("Date Filed:", us(later(served, 4)))], "on")
             if case != "none" else facts([("Primary Insurance:", "NONE ON FILE")], "on"))
    fine = (f"*CPT codes are provided for your information and were assigned by {brand} based on the tests ordered by your physician. Services not paid "
        f"within 30 "
            f"days of the invoice date may be referred to a collection agency. Federal Tax ID: {ein}. Financial assistance is available to patients who "
            f"qualify; "
            f"call {at.free} Monday through Friday, 8:30 am to 6:00 pm.")
    stub = (f"<div class='cut'>&#9986; Please detach and return this portion with your payment. Do not staple, fold or send cash.</div>"
            + beside(f"{who.mail()}<br><br><span class='fine'>&#9744; Check here if your address or insurance has changed and complete the reverse "
            f"side</span>",
                     facts([("Invoice Number", bill), ("Lab Code", lab), ("Due Date", us(due)), ("Amount Due", usd(owed)), ("Amount Enclosed",
                         "$__________")], "st"),
                     widths="55% 45%")
            + beside(bars(rng, f"{bill}{owed:09d}{number(rng, '9')}", 26),
                     f"MAKE CHECK PAYABLE TO:<br><b>{brand.upper()}</b><br>{at.box}<br>{at.far}", widths="55% 45%"))
    body = (top + f"<p class='why'><b>Why did I receive this invoice?</b> Your healthcare provider requested laboratory tests that were performed by "
        f"{brand}. {WHY[case]}</p>"
            + f"<table class='ways'><tr>{ways}</tr></table>" + beside(file_, cover, widths="50% 50%")
            + table(heads, rows, "lll" + "c" * counted + "r", "d", sums) + f"<p class='fine'>{fine}</p>" + f"<div class='stub'>{stub}</div>")
    css = (".nm{font:bold 21pt 'URW Gothic','Liberation Sans';color:#2d6b2a}.inv{font-size:14pt;font-weight:bold;color:#2d6b2a;border-bottom:2pt solid "
        "#2d6b2a;margin-bottom:3pt}"
           ".id td{padding:1pt 8pt 1pt 0}.id td+td{font-weight:bold}.why{background:#eef5ec;padding:5pt 7pt;margin-top:7pt;font-size:8.8pt}"
           ".ways{width:100%;margin:4pt 0 7pt}"
           ".ways>tbody>tr>td{border:0.75pt solid #9bb899;padding:4pt 6pt}.on td{padding:1pt 8pt 1pt 0;font-size:8.8pt}.on td:first-child{color:#555}"
           ".d{width:100%;margin:6pt 0}.d th{background:#2d6b2a;color:#fff;font-size:8.5pt;vertical-align:bottom}.d td{border-bottom:0.5pt solid #ddd}.d "
           ".sum td{border-bottom:0}"
           ".cut{border-top:1pt dashed #444;text-align:center;font-size:7.5pt;padding:2pt 0 6pt;margin-top:8pt}.stub{page-break-inside:avoid}.st{width:100%}"
           ".st td{border:0.5pt solid #777}.st td+td{text-align:right;font-weight:bold}")
    sums_ = {"charges_cents": charges, "patient_paid_cents": mine, "balance_cents": owed}
    if case != "none":
        sums_ |= {"adjustments_cents": off, "insurance_paid_cents": ins}
    return done(sheet(css, body, font="9.3pt 'Liberation Sans',Arial"), KIND,
                {"name": brand, "tax_id": ein, "phone": at.free, "address": at.remit},
                {"name": who.full.upper(), "birth_date": who.born, "member_id": member if case != "none" else None}, lines, sums_,
                payer={"name": plan} if case != "none" else None, account_number=bill, statement_date=sent, due_date=due, diagnoses=dx)
