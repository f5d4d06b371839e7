"""A hospital's detail bill of one account by groups of revenue codes, each with its sum, the drug's national number below it; then what was paid, day by day."""
from held_sixteenth_a import *

NAME, KIND = "held16-epic-revenue-groups", "itemized_bill"


def document(rng):
    who, at = Patient(rng), Place(rng)
    name = f"{rng.choice(('Memorial', 'Providence', 'Trinity', 'University'))} Hospital {at.city}"
    nights, came = rng.choice((0, 0, 1, 2, 4)), day(rng)
    gone, posted = later(came, nights), later(came, nights + rng.randint(18, 40))
    sent, acct, plan, tin = later(posted, rng.randint(4, 40)), number(rng, "50099999999"), rng.choice(PLANS), tax_id(rng)
    items = ward(rng, rng.randint(7, 26), came, nights, price(rng, 1500, 2900) if nights else 0)
    items.sort(key=lambda x: (x["revenue_code"], x["date"]))
    rows = []
    for revenue in sorted({x["revenue_code"] for x in items}):
        group = [x for x in items if x["revenue_code"] == revenue]
        rows.append(tr([(f"{revenue} - {esc(GROUPS[revenue])}", 6)], "-", "v"))
        for x in group:
            if revenue == "0636":
                x["ndc"] = number(rng, "09999-9999-99")
            under = f"<br><span class='s'>NDC: {x['ndc']}</span>" if "ndc" in x else ""
            rows.append(tr([us(x["date"]), number(rng, "99999999"), x.get("code", ""), x["description"] + under, x["units"], bald(x["charge_cents"])], "n n n - r r"))
        rows.append(tr([(f"Total {revenue}", 5), bald(total(group))], "r r", "t"))
    charges = total(items)
    off, ins, own, _ = split(rng, charges, ("coins", "ded", "copay"))
    payments = [pay(posted, "insurance", f"{plan.upper()} PAYMENT", ins)] * (ins > 0) + [pay(posted, "adjustment", f"{plan.upper()} CONTRACTUAL", off)]
    if own > 8000 and rng.random() < 0.5:
        payments.append(pay(later(posted, 3), "patient", "PATIENT PAYMENT MYCHART", rng.choice((2500, 5000, 7500))))
    less = total(payments, "amount_cents")
    balance = charges - less
    money = [tr([us(p["date"]), p["description"], bald(-p["amount_cents"])], "n - r") for p in payments] + [tr([("Total Payments and Adjustments", 2), bald(-less)], "r r", "t")]
    body = (sides(f"<b class='h'>{name}</b><br>{at.street}<br>{at.town}<br>Phone: {at.tel}<br>Federal Tax ID: {tin}", f"<div class='r2'><b style='font-size:13pt'>Detail Bill</b><br>Date Printed: {us(sent)}<br>This is not a request for payment.</div>", widths=(62, 38))
            + sides(facts([("Patient Name:", who.full), ("Date of Birth:", us(who.born)), ("Hospital Account:", acct), ("Attending Provider:", doctor(rng, titles=("MD", "DO")))]), facts([("Admission Date:", us(came)), ("Discharge Date:", us(gone)), ("Primary Coverage:", plan), ("Class:", "Inpatient" if nights else "Emergency")]), widths=(54, 46), kind="who")
            + "<h3>Charges</h3>" + grid(["Service Date", "Procedure", "HCPCS", "Description", "Qty", "Amount"], rows, "n n n - r r") + facts([("Total Charges", usd(charges))], "f sm")
            + "<h3>Payments and Adjustments</h3>" + grid(["Post Date", "Description", "Amount"], money, "n - r")
            + facts([("Account Balance", f"<b>{usd(balance)}</b>")], "f sm") + f"<p class='s'>Guarantor: {who.full}, {who.street}, {who.town}. Charges for doctors who are not employed by the hospital are not on this bill. Charges posted after the date printed will appear on a later bill.</p>")
    css = "body { font: 9pt 'Nimbus Sans', 'Liberation Sans' } .h { font-size: 14pt } .r2 { text-align: right } .who { border-top: 1.5pt solid #000; border-bottom: 1.5pt solid #000; margin: 8pt 0 } .f td:first-child { color: #444 } h3 { margin: 8pt 0 2pt; font-size: 11pt } .d { font-size: 8.5pt } .d th { border-bottom: 1px solid #000 } .v td { font-weight: bold; padding-top: 6pt } .t td { border-top: 0.5pt solid #999; font-style: italic } .sm { margin: 4pt 0 6pt auto; font-size: 10pt; font-weight: bold } .sm td:first-child { color: #000 }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "tax_id": tin, "address": at.address}, "payer": {"name": plan}, "patient": {"name": who.full, "birth_date": who.born}, "account_number": acct, "statement_date": sent, "admitted": came, "discharged": gone,
                            "lines": [only(x, "date", "revenue_code", "code", "description", "units", "charge_cents", "ndc") for x in items], "payments": payments, "totals": {"charges_cents": charges, "balance_cents": balance}}, sheet="size: Letter; margin: 0.55in 0.55in 0.7in", bottom_left=f'"Hospital Account {acct}"', bottom_right=PAGES)
