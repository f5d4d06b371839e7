"""A small office's statement from a practice program in the cloud: coupon with card boxes on top, the services with what insurance said of each in a sentence below, credits in a column of their own, a square and a short code to pay by telephone, ages at the foot."""
from held_seventeenth_a import *

NAME, KIND = "held17-text-to-pay", "itemized_bill"
WHY = {"copay": "Copayment set by your plan", "coins": "Coinsurance: your percentage of the allowed amount", "ded": "Applied to your deductible", "none": "Paid in full by your plan"}
KEY = {"copay": "copay_cents", "coins": "coinsurance_cents", "ded": "deductible_cents"}


def document(rng):
    who, at = Patient(rng), Place(rng)
    boss = doctor(rng, "{} {}, {}", ("MD", "DO"))
    name = rng.choice((f"{at.city} Family Practice, PLLC", f"{boss.split()[1].rstrip(',')} Internal Medicine, PC", f"{at.city} Walk-In and Family Care", f"Creekside Pediatrics and Family Medicine"))
    sent, plan, acct = day(rng, (2025, 7, 1)), rng.choice(PLANS), number(rng, "AAA99999")
    lines, payments, rows, run = [], [], [], 0
    dates = sorted({later(sent, -rng.randint(20, 130)) for _ in range(rng.randint(1, 3))})
    for n, date in enumerate(dates):
        rows.append(tr([us(date), (f"<b>Visit with {boss if rng.random() < 0.7 else doctor(rng)}</b> - {who.full}", 4)], "n -", "v"))
        here = visit(rng, rng.randint(1, 4), date, n == 0)
        posted, ins_all, off_all = later(date, rng.randint(10, 18)), 0, 0
        for x in here:
            off, ins, own, kind = split(rng, x["charge_cents"], ("coins", "ded", "copay") if x is here[0] else ("coins", "ded", "none"))
            ins_all, off_all = ins_all + ins, off_all + off
            rows.append(tr(["", f"{x['code']} {x['description']}<div class='why'>{WHY[kind]}: {usd(own)}</div>", usd(x["charge_cents"]), "", ""], "n - r r r"))
            run += x["charge_cents"]
            lines.append({**only(x, "date", "code", "description", "charge_cents"), "maybe": {"patient_cents": own, **({KEY[kind]: own} if kind in KEY else {})}})
        events = [pay(posted, "insurance", f"Insurance payment - {plan}", ins_all)] * (ins_all > 0) + [pay(posted, "adjustment", f"Contractual adjustment - {plan}", off_all)]
        if total(here) - ins_all - off_all > 3000 and rng.random() < 0.5:
            events.insert(0, pay(date, "patient", f"Copay at front desk - {rng.choice(('credit card', 'cash', 'check'))}", rng.choice((2000, 2500, 3000))))
        for p in events:
            run -= p["amount_cents"]
            rows.append(tr([us(p["date"]), p["description"], "", usd(-p["amount_cents"]), ""], "n - r r r"))
        payments += events
        rows.append(tr([("Balance after this visit", 4), usd(run)], "r r", "t"))
    code, short_code = number(rng, "A9A9-99A9"), number(rng, "99999")
    note = rng.choice(("Thank you for choosing us. Please pay within 15 days of receiving this statement.", "Second notice. We have not received your payment; please pay now or call us.", "Your balance is past due. Call us before it is sent to a collection service.", ""))
    body = (sides(f"<b class='h'>{name}</b><br>{at.street}<br>{at.town}", f"<table class='k'><tr><th>Statement Date</th><th>Account #</th><th>Amount Due</th></tr><tr><td>{us(sent)}</td><td>{acct}</td><td><b>{usd(run)}</b></td></tr><tr><th colspan=2>Due Date</th><th>Amount Enclosed</th></tr><tr><td colspan=2>Upon receipt</td><td>$</td></tr></table>" + cards("Visa MC Amex Disc"), widths=(46, 54))
            + sides(f"<div class='to'><span class='s'>STATEMENT FOR</span><br>{who.mail}</div>", f"<div class='to'><span class='s'>REMIT TO</span><br>{name.upper()}<br>{at.street.upper()}<br>{at.town.upper()}</div>", widths=(50, 50)) + "<div class='cut'>Please detach and return this top portion with your payment</div>"
            + grid(["Date", "Description", "Charges", "Credits", "Balance"], rows + [tr([("PATIENT BALANCE DUE", 4), usd(run)], "r r", "g")], "n - r r r")
            + sides(qr(rng, 66), f"<b>Pay in a minute</b><br>Scan the square, or go to payit.example and type the code <b>{code}</b>. To pay by text message, send PAY to {short_code}.", f"<b>Questions?</b><br>Our billing team answers at {at.tel} from 9 to 4, Monday to Thursday, or by a message in the patient portal.", widths=(14, 46, 40), kind="way")
            + grid(["Current", "31 - 60 days", "61 - 90 days", "91 - 120 days", "Over 120 days"], [tr(aged(run, sent, dates[-1]), "c c c c c")], "c c c c c", "d age") + (f"<p class='note'>{note}</p>" if note else ""))
    css = "body { font: 9.2pt 'Open Sans', 'Liberation Sans' } .h { font-size: 14pt; color: #1f3f73 } .k { width: 100%; font-size: 8.4pt } .k td, .k th { border: 1px solid #9aa7bd; text-align: center } .k th { background: #e9eef7 } .k td { padding: 3pt } table.cards { margin-top: 4pt } .to { margin: 16pt 0 10pt 8pt; line-height: 1.3 } .s { color: #666 } .d th { background: #1f3f73; color: #fff; padding: 3pt 4pt } .v td { background: #f3f5f9; padding-top: 4pt } .why { font-size: 8pt; color: #555; padding-left: 12pt } .t td { color: #1f3f73; border-bottom: 1px solid #9aa7bd } .g td { font-weight: bold; font-size: 11pt; padding: 5pt 4pt } .way { margin: 8pt 0; border: 1px dashed #1f3f73; font-size: 8.8pt } .way td { padding: 5pt } .age td { border: 1px solid #9aa7bd } .note { font-weight: bold; text-align: center }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "address": at.address}, "payer": {"name": plan}, "patient": {"name": who.full}, "account_number": acct, "statement_date": sent, "lines": lines, "payments": payments, "totals": {"balance_cents": run}}, bottom_right=PAGES)
