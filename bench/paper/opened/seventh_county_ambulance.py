"""seventh_county_ambulance.py: a county's ambulance bill sent by its billing company: run number, from and to, loaded miles, payments, a second page about the fee and hardship."""
import datetime

from held_parts import PAGES, TOWN, address, after, day, digits, e, money, npi, page, paid, payment, say, tax_id, total
from held_plain import home, someone

NAME = "held7-county-ambulance"
KIND = "itemized_bill"
SERVICES = ["Marlow County EMS", "Town of Ridgely Fire & Ambulance", "Kettle River Ambulance District", "City of Dunbar EMS", "Tri-Parish Ambulance Authority"]
BASES = [("A0429", "BLS EMERGENCY BASE RATE", 650, 1300), ("A0427", "ALS-1 EMERGENCY BASE RATE", 900, 1900), ("A0433", "ALS-2 BASE RATE", 1200, 2300), ("A0428", "BLS NON-EMERGENCY", 420, 800)]
EXTRA = [("A0422", "OXYGEN", 60, 140), ("A0398", "ALS SUPPLIES", 40, 160), ("A0382", "BLS SUPPLIES", 25, 90), ("", "EXTRA CREW LIFT ASSIST", 75, 200)]
CSS = """body { font: 9.5pt 'Liberation Sans' } .w { width: 100% } .w td { vertical-align: top; padding: 1px 4px } h2 { margin: 0; font-size: 15pt; color: #123d7a } .star { float: left; width: 38px; height: 38px; border: 4px double #123d7a; border-radius: 50%; text-align: center; font: bold 20pt/38px 'DejaVu Sans'; color: #123d7a; margin-right: 10px }
.trip { width: 100%; border: 1px solid #123d7a; margin: 12px 0 } .trip td { padding: 3px 7px; width: 50% } .trip b { font-size: 8pt; color: #123d7a } .d { width: 100% } .d th { border-top: 2px solid #123d7a; border-bottom: 1px solid #123d7a; text-align: left; padding: 3px; font-size: 8.5pt } .d td { padding: 3px } .d .r { text-align: right }
.s td { padding: 2px 8px } .s { margin-left: auto } .nx { page-break-before: always } .nx p { margin: 6px 0; font-size: 9pt }"""


