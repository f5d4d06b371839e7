"""Meritain Health's explanation of benefits of a self-funded employer, on its side: group, employee and patient boxes, one claim (or the reversal of an
earlier processing and the corrected claim) with charge, ineligible and its code, network discount, eligible, deductible, copay, balance, percent and
payment; payment summary with check, messages, accumulators, appeal."""
from held_twentyeighth_b import *  # noqa: F403

NAME = "held28-ins-meritain-retain-taxes"
WORDS = {"visit": "PHYSICIAN VISIT", "lab": "DIAGNOSTIC LAB", "test": "DIAGNOSTIC TEST", "shot": "INJECTION ADMIN", "drug": "INJECTABLE MEDICATION",
         "vaccine": "IMMUNIZATION", "xray": "DIAGNOSTIC X-RAY", "mri": "MAJOR DIAGNOSTIC", "therapy": "PHYSICAL THERAPY", "er": "EMERGENCY ROOM",
         "surgery": "SURGERY - OFFICE/OUTPT"}
SAYS = {"45": "DISCOUNT PER AETNA CHOICE POS II NETWORK AGREEMENT. PATIENT NOT RESPONSIBLE.", "96": "THIS SERVICE IS EXCLUDED BY THE PLAN. REFER TO GENERAL "
        "EXCLUSIONS IN YOUR SUMMARY PLAN DESCRIPTION.", "B15": "CHARGE IS INCLUDED IN THE PRIMARY PROCEDURE. PATIENT NOT RESPONSIBLE.",
        "RV1": "THIS IS A REVERSAL OF A PREVIOUSLY PROCESSED CLAIM.", "RV2": "CLAIM REPROCESSED WITH ADDITIONAL INFORMATION RECEIVED FROM THE PROVIDER."}
COLS = "charge_cents noncovered_cents adjustment_cents allowed_cents deductible_cents copay_cents".split()


def rows_of(lines):
    def span(x):
        return say(x["date"], "%m/%d/%y") + "-" + say(x["date"], "%m/%d/%y")
    m = lambda v: usd(v, "")  # noqa: E731
    return [[span(x), x["description"], m(x["charge_cents"]), m(x["noncovered_cents"]), " ".join(x["remarks"]), m(x["adjustment_cents"]),
        m(x["allowed_cents"]),
             m(x["deductible_cents"]), m(x["copay_cents"]), m(x["rest"]), f"{x['rate']}%" if x["allowed_cents"] else "",
                 m(x["plan_paid_cents"])] for x in lines]


