"""An EOB in the manner of a national insurer: a service's name in the row above its amounts, columns
for what was submitted, negotiated and not payable, shares of plan and member, a tracker of amounts."""
import kit
from _small import LOOK, grid, share, span, table, total
from kit import Money, Raw, esc, show, without_blanks

NAME = "small-eob-pending"
KIND = "eob"


def document(rng):
    payer, person, money, style = kit.insurer(rng), kit.Person(rng), Money(rng), "bare"
    printed, member = kit.day(rng, "2026-03-01", "2026-06-01"), kit.number(rng, "W9999 99999")
    inline, documents, body = rng.random() < 0.5, [], []
    names = ["Service dates", "Submitted|charges (A)", "Negotiated or|allowed amount (B)", "Pending or not|payable (C)", "Remarks",
             "Deductible (D)", "Copay (E)", "Your coinsurance|(F)", "Plan's|share (G)", "Your|share (H)"]
    if inline:
        names[0:1] = ["Service dates", "Service"]
    for _ in range(rng.randint(1, 2)):
        provider, claim = kit.doctor(rng), kit.number(rng, "EA99AAA99 99")
        when, lines, rows = kit.later(printed, -rng.randint(9, 40)), [], []
        for item in kit.office(rng, rng.randint(1, 4)):
            allowed, off, deductible, copay, part, plan, owed = share(rng, item["charge"])
            remark = rng.choice(("", "1", "2"))
            lines.append({"date": when, "description": item["words"], "code": item["code"] if not inline else "", "charge_cents": item["charge"], "allowed_cents": allowed, "remarks": [remark] if remark else None,
                          "deductible_cents": deductible, "copay_cents": copay, "coinsurance_cents": part, "plan_paid_cents": plan, "patient_cents": owed})
            amounts = [money(item["charge"]), money(allowed), "", remark, money(deductible), money(copay), money(part), money(plan), money(owed)]
            if inline:
                rows.append([show(when, style), item["words"], *amounts])
            else:
                rows.append(span(Raw(f"<b>{esc(item['words'])}</b> {item['code']} on {show(when, style)}"), 10))
                rows.append(["", *amounts])
        sums = [total(lines, k) for k in ("charge_cents", "allowed_cents", "deductible_cents", "copay_cents", "coinsurance_cents", "plan_paid_cents", "patient_cents")]
        tail = ["Totals:"] + ([""] if inline else []) + [money(sums[0]), money(sums[1]), "", "", *map(money, sums[2:])]
        rows.append(tail)
        kinds = ("nw",) + (("",) if inline else ()) + ("r nw",) * 3 + ("c",) + ("r nw",) * 5
        if not inline:
            names[0] = ""
        body.append(f"<h3>Claim for {esc(person.plain)}</h3>" + grid([("Provider:", provider), ("Claim ID:", claim), ("Received on:", show(kit.later(when, 4), style)), ("Network:", "In network")], 2)
                    + table(names, rows, kinds) + f"<p class='r b'>You may owe {esc(provider)}: {money(sums[6], '$')}</p>")
        documents.append({"document_type": KIND, "provider": {"name": provider}, "payer": {"name": payer}, "patient": {"name": person.plain, "member_id": member},
                          "claim_number": claim, "statement_date": printed, "network": "in", "lines": lines,
                          "totals": {"charges_cents": sums[0], "insurance_paid_cents": sums[5], "balance_cents": sums[6]}})
    top = f'<div class="logo">{esc(payer)}</div><h2>Explanation of Benefits (EOB) - This is not a bill</h2>' + grid(
        [("Statement date:", show(printed, "long")), ("Member:", person.plain), ("Member ID:", member), ("Group #:", kit.number(rng, "9999999-999-99999")), ("Plan name:", "Open Choice PPO")], 2)
    notes = "<h3>Your claim remarks</h3><p>1 - The amount above the negotiated rate is not owed.</p><p>2 - Applied to your plan's limits.</p>"
    return {"html": kit.page(LOOK + "body{font-size:8pt}", top + "".join(body) + notes), "truth": without_blanks({"documents": documents})}
