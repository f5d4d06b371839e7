"""seventh_practice_portal.py: a practice's statement from a billing service in the cloud: a code to pay by, each visit's charges across the page to what is yours."""
from held_parts import OFFICE, PAGES, address, after, day, digits, e, money, page, paid, payment, pick, qr, say, total
from held_plain import letters, someone

NAME = "held7-practice-portal"
KIND = "itemized_bill"
PRACTICES = ["HARBOR STREET OBSTETRICS AND GYNECOLOGY", "CANYON RIM PEDIATRICS PLLC", "BEACON ROW INTERNISTS", "WILLOW CREEK ENT AND ALLERGY", "OLD TOWN DERMATOLOGY GROUP"]
PAYERS = ["BCBS-TX", "Aetna", "Cigna Healthcare", "Oscar", "UHC"]
CSS = """body { font: 9pt 'DejaVu Sans'; color: #333 } .w { width: 100% } .w td { vertical-align: top; padding: 0 } .n { font-weight: bold; font-size: 11pt } .pay { border: 2px solid #6a2c91; border-radius: 6px; padding: 8px 10px; margin: 10px 0 } .pay b { color: #6a2c91; font-size: 14pt }
.d { width: 100%; font-size: 8pt; margin-top: 6px } .d th { background: #6a2c91; color: #fff; padding: 4px; font-size: 7pt; text-align: right; vertical-align: bottom } .d th.l { text-align: left } .d td { padding: 3px 4px; border-bottom: 1px solid #ddd; vertical-align: top } .d .r { text-align: right }
.vh td { background: #f0eaf4; font-weight: bold } .tt td { font-weight: bold; border-top: 2px solid #6a2c91 } .pp { margin-top: 8px; font-size: 8.5pt } .rem { margin-top: 18px; border-top: 1px dashed #888; padding-top: 8px } .small { font-size: 6.5pt; color: #666 }"""


def document(rng):
    practice, who, child, (street, town, whole) = rng.choice(PRACTICES), someone(rng), someone(rng), address(rng)
    patient = f"{who[0]} {who[1]} {who[2]}"
    account, tel, payer, code = digits(rng, rng.choice([5, 6, 7])), f"({rng.randint(212, 989)}) 555-{rng.randint(100, 199):04d}", rng.choice(PAYERS), letters(rng, "9999-AAAA-9999")
    visit, lines, payments, body = day(rng, (2026, 1, 5), 110), [], [], []
    for place in range(rng.choice([1, 1, 2, 3])):
        doctor = f"{child[0]} {rng.choice('BCDKLMR')} {child[2]}, {rng.choice(['MD', 'DO', 'PA-C', 'FNP'])}"
        body.append(f"<tr class=vh><td colspan=7>{say(visit, 'us')} &nbsp; {e(practice.title())} &nbsp; Supervising provider: {e(doctor)}</td></tr>")
        own = 0
        for cpt, _, words, cents in pick(rng, OFFICE, rng.randint(1, 4)):
            adjust = round(cents * rng.uniform(0.15, 0.5))
            plan = rng.choice([0, round((cents - adjust) * 0.8), round((cents - adjust) * rng.uniform(0.3, 0.9))])
            mine = cents - adjust - plan
            own += mine
            lines.append({"date": visit.isoformat(), "code": cpt, "description": words, "charge_cents": cents, "adjustment_cents": adjust, "plan_paid_cents": plan, "patient_cents": mine})
            body.append(f"<tr><td>{say(visit, 'us')}</td><td>{cpt}</td><td>{e(words)}</td><td class=r>{money(cents)}</td><td class=r>{money(-adjust)}</td><td class=r>{money(-plan)}</td><td class=r>{money(mine)}</td></tr>")
        if rng.random() < 0.5 and own > 3000:
            payments.append(payment(visit, "patient", f"Patient payment ({rng.choice(['Visa', 'check', 'Mastercard'])})", rng.choice([1500, 2000, 2500])))
            body.append(f"<tr><td>{say(visit, 'us')}</td><td></td><td>{payments[-1]['description']}</td><td></td><td></td><td></td><td class=r>{money(-payments[-1]['amount_cents'])}</td></tr>")
        visit = after(visit, rng.randint(3, 21))
    sums = {k: total(lines, k) for k in ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents")}
    balance, printed = sums["patient_cents"] - paid(payments, "patient"), after(visit, rng.randint(15, 30))
    due = after(printed, 20)
    html = f"""<table class=w><tr><td><div class=n>{e(practice)}</div>{e(street)}<br>{e(town)}</td><td class=r>Statement date: {say(printed, 'us')}<br>Account: {account}<br>Patient: {e(patient)}<br>Billing phone: {tel}</td></tr></table>
<div class=pay><table class=w><tr><td>You owe<br><b>{money(balance)}</b><br>Due {say(due, 'us')}</td><td>Pay on line in two minutes:<br>pay.practice.example<br>Pay code: {code}<br>or text PAY to 555-01</td><td style="width:72px">{qr(rng, 62)}</td></tr></table></div>
<p>Dear {e(patient)}, {e(payer)} has worked these visits. The amounts under Your Balance are left for you to pay.</p>
<table class=d><thead><tr><th class=l>DATE</th><th class=l>CODE</th><th class=l>DESCRIPTION</th><th>CHARGE</th><th>INSURANCE<br>ADJUSTMENT</th><th>INSURANCE<br>PAID</th><th>YOUR<br>BALANCE</th></tr></thead>{''.join(body)}
<tr class=tt><td colspan=3>Totals</td><td class=r>{money(sums['charge_cents'])}</td><td class=r>{money(-sums['adjustment_cents'])}</td><td class=r>{money(-sums['plan_paid_cents'])}</td><td class=r>{money(balance)}</td></tr></table>
<p class=pp>Primary insurance on file: {e(payer)} &nbsp;&#8226;&nbsp; Secondary insurance on file: None. If this is wrong, call us before you pay.</p>
<div class=rem><table class=w><tr><td><span class=small>MAKE CHECKS PAYABLE TO</span><br>{e(practice)}<br>{e(street)}<br>{e(town)}</td><td><span class=small>PATIENT</span><br>{e(patient)}<br><span class=small>ACCOUNT</span><br>{account}</td><td><span class=small>AMOUNT DUE</span><br>{money(balance)}<br><span class=small>AMOUNT PAID</span><br>$ ________</td></tr></table></div>"""
    truth = {"document_type": KIND, "provider": {"name": practice, "phone": tel, "address": whole}, "patient": {"name": patient}, "account_number": account, "statement_date": printed.isoformat(), "due_date": due.isoformat(), "lines": lines, "payments": payments,
             "totals": {"charges_cents": sums["charge_cents"], "adjustments_cents": sums["adjustment_cents"], "insurance_paid_cents": sums["plan_paid_cents"], "balance_cents": balance}}
    if not payments:
        del truth["payments"]
    return {"html": page(CSS, html, "size: Letter; margin: 0.55in", PAGES), "truth": truth}
