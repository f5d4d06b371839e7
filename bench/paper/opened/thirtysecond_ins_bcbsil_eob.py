"""The explanation of benefits of BlueCross BlueShield of Illinois: a total box, who is insured, and for each claim its service detail in two
parts, plan provisions and your responsibility, with a summary of the sums below."""
from held_thirtysecond_b import *

NAME, KIND = "held32-ins-bcbsil-eob", "eob"
PAYER = "BlueCross BlueShield of Illinois"
GROUPS = ["WESTMONT STEEL FABRICATORS", "FOX VALLEY SCHOOL DIST 88", "GRAINLAND COOPERATIVE", "PULASKI & SONS BAKERIES", "ILLINI HEALTH STAFFING LLC"]
KINDS = {"Office Visit": "Medical Visits", "Laboratory": "Laboratory Services", "Pathology": "Pathology", "Emergency Room": "Emergency Room",
         "X-Ray": "Diagnostic X-Ray", "CT Scan": "CT Scan", "MRI": "MRI", "Diagnostic Test": "Diagnostic Medical Exam", "Injection": "Injections",
         "Immunization": "Immunizations", "IV Therapy": "Intravenous Therapy", "Surgery": "Surgical Services", "Ultrasound": "Ultrasound",
         "Mammogram": "Mammogram", "Physical Therapy": "Physical Therapy", "Behavioral Health": "Psychotherapy"}
LOGO = ("<svg width='58' height='30' viewBox='0 0 58 30'><path d='M10 1h8v10h10v8H18v10h-8V19H0v-8h10z' fill='#0079c1'/><path d='M33 2h24v13c0 "
        "8-7 12-12 14-5-2-"
        "12-6-12-14z' fill='#0079c1'/><path d='M45 6v18M39 12h12' stroke='#fff' stroke-width='2.4'/></svg>")
DOLLARS = ("charge_cents", "adjustment_cents", "allowed_cents")


