"""An EOB that speaks of "I": a summary of four amounts in boxes, then claim detail with discount,
amount not covered, covered amount, what the plan paid with its percent, what I owe, notes."""
import kit
from _small import LOOK, share, stacked, table, total
from kit import Money, esc, show, without_blanks

NAME = "small-eob-discount"
KIND = "eob"


def document(rng):
    payer, person, money, style = kit.insurer(rng), kit.Person(rng), Money(rng), rng.choice(("short", "us"))
    provider, claim = kit.hospital(rng), kit.number(rng, "9999999999999")
    printed, account = kit.day(rng, "2026-03-01", "2026-06-01"), kit.number(rng, "A99999")
    when, lines, rows = kit.later(printed, -20), [], []
    for item in kit.services(rng, rng.randint(2, 6), long=0):
        allowed, off, deductible, copay, part, plan, owed = share(rng, item["charge"], copay=False)
        note = rng.choice(("", "A0", "B12"))
        words = item["easy"].split(",")[0]
        lines.append({"date": when, "description": words, "charge_cents": item["charge"], "adjustment_cents": off, "noncovered_cents": 0, "allowed_cents": allowed,
                      "deductible_cents": deductible, "plan_paid_cents": plan, "coinsurance_cents": part, "patient_cents": owed, "remarks": [note] if note else None})
        percent = f"{round(100 * plan / (plan + part)) if plan else 0}%"
        rows.append([show(when, style), words, *map(money, (item["charge"], off, 0, allowed, deductible, plan)), percent, money(part), money(owed), note])
    sums = [total(lines, k) for k in ("charge_cents", "adjustment_cents", "noncovered_cents", "allowed_cents", "deductible_cents", "plan_paid_cents", "coinsurance_cents", "patient_cents")]
    rows.append(["Total", "", *map(money, sums[:6]), "", money(sums[6]), money(sums[7]), ""])
    names = ["Service|dates", "Type of|service", "Amount|billed", "Discount", "Amount not|covered", "Covered|amount", "Copay/|Deductible" if rng.random() < 0.3 else "Deductible",
             "What my|plan paid", "%", "Coinsurance", "What I|owe", "See|notes"]
    top = f'<div class="logo">{esc(payer)}</div><div class="small">Customer service: {kit.phone(rng, True)}</div><h2>Explanation of benefits</h2><p>THIS IS NOT A BILL.</p>' + stacked(
        [("Customer name", person.plain), ("Customer ID", kit.number(rng, "U99999999 99")), ("Account name/Account #", f"Larch Works / {account}"), ("Date", show(printed, "long"))])
    summary = "<h3>Summary of a claim for services on " + show(when, "long") + f"</h3><p>for services provided by {esc(provider)}</p>" + stacked(
        [("Amount Billed", money(sums[0], "$")), ("Discount", money(sums[1], "$")), ("What my plan paid", money(sums[5], "$")), ("What I Owe", money(sums[7], "$"))]) + "<p>You saved money. This is the amount you owe after your discount and what your plan paid.</p>"
    detail = f"<h3>Claim details</h3><p>Claim # {claim} &nbsp; Received {show(kit.later(when, 5), style)} &nbsp; Processed {show(kit.later(when, 11), style)}</p>"
    html = kit.page(LOOK + "body{font-size:8pt}", top + summary + detail + table(names, rows, ("nw", "", *["r nw"] * 6, "c", "r nw", "r nw", "c")) + "<h3>Notes</h3><p>A0 - You have met part of your deductible.</p><p>B12 - Discount of the network.</p>")
    return {"html": html, "truth": without_blanks({"documents": [{"document_type": KIND, "provider": {"name": provider}, "payer": {"name": payer}, "patient": {"name": person.plain}, "claim_number": claim, "statement_date": printed, "lines": lines,
            "totals": {"charges_cents": sums[0], "adjustments_cents": sums[1], "insurance_paid_cents": sums[5], "balance_cents": sums[7]}}]})}
