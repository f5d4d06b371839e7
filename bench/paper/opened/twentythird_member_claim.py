"""A claim's page on an insurer's member site, printed by the browser: claim number and status, who and when, the amount owed large with a
walk from what was billed to what is owed, then each service with its shares (billed, discount, paid, deductible, copay, coinsurance, not
covered, your share), the meaning of the remark codes, and the way to an appeal."""
from held_twentythird_c import *

NAME, KIND = "held23-member-claim", "eob"
CARE = [("99213", "OFFICE VISIT", 110, 220), ("99214", "OFFICE VISIT", 160, 330), ("80053", "LABORATORY", 40, 140), ("85025", "LABORATORY", 22, 80),
        ("71046", "X-RAY", 90, 320), ("73721", "MRI", 900, 2600), ("97110", "PHYSICAL THERAPY", 70, 220),
        ("97140", "PHYSICAL THERAPY", 60, 150), ("45380", "OUTPATIENT SURGERY", 1200, 3400), ("00811", "ANESTHESIA", 600, 1500), ("88305",
        "PATHOLOGY", 130, 380), ("90834", "MENTAL HEALTH VISIT", 120, 210), ("99284", "EMERGENCY ROOM", 600, 1800),
        ("G0279", "DIAGNOSTIC MAMMOGRAPHY", 90, 220), ("E0601", "DURABLE MEDICAL EQUIPMENT", 60, 110), ("90686", "IMMUNIZATION", 28, 60), ("92507",
        "SPEECH THERAPY", 110, 230)]
REMARKS = {"01": "This is the negotiated amount for an in-network provider. You are not responsible for the discount.",
           "D6": "This amount was applied to your annual deductible.", "N4": "Your plan does not cover this service. Please refer to your "
           "plan documents.",
           "I8": "Additional information was requested from your provider. The claim will be reconsidered when it is received."}


