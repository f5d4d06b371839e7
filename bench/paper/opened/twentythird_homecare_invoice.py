"""A home care agency's weekly invoice made in an online bookkeeping program: the agency at the left of its logo, INVOICE, bill to, number,
dates and terms, shaded heads, a row for each shift with day, activity (caregiver and hours below it), hours, rate and amount, then
subtotal, payment and balance due, and a message."""
from held_twentythird_c import *

NAME, KIND = "held23-homecare-invoice", "itemized_bill"
CARE = [("Personal Care", 3200, 3900), ("Companion Care", 2950, 3500), ("Respite Care", 3100, 3800), ("Overnight Care - awake", 3400, 4100)]


def document(rng):
    who, at = Who(rng, 66, 96), Spot(rng)
    payer = Who(rng, 40, 65, last=who.last)
    agency = rng.choice(("Gentle Hands Home Care LLC", f"{at.city} Senior Helpers, Inc.", "Comfort of Home Caregivers",
                         "Maple & Main In-Home Care LLC"))
    first = day(rng)
    first = later(first, -first.weekday())
    goods = rng.sample(CARE, rng.choice((1, 1, 2)))
    rates = {g[0]: round(rng.uniform(g[1], g[2]) / 25) * 25 for g in goods}
    coded, date_form, worker = rng.random() < 0.35, rng.choice((us, us, bare4)), rng.sample(FIRST, 3)
    lines, rows = [], []
    tag = {"Personal Care": "T1019", "Companion Care": "S5135", "Respite Care": "S5150", "Overnight Care - awake": "S9125"}
    long_desc = rng.random() < 0.6
    for n in range(rng.choice((7, 7, 14, 14, 28))):
        when = later(first, n)
        if when.weekday() > 4 and rng.random() < 0.6 or rng.random() < 0.1:
            continue
        what = rng.choice(goods)[0]
        hours = rng.choice((3, 4, 4, 4, 5, 6, 8, 3.5, 4.25)) if "Overnight" not in what else 10
        rate = rates[what] if not (when.weekday() > 4) else rates[what] + 200
        start = rng.choice((8, 9, 10, 13))
        end = start * 60 + round(hours * 60)
        span = (f"{(start - 1) % 12 + 1}:00{'a' if start < 12 else 'p'}m - {(end // 60 - 1) % 12 + 1}:{end % 60:02d}"
                f"{'a' if end // 60 % 24 < 12 else 'p'}m" if "Over" not in what else "9:00pm - 7:00am")
        below = f"{rng.choice(worker)} {span}" + (" Weekend rate" if when.weekday() > 4 else "")
        amount = int(hours * rate + 0.5)
        head = f"{what} {tag[what]}" if coded else what
        text = f"{what} {below}" if long_desc else what
        lines.append({"date": when, "code": tag[what] if coded else None, "description": text, "units": hours if hours % 1 else int(hours),
                      "unit_price_cents": rate, "charge_cents": amount})
        rows.append([say(when, date_form), f"<b>{head}</b>" + (f"<br>{below}" if long_desc else ""), f"{hours:g}", bare_usd(rate), bare_usd(amount)])
    if rng.random() < 0.4:
        miles = rng.randint(4, 60)
        lines.append({"date": later(first, 6), "description": "Mileage", "units": miles, "unit_price_cents": 70, "charge_cents": 70 * miles})
        rows.append([say(later(first, 6), date_form), "<b>Mileage</b>", str(miles), "0.70", bare_usd(70 * miles)])
    if rng.random() < 0.2:
        credit = -rng.choice((2500, 5000, 7500))
        lines.append({"date": None, "description": "Referral credit", "units": 1, "unit_price_cents": credit, "charge_cents": credit})
        rows.append(["", "<b>Referral credit</b>", "1", bare_usd(credit), bare_usd(credit)])
    amount = total(lines, "charge_cents")
    sent = later(first, 28 if lines[-1]["date"] and (lines[-1]["date"] - first).days > 14 else 15)
    terms, wait = rng.choice((("Due on receipt", 0), ("Net 10", 10), ("Net 15", 15)))
    part = rng.choice((0, 0, 0, amount, round(amount / 2)))
    inv = str(rng.randint(1001, 9400))
    mark = ("<svg width='54' height='54' viewBox='0 0 54 54'><circle cx='27' cy='27' r='25' fill='#7a9e7e'/><path d='M12 30L27 15L42 30V42H12Z' "
            "fill='#fff'/></svg>")
    left = f"<b>{agency}</b><br>{at.street}<br>{at.town} US<br>{at.tel}<br>billing@{site(agency.split(',')[0])}<br>www.{site(agency.split(',')[0])}"
    bill = f"<div class='lb'>BILL TO</div>{payer.plain}<br>{rng.choice(('For:', 'Client:', 'Care recipient:'))} {who.plain}<br>{payer.mail}"
    keys = facts([("INVOICE #", inv), ("DATE", say(sent)), ("DUE DATE", say(later(sent, wait))), ("TERMS", terms)], "k")
    sums = ([("SUBTOTAL", bare_usd(amount)), ("TAX", "0.00"), ("TOTAL", bare_usd(amount))] if rng.random() < 0.5 else []) + ([("PAYMENT",
            bare_usd(part))] if part else [])
    foot = "".join(f"<tr><td>{k}</td><td class='r'>{v}</td></tr>" for k, v in sums)
    foot += f"<tr class='bd'><td>BALANCE DUE</td><td class='r'>{usd(amount - part)}</td></tr>"
    body = (beside(left, f"<div class='r'>{mark}</div>", widths="70% 30%") + "<div class='inv'>INVOICE</div>" + beside(bill, keys, widths="60% 40%")
            + "<div class='rule'></div>"
            + table(["DATE", "ACTIVITY", "QTY", "RATE", "AMOUNT"], rows, "llrrr", "t w", widths="14% 50% 10% 12% 14%") + "<div class='dash'></div>"
            + beside("<p class='ms'>" + rng.choice(("Thank you for trusting us with your loved one's care.<br>Please make checks payable to " + agency
                     + ".",
                                                   "Long-term care insurance claims: please allow 30 days. We do not bill Medicare.",
                     "A 3% fee applies to credit cards. ACH payments are free.")) + "</p>",
                     f"<table class='su'>{foot}</table>", widths="52% 48%") + ("<div class='pd'>PAID</div>" if part == amount else ""))
    css = (".inv{font-size:18pt;color:#5c7f60;margin:10pt 0}.lb{color:#777;font-weight:bold;font-size:8.5pt}.k{margin-left:auto}.k td{padding:1pt "
           "5pt}.k td:first-child{color:#777;font-weight:bold;font-size:8.5pt;text-align:right}"
           ".rule{border-top:0.75pt solid #a9c2ab;margin:12pt 0}.t th{background:#dfe9e0;color:#5c7f60;font-weight:normal;font-size:8.5pt;"
           "padding:4pt}.t td{padding:4pt;font-size:9pt}.dash{border-top:1pt dashed #bbb;margin:6pt 0}"
           ".su{width:100%}.su td{color:#444;padding:3pt 4pt}.bd td{font-size:12pt;font-weight:bold;color:#111}.ms{font-size:9pt;color:#444}"
           ".pd{color:#5c7f60;font-size:20pt;font-weight:bold;text-align:right;margin-top:6pt}")
    truth = {"document_type": KIND, "provider": {"name": agency, "phone": at.tel, "address": at.address}, "patient": {"name": who.plain},
             "account_number": inv, "statement_date": sent, "due_date": later(sent, wait),
             "lines": kept(lines), "payments": [pay(None, "patient", "PAYMENT", part)] if part else [],
             "totals": {"charges_cents": amount if sums and sums[0][0] == "SUBTOTAL" else None, "patient_paid_cents": part or None,
                        "balance_cents": amount - part}}
    return done(sheet(css, body, "0.65in", "9.5pt 'Liberation Sans',Arial,sans-serif", title=f"Invoice {inv}"), truth)
