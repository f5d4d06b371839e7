"""ninth_guarantor_visits.py: a health system's guarantor statement from its portal's software: coupon at the top, hospital and physician services apart,
each visit with its charges in words and what insurance and patient paid, a payment-plan box at the side."""
import held_ninth as n
from held_ninth import esc, minus, money, pay, say, tr

NAME, KIND = "held9-guarantor-visits", "itemized_bill"
SYSTEMS = ["Lakeland Trinity Health", "Summa Valley Health System", "Baywell Health", "Providence Ridge Health"]
PAYERS = ["AETNA", "BLUE CROSS BLUE SHIELD", "UNITEDHEALTHCARE", "MEDICARE PART B", "CIGNA"]
HOSP = [("Emergency Department Visit", 800, 2900), ("Laboratory Services", 60, 900), ("Diagnostic Imaging", 200, 2600), ("Pharmacy", 12, 420), ("Medical Supplies", 20, 330), ("Cardiology Services", 140, 1500), ("Respiratory Therapy", 90, 480)]
PHYS = [("Office Visit, Established Patient", 140, 320), ("Office Visit, New Patient", 180, 390), ("EKG, Interpretation", 30, 90), ("Immunization Administration", 30, 70), ("Injection, Large Joint", 150, 330), ("Blood Draw", 12, 38)]


def document(rng):
    system, who, payer = rng.choice(SYSTEMS), n.Someone(rng), rng.choice(PAYERS)
    patient = who.full
    account, call, remit = n.number(rng, "10099999"), n.phone(rng), n.place(rng, box=True, plus=True)
    form, date, lines, payments, blocks = rng.choice(("-{}", "({})", "-{}")), n.day(rng, "2026-01-05", "2026-03-01"), [], [], []
    for kind in rng.choice((["H", "P"], ["H"], ["P", "P"], ["H", "P", "P"])):
        site = f"{system.split()[0]} {rng.choice(('Main Hospital', 'North Campus'))}" if kind == "H" else f"{system.split()[0]} {rng.choice(n.GROUPS)}"
        work = rng.sample(HOSP, rng.randint(2, 6)) if kind == "H" else rng.sample(PHYS, rng.randint(1, 3))
        here = [{"date": date, "description": words, "charge_cents": n.price(rng, low, high)} for words, low, high in work]
        charge, posted = n.sums(here, "charge_cents"), n.later(date, rng.randint(16, 30))
        off, plan = round(charge * rng.uniform(0.3, 0.55)), round(charge * rng.uniform(0.1, 0.35))
        took = [pay(posted, "insurance", f"{payer} Payment", plan), pay(posted, "adjustment", f"{payer} Adjustment", off)]
        if rng.random() < 0.5:
            took.append(pay(n.later(posted, 6), "patient", "Patient Payment, Thank You", round((charge - off - plan) * 0.4)))
        left = charge - sum(p["amount_cents"] for p in took)
        rows = "".join(tr([say(date, "us"), line["description"], money(line["charge_cents"]), ""], "||r nw|r nw") for line in here)
        rows += "".join(tr([say(p["date"], "us"), p["description"], "", minus(p["amount_cents"], form)], "||r nw|r nw") for p in took)
        rows += tr([("Your balance for this visit", 3), money(left)], "b r|r nw b", "sum")
        blocks.append(f'<div class="v"><b>{"Hospital" if kind == "H" else "Physician"} Services</b> &mdash; {esc(site)}<br>Patient: {esc(patient)} &nbsp;&nbsp; Provider: {esc(n.doctor(rng))}</div>'
                      f'<table class="w d"><thead>{tr(["Date", "Description", "Charges", "Payments/<br>Adjustments"], "||r|r", tag="th")}</thead>{rows}</table>')
        lines, payments, date = lines + here, payments + took, n.later(posted, rng.randint(8, 15))
    charges, plan, off, own = n.sums(lines, "charge_cents"), *(n.paid(payments, by) for by in ("insurance", "adjustment", "patient"))
    owed, sent = charges - plan - off - own, date
    due = n.later(sent, 21)
    pairs = [("Guarantor Name", esc(who.full)), ("Guarantor Number", account), ("Statement Date", say(sent, "us")), ("Amount Due", money(owed)), ("Payment Due Date", say(due, "us"))]
    coupon = (f'<table class="w"><tr><td style="width:50%"><span class="logo">{esc(system)}</span><br>Patient Financial Services<br>{remit[0]}<br>{remit[1]}<br><br><br>{esc(who.caps)}<br>{who.street.upper()}<br>{who.town.upper()}</td>'
              f'<td>{n.facts(pairs, "w bx", "lab", "r b")}<table class="w bx"><tr><td>Amount Enclosed</td><td>$</td></tr></table><div class="small">Make checks payable to {esc(system)}. Write your guarantor number on your check.</div></td></tr></table>')
    summary = n.facts([("Total Charges", money(charges)), ("Insurance Payments", minus(plan, form)), ("Insurance Adjustments", minus(off, form)), ("Patient Payments", minus(own, form)), ("<b>Balance Due</b>", f"<b>{money(owed)}</b>")], "w s", "", "r nw")
    side = f'<div class="side"><b>Ways to pay</b><br>Online: baychart.example/pay<br>Phone: {call}, 24 hours a day<br><br><b>Need more time?</b><br>Interest-free payment plans start at $25.00 a month for balances up to $600.</div>'
    body = (coupon + '<div class="cut small">&#9986; Detach here and return the top portion with your payment</div>' + n.beside(f"<h3>Account Summary</h3>{summary}", side, 58)
            + "<h3>Details of Your Account</h3>" + "".join(blocks)
            + '<p class="small">If you cannot pay your bill you may qualify for financial assistance. Visit our website or call us for an application. You may also receive a separate bill from physicians who are not employed by us.</p>')
    color = rng.choice(("#00558c", "#5b2c83", "#1c6b48"))
    css = (f".logo{{font-size:17pt;font-weight:bold;color:{color}}}.bx td{{border:1px solid {color}}}.lab{{background:#eef2f6;font-size:8.5pt}}.cut{{border-top:1px dashed #333;margin:10pt 0;text-align:center}}h3{{color:{color};margin:8pt 0 3pt}}"
           f".s td{{border-bottom:1px solid #ccc}}.side{{background:#eef2f6;padding:8pt;margin-left:14pt;font-size:9pt}}.v{{margin-top:9pt;padding:3pt 5pt;background:#eef2f6}}.d{{font-size:9pt}}.d th{{border-bottom:1.5px solid {color};vertical-align:bottom}}.sum td{{border-top:1px solid #888}}")
    truth = {"document_type": KIND, "provider": {"name": system, "phone": call, "address": n.whole(remit)}, "patient": {"name": patient}, "account_number": account, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments,
             "totals": {"charges_cents": charges, "insurance_paid_cents": plan, "adjustments_cents": off, "patient_paid_cents": own, "balance_cents": owed}}
    return n.close(css, body, truth)
