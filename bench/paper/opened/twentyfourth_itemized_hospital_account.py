"""An itemized bill as a hospital prints it on request: the hospital account's facts in two columns, then each charge under the head of its revenue
code with procedure code, quantity and amount, credits with a minus, a sum below each revenue code, total charges, payments and adjustments by day,
and what is left."""
from held_twentyfourth_a import *

NAME, KIND = "held24-itemized-hospital-account", "itemized_bill"
HEADS = {"0120": "ROOM AND BOARD - SEMI-PRIVATE", "0250": "PHARMACY - GENERAL", "0258": "PHARMACY - IV SOLUTIONS", "0272": "STERILE SUPPLY",
         "0301": "LABORATORY - CHEMISTRY", "0305": "LABORATORY - HEMATOLOGY", "0306": "LAB - BACTERIOLOGY AND MICROBIOLOGY", "0324": "DX X-RAY - CHEST",
         "0352": "CT SCAN - BODY", "0370": "ANESTHESIA - GENERAL", "0360": "OPERATING ROOM SERVICES - GENERAL", "0450": "EMERGENCY ROOM - GENERAL",
         "0636": "DRUGS REQUIRING DETAILED CODING", "0710": "RECOVERY ROOM - GENERAL", "0730": "EKG/ECG - GENERAL", "0420": "PHYSICAL THERAPY - GENERAL"}
# revenue code, CPT, words, least and most dollars, most units
GOODS = [("0250", "", "ACETAMINOPHEN 325 MG TABLET", 1, 9, 8), ("0250", "", "ONDANSETRON ODT 4 MG DISINTEGRATING TABLET", 6, 42, 2),
         ("0250", "", "PANTOPRAZOLE 40 MG INTRAVENOUS SOLUTION", 38, 120, 2), ("0250", "", "LIDOCAINE (PF) 10 MG/ML (1 %) INJECTION SOLUTION 5 ML VIAL",
             18, 66, 1),
         ("0250", "", "OXYCODONE 5 MG IMMEDIATE RELEASE TABLET", 3, 16, 4), ("0258", "J7120", "LACTATED RINGERS IV SOLUTION 1,000 ML", 60, 190, 3),
         ("0258", "J7030", "SODIUM CHLORIDE 0.9 % IV SOLP 1,000 ML BAG", 55, 180, 3), ("0272", "", "HC CATHETER IV 20G X 1.16IN SAFETY", 14, 48, 2),
         ("0272", "", "HC TUBING SET INFUSION PUMP W/ 2 NEEDLELESS PORTS", 36, 118, 2), ("0272", "A4649", "HC TROCAR BLADELESS 12MM X 100MM", 180, 540, 2),
         ("0301", "80053", "HC COMPREHENSIVE METABOLIC PANEL", 190, 520, 1), ("0301", "83690", "HC LIPASE", 120, 310, 1), ("0301", "84484", "HC TROPONIN "
             "I HIGH SENSITIVITY", 180, 480, 2),
         ("0301", "83605", "HC LACTIC ACID WHOLE BLOOD", 90, 260, 1), ("0305", "85025", "HC CBC WITH AUTO DIFFERENTIAL", 110, 290, 1), ("0305", "85610",
             "HC PROTHROMBIN TIME (PT/INR)", 60, 170, 1),
         ("0306", "87040", "HC CULTURE BLOOD AEROBIC & ANAEROBIC WITH ID OF ISOLATES", 190, 460, 2), ("0306", "87086", "HC URINE CULTURE, COLONY COUNT",
             80, 220, 1),
         ("0324", "71045", "HC XR CHEST 1 VIEW PORTABLE", 320, 780, 1), ("0352", "74177", "HC CT ABDOMEN PELVIS W IV CONTRAST", 3400, 8200, 1),
         ("0450", "99285", "HC ED VISIT LEVEL V", 2400, 5600, 1), ("0450", "96374", "HC THER/PROPH/DIAG INJ, IV PUSH, SINGLE/INITIAL SUBST/DRUG", 280,
             720, 1),
         ("0450", "96375", "HC THER/PROPH/DIAG INJ IV PUSH, EA ADDL NEW DRUG", 160, 420, 3), ("0636", "J2405", "ONDANSETRON HCL (PF) 4 MG/2 ML INJECTION "
             "SOLUTION", 4, 20, 4),
         ("0636", "J1170", "HYDROMORPHONE 1 MG/ML INJECTION SYRINGE", 16, 60, 2), ("0636", "J0690", "CEFAZOLIN 2 GRAM IV SOLUTION", 9, 36, 4),
         ("0636", "Q9967", "IOHEXOL 350 MG IODINE/ML INTRAVENOUS SOLUTION", 2, 6, 100), ("0730", "93005", "HC ECG 12 LEAD TRACING ONLY", 170, 460, 1),
         ("0420", "97161", "HC PT EVAL LOW COMPLEX 20 MIN", 260, 540, 1), ("0420", "97116", "HC GAIT TRAINING EA 15 MIN", 110, 250, 2)]
