"""An EOB that explains each service in a row of blanks and sums: day and kind of service in one cell, remarks as numbers in parentheses."""
from held_fifteenth_b import *  # noqa: F403

NAME = "held15-member-rate"
AMOUNTS = "charge_cents allowed_cents noncovered_cents deductible_cents copay_cents plan_paid_cents coinsurance_cents patient_cents".split()
REMARKS = {"1": "Our records show that the plan of benefits does not cover this service. You may be responsible for this charge. [J98]",
           "2": "This service was not approved before it was given, as the plan requires. You may be responsible for this charge. [B14]"}


def document(rng):
    who = Who(rng)
    payer, member = rng.choice(("Altana Life Insurance Company", "Altana Health of Ohio", "Altana Better Benefits")), number(rng, "W9999 99999")
    sent, group = day(rng, (2026, 4, 20), 50), f"{number(rng, '999999')}-{rng.randint(10, 20)}-{rng.randint(100, 120)}"
    documents, blocks, brief, owed = [], [], [], 0
    for _ in range(rng.randint(1, 3)):
        provider, claim, first = giver(rng), f"E{number(rng, 'AA999AA99')} {rng.randint(10, 99)}", later(sent, -rng.randint(14, 50))
        lines = services(rng, 1, 4, [first], denied=0.12)
        for x in lines:
            x["remarks"] = [rng.choice("12")] if x["denied"] else None
            if x["denied"]:
                x["allowed_cents"] = 0
        t = {k: total(lines, k) for k in AMOUNTS}

        def cells(x):
            return [usd(x["charge_cents"])] + [usd(x[k], "") if x[k] else "" for k in AMOUNTS[1:]]

        rows = []
        for x in lines:
            c = cells(x)
            if x["remarks"]:
                c[2] += f" ({x['remarks'][0]})"
            rows.append([f"{x['description']} on {say(x['date'], '%m/%d/%y')}<br><span class='code'>{x['code']}</span>", *c])
        blocks.append(f'<div class="claim"><b>Claim for {esc(who.first)} (self)</b><br>Provider: {esc(provider)} (network) &nbsp;&nbsp; Claim ID: {claim} &nbsp;&nbsp; Recd: {say(later(first, 5), "%m/%d/%y")}</div>'
                      + table(["Service type, date and<br>procedure code", "Amount billed", "Member rate", "Pending or<br>not payable<br>(remarks)", "Applied to<br>deductible", "Your copay", "Plan pays", "Your<br>coinsurance", "You owe<br>or already paid"], rows, "lrrrrrrrr", "t", [["<b>Totals</b>", *(f"<b>{v}</b>" for v in cells(t))]], widths="24% 9% 9% 11% 9% 9% 9% 10% 10%"))
        used = sorted({m for x in lines for m in x["remarks"] or []})
        if used:
            blocks.append("<p><b>Your claim remarks</b></p>" + "".join(f"<p class='fine'>({m}) {REMARKS[m]}</p>" for m in used))
        brief.append([esc(who.first), esc(provider), usd(t["charge_cents"]), usd(t["plan_paid_cents"]), usd(t["patient_cents"])])
        owed += t["patient_cents"]
        documents.append(told("eob", payer, who.plain, member, only(lines, "date code description remarks " + " ".join(AMOUNTS), AMOUNTS[1:]), {"charges_cents": t["charge_cents"], "insurance_paid_cents": t["plan_paid_cents"] or None, "balance_cents": t["patient_cents"] or None},
                              provider={"name": provider}, claim_number=claim, statement_date=sent, network="in"))
    street, town = place(rng, box=True)
    ded = rng.randint(10000, 140000)
    first = (beside(f'<div class="logo">&#9829; {esc(payer)}</div><div class="fine">{street}, {town}</div><br><br>{who.mail}',
                    facts([("Statement date:", say(sent, "%B %-d, %Y")), ("Member:", esc(who.plain)), ("Member ID:", member), ("Group #:", group), ("Group name:", rng.choice(("Brightway Logistics Inc", "Keystone Credit Union", "Lowell Paper Mills")))], "f"), widths="55% 45%")
             + f"<h1>Explanation of Benefits (EOB) - This is not a bill</h1><p>This statement is called your EOB. It shows how much you may owe, the amount that was billed, and your member rate. It also shows the amount you saved and what your plan paid. Look at this statement carefully and make sure it is correct. Do you owe money? If so, the provider will send you a bill. Questions? Call {free(rng)} or log in to your member website.</p>"
             + "<h2>Track your health care costs</h2>" + table(["", "Annual limit", "Used to date", "Remaining"], [["Individual deductible 2026", "$1,500.00", usd(ded), usd(150000 - ded)], ["Individual out-of-pocket maximum 2026", "$5,000.00", usd(ded + 22000), usd(500000 - ded - 22000)]], "lrrr", "t")
             + "<h2>Your payment summary</h2>" + table(["Patient", "Provider", "Amount billed", "Plan paid", "You owe or already paid"], brief, "llrrr", "t", [[("<b>Total</b>", 4), f"<b>{usd(owed)}</b>"]])
             + "<h2>A guide to key terms</h2><p class='fine'><b>Member rate:</b> the discounted price that in-network providers agree to charge. <b>Pending or not payable:</b> charges that are either not covered or need more review. <b>Deductible:</b> the amount you pay for covered services before the plan pays. <b>Coinsurance:</b> your share of the cost, as a percent. <b>Copay:</b> a fixed dollar amount you pay when you visit a provider.</p><p class='fine'>Page 1 of 2</p>")
    second = ("<h1>Your claims up close</h1>" + "".join(blocks) + f"<p class='fine'><b>Your right to appeal.</b> If you don't agree with our decision, you may ask us to look at it again within 180 days after you get this notice. Send your request to Member Appeals, {place(rng, True)[0]}. Include your name, member ID and any papers which support your request. "
              "Do you suspect fraud? If a service listed here was not given to you, let us know.</p><p class='fine'>Page 2 of 2</p>")
    return done(sheet(".logo{font-size:16pt;color:#7d3f98;font-weight:bold}h1{font-size:14pt;color:#7d3f98;margin-top:9pt}h2{font-size:11pt;color:#7d3f98;margin-top:9pt}.t{width:100%;font-size:8.5pt;margin-bottom:8pt}.t th{border-top:2px solid #7d3f98;border-bottom:1px solid #7d3f98;font-weight:normal;vertical-align:bottom}.t td{border-bottom:1px dotted #999}.claim{background:#f1eaf4;padding:4pt;margin-top:6pt}.code{color:#555}.sum td{border-bottom:2px solid #7d3f98}", first, second),
                documents[0] if len(documents) == 1 else {"documents": documents})
