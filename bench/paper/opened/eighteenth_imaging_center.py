"""A chain of imaging centers' statement: one slip on top, each exam with its accession number and referring doctor below its name, what was billed, the plan's allowed amount, what the plan paid and what is left; a deposit at the desk on a row of its own, and answers about prices."""
from held_eighteenth_a import *

NAME, KIND = "held18-imaging-center", "itemized_bill"
EXAMS = [("72148", "MRI Lumbar Spine w/o Contrast", 700, 1900), ("73721", "MRI Knee w/o Contrast, Left", 650, 1800), ("70553", "MRI Brain w/o & w/ Contrast", 1100, 2900), ("77067", "Screening Mammogram 3D, Bilateral", 210, 460), ("77063", "Breast Tomosynthesis, Screening", 70, 180), ("76830", "Ultrasound Pelvis Transvaginal", 220, 520), ("76700", "Ultrasound Abdomen Complete", 240, 560), ("74177", "CT Abdomen & Pelvis w/ Contrast", 800, 2200), ("71250", "CT Chest w/o Contrast", 480, 1200), ("77080", "Bone Density DXA, Axial", 140, 340), ("73030", "X-Ray Shoulder, 2 or More Views", 70, 180), ("A9579", "Gadolinium Contrast, per ml", 40, 160), ("Q9967", "Low Osmolar Contrast, per ml", 30, 120)]
HERS = ("77067", "77063", "76830")


