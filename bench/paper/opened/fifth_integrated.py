"""fifth_integrated.py: an integrated plan's monthly explanation: one table for all claims of the month, the claim's number in each row below the day, who gave the care above the service in the same cell, member cost split in three and summed, a total of the page only, a meter of limits as a table on top."""
from held_parts import (PAGES, STEM, address, after, beside, day, digits, e, line, money, natural, page, person, phone, say, total, tr, when)

NAME, KIND = "held5-integrated", "eob"
CSS = """body { font: 8.8pt 'Nimbus Sans'; color: #222 } .h { font-size: 18pt; color: #003b71 } h2 { font-size: 11.5pt; color: #003b71; margin: 16px 0 4px } table.x { width: 100% } .x th { background: #003b71; color: #fff; font-size: 7.3pt; padding: 4px 3px; vertical-align: bottom; text-align: right } .x th.l { text-align: left }
.x td { padding: 5px 3px; border-bottom: 1px solid #9fb4c7; vertical-align: top; text-align: right } .x td.l { text-align: left } .x .z td { font-weight: bold; background: #eef3f7 } .s { font-size: 7.4pt; color: #555 } table.f td { padding: 1px 14px 1px 0; white-space: nowrap } .lim td, .lim th { border: 1px solid #9fb4c7; padding: 3px 10px; font-size: 8.2pt; text-align: right }
.lim .l { text-align: left } .n { font-size: 8pt } .note { border-left: 5px solid #78be20; padding: 4px 10px; margin: 10px 0 }"""
WORK = [("Office visit, primary care", 14000, 29000), ("Office visit, specialty care", 19000, 41000), ("Laboratory services", 1200, 19000), ("Diagnostic imaging", 8000, 160000), ("Physical therapy visit", 9000, 21000), ("Urgent care visit", 17000, 39000), ("Immunization", 2200, 16000), ("Outpatient surgery", 120000, 890000),
        ("Prescription given in clinic", 1800, 76000), ("Video visit", 6000, 14000), ("Eye exam", 9000, 21000), ("Preventive care exam", 18000, 38000)]
KEYS = ["charge_cents", "adjustment_cents", "allowed_cents", "plan_paid_cents", "deductible_cents", "copay_cents", "coinsurance_cents", "patient_cents"]
CODES = {"101": "Member owes nothing: preventive service.", "210": "Deductible applied.", "222": "Copayment applied.", "235": "Coinsurance applied."}


def service(rng, date):
    text, low, high = rng.choice(WORK)
    charge = rng.randint(low, high)
    part = dict.fromkeys(KEYS, 0) | {"charge_cents": charge}
    allowed = charge if rng.random() < 0.5 else round(charge * rng.uniform(0.5, 0.95))
    part |= {"allowed_cents": allowed, "adjustment_cents": charge - allowed}
    kind = rng.random()
    if text.startswith(("Preventive", "Immun")):
        mark = "101"
    elif kind < 0.35:
        part["deductible_cents"], mark = allowed, "210"
    elif "visit" in text.lower() or kind < 0.6:
        part["copay_cents"], mark = min(allowed, rng.choice([1500, 3000, 5000])), "222"
    else:
        part["coinsurance_cents"], mark = allowed // 5, "235"
    part["patient_cents"] = part["deductible_cents"] + part["copay_cents"] + part["coinsurance_cents"]
    part["plan_paid_cents"] = allowed - part["patient_cents"]
    return line(date, (None, None, text), **part, remarks=[mark])


def document(rng):
    who, first, style = person(rng), day(rng).replace(day=1), rng.choice(["us", "short"])
    plan = f"{rng.choice(['Prosper', 'Linden', 'Evergrove', 'Santa Vela'])} Permanent Health Plan"
    name, claims, rows = natural(who), [], ""
    for number in range(rng.randint(1, 6)):
        date = after(first, min(27, 4 * number + rng.randint(0, 3)))
        maker = rng.choice([f"{natural(person(rng))}, MD", f"{rng.choice(STEM)} Medical Offices", f"{rng.choice(STEM)} Medical Center", f"{rng.choice(STEM)} Imaging, affiliated"])
        lines = [service(rng, date) for _ in range(rng.choice([1, 1, 2, 3]))]
        claims.append({"maker": maker, "number": f"{first.year % 100}{digits(rng, 10)}", "lines": lines})
        rows += "".join(tr([f"{say(date, style)}<br><span class=\"s\">Claim<br>{claims[-1]['number']}</span>", f"{e(maker)}<br>{e(item['description'])}", *(money(item[key]) for key in KEYS), item["remarks"][0]], "l l r r r r r r r r r") for item in lines)
    every = [item for one in claims for item in one["lines"]]
    rows += tr(["Total", "", *(money(total(every, key)) for key in KEYS), ""], "l l", "z")
    heads = tr(["Date of service", "Provider and service", "Provider<br>charges", "Charges not<br>allowed", "Allowed<br>amount", "Plan<br>paid", "Deductible", "Copay", "Coinsur-<br>ance", "Your<br>share", "Code"], "l l", tag="th")
    sent, member, call = after(first, 37), f"{digits(rng, 8)}", phone(rng, "1-{}-{}-{}")
    used = sorted({item["remarks"][0] for item in every})
    limits = tr(["Limit", "For the year", "So far", "Left to go"], "l", tag="th") + "".join(tr([label, f"${cap:,}.00", f"${got:,}.00", f"${cap - got:,}.00"], "l") for label, cap, got in (("Deductible: you", 1500, 950), ("Deductible: your family", 3000, 1275), ("Out-of-pocket maximum: you", 5500, 1310), ("Out-of-pocket maximum: your family", 11000, 1935)))
    home = address(rng)
    facts = [("Member", name), ("Member ID (medical record number)", member), ("Date of notice", say(sent, "long")), ("Services in", say(first, "long").split()[0] + f" {first.year}")]
    html = page(CSS, f"""{beside(f'<span class="h">{plan}</span><br><br>{name}<br>{home[0]}<br>{home[1]}', f'<table class="f">{"".join(tr([label, f"<b>{value}</b>"]) for label, value in facts)}</table>')}<h2 style="font-size:15pt">Explanation of Benefits (EOB)</h2><div class="note"><b>This is not a bill.</b> If you owe anything we or your provider will bill you. You may have paid some of
it when you came in.</div><h2>Your yearly limits</h2><table class="lim">{limits}</table><h2>Your services</h2><table class="x"><thead>{heads}</thead>{rows}</table><h2>What the codes mean</h2><p class="n">{"<br>".join(f"<b>{mark}</b> {CODES[mark]}" for mark in used)}</p><p class="n">&ldquo;Charges not allowed&rdquo; are amounts that the provider may not bill you. Questions? Call
Member Services, {call} (TTY 711), weekdays from 7 a.m. to 7 p.m. You have the right to file an appeal within 180 days of this notice.</p>""", sheet="size: Letter; margin: 0.5in 0.5in", foot=PAGES)
    return {"html": html, "truth": {"documents": [{
        "document_type": KIND, "provider": {"name": one["maker"]}, "payer": {"name": plan}, "patient": {"name": name, "member_id": member}, "claim_number": one["number"], "statement_date": sent.isoformat(), "lines": one["lines"],
        "totals": {} if len(claims) > 1 else {"charges_cents": total(every, "charge_cents"), "adjustments_cents": total(every, "adjustment_cents"), "insurance_paid_cents": total(every, "plan_paid_cents"), "balance_cents": total(every, "patient_cents")}} for one in claims]}}
