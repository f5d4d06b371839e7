"""fourth_counseling_superbill.py: a behavioral health clinic's monthly statement for reimbursement, as its records program makes it: provider and client in four blocks, sessions with place, diagnosis, code and modifier, units, fee and paid, a session missed and a late fee among them."""
from held_parts import (STEM, address, after, day, digits, e, line, money, natural, npi, page, person, phone, say, tax_id, total, tr)

NAME, KIND = "held4-counseling-superbill", "itemized_bill"
CSS = """body { font: 9.5pt 'Liberation Sans'; color: #111 } h1 { font-size: 15pt; font-weight: normal; margin: 0 0 2px } .q { width: 100%; margin: 10px 0 } .q td { width: 50%; vertical-align: top; padding: 6px 10px 6px 0 } .q b { display: block; font-size: 8.5pt; color: #555; text-transform: none } table.x { width: 100% } .x th { text-align: left; border-bottom: 2px solid #333; padding: 4px 5px; font-size: 8.5pt } .x th.r { text-align:
right } .x td { padding: 5px; border-bottom: 1px solid #ddd; vertical-align: top } .tot { width: 2.6in; margin: 10px 0 0 auto } .tot td { padding: 3px 5px } .tot .z td { font-weight: bold; border-top: 2px solid #333 } .s { font-size: 8pt; color: #444 }"""
WORK = [("90837", "Psychotherapy, 60 min", 15000, 22500), ("90834", "Psychotherapy, 45 min", 13000, 18500), ("90847", "Family Psychotherapy, with patient", 15500, 22500), ("90853", "Group Psychotherapy", 5500, 9000)]
SICK = [("F41.1", "Generalized anxiety disorder"), ("F33.1", "Major depressive disorder, recurrent, moderate"), ("F43.23", "Adjustment disorder with mixed anxiety and depressed mood"), ("F90.0", "Attention-deficit hyperactivity disorder, inattentive type")]


def document(rng):
    who, first = person(rng), day(rng)
    house, style, sick = f"{rng.choice(STEM)} {rng.choice(['Counseling & Wellness', 'Behavioral Health Clinic', 'Psychotherapy Group, PLLC', 'Center for Mental Health'])}", "us", rng.sample(SICK, rng.choice([1, 1, 2]))
    usual, rows, lines, got = rng.choice(WORK[:2]), "", [], 0
    work = [(first, ("90791", "Psychiatric Diagnostic Evaluation", 19500, 27500))] if rng.random() < 0.3 else []
    work += [(after(first, 7 * at), rng.choice([usual, usual, usual, rng.choice(WORK)])) for at in range(len(work), rng.randint(3, 5))]
    fees = {}
    for date, (code, text, low, high) in work:
        place = rng.choice(["10", "10", "11"])
        fee = fees.setdefault(code, rng.randint(low // 500, high // 500) * 500)
        paid = rng.choice([fee, fee, fee, 0])
        got += paid
        codes = [one for one, _ in sick]
        lines.append(line(date, (code, None, text), place=place, **({"modifiers": ["95"]} if place == "10" else {}), units=1, charge_cents=fee))
        rows += tr([say(date, style), place, ", ".join(codes), code, "95" if place == "10" else "", e(text), "1", money(fee), money(paid)], ". . . . . . . r r")
    if rng.random() < 0.4:
        date = after(work[-1][0], 4)
        lines.append(line(date, (None, None, "Late cancellation fee (not billable to insurance)"), units=1, charge_cents=7500))
        rows += tr([say(date, style), "", "", "", "", "Late cancellation fee (not billable to insurance)", "1", money(7500), money(7500)], ". . . . . . . r r")
        got += 7500
    gross, sent = total(lines, "charge_cents"), after(work[-1][0], rng.randint(5, 9))
    (street, town, home), own, call, ein, number, own_number = address(rng), address(rng), phone(rng), tax_id(rng), npi(rng), npi(rng)
    born, bill, helper = day(rng, (1955, 1, 1), 20000), digits(rng, 4), natural(person(rng))
    table = tr(["Total Charges", money(gross)], ". r") + tr(["Total Paid", money(got)], ". r") + tr(["Balance", money(gross - got)], ". r", "z")
    html = page(CSS, f"""<h1>Superbill</h1>Statement #{bill} &nbsp;&nbsp; Issued: {say(sent, style)}<table class="q"><tr><td><b>Practice</b>{e(house)}<br>{street}<br>{town}<br>{call}<br>Tax ID: {ein}<br>Group NPI: {number}</td><td><b>Provider</b>{helper}, {rng.choice(["LCSW", "PhD", "LPC", "LMFT"])}<br>License: {rng.choice("CLP")}{digits(rng, 5)}<br>Individual NPI: {own_number}</td></tr><tr><td><b>Client</b>{natural(who)}<br>
{own[0]}<br>{own[1]}<br>DOB: {say(born, style)}</td><td><b>Diagnosis</b>{"<br>".join(f"{at}. {code} - {text}" for at, (code, text) in enumerate(sick, 1))}</td></tr></table><table class="x"><thead>{tr(["Date", "POS", "DX", "Service", "Mod", "Description", "Units", "Fee", "Paid"], ". . . . . . . r r", tag="th")}</thead>{rows}</table><table class="tot">{table}</table><p class="s">POS 10: telehealth in the patient's home. POS 11: office.</p>
<p class="s">This is a statement for the client to submit to an insurance company for out-of-network reimbursement. Payment of benefits should be made to the client. This is not a bill unless a balance is shown above.</p><br>Provider signature: ______________________________ &nbsp; Date: ____________""", sheet="size: Letter; margin: 0.75in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home, "tax_id": ein, "npi": number}, "patient": {"name": natural(who), "birth_date": born.isoformat()}, "statement_date": sent.isoformat(), "diagnoses": [code for code, _ in sick],
        "maybe": {"account_number": bill}, "lines": [{**item, **({"maybe": {"diagnosis_pointers": list(range(1, len(sick) + 1))}} if "code" in item else {})} for item in lines],
        "totals": {"charges_cents": gross, "patient_paid_cents": got, "balance_cents": gross - got}}}
