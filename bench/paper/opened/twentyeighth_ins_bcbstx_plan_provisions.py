"""Blue Cross and Blue Shield of Texas: the letter page with the subscriber's box and a summary of what was billed, discounts and payments, and what may
have to be paid; then the claim detail with service description, dates, the plan's provisions (billed, discounts, covered) and your responsibility
(deductible and copay, coinsurance, amount not covered, total costs), who was paid, the benefit period, notes, and the rights to review."""
from held_twentyeighth_b import *  # noqa: F403

NAME = "held28-ins-bcbstx-plan-provisions"
WORDS = {"visit": "OFFICE VISIT", "lab": "MEDICAL LABORATORY", "test": "DIAGNOSTIC MEDICAL", "shot": "THERAPEUTIC INJECTION", "drug": "DRUGS - INJECTABLE",
         "vaccine": "IMMUNIZATIONS/INOCULATIONS", "xray": "DIAGNOSTIC X-RAY", "mri": "MRI/CAT SCAN", "therapy": "PHYSICAL MEDICINE/THERAPY", "er": "HOSPITAL "
         "EMERGENCY ROOM",
         "surgery": "SURGICAL"}
COLS = "charge_cents adjustment_cents allowed_cents".split()
MORE = "coinsurance_cents noncovered_cents patient_cents".split()
SAYS = {"1": "The amount billed is greater than the amount allowed for this service. Based on our agreement with this provider, you will not be billed the "
    "difference.",
        "2": "Services of this type are not a benefit of your coverage. Please refer to the Limitations and Exclusions section of your benefit booklet.",
        "3": "This procedure is considered an integral part of another procedure billed on the same day, and no separate payment is made for it."}


