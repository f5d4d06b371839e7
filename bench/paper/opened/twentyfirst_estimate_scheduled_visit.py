"""A health system's good faith estimate out of its own scheduling program (Epic's manner): estimate number and days, patient and planned service in a grey box, a table of expected services with code, revenue code or diagnosis, quantity, price, discount for the uninsured and expected cost for each provider under its own bar, a total box, fine print of the law, and a page count."""
from held_twentyfirst_a import *

NAME, KIND = "held21-estimate-scheduled-visit", "good_faith_estimate"
PLANS_OF_CARE = {"Screening colonoscopy": ("Z12.11", [("45378", "Colonoscopy, diagnostic", 1400, 3200)], [("00812", "Anesthesia for screening colonoscopy", 480, 1100), ("88305", "Tissue exam by pathologist", 140, 330)]),
                 "MRI of the knee": ("M25.561", [("73721", "MRI joint of lower extremity without contrast", 900, 2400)], [("73721", "Radiologist reading of MRI", 160, 360)]),
                 "Outpatient hernia repair": ("K40.90", [("49505", "Repair of inguinal hernia, operating room", 4200, 9800), ("80053", "Comprehensive metabolic panel", 60, 210), ("93005", "EKG tracing", 90, 260)], [("49505", "Surgeon's fee, repair of inguinal hernia", 900, 2300), ("00830", "Anesthesia for hernia repair", 600, 1500)]),
                 "Physical therapy plan of care": ("M54.50", [("97161", "Physical therapy evaluation, low complexity", 160, 320), ("97110", "Therapeutic exercise, 15 minutes", 60, 120), ("97140", "Manual therapy, 15 minutes", 56, 112)], []),
                 "Well visit with vaccines": ("Z00.00", [("99396", "Preventive visit, established, 40-64", 180, 340), ("90471", "Immunization administration", 30, 62), ("90686", "Influenza vaccine, quadrivalent", 28, 56), ("80061", "Lipid panel", 40, 120)], [])}


