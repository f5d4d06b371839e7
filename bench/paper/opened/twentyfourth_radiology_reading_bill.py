"""A radiology group's bill for reading (Zotec's manner): boxes with account, statement date and amount on top of a coupon at the head, then below the
fold each exam with procedure, place and referring doctor, insurer's payment and adjustment as rows below it, a running patient balance, and a word on
why it comes apart."""
from held_twentyfourth_a import *

NAME, KIND = "held24-radiology-reading-bill", "itemized_bill"
EXAMS = [("71046", "X-RAY EXAM CHEST 2 VIEWS", 38, 90), ("74177", "CT ABD & PELV W/CONTRAST", 290, 640), ("70450", "CT HEAD/BRAIN W/O DYE", 150, 360),
    ("70553", "MRI BRAIN STEM W/O & W/DYE", 360, 780),
         ("72148", "MRI LUMBAR SPINE W/O DYE", 240, 520), ("76700", "US EXAM ABDOM COMPLETE", 120, 280), ("77067", "SCR MAMMO BI INCL CAD", 110, 240),
             ("77063", "BREAST TOMOSYNTHESIS BI", 70, 150),
         ("73562", "X-RAY EXAM OF KNEE 3", 30, 80), ("93970", "EXTREMITY STUDY BILATERAL VEINS", 110, 260), ("71275", "CT ANGIOGRAPHY CHEST", 280, 620),
             ("76856", "US EXAM PELVIC COMPLETE", 110, 250)]
WHERE = ("ST ALOYSIUS HOSPITAL", "COMMUNITY MEMORIAL HOSP - ER", "LAKE COUNTY IMAGING CENTER", "NORTHSIDE WOMENS CENTER")


