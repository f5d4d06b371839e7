"""Blue Cross and Blue Shield of Illinois' explanation of benefits: totals box and subscriber's facts above, claim details with the columns in two bands
(your benefits applied, your responsibility), the summary in sentences, notes by number on amounts, and what of the benefit period is met."""
from held_twentyfifth_b import *  # noqa: F403

NAME = "held25-ins-bcbsil-detail"
WORDS = {"visit": "Medical Visit", "well": "Preventive Care Exam", "lab": "Laboratory Services", "path": "Pathology Examination", "test": "Diagnostic "
    "Medical Exam",
         "shot": "Therapeutic Injection", "drug": "Injected Drug", "vaccine": "Immunization", "xray": "Diagnostic X-Ray", "mri": "CT/MRI Imaging Services",
         "therapy": "Physical Therapy Services", "er": "Emergency Room Facility", "surgery": "Surgical Services", "anes": "Anesthesia Services",
         "mind": "Psychotherapy Visit"}
SAYS = {"net": "The amount billed is greater than the amount allowed for this service. Based on our agreement with this provider, you will not be billed the "
               "difference.",
        "out": "The amount billed is greater than the amount your plan allows for an out-of-network provider. You may be billed for the difference.",
        "denied": "This service is not covered under your health care plan. Please refer to the exclusions section of your benefit booklet.",
        "writeoff": "Benefits for this service are included in the payment for the primary procedure. You are not responsible for this amount."}


