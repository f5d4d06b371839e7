"""A fire district's ambulance bill, the first that comes: an invoice of one ride with miles to a tenth, a box that asks for insurance, and below the fold the form for it with a signature, to be mailed back."""
from held_seventeenth_a import *

NAME, KIND = "held17-ambulance-card", "itemized_bill"
BASE = [("A0427", "ALS 1 EMERGENCY BASE RATE", 1100, 2600), ("A0429", "BLS EMERGENCY BASE RATE", 700, 1700), ("A0433", "ALS 2 BASE RATE", 1500, 3100), ("A0428", "BLS NON-EMERGENCY BASE RATE", 450, 1000)]
MORE = [("A0422", "OXYGEN AND SUPPLIES", 45, 130), ("A0398", "ALS DISPOSABLE SUPPLIES", 60, 190), ("A0382", "BLS DISPOSABLE SUPPLIES", 35, 110), ("A0394", "IV THERAPY SUPPLIES", 40, 120), ("A0424", "EXTRA ATTENDANT", 90, 240)]
ENDS = {"RH": ("RESIDENCE", "HOSPITAL"), "SH": ("SCENE OF ACCIDENT", "HOSPITAL"), "NH": ("NURSING FACILITY", "HOSPITAL"), "HN": ("HOSPITAL", "NURSING FACILITY"), "PH": ("PHYSICIAN OFFICE", "HOSPITAL")}


def blank(words, wide=1):
    return f"<td colspan={wide}><span>{words}</span><br>&nbsp;</td>"


