"""Humana's monthly Explanation of Benefits of a Medicare Advantage plan, in the form that Medicare prescribes: month and year totals, details of each
claim with what the provider billed, what the plan approved, the plan's share and the member's share, then yearly limits and appeal rights."""
from held_twentyseventh_b import *  # noqa: F403

NAME = "held27-humana-advantage-month"
PLANS = ["Humana Gold Plus (HMO)", "HumanaChoice (PPO)", "Humana Honor (PPO)"]
WHY = {"copay": "You pay a {} copay for this service.", "coins": "You pay {}% of the total cost for this service.", "free": "You pay $0.00 for this "
    "service.",
       "denied": "<b>NOT APPROVED.</b> This service is not covered by your plan. See the last page for your right to appeal.",
       "bundled": "The plan does not pay for this separately. You do not have to pay it."}
KEYS = "charge_cents allowed_cents plan_paid_cents patient_cents".split()


def month_claims(rng, start):
    """One to four claims of the month before."""
    found = []
    for _ in range(rng.choice((1, 2, 2, 3, 4))):
        provider, care = seen(rng, "visits visits blood pictures rehab room knife", "{} {} {}, MD")
        date = later(start, rng.randint(-10, 24))
        lines = services(rng, [date] if rng.random() < 0.8 else [date, later(date, 2)], care, 4, "copay copay coins free free", 0.08, 0.03)
        found.append((lines[0]["date"], provider, number(rng, "82026999999999"), lines))
    return sorted(found, key=lambda c: c[0])


