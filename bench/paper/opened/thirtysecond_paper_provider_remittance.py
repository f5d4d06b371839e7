"""An insurer's paper remittance advice to a practice, on sheets laid across: check and payee on top, then a block for each claim of each patient
with the lines, the group and reason codes with their amounts, the remark codes, a claim total; at the end the sums of the check and what the
codes mean."""
from held_thirtysecond_c import *

NAME, KIND = "held32-paper-provider-remittance", "remittance"
PLANS = [("Blue Cross and Blue Shield of North Carolina", "#0a5ca8"), ("Molina Healthcare of South Carolina", "#0f8a8d"), ("Wellpoint Texas, Inc.",
    "#5b2d83"),
         ("AmeriHealth Caritas Louisiana", "#00587c"), ("Medica Insurance Company", "#004b87"), ("Priority Health", "#3b7d23")]
PAYEES = ["CRESTWOOD FAMILY MEDICINE PLLC", "BLUE RIDGE ORTHOPEDIC ASSOCIATES", "LAKELAND DERMATOLOGY PA", "OHIO VALLEY CARDIOLOGY INC",
    "NORTHERN VALLEY PHYSICIANS GROUP"]
WORK = [("99213", [], 110, 210, 1), ("99214", ["25"], 160, 310, 1), ("99204", [], 240, 440, 1), ("36415", [], 10, 30, 1), ("85025", [], 20, 70, 1),
    ("80053", [], 30, 95, 1),
        ("93000", [], 45, 130, 1), ("20610", ["RT"], 140, 300, 1), ("J3301", [], 9, 20, 4), ("96372", ["59"], 30, 75, 1), ("11102", [], 130, 270, 1),
            ("93306", [], 500, 1300, 1),
        ("73562", ["LT"], 70, 160, 1), ("G0439", [], 140, 260, 1), ("90471", [], 26, 60, 1), ("17110", [], 120, 260, 1)]
MEANING = {"CO-45": "Charge is more than the fee schedule or the contracted amount.", "PR-1": "Deductible amount.", "PR-2": "Coinsurance amount.",
    "PR-3": "Copayment amount.",
           "CO-97": "Payment is included in the allowance of another service already decided.", "PR-96": "Charge is not covered.",
           "CO-16": "Claim or service lacks information, or has an error in billing.", "CO-29": "The time limit for filing has passed.",
           "N130": "See the plan's benefit documents for limits of this service.", "M15": "Separately billed services were bundled as parts of "
           "the same procedure.",
           "N290": "Missing, incomplete or invalid rendering provider primary identifier."}
DENIALS = [("CO", "97", "M15"), ("PR", "96", "N130"), ("CO", "16", "N290"), ("CO", "29", None)]


def worked(rng, charge):
    """One line: what is allowed and paid, and the amounts taken off with their codes."""
    if rng.random() < 0.12:
        group, reason, remark = rng.choice(DENIALS)
        return {"allowed_cents": 0, "plan_paid_cents": 0, "patient_cents": charge if group == "PR" else 0,
                "adjustments": [{"group": group, "reason": reason, "amount_cents": charge}], "remarks": [remark] if remark else None,
                "maybe": {"adjustment_cents": charge} if group == "CO" else {"noncovered_cents": charge}}
    allowed = round(charge * rng.uniform(0.35, 0.85))
    found = [{"group": "CO", "reason": "45", "amount_cents": charge - allowed}]
    kind, part = rng.choice(("ded", "copay", "coins", "coins", "both", "none")), {}
    if kind in ("ded", "both"):
        part["deductible_cents"] = allowed if kind == "ded" else allowed // 4
    if kind == "copay":
        part["copay_cents"] = min(allowed, rng.choice((2000, 2500, 4000)))
    if kind in ("coins", "both"):
        part["coinsurance_cents"] = round((allowed - part.get("deductible_cents", 0)) * 0.2)
    for key, reason in (("deductible_cents", "1"), ("coinsurance_cents", "2"), ("copay_cents", "3")):
        if part.get(key):
            found.append({"group": "PR", "reason": reason, "amount_cents": part[key]})
    own = sum(part.values())
    return {"allowed_cents": allowed, "plan_paid_cents": allowed - own, "patient_cents": own, "adjustments": found,
            "maybe": {**part, "adjustment_cents": charge - allowed}}


