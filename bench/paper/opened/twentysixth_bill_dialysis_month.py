"""A dialysis clinic's monthly statement: treatments and drugs from a first to a last day with revenue code, HCPCS, modifiers and units, per month what
Medicare and the supplement paid and the ESRD adjustment, the coinsurance left; one to three months, a summary and a remittance slip."""
from held_twentysixth_a import *

NAME, KIND = "held26-bill-dialysis-month", "itemized_bill"
DRUGS = [("0636", "J0882", "DARBEPOETIN ALFA ESRD 1 MCG", 4, 9, (40, 60, 100, 150), ["JA"]), ("0636", "Q4081", "EPOETIN ALFA ESRD 100 UNITS", 2, 4, (120,
    240, 480), ["JA"]), ("0636", "J1756", "IRON SUCROSE INJ 1 MG",
    1, 3, (100, 200, 300), []), ("0636", "J2501", "PARICALCITOL INJ 1 MCG", 5, 12, (12, 24, 36), []), ("0636", "J0606", "ETELCALCETIDE INJ 0.1 MG", 3, 6,
    (75, 150), ["AX"]), ("0636", "J1644",
        "HEPARIN SODIUM PER 1000U", 1, 3, (26, 39, 52), []), ("0634", "J0887", "EPOETIN BETA ESRD 1 MCG", 5, 9, (50, 100), [])]
TESTS = [("0301", "84100", "PHOSPHORUS", 14, 40, ["AY"]), ("0301", "83970", "PTH INTACT", 90, 190, []), ("0306", "87340", "HEPATITIS B SURFACE AG", 30,
    70, []), ("0305", "85025", "CBC W/DIFF", 22, 60, []), ("0301",
    "80069", "RENAL FUNCTION PANEL", 40, 95, [])]
MONTH = ((31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31))


