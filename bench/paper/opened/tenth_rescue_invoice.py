"""tenth_rescue_invoice.py: an ambulance service's invoice: trip facts (run number, from, to, mileage) in a grid, base rate and miles with rate and quantity, payments below, past due wording, coupon at the foot."""
import held_tenth as t
from held_tenth import esc, money, pay, say, tr

NAME, KIND = "held10-rescue-invoice", "itemized_bill"
SERVICES = ["American Medical Rescue", "Tri-County EMS Authority", "City of Ashland Fire & EMS", "MedStar Ambulance Service, Inc.", "LifeCare Ground Ambulance"]
BASE = [("A0427", "ALS EMERGENCY BASE RATE", 900, 2300), ("A0429", "BLS EMERGENCY BASE RATE", 600, 1500), ("A0433", "ALS LEVEL 2 EMERGENCY", 1200, 2900), ("A0428", "BLS NON-EMERGENCY", 450, 990)]
MORE = [("A0398", "ALS ROUTINE SUPPLIES", 60, 210), ("A0422", "OXYGEN AND SUPPLIES", 50, 160), ("93041", "EKG RHYTHM STRIP", 45, 150), ("A0424", "EXTRA AMBULANCE ATTENDANT", 80, 220), ("A0382", "BLS ROUTINE SUPPLIES", 40, 130)]


def document(rng):
    service, who, date, style = rng.choice(SERVICES), t.Someone(rng, 92), t.day(rng), rng.choice(("us", "hyphens", "bare4", "short"))
    run, call, mail, sent = t.number(rng, "26-999999"), t.phone(rng, "({}) {}-{}"), t.place(rng, box=True), t.later(date, rng.randint(20, 90))
    due, codes, miles, rate = t.later(sent, 30), rng.random() < 0.8, rng.choice((4, 7, 12, 6.3, 18.5)), t.price(rng, 14, 39)
    lines, rows = [], ""
    for code, words, each, units in [(*(one := rng.choice(BASE))[:2], t.price(rng, *one[2:]), 1), ("A0425", "GROUND MILEAGE PER STATUTE MILE", rate, miles)] + [(c, w, t.price(rng, a, b), 1) for c, w, a, b in rng.sample(MORE, rng.randint(0, 2))]:
        line = {"date": date, "code": code if codes else None, "description": words, "units": units, "unit_price_cents": each, "charge_cents": round(each * units)}
        lines.append(line)
        rows += tr([say(date, style), *([code] if codes else []), words, f"{units:.1f}", money(each), money(line["charge_cents"])], "nw|" + ("|" if codes else "") + "|r|r nw|r nw")
    charges, payments, wide = t.sums(lines, "charge_cents"), [], 5 if codes else 4
    if rng.random() < 0.6:
        payer = rng.choice(("MEDICARE", "STATE FARM", "BCBS", "MEDICAID"))
        payments = [pay(t.later(sent, -6), "insurance", f"{payer} PAYMENT", round(charges * 0.36)), pay(t.later(sent, -6), "adjustment", f"{payer} ALLOWANCE", round(charges * 0.41))]
    owed = charges - sum(p["amount_cents"] for p in payments)
    rows += tr([("TOTAL CHARGES", wide), money(charges)], "r b|r nw b", "y") + "".join(tr([say(p["date"], style), (p["description"], wide - 1), f"-{money(p['amount_cents'])}"], "nw||r nw") for p in payments) + tr([("BALANCE DUE", wide), money(owed)], "r b|r nw b", "y")
    hospital = f"{rng.choice(t.CITIES)[0]} General Hospital"
    grid = tr([f"<span>{a}</span>{b}" for a, b in (("RUN NUMBER", run), ("DATE OF SERVICE", say(date, style)), ("INVOICE DATE", say(sent, style)))]) + tr([f"<span>{a}</span>{b}" for a, b in (("PATIENT NAME", esc(who.full)), ("FROM", who.street), ("TO", hospital))]) + tr([f"<span>{a}</span>{b}" for a, b in (("DATE OF BIRTH", say(who.born, style)), ("LOADED MILES", miles), ("PAYMENT DUE", say(due, style)))])
    body = (f'<p class="c"><b class="logo">{esc(service)}</b><br>{t.whole(mail)}<br>Billing Department {call}</p><div class="h">AMBULANCE INVOICE</div><table class="w g">{grid}</table>'
            f'<table class="w d"><thead>{tr(["Date", *(["HCPCS"] if codes else []), "Description", "Quantity", "Rate", "Amount"], "|" + ("|" if codes else "") + "|r|r|r", tag="th")}</thead>{rows}</table>'
            '<p>If you have Medicare, Medicaid, auto or health insurance that is not shown, fill in the back of this form and return it to us. Payment plans are available.</p><div class="cut small">RETURN THIS STUB WITH YOUR PAYMENT</div>'
            + t.beside(who.mail, t.facts([("Run number", run), ("Balance due", money(owed)), ("Amount paid", "$")], "bx w"), 60))
    css = "body{font-size:10pt}.logo{font-size:17pt;color:#a51c1c}.h{border-top:2px solid #a51c1c;border-bottom:2px solid #a51c1c;text-align:center;font-weight:bold;padding:3pt}.g{margin:8pt 0}.g td{border:1px solid #999;width:33%}.g span{display:block;font-size:6.5pt;color:#a51c1c}.d th{background:#f4e2e2;font-size:8.5pt}.d td{border-bottom:.5px solid #ccc}.y td{border-top:1px solid #a51c1c}.cut{border-top:1px dashed #000;text-align:center;margin:26pt 0 10pt}.bx td{border:1px solid #999}"
    truth = {"document_type": KIND, "provider": {"name": service, "phone": call, "address": t.whole(mail)}, "patient": {"name": who.full, "birth_date": who.born}, "account_number": run, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments, "totals": {"charges_cents": charges, "balance_cents": owed}}
    return t.close(css, body, truth)
