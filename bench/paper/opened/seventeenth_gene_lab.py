"""A genetic laboratory's bill after insurance: one or two large tests, a ladder from list price to what is owed, two ways to settle it (the whole, or a lower price for whoever pays soon), what to do when the plan said no."""
from held_seventeenth_a import *

NAME, KIND = "held17-gene-lab", "itemized_bill"
EXPECTING = [("81420", "Prenatal chromosome screen, cell-free DNA", 900, 2900), ("81443", "Expanded carrier screen", 1500, 4400), ("81220", "CFTR gene, common variants", 350, 900), ("81243", "FMR1 gene, repeat count", 180, 520)]
OTHERS = [("81432", "Hereditary cancer gene panel", 1400, 3900), ("81528", "Stool DNA colorectal cancer screen", 500, 900), ("81479", "Pharmacogenomic panel, unlisted", 700, 2400), ("81519", "Breast tumor gene expression score", 3400, 4700)]


def document(rng):
    tests = rng.choice((EXPECTING, OTHERS))
    who, at = Patient(rng, *((22, 43) if tests is EXPECTING else (45, 78))), Place(rng)
    who.first = rng.choice("Lorraine Judith Kimberly Ngozi Rosalie Camille Esperanza Ingrid Celeste Sunita Magdalena Adele".split())
    who.plain, who.full = f"{who.first} {who.last}", f"{who.first} {who.middle} {who.last}"
    who.mail = f"{who.full}<br>{who.street}<br>{who.town}".upper()
    name = f"{rng.choice(('Helixa', 'Genoview', 'Truvera', 'Larkgene'))} {rng.choice(('Laboratories, Inc.', 'Genetics', 'Diagnostics, LLC'))}"
    date = day(rng)
    reported = later(date, rng.randint(7, 16))
    posted = later(reported, rng.randint(25, 60))
    sent = later(posted, rng.randint(5, 18))
    due, invoice, acc = later(sent, 30), number(rng, "99999999"), number(rng, "AA9999999")
    plan, denied = rng.choice(PLANS), rng.random() < 0.25
    lines = []
    for code, words, low, high in rng.sample(tests, rng.choice((1, 1, 2))):
        charge = price(rng, low, high)
        off, ins, own, _ = split(rng, charge, ("ded", "coins", "ded"))
        if denied:
            own = rng.choice((24900, 29900, 34900))
            off, ins = charge - own, 0
            if off < 0:
                off, own = 0, charge
        lines.append({"date": date, "code": code, "description": words, "charge_cents": charge, "adjustment_cents": off, "plan_paid_cents": ins, "patient_cents": own})
    charges, off, ins, own = [total(lines, k) for k in ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents")]
    gave = rng.choice((0, 0, 0, 5000, 9900))
    payments = [pay(later(date, rng.randint(0, 5)), "patient", "Prepayment at ordering", gave)] if 0 < gave < own else []
    balance = own - total(payments, "amount_cents")
    soon = balance * rng.choice((80, 85, 90)) // 100
    ladder = [("List price", usd(charges)), ("Not owed: lab discount" if denied else "Not owed: plan discount", usd(-off) if off else usd(0)), (f"Paid by {plan}", usd(-ins) if ins else usd(0))] + [(f"{p['description']}, {us(p['date'])}", usd(-p["amount_cents"])) for p in payments] + [("Your balance", usd(balance))]
    steps = "".join(f"<tr class='{'last' if n == len(ladder) - 1 else ''}'><td class='bar'><div style='width:{90 - 16 * n if n < len(ladder) - 1 else 22}%'></div></td><td>{k}</td><td class='r'>{v}</td></tr>" for n, (k, v) in enumerate(ladder))
    rows = [tr([us(x["date"]), x["code"], x["description"], usd(x["charge_cents"]), usd(x["adjustment_cents"]), usd(x["plan_paid_cents"]), usd(x["patient_cents"])], "n n - r r r r") for x in lines]
    tin, doc = tax_id(rng), doctor(rng, titles=("MD", "DO", "NP"))
    said = f"{plan} did not cover this test. We do not bill you the list price: your cost is limited to our self-pay price. You and your doctor may appeal within 180 days, and we will help you with the form." if denied else f"{plan} processed our claim on {us(posted)} and left the balance below to you. Compare it with the explanation of benefits that your plan sent; the two should agree."
    body = (sides(f"<div class='h'>{name}</div><div class='s'>{at.street}, {at.town} &nbsp;|&nbsp; Tax ID {tin}</div>", f"<div class='st'>Patient Statement</div>", widths=(66, 34))
            + sides(f"<div class='to'>{who.mail}</div>", facts([("Invoice", invoice), ("Statement date", us(sent)), ("Due date", us(due)), ("Your balance", f"<b>{usd(balance)}</b>")], "f bx"), widths=(56, 44))
            + f"<p>Dear {who.plain},</p><p>Your test was ordered by {doc} and performed by {name} on a sample taken {us(date)}. {said}</p>"
            + f"<h3>How your balance came about</h3><table class='lad'>{steps}</table><h3>Tests on this statement</h3>" + facts([("Patient", who.full), ("Date of birth", us(who.born)), ("Accession", acc), ("Report date", us(reported)), ("Insurance", plan)], "f pt")
            + grid(["Collected", "CPT", "Test", "List price", "Discount", "Insurance paid", "You owe"], rows, "n n - r r r r")
            + sides(f"<b>Pay the full balance</b><div class='opt'>{usd(balance)}</div>by {us(due)}, or in up to 12 monthly payments without interest", f"<b>Pay soon and save</b><div class='opt'>{usd(soon)}</div>if paid in one sum by {us(later(sent, 14))}. This price settles the account.", f"<b>Need help?</b><br>Our compassionate care program looks at household size and income. Apply at {name.split()[0].lower()}.example/care or call {at.free}, 8 to 8 Eastern.", widths=(33, 33, 34), kind="ways")
            + "<div class='cut'>Return with check or money order. Write the invoice number on it.</div>" + sides(qr(rng, 54), facts([("Invoice", invoice), ("Patient", who.full), ("Your balance", usd(balance)), ("Amount enclosed", "$ _________")]), f"{name}<br>{at.box}<br>{at.far}", cards("Visa MC Amex"), widths=(12, 34, 24, 30)))
    css = "body { font: 9.4pt 'Nimbus Sans', 'Liberation Sans' } .h { font: bold 17pt 'URW Gothic', 'Liberation Sans'; color: #0a5a8c } .st { text-align: right; font-size: 14pt; color: #666 } .s { font-size: 8pt; color: #555 } .to { margin: 18pt 0 12pt } .bx { margin: 10pt 0; width: 100%; background: #eaf4fa } .bx td { padding: 2.5pt 8pt } .bx td + td { text-align: right } p { margin: 4pt 0 } h3 { font-size: 11pt; color: #0a5a8c; margin: 8pt 0 3pt } .lad { width: 100% } .lad td { padding: 2.5pt 6pt; border-bottom: 1px solid #dfe8ee } .bar { width: 26% } .bar div { background: #7fb8d6; height: 9pt } .last td { font-weight: bold; font-size: 11pt } .pt td { padding: 0.5pt 10pt 0.5pt 0 } .d { margin: 4pt 0; font-size: 8.8pt } .d th { border-bottom: 1.5pt solid #0a5a8c; font-size: 8.2pt } .ways { margin-top: 8pt } table.ways > tbody > tr > td { border: 1px solid #0a5a8c; padding: 6pt; font-size: 8.6pt } .opt { font-size: 15pt; color: #0a5a8c; font-weight: bold }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.free, "tax_id": tin, "address": at.address}, "payer": {"name": plan}, "patient": {"name": who.full, "birth_date": who.born}, "account_number": invoice, "maybe": {"claim_number": acc}, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments,
                            "totals": {"charges_cents": charges, "adjustments_cents": off, "insurance_paid_cents": ins, "patient_paid_cents": paid(payments, "patient") if payments else None, "balance_cents": balance}})
