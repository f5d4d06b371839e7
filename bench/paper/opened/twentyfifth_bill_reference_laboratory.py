"""A national laboratory's invoice (Quest and Labcorp): invoice number and lab code, who ordered, the tests of a day of collection with their CPT codes and
charges, below them what the insurer's contract took off and paid, why the rest is the patient's, and the stub with its row for the eye of a machine."""
from held_twentyfifth_a import *

NAME, KIND = "held25-bill-reference-laboratory", "itemized_bill"
TESTS = [("80061", "LIPID PANEL, STANDARD", 46, 110), ("83036", "HEMOGLOBIN A1c", 38, 92), ("80053", "COMPREHENSIVE METABOLIC PANEL", 32, 88),
         ("85025", "CBC (INCLUDES DIFF/PLT)", 24, 66), ("84443", "TSH W/REFLEX TO FT4", 66, 148), ("82306", "VITAMIN D,25-OH,TOTAL,IA", 130, 268),
         ("82607", "VITAMIN B12", 58, 140), ("84439", "T4, FREE", 44, 112), ("81001", "URINALYSIS, COMPLETE W/REFLEX TO CULTURE", 18, 55),
         ("87491", "CHLAMYDIA TRACHOMATIS RNA, TMA, UROGENITAL", 120, 240), ("87591", "N. GONORRHOEAE RNA, TMA, UROGENITAL", 120, 240),
         ("88175", "THINPREP TIS PAP AND HPV mRNA E6/E7 REFLEX", 98, 210), ("84153", "PSA, TOTAL", 80, 172), ("86803",
             "HEPATITIS C AB W/REFL TO HCV RNA, QN, PCR", 76, 160),
         ("82728", "FERRITIN", 56, 130), ("36415", "VENIPUNCTURE / ROUTINE BLOOD DRAW", 9, 24)]
WHY = {"ded": "Your insurance company applied this amount to your deductible.", "coins": "This amount is your coinsurance as determined by your "
    "insurance company.",
       "copay": "This amount is your copayment as determined by your insurance company."}