SURGERY = [("0360", "", "HC OR LEVEL 4 FIRST 30 MIN", 5200, 9800, 1), ("0360", "", "HC OR LEVEL 4 EA ADDL 15 MIN", 1100, 2600, 4),
           ("0370", "", "HC ANESTHESIA GENERAL EA 15 MIN", 190, 480, 6), ("0710", "", "HC RECOVERY PHASE I FIRST 60 MIN", 900, 2100, 1)]


def document(rng):
    who, at = Person(rng), Sender(rng)
    name = rng.choice(("Harborview Baptist Medical Center", "University Hospital of the Plains", "Saint Dominic Regional Hospital", "Mercywood Health - "
        "Lakeside Campus"))
    came = day(rng, (2025, 5, 1), 330)
    nights = rng.choice((0, 0, 1, 2, 3, 5))
    went = later(came, nights)
    sent = later(went, rng.randint(12, 140))
    say = rng.choice((us, two, thin))
    picked = [(later(came, rng.randint(0, nights)), *x) for x in rng.sample(GOODS, rng.randint(5, 24))]
    picked += [(later(came, rng.randint(0, nights)), *rng.choice([x for x in GOODS if x[0] in ("0250", "0636",
        "0301")])) for _ in range(nights * rng.randint(1, 4))]
    if nights:
        bed = price(rng, 1100, 3900)
        picked += [(later(came, n), "0120", "", "HC ROOM CHARGE MED/SURG SEMI-PRIVATE", bed / 100, bed / 100, 1) for n in range(nights)]
        picked += [(came, *x) for x in SURGERY] if rng.random() < 0.5 else []
    sheet, lines = {}, []
    each = {}
    for date, rev, code, words, lo, hi, most in picked:
        cost = each.setdefault(words, round(lo * 100) if lo == hi else price(rng, lo, hi))
        units = rng.randint(1, most) if most > 1 else 1
        sheet.setdefault(rev, []).append((date, code, words, units, units * cost))
        if rng.random() < 0.04 and rev in ("0250", "0272", "0636"):
            sheet[rev].append((date, code, words, -units, -units * cost))
    sums, rows, mark = rng.random() < 0.7, [], rng.choice(("", "", "$"))
    for rev in sorted(sheet):
        rows.append(tr([(f"{rev} - {HEADS[rev]}", 6)], "-", "h"))
        for date, code, words, units, cost in sorted(sheet[rev], key=lambda x: x[0]):
            lines.append({"date": date, "revenue_code": rev, "code": code, "description": words, "units": units, "charge_cents": cost})
            rows.append(tr([say(date), rev, code, words, str(units), usd(cost, mark)], "n n n - r r"))
        if sums:
            rows.append(tr([(f"Total {HEADS[rev].title()}", 5), usd(sum(x[-1] for x in sheet[rev]), mark)], "r r", "u"))
    charges, paid, plan = total(lines), [], rng.choice(PLANS + [None])
    rows.append(tr([("Total Charges", 5), usd(charges)], "r r", "t"))
    when = later(went, min((sent - went).days - 1, rng.randint(10, 60)))
    if plan and rng.random() < 0.8:
        off, ins, _, _ = shares(rng, charges)
        paid += [pay(when, "insurance", f"{plan.upper()} - INSURANCE PAYMENT", ins)] * bool(ins) + [pay(when, "adjustment", f"{plan.upper()} - "
            f"CONTRACTUAL ADJUSTMENT", off)]
    elif not plan:
        paid.append(pay(when, "adjustment", "SELF-PAY DISCOUNT", round(charges * 0.4)))
    if rng.random() < 0.25:
        paid.append(pay(came, "patient", rng.choice(("PATIENT PAYMENT - VISA/MC", "ED COPAY PAYMENT")), 15000))
    left = charges - total(paid, "amount_cents")
    if left < 0:
        return document(rng)
    acct, mrn, doc, shown = number(rng, "99999999999"), number(rng, rng.choice(("E9999999", "99999999"))), doctor(rng), rng.random() < 0.6
    kind = "Inpatient" if nights > 1 else rng.choice(("Emergency", "Outpatient", "Observation"))
    head = sides(facts([("Patient Name:", who.plain), ("Hospital Account #:", acct), ("Medical Record #:", mrn)] + [("Date of Birth:",
        us(who.born))] * shown + [("Guarantor:", who.plain)], "id"),
                 facts([("Admission Date:", say(came)), ("Discharge Date:", say(went)), ("Patient Class:", kind), ("Attending Provider:", doc),
                        ("Primary Payor:", plan or "SELF-PAY"), ("Statement Date:", say(sent))], "id"), widths=(50, 50), kind="bx")
    body = (sides(f"<div class='nm'>{name}</div>{at.street}<br>{at.town}", f"<div class='ti'>Itemized Statement of Hospital Charges</div>Customer "
        f"Service: {at.tel}<br>"
                  "Monday - Friday, 8:00 a.m. - 5:00 p.m.", widths=(55, 45), kind="to")
            + f"<div class='ml'>{who.mail()}</div>" + head + "<p class='s'>This is an itemization of charges requested for your records. It is not a "
                "bill. Physician and "
            "professional services are billed separately. Charges entered after the date above are not included.</p>"
            + grid(["Service<br>Date", "Rev<br>Code", "CPT/<br>HCPCS", "Description", "Qty", "Amount"], rows, "n n n - r r"))
    if paid:
        body += ("<h3>Payments and Adjustments</h3>" + grid(["Post Date", "Description", "Amount"], [tr([say(p["date"]), p["description"],
            less(p["amount_cents"])], "n - r") for p in paid]
                 + [tr([("Total Payments and Adjustments", 2), less(total(paid, "amount_cents"))], "r r", "t")], "n - r"))
    body += f"<table class='en'><tr><td>Account Balance as of {say(sent)}</td><td class='r'>{usd(left)}</td></tr></table>"
    css = ("body { font: 8.8pt 'Liberation Sans' } .nm { font: bold 15pt 'Liberation Sans'; color: #14406b } .ti { font-weight: bold; font-size: 11.5pt "
        "} .to { border-bottom: 2pt solid "
           "#14406b } .ml { margin: 16pt 0 14pt 20pt } .bx { background: #eef2f6; margin-bottom: 5pt } .id td { padding: 1.2pt 8pt 1.2pt 3pt } .id "
               "td:first-child { font-weight: bold } "
           ".d th { border-bottom: 1pt solid #14406b; font-size: 8pt } .d td { padding: 1.4pt 4pt } .h td { font-weight: bold; padding-top: 5pt } .u td "
               "{ font-style: italic; border-top: "
           "0.5pt solid #999 } .t td { font-weight: bold; border-top: 1.25pt solid #14406b } h3 { font-size: 10pt; margin: 12pt 0 3pt } .en { margin: "
               "12pt 0 0 auto; font-size: 10.5pt } "
           ".en td { font-weight: bold; border: 1pt solid #14406b; padding: 4pt 8pt }")
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "address": at.address}, "payer": {"name": plan},
                            "patient": {"name": who.plain, "birth_date": who.born if shown else None}, "account_number": acct, "statement_date": sent,
                                "admitted": came,
                            "discharged": went, "lines": lines, "payments": paid, "totals": {"charges_cents": charges, "balance_cents": left}},
                bottom_left=f'"Hospital Account {acct}"', bottom_right='"Page " counter(page) " of " counter(pages)')
