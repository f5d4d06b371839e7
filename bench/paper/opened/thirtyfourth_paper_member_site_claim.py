"""One claim's page of an insurer's member site, printed to PDF by the member: who was seen, what the plan did with each service, what is owed, and
the site's own bars and links around it."""
from held_thirtyfourth_c import *

NAME, KIND = "held34-paper-member-site-claim", "eob"
GIVERS = ["Pine Hollow Family Medicine", "Lakeside Orthopaedic Associates", "Ashton Regional Medical Center", "Northern Imaging Partners",
    "Clearbrook Laboratories",
          "Riverbend Pediatric and Adolescent Medicine of the Greater Three Rivers Area", "Tanya R Whitlock, MD", "Gerald P Munro, DO",
              "Cornerstone Surgery Center"]
CARE = [("Office visit", 118, 330), ("Preventive care", 150, 320), ("Laboratory", 14, 180), ("Lab test - blood", 18, 140), ("X-ray", 70, 340),
    ("MRI", 900, 2600),
        ("Ultrasound", 190, 720), ("Physical therapy", 62, 190), ("Injection", 30, 190), ("Immunization", 28, 210), ("Emergency room services", 480,
            2300),
        ("Surgery", 420, 4800), ("Anesthesia", 380, 1500), ("Drugs and supplies", 12, 380), ("Mental health visit", 120, 260), ("Pathology", 110,
            390),
        ("Outpatient facility services", 350, 5200), ("Diagnostic services", 60, 480), ("Telehealth visit", 60, 160)]
BLUE, GREEN = "#0033a0", "#00843d"


def work(rng, served, count):
    kind, lines = rng.choice(("copay", "ded", "ded", "coins", "both", "none")), []
    for words, low, high in (rng.choice(CARE) for _ in range(count)):
        charge = price(rng, low, high)
        part = dict.fromkeys("adjustment_cents noncovered_cents allowed_cents copay_cents deductible_cents coinsurance_cents plan_paid_cents "
            "patient_cents".split(), 0)
        if rng.random() < 0.06:
            part["noncovered_cents"] = part["patient_cents"] = charge
        else:
            allowed = round(charge * rng.uniform(0.28, 0.85))
            if kind in ("ded", "both"):
                part["deductible_cents"] = allowed if kind == "ded" else allowed // 3
            if kind in ("coins", "both"):
                part["coinsurance_cents"] = round((allowed - part["deductible_cents"]) * 0.2)
            if kind == "copay" and "isit" in words:
                part["copay_cents"] = min(allowed, rng.choice((2000, 3000, 4500)))
            owed = part["deductible_cents"] + part["coinsurance_cents"] + part["copay_cents"]
            part.update(adjustment_cents=charge - allowed, allowed_cents=allowed, plan_paid_cents=allowed - owed, patient_cents=owed)
        lines.append({"date": served, "description": words, "charge_cents": charge, **part})
    return lines


