"""A provider's remittance as the viewer of a clearinghouse site shows it, printed by the browser: the check with payer and payee, then
claim by claim a grey bar with patient, control numbers and status, service lines with procedure, modifiers, units, billed, allowed,
adjustments by group and reason, remarks and paid, the claim's totals, and what the codes mean."""
from held_twentythird_c import *

NAME, KIND = "held23-clearing-remit", "remittance"
CARE = [("99213", 120, 210), ("99214", 170, 310), ("90837", 150, 240), ("97110", 60, 120), ("97140", 55, 110), ("97530", 60, 120), ("20610", 140,
        290), ("J3301", 12, 40), ("93000", 50, 120), ("36415", 10, 25), ("80053", 40, 95), ("96372", 40, 80), ("99203", 170, 290)]
CODES = {"CO-45": "Charge exceeds fee schedule/maximum allowable or contracted/legislated fee arrangement.", "PR-1": "Deductible Amount",
         "PR-2": "Coinsurance Amount", "PR-3": "Co-payment Amount",
         "CO-97": "The benefit for this service is included in the payment/allowance for another service/procedure that has already been "
         "adjudicated.", "PR-96": "Non-covered charge(s).", "CO-253": "Sequestration - reduction in federal payment",
         "CO-16": "Claim/service lacks information or has submission/billing error(s)."}
WORDS = {"N130": "Consult plan benefit documents/guidelines for information about restrictions for this service.",
         "M15": "Separately billed services/tests have been bundled as they are considered components of the same procedure.",
         "MA130": "Your claim contains incomplete and/or invalid information, and no appeal rights are afforded because the claim is unprocessable."}


def served(rng, when, federal):
    code, low, high = rng.choice(CARE)
    units = rng.choice((1, 2, 3, 4)) if code[:2] == "97" or code[0] == "J" else 1
    charge = cents(rng, low, high) * units
    allowed, cuts, marks = round(charge * rng.uniform(0.4, 0.85)), [], []
    mods = (["GP"] if code[:2] == "97" else ["25"] if code[:3] == "992" and rng.random() < 0.4 else ["RT"] if code == "20610" else ["95"]
            if code == "90837" and rng.random() < 0.5 else [])
    if code == "97530" and rng.random() < 0.6:
        mods.append("59")
    kind = rng.choice("dciiinbxzf")
    if kind in "bx" and rng.random() < 0.6:
        group, reason, mark = ("CO", "97", "M15") if kind == "b" else ("PR", "96", "N130")
        allowed, cuts, marks = 0, [(group, reason, charge)], [mark]
    elif kind == "z" and rng.random() < 0.3:
        allowed, cuts, marks = 0, [("CO", "16", charge)], ["MA130"]
    else:
        cuts = [("CO", "45", charge - allowed)]
        if kind == "d":
            cuts.append(("PR", "1", allowed))
        elif kind == "c":
            cuts.append(("PR", "3", min(allowed, rng.choice((2000, 3000, 4000)))))
        elif kind in "iinz":
            cuts.append(("PR", "2", round(allowed * 0.2)))
        left = charge - sum(c[2] for c in cuts)
        if federal and left:
            cuts.append(("CO", "253", round(left * 0.02)))
    return {"date": when, "code": code, "modifiers": mods, "units": units, "charge_cents": charge, "allowed_cents": allowed,
            "plan_paid_cents": charge - sum(c[2] for c in cuts),
            "adjustments": [{"group": g, "reason": r, "amount_cents": a} for g, r, a in cuts if a], "remarks": marks}


