"""thirteenth_drawn_ambulance_band.py: an ambulance service's invoice with its name and the heads of its table in white on dark bands, zebra shading, miles with a decimal, what was paid below the charges."""
import held_thirteenth as t
from held_thirteenth import Pen, bare, money, say

NAME, KIND = "held13-drawn-ambulance-band", "itemized_bill"


def document(rng):
    place, who, came = rng.choice((f"{t.city(rng)} Fire & Rescue", f"{t.city(rng)} County EMS", "Guardian Medical Transport, Inc.")), t.Patient(rng), t.day(rng)
    acct, run, tel, box, tax, npi, to = t.number(rng, "99-999999"), t.number(rng, "2026-009999"), t.call(rng, "({}) {}-{}"), t.where(rng, True), t.tax_id(rng), t.npi(rng), rng.choice(t.SYSTEMS)
    sent, miles, each, mark = t.later(came, rng.randint(20, 60)), rng.randint(21, 390) / 10, t.price(rng, 12, 28), rng.choice(("RH", "SH"))
    due = t.later(sent, 30)
    lines = []
    for code, words, units, cents in (rng.choice((("A0429", "BLS Emergency Base Rate", 1, t.price(rng, 600, 1300)), ("A0427", "ALS-1 Emergency Base Rate", 1, t.price(rng, 900, 1900)))), ("A0425", "Ground Mileage, per mile", miles, each), ("A0422", "Oxygen and Supplies", 1, t.price(rng, 40, 110)), ("A0382", "BLS Disposable Supplies", 1, t.price(rng, 30, 95)))[: rng.randint(2, 4)]:
        lines.append({"date": came, "code": code, "modifiers": [mark], "description": words, "units": units, "unit_price_cents": cents, "charge_cents": round(units * cents)})
    charges = t.total(lines)
    paid, cut = round(charges * rng.uniform(0.3, 0.45)), round(charges * rng.uniform(0.1, 0.35))
    posted = t.later(came, 19)
    payments = [t.pay(posted, "insurance", "Payment from insurance", paid), t.pay(posted, "adjustment", "Contract write-off", cut)]
    owed = charges - paid - cut

    def draw(out):
        pen, navy = Pen(out), "#14213d"
        pen.box(0, 0, 612, 70, navy, 0)
        pen.ink("#ffffff")
        pen.left(40, 34, place, "Helvetica-Bold", 18)
        pen.left(40, 52, f"{box[0]}, {box[1]}    {tel}", size=9)
        pen.right(572, 44, "AMBULANCE INVOICE", "Helvetica-Bold", 13)
        pen.ink("#000000")
        pen.lines(60, 116, who.mail, size=10)
        for at, (name, value) in enumerate((("Account", acct), ("Run number", run), ("Invoice date", say(sent, "us")), ("Pay by", say(due, "us")), ("Tax ID", tax), ("NPI", npi))):
            pen.left(370, 96 + 14 * at, name, "Helvetica-Bold")
            pen.left(450, 96 + 14 * at, value)
        pen.left(40, 204, f"Patient: {who.plain}     Date of transport: {say(came, 'us')}")
        pen.left(40, 218, f"Picked up at: {'residence' if mark == 'RH' else 'scene of accident'}     Taken to: {to}")
        y = 246
        pen.box(36, y - 12, 540, 17, navy, 0)
        pen.ink("#ffffff")
        for x, name in ((42, "Date"), (104, "Code"), (150, "Mod"), (184, "Description")):
            pen.left(x, y, name, "Helvetica-Bold")
        for x, name in ((400, "Qty"), (480, "Rate"), (570, "Amount")):
            pen.right(x, y, name, "Helvetica-Bold")
        pen.ink("#000000")
        for at, x in enumerate(lines):
            y += 18
            if at % 2 == 0:
                pen.box(36, y - 12, 540, 18, "#e5e5e5", 0)
            for place_, value in ((42, say(x["date"], "us")), (104, x["code"]), (150, mark), (184, x["description"])):
                pen.left(place_, y, value)
            for place_, value in ((400, str(x["units"])), (480, bare(x["unit_price_cents"])), (570, bare(x["charge_cents"]))):
                pen.right(place_, y, value)
        y += 22
        pen.right(480, y, "Total charges", "Helvetica-Bold")
        pen.right(570, y, bare(charges), "Helvetica-Bold")
        for p in payments:
            y += 16
            pen.left(184, y, f"{say(p['date'], 'us')}  {p['description']}")
            pen.right(570, y, bare(-p["amount_cents"], "({})"))
        y += 14
        pen.box(400, y, 176, 22, navy, 0)
        pen.ink("#ffffff")
        pen.left(408, y + 15, "Amount due", "Helvetica-Bold", 10)
        pen.right(570, y + 15, money(owed), "Helvetica-Bold", 10)
        pen.ink("#000000")
        pen.words(40, y + 66, "Ambulance service is not free. It is paid for by those who use it and their insurance. If Medicare or Medicaid covers you, send us a copy of both sides of your card. We can set up monthly payments; please call before the date above.", 530)
        pen.save()

    return t.done(draw, {"document_type": KIND, "provider": {"name": place, "phone": tel, "tax_id": tax, "npi": npi}, "patient": {"name": who.plain}, "account_number": acct, "statement_date": sent, "due_date": due, "maybe": {"admitted": came, "discharged": came}, "lines": lines, "payments": payments,
                         "totals": {"charges_cents": charges, "balance_cents": owed}})
