"""A surgery center's good faith estimate on its own form: whom it is for and what is planned as sentences in two boxes, then expected charges under a heading for each part (facility, surgeon, anesthesia, laboratory) with code, count and cost, a sum a part, a self-pay discount at the end, when to pay the deposit, what is not in it, and the right to dispute; signature lines."""
from held_nineteenth_a import *

NAME, KIND = "held19-surgery-estimate", "good_faith_estimate"
CASES = [("Carpal tunnel release, right", "64721", "G56.01", 2200, 3900, "01810", []), ("Knee arthroscopy with meniscectomy, left", "29881", "S83.242A", 3900, 7200, "01400", []), ("Cataract removal with lens, right eye", "66984", "H25.11", 1900, 3600, "00142", [("V2632", "Intraocular lens, posterior chamber", 180, 520)]), ("Colonoscopy with biopsy", "45380", "K63.5", 1100, 2400, "00811", [("88305", "Tissue exam by pathologist", 140, 310)]), ("Inguinal hernia repair, left", "49505", "K40.90", 3400, 6100, "00830", [("C1781", "Mesh, implantable", 300, 900)]), ("Septoplasty", "30520", "J34.2", 2900, 5600, "00160", [])]


def document(rng):
    who, at = Patient(rng, 20, 82), Place(rng)
    name = f"{rng.choice(('Blue Ridge', 'Canyon View', at.city, 'Lighthouse'))} {rng.choice(('Surgery Center', 'Ambulatory Surgical Center, LLC', 'Outpatient Surgery'))}"
    words, code, sick, low, high, sleep, more = rng.choice(CASES)
    sent = day(rng, (2026, 1, 5), 200)
    planned, chart, ident, tin = later(sent, rng.randint(6, 40)), number(rng, rng.choice(("999999", "MRN99999"))), npi(rng), tax_id(rng)
    surgeon = doctor(rng, "{} {}, {}", ("MD", "DO"))
    facility = [{"code": code, "description": f"{words} - facility fee", "units": 1, "charge_cents": price(rng, low, high)}]
    lab = []
    for c, w, lo, hi in more:
        (lab if c == "88305" else facility).append({"code": c, "description": w, "units": 1, "charge_cents": price(rng, lo, hi)})
    parts = [(f"Facility &ndash; {name}", facility)]
    if rng.random() < 0.8:
        parts.append((f"Surgeon &ndash; {surgeon}", [{"code": code, "description": f"{words} - surgeon fee", "units": 1, "charge_cents": price(rng, low // 4, high // 3)}] + ([{"code": "99024", "description": "Visit after surgery, in global period", "units": 2, "charge_cents": 0}] if rng.random() < 0.3 else [])))
    if rng.random() < 0.7:
        parts.append((f"Anesthesia &ndash; {at.city} Anesthesia Group", [{"code": sleep, "description": "Anesthesia for this surgery", "units": 1, "charge_cents": price(rng, 480, 1200)}]))
    if lab:
        parts.append((f"Laboratory &ndash; {at.city} Pathology", lab))
    lines = [x for _, rows in parts for x in rows]
    charges = total(lines)
    rows = []
    for title, here in parts:
        rows.append(tr([(title, 5)], "-", "p"))
        rows += [tr([x["description"], x["code"], sick, x["units"], usd(x["charge_cents"])], "- n n c r") for x in here]
        if len(parts) > 1:
            rows.append(tr([("Subtotal", 4), usd(total(here))], "r r", "s2"))
    cut = charges * rng.choice((20, 25, 30, 40)) // 100 if rng.random() < 0.5 else 0
    rows.append(tr([("Total expected charges", 4), usd(charges)], "r r", "t"))
    if cut:
        rows += [tr([("Self-pay discount", 4), usd(-cut)], "r r", "t"), tr([("Your estimated cost", 4), usd(charges - cut)], "r r", "t")]
    apart = "".join(f"The {w} bills you apart from us. " for w in ("surgeon", "anesthesia group") if not any(t.lower().startswith(w.split()[0]) for t, _ in parts))
    uninsured = rng.choice(("You told us that you have no insurance.", "You told us that you do not want us to bill your insurance."))
    body = (sides(f"<div class='h'>{name}</div>{at.street}, {at.town}<br>Tel {at.tel} &nbsp; NPI {ident} &nbsp; TIN {tin}", f"<div class='ti'>Good Faith<br>Estimate</div>", widths=(70, 30))
            + sides(f"<div class='k'>Prepared for</div><b>{who.full}</b><br>Date of birth {mon(who.born)}<br>{who.street}<br>{who.town}<br>Patient no. {chart}", f"<div class='k'>Planned care</div><b>{words}</b><br>Diagnosis {sick}<br>Surgeon {surgeon}<br>Scheduled {mon(planned)}<br>Estimate made {mon(sent)}", widths=(48, 52), kind="bx")
            + f"<p>{uninsured} Under the law you have the right to know before your surgery what it is likely to cost.</p>" + grid(["Item or service", "Code", "Diagnosis", "Qty", "Expected cost"], rows, "- n n c r")
            + (f"<p><b>Payment.</b> We ask for half of the amount three business days before surgery and the rest on the day. Your deposit is returned if the surgery is cancelled.</p>" if rng.random() < 0.6 else "")
            + f"<p><b>Not in this estimate.</b> {apart}Care for complications, a hospital transfer, medicines to take home and visits before surgery are not in it. This is an estimate, not a contract; it is good for 12 months from the date above.</p>"
            + "<div class='ds'><b>Disclaimer.</b> If you are billed $400 or more above this estimate, you can dispute the bill. You must start within 120 calendar days of the date on the original bill; the agency charges a fee of $25. Learn more at www.cms.gov/nosurprises or call 1-800-985-3059. Keep a copy of this estimate.</div>" + sides("<div class='sig'>Patient or representative</div>", "<div class='sig'>Date</div>", f"<div class='sig'>Prepared by {rng.choice(FIRST)} {rng.choice('ABCDKLMR')}., financial counselor</div>", widths=(42, 18, 40)))
    css = "body { font: 9.6pt 'Nimbus Sans', 'Liberation Sans' } .h { font-size: 16pt; font-weight: bold; color: #145374 } .ti { font-size: 16pt; text-align: right; color: #e07a2f; line-height: 1 } .bx { margin: 12pt 0 8pt } .bx > tbody > tr > td { border: 1px solid #145374; padding: 6pt !important; line-height: 1.35 } .k { font-size: 8pt; text-transform: uppercase; color: #145374; letter-spacing: 1pt } .d th { border-bottom: 2pt solid #145374; font-size: 8.5pt } .p td { font-weight: bold; color: #145374; padding-top: 6pt } .d td { padding: 2.5pt 4pt } .s2 td { font-style: italic; border-top: 0.5pt solid #999 } .t td { font-weight: bold; border-top: 1pt solid #145374; font-size: 10.5pt } p { margin: 6pt 0 } .ds { border: 1px solid #e07a2f; padding: 6pt; font-size: 8.8pt } .sig { border-top: 1px solid #000; font-size: 8pt; margin-top: 30pt }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "npi": ident, "tax_id": tin, "address": at.address}, "patient": {"name": who.full, "birth_date": who.born}, "account_number": chart, "statement_date": sent, "diagnoses": [sick], "maybe": {"network": "out"},
                            "lines": [{**x, "maybe": {"date": planned, "diagnosis_pointers": [1]}} for x in lines], "payments": [pay(None, "adjustment", "Self-pay discount", cut)] if cut else None, "totals": {"charges_cents": charges, "balance_cents": charges - cut if cut else None}})
