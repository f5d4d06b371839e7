"""fourteenth_drawn_medigap.py: a Medicare supplement insurer's EOB, drawn: what Medicare was billed, approved and paid beside what the policy pays; a row a service, a check's number below, deductible notes."""
import held_fourteenth as t
from held_fourteenth import Pen, bare, money, say

NAME, KIND = "held14-drawn-medigap", "eob"
KEYS = ("date", "description", "charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents", "remarks")
PLACES = (300, 362, 424, 486, 538)


def document(rng):
    payer, who, sent = rng.choice(("United Heartland Life Insurance Company", "Mutual of Cheyenne", "Continental Senior Life")), t.Patient(rng, 66, 92), t.day(rng, "2026-02-20", "2026-09-20")
    policy, claim, tel, date, giver, lines = t.number(rng, "999999999-99"), t.number(rng, "99A9999999"), t.call(rng, "1-{}-{}-{}"), t.later(sent, -rng.randint(15, 50)), t.giver(rng), []
    deductible = rng.random() < 0.35
    for x in t.worked(rng, [date], rng.randint(1, 6), 0, ("coins",)):
        x["medicare"], left = round(x["allowed_cents"] * 0.8), x["allowed_cents"] - round(x["allowed_cents"] * 0.8)
        x["patient_cents"] = left if deductible and not lines else 0
        lines.append({**x, "plan_paid_cents": left - x["patient_cents"], "remarks": ["D1"] if x["patient_cents"] else ["M4"]})
    z, street = t.sums(lines), t.where(rng, True)

    def draw(out):
        pen = Pen(out, font="Times-Roman", size=10)
        pen.left(54, 58, payer, "Times-Bold", 17)
        pen.lines(54, 72, [f"Medicare Supplement Claims, {street[0]}, {street[1]}", f"Claims service: {tel}"], size=9, step=11)
        pen.rule(54, 92, 558, width=1.5)
        pen.mid(306, 112, "EXPLANATION OF MEDICARE SUPPLEMENT BENEFITS", "Times-Bold", 13)
        pen.mid(306, 125, "This is not a bill - retain for your records", "Times-Italic", 10)
        pen.lines(72, 168, who.lines, "Courier", 10)
        for at, (words, value) in enumerate((("Insured:", who.full), ("Policy number:", policy), ("Plan:", rng_plan), ("Claim number:", claim), ("Date of this notice:", say(sent, "us")))):
            pen.left(340, 160 + 13 * at, words, "Times-Bold")
            pen.left(440, 160 + 13 * at, value)
        pen.left(54, 254, f"Services provided by: {giver}", "Times-Bold", 10.5)
        pen.box(54, 264, 504, 36, fill="#e6e6e6")
        for at, head in enumerate((("Amount", "Billed", "to Medicare"), ("Medicare", "Approved", "Amount"), ("Medicare", "Paid Your", "Provider"), ("This", "Policy", "Paid"), ("You", "May", "Owe"))):
            for step, word in enumerate(head):
                pen.right(PLACES[at], 275 + 10 * step, word, "Times-Bold", 8.5)
        pen.left(58, 285, "Date of", "Times-Bold", 8.5)
        pen.left(58, 295, "Service", "Times-Bold", 8.5)
        pen.left(112, 295, "Service", "Times-Bold", 8.5)
        pen.left(542, 295, "Note", "Times-Bold", 7)
        y = 316
        for x in lines:
            pen.left(58, y, say(x["date"], "short"), size=9.5)
            pen.left(112, y, x["description"], size=9.5)
            for at, cents in enumerate((x["charge_cents"], x["allowed_cents"], x["medicare"], x["plan_paid_cents"], x["patient_cents"])):
                pen.right(PLACES[at], y, bare(cents), size=9.5)
            pen.left(544, y, x["remarks"][0], size=8)
            y += 17
        pen.rule(54, y - 10, 558)
        pen.left(112, y + 3, "Claim totals", "Times-Bold")
        for at, cents in enumerate((z["charge_cents"], z["allowed_cents"], t.total(lines, "medicare"), z["plan_paid_cents"], z["patient_cents"])):
            pen.right(PLACES[at], y + 3, money(cents), "Times-Bold", 9.5)
        y += 34
        pen.left(54, y, f"Benefit payment of {money(z['plan_paid_cents'])} was sent to {giver}." if z["plan_paid_cents"] else "No benefit payment was made on this claim.")
        y += 22
        pen.left(54, y, "Notes", "Times-Bold", 11)
        y = pen.words(54, y + 15, "M4  Your policy pays the Medicare Part B coinsurance of this service. Your provider accepts Medicare assignment and may not bill you above the Medicare approved amount.", 500) + 3
        if deductible:
            y = pen.words(54, y, "D1  Medicare applied this amount to the Part B deductible. Your policy does not cover the Part B deductible.", 500) + 3
        pen.words(54, y + 12, "Compare this notice with your Medicare Summary Notice. If you believe that this claim was not paid correctly, write to us at the address above within 180 days. Please have your policy number ready when you call.", 500, "Times-Italic", 9)
        pen.save()

    rng_plan = "Plan " + rng.choice("GGN")
    return t.drawn(draw, t.told(KIND, payer, who, policy, claim, sent, giver, lines, KEYS, {"charges_cents": z["charge_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]}))
