"""third_hospice.py: a hospice's and home health agency's invoice: spans of days written short in one cell, a level of care by the day and visits in quarter hours, a price each, the code below the words in brackets, the insurer's credit in brackets, two payers."""
from held_parts import (PAGES, PLANS, STEM, address, after, beside, day, digits, e, line, money, natural, npi, page, payment, person, phone,
                        say, total, tr, when)

NAME, KIND = "held3-hospice", "itemized_bill"
CSS = """body { font: 10pt 'P052' } .h { font-size: 17pt; color: #3d5a45 } .r1 { border-top: 3px double #3d5a45; margin: 8px 0 } table.x { width: 100%; margin-top: 10px }
.x th { background: #3d5a45; color: #fff; font-size: 8.5pt; text-align: left; padding: 4px 6px } .x th.r { text-align: right } .x td { padding: 4px 6px; vertical-align: top;
border-bottom: 1px solid #cdd8cf } .x small { color: #444; font-size: 8.5pt } .x .z td { font-weight: bold; border-top: 2px solid #3d5a45 } .n { font-size: 8.5pt; color: #444 } .f td {
padding: 1px 14px 1px 0 } .x .s td { background: #eef3ef; font-style: italic }"""
CARE = [("Q5001", "0651", "Routine home care", 19000, 24000), ("Q5001", "0655", "Inpatient respite care", 47000, 55000), ("Q5001", "0656", "General inpatient care", 98000, 121000)]
VISITS = [("G0299", "0551", "Nurse visit (RN)", 3600, 5900), ("G0156", "0571", "Health aide visit", 1800, 2900), ("G0155", "0561", "Social worker visit", 3900, 6100),
          ("G0151", "0421", "Physical therapist visit", 4200, 6400), ("A4554", "0270", "Bed pads, disposable", 60, 190), ("E0260", "0291", "Hospital bed, rental, per day", 900, 1800)]


def span(first, last):
    """As agencies write it: 3/5-3/18/25; one day alone has no dash."""
    return f"{say(first, 'slash day')}-{say(last, 'bare')}" if last != first else say(first, "bare")


def document(rng):
    who, first, plan = person(rng), day(rng).replace(day=1), rng.choice(PLANS)
    house = f"{rng.choice(STEM)} {rng.choice(['Hospice & Palliative Care', 'Home Health and Hospice, Inc.', 'Visiting Nurse Association'])}"
    lines, at = [], first
    for code, rev, text, low, high in rng.sample(CARE, rng.randint(1, 3)):
        days, price = rng.randint(1, 8), rng.randint(low, high)
        lines.append(line(at, (code, rev, text), date_end=after(at, days - 1).isoformat(), units=days, unit_price_cents=price, charge_cents=days * price))
        at = after(at, days)
    for code, rev, text, low, high in rng.sample(VISITS, rng.randint(2, 6)):
        begin, price, units = after(first, rng.randint(0, 12)), rng.randint(low, high), rng.randint(2, 16)
        last = after(begin, rng.choice([0, 0, 4, 9]))
        lines.append(line(begin, (code, rev, text), date_end=last.isoformat(), units=units, unit_price_cents=price, charge_cents=units * price))
    for item in lines:
        if item["date_end"] == item["date"]:
            item["maybe"] = {"date_end": item.pop("date_end")}
    gross, sent = total(lines, "charge_cents"), after(first, 46)
    payments = [payment(after(first, 40), "insurance", f"{plan} paid", round(gross * 0.61)), payment(after(first, 40), "adjustment", f"{plan} allowance", round(gross * 0.22))]
    if rng.random() < 0.5:
        payments.append(payment(after(first, 44), "patient", f"Check {digits(rng, 4)}, thank you", 5000))
    balance = gross - sum(one["amount_cents"] for one in payments)
    account, call, number, (street, town, home), due = f"{rng.choice('HP')}-{digits(rng, 5)}-{digits(rng, 1)}", phone(rng), npi(rng), address(rng), after(sent, 30)

    def show(item):
        last = item.get("date_end", item["date"])
        return tr([span(when(item), when({"date": last})), item["revenue_code"], f"{e(item['description'])} <small>({item['code']})</small>", str(item["units"]),
                   money(item["unit_price_cents"]), money(item["charge_cents"])], ". . . r r r")
    head = tr(["Dates of service", "Rev", "Service (code)", "Days / units", "Rate", "Amount"], ". . . r r r", tag="th")
    credits = "".join(tr([say(when(one), "bare"), "", (e(one["description"]), 3), money(-one["amount_cents"], negative="({})")], ". . . r") for one in payments)
    facts = [("Patient", natural(who)), ("Account", account), ("Invoice date", say(sent, "long")), ("Payable by", say(due, "long")), ("Insurance", plan), ("Our NPI", number)]
    html = page(CSS, f"""<span class="h">{e(house)}</span><br>{street} &bull; {town} &bull; {call}<div class="r1"></div>{beside(
f"<br>Family of<br>{natural(who)}<br>{address(rng)[0]}<br>{address(rng)[1]}", f'<table class="f">{"".join(map(tr, facts))}</table>')}<table class="x"><thead>{head}</thead>
{"".join(map(show, lines))}{tr([("Total charges", 5), money(gross)], ". r", "z")}{tr([("Payments and credits received", 6)], "", "s")}{credits}{tr([("Please pay", 5), money(balance)],
". r", "z")}</table><p class="n">Visits are counted in quarter hours: four units are one hour. Room and board in a nursing home is not part of this invoice; the home bills it, often
$290.00 to $380.00 a day. A nurse answers day and night. Gifts in memory: $25 &middot; $50 &middot; $100. A cap of $34,465.34 a beneficiary applies to what Medicare pays.</p>""",
                sheet="size: Letter; margin: 0.65in", foot=PAGES)
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home, "npi": number}, "payer": {"name": plan}, "patient": {"name": natural(who)},
        "account_number": account, "statement_date": sent.isoformat(), "due_date": due.isoformat(), "lines": lines, "payments": payments,
        "totals": {"charges_cents": gross, "balance_cents": balance}}}