def document(rng):
    who, at = Patient(rng, 19, 92), Place(rng)
    name = f"{at.city} {rng.choice(('FIRE PROTECTION DISTRICT', 'FIRE-RESCUE AMBULANCE', 'COUNTY EMERGENCY MEDICAL SERVICE', 'VOLUNTEER AMBULANCE CORPS'))}".upper()
    date = day(rng)
    sent = later(date, rng.randint(7, 21))
    due, run, acct = later(sent, 30), f"{date:%y}-{number(rng, '9999999')}", number(rng, "99999999")
    ends = rng.choice(sorted(ENDS))
    base, low, high = (lambda b: (b[:2], b[2], b[3]))(rng.choice(BASE))
    lines = [{"date": date, "code": base[0], "modifiers": [ends], "description": base[1], "units": 1, "unit_price_cents": (c := price(rng, low, high)), "charge_cents": c}]
    tenths, rate = rng.randint(8, 460), rng.choice((1450, 1700, 2000, 2350, 2800))
    lines.append({"date": date, "code": "A0425", "modifiers": [ends], "description": "GROUND MILEAGE", "units": tenths / 10, "unit_price_cents": rate, "charge_cents": tenths * rate // 10})
    for code, words, low, high in rng.sample([x for x in MORE if x[1][:3] != ("ALS" if base[1][:3] == "BLS" else "BLS")], rng.choice((0, 1, 1, 2))):
        lines.append({"date": date, "code": code, "modifiers": [ends], "description": words, "units": 1, "unit_price_cents": (c := price(rng, low, high)), "charge_cents": c})
    charges = total(lines)
    payments = [pay(later(sent, -2), "adjustment", "RESIDENT SUBSCRIBER DISCOUNT", charges // 1000 * 100)] if rng.random() < 0.25 else []
    balance = charges - total(payments, "amount_cents")
    rows = [tr([short(x["date"]), x["code"], ends, x["description"], f"{x['units']:.1f}", bald(x["unit_price_cents"]), bald(x["charge_cents"])], "n n c - r r r") for x in lines]
    rows += [tr([("TOTAL CHARGES", 6), bald(charges)], "r r", "t")] + [tr([short(p["date"]), "", "", p["description"], "", "", "-" + bald(p["amount_cents"])], "n n c - r r r") for p in payments] + [tr([("PLEASE PAY THIS AMOUNT", 6), usd(balance)], "r r", "g")]
    form = "<table class='form'>" + "".join(f"<tr>{''.join(cells)}</tr>" for cells in (
        [blank("MEDICARE NUMBER"), blank("MEDICAID NUMBER"), blank("SOCIAL SECURITY NUMBER (LAST 4)")], [blank("HEALTH INSURANCE COMPANY", 2), blank("TELEPHONE OF INSURANCE")], [blank("CLAIMS ADDRESS", 3)], [blank("POLICY OR MEMBER NUMBER"), blank("GROUP NUMBER"), blank("NAME OF INSURED / DATE OF BIRTH")],
        [blank("AUTO ACCIDENT? CARRIER AND CLAIM NUMBER", 2), blank("INJURED AT WORK? EMPLOYER")], [blank("SIGNATURE OF PATIENT OR REPRESENTATIVE - I ASSIGN BENEFITS TO THE AMBULANCE SERVICE AND PERMIT RELEASE OF RECORDS TO BILL MY INSURANCE", 2), blank("DATE")])) + "</table>"
    tin, npi_no = tax_id(rng), npi(rng)
    agent = rng.choice(("Billing by Redline EMS Billing, LLC, on our behalf", "Ambulance Billing Office", "Billing agent: Intermountain Medical Billing"))
    seal = "<svg width='54' height='54' viewBox='0 0 54 54'><circle cx='27' cy='27' r='25' fill='none' stroke='#000' stroke-width='2'/><path d='M23 9h8v12l10-6 4 7-10 5 10 5-4 7-10-6v12h-8V33l-10 6-4-7 10-5-10-5 4-7 10 6z'/></svg>"
    body = (sides(seal, f"<b class='h'>{name}</b><br>{agent}<br>{at.box}, {at.far}<br>Telephone {at.free} &nbsp; Tax ID {tin} &nbsp; NPI {npi_no}", "<b class='h'>AMBULANCE BILL</b>", widths=(9, 63, 28))
            + sides(f"<div class='to'>{who.mail}</div>", facts([("ACCOUNT NUMBER", acct), ("RUN NUMBER", run), ("STATEMENT DATE", short(sent)), ("DUE DATE", short(due)), ("BALANCE", usd(balance))], "f bx"), widths=(58, 42))
            + grid(["PATIENT NAME", "DATE OF SERVICE", "FROM", "TO"], [tr([who.filed, short(date), *ENDS[ends]])], kind="d lb") + grid(["DATE", "CODE", "MOD", "DESCRIPTION", "QTY", "RATE", "AMOUNT"], rows, "n n c - r r r", "d it")
            + "<div class='ask'><b>WE DO NOT HAVE YOUR INSURANCE.</b> Please fill out and sign the form below, and return it within 15 days so that we can bill your insurance. If we do not hear from you, you are responsible for the whole amount. Tell us if you are on a hardship; the board may reduce the bill.</div>"
            + f"<div class='cut'>FOLD AND TEAR HERE - RETURN THIS PART IN THE ENVELOPE</div>" + sides(f"<b>{who.filed}</b><br>ACCOUNT NUMBER {acct}<br>RUN NUMBER {run}", f"BALANCE {usd(balance)}<br>&#9633; Check enclosed $ __________<br>&#9633; Card: call {at.free}", f"MAIL TO<br>{name}<br>{at.box.upper()}<br>{at.far.upper()}", widths=(32, 32, 36)) + form)
    css = "body { font: 9pt 'Liberation Sans' } .h { font-size: 12pt } .to { margin: 22pt 0 18pt 14pt } .bx { width: 100%; margin: 8pt 0 } .bx td { border: 0.75pt solid #000; padding: 2pt 5pt } .bx td + td { font-weight: bold; text-align: right } .lb td, .lb th { border: 0.75pt solid #000; font-size: 8.5pt } .lb th, .it th { background: #ddd; font-size: 7.5pt } .lb { margin-bottom: 8pt } .it { border: 0.75pt solid #000 } .it td { padding: 2pt 4pt } .t td { border-top: 0.75pt solid #000 } .g td { font-weight: bold; font-size: 10.5pt; border-top: 0.75pt solid #000 } .ask { border: 2pt solid #000; padding: 5pt; margin: 8pt 0 } .form { width: 100%; margin-top: 5pt } .form td { border: 0.75pt solid #000; width: 33% } .form span { font-size: 6.3pt }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.free, "tax_id": tin, "npi": npi_no, "address": at.remit}, "patient": {"name": who.filed}, "account_number": acct, "maybe": {"claim_number": run}, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments, "totals": {"charges_cents": charges, "balance_cents": balance}})
