"""thirteenth_drawn_coupon_turned.py: an emergency doctors' bill with a perforated coupon down its right side: the words along the perforation and the coupon's mark stand turned by a quarter."""
import held_thirteenth as t
from held_thirteenth import Pen, money, say

NAME, KIND = "held13-drawn-coupon-turned", "itemized_bill"
SERVICES = [("99284", "EMERGENCY DEPT VISIT HIGH SEVERITY", 780, 1500), ("93010", "ECG INTERPRETATION AND REPORT", 45, 110), ("12001", "REPAIR SIMPLE WOUND TRUNK 2.5CM/LESS", 240, 520), ("76705", "ULTRASOUND ABDOMEN LIMITED, READING", 120, 260), ("99291", "CRITICAL CARE FIRST HOUR", 900, 1700), ("29125", "SHORT ARM SPLINT APPLICATION", 120, 290)]


def document(rng):
    place, who = f"{t.city(rng)} Emergency Physicians, {rng.choice(('LLC', 'PLLC', 'PA'))}", t.Patient(rng)
    acct, tel, box, tax, at, giver, came = t.number(rng, "AAA99999999"), t.call(rng, "1-{}-{}-{}"), t.where(rng, True), t.tax_id(rng), rng.choice(t.SYSTEMS), t.dr(rng), t.day(rng)
    sent = t.later(came, rng.randint(30, 60))
    due, lines = t.later(sent, 30), t.visit(rng, SERVICES, 1, 4, came)
    paid, cut = round(t.total(lines) * rng.uniform(0.2, 0.4)), round(t.total(lines) * rng.uniform(0.2, 0.4))
    payments = [t.pay(t.later(came, 24), "insurance", "INSURANCE PAYMENT", paid), t.pay(t.later(came, 24), "adjustment", "INSURANCE DISCOUNT", cut)]
    owed = t.total(lines) - paid - cut

    def draw(out):
        pen = Pen(out)
        pen.left(36, 54, place, "Helvetica-Bold", 13)
        pen.lines(36, 67, [*box, f"Tax ID {tax}"], size=8.5, step=10.5)
        pen.lines(50, 130, who.mail, "Courier", 10)
        pen.words(36, 188, f"You were seen by {giver} at {at}. The hospital bills for its room, nurses and supplies. This bill is for the doctor alone.", 376, size=8.5)
        y = 228
        pen.box(36, y - 12, 376, 16, "#333333", 0)
        pen.ink("#ffffff")
        for x, text in ((40, "DATE"), (92, "CODE"), (132, "DESCRIPTION")):
            pen.left(x, y, text, "Helvetica-Bold", 8)
        pen.right(408, y, "AMOUNT", "Helvetica-Bold", 8)
        pen.ink("#000000")
        for x in lines:
            y += 18
            pen.left(40, y, say(x["date"], "short"), size=8.5)
            pen.left(92, y, x["code"], size=8.5)
            pen.left(132, y, x["description"], size=8.5)
            pen.right(408, y, money(x["charge_cents"]), size=8.5)
        for p in payments:
            y += 18
            pen.left(40, y, say(p["date"], "short"), size=8.5)
            pen.left(132, y, p["description"], size=8.5)
            pen.right(408, y, money(-p["amount_cents"]), size=8.5)
        pen.rule(36, y + 7, 412)
        pen.right(340, y + 22, "BALANCE DUE", "Helvetica-Bold")
        pen.right(408, y + 22, money(owed), "Helvetica-Bold")
        pen.words(36, y + 60, f"Questions? Call {tel}, 8 am to 5 pm Central. You can also pay at the telephone number above at any hour. If you have insurance that is not shown here, tell us within 30 days of this bill.", 376, size=8.5)
        pen.rule(424, 30, 424, 762, dash=[4, 3])
        pen.turned(434, 470, "DETACH HERE AND RETURN WITH YOUR PAYMENT", 90, "Helvetica", 7)
        y = 60
        for name, value in (("ACCOUNT NUMBER", acct), ("PATIENT", who.filed), ("STATEMENT DATE", say(sent, "us")), ("DATE DUE", say(due, "us")), ("BALANCE DUE", money(owed)), ("AMOUNT ENCLOSED", "$")):
            pen.box(444, y, 140, 34)
            pen.left(448, y + 9, name, "Helvetica", 6)
            pen.left(448, y + 25, value, "Helvetica-Bold", 9)
            y += 40
        pen.left(444, y + 20, "REMIT TO:", "Helvetica-Bold", 7)
        pen.lines(444, pen.words(444, y + 34, place, 136, size=8.5, step=11), box, size=8.5, step=11)
        pen.turned(580, 740, f"{acct}  {owed:08d}", 90, "Courier", 10)
        pen.save()

    return t.done(draw, {"document_type": KIND, "provider": {"name": place, "phone": tel, "tax_id": tax}, "patient": {"name": who.filed}, "account_number": acct, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments, "totals": {"balance_cents": owed}})
