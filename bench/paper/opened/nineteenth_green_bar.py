"""A critical access hospital's itemised bill off its line printer on green-bar paper: landscape, in capitals and a typewriter's letters, a line number, department number and charge number before the words, a day without its year's century, quantities with two decimals, a department's sum in stars, payments and adjustments as the last department, the head with the page's number again on every sheet."""
from held_nineteenth_a import *

NAME, KIND = "held19-green-bar", "itemized_bill"
CHARGES = [
    ("12", "EMERGENCY ROOM", [("ER VISIT LEVEL II", "99282", 240, 480), ("ER VISIT LEVEL III", "99283", 410, 820), ("ER VISIT LEVEL IV", "99284", 690, 1450)]),
    ("15", "OBSERVATION", [("OBSERVATION PER HOUR", "G0378", 42, 95)]),
    ("21", "LABORATORY", [("VENIPUNCTURE", "36415", 12, 30), ("COMP METABOLIC PANEL", "80053", 78, 210), ("CBC AUTO DIFF", "85025", 44, 120), ("PROTIME", "85610", 28, 80), ("UA WITH MICRO", "81001", 24, 75), ("TROPONIN I", "84484", 90, 240), ("LIPASE", "83690", 50, 140), ("MAGNESIUM", "83735", 36, 95), ("BNP", "83880", 120, 310)]),
    ("24", "RADIOLOGY", [("CHEST 2 VIEW", "71046", 165, 380), ("HAND MIN 3 VIEW RT", "73130", 140, 310), ("CT HEAD W/O", "70450", 790, 1900), ("CT ABD/PEL W/CONTRAST", "74177", 1500, 3600)]),
    ("27", "CARDIOPULMONARY", [("EKG TRACING", "93005", 80, 220), ("NEB TREATMENT INITIAL", "94640", 62, 160), ("OXYGEN PER HOUR", "", 8, 20)]),
    ("31", "PHARMACY", [("ONDANSETRON 4MG/2ML INJ", "J2405", 14, 60), ("KETOROLAC 30MG/ML INJ", "J1885", 18, 70), ("NACL 0.9% 1000ML", "J7030", 36, 110), ("CEFTRIAXONE 1GM VIAL", "J0696", 40, 120), ("ACETAMINOPHEN 325MG TAB", "", 1, 6), ("METOPROLOL 25MG TAB", "", 2, 8), ("PANTOPRAZOLE 40MG TAB", "", 3, 12)]),
    ("33", "CENTRAL SUPPLY", [("IV START KIT", "", 14, 44), ("IV TUBING PRIMARY", "", 12, 36), ("SPLINT WRIST UNIV", "L3908", 48, 130), ("DRESSING 4X4 STERILE", "", 3, 12)]),
]


