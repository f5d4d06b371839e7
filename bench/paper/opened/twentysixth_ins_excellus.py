"""Excellus BlueCross BlueShield's health care statement: three boxes with what was billed, what member and plan saved and paid, and what providers may bill,
then service details claim by claim without a column of discounts (provider charges, allowed amount, not covered, deductible, copay, coinsurance, other
insurance, Excellus paid, provider may bill you), the discount only in the claim's own sentence; notes, year to date, and New York's appeal text."""
from held_twentysixth_b import *  # noqa: F403

NAME = "held26-ins-excellus"
TOWNS = ["Rochester, NY 14618", "Syracuse, NY 13210", "Utica, NY 13502", "Elmira, NY 14905", "Watertown, NY 13601-2212"]
WORDS = {"visit": "Office Visit", "well": "Adult Physical Exam", "lab": "Laboratory Tests", "test": "Diagnostic Machine "
    "Tests", "shot": "Therapeutic Injections",
         "drug": "Prescription Drugs (Medical)", "vaccine": "Immunizations", "xray": "Diagnostic Radiology", "mri": "Advanced Diagnostic Imaging", "mammo":
         "Screening Mammography", "therapy": "Physical Therapy", "mind": "Outpatient Mental Health", "er": "Emergency Room "
         "Care", "surgery": "Outpatient Surgery"}
SAYS = {"R01": "Your provider participates with us and accepts the allowed amount. You don't have to pay the rest of the charge.",
        "R17": "This service isn't covered by your contract. You have to pay your provider for it.",
        "R26": "We don't pay for this service on its own. A participating provider may not bill you.", "R40": "The deductible was taken from the "
        "allowed amount."}


