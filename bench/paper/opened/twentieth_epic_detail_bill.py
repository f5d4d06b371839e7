"""A hospital's "Detail Bill" out of Epic, as the billing office mails it on request: account facts in two columns, every charge with service day, revenue code and its name in one cell, the hospital's own charge number in a column before the words, HCPCS with modifier, NDC on a second line for drugs, quantity and amount; the head again on every sheet; after the total the insurer's and patient's payments follow by day."""
from held_twentieth_a import *

NAME, KIND = "held20-epic-detail-bill", "itemized_bill"
RC = {"0250": "PHARMACY-GENERAL", "0258": "IV SOLUTIONS", "0270": "MED/SURG SUPPLIES-GENERAL", "0272": "STERILE SUPPLY", "0300": "LABORATORY-GENERAL", "0301": "LAB-CHEMISTRY", "0305": "LAB-HEMATOLOGY", "0306": "LAB-BACTERIOLOGY", "0324": "RADIOLOGY-CHEST X-RAY", "0352": "CT SCAN-BODY", "0351": "CT SCAN-HEAD", "0402": "ULTRASOUND", "0450": "EMERGENCY ROOM-GENERAL", "0510": "CLINIC-GENERAL", "0636": "DRUGS-DETAILED CODING", "0730": "EKG/ECG-GENERAL", "0260": "IV THERAPY-GENERAL", "0121": "R&B-SEMI-PRIVATE MED/SURG", "0420": "PHYSICAL THERAPY-GENERAL", "0410": "RESPIRATORY SVC-GENERAL"}
ED = [("0450", "99284", "25", "HC ED VISIT LEVEL IV", 1200, 3100), ("0450", "99283", "25", "HC ED VISIT LEVEL III", 700, 1700), ("0450", "12002", "", "HC REPAIR SUPERFICIAL WOUND 2.6-7.5CM", 380, 940)]
REST = [("0300", "36415", "", "HC COLLECTION VENOUS BLOOD", 15, 52), ("0301", "80053", "", "HC COMP METABOLIC PANEL", 120, 480), ("0301", "83690", "", "HC LIPASE", 70, 240), ("0301", "84484", "", "HC TROPONIN QUANTITATIVE", 140, 400), ("0301", "83880", "", "HC NATRIURETIC PEPTIDE", 180, 460), ("0305", "85025", "", "HC CBC AUTO DIFF", 65, 230), ("0305", "85379", "", "HC D-DIMER QUANT", 110, 310), ("0306", "87086", "", "HC URINE CULTURE COLONY CT", 60, 190), ("0324", "71046", "", "HC XR CHEST 2 VIEWS", 240, 640), ("0352", "74177", "", "HC CT ABD AND PELV W CONTRAST", 2600, 7200), ("0351", "70450", "", "HC CT HEAD WO CONTRAST", 1200, 3500), ("0402", "76705", "", "HC US ABDOMEN LTD", 430, 1250), ("0730", "93005", "", "HC EKG TRACING", 150, 440), ("0260", "96374", "59", "HC IVP SGL OR INIT SUBST/DRUG", 210, 560), ("0260", "96375", "", "HC IVP EA ADDL SEQ NEW DRUG", 140, 380), ("0260", "96361", "", "HC IV HYDRATION EA ADDL HR", 90, 280), ("0270", "", "", "HC SUPPLY IV START KIT", 14, 58), ("0272", "", "", "HC SUPPLY LACERATION TRAY", 48, 190), ("0410", "94640", "", "HC NEBULIZER TREATMENT", 100, 290)]
DRUGS = [("0636", "J2405", "ONDANSETRON HCL (PF) 4 MG/2 ML INJECTION SOLN", 4, 9, 52), ("0636", "J1885", "KETOROLAC 30 MG/ML (1 ML) INJECTION SOLN", 2, 14, 66), ("0636", "J2270", "MORPHINE 4 MG/ML INTRAVENOUS SYRINGE", 1, 16, 60), ("0636", "J0696", "CEFTRIAXONE 1 GRAM SOLUTION FOR INJECTION", 4, 12, 48), ("0258", "J7030", "SODIUM CHLORIDE 0.9 % IV BOLUS", 1, 48, 190), ("0250", "", "ACETAMINOPHEN 325 MG TABLET", 2, 1, 6), ("0250", "", "LIDOCAINE 1 % (PF) INJECTION SOLUTION", 1, 14, 62), ("0250", "", "FAMOTIDINE 20 MG TABLET", 1, 2, 11), ("0250", "", "CYCLOBENZAPRINE 10 MG TABLET", 1, 3, 14)]


