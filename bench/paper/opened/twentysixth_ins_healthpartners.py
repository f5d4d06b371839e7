"""HealthPartners' monthly health plan statement: the month and what may be owed at the top, what the words mean beside it, then member by member each claim
with the services below its provider: billed, discount, plan paid, not covered, deductible, copay or coinsurance in one column, what may be owed, remark codes;
the year's deductible and out-of-pocket by member, and the complaint and appeal text."""
from held_twentysixth_b import *  # noqa: F403

NAME = "held26-ins-healthpartners"
TOWNS = ["Bloomington, MN 55425", "Saint Paul, MN 55116", "Stillwater, MN 55082", "Hudson, WI 54016", "Saint Cloud, MN 56303"]
WORDS = {"visit": "Office visit", "well": "Routine preventive exam", "lab": "Lab services", "test": "Diagnostic services", "shot": "Injection administration",
         "drug": "Injectable drug", "vaccine": "Immunization", "xray": "Radiology services", "mri": "MRI/CT imaging services", "mammo":
         "Routine mammogram", "therapy": "Physical therapy", "mind": "Behavioral health therapy", "er": "Emergency department services", "surgery":
         "Surgical services"}
SAYS = {"EX101": "Discount negotiated with the provider. You do not owe this amount.", "EX214": "Amount applied to your deductible.",
        "EX330": "This service isn't covered under your plan. See 'Services not covered' in your membership contract.",
        "EX377": "This charge is included in the payment for another service. The provider is responsible for it."}


