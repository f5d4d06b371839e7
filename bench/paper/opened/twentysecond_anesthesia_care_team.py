"""An anesthesia group's statement: the account's boxes at the right of the letterhead, a message in a frame, then per case the surgeon and facility, the
physician's and the nurse anesthetist's charge of the same code with modifiers, minutes and units, the insurer's payments below; ages and a coupon."""
from held_twentysecond_a import *

NAME, KIND = "held22-anesthesia-care-team", "itemized_bill"
CASES = [("00790", "ANES UPPER ABDOMINAL SURGERY", 7, "K80.20"), ("00810", "ANES LOWER INTESTINAL ENDOSCOPY", 5, "K63.5"), ("01402", "ANES TOTAL KNEE "
        "REPLACEMENT", 7, "M17.11"),
         ("00142", "ANES LENS SURGERY", 4, "H25.12"), ("01967", "ANES/ANALG VAGINAL DELIVERY", 5, "O80"), ("00840", "ANES LOWER ABDOMEN SURGERY", 6, "K35.80"),
         ("00670", "ANES EXTENSIVE SPINE SURGERY", 13, "M48.061"), ("01810", "ANES LOWER ARM/WRIST SURGERY", 3, "G56.01")]
EXTRA = [("64447", "NJX AA&/STRD FEMORAL NRV", ["59"], 480, 940), ("36620", "INSERTION CATH ARTERY PERQ", [], 220, 460), ("76942", "US GUIDE NEEDLE "
        "PLACEMENT", ["26"], 120, 290),
         ("99140", "EMERGENCY ANESTHESIA", [], 180, 260), ("99100", "SPECIAL ANESTHESIA SERVICE, AGE", [], 90, 140)]


