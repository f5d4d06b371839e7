"""seventh_home_equipment.py: a home medical equipment company's invoice: rental spans, order and delivery numbers, insurance estimate and the patient's portion in columns."""
from held_parts import PAGES, address, after, day, digits, e, money, npi, page, phone, say, tax_id, total
from held_plain import home, someone

NAME = "held7-home-equipment"
KIND = "itemized_bill"
COMPANIES = ["Breathe Well Home Medical", "Adair Respiratory & Mobility", "ComfortPath Medical Supply Co.", "Homestead Oxygen and Equipment"]
RENT = [("E0601", "CPAP unit, rental month", 70, 120), ("E1390", "Oxygen concentrator, rental month", 120, 230), ("E0143", "Folding walker with wheels, rental", 15, 30), ("K0001", "Standard wheelchair, rental month", 45, 80), ("E0260", "Semi-electric bed with rails, rental", 110, 190)]
BUY = [("A7030", "Full face mask", 130, 220), ("A7034", "Nasal mask", 80, 150), ("A7035", "Headgear", 25, 48), ("A7037", "Tubing", 20, 44), ("A7038", "Filter, throw-away", 4, 8), ("A7031", "Face mask cushion", 50, 90), ("A4253", "Glucose strips, box of 50", 28, 60), ("E0562", "Heated humidifier", 180, 330)]
CSS = """body { font: 9pt 'Liberation Sans'; color: #1c1c1c } .w { width: 100% } .w > tbody > tr > td { vertical-align: top; padding: 2px } .logo { font: italic bold 17pt 'Liberation Serif'; color: #2a6b3f } .meta td { border: 1px solid #888; padding: 2px 6px } .meta td:first-child { background: #e8efe9 }
.d { width: 100%; margin: 10px 0; font-size: 8pt } .d th, .d td { border: 1px solid #999; padding: 3px 4px } .d th { background: #2a6b3f; color: #fff; font-weight: normal } .r { text-align: right } .tot td { font-weight: bold; background: #e8efe9 } .t { font-size: 7pt; margin-top: 10px }"""


def document(rng):
    company, who, (street, town, whole) = rng.choice(COMPANIES), someone(rng), address(rng)
    name, account, invoice, tel, tax, ident, hers = f"{who[0]} {who[1]}. {who[2]}", f"{rng.choice('PC')}{digits(rng, 6)}", digits(rng, 8), phone(rng), tax_id(rng), npi(rng), home(rng)
    when, lines, body = day(rng, (2026, 1, 2), 130), [], []
    left, chosen = rng.choice([10, 20, 20, 0]), rng.sample(RENT, rng.choice([0, 1, 1, 2])) + rng.sample(BUY, rng.choice([1, 2, 3, 4]))
    for code, words, low, high in chosen:
        rent = (code, words, low, high) in RENT
        marks = ["RR", rng.choice(["KX", "KH", "KI", "KJ"])] if rent else rng.choice([["NU"], ["NU", "KX"], []])
        units = 1 if rent else rng.choice([1, 1, 1, 2, 3] if code != "A7038" else [2, 6])
        price = rng.randint(low * 100, high * 100)
        charge = price * units
        off = round(charge * rng.uniform(0.1, 0.5))
        mine = (charge - off) * left // 100 if rng.random() < 0.85 else charge - off
        plan = charge - off - mine
        end = after(when, 29) if rent else when
        item = {"date": when.isoformat(), **({"date_end": end.isoformat()} if rent else {}), "code": code, **({"modifiers": marks} if marks else {}), "description": words, "units": units, "unit_price_cents": price, "charge_cents": charge,
                "adjustment_cents": off, "plan_paid_cents": plan, "patient_cents": mine}
        if not rent:
            item["maybe"] = {"date_end": when.isoformat()}
        lines.append(item)
        body.append(f"<tr><td>{say(when, 'short')}</td><td>{say(end, 'short')}</td><td>{code}{''.join('-' + m for m in marks)}</td><td>{e(words)}</td><td class=r>{units}</td><td class=r>{money(price, '')}</td><td class=r>{money(charge, '')}</td><td class=r>{money(off, '')}</td><td class=r>{money(plan, '')}</td><td class=r>{money(mine, '')}</td></tr>")
    sums = {k: total(lines, k) for k in ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents")}
    printed = after(when, rng.randint(20, 50))
    due = after(printed, 15)
    payer = rng.choice(["CGS DME MAC JURISDICTION C", "Aetna Medicare", "BCBS Federal", "Molina"])
    html = f"""<table class=w><tr><td><div class=logo>{e(company)}</div>{e(street)}<br>{e(town)}<br>Phone {tel}</td><td style="width:2.8in"><b style="font-size:14pt">PATIENT INVOICE</b><table class="w meta"><tr><td>Invoice no.</td><td>{invoice}</td></tr><tr><td>Invoice date</td><td>{say(printed, 'us')}</td></tr><tr><td>Account no.</td><td>{account}</td></tr><tr><td>Payment due</td><td>{say(due, 'us')}</td></tr></table></td></tr></table>
<table class=w style="margin-top:8px"><tr><td><b>Patient</b><br>{e(name)}<br>{e(hers[0])}<br>{e(hers[1])}</td><td><b>Ordering prescriber</b><br>{e(someone(rng)[0])} {e(someone(rng)[2])}, MD<br><b>Insurance billed</b><br>{e(payer)}</td><td>Federal tax ID {tax}<br>NPI {ident}<br>Delivery ticket DT-{digits(rng, 5)}</td></tr></table>
<table class=d><thead><tr><th>From</th><th>Through</th><th>HCPCS</th><th>Item</th><th>Qty</th><th>Unit price</th><th>Billed</th><th>Write-off</th><th>Ins. paid</th><th>Your portion</th></tr></thead>{''.join(body)}
<tr class=tot><td colspan=6 class=r>Invoice totals</td><td class=r>{money(sums['charge_cents'])}</td><td class=r>{money(sums['adjustment_cents'])}</td><td class=r>{money(sums['plan_paid_cents'])}</td><td class=r>{money(sums['patient_cents'])}</td></tr></table>
<p style="text-align:right;font-size:12pt">Please pay <b>{money(sums['patient_cents'])}</b></p>
<p class=t>Rental items remain the property of {e(company)} until the rental period ends. Call before your next delivery if you no longer use an item. Supplies that touch the skin cannot be returned. A 24-hour line answers for oxygen emergencies. You may ask us for the Medicare supplier standards.</p>"""
    truth = {"document_type": KIND, "provider": {"name": company, "phone": tel, "tax_id": tax, "npi": ident, "address": whole}, "patient": {"name": name}, "account_number": account, "statement_date": printed.isoformat(), "due_date": due.isoformat(), "lines": lines,
             "totals": {"charges_cents": sums["charge_cents"], "adjustments_cents": sums["adjustment_cents"], "insurance_paid_cents": sums["plan_paid_cents"], "balance_cents": sums["patient_cents"]}}
    return {"html": page(CSS, html, "size: Letter; margin: 0.5in", PAGES), "truth": truth}
