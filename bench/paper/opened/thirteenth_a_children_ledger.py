"""thirteenth_a_children_ledger.py: a pediatric office's family ledger in the manner of NextGen: child's name on each row, credits in brackets, a running balance, ages of the balance below."""
import held_thirteenth_a as t
from held_thirteenth_a import bare, cols, esc, facts, money, say, table

NAME, KIND = "held13-a-children-ledger", "itemized_bill"
WORK = [("99392", "Well child check 1-4 yrs", 150, 260), ("99393", "Well child check 5-11 yrs", 155, 270), ("99213", "Sick visit, est patient", 105, 190), ("90460", "Immunization admin w/ counseling", 28, 60), ("90707", "MMR vaccine", 80, 130), ("90633", "Hepatitis A vaccine, pediatric", 45, 90), ("92551", "Hearing screen", 20, 48), ("99173", "Vision acuity screen", 10, 30), ("87880", "Rapid strep", 22, 60), ("87804", "Rapid flu", 24, 66), ("83655", "Lead level", 20, 55)]


def document(rng):
    group, parent, date, plan = f"{t.city(rng)} Pediatric Associates, P.A.", t.Patient(rng, 26, 48), t.day(rng), rng.choice(t.PLANS[:4])
    kids = rng.sample([n for n in t.FIRST if n != parent.first], rng.randint(2, 3))
    acct, tel, box = t.number(rng, "9999-9"), t.call(rng), t.where(rng, True)
    events, lines, payments, seen = [], [], [], date
    for kid in kids * rng.choice((1, 1, 2)):
        for code, words, low, high in [rng.choice(WORK[:3]), *rng.sample(WORK[3:], rng.randint(0, 3))]:
            c = t.price(rng, low, high)
            events.append((seen, 0, {"date": seen, "patient_name": kid, "code": code, "description": words, "charge_cents": c}))
            if rng.random() < 0.75:
                p, back = t.share(rng, c, ("coins", "copay", "free")), t.later(seen, 18)
                events.append((back, 1, (kid, t.pay(back, "adjustment", f"Adj - {plan} write-off", p["adjustment_cents"]))))
                if p["plan_paid_cents"]:
                    events.append((back, 1, (kid, t.pay(back, "insurance", f"Ins Pmt - {plan}", p["plan_paid_cents"]))))
        seen = t.later(seen, rng.randint(3, 16))
    prior, running, rows = rng.choice((0, rng.randint(1500, 9000))), 0, []
    if prior:
        rows.append(("bf", [say(date, "short"), "", "", "Balance Forward", "", "", bare(prior)]))
    running = prior
    for day, kind, thing in sorted(events, key=lambda e: (e[0], e[1])):
        if kind == 0:
            lines.append(thing)
            running += thing["charge_cents"]
            rows.append([say(day, "short"), thing["patient_name"], thing["code"], thing["description"], bare(thing["charge_cents"]), "", bare(running, "({})")])
        else:
            payments.append(thing[1])
            running -= thing[1]["amount_cents"]
            rows.append([say(day, "short"), thing[0], "", thing[1]["description"], "", bare(-thing[1]["amount_cents"], "({})"), bare(running, "({})")])
    sent = t.later(max(e[0] for e in events), rng.randint(4, 15))
    body = (f'<div class="c"><span class="lg">{esc(group)}</span><br>{box[0]}, {box[1]} &nbsp; Billing {tel}</div>'
            + cols((58, f'<div class="to">{who_mail(parent)}</div>'), (42, facts([("Statement Date:", say(sent, "short")), ("Account #:", acct), ("Responsible Party:", esc(parent.plain)), ("Amount Due:", f"<b>{money(running)}</b>")], "fx w")))
            + table("vt w", "llllrrr", [["Date", "Patient", "CPT", "Description", "Charge", "Pmt/Adj", "Balance"]], rows)
            + table("ag w", "ccccc", [["0-30", "31-60", "61-90", "91-120", "120+"]], [[money(running - prior), money(prior), "$0.00", "$0.00", "$0.00"]])
            + f'<p class="c"><b>PLEASE PAY {money(running)} UPON RECEIPT</b><br><i>Copays are due at the time of service. Missed visits are charged $35.00. Ask us about the patient portal!</i></p>')
    css = "body{font:9pt 'DejaVu Sans Condensed','DejaVu Sans'}.lg{font:bold 15pt 'URW Bookman','DejaVu Serif'}.fx td{padding:1.5pt}.fx td+td{text-align:right}.to{margin:30pt 0 26pt 20pt}.vt{border:1px solid #000}.vt th{border-bottom:1px solid #000;border-right:.5px solid #999;font-size:8pt}.vt td{border-right:.5px solid #999;font-size:8.5pt}.bf td{font-style:italic}.ag{margin:12pt 0}.ag td,.ag th{border:.5px solid #999}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": group, "phone": tel}, "account_number": acct, "statement_date": sent, "lines": lines, "payments": payments, "maybe": {"patient.name": parent.plain, "payer.name": plan}, "totals": {**({"prior_balance_cents": prior} if prior else {}), "balance_cents": running}})


def who_mail(parent):
    return f"{esc(parent.plain)}<br>{parent.street}<br>{parent.town}"