def document(rng):
    who, at = Person(rng), Sender(rng)
    name = rng.choice((f"Anesthesia Consultants of {at.city} PA", f"{at.city} Anesthesiologists LLP", "Northgate Sedation Partners PC"))
    date, plan = day(rng), rng.choice(PLANS)
    sent, account = later(date, rng.randint(28, 118)), number(rng, rng.choice(("99999-99999", "A9999999", "999999A")))
    lines, payments, blocks = [], [], []
    with_units, due = rng.random() < 0.6, later(sent, rng.choice((15, 20, 30)))
    count = rng.choice((1, 1, 1, 2))
    for n, (code, words, base, icd) in enumerate(rng.sample(CASES, count)):
        when = later(date, -rng.randint(7, 60)) if n else date
        minutes, unit, rows = rng.randint(18, 210), rng.choice((8500, 9800, 11000, 12500, 14200)), []
        team = rng.random() < 0.6
        units = round(base + minutes / 15, 1)
        each = round(units * unit * (0.5 if team else 1))
        givers = [(doctor(rng, "{1}, {0} {2}", ("MD",)), rng.choice(("QK", "QY")) if team else "AA")] + ([(doctor(rng, "{1}, {0} {2}", ("CRNA",)),
        "QX")] if team else [])
        status = rng.choice(("P1", "P2", "P3", ""))
        mine = []
        for giver, mod in givers:
            mods = [mod] + ([status] if status else [])
            mine.append({"date": when, "code": code, "modifiers": mods, "description": words, "minutes": minutes, "units": units if with_units else None,
            "charge_cents": each})
            rows.append([short(when), giver, code, " ".join(mods), words, str(minutes)] + ([f"{units:.1f}"] if with_units else []) + [bald(each)])
        for extra, what, mods, low, high in rng.sample(EXTRA, rng.choice((0, 0, 1, 2))):
            cost = price(rng, low, high)
            mine.append({"date": when, "code": extra, "modifiers": mods or None, "description": what, "units": 1.0 if with_units else None,
            "charge_cents": cost})
            rows.append([short(when), givers[0][0], extra, " ".join(mods), what, ""] + (["1.0"] if with_units else []) + [bald(cost)])
        charge, kind = total(mine, "charge_cents"), rng.choice(("coinsurance", "deductible", "copay", "self"))
        span = 6 + with_units
        if kind != "self":
            off, ins, own = worked(rng, charge, kind)
            came = later(when, rng.randint(15, 26))
            got = ([pay(came, "insurance", f"PMT-{plan.upper()}", ins)] if ins else []) + [pay(came, "adjustment", "ADJ-CONTRACTUAL/DISALLOWED", off)]
            if rng.random() < 0.2 and ins:
                back = rng.choice((1250, 3075, 8800))
                got.append(pay(later(came, 1), "adjustment", "ADJ-CORRECTION", -back))
            payments += got
            rows += [[short(p["date"]), (p["description"], span - 1), bald(-p["amount_cents"])] for p in got]
            charge -= sum(p["amount_cents"] for p in got)
        rows.append([("BALANCE THIS CASE", span, "r"), f"<b>{bald(charge)}</b>"])
        heads = ["DATE", "PROVIDER", "CODE", "MOD", "DESCRIPTION", "MIN"] + (["UNITS"] if with_units else []) + ["AMOUNT"]
        blocks.append(f"<div class='cs'>Surgeon: <b>{doctor(rng, '{1}, {0} MD')}</b> &nbsp;&nbsp; Facility: <b>{at.city} Surgical Hospital</b> &nbsp;&nbsp; "
        f"Dx: <b>{icd}</b></div>"
                      + table(heads, rows, "lllllr" + "r" * (1 + with_units), "d"))
        lines += mine
    if rng.random() < 0.3:
        payments.append(pay(later(sent, -6), "patient", "PATIENT PMT-CHECK", 2000))
        blocks.append(table([], [[short(later(sent, -6)), "PATIENT PMT-CHECK", bald(-2000)]], "llr", "d"))
    charges = total(lines, "charge_cents")
    balance = charges - sum(p["amount_cents"] for p in payments)
    old = ages(balance, (sent - date).days, bald)
    tin = tax_id(rng)
    msg = rng.choice(("Anesthesia services are billed separately from the hospital and your surgeon.",
                      "YOUR ACCOUNT IS NOW DUE. YOUR INSURANCE HAS PROCESSED THIS CLAIM AND THE BALANCE SHOWN IS YOUR RESPONSIBILITY.",
                      "Time-based charges: one unit equals 15 minutes of anesthesia time plus the base units of the procedure."))
    body = (beside(f"<div class='lg'>{name}</div>{at.box}<br>{at.far}<br>Tax I.D. {tin}", stacked([("Statement Date", us(sent)), ("Account #", account)])
                   + stacked([("Amount Due", usd(balance)), ("Due Date", us(due))]), widths="62% 38%")
            + f"<div class='ml'>{who.full.upper()}<br>{who.home.upper()}</div><div class='ms'>{msg}</div>"
            + f"<p>Patient: <b>{who.filed}</b> &nbsp;&nbsp; Insurance: <b>{plan.upper()}</b></p>" + "".join(blocks)
            + table(["Current", "31-60 Days", "61-90 Days", "91-120 Days", "Over 120", "Total Charges", "PLEASE PAY"], [old + [bald(charges),
            f"<b>{usd(balance)}</b>"]], "rrrrrrr", "ag")
            + f"<p>For billing inquiries call {at.free} between 8:30 am and 4:30 pm. Pay online at www.{site(name)}</p>"
            + "<div class='cut'>&#9986; Please return this portion with payment</div>"
            + beside(f"{name}<br>{at.box}<br>{at.far}", facts([("Patient", who.plain.upper()), ("Account #", account), ("Amount Due", usd(balance)),
            ("Enclosed", "$")], "f bx"),
                     cards("VISA,MC,AMEX"), widths="32% 33% 35%"))
    css = ("body{font-size:8.8pt}.lg{font:bold 14pt 'Nimbus Roman','Liberation Serif';color:#234}.st{width:100%}.st "
        "th{background:#ccd;font-size:7.5pt;border:.6pt solid #667}.st td{border:.6pt "
           "solid #667;font-weight:bold}.ml{margin:20pt 0 16pt 24pt}.ms{border:1.2pt solid "
           "#667;padding:5pt;margin-bottom:8pt}.cs{background:#eef;padding:2pt 4pt;margin-top:7pt}"
           ".d{width:100%}.d th{font-size:7.5pt;border-bottom:.8pt solid #667}.d td{font-size:8.4pt}.ag{width:100%;margin:10pt 0}.ag "
           "th{background:#ccd;font-size:7.5pt}.ag td,.ag th{border:"
           ".6pt solid #667}.bx td{border:.6pt solid #667}" + COUPON)
    return done(sheet(css, body), {
        "document_type": KIND, "provider": {"name": name, "tax_id": tin, "phone": at.free, "address": at.remit}, "payer": {"name": plan.upper()},
        "patient": {"name": who.filed}, "account_number": account, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments,
        "totals": {"charges_cents": charges, "balance_cents": balance}})
