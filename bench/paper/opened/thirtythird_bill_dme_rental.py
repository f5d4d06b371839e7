"""A rental invoice of a supplier of medical equipment: the equipment and supplies of a month with their codes and modifiers, the rental period of
each, what the plan allowed and paid, and a coupon with the bar code of the account."""
from held_thirtythird_a import *

NAME, KIND = "held33-bill-dme-rental", "itemized_bill"
NAMES = ["Hometown Oxygen & Medical Supply, Inc.", "Apex Home Medical Equipment LLC", "Restful Nights Sleep & Respiratory",
    "Statewide Medical Equipment Co.",
         "Comfort Mobility & Home Respiratory Services of the Upper Valley, Inc."]
RENTED = [("E0601", "CPAP UNIT, AUTO-TITRATING W/ MODEM", 72, 125), ("E0562", "HEATED HUMIDIFIER FOR PAP UNIT", 18, 42), ("E1390",
    "OXYGEN CONCENTRATOR, STATIONARY 5 LPM", 150, 260), ("E0431", "PORTABLE GASEOUS OXYGEN SYSTEM", 32, 68), ("E0260",
    "HOSPITAL BED, SEMI-ELECTRIC W/ RAILS & MATTRESS", 110, 205), ("K0001", "WHEELCHAIR, STANDARD", 38, 82), ("K0003", "WHEELCHAIR, LIGHTWEIGHT", 55,
    110),
          ("E0470", "BI-LEVEL PAP UNIT, NO BACKUP RATE", 190, 330), ("E0570", "NEBULIZER COMPRESSOR", 12, 28), ("E0630", "PATIENT LIFT, HYDRAULIC",
          85, 150)]
SOLD = [("A7030", "FULL FACE MASK, MEDIUM", 170, 260, 1), ("A7034", "NASAL MASK INTERFACE", 110, 185, 1), ("A7037", "PAP TUBING, 6 FT", 32, 60, 1),
    ("A4604",
    "HEATED TUBING, CLIMATE LINE", 58, 96, 1), ("A7038", "DISPOSABLE FILTERS", 6, 14, 6), ("A7035", "HEADGEAR", 34, 62, 1), ("A7031",
    "FULL FACE CUSHION REPLACEMENT", 62, 110, 3), ("E0143", "FOLDING WALKER, WHEELED", 98, 170, 1), ("A7039", "NON-DISPOSABLE FILTER", 14, 28, 1),
    ("A7036",
    "CHIN STRAP", 18, 34, 1), ("A7005", "NEBULIZER KIT, REUSABLE", 28, 54, 1)]


def month_on(date):
    """The last day of a month of rental that begins on this day."""
    year, month = (date.year, date.month + 1) if date.month < 12 else (date.year + 1, 1)
    return datetime.date(year, month, min(date.day, 28)) - datetime.timedelta(1)


