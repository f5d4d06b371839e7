"""A national laboratory's invoice to the patient: invoice number and amount due in a band, each test with its code, what insurance took off
and paid and what is the patient's, and a coupon below."""
from held_thirtyfirst_a import *

NAME, KIND = "held31-bill-national-lab", "itemized_bill"
LABS = [("Continental Diagnostics Laboratories, Inc.", "#00724f"), ("Axiom Clinical Laboratories of America", "#004b8d"),
        ("BioStandard Laboratory Corporation", "#a33b12")]
TESTS = [("80061", "LIPID PANEL", 58, 140), ("83036", "HEMOGLOBIN A1C", 44, 105), ("84443", "TSH", 68, 150), ("80053",
    "COMPREHENSIVE METABOLIC PANEL", 48, 125), ("85025", "CBC (INCLUDES DIFF/PLT)", 34, 88),
         ("82306", "VITAMIN D, 25-OH, TOTAL", 130, 265), ("82728", "FERRITIN", 62, 130), ("86140", "C-REACTIVE PROTEIN", 44, 96), ("84153",
             "PSA, TOTAL", 82, 165), ("82607", "VITAMIN B12", 64, 140),
         ("81001", "URINALYSIS, COMPLETE", 22, 56), ("84439", "T4, FREE", 52, 118), ("87491", "CHLAMYDIA TRACHOMATIS RNA, TMA, UROGENITAL", 98, 210),
             ("87591", "NEISSERIA GONORRHOEAE RNA, TMA, UROGENITAL", 98, 210),
         ("86803", "HEPATITIS C ANTIBODY", 72, 160), ("87086", "CULTURE, URINE, ROUTINE", 48, 115), ("36415", "VENIPUNCTURE", 9, 24)]
WHY = ["Your insurance company has processed this claim. The amount shown is your responsibility under your plan.",
       "Your insurance applied these services to your deductible, copay or coinsurance. Please see the explanation of benefits that your plan sent "
       "you."]


