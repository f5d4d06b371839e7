"""A home health agency's invoice for a month: visits week by week with who came, when, units and a rate, a sum a week, what a long-term policy paid, last month's balance first."""
from held_sixteenth_a import *

NAME, KIND = "held16-home-health", "itemized_bill"
WORK = [("G0299", "RN Skilled Nursing Visit", "RN", 3800, 5200), ("G0300", "LPN Skilled Nursing Visit", "LPN", 3000, 4300), ("G0151", "Physical Therapy Visit", "PT", 4200, 5800), ("G0152", "Occupational Therapy Visit", "OT", 4200, 5800), ("G0156", "Home Health Aide Visit", "HHA", 800, 1400)]


def clock(minutes):
    return f"{(minutes // 60 - 1) % 12 + 1}:{minutes % 60:02d}{'a' if minutes < 720 else 'p'}"


def document(rng):
    who, at = Patient(rng, 62, 92), Place(rng)
    name = f"{rng.choice(('Gentle Hands', 'Homeward', 'Lighthouse', 'Caring Path'))} {rng.choice(('Home Health, Inc.', 'Home Health Agency', 'Visiting Nurse Services'))}"
    first = day(rng, (2025, 3, 1)).replace(day=1)
    last = later(later(first, 32).replace(day=1), -1)
    sent = later(last, rng.randint(3, 9))
    due, client, invoice, npi_no = later(sent, 20), number(rng, "HH-99999"), number(rng, "999999"), npi(rng)
    kinds = [(*x[:3], rng.randint(x[3] // 25, x[4] // 25) * 25) for x in rng.sample(WORK, rng.choice((1, 2, 2, 3)))]
    staff = {x[2]: f"{rng.choice(FIRST)[0]}. {rng.choice(LAST)}, {x[2]}" for x in kinds}
    days = sorted(rng.sample(range(last.day), rng.randint(6, 15)))
    lines, rows, week, week_sum = [], [], None, 0

    def close():
        return [tr([(f"Week beginning {us(week)}", 8), bald(week_sum)], "r r", "w")] if week else []

    for offset in days:
        date = later(first, offset)
        sunday = later(date, -((date.weekday() + 1) % 7))
        if sunday != week:
            rows += close()
            week, week_sum = sunday, 0
        code, words, who_came, rate = rng.choice(kinds)
        units, start = rng.randint(2, 4) if code != "G0156" else rng.randint(4, 12), rng.randrange(480, 960, 15)
        lines.append({"date": date, "code": code, "description": words, "units": units, "unit_price_cents": rate, "charge_cents": units * rate})
        week_sum += units * rate
        rows.append(tr([f"{date:%a} {us(date)}", code, words, staff[who_came], clock(start), clock(start + units * 15), units, bald(rate), bald(units * rate)], "n n - n r r c r r"))
    rows += close()
    charges, before = total(lines), rng.choice((0, rng.randint(9000, 180000)))
    payments = [pay(later(first, rng.randint(4, 20)), "patient", f"Check {number(rng, '9999')} received", rng.choice((before, before // 2)))] if before else []
    if rng.random() < 0.45:
        payments.append(pay(later(last, -1), "insurance", f"{rng.choice(('Lakeland Long Term Care Insurance', 'Silverline Assurance'))} payment", rng.randint(2, 6) * 10000 if charges > 80000 else charges // 4))
    balance = before + charges - total(payments, "amount_cents")
    account = [tr(["", "Previous balance", usd(before)], "n - r")] + [tr([us(p["date"]), p["description"], usd(-p["amount_cents"])], "n - r") for p in payments] + [tr(["", f"Services {us(first)} - {us(last)}", usd(charges)], "n - r"), tr([("Please pay this amount", 2), usd(balance)], "- r", "t")]
    body = (sides(f"<div class='h'>{name}</div>{at.street}, {at.town}<br>Billing {at.tel} &nbsp; NPI {npi_no}", "<div class='inv'>INVOICE</div>", widths=(72, 28))
            + sides(f"<b>Bill to</b><br>{who.full}<br>{who.street}<br>{who.town}", facts([("Client number", client), ("Invoice number", invoice), ("Invoice date", us(sent)), ("Service dates", f"{us(first)} - {us(last)}"), ("Payment due", us(due))], "f bx"), widths=(55, 45), kind="to")
            + grid(["Account activity", "", "Amount"], account, "n - r", "d acc")
            + "<h3>Visits this month</h3>" + grid(["Date", "Code", "Service", "Staff", "In", "Out", "Units", "Rate", "Amount"], rows + [tr([("Total services this month", 8), bald(charges)], "r r", "t")], "n n - n r r c r r", "d vis")
            + f"<p class='s'>One unit is 15 minutes. Visits are ordered by {doctor(rng, titles=('MD', 'DO'))}. Holidays and weekends carry no extra charge. Please tell the office a day ahead if you must miss a visit. Medicare does not cover custodial care. A finance charge is not added to balances under a payment agreement. Complaints: state home health hotline, posted in your home folder.</p>")
    css = ".h { font: bold 15pt 'P052', 'Liberation Serif'; color: #6b3f69 } .inv { font-size: 20pt; text-align: right; color: #6b3f69; letter-spacing: 3pt } .to { margin: 16pt 0 } .bx td { border-bottom: 1px solid #cbb8ca; padding: 2pt 6pt } .bx { width: 100% } .acc { width: 70%; margin-bottom: 10pt } .acc td { padding: 2.5pt 4pt } .d th { color: #6b3f69; border-bottom: 1.5pt solid #6b3f69; font-size: 8.3pt } .vis { font-size: 8.4pt } .w td { font-style: italic; border-top: 0.5pt solid #cbb8ca; padding-bottom: 5pt } .t td { font-weight: bold; border-top: 1.5pt solid #6b3f69 } h3 { font-size: 11pt; margin: 4pt 0; color: #6b3f69 }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "npi": npi_no, "address": at.address}, "patient": {"name": who.full}, "account_number": client, "maybe": {"claim_number": invoice}, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments,
                            "totals": {"prior_balance_cents": before, "charges_cents": charges, "balance_cents": balance}}, bottom_right=PAGES)