def document(rng):
    who, at, sent = Patient(rng, 31), Office(rng), mailed(rng, (2026, 5, 10), 190)
    house = " ".join((
        rng.choice(('Riverbank', 'Sunrise', 'Five Points', 'Cedar Valley', 'Bayshore')),
        rng.choice(('Dialysis Center', 'Kidney Care', 'Dialysis, LLC', 'Renal Center'))))
    other, say = rng.choice(("AARP SUPPLEMENT", "BCBS MEDIGAP F", "STATE MEDICAID", "")), rng.choice((two, us))
    acct, member, home = number(rng, rng.choice(("9999999", "99999999", "AA999999"))), number(rng, "9AA9AA9AA99"), rng.random() < 0.25
    blank = rng.random() < 0.5
    months, lines, rows, paid, owed = rng.choice((1, 1, 2, 3)), [], [], [], 0
    for back in range(months, 0, -1):
        which = sent.month - 1 - back
        if which < 1:
            continue
        first = sent.replace(month=which, day=1)
        last = first.replace(day=MONTH[which - 1])
        mine = []

        def add(rev, code, words, units, charge, marks, span=True):
            a, b = (first, last) if span else (later(first, rng.randint(3, 20)),) * 2
            item = {"date": a, "date_end": b, "revenue_code": rev, "code": code, "modifiers": marks, "description": words, "units": units,
                "charge_cents": charge}
            if not marks:
                del item["modifiers"]
            if not span:
                item["maybe"] = {"date_end": item.pop("date_end")}
            mine.append(item)
            rows.append(tr([say(a), say(b) if span or not blank else "", rev, code, " ".join(marks), words, units, bare(charge), ""], "n n n n n - r r r"))

        sessions = rng.choice((9, 11, 12, 13, 13, 14))
        rate = rng.randint(4200, 9900) * 25
        if home:
            add("0841" if rng.random() < 0.5 else "0831", "90999", rng.choice(("CAPD/CCPD HOME DIALYSIS DAILY", "PERITONEAL DIALYSIS - HOME")),
                (last - first).days + 1, rate // 3 * ((last - first).days + 1), [])
        else:
            add("0821", "90999", rng.choice(("HEMODIALYSIS TREATMENT", "HEMODIALYSIS IN-CENTER")), sessions, rate * sessions, rng.choice((["G4"], ["G4",
                "V5"], ["V7"], [])))
        for rev, code, words, lo, hi, many, marks in rng.sample(DRUGS, rng.randint(1, 4)):
            units = rng.choice(many) * rng.choice((1, 2, 3))
            add(rev, code, words, units, rng.randint(lo * 20, hi * 20) * 5 * units, list(marks))
        for rev, code, words, lo, hi, marks in rng.sample(TESTS, rng.choice((0, 0, 1, 2))):
            add(rev, code, words, 1, price(rng, lo, hi), list(marks), False)
        charge = total(mine)
        lines += mine
        allowed = round(charge * rng.uniform(0.09, 0.22))
        ins = allowed - round(allowed * 0.2)
        when = later(last, rng.randint(24, 33))
        left = allowed - ins
        moves = [(when, "insurance", "MEDICARE PAYMENT", ins), (when, "adjustment", rng.choice(("MEDICARE ESRD CONTRACTUAL ADJ", "MEDICARE CONTRACTUAL")),
            charge - allowed)]
        seq = round(ins * 0.02)
        if rng.random() < 0.3:
            moves[0] = (when, "insurance", "MEDICARE PAYMENT", ins - seq)
            moves.append((when, "adjustment", "SEQUESTRATION ADJ", seq))
        if other and rng.random() < 0.6:
            part = left // 2 if rng.random() < 0.5 else left - rng.choice((2500, 5000))
            if 0 < part < left:
                moves.append((later(when, rng.randint(6, 14)), "insurance", f"{other} PAYMENT", part))
                left -= part
        if rng.random() < 0.25 and left > 8000:
            moves.append((later(when, 15), "patient", rng.choice(("PATIENT PAYMENT CK", "PATIENT PAYMENT - ACH")), 5000))
            left -= 5000
        moves = [m for m in moves if m[0] < sent] if all(m[0] < sent for m in moves) else None
        if moves is None:
            return document(rng)
        for date, by, words, cents in moves:
            paid.append(pay(date, by, words, cents))
            rows.append(tr([say(date), "", "", "", "", words, "", "", f"{bare(cents)}-"], "n n n n n - r r r", "py"))
        owed += left
        rows.append(tr([(f"BALANCE FOR SERVICES {say(first)} - {say(last)}", 8), bare(left)], "r r", "t"))
    if not lines or owed <= 0:
        return document(rng)
    charges, due = total(lines), later(sent, rng.choice((21, 30)))
    ins, off, own = (sum(p["amount_cents"] for p in paid if p["by"] == by) for by in ("insurance", "adjustment", "patient"))
    heads = rng.choice((("From", "Through", "Rev", "HCPCS", "Mod", "Description", "Units", "Charges", "Payments/ Credits"), ("Svc From", "Svc Thru",
        "Rev Cd", "Proc", "Mods", "Service Description", "Qty", "Amount", "Credits")))
    summary = facts([("Total charges this statement", bare(charges)), ("Insurance payments", f"{bare(ins)}-"), ("Adjustments", f"{bare(off)}-"),
        ("Patient payments", f"{bare(own)}-"), ("PLEASE PAY", usd(owed))], "sm")
    ident = facts([("Patient", who.filed), ("Account", acct), ("Medicare No.", member), ("Statement date", say(sent)), ("Payment due", say(due))], "id")
    pleas = rng.choice((f"If you have additional insurance coverage, including Medicaid or the American Kidney Fund premium program, please call your "
        f"insurance counselor at {at.dash}.",
                        "Part B pays 80 percent of the approved amount for dialysis. You or your other insurance are responsible for the remaining 20 percent.",
                        f"If you are unable to pay this balance you may qualify for our Patient Financial Evaluation. Speak with your social worker or "
                        f"call {at.free}."))
    body = (sides(f"<div class='nm'>{house}</div>Facility No. {number(rng, '9999')}<br>{at.street}<br>{at.town}<br>Billing: {at.free}", ident, widths=(55,
        45)) + f"<div class='ml'>{who.mail()}</div><div class='ti'>STATEMENT OF "
        "DIALYSIS SERVICES</div>" + grid(heads, rows, "n n n n n - r r r") + "<div class='wh'>" + sides(f"<p>{pleas}</p>", summary, widths=(58, 42))
        + "<div class='cut'>Remittance slip - please include your account number on "
        "your check</div>" + sides(f"{house}<br>{at.box}<br>{at.far}", facts([("Account", acct), ("Amount due", usd(owed)), ("Amount enclosed",
        "$__________")], "k"), widths=(60, 40)) + "</div>")
    css = ("body { font: 8.7pt 'Nimbus Sans', 'Liberation Sans' } .nm { font-size: 15pt; font-weight: bold; color: #0b6fa4 } .id td { padding: 1.5pt 10pt "
        "1.5pt 0 } .id td:first-child { font-weight: bold } .ml { margin: 26pt 0 "
           "20pt 22pt; font-size: 10pt } .ti { background: #0b6fa4; color: #fff; font-weight: bold; padding: 3pt 5pt } .d th { font-size: 7.8pt; "
           "border-bottom: 1pt solid #0b6fa4 } .d td { padding: 1.8pt 3pt } .py td { "
           "color: #225; background: #f2f7fa } .t td { font-weight: bold; border-top: 0.6pt solid #0b6fa4; padding-bottom: 6pt } .sm { width: 100% } .sm "
           "td + td { text-align: right } .sm tr:last-child td { font-weight: "
           "bold; border-top: 1pt solid #000; font-size: 10.5pt } .wh { page-break-inside: avoid }")
    return done(css, body, {"document_type": KIND, "provider": {"name": house, "phone": at.free, "address": at.address}, "patient": {"name": who.filed,
        "member_id": member}, "account_number": acct, "statement_date": sent,
        "due_date": due, "lines": lines, "payments": paid, "totals": {"charges_cents": charges, "insurance_paid_cents": ins, "adjustments_cents": off,
        "patient_paid_cents": own, "balance_cents": owed}})
