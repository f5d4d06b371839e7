"""A hospital's detailed itemized bill out of Epic: who, which stay and which coverage on top, then every charge by day or by department with
its code, revenue code, quantity and amount, reversed charges among them, the payments below and the balance of the account."""
from held_thirtysecond_d import *

NAME, KIND = "held32-account-epic-itemized", "itemized_bill"
SENDERS = ["Northfield University Hospital", "Good Samaritan of the Ozarks Hospital", "Mercy Point Medical Center", "Tidewater General Hospital",
           "Evergreen Health - St. Luke Campus", "Blackhawk County Memorial Hospital"]
DEPARTMENTS = {"0110": "ROOM & BOARD - PRIVATE", "0250": "PHARMACY - GENERAL", "0258": "PHARMACY - IV SOLUTIONS", "0270": "MEDICAL/SURGICAL SUPPLIES",
               "0272": "STERILE SUPPLIES", "0300": "LABORATORY", "0301": "LABORATORY - CHEMISTRY", "0305": "LABORATORY - HEMATOLOGY",
               "0306": "LABORATORY - BACTERIOLOGY", "0307": "LABORATORY - UROLOGY", "0320": "RADIOLOGY - DIAGNOSTIC",
               "0324": "RADIOLOGY - CHEST X-RAY",
               "0351": "CT SCAN - HEAD", "0352": "CT SCAN - BODY", "0410": "RESPIRATORY SERVICES", "0424": "PHYSICAL THERAPY - EVALUATION",
               "0450": "EMERGENCY ROOM", "0636": "DRUGS - DETAILED CODING", "0730": "EKG/ECG"}
# code, revenue code, words, least and most dollars, most units
WORK = [("36415", "0300", "HC BLOOD DRAW BY NEEDLE", 18, 60, 1), ("80053", "0301", "HC METABOLIC PANEL, FULL", 120, 410, 1),
        ("80048", "0301", "HC METABOLIC PANEL, SMALL", 90, 300, 1), ("83605", "0301", "HC LACTATE LEVEL", 60, 190, 1),
        ("84484", "0301", "HC TROPONIN LEVEL", 95, 320, 1), ("83735", "0301", "HC MAGNESIUM LEVEL", 44, 130, 1),
        ("83690", "0301", "HC LIPASE LEVEL", 70, 220, 1), ("85025", "0305", "HC CBC WITH CELL TYPES", 70, 230, 1),
        ("85610", "0305", "HC CLOTTING TIME (PT/INR)", 38, 120, 1), ("87040", "0306", "HC BLOOD CULTURE", 130, 380, 2),
        ("81001", "0307", "HC URINE TEST WITH MICROSCOPE", 34, 130, 1), ("71045", "0324", "HC XR CHEST 1 VIEW", 210, 520, 1),
        ("71046", "0324", "HC XR CHEST 2 VIEWS", 260, 640, 1), ("73610", "0320", "HC XR ANKLE 3 OR MORE VIEWS", 240, 560, 1),
        ("70450", "0351", "HC CT HEAD WITHOUT CONTRAST", 1250, 3100, 1), ("74177", "0352", "HC CT BELLY AND PELVIS WITH CONTRAST", 2700, 6400, 1),
        ("94640", "0410", "HC BREATHING TREATMENT WITH NEBULIZER", 110, 340, 2), ("97162", "0424", "HC PT EVALUATION, MODERATE", 260, 520, 1),
        ("93005", "0730", "HC EKG TRACING", 160, 420, 1), ("96374", "0450", "HC IV PUSH, FIRST DRUG", 240, 540, 1),
        ("96375", "0450", "HC IV PUSH, EACH NEW DRUG", 130, 310, 3), ("96361", "0450", "HC IV FLUIDS, EACH ADDED HOUR", 110, 280, 3),
        ("J1885", "0636", "KETOROLAC 30 MG/ML (1 ML) INJECTION SOLUTION", 9, 38, 2), ("J2405", "0636", "ONDANSETRON HCL (PF) 4 MG/2 ML INJECTION "
                                        "SOLUTION",
        5, 24, 4), ("J0696", "0636", "CEFTRIAXONE 1 GRAM SOLUTION FOR INJECTION", 14, 60, 4), ("J1650", "0636",
                                        "ENOXAPARIN 40 MG/0.4 ML SUBCUTANEOUS SYRINGE",
        8, 32, 4), ("Q9967", "0636", "IOHEXOL 350 MG IODINE/ML INTRAVENOUS SOLUTION", 1, 4, 100), ("", "0250", "ACETAMINOPHEN 325 MG TABLET", 1, 9,
                                        4),
        ("", "0250", "PANTOPRAZOLE 40 MG TABLET,DELAYED RELEASE", 6, 28, 1), ("", "0250", "LISINOPRIL 10 MG TABLET", 2, 11, 1),
        ("", "0250", "POTASSIUM CHLORIDE ER 20 MEQ TABLET,EXTENDED RELEASE(PART/CRYST)", 4, 19, 2), ("", "0250", "OXYCODONE 5 MG TABLET", 3, 16, 2),
        ("J7030", "0258", "SODIUM CHLORIDE 0.9 % INTRAVENOUS SOLUTION 1000 ML", 58, 170, 2), ("", "0270", "HC IV START KIT", 16, 70, 1),
        ("", "0270", "HC SOCK NONSKID ADULT PAIR", 6, 22, 1), ("", "0272", "HC CATHETER TRAY URINARY 16FR", 48, 160, 1),
        ("", "0272", "HC DRESSING FOAM STERILE 4X4", 18, 64, 2)]
