"""A Medicare Advantage plan's monthly Explanation of Benefits after the CMS model: the month's and the year's totals in a chart, the yearly limit, then the
details of each claim with its date, billing codes, four amounts and notes; what to do about a denied claim; help."""
from held_twentyfifth_c import *  # noqa: F403

NAME = "held25-payer-advantage-monthly"
PLANS = ["Silverleaf Advantage Plus (HMO-POS)", "Compass Medicare Choice (PPO)", "HealthTrail Gold Preferred (HMO)"]


def document(rng):
    who, plan, sent = Who(rng, youngest=66, oldest=91), rng.choice(PLANS), day(rng, (2026, 3, 8), 130)
    closed = sent.replace(day=1) - datetime.timedelta(1)
    month, member, tele = say(closed, "%B %Y"), number(rng, "H99999999900"), tel(rng)
    docs, parts, refused = [], [], 0
    kinds = "copay coins free free"
    for _ in range(rng.choice((1, 2, 2, 3, 5))):
        provider, care = seen(rng)
        date = later(closed, -rng.randint(3, 40))
        lines = services(rng, [date], care, 6, kinds, .06)
        claim, net = number(rng, "2026999999999"), rng.random() < .9
        keys = "charge_cents allowed_cents plan_paid_cents patient_cents".split()
        rows = []
        for x in lines:
            if x["kind"] == "denied":
                refused += 1
                x["patient_cents"] = x["charge_cents"]
            note = {"copay": f"You pay a {usd(x['copay_cents'])} copayment for this service.", "coins": f"You pay {100 - x['rate']}% of the total "
                f"amount approved for this service.",
                    "denied": "<b>DENIED.</b> (See below for information about your appeal rights.)"}.get(x["kind"], "")
            rows.append([f"{esc(x['description'])}<br>(billing code {x['code']})", *(usd(x[k]) for k in keys[:3]), f"<b>{usd(x['patient_cents'])}</b>", note])
        t = [usd(total(lines, k)) for k in keys]
        parts.append(table([[(f"<b>{esc(provider)}</b><br>Claim Number: {claim}<br>Date of service: {say(date, '%-m/%-d/%Y')} &nbsp; <i>"
            f"({'In-network provider' if net else 'Out-of-network provider'})</i>", 1),
                     "Amount the provider billed the plan", "Total cost (amount the plan approved)", "Plan&rsquo;s share", "Your share", ""]], rows,
                     "lrrrrl", "t",
                     [["TOTALS:", t[0], t[1], t[2], t[3], ""]], widths="30% 13% 13% 12% 11% 21%"))
        docs.append(claim_of(plan, who.plain, member, lines, "date code description " + " ".join(keys), provider, claim, sent,
            "charges_cents insurance_paid_cents balance_cents",
                             network="in" if net else "out"))
    lines = [x for d in docs for x in d["lines"]]
    now = [total(lines, k) for k in ("charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents")]
    gone = [v + k for v, k in zip(now, (rng.randint(90000, 600000), 0, 0, 0))]
    gone[1] = now[1] + (gone[0] - now[0]) // 2
    gone[3] = now[3] + (gone[0] - now[0]) // 10
    gone[2] = now[2] + (gone[1] - now[1]) - (gone[3] - now[3])
    limit = max(rng.choice((490000, 590000, 670000)), -(-gone[3] // 100000) * 100000)
    head = beside(f"<div class='logo'>{plan}</div>{box(rng)}", "<div class='ti'>EXPLANATION OF BENEFITS</div>", widths="55% 45%")
    one = (head + beside(f"<div class='mail'>{who.mail}</div>", f"<div class='rep'>Monthly report for<br>{month}</div>Member ID: {member}<br>Date "
        f"of this notice: {say(sent, '%-m/%-d/%Y')}",
           widths="55% 45%") + "<div class='nb'>THIS IS NOT A BILL. This is your Explanation of Benefits (EOB): a summary of claims we processed "
           "for you. If you owe anything, your doctors and "
           "other health care providers will send you a bill.</div>" + beside(
               "<h3>Your Explanation of Benefits</h3><p>This monthly report of claims we have processed tells what care you have received, what "
               "the plan has paid, and how much you have paid (or can "
               "expect to be billed). If a provider bills you for more than &ldquo;your share&rdquo; as shown in this report, call us.</p><p>This "
               "report covers medical and hospital care only. "
               "We send a separate report on Part D prescription drugs.</p>",
               f"<h3>Need large print or another format?</h3><p>To get this material in other formats, or ask for language translation services, "
               f"call Member Services at {tele} (TTY users call 711).</p>"
               f"<h3>Have questions?</h3><p>Call us at {tele}, 8 a.m. to 8 p.m., seven days a week. You can also get information on our website.</p>")
           + "<h2>Totals for medical and hospital claims</h2>" + table(["", "Amount providers have billed the plan",
           "Total cost (amount the plan has approved)", "Plan&rsquo;s share", "Your share"],
                 [[f"<b>Totals for this month</b><br>(for claims processed from {say(closed.replace(day=1), '%-m/%-d/%Y')} to "
                 f"{say(closed, '%-m/%-d/%Y')})", *(usd(v) for v in now)],
                  [f"<b>Totals for 2026</b><br>(all claims processed through {say(closed, '%-m/%-d/%Y')})", *(usd(v) for v in gone)]], "lrrrr", "t",
                  widths="40% 15% 15% 15% 15%")
           + f"<h3>Your yearly limit on &ldquo;out-of-pocket&rdquo; costs</h3><p>The most you will have to pay for covered services in 2026 is <b>"
           f"{usd(limit)}</b>. As of {say(closed, '%B %-d, %Y')}, "
           f"you have had <b>{usd(gone[3])}</b> in out-of-pocket costs that count toward your {usd(limit)} yearly limit.</p>")
    two = (f"<div class='run'>{plan} &nbsp; | &nbsp; {who.plain} &nbsp; | &nbsp; {month}</div><h2>Details for claims processed in {month}</h2><p>"
        f"Look over the information about your claims. Does it seem "
           "correct? If you have questions or think there might be a mistake, start by calling the doctor&rsquo;s office or other service "
           "provider. Ask them to explain the claim.</p>" + "".join(parts)
           + (("<h3>You have the right to make an appeal or complaint</h3><p>Making an appeal is a formal way of asking us to change our decision "
           "about your coverage. There is information about "
               f"{refused} denied service{'s' if refused > 1 else ''} in this report. If we do not cover a service, you may appeal within 65 days "
               f"of the date of the notice of denial that we sent to you separately.</p>")
              if refused else "")
           + "<p class='fine'>If you suspect fraud, call Member Services or 1-800-MEDICARE (1-800-633-4227). " +
           f"{plan} is a plan with a Medicare contract. Enrollment depends on contract renewal. "
           "Out-of-network/non-contracted providers are under no obligation to treat plan members, except in emergency situations. H" + number(rng,
           "9999_999") + "_EOB26_M Accepted</p>")
    css = ("@page{@bottom-center{font:8pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}}.logo{font:bold 17pt 'Liberation "
        "Sans';color:#3b2a6b}.ti{font:bold 15pt 'Liberation Sans';"
           "text-align:right}.rep{font:bold 14pt 'Liberation Sans'}.mail{margin:26pt 0 26pt 6pt}.nb{background:#e9e5f3;padding:5pt;margin:4pt 0 "
           "8pt;font-weight:bold}.t{width:100%;margin:6pt 0 12pt;"
           "font-size:8.8pt}.t th{border:.75pt solid #3b2a6b;background:#f0edf8;font-weight:normal;font-size:8.4pt;vertical-align:bottom}.t "
           "td{border:.5pt solid #999}.sum td{font-weight:bold;"
           "background:#f6f6f6}h2{font:bold 14pt 'Liberation Sans';color:#3b2a6b;margin:8pt 0 4pt}h3{font:bold 11pt 'Liberation Sans';margin:6pt 0 "
           "3pt}.run{font-size:8pt;border-bottom:.5pt solid;"
           "margin-bottom:6pt}")
    return done(sheet(css, one, two, margin=".6in", font="10pt 'Liberation Sans',Arial"), all_claims(docs))
