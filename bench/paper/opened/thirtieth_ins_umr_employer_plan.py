"""UMR's explanation of benefits for an employer's plan, a broad sheet on its side: the block of claim facts at the right, the dense table of charge,
discount, ineligible and remark, copay, deductible, what is paid at which rate, with its totals; remarks, payment, accumulators, appeal; some correct an
earlier claim and print it first with minus signs."""
from held_thirtieth_b import *  # noqa: F403

NAME = "held30-ins-umr-employer-plan"
WORDS = {"visit": "OFFICE VISIT", "wellness": "ROUTINE PHYSICAL", "lab": "LAB/PATHOLOGY", "test": "MEDICAL DIAGNOSTIC", "shot": "INJECTION",
          "drug": "DRUGS-MEDICAL",
         "xray": "XRAY", "mri": "MRI/CT/PET SCAN", "therapy": "PHYSICAL THERAPY", "er": "EMERGENCY ROOM", "surgery": "SURGERY", "mind": "PSYCHOTHERAPY",
         "ride": "AMBULANCE"}
SAYS = {"A45": "THE PROVIDER HAS AGREED TO ACCEPT THE NETWORK DISCOUNT. THE PATIENT IS NOT RESPONSIBLE FOR THIS AMOUNT.",
        "D07": "THIS SERVICE IS EXCLUDED UNDER THE PLAN. PLEASE SEE THE GENERAL EXCLUSIONS SECTION OF YOUR SUMMARY PLAN DESCRIPTION.",
        "K12": "THIS PROCEDURE IS CONSIDERED PART OF ANOTHER SERVICE BILLED ON THE SAME DAY AND IS NOT SEPARATELY PAYABLE.",
        "R88": "THIS IS A CORRECTION OF A CLAIM PREVIOUSLY PROCESSED. THE ORIGINAL PAYMENT HAS BEEN REVERSED."}
MONEY = "charge_cents adjustment_cents noncovered_cents".split()
LATE = "copay_cents deductible_cents covered".split()


def claim_table(lines):
    rows = []
    for x in lines:
        d = say(x["date"], "%m/%d/%y")
        rows.append([f"{d} - {d}", x["description"], x["code"], *(usd(x[k], "") for k in MONEY), " ".join(x["remarks"]), *(usd(x[k], "") for k in LATE),
                     f"{x['rate']}%", usd(x["plan_paid_cents"], ""), usd(x["coinsurance_cents"], ""), usd(x["patient_cents"], "")])
    t = {k: usd(total(lines, k), "") for k in [*MONEY, *LATE, "plan_paid_cents", "coinsurance_cents", "patient_cents"]}
    heads = ["DATES OF SERVICE<br>FROM - THRU", "TYPE OF SERVICE", "PROC<br>CODE", "CHARGE<br>AMOUNT", "PROVIDER<br>DISCOUNT", "INELIGIBLE<br>AMOUNT",
            "REMARK<br>CODE",
          "COPAY",
             "DEDUCTIBLE", "COVERED<br>BALANCE", "PAID<br>AT", "PLAN<br>BENEFIT", "CO-<br>INSURANCE", "PATIENT<br>RESPONSIBILITY"]
    foot = [["", "TOTALS", "", *(t[k] for k in MONEY), "", *(t[k] for k in LATE), "", t["plan_paid_cents"], t["coinsurance_cents"], t["patient_cents"]]]
    return table(heads, rows, "lllrrrlrrrrrrr", "t", foot)


