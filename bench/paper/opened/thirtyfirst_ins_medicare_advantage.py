"""A Medicare Advantage plan's monthly Explanation of Benefits after the model of CMS: totals for the month and the year, then medical and
hospital claims with the plan's share and the member's share, yearly limits and what to do about a denied claim."""
from held_thirtyfirst_b import *

NAME, KIND = "held31-ins-medicare-advantage", "eob"
PLANS = [("SCAN Health Plan", ("SCAN Classic (HMO)", "SCAN Venture (HMO)"), "#5a2d81", "PO Box 22616, Long Beach, CA 90801-5616"), ("Wellcare",
         ("Wellcare Giveback (HMO)", "Wellcare No Premium Open (PPO)"), "#00549f", "PO Box 31370, Tampa, FL 33631-3370"), ("Priority Health "
             "Medicare",
         ("PriorityMedicare Value (HMO-POS)", "PriorityMedicare Edge (PPO)"), "#1f6f4a", "PO Box 269, Grand Rapids, MI 49501-0269"),
             ("UPMC for Life",
         ("UPMC for Life HMO Rx", "UPMC for Life PPO Salute"), "#6a1a6e", "PO Box 2965, Pittsburgh, PA 15230-2965")]
WORK = [("99213", "Primary care doctor visit", 118, 220, 0), ("99214", "Specialist visit", 170, 330, 4000), ("80053", "Blood chemistry, full panel",
    30, 120, 0),
        ("85025", "Blood count with cell types", 20, 76, 0), ("83036", "Blood sugar average", 24, 80, 0), ("71046", "Chest X-ray, two views", 70,
            240, 1500),
        ("93000", "Heart tracing with report", 44, 130, 0), ("93306", "Ultrasound of heart", 640, 1900, 9500), ("97110", "Exercise with a "
            "therapist", 54, 130, 2000),
        ("20610", "Injection of a large joint", 120, 300, 3500), ("11102", "Skin sample, shaved", 120, 280, 3500), ("G0439",
            "Yearly wellness visit", 140, 260, 0),
        ("E0601", "Breathing machine for sleep, rental", 90, 240, None), ("A0429", "Ambulance, basic, emergency", 640, 1500, 27500)]


