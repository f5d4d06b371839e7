"""A hospital's itemised charges on a sheet on its side, sent when a patient asks for them: departments with a sum each, drugs with their NDC below, charges taken back as minus, a summary by department at the end; it says that it is not a bill to pay from."""
from held_seventeenth_a import *

NAME, KIND = "held17-charge-listing", "itemized_bill"
# department: (revenue code, HCPCS, words, dollars)
DEPTS = {"EMERGENCY DEPARTMENT": [("0450", "99285", "ED VISIT HIGH SEVERITY", 1500, 3900), ("0450", "96374", "INJ IV PUSH SINGLE DRUG", 180, 480), ("0450", "96375", "INJ IV PUSH EA ADDL SEQ", 90, 260), ("0450", "12002", "SIMPLE WOUND REPAIR 2.6-7.5 CM", 320, 800)],
         "CLINICAL LABORATORY": [("0300", "36415", "VENIPUNCTURE", 14, 48), ("0301", "80053", "COMPREHENSIVE METABOLIC PNL", 110, 410), ("0301", "83690", "LIPASE SERUM", 60, 210), ("0301", "84484", "TROPONIN T HIGH SENS", 120, 390), ("0305", "85025", "CBC AUTOMATED W DIFF", 66, 230), ("0305", "85610", "PROTHROMBIN TIME", 36, 110), ("0306", "87040", "BLOOD CULTURE", 100, 310), ("0307", "81001", "URINALYSIS WITH MICROSCOPIC", 34, 120)],
         "DIAGNOSTIC IMAGING": [("0324", "71046", "CHEST 2 VIEWS", 230, 560), ("0352", "74177", "CT ABD/PELV W CONTRAST", 2300, 6300), ("0402", "76705", "US ABDOMEN LIMITED", 380, 990), ("0636", "Q9967", "LOW OSMOLAR CONTRAST PER ML", 1, 4)],
         "RESPIRATORY CARE": [("0410", "94640", "NEBULIZER TREATMENT", 88, 260), ("0412", "94760", "PULSE OXIMETRY SINGLE", 30, 96), ("0730", "93005", "ECG 12 LEAD TRACING", 140, 420)],
         "CENTRAL SUPPLY": [("0270", "", "IV START KIT", 12, 50), ("0272", "", "STERILE SUTURE TRAY", 40, 150), ("0270", "", "SLING ARM MEDIUM", 18, 62)],
         "PHARMACY": [("0636", "J2405", "ONDANSETRON 4MG/2ML VL", 9, 52), ("0636", "J1885", "KETOROLAC 30MG/ML VL", 12, 64), ("0250", "", "ACETAMINOPHEN 500MG TB", 2, 11), ("0258", "J7030", "NACL 0.9% 1000ML BAG", 44, 160), ("0636", "J0696", "CEFTRIAXONE 1GM VL", 30, 110), ("0250", "", "LISINOPRIL 20MG TB", 3, 12), ("0250", "", "INSULIN LISPRO 100U/ML", 20, 78)]}


def minus(cents):
    return bald(cents) if cents >= 0 else f"({bald(-cents)})"