def document(rng):
    at = Spot(rng)
    federal = rng.random() < 0.3
    payer = rng.choice(("NORTHERN PLAINS MEDICARE PART B", "PALMETTO RIDGE GBA")) if federal else rng.choice(PLANS).upper()
    site_ = rng.choice(("Avalight Essentials", "WayPoint Clearinghouse", "OfficeAlly Connect"))
    payee = rng.choice((f"{at.city.upper()} PHYSICAL MEDICINE PLLC", "HEARTLAND FAMILY CLINIC PA", f"{rng.choice(LAST).upper()} COUNSELING LLC",
                        "RIDGEVIEW ORTHOPEDIC ASSOCIATES INC"))
    npi_, tin = npi(rng), tax_id(rng)
    begin = day(rng)
    cut = later(begin, rng.randint(16, 40))
    check = number(rng, rng.choice(("EFT9999999", "9999999999", "88E999999")))
    printed = later(cut, rng.randint(1, 30))
    documents, blocks = [], ""
    labels = rng.random() < 0.5
    for n in range(rng.choice((1, 1, 2, 3, 4, 6))):
        who = Who(rng, 18, 88)
        when = later(begin, rng.randint(0, 9))
        lines = sorted((served(rng, later(when, rng.choice((0, 0, 0, 7))), federal) for _ in range(rng.choice((1, 2, 2, 3, 5)))),
                       key=lambda x: x["date"])
        icn, pcn, member = number(rng, rng.choice(("2925999999999", "E9A9999AA00", "20259999A999999"))), number(rng, rng.choice(("AAA9999", "9999999",
                "999-99999"))), number(rng, "AAA999999999" if not federal else "9AA9AA9AA99")
        charge, got = total(lines, "charge_cents"), total(lines, "plan_paid_cents")
        resp = sum(a["amount_cents"] for x in lines for a in x["adjustments"] if a["group"] == "PR")
        all_ = sum(a["amount_cents"] for x in lines for a in x["adjustments"])
        status = "4 - Denied" if not got and not resp else "1 - Processed as Primary" + (", Forwarded to Additional Payer(s)" if federal and n == 1
                else "")
        span = say(lines[0]["date"]) if lines[0]["date"] == lines[-1]["date"] else f"{say(lines[0]['date'])} - {say(lines[-1]['date'])}"
        bar = (f"<table class='bar w'><tr><td>Patient Name<br><b>{who.filed.upper()}</b></td><td>Member ID<br><b>{member}</b></td><td>Patient "
               f"Control Number<br><b>{pcn}</b></td><td>Payer Claim Control Number<br><b>{icn}</b></td></tr>"
               f"<tr><td>Claim Status<br><b>{status}</b></td><td>Service Dates<br><b>{span}</b></td><td>Rendering Provider<br><b>"
               f"{rng.choice(LAST).upper()}, {rng.choice(FIRST).upper()}</b></td><td>Claim Filing<br>"
               f"<b>{'MB - Medicare Part B' if federal else '12 - PPO'}</b></td></tr></table>")
        rows = [[say(x["date"]), x["code"], " ".join(x["modifiers"]), str(x["units"]), bare_usd(x["charge_cents"]), bare_usd(x["allowed_cents"]),
                 "<br>".join(f"{a['group']}-{a['reason']}" for a in x["adjustments"]),
                 "<br>".join(bare_usd(a["amount_cents"]) for a in x["adjustments"]), " ".join(x["remarks"]), bare_usd(x["plan_paid_cents"])]
                for x in lines]
        blocks += f"<div class='cl'>{bar}" + table(["Service Date", "Procedure", "Modifiers", "Units", "Billed", "Allowed", "Adj Code", "Adj Amount",
                "Remark", "Paid"], rows, "llllrrlrlr".replace("llll", "lllc"), "t w",
                                                   [["Claim Totals", "", "", "", bare_usd(charge), bare_usd(total(lines, "allowed_cents")), "",
                bare_usd(all_), "", bare_usd(got)]]) + f"<p class='pr'>Patient Responsibility: <b>{usd(resp)}</b></p></div>"
        for x in lines:
            shares = {r: sum(a["amount_cents"] for a in x["adjustments"] if a["group"] == "PR" and a["reason"] == r) for r in ("1", "2", "3", "96")}
            x["maybe"] = {"adjustment_cents": sum(a["amount_cents"] for a in x["adjustments"] if a["group"] == "CO"), "deductible_cents": shares["1"],
                          "coinsurance_cents": shares["2"], "copay_cents": shares["3"],
                          "noncovered_cents": shares["96"], "patient_cents": sum(shares.values())}
        documents.append({"document_type": KIND, "provider": {"name": payee, "npi": npi_, "tax_id": tin}, "payer": {"name": payer},
                          "patient": {"name": who.filed.upper(), "member_id": member}, "claim_number": icn, "account_number": pcn,
                          "statement_date": cut,
                          "lines": kept(lines), "totals": {"charges_cents": charge, "insurance_paid_cents": got, "balance_cents": resp}})
    paid_ = sum(d["totals"]["insurance_paid_cents"] for d in documents)
    used = sorted({f"{a['group']}-{a['reason']}" for d in documents for x in d["lines"] for a in x["adjustments"]})
    noted = sorted({m for d in documents for x in d["lines"] for m in x.get("remarks", [])})
    meaning = table(["Code", "Description"], [[c, (CODES | WORDS)[c]] for c in used + noted], "ll", "gl w")
    head = beside(facts([("Payer", payer), ("Payer ID", number(rng, "99999")), ("Check/EFT Number", check), ("Check/EFT Date", say(cut)),
                         ("Payment Amount", usd(paid_))], "f"),
                  facts([("Payee", payee), ("NPI", npi_), ("Tax ID", tin), ("Address", f"{at.street.upper()}<br>{at.town.upper()}"),
                         ("Claims in this payment", str(len(documents)))], "f"))
    body = (f"<table class='w nav'><tr><td class='lg'>{site_}</td><td class='r sm'>Patient Registration &nbsp; <b>Claims &amp; Payments</b> &nbsp; "
            f"Payer Spaces &nbsp; Reporting &nbsp; Help &amp; Training</td></tr></table>"
            "<p class='sm'>Home &gt; Claims &amp; Payments &gt; Remittance Viewer</p><h1>Remittance Details</h1>" + head + blocks
            + ("<p class='sm'>Provider Level Adjustments: None</p>" if labels else "") + "<h3>Code descriptions</h3>" + meaning)
    css = (".nav{border-bottom:2pt solid #e06a00}.lg{font-size:13pt;font-weight:bold;color:#e06a00}.sm{font-size:8pt;color:#555;margin:4pt 0}"
           "h1{font-size:15pt;font-weight:normal;margin:6pt 0}h3{font-size:10.5pt;margin:12pt 0 3pt}.f td{font-size:8.5pt;padding:1.5pt 8pt 1.5pt 0}"
           ".f td:first-child{color:#555;white-space:nowrap}.cl{margin-top:12pt}.bar{background:#ececec}.bar td{font-size:8pt;width:25%;padding:3pt "
           "5pt}.t th{font-size:7.5pt;border-bottom:1pt solid #888;vertical-align:bottom}.t td{font-size:8pt;border-bottom:0.5pt solid #ddd;"
           "padding:2.5pt 4pt}"
           ".sum td{font-weight:bold;border-top:1pt solid #888}.pr{font-size:8.5pt;text-align:right;margin:3pt 4pt}.gl th,.gl td{font-size:7.5pt;"
           "padding:1.5pt 4pt}.gl td:first-child{white-space:nowrap;width:12%}")
    truth = documents[0] if len(documents) == 1 else {"documents": documents}
    return done(web(css, body, f"{site_} - Remittance Viewer", f"https://apps.{site(site_)}/remittance-viewer/check/{check}", printed, hour(rng),
                    "9.5pt 'Liberation Sans',Arial,sans-serif"), truth)
