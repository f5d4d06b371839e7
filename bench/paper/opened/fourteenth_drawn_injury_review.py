"""fourteenth_drawn_injury_review.py: an automobile insurer's explanation of review for personal injury protection, drawn across the sheet: facts in a grid, lines numbered with code, modifier, units, billed, reduction, allowed, copay and paid, reasons by number below."""
import held_fourteenth as t
from held_fourteenth import Pen, bare, money, say

NAME, KIND = "held14-drawn-injury-review", "eob"
CARE = [("98941", "Chiropractic manipulation, 3-4 regions", 70, 140, ""), ("97110", "Therapeutic exercise, 15 minutes", 60, 130, "GP"), ("97140", "Manual therapy, 15 minutes", 60, 130, "59"), ("97014", "Electrical stimulation", 35, 80, ""), ("97012", "Mechanical traction", 35, 80, "GP"), ("99203", "Office visit, new", 180, 340, "25"), ("72040", "X-ray, neck", 90, 240, ""), ("97035", "Ultrasound therapy, 15 minutes", 35, 85, "GP"), ("72141", "MRI neck without contrast", 1100, 2400, "TC")]
KEYS = ("date", "code", "modifiers", "description", "units", "charge_cents", "adjustment_cents", "allowed_cents", "deductible_cents", "coinsurance_cents", "plan_paid_cents", "remarks")
PLACES = (430, 486, 540, 592, 644, 700)


def document(rng):
    payer, who, sent = rng.choice(("Keystone Casualty Insurance Company", "Sunbelt Auto Indemnity", "Garden State Mutual Insurance Company")), t.Patient(rng, 19, 75), t.day(rng, "2026-02-20", "2026-09-20")
    claim, tel, tax, loss, bill = t.number(rng, "99-AA-999999-99"), t.call(rng), t.tax_id(rng), t.later(sent, -rng.randint(60, 200)), t.number(rng, "A9999999")
    giver, first, lines = rng.choice((f"{t.city(rng)} Spine and Injury Center", f"Back In Motion Chiropractic of {t.city(rng)}", "Advanced Rehab Associates LLC")), t.later(sent, -rng.randint(25, 50)), []
    for at in range(rng.randint(4, 12)):
        code, words, low, high, mod = rng.choice(CARE)
        units, charge = (rng.choice((1, 1, 2)) if "15 minutes" in words else 1), 0
        charge = t.price(rng, low, high) * units
        allowed = charge if rng.random() < 0.25 else round(charge * rng.uniform(0.4, 0.9))
        ded = allowed if at == 0 and rng.random() < 0.4 else 0
        coins = (allowed - ded) // 5
        lines.append({"date": t.later(first, at // 3 * 2), "code": code, "modifiers": [mod] if mod else None, "description": words, "units": units, "charge_cents": charge, "adjustment_cents": charge - allowed, "allowed_cents": allowed, "deductible_cents": ded, "coinsurance_cents": coins, "plan_paid_cents": allowed - ded - coins, "remarks": ["301"] if allowed < charge else None})
    z, received, street, own, adjuster = t.sums(lines), t.later(sent, -12), t.where(rng, True), t.where(rng), t.dr(rng, "{} {}")

    def draw(out):
        pen = Pen(out, wide=True, size=8.5)
        pen.left(36, 44, payer, "Helvetica-Bold", 14)
        pen.lines(36, 57, [f"PIP Medical Review Unit, {street[0]}, {street[1]}"], size=8)
        pen.right(756, 44, "EXPLANATION OF REVIEW", "Helvetica-Bold", 14)
        pen.right(756, 57, "Personal Injury Protection - this is not a bill", size=8)
        grid = ((("Claim Number", claim), ("Injured Person", who.full), ("Date of Loss", say(loss, "us"))), (("Policyholder", who.full), ("Adjuster", f"{adjuster}  {tel}"), ("Review Date", say(sent, "us"))), (("Provider", giver), ("Provider Tax ID", tax), ("Bill Received", say(received, "us"))), (("Provider Address", f"{own[0]}, {own[1]}"), ("Bill ID", bill), ("State of Jurisdiction", own[1].split()[-2])))
        for at, line in enumerate(grid):
            for place, (words, value) in enumerate(line):
                x = (36, 330, 580)[place]
                pen.box(x, 70 + 25 * at, (294, 250, 176)[place], 25)
                pen.left(x + 3, 78 + 25 * at, words, size=6.5)
                pen.left(x + 3, 90 + 25 * at, value, "Helvetica-Bold", 8.5)
        y = 196
        for x, words in ((36, "Ln"), (56, "Service Date"), (114, "Code"), (146, "Mod"), (172, "Description"), (352, "Units")):
            pen.left(x, y, words, "Helvetica-Bold", 8)
        for x, (one, two) in zip(PLACES, (("Amount", "Charged"), ("Fee Sched", "Reduction"), ("Amount", "Allowed"), ("Applied", "Deduct"), ("Co-Pay", "20%"), ("Amount", "Paid"))):
            pen.right(x, y - 9, one, "Helvetica-Bold", 8)
            pen.right(x, y, two, "Helvetica-Bold", 8)
        pen.left(712, y, "Reason", "Helvetica-Bold", 8)
        pen.rule(36, y + 4, 756, width=1)
        y += 17
        for at, x in enumerate(lines, 1):
            for place, value in ((36, f"{at:02d}"), (56, say(x["date"], "us")), (114, x["code"]), (146, (x["modifiers"] or [""])[0]), (172, x["description"]), (360, str(x["units"])), (716, (x["remarks"] or [""])[0])):
                pen.left(place, y, value)
            for place, key in zip(PLACES, KEYS[5:11]):
                pen.right(place, y, bare(x[key]))
            y += 14
        pen.rule(36, y - 9, 756)
        pen.left(172, y + 3, "Bill Totals", "Helvetica-Bold")
        for place, key in zip(PLACES, KEYS[5:11]):
            pen.right(place, y + 3, money(z[key]), "Helvetica-Bold", 8)
        y = pen.lines(36, y + 28, [f"Payment of {money(z['plan_paid_cents'])} issued to {giver}.", f"Injured person's responsibility: {money(z['deductible_cents'] + z['coinsurance_cents'])}"], "Helvetica-Bold", 9, 13) + 8
        pen.left(36, y, "Reason Codes", "Helvetica-Bold", 9)
        pen.words(36, y + 13, "301  The charge exceeds the amount allowed under the no-fault medical fee schedule. The provider may not bill the injured person for the reduction.", 700)
        pen.words(36, y + 34, "If you dispute this review, send a written request for reconsideration with this form and your records within 30 days. Any person who knowingly files a statement of claim containing false information is subject to penalties.", 700, size=7.5)
        pen.save()

    return t.drawn(draw, t.told(KIND, payer, who, None, claim, sent, {"name": giver, "tax_id": tax, "address": f"{own[0]}, {own[1]}"}, lines, KEYS, {"charges_cents": z["charge_cents"], "adjustments_cents": z["adjustment_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["deductible_cents"] + z["coinsurance_cents"]}, maybe={"account_number": bill}))
