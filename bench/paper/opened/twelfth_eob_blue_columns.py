"""twelfth_eob_blue_columns.py: an EOB in the manner of a Blue plan: two claims, each with a heading of its facts; provider charges, savings, not covered, paid, and the member's part, days as spans."""
import held_twelfth as t
from held_twelfth import bare, cols, esc, facts, money, say, table

NAME, KIND = "held12-eob-blue-columns", "eob"
KEYS = ("charge_cents", "adjustment_cents", "noncovered_cents", "deductible_cents", "coinsurance_cents", "copay_cents", "plan_paid_cents", "patient_cents")


def document(rng):
    payer, who, sent = rng.choice(("Blue Summit of Indiana", "Blue Prairie Cross and Shield", "Tidewater Blue Plan")), t.Patient(rng), t.day(rng, "2026-02-15", "2026-09-15")
    member, tel, documents, blocks = t.number(rng, "AAA999999999"), t.call(rng, "1-{}-{}-{}"), [], ""
    for _ in range(rng.randint(1, 2)):
        giver, claim, date, lines, rows = rng.choice((t.dr(rng), f"{t.city(rng)} Imaging Center", rng.choice(t.SYSTEMS))), t.number(rng, "20269999999900"), t.later(sent, -rng.randint(10, 40)), [], []
        for code, words, low, high in rng.sample(t.CLINIC, rng.randint(1, 4)):
            p = {**t.share(rng, t.price(rng, low, high)), "noncovered_cents": 0}
            if rng.random() < 0.2:
                p = {**dict.fromkeys(p, 0), "charge_cents": p["charge_cents"], "noncovered_cents": p["charge_cents"], "patient_cents": p["charge_cents"]}
            lines.append({"date": date, "description": words, **{k: p[k] for k in KEYS}, "remarks": ["K4"] if p["noncovered_cents"] else None})
            rows.append([say(date, "short"), words, *(bare(p[k]) for k in KEYS), "K4" if p["noncovered_cents"] else ""])
        z = {k: t.total(lines, k) for k in KEYS}
        rows.append(("tt", [("TOTALS", 2), *(bare(z[k]) for k in KEYS), ""]))
        blocks += (f'<div class="bd">Claim {claim}<span>Processed {say(t.later(sent, -2), "us")}</span></div><p>Patient: {esc(who.full)} &nbsp; Provider: {esc(giver)} &nbsp; Status: In-Network</p>'
                   + table("vt w", "llrrrrrrrrc", [["Service<br>Date", "Service<br>Description", "Provider<br>Charges", "Member<br>Savings", "Not<br>Covered", "Deductible", "Coinsurance", "Copay", "Plan<br>Paid", "Your<br>Responsibility", "Note"]], rows))
        documents.append({"document_type": KIND, "provider": {"name": giver}, "payer": {"name": payer}, "patient": {"name": who.full, "member_id": member}, "claim_number": claim, "statement_date": sent, "network": "in", "lines": lines,
                          "totals": {"charges_cents": z["charge_cents"], "adjustments_cents": z["adjustment_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]}})
    body = (cols((60, f'<div class="lg">{esc(payer)}</div>'), (40, facts([("Date:", say(sent, "us")), ("Subscriber:", esc(who.full)), ("Identification No.:", member), ("Group:", t.number(rng, "P99999"))])))
            + f'<div class="to">{who.mail}</div><h1>Explanation of Benefits &mdash; This Is Not a Bill</h1><p>Below is how we processed your claims. Your provider may bill you for the amounts under Your Responsibility.</p>' + blocks
            + f'<h3>Notes</h3><p class="small">K4: This service is not a benefit of your plan.</p><p class="small">Questions? Call Member Services at {tel}. To report fraud, call the same number. You may ask for a review in writing within 180 days.</p>')
    css = "body{font:9pt 'Liberation Sans'}.lg{font-size:17pt;color:#0067b1}h1{font-size:13pt;color:#0067b1}.to{margin:22pt 0 12pt 12pt}.bd{background:#0067b1;color:#fff;padding:4pt;font-weight:bold;margin-top:10pt}.bd span{float:right;font-weight:normal}.vt{font-size:7.6pt}.vt th{font-size:7.2pt;border-bottom:1px solid #0067b1;vertical-align:bottom}.vt td{border-bottom:.5px solid #cde}.tt td{font-weight:bold}h3{margin:8pt 0 0}"
    return t.done(css, body, {"documents": documents})
