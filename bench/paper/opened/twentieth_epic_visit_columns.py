"""A health system's mailed guarantor statement as Epic prints it: amount due and slip on the first sheet, on the next each visit as a block whose columns are charges, insurance payments and adjustments, patient payments and balance; a row for each group of charges, the insurer's rows in the column of its own, a total row a visit."""
from held_twentieth_a import *

NAME, KIND = "held20-epic-visit-columns", "summary_bill"
NAMES = ("Cascadia Health", "Three Rivers Health System", "Gulf Pines Healthcare", "Northern Lakes Medical Center", "Palmetto Ridge Health")


def document(rng):
    who, at = Patient(rng), Place(rng)
    name, sent, plan = rng.choice(NAMES), day(rng, (2025, 6, 1)), rng.choice(PLANS)
    due, acct, color = later(sent, 21), number(rng, "10099999"), rng.choice(("#00457c", "#7a1f3d", "#1d6b52"))
    kind = rng.choice(("first", "second", "final"))
    lines, payments, detail, grand = [], [], "", [0, 0, 0, 0]
    for date in sorted(later(sent, -rng.randint(35, 120)) for _ in range(rng.choice((1, 1, 2, 3)))):
        here = care(rng, rng.randint(2, 6), date)
        charge = total(here)
        off, ins, own, _ = split(rng, charge, ("coins", "ded", "coins"))
        posted = later(date, rng.randint(14, 26))
        acts = [pay(posted, "insurance", f"{plan} Payment", ins)] * (ins > 0) + [pay(posted, "adjustment", f"{plan} Contractual Adjustment", off)]
        if own > 8000 and rng.random() < 0.4:
            acts.append(pay(later(posted, 6), "patient", rng.choice(("Patient Payment - Visa", "Patient Payment - Check")), rng.choice((2000, 5000, 7500))))
        left = charge - total(acts, "amount_cents")
        rows = [tr([us(x["date"]), x["description"], usd(x["charge_cents"]), "", "", ""], "n - r r r r") for x in here]
        rows += [tr([us(p["date"]), p["description"], "", "" if p["by"] == "patient" else usd(-p["amount_cents"]), usd(-p["amount_cents"]) if p["by"] == "patient" else "", ""], "n - r r r r") for p in acts]
        sums = [charge, paid(acts, "insurance") + paid(acts, "adjustment"), paid(acts, "patient"), left]
        rows.append(tr([("Visit Total", 2), usd(sums[0]), minus(sums[1]), minus(sums[2]), usd(sums[3])], "- r r r r", "t"))
        detail += f"<div class='v'>{rng.choice(KINDS_OF_CARE)} visit on {us(date)} at {at.city} {rng.choice(('Hospital', 'Medical Center'))}</div><div class='sb'>Patient: {who.full} &nbsp; &nbsp; Account: {number(rng, '5009999999')} &nbsp; &nbsp; Provider: {doctor(rng)} &nbsp; &nbsp; Primary insurance: {plan}</div>"
        detail += grid(["Date", "Description", "Charges", "Insurance<br>Payments/<br>Adjustments", "Patient<br>Payments/<br>Adjustments", "Balance"], rows, "n - r r r r")
        lines, payments = lines + here, payments + acts
        grand = [a + b for a, b in zip(grand, sums)]
    say = {"first": "This is the first statement for the balance shown. Your insurance has processed these services.", "second": "This is a reminder that your account is not yet paid. If you sent payment in the last few days, thank you.", "final": "<b>FINAL NOTICE.</b> Your account is seriously past due and may be placed with a collection agency if we do not hear from you by the due date."}[kind]
    top = facts([("Guarantor Name", who.full), ("Guarantor ID", acct), ("Statement Date", us(sent)), ("Due Date", us(due)), ("<b>Amount Due</b>", f"<b>{usd(grand[3])}</b>")], "f gx")
    box = facts([("Charges", usd(grand[0])), ("Insurance payments/adjustments", minus(grand[1])), ("Patient payments/adjustments", minus(grand[2])), ("<b>Balance due</b>", f"<b>{usd(grand[3])}</b>")], "f bx")
    ways = f"<b>&#9632; Online</b><br>mychart.{site(name)}<br>No account? Choose &ldquo;Pay as Guest&rdquo;<br><br><b>&#9632; Phone</b><br>{at.free}, 24 hours<br><br><b>&#9632; Mail</b><br>Use the coupon below"
    help_ = rng.choice(("You may be eligible for free or discounted care. To ask for an application call us or visit our website. Interpreters are free of charge.", "Si necesita ayuda para entender esta factura, ll&aacute;menos. Hay asistencia financiera para quien califica.", "Payment plans without interest are available for balances over $50. Ask us or set one up in MyChart."))
    body = (sides(f"<div class='lg'>{name}</div><div class='s'>Patient Financial Services &bull; {at.street} &bull; {at.town}</div>", top, widths=(58, 42))
            + f"<div class='bar'>BILLING STATEMENT</div>" + sides(f"<h3>Message</h3><p>{say}</p><h3>Summary of this statement</h3>{box}<p class='s'>{help_}</p>", f"<div class='ways'><h3>Ways to pay</h3>{ways}{'<div class=qr>' + qr(rng, 64) + '</div>' if rng.random() < 0.6 else ''}</div>", widths=(64, 36))
            + f"<p class='s'>Customer service: {at.tel}, Monday - Friday 8 am - 5 pm. See the following page for detail of services and for important information.</p>"
            + "<div class='cut'>&#9986; Please detach and return with payment</div>"
            + sides(f"<span class='s'>{name}<br>{at.street}<br>{at.town}</span><div class='ml'>{who.mail}</div>", facts([("Guarantor ID", acct), ("Due Date", us(due)), ("Amount Due", usd(grand[3])), ("Amount Enclosed", "$ ____________")], "f cp") + "<div class='s'>&#9633; Visa &#9633; MasterCard &#9633; Discover &#9633; Am Ex<br>Card # ____________________________ Exp ____/____<br>Signature _______________________________</div>", widths=(52, 48))
            + f"<div class='rm'>{name.upper()}<br>{at.box.upper()}<br>{at.far.upper()}</div>" + bars(rng, number(rng, "0010099999990000999999"), 16)
            + f"<div class='brk'></div>" + sides(f"<b>{who.full}</b> &nbsp; Guarantor ID {acct}", f"<div class='r2'>Statement Date {us(sent)}</div>") + f"<h2>Detail of your visits</h2>{detail}<div class='tot'>Amount due on this statement: {usd(grand[3])}</div>"
            + "<p class='s'>This statement is for hospital services. Radiologists, pathologists, anesthesiologists and emergency physicians may send their own bills. You have the right to an itemized bill. If your insurance information is wrong or has changed, call us before the due date.</p>")
    css = f"body {{ font: 9.2pt 'Liberation Sans' }} .lg {{ font: bold 20pt 'Liberation Sans'; color: {color} }} .s {{ font-size: 7.8pt; color: #444 }} .gx {{ margin-left: auto }} .gx td {{ padding: 1pt 6pt }} .gx td + td {{ text-align: right }} .bar {{ background: {color}; color: #fff; font-weight: bold; padding: 4pt 8pt; margin: 8pt 0; letter-spacing: 1pt }} h3 {{ font-size: 10.5pt; color: {color}; margin: 6pt 0 3pt }} h2 {{ font-size: 13pt; color: {color}; margin: 10pt 0 2pt }} .bx {{ width: 92% }} .bx td {{ border-bottom: 1px solid #ccc; padding: 3pt 4pt }} .bx td + td {{ text-align: right }} .ways {{ background: #f1f4f7; padding: 8pt; font-size: 8.8pt }} .qr svg {{ display: block; margin-top: 8pt }} .ml {{ margin: 22pt 0 0 20pt }} .cp {{ width: 100% }} .cp td {{ border: 0.75pt solid #777; padding: 3pt 6pt }} .rm {{ margin: 16pt 0 6pt 55% }} .r2 {{ text-align: right }} .v {{ font-weight: bold; margin-top: 10pt; border-bottom: 1.5pt solid {color}; color: {color} }} .sb {{ font-size: 8pt; padding: 2pt 0 4pt }} .d th {{ font-size: 7.8pt; background: #eef1f4 }} .d td {{ font-size: 8.6pt; border-bottom: 0.5pt solid #e0e0e0 }} .t td {{ font-weight: bold; background: #f7f7f7 }} .tot {{ text-align: right; font: bold 11pt 'Liberation Sans'; margin: 10pt 0 }} p {{ margin: 4pt 0 }}"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "address": at.address}, "payer": {"name": plan}, "patient": {"name": who.full}, "account_number": acct, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments, "totals": {"charges_cents": grand[0], "patient_paid_cents": grand[2], "balance_cents": grand[3]}, "maybe": {"insurance_paid_cents": grand[1], "adjustments_cents": grand[1]}}, bottom_right=PAGES)
