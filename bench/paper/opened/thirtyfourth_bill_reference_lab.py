"""A national reference laboratory's patient invoice: amount due and invoice number in a coloured panel, tests with their codes and what insurance
took off and paid, a return coupon, and on some the form for insurance that is not on file."""
from held_thirtyfourth_a import *

NAME, KIND = "held34-bill-reference-lab", "itemized_bill"
LABS = [("Corridian Diagnostics Incorporated", "#00703c", "Corridian"), ("Paramount Reference Laboratories", "#0a4f9e", "Paramount"),
        ("NovaCrest Laboratory Corporation", "#6b2c91", "NovaCrest"), ("BlueRidge Clinical Laboratories, Inc.", "#00618f", "BlueRidge")]
TESTS = [("80061", "Lipid Panel, Standard", 58, 162), ("83036", "Hemoglobin A1c", 41, 118), ("84443", "TSH w/Reflex to Free T4", 66, 181),
         ("80053", "Comprehensive Metabolic Panel", 47, 139), ("85025", "CBC (Includes Diff/Plt)", 30, 94), ("82306",
             "Vitamin D, 25-Hydroxy, Total, IA", 118, 286),
         ("82728", "Ferritin", 52, 148), ("86141", "hs-CRP", 49, 126), ("87491", "Chlamydia Trachomatis RNA, TMA, Urogenital", 104, 247),
         ("87591", "Neisseria Gonorrhoeae RNA, TMA, Urogenital", 104, 247), ("84153", "PSA, Total", 74, 172), ("82607", "Vitamin B12 (Cobalamin)", 57,
             149),
         ("82746", "Folate, Serum", 55, 141), ("81001", "Urinalysis, Complete, with Reflex to Culture", 19, 61), ("36415", "Venipuncture", 9, 26),
         ("86038", "ANA Screen, IFA, w/Reflex Titer and Pattern", 83, 205), ("84402", "Testosterone, Free (Dialysis) and Total, LC/MS/MS", 150, 392),
         ("86803", "Hepatitis C Antibody w/Reflex to HCV RNA, Quant", 79, 196), ("82043", "Albumin, Random Urine w/Creatinine", 38, 99),
         ("88175", "ThinPrep Imaging Pap", 92, 210), ("87624", "HPV mRNA E6/E7", 120, 268), ("83540", "Iron, Total", 33, 88), ("83550",
             "Iron Binding Capacity", 35, 92)]
IDEAS = ["E78.5", "E11.9", "Z00.00", "R53.83", "E03.9", "D50.9", "Z11.3", "I10"]


