"""A skilled nursing and rehabilitation home's monthly statement to the resident's family: the balance forward, then by effective day private room days, Part A coinsurance days, beauty shop, cable and therapy after benefits, count and rate and amount in one ledger with the running sum behind, receipts in brackets, ancillary days told as a span, and the balance due on the tenth."""
from held_nineteenth_a import *

NAME, KIND = "held19-nursing-month", "itemized_bill"


def document(rng):
    who, at = Patient(rng, 66, 95), Place(rng)
    kin = Patient(rng, 40, 66, who.last if rng.random() < 0.5 else None)
    name = f"{rng.choice(('Oakhaven', 'Magnolia Gardens', 'St. Hedwig', 'Riverbluff', 'Autumn Ridge'))} {rng.choice(('Nursing & Rehabilitation Center', 'Health and Rehab', 'Care Center', 'Skilled Nursing Facility'))}"
    first = datetime_first(rng)
    last = later(first.replace(day=28), 4).replace(day=1)
    last = later(last, -1)
    sent, resident = later(last, rng.randint(1, 4)), number(rng, rng.choice(("99999", "9999", "R-99999")))
    due = later(last, 10)
    prior, lines, acts = rng.choice((0, rng.randint(20000, 820000), rng.randint(1000, 90000))), [], []
    days, kind = last.day, rng.choice(("private", "private", "coins", "mixed", "medicaid"))
    room = rng.choice(("Semi-private room", "Private room"))
    def put(start, end, words, units, each):
        lines.append({"date": start, "date_end": end if end and end != start else None, "description": words, "units": units, "unit_price_cents": each, "charge_cents": round(units * each)})
    if kind == "private":
        put(first, last, f"{room} - private pay", days, rng.randint(262, 405) * 100)
    elif kind == "coins":
        put(first, last, "Medicare A coinsurance", days, 20950)
    elif kind == "mixed":
        cut = rng.randint(6, 19)
        put(first, first.replace(day=cut), "Medicare A coinsurance", cut, 20950)
        put(first.replace(day=cut + 1), last, f"{room} - private pay", days - cut, rng.randint(262, 405) * 100)
    else:
        put(first, last, "Patient liability (Medicaid)", 1, rng.randint(70000, 210000))
    for words, each, chance, most in (("Beauty shop - wash and set", 2200, 0.5, 3), ("Barber", 1800, 0.3, 2), ("Cable television", 2500, 0.5, 1), ("Personal laundry", 4500, 0.4, 1), ("Guest meal", 750, 0.3, 3), ("Transport - medical appointment", 6500, 0.25, 2), ("Briefs, large, pack", 1895, 0.3, 4), ("Speech therapy, after benefit", 9400, 0.2, 2), ("Bed hold day", 28500, 0.1, 2)):
        if rng.random() < chance:
            n = rng.randint(1, most)
            when = first.replace(day=rng.randint(2, days))
            put(when, None, words, n, each)
    lines.sort(key=lambda x: (x["date"], x["description"]))
    if prior and rng.random() < 0.85:
        check = f"Check #{number(rng, '9999')}"
        acts.append(pay(first.replace(day=rng.randint(3, 14)), "patient", f"Payment - {check}", prior if rng.random() < 0.6 else prior // 2))
    if kind == "coins" and rng.random() < 0.6:
        acts.append(pay(first.replace(day=rng.randint(15, 27)), "insurance", "Payment - Supplement, Part A coins", rng.randint(8, 20) * 20950))
    if rng.random() < 0.15:
        acts.append(pay(first.replace(day=rng.randint(10, 26)), "adjustment", "Adjustment - courtesy", rng.choice((2500, 4500))))
    acts.sort(key=lambda p: p["date"])
    owed = prior + total(lines) - total(acts, "amount_cents")
    run, rows = prior, [tr(["", "", "Balance forward", "", "", "", usd(prior)], "n n - r r r r", "bf")]
    span = lambda x: f"{short(x['date'])} - {short(x['date_end'])}" if x.get("date_end") else short(x["date"])
    for kind_of, x in sorted([("c", x) for x in lines] + [("p", p) for p in acts], key=lambda y: (y[1]["date"], y[0])):
        run += x["charge_cents"] if kind_of == "c" else -x["amount_cents"]
        if kind_of == "c":
            rows.append(tr([short(x["date"]), span(x) if x.get("date_end") else "", x["description"], x["units"], bald(x["unit_price_cents"]), bald(x["charge_cents"]), round_bracket(run)], "n n - r r r r"))
        else:
            rows.append(tr([short(x["date"]), "", x["description"], "", "", f"({bald(x['amount_cents'])})", round_bracket(run)], "n n - r r r r", "p"))
    ages = rng.random() < 0.6
    left = max(0, prior - sum(p["amount_cents"] for p in acts if p["by"] == "patient"))
    now = owed - left
    body = (f"<div class='hd'><b>{name}</b><br>{at.street} &nbsp; {at.town} &nbsp; {at.tel}</div><div class='tt'>STATEMENT</div>"
            + sides(f"<div class='ml'>{kin.full.upper()}<br>{f'FOR {who.full}'.upper()}<br>{kin.street.upper()}<br>{kin.town.upper()}</div>", facts([("Statement Date:", us(sent)), ("Resident:", who.full), ("Resident #:", resident), ("Location:", f"{rng.choice(('East', 'West', 'Rehab'))} {rng.randint(101, 238)}-{rng.choice('AB')}"), ("Statement Period:", f"{us(first)} to {us(last)}"), ("Due Date:", us(due)), ("Amount Due:", usd(owed, "$", "({})"))], "f bx"), widths=(52, 48))
            + grid(["Effective Date", "Service Dates", "Description", "Units", "Rate", "Amount", "Balance"], rows, "n n - r r r r") + f"<div class='dd'>Balance Due &nbsp; {usd(owed, '$', '({})')}</div>"
            + (grid(["Current", "30 Days", "60 Days", "90 Days", "120+ Days"], [tr([usd(now, "$", "({})"), usd(left), "$0.00", "$0.00", "$0.00"], "c c c c c")], "c c c c c", "d ag") if ages else "")
            + f"<p class='s'>{rng.choice(('Payment is due on the 10th of the month. A late charge of 1.5% per month may be added to balances over 30 days.', 'Please write the resident number on your check. Room and board is billed for days already given.', 'Medicare pays in full for days 1-20 of a covered stay; days 21-100 have a daily coinsurance.'))} Questions: ask for the business office at {at.tel}.</p>"
            + f"<div class='cut'>Please return this stub with your check payable to {name}</div>" + sides(f"{name}<br>{at.box}<br>{at.far}", facts([("Resident:", who.full), ("Resident #:", resident), ("Amount Due:", usd(owed, "$", "({})")), ("Amount Enclosed:", "$ ____________")], "f bx"), widths=(48, 52)))
    css = "body { font: 9.3pt 'Liberation Sans' } .hd { text-align: center; line-height: 1.4 } .hd b { font-size: 14pt } .tt { font-size: 13pt; letter-spacing: 5pt; text-align: center; border-top: 1px solid #000; border-bottom: 1px solid #000; margin: 6pt 0; padding: 2pt } .ml { margin: 20pt 0 14pt 24pt } .bx { width: 100%; margin: 6pt 0 } .bx td { padding: 1.5pt 6pt } .bx td + td { font-weight: bold } .d th { border-bottom: 1px solid #000; border-top: 1px solid #000; font-size: 8.3pt } .d td { padding: 2.5pt 4pt } .bf td { font-weight: bold } .p td { font-style: italic } .dd { text-align: right; font-weight: bold; font-size: 11.5pt; border-top: 2.5pt double #000; padding: 4pt } .ag td, .ag th { border: 1px solid #999 } .s { font-size: 8.3pt }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "address": at.address}, "patient": {"name": who.full}, "account_number": resident, "statement_date": sent, "due_date": due, "lines": [only(x, "date", "date_end", "description", "units", "unit_price_cents", "charge_cents") for x in lines], "payments": acts,
                            "totals": {"prior_balance_cents": prior, "balance_cents": owed}}, bottom_center=PAGES)


def datetime_first(rng):
    """The first of a month."""
    return day(rng, (2025, 5, 1)).replace(day=1)
