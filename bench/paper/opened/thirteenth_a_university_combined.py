"""thirteenth_a_university_combined.py: a university's one statement for its hospital and its physicians: sums of both on top, then a section of each, the hospital's by kind of care and the physicians' by service, payments mixed in, pages numbered, sections left out by lot."""
import held_thirteenth_a as t
from held_thirteenth_a import bare, cols, esc, facts, money, say, table

NAME, KIND = "held13-a-university-combined", "itemized_bill"
WARD = [("Emergency services", 900, 2800), ("Laboratory", 140, 1300), ("Radiology", 190, 1900), ("Pharmacy", 25, 600), ("Operating room", 2400, 9000), ("Recovery room", 480, 1600), ("Medical supplies", 40, 900)]
DOCS = [("Emergency department visit", 420, 980), ("Radiology interpretation", 45, 240), ("Anesthesia services", 480, 1500), ("Pathology consultation", 90, 260), ("Inpatient consultation", 210, 480), ("Office visit, established patient", 120, 260)]


def document(rng):
    place, who, date, plan = f"{rng.choice(('Wolcott', 'Harlan', 'Easton', 'Pruett'))} University Health", t.Patient(rng), t.day(rng), rng.choice(t.PLANS)
    acct, tel, box, insured, style, two = t.number(rng, "0099999999"), t.call(rng, "{}-{}-{}"), t.where(rng, True), rng.random() < 0.7, rng.choice(("us", "short", "dmon")), rng.random() < 0.7
    codes, prior = rng.random() < 0.5, rng.choice((0, 0, rng.randint(3000, 40000)))
    lines, payments, parts, top, last = [], [], "", [], date
    for title, pool, many in [("Hospital Charges", WARD, 5), ("Physician Charges", DOCS, 4)][0 if two else rng.randint(0, 1):][: 2 if two else 1]:
        mine = [{"date": date, "description": words, "charge_cents": t.price(rng, low, high)} for words, low, high in rng.sample(pool, rng.randint(1, many))]
        sum_, posted, got = t.total(mine), t.later(date, rng.randint(18, 40)), []
        if insured:
            p = t.share(rng, sum_, ("ded", "coins", "both"))
            got = [t.pay(posted, "adjustment", f"{plan} Adjustment", p["adjustment_cents"])] + ([t.pay(posted, "insurance", f"{plan} Payment", p["plan_paid_cents"])] if p["plan_paid_cents"] else [])
        else:
            got = [t.pay(t.later(date, 10), "adjustment", "Self Pay Discount", sum_ // 4)]
        own = rng.choice((0, 0, 1500, 2000, 4000))
        if 0 < own < sum_ - t.total(got, "amount_cents"):
            got.append(t.pay(t.later(posted, 12), "patient", "Patient Payment - Thank you", own))
        left, last = sum_ - t.total(got, "amount_cents"), max([last] + [x["date"] for x in got])
        rows = [[say(x["date"], style), x["description"], bare(x["charge_cents"])] for x in mine] + [("pm", [say(x["date"], style), x["description"], bare(-x["amount_cents"])]) for x in got] + [("tt", ["", f"{title.split()[0]} balance", bare(left)])]
        parts += f'<h3>{title}</h3>' + table("vt w", "llr", [["Date", "Description", "Amount"]], rows)
        top.append((f"{title.split()[0]} balance", money(left)))
        lines, payments = lines + mine, payments + got
    owed, sent = prior + t.total(lines) - t.total(payments, "amount_cents"), t.later(last, rng.randint(5, 14))
    due = t.later(sent, 24)
    top = ([("Previous balance", money(prior))] if prior else []) + top + [("<b>PLEASE PAY</b>", f"<b>{money(owed)}</b>")]
    coupon = '<div class="cut">Please return this stub</div>' + cols((60, f"{esc(place)}<br>{box[0]}<br>{box[1]}"), (40, facts([("Account", acct), ("Please pay", money(owed)), ("By", say(due, style))])))
    body = (cols((10, '<div class="sh">U</div>'), (50, f'<div class="lg">{esc(place)}</div>Hospital and Physician Statement'), (40, facts([("Account #", acct), ("Statement Date", say(sent, style)), ("Pay By", say(due, style))])))
            + cols((56, f'<div class="to">{who.mail}</div>'), (44, '<div class="bx">' + facts(top, "w fx") + "</div>"))
            + f'<p>Patient: <b>{esc(who.full)}</b>' + (f" &nbsp; Coverage: {plan}" if insured else " &nbsp; Coverage: none on file") + (f" &nbsp; Visit no. {t.number(rng, '5999999')}" if codes else "") + "</p>" + parts
            + f'<p class="small">Questions? {tel}. Balances unpaid after 120 days may be placed with an agency. Our policy on financial help covers both hospital and physician bills.</p>' + coupon)
    css = "body{font:9.5pt 'Nimbus Roman','Liberation Serif'}.sh{background:#1c2f5c;color:#d9b44a;font-size:24pt;text-align:center;padding:4pt 0}.lg{font-size:17pt;color:#1c2f5c}.to{margin:22pt 0 20pt 20pt}.bx{border:2px solid #d9b44a}.fx td+td{text-align:right}h3{color:#1c2f5c;margin:9pt 0 2pt;font-size:11.5pt}.vt th{border-bottom:1px solid #1c2f5c}.vt td{padding:1.5pt 4pt}.pm td{font-style:italic}.tt td{font-weight:bold;border-top:.5px solid #1c2f5c}.cut{border-top:1px dashed #444;font-size:8pt;text-align:right;margin:16pt 0 6pt}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": place, "phone": tel}, **({"payer": {"name": plan}} if insured else {}), "patient": {"name": who.full}, "account_number": acct, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments, "totals": {**({"prior_balance_cents": prior} if prior else {}), "balance_cents": owed}})
