"""ninth_senior_month.py: a Medicare Advantage plan's monthly report in the government's model: a chart of medical claims for the month, each with its provider, claim number, and rows with what the provider billed, the plan approved, the plan's share, your share; sums for the month and the year."""
import held_ninth as n
from held_ninth import esc, money, say, tr

NAME, KIND = "held9-senior-month", "eob"
PAYERS = ["Humanitas Gold Plus (HMO)", "SilverOak Advantage (PPO)", "Wellspring Medicare Complete (HMO-POS)"]
KEYS = ("charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents")
WORK = [("Office visit, established", "99214", 160, 330), ("Blood count", "85025", 30, 90), ("Metabolic panel", "80053", 40, 160), ("Ultrasound of neck arteries", "93880", 300, 900), ("Eye exam", "92014", 120, 260), ("Physical therapy, exercises", "97110", 60, 150), ("Removal of skin growth", "11402", 220, 560), ("Chest X-ray", "71046", 90, 300)]


def document(rng):
    payer, who, sent = rng.choice(PAYERS), n.Someone(rng, 92, 66), n.day(rng, "2026-03-01", "2026-08-01")
    member, call, coded = n.number(rng, "H99999999"), n.phone(rng, "1-{}-{}-{}"), rng.random() < 0.6
    documents, rows = [], ""
    for _ in range(rng.randint(1, 4)):
        provider, claim = rng.choice((n.doctor(rng, "{} {}. {}, MD"), n.practice(rng), f"{rng.choice(n.CITIES)[0]} Outpatient Lab")), n.number(rng, "8202699999999")
        when, lines = n.later(sent, -rng.randint(12, 45)), []
        inside = rng.random() < 0.85
        rows += tr([(f"<b>{esc(provider)}</b> ({'in-network' if inside else 'out-of-network'} provider) &nbsp; Claim number: {claim}", 5)], "p")
        for words, code, low, high in rng.sample(WORK, rng.randint(1, 3)):
            charge = n.price(rng, low, high)
            allowed = round(charge * rng.uniform(0.35, 0.7))
            share = rng.choice((0, allowed // 5, min(allowed, rng.choice((2000, 3500)))))
            line = {"date": when, "code": code if coded else None, "description": words, "charge_cents": charge, "allowed_cents": allowed, "plan_paid_cents": allowed - share, "patient_cents": share}
            lines.append(line)
            rows += tr([f"{say(when, 'us')} &nbsp; {words}" + (f" (billing code {code})" if coded else ""), *(money(line[key]) for key in KEYS)], "|" + "r nw|" * 4)
        sums = [n.sums(lines, key) for key in KEYS]
        rows += tr(["Totals for this claim", *map(money, sums)], "r i|" + "r nw|" * 4)
        documents.append({"document_type": KIND, "provider": {"name": provider}, "payer": {"name": payer}, "patient": {"name": who.full, "member_id": member}, "claim_number": claim, "statement_date": sent, "network": "in" if inside else "out", "lines": lines,
                          "totals": {"charges_cents": sums[0], "insurance_paid_cents": sums[2], "balance_cents": sums[3]}})
    every = [sum(one["totals"].get(key, 0) for one in documents) for key in ("charges_cents", "insurance_paid_cents", "balance_cents")]
    approved = sum(n.sums(one["lines"], "allowed_cents") for one in documents)
    more = rng.randint(20000, 300000)
    month = tr(["<b>TOTALS for this month</b>", money(every[0]), money(approved), money(every[1]), money(every[2])], "|" + "r nw b|" * 4, "z")
    year = tr([f"<b>TOTALS for {sent.year}</b> (all claims processed through {say(sent, 'us')})", *(money(cents) for cents in (every[0] + 3 * more, approved + 2 * more, every[1] + more + more // 2, every[2] + more // 2))], "|" + "r nw b|" * 4, "z")
    heads = tr(["", "Amount the<br>provider billed<br>the plan", "Total cost<br>(amount the plan<br>approved)", "Plan&rsquo;s<br>share", "Your<br>share"], "|r|r|r|r", tag="th")
    body = (n.beside(f'<b class="logo">{esc(payer)}</b><br>Member Services {call} (TTY 711)<br>8 a.m. to 8 p.m., seven days a week', f'{esc(who.full)}<br>{who.street}<br>{who.town}<br>Your member ID: <b>{member}</b>', 55)
            + f'<h2>Medicare Part C Explanation of Benefits</h2><p><b>{say(sent, "long")}</b><br>This is a summary of claims processed for you last month. <b>THIS IS NOT A BILL.</b></p><h3>Details for claims processed</h3><table class="w d"><thead>{heads}</thead>{rows}{month}{year}</table>'
            f'<div class="box"><b>Your yearly limit.</b> As of {say(sent, "us")} you have had {money(every[2] + more // 2)} in out-of-pocket costs that count toward the limit of $4,900.00.</div>'
            '<p class="small">&ldquo;Your share&rdquo; is what you may owe. If you have already paid your copayment at the visit you do not pay again. If we denied a claim you have the right to appeal within 65 days.</p>')
    css = (f"body{{font-size:10pt}}.logo{{font-size:14pt;color:#4e7d1e}}h2{{margin:14pt 0 2pt;font-size:15pt}}h3{{margin:8pt 0 4pt}}.d{{font-size:9pt}}.d th{{font-size:8pt;vertical-align:bottom;background:#eef4e6}}.d td,.d th{{border:1px solid #a9bf90}}.p td,.p{{background:#f7faf2}}.i{{font-style:italic}}.z td{{border-top:2px solid #4e7d1e}}.box{{border:1px solid #4e7d1e;padding:6pt;margin:10pt 0}}")
    return n.close(css, body, {"documents": documents}, margin="0.6in")
