"""seventh_mychart_summary.py: a large hospital system's guarantor statement: charges by kind of service, what insurance paid and took off, a coupon."""
import datetime

from held_parts import PAGES, after, bars, day, digits, e, money, page, paid, payment, phone, qr, say, total
from held_plain import dollars, home, someone

NAME = "held7-mychart-summary"
KIND = "summary_bill"
SYSTEMS = ["Northwater Health", "Cascadia Vale Health", "Prairie Union Health System", "Bayline Health", "Cumberland Trace Health"]
SITES = ["{} Riverbend Hospital", "{} Main Campus", "{} Westgate Medical Center", "{} Lakeshore Hospital"]
KINDS = [("Emergency Room - General", 900, 3900), ("Laboratory - Chemistry", 120, 1400), ("Laboratory - Hematology", 60, 500), ("Radiology - Diagnostic", 180, 900), ("CT Scan - Body", 1500, 5200),
         ("Pharmacy - General", 20, 700), ("Drugs - Detailed Coding", 30, 1300), ("Medical/Surgical Supplies", 25, 600), ("EKG/ECG - General", 90, 400), ("IV Therapy - General", 150, 800), ("Respiratory Services", 80, 500)]
PAYERS = ["AETNA PPO", "BCBS OF ILLINOIS", "CIGNA OAP", "UHC CHOICE PLUS", "HUMANA GOLD"]
CSS = """body { font: 9.5pt 'Liberation Sans'; color: #222 } .top { display: flex; justify-content: space-between; border-bottom: 4px solid #0b6b75; padding-bottom: 6px }
.name { font-size: 20pt; color: #0b6b75; font-weight: bold } .due { display: flex; gap: 10px; margin: 12px 0 } .due div { flex: 1; background: #e4f1f2; padding: 7px 9px; font-size: 8.5pt }
.due b { display: block; font-size: 13pt; margin-top: 2px } h3 { color: #0b6b75; margin: 12px 0 3px; font-size: 11.5pt } .v { width: 100% } .v td { padding: 2.5px 6px } .v .h td { background: #0b6b75; color: #fff; font-weight: bold }
.v .t td { border-top: 1px solid #0b6b75; font-weight: bold } .msg { border: 1px solid #bbb; padding: 7px; font-size: 8.5pt; margin-top: 10px } .cut { border-top: 1px dashed #555; margin-top: 14px; padding-top: 8px; font-size: 8.5pt }
.cut table td { padding: 2px 8px } .small { font-size: 7pt; color: #444 }"""


