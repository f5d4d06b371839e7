"""A telehealth company's invoice from an online payment service: from and bill to, one large sum with its day, a membership with its month below it, visits with their day below them, a coupon taken off, what the card already paid."""
from held_seventeenth_a import *

NAME, KIND = "held17-online-invoice", "itemized_bill"
BRANDS = {"mind": ("Openwindow Mental Health", "Care membership", [("Psychiatry evaluation, video, 60 min", 19900, 34900), ("Psychiatry follow-up, video, 30 min", 9500, 19500), ("Therapy session, video, 50 min", 9900, 18500), ("Between-visit message with clinician", 2500, 4500)]),
          "care": ("Harbor Virtual Clinic", "Monthly membership", [("Virtual urgent visit", 6500, 9900), ("Virtual primary care visit", 8900, 14900), ("Lab order fee", 1500, 3500), ("Home collection kit", 4900, 12900)]),
          "weight": ("Lumen Metabolic Health", "Weight care program", [("Clinician visit, video, 20 min", 4900, 9900), ("Dietitian visit, video, 30 min", 4500, 8900), ("Metabolic lab panel", 5900, 12900), ("Cold-pack shipping", 1500, 2500)]),
          "skin": ("Clearpath Dermatology Online", "Prescription plan", [("Photo consult with dermatologist", 4900, 8900), ("Video consult with dermatologist", 9900, 14900), ("Refill review", 1500, 2900)])}


def span(a, b):
    return f"{a:%b} {a.day} &ndash; {b:%b} {b.day}, {b.year}" if a.year == b.year else f"{mon(a)} &ndash; {mon(b)}"


