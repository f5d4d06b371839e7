"""fifth_anthem.py: a large plan's explanation with two or more claims to a page: who gave the care above each claim, the service below its day in the first cell with its reason code in brackets, the words of the heads over three rows, what other insurance paid in a column between, the member's cost in four parts, yearly limits as a list beside the sums on the first page."""
from held_parts import (PAGES, STEM, TOWN, address, after, beside, day, digits, e, line, money, natural, page, person, phone, say, total, tr, when)

NAME, KIND = "held5-anthem", "eob"
CSS = """body { font: 9pt 'Liberation Sans'; color: #1a1a1a } .logo { font: bold 19pt 'Liberation Sans'; color: #1355e9 } h1 { font-size: 14pt; color: #1355e9; margin: 10px 0 2px; font-weight: normal } h2 { font-size: 11pt; margin: 16px 0 3px; border-top: 3px solid #1355e9; padding-top: 6px; page-break-after: avoid }
table.x { width: 100% } .x th { font-size: 7pt; font-weight: bold; text-align: right; vertical-align: bottom; padding: 3px; border-bottom: 1px solid #333; width: 0.62in } .x th.l, .x td.l { text-align: left; width: 1.7in } .x td { text-align: right; padding: 4px 3px; border-bottom: 1px solid #ddd; vertical-align: top; font-size: 8.2pt }
.x td.y, .x th.y { background: #eaf1fe } .x .z td { font-weight: bold; border-top: 1px solid #333; border-bottom: 0 } table.f td { padding: 1px 10px 1px 0; font-size: 8.4pt } .m td { padding: 3px 10px 3px 0; border-bottom: 1px solid #ddd } .m .z td { font-weight: bold; font-size: 11pt } .n { font-size: 8pt } .b { background: #eaf1fe; padding: 8px 12px }"""
WORK = [("Office visit", 11000, 32000), ("Lab test", 1500, 28000), ("X-ray service", 6000, 38000), ("Surgical service", 35000, 480000), ("Emergency room visit", 70000, 340000), ("Physical therapy", 7000, 18000), ("Hospital outpatient services", 45000, 720000), ("Allergy testing", 6000, 44000),
        ("Mental health office visit", 13000, 27000), ("Medical supplies", 1900, 21000), ("Preventive exam", 14000, 39000), ("Ambulance, ground", 78000, 260000)]
REASONS = {"001": "Your plan has a contract with this doctor or facility. The amount saved is yours to keep.", "042": "This amount was applied to your deductible.", "066": "A copay applies to this service.", "154": "Your plan does not cover this service.", "010": "The benefit was paid at your plan's percentage."}
KEYS = ["charge_cents", "adjustment_cents", None, "plan_paid_cents", "copay_cents", "deductible_cents", "coinsurance_cents", "noncovered_cents", "patient_cents"]


def service(rng, date, rate):
    text, low, high = rng.choice(WORK)
    charge = rng.randint(low, high)
    part = dict.fromkeys([key for key in KEYS if key], 0) | {"charge_cents": charge}
    if rng.random() < 0.12:
        return line(date, (None, None, text), **part | {"noncovered_cents": charge, "patient_cents": charge}, remarks=["154"])
    allowed, kind = round(charge * rng.uniform(0.25, 0.88)), rng.random()
    part["adjustment_cents"] = charge - allowed
    mark = "001"
    if kind < 0.35:
        part["deductible_cents"], mark = allowed, "042"
    elif kind < 0.6:
        part["copay_cents"], mark = min(allowed, rng.choice([2500, 3000, 6000])), "066"
    elif kind < 0.9:
        part["coinsurance_cents"], mark = allowed * rate // 100, "010"
    part["patient_cents"] = part["deductible_cents"] + part["copay_cents"] + part["coinsurance_cents"]
    part["plan_paid_cents"] = allowed - part["patient_cents"]
    return line(date, (None, None, text), **part, remarks=[mark])


def show(one, style):
    heads = tr(["Date of service<br>Service description<br>(reason code)", "Doctor or<br>facility<br>charges", "Amount<br>you<br>saved", "Other<br>insurance<br>paid", f"Paid by<br>your<br>plan", "Your<br>copay", "Your<br>deductible", "Your<br>coinsurance", "Not<br>covered", "Your total<br>cost"], "l . . . . y y y y y", tag="th")
    rows = "".join(tr([f"{say(when(item), style)}<br>{e(item['description'])} ({item['remarks'][0]})", *(money(item[key] if key else 0) for key in KEYS)], "l . . . . y y y y y") for item in one["lines"])
    sums = tr(["Claim totals", *(money(total(one["lines"], key) if key else 0) for key in KEYS)], "l . . . . y y y y y", "z")
    about = [f'<table class="f">{tr(["<b>Patient:</b>", one["patient"]])}{tr(["<b>Claim number:</b>", one["number"]])}</table>', f'<table class="f">{tr(["<b>Received:</b>", say(one["got"], style)])}{tr(["<b>Processed:</b>", say(one["on"], style)])}</table>',
             f'<table class="f">{tr(["<b>Patient account:</b>", one["account"]])}{tr(["<b>Network:</b>", "In-network" if one["in"] else "Out-of-network"])}</table>']
    return f'<h2>{e(one["maker"])}</h2>{beside(*about)}<table class="x"><thead>{heads}</thead>{rows}{sums}</table>'


