"""A pediatric practice's statement out of eClinicalWorks: card box and coupon on top, then for each child the claims with their visit date and provider, each
code with its charge, insurance payments, adjustments and copays as rows below it, the claim's balance; ages and a message at the foot."""
from held_twentyfifth_a import *

NAME, KIND = "held25-bill-pediatric-practice", "summary_bill"
WELL = [("99391", "PREV VISIT EST AGE < 1", 0, 0), ("99392", "PREV VISIT EST AGE 1-4", 1, 4), ("99393", "PREV VISIT EST AGE 5-11", 5, 11), ("99394",
    "PREV VISIT EST AGE 12-17", 12, 17)]
SHOTS = [("90460", "IM ADMIN 1ST/ONLY COMPONENT", 28, 62), ("90461", "IM ADMIN EACH ADDL COMPONENT", 16, 40), ("90700", "DTAP VACCINE < 7 YRS IM", 34, 70),
    ("90707", "MMR VACCINE SC", 88, 150),
         ("90686", "FLU VACC IIV4 NO PRSV 0.5 ML IM", 26, 48), ("90677", "PNEUMOCOCCAL CONJ VACCINE 20 VAL IM", 240, 330), ("92551",
             "PURE TONE HEARING TEST AIR", 14, 36),
         ("99173", "VISUAL ACUITY SCREEN", 8, 24), ("96110", "DEVELOPMENTAL SCREEN W/SCORE", 14, 42)]
SICK = [("99213", "OFFICE/OUTPATIENT VISIT EST LOW 20", 110, 190), ("99214", "OFFICE/OUTPATIENT VISIT EST MOD 30", 160, 280)]
TESTS = [("87880", "STREP A ASSAY W/OPTIC", 22, 52), ("87804", "INFLUENZA ASSAY W/OPTIC", 24, 58), ("87811", "SARS-COV-2 COVID19 W/OPTIC", 42, 80),
    ("94640", "AIRWAY INHALATION TREATMENT", 26, 70),
         ("69210", "REMOVE IMPACTED EAR WAX UNI", 70, 140), ("99051", "MED SERV EVE/WKEND/HOLIDAY", 20, 45), ("81002", "URINALYSIS NONAUTO W/O SCOPE", 8,
             22)]
NEWS = ("Balances over 90 days may be sent to collections. Call us to set up a plan.", "Thank you for trusting us with the care of your children!",
        "Your insurance has processed this claim. The remaining balance is your responsibility.")


