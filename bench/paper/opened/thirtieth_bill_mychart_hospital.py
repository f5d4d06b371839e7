"""A health system's billing statement of one hospital account out of Epic, as mailed and as saved from MyChart: amount due on top, one visit whose services,
insurance payments and own payments stand in columns of their own, coverage on file, help with bills, a coupon with a bar code."""
from held_thirtieth_a import *

NAME, KIND = "held30-bill-mychart-hospital", "summary_bill"
ROLLED = [("Emergency Room - General Classification", 980, 4100), ("Emergency Room - Other Emergency Room", 180, 900),
    ("Laboratory - General Classification", 40, 210),
          ("Laboratory - Chemistry", 90, 940), ("Laboratory - Hematology", 60, 260), ("Laboratory - Bacteriology & Microbiology", 90, 420),
          ("Pharmacy - General Classification", 8, 190), ("Pharmacy - IV Solutions", 40, 260), ("Pharmacy - Extension of 025X - Drugs Requiring Detailed "
          "Coding", 12, 880),
          ("Medical/Surgical Supplies and Devices - Sterile Supply", 30, 410), ("CT Scan - Body Scan", 1800, 6400), ("CT Scan - Head Scan", 1200, 3300),
          ("Radiology - Diagnostic - Chest X-Ray", 210, 650), ("EKG/ECG (Electrocardiogram) - General Classification", 130, 420),
          ("Magnetic Resonance Technology (MRT) - MRI - Spinal Cord (Including Spine)", 1900, 5200), ("Respiratory Services - Inhalation Services", 120, 430),
          ("Operating Room Services - General Classification", 4100, 15800), ("Recovery Room - General Classification", 600, 2400),
          ("Anesthesia - General Classification", 500, 2600),
          ("Gastrointestinal (GI) Services - General Classification", 1400, 4900)]
CODED = [("99284", "HC ED VISIT LEVEL 4", 980, 2600), ("36415", "HC VENIPUNCTURE", 14, 50), ("80053", "HC COMPREHENSIVE METABOLIC PANEL", 90, 420),
         ("85025", "HC CBC W/ AUTO DIFF", 50, 190), ("84484", "HC TROPONIN T HIGH SENSITIVITY", 120, 390), ("93005", "HC ECG TRACING ONLY", 130, 410),
         ("71046", "HC XR CHEST 2 VIEWS PA AND LATERAL", 220, 620), ("74177", "HC CT ABDOMEN PELVIS W CONTRAST", 2400, 6300), ("96374",
         "HC THER/PROPH/DIAG INJ IV PUSH SGL/1ST SBST/DRUG", 190, 560),
         ("96375", "HC THER/PROPH/DIAG INJ IV PUSH EA SEQL NEW SBST/DRUG", 110, 340), ("J2405", "ONDANSETRON HCL (PF) 4 MG/2 ML INJECTION SOLUTION", 8, 44),
         ("J1885", "KETOROLAC 30 MG/ML (1 ML) INJECTION SOLUTION", 10, 60), ("Q9967", "IOHEXOL 350 MG IODINE/ML INTRAVENOUS SOLUTION", 80, 310),
         ("J7030", "SODIUM CHLORIDE 0.9 % IV BOLUS", 40, 190), ("81001", "HC URINALYSIS AUTO W/ MICROSCOPY", 30, 120), ("", "ACETAMINOPHEN 500 MG TABLET",
         1, 9)]
VISITS = ["Emergency", "Emergency", "Hospital Outpatient Visit", "Hospital Outpatient Surgery", "Hospital Encounter"]
PLANS = ["Blue Prairie PPO", "UHS Choice Plus", "Medicare A and B", "Allina-Crest Advantage", "SelectOne HMO Exchange", "Cascade State Employees Plan"]
HELP = ("<b>Financial Assistance.</b> {0} offers help to patients who cannot afford to pay for emergency or other medically necessary care. You may "
    "qualify for free or discounted "
        "care based on your income and family size. For a free copy of our Financial Assistance Policy and application, visit {1}/assistance, ask at any "
        "registration desk, or call us.")
LANGUAGES = ("Espa&ntilde;ol: Tiene a su disposici&oacute;n servicios gratuitos de asistencia ling&uuml;&iacute;stica. &bull; Ti&#7871;ng Vi&#7879;t: "
    "C&oacute; c&aacute;c d&#7883;ch "
             "v&#7909; h&#7895; tr&#7907; ng&ocirc;n ng&#7919; mi&#7877;n ph&iacute;. &bull; Deutsch: Ihnen stehen kostenlos sprachliche Hilfsdienste zur "
             "Verf&uuml;gung.")


