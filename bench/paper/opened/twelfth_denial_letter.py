"""twelfth_denial_letter.py: an insurer's letter that denies a service as not needed: facts in a list, the service in a small table, reason in the text, rights of appeal with days."""
import held_twelfth as t
from held_twelfth import cols, esc, facts, money, say, table

NAME, KIND = "held12-denial-letter", "denial_letter"
WORK = [("72148", "MRI lumbar spine without contrast", 1200, 3100), ("95810", "Sleep study in a laboratory", 1400, 3300), ("64483", "Spinal injection, lumbar", 900, 2400), ("E0601", "CPAP device", 700, 1400), ("78452", "Heart stress imaging", 1500, 3600)]


def document(rng):
    payer, who, sent = rng.choice(("Lakefront Health Insurance Company", "Blue Prairie Cross and Shield", "Northstar Health Benefits")), t.Patient(rng), t.day(rng, "2026-03-01", "2026-09-20")
    member, claim, tel, box, date = t.number(rng, "AAA9999999"), t.number(rng, "C9999999999"), t.call(rng, "1-{}-{}-{}"), t.where(rng, True), t.later(sent, -rng.randint(15, 45))
    giver, (code, words, low, high) = rng.choice((rng.choice(t.SYSTEMS), t.dr(rng))), rng.choice(WORK)
    charge = t.price(rng, low, high)
    body = (f'<div class="lg">{esc(payer)}</div>Appeals and Grievances<br>{box[0]}<br>{box[1]}<p>{say(sent, "long")}</p><div class="to">{who.mail}</div><p class="c"><b>NOTICE OF ADVERSE BENEFIT DETERMINATION</b></p>'
            + facts([("Member name:", esc(who.full)), ("Member ID:", member), ("Claim number:", claim), ("Provider:", esc(giver))])
            + table("vt w", "lllr", [["Date of service", "Code", "Service", "Amount billed"]], [[say(date, "us"), code, words, money(charge)]])
            + "<p>We reviewed this claim and cannot approve payment. <b>Reason:</b> The records sent to us do not show that the service was medically necessary under your plan. We used our medical policy to decide; you may ask for a copy at no cost.</p><p><b>You have the right to appeal.</b> You or someone you choose must write to us within 180 days of the day you get this letter. We will decide within 30 days. If your health is at risk, call for a fast appeal, which we decide within 72 hours. After our decision you may ask for an external review.</p>"
            + f"<p>Questions? Call {tel}.</p><p>Sincerely,<br><br>Medical Director</p>")
    css = "body{font:11pt 'Liberation Serif'}.lg{font:bold 15pt 'Liberation Sans';color:#1d4f91}.to{margin:6pt 0 12pt 0}.vt{margin:10pt 0}.vt th,.vt td{border:.5px solid #000}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": giver}, "payer": {"name": payer}, "patient": {"name": who.full, "member_id": member}, "claim_number": claim, "statement_date": sent, "maybe": {"charges_cents": charge}, "lines": [{"date": date, "code": code, "description": words, "charge_cents": charge}], "totals": {}}, margin="0.9in")
