"""thirteenth_drawn_mail_pharmacy.py: a mail-order pharmacy's statement: a block of two printed lines for each fill (drug and amounts above, number of the prescription and NDC below), sums at the right edge."""
import held_thirteenth as t
from held_thirteenth import Pen, bare, money, say

NAME, KIND = "held13-drawn-mail-pharmacy", "itemized_bill"
DRUGS = [("ATORVASTATIN 40 MG TABLET", "00378-3952-77", 90, 25, 90), ("METFORMIN ER 500 MG TABLET", "62037-0571-01", 180, 20, 80), ("LISINOPRIL 20 MG TABLET", "68180-0981-09", 90, 12, 45), ("ELIQUIS 5 MG TABLET", "00003-0894-21", 60, 520, 640), ("JARDIANCE 10 MG TABLET", "00597-0152-30", 30, 560, 660), ("SERTRALINE 50 MG TABLET", "65862-0012-05", 90, 18, 60), ("OMEPRAZOLE DR 20 MG CAPSULE", "62175-0118-37", 90, 22, 70), ("TRELEGY ELLIPTA 100-62.5-25", "00173-0887-10", 60, 590, 720)]


def document(rng):
    place, who = rng.choice(("ClearPath Home Delivery Pharmacy", "Ridgeway Mail Rx", "Summit Specialty Pharmacy")), t.Patient(rng, 40)
    acct, tel, box, npi, member = t.number(rng, "A9999999"), t.call(rng, "1-{}-{}-{}"), t.where(rng, True), t.npi(rng), t.number(rng, "999999999")
    date, lines, fills = t.day(rng, "2026-01-08", "2026-05-01"), [], []
    for words, ndc, units, low, high in rng.sample(DRUGS, rng.randint(2, 6)):
        cost = t.price(rng, low, high)
        copay = min(cost, rng.choice((500, 1000, 2500, 4700)))
        lines.append({"date": date, "ndc": ndc, "description": words, "units": units, "charge_cents": cost, "plan_paid_cents": cost - copay, "patient_cents": copay})
        fills.append((t.number(rng, "9999999"), 90 if units >= 90 else 30, t.dr(rng, "{1}, {0}").upper()))
        date = t.later(date, rng.choice((0, 0, 6, 14)))
    sent, sums = t.later(date, rng.randint(4, 16)), {k: t.total(lines, k) for k in ("charge_cents", "plan_paid_cents", "patient_cents")}
    due = t.later(sent, 20)

    def draw(out):
        pen = Pen(out, font="Helvetica", size=8.5)
        pen.left(40, 52, place, "Helvetica-Bold", 15)
        pen.lines(40, 66, [*box, f"{tel}    NPI {npi}"], step=11)
        pen.box(380, 38, 196, 62, "#eeeeee", 0.7)
        for at, (name, value) in enumerate((("Account number", acct), ("Statement date", say(sent, "mon")), ("Amount due", money(sums["patient_cents"])), ("Due by", say(due, "mon")))):
            pen.left(388, 52 + 14 * at, name)
            pen.right(568, 52 + 14 * at, value, "Helvetica-Bold")
        pen.lines(60, 138, who.mail, size=10)
        pen.left(380, 138, f"Patient: {who.filed}")
        pen.left(380, 150, f"Member ID: {member}")
        y = 206
        pen.rule(36, y - 12, 576, width=1)
        for x, name in ((40, "Filled"), (96, "Prescription")):
            pen.left(x, y, name, "Helvetica-Bold")
        for x, name in ((350, "Qty"), (424, "Total price"), (500, "Plan paid"), (572, "You owe")):
            pen.right(x, y, name, "Helvetica-Bold")
        pen.rule(36, y + 5, 576)
        y += 20
        for x, (rx, days, doctor) in zip(lines, fills):
            pen.left(40, y, say(x["date"], "short"))
            pen.left(96, y, x["description"], "Helvetica-Bold")
            pen.right(350, y, str(x["units"]))
            for right, key in ((424, "charge_cents"), (500, "plan_paid_cents"), (572, "patient_cents")):
                pen.right(right, y, bare(x[key]))
            pen.left(96, y + 11, f"Rx {rx}    NDC {x['ndc']}    {days} days    {doctor}", size=7)
            pen.rule(36, y + 17, 576, width=0.2)
            y += 30
        pen.left(96, y, "Total", "Helvetica-Bold")
        for right, key in ((424, "charge_cents"), (500, "plan_paid_cents"), (572, "patient_cents")):
            pen.right(right, y, bare(sums[key]), "Helvetica-Bold")
        pen.words(40, y + 40, f"We will charge the card on file on {say(due, 'mon')} unless we hear from you. To change your card, ask about a price or stop automatic refills, call {tel} at any hour. A pharmacist is there to answer your questions.", 500)
        pen.save()

    return t.done(draw, {"document_type": KIND, "provider": {"name": place, "phone": tel, "npi": npi}, "patient": {"name": who.filed, "member_id": member}, "account_number": acct, "statement_date": sent, "due_date": due, "lines": lines,
                         "totals": {"charges_cents": sums["charge_cents"], "insurance_paid_cents": sums["plan_paid_cents"], "balance_cents": sums["patient_cents"]}})