def document(rng):
    people = family(rng, TOWNS)[: rng.choice((1, 2, 3, 3))]
    who, sent, member = people[0], day(rng, (2026, 2, 3), 270), number(rng, "99999999")
    found = claims(rng, people, sent, "999999999A99"[: rng.choice((9, 12))], rng.choice((1, 2, 3, 4)), most=4)
    payer, docs, rows, used, owe = "HealthPartners", [], [], [], {}
    cols = "charge_cents adjustment_cents plan_paid_cents noncovered_cents deductible_cents".split()
    for n, c in enumerate(found):
        lines, patient = c["lines"], people[c["n"]]
        if n == 0 or found[n - 1]["n"] != c["n"]:
            rows.append([(f"<div class='mem'>Services for {esc(patient.plain)}</div>", 9)])
        rows.append([(f"<b>{esc(c['giver'])}</b> &nbsp; In-network<br><span>Claim number {c['number']} &nbsp; Processed "
        f"{say(later(sent, -5), '%m/%d/%Y')}</span>", 9)])
        for x in lines:
            x["description"], both = WORDS[x["sort"]], x["copay_cents"] + x["coinsurance_cents"]
            x["remarks"] = {"denied": ["EX330"], "bundled": ["EX377"], "ded": ["EX101", "EX214"], "both": ["EX101", "EX214"]}.get(x["kind"], ["EX101"])
            x["maybe"] = {"copay_cents": both, "coinsurance_cents": both}  # one column for the two
            used += [k for k in x["remarks"] if k not in used]
            rows.append([f"{say(x['date'])}<br>{x['description']}", *(usd(x[k]) for k in cols), usd(both), usd(x["patient_cents"]), "<br>".join(x["remarks"])])
        t = sums(lines)
        rows.append(["<b>Claim total</b>", *(f"<b>{usd(t[k])}</b>" for k in cols), f"<b>{usd(t['copay_cents'] + t['coinsurance_cents'])}</b>",
                     f"<b>{usd(t['patient_cents'])}</b>", ""])
        owe[patient.plain] = owe.get(patient.plain, 0) + t["patient_cents"]
        docs.append(truth_of(payer, patient.plain, member, lines, "date description remarks maybe patient_cents " + " ".join(cols), c["giver"], c["number"],
            sent,
                             network="in"))
    t = sums([x for c in found for x in c["lines"]])
    month = say(sent, "%B %Y")
    ded, oop, part = rng.choice((80000, 150000, 350000)), rng.choice((350000, 600000)), rng.uniform(0.1, 0.9)
    year = [[esc(p.plain), usd(round(ded * part * k)), usd(ded), usd(round(oop * part * k / 2)), usd(oop)] for p, k in zip(people, (1, 0.4, 0.2))]
    year.append(["Family total", usd(round(ded * part * 1.6)), usd(ded * 2), usd(round(oop * part * 0.8)), usd(oop * 2)])
    words = facts([("Billed", "What the clinic, hospital or other provider charged."), ("Discount", "What you save because HealthPartners has a contract with "
                  "the provider."), ("Plan paid", "The part your plan paid."), ("You may owe", "Your part. Your provider bills you; don't send money "
                  "to us.")], "f n")
    one = (beside(f"<div class='logo'>HealthPartners<sup>&reg;</sup></div><div class='n'>8170 33rd Avenue South, PO Box 1289<br>Minneapolis, MN "
        f"55440-1289</div>"
                  f"<br><br><br>{who.mail}",
                  f"<h1>Your health plan statement</h1><div class='sub'>Explanation of benefits for {month}</div><p><b>This is not a bill.</b></p>"
                  + facts([("Subscriber", esc(who.plain)), ("Member ID", member), ("Group number", number(rng, "99999")), ("Statement date",
                      say(sent, "%B %-d, %Y")), ("Member Services", "952-555-0146 or 800-555-0146")]))
           + beside("<div class='panel'><div>Total you may owe your providers</div><div class='sumup'>" + usd(t["patient_cents"]) + "</div>"
                    + facts([(esc(k), usd(v)) for k, v in owe.items()], "f n") + "</div>",
                    facts([("Total billed", usd(t["charge_cents"])), ("Total discount", usd(t["adjustment_cents"])), ("Total plan paid",
                        usd(t["plan_paid_cents"]))], "f n"), words, widths="30% 25% 45%")
           + table(["Date and service", "Billed", "Discount", "Plan paid", "Not covered", "Deductible", "Copay/<br>Coinsurance", "You may owe", "Remark"], rows,
                   "lrrrrrrrl", "t", widths="26%")
           + "<h3>Remark codes</h3>" + facts([(k, SAYS[k]) for k in sorted(used)], "f n")
           + "<h2>Your year to date</h2>" + table(["In-network benefits, plan year 01/01/2026", "Deductible met", "of your", "Out-of-pocket "
             "met", "of your"], year,
                                                  "lrrrr", "t")
           + "<h2>If you have a complaint or want to appeal</h2><p class='n'>Call Member Services or write to HealthPartners Appeals, MS 21103R, PO Box 1309, "
           "Minneapolis, MN 55440-1309. You must file the appeal within 180 days of getting this statement. We'll send a decision in writing within "
           "30 days; an "
           "expedited appeal is decided within 72 hours. You may ask for the diagnosis and treatment codes for any service above. You may also file a "
           "complaint "
           "with the Minnesota Department of Health at 651-555-0151 or the Department of Commerce at 651-555-0152 at any time, and after our review "
           "you have the "
           "right to an external review; there's a $25 filing fee, which can be waived.</p><p class='n'><b>Think something is wrong?</b> If you did not "
           "get a service listed, call our integrity line at 866-555-0114.</p><p class='tiny'>Coverage is underwritten or administered by "
           "HealthPartners, Inc., "
           "Group Health, Inc., HealthPartners Insurance Company or HealthPartners Administrators, Inc. 20-779512 (12/25)</p>")
    css = ("@page{@bottom-right{font:7pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}}.logo{font:bold 20pt 'Liberation Sans';"
           "color:#6b1f7c}.sub{font:11pt 'Liberation Sans';margin-bottom:5pt}.tiny{font-size:6.6pt;color:#555}.n{font-size:8pt}h1{font:bold 16pt "
           "'Liberation Sans';color:#6b1f7c}h2{font:bold 12pt 'Liberation Sans';color:#6b1f7c;margin:10pt 0 4pt}h3{font:bold 9.5pt 'Liberation "
           "Sans';margin:7pt 0 "
           "1pt}.panel{background:#f1e8f3;padding:7pt}.sumup{font:bold 20pt 'Liberation Sans';color:#6b1f7c}.t{width:100%;font-size:7.8pt;margin:8pt 0}.t "
           "th{font-size:7.2pt;border-bottom:1.2pt solid #6b1f7c;vertical-align:bottom}.t td{border-bottom:.4pt solid #ccc;padding:3pt}.t span{color:#444}"
           ".mem{font:bold 10.5pt 'Liberation Sans';color:#6b1f7c;padding-top:5pt}.f td:first-child{font-weight:bold}.f td{padding:1.5pt 6pt 1.5pt 0}")
    return done(sheet(css, one, margin="0.5in", font="9pt 'Liberation Sans',Arial"), one_or_more(docs))
