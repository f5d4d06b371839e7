"""Blue Cross and Blue Shield of Alabama's claim statement as the old print line writes it, all capitals in a type of even width: contract and group, a claim
to a block, with dates from and to, type of service, amount charged, non-covered, reason, allowed, deductible, copay and coinsurance in one, percent, amount
paid and what the patient may owe; a line of totals, the reasons, deductible and out of pocket sentences, appeal text."""
from held_twentysixth_b import *  # noqa: F403

NAME = "held26-ins-bcbs-alabama"
TOWNS = ["Huntsville, AL 35801", "Dothan, AL 36303", "Tuscaloosa, AL 35405", "Opelika, AL 36801", "Hoover, AL 35226-3104"]
WORDS = {"visit": "OFFICE VISIT", "well": "PREVENTIVE VISIT", "lab": "LAB", "test": "DIAGNOSTIC", "shot": "INJECTION", "drug": "INJ DRUG", "vaccine":
         "IMMUNIZATION", "xray": "X-RAY", "mri": "MRI/CT SCAN", "mammo": "MAMMOGRAM", "therapy": "PHYS THERAPY", "mind": "PSYCH SERVICES",
             "er": "EMERGENCY ROOM",
         "surgery": "SURGERY"}
SAYS = {"A12": "THIS AMOUNT IS MORE THAN THE ALLOWED AMOUNT. A PREFERRED PROVIDER MAY NOT COLLECT IT FROM YOU.",
        "C05": "THIS SERVICE IS NOT A BENEFIT OF YOUR CONTRACT.", "G31": "THIS SERVICE IS INCLUDED IN ANOTHER SERVICE. YOU DO NOT OWE IT TO A "
        "PREFERRED PROVIDER."}


def bare(x):
    return usd(x, "") if x else ".00"


