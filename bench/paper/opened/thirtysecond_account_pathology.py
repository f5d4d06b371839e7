"""The bill of a pathology laboratory: which case, who ordered it and where the tissue was taken, a row for each study with its code, number,
charge and what insurance did with it, why one gets this bill, and the coupon at the foot."""
from held_thirtysecond_d import *

NAME, KIND = "held32-account-pathology", "itemized_bill"
SENDERS = ["Keystone Pathology Associates, P.C.", "Summit Anatomic Pathology Laboratory", "Palmetto Dermatopathology, LLC",
           "Bluegrass Pathology Consultants, PLLC",
           "Western Slope Pathology Laboratory", "Gateway Pathologists and Cytology Laboratory of the Upper Midwest, Inc."]
KINDS = [("S", [("88305", "Tissue study under microscope, level IV", 120, 310, 4), ("88312", "Special stain for germs", 110, 240, 2), ("88313",
                "Special stain, other", 80, 190, 2), ("88342", "Antibody stain, first", 140, 320, 1), ("88341", "Antibody stain, each added", 110,
                                        260, 4),
                ("88304", "Tissue study under microscope, level III", 70, 160, 2), ("88307", "Tissue study under microscope, level V", 290, 620, 1),
                ("88331", "Frozen section during surgery, first block", 150, 360, 1), ("88311", "Softening of bone or calcified tissue", 30, 80, 1)]),
         ("D", [("88305", "Skin biopsy study under microscope, level IV", 120, 290, 3), ("88312", "Special stain for fungus", 110, 220, 1), ("88342",
                "Antibody stain, first", 140, 320, 1), ("88341", "Antibody stain, each added", 110, 260, 3)]),
         ("C", [("88175", "Pap test, liquid, read by machine and technologist", 60, 130, 1), ("87624", "HPV test, high-risk types", 80, 190, 1),
                ("88141",
                "Pap test read by physician", 40, 95, 1), ("87591", "Gonorrhea test, amplified", 70, 150, 1), ("87491", "Chlamydia test, amplified",
                                        70, 150,
                1)])]
SITES = {"S": ["Colon, polyps", "Stomach, biopsy", "Gallbladder", "Breast, needle core", "Tonsils"],
         "D": ["Skin, left forearm", "Skin, upper back", "Skin, right cheek", "Skin, scalp"], "C": ["Cervix / endocervix"]}
WHY = {"S": ["K63.5", "K29.50", "D12.6", "K80.10"], "D": ["L57.0", "D22.5", "L82.1", "C44.319"], "C": ["Z12.4", "Z01.419"]}
PLACES = ["Riverside Surgery Center", "Lakeland Medical Clinic", "Family Care Center", "Northside Physicians", "Stonegate Hospital"]
WOMEN = ("Adrienne Cecily Eloise Ginger Imani Kathleen Marguerite Odessa Roxanne Theresa Vivian Xiomara Yvette Alejandra Corinne").split()
LOGO = ("<svg width='38' height='38' viewBox='0 0 38 38'><path d='M19 2l15 8.5v17L19 36 4 27.5v-17z' fill='none' stroke='{0}' "
        "stroke-width='3'/><circle cx='19' "
        "cy='16' r='4' fill='{0}'/><circle cx='13' cy='24' r='3' fill='{0}'/><circle cx='25' cy='24' r='3' fill='{0}'/></svg>")
CSS = (".br td{vertical-align:middle;padding:0 7pt 0 0}.br "
       ".n{font-size:13pt;font-weight:bold;color:@}.sd{font-size:8pt;color:#333}.inv{font-size:14pt;"
       "letter-spacing:1pt;color:@;text-align:right}.bx{width:100%;margin-top:4pt}.bx td{border:0.75pt solid #888;padding:2.5pt "
       "6pt;font-size:9pt}.bx "
       "td:first-child{background:#f1ece6;font-weight:bold;font-size:8pt}.bx td+td{text-align:right}.pi{width:100%;margin-top:10pt;border-top:1.5pt "
       "solid @;"
       "border-bottom:0.75pt solid @}.pi>tbody>tr>td{width:50%}.on td{padding:1pt 6pt 1pt 0;font-size:8.8pt}.on "
       "td:first-child{color:#555;white-space:nowrap}"
       ".d{width:100%;margin-top:8pt}.d th{background:@;color:#fff;font-size:7.6pt;vertical-align:bottom;padding:3pt 4pt}.d "
       "td{font-size:8.5pt;border-bottom:"
       "0.5pt solid #ccc;padding:2.5pt 4pt}.d td.case{background:#f1ece6;font-size:8pt}.d .sum td{font-weight:bold;border-top:1pt solid "
       "@;border-bottom:0}"
       ".end{width:44%;margin:6pt 0 0 56%}.end td{padding:2pt 5pt}.end td+td{text-align:right}.end tr:last-child "
       "td{background:@;color:#fff;font-weight:bold;"
       "font-size:11pt}.why{border:0.75pt solid #888;padding:5pt 8pt;margin-top:9pt;font-size:8.2pt}.why b{color:@}.cut{border-top:1pt dashed "
       "#444;margin:"
       "11pt 0 5pt;text-align:center;font-size:7pt;padding-top:2pt}.foot{page-break-inside:avoid}.k{width:100%}.k td,.k th{border:0.75pt solid #777;"
       "text-align:center}.k th{font-size:7pt;background:#f1ece6}.cd{width:100%;font-size:7pt;margin-top:4pt}.cd td{border:0.5pt solid "
       "#888;padding:2pt 3pt}"
       ".in{width:100%;margin:5pt 0 9pt}.in td{border:0.5pt solid "
       "#666;height:21pt;font-size:7.5pt;width:50%}.ad{font-size:9pt;line-height:1.25;padding:16pt 0 0 16pt}")


