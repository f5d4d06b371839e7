"""thirteenth_air_transport.py: an ambulance firm's statement, on ground or in the air by lot: the trip's facts (from, to, miles), charges, then a list of what insurers did; where the sums stand and how a credit is written is drawn."""
import held_thirteenth_b as t
from held_thirteenth_b import bare, cols, esc, facts, money, say, table

NAME, KIND = "held13-air-transport", "itemized_bill"


def document(rng):
    air, who, sent = rng.random() < 0.5, t.Patient(rng), t.day(rng, "2026-02-25", "2026-09-25")
    giver = rng.choice(("Skyline Air Medical, LLC", "LifeFlight of the Plains") if air else ("Spokane County Fire Protection District 9", "City of Akron EMS Division", "MedStar Transport Services, Inc."))
    acct, tel, date, style, credit = t.number(rng, "26-999999"), t.call(rng, "({}) {}-{}"), t.later(sent, -rng.randint(30, 120)), rng.choice(("us", "short", "dash", "mon")), rng.choice(("-{}", "({})", "{}-", "{} CR"))
    miles = rng.choice((38, 54, 91, 120)) if air else rng.choice((4.2, 7.6, 11.3, 18.9))
    each = t.price(rng, 150, 320) if air else t.price(rng, 14, 26)
    base = ("A0431", "Rotary wing air ambulance base rate", t.price(rng, 18000, 38000)) if air else rng.choice((("A0427", "ALS1 emergency base rate", t.price(rng, 900, 1900)), ("A0429", "BLS emergency base rate", t.price(rng, 600, 1300))))
    work = [(base[0], base[1], 1, base[2]), ("A0436" if air else "A0425", "Air mileage, statute mile" if air else "Ground mileage, per mile", miles, each)]
    if rng.random() < 0.6:
        work.append(("A0422", "Oxygen and supplies", 1, t.price(rng, 60, 190)))
    if rng.random() < 0.4:
        work.append(("A0398", "ALS routine disposable supplies", 1, t.price(rng, 70, 240)))
    show = lambda v: f"{v:g}" if v == int(v) else f"{v:.1f}"
    lines = [{"date": date, "code": c, "description": w, "units": n, "unit_price_cents": p, "charge_cents": round(n * p)} for c, w, n, p in work]
    charges, payer = t.total(lines), rng.choice(("Medicare Part B", "Blue Heron Cross", "Northgate Mutual", "Auto insurer"))
    off, ins, own = round(charges * rng.uniform(0.1, 0.5)), round(charges * rng.uniform(0.2, 0.4)), rng.choice((0, 5000, 10000))
    pays = [t.pay(t.later(date, 28), "insurance", f"Payment - {payer}", ins), t.pay(t.later(date, 28), "adjustment", "Contractual adjustment", off)] + ([t.pay(t.later(date, 30), "patient", "Patient payment - thank you", own)] if own else [])
    owed = charges - off - ins - own
    facts_top = facts([("Patient:", esc(who.full)), ("Run / account number:", acct), ("Date of transport:", say(date, style)), ("From:", esc(rng.choice(("Residence", "Scene, mile 41 of US 87", "Prairie Regional Hospital")))), ("To:", esc(rng.choice(t.SYSTEMS))), ("Loaded miles:", show(miles)), ("Statement date:", say(sent, style)), ("Due date:", say(t.later(sent, 30), style))])
    chart = table("vt w", "lllrrr", [["Date", "HCPCS", "Description of charge", "Qty", "Unit price", "Amount"]], [[say(x["date"], style), x["code"], x["description"], show(x["units"]), bare(x["unit_price_cents"]), bare(x["charge_cents"])] for x in lines] + [("tt", [("Total charges", 5), money(charges)])])
    credits = table("vt w", "llr", [["Posted", "Payments and adjustments", "Amount"]], [[say(p["date"], style), esc(p["description"]), credit.format(bare(p["amount_cents"]))] for p in pays])
    box = f'<div class="due">Balance due from patient<br><b>{money(owed)}</b></div>'
    head = cols((58, f'<div class="lg">{esc(giver)}</div>Patient Accounts<br>{"<br>".join(t.where(rng, True))}<br>Billing questions: {tel}<br>Tax ID {(tax := t.tax_id(rng))}'), (42, box if rng.random() < 0.5 else "<b>AMBULANCE INVOICE</b>"))
    low = "" if "due" in head else box
    body = (head + cols((50, f'<div class="to">{who.mail}</div>'), (50, facts_top)) + chart + "<br>" + credits + low
            + f'<p class="small">{"Under the No Surprises Act an air ambulance provider that is out of network may bill you no more than your in-network share." if air else "Fees for transport are set by resolution 2025-114 and are not covered by taxes. Waiver forms are on our website."} A fee of $35.00 applies to returned checks. Balances older than 90 days may go to collection.</p><div class="cut"></div>'
            + cols((50, facts([("Account", acct), ("Amount due", money(owed)), ("Amount paid", "$ __________")])), (50, f"Remit to:<br>{esc(giver)}<br>{'<br>'.join(t.where(rng, True))}")))
    css = f"body{{font:10pt '{rng.choice(('Liberation Sans', 'Liberation Serif', 'DejaVu Sans'))}'}}.lg{{font-size:16pt;font-weight:bold;color:#a31515}}.to{{margin:30pt 0}}.vt th{{border-bottom:1.5px solid #a31515}}.vt td{{border-bottom:.5px solid #ddd}}.tt td{{font-weight:bold}}.due{{border:2px solid #a31515;padding:8pt;text-align:center;margin:10pt 0;width:200pt}}.cut{{border-top:1px dashed #000;margin:26pt 0 12pt}}"
    truth = {"document_type": KIND, "provider": {"name": giver, "phone": tel, "tax_id": tax}, "patient": {"name": who.full}, "account_number": acct, "statement_date": sent, "due_date": t.later(sent, 30), "lines": lines, "payments": pays, "totals": {"charges_cents": charges, "balance_cents": owed}, "maybe": {"adjustments_cents": off, "insurance_paid_cents": ins, "patient_paid_cents": own, "admitted": date, "discharged": date}}
    return t.done(css, body, truth, margin="0.7in")
