"""fourth_epic_itemized.py: the itemized list of one hospital account as a person asks for it: services under the heading of their revenue code with a subtotal each, then the insurer's and the person's postings, then what is left."""
from held_parts import (EMERGENCY, INPATIENT, PLANS, STEM, address, after, beside, day, digits, e, filed, line, money, page, payment, person,
                        phone, some_units, say, tax_id, total, tr, when)

NAME, KIND = "held4-epic-itemized", "itemized_bill"
CSS = """body { font: 9pt 'Nimbus Roman', 'Liberation Serif' } .h { font-size: 15pt } h1 { font-size: 13pt; text-align: center; margin: 10px 0 6px } table.f { width: 100%; border: 1px solid #000 } .f td { padding: 2px
6px; width: 25% } .f td.b { font-weight: bold; width: 18% } table.x { width: 100%; margin-top: 10px } .x thead { display: table-header-group } .x th { text-align: left; border-bottom: 1px solid #000; padding: 2px 5px } .x th.r { text-align:
right } .x td { padding: 1.5px 5px; vertical-align: top } .x .g td { font-weight: bold; padding-top: 9px } .x .u td { font-style: italic; border-top: 1px solid #999 } .x .z td { font-weight: bold;
border-top: 2px solid #000; padding-top: 4px } .n { font-size: 8pt; margin-top: 12px } h3 { font-size: 11pt; margin: 16px 0 0 }"""
HEADS = {"0120": "Room and Board - Semi-Private Two Beds", "0250": "Pharmacy - General", "0258": "Pharmacy - IV Solutions", "0260": "IV Therapy - General", "0270": "Medical/Surgical Supplies and Devices - General",
         "0272": "Medical/Surgical Supplies - Sterile Supply", "0300": "Laboratory - General", "0301": "Laboratory - Chemistry", "0305": "Laboratory - Hematology", "0306": "Laboratory - Bacteriology and Microbiology",
         "0307": "Laboratory - Urology", "0324": "Radiology - Diagnostic - Chest X-Ray", "0351": "CT Scan - Head", "0352": "CT Scan - Body", "0402": "Other Imaging Services - Ultrasound",
         "0410": "Respiratory Services - General", "0420": "Physical Therapy - General", "0424": "Physical Therapy - Evaluation", "0450": "Emergency Room - General", "0636": "Pharmacy - Drugs Requiring Detailed Coding",
         "0730": "EKG/ECG - General"}
EPIC = {"VENIPUNCTURE ROUTINE": "HC ROUTINE VENIPUNCTURE", "COMP METABOLIC PANEL": "HC COMPREHENSIVE METABOLIC PANEL", "CBC W AUTO DIFF": "HC CBC WITH AUTO DIFFERENTIAL", "LIPASE LEVEL": "HC LIPASE",
        "KETOROLAC INJ PER 15 MG": "KETOROLAC 15 MG/ML (1 ML) INJECTION SOLUTION", "ONDANSETRON INJ PER 1 MG": "ONDANSETRON HCL (PF) 4 MG/2 ML INJECTION SOLUTION",
        "SODIUM CHLORIDE 0.9% 1000 ML BAG": "SODIUM CHLORIDE 0.9 % 0.9 % INTRAVENOUS SOLUTION 1,000 ML FLEX CONT", "ACETAMINOPHEN 500 MG TABLET": "ACETAMINOPHEN 500 MG TABLET 100 EACH BLIST PACK"}


