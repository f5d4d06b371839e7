"""Blue Cross and Blue Shield of Texas EOB: subscriber box, totals of the paper, then each claim with its service table
and the plan's provisions."""
from held_thirtyfourth_b import Claim, Person, beside, bare, day, done, esc, facts, free, later, number, sheet, table, tell, told, two, usd

NAME = "held34-ins-bcbstx"
KIND = "eob"
PAYER = "Blue Cross and Blue Shield of Texas"
CROSS = ("<svg width='52' height='26' viewBox='0 0 52 26'><path d='M9 1h6v8h8v6h-8v10h-6v-10h-8v-6h8z' fill='#0072bc'/><path d='M30 1h20v13q0 7-10 "
    "11"
         "q-10-4-10-11z' fill='#0072bc'/></svg>")
WHY = {"denied": ("(1)", "This service is not a benefit of your contract."), "bundled": ("(2)", "Payment for this service is part of the payment "
    "for another service."),
       "out": ("(3)", "The charge is greater than the allowable amount. The provider has no contract with us.")}


def document(rng):
    who = Person(rng, "TX")
    sent = day(rng)
    group, member, tel = number(rng, "999999"), number(rng, "AAA999999999"), free(rng)
    many = rng.choice((None, None, None, None, 14, 28))
    count = 1 if many else rng.choice((1, 1, 2, 3))
    claims = [Claim(rng, sent, many=many, out=0.1) for _ in range(count)]
    everyone = {"a": sum(c.sum("charge") for c in claims), "b": sum(c.sum("adjustment") for c in claims),
        "c": sum(c.sum("plan_paid") for c in claims),
                "d": sum(c.sum("patient") for c in claims)}
    head = beside(f"<table class='lg'><tr><td>{CROSS}</td><td><b>BlueCross BlueShield</b><br>of Texas</td></tr></table>"
                  f"<div class='fine'>{PAYER}<br>P.O. Box {rng.randint(660000, 660099)}<br>Dallas, TX 75266-{rng.randint(1000, 1999):04d}</div>",
                  "<div class='ttl'>EXPLANATION OF BENEFITS</div><div class='not'>THIS IS NOT A BILL</div><div class='fine r'>An EOB shows how the "
                  "claims below were "
                  "processed. It is not a request for payment. Keep it for your records.</div>", widths="50% 50%")
    top = beside(f"<div class='win'>{who.window()}</div>",
                 "<div class='bar'>SUBSCRIBER INFORMATION</div>" + facts([("Name:", esc(who.full.upper())), ("Group Number:", group),
                     ("Identification Number:", member),
                                                                         ("Statement Date:", two(sent)), ("Customer Service:", tel), ("Website:",
                                                                             "www.bcbstx.com")], "si"), widths="54% 46%")
    short = "<div class='bar'>SUMMARY OF THIS STATEMENT</div><table class='s4'><tr>" + "".join(f"<td>{a}<br><b>{usd(b)}</b></td>" for a, b in (
        ("Total Billed", everyone["a"]), ("Discounts and Reductions", everyone["b"]), ("Health Plan Responsibility", everyone["c"]),
            ("Your Responsibility", everyone["d"]))) + "</tr></table>"
    keys = "charge adjustment allowed deductible copay coinsurance noncovered plan_paid patient"
    heads = [[("", 2), ("", 3), ("Your Responsibility", 4, "c up"), ("", 2)],
             ["Service Description", "Service Date", "Amount Billed", "Discounts and Reductions", "Amount Covered (Allowed)", "Deductible Amount",
                 "Copay Amount", "Coinsurance Amount",
              "Amount Not Covered", "Health Plan Responsibility", "Your Total Costs"]]
    blocks, truths = "", []
    for claim in claims:
        patient = who if rng.random() < 0.6 else Person(rng, "TX", 1, 58, who)
        code, own = number(rng, "02026999A99999990X").replace("A", "5"), number(rng, rng.choice(("999999999", "AA99999", "9999999")))
        rows, used = [], []
        for x in claim.lines:
            mark = WHY.get(x["way"], ("",))[0]
            if mark:
                used.append(x["way"])
                x["remarks"] = [mark.strip("()")]
            cells = [bare(x[f"{k}_cents"]) + (f" {mark}" if k == ("adjustment" if x["way"] == "bundled" else "noncovered") and mark else "") for k
                in keys.split()]
            rows.append([x["sort"], two(x["date"]), *cells])
        foot = [[("CLAIM TOTALS", 2, "l"), *[usd(claim.sum(k)) for k in keys.split()]]]
        stop = two(later(sent, -rng.randint(1, 5)))
        info = ("<table class='ci'><tr>" + "".join(f"<td>{k} <b>{v}</b></td>" for k, v in (("Patient:", esc(patient.full.upper())), ("Provider:",
            esc(claim.giver.upper())))) + "</tr><tr>"
                + "".join(f"<td>{k} <b>{v}</b></td>" for k, v in (("Claim Number:", code), ("Patient Account Number:", own))) + "</tr><tr>"
                + f"<td>Date Processed: <b>{stop}</b></td><td>Network: <b>{'Out-of-Network' if claim.out else 'In-Network'}</b></td></tr></table>")
        why = "".join(f"<div class='fine'>{WHY[w][0]} {WHY[w][1]}</div>" for w in sorted(set(used)))
        paid = claim.sum("plan_paid")
        sent_to = (f"<div class='fine'>Benefits of {usd(paid)} were paid to the provider of service.</div>" if paid else
                   "<div class='fine'>No benefits were paid on this claim.</div>")
        keep = " class='keep'" if len(rows) < 9 else ""
        blocks += f"<div{keep}><div class='bar'>CLAIM DETAIL</div>{info}{table(heads, rows, 'll' + 'r' * 9, 'd', foot)}{why}{sent_to}</div>"
        for x in claim.lines:
            if "remarks" in x:
                x["maybe"] = {"remarks": x.pop("remarks")}
        truths.append(told(PAYER, "eob", provider={"name": claim.giver.upper()}, patient={"name": patient.full.upper(), "member_id": member},
            claim_number=code, account_number=own,
                           statement_date=sent, network="out" if claim.out else "in", lines=tell(claim.lines, keys, "maybe"),
                               totals=claim.totals()))
    met = rng.randrange(10000, 180000)
    last = ("<div class='bar'>YOUR BENEFIT PERIOD TO DATE</div>" + table(["", "Maximum", "Satisfied"], [["In-Network Individual Deductible",
        usd(200000), usd(met)],
            ["In-Network Individual Out-of-Pocket", usd(650000), usd(met + 38800)]], "lrr", "m")
            + "<p class='fine'><b>HEALTH CARE FRAUD HOTLINE:</b> If you know of health care fraud, call us at once. You need not give your "
                "name.</p><p class='fine'><b>YOUR RIGHT TO "
              "APPEAL:</b> If a claim was denied in whole or in part, you may ask for a review in writing within 180 days from the day you "
              "received this notice. Give your group and "
              "identification numbers, the claim number, and why you disagree. You may see, free of charge, the papers that bear on your claim. If "
              "you remain unsatisfied, an independent "
              "review organization may look at the decision. The Texas Department of Insurance takes complaints at its consumer help line.</p><p "
              "class='fine'>An Independent Licensee of the Blue Cross and Blue Shield "
              "Association</p>")
    css = (".lg td{font-size:13pt;color:#0072bc;line-height:1.1;padding:0 6pt 0 0}.ttl{font-size:16pt;font-weight:bold;text-align:right;"
        "color:#003b71}.not{text-align:right;font-weight:bold;"
           "font-size:11pt}.fine.r{text-align:right}.win{margin:26pt 0 20pt 24pt;line-height:1.3}.bar{background:#0072bc;color:#fff;"
           "font-weight:bold;font-size:9pt;padding:2.5pt 5pt;margin-top:8pt;page-break-after:avoid}.keep,.ci{page-break-inside:avoid}"
           ".si{width:100%;border:.75pt solid #0072bc}.si td{padding:1.5pt 5pt;font-size:8.8pt}.s4{width:100%}.s4 td{width:25%;text-align:center;"
           "border:.75pt solid #0072bc;padding:5pt;"
           "font-size:9pt}.s4 b{font-size:12.5pt}.ci{width:100%;background:#e6f1f9}.ci td{width:50%;font-size:8.6pt;padding:1.5pt "
           "5pt}.d{width:100%}.d th{font-size:7.1pt;border:.5pt solid "
           "#7fb3d8;vertical-align:bottom;text-align:center;padding:2pt}.d th.up{background:#cfe3f2}.d td{font-size:7.8pt;border-left:.5pt solid "
           "#7fb3d8;border-right:.5pt solid #7fb3d8;"
           "padding:2.2pt 3pt}.sum td{font-weight:bold;border:.5pt solid #7fb3d8;background:#e6f1f9}.m td,.m th{font-size:8.6pt;padding:1.5pt 12pt "
           "1.5pt 5pt}p.fine{margin-top:4pt}")
    return done(sheet(css, head + top + short + blocks + last, margin="0.5in", font="9.2pt 'Liberation Sans',Arial,sans-serif", title="EOB"),
        truths)