def document(rng):
    who = Person(rng, 66, 91)
    brand, names, dark, box = rng.choice(PLANS)
    plan, member = rng.choice(names), number(rng, rng.choice(("99999999901", "A99999999", "9999999999")))
    sent = day(rng, (2024, 3, 8), 860)
    last = sent.replace(day=1) - datetime.timedelta(1)
    began = last.replace(day=1)
    claims = []
    for _ in range(rng.choice((1, 2, 2, 3, 4))):
        served, lines, seen = later(last, -rng.randint(6, 44)), [], False
        for code, words, low, high, copay in rng.sample(WORK, len(WORK))[: rng.choice((1, 2, 3, 5))]:
            if code[:2] == "99" and seen:
                continue
            seen = seen or code[:2] == "99"
            charge = price(rng, low, high)
            cost = round(charge * rng.uniform(0.36, 0.8))
            no, says = rng.random() < 0.08, ""
            if no:
                cost, own = 0, rng.choice((0, charge))
                says = "Denied. See note below."
            elif copay is None:
                own, says = round(cost * 0.2), "You pay 20% of the total cost."
            else:
                own = min(copay, cost)
                says = f"You pay a ${own // 100} copay." if own == copay and own else ""
            lines.append({"date": served, "code": code, "description": words, "charge_cents": charge, "allowed_cents": cost,
                "plan_paid_cents": 0 if no else cost - own,
                          "patient_cents": own, "says": says, "no": no,
                          "maybe": {"copay_cents" if "copay" in says else "coinsurance_cents": own} if says.startswith("You pay") else {}})
        giver = rng.choice((doctor(rng, "{} {}. {}, {}"), rng.choice(GROUPS), rng.choice(HOSPITALS)))
        claims.append((giver, number(rng, "999999999A99"), rng.random() < 0.85, lines))
    keys = "charge allowed plan_paid patient".split()
    blocks, truths = "", []
    for giver, serial, inside, lines in claims:
        rows = [[f"{esc(x['description'])} (billing code {x['code']})<br><span class='on'>Date of service: {us(x['date'])}</span>",
            usd(x["charge_cents"]), usd(x["allowed_cents"]),
                 usd(x["plan_paid_cents"]),
                     usd(x["patient_cents"]) + (f"<br><span class='on'>{x['says']}</span>" if x["says"] else "")] for x in lines]
        blocks += ("<div class='cl'><div class='ch'>" + esc(giver) + f" <span>(Claim Number: {serial}) &nbsp; "
            f"{'In-network' if inside else 'Out-of-network'} provider</span></div>"
                   + table(["", "Amount the provider billed the plan", "Total cost (amount the plan has approved)", "Plan's share", "Your share"],
                       rows, "lrrrr", "d",
                           [["TOTALS:"] + [usd(total(lines, f"{k}_cents")) for k in keys]], "38% 15% 16% 14% 17%")
                   + ("<p class='den'>NOTE: We have denied all or part of this claim. See \"If you have a denied claim\" for what you can do. If "
                       "you do not agree you can make an appeal "
                      "within 65 days of the date of the denial notice.</p>" if any(x["no"] for x in lines) else "") + "</div>")
        truths.append(claim(KIND, brand, {"name": giver}, {"name": who.full, "member_id": member}, only(lines,
            "date code description maybe " + " ".join(f"{k}_cents" for k in keys)),
                            sums(lines, "charge plan_paid patient"), claim_number=serial, statement_date=sent, network="in" if inside else "out"))
    every = [x for one in claims for x in one[-1]]
    month = [total(every, f"{k}_cents") for k in keys]
    share = rng.randint(0, 90000) if last.month > 1 else 0
    before = [share * 7, share * 4, share * 3, share] if last.month > 1 else [0] * 4
    year = [a + b for a, b in zip(month, before)]
    top, phone = rng.choice((345000, 420000, 590000)), free(rng)
    limit = max(top, year[3])
    head = beside(f"<div class='brand'>{brand}</div><div class='from'>{box}</div>", f"<div class='mr'>MONTHLY REPORT for "
        f"{began:%B %Y}</div><h1>Explanation of Benefits</h1>"
                  "<div class='ms'>Medical and Hospital Services</div><div class='not'>THIS IS NOT A BILL</div>", widths="50% 50%")
    first = (head + beside(f"<div class='win'>{who.mail()}</div>", facts([("Date:", full(sent)), ("For:", esc(who.full)), ("Your Member ID:",
        member), ("Your plan:", plan), ("Member Services:",
             phone + " (TTY 711)")], "mi"), widths="50% 50%")
             + f"<p class='lead'>This report tells you about claims for your medical and hospital care that we processed from <b>{full(began)}</b> "
                 f"to <b>{full(last)}</b>. It shows what we paid "
             "and what you may owe to your providers. A separate report covers your prescription drugs.</p><h2>Totals for medical and hospital "
             "claims</h2>"
             + table(["", "Amount providers have billed the plan", "Total cost (amount the plan has approved)", "Plan's share", "Your share"], [
                 [f"<b>Totals for this month</b><br>(for claims processed from {us(began)} to {us(last)})", *(usd(a) for a in month)],
                 [f"<b>Totals for {last.year}</b><br>(all claims processed through {us(last)})", *(usd(a) for a in year)]], "lrrrr", "d", (),
                     "34% 17% 17% 16% 16%")
             + "<div class='lim'><h3>Yearly limit - this limit gives you financial protection</h3><p>This limit tells the most you will have to "
                 "pay in out-of-pocket costs (copays, coinsurance and "
             f"your deductible) for medical and hospital services covered by the plan. It is your <b>out-of-pocket maximum</b>.</p><p>In "
             f"{last.year}, {usd(limit)} is the most you will have to pay "
             f"for covered medical and hospital services. As of {us(last)} you have had <b>{usd(year[3])}</b> in out-of-pocket costs that count "
             f"toward it.</p></div>"
             "<div class='bx'><h3>If you get a bill for more than your share</h3><p>Call Member Services before you pay. In most cases a network "
             "provider may not bill you more than the amount under "
             "\"Your share\" in this report.</p></div>")
    second = (f"<h2>Details for claims processed in {began:%B %Y}</h2><p>Look at the details below and compare them with your bills and receipts. "
        f"Your share may already have been paid at your visit.</p>"
              + blocks + "<h2>If you have a denied claim or see a mistake</h2><p>If you think a claim is wrong, or a service is listed that you "
                  "did not receive, call Member Services. To report "
              "suspected fraud you can also call 1-800-MEDICARE (1-800-633-4227), 24 hours a day, 7 days a week.</p><p><b>You have the right to "
              "make an appeal.</b> An appeal asks us in writing to look "
              f"again at our decision. Send it to {brand} Appeals, {box}. Your Evidence of Coverage tells how.</p><p class='fine'>{plan} is "
              f"offered by an organization with a Medicare contract. Enrollment "
              "depends on contract renewal. This information is available in other languages and in large print at no charge. H0000_EOB_C</p>")
    css = ("@page{@bottom-right{content:'Page ' counter(page) ' of ' counter(pages);font:8pt 'Liberation "
        "Sans'}}.brand{font-size:20pt;font-weight:bold;color:" + dark
           + "}.from{font-size:8.5pt;margin-top:3pt}.mr{font-weight:bold;color:" + dark + "}h1{font-size:20pt;margin:2pt "
               "0}.ms{font-size:11pt}.not{font-weight:bold;margin-top:4pt}.win{margin:36pt 0 34pt "
           "18pt;line-height:1.35}.mi{margin-top:22pt}.mi td{padding:2pt 8pt 2pt 0}.mi "
           "td:first-child{font-weight:bold;white-space:nowrap}.lead{font-size:10.5pt;line-height:1.4}h2{font-size:14pt;color:#fff;"
           "background:" + dark + ";padding:4pt 7pt;margin:10pt 0 6pt}h3{font-size:11pt;color:" + dark + "}.d{width:100%}.d "
           "th{font-size:8.5pt;vertical-align:bottom;border:0.75pt solid #999;background:#f0f0f0}"
           ".d td{border:0.75pt solid #999;font-size:9pt;padding:4pt}.d .sum td{font-weight:bold;background:#f7f7f7}td.r "
           ".on{white-space:normal}.on{font-size:8pt}.lim,.bx{border:1pt solid " + dark
           + ";padding:8pt;margin-top:12pt}.ch{font-weight:bold;font-size:11pt;margin-bottom:3pt}.ch "
               "span{font-weight:normal;font-size:9pt}.cl{margin:10pt 0 14pt;page-break-inside:avoid}.den{font-size:9pt;"
           "border:0.75pt solid #999;border-top:0;padding:4pt}p{line-height:1.35}")
    return made(sheet(css, first, second, margin="0.55in", font="9.8pt 'Liberation Sans',Arial", title="Explanation of Benefits"), truths)
