"""An electronic remittance (835) as a clearinghouse prints it for one patient: payer and payee, the check, and each claim with its service lines, the
adjustments by group and reason below one another, remark codes, the claim's totals, and what the codes mean."""
from held_twentyeighth_c import *  # noqa: F403

NAME = "held28-paper-era-print"
PAYERS = ["HEARTLAND MUTUAL HEALTH PLAN", "BLUE MESA OF ARIZONA", "TEAMWORKS WELFARE FUND LOCAL 88", "CAPITOL ADVANTAGE HMO", "GULF STATES EMPLOYERS HEALTH"]
PAYEES = ["LAKE COUNTY PRIMARY CARE PC", "DR SUSAN R ABELARD MD LLC", "CASCADE NEUROLOGY & SLEEP ASSOCIATES PLLC", "MISSION VALLEY UROLOGY MEDICAL GROUP INC"]
HOSPITALS = ["SAINT BRIGID HOSPITAL", "TRI LAKES REGIONAL MEDICAL CENTER"]
OFFICE = [("99213", ["25"], 118, 220), ("99214", [], 165, 330), ("99204", [], 240, 450), ("93000", [], 48, 160), ("36415", [], 10, 32), ("20610",
    ["RT"], 140, 330),
          ("J3301", [], 40, 90), ("81003", ["QW"], 9, 30), ("76857", ["26"], 90, 210), ("95811", ["TC", "59"], 700, 1900), ("51798", [], 60, 140),
              ("90471", [], 25, 60)]
FACILITY = [("99284", ["25"], 800, 2900, "0450"), ("80053", [], 120, 480, "0301"), ("85025", [], 70, 260, "0305"), ("70450", [], 900, 3100, "0351"),
            ("96374", [], 180, 520, "0260"), ("J2405", [], 20, 90, "0636"), ("93005", ["59"], 90, 380, "0730"), ("", [], 20, 300, "0250"), ("", [],
                40, 600, "0270"),
            ("71046", [], 180, 640, "0324")]
REASONS = {"CO-45": "Charge exceeds fee schedule/maximum allowable or contracted/legislated fee arrangement.", "PR-1": "Deductible amount.",
           "PR-2": "Coinsurance amount.", "PR-3": "Co-payment amount.",
           "CO-97": "The benefit for this service is included in the payment/allowance for another service/procedure that has already been adjudicated.",
           "CO-16": "Claim/service lacks information or has submission/billing error(s).", "PR-204": "This service/equipment/drug is not covered "
           "under the patient's "
           "current benefit plan.", "N130": "Consult plan benefit documents/guidelines for information about restrictions for this service.",
           "M15": "Separately billed services/tests have been bundled as they are considered components of the same procedure.",
           "N382": "Missing/incomplete/invalid patient identifier.", "N519": "Invalid combination of HCPCS modifiers."}


