"""An administrator's EOB for an employer's own plan in UMR's manner, in capitals: one claim a block with its facts in three columns of labels, rows that begin with the days and end with the payment: charge, not covered with its reason, discount, allowed, copay, deductible, a balance and the percent it is paid at; the claim's patient sum, its payee and check below it; reasons in full after the claims."""
from held_twentyfirst_b import *  # noqa: F403

NAME = "held21-umbra-administrator"
COLS = "charge_cents noncovered_cents adjustment_cents allowed_cents copay_cents deductible_cents".split()
SAYS = {"PDC": "THE DISCOUNT SHOWN IS WHAT YOU SAVED BY USING A PROVIDER OF THE NETWORK. THE PATIENT IS NOT RESPONSIBLE FOR THIS AMOUNT.", "EXC": "THIS SERVICE IS EXCLUDED BY THE PLAN DOCUMENT. THE PATIENT IS RESPONSIBLE FOR THIS CHARGE.", "COP": "A COPAY APPLIES TO THIS SERVICE."}


def document(rng):
    who, family = household(rng)
    payer = rng.choice(("UMBRA BENEFIT ADMINISTRATORS", "CORNERSTONE PLAN SERVICES", "ALLIED MERIDIAN ADMINISTRATORS INC"))
    member, group, sent = number(rng, "99999999"), number(rng, "76-999999"), day(rng, (2026, 2, 18), 200)
    employer, docs, blocks, used, wide, acct = rng.choice(("HEARTLAND POULTRY PROCESSORS", "COUNTY OF MARLOWE", "STONEGATE RETIREMENT VILLAGES", "DELTA WIRE AND CABLE")), [], [], set(), rng.random() < 0.5, rng.random() < 0.6
    for _ in range(rng.choice((1, 1, 2, 3))):
        (patient, kin), (provider, care) = rng.choice(family), seen(rng)
        claim, first = number(rng, "26099") + number(rng, "999999"), later(sent, -rng.randint(7, 36))
        provider, account, check = provider.upper(), number(rng, "AA999999"), number(rng, "0099999999")
        lines, rows = services(rng, 1, 5, [first, first, later(first, 2)] if care is THERAPY else [first], care, words=1, denied=0.08), []
        for x in lines:
            x["description"] = x["description"].upper()
            x["remarks"] = ["EXC"] if x["denied"] else ["PDC"] + (["COP"] if x["copay_cents"] else [])
            used |= set(x["remarks"])
            x["maybe"] = {"date_end": x["date"]}
            left = x["allowed_cents"] - x["copay_cents"] - x["deductible_cents"]
            d = say(x["date"], "%m/%d/%y")
            rows.append([f"{d} {d}", esc(x["description"]), *([x["code"]] if wide else []), usd(x["charge_cents"], ""), usd(x["noncovered_cents"], ""), " ".join(x["remarks"]), *(usd(x[k], "") for k in COLS[2:]), usd(left, ""), f"{x['rate']}%", usd(x["plan_paid_cents"], "")])
        t = sums(lines, " ".join(COLS) + " plan_paid_cents patient_cents coinsurance_cents")
        heads = ["DATES OF<br>SERVICE", "SERVICE<br>DESCRIPTION", *(["PROC<br>CODE"] if wide else []), "TOTAL<br>CHARGES", "NOT<br>COVERED", "REASON<br>CODE", "DISCOUNT<br>AMOUNT", "ALLOWED<br>AMOUNT", "COPAY", "DEDUCT-<br>IBLE", "BALANCE", "PAID<br>AT", "PLAN<br>PAYMENT"]
        span = 3 if wide else 2
        blocks.append("<div class='cl'>" + beside(facts([("PATIENT:", esc(patient.plain.upper())), ("RELATION:", ("SELF", "SPOUSE", "CHILD")[kin])]), facts([("PROVIDER:", esc(provider)), *([("PATIENT ACCT:", account)] if acct else [("DATE RECEIVED:", say(later(first, 3), "%m/%d/%y"))])]), facts([("CLAIM NO:", claim), ("DATE PROCESSED:", say(later(sent, -1), "%m/%d/%y"))]), widths="30% 40% 30%")
                      + table(heads, rows, "ll" + ("l" if wide else "") + "rrlrrrrrrr", "t", [[("CLAIM TOTALS", span), usd(t["charge_cents"], ""), usd(t["noncovered_cents"], ""), "", *(usd(t[k], "") for k in COLS[2:]), usd(t["allowed_cents"] - t["copay_cents"] - t["deductible_cents"], ""), "", usd(t["plan_paid_cents"], "")]])
                      + beside(f"<p class='n'>PAYMENT TO: {esc(provider)}" + (f" &nbsp; CHECK NO: {check} &nbsp; AMOUNT: {usd(t['plan_paid_cents'])}" if t["plan_paid_cents"] else " &nbsp; NO PAYMENT ISSUED") + "</p>", facts([("OTHER INSURANCE PAID", "$0.00"), ("PATIENT COINSURANCE", usd(t["coinsurance_cents"])), ("<b>PATIENT RESPONSIBILITY</b>", f"<b>{usd(t['patient_cents'])}</b>")], "f rs"), widths="62% 38%") + "</div>")
        docs.append(claim_of(payer, patient.plain.upper(), member, lines, "date description remarks maybe " + ("code " if wide else "") + " ".join(COLS) + " plan_paid_cents", provider, claim, sent, **({"account_number": account} if acct else {})))
    tel, (street, town) = free(rng), place(rng, True)
    body = (beside(f"<div class='logo'>{payer}</div>{street.upper()}<br>{town.upper()}<br>CUSTOMER SERVICE: {tel}", "<div class='ttl'>EXPLANATION OF BENEFITS</div><div class='ret'>RETAIN FOR YOUR RECORDS &nbsp;&mdash;&nbsp; THIS IS NOT A BILL</div>" + facts([("EMPLOYEE:", esc(who.plain.upper())), ("MEMBER ID:", member), ("EMPLOYER:", employer), ("GROUP NO:", group), ("DATE:", say(sent, "%m/%d/%Y"))]), widths="52% 48%")
            + f"<br>{who.mail}<br><br><p>THIS STATEMENT TELLS YOU HOW WE WORKED THE CLAIM{'S' if len(docs) > 1 else ''} BELOW UNDER YOUR EMPLOYER&rsquo;S HEALTH PLAN.</p>" + "".join(blocks)
            + "<h3>REASON CODES</h3>" + facts([(m, SAYS[m]) for m in sorted(used)], "f n")
            + (f"<h3>YEAR TO DATE &ndash; {esc(who.plain.upper())}</h3>" + facts([("DEDUCTIBLE MET (NETWORK)", f"{usd(rng.randint(20000, 150000))} OF $1,500.00"), ("OUT-OF-POCKET MET (NETWORK)", f"{usd(rng.randint(150000, 300000))} OF $5,000.00")]) if rng.random() < 0.6 else "")
            + f"<p class='n'><br>IF YOUR CLAIM WAS DENIED IN WHOLE OR IN PART YOU MAY APPEAL WITHIN 180 DAYS. SEND YOUR REASONS WITH A COPY OF THIS FORM TO THE ADDRESS ABOVE, ATTN: APPEALS. YOU MAY HAVE COPIES OF ALL RECORDS OF THE CLAIM, FREE, AND YOU MAY SUE UNDER ERISA SECTION 502(A) WHEN THE APPEALS ARE DONE. VIEW YOUR CLAIMS AT ANY HOUR ON OUR MEMBER SITE.</p>")
    css = numbered("PAGE") + ".logo{font:bold 15pt 'Liberation Sans';color:#123}.ttl{font:bold 14pt 'Liberation Sans'}.ret{border-top:1pt solid;border-bottom:1pt solid;font-size:8pt;margin-bottom:4pt}.f td{padding:0 8pt 0 0}.rs td+td{text-align:right}.rs{margin-left:auto}.cl{page-break-inside:avoid;border-top:2pt solid #123;padding-top:4pt;margin-top:8pt}.t{width:100%;font-size:8pt;margin:4pt 0}.t th{font-size:7.2pt;background:#dde3ea;vertical-align:bottom}.t td{border-bottom:.5pt dotted #777}.sum td{border-top:1pt solid #123;font-weight:bold}.n{font-size:7.8pt}h3{font-size:9.5pt;margin:8pt 0 2pt}"
    return done(sheet(css, body, size="Letter landscape", margin="0.45in", font="8.8pt 'Liberation Sans Narrow','Liberation Sans',Arial"), one_or_more(docs))
