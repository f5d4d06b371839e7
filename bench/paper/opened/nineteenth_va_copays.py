"""The Veterans Affairs medical center's monthly patient statement of copays: previous balance, payments and new charges in a strip of boxes, the activity by posting day with the visit's or prescription's words on lines below (number, drug, days' supply), a bill reference behind, interest and administrative cost only in the sums, rights on the back, and a remittance slip to the treasury's lockbox."""
from held_nineteenth_a import *

NAME, KIND = "held19-va-copays", "itemized_bill"
DRUGS = [("ATORVASTATIN CALCIUM 40MG TAB", 90), ("METFORMIN HCL 500MG TAB", 180), ("LISINOPRIL 20MG TAB", 90), ("OMEPRAZOLE 20MG EC CAP", 30), ("SERTRALINE HCL 100MG TAB", 30), ("AMLODIPINE BESYLATE 10MG TAB", 90), ("GABAPENTIN 300MG CAP", 270), ("ALBUTEROL 90MCG 200D ORAL INHL", 1), ("TAMSULOSIN HCL 0.4MG CAP", 90), ("LATANOPROST 0.005% OPH SOLN", 3)]
VISITS = [("OUTPATIENT CARE - PRIMARY CARE", 1500), ("OUTPATIENT CARE - SPECIALTY CARE", 5000), ("URGENT CARE COPAYMENT", 3000)]


