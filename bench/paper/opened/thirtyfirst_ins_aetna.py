"""Aetna's explanation of benefits: what is owed and saved in boxes, the payment summary, "Your claims up close" with lettered columns from
amount billed to what you owe, the claim remarks and the benefit balances."""
from held_thirtyfirst_b import *

NAME, KIND = "held31-ins-aetna", "eob"
WORDS = {"Office Visits": "Office visit", "Preventive Care": "Preventive visit", "Laboratory Services": "Lab services", "X-Ray": "X-ray",
    "Diagnostic Imaging":
         "Complex imaging", "Diagnostic Test": "Diagnostic testing", "Surgery": "Outpatient surgery", "Physical Therapy": "Physical therapy",
             "Mental Health":
         "Behavioral health visit", "Medical Services": "Medical services", "Immunization": "Immunization"}
REMARKS = {"denied": "Your plan does not provide coverage for this type of service. See the exclusions of your plan document. [D57]",
           "out": "This provider is not in our network. The amount that is over what your plan recognizes is not payable and may be billed to you. "
           "[O14]"}
HEADS = [("Service date and type", ""), ("Amount billed", "A"), ("Member rate", "B"), ("Pending or not payable (remarks)", "C"),
    ("Applied to deductible", "D"),
         ("Your copay", "E"), ("Amount remaining", "F"), ("Plan pays", "G"), ("Your coinsurance", "H"), ("You owe C+D+E+H=I", "I")]