def document(rng):
    parent, at = Person(rng, 26, 48), Office(rng)
    name = rng.choice(("Sunflower Pediatrics, PC", "Little Harbor Pediatric Associates", "Tri-Lakes Children's Clinic PLLC",
        "Bright Path Pediatrics & Adolescent Medicine"))
    sent, acct, plan = day(rng, (2026, 1, 25), 300), number(rng, rng.choice(("999999", "99999", "9999999"))), proper(rng.choice(PLANS[:5]))
    due = rng.choice((None, later(sent, 20), later(sent, 30)))
    kids = [Person(rng, 0, 16, parent.last) for _ in range(rng.choice((1, 1, 1, 2, 2, 3)))]
    if len({k.first for k in kids}) < len(kids):
        return document(rng)
    lines, rows, paid, first = [], [], [], sent
    for kid in kids:
        rows.append(tr([(f"Patient: {kid.filed.title()} &nbsp;&nbsp; DOB: {us(kid.born)} &nbsp;&nbsp; Chart #: {number(rng, '999999')}", 6)], "-", "h"))
        for served in sorted(later(sent, -rng.randint(24, 115)) for _ in range(rng.choice((1, 1, 2)))):
            first, age = min(first, served), max(0, (served - kid.born).days // 365)
            well = rng.random() < 0.5
            visit = [next((c, w, 140, 260) for c, w, low, high in WELL if low <= age <= high or high == 17)] if well else [rng.choice(SICK)]
            jobs = visit + rng.sample(SHOTS if well else TESTS, rng.randint(0, 4 if well else 3))
            rows.append(tr([us(served), (f"Claim #{number(rng, '99999')} &nbsp; Provider: {doctor(rng)}", 5)], "n -", "cl"))
            many, left, when = len(jobs) > 1, 0, later(served, rng.randint(12, 23))
            for n, (code, words, low, high) in enumerate(jobs):
                charge = price(rng, low, high)
                mod = "25" if n == 0 and many and not code.startswith("9939") and rng.random() < 0.6 else ""
                off, ins, own, why = worked(rng, charge, ("full", "full", "copay") if well else ("copay", "coins", "ded", "full"), 0.4, 0.9)
                lines.append({"patient_name": kid.filed.title() if len(kids) > 1 else None, "date": served, "code": code,
                    "modifiers": [mod] if mod else None, "description": words,
                              "charge_cents": charge})
                rows.append(tr(["", code + (f"-{mod}" if mod else ""), words, bare(charge), "", ""], "n n - r r r"))
                here = [pay(when, "insurance", f"Ins Payment - {plan}", ins)] * bool(ins) + [pay(when, "adjustment", rng.choice(("Contractual Adj",
                    "Contractual Adjustment")), off)]
                if why == "copay" and rng.random() < 0.4 and own >= 2000:
                    here.insert(0, pay(served, "patient", "Copay Payment - Credit Card", 2000))
                rows += [tr(["", "", f"{us(p['date'])} {p['description']}", "", bare(-p["amount_cents"]), ""], "n n - r r r", "g") for p in here]
                paid, left = paid + here, left + charge - total(here, "amount_cents")
            rows.append(tr([("Claim Balance", 5), bare(left)], "r r", "u"))
    owed = total(lines) - total(paid, "amount_cents")
    if owed <= 0 or len(lines) > 30:
        return document(rng)
    rows.append(tr([("Statement Total", 3), bare(total(lines)), bare(-total(paid, "amount_cents")), usd(owed)], "r r r r", "tt"))
    top = sides(f"<b>{name}</b><br>{at.street}<br>{at.town}<br>Phone: {at.tel}<div class='ml'>{parent.mail()}</div>",
                cards("IF PAYING BY MASTERCARD, DISCOVER, VISA OR AMERICAN EXPRESS, FILL OUT BELOW", ("MASTERCARD", "DISCOVER", "VISA", "AMEX"))
                + grid(["STATEMENT DATE", "PAY THIS AMOUNT", "ACCT. #"], [tr([us(sent), usd(owed), acct], "c c c")], "c c c", "k")
                + grid(["DUE DATE" if due else "PAGE", "SHOW AMOUNT PAID HERE $"], [tr([us(due) if due else "1", "&nbsp;"], "c c")], "c c", "k")
                + f"<div class='rm'><span class='s'>REMIT TO</span><br>{name}<br>{at.street}<br>{at.town}</div>", widths=(46, 54))
    age = ages(owed, sent, first, 5)
    foot = grid(["Current", "31-60", "61-90", "91-120", "> 120", "Balance Due"], [tr([bare(x) for x in age] + [f"<b>{usd(owed)}</b>"], "c c c c c c")],
        "c c c c c c", "k")
    body = (top + "<div class='cut'>&#9744; Please check box if address is incorrect or insurance information has changed, and indicate change(s) on "
        "reverse side. &nbsp; "
            "PLEASE DETACH AND RETURN TOP PORTION WITH YOUR PAYMENT</div><div class='st'>STATEMENT</div>"
            + grid(["Visit Date", "Code", "Description", "Charges", "Payments/<br>Adjustments", "Balance"], rows, "n n - r r r") + foot
            + f"<p><b>Message:</b> {rng.choice(NEWS)} "
            f"Pay online with your portal account at portal.{name.split()[0].lower()}peds.example.com/{acct}. Copays are due at the time of service.</p>")
    css = ("body { font: 8.8pt 'Liberation Sans' } .ml { margin: 40pt 0 0 18pt } .k { width: 100%; margin-top: 3pt } .k th { font-size: 7pt; background: "
        "#d9e6d3 } .k td, .k th { border: "
           "0.75pt solid #555 } .rm { margin: 10pt 0 0 } .st { text-align: center; font-weight: bold; letter-spacing: 4pt } .d th { background: #d9e6d3; "
           "border: 0.5pt solid #555; "
           "font-size: 7.8pt } .d td { padding: 1pt 4pt } .h td { font-weight: bold; background: #f2f2f2; border-top: 0.5pt solid #555 } .cl td { "
           "padding-top: 4pt; font-weight: bold } "
           ".g td { color: #222 } .g td:nth-child(3) { padding-left: 16pt } .u td { font-weight: bold; border-bottom: 0.5pt dotted #555 } .tt td { "
           "border-top: 1pt solid #000; font-weight: bold }")
    patient = {"name": kids[0].filed.title(), "birth_date": kids[0].born} if len(kids) == 1 else None
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "address": at.address}, "payer": {"name": plan},
        "patient": patient,
                            "account_number": acct, "statement_date": sent, "due_date": due, "lines": lines, "payments": paid,
                            "totals": {"charges_cents": total(lines), "balance_cents": owed}})
