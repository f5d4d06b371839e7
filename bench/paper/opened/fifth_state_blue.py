"""fifth_state_blue.py: a state plan's explanation whose first page lists the claims, a row each with a sum, and whose next pages tell each in a table of its own: no provider column there but a line of labels, codes of procedures under the words, reductions with a note's letter glued to the amount, the member's parts in a small list beside the plan's."""
from held_parts import (PAGES, STEM, TOWN, address, after, beside, day, digits, e, line, money, natural, page, person, phone, say, total, tr, when)

NAME, KIND = "held5-state-blue", "eob"
CSS = """body { font: 9pt 'Liberation Sans' } .h { font-size: 16pt; color: #00539b; font-weight: bold } h2 { font-size: 12pt; background: #00539b; color: #fff; padding: 4px 8px; margin: 14px 0 6px } table.x { width: 100% } .x th { font-size: 7.8pt; border-bottom: 1.5px solid #00539b; padding: 4px; text-align: right; vertical-align: bottom } .x th.l, .x td.l { text-align: left }
.x td { padding: 4px; border-bottom: 1px dotted #888; text-align: right; vertical-align: top } .x .z td { font-weight: bold; border-bottom: 1.5px solid #00539b } .brk { page-break-before: always } table.f td { padding: 1px 12px 1px 0 } .s { font-size: 7.6pt } .n { font-size: 8pt } table.q td { padding: 1px 14px 1px 0 } .cl { page-break-inside: avoid } sup { font-size: 6.5pt }"""
WORK = [("Office visit", "99213", 11000, 24000), ("Office visit", "99214", 15000, 34000), ("Lab - blood count", "85025", 1900, 11000), ("Lab - metabolic panel", "80053", 2600, 21000), ("X-ray, chest", "71046", 6000, 30000), ("Emergency room visit", "99284", 80000, 240000), ("MRI, lower back", "72148", 90000, 380000),
        ("Physical therapy exercise", "97110", 5500, 13000), ("Colonoscopy with biopsy", "45380", 90000, 410000), ("Injection, joint", "20610", 15000, 43000), ("Psychotherapy, 45 minutes", "90834", 11000, 21000), ("Mammogram, screening", "77067", 19000, 52000)]
NOTES = {"a": "This is the part of the charge that is above our allowance. A participating provider may not collect it from you.", "b": "This service needs an approval before it is given, and none was on file. You are not responsible.", "c": "This service is not a benefit of your contract. You are responsible for it."}
KEYS = ["deductible_cents", "copay_cents", "coinsurance_cents"]


