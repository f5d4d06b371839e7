"""thirteenth_drawn_columns_apart.py: a practice's statement drawn on a canvas in an odd order: all labels of the page first, then the table column by column from the right, the letterhead last."""
import held_thirteenth as t
from held_thirteenth import Pen, bare, money, say

NAME, KIND = "held13-drawn-columns-apart", "itemized_bill"
PLANS = ["Aetna Choice POS", "Blue Cross of the Plains", "Cigna Open Access", "Medicare Part B", "UHC Choice Plus"]


def document(rng):
    place, who = f"{t.city(rng)} {rng.choice(('Internal Medicine, PC', 'Family Physicians', 'Skin & Laser Associates', 'Orthopedic Clinic, LLP'))}", t.Patient(rng)
    acct, tel, box, plan, giver = t.number(rng, "999999"), t.call(rng), t.where(rng, True), rng.choice(PLANS), t.dr(rng)
    first, lines, payments, rows = t.day(rng, "2026-01-10", "2026-05-30"), [], [], []
    for date in (first, t.later(first, rng.randint(9, 40))):
        own = t.visit(rng, t.CLINIC, 2, 4, date)
        paid, cut = round(t.total(own) * rng.uniform(0.3, 0.5)), round(t.total(own) * rng.uniform(0.2, 0.35))
        posted = t.later(date, rng.randint(18, 30))
        lines += own
        payments += [t.pay(posted, "insurance", f"Payment - {plan}", paid), t.pay(posted, "adjustment", "Contractual adjustment", cut)]
        rows += [(x["date"], x["code"], x["description"], x["charge_cents"]) for x in own] + [(posted, "", f"Payment - {plan}", -paid), (posted, "", "Contractual adjustment", -cut)]
    owed, sent = sum(row[3] for row in rows), t.later(first, rng.randint(75, 95))
    due = t.later(sent, 25)

    def draw(out):
        pen, top = Pen(out), 268
        for x, y, text in ((350, 60, "Statement date"), (350, 76, "Account no."), (350, 92, "Patient"), (350, 108, "Physician"), (350, 124, "Payment due by"), (44, 250, "DATE"), (104, 250, "CODE"), (156, 250, "DESCRIPTION"), (470, 700, "PAY THIS AMOUNT")):
            pen.left(x, y, text, "Helvetica-Bold", 8.5)
        pen.right(560, 250, "AMOUNT", "Helvetica-Bold", 8.5)
        pen.rule(40, 256, 572)
        for column in (3, 0, 2, 1):
            for at, row in enumerate(rows):
                y = top + at * 16
                if column == 3:
                    pen.right(560, y, bare(row[3], "({})"))
                else:
                    pen.left((44, 104, 156)[column], y, say(row[0], "short") if column == 0 else row[column])
        end = top + len(rows) * 16
        pen.rule(400, end - 8, 572)
        pen.right(470, end + 6, "Balance due", "Helvetica-Bold")
        pen.right(560, end + 6, bare(owed), "Helvetica-Bold")
        for y, text in ((60, say(sent, "short")), (76, acct), (92, who.plain), (108, giver), (124, say(due, "short"))):
            pen.left(440, y, text)
        pen.right(572, 718, money(owed), "Helvetica-Bold", 13)
        pen.words(44, 690, f"Your insurance has been billed and has paid its part. The amount shown is yours. Call {tel} with questions or to pay by card. A fee of $25 applies to returned checks.", 380, size=8)
        pen.lines(60, 170, who.mail, size=10)
        pen.left(44, 60, place, "Times-Bold", 15)
        pen.lines(44, 76, [*box, tel], "Times-Roman", 9.5, 11)
        pen.save()

    return t.done(draw, {"document_type": KIND, "provider": {"name": place, "phone": tel}, "patient": {"name": who.plain}, "account_number": acct, "statement_date": sent, "due_date": due,
                         "lines": lines, "payments": payments, "totals": {"balance_cents": owed}})
