"""sixth_summary_then_detail.py: an EOB of one claim: a first page of large rows (billed, discount, plan paid, what I owe, saved percent), a second with the details: description and code in one cell, covered amount, copay and deductible, a column of percent between amounts, coinsurance, see notes; a totals row with its label above."""
from held_parts import PAGES, after, beside, day, digits, e, money, page, phone, say, total, tr, when
from held_plain import PARTS, Plan, clinic, home, letters, someone, worked

NAME, KIND = "held6-summary-then-detail", "eob"
CSS = """body { font: 10pt 'Nimbus Sans'; color: #222 } .lg { color: #00789a; font-size: 20pt; font-weight: bold } h1 { font-size: 17pt; margin: 16px 0 4px; color: #00789a } .s { width: 100% } .s td { border-top: 1px solid #00789a; padding: 9px 6px; vertical-align: top; font-size: 9.5pt } .s td.a { font-size: 15pt; font-weight: bold; text-align: right; width: 1.3in; white-space: nowrap } .s b { font-size: 11pt }
table.x { width: 100%; margin-top: 8px } .x th { background: #e5f1f4; font-size: 7.4pt; padding: 4px 3px; vertical-align: bottom; border: 1px solid #b9d5dc } .x td { font-size: 8pt; padding: 4px 3px; border: 1px solid #cfe0e4; vertical-align: top } .x .z td { font-weight: bold; background: #f4f9fa } .k td { padding: 1px 12px 1px 0; font-size: 9pt; vertical-align: top } .n { font-size: 8.5pt } .brk { page-break-before: always } h2 { font-size: 12pt; color: #00789a; margin: 16px 0 4px }"""
NOTES = {"A0": "Your provider agreed to this discount because it is in your plan's network.", "B6": "Your plan does not cover this service. You may owe this amount.", "C2": "This procedure is part of another procedure on this claim. The provider may not bill you for it."}
MARKS = {"denied": ["B6"], "bundled": ["C2"], "deductible": ["A0"], "coinsurance": ["A0"], "copay": ["A0"], "free": ["A0"]}
HEADS = ["Service dates", "Type of service", "Amount billed", "Discount", "Amount not covered", "Covered amount", "Copay", "Deductible", "Plan pays", "What your plan paid", "Coinsurance", "What I owe", "See notes"]


def percent(item):
    left = item["allowed_cents"] - item["copay_cents"] - item["deductible_cents"]
    return "0%" if not item["allowed_cents"] or not left else f"{round(100 * item['plan_paid_cents'] / left)}%"