def document(rng):
    who, at = Patient(rng, 40, 64), Place(rng)
    name = rng.choice((f"{at.city} Regional Health System", f"Good Shepherd Health Network", f"{at.city} University Medical Center", "Cascade Valley Health"))
    sent = day(rng, (2025, 3, 1), 420)
    planned, number_, tin, ident, birth = later(sent, rng.randint(4, 40)), number(rng, rng.choice(("GFE-9999999", "99999999", "E-99999-99"))), tax_id(rng), npi(rng), rng.random() < 0.8
    what = rng.choice(sorted(PLANS_OF_CARE))
    icd, own, others = PLANS_OF_CARE[what]
    say, discount, show_dx = rng.choice((us, long, mon)), rng.choice((0, 0, 0.2, 0.3, 0.4)), rng.random() < 0.7
    lines, tables = [], ""
    parts = [(name, "facility", own)] + ([(rng.choice((f"{at.city} Anesthesia Associates", "Lakeshore Physicians Group")), "professional", others)] if others else [])
    sums = []
    for where, kind, goods in parts:
        rows, here = [], 0
        for code, words, lo, hi in goods:
            q = rng.choice((1, 1, 4, 6, 8)) if "15 minutes" in words else 1
            price_ = price(rng, lo, hi)
            each = price_ if not discount else round(price_ * (1 - discount))
            cost = each * q
            x = {"code": code, "description": words, "units": q, "charge_cents": cost if not discount else price_ * q}
            if discount:
                x["adjustment_cents"] = price_ * q - cost
            x["maybe"] = {"date": planned.isoformat(), "patient_cents": cost, "diagnosis_pointers": [1]}
            lines.append({k: v for k, v in x.items() if v is not None})
            here += cost
            rows.append(tr([code, words] + [icd] * show_dx + [q] + ([usd(price_ * q), minus(price_ * q - cost)] if discount else []) + [usd(cost)], "n - n c r r r" if show_dx and discount else "n - n c r" if show_dx else "n - c r r r" if discount else "n - c r"))
        heads = ["Service Code", "Service or Item"] + ["Diagnosis"] * show_dx + ["Quantity"] + (["Standard Charge", "Uninsured Discount"] if discount else []) + ["Expected Cost"]
        kinds = "n - n c r r r" if show_dx and discount else "n - n c r" if show_dx else "n - c r r r" if discount else "n - c r"
        sums.append(here)
        tables += f"<div class='bar'>{where} &nbsp;<span>({'Hospital / facility' if kind == 'facility' else 'Professional services'})</span></div>" + grid(heads, rows + [tr([(f"Expected from {where}", len(heads) - 1), usd(here)], "r r", "t")], kinds)
    owed = sum(sums)
    head = facts([("Estimate number", number_), ("Date of estimate", say(sent)), ("Valid until", say(later(sent, 365)))], "f e")
    patient = facts([("Patient", who.full)] + [("Date of birth", us(who.born))] * birth + [("Address", f"{who.street}, {who.town}"), ("Contact preference", rng.choice(("By mail", "MyChart", "By email")))], "f")
    service = facts([("Planned service", what), ("Scheduled for", say(planned))] + ([("Primary diagnosis", icd)] if not show_dx else []) + [("Insurance", rng.choice(("None / self-pay", "Patient chose not to use insurance")))], "f")
    notes = ("You have the right to receive a Good Faith Estimate of the total expected cost of any non-emergency items or services.", "This estimate shows the costs of items and services that are reasonably expected. Actual charges may differ if your doctor finds that you need other care.", "If you receive a bill that is at least $400 more than this estimate, you may dispute the bill. You must start the dispute process within 120 days of the date on the original bill. There is a $25 fee. See www.cms.gov/nosurprises or call 1-800-985-3059.", "This estimate is not a contract. You are not required to obtain the services from the providers listed.")
    body = (sides(f"<div class='lg'>{name}</div>{at.street}<br>{at.town}", f"<div class='tt'>Good Faith Estimate</div>{head}", widths=(52, 48)) + f"<div class='gb'>{sides(patient, service, widths=(54, 46))}</div>"
            + f"<p>Below is what we expect the care to cost {'for a person who pays without insurance' if discount else 'based on what we know today'}. Ask us about {rng.choice(('payment plans', 'our financial assistance policy', 'a lower price at another site'))}: {at.free}, Patient Estimates.</p>" + tables
            + f"<div class='tot'>Total estimated cost{' after discount' if discount else ''}: <b>{usd(owed)}</b></div>" + f"<p class='s'>Provider NPI {ident} &nbsp;&nbsp; Taxpayer identification number {tin}</p>"
            + f"<div class='brk'></div><h2>Your rights and protections</h2>" + "".join(f"<p>{n}</p>" for n in notes) + f"<p>Keep a copy of this estimate in a safe place. Estimate number {number_}.</p><p class='s'>{name} does not discriminate. Interpreters are free of charge. ATENCI&Oacute;N: si habla espa&ntilde;ol, llame al {at.free}.</p>")
    css = "body { font: 9.8pt 'Nimbus Sans', 'Liberation Sans' } .lg { font: bold 17pt 'URW Gothic', 'Liberation Sans'; color: #234e70 } .tt { font-size: 15pt; font-weight: bold; text-align: right; color: #234e70 } .e { margin: 5pt 0 0 auto } .e td + td { font-weight: bold; text-align: right } .gb { background: #f0f0f0; padding: 7pt; margin: 10pt 0 } .f td { padding: 1.5pt 10pt 1.5pt 0 } .gb .f td + td { font-weight: bold } .bar { background: #234e70; color: #fff; font-weight: bold; padding: 4pt 6pt; margin-top: 8pt } .bar span { font-weight: normal } .d th { font-size: 8.2pt; border-bottom: 1pt solid #234e70 } .d td { padding: 2.5pt 4pt; border-bottom: 0.5pt solid #ccc } .t td { font-weight: bold } .tot { text-align: right; font-size: 13pt; border-top: 2pt solid #234e70; margin-top: 10pt; padding-top: 5pt } h2 { font-size: 13pt; color: #234e70 } .s { font-size: 8.3pt; color: #444 } p { margin: 6pt 0 }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.free, "npi": ident, "tax_id": tin, "address": at.address}, "patient": {"name": who.full, "birth_date": who.born if birth else None}, "account_number": None, "statement_date": sent, "diagnoses": [icd], "lines": lines, "totals": {"balance_cents": owed} if discount else {"charges_cents": owed}, "maybe": {"account_number": number_, "claim_number": number_}}, "size: Letter; margin: 0.6in", bottom_right=PAGES, bottom_left=f'"Estimate {number_}"')
