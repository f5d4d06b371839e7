"""A dental office's statement as a free dental program prints it: balance forward, then procedures, claims and checks in the order of days with charges, credits and a running balance; people of the family in a column when there are two; estimated insurance and ages at the foot."""
from held_eighteenth_a import *

NAME, KIND = "held18-dental-ledger", "itemized_bill"
WORK = [("D0120", "", "Periodic Exam", 45, 85), ("D1110", "", "Adult Prophy", 88, 150), ("D0274", "", "Bitewings-Four Films", 55, 100), ("D0330", "", "Panoramic Film", 95, 165), ("D1206", "", "Topical Fluoride Varnish", 32, 60), ("D2391", "O", "Composite-1 Surf, Posterior", 150, 260), ("D2392", "MO", "Composite-2 Surf, Posterior", 190, 320), ("D2740", "-", "Crown-Porcelain/Ceramic", 980, 1650), ("D2950", "-", "Core Buildup", 220, 380), ("D7140", "-", "Extraction, Erupted Tooth", 160, 300), ("D4910", "", "Perio Maintenance", 110, 185), ("D0140", "", "Limited Exam", 60, 110), ("D3330", "-", "Root Canal-Molar", 950, 1500)]


def document(rng):
    who, at = Patient(rng, 26, 75), Place(rng)
    name = rng.choice((f"{at.city} Family Dental", f"{rng.choice(FIRST)} {rng.choice(LAST)}, DDS", f"{rng.choice(('Bright Smiles', 'Gentle Care', 'Parkway', 'Evergreen'))} Dentistry", f"{rng.choice(LAST)} Dental Group, PC"))
    sent, acct = day(rng, (2025, 6, 1)), number(rng, "9999")
    plan = f"{rng.choice(('Summit', 'Pioneer', 'Ameritas-West', 'Principle'))} Dental"
    family = rng.random() < 0.45
    people = [who.first] + ([rng.choice([f for f in FIRST if f != who.first])] if family else [])
    running = rng.choice((0, 0, rng.randint(2000, 19000)))
    prior, events, lines, payments, pending = running, [], [], [], 0
    start = later(sent, -rng.randint(40, 110))
    wide = 8 if family else 7
    for n, date in enumerate(sorted(later(start, rng.randint(0, 30)) for _ in range(rng.choice((1, 2, 2)) if not family else 2))):
        kid = people[n % len(people)]
        picked = rng.sample(WORK[:5], rng.choice((1, 2, 3))) if rng.random() < 0.4 else rng.sample(WORK[5:], rng.choice((1, 1, 2)))
        here = []
        for code, surf, words, low, high in picked:
            tooth = str(rng.randint(18, 21) if surf in ("O", "MO") else rng.choice((3, 14, 19, 30))) if surf else ""
            x = {"date": date, "code": code, "teeth": [tooth + (" " + surf if len(surf) and surf != "-" else "")] if tooth else None, "description": words, "charge_cents": price(rng, low, high), "patient_name": kid if family else None}
            here.append({k: v for k, v in x.items() if v})
            events.append((date, kid, code, x["teeth"][0] if tooth else "", words, x["charge_cents"]))
        charge = total(here)
        lines += here
        if rng.random() < 0.3:
            gave = pay(date, "patient", f"{rng.choice(('Check Payment', 'Credit Card Payment'))}", rng.choice((2500, 4000, 5000)))
            payments.append(gave)
            events.append((date, kid, "", "", gave["description"], -gave["amount_cents"]))
        back = later(date, rng.randint(12, 22))
        est = charge * rng.choice((50, 60, 80)) // 100
        if back < sent and (n == 0 or rng.random() < 0.6):
            ins, off = est * rng.choice((8, 9, 10)) // 10, charge * rng.choice((0, 8, 12)) // 100
            for p in [pay(back, "insurance", f"Insurance Payment - {plan}", ins)] + [pay(back, "adjustment", "Insurance Write-off", off)] * (off > 0):
                payments.append(p)
                events.append((back, kid, "", "", p["description"], -p["amount_cents"]))
        else:
            pending += est
    events.sort(key=lambda x: x[0])
    cut = lambda kid, cells: cells if family else cells[:1] + cells[2:]
    kinds = "n - n c - r r r" if family else "n n c - r r r"
    rows = [tr(cut("", ["", "", "", "", "Balance Forward", "", "", bald(prior)]), kinds)] if prior else []
    for date, kid, code, tooth, words, cents in events:
        running += cents
        rows.append(tr(cut(kid, [us(date), kid, code, tooth, words, bald(cents) if cents > 0 else "", bald(-cents) if cents < 0 else "", bald(running) if running >= 0 else f"-{bald(-running)}"]), kinds))
    if running <= 0:
        return document(rng)
    charges, due = total(lines), later(sent, rng.choice((10, 15, 20)))
    ages = aged(running, sent, start, usd, 4)
    tail = [("Total", usd(running)), ("- Ins Estimate", usd(pending)), ("= Balance", usd(running - pending))]
    note = rng.choice(("Time for your cleaning? Call us to schedule.", "We now offer in-house membership plans.", "Insurance estimates are not a guarantee of payment.", "Payment is due within 10 days. A 1.5% monthly charge may apply after 60 days."))
    body = (f"<div class='tt'>STATEMENT</div>{sides(f'<b class=h>{name}</b><br>{at.street}<br>{at.town}<br>{at.tel}', facts([('Date', us(sent)), ('Account Number', acct), ('Due By', us(due))] + [('Patient', who.plain)] * (not family), 'f r3') , widths=(62, 38))}<div class='ml'>{who.plain}<br>{who.street}<br>{who.town}</div>"
            + grid(cut("", ["Date", "Patient", "Code", "Tooth", "Description", "Charges", "Credits", "Balance"]), rows, kinds)
            + grid(["0-30", "31-60", "61-90", "over 90"], [tr(ages, "c c c c")], "c c c c", "d ag") + sides(f"<div class='note'>{note}</div>" + (f"<p class='s'>A claim to {plan} is not paid yet. The estimate at the right is what we think it will pay.</p>" if pending else ""), facts(tail if pending else [("Balance", usd(running))], "f su"), widths=(60, 40))
            + "<div class='cut'></div>" + sides(facts([("Account Number", acct), ("Statement Date", us(sent)), ("Amount Enclosed", "__________")]) + "<br>Visa &#9633; &nbsp; MasterCard &#9633; &nbsp; Discover &#9633;<br>Card # ______________________ Exp ______<br>Signature ___________________", f"<div class='to'>{name}<br>{at.street}<br>{at.town}</div>", widths=(56, 44)))
    css = "body { font: 9.6pt 'Liberation Sans' } .tt { text-align: center; font-size: 15pt } .h { font-size: 11pt } .ml { margin: 26pt 0 22pt 30pt } .r3 td { border: 1px solid #777; padding: 2pt 6pt } .r3 { margin-left: auto } .d th { background: #e4e4e4; border: 0.75pt solid #777; font-size: 8.8pt } .d td { border: 0.75pt solid #bbb } .ag { margin-top: 10pt; width: 70% } .su { margin-left: auto } .su td + td { text-align: right; padding-left: 20pt } .su tr:last-child td { font-weight: bold; font-size: 11pt } .note { border: 0.75pt solid #777; padding: 5pt; margin-top: 8pt } .to { margin-top: 12pt } .cut { margin-top: 30pt }"
    truth = {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "address": at.address}, "payer": None, "patient": {} if family else {"name": who.plain}, "account_number": acct, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments, "totals": {"prior_balance_cents": prior or None}, "maybe": {"payer.name": plan}}
    if any(plan in p["description"] for p in payments) or pending:
        pass
    else:
        del truth["maybe"]
    if family:
        truth.setdefault("maybe", {})["patient.name"] = who.plain
    if pending:
        truth["maybe"]["balance_cents"] = running - pending
    else:
        truth["totals"]["balance_cents"] = running
    return done(css, body, truth, bottom_right=PAGES)
