"""An EOB of a plan that counts what the patient saved: claim facts in three columns of labels, codes
with the service, "member savings", "your plan paid", "your total costs"."""
import kit
from _small import LOOK, grid, share, table, total
from kit import Money, esc, show, without_blanks

NAME = "small-eob-savings"
KIND = "eob"


def document(rng):
    payer, person, money, style = kit.insurer(rng), kit.Person(rng), Money(rng), rng.choice(("us", "short"))
    printed, member = kit.day(rng, "2026-03-01", "2026-06-01"), kit.number(rng, "AAA999999999")
    style2, documents, body = rng.choice((0, 1)), [], []
    words = rng.choice((("Provider charges", "Member savings", "Your plan's|allowed amount", "Your plan|paid", "Deductible", "Copay", "Coinsurance", "Your total|costs"),
                        ("Amount|billed", "Plan discounts|& savings", "Eligible|amount", "Paid by|plan", "Applied to|deductible", "Copay|amount", "Co-insurance|amount", "Your|responsibility"),
                        ("Total|charges", "Network|savings", "Allowable|charges", "Benefit|payment", "Ded.", "Co-pay", "Co-ins.", "Patient|liability")))
    for _ in range(rng.randint(1, 3)):
        provider, claim, network = kit.group(rng, rng.choice(("Imaging Center", "Orthopedics", "Urgent Care"))), kit.number(rng, "2026999A99999"), rng.choice(("in", "out"))
        when, lines, rows = kit.later(printed, -rng.randint(9, 40)), [], []
        for item in kit.services(rng, rng.randint(1, 5), long=0):
            if not item["code"]:
                continue
            allowed, off, deductible, copay, part, plan, owed = share(rng, item["charge"])
            lines.append({"date": when, "code": item["code"], "description": item["words"], "charge_cents": item["charge"], "adjustment_cents": off, "allowed_cents": allowed, "plan_paid_cents": plan,
                          "deductible_cents": deductible, "copay_cents": copay, "coinsurance_cents": part, "patient_cents": owed})
            cell = f"{item['words']} ({item['code']})" if style2 else f"{item['code']} {item['words']}"
            rows.append([show(when, style), cell, *map(money, (item["charge"], off, allowed, plan, deductible, copay, part, owed))])
        if not lines:
            continue
        sums = [total(lines, k) for k in ("charge_cents", "adjustment_cents", "allowed_cents", "plan_paid_cents", "deductible_cents", "copay_cents", "coinsurance_cents", "patient_cents")]
        rows.append([rng.choice(("Claim total", "Total for this claim")), "", *map(money, sums)])
        facts = [("Patient:", person.plain), ("Provider:", provider), ("Claim number:", claim), ("Date received:", show(kit.later(when, 6), style)), ("Date processed:", show(printed, style)), ("Network status:", "In-network" if network == "in" else "Out-of-network")]
        body.append(grid(facts, 3, css="width:100%;margin-top:12pt;background:#f0f4f8;font-size:90%") + table(["Service|date", "Service description", *words], rows, ("nw", "", *["r nw"] * 8)))
        documents.append({"document_type": KIND, "provider": {"name": provider}, "payer": {"name": payer}, "patient": {"name": person.plain, "member_id": member}, "claim_number": claim, "statement_date": printed, "network": network, "lines": lines,
                          "totals": {"charges_cents": sums[0], "adjustments_cents": sums[1], "insurance_paid_cents": sums[3], "balance_cents": sums[7]}})
    top = f'<div class="logo">{esc(payer)}</div><p class="b">EXPLANATION OF BENEFITS</p>' + grid([("Subscriber:", person.plain), ("Identification number:", member), ("Group:", kit.number(rng, "99999")), ("Date of this notice:", show(printed, style))], 2)
    tail = "<h3>Your deductible and out-of-pocket</h3>" + grid([("Individual deductible", "$1,500.00"), ("Applied to date", "$320.00"), ("Remaining", "$1,180.00")], 3)
    return {"html": kit.page(LOOK + "body{font-size:7.5pt}", top + "".join(body) + tail, size="Letter landscape"), "truth": without_blanks({"documents": documents})}
