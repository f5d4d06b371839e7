"""A dental office's walk-out statement: what was done today by tooth, what insurance is estimated to pay, what was paid at the desk."""
from held_fifteenth_a import *

NAME, KIND = "held15-dental-walkout", "itemized_bill"
TEETH = [("D0120", "Periodic oral evaluation", "", 52, 88), ("D0274", "Bitewings - four films", "", 62, 110), ("D1110", "Prophylaxis - adult", "", 92, 150), ("D2392", "Composite - 2 surf, posterior", "t", 190, 320), ("D2740", "Crown - porcelain/ceramic", "t", 980, 1600), ("D7140", "Extraction, erupted tooth", "t", 170, 310), ("D0220", "Periapical - first film", "t", 26, 46), ("D1206", "Fluoride varnish", "", 34, 60)]


def document(rng):
    who, at = Patient(rng), Place(rng)
    name = f"{rng.choice(LAST)} {rng.choice(('Family Dentistry', 'Dental Group', 'Dental Care, PLLC'))}"
    date = day(rng)
    dds = f"Dr. {rng.choice(FIRST)} {rng.choice(LAST)}"
    lines, rows = [], []
    for code, words, tooth, low, high in rng.sample(TEETH, rng.randint(1, 5)):
        t = str(rng.randint(2, 31)) if tooth else ""
        lines.append({"date": date, "code": code, "description": words, "teeth": [t] if t else None, "charge_cents": price(rng, low, high)})
        rows.append(tr([us(date), who.first, code, t, words, bald(lines[-1]["charge_cents"])], "n n n c - r"))
    charges = total(lines)
    est = round(charges * rng.choice((0, 0.5, 0.8)))
    copay = charges - est if rng.random() < 0.7 else (charges - est) // 2
    how = rng.choice(("VISA Payment - Thank You", "Check Payment - Thank You", "Cash Payment - Thank You"))
    payments = [pay(date, "patient", how, copay)]
    rows.append(tr([us(date), who.first, "", "", how, bald(-copay)], "n n n c - r"))
    balance, acct = charges - copay, number(rng, "99999")
    body = (f"<div class='hd'><b>{name}</b><br>{at.street}<br>{at.town}<br>{at.tel}</div><h2>Walkout Statement</h2>"
            + sides(f"{who.full}<br>{who.street}<br>{who.town}", facts([("Date", us(date)), ("Account", acct), ("Provider", dds)]), widths=(60, 40))
            + grid(["Date", "Name", "Code", "Tooth", "Description", "Amount"], rows, "n n n c - r")
            + facts([("Today's Charges", bald(charges)), ("Today's Payments", bald(-copay)), ("<b>Account Balance</b>", f"<b>{bald(balance)}</b>"), ("Estimated Insurance Pending", bald(est)), ("Estimated Patient Portion", bald(balance - est))], "f sm")
            + f"<p>Next appointment: {long(later(date, rng.randint(14, 182)))} at {rng.randint(8, 11)}:{rng.choice(('00', '15', '30'))} am with Hygiene</p><p class='s'>Insurance amounts are estimates only and are not a guarantee of payment. You are responsible for any amount your insurance does not pay. Thank you for choosing our office!</p>")
    css = "body { font: 10pt 'Liberation Sans' } .hd { text-align: center } .hd b { font-size: 14pt } h2 { text-align: center; font-size: 12pt; border-top: 1px solid #000; border-bottom: 1px solid #000 } .d { margin: 10pt 0 } .d th { border-bottom: 1px solid #000 } .sm { margin-left: auto } .sm td + td { text-align: right }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "address": at.address}, "patient": {"name": who.full}, "account_number": acct, "statement_date": date, "lines": lines, "payments": payments,
                "totals": {"charges_cents": charges, "patient_paid_cents": copay, "balance_cents": balance}})