def document(rng):
    people = family(rng)
    n, who = rng.choice((0, 0, 1, 2)), people[0]
    patient, member, sent = people[n], number(rng, "99999999"), day(rng, (2026, 1, 28), 250)
    giver, care = seen(rng)
    first = later(sent, -rng.randint(11, 60))
    dates = [first, later(first, 2), later(first, 7)] if care is CARE["therapy"] else [first]
    lines = services(rng, dates, care, 8, denied=0.14, bundled=0.1)
    for x in lines:
        x["description"], x["remarks"] = WORDS[x["sort"]], {"denied": ["D07"], "bundled": ["K12"]}.get(x["kind"], ["A45"])
        if x["kind"] == "free" and rng.random() < 0.3:
            x["remarks"] = []
        x["covered"] = x["allowed_cents"] - x["copay_cents"] - x["deductible_cents"]
        x["maybe"] = {"allowed_cents": x["covered"], "date_end": x["date"]}
    corrected, claim = rng.random() < 0.3, number(rng, "26999999999")
    account, payee = rng.choice(("", number(rng, "A99999999"), number(rng, "999999-9"))), esc(giver.upper())
    provider = {"name": giver.upper(), "tax_id": tax_id(rng) if rng.random() < 0.5 else ""}
    keys = "date description code remarks maybe deductible_cents copay_cents plan_paid_cents coinsurance_cents patient_cents " + " ".join(MONEY)
    employer = rng.choice(("LOWCOUNTRY FURNITURE OUTLETS INC", "TRI-RIVERS SCHOOL DISTRICT NO 14", "HALE & MORROW LOGISTICS HEALTH BENEFIT PLAN"))
    network = rng.random() < 0.8
    items = [("DATE", say(sent)), ("EMPLOYEE", esc(who.full.upper())), ("MEMBER ID", member), ("GROUP NAME", esc(employer)),
          ("GROUP NUMBER", number(rng, "76-999999")),
             ("PATIENT", esc(patient.full.upper())), ("RELATIONSHIP", ("SELF", "SPOUSE", "DEPENDENT")[n]), ("PROVIDER", payee)]
    items += [("PROVIDER TIN", provider["tax_id"])] if provider["tax_id"] else []
    items += [("PATIENT ACCT #", account)] if account else []
    items += [("NETWORK", "UNITEDHEALTHCARE CHOICE PLUS - IN NETWORK")] if network else []
    blocks, truths = "", []
    for back in ((True, False) if corrected else (False,)):
        its, mine = claim + ("-00" if back or not corrected else "-01"), lines
        if back:
            mine = [{k: -v if k.endswith("_cents") or k == "covered" else v for k, v in x.items()} | {"remarks": ["R88"]} for x in lines]
            for x in mine:
                x["maybe"] = {"allowed_cents": x["covered"], "date_end": x["date"]}
        elif corrected:  # what was paid before was wrong for one line: now it is covered in full
            mine = [dict(x) for x in lines]
            x = mine[rng.randrange(len(mine))]
            x.update(adjustment_cents=x["charge_cents"] // 2, noncovered_cents=0, copay_cents=0, deductible_cents=0, coinsurance_cents=0, patient_cents=0,
                     rate=100, remarks=["A45"])
            x["plan_paid_cents"] = x["covered"] = x["charge_cents"] - x["adjustment_cents"]
            x["maybe"] = {"allowed_cents": x["covered"], "date_end": x["date"]}
        blocks += (f"<div class='cl'>CLAIM CONTROL NUMBER: <b>{its}</b>" + ("&nbsp; &nbsp;*** REVERSAL OF PREVIOUSLY PROCESSED CLAIM ***" if back else
                   "&nbsp; &nbsp;*** ADJUSTED CLAIM ***" if corrected else "") + "</div>" + claim_table(mine))
        truths.append(claim_of("UMR", patient.full.upper(), member, mine, keys, provider, its, sent, blank=["remarks"], account_number=account, network="in" if network else ""))
    used = sorted({r for x in lines for r in x["remarks"]} | ({"R88", "A45"} if corrected else set()))
    paid = total(mine, "plan_paid_cents") - (total(lines, "plan_paid_cents") if corrected else 0)
    ded, out = rng.randint(10000, 150000), rng.randint(150000, 390000)
    pay = (table(["PAYMENT TO", "CHECK/EFT NO.", "AMOUNT"], [[payee, number(rng, "0099999999"), usd(paid)]], "llr", "p")
           if paid > 0 else "<p class='s'>NO PAYMENT WAS ISSUED WITH THIS EXPLANATION OF BENEFITS.</p>")
    body = (beside("<div class='logo'>UMR</div><div class='s'>A UnitedHealthcare Company<br>PO BOX 30541<br>SALT LAKE CITY UT 84130-0541</div>"
                   f"<div class='s'><br>FORWARDING SERVICE REQUESTED</div><div class='mail'>{who.mail}</div>",
                   "<div class='ttl'>EXPLANATION OF BENEFITS</div><div class='not'>THIS IS NOT A BILL</div>" + facts(items), widths="47% 53%")
            + "<p class='s'>This is a statement of how a claim for health care was handled under your employer&rsquo;s plan. Keep it for tax purposes. "
            f"Questions? Visit <b>umr.com</b> or call <b>{tel(rng)}</b>, Monday - Friday 7 a.m. to 7 p.m. Central.</p>" + blocks
            + beside("<b class='s'>REMARK CODE DESCRIPTIONS</b>" + facts([(k, SAYS[k]) for k in used], "f s"),
                     "<b class='s'>PAYMENT INFORMATION</b>" + pay + "<b class='s'>BENEFIT ACCUMULATORS - PLAN YEAR 2026</b>"
                     + table(["", "MET TO DATE", "MAXIMUM"], [["INDIVIDUAL DEDUCTIBLE - IN NETWORK", usd(ded), "$1,500.00"],
                                                            ["FAMILY DEDUCTIBLE - IN NETWORK", usd(ded + 31250), "$3,000.00"],
                                                            ["INDIVIDUAL OUT-OF-POCKET - IN NETWORK", usd(out), "$4,000.00"]], "lrr", "p"), widths="52% 48%")
            + "<p class='fine'>YOUR RIGHT TO APPEAL: If your claim was denied in whole or in part you, or someone you name to act for you, may file an "
              "appeal within 180 days after you receive this notice. Mail your written appeal with comments, documents and records to UMR - Claim "
              "Appeals, PO Box 30546, Salt Lake City UT 84130-0546. You may have copies of the records, and of any rule or guideline we relied on, "
              "free of charge. If your plan is subject to ERISA you may bring a civil action under Section 502(a) once the plan&rsquo;s appeals have "
              "been used. Report suspected fraud at umr.com. ATENCI&Oacute;N: si habla espa&ntilde;ol, hay servicios de ayuda de idiomas sin cargo a "
              "su disposici&oacute;n.</p>")
    css = (".logo{font:bold 30pt 'Liberation Sans';color:#002677}.ttl{font-weight:bold;font-size:14pt}.not{font-weight:bold;font-size:10pt;margin-bottom:3pt}"
           ".f td{padding:.6pt 8pt .6pt 0}.f td:first-child{font-weight:bold;white-space:nowrap}.s{font-size:7.6pt}"
           ".mail{margin:20pt 0 8pt 34pt;font-size:9.5pt}"
           ".t{width:100%;font-size:7.6pt;margin:2pt 0 9pt}"
           ".t th{background:#dde3ec;border:.6pt solid #555;font-size:6.6pt;text-align:center;vertical-align:middle}"
           ".t td{border-left:.6pt solid #555;border-right:.6pt solid #555}.t tr.sum td{border:.6pt solid #555;font-weight:bold}"
           ".cl{font-size:8.4pt;margin-top:6pt}"
           ".p{font-size:7.4pt;margin:2pt 0 6pt}.p th{border-bottom:.6pt solid #333}")
    return done(sheet(css, body, size="Letter landscape", margin="0.45in", font="8.6pt 'Liberation Sans',Arial", title="EOB"), one_or_more(truths))
