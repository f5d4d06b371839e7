"""A hospital's itemized statement as patients get it on request: the head with patient, stay and page number again on each sheet, charges by day with revenue code, charge code, procedure code and quantity, credits with their minus, a day's total, a summary by revenue code and what was received at the end."""
from held_eighteenth_a import *

NAME, KIND = "held18-itemized-request", "itemized_bill"
# procedure code, revenue code, words as a hospital's charge list has them, dollars
GOODS = [("", "0250", "ACETAMINOPHEN TAB 325MG", 1, 9), ("", "0250", "ATORVASTATIN TAB 40MG", 3, 14), ("", "0250", "SENNA-DOCUSATE TAB 8.6-50MG", 1, 8), ("", "0250", "INSULIN LISPRO INJ 100U/ML", 14, 60), ("J1650", "0636", "ENOXAPARIN INJ 40MG", 28, 96), ("J2270", "0636", "MORPHINE INJ 4MG", 12, 52), ("J2405", "0636", "ONDANSETRON INJ 4MG", 8, 48), ("J0696", "0636", "CEFTRIAXONE INJ 1GM", 34, 120), ("J7050", "0258", "SODIUM CHLORIDE 0.9% 250ML", 28, 90), ("J7120", "0258", "LACTATED RINGER 1000ML", 44, 150), ("96374", "0260", "IV PUSH INITIAL", 180, 480), ("96365", "0260", "IV INFUSION THERAPY UP TO 1 HR", 240, 640), ("", "0270", "ADHESIVE DRESSING 4X4", 6, 28), ("", "0270", "TUBING IV PRIMARY", 10, 44), ("", "0272", "TRAY FOLEY CATHETER", 36, 115),
         ("36415", "0300", "VENIPUNCTURE", 14, 46), ("80053", "0301", "COMPREHENSIVE METABOLIC", 120, 430), ("80048", "0301", "BASIC METABOLIC", 88, 290), ("83735", "0301", "MAGNESIUM", 44, 140), ("82962", "0301", "GLUCOSE POC", 14, 48), ("84145", "0301", "PROCALCITONIN", 120, 330), ("85025", "0305", "CBC W DIFF", 68, 220), ("85610", "0305", "PROTHROMBIN TIME", 38, 110), ("87040", "0306", "BLOOD CULTURE", 100, 310), ("81001", "0307", "URINALYSIS W MICRO", 34, 120), ("71045", "0324", "CHEST 1 VIEW PORTABLE", 210, 540), ("74177", "0352", "CT ABD PELVIS W CON", 2300, 6400), ("76705", "0402", "US ABDOMEN LIMITED", 390, 1090), ("94640", "0410", "NEBULIZER TREATMENT", 86, 260), ("97161", "0424", "PT EVAL LOW COMPLEXITY", 210, 480), ("97116", "0420", "GAIT TRAINING 15 MIN", 90, 210), ("93005", "0730", "EKG TRACING", 140, 420)]
CODES = {"0120": "ROOM-BOARD/SEMI", "0250": "PHARMACY", "0258": "IV SOLUTIONS", "0260": "IV THERAPY", "0270": "MED-SUR SUPPLIES", "0272": "STERILE SUPPLY", "0300": "LABORATORY", "0301": "LAB/CHEMISTRY", "0305": "LAB/HEMATOLOGY", "0306": "LAB/BACT-MICRO", "0307": "LAB/UROLOGY", "0324": "DX X-RAY/CHEST", "0352": "CT SCAN/BODY", "0402": "ULTRASOUND", "0410": "RESPIRATORY SVC", "0420": "PHYSICAL THERP", "0424": "PHYS THERP/EVAL", "0450": "EMERG ROOM", "0636": "DRUGS/DETAIL CODE", "0730": "EKG/ECG"}


