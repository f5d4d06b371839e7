"""thirteenth_drawn_superbill.py: a clinic's superbill: a printed list of procedures in two columns with a box to tick before each; only those that were done carry an X and a fee."""
import held_thirteenth as t
from held_thirteenth import Pen, bare, money, say

NAME, KIND = "held13-drawn-superbill", "itemized_bill"
MARKS = [("J06.9", "Acute upper respiratory infection"), ("I10", "Essential hypertension"), ("E11.9", "Type 2 diabetes"), ("M54.50", "Low back pain"), ("E78.5", "Hyperlipidemia"), ("L70.0", "Acne vulgaris")]


def document(rng):
    place, who, came = f"{t.city(rng)} {rng.choice(('Direct Primary Care', 'Walk-In Clinic', 'Family Health'))}", t.Patient(rng), t.day(rng)
    giver, npi, tax, tel, street, acct = t.dr(rng), t.npi(rng), t.tax_id(rng), t.call(rng, "({}) {}-{}"), t.where(rng), t.number(rng, "99999")
    done, marks = t.visit(rng, t.CLINIC, 2, 5, came), rng.sample(MARKS, rng.randint(1, 2))
    fees = {x["code"]: x["charge_cents"] for x in done}
    printed = sorted(t.CLINIC)
    lines = [{"code": code, "description": words, "charge_cents": fees[code], "maybe": {"date": came}} for code, words, _, _ in printed if code in fees]
    charges = t.total(lines)
    paid = rng.choice((charges, charges, min(charges, 10000)))
    how = rng.choice(("Visa", "check", "cash"))

    def draw(out):
        pen = Pen(out)
        pen.left(40, 50, place, "Times-Bold", 16)
        pen.lines(40, 64, [f"{street[0]}, {street[1]}", tel], "Times-Roman", 10, 12)
        pen.right(572, 50, "SUPERBILL", "Helvetica-Bold", 15)
        pen.right(572, 64, f"Seen by {giver}", size=8.5)
        pen.right(572, 76, f"Tax ID {tax}   NPI {npi}", size=8.5)
        pen.box(36, 92, 540, 40)
        for x, y, name, value in ((42, 107, "Patient", who.full), (42, 124, "DOB", say(who.born, "us")), (250, 107, "Chart no.", acct), (250, 124, "Visit date", say(came, "us")), (420, 107, "Insurance", "none / self-pay")):
            pen.left(x, y, f"{name}:", "Helvetica-Bold")
            pen.left(x + 56, y, value, "Courier", 9)
        half = -(-len(printed) // 2)
        for side in (0, 1):
            left = 36 + 274 * side
            pen.box(left, 144, 266, 15, "#cccccc")
            for x, name in ((left + 20, "CPT"), (left + 60, "Procedure")):
                pen.left(x, 155, name, "Helvetica-Bold", 8)
            pen.right(left + 262, 155, "Fee", "Helvetica-Bold", 8)
            for at, (code, words, _, _) in enumerate(printed[side * half : (side + 1) * half]):
                y = 174 + 18 * at
                pen.box(left + 5, y - 7, 8, 8)
                pen.left(left + 20, y, code, size=8.5)
                pen.left(left + 60, y, words, size=8.5)
                pen.rule(left, y + 6, left + 266, width=0.2)
                if code in fees:
                    pen.left(left + 6, y, "X", "Courier-Bold", 10)
                    pen.right(left + 262, y, bare(fees[code]), "Courier", 9.5)
        y = 190 + 18 * half
        pen.left(40, y, "Diagnosis (ICD-10)", "Helvetica-Bold")
        for at, (code, words) in enumerate(marks):
            pen.left(50, y + 15 + 13 * at, f"{at + 1}.  {code}   {words}", "Courier", 9)
        for at, (name, value) in enumerate((("Total charges", charges), ("Paid today", paid), ("Balance due", charges - paid))):
            pen.left(390, y + 16 * at, name, "Helvetica-Bold")
            pen.right(572, y + 16 * at, money(value), "Courier", 10)
        pen.left(390, y + 48, f"Paid by {how}", size=8)
        pen.rule(40, y + 96, 240)
        pen.left(40, y + 106, "Provider signature", size=7)
        pen.words(40, y + 130, "Give this form to your insurance if you wish to be paid back. We do not file claims for you.", 520, size=8)
        pen.save()

    return t.done(draw, {"document_type": KIND, "provider": {"name": place, "phone": tel, "npi": npi, "tax_id": tax}, "patient": {"name": who.full, "birth_date": who.born}, "account_number": acct, "diagnoses": [code for code, _ in marks], "maybe": {"admitted": came, "discharged": came, "statement_date": came},
                         "lines": lines, "totals": {"charges_cents": charges, "patient_paid_cents": paid, "balance_cents": charges - paid}})