def document(rng):
    people, sent, payer = family(rng, TOWNS), day(rng, (2026, 2, 9), 280), "Excellus BlueCross BlueShield"
    who, member = people[0], number(rng, "VYA999999999")
    found = claims(rng, people, sent, "99999999A99", rng.choice((1, 1, 2, 3)), most=6)
    cols = "charge_cents allowed_cents noncovered_cents deductible_cents copay_cents coinsurance_cents".split()
    heads = ["Date of<br>service", "Service", "Provider<br>charges", "Allowed<br>amount", "Not<br>covered", "Deductible", "Copay", "Coinsurance",
             "Other<br>insurance", "Excellus<br>BCBS paid", "Provider may<br>bill you", "Notes"]
    docs, blocks, used = [], [], []
    for n, c in enumerate(found):
        lines, patient, rows = c["lines"], people[c["n"]], []
        for x in lines:
            x["description"] = WORDS[x["sort"]]
            x["remarks"] = {"denied": ["R17"], "bundled": ["R26"], "ded": ["R01", "R40"], "both": ["R01", "R40"]}.get(x["kind"], ["R01"])
            used += [k for k in x["remarks"] if k not in used]
            rows.append([say(x["date"], "%-m/%-d/%Y"), x["description"], *(usd(x[k]) if x[k] else "" for k in cols), "", usd(x["plan_paid_cents"]),
                         f"<b>{usd(x['patient_cents'])}</b>", ", ".join(x["remarks"])])
        t = sums(lines)
        blocks.append(f"<div class='hd'>Claim {n + 1} of {len(found)}</div>"
                      + beside(facts([("Patient", esc(patient.plain)), ("Provider", esc(c["giver"]))]), facts([("Claim number", c["number"]), ("Date processed",
                               say(later(sent, -3), "%-m/%-d/%Y"))]), facts([("Provider status", "Participating"), ("Paid to",
                                   "Provider" if t["plan_paid_cents"]
                                                                                                                    else "No payment")]), widths="42% 32% 26%")
                      + table(heads, rows, "llrrrrrrrrrl", "t", [[("Total for this claim", 2, "l"), *(usd(t[k]) for k in cols), usd(0),
                          usd(t["plan_paid_cents"]),
                                                                 usd(t["patient_cents"]), ""]], "9% 17%")
                      + f"<p class='n'>Provider discount on this claim: {usd(t['adjustment_cents'])}</p>")
        docs.append(truth_of(payer, patient.plain, member, lines, "date description remarks plan_paid_cents patient_cents " + " ".join(cols), c["giver"],
                             c["number"], sent, blank=cols[1:], network="in", sum_of={"adjustments_cents": t["adjustment_cents"]}))
    t, part = sums([x for c in found for x in c["lines"]]), rng.uniform(0.1, 0.9)
    ded, oop = rng.choice((60000, 160000, 330000)), rng.choice((420000, 690000))
    one = (beside("<div class='logo'>Excellus <span>&#9679;</span></div><div class='lg2'>BlueCross BlueShield</div><div class='tiny'>A nonprofit independent "
                  f"licensee of the Blue Cross Blue Shield Association</div><div class='n'>165 Court Street<br>Rochester, NY 14647</div><br><br>{who.mail}",
                  "<h1>Your Health Care Statement</h1><div class='sub'>Explanation of Benefits &ndash; This Is Not A Bill</div>"
                  + facts([("Statement date", say(sent, "%B %-d, %Y")), ("Subscriber", esc(who.plain)), ("Subscriber ID", member), ("Group number", number(rng,
                      "00999999")), ("Product", rng.choice(("SimplyBlue Plus Gold", "Excellus BluePPO", "HealthyBlue Copay"))), ("Customer Care",
                      tel(rng) + "<br>Mon-Thu 8-7, Fri 9-7 ET")]))
           + "<table class='three'><tr>" + "".join(f"<td class='k{k}'><div class='big'>{usd(v)}</div><div>{a}</div></td>" for k, (a, v) in enumerate((
               ("Total provider charges", t["charge_cents"]), ("Discounts and what we paid", t["adjustment_cents"] + t["plan_paid_cents"]), (
                   "Amount your provider(s) may bill you", t["patient_cents"])))) + "</tr></table>"
           + "<p class='n'>What your provider may bill you is made of your deductible, copay, coinsurance, and services your plan doesn't cover. It "
             "may include "
           "money you have already paid. Log in at <b>ExcellusBCBS.com</b> to see this claim, or to have statements sent to you electronically.</p>"
           + "<h2>Service details</h2>" + "".join(blocks) + "<h3>Notes for your claims</h3>" + facts([(k, SAYS[k]) for k in sorted(used)], "f n")
           + "<h2>Your plan balances</h2>"
           + table(["Participating providers, 1/1/2026 - 12/31/2026", "Single: used", "Single: limit", "Family: used", "Family: limit"], [
               ["Deductible", usd(round(ded * part)), usd(ded), usd(round(ded * part * 1.4)), usd(ded * 2)],
               ["Out-of-pocket maximum", usd(round(oop * part * 0.5)), usd(oop), usd(round(oop * part * 0.8)), usd(oop * 2)]], "lrrrr", "t"))
    two = ("<h2>Your rights if you don't agree</h2><p class='n'><b>Grievance or appeal:</b> You, or someone you choose to act for you, may call "
        "Customer Care or "
           "write to Excellus BCBS, Advocacy Department, PO Box 4717, Syracuse, NY 13221 within 180 calendar days of this notice. We will tell you in "
           "15 calendar "
           "days that we got it, and what we decided no later than 30 days (60 days when the care was already given). <b>External appeal:</b> if a service was "
           "denied as not medically necessary, experimental, or out-of-network, New York State law gives you four months from our final decision to "
           "ask the New "
           "York State Department of Financial Services for an external appeal. Call 1-800-555-0182 for an application.</p><p class='n'><b>Language "
           "help:</b> Your "
           "statement can be read to you in your own language. <b>Copies:</b> free, on request, of the rule or guideline that we used, and of the diagnosis "
           "code and treatment code with their meaning.</p><h2>Words on this statement</h2>"
           + facts([("Allowed amount", "The most that we will pay a provider for a covered service. Providers that participate accept it as payment in full."),
                    ("Copay", "A flat fee, such as $25.00, that you pay for a service."), ("Coinsurance", "A percentage of the allowed amount, such as 20%."),
                    ("Deductible", "What you pay for covered services each year before we pay.")], "f n")
           + "<p class='n'><br><b>Protect yourself from fraud.</b> Check the dates and services on this statement. If something is wrong, call our "
           "Special Investigations Unit at 1-800-555-0183.</p><p class='tiny'>B-4620 (10/25) Our Health Plan complies with federal civil rights laws.</p>")
    css = ("@page{@bottom-center{font:7pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}}.logo{font:bold 22pt 'Liberation Sans';"
           "color:#0070ad}.logo span{color:#5bc2e7}.lg2{font:9.5pt 'Liberation Sans';color:#0070ad}.tiny{font-size:6.5pt;color:#555}.n{font-size:7.9pt}"
           "h1{font:bold 16pt 'Liberation Sans';color:#0070ad}.sub{font:bold 9.5pt 'Liberation Sans';margin-bottom:5pt}h2{font:bold 12pt 'Liberation Sans';"
           "color:#0070ad;margin:9pt 0 3pt}h3{font:bold 9.4pt 'Liberation Sans';margin:7pt 0 1pt}.three{width:100%;border-spacing:6pt "
           "0;border-collapse:separate;"
           "margin:10pt 0 6pt}.three td{width:33%;text-align:center;padding:8pt;border-radius:5pt;background:#e6f3fa}.three .k2{background:#0070ad;color:#fff}"
           ".big{font:bold 16pt 'Liberation Sans'}.hd{font:bold 9pt 'Liberation Sans';background:#0070ad;color:#fff;padding:2.5pt 5pt;margin:6pt 0 3pt}"
           ".t{width:100%;font-size:7.4pt;margin:3pt 0}.t th{font-size:6.8pt;vertical-align:bottom;border-bottom:1pt solid #0070ad}.t td{padding:2.5pt 3pt;"
           "border-bottom:.4pt solid #ccc}.sum td{font-weight:bold;background:#e6f3fa}.f td{padding:1pt 6pt 1pt 0}.f td:first-child{font-weight:bold;"
           "white-space:nowrap}")
    return done(sheet(css, one, two, margin="0.48in", font="8.8pt 'Liberation Sans',Arial"), one_or_more(docs))
