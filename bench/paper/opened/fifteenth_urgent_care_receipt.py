"""An urgent care's receipt for one who pays himself: services, a self-pay discount, the card that was charged."""
from held_fifteenth_a import *

NAME, KIND = "held15-urgent-care-receipt", "itemized_bill"
CARE = [("87880", "Rapid strep A", 28, 60), ("87811", "COVID-19 antigen test", 40, 85), ("81003", "Urinalysis, automated", 14, 30), ("73610", "X-ray ankle, 3+ views", 80, 170), ("12001", "Simple wound closure up to 2.5 cm", 180, 340), ("96372", "Injection, IM or SQ", 32, 70), ("J1885", "Ketorolac 15 mg", 12, 30), ("A6449", "Elastic bandage", 8, 18), ("94640", "Nebulizer treatment", 40, 90)]


def document(rng):
    who, at = Patient(rng), Place(rng)
    name = f"{rng.choice(('QuickWell', 'NextStep', 'Beacon', 'Sunrise'))} Urgent Care - {at.city}"
    date = day(rng)
    level = rng.choice((("99203", "New patient visit, low complexity", 170, 260), ("99213", "Established patient visit, low", 130, 210), ("99204", "New patient visit, moderate", 230, 330)))
    lines = [{"date": date, "code": c, "description": w, "units": 1, "charge_cents": price(rng, a, b)} for c, w, a, b in [level] + rng.sample(CARE, rng.randint(0, 4))]
    charges, n, tin, rcpt = total(lines), npi(rng), tax_id(rng), number(rng, "9999999")
    off = round(charges * rng.choice((0.2, 0.25, 0.3)))
    due = charges - off
    card = rng.choice(("Visa", "Mastercard", "Discover")) + f" ending in {rng.randint(1000, 9999)}"
    payments = [pay(date, "adjustment", "Self-pay prompt discount", off), pay(date, "patient", card, due)]
    body = (f"<div class='hd'><b>{name}</b><br>{at.street}, {at.town}<br>{at.tel} &nbsp; NPI {n} &nbsp; Tax ID {tin}</div><h2>RECEIPT</h2>"
            + sides(facts([("Patient:", who.plain), ("DOB:", us(who.born)), ("Visit date:", us(date)), ("Provider:", doctor(rng))]), facts([("Receipt #:", rcpt), ("Payer:", "Self-Pay"), ("Dx:", (dx := rng.choice(("J02.9", "S93.401A", "N39.0", "J06.9")))), ("Time in:", f"{rng.randint(8, 11)}:{rng.randint(10, 59)} AM")]), widths=(55, 45))
            + grid(["CPT", "Description", "Qty", "Fee"], [tr([x["code"], x["description"], x["units"], usd(x["charge_cents"])], "n - c r") for x in lines], "n - c r")
            + facts([("Subtotal", usd(charges)), ("Self-pay prompt discount", usd(-off)), ("Total due", usd(due)), (card, usd(-due)), ("<b>Balance</b>", "<b>$0.00</b>")], "f sm")
            + f"<p class='c2'>*** PAID IN FULL ***<br>Approval code {number(rng, '99999A')}</p><p class='s'>You chose not to use insurance for this visit. We will not send a claim. Tests sent to an outside laboratory are billed by that laboratory. Please keep this receipt for your HSA or FSA.</p>")
    css = ".hd { text-align: center } .hd b { font-size: 14pt; color: #c2410c } h2 { text-align: center; letter-spacing: 3pt; margin: 8pt } .d { margin-top: 8pt } .d th { border-bottom: 1.5pt solid #c2410c } .d td { border-bottom: 1px dotted #aaa } .sm { margin: 6pt 0 0 auto } .sm td + td { text-align: right } .c2 { text-align: center; font-weight: bold }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "address": at.address, "npi": n, "tax_id": tin}, "patient": {"name": who.plain, "birth_date": who.born}, "account_number": None, "diagnoses": [dx], "lines": lines, "payments": [only(payments[0], "by", "description", "amount_cents"), only(payments[1], "by", "description", "amount_cents")],
                "totals": {"charges_cents": charges, "adjustments_cents": off, "patient_paid_cents": due, "balance_cents": 0}}, sheet="size: Letter; margin: 0.8in 1.2in")
