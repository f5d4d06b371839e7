"""Aetna Medicare's monthly explanation of benefits in the form that CMS gives to Medicare Advantage plans (Part C): totals for the month and the year,
yearly limits, then the details of each claim processed in the month, provider by provider, with what the provider billed, the total cost that the plan
approved, plan's share and your share, notes below; last what to do when something is wrong or denied."""
from held_twentyeighth_b import *  # noqa: F403

NAME = "held28-ins-aetna-medicare-part-c"
COLS = "charge_cents allowed_cents plan_paid_cents patient_cents".split()


def document(rng):
    who = Who(rng, youngest=66, oldest=92)
    begin = datetime.date(2026, rng.randint(2, 9), 1)
    end = later((begin + datetime.timedelta(32)).replace(day=1), -1)
    sent, member = later(end, rng.randint(6, 12)), number(rng, "101999999900")
    month, d = say(begin, "%B %Y"), lambda x: say(x, "%m/%d/%y")
    plan = rng.choice(("Aetna Medicare Premier (HMO-POS)", "Aetna Medicare Value Plus Plan (PPO)", "Aetna Medicare Signature (PPO)"))
    docs, claims, body = [], [], ""
    for _ in range(rng.choice((1, 2, 2, 3, 4))):
        g, kind = giver(rng)
        first = later(begin, rng.randint(-20, 16))
        lines = services(rng, [first, later(first, 3)] if kind == "therapy" else [first], kind, 5, "copay coins free free copay", denied=0.09)
        claim, notes, rows = number(rng, "E9AAA9AAA00"), [], []
        for x in lines:
            x["description"] = x["words"]
            x["maybe"] = {k: x[k] for k in ("copay_cents", "coinsurance_cents") if x[k]}  # told in the notes below
            tail = ""
            if x["kind"] in ("denied", "bundled"):
                tail = "<br><span class='den'>DENIED</span> (Look below for information about your appeal rights.)"
                notes.append(f"{x['code']}: " + ("Our plan does not cover this service. You are responsible for this amount." if x["kind"] == "denied" else
                             "Your plan denied this because it is part of another service. The provider may not bill you."))
            elif x["copay_cents"]:
                notes.append(f"{x['code']}: You pay a copay of {usd(x['copay_cents'])} for this service from an in-network provider.")
            elif x["coinsurance_cents"]:
                notes.append(f"{x['code']}: You pay {100 - x['rate']}% of the total amount (coinsurance of {usd(x['coinsurance_cents'])}) for this service.")
            rows.append([f"<b>{d(x['date'])}</b><br>{x['description']} (billing code {x['code']}){tail}", *(usd(x[k]) for k in COLS)])
        t = {k: total(lines, k) for k in COLS}
        body += (f"<div class='pr'><b>{esc(g['name'])}</b> (in-network provider)<br>Claim Number: {claim}</div>"
                 + table(["", "Amount the<br>provider <b>billed</b><br>the plan", "<b>Total cost</b><br>(amount the<br>plan approved)", "<b>Plan's share</b>",
                          "<b>Your share</b>"], rows, "lrrrr", "t", [["TOTALS:", *(usd(t[k]) for k in COLS)]], "46% 14% 14% 13% 13%")
                 + ("<div class='nt'><b>NOTES</b> about amounts in the \"your share\" column:<br>" + "<br>".join(f"&bull; "
                 f"{x}" for x in notes) + "</div>" if notes else ""))
        claims.append(lines)
        docs.append(claim_of("Aetna Medicare", who.plain.upper(), member, lines, "date code description maybe " + " ".join(COLS), g["name"], claim, sent,
                             "charges_cents insurance_paid_cents balance_cents", network="in"))
    s = {k: all_of(claims, k) for k in COLS}
    more = rng.randint(40000, 900000) if begin.month > 2 else 0
    year = {"charge_cents": s["charge_cents"] + more, "allowed_cents": s["allowed_cents"] + more // 2,
        "plan_paid_cents": s["plan_paid_cents"] + more // 2 - more // 10,
            "patient_cents": s["patient_cents"] + more // 10}
    moop, room = year["patient_cents"], rng.choice((490000, 550000, 670000))
    moop = min(moop, room)
    one = (beside("<div class='logo'>aetna<sup>&reg;</sup> <span>medicare</span></div><div class='n'>Aetna Medicare<br>PO Box 7405<br>London, KY 40742</div>",
                  f"<div class='r n'>{say(sent, '%B %-d, %Y')}</div><div class='ti'>Explanation of Benefits</div><div class='r'>(EOB) for medical and "
                  f"hospital care</div>")
           + f"<div class='ad'>{who.mail}</div>"
           + beside(f"<h1>Your Monthly Explanation of Benefits</h1><p class='big'>{month}</p><p>This is a summary of claims processed from "
           f"{say(begin, '%B %-d')} to "
                    f"{say(end, '%B %-d, %Y')}.</p><p><b>THIS IS NOT A BILL.</b> If you owe any money, your doctors and other health care providers will "
                    f"send you a bill.</p>",
                    "<div class='mb'>" + facts([("Member name", esc(who.plain.upper())), ("Member ID", member), ("Plan", plan),
                                                ("Plan number", number(rng, "H9999-099"))], "f")
                    + f"<p><b>Need large print or another format?</b> Call Member Services at {tel(rng)} (TTY users call 711), 7 days a week, 8 a.m. to 8 "
                    f"p.m., October 1 to "
                    "March 31, or on the Web at AetnaMedicare.com.</p></div>", widths="52% 48%")
           + "<p>This report covers medical and hospital care only. We send a separate report on Part D prescription drugs.</p><h2>Totals for medical and "
           "hospital claims</h2>"
           + table(["", "Amount providers have <b>billed</b> the plan", "<b>Total cost</b> (amount the plan has approved)", "<b>Plan's share</b>", "<b>Your "
           "share</b>"], [
               [f"<b>Totals for this month</b><br>(for claims processed from {say(begin, '%m/%d/%Y')} to {say(end, '%m/%d/%Y')})",
               *(usd(s[k]) for k in COLS)],
               [f"<b>Totals for 2026</b><br>(all claims processed through {say(end, '%m/%d/%Y')})", *(usd(year[k]) for k in COLS)]], "lrrrr", "t", (),
               "40% 16% 16% 14% 14%")
           + "<h2>Yearly limits - these limits tell the most you will have to pay in 2026 for covered medical and hospital services</h2>"
           + beside(f"<div class='lim'><b>Yearly limit for in-network out-of-pocket</b><p>{usd(room)} is the most you will have to pay for services from "
           f"in-network providers.</p>"
                    f"<p>As of {say(end, '%B %-d, %Y')}, you have had <b>{usd(moop)}</b> in out-of-pocket costs that count toward your {usd(room)} "
                    f"limit.</p></div>",
                    "<div class='lim'><b>What counts toward the limit?</b><p>Copays and coinsurance for covered Part A and Part B services. Your plan "
                    "premium and what you pay "
                    "for services that are not covered by our plan don't count. Once you reach the limit, our plan pays the full cost of covered services "
                    "for the rest of the year."
                    "</p></div>"))
    two = (f"<h2>Details for claims processed in {month}</h2><p><b>Look over the information about your claims - does it seem correct?</b> If you have "
        f"questions or think there "
           "might be a mistake, start by calling the doctor's office or other service provider. If you still have questions, call us at Member Services.</p>"
           + beside("<p class='n'>You have the right to make an appeal or complaint. Making an appeal is a formal way of asking us to change our decision "
           "about your coverage.</p>",
                    "<p class='n'>Remember, this report is NOT A BILL. If you get a bill that is higher than \"your share\" shown here, call us.</p>") + body
           + "<h2>Check below if something looks wrong, or a claim is denied</h2><p class='n'><b>Information for your appeal rights:</b> When we deny part "
           "or all of a claim, you can "
           "appeal our decision to not cover all or part of the service. Send it in writing within 65 calendar days of the date on this notice to Aetna "
           "Medicare Part C "
           "Appeals, PO Box 14067, Lexington, KY 40512, or fax 1-724-741-4953. We must give you our decision within 60 calendar days after we have your "
           "request for payment. If our answer is "
           "no, your case is sent to the Independent Review Entity automatically. You may have a friend, a lawyer or your doctor act for you.</p><p "
           "class='n'><b>Report fraud.</b> "
           "If this lists services you did not get, call us or 1-800-MEDICARE (1-800-633-4227), 24 hours a day, 7 days a week. TTY users call "
           "1-877-486-2048. For free help, "
           "contact your State Health Insurance Assistance Program (SHIP).</p><p class='n'>Aetna Medicare is a HMO, PPO plan with a Medicare contract. "
           "Enrollment in our plans "
           "depends on contract renewal. Y0001_EOB_C_2026</p>")
    css = ("@page{@bottom-left{font:8pt 'Liberation Sans';content:'" + f"{who.plain.upper()} | {member}" + "'}@bottom-right{font:8pt 'Liberation "
        "Sans';content:'page ' "
           "counter(page)}}.logo{font:bold 23pt 'Liberation Sans';color:#7d3f98}.logo span{font-weight:normal;font-size:16pt}.ti{font:bold 14pt 'Liberation "
           "Sans';text-align:right}"
           "div.r{text-align:right}.n{font-size:8.4pt}.ad{padding:22pt 0 22pt 18pt}h1{font-size:17pt}h2{font-size:12.5pt;color:#7d3f98;margin:11pt 0 "
           "4pt}.big{font-size:15pt}.mb{border:"
           "1pt solid #7d3f98;padding:6pt}.f td{padding:1.5pt 6pt 1.5pt 0}.f td:first-child{font-weight:bold;white-space:nowrap}.t{width:100%;border:1pt "
           "solid #555}.t th{background:"
           "#eadff0;font-weight:normal;font-size:8.6pt;vertical-align:bottom;border:.6pt solid #555}.t td{border:.6pt solid #999;font-size:9pt;padding:3pt "
           "5pt}.sum td{background:#f4f4f4;font-weight:bold}"
           ".den{font-weight:bold}.pr{margin:12pt 0 3pt;page-break-after:avoid}.nt{font-size:8.6pt;border:.6pt solid #999;border-top:0;padding:3pt "
           "6pt}.lim{border:.8pt solid #555;"
           "padding:6pt;font-size:9.2pt}")
    return done(sheet(css, one, two, margin="0.55in 0.6in 0.7in", font="10pt 'Liberation Sans',Arial"), one_or_more(docs))
