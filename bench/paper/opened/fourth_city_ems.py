"""fourth_city_ems.py: a city fire department's ambulance invoice, billed by its agent: the city's seal and the run's facts in a table of labels, a service and the miles with count, rate and amount, payments, a due box, questions about insurance to be signed and sent back."""
from held_parts import (PLANS, ROAD, STEM, address, after, day, digits, e, filed, line, money, natural, page, payment, person, phone, say, tax_id, total, tr, when)

NAME, KIND = "held4-city-ems", "itemized_bill"
CSS = """body { font: 10pt 'Liberation Sans' } .top { width: 100%; border-bottom: 3px double #8b0000 } .top td { vertical-align: middle; padding: 0 8px 6px 0 } .seal { width: 54px; height: 54px; border: 3px solid #8b0000; border-radius: 50%; text-align: center; line-height: 54px; font: bold 9pt/54px 'Liberation Serif' } .c1 { font: bold 15pt 'Liberation Serif' } table.f { border: 1px solid #000;
width: 100%; margin-top: 10px } .f td { border: 1px solid #999; padding: 3px 6px; font-size: 9pt } .f td.b { background: #eee; font-weight: bold; font-size: 8.5pt; width: 19% } table.x { width: 100%; margin-top: 12px; border: 1px solid #000 } .x th { background: #8b0000; color: #fff; padding: 3px 6px; font-size: 9pt; text-align: left } .x th.r { text-align: right } .x td { padding: 3px 6px } .x
.z td { font-weight: bold; border-top: 1px solid #000; background: #eee } .s { font-size: 8.5pt } .sign { border: 1px solid #000; padding: 8px; margin-top: 12px; font-size: 8.5pt; page-break-inside: avoid } .sign u { white-space: pre } h4 { margin: 0 0 4px; text-align: center }"""
LEVELS = [("A0427", "ALS1 EMERGENCY", 98000, 215000), ("A0429", "BLS EMERGENCY", 69000, 159000), ("A0433", "ALS2", 130000, 268000)]
MORE = [("A0422", "OXYGEN", 4500, 11800), ("A0398", "ALS DISPOSABLE SUPPLIES", 6500, 24000), ("A0382", "BLS DISPOSABLE SUPPLIES", 3500, 14500), ("93005", "EKG 12 LEAD", 7500, 19500)]


def document(rng):
    who, first, plan, (street, town, home) = person(rng), day(rng), rng.choice(PLANS), address(rng)
    place = town.split(",")[0]
    house, style = f"City of {place} {rng.choice(['Fire Department', 'Fire-Rescue', 'EMS Division'])}", rng.choice(["us", "bare"])
    code, text, low, high = rng.choice(LEVELS)
    base, rate, miles = rng.randint(low // 500, high // 500) * 500, rng.choice([1500, 1750, 1950, 2200, 2586]), rng.randint(8, 240) / 10
    ends = rng.choice(["RH", "SH", "RH", "PH"])
    lines = [line(first, (code, None, text), modifiers=[ends], units=1, unit_price_cents=base, charge_cents=base), line(first, ("A0425", None, "GROUND MILEAGE, PER STATUTE MILE"), modifiers=[ends], units=miles, unit_price_cents=rate, charge_cents=round(miles * rate))]
    for more, words, less, most in rng.sample(MORE, rng.choice([0, 0, 1, 2])):
        price, count = rng.randint(less // 100, most // 100) * 100, 1
        lines.append(line(first, (more, None, words), units=count, unit_price_cents=price, charge_cents=price * count))
    gross, insured, heard = total(lines, "charge_cents"), rng.random() < 0.65, after(first, rng.randint(29, 61))
    payments = []
    if insured:
        payments = [payment(heard, "insurance", f"PAYMENT {plan.upper()}", round(gross * rng.uniform(0.25, 0.6)))]
        if rng.random() < 0.6:
            payments.append(payment(heard, "adjustment", rng.choice(["CONTRACTUAL ADJUSTMENT", "RESIDENT WRITE OFF"]), round(gross * rng.uniform(0.1, 0.3))))
    owed, sent = gross - sum(one["amount_cents"] for one in payments), after(heard, 12)
    due, run, call, ein, own = after(sent, 30), f"{place[:2].upper()}{first:%y}-{digits(rng, 6)}", phone(rng), tax_id(rng), address(rng)
    incident = f"{first:%Y}{digits(rng, 5)}"
    start = f"{rng.randint(101, 9899)} {rng.choice(ROAD)}" if ends != "SH" else f"{rng.choice(ROAD)} at Exit {rng.randint(2, 88)}"
    hospital = f"{rng.choice(STEM)} {'Hospital' if ends != 'PH' else 'Medical Center'}"
    facts = [("Patient", filed(who), "Account / Run #", run), ("Date of service", say(first, style), "Incident #", incident), ("Picked up from", e(start), "Taken to", hospital), ("Insurance", plan if insured else "None on file", "Date of this invoice", say(sent, style))]
    rows = "".join(tr([say(when(item), style), item["code"], "".join(item.get("modifiers", [])), e(item["description"]), f"{item['units']:.1f}", money(item["unit_price_cents"], ""), money(item["charge_cents"], "")], ". . . . r r r") for item in lines)
    rows += tr([("TOTAL CHARGES", 6), money(gross)], "r r", "z")
    rows += "".join(tr([say(when(one), style), "", "", (e(one["description"]), 3), money(-one["amount_cents"], "", "({})")], ". . . . r") for one in payments) + tr([("AMOUNT DUE", 6), money(owed)], "r r", "z")
    why = ("Your insurance has been billed. The amount above is what remains." if insured
           else "We do not have insurance information for you. If you have Medicare, Medicaid or other insurance, please complete and return the form below within 10 days.")
    html = page(CSS, f"""<table class="top"><tr><td style="width:70px"><div class="seal">{place[:1]}FD</div></td><td><span class="c1">{house}</span><br>Ambulance Billing, {street}, {town}<br>Questions: {call} &nbsp; Tax ID: {ein}</td><td class="r"><b>INVOICE</b><br>Due {say(due, style)}</td></tr></table><br>{natural(who)}<br>{own[0]}<br>{own[1]}<br><table class="f">{"".join(tr(one, "b . b .") for one in facts)}</table><table
class="x"><thead>{tr(["Date", "Code", "Mod", "Description", "Qty", "Rate", "Amount"], ". . . . r r r", tag="th")}</thead>{rows}</table><p class="s">{why} Fees for emergency medical services are set by ordinance
of the City Council. Make checks payable to: {house}. Pay online with your run number at www.{place.split()[0].lower()}-ems.example. A convenience fee of 2.5% applies to cards.</p><div class="sign"><h4>INSURANCE INFORMATION AND AUTHORIZATION &ndash; PLEASE RETURN</h4>Run # {run} &nbsp; Medicare # ______________ &nbsp; Medicaid # ______________<br>Insurance company ________________________ Policy # ________________ Group # ____________<br>Was
this an auto accident or work injury? &#9744; Yes &#9744; No &nbsp; Claim # ________________<br>I authorize payment of benefits to {house} for ambulance services.<br><br>Signature ______________________________ Date ______________ &nbsp; Amount enclosed $ ____________</div>""", sheet="size: Letter; margin: 0.6in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home, "tax_id": ein}, **({"payer": {"name": plan}} if insured else {}), "patient": {"name": filed(who)}, "account_number": run, "statement_date": sent.isoformat(), "due_date": due.isoformat(),
        "lines": lines, **({"payments": payments} if payments else {}), "totals": {"charges_cents": gross, "balance_cents": owed}}}
