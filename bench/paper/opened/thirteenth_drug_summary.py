"""thirteenth_drug_summary.py: a Medicare drug plan's month: each prescription a block of its words, pharmacy and number, with plan paid, you paid, other payments; sums of the month and the year; the stages of payment."""
import held_thirteenth_b as t
from held_thirteenth_b import cols, esc, facts, money, say, table

NAME, KIND = "held13-drug-summary", "eob"
DRUGS = [("ATORVASTATIN TAB 40MG", 8, 30), ("LISINOPRIL TAB 20MG", 5, 18), ("ELIQUIS TAB 5MG", 480, 610), ("JARDIANCE TAB 25MG", 510, 640), ("METFORMIN TAB 1000MG", 6, 24), ("LEVOTHYROXINE TAB 75MCG", 12, 38), ("TRELEGY ELLIPTA INH 100MCG", 520, 680), ("GABAPENTIN CAP 300MG", 9, 40), ("LANTUS SOLOSTAR INJ 100/ML", 180, 390)]


def document(rng):
    payer, who = rng.choice(("ClearScript Value Rx (PDP)", "Silver Oak Rx Saver (PDP)", "Heritage MedicareRx Basic (PDP)")), t.Patient(rng, 66, 90)
    month = rng.randint(2, 9)
    names = "January February March April May June July August September October".split()
    sent, member, tel = t.datetime.date(2026, month + 1, rng.randint(4, 18)), t.number(rng, "A99999999"), t.call(rng, "1-{}-{}-{}")
    pharmacy, lines, rows = rng.choice(("HOMETOWN PHARMACY #214", "CORNER DRUG 0388", "VALUE MART PHARMACY 1127")), [], []
    for words, low, high in rng.sample(DRUGS, rng.randint(2, 5)):
        cost, date, count = t.price(rng, low, high), t.datetime.date(2026, month, rng.randint(1, 28)), rng.choice((30, 90))
        you = min(cost, rng.choice((0, 500, 1000, 4700)))
        lines.append({"date": date, "description": words, "plan_paid_cents": cost - you, "patient_cents": you, "maybe": {"units": count, "copay_cents": you}})
        rows.append((date, [f'<b>{words}</b><br>{say(date, "us")}, {pharmacy}<br>Rx# {t.number(rng, "9999999")}, {count} days supply', money(cost - you), money(you), "$0.00"]))
    order = sorted(range(len(rows)), key=lambda i: rows[i][0])
    lines, rows = [lines[i] for i in order], [rows[i][1] for i in order]
    plan, you = t.total(lines, "plan_paid_cents"), t.total(lines, "patient_cents")
    py, yy = plan + rng.randint(20000, 200000), you + rng.randint(2000, 40000)
    rows.append(("tt", [f"TOTALS for the month of {names[month - 1]} 2026<br><span class=small>Your &ldquo;out-of-pocket costs&rdquo; amount is {money(you)}. Your &ldquo;total drug costs&rdquo; amount is {money(plan + you)}.</span>", money(plan), money(you), "$0.00"]))
    rows.append(("yr", ["Year-to-date totals<br><span class=small>1/1/2026 through " + say(t.later(t.datetime.date(2026, month + 1, 1), -1), "bare4") + "</span>", money(py), money(yy), "$0.00"]))
    body = (cols((55, f'<div class="lg">{esc(payer)}</div>{"<br>".join(t.where(rng, True))}<div class="to">{who.mail}</div>'), (45, f'<h1>Your Monthly Prescription Drug Summary</h1><p><b>For {names[month - 1]} 2026</b></p>' + facts([("Member:", esc(who.full)), ("Member ID:", member), ("Rx Group:", t.number(rng, "RXA9999")), ("Date:", say(sent, "long"))])))
            + '<p>This summary is your &ldquo;Explanation of Benefits&rdquo; (EOB) for your Medicare prescription drug coverage (Part D). <b>This is not a bill.</b></p><h2>SECTION 1. Your prescriptions during the past month</h2>'
            + table("vt w", "lrrr", [["CHART 1. Your prescriptions for covered Part D drugs", "Plan paid", "You paid", "Other payments (made by programs or organizations)"]], rows)
            + f'<h2>SECTION 2. Which &ldquo;drug payment stage&rdquo; are you in?</h2><table class="st w"><tr><td><b>STAGE 1<br>Yearly Deductible</b><br>You pay the full cost of brand drugs until you reach {money(61500)}.</td><td class="on"><b>STAGE 2<br>Initial Coverage</b><br>You pay a copay or coinsurance until your out-of-pocket costs reach {money(210000)}.</td><td><b>STAGE 3<br>Catastrophic Coverage</b><br>You pay nothing for the rest of the year.</td></tr></table><h2>SECTION 3. Your amounts to date</h2>'
            + facts([("Your out-of-pocket costs, year-to-date", money(yy)), ("Your total drug costs, year-to-date", money(py + yy))]) + f'<h2>SECTION 4. If you see mistakes</h2><p>Call Member Services at {tel} (TTY 711), 24 hours a day, 7 days a week. Suspect fraud? Call 1-800-633-4227.</p><p class="small">S9999_26_RXEOB_M &nbsp; Formulary ID 00026114</p>')
    css = "body{font:10.2pt 'Liberation Sans'}.lg{font:bold 15pt 'Liberation Sans';color:#00695c}.to{margin:26pt 0 8pt}h1{font-size:15pt;margin:0;color:#00695c}h2{font-size:12pt;background:#e0f2f1;padding:3pt;margin:10pt 0 4pt}.vt{font-size:9.4pt}.vt th{vertical-align:bottom;white-space:normal!important}.vt th,.vt td{border:1px solid #00695c}.vt th.r{width:17%}.tt td,.yr td{font-weight:bold}.st td{border:1px solid #777;width:33%;font-size:9pt}.st .on{background:#fff8e1}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": pharmacy}, "payer": {"name": payer}, "patient": {"name": who.full, "member_id": member}, "statement_date": sent, "lines": lines, "totals": {"insurance_paid_cents": plan}, "maybe": {"balance_cents": you, "patient_paid_cents": you, "charges_cents": plan + you}}, margin="0.6in")
