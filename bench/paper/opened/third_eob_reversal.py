"""third_eob_reversal.py: an insurer's explanation of a claim that was corrected: the old claim taken back with every amount in brackets, the new one below under its own number, remark letters as raised footnotes, meters of deductibles beside one another above."""
from held_parts import (PAGES, PLANS, STEM, address, after, beside, day, digits, e, line, money, natural, page, person, phone, say, share, total, tr, when)

NAME, KIND = "held3-eob-reversal", "eob"
CSS = """body { font: 9pt 'Liberation Sans' } .t { font-size: 17pt; color: #00704a } .m { border: 1px solid #bbb; padding: 6px; font-size: 8pt } .bar { background: #ddd; height: 8px; margin: 3px 0 } .bar i { display: block; background: #00704a;
height: 8px } h3 { margin: 14px 0 2px; font-size: 10.5pt } .rev { color: #a00000 } table.x { width: 100%; page-break-inside: avoid } .x th { font-size: 7.5pt; background: #e3efe9; text-align: right; padding: 4px; vertical-align: bottom } .x th.l {
text-align: left } .x td { padding: 4px; border-bottom: 1px solid #ccc; text-align: right; vertical-align: top } .x td.l { text-align: left } .x .z td { font-weight: bold; border-bottom: 2px solid #00704a } sup { font-size: 6.5pt } .n { font-size: 8pt } .f
td { padding: 1px 10px 1px 0 }"""
WORK = [("99214", "Office visit"), ("80053", "Metabolic panel"), ("71046", "Chest X-ray"), ("93000", "Heart tracing"), ("20610", "Joint injection"), ("J3301", "Triamcinolone"), ("97140", "Manual therapy")]
KEYS = ["charge_cents", "adjustment_cents", "allowed_cents", "deductible_cents", "copay_cents", "coinsurance_cents", "plan_paid_cents", "patient_cents"]
NOTES = {"a": "The provider took off the discount.", "b": "We processed this claim again because the provider sent a corrected bill.", "c": "Applied to your deductible.", "d": "This reverses what we paid before. The amount is taken from the provider's next payment."}


def show(title, number, lines, style, kind):
    rows = "".join(tr([say(when(item), style), f"{e(item['description'])} ({item['code']})<sup>{','.join(item['remarks'])}</sup>", *(money(item[key], negative="({})") for key in KEYS)], "l l") for item in lines)
    sums = tr([("Claim total", 2), *(money(total(lines, key), negative="({})") for key in KEYS)], "l", "z")
    heads = tr(["Date of service", "Service<br>(code)", "Billed", "Discount", "Allowed", "Deductible", "Copay", "Co-<br>insurance", "Plan paid", "You owe"], "l l", tag="th")
    return f'<h3 class="{kind}">{title} &nbsp; Claim # {number}</h3><table class="x"><thead>{heads}</thead>{rows}{sums}</table>'


def document(rng):
    who, first, plan, style = person(rng), day(rng), rng.choice(PLANS), rng.choice(["short", "us", "bare"])
    maker = rng.choice([f"{natural(person(rng))}, MD", f"{rng.choice(STEM)} Orthopedics & Spine", f"{rng.choice(STEM)} Family Medicine"])
    old = [line(first, (code, None, text), **share(rng, rng.randint(4000, 62000)), remarks=["a", "d"]) for code, text in rng.sample(WORK, rng.randint(1, 4))]
    back = [{**item, **{key: -item[key] for key in KEYS}} for item in old]
    new = [{**item, **share(rng, item["charge_cents"]), "remarks": ["a", "b"]} for item in old]
    for item in new:
        if item["deductible_cents"]:
            item["remarks"] = ["a", "b", "c"]
    base = f"{digits(rng, 4)}{rng.choice('KLX')}{digits(rng, 6)}"
    sent, member, call = after(first, 71), f"{rng.choice('WYZ')}{digits(rng, 9)}", phone(rng, "1-{}-{}-{}")
    claims = [("Reversal of an earlier decision", f"{base}-R1", back, "rev"), ("Corrected decision", f"{base}-02", new, "")]
    if rng.random() < 0.5:
        claims.append(("New claim", f"{digits(rng, 4)}{rng.choice('KLX')}{digits(rng, 6)}-00", [line(after(first, 20), (code, None, text), **share(rng, rng.randint(4000, 90000)), remarks=["a"])
                                                                                    for code, text in rng.sample(WORK, 2)], ""))
    meters = [f'<div class="m"><b>{label}</b><div class="bar"><i style="width:{part}%"></i></div>${limit * part // 100:,}.00 of ${limit:,}.00 used</div>'
              for label, limit, part in (("Your deductible", 2000, 40), ("Family deductible", 4000, 25), ("Your out-of-pocket limit", 6500, 30), ("Family limit", 13000, 20))]
    facts = [("Member", natural(who)), ("Member ID", member), ("Date processed", say(sent, "mon")), ("Provider", maker)]
    used = sorted({mark for _, _, found, _ in claims for item in found for mark in item["remarks"]})
    html = page(CSS, f"""{beside(f'<span class="t">{e(plan)}</span><br>Explanation of benefits &mdash; corrected<br>THIS IS NOT A BILL<br><br>{natural(who)}<br>{address(rng)[0]}<br>{address(rng)[1]}',
f'<table class="f">{"".join(map(tr, facts))}</table>')}<br>{beside(*meters)}{"".join(show(*one[:3], style, one[3]) for one in claims)}<p class="n"><b>Notes</b><br>{"<br>".join(f"{mark} {NOTES[mark]}" for mark in used)}</p><p
class="n"><b>How to read this.</b> Billed $200.00, discount $80.00, allowed $120.00: if you owe 20%, you pay $24.00 and we pay $96.00. Amounts in ( ) take back what we said before. Appeal within 180 days; call {call}.</p>""",
                sheet="size: Letter landscape; margin: 0.5in", foot=PAGES)
    return {"html": html, "truth": {"documents": [{
        "document_type": KIND, "provider": {"name": maker}, "payer": {"name": plan}, "patient": {"name": natural(who), "member_id": member}, "claim_number": number, "statement_date": sent.isoformat(), "lines": found,
        "totals": {"charges_cents": total(found, "charge_cents"), "adjustments_cents": total(found, "adjustment_cents"), "insurance_paid_cents": total(found, "plan_paid_cents"), "balance_cents": total(found, "patient_cents")}}
        for _, number, found, _ in claims]}}
