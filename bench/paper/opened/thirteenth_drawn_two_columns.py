"""thirteenth_drawn_two_columns.py: a health system's statement in two newspaper columns: account facts, messages and ways to pay on the left, the visit with its charges, payments and sums on the right."""
import held_thirteenth as t
from held_thirteenth import Pen, money, say

NAME, KIND = "held13-drawn-two-columns", "summary_bill"


def document(rng):
    place, who, came = rng.choice(t.SYSTEMS), t.Patient(rng), t.day(rng)
    acct, tel, box, plan = t.number(rng, "2099999999"), t.call(rng, "{}.{}.{}"), t.where(rng, True), rng.choice(("Anthem PPO", "Humana Choice", "Cigna LocalPlus"))
    posted = t.later(came, rng.randint(20, 35))
    sent = t.later(posted, rng.randint(5, 20))
    due, sums = t.later(sent, 21), {}
    for x in t.stay(rng, 14, came):
        sums[x["dept"]] = sums.get(x["dept"], 0) + x["charge_cents"]
    lines = [{"description": name.capitalize(), "charge_cents": cents, "maybe": {"date": came}} for name, cents in sums.items()]
    charges = t.total(lines)
    paid, cut = round(charges * rng.uniform(0.25, 0.4)), round(charges * rng.uniform(0.35, 0.5))
    payments = [t.pay(posted, "insurance", f"{plan} payment", paid), t.pay(posted, "adjustment", f"{plan} discount", cut)]
    owed = charges - paid - cut

    def draw(out):
        pen, dark = Pen(out, font="Sans-Regular", size=9), "#5b2a6e"
        pen.ink(dark)
        pen.left(40, 58, place, "Sans-Bold", 17)
        pen.rule(40, 66, 572, width=1.5)
        pen.ink("#111111")
        y = pen.lines(40, 84, ["Guarantor", who.full, who.street, who.town], step=12) + 8
        for name, value in (("Account number", acct), ("Patient", who.full), ("Statement date", say(sent, "mon")), ("Due date", say(due, "mon"))):
            pen.left(40, y, name, "Sans-Bold", 8)
            pen.left(40, y + 11, value, size=10)
            y += 27
        pen.box(40, y, 200, 44, "#efe6f3", 0)
        pen.left(50, y + 16, "Amount you owe", "Sans-Bold", 9)
        pen.left(50, y + 36, money(owed), "Sans-Bold", 16)
        y += 64
        for title, text in (("Trouble paying?", f"We offer financial assistance based on income and family size. Ask for an application at {tel} or at any registration desk."), ("Payment plans", "Most balances can be paid over 12 months without interest."), ("Three ways to pay", "Online through your patient portal. By telephone, day or night. By mail with the slip below."), ("Separate bills", "Doctors, radiologists and anesthesiologists who cared for you may send bills of their own.")):
            pen.left(40, y, title, "Sans-Bold", 9.5)
            y = pen.words(40, y + 12, text, 200, size=8.5) + 10
        pen.rule(256, 76, 256, 610, width=0.3)
        pen.left(272, 84, f"Your visit on {say(came, 'mon')}", "Sans-Bold", 11)
        pen.left(272, 97, f"Outpatient services, {place}", size=8.5)
        y = 120
        pen.left(272, y, "Charges by department", "Sans-Bold", 9)
        for x in lines:
            y += 15
            pen.left(280, y, x["description"])
            pen.right(572, y, money(x["charge_cents"]))
        y += 18
        pen.rule(272, y - 11, 572, width=0.3)
        pen.left(280, y, "Total charges", "Sans-Bold")
        pen.right(572, y, money(charges), "Sans-Bold")
        y += 28
        pen.left(272, y, "Payments and discounts", "Sans-Bold", 9)
        for p in payments:
            y += 15
            pen.left(280, y, f"{say(p['date'], 'short')}   {p['description']}")
            pen.right(572, y, money(-p["amount_cents"]))
        y += 26
        pen.rule(272, y - 14, 572, width=1)
        pen.left(280, y, "Amount you owe", "Sans-Bold", 10)
        pen.right(572, y, money(owed), "Sans-Bold", 10)
        pen.rule(40, 640, 572, dash=[2, 2])
        pen.lines(40, 662, ["Mail your payment to:", place, *box], step=12)
        pen.lines(330, 662, [f"Account {acct}", f"Due {say(due, 'mon')}", f"Amount you owe {money(owed)}", "Enclosed $ ______________"], step=13)
        pen.save()

    return t.done(draw, {"document_type": KIND, "provider": {"name": place, "phone": tel}, "payer": {"name": plan}, "patient": {"name": who.full}, "account_number": acct, "statement_date": sent, "due_date": due, "admitted": came, "maybe": {"discharged": came}, "lines": lines, "payments": payments,
                         "totals": {"charges_cents": charges, "balance_cents": owed}})
