"""Aetna's Explanation of Benefits: cost trackers and "Your payment summary" on the first page, then "Your claims up close", where each service says its
words and day in one cell and the columns have letters (C+D+E+H=I), with remarks; terms and appeals after."""
from held_twentyseventh_b import *  # noqa: F403

NAME = "held27-aetna-claims-close"
WORDS = {"visit": "OFFICE VISIT", "lab": "LAB SERVICES", "test": "DIAGNOSTIC PROCEDURE", "surgery": "SURGICAL PROCEDURE", "shot": "INJECTION",
    "drug": "INJECTABLE DRUG",
         "vaccine": "IMMUNIZATION SERVICES", "xray": "X-RAY SERVICES", "mri": "COMPLEX IMAGING", "therapy": "PHYSICAL THERAPY",
         "er": "EMERGENCY ROOM", "mental": "PSYCHOTHERAPY"}
SAYS = {"denied": "Your plan does not cover this service. Please see the exclusions of your plan documents. You are responsible for this amount. [L21]",
        "bundled": "This charge is included in the payment for another service on the same day. The network provider should not bill you for it. [G15]",
        "member": "The member rate is the price that we have agreed on with the network provider. You do not owe the difference. [A04]"}
COLS = "charge_cents allowed_cents noncovered_cents deductible_cents copay_cents remain plan_paid_cents coinsurance_cents patient_cents".split()