def document(rng):
    people = family(rng)
    n, who = rng.randrange(3), people[0]
    patient, sent = people[n], day(rng, (2026, 2, 10), 230)
    member, group = number(rng, "ZGP") + number(rng, "899999999"), number(rng, "999999")
    holder = rng.choice(("PERMIAN BASIN DRILLING SERVICES INC", "LONE STAR GROCERS LP", "HILL COUNTRY INDEPENDENT SCHOOL DISTRICT"))
    m = lambda v: usd(v, "")  # noqa: E731
    docs, summary, details, claims, k0 = [], [], "", [], rng.randint(300, 900)
    for _ in range(rng.choice((1, 1, 2, 3))):
        g, kind = giver(rng)
        first = later(sent, -rng.randint(9, 45))
        lines = services(rng, [first, later(first, 2), later(first, 5)] if kind == "therapy" else [first], kind, 6)
        notes = []
        for x in lines:
            x["description"] = WORDS[x["sort"]]
            x["dcp"] = x["deductible_cents"] + x["copay_cents"]
            x["remarks"] = [{"denied": "2", "bundled": "3"}.get(x["kind"], "1")]
            x["maybe"] = {"deductible_cents": x["dcp"], "copay_cents": x["dcp"]}  # one column for the two
            notes += [k for k in x["remarks"] if k not in notes]
        claims.append(lines)
        claim = number(rng, "20269999999999") + "X"
        name = g["name"].upper()
        t = {k: total(lines, k) for k in [*COLS, "dcp", *MORE, "plan_paid_cents"]}
        low, high = lines[0]["date"], lines[-1]["date"]
        span = say(low, "%m/%d/%y") + " - " + say(high, "%m/%d/%y")
        summary.append([esc(patient.plain.upper()), esc(name), claim, span, usd(t["charge_cents"]), usd(t["adjustment_cents"] + t["plan_paid_cents"]),
                        f"<b>{usd(t['patient_cents'])}</b>"])
        rows = [[x["description"], say(x["date"], "%m/%d/%y") + "-<br>" + say(x["date"], "%m/%d/%y"), m(x["charge_cents"]),
                 f"({x['remarks'][0]}) {m(x['adjustment_cents'])}" if x["adjustment_cents"] else m(0), m(x["allowed_cents"]), m(x["dcp"]),
                 m(x["coinsurance_cents"]),
                 f"({x['remarks'][0]}) {m(x['noncovered_cents'])}" if x["noncovered_cents"] else m(0), m(x["patient_cents"])] for x in lines]
        paid = (f"<b>Total covered benefits approved for this claim: {usd(t['plan_paid_cents'])}</b> to {esc(name)} on "
            f"{say(sent, '%m-%d-%y')}." if t["plan_paid_cents"]
                else f"<b>Total covered benefits approved for this claim: $0.00.</b> No payment was made to {esc(name)}.")
        details += ("<div class='dh'>CLAIM DETAIL</div>" + beside(
            facts([("PATIENT:", esc(patient.plain.upper())), ("CLAIM NO.:", claim)], "f"),
            facts([("PROVIDER:", esc(name)), ("PROCESSED:", say(later(sent, -1), "%m/%d/%y"))], "f"))
            + table([["", "", ("PLAN PROVISIONS", 3, "c pp"), ("YOUR RESPONSIBILITY", 4, "c yr")],
                     ["Service Description", "Service Dates", "Amount Billed", "Discounts and Reductions", "Amount Covered (Allowed)*", "Deductible and "
                     "Copay Amount",
                      "Coinsurance", "Amount Not Covered", "Your Total Costs"]], rows, "llrrrrrrr", "t",
                    [[("CLAIM TOTALS", 2), *(usd(t[k]) for k in COLS), usd(t["dcp"]), *(usd(t[k]) for k in MORE)]])
            + f"<p class='n2'>{paid}</p>" + facts([(f"({k})", SAYS[k]) for k in notes], "nt"))
        docs.append(claim_of("Blue Cross and Blue Shield of Texas", patient.plain.upper(), member, lines,
                             "date description remarks maybe " + " ".join([*COLS, *MORE]), name, claim, sent))
    heads = ["Patient", "Provider", "Claim Number", "Service Dates", "Amount Billed", "Discounts, Reductions and Payments", "You May Have to Pay Provider"]
    met = rng.randint(15000, 190000)
    one = (beside("<div class='logo'><span>&#10010;</span> BlueCross BlueShield<br>of Texas</div>", "<div class='ti'>EXPLANATION OF BENEFITS</div><p "
        "class='n'>An "
                  "Explanation of Benefits (EOB) is a notice provided to you when a health care benefits claim is processed by Blue Cross and Blue Shield of "
                  "Texas. "
                  "The EOB shows how the claim was processed. The EOB is not a bill. Your provider may bill you separately.</p><b>THIS IS NOT A BILL</b>",
                  widths="42% 58%")
           + beside(f"<div class='n'>P.O. Box 660044<br>Dallas, Texas 75266-0044</div><div class='ad'>{who.mail}</div>",
                    "<div class='sb'>SUBSCRIBER INFORMATION</div>" + facts([
                        ("Name", esc(who.plain.upper())), ("Member ID", member), ("Group Name", esc(holder)), ("Group No.", group),
                        ("Date", say(sent, "%B %-d, %Y"))], "f")
                    + f"<p class='n'>Have questions about this EOB? Go to <b>bcbstx.com</b> and log in to Blue Access for Members<sup>SM</sup>, or call "
                    f"Customer Advocates at "
                    f"<b>{tel(rng)}</b>, 8 a.m. to 8 p.m. CT.</p>", widths="54% 46%")
           + f"<p><b>Dear {esc(who.plain.upper())}:</b></p><p>The summary box below gives information on the claim{'s' if len(docs) > 1 else ''} processed "
           f"for "
           f"{esc(patient.plain.upper())}. Details are on the following page.</p><div class='sb'>SUMMARY BOX</div>"
           + table(heads, summary, "llllrrr", "sm", [] if len(docs) == 1 else [[("TOTALS", 4), usd(all_of(claims, "charge_cents")),
                   usd(all_of(claims, "adjustment_cents") + all_of(claims, "plan_paid_cents")), usd(all_of(claims, "patient_cents"))]])
           + "<p class='n'>You may owe this amount, or part of it, if you have not already paid it at the time of the visit. You may have more than one EOB "
           "for a visit: a "
           "hospital, a laboratory and each physician may send a claim of their own.</p><p class='n'><b>Fight fraud.</b> Health care fraud affects health "
           "care costs "
           "for all of us. If you suspect any person or company of defrauding or attempting to defraud Blue Cross and Blue Shield of Texas, please call our "
           "toll-free "
           "Fraud Hotline at 1-800-543-0867. All calls are confidential and may be made anonymously.</p><p class='n'><b>Turn off the paper.</b> Sign up at "
           "bcbstx.com to "
           "get your EOBs by email and to see up to 18 months of claims.</p>"
           "<p class='n'>Blue Cross and Blue Shield of Texas, a Division of Health Care Service Corporation, a Mutual Legal Reserve Company, an Independent "
           "Licensee of the "
           "Blue Cross and Blue Shield Association</p>")
    two = (details + "<p class='n'>* Amount Covered (Allowed): the amount on which the plan's share and yours are figured.</p><div class='dh'>BENEFIT PERIOD "
        "01-01-26 "
           f"THROUGH 12-31-26</div><p class='n2'>To date this patient has met <b>{usd(met)}</b> of the $2,500.00 In-Network Deductible. To date this patient "
           f"has met "
           f"<b>{usd(met + k0 * 100)}</b> of the $6,000.00 In-Network Out-of-Pocket Expense Limit. To date <b>{usd(met + k0 * 151)}</b> of the $5,000.00 "
           f"Family Deductible has "
           "been met.</p><div class='dh'>HEALTH CARE PLAN MESSAGES AND YOUR RIGHT TO APPEAL</div><p class='n'>You have the right to seek and obtain a full "
           "and fair review of "
           "any determination of a claim. If you do not agree with it, you or your authorized representative may ask for a review within 180 days after you "
           "receive this "
           "notice. Send it with the claim number to: Claim Review Section, Blue Cross and Blue Shield of Texas, P.O. Box 660044, Dallas, TX 75266-0044. You "
           "will be told in "
           "writing of the decision within 30 or 60 calendar days, as your plan has it. You may ask for diagnosis and treatment codes, and what they mean. "
           "After the "
           "internal appeal you may ask for an external review by an Independent Review Organization. For help, the Texas Department of Insurance Consumer "
           "Health Assistance "
           "Program can be reached at 1-855-839-2427.</p>")
    css = ("@page{@bottom-right{font:7.5pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}@bottom-left{font:7.5pt 'Liberation "
        "Sans';content:'"
           + f"Member ID {member}" + "'}}.logo{font:bold 15pt 'Liberation Sans';color:#0057a8}.logo span{font-size:20pt}.ti{font:bold 15pt 'Liberation "
           "Sans';color:#0057a8}"
           ".n{font-size:7.9pt}.n2{font-size:8.8pt;margin:4pt 0}.ad{padding:24pt 0 20pt "
           "14pt}.sb,.dh{background:#0057a8;color:#fff;font-weight:bold;padding:3pt 6pt;"
           "font-size:9.5pt}.dh{margin-top:10pt;page-break-after:avoid}.f td{padding:1.5pt 6pt;font-size:8.8pt}.f "
           "td:first-child{font-weight:bold;white-space:nowrap}.sm{width:100%;border:1pt solid #0057a8;"
           "margin-bottom:6pt}.sm th{background:#dbe8f5;font-size:8pt;vertical-align:bottom}.sm td{font-size:8.2pt;border-top:.5pt solid "
           "#9db8d4;padding:4pt}.t{width:100%;"
           "border:1pt solid #0057a8}.t th{font-size:7.5pt;vertical-align:bottom;border-bottom:.6pt solid "
           "#0057a8}.pp{background:#dbe8f5}.yr{background:#f3e6c8}.t td{font-size:8.1pt;"
           "border-bottom:.4pt solid #ccc}.sum td{font-weight:bold;border-top:.8pt solid #0057a8}.nt td{font-size:7.8pt;padding:1pt 5pt}")
    return done(sheet(css, one, two, margin="0.5in"), one_or_more(docs))