def document(rng):
    at, home = Sender(rng), Sender(rng)
    plan, color = rng.choice(PLANS)
    payee, code, ein = rng.choice(PAYEES), npi(rng), tax_id(rng)
    sent = day(rng)
    kind = rng.choice(("EFT", "Check"))
    trace = number(rng, rng.choice(("999999999", "0099999999", "26999999")))
    form = rng.choice(("{}-{}", "{}-{}", "{} {}"))
    claims, body, used = [], "", []
    heads = ["Service Dates", "POS", "Proc Code / Mods", "Units", "Billed Amount", "Allowed Amount", "Grp-Rsn / Amount", "Remark Codes",
        "Patient Resp", "Provider Paid"]
    for _ in range(rng.choice((1, 2, 3, 4, 6, 9))):
        who = Person(rng, 2, 84)
        first = later(sent, -rng.randint(12, 70))
        lines, rows = [], []
        for cpt, mods, low, high, most in rng.sample(WORK, rng.choice((1, 1, 2, 3, 4, 6))):
            units = rng.randint(1, most)
            charge = price(rng, low, high) * units
            item = {"date": first, "place": "11", "code": cpt, "modifiers": mods or None, "units": units, "charge_cents": charge, **worked(rng,
                charge)}
            item["maybe"] = {**item.get("maybe", {}), "date_end": first}
            lines.append(item)
            parts = [(form.format(a["group"], a["reason"]), bare(a["amount_cents"])) for a in item["adjustments"]]
            used += [f"{a['group']}-{a['reason']}" for a in item["adjustments"]] + (item.get("remarks") or [])
            cell = "<br>".join(f"<span class='a'>{a}</span><span class='b'>{b}</span>" for a, b in parts)
            rows.append([f"{us(first)} - {us(first)}", "11", " ".join([cpt] + mods), str(units), bare(charge), bare(item["allowed_cents"]), cell,
                " ".join(item.get("remarks") or []),
                         bare(item["patient_cents"]), bare(item["plan_paid_cents"])])
        sums = {"charges_cents": total(lines, "charge_cents"), "insurance_paid_cents": total(lines, "plan_paid_cents"), "balance_cents": total(lines,
            "patient_cents")}
        member, account = number(rng, rng.choice(("AAA999999999", "9999999999", "W99999999901"))), number(rng, rng.choice(("999999", "9999A99999",
            "AA99999")))
        claim = f"{sent.year}{number(rng, rng.choice(('9999999999', '999AA99999')))}"
        name = who.filed if rng.random() < 0.5 else f"{who.last}, {who.first}".upper()
        top = ("<table class='who'><tr>" + "".join(f"<td><span>{k}</span> {v}</td>" for k, v in (("Patient:", esc(name)), ("Member ID:", member),
            ("Patient Acct #:", account),
                                                                                              ("Claim #:", claim))) + "</tr></table>")
        body += ("<div class='claim'>" + top + table(heads, rows, "lclcrrlcrr", "d", [[("Claim Total", 4, "r"), bare(sums["charges_cents"]),
            bare(total(lines, "allowed_cents")), "", "",
                 bare(sums["balance_cents"]), bare(sums["insurance_paid_cents"])]], "15% 4% 11% 5% 10% 10% 18% 8% 9% 10%") + "</div>")
        claims.append({"document_type": KIND, "payer": {"name": plan}, "provider": {"name": payee, "npi": code, "tax_id": ein},
            "patient": {"name": name, "member_id": member},
                       "account_number": account, "claim_number": claim, "statement_date": sent, "lines": lines, "totals": sums})
    billed, paid_all, own_all = (sum(c["totals"][k] for c in claims) for k in ("charges_cents", "insurance_paid_cents", "balance_cents"))
    logo = (f'<svg width="26" height="26" viewBox="0 0 26 26"><circle cx="13" cy="13" r="13" fill="{color}"/><path d="M11 '
            f'5h4v6h6v4h-6v6h-4v-6H5v-4h6z" fill="#fff"/></svg>')
    call = home.free
    head = beside(f"<table class='lg'><tr><td>{logo}</td><td><b>{plan}</b><br>{home.box}<br>{home.far}</td></tr></table>",
                  "<div class='title'>PROVIDER REMITTANCE ADVICE</div>" + facts([("Payment Date:", us(sent)), (f"{kind} Number:", trace),
                      (f"{kind} Amount:", usd(paid_all))], "box"),
                  widths="58% 42%")
    to = beside(f"<div class='to'>{payee}<br>{at.street.upper()}<br>{at.town.upper()}</div>",
                facts([("Payee Name:", payee), ("Payee NPI:", code), ("Payee Tax ID:", ein), ("Provider Services:", call)], "box"), widths="58% 42%")
    sums = table(["Claims", "Total Billed", "Patient Responsibility", "Total Paid to Provider", "Interest", "Provider Adjustments", f"{kind} Amount"],
                 [[str(len(claims)), bare(billed), bare(own_all), bare(paid_all), "0.00", "0.00", bare(paid_all)]], "crrrrrr", "d")
    glossary = table([], [[form.format(*c.split("-")) if "-" in c else c, MEANING[c]] for c in dict.fromkeys(used)], "ll", "gl")
    tail = (f"<div class='keep'><h3>Remittance Summary</h3>{sums}</div><div class='keep'><h3>Explanation of Group, Reason and Remark "
            f"Codes</h3>{glossary}"
            "<p class='fine'>Group codes: CO - contractual obligation, the patient may not be billed for this amount. PR - patient "
            "responsibility. To ask for a "
            f"reconsideration, write to {plan}, Provider Appeals, {home.box}, {home.far} within 180 days of the payment date, or call {call}"
            f".</p></div>")
    css = (f".lg td{{padding:0 8pt 0 0;line-height:1.3}}.lg b{{font-size:12pt;color:{color}}}.title{{font-size:13pt;font-weight:bold;color:{color}"
           f";margin-bottom:4pt}}"
           ".box{width:100%}.box td{padding:1pt 4pt;border-bottom:0.4pt solid #bbb}.box td:first-child{font-weight:bold;width:42%}.to{margin:18pt "
           "0 16pt 30pt;line-height:1.35}"
           f".claim{{margin-top:10pt;page-break-inside:avoid}}.who{{width:100%;background:#e8edf3;border-top:1pt solid {color}}}.who "
           f"td{{padding:2.5pt 5pt}}.who span{{font-weight:bold}}"
           ".d{width:100%;table-layout:fixed}.d th{font-size:7.6pt;border-bottom:0.7pt solid #333;vertical-align:bottom}.d td{font-size:8.3pt;"
           "border-bottom:0.3pt "
           "solid #ccc}.d .sum td{font-weight:bold;"
           "border-bottom:0.7pt solid #333;background:#f6f6f6}.d td:first-child{white-space:nowrap}.a{display:inline-block;width:44pt}.b{"
           "display:inline-block;width:52pt;"
           "text-align:right}h3{font-size:10pt;margin:14pt 0 4pt}"
           ".gl td{font-size:8pt;padding:1pt 8pt 1pt 0}.gl td:first-child{font-weight:bold;white-space:nowrap}.keep{page-break-inside:avoid}")
    html = sheet(css, head + to + body + tail, size="Letter landscape", margin="0.5in", font="8.6pt 'Liberation Sans',Arial",
        title="Remittance advice")
    return done(html, *claims)