def document(rng):
    who, at = Person(rng), Sender(rng)
    system = rng.choice(("Silver Birch Health", "Northwater Health System", "Alderwood Medicine", "Trillium Health Partners"))
    place = f"{system.split()[0]} {rng.choice(('University Hospital', 'Hospital', 'Medical Center East Campus'))} &ndash; {at.city}"
    plan, sent, say = rng.choice(PLANS), day(rng), rng.choice((us, thin, word))
    second = rng.choice((None, None, "Tri-Lakes Medigap Plan G")) if plan.startswith("Medicare") else None
    due, served = later(sent, rng.choice((21, 24, 28, 30))), later(sent, -rng.randint(34, 110))
    left = later(served, rng.choice((0, 0, 1)))
    account, mrn = number(rng, rng.choice(("600999999", "40099999999", "7099999999"))), number(rng, rng.choice(("E9999999", "99999999")))
    member, group, coded = number(rng, rng.choice(("AAA999999999", "9AA9A99AA99", "999999999"))), number(rng, "99999999"), rng.random() < 0.45
    lines = []
    if coded:
        for code, words, low, high in rng.sample(CODED, rng.randint(3, len(CODED))):
            lines.append({"date": served, "code": code or None, "description": words, "charge_cents": price(rng, low, high)})
    else:
        for words, low, high in rng.sample(ROLLED, rng.choice((1, 3, 5, 7, 10, 12))):
            lines.append({"date": rng.choice((served, served, left)), "description": words, "charge_cents": price(rng, low, high)})
        lines.sort(key=lambda x: x["date"])
    charges, payments, when = total(lines, "charge_cents"), [], later(served, rng.randint(11, 20))
    off, ins, own = shares(rng, charges, ("coins", "ded", "copay", "coins"))
    if ins and rng.random() < 0.15:  # taken back and paid anew
        payments += [pay(when, "insurance", f"{plan} Payment", ins), pay(later(when, 6), "insurance", f"{plan} Payment Reversal", -ins)]
        when = later(when, 6)
    payments += [pay(when, "insurance", f"{plan} Payment", ins)] * bool(ins) + [pay(when, "adjustment", f"{plan} Contractual Adjustment", off)]
    if second and own > 4000:
        payments.append(pay(later(when, 3), "insurance", f"{second} Payment", round(own * 0.6)))
    if rng.random() < 0.12:
        payments.append(pay(later(when, 4), "adjustment", "Financial Assistance Adjustment", round(own * 0.25)))
    covered = sum(p["amount_cents"] for p in payments)
    for _ in range(rng.choice((0, 0, 1, 1, 2))):
        part = rng.choice((2500, 5000, 7500, 10000))
        if charges - covered - paid(payments, "patient") > part + 1500:
            payments.append(pay(served if not paid(payments, "patient") else later(when, 4), "patient", rng.choice(("Patient Payment - MyChart",
                "Patient Payment - Credit Card")), part))
    mine = paid(payments, "patient")
    owed = charges - covered - mine
    if owed <= 0:
        return document(rng)
    heads = ["Service<br>Date"] + ["CPT&reg;/<br>HCPCS"] * coded + ["Description", "Charges", "Insurance<br>Payments/<br>Adjustments",
        "Patient<br>Payments", "Amount<br>You Owe"]
    rows = [[say(x["date"])] + [x.get("code") or ""] * coded + [esc(x["description"]), usd(x["charge_cents"]), "", "", ""] for x in lines]
    for p in payments:
        cell = usd(-p["amount_cents"])
        rows.append([say(p["date"])] + [""] * coded + [p["description"], ""] + (["", cell] if p["by"] == "patient" else [cell, ""]) + [""])
    foot = [[("Total for this account", 2 + coded), usd(charges), usd(-covered), usd(-mine), usd(owed)]]
    stay = f"{say(served)} &ndash; {say(left)}" if left != served else say(served)
    top = beside(f"<div class='nm'>{system}</div>", facts([("Statement Date", say(sent)), ("Hospital Account #", account), ("Due Date", say(due))], "id"),
        widths="56% 44%")
    web = system.split()[0].lower() + "mychart.example.org"
    panel = (f"<div class='pn'><div>Amount Due</div><div class='big'>{usd(owed)}</div></div><p class='s'><b>Ways to pay</b><br>Online: {web}/pay (no "
        f"login needed)<br>"
             f"Phone: {at.free}<br>Mail: use the coupon below</p>")
    hello = rng.choice(("Thank you for choosing us for your care. Your insurance has processed your claim and the balance below is now your responsibility.",
                        "This is a reminder that your balance has not been paid. Please pay in full or call us to set up a payment plan.",
                        "Your recent visit has been billed. Physician services may be billed separately."))
    mail = f"<div class='ml'>{who.mail()}</div>"
    visit = (f"<div class='v'><b>{rng.choice(VISITS)} at {place}</b><br>Patient: {esc(who.plain)} &nbsp;&bull;&nbsp; MRN: {mrn} &nbsp;&bull;&nbsp; Date "
        f"of service: {stay}</div>")
    short = facts([("Total charges", usd(charges)), ("Insurance payments and adjustments", usd(-covered)), ("Patient payments", usd(-mine)),
        ("<b>Amount you owe</b>", f"<b>{usd(owed)}</b>")], "su")
    cover = "<h3>Insurance on file</h3>" + table(["Coverage", "Plan", "Subscriber", "Member ID", "Group #"], [["Primary", plan, esc(who.plain), member,
        group]]
                                                 + [["Secondary", second, esc(who.plain), "On file", ""]] * bool(second), "lllll", "d")
    coupon = ("<div class='whole'><div class='cut'>Please detach and return with your payment. Write your account number on your check.</div>"
              + beside(f"<div class='s'>&#9633; My address or insurance has changed (see back)</div><br>{who.mail()}<br><br>"
              f"{bars(rng, account + f'{owed:08d}', 24)}",
                       facts([("Patient", esc(who.plain)), ("Hospital Account #", account), ("Due Date", say(due)), ("Amount Due", usd(owed)),
                           ("Amount Enclosed", "$")], "cp")
                       + f"<div class='pt'>Make check payable and mail to:<br><b>{system.upper()}</b><br>{at.box}<br>{at.far}</div>",
                       widths="52% 48%") + "</div>")
    fine = f"<p class='fine'>{HELP.format(system, web)}</p><p class='fine'>{LANGUAGES}</p>"
    detail = "<h3>Account detail</h3>" + visit + table(heads, rows, "l" * (2 + coded) + "rrrr", "d", foot)
    if rng.random() < 0.5:
        body = top + beside(mail, panel, widths="56% 44%") + f"<p>{hello}</p><h3>Account summary</h3>{short}{fine}{coupon}"
        body += f"<div class='next'>{detail}{cover}</div>"
    else:
        body = top + beside(mail + f"<p>{hello}</p>", panel, widths="56% 44%") + detail + cover + fine + coupon
    tone = rng.choice(("#1b4f72", "#5b2c6f", "#0b5345"))
    css = (f".nm{{font:bold 20pt 'URW Gothic','Liberation Sans';color:{tone}}}.id{{width:100%}}.id td{{padding:1pt 4pt}}.id td+td{{text-align:right;"
        f"font-weight:bold}}"
           f".pn{{border:2pt solid {tone};text-align:center;padding:5pt}}.big{{font-size:21pt;font-weight:bold;color:{tone}}}h3{{color:{tone};"
           f"font-size:11.5pt;margin:9pt 0 3pt}}"
           f".d{{width:100%}}.d th{{font-size:8pt;border-bottom:1pt solid {tone};vertical-align:bottom}}.d td{{border-bottom:0.5pt solid #ddd;"
           f"font-size:8.8pt}}.sum td{{font-weight:bold;background:#f0f0f0}}"
           ".ml{margin:24pt 0 20pt 18pt;line-height:1.3}.v{background:#f3f3f3;padding:4pt 5pt;margin-bottom:3pt}.s{font-size:8.3pt}.su{width:62%}.su "
           "td+td{text-align:right}"
           ".su td{border-bottom:0.5pt solid #ddd}.whole{page-break-inside:avoid}.cut{border-top:1pt dashed #555;text-align:center;font-size:7.5pt;"
           "margin:10pt 0 7pt;padding-top:2pt}"
           ".cp{width:100%}.cp td{border:0.5pt solid #888}.cp td+td{text-align:right;font-weight:bold}.pt{margin-top:7pt}")
    return done(sheet(css, body, font="9.3pt 'Liberation Sans',Arial"), "itemized_bill" if coded else KIND, {"name": system, "phone": at.free,
        "address": at.remit},
                {"name": who.plain, "member_id": member}, lines, {"charges_cents": charges, "patient_paid_cents": mine, "balance_cents": owed},
                payer={"name": plan}, account_number=account, statement_date=sent, due_date=due, payments=payments)
