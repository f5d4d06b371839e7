"""A hospital's itemized statement of charges by department: a section for each revenue code with its subtotal, in it the day, the charge code, the words,
the HCPCS code with its modifier, the quantity and the amount; pages that carry their head; payments and the balance at the end, where there are any."""
from held_twentyfifth_a import *

NAME, KIND = "held25-bill-itemized-by-department", "itemized_bill"
SHOP = {
    ("0120", "ROOM & BOARD - SEMI-PRIVATE"): [("ROOM CHARGE SEMI PRIVATE MED SURG", "", 1, 1890, 3400)],
    ("0250", "PHARMACY - GENERAL"): [("ACETAMINOPHEN 500 MG PO TABS", "", 4, 2, 9), ("PANTOPRAZOLE SODIUM 40 MG IV SOLR", "", 2, 28, 96),
        ("DOCUSATE SODIUM 100 MG PO CAPS", "", 3, 2, 8),
                                     ("OXYCODONE HCL 5 MG PO TABS", "", 4, 4, 16), ("LIDOCAINE HCL (PF) 1 % IJ SOLN 5 ML VIAL", "", 1, 18, 60),
                                         ("METOPROLOL TARTRATE 25 MG PO TABS", "", 4, 2, 9)],
    ("0258", "PHARMACY - IV SOLUTIONS"): [("LACTATED RINGERS IV SOLN 1000 ML", "J7120", 4, 44, 130), ("SODIUM CHLORIDE 0.9 % IV SOLN 1000 ML", "J7030", 3,
        40, 140)],
    ("0270", "MEDICAL/SURGICAL SUPPLIES - GENERAL"): [("KIT IV START W/CHLORAPREP", "", 2, 18, 55), ("CATH FOLEY 16FR SILICONE W/URIMETER TRAY", "", 1, 48,
        140),
                                                     ("STOCKING COMPRESSION KNEE HIGH MED", "", 1, 26, 90), ("DRAPE LAPAROTOMY W/POUCH STERILE", "", 1, 60,
                                                         190)],
    ("0272", "STERILE SUPPLY"): [("STAPLER ENDO RELOAD 45MM VASC/MED", "", 3, 310, 690), ("TROCAR BLADELESS 5MM X 100MM", "", 3, 110, 280),
        ("SUTURE VICRYL 0 CT-1 27IN UNDYED", "", 4, 12, 44)],
    ("0300", "LABORATORY - GENERAL"): [("HC COLLECTION VENOUS BLOOD VENIPUNCTURE", "36415", 2, 18, 50)],
    ("0301", "LABORATORY - CHEMISTRY"): [("HC BASIC METABOLIC PANEL", "80048", 1, 120, 330), ("HC HEPATIC FUNCTION PANEL", "80076", 1, 110, 290),
        ("HC ASSAY OF LIPASE", "83690", 1, 80, 240),
                                         ("HC ASSAY OF MAGNESIUM", "83735", 1, 50, 160), ("HC POC GLUCOSE BLOOD TEST", "82962", 4, 14, 48)],
    ("0305", "LABORATORY - HEMATOLOGY"): [("HC COMPLETE CBC W/AUTO DIFF WBC", "85025", 1, 80, 230), ("HC PROTHROMBIN TIME", "85610", 1, 38, 120)],
    ("0312", "PATHOLOGY - HISTOLOGY"): [("HC TISSUE EXAM BY PATHOLOGIST LEVEL IV", "88305", 2, 210, 540)],
    ("0352", "CT SCAN - BODY"): [("HC CT ABDOMEN & PELVIS W/CONTRAST", "74177", 1, 2700, 6900)],
    ("0360", "OPERATING ROOM SERVICES - GENERAL"): [("HC OR LEVEL 4 FIRST 30 MIN", "", 1, 4200, 9800), ("HC OR LEVEL 4 EA ADDL 15 MIN", "", 5, 690, 1600)],
    ("0370", "ANESTHESIA - GENERAL"): [("HC ANESTHESIA GENERAL EA 15 MIN", "", 7, 110, 260), ("SEVOFLURANE INHALATION SOLN PER ML", "", 30, 2, 5)],
    ("0402", "ULTRASOUND"): [("HC US ABDOMEN LIMITED RUQ", "76705", 1, 480, 1200)],
    ("0450", "EMERGENCY ROOM - GENERAL"): [("HC ED VISIT LEVEL IV", "99284-25", 1, 1300, 2900), ("HC THER/PROPH/DIAG IV PUSH SINGLE/INITIAL DRUG", "96374",
        1, 240, 590),
                                           ("HC IV PUSH EA ADDL SEQ NEW SUBSTANCE/DRUG", "96375", 2, 140, 360)],
    ("0636", "DRUGS REQUIRING DETAILED CODING"): [("ONDANSETRON HCL 4 MG/2 ML IJ SOLN", "J2405", 4, 4, 18), ("HYDROMORPHONE HCL 1 MG/ML IJ SOLN", "J1170",
        2, 14, 46),
                                                  ("CEFAZOLIN SODIUM 1 G IJ SOLR", "J0690", 4, 6, 28), ("IOPAMIDOL 76 % IV SOLN PER ML", "Q9967", 95, 1, 3),
                                                  ("PIPERACILLIN-TAZOBACTAM 3.375 G IV SOLR PER 1.125 G", "J2543", 3, 12, 44)],
    ("0710", "RECOVERY ROOM - GENERAL"): [("HC PACU PHASE I FIRST 30 MIN", "", 1, 780, 1900), ("HC PACU PHASE I EA ADDL 15 MIN", "", 3, 190, 480)],
    ("0730", "EKG/ECG - GENERAL"): [("HC ELECTROCARDIOGRAM TRACING ONLY", "93005", 1, 160, 420)],
}


