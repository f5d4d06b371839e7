"""Wellmark's Explanation of Health Care Benefits: a letter head with the member's numbers, the claims at a glance in a small table, then each claim's details
with service date, type of service, amount charged, network savings, not covered, the member's deductible, coinsurance and copayment, what the plan paid and
what the member owes, notes by number; sums without the dollar sign, nothing printed where nothing is; benefit period accumulators and review rights."""
from held_twentysixth_b import *  # noqa: F403

NAME = "held26-ins-wellmark"
TOWNS = ["Ames, IA 50010-4417", "Waterloo, IA 50701", "Council Bluffs, IA 51503", "Ankeny, IA 50023-1180"], ["Sioux Falls, SD 57106", "Brookings, SD 57006"]
WORDS = {"visit": "Physician visit", "well": "Preventive exam", "lab": "Diagnostic lab", "test": "Diagnostic test", "shot": "Injection", "drug":
         "Drugs administered", "vaccine": "Immunization", "xray": "Diagnostic X-ray", "mri": "Imaging", "mammo": "Preventive mammogram", "therapy":
         "Physical therapy", "mind": "Mental health services", "er": "Emergency room", "surgery": "Surgery"}
SAYS = {"005": "This amount is your deductible. It is your responsibility.", "118": "Your coinsurance is shown in the Coinsurance column.",
        "230": "Your benefits do not cover this service. You are responsible for this amount. Refer to your coverage manual, Services Not Covered.",
        "347": "This service is considered part of another procedure done on the same day. A participating provider may not bill you for it.",
        "401": "A copayment applies to this service."}


def bare(x):
    return usd(x, "") if x else ""


