"""A hospital's itemized bill on request, in Meditech's newer manner: the charges under a heading for each revenue code (the code only there) with its subtotal, rows of day, charge number, words with NDC below for drugs, HCPCS with modifier, quantity and amount; the patient's head again on each sheet with a page count; receipts and adjustments as a list at the end."""
from held_twentyfirst_a import *

NAME, KIND = "held21-section-itemized", "itemized_bill"
GOODS = {("0250", "PHARMACY - GENERAL"): [("", "ACETAMINOPHEN 500MG TAB", 1, 9), ("", "FAMOTIDINE 20MG TAB", 2, 11), ("", "METOPROLOL TARTRATE 25MG TAB", 2, 10), ("", "POTASSIUM CHLORIDE 20MEQ TAB ER", 3, 15), ("", "ONDANSETRON ODT 4MG", 6, 34), ("", "GABAPENTIN 300MG CAP", 2, 12)],
         ("0258", "IV SOLUTIONS"): [("", "SODIUM CHLORIDE 0.9% 1000ML BAG", 44, 160), ("", "DEXTROSE 5% 500ML BAG", 38, 120)],
         ("0270", "MEDICAL/SURGICAL SUPPLIES"): [("", "IV START KIT", 12, 50), ("", "BLOOD PRESSURE CUFF DISPOSABLE", 14, 48), ("", "ELECTRODE PACK ADULT", 8, 36), ("", "NASAL CANNULA ADULT", 6, 28)],
         ("0301", "LABORATORY - CHEMISTRY"): [("80048", "BASIC METABOLIC PANEL", 88, 290), ("84484", "TROPONIN I QUANT", 120, 360), ("83690", "LIPASE", 80, 230), ("83735", "MAGNESIUM LEVEL", 44, 140), ("83880", "BNP", 140, 390), ("82962", "GLUCOSE FINGERSTICK", 14, 44)],
         ("0305", "LABORATORY - HEMATOLOGY"): [("85025", "CBC AUTO DIFF", 66, 220), ("85610", "PROTIME WITH INR", 38, 112), ("85379", "D-DIMER QUANT", 110, 310)],
         ("0324", "RADIOLOGY - CHEST"): [("71045", "CHEST XRAY 1 VIEW", 210, 540), ("71046", "CHEST XRAY 2 VIEWS", 240, 610)],
         ("0352", "CT SCAN - BODY"): [("71275", "CT ANGIO CHEST W/WO CONTRAST", 2500, 6800), ("74176", "CT ABD/PELVIS W/O CONTRAST", 1900, 5200)],
         ("0410", "RESPIRATORY SERVICES"): [("94640", "NEBULIZER TREATMENT", 84, 260), ("94760", "PULSE OXIMETRY SPOT CHECK", 28, 84)],
         ("0420", "PHYSICAL THERAPY"): [("97116", "PT GAIT TRAINING 15 MIN", 92, 210), ("97530", "PT THERAPEUTIC ACTIVITY 15 MIN", 96, 220)],
         ("0636", "DRUGS W/ DETAILED CODING"): [("J2405", "ONDANSETRON 4MG/2ML VIAL", 8, 50), ("J1885", "KETOROLAC 30MG/ML VIAL", 14, 66), ("J0696", "CEFTRIAXONE 1GM VIAL", 34, 120), ("J1650", "ENOXAPARIN 40MG SYRINGE", 28, 96), ("Q9967", "IOHEXOL 350MG/ML", 2, 5)],
         ("0730", "EKG/ECG"): [("93005", "EKG TRACING 12 LEAD", 140, 420)]}


