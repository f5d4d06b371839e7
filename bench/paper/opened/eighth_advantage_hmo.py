"""A Medicare Advantage HMO's summary of one month: large print for older readers, each claim as a small table with the provider and the claim
number in its head, codes with the words, what the plan approved, the plan's and the member's share; the yearly limit as numbers apart."""
import held_eighth as e
from held_eighth import esc, say, tr

NAME, KIND = "held8-advantage-hmo", "eob"
WORK = [("99214", "Doctor visit, established patient", 130, 300), ("80053", "Blood chemistry panel", 30, 120), ("85025", "Blood cell count", 18, 70), ("93000", "Heart tracing", 40, 140), ("97110", "Therapy exercise", 60, 180),
        ("71046", "Chest X-ray", 60, 240), ("G0439", "Yearly wellness visit", 130, 260), ("83036", "Sugar test, three months", 20, 80), ("92014", "Eye exam", 90, 210), ("11721", "Nail care, 6 or more", 40, 120)]
PLANS = ["Golden Plover Medicare Advantage", "Sunhaven Senior Advantage (HMO)", "CareKeel Medicare Complete", "Heritage Oak Advantage HMO"]


def document(rng):
    payer, who = rng.choice(PLANS), e.Someone(rng, 92, 66)
    box, city = e.place(rng, box=True)
    member, call = e.number(rng, "H9999999901"), e.phone(rng, "1-8{}-{}-{}").replace("1-8", "1-", 1)
    month = e.day(rng, "2026-02-01", "2026-06-01")
    sent = e.later(month.replace(day=1), 45)
    money = e.Money(rng, sign="$", minus="-{}")
    documents, blocks = [], []
    for _ in range(rng.randint(1, 3)):
        provider = rng.choice((f"{rng.choice(e.FIRST)} {rng.choice(e.LAST)}, M.D.", f"{rng.choice(e.LAST)} Eye Associates", f"{rng.choice(e.TOWNS)[0]} Senior Health Clinic", f"{rng.choice(e.LAST)} Reference Lab"))
        claim, when = e.number(rng, "M26999999-99"), e.later(month.replace(day=1), rng.randint(0, 26))
        lines, rows = [], []
        for code, words, low, high in rng.sample(WORK, rng.randint(1, 4)):
            charge = e.price(rng, low, high)
            allowed = round(charge * rng.uniform(0.3, 0.8))
            own = min(allowed, rng.choice((0, 0, 1000, 2500, 4500)))
            line = {"date": when, "code": code, "description": words, "charge_cents": charge, "allowed_cents": allowed, "plan_paid_cents": allowed - own, "patient_cents": own}
            lines.append(line)
            rows.append(tr([f"{words}<br><span>Billing code {code}</span>", money(charge), money(allowed), money(allowed - own), money(own)], "|" + "r nw|" * 4))
        charge, allowed, paid, owed = (e.sums(lines, key) for key in ("charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents"))
        rows.append(tr(["Totals for this claim", *map(money, (charge, allowed, paid, owed))], "|" + "r nw|" * 4, "sum"))
        heads = tr(["Services you got", "What the provider billed the plan", "What the plan approved", "Plan&rsquo;s share", "Your share"], "|" + "r|" * 4, tag="th")
        blocks.append(f'<div class="claim">{esc(provider)}, in-network provider<br>Date of service: {say(when, "us")} &nbsp;&nbsp; Claim number: {claim}</div><table class="w d"><thead>{heads}</thead>{"".join(rows)}</table>')
        documents.append({"document_type": KIND, "provider": {"name": provider}, "payer": {"name": payer}, "patient": {"name": who.full, "member_id": member}, "claim_number": claim, "statement_date": sent, "network": "in", "lines": lines,
                          "totals": {"charges_cents": charge, "insurance_paid_cents": paid, "balance_cents": owed}})
    owed = sum(d["totals"]["balance_cents"] for d in documents)
    paid = sum(d["totals"]["insurance_paid_cents"] for d in documents)
    limit = rng.choice((390000, 550000, 675000))
    body = (f'<div class="bar">{esc(payer)}</div><p>{box}, {city} &nbsp; Member Services {call} (TTY 711)</p>'
            + e.beside(f'<br>{esc(who.full)}<br>{who.street}<br>{who.town}', e.facts([("Notice date", say(sent, "long")), ("Claims processed in", f"{say(month, 'long').split()[0]} {month.year}"), ("Member name", esc(who.full)), ("Member number", member)], "", "b"), 45)
            + '<h2>Monthly explanation of your medical claims</h2><p class="not">This is NOT a bill. If you owe anything, your provider will send you a bill.</p>' + "".join(blocks)
            + f'<table class="w year"><tr><td><b>This month</b><br>Plan&rsquo;s share {money(paid)}<br>Your share {money(owed)}</td><td><b>Your yearly limit</b><br>In 2026 you pay no more than {money(limit)} for covered Part A and Part B care. '
            f'So far: {money(owed + rng.randint(1000, 90000))}.</td></tr></table><p>Think we made a mistake? You have 65 days to ask for an appeal. Call us, or 1-800-MEDICARE. You can also call your State Health Insurance Assistance Program.</p>'
            f'<p class="small">{e.number(rng, "H9999")}_EOB26_C &nbsp; CMS accepted 09/02/2025. Enrollment depends on contract renewal. Limitations, copayments and restrictions may apply.</p>')
    css = (f".bar{{background:{rng.choice(['#1b4d3e', '#4a2c6f', '#8c4a00'])};color:#fff;font-size:18pt;padding:8pt}}body{{font-size:11pt}}.claim{{font-weight:bold;margin-top:12pt;border-top:2px solid #000;padding-top:4pt}}.d span{{font-size:9pt;color:#333}}"
           ".d th{font-size:9pt;vertical-align:bottom;border-bottom:1px solid #000;width:15%}.d th:first-child{width:40%}.d td{border-bottom:1px solid #bbb}.sum td{font-weight:bold}.not{font-weight:bold}.year{margin-top:14pt}.year td{border:1px solid #000;padding:6pt;width:50%}")
    return {"html": e.page(css, body, margin="0.6in"), "truth": e.without_blanks({"documents": documents})}
