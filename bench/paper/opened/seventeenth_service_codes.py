"""A third-party administrator's EOB for an employer's plan, in capitals on a wide sheet: its own two-letter service codes in the rows with a legend below, ineligible amounts with reason codes, a balance and its percent, other carrier's credit, patient's sum, and who was paid."""
from held_seventeenth_b import *  # noqa: F403

NAME = "held17-service-codes"
COLS = "charge_cents noncovered_cents adjustment_cents allowed_cents deductible_cents copay_cents plan_paid_cents".split()
KINDS = {"Office visit": "OV", "Preventive care": "PC", "Emergency room": "ER", "Laboratory": "LB", "Pathology": "PA", "X-ray": "XR", "MRI": "MR", "Mammogram": "MM", "Ultrasound": "US", "Heart test": "HT", "Surgery": "SU", "Physical therapy": "PT", "Chiropractic": "CH", "Mental health": "MH", "Injection": "IJ", "Immunization": "IM"}
WHY = {"021": "THESE CHARGES ARE NOT COVERED UNDER YOUR PLAN. PLEASE REFER TO THE EXCLUSIONS IN YOUR SUMMARY PLAN DESCRIPTION.", "086": "CHARGES EXCEED THE MAXIMUM ALLOWED BY YOUR PLAN FOR THIS SERVICE.", "300": "PROVIDER DISCOUNT TAKEN UNDER THE NETWORK AGREEMENT. PATIENT IS NOT RESPONSIBLE FOR THIS AMOUNT."}


