"""Kaiser Permanente's explanation of benefits of one member: record number and region, claims in order each with its provider; a row a service with
procedure code, modifiers, units, billed, allowed, paid, the member's cost share in four columns; blank where nothing; cost share to date, codes,
grievance text."""
from held_thirtieth_b import *  # noqa: F403

NAME = "held30-ins-kaiser-share"
REGIONS = [("Kaiser Foundation Health Plan of Colorado", "P.O. Box 373150, Denver, CO 80237-9998"),
           ("Kaiser Foundation Health Plan of the Northwest", "P.O. Box 370050, Denver, CO 80237-9998"),
           ("Kaiser Foundation Health Plan of Georgia, Inc.", "P.O. Box 370010, Denver, CO 80237-9998"),
           ("Kaiser Foundation Health Plan of the Mid-Atlantic States, Inc.", "P.O. Box 371860, Denver, CO 80237-9998")]
SAYS = {"P01": "Paid according to the contract with the provider. You are not responsible for the difference between the billed and the allowed amount.",
        "N19": "This procedure is incidental to the primary procedure. It is not your responsibility.",
        "X05": "Service is not a covered benefit under your Evidence of Coverage. You may be billed for this amount.",
        "M02": "This amount has been applied to your deductible."}
SHARE = "deductible_cents copay_cents coinsurance_cents noncovered_cents".split()


