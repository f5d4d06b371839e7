"""Blue Cross Blue Shield of Michigan's Explanation of Benefit Payments: a statement summary whose columns are joined by minus and equals signs, then the
detail of claims by provider with procedure codes under each service, savings in minus, cost share by kind, notes by letter, and the year's limits."""
from held_twentyfifth_b import *  # noqa: F403

NAME = "held25-ins-bcbsm-payments"
WORDS = {"visit": "Office Visit", "well": "Health Maintenance Exam", "lab": "Laboratory and Pathology", "path": "Laboratory and Pathology",
         "test": "Diagnostic Services", "shot": "Injections", "drug": "Injections - Drug", "vaccine": "Immunization", "xray": "Diagnostic Radiology",
         "mri": "Diagnostic Radiology - MRI/CT", "therapy": "Physical Therapy", "er": "Emergency Room Care", "surgery": "Surgical Services",
         "anes": "Anesthesia", "mind": "Outpatient Mental Health Care"}
SAYS = {"denied": "Your contract does not cover this service. You are responsible for the amount shown.",
        "writeoff": "Payment for this service is part of the payment for another service you received. Your provider can't bill you for this amount.",
        "out": "This provider does not participate with Blue Cross. You may have to pay the difference between the charge and our approved amount.",
        "ded": "We applied our approved amount to your deductible."}


