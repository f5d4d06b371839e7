"""An EOB of a Medicare Advantage plan: monthly report, plan's share and your share, total cost that
the provider billed and that the plan approved; several claims by provider."""
import kit
from _small import LOOK, share, span, table, total
from kit import Money, esc, show, without_blanks

NAME = "small-monthly-report"
KIND = "eob"


def document(rng):
    payer, person, money, style = f"{rng.choice(kit.PLACES)} Medicare Advantage", kit.Person(rng), Money(rng), "bare"
    printed, member = kit.day(rng, "2026-03-01", "2026-06-01"), kit.number(rng, "H999999999")
    documents, body = [], []
    for _ in range(rng.randint(1, 3)):
        provider, claim, when = kit.doctor(rng), kit.number(rng, "99999999999"), kit.later(printed, -rng.randint(8, 40))
        lines, rows = [], []
        for item in kit.office(rng, rng.randint(1, 4)):
            allowed, off, _, _, _, plan, owed = share(rng, item["charge"])
            lines.append({"date": when, "code": item["code"], "description": item["words"], "charge_cents": item["charge"], "allowed_cents": allowed, "plan_paid_cents": plan, "patient_cents": owed})
            rows.append([show(when, style), f"{item['words']} (billing code {item['code']})" if False else item["words"], item["code"], *map(money, (item["charge"], allowed, plan, owed))])
        sums = [total(lines, k) for k in ("charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents")]
        rows.append(["", "TOTALS", "", *map(money, sums)])
        body.append(f"<p><b>Provider:</b> {esc(provider)} &nbsp;&nbsp; <b>Claim Number:</b> {claim} &nbsp;&nbsp; <b>Provider status:</b> In-network</p>" + table(["Date of|service", "Description", "Billing|code", "Amount the provider|billed the plan", "Total cost|(amount the plan approved)", "Plan's share", "Your share"], rows, ("nw", "", "nw", *["r nw"] * 4)))
        documents.append({"document_type": KIND, "provider": {"name": provider}, "payer": {"name": payer}, "patient": {"name": person.plain, "member_id": member}, "claim_number": claim, "statement_date": printed, "network": "in", "lines": lines, "totals": {"charges_cents": sums[0], "insurance_paid_cents": sums[2], "balance_cents": sums[3]}})
    top = f'<div class="logo">{esc(payer)}</div><h3>Explanation of Benefits: medical and hospital claims</h3><p>This is not a bill.</p><p>Member name: {esc(person.plain)}<br>Member ID: {member}<br>Date of this report: {show(printed, "long")}</p>'
    return {"html": kit.page(LOOK + "body{font-size:9pt}", top + "".join(body)), "truth": without_blanks({"documents": documents})}
