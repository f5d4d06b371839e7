"""The Blue Cross and Blue Shield Service Benefit Plan's (Federal Employee Program) explanation of benefits: a statement of several claims by patient, with
submitted charges, plan allowance, remark codes, deductible, coinsurance or copay in one column, what we paid, what you owe; then the yearly limits."""
from held_twentyfifth_b import *  # noqa: F403

NAME = "held25-ins-fep-service"
WORDS = {"visit": "Medical Care", "well": "Preventive Care", "lab": "Laboratory", "path": "Pathology", "test": "Diagnostic Medical", "shot": "Injection",
         "drug": "Drugs", "vaccine": "Immunization", "xray": "Diagnostic X-ray", "mri": "Diagnostic X-ray", "therapy": "Physical Therapy",
         "er": "Emergency Room", "surgery": "Surgery", "anes": "Anesthesia", "mind": "Mental Health Care"}
SAYS = {"201": "This provider is Preferred and accepts our allowance as payment in full. You are not responsible for the difference between the charge and our "
               "allowance.",
        "443": "We cannot provide benefits for this service because it is not covered under the Service Benefit Plan. See Section 6 of your brochure.",
        "516": "Payment for this service is included in the allowance of the primary service. A Preferred provider cannot bill you for it.",
        "118": "This provider is Non-preferred. You are responsible for the difference between our allowance and the billed amount.",
        "007": "This amount has been applied to your calendar year deductible."}