def document(rng):
    who, at = Person(rng), Sender(rng)
    name = rng.choice(("Radiology Associates of the Tri-Lakes, P.C.", "Diagnostic Imaging Physicians Inc", "Blue River Radiologists, PSC", "Consulting "
        "Radiologists of Midland County"))
    plan, sent = rng.choice(PLANS + [None]), day(rng, (2025, 8, 1), 270)
    due, say = later(sent, rng.choice((20, 25, 30))), rng.choice((two, us))
    acct, code_web = number(rng, rng.choice(("AAA99999", "99999999", "999-9999999"))), number(rng, "999999")
    split26, lines, paid, rows, owed = rng.random() < 0.8, [], [], [], 0
    exams = sorted(((later(sent, -rng.randint(30, 130)), *x) for x in rng.sample(EXAMS, rng.choice((1, 1, 1, 2, 2, 3, 4)))), key=lambda x: x[0])
    if rng.random() < 0.5:
        exams = [(exams[0][0], *x[1:]) for x in exams]
    for served, code, words, lo, hi in exams:
        charge, mods = price(rng, lo, hi), ["26"] if split26 else []
        if split26 and code == "73562":
            mods = ["26", rng.choice(("RT", "LT"))]
        lines.append({"date": served, "code": code, "modifiers": mods or None, "description": words, "charge_cents": charge})
        left, when = charge, later(served, rng.randint(14, 26))
        rows.append(tr([say(served), " ".join([code] + mods), words, bare(charge), "", ""], "n n - r r r"))
        off, ins, own, _ = shares(rng, charge, ("coins", "ded", "ded", "copay"))
        for p in ([pay(when, "insurance", f"{plan.upper()} PAYMENT", ins)] * bool(ins) + [pay(when, "adjustment", "INSURANCE CONTRACTUAL ADJ", off)]
            if plan else
                  [pay(when, "adjustment", "UNINSURED DISCOUNT", round(charge * 0.3))] if rng.random() < 0.4 else []):
            paid.append(p)
            left -= p["amount_cents"]
            rows.append(tr([say(p["date"]), "", p["description"], "", bare(-p["amount_cents"]), ""], "n n - r r r"))
        rows.append(tr(["", "", "", "", "", bare(left)], "n n - r r r", "u"))
        owed += left
    if owed <= 0:
        return document(rng)
    if rng.random() < 0.2 and owed > 4000:
        paid.append(pay(later(sent, -3), "patient", "PATIENT PAYMENT - THANK YOU", 2000))
        owed -= 2000
        rows.append(tr([say(later(sent, -3)), "", "PATIENT PAYMENT - THANK YOU", "", bare(-2000), bare(owed)], "n n - r r r"))
    where, doc, tax, born = rng.choice(WHERE), doctor(rng, "{1} {0} {2}").upper(), tax_id(rng), rng.random() < 0.5
    stub = (f"<table class='bx'><tr><td>STATEMENT DATE<br><b>{say(sent)}</b></td><td>PAY THIS AMOUNT<br><b>{usd(owed)}</b></td><td>ACCOUNT "
        f"NUMBER<br><b>{acct}</b></td></tr>"
            f"<tr><td>DUE DATE<br><b>{say(due)}</b></td><td colspan=2>SHOW AMOUNT PAID HERE<br><b>$</b></td></tr></table>")
    card = ("<table class='cd'><tr><td colspan=4>CHECK CARD USING FOR PAYMENT</td></tr><tr><td>&#9633; MASTERCARD</td><td>&#9633; "
        "DISCOVER</td><td>&#9633; VISA</td><td>&#9633; AMEX</td></tr>"
            "<tr><td colspan=3>CARD NUMBER<br>&nbsp;</td><td>SIGNATURE CODE<br>&nbsp;</td></tr><tr><td colspan=3>SIGNATURE<br>&nbsp;</td><td>EXP. "
                "DATE<br>&nbsp;</td></tr></table>")
    ages = spread(owed, sent, exams[0][0], 5)
    body = (sides(f"<b>{name.upper()}</b><br>{at.box.upper()}<br>{at.far.upper()}<br><br>Billing questions: {at.free}<br>Pay online: "
        f"www.{site(name.split()[0])}<br>Web code: {code_web}",
                  card + stub, widths=(46, 54))
            + sides(f"<div class='ml'>{who.mail()}</div>", f"<div class='ml'>REMIT TO:<br>{name.upper()}<br>{at.box.upper()}<br>{at.far.upper()}</div>",
                widths=(52, 48))
            + "<div class='s'>&#9633; Please check box if address is incorrect or insurance information has changed, and indicate change(s) on reverse "
                "side.</div>"
            + "<div class='cut'>PLEASE DETACH AND RETURN TOP PORTION WITH YOUR PAYMENT</div>"
            + sides(facts([("PATIENT:", who.filed), ("ACCOUNT:", acct)] + [("BIRTH DATE:", us(who.born))] * born, "id"),
                    facts([("PLACE OF SERVICE:", where), ("REFERRING:", doc), ("TAX ID:", tax)], "id"), widths=(48, 52))
            + grid(["DATE", "PROCEDURE", "DESCRIPTION OF SERVICE", "CHARGE", "PAYMENT/<br>ADJUSTMENT", "PATIENT<br>BALANCE"], rows, "n n - r r r")
            + grid(["CURRENT", "OVER 30", "OVER 60", "OVER 90", "OVER 120", "PAY THIS AMOUNT"], [tr([bare(x) for x in ages] + [f"<b>{usd(owed)}</b>"],
                "c c c c c c")], "c c c c c c", "d ag")
            + "<div class='me'><b>WHY DID I GET THIS BILL?</b> Your physician ordered an imaging exam that was interpreted by one of our radiologists. "
                "This bill is for the professional "
            "interpretation and is separate from the bill you receive from the facility where the exam was performed.<br>"
            + (f"{plan.upper()} HAS BEEN BILLED AND HAS PAID ITS PORTION. THE BALANCE IS DUE FROM YOU." if plan else "OUR RECORDS SHOW NO INSURANCE ON "
                "FILE. IF YOU HAVE COVERAGE PLEASE CALL US.")
            + "</div>")
    css = ("body { font: 8.8pt 'Liberation Sans' } .bx, .cd { width: 100% } .bx td, .cd td { border: 0.75pt solid #333; font-size: 7pt; text-align: "
        "center } .bx b { font-size: 10pt } .cd { "
           "margin-bottom: -0.75pt } .ml { margin: 18pt 0 14pt 14pt; font-size: 9.6pt } .id td { padding: 1pt 8pt 1pt 0 } .d th { background: #d9dfe8; "
               "font-size: 7.6pt; border: 0.5pt "
           "solid #555 } .d td { border-left: 0.5pt solid #555; border-right: 0.5pt solid #555; padding: 1.6pt 4pt } .d { border-bottom: 0.5pt solid "
               "#555; margin-top: 6pt } .u td { "
           "font-weight: bold } .ag td { border: 0.5pt solid #555 } .me { border: 0.75pt solid #555; padding: 5pt; margin-top: 8pt; font-size: 8.4pt }")
    return done(css, body, {"document_type": KIND, "provider": {"name": name.upper(), "phone": at.free, "address": at.remit.upper(), "tax_id": tax},
        "payer": {"name": plan and plan.upper()},
                            "patient": {"name": who.filed, "birth_date": who.born if born else None}, "account_number": acct, "statement_date": sent,
                                "due_date": due,
                            "lines": lines, "payments": paid, "totals": {"balance_cents": owed}})
