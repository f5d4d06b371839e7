"""An EOB whose services stand as blocks: the words and day, then each amount with its label and a
line of dots; totals of the claim the same way."""
import kit
from _small import share, total
from kit import Money, esc, show, without_blanks

NAME = "small-eob-transposed"
KIND = "eob"


def document(rng):
    payer, person, money, style = kit.insurer(rng), kit.Person(rng), Money(rng), rng.choice(("us", "long", "month"))
    provider, claim, member = kit.group(rng, "Surgery Center"), kit.number(rng, "AA-99-999999"), kit.number(rng, "999999999 01")
    printed = kit.day(rng, "2026-03-01", "2026-06-01")
    when, lines, blocks = kit.later(printed, -18), [], []
    names = rng.choice((("Provider billed", "Your discount", "Plan allowed", "We paid", "Your deductible", "Your coinsurance", "You owe"), ("Amount charged", "Network savings", "Allowed amount", "Plan paid", "Applied to deductible", "Coinsurance", "Your responsibility")))
    for item in kit.services(rng, rng.randint(1, 4), long=0):
        allowed, off, deductible, _, part, plan, owed = share(rng, item["charge"], copay=False)
        lines.append({"date": when, "description": item["easy"], "charge_cents": item["charge"], "adjustment_cents": off, "allowed_cents": allowed, "plan_paid_cents": plan, "deductible_cents": deductible, "coinsurance_cents": part, "patient_cents": owed})
        amounts = (item["charge"], off, allowed, plan, deductible, part, owed)
        rows = "".join(f'<tr><td>{esc(n)}</td><td style="width:200pt;border-bottom:1px dotted #777"></td><td class="r nw">{money(a)}</td></tr>' for n, a in zip(names, amounts))
        blocks.append(f'<h4>{esc(item["easy"])} - {show(when, style)}</h4><table>{rows}</table>')
    sums = [total(lines, k) for k in ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents")]
    body = f'<h2>{esc(payer)}</h2><p>Explanation of Benefits. This is not a bill.</p><p>Date: {show(printed, style)}<br>Member: {esc(person.plain)}<br>Member ID: {member}</p><p>Claim number: {claim}<br>Provider: {esc(provider)}</p>' + "".join(blocks)
    body += f"<h4>Claim summary</h4><p>Total billed: {money(sums[0])}</p><p>Total discounts: {money(sums[1])}</p><p>Total plan paid: {money(sums[2])}</p><p>Total you owe: {money(sums[3])}</p>"
    return {"html": kit.page("", body), "truth": without_blanks({"documents": [{"document_type": KIND, "provider": {"name": provider}, "payer": {"name": payer}, "patient": {"name": person.plain, "member_id": member}, "claim_number": claim, "statement_date": printed, "lines": lines,
            "totals": {"charges_cents": sums[0], "adjustments_cents": sums[1], "insurance_paid_cents": sums[2], "balance_cents": sums[3]}}]})}
