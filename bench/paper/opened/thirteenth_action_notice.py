"""thirteenth_action_notice.py: a Medicaid plan's notice of action over a claim: numbered questions as heads, the claim's services in a table with charge, paid and a reason code, appeal days, state hearing, help in other tongues."""
import held_thirteenth_b as t
from held_thirteenth_b import cols, esc, facts, money, say, table

NAME, KIND = "held13-action-notice", "denial_letter"


def document(rng):
    payer, who, sent = rng.choice(("Community Bridge Health Plan (Medicaid)", "CareFirst Valley Medicaid", "Molinara Community Plan")), t.Patient(rng, 20, 64), t.day(rng, "2026-02-25", "2026-09-25")
    member, claim, tel, giver, date = t.number(rng, "999999999999"), t.number(rng, "26099A999999"), t.call(rng, "1-{}-{}-{}"), t.giver(rng), t.later(sent, -rng.randint(20, 60))
    lines = []
    for code, words, low, high in rng.sample(t.CARE, rng.randint(1, 4)):
        lines.append({"date": date, "code": code, "description": words, "charge_cents": t.price(rng, low, high), "plan_paid_cents": 0, "remarks": [rng.choice(("N20", "M62"))]})
    whole = t.total(lines)
    used = sorted({x["remarks"][0] for x in lines})
    words = {"N20": "We were not asked to approve this service before you got it, and it must be approved first.", "M62": "The provider did not send the treatment authorization code with the claim."}
    rows = [[say(x["date"], "us"), x["code"], esc(x["description"]), money(x["charge_cents"]), money(0), x["remarks"][0]] for x in lines]
    rows.append(("tt", [("Total denied", 3), money(whole), money(0), ""]))
    body = (cols((60, f'<div class="lg">{esc(payer)}</div>'), (40, f'<div class="r">{"<br>".join(t.where(rng, True))}</div>')) + f'<p>{say(sent, "long")}</p>' + cols((55, f'<div class="to">{who.mail}</div>'), (45, facts([("Member:", esc(who.full)), ("Medicaid ID:", member), ("Provider:", esc(giver)), ("Claim:", claim)])))
            + f'<h1>Notice of Action: Denial of Payment</h1><p>Dear {esc(who.full)},</p><h2>1. What did we decide?</h2><p>We will not pay for the service(s) listed here, which you got on {say(date, "long")}.</p>'
            + table("vt w", "lllrrc", [["Date", "Code", "Service", "Charge", "We paid", "Reason"]], rows) + "<h2>2. Why?</h2><p>" + "<br>".join(f"<b>{m}</b>: {words[m]}" for m in used) + '</p><h2>3. Do I have to pay?</h2><p><b>No.</b> A provider that takes Medicaid may not bill you for a covered service. If you get a bill, call us.</p>'
            + f'<h2>4. What if I do not agree?</h2><p>You, your provider or someone you choose can appeal within <b>60 calendar days</b> of the date on this letter, by {say(t.later(sent, 60), "long")}. We decide within 30 days, or 72 hours if waiting could harm you. After that you may ask the State for a fair hearing within 120 days.</p><h2>5. Who can help?</h2><p>Call Member Services: {tel} (TTY 711). Legal aid is free: 1-800-555-0177. If you want the rules we used (42 CFR 438.404), we send them at no cost.</p>'
            + '<p class="small"><b>ATENCI&Oacute;N:</b> si habla espa&ntilde;ol, tiene a su disposici&oacute;n servicios gratuitos de asistencia. &nbsp; <b>CH&Uacute; &Yacute;:</b> N&#7871;u b&#7841;n n&oacute;i Ti&#7871;ng Vi&#7879;t, c&oacute; c&aacute;c d&#7883;ch v&#7909; h&#7895; tr&#7907; mi&#7877;n ph&iacute;.</p>')
    css = "body{font:11pt 'Liberation Sans'}.lg{font:bold 15pt 'Liberation Sans';color:#00838f}.to{margin:8pt 0}h1{font-size:15pt;text-align:center;border:2px solid #00838f;padding:4pt}h2{font-size:11.5pt;margin:9pt 0 2pt}.vt{font-size:9.8pt}.vt th{background:#e0f4f5}.vt th,.vt td{border:1px solid #777}.tt td{font-weight:bold}p{margin:4pt 0}"
    truth = t.told(KIND, payer, who, member, claim, sent, giver, lines, ("date", "code", "description", "charge_cents", "plan_paid_cents", "remarks"), {"charges_cents": whole}, maybe={"insurance_paid_cents": 0, "balance_cents": 0, "noncovered_cents": whole})
    return t.done(css, body, truth, margin="0.75in")
