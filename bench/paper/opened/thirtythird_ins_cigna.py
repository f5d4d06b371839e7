"""A Cigna Healthcare explanation of benefits: a summary page of large amounts with a sentence to each, then a glossary and the claim's detail
across the sheet, with per cent paid and notes below."""
from held_thirtythird_b import *

NAME, KIND = "held33-ins-cigna", "eob"
NOTES = {"A0": "Your health care professional is in the network. Because of our agreement you do not pay the discount.",
         "B3": "This service is not one that your plan covers. Please see your plan booklet. You may be billed for this amount.",
         "C7": "This amount was applied to your deductible for the year."}
LOGO = ("<svg width='30' height='30' viewBox='0 0 30 30'><circle cx='15' cy='6' r='4.4' fill='#f58220'/><path d='M15 12c-3 5-9 3-12 8 6-2 8-1 10 "
        "1l-2 7h8l-2-7c2-2 4-3 10-1-3-5-9-3-12-8z' fill='#00854a'/></svg>")
HEADS = ["Service<br>date", "Type of service", "Amount<br>billed", "Discount", "Amount<br>not<br>covered", "Allowed<br>amount", "Copay", "Deductible",
         "What my<br>plan<br>paid", "%<br>paid", "Coinsurance", "What<br>I owe", "See<br>notes"]