def document(rng):
    who, at = Patient(rng, 24, 90), Place(rng)
    name = rng.choice((f"{at.city} Memorial Hospital", f"Mercy Ridge Hospital", f"{at.city} County Hospital District", f"Good Shepherd Medical Center")).upper()
    came, nights = day(rng, (2025, 3, 1), 400), rng.choice((0, 0, 1, 2, 4))
    gone = later(came, nights)
    sent = later(gone, rng.randint(15, 90))
    acct, mrn, plan = number(rng, rng.choice(("V00099999999", "D9999999999"))), number(rng, "M000999999"), rng.choice(PLANS + SENIOR).upper()
    say, with_ndc, back = rng.choice((us, short, lambda d: f"{d:%m/%d}/{d:%Y}")), rng.random() < 0.6, rng.random() < 0.5
    lines, rows, subs = [], [], rng.random() < 0.75
    sections = [(k, [(c, w, lo, hi) for c, w, lo, hi in rng.sample(v, rng.randint(1, len(v)))]) for k, v in GOODS.items() if rng.random() < 0.8]
    if not nights:
        sections = [s for s in sections if s[0][0] != "0420"]
    sections.append((("0450", "EMERGENCY ROOM"), [("99284", "ER VISIT LEVEL IV", 1000, 2800)] + [("96374", "IV PUSH INITIAL DRUG", 180, 480)] * (rng.random() < 0.6)))
    if nights:
        sections.append((("0120", "ROOM AND BOARD - SEMI PRIVATE"), [("", "SEMI-PRIVATE MED/SURG ROOM", 1500, 3000)]))
    for (rev, words_), goods in sorted(sections):
        here = []
        for code, words, lo, hi in goods:
            mine = [later(came, n) for n in range(nights)] if rev == "0120" else sorted(later(came, rng.randint(0, nights)) for _ in range(rng.choice((1, 1, 1, 2, 3)) if nights and rev != "0450" else 1))
            if rev == "0450":
                mine = [came]
            each, numb, ndc = price(rng, lo, hi), number(rng, "999.9999" if rev != "0250" else "250.9999"), number(rng, "99999-9999-99") if with_ndc and rev in ("0250", "0258", "0636") else None
            for d in mine:
                q = rng.choice((1, 1, 2, 3)) if rev in ("0250", "0420") else rng.choice((1, 4, 10)) if rev == "0636" and code != "Q9967" else 100 if code == "Q9967" else 1
                mod = ["25"] if code == "99284" and rng.random() < 0.7 else ["GP"] if rev == "0420" else []
                here.append(({"date": d, "code": code, "modifiers": mod, "ndc": ndc, "revenue_code": rev, "description": words, "units": q, "charge_cents": q * each}, numb))
        here.sort(key=lambda x: x[0]["date"])
        if back and rev == "0250" and len(here) > 1:
            gone_back = {**here[-1][0], "units": -1 * here[-1][0]["units"], "charge_cents": -here[-1][0]["charge_cents"]}
            here.append((gone_back, here[-1][1]))
        rows.append(tr([(f"{rev} &nbsp; {words_}", 6)], "-", "hd"))
        for x, numb in here:
            code = " ".join([x["code"]] + x["modifiers"]) if x["code"] else ""
            rows.append(tr([say(x["date"]), numb, x["description"] + (f"<br><span class='nd'>NDC {x['ndc']}</span>" if x["ndc"] else ""), code, x["units"], usd(x["charge_cents"], "")], "n n - n r r"))
            lines.append(x)
        if subs:
            rows.append(tr(["", "", (f"SUBTOTAL {words_}", 3), usd(total([h[0] for h in here]), "")], "n n r r", "su"))
    charges = total(lines)
    rows.append(tr(["", "", ("TOTAL CHARGES", 3), usd(charges)], "n n r r", "tt"))
    acts = []
    if rng.random() < 0.75:
        off, ins, own, _ = split(rng, charges, ("coins", "ded"))
        own = min(own, rng.choice((90000, 165000, 250000)))
        ins, posted = charges - off - own, later(gone, rng.randint(12, 15))
        acts = [pay(posted, "insurance", f"{plan} PAYMENT", ins), pay(posted, "adjustment", f"{plan} ALLOWANCE", off)]
        if rng.random() < 0.4:
            acts.append(pay(came, "patient", "ER COPAY - CREDIT CARD", 7500))
    owed = charges - total(acts, "amount_cents")
    sheets, left, sheet = [], 56.0, []
    for n, row in enumerate(rows):
        need = 1.9 if "NDC" in row else 1
        if left < need + (2 if "'hd'" in row else 0):
            sheets.append(sheet)
            left, sheet = 56.0, []
        sheet.append(row)
        left -= need
    sheets.append(sheet)
    if left < 12:
        sheets.append([])
    body = ""
    for n, rows_ in enumerate(sheets):
        top = f"<div class='c'><b class='h'>{name}</b><br>{at.street} &nbsp; {at.town} &nbsp; {at.tel}</div><div class='c tl'>ITEMIZED BILL</div>" + sides(facts([("PATIENT:", who.filed), ("ACCOUNT #:", acct), ("MED REC #:", mrn)]), facts([("ADMIT DATE:", us(came)), ("DISCHARGE DATE:", us(gone)), ("BIRTHDATE:", us(who.born))]), facts([("RUN DATE:", us(sent)), ("PAGE:", f"{n + 1} OF {len(sheets)}"), ("F/C:", rng.choice(("COM", "MCR", "BC")))]), widths=(42, 33, 25))
        body += ("<div class='brk'></div>" if n else "") + top + (grid(["DATE", "CHARGE #", "DESCRIPTION", "HCPCS", "QTY", "AMOUNT"], rows_, "n n - n r r") if rows_ else "")
    tail = grid(["DATE", "RECEIPTS AND ADJUSTMENTS", "AMOUNT"], [tr([say(p["date"]), p["description"], f"{bald(p['amount_cents'])}-"], "n - r") for p in acts] or [tr(["", "NO RECEIPTS POSTED", ".00"], "n - r")], "n - r", "d rc")
    body += tail + f"<div class='bl'>BALANCE ON ACCOUNT: &nbsp; {usd(owed)}</div><p class='s'>PRIMARY INSURANCE: {plan}. {rng.choice(('CHARGES POSTED AFTER THE RUN DATE ARE NOT SHOWN.', 'THIS IS A DETAIL OF YOUR ACCOUNT PRINTED AT YOUR REQUEST.', 'PHYSICIAN SERVICES ARE BILLED SEPARATELY.'))}</p>"
    css = "body { font: 9pt 'Liberation Mono', monospace } .h { font-size: 12pt } .tl { font-weight: bold; margin: 4pt 0 } .c { text-align: center } .f td { padding: 0 6pt 0 0; white-space: nowrap; font-size: 8.4pt } .sides { border-top: 0.75pt solid #000; border-bottom: 0.75pt solid #000; margin-bottom: 4pt } .d th { border-bottom: 0.75pt dashed #000; font-size: 8.4pt } .d td { padding: 0.8pt 4pt; font-size: 8.4pt } .hd td { font-weight: bold; padding-top: 4pt } .su td { border-top: 0.5pt solid #888 } .tt td { font-weight: bold; border-top: 1.5pt solid #000 } .nd { font-size: 7.4pt } .rc { margin-top: 14pt; width: 75% } .bl { font-weight: bold; font-size: 11pt; margin: 8pt 0 } .s { font-size: 8pt }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "address": at.address}, "payer": {"name": plan}, "patient": {"name": who.filed, "birth_date": who.born}, "account_number": acct, "statement_date": sent, "admitted": came, "discharged": gone, "lines": [{k: v for k, v in x.items() if v not in ("", None, [])} for x in lines], "payments": acts, "totals": {"charges_cents": charges, "balance_cents": owed}})