def document(rng):
    who = Who(rng, youngest=24, oldest=64)
    patient = rng.choice((who, who, Who(rng, last=who.last, youngest=1, oldest=24), Who(rng, last=who.last, youngest=25, oldest=64)))
    payer, plan = rng.choice(("Merit Oak Health Administrators", "Paragon Benefit Administrators", "Sequoia HealthComp Inc")), rng.choice(("TIDEWATER SHIPYARD EMPLOYEE BENEFIT PLAN", "SANDHILLS TRUCKING GROUP HEALTH PLAN", "CITY OF MARLOW SELF-FUNDED HEALTH PLAN"))
    member, group, claim, sent = number(rng, "AA9999999"), number(rng, "99999"), number(rng, "E99999999-00"), day(rng, (2026, 2, 15), 190)
    provider, acct, first = giver(rng), number(rng, "AA99999"), later(sent, -rng.randint(10, 45))
    lines, rows = services(rng, 1, 8, [first, first, later(first, 3)] if rng.random() < 0.4 else [first], words=1, denied=0.1, cut=0.15), []
    for x in lines:
        kind = KINDS[x["description"]]
        x["description"] = x["description"].upper()
        x["remarks"] = ["021"] if x["denied"] else (["086"] if x["noncovered_cents"] else []) + ["300"]
        left = x["allowed_cents"] - x["deductible_cents"] - x["copay_cents"]
        x["maybe"] = {"date_end": x["date"], "code": kind}
        x["balance"] = left
        rows.append([say(x["date"], "%m/%d/%y") + "-" + say(x["date"], "%m/%d/%y"), kind, usd(x["charge_cents"], ""), usd(x["noncovered_cents"], ""), " ".join(x["remarks"]), *(usd(x[k], "") for k in COLS[2:6]), usd(left, ""), f"{x['rate']}%", usd(x["plan_paid_cents"], "")])
    t = sums(lines, " ".join(COLS) + " balance patient_cents")
    legend = sorted({(KINDS[k], k.upper()) for k in KINDS if k.upper() in {x["description"] for x in lines}})
    tel, (street, town), check = free(rng, "1-800-555-{}"), place(rng, True), number(rng, "9999999")
    met = min(200000, t["deductible_cents"] + rng.randint(0, 60000))
    one = (beside(f"<div class='logo'>{esc(payer)}</div>{street.upper()}<br>{town.upper()}", "<div class='ttl'>EXPLANATION OF BENEFITS</div><div class='r2'>RETAIN FOR TAX PURPOSES - THIS IS NOT A BILL</div>", f"<div class='cs'><b>CUSTOMER SERVICE</b><br>{tel}<br>MON-FRI 7:00 AM - 7:00 PM CT<br>CLAIM STATUS 24 HOURS ONLINE</div>", widths="36% 38% 26%")
           + "<br>" + beside(f"<br><br>{who.mail}", facts([("GROUP NAME:", plan), ("GROUP NUMBER:", group), ("EMPLOYEE:", esc(who.plain.upper())), ("MEMBER ID:", member), ("DATE PREPARED:", say(sent, "%m/%d/%Y"))]), facts([("PATIENT:", f"<b>{esc(patient.plain.upper())}</b>"), ("CLAIM NUMBER:", f"<b>{claim}</b>"), ("PROVIDER:", f"<b>{esc(provider.upper())}</b>"), ("PATIENT ACCT:", acct), ("NETWORK:", "IN NETWORK")]), widths="30% 36% 34%")
           + table(["DATES OF<br>SERVICE", "SERVICE<br>CODE", "TOTAL<br>CHARGE", "INELIGIBLE<br>AMOUNT", "REASON<br>CODE", "PROVIDER<br>DISCOUNT", "COVERED<br>AMOUNT", "DEDUCTIBLE<br>AMOUNT", "CO-PAY<br>AMOUNT", "BALANCE", "PAID<br>AT", "PAYMENT<br>AMOUNT"], rows, "lcrrcrrrrrrr", "t", [[("TOTALS", 2, "r"), usd(t["charge_cents"]), usd(t["noncovered_cents"]), "", *(usd(t[k]) for k in COLS[2:6]), usd(t["balance"]), "", usd(t["plan_paid_cents"])]])
           + beside("<b>SERVICE CODE DESCRIPTION</b><br>" + "<br>".join(f"{a} &nbsp; {b}" for a, b in legend), "<b>PAYMENT DISTRIBUTION</b>" + table(["PAYEE", "CHECK NO.", "AMOUNT"], [[esc(provider.upper()), check, usd(t["plan_paid_cents"])]] if t["plan_paid_cents"] else [["NO PAYMENT ISSUED", "", "$0.00"]], "llr", "p"),
                    facts([("OTHER INSURANCE CREDITS OR ADJUSTMENTS", usd(0)), ("TOTAL NET PAYMENT", usd(t["plan_paid_cents"])), ("<b>TOTAL PATIENT RESPONSIBILITY</b>", f"<b>{usd(t['patient_cents'])}</b>")], "f s"), widths="24% 40% 36%")
           + "<p class='h'>REASON CODE DESCRIPTION</p>" + "".join(f"<p class='n'>{m} &nbsp; {WHY[m]}</p>" for m in sorted({m for x in lines for m in x["remarks"]}))
           + "<p class='h'>MESSAGES</p>" + f"<p class='n'>{usd(met)} OF THE $2,000.00 INDIVIDUAL DEDUCTIBLE HAS BEEN APPLIED FOR 01/01/2026 - 12/31/2026. {usd(met + 41210)} OF THE $6,000.00 OUT-OF-POCKET MAXIMUM HAS BEEN MET.<br>IF YOU OR YOUR DEPENDENTS HAVE OTHER COVERAGE, PLEASE UPDATE IT ONCE A YEAR SO THAT CLAIMS ARE NOT DELAYED.</p>"
           + f"<p class='n'>RIGHT OF REVIEW: IF A CLAIM IS DENIED IN WHOLE OR IN PART YOU MAY APPEAL IN WRITING WITHIN 180 DAYS OF RECEIPT OF THIS NOTICE TO APPEALS COORDINATOR, {street.upper()}, {town.upper()}. YOU MAY REVIEW PERTINENT DOCUMENTS AND ASK FOR THE DIAGNOSIS AND TREATMENT CODES AT NO CHARGE. AFTER A FINAL DENIAL YOU MAY BRING A CIVIL ACTION UNDER ERISA SECTION 502(A). SE HABLA ESPA&Ntilde;OL: {tel}</p><p class='n'>PAGE 1 OF 1</p>")
    css = ".logo{font:bold 15pt 'Liberation Sans';color:#1d5b3a}.ttl{font:bold 14pt 'Liberation Sans'}.r2{font-size:8pt}.cs{border:1px solid #1d5b3a;padding:4pt;text-align:center;font-size:8pt}.f td{padding:1pt 8pt 1pt 0;font-size:8pt}.f td:first-child{white-space:nowrap}.t{width:100%;margin:10pt 0;font-size:8.3pt;border:1px solid #000}.t th{background:#d7e6dd;border:1px solid #000;text-align:center!important;font-size:7.4pt;vertical-align:middle}.t td{border-left:1px solid #000;border-right:1px solid #000;padding:2pt 5pt}.t td:first-child{white-space:nowrap}.sum td{border:1px solid #000;font-weight:bold}.p{width:100%;font-size:8pt}.p th{border-bottom:1px solid #000}.s td{border-bottom:1px dotted #888}.s td+td{text-align:right}.h{font-weight:bold;border-bottom:1px solid #000;margin:9pt 0 3pt}.n{font-size:7.8pt;margin:0 0 3pt}"
    truth = claim_of(payer, patient.plain.upper(), member, lines, "date description remarks maybe " + " ".join(COLS), provider.upper(), claim, sent, account_number=acct, network="in")
    return done(sheet(css, one, size="Letter landscape", margin="0.45in", font="8.5pt 'Liberation Sans',Arial"), truth)
