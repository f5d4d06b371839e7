"""third_eob_side.py: an insurer's explanation as one long table whose first cell, high as all its rows, holds the claim's facts (clinician, number, network), services beside it without a day of their own, a row of the claim's sum, one amount-you-owe box above, deductible meters below."""
from held_parts import (PAGES, PLANS, STEM, address, after, beside, day, digits, e, line, money, natural, page, person, phone, say, share, total, tr)

NAME, KIND = "held3-eob-side", "eob"
CSS = """body { font: 8.5pt 'DejaVu Sans Condensed', 'DejaVu Sans' } .h { font-size: 16pt; color: #1c4f9c } table.x { width: 100%; margin-top: 10px } .x th { background: #1c4f9c; color: #fff; font-size: 7.5pt; padding: 4px; text-align: left;
vertical-align: bottom } .x th.r { text-align: right } .x td { padding: 3px 4px; vertical-align: top; border-bottom: 1px solid #d6deeb } .x td.side { background: #eaf1fb; border-bottom: 2px solid #1c4f9c; width: 24% } .x .z td { font-weight: bold; border-bottom: 2px
solid #1c4f9c } .sum { border: 2px solid #1c4f9c; padding: 8px; text-align: center } .sum b { font-size: 17pt; display: block } .f td { padding: 1px 10px 1px 0 } .n { font-size: 8pt } .qr td { width: 5px; height: 5px; padding: 0 }"""
WORK = ["Medical visit", "Diagnostic lab", "Imaging", "Surgical procedure", "Emergency room", "Anesthesia", "Preventive visit", "Physical therapy", "Drug given in office", "Hospital outpatient"]


def document(rng):
    who, first, plan, style = person(rng), day(rng), rng.choice(PLANS), rng.choice(["us", "mon", "short"])
    member, group, sent, call = f"{rng.choice('XYZ')}{rng.choice('ABC')}{rng.choice('EHK')}{digits(rng, 9)}", digits(rng, 6), after(first, 88), phone(rng, "1-{}-{}-{}")
    heads = tr(["Claim information", "Service", "Your provider billed", "Your plan's discount", "Plan paid", "Deductible", "Copay", "Coinsurance", "You may owe"],
               ". . r r r r r r r", tag="th")
    keys = ["charge_cents", "adjustment_cents", "plan_paid_cents", "deductible_cents", "copay_cents", "coinsurance_cents", "patient_cents"]
    made, rows = [], ""
    for number in range(rng.randint(1, 4)):
        date, inside = after(first, 13 * number), rng.random() < 0.8
        maker = rng.choice([f"{natural(person(rng))}, MD", f"{rng.choice(STEM)} Community Hospital", f"{rng.choice(STEM)} Imaging Partners"])
        claim = f"{digits(rng, 5)}{rng.choice('ABC')}{digits(rng, 5)}{rng.choice('XS')}00"
        lines = []
        for text in rng.sample(WORK, rng.randint(1, 5)):
            told = share(rng, rng.randint(2500, 240000))
            del told["allowed_cents"]
            lines.append(line(date, (None, None, text), **told))
        side = (f'<td class="side" rowspan="{len(lines) + 1}"><b>{e(maker)}</b><br>Date of service<br>{say(date, style)}<br>Claim number<br>{claim}<br>'
                f'{"In your network" if inside else "Out of network"}</td>')
        body = [tr([e(item["description"]), *(money(item[key]) for key in keys)], ". r r r r r r r") for item in lines]
        body.append(tr(["Claim total", *(money(total(lines, key)) for key in keys)], ". r r r r r r r", "z"))
        body[0] = body[0].replace('<tr class="">', f'<tr class="">{side}', 1)
        rows += "".join(body)
        made.append({"document_type": KIND, "provider": {"name": maker}, "payer": {"name": plan}, "patient": {"name": natural(who), "member_id": member}, "claim_number": claim, "statement_date": sent.isoformat(),
                     "network": "in" if inside else "out", "lines": lines, "totals": {"charges_cents": total(lines, "charge_cents"), "adjustments_cents": total(lines, "adjustment_cents"),
                                                                              "insurance_paid_cents": total(lines, "plan_paid_cents"), "balance_cents": total(lines, "patient_cents")}})
    owed = sum(one["totals"]["balance_cents"] for one in made)
    code = "".join("<tr>" + "".join(f'<td style="background:{rng.choice(["#000", "#fff"])}"></td>' for _ in range(15)) + "</tr>" for _ in range(15))
    facts = [("Member name", natural(who)), ("Member ID", member), ("Group number", group), ("Statement date", say(sent, "long"))]
    html = page(CSS, f"""{beside(f'<span class="h">{e(plan)}</span><br>An independent licensee<br><br>{natural(who)}<br>{address(rng)[0]}<br>{address(rng)[1]}', f'<b>EXPLANATION OF BENEFITS</b><br>This is not a bill<table class="f">{"".join(map(tr, facts))}</table>',
f'<div class="sum">Total you may owe your providers<b>{money(owed)}</b></div>', f'<table class="qr">{code}</table><span class="n">Go paperless</span>')}<p class="n">You saved with your plan. Check this against the bills of your providers. If you have already paid them, do not pay again.</p><table
class="x"><thead>{heads}</thead>{rows}</table>{beside('<p class="n"><b>In-network deductible (individual)</b><br>$1,500.00 limit<br>$612.40 applied<br>$887.60 remaining</p>', '<p class="n"><b>In-network out-of-pocket (individual)</b><br>$6,000.00 limit<br>$1,980.11 applied<br>$4,019.89 remaining</p>',
f'<p class="n"><b>Need help?</b><br>{call}<br>M-F 7 a.m. to 7 p.m.<br>Nurse line open 24 hours, $0 copay</p>')}<p class="n">You may ask for a review within 180 days. State insurance departments can help: 1-800-555-0142. Si necesita ayuda en espa&ntilde;ol, llame al {call}.</p>""",
                sheet="size: Letter landscape; margin: 0.5in 0.5in 0.7in", foot=PAGES)
    return {"html": html, "truth": {"documents": made}}
