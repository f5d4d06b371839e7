"""Radiologists' statement over several days: slip and card on top, code with its modifier joined, who read it below, credits and a running balance; the back is a form for insurance."""
from held_sixteenth_a import *

NAME, KIND = "held16-reading-dates", "itemized_bill"
EXAMS = [("71046", "XR CHEST 2 VIEWS", 34, 88), ("73630", "XR FOOT COMPLETE", 26, 70), ("72148", "MRI LUMBAR SPINE W/O CONTRAST", 240, 520), ("70551", "MRI BRAIN W/O CONTRAST", 250, 560), ("74177", "CT ABDOMEN/PELVIS W CONTRAST", 230, 500), ("71260", "CT CHEST W CONTRAST", 190, 410), ("76770", "US RENAL COMPLETE", 90, 210), ("93971", "US VEIN EXTREMITY LIMITED", 80, 190), ("77080", "DXA BONE DENSITY AXIAL", 50, 130), ("76536", "US SOFT TISSUE HEAD AND NECK", 70, 180)]


def document(rng):
    who, at = Patient(rng), Place(rng)
    name = f"{rng.choice(('Inland', 'Tri-Rivers', 'Blue Ridge', 'Advanced', 'Northern'))} {rng.choice(('Radiologists, PC', 'Imaging Physicians, Inc.', 'Radiology Consultants, PA'))}"
    sent = day(rng, (2025, 7, 1))
    acct, plan, due, tin = number(rng, "99-9999999"), rng.choice(PLANS + [None]), later(sent, 20), tax_id(rng)
    lines, payments, told, run = [], [], [], 0
    hosp = f"{at.city} {rng.choice(('General Hospital', 'Medical Center'))}"
    exams = sorted(((later(sent, -rng.randint(35, 150)), x) for x in rng.sample(EXAMS, rng.randint(2, 6))), key=lambda e: e[0])
    for date, (code, words, low, high) in exams:
        cents = price(rng, low, high)
        mods = ["26"] + ([rng.choice(("RT", "LT"))] if code in ("73630", "93971") else [])
        lines.append({"date": date, "code": code, "modifiers": mods, "description": words, "charge_cents": cents})
        told.append((date, "-".join([code] + mods), f"{words}<br><span class='s'>Read by {doctor(rng, titles=('MD',))} &nbsp; Ordered by {doctor(rng)}</span>", cents))
        if plan:
            off, ins, own, _ = split(rng, cents, ("coins", "ded", "copay"))
            posted = later(date, rng.randint(12, 28))
            payments += [pay(posted, "insurance", f"{plan} Payment", ins)] * (ins > 0) + [pay(posted, "adjustment", "Insurance Write Off", off)]
    if not plan and rng.random() < 0.5:
        payments.append(pay(later(sent, -rng.randint(2, 9)), "patient", "Payment - Thank You", rng.choice((1500, 2000))))
    told += [(p["date"], "", p["description"], -p["amount_cents"]) for p in payments]
    rows = []
    for date, code, words, cents in sorted(told, key=lambda x: (x[0], -x[3] if x[3] > 0 else 1)):
        run += cents
        rows.append(tr([us(date), code, words, usd(cents) if cents > 0 else "", usd(-cents) + " CR" if cents < 0 else "", usd(run)], "n n - r r r", "" if code else "e"))
    back = "".join(f"<tr><td>{a}<br>&nbsp;</td><td>{b}<br>&nbsp;</td></tr>" for a, b in (("PRIMARY INSURANCE COMPANY NAME", "SECONDARY INSURANCE COMPANY NAME"), ("CLAIMS ADDRESS", "CLAIMS ADDRESS"), ("POLICY HOLDER'S NAME / DATE OF BIRTH", "POLICY HOLDER'S NAME / DATE OF BIRTH"), ("POLICY ID NUMBER", "POLICY ID NUMBER"), ("GROUP NUMBER", "GROUP NUMBER"), ("EMPLOYER", "EFFECTIVE DATE")))
    body = (sides(f"<b class='h'>{name}</b><br>{at.box}<br>{at.far}<br><br>FORWARDING SERVICE REQUESTED", cards("VISA MASTERCARD DISCOVER AMEX") + f"<table class='trio'><tr><td>STATEMENT DATE<br><b>{us(sent)}</b></td><td>ACCOUNT NO.<br><b>{acct}</b></td><td>PAY THIS AMOUNT<br><b>{usd(run)}</b></td></tr></table>", widths=(50, 50))
            + sides(f"<p class='to'>{who.mail}</p>", f"<p class='to'>{name.upper()}<br>{at.box.upper()}<br>{at.far.upper()}</p>", widths=(50, 50)) + bars(rng, number(rng, "999999999999999999"), 18)
            + "<p class='s'>&#9633; Address or insurance changed: please see reverse side and fill out the form.</p><div class='cut'>PLEASE DETACH HERE AND RETURN UPPER PART WITH PAYMENT</div>"
            + facts([("Patient:", who.full), ("Place of Service:", hosp), ("Insurance on File:", plan or "None")]) + grid(["Date", "Procedure", "Description of Service", "Charge", "Credit", "Balance"], rows + [tr([(f"Amount due by {us(due)}", 5), usd(run)], "r r", "t")], "n n - r r r")
            + f"<p class='m'>This statement is for the radiologist who interpreted your exam. The hospital bills on its own for the equipment and technologist.{'' if plan else ' We have no insurance for you. Send us your card within 10 days and we will file a claim; otherwise a discount for prompt payment may apply.'}</p><p>Billing questions: {at.free} (8:00 - 5:00 Eastern). Tax ID {tin}.</p>"
            + f"<div class='brk'></div><p><b>IF YOU HAVE INSURANCE THAT IS NOT SHOWN ON THE FRONT, COMPLETE AND RETURN.</b></p><table class='d bk'>{back}</table><p>NEW ADDRESS ______________________________________ TELEPHONE ____________________</p><p class='s'>I authorize release of information needed to process this claim, and payment of benefits to the physicians. &nbsp; SIGNATURE _______________ DATE ________</p><p class='s'>You have the right to a good faith estimate if you do not use insurance. If you cannot pay, ask for our hardship form. A returned check costs $25.00.</p>")
    css = ".h { font-size: 12pt } .trio { width: 100%; margin-top: 3pt; font-size: 6.8pt } .trio td { border: 0.75pt solid #444; text-align: center } .trio b { font-size: 9.5pt } .to { margin: 12pt 0 6pt 14pt } .d { font-size: 8.8pt } .d th { background: #2b3a55; color: #fff; font-size: 8pt } .e td { color: #2b3a55 } .t td { font-weight: bold; border-top: 1.5pt solid #2b3a55; font-size: 10.5pt } .m { background: #edf0f5; padding: 5pt } .f td:first-child { font-weight: bold } .bk td { border: 0.75pt solid #444; font-size: 7pt; width: 50%; padding-bottom: 8pt }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.free, "tax_id": tin, "address": at.remit}, "payer": {"name": plan}, "patient": {"name": who.full}, "account_number": acct, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments, "totals": {"balance_cents": run}})
