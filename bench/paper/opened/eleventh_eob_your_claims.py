"""eleventh_eob_your_claims.py: an insurer's EOB in the manner of Aetna: large headings, "A guide to key terms", per claim a table with lettered heads whose letters are reckoned at the foot, remark numbers explained."""
import held_eleventh as t
from held_eleventh import esc, money, say, table

NAME, KIND = "held11-eob-your-claims", "eob"
KEYS = ("charge_cents", "allowed_cents", "noncovered_cents", "copay_cents", "deductible_cents", "coinsurance_cents", "plan_paid_cents", "patient_cents")


def document(rng):
    payer, who, sent = rng.choice(("Aeterna Life Insurance Company", "Crescent Health Insurance", "Ventura Health Plans, Inc.")), t.Patient(rng), t.day(rng, "2026-02-10", "2026-09-10")
    member, tel, documents, blocks, due = t.number(rng, "W999999999"), t.call(rng, "1-{}-{}-{}"), [], "", 0
    for _ in range(rng.randint(1, 3)):
        giver, claim, date, lines, rows = rng.choice((t.dr(rng), f"{t.town(rng)} Surgery Center", f"{t.town(rng)} Family Clinic")), t.number(rng, "EAA9AAAAA99"), t.later(sent, -rng.randint(10, 35)), [], []
        for code, words, low, high in rng.sample(t.CLINIC, rng.randint(1, 4)):
            p = t.share(rng, t.price(rng, low, high))
            p["noncovered_cents"] = 0
            remark = []
            if rng.random() < 0.15:
                p = {**dict.fromkeys(p, 0), "charge_cents": p["charge_cents"], "noncovered_cents": p["charge_cents"], "patient_cents": p["charge_cents"]}
                remark = ["2"]
            lines.append({"date": date, "code": code, "description": words, **{k: p[k] for k in KEYS}, "remarks": remark or ["1"]})
            rows.append([f"{words}<br>{code} on {say(date, 'bare')}", money(p["charge_cents"]), money(p["allowed_cents"]), (remark or ["1"])[0], *(money(p[k]) for k in KEYS[2:])])
        z = {k: t.total(lines, k) for k in KEYS}
        due += z["patient_cents"]
        rows.append(("tt", ["Totals:", money(z["charge_cents"]), money(z["allowed_cents"]), "", *(money(z[k]) for k in KEYS[2:])]))
        blocks += (f'<h3>Claim for {esc(who.plain)} (self)</h3><div class="cl">Provider: {esc(giver)} &nbsp; In Network &nbsp;|&nbsp; Claim ID: {claim} &nbsp;|&nbsp; Received on {say(t.later(date, 5), "bare")}</div>'
                   + table("vt w", "lrrcrrrrrr", [["Service", "Amount billed", "Member rate", "See<br>Remarks", "Not<br>covered", "Copay", "Deduct-<br>ible", "Coin-<br>surance", "Plan<br>pays", "Your<br>share"], ["", "A", "B", "", "C", "D", "E", "F", "B-D-E-F", "C+D+E+F"]], rows))
        documents.append({"document_type": KIND, "provider": {"name": giver}, "payer": {"name": payer}, "patient": {"name": who.plain, "member_id": member}, "claim_number": claim, "statement_date": sent, "network": "in", "lines": lines,
                          "totals": {"charges_cents": z["charge_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]}})
    body = (f'<div class="lg">{esc(payer)}</div><p>Statement date: {say(sent, "long")}<br>Member: {esc(who.plain)}<br>Member ID: {member}<br>Group name: {rng.choice(("Lakeland Schools", "Harmon Tool and Die", "City of Midvale"))}</p>'
            + f'<h1>Your claims, explained</h1><p class="nb">This is not a bill. You may owe your providers {money(due)} in all.</p>'
            + '<h3>Words we use</h3><p class="gl"><b>Member rate:</b> the price your plan has agreed to with the provider. <b>Deductible:</b> what you pay before the plan pays. <b>Coinsurance:</b> a part of the cost, such as 20% of $100.00, which would be $20.00.</p>'
            + blocks + f'<h3>Remarks</h3><p class="gl">1 - The provider may not charge you more than the member rate.<br>2 - Your plan does not cover this service. You may owe the full amount.</p><h3>If you disagree</h3><p class="gl">You can appeal within 180 days. Write to Member Appeals, {t.where(rng, True)[0]}, or call {tel}. Outside review may cost up to $25.00 in some states.</p>')
    css = "body{font:9.5pt 'DejaVu Sans Condensed'}.lg{font-size:17pt;color:#7d3f98;font-weight:bold}h1{font-weight:normal;font-size:20pt;margin:4pt 0}.nb{font-size:11pt}h3{color:#7d3f98;margin:12pt 0 2pt}.gl{font-size:8.5pt;margin:2pt 0}.cl{font-size:8.5pt;margin-bottom:3pt}.vt{font-size:7.8pt}.vt th{background:#f3ebf6;font-size:7.2pt;vertical-align:bottom}.vt td{border-bottom:.5px solid #ccc}.tt td{font-weight:bold}"
    return t.done(css, body, {"documents": documents})