def document(rng):
    people, sent = family(rng, "IL"), day(rng)
    seen = visits(rng, people, sent, rng.choice((1, 1, 2, 2)), most=6, out=0.12)
    member, docs, blocks = number(rng, "XOF899999999"), [], []
    for at, v in enumerate(seen):
        rows, used, claim = [], [], number(rng, "0209999A99A9") + number(rng, "9990X")
        for x in v.lines:
            why = x["kind"] if x["kind"] in SAYS else "out" if v.out else "net"
            used += [why] if why not in used else []
            note = f"({used.index(why) + 1})"
            both, d = x["deductible_cents"] + x["copay_cents"], say(x["date"], "%m/%d/%y")
            x["description"] = WORDS[x["sort"]]
            x["maybe"] = {"copay_cents": both, "deductible_cents": both, "date_end": x["date"].isoformat(), "remarks": [str(used.index(why) + 1)]}
            rows.append([x["description"], f"{d}-{d}", usd(x["charge_cents"], ""),
                f"<sup>{note}</sup> {usd(x['adjustment_cents'], '')}" if x["adjustment_cents"]
                         else "", usd(x["allowed_cents"], ""), usd(x["plan_paid_cents"], ""), usd(both, "") if both else "",
                         usd(x["coinsurance_cents"], "") if x["coinsurance_cents"] else "",
                         f"<sup>{note}</sup> {usd(x['noncovered_cents'], '')}" if x["noncovered_cents"] else "", usd(x["patient_cents"], "")])
        t = sums(v.lines)
        heads = [[("", 3), ("YOUR BENEFITS APPLIED", 3, "c"), ("YOUR RESPONSIBILITY", 4, "c")],
                 ["Service Description", "Service Dates", "Amount<br>Billed", "Discounts and<br>Reductions", "Amount Covered<br>(Allowed)",
                  "Health Plan<br>Responsibility", "Deductible and<br>Copay Amount", "Coinsurance", "Amount Not<br>Covered", "Your Total<br>Costs"]]
        foot = [["CLAIM TOTALS", "", usd(t["charge_cents"]), usd(t["adjustment_cents"]), usd(t["allowed_cents"]), usd(t["plan_paid_cents"]),
                 usd(t["deductible_cents"] + t["copay_cents"]), usd(t["coinsurance_cents"]), usd(t["noncovered_cents"]), usd(t["patient_cents"])]]
        told = [f"Total covered benefits approved for this claim: <b>{usd(t['plan_paid_cents'])}</b> to {esc(v.provider.upper())} on "
            f"{say(v.processed, '%m-%d-%y')}."
                if t["plan_paid_cents"] else "No benefits are payable on this claim."]
        told += [f"{a}: {usd(t[k])}" for a, k in (("Your deductible", "deductible_cents"), ("Your copay", "copay_cents"),
                                                  ("Your coinsurance", "coinsurance_cents"), ("Amount not covered", "noncovered_cents")) if t[k]]
        blocks.append(f"<div class='bar'>CLAIM DETAIL ({at + 1} of {len(seen)})</div>"
                      + beside(facts([("PATIENT:", esc(v.who.plain.upper())), ("PROVIDER:", esc(v.provider.upper()))]),
                               facts([("CLAIM NO.:", claim), ("PROCESSED:", say(v.processed, "%m-%d-%y")),
                                      ("NETWORK:", "Out-of-Network" if v.out else "In-Network")]), widths="60% 40%")
                      + table(heads, rows, "llrrrrrrrr", "t", foot) + "<p class='h'>SUMMARY</p><p class='n'>" + "<br>".join(told)
                      + "</p><p class='h'>INFORMATION ABOUT AMOUNTS</p>" + facts([(f"({n + 1})", SAYS[k]) for n, k in enumerate(used)], "n"))
        docs.append(claim_of("Blue Cross and Blue Shield of Illinois", v.who.plain.upper(), member, v.lines,
                             "date description charge_cents adjustment_cents allowed_cents plan_paid_cents coinsurance_cents noncovered_cents patient_cents "
                             "maybe",
                             v.provider.upper(), claim, sent, blank=("coinsurance_cents", "noncovered_cents"), network=v.network))
    billed, owed = (all_of(seen, k) for k in ("charge_cents", "patient_cents"))
    met, spent = rng.randint(10000, 124000), rng.randint(125000, 390000)
    top = (beside("<div class='logo'>BlueCross BlueShield<br>of Illinois</div><div class='n'>P.O. Box 660603<br>Dallas, TX 75266-0603</div><br><br>"
                  f"{people[0].mail}<br><br>",
                  f"<div class='ttl'>EXPLANATION OF BENEFITS</div><p class='n'>{say(sent, '%B %-d, %Y')}</p><p class='n'>An Explanation of Benefits (EOB) "
                  f"is a notice "
                  "to help you understand how your benefits were used (applied) and what your costs are. <b>THIS IS NOT A BILL.</b></p>"
                  "<div class='tot'><b>TOTALS</b>" + facts([("Amount Billed", usd(billed)), ("Discounts, Reductions and Payments", usd(owed - billed)),
                                                            ("<b>Amount You May Owe Provider</b>", f"<b>{usd(owed)}</b>")]) + "</div>", widths="50% 50%")
           + "<div class='bar'>SUBSCRIBER INFORMATION</div>"
           + beside(f"Subscriber: <b>{esc(people[0].plain.upper())}</b>", f"Member ID: <b>{member}</b>", f"Group Number: <b>{number(rng, '0P9999')}</b>",
                    f"Customer Service: <b>{tel(rng)}</b>", widths="34% 22% 20% 24%"))
    end = ("<div class='bar'>HEALTH CARE PLAN PROVISIONS</div><p class='n'><b>Benefit Period: 01-01-26 through 12-31-26</b><br>"
           f"To date this patient has met {usd(met)} of the $1,250.00 In-Network Individual Deductible.<br>To date {usd(met + 24000)} of the $3,750.00 "
           f"In-Network "
           f"Family Deductible has been met.<br>To date this patient has met {usd(spent)} of the $4,000.00 In-Network Out-of-Pocket Expense Limit.</p>"
           "<div class='bar'>YOUR RIGHT TO REVIEW</div><p class='n'>If we have denied your claim in whole or in part, you may request a review within 180 "
           "days after "
           "you get this notice. Write to: Claim Review Section, Blue Cross and Blue Shield of Illinois, P.O. Box 2401, Chicago, Illinois 60690. State why "
           "you do not agree with the decision, and send any added medical facts. You will have our answer within 60 days. You may also contact the "
           "Illinois Department of Insurance, Office of Consumer Health Insurance, 320 W. Washington Street, Springfield, IL 62767, 1-877-527-9431. "
           "After the internal review you may be entitled to an external review by an independent review organization.</p><p class='n'><b>Health Care Fraud "
           "Hotline 800-543-0867.</b> To get help and information in your language at no cost, call the number above.</p><p class='f6'>A Division of Health "
           "Care Service Corporation, a Mutual Legal Reserve Company, an Independent Licensee of the Blue Cross and Blue Shield Association</p>")
    css = ("@page{@bottom-right{font:7pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}}.logo{font:bold 14pt 'Liberation Sans';color:"
           "#0057a8}.ttl{font:bold 15pt 'Liberation Sans';color:#0057a8}.n,.n td{font-size:7.9pt}.f6{font-size:6.4pt}.tot{border:1.2pt solid "
           "#0057a8;padding:4pt}"
           ".tot .f{width:100%}.tot .f td{font-size:9pt;padding:1.5pt 2pt}.tot .f td:last-child{text-align:right}.f td{padding:.8pt 6pt .8pt 0;font-size:8.4pt}"
           ".bar{border-top:1.6pt solid #0057a8;border-bottom:.6pt solid #0057a8;color:#0057a8;font-weight:bold;font-size:9pt;padding:2pt 0;margin:8pt 0 4pt}"
           ".h{font-weight:bold;font-size:8pt;margin:4pt 0 1pt}.beside{font-size:8.4pt}.t{width:100%;font-size:7.6pt;margin:3pt 0}.t th{font-size:6.9pt;"
           "vertical-align:bottom;background:#e8f1f9;border:.5pt solid #8ab}.t td{border-left:.4pt solid #8ab;border-right:.4pt solid #8ab;padding:2pt 3pt}"
           ".t sup{font-size:5.6pt;line-height:0}.bar,.h{page-break-after:avoid}.sum td{font-weight:bold;border-top:.8pt solid #0057a8;border-bottom:.8pt "
           "solid #0057a8}")
    return done(sheet(css, top + "".join(blocks) + end, margin="0.5in", font="9pt 'Liberation Sans',Arial"), one_or_more(docs))
