"""eleventh_denial_notice.py: an insurer's notice of adverse benefit determination: re block, the service in a small table with amounts billed and denied, the reason in a paragraph, levels of appeal, a Spanish line."""
import held_eleventh as t
from held_eleventh import esc, facts, money, say, table

NAME, KIND = "held11-denial-notice", "denial_letter"
WORK = [("74177", "CT abdomen and pelvis with contrast", 1400, 5200), ("J1745", "Infliximab infusion", 1800, 6200), ("97153", "Adaptive behavior treatment", 300, 1100), ("E0601", "CPAP device", 500, 1200), ("95810", "Sleep study", 900, 2900), ("27447", "Knee replacement", 9000, 32000)]
WHY = ["not medically necessary under our guideline", "done without the prior authorization that your plan requires", "considered investigational for your condition"]


def document(rng):
    payer, who, sent, giver = rng.choice(("Anthos Blue Cross", "Premara Health", "Highpoint Blue Shield", "Tuftfield Health Plan")), t.Patient(rng), t.day(rng, "2026-02-10", "2026-09-20"), rng.choice((t.hospital(rng), t.dr(rng)))
    member, claim, tel, box, date = t.number(rng, "AAA99999999"), t.number(rng, "9999999999AA"), t.call(rng, "1-{}-{}-{}"), t.where(rng, True), t.later(sent, -rng.randint(12, 40))
    lines, rows = [], []
    for code, words, low, high in rng.sample(WORK, rng.choice((1, 1, 2))):
        c = t.price(rng, low, high)
        lines.append({"date": date, "code": code, "description": words, "charge_cents": c, "noncovered_cents": c, "maybe": {"patient_cents": c, "plan_paid_cents": 0}})
        rows.append([say(date, "us"), f"{code} &ndash; {words}", money(c), money(c)])
    body = (f'<div class="lg">{payer}</div>{box[0]}<br>{box[1]}<p>{say(sent, "long")}</p>{who.mail}<br><br>'
            + facts([("RE:", "<b>Notice of Adverse Benefit Determination</b>"), ("Member:", esc(who.full)), ("Member ID:", member), ("Claim number:", claim), ("Provider:", esc(giver)), ("Date of service:", say(date, "us"))])
            + f'<p>Dear {esc(who.full)},</p><p>We reviewed the claim named above and are not able to approve payment of the following:</p>' + table("vt w", "llrr", [["Service date", "Service", "Amount billed", "Amount denied"]], rows)
            + f'<p><b>Why we made this decision:</b> the service was {rng.choice(WHY)}. Your doctor may call our medical director to talk about this decision within 14 days.</p><p><b>Your right to appeal:</b> you, or a person you name, may ask for a first level appeal within 180 days. We answer within 30 days. If we uphold the decision you may ask for an external review at no cost to you.</p><p>Call {tel} for free copies of the guideline and of your file. Para asistencia en español, llame al {tel}.</p><p>Sincerely,<br><br>Appeals and Grievances</p>')
    css = "body{font:10.5pt 'Liberation Serif'}.lg{font:bold 16pt 'Liberation Sans';color:#16518c}.fa td{padding:1pt 8pt 1pt 0}.vt td,.vt th{border:.5px solid #555;padding:3pt 5pt}.vt th{background:#eef2f7}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": giver}, "payer": {"name": payer}, "patient": {"name": who.full, "member_id": member}, "claim_number": claim, "statement_date": sent, "lines": lines, "totals": {}}, margin="0.9in")
