"""fourteenth_medicaid_plan.py: a Medicaid plan's notice of services paid for a member: plain words, a list of services by day with who gave them, charged, paid and what you pay, asked whether the member got them; large type."""
import held_fourteenth as t
from held_fourteenth import esc, money, say, table

NAME, KIND = "held14-medicaid-plan", "eob"
KEYS = ("date", "description", "charge_cents", "plan_paid_cents", "patient_cents")


def document(rng):
    payer, who, sent = rng.choice(("Bright Harbor Community Plan", "Amerihope Better Health", "Unison Family Care")), t.Patient(rng, 3, 60), t.day(rng, "2026-02-20", "2026-09-20")
    member, claim, tel, date, giver = t.number(rng, "9999999999"), t.number(rng, "99999AA99999"), t.call(rng, "1-{}-{}-{}"), t.later(sent, -rng.randint(30, 70)), t.giver(rng)
    lines = []
    for x in t.worked(rng, [date, t.later(date, 7)], rng.randint(1, 5), 0, ("free",)):
        copay = rng.choice((0, 0, 0, 300))
        lines.append({**x, "plan_paid_cents": x["plan_paid_cents"] - copay, "patient_cents": copay})
    z = t.sums(lines)
    rows = [[f'<span class="nw">{say(x["date"], "long")}</span>', esc(x["description"]), money(x["charge_cents"]), money(x["plan_paid_cents"]), money(x["patient_cents"])] for x in lines] + [("tt", [("Total", 2), *(money(z[k]) for k in KEYS[2:])])]
    body = (f'<div class="lg">{esc(payer)}</div><div class="sb">A Medicaid Managed Care Plan &bull; {", ".join(t.where(rng, True))}</div><p>{say(sent, "long")}</p><div class="to">{"To the parent or guardian of<br>" if who.born.year > 2008 else ""}{who.mail}</div>'
            + f'<h1>Did you get these services?<br><span>This is not a bill. You do not need to send us money.</span></h1><p>Dear Member:</p><p>Our records show that <b>{esc(who.full)}</b> (Medicaid ID <b>{member}</b>) got the care listed below. We paid <b>{esc(giver)}</b> for this care. The law says we must check with some members to be sure that we pay only for care that was given.</p>'
            + f'<p>Claim reference number: {claim}</p>' + table("vt w", "llrrr", [["When you got the care", "What the care was", "What your provider charged", "What we paid", "What you pay"]], rows)
            + f'<p><b>What does "What your provider charged" mean?</b> It is the amount your provider asked for. Providers in our plan must take what we pay as payment in full. They cannot bill you for the rest.</p><p><b>If you did not get this care</b>, call us at <b>{tel}</b> (TTY 711). You do not have to give your name.</p><p><b>If you got a bill for this care</b>, do not pay it. Call us right away.</p><p class="cu">ATTENTION: If you speak a language other than English, help is free. Call {tel}. &nbsp; ATENCI&Oacute;N: Si habla espa&ntilde;ol, la ayuda es gratis. Llame al {tel}.</p>')
    css = "body{font:12.5pt/1.35 'Liberation Sans'}.lg{font-size:22pt;font-weight:bold;color:#c2185b}.sb{font-size:9pt;color:#444;border-bottom:3px solid #c2185b;margin-bottom:10pt}.to{margin:12pt 0 16pt;font-size:11pt}h1{font-size:16pt;margin:0 0 6pt}h1 span{font-size:12.5pt;color:#c2185b}.vt td,.vt th{border:1px solid #444;padding:4pt}.vt th{background:#fce4ec;font-size:11pt}.vt{font-size:11.5pt}.tt td{font-weight:bold}.cu{border:1px solid #000;padding:6pt;font-size:10pt}p{margin:7pt 0}"
    return t.done(css, body, t.told(KIND, payer, who, member, claim, sent, giver, lines, KEYS, {"charges_cents": z["charge_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]}), margin="0.7in")