def service(rng, date, rate):
    text, code, low, high = rng.choice(WORK)
    charge, kind = rng.randint(low, high), rng.random()
    part = dict.fromkeys(["deductible_cents", "copay_cents", "coinsurance_cents", "plan_paid_cents"], 0)
    if kind < 0.08:
        return line(date, (code, None, text), charge_cents=charge, adjustment_cents=charge, allowed_cents=0, **part, remarks=["b"])
    allowed = round(charge * rng.uniform(0.3, 0.92))
    if kind < 0.4:
        part["deductible_cents"] = allowed
    elif kind < 0.62:
        part["copay_cents"] = min(allowed, rng.choice([2000, 3000, 4500]))
    elif kind < 0.9:
        part["deductible_cents"] = rng.choice([0, 0, allowed // 2])
        part["coinsurance_cents"] = (allowed - part["deductible_cents"]) * rate // 100
    part["plan_paid_cents"] = allowed - sum(part.values())
    return line(date, (code, None, text), charge_cents=charge, adjustment_cents=charge - allowed, allowed_cents=allowed, **part, remarks=["a"])


def owed(lines):
    return sum(total(lines, key) for key in KEYS)


def show(one, style):
    lines = one["lines"]
    heads = tr(["Date of<br>service", "Service and<br>procedure code", "Submitted<br>charge", "Reduction", "Allowance", "Deductible", "Copay", "Coinsurance", "Benefit<br>paid"], "l l", tag="th")
    rows = "".join(tr([say(when(item), style), f"{e(item['description'])}<br><span class=\"s\">{item['code']}</span>", money(item["charge_cents"]), f"{money(item['adjustment_cents'])}<sup>{item['remarks'][0]}</sup>", *(money(item[key]) for key in ("allowed_cents", *KEYS, "plan_paid_cents"))], "l l") for item in lines)
    sums = tr([("Total for this claim", 2), *(money(total(lines, key)) for key in ("charge_cents", "adjustment_cents", "allowed_cents", *KEYS, "plan_paid_cents"))], "l", "z")
    left = f'<table class="q">{tr(["Benefit paid to provider", money(total(lines, "plan_paid_cents"))], ". r")}{tr(["Benefit paid to you", "$0.00"], ". r")}</table>'
    right = f'<table class="q">{tr(["Deductible, copay and coinsurance", money(owed(lines))], ". r")}{tr(["<b>Your responsibility</b>", f"<b>{money(owed(lines))}</b>"], ". r")}</table>'
    return f'<div class="cl"><h2>Claim {one["number"]}</h2><p class="s">Patient: <b>{one["patient"]}</b> &nbsp;&nbsp; Provider: <b>{e(one["maker"])}</b> &nbsp;&nbsp; Patient account: <b>{one["account"]}</b> &nbsp;&nbsp; Finished on: {say(one["on"], style)}</p><table class="x"><thead>{heads}</thead>{rows}{sums}</table>{beside(left, right)}</div>'


def document(rng):
    who, first, style, rate = person(rng), day(rng), rng.choice(["us", "short", "bare"]), rng.choice([10, 15, 20])
    plan = f"{rng.choice(['Harbor Blue', 'Bluestone Shield', 'Cornflower Cross'])} of {rng.choice(['Alabama', 'Minnesota', 'South Carolina', 'Kansas City'])}"
    names, claims = [natural(who), natural((person(rng)[0], *who[1:]))], []
    for number in range(rng.randint(2, 4)):
        date = after(first, 6 * number)
        maker = rng.choice([f"{natural(person(rng))} MD", f"{rng.choice(STEM)} Clinic", f"{rng.choice(TOWN)} Hospital", f"{rng.choice(STEM)} Radiology Associates"])
        claims.append({"maker": maker, "patient": rng.choice(names), "number": f"{digits(rng, 11)}{rng.choice(['00', '01'])}", "account": f"{digits(rng, 6)}{rng.choice('ABC')}", "lines": [service(rng, date, rate) for _ in range(rng.randint(1, 4))], "on": after(date, 9)})
    every = [item for one in claims for item in one["lines"]]
    sent, member, call = after(first, 33), f"{rng.choice(['ZBX', 'XLP', 'QMH'])}{digits(rng, 9)}", phone(rng, "{}-{}-{}")
    listed = tr(["Patient", "Provider", "Service date", "Claim number", "Charges", "Plan paid", "You owe"], "l l l l", tag="th")
    listed = f'<thead>{listed}</thead>' + "".join(tr([one["patient"], e(one["maker"]), say(when(one["lines"][0]), style), one["number"], money(total(one["lines"], "charge_cents")), money(total(one["lines"], "plan_paid_cents")), money(owed(one["lines"]))], "l l l l") for one in claims)
    listed += tr([("All claims", 4), money(total(every, "charge_cents")), money(total(every, "plan_paid_cents")), money(owed(every))], "l", "z")
    used = sorted({mark for item in every for mark in item["remarks"]})
    home = address(rng)
    html = page(CSS, f"""{beside(f'<span class="h">{plan}</span><br><small>An independent licensee</small><br><br>{natural(who).upper()}<br>{home[0].upper()}<br>{home[1].upper()}', f'<b>Explanation of Benefits</b><br>THIS IS NOT A BILL<br><br><table class="f">{tr(["Contract number", f"<b>{member}</b>"])}{tr(["Contract holder", f"<b>{natural(who)}</b>"])}{tr(["Statement date", f"<b>{say(sent, style)}</b>"])}{tr(["Customer service", call])}</table>')}
<h2>Summary of claims</h2><table class="x">{listed}</table><p>The next pages tell how each claim was figured. You may already have paid some of what you owe at the visit.</p><h2>Your benefit year so far</h2><table class="f">{tr(["Individual deductible", "$725.00 met", "of $1,000.00"])}{tr(["Family deductible", "$1,310.44 met", "of $2,000.00"])}{tr(["Individual out-of-pocket", "$1,902.17 met", "of $4,500.00"])}</table>
<p class="n">To appeal a decision, write within 180 days of the date above to Member Appeals. A service representative can tell you how. Fraud hotline 800-555-0177.</p><div class="brk"></div>{"".join(show(one, style) for one in claims)}<h2>Notes</h2><p class="n">{"<br>".join(f"<b>{mark}</b> &nbsp;{NOTES[mark]}" for mark in used)}</p>""", sheet="size: Letter; margin: 0.55in", foot=PAGES)
    return {"html": html, "truth": {"documents": [{
        "document_type": KIND, "provider": {"name": one["maker"]}, "payer": {"name": plan}, "patient": {"name": one["patient"], "member_id": member}, "claim_number": one["number"], "account_number": one["account"], "statement_date": sent.isoformat(), "lines": one["lines"],
        "totals": {"charges_cents": total(one["lines"], "charge_cents"), "adjustments_cents": total(one["lines"], "adjustment_cents"), "insurance_paid_cents": total(one["lines"], "plan_paid_cents"), "balance_cents": owed(one["lines"])}} for one in claims]}}