def document(rng):
    who, at = Patient(rng), Place(rng)
    name = f"{rng.choice(('Saint Brigid', 'University', 'Lakeshore', 'Good Shepherd', 'Riverbend'))} {rng.choice(('Medical Center', 'Hospital', 'Health'))}"
    date = day(rng, (2025, 3, 1))
    inpatient = rng.random() < 0.35
    nights = rng.randint(1, 4) if inpatient else 0
    out = later(date, nights)
    sent = later(out, rng.randint(40, 150))
    har, mrn, plan, ndc = number(rng, "600999999"), number(rng, "E9999999"), rng.choice(PLANS + SENIOR), rng.random() < 0.7
    lines = []
    if inpatient:
        each = price(rng, 1700, 3900)
        lines += [{"date": later(date, n), "revenue_code": "0121", "description": "HC ROOM MED/SURG SEMI-PRIVATE", "units": 1, "charge_cents": each, "cdm": "10200012"} for n in range(nights)]
    for rc, code, mod, words, low, high in [rng.choice(ED)] + rng.sample(REST, rng.randint(9, 19)) + [x for _ in range(nights) for x in rng.sample(REST[:10], 4)]:
        lines.append({"date": date if rc == "0450" else later(date, rng.randint(0, nights)), "revenue_code": rc, "code": code, "modifiers": [mod] if mod and rng.random() < 0.8 else None, "description": words, "units": 1, "charge_cents": price(rng, low, high), "cdm": number(rng, "30099999")})
    for rc, code, words, many, low, high in rng.sample(DRUGS, rng.randint(3, 9)):
        each = price(rng, low, high)
        lines.append({"date": later(date, rng.randint(0, nights)), "revenue_code": rc, "code": code, "ndc": number(rng, "00999-9999-99") if ndc else None, "description": words, "units": many, "charge_cents": each * many, "cdm": number(rng, "25099999")})
    lines.sort(key=lambda x: (x["date"], x["revenue_code"], x["description"]))
    charges = total(lines)
    off, ins, own, _ = split(rng, charges, ("coins", "ded", "coins"))
    posted = later(out, rng.randint(16, 30))
    acts = [pay(posted, "insurance", f"{plan.upper()} PAYMENT", ins)] * (ins > 0) + [pay(posted, "adjustment", f"{plan.upper()} CONTRACTUAL ADJ", off)]
    if own > 12000 and rng.random() < 0.5:
        acts.append(pay(later(posted, 15), "patient", rng.choice(("PATIENT PAYMENT - CREDIT CARD", "PAYMENT - MYCHART")), rng.choice((5000, 10000))))
    owed = charges - total(acts, "amount_cents")
    rows = [tr([us(x["date"]), f"{x['revenue_code']} {RC[x['revenue_code']]}", x["cdm"], f"{x['description']}" + (f"<br>NDC {x['ndc']}" if x.get("ndc") else ""), f"{x.get('code') or ''}" + (f" {x['modifiers'][0]}" if x.get("modifiers") else ""), x["units"], bald(x["charge_cents"])], "n - n - n r r") for x in lines]
    rows.append(tr([("Total Charges", 6), usd(charges)], "r r", "t"))
    acted = [tr([us(p["date"]), p["description"], bald(-p["amount_cents"])], "n - r") for p in acts] + [tr([("Total Payments and Adjustments", 2), usd(-total(acts, 'amount_cents'))], "r r", "t"), tr([("Account Balance", 2), usd(owed)], "r r", "t")]
    left = facts([("Patient Name:", who.full), ("Date of Birth:", us(who.born)), ("MRN:", mrn), ("Hospital Account:", har), ("Guarantor:", who.full)])
    right = facts([("Admission Date:", us(date)), ("Discharge Date:", us(out)), ("Account Class:", "Inpatient" if inpatient else "Emergency"), ("Primary Payer:", plan), ("Print Date:", us(sent))])
    head = f"<tr class='hd'><td colspan=7>{sides(f'<b class=lg>{name}</b><br>{at.street}<br>{at.town}', '<div class=ti>DETAIL BILL</div>', widths=(66, 34))}{sides(left, right, widths=(52, 48), kind='fx')}</td></tr>"
    body = (f"<table class='d'><thead>{head}{tr(['Service<br>Date', 'Revenue Code', 'Procedure<br>Code', 'Description', 'HCPCS', 'Qty', 'Amount'], 'n - n - n r r', tag='th')}</thead><tbody>{''.join(rows)}</tbody></table>"
            + "<div class='h2'>Payments and Adjustments</div>" + grid(["Post Date", "Description", "Amount"], acted, "n - r")
            + f"<p class='s'>THIS IS NOT A BILL FOR PAYMENT. It lists the charges of one hospital account. {rng.choice(('Charges that post after the print date are not shown.', 'Professional fees of physicians are billed apart from this account.', 'Please keep this copy for your records or for your attorney.'))} Questions: Customer Service, {at.tel}. Federal Tax ID {(tin := tax_id(rng))}.</p>")
    css = "body { font: 8.6pt 'Liberation Sans' } .lg { font-size: 13pt } .ti { text-align: right; font: bold 14pt 'Liberation Sans' } .hd > td { padding-bottom: 6pt } .fx { border-top: 1pt solid #000; border-bottom: 1pt solid #000; margin-top: 4pt } .f td { padding: 0.5pt 10pt 0.5pt 0 } .f td + td { font-weight: bold } .d th { background: #e6e6e6; font-size: 8pt } .d td { font-size: 8.2pt } .t td { font-weight: bold; border-top: 1pt solid #000 } .h2 { font: bold 11pt 'Liberation Sans'; margin: 14pt 0 3pt } .s { font-size: 7.8pt; margin-top: 12pt }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "tax_id": tin, "address": at.address}, "payer": {"name": plan}, "patient": {"name": who.full, "birth_date": who.born}, "account_number": har, "statement_date": sent, "admitted": date, "discharged": out, "lines": [only(x, "date", "revenue_code", "code", "modifiers", "ndc", "description", "units", "charge_cents") for x in lines], "payments": acts, "totals": {"charges_cents": charges, "balance_cents": owed}, "maybe": {"adjustments_cents": total(acts, "amount_cents")}}, bottom_right=PAGES)
