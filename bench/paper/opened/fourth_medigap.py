"""fourth_medigap.py: a supplement insurer's explanation after Medicare: claims of several providers in one table, what Medicare approved and paid beside what this plan pays, what Medicare's deductible left to the member, checks listed below."""
from held_parts import (PAGES, STEM, address, after, beside, day, digits, e, line, money, natural, page, person, phone, say, total, tr, when)

NAME, KIND = "held4-medigap", "eob"
CSS = """body { font: 10pt 'Liberation Serif' } .l1 { font: bold 17pt 'P052'; color: #7a1022 } h1 { font: bold 13pt 'Liberation Sans'; margin: 14px 0 4px } table.x { width: 100%; border: 1px solid #7a1022 } .x th { font: bold 7.6pt 'Liberation Sans';
color: #fff; background: #7a1022; padding: 4px 4px; vertical-align: middle; text-align: center } .x td { font-size: 9pt; padding: 2px 5px } .x .p td { background: #f5e9eb; padding-top: 5px; font-weight: bold; border-top: 1px solid #7a1022 } .x .s td { border-top: 1px solid #999;
font-style: italic; padding-bottom: 5px } .x .z td { font-weight: bold; border-top: 2px solid #7a1022; padding: 5px } .k td { padding: 1px 12px 1px 0 } .ck { margin-top: 10px } .ck td, .ck th { padding: 2px 14px 2px 0; font-size: 9pt; text-align: left } .n { font-size: 8.5pt }"""
WORK = [("Office visit", 11000, 31000), ("Lab test", 1200, 18000), ("X-ray", 6000, 24000), ("Cataract surgery", 120000, 320000), ("Heart test", 9000, 61000), ("Skin treatment", 7000, 36000), ("Hospital visit", 11000, 29000), ("Eye exam", 9000, 24000), ("Physical therapy", 5200, 14000)]
NOTES = {"G1": "Your plan does not pay the Medicare Part B deductible. This amount is your responsibility.", "M2": "We paid the coinsurance that Medicare did not pay.", "X5": "Medicare did not approve this service, so no benefit can be paid by this plan."}


def service(rng, date, deductible):
    text, low, high = rng.choice(WORK)
    charge = rng.randint(low, high)
    allowed = 0 if rng.random() < 0.1 else round(charge * rng.uniform(0.35, 0.85))
    first = min(allowed, deductible)
    part = (allowed - first) // 5
    marks = ["X5"] if not allowed else (["G1"] if first else []) + (["M2"] if part else [])
    return line(date, (None, None, text), charge_cents=charge, allowed_cents=allowed, deductible_cents=first, coinsurance_cents=part, plan_paid_cents=part, patient_cents=first, remarks=marks)


def document(rng):
    who, first, style, left = person(rng), day(rng), rng.choice(["us", "short", "mon"]), rng.choice([0, 0, 8250, 25700])
    plan = rng.choice(["Old Colony Senior Assurance Company", "Mutual of Larkmoor", "Heron Bay Life Insurance Company"])
    claims = []
    for number in range(rng.randint(1, 4)):
        maker, date, lines = rng.choice([f"{natural(person(rng))}, MD", f"{rng.choice(STEM)} Eye Center", f"{rng.choice(STEM)} Clinical Labs"]), after(first, 8 * number), []
        for _ in range(rng.randint(1, 3)):
            lines.append(service(rng, date, left))
            left -= lines[-1]["deductible_cents"]
        claims.append({"maker": maker, "number": f"{digits(rng, 4)}-{digits(rng, 6)}-{number + 1:02d}", "check": digits(rng, 7), "lines": lines})
    every = [item for one in claims for item in one["lines"]]
    sent, member, call = after(first, 52), f"{digits(rng, 9)}-1{rng.choice('1G')}", phone(rng, "1-{}-{}-{}")
    keys = ["charge_cents", "allowed_cents", "medicare", "deductible_cents", "coinsurance_cents", "plan_paid_cents", "patient_cents"]

    def values(lines):
        found = {key: total(lines, key) for key in keys}
        found["medicare"] = found["allowed_cents"] - found["deductible_cents"] - found["coinsurance_cents"]
        return [money(found[key], "$") for key in keys]

    heads = ["Date of service", "Service", "Provider charged", "Medicare approved", "Medicare paid", "Medicare deductible", "Medicare coinsurance", f"Plan {rng.choice('GN')} paid", "You may owe provider", "Notes"]
    rows = ""
    for one in claims:
        rows += tr([(f"{e(one['maker'])} &nbsp;&nbsp; Claim no. {one['number']}", 10)], "", "p")
        rows += "".join(tr([say(when(item), style), e(item["description"]), *values([item]), " ".join(item["remarks"])], ". . r r r r r r r c") for item in one["lines"])
        rows += tr([("Claim total", 2), *values(one["lines"]), ""], ". r r r r r r r c", "s")
    used = sorted({mark for item in every for mark in item["remarks"]})
    checks = "".join(tr([one["check"], say(sent, style), e(one["maker"]), money(total(one["lines"], "plan_paid_cents"))]) for one in claims if total(one["lines"], "plan_paid_cents"))
    facts = [("Date", say(sent, "long")), ("Insured", natural(who)), ("Membership number", member), ("Plan", "Medicare Supplement")]
    html = page(CSS, f"""{beside(f'<div class="l1">{e(plan)}</div><small>Medicare Supplement Claims</small><br><br>{natural(who)}<br>{address(rng)[0]}<br>{address(rng)[1]}', f'<table class="k">{"".join(tr([f"<b>{label}</b>", value]) for label, value in facts)}</table><br>Questions about this statement?<br>Call {call}')}
<h1>EXPLANATION OF BENEFITS &mdash; THIS IS NOT A BILL</h1><p>Dear {natural(who)}: Medicare sent us the claims listed below. Please compare this statement with your Medicare Summary Notice.</p><table class="x"><thead>{tr(heads, tag="th")}</thead>{rows}{tr([("Total of all claims", 2), *values(every), ""], ". r r r r r r r c", "z")}</table>
{'<table class="ck">' + tr(["Check/EFT number", "Date", "Paid to", "Amount"], tag="th") + checks + "</table>" if checks else "<p>No payment was made with this statement.</p>"}<p class="n"><b>Notes</b><br>{"<br>".join(f"{mark}&nbsp; {NOTES[mark]}" for mark in used)}</p><p class="n">Medicare's approved amount is the most that a provider who accepts assignment may
collect. If you paid your provider more than the amount in "You may owe provider", ask for a refund. You may ask us to review our decision within 60 days.</p>""", sheet="size: Letter landscape; margin: 0.6in", foot=PAGES)
    return {"html": html, "truth": {"documents": [{
        "document_type": KIND, "provider": {"name": one["maker"]}, "payer": {"name": plan}, "patient": {"name": natural(who), "member_id": member}, "claim_number": one["number"], "statement_date": sent.isoformat(), "lines": one["lines"],
        "totals": {"charges_cents": total(one["lines"], "charge_cents"), "insurance_paid_cents": total(one["lines"], "plan_paid_cents"), "balance_cents": total(one["lines"], "patient_cents")}} for one in claims]}}
