"""sixth_claims_list.py: a summary of several claims in one flat table: each row tells claim number, date, provider, service, charge, allowed, paid by plan and member cost; a claim's later rows repeat its number or leave it blank; a grand total, the status as a word, no code."""
from held_parts import PAGES, after, beside, day, digits, e, money, page, phone, say, total, tr, when
from held_plain import Plan, clinic, home, letters, sequence, someone, worked

NAME, KIND = "held6-claims-list", "eob"
CSS = """body { font: 9.5pt 'URW Gothic'; color: #123 } h1 { font-size: 16pt; color: #006ba6; margin: 4px 0 } table.x { width: 100%; margin-top: 8px } .x th { background: #006ba6; color: #fff; padding: 6px 4px; font-size: 7.8pt; text-align: left; vertical-align: bottom } .x th.r { text-align: right } .x td { padding: 5px 4px; font-size: 7.8pt; vertical-align: top; white-space: nowrap } .x td.w { white-space: normal } .x .s td { background: #eaf3f8 }
.x .z td { font-weight: bold; border-top: 2px solid #006ba6; font-size: 8.5pt } .cards td { border: 1px solid #006ba6; padding: 8px 14px; text-align: center } .cards b { font-size: 14pt; display: block } .cards { margin: 12px 0; border-collapse: separate } .n { font-size: 8.5pt } h2 { font-size: 11.5pt; color: #006ba6; margin: 16px 0 4px }"""
KEYS = ["charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents"]
HEADS = ["Claim #", "Service date", "Provider", "Service", "Status", "Billed", "Allowed", "Plan paid", "Your cost"]


def document(rng):
    who, first, name, again = someone(rng), day(rng), rng.choice(["Kaizen Permanent Health Plan, Inc.", "Golden West Health Plan", "Harbor Community Health Plan"]), rng.random() < 0.6
    plan, claims, style = Plan(rng), [], rng.choice(["us", "mon"])
    for date in sequence(rng, first, rng.randint(2, 7)):
        maker, services = clinic(rng)
        lines = worked(rng, plan, date, services, rng.choice([1, 1, 2, 3]))
        kept = [{key: item[key] for key in ("date", "description", *KEYS)} for item in lines]
        claims.append({"maker": maker, "number": letters(rng, "9999-99999"), "lines": kept})
    sent, member, call = after(when(claims[-1]["lines"][0]), 14), letters(rng, "99999999"), phone(rng, "1-{}-{}-{}")
    rows, street_town = "", home(rng)
    for number, one in enumerate(claims):
        for place, item in enumerate(one["lines"]):
            known = place == 0 or again
            rows += tr([one["number"] if known else "", say(when(item), style), e(one["maker"]) if known else "", e(item["description"]), "Paid" if item["allowed_cents"] else "Denied", *(money(item[key]) for key in KEYS)], ". . w w . r r r r", "s" if number % 2 else "")
    every = [item for one in claims for item in one["lines"]]
    sums = [money(total(every, key)) for key in KEYS]
    cards = "".join(f"<td><b>{amount}</b>{label}</td>" for label, amount in (("Provider charges", sums[0]), ("Plan paid", sums[2]), ("Your cost", sums[3])))
    html = page(CSS, f"""{beside(f'<h1>{name}</h1>Summary of Your Claims<br>Explanation of Benefits', f'Statement date: {say(sent, "long")}<br>Statement period: {say(first, style)} - {say(after(sent, -1), style)}<br>Medical record number: {member}<br>Member services: {call}')}<p>{who[0]} {who[2]}<br>{street_town[0]}<br>{street_town[1]}</p>
<p>Dear {who[0]},</p><p class="n">This summary lists the claims we processed for you during the statement period. <b>It is not a bill.</b> If you owe money, your provider will send you a bill.</p><table class="cards"><tr>{cards}</tr></table><h2>Claims for {who[0]} {who[2]}</h2><table class="x"><thead>{tr(HEADS, ". . . . . r r r r", tag="th")}</thead>{rows}{tr([("Total", 5), *sums], ". r r r r", "z")}</table>
<h2>Your plan accumulations for {first.year}</h2><p class="n">Deductible: {money(plan.met)} of {money(plan.deductible)} &nbsp;&nbsp; Out-of-pocket maximum: {money(plan.spent)} of {money(plan.limit + 200000)}</p><h2>Definitions</h2><p class="n"><b>Billed</b>: the amount your provider charged. <b>Allowed</b>: the most your plan pays for a covered service. <b>Your cost</b>: your copay, coinsurance and deductible, and services that are not covered.</p><p class="n">If you disagree with a denial you may file a grievance or appeal within 180 days.</p>""", sheet="size: Letter; margin: 0.5in 0.45in", foot=PAGES)
    return {"html": html, "truth": {"documents": [{
        "document_type": KIND, "provider": {"name": one["maker"]}, "payer": {"name": name}, "patient": {"name": f"{who[0]} {who[2]}", "member_id": member}, "claim_number": one["number"], "statement_date": sent.isoformat(), "lines": one["lines"], "totals": {}} for one in claims]}}
