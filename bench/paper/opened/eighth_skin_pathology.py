"""A skin pathology laboratory's invoice: only a logo on top, the address at the bottom by the coupon, accession numbers, the doctor who sent
the sample, codes with modifiers, diagnoses by their codes, and what the plan did below the charges."""
import held_eighth as e
from held_eighth import esc, say, tr

NAME, KIND = "held8-skin-pathology", "itemized_bill"
WORK = [("88305", "Tissue exam, level IV", 110, 290), ("88304", "Tissue exam, level III", 70, 160), ("88312", "Special stain, organisms", 90, 210), ("88313", "Special stain, other", 70, 180),
        ("88342", "Antibody stain, first", 120, 310), ("88341", "Antibody stain, each more", 90, 220), ("88331", "Frozen section read during surgery", 140, 320)]
NAMES = ["DermaPath Diagnostics", "Coastline Skin Pathology", "Redwillow Dermatopathology, PLLC", "Cutis Laboratory Services"]


def document(rng):
    name, who, plan = rng.choice(NAMES), e.Someone(rng), rng.choice(("Lodestar Benefit Co.", "Medicare Part B", "Stateline PPO"))
    street, town = e.place(rng, box=True)
    call, tax, npi, invoice = e.phone(rng), e.tax_id(rng), e.npi(rng), e.number(rng, "DP-9999999")
    accession = e.number(rng, "S26-99999")
    taken = e.day(rng)
    sent = e.later(taken, rng.randint(35, 80))
    due = e.later(sent, 30)
    money, style = e.Money(rng, sign=rng.choice(("$", "")), minus=rng.choice(("({})", "-{}"))), rng.choice(("us", "dash", "dmon"))
    modifier = rng.choice(("26", "TC", ""))
    lines, rows = [], []
    for code, words, low, high in rng.sample(WORK, rng.randint(1, 4)):
        units, each = rng.choice((1, 1, 2, 3)), e.price(rng, low, high)
        line = {"date": taken, "code": code, "description": words, "units": units, "charge_cents": units * each}
        if modifier:
            line["modifiers"] = [modifier]
        lines.append(line)
        rows.append(tr([say(taken, style), code + (f"-{modifier}" if modifier else ""), words, units, money(units * each)], "nw|nw||c|r nw"))
    total = e.sums(lines, "charge_cents")
    off, paid = round(total * rng.uniform(0.3, 0.5)), round(total * rng.uniform(0.1, 0.35))
    owed = total - off - paid
    posted = e.later(taken, rng.randint(18, 32))
    diagnoses = rng.sample(["L82.1", "D22.5", "C44.311", "L57.0", "D48.5", "L72.0"], rng.randint(1, 2))
    acts = [{"date": posted, "by": "insurance", "description": f"Payment received, {plan}", "amount_cents": paid},
            {"date": posted, "by": "adjustment", "description": "Plan allowance", "amount_cents": off}]
    did = "".join(tr([say(act["date"], style), "", esc(act["description"]), "", money(-act["amount_cents"])], "nw||||r nw") for act in acts)
    heads = tr(["Collected", "CPT", "Test", "Qty", "Amount"], "|||c|r", tag="th")
    doctor = f"{rng.choice(e.FIRST)} {rng.choice(e.LAST)}, {rng.choice(('MD', 'PA-C', 'DO'))}"
    body = (f'<div class="logo">{esc(name)}</div><div class="line"></div>'
            + e.beside(f"<b>Why did I get this bill?</b><br>Dr. {esc(doctor)} took a sample of your skin and sent it to us to be looked at under the microscope. Our charges are apart from those of the office.",
                       e.facts([("Account / invoice", invoice), ("Invoice date", say(sent, style)), ("Patient", esc(who.full)), ("Date of birth", say(who.born, style)), ("Ordered by", esc(doctor)), ("Case no.", accession), ("ICD-10", ", ".join(diagnoses)),
                                ("Billed to", esc(plan))], "box", "b", ""), 46)
            + f'<table class="w d"><thead>{heads}</thead>{"".join(rows)}{tr(["", "", "Total of charges", "", money(total)], "||b||r nw b", "sum")}{did}'
            + tr(["", "", "Patient balance", "", money(owed)], "||b||r nw b", "sum") + "</table>"
            + f'<p class="small">Pay online with account {invoice} and PIN {e.number(rng, "9999")}. A fee of $15.00 is added to balances older than 60 days. CLIA {e.number(rng, "99D9999999")}. Tax ID {tax}. NPI {npi}.</p>'
            + '<div class="cut">DETACH HERE</div>'
            + e.beside(f"{esc(who.full)}<br>{who.street}<br>{who.town}", e.facts([("Account", invoice), ("Due", say(due, style)), ("Balance", money(owed, "$")), ("Enclosed", "$")], "box", "", "r"), 60)
            + f'<div class="foot">{esc(name)} &nbsp;|&nbsp; {street}, {town} &nbsp;|&nbsp; Billing {call}</div>')
    css = (f".logo{{font-size:22pt;letter-spacing:1pt;color:{rng.choice(['#8a2b2b', '#205072', '#444'])}}}.line{{border-top:3px solid #999;margin-bottom:10pt}}.box td{{border-bottom:1px solid #ccc;font-size:9pt}}"
           ".d{margin-top:14pt}.d th{background:#555;color:#fff;font-size:9pt}.sum td{border-top:1px solid #555}.cut{border-top:1px dashed #333;text-align:right;font-size:7pt;margin:30pt 0 6pt}"
           ".foot{border-top:1px solid #999;margin-top:14pt;padding-top:4pt;text-align:center;font-size:9pt}")
    truth = {"document_type": KIND, "provider": {"name": name, "phone": call, "tax_id": tax, "npi": npi, "address": f"{street}, {town}"}, "payer": {"name": plan},
             "patient": {"name": who.full, "birth_date": who.born}, "account_number": invoice, "statement_date": sent, "due_date": due, "diagnoses": diagnoses, "lines": lines, "payments": acts,
             "totals": {"charges_cents": total, "balance_cents": owed}}
    return {"html": e.page(css, body), "truth": e.without_blanks(truth)}
