"""ninth_lettered_columns.py: an insurer's EOB whose columns carry letters and say how one follows from another, a line of amounts below each service's name and date; who, what and how much at the left of page one."""
import held_ninth as n
from held_ninth import esc, money, say, tr

NAME, KIND = "held9-lettered-columns", "eob"
PAYERS = ["Aetina Life Insurance Company", "Hartwell Health and Life", "Ameritas Crossing Health"]


def document(rng):
    payer, who = rng.choice(PAYERS), n.Someone(rng, 64)
    patient = who.plain if rng.random() < 0.6 else f"{rng.choice(n.FIRST)} {who.last}"
    member, claim, ident, sent = n.number(rng, "W999999999"), n.number(rng, "EAAAA9AAA"), n.number(rng, "999999-99-999"), n.day(rng, "2026-02-20", "2026-07-20")
    provider, style, money_ = rng.choice((n.doctor(rng, "{} {}. {}"), n.practice(rng), f"{rng.choice(n.CITIES)[0]} Imaging Center")), rng.choice(("us", "bare", "short")), (lambda cents: money(cents, rng_sign))
    rng_sign = rng.choice(("$", "$", ""))
    when, lines, rows = n.later(sent, -rng.randint(9, 40)), [], ""
    for words, low, high in rng.sample(n.CARE, rng.randint(1, 5)):
        part = n.split(rng, n.price(rng, low, high))
        hid = rng.random() < 0.1
        if hid:
            part |= {"adjustment_cents": 0, "allowed_cents": 0, "deductible_cents": 0, "copay_cents": 0, "coinsurance_cents": 0, "plan_paid_cents": 0, "patient_cents": part["charge_cents"]}
        line = {"date": when, "description": words, "charge_cents": part["charge_cents"], "allowed_cents": part["allowed_cents"], "noncovered_cents": part["charge_cents"] if hid else 0,
                **{key: part[key] for key in ("deductible_cents", "copay_cents", "coinsurance_cents", "plan_paid_cents", "patient_cents")}, "remarks": ["2"] if hid else ["1"]}
        lines.append(line)
        rows += tr([f"<b>{words}</b><br>on {say(when, style)}", money_(line["charge_cents"]), money_(line["allowed_cents"]), money_(line["noncovered_cents"]), line["remarks"][0], *(money_(line[key]) for key in ("deductible_cents", "copay_cents", "coinsurance_cents", "plan_paid_cents", "patient_cents"))], "nw|r nw|r nw|r nw|c|" + "r nw|" * 5)
    sums = {key: n.sums(lines, key) for key in ("charge_cents", "allowed_cents", "noncovered_cents", "deductible_cents", "copay_cents", "coinsurance_cents", "plan_paid_cents", "patient_cents")}
    values = [money_(cents) for cents in sums.values()]
    rows += tr(["Totals:", *values[:3], "", *values[3:]], "b|r nw b|r nw b|r nw b||" + "r nw b|" * 5, "z")
    letters = tr(["Service name<br>and date", "Amount<br>billed<br>(A)", "Member<br>rate<br>(B)", "Pending or<br>not payable<br>(C)", "See<br>remarks", "Deductible<br>(D)", "Copay<br>(E)", "Coinsurance<br>(F)", "Plan<br>paid<br>(B-D-E-F)", "Your share<br>(C+D+E+F)"], "|r|r|r|c|" + "r|" * 5, tag="th")
    inside = rng.random() < 0.75
    facts = n.facts([("Statement date:", say(sent, "long")), ("Member:", esc(who.plain)), ("Member ID:", member), ("Group #:", ident), ("Group name:", f"{rng.choice(n.CITIES)[0].upper()} MANUFACTURING CO")], "", "", "b")
    body = (n.beside(f'<b class="logo">{esc(payer)}</b><br>{n.place(rng, box=True)[0]}<br><br>{esc(who.plain)}<br>{who.street}<br>{who.town}', facts, 55) + '<h2>Explanation of Benefits (EOB) - This is not a bill</h2>'
            f'<p>This statement is called your EOB. It shows how much you may owe, the amount that was billed and your member rate.</p><div class="track"><b>Track your health care costs</b><br>Amount billed: {money(sums["charge_cents"])} &nbsp; Plan paid: {money(sums["plan_paid_cents"])} &nbsp; <b>You owe or already paid: {money(sums["patient_cents"])}</b></div>'
            f'<h3>Your payment details for {esc(patient)} ({"self" if patient == who.plain else "dependent"})</h3><p>Claim ID: {claim} &nbsp; Received on {say(n.later(when, 4), style)} &nbsp; {"In-network" if inside else "Out-of-network"}<br>Provider: {esc(provider)}</p>'
            f'<table class="w d"><thead>{letters}</thead>{rows}</table><p><b>Your claim remarks:</b><br>1 - The member rate is what a network doctor may charge you.<br>2 - We do not pay for this service under your plan. Look at the part &ldquo;exclusions&rdquo; of your plan booklet.</p>'
            '<p class="small">Your plan year: in-network individual deductible $750.00, you have used $512.20; out-of-pocket limit $4,000.00, you have used $1,106.00.</p>')
    css = (f"body{{font:9.5pt {rng.choice(['Liberation Sans', 'DejaVu Sans', 'Nimbus Sans'])!r}}}.logo{{font-size:14pt;color:#7d3f98}}h2{{font-size:13pt;color:#7d3f98}}h3{{margin:10pt 0 2pt}}.track{{border:2px solid #7d3f98;padding:6pt;border-radius:4pt}}.d{{font-size:7.8pt}}.d th{{background:#7d3f98;color:#fff;vertical-align:bottom;font-size:7pt}}.d td{{border-bottom:1px solid #ccc}}")
    truth = {"document_type": KIND, "provider": {"name": provider}, "payer": {"name": payer}, "patient": {"name": patient, "member_id": member}, "claim_number": claim, "statement_date": sent, "network": "in" if inside else "out", "lines": lines,
             "totals": {"charges_cents": sums["charge_cents"], "insurance_paid_cents": sums["plan_paid_cents"], "balance_cents": sums["patient_cents"]}}
    return n.close(css, body, truth)