def document(rng):
    who, at = Patient(rng, 30, 90), Place(rng)
    name = rng.choice((f"{at.city} Baptist Hospital", f"Sacred Heart Medical Center of {at.city}", f"{at.city} Regional Hospital", f"University Hospital {at.city}"))
    came, nights = day(rng, (2025, 4, 1)), rng.choice((0, 0, 1, 2, 3))
    gone = later(came, nights)
    sent = later(gone, rng.randint(20, 80))
    acct, mrn, plan, unit = number(rng, "999999999"), number(rng, "M0099999"), rng.choice(PLANS + SENIOR).upper(), rng.random() < 0.5
    days_, lines, sign = [later(came, n) for n in range(nights + 1)], [], rng.choice((lambda c: usd(c, ""), behind, lambda c: f"({bald(-c)})" if c < 0 else bald(c)))
    for n, date in enumerate(days_):
        here = [("99284", "0450", "ED VISIT LEVEL 4", 1, price(rng, 1000, 2800))] if n == 0 else []
        if nights and n < nights:
            here.append(("", "0120", "ROOM SEMI PRIVATE MED/SURG", 1, price(rng, 1500, 3100)))
        for code, rev, words, lo, hi in rng.sample(GOODS, rng.randint(8, 20)):
            here.append((code, rev, words, rng.choice((1, 1, 2, 3, 4)) if rev in ("0250", "0270", "0636", "0420", "0410") else 1, price(rng, lo, hi)))
        here.sort(key=lambda x: x[1])
        if rng.random() < 0.35:
            back = rng.choice([x for x in here if x[1] in ("0250", "0270", "0258", "0301", "0305")] or here[-1:])
            here.append((back[0], back[1], back[2], -1, back[4]))
        lines += [{"date": date, "code": c, "revenue_code": r, "description": w, "units": q, "unit_price_cents": e, "charge_cents": q * e} for c, r, w, q, e in here]
    charges = total(lines)
    rows, run, own_code = [], 0, {x[2]: number(rng, "9999999") for x in GOODS}
    for n, x in enumerate(lines):
        run += x["charge_cents"]
        rows.append(tr([us(x["date"]), x["revenue_code"], own_code.get(x["description"], "4500120"), x["code"], x["description"], x["units"]] + [bald(x["unit_price_cents"])] * unit + [sign(x["charge_cents"])], "n c n n - r r r"))
        if n == len(lines) - 1 or lines[n + 1]["date"] != x["date"]:
            rows.append(tr([(f"TOTAL FOR {us(x['date'])}", 7 if unit else 6), sign(run)], "r r", "t"))
            run = 0
    rows.append(tr([("TOTAL CHARGES", 7 if unit else 6), usd(charges)], "r r", "t g"))
    acts = []
    if rng.random() < 0.7:
        off, ins, own, _ = split(rng, charges, ("coins", "ded"))
        own = min(own, rng.choice((150000, 250000, 89000)))
        ins = charges - off - own
        acts = [pay(later(gone, 16), "insurance", f"{plan} PAYMENT", ins)] * (ins > 0) + [pay(later(gone, 16), "adjustment", f"{plan} CONTRACTUAL ALLOWANCE", off)]
        if rng.random() < 0.4:
            acts.append(pay(later(gone, 19), "patient", "PATIENT PAYMENT", 10000))
    owed = charges - total(acts, "amount_cents")
    sums = {}
    for x in lines:
        sums[x["revenue_code"]] = sums.get(x["revenue_code"], 0) + x["charge_cents"]
    show, member = rng.random() < 0.6, number(rng, "AA999999999")
    per = 34
    sheets = [rows[n:n + per] for n in range(0, len(rows), per)]
    heads = ["SERVICE DATE", "REV CODE", "CHARGE CODE", "PROC CODE", "DESCRIPTION", "QTY"] + ["UNIT PRICE"] * unit + ["AMOUNT"]
    count, body = len(sheets) + 1, ""
    for n in range(count):
        top = sides(f"<b class='h'>{name}</b><br>{at.street}, {at.town}<br>Patient Accounts: {at.tel}", f"<div class='r2'><b>ITEMIZED STATEMENT</b><br>Date printed: {us(sent)}<br>Page {n + 1} of {count}</div>", widths=(66, 34))
        top += "<table class='hd'><tr><td>PATIENT<br><b>" + who.filed + f"</b></td><td>ACCOUNT NO<br><b>{acct}</b></td><td>MED REC NO<br><b>{mrn}</b></td><td>BIRTH DATE<br><b>{us(who.born)}</b></td><td>ADMITTED<br><b>{us(came)}</b></td><td>DISCHARGED<br><b>{us(gone)}</b></td></tr></table>"
        inner = grid(heads, sheets[n], "n c n n - r r r") if n < count - 1 else ""
        if n == count - 1:
            inner = (sides(f"<div class='k'>SUMMARY BY REVENUE CODE</div>" + grid(["REV CODE", "CATEGORY", "AMOUNT"], [tr([k, CODES[k], sign(v)], "c - r") for k, v in sorted(sums.items())] + [tr(["", "TOTAL", usd(charges)], "c - r", "t")], "c - r"), widths=(60,)) if show else "")
            inner += "<div class='k'>PAYMENTS AND ADJUSTMENTS</div>" + (grid(["DATE", "DESCRIPTION", "AMOUNT"], [tr([us(p["date"]), p["description"], sign(-p["amount_cents"])], "n - r") for p in acts], "n - r") if acts else "<p>No payments have been posted to this account.</p>")
            inner += f"<div class='bal'>ACCOUNT BALANCE &nbsp; {usd(owed)}</div><p>Insurance: {plan} &nbsp; Policy: {member}</p><p class='s'>This itemization was printed at your request. It lists hospital charges only; physicians bill for their own services. A list of our standard charges is on our website.</p>"
        body += ("<div class='brk'></div>" if n else "") + top + inner
    css = "body { font: 8.6pt 'Liberation Sans Narrow', 'Liberation Sans'; font-size: 9pt } .h { font-size: 12.5pt } .r2 { text-align: right } .hd { width: 100%; margin: 6pt 0 } .hd td { border: 0.75pt solid #333; font-size: 6.8pt } .hd b { font-size: 9pt } .d th { border-bottom: 1.2pt solid #000; font-size: 8.2pt } .d td { padding: 1.6pt 4pt } .d tbody tr:nth-child(even) td { background: #f4f4f4 } .t td { font-weight: bold; border-top: 0.75pt solid #000 } .g td { font-size: 10.5pt } .k { font-weight: bold; margin: 10pt 0 3pt } .bal { font-size: 13pt; font-weight: bold; text-align: right; border-top: 2pt solid #000; margin: 10pt 0; padding: 4pt }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "address": at.address}, "payer": {"name": plan}, "patient": {"name": who.filed, "birth_date": who.born, "member_id": member}, "account_number": acct, "statement_date": sent, "admitted": came, "discharged": gone, "lines": [{k: v for k, v in x.items() if v != "" and (unit or k != "unit_price_cents")} for x in lines], "payments": acts, "totals": {"charges_cents": charges, "balance_cents": owed}})
