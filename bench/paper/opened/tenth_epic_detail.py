"""tenth_epic_detail.py: a health system's detail bill of a hospital account: facts in two columns of label and value, one table over two pages and more with heads repeated, revenue code, procedure, quantity and amount, a day's total below each day."""
import held_tenth as t
from held_tenth import esc, minus, money, pay, say, tr

NAME, KIND = "held10-epic-detail", "itemized_bill"
SYSTEMS = ["Lakeview Health Hospital", "UCHealth Summit Hospital", "Mercy Ridge Medical Center", "Northwestern Valley Hospital"]
CALM = ["Laboratory", "Pharmacy", "Respiratory Therapy", "Physical Therapy", "Medical Supplies"]


def document(rng):
    hospital, who, first = rng.choice(SYSTEMS), t.Someone(rng), t.day(rng, "2026-01-05", "2026-05-20")
    nights, payer = rng.randint(2, 3), rng.choice(("Aetna PPO", "Blue Cross Blue Shield", "Medicare", "UnitedHealthcare"))
    account, mrn, call, address, sent = t.number(rng, "600999999"), t.number(rng, "E9999999"), t.phone(rng), t.site(rng), t.later(first, rng.randint(20, 40))
    lines, rows, room = [], "", t.price(rng, 1700, 3200)
    for at in range(nights + 1):
        date = t.later(first, at)
        here = [] if at == nights else [{"date": date, "revenue_code": "0120", "description": "HC ROOM CHARGE SEMI-PRIVATE MED/SURG", "units": 1, "charge_cents": room}]
        if at == 0:
            here += t.given(rng, "Emergency Room", 3, date) + t.given(rng, "Radiology", 2, date) + t.given(rng, "EKG/ECG", 1, date)
        for name in CALM:
            here += t.given(rng, name, rng.randint(1, 4 if at else 6), date) if rng.random() < 0.8 else []
        here = [t.only(x, "date", "revenue_code", "code", "description", "units", "charge_cents") for x in here]
        rows += "".join(tr([say(date, "us"), x["revenue_code"], x.get("code", ""), x["description"], x["units"], money(x["charge_cents"])], "nw|c|c||r|r nw") for x in here)
        rows += tr([(f"Total for {say(date, 'us')}", 5), money(t.sums(here, "charge_cents"))], "r b|r nw b", "z")
        lines += here
    charges, posted = t.sums(lines, "charge_cents"), t.later(sent, -6)
    plan, off = round(charges * rng.uniform(0.2, 0.4)), round(charges * rng.uniform(0.3, 0.5))
    payments = [pay(posted, "insurance", f"{payer} Payment", plan), pay(posted, "adjustment", f"{payer} Contractual Adjustment", off)]
    if rng.random() < 0.5:
        payments.append(pay(t.later(sent, -2), "patient", "Patient Payment - Credit Card", 15000))
    owed = charges - sum(p["amount_cents"] for p in payments)
    left = t.facts([("Patient:", esc(who.full)), ("Address:", f"{who.street}<br>{who.town}"), ("Date of Birth:", say(who.born, "us")), ("MRN:", mrn)], "", "lab")
    right = t.facts([("Hospital Account:", account), ("Admission Date:", say(first, "us")), ("Discharge Date:", say(t.later(first, nights), "us")), ("Primary Coverage:", payer), ("Statement Date:", say(sent, "us"))], "", "lab")
    heads = tr(["Service Date", "Rev Code", "CPT/HCPCS", "Description", "Quantity", "Amount"], "|c|c||r|r", tag="th")
    took = "".join(tr([say(p["date"], "us"), p["description"], minus(p["amount_cents"])], "nw||r nw") for p in payments)
    own = t.paid(payments, "patient")
    body = (f'<div class="top"><b class="logo">{esc(hospital)}</b><br>{t.whole(address)}<br>Billing questions: {call}</div><h2>Detailed Itemization of Charges</h2>{t.beside(left, right, 52)}'
            f'<h3>Hospital Charges</h3><table class="w d"><thead>{heads}</thead>{rows}{tr([("TOTAL CHARGES", 5), money(charges)], "r b|r nw b", "y")}</table>'
            f'<h3>Payments and Adjustments</h3><table class="w d"><thead>{tr(["Post Date", "Description", "Amount"], "||r", tag="th")}</thead>{took}</table>'
            + t.facts([("Total Charges", money(charges)), ("Insurance Payments", minus(plan)), ("Adjustments", minus(off))] + ([("Patient Payments", minus(own))] if own else []) + [("<b>Account Balance</b>", f"<b>{money(owed)}</b>")], "end", "", "r nw")
            + '<p class="small">This is not a bill. It lists hospital charges only; you may get separate bills from your doctors. To pay, sign in to the patient portal.</p>')
    css = "body{font-size:9.5pt}.logo{font-size:16pt;color:#7a1f3d}.top{border-bottom:3px solid #7a1f3d;padding-bottom:4pt}h2{margin:8pt 0 4pt}h3{margin:10pt 0 3pt;color:#7a1f3d}.lab{color:#555;white-space:nowrap}.d{font-size:8.5pt}.d th{background:#f3e9ec;border-bottom:1px solid #7a1f3d}.d td{border-bottom:.5px solid #ddd}.z td{background:#fafafa}.y td{border-top:2px solid #7a1f3d}.end{margin:10pt 0 0 auto}"
    truth = {"document_type": KIND, "provider": {"name": hospital, "phone": call, "address": t.whole(address)}, "payer": {"name": payer}, "patient": {"name": who.full, "birth_date": who.born}, "account_number": account, "statement_date": sent,
             "admitted": first, "discharged": t.later(first, nights), "lines": lines, "payments": payments, "totals": {"charges_cents": charges, "insurance_paid_cents": plan, "adjustments_cents": off, "balance_cents": owed} | ({"patient_paid_cents": own} if own else {})}
    return t.close(css, body, truth, margin="0.6in")