def worked(rng, charge, copay_used):
    """The adjustments of a charge, the remarks, what is allowed and paid."""
    kind = rng.choice("ded copay coins coins both free free bundled lacks uncovered".split())
    if kind == "copay" and copay_used:
        kind = "free"
    if kind == "bundled":
        return [("CO", "97", charge)], ["M15"], 0, 0, kind
    if kind == "lacks":
        return [("CO", "16", charge)], [rng.choice(("N382", "N519"))], 0, 0, kind
    if kind == "uncovered":
        return [("PR", "204", charge)], ["N130"], 0, 0, kind
    allowed = round(charge * rng.uniform(0.3, 0.9))
    found, left = [("CO", "45", charge - allowed)], allowed
    if kind in ("ded", "both"):
        found.append(("PR", "1", left if kind == "ded" else left // 3))
        left -= found[-1][2]
    if kind == "copay":
        found.append(("PR", "3", min(left, rng.choice((2000, 3500, 5000)))))
        left -= found[-1][2]
    if kind in ("coins", "both"):
        found.append(("PR", "2", round(left * 0.2)))
        left -= found[-1][2]
    return found, [], allowed, left, kind


def claim_of(rng, who, member, payer, payee, sent, hospital):
    """One claim: its truth and how it is printed."""
    date, ours, theirs = later(sent, -rng.randint(14, 70)), number(rng, "AA99999"), number(rng, "926999999999")
    some = rng.sample(FACILITY if hospital else OFFICE, rng.randint(1, 9 if hospital else 5))
    lines, rows, used, copay = [], [], [], False
    for n, (code, mods, low, high, *rev) in enumerate(some):
        mods, units = mods if rng.random() < 0.6 else [], rng.choice((2, 3, 4)) if code[:1] == "J" else 1
        charge = cents(rng, low, high)
        parts, remarks, allowed, paid, kind = worked(rng, charge, copay)
        copay = copay or kind == "copay"
        of = {r: sum(c for g, k, c in parts if g == "PR" and k == r) for r in "123"}
        lines.append({"date": date, "code": code, "modifiers": mods if mods else None, "revenue_code": rev[0] if rev else None, "units": units,
            "charge_cents": charge,
                      "allowed_cents": allowed, "plan_paid_cents": paid, "remarks": remarks if remarks else None,
                      "adjustments": [{"group": g, "reason": k, "amount_cents": c} for g, k, c in parts],
                      "maybe": {"deductible_cents": of["1"], "coinsurance_cents": of["2"], "copay_cents": of["3"],
                                "patient_cents": sum(c for g, _, c in parts if g == "PR"), "adjustment_cents": sum(c for g, _, c in parts if g == "CO")}})
        used += [k for k in [f"{g}-{r}" for g, r, _ in parts] + remarks if k not in used]
        rows.append([str(n + 1), say(date, "%m/%d/%Y")] + ([rev[0]] if hospital else []) + [code, " ".join(mods), str(units), usd(charge), usd(allowed),
                    "<br>".join(f"{g}-{r}" for g, r, _ in parts), "<br>".join(usd(c) for _, _, c in parts), usd(paid), " ".join(remarks)])
    owed = sum(x["maybe"]["patient_cents"] for x in lines)
    heads = ["Ln", "Service Date"] + (["Rev"] if hospital else []) + ["Proc", "Mod", "Units", "Billed", "Allowed", "Grp-Rsn", "Adj Amt", "Paid", "Remark"]
    kinds = ("llllcrrrlrrl" if hospital else "lllcrrrlrrl")
    foot = [[("Claim Totals", 6 if hospital else 5), usd(total(lines, "charge_cents")), usd(total(lines, "allowed_cents")), "", "",
             usd(total(lines, "plan_paid_cents")), ""]]
    html = ("<div class='cl'>" + beside(
        facts([("Patient Name", esc(who.filed)), ("Patient Member ID", member), ("Patient Control #", ours)]),
        facts([("Payer Claim Control #", theirs), ("Claim Status", rng.choice(("1 - Processed as Primary", "19 - Processed as Primary, Forwarded"))),
               ("Claim Received", say(later(date, rng.randint(2, 9)), "%m/%d/%Y"))]),
        facts([("Claim Charge", usd(total(lines, "charge_cents"))), ("Claim Payment", usd(total(lines, "plan_paid_cents"))), ("Patient Resp", usd(owed))]),
        widths="35% 41% 24%") + "</div>" + table(heads, rows, kinds, "t", foot))
    truth = {"document_type": "remittance", "payer": {"name": payer}, "provider": payee, "patient": {"name": who.filed, "member_id": member},
             "account_number": ours, "claim_number": theirs, "statement_date": sent, "lines": lines,
             "totals": {"charges_cents": total(lines, "charge_cents"), "insurance_paid_cents": total(lines, "plan_paid_cents"), "balance_cents": owed}}
    return truth, html, used


def document(rng):
    who, payer, sent, hospital = Who(rng), rng.choice(PAYERS), day(rng, (2026, 2, 15), 240), rng.random() < 0.4
    street, town = place(rng)
    mail, city = place(rng, True)
    name = rng.choice(HOSPITALS if hospital else PAYEES)
    payee = {"name": name, "npi": npi(rng), "tax_id": tax_id(rng), "address": f"{street.upper()}, {town.upper()}"}
    member, trace = number(rng, "AAA99999999"), number(rng, "2026999999999")
    made = [claim_of(rng, who, member, payer, payee, sent, hospital) for _ in range(rng.choice((1, 1, 1, 2, 3)))]
    paid, used = sum(t["totals"]["insurance_paid_cents"] for t, _, _ in made), []
    for _, _, some in made:
        used += [k for k in some if k not in used]
    others = rng.choice((0, 0, 4, 17))
    check = paid + (sum(cents(rng, 20, 400) for _ in range(others)))
    body = (beside("<div class='ttl'>Electronic Remittance Advice (835)</div><div>Single patient view</div>",
                   facts([("Check/EFT Trace #", trace), ("Payment Date", say(sent, "%m/%d/%Y")), ("Payment Method", rng.choice(("ACH",
                       "CHK")) if check else "NON"),
                          ("Total Payment", usd(check))], "f"), widths="62% 38%")
            + "<div class='two'>" + beside(f"<b>PAYER</b><br>{esc(payer)}<br>{mail.upper()}<br>{city.upper()}<br>Provider services: {free(rng)}",
                     f"<b>PAYEE</b><br>{esc(name)}<br>{street.upper()}<br>{town.upper()}<br>NPI: {payee['npi']} &nbsp; Tax ID: {payee['tax_id']}") + "</div>"
            + (f"<p class='fine'>This payment covers {others + len(made)} claims. Only claims of the selected patient are shown.</p>" if others else "")
            + "<br>".join(h for _, h, _ in made)
            + "<h3>Adjustment group: CO - Contractual Obligation. PR - Patient Responsibility.</h3>"
            + facts([(k, REASONS[k]) for k in sorted(used)], "g"))
    css = ("@page{@bottom-left{font:7pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}}.ttl{font:bold 14pt 'Liberation Sans';"
        "color:#333}.f td,.f2 "
           "td{padding:1pt 6pt 1pt 0}.f td:last-child{font-weight:bold}.two{border-top:1.2pt solid #666;border-bottom:1.2pt solid #666;margin:6pt 0;"
           "padding:4pt 0}"
           ".cl{background:#e8ebee;margin-top:8pt;padding:2pt}.cl .f td{padding:1pt 5pt}.cl td{font-size:7.9pt}.cl .f "
           "td:first-child{white-space:nowrap}.t{width:100%;font-size:8.3pt}.t "
           "th{border-bottom:1pt solid "
           "#666;font-size:7.8pt;vertical-align:bottom}.t td{border-bottom:.4pt solid #bbb}.sum td{font-weight:bold}h3{font:bold 8pt 'Liberation "
           "Sans';margin:10pt 0 3pt}"
           ".g td{font-size:7.6pt;padding:1pt 8pt 1pt 0}.g td:first-child{white-space:nowrap;font-weight:bold}")
    docs = [t for t, _, _ in made]
    return done(sheet(css, body, margin="0.5in", font="9pt 'Liberation Sans',Arial", title="ERA"), docs[0] if len(docs) == 1 else {"documents": docs})
