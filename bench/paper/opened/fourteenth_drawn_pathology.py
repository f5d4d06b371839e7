"""fourteenth_drawn_pathology.py: a pathologists' invoice on plain stock, drawn with a typewriter's letters: accession and referring doctor, modifiers and diagnosis beside each code, units and charge; a self pay discount or the insurer's payments, with a remit slip on top."""
import held_fourteenth as t
from held_fourteenth import Pen, bare, money, pay, say

NAME, KIND = "held14-drawn-pathology", "itemized_bill"
CARE = [("88305", "TISSUE EXAM LEVEL IV", 130, 330), ("88307", "TISSUE EXAM LEVEL V", 260, 560), ("88304", "TISSUE EXAM LEVEL III", 70, 190), ("88312", "SPECIAL STAIN GROUP I", 90, 240), ("88342", "IMMUNOHISTOCHEMISTRY FIRST", 140, 360), ("88341", "IMMUNOHISTOCHEMISTRY ADDL", 110, 290), ("88331", "FROZEN SECTION FIRST BLOCK", 150, 380), ("88112", "CYTOPATHOLOGY ENHANCED", 90, 220)]
KEYS = ("date", "code", "modifiers", "description", "units", "charge_cents")


def document(rng):
    group, who, sent = f"{rng.choice(('Midlands', 'Two Rivers', 'Coastal Plain', 'Sangamon'))} Pathology {rng.choice(('Associates, P.A.', 'Consultants, S.C.', 'Group, Inc.'))}", t.Patient(rng), t.day(rng, "2026-03-10", "2026-09-20")
    invoice, tel, tax, box, date, case = t.number(rng, "P-999999"), t.call(rng), t.tax_id(rng), t.where(rng, True), t.later(sent, -rng.randint(20, 90)), t.number(rng, "S26-99999")
    doctor, where, sick, plan = t.dr(rng), rng.choice(t.SYSTEMS), rng.choice(("K63.5", "D22.5", "L82.1", "K29.50", "D48.5")), rng.choice(("", "BCBS OF TENNESSEE", "CIGNA HEALTHCARE", "WELLCARE"))
    lines = []
    for code, words, low, high in rng.sample(CARE, rng.randint(1, 4)):
        units = rng.choice((1, 1, 2, 3)) if code in ("88305", "88341") else 1
        lines.append({"date": date, "code": code, "modifiers": ["26"], "description": words, "units": units, "charge_cents": t.price(rng, low, high) * units})
    charge, posted = t.total(lines), t.later(date, 15)
    part = t.share(rng, charge, ("ded", "coins"))
    payments = [x for x in (pay(posted, "adjustment", f"{plan} ALLOWANCE", part["adjustment_cents"]), pay(posted, "insurance", f"{plan} PMT", part["plan_paid_cents"])) if x["amount_cents"]] if plan else [pay(posted, "adjustment", "SELF PAY DISCOUNT", charge * 3 // 10)]
    owed = charge - sum(x["amount_cents"] for x in payments)

    def draw(out):
        pen = Pen(out, font="Courier", size=9.5)
        pen.left(50, 50, group, "Courier-Bold", 10.5)
        pen.lines(50, 63, [box[0], box[1], f"TAX ID {tax}", f"BILLING {tel}"], step=11)
        for at, (words, value) in enumerate((("INVOICE NO", invoice), ("INVOICE DATE", say(sent, "us")), ("PATIENT", who.full.upper()), ("AMOUNT DUE", money(owed)))):
            pen.left(330, 50 + 14 * at, words)
            pen.left(425, 50 + 14 * at, value, "Courier-Bold")
        pen.lines(70, 150, who.lines, size=10)
        pen.left(330, 150, "AMOUNT ENCLOSED  $ ____________")
        pen.left(330, 168, "CHECK NO.          ____________")
        pen.left(50, 214, "- " * 44)
        pen.mid(306, 226, "TEAR HERE AND RETURN TOP PART WITH CHECK", size=8)
        y = pen.lines(50, 252, [f"PATIENT      {who.full.upper():<28} DATE OF BIRTH  {say(who.born, 'us')}", f"ACCESSION    {case:<28} COLLECTED      {say(date, 'us')}", f"REFERRED BY  {doctor.upper():<28} INVOICE NO     {invoice}", f"FACILITY     {where.upper()}", f"INSURANCE    {plan or 'NONE ON FILE'}"], step=13) + 12
        pen.rule(50, y - 11, 562)
        pen.left(50, y, f"{'DATE':<11}{'CPT':<7}{'MOD':<5}{'DX':<9}{'DESCRIPTION':<30}{'UNITS':>5}{'AMOUNT':>13}", "Courier-Bold")
        pen.rule(50, y + 4, 562)
        y += 18
        for x in lines:
            pen.left(50, y, f"{say(x['date'], 'us'):<11}{x['code']:<7}{'26':<5}{sick:<9}{x['description']:<30}{x['units']:>5}{bare(x['charge_cents']):>13}")
            y += 13
        for x in payments:
            pen.left(50, y, f"{say(x['date'], 'us'):<32}{x['description']:<30}{'':>5}{bare(x['amount_cents']) + 'CR':>13}")
            y += 13
        pen.rule(450, y - 8, 562)
        pen.left(50, y + 6, f"{'':<32}{'PLEASE PAY THIS BALANCE':<30}{'':>5}{money(owed):>13}", "Courier-Bold")
        pen.words(50, y + 40, "THIS INVOICE IS FOR THE PROFESSIONAL SERVICES OF THE PATHOLOGIST WHO EXAMINED YOUR TISSUE. THE HOSPITAL OR YOUR DOCTOR BILLS SEPARATELY. PAYMENT IS DUE ON RECEIPT.", 512, size=8.5)
        pen.save()

    truth = {"document_type": KIND, "provider": {"name": group, "phone": tel, "tax_id": tax, "address": ", ".join(box)}, "payer": {"name": plan} if plan else None, "patient": {"name": who.full.upper(), "birth_date": who.born}, "account_number": invoice, "statement_date": sent, "diagnoses": [sick], "lines": [t.only(x, *KEYS) for x in lines], "payments": payments, "totals": {"balance_cents": owed}}
    return t.drawn(draw, truth)