def document(rng):
    service, who, (street, town, whole) = rng.choice(SERVICES), someone(rng), address(rng)
    name, run, account, tax, ident = f"{who[2]}, {who[0]} {who[1]}".upper(), f"{rng.randint(25, 26)}-{digits(rng, 6)}", digits(rng, 8), tax_id(rng), npi(rng)
    tel, when, marks = f"({rng.randint(212, 989)}) 555-{rng.randint(100, 199):04d}", day(rng, (2025, 12, 1), 160), [rng.choice(["RH", "SH", "HN", "RH", "PH"])]
    born = day(rng, (1936, 1, 1), 25000)
    code, words, low, high = rng.choice(BASES)
    price, miles, rate = rng.randint(low, high) * 100, rng.choice([rng.randint(2, 48), rng.randint(15, 480) / 10]), rng.choice([1500, 1750, 1895, 2250])
    lines = [{"date": when.isoformat(), "code": code, "modifiers": marks, "description": words, "units": 1, "unit_price_cents": price, "charge_cents": price},
             {"date": when.isoformat(), "code": "A0425", "modifiers": marks, "description": "LOADED MILE", "units": miles, "unit_price_cents": rate, "charge_cents": round(miles * rate)}]
    for code, words, low, high in rng.sample(EXTRA, rng.choice([0, 1, 1, 2])):
        cents = rng.randint(low, high) * 100
        lines.append({"date": when.isoformat(), **({"code": code} if code else {}), "description": words, "units": 1, "unit_price_cents": cents, "charge_cents": cents})
    charges = total(lines, "charge_cents")
    payments, posted = [], after(when, rng.randint(25, 60))
    if rng.random() < 0.65:
        payer = rng.choice(["MEDICARE", "MEDICAID HMO", "BCBS", "HEALTH FIRST PLAN"])
        payments = [payment(posted, "insurance", f"{payer} CHECK {digits(rng, 7)}", round(charges * rng.uniform(0.25, 0.55))), payment(posted, "adjustment", f"{payer} ALLOWANCE", round(charges * rng.uniform(0.1, 0.35)))]
    if rng.random() < 0.3:
        payments.append(payment(after(posted, 12), "patient", "PATIENT CHECK", 5000))
    balance, printed = charges - sum(p["amount_cents"] for p in payments), after(posted, rng.randint(14, 24))
    due = after(printed, 30)
    body = [f"<tr><td>{say(when, 'us')}</td><td>{i.get('code', '')}{' ' + i['modifiers'][0] if 'modifiers' in i else ''}</td><td>{i['description']}</td><td class=r>{i['units']}</td><td class=r>{money(i['unit_price_cents'])}</td><td class=r>{money(i['charge_cents'])}</td></tr>" for i in lines]
    body += [f"<tr><td>{say(datetime.date.fromisoformat(p['date']), 'us')}</td><td></td><td>{p['description']}</td><td></td><td></td><td class=r>{money(-p['amount_cents'], '$', '({})')}</td></tr>" for p in payments]
    sums = [("TOTAL CHARGES", charges)] + ([("INSURANCE PAYMENTS", paid(payments, "insurance")), ("ADJUSTMENTS", paid(payments, "adjustment")), ("PATIENT PAYMENTS", paid(payments, "patient"))] if payments else [])
    html = f"""<table class=w><tr><td><div class=star>&#10033;</div><h2>{e(service)}</h2>Ambulance Billing &bull; {e(street)} &bull; {e(town)}<br>Telephone {tel} &bull; Tax ID {tax} &bull; NPI {ident}</td></tr></table>
<table class=w style="margin-top:12px"><tr><td>{e(name)}<br>{e(home(rng)[0])}<br>{e(home(rng)[1])}</td><td><table><tr><td>Account Number:</td><td>{account}</td></tr><tr><td>Bill Date:</td><td>{say(printed, 'us')}</td></tr><tr><td>Due Date:</td><td>{say(due, 'us')}</td></tr><tr><td><b>Balance Due:</b></td><td><b>{money(balance)}</b></td></tr></table></td></tr></table>
<table class=trip><tr><td><b>PATIENT</b> {e(name)} &nbsp; <b>DOB</b> {say(born, 'us')}</td><td><b>DATE OF TRANSPORT</b> {say(when, 'us')}</td></tr><tr><td><b>PICKED UP AT</b> {rng.choice(['RESIDENCE', 'SCENE, HWY 40 MILE 112', 'SKILLED NURSING FACILITY'])}, {e(rng.choice(TOWN)).upper()}</td><td><b>TAKEN TO</b> {rng.choice(['VERNON COUNTY HOSPITAL', 'ST. JEROME HOSPITAL ER', 'TOLLIVER GENERAL'])}</td></tr><tr><td><b>RUN NUMBER</b> {run}</td><td><b>REASON</b> {rng.choice(['CHEST PAIN', 'FALL', 'SHORTNESS OF BREATH', 'TRAFFIC ACCIDENT'])}</td></tr></table>
<table class=d><tr><th>DATE</th><th>CODE</th><th>DESCRIPTION</th><th class=r>QTY</th><th class=r>PRICE EACH</th><th class=r>AMOUNT</th></tr>{''.join(body)}</table>
<table class=s>{''.join(f'<tr><td>{k}</td><td class=r>{money(v)}</td></tr>' for k, v in sums)}<tr><td><b>BALANCE DUE</b></td><td class=r><b>{money(balance)}</b></td></tr></table>
<div class=nx><h2>About this bill</h2><p>Account Number {account}</p><p>The people of {e(service)} answer every call without asking who can pay. The fees are set by ordinance each year and help to pay for the vehicles and the crews.</p>
<p><b>Insurance.</b> Write your policy's number and group on the lines below and send this page back.</p><p>Company ______________________ Policy ______________________ Group ______________</p>
<p><b>Hardship.</b> If your household's income is below twice the federal poverty level you may ask for the balance to be lowered. Call {tel}.</p><p><b>Assignment.</b> I allow payment of benefits straight to {e(service)}. Signed ____________________</p></div>"""
    truth = {"document_type": KIND, "provider": {"name": service, "phone": tel, "tax_id": tax, "npi": ident, "address": whole}, "patient": {"name": name, "birth_date": born.isoformat()}, "account_number": account, "statement_date": printed.isoformat(), "due_date": due.isoformat(),
             "lines": lines, "totals": {"charges_cents": charges, "balance_cents": balance}}
    if payments:
        truth["payments"] = payments
        truth["totals"] |= {"insurance_paid_cents": paid(payments, "insurance"), "adjustments_cents": paid(payments, "adjustment"), "patient_paid_cents": paid(payments, "patient")}
    return {"html": page(CSS, html, "size: Letter; margin: 0.6in", PAGES), "truth": truth}
