"""A small community hospital's statement as its CPSI or Meditech system prints it: typewriter letters on a plain sheet, one to three accounts, each with
its departments' charges and then its receipts and write-offs with a running balance, ages of the balance, a stub to tear off at the foot."""
from held_twentysixth_a import *

NAME, KIND = "held26-bill-cpsi-statement", "summary_bill"
DEPARTMENTS = [("PHARMACY", 9, 460), ("IV SOLUTIONS", 48, 240), ("MED/SURG SUPPLIES", 14, 290), ("LABORATORY", 60, 890), ("LAB/CHEMISTRY", 90, 640),
               ("LAB/HEMATOLOGY", 44, 210), ("DX X-RAY", 180, 690), ("DX X-RAY/CHEST", 190, 420), ("CT SCAN/BODY", 1400, 4300), ("ULTRASOUND", 310, 980),
               ("EMERGENCY ROOM", 480, 2400), ("PHYSICAL THERP/EVAL", 160, 330), ("RESPIRATORY SVC", 70, 390), ("EKG/ECG", 120, 330),
               ("DRUGS/DETAIL CODE", 8, 260), ("SPECIALIST CLINIC", 90, 260), ("MAMMOGRAPHY", 190, 410), ("OBSERVATION RM", 600, 1900)]
KINDS = ["OUTPATIENT", "EMERGENCY", "OP CLINIC", "OBSERVATION", "RECURRING"]


def document(rng):
    who, at = Patient(rng), Office(rng)
    house = " ".join((
        rng.choice(('Walker', 'Tri-Rivers', 'Pawnee', 'Sauk Prairie', 'Lamar', 'North Fork')),
        rng.choice(('County Hospital', 'Memorial Hospital', 'Community Hospital')))).upper()
    sent, plan = mailed(rng), rng.choice(("BLUE CROSS", "MEDICARE", "UHC", "CIGNA", "HUMANA GOLD"))
    many = rng.choice((1, 1, 2, 2, 3))
    guarantor, w = number(rng, "999999"), 82
    out, lines, paid, owed = [], [], [], 0
    running = rng.random() < 0.6
    head = f"{'DATE':<9}{'DESCRIPTION':<35}{'CHARGES':>12}{'CREDITS':>13}{'BALANCE' if running else '':>13}"
    accounts, old = [], [0] * 5
    for n in range(many):
        served, acct = later(sent, -rng.randint(38, 150)), number(rng, rng.choice(("9999999", "E999999", "6999999")))
        accounts.append(acct)
        out += [f"PATIENT: {who.filed:<28}ACCOUNT: {acct:<12}{rng.choice(KINDS)}", f"SERVICE: {two(served)}", head, "-" * w]
        left = 0
        mine = []
        for words, lo, hi in sorted(rng.sample(DEPARTMENTS, rng.randint(1, 6))):
            charge = price(rng, lo, hi)
            left += charge
            mine.append({"date": served, "description": words, "charge_cents": charge})
            out.append(f"{two(served):<9}{words:<35}{bare(charge):>12}{'':>13}{bare(left) if running else '':>13}")
        if rng.random() < 0.15 and left > 40000:
            back = price(rng, 5, 60)
            left -= back
            mine.append({"date": served, "description": "MED/SURG SUPPLIES CR", "charge_cents": -back})
            out.append(f"{two(served):<9}{'MED/SURG SUPPLIES CR':<35}{bare(back) + '-':>12}{'':>13}{bare(left) if running else '':>13}")
        lines += mine
        off, ins, own = split(rng, left, ("coins", "coins", "ded", "copay"))
        when = later(served, rng.randint(16, 34))
        rows = [(when, "insurance", f"{plan} PAYMENT", ins)] if ins and plan else []
        rows.append((when, "adjustment", rng.choice((f"{plan} CONTRACTUAL", f"{plan} WRITE-OFF", "CONTRACTUAL ALLOW")), off))
        if rng.random() < 0.4 and own > 6000:
            rows.append((later(when, rng.randint(1, 3)), "patient", rng.choice(("CASH RECEIPT-PATIENT", "PMT-CHECK 1187", "CREDIT CARD PMT")),
                rng.choice((1000, 2500, 5000))))
        for date, by, words, cents in rows:
            left -= cents
            paid.append(pay(date, by, words, cents))
            out.append(f"{two(date):<9}{words:<35}{'':>12}{bare(cents) + '-':>13}{bare(left) if running else '':>13}")
        out += ["-" * w, f"{'':<9}{'ACCOUNT BALANCE':<35}{'':>25}{bare(left):>13}", ""]
        owed += left
        old[min(4, (sent - served).days // 30)] += left
    ages = ["CURRENT", "31-60 DAYS", "61-90 DAYS", "91-120 DAYS", "OVER 120"]
    shown = [bare(x) if x else ".00" for x in old]
    tail = ["".join(f"{x:>14}" for x in ages), "".join(f"{x:>14}" for x in shown), "", f"{'*** PLEASE PAY THIS AMOUNT ***':>64}{bare(owed):>16}", ""]
    tail += rng.choice((["THIS IS THE BALANCE DUE AFTER INSURANCE. IF YOU CANNOT PAY IN FULL PLEASE CONTACT",
        f"OUR BUSINESS OFFICE AT {at.dash} MON-FRI 8:00-4:30."],
                        ["YOUR INSURANCE HAS PAID ITS PORTION. THE REMAINING BALANCE IS NOW DUE FROM YOU.",
                        "FINANCIAL ASSISTANCE IS AVAILABLE - ASK FOR AN APPLICATION AT THE BUSINESS OFFICE."],
                        ["2ND NOTICE - YOUR ACCOUNT IS PAST DUE. PLEASE REMIT TODAY OR CALL THE BUSINESS", f"OFFICE TO MAKE ARRANGEMENTS {at.dash}."]))
    label, top = ("ACCOUNT NO", accounts[0]) if many == 1 else ("GUARANTOR NO", guarantor)
    box, far, street, town = (x.upper() for x in (at.box, at.far, at.street, at.town))
    first = [house, f"{street:<48}STATEMENT DATE    {two(sent)}", f"{town:<48}{label:<18}{top}", f"{'PHONE ' + at.dash:<48}AMOUNT DUE        {bare(owed)}", "",
             "", f"     {who.full.upper()}", f"     {who.street.upper()}", f"     {who.town.upper()}", "", ""]
    stub = ["- " * 41, "RETURN THIS PORTION WITH YOUR PAYMENT", "", f"{'REMIT TO: ' + house:<48}{label:<18}{top}",
        f"{'          ' + box:<48}STATEMENT DATE    {two(sent)}",
            f"{'          ' + far:<48}AMOUNT DUE        {bare(owed)}", f"{'':<48}AMOUNT PAID       ________________"]
    body = "<pre>" + esc("\n".join(first + out + tail)) + "</pre><pre class='stub'>" + esc("\n".join(stub)) + "</pre>"
    css = "pre { font: 9.4pt/1.22 'Liberation Mono'; margin: 0; white-space: pre } .stub { page-break-inside: avoid; margin-top: 14pt }"
    return done(css, body, {"document_type": KIND, "provider": {"name": house, "phone": at.dash, "address": f"{street}, {town}"},
        "patient": {"name": who.filed},
                            "account_number": top, "statement_date": sent, "lines": lines, "payments": paid, "totals": {"balance_cents": owed}})
