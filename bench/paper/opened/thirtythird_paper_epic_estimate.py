"""A hospital's good faith estimate as its Epic prints it: who it is for, what it comes to, hospital's and physicians' fees by code, the discount of
who pays alone, the providers with their numbers, the notes that the law asks for."""
from held_thirtythird_c import *

NAME, KIND = "held33-paper-epic-estimate", "good_faith_estimate"
# the visit, its diagnosis, what the hospital asks, what the physicians ask
PLANS = [("MRI lumbar spine without contrast", "M54.50", "Low back pain, unspecified", [("72148", "HC MRI LUMBAR SPINE W/O CONTRAST", 1700, 3600)],
          [("72148", "PR MRI LUMBAR SPINE W/O CONTRAST", 210, 480)]),
         ("Colonoscopy, screening", "Z12.11", "Encounter for screening for malignant neoplasm of colon",
          [("45378", "HC COLONOSCOPY DIAGNOSTIC", 2200, 4700), ("88305",
              "HC TISSUE EXAM LEVEL 4", 180, 460),
           (None, "HC RECOVERY PHASE II PER 15 MIN", 90, 240), ("J2704", "PROPOFOL 10 MG/ML INTRAVENOUS EMULSION", 3, 12)],
          [("45378", "PR COLONOSCOPY DIAGNOSTIC", 620, 1180), ("00812", "PR ANESTHESIA SCREENING COLONOSCOPY", 540, 1150), ("88305",
              "PR TISSUE EXAM LEVEL 4", 90, 210)]),
         ("Laparoscopic gallbladder removal", "K80.20", "Calculus of gallbladder without cholecystitis without obstruction",
          [("47562", "HC LAPAROSCOPIC CHOLECYSTECTOMY", 9800, 17800), (None, "HC OR TIME LEVEL 3 FIRST 30 MIN", 2600, 4700),
              (None, "HC OR TIME LEVEL 3 EACH ADDL 15 MIN", 880, 1500),
           (None, "HC ANESTHESIA TIME PER 15 MIN", 140, 290), (None, "HC RECOVERY PHASE I FIRST HOUR", 900, 1700), ("88304",
               "HC TISSUE EXAM LEVEL 3", 130, 310),
           ("80053", "HC METABOLIC PANEL COMPREHENSIVE", 120, 330), ("85025", "HC CBC WITH DIFFERENTIAL", 70, 190), ("J0690",
               "CEFAZOLIN 2 GRAM SOLUTION FOR INJECTION", 20, 70),
           ("J3010", "FENTANYL CITRATE (PF) 50 MCG/ML INJECTION SOLUTION", 8, 30)],
          [("47562", "PR LAPAROSCOPIC CHOLECYSTECTOMY", 1700, 3100), ("00790", "PR ANESTHESIA UPPER ABDOMEN", 900, 1900)]),
         ("New patient visit, cardiology", "R00.2", "Palpitations", [("93306", "HC ECHO TRANSTHORACIC COMPLETE", 1400, 3100), ("93005",
             "HC EKG TRACING ONLY", 110, 280)],
          [("99204", "PR OFFICE VISIT NEW LVL 4", 310, 560), ("93010", "PR EKG INTERPRETATION", 30, 80), ("93306", "PR ECHO TRANSTHORACIC COMPLETE",
              240, 520)]),
         ("CT abdomen and pelvis with contrast", "R10.11", "Right upper quadrant pain",
          [("74177", "HC CT ABDOMEN PELVIS W CONTRAST", 2300, 5200), ("Q9967", "IOHEXOL 350 MG IODINE/ML INTRAVENOUS SOLUTION", 1, 4)],
              [("74177", "PR CT ABDOMEN PELVIS W CONTRAST", 260, 590)])]


