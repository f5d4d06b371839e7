"""tenth_benefit_denial.py: an insurer's letter that a claim is refused: date, reference lines as label and value on the left, a short table of the services with amounts billed and not covered and a reason number, the reason written out below, the rights of appeal."""
import held_tenth as t
from held_tenth import esc, money, say, tr

NAME, KIND = "held10-benefit-denial", "denial_letter"
PAYERS = ["Anthem Ridge Blue Cross", "Molina Valley Healthcare", "Tufton Health Plan", "Centennial Health Insurance"]
WORK = [("E0601", "CPAP device, one month rental", 70, 220), ("97153", "Adaptive behavior treatment, 15 minutes", 60, 220), ("J0717", "Certolizumab pegol injection, 1 mg", 800, 4200), ("72148", "MRI lumbar spine without contrast", 700, 2900), ("A0431", "Air ambulance, rotary wing", 9000, 38000), ("81528", "Colon cancer DNA screening", 300, 700), ("99285", "Emergency visit, high severity", 1200, 3400), ("S9083", "Urgent care, global fee", 120, 300)]
WHY = {"1": "The service was not shown to be medically necessary under our clinical guideline.", "2": "Prior approval was required and was not obtained.", "3": "The provider is not in your plan's network.", "4": "The claim was sent later than your plan allows."}


def document(rng):
    payer, who, sent, style = rng.choice(PAYERS), t.Someone(rng, 64), t.day(rng, "2026-03-01", "2026-09-01"), rng.choice(("long", "us", "iso"))
    member, claim, call, mail = t.number(rng, "AAA99A999999"), t.number(rng, "2026999AA9999"), t.phone(rng, "1-{}-{}-{}"), t.place(rng, box=True)
    provider, when, lines, rows, used = rng.choice((t.doctor(rng), f"{rng.choice(t.CITIES)[0]} Medical Center", "Prime Care Clinic")), t.later(sent, -rng.randint(25, 70)), [], "", set()
    for code, words, low, high in rng.sample(WORK, rng.randint(1, 3)):
        charge, why = t.price(rng, low, high), rng.choice(sorted(WHY))
        used.add(why)
        lines.append({"date": when, "code": code, "description": words, "charge_cents": charge, "noncovered_cents": charge, "remarks": [why], "maybe": {"patient_cents": charge, "plan_paid_cents": 0}})
        rows += tr([say(when, "us"), words, code, money(charge), money(charge), why], "nw|||r nw|r nw|c")
    total = t.sums(lines, "charge_cents")
    if len(lines) > 1:
        rows += tr([("Total", 3), money(total), money(total), ""], "b|r nw b|r nw b|", "y")
    refs = t.facts([("Member", esc(who.full)), ("Member ID", member), ("Claim", claim), ("Provider", esc(provider)), ("Service date", say(when, style))], "", "lab")
    body = (f'<p><b class="logo">{esc(payer)}</b><br>Appeals and Grievances, {t.whole(mail)}</p><p>{say(sent, style)}</p><p>{esc(who.full)}<br>{who.street}<br>{who.town}</p>{refs}<h2>NOTICE OF DENIAL OF PAYMENT</h2><p>Dear {esc(who.plain)},</p><p>We have denied payment for the medical services listed below. Your provider sent us a claim for them.</p>'
            f'<table class="w d"><thead>{tr(["Date of service", "Service", "Code", "Amount billed", "Amount not covered", "Reason"], "|||r|r|c", tag="th")}</thead>{rows}</table><h3>Why did we deny it?</h3><p>{"<br>".join(f"{x}. {WHY[x]}" for x in sorted(used))}</p>'
            f'<h3>You have the right to appeal</h3><p>Write to us or call {call} within 180 calendar days of this letter, by {say(t.later(sent, 180), style)}. You may ask for a copy of your file and of the rule we used at no cost. If we uphold the denial you may ask for an independent external review within four months.</p><p>Ask for a fast appeal if waiting could seriously harm your health. We will decide in 72 hours.</p><p>Sincerely,<br><br>Utilization Management, {esc(payer)}</p>')
    css = f"body{{font:10.5pt {rng.choice(['Liberation Sans', 'Nimbus Roman'])!r};line-height:1.25}}.logo{{font-size:16pt;color:#004b8d}}.lab{{font-weight:bold;width:90pt}}h2{{font-size:13pt;margin:12pt 0 4pt}}h3{{font-size:11pt;margin:8pt 0 2pt}}.d{{font-size:9pt}}.d th{{background:#e4edf5;vertical-align:bottom}}.d td,.d th{{border:.7px solid #888}}"
    truth = {"document_type": KIND, "provider": {"name": provider}, "payer": {"name": payer}, "patient": {"name": who.full, "member_id": member}, "claim_number": claim, "statement_date": sent, "lines": lines, "totals": {"charges_cents": total} if len(lines) > 1 else {}}
    return t.close(css, body, truth, margin="0.85in")
