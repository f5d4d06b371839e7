"""A skilled nursing facility's monthly statement, as its office program prints it: balance forward, room and board of the coming month by days and rate,
ancillary charges of the month gone, leave credits, checks received, the balance by age, and the part to send back."""
from held_twentyeighth_c import *  # noqa: F403
import calendar

NAME = "held28-paper-nursing-home"
HOMES = ["Maple Terrace Nursing & Rehabilitation Center", "Good Shepherd Lutheran Care Center", "The Arbors at Mill Creek", "Prairie View Skilled Care, LLC",
         "Heritage Oaks Health and Rehabilitation of Three Rivers"]
ANCILLARY = [("Beauty/Barber - Shampoo and Set", 2200, (1, 4)), ("Beauty/Barber - Haircut", 2500, (1, 1)), ("Personal Laundry", 4500, (1, 1)),
             ("Cable Television", 3250, (1, 1)), ("Telephone - Private Line", 2800, (1, 1)), ("Incontinence Supplies - Brief, Adult LG", 115, (40, 150)),
             ("Wound Dressing, Foam w/Border 4x4", 685, (4, 20)), ("Nutritional Supplement 8 oz", 210, (15, 60)), ("Guest Meal", 850, (1, 5)),
             ("Wheelchair Rental, Standard Manual", 7500, (1, 1)), ("Oxygen Concentrator - Daily", 1250, (5, 30)),
             ("Non-Emergency Transportation to Dialysis, Round Trip With Attendant", 9500, (1, 6)), ("OTC Medications - House Stock", 1895, (1, 1)),
             ("Physical Therapy - Therapeutic Exercise 15 min", 6200, (4, 16))]


def month(date, n=0):
    """The first and the last day of the month n months on."""
    year, at = divmod(date.year * 12 + date.month - 1 + n, 12)
    return datetime.date(year, at + 1, 1), datetime.date(year, at + 1, calendar.monthrange(year, at + 1)[1])


