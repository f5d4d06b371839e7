"""Blue Shield of California's explanation of benefits for one claim: the claim's facts at the head, a summary on the left and what you owe on the right,
services with from and to days and procedure codes, the year's accumulators, message codes, and the text that California's law asks for on grievances."""
from held_twentyfifth_b import *  # noqa: F403

NAME = "held25-ins-blueshield-ca"
WORDS = {"visit": "Office Visit", "well": "Preventive Exam", "lab": "Laboratory", "path": "Pathology", "test": "Diagnostic Medical", "shot": "Injection",
         "drug": "Injectable Drug", "vaccine": "Immunization", "xray": "Radiology", "mri": "Radiology, Advanced Imaging", "therapy": "Physical Therapy",
         "er": "Emergency Services", "surgery": "Surgery", "anes": "Anesthesia", "mind": "Mental Health Visit"}
SAYS = {"AB": "THE PATIENT IS NOT RESPONSIBLE FOR THE DIFFERENCE BETWEEN THE BILLED AND ALLOWED AMOUNT FOR A NETWORK PROVIDER.",
        "F4": "THIS SERVICE IS AN EXCLUSION OF THE PATIENT'S PLAN. PLEASE SEE THE EVIDENCE OF COVERAGE.",
        "R7": "THIS PROCEDURE IS INCLUDED IN THE VALUE OF ANOTHER PROCEDURE BILLED. IT IS NOT THE PATIENT'S RESPONSIBILITY.",
        "W2": "NON-NETWORK PROVIDER. THE AMOUNT ABOVE THE ALLOWED AMOUNT IS THE PATIENT'S RESPONSIBILITY.",
        "D9": "THIS AMOUNT HAS BEEN APPLIED TO THE CALENDAR-YEAR DEDUCTIBLE."}
COLS = "charge_cents allowed_cents noncovered_cents deductible_cents".split()