def document(rng):
    who, at = Patient(rng, 40, 82), Place(rng)
    name = f"{rng.choice(('ClearImage', 'Insight', 'Open View', 'Precision'))} {rng.choice(('Imaging Centers', 'Radiology & Imaging', 'Diagnostic Imaging'))}"
    who.first = rng.choice("Marjorie Alicia Teresa Fatima Roxanne Constance Pilar Hannah Adriana Jocelyn Sylvia Monique".split())
    who.plain, who.full = f"{who.first} {who.last}", f"{who.first} {who.middle} {who.last}"
    who.filed, who.mail = f"{who.last}, {who.first} {who.middle}".upper(), f"{who.full}<br>{who.street}<br>{who.town}".upper()
    sent, acct, plan, doc = day(rng, (2025, 6, 1)), number(rng, rng.choice(("RIC999999", "9999999"))), rng.choice(PLANS), doctor(rng, "{} {}, {}", ("MD", "DO", "NP"))
    tin, due, member = tax_id(rng), later(sent, rng.choice((20, 30))), number(rng, "A9999999999")
    words_ded = rng.random() < 0.6
    lines, payments, rows, owed = [], [], [], 0
    for date in sorted({later(sent, -rng.randint(30, 90)) for _ in range(rng.choice((1, 1, 2)))}):
        picked = rng.sample(EXAMS[:11], rng.choice((1, 1, 2)))
        if any(c == "77063" for c, *_ in picked):
            picked = [EXAMS[3], EXAMS[4]]
        if any("w/ Contrast" in w for _, w, *_ in picked):
            picked.append(EXAMS[11 if any("MRI" in w for _, w, *_ in picked) else 12])
        here = []
        for code, words, lo, hi in picked:
            units = rng.choice((8, 10, 15)) if code == "A9579" else rng.choice((80, 100)) if code == "Q9967" else 1
            each = rng.randint(200, 900) if code == "A9579" else rng.randint(60, 190) if code == "Q9967" else price(rng, lo, hi)
            off, ins, own, how = split(rng, units * each, ("none",) if code in HERS[:2] else ("ded", "coins"))
            x = {"date": date, "code": code, "description": words, "units": units, "charge_cents": units * each, "allowed_cents": units * each - off, "plan_paid_cents": ins, "deductible_cents": own if how == "ded" else 0, "coinsurance_cents": own if how == "coins" else 0, "patient_cents": own}
            here.append({k: v for k, v in x.items() if words_ded or k not in ("deductible_cents", "coinsurance_cents")})
            rows.append(tr([us(date), code, f"{words}", units, usd(x["charge_cents"]), usd(x["allowed_cents"]), usd(ins)] + [usd(x["deductible_cents"]), usd(x["coinsurance_cents"])] * words_ded + [usd(own)], "n n - c r r r r r r" if words_ded else "n n - c r r r r"))
        rows.append(tr(["", "", (f"Accession {number(rng, '9999999')} &nbsp;|&nbsp; {at.city} {rng.choice(('North', 'Downtown', 'West', 'Medical Plaza'))} Center &nbsp;|&nbsp; Referred by {doc}", 8 if words_ded else 6)], "n n s", "sub"))
        own = total(here, "patient_cents")
        if own > 12000 and rng.random() < 0.5:
            gave = pay(date, "patient", rng.choice(("Deposit at check-in, Visa", "Time of service payment, debit card")), rng.choice((5000, 10000)))
            payments.append(gave)
            rows.append(tr([us(date), "", (gave["description"], 7 if words_ded else 5), usd(-gave["amount_cents"])], "n n - r", "pd"))
            own -= gave["amount_cents"]
        lines, owed = lines + here, owed + own
    if owed <= 0:
        return document(rng)
    heads = ["Exam date", "Code", "Exam", "Units", "Billed", "Plan allowed", "Plan paid"] + ["Deductible", "Coinsurance"] * words_ded + ["You owe"]
    kinds = "n n - c r r r r r r" if words_ded else "n n - c r r r r"
    body = (f"<table class='slip'><tr><td class='a'><div class='lg'>{name}</div>{at.street}<br>{at.town}</td><td>{facts([('Account', acct), ('Statement date', us(sent)), ('Pay by', us(due)), ('Amount due', f'<b>{usd(owed)}</b>'), ('I am paying', '$ ________')])}</td></tr><tr><td class='a'><br>{who.mail}<br><br></td><td>{cards('Visa MC Amex')}</td></tr><tr><td class='a s'>&#9744; My address or insurance is new (see back)</td><td>Mail to: {name}<br>{at.box}, {at.far}</td></tr></table>"
            + "<div class='cut'>Cut along this line and mail the upper part</div>" + facts([("Patient", who.full), ("Date of birth", us(who.born)), ("Insurance", plan), ("Member number", member)], "f pt")
            + grid(heads, rows, kinds) + f"<div class='own'>Amount due by {us(due)}: {usd(owed)}</div>"
            + sides(f"<h3>Is this the whole cost?</h3><p>Yes. Our price is for the exam and the radiologist&rsquo;s reading. You will not get another bill for this exam.</p><h3>Why do I owe this?</h3><p>{plan} told us what part is yours. {'Deductible and coinsurance are shown for each exam.' if words_ded else 'Your explanation of benefits shows how it was worked out.'}</p>", f"<h3>Pay or ask</h3><p>Online: pay.{name.split()[0].lower()}.example<br>Telephone: {at.free}<br>Monday to Friday, 7 am to 7 pm<br>Tax ID: {tin}</p>" + rng.choice(("<p>A 10% discount is given to patients without insurance who pay on the day of the exam.</p>", "<p>Balances above $200 can be paid in three parts.</p>", "")), widths=(62, 38)))
    css = "body { font: 9.2pt 'Liberation Sans' } .lg { font: bold 16pt 'URW Gothic', 'Liberation Sans'; color: #3a3a8c } .slip { width: 100% } .slip .a { width: 54% } .s { font-size: 8pt } .f td { padding: 1.5pt 12pt 1.5pt 0 } .pt td { padding: 0.5pt 14pt 0.5pt 0 } .pt { margin: 6pt 0 } .d th { background: #3a3a8c; color: #fff; font-size: 8pt } .d td { padding: 2.5pt 4pt; font-size: 8.6pt } .sub td { color: #555; font-size: 7.8pt; border-bottom: 0.75pt solid #bbb } .pd td { background: #f1f1f8 } .own { text-align: right; font-size: 12.5pt; font-weight: bold; color: #3a3a8c; margin: 8pt 0 } h3 { font-size: 10pt; color: #3a3a8c; margin: 6pt 0 2pt } p { margin: 2pt 0 }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.free, "tax_id": tin, "address": at.address}, "payer": {"name": plan}, "patient": {"name": who.full, "birth_date": who.born, "member_id": member}, "account_number": acct, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments, "totals": {"balance_cents": owed}})
