"""An itemised bill as a hospital's accounting system prints it: letters of one width, by day, a total for each day."""
from held_fifteenth_a import *

NAME, KIND = "held15-cerner-itemized", "itemized_bill"


def document(rng):
    who, at = Patient(rng), Place(rng)
    name = f"{rng.choice(('CROSSROADS', 'PINE BLUFF', 'GRAND VALLEY', 'LITTLE RIVER'))} {rng.choice(('COMMUNITY HOSPITAL', 'REGIONAL MEDICAL CENTER'))}"
    nights = rng.randint(0, 3)
    came = day(rng)
    gone, sent = later(came, nights), later(came, rng.randint(25, 60))
    items = stay(rng, rng.randint(7, 26), came, nights)
    fin, mrn, plan = number(rng, "99999999"), number(rng, "0999999"), rng.choice(PLANS + [None])
    mod = {"71045": "TC", "93005": "", "99283": "25", "99284": "25", "73610": "LT"}
    rows, lines = [], []
    for item in items:
        m = mod.get(item["code"], "")
        lines.append({**only(item, "date", "revenue_code", "code", "description", "units", "charge_cents"), "modifiers": [m] if m else None})
    for date in sorted({x["date"] for x in items}):
        today = [x for x in lines if x["date"] == date]
        for x in today:
            words = x["description"] = x["description"].removeprefix("HC ")
            cdm = number(rng, "9999999")
            rows.append(tr([short(date), cdm, x["revenue_code"][1:], x.get("code", ""), (x["modifiers"] or [""])[0], words, f"{x['units']:.2f}", bald(x["charge_cents"])], "n n n n n - r r"))
            x["revenue_code"] = "0" + x["revenue_code"][1:]
        rows.append(tr(["", "", "", "", "", f"TOTAL CHARGES FOR {short(date)}", "", bald(total(today))], "n n n n n - r r", "t"))
    charges = total(lines)
    payments, tail = [], []
    if plan:
        off, ins, own, _ = split(rng, charges, ("coins", "ded", "copay"))
        when = later(came, rng.randint(14, 22))
        payments = [pay(when, "adjustment", f"ADJ {plan.upper()}", off)] + ([pay(when, "insurance", f"PMT {plan.upper()}", ins)] if ins else [])
    tail = [tr([short(p["date"]), p["description"], usd(-p["amount_cents"], "", "{}-")], "n - r") for p in payments]
    balance = charges - total(payments, "amount_cents")
    body = (f"<div class='c2'><b>{name}</b><br>{at.street.upper()}<br>{at.town.upper()}<br>{at.tel}</div><div class='c2' style='margin:6pt'>*** ITEMIZED BILL ***</div>"
            + sides(facts([("PATIENT NAME", who.filed), ("FIN NBR", fin), ("MED REC NBR", mrn), ("BIRTH DATE", us(who.born))]), facts([("ADMIT DATE", short(came)), ("DISCH DATE", short(gone)), ("BILL DATE", short(sent)), ("FIN CLASS", "COMMERCIAL" if plan else "SELF PAY")]), widths=(55, 45))
            + f"<p>GUARANTOR:<br>{who.mail}</p>"
            + grid(["SVC DT", "CDM", "REV", "CPT4", "MOD", "DESCRIPTION", "QTY", "AMOUNT"], rows, "n n n n n - r r")
            + "<hr>" + grid([], [tr(["", "TOTAL CHARGES", bald(charges)], "n - r")] + tail + [tr(["", "TOTAL PAYMENTS/ADJUSTMENTS", usd(-total(payments, "amount_cents"), "", "{}-")], "n - r"), tr(["", "<b>ACCOUNT BALANCE</b>", f"<b>{bald(balance)}</b>"], "n - r")])
            + "<p>CHARGES FOR SERVICES OF YOUR PHYSICIANS ARE NOT INCLUDED ON THIS BILL.<br>LATE CHARGES MAY APPEAR ON A LATER BILL.</p>")
    css = "body { font: 8.5pt 'Liberation Mono' } .c2 { text-align: center } .d th { border-top: 1px dashed #000; border-bottom: 1px dashed #000; font-weight: normal } td, th { padding: 0.5pt 4pt } .t td { padding-bottom: 6pt } hr { border: 0; border-top: 1px dashed #000 } p { margin: 6pt 0 }"
    truth = {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "address": at.address.upper()}, "patient": {"name": who.filed, "birth_date": who.born}, "account_number": fin, "statement_date": sent, "admitted": came, "discharged": gone, "lines": lines, "payments": payments,
             "totals": {"charges_cents": charges, "balance_cents": balance}}
    return done(css, body, truth, top_right='"PAGE " counter(page)')
