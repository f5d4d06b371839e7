"""thirteenth_drawn_lab_letters.py: a laboratory's invoice drawn letter by letter, its heads with wide letter spacing; amounts right-aligned without a dollar sign."""
import held_thirteenth as t
from held_thirteenth import Pen, bare, say

NAME, KIND = "held13-drawn-lab-letters", "itemized_bill"


def document(rng):
    place, who = rng.choice(("Meridian Clinical Laboratories", "Tri-River Reference Lab", "Pathway Diagnostics, Inc.")), t.Patient(rng)
    invoice, tel, box, tax, orderer = t.number(rng, "99999999"), t.call(rng), t.where(rng, True), t.tax_id(rng), t.dr(rng, "DR {} {}").upper()
    drawn = t.day(rng)
    sent = t.later(drawn, rng.randint(20, 60))
    due, lines = t.later(sent, 30), t.visit(rng, t.LABS, 3, 8, drawn)
    charges = t.total(lines)
    paid = round(charges * rng.uniform(0.2, 0.4))
    cut = round(charges * rng.uniform(0.25, 0.4))
    owed = charges - paid - cut

    def draw(out):
        pen = Pen(out, font="Helvetica", size=9)
        pen.left(48, 56, place, "Helvetica-Bold", 16)
        pen.lines(48, 70, [*box, f"Federal Tax ID {tax}"], size=8.5, step=10.5)
        pen.left(400, 56, "INVOICE", "Helvetica-Bold", 18, gap=3)
        for at, (name, value) in enumerate((("Invoice Number", invoice), ("Invoice Date", say(sent, "us")), ("Due Date", say(due, "us")), ("Patient", who.filed), ("Ordered By", orderer), ("Collected", say(drawn, "us")))):
            pen.letters(350, 78 + 14 * at, name, "Helvetica-Bold", 8.5)
            pen.letters(440, 78 + 14 * at, value, size=8.5, gap=0.15)
        for at, text in enumerate(who.mail):
            pen.letters(72, 170 + 13 * at, text, "Courier", 10)
        pen.box(44, 232, 524, 18, "#d9d9d9", 0)
        for x, text in ((50, "Service Date"), (130, "Test Code"), (200, "Test Performed")):
            pen.left(x, 244, text, "Helvetica-Bold", 8.5, gap=0.4)
        pen.right(560, 244, "Charge", "Helvetica-Bold", 8.5)
        y = 264
        for x in lines:
            pen.letters(50, y, say(x["date"], "us"))
            pen.letters(130, y, x["code"])
            pen.letters(200, y, x["description"])
            amount = bare(x["charge_cents"])
            pen.letters(560 - pen.canvas.stringWidth(amount, "Helvetica", 9), y, amount)
            pen.rule(44, y + 5, 568, width=0.2)
            y += 17
        for name, value in (("Total Charges", charges), ("Insurance Payments", -paid), ("Insurance Adjustments", -cut), ("Amount You Owe", owed)):
            font = "Helvetica-Bold" if value == owed else "Helvetica"
            pen.letters(390, y + 8, name, font)
            amount = bare(value)
            pen.letters(560 - pen.canvas.stringWidth(amount, font, 9), y + 8, amount, font)
            y += 15
        pen.words(48, y + 40, f"These tests were ordered by your doctor and done by {place}. They are not part of your doctor's bill. To give us other insurance or to pay by phone call {tel}, Monday to Friday, 8 am to 6 pm.", 500, size=8.5)
        pen.save()

    return t.done(draw, {"document_type": KIND, "provider": {"name": place, "phone": tel, "tax_id": tax}, "patient": {"name": who.filed}, "statement_date": sent, "due_date": due, "maybe": {"account_number": invoice, "admitted": drawn, "discharged": drawn},
                         "lines": lines, "totals": {"charges_cents": charges, "insurance_paid_cents": paid, "adjustments_cents": cut, "balance_cents": owed}})
