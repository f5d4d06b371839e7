"""eleventh_eob_single_claim.py: an insurer's EOB of one claim in the manner of Cigna: a summary told in sentences with sums, then the claim's table on the next page with heads of three lines and a row "Total" first-class."""
import held_eleventh as t
from held_eleventh import bare, cols, esc, facts, money, say, table

NAME, KIND = "held11-eob-single-claim", "eob"
KEYS = ("charge_cents", "adjustment_cents", "allowed_cents", "copay_cents", "deductible_cents", "plan_paid_cents", "coinsurance_cents", "patient_cents")


def document(rng):
    payer, who, sent = rng.choice(("Signa Health and Life", "Evergreen Evernorth Health", "Pacific Mutual Health & Life")), t.Patient(rng), t.day(rng, "2026-02-10", "2026-09-10")
    member, claim, tel, date, giver, inside = t.number(rng, "U99999999 01").replace(" ", ""), t.number(rng, "9992699999999"), t.call(rng, "1.{}.{}.{}"), t.later(sent, -rng.randint(9, 30)), rng.choice((t.dr(rng, "{} {} MD"), t.hospital(rng))), rng.random() < 0.75
    lines, rows = [], []
    for code, words, low, high in rng.sample(t.CLINIC, rng.randint(1, 6)):
        p = t.share(rng, t.price(rng, low, high))
        lines.append({"date": date, "description": words.upper(), **{k: p[k] for k in KEYS}})
        rows.append([say(date, "short"), words.upper(), *(bare(p[k]) for k in KEYS)])
    z = {k: t.total(lines, k) for k in KEYS}
    rows.append(("tt", [("Total", 2), *(money(z[k]) for k in KEYS)]))
    body = (cols((50, f'<div class="lg">{esc(payer)}</div>'), (50, f'<div class="r">Customer service {tel}<br>{say(sent, "long")}</div>')) + f'<div class="to">{who.mail}</div><h1>Explanation of benefits for a claim received for {who.first}</h1><p>THIS IS NOT A BILL</p>'
            + facts([("Customer ID", member), ("Claim # / ID", claim), ("Provider", esc(giver)), ("Network", "In-network" if inside else "Out-of-network"), ("Patient", esc(who.plain))], "fx")
            + table("su w", "lrl", [["Summary", "", ""]], [["What was billed", money(z["charge_cents"]), "Your provider charged this for the services on " + say(date, "mon") + "."], ["Discount", money(z["adjustment_cents"]), "You saved this. We negotiate lower rates for you."], ["What your plan paid", money(z["plan_paid_cents"]), "We sent this to your provider."], ("tt", ["What I owe", money(z["patient_cents"]), "You may have paid some of it at your visit."])])
            + f'<p>You saved {round(100 * (z["charge_cents"] - z["patient_cents"]) / z["charge_cents"])}% with your plan.</p><div class="break"></div><div class="pg">{esc(payer)} &nbsp; Claim {claim} &nbsp; Page 2 of 2</div><h2>Claim details</h2>'
            + table("vt w", "llrrrrrrrr", [["Service<br>date", "Type of service", "<br>Amount<br>billed", "<br><br>Discount", "<br>Covered<br>amount", "<br><br>Copay", "<br><br>Deductible", "What<br>your plan<br>paid", "<br><br>Coinsurance", "<br>What<br>I owe"]], rows)
            + f'<h2>Where you stand in {sent.year}</h2>' + table("pr", "lrr", [], [["In-network deductible", money(t.price(rng, 100, 900)), "of $2,000.00"], ["In-network out-of-pocket maximum", money(t.price(rng, 1000, 2900)), "of $6,500.00"]])
            + "<p class='small'>Coinsurance: the percentage of the covered amount that you pay. If you do not agree you have 180 days to appeal.</p>")
    css = "body{font:10pt 'Liberation Sans'}.lg{font-size:16pt;font-weight:bold;color:#0a7c3e}.to{margin:30pt 0 20pt 20pt}h1{font-size:14pt;color:#0067a0}h2{font-size:12pt;color:#0067a0}.fx td:first-child{font-weight:bold}.su{margin-top:12pt}.su td{border-top:1px solid #ccc;padding:5pt}.su th{background:#0067a0;color:#fff}.vt{font-size:8pt}.vt th{font-size:7.4pt;vertical-align:bottom;border-bottom:1px solid #0067a0}.tt td{font-weight:bold;border-top:1px solid #0067a0}.pg{font-size:8pt;color:#555}.pr td{padding-right:18pt}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": giver}, "payer": {"name": payer}, "patient": {"name": who.plain, "member_id": member}, "claim_number": claim, "statement_date": sent, "network": "in" if inside else "out", "lines": lines,
                              "totals": {"charges_cents": z["charge_cents"], "adjustments_cents": z["adjustment_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]}})
