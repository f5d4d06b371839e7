"""thirteenth_drawn_eob_tight.py: a plan administrator's EOB on a landscape page, eleven columns of 7 point letters that nearly touch, heads of two lines above them, notes by number, amounts without dollar signs; each word a text of its own."""
import held_thirteenth as t
from held_thirteenth import Pen, bare, money, say

NAME, KIND = "held13-drawn-eob-tight", "eob"
COLUMNS = (("charge_cents", "TOTAL", "CHARGE"), ("adjustment_cents", "PROVIDER", "DISCOUNT"), ("allowed_cents", "ALLOWED", "AMOUNT"), ("deductible_cents", "DEDUCT-", "IBLE"), ("copay_cents", "COPAY", "AMOUNT"), ("coinsurance_cents", "COINSUR-", "ANCE"), ("plan_paid_cents", "PAID BY", "PLAN"), ("patient_cents", "PATIENT", "OWES"))


def document(rng):
    payer, who, sent = rng.choice(("Lakehead Benefit Administrators", "CoreTrust TPA Services", "Allied Trades Health Fund")), t.Patient(rng), t.day(rng, "2026-02-20", "2026-09-10")
    member, group, claim, tel, box = t.number(rng, "999999999"), t.number(rng, "A9999"), t.number(rng, "26999999999"), t.call(rng), t.where(rng, True)
    giver, date, lines = rng.choice((f"{t.city(rng)} CLINIC PA".upper(), t.dr(rng, "{} {} MD").upper(), rng.choice(t.SYSTEMS).upper())), t.later(sent, -rng.randint(15, 60)), []
    mark = t.number(rng, "A9")
    for x in t.visit(rng, t.CLINIC, 2, 7, date):
        part = t.share(rng, x["charge_cents"])
        lines.append({"date": date, "code": x["code"], "description": x["description"].upper(), **{k: part[k] for k, _, _ in COLUMNS}, "remarks": [mark]})
    sums = {k: t.total(lines, k) for k, _, _ in COLUMNS}

    def draw(out):
        pen = Pen(out, wide=True, font="Helvetica", size=7, apart=True)
        pen.left(36, 46, payer, "Helvetica-Bold", 13)
        pen.lines(36, 58, [*box, f"Customer service {tel}"], size=8, step=10)
        pen.right(756, 46, "EXPLANATION OF BENEFITS", "Helvetica-Bold", 12)
        pen.right(756, 58, "THIS IS NOT A BILL - KEEP FOR YOUR RECORDS", size=8)
        pen.lines(60, 118, who.mail, size=10)
        for at, (name, value) in enumerate((("Employee", who.filed), ("Patient", who.filed), ("Member ID", member), ("Group", group), ("Claim no.", claim), ("Date processed", say(sent, "us")), ("Provider", giver))):
            pen.left(500, 88 + 12 * at, name, "Helvetica-Bold", 8)
            pen.left(580, 88 + 12 * at, value, size=8)
        y, rights = 206, [372 + 39 * at for at in range(len(COLUMNS))]
        pen.rule(36, y - 18, 756)
        for x, upper, lower in ((36, "DATE OF", "SERVICE"), (78, "PROC", "CODE"), (106, "DESCRIPTION OF", "SERVICE")):
            pen.left(x, y - 9, upper, "Helvetica-Bold", 6.5)
            pen.left(x, y - 1, lower, "Helvetica-Bold", 6.5)
        for right, (_, upper, lower) in zip(rights, COLUMNS):
            pen.right(right, y - 9, upper, "Helvetica-Bold", 6.5)
            pen.right(right, y - 1, lower, "Helvetica-Bold", 6.5)
        pen.left(654, y - 9, "NOTE", "Helvetica-Bold", 6.5)
        pen.left(654, y - 1, "NO.", "Helvetica-Bold", 6.5)
        pen.rule(36, y + 4, 756)
        for x in lines:
            y += 13
            pen.left(36, y, say(x["date"], "us"))
            pen.left(78, y, x["code"])
            pen.left(106, y, x["description"])
            for right, (key, _, _) in zip(rights, COLUMNS):
                pen.right(right, y, bare(x[key]))
            pen.left(654, y, mark)
        y += 15
        pen.rule(330, y - 9, 646)
        pen.left(106, y, "TOTALS", "Helvetica-Bold")
        for right, (key, _, _) in zip(rights, COLUMNS):
            pen.right(right, y, bare(sums[key]), "Helvetica-Bold")
        y = pen.lines(36, y + 34, ["NOTES", f"{mark}   Charge exceeds the fee that the provider has agreed to. You are not responsible for this amount."], size=8) + 14
        pen.lines(36, y, [f"Amount paid to provider: {money(sums['plan_paid_cents'])}", f"Your total responsibility: {money(sums['patient_cents'])}"], "Helvetica-Bold", 9)
        pen.words(36, y + 44, "If you do not agree with this decision you may ask for a review in writing within 180 days after you receive this notice. You may have copies of all papers about your claim without cost.", 700, size=8)
        pen.save()

    return t.done(draw, {"document_type": KIND, "provider": {"name": giver}, "payer": {"name": payer}, "patient": {"name": who.filed, "member_id": member}, "claim_number": claim, "statement_date": sent, "lines": lines,
                         "totals": {"charges_cents": sums["charge_cents"], "adjustments_cents": sums["adjustment_cents"], "insurance_paid_cents": sums["plan_paid_cents"], "balance_cents": sums["patient_cents"]}})