def document(rng):
    who, at = Patient(rng, 30, 90), Place(rng)
    name = rng.choice((f"{at.city} COUNTY MEMORIAL HOSPITAL", f"{rng.choice(LAST)} COUNTY HOSPITAL DISTRICT", f"{rng.choice(('PRAIRIE VIEW', 'PINE RIVER', 'BUTTE VALLEY'))} CRITICAL ACCESS HOSPITAL")).upper()
    start = day(rng, (2025, 4, 1))
    end = later(start, rng.choice((0, 0, 1, 2)))
    run, acct, med = later(end, rng.randint(6, 70)), number(rng, rng.choice(("9999999", "E0099999", "99-99999"))), number(rng, "099999")
    senior = rng.random() < 0.5
    plan, member = (rng.choice(SENIOR) if senior else rng.choice(PLANS)).upper(), number(rng, "9AA9AA9AA99" if senior else "AAA99999999")
    lines, groups = [], []
    for number_of, dept, list_of in CHARGES:
        if dept == "OBSERVATION" and end == start or dept not in ("EMERGENCY ROOM", "LABORATORY", "PHARMACY") and rng.random() < 0.35:
            continue
        here = []
        picked = rng.sample(list_of, rng.randint(1, 1 if dept in ("EMERGENCY ROOM", "OBSERVATION") else len(list_of)))
        for words, code, low, high in picked:
            qty = rng.randint(8, 40) if "HOUR" in words else rng.choice((1, 1, 2, 3)) if dept in ("PHARMACY", "CENTRAL SUPPLY") else 1
            when = start if dept == "EMERGENCY ROOM" else later(start, rng.randint(0, (end - start).days))
            each = rng.randint(low * 100, high * 100)
            here.append({"date": when, "code": code, "description": words, "units": qty, "charge_cents": each * qty})
        here.sort(key=lambda x: x["date"])
        groups.append((number_of, dept, here))
    if rng.random() < 0.4 and len(groups[-1][2]) and groups[-1][1] in ("PHARMACY", "CENTRAL SUPPLY"):
        back = dict(groups[-1][2][-1])
        groups[-1][2].append({**back, "units": -back["units"], "charge_cents": -back["charge_cents"]})
    rows, n, hcpcs = [], 0, rng.random() < 0.6
    cols = 8 if hcpcs else 7
    for number_of, dept, here in groups:
        rows.append(tr([("", 1), (f"DEPT {number_of} {dept}", cols - 1)], "- n", "dp"))
        for x in here:
            n += 1
            rows.append(tr([f"{n:03d}", f"{x['date']:%m/%d/%y}", number_of, number(rng, f"{number_of}99999")] + ([x["code"]] if hcpcs else []) + [x["description"], f"{abs(x['units'])}.00{'-' if x['units'] < 0 else ''}", behind(x["charge_cents"])], "n n n n n n r r" if hcpcs else "n n n n n r r"))
        rows.append(tr([("", cols - 3), ("* DEPARTMENT TOTAL", 1), "", behind(total(here)) + " *"], "- n r r", "tt"))
        lines += here
    charges, acts = total(lines), []
    rows.append(tr([("", cols - 3), ("** TOTAL CHARGES", 1), "", behind(charges) + " **"], "- n r r", "tt"))
    if rng.random() < 0.75:
        off, ins, own, _ = split(rng, charges, ("coins", "ded", "copay"))
        posted = later(end, rng.randint(2, 5)) if run < later(end, 20) else later(end, rng.randint(14, (run - end).days - 1))
        acts = [pay(posted, "insurance", f"PMT {plan}", ins)] * (ins > 0) + [pay(posted, "adjustment", f"C/A {plan}", off)]
        if own > 4000 and rng.random() < 0.5:
            acts.append(pay(later(start, 0), "patient", "PMT PATIENT CASH/CHECK", 2500))
        rows.append(tr([("", 1), ("RECEIPTS AND ADJUSTMENTS", cols - 1)], "- n", "dp"))
        for p in acts:
            n += 1
            rows.append(tr([f"{n:03d}", f"{p['date']:%m/%d/%y}", "", ""] + [""] * hcpcs + [p["description"], "", behind(-p["amount_cents"])], "n n n n n n r r" if hcpcs else "n n n n n r r"))
    owed = charges - total(acts, "amount_cents")
    rows.append(tr([("", cols - 3), ("*** ACCOUNT BALANCE", 1), "", behind(owed) + " ***"], "- n r r", "tt"))
    heads = ["LN", "SVC DT", "DPT", "CHG NO"] + ["HCPCS"] * hcpcs + ["DESCRIPTION", "QTY", "AMOUNT"]
    stay = (("ADM DATE", us(start)), ("DIS DATE", us(end))) if end > start else (("SVC DATE", us(start)),)
    def top(page, of):
        return (f"<table class='hd'><tr><td>{name}</td><td class='c'>I T E M I Z E D &nbsp; S T A T E M E N T</td><td class='r'>PAGE {page:>4}</td></tr><tr><td>{at.street.upper()}</td><td class='c'>{'*** DUPLICATE ***' if dup else ''}</td><td class='r'>RUN DATE {us(run)}</td></tr><tr><td>{at.town.upper()}</td><td class='c'></td><td class='r'>PHONE {at.tel}</td></tr></table>"
                + f"<table class='pt'><tr><td>PATIENT: {who.filed}</td><td>ACCT NO: {acct}</td><td>MR NO: {med}</td><td>BIRTH: {us(who.born)}</td></tr><tr><td>{'&nbsp; '.join(f'{k}: {v}' for k, v in stay)}</td><td colspan=2>INS 1: {plan}</td><td>POL: {member}</td></tr></table>")
    dup, size, sheets = rng.random() < 0.3, 30, []
    for at_row in range(0, len(rows), size):
        sheets.append(rows[at_row:at_row + size])
    body = "".join(f"<div{' class=brk' if n else ''}>{top(n + 1, len(sheets))}{grid(heads, part, 'n n n n n n r r' if hcpcs else 'n n n n n r r')}{'<div class=ct>CONTINUED ON NEXT PAGE</div>' if n + 1 < len(sheets) else ''}</div>" for n, part in enumerate(sheets))
    body += f"<div class='ft'>REMIT TO: {name}, {at.box.upper()}, {at.far.upper()}<br>{rng.choice(('DOCTORS BILLS ARE NOT ON THIS STATEMENT.', 'PLEASE PAY WITHIN 30 DAYS OR CALL THE BUSINESS OFFICE 8-430 MON-FRI.', 'CHARITY CARE APPLICATIONS ARE AT THE FRONT DESK.'))}</div>"
    css = "body { font: 8.6pt 'Liberation Mono'; font-weight: 500 } .hd, .pt { width: 100% } .hd td, .pt td { padding: 0.5pt 3pt; white-space: nowrap } .hd td { width: 33% } .pt { border-top: 1px dashed #000; border-bottom: 1px dashed #000; margin: 3pt 0 } .d td, .d th { padding: 0.8pt 5pt } .d th { border-bottom: 1px dashed #000; font-weight: normal } .d tbody tr:nth-child(6n+4) td, .d tbody tr:nth-child(6n+5) td, .d tbody tr:nth-child(6n) td { background: #dff0dc } .ct { text-align: right; padding: 4pt } .ft { margin-top: 10pt }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "address": at.address.upper()}, "payer": {"name": plan}, "patient": {"name": who.filed, "birth_date": who.born, "member_id": member}, "account_number": acct, "admitted": start if end > start else None, "discharged": end if end > start else None, "maybe": {"statement_date": run, "admitted": start, "discharged": end},
                            "lines": [only(x, "date", "description", "units", "charge_cents") | ({"code": x["code"]} if hcpcs and x["code"] else {}) for x in lines], "payments": acts, "totals": {"charges_cents": charges, "balance_cents": owed}}, "size: Letter landscape; margin: 0.4in 0.5in")