def document(rng):
    people = family(rng)
    n, who = rng.randrange(3), people[0]
    patient, sent = people[n], day(rng, (2026, 2, 25), 210)
    member, account = number(rng, "MER99999999"), number(rng, rng.choice(("9999999", "A99999", "99-999999")))
    g, kind = giver(rng)
    first = later(sent, -rng.randint(12, 40))
    lines = services(rng, [first, later(first, 3)] if kind == "therapy" else [first], kind, 7)
    again = rng.random() < 0.35
    for x in lines:
        x["description"] = WORDS[x["sort"]]
        x["remarks"] = {"denied": ["96"], "bundled": ["B15"]}.get(x["kind"], ["45"]) + (["RV2"] if again else [])
        x["rest"] = x["allowed_cents"] - x["deductible_cents"] - x["copay_cents"]
    new = number(rng, "MH99999999999")
    docs, blocks, used = [], "", []
    sets = [(new, lines, False)]
    if again:
        before = []
        for x in lines:
            paid = round(x["plan_paid_cents"] * 0.5) if x["rate"] != 100 else x["plan_paid_cents"]
            y = {**x, "plan_paid_cents": paid, "patient_cents": x["allowed_cents"] - paid + x["noncovered_cents"], "remarks": ["RV1"]}
            y["rate"] = round(x["rate"] * 0.5) if x["rate"] != 100 else 100
            before.append({k: -v if k.endswith("_cents") or k == "rest" else v for k, v in y.items()})
        sets.insert(0, (number(rng, "MH99999999999"), before, True))
    keys = "date description remarks noncovered_cents adjustment_cents allowed_cents deductible_cents copay_cents charge_cents plan_paid_cents"
    for claim, part, back in sets:
        t = {k: total(part, k) for k in [*COLS, "plan_paid_cents", "patient_cents", "rest"]}
        m = lambda v: usd(v, "")  # noqa: E731
        heads = ["Dates of Service<br>From - Thru", "Type of Service", "Total<br>Charge", "Ineligible<br>Amount", "Msg<br>Code", "Network<br>Discount",
                 "Eligible<br>Amount", "Deductible<br>Amount", "Co-pay<br>Amount", "Balance", "Paid<br>At", "Benefit<br>Payment"]
        blocks += ((f"<div class='ch'>{'REVERSAL OF ' if back else ''}CLAIM NUMBER: <b>{claim}</b> &nbsp;&nbsp; PROVIDER: <b>{esc(g['name'].upper())}</b> "
            f"&nbsp;&nbsp; "
                    f"PATIENT ACCT: <b>{account}</b> &nbsp;&nbsp; PATIENT: <b>{esc(patient.caps)}</b></div>")
                   + table(heads, rows_of(part), "llrrlrrrrrcr", "t",
                           [[("TOTALS", 2), m(t["charge_cents"]), m(t["noncovered_cents"]), "", m(t["adjustment_cents"]), m(t["allowed_cents"]),
                             m(t["deductible_cents"]), m(t["copay_cents"]), m(t["rest"]), "", m(t["plan_paid_cents"])],
                            [("", 6), ("Less Other Insurance Payment", 5, "r"), "0.00"], [("", 6), ("Total Benefit Payment", 5, "r"),
                            m(t["plan_paid_cents"])],
                            [("", 6), ("PATIENT RESPONSIBILITY", 5, "r"), m(t["patient_cents"])]]))
        used += [k for x in part for k in x["remarks"] if k not in used]
        docs.append(claim_of("Meritain Health", patient.caps, member, part, keys, g["name"].upper(), claim, sent, account_number=account))
    used = list(dict.fromkeys(used))
    net = sum(total(p, "plan_paid_cents") for _, p, _ in sets)
    check = number(rng, "0099999999")
    met = rng.randint(20000, 140000)
    one = (beside("<div class='logo'>Meritain Health<sup>&reg;</sup></div><div class='n'>An Aetna Company<br>P.O. Box 853921<br>Richardson, TX "
        "75085-3921</div>",
                  "<div class='ti'>EXPLANATION OF BENEFITS</div><div class='c'>RETAIN FOR INCOME TAX PURPOSES<br><b>THIS IS NOT A BILL</b></div>",
                  f"<div class='n'>Customer Service: {tel(rng)}<br>Monday - Friday, 7 a.m. - 9 p.m. CST<br>www.meritain.com<br>Forwarding Service "
                  f"Requested</div>",
                  widths="34% 38% 28%")
           + beside(f"<div class='ad'>{who.mail}</div>",
                    facts([("Group Name:", esc(rng.choice(("BLACKHAWK FOUNDRY & MACHINE CO", "SISTERS OF MERCY SCHOOLS", "NORTHERN TIER TRANSIT "
                    "AUTHORITY")))),
                           ("Group Number:", number(rng, "19999")), ("Employee:", esc(who.caps)), ("Member ID:", member)], "f"),
                    facts([("Date Processed:", say(sent)), ("Patient:", esc(patient.caps)), ("Relationship:", ("EMPLOYEE", "SPOUSE", "DEPENDENT")[n]),
                           ("Date of Birth:", say(patient.born)), ("Network:", "AETNA CHOICE POS II")], "f"), widths="36% 36% 28%")
           + blocks
           + beside("<h3>PAYMENT SUMMARY</h3>" + table(["Paid To", "Check / EFT No.", "Date", "Amount"],
                    [[esc(g["name"].upper()), check, say(later(sent, 1)), usd(net)]] if net > 0 else [["NO PAYMENT ISSUED", "", "", "$0.00"]], "lllr", "ps"),
                    "<h3>PLAN YEAR 2026 ACCUMULATORS</h3>" + table(["", "In-Network Limit", "Met To Date"], [
                        ["Individual Deductible", "$1,500.00", usd(met)], ["Family Deductible", "$3,000.00", usd(met + 31250)],
                        ["Individual Out-of-Pocket", "$5,000.00", usd(met + 98744)]], "lrr", "ps"), widths="52% 48%")
           + "<h3>MESSAGES</h3>" + facts([(k, SAYS[k]) for k in used], "n2")
           + "<p class='n'><b>CLAIM APPEAL PROCEDURE:</b> If your claim has been denied in whole or in part you, or your authorized representative, may "
           "appeal the decision "
           "by submitting a written request within 180 days following receipt of this notice to: Meritain Health Appeals Department, P.O. Box 660908, "
           "Dallas, TX "
           "75266-0908. Include your name, the employee's name, the group number, the claim number and the reason you believe that the claim should be paid. "
           "You are entitled to receive, upon "
           "request and free of charge, reasonable access to and copies of all documents relevant to your claim, and the internal rule, guideline or "
           "protocol that "
           "was relied upon. Following exhaustion of the appeal process you may have a right to an external review and to bring suit under ERISA, section "
           "502(a). "
           "Meritain Health provides administrative services only and does not insure the benefits of this plan.</p>")
    css = (".logo{font:bold 18pt 'Liberation Sans';color:#5b2d82}.ti{font:bold 15pt 'Liberation "
        "Sans';text-align:center}.c{text-align:center}.n{font-size:7.4pt}"
           ".ad{padding:14pt 0 14pt 10pt;font-size:9.5pt}.f td{padding:.6pt 5pt;font-size:8.3pt}.f "
           "td:first-child{font-weight:bold;white-space:nowrap}.ch{background:#e7dff0;"
           "border:.8pt solid #5b2d82;padding:3pt 5pt;font-size:8pt;margin-top:6pt}.t{width:100%}.t "
           "th{font-size:7.3pt;background:#5b2d82;color:#fff;vertical-align:bottom}"
           ".t td{font-size:7.8pt;border-left:.4pt solid #bbb;border-right:.4pt solid #bbb;padding:1.5pt 4pt}.sum td{font-weight:bold;border-top:.5pt solid "
           "#5b2d82}h3{"
           "font-size:8.6pt;margin:7pt 0 2pt}.ps{width:100%;font-size:8pt}.ps th{border-bottom:.8pt solid #000;font-size:7.4pt}.n2 "
           "td{font-size:7.4pt;padding:1pt 5pt}")
    return done(sheet(css, one, size="Letter landscape", margin="0.4in", font="9pt 'Liberation Sans',Arial"), one_or_more([born(t, patient) for t in docs]))
