"""third_fertility.py: a fertility center's cycle statement: packages with a list of what they hold below, the code behind the words, a discount in percent as a row of its own, instalments paid on another table at the right, storage for a year as a span, the refund promise in a box."""
from held_parts import (STEM, address, after, beside, day, digits, e, line, money, natural, page, payment, person, phone, say, tax_id, total, tr, when)

NAME, KIND = "held3-fertility", "itemized_bill"
CSS = """body { font: 9.5pt 'URW Gothic' } .h { font-size: 19pt; color: #8a3a6b } table.x { width: 100%; margin-top: 10px } .x th { color: #8a3a6b; text-align: left; padding: 4px; font-size: 8.5pt;
border-bottom: 2px solid #8a3a6b } .x th.r { text-align: right } .x td { padding: 4px; vertical-align: top; border-bottom: 1px solid #e5d3de } .x .z td { font-weight: bold } .box { border: 1px solid #8a3a6b;
border-radius: 8px; padding: 8px 10px; font-size: 8.5pt; margin-top: 12px } table.p { width: 100%; font-size: 8.5pt } .p td, .p th { padding: 2px 4px; text-align: left } .p td.r { text-align: right } .big {
font-size: 14pt; color: #8a3a6b }"""
PACKS = [("IVF single cycle package", "S4015", 980000, 1450000), ("Frozen embryo transfer package", "S4016", 340000, 520000), ("Egg freezing package", "S4023", 690000, 940000)]
EXTRAS = [("Embryo biopsy, up to 8", "89290", 140000, 240000), ("Sperm injection into eggs (ICSI)", "89281", 120000, 210000), ("Anesthesia for retrieval", "00840", 55000, 90000), ("Semen wash and prep", "89261", 21000, 39000),
          ("Ultrasound, follicle check", "76857", 19000, 34000), ("Estradiol level", "82670", 8500, 16000), ("Consultation, new couple", "99205", 35000, 52000)]


def document(rng):
    who, first, style = person(rng), day(rng), rng.choice(["mon", "us", "bare"])
    house = f"{rng.choice(STEM)} {rng.choice(['Fertility Center', 'Reproductive Medicine', 'Center for Family Building'])}"
    text, code, low, high = rng.choice(PACKS)
    lines = [line(first, (code, None, text), charge_cents=rng.randint(low // 5000, high // 5000) * 5000)]
    lines += [line(after(first, rng.randint(1, 20)), (code, None, words), charge_cents=rng.randint(least // 500, most // 500) * 500)
              for words, code, least, most in rng.sample(EXTRAS, rng.randint(2, 5))]
    kept = after(first, 21)
    lines.append(line(kept, ("89342", None, "Embryo storage, one year"), date_end=after(kept, 364).isoformat(), charge_cents=rng.choice([60000, 75000, 82500])))
    gross = total(lines, "charge_cents")
    cut, sent = gross // 10, after(first, 30)
    payments = [payment(after(first, 30), "adjustment", "Multi-cycle courtesy discount 10%", cut)] if rng.random() < 0.6 else []
    payments += [payment(after(first, 7 * number), "patient", f"Installment {number + 1}, {rng.choice(['Visa', 'bank draft', 'financing'])}", rng.choice([100000, 150000, 62500])) for number in range(rng.randint(1, 3))]
    off = payments[0]["amount_cents"] if payments[0]["by"] == "adjustment" else 0
    got = sum(one["amount_cents"] for one in payments) - off
    balance, account, call, ein, (street, town, home) = gross - off - got, f"{digits(rng, 3)}.{digits(rng, 4)}", phone(rng, "{}.{}.{}"), tax_id(rng), address(rng)

    def show(item):
        dates = say(when(item), style) + (f" to<br>{say(when({'date': item['date_end']}), style)}" if "date_end" in item else "")
        return tr([dates, e(item["description"]), item["code"], money(item["charge_cents"])], ". . . r")
    table = (f'<table class="x"><thead>{tr(["Date", "Service", "CPT/HCPCS", "Fee"], ". . . r", tag="th")}</thead>{"".join(map(show, lines))}'
             f'{tr([("Total fees", 3), money(gross)], ". r", "z")}</table>')
    rows = "".join(tr([say(when(one), style), one["description"], money(-one["amount_cents"])], ". . r") for one in payments)
    right = f'<div class="box"><b>Payments &amp; discounts</b><table class="p">{rows}</table></div><div class="box">Balance due<br><span class="big">{money(balance)}</span></div>'
    html = page(CSS, f"""{beside(f'<span class="h">{e(house)}</span><br>{street}, {town}<br>{call} &nbsp; Tax ID {ein}', f"<b>Cycle statement</b><br>Patient: {natural(who)}<br>Chart no. {account}<br>Prepared {say(sent, style)}")}
<table class="beside"><tr><td style="width:62%">{table}</td><td>{right}</td></tr></table><div class="box"><b>What your package holds</b><br>&#10003; Monitoring visits (up to 7) &nbsp; &#10003; Retrieval, $4,200 if bought alone &nbsp; &#10003; Culture to day 6 &nbsp;
&#10003; One transfer, $3,100 if bought alone<br>Medication ($3,000 to $6,000) is not included and is billed by your pharmacy.</div><div class="box"><b>Shared-risk promise.</b> If three cycles do not bring a baby home, we refund
$15,000.00 of a six-cycle plan. Not combined with other offers. Refer a friend: $250 credit. Finance from $249.00 a month at 9.99% APR through our lender.</div>""", sheet="size: Letter; margin: 0.55in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home, "tax_id": ein}, "patient": {"name": natural(who)}, "account_number": account,
        "statement_date": sent.isoformat(), "lines": lines, "payments": payments, "totals": {"charges_cents": gross, "balance_cents": balance}}}
