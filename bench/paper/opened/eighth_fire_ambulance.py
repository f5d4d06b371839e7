"""A fire district's ambulance bill, made by its billing company: run number, from where to where, loaded miles in decimals, no coupon, a form on
the insurance to fill in."""
import held_eighth as e
from held_eighth import esc, say, tr

NAME, KIND = "held8-fire-ambulance", "itemized_bill"


def document(rng):
    place = rng.choice(("Otter Prairie", "Sagehen Valley", "Caney Forks", "Rosedown", "Linnet Valley"))
    name, who = f"{place} {rng.choice(('Fire Protection District', 'Fire & Rescue', 'Volunteer Ambulance Corps'))}", e.Someone(rng)
    street, town = e.place(rng, box=True)
    call, run, incident, tax = e.phone(rng), e.number(rng, "26-99999"), e.number(rng, "2026-0009999"), e.tax_id(rng)
    when = e.day(rng)
    sent = e.later(when, rng.randint(12, 75))
    due = e.later(sent, 30)
    style, money = rng.choice(("us", "mon")), e.Money(rng, sign="$", minus=rng.choice(("-{}", "({})")))
    ways = rng.choice(("RH", "SH", "NH"))
    code, words = rng.choice((("A0427", "Advanced life support, emergency"), ("A0429", "Basic life support, emergency"), ("A0433", "Advanced life support, level 2")))
    miles, rate = rng.randint(12, 418) / 10, rng.choice((1450, 1800, 2175, 2600))
    fare = e.price(rng, 780, 2400)
    items = [(code, [ways], words, 1, fare, fare), ("A0425", [ways], "Loaded miles", miles, rate, round(miles * rate))]
    for more, low, high in rng.sample((("Oxygen", 40, 110), ("EKG electrodes and strip", 30, 90), ("IV supplies", 45, 120), ("Backboard and collar", 35, 95)), rng.randint(0, 3)):
        each = e.price(rng, low, high)
        items.append(("", [], more, 1, each, each))
    lines, rows = [], []
    for code, marks, words, units, each, charge in items:
        line = {"date": when, "code": code, "description": words, "units": units, "unit_price_cents": each, "charge_cents": charge}
        if marks:
            line["modifiers"] = marks
        lines.append(line)
        rows.append(tr([words, code, " ".join(marks), f"{units:.1f}", money(each), money(charge)], "|c|c|r|r nw|r nw"))
    total = e.sums(lines, "charge_cents")
    paid = rng.choice((0, 0, round(total * 0.4)))
    less = round(total * 0.2) if paid else 0
    owed = total - paid - less
    sums = [("Total charges", money(total))]
    if paid:
        sums += [("Less: paid by insurance", money(-paid)), ("Less: contract adjustment", money(-less))]
    sums += [("<b>AMOUNT YOU OWE</b>", f"<b>{money(owed)}</b>")]
    ask = ("We have no insurance on file for you. Please fill in the form below and send it back, or pay the amount shown." if not paid
           else "Your insurance has paid its part. The rest is yours to pay.")
    home = rng.choice(("home", "scene on County Road 12", "nursing home"))
    hospital = f"{rng.choice(e.LAST)} Regional Hospital"
    body = (f'<table class="w"><tr><td class="seal">&#9733;</td><td><b class="logo">{esc(name)}</b><br>Ambulance Billing Office &middot; {street} &middot; {town}<br>Telephone {call} &middot; EIN {tax}</td></tr></table><hr>'
            f'<p class="r">{say(sent, "long")}</p><p>{esc(who.full)}<br>{who.street}<br>{who.town}</p>'
            f'<table class="w box"><tr><td>Patient<br><b>{esc(who.full)}</b></td><td>Run / account number<br><b>{run}</b></td><td>Date of transport<br><b>{say(when, style)}</b></td><td>Incident<br><b>{incident}</b></td></tr>'
            f'<tr><td colspan="2">From: {home}</td><td colspan="2">To: {esc(hospital)}, {rng.choice(e.TOWNS)[0]}</td></tr></table>'
            f'<p>Dear {esc(who.plain)}: on the day above our crew took you to the hospital. {ask}</p><table class="w d">'
            + tr(["Service", "HCPCS", "Mod.", "Quantity", "Rate", "Charge"], "|c|c|r|r|r", tag="th") + "".join(rows) + "</table>" + e.facts(sums, "sums", "r", "r nw")
            + f'<p class="r">Please pay by {say(due, style)}. When you pay or call, give run number {run}.</p>'
            '<div class="form"><b>INSURANCE INFORMATION</b> (you may send a copy of both sides of the card)<br><br>Name of insurance ______________________ &nbsp; ID no. __________________ &nbsp; Group ____________<br><br>'
            "Medicare no. ____________________ &nbsp; Medicaid no. ____________________ &nbsp; Signature ______________________</div>"
            '<p class="small">Residents of the district with an income below 200% of the federal guideline may ask for a waiver (Resolution 2019-07). We do not charge for the first 2 pieces of gauze; the standby rate of $125.00 an hour does not apply.</p>')
    css = (f"body{{font-family:{rng.choice(['Liberation Serif', 'Liberation Sans'])!r};font-size:10pt}}.seal{{font-size:30pt;color:#b22222;width:40pt}}.logo{{font-size:15pt}}.box td{{border:1px solid #666}}"
           ".d{margin-top:8pt}.d th{border-bottom:1px solid #000}.sums{margin:8pt 0 0 auto}.form{border:1px solid #000;padding:8pt;margin-top:10pt;font-size:9pt}")
    truth = {"document_type": KIND, "provider": {"name": name, "phone": call, "tax_id": tax, "address": f"{street}, {town}"}, "patient": {"name": who.full}, "account_number": run,
             "statement_date": sent, "due_date": due, "lines": lines,
             "totals": {"charges_cents": total, "balance_cents": owed} | ({"insurance_paid_cents": paid, "adjustments_cents": less} if paid else {})}
    return {"html": e.page(css, body, margin="0.7in"), "truth": e.without_blanks(truth)}