def document(rng):
    people, sent = family(rng), day(rng)
    seen = visits(rng, people, sent, rng.choice((1, 2, 2, 3, 4)), most=4, out=0.12)
    member, docs, blocks, used = number(rng, "R69999999"), [], [], []
    for v in seen:
        rows, claim = [], say(v.received, "%y%j") + number(rng, "AA99999")
        for x in v.lines:
            why = {"denied": ["443"], "writeoff": ["516"], "ded": ["201", "007"]}.get(x["kind"], ["201"])
            x["remarks"] = ["118" if k == "201" and v.out else k for k in why]
            used += [k for k in x["remarks"] if k not in used]
            both = x["copay_cents"] + x["coinsurance_cents"]
            x["description"], x["date_end"] = WORDS[x["sort"]], None
            x["maybe"] = {"copay_cents": both, "coinsurance_cents": both, "date_end": x["date"].isoformat()}
            d = say(x["date"], "%m/%d/%y")
            rows.append([f"{d} - {d}", x["description"], usd(x["charge_cents"]), usd(x["allowed_cents"]), ", ".join(x["remarks"]), usd(x["deductible_cents"]),
                         usd(both), "0.00", usd(x["plan_paid_cents"]), usd(x["patient_cents"])])
        t = sums(v.lines)
        heads = ["Dates of service", "Type of service", "Submitted<br>charges", "Plan<br>allowance", "Remark<br>codes", "Deductible",
                 "Coinsurance/<br>Copay", "Medicare/Other<br>insurance", "What we<br>paid", "You owe the<br>provider"]
        foot = [["", "Claim totals", usd(t["charge_cents"]), usd(t["allowed_cents"]), "", usd(t["deductible_cents"]),
                 usd(t["copay_cents"] + t["coinsurance_cents"]), "0.00", usd(t["plan_paid_cents"]), usd(t["patient_cents"])]]
        blocks.append(f"<div class='cl'>" + beside(f"<b>Patient:</b> {esc(v.who.full.upper())}<br><b>Claim number:</b> {claim}",
                      f"<b>Provider:</b> {esc(v.provider.upper())}<br><b>Provider type:</b> {'Non-preferred' if v.out else 'Preferred'}",
                      f"<b>Received:</b> {say(v.received)}<br><b>Processed:</b> {say(v.processed)}", widths="34% 42% 24%")
                      + table(heads, rows, "llrrlrrrrr", "t", foot)
                      + (f"<p class='n'>We paid {usd(t['plan_paid_cents'])} to the provider on {say(v.processed)}.</p>" if t["plan_paid_cents"] else
                         "<p class='n'>No payment was made on this claim.</p>") + "</div>")
        docs.append(claim_of("Blue Cross and Blue Shield Service Benefit Plan", v.who.full.upper(), member, v.lines,
                             "date description charge_cents allowed_cents remarks deductible_cents plan_paid_cents patient_cents maybe", v.provider.upper(),
                             claim,
                             sent, "charges_cents insurance_paid_cents balance_cents", network=v.network))
    billed, allowed, ours, owed = (all_of(seen, k) for k in ("charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents"))
    met, spent = rng.randint(2000, 35000), rng.randint(60000, 300000)
    option, code = rng.choice((("Standard Option", "105"), ("Basic Option", "112"), ("Standard Option", "106")))
    top = (beside("<div class='logo'>BlueCross BlueShield<br><small>Federal Employee Program</small></div>",
                  "<div class='ttl'>Explanation of Benefits</div><div class='nb'>THIS IS NOT A BILL</div>")
           + beside(f"<br><br>{people[0].mail}<br><br>", facts([("Statement date", say(sent, "%B %-d, %Y")), ("Contract holder", esc(people[0].full.upper())),
                    ("Member ID", member), ("Plan", option), ("Enrollment code", code), ("Customer service", tel(rng))]), widths="55% 45%")
           + "<p>The Blue Cross and Blue Shield Service Benefit Plan has processed the claims below for you and your covered family members. Use this "
           "statement "
           "to compare against the bills of your providers.</p><h2>Your statement at a glance</h2>"
           + table(["Total submitted charges", "Total plan allowance", "What we paid", "What you may owe"], [[usd(billed), usd(allowed), usd(ours), usd(owed)]],
                   "cccc", "glance") + "<h2>Claim information</h2>" + "".join(blocks))
    end = ("<h2>Explanation of remark codes</h2>" + facts([(k, SAYS[k]) for k in sorted(used)], "n")
           + "<h2>Your 2026 benefit summary (Preferred)</h2>"
           + table(["", "Annual limit", "Amount applied", "Remaining"], [["Calendar year deductible - Self", "$350.00", usd(met), usd(35000 - met)],
                   ["Calendar year deductible - Family", "$700.00", usd(met + 17500), usd(52500 - met)],
                   ["Catastrophic out-of-pocket maximum - Self", "$6,000.00", usd(spent), usd(600000 - spent)]], "lrrr", "acc")
           + "<h2>The disputed claims process</h2><p class='n'>If you disagree with our decision, ask us in writing to reconsider. You must write to us "
           "within 6 "
           "months from the date of our decision, at the address on the back of your ID card, with a statement of why you believe our initial decision was "
           "wrong, based on specific benefit provisions in the brochure (RI 71-005), and copies of documents that support your claim. We have 30 days to pay "
           "the claim, write to you and maintain our denial, or ask for more information. If you do not agree you may ask OPM to review it within 90 days: "
           "United "
           "States Office of Personnel Management, Healthcare and Insurance, FEHB 1, 1900 E Street NW, Washington, DC 20415-3610.</p>"
           "<p class='n'><b>Help stop health care fraud.</b> If a provider has charged you for services you did not receive, call 1-800-337-8440.</p>")
    css = ("@page{@bottom-center{font:7.5pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}}.logo{font:bold 15pt 'Liberation Sans';"
           "color:#003f87}.logo small{font-size:9.5pt}.ttl{font-size:18pt;text-align:right;color:#003f87}.nb{text-align:right;font-weight:bold}"
           ".f td{padding:1pt 6pt}.f td:first-child{font-weight:bold}h2{font-size:11.5pt;color:#fff;background:#003f87;padding:2pt 5pt;margin:9pt 0 4pt}"
           ".glance{width:100%}.glance th{font-size:8.4pt;background:#e2ebf5}.glance td{font-size:13pt;font-weight:bold;border:.6pt solid "
           "#9ab}.cl{margin-bottom:"
           "8pt;font-size:8.3pt}.t{width:100%;font-size:7.6pt;margin:3pt 0}.t th{background:#e2ebf5;font-size:7pt;vertical-align:bottom;border-bottom:.8pt "
           "solid "
           "#003f87}.t td{border-bottom:.4pt solid #bbb}.sum td{font-weight:bold;border-top:.9pt solid #003f87}.n,.n td{font-size:7.7pt}.acc{font-size:8.4pt}"
           ".acc td{border-bottom:.4pt solid #bbb}")
    return done(sheet(css, top + end, margin="0.5in", font="9pt 'Liberation Sans',Arial"), one_or_more(docs))