def document(rng):
    who, first, plan, stem = person(rng), day(rng), rng.choice(PLANS), rng.choice(STEM)
    house, stay, style = f"{stem} {rng.choice(['Medical Center', 'Memorial Hospital', 'University Hospital'])}", rng.randint(0, 4), rng.choice(["us", "short"])
    last, rows, lines = after(first, stay), "", []
    pool = EMERGENCY + INPATIENT[1:] if stay else EMERGENCY
    chosen = rng.sample(pool, rng.randint(9, min(26, len(pool))))
    made = []
    for service in chosen:
        text = EPIC.get(service[2]) or (service[2] if service[0] and service[0][0] == "J" or service[1] in ("0250", "0270", "0272") else f"HC {service[2]}")
        price = rng.choice([rng.randint(service[3], service[4]) * 100, rng.randint(service[3] * 100, service[4] * 100)])
        for again in range(rng.choice([1, 1, 1, 2, 3]) if stay and service[1] not in ("0450", "0352", "0351") else 1):
            units = some_units(rng, service)
            made.append(line(after(first, rng.randint(0, stay)), (service[0], service[1], text), units=units, charge_cents=units * price))
    for number in range(stay):
        made.append(line(after(first, number), (None, "0120", "HC ROOM CHARGE SEMI-PRIVATE MED/SURG"), units=1, charge_cents=231500))
    made.sort(key=lambda item: (item["revenue_code"], item["date"], item["description"]))
    for revenue in sorted({item["revenue_code"] for item in made}):
        some = [item for item in made if item["revenue_code"] == revenue]
        rows += tr([(f"{revenue} - {HEADS[revenue]}", 5)], "", "g")
        for item in some:
            rows += tr([say(when(item), style), item.get("code", ""), e(item["description"]), item["units"], money(item["charge_cents"])], ". . . r r")
        rows += tr([(f"Subtotal for {revenue} - {HEADS[revenue]}", 4), money(total(some, "charge_cents"))], ". r", "u")
        lines += some
    gross, heard = total(lines, "charge_cents"), after(last, rng.randint(16, 40))
    off = round(gross * rng.uniform(0.3, 0.6))
    payments = [payment(heard, "insurance", f"{plan.upper()} PAYMENT", round((gross - off) * rng.uniform(0.5, 0.95))), payment(heard, "adjustment", f"{plan.upper()} CONTRACTUAL ADJUSTMENT", off)]
    if rng.random() < 0.5:
        payments.append(payment(after(heard, 20), "patient", rng.choice(["PATIENT PAYMENT - MYCHART", "PATIENT PAYMENT - CREDIT CARD"]), 5000))
    acts = sum(one["amount_cents"] for one in payments)
    sent, account, mrn, call, ein, (street, town, home) = after(heard, 33), digits(rng, 10), digits(rng, 8), phone(rng), tax_id(rng), address(rng)
    facts = [("Patient:", e(filed(who)), "Hospital Account:", account), ("Guarantor:", e(filed(who)), "MRN:", mrn), ("Admission Date:", say(first, style), "Discharge Date:", say(last, style)),
             ("Account Class:", "Inpatient" if stay else "Emergency", "Primary Coverage:", plan), ("Attending Provider:", f"{rng.choice(STEM).upper()}, {rng.choice('ABCDJKM')}, MD", "Print Date:", say(sent, style))]
    table = "".join(tr([say(when(one), style), e(one["description"]), money(-one["amount_cents"])], ". . r") for one in payments)
    html = page(CSS, f"""{beside(f'<span class="h">{house}</span><br>{street}<br>{town}', f'Patient Financial Services: {call}<br>Tax ID: {ein}')}<h1>Itemized Statement of Hospital Services</h1><table class="f">{"".join(tr(one, "b . b .")
for one in facts)}</table><table class="x"><thead>{tr(["Service Date", "HCPCS/CPT", "Description", "Qty", "Amount"], ". . . r r", tag="th")}</thead>{rows}{tr([("Total Charges", 4), money(gross)], ". r",
"z")}</table><h3>Payments and Adjustments</h3><table class="x"><thead>{tr(["Post Date", "Description", "Amount"], ". . r", tag="th")}</thead>{table}{tr([("Total Payments and Adjustments", 2), money(-acts)], ". r",
"z")}</table><table class="x">{tr(["Account Balance", money(gross - acts)], ". r", "z")}</table><p class="n">These are hospital charges only. Charges of physicians are billed separately. This document is a record of your
charges and not a claim form. If you are uninsured you have the right to a good faith estimate. Questions: {call}, Monday through Friday, 8 AM to 5 PM.</p>""", sheet="size: Letter; margin: 0.7in 0.6in",
                foot=f'"{account}   Page " counter(page) " of " counter(pages)')
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home, "tax_id": ein}, "payer": {"name": plan}, "patient": {"name": filed(who)}, "account_number": account, "statement_date": sent.isoformat(),
        "admitted": first.isoformat(), "discharged": last.isoformat(), "lines": lines, "payments": payments, "totals": {"charges_cents": gross, "balance_cents": gross - acts}}}