def document(rng):
    who, at = Person(rng, 19, 84), Sender(rng)
    lab, ink, short = rng.choice(LABS)
    served = day(rng)
    sent = later(served, rng.randint(24, 80))
    due = later(sent, rng.choice((21, 25, 30)))
    invoice = number(rng, rng.choice(("9999999999", "99999999", "999-9999999")))
    ein = tax_id(rng)
    plan = rng.choice(PLANS + [None, None, None])
    insured = plan and rng.random() < 0.9
    member = number(rng, rng.choice(MEMBERS)) if insured and rng.random() < 0.4 else None
    days = [served] if rng.random() < 0.75 else [served, later(served, rng.choice((1, 7, 9)))]
    lines = []
    for code, words, low, high in rng.sample(TESTS, rng.choice((1, 2, 3, 4, 5, 6, 8, 11))):
        charge = price(rng, low, high)
        off, ins, own = shares(rng, charge, ("ded", "ded", "coins", "coins", "none"), 0.14, 0.5) if insured else (0, 0, charge)
        if insured and rng.random() < 0.07:
            off, ins, own = 0, 0, charge
        lines.append({"date": rng.choice(days), "code": code, "description": words, "charge_cents": charge, "adjustment_cents": off,
            "plan_paid_cents": ins,
            "patient_cents": own})
    lines.sort(key=lambda x: x["date"])
    days = sorted({x["date"] for x in lines})
    payments = []
    owed = total(lines, "patient_cents")
    if rng.random() < 0.2 and owed > 6000:
        payments = [pay(later(sent, -rng.randint(2, 9)), "patient", "Patient payment - thank you", rng.choice((1000, 2000, 2500)))]
        owed -= payments[0]["amount_cents"]
    if owed < 300:
        return document(rng)
    icd = sorted(rng.sample(IDEAS, rng.choice((1, 2, 3)))) if rng.random() < 0.4 else None
    logo = (f"<table class='lg'><tr><td><svg width='40' height='40' viewBox='0 0 40 40'><circle cx='20' cy='20' r='19' fill='{ink}'/><path d='M16 "
            f"8v9l-6 12a3 3 0 0 0 3 4h14a3 3 0 0 0 "
            f"3-4l-6-12v-9z' fill='#fff'/></svg></td><td><span class='nm'>{lab}</span></td></tr></table>")
    panel = (f"<table class='pn'><tr><td colspan='2' class='big'>Amount due<br><b>{usd(owed)}</b></td></tr><tr><td>Payment "
             f"due</td><td>{word(due)}</td></tr>"
             f"<tr><td>Invoice number</td><td>{invoice}</td></tr><tr><td>Invoice date</td><td>{word(sent)}</td></tr></table>")
    web = f"www.{short.lower()}.example.com/bill"
    pays = (f"<b>Ways to pay</b><br><b>Online:</b> {web}<br><b>Phone:</b> {at.free}, 24 hours a day<br><b>Mail:</b> Send a check with the coupon "
            f"below<br>"
            f"<table class='lg'><tr><td>{qr(rng, 58)}</td><td class='fine'>Scan to pay on<br>your phone</td></tr></table>")
    top = beside(logo + f"<div class='mail'>{who.mail()}</div>", panel, widths="60% 40%")
    ask = rng.choice(FIRST) + " " + rng.choice(LAST)
    told = [("Patient", esc(who.plain)), ("Date of birth", us(who.born)), ("Ordered by", f"{ask}, {rng.choice(('MD', 'NP', 'DO'))}"),
            ("Date collected" if len(days) == 1 else "Dates collected", " and ".join(us(d) for d in days))]
    told += [("Insurance billed", esc(plan) if insured else "None on file")] + ([("Member ID", member)] if member else [])
    told += [("Diagnosis code(s)", ", ".join(icd))] if icd else []
    why = ("This invoice is for laboratory testing ordered by your health care provider. Your insurance has processed the claim; the amount shown "
           "is the part that "
           "your plan says you are responsible for, such as a deductible or coinsurance." if insured else
           "This invoice is for laboratory testing ordered by your health care provider. We do not have insurance on file for this testing. If you "
           "were insured on the "
           "date of service, please send us your insurance information before the due date.")
    mid = beside(facts(told, "on"), pays, widths="60% 40%")
    rows = [[us(x["date"]), x["code"], esc(x["description"])] + [usd(x[k]) if k in ("charge_cents", "patient_cents") or not x[k] else f"-{usd(x[k])}"
        for k in
            ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents")] for x in lines]
    sums = {"charges_cents": total(lines, "charge_cents"), "adjustments_cents": total(lines, "adjustment_cents"), "insurance_paid_cents": total(lines,
        "plan_paid_cents"),
            "balance_cents": owed}
    foot = [[("Totals", 3, "r"), usd(sums["charges_cents"])] + [f"-{usd(sums[k])}" if sums[k] else usd(0) for k in ("adjustments_cents",
        "insurance_paid_cents")]
            + [usd(total(lines, "patient_cents"))]]
    for p in payments:
        foot.append([(f"{us(p['date'])} &nbsp; {p['description']}", 6, "r n"), f"-{usd(p['amount_cents'])}"])
    foot.append([("Amount due", 6, "r"), f"<b>{usd(owed)}</b>"])
    detail = table(["Date of service", "CPT<br>code", "Test", "Charge", "Insurance discount", "Insurance paid", "You owe"], rows, "lllrrrr", "d",
        foot,
                   "11% 8% auto 11% 12% 11% 11%")
    more = ("<p class='fine'>The testing on this invoice was performed by " + esc(lab) + f", Federal Tax ID {ein}. This invoice is separate from "
        f"any bill you receive from "
            "your provider's office or hospital. CPT codes are listed for your insurance; questions on why a test was ordered should go to your "
            "provider. If you cannot pay in "
            f"full, call {at.free} about payment plans and our financial assistance program.</p>")
    coupon = ("<div class='whole'><div class='cut'>Please detach and return this coupon with your check. Do not send cash.</div>"
              + beside(facts([("Invoice number", invoice), ("Patient", esc(who.plain)), ("Payment due", word(due)), ("Amount due",
                  f"<b>{usd(owed)}</b>"),
                              ("Amount enclosed", "$ ____________")], "on"), f"<div class='fine'>Make checks payable "
                                  f"to:</div><b>{esc(lab)}</b><br>{at.box}<br>{at.far}",
                       bars(rng, number(rng, "9999999999 9999"), 26), widths="40% 32% 28%") + "</div>")
    pages = [top + f"<p class='why'>{why}</p>" + mid + detail + more + coupon]
    if rng.random() < 0.4:
        line = "<span class='ln'>&nbsp;</span>"
        ask = [("Insurance company", line), ("Claims mailing address", line), ("Member / policy ID", line), ("Group number", line),
            ("Name of insured", line),
               ("Relationship to patient", "&#9744; Self &nbsp; &#9744; Spouse &nbsp; &#9744; Child &nbsp; &#9744; Other"),
                   ("Insured's date of birth", line), ("Employer", line)]
        pages.append(f"<h2>Update your insurance</h2><p>If your insurance has changed or is not correct, complete this page and return it, or "
                     f"update it at {web}.</p>"
                     + facts(ask, "fm") + "<p class='fine'>I authorize the release of information needed to process this claim and assign the "
                                          "benefits payable to the laboratory. "
                     "</p><p>Signature ______________________________ &nbsp; Date ____________</p><h2>Your rights</h2><p class='fine'>You may ask "
                     "for an explanation of any charge. "
                     "Patients without insurance may ask for an estimate before testing. Hearing or language help is free of charge; call the "
                     "number on the front. "
                     "Ayuda en espa&ntilde;ol disponible.</p>")
    css = (f".nm{{font-size:15pt;font-weight:bold;color:{ink};line-height:1.1}}.lg td{{padding:0 8pt 0 "
           f"0;vertical-align:middle}}.mail{{padding:34pt 0 14pt 14pt;line-height:1.3}}"
           f".pn{{width:100%}}.pn td{{background:#eef3f0;padding:3pt 9pt}}.pn td+td{{text-align:right;font-weight:bold}}.pn "
           f".big{{background:{ink};color:#fff;padding:7pt 9pt;"
           "text-align:left}.big b{font-size:19pt}.why{margin:4pt 0 8pt;line-height:1.35}.on td{padding:1.2pt 8pt 1.2pt 0}.on "
           "td:first-child{color:#555;white-space:nowrap}"
           f".d{{width:100%;margin:10pt 0 6pt}}.d th{{border-bottom:1.5pt solid {ink};font-size:8pt;vertical-align:bottom;color:{ink}}}.d "
           f"td{{border-bottom:0.4pt solid #d0d0d0;font-size:8.8pt}}"
           ".sum td{font-weight:bold;background:#f6f6f6}.sum td.n{font-weight:normal}.cut{border-top:1pt dashed "
           "#555;text-align:center;font-size:7.5pt;padding:4pt;margin-top:12pt}"
           f".whole{{page-break-inside:avoid}}h2{{color:{ink};font-size:13pt;margin-top:8pt}}.fm td{{padding:6pt 10pt 4pt "
           f"0}}.ln{{display:inline-block;width:260pt;border-bottom:0.6pt solid #333}}")
    return done(sheet(css, *pages, margin="0.5in", font="9.2pt 'Liberation Sans',Arial", title="Invoice"), KIND, {"name": lab, "tax_id": ein},
                {"name": who.plain, "birth_date": who.born, "member_id": member}, lines, sums, payer={"name": plan} if insured else None,
                    statement_date=sent,
                due_date=due, diagnoses=icd, payments=payments or None, maybe={"account_number": invoice})
