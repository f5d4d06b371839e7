"""A TRICARE Explanation of Benefits as the regional contractors mail it: the sponsor and beneficiary, who was paid, services with billed and approved
amounts and remark numbers, and below them the three boxes: claim summary, beneficiary liability summary, benefit period summary; remarks in capitals."""
from held_twentyfifth_c import *  # noqa: F403

NAME = "held25-payer-tricare"
REMARKS = {"1": "CHARGES ARE MORE THAN THE TRICARE MAXIMUM ALLOWABLE CHARGE. A NETWORK PROVIDER MAY NOT BILL YOU FOR THE DIFFERENCE.",
           "2": "A COPAYMENT APPLIES TO THIS SERVICE.", "3": "THIS AMOUNT HAS BEEN APPLIED TO YOUR TRICARE DEDUCTIBLE.",
           "4": "THIS SERVICE IS NOT A BENEFIT OF THE TRICARE PROGRAM. THE PROVIDER MAY NOT BILL YOU UNLESS YOU AGREED IN WRITING IN ADVANCE.",
           "5": "YOUR COST-SHARE IS A PERCENTAGE OF THE ALLOWABLE CHARGE."}


def document(rng):
    people, sent = household(rng), day(rng, (2026, 2, 3), 150)
    own, who = people[0], rng.choice(people)
    provider, care = seen(rng)
    date = later(sent, -rng.randint(14, 45))
    lines = services(rng, [date, date, later(date, 4)] if care is THERAPY else [date], care, 7, "ded copay coins coins free", .08)
    claim, member, remarks = f"{sent:%Y%j}" + number(rng, "-99-99999"), number(rng, "XXX-XX-9999"), []
    for x in lines:
        if x["kind"] == "denied":
            x |= {"patient_cents": 0}
        x["description"] = x["description"].upper()
        x["remarks"] = ["4"] if x["kind"] == "denied" else ["1"] + {"ded": ["3"], "copay": ["2"], "coins": ["5"]}.get(x["kind"], [])
        remarks += [k for k in x["remarks"] if k not in remarks]
    t = {k: total(lines, k) for k in "charge_cents allowed_cents plan_paid_cents deductible_cents copay_cents coinsurance_cents patient_cents".split()}
    name = f"{who.first} {who.last}".upper()
    street, town = place(rng)
    contractor = rng.choice(("TRICARE EAST REGION CLAIMS", "TRICARE WEST REGION CLAIMS", "TRICARE NORTH REGION CLAIMS"))
    head = beside(f"<div class='logo'>TRICARE</div><b>{contractor}</b><br>{box(rng).replace(', ', '<br>', 1)}",
                  "<div class='ti'>TRICARE EXPLANATION OF BENEFITS</div>This is a statement of the action taken on your TRICARE claim.<br>Keep "
                  "this notice for your records."
                  "<div class='nb'>THIS IS NOT A BILL</div>", widths="42% 58%")
    top = beside(f"<div class='mail'>{own.mail}</div>", facts([("Date of Notice:", say(sent, "%B %-d, %Y")), ("Sponsor SSN:", member), (
        "Sponsor Name:", own.plain.upper()),
                 ("Beneficiary Name:", name)]), widths="52% 48%")
    pay = beside("<b>Benefits were payable to:</b><div class='pay'>" + f"{esc(provider).upper()}<br>{street.upper()}<br>{town.upper()}</div>",
                 f"<b>Claim Number: {claim}</b><br><span class='fine'>Please use this number when you ask about this claim. You must send the "
                 f"claim number and a copy of this notice "
                 "with any correspondence.</span>", widths="52% 48%")
    rows, before = [], None
    for x in lines:
        words = f"{x['units']} {x['description']} ({x['code']})"
        rows.append([(f"<b>{esc(provider).upper()}</b>" if before is None else "") , "", "", "", ""] if before is None else None)
        rows.append([say(x["date"]), words, usd(x["charge_cents"]), usd(x["allowed_cents"]), ", ".join(x["remarks"])])
        before = x["date"]
    rows = [[(r[0], 5)] if r[1:] == [""] * 4 else r for r in rows if r]
    main = table(["SERVICES PROVIDED BY<br>DATE OF SERVICES", "SERVICES PROVIDED", "AMOUNT<br>BILLED", "TRICARE<br>APPROVED", "SEE<br>REMARKS"],
        rows, "llrrc", "t",
                 [["TOTALS:", "", usd(t["charge_cents"]), usd(t["allowed_cents"]), ""]], widths="21% 41% 14% 14% 10%")

    boxes = beside("<div class='bx'><div class='bh'>CLAIM SUMMARY</div>" + facts([("Amount Billed:", usd(t["charge_cents"], "")), (
        "TRICARE Approved:", usd(t["allowed_cents"], "")),
                   ("Non-covered:", usd(t["charge_cents"] - t["allowed_cents"], "")), ("Other Insurance:", "0.00"),
                   ("Paid to Provider:", usd(t["plan_paid_cents"], "")), ("Paid to Beneficiary:", "0.00"), ("Check Number:", number(rng,
                   "99999999"))], "g") + "</div>",
                   "<div class='bx'><div class='bh'>BENEFICIARY LIABILITY SUMMARY</div>" + facts([("Deductible:", usd(t["deductible_cents"], "")), (
                   "Copayment:", usd(t["copay_cents"], "")),
                   ("Cost Share:", usd(t["coinsurance_cents"], "")), ("<b>Patient Responsibility:</b>", f"<b>{usd(t['patient_cents'], '')}</b>")],
                   "g") + "</div>",
                   "<div class='bx'><div class='bh'>BENEFIT PERIOD SUMMARY</div>" + facts([("Year Beginning:", "January 01, 2026"), ("<b>Deductible</b>", ""),
                   ("&nbsp; Individual:", usd(rng.choice((15000, 6240, 0)) or t["deductible_cents"], "")), ("&nbsp; Family:", usd(rng.choice((30000,
                   15000, 9120)), "")),
                   ("Catastrophic Cap:", usd(rng.randint(20000, 98000), ""))], "g") + "</div>")

    foot = ("<div class='bh'>REMARKS</div>" + facts([(k, REMARKS[k]) for k in sorted(remarks)]) + f"<p class='fine'><br>If you have questions "
        f"about this notice, call {tel(rng)} toll free. "
            "You have the right to appeal this decision. Your appeal must be in writing, signed, and postmarked or received within 90 days of the "
            "date of this notice; see the reverse for "
            "the address. If you think a provider billed for services you did not receive, call the fraud hotline. Your provider's billing office "
            "should not collect more than the "
            "patient responsibility shown above.</p>")
    css = (".logo{font:bold 24pt 'Liberation Sans';letter-spacing:1pt}.ti{font:bold 13pt 'Liberation Sans'}.nb{font:bold 11pt 'Liberation Sans';"
        "margin-top:4pt}.mail{margin:26pt 0 20pt}"
           ".f td{padding:1pt 8pt 2pt 0}.pay{margin:4pt 0 12pt 10pt}.t{width:100%;border:1pt solid #000;margin:6pt 0}.t th{border-bottom:1pt solid "
           "#000;background:#ddd;font-size:8.3pt}"
           ".t td,.t th{border-right:.5pt solid #000}.sum td{border-top:1pt solid #000;font-weight:bold}.bx{border:1pt solid #000;"
           "min-height:1.55in;font-size:8.6pt}.bh{background:#ddd;"
           "font:bold 8.6pt 'Liberation Sans';padding:2pt 4pt}.g{width:100%}.g td{padding:1pt 4pt}.g td+td{text-align:right}.beside{margin-bottom:8pt}")
    truth = claim_of("TRICARE", name, member, lines, "date code units description charge_cents allowed_cents remarks", esc(provider).upper().replace(
        "&AMP;", "&"), claim, sent,
                     "charges_cents insurance_paid_cents balance_cents")
    return done(sheet(css, head + top + pay + main + boxes + foot, margin=".6in", font="9.2pt 'Liberation Sans',Arial"), truth)