def document(rng):
    who = Person(rng, ("IL",), 25)
    family = [who, who, Person(rng, like=who, youngest=2, oldest=58)]
    sent = day(rng)
    member, group, tel = number(rng, rng.choice(("XOF999999999", "AAA999999999", "XOH999999999"))), number(rng, rng.choice(("P99999", "999999",
        "B99999"))), free(rng)
    claims, made, blocks = [], [], []
    count = rng.choice((1, 1, 1, 2, 3))
    for n in range(count):
        kind = rng.choice(("office", "office", "lab", "hospital", "imaging", "therapy"))
        claims.append(Claim(rng, kind, rng.choice((1, 2, 3, 4, 6, 9)) if kind != "therapy" else rng.choice((2, 4, 8)), later(sent, -rng.randint(35,
            48))))
    for n, claim in enumerate(claims, 1):
        patient, code = rng.choice(family), number(rng, rng.choice(("999999A9999X", "0209999999A9990X", "999999999AA99X")))
        ready, s, one_day = later(sent, -rng.randint(2, 6)), claim.sums, claim.first == claim.last
        marks = {}
        for x in claim.lines:
            x["words"] = KINDS[x["kind"]]
            marks.setdefault(x["reason"], str(len(marks) + 1))
        when = two(claim.first) + ("" if one_day else f" - {two(claim.last)}")
        rows = []
        for x in claim.lines:
            mark = marks[x["reason"]]
            cut = x["adjustment_cents"]
            rows.append([x["words"], bare(x["charge_cents"]), f"({mark}) {bare(cut)}", bare(x["allowed_cents"]),
                         bare(x["deductible_cents"] + x["copay_cents"]), bare(x["coinsurance_cents"]), bare(x["noncovered_cents"])])
        share = s["deductible_cents"] + s["copay_cents"]
        heads = [["", ("PLAN PROVISIONS", 3, "c"), ("YOUR RESPONSIBILITY", 3, "c")],
                 ["Service Description", "Amount<br>billed", "Discounts and<br>reductions", "Amount covered<br>(allowed)*",
                     "Deductible and<br>copay amount",
                  "Coinsurance", "Amount not<br>covered"]]
        sums = [["CLAIM TOTALS"] + [usd(s[k]) for k in DOLLARS] + [usd(share), usd(s["coinsurance_cents"]), usd(s["noncovered_cents"])]]
        left = facts([("Amount covered (allowed)*", usd(s["allowed_cents"])), ("Deductible and copay amount", f"-{usd(share)}" if share else usd(0)),
                      ("Coinsurance", f"-{usd(s['coinsurance_cents'])}" if s["coinsurance_cents"] else usd(0)),
                      ("<b>Total</b>", f"<b>{usd(s['plan_paid_cents'])}</b>")], "sm")
        right = facts([("Deductible and copay amount", usd(share)), ("Coinsurance", usd(s["coinsurance_cents"])), ("Amount not covered",
                       usd(s["noncovered_cents"])), ("<b>You may have to pay your provider</b>", f"<b>{usd(claim.owed())}</b>")], "sm")
        notes = "".join(f"<br>({mark}) {REASONS[reason]}" for reason, mark in marks.items())
        net = "In-Network" if claim.network == "in" else "Out-of-Network"
        blocks.append(f"<div class='bar'>SERVICE DETAIL - CLAIM ({n})</div><div class='hd'>"
                      + beside(facts([("PATIENT:", esc(patient.plain.upper())), ("PROVIDER:", f"{esc(claim.giver.upper())}"), ("NETWORK:", net)],
                          "k"),
                               facts([("CLAIM #:", code), ("SERVICE DATE:", when), ("PROCESSED:", two(ready))], "k"), widths="60% 40%") + "</div>"
                      + table(heads, rows, "lrrrrrr", "d", sums, widths="25% 12% 14% 14% 13% 11% 11%")
                      + "<p class='nt'>*Amount covered (allowed) reflects the savings we've negotiated with your provider for this service. Your "
                        "deductible, "
                      f"coinsurance and copay are based on the allowed amount.{notes}</p>"
                      f"<p class='ap'>Total covered benefits approved for this claim: <b>{usd(s['plan_paid_cents'])}</b> to "
                      f"{'provider' if claim.network == 'in' else 'subscriber'}.</p>"
                      + "<div class='kp'><div class='bar2'>SUMMARY</div>" + beside("<div class='cap'>PLAN PROVISIONS</div>" + left,
                                                                                 "<div class='cap'>YOUR RESPONSIBILITY</div>" + right) + "</div>")
        lines = []
        for x, line in zip(claim.lines, named(claim.lines, "words", " ".join(DOLLARS) + " coinsurance_cents noncovered_cents", marks)):
            both, maybe = x["deductible_cents"] + x["copay_cents"], {}
            if one_day:
                line["date"] = claim.first
            else:
                maybe = {"date": claim.first, "date_end": claim.last}
            lines.append({**line, "maybe": {**maybe, "deductible_cents": both, "copay_cents": both}})
        made.append(told(KIND, PAYER, claim.giver.upper(), {"name": patient.plain.upper(), "member_id": member}, lines, summed(claim, **ALL),
            claim_number=code,
                         network=claim.network, statement_date=sent))
    billed, owed = (sum(c.sums[k] for c in claims) for k in ("charge_cents", "patient_cents"))
    top = beside(f"<div class='logo'>{LOGO} {PAYER}</div><div class='ret'>PO Box 7344<br>Chicago, IL 60680-7344</div><div class='win'>{who.mail()}"
            f"</div>",
                 f"<div class='ti'>EXPLANATION OF BENEFITS</div><div class='dt'>{full(sent)}</div><p>An EOB is a statement showing how claims "
                 f"were processed. "
                 "<b>This is not a bill.</b> Your provider(s) may bill you directly for any amount you may owe.</p><p class='kf'>KEEP FOR YOUR "
                 "RECORDS</p>"
                 "<p>Log in to Blue Access for Members<sup>SM</sup> at <b>bcbsil.com</b> to see plan and claim details or to contact us through "
                 "our secure "
                 f"Message Center.</p><div class='ask'><b>Have questions about this EOB?</b><br>Customer Advocates are here to help!<br><b>{tel}"
                 f"</b></div>",
                 widths="52% 48%")
    who_box = facts([("Subscriber:", esc(who.plain.upper())), ("Member ID#:", member), ("Group #:", group), ("Group name:",
        esc(rng.choice(GROUPS)))], "k")
    tot = facts([("Amount Billed", usd(billed)), ("Discounts, reductions and payments", f"- {usd(billed - owed)}"),
                 ("<b>You may have to pay your provider</b>", f"<b>{usd(owed)}</b>")], "tt")
    one = (top + beside("<div class='bar'>SUBSCRIBER INFORMATION</div>" + who_box, f"<div class='bar'>TOTAL OF CLAIM{'S' if count > 1 else ''}"
            f"</div>" + tot,
                        widths="48% 52%") + "".join(blocks))
    bought, cap = rng.choice((100000, 150000, 300000)), rng.choice((400000, 600000))
    used = rng.randrange(5000, bought)
    last = (f"<div class='bar'>YOUR PLAN BALANCES</div><p>Benefit period 01-01-{sent.year} through 12-31-{sent.year}. To date this patient has "
            f"met {usd(used)} "
            f"of the {usd(bought)} in-network individual deductible and {usd(used + 22150)} of the {usd(cap)} in-network out-of-pocket limit.</p>"
            "<div class='bar'>YOUR RIGHT TO A REVIEW</div><p>You have the right to ask for a review of a claim that was denied in whole or in "
            "part. Send your "
            "request within 180 days after you receive this notice to: Claim Review Section, PO Box 2401, Chicago, IL 60690. Give the claim "
            "number, the "
            "subscriber's Member ID and the reasons you think the decision should change. You may see and copy the papers that bear on your "
            "claim, free of "
            "charge. You will have our answer within 60 days.</p><p>If you still do not agree you may have a right to an external review by an "
            "independent "
            "review organization, through the Illinois Department of Insurance, within four months.</p><div class='bar'>HEALTH CARE FRAUD "
            "HOTLINE</div>"
            "<p>If any service shown here was not received, please call us or go to bcbsil.com. You do not have to give your name.</p>"
            "<p class='fine'>Para obtener asistencia en espa&ntilde;ol, llame al servicio al cliente al n&uacute;mero que aparece en su tarjeta de "
            "identificaci&oacute;n.</p>")
    css = (foot("A Division of Health Care Service Corporation, a Mutual Legal Reserve Company, an Independent Licensee of the Blue Cross and "
            "Blue Shield "
                "Association", "6.2pt")
           + ".logo{font-size:12.5pt;color:#0079c1;font-weight:bold;white-space:nowrap}.ret{font-size:8pt;margin:6pt 0 34pt}.win{font-size:10pt;"
             "line-height:1.25;"
           "margin:0 0 20pt 10pt}.ti{font-size:16pt;color:#0079c1;font-weight:bold}.dt{margin:2pt 0 5pt}.kf{font-weight:bold;color:#0079c1}.ask{"
           "background:#e6f2f9;"
           "padding:6pt 8pt;margin-bottom:8pt}.bar{background:#0079c1;color:#fff;font-weight:bold;padding:3pt 6pt;font-size:9pt;margin-top:9pt;"
           "page-break-after:avoid}"
           ".k td{font-size:8.6pt;padding:1.5pt 8pt 1.5pt 2pt}.k td:first-child{white-space:nowrap;color:#444}.k td+td{font-weight:bold}.tt{"
           "width:100%}.tt td{padding:3pt 4pt;"
           "border-bottom:0.5pt solid #9cc6de}.tt td+td{text-align:right;white-space:nowrap}.hd{padding:4pt 0;page-break-inside:avoid;"
           "page-break-after:avoid}.d{width:100%}"
           ".d thead tr:first-child th{background:#e6f2f9;font-size:7.6pt;border-left:2pt solid #fff}.d th{font-size:7.6pt;border-bottom:0.75pt "
           "solid #0079c1;"
           "vertical-align:bottom}.d td{font-size:8.4pt;border-bottom:0.5pt solid #d5d5d5}.sum td{font-weight:bold;border-top:1pt solid #0079c1}"
           ".nt{font-size:7.5pt;"
           "margin-top:5pt}.ap{font-size:9pt}.kp{page-break-inside:avoid}.bar2{font-weight:bold;color:#0079c1;border-bottom:1.5pt solid #0079c1;"
           "margin:5pt 0 3pt}"
           ".cap{font-weight:bold;font-size:7.6pt;background:#e6f2f9;padding:2pt 4pt}.sm{width:100%}.sm td{font-size:8.6pt;padding:2pt 4pt}.sm "
           "td+td{text-align:right}")
    return done(sheet(css, one, last, margin="0.5in 0.5in 0.65in", font="9pt 'Liberation Sans',Arial", title="Explanation of Benefits"), *made)