def document(rng):
    who, at = Person(rng, 30, 88), Office(rng)
    sender, colour = rng.choice(NAMES), rng.choice(("#0b6e4f", "#1b4f8f", "#6a1b4d"))
    sent, plan = day(rng), plan_of(rng, who, 0.1)
    invoice, account, due = number(rng, rng.choice(("99999999", "INV-9999999"))), number(rng, rng.choice(("999999", "99-99999",
        "1009999"))), later(sent, 30)
    start = later(sent, -rng.randint(25, 55))
    start = start.replace(day=min(start.day, 28))
    medicare = bool(plan) and "Medicare" in plan
    stage = rng.choice(("KH", "KI", "KI", "KJ", "KJ"))
    rented = rng.sample(RENTED[:2] if (sleep := rng.random() < 0.45) else RENTED[2:], rng.choice((1, 1, 2)))
    sold = rng.sample([x for x in SOLD if (x[0] == "E0143") != sleep and (sleep or x[0] in ("E0143", "A7005"))], rng.choice((0, 1, 2, 4)) if sleep
        else rng.choice((0, 1)))
    lines, gave = [], []
    for code, words, lo, hi in rented:
        mods = ["RR"] + ([stage] if code not in ("E1390", "E0431") else []) + (["KX"] if medicare and rng.random() < 0.7 else [])
        lines.append({"date": start, "date_end": month_on(start), "code": code, "modifiers": mods, "description": words, "units": 1,
                      "charge_cents": price(rng, lo, hi)})
    for code, words, lo, hi, many in sold:
        lines.append({"date": start, "code": code, "modifiers": ["NU"] + (["KX"] if medicare and rng.random() < 0.5 else []), "description": words,
                      "units": (n := rng.randint(1, many)), "charge_cents": price(rng, lo, hi) * n})
    worked = bool(plan)
    if worked:
        for x, (off, ins, own) in zip(lines, shares(rng, [x["charge_cents"] for x in lines], rng.choice(("coins", "coins", "ded")))):
            x.update(allowed_cents=x["charge_cents"] - off, plan_paid_cents=ins, patient_cents=own)
    each = rng.random() < 0.5 and not worked
    rows = []
    for x in lines:
        period = f"{two(x['date'])} - {two(x['date_end'])}" if "date_end" in x else two(x["date"])
        kind = "Rental" if "RR" in x["modifiers"] else "Purchase"
        row = [period, x["code"], " ".join(x["modifiers"]), esc(x["description"]), kind, str(x["units"])]
        if worked:
            row += [bare(x[k]) for k in ("charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents")]
        else:
            if each:
                x["unit_price_cents"] = x["charge_cents"] // x["units"]
                row.append(bare(x["unit_price_cents"]))
            row.append(bare(x["charge_cents"]))
        rows.append(row)
    heads = ["Service<br>Dates", "HCPCS", "Mod", "Item Description", "Type", "Qty"]
    heads += ["Billed", "Allowed", "Ins Paid", "You Owe"] if worked else (["Unit<br>Price"] if each else []) + ["Amount"]
    fresh = total(lines, "patient_cents" if worked else "charge_cents")
    if fresh <= 0:
        return document(rng)
    carried = price(rng, 15, 120) if rng.random() < 0.4 else 0
    when = later(sent, -rng.randint(4, 24))
    credits = [pay(when, "patient", rng.choice(("Payment Received - Thank You", "Payment - Check", "AutoPay Payment - Visa")),
        carried if rng.random() < 0.5
        else carried // 2)] if carried and rng.random() < 0.6 else []
    given = paid(credits, "patient")
    balance = fresh + carried - given
    charges = total(lines, "charge_cents")
    left = (f"<table><tr><td>{mark('wave' if colour != '#6a1b4d' else 'leaf', colour, '#cfe3da', 40)}</td><td><div "
        f"class='nm'>{esc(sender)}</div>{at.street}, "
            f"{at.town}<br>Phone {at.tel} &nbsp; Fax {at.fax}<br>Tax ID {at.ein} &nbsp; NPI {(code := npi(rng))}</td></tr></table>")
    right = "<div class='ti'>RENTAL INVOICE</div>" + facts([("Invoice No.", invoice), ("Invoice Date", us(sent)), ("Account No.", account), ("Terms",
        "Net 30"),
        ("Due Date", us(due))], "bx")
    deliver = facts([("Patient:", esc(who.comma)), ("DOB:", us(who.born)), ("Ordering Physician:", esc(doctor(rng, form="{} {}, {}"))),
        ("Delivered To:",
        esc(f"{who.street}, {who.town}"))], "in")
    cover = facts([("Primary Insurance:", esc(plan)), ("Policy #:", member := member_of(rng, plan)), ("Sales Order #:", number(rng,
        "9999999"))] if plan else
                  [("Primary Insurance:", "PRIVATE PAY"), ("Sales Order #:", number(rng, "9999999"))], "in")
    sums = [("Total Charges", bare(charges))] if worked or carried else []
    sums += [("Patient Responsibility This Invoice", bare(fresh))] if worked else []
    sums += [("Previous Balance", bare(carried))] if carried else []
    sums += [(f"{p['description']} ({us(p['date'])})", bare(-p["amount_cents"])) for p in credits]
    if not worked and not carried:
        sums += [("Total Charges", bare(charges)), ("Sales Tax", "0.00")]
    sums += [("<b>AMOUNT DUE</b>", f"<b>{usd(balance)}</b>")]
    tips = ("<div class='tip'><b>IMPORTANT RENTAL INFORMATION</b><br>Equipment marked Rental remains the property of the supplier until the final "
        "rental "
            "payment has been made (13 months for capped rental items; oxygen rents for 36 months). A new rental period begins on the same day of "
            "each month "
            "until the equipment is returned or purchased. Call us to arrange pick-up. "
            + ("Medicare pays 80% of the allowed amount after your deductible; the 20% co-insurance is billed to you or to your secondary insurance."
               if medicare else "Please notify us right away if your insurance changes.") + "</div>")
    coupon = ("<div class='whole'><div class='cut'>Please return this portion with your payment</div>"
              + beside(f"<div class='ml'>{who.mail()}</div>", table(["Account No.", "Invoice No.", "Amount Due", "Amount Paid"], [[account, invoice,
                       usd(balance), "$ __________"]], "cccc", "cp") + f"<p class='fine' style='margin:4pt 0 7pt'>&#9744; Visa &#9744; MasterCard "
                           f"&#9744; Discover &nbsp; Card # __________________ "
                       f"Exp ____/____</p>Remit to:<br>{esc(sender)}<br>{at.box}<br>{at.far}<div "
                       f"style='margin-top:8pt'>{bars(rng, f'*{account}*', 22)}</div>",
                       widths="44% 56%") + "</div>")
    css = (f".nm{{font-weight:bold;font-size:12.5pt;color:{colour}}}.ti{{font-size:15pt;font-weight:bold;text-align:right;color:{colour};"
        f"letter-spacing:1pt}}"
           f".bx{{width:100%}}.bx td{{border:0.6pt solid {colour};font-size:8.8pt}}.bx td:first-child{{background:#edf2f0;font-weight:bold}}.in "
           f"td{{padding:1.2pt "
           "8pt 1.2pt 0;font-size:8.8pt}.in td:first-child{font-weight:bold;white-space:nowrap}.beside+.beside{margin-top:8pt;border-top:0.8pt solid "
           "#777}"
           f".d{{width:100%;margin-top:9pt}}.d th{{background:{colour};color:#fff;font-size:8pt;vertical-align:bottom}}.d td{{font-size:8.3pt;"
           f"border:0.4pt solid "
           "#bbb}.d th{border:0.4pt solid #bbb}.tt{margin:6pt 0 0 auto}.tt td{padding:2pt 5pt;font-size:9pt;border-bottom:0.4pt solid #ccc}.tt td+td"
           "{text-align:right;white-space:nowrap}.tip{border:0.7pt solid #888;background:#fafafa;font-size:8pt;padding:5pt 7pt;margin-top:10pt;"
           "page-break-inside:avoid}"
           ".cut{border-top:1pt dashed #555;text-align:center;font-size:7.6pt;margin:12pt 0 8pt;padding-top:3pt}.ml{margin:22pt 0 0 "
           "18pt}.cp{width:100%}"
           ".cp th,.cp td{border:0.6pt solid #666;text-align:center;font-size:8.2pt}.whole{page-break-inside:avoid}")
    widths = "15% 8% 9% 25% 8% 5% 8% 8% 7% 7%" if worked else "17% 9% 10% 36% 10% 6% " + ("6% 6%" if each else "12%")
    body = beside(left, right, widths="64% 36%") + beside(deliver, cover, widths="58% 42%") + table(heads, rows, "llllc" + "c" + "rrrr", "d",
        widths=widths)
    body += facts(sums, "tt") + tips + coupon
    return done(sheet(css, body, margin="0.5in", font="9pt 'Liberation Sans',Arial", title="Invoice"), KIND, {"name": sender, "npi": code,
        "tax_id": at.ein,
                "phone": at.tel}, {"name": who.comma, "birth_date": who.born, "member_id": member if plan else None}, lines, {"charges_cents":
                charges, "prior_balance_cents": carried or None, "balance_cents": balance}, payer={"name": plan} if plan else None,
                account_number=account, statement_date=sent, due_date=due, payments=credits or None,
                maybe={"patient_paid_cents": given} if given else None)
