"""sixth_lettered.py: an EOB whose first page is a payment summary by patient and provider and a tracker, and whose second is "your claims up close": patient and provider as bold lines, date below the service in one cell, columns lettered A to H whose sums are told in the heads, numbered remarks, no allowed amount of its own name."""
from held_parts import PAGES, after, beside, day, digits, e, money, page, phone, say, total, tr, when
from held_plain import Plan, clinic, home, letters, sequence, someone, worked

NAME, KIND = "held6-lettered", "eob"
CSS = """body { font: 9.5pt 'DejaVu Sans'; color: #333 } .lg { font: bold 22pt 'URW Gothic'; color: #7d3f98 } h1 { font-size: 15pt; font-weight: normal; color: #7d3f98; margin: 10px 0 } h2 { font-size: 11pt; color: #7d3f98; margin: 18px 0 4px } table.x { width: 100% } .x th { font-size: 6.8pt; font-weight: normal; color: #555; border-bottom: 2px solid #7d3f98; padding: 3px; text-align: right; vertical-align: bottom }
.x th.l { text-align: left } .x td { font-size: 7.8pt; border-bottom: 1px solid #ddd; padding: 5px 3px; text-align: right; vertical-align: top } .x td.l { text-align: left; width: 24% } .x .z td { font-weight: bold } table.p { width: 100% } .p th { text-align: left; font-size: 8pt; background: #f1eaf4; padding: 4px 6px } .p td { font-size: 8.5pt; padding: 4px 6px; border-bottom: 1px solid #ddd } .p .z td { font-weight: bold }
.k { font-size: 8.5pt } .k td { padding: 1px 10px 1px 0 } .brk { page-break-before: always } .n { font-size: 8pt } .big { font-size: 13pt; font-weight: bold; color: #7d3f98 }"""
NOTES = ["The member rate is what providers in our network have agreed to accept. You save this difference.", "This service is not covered under the terms of your plan. See your plan documents.", "This charge is part of another service billed on the same day. You do not owe it."]
MARKS = {"denied": ["2"], "bundled": ["3"], "deductible": ["1"], "coinsurance": ["1"], "copay": ["1"], "free": ["1"]}
KEYS = ["charge_cents", "allowed_cents", "noncovered_cents", "deductible_cents", "copay_cents", "plan_paid_cents", "coinsurance_cents", "patient_cents"]
HEADS = ["Service and date", "Amount<br>billed", "Member<br>rate", "Not<br>payable", "Remarks", "Applied to<br>deductible<br>(A)", "Your<br>copay<br>(B)", "Plan's<br>share", "Your co-<br>insurance<br>(C)", "You owe<br>(A+B+C+<br>not payable)"]


def cells(told, marks):
    return [*told[:3], marks, *told[3:]]


def show(one, member):
    rows = "".join(tr([f"{e(item['description'])}<br>on {say(when(item), 'bare')}", *cells([money(item[key]) for key in KEYS], " ".join(item["remarks"]))], "l r r r c") for item in one["lines"])
    sums = cells([money(total(one["lines"], key)) for key in KEYS], "")
    return (f'<h2>{one["patient"]}</h2><table class="k">{tr(["<b>Provider:</b>", e(one["maker"]) + " (in network)"])}{tr(["<b>Claim ID:</b>", one["number"] + " &nbsp; <b>Received on:</b> " + say(one["got"], "bare")])}</table>'
            f'<table class="x"><thead>{tr(HEADS, "l", tag="th")}</thead>{rows}{tr(["Totals", *sums], "l", "z")}</table>')


def document(rng):
    who, first, name = someone(rng), day(rng), rng.choice(["Aerna Health", "Lumina Life Insurance Company", "Vantage Health Insurance", "Meridian Life & Health"])
    plan, family = Plan(rng), [f"{who[0]} {who[2]}", f"{someone(rng)[0]} {who[2]}"]
    claims = []
    for date in sequence(rng, first, rng.choice([1, 1, 2, 3])):
        maker, services = clinic(rng)
        lines = worked(rng, plan, date, services, rng.randint(1, 6), MARKS, KEYS)
        for item in lines:
            item.pop("code")
        claims.append({"maker": maker, "patient": rng.choice(family[:rng.randint(1, 2)]), "got": after(date, rng.randint(2, 6)), "number": letters(rng, "EAA9A9AAA"), "lines": lines})
    sent, member, group, call = after(claims[-1]["got"], 8), letters(rng, "W999999999"), f"{digits(rng, 7)}-{digits(rng, 2)}-{digits(rng, 3)}", phone(rng, "1-{}-{}-{}")
    every = [item for one in claims for item in one["lines"]]
    street, town = home(rng)
    paid = "".join(tr([one["patient"], e(one["maker"]), say(after(sent, -1), "bare"), money(total(one["lines"], "plan_paid_cents")), money(total(one["lines"], "patient_cents"))], ". . . r r") for one in claims)
    paid += tr([("Total", 3), money(total(every, "plan_paid_cents")), money(total(every, "patient_cents"))], ". r r", "z")
    used = sorted({mark for item in every for mark in item["remarks"]})
    html = page(CSS, f"""{beside(f'<div class="lg">{name.split()[0].lower()}</div><span class="n">{name}<br>P.O. Box {digits(rng, 5)}</span><br><br>{who[0].upper()} {who[1]} {who[2].upper()}<br>{street.upper()}<br>{town.upper()}', f'<table class="k">{tr(["Statement date:", say(sent, "long")])}{tr(["Member:", f"{who[0]} {who[2]}"])}{tr(["Member ID:", member])}{tr(["Group #:", group])}</table><br>Questions? Call us at {call}')}
<h1>Explanation of Benefits (EOB) - This is not a bill</h1><p>This statement is called your EOB. It shows how much you may owe, the amount that was billed, and your member rate.</p><h2>Track your health care costs</h2><p>Deductible: you have used {money(plan.met)} of {money(plan.deductible)}. &nbsp; Out-of-pocket: you have used {money(plan.spent)} of {money(plan.limit + 200000)}.</p>
<h2>Your payment summary</h2><table class="p">{tr(["Patient", "Provider", "Sent on", "Plan paid", "You owe or already paid"], ". . . r r", tag="th")}{paid}</table><p class="big">You owe or already paid: {money(total(every, "patient_cents"))}</p><p class="n">A copayment may already have been collected by your provider. Wait for your provider's bill before you pay.</p>
<div class="brk"></div><h1>Your claims up close</h1>{"".join(show(one, member) for one in claims)}<h2>Your remarks</h2><p class="n">{"<br>".join(f"({mark}) {NOTES[int(mark) - 1]}" for mark in used)}</p><p class="n">You can file an appeal up to 180 days from the date you receive this statement.</p>""", sheet="size: Letter; margin: 0.55in", foot=PAGES)
    return {"html": html, "truth": {"documents": [{
        "document_type": KIND, "provider": {"name": one["maker"]}, "payer": {"name": name}, "patient": {"name": one["patient"], "member_id": member}, "claim_number": one["number"], "statement_date": sent.isoformat(), "network": "in", "lines": one["lines"],
        "totals": {"charges_cents": total(one["lines"], "charge_cents"), "insurance_paid_cents": total(one["lines"], "plan_paid_cents"), "balance_cents": total(one["lines"], "patient_cents")}} for one in claims]}}
