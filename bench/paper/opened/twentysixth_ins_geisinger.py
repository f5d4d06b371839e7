"""Geisinger Health Plan's explanation of benefits on its side, with a numbered line for each service: dates, procedure or revenue code with modifiers, units,
billed, provider responsibility, allowed, the member's copay, coinsurance, deductible and non-covered, other insurance, plan paid, member responsibility, codes;
one claim of an office or a hospital; what was met by tier, the codes' words, and grievance text of Pennsylvania."""
from held_twentysixth_b import *  # noqa: F403

NAME = "held26-ins-geisinger"
TOWNS = ["Danville, PA 17821", "Wilkes-Barre, PA 18702", "Bloomsburg, PA 17815", "Lewistown, PA 17044", "Scranton, PA 18505"]
REVENUE = {"er": "0450", "shot": "0450", "lab": "0300", "mri": "0351", "test": "0730", "drug": "0636"}
SAYS = {"1CA": "Charge exceeds the contracted amount. The participating provider is responsible for the difference.", "2DD":
        "This amount was applied to your deductible.", "4NC": "Service is not a covered benefit under your plan documents.", "7IN":
        "Procedure is included in the primary service. Do not bill the member."}


def document(rng):
    people, sent, payer = family(rng, TOWNS), day(rng, (2026, 1, 30), 285), "Geisinger Health Plan"
    who, member = people[0], number(rng, "99999999") + "0"
    c = claims(rng, people, sent, "26999A999999", 1, most=9, kinds="hospital hospital surgeon office therapy scans")[0]
    lines, patient, rows, used, hospital = c["lines"], people[c["n"]], [], [], c["kind"] == "hospital"
    member = member + f"{c['n'] + 1}"
    cols = """charge_cents adjustment_cents allowed_cents copay_cents coinsurance_cents deductible_cents noncovered_cents plan_paid_cents
    patient_cents""".split()
    if hospital:
        for x in lines:
            x["revenue_code"], x["modifiers"] = REVENUE[x["sort"]], []
    for n, x in enumerate(lines):
        x["description"] = x["words"]
        x["remarks"] = {"denied": ["4NC"], "bundled": ["7IN"], "ded": ["1CA", "2DD"], "both": ["1CA", "2DD"]}.get(x["kind"], ["1CA"])
        used += [k for k in x["remarks"] if k not in used]
        money = [usd(x[k], "") for k in cols]
        rows.append([f"{n + 1:03d}", say(x["date"], "%m/%d/%y"), x["description"], x.get("revenue_code", ""), " ".join([x["code"], *x["modifiers"]]),
                     str(x["units"]), *money[:7], "0.00", *money[7:], "<br>".join(x["remarks"])])
    t, account = sums(lines), number(rng, "A9999999")
    money = [usd(t[k]) for k in cols]
    heads = [["", "", "", "", "", "", "", "", "", ("MEMBER COST SHARE", 4, "c band"), "", "", "", ""],
             ["Line", "Date of service", "Description of service", "Rev code", "Proc code / Mod", "Units", "Billed amount", "Provider responsi-<br>bility",
              "Allowed amount", "Copay", "Coins", "Deduct", "Not covered", "Other ins paid", "Plan paid", "Member responsi-<br>bility", "Codes"]]
    if not hospital:
        heads, rows = [[x for k, x in enumerate(h) if k != 3] for h in heads], [r[:3] + r[4:] for r in rows]
        heads[0] = ["", "", "", "", "", "", "", "", ("MEMBER COST SHARE", 4, "c band"), "", "", "", ""]
    ded, oop, part = rng.choice((75000, 150000, 300000)), rng.choice((400000, 700000)), rng.uniform(0.1, 0.9)
    limits = [[a, usd(b), usd(round(b * part * k))] for a, b, k in (("Tier 1 individual deductible", ded, 1), ("Tier 1 family deductible", ded * 2, 0.7), (
        "Individual maximum out-of-pocket", oop, 0.6), ("Family maximum out-of-pocket", oop * 2, 0.5))]
    one = (beside("<div class='logo'>Geisinger</div><div class='lg2'>Health Plan</div><div class='n'>PO Box 853910<br>Richardson, TX 75085-3910</div><br><br>"
                  f"{who.mail}",
                  "<h1>Explanation of Benefits (EOB)</h1><p><b>This is not a bill. Do not send payment to Geisinger Health Plan.</b></p>"
                  + facts([("Statement date:", say(sent)), ("Subscriber:", esc(who.full)), ("Member:", esc(patient.full)), ("Member ID:", member), ("Group:",
                      number(rng, "999999") + " - " + rng.choice(("Susquehanna Valley Foods", "Penns Creek Manufacturing", "GHP Marketplace HMO")))]),
                  "<table class='box'><tr><th colspan='2'>What this claim comes to</th></tr>" + "".join(
                      f"<tr><td>{a}</td><td class='r'>{b}</td></tr>" for a, b in (("Total billed", usd(t["charge_cents"])), ("Plan discount and provider "
                      "responsibility", usd(t["adjustment_cents"])), ("Plan paid", usd(t["plan_paid_cents"])), ("<b>Member responsibility</b>",
                      f"<b>{usd(t['patient_cents'])}</b>"))) + "</table>", widths="30% 38% 32%")
           + f"<div class='bar'>Claim number: <b>{c['number']}</b> &nbsp; Provider: <b>{esc(c['giver'])}</b> (participating) &nbsp; Patient account number: "
           f"<b>{account}</b> &nbsp; Claim received: {say(later(c['first'], 4))} &nbsp; Processed: {say(later(sent, -1))}</div>"
           + table(heads, rows, "lllllcrrrrrrrrrrl" if hospital else "llllcrrrrrrrrrrl", "t", [[("Claim totals", 6 if hospital else 5, "l"), *money[:7], usd(0),
                                                                                             *money[7:], ""]])
           + beside("<h3>Explanation of codes</h3>" + facts([(k, SAYS[k]) for k in used], "n"),
                    f"<h3>Amounts met in benefit year 2026</h3>" + table(["", "Maximum", "Met"], limits, "lrr", "n lim"), widths="60% 40%")
           + "<h3>Your right to file a complaint or grievance</h3><p class='n'>You have 180 days from the date you get this EOB to disagree with how "
             "the claim was "
           "paid. A complaint is about coverage, contract exclusions or payment; a grievance is about medical necessity. Call the customer care team at "
           "800-555-0148 (TTY 711), Monday to Friday, 8 a.m. to 6 p.m., or write to Geisinger Health Plan, Appeal Department, 100 N. Academy Ave., "
           "Danville, PA "
           "17822-3220. After the plan's reviews you may appeal to the Pennsylvania Insurance Department, Bureau of Consumer Services, 1209 Strawberry Square, "
           "Harrisburg, PA 17120. You can get your diagnosis and treatment codes upon request.</p><p class='tiny'>Geisinger Health Plan may refer "
           "collectively to "
           "Geisinger Health Plan, Geisinger Quality Options Inc., and Geisinger Indemnity Insurance Company, unless otherwise noted. HPM50 EOB 01/25</p>")
    css = ("@page{@bottom-right{font:7pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}}.logo{font:bold 21pt 'Liberation Serif';"
           "color:#00457c}.lg2{font:11pt 'Liberation Serif';color:#00457c}.tiny{font-size:6.5pt;color:#555}.n{font-size:7.6pt}h1{font:bold 14pt "
           "'Liberation Sans';"
           "color:#00457c}h3{font:bold 9pt 'Liberation Sans';color:#00457c;margin:7pt 0 2pt}.box{width:100%;border:1pt solid #00457c}.box "
           "th{background:#00457c;color:#fff}.bar{border-top:1.2pt solid #00457c;border-bottom:1.2pt solid #00457c;padding:3pt 0;margin:8pt 0 "
           "4pt;font-size:8pt}"
           ".t{width:100%;font-size:7.2pt}.t th{font-size:6.6pt;vertical-align:bottom;background:#e4ecf3}.t "
           ".band{background:#00457c;color:#fff;text-align:center}"
           ".t td{padding:2pt 3pt;border-bottom:.4pt solid #bbb}.t .sum td{font-weight:bold;border-top:1pt solid #00457c}.lim td,.lim th{padding:1pt "
           "6pt 1pt 0}")
    keys = "date description code modifiers revenue_code units remarks " + " ".join(cols)
    truth = truth_of(payer, patient.full, member, lines, keys, c["giver"], c["number"], sent, network="in", account_number=account)
    return done(sheet(css, one, size="Letter landscape", margin="0.42in", font="8.6pt 'Liberation Sans',Arial"), truth)