def document(rng):
    people, sent, payer = family(rng), day(rng, (2026, 2, 18), 250), rng.choice(("Aetna", "Aetna Life Insurance Company"))
    who, member, group = people[0], number(rng, "W999999999"), number(rng, "0899999-99-999")
    order, docs, parts, paid, every, marks = rng.sample(range(3), rng.choice((1, 1, 2, 2, 3))), [], [], [], [], []
    for n in sorted(order):
        patient, (provider, care), first = people[n], seen(rng, form="{} {} {}, MD"), later(sent, -rng.randint(7, 34))
        lines, rows, claim = services(rng, [first, first, later(first, 1)] if rng.random() < 0.3 else [first], care, 5), [], number(rng, "EAAAA9AAA99")
        for x in lines:
            kind = {"denied": "denied", "bundled": "bundled"}.get(x["kind"], "member")
            marks += [kind] if kind not in marks else []
            x["description"], x["remarks"] = WORDS[x["sort"]], [str(marks.index(kind) + 1)]
            x["remain"] = x["allowed_cents"] - x["deductible_cents"] - x["copay_cents"]
            left = x["noncovered_cents"]  # pending or not payable
            show = [usd(x[k]) if x[k] else "" for k in COLS]
            show[0], show[2], show[8] = usd(x["charge_cents"]), f"{usd(left)} <sup>({x['remarks'][0]})</sup>" if left else "", usd(x["patient_cents"])
            show[1] = f"{usd(x['allowed_cents'])} <sup>({x['remarks'][0]})</sup>" if not left else ""
            show[6] = usd(x["plan_paid_cents"]) + (f"<br>({x['rate']}%)" if x["rate"] and x["plan_paid_cents"] else "")
            rows.append([f"{x['description']} on<br>{say(x['date'], '%m/%d/%y')}", *show])
        t = {k: total(lines, k) for k in COLS}
        heads = [["", "Amount<br>billed", "Member<br>rate", "Pending or<br>not payable<br>(Remarks)", "Applied to<br>deductible", "Your<br>copay",
            "Amount<br>remaining", "Plan pays", "Your<br>coinsurance",
                  "You owe"], ["<b>Service description</b>", "A", "B", "C", "D", "E", "F", "G", "H", "C+D+E+H=I"]]
        of = ("self", "spouse", ("son", "daughter")[sum(map(ord, patient.first)) % 2])[n]
        parts.append(f"<h3>Claim for {esc(patient.plain)} ({of})</h3><table class='cl'><tr><td>Claim ID: <b>{claim}</b><br>Received on "
            f"{say(later(first, 3), '%m/%d/%y')}</td><td>Provider: <b>"
                     f"{esc(provider)}</b><br>(In network)</td><td>Patient account number:<br>{number(rng, '9999999A')}</td></tr></table>"
                     + table(heads, rows, "lrrrrrrrrr", "t", [["<b>Totals</b>", *map(usd, t.values())]], widths="17% 9% 10% 10.5% 9% 8% 9% 9.5% 9% 9%"))
        for x in lines:  # a denied service has no member rate
            x["allowed_cents"] = x["allowed_cents"] if not x["noncovered_cents"] else None
        keys = ("date description remarks charge_cents allowed_cents deductible_cents copay_cents plan_paid_cents coinsurance_cents "
                "patient_cents noncovered_cents")
        docs.append(claim_of(payer, patient.plain, member, lines, keys, provider, claim, sent, "charges_cents insurance_paid_cents balance_cents",
                             blank=("noncovered_cents", "deductible_cents", "copay_cents", "coinsurance_cents"), network="in"))
        every.append(lines)
        paid.append([esc(patient.plain) + f" ({of})", esc(provider), esc(provider) if t["plan_paid_cents"] else "", say(later(sent, 2), "%m/%d/%y")
            if t["plan_paid_cents"] else "",
                     usd(t["plan_paid_cents"]), usd(t["patient_cents"])])
    g = {k: all_of(every, k) for k in ("plan_paid_cents", "patient_cents")}
    ded, oop = rng.choice((60000, 150000, 320000)), rng.choice((450000, 800000))
    d = rng.randrange(0, ded + 1, 73)
    o = min(oop, d + rng.randrange(2000, 90000, 131))
    one = (beside(f"<div class='logo'>&#9829;aetna<sup>&reg;</sup></div><div class='n'>{esc(payer)}<br>P.O. Box 981106<br>El Paso, TX "
        f"79998-1106</div><div class='mail'>{who.mail}</div>",
                  "<div class='ttl'>Explanation of Benefits (EOB)<br><b>This is not a bill</b></div>"
                  + facts([("Statement date:", say(sent, "%B %-d, %Y")), ("Member:", esc(who.full)), ("Member ID:", member), ("Group #:", group),
                           ("Group name:", esc(rng.choice(("ORION PACKAGING CORP", "STATE UNIVERSITY FOUNDATION", "Cascade Retail Group LLC"))))], "f")
                  + f"<p class='n'>QUESTIONS? Contact us at <b>aetna.com</b> or <b>{tel(rng)}</b><br>or write to the address shown.</p>", widths="52% 48%")
           + beside("<h2>Track your health care costs</h2><p class='n'>Here is where you stand with your plan&rsquo;s limits for the year. "
               "In-network amounts as of this statement.</p>"
                    + table(["", "Limit", "Used", "Left"], [["Deductible", usd(ded), usd(d), usd(ded - d)], ["Out-of-pocket maximum", usd(oop),
                        usd(o), usd(oop - o)]], "lrrr", "a"),
                    "<h2>A guide to key terms</h2>" + facts([("Amount billed:", "The charge for services received."), ("Member rate:",
                    "The lower price when you use a network provider."),
                    ("Pending or not payable:", "Charges that are either not covered or need more review. Read &ldquo;Your Claim Remarks&rdquo;."),
                        ("Coinsurance:", "The percent of the cost that you pay after "
                    "your deductible.")], "n k"), widths="48% 52%")
           + "<h2>Your payment summary</h2>" + table([[("", 2), ("<b>Plan&rsquo;s share</b>", 3, "c"), ("<b>Your share</b>", 1, "r")], ["Patient",
               "Provider", "Sent to", "Send date", "Amount",
                                                      "You owe or<br>already paid"]], paid, "llllrr", "a w", [["<b>Totals:</b>", "", "", "",
                                                      usd(g["plan_paid_cents"]), usd(g["patient_cents"])]])
           + "<p class='n'>Your health plan did not pay for everything? See &ldquo;Your claims up close&rdquo; for how we worked out each service. "
               "Your provider may bill you for the amount you owe.</p>")
    two = ("<h2>Your claims up close</h2>" + "".join(parts) + "<h3>Your Claim Remarks</h3>" + facts([(f"({k + 1})", SAYS[m]) for k,
        m in enumerate(marks)], "n k")
           + "<h3>Your rights if we deny your claim</h3><p class='n'>You can ask for an appeal if you do not agree with our decision. You have 180 "
               "days from the day you get this EOB. Call us, or write "
           "to: Aetna, Attn: National Accounts CRT, P.O. Box 14463, Lexington, KY 40512. Include your group name, your name, member ID, the claim "
           "ID, and anything that you want us to look at. "
           "You can get copies of the documents about your claim for free. We will tell you of our decision in 30 days. You may be able to get an "
           "external review by people who do not work for "
           "us. If your plan is under ERISA you may also go to court under Section 502(a).</p><p class='n'>We protect your privacy. If you think "
           "that a service on this EOB was not given to you, "
           "call our fraud line. TTY: 711. Para obtener asistencia en español, llame al número de su tarjeta.</p>")
    css = ("@page{@bottom-right{font:7.5pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}}.logo{font:bold 22pt 'Liberation "
        "Sans';color:#7d3f98}.n,.n td{font-size:7.9pt}.mail"
           "{margin:34pt 0 18pt 16pt}.ttl{font-size:13pt;color:#7d3f98;margin-bottom:5pt}.f td{padding:1.2pt 8pt 1.2pt 0}.k td{padding:1pt 6pt 1pt "
           "0}.k td:first-child{font-weight:bold}h2{font-size:"
           "13pt;color:#7d3f98;margin:9pt 0 3pt}h3{font-size:10.5pt;margin:9pt 0 2pt}.a{font-size:8.3pt;width:95%}.a th{border-bottom:.8pt solid "
           "#7d3f98}.a td{border-bottom:.4pt solid #bbb}.w{width:"
           "100%}.cl{width:100%;background:#f1eaf5;font-size:8.4pt}.t{width:100%;font-size:7.9pt;margin-bottom:6pt}.t "
           "th{font-size:7.1pt;vertical-align:bottom;padding:2pt 3pt;border-bottom:.5pt solid "
           "#7d3f98}.t td{border-bottom:.4pt solid #bbb;padding:3pt}.sum td{font-weight:bold;background:#f1eaf5}sup{font-size:6pt}")
    return done(sheet(css, one, two, margin="0.5in", font="9.3pt 'Liberation Sans',Arial"), one_or_more(docs))
