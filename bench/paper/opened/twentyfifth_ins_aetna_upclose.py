"""Aetna's explanation of benefits: a first page that tells what was billed, the member rate, and your share; then "Your claims up close" with lettered
columns (the sum A+B+C+D=E over them), the day under each service's name, the plan's percent and share in one cell; remarks, payment summary, limits."""
from held_twentyfifth_b import *  # noqa: F403

NAME = "held25-ins-aetna-upclose"
WORDS = {"visit": "Doctor visit", "well": "Preventive medicine", "lab": "Lab work", "path": "Pathology", "test": "Medical test", "shot": "Injection service",
         "drug": "Injectable drug", "vaccine": "Immunization", "xray": "X-ray", "mri": "Advanced imaging", "therapy": "Physical therapy",
         "er": "Emergency room visit", "surgery": "Surgery", "anes": "Anesthesia", "mind": "Behavioral health visit"}
SAYS = {"denied": "This expense isn&rsquo;t covered under your plan. See the exclusions section of your plan documents. [D27]",
        "writeoff": "This charge is part of the payment of another service. A network provider can&rsquo;t bill you for this amount. [U08]",
        "out": "The charge is above what your plan recognizes for an out-of-network provider. You may need to pay this amount. [776]",
        "ded": "Your plan has a deductible that must be met before benefits are paid. This amount was applied to it. [020]"}