ED = [("99283", "0450", "HC ED VISIT LEVEL 3", 780, 1600, 1), ("99284", "0450", "HC ED VISIT LEVEL 4", 1290, 2700, 1),
      ("99285", "0450", "HC ED VISIT LEVEL 5", 2100, 4300, 1)]
LABS = ("0300", "0301", "0305", "0307", "0410")
WHY = [("R07.9", "Chest pain"), ("K57.92", "Diverticulitis of intestine"), ("J18.9", "Pneumonia"), ("R10.9", "Abdominal pain"), ("I48.91",
       "Atrial fibrillation"), ("N10", "Acute pyelonephritis"), ("R55", "Fainting")]
CSS = (".n{font-size:14pt;font-weight:bold}.ti{text-align:center;font-size:13pt;font-weight:bold;margin:9pt 0 6pt}.sd{font-size:8.5pt}.hd{width:100%;"
       "border-top:1pt solid #000;border-bottom:1pt solid #000}.hd>tbody>tr>td{width:50%;padding:3pt 4pt}.on td{padding:1pt 6pt 1pt "
       "0;font-size:8.8pt}"
       ".on td:first-child{font-weight:bold;white-space:nowrap}.d{width:100%;margin-top:8pt}.d th{border-bottom:1pt solid #000;font-size:8.5pt;"
       "background:#e4e4e4;vertical-align:bottom}.d td{font-size:8.5pt;padding:1.7pt 4pt}.d .g{font-weight:bold;padding-top:4pt}.d "
       ".s{font-style:italic;"
       "border-top:0.5pt solid #888}.d .sum td{font-weight:bold;border-top:1pt solid #000;border-bottom:1pt solid "
       "#000}.h2{font-weight:bold;font-size:10pt;"
       "margin-top:12pt}.end{width:46%;margin:10pt 0 0 54%}.end td{padding:2pt 4pt}.end td+td{text-align:right}.end tr:last-child "
       "td{font-weight:bold;"
       "border-top:1pt solid #000}.fn{font-size:8pt;margin-top:12pt}")


