"""twelfth_eob_what_you_owe.py: an EOB in the manner of Cigna: a first page in words with the reckoning of the claim in large rows, a second page with the claim's table and codes."""
import held_twelfth as t
from held_twelfth import cols, esc, facts, money, say, table

NAME, KIND = "held12-eob-what-you-owe", "eob"
KEYS = ("charge_cents", "adjustment_cents", "allowed_cents", "copay_cents", "deductible_cents", "plan_paid_cents", "coinsurance_cents", "patient_cents")


def document(rng):
    payer, who, sent = rng.choice(("Sygna Health and Life", "Orchard Benefit Company", "Northstar Health Benefits")), t.Patient(rng), t.day(rng, "2026-02-15", "2026-09-15")
    member, claim, tel, date = t.number(rng, "U99999999 99"), t.number(rng, "9999999999999"), t.call(rng, "{}.{}.{}"), t.later(sent, -rng.randint(9, 33))
    giver, lines, rows = rng.choice((t.dr(rng, "{} {}"), f"{t.city(rng)} Urgent Care", rng.choice(t.SYSTEMS))), [], []
    for code, words, low, high in rng.sample(t.CLINIC, rng.randint(1, 4)):
        p = t.share(rng, t.price(rng, low, high))
        lines.append({"date": date, "code": code, "description": words, **{k: p[k] for k in KEYS}})
        rows.append([say(date, "bare"), f"{words} ({code})", *(money(p[k]) for k in KEYS)])
    z = {k: t.total(lines, k) for k in KEYS}
    rows.append(("tt", [("Total", 2), *(money(z[k]) for k in KEYS)]))
    body = (cols((60, f'<div class="lg">{esc(payer)}</div>'), (40, f"Explanation of benefits<br>{say(sent, 'long')}<br>Customer service: {tel}")) + f'<div class="to">{who.mail}</div><h1>This is not a bill.</h1><p>It shows how a claim was paid for {esc(who.plain)}, for services on {say(date, "long")} from {esc(giver)}.</p>'
            + facts([("Customer ID", member), ("Claim #", claim), ("Name of patient", esc(who.plain)), ("Provider", f"{esc(giver)} (in-network)")], "fx")
            + table("bg w", "llr", [], [["Amount billed", "What your provider charged", money(z["charge_cents"])], ["Discount", "You saved this much by using an in-network provider", money(-z["adjustment_cents"])], ["What the plan paid", "Sent to the provider", money(-z["plan_paid_cents"])], ("tt", ["What I owe", "Your copay, deductible and coinsurance", money(z["patient_cents"])])])
            + f'<div class="break"></div><h1>Claim details</h1><p>Claim # {claim} &nbsp; {esc(giver)}</p>' + table("vt w", "llrrrrrrrr", [["Service date", "Type of service", "Amount billed", "Discount", "Covered amount", "Copay", "Deductible", "What your plan paid", "Coinsurance", "What I owe"]], rows)
            + "<p class='small'>If you do not agree with this decision, you have 180 days from the day you get this notice to appeal.</p>")
    css = "body{font:10pt 'Liberation Sans'}.lg{font-size:17pt;color:#e07a00;font-weight:bold}.to{margin:26pt 0 20pt 10pt}h1{font-size:16pt;font-weight:normal;color:#2c6fa8;margin:8pt 0}.fx td:first-child{font-weight:bold}.bg{margin-top:14pt}.bg td{padding:8pt 4pt;border-bottom:1px solid #ccc}.bg td:last-child{font-size:13pt}.tt td{font-weight:bold}.vt{font-size:8pt}.vt th{background:#fdf0df;vertical-align:bottom;font-size:7.8pt}.vt td{border-bottom:.5px solid #ddd}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": giver}, "payer": {"name": payer}, "patient": {"name": who.plain, "member_id": member}, "claim_number": claim, "statement_date": sent, "network": "in", "lines": lines,
                              "totals": {"charges_cents": z["charge_cents"], "adjustments_cents": z["adjustment_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]}})