def document(rng):
    who, first, name = someone(rng), day(rng), rng.choice(["Sigma Health and Life", "Cobalt Health Insurance Company", "Trillium Health Benefits"])
    plan, (maker, services) = Plan(rng), clinic(rng)
    lines = worked(rng, plan, first, services, rng.choice([1, 2, 3, 4, 5, 8, 12, 19]), MARKS, PARTS)
    if rng.random() < 0.3:
        for item in lines[len(lines) // 2:]:
            item["date"] = after(first, 1).isoformat()
    sums = {key: total(lines, key) for key in PARTS}
    sent, member, ref, group, call = after(first, rng.randint(12, 40)), letters(rng, "U99999999") + " 0" + rng.choice("123"), digits(rng, 13), digits(rng, 7), phone(rng, "1.{}.{}.{}")
    street, town = home(rng)
    rows = ""
    for item in lines:
        told = {key: money(item[key]) for key in PARTS}
        rows += tr([say(when(item), "short"), f"{e(item['description'])} ({item['code']})", told["charge_cents"], told["adjustment_cents"], told["noncovered_cents"], told["allowed_cents"], told["copay_cents"], told["deductible_cents"], percent(item), told["plan_paid_cents"], told["coinsurance_cents"], told["patient_cents"], ", ".join(item["remarks"])], ". . r r r r r r c r r r c")
    told = {key: money(sums[key]) for key in PARTS}
    rows += tr([("Total", 2), told["charge_cents"], told["adjustment_cents"], told["noncovered_cents"], told["allowed_cents"], told["copay_cents"], told["deductible_cents"], "", told["plan_paid_cents"], told["coinsurance_cents"], told["patient_cents"], ""], ". r r r r r r c r r r", "z")
    saved = sums["adjustment_cents"] + sums["plan_paid_cents"]
    big = [("Amount Billed", f"This was the amount that was billed for your visit on {say(first, 'us')}.", money(sums["charge_cents"])), ("Discount", f"You saved {money(sums['adjustment_cents'])}. {name.split()[0]} negotiates discounts with health care professionals and facilities to help you save money.", money(sums["adjustment_cents"])),
           ("What my plan paid", f"Your plan paid {money(sums['plan_paid_cents'])} to {e(maker)}.", money(sums["plan_paid_cents"])), ("What I owe", "This is the amount you owe after your discount, what your plan paid, and what your accounts paid. People usually owe because they have a deductible, have to pay a percentage of the covered amount, or for care not covered by their plan.", money(sums["patient_cents"])),
           ("You saved", "This is a total of your discount and what your plan paid.", f"{round(100 * saved / sums['charge_cents'])}%")]
    facts = [("Customer service", call), ("Service date", say(first, "us")), ("Member ID", member), ("Reference # / Claim #", ref), ("Group / account number", group), ("Provider", e(maker)), ("Provider network status", "In-Network")]
    used = sorted({mark for item in lines for mark in item["remarks"]})
    html = page(CSS, f"""{beside(f'<div class="lg">{name}</div>PO Box {digits(rng, 6)}<br><br>{who[0]} {who[1]} {who[2]}<br>{street}<br>{town}', f'<table class="k">{"".join(tr([f"<b>{label}</b>", value]) for label, value in facts)}</table>')}<p>{say(sent, "long")}</p>
<h1>Explanation of Benefits</h1><b>Summary of a claim for services on {say(first, "long")}</b><br>for services provided by {e(maker)}<p class="n"><b>THIS IS NOT A BILL.</b> Your health care professional may bill you directly for any amount that you owe.</p><table class="s">{"".join(tr([f"<b>{label}</b>", words, amount], ". . a") for label, words, amount in big)}</table>
<div class="brk"></div><h1>Claim details</h1><table class="k">{tr(["<b>Patient</b>", f"{who[0]} {who[1]} {who[2]}", "<b>Claim received</b>", say(after(first, 4), "us")])}{tr(["<b>Provider</b>", e(maker), "<b>Claim processed</b>", say(after(first, 9), "us")])}</table><table class="x"><thead>{tr(HEADS, ". . r r r r r r c r r r c", tag="th")}</thead>{rows}</table>
<h2>Notes</h2><p class="n">{"<br>".join(f"{mark} - {NOTES[mark]}" for mark in used)}</p><h2>What I need to know for my next claim</h2><p class="n">You have paid a total of {money(plan.met)} toward your {money(plan.deductible)} in-network individual deductible for {first.year}.<br>You have paid a total of {money(plan.spent)} toward your {money(plan.limit + 200000)} out-of-pocket maximum.</p>
<h2>Rights of review and appeal</h2><p class="n">If you are not satisfied with this coverage decision, you can start the appeal process within 180 days.</p>""", sheet="size: Letter; margin: 0.6in 0.5in", foot=PAGES)
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": maker}, "payer": {"name": name}, "patient": {"name": f"{who[0]} {who[1]} {who[2]}", "member_id": member}, "claim_number": ref, "statement_date": sent.isoformat(), "network": "in", "lines": lines,
        "totals": {"charges_cents": sums["charge_cents"], "adjustments_cents": sums["adjustment_cents"], "insurance_paid_cents": sums["plan_paid_cents"], "balance_cents": sums["patient_cents"]}}}
