"""thirteenth_plan_percent.py: an EOB of one claim: a front page of sentences with the sums, then a landscape-like detail with the percent that the plan paid, days said once and left out where they repeat, notes by letters in brackets."""
import held_thirteenth_b as t
from held_thirteenth_b import bare, cols, esc, facts, money, say, table

NAME, KIND = "held13-plan-percent", "eob"
KEYS = ("date", "description", "charge_cents", "adjustment_cents", "noncovered_cents", "allowed_cents", "copay_cents", "deductible_cents", "plan_paid_cents", "coinsurance_cents", "patient_cents", "remarks")


def document(rng):
    payer, who, sent = rng.choice(("Cygnet Health and Life Insurance Company", "Signal Ridge Healthcare")), t.Patient(rng), t.day(rng, "2026-02-15", "2026-09-25")
    member, claim, tel, giver, date = t.number(rng, "U99999999 01"), t.number(rng, "9999999999999"), t.call(rng, "1.{}.{}.{}"), t.giver(rng), t.later(sent, -rng.randint(8, 40))
    lines = t.worked(rng, [date, t.later(date, 1)], rng.randint(2, 6), ("A1", "A0"), 0.15, ("ded", "coins", "coins", "both", "free"))
    lines = [{**x, "description": x["description"].upper()} for x in lines]
    z, rows, last = {k: t.total(lines, k) for k in KEYS[2:-1]}, [], None
    for x in lines:
        pct = f'{round(x["plan_paid_cents"] * 100 / x["allowed_cents"])}%' if x["allowed_cents"] else "0%"
        rows.append(["" if x["date"] == last else say(x["date"], "short"), x["description"], *(bare(x[k]) for k in KEYS[2:9]), pct, bare(x["coinsurance_cents"]), bare(x["patient_cents"]), ", ".join(x["remarks"] or [])])
        last = x["date"]
    rows.append(("tt", ["", "Total", *(money(z[k]) for k in KEYS[2:9]), "", money(z["coinsurance_cents"]), money(z["patient_cents"]), ""]))
    saved = z["charge_cents"] - z["patient_cents"]
    body = (cols((60, f'<div class="lg">{esc(payer)}</div>'), (40, f'<p class="r"><b>Explanation of benefits</b><br>for a claim received for {esc(who.plain)}, Reference # {claim}</p>'))
            + f'<p class="not">THIS IS NOT A BILL. Your health care professional may bill you directly for any amount you owe.</p><div class="to">{who.mail}</div>'
            + cols((62, f'<h2>Summary of a claim for services on {say(date, "long")}</h2><p>for services provided by <b>{esc(giver)}</b></p>' + table("sm w", "lr", [], [["<b>Amount billed</b><br>This was the amount that was billed for your visit.", money(z["charge_cents"])], ["<b>Discount</b><br>You saved this. We negotiate lower rates with health care professionals.", money(z["adjustment_cents"])], ["<b>What my plan paid</b><br>We paid this to the health care professional.", money(z["plan_paid_cents"])], ("ow", ["<b>What I owe</b><br>This is the amount you owe after your discount and what your plan paid.", money(z["patient_cents"])]), [f"<b>You saved {saved * 100 // z['charge_cents']}%</b>. Money you save by using the network.", money(saved)]])),
                   (38, facts([("Member:", esc(who.full)), ("Member ID:", member), ("Account #:", (group := t.number(rng, "9999999"))), ("Date:", say(sent, "long")), ("Call us:", tel)], "fa side")))
            + '<div class="break"></div><h2>Claim detail</h2><p>' + f'We received this claim on {say(t.later(date, 4), "long")} and processed it on {say(t.later(sent, -2), "long")}.</p>'
            + table("vt w", "llrrrrrrrrrrc", [["Service<br>dates", "Type of service", "Amount<br>billed", "Discount", "Amount not<br>covered", "Allowed<br>amount", "Copay", "Deductible", "What your<br>plan paid", "% paid", "Coinsurance", "What I<br>owe", "See<br>notes"]], rows)
            + '<h3>Notes</h3><p>A1 - This service is not covered under your plan. You owe this amount.<br>A0 - You saved this amount by using a network provider.</p><h3>Glossary</h3><p class="small"><b>Allowed amount:</b> the most the plan pays on. <b>Coinsurance:</b> your part of the cost after the deductible, e.g. 20%. <b>Rights of review:</b> ask within 180 calendar days; we answer in 30 days. State help line: 1.800.555.0100.</p>')
    css = "body{font:9.2pt 'Liberation Sans'}.lg{font:bold 15pt 'Liberation Sans';color:#0033a0}.not{border:1px solid #0033a0;padding:4pt;text-align:center}.to{margin:16pt 0}h2{font-size:12.5pt;color:#0033a0}.sm td{border-bottom:1px solid #bbb;padding:5pt 4pt;font-size:8.8pt}.ow td{background:#fff4d6}.side{font-size:8.5pt;margin:34pt 0 0 12pt}.vt{font-size:7pt}.vt th{background:#0033a0;color:#fff;vertical-align:bottom}.vt td{border-bottom:.5px solid #aaa;padding:4pt 2pt}.vt th{padding:2pt}.tt td{font-weight:bold}"
    return t.done(css, body, t.told(KIND, payer, who, member, claim, sent, giver, lines, KEYS, {"charges_cents": z["charge_cents"], "adjustments_cents": z["adjustment_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]}, maybe={"account_number": group}), margin="0.45in")  # the employer's account is printed as an account
