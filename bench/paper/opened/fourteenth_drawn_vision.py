"""fourteenth_drawn_vision.py: a vision plan's EOB, drawn by a table library: examination, lenses, options and frame with submitted, allowed, your out-of-pocket in copay and overage, plan payment; a small box of next eligible dates."""
import held_fourteenth as t
from held_fourteenth import bare, money, para, say
from reportlab.lib.colors import HexColor
from reportlab.platypus import Spacer, Table

NAME, KIND = "held14-drawn-vision", "eob"
GEAR = [("V2020", "Frame", 140, 320), ("V2103", "Lens single vision, pair", 80, 180), ("V2750", "Anti-reflective coating", 70, 150), ("V2784", "Polycarbonate lens", 50, 110), ("V2744", "Photochromic tint", 70, 140), ("92310", "Contact lens fitting", 60, 140)]
KEYS = ("date", "code", "description", "charge_cents", "allowed_cents", "copay_cents", "noncovered_cents", "plan_paid_cents", "patient_cents")
HEADS = ["Date of<br/>Service", "Procedure", "Service / Material", "Submitted<br/>Amount", "Allowed<br/>Amount", "Copay", "Amount Over<br/>Allowance", "Plan<br/>Payment", "Member<br/>Responsibility"]


def document(rng):
    payer, who, sent = rng.choice(("ClearSight Vision Plan", "OptiView Benefits of America", "Iris Mutual Vision Care")), t.Patient(rng, 8, 75), t.day(rng, "2026-02-20", "2026-09-20")
    member, claim, tel, date, giver = t.number(rng, "999999999"), t.number(rng, "9999999999"), t.call(rng, "{}.{}.{}"), t.later(sent, -rng.randint(6, 30)), rng.choice((t.dr(rng, "{} {}, OD"), f"{t.city(rng)} Eye Care", "Modern Optical Boutique"))
    lines, rows = [], []
    for code, words, low, high in [("92014", "Comprehensive eye exam", 95, 210), *rng.sample(GEAR, rng.randint(1, 4))]:
        charge, frame = t.price(rng, low, high), code == "V2020"
        allowed = min(charge, 15000) if frame else round(charge * rng.uniform(0.4, 0.8))
        copay, over = rng.choice((1000, 1500, 2000)) if code in ("92014", "V2103") else 0, (charge - allowed) * 4 // 5 if frame else 0
        lines.append({"date": date, "code": code, "description": words, "charge_cents": charge, "allowed_cents": allowed, "copay_cents": copay, "noncovered_cents": over, "plan_paid_cents": allowed - copay, "patient_cents": copay + over})
    z = t.sums(lines)
    for x in lines:
        rows.append([say(x["date"], "bare4"), x["code"], para(x["description"], 8), *(bare(x[k]) for k in KEYS[3:])])
    rows.append(["", "", "Total", *(money(z[k]) for k in KEYS[3:])])
    teal = HexColor("#00838f")
    table = Table([[para(f'<font color="white"><b>{h}</b></font>', 7, alignment=1) for h in HEADS], *rows], colWidths=[52, 52, 104, 56, 54, 44, 58, 52, 66],
                  style=[("FONT", (0, 1), (-1, -1), "Sans-Regular", 8), ("FONT", (0, -1), (-1, -1), "Sans-Bold", 8), ("BACKGROUND", (0, 0), (-1, 0), teal), ("ALIGN", (3, 1), (-1, -1), "RIGHT"), ("VALIGN", (0, 0), (-1, -1), "MIDDLE"), ("BOX", (0, 0), (-1, -1), 0.7, teal), ("ROWBACKGROUNDS", (0, 1), (-1, -2), [HexColor("#ffffff"), HexColor("#e8f5f6")]), ("LINEABOVE", (0, -1), (-1, -1), 1, teal)])
    top = Table([[para(payer, 18, "Sans-Bold", textColor=teal), para(f"<b>EXPLANATION OF BENEFITS</b><br/>This is not a bill.<br/>{say(sent, 'long')}", 9.5, alignment=2)]], colWidths=[330, 208], style=[("VALIGN", (0, 0), (-1, -1), "TOP")])
    box = [("FONT", (0, 0), (-1, -1), "Sans-Regular", 8.5), ("BOX", (0, 0), (-1, -1), 0.5, teal), ("TOPPADDING", (0, 0), (-1, -1), 1.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5), ("FONT", (0, 0), (0, -1), "Sans-Bold", 8.5)]
    left = Table([["Member", who.full], ["Member ID", member], ["Patient", f"{who.full} (Self)"], ["Group", f"{t.number(rng, '99999999')} - {rng.choice(('Lakeshore Schools', 'Tri-County Electric', 'Harvest Foods'))}"]], colWidths=[64, 190], style=box)
    right = Table([["Claim number", claim], ["Provider", giver], ["Network", "In-Network"], ["Payee", "Provider"]], colWidths=[74, 186], style=box)
    story = [top, Spacer(1, 20), para("<br/>".join(who.lines), 9.5, "Courier", leftIndent=16), Spacer(1, 28), Table([[left, right]], colWidths=[270, 268], style=[("LEFTPADDING", (0, 0), (-1, -1), 0), ("VALIGN", (0, 0), (-1, -1), "TOP")]), Spacer(1, 14), table, Spacer(1, 8),
             para(f"<b>Member responsibility for this claim: {money(z['patient_cents'])}</b>  Your provider may have collected this amount at the time of your visit.", 9.5), Spacer(1, 14),
             Table([["You are next eligible for", ""], ["Examination", say(t.later(date, 365), "bare4")], ["Lenses", say(t.later(date, 365), "bare4")], ["Frame", say(t.later(date, 730), "bare4")]], colWidths=[130, 80], hAlign="LEFT", style=[*box, ("SPAN", (0, 0), (1, 0))]), Spacer(1, 14),
             para(f"Your frame allowance is $150.00. You receive 20% off the amount over your allowance. Questions? Call {tel} or write to {', '.join(t.where(rng, True))}. You may request a review of this determination within 180 days.", 8)]
    return t.drawn(lambda out: t.flow(out, story, margin=36), t.told(KIND, payer, who, member, claim, sent, giver, lines, KEYS, {"charges_cents": z["charge_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]}, network="in"))
