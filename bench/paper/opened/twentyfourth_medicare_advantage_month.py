"""The monthly report of a Medicare Advantage plan in the form that Medicare lays down: an explanation of benefits that is not a bill, totals of the
month and of the year, the yearly limit, then details for each claim of the month: provider, claim number, services with billing codes, billed, total
cost, plan's and your share."""
from held_twentyfourth_b import *  # noqa: F403

NAME = "held24-medicare-advantage-month"
MONEY = "charge_cents allowed_cents plan_paid_cents patient_cents".split()
WHY = {"copay": "You pay a ${} copayment for {}.", "coins": "You pay {}% of the total amount for {}.",
    "ded": "You pay the total amount until you have met your deductible.",
       "free": "You pay $0 for covered {}.", "denied": "<b>DENIED.</b> See below for your appeal rights."}
PLAIN = {"visit": "visits to doctors", "lab": "laboratory tests", "test": "diagnostic tests", "shot": "injections", "drug": "Part B drugs",
    "vaccine": "vaccines", "xray": "outpatient X-rays",
         "mri": "diagnostic radiology", "therapy": "physical therapy", "er": "emergency care", "surgery": "outpatient surgery"}


def reason(x):
    """Below a service, why the member pays what is shown; nothing of a copayment cut short by a low charge."""
    if x["kind"] == "copay" and x["copay_cents"] % 100:
        return ""
    part = {"copay": [x["copay_cents"] // 100], "coins": [100 - x["rate"]]}.get(x["kind"], [])
    return WHY[x["kind"]].format(*part, PLAIN[x["sort"]])


def document(rng):
    who, month = Who(rng, youngest=66, oldest=91), datetime.date(2026, rng.randint(2, 9), 1)
    payer = rng.choice(("Humana Gold Plus (HMO)", "Wellcare Simple (HMO-POS)", "Aetna Medicare Premier (PPO)",
        "AARP Medicare Advantage from UnitedHealthcare (HMO)", "Devoted CORE (HMO)"))
    sent, member = later(month, 30 + rng.randint(7, 19)), number(rng, "H99999999")
    docs, blocks, denied, tel_no = [], [], 0, tel(rng)
    for _ in range(rng.choice((1, 2, 3, 3, 4))):
        (provider, care), claim, first = seen(rng), number(rng, "826099999999999"), later(month, -rng.randint(2, 38))
        lines, rows = services(rng, [first, first, later(first, 7)] if care is THERAPY else [first], care, 6, "copay coins free free", 0.08), []
        if provider.endswith(" MD"):
            provider = f"Dr. {provider[:-3]}"
        for x in lines:
            denied += x["kind"] == "denied"
            x["description"] = x["words"]
            if x["kind"] == "denied":  # of what a plan of Medicare denies in the network, nothing is owed
                x["patient_cents"] = 0
            why = reason(x)
            rows.append([f"{esc(x['words'])} (billing code {x['code']})" + (f"<br>Date of service: {say(x['date'], '%m/%d/%y')}" if care is THERAPY
                else "") + (f"<br><i>{why}</i>" if why else ""),
                         *(usd(x[k]) for k in MONEY)])
        blocks.append("<div class='cl'>" + table([[f"<b>{esc(provider)}</b><br>(network provider)<br>" + ("" if care is THERAPY
            else f"Date of service: {say(first, '%m/%d/%y')}<br>") + f"Claim number: {claim}",
                      "Amount the<br>provider billed<br>the plan", "Total cost<br>(amount the<br>plan approved)", "Plan&rsquo;s share", "Your share"]],
                      rows, "lrrrr", "t",
                      [["TOTALS:", *(usd(total(lines, k)) for k in MONEY)]], widths="46% 14% 14% 13% 13%") + "</div>")
        docs.append(claim_of(payer, who.plain, member, lines, "date code description " + " ".join(MONEY), provider, claim, sent,
            "charges_cents insurance_paid_cents balance_cents", network="in"))
    every = [d["lines"] for d in docs]
    s = {k: all_of(every, k) for k in MONEY}
    more = rng.randint(300000, 2900000)
    extra = [more, round(more * 0.58), round(more * 0.58) - round(more * 0.07), round(more * 0.07)]
    year = {k: s[k] + x for k, x in zip(MONEY, extra)}
    named, limit = say(month, "%B %Y"), rng.choice((350000, 490000, 670000))
    one = (beside(f"<div class='logo'>{esc(payer)}</div><div class='n'>{place(rng)[0]}<br>{place(rng)[1]}</div><br><br>{who.mail}",
                  f"<div class='ttl'>{named} Explanation of Benefits</div><div class='not'>THIS IS NOT A BILL</div>" + facts([("Member name:",
                  esc(who.plain)), ("Member ID:", member), ("Date of this report:", say(sent, "%B %-d, %Y"))]),
                  widths="54% 46%") + f"<h1>Your monthly report for claims processed in {named}</h1>"
           + beside(f"<p><b>For {esc(who.plain)}</b></p><p>This is a report of claims for your medical and hospital care. It tells what we paid, and what "
           f"you have to pay. <b>Keep it: it is not a bill.</b></p><p>If you owe anything, your "
                    "doctors and other health care providers will send you a bill.</p><p>This report covers medical and hospital care only. We send a "
                    "separate report on Part D prescription drugs.</p>",
                    f"<div class='bx'><b>Need large print or another format?</b><br>Call Member Services to get this material in other formats or ask for "
                    f"language translation services.<br><br><b>{esc(payer)} Member Services</b><br>"
                    f"{tel_no} (TTY users call 711), 8 a.m. to 8 p.m., 7 days a week from October 1 to March 31, and Monday to Friday the rest of the "
                    f"year.<br><br>For languages: Este informe est&aacute; disponible en "
                    "espa&ntilde;ol.</div>", widths="56% 44%")
           + "<h2>Totals for medical and hospital claims</h2>"
           + table(["", "Amount providers have<br>billed the plan", "Total cost<br>(amount the plan has approved)", "Plan&rsquo;s share", "Your share"],
                   [[f"Totals for this month<br>(for claims processed from {say(month, '%m/%d/%y')} to "
                   f"{say(later(later(month, 32).replace(day=1), -1), '%m/%d/%y')})", *(usd(s[k]) for k in MONEY)],
                    [f"Totals for 2026<br>(all claims processed through {say(later(later(month, 32).replace(day=1), -1), '%m/%d/%y')})", *(usd(year[k])
                    for k in MONEY)]], "lrrrr", "t")
           + "<h2>Yearly limit &ndash; this limit gives you financial protection</h2>" + f"<p>The limit on your out-of-pocket costs for the year is "
           f"<b>{usd(limit)}</b>. It is the most that you will have to pay in 2026 for "
           "covered Part A and Part B services. You pay nothing more for them when you have reached it.</p>"
           + f"<p>As of {say(later(later(month, 32).replace(day=1), -1), '%m/%d/%y')}, you have had <b>{usd(min(year['patient_cents'], limit))}</b> in "
           f"out-of-pocket costs that count toward this limit.</p>")
    two = (f"<h1>Details for claims processed in {named}</h1><p><b>Look over the information about your claims. Does it seem correct?</b> If you have "
        f"questions or think there might be a mistake, first call the doctor&rsquo;s "
           "office or other service provider. Ask them to explain the claim. If you still have questions, call us.</p>" + "".join(blocks)
           + ("<div class='bx'><b>You have the right to make an appeal or complaint.</b> Making an appeal is a formal way of asking us to change our "
           "decision about your coverage. You have 65 days from the date of this report to ask. "
              "Because this provider is in our network and did not get approval before, you do not have to pay for the denied item.</div>" if denied else "")
           + f"<p class='n'><br><b>What if you suspect fraud?</b> Most health care professionals and organizations that provide Medicare services are "
           f"honest. Unfortunately, there may be some who are not. If this report shows items "
           f"you have not received or billing that looks suspicious, call Member Services at {tel_no} or 1-800-MEDICARE (1-800-633-4227). {esc(payer)} "
           f"has a contract with Medicare. Enrollment depends on the contract&rsquo;s "
           "renewal. H1036_EOB_M</p>")
    css = ("@page{@bottom-right{font:8pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}}.logo{font:bold 15pt 'Liberation "
        "Sans';color:#2f6b1f}.ttl{font:bold 13pt 'Liberation Sans'}.not{font:bold 12pt "
           "'Liberation Sans';margin:3pt 0}.f td{padding:1pt 8pt 1pt 0}h1{font:bold 15pt 'Liberation Sans';background:#2f6b1f;color:#fff;padding:4pt "
           "6pt;margin:10pt 0 6pt}h2{font:bold 12pt 'Liberation Sans';"
           "border-bottom:1.5pt solid #2f6b1f;margin:9pt 0 4pt}.bx{border:1pt solid "
           "#555;padding:6pt}.n{font-size:8.4pt}.t{width:100%;font-size:9.6pt;margin:5pt 0}.t td,.t th{border:.7pt solid #777;padding:4pt 5pt}"
           ".t th{background:#e8efe5;font-weight:normal;vertical-align:bottom}.sum td{font-weight:bold}.cl{margin:9pt 0}")
    return done(sheet(css, one, two, margin="0.55in", font="10.5pt 'Liberation Sans',Arial"), one_or_more(docs))
