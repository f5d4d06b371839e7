"""fifth_denial.py: a plan's letter that refuses a claim: facts in a block of labels, prose with the reasons by number, a small table of the services with what was billed, paid and denied, the rights to appeal with days and addresses, other amounts in the prose."""
from held_parts import (PLANS, STEM, TOWN, address, after, day, digits, e, line, money, natural, page, person, phone, say, total, tr, when)

NAME, KIND = "held5-denial", "denial_letter"
CSS = """body { font: 11pt 'Liberation Serif'; line-height: 1.25 } .h { font: bold 15pt 'Liberation Sans' } table.f { margin: 12px 0 } .f td { padding: 1px 14px 1px 0; vertical-align: top } table.x { width: 100%; margin: 10px 0 } .x th { border: 1px solid #000; background: #ececec; padding: 4px; font-size: 9.5pt; text-align: left } .x td { border: 1px solid #000; padding: 4px; font-size: 10pt }
.x td.r { text-align: right } .x td.c { text-align: center } .x .z td { font-weight: bold } p { margin: 9px 0 } .n { font-size: 9.5pt } h4 { margin: 14px 0 2px; font-size: 11pt }"""
WORK = [("MRI of knee without contrast", "73721", 90000, 310000), ("Sleep study, attended", "95810", 140000, 420000), ("Genetic test panel", "81432", 150000, 520000), ("Physical therapy, exercise", "97110", 6000, 15000), ("Physical therapy, hands-on", "97140", 6000, 14000), ("Emergency room visit", "99285", 120000, 390000), ("Nerve block injection", "64493", 60000, 210000),
        ("Power wheelchair", "K0823", 280000, 620000), ("Skin repair, tummy", "15830", 390000, 980000), ("Psychotherapy, 60 minutes", "90837", 14000, 26000), ("Office visit", "99214", 15000, 33000), ("Laboratory drug screen", "80307", 9000, 62000)]
WHY = {"1": "The records we have do not show that this service was medically necessary under our clinical guideline.", "2": "Your plan asks for approval before this service, and we found no request.", "3": "Your plan does not cover this kind of service (see &ldquo;What is not covered&rdquo; in your benefit booklet).", "4": "We asked the provider for records on two occasions and did not get them."}


def document(rng):
    who, first, plan, style = person(rng), day(rng), rng.choice(PLANS), rng.choice(["long", "us", "mon"])
    maker = rng.choice([f"{natural(person(rng))}, MD", f"{rng.choice(TOWN)} Hospital", f"{rng.choice(STEM)} Therapy & Wellness", f"{rng.choice(STEM)} Diagnostics"])
    lines, table = [], []
    for text, code, low, high in rng.sample(WORK, rng.choice([1, 1, 2, 3, 5])):
        charge = rng.randint(low, high)
        paid = rng.random() < 0.2
        item = line(after(first, rng.choice([0, 0, 1])), (code, None, text), charge_cents=charge, plan_paid_cents=round(charge * 0.6) if paid else 0, noncovered_cents=0 if paid else charge)
        if not paid:
            item["remarks"] = [rng.choice(sorted(WHY))]
        lines.append(item)
    lines[0] |= {"plan_paid_cents": 0, "noncovered_cents": lines[0]["charge_cents"], "remarks": lines[0].get("remarks", ["1"])}
    lines.sort(key=when)
    heads = tr(["Date of service", "Service", "Code", "Billed", "We paid", "Denied", "Reason"], ". . . r r r c", tag="th")
    rows = "".join(tr([say(when(item), "us"), e(item["description"]), item["code"], *(money(item[key]) for key in ("charge_cents", "plan_paid_cents", "noncovered_cents")), item.get("remarks", ["Paid"])[0]], ". . . r r r c") for item in lines)
    sums = [total(lines, key) for key in ("charge_cents", "plan_paid_cents", "noncovered_cents")]
    if len(lines) > 1:
        rows += tr([("Total", 3), *map(money, sums), ""], ". r r r .", "z")
    sent, claim, member, ref, call = after(first, 31), f"{first.year}{digits(rng, 9)}", f"{rng.choice(['W', 'HX', 'K'])}{digits(rng, 9)}", f"AD-{digits(rng, 7)}", phone(rng, "1-{}-{}-{}")
    patient, used = natural(rng.choice([who, (person(rng)[0], *who[1:])])), sorted({mark for item in lines for mark in item.get("remarks", [])})
    street, town, _ = address(rng)
    home = address(rng)
    facts = [("Patient:", patient), ("Member ID:", member), ("Claim number:", claim), ("Provider:", e(maker)), ("Reference number:", ref)]
    html = page(CSS, f"""<div class="h">{e(plan)}</div>{street}<br>{town}<p>{say(sent, style)}</p><p>{natural(who)}<br>{home[0]}<br>{home[1]}</p><table class="f">{"".join(tr([f"<b>{label}</b>", value]) for label, value in facts)}</table><p><b>Notice of denial of payment</b></p><p>Dear {who[0]} {who[2]}:</p><p>We have looked at the claim named above. We
{"paid part of it and denied the rest" if sums[1] else "denied it"}. This letter tells you why, and what you can do.</p><table class="x"><thead>{heads}</thead>{rows}</table><h4>Why we denied it</h4>{"".join(f"<p>Reason {mark}. {WHY[mark]}</p>" for mark in used)}<p>You may ask us, free of charge, for the guideline we used, for the diagnosis and treatment
codes and what they mean, and for all papers about this claim. Please wait for your appeal to end before you pay the provider. The plan's limit of {money(rng.choice([50000, 100000]))} a year for home equipment had no part in this decision.</p><h4>Your right to appeal</h4><p>You have 180 days from the day you get this letter, at the latest until {say(after(sent, 185), "long")}, to
ask for an internal appeal. Write to {e(plan)}, Appeals, PO Box {digits(rng, 5)}, or fax 555-555-0162. We answer within 60 days. If your health is in danger ask for a fast appeal; we answer within 72 hours. If we still say no you may ask for an external review by doctors who do not work for us, within 4 months; it costs no more than $25.00.</p><p>Questions? Call {call}, TTY 711.
The Department of Labor can help you at 1-866-555-0172, and so can your state's consumer assistance program.</p><p>Sincerely,<br><br>{natural(person(rng))}<br>Claims Review</p><p class="n">cc: {e(maker)}</p>""", sheet="size: Letter; margin: 0.8in 0.9in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": maker}, "payer": {"name": plan}, "patient": {"name": patient, "member_id": member}, "claim_number": claim, "statement_date": sent.isoformat(), "lines": lines,
        "totals": {"charges_cents": sums[0], "insurance_paid_cents": sums[1]} if len(lines) > 1 else {}}}