def document(rng):
    who, at = Person(rng, 22), Sender(rng)
    sender, colour = rng.choice(SENDERS), rng.choice(("#7a2f3d", "#3d4f7c", "#4a6b3a", "#8a4b12"))
    sent = day(rng)
    due = later(sent, rng.choice((20, 30, 30))) if rng.random() < 0.75 else None
    account = number(rng, rng.choice(("PA999999", "9999999", "99-999999", "AAA9999999")))
    ein = tax_id(rng) if rng.random() < 0.8 else None
    clia = number(rng, "99D9999999") if rng.random() < 0.6 else None
    plan = rng.choice(PLANS + ["Medicare Part B"]) if rng.random() < 0.85 else None
    member = number(rng, rng.choice(("A99999999", "AAA999999999", "9999999999"))) if plan and rng.random() < 0.55 else None
    prior = price(rng, 25, 190) if rng.random() < 0.2 else 0
    two_digit = rng.random() < 0.3
    form = two if two_digit else us
    less = rng.choice((lambda c: bare(c), lambda c: f"({bare(c)})" if c else bare(c), lambda c: bare(-c)))
    apart, told_why = rng.random() < 0.5, rng.random() < 0.5
    lines, rows, codes = [], [], []
    heads = ["Date of Service", "CPT", *(["Mod"] if apart else []), "Description", "Qty", "Charge", "Insurance Paid", "Adjustments", "Amount You Owe"]
    for served in sorted(later(sent, -n) for n in rng.sample(range(32, 130), rng.choice((1, 1, 1, 2)))):
        letter, work = rng.choice(KINDS if who.first in WOMEN else KINDS[:2])
        chosen = [work[0]] + rng.sample(work[1:], rng.choice((0, 1, 2, 3)) if letter != "C" else rng.choice((0, 1, 2)))
        site = rng.choice([x for x in SITES[letter] if who.first in WOMEN or "Breast" not in x])
        codes += [c for c in rng.sample(WHY[letter], rng.choice((1, 1, 2))) if c not in codes]
        part = rng.choice(("26", "", "", "TC")) if letter != "C" else ""
        rows.append([(f"<b>Case {letter}{served:%y}-{number(rng, '99999')}</b> &nbsp; Specimen: {site} &nbsp; Ordered by: {esc(doctor(rng))} &nbsp; "
                      "Taken at: "
                      f"{rng.choice(PLACES)}", len(heads), "case")])
        way = rng.choice(("coins", "ded", "coins", "none"))
        for code, words, low, high, most in chosen:
            units = rng.randint(1, most)
            charge = price(rng, low, high) * units
            off, ins, own = shares(rng, charge, (way,)) if plan else (0, 0, charge)
            mods = [part] if part and code[:2] == "88" else None
            lines.append({"date": served, "code": code, "modifiers": mods, "description": words, "units": units, "charge_cents": charge,
                          "plan_paid_cents": ins, "adjustment_cents": off, "patient_cents": own})
            mark = mods[0] if mods else ""
            rows.append([form(served), *([code, mark] if apart else [f"{code}-{mark}" if mark else code]), words, str(units), bare(charge),
                         less(ins), less(off),
                         bare(own)])
    own = total(lines, "patient_cents")
    credits = []
    if own > 8000 and rng.random() < 0.35:
        when = later(sent, -rng.randint(4, 20))
        credits.append(pay(when, "patient", rng.choice(("Patient payment - check", "Patient payment - online", "Credit card payment - thank you")),
                           rng.choice((2500, 3000, 5000))))
        rows.append([form(when), *[""] * (2 if apart else 1), credits[0]["description"], "", "", "", "", bare(-credits[0]["amount_cents"])])
    owed = own + prior - paid(credits)
    if owed < 700:
        return document(rng)
    sums = {"charges_cents": total(lines, "charge_cents"), "insurance_paid_cents": total(lines, "plan_paid_cents"),
            "adjustments_cents": total(lines, "adjustment_cents"), "patient_paid_cents": paid(credits), "balance_cents": owed,
            "prior_balance_cents": prior or None}
    top = beside(f"<table class='br'><tr><td>{LOGO.format(colour)}</td><td class='n'>{sender}</td></tr></table><div class='sd'>{at.box}, "
                 f"{at.far}<br>Billing "
                 f"questions: {at.tel}<br>{'Tax ID ' + ein if ein else ''}{' &nbsp; CLIA ' + clia if clia else ''}</div>",
                 f"<div class='inv'>{rng.choice(('PATIENT STATEMENT', 'PATIENT BILL', 'LABORATORY BILL'))}</div>"
                 + facts([("Statement Date", form(sent)), ("Account Number", account), ("Due Date", form(due) if due else "Upon receipt"),
                          ("Amount Due",
                         f"<b>{usd(owed)}</b>")], "bx"), widths="60% 40%")
    info = ("<table class='pi'><tr><td>" + facts([("Patient", esc(who.full)), ("Date of birth", form(who.born))], "on") + "</td><td>"
            + facts([("Insurance billed", plan or "None on file")] + ([("Member ID", member)] if member else [])
                    + ([("Diagnosis", ", ".join(codes))] if told_why else []), "on") + "</td></tr></table>")
    detail = table(heads, rows, "lllcrrrr" if not apart else "llllcrrrr"[:9], "d",
                   widths="11% 8% 5% 31% 5% 10% 10% 10% 10%" if apart else "11% 10% 34% 5% 10% 10% 10% 10%")
    end = facts([*([("Previous Balance", bare(prior))] if prior else []), ("Total Charges", bare(sums["charges_cents"])), ("Insurance Payments",
                less(sums["insurance_paid_cents"])), ("Adjustments", less(sums["adjustments_cents"])), ("Patient Payments", less(paid(credits))),
                ("AMOUNT DUE", usd(owed))], "end")
    why = ("<div class='why'><b>Why did I get this bill?</b> Your doctor took a tissue or cell sample and sent it to us to be examined. A "
           "pathologist, a "
           "physician whom you may not have met, studied it and reported the result to your doctor. Our charge is separate from those of your "
           "doctor and of "
           f"the place where the sample was taken.<br><b>{'What your insurance did.' if plan else 'Do you have insurance?'}</b> "
           + ("Your plan has processed this claim; the amount due is your deductible, copayment or coinsurance." if plan else
              "Please call us with your policy, or write it on the back of the coupon, and we will bill your plan.") + "</div>")
    coupon = ("<div class='foot'><div class='cut'>DETACH HERE AND RETURN THIS PORTION WITH YOUR PAYMENT</div>"
              + beside(f"<div class='ad'>{who.mail()}</div><div class='sd' style='margin-top:12pt'>&#9744; Address or insurance changed - see "
                       "back</div>"
                       f"<table style='margin-top:5pt'><tr><td style='padding-left:0'>{qr(rng, 50)}</td><td class='sd'>Scan to pay, or go to<br>"
                       "www.pathbillpay.example.com</td></tr></table>",
                       strip([("PATIENT", esc(who.full)), ("ACCOUNT NUMBER", account)], "k")
                       + strip([("AMOUNT DUE", usd(owed)), ("AMOUNT ENCLOSED", "$" + "&nbsp;" * 16)], "k")
                       + "<table class='cd'><tr><td colspan='3'>&#9744; VISA &nbsp; &#9744; MC &nbsp; &#9744; AMEX &nbsp; &#9744; "
                       "DISCOVER</td></tr><tr><td>CARD "
                       f"NUMBER<br>{cells(16)}</td><td>EXP</td><td>CVV</td></tr><tr><td colspan='3' "
                       "style='height:16pt'>SIGNATURE</td></tr></table><div "
                       f"class='ad'>{at.remit(sender)}</div>", widths="48% 52%") + "</div>")
    back = ("<b>CHANGE OF ADDRESS OR INSURANCE</b><table class='in'><tr><td>Name</td><td>Telephone</td></tr><tr><td>Street</td><td>City, state, "
            "ZIP</td></tr>"
            "<tr><td>Insurance company</td><td>Policyholder and relationship</td></tr><tr><td>Policy number</td><td>Group "
            "number</td></tr><tr><td>Claims "
            "address</td><td>Employer</td></tr></table><p class='sd'>I permit payment of benefits to the laboratory named on the front and the "
            "release of what "
            "is needed to process this claim.</p><p class='sd'>Signature ______________________________________ &nbsp; Date ______________</p><p "
            "class='sd'>"
            "Patients without insurance may ask us for an estimate in good faith before a test. If you cannot pay in full, call us about "
            "installments or financial help. Payments by check may be turned into an electronic withdrawal.</p>")
    html = sheet(CSS.replace("@", colour), top + info + detail + end + why + coupon, back, margin="0.5in",
                 font="9pt 'Liberation Sans',Arial,sans-serif")
    return done(html, KIND, {"name": sender, "tax_id": ein, "phone": at.tel}, {"name": who.full, "birth_date": who.born, "member_id": member}, lines,
                sums,
                payer={"name": plan} if plan else None, account_number=account, statement_date=sent, due_date=due,
                diagnoses=codes if told_why else None, payments=credits or None)
