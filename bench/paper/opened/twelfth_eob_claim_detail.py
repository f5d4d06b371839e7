"""twelfth_eob_claim_detail.py: an insurer's EOB in the manner of UnitedHealthcare: a summary box, then one claim with amount billed, plan discounts, plan paid, and what the member owes in four columns; notes by letters."""
import held_twelfth as t
from held_twelfth import cols, esc, facts, money, say, table

NAME, KIND = "held12-eob-claim-detail", "eob"
KEYS = ("charge_cents", "adjustment_cents", "allowed_cents", "plan_paid_cents", "deductible_cents", "copay_cents", "coinsurance_cents", "patient_cents")


def document(rng):
    payer, who, sent = rng.choice(("Unified Healthcare Services", "Evergreen United Health", "Allied National Healthcare")), t.Patient(rng), t.day(rng, "2026-02-15", "2026-09-15")
    member, group, claim, tel = t.number(rng, "999999999"), t.number(rng, "999999"), t.number(rng, "AA99999999"), t.call(rng, "1-{}-{}-{}")
    giver, date, lines, rows = rng.choice((t.dr(rng), f"{t.city(rng)} Family Practice", rng.choice(t.SYSTEMS))), t.later(sent, -rng.randint(12, 40)), [], []
    for code, words, low, high in rng.sample(t.CLINIC, rng.randint(2, 5)):
        p = t.share(rng, t.price(rng, low, high))
        lines.append({"date": date, "description": words, **{k: p[k] for k in KEYS}, "remarks": ["D1"]})
        rows.append([say(date, "us"), words, "D1", *(money(p[k]) for k in KEYS)])
    z = {k: t.total(lines, k) for k in KEYS}
    rows.append(("tt", [("Claim total", 3), *(money(z[k]) for k in KEYS)]))
    box = t.where(rng, True)
    body = (cols((60, f'<div class="lg">{esc(payer)}</div>{box[0]}<br>{box[1]}'), (40, f"<h1>Explanation of Benefits</h1><b>THIS IS NOT A BILL</b><br>{say(sent, 'long')}")) + f'<div class="to">{who.mail}</div>'
            + cols((48, "<h3>Member information</h3>" + facts([("Member / Patient:", esc(who.plain)), ("Member ID:", member), ("Group #:", group), ("Relationship:", "Employee")])),
                   (52, "<h3>Claim summary</h3>" + facts([("Amount billed", money(z["charge_cents"])), ("Plan discounts", money(-z["adjustment_cents"])), ("Your plan paid", money(-z["plan_paid_cents"])), ("<b>Amount you owe</b>", f"<b>{money(z['patient_cents'])}</b>")], "bx w")))
            + f'<h3>Claim detail</h3><p>Claim number: <b>{claim}</b> &nbsp; Provider: <b>{esc(giver)}</b> (Network) &nbsp; Patient account: {t.number(rng, "9999999")}</p>'
            + table("vt w", "llcrrrrrrrr", [[("", 3), ("", 4), ("Your responsibility", 4)], ["Date(s) of service", "Type of service", "Notes", "Amount<br>billed", "Plan<br>discounts", "Allowed<br>amount", "Plan<br>paid", "Deduct-<br>ible", "Copay", "Coinsur-<br>ance", "Amount<br>you owe"]], rows)
            + f'<p class="small">D1 - The provider has agreed to a discount under a contract. You do not owe the discount.<br>You may appeal within 180 days of this notice. Call {tel} or write to the address above.</p>')
    css = "body{font:9pt 'Liberation Sans'}.lg{font-size:16pt;color:#002677;font-weight:bold}h1{font-size:14pt;margin:0}.to{margin:24pt 0 14pt 16pt}h3{color:#002677;border-bottom:1px solid #002677;margin:10pt 8pt 3pt 0}.bx td+td{text-align:right}.vt{font-size:7.8pt}.vt th{background:#e5eaf5;vertical-align:bottom;font-size:7.4pt}.vt td{border-bottom:.5px solid #ccc}.tt td{font-weight:bold}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": giver}, "payer": {"name": payer}, "patient": {"name": who.plain, "member_id": member}, "claim_number": claim, "statement_date": sent, "network": "in", "lines": lines,
                              "totals": {"charges_cents": z["charge_cents"], "adjustments_cents": z["adjustment_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]}})
