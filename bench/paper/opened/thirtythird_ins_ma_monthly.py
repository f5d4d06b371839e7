"""A Medicare Advantage plan's monthly explanation of benefits for medical and hospital claims, in the model form of CMS: totals of the month and
the year, the yearly limit, then the details of each claim across the sheet with the provider's bill, the plan's approved cost and both shares."""
from held_thirtythird_b import *

NAME, KIND = "held33-ins-ma-monthly", "eob"
PLANS = ["Great Lakes Senior Advantage (HMO)", "Sierra Vista Medicare Choice Plus (PPO)", "Carolina Crest Medicare Advantage (HMO-POS)",
         "Evergreen Silver Care Plan (HMO)"]
HEADS = ["", "Amount the<br>provider<br>billed the plan", "Total cost<br>(amount the plan<br>approved)", "Plan&rsquo;s<br>share", "Your<br>share", ""]


def document(rng):
    who = Person(rng, youngest=65, oldest=90)
    month = rng.choice((2, 3, 4, 5))
    first = datetime.date(2026, month, 1)
    last = later(datetime.date(2026, month + 1, 1), -1)
    sent = later(last, rng.randint(7, 12))
    plan, phone, ident = rng.choice(PLANS), free(rng), number(rng, rng.choice(("H99999999", "99999999901", "AAA999999999")))
    name = f"{first:%B} 2026"
    claims = []
    for n in range(rng.choice((1, 1, 2, 3, 4))):
        one = claim(rng, later(first, -rng.randint(0, 24)), hospital=rng.random() < 0.25, many=n == 0 and rng.random() < 0.1,
                    ways=("copay", "copay", "coins"), denied=0.07, word=2, senior=True)
        served = one["lines"][0]["date"]
        one["lines"] = [dict(x, date=served) for x in one["lines"]]
        one["id"], one["in"], one["served"] = number(rng, rng.choice(("26999999999", "9999AA99999"))), rng.random() < 0.9, served
        claims.append(one)
    everything = [x for one in claims for x in one["lines"]]
    keys = "charge allowed plan_paid patient".split()
    month_sums = {k: total(everything, f"{k}_cents") for k in keys}
    grow = {k: month_sums[k] * (month - 1) // 2 + rng.randint(20, 90) * 100 for k in keys}
    year = {k: month_sums[k] + grow[k] for k in keys}
    year["patient"] = year["allowed"] - year["plan_paid"]
    if year["patient"] < month_sums["patient"]:
        year["patient"], year["plan_paid"] = month_sums["patient"], year["allowed"] - month_sums["patient"]
    limit = rng.choice((3900, 4900, 6700)) * 100
    counted = min(year["patient"], limit)
    logo = (f"<table><tr><td style='padding:0'><svg width='34' height='34' viewBox='0 0 34 34'><circle cx='17' cy='17' r='16' fill='#1b5e7b'/><path "
            f"d='M5 21c5-9 9 3 13-4s7-5 11-1' stroke='#ffc845' stroke-width='3' fill='none'/></svg></td><td class='pl'>{plan}</td></tr></table>")
    p1 = (beside(logo + f"<div class='win'>{who.mail()}</div>",
                 f"<div class='mr'>Monthly Report</div><div class='ti'>Explanation of Benefits (EOB)</div><div class='md'>Medical and hospital "
                 f"claims processed in {name}</div><div class='fo'>For {esc(who.plain)}<br>Your member ID: {ident}<br>{long(sent)}</div><div "
                 f"class='nb'>THIS IS NOT "
                 "A BILL</div>", widths="50% 50%")
          + beside("<h3>This is your &ldquo;Explanation of Benefits&rdquo; (EOB)</h3><p>This is a summary of claims we have processed for medical "
                   "and hospital services. It shows what the plan paid, and how much you have paid or can expect to be billed. If you owe anything, "
                   "your doctors and other providers will send you a bill.</p><p>This report covers medical and hospital care only. We send a "
                   "separate report on Part D prescription drugs.</p>",
                   "<h3>Do you see a mistake?</h3><p>If you see a mistake or have questions, please call us. You can also tell us about claims that "
                   "may be "
                   f"fraud.</p><p><b>{plan} Member Services</b><br>{phone} (TTY users call 711)<br>8 a.m. to 8 p.m., seven days a week<br>Calls are "
                   f"free.</p>",
                   "<h3>What if your claim was denied?</h3><p>If we denied a claim, the details in this report say so, and you have the right to "
                   "make an appeal. An appeal is a formal way to ask us to change our decision. See the last page.</p>", widths="34% 33% 33%"))
    p1 += ("<h2>Totals for medical and hospital claims</h2>"
           + table(["", "Amount providers have<br>billed the plan", "Total cost<br>(amount the plan<br>has approved)", "Plan&rsquo;s share",
               "Your share"],
                   [[f"<b>Totals for this month</b> (for claims processed from {us(first)} to {us(last)})", *[usd(month_sums[k]) for k in keys]],
                    [f"<b>Totals for 2026</b> (all claims processed through {us(last)})", *[usd(year[k]) for k in keys]]], "lrrrr", "tt"))
    p1 += ("<h2>Yearly limit &ndash; this limit gives you financial protection</h2>"
           f"<p>The yearly limit is the most you will pay in 2026 for covered medical and hospital services. As of {long(last)}, you have had "
           f"<b>{usd(counted)}</b> in out-of-pocket costs that count toward your <b>{usd(limit)}</b> out-of-pocket maximum. When you reach it, you "
           f"will keep "
           "paying your plan premium, and the plan pays the full cost of your covered care for the rest of the year.</p>")
    p2, truths = f"<h2>Details for claims processed in {name}</h2>", []
    for one in claims:
        lines, rows = one["lines"], []
        for x in lines:
            says = ""
            if x["denied"]:
                says = "<b>DENIED.</b> The plan does not cover this service. Look at the last page for information about your appeal rights."
            elif x["copay_cents"]:
                says, x["maybe"] = f"You pay a {usd(x['copay_cents'])} copay for an office visit.", {"copay_cents": x["copay_cents"]}
            elif x["coinsurance_cents"]:
                says, x["maybe"] = "You pay 20% of the total cost.", {"coinsurance_cents": x["patient_cents"]}
            rows.append([f"{x['description']} (billing code {x['code']})", *[usd(x[f"{k}_cents"]) for k in keys], says])
        sums = {k: total(lines, f"{k}_cents") for k in keys}
        p2 += (f"<div class='{'one' if len(lines) < 10 else ''}'><div class='pr'><b>{esc(one['provider'])}</b> "
               f"({'in-network' if one['in'] else 'out-of-network'} provider)<br>Claim Number: {one['id']} &nbsp;&nbsp; Date of service: "
               f"{us(one['served'])}</div>"
               + table(HEADS, rows, "lrrrrl", "t", [["TOTALS for this claim", *[usd(v) for v in sums.values()], ""]]) + "</div>")
        truths.append({"document_type": KIND, "payer": {"name": plan}, "provider": {"name": one["provider"]}, "claim_number": one["id"],
                       "patient": {"name": who.plain, "member_id": ident}, "statement_date": sent, "network": "in" if one["in"] else "out",
                       "lines": told(lines, "date code description charge_cents allowed_cents plan_paid_cents patient_cents"),
                       "totals": {"charges_cents": sums["charge"], "insurance_paid_cents": sums["plan_paid"], "balance_cents": sums["patient"]}})
    p2 += ("<div class='one'><h2>Your right to make an appeal</h2>" + beside(
        "<p><b>What is an appeal?</b> If you make an appeal, you ask us to look again at a decision we made about paying for your care. You must "
        "ask within 65 days of the date of our decision. We can give you more time if you have a good reason.</p>",
        f"<p><b>How to make an appeal.</b> Write to us, or call {phone} (TTY 711). Give your name, member ID, the claim number, and why you think "
        f"that we "
        "should pay. Your doctor can help you. You may name somebody to act for you.</p>",
        "<p><b>Other help.</b> Call 1-800-MEDICARE, 24 hours a day, 7 days a week, or your State Health Insurance Assistance Program (SHIP). Este "
        "informe est&aacute; disponible en espa&ntilde;ol.</p>", widths="34% 33% 33%")
        + f"<p class='fine'>{plan} has a contract with Medicare. Enrollment in {plan} depends on the renewal of that contract. "
            f"H{number(rng, '9999')}_EOB26_C"
          "</p></div>")
    css = (".pl{font-size:14pt;font-weight:bold;color:#1b5e7b;vertical-align:middle}.win{margin:30pt 0 16pt 24pt;min-height:44pt}.mr{font-size:11pt;"
           "color:#555}.ti{font-size:20pt;font-weight:bold;color:#1b5e7b}.md{font-size:12pt;font-weight:bold}.fo{margin:5pt 0}.nb{font-weight:bold;"
           "font-size:13pt;margin-bottom:6pt}h3{font-size:11.5pt;color:#1b5e7b;margin:4pt 0}h2{font-size:14pt;background:#1b5e7b;color:#fff;"
           "padding:4pt 7pt;margin:10pt 0 5pt}.tt,.t{width:100%}.tt th,.t th{background:#d9e8ef;vertical-align:bottom;font-size:9pt;border:0.75pt "
           "solid #7ba7bb}.tt td,.t td{border:0.75pt solid #7ba7bb;padding:4pt 5pt}.t td:last-child{font-size:8.5pt;width:165pt}.t "
           "td:first-child{width:215pt}.sum td{font-weight:bold;background:#eef5f8}.pr{margin:10pt 0 4pt;font-size:10.5pt;"
           "page-break-after:avoid}.one{page-break-inside:avoid}")
    return done(sheet(css, p1, p2, size="Letter landscape", margin="0.5in", font="10pt 'Liberation Sans',Arial,sans-serif",
                      title="Explanation of Benefits"), *truths)