def document(rng):
    people, sent = family(rng, "MI"), day(rng)
    seen = visits(rng, people, sent, rng.choice((1, 2, 2, 3, 4)), most=5, out=0.1)
    enrollee, docs, blocks, used = number(rng, "XYA999999999"), [], [], []
    for v in seen:
        rows, claim = [], number(rng, "1299") + say(v.received, "%y%j") + number(rng, "99999900")
        for x in v.lines:
            why = x["kind"] if x["kind"] in ("denied", "writeoff") else "out" if v.out else "ded" if x["kind"] == "ded" else ""
            used += [why] if why and why not in used else []
            mark = "ABCD"[used.index(why)] if why else ""
            x["description"], x["remarks"] = WORDS[x["sort"]], [mark] if mark else None
            code = x["code"] + (f"-{x['modifiers'][0]}" if x["modifiers"] else "")
            rows.append([say(x["date"], "%m/%d/%Y"), f"{x['description']}<br><span class='g'>Procedure code {code}</span>", usd(x["charge_cents"]),
                         usd(-x["adjustment_cents"]) if x["adjustment_cents"] else "$0.00", usd(x["allowed_cents"]),
                         usd(-x["plan_paid_cents"]) if x["plan_paid_cents"] else "$0.00", usd(x["deductible_cents"]), usd(x["copay_cents"]),
                         usd(x["coinsurance_cents"]), usd(x["noncovered_cents"]), usd(x["patient_cents"]), mark])
        t = sums(v.lines)
        heads = [[("", 6), ("Your cost share", 4, "c"), "", ""],
                 ["Service<br>date", "Type of service", "Provider<br>charge", "What you<br>saved", "Approved<br>amount", "Blue Cross<br>paid", "Deductible",
                 "Copay",
                  "Coinsurance", "Not<br>covered", "You<br>pay", "Note"]]
        foot = [["", "Claim total", usd(t["charge_cents"]), usd(-t["adjustment_cents"]), usd(t["allowed_cents"]), usd(-t["plan_paid_cents"]),
                 *(usd(t[k]) for k in "deductible_cents copay_cents coinsurance_cents noncovered_cents patient_cents".split()), ""]]
        blocks.append(f"<h3>{esc(v.who.full)} <small>({('enrollee', 'spouse', 'dependent')[v.n]})</small></h3>"
                      + beside(facts([("Provider", esc(v.provider)), ("Network status", "Nonparticipating" if v.out else "In network (participating)")]),
                               facts([("Claim number", claim), ("Date processed", say(v.processed))]), widths="58% 42%")
                      + table(heads, rows, "llrrrrrrrrrc", "t", foot))
        docs.append(claim_of("Blue Cross Blue Shield of Michigan", v.who.full, enrollee, v.lines,
                             "date description code modifiers charge_cents adjustment_cents allowed_cents plan_paid_cents deductible_cents copay_cents "
                             "coinsurance_cents noncovered_cents patient_cents remarks", v.provider, claim, sent, network=v.network))
    short, met, spent = [], rng.randint(1000, 99000), rng.randint(100000, 420000)
    for v in seen:
        t = sums(v.lines)
        short.append([f"{esc(v.who.plain)}<br><span class='g'>{esc(v.provider)}, {say(v.dates[0])}</span>", usd(t["charge_cents"]), "&minus;",
                      usd(t["adjustment_cents"]), "&minus;", usd(t["plan_paid_cents"]), "&minus;", "$0.00", "=", f"<b>{usd(t['patient_cents'])}</b>"])
    billed, off, ours, owed = (all_of(seen, k) for k in ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents"))
    one = (beside("<div class='logo'>Blue Cross<br>Blue Shield<br><small>of Michigan</small></div>",
                  "<div class='ttl'>Explanation of Benefit Payments</div><div class='nb'>THIS IS NOT A BILL</div>", widths="40% 60%")
           + beside(f"<div class='g'>600 E. Lafayette Blvd.<br>Detroit, MI 48226-2998</div><br>{people[0].mail}<br><br>",
                    facts([("Enrollee name", esc(people[0].full)), ("Enrollee ID", enrollee), ("Group", rng.choice(("HURON VALLEY PLASTICS", "STERLING GEAR "
                    "WORKS",
                           "LAKESHORE CREDIT UNION")) + f" ({number(rng, '0070099999')})"), ("Statement date", say(sent, "%B %-d, %Y")),
                           ("Customer service", tel(rng, "1-877-790-{:04d}"))]), widths="48% 52%")
           + "<p>This statement tells you how we processed claims for you and your family. If you have to pay, your provider will send you a bill.</p>"
           + "<h2>Your statement summary</h2>"
           + table(["Patient and provider", "Provider<br>charges", "", "What you<br>saved", "", "Blue Cross<br>paid", "", "Other insurance<br>paid", "",
                    "What you<br>may owe"], short, "lrcrcrcrcr", "s",
                   [["Total", usd(billed), "&minus;", usd(off), "&minus;", usd(ours), "&minus;", "$0.00", "=", usd(owed)]])
           + "<h2>Your deductible and out-of-pocket maximum balances</h2>"
           + table(["In network, benefit period 01/01/2026 - 12/31/2026", "Maximum", "Met to date", "Balance"],
                   [[f"{esc(people[0].plain)} - deductible", "$1,000.00", usd(met), usd(100000 - met)], ["Family - deductible", "$2,000.00", usd(met + 15000),
                    usd(185000 - met)], [f"{esc(people[0].plain)} - coinsurance maximum", "$2,500.00", usd(met + 1800), usd(248200 - met)],
                    [f"{esc(people[0].plain)} - out-of-pocket maximum", "$6,350.00", usd(spent), usd(635000 - spent)]], "lrrr", "bal"))
    two = ("<h2>Detail of claims</h2>" + "".join(blocks)
           + ("<h2>Notes</h2>" + facts([("ABCD"[n], esc(SAYS[k])) for n, k in enumerate(used)], "g") if used else "")
           + "<h2>If you disagree with our decision</h2><p class='g'>You have the right to a review (grievance) if you disagree with how we processed a "
           "claim. You must "
           "ask in writing within 180 days of getting this statement. Mail it to: Appeals Unit, Blue Cross Blue Shield of Michigan, P.O. Box 44200, "
           "Detroit, MI "
           "48244-0191. Include the enrollee ID, claim number, service date and why you disagree. We will answer in 30 days for preservice and 60 days for "
           "postservice grievances. If you still disagree, you may ask for an external review within 127 days by the Department of Insurance and Financial "
           "Services, Office of Research, Rules, and Appeals, P.O. Box 30220, Lansing, MI 48909-7720, 1-877-999-6442. If your plan falls under ERISA you may "
           "file a civil action under Section 502(a). You may request diagnosis and treatment codes and their meanings.</p><p class='g'><b>Fight fraud:</b> "
           "if you "
           "did not get a service listed here call 1-844-786-3723.</p><p class='g6'>Blue Cross Blue Shield of Michigan is a nonprofit corporation and "
           "independent "
           "licensee of the Blue Cross and Blue Shield Association.</p>")
    css = ("@page{@bottom-left{font:7pt 'Liberation Sans';content:'Explanation of Benefit Payments'}@bottom-right{font:7pt 'Liberation Sans';content:'Page ' "
           "counter(page) ' of ' counter(pages)}}.logo{font:bold 13pt/1.05 'Liberation Sans';color:#0062a3}.logo "
           "small{font-size:9pt;font-weight:normal}.ttl{font:bold "
           "16pt 'Liberation Sans';text-align:right;color:#0062a3}.nb{text-align:right;font-weight:bold}.g,.g td{font-size:7.8pt}.g6{font-size:6.4pt}.f "
           "td{padding:"
           "1pt 8pt 1pt 0}.f td:first-child{font-weight:bold;color:#0062a3}h2{font-size:12pt;background:#d9ebf7;color:#00416e;padding:3pt 5pt;margin:10pt 0 "
           "5pt;"
           "page-break-after:avoid}h3{font-size:10.5pt;margin:9pt 0 2pt;page-break-after:avoid}h3 small{font-weight:normal}.s{width:100%;font-size:9pt}.s "
           "th{font-size:"
           "8pt;vertical-align:bottom}.s td{border-top:.5pt solid #9bc}.bal{width:100%;font-size:8.5pt}.bal td{border-top:.4pt solid "
           "#9bc}.beside{font-size:8.6pt}"
           ".t{width:100%;font-size:7.5pt;margin:3pt 0 8pt}.t th{font-size:7pt;vertical-align:bottom;border-bottom:.8pt solid #0062a3}.t "
           "td{border-bottom:.4pt solid "
           "#bcd;padding:2pt 2.5pt}.t .g{font-size:6.8pt;color:#444}.sum td{font-weight:bold;border-top:1pt solid #0062a3}")
    return done(sheet(css, one, two, margin="0.5in", font="9.2pt 'Liberation Sans',Arial"), one_or_more(docs))