def document(rng):
    member, patient, kin = household(rng, 0.35)
    sent = day(rng)
    served = later(sent, -rng.randint(15, 40))
    one = claim(rng, served, hospital=rng.random() < 0.4, many=rng.random() < 0.12)
    lines, inside = one["lines"], rng.random() < 0.85
    got = later(max(x["date"] for x in lines), rng.randint(2, 6))
    ref, ident, group = number(rng, "9999999999999"), number(rng, "U99999999 99"), rng.choice(EMPLOYERS)
    rows = []
    for x in lines:
        x["notes"] = ["B3"] if x["denied"] else (["A0"] if inside else []) + (["C7"] if x["deductible_cents"] else [])
        base = x["allowed_cents"] - x["deductible_cents"] - x["copay_cents"]
        share = "0" if base <= 0 else "80" if x["coinsurance_cents"] else "100"
        rows.append([two(x["date"]), x["description"].upper(), *[usd(x[f"{k}_cents"]) for k in "charge adjustment noncovered allowed copay "
                     "deductible plan_paid".split()], share, usd(x["coinsurance_cents"]), f"<b>{usd(x['patient_cents'])}</b>", ", ".join(x["notes"])])
    sums = {k: total(lines, f"{k}_cents") for k in "charge adjustment noncovered allowed copay deductible plan_paid coinsurance patient".split()}
    foot = [[("Total", 2), *[usd(sums[k]) for k in "charge adjustment noncovered allowed copay deductible plan_paid".split()], "",
             usd(sums["coinsurance"]), usd(sums["patient"]), ""]]
    saved = sums["adjustment"] + sums["plan_paid"]
    name = esc(patient.plain.upper())
    big = [(usd(sums["charge"]), "Amount billed", f"This was the amount that was billed for your visit on {us(served)}."),
           (usd(sums["adjustment"]), "Discount", f"You saved {usd(sums['adjustment'])}. We work out lower prices with health care professionals and "
            "facilities so that you pay less."),
           (usd(sums["plan_paid"]), "What my plan paid", f"Your plan paid {usd(sums['plan_paid'])} to {esc(one['provider'])}.")]
    if sums["noncovered"]:
        big.insert(2, (usd(sums["noncovered"]), "Amount not covered", "This is the part of the bill that your plan does not cover. You may have to "
                       "pay it. See the notes on the next page."))
    big.append((usd(sums["patient"]), "What I owe", "This is what you owe after the discount and what your plan paid. People most often owe because "
                "of a deductible, a copay, a percentage of the covered amount, or care their plan does not cover. Money you paid when you got the "
                "care may lower it."))
    table_big = "<table class='big'>" + "".join(f"<tr class='{'owe' if t == 'What I owe' else ''}'><td class='n'>{t}</td><td class='m'>{v}</td>"
                                                f"<td>{w}</td></tr>" for v, t, w in big) + "</table>"
    head = beside(f"<table><tr><td style='padding:0'>{LOGO}</td><td class='lg'>cigna<br><span>healthcare</span></td></tr></table>"
                  "<div class='from'>Cigna Healthcare<br>PO Box 188061<br>Chattanooga, TN 37422-8061</div>"
                  f"<div class='win'>{member.mail()}</div>",
                  f"<div class='ttl'>Explanation of benefits</div><div class='sub'>for a claim received for {name}, Reference # {ref}</div>"
                  "<div class='nb'>THIS IS NOT A BILL.</div><p>Your health care professional may bill you directly for any amount that you owe.</p>"
                  + facts([("Date of this notice", long(sent)), ("Customer ID", ident), ("Group name", esc(group))], "ids"), widths="48% 52%")
    side = ("<div class='cs'><b>Customer service</b><br>Call the number on the back of your ID card, or log in to myCigna.com. Please have your "
        "reference "
            f"number ready.</div><div class='sv'>You saved<br><span>{round(100 * saved / sums['charge'])}%</span><br><span class='fine'>You saved "
            f"{usd(saved)} of what was billed, by your discount and by what your plan paid.</span></div>")
    page1 = (head + f"<h2>Summary of a claim for services on {long(served)}</h2><div class='by'>for services provided by {esc(one['provider'])}</div>"
             + beside(table_big, side, widths="76% 24%"))
    ded, used = rng.choice((1500, 2000, 2800)) * 100, rng.randint(0, 1500) * 100
    oop, out = rng.choice((5000, 6000, 7150)) * 100, rng.randint(1500, 4900) * 100
    marks = sorted({n for x in lines for n in x["notes"]})
    page2 = ("<h2>Claim detail</h2>"
             f"<p>Cigna Healthcare received this claim on {long(got)} and processed it on {long(sent)}.</p>"
             + beside(f"<b>{'In-network' if inside else 'Out-of-network'}</b><br>Patient: {name} ({kin})<br>Services provided by: "
                 f"{esc(one['provider'])}",
                      f"Reference #: {ref}<br>Subscriber: {esc(member.plain.upper())}<br>Customer ID: {ident}", widths="60% 40%")
             + table(HEADS, rows, "llrrrrrrrrrrc", "t", foot)
             + ("<h3>Notes</h3>" + "".join(f"<p class='fine'><b>{m}</b> - {NOTES[m]}</p>" for m in marks) if marks else "")
             + "<h3>What I need to know for my next claim</h3>"
             + table(["For the plan year that began 01/01/2026", "Plan amount", "Met so far", "Left to meet"],
                     [["In-network individual deductible", usd(ded), usd(min(used, ded)), usd(ded - min(used, ded))],
                      ["In-network individual out-of-pocket maximum", usd(oop), usd(out), usd(oop - out)]], "lrrr", "acc")
             + "<h3>Glossary</h3>" + beside(
                 "<p class='fine'><b>Allowed amount:</b> What we find is a fair price for covered care, often by our agreement with the "
                 "professional.</p><p class='fine'><b>Copay:</b> A flat fee for certain care.</p>", "<p class='fine'><b>Coinsurance:</b> The share "
                 "of the allowed amount that you pay once the deductible is met.</p><p class='fine'><b>Deductible:</b> What you pay in a year "
                 "before your plan starts to pay.</p>", "<p class='fine'><b>Appeals:</b> You have 180 days from this notice to ask for a review. "
                 "Write to the National Appeals Organization at the address on page 1, with your reference number.</p>")
             + "<p class='fine'>Notice of language help: Espa&ntilde;ol - llame al n&uacute;mero en su tarjeta de identificaci&oacute;n. TTY: "
               "marque 711.</p>")
    css = (".lg{font:bold 17pt URW Gothic,Arial;color:#00854a;line-height:14pt}.lg span{font-size:10.5pt;font-weight:normal}.from{font-size:8pt;"
           "margin:8pt 0 16pt}.win{margin:0 0 8pt 26pt;min-height:40pt;font-size:10pt}.ttl{font-size:20pt;color:#00643c}.sub{font-size:10.5pt;"
           "margin:2pt 0 5pt}.nb{font-weight:bold}.ids td{padding:1pt 8pt 1pt 0}.ids td:first-child{color:#555}h2{font-size:14pt;color:#00643c;"
           "margin:8pt 0 0}.by{font-size:11pt;margin-bottom:6pt}.big{width:100%}.big td{padding:6pt 7pt;border-top:1pt solid #9bc9b2;"
           "font-size:9pt}.big .n{font-size:11pt;font-weight:bold;width:105pt}.big .m{font-size:14pt;text-align:right;width:84pt}.owe "
           "td{background:#fdeedd;border-top:1.5pt solid #f58220}.cs{background:#e6f3ec;padding:7pt;font-size:8.5pt}.sv{text-align:center;"
           "margin-top:8pt;border:1pt solid #9bc9b2;padding:7pt}.sv span:first-of-type{font-size:22pt;font-weight:bold;color:#00854a}.sv "
           ".fine{font-size:7.5pt}.t{width:100%;margin:6pt 0}.t th{background:#00643c;color:#fff;font-size:7.6pt;vertical-align:bottom;"
           "padding:3pt}.t td{font-size:8.2pt;border-bottom:0.5pt solid #bbb;padding:3pt}.sum td{font-weight:bold;"
           "background:#e6f3ec}h3{font-size:10.5pt;color:#00643c;margin:8pt 0 2pt}.acc td,.acc th{border-bottom:0.5pt solid #bbb;font-size:8.5pt;"
           "padding:2pt 14pt 2pt 2pt}.fine{margin:0 0 2pt}")
    truth = {"document_type": KIND, "payer": {"name": "Cigna Healthcare"}, "provider": {"name": one["provider"]}, "claim_number": ref,
             "patient": {"name": patient.plain.upper(), "member_id": ident}, "statement_date": sent, "network": "in" if inside else "out",
             "lines": told([{**x, "description": x["description"].upper()} for x in lines], "date description charge_cents adjustment_cents "
                           "noncovered_cents allowed_cents copay_cents deductible_cents plan_paid_cents coinsurance_cents patient_cents"),
             "totals": {"charges_cents": sums["charge"], "adjustments_cents": sums["adjustment"], "insurance_paid_cents": sums["plan_paid"],
                        "balance_cents": sums["patient"]}}
    return done(sheet(css, page1, page2, size="Letter landscape", margin="0.5in", title="Explanation of benefits"), truth)