def document(rng):
    holder = Person(rng, 26, 63)
    who = Person(rng, 1, 25, like=holder) if rng.random() < 0.35 else holder
    giver = rng.choice(GIVERS)
    served = day(rng)
    got = later(served, rng.randint(2, 12))
    worked = later(got, rng.randint(1, 15))
    claim = number(rng, rng.choice(("9992599999999", "99926999999AA", "8262599999999")))
    member = number(rng, "U99999999") + rng.choice((" 01", " 02", " 03"))
    lines = work(rng, served, rng.choice((1, 1, 2, 2, 3, 3, 4, 5, 7, 11, 18)))
    inside, shown = rng.random() < 0.85, rng.random() < 0.6
    date = rng.choice((us, us, lambda d: f"{d:%b} {d.day}, {d.year}"))
    keys = [k + "_cents" for k in "charge adjustment noncovered allowed copay deductible coinsurance plan_paid patient".split()]
    sums = {k: total(lines, k) for k in keys}
    rows = [[f"<b>{x['description']}</b><br><span class='sm'>{date(served)}</span>"] + [usd(x[k]) for k in keys] for x in lines]
    heads = ["Service", "Amount billed", "Discount", "Not covered", "Allowed amount", "Copay", "Deductible", "Coinsurance", "Plan paid",
        "What I owe"]
    bar = (f"<table class='top'><tr><td class='lg'><svg width='26' height='26' viewBox='0 0 26 26'><path d='M13 24V11' stroke='{GREEN}' "
        f"stroke-width='3'/><circle cx='13' cy='7' r='4' fill='#f58220'/>"
           f"<path d='M4 12c3 6 6 7 9 7s6-1 9-7' fill='none' stroke='{GREEN}' stroke-width='3'/></svg> <b>Cigna Healthcare</b></td>"
           f"<td class='me'>Messages &nbsp;&nbsp; Help &nbsp;&nbsp; {holder.first} &#9662;</td></tr></table>"
           "<div class='nav'>Home &emsp; Coverage &emsp; <b>Claims</b> &emsp; Find Care &amp; Costs &emsp; Prescriptions &emsp; Wellness</div>")
    about = facts([("Provider", f"<b>{giver}</b>"), ("Patient", esc(who.plain))] + ([("Member ID", member)] if shown else [])
                  + [("Date of service", date(served)), ("Claim number", claim), ("Received", date(got)), ("Processed", date(worked)),
                     ("Network status", "In-network" if inside else "Out-of-network")], "ab")
    owe = (f"<div class='owe'><div class='sm'>What I owe</div><div class='big'>{usd(sums['patient_cents'])}</div><div class='sm'>You may receive "
        f"a bill from your provider. "
           "Compare it with this amount before you pay. If you already paid your share at the time of the visit, it is not shown here.</div></div>")
    money = facts([("Amount billed", usd(sums["charge_cents"])), ("Discount",
        "-" + usd(sums["adjustment_cents"]) if sums["adjustment_cents"] else usd(0)),
                   ("Plan paid", "-" + usd(sums["plan_paid_cents"]) if sums["plan_paid_cents"] else usd(0)), ("<b>What I owe</b>",
                       f"<b>{usd(sums['patient_cents'])}</b>")], "mo")
    cards = f"<table class='cd'><tr><td>{about}</td><td class='gap'></td><td>{owe}<h3>How it adds up</h3>{money}</td></tr></table>"
    grid = table(heads, rows, "lrrrrrrrrr", "g", [["Total"] + [usd(sums[k]) for k in keys]], "19% 9% 9% 9% 9% 8% 9.5% 10% 8.5% 9%")
    more = ""
    if any(x["noncovered_cents"] for x in lines):
        more += ("<h3>Notes about this claim</h3><p>A service on this claim is not covered by your plan. You are responsible for this amount. See "
            "your plan documents for details.</p>")
    elif not inside:
        more += ("<h3>Notes about this claim</h3><p>This provider is not in your plan&rsquo;s network. Your costs are usually lower when you use "
            "a provider in the network.</p>")
    if rng.random() < 0.5:
        whole, met = rng.choice((150000, 200000, 320000)), 0
        met = rng.randrange(10000, whole)
        more += (f"<h3>Individual in-network deductible for {esc(who.first)}</h3><div class='pb'><i "
            f"style='width:{met * 100 // whole}%'></i></div><p class='sm'>{usd(met)} met of {usd(whole)}"
                 "</p>")
    links = "<p class='lk'>View Explanation of Benefits (PDF) &emsp; Ask about this claim &emsp; Start an appeal &emsp; Download claim history</p>"
    legal = ("<div class='ft'>The information on this page is for your use and is not a bill. Amounts can change if the claim is corrected. "
        "Benefits are subject to the terms of your plan."
             "<br><br>Terms of Use &nbsp;|&nbsp; Privacy &nbsp;|&nbsp; Accessibility &nbsp;|&nbsp; Nondiscrimination Notice &nbsp;|&nbsp; "
             "Language Assistance<br>&copy; 2026 Cigna Healthcare. "
             "All rights reserved.</div>")
    body = (f"{bar}<p class='bk'>&lsaquo; Back to all claims</p><h1>Claim details</h1><p class='st'><span>Processed</span></p>{cards}<h2>Services "
        f"on this claim</h2>{grid}{links}{more}{legal}")
    css = (f".top{{width:100%}}.lg{{font-size:14pt;color:{BLUE}}}.lg svg{{vertical-align:middle}}.top "
        f"td.me{{text-align:right;color:#444;vertical-align:middle}}.nav{{border-top:0.75pt solid #ccc;"
           f"border-bottom:2pt solid {BLUE};padding:5pt 4pt;color:#333}}.bk,.lk{{color:{BLUE};margin:9pt 0 "
           f"4pt}}h1{{font-size:18pt;font-weight:normal;color:#222}}h2{{font-size:12.5pt;margin:14pt 0 5pt}}"
           f"h3{{font-size:10pt;margin:9pt 0 3pt}}.st span{{background:#e3f1e7;color:{GREEN};padding:2pt "
           f"8pt;border-radius:8pt;font-size:8.5pt}}.cd{{width:100%}}.cd>tbody>tr>td{{width:49%;"
           "border:0.75pt solid #d0d0d0;border-radius:4pt;padding:9pt}.cd>tbody>tr>td.gap{width:2%;border:0;padding:0}.ab td{padding:3pt 12pt 3pt "
           "0}.ab td:first-child{color:#666;white-space:nowrap}"
           f".big{{font-size:21pt;color:{BLUE};font-weight:bold}}.sm{{font-size:8pt;color:#555}}.mo{{width:100%}}.mo td{{padding:2.5pt "
           f"0;border-bottom:0.5pt solid #e2e2e2}}.mo td+td{{text-align:right}}"
           ".g{width:100%;table-layout:fixed}.g th{font-size:7.4pt;background:#f3f5f8;border-bottom:1pt solid "
           "#999;vertical-align:bottom;padding:3pt 3pt}.g td{font-size:8pt;border-bottom:0.5pt solid "
           f"#ddd;padding:4pt 3pt}}.sum td{{font-weight:bold;border-top:1pt solid #777}}.pb{{width:220pt;height:7pt;background:#e2e2e2}}.pb "
           f"i{{display:block;height:7pt;background:{GREEN}}}"
           ".ft{font-size:7.5pt;color:#666;border-top:0.75pt solid #ccc;margin-top:14pt;padding-top:6pt}")
    totals = {"charges_cents": sums["charge_cents"], "adjustments_cents": sums["adjustment_cents"], "insurance_paid_cents": sums["plan_paid_cents"],
        "balance_cents": sums["patient_cents"]}
    return done(sheet(css, body, margin="0.5in", font="9.3pt 'Liberation Sans',Arial", title="Claim details"), KIND, {"name": giver},
                {"name": who.plain, "member_id": member if shown else None}, lines, totals, payer={"name": "Cigna Healthcare"}, claim_number=claim,
                network="in" if inside else "out", maybe={"statement_date": worked})