def document(rng):
    who, at = Person(rng), Sender(rng)
    payer = who
    if rng.random() < 0.15:
        who = Person(rng, 3, 17, payer, KIDS)
    sender, stay = rng.choice(SENDERS), rng.random() < 0.45
    printed = day(rng)
    came = later(printed, -rng.randint(30, 120))
    nights = rng.randint(1, 5) if stay else 0
    left = later(came, nights)
    account, mrn = number(rng, rng.choice(("999999999", "4009999999", "H9999999999"))), number(rng, "E99999999")
    ein, code = tax_id(rng), npi(rng) if rng.random() < 0.5 else None
    plan = rng.choice(PLANS + ["Medicare Part A"]) if rng.random() < 0.85 else None
    member = number(rng, rng.choice(("A99999999", "AAA999999999", "9999999999"))) if plan and rng.random() < 0.6 else None
    count = rng.randint(14, 62) if stay else rng.choice((1, 2, 4, 7, 11, 16, 24))
    work = [(came, item) for item in ([rng.choice(ED)] if count > 2 else [])]
    work += [(later(came, n), ("", "0110", "HC ROOM AND BOARD PRIVATE MED/SURG", 2100, 4200, 1)) for n in range(nights)]
    pool = [item for item in WORK if stay or count > 2 or item[1] in ("0301", "0305", "0324", "0320")]
    seen, tries = set(), 0
    while len(work) < count and tries < 900:
        item, date = rng.choice(pool), later(came, rng.randint(0, nights))
        tries += 1
        key = item[2] if item[1][:2] in ("03", "04") and item[1] not in LABS or item[0] in ("Q9967", "96374") else (date, item[2])
        if key not in seen:
            seen.add(key)
            work.append((date, item))
    each, lines = {}, []
    for date, (c, rev, words, low, high, most) in work:
        cost = each.setdefault(words, price(rng, low, high))
        units = rng.randint(20, most) if most > 20 else rng.randint(1, most)
        lines.append({"date": date, "code": c, "description": words, "revenue_code": rev, "units": units, "charge_cents": cost * units})
    if count > 6 and rng.random() < 0.4:
        back = rng.choice(lines[1:])
        lines.append({**back, "units": -back["units"], "charge_cents": -back["charge_cents"]})
    form, amount = rng.choice((us, us, two)), rng.choice((usd, bare, bare))
    by_day = rng.random() < 0.5
    lines.sort(key=(lambda x: (x["date"], x["revenue_code"], x["description"])) if by_day else (lambda x: (x["revenue_code"], x["date"],
                                        x["description"])))
    charges = total(lines, "charge_cents")
    heads = ["Date", "Code", "Description", "Rev Code", "Qty", "Amount"]
    rows, group, run = [], None, 0
    named = (lambda x: full(x["date"])) if by_day else (lambda x: f"{x['revenue_code']} - {DEPARTMENTS[x['revenue_code']]}")
    for n, x in enumerate(lines):
        if named(x) != group:
            group, run = named(x), 0
            rows.append([(group, 6, "g")])
        run += x["charge_cents"]
        rows.append([form(x["date"]), x["code"], x["description"], x["revenue_code"], str(x["units"]), amount(x["charge_cents"])])
        if n + 1 == len(lines) or named(lines[n + 1]) != group:
            rows.append([(f"Subtotal {'for ' + group if by_day else group[7:]}", 5, "s r"), amount(run)])
    credits = []
    if plan:
        off, ins, own = shares(rng, charges, ("coins", "coins", "copay", "ded"))
        when = later(left, rng.randint(12, 26))
        if ins:
            credits.append(pay(when, "insurance", f"{plan} Payment", ins))
        credits.append(pay(when, "adjustment", f"{plan} Contractual Adjustment", off))
        if own > 12000 and rng.random() < 0.4:
            credits.append(pay(later(when, 3), "patient", rng.choice(("Patient Payment - Credit Card", "MyChart Payment - Visa", "Patient Payment "
                                        "- Check")),
                               rng.choice((5000, 7500, 10000))))
    elif rng.random() < 0.5:
        credits.append(pay(later(left, 6), "adjustment", "Uninsured Discount", round(charges * rng.choice((0.3, 0.4, 0.55)))))
    credits = [p for p in credits if p["date"] <= printed]
    gone = paid(credits)
    owed = charges - gone
    title = rng.choice(("Itemized Bill", "Detailed Itemized Bill", "Itemized Statement of Hospital Charges", "Itemization of Charges"))
    kind = "Inpatient" if stay else "Emergency" if count > 2 else "Outpatient"
    left_side = facts([("Patient:", esc(f"{who.last}, {who.first} {who.middle}")), ("Date of Birth:",
        form(who.born)), ("MRN:", mrn), ("Guarantor:", esc(f"{payer.last}, {payer.first} {payer.middle}")),
                       ("Address:", f"{payer.street}<br>{payer.town}")], "on")
    dates = [("Admission Date:", form(came)), ("Discharge Date:", form(left))] if stay else [("Date of Service:", form(came))]
    sick = rng.choice(WHY) if rng.random() < 0.5 and count > 2 else None
    right_side = facts([("Hospital Account:", account), ("Account Class:", kind)] + dates
                       + ([("Attending Provider:", esc(doctor(rng)))] if kind != "Outpatient" else [])
                       + ([("Primary Diagnosis:", f"{sick[1]} [{sick[0]}]")] if sick else [])
                       + [("Primary Coverage:", plan or "Self-Pay")] + ([("Subscriber ID:", member)] if member else []), "on")
    top = beside(f"<div class='n'>{sender}</div><div class='sd'>{at.street}<br>{at.town}<br>Billing Office: {at.tel}</div>",
                 f"<div class='sd r' style='text-align:right'>Print Date: {form(printed)}<br>Federal Tax ID: "
                 f"{ein}{'<br>NPI: ' + code if code else ''}</div>",
                 widths="64% 36%")
    head = f"<div class='ti'>{title}</div><table class='hd'><tr><td>{left_side}</td><td>{right_side}</td></tr></table>"
    detail = table(heads, rows, "lllcrr", "d", [[("Total Charges", 5, "r"), amount(charges)]], widths="11% 9% 50% 9% 7% 14%")
    money = ""
    if credits:
        money = ("<div class='h2'>Payments and Adjustments</div>" + table(["Date", "Description", "Amount"], [[form(p["date"]), p["description"],
                 amount(-p["amount_cents"])] for p in credits], "llr", "d", [[("Total Payments and Adjustments", 2, "r"), amount(-gone)]],
                 widths="11% 75% 14%"))
    end = facts([("Total Charges", usd(charges)), ("Total Payments and Adjustments", usd(-gone)), ("Account Balance", usd(owed))], "end")
    foot = ("<div class='fn'>This is an itemization of hospital charges and is not a request for payment. Charges for physicians and other "
            "professionals may "
            "be billed apart from this account. If you have questions about this itemization, call our billing office or send a message in "
            "MyChart.</div>")
    html = sheet(numbered(CSS), top + head + detail + money + end + foot, margin="0.55in", font="9pt 'Liberation Sans',Arial,sans-serif", title=title)
    return done(html, KIND, {"name": sender, "npi": code, "tax_id": ein, "phone": at.tel, "address": at.street + ", " + at.town},
                {"name": f"{who.last}, {who.first} {who.middle}", "birth_date": who.born, "member_id": member}, lines,
                {"charges_cents": charges, "balance_cents": owed}, payer={"name": plan} if plan else None, account_number=account,
                statement_date=printed,
                admitted=came if stay else None, discharged=left if stay else None, diagnoses=[sick[0]] if sick else None, payments=credits or None)