def document(rng):
    lab, dark = rng.choice(LABS)
    at, who, sent = Office(rng), Human(rng, 3), day(rng)
    served, due = later(sent, -rng.randint(28, 95)), later(sent, rng.choice((21, 25, 30)))
    invoice, plan_name, member = number(rng, rng.choice(("99999999", "9999999999", "7099999999"))), *plan(rng, 0.2)
    lines, rows = [], []
    denied = rng.random() < 0.2
    for code, words, low, high in rng.sample(TESTS, rng.choice((1, 2, 3, 4, 6, 9))):
        charge = price(rng, low, high)
        item = {"date": served, "code": code, "description": words, "charge_cents": charge}
        if plan_name:
            off, ins, own = split(rng, charge, ("ded", "ded", "coins", "free"))
            if denied and rng.random() < 0.3:
                off, ins, own = 0, 0, charge
            item |= {"adjustment_cents": off, "plan_paid_cents": ins, "patient_cents": own}
            rows.append([us(served), code, words, bare(charge), bare(-off), bare(-ins), bare(own)])
        else:
            rows.append([us(served), code, words, bare(charge)])
        lines.append(item)
    charges, payments = total(lines, "charge_cents"), []
    owed = total(lines, "patient_cents") if plan_name else charges
    sums = {"charges_cents": charges}
    if plan_name:
        heads, kinds, widths = ["Date of<br>Service", "CPT<br>Code", "Test Description", "Charge", "Insurance<br>Discount", "Insurance<br>Paid",
            "Patient<br>Responsibility"], "lllrrrr", \
            "11% 8% 33% 11% 12% 11% 14%"
        sums |= {"adjustments_cents": total(lines, "adjustment_cents"), "insurance_paid_cents": total(lines, "plan_paid_cents")}
        foot = [[("Total", 3, "r"), bare(charges), bare(-sums["adjustments_cents"]), bare(-sums["insurance_paid_cents"]), bare(owed)]]
    else:
        heads, kinds, widths = ["Date of<br>Service", "CPT<br>Code", "Test Description", "Charge"], "lllr", "13% 12% 57% 18%"
        foot = [[("Total charges", 3, "r"), bare(charges)]]
    if owed > 4000 and rng.random() < 0.25:
        payments.append(pay(later(sent, -rng.randint(3, 20)), "patient", "Patient payment - thank you", rng.choice((1000, 2000, 2500))))
        owed -= payments[0]["amount_cents"]
        sums["patient_paid_cents"] = payments[0]["amount_cents"]
    if owed < 300:
        return document(rng)
    after = table([], [[f"{us(p['date'])} &nbsp; {p['description']}", bare(-p["amount_cents"])] for p in payments] + [["<b>AMOUNT DUE</b>",
        f"<b>{usd(owed)}</b>"]], "rr", "am")
    mark = (
        f'<svg width="34" height="34" viewBox="0 0 34 34"><path d="M13 3h8v11l9 15q1 3-2 3H6q-3 0-2-3l9-15z" fill="{dark}"/><path d="M9 '
        f'25h16l-4-7h-8z" fill="#fff"/></svg>')
    top = beside(f'<table class="lg"><tr><td>{mark}</td><td><span class="nm">{lab}</span></td></tr></table>',
        f'<div class="ti">LABORATORY INVOICE</div><div class="fine r">Tax ID: {{}}</div>', widths="60% 40%")
    ein = tax_id(rng)
    band = table(["Invoice Number", "Invoice Date", "Payment Due", "Amount Due"], [[invoice, us(sent), us(due), usd(owed)]], "cccc", "bd")
    left = facts([("Patient Name", esc(who.plain.upper())), ("Date of Birth", us(who.born)), ("Date of Service", us(served)), ("Referring Physician",
        esc(doctor(rng, "{2}, {0}").upper()))], "on")
    right = facts([("Insurance Billed", plan_name.upper()), ("Member ID", member)] if plan_name else [("Insurance Billed", "NONE ON FILE")], "on")
    why = (
        rng.choice(WHY) if plan_name else "We have no insurance on file for these services. To have us bill your plan, complete the back of this "
                                        "invoice or visit billing.example.com before the due date.")
    pays = (f"<b>Pay your bill</b><br>Online: billing.example.com &nbsp;&bull;&nbsp; Phone: {at.free} (automated, 24/7) &nbsp;&bull;&nbsp; Mail: use "
            f"the coupon below<br>"
            "<span class='fine'>This invoice is for laboratory tests that your physician ordered. It is separate from the bill of your physician or "
            "hospital.</span>")
    coupon = ("<div class='whole'><div class='cut'>Please fold and tear here. Return this portion with your check payable to " + lab + ".</div>"
              + beside(f"<div class='win'>{who.mail()}</div>" + bars(rng, invoice + number(rng, "09999999"), 20),
                       facts([("Invoice Number", invoice), ("Patient Name", esc(who.plain.upper())), ("Amount Due", f"<b>{usd(owed)}</b>"),
                           ("Amount Enclosed", "$ ___________")], "on")
                       + f"<p class='pt'>{lab.upper()}<br>{at.box.upper()}<br>{at.boxed.upper()}</p>", widths="54% 46%") + "</div>")
    css = (f".lg td{{padding:0 6pt 0 0;vertical-align:middle}}.nm{{font-size:14pt;font-weight:bold;color:{dark}}}.ti{{font-size:13pt;"
           f"text-align:right;color:#333}}div.r{{text-align:right}}.bd{{width:100%;margin:12pt 0}}"
           f".bd th{{background:{dark};color:#fff;font-weight:normal;font-size:8.5pt}}.bd td{{border-bottom:1.5pt solid {dark};font-size:12pt;"
           f"font-weight:bold;padding:5pt}}.on td{{padding:1.5pt 10pt 1.5pt 0}}"
           f".on td:first-child{{color:#555;white-space:nowrap}}.d{{width:100%;margin:10pt 0 2pt}}.d th{{font-size:8pt;border-bottom:1pt solid "
           f"{dark};color:{dark};vertical-align:bottom}}.d td{{font-size:8.7pt;padding:3pt 4pt;"
           "border-bottom:0.5pt solid #ddd}.sum td{font-weight:bold}.am{width:100%}.am td{padding:3pt 4pt}.am td+td{width:16%}.mg{background:#f2f4f5;"
           "padding:7pt;margin:10pt 0}.whole{page-break-inside:avoid}"
           ".cut{border-top:1pt dashed #666;font-size:7.5pt;text-align:center;margin:14pt 0 8pt;padding-top:2pt}.win{padding:14pt 0 18pt 14pt}"
           ".pt{margin:10pt 0 0}.most{min-height:6.6in}")
    body = "<div class='most'>" + top.replace("{}", ein) + band + beside(left, right) + table(heads, rows, kinds, "d", foot,
        widths) + after + f"<div class='mg'><b>About this invoice:</b> {why}</div><p>{pays}</p></div>" + coupon
    return done(sheet(css, body, margin="0.55in 0.6in", font="9.3pt 'Liberation Sans',Helvetica,Arial", title="Invoice"), KIND,
                {"name": lab, "tax_id": ein, "phone": at.free, "address": at.remit.upper()}, {"name": who.plain.upper(), "birth_date": who.born,
                    "member_id": member}, lines,
                {**sums, "balance_cents": owed}, payer={"name": plan_name.upper()} if plan_name else None, account_number=invoice,
                    statement_date=sent, due_date=due, payments=payments)