def document(rng):
    who, at = Who(rng, 4, 64), Spot(rng)
    plan = rng.choice(PLANS)
    giver = rng.choice((doctor(rng), f"{at.city} Regional Hospital", "Associated Physicians Group LLC",
                        "Tri-County Imaging & Radiology Consultants, P.C.", "Peak Performance Physical Therapy"))
    when = day(rng)
    claim = number(rng, rng.choice(("E99999999900", "20259999999AA", "999999999-01", "ECH99999999")))
    coded, several = rng.random() < 0.65, rng.random() < 0.25
    inside = rng.random() < 0.85
    remark_col, kind = rng.random() < 0.5, rng.choice("dcciiix")
    lines = []
    for n in range(rng.choice((1, 1, 2, 3, 4, 6, 10))):
        code, words, low, high = rng.choice(CARE)
        charge = cents(rng, low, high)
        off = round(charge * rng.uniform(0.2, 0.65)) if inside else 0
        rest, ded, cop, coi, nc = charge - off, 0, 0, 0, 0
        mark = ["01"] if off else []
        if rng.random() < 0.1 or kind == "x":
            off, rest, nc, mark = 0, 0, charge, [rng.choice(("N4", "I8"))]
        elif kind == "d" or rng.random() < 0.15:
            ded = rest
            mark.append("D6")
        elif kind == "c" and n == 0:
            cop = min(rest, rng.choice((2000, 3000, 5000)))
        elif kind == "i":
            ded = rest // 4 if rng.random() < 0.2 else 0
            coi = round((rest - ded) * rng.choice((0.2, 0.2, 0.1, 0.3)))
        mine = ded + cop + coi + nc
        lines.append({"date": later(when, 7 * n) if several else when, "code": code if coded else None, "description": words, "charge_cents": charge,
                      "adjustment_cents": off, "plan_paid_cents": charge - off - mine,
                      "deductible_cents": ded, "copay_cents": cop, "coinsurance_cents": coi, "noncovered_cents": nc, "patient_cents": mine,
                      "remarks": mark if remark_col else None})
    sums = {k: total(lines, k) for k in ("charge_cents", "adjustment_cents", "plan_paid_cents", "deductible_cents", "copay_cents",
                                         "coinsurance_cents", "noncovered_cents", "patient_cents")}
    last = lines[-1]["date"]
    got = later(last, rng.randint(2, 12))
    done_ = later(got, rng.randint(1, 20))
    printed = later(done_, rng.randint(1, 120))
    form = rng.choice((us, mon))
    member = number(rng, rng.choice(("W999999999", "AAA999A99999", "999999999 01")))
    keys = ("charge_cents", "adjustment_cents", "plan_paid_cents", "deductible_cents", "copay_cents", "coinsurance_cents", "noncovered_cents",
            "patient_cents")
    heads = ["Service", "Date", "Amount billed", rng.choice(("Plan discount", "Member savings", "Plan allowance savings")), "Plan paid",
             "Deduct&shy;ible", "Copay", "Coinsur&shy;ance", "Not covered", "Your share", *(["Notes"] if remark_col else [])]
    rows = [[f"{x['description']}" + (f"<br><span class='sm'>Code: {x['code']}</span>" if coded else ""), say(x["date"], form), *[usd(x[k])
             for k in keys], *([", ".join(x["remarks"])] if remark_col else [])] for x in lines]
    foot = [[("Total", 2), *[usd(sums[k]) for k in keys], *([""] if remark_col else [])]]
    status = "Denied" if kind == "x" else rng.choice(("Processed", "Completed", "Paid", "Approved"))
    walk = [("Amount billed", usd(sums["charge_cents"])), ("Plan discounts", usd(-sums["adjustment_cents"])), ("Your plan paid",
            usd(-sums["plan_paid_cents"])), ("<b>Your share</b>", f"<b>{usd(sums['patient_cents'])}</b>")]
    marks = sorted({m for x in lines for m in x["remarks"] or []})
    span = say(when, form) if when == last else f"{say(when, form)} - {say(last, form)}"
    top = [("Patient", f"{who.plain} ({who.born.year > 2002 and 'Dependent' or rng.choice(('Subscriber', 'Spouse', 'Self'))})"), ("Provider", giver),
           ("Date(s) of service", span), ("Claim type", "Medical"), ("Network", "In-network" if inside else "Out-of-network")]
    second = [("Claim number", claim), ("Member ID", member), ("Received", say(got, form)), ("Processed on", say(done_, form)), ("Plan", plan)]
    body = (f"<table class='w nav'><tr><td class='lg'>{plan.split()[0]}</td><td class='r'>Coverage &amp; Benefits &nbsp;&nbsp; <b>Claims &amp; "
            f"Accounts</b> &nbsp;&nbsp; Find Care &nbsp;&nbsp; Pharmacy &nbsp;&nbsp; Messages (2)</td></tr></table>"
            f"<p class='sm'>Home &gt; Claims &gt; Claim details</p><h1>Claim details <span class='st'>{status}</span></h1>" + beside(facts(top, "f"),
            facts(second, "f"))
            + f"<table class='cd'><tr><td class='ow'>You may owe your provider<br><span class='big'>{usd(sums['patient_cents'])}</span><br><span "
            f"class='sm'>This is not a bill. Wait for a bill from your provider before you pay.</span></td><td>{facts(walk, 'wk')}</td></tr></table>"
            "<p><span class='lk'>View Explanation of Benefits (PDF)</span> &nbsp; <span class='lk'>Mark as paid</span> &nbsp; <span class='lk'>"
            "Message us about this claim</span></p><h3>Service details</h3>" + table(heads, rows, "llrrrrrrrrc", "t w", foot)
            + (("<h3>Notes</h3>" + "".join(f"<p class='sm'><b>{m}</b> &nbsp; {REMARKS[m]}</p>" for m in marks)) if marks else "")
            + f"<p class='sm ft'>If you disagree with this decision, you have 180 days from the date you receive the Explanation of Benefits to file "
            f"an appeal. Call the number on your ID card or {free(rng, '1-{}-555-{}')} (TTY 711). "
              f"&copy; {printed.year} {plan}. All rights reserved. &nbsp; Legal &nbsp; Privacy &nbsp; Nondiscrimination notice &nbsp; Feedback</p>")
    css = (".nav{background:#10305c;color:#fff;font-size:8.5pt}.nav td{padding:6pt}.lg{font-size:14pt;font-weight:bold}.sm{font-size:8pt;color:#555;"
           "margin:4pt 0}h1{font-size:16pt;margin:4pt 0 8pt;color:#10305c}.st{font-size:9pt;background:#dff0d8;color:#2d6a2d;padding:2pt 6pt}"
           ".f td{padding:2pt 8pt 2pt 0;font-size:9pt}.f td:first-child{color:#666;white-space:nowrap}.cd{width:100%;border:1pt solid #c8d2e0;"
           "margin:10pt 0}.cd>tbody>tr>td{padding:8pt}.ow{width:45%;background:#f2f6fc}.big{font-size:20pt;font-weight:bold;color:#10305c}"
           ".wk{width:100%}.wk td:last-child{text-align:right}.lk{font-size:8.5pt;color:#0b5cad;text-decoration:underline}h3{font-size:11.5pt;"
           "margin:10pt 0 4pt;color:#10305c}.t th{font-size:7.5pt;background:#eef2f7;vertical-align:bottom;padding:3pt}"
           ".t td{font-size:8pt;border-bottom:0.5pt solid #d5dbe3;padding:4pt 3pt}.sum td{font-weight:bold;background:#f7f9fb}.ft{border-top:0.5pt "
           "solid #ccc;margin-top:12pt;padding-top:5pt}.t .sm{font-size:7pt}")
    truth = {"document_type": KIND, "provider": {"name": giver}, "payer": {"name": plan}, "patient": {"name": who.plain, "member_id": member},
             "claim_number": claim, "network": "in" if inside else "out", "statement_date": done_, "lines": kept(lines),
             "totals": {"charges_cents": sums["charge_cents"], "adjustments_cents": sums["adjustment_cents"],
                        "insurance_paid_cents": sums["plan_paid_cents"], "balance_cents": sums["patient_cents"]}}
    return done(web(css, body, "Claim Details", f"https://member.{site(plan)}/claims/detail?id={claim}", printed, hour(rng)), truth)