def document(rng):
    who, (plan, mail) = Who(rng), rng.choice(REGIONS)
    sent, record = day(rng, (2026, 2, 10), 260), number(rng, "99999999")
    blocks, truths, every, used = "", [], [], []
    for _ in range(rng.choice((1, 1, 2, 3))):
        giver, care = seen(rng, "emergency emergency scans lab surgery therapy ride mind", person="{1}, {0} MD")
        first = later(sent, -rng.randint(14, 70))
        lines = services(rng, [first, later(first, 4)] if care is CARE["therapy"] else [first], care, 7, denied=0.08, bundled=0.1)
        for x in lines:
            x["description"] = x["words"]
            x["remarks"] = {"denied": ["X05"], "bundled": ["N19"], "ded": ["P01", "M02"], "both": ["P01", "M02"]}.get(x["kind"], ["P01"])
            x["modifiers"] = ["GP"] if x["sort"] == "therapy" else ["25"] if x["sort"] in ("visit", "er") and len(lines) > 2 else (
                ["26"] if care is CARE["scans"] else ["RH"] if x["sort"] == "ride" else [])
            used += [r for r in x["remarks"] if r not in used]
        claim, account = number(rng, "2026999999999"), number(rng, "9999999999") if rng.random() < 0.6 else ""
        who_gave = {"name": giver, "npi": npi(rng) if rng.random() < 0.5 else ""}
        inside = rng.random() < 0.75
        rows = [[say(x["date"], "%m/%d/%Y"), f"{x['code']}{'-' + x['modifiers'][0] if x['modifiers'] else ''}", esc(x["description"]), str(x["units"]),
                 usd(x["charge_cents"]), usd(x["allowed_cents"]), usd(x["plan_paid_cents"]), *(usd(x[k]) if x[k] else "" for k in SHARE),
                 usd(x["patient_cents"]), " ".join(x["remarks"])] for x in lines]
        keys = ["charge_cents", "allowed_cents", "plan_paid_cents", *SHARE, "patient_cents"]
        heads = [[("", 7), ("Your cost share", 4, "c k"), "", ""],
                 ["Service<br>date", "Procedure", "Description", "Qty", "Provider<br>billed", "Allowed<br>amount", "Plan<br>paid", "Deductible", "Copayment",
                  "Coinsurance", "Not<br>covered", "Your<br>responsibility", "Codes"]]
        info = [("Claim number:", claim), ("Rendering provider:", esc(giver))] + ([("Provider NPI:", who_gave["npi"])] if who_gave["npi"] else [])
        info2 = [("Received:", say(later(first, 6))), ("Finalized:", say(later(sent, -2)))] + ([("Patient account:", account)] if account else [])
        info2 += [("Provider status:", "Contracted (in network)")] if inside else []
        blocks += "<div class='cl'>" + beside(facts(info), facts(info2), widths="60% 40%") + "</div>" + table(
            heads, rows, "lllcrrrrrrrrl", "t", [[("Claim totals", 4), *(usd(total(lines, k)) for k in keys), ""]])
        every.append(lines)
        for x in lines:
            if not x["modifiers"]:
                del x["modifiers"]
        truths.append(claim_of("Kaiser Permanente", who.full, record, lines,
                               "date code modifiers description units remarks " + " ".join(keys), who_gave, claim, sent,
                               "charges_cents insurance_paid_cents balance_cents", SHARE, account_number=account, network="in" if inside else ""))
    limit, most = rng.choice(((50000, 300000), (150000, 450000), (250000, 735000)))
    at, spent = rng.randint(3000, limit), rng.randint(limit, most)
    body = (beside(f"<div class='logo'>KAISER PERMANENTE<span>&reg;</span></div><div class='s'>{plan}<br>{mail}</div>",
                   "<div class='ttl'>Explanation of Benefits (EOB)</div><b>THIS IS NOT A BILL</b>", widths="58% 42%")
            + beside(f"<div class='mail'>{who.mail}</div>", facts([("EOB date:", say(sent)), ("Member name:", esc(who.full)),
                    ("Health record number:", record),
                     ("Group number:", number(rng, "99999-999")), ("Coverage:", rng.choice(("Deductible HMO", "Traditional HMO", "KP Silver 2500/35")))]),
                     widths="58% 42%")
            + "<p>This explanation of benefits shows how we processed claims for services you received from "
            f"{'a provider' if len(truths) == 1 else 'providers'} outside of our medical offices or by referral. It is not a request for payment. If "
            f"you owe an "
            "amount, the provider will bill you. Please do not send payment to Kaiser Permanente.</p>"
            + table(["Total billed by providers", "Total plan paid", "Total your responsibility"],
                    [[usd(all_of(every, k)) for k in ("charge_cents", "plan_paid_cents", "patient_cents")]], "ccc", "su")
            + blocks + "<p class='s'>Your responsibility = deductible + copayment + coinsurance + not covered. It may not show what you paid at the visit.</p>"
            + "<h3>Explanation of codes</h3>" + facts([(k, SAYS[k]) for k in used], "f s")
            + "<h3>Your accumulations, January 1 through December 31, 2026</h3>"
            + table(["", "Your limit", "Accumulated", "Remaining"], [["Individual deductible", usd(limit), usd(at), usd(limit - at)],
                    ["Individual out-of-pocket maximum", usd(most), usd(spent), usd(most - spent)]], "lrrr", "ac")
            + f"<p class='s'>Questions? Call Member Services at {tel(rng)} (TTY 711), Monday through Friday, 8 a.m. to 6 p.m., or sign on to kp.org.</p>"
            "<h3>Your right to dispute a decision</h3><p class='fine'>If we denied all or part of a claim, you may file a grievance or an appeal "
            "within 180 days of the date of this notice. Send it in writing to Kaiser Permanente, Member Relations Appeals, with your name, health "
            "record number, the claim number, and why you think we should pay. You may name someone to act for you. We will tell you what we decide "
            "within 30 days for services not yet received, 60 days for services received. You may have the right to an external review by an "
            "independent organization. You may get, free of charge, copies of all documents relevant to your claim. If your coverage is through an "
            "employer, you may have rights under ERISA section 502(a).</p>"
            "<p class='fine'>Protect yourself against health care fraud: check the dates and services above. Interpreter services are available 24 "
            "hours a day at no cost to you. Ayuda en su idioma sin costo.</p>")
    css = ("@page{@bottom-center{font:7pt 'Liberation Sans';content:counter(page) ' / ' counter(pages)}}.logo{font:bold 15pt 'Liberation Sans';color:#006ba6;"
           "letter-spacing:1pt}.logo span{font-size:7pt}.ttl{font:bold 14pt 'Liberation Sans';color:#003b71}.s{font-size:7.8pt}.mail{margin:18pt 0 18pt 8pt}"
           ".f td{padding:.8pt 8pt .8pt 0}.f td:first-child{font-weight:bold;white-space:nowrap}"
           "h3{font:bold 9.8pt 'Liberation Sans';color:#003b71;margin:8pt 0 2pt}"
           ".su{width:100%;margin:4pt 0 8pt}.su th{background:#003b71;color:#fff}"
           ".su td{border:.7pt solid #003b71;font:bold 12pt 'Liberation Sans';padding:4pt}"
           ".cl{border-top:1.4pt solid #006ba6;padding-top:4pt;margin-top:6pt}.t{width:100%;font-size:7pt;margin:3pt 0 7pt}"
           ".t th{font-size:6.5pt;vertical-align:bottom;background:#e6f1f8;border-bottom:.7pt solid #006ba6}.t td,.t th{padding:2pt 2.2pt}"
           ".t td{border-bottom:.4pt solid #c8c8c8}.t tr.sum td{font-weight:bold;border-top:.9pt solid #006ba6}.k{border-bottom:.6pt solid #666}"
           ".ac{width:74%;font-size:8pt}.ac th{border-bottom:.7pt solid #333}")
    return done(sheet(css, body, margin="0.5in", font="8.8pt 'Liberation Sans',Arial", title="Explanation of Benefits"), one_or_more(truths))
