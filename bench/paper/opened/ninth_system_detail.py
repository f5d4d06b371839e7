"""ninth_system_detail.py: the itemized bill a large hospital prints on request: rows by revenue category with a subtotal each, code and quantity in columns of their own, heads on each page,
the totals and the insurance's payments at the end."""
import held_ninth as n
from held_ninth import esc, minus, money, pay, say, tr
from kit import DEPARTMENTS

NAME, KIND = "held9-system-detail", "itemized_bill"
HOSPITALS = ["St. Vincent Lakeside Hospital", "University Hospital of the Piedmont", "Riverbend Methodist Medical Center", "Northeast Georgia Baptist Hospital"]


def document(rng):
    hospital, who, admitted = rng.choice(HOSPITALS), n.Someone(rng, 88), n.day(rng, "2026-01-05", "2026-04-20")
    account, mrn, call, address = n.number(rng, "3999999999"), n.number(rng, "E99999999"), n.phone(rng), n.place(rng)
    left, style = n.later(admitted, rng.randint(0, 2)), rng.choice(("us", "short"))
    work = rng.sample(n.HOSPITAL, rng.randint(8, len(n.HOSPITAL))) + rng.sample(n.DRUGS, rng.randint(3, len(n.DRUGS)))
    lines, rows = [], ""
    for revenue in sorted({item[1] for item in work}):
        rows += tr([(f"{revenue} - {DEPARTMENTS[revenue]}", 6)], "g")
        here = []
        for code, _, words, low, high in [item for item in work if item[1] == revenue]:
            each, units = n.price(rng, low, high), rng.choice((1, 2, 4)) if revenue in ("0250", "0636", "0258") else 1
            when = n.later(admitted, rng.randint(0, (left - admitted).days))
            here.append({"date": when, "code": code, "revenue_code": revenue, "description": words, "units": units, "charge_cents": each * units})
        here.sort(key=lambda line: line["date"])
        rows += "".join(tr([say(line["date"], style), revenue, line["code"], esc(line["description"]), line["units"], money(line["charge_cents"])], "nw||||r|r nw") for line in here)
        rows += tr([(f"Subtotal {DEPARTMENTS[revenue].title()}", 5), money(n.sums(here, "charge_cents"))], "r|r nw", "sub")
        lines += here
    charges, sent = n.sums(lines, "charge_cents"), n.later(left, rng.randint(40, 70))
    payments, payer = [], rng.choice(("BCBS PPO", "UHC CHOICE PLUS", "MEDICAID MCO", ""))
    if payer:
        posted = n.later(left, 25)
        payments = [pay(posted, "adjustment", f"CONTRACTUAL ADJUSTMENT - {payer}", round(charges * rng.uniform(0.4, 0.6))), pay(posted, "insurance", f"INSURANCE PAYMENT - {payer}", round(charges * rng.uniform(0.1, 0.35)))]
    off, plan = n.paid(payments, "adjustment"), n.paid(payments, "insurance")
    owed = charges - off - plan
    after = "".join(tr([say(p["date"], style), p["description"], minus(p["amount_cents"])], "nw||r nw") for p in payments)
    totals = [("Total Charges", money(charges))] + ([("Total Adjustments", minus(off)), ("Total Insurance Payments", minus(plan))] if payer else []) + [("Patient Balance", money(owed))]
    info = n.beside(n.facts([("Patient Name:", esc(who.comma)), ("Date of Birth:", say(who.born, "us")), ("Medical Record #:", mrn), ("Hospital Account #:", account)], "i", "b"),
                    n.facts([("Admit Date:", say(admitted, "us")), ("Discharge Date:", say(left, "us")), ("Patient Class:", rng.choice(("Emergency", "Observation", "Outpatient"))), ("Print Date:", say(sent, "us"))], "i", "b"), 52)
    body = (f'<table class="w"><tr><td><b class="logo">{esc(hospital)}</b><br>{address[0]}<br>{address[1]}</td><td class="r"><span class="t">Itemized Statement of Charges</span><br>Billing inquiries: {call}</td></tr></table><hr>{info}'
            f'<table class="w d"><thead>{tr(["Service Date", "Rev Code", "CPT/HCPCS", "Description", "Qty", "Amount"], "||||r|r", tag="th")}</thead>{rows}</table>'
            + (f'<h4>Payments and Adjustments</h4><table class="w d">{after}</table>' if payer else "") + n.facts(totals, "tot", "b", "r nw b")
            + '<p class="small">This itemization is provided at your request and is not a request for payment. Physician services are billed separately.</p>')
    css = ("body{font-size:9.5pt}.logo{font-size:14pt}.t{font-size:12pt;font-weight:bold}.i td{padding:1pt 6pt 1pt 0}.d{font-size:8.5pt;margin-top:8pt}.d th{background:#d9d9d9;border-top:1px solid #000;border-bottom:1px solid #000}"
           ".g{font-weight:bold;padding-top:6pt;background:#f3f3f3}.sub td{border-top:1px solid #999;font-style:italic}.tot{margin:10pt 0 0 auto;border-top:2px solid #000}h4{margin:12pt 0 0}")
    truth = {"document_type": KIND, "provider": {"name": hospital, "phone": call, "address": n.whole(address)}, "patient": {"name": who.comma, "birth_date": who.born}, "account_number": account, "statement_date": sent, "admitted": admitted,
             "discharged": left, "lines": lines, "payments": payments, "totals": {"charges_cents": charges, "balance_cents": owed} | ({"adjustments_cents": off, "insurance_paid_cents": plan} if payer else {})}
    if admitted == left:
        truth["maybe"] = {"discharged": truth.pop("discharged"), "admitted": truth.pop("admitted")}
    return n.close(css, body, truth)