def document(rng):
    people, sent = family(rng, "CA"), day(rng)
    v = visits(rng, people, sent, 1, most=7, out=0.15)[0]
    member, claim, rows, used = number(rng, "XEA999999999"), number(rng, "269999999999900"), [], []
    for x in v.lines:
        why = {"denied": ["F4"], "writeoff": ["R7"], "ded": ["AB", "D9"]}.get(x["kind"], ["AB"])
        x["remarks"], x["description"] = ["W2" if k == "AB" and v.out else k for k in why], WORDS[x["sort"]]
        used += [k for k in x["remarks"] if k not in used]
        both, d = x["copay_cents"] + x["coinsurance_cents"], say(x["date"], "%m/%d/%y")
        x["maybe"] = {"copay_cents": both, "coinsurance_cents": both, "date_end": x["date"].isoformat()}
        rows.append([d, d, x["code"] + (f" {x['modifiers'][0]}" if x["modifiers"] else ""), x["description"], *(usd(x[k], "") for k in COLS), usd(both, ""),
                     usd(x["plan_paid_cents"], ""), usd(x["patient_cents"], ""), " ".join(x["remarks"])])
    t = sums(v.lines)
    saved = t["charge_cents"] - t["allowed_cents"] - t["noncovered_cents"]
    ded, met, spent = rng.choice((150000, 250000)), rng.randint(15000, 140000), rng.randint(160000, 600000)
    first, last = v.dates
    dates = say(first) if first == last else f"{say(first)} - {say(last)}"
    head = (beside("<div class='logo'>blue <b>california</b></div><div class='n'>Blue Shield of California<br>P.O. Box 272540<br>Chico, CA 95927-2540</div>",
                   "<div class='ttl'>EXPLANATION OF BENEFITS</div><div class='nb'>THIS IS NOT A BILL</div><div class='n rr'>Keep this statement for your tax "
                   "records</div>")
            + beside(f"<br>{people[0].mail}<br><br>", facts([("Issue date:", say(sent, "%B %-d, %Y")), ("Subscriber:", esc(people[0].plain.upper())),
                     ("Subscriber ID:", member), ("Group #:", number(rng, "W0099999")), ("Plan:", rng.choice(("Full PPO 1500", "Gold 80 PPO", "Silver 70 "
                     "PPO"))),
                     ("Questions? Call:", tel(rng))]))
            + "<div class='bar'>CLAIM INFORMATION</div>"
            + beside(facts([("Patient name:", esc(v.who.plain.upper())), ("Relationship:", ("Self", "Spouse", "Dependent")[v.n]), ("Claim number:", claim)]),
                     facts([("Provider of service:", esc(v.provider.upper())), ("Provider status:", "Non-Preferred" if v.out else "Preferred (Network)"),
                            ("Dates of service:", dates)]),
                     facts([("Received:", say(v.received)), ("Completed:", say(v.processed))]), widths="34% 44% 22%"))
    summary = beside("<div class='sm'>" + facts([("Amount billed by provider", usd(t["charge_cents"])), ("Amount saved by using Blue Shield", usd(saved)),
                                                 ("Blue Shield paid", usd(t["plan_paid_cents"])), ("Other insurance paid", "$0.00")]) + "</div>",
                     f"<div class='owe'>Your responsibility<br><b>{usd(t['patient_cents'])}</b><br><span class='n'>You may owe this amount to the provider. "
                     "Any amount you already paid is not shown here.</span></div>", widths="50% 50%")
    heads = [[("Service dates", 2, "c"), "", "", ("", 3), ("Your cost share", 2, "c"), "", "", ""],
             ["From", "To", "Procedure<br>code", "Description", "Amount<br>billed", "Amount<br>allowed", "Non-covered<br>amount", "Deductible",
              "Copay/<br>Coinsurance", "Blue Shield<br>paid", "Patient<br>responsibility", "Message<br>codes"]]
    foot = [[("TOTALS", 4, "l"), *(usd(t[k], "") for k in COLS), usd(t["copay_cents"] + t["coinsurance_cents"], ""), usd(t["plan_paid_cents"], ""),
             usd(t["patient_cents"], ""), ""]]
    body = (head + "<div class='bar'>SUMMARY</div>" + summary + "<div class='bar'>SERVICES ON THIS CLAIM</div>"
            + table(heads, rows, "llllrrrrrrrl", "t", foot) + "<p class='b'>MESSAGES</p>" + facts([(k, SAYS[k]) for k in used], "n")
            + (f"<p class='n'>Payment of {usd(t['plan_paid_cents'])} was sent to the provider on {say(v.processed)}.</p>" if t["plan_paid_cents"] else "")
            + "<div class='bar'>2026 CALENDAR-YEAR ACCUMULATORS</div>"
            + table(["", "Maximum", "Applied to date", "Balance"], [["Individual deductible, participating providers", usd(ded), usd(met), usd(ded - met)],
                    ["Individual out-of-pocket maximum, participating providers", "$8,200.00", usd(spent), usd(820000 - spent)],
                    ["Individual out-of-pocket maximum, non-participating providers", "$16,400.00", "$0.00", "$16,400.00"]], "lrrr", "acc")
            + "<div class='bar'>IF YOU DISAGREE WITH THIS DETERMINATION</div><p class='n'>You may file a grievance with Blue Shield within 180 days of "
            "receipt of this "
            "notice: by telephone at the number above, at blueshieldca.com, or in writing to Blue Shield of California, Appeals and Grievance, P.O. Box "
            "5588, El "
            "Dorado Hills, CA 95762-0011. We will acknowledge it within five days and resolve it within 30 days.</p><p class='n'>The California "
            "Department of Managed Health Care is responsible for regulating health care service plans. If you have a grievance against your health plan, you "
            "should first telephone your health plan and use your health plan&rsquo;s grievance process before contacting the department. If you need help "
            "with a "
            "grievance involving an emergency, a grievance that has not been satisfactorily resolved by your health plan, or a grievance that has remained "
            "unresolved for more than 30 days, you may call the department for assistance. You may also be eligible for an Independent Medical Review "
            "(IMR). The "
            "department has a toll-free telephone number (1-888-466-2219) and a TDD line (1-877-688-9891) for the hearing and speech impaired. The "
            "department&rsquo;s website www.dmhc.ca.gov has complaint forms, IMR application forms, and instructions online.</p>"
            "<p class='n'>Language assistance: for help in your language at no cost call 1-866-346-7198. Para obtener ayuda en su idioma sin cargo, llame al "
            "1-866-346-7198.</p>")
    css = ("@page{@bottom-left{font:7pt 'Liberation Sans';content:'An independent member of the Blue Shield Association'}@bottom-right{font:7pt 'Liberation "
           "Sans';content:'Page ' counter(page) ' of ' counter(pages)}}.logo{font:20pt 'Liberation Sans';color:#0095da}.ttl{font:bold 15pt 'Liberation Sans';"
           "text-align:right;color:#00487c}.nb,.rr{text-align:right;font-weight:bold}.n,.n td{font-size:7.7pt;font-weight:normal}.b{font-weight:bold;font-size:"
           "8pt}.f td{padding:.8pt 6pt .8pt 0;font-size:8.4pt}.f "
           "td:first-child{color:#00487c}.bar{background:#0095da;color:#fff;font-weight:bold;font-size:9pt;"
           "padding:2pt 5pt;margin:7pt 0 4pt}.sm .f{width:92%}.sm .f td{font-size:9.6pt;border-bottom:.5pt dotted #777}.sm .f td:last-child{text-align:right}"
           ".owe{border:1.4pt solid #0095da;padding:6pt;text-align:center;font-size:10pt}.owe b{font-size:18pt}.t{width:100%;font-size:7.4pt}.t "
           "th{font-size:6.8pt;"
           "background:#e3f3fb;vertical-align:bottom;border:.4pt solid #9cc}.t td{border-bottom:.4pt solid #9cc;padding:2pt 3pt}.sum td{font-weight:bold;"
           "border-top:1pt solid #00487c}.acc{width:100%;font-size:8pt}.acc td{border-bottom:.4pt solid #ccc}")
    truth = claim_of("Blue Shield of California", v.who.plain.upper(), member, v.lines,
                     "date code modifiers description remarks plan_paid_cents patient_cents maybe " + " ".join(COLS), v.provider.upper(), claim, sent,
                     "charges_cents adjustments_cents insurance_paid_cents balance_cents" if saved and not v.out else "charges_cents insurance_paid_cents "
                     "balance_cents",
                     network=v.network)
    paper = done(sheet(css, body, margin="0.45in", font="9pt 'Liberation Sans',Arial"), truth)
    return paper | ({"wrong": ["adjustments_cents"]} if t["noncovered_cents"] and saved and not v.out else {})  # the proof knows no part that is not covered
