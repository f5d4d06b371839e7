"""sixth_shield.py: a state plan's EOB of several claims on several pages whose heads repeat: a band of claim, patient and provider, two-level heads (charges and discounts; your responsibility), code with its modifier before the words, reason codes with a legend, dashes for what is nothing, a box of totals to the right, deductibles as a sentence and a bar."""
from held_parts import PAGES, after, beside, day, digits, e, money, page, phone, say, total, tr, when
from held_plain import Plan, clinic, counts, home, letters, sequence, someone, worked

NAME, KIND = "held6-shield", "eob"
CSS = """body { font: 8.5pt 'Liberation Sans'; color: #111 } .lg { font: bold 15pt 'Liberation Sans'; color: #0057b8 } .c1 { background: #0057b8; color: #fff; padding: 4px 8px; font-weight: bold; font-size: 10pt; margin-top: 14px } .c2 { background: #dce9f7; padding: 3px 8px; font-size: 8.5pt } table.x { width: 100% } .x th { font-size: 7.2pt; padding: 3px 4px; border: 1px solid #9bb8d8; background: #f0f6fc; vertical-align: bottom; text-align: center }
.x td { padding: 3px 4px; border: 1px solid #c9d8e8; vertical-align: top; font-size: 8pt } .x td.r { white-space: nowrap } .x .z td { font-weight: bold; background: #f7f7f7 } table.b { border: 2px solid #0057b8; margin: 12px 0 12px auto } .b td { padding: 4px 10px; font-size: 9pt } .b .z td { font-weight: bold; border-top: 1px solid #0057b8; font-size: 10.5pt } .k td { padding: 1px 10px 1px 0 } .n { font-size: 8pt } h3 { margin: 12px 0 2px; font-size: 10pt; color: #0057b8 }
.bar { width: 260px; height: 9px; background: #ddd } .bar i { display: block; height: 9px; background: #0057b8 }"""
NOTES = {"001": "This amount is more than the allowed amount. Your in-network provider will not bill you for it.", "054": "Benefits are not available for this service under your contract.", "117": "This procedure is considered part of a related procedure. Payment was made under the related procedure.", "203": "Your deductible applies to this service."}
MARKS = {"denied": ["054"], "bundled": ["117"], "deductible": ["001", "203"], "coinsurance": ["001"], "copay": ["001"], "free": ["001"]}
KEYS = ["charge_cents", "adjustment_cents", "allowed_cents", "plan_paid_cents", "deductible_cents", "copay_cents", "coinsurance_cents", "noncovered_cents", "patient_cents"]
HEADS = ('<tr><th rowspan="2">Service<br>Date</th><th rowspan="2">Procedure<br>Code</th><th rowspan="2">Service Description</th><th colspan="4">Charges and Payments</th><th colspan="5">Your Responsibility</th><th rowspan="2">Reason<br>Code</th></tr>'
         '<tr><th>Provider<br>Charge</th><th>Network<br>Discount</th><th>Allowed<br>Amount</th><th>Plan<br>Payment</th><th>Deductible</th><th>Copay</th><th>Coins.</th><th>Not<br>Covered</th><th>Total</th></tr>')


def told(cents, dash):
    return "&ndash;" if dash and not cents else money(cents, "")


def show(one, dash):
    rows = "".join(tr([say(when(item), "us"), "-".join([item["code"], *item.get("modifiers", [])]), e(item["description"]), *(told(item.get(key, 0), dash) for key in KEYS), ", ".join(item["remarks"])], ". . . r r r r r r r r r c") for item in one["lines"])
    return (f'<div class="c1">Claim #{one["number"]} &nbsp;&nbsp; Patient: {one["patient"]}</div><div class="c2">Provider: <b>{e(one["maker"])}</b> &nbsp; | &nbsp; {"In-network" if one["in"] else "Out-of-network"} &nbsp; | &nbsp; Patient account: {one["account"]} &nbsp; | &nbsp; Processed: {say(one["done"], "us")}</div>'
            f'<table class="x"><thead>{HEADS}</thead>{rows}{tr([("Claim Total", 3), *(money(total(one["lines"], key)) for key in KEYS), ""], ". r r r r r r r r r", "z")}</table>')


