"""thirteenth_a_simple_bill.py: the plain kind of bill that payment firms send in a system's name: what you owe in large, one box a visit with billed, covered and owed beside each other under small labels, no table at all."""
import held_thirteenth_a as t
from held_thirteenth_a import cols, esc, money, say

NAME, KIND = "held13-a-simple-bill", "summary_bill"
VISITS = [("Primary care visit", 120, 340), ("Emergency department visit", 1100, 5200), ("Lab tests", 60, 900), ("MRI", 1200, 3900), ("Physical therapy visit", 90, 260), ("Outpatient surgery", 4200, 16000), ("Specialist visit", 180, 520), ("Mammogram", 220, 680)]


def document(rng):
    place, who, date, insured = rng.choice(t.HOSPITALS), t.Patient(rng), t.day(rng), rng.random() < 0.65
    plan, ref, tel, style = rng.choice(t.PLANS), t.number(rng, "AA9999999"), t.call(rng, "({}) {}-{}"), rng.choice(("long", "mon"))
    own, lines, cards = rng.random() < 0.4, [], []
    label = lambda name, value, kind="": f'<td class="{kind}"><div class="la">{name}</div>{value}</td>'  # noqa: E731
    for words, low, high in rng.sample(VISITS, rng.randint(1, 4)):
        p = t.share(rng, t.price(rng, low, high), ("ded", "coins", "both"))
        if insured:
            keys, names = ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents"), ("Billed", "Plan discount", "Plan paid", "Your share")
        else:
            p = {"charge_cents": p["charge_cents"], "adjustment_cents": (off := p["charge_cents"] * 2 // 5), "patient_cents": p["charge_cents"] - off}
            keys, names = ("charge_cents", "adjustment_cents", "patient_cents"), ("Billed", "Self-pay discount", "Your share")
        x = {"date": date, "description": words, **{k: p[k] for k in keys}}
        lines.append(x)
        cells = "".join(label(n, money(-x[k] if k in ("adjustment_cents", "plan_paid_cents") else x[k]), "b" if k == "patient_cents" else "") for n, k in zip(names, keys))
        cards.append(f'<div class="cd"><div class="vs">{words}</div><div class="gr">{say(date, style)} &middot; {esc(t.dr(rng))}</div><table class="w"><tr>{cells}</tr></table></div>')
        last, date = date, t.later(date, rng.randint(2, 25))
    sent = t.later(last, rng.randint(28, 50))
    due, share = t.later(sent, 28), t.total(lines, "patient_cents")
    before = min(share // 2, rng.choice((2000, 5000))) if own else 0
    owed = share - before
    steps = f'<table class="w sm"><tr><td>Your share of these visits</td><td class="r">{money(share)}</td></tr>' + (f'<tr><td>You already paid</td><td class="r">{money(-before)}</td></tr>' if own else "") + f'<tr class="b"><td>You owe</td><td class="r">{money(owed)}</td></tr></table>'
    body = (f'<div class="lg">{esc(place)}</div><div class="big">{esc(who.first)}, you owe <b>{money(owed)}</b></div><p>Please pay by {say(due, style)}.' + (f' {plan} has already processed this bill.' if insured else " We do not have insurance on file for you.") + "</p>"
            + cols((66, f'<div class="gr">Patient: {esc(who.full)}<br>Account: {ref}<br>Bill date: {say(sent, style)}</div>'), (34, f'{t.qr(rng, 64)}<br><span class="gr">Scan to pay</span>'))
            + "<h2>What this bill is for</h2>" + "".join(cards) + steps
            + f'<div class="ft">Pay over time: as little as $25 a month with no interest. Text PLAN to 70055 or call {tel}. Need an itemized bill? Ask us, it is free.</div><div class="mail">{who.mail}</div>')
    css = "body{font:10.5pt 'URW Gothic','DejaVu Sans'}.lg{color:#0a7d74;font-size:12pt}.big{font-size:19pt;margin:12pt 0 4pt}.gr{color:#666;font-size:9pt}h2{font-size:12pt;margin:12pt 0 5pt}.cd{border:1px solid #cfd8d7;border-radius:6px;padding:8pt;margin-bottom:7pt;page-break-inside:avoid}.vs{font-weight:bold}.la{color:#777;font-size:7.5pt}.sm{width:60%;margin:6pt 0}.ft{background:#e7f3f2;padding:7pt;font-size:8.5pt}.mail{margin-top:22pt;font-size:9pt}"
    made = t.done(css, body, {"document_type": KIND, "provider": {"name": place, "phone": tel}, **({"payer": {"name": plan}} if insured else {}), "patient": {"name": who.full}, "account_number": ref, "statement_date": sent, "due_date": due, "lines": lines, "totals": {**({"patient_paid_cents": before} if own else {}), "balance_cents": owed}})
    return {**made, "wrong": ["balance_cents"] if own else []}  # what was paid before stands in no row of its own
