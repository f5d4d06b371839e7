"""second_superbill.py: a counselor's statement for the client's own insurer (a superbill): place of service and diagnosis by number, telehealth modifiers, the fee and what was paid at each session, everything about the practice in a block of labels."""
from held_parts import (address, after, beside, day, digits, e, line, money, natural, npi, page, person, phone, say, tax_id,
                        total, tr, when)

NAME, KIND = "held2-superbill", "itemized_bill"
CSS = """body { font: 9.5pt 'Liberation Sans'; color: #333 } h1 { font-size: 20pt; font-weight: normal; margin: 0 0 10px } .a td {
padding: 2px 12px 2px 0; vertical-align: top } .a td:first-child { color: #777 } h4 { margin: 16px 0 4px; font-size: 10pt;
border-bottom: 1px solid #bbb } table.s { width: 100%; margin-top: 4px } .s th { text-align: left; color: #777; font-weight:
normal; font-size: 8.5pt; border-bottom: 1px solid #bbb; padding: 4px 6px 4px 0 } .s th.r, .s td.r { text-align: right } .s td {
padding: 6px 6px 6px 0; border-bottom: 1px solid #eee } .s .t td { border: 0; font-weight: bold } p { font-size: 8.5pt }"""
DX = [("F41.1", "Worry that does not stop"), ("F33.1", "Low mood, comes back, moderate"), ("F43.22", "Trouble adapting, with worry"),
      ("F90.0", "Trouble keeping attention"), ("F43.10", "After a trauma"), ("F50.81", "Binge eating")]
WORK = [("90837", "Individual therapy, 60 min"), ("90834", "Individual therapy, 45 min"), ("90847", "Family therapy with client"),
        ("90853", "Group therapy")]
TITLES = ["LCSW", "LMFT", "PhD", "LPC", "PsyD"]


def document(rng):
    who, first, doctor = person(rng), day(rng), person(rng)
    title, seen = rng.choice(TITLES), rng.sample(DX, rng.randint(1, 3))
    practice = rng.choice([f"{doctor[2]} Counseling, PLLC", "Stillwater Therapy Group", "Wren Street Psychology"])
    usual, at_home, lines = rng.choice(WORK[:2]), rng.random() < 0.5, []
    prices, date = {}, first
    for number in range(rng.randint(3, 14)):
        code, text = ("90791", "Intake interview") if not number and rng.random() < 0.6 else usual if rng.random() < 0.75 else rng.choice(WORK)
        fee = prices.setdefault(code, rng.randint(90, 290) * 100)
        far = at_home or rng.random() < 0.2
        more = {"modifiers": ["95"]} if far else {}
        lines.append(line(date, (code, None, text), **more, place="10" if far else "11",
                          diagnosis_pointers=list(range(1, rng.randint(1, len(seen)) + 1)), units=1, charge_cents=fee))
        date = after(date, rng.choice([7, 7, 7, 14]))
    style, owed = rng.choice(["us", "bare", "short"]), total(lines, "charge_cents")
    unpaid = lines[-1]["charge_cents"] if rng.random() < 0.4 else 0
    paid_cells = [item["charge_cents"] for item in lines]
    if unpaid:
        paid_cells[-1] = 0
    number, tax, call, (street, town, home) = npi(rng), tax_id(rng), phone(rng), address(rng)
    issued, birth, bill = after(date, 1), day(rng, (1960, 1, 1), 16000), f"{rng.randint(1001, 9899)}"
    maker = [("Practice", e(practice)), ("Address", f"{street}<br>{town}"), ("Phone", call), ("Tax ID (EIN)", tax),
             ("Provider", f"{natural(doctor)}, {title}"), ("NPI", number), ("License", f"{title} {digits(rng, 5)}")]
    client = [("Client", natural(who)), ("Date of birth", say(birth, "us")), ("Address", "<br>".join(address(rng)[:2])),
              ("Statement #", bill), ("Date issued", say(issued, "us"))]
    marks = "".join(tr([str(at), code, e(text)]) for at, (code, text) in enumerate(seen, 1))
    rows = "".join(tr([say(when(item), style), item["place"], item["code"], ", ".join(item.get("modifiers", [])),
                       ",".join(map(str, item["diagnosis_pointers"])), e(item["description"]), str(item["units"]),
                       money(item["charge_cents"]), money(got)], ". . . . . . r r r")
                   for item, got in zip(lines, paid_cells))
    heads = ["DOS", "POS", "Code", "Mod", "Dx", "Service", "Units", "Fee", "Paid"]
    html = page(CSS, f"""<h1>Statement for Insurance Reimbursement</h1>{beside(f'<table class="a">{"".join(map(tr, maker))}</table>',
f'<table class="a">{"".join(map(tr, client))}</table>')}<h4>Diagnoses</h4><table class="a">{marks}</table><h4>Services</h4><table
class="s"><thead>{tr(heads, ". . . . . . r r r", tag="th")}</thead>{rows}{tr([("Totals", 7), money(owed), money(owed - unpaid)],
"r r r", "t")}{tr([("Balance", 8), money(unpaid)], "r r", "t")}</table><p>The client has paid in full unless a balance is
shown. Please pay the client directly. This practice does not take part in any insurance network.</p><p>Signature of provider
______________________________</p>""", sheet="size: Letter; margin: 0.75in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": practice, "npi": number, "tax_id": tax, "phone": call, "address": home},
        "patient": {"name": natural(who), "birth_date": birth.isoformat()}, "statement_date": issued.isoformat(),
        "diagnoses": [code for code, _ in seen], "lines": lines, "maybe": {"account_number": bill},
        "totals": {"charges_cents": owed, "patient_paid_cents": owed - unpaid, "balance_cents": unpaid}}}