def document(rng):
    who, at = Patient(rng, 34, 84), Place(rng)
    name = f"{at.city} {rng.choice(('VA MEDICAL CENTER', 'VA HEALTH CARE SYSTEM', 'VETERANS AFFAIRS MEDICAL CENTER'))}".upper()
    sent = day(rng, (2025, 5, 1)).replace(day=rng.choice((4, 11, 18, 25)))
    due = later(sent, rng.choice((25, 30)))
    acct = f"{number(rng, '999')} {number(rng, '9999')} {number(rng, '99999')} {who.last[:5].upper()}"
    before = rng.choice((0, 0, rng.choice((800, 1600, 2400, 5000, 6500, 7300, 11500))))
    acts, lines, charge_rows = [], [], []
    if before and rng.random() < 0.75:
        acts.append(pay(later(sent, -rng.randint(6, 25)), "patient", rng.choice(("PAYMENT POSTED - THANK YOU", "PAYMENT RECEIVED - PAY.GOV", "PAYMENT POSTED ON LOCKBOX")), before if rng.random() < 0.5 else before // 200 * 100))
    for _ in range(rng.randint(1, 6)):
        posted, ref = later(sent, -rng.randint(2, 27)), number(rng, "999-K9AAAA9")
        if rng.random() < 0.65:
            drug, count = rng.choice(DRUGS)
            rx, days = number(rng, "9999999"), rng.choice((30, 60, 90))
            cents = rng.choice((500, 800, 1100)) * (days // 30)
            filled = later(posted, -rng.randint(1, 12))
            lines.append({"date": filled, "description": drug, "charge_cents": cents, "maybe": {"date": posted, "units": count, "description": f"RX COPAY {drug}"}})
            charge_rows.append((posted, f"RX COPAY", [f"RX#: {rx} &nbsp; FILL DATE: {us(filled)}", drug, f"DAYS SUPPLY: {days} &nbsp; QTY: {count}"], cents, ref))
        else:
            words, cents = rng.choice(VISITS)
            seen = later(posted, -rng.randint(5, 40))
            lines.append({"date": seen, "description": words, "charge_cents": cents, "maybe": {"date": posted}})
            charge_rows.append((posted, words, [f"DATE OF SERVICE: {us(seen)}"], cents, ref))
    order = sorted(range(len(lines)), key=lambda n: charge_rows[n][0])
    lines, charge_rows = [lines[n] for n in order], [charge_rows[n] for n in order]
    got, new = total(acts, "amount_cents"), total(lines)
    late = before > got
    interest, fee = (rng.randint(2, 40), rng.choice((58, 93, 135))) if late else (0, 0)
    owed = before - got + new + interest + fee
    rows = [tr([us(p["date"]), p["description"], usd(p["amount_cents"], "", "{}") + " CR", number(rng, "999-K9AAAA9")], "n - r n") for p in acts]
    rows += [tr([us(d), w + "".join(f"<br><span class='in'>{m}</span>" for m in more), bald(c), ref], "n - r n") for d, w, more, c, ref in charge_rows]
    strip = "<table class='st'><tr>" + "".join(f"<td>{k}<br><b>{v}</b></td>" for k, v in (("Previous Balance", usd(before)), ("Total Credits", usd(got)), ("New Charges", usd(new)), ("Interest", usd(interest)), ("Admin. Cost", usd(fee)), ("Total Amount Due", usd(owed)))) + "</tr></table>"
    body = (sides(f"<b>DEPARTMENT OF VETERANS AFFAIRS</b><br>{name}<br>{at.street.upper()}<br>{at.town.upper()}", "<div class='ti'>PATIENT STATEMENT</div>" + facts([("Statement Date", us(sent)), ("Account Number", acct), ("Payment Due By", us(due)), ("Amount Due", usd(owed))], "f bx"), widths=(54, 46))
            + f"<div class='ml'>{who.mail}</div><p>Questions about this statement? Call the Health Resource Center toll free at <b>{at.free}</b>, Monday to Friday, 8 a.m. to 8 p.m. ET. Pay online at www.pay.gov, by telephone, or by mail with the slip below.</p>{strip}"
            + "<h3>STATEMENT OF ACCOUNT ACTIVITY</h3>" + grid(["DATE POSTED", "DESCRIPTION", "AMOUNT", "BILLING REFERENCE"], rows, "n - r n")
            + ("<div class='nt'><b>Your balance is past due.</b> Interest and administrative costs are added each month to debts not paid within 30 days. Debts over 120 days may be sent to the Department of the Treasury and taken from federal payments.</div>" if late else "")
            + f"<p class='s'>{rng.choice(('You have the right to dispute the debt, to ask for a waiver or compromise, or to set up a repayment plan. See Notice of Rights and Responsibilities, enclosed.', 'If your income has gone down you may ask for a hardship determination with VA Form 10-10HS.'))}{' VA has billed your other health insurance. What it pays may lower your copay.' if rng.random() < 0.5 else ''}</p>"
            + "<div class='cut'>PLEASE DETACH AND RETURN THIS PORTION WITH YOUR PAYMENT. DO NOT SEND CASH.</div>" + sides(f"<span class='s'>Make check payable to</span><br><b>VA</b><br>DEPARTMENT OF VETERANS AFFAIRS<br>{at.box.upper()}<br>{at.far.upper()}", facts([("Account Number", acct), ("Patient Name", who.full.upper()), ("Amount Due", usd(owed)), ("Amount Paid", "$ ________")], "f bx"), widths=(48, 52)))
    css = "body { font: 9.6pt 'Liberation Sans' } .ti { font-size: 15pt; font-weight: bold; text-align: right; margin-bottom: 4pt; letter-spacing: 1pt } .bx { width: 100% } .bx td { border: 0.75pt solid #000; padding: 2pt 5pt } .bx td + td { font-weight: bold; text-align: right } .ml { margin: 20pt 0 22pt 30pt; font: 10.5pt 'Liberation Mono' } .st { width: 100%; margin: 8pt 0 } .st td { border: 0.75pt solid #000; text-align: center; font-size: 8pt; width: 16.6% } .st b { font-size: 10.5pt } h3 { background: #0a2f5a; color: #fff; font-size: 9.5pt; padding: 2pt 5pt; margin: 8pt 0 0 } .d th { border-bottom: 0.75pt solid #000; font-size: 8pt } .d td { padding: 3pt 4pt } .in { padding-left: 14pt; font-size: 8.6pt } .nt { border: 1pt solid #000; padding: 5pt; margin: 8pt 0 }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.free, "address": at.address.upper()}, "patient": {"name": who.full.upper()}, "account_number": acct, "statement_date": sent, "due_date": due, "lines": lines, "payments": acts,
                            "totals": {"prior_balance_cents": before, "charges_cents": new, "patient_paid_cents": got, "interest_cents": interest, "fees_cents": fee, "balance_cents": owed}})
