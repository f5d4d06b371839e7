"""A Blue plan's EOB in the manner of Texas and Illinois: the health care claims summary with three boxes, then claim details, one of so many, whose
table has the plan's provisions on the left and your responsibility on the right, deductible and copay in one column, reasons by number, and what the
patient has met to date."""
from held_twentysecond_b import *  # noqa: F403

NAME = "held22-cross-claim-detail"
REASONS = {"(1)": "The amount billed is greater than the amount allowed for this service. Based on our agreement with this provider, you will not be billed "
        "the difference.",
           "(2)": "This service is excluded by your health care plan. No benefits are available.",
           "(3)": "Benefits for this service are included in the allowance for another service of the same day. A network provider cannot bill you for it."}


def reason(x):
    return {"denied": ["(2)"], "bundled": ["(3)"]}.get(x["kind_of"], ["(1)"] if x["adjustment_cents"] else [])


def detail(rng, place_in, count, patient, provider, care, sent, common):
    first, account = later(sent, -rng.randint(8, 40)), number(rng, "A99999999")
    code = number(rng, "20260999") + number(rng, "999A9999") + "X"
    dates = [first, later(first, 2), later(first, 6)] if care is THERAPY else [first]
    lines, rows = services(rng, 1, 8 if care is HOSPITAL else 4, dates, care, words=1), []
    for x in lines:
        x["remarks"], both = [r.strip("()") for r in reason(x)], x["deductible_cents"] + x["copay_cents"]
        x["description"], x["both"] = x["kind"], both
        x["maybe"] = {"date_end": x["date"], "deductible_cents": both, "copay_cents": both}
        d = say(x["date"], "%m/%d/%y")
        rows.append([x["kind"], f"{d} - {d}", usd(x["charge_cents"], ""), f"{usd(x['adjustment_cents'], '')} "
        f"{' '.join(reason(x)) if x['adjustment_cents'] else ''}",
                     usd(x["allowed_cents"], ""), usd(x["plan_paid_cents"], ""), usd(both, ""), usd(x["coinsurance_cents"], ""),
                     f"{usd(x['noncovered_cents'], '')} {'(2)' if x['noncovered_cents'] else ''}", usd(x["patient_cents"], "")])
    t = sums(lines, "charge_cents adjustment_cents allowed_cents plan_paid_cents both coinsurance_cents noncovered_cents patient_cents")
    heads = [["", "", ("PLAN PROVISIONS", 4, "c g"), ("YOUR RESPONSIBILITY", 4, "c y")],
             ["SERVICE DESCRIPTION", "SERVICE DATES", "AMOUNT BILLED", "DISCOUNTS AND REDUCTIONS", "AMOUNT COVERED (ALLOWED)", "HEALTH PLAN RESPONSIBILITY",
              "DEDUCTIBLE AND COPAY AMOUNT", "COINSURANCE AMOUNT", "AMOUNT NOT COVERED", "AMOUNT YOU MAY OWE"]]
    approved = (f"<b>Total covered benefits approved for this claim: {usd(t['plan_paid_cents'])} to {esc(provider.upper())} on "
        f"{say(later(sent, -1), '%m-%d-%y')}.</b>"
                if t["plan_paid_cents"] else "<b>No covered benefits were approved for payment on this claim.</b>")
    html = (f"<div class='head'>CLAIM DETAIL ({place_in} of {count})</div>" + beside(
        facts([("PATIENT:", esc(patient.full.upper())), ("PROVIDER:", esc(provider.upper()))]), facts([("CLAIM NUMBER:", code), ("PATIENT ACCT #:", account)]),
        facts([("RECEIVED:", say(later(first, 4), "%m/%d/%y")), ("PROCESSED:", say(later(sent, -2), "%m/%d/%y"))]), widths="46% 32% 22%")
        + table(heads, rows, "llrrrrrrrr", "t", [[("CLAIM TOTALS", 2), *(usd(v) for v in t.values())]]) + f"<p>{approved}</p>")
    keys = "date description remarks maybe charge_cents adjustment_cents allowed_cents plan_paid_cents coinsurance_cents noncovered_cents patient_cents"
    truth = claim("eob", common["payer"], {"name": patient.full.upper(), "member_id": common["member"]}, lines, keys,
                  "charges_cents adjustments_cents insurance_paid_cents balance_cents", {"name": provider.upper()}, claim_number=code, account_number=account,
                  statement_date=sent)
    return truth, html, {r for x in lines for r in reason(x) if x["adjustment_cents"] or x["noncovered_cents"]}


