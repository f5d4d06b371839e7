"""A workers' compensation payer's explanation of review in the manner of the state funds and their bill review houses: injury, employer and
claim numbers in a grid, the bill's lines with units and diagnosis pointer, charge, fee schedule, review and PPO reductions, allowance and
reason codes; a sum of what was reduced by whom, the check, reasons in full, and how the provider may ask for a second review."""
from held_twentythird_b import *  # noqa: F403

NAME = "held23-granite-workcomp"
SAYS = {"G1": "The charge exceeds the Official Medical Fee Schedule allowance. The charge has been adjusted to the scheduled allowance.",
        "P3": "The allowance was reduced in accordance with the preferred provider contract named with the payment.",
        "G7": "Multiple procedure reduction. Physical medicine rendered on the same day is paid in full for the highest value and in part for the rest.",
        "D2": "This appears to be a duplicate of a line that was reviewed before. Please do not resubmit.",
        "M4": "Documentation does not support the service billed. Please submit the report for reconsideration.",
        "Z9": "Paid as billed."}
EXTRA = [("99455", "Work Status Report", "Work related disability exam by treating doctor", 180, 420), ("99080", "Report", "Special report", 35, 90)]


def money(cents):
    return usd(cents, "")


def document(rng):
    who = Who(rng, youngest=20, oldest=64)
    payer = rng.choice(("Granite State Fund", "Keystone Casualty Workers Compensation", "Ironbridge Claims Management Services Inc"))
    (provider, care), sent = seen(rng, "office hospital imaging therapy therapy bones bones"), day(rng, (2026, 3, 1), 200)
    first = later(sent, -rng.randint(18, 45))
    visits = [first] if care is not THERAPY else [later(first, n) for n in rng.choice(([0], [0, 2], [0, 2, 5, 7]))]
    items = []
    for d in visits:
        items += services(rng, 1, 5 if len(visits) == 1 else 3, [d], care + (EXTRA if care is OFFICE else []), kinds=("free",), denied=0.12)
    network = rng.choice(("", "", "PACIFIC HERITAGE PPO", "FIRST CHOICE COMP NETWORK"))
    lines, rows, used = [], [], set()
    for n, x in enumerate(items, 1):
        charge, why = x["charge_cents"], []
        schedule = 0 if x["denied"] else charge if rng.random() < 0.1 else x["allowed_cents"]
        fee, other = (0, charge) if x["denied"] else (charge - schedule, 0)
        ppo = round(schedule * 0.1) if network and schedule else 0
        why = [rng.choice(("D2", "M4"))] if x["denied"] else ["G1"] if fee else ["Z9"]
        why += ["P3"] if ppo else ["G7"] if care is THERAPY and fee and n > 1 else []
        used |= set(why)
        mods = MODS.get(x["code"], []) if rng.random() < 0.7 else []
        mods = mods[:2] if care is not HOSPITAL else []
        lines.append({"date": x["date"], "date_end": x["date"], "code": x["code"], "modifiers": mods, "description": x["description"], "units": x["units"],
                      "charge_cents": charge, "adjustment_cents": charge - schedule + ppo, "allowed_cents": schedule - ppo, "plan_paid_cents": schedule - ppo,
                      "remarks": why})
        d = say(x["date"], "%m/%d/%y")
        rows.append([str(n), d, d, x["code"], " ".join(mods), esc(x["description"]), str(x["units"]), money(charge), money(fee) if fee else "",
                     money(other) if other else "",
                     money(ppo) if ppo else "", money(charge - schedule + ppo), money(schedule - ppo), ",".join(why)])
        lines[-1] |= {"fee": fee, "other": other, "ppo": ppo, "reduced": charge - schedule + ppo}
    t = {k: total(lines, k) for k in "charge_cents fee other ppo reduced plan_paid_cents".split()}
    claim, bill, npi_, tin = number(rng, "06999999"), number(rng, "B26-9999999"), npi(rng), tax_id(rng)
    employer = rng.choice(("VALLEY PACKING COMPANY", "BAYVIEW ROOFING AND SHEET METAL INC", "CITY OF ELM HARBOR", "SUNRISE STAFFING LLC"))
    hurt, (street, town), (box, city) = later(first, -rng.randint(5, 400)), place(rng), place(rng, True)
    codes = rng.sample("S33.5XXA M54.50 S83.241A M75.41 S61.411A G56.01 S93.401A".split(), rng.choice((1, 1, 2, 3)))
    account = number(rng, "AA99999") if rng.random() < 0.7 else ""
    check = number(rng, "00999999")
    grid = [[("Claimant", esc(who.filed)), ("Claim Number", claim), ("Date of Injury", say(hurt)), ("Bill ID", bill)],
            [("Employer", employer), ("Provider", esc(provider)), ("Provider TIN / NPI", f"{tin} / {npi_}"), ("Bill Type",
            "UB-04" if care is HOSPITAL else "CMS-1500")],
            [("Diagnosis", " &nbsp; ".join(codes)), ("Patient Account", account), ("Date Bill Received", say(later(first, 7))), ("Date Reviewed",
            say(later(sent, -1)))]]
    heads = ["Ln", "From", "Through", "Proc<br>Code", "Mod", "Description", "Units", "Amount<br>Charged", "Fee Schedule<br>Reduction",
             "Bill Review<br>Reduction", "PPO<br>Reduction", "Total<br>Reductions",
             "Recommended<br>Allowance", "Reason<br>Codes"]
    foot = [[("Bill Totals", 7, "r"), *(money(v) for v in t.values()), ""]]
    body = (beside(f"<div class='logo'>{esc(payer)}</div>{box}<br>{city}<br>Bill Inquiries: {call(rng)}",
                   f"<div class='ttl'>EXPLANATION OF REVIEW</div>Issue Date: {say(sent)}<br>Jurisdiction: {town[-8:-6]} Workers&rsquo; Compensation",
                   widths="58% 42%")
            + beside(f"<div class='mail'>{esc(provider).upper()}<br>{street.upper()}<br>{town.upper()}</div>",
                     f"<div class='cc'>cc: Injured worker<br>{esc(who.full)}<br>{who.street}<br>{who.town}</div>", widths="58% 42%")
            + "<table class='g'><tr>" + "</tr><tr>".join("".join(f"<td><b>{k}:</b><br>{v}</td>" for k, v in part) for part in grid) + "</tr></table>"
            + table(heads, rows, "llllllrrrrrrrl", "t", foot)
            + beside(f"<p>Check Number: {check if t['plan_paid_cents'] else 'NONE'} &nbsp;&nbsp; Check Date: {say(sent)} &nbsp;&nbsp; Payee: "
                     f"{esc(provider)}</p>"
                     + (f"<p>PPO Network: {network}</p>" if t["ppo"] else ""),
                     facts([("Total Charged", usd(t["charge_cents"])), ("Total Reductions", usd(t["charge_cents"] - t["plan_paid_cents"])),
                            ("Interest / Penalty", "$0.00"),
                            ("<b>Total Paid</b>", f"<b>{usd(t['plan_paid_cents'])}</b>")], "f rs"), widths="64% 36%")
            + "<h3>Explanation of Reason Codes</h3>" + facts([(m, SAYS[m]) for m in sorted(used)], "f n")
            + "<p class='n'><br><b>THE INJURED WORKER IS NOT RESPONSIBLE FOR THE DIFFERENCE BETWEEN THE AMOUNT CHARGED AND THE AMOUNT PAID. DO NOT BALANCE "
              "BILL.</b></p>"
            + "<p class='fine'>If the provider disagrees with the amount paid, a request for second review must be made within 90 days of service of this "
              "explanation, on the form set by the "
              "Division, with a copy of this explanation and any added reports. If the dispute remains after the second review and the only issue is the "
              "amount of payment, the provider may "
              "ask for independent bill review within 30 days. Payment of this bill does not admit liability for any injury, body part or condition. "
              "Procedure codes are those billed; "
              "allowances rest on the fee schedule in effect on the date of service.</p>")
    css = (numbered() + ".logo{font:bold 16pt 'Liberation Sans'}.ttl{font:bold 14pt 'Liberation Sans'}.mail{margin:14pt 0 16pt "
                        "20pt}.cc{margin-top:14pt;font-size:8pt}.g{width:100%;"
           "margin-bottom:7pt}.g td{border:.8pt solid #333;width:25%;font-size:8pt}.g b{font-size:7pt;color:#333}.t{width:100%;font-size:7.6pt}.t "
           "th{border:.6pt solid #333;background:#e4e4e4;"
           "font-size:7pt;vertical-align:bottom;padding:1pt 3pt}.t td{border-bottom:.5pt solid #aaa;padding:1.5pt 3pt}.sum "
           "td{font-weight:bold;border-top:1pt solid}.f td{padding:0 8pt 1pt 0}"
           ".rs{margin-left:auto}.rs td+td{text-align:right}.n{font-size:8pt}h3{font-size:9pt;margin:8pt 0 2pt;text-decoration:underline}")
    out = only(lines, "date date_end code modifiers description units charge_cents adjustment_cents allowed_cents remarks", ("modifiers",))
    for x in out:
        x["maybe"] = {"plan_paid_cents": x["allowed_cents"]}
    truth = claim_of(payer, who.filed, None, out, provider, claim, sent, "charges_cents adjustments_cents insurance_paid_cents", diagnoses=codes,
                     account_number=account)
    truth["provider"] |= {"npi": npi_, "tax_id": tin}
    return done(sheet(css, body, size="Letter landscape", margin="0.45in", font="8.6pt 'Liberation Sans',Arial"), truth)