def document(rng):
    who, first, style, rate = person(rng), day(rng), rng.choice(["us", "short", "mon"]), rng.choice([10, 20, 20, 30])
    plan = f"{rng.choice(['Hymnal', 'Laurel', 'Chorus', 'Ensign'])} {rng.choice(['Blue Path', 'Cross Health', 'Health Plans'])}"
    names = [natural(who), natural((person(rng)[0], *who[1:]))]
    claims = []
    for number in range(rng.randint(1, 4)):
        date = after(first, 4 * number)
        maker = rng.choice([f"{natural(person(rng))}, MD", f"{rng.choice(STEM)} Hospital", f"{rng.choice(TOWN)} Lab Services LLC", f"{rng.choice(STEM)} Family Health, PC"])
        claims.append({"patient": rng.choice(names), "maker": maker, "number": f"{first.year}{digits(rng, 3)}{rng.choice('ABEK')}{rng.choice('CDRT')}{digits(rng, 4)}", "account": f"{rng.choice('EHMW')}{digits(rng, 7)}", "in": rng.random() < 0.85,
                       "lines": [service(rng, date, rate) for _ in range(rng.randint(1, 5))], "got": after(date, 4), "on": after(date, 11)})
    every = [item for one in claims for item in one["lines"]]
    billed, saved, paid, owed = (total(every, key) for key in ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents"))
    sent, member, call = after(first, 29), f"{rng.choice(['VAE', 'JLH', 'CKM'])}{digits(rng, 3)}{rng.choice('AMW')}{digits(rng, 5)}", phone(rng, "1-{}-{}-{}")
    used = sorted({mark for item in every for mark in item["remarks"]})
    sums = [("Doctor and facility charges", billed), ("Amount you saved", -saved), ("Other insurance paid", 0), ("Your plan paid", -paid)]
    glance = f'<table class="m" style="width:100%">{"".join(tr([label, money(cents)], ". r") for label, cents in sums)}{tr(["Your total cost", money(owed)], ". r", "z")}</table>'
    limits = f"""<div class="b"><b>Your {first.year} limits</b><br>Deductible, in-network<br>&nbsp; {who[0]}: $640.00 of $1,750.00 met<br>&nbsp; Family: $1,012.55 of $3,500.00 met<br>Out-of-pocket, in-network<br>&nbsp; {who[0]}: $1,318.20 of $5,500.00 met<br>&nbsp; Family: $2,077.90 of $11,000.00 met</div>"""
    home = address(rng)
    html = page(CSS, f"""{beside(f'<span class="logo">{plan}</span><br><br><br>{natural(who).upper()}<br>{home[0].upper()}<br>{home[1].upper()}', f'<table class="f">{tr(["<b>Member ID</b>", member])}{tr(["<b>Group</b>", f"{digits(rng, 6)}M{digits(rng, 3)}"])}{tr(["<b>Date of this statement</b>", say(sent, "long")])}{tr(["<b>Member Services</b>", call])}</table>')}
<h1>Your Explanation of Benefits</h1><p><b>This is not a bill.</b> It tells how your plan handled {"a claim" if len(claims) == 1 else f"{len(claims)} claims"}. Your doctor or facility may send you a bill for your total cost if you have not paid it yet.</p>{beside(glance, limits)}{"".join(show(one, style) for one in claims)}
<h2>Reason codes</h2><p class="n">{"<br>".join(f"{mark}: {REASONS[mark]}" for mark in used)}</p><p class="n">If we denied a claim you may appeal within 180 days from the day you get this letter. Call {call} or write to Grievances and Appeals, PO Box {digits(rng, 6)}. Si necesita ayuda en espa&ntilde;ol, llame al {call}.</p>""", sheet="size: Letter; margin: 0.5in 0.55in", foot=PAGES)
    return {"html": html, "truth": {"documents": [{
        "document_type": KIND, "provider": {"name": one["maker"]}, "payer": {"name": plan}, "patient": {"name": one["patient"], "member_id": member}, "claim_number": one["number"], "account_number": one["account"], "statement_date": sent.isoformat(), "network": "in" if one["in"] else "out",
        "lines": one["lines"], "totals": {"charges_cents": total(one["lines"], "charge_cents"), "adjustments_cents": total(one["lines"], "adjustment_cents"), "insurance_paid_cents": total(one["lines"], "plan_paid_cents"), "balance_cents": total(one["lines"], "patient_cents")}} for one in claims]}}
