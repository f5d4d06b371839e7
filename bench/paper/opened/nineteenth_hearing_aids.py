"""A hearing-aid office's invoice to a patient: two devices with make, model and serial number set under the words, the HCPCS code behind a stroke, fitting, moulds, batteries and a care plan of three years, a trade-in and a discount as rows, a plan's hearing benefit, deposit and balance on delivery, with the trial period and returns in small print and both signatures."""
from held_nineteenth_a import *

NAME, KIND = "held19-hearing-aids", "itemized_bill"
MAKES = [("Aurix", "Clear 7 RIC R"), ("Sonavant", "Bolero 90 BTE"), ("Vocalis", "Intent 3 miniRITE"), ("Audent", "Pure 5X Charge&Go")]


def document(rng):
    who, at = Patient(rng, 48, 92), Place(rng)
    doc = doctor(rng, "{} {}, {}", ("AuD", "AuD", "BC-HIS"))
    name = rng.choice((f"{at.city} Hearing Center", "Clearwave Audiology & Hearing Aids", f"{doc.split(',')[0].split(' ', 1)[1]} Hearing Care", "HearAgain Audiology, Inc."))
    date = day(rng, (2025, 5, 1))
    invoice, chart = number(rng, rng.choice(("INV-99999", "99-9999", "H999999"))), number(rng, "99999")
    make, model = rng.choice(MAKES)
    both, each = rng.random() < 0.75, rng.randint(1250, 3400) * 100 - 100
    lines, serials = [], []
    def put(words, code, units, unit):
        lines.append({"date": date, "code": code, "description": words, "units": units, "unit_price_cents": unit, "charge_cents": units * unit})
        serials.append("")
    if rng.random() < 0.5:
        put("Comprehensive hearing evaluation", "92557", 1, price(rng, 65, 140))
    style = "receiver in canal" if "RI" in model else "behind the ear"
    if both and rng.random() < 0.5:
        for ear, code in (("Right ear", "V5257"), ("Left ear", "V5257")):
            put(f"Digital hearing aid, {style}, {ear.lower()}", code, 1, each)
            serials[-1] = f"{make} {model} &nbsp; S/N {number(rng, '99AA99999')}"
    else:
        put(f"Digital hearing aid, {style}{', pair' if both else ''}", "V5261" if both else "V5257", 1, each * (2 if both else 1))
        serials[-1] = f"{make} {model} &nbsp; S/N {number(rng, '99AA99999')}" + (f" (R), {number(rng, '99AA99999')} (L)" if both else "")
    if rng.random() < 0.7:
        put("Dispensing fee" + (", both ears" if both else ""), "V5160" if both else "V5241", 1, price(rng, 180, 420))
    if rng.random() < 0.4:
        put("Ear mold, custom, not disposable", "V5264", 2 if both else 1, rng.randint(65, 110) * 100)
    if rng.random() < 0.5:
        put("Battery for hearing aid, card of 8", "V5266", rng.randint(1, 6), rng.randint(600, 1200))
    if rng.random() < 0.4:
        put("Care plan, 3 years, cleanings and loss cover", "", 1, rng.randint(290, 690) * 100)
    charges, acts = total(lines), []
    if rng.random() < 0.4:
        acts.append(pay(None, "adjustment", rng.choice(("Veteran discount", "Two-aid discount", "Trade-in, old devices")), rng.choice((10000, 15000, 25000))))
    plan = rng.choice(("TruEar Savings Program", "Bluebonnet Hearing Benefit", "Heritage Medicare PPO hearing benefit")) if rng.random() < 0.6 else None
    if plan:
        acts.append(pay(None, "insurance", plan, rng.choice((50000, 75000, 100000)) * (2 if both and each > 150000 else 1)))
    acts.append(pay(later(date, -rng.randint(7, 21)), "patient", rng.choice(("Deposit, check", "Deposit, Visa", "Deposit, debit card")), rng.choice((20000, 30000, 50000))))
    if total(acts, "amount_cents") > charges:
        acts = acts[-1:]
    whole = rng.random() < 0.4
    owed = charges - total(acts, "amount_cents")
    if whole:
        acts.append(pay(date, "patient", f"Paid today, {rng.choice(('Visa', 'Mastercard', 'HearFund financing'))}", owed))
        owed = 0
    rows = [tr([f"{n + 1}", x["description"] + (f" / {x['code']}" if x["code"] else "") + (f"<br><span class='sn'>{serials[n]}</span>" if serials[n] else ""), x["units"], usd(x["unit_price_cents"]), usd(x["charge_cents"])], "c - c r r") for n, x in enumerate(lines)]
    ladder = [("Subtotal", usd(charges)), ("Sales tax (hearing aids are exempt)", "$0.00")] + [((f"{bare(p['date'])} " if p["date"] else "") + p["description"], usd(-p["amount_cents"])) for p in acts] + [("<b>Balance due</b>", f"<b>{usd(owed)}</b>")]
    tin, ident, lic = tax_id(rng), npi(rng), number(rng, "HA-9999")
    born = rng.random() < 0.5
    body = (sides(f"<div class='h'>{name}</div>{at.street}<br>{at.town}<br>{at.tel}", f"<div class='iv'>Invoice</div>{invoice}<br>{bare(date)}", widths=(68, 32), kind="tp")
            + sides(f"<div class='k'>Sold to</div>{who.full}<br>{who.street}<br>{who.town}" + (f"<br>Born {bare(who.born)}" if born else ""), f"<div class='k'>Fitted by</div>{doc}<br>License {lic}<br>NPI {ident}<br>EIN {tin}", f"<div class='k'>Delivery</div>{bare(date)}<br>Patient no. {chart}<br>{'Both ears' if both else 'One ear'}", widths=(38, 34, 28), kind="blk")
            + grid(["#", "Item / code", "Qty", "Price", "Amount"], rows, "c - c r r") + f"<div class='lad'>{facts(ladder, 'f')}</div>"
            + f"<div class='fine'><b>Trial period.</b> You may return your hearing aids within {rng.choice((30, 45, 60))} days of delivery for a refund, less a fitting fee of {rng.choice(('up to 10%', '$150 per aid'))}. Repair warranty 3 years, loss and damage one time. The purchaser has been advised that this office does not practice medicine and that a medical evaluation is in the purchaser's best interest. {'This invoice may be sent to your insurer.' if not plan else 'The benefit shown was verified by telephone and is not a promise of payment.'}</div>"
            + sides("<div class='sig'>Purchaser</div>", "<div class='sig'>Dispenser</div>", "<div class='sig'>Date</div>", widths=(40, 36, 22)))
    css = "body { font: 10pt 'URW Bookman', 'Liberation Serif'; font-size: 9.4pt; color: #222 } .tp { border-bottom: 4pt solid #c46a1b; margin-bottom: 8pt } .h { font-size: 17pt; color: #c46a1b } .iv { font-size: 18pt; text-align: right } .tp > tbody > tr > td:last-child { text-align: right } .k { color: #c46a1b; font-size: 8.5pt; border-bottom: 0.75pt solid #c46a1b; margin-bottom: 2pt } .blk { margin-bottom: 14pt } .d th { background: #f7e7d8; font-size: 8.6pt } .d td { border-bottom: 0.5pt solid #ddd; padding: 4pt } .sn { font-size: 8pt; color: #555 } .lad { width: 58%; margin: 8pt 0 14pt auto } .lad table { width: 100% } .lad td + td { text-align: right } .fine { font-size: 8pt; border: 0.75pt solid #999; padding: 5pt } .sig { border-top: 1px solid #000; margin-top: 34pt; font-size: 8pt }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "npi": ident, "tax_id": tin, "address": at.address}, "patient": {"name": who.full, "birth_date": who.born if born else None}, "account_number": invoice, "maybe": {"payer.name": plan, "account_number": chart, "claim_number": invoice}, "statement_date": date,
                            "lines": [only(x, "description", "code", "units", "unit_price_cents", "charge_cents") | {"maybe": {"date": date}} for x in lines], "payments": [only(p, "date", "by", "description", "amount_cents") for p in acts], "totals": {"charges_cents": charges, "balance_cents": owed}}, "size: Letter; margin: 0.7in")
