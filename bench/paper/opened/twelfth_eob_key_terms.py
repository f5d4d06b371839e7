"""twelfth_eob_key_terms.py: an EOB in the manner of Aetna: each service two rows of its cell (words, then code and day), lettered heads, payment sent to the provider by a check number."""
import held_twelfth as t
from held_twelfth import cols, esc, facts, money, say, table

NAME, KIND = "held12-eob-key-terms", "eob"
KEYS = ("charge_cents", "allowed_cents", "deductible_cents", "copay_cents", "coinsurance_cents", "plan_paid_cents", "patient_cents")


def document(rng):
    payer, who, sent = rng.choice(("Etna Ridge Life Insurance Company", "Lakefront Health Insurance Company", "Hartwell Health")), t.Patient(rng), t.day(rng, "2026-02-15", "2026-09-15")
    member, claim, tel, date = t.number(rng, "W9999 99999"), t.number(rng, "E9AAA9A9A99"), t.call(rng, "1-{}-{}-{}"), t.later(sent, -rng.randint(9, 33))
    giver, lines, rows = rng.choice((t.dr(rng), f"{t.city(rng)} Women's Health", f"{t.city(rng)} Orthopedic Center")), [], []
    for code, words, low, high in rng.sample(t.CLINIC, rng.randint(1, 5)):
        p = t.share(rng, t.price(rng, low, high))
        lines.append({"date": date, "code": code, "description": words, **{k: p[k] for k in KEYS}, "remarks": ["1"]})
        rows.append([f"{words}<br>{code} on {say(date, 'bare')}", money(p["charge_cents"]), money(p["allowed_cents"]), "1", *(money(p[k]) for k in KEYS[2:])])
    z = {k: t.total(lines, k) for k in KEYS}
    rows.append(("tt", ["Totals:", money(z["charge_cents"]), money(z["allowed_cents"]), "", *(money(z[k]) for k in KEYS[2:])]))
    sentto = f"We sent {money(z['plan_paid_cents'])} to {esc(giver)} on {say(sent, 'bare')}." if z["plan_paid_cents"] else "No payment was sent for this claim."
    body = (f'<div class="lg">{esc(payer)}</div>' + cols((50, f'<div class="to">{who.mail}</div>'), (50, facts([("Statement date:", say(sent, "long")), ("Member:", esc(who.plain)), ("Member ID:", member), ("Group #:", t.number(rng, "0999999-99-999")), ("Questions?", tel)])))
            + f'<h1>Explanation of Benefits (EOB) &ndash; This is not a bill</h1><p>This statement is called your EOB. It shows how much you may owe, how much we paid, and how much you saved.</p><h2>Your claims up close</h2><p><b>Claim for {esc(who.plain)} (self)</b><br>Provider: {esc(giver)} (in network)<br>Claim ID: {claim} &nbsp; Received on {say(t.later(date, 4), "bare")}</p>'
            + table("vt w", "lrrcrrrrr", [["", "Amount<br>billed", "Member<br>rate", "Remarks", "Applied to<br>deductible", "Your<br>copay", "Your<br>coinsurance", "Plan<br>pays", "You<br>owe"], ["", "A", "B", "", "C", "D", "E", "F", "C+D+E"]], rows)
            + f'<p><b>Payment:</b> {sentto}</p><h2>Your claim remarks</h2><p>1 - You do not have to pay the difference between the amount billed and the member rate.</p><h2>Key terms</h2><p><b>Member rate:</b> What we agreed to with the provider. <b>Deductible:</b> What you pay first each year. <b>Coinsurance:</b> Your percentage of the cost.</p>')
    css = "body{font:9.5pt 'Liberation Sans'}.lg{font-size:18pt;color:#7d2a90}.to{margin:20pt 0 16pt 10pt}h1{font-size:14pt;font-weight:normal;border-bottom:2px solid #7d2a90}h2{font-size:11.5pt;color:#7d2a90;margin:10pt 0 2pt}.vt{font-size:8.2pt}.vt th{border-bottom:.5px solid #888;vertical-align:bottom}.vt td{border-bottom:.5px solid #ccc}.tt td{font-weight:bold}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": giver}, "payer": {"name": payer}, "patient": {"name": who.plain, "member_id": member}, "claim_number": claim, "statement_date": sent, "network": "in", "lines": lines,
                              "totals": {"charges_cents": z["charge_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]}})
