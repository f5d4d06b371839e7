"""thirteenth_drawn_therapy_wide.py: a therapy clinic's account on a landscape page: a row a service with modifier, units, what the plan allowed and paid, and what is left to the patient; zebra shading, sums below."""
import held_thirteenth as t
from held_thirteenth import money, para, say
from reportlab.lib.colors import HexColor
from reportlab.platypus import Spacer, Table

NAME, KIND = "held13-drawn-therapy-wide", "itemized_bill"
SERVICES = [("97110", "Therapeutic exercise", 52, 96), ("97140", "Manual therapy", 50, 92), ("97112", "Neuromuscular re-education", 54, 98), ("97530", "Therapeutic activities", 56, 104), ("97035", "Ultrasound", 24, 48), ("G0283", "Electrical stimulation", 22, 44), ("97116", "Gait training", 48, 88)]
KEYS = ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents")


def document(rng):
    place, who, tel, box = f"{t.city(rng)} {rng.choice(('Physical Therapy', 'Spine & Sport Rehab', 'Hand Therapy'))}", t.Patient(rng), t.call(rng), t.where(rng)
    acct, giver, date, npi, plan = t.number(rng, "PT-99999"), t.dr(rng, "{} {}, DPT"), t.day(rng, "2026-01-10", "2026-05-20"), t.npi(rng), rng.choice(("Regence PPO", "Health Alliance HMO", "TRICARE East"))
    lines, rows = [], []
    for _ in range(rng.randint(4, 7)):
        for code, words, low, high in rng.sample(SERVICES, rng.randint(2, 3)):
            units = rng.randint(1, 2) if code[0] == "9" and code != "97035" else 1
            part = t.share(rng, t.price(rng, low, high) * units, ("coins", "coins", "free"))
            x = {"date": date, "code": code, "modifiers": ["GP"], "description": words, "units": units, **{k: part[k] for k in KEYS}}
            lines.append(x)
            rows.append([say(date, "bare4"), code, "GP", words, str(units), *(money(x[k]) for k in KEYS)])
        date = t.later(date, rng.randint(2, 7))
    sums, sent = {k: t.total(lines, k) for k in KEYS}, t.later(date, rng.randint(25, 45))
    rows.append(["", "", "", "Totals", "", *(money(sums[k]) for k in KEYS)])
    shade = [("BACKGROUND", (0, n), (-1, n), HexColor("#f3f0e6")) for n in range(2, len(rows), 2)]
    table = Table([["Service Date", "CPT", "Mod", "Description", "Units", "Charge", "Adjustment", "Ins. Paid", "Patient Resp."], *rows], colWidths=[76, 48, 34, 190, 40, 78, 82, 78, 86], repeatRows=1,
                  style=[("FONT", (0, 0), (-1, -1), "Helvetica", 9), ("FONT", (0, 0), (-1, 0), "Helvetica-Bold", 9), ("FONT", (0, -1), (-1, -1), "Helvetica-Bold", 9), ("ALIGN", (4, 0), (-1, -1), "RIGHT"), ("LINEBELOW", (0, 0), (-1, 0), 1, HexColor("#7a5c00")), ("LINEABOVE", (0, -1), (-1, -1), 1, HexColor("#7a5c00")), ("TOPPADDING", (0, 0), (-1, -1), 2.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 3), *shade])
    head = Table([[para(f"<b>{place}</b><br/>{box[0]}<br/>{box[1]}<br/>{tel} &nbsp; NPI {npi}", 10), para(f"<b>Patient:</b> {who.plain}<br/><b>DOB:</b> {say(who.born, 'bare4')}<br/><b>Account:</b> {acct}", 10), para(f"<b>Statement Date:</b> {say(sent, 'bare4')}<br/><b>Therapist:</b> {giver}<br/><b>Insurance:</b> {plan}", 10)]], colWidths=[270, 210, 232], style=[("VALIGN", (0, 0), (-1, -1), "TOP"), ("BOX", (0, 0), (-1, -1), 0.5, HexColor("#7a5c00"))])
    story = [head, Spacer(1, 14), table, Spacer(1, 12), para(f"Please pay {money(sums['patient_cents'])} &nbsp;&nbsp; Make checks payable to {place}.", 11, "Helvetica-Bold")]

    def foot(canvas, page, pages):
        canvas.setFont("Helvetica", 8)
        canvas.drawCentredString(396, 22, f"Page {page} of {pages}")

    return t.done(lambda out: t.flow(out, story, foot, wide=True), {
        "document_type": KIND, "provider": {"name": place, "phone": tel, "npi": npi}, "payer": {"name": plan}, "patient": {"name": who.plain, "birth_date": who.born}, "account_number": acct, "statement_date": sent, "lines": lines,
        "totals": {"charges_cents": sums["charge_cents"], "adjustments_cents": sums["adjustment_cents"], "insurance_paid_cents": sums["plan_paid_cents"], "balance_cents": sums["patient_cents"]}})
