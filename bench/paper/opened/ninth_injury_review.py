"""ninth_injury_review.py: a bill reviewer's explanation for a workers' compensation claim: two columns of facts with colons, lines numbered with billed, reductions by two causes, allowed, reason codes, and a sum to the provider."""
import held_ninth as n
from held_ninth import esc, money, say, tr

NAME, KIND = "held9-injury-review", "eob"
WORK = [("99203", "", "OFFICE VISIT NEW PATIENT", 160, 330), ("99213", "25", "OFFICE VISIT EST PATIENT", 120, 230), ("97110", "GP", "THERAPEUTIC EXERCISE", 55, 120), ("97140", "GP", "MANUAL THERAPY", 55, 115), ("73110", "RT", "X-RAY WRIST", 80, 190), ("29125", "", "APPLY SPLINT FOREARM", 110, 260), ("L3908", "", "WRIST HAND ORTHOSIS", 60, 180), ("99455", "", "WORK STATUS REPORT", 40, 90)]
WHY = {"B201": "PAID BY THE STATE FEE SCHEDULE.", "B340": "PREFERRED PROVIDER CONTRACT RATE APPLIED.", "B900": "NOT PAID APART; INCLUDED IN THE VISIT."}


def document(rng):
    payer, who, provider = rng.choice(("Travelwell Casualty Insurance Co.", "State Compensation Fund of the West", "Liberty Granite Mutual")), n.Someone(rng, 64), rng.choice((n.practice(rng), f"{rng.choice(n.CITIES)[0]} Occupational Medicine")).upper()
    sent, claim, tax, bill = n.day(rng, "2026-03-01", "2026-07-20"), n.number(rng, "WC999-999999"), n.tax_id(rng), n.digits(rng, 11)
    when, lines, rows, used = n.later(sent, -rng.randint(25, 60)), [], "", set()
    for number, (code, mark, words, low, high) in enumerate(rng.sample(WORK, rng.randint(2, 6)), 1):
        units = rng.choice((1, 2)) if mark == "GP" else 1
        charge = n.price(rng, low, high) * units
        allowed = round(charge * rng.uniform(0.4, 0.9)) if rng.random() < 0.85 else 0
        why = ["B201"] if allowed else ["B900"]
        if allowed and rng.random() < 0.4:
            why.append("B340")
        used |= set(why)
        line = {"date": when, "code": code, "modifiers": [mark] if mark else None, "description": words, "units": units, "charge_cents": charge, "adjustment_cents": charge - allowed, "allowed_cents": allowed, "remarks": why}
        lines.append(line)
        rows += tr([number, say(when, "short"), f"{code}{'-' + mark if mark else ''}", words, units, money(charge, ""), money(charge - allowed, ""), money(allowed, ""), " ".join(why)], "c|nw|nw||c|r nw|r nw|r nw|nw")
    charge, cut, allowed = (n.sums(lines, key) for key in ("charge_cents", "adjustment_cents", "allowed_cents"))
    rows += tr([("BILL TOTAL", 5), money(charge, ""), money(cut, ""), money(allowed, ""), ""], "b|r nw b|r nw b|r nw b|", "z")
    left = n.facts([("Claimant:", esc(who.caps)), ("Claim Number:", claim), ("Date of Injury:", say(n.later(when, -rng.randint(1, 40)), "us")), ("Employer:", f"{rng.choice(n.LAST).upper()} LOGISTICS LLC"), ("Diagnosis:", "S63.501A")], "", "b", "")
    right = n.facts([("Provider:", esc(provider)), ("Tax ID:", tax), ("Bill ID:", bill), ("Review Date:", say(sent, "us")), ("Payment Number:", n.digits(rng, 8))], "", "b", "")
    body = (f'<table class="w"><tr><td><b class="logo">{esc(payer)}</b></td><td class="r"><b>EXPLANATION OF REVIEW</b><br>WORKERS&rsquo; COMPENSATION</td></tr></table><hr>{n.beside(left, right, 50)}'
            f'<table class="w d"><thead>{tr(["LINE", "DOS", "CODE-MOD", "DESCRIPTION", "UNITS", "BILLED", "REDUCTION", "ALLOWED", "REASON"], "c|||" + "|c|r|r|r|", tag="th")}</thead>{rows}</table><p>' + "<br>".join(f"<b>{mark}</b> {WHY[mark]}" for mark in sorted(used))
            + f'</p><p class="b">TOTAL PAYMENT TO PROVIDER: {money(allowed)}</p><p class="small">The injured worker is not liable for this bill. A request for reconsideration must come within 90 days with the first bill and this explanation.</p>')
    css = (f"body{{font:9pt {rng.choice(['Liberation Sans', 'Liberation Sans Narrow', 'DejaVu Sans'])!r}}}.logo{{font-size:13pt}}.d{{margin-top:10pt}}.d th{{border:1px solid #000;background:#ddd;font-size:8pt}}.d td{{border:1px solid #999}}")
    truth = {"document_type": KIND, "provider": {"name": provider, "tax_id": tax}, "payer": {"name": payer}, "patient": {"name": who.caps}, "claim_number": claim, "statement_date": sent, "diagnoses": ["S63.501A"], "lines": lines,
             "totals": {"charges_cents": charge, "adjustments_cents": cut, "insurance_paid_cents": allowed}}
    return n.close(css, body, truth)
