"""thirteenth_plan_allowance.py: a federal employees' plan's EOB: heads of three lines, plan allowance but no discount, coinsurance and copay in one column, other insurance, what we paid, what you owe; zero amounts left blank."""
import held_thirteenth_b as t
from held_thirteenth_b import bare, cols, esc, facts, money, say, table

NAME, KIND = "held13-plan-allowance", "eob"


def document(rng):
    payer, who, sent = rng.choice(("Federal Service Benefit Plan", "Blue Heron Cross Federal Program")), t.Patient(rng, 30, 70), t.day(rng, "2026-02-15", "2026-09-25")
    member, claim, tel, giver, date = t.number(rng, "R99999999"), t.number(rng, "999999999AA"), t.call(rng), t.giver(rng), t.later(sent, -rng.randint(8, 40))
    lines = t.worked(rng, [date], rng.randint(1, 5), ("412", "318"), 0.12, ("ded", "copay", "coins", "free"))
    rows, truth = [], []
    for x in lines:
        share = "coinsurance_cents" if x["coinsurance_cents"] else "copay_cents"
        rows.append([f'{say(x["date"], "short")}-<br>{say(x["date"], "short")}', f'{esc(x["description"])}<br>{x["code"]}', *(bare(x[k]) if x[k] else "" for k in ("charge_cents", "allowed_cents")), " ".join(x["remarks"] or []), *(bare(v) if v else "" for v in (x["deductible_cents"], x["coinsurance_cents"] + x["copay_cents"])), "", *(bare(x[k]) for k in ("plan_paid_cents", "patient_cents"))])
        known = t.only(x, "date", "code", "description", "remarks") | {k: x[k] for k in ("charge_cents", "allowed_cents", "deductible_cents", "plan_paid_cents", "patient_cents") if x[k] or k in ("plan_paid_cents", "patient_cents")}
        truth.append({**known, "maybe": {"date_end": x["date"], **({share: x[share]} if x[share] else {})}})  # one head over both: the paper does not say which
    z = {k: t.total(lines, k) for k in ("charge_cents", "allowed_cents", "deductible_cents", "plan_paid_cents", "patient_cents")}
    both = t.total(lines, "coinsurance_cents") + t.total(lines, "copay_cents")
    rows.append(("tt", ["", "Total", bare(z["charge_cents"]), bare(z["allowed_cents"]), "", bare(z["deductible_cents"]), bare(both), "0.00", bare(z["plan_paid_cents"]), bare(z["patient_cents"])]))
    body = (f'<div class="hd">{esc(payer)}</div>' + cols((55, f'<div class="to">{who.mail}</div>'), (45, facts([("Date:", say(sent, "us")), ("Identification number:", member), ("Enrollment code:", rng.choice(("104", "111", "113"))), ("Customer service:", tel)])))
            + '<h1>EXPLANATION OF BENEFITS</h1><p class="c"><b>THIS IS NOT A BILL</b></p>' + table("in w", "llll", [], [["<b>Patient name</b><br>" + esc(who.full), "<b>Provider</b><br>" + esc(giver), "<b>Claim number</b><br>" + claim, "<b>Type of provider</b><br>Preferred"]])
            + table("vt w", "llrrcrrrrr", [["Dates<br>of<br>service", "Type of<br>service/<br>procedure", "Submitted<br>charges", "Plan<br>allowance", "Remark<br>codes", "Deduct-<br>ible", "Coinsurance<br>or<br>copayment", "Medicare/<br>other ins.<br>paid", "What<br>we<br>paid", "You owe<br>the<br>provider"]], rows)
            + f'<p>We sent <b>{money(z["plan_paid_cents"])}</b> to the provider on {say(t.later(sent, -1), "us")}. You owe the provider <b>{money(z["patient_cents"])}</b>.</p><h3>Remark codes</h3><p>318 &nbsp; The provider is Preferred and agreed to accept the plan allowance as payment in full.<br>412 &nbsp; This service is excluded; see section 6 of the brochure (RI 71-005).</p>'
            + f'<table class="in w"><tr><td><b>2026 deductible</b><br>{money(35000)} per person</td><td><b>Met so far</b><br>{money(rng.randint(40, 350) * 100)}</td><td><b>Catastrophic maximum</b><br>{money(600000)}</td><td><b>Applied to it so far</b><br>{money(rng.randint(100, 2900) * 100)}</td></tr></table><p class="small">You may ask us to reconsider within 6 months of this notice. If we do not change our decision you may ask the Office of Personnel Management within 90 days.</p>')
    css = "body{font:9.5pt 'Liberation Serif'}.hd{font:bold 16pt 'Liberation Serif';border-bottom:3px double #00529b;color:#00529b;margin-bottom:24pt}h1{font-size:14pt;text-align:center;margin:18pt 0 0}.in td{border:1px solid #000;padding:4pt 6pt}.vt{margin-top:10pt;font-size:8.4pt}.vt th,.vt td{border:1px solid #000}.vt th{vertical-align:bottom;text-align:center;background:#eee}.tt td{font-weight:bold}.in{margin-top:8pt}"
    return t.done(css, body, {**t.told(KIND, payer, who, member, claim, sent, giver, [], (), {"charges_cents": z["charge_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]}, maybe={"network": "in"}), "lines": truth}, margin="0.6in")