def document(rng):
    who, at = Person(rng, 12, 88), Office(rng)
    name = f"{rng.choice(('Saint Brendan', 'Riverton', 'Lutheran', 'Crestline'))} {rng.choice(('University Hospital', 'Medical Center', 'General Hospital'))}"
    stay, came = rng.choice((0, 0, 1, 2, 3)), day(rng, (2026, 1, 5), 250)
    left = later(came, stay)
    sent = later(left, rng.randint(20, 90))
    acct, chart, plan = number(rng, rng.choice(("4009999999", "99999999999", "H999999999"))), number(rng, "E9999999"), proper(rng.choice(PLANS))
    coded, first_code = rng.random() < 0.8, rng.random() < 0.5
    lines, rows = [], []
    width = 6 if coded else 5
    picked = sorted(rng.sample([k for k in SHOP if k[0] != "0120"], rng.randint(4, len(SHOP) - 1)) + ([("0120",
        "ROOM & BOARD - SEMI-PRIVATE")] if stay else []))
    for rev, dept in picked:
        start = len(lines)
        rows.append(tr([(section(first_code, rev, dept), width)], "-", "h"))
        goods, here = SHOP[rev, dept], []
        for words, code, most, low, high in rng.sample(goods, rng.randint(1, len(goods))):
            charge_code, each = number(rng, rev[1:] + "99999"), price(rng, low, high)
            for when in ([later(came, n) for n in range(stay)] if rev == "0120" else sorted({later(came, rng.randint(0,
                stay)) for _ in range(rng.choice((1, 1, 2)))})):
                many = rng.randint(1, most)
                base, _, mod = code.partition("-")
                line = {"date": when, "description": words, "units": many, "charge_cents": each * many, "revenue_code": rev}
                if not coded:
                    line["maybe"] = {"code": charge_code}
                if coded and base:
                    line |= {"code": base, "modifiers": [mod] if mod else None}
                if rng.random() < 0.03 and rev in ("0250", "0270"):
                    line["charge_cents"] = 0
                here.append((line, item(line, charge_code, coded, base, mod)))
        if rng.random() < 0.25 and here[-1][0]["charge_cents"] and rev in ("0250", "0270", "0272", "0636"):
            back = {**here[-1][0], "units": -here[-1][0]["units"], "charge_cents": -here[-1][0]["charge_cents"]}
            here.append((back, item(back, charge_code, coded, base, mod)))
        here.sort(key=lambda x: x[0]["date"])
        lines, rows = lines + [x[0] for x in here], rows + [x[1] for x in here]
        rows.append(tr([(f"Subtotal for {rev} {dept}" if first_code else f"TOTAL {dept}", width - 1), usd(total(lines[start:]))], "r r", "u"))
    charges = total(lines)
    rows.append(tr([("TOTAL CHARGES", width - 1), usd(charges)], "r r", "tt"))
    truth = {"charges_cents": charges}
    paid, end = [], ""
    if rng.random() < 0.6:
        off, ins, own, _ = worked(rng, charges, ("coins", "ded", "copay"), 0.15, 0.5)
        when = later(left, rng.randint(10, 18))
        paid = [pay(when, "insurance", f"{plan} Payment", ins)] * bool(ins) + [pay(when, "adjustment", rng.choice(("Contractual Adjustment",
            "Insurance Write-Off")), off)]
        if rng.random() < 0.3 and own > 11000:
            paid.append(pay(came, "patient", "Patient Payment - Point of Service", 10000))
        owed = charges - total(paid, "amount_cents")
        end = ("<h3>PAYMENTS AND ADJUSTMENTS</h3>" + grid(["Post Date", "Description", "Amount"], [tr([us(p["date"]), p["description"],
            f"({usd(p['amount_cents'])})"], "n - r") for p in paid]
               + [tr([("TOTAL PAYMENTS AND ADJUSTMENTS", 2), f"({usd(total(paid, 'amount_cents'))})"], "r r", "u"), tr([("ACCOUNT BALANCE", 2), usd(owed)],
               "r r", "tt")], "n - r"))
        truth["balance_cents"] = owed
    top = sides(f"<div class='nm'>{name}</div>{at.street}<br>{at.town}<br>Patient Financial Services {at.tel}",
        f"<div class='ti'>ITEMIZED STATEMENT<br>OF HOSPITAL CHARGES</div>"
                f"<div class='s'>THIS IS NOT A BILL - DO NOT PAY FROM THIS STATEMENT</div>" if not paid else "<div class='ti'>ITEMIZED STATEMENT</div>",
                widths=(58, 42))
    info = sides(facts([("Patient Name:", who.plain), ("Date of Birth:", us(who.born)), ("Medical Record #:", chart), ("Account #:", acct)], "in"),
                 facts([("Admit Date:" if stay else "Date of Service:", us(came))] + ([("Discharge Date:", us(left))] if stay else [])
                       + [("Patient Class:", "Inpatient" if stay > 1 else "Observation" if stay else "Outpatient"), ("Primary Payer:", plan),
                       ("Date Printed:", us(sent))], "in"),
                 widths=(52, 48), kind="bx")
    heads = ["Service<br>Date", "Charge<br>Code", "Description"] + (["HCPCS/<br>CPT"] if coded else []) + ["Qty", "Amount"]
    body = top + f"<div class='ml'>{who.mail()}</div>" + info + grid(heads, rows, "n n - n r r" if coded else "n n - r r") + end + (
        "<p class='s'>Charges shown are the hospital's standard charges and may differ from the amount you owe. Professional fees of physicians are not "
        "included and are billed "
        "separately. Items with a negative quantity are credits for supplies or medications returned.</p>")
    css = ("body { font: 8.5pt 'Liberation Sans' } .nm { font: bold 14pt 'Liberation Serif' } .ti { font-size: 12pt; font-weight: bold; text-align: "
        "right } .ml { margin: 14pt 0 12pt 20pt } "
           ".bx { border: 0.75pt solid #000; margin-bottom: 6pt } .in td { padding: 1pt 6pt 1pt 4pt } .in td + td { font-weight: bold } .d th { "
           "border-bottom: 1pt solid #000; font-size: 8pt } "
           ".d td { padding: 1pt 4pt } .h td { font-weight: bold; padding-top: 5pt } .u td { border-top: 0.5pt solid #000; font-style: italic } "
           ".tt td { font-weight: bold; border-top: 1.5pt solid #000; font-size: 10pt } h3 { font-size: 9.5pt; margin: 10pt 0 2pt }")
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "address": at.address}, "payer": {"name": plan},
                            "patient": {"name": who.plain, "birth_date": who.born}, "account_number": acct, "statement_date": sent,
                            "admitted": came if stay else None,
                            "discharged": left if stay else None, "lines": lines, "payments": paid, "totals": truth},
                bottom_left=f'"{who.last.upper()}, {who.first.upper()}  Acct {acct}"', bottom_right='"Page " counter(page) " of " counter(pages)')


def section(first_code, rev, dept):
    return f"{rev} - {dept}" if first_code else f"{dept} (REV CODE {rev})"


def item(line, charge_code, coded, base, mod):
    cells = [us(line["date"]), charge_code, line["description"]] + ([f"{base}{' ' if mod else ''}{mod}"] if coded else [])
    return tr(cells + [str(line["units"]), usd(line["charge_cents"])], "n n - n r r" if coded else "n n - r r")