def document(rng):
    who, at = Person(rng), Office(rng)
    name = rng.choice(("Pathfinder Diagnostics Incorporated", "Corelab America Holdings", "Questar Reference Laboratories"))
    short, plan, tin = name.split()[0], rng.choice(PLANS), tax_id(rng)
    sent = day(rng, (2026, 2, 1), 280)
    due, slip, code = later(sent, rng.choice((21, 25, 30))), number(rng, "9999999999"), number(rng, "AAA")
    lines, paid, rows = [], [], []
    insured, member, seen, reason = rng.random() < 0.8, number(rng, "AAA999999999"), sorted(rng.sample(range(30, 100), rng.choice((1, 1, 1, 2)))), ""
    for back in reversed(seen):
        drawn, start = later(sent, -back), len(lines)
        if len(seen) > 1:
            rows.append(tr([(f"Specimen collected {us(drawn)} &nbsp; Accession {number(rng, 'AA999999A')}", 4)], "-", "h"))
        for cpt, words, low, high in rng.sample(TESTS, rng.randint(1, 7)):
            lines.append({"date": drawn, "code": cpt, "description": words, "charge_cents": price(rng, low, high)})
            rows.append(tr([us(drawn), cpt, words, usd(lines[-1]["charge_cents"])], "n n - r"))
        charges, when = total(lines[start:]), later(drawn, rng.randint(11, 24))
        off, ins, own, reason = worked(rng, charges, ("ded", "ded", "coins", "copay"), 0.15, 0.45)
        here = ([pay(when, "adjustment", "Insurance Contractual Adjustment", off)] + [pay(when, "insurance", f"Insurance Payment - {plan}",
            ins)] * bool(ins) if insured else [])
        if not insured and rng.random() < 0.5:
            here = [pay(later(drawn, 6), "adjustment", "Uninsured Patient Price Reduction", charges * 3 // 10)]
        if rng.random() < 0.2 and own > 3000:
            here.append(pay(drawn, "patient", "Payment at Time of Service - Thank You", 2000))
        rows += [tr([us(p["date"]), "", p["description"], usd(-p["amount_cents"])], "n n - r", "g") for p in here]
        paid += here
    charges, by = total(lines), {k: sum(p["amount_cents"] for p in paid if p["by"] == k) for k in ("insurance", "adjustment", "patient")}
    owed = charges - sum(by.values())
    if owed < 500:
        return document(rng)
    rows.append(tr([("Amount You Owe", 3), usd(owed)], "r r", "tt"))
    top = sides(f"<div class='nm'>{short.upper()}<span>&reg;</span></div><div class='s'>{name}<br>Tax ID {tin}</div>",
                f"<div class='ti'>Laboratory Invoice</div>" + facts([("Invoice Number", slip), ("Lab Code", code), ("Invoice Date", us(sent)), ("Due Date",
                us(due)),
                                                                  ("<b>Please Pay</b>", f"<b>{usd(owed)}</b>")], "id"), widths=(56, 44))
    info = facts([("Patient Name", who.plain.upper()), ("Date of Birth", us(who.born)), ("Ordering Physician", doctor(rng).upper()), ("Date of Service",
        us(lines[0]["date"]) if len(seen) == 1 else "SEE BELOW")]
                 + ([("Insurance Billed", plan), ("Member ID", member)] if insured else [("Insurance Billed", "NONE PROVIDED")]), "in")
    say = ((f"We billed {plan} for the services listed. {WHY[reason]} If you disagree, contact your insurance company at the number on your member ID "
        f"card." if len(seen) == 1 else
            f"We billed {plan} for the services listed. The amount you owe was determined by your insurance company.") if insured else
           "We did not receive insurance information with this order. To have us bill your insurance, give us your policy information online or by phone "
           "within 30 days.")
    summary = facts([("Total Charges", usd(charges)), ("Adjustments", usd(-by["adjustment"])), ("Insurance Paid", usd(-by["insurance"])), ("You Paid",
        usd(-by["patient"])),
                     ("<b>Balance Due</b>", f"<b>{usd(owed)}</b>")], "su")
    stub = ("<div class='w'><div class='cut'>Please detach and mail this stub with your check</div>"
            + sides(f"{who.mail()}<br><br><span class='s'>&#9744; New address or insurance? Mark the box and write it on the back.</span>",
                    facts([("Invoice Number", slip), ("Lab Code", code), ("Amount Due", usd(owed)), ("Due Date", us(due)), ("Amount Enclosed", "$")],
                        "cp"), widths=(52, 48))
            + sides(bars(rng, "", 20), f"Remit to: {name.upper()}<br>{at.box.upper()}<br>{at.far.upper()}", widths=(52, 48))
            + f"<div class='oc'>{slip}{code}0{owed:09d}{number(rng, '9')} {us(due).replace('/', '')}</div></div>")
    body = (top + sides(f"<div class='ml'>{who.mail()}</div>", info, widths=(50, 50)) + f"<p class='bx'>{say}</p>"
            + grid(["Date", "CPT&reg; Code", "Test / Description", "Amount"], rows, "n n - r") + "<p class='s'>CPT is a registered trademark. Test names "
            "may differ from those on your "
            "doctor's order. Your doctor's office does not receive payment for these tests.</p>"
            + sides(f"<b>Three ways to pay</b><br>1. {short.lower()}billing.example.com with the invoice number and lab code<br>2. By phone, {at.free}, "
            f"any time<br>"
                    "3. By mail, with the stub below", summary, widths=(60, 40)) + stub)
    css = ("body { font: 9pt 'Liberation Sans' } .nm { font: bold 21pt 'Liberation Sans'; color: #0d6b3d; letter-spacing: 2pt } .nm span { font-size: "
        "8pt } .ti { font-size: 15pt; "
           "color: #0d6b3d } .id td { padding: 1pt 14pt 1pt 0 } .ml { margin: 34pt 0 24pt 22pt } .in td { padding: 1pt 8pt 1pt 0 } .in td + td { "
           "font-weight: bold } .bx { background: "
           "#e7f3ec; padding: 5pt } .d th { border-bottom: 1pt solid #0d6b3d; color: #0d6b3d; font-size: 8pt } .h td { background: #f0f0f0; font-weight: "
           "bold } .g td { color: #444 } "
           ".tt td { font-weight: bold; border-top: 1pt solid #0d6b3d; font-size: 10.5pt } .su { width: 100%; border: 0.75pt solid #0d6b3d } .su td + td "
           "{ text-align: right } "
           ".w { page-break-inside: avoid } .cp { width: 100% } .cp td { border: 0.5pt solid #888; padding: 2pt 5pt } .oc { font: 10pt 'Liberation "
           "Mono'; text-align: center; "
           "margin-top: 10pt }")
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.free, "address": f"{at.box}, {at.far}".upper(), "tax_id": tin},
        "payer": {"name": plan if insured else None},
                            "patient": {"name": who.plain.upper(), "birth_date": who.born, "member_id": member if insured else None},
                            "account_number": slip,
                            "statement_date": sent, "due_date": due, "lines": lines, "payments": paid,
                            "totals": {"charges_cents": charges, "adjustments_cents": by["adjustment"], "insurance_paid_cents": by["insurance"],
                                       "patient_paid_cents": by["patient"], "balance_cents": owed}})
