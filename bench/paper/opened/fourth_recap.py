"""fourth_recap.py: an insurer's recap of one claim: a strip of what was charged, saved, paid and is the member's cost, then each service with its own small reckoning, why in words with a code in brackets, the yearly limits as meters on the last sheet."""
from held_parts import (PAGES, PLANS, STEM, TOWN, address, after, day, digits, e, line, money, natural, page, person, phone, say, share, total, when)

NAME, KIND = "held4-recap", "eob"
CSS = """body { font: 9.6pt 'DejaVu Sans Light', 'DejaVu Sans'; color: #1a1a2e } .br { font: bold 18pt 'URW Gothic'; color: #286ce2 } .two { display: grid; grid-template-columns: 1fr 2.9in; column-gap: 0.4in; margin-top: 14px } .fact { display: grid; grid-template-columns: 1.15in 1fr; row-gap: 2px; font-size: 8.6pt } .fact b, .svc b { font-family: 'DejaVu Sans' } h1 { font: 15pt 'URW Gothic';
margin: 20px 0 8px } .strip { display: grid; grid-template-columns: 1.5fr .2fr 1.5fr .2fr 1.5fr .2fr 1.5fr; text-align: center; align-items: center; background: #eef3fc; border-radius: 10px; padding: 10px; page-break-inside: avoid } .strip span { font-size: 8pt } .strip b { display: block; font: bold 13pt 'DejaVu Sans' } .svc { border-top: 2px solid #286ce2; margin-top: 12px;
padding-top: 6px; display: grid; grid-template-columns: 2.55in 1fr 1fr; column-gap: 0.3in; page-break-inside: avoid } .sum { display: grid; grid-template-columns: 1fr auto; row-gap: 2px; font-size: 8.6pt; align-content: start } .sum > :nth-child(even) { text-align: right } .tt { font-weight: bold; border-top: 1px solid #999 } .w { font-size: 8pt; grid-column: 1 / 4; margin-top: 5px }
.bar { background: #dde; height: 9px; width: 3in; margin: 3px 0 8px } .bar i { display: block; height: 9px; background: #286ce2 } .n { font-size: 8.2pt }"""
WORK = [("Office visit", 12000, 31000), ("Lab services", 2200, 26000), ("Surgery", 32000, 420000), ("Radiology", 9000, 180000), ("Outpatient hospital", 45000, 560000), ("Physical therapy", 6500, 16000), ("Injectable drug", 3800, 92000), ("Mental health visit", 14000, 24000), ("Emergency room", 62000, 290000)]
WHY = {"deductible_cents": ("Your deductible has not been met yet, so this amount is yours to pay.", "015"), "copay_cents": ("Your copay was taken from the allowed amount.", "022"), "coinsurance_cents": ("You and your plan share the cost of this service.", "031"), "": ("Your plan pays this service in full.", "001")}


