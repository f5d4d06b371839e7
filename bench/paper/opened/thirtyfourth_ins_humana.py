"""Humana's monthly Explanation of Benefits of a Medicare Advantage plan: totals of the month and the year, the yearly
limit, then each claim worked in that month."""
import calendar
import datetime

from held_thirtyfourth_b import Claim, Person, beside, done, doctor, esc, free, later, long, number, sheet, table, tell, told, us, usd

NAME = "held34-ins-humana"
KIND = "eob"
PAYER = "Humana"
NOTES = {"denied": "The plan did not approve this service. You can ask for an appeal. See the section on denied services.",
         "bundled": "The cost of this service is part of another service. You owe nothing for it."}


def document(rng):
    who = Person(rng, rng.choice(("FL", "TX", "KY", "OH", "GA", "NC", "AZ")), 66, 88)
    month = rng.randint(2, 6)
    start, end = datetime.date(2026, month, 1), datetime.date(2026, month, calendar.monthrange(2026, month)[1])
    sent = later(end, rng.randint(7, 13))
    member, tel = number(rng, "H99999999"), free(rng)
    ppo = rng.random() < 0.5
    many = rng.choice((None, None, None, None, 18))
    claims = [Claim(rng, end, ways=("coins", "free", "copay", "free"), many=many if n == 0 else None, person=lambda r: doctor(r, "{} {}, {}"),
                    kinds=("office", "office", "lab", "imaging", "therapy", "hospital", "ride"), denied=0.05) for n in range(rng.choice((1, 2, 2, 3,
                        4)))]
    for claim in claims:
        for x in claim.lines:
            if x["deductible_cents"]:
                x["plan_paid_cents"], x["patient_cents"] = x["plan_paid_cents"] + x["deductible_cents"], x["patient_cents"] - x["deductible_cents"]
    keys = "charge allowed plan_paid patient"
    heads = ["", "Amount the provider billed the plan", "Total cost (amount the plan approved)", "Plan's share", "Your share"]
    month_sum = [sum(c.sum(k) for c in claims) for k in keys.split()]
    before = [0, 0, 0, 0] if month < 3 else [round(m * 1.7) + 18240 for m in month_sum[:2]] + [0, 4175]
    before[2] = before[1] - before[3]
    year = [a + b for a, b in zip(month_sum, before)]
    limit = rng.choice((390000, 450000, 550000, 675000))
    head = beside("<div class='hum'>Humana</div>", "<div class='not'>THIS IS NOT A BILL</div>", widths="50% 50%")
    title = ("<h1>Explanation of Benefits (EOB)</h1><div class='sub'>Your monthly report of medical and hospital claims</div>"
             f"<div class='sub2'>Claims we processed {long(start)} to {long(end)}</div>")
    ident = beside(f"<div class='win'>{who.window()}</div>",
                   f"<div class='id'><b>Member name</b><br>{esc(who.full)}<br><b>Member ID</b><br>{member}<br><b>Plan type</b><br>"
                   f"{'Medicare Advantage PPO' if ppo else 'Medicare Advantage HMO'}"
                   f"<br><b>Date of this report</b><br>{us(sent)}</div>", widths="58% 42%")
    intro = ("<p>This report shows the claims that doctors, hospitals and other providers sent to us. <b>It is not a bill.</b> If you owe a share, "
        "your provider will bill you. If a bill "
             "asks for more than the amount under <i>Your share</i>, call us. Part D prescription drugs have a separate report.</p>"
             f"<div class='need'><b>Need help?</b> Call Humana Customer Care at {tel} (TTY: 711), seven days a week, 8 a.m. to 8 p.m. Or visit <b>"
             "Humana.com</b>. We offer free "
             "interpreter services.</div>")
    sums = "<h2>Totals for medical and hospital claims</h2>" + table(heads, [
        [f"<b>Totals for this month</b><br>(for claims processed from {us(start)} to {us(end)})", *map(usd, month_sum)],
        [f"<b>Totals for 2026</b><br>(for claims processed from 01/01/2026 to {us(end)})", *map(usd, year)]], "lrrrr", "d",
            widths="36% 17% 17% 15% 15%")
    yearly = ("<h2>Your yearly limit</h2><div class='lim'>Your plan limits what you pay in a year for covered medical and hospital care. Your "
        f"limit for 2026 is <b>{usd(limit)}</b>. As of "
              f"{us(end)} you have had <b>{usd(min(limit, year[3]))}</b> in out-of-pocket costs that count toward it. Once you reach the limit you "
              "pay nothing more for covered care until "
              "the year ends.</div>")
    blocks, truths = "", []
    for claim in claims:
        code, rows = number(rng, "2026099999999999".replace("099", f"0{month}9")), []
        for x in claim.lines:
            note = f"<div class='nt'>{NOTES[x['way']]}</div>" if x["way"] in NOTES else ""
            rows.append([f"{x['words']} (billing code {x['code']}){note}", *[usd(x[f"{k}_cents"]) for k in keys.split()]])
        days = sorted({x["date"] for x in claim.lines})
        body, at = [], 0
        for date in days:
            group = [r for r, x in zip(rows, claim.lines) if x["date"] == date]
            body += [[(f"<i>Date of service: {us(date)}</i>", 5)], *group]
            at += len(group)
        net = " (in-network provider)" if ppo else ""
        keep = " class='keep'" if len(rows) < 9 else ""
        blocks += (f"<div{keep}><div class='cl'><b>{esc(claim.giver)}</b>{net}<br>Claim number: {code}</div>"
                   + table(heads, body, "lrrrr", "d", [["TOTALS", *[usd(claim.sum(k)) for k in keys.split()]]],
                       widths="40% 16% 16% 14% 14%") + "</div>")
        truths.append(told(PAYER, "eob", provider={"name": claim.giver}, patient={"name": who.full, "member_id": member}, claim_number=code,
            statement_date=sent,
                           network="in" if ppo else None, lines=tell(claim.lines, keys, "code", words="words"), totals=claim.totals("charges_cents",
                               "insurance_paid_cents", "balance_cents")))
    appeal = ("<h2>If a service was denied, you can appeal</h2><p class='fine'>An appeal is a formal way to ask us to change a decision about "
        "coverage or payment. You, your doctor or someone "
              "you choose can make one. Send it in writing within 65 days from the day of our written denial. Chapter 9 of your Evidence of "
              "Coverage tells you how. You can also call us or call "
              "1-800-MEDICARE (1-800-633-4227), or your State Health Insurance Assistance Program.</p><h2>Do you see mistakes or fraud?</h2><p "
              "class='fine'>If a claim lists care you did not "
              f"get, or you don't know the provider, call us at {tel}. You don't have to give your name.</p><p class='fine'>Humana is a Medicare "
              "Advantage organization with a Medicare contract. "
              "Enrollment in any Humana plan depends on contract renewal.</p>")
    css = (".hum{font-size:25pt;font-weight:bold;color:#4d8c2b;letter-spacing:-1pt}.not{text-align:right;font-weight:bold;font-size:13pt;"
        "padding-top:10pt}h1{font-size:20pt;margin:8pt 0 2pt;color:#222}"
           ".sub{font-size:13pt}.sub2{font-size:11pt;color:#444}.win{margin:26pt 0 24pt 22pt;line-height:1.35}.id{border-left:3pt solid #78be20;"
           "padding:2pt 0 2pt 9pt;margin-top:12pt;line-height:1.3}"
           ".need{background:#eef6e6;padding:7pt;margin:6pt 0}h2{font-size:13pt;color:#3b6e22;margin:10pt 0 4pt;"
           "page-break-after:avoid}.keep{page-break-inside:avoid}.d{width:100%}.d th{background:#e3efd9;font-size:8.8pt;vertical-align:bottom;"
           "border:.75pt solid #9bbf82}.d td{border:.75pt solid #9bbf82;padding:4pt 5pt}.sum td{font-weight:bold;"
           "background:#f3f8ee}.lim{border:1.25pt solid #78be20;padding:7pt}.cl{margin:10pt 0 3pt;"
           "line-height:1.35;page-break-after:avoid}.nt{font-size:8.6pt;color:#333;padding:2pt 0 0 8pt}p.fine{font-size:9pt}")
    details = f"<h2>Details for claims processed in {end:%B} 2026</h2>" + blocks + appeal
    return done(sheet(css, head + title + ident + intro + sums + yearly, details, margin="0.5in", font="10.2pt 'Liberation Sans',Arial,sans-serif",
        title="Explanation of Benefits"), truths)
