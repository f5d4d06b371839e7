"""fourth_blue.py: a state Blue plan's explanation: heads in bands of what the plan covers and what the member owes, the service before its date, what was paid told in a sentence below the claim's totals, how much of the yearly limits is met in sentences too."""
from held_parts import (PAGES, STEM, TOWN, address, after, beside, day, digits, e, line, money, natural, page, person, phone, say, total, when)

NAME, KIND = "held4-blue", "eob"
CSS = """body { font: 8.6pt 'Nimbus Sans' } .h { border-bottom: 3px solid #0079c1; padding-bottom: 4px; font-size: 13pt; color: #0079c1 } .boxes { display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 10px; margin: 14px 0 }
.boxes div { border: 1.5px solid #0079c1; border-radius: 6px; padding: 8px; text-align: center } .boxes b { display: block; font-size: 15pt } .cl { background: #0079c1; color: #fff; padding: 4px 8px; margin-top: 16px; font-weight: bold }
.id { display: grid; grid-template-columns: 1.1fr 1fr 1fr; padding: 5px 0; font-size: 8.4pt; row-gap: 2px } .g { display: grid; grid-template-columns: 1.9in .72in .75in .85in .85in .72in .62in .72in .72in .78in; font-size: 7.6pt }
.g > div { padding: 3px 4px; border-bottom: 1px solid #bcd; text-align: right } .g > .l { text-align: left } .g > .hd { background: #e3f1fa; font-weight: bold; font-size: 7pt; text-align: center; align-content: end; border-left: 1px solid #fff } .g > .w {
background: #c4e1f3; font-weight: bold; text-align: center; border-left: 1px solid #fff } .g > .z { font-weight: bold; border-bottom: 2px solid #0079c1 } .n { font-size: 8pt } sup { font-size: 6pt }"""
WORK = ["Office Visit", "Laboratory", "Diagnostic X-Ray", "Surgery", "Emergency Room", "Medical Care", "Physical Medicine", "Injection", "Allergy Serum", "Mammogram", "Outpatient Hospital Room", "Pathology", "Durable Medical Equipment"]
KEYS = ["charge_cents", "adjustment_cents", "allowed_cents", "deductible_cents", "copay_cents", "coinsurance_cents", "noncovered_cents", "patient_cents"]
HEADS = ["Service Description", "Service Date", "Amount Billed", "Discounts and Reductions", "Amount Covered (Allowed)", "Deductible Amount", "Copay Amount", "Coinsurance Amount", "Amount Not Covered", "Amount You May Owe"]
NOTES = {"1": "The amount billed is greater than the amount allowed for this service. Based on our agreement with this provider, you will not be billed the difference.",
         "2": "This service is excluded from your benefit plan.", "3": "Benefits are reduced by your deductible until it is met for the benefit period."}


def service(rng, date, share_):
    charge = rng.choice([rng.randint(2400, 41000), rng.randint(2400, 41000), rng.randint(60000, 520000)])
    if rng.random() < 0.12:
        return line(date, (None, None, rng.choice(WORK)), **{**dict.fromkeys(KEYS, 0), "charge_cents": charge, "noncovered_cents": charge, "patient_cents": charge}, remarks=["2"])
    allowed = round(charge * rng.uniform(0.3, 0.9))
    kind = rng.random()
    deductible = allowed if kind < 0.3 else allowed // 4 if kind < 0.45 else 0
    copay = min(allowed, rng.choice([2500, 3000, 4500])) if kind > 0.75 else 0
    part = 0 if copay else (allowed - deductible) * share_ // 100
    return line(date, (None, None, rng.choice(WORK)), charge_cents=charge, adjustment_cents=charge - allowed, allowed_cents=allowed, deductible_cents=deductible, copay_cents=copay, coinsurance_cents=part, noncovered_cents=0,
                patient_cents=deductible + copay + part, remarks=["1", "3"] if deductible else ["1"])


def show(number, count, one, style):
    lines = one["lines"]
    owed, allowed = total(lines, "patient_cents") - total(lines, "noncovered_cents"), total(lines, "allowed_cents")
    cells = '<div style="grid-column:span 2" class="w">&nbsp;</div><div style="grid-column:span 3" class="w">HEALTH PLAN RESPONSIBILITY</div><div style="grid-column:span 5" class="w">YOUR RESPONSIBILITY</div>'
    cells += "".join(f'<div class="hd">{head}</div>' for head in HEADS)
    for item in lines:
        cells += f'<div class="l">{e(item["description"])}</div><div>{say(when(item), style)}</div>'
        cells += "".join(f'<div>{money(item[key], "$" if item is lines[0] else "")}{"<sup>" + " ".join(f"({mark})" for mark in item["remarks"]) + "</sup>" if key == ("noncovered_cents" if "2" in item["remarks"] else "adjustment_cents") else ""}</div>' for key in KEYS)
    cells += '<div class="l z">CLAIM TOTALS</div><div class="z"></div>' + "".join(f'<div class="z">{money(total(lines, key))}</div>' for key in KEYS)
    paid = allowed - owed
    said = f"<b>Total covered benefits approved for this claim:</b> {money(paid)} to {e(one['maker'].upper())} on {say(one['on'], style)}." if paid else f"<b>Total covered benefits approved for this claim:</b> $0.00."
    return f"""<div class="cl">CLAIM DETAILS ({number} of {count})</div><div class="id"><span><b>PATIENT:</b> {e(one["patient"])}</span><span><b>CLAIM #:</b> {one["number"]}</span><span><b>PROCESSED:</b> {say(one["on"], style)}</span><span><b>PROVIDER:</b> {e(one["maker"])}</span>
<span><b>PATIENT ACCOUNT #:</b> {one["account"]}</span><span><b>RECEIVED:</b> {say(one["got"], style)}</span></div><div class="g">{cells}</div><p style="margin:5px 0">{said}</p>"""


