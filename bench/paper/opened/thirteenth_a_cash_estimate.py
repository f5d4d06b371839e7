"""thirteenth_a_cash_estimate.py: a hospital's estimate for a patient who pays alone, from its pricing desk: services with gross price and a percentage off, a low and high end in words, a deposit asked, signature lines."""
import held_thirteenth_a as t
from held_thirteenth_a import bare, cols, esc, facts, money, say, table

NAME, KIND = "held13-a-cash-estimate", "good_faith_estimate"
WORK = [("45378", "COLONOSCOPY DIAGNOSTIC", 1900, 4200), ("70553", "MRI BRAIN W/WO CONTRAST", 2100, 4600), ("47562", "LAP CHOLECYSTECTOMY", 8200, 17500), ("59400", "VAGINAL DELIVERY GLOBAL CARE", 5200, 9800), ("27447", "TOTAL KNEE REPLACEMENT", 19000, 42000)]
MORE = [("00811", "ANESTHESIA LOWER ENDOSCOPY", 500, 1400), ("88305", "TISSUE EXAM", 140, 380), ("80053", "COMP METABOLIC PANEL", 90, 260), ("93005", "EKG TRACING", 120, 300), ("85025", "CBC AUTO DIFF", 50, 160)]


def document(rng):
    place, who, made = rng.choice(t.HOSPITALS), t.Patient(rng, 24, 64), t.day(rng)
    ref, tel, site, ident, tax, cut = t.number(rng, "EST-99999999"), t.call(rng), t.where(rng), t.npi(rng), t.tax_id(rng), rng.choice((35, 45, 60))
    planned, valid = t.later(made, rng.randint(9, 45)), t.later(made, 180)
    sick, lines, rows = rng.choice(("Z12.11", "R51.9", "K80.20", "M17.11", "Z34.90")), [], []
    for code, words, low, high in [rng.choice(WORK), *rng.sample(MORE, rng.randint(1, 4))]:
        c = t.price(rng, low, high)
        off = c * cut // 100
        lines.append({"code": code, "description": words, "units": 1, "charge_cents": c, "adjustment_cents": off, "patient_cents": c - off, "maybe": {"date": planned}})
        rows.append([words, code, "1", bare(c), bare(-off), bare(c - off)])
    z = {k: t.total(lines, k) for k in ("charge_cents", "adjustment_cents", "patient_cents")}
    rows.append(("tt", ["ESTIMATED TOTALS", "", "", bare(z["charge_cents"]), bare(-z["adjustment_cents"]), money(z["patient_cents"])]))
    body = (f'<div class="lg">{esc(place)}</div><div class="st">Price Estimate &ndash; Uninsured / Self-Pay Patient</div>'
            + cols((52, '<table class="fx">' + "".join(f"<tr><td>{k}</td><td>{v}</td></tr>" for k, v in [("Patient", esc(who.full)), ("Date of birth", say(who.born, "us")), ("Phone", t.call(rng)), ("Diagnosis (ICD-10)", sick), ("Expected date of service", say(planned, "us"))]) + "</table>"), (48, facts([("Estimate no.", ref), ("Prepared on", say(made, "us")), ("Good through", say(valid, "us")), ("Facility NPI", ident), ("Facility TIN", tax)], "fx")))
            + table("vt w", "llcrrr", [["Service", "CPT", "Qty", "Standard<br>charge", f"Self-pay<br>discount ({cut}%)", "Your<br>estimated cost"]], rows)
            + f'<p>A deposit of <b>{money(z["patient_cents"] // 4)}</b> is requested before your service. Fees of surgeons, radiologists and other doctors who are not employed by {esc(place)} may not be included. Under the No Surprises Act you may dispute a bill that is at least $400 more than this Good Faith Estimate within 120 calendar days. See www.cms.gov/nosurprises or call 1-800-985-3059.</p><p>Prepared by the Pricing Desk, {tel}, {site[0]}, {site[1]}</p><table class="w sg"><tr><td>Patient signature</td><td>Date</td><td>Staff initials</td></tr></table>')
    css = "body{font:10pt 'P052','Liberation Serif'}.lg{font-size:18pt;text-align:right}.st{background:#333;color:#fff;padding:4pt 8pt;margin-bottom:8pt}.fx td{padding:2pt 6pt 2pt 0}.vt{margin:12pt 0}.vt th{border-top:2px solid #333;border-bottom:.5px solid #333;vertical-align:bottom}.vt td{border-bottom:.5px dotted #777}.tt td{font-weight:bold;border-top:1px solid #333}.sg{margin-top:40pt}.sg td{border-top:1px solid #000;font-size:8pt}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": place, "npi": ident, "tax_id": tax, "phone": tel}, "patient": {"name": who.full, "birth_date": who.born}, "account_number": ref, "statement_date": made, "diagnoses": [sick], "lines": lines, "totals": {"charges_cents": z["charge_cents"], "adjustments_cents": z["adjustment_cents"], "balance_cents": z["patient_cents"]}})
