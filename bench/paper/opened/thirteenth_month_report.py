"""thirteenth_month_report.py: a Medicare Advantage plan's monthly report: boxes of totals for month and year, then claims by provider with three sums, the code in brackets in the service's words, and a yearly limit on out-of-pocket spending."""
import held_thirteenth_b as t
from held_thirteenth_b import cols, esc, facts, money, say, table

NAME, KIND = "held13-month-report", "eob"
KEYS = ("date", "description", "code", "charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents")
MONTHS = "January February March April May June July August September October November December".split()


def document(rng):
    payer, who = rng.choice(("Silver Oak Advantage (HMO)", "Golden Prairie Medicare Choice (PPO)", "Heritage Senior Advantage Plus (HMO-POS)")), t.Patient(rng, 66, 90)
    year, month = 2026, rng.randint(2, 9)
    sent = t.datetime.date(year, month + 1, rng.randint(5, 20))
    member, tel, documents, blocks, every = t.number(rng, "H99999999"), t.call(rng, "1-{}-{}-{}"), [], "", []
    for _ in range(rng.randint(1, 3)):
        giver, claim, date = t.giver(rng), t.number(rng, "999999999999"), t.datetime.date(year, month, rng.randint(1, 26))
        lines = t.worked(rng, [date, t.later(date, 1)], rng.randint(1, 3), (), 0, ("copay", "coins", "free", "free"))
        z = {k: t.total(lines, k) for k in KEYS[3:]}
        net = rng.random() < 0.8
        rows = [[f'{esc(x["description"])}<br>(billing code {x["code"]})<br>{say(x["date"], "bare")}', *(money(x[k]) for k in KEYS[3:])] for x in lines]
        rows.append(("tt", ["TOTALS:", *(money(z[k]) for k in KEYS[3:])]))
        blocks += (f'<div class="pv"><b>{esc(giver)}</b> ({"in-network" if net else "out-of-network"} provider)<br>Claim number: {claim}</div>'
                   + table("vt w", "lrrrr", [["", "Amount the<br>provider <b>billed</b><br>the plan", "<b>Total cost</b><br>(amount the plan<br>approved)", "<b>Plan's</b><br>share", "<b>Your</b><br>share"]], rows)
                   + (f'<p class="nt">You pay a copay for this service when you see a network provider. See chapter 4 of your Evidence of Coverage.</p>' if z["patient_cents"] else '<p class="nt">$0.00 is your share for these services.</p>'))
        documents.append(t.told(KIND, payer, who, member, claim, sent, giver, lines, KEYS, {"charges_cents": z["charge_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]}, network="in" if net else "out"))
        every += lines
    a = [t.total(every, k) for k in KEYS[3:]]
    more = [v + rng.randint(20000, 400000) for v in a]
    more[1], more[3] = a[1] + (more[0] - a[0]) // 2, a[3] + rng.randint(1000, 30000)
    more[2] = more[1] - more[3]
    body = (cols((55, f'<div class="lg">{esc(payer)}</div><p class="small">{t.where(rng, True)[0]}</p><div class="to">{who.mail}</div>'), (45, f'<div class="fr"><b>Need large print or another format?</b><br>Call Member Services at {tel} (TTY users call 711), 8 a.m. &ndash; 8 p.m., 7 days a week. The call is free.</div>' + facts([("Member:", esc(who.full)), ("Member ID:", member), ("Date of this report:", say(sent, "long"))])))
            + f'<h1>Monthly Report</h1><h2>Explanation of Benefits: medical and hospital claims processed in {MONTHS[month - 1]} {year}</h2><div class="nb">THIS IS NOT A BILL. This monthly report of claims we have processed tells what care you have received, what the plan has paid, and how much you have paid (or can expect to be billed).</div>'
            + '<h3>TOTALS for medical and hospital claims</h3>' + table("vt w", "lrrrr", [["", "Amount providers have <b>billed</b> the plan", "<b>Total cost</b> (amount the plan has approved)", "<b>Plan's</b> share", "<b>Your</b> share"]], [["Totals for this month<br>(for claims processed in this month)", *(money(v) for v in a)], [f"Totals for {year}<br>(all claims processed through this month)", *(money(v) for v in more)]])
            + f'<div class="yl"><b>Yearly limit</b> - this limit gives you financial protection. The most you pay in {year} for covered services is <b>{money(590000)}</b>. As of this report you have had <b>{money(more[3])}</b> in out-of-pocket costs that count toward it.</div><div class="break"></div><h3>Details for claims processed in {MONTHS[month - 1]} {year}</h3><p>Look over the information about your claims. Does it seem correct? If you have questions or think there is a mistake, start by calling your doctor&rsquo;s office.</p>'
            + blocks + '<h3>You have the right to make an appeal</h3><p>Making an appeal is a formal way to ask us to change our decision about your coverage. You have 65 days from a denial to ask. If the care is denied, we say so in this report.</p><p class="small">H9999_EOB26_C (Approved 10/14/2025)</p>')
    css = "body{font:11pt 'Liberation Sans'}.lg{font:bold 16pt 'Liberation Serif';color:#5b2d82}.to{margin:34pt 0 16pt}.fr{border:1px solid #000;padding:5pt;font-size:9.5pt}h1{font-size:22pt;margin:6pt 0 0}h2{font-size:13pt}.nb{font-weight:bold}.vt{font-size:9.6pt}.vt th{font-weight:normal;vertical-align:bottom;background:#e9e3f0}.vt th.r{white-space:normal;width:17%}.vt th,.vt td{border:1px solid #777}.tt td{font-weight:bold}.yl{border:2px solid #5b2d82;padding:8pt;margin-top:12pt}.pv{margin-top:12pt}.nt{margin:2pt 0 0;font-style:italic;font-size:9.5pt}"
    return t.done(css, body, {"documents": documents}, margin="0.65in")
