"""ninth_encounter_boxes.py: a hospital's statement from an older patient accounting system: boxes along the top, one table where charges, payments and adjustments of an account stand in
date order under one amount column, an aging row, the coupon at the foot."""
import held_ninth as n
from held_ninth import esc, money, pay, say, tr

NAME, KIND = "held9-encounter-boxes", "summary_bill"
HOSPITALS = ["Mercy Plains Hospital", "Ozark Regional Medical Center", "Saint Luke's of Worcester", "Community Hospital of Peoria"]
WORDS = ["EMERGENCY ROOM", "LABORATORY", "RADIOLOGY - DIAGNOSTIC", "CT SCAN", "PHARMACY", "MED/SURG SUPPLIES", "EKG/ECG", "IV THERAPY", "RESPIRATORY SVC", "OBSERVATION ROOM", "ULTRASOUND"]


def document(rng):
    hospital, who, date = rng.choice(HOSPITALS), n.Someone(rng), n.day(rng, "2026-01-05", "2026-04-25")
    account, call, address, mail = n.number(rng, "99999999-999"), n.phone(rng, "{}-{}-{}"), n.place(rng), n.place(rng, box=True, plus=True)
    after = rng.choice(("{}-", "-{}", "{} CR"))
    lines = [{"date": date, "description": words, "charge_cents": n.price(rng, 40, 2400)} for words in rng.sample(WORDS, rng.randint(3, 8))]
    charges, payer = n.sums(lines, "charge_cents"), rng.choice(("HUMANA", "AETNA US HEALTHCARE", "MEDICARE", "TRICARE WEST"))
    posted = n.later(date, rng.randint(18, 40))
    payments = [pay(posted, "insurance", f"PAYMENT {payer}", round(charges * rng.uniform(0.15, 0.4))), pay(posted, "adjustment", f"DISCOUNT {payer}", round(charges * rng.uniform(0.2, 0.5)))]
    if rng.random() < 0.4:
        payments.append(pay(n.later(posted, 12), "patient", "PATIENT PAYMENT - CHECK", rng.choice((2500, 5000, 4000))))
    owed = charges - sum(p["amount_cents"] for p in payments)
    sent = n.later(posted, rng.randint(14, 24))
    due = n.later(sent, 25)
    rows = "".join(tr([say(item["date"], "short"), item["description"], money(item["charge_cents"], "")], "nw||r nw") for item in lines)
    rows += "".join(tr([say(item["date"], "short"), item["description"], after.format(money(item["amount_cents"], ""))], "nw||r nw") for item in payments)
    age = rng.randint(0, 2)
    old = tr(["CURRENT", "31-60 DAYS", "61-90 DAYS", "OVER 90 DAYS", "TOTAL DUE"], "c|c|c|c|c", tag="th") + tr([*(money(owed if at == age else 0) for at in range(4)), money(owed)], "c|c|c|c|c b")
    top = [("STATEMENT DATE", say(sent, "short")), ("ACCOUNT NUMBER", account), ("PATIENT NAME", esc(who.comma)), ("AMOUNT DUE", money(owed)), ("DUE BY", say(due, "short"))]
    boxes = "<tr>" + "".join(f'<td><span>{label}</span><br>{value}</td>' for label, value in top) + "</tr>"
    body = (f'<table class="w"><tr><td><b class="logo">{esc(hospital.upper())}</b><br>{address[0].upper()}<br>{address[1].upper()}</td><td class="r">FOR BILLING QUESTIONS CALL<br><b>{call}</b><br>MON-FRI 8:30AM TO 4:30PM</td></tr></table>'
            f'<table class="w bx">{boxes}</table><p>DATE OF SERVICE: {say(date, "short")} &nbsp;&nbsp;&nbsp; TYPE: {rng.choice(("OUTPATIENT", "EMERGENCY"))} &nbsp;&nbsp;&nbsp; INSURANCE: {payer}</p>'
            f'<table class="w d"><thead>{tr(["DATE", "DESCRIPTION OF SERVICES", "AMOUNT"], "||r", tag="th")}</thead>{rows}{tr(["", "ACCOUNT BALANCE", money(owed, "")], "|b r|r nw b", "z")}</table>'
            f'<div class="m">YOUR INSURANCE HAS PAID. THE BALANCE SHOWN IS YOUR RESPONSIBILITY. TO PAY BY PHONE CALL {call}.</div><table class="w bx a">{old}</table>'
            '<div class="cut">- - - - - - - - - - - - - - - - - - PLEASE RETURN THIS PORTION WITH YOUR PAYMENT - - - - - - - - - - - - - - - - - -</div>'
            + n.beside(f"{esc(who.caps)}<br>{who.street.upper()}<br>{who.town.upper()}<br><br>{n.barcode(rng)}", f"<b>ACCOUNT {account}</b><br>AMOUNT DUE {money(owed)} &nbsp; DUE BY {say(due, 'short')}<br>AMOUNT ENCLOSED $ ____________<br><br>REMIT TO:<br>{esc(hospital.upper())}<br>{mail[0].upper()}<br>{mail[1].upper()}", 50))
    css = (f"body{{font:9.5pt {rng.choice(['Liberation Sans', 'Liberation Sans Narrow', 'Nimbus Sans'])!r}}}.logo{{font-size:13pt}}.bx{{margin:8pt 0}}.bx td,.bx th{{border:1px solid #000}}.bx span{{font-size:6.5pt}}.d th{{background:#000;color:#fff}}.d td{{border-left:1px solid #000;border-right:1px solid #000}}"
           ".d .z td{border:1px solid #000}.m{border:1px solid #000;padding:5pt;margin:10pt 0;font-weight:bold}.cut{font-size:7.5pt;text-align:center;margin:14pt 0 10pt;white-space:nowrap;overflow:hidden}")
    truth = {"document_type": KIND, "provider": {"name": hospital.upper(), "phone": call}, "patient": {"name": who.comma}, "account_number": account, "statement_date": sent, "due_date": due, "lines": lines,
             "payments": payments, "totals": {"balance_cents": owed}}
    return n.close(css, body, truth)
