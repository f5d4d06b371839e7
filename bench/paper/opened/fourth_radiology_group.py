"""fourth_radiology_group.py: a radiology group's statement as its billing company prints it: explanation of what this bill is, exams with the physician who read them and who ordered, each with rows of insurer's postings and a sum due per exam, the slip with boxes on top."""
from held_parts import (PLANS, RADIOLOGY, STEM, address, after, bars, beside, day, digits, e, filed, line, money, natural, page, payment, person, phone, say,
                        tax_id, total, tr, when)

NAME, KIND = "held4-radiology-group", "itemized_bill"
CSS = """body { font: 9pt 'Nimbus Sans' } .n { font-weight: bold; font-size: 12pt } .q { width: 100% } .q th { background: #5b7f95; color: #fff; font-size: 7.5pt; padding: 2px; border: 1px solid #5b7f95 } .q td { border: 1px solid #5b7f95; text-align: center; padding: 4px; font-weight: bold } .cut { border-top: 1px dashed #333; text-align: center; font-size: 7.5pt; margin: 12px 0 8px }
table.x { width: 100% } .x th { text-align: left; background: #5b7f95; color: #fff; font-size: 8pt; padding: 3px 5px } .x th.r { text-align: right } .x td { padding: 2px 5px; vertical-align: top } .x .a td { font-size: 8.5pt } .x .d td { font-size: 8pt; color: #444 } .x .z td { font-weight: bold; border-bottom: 1px solid #5b7f95; padding-bottom: 5px } .w { border: 1px solid #5b7f95;
padding: 6px 8px; font-size: 8.5pt; margin-bottom: 8px } .s { font-size: 7.5pt } .big td { font-size: 11pt; font-weight: bold; padding-top: 8px }"""


def document(rng):
    who, first, plan = person(rng), day(rng), rng.choice(PLANS).upper()
    house, hospital, style = f"{rng.choice(STEM)} {rng.choice(['Radiology Associates', 'Imaging Physicians PC', 'Radiologists, Inc.', 'Diagnostic Imaging Group'])}".upper(), f"{rng.choice(STEM)} {rng.choice(['Hospital', 'Medical Center'])}".upper(), rng.choice(["short", "us"])
    rows, lines, payments, reader, orders = "", [], [], natural(person(rng)).upper(), natural(person(rng)).upper()
    for at, service in enumerate(rng.sample(RADIOLOGY, rng.randint(1, 4))):
        date = after(first, rng.choice([0, 0, 0, 3]) if at else 0)
        item = line(date, service[:3], modifiers=["26"], charge_cents=rng.randint(service[3], service[4]) * 100)
        heard, charge = after(date, rng.randint(19, 40)), item["charge_cents"]
        off = round(charge * rng.uniform(0.4, 0.75))
        acts = [payment(heard, "insurance", f"INSURANCE PAYMENT {plan}", round((charge - off) * rng.choice([0.5, 0.8, 0.8]))), payment(heard, "adjustment", "INSURANCE ADJUSTMENT", off)]
        left = charge - sum(one["amount_cents"] for one in acts)
        rows += tr([say(date, style), service[0], "26", e(service[2]), money(charge)], ". . . . r")
        rows += tr(["", (f"INTERPRETED BY {reader}, MD &nbsp; REFERRED BY {orders}, MD", 4)], "", "d")
        rows += "".join(tr([say(when(one), style), "", "", e(one["description"]), money(-one["amount_cents"])], ". . . . r", "a") for one in acts) + tr([("AMOUNT DUE FOR THIS SERVICE", 4), money(left)], "r r", "z")
        lines, payments = lines + [item], payments + acts
    owed, sent = total(lines, "charge_cents") - sum(one["amount_cents"] for one in payments), after(first, 66)
    due, account, call, ein, (street, town, home), own = after(sent, 28), f"{digits(rng, 3)}-{digits(rng, 6)}", phone(rng, "{}-{}-{}"), tax_id(rng), address(rng), address(rng)
    slip = f'<table class="q">{tr(["STATEMENT DATE", "ACCOUNT NUMBER", "AMOUNT DUE"], tag="th")}{tr([say(sent, style), account, money(owed)])}{tr(["DUE DATE", "PATIENT NAME", "AMOUNT PAID"], tag="th")}{tr([say(due, style), filed(who), "$"])}</table>'
    html = page(CSS, f"""{beside(f'<span class="n">{e(house)}</span><br>{street.upper()}<br>{town.upper()}<br>FEDERAL TAX ID {ein}<br><br>{natural(who).upper()}<br>{own[0].upper()}<br>{own[1].upper()}', slip + f'<br>REMIT TO:<br>{e(house)}<br>PO BOX {digits(rng, 5)}<br>{town.upper()}<br>' + bars(rng, digits(rng, 24), 16))}<div class="cut">PLEASE RETURN THE TOP PORTION WITH YOUR PAYMENT &nbsp; &#9744; CHECK BOX IF ADDRESS OR INSURANCE HAS CHANGED (SEE REVERSE)</div><div class="w"><b>WHAT IS THIS
BILL FOR?</b> Your physician ordered an imaging exam which was performed at {hospital}. This bill is for the services of the radiologist who interpreted your images. The hospital bills separately for the use of its equipment and technical staff.</div><table class="x"><thead>{tr(["DATE", "CPT", "MOD", "DESCRIPTION", "AMOUNT"], ". . . . r", tag="th")}</thead>{rows}{tr([("PLEASE PAY THIS AMOUNT", 4), money(owed)], "r r", "big")}</table>
<p>PRIMARY INSURANCE: {plan}</p><p class="s">Pay by phone or ask about your bill: {call}, Mon-Fri 8:30 AM - 5:00 PM. Pay online any time at www.myimagingbill.example. If your balance is not paid within 60 days it may be referred to a collection agency. If this creates a hardship, please call us to arrange monthly payments.</p>""", sheet="size: Letter; margin: 0.5in 0.55in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home.upper(), "tax_id": ein}, "payer": {"name": plan}, "patient": {"name": filed(who)}, "account_number": account, "statement_date": sent.isoformat(), "due_date": due.isoformat(),
        "lines": lines, "payments": payments, "totals": {"balance_cents": owed}}}