def document(rng):
    people, sent, payer = family(rng, TOWNS), day(rng, (2026, 1, 26), 290), "Blue Cross and Blue Shield of Alabama"
    who, member = people[0], number(rng, "XAH999999999")
    found = claims(rng, people, sent, "99999999999", rng.choice((1, 1, 2)), most=7)
    docs, blocks, used = [], [], []
    cols = "charge_cents adjustment_cents noncovered_cents allowed_cents deductible_cents".split()
    heads = [[("DATES OF SERVICE", 2, "c"), "TYPE OF", "AMOUNT", "PROVIDER", "NON-", "REASON", "ALLOWED", "DEDUCT-", "COPAY/", "%", "AMOUNT", "YOU MAY"],
             ["FROM", "TO", "SERVICE", "CHARGED", "DISCOUNT", "COVERED", "CODE", "AMOUNT", "IBLE", "COINS", "", "PAID", "OWE"]]
    for c in found:
        lines, patient, rows = c["lines"], people[c["n"]].full.upper(), []
        for x in lines:
            x["description"], both = WORDS[x["sort"]], x["copay_cents"] + x["coinsurance_cents"]
            x["remarks"] = {"denied": ["C05"], "bundled": ["G31"]}.get(x["kind"], ["A12"])
            x["maybe"] = {"date_end": x["date"], "copay_cents": both, "coinsurance_cents": both}
            used += [k for k in x["remarks"] if k not in used]
            d, v = say(x["date"], "%m-%d-%Y"), [bare(x[k]) for k in cols]
            rows.append([d, d, x["description"], *v[:3], x["remarks"][0], *v[3:], bare(both), str(x["rate"]) if x["rate"] else "", bare(x["plan_paid_cents"]),
                         bare(x["patient_cents"])])
        t = sums(lines)
        v = [bare(t[k]) for k in cols]
        blocks.append("<div class='line'></div>" + facts([("PATIENT:", esc(patient)), ("PROVIDER:", esc(c["giver"].upper()) + "  (PREFERRED)"),
            ("CLAIM NUMBER:",
                                                         c["number"]), ("DATE PROCESSED:", say(later(sent, -1), "%m-%d-%Y"))])
                      + table(heads, rows, "lllrrrcrrrrrr", "t", [["", "", "TOTALS", *v[:3], "", *v[3:], bare(t["copay_cents"] + t["coinsurance_cents"]), "",
                                                                bare(t["plan_paid_cents"]), bare(t["patient_cents"])]])
                      + f"<p>BLUE CROSS PAID {usd(t['plan_paid_cents'])} OF THIS CLAIM. THE PATIENT'S SHARE IS {usd(t['patient_cents'])}.</p>")
        docs.append(truth_of(payer, patient, member, lines, "date description remarks maybe plan_paid_cents patient_cents " + " ".join(cols),
                             c["giver"].upper(), c["number"], sent, network="in"))
    ded, oop, part = rng.choice((30000, 75000, 150000)), rng.choice((250000, 600000)), rng.uniform(0.1, 0.9)
    one = (beside("<div class='logo'>BlueCross BlueShield<br>of Alabama</div>450 RIVERCHASE PARKWAY EAST<br>PO BOX 995<br>BIRMINGHAM, AL 35298-0001",
                  "<b>CLAIM STATEMENT<br>EXPLANATION OF BENEFITS<br>*** THIS IS NOT A BILL ***</b><br>"
                  + facts([("CONTRACT NUMBER:", member), ("GROUP NUMBER:", number(rng, "99999")), ("STATEMENT DATE:", say(sent, "%m-%d-%Y")),
                      ("CUSTOMER SERVICE:",
                      tel(rng))]), widths="55% 45%")
           + f"<br><br>{who.mail}<br><br><p>DEAR MEMBER: WE HAVE FINISHED WORKING ON THE CLAIM{'S' if len(found) > 1 else ''} BELOW. PLEASE KEEP THIS "
             f"STATEMENT "
           "FOR YOUR TAX RECORDS. SIGN IN TO <b>AlabamaBlue.com/myBlueCross</b> TO SEE ALL OF YOUR CLAIMS.</p>" + "".join(blocks) + "<div class='line'></div>"
           + "<p><b>REASON CODES</b></p>" + facts([(k, SAYS[k]) for k in sorted(used)])
           + f"<p><br>YOU HAVE MET {usd(round(ded * part))} OF YOUR {usd(ded)} CALENDAR YEAR DEDUCTIBLE FOR 2026.<br>YOU HAVE MET "
             f"{usd(round(oop * part * 0.7))} "
           f"OF YOUR {usd(oop)} IN-NETWORK OUT-OF-POCKET MAXIMUM FOR 2026.</p>"
           "<div class='app'><b>Your Right to Appeal</b><br>If we have denied all or part of a claim, you may ask us to reconsider. You have 180 days "
           "from the day "
           "you get this notice. Write to: Blue Cross and Blue Shield of Alabama, Attention: Customer Service Department - Appeals, P.O. Box 12185, "
           "Birmingham, "
           "Alabama 35202-2185. State the patient's name, the contract number, the claim number, the date of service and why you think the claim "
           "should be paid. "
           "You may have copies of whatever we relied upon without charge. If your plan is subject to ERISA and your appeal is denied you may file suit "
           "under section 502(a). If your claim was denied for medical reasons you may have a right to external review.<br><b>Fraud Hotline:</b> "
           "1-800-555-0138. "
           "<br>An Independent Licensee of the Blue Cross and Blue Shield Association. CLM-31 (Rev. 6-2024)</div>")
    css = ("@page{@top-right{font:8pt 'Liberation Mono';content:'PAGE ' counter(page) ' OF ' counter(pages)}}.logo{font:bold 13pt 'Liberation "
        "Sans';color:#00609c;"
           "margin-bottom:4pt}.line{border-top:1pt dashed #222;margin:8pt 0 4pt}.t{width:100%;margin:5pt 0;font-size:6.9pt}.t th,.t td{padding:1pt 2.5pt}.t th{"
           "font-weight:normal}.t thead tr:last-child th{border-bottom:.8pt solid #222}.t .sum td{border-top:.8pt solid #222}.t td{white-space:nowrap}.f "
           "td{padding:0 8pt 0 0}.f td:first-child{white-space:nowrap}.app{font:7.8pt 'Liberation Sans';border:.8pt solid #222;padding:5pt;margin-top:9pt}"
           "th.c{text-align:center}")
    return done(sheet(css, one, margin="0.55in 0.45in", font="8.3pt 'Liberation Mono'"), one_or_more(docs))
