"""fourteenth_guarantor_detail.py: a health system's guarantor statement with detail: visits by hospital account, each with its charges, then insurance and patient activity in the same amount column, and a balance of the visit; message and coupon on the first page."""
import held_fourteenth as t
from held_fourteenth import bare, cols, esc, facts, money, pay, say, table

NAME, KIND = "held14-guarantor-detail", "itemized_bill"
KEYS = ("date", "code", "description", "units", "charge_cents")


def document(rng):
    system, who, sent = rng.choice(t.SYSTEMS), t.Patient(rng), t.day(rng, "2026-03-10", "2026-09-20")
    guarantor, tel, street, box, lines, payments, blocks, plan = t.number(rng, "999999999"), t.call(rng, "({}) {}-{}"), t.where(rng), t.where(rng, True), [], [], "", rng.choice(("Aetna", "Medicare Part A and B", "BCBS PPO", "Ambetter"))
    due, owed = t.later(sent, 21), 0
    for _ in range(rng.randint(1, 2)):
        first, nights = t.later(sent, -rng.randint(45, 110)), rng.choice((0, 0, 2))
        here, account, doctor = t.stay(rng, rng.randint(4, 11), first, nights), t.number(rng, "H99999999999"), t.dr(rng)
        charge, part = t.total(here), None
        part = t.share(rng, charge, ("ded", "coins", "both"))
        posted = t.later(max(x["date"] for x in here), rng.randint(14, 30))
        come = [pay(posted, "insurance", f"{plan} Payment", part["plan_paid_cents"]), pay(posted, "adjustment", f"{plan} Contractual Adjustment", part["adjustment_cents"])]
        if rng.random() < 0.4:
            come.append(pay(t.later(posted, 3), "patient", "Patient Payment - Thank You", part["patient_cents"] // 4))
        come = [x for x in come if x["amount_cents"]]
        left = charge - sum(x["amount_cents"] for x in come)
        rows = [[say(x["date"], "us"), x["code"], esc(x["description"]), str(x["units"]), bare(x["charge_cents"])] for x in here] + [("st", ["", "", "Total charges", "", bare(charge)])]
        rows += [[say(x["date"], "us"), "", esc(x["description"]), "", bare(-x["amount_cents"])] for x in come] + [("tt", ["", "", "Your balance for this visit", "", money(left)])]
        blocks += f'<div class="vh">{"Inpatient Stay" if nights else "Outpatient Visit"} at {esc(system)}</div><p class="vs">Visit ID: <b>{account}</b> &nbsp;|&nbsp; Patient: <b>{esc(who.full)}</b> &nbsp;|&nbsp; Provider: {esc(doctor)}</p>' + table("vt w", "lllcr", [["Date", "Code", "Description", "Qty", "Amount"]], rows)
        lines, payments, owed = lines + here, payments + come, owed + left
    coupon = cols((55, f'<b>{esc(system)}</b><br>{"<br>".join(box)}<p>Make checks payable to {esc(system)}. Write your guarantor account on your check.</p>'), (45, facts([("Guarantor Account", guarantor), ("Guarantor Name", esc(who.full)), ("Amount Due", money(owed)), ("Due Date", say(due, "us")), ("Amount Enclosed", "$ ____________")], "fa bx")))
    body = (cols((60, f'<div class="lg">{esc(system)}</div>{"<br>".join(street)}'), (40, '<div class="ti">Guarantor Statement</div>')) + cols((55, f'<div class="to">{who.mail}</div>'), (45, facts([("Guarantor Account", guarantor), ("Statement Date", say(sent, "us")), ("Due Date", say(due, "us")), ("<b>AMOUNT DUE</b>", f"<b>{money(owed)}</b>")], "fa bx")))
            + cols((50, f'<div class="ms"><b>Ways to pay</b><br>Online: pay.{"".join(c for c in system.lower() if c.isalpha())[:14]}.example<br>Phone: {tel}, 24 hours a day<br>Mail: use the coupon below</div>'), (50, facts([("Total charges", bare(t.total(lines))), ("Insurance payments", bare(-t.paid(payments, "insurance"))), ("Insurance adjustments", bare(-t.paid(payments, "adjustment"))), ("Patient payments", bare(-t.paid(payments, "patient"))), ("<b>Amount due</b>", f"<b>{money(owed)}</b>")], "fa sm")))
            + '<p>This statement is for hospital services only. You may get separate bills from physicians. <b>Need help?</b> You may qualify for financial assistance. Ask us for an application.</p><div class="cut">&#9986; Detach here and return with your payment</div>' + coupon + '<div class="break"></div><h2>Detail of Services</h2>' + blocks)
    css = "body{font:9.5pt 'Liberation Sans'}.lg{font-size:19pt;color:#00529b}.ti{font-size:16pt;text-align:right;color:#555}.to{margin:40pt 0 20pt 18pt}.bx{border:1px solid #00529b;width:100%;background:#f2f7fc}.bx td:last-child,.sm td:last-child{text-align:right}.sm{width:100%}.sm td{border-bottom:1px solid #ddd}.ms{border:1px solid #ccc;padding:8pt;line-height:1.5}.cut{border-top:1px dashed #000;margin:60pt 0 10pt;text-align:center;font-size:8pt}h2{color:#00529b}.vh{background:#00529b;color:#fff;padding:3pt 5pt;font-weight:bold;margin-top:10pt}.vs{margin:3pt 0}.vt{font-size:8.8pt}.vt th{border-bottom:1px solid #00529b}.vt td{padding:1.5pt 4pt}.st td{border-top:1px solid #999;font-weight:bold}.tt td{background:#e3eef8;font-weight:bold}"
    truth = {"document_type": KIND, "provider": {"name": system, "phone": tel, "address": ", ".join(street)}, "payer": {"name": plan}, "patient": {"name": who.full}, "account_number": guarantor, "statement_date": sent, "due_date": due, "lines": [t.only(x, *KEYS) for x in lines], "payments": payments,
             "totals": {"charges_cents": t.total(lines), "insurance_paid_cents": t.paid(payments, "insurance"), "adjustments_cents": t.paid(payments, "adjustment"), "patient_paid_cents": t.paid(payments, "patient"), "balance_cents": owed}}
    return t.done(css, body, truth, margin="0.6in")
