"""twelfth_eob_senior_plan.py: a Medicare Advantage plan's monthly report in the manner of Humana: each provider a small table of services, provider asked, plan approved, plan's share, your share; yearly limit with amounts that are no charges."""
import held_twelfth as t
from held_twelfth import cols, esc, facts, money, say, table

NAME, KIND = "held12-eob-senior-plan", "eob"
KEYS = ("charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents")


def document(rng):
    payer, who, sent = rng.choice(("Humania Gold Plus (HMO)", "SilverPath Advantage (PPO)", "Golden Plains Medicare (HMO)")), t.Patient(rng, 66, 90), t.day(rng, "2026-03-05", "2026-09-20")
    member, tel, documents, blocks = t.number(rng, "H99999999"), t.call(rng, "1-{}-{}-{}"), [], ""
    for _ in range(rng.randint(1, 3)):
        giver, claim, date, lines, rows = rng.choice((t.dr(rng), f"{t.city(rng)} Heart Clinic", rng.choice(t.SYSTEMS))), t.number(rng, "8202699999999"), t.later(sent, -rng.randint(12, 38)), [], []
        for code, words, low, high in rng.sample(t.CLINIC, rng.randint(1, 3)):
            p = t.share(rng, t.price(rng, low, high), ("copay", "free", "coins"))
            lines.append({"date": date, "code": code, "description": words, **{k: p[k] for k in KEYS}})
            rows.append([f"{words}, billing code {code}", *(money(p[k]) for k in KEYS)])
        z = {k: t.total(lines, k) for k in KEYS}
        rows.append(("tt", ["TOTALS:", *(money(z[k]) for k in KEYS)]))
        blocks += f'<div class="bd"><b>{esc(giver)}</b> (in-network)<br>Claim number: {claim} &nbsp; Date of service: {say(date, "us")}</div>' + table("vt w", "lrrrr", [["Service", "Amount the provider<br>billed the plan", "Total cost<br>(amount the plan approved)", "Plan's<br>share", "Your<br>share"]], rows)
        documents.append({"document_type": KIND, "provider": {"name": giver}, "payer": {"name": payer}, "patient": {"name": who.full, "member_id": member}, "claim_number": claim, "statement_date": sent, "network": "in", "lines": lines,
                          "totals": {"charges_cents": z["charge_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]}})
    box = t.where(rng, True)
    body = (cols((60, f'<div class="lg">{esc(payer)}</div>{box[0]}<br>{box[1]}'), (40, facts([("Member:", esc(who.full)), ("Member ID:", member), ("Date:", say(sent, "long"))]))) + f'<div class="to">{who.mail}</div><h1>Your monthly report of medical claims</h1><p><b>This is not a bill.</b> It tells you what claims we processed, what we paid and what you can be billed.</p>' + blocks
            + '<h3>Your yearly limit on what you pay</h3><p>Once you have paid $4,900.00 in copays and coinsurance in 2026, we pay all covered costs for the rest of the year.</p>' + f'<p class="small">Questions? Call Customer Care at {tel} (TTY: 711), 8 a.m. to 8 p.m. You have 65 days to ask for an appeal of a denied service.</p>')
    css = "body{font:11pt 'Liberation Sans'}.lg{font-size:18pt;color:#3f6b00;font-weight:bold}.to{margin:24pt 0 14pt 10pt}h1{font-size:16pt}.bd{border-top:3px solid #3f6b00;padding:5pt 0;margin-top:12pt}.vt{font-size:9.5pt}.vt th{background:#eef3e4;vertical-align:bottom;font-size:8.8pt}.vt td{border:.5px solid #aaa}.tt td{font-weight:bold}h3{margin:12pt 0 0}"
    return t.done(css, body, {"documents": documents})
