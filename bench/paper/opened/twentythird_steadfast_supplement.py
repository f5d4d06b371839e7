"""A Medicare supplement insurer's EOB in the manner of Mutual of Omaha and the AARP plans: a summary of the period at the top, then each claim as
Medicare sent it: provider, dates, charge, what Medicare approved, what Medicare paid, its deductible, what this plan paid and what you may
owe; notes by letter; Plan G leaves the Part B deductible; checks named below; small print in capitals."""
from held_twentythird_b import *  # noqa: F403

NAME = "held23-steadfast-supplement"
SAYS = {"A": "This charge was crossed over to us by Medicare. You do not need to send us a claim.",
        "B": "Your plan does not pay the Medicare Part B calendar year deductible.",
        "C": "Medicare did not approve this charge. Your plan pays only toward charges that Medicare approves.",
        "D": "The provider accepts Medicare assignment. You do not owe the part of the charge that is above the Medicare approved amount."}


def document(rng):
    who = Who(rng, youngest=66, oldest=91)
    payer = rng.choice(("Steadfast of Lincoln Insurance Company", "Heartland Provident Life Insurance Company", "Continental Homesteaders Insurance Company"))
    member, sent, plan = number(rng, "999999-99A" if rng.random() < 0.5 else "M9999999"), day(rng, (2026, 3, 2), 200), rng.choice("GGGNF")
    left, docs, blocks, used = rng.choice((0, 0, 8000, 28300)) if plan != "F" else 0, [], [], set()
    for _ in range(rng.choice((1, 1, 2, 3, 4))):
        provider, care = seen(rng, "office office lab imaging therapy bones")
        provider, first, claim = provider.upper(), later(sent, -rng.randint(16, 50)), number(rng, "0926999999999")
        lines, rows = services(rng, 1, 4, [first] if care is not THERAPY else [first, later(first, 3), later(first, 7)], care, words=1, kinds=("free",),
                               denied=0.1), []
        for x in lines:
            approved = x["allowed_cents"]
            taken = min(left, approved)
            left -= taken
            medicare = round((approved - taken) * 0.8)
            share = approved - taken - medicare
            visit = min(share, 2000) if plan == "N" and x["code"][:3] == "992" else 0
            x |= {"medicare": medicare, "deductible_cents": taken, "copay_cents": visit, "plan_paid_cents": share - visit, "patient_cents": (x["charge_cents"]
                if x["denied"] else taken + visit)}
            x["remarks"] = ["C"] if x["denied"] else ["A"] + (["B"] if taken else []) + (["D"] if not taken else [])
            used |= set(x["remarks"])
            d = say(x["date"], "%m/%d/%y")
            rows.append([f"{d}", esc(x["description"]), usd(x["charge_cents"]), usd(approved), usd(medicare), usd(taken), usd(x["plan_paid_cents"]),
                         usd(x["patient_cents"]), " ".join(x["remarks"])])
        heads = ["Date of<br>Service", "Type of Service", "Provider<br>Charged", "Medicare<br>Approved", "Medicare<br>Paid", "Medicare<br>Deductible",
                 "Your Plan<br>Paid", "You May<br>Owe Provider", "See<br>Notes"]
        t = sums(lines, "charge_cents allowed_cents medicare deductible_cents plan_paid_cents patient_cents")
        to = f"Paid to provider {say(later(sent, -1))}" if t["plan_paid_cents"] else "No payment made"
        blocks.append("<div class='cl'>" + beside(f"<b>{esc(provider)}</b>", f"Claim number {claim}", f"Medicare processed {say(later(sent, -9))}",
                                                  widths="46% 27% 27%")
                      + table(heads, rows, "llrrrrrrl", "t", [[("Claim totals", 2), *(usd(v) for v in t.values()), ""]]) + f"<div class='n'>{to}</div></div>")
        keys = "date description charge_cents allowed_cents deductible_cents plan_paid_cents patient_cents remarks"
        docs.append(claim_of(payer, who.full, member, only(lines, keys), provider, claim, sent, "charges_cents insurance_paid_cents balance_cents"))
    every = [x for d in docs for x in d["lines"]]
    street, town = place(rng, True)
    paid, owe = total(every, "plan_paid_cents"), total(every, "patient_cents")
    body = (beside(f"<div class='logo'>{esc(payer)}</div>Medicare Supplement Claims<br>{street}<br>{town}", f"<div class='ttl'>Explanation of "
        f"Benefits</div>{sent.strftime('%B %-d, %Y')}<br>"
                   f"<b>This is not a bill</b>", widths="60% 40%") + f"<div class='mail'>{who.mail}</div>"
            + beside(facts([("Insured:", esc(who.full)), ("Policy number:", member), ("Plan:", f"Medicare Supplement Plan {plan}")]),
                     "<table class='sm'>" + "".join(f"<tr><td>{k}</td><td>{v}</td></tr>" for k, v in (
                         ("Claims in this statement", len(docs)), ("Total amount charged", usd(total(every, "charge_cents"))), ("Total your plan paid",
                         usd(paid)),
                         ("Total you may owe providers", usd(owe)))) + "</table>", widths="52% 48%")
            + f"<p class='in'>Dear {esc(who.first)} {esc(who.last)}: This shows the claim{'s' if len(docs) > 1 else ''} we received for you from Medicare. "
              f"Please compare it to your Medicare "
              f"Summary Notice. Do not send money to us for these services; your provider will bill you for anything you owe.</p>" + "".join(blocks)
            + "<h3>Notes</h3>" + facts([(m, SAYS[m]) for m in sorted(used)], "f n")
            + (f"<p class='n'>Our records show {usd(28300 - left)} of your 2026 Medicare Part B deductible of $283.00 has been met.</p>"
               if plan != "F" and rng.random() < 0.7 else "")
            + f"<p class='n'><br>QUESTIONS? CALL {free(rng)}, MONDAY TO FRIDAY, 7 A.M. TO 5 P.M. CENTRAL TIME. IF YOU DISAGREE WITH OUR DECISION ON "
              f"MEDICARE&rsquo;S PART, THE APPEAL GOES TO "
              "MEDICARE; THE LAST PAGE OF YOUR MEDICARE SUMMARY NOTICE SAYS HOW. IF YOU DISAGREE WITH WHAT THIS POLICY PAID, WRITE TO US WITHIN 180 DAYS. WE "
              "ARE NOT CONNECTED WITH OR "
              "ENDORSED BY THE U.S. GOVERNMENT OR THE FEDERAL MEDICARE PROGRAM.</p>")
    css = (numbered() + ".logo{font:bold 14pt 'Liberation Serif';color:#7a1f1f}.ttl{font:bold 16pt 'Liberation Serif'}.mail{margin:26pt 0 26pt "
                        "20pt}.sm{width:100%;border:1pt solid #7a1f1f}"
           ".sm td+td{text-align:right;font-weight:bold}.in{margin:8pt 0}.cl{margin:0 0 9pt;page-break-inside:avoid;border-top:1.5pt solid "
           "#7a1f1f;padding-top:3pt}.t{width:100%;font-size:8.6pt}"
           ".t th{font-size:8pt;vertical-align:bottom;border-bottom:.6pt solid}.sum td{border-top:.6pt solid;font-weight:bold}.f td{padding:0 8pt 1pt "
           "0}.n{font-size:8.2pt}h3{font-size:10pt;margin:8pt 0 2pt}")
    return done(sheet(css, body, font="9.5pt 'Liberation Sans',Arial"), one_or_more(docs))