def document(rng):
    who, sent, plan = Who(rng, youngest=66, oldest=89), day(rng, (2026, 3, 9), 250), rng.choice(PLANS)
    end = later(sent.replace(day=1), -1)
    start, member, claims, docs, parts = end.replace(day=1), number(rng, "H99999999"), month_claims(rng, end.replace(day=1)), [], []
    heads = ["", "Amount the<br>provider billed<br>the plan", "Total cost<br>(amount the<br>plan approved)", "Plan&rsquo;s share", "Your share"]
    for date, provider, claim, lines in claims:
        inside, rows = rng.random() < 0.85, []
        for x in lines:
            rate = round(100 - x["rate"])
            why = WHY[x["kind"]].format(rate if x["kind"] == "coins" else usd(x["copay_cents"]))
            x["description"] = x["words"]
            rows.append([f"{esc(x['words'])}<br>(billing code {x['code']})" + (f"<br>{say(x['date'], '%m/%d/%y')}"
                if lines[0]["date"] != lines[-1]["date"] else "")
                         + f"<div class='why'>{why}</div>", *(usd(x[k]) for k in KEYS)])
        t = {k: total(lines, k) for k in KEYS}
        when = say(date, "%B %-d, %Y") if lines[0]["date"] == lines[-1]["date"] else f"{say(date, '%B %-d')} - {say(lines[-1]['date'], '%B %-d, %Y')}"
        parts.append(f"<div class='cl'><b>{esc(provider)}</b> ({'in-network' if inside else 'out-of-network'} provider)<br>Claim Number: "
            f"{claim}<br>Date of Service: {when}</div>"
                     + table(heads, rows, "lrrrr", "t", [["<b>TOTALS</b>", *(f"<b>{usd(v)}</b>" for v in t.values())]], widths="44% 14% 14% 14% 14%"))
        truth = claim_of("Humana", who.plain, member, lines, "date code description " + " ".join(KEYS), provider, claim, sent,
                         "charges_cents insurance_paid_cents balance_cents", network="in" if inside else "out")
        docs.append(truth)
    g = {k: all_of([c[3] for c in claims], k) for k in KEYS}
    more = rng.randrange(20000, 300000, 7)  # what was allowed earlier in the year; a seventh of it was the member's
    year = dict(zip(KEYS, (g["charge_cents"] + more * 2 + 1153, g["allowed_cents"] + more, g["plan_paid_cents"] + more - more // 7,
        g["patient_cents"] + more // 7)))
    oop = rng.choice((340000, 490000, 670000))
    paid = min(oop, year["patient_cents"])
    name = say(end, "%B %Y")
    totals = table(["TOTALS for medical and hospital claims", "Amount providers<br>have billed<br>the plan", "Total cost<br>(amount the plan<br>has "
        "approved)",
                    "Plan&rsquo;s share", "Your share"],
                   [[f"<b>Totals for this month</b><br>(for claims processed from {say(start, '%m/%d/%y')} to {say(end, '%m/%d/%y')})", *(usd(v)
                       for v in g.values())],
                    [f"<b>Totals for 2026</b><br>(all claims processed through {say(end, '%m/%d/%y')})", *(usd(v) for v in year.values())]], "lrrrr",
                        "t tt",
                   widths="40% 15% 15% 15% 15%")
    one = (beside(f"<div class='logo'>Humana</div><div class='n'>P.O. Box 14601, Lexington, KY 40512-4601</div><div class='mail'>{who.mail}</div>",
                  f"<div class='ttl'>Monthly report:</div><div class='big'>{name}</div>" + facts([("Member ID:", member), ("Your plan:", plan),
                  ("Date of this report:",
                  say(sent, "%B %-d, %Y"))], "f"), widths="52% 48%")
           + f"<h1>EXPLANATION OF BENEFITS</h1><p><b>for {esc(who.plain)}</b></p><p>Your medical and hospital claims processed in {name}</p><div "
               f"class='bar'>This is not a bill.</div>"
           "<p>This monthly report of claims we have processed tells you what care you have received, what the plan has paid, and how much you can "
           "expect to pay (or have paid). "
           "If you owe anything, your doctors and other health care providers will send you a bill. This report covers medical and hospital care "
           "only. We send a separate report "
           f"on Part D prescription drugs.</p><p><b>Customer Care:</b> If you have questions, call us at {tel(rng)} (TTY users call 711). We are "
           f"open 8 a.m. to 8 p.m., 7 days a week "
           "from October 1 to March 31, and Monday through Friday from April 1 to September 30. Calls to this number are free. Or visit "
           "<b>Humana.com</b>.</p>" + totals
           + "<p class='n'>Your share tells what you pay, or have paid, in copays, coinsurance, and services that were not approved.</p>")
    two = (f"<div class='top'>{esc(plan)} &nbsp;|&nbsp; Monthly report for {name} &nbsp;|&nbsp; {esc(who.plain)}</div><h2>Details for claims "
        f"processed in {name}</h2><p>Look over the "
           "information about your claims. Does it seem correct? If you have questions or think there might be a mistake, start by calling the "
           "doctor&rsquo;s office or other service "
           "provider. Ask them to explain the claim.</p>" + "".join(parts))
    three = (f"<h2>Your out-of-pocket maximum in 2026</h2><div class='bx'><p>Your plan has a yearly limit of <b>{usd(oop)}</b>. It is the most you "
        f"have to pay in 2026 for covered Part "
             f"A and Part B services. As of {say(end, '%B %-d, %Y')}, you have had <b>{usd(paid)}</b> in out-of-pocket costs that count toward it. "
             f"Once you have reached the limit, you will "
             "keep getting covered services and the plan will pay the full cost for the rest of the year.</p></div><h2>Did we deny coverage? You "
             "have the right to make an appeal</h2>"
             "<p class='n'>Making an appeal is a formal way of asking us to change our decision about your coverage. You can make an appeal if we "
             "deny a claim. You can also make an appeal if "
             "we approve a claim but you disagree with how much you are paying. For an appeal about payment you have 65 days from the date of this "
             "notice. Send it to Humana Grievance and "
             "Appeal Department, P.O. Box 14165, Lexington, KY 40512-4165, or fax it to 1-800-949-2961.</p><h2>Need help?</h2><p class='n'>Call "
             "Medicare at 1-800-MEDICARE (1-800-633-4227), 24 "
             "hours a day, 7 days a week. Your State Health Insurance Assistance Program (SHIP) gives free local counseling. If you suspect fraud, "
             "tell us or call Medicare: do you see a "
             "service, a supply or a doctor that you do not know?</p><p class='n'>Humana is a Medicare Advantage organization with a Medicare "
             "contract. Enrollment in any Humana plan depends "
             "on contract renewal. Y0040_EOB_C</p>")
    css = ("@page{@bottom-right{font:8pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}}.logo{font:bold 22pt 'Liberation "
        "Sans';color:#5c9a1b}.mail{margin:34pt 0 20pt "
           "20pt}.ttl{font-size:11pt}.big{font-size:17pt;font-weight:bold;margin-bottom:6pt}.f td{padding:1.5pt 8pt 1.5pt "
           "0}h1{font-size:17pt;margin:10pt 0 3pt}h2{font-size:13pt;margin:10pt "
           "0 4pt;border-top:1.4pt solid #5c9a1b;padding-top:4pt}.bar{font-weight:bold;font-size:13pt;border:1.4pt solid #000;padding:3pt "
           "8pt;margin:5pt 0;width:140pt}.t{width:100%;margin:2pt "
           "0 10pt;font-size:9.4pt}.t th{background:#e7efdc;border:.5pt solid #888;vertical-align:bottom;font-size:8.7pt}.t td{border:.5pt solid "
           "#888;padding:3.5pt 5pt}.tt{margin-top:8pt}.why"
           "{font-size:8.6pt;margin-top:2pt;color:#333}.cl{margin-top:9pt}.sum "
           "td{background:#f3f3f3}.n{font-size:9pt}.top{font-size:8.5pt;color:#444;border-bottom:.6pt solid #888}.bx{border:1pt "
           "solid #888;padding:5pt 8pt}p{margin-bottom:6pt}")
    return done(sheet(css, one, two, three, margin="0.6in", font="10.4pt 'Liberation Sans',Arial"), one_or_more(docs))
