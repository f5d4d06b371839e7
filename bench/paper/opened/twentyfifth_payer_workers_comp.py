"""A workers' compensation explanation of review as bill review companies (CorVel, Mitchell) print it for an employer's carrier: blocks of small labels
for employer, injured worker, provider and bill, lines with fee schedule and network reductions, allowance and reason codes, and what each code says."""
from held_twentyfifth_c import *  # noqa: F403

NAME = "held25-payer-workers-comp"
REASONS = {"G1": "The charge exceeds the Official Medical Fee Schedule allowance. The charge has been adjusted to the scheduled allowance.",
           "P303": "This service was reviewed in accordance with your network contract.",
           "W1": "Workers' compensation jurisdictional fee schedule adjustment.",
           "F117": "Documentation does not support the service billed. Please submit the report for reconsideration.",
           "X388": "This procedure was performed during the course of treatment of the accepted body part.",
           "G59": "Procedures by the same provider on the same day: multiple procedure reduction of physical medicine was applied."}
CARRIERS = [("Golden Prairie Mutual Insurance", "Medreview Bill Services, Inc."), ("State Employers Compensation Fund", "CompPath Review LLC"),
            ("Ironworks Casualty Company", "Careview Managed Care")]


def document(rng):
    (carrier, company), who, sent = rng.choice(CARRIERS), Who(rng, oldest=63), day(rng, (2026, 2, 2), 160)
    provider, care = seen(rng, "therapy therapy surgeon scans office emergency")
    date = later(sent, -rng.randint(20, 50))
    span = [date, later(date, 2), later(date, 5), later(date, 7)][: rng.choice((1, 2, 3, 4))] if care is THERAPY else [date]
    lines = [x for one in span for x in services(rng, [one], care, 4 if len(span) > 1 else 6, "free", .06)]
    claim, bill, hurt = number(rng, rng.choice(("WC2599-999999", "0599-WC-26-9999999", "A999999999-0001"))), number(rng, "9999999-01"), later(date,
        -rng.randint(9, 400))
    cut, used = rng.random() < .6, []
    for x in lines:
        x["mods"] = ["GP"] if care is THERAPY and rng.random() < .8 else []
        x["place"] = "22" if care is EMERGENCY else "11"
        if x["kind"] == "denied":
            x |= {"fee": x["charge_cents"], "network": 0, "allowed_cents": 0, "remarks": ["F117"]}
        else:
            x["network"] = round(x["allowed_cents"] * .1) if cut else 0
            x["fee"] = x["adjustment_cents"]
            x["allowed_cents"] -= x["network"]
            x["remarks"] = ["G1"] + ["P303"] * cut + ["G59"] * (x["sort"] == "therapy" and x["code"] == "97140")
        used += [k for k in x["remarks"] if k not in used]
        x["all"] = x["fee"] + x["network"]
        x["adjustment_cents"] = x["all"]
    whole = {k: total(lines, k) for k in ("charge_cents", "fee", "network", "allowed_cents", "all")}
    diag = rng.sample(["S33.5XXA", "M54.50", "S83.241A", "M75.121", "S61.412A", "G56.01"], rng.choice((1, 2, 3)))
    ids, account = (tax_id(rng), npi(rng)), number(rng, "99999-9")
    street, town = place(rng)

    def block(*pairs):
        return "<div class='bk'>" + facts([(a + ":", b) for a, b in pairs]) + "</div>"

    head = beside(f"<b>{company}</b><br>on behalf of<br><b>{carrier}</b><br>{box(rng)}", "<div class='ti'>EXPLANATION OF REVIEW</div><div "
        "class='su'>Workers' Compensation</div>", widths="50% 50%")
    top = beside(block(("Injured Worker", who.plain.upper()), ("Claim Number", claim), ("Date of Injury", say(hurt)), ("Employer", rng.choice((
        "ATLAS LOGISTICS HOLDINGS",
                 "CITY OF ASHBY PUBLIC WORKS", "REDSTONE POULTRY LLC"))), ("Adjuster", doctor(rng, "{} {}").upper()), ("Jurisdiction", rng.choice((
                 "CA", "TX", "OH", "WA")))),
                 block(("Bill ID", bill), ("Date of Review", say(sent)), ("Date Received", say(later(sent, -9))), ("Patient Acct", account), (
                 "ICD-10", ", ".join(diag)),
                       ("Network", "PREFERRED WORK COMP PPO" if cut else "NONE")), widths="50% 50%")
    who_paid = block(("Rendering / Billing Provider", provider.upper()), ("Address", f"{street}, {town}".upper()), ("Tax ID", ids[0]), ("NPI", ids[1]))
    rows = [[n, say(x["date"]), x["place"], x["code"] + ("-" + x["mods"][0] if x["mods"] else ""), x["description"], x["units"], usd(x[
        "charge_cents"], ""), usd(x["fee"], ""),
             usd(x["network"], ""), usd(x["all"], ""), usd(x["allowed_cents"], ""), " ".join(x["remarks"])] for n, x in enumerate(lines, 1)]
    main = table(["Ln", "Service<br>Date", "POS", "Proc-<br>Mod", "Description", "Units", "Billed<br>Amount", "Fee Sched<br>Reduction",
        "Network<br>Reduction",
                  "Total<br>Reductions", "Recommended<br>Allowance", "Reason<br>Codes"], rows, "llcllrrrrrrl", "t", [[("Bill Totals", 6),
                  *(usd(whole[k], "") for k in ("charge_cents", "fee", "network",
                  "all", "allowed_cents")), ""]], widths="3% 8% 4% 8% 20% 4% 9% 9% 9% 9% 10% 7%")
    main += table([], [["Total Billed", usd(whole["charge_cents"])], ["Total Reductions", usd(whole["all"])], ["Prior Payments", "$0.00"], [
        "<b>Total Recommended Payment</b>",
                  f"<b>{usd(whole['allowed_cents'])}</b>"]], "lr", "net")
    foot = "<h3>Reason Code Explanations</h3>" + facts([(k, REASONS[k]) for k in used], "f x") + (
        "<p class='fine'><br>The injured worker is not liable for any amount of this bill. Providers may not collect from the employee the "
        "difference between the charge and the allowance. "
        "To ask for a second review send a completed request form with a copy of this Explanation of Review, the original bill and supporting "
        "reports, within 90 days of the date of service of "
        f"this explanation. Questions about this review: {tel(rng)}. Payment, if any, is sent by the claims administrator under separate cover. "
        f"Copyright notice: CPT is a registered "
        "trademark of the American Medical Association.</p>")
    css = (".ti{font:bold 15pt 'Liberation Sans';text-align:right}.su{text-align:right}.bk{border:.75pt solid #333;padding:3pt;margin-top:8pt}.f "
        "td{padding:0 8pt 1pt 2pt}.f td:first-child{"
           "font-weight:bold;white-space:nowrap}.t{width:100%;font-size:7.8pt;margin:10pt 0 6pt}.t th{font-size:7.2pt;background:#222;color:#fff;"
           "vertical-align:bottom}.t td{border-bottom:"
           ".5pt dotted #777}.sum td{font-weight:bold;border-top:1pt solid}.net{margin:0 0 8pt auto}.net td+td{padding-left:30pt}"
           "h3{font-size:9.5pt;border-bottom:.75pt solid}")
    for x in lines:
        x["modifiers"] = x["mods"] or None
    truth = claim_of(carrier, who.plain.upper(), None, lines, "date place code modifiers description units charge_cents adjustment_cents "
        "allowed_cents remarks",
                     {"name": provider.upper(), "npi": ids[1], "tax_id": ids[0], "address": f"{street}, {town}".upper()}, claim, sent,
                     "charges_cents", diagnoses=diag, account_number=account)
    truth["totals"] |= {"adjustments_cents": whole["all"], "insurance_paid_cents": whole["allowed_cents"]}
    return done(sheet(css, head + top + who_paid + main + foot, margin=".5in", font="8.6pt 'Liberation Sans',Arial"), truth)