def document(rng):
    system, who = rng.choice(SYSTEMS), someone(rng)
    site, name = rng.choice(SITES).format(system), f"{who[0]} {who[1]} {who[2]}"
    payer, account, street, town = rng.choice(PAYERS), f"{rng.randint(100, 899)}{digits(rng, 6)}", *home(rng)
    tel, when, lines, payments, blocks = phone(rng, "{}-{}-{}"), day(rng, (2026, 1, 3), 110), [], [], []

    def rows(items, sign):
        return "".join(f"<tr><td>{date}</td><td>{e(words)}</td><td class=r>{money(sign * cents)}</td></tr>" for date, words, cents in items)

    for _ in range(rng.choice([1, 1, 1, 2])):
        visit = when
        kinds = [KINDS[i] for i in sorted(rng.sample(range(len(KINDS)), rng.randint(3, 8)))]
        here = [{"description": words, "charge_cents": dollars(rng, low, high), "maybe": {"date": visit.isoformat()}} for words, low, high in kinds]
        charges, posted = total(here, "charge_cents"), after(visit, rng.randint(18, 35))
        adjusted = round(charges * rng.uniform(0.35, 0.6))
        plan = round((charges - adjusted) * rng.uniform(0.4, 0.85))
        took = [payment(posted, "insurance", f"{payer} Payment", plan), payment(posted, "adjustment", f"{payer} Contractual Adjustment", adjusted)]
        if rng.random() < 0.6:
            own = min((charges - adjusted - plan) // 2, rng.choice([5000, 10000, 15000]))
            took.append(payment(after(posted, rng.randint(3, 9)), "patient", rng.choice(["Patient Payment - Credit Card", "MyChart Payment - Thank You"]), own))
        blocks.append(f"""<p>Patient: <b>{e(name)}</b> &nbsp;|&nbsp; {e(site)} &nbsp;|&nbsp; Date of service: <b>{say(visit, 'mon')}</b> &nbsp;|&nbsp; Outpatient</p>
<table class=v><tr class=h><td style="width:70px">Date</td><td>Description</td><td class=r>Amount</td></tr>{rows([('', i['description'], i['charge_cents']) for i in here], 1)}
<tr class=t><td></td><td>Total charges for this visit</td><td class=r>{money(charges)}</td></tr>{rows([(say(datetime.date.fromisoformat(p['date']), 'short'), p['description'], p['amount_cents']) for p in took], -1)}<tr class=t><td></td><td>Visit balance</td><td class=r>{money(charges - sum(p['amount_cents'] for p in took))}</td></tr></table>""")
        lines, payments, when = lines + here, payments + took, after(posted, rng.randint(10, 15))
    charges, plan, adjusted = total(lines, "charge_cents"), paid(payments, "insurance"), paid(payments, "adjustment")
    balance, printed = charges - plan - adjusted - paid(payments, "patient"), when
    due = after(printed, 21)
    sums = [("Total charges", charges), ("Insurance payments", -plan), ("Insurance adjustments", -adjusted), ("Your payments", -paid(payments, "patient"))]
    steps = [("$25 - $300", "6 months", "$25.00"), ("$301 - $1,000", "12 months", "$50.00"), ("$1,001 - $5,000", "24 months", "$75.00"), ("Over $5,000", "36 months", "Call us")]
    body = f"""<div class=top><div><div class=name>{e(system)}</div>Patient Financial Services</div><div class=r>Billing questions? Call {tel}<br>Monday - Friday 8 a.m. - 5 p.m.<br><b>Pay online: mychart.example/billpay</b></div></div>
<div class=due><div>Guarantor<b>{e(name)}</b></div><div>Guarantor Account Number<b>{account}</b></div><div>Statement Date<b>{say(printed, 'mon')}</b></div><div>Amount Due<b>{money(balance)}</b></div><div>Due Date<b>{say(due, 'mon')}</b></div></div>
<p>{e(name)}, this statement shows your hospital services. You may get separate bills from doctors who do not work for {e(system)}.</p>
<h3>Account Summary</h3><table class=v>{''.join(f'<tr><td>{k}</td><td class=r>{money(v)}</td></tr>' for k, v in sums)}<tr class=t><td>Balance you owe</td><td class=r>{money(balance)}</td></tr></table>
<h3>Details of Your Visits</h3>{''.join(blocks)}
<div class=msg><b>Need help paying?</b> You may qualify for financial assistance. Ask for an application or a plain language summary at {tel} or at any registration desk. Payment plans without interest are offered in MyChart.</div>
<div class=cut><div style="text-align:center">Detach and return with your check payable to {e(system)}</div><div style="display:flex;justify-content:space-between;margin-top:8px"><div>{e(name)}<br>{e(street)}<br>{e(town)}<br><br>{bars(rng, account + digits(rng, 9))}</div>
<table><tr><td>Guarantor Account Number</td><td class=r>{account}</td></tr><tr><td>Amount Due</td><td class=r>{money(balance)}</td></tr><tr><td>Due Date</td><td class=r>{say(due, 'mon')}</td></tr><tr><td>Amount Enclosed</td><td class=r>$ ____________</td></tr></table>{qr(rng, 66)}</div>
<p class=small>&#9744; My address or insurance changed (see reverse). A returned check may carry a charge of up to $25 as state law allows.</p></div>
<div style="page-break-before:always"><h3>Payment plans without interest</h3><p>You may set one up in MyChart without calling us. The longest plan goes by the balance you owe:</p><table class=v style="width:60%"><tr class=h><td>Balance</td><td>Up to</td><td class=r>Least each month</td></tr>{''.join(f'<tr><td>{a}</td><td>{b}</td><td class=r>{c}</td></tr>' for a, b, c in steps)}</table>
<h3>Words on this statement</h3><p><b>Guarantor:</b> the person who pays for the patient. <b>Insurance adjustment:</b> what we agreed with your insurance to take off. <b>Visit balance:</b> what is left for you to pay.</p>
<p><b>Financial assistance.</b> Households with income up to 300% of the federal poverty level may get free or discounted care. Ayuda en espa&ntilde;ol: {tel}.</p></div>"""
    truth = {"document_type": KIND, "provider": {"name": system, "phone": tel}, "patient": {"name": name}, "account_number": account, "statement_date": printed.isoformat(), "due_date": due.isoformat(),
             "lines": lines, "payments": payments,
             "totals": {"charges_cents": charges, "insurance_paid_cents": plan, "adjustments_cents": adjusted, "patient_paid_cents": paid(payments, "patient"), "balance_cents": balance}}
    return {"html": page(CSS, body, "size: Letter; margin: 0.5in", PAGES), "truth": truth}
