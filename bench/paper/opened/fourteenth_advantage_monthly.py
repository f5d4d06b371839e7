"""fourteenth_advantage_monthly.py: a Medicare Advantage plan's monthly report in the words of the model form: totals for the month and the year, then each claim with provider, number and rows of billed, approved, plan's share, your share; denied ones in words."""
import held_fourteenth as t
from held_fourteenth import cols, esc, money, say, table

NAME, KIND = "held14-advantage-monthly", "eob"
SHOWN = ("charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents")
KEYS = ("date", "code", "description", *SHOWN)


def document(rng):
    payer, who, sent = rng.choice(("Golden Meadow Advantage (HMO)", "SilverPath Medicare Choice (PPO)", "TrueNorth Senior Advantage (HMO-POS)")), t.Patient(rng, 66, 90), t.day(rng, "2026-03-05", "2026-09-12")
    member, tel, rows, documents, every = t.number(rng, "H9999999999"), t.call(rng, "1-{}-{}-{}"), [], [], []
    for _ in range(rng.randint(1, 4)):
        giver, claim, date = t.giver(rng), t.number(rng, "99999A999999"), t.later(sent, -rng.randint(20, 48))
        lines, z = t.worked(rng, [date], rng.randint(1, 3), 0, ("copay", "coins", "free", "copay")), None
        z = t.sums(lines)
        rows.append(("hd", [(f'<b>{esc(giver)}</b> (In-network provider)<br>Claim Number: {claim}<br>Date of service: {say(date, "us")}', 5)]))
        for x in lines:
            why = f'You pay a {money(x["copay_cents"])} copay for this service.' if x["copay_cents"] else "You pay 20% of the total cost for this service." if x["coinsurance_cents"] else "You pay nothing for this service."
            rows.append([f'{esc(x["description"])} (billing code {x["code"]})<br><span class="small">{why}</span>', *(money(x[k]) for k in SHOWN)])
        rows.append(("tt", ["TOTALS:", *(money(z[k]) for k in SHOWN)]))
        documents.append(t.told(KIND, payer, who, member, claim, sent, giver, lines, KEYS, {"charges_cents": z["charge_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]}, network="in"))
        every += lines
    s, more = t.sums(every), t.price(rng, 100, 1400)
    heads = ["Amount providers<br>have billed<br>the plan", "Total cost<br>(amount the plan<br>has approved)", "Plan's<br>share", "Your<br>share"]
    body = (cols((60, f'<div class="lg">{esc(payer)}</div>'), (40, f'<p class="r">Need help? Call Member Services at<br><b>{tel}</b> (TTY users call 711)</p>')) + f'<div class="to">{who.mail}</div><h1>Monthly Report</h1><p><b>Explanation of Benefits (EOB)</b> &ndash; for claims processed in {say(t.later(sent, -12), "long").split()[0]} 2026</p>'
            + cols((50, f"<p>Prepared for: <b>{esc(who.full)}</b><br>Member ID: {member}</p>"), (50, f'<p>Date of this report: {say(sent, "long")}</p>')) + '<div class="nb">This is not a bill.</div><ul><li>This report of claims is only about your <b>medical and hospital</b> care. It tells what claims we have received and what you can expect to owe your providers.</li><li>If you owe anything, your doctors and other health care providers will send you a bill.</li><li>A separate report tells about Part D prescription drugs.</li></ul>'
            + "<h2>TOTALS for medical and hospital claims</h2>" + table("vt w", "lrrrr", [["", *heads]], [["Totals for this month", *(money(s[k]) for k in SHOWN)], ["Totals for 2026 (all claims processed through this month)", *(money(s[k] + more) for k in SHOWN[:2]), money(s["plan_paid_cents"] + more - more // 5), money(s["patient_cents"] + more // 5)]])
            + f'<h2>YEARLY LIMIT</h2><p><b>$5,900.00</b> In-network limit on your out-of-pocket spending. As of {say(sent, "long")}, you have had {money(s["patient_cents"] + more // 5)} in out-of-pocket costs that count toward this limit.</p><div class="break"></div><h2>Details for claims processed in this month</h2><p>Look over the information about your claims &ndash; does it seem correct? If you have questions or think there might be a mistake, start by calling the doctor\'s office.</p>'
            + table("vt w", "lrrrr", [["Provider and services", *heads]], rows) + "<h2>Your rights</h2><p>You have the right to make an appeal or complaint. To make an appeal is to ask us to change our decision about coverage. See your Evidence of Coverage, Chapter 9.</p>")
    css = "body{font:12pt 'Liberation Sans'}.lg{font-size:17pt;font-weight:bold;color:#5b2a86}.to{margin:20pt 0;font-size:10.5pt}h1{font-size:22pt;margin:0;color:#5b2a86}h2{font-size:13.5pt;background:#5b2a86;color:#fff;padding:3pt 6pt;margin:14pt 0 6pt}.nb{font-size:15pt;font-weight:bold;border:2px solid #000;display:inline-block;padding:3pt 10pt}.vt{font-size:10.5pt}.vt th{vertical-align:bottom}.vt th,.vt td{border:1px solid #777}.hd td{background:#e9e2f1}.tt td{font-weight:bold;text-align:right}ul{margin:6pt 0}"
    return t.done(css, body, {"documents": documents}, margin="0.6in")
