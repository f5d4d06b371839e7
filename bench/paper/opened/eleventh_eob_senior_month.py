"""eleventh_eob_senior_month.py: a Medicare Advantage plan's monthly report in the manner of Humana and the CMS model: "Details for claims processed in MONTH", columns of long heads, totals for the month and for the year beside each other (the year's are no claim)."""
import held_eleventh as t
from held_eleventh import esc, facts, money, say, table

NAME, KIND = "held11-eob-senior-month", "eob"
KEYS = ("charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents")


def document(rng):
    payer, who, sent = rng.choice(("Humara Gold Plus (HMO)", "CareFirst Senior Advantage (PPO)", "SunCoast Medicare Complete (HMO)")), t.Patient(rng, 66, 92), t.day(rng, "2026-03-05", "2026-10-05")
    member, tel, documents, blocks, month = t.number(rng, "H99999999"), t.call(rng, "1-{}-{}-{}"), [], "", dict.fromkeys(KEYS, 0)
    for _ in range(rng.randint(1, 3)):
        giver, claim, date, lines, rows = rng.choice((t.dr(rng, "{} {}, M.D."), t.hospital(rng), f"{t.town(rng)} Eye Center")), t.number(rng, "820269999999999"), t.later(sent, -rng.randint(15, 40)), [], []
        for code, words, low, high in rng.sample(t.CLINIC, rng.randint(1, 3)):
            p = t.share(rng, t.price(rng, low, high), ("copay", "copay", "free", "coins"))
            why = "You pay a copayment." if p["copay_cents"] else "You pay 20% coinsurance." if p["coinsurance_cents"] else "You pay $0.00 for this."
            lines.append({"date": date, "code": code, "description": words, **{k: p[k] for k in KEYS}, "maybe": {"copay_cents": p["copay_cents"], "coinsurance_cents": p["coinsurance_cents"]}})
            rows.append([f"<b>{words}</b> (billing code {code})<br><small>{why}</small>", *(money(p[k]) for k in KEYS)])
        z = {k: t.total(lines, k) for k in KEYS}
        month = {k: month[k] + z[k] for k in KEYS}
        rows.append(("tt", ["TOTALS", *(money(z[k]) for k in KEYS)]))
        blocks += f'<div class="cl"><b>{esc(giver)}</b><br>Date of service: {say(date, "us")} &nbsp; Claim number: {claim} &nbsp; (in-network provider)</div>' + table("vt w", "lrrrr", [["", "Amount the provider<br>billed the plan", "Total cost<br>(amount the plan<br>approved)", "Plan&rsquo;s<br>share", "Your<br>share"]], rows)
        documents.append({"document_type": KIND, "provider": {"name": giver}, "payer": {"name": payer}, "patient": {"name": who.full, "member_id": member}, "claim_number": claim, "statement_date": sent, "network": "in", "lines": lines,
                          "totals": {"charges_cents": z["charge_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]}})
    year = {k: month[k] * 3 + 12345 for k in KEYS}
    body = (f'<div class="lg">{payer}</div><h1>Monthly report of claims</h1><p>For medical and hospital claims processed in {say(sent, "long").split()[0]} {sent.year}<br><b>THIS IS NOT A BILL</b></p>'
            + facts([("Member name", esc(who.full)), ("Member ID", member), ("Report date", say(sent, "long")), ("Member Services", f"{tel} (TTY 711), 8 a.m. to 8 p.m.")], "fx")
            + "<h2>Totals for medical and hospital claims</h2>" + table("vt w", "lrrrr", [["", "Amount providers<br>have billed the plan", "Total cost", "Plan&rsquo;s share", "Your share"]], [["Totals for this month", *(money(month[k]) for k in KEYS)], [f"Totals for {sent.year} so far", *(money(year[k]) for k in KEYS)]])
            + f'<p><b>Yearly limit:</b> the most you will pay in {sent.year} for covered services is $5,900.00. So far you have paid {money(year["patient_cents"])} toward it.</p>'
            + f'<h2>Details for claims processed this month</h2>{blocks}<p class="small">Does something look wrong? Call the provider first. To report fraud call 1-800-MEDICARE. You have the right to appeal within 65 days.</p>')
    css = "body{font:11pt 'Liberation Sans'}.lg{font-size:17pt;font-weight:bold;color:#4f8a10}h1{font-size:18pt;margin:10pt 0 0}h2{font-size:13pt;background:#e6f0d9;padding:4pt;margin:14pt 0 4pt}.fx td:first-child{font-weight:bold}.cl{margin-top:10pt}.vt td,.vt th{border:1px solid #7a7a7a;font-size:9.5pt}.vt th{font-size:8.5pt;background:#f6f6f6;vertical-align:bottom}.tt td{font-weight:bold}"
    return t.done(css, body, {"documents": documents})
