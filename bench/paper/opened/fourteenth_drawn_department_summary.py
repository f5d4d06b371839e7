"""fourteenth_drawn_department_summary.py: a hospital's summary bill, drawn: facts of the stay in a band, charges by department with their revenue code and dotted leaders, then adjustments and payments below the total, the coupon at the foot."""
import held_fourteenth as t
from held_fourteenth import Pen, bare, money, pay, say

NAME, KIND = "held14-drawn-department-summary", "summary_bill"


def document(rng):
    system, who, sent = rng.choice(t.SYSTEMS), t.Patient(rng), t.day(rng, "2026-03-10", "2026-09-20")
    account, tel, street, box, nights = t.number(rng, "V000999999999"), t.call(rng, "({}) {}-{}"), t.where(rng), t.where(rng, True), rng.randint(1, 4)
    admitted, plan, doctor, due = t.later(sent, -rng.randint(40, 100)), rng.choice(("Cigna", "Medicare", "Blue Cross", "Molina Marketplace", "")), t.dr(rng, "{} {}, M.D."), t.later(sent, 30)
    groups = {"0120": ("ROOM AND BOARD - SEMIPRIVATE", t.price(rng, 1500, 2900) * nights)}
    for x in t.stay(rng, rng.randint(8, 16), admitted):
        words, had = x["dept"].upper(), groups.get(x["revenue_code"], ("", 0))[1]
        words = {"0258": "IV SOLUTIONS", "0301": "LABORATORY - CHEMISTRY", "0305": "LABORATORY - HEMATOLOGY", "0306": "LABORATORY - MICROBIOLOGY", "0324": "CHEST X-RAY", "0636": "DRUGS REQUIRING DETAIL CODING"}.get(x["revenue_code"], words)
        groups[x["revenue_code"]] = (words, had + x["charge_cents"])
    lines = [{"revenue_code": code, "description": words, "charge_cents": cents} for code, (words, cents) in sorted(groups.items())]
    charge, posted = t.total(lines), t.later(admitted, nights + rng.randint(18, 30))
    part = t.share(rng, charge, ("ded", "coins", "both"))
    payments = [pay(None, "insurance", f"{plan} payments", part["plan_paid_cents"]), pay(None, "adjustment", f"{plan} adjustments", part["adjustment_cents"])] if plan else [pay(None, "adjustment", "Uninsured discount", charge * 2 // 5)]
    payments = [x for x in payments if x["amount_cents"]]
    owed = charge - sum(x["amount_cents"] for x in payments)

    def draw(out):
        pen = Pen(out, font="Helvetica", size=9.5)
        pen.ink("#222222")
        pen.left(44, 50, system, "Times-Bold", 19)
        pen.lines(44, 64, [f"{street[0]}  -  {street[1]}", f"Patient Financial Services {tel}"], size=8.5, step=10.5)
        pen.right(568, 50, "SUMMARY OF CHARGES", "Helvetica-Bold", 12)
        pen.right(568, 63, "An itemized bill is available on request", "Helvetica-Oblique", 8)
        pen.box(44, 88, 524, 44, fill="#efece4", stroke=0)
        for at, (words, value) in enumerate((("PATIENT", who.full), ("ACCOUNT", account), ("ADMITTED", say(admitted, "us")), ("DISCHARGED", say(t.later(admitted, nights), "us")), ("BILL DATE", say(sent, "us")))):
            x = (50, 170, 280, 370, 470)[at]
            pen.left(x, 102, words, "Helvetica-Bold", 7)
            pen.left(x, 118, value, size=9.5)
        pen.lines(60, 160, who.lines, size=10)
        pen.lines(330, 160, [f"Attending physician: {doctor}", f"Primary insurance: {plan or 'NONE - SELF PAY'}"], size=9)
        y = 226
        pen.left(44, y, "REV", "Helvetica-Bold", 8)
        pen.left(84, y, "DEPARTMENT", "Helvetica-Bold", 8)
        pen.right(568, y, "CHARGES", "Helvetica-Bold", 8)
        pen.rule(44, y + 4, 568)
        y += 18
        for x in lines:
            pen.left(44, y, x["revenue_code"])
            pen.left(84, y, x["description"])
            start = 90 + pen.canvas.stringWidth(x["description"], "Helvetica", 9.5)
            pen.left(start, y, "." * int((505 - start) / 5.3), gap=2.66)
            pen.right(568, y, bare(x["charge_cents"]))
            y += 14
        pen.rule(480, y - 8, 568)
        pen.left(84, y + 4, "TOTAL CHARGES", "Helvetica-Bold")
        pen.right(568, y + 4, money(charge), "Helvetica-Bold")
        y += 20
        for x in payments:
            pen.left(84, y, x["description"])
            pen.right(568, y, f"({bare(x['amount_cents'])})")
            y += 14
        pen.box(340, y, 228, 22, fill="#222222")
        pen.ink("#ffffff")
        pen.left(348, y + 15, "PLEASE PAY THIS AMOUNT", "Helvetica-Bold", 9)
        pen.right(562, y + 15, money(owed), "Helvetica-Bold", 11)
        pen.ink("#222222")
        pen.words(44, y + 14, "Physicians who treated you send their own bills. If you cannot pay in full, ask about our financial assistance program.", 280, size=8)
        pen.rule(44, 640, 568, dash=[2, 2])
        pen.mid(306, 650, "Return this part with your payment", size=7)
        pen.lines(60, 672, [system, *box], size=10)
        for at, (words, value) in enumerate((("Patient", who.full), ("Account", account), ("Amount due", money(owed)), ("Due date", say(due, "us")), ("Amount paid", "$"))):
            pen.left(350, 670 + 15 * at, words)
            pen.right(562, 670 + 15 * at, value) if at < 4 else pen.left(440, 670 + 15 * at, "$ _________________")
        pen.save()

    truth = {"document_type": KIND, "provider": {"name": system, "phone": tel, "address": ", ".join(street)}, "payer": {"name": plan} if plan else None, "patient": {"name": who.full}, "account_number": account, "statement_date": sent, "due_date": due, "admitted": admitted, "discharged": t.later(admitted, nights), "lines": lines, "payments": payments,
             "totals": {"charges_cents": charge, "balance_cents": owed}}
    return t.drawn(draw, truth)
