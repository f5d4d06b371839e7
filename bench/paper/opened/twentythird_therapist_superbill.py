"""A psychotherapist's superbill as small practice software for therapists prints it: the practice at the left, number and day at the right,
three blocks (client, insured, provider), the diagnoses with their numbers, sessions with place, code, pointer, units, fee and what was
paid, and the totals below."""
from held_twentythird_c import *

NAME, KIND = "held23-therapist-superbill", "itemized_bill"
DX = [("F41.1", "Generalized anxiety disorder"), ("F33.1", "Major depressive disorder, recurrent, moderate"), ("F43.23",
      "Adjustment disorder with mixed anxiety and depressed mood"),
      ("F43.10", "Post-traumatic stress disorder, unspecified"), ("F90.0", "Attention-deficit hyperactivity disorder, predominantly "
      "inattentive type"), ("Z63.0", "Problems in relationship with spouse or partner")]


def document(rng):
    who, at = Who(rng, 19, 66), Spot(rng)
    giver = f"{rng.choice(FIRST)} {rng.choice(LAST)}, {rng.choice(('LCSW', 'LMFT', 'PhD', 'LPC', 'PsyD', 'LMHC'))}"
    practice = rng.choice((f"{at.city} Counseling & Wellness, PLLC", "Still Water Psychotherapy", giver, "Open Door Therapy Collective LLC"))
    tele, style = rng.random() < 0.5, rng.choice((us, us, mon))
    problems = rng.sample(DX, rng.choice((1, 1, 2, 3)))
    begin = weekday(day(rng))
    fee = rng.choice((13000, 15000, 16500, 17500, 20000, 22500))
    words = {"90791": "Psychiatric Diagnostic Evaluation", "90837": "Psychotherapy, 60 minutes", "90834": rng.choice(("Psychotherapy, 45 minutes",
             "Psychotherapy, 45 min")),
             "90847": "Family psychotherapy, conjoint psychotherapy with the patient present, 50 minutes", "90853": "Group Therapy"}
    usual = rng.choice(("90837", "90837", "90834", "90847"))
    lines, got = [], []
    for n in range(rng.choice((1, 2, 4, 4, 5, 9, 13))):
        code = "90791" if n == 0 and rng.random() < 0.35 else rng.choice((usual, usual, usual, usual, "90834"))
        here = fee + 2500 if code == "90791" else fee if code == usual else round(fee * 0.85)
        far = tele and rng.random() < 0.7
        lines.append({"date": later(begin, 7 * n), "code": code, "modifiers": ["95"] if far else [], "place": ("10" if far else "11"),
                      "diagnosis_pointers": list(range(1, len(problems) + 1)), "description": words[code], "units": 1, "charge_cents": here})
        got.append(here if rng.random() < 0.9 else 0)
    if rng.random() < 0.2:
        lines[-1]["charge_cents"] = got[-1] = 0
    last = lines[-1]["date"]
    sent = later(last, rng.randint(0, 12))
    modcol = tele or rng.random() < 0.4
    heads = ["Date", "POS", "Service", *(["Modifiers"] if modcol else []), "DX", "Description", "Units", "Fee", "Paid"]
    rows = [[say(x["date"], style), x["place"], x["code"], *([", ".join(x["modifiers"])] if modcol else []), ", ".join(map(str,
             x["diagnosis_pointers"])),
             x["description"], "1", usd(x["charge_cents"]), usd(p)] for x, p in zip(lines, got)]
    fees, paid_all = total(lines, "charge_cents"), sum(got)
    number_ = f"#{rng.randint(1, 260):04d}"
    plan, member = rng.choice(PLANS), number(rng, rng.choice(("AAA999999999", "W999999999", "99999999901")))
    insured = rng.random() < 0.65
    tin, id_ = tax_id(rng), npi(rng)
    left = f"<b>{practice}</b><br>{at.street}<br>{at.town}<br>{at.tel}"
    right = facts([("Statement", number_), ("Issued", say(sent, style)), ("Dates of service",
                   f"{say(lines[0]['date'], style)} - {say(last, style)}")], "f k")
    blocks = [("Client", f"{who.full}<br>{who.mail}<br>DOB: {say(who.born)}" + (f"<br>{at.call(rng)}" if rng.random() < 0.5 else "")),
              ("Provider", f"{giver}<br>NPI: {id_}<br>Tax ID: {tin} (EIN)<br>License: {rng.choice(('', 'LIC '))}{number(rng, 'AA99999')}<br>"
               f"{site(practice.split(',')[0])}")]
    if insured:
        blocks.insert(1, ("Insurance", f"{plan}<br>Member ID: {member}<br>Group: {number(rng, '999999')}<br>Insured: "
                          f"{rng.choice(('Self', 'Self', 'Spouse'))}"))
    body = (f"<h1>Statement for Insurance Reimbursement</h1>{beside(left, right, widths='58% 42%')}<hr>"
            + beside(*[f"<div class='lb'>{k}</div>{v}" for k, v in blocks])
            + "<div class='lb g'>Diagnosis</div>" + table(["DX", "Code", "Description"], [[str(n + 1), c, w] for n, (c, w) in enumerate(problems)],
            "", "t dx")
            + "<div class='lb g'>Services</div>" + table(heads, rows, "lll" + "l" * modcol + "llrrr", "t w",
                                                         [[("", len(heads) - 3), ("Total Fees", 2, "r"), usd(fees)], [("", len(heads) - 3),
            ("Total Paid", 2, "r"), usd(paid_all)]]
                                                         + ([[("", len(heads) - 3), ("Balance", 2, "r"), usd(fees - paid_all)]] if paid_all != fees
            or rng.random() < 0.3 else []))
            + "<p class='fine'>This is a statement for services rendered. It is not a bill. Please submit it to your insurance company for "
            "reimbursement; payment has been made directly to the provider, "
              "and any reimbursement should be sent to the client.</p>"
            + rng.choice(("", "<p class='sig'>Provider signature: ______________________________ &nbsp;&nbsp; Date: ______________</p>")))
    css = ("h1{font-size:15pt;font-weight:normal;color:#3b5360;margin-bottom:12pt}hr{border:0;border-top:0.75pt solid #bbb;margin:10pt 0}"
           ".lb{font-weight:bold;color:#3b5360;margin-bottom:3pt}"
           ".g{margin-top:14pt}.k{margin-left:auto}.f td{padding:1pt 6pt;white-space:nowrap}.t th{border-bottom:1pt solid #888;font-size:9pt}.t "
           "td{border-bottom:0.5pt solid #ddd;font-size:9.5pt}"
           ".sum td{border:0;font-weight:bold}.fine{font-size:8pt;color:#555;margin-top:18pt}.sig{margin-top:30pt}.dx{width:70%}")
    truth = {"document_type": KIND, "provider": {"name": practice, "npi": id_, "tax_id": tin, "phone": at.tel, "address": at.address},
             "payer": {"name": plan} if insured else {}, "patient": {"name": who.full, "birth_date": who.born, "member_id": member if insured
             else None},
             "account_number": None, "statement_date": sent, "diagnoses": [c for c, _ in problems], "lines": kept(lines), "payments": [pay(None,
             "patient", "Total Paid", paid_all)] if paid_all else [],
             "totals": {"charges_cents": fees, "patient_paid_cents": paid_all, "balance_cents": fees - paid_all}}
    if "Balance" not in body:
        truth["totals"].pop("balance_cents")
    return done(sheet(css, body, title="Superbill"), truth)
