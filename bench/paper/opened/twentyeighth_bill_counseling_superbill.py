"""A therapist's superbill as practice software prints it for the client to send to the plan: client and provider beside one another, diagnoses numbered,
a row a session with place, diagnosis pointer, modifier, fee and paid, then the sums."""
from held_twentyeighth_a import *

NAME, KIND = "held28-bill-counseling-superbill", "itemized_bill"
DX = [("F41.1", "Generalized anxiety disorder"), ("F33.1", "Major depressive disorder, recurrent, moderate"), ("F43.23", "Adjustment disorder with mixed "
    "anxiety "
      "and depressed mood"), ("F43.10", "Post-traumatic stress disorder, unspecified"), ("F90.2", "Attention-deficit hyperactivity disorder, combined type")]
CARE = [("90837", "Psychotherapy, 60 min", (16000, 17500, 20000)), ("90834", "Psychotherapy, 45 min", (13000, 15000, 16500)),
        ("90847", "Family psychotherapy, conjoint psychotherapy with the patient present, 50 min", (17500, 19000, 21000))]
DEGREES = ["LCSW", "LMFT", "PhD", "PsyD", "LPC", "LMHC"]


def document(rng):
    client, at = Person(rng, 19, 64), Sender(rng)
    therapist = f"{rng.choice(FIRST)} {rng.choice(LAST)}, {rng.choice(DEGREES)}"
    practice = rng.choice(("Open Meadow Counseling LLC", "Still Water Therapy & Wellness, PLLC", "Lantern Psychotherapy Group",
        "Harbor Light Behavioral Health"))
    sent = day(rng)
    dx = rng.sample(DX, rng.choice((1, 1, 2)))
    usual = rng.choice(CARE[:2])
    fee, remote = {c[0]: rng.choice(c[2]) for c in CARE}, rng.random() < 0.55
    first = later(sent, -rng.randint(26, 33))
    sessions = [later(first, 7 * n) for n in range(rng.choice((1, 2, 3, 4, 4)))]
    lines, paids = [], []
    if rng.random() < 0.25:
        lines.append({"date": later(first, -7), "code": "90791", "description": "Psychiatric diagnostic evaluation", "charge_cents": rng.choice((22500,
            25000))})
    for date in sessions:
        code, words, _ = CARE[2] if rng.random() < 0.12 else usual
        lines.append({"date": date, "code": code, "description": words, "charge_cents": fee[code]})
    for x in lines:
        home = remote and rng.random() < 0.85
        x |= {"place": "10" if home else "11", "units": 1, "diagnosis_pointers": list(range(1, len(dx) + 1)), "modifiers": ["95"] if home else None}
        paids.append(x["charge_cents"] if rng.random() < 0.9 else rng.choice((0, 5000)))
    member = rng.choice((None, number(rng, "AAA999999999"), number(rng, "W999999999")))
    plan = member and rng.choice(PLANS).title()
    group = number(rng, "9999999")
    ident, tax, num = npi(rng), tax_id(rng), number(rng, "0999")
    charges, got = total(lines, "charge_cents"), sum(paids)
    rows = [[us(x["date"]), ",&nbsp;".join(str(p) for p in x["diagnosis_pointers"]), f"<b>{x['code']}</b><br>{x['description']}", x["place"],
             " ".join(x["modifiers"] or []), "1", usd(x["charge_cents"]), usd(p)] for x, p in zip(lines, paids)]
    title = rng.choice(("Statement for Insurance Reimbursement", "Superbill"))
    span = rng.random() < 0.5
    who = [("Client", f"<b>{client.plain}</b><br>{client.street}<br>{client.town}"), ("DOB", us(client.born)), ("Phone",
        f"({at.area}) 555-0{rng.randint(120, 190)}")]
    if plan:
        who += [("Insurance", plan), ("Member ID", member), ("Group ID", group), ("Insured", "Self")]
    by = [("Statement #", num), ("Date", word(sent)), ("Provider", f"<b>{therapist}</b>"), ("NPI", ident), ("License", number(rng, "AA99999")), ("Tax ID",
        f"{tax} (EIN)"),
          ("Practice", practice)]
    period = f"<p class='per'>{us(lines[0]['date'])} &ndash; {us(lines[-1]['date'])}</p>" if span else ""
    body = (f"<div "
        f"class='hd'><b>{practice}</b><br>{at.street}<br>{at.town}<br>{at.tel}</div><h1>{title}</h1>"
            f"{period}" + beside(facts(who), facts(by), widths="50% 50%")
            + table([], [[f"<b>{n}</b>", c, w] for n, (c, w) in enumerate(dx, 1)], "lll", "dx").replace("<tbody>",
                "<thead><tr><th></th><th>Diagnosis</th><th></th></tr>"
                                                                                                       "</thead><tbody>")
            + table(["Date", "DX", "Service", "POS", "Modifier", "Units", "Fee", "Paid"], rows, "lclccrrr", "t")
            + beside("", facts([("Total Fees", usd(charges)), ("Total Paid", usd(got)), ("<b>Balance</b>", f"<b>{usd(charges - got)}</b>")], "su"),
                widths="62% 38%")
            + f"<p class='sg'>Signature: ______________________________ &nbsp; {therapist}</p><p class='fine'>This is a receipt of services for you to "
                f"submit to your "
            "insurance company. Services have been provided by an out-of-network provider. Please direct any reimbursement to the client."
            + (" POS 10: Telehealth provided in patient's home. POS 11: Office." if remote else "") + "</p>")
    css = ("body{font-family:'Liberation Sans'} .hd{text-align:right;font-size:9pt} h1{font:300 17pt 'Liberation Sans';margin:14pt 0 2pt} "
        ".per{color:#666} .f td{padding:2pt "
           "12pt 2pt 0} .f td:first-child{color:#777;font-size:8.5pt;width:60pt} .dx{width:100%;margin:12pt 0} .dx th,.t th{font-size:8pt;"
           "text-transform:uppercase;"
           "color:#666;border-bottom:1pt solid #bbb} .t{width:100%} .t td{border-bottom:0.5pt solid #ddd;padding:5pt 4pt} .su{width:100%;margin:8pt 0} "
           ".su td+td{text-align:"
           "right} .sg{margin:26pt 0 14pt}")
    return done(sheet(css, body), document_type=KIND, provider={"name": practice, "npi": ident, "tax_id": tax, "phone": at.tel, "address": at.address},
                payer={"name": plan}, patient={"name": client.plain, "birth_date": client.born, "member_id": member}, maybe={"account_number": num},
                    statement_date=sent,
                diagnoses=[c for c, _ in dx], lines=lines, totals={"charges_cents": charges, "patient_paid_cents": got, "balance_cents": charges - got})
