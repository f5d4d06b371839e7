"""A third-party administrator's explanation of benefits as Meritain and Allegiance send it for an employer's plan: names left and right, one claim in a wide
table with not covered, reason code, discount, percent and paid; totals with other insurance taken off; reason codes; payee; accumulators."""
from held_twentyfifth_c import *  # noqa: F403

NAME = "held25-payer-administrator-eob"
SORTS = {"visit": "OFFICE VISIT", "lab": "LABORATORY", "test": "DIAGNOSTIC TEST", "shot": "INJECTION", "xray": "X-RAY", "mri": "ADVANCED IMAGING",
    "therapy": "PHYSICAL THERAPY",
         "er": "EMERGENCY ROOM", "surgery": "SURGERY"}
REASONS = {"PD": "The network discount was applied. You are not responsible for this amount when an in-network provider is used.",
           "NC": "This expense is not covered. See the Exclusions section of your plan document.", "17": "Charges exceed the plan's allowable amount."}
FIRMS = [("Meridian Benefit Administrators", "Meridian Health, an affiliate of Aldergate"), ("Bighorn Benefit Plan Management, Inc.", "A Bighorn company"),
         ("Keystone Self-Funded Services", "Claims administration for employers")]


def document(rng):
    people, (firm, under), sent = household(rng), rng.choice(FIRMS), day(rng, (2026, 1, 25), 170)
    own, who = people[0], rng.choice(people)
    provider, care = seen(rng)
    date = later(sent, -rng.randint(9, 40))
    lines = services(rng, [date, later(date, 2), later(date, 4)] if care is THERAPY else [date], care, 7, "ded copay coins coins both free", .1)
    member, claim, group, account = number(rng, "XXXXX9999"), f"{sent:%y%j}" + number(rng, "-99999-99"), number(rng, "19999"), number(rng, "A999999")
    net = rng.choice(("AETNA CHOICE POS II", "CIGNA PPO", "FIRST CHOICE HEALTH", "MULTIPLAN PHCS"))
    for x in lines:
        x["remarks"] = ["NC"] if x["kind"] == "denied" else ["PD"] if x["adjustment_cents"] else None
        x["description"] = SORTS[x["sort"]]
        if x["sort"] == "visit" and care is SURGEON:
            x["description"] = "SPECIALIST VISIT"
    shown = "charge_cents noncovered_cents adjustment_cents allowed_cents deductible_cents copay_cents".split()
    rows = []
    for x in lines:
        rest = x["allowed_cents"] - x["deductible_cents"] - x["copay_cents"]
        rows.append([say(x["date"], "%m/%d/%y") + "-" + say(x["date"], "%m/%d/%y"), f"{x['code']}<br>{x['description']}", *(usd(x[k], "")
            for k in shown[:2]), (x["remarks"] or [""])[0],
                     *(usd(x[k], "") for k in shown[2:]), usd(rest, ""), f"{x['rate']}%" if rest else "", usd(x["plan_paid_cents"], "")])
    t = {k: total(lines, k) for k in [*shown, "plan_paid_cents", "patient_cents", "coinsurance_cents"]}
    rest = t["allowed_cents"] - t["deductible_cents"] - t["copay_cents"]
    foot = [[("TOTALS", 2), *(usd(t[k], "") for k in shown[:2]), "", *(usd(t[k], "") for k in shown[2:]), usd(rest, ""), "", usd(t["plan_paid_cents"], "")]]
    tele = tel(rng)
    head = beside(f"<div class='logo'>{firm}</div><i>{under}</i><br>{box(rng)}", f"<div class='ti'>Explanation of Benefits</div>RETAIN FOR TAX "
        f"PURPOSES<br><b>THIS IS NOT A BILL</b><br>"
                  f"<span class='fine'>Customer Service: {tele}<br>Forwarding Service Requested</span>", widths="60% 40%")
    top = beside(f"<div class='mail'>{own.mail}</div>", facts([("Group Name:", rng.choice(("NORTHLINE FREIGHT INC EMPLOYEE BENEFIT PLAN",
        "COUNTY OF HARLAN", "BROOKSTONE SCHOOL TRUST"))),
                 ("Group #:", group), ("Location:", number(rng, "009")), ("Employee:", own.plain.upper()), ("Member ID:", member), ("Paid Date:",
                 say(sent)), ("EOB #:", number(rng, "999999999"))]),
                 widths="52% 48%")
    name = who.plain.upper()
    strip = table([], [[f"<b>Patient:</b> {name}", f"<b>Relationship:</b> {('EMPLOYEE', 'SPOUSE', 'CHILD')[people.index(who)]}",
        f"<b>Claim #:</b> {claim}", f"<b>Patient Acct #:</b> {account}"],
                       [(f"<b>Provider:</b> {provider.upper()}", 2), f"<b>Network:</b> {net}", f"<b>Received:</b> {say(later(date, 6))}"]], "llll", "who")
    main = table(["Dates of Service", "Procedure /<br>Type of Service", "Charged<br>Amount", "Not<br>Covered", "Reason<br>Code",
        "Discount<br>Amount", "Allowed<br>Amount", "Deduct-<br>ible",
                  "Co-pay", "Balance", "Paid<br>At", "Payment<br>Amount"], rows, "llrrcrrrrrrr", "t", foot, widths="14% 15% 8% 8% 6% 8% 8% 7% 7% 8% 4% 8%")
    main += table([], [["Other Insurance Credits or Adjustments", "0.00"], ["Total Payment Amount", usd(t["plan_paid_cents"], "")], [
        "<b>Total Patient Responsibility</b>", f"<b>{usd(t['patient_cents'], '')}</b>"]],
                  "lr", "net")
    used = sorted({k for x in lines for k in x["remarks"] or []})
    lower = beside(("<h3>Payment To</h3>" + table(["Payee", "Check No.", "Amount"], [[provider.upper(), number(rng, "0009999999"), usd(t[
        "plan_paid_cents"])]], "llr", "t s")) if t["plan_paid_cents"]
                   else "<h3>Payment To</h3><p>No payment is due.</p>", "<h3>Benefit Accumulators for Plan Year 2026</h3>" + table(["", "Limit", "Met"], [
                   [f"{who.first} deductible", "$1,500.00", usd(min(150000, t["deductible_cents"] + rng.choice((0, 22000, 41050))))], [
                   "Family deductible", "$3,000.00", usd(min(300000, t["deductible_cents"] + 61075))],
                   [f"{who.first} out of pocket", "$5,000.00", usd(min(500000, t["patient_cents"] + 80120))]], "lrr", "t s"), widths="50% 50%")
    notes = ("<h3>Reason Code Description</h3>" + facts([(k, REASONS[k]) for k in used])) if used else ""
    notes += ("<p class='fine'><br><b>Your right to appeal.</b> If your claim was denied in whole or in part you are entitled to a full and fair "
        "review. Submit a written appeal within 180 days of receipt of this notice "
              f"to {firm}, Appeals Department, {box(rng)}. You may submit comments, documents, and records, and may receive on request and free of "
              f"charge copies of all documents relevant to your claim. If the "
              "plan is subject to ERISA you have the right to bring a civil action under section 502(a) after the appeals have been exhausted.<br>"
              "<br><b>Language assistance:</b> para obtener asistencia en "
              f"Espa&ntilde;ol, llame al {tele}.</p>")
    css = (".logo{font:bold 16pt 'Liberation Sans';color:#8a1f2d}.ti{font:bold 15pt 'Liberation Sans'}.mail{margin:30pt 0 24pt 8pt}.f td{padding:0 "
        "8pt 1pt 0}.f td:first-child{font-weight:bold;"
           "white-space:nowrap}.who{width:100%;border:1pt solid #8a1f2d;margin-top:6pt;font-size:8.5pt}.t{width:100%;font-size:7.6pt;margin:6pt 0}"
           ".t th{background:#8a1f2d;color:#fff;font-size:7.2pt;"
           "vertical-align:bottom;padding:2pt 3pt}.t td{border-bottom:.5pt solid #ccc;padding:2pt 3pt}.sum td{font-weight:bold;border-top:1pt "
           "solid #333;background:#f3e8e9}.net{margin:0 0 8pt auto;"
           "font-size:8.8pt}.net td+td{padding-left:24pt}h3{font-size:9.5pt;color:#8a1f2d;margin:4pt 0 2pt}.s{width:96%}")
    keys = " ".join(shown) + " plan_paid_cents"
    truth = claim_of(firm, name, member, lines, "date code description remarks " + keys, provider.upper(), claim, sent,
        "charges_cents adjustments_cents insurance_paid_cents balance_cents",
                     account_number=account)
    return done(sheet(css, head + top + strip + main + lower + notes, margin=".5in", font="9pt 'Liberation Sans',Arial"), truth)
