"""A city fire department's ambulance bill as its billing agent mails it: the coupon with the card box on top, the call below it, base rate, miles and
supplies in one ledger with what was paid, and a message on insurance."""
from held_thirtyfourth_a import *

NAME, KIND = "held34-bill-city-ambulance", "itemized_bill"
AGENTS = ["Harlan Ridge EMS Billing", "Beacon Ambulance Billing Services", "MedTrans Revenue Group LLC", "Code One Billing Solutions"]
RIDES = [("A0427", "ALS1 - Emergency Base Rate", 985, 2290), ("A0427", "ALS Emergency Transport, Level 1", 985, 2290), ("A0429",
    "BLS - Emergency Base Rate", 690, 1580),
         ("A0433", "ALS Level 2 Transport", 1390, 2950)]
EXTRAS = [("A0422", "Oxygen Administration", 52, 136), ("A0398", "ALS Disposable Supplies", 74, 260), ("A0382", "BLS Disposable Supplies", 38, 125),
          ("93041", "Cardiac Rhythm Strip / EKG", 84, 210), ("A0394", "IV Supplies", 58, 150), ("A0420", "Waiting Time, per half hour", 60, 120),
              ("A0424", "Extra Attendant", 75, 190)]
TO = ["ST VINCENT MEDICAL CENTER", "MEMORIAL HOSPITAL ED", "BAPTIST REGIONAL HOSPITAL", "MERCY GENERAL HOSPITAL", "UNIVERSITY HOSPITAL"]
FROM = ["1400 BLK W MAIN ST", "I-70 EB AT EXIT 112", "ROSEWOOD CARE CENTER", "KROGER - 2210 N OAK AVE"]
NAMES = ["City of {} Fire Department", "{} Fire Department", "City of {} Fire-Rescue", "{} Fire & EMS Department"]