def document(rng):
    who, at, hospital = Person(rng, 19, 64), Sender(rng), rng.choice(HOSPITALS + SYSTEMS)
    what, icd, words, house, doctors = rng.choice(PLANS + PLANS[1:4])
    made = day(rng)
    planned = later(made, rng.randint(6, 40))
    estimate, record = number(rng, rng.choice(("9999999", "99999999"))), number(rng, rng.choice(("E9999999", "99999999", "MR0999999")))
    code, ein, group, other = npi(rng), tax_id(rng), f"{at.city} Physician Group", tax_id(rng)
    house = [house[0]] + [x for x in house[1:] if rng.random() < 0.8]
    fees = [("Hospital Fees", house)] + ([("Physician Fees", doctors)] if rng.random() < 0.8 else [])
    lines, rows, sums = [], [], []
    wide = rng.random() < 0.5
    for title, items in fees:
        mine = []
        rows.append([(f"<b>{title}</b>", 4)])
        for c, w, low, high in items:
            units = rng.choice((75, 90, 100)) if c == "Q9967" else rng.choice((10, 20, 30)) if c == "J2704" else rng.choice((2, 3,
                4)) if "15 MIN" in w else 1
            mine.append({"code": c, "description": w, "units": units, "charge_cents": units * price(rng, low, high), "maybe": {"date": planned}})
        lines += mine
        rows += [[esc(x["description"]), x["code"] or "", str(x["units"]), usd(x["charge_cents"])] for x in mine]
        if len(fees) > 1:
            rows.append([(f"<i>Total {title}</i>", 3, "r"), f"<i>{usd(total(mine, 'charge_cents'))}</i>"])
    charges = total(lines, "charge_cents")
    rate = rng.choice((20, 30, 35, 40, 50))
    off = round(charges * rate / 100)
    owed = charges - off
    sums = [[("Total Estimated Charges", 3, "r"), usd(charges)], [(f"Uninsured Discount ({rate}%)" if wide else f"Self-Pay Discount {rate}%", 3,
        "r"), usd(-off)],
            [(rng.choice(("Estimated Amount You Owe", "Your Estimated Cost")), 3, "r"), usd(owed)]]
    hue = rng.choice(("#00558c", "#5b2c83", "#007a6e", "#8a1538"))
    logo = (f"<svg width='30' height='30' viewBox='0 0 30 30'><circle cx='15' cy='15' r='15' fill='{hue}'/>"
            "<path d='M12 6h6v6h6v6h-6v6h-6v-6H6v-6h6z' fill='#fff'/></svg>")
    top = beside(f"<table><tr><td>{logo}</td><td class='nm'>{esc(hospital)}</td></tr></table>", f"<div class='r'>{at.street}<br>{at.town}<br>"
          f"{at.tel}</div>", widths="60% 40%")
    left = facts([("Patient:", esc(who.full)), ("Date of Birth:", thin(who.born)), ("MRN:", record), ("Address:",
        f"{esc(who.street)}<br>{who.town}")], "fx")
    right = facts([("Estimate #:", estimate), ("Date of Estimate:", thin(made)), ("Expected Date of Service:", thin(planned)), ("Coverage:",
        "Self-pay")], "fx")
    head = ("<h1>Good Faith Estimate</h1>" + beside(left, right)
            + "<div class='bar'>Scheduled Service</div>" + facts([("Service:", what), ("Diagnosis:", f"{icd} - {words}"), ("Location:",
                esc(hospital))], "fx")
            + table([], [[f"Estimated total for this service<br><span class='big'>{usd(owed)}</span>",
                "This is an estimate of what you will owe if you do not have insurance or choose "
                          "not to use it. It is not a bill. Your final bill may differ."]], "ll", "call"))
    detail = "<div class='bar'>Estimate Details</div>" + table(["Description", "Service Code", "Quantity", "Estimated Charge"], rows, "llcr", "d",
        sums, "58% 14% 11% 17%")
    given = [[esc(hospital), "Facility", code, ein]] + ([[esc(group), "Professional", npi(rng), other]] if len(fees) > 1 else [])
    who_gives = "<div class='whole'><div class='bar'>Providers and Facilities in This Estimate</div>" + table(["Name", "Type", "NPI", "TIN"], given,
        "llll", "d") + "</div>"
    apart = ("<p><b>Services not included.</b> The following may be billed separately by providers who do not work for us and are not part of this "
          "estimate: pathologists, assistant "
             "surgeons, outside laboratories, and home medical equipment suppliers. You may ask each of them for a separate good faith "
             "estimate.</p>") if rng.random() < 0.7 else ""
    law = ("<div class='bar'>Disclaimer</div><p>This Good Faith Estimate shows the costs of items and services that are reasonably expected for "
          "your health care needs for an item or "
           "service. The estimate is based on information known at the time the estimate was created.</p><p>The Good Faith Estimate does not "
           "include any unknown or unexpected costs that "
           "may arise during treatment. You could be charged more if complications or special circumstances occur. If this happens, and your bill "
           "is $400 or more for any provider or "
           "facility than your Good Faith Estimate for that provider or facility, federal law allows you to dispute the bill.</p><p>You may "
           "contact the health care provider or facility "
           "listed to let them know the billed charges are higher than the Good Faith Estimate. You can ask them to update the bill to match the "
           "Good Faith Estimate, ask to negotiate the "
           "bill, or ask if there is financial assistance available.</p><p>You may also start a dispute resolution process with the U.S. "
           "Department of Health and Human Services (HHS). If "
           "you choose to use the dispute resolution process, you must start the dispute process within 120 calendar days (about 4 months) of the "
           "date on the original bill. There is a "
           "$25 fee to use the dispute process.</p><p>To learn more and get a form to start the process, go to "
           "www.cms.gov/nosurprises/consumers.</p>"
           "<p><b>This Good Faith Estimate is not a contract and does not require you to obtain the items or services from any of the providers or "
           "facilities identified in it.</b></p>"
           "<p>Keep a copy of this Good Faith Estimate in a safe place or take pictures of it. You may need it if you are billed a higher "
           "amount.</p>")
    css = (f"h1{{font-size:19pt;color:{hue};font-weight:normal;margin:8pt 0}}.nm{{font-size:15pt;font-weight:bold;color:{hue};padding-top:6pt}}.fx "
          f"td{{padding:1.5pt 8pt 1.5pt 0}}"
           f".fx td:first-child{{font-weight:bold;white-space:nowrap}}.bar{{background:{hue};color:#fff;font-weight:bold;padding:3pt 6pt;"
           f"margin:9pt 0 5pt}}"
           f".call{{width:100%;margin:9pt 0;border:1.5pt solid {hue}}}.call td{{padding:8pt;width:50%}}.big{{font-size:20pt;font-weight:bold;"
           f"color:{hue}}}.d{{width:100%}}"
           ".d th{border-bottom:1pt solid #444;font-size:8.6pt}.d td{border-bottom:0.5pt solid #ddd;font-size:8.8pt}.d .sum td{font-weight:bold;"
           "border-bottom:0;font-size:9.6pt}"
           ".r{text-align:right}.whole{page-break-inside:avoid}p{font-size:9pt}")
    found = truth(KIND, {"name": hospital, "npi": code, "tax_id": ein, "phone": at.tel, "address": at.address}, {"name": who.full,
        "birth_date": who.born}, lines,
                  {"charges_cents": charges, "adjustments_cents": off, "balance_cents": owed}, statement_date=made, diagnoses=[icd],
                      maybe={"account_number": estimate})
    return {"html": sheet(css, top + head + detail + who_gives + apart + law, margin="0.6in", font="9.4pt 'Liberation Sans',Arial",
        title="Good Faith Estimate"), "truth": found}
