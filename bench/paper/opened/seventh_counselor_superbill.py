"""seventh_counselor_superbill.py: a counselor's superbill for the client's own claim out of network: sessions of a month, place, pointers, license, all paid."""
from held_parts import address, after, day, digits, e, money, npi, page, phone, say, tax_id, total
from held_plain import home, someone

NAME = "held7-counselor-superbill"
KIND = "itemized_bill"
PRACTICES = ["Stillwater Counseling, PLLC", "Open Field Psychotherapy", "Aspen Grove Mental Health", "Third Street Therapy Collective LLC"]
CODES = [("90837", "Psychotherapy, about 1 hour", 140, 240), ("90834", "Psychotherapy, about 45 minutes", 110, 190), ("90847", "Family session, client present", 150, 250), ("90791", "Intake assessment", 180, 300)]
DX = [("F41.1", "Generalized anxiety disorder"), ("F33.1", "Depression, recurrent, moderate"), ("F43.10", "Post-traumatic stress"), ("F43.23", "Adjustment disorder, mixed"), ("F90.0", "ADHD, inattentive")]
CSS = """body { font: 10pt 'Nimbus Roman' } .w { width: 100% } .w > tbody > tr > td { vertical-align: top; width: 50%; padding: 2px 4px } h1 { font-weight: normal; font-size: 20pt; margin: 0 0 2px; text-align: center } h1 + p { text-align: center; margin: 0 0 12px } .s { font: bold 8pt 'Nimbus Sans'; border-bottom: 1px solid #333; margin: 12px 0 3px }
.d { width: 100%; margin-top: 8px } .d th { font: bold 8pt 'Nimbus Sans'; border-bottom: 1px solid #333; text-align: left; padding: 3px } .d td { padding: 3px; border-bottom: 0.5px solid #ccc } .d .r { text-align: right } .sig { margin-top: 40px; border-top: 1px solid #333; width: 3in; font-size: 9pt }"""


def document(rng):
    practice, who, doc, (street, town, whole) = rng.choice(PRACTICES), someone(rng), someone(rng), address(rng)
    name, tel, tax, ident, born, hers = f"{who[0]} {who[2]}", phone(rng), tax_id(rng), npi(rng), day(rng, (1955, 1, 1), 19000), home(rng)
    counselor = f"{doc[0]} {doc[2]}, {rng.choice(['LCSW', 'LPC', 'LMFT', 'PsyD'])}"
    member = f"{rng.choice('WXZ')}{digits(rng, 9)}"
    dx, tele = rng.sample(DX, rng.choice([1, 1, 2])), rng.random() < 0.5
    when, lines, body = day(rng, (2026, 1, 5), 120), [], []
    regular = rng.choice(CODES[:3])
    fees = {code: rng.randint(low // 5, high // 5) * 500 for code, _, low, high in CODES}
    for place in range(rng.randint(1, 5)):
        code, words, _, _ = CODES[3] if place == 0 and rng.random() < 0.3 else regular
        points = [1, 2][:len(dx)] if rng.random() < 0.5 else [1]
        marks = ["95"] if tele else []
        lines.append({"date": when.isoformat(), "code": code, **({"modifiers": marks} if marks else {}), "place": "10" if tele else "11", "diagnosis_pointers": points, "description": words, "units": 1, "charge_cents": fees[code]})
        body.append(f"<tr><td>{say(when, 'us')}</td><td>{lines[-1]['place']}</td><td>{code}</td><td>{' '.join(marks)}</td><td>{', '.join(map(str, points))}</td><td>{words}</td><td>1</td><td class=r>{money(fees[code])}</td></tr>")
        last, when = when, after(when, 7)
    charges = total(lines, "charge_cents")
    own = charges if rng.random() < 0.8 else charges - fees[lines[-1]["code"]]
    printed = after(last, rng.randint(1, 9))
    html = f"""<h1>{e(practice)}</h1><p>{e(street)}, {e(town)} &nbsp; {tel}<br>Practice NPI: {ident} &nbsp; EIN: {tax}</p><div style="text-align:center;font:bold 11pt 'Nimbus Sans'">STATEMENT FOR INSURANCE REIMBURSEMENT (SUPERBILL)</div>
<table class=w><tr><td><div class=s>CLIENT</div>{e(name)}<br>{e(hers[0])}<br>{e(hers[1])}<br>Date of birth: {say(born, 'us')}</td><td><div class=s>CLINICIAN SEEN</div>{e(counselor)}<br>License # {rng.choice(['LC', 'C', 'MF'])}{digits(rng, 5)}</td></tr>
<tr><td><div class=s>INSURANCE</div>{rng.choice(['Cigna', 'BCBS', 'Aetna', 'UnitedHealthcare'])} &nbsp; Member ID: {member}<br>This practice is out of network.</td><td><div class=s>DATE ISSUED</div>{say(printed, 'us')}</td></tr></table>
<div class=s>DIAGNOSES (ICD-10)</div>{''.join(f'{n + 1}. {c} &nbsp; {e(w)}<br>' for n, (c, w) in enumerate(dx))}
<table class=d><tr><th>DATE</th><th>POS</th><th>CPT</th><th>MOD</th><th>DX</th><th>SERVICE</th><th>UNITS</th><th class=r>FEE</th></tr>{''.join(body)}</table>
<p class=r>Total fees: {money(charges)}<br>Amount paid by client: {money(own)}<br><b>Balance: {money(charges - own)}</b></p>
<p>Dear insurer: the client has paid us. Please send any payment straight to the client. The sessions above took place{' by secure video, with the client at home' if tele else ' in our office'}.</p><div class=sig>{e(counselor)}</div>"""
    truth = {"document_type": KIND, "provider": {"name": practice, "phone": tel, "tax_id": tax, "npi": ident, "address": whole}, "patient": {"name": name, "birth_date": born.isoformat(), "member_id": member}, "statement_date": printed.isoformat(), "network": "out", "diagnoses": [c for c, _ in dx],
             "lines": lines, "totals": {"charges_cents": charges, "patient_paid_cents": own, "balance_cents": charges - own}}
    return {"html": page(CSS, html, "size: Letter; margin: 0.7in"), "truth": truth}