def document(rng):
    who, first, style, share_ = person(rng), day(rng), rng.choice(["short", "us"]), rng.choice([10, 20, 20, 30])
    plan = rng.choice([f"Azure Guard and Lantern of {place}" for place in ("Ohio", "Texas", "Georgia", "Arizona")])
    names = [natural(who), natural((person(rng)[0], *who[1:]))]
    claims = []
    for number in range(rng.randint(1, 3)):
        date = after(first, 6 * number)
        maker = rng.choice([f"{natural(person(rng))} DO", f"{rng.choice(STEM)} Medical Group", f"{rng.choice(TOWN)} Community Hospital"])
        lines = [service(rng, date, share_) for _ in range(rng.randint(1, 5))]
        claims.append({"patient": rng.choice(names), "maker": maker, "number": f"0{digits(rng, 12)}X", "account": f"{rng.choice('ABMP')}{digits(rng, 7)}", "lines": lines, "got": after(date, 5), "on": after(date, 12)})
    sent, member, call = after(first, 31), f"{rng.choice(['XOF', 'ZGP', 'TBR'])}{digits(rng, 9)}", phone(rng, "{}-{}-{}")
    every = [item for one in claims for item in one["lines"]]
    billed, owed = total(every, "charge_cents"), total(every, "patient_cents")
    used = sorted({mark for item in every for mark in item["remarks"]})
    html = page(CSS, f"""<div class="h">{e(plan)}</div>{beside(f'<br><br>{natural(who).upper()}<br>{address(rng)[0].upper()}<br>{address(rng)[1].upper()}', f'<br><b style="font-size:13pt">EXPLANATION OF BENEFITS</b><br><b>THIS IS NOT A BILL</b><br><br>SUBSCRIBER INFORMATION<br>Name: {natural(who)}<br>ID #: {member}&nbsp; Group #: {digits(rng, 6)}<br>Date: {say(sent, "long")}<br>Customer service: {call}')}
<p>Your claims at a glance. This is a summary of claims processed on or before {say(after(sent, -1), "long")}. Details follow.</p><div class="boxes"><div>Amount Billed<b>{money(billed)}</b></div><div>Discounts, reductions and payments<b>&minus; {money(billed - owed)}</b></div><div>You may have to pay your
provider<b>{money(owed)}</b></div></div>{"".join(show(number, len(claims), one, style) for number, one in enumerate(claims, 1))}<p class="n">{"<br>".join(f"({mark}) {NOTES[mark]}" for mark in used)}</p><p><b>BENEFIT PERIOD 01-01-{first.year % 100} THRU 12-31-{first.year % 100}</b><br>
To date {who[0].upper()} has met $860.00 of the $1,500.00 in-network individual deductible.<br>To date $1,240.00 of the $3,000.00 in-network family deductible has been met.<br>To date {who[0].upper()} has met $1,915.50 of the $5,000.00 in-network individual out-of-pocket expense.</p>
<p class="n">HEALTH CARE FRAUD HOTLINE: 800-555-0139. If your claim has been denied in whole or in part you may ask for a review within 180 days of this notice.</p>""", sheet="size: Letter landscape; margin: 0.5in 0.9in", foot=PAGES)
    return {"html": html, "truth": {"documents": [{
        "document_type": KIND, "provider": {"name": one["maker"]}, "payer": {"name": plan}, "patient": {"name": one["patient"], "member_id": member}, "claim_number": one["number"], "account_number": one["account"],
        "statement_date": sent.isoformat(), "lines": one["lines"],
        "totals": {"charges_cents": total(one["lines"], "charge_cents"), "adjustments_cents": total(one["lines"], "adjustment_cents"), "insurance_paid_cents": total(one["lines"], "allowed_cents") - total(one["lines"], "patient_cents") + total(one["lines"], "noncovered_cents"),
                   "balance_cents": total(one["lines"], "patient_cents")}} for one in claims]}}
