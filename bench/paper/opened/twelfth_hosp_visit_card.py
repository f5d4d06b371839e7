"""twelfth_hosp_visit_card.py: a health system's statement in the manner of Epic: what you owe in a large box, one visit with its charges by kind of care and the sums of the insurer, a tear-off coupon."""
import held_twelfth as t
from held_twelfth import cols, esc, facts, money, say, table

NAME, KIND = "held12-hosp-visit-card", "summary_bill"
CARE = [("Emergency room services", 900, 2800), ("Laboratory services", 110, 1300), ("Radiology services", 180, 1900), ("CT scan", 1200, 4900), ("Pharmacy", 20, 510), ("Medical supplies", 25, 390), ("Cardiology services", 130, 1600), ("Respiratory therapy", 90, 420)]


def document(rng):
    place, who, date, style = rng.choice(t.SYSTEMS), t.Patient(rng), t.day(rng), rng.choice(("us", "mon"))
    sent, acct, tel, box, plan = t.later(date, rng.randint(35, 70)), t.number(rng, "4009999999"), t.call(rng), t.where(rng, True), rng.choice(("Aetna", "Anthem Blue Cross", "UnitedHealthcare"))
    due = t.later(sent, 21)
    lines = [{"maybe": {"date": date}, "description": words, "charge_cents": t.price(rng, low, high)} for words, low, high in rng.sample(CARE, rng.randint(3, 6))]
    charges = t.total(lines)
    paid, off = round(charges * rng.uniform(0.2, 0.35)), round(charges * rng.uniform(0.35, 0.5))
    owed = charges - paid - off
    body = (cols((58, f'<div class="lg">{esc(place)}</div>{box[0]}<br>{box[1]}'), (42, f'<div class="ow">Amount you owe<div>{money(owed)}</div>Due by {say(due, style)}</div>'))
            + cols((58, f'<div class="to">{who.mail}</div>'), (42, facts([("Statement date", say(sent, style)), ("Account number", acct), ("Patient name", esc(who.full))])))
            + f'<h3>Your visit on {say(date, style)}</h3><p>Outpatient hospital services &nbsp;|&nbsp; Billed to {plan}</p>'
            + table("vt w", "lr", [["Description", "Amount"]], [[x["description"], money(x["charge_cents"])] for x in lines] + [("tt", ["Total charges", money(charges)]), ["Insurance payments", money(-paid)], ["Insurance discounts", money(-off)], ("tt", ["Your balance", money(owed)])])
            + f'<p><b>Ways to pay.</b> Online, by phone at {tel}, or mail a check with the coupon below. <b>Trouble paying?</b> Ask us about payment plans and charity care.</p><div class="cut">&#9986; Cut here and return with your payment</div>'
            + cols((50, f"{who.mail}"), (50, facts([("Account number", acct), ("Amount due", money(owed)), ("Due date", say(due, style)), ("Amount enclosed", "$ _________")]) + f"Make checks payable to {esc(place)}")))
    css = "body{font:10pt 'Liberation Sans'}.lg{font-size:17pt;color:#0b6b4f;font-weight:bold}.ow{background:#0b6b4f;color:#fff;padding:8pt;text-align:center;border-radius:5px}.ow div{font-size:21pt;font-weight:bold}.to{margin:28pt 0 20pt 10pt}h3{border-bottom:2px solid #0b6b4f;margin:12pt 0 0}.vt th{font-size:8.5pt;color:#555}.vt td{border-bottom:.5px solid #ccc;padding:4pt}.tt td{font-weight:bold}.cut{border-top:1px dashed #444;font-size:8pt;margin:24pt 0 8pt}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": place, "phone": tel}, "payer": {"name": plan}, "patient": {"name": who.full}, "account_number": acct, "statement_date": sent, "due_date": due, "maybe": {"admitted": date, "discharged": date}, "lines": lines,
                              "totals": {"charges_cents": charges, "insurance_paid_cents": paid, "adjustments_cents": off, "balance_cents": owed}})
