"""A self-funded plan's statement of all claims of a fortnight, as HealthComp and WebTPA mail it for the whole family: a summary of what the plan paid and what
is owed, then claim after claim in one long broad table under rows with the patient, provider and claim number, totals, remark texts, and the appeal page."""
from held_twentyfifth_c import *  # noqa: F403

NAME = "held25-payer-administrator-family"
KIND = {"visit": "Medical Care - Office", "lab": "Lab", "test": "Diagnostic Tests", "shot": "Injections/Immunizations", "xray": "X-Ray", "mri": "MRI/CT/PET",
        "therapy": "Physical Therapy", "er": "Emergency Services", "surgery": "Surgical Services"}
REMARK = {"003": "Discount taken per your network. The patient is not liable for this amount.",
          "118": "Expense not eligible: information requested from the provider has not been received.",
          "209": "Copayment is taken per visit.", "451": "The calendar year deductible has not been satisfied."}
FIRMS = ["HealthBridge TPA", "WestPoint Administrators Inc.", "Total Claims Solutions, a BenefitWorks Company"]


def document(rng):
    people, firm, sent = household(rng), rng.choice(FIRMS), day(rng, (2026, 2, 5), 160)
    own, member, group = people[0], number(rng, "HB99999999"), number(rng, "A999")
    employer = rng.choice(("Ridgeline School Employees Health Trust", "Marlow & Sons Construction", "Teamsters Welfare Fund Local 218"))
    keys = "charge_cents adjustment_cents noncovered_cents allowed_cents copay_cents deductible_cents coinsurance_cents plan_paid_cents patient_cents".split()
    claims, docs, rows, used, listed = [], [], [], [], []
    for n in range(rng.choice((1, 2, 2, 3, 4))):
        who, (provider, care) = rng.choice(people), seen(rng)
        date = later(sent, -rng.randint(12, 45))
        lines = services(rng, [date, later(date, 2), later(date, 7)] if care is THERAPY else [date], care, 6, "ded copay coins coins both free", .08)
        claim, network = f"{number(rng, '26999')}-{number(rng, '9999')}-00", rng.random() < .85
        name = f"{who.first} {who.last}"
        rows.append([(f"<b>Patient:</b> {name} ({('Self', 'Spouse', 'Child')[people.index(who)]}) &nbsp;&nbsp; <b>Claim:</b> {claim} &nbsp;&nbsp; "
            f"<b>Provider:</b> {esc(provider)} &nbsp;&nbsp; "
                      f"<b>{'In-Network' if network else 'Out-of-Network'}</b> &nbsp;&nbsp; <b>Rec'd:</b> "
                      f"{say(later(date, 7 + (care is THERAPY) * 4), '%-m/%-d/%y')}", 12, "band")])
        for x in lines:
            x["description"] = KIND[x["sort"]]
            x["remarks"] = ["118"] if x["kind"] == "denied" else ["003"] + ["209"] * (x["kind"] == "copay") + ["451"] * (x["deductible_cents"] > 0)
            used += [k for k in x["remarks"] if k not in used]
            rows.append([say(x["date"], "%-m/%-d/%y"), f"{x['description']}<br>{x['code']}", *(usd(x[k], "") for k in keys), " ".join(x["remarks"])])
        rows.append([("<b>Claim Total</b>", 2), *(f"<b>{usd(total(lines, k), '')}</b>" for k in keys), ""])
        docs.append(claim_of(firm, name, member, lines, "date code description remarks " + " ".join(keys), provider, claim, sent, network="in"
            if network else "out"))
        claims.append(lines)
        listed.append([name, esc(provider), claim, usd(total(lines, "charge_cents")), usd(total(lines, "plan_paid_cents")), usd(total(lines,
            "patient_cents"))])
    all_lines = [x for lines in claims for x in lines]
    tele = tel(rng)
    head = beside(f"<div class='logo'>{firm}</div>{box(rng)}", "<div class='ti'>EXPLANATION OF BENEFITS</div><b>This is not a bill.</b> Keep for "
        f"your records.", widths="55% 45%")
    top = beside(f"<div class='mail'>{own.mail}</div>", facts([("Statement Date", say(sent, "%-m/%-d/%Y")), ("Plan Sponsor", employer), ("Group No.",
        group), ("Subscriber", own.plain),
                 ("Subscriber ID", member), ("Customer Care", tele)]), widths="52% 48%")
    one = ("<h3>Summary of claims processed on this statement</h3>" + table(["Patient", "Provider", "Claim", "Amount Billed", "Plan Benefit",
        "Patient Liability"], listed, "lllrrr", "t",
           [[("Statement total", 3), usd(total(all_lines, "charge_cents")), usd(total(all_lines, "plan_paid_cents")), usd(total(all_lines,
           "patient_cents"))]])
           + "<p>Your provider may bill you for the Patient Liability shown, less any amount you paid at the time of service. If you have already "
           "paid, please disregard.</p>")
    two = ("<h3>Claim detail</h3>" + table(["Service<br>Date", "Type of Service", "Amount<br>Billed", "Provider<br>Discount", "Not<br>Allowed",
        "Amount<br>Allowed", "Copay", "Deduct-<br>ible",
           "Coinsur-<br>ance", "Plan<br>Benefit", "Patient<br>Liability", "Remark"], rows, "llrrrrrrrrrl", "d", widths=
           "7% 20% 8% 8% 8% 8% 7% 8% 8% 8% 8% 6%"))
    foot = "<h3>Remark code explanations</h3>" + facts([(k, REMARK[k]) for k in used], "f nn") + (
        f"<p class='fine'><br><b>How to appeal.</b> You or your authorized representative may appeal within 180 days of the date you received this "
        f"notice. Send your appeal to {firm}, Attn: Appeals Unit, {box(rng)}. "
        "State the reasons why you believe the claim should be paid and attach supporting documents. We will notify you of the decision within 60 "
        "days. If your plan is not grandfathered you may have the right to "
        f"an independent external review. Contact the Employee Benefits Security Administration at 1-866-444-3272 for help.<br>Fraud hotline: if "
        f"any service shown was not received call {tel(rng)}.</p>")
    css = ("@page{@bottom-left{font:7.5pt 'Liberation Sans';content:'" + firm.replace("'", "") + "'}@bottom-right{font:7.5pt 'Liberation Sans';"
        "content:counter(page) ' / ' counter(pages)}}"
           ".logo{font:bold 18pt 'Liberation Sans';color:#2a5d34}.ti{font:bold 13.5pt 'Liberation Sans'}.mail{margin:18pt 0 18pt 6pt}.f "
           "td{padding:0 8pt 1pt 0}.f td:first-child{color:#2a5d34;"
           "font-weight:bold;white-space:nowrap}.t{width:100%;margin:3pt 0 8pt;font-size:8.6pt}.t th{border-bottom:1pt solid #2a5d34;"
           "font-size:8.2pt}.sum td{font-weight:bold;border-top:1pt solid #2a5d34}"
           ".d{width:100%;font-size:7.7pt}.d th{background:#2a5d34;color:#fff;font-size:7.3pt;vertical-align:bottom}.d td{border-bottom:.4pt solid "
           "#ccc;padding:1.5pt 4pt}td.band{background:#e3efe5}"
           "h3{font:bold 10.5pt 'Liberation Sans';color:#2a5d34;margin:4pt 0}")
    return done(sheet(css, head + top + one + two + foot, size="Letter landscape", margin=".5in", font="9pt 'Liberation Sans',Arial"), all_claims(docs))
