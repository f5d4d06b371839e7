"""ninth_denied_services.py: a health plan's letter of an adverse benefit determination on a claim: a reference block with labels, a table of the services with billed, paid, denied and a reason code in words beside it, the rights in prose."""
import held_ninth as n
from held_ninth import esc, money, say, tr

NAME, KIND = "held9-denied-services", "denial_letter"
PAYERS = ["Blue Ridge Cross Blue Shield", "CareWell Community Plan (Medicaid)", "Oxbridge Health Plans", "Cygna Healthcare"]
WORK = [("Sleep study, attended", "95810", 1200, 3900), ("MRI of brain with contrast", "70553", 1500, 4200), ("Genetic panel", "81479", 1200, 5000), ("Ambulance, ground", "A0427", 900, 2100), ("Psychotherapy, 60 minutes", "90837", 140, 260), ("Infusion, first hour", "96413", 300, 900), ("Out-of-network lab panel", "80307", 90, 500)]
WHY = ["Not medically necessary", "No prior authorization", "Not a covered benefit", "Filed too late"]


def document(rng):
    payer, who, sent = rng.choice(PAYERS), n.Someone(rng), n.day(rng, "2026-03-01", "2026-07-20")
    member, claim, provider, call, mail = n.number(rng, "AAA999999999"), n.number(rng, "26999A99999"), rng.choice((n.practice(rng), n.doctor(rng), f"{rng.choice(n.CITIES)[0]} Memorial Hospital")), n.phone(rng, "1-{}-{}-{}"), n.place(rng, box=True)
    when, style = n.later(sent, -rng.randint(20, 60)), rng.choice(("us", "long"))
    lines, rows = [], ""
    for words, code, low, high in rng.sample(WORK, rng.randint(1, 4)):
        charge, why = n.price(rng, low, high), rng.choice(WHY)
        lines.append({"date": when, "code": code, "description": words, "charge_cents": charge, "plan_paid_cents": 0, "noncovered_cents": charge, "maybe": {"patient_cents": charge}})
        rows += tr([say(when, "us"), code, words, money(charge), money(0), money(charge), why], "nw||" + "|r nw|r nw|r nw|")
    charge = n.sums(lines, "charge_cents")
    if len(lines) > 1:
        rows += tr([("Total", 3), money(charge), money(0), money(charge), ""], "b|r nw b|r nw b|r nw b|")
    ref = n.facts([("Member:", esc(who.full)), ("Member ID:", member), ("Claim number:", claim), ("Provider:", esc(provider)), ("Date of service:", say(when, style))], "ref", "b")
    body = (f'<p><b class="logo">{esc(payer)}</b><br>{mail[0]}<br>{mail[1]}</p><p>{say(sent, "long")}</p><p>{esc(who.full)}<br>{who.street}<br>{who.town}</p>{ref}<p><b>RE: Notice of Adverse Benefit Determination</b></p><p>Dear {esc(who.plain)}:</p>'
            f'<p>We reviewed the claim above. We are not able to pay for the services listed here.</p><table class="w d"><thead>{tr(["Date", "Code", "Service", "Billed", "Plan paid", "Denied", "Reason"], "|||r|r|r|", tag="th")}</thead>{rows}</table>'
            f'<p>The decision was made under your Evidence of Coverage, section {rng.randint(4, 12)}. You or your doctor may ask, free of charge, for the criteria and records used.</p><p><b>You have the right to appeal.</b> You must ask for an appeal within 180 days, no later than {say(n.later(sent, 180), "long")}. Write to Appeals Department, {mail[0]}, {mail[1]}, or call Member Services at {call} (TTY 711). '
            'If waiting could harm your health, ask for an expedited appeal; we will answer in 72 hours. After your appeal you may ask for an external review.</p><p>Sincerely,<br><br>Medical Claims Review Department</p><p class="small">cc: provider. Free language help is available.</p>')
    css = (f"body{{font:10.5pt {rng.choice(['Liberation Serif', 'Liberation Sans'])!r};line-height:1.25}}.logo{{font-size:15pt;color:#00529b}}.ref{{margin:6pt 0 6pt 30pt}}.d{{font-size:9pt}}.d td,.d th{{border:1px solid #555}}.d th{{background:#e6eef6}}")
    truth = {"document_type": KIND, "provider": {"name": provider}, "payer": {"name": payer}, "patient": {"name": who.full, "member_id": member}, "claim_number": claim, "statement_date": sent, "lines": lines,
             "totals": {"charges_cents": charge, "insurance_paid_cents": 0} if len(lines) > 1 else {}}
    return n.close(css, body, truth, margin="0.9in")
