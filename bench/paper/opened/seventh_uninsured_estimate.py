"""seventh_uninsured_estimate.py: a hospital's good faith estimate for who pays alone: charge, discount for the uninsured and expected cost by service, the right to dispute on page two."""
from held_parts import PAGES, address, after, day, e, money, npi, page, phone, say, tax_id, total
from held_plain import dollars, home, letters, someone

NAME = "held7-uninsured-estimate"
KIND = "good_faith_estimate"
HOSPITALS = ["Fort Calder Regional Medical Center", "Palm Harbor Medical Center", "Northwater Health Riverbend Hospital", "Lakewood Surgical Hospital"]
PLANS = [("Right knee replacement", "M17.11", [("27447", "Knee joint replacement, operating room", 18000, 42000), ("C1776", "Knee implant", 6000, 14000), ("97161", "Therapy evaluation", 180, 420), ("73560", "Knee x-ray after surgery", 150, 380), ("85025", "Blood count", 40, 160), ("86900", "Blood type", 40, 150)]),
         ("Screening colonoscopy", "Z12.11", [("45378", "Colonoscopy, look only", 1400, 3900), ("45385", "Polyp taken out with snare, if found", 1900, 4600), ("88305", "Tissue exam, if taken", 160, 480), ("J2704", "Propofol, 10 mg", 20, 60)]),
         ("MRI of the lower back", "M54.50", [("72148", "MRI of lower spine, no contrast", 1300, 3900)]),
         ("Delivery, vaginal, two nights", "O80", [("59409", "Delivery room and delivery", 6000, 13000), ("01967", "Epidural for labor", 1200, 2900), ("99460", "Newborn first exam", 200, 500), ("85025", "Blood count", 40, 160), ("80081", "Prenatal blood panel", 120, 380)]),
         ("Hernia repair with scope", "K40.90", [("49650", "Groin hernia repair with scope", 6800, 15000), ("C1781", "Mesh", 500, 1700), ("88302", "Tissue exam", 90, 260), ("J0690", "Cefazolin, 500 mg", 10, 50)])]
CSS = """body { font: 9.5pt 'DejaVu Sans', 'Liberation Sans'; color: #1c2b39 } .w { width: 100% } .w td { vertical-align: top; padding: 2px 6px } .hd { background: #1c2b39; color: #fff; padding: 10px 14px; font-size: 14pt } .g { width: 100%; margin: 8px 0 } .g td { border: 1px solid #8a98a5; padding: 4px 7px; font-size: 8.5pt } .g .h { background: #dfe6ec; font-weight: bold }
.d { width: 100%; font-size: 8.5pt } .d th { background: #dfe6ec; border: 1px solid #8a98a5; padding: 4px; font-size: 8pt } .d td { border: 1px solid #8a98a5; padding: 4px } .r { text-align: right } .tt td { font-weight: bold } .nx { page-break-before: always } .nx p { margin: 7px 0 }"""


def document(rng):
    hospital, who, (street, town, whole) = rng.choice(HOSPITALS), someone(rng), address(rng)
    name, born, tel, ident, tax, number, hers = f"{who[0]} {who[1]}. {who[2]}", day(rng, (1956, 1, 1), 17000), phone(rng), npi(rng), tax_id(rng), letters(rng, "GFE-9999999"), home(rng)
    what, diagnosis, services = rng.choice(PLANS)
    printed = day(rng, (2026, 1, 4), 140)
    planned, rate = after(printed, rng.randint(7, 45)), rng.choice([25, 35, 40, 55, 60])
    lines, rows = [], []
    for code, words, low, high in services[:rng.randint(max(1, len(services) - 3), len(services))]:
        units = rng.choice([2, 4, 10]) if code[0] == "J" else rng.choice([1, 1, 2]) if code == "97161" else 1
        charge = dollars(rng, low, high) * (units if code[0] == "J" else 1)
        off = charge * rate // 100
        lines.append({"code": code, "description": words, "units": units, "charge_cents": charge, "adjustment_cents": off, "patient_cents": charge - off, "maybe": {"date": planned.isoformat()}})
        rows.append(f"<tr><td>{e(words)}</td><td>{diagnosis}</td><td>{code}</td><td class=r>{units}</td><td class=r>{money(charge)}</td><td class=r>{money(-off)}</td><td class=r>{money(charge - off)}</td></tr>")
    sums = [total(lines, k) for k in ("charge_cents", "adjustment_cents", "patient_cents")]
    html = f"""<div class=hd>{e(hospital)}<br><span style="font-size:10pt">Good Faith Estimate for Health Care Items and Services</span></div>
<table class=g><tr><td class=h colspan=4>Patient</td></tr><tr><td>Name<br><b>{e(name)}</b></td><td>Date of birth<br><b>{say(born, 'us')}</b></td><td>Estimate number<br><b>{number}</b></td><td>Date of this estimate<br><b>{say(printed, 'us')}</b></td></tr><tr><td colspan=2>{e(hers[0])}, {e(hers[1])}</td><td colspan=2>Coverage: not insured, or not using insurance</td></tr>
<tr><td class=h colspan=4>Service you asked about</td></tr><tr><td colspan=2><b>{e(what)}</b></td><td>Diagnosis code<br><b>{diagnosis}</b></td><td>Expected date of service<br><b>{say(planned, 'us')}</b></td></tr>
<tr><td class=h colspan=4>Provider</td></tr><tr><td colspan=2>{e(hospital)}<br>{e(street)}<br>{e(town)}</td><td>NPI<br>{ident}</td><td>TIN<br>{tax}</td></tr></table>
<table class=d><tr><th>Item or service</th><th>Diagnosis</th><th>Service code</th><th>Quantity</th><th>Charge</th><th>Uninsured discount ({rate}%)</th><th>Expected cost</th></tr>{''.join(rows)}<tr class=tt><td colspan=4>Total</td><td class=r>{money(sums[0])}</td><td class=r>{money(-sums[1])}</td><td class=r>{money(sums[2])}</td></tr></table>
<p style="font-size:8.5pt">Not in this estimate: the surgeon, the anesthesia, the reading of images and the laboratory doctor may give you estimates of their own. Questions: Price Line {tel}.</p>
<div class=nx><p><b>What this estimate is</b></p><p>It shows the costs of items and services that are reasonably expected for your health care need on the day it was made. It does not include unknown or unexpected costs that may come up during treatment.</p><p>If you are billed at least $400 more than the total expected cost for this provider, you have the right to dispute the bill. You may ask the provider to correct it, to bargain, or to look for financial help. You may also start a dispute with the U.S. Department of Health and Human Services within 120 days of the date on the first bill. There is a $25 fee.</p><p>Go to www.cms.gov/nosurprises or call 1-800-985-3059. Keep a copy of this estimate, {number}, in a safe place or take a picture of it.</p><p>This estimate is not a contract. You do not have to get these services here.</p></div>"""
    truth = {"document_type": KIND, "provider": {"name": hospital, "npi": ident, "tax_id": tax, "phone": tel, "address": whole}, "patient": {"name": name, "birth_date": born.isoformat()}, "statement_date": printed.isoformat(), "diagnoses": [diagnosis], "maybe": {"account_number": number}, "lines": lines,
             "totals": {"charges_cents": sums[0], "adjustments_cents": sums[1], "balance_cents": sums[2]}}
    return {"html": page(CSS, html, "size: Letter; margin: 0.5in", PAGES), "truth": truth}
