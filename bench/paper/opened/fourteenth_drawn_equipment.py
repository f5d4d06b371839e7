"""fourteenth_drawn_equipment.py: a home equipment company's invoice, drawn with boxed cells as accounting programs print: bill to and ship to, item, description with the rental's days below, quantity, price, amount, patient's part; totals in a corner."""
import held_fourteenth as t
from held_fourteenth import Pen, bare, money, say

NAME, KIND = "held14-drawn-equipment", "itemized_bill"
GEAR = [("E0601", "CPAP device, monthly rental", 70, 150, "RR"), ("E1390", "Oxygen concentrator, monthly rental", 120, 290, "RR"), ("E0431", "Portable gaseous oxygen, monthly rental", 30, 90, "RR"), ("K0001", "Standard wheelchair, monthly rental", 40, 100, "RR"), ("E0260", "Hospital bed semi-electric, monthly rental", 110, 250, "RR"), ("A7030", "CPAP full face mask", 120, 280, "NU"), ("A7035", "CPAP headgear", 25, 60, "NU"), ("A7038", "CPAP filter, disposable", 4, 9, "NU"), ("E0143", "Walker, folding with wheels", 70, 170, "NU")]
KEYS = ("date", "date_end", "code", "modifiers", "description", "units", "unit_price_cents", "charge_cents", "plan_paid_cents", "patient_cents")


def document(rng):
    firm, who, sent = rng.choice(("Reliant Home Medical Supply", "Prairie Respiratory & DME, Inc.", "Family Care Medical Equipment")), t.Patient(rng, 45, 88), t.day(rng, "2026-03-10", "2026-09-20")
    invoice, account, tel, street, box, plan, lines = t.number(rng, "INV-999999"), t.number(rng, "C99999"), t.call(rng), t.where(rng), t.where(rng, True), rng.choice(("Humana", "Medicare DME MAC", "Aetna")), []
    for code, words, low, high, mod in rng.sample(GEAR, rng.randint(1, 5)):
        date, units, each = t.later(sent, -rng.randint(32, 50)), 2 if code == "A7038" else 1, t.price(rng, low, high)
        cost = units * each
        lines.append({"date": date, "date_end": t.later(date, 29) if mod == "RR" else None, "code": code, "modifiers": [mod], "description": words, "units": units, "unit_price_cents": each, "charge_cents": cost, "plan_paid_cents": cost - cost // 5, "patient_cents": cost // 5})
    lines.sort(key=lambda x: x["date"])
    z, due = t.sums(lines), t.later(sent, 30)

    def draw(out):
        pen = Pen(out, font="Sans-Regular", size=9)
        pen.left(40, 52, firm, "Sans-Bold", 15)
        pen.lines(40, 66, [street[0], street[1], f"Phone: {tel}"], step=11)
        pen.right(572, 54, "Invoice", "Sans-Bold", 22)
        for at, (words, value) in enumerate((("Date", say(sent, "bare4")), ("Invoice #", invoice), ("Customer #", account), ("Due date", say(due, "bare4")))):
            pen.box(292 + 70 * at, 66, 70, 15, fill="#d9d9d9")
            pen.canvas.setFillColor("#000000")
            pen.mid(327 + 70 * at, 77, words, "Sans-Bold", 8)
            pen.box(292 + 70 * at, 81, 70, 18)
            pen.mid(327 + 70 * at, 93, value, size=8.5)
        for x, words in ((40, "Bill To"), (310, "Delivered To")):
            pen.box(x, 122, 250, 15)
            pen.left(x + 4, 133, words, "Sans-Bold", 8.5)
            pen.box(x, 137, 250, 58)
            pen.lines(x + 8, 152, who.lines, size=9.5, step=13)
        pen.left(40, 214, f"Patient: {who.full}    Primary insurance: {plan}    Assigned: Yes", size=9)
        edges = (40, 92, 142, 322, 348, 404, 460, 516, 572)
        pen.box(40, 226, 532, 28, fill="#d9d9d9")
        pen.canvas.setFillColor("#000000")
        for at, words in enumerate((("Date",), ("Item",), ("Description",), ("Qty",), ("Unit", "price"), ("Amount",), ("Insurance", "portion"), ("Patient", "portion"))):
            for step, word in enumerate(words):
                pen.mid((edges[at] + edges[at + 1]) / 2, 243 + 10 * step - 5 * (len(words) - 1), word, "Sans-Bold", 8)
        y = 268
        for x in lines:
            for place, value in ((44, say(x["date"], "bare4")), (96, f"{x['code']}-{x['modifiers'][0]}"), (146, x["description"])):
                pen.left(place, y, value, size=8)
            pen.mid(335, y, str(x["units"]), size=8.5)
            for place, key in zip(edges[5:], KEYS[6:]):
                pen.right(place - 4, y, bare(x[key]), size=8.5)
            if x["date_end"]:
                pen.left(146, y + 10, f"Rental period {say(x['date'], 'bare4')} - {say(x['date_end'], 'bare4')}", size=7.5)
                y += 10
            y += 18
        floor = max(y + 10, 470)
        for x in edges:
            pen.rule(x, 226, x, floor)
        pen.rule(40, floor, 572)
        for at, (words, value) in enumerate((("Total charges", z["charge_cents"]), ("Insurance portion", z["plan_paid_cents"]), ("Patient balance due", z["patient_cents"]))):
            pen.box(404, floor + 20 * at, 168, 20)
            pen.left(408, floor + 14 + 20 * at, words, "Sans-Bold", 9)
            pen.right(568, floor + 14 + 20 * at, money(value), "Sans-Bold" if at == 2 else None, 9)
        pen.words(40, floor + 14, f"Please send your payment to {firm}, {box[0]}, {box[1]}. Rentals continue each month until you ask for a pick up. Supplies cannot be returned once opened.", 340, size=8)
        pen.save()

    return t.drawn(draw, {"document_type": KIND, "provider": {"name": firm, "phone": tel, "address": ", ".join(street)}, "payer": {"name": plan}, "patient": {"name": who.full}, "account_number": account, "statement_date": sent, "due_date": due, "lines": lines, "totals": {"charges_cents": z["charge_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]}})