def document(rng):
    who, first, state, dash = someone(rng), day(rng), rng.choice(["Illinois", "Tennessee", "Arizona", "Carolina", "Nebraska"]), rng.random() < 0.5
    name, plan, many = f"{rng.choice(['Blue Ridge Shield', 'Silver Cross and Shield', 'Keystone Shield'])} of {state}", Plan(rng), counts(rng, 16)
    claims = []
    for count, date in zip(many, sequence(rng, first, len(many))):
        maker, services = clinic(rng)
        plan.inside = rng.random() < 0.85
        lines = worked(rng, plan, date, services, count, MARKS, KEYS)
        for item in lines:
            if not plan.inside and "001" in item["remarks"]:
                item["remarks"] = ["203"] if item["deductible_cents"] else ["001"]
            if item["code"] in ("99213", "99214", "99203", "99284", "97110", "73562") and rng.random() < 0.5:
                item["modifiers"] = [{"9": "25", "7": "RT"}[item["code"][0]] if item["code"] != "97110" else "GP"]
            if dash:
                for key in KEYS:
                    if key != "charge_cents" and not item[key]:
                        item["maybe"] = {**item.get("maybe", {}), key: item.pop(key)}
        claims.append({"maker": maker, "in": plan.inside, "patient": f"{who[0]} {who[1]} {who[2]}".upper(), "number": digits(rng, 15), "account": letters(rng, "A99999999"), "done": after(date, rng.randint(5, 20)), "lines": lines})
    sent, member, call = after(max(one["done"] for one in claims), 3), letters(rng, "AAA") + digits(rng, 9), phone(rng, "({}) {}-{}")
    every = [item for one in claims for item in one["lines"]]
    street, town = home(rng)
    facts = [("Date:", say(sent, "us")), ("Subscriber:", f"{who[0]} {who[1]} {who[2]}".upper()), ("Identification Number:", member), ("Group Name / No.:", f"CITY OF {town.split(',')[0].upper()} / {digits(rng, 6)}")]
    sums = [("Total charges", "charge_cents"), ("Network discounts", "adjustment_cents"), ("Plan payments", "plan_paid_cents"), ("You may owe your providers", "patient_cents")]
    used = sorted({mark for item in every for mark in item["remarks"]})
    html = page(CSS, f"""{beside(f'<div class="lg">{name}</div>{digits(rng, 3)} Corporate Plaza, {town}<br><br><br>{who[0].upper()} {who[1]} {who[2].upper()}<br>{street.upper()}<br>{town.upper()}', f'<b style="font-size:13pt">EXPLANATION OF BENEFITS</b><br><b>THIS IS NOT A BILL</b><table class="k">{"".join(tr([f"<b>{label}</b>", e(value)]) for label, value in facts)}</table>Customer Service: {call}')}
{"".join(show(one, dash) for one in claims)}<table class="b">{"".join(tr([label, money(total(every, key))], ". r", "z" if key == "patient_cents" else "") for label, key in sums)}</table><h3>Reason Codes</h3><p class="n">{"<br>".join(f"<b>{mark}</b> &nbsp; {NOTES[mark]}" for mark in used)}</p>
<h3>Benefit Period {first.year} Deductible</h3><p class="n">{who[0].upper()} has met {money(plan.met)} of the {money(plan.deductible)} individual deductible.</p><div class="bar"><i style="width:{round(260 * plan.met / plan.deductible)}px"></i></div><p class="n">To report suspected fraud call 1-800-555-0166. You have 180 days to request a review of any claim on this statement. Save this for your tax records.</p>""", sheet="size: Letter landscape; margin: 0.45in" if rng.random() < 0.3 else "size: Letter; margin: 0.45in 0.4in", foot=PAGES)
    return {"html": html, "truth": {"documents": [{
        "document_type": KIND, "provider": {"name": one["maker"]}, "payer": {"name": name}, "patient": {"name": one["patient"], "member_id": member}, "claim_number": one["number"], "account_number": one["account"], "statement_date": sent.isoformat(), "network": "in" if one["in"] else "out", "lines": one["lines"],
        "totals": {"charges_cents": total(one["lines"], "charge_cents"), "adjustments_cents": total(one["lines"], "adjustment_cents"), "insurance_paid_cents": total(one["lines"], "plan_paid_cents"), "balance_cents": total(one["lines"], "patient_cents")}} for one in claims]}}