def document(rng):
    who, agent, home, sent = Who(rng, 66, 95), Who(rng, 40, 70), rng.choice(HOMES), day(rng, (2026, 3, 1), 220).replace(day=1)
    street, town = place(rng)
    phone, resident, until, mine = tel(rng), number(rng, "99999"), sent.replace(day=rng.choice((10, 15))), rng.random() < 0.4
    fax = tel(rng)
    (a, b), (c, d) = month(sent), month(sent, -1)
    kind, rate = rng.choice((("Room and Board - Private Pay, Semi-Private", 29500), ("Room and Board - Private Pay, Private", 38250),
                             ("Room and Board - Memory Care Unit", 34175), ("Medicare A Coinsurance", 21700)))
    lines = []

    def charge(date, words, units, price, end=None):
        lines.append({"date": date, "date_end": end, "description": words, "units": units, "unit_price_cents": price, "charge_cents": price * units})

    if kind.startswith("Medicare"):  # what is charged for days 21 to 100 is known afterwards
        last = rng.randint(9, d.day)
        charge(c, kind, last, rate, later(c, last - 1))
    else:
        charge(a, kind, b.day, rate, b)
    for words, price, (low, high) in sorted(rng.sample(ANCILLARY, rng.choice((0, 1, 2, 3, 5, 8, 10)))):
        charge(later(c, rng.randrange(26)), words, rng.randint(low, high), price)
    if not kind.startswith("Medicare") and rng.random() < 0.4:
        days = rng.randint(2, 5)
        first = later(c, rng.randint(3, 20))
        lines.append({"date": first, "date_end": later(first, days - 1), "description": "Room and Board Credit - Hospital Leave", "units": days,
                      "unit_price_cents": rate, "charge_cents": -days * rate})
    before = rng.choice((0, rate * d.day, rate * d.day, rng.randint(20000, 1900000)))
    paid = []
    if before:
        check, value = number(rng, "9999"), rng.choice((before, before, before // 2))
        paid.append({"date": later(c, rng.randint(4, 14)), "by": "patient", "description": f"Payment - Check #{check}", "amount_cents": value})
        if rng.random() < 0.3 and value != before:
            paid.append({"date": later(c, rng.randint(15, 25)), "by": "patient", "description": "Payment - ACH Online", "amount_cents": 50000})
    sums = {"prior_balance_cents": before, "charges_cents": total(lines, "charge_cents"), "patient_paid_cents": total(paid, "amount_cents")}
    sums["balance_cents"] = owed = before + sums["charges_cents"] - sums["patient_paid_cents"]
    running, rows = before, [["", ("<b>Balance Forward</b>", 5), usd(before, "")]]
    things = sorted([("pay", p) for p in paid] + [("line", x) for x in lines], key=lambda t: (t[1]["date"], t[0] == "line"))
    lines = [x for sort, x in things if sort == "line"]
    for sort, x in things:
        value = -x["amount_cents"] if sort == "pay" else x["charge_cents"]
        running += value
        if sort == "pay":
            rows.append([say(x["date"], "%m/%d/%y"), x["description"], "", "", "", f"({usd(x['amount_cents'], '')})", usd(running, "")])
        else:
            days = say(x["date"], "%m/%d/%y") + (f" -<br>{say(x['date_end'], '%m/%d/%y')}" if x["date_end"] else "")
            shown = usd(value, "") if value >= 0 else f"({usd(-value, '')})"
            rows.append([days, x["description"], str(x["units"]), usd(x["unit_price_cents"], ""), shown, "", usd(running, "")])
    mail = who if mine else agent
    stop = (f"<div class='nm'>{esc(home)}</div>{street}<br>{town}<br>Phone: {phone} &nbsp; Fax: {fax}")
    old = max(before - sums["patient_paid_cents"], 0)
    age = [owed - old, old, 0, 0, 0]
    facts_here = [("Statement Date:", say(sent)), ("Resident:", f"{esc(who.last)}, {esc(who.first)} {who.middle} ({resident})"), ("Resident #:", resident),
                  ("Room/Bed:", f"{rng.randint(101, 348)}-{rng.choice('AB')}"), ("Payment Due:", say(until)), ("<b>Amount Due:</b>", f"<b>{usd(owed)}</b>")]
    body = (beside(stop, "<div class='ttl'>STATEMENT</div>" + facts(facts_here, "f"), widths="58% 42%")
            + f"<br><br><div class='to'>{mail.mail if mine else 'RESPONSIBLE PARTY<br>' + mail.mail}</div><br>"
            + table(["Date(s)", "Description", "Days/<br>Units", "Rate", "Charges", "Payments/<br>Credits", "Balance"], rows, "llrrrrr", "t",
                    [[("Totals", 4), usd(sums["charges_cents"], ""), f"({usd(sums['patient_paid_cents'], '')})" if paid else "0.00", usd(owed, "")]],
                    "13% 38% 8% 9% 11% 11% 10%")
            + table(["Current", "31 - 60 Days", "61 - 90 Days", "91 - 120 Days", "Over 120 Days", "Amount Due"], [[usd(x,
            "") for x in age] + [f"<b>{usd(owed)}</b>"]],
                    "rrrrrr", "age")
            + "<p class='fine'><br>Room and board is billed one month in advance and is payable by the date above. A late charge of 1.5% per month may be "
            "added to balances over 30 days as agreed in the admission agreement. Ancillary charges are billed in the month after they were furnished. "
            "If the resident's payer source changes (Medicare, Medicaid, managed care, hospice), notify the Business Office Manager at once. Residents with "
            "Medicaid pending must pay the estimated resident liability each month until a determination is received.</p>"
            + cut("Please return this portion with your payment")
            + beside(f"Resident: <b>{esc(who.last)}, {esc(who.first)} {who.middle}</b><br>Resident #: {resident}<br>Statement Date: {say(sent)}",
                     f"Remit to:<br><b>{esc(home)}</b><br>{street}<br>{town}", f"Amount Due: <b>{usd(owed)}</b><br>Due: {say(until)}<br>Amount Paid: "
                     f"$ _________<br>"
                     "Check #: _________", widths="36% 38% 26%"))
    css = ("@page{@bottom-left{font:7.5pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}}.nm{font:bold 13pt 'Liberation "
        "Sans'}.ttl{font:bold "
           "16pt 'Liberation Sans';text-align:right;border-bottom:1.5pt solid #000;margin-bottom:4pt}.f{width:100%}.f td{padding:1pt 3pt}.f "
           "td:last-child{text-align:right}"
           ".to{padding-left:.4in}.t{width:100%;font-size:8.8pt}.t th{background:#dcdcdc;border:.6pt solid #777;vertical-align:bottom}.t "
           "td{border-left:.6pt solid #777;"
           "border-right:.6pt solid #777}.sum td{border:.6pt solid #777;font-weight:bold}.age{width:100%;margin-top:9pt;font-size:8.8pt}.age th,.age "
           "td{border:.6pt solid "
           "#777}" + CUT)
    truth = {"document_type": "itemized_bill", "provider": {"name": home, "phone": phone, "address": f"{street}, {town}"},
             "patient": {"name": f"{who.last}, {who.first} {who.middle}"}, "account_number": resident, "statement_date": sent, "due_date": until,
             "lines": lines, "payments": paid, "totals": sums}
    return done(sheet(css, body, margin="0.55in"), truth)