def document(rng):
    holder = Person(rng)
    family = [(holder, "self")] + ([(Person(rng, 2, 20, like=holder), rng.choice(("son", "daughter")))] if rng.random() < 0.4 else [])
    sent = day(rng)
    member, group, employer = number(rng, "W999999999"), number(rng, "0999999-99-999"), rng.choice(EMPLOYERS)
    rate, claims = rng.choice((10, 20, 20)), []
    for n in range(rng.choice((1, 1, 2, 3))):
        who, tie = family[n % len(family)]
        served = later(sent, -rng.randint(8, 40))
        lines = visit(rng, served, 1, 6, ("ded", "ded", "coins", "copay", "both", "free", "out"), rate)
        outside = any(x["kind"] == "out" for x in lines)
        giver = rng.choice((doctor(rng, "{} {}. {}, {}"), rng.choice(GROUPS), rng.choice(HOSPITALS)))
        claims.append((who, tie, giver, number(rng, "EA9A9AAA9"), later(served, rng.randint(2, 6)), outside, lines))
    every = [x for one in claims for x in one[-1]]
    remarks, blocks, truths, sends = [], "", [], []
    for who, tie, giver, serial, got, outside, lines in claims:
        rows, told = [], []
        for x in lines:
            why = REMARKS.get(x["kind"])
            remarks += [why] if why and why not in remarks else []
            mark = str(remarks.index(why) + 1) if why else None
            rest = x["charge_cents"] - x["adjustment_cents"] - x["noncovered_cents"] - x["deductible_cents"] - x["copay_cents"]
            rows.append([f"{WORDS[x['sort']]}<br>on {thin(x['date'])} &nbsp; {x['code']}", bare(x["charge_cents"]),
                "" if outside or x["kind"] == "denied" else
                         bare(x["allowed_cents"]), f"{bare(x['noncovered_cents'])} ({mark})" if mark else "",
                             *(bare(x[f"{k}_cents"]) if x[f"{k}_cents"] else ""
                         for k in ("deductible", "copay")), bare(rest), bare(x["plan_paid_cents"]),
                             bare(x["coinsurance_cents"]) if x["coinsurance_cents"] else
                         "", bare(x["patient_cents"])])
            some = [k for k in ("noncovered", "deductible", "copay", "coinsurance") if x[f"{k}_cents"]]
            some += [] if outside or x["kind"] == "denied" else ["allowed"]
            told.append({"date": x["date"], "code": x["code"], "description": WORDS[x["sort"]], "maybe": {"remarks": [mark]} if mark else None,
                         **{f"{k}_cents": x[f"{k}_cents"] for k in ["charge", "plan_paid", "patient", *some]}})
        rest = sum(x["charge_cents"] - x["adjustment_cents"] - x["noncovered_cents"] - x["deductible_cents"] - x["copay_cents"] for x in lines)
        sums_of = {k: total(lines, f"{k}_cents") for k in "charge allowed noncovered deductible copay plan_paid coinsurance patient".split()}
        foot = ["Totals", usd(sums_of["charge"]), "" if outside else usd(sums_of["allowed"]), *(usd(sums_of[k]) for k in ("noncovered",
            "deductible", "copay")),
                usd(rest), *(usd(sums_of[k]) for k in ("plan_paid", "coinsurance", "patient"))]
        blocks += ("<div class='cl'><div class='ch'>Claim for " + esc(f"{who.plain} ({tie})") + "</div>"
                   + beside(facts([("Provider:", esc(giver) + (" (out-of-network)" if outside else " (in-network)"))], "cf"),
                            facts([("Claim ID:", serial), ("Received on:", us(got))], "cf"), widths="62% 38%")
                   + table([[n for n, _ in HEADS], [f"<span class='abc'>{c}</span>" for _, c in HEADS]], rows, "lrrrrrrrrr", "d", [foot],
                           "23% 9% 9% 11% 9% 7% 9% 7% 8% 8%") + "</div>")
        truths.append(claim(KIND, "Aetna Life Insurance Company", {"name": giver}, {"name": who.plain, "member_id": member}, told,
                            sums(lines, "charge plan_paid patient"), claim_number=serial, statement_date=sent, network="out" if outside else "in"))
        sends.append([esc(who.plain), esc(giver), usd(sums_of["charge"]), usd(sums_of["plan_paid"]), usd(sums_of["patient"])])
    owed, off = total(every, "patient_cents"), total(every, "adjustment_cents")
    box = facts([("Statement date:", full(sent)), ("Member:", esc(holder.plain)), ("Member ID:", member), ("Group #:", group), ("Group name:",
        esc(employer.upper()))],
                "mi")
    logo = ("<svg width='26' height='24' viewBox='0 0 26 24'><path d='M13 22C5 16 1 12 1 7a6 6 0 0 1 12-2 6 6 0 0 1 12 2c0 5-4 9-12 15z' "
        "fill='#7d3f98'/></svg>"
            "<span class='brand'>aetna</span>")
    boxes = ("<table class='bb'><tr><td><div class='bl'>Amount you owe or already paid</div><div class='ba'>"
             + usd(owed) + "</div><div class='bs'>Your provider may "
             "bill you for this. Do not send payment to us.</div></td><td><div class='bl'>"
             + ("You saved" if off else "Save more next time") + "</div><div class='ba'>"
             + (usd(off) if off else "Stay in network") + "</div><div class='bs'>" + ("This is what our network rates took off." if off else
             "Network providers charge our members a lower rate.") + "</div></td></tr></table>")
    phone = free(rng)
    first = (beside(logo + "<div class='from'>Aetna Life Insurance Company<br>PO BOX 981106<br>EL PASO TX 79998-1106</div>",
                    "<h1>Explanation of benefits (EOB)</h1><div class='not'>This is not a bill</div>" + box, widths="48% 52%")
             + f"<div class='win'>{holder.mail(plus=False)}</div>"
             + beside("<h2>Track your health care costs</h2><p>This statement shows how we processed your recent claim"
                      + ("s" if len(claims) > 1 else "") + ". It tells you what your provider billed, what your plan pays and what may be left for "
                          "you. Compare it with "
                      "the bill from your provider before you pay.</p>", f"<h2>Questions?</h2><p>Log in at <b>aetna.com</b> or call us at {phone} "
                      f"(TTY: 711).</p>",
                      widths="62% 38%") + boxes
             + "<h2>Your payment summary</h2>" + table(["Patient", "Provider", "Amount billed", "Plan paid", "You owe or already paid"], sends,
                 "llrrr", "p",
                                                      [[("Total", 2, "l"), usd(total(every, "charge_cents")), usd(total(every, "plan_paid_cents")),
                                                          usd(owed)]]))
    limits = met(rng, [("Individual in-network deductible", 200000), ("Family in-network deductible", 400000), ("Individual in-network "
        "out-of-pocket limit", 600000)])
    second = ("<h2>Your claims up close</h2>" + blocks
              + ("<h2>Your claim remarks</h2>" + facts([(f"({n})", words) for n, words in enumerate(remarks, 1)], "nt") if remarks else ""))
    third = (f"<h2>Your benefit balances</h2><p>For the {sent.year} plan year, based on claims processed through {full(sent)}.</p>"
             + table(["", "Limit", "Used so far", "Remaining"], [[n, usd(lim), usd(have), usd(lim - have)] for n, lim, have in limits], "lrrr", "p")
             + "<h2>What the columns mean</h2>" + facts([("Member rate", "The lower rate our network providers accept. You do not owe the "
                 "difference between the amount "
             "billed and this rate."), ("Pending or not payable", "Charges that need more information or that your plan does not cover. See your "
             "claim remarks."),
             ("Amount remaining", "What is left to be shared by you and your plan, after columns C, D and E."), ("You owe",
                 "The part that is yours. It may include "
             "what you already paid at the visit.")], "nt")
             + "<h2>You can appeal</h2><p>If you do not agree with how we processed a claim you can ask us to review it within 180 days of the day "
                 "you got this "
             "statement. Write to Aetna, Attn: Member Appeals, PO Box 14463, Lexington, KY 40512, with your name, member ID, claim ID and the "
             "reasons. You have a right "
             "to see the records we used, free of charge, and after our final decision you may be able to ask for an independent external "
             "review.</p><p class='fine'>"
             "Aetna is the brand name used for products and services provided by one or more of the Aetna group of companies, including Aetna Life "
             "Insurance Company "
             "and its affiliates (Aetna). TTY: 711. Para obtener asistencia en espa&ntilde;ol, llame al n&uacute;mero que figura en su tarjeta.</p>")
    css = ("@page{@bottom-right{content:'Page ' counter(page) ' of ' counter(pages);font:7.5pt 'Liberation "
        "Sans'}}.brand{font-size:22pt;color:#7d3f98;"
           "font-weight:bold;margin-left:3pt}.from{font-size:8pt;line-height:1.3;"
           "margin-top:5pt}h1{color:#7d3f98;font-size:17pt}.not{font-size:11pt;font-weight:bold;"
           "margin-bottom:6pt}.mi td{font-size:9pt;padding:1pt 8pt 1pt 0}.mi td:first-child{font-weight:bold}.win{margin:8pt 0 26pt "
           "22pt;line-height:1.35}h2{color:"
           "#7d3f98;font-size:13pt;margin:11pt 0 4pt}.bb{width:100%;margin:8pt 0}.bb td{border:1.5pt solid #7d3f98;padding:9pt "
           "12pt;width:50%}.bl{font-weight:bold}"
           ".ba{font-size:20pt;color:#7d3f98;font-weight:bold}.bs{font-size:8.3pt}.p{width:100%}.p "
           "th{background:#efe6f3;font-size:8.5pt;vertical-align:bottom}.p td"
           "{border-bottom:0.5pt solid #bbb;font-size:8.8pt}.p .sum td{font-weight:bold}.ch{background:#7d3f98;"
           "color:#fff;font-weight:bold;padding:3pt 6pt}.cl"
           "{margin-bottom:14pt}.cf td{font-size:8.8pt;padding:2pt 6pt 0 0}.cf td:first-child{font-weight:bold}.d{width:100%;margin-top:5pt}.d "
           "th,.d td{font-size:7.6pt;"
           "padding:2.5pt 3pt}.d td{border-bottom:0.5pt solid #ccc}.d th{vertical-align:bottom;background:#efe6f3}.d .sum "
           "td{font-weight:bold;background:#f7f3f9}.abc"
           "{color:#7d3f98}.nt td{font-size:8.8pt}.nt td:first-child{font-weight:bold;white-space:nowrap}p{line-height:1.35}")
    return made(sheet(css, first, second, third, margin="0.5in", font="9.5pt 'Liberation Sans',Arial", title="Explanation of benefits"), truths)