def document(rng):
    people, sent = family(rng), day(rng)
    seen = visits(rng, people, sent, rng.choice((1, 2, 2, 3)), most=5, out=0.14)
    member, docs, blocks, used, sent_to = number(rng, "W999999999"), [], [], [], []
    for v in seen:
        rows, claim = [], number(rng, "EA9A99A9A") + "00"
        for x in v.lines:
            why = "out" if v.out and x["kind"] != "denied" else x["kind"] if x["kind"] in SAYS else ""
            used += [why] if why and why not in used else []
            mark = str(used.index(why) + 1) if why else ""
            x["description"], x["remarks"] = WORDS[x["sort"]], [mark] if mark else None
            left = x["allowed_cents"] - x["deductible_cents"] - x["copay_cents"]
            d = say(x["date"], "%-m/%-d/%y")
            rows.append([f"{x['description']}<br><span class='g'>on {d}</span>", usd(x["charge_cents"]), usd(x["allowed_cents"]),
                         (usd(x["noncovered_cents"]) if x["noncovered_cents"] or mark else "") + (f" <sup>({mark})</sup>" if mark else ""),
                         usd(x["deductible_cents"], "$") if x["deductible_cents"] else "", usd(x["copay_cents"]) if x["copay_cents"] else "", usd(left),
                         f"{x['rate']}%<br>{usd(x['plan_paid_cents'])}", usd(x["coinsurance_cents"]) if x["coinsurance_cents"] else "",
                         f"<b>{usd(x['patient_cents'])}</b>"])
        t = sums(v.lines)
        heads = [["Service &amp; date", "Amount<br>billed", "Member<br>rate", "Pending or<br>not payable<br>(Remarks)", "Applied to<br>deductible",
                  "Your<br>copay", "Amount<br>remaining", "Plan&rsquo;s<br>share", "Your<br>coinsurance", "You owe"],
                 ["", "", "", "A", "B", "C", "", "", "D", "A+B+C+D=E"]]
        blocks.append(f"<h3>Claim for {esc(v.who.plain)} ({('self', 'spouse', 'child')[v.n]})</h3>"
                      + beside(f"Provider: <b>{esc(v.provider)}</b> ({'Out-of-network' if v.out else 'In-network'})",
                               f"Claim ID: <b>{claim}</b>", f"Received on {say(v.received, '%-m/%-d/%y')}", widths="52% 28% 20%")
                      + table(heads, rows, "lrrrrrrrrr", "t", [["Total", usd(t["charge_cents"]), usd(t["allowed_cents"]), usd(t["noncovered_cents"]),
                              usd(t["deductible_cents"]), usd(t["copay_cents"]), usd(t["allowed_cents"] - t["deductible_cents"] - t["copay_cents"]),
                              usd(t["plan_paid_cents"]), usd(t["coinsurance_cents"]), usd(t["patient_cents"])]],
                              widths="18% 9% 9% 12% 10% 8% 9% 9% 9% 9%"))
        if t["plan_paid_cents"]:
            sent_to.append([esc(v.who.plain), esc(v.provider), usd(t["plan_paid_cents"]), esc(v.provider), say(v.processed, "%-m/%-d/%y")])
        docs.append(claim_of("Aetna", v.who.plain, member, v.lines,
                             "date description charge_cents allowed_cents noncovered_cents remarks deductible_cents copay_cents plan_paid_cents "
                             "coinsurance_cents patient_cents", v.provider, claim, sent, "charges_cents insurance_paid_cents balance_cents",
                             ("deductible_cents", "copay_cents", "coinsurance_cents", "noncovered_cents"), network=v.network))
    billed, rate, ours, owed = (all_of(seen, k) for k in ("charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents"))
    ded, oop = rng.choice((75000, 150000, 200000)), rng.choice((350000, 500000))
    met, spent = rng.randint(10000, ded), rng.randint(ded, oop)
    one = (beside("<div class='logo'>aetna<sup>&reg;</sup></div><div class='g'>PO Box 981106<br>El Paso, TX 79998-1106</div><br><br>"
                  f"{people[0].mail}<br><br>", f"<div class='ttl'>Explanation of Benefits (EOB)</div><b class='v'>This is not a bill</b>"
                  + facts([("Statement date:", say(sent, "%B %-d, %Y")), ("Member:", esc(people[0].plain.upper())), ("Member ID:", member),
                           ("Group #:", number(rng, "0999999-19-001 AA AAA")), ("Group name:", rng.choice(("LINDEN HOSPITALITY GROUP", "NORTHGATE TOOL & DIE",
                            "CRESTVIEW STAFFING"))), ("Plan:", "Aetna Choice&reg; POS II")])
                  + f"<p class='g'>Questions? Contact us at aetna.com or call {tel(rng, '1-888-632-{:04d}')}. Or write to the address on the left.</p>",
                  widths="46% 54%")
           + "<h2>Track your health care costs</h2><p>Here is how your bills were handled, and what may be left for you. Your provider may ask "
           "you to pay your share. Wait for a bill before you pay.</p>"
           + table([], [["<b>How much was billed?</b><br><span class='g'>Amount billed: what your providers charged for all claims in this statement.</span>",
                         usd(billed)],
                        ["<b>What was the member rate?</b><br><span class='g'>Health care providers in the network agreed to charge less.</span>", usd(rate)],
                        ["<b>What did your plan pay?</b><br><span class='g'>Plan&rsquo;s share of your costs.</span>", usd(ours)],
                        ["<b>What is your share?</b><br><span class='g'>You may owe this or have paid it already. It includes deductible, copay, coinsurance "
                         "and what the plan does not pay.</span>", f"<b>{usd(owed)}</b>"]], "lr", "sm")
           + "<h2>How you are doing with your plan limits</h2>"
           + table(["In-network, 1/1/26 - 12/31/26", "Plan limit", "Used to date", "Left"],
                   [[f"Deductible - {esc(people[0].first)}", usd(ded), usd(met), usd(ded - met)], ["Deductible - family", usd(2 * ded), usd(met + 5500),
                    usd(2 * ded - met - 5500)], [f"Out-of-pocket limit - {esc(people[0].first)}", usd(oop), usd(spent), usd(oop - spent)]], "lrrr", "lim")
           + "<h2>A guide to key terms</h2>"
           + facts([("Amount billed", "The amount your provider charged for the service."),
                    ("Member rate", "The amount that a network provider agreed to take, or what your plan recognizes for one that is not in the network."),
                    ("Pending or not payable", "Charges that need more information, or that your plan does not pay. Read the remark to learn why."),
                    ("Deductible", "The amount you pay for covered services before your plan begins to pay."),
                    ("Copay", "A set dollar amount that you pay for a covered service, as for a doctor visit."),
                    ("Coinsurance", "Your share, in percent, of the amount remaining once the deductible and copay are taken off.")], "g"))
    two = ("<h2>Your claims up close</h2><p class='g'>Below is how each claim was worked. The letters tell how &ldquo;You owe&rdquo; was reached.</p>"
           + "".join(blocks) + (f"<h3>Your claim remarks</h3>" + facts([(f"({n + 1})", SAYS[k]) for n, k in enumerate(used)], "g") if used else "")
           + ("<h3>Your payment summary</h3>" + table(["Patient", "Provider", "Amount", "Sent to", "Send date"], sent_to, "llrll", "lim") if sent_to else "")
           + "<h3>If you don&rsquo;t agree: your right to appeal</h3><p class='g'>You may ask us to review a claim that we denied in full or part. You, or "
           "someone "
           "you choose to act for you, must file within 180 days after you get this EOB. Write to Aetna, Attn: National Account CRT, P.O. Box 14463, "
           "Lexington, KY 40512, or fax 1-859-425-3379. Include the group name, your name, member ID, and other identifying information on this form. We "
           "will tell you our decision within 30 days when two levels of appeal are offered, otherwise 60 days. If your plan is governed by ERISA, you have "
           "the right to bring a civil action under Section 502(a) after the appeal process. You may be able to have an external review "
           "by an independent organization. You can get the codes of your diagnosis and treatment by calling us.</p><p class='g'>To report fraud or abuse call "
           "1-800-338-6361. For language assistance in your language call the number on your ID card at no cost. TTY: 711.</p>")
    css = ("@page{@bottom-left{font:7pt 'Liberation Sans';content:'Explanation of Benefits - This is not a bill'}@bottom-right{font:7pt 'Liberation "
        "Sans';content:"
           "'Page ' counter(page) ' of ' counter(pages)}}.logo{font:bold 30pt 'Liberation Sans';color:#7d3f98}.logo "
           "sup{font-size:8pt}.ttl{font-size:17pt;color:"
           "#7d3f98}.v{color:#7d3f98}.g,.g td{font-size:7.8pt;color:#444}.f td{padding:1pt 8pt 1pt 0}h2{font-size:15pt;font-weight:normal;color:#7d3f98;margin:"
           "14pt 0 5pt}h3{font-size:10.5pt;color:#7d3f98;margin:11pt 0 3pt}.sm{width:100%}.sm td{border-top:.8pt solid #cbb2d6;padding:5pt;font-size:10pt}"
           ".sm td.r{font-size:13pt}.lim{width:100%;font-size:8.3pt}.lim th{border-bottom:1pt solid #7d3f98}.lim td{border-bottom:.5pt solid "
           "#ccc}.t{width:100%;"
           "font-size:8pt;margin:4pt 0}.t th{font-size:7.1pt;background:#f2ebf5;vertical-align:bottom;padding:2pt}.t thead tr+tr "
           "th{color:#7d3f98;text-align:right}"
           ".t td{border-bottom:.5pt solid #cbb2d6;padding:3pt 2pt}.t sup{font-size:6pt}.sum td{font-weight:bold;background:#f2ebf5}.beside{font-size:8.8pt}")
    return done(sheet(css, one, two, margin="0.5in", font="9.2pt 'Liberation Sans',Arial"), one_or_more(docs))
