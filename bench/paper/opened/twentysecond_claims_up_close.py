"""A national insurer's EOB, as its sample "Understanding your EOB" shows it: payment summary and a guide to key terms on the first sheet;
"Your claims up close" with the columns lettered A to I (amount billed, member rate, pending or not payable, deductible, copay, amount remaining,
plan pays, coinsurance, you owe); remarks; progress."""
from held_twentysecond_c import *

NAME, KIND = "held22-claims-up-close", "eob"
GIVERS = ["Riverside Orthopaedic Institute PA", "Quality First Medical Associates Inc", "Sisters of Charity Medical Center", "Neighborhood Urgent Care",
          "Kids First Pediatrics"]
TERMS = [("Amount billed", "The amount your provider charged for services."), ("Member rate", "The rate your provider agreed to accept for services. Also "
    "called the allowed amount."),
         ("Pending or not payable", "Charges that are either not covered or need more review. See Your Claim Remarks."),
         ("Deductible", "What you pay for covered services before your plan pays."),
         ("Copay", "A fixed dollar amount you pay when you visit a doctor or other provider."),
         ("Coinsurance", "The percentage you pay once you meet your deductible.")]


def document(rng):
    holder, at = Who(rng, 27, 64), Home(rng)
    payer = rng.choice(("Etaria Life Insurance Company", "Halcyon National Health Insurance", "Vantor Health and Life Insurance Company"))
    member, group, sent = number(rng, "A999999999"), number(rng, "9999999-99-999 AA"), day(rng, (2025, 12, 1), 140)
    docs, paid_rows, parts = [], [], []
    texts = {"UR": "The provider did not submit the information we asked for. We cannot consider this charge until we receive it.",
             "XK": "This service is not covered under your plan. You may be billed for this amount.",
             "K84": "We allow one of these services in a 12-month period. You owe this amount.",
             "F32": "Charges for this service are not payable under your plan of benefits."}
    for n in range(rng.choice((1, 1, 2))):
        who, kin = (holder, "self") if rng.random() < 0.6 else (Who(rng, 2, 23, last=holder.last), rng.choice(("son", "daughter")))
        giver, claim, inside = rng.choice([doctor(rng)] + GIVERS), number(rng, "EAAAAAA99 00"), rng.random() < 0.85
        when = later(sent, -rng.randint(14, 40))
        lines = []
        for item in visit(rng, rng.choice((1, 2, 3, 4, 6)), when, words=2):
            part = worked(rng, item["charge_cents"], denied=0.1)
            part["remarks"] = [rng.choice(sorted(texts))] if part["kind"] == "denied" else []
            lines.append({**item, **part})
        names = "charge allowed noncovered deductible copay plan_paid coinsurance patient".split()
        s = {k: total(lines, k + "_cents") for k in names}
        rest = [max(0, x["allowed_cents"] - x["deductible_cents"] - x["copay_cents"]) for x in lines]
        rows = [[f"{x['description'][0].upper()}{x['description'][1:]} on {bare(when)}<br><span class='fine'>{x['code']}</span>", usd(x["charge_cents"])]
                + [usd(x[k]) if x[k] else "" for k in ("allowed_cents", "noncovered_cents")] + [", ".join(x["remarks"])]
                + [usd(x[k]) if x[k] else "" for k in ("deductible_cents", "copay_cents")] + [usd(r) if r else "", usd(x["plan_paid_cents"]),
                    f"{usd(x['coinsurance_cents'])}<br><span class='fine'>{round(x['rate'] * 100)}%</span>" if x["coinsurance_cents"] else "",
                    usd(x["patient_cents"])]
                for x, r in zip(lines, rest)]
        foot = [["Totals:", usd(s["charge"]), usd(s["allowed"]), usd(s["noncovered"]), "", usd(s["deductible"]), usd(s["copay"]), usd(sum(rest)),
                 usd(s["plan_paid"]),
                 usd(s["coinsurance"]), usd(s["patient"])]]
        heads = [["", "A", "B", "C", "", "D", "E", "F", "G", "H", "I"],
                 ["Service on date", "Amount<br>billed", "Member<br>rate", "Pending or<br>not payable", "Claim<br>remarks", "Applied to<br>deductible",
                  "Your<br>copay",
                  "Amount<br>remaining", "Plan<br>pays", "Your<br>coinsurance", "You owe<br>C+D+E+H=I"]]
        notes = sorted({r for x in lines for r in x["remarks"]})
        says = "<p><b>Your Claim Remarks</b></p>" + "".join(f"<p class='fine'>{r} - {texts[r]}</p>" for r in notes) if notes else ""
        parts.append(f"<div class='cf'>Claim for {who.plain} ({kin})</div>" + beside(f"Provider: <b>{giver}</b> "
            f"({'in-network' if inside else 'out-of-network'})",
            f"Claim ID: {claim}<br>Received on {bare(later(sent, -9))}", widths="62% 38%") + table(heads, rows, "lrrrcrrrrrr", foot=foot) + says)
        paid_rows.append([f"{who.plain} ({kin})", giver, usd(s["plan_paid"]), giver if inside else holder.plain, bare(sent), usd(s["patient"])])
        docs.append({"document_type": KIND, "payer": {"name": payer}, "provider": {"name": giver}, "patient": {"name": who.plain, "member_id": member},
                     "claim_number": claim, "statement_date": sent, "network": "in" if inside else "out",
                     "lines": [{**x, "description": x["description"][0].upper() + x["description"][1:]} for x in
                               keep(lines, "date code description charge_cents allowed_cents noncovered_cents deductible_cents copay_cents "
                                    "coinsurance_cents plan_paid_cents "
                                    "patient_cents remarks", "allowed_cents noncovered_cents deductible_cents copay_cents coinsurance_cents".split())],
                     "totals": {"charges_cents": s["charge"], "insurance_paid_cents": s["plan_paid"], "balance_cents": s["patient"]}})
    owed = sum(d["totals"]["balance_cents"] for d in docs)
    info = facts([("Statement date", long(sent)), ("Member", holder.plain), ("Member ID", member), ("Group #", group),
                  ("Group name", rng.choice(("ACME LOGISTICS", "BOREALIS FOODS INC")))])
    head = beside(f"<div class='nm'>{payer}</div>{at.box}<br>{at.far}", "<div class='ti'>Explanation of Benefits (EOB)</div><b>This is not a bill</b>",
                  widths="52% 48%")
    first = (head + "<br>" + beside(f"<br>{holder.mail}", info, widths="52% 48%") + "<h3>Track your health care costs</h3><p>This statement shows the "
             "claims we processed, what your plan paid "
             "and what you may owe. Compare it with the bills you get from your providers before you pay.</p><h3>Your payment summary</h3>"
             + table(["Patient", "Provider", "Your plan paid", "Sent to", "Send date", "You owe or<br>already paid"], paid_rows, "llrllr", foot=[["Total",
                 "", "", "", "", usd(owed)]])
             + "<h3>A guide to key terms</h3>" + table(["Term used in this statement", "What it means"], TERMS, "ll", "t k")
             + f"<p class='fine'>Questions? Log in at {site(payer.split()[0])} or call Member Services at 1-{at.free}. TTY: 711.</p>")
    limit, used = rng.choice((150000, 300000)), sum(total(d["lines"], "deductible_cents") for d in docs)
    gone = min(limit, used + rng.choice((0, 21050, 64000)))
    progress = "<h3>Your progress</h3>" + table(["In-network deductible", "Plan limit", "Used so far", "Remaining"],
        [[holder.plain, usd(limit), usd(gone), usd(limit - gone)], ["Family", usd(limit * 2), usd(gone),
            usd(limit * 2 - gone)]], "lrrr", "t k")
    css = (".nm{font-size:15pt;font-weight:bold;color:#6a1b9a}.ti{font-size:14pt;font-weight:bold}h3{color:#6a1b9a;margin-top:10pt}.t{width:100%;margin:4pt "
           "0}.t th{font-size:7.2pt;"
           "border-bottom:1pt solid #6a1b9a;vertical-align:bottom;padding:2pt}.t td{font-size:8pt;border-bottom:0.5pt solid #ddd;padding:2pt}.k td,.k "
           "th{font-size:8.6pt}.sum td{font-weight:bold}"
           ".cf{background:#f1e8f6;font-weight:bold;padding:3pt 5pt;margin:12pt 0 4pt}.f td{font-size:9pt;padding:1pt 5pt}")
    return finish(sheet(css, first, "<h3>Your claims up close</h3>" + "".join(parts) + progress, RIGHTS), {"documents": docs} if len(docs) > 1 else docs[0])
