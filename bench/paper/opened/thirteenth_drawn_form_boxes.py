"""thirteenth_drawn_form_boxes.py: a preprinted statement form in blue with the values of a visit dropped into its boxes in typewriter letters, a little off their places; boxes of age at the foot."""
import held_thirteenth as t
from held_thirteenth import Pen, bare, say

NAME, KIND = "held13-drawn-form-boxes", "itemized_bill"


def document(rng):
    place, who = f"{t.city(rng)} {rng.choice(('Ear, Nose & Throat', 'Pulmonary Associates', 'Urology Center', 'Womens Health'))}", t.Patient(rng)
    acct, tel, box, pay_to = t.number(rng, "99999"), t.call(rng, "({}) {}-{}"), t.where(rng), t.where(rng, True)
    sent, first = t.day(rng, "2026-04-01", "2026-08-25"), None
    first = t.later(sent, -rng.randint(30, 55))
    lines = t.visit(rng, t.CLINIC, 3, 6, first)
    copay = rng.choice((2000, 2500, 4000))
    paid, cut = round(t.total(lines) * rng.uniform(0.3, 0.5)), round(t.total(lines) * rng.uniform(0.15, 0.25))
    payments = [t.pay(first, "patient", "PATIENT PAYMENT - CHECK", copay), t.pay(t.later(first, 20), "insurance", "INSURANCE PAYMENT", paid), t.pay(t.later(first, 20), "adjustment", "INSURANCE WRITE-OFF", cut)]
    owed = t.total(lines) - paid - cut - copay
    off = rng.uniform(-1.5, 2.5)

    def draw(out):
        pen, blue = Pen(out, font="Courier", size=10), "#1f3f8f"
        pen.ink(blue)
        pen.left(40, 52, place, "Helvetica-Bold", 14)
        pen.lines(40, 66, [*box, f"Billing questions: {tel}"], "Helvetica", 8.5, 10.5)
        boxes = [(330, 40, 80, "STATEMENT DATE", say(sent, "short")), (410, 40, 80, "ACCOUNT NO.", acct), (490, 40, 82, "PAY THIS AMOUNT", bare(owed))]
        for x, y, width, name, _ in boxes:
            pen.box(x, y, width, 12, "#c9d4ee", 0.5)
            pen.ink(blue)
            pen.mid(x + width / 2, y + 9, name, "Helvetica-Bold", 6.5)
            pen.box(x, y + 12, width, 20)
        pen.box(330, 78, 160, 26)
        pen.left(333, 86, "MAKE CHECKS PAYABLE TO / REMIT TO", "Helvetica", 5.5)
        pen.box(490, 78, 82, 26)
        pen.left(493, 86, "AMOUNT PAID  $", "Helvetica", 5.5)
        pen.rule(36, 205, 576, dash=[3, 2])
        pen.mid(306, 202, "PLEASE DETACH AND RETURN TOP PORTION WITH YOUR PAYMENT", "Helvetica", 6.5)
        pen.left(36, 222, "STATEMENT", "Helvetica-Bold", 11)
        edges = [36, 96, 150, 396, 486, 576]
        for x, x2, name in zip(edges, edges[1:], ("DATE", "PROC. CODE", "DESCRIPTION OF SERVICE", "CHARGES", "CREDITS")):
            pen.box(x, 230, x2 - x, 16, "#c9d4ee")
            pen.ink(blue)
            pen.mid((x + x2) / 2, 241, name, "Helvetica-Bold", 7)
            pen.box(x, 246, x2 - x, 330)
        for at, name in enumerate(("CURRENT", "31-60 DAYS", "61-90 DAYS", "OVER 90 DAYS", "INSURANCE PENDING", "BALANCE DUE")):
            pen.box(36 + 90 * at, 590, 90, 12, "#c9d4ee")
            pen.ink(blue)
            pen.mid(81 + 90 * at, 599, name, "Helvetica-Bold", 6.5)
            pen.box(36 + 90 * at, 602, 90, 22)
        pen.words(36, 642, "Amounts under CREDITS have been paid or written off. If you believe this statement is in error, call us within 30 days. Past due accounts may be referred for collection.", 540, "Helvetica", 7.5)
        pen.ink("#000000")
        for x, y, width, _, value in boxes:
            pen.mid(x + width / 2 + off, y + 26 + off, value)
        pen.left(334 + off, 99 + off, f"{pay_to[0]} {pay_to[1]}"[:38], size=7)
        pen.lines(66 + off, 140 + off, who.mail)
        pen.left(330 + off, 140 + off, f"PATIENT: {who.filed}", size=8.5)
        y = 262 + off
        for x in lines:
            pen.left(40 + off, y, say(x["date"], "short"), size=9)
            pen.left(104 + off, y, x["code"], size=9)
            pen.left(154 + off, y, x["description"].upper(), size=9)
            pen.right(482 + off, y, bare(x["charge_cents"]), size=9)
            y += 14
        for p in payments:
            pen.left(40 + off, y, say(p["date"], "short"), size=9)
            pen.left(154 + off, y, p["description"], size=9)
            pen.right(572 + off, y, bare(p["amount_cents"]), size=9)
            y += 14
        for at, value in enumerate((owed, 0, 0, 0, 0, owed)):
            pen.right(120 + 90 * at + off, 617 + off, bare(value), size=9)
        pen.save()

    for x in lines:
        x["description"] = x["description"].upper()
    return t.done(draw, {"document_type": KIND, "provider": {"name": place, "phone": tel}, "patient": {"name": who.filed}, "account_number": acct, "statement_date": sent, "lines": lines, "payments": payments, "totals": {"balance_cents": owed}})
