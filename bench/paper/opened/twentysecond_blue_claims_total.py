"""A Blue plan's EOB, as its page "EOB 1-2-3" shows it: subscriber's facts and a "Total of Claims" table on the first sheet; the service detail of each
claim (amount billed, discounts and reductions, amount covered, health plan responsibility, deductible, copay, coinsurance, not covered, your total
costs); a summary of each."""
from held_twentysecond_c import *

NAME, KIND = "held22-blue-claims-total", "eob"
GIVERS = ["Sangamon Family Practice Associates Ltd", "Prairie Heart Specialists SC", "Lakeview Memorial Hospital", "Orthopaedic Consultants of the Midwest",
          "Clearpath Rehabilitation & Sports Medicine LLC", "Quad County Community Health Center"]


def document(rng):
    holder, at = Who(rng, 26, 64), Home(rng)
    payer = rng.choice(("Meadowlark Cross and Meadowlark Shield of Illinois", "Lone Prairie Blue Cross", "Blue Mesa Health Care Service Corporation"))
    member, group, sent = number(rng, "AAA999999999"), number(rng, "P99999"), day(rng, (2025, 12, 1), 140)
    docs, first, parts, names = [], [], [], "charge adjustment allowed deductible copay coinsurance noncovered plan_paid patient".split()
    for n in range(rng.choice((1, 1, 2, 3))):
        who = holder if rng.random() < 0.65 else Who(rng, 1, 24, last=holder.last)
        giver, claim = rng.choice([doctor(rng)] + GIVERS), number(rng, rng.choice(("02026999999A99X", "0000999999999X")))
        when, inside = later(sent, -rng.randint(12, 45)), rng.random() < 0.9
        lines = []
        for item in visit(rng, rng.choice((1, 1, 2, 3, 5)), when, words=2):
            part = worked(rng, item["charge_cents"], denied=0.08)
            part["remarks"] = ["1"] if part["kind"] == "denied" else []
            lines.append({**item, **part})
        if len(lines) > 3 and rng.random() < 0.3:
            lines[-1]["charge_cents"] = lines[-1]["allowed_cents"] = lines[-1]["adjustment_cents"] = 0
            lines[-1].update(dict.fromkeys((k + "_cents" for k in names), 0))
        n_ = {k: total(lines, k + "_cents") for k in names}
        rows = [[x["description"].title() + "".join(f"<sup>({r})</sup>" for r in x["remarks"]), short(when)] + [bald(x[k + "_cents"]) for k in
            ("charge", "adjustment", "allowed", "plan_paid", "deductible", "copay", "coinsurance", "noncovered", "patient")] for x in lines]
        foot = [["CLAIM TOTALS", ""] + [usd(n_[k]) for k in ("charge", "adjustment", "allowed", "plan_paid", "deductible", "copay", "coinsurance",
            "noncovered", "patient")]]
        heads = [[("", 2), ("YOUR BENEFITS APPLIED", 4, "c"), ("YOUR RESPONSIBILITY", 5, "c")],
                 ["Service Description", "Service Dates", "Amount<br>Billed", "Discounts and<br>Reductions", "Amount Covered<br>(Allowed)",
                  "Health Plan<br>Responsibility",
                  "Deductible", "Copay", "Coinsurance", "Amount Not<br>Covered", "Your Total<br>Costs"]]
        caption = beside(f"<b>PATIENT:</b> {who.plain}<br><b>PROVIDER:</b> {giver}", f"<b>CLAIM #:</b> {claim}<br><b>Processed:</b> {us(later(sent, -2))}",
                         f"<b>{'In-Network' if inside else 'Out-of-Network'}</b>", widths="45% 35% 20%")
        summary = facts([("Amount Billed", usd(n_["charge"])), ("Discounts and Reductions", usd(-n_["adjustment"])),
                         ("Health Plan Responsibility", usd(-n_["plan_paid"])),
                         ("<b>You may have to pay provider</b>", f"<b>{usd(n_['patient'])}</b>")], "sm")
        says = ""
        if any(x["remarks"] for x in lines):
            says = "<p class='fine'>(1) This service is not covered under your benefit program. No benefit can be provided.</p>"
        parts.append(f"<div class='cl'>{caption}{table(heads, rows, 'llrrrrrrrrr', foot=foot)}{says}{summary}</div>")
        first.append([who.plain, giver, short(when), usd(n_["charge"]), usd(n_["adjustment"]), usd(n_["plan_paid"]), usd(n_["patient"])])
        docs.append({"document_type": KIND, "payer": {"name": payer}, "provider": {"name": giver}, "patient": {"name": who.plain, "member_id": member},
                     "claim_number": claim, "statement_date": sent, "network": "in" if inside else "out",
                     "lines": keep(lines, "date description charge_cents adjustment_cents allowed_cents plan_paid_cents deductible_cents copay_cents "
                                   "coinsurance_cents "
                                   "noncovered_cents patient_cents remarks"),
                     "totals": {"charges_cents": n_["charge"], "adjustments_cents": n_["adjustment"], "insurance_paid_cents": n_["plan_paid"],
                                "balance_cents": n_["patient"]}})
        for line in docs[-1]["lines"]:
            line["description"] = line["description"].title()
    sums = [sum(d["totals"][k] for d in docs) for k in ("charges_cents", "adjustments_cents", "insurance_paid_cents", "balance_cents")]
    box = facts([("Subscriber", holder.full), ("ID Number", member), ("Group Number", group), ("Group Name", rng.choice(("Midland Forge & Tool",
        "Illini Paper Co", "Five Rivers Schools")))], "bx")
    head = beside(f"<div class='nm'>{payer}</div><div class='ti'>EXPLANATION OF BENEFITS</div>An EOB is a notice explaining how we process your "
                  f"claims.<br><b>THIS IS NOT A BILL.</b>"
                  f"<br>{long(sent)}", box, widths="62% 38%")
    tot = "<h3>TOTAL OF CLAIMS</h3>" + table(["Patient", "Provider", "Service Date", "Amount Billed", "Discounts and<br>Reductions",
        "Health Plan<br>Responsibility", "You may have<br>to pay provider"],
        first, "lllrrrr", foot=[[("Total", 3, "r")] + [usd(x) for x in sums]])
    call = (f"<p class='fine'>Need help? Call {at.free} or visit {site(payer.split()[0])}. You may owe less if your provider collected any of these amounts "
            f"before your service. "
            "Total costs do not include amounts a non-participating provider may bill you. Report fraud to our hotline.</p>")
    css = (".nm{font-size:14pt;font-weight:bold;color:#0057a8}.ti{font-size:13pt;font-weight:bold}.bx{border:1pt solid #0057a8;width:100%}.bx "
           "td{font-size:8.6pt}h3{color:#0057a8;margin-top:10pt}"
           ".t{width:100%;margin:4pt 0}.t th{background:#d8e7f5;font-size:7.6pt;vertical-align:bottom}.t td{font-size:8.3pt;border-bottom:0.5pt solid "
           "#bbb}.sum td{font-weight:bold;background:#f2f6fb}"
           ".cl{page-break-inside:avoid;border-top:2pt solid #0057a8;margin-top:10pt;padding-top:4pt}.sm{margin:4pt 0 4pt auto}.sm td{font-size:8.6pt}.sm "
           "td:last-child{text-align:right}")
    body = head + f"<p>&nbsp;</p>{holder.mail}<p>&nbsp;</p>" + tot + call
    detail = "<h3>SERVICE DETAIL</h3>" + "".join(parts)
    pages = (body + detail, RIGHTS) if len(docs) == 1 else (body, detail + RIGHTS)
    return finish(sheet(css, *pages, size="Letter landscape", margin="0.45in"), {"documents": docs} if len(docs) > 1 else docs[0])
