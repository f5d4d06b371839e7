"""A dental office's billing statement as its office program prints it: balance forward, the family's treatment by day with tooth and procedure code,
charges and credits in two columns with a running balance, boxes of age, what insurance is expected to pay, a slip to return."""
from held_twentyninth_a import *

NAME, KIND = "held29-hollow-creek-dental-statement", "itemized_bill"
WORK = [("D0120", "Periodic oral evaluation", 42, 78, ""), ("D0150", "Comprehensive oral evaluation", 70, 130, ""), ("D0274", "Bitewings-four films", 54, 92,
    ""),
        ("D0210", "Intraoral-complete series (bw)", 110, 185, ""), ("D0220", "Intraoral-periapical-1st film", 22, 40, "t"), ("D1110", "Prophylaxis-adult",
        82, 138, ""),
        ("D1206", "Topical application of fluoride varnish", 34, 58, ""), ("D1351", "Sealant-per tooth", 42, 70, "t"), ("D2391", "Resin-one surf, posterior",
        150, 230, "O"),
        ("D2392", "Resin-two surf, posterior", 190, 310, "MO"), ("D2331", "Resin-two surfaces, anterior", 165, 260, "DF"), ("D2393", "Resin-three surf, "
        "posterior", 230, 360, "MOD"),
        ("D2740", "Crown-porcelain/ceramic substrate", 980, 1580, "t"), ("D2950", "Core buildup, incl any pins", 210, 340, "t"), ("D3330",
        "Endodontic therapy, molar", 960, 1390, "t"),
        ("D4341", "Perio scaling & root planing-4+ teeth per quadrant", 210, 330, "q"), ("D4910", "Periodontal maintenance", 110, 175, ""),
        ("D7140", "Extraction, erupted tooth/exposed root", 150, 290, "t"), ("D9944", "Occlusal guard, hard appliance, full arch", 380, 620, ""),
        ("D9230", "Analgesia nitrous oxide", 48, 85, "")]
BACK = (3, 4, 5, 12, 13, 14, 19, 20, 29, 30)
KID = ("D0120", "D0274", "D1206", "D1351", "D2391", "D9230")
ADULT = tuple(x[0] for x in WORK if x[0] != "D1351")


def visit(rng, patient, young, date, count):
    """The procedures of one day of one patient; the tooth and its surfaces are columns of their own."""
    found = []
    for c, words, low, high, where in rng.sample([x for x in WORK if x[0] in (KID if young else ADULT)], count):
        tooth = {"": "", "q": rng.choice(("UR", "LL", "LR", "UL"))}.get(where, str(rng.choice((7, 8, 9, 10) if where == "DF" else BACK)))
        surface = where if where.isupper() else ""
        found.append(({"date": date, "code": c, "description": words, "charge_cents": fee(rng, low, high), "patient_name": patient.first}, tooth, surface))
    return found