def document(rng):
    who, at = Patient(rng), Place(rng)
    name = f"{rng.choice(('Holy Trinity', 'Ridgecrest', 'Mount Olivet', 'Queen City'))} {rng.choice(('Medical Center', 'Hospital', 'General Hospital'))}".upper()
    came, nights = day(rng), rng.choice((0, 0, 1, 2, 3))
    gone = later(came, nights)
    printed, fin, mrn = later(gone, rng.randint(12, 120)), number(rng, "8899999999"), number(rng, "00999999")
    depts = (["ROOM AND BED"] if nights else []) + sorted(rng.sample(sorted(DEPTS), rng.randint(3, 6)))
    numbers = {}  # one in the charge master for each of its words
    lines, rows, sums, room = [], [], [], price(rng, 1400, 3100)
    for dept in depts:
        here = [{"date": later(came, n), "revenue_code": "0121", "description": "ROOM MED/SURG SEMIPRIVATE", "units": 1, "charge_cents": room} for n in range(nights)] if dept == "ROOM AND BED" else []
        for rev, code, words, low, high in rng.sample(DEPTS[dept], rng.randint(2, len(DEPTS[dept]))) if not here else []:
            each, ndc = price(rng, low, high), number(rng, "99999-9999-99") if dept == "PHARMACY" else None
            for _ in range(rng.choice((1, 1, 1, 2)) if nights and dept in ("PHARMACY", "CLINICAL LABORATORY", "RESPIRATORY CARE") else 1):
                units = rng.choice((80, 100)) if code == "Q9967" else rng.choice((1, 1, 2, 3)) if dept in ("PHARMACY", "CENTRAL SUPPLY") else 1
                here.append({"date": later(came, rng.randint(0, nights)), "revenue_code": rev, "code": code, "description": words, "units": units, "charge_cents": each * units, "ndc": ndc})
        if dept != "ROOM AND BED" and rng.random() < 0.25:
            back = rng.choice(here)
            here.append({**back, "units": -back["units"], "charge_cents": -back["charge_cents"]})
        here.sort(key=lambda x: (x["date"], x["revenue_code"], x["description"], -x["charge_cents"]))
        rows.append(tr([(dept, 7)], "-", "v"))
        for x in here:
            rows.append(tr([us(x["date"]), numbers.setdefault(x["description"], number(rng, "99999999")), x["revenue_code"], x.get("code", ""), x["description"] + (f"<div class='s'>NDC {x['ndc']}</div>" if x.get("ndc") else ""), x["units"], minus(x["charge_cents"])], "n n n n - r r"))
        rows.append(tr([(f"TOTAL {dept}", 6), minus(total(here))], "r r", "t"))
        sums.append((dept, len(here), total(here)))
        lines += here
    charges = total(lines)
    plan = rng.choice(PLANS + [None])
    rows.append(tr([("TOTAL CHARGES FOR THIS ENCOUNTER", 6), usd(charges)], "r r", "g"))
    box = facts([("Patient name", who.filed), ("Date of birth", us(who.born)), ("Address", f"{who.street}, {who.town}")], "f"), facts([("FIN", fin), ("MRN", mrn), ("Encounter type", "Inpatient" if nights else "Emergency")], "f"), facts([("Admit date", us(came)), ("Discharge date", us(gone)), ("Primary plan", plan or "Self pay"), ("Print date", us(printed))], "f")
    body = (sides(f"<b class='h'>{name}</b><br>{at.street}, {at.town}", f"<div class='tt'>ITEMIZED CHARGES</div>Patient Accounts {at.tel}", widths=(60, 40)) + sides(*box, widths=(42, 26, 32), kind="bx")
            + grid(["Service Date", "Charge Code", "Rev Code", "CPT/HCPCS", "Description", "Qty", "Amount"], rows, "n n n n - r r")
            + "<div class='end'><h3>SUMMARY BY DEPARTMENT</h3>" + grid(["Department", "Items", "Amount"], [tr([d, n, minus(c)], "- r r") for d, n, c in sums] + [tr(["TOTAL", len(lines), minus(charges)], "- r r", "g")], "- r r", "d sum")
            + "<p class='s'>This listing shows hospital charges only, at your request. It does not show payments, discounts or what your insurance allowed, and it is not a statement of what you owe. Charges of physicians are not included. Amounts in parentheses are charges that were credited. Charges posted late may not appear.</p></div>")
    css = "body { font: 8.6pt 'Liberation Sans' } .h { font-size: 13pt } .tt { font-size: 13pt; font-weight: bold } .bx { margin: 6pt 0; border-top: 1.5pt solid #000; border-bottom: 1.5pt solid #000 } .f td:first-child { color: #444; white-space: nowrap } .f td { padding: 1pt 6pt 1pt 0 } .d th { border-bottom: 1px solid #000; background: #eee } .d td { padding: 1.2pt 4pt } .v td { font-weight: bold; padding-top: 5pt } .t td { border-top: 0.5pt solid #000; font-weight: bold } .g td { border-top: 1.5pt solid #000; font-weight: bold; font-size: 9.5pt } .s { font-size: 7.3pt; color: #333 } .end { page-break-inside: avoid } table.sum { width: 45% } h3 { font-size: 10pt; margin: 12pt 0 2pt }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "address": at.address}, "payer": {"name": plan}, "patient": {"name": who.filed, "birth_date": who.born}, "account_number": fin, "admitted": came, "discharged": gone, "maybe": {"statement_date": printed},
                            "lines": [only(x, "date", "revenue_code", "code", "ndc", "description", "units", "charge_cents") for x in lines], "totals": {"charges_cents": charges}}, "size: Letter landscape; margin: 0.5in", bottom_left=f'"{who.filed}  FIN {fin}"', bottom_right=PAGES)