def document(rng):
    who, first, plan, style = person(rng), day(rng), rng.choice(PLANS), rng.choice(["long", "mon", "us"])
    patient = natural(rng.choice([who, (person(rng)[0], *who[1:])]))
    maker, inside = rng.choice([f"{natural(person(rng))}, MD", f"{rng.choice(TOWN)} Medical Center", f"{rng.choice(STEM)} Imaging Partners"]), rng.random() < 0.85
    lines, cards = [], ""
    for date in sorted(after(first, rng.choice([0, 0, 2])) for _ in range(rng.randint(1, 6))):
        text, low, high = rng.choice(WORK)
        found = share(rng, rng.randint(low, high))
        reason, code = WHY[next((key for key in ("deductible_cents", "copay_cents", "coinsurance_cents") if found[key]), "")]
        item = line(date, (None, None, text), **found, remarks=[code])
        lines.append(item)
        left = [("Amount charged", item["charge_cents"]), ("Plan discount", -item["adjustment_cents"]), ("Allowed amount", item["allowed_cents"]), ("Your plan paid", -item["plan_paid_cents"])]
        right = [("Deductible", item["deductible_cents"]), ("Copay", item["copay_cents"]), ("Coinsurance", item["coinsurance_cents"]), ("Your cost", item["patient_cents"])]
        sums = [f'<div class="sum">{"".join(f"""<span class="{"tt" if label in ("Allowed amount", "Your cost") else ""}">{label}</span><span class="{"tt" if label in ("Allowed amount", "Your cost") else ""}">{money(cents, "$", "-{}")}</span>""" for label, cents in part)}</div>' for part in (left, right)]
        cards += f'<div class="svc"><div><b>{e(text)}</b><br><span class="n">Service date: {say(date, style)}</span></div>{"".join(sums)}<div class="w">{reason} ({code})</div></div>'
    sent, claim, member, call = after(first, 19), f"{first.year}{digits(rng, 3)}{rng.choice('ABCDE')}{rng.choice('KMRT')}{digits(rng, 4)}", f"{rng.choice(['JQU', 'YRP', 'AFK'])}{digits(rng, 3)}M{digits(rng, 5)}", phone(rng, "1-{}-{}-{}")
    billed, off, paid, owed = (total(lines, key) for key in ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents"))
    strip = [(f"{e(maker)} charged", billed), ("&minus;", None), ("Your plan's discount", off), ("&minus;", None), ("Your plan paid", paid), ("=", None), ("Your cost", owed)]
    facts = [("Member", natural(who)), ("Member ID", member), ("Group number", f"{rng.choice('LWG')}{digits(rng, 5)}M001"), ("Statement date", say(sent, "long"))]
    about = [("Claim number", claim), ("Patient", patient), ("Provider", e(maker)), ("In your plan?", "Yes, in-network" if inside else "No, out-of-network"), ("Claim received", say(after(sent, -11), style)), ("Claim processed", say(after(sent, -3), style))]
    street, town, _ = address(rng)

    def listed(pairs):
        return f'<div class="fact">{"".join(f"<b>{label}:</b><span>{value}</span>" for label, value in pairs)}</div>'

    meters = "".join(f'<div class="n"><b>{label}</b>: {money(limit * part)} of {money(limit * 100)}<div class="bar"><i style="width:{part}%"></i></div></div>' for label, limit, part in (("Your deductible (in-network)", 2500, rng.randint(10, 90)), ("Your out-of-pocket limit (in-network)", 7000, rng.randint(5, 60)), ("Family out-of-pocket limit (in-network)", 14000, rng.randint(5, 50))))
    html = page(CSS, f"""<div class="br">{e(plan)}</div><div class="two"><div><br>{natural(who).upper()}<br>{street.upper()}<br>{town.upper()}</div>{listed(facts)}</div><h1>Your Explanation of Benefits (EOB). This is not a bill.</h1><p class="n">An EOB shows how your plan paid a claim. You may get a bill from your provider for your cost. Compare it with this EOB before you pay.</p>
<h1>Your claim recap</h1>{listed(about)}<br><div class="strip">{"".join(f"<div>{label}</div>" if cents is None else f"<div><span>{label}</span><b>{money(cents)}</b></div>" for label, cents in strip)}</div><h1>Service details</h1>{cards}<h1>How close you are to your limits</h1>{meters}<p class="n">These totals count claims processed up to {say(sent, "long")}.
They may change when we process others. Questions? Log in at www.{plan.split()[0].lower()}.example or call {call}. You may appeal within 180 days of getting this notice; write to the Grievances and Appeals Department.</p>""", sheet="size: Letter; margin: 0.65in", foot=PAGES)
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": maker}, "payer": {"name": plan}, "patient": {"name": patient, "member_id": member}, "claim_number": claim, "statement_date": sent.isoformat(), "network": "in" if inside else "out", "lines": lines,
        "totals": {"charges_cents": billed, "adjustments_cents": off, "insurance_paid_cents": paid, "balance_cents": owed}}}