def document(rng):
    office = Firm(rng, rng.choice(("Hollow Creek Family Dentistry", "Riverbirch Dental Care, PLLC", "Gentle Smiles of Stonebridge")))
    dentist = rng.choice(FIRST) + " " + rng.choice(LAST).replace("_", " ") + rng.choice((", DDS", ", DMD"))
    who, sent, plan = Human(rng), sent_day(rng), rng.choice(("Delta Dental Premier", "MetLife PDP Plus", "Guardian DentalGuard", "Cigna DPPO",
        "United Concordia"))
    plan = {"D": "Dalta Dental Premier", "M": "MetroLife PDP Plus", "G": "Guardsman DentalPref", "C": "Cygna DPPO", "U": "Unity Concord Dental"}[plan[0]]
    family = [(who, False)] + [(Human(rng, 6, 15, who.last, True), True) for _ in range(rng.choice((0, 0, 1, 2)))]
    prior = rng.choice((0, 0, rng.randint(1500, 42000)))
    running, first = prior, after(sent, -rng.randint(28, 75))
    rows = [[mdy(after(sent, -rng.randint(90, 120))), ("Balance Forward", 5), "", "", num(prior)]] if prior else []
    lines, payments, events = [], [], []
    for person, young in family:
        date = after(first, rng.choice((0, 0, 3, 9)))
        here = visit(rng, person, young, date, rng.randint(1, 3 if young else 6))
        events += [(date, n, item, person) for n, item in enumerate(here)]
        charge = sum(x[0]["charge_cents"] for x in here)
        if rng.random() < 0.8:
            off, part, _ = settle(rng, charge, ("coins", "coins", "ded"))
            when = after(date, rng.randint(10, 20))
            if part:
                events.append((when, 50, pay(when, "insurance", f"Ins. Payment - {plan} Ck# {code(rng, '999999')}", part), person))
            events.append((when, 51, pay(when, "adjustment", rng.choice(("Contractual Write-Off", "PPO Write-Off")), off), person))
        elif rng.random() < 0.6:
            events.append((date, 52, pay(date, "adjustment", "Professional Courtesy Discount 5%", charge // 20), person))
        if rng.random() < 0.4:
            events.append((date, 60, pay(date, "patient", rng.choice(("Visa/MC Payment - Thank You", "Check Payment - Thank You")), rng.choice((2500,
                4000))), person))
    for date, _, item, person in sorted(events, key=lambda x: (x[0], family.index((x[3], x[3] is not who)), x[1])):
        if isinstance(item, tuple):
            found, tooth, surface = item
            lines.append(found)
            running += found["charge_cents"]
            rows.append([mdy(date), person.first, tooth, surface, found["code"], esc(found["description"]), num(found["charge_cents"]), "", num(running)])
        else:
            payments.append(item)
            running -= item["amount_cents"]
            rows.append([mdy(date), person.first, "", "", "", item["description"], "", num(-item["amount_cents"]), num(running)])
    if running <= 0:
        return document(rng)
    charges, credits = add(lines), add(payments, "amount_cents")
    account, due = code(rng, rng.choice(("9999", "99999", "AA9999"))), after(sent, rng.choice((15, 20, 30)))
    waiting = rng.choice((0, 0, min(running, 12000)))
    old = aged(running, sent, first, 4) if not prior else [max(0, running - prior), 0, min(prior, running), 0]
    top = beside(f"<div class='nm'>{office.name}</div>{dentist}<br>{office.street}<br>{office.town}<br>{office.phone}",
                 "<div class='st'>STATEMENT</div>" + table(["STATEMENT DATE", "ACCOUNT NO.", "PAGE"], [[mdy(sent), account, "1"]], "ccc", "bx")
                 + table(["BALANCE DUE", "DUE DATE", "AMOUNT ENCLOSED"], [[usd(running), mdy(due), "$"]], "ccc", "bx"), widths="52% 48%")
    cards = ("<div class='cc'>&#9744; VISA &nbsp; &#9744; MASTERCARD &nbsp; &#9744; CARECREDIT &nbsp;&nbsp; CARD # ____________________ &nbsp; EXP ______ "
        "&nbsp; SEC. CODE "
             "______<br>SIGNATURE ______________________________ &nbsp; AMOUNT $ ____________</div>")
    address = beside(f"<div class='to'>{who.letter()}</div>", f"<div class='to'>REMIT TO:<br>{office.name.upper()}<br>{office.street.upper()}"
        f"<br>{office.town.upper()}</div>")
    tear = ("<div class='cut'>Please check box if address or insurance has changed, and indicate change(s) on reverse side. "
            "&mdash; DETACH HERE AND RETURN TOP PORTION</div>")
    ledger = table(["DATE", "PATIENT", "TOOTH", "SURF", "CODE", "DESCRIPTION", "CHARGES", "CREDITS", "BALANCE"], rows, "llccllrrr",
                   widths="10% 11% 6% 6% 7% 31% 10% 10% 9%")
    boxes = table(["CURRENT", "31-60 DAYS", "61-90 DAYS", "OVER 90 DAYS", "TOTAL BALANCE", "EST. INSURANCE PENDING", "PLEASE PAY"],
                  [[num(x) for x in old] + [num(running), num(waiting), usd(running)]], "ccccccc", "bx ag")
    note = rng.choice(("Thank you for choosing our office! We now offer in-house membership plans for patients without insurance.",
                       "Estimates are not a guarantee of payment. Any amount not paid by your insurance is your responsibility.",
                       "A finance charge of 1.5% per month (18% APR) may be applied to balances over 90 days.",
                       "We have received payment from your insurance. The remaining balance is your responsibility. Thank you for your prompt payment."))
    pages = numbered("body{font-family:'Nimbus Sans','Liberation Sans'}.nm{font:bold 14pt 'URW Bookman'}.st{font:bold 13pt 'Liberation Sans';"
        "text-align:right;letter-spacing:3pt}"
                     ".bx{width:100%;margin-bottom:3pt}.bx th,.bx td{border:.75pt solid #222;text-align:center}.bx th{font-size:6.8pt;background:#e4e4e4}"
                     ".bx td{font-size:10pt}"
                     ".cc{font-size:7.5pt;border:.75pt solid #222;padding:4pt;line-height:1.8;margin-top:3pt}.to{margin:14pt 0 10pt 12pt}"
                     ".cut{border-top:1pt dashed;font-size:7pt;text-align:center;"
                     "padding:3pt;margin-bottom:8pt}.t{width:100%}.t th{background:#333;color:#fff;font-size:7.3pt}.t td{font-size:8.6pt;padding:2pt 4pt}.t "
                     "tbody tr:nth-child(even){"
                     "background:#f2f2f2}.t td:first-child{white-space:nowrap}.ag{margin-top:10pt}.ag td:last-child{font-weight:bold}.msg{margin-top:8pt;"
                     "font-style:italic;text-align:center}")
    body = top + cards + address + tear + ledger + boxes + f"<p class='msg'>{note}</p>"
    truth = {"document_type": KIND, "provider": {"name": office.name, "phone": office.phone, "address": office.address},
        "patient": {"name": who.full.upper()},
             "account_number": account, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments, "totals": {"balance_cents": running}}
    if prior:
        truth["totals"]["prior_balance_cents"] = prior
    assert prior + charges - credits == running
    return done(sheet(pages, body, margin="0.5in"), truth)