def document(rng):
    south = rng.random() < 0.3
    people, sent = family(rng, TOWNS[south]), day(rng, (2026, 2, 5), 270)
    payer = "Wellmark Blue Cross and Blue Shield of " + ("South Dakota" if south else "Iowa")
    who, member = people[0], number(rng, rng.choice(("XQW999A99999", "WMK999999999")))
    found = claims(rng, people, sent, "9999999999999", rng.choice((1, 2, 2, 3)), most=6)
    cols = """charge_cents adjustment_cents noncovered_cents deductible_cents coinsurance_cents copay_cents plan_paid_cents patient_cents""".split()
    heads = ["Service<br>date(s)", "Type of service", "Amount<br>charged", "Network<br>savings", "Amount not<br>covered", "Deductible", "Coinsurance",
             "Copayment", "Health plan<br>paid", "Amount<br>you owe", "Notes"]
    docs, blocks, used, glance = [], [], [], []
    for c in found:
        lines, patient, rows = c["lines"], people[c["n"]], []
        for x in lines:
            x["description"] = WORDS[x["sort"]]
            x["remarks"] = {"denied": ["230"], "bundled": ["347"], "ded": ["005"], "copay": ["401"], "coins": ["118"], "both": ["005", "118"]}.get(x["kind"],
                [])
            used += [k for k in x["remarks"] if k not in used]
            rows.append([say(x["date"], "%m/%d/%y"), x["description"], *(bare(x[k]) for k in cols), " ".join(x["remarks"])])
        t = sums(lines)
        glance.append([esc(patient.full.upper()), esc(c["giver"]), days(lines, "%m/%d/%y", " to "), *(usd(t[k]) for k in (
            "charge_cents", "plan_paid_cents", "patient_cents"))])
        blocks.append(beside(f"<b>Patient:</b> {esc(patient.full.upper())}<br><b>Provider:</b> {esc(c['giver'])}",
                             f"<b>Claim number:</b> {c['number']}<br><b>Processed:</b> {say(later(sent, -2), '%m/%d/%y')}",
                             "<b>Network:</b> In network<br><b>Payment made to:</b> " + ("Provider" if t["plan_paid_cents"] else "No payment made"),
                             widths="44% 30% 26%")
                      + table(heads, rows, "llrrrrrrrrl", "t", [[("Claim totals", 2, "l"), *(usd(t[k]) for k in cols), ""]]))
        docs.append(truth_of(payer, patient.full.upper(), member, lines, "date description remarks " + " ".join(cols), c["giver"], c["number"], sent,
                             blank=cols, network="in"))
    t, part = sums([x for c in found for x in c["lines"]]), rng.uniform(0.1, 0.9)
    ded, oop = rng.choice((50000, 150000, 300000)), rng.choice((300000, 600000))
    one = (beside(f"<div class='logo'>Wellmark<sup>&reg;</sup></div><div class='sub'>{payer}</div><div class='tiny'>PO Box 9232, Des Moines, IA "
        f"50306-9232</div>"
                  f"<br><br><div>{who.mail}</div><br>",
                  "<h1>Explanation of Health Care Benefits</h1><div class='big'>THIS IS NOT A BILL</div>"
                  + facts([("Member name:", esc(who.full.upper())), ("Identification number:", member), ("Group number:", number(rng, "99999-9999")),
                           ("Statement date:", say(sent, "%B %-d, %Y")), ("Customer Service:", tel(rng, "800-555-{:04d}"))], "f bx"), widths="52% 48%")
           + "<h2>Your claims at a glance</h2>"
           + table(["Patient", "Provider", "Date(s) of service", "Amount charged", "Health plan paid", "You owe"], glance, "lllrrr", "t", [[
               ("Total of this statement", 3, "l"), usd(t["charge_cents"]), usd(t["plan_paid_cents"]), usd(t["patient_cents"])]])
           + f"<p class='n'><br>Network savings and your health plan lowered your cost by <b>{usd(t['adjustment_cents'] + t['plan_paid_cents'])}</b>. "
           "If you already paid your provider all or some of the amount you owe, subtract it from the provider's bill. Register at myWellmark.com to get this "
           "statement by email.</p><h2>Claim details</h2>" + "<br>".join(blocks) + "<h3>Notes</h3>" + facts([(k, SAYS[k]) for k in sorted(used)], "f n")
           + f"<h2>Benefit period summary as of {say(sent, '%m/%d/%y')}</h2>"
           + table(["", "Deductible", "Met to date", "Out-of-pocket maximum", "Met to date"], [
               ["In-network, single", usd(ded), usd(round(ded * part)), usd(oop), usd(round(oop * part * 0.6))],
               ["In-network, family", usd(ded * 2), usd(round(ded * part * 1.2)), usd(oop * 2), usd(round(oop * part * 0.8))],
               ["Out-of-network, single", usd(ded * 2), usd(0), usd(oop * 2), usd(0)]], "lrrrr", "t")
           + "<h2>Your right to an internal review</h2><p class='n'>If you do not agree with how a claim was handled, call Customer Service first; many things "
           "can be cleared up by phone. You, or an authorized representative, may file a written appeal within 180 days of this notice. Tell us the date of "
           "service, the name of the provider, your ID number and the reason that you believe the benefits should be changed. Mail: Special "
           "Inquiries, Wellmark, "
           "PO Box 9232, Station 5W189, Des Moines, IA 50306-9232. You are entitled to copies of documents relevant to your claim free of charge. If "
           "the appeal "
           "is denied for medical necessity or as investigational you may ask the " + ("South Dakota Division of Insurance" if south else
                                                                                       "Iowa Insurance Division") + " for an external review.</p>"
           "<p class='tiny'>Wellmark Blue Cross and Blue Shield is an independent licensee of the Blue Cross and Blue Shield Association. N-2650 8/25</p>")
    css = ("@page{@bottom-right{font:7pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}}.logo{font:bold 22pt 'Liberation Sans';"
           "color:#0073a8}.sub{font:8.5pt 'Liberation Sans';color:#0073a8}.tiny{font-size:6.6pt;color:#555}.n{font-size:8pt}h1{font:bold 14.5pt "
           "'Liberation Sans'}"
           ".big{font:bold 11pt 'Liberation Sans';color:#b02a30;margin:0 0 5pt}.bx{border:1pt solid #0073a8;width:100%}.bx td{padding:2pt "
           "6pt}h2{font:bold 11pt "
           "'Liberation Sans';color:#0073a8;margin:10pt 0 3pt}h3{font:bold 9pt 'Liberation Sans';margin:8pt 0 1pt}.t{width:100%;font-size:7.6pt;margin:3pt 0}"
           ".t th{background:#0073a8;color:#fff;font-size:7pt;vertical-align:bottom}.t td{border-bottom:.4pt solid #aaa;padding:2.5pt 4pt}.sum "
           "td{font-weight:bold;background:#e6f1f6}.f td:first-child{font-weight:bold;white-space:nowrap}.beside{font-size:8.4pt}")
    return done(sheet(css, one, margin="0.5in", font="9pt 'Liberation Sans',Arial"), one_or_more(docs))