def document(rng):
    who, at = Person(rng, 16, 90), Sender(rng)
    city = rng.choice(NAMES).format(at.city)
    agent = rng.choice(AGENTS)
    served = day(rng)
    sent = later(served, rng.randint(20, 110))
    due = later(sent, rng.choice((25, 30))) if rng.random() < 0.7 else None
    account, run = number(rng, rng.choice(("99999999", "AAFD-9999999", "26-9999999", "999999-01"))), number(rng, rng.choice(("26-0099999",
        "2026009999", "F26-99999")))
    ein = tax_id(rng)
    plan = rng.choice(PLANS + [None] * 4)
    member = number(rng, rng.choice(MEMBERS)) if plan and rng.random() < 0.35 else None
    way = rng.choice(("RH", "RH", "RH", "SH", "NH", "PH"))
    ride, miles, rate = rng.choice(RIDES), rng.choice((rng.randint(9, 260) / 10, rng.randint(1, 31))), price(rng, 14, 34)
    mods = [way] if rng.random() < 0.75 else None
    work = [(ride[0], mods, ride[1], 1, price(rng, ride[2], ride[3])), ("A0425", mods, rng.choice(("Ground Mileage, per statute mile", "Mileage")),
        miles, rate)]
    work += [(c, None, w, rng.choice((1, 1, 1, 2)), price(rng, lo, hi)) for c, w, lo, hi in rng.sample(EXTRAS, rng.choice((0, 0, 1, 2, 3)))]
    form = rng.choice(("{:.1f}", "{:.2f}"))
    lines, rows = [], []
    for code, mod, words, units, each in work:
        charge = round(units * each)
        lines.append({"date": served, "code": code, "modifiers": mod, "description": words, "units": units if units != int(units) else int(units),
            "unit_price_cents": each,
            "charge_cents": charge})
        rows.append([us(served), esc(words), " ".join([code] + (mod or [])), form.format(units), bare(each), bare(charge)])
    charges = total(lines, "charge_cents")
    credits, when = [], later(served, rng.randint(13, 19))
    if plan and rng.random() < 0.75:
        off, ins, own = shares(rng, charges, ("coins", "coins", "ded"))
        if "Medicare" not in plan and rng.random() < 0.5:
            off, ins = 0, ins + off // 3
        credits += [pay(when, "insurance", f"{MARKS[plan]} Payment", ins)] * bool(ins) + [pay(when, "adjustment",
            f"{MARKS[plan]} Contractual Write-Off", off)] * bool(off)
    elif rng.random() < 0.2:
        credits += [pay(when, "adjustment", "City Resident Discount", round(charges * 0.2))]
    if rng.random() < 0.25:
        credits.append(pay(later(served, 19), "patient", rng.choice(("Patient Payment - Check", "Patient Payment - Credit Card")), rng.choice((2500,
            5000, 10000))))
    owed = charges - sum(p["amount_cents"] for p in credits)
    if owed < 2000:
        return document(rng)
    rows.append([("Total Charges", 5, "r b"), f"<b>{bare(charges)}</b>"])
    rows += [[us(p["date"]), (esc(p["description"]), 4), f"-{bare(p['amount_cents'])}"] for p in credits]
    start = {"R": f"{who.street}, {who.city}".upper(), "N": FROM[2], "P": "LAKESIDE URGENT CARE", "S": rng.choice(FROM[:2] + FROM[3:])}[way[0]]
    seal = ("<svg width='54' height='54' viewBox='0 0 54 54'><path d='M27 2l7 9 11-3-2 11 9 8-9 8 2 11-11-3-7 9-7-9-11 3 2-11-9-8 9-8-2-11 11 3z' "
            "fill='#b11116'/><circle cx='27' "
            "cy='27' r='11' fill='#fff'/><path d='M25 19h4v6h6v4h-6v6h-4v-6h-6v-4h6z' fill='#b11116'/></svg>")
    head = beside(f"<table class='lg'><tr><td>{seal}</td><td><div class='nm'>{esc(city)}</div>Emergency Medical Services<br>c/o "
                  f"{agent}<br>{at.box}<br>{at.far}</td></tr></table>",
                  cards("IF PAYING BY CARD, FILL OUT BELOW. WE ALSO TAKE PAYMENTS ONLINE.", us(sent), account, usd(owed)), widths="54% 46%")
    addresses = beside(f"<div class='mail'>{who.mail()}</div>", f"<div class='mail'><span class='fine'>MAKE CHECKS PAYABLE AND REMIT "
        f"TO:</span><br>{esc(city).upper()}<br>"
                       f"{at.box.upper()}<br>{at.far.upper()}</div>", widths="54% 46%")
    cut = ("<table class='lg w'><tr><td class='fine'>&#9744; Please check box if address or insurance has changed and write changes on the "
           "back.</td><td class='fine r'>AMOUNT "
           "ENCLOSED $ ______________</td></tr></table><div class='cut'>PLEASE DETACH AND RETURN TOP PORTION WITH YOUR PAYMENT</div><h1>AMBULANCE "
           "BILL</h1>")
    name = who.plain if rng.random() < 0.5 else who.full
    call = [("Patient", esc(name)), ("Account #", account), ("Incident #", run), ("Date of Service",
        us(served))]
    call2 = [("Picked Up At", esc(start)), ("Taken To", rng.choice(TO)), ("Insurance on File", esc(plan or "NONE"))] + ([("Policy #", member)]
        if member else [])
    call2 += [("Payment Due By", us(due))] if due else []
    info = f"<table class='call'><tr><td>{facts(call, 'on')}</td><td>{facts(call2, 'on')}</td></tr></table>"
    detail = table(["Date", "Description of Service", "Code", "Qty", "Unit Price", "Amount"], rows, "lllrrr", "d", [[("BALANCE DUE", 5, "r"),
        usd(owed)]], "12% auto 13% 9% 13% 14%")
    note = ("Your insurance has processed this claim. The balance shown is your responsibility."
        if plan and credits and credits[0]["by"] != "patient" else
            "We billed the insurance listed above and have not heard from them. Please call your insurance company about this claim." if plan else
            "We do not have insurance information for you. If you have Medicare, Medicaid or other coverage, please call us or complete the back "
            "of this form and return it.")
    foot = (f"<p class='nt'>{note}</p><p class='fine'>{esc(city)} contracts with {agent} to handle its ambulance billing. For questions on this "
            f"bill call {at.free}, Monday to Friday, "
            f"8:30 AM to 5:00 PM, or write to billing@{agent.split()[0].lower()}.example.com. Pay online at "
            f"www.{agent.split()[0].lower()}.example.com with your account number. Federal Tax ID "
            f"{ein}. If you cannot pay in full, ask us about a payment plan or a hardship application. You may receive separate bills from the "
            f"hospital and its physicians.</p>")
    css = (".nm{font-size:13pt;font-weight:bold;color:#b11116}.lg td{padding:0 8pt 0 0}.w{width:100%}.mail{padding:16pt 0 12pt "
           "20pt;line-height:1.35;font-size:9.5pt}.cut{border-top:1pt "
           "dashed #333;text-align:center;font-size:7.5pt;padding-top:3pt;margin-top:4pt}h1{font-size:14pt;color:#1f2f54;margin:8pt 0 "
           "4pt}.call{width:100%;border:1pt solid #1f2f54}"
           ".call>tbody>tr>td{width:50%}.on td{padding:1.2pt 8pt 1.2pt 0}.on "
           "td:first-child{font-weight:bold;white-space:nowrap}.d{width:100%;margin:9pt 0}.d th{background:#1f2f54;color:#fff;"
           "font-size:8.3pt}.d td{border-bottom:0.4pt solid #bbb}.sum td{font-weight:bold;font-size:11pt;border-top:1.5pt solid "
           "#1f2f54;background:#f3e9e9}.nt{font-weight:bold;border:0.8pt solid "
           f"#b11116;padding:5pt;margin:6pt 0}}{CARDS}")
    sums = {"charges_cents": charges, "balance_cents": owed}
    return done(sheet(css, head + addresses + cut + info + detail + foot, margin="0.45in", font="9.2pt 'Liberation Sans',Arial",
        title="Ambulance Bill"), KIND,
                {"name": city, "tax_id": ein}, {"name": name, "member_id": member}, lines, sums, payer={"name": plan} if plan else None,
                    account_number=account,
                statement_date=sent, due_date=due, payments=credits or None)