def document(rng):
    who, people = family(rng)
    payer = rng.choice(("Cross and Shield of the Lone Prairie", "BlueLake Cross BlueLake Shield", "Blue Canyon Health Care Service Corporation"))
    member, group, sent = number(rng, "ZGP999999999"), number(rng, "099999"), day(rng)
    patient, count = rng.choice(people)[0], rng.choice((1, 1, 2, 3))
    common = {"payer": payer, "member": member}
    made = [detail(rng, n + 1, count, patient, *seen(rng), sent, common) for n in range(count)]
    docs = [m[0] for m in made]
    billed, paid, owe = (all_of(docs, k) for k in "charge_cents plan_paid_cents patient_cents".split())
    (street, town), tel = place(rng, True), free(rng, "(800) 555-{}")
    period = f"Benefit period: 01-01-{sent:%y} through 12-31-{sent:%y}"
    reasons = sorted(set().union(*(m[2] for m in made)))
    body = (beside(logo(payer, "#0057b8", 17, "&#10010; &#9819;") + f"<p class='fine'>{street}, {town}</p>",
                   f"<h1>EXPLANATION OF BENEFITS</h1><p>Date: {say(sent, '%B %-d, %Y')}<br><b>THIS IS NOT A BILL</b></p>", widths="62% 38%")
            + beside(f"<div class='mail'>{who.mail}</div>", "<b>SUBSCRIBER INFORMATION</b>" + facts([("Name:", esc(who.full.upper())), ("Member ID:",
            member), ("Group Number:", group),
                     ("Group Name:", rng.choice(("PERMIAN TOOL & SUPPLY", "LAKE COUNTY SCHOOLS", "TRIANGLE DATA SERVICES")))]) + f"<p class='fine'>Customer "
                     f"Service: {tel}<br>"
                     "Go paperless: sign up for electronic statements on your member portal.</p>", widths="60% 40%")
            + "<div class='head'>HEALTH CARE CLAIMS SUMMARY</div><p>An EOB is a statement that shows how claims were processed. It is not a bill. Your "
            "provider(s) may bill you "
            "directly for any amount you owe.</p>" + table(["", "Total Amount Billed", "Discounts, Reductions and Payments", "Amount You May Owe Provider"],
            [[f"{count} claim{'s' if count > 1 else ''} for {esc(patient.full.upper())}", usd(billed), usd(billed - owe), f"<b>{usd(owe)}</b>"]], "lccc", "s")
            + "".join(m[1] for m in made)
            + f"<p>{period} - To date this patient has met {usd(rng.randint(10000, 150000))} of her/his $1,500.00 medical deductible and "
            f"{usd(rng.randint(160000, 400000))} of her/his $5,000.00 out-of-pocket expense.</p>"
            + ("<p><b>REASONS</b></p>" + facts([(r, REASONS[r]) for r in reasons], "f fine") if reasons else "")
            + "<p class='fine'><b>YOUR RIGHT TO APPEAL.</b> If you believe we incorrectly denied or reduced all or part of your benefits, you may have your "
            "claim reviewed. Send a written "
            f"request within 180 days to Claim Review Section, {street}, {town}. State the reason why you disagree and include any documents that support "
            f"your claim. You may name a "
            "person to act for you. If we uphold the denial you may have the right to an external review by an independent review organization within four "
            "months. Call us for the "
            "treatment and diagnosis codes and their meanings.</p><p class='fine'><b>Fraud hotline: 1-800-555-0177.</b> Health care fraud affects costs for "
            "all of us. If you did "
            "not receive the services shown, let us know. A Division of a Mutual Legal Reserve Company, an Independent Licensee of the Association of its "
            "Marks.</p>")
    css = foot("Page", True, "center") + (
        "h1{font-size:15pt;color:#0057b8;margin:0}.mail{padding:16pt 0 18pt 24pt;line-height:1.25}.f td{padding:0 8pt 1pt "
        "0}.head{background:#0057b8;color:#fff;font:bold 10.5pt "
        "'Liberation Sans';padding:3pt 5pt;margin:9pt 0 5pt}.s{width:100%;border:1pt solid #0057b8;margin:4pt 0}.s td,.s th{border:.5pt solid "
        "#0057b8}.t{width:100%;font-size:7.7pt;"
        "margin:5pt 0}.t th{font-size:6.7pt;vertical-align:bottom}.t th.g{background:#d9e8f6;text-align:center}.t "
        "th.y{background:#fff1cc;text-align:center}.t td{border-bottom:.5pt "
        "solid #bbb}.t .sum td{font-weight:bold;border-top:1pt solid}p{margin:3pt 0}")
    return done(sheet(css, body, margin="0.5in", font="9pt 'Liberation Sans',Arial"), papers(docs))