def document(rng):
    who, at = Patient(rng, 19, 66), Place(rng)
    brand, member, work = BRANDS[rng.choice(sorted(BRANDS))]
    legal = f"{brand}, {rng.choice(('Inc.', 'PLLC', 'P.C.', 'LLC'))}"
    sent = day(rng)
    due, invoice, receipt = later(sent, rng.choice((0, 0, 7, 14, 30))), number(rng, "A9AA9A99-000") + str(rng.randint(1, 9)), number(rng, "9999-9999")
    fee = rng.choice((2900, 3900, 4900, 7900, 9900, 14900))
    lines = [{"date": sent, "date_end": later(sent, rng.choice((29, 30))), "description": member, "units": 1, "unit_price_cents": fee, "charge_cents": fee}] if rng.random() < 0.75 else []
    for words, low, high in rng.sample(work, rng.randint(1, len(work))):
        units = rng.choice((2, 3)) if "message" in words or "Refill" in words else 1
        each = rng.choice((rng.randint(low // 100, high // 100) * 100, rng.randint(low, high)))
        lines.append({"date": later(sent, -rng.randint(1, 27)), "description": words, "units": units, "unit_price_cents": each, "charge_cents": each * units})
    charges = total(lines)
    payments, taken = [], [tr(["Subtotal", usd(charges)], "- r")]
    if rng.random() < 0.45:
        rate, word = rng.choice(((10, "WELCOME10"), (20, "NEWYOU20"), (25, "SPRING25"), (15, "HSA15")))
        payments.append(pay(None, "adjustment", f"{word} ({rate}% off)", round(charges * rate / 100)))
        taken.append(tr([payments[-1]["description"], usd(-payments[-1]["amount_cents"])], "- r"))
    left = charges - total(payments, "amount_cents")
    taken.append(tr(["Total", usd(left)], "- r"))
    method = f"{rng.choice(('Visa', 'Mastercard', 'HSA Visa'))} - {number(rng, '9999')}"
    if rng.random() < 0.35:
        gave = left if rng.random() < 0.6 else left // 200 * 100
        payments.append(pay(sent, "patient", method, gave))
        taken.append(tr(["Amount paid", usd(-gave)], "- r"))
        left -= gave
    taken.append(tr(["Amount due", f"{usd(left)} USD"], "- r", "g"))
    settled = left == 0
    rows = [tr([x["description"] + f"<div class='s'>{span(x['date'], x['date_end']) if x.get('date_end') else mon(x['date'])}</div>", x["units"], usd(x["unit_price_cents"]), usd(x["charge_cents"])], "- r r r") for x in lines]
    title = "Receipt" if settled else "Invoice"
    ids = [("<b>Invoice number</b>", f"<b>{invoice}</b>")] + ([("Receipt number", receipt), ("Date paid", long(sent)), ("Amount paid", usd(payments[-1]["amount_cents"]))] if settled else [("Date of issue", long(sent)), ("Date due", long(due))])
    mail = f"{who.first.lower()}.{who.last.lower().replace(chr(39), '')}@mail.example"
    body = (sides(f"<div class='ttl'>{title}</div>", f"<div class='lg'>{brand}</div>", widths=(50, 50)) + facts(ids, "f id")
            + sides(f"<b>{legal}</b><br>{at.street}<br>{at.town}<br>United States<br>{at.free}<br>billing@{brand.split()[0].lower()}.example", f"<b>Bill to</b><br>{who.plain}<br>{who.street}<br>{who.town}<br>United States<br>{mail}", widths=(50, 50), kind="ab")
            + (f"<div class='big'>{usd(total([p for p in payments if p['by'] == 'patient'], 'amount_cents'))} paid on {long(sent)}</div>" if settled else f"<div class='big'>{usd(left)} USD due {long(due)}</div><div class='lnk'>Pay online</div>")
            + grid(["Description", "Qty", "Unit price", "Amount"], rows, "- r r r", "d it") + f"<table class='tk'>{''.join(taken)}</table>"
            + ("<h3>Payment history</h3>" + grid(["Payment method", "Date", "Amount paid", "Receipt number"], [tr([method, long(sent), usd(payments[-1]["amount_cents"]), receipt])], kind="d it") if payments and payments[-1]["by"] == "patient" else "")
            + f"<p class='s ft'>{rng.choice(('We do not bill insurance. You may send this document to your plan or to your HSA or FSA administrator.', 'Membership renews every month until you cancel. Fees are not insurance. Cancel at any time in your account.', 'Services are rendered by licensed clinicians of an affiliated practice. In an emergency call 911.'))}</p>")
    css = "body { font: 9.5pt 'Inter', 'Nimbus Sans', 'Liberation Sans'; color: #1a1f36 } .ttl { font-size: 20pt; font-weight: bold } .lg { text-align: right; font-size: 14pt; color: #697386; font-weight: bold } .id { margin: 10pt 0 18pt } .id td { padding: 1pt 14pt 1pt 0 } .ab { line-height: 1.35; margin-bottom: 22pt } .big { font-size: 16pt; font-weight: bold } .lnk { color: #4f46e5; font-weight: bold; margin: 6pt 0 } .it { margin-top: 22pt } .it th { font-weight: normal; font-size: 8pt; color: #444; border-bottom: 1px solid #1a1f36 } .it td { padding: 6pt 4pt } h3 { font-size: 12pt; margin: 24pt 0 -16pt } .s { color: #555; font-size: 8.3pt } .tk { width: 50%; margin: 14pt 0 0 auto } .tk td { border-top: 1px solid #e3e8ee; padding: 3.5pt 4pt } .g td { font-weight: bold } .ft { margin-top: 40pt; border-top: 1px solid #e3e8ee; padding-top: 6pt }"
    return done(css, body, {"document_type": KIND, "provider": {"name": legal, "phone": at.free, "address": at.address}, "patient": {"name": who.plain}, "account_number": invoice, "maybe": {"claim_number": invoice}, "statement_date": sent, "due_date": None if settled else due, "lines": lines,
                            "payments": [only(p, "date", "by", "description", "amount_cents") for p in payments], "totals": {"charges_cents": charges, "patient_paid_cents": paid(payments, "patient") or None, "balance_cents": left}}, "size: Letter; margin: 0.6in 0.55in", bottom_left=f'"{invoice}  {usd(left)} due"' if not settled else f'"{invoice}"', bottom_right=PAGES)
