"""A family dental office's monthly statement in Eaglesoft's manner: guarantor's account with the patient's first name in a column, previous balance, dental codes with tooth and surface behind the words or in a column, one signed amount column and a running balance, insurance checks as rows with the claim's day, finance charge now and then, "Estimated insurance" taken off at the end; an appointment reminder and tooth logo."""
from held_twentyfirst_a import *

NAME, KIND = "held21-dental-month-ledger", "itemized_bill"
WORK = [("D0120", "Periodic oral exam", 48, 84, 0), ("D0150", "Comprehensive oral exam", 80, 130, 0), ("D0274", "Bitewings - four images", 60, 104, 0), ("D0210", "Full mouth X-rays", 120, 190, 0), ("D1110", "Prophylaxis - adult", 90, 148, 0), ("D2391", "Composite - 1 surface, posterior", 160, 270, 1), ("D2392", "Composite - 2 surfaces, posterior", 200, 340, 1), ("D2330", "Composite - 1 surface, anterior", 140, 240, 1), ("D2740", "Crown - ceramic", 1000, 1600, 1), ("D2950", "Core buildup", 220, 390, 1), ("D3330", "Root canal - molar", 900, 1500, 1), ("D4910", "Periodontal maintenance", 120, 200, 0), ("D7140", "Extraction - erupted tooth", 160, 310, 1), ("D9944", "Occlusal guard - hard", 380, 680, 0), ("D1206", "Fluoride varnish", 34, 60, 0)]


def document(rng):
    who, at = Patient(rng, 26, 80), Place(rng)
    name = rng.choice((f"{at.city} Family Dentistry", f"{rng.choice(LAST)} Dental Care", f"Dr. {rng.choice(FIRST)} {rng.choice(LAST)}, DDS, PLLC", f"Bright Harbor Dental Group"))
    sent, acct, plan = day(rng, (2025, 6, 1), 380), number(rng, rng.choice(("9999", "99999", "999999"))), rng.choice(("Delta Crest Dental", "MetroLife Dental PPO", "Guardsman Dental", "Cornerstone Dental HMO"))
    due, say = later(sent, rng.choice((10, 15, 20))), rng.choice((us, short))
    apart = rng.random() < 0.5
    prior = rng.choice((0, 0, 0, rng.randint(2000, 26000)))
    lines, payments, rows, run, waiting = [], [], [], prior, 0
    kinds = "n - n c c - r r" if apart else "n - n - r r"
    neg = rng.choice((lambda c: f"-{bald(c)}", lambda c: f"({bald(c)})"))

    def put(date, first, code, tooth, surf, words, cents, kind=""):
        nonlocal run
        run += cents
        amount = bald(cents) if cents >= 0 else neg(-cents)
        if apart:
            rows.append(tr([say(date), first, code, tooth, surf, words, amount, bald(run)], kinds, kind))
        else:
            rows.append(tr([say(date), first, code, words + (f" Tooth: {tooth}" if tooth else "") + (f" Surf: {surf}" if surf else ""), amount, bald(run)], kinds, kind))

    dates = [later(sent, -rng.randint(18, 29)), later(sent, -rng.randint(3, 12))][rng.choice((0, 1)):]
    if prior:
        rows.append(tr([say(later(sent, -31)), "", ""] + (["", ""] if apart else []) + ["Previous balance", "", bald(prior)], kinds))
    insured = rng.random() < 0.75
    for n, date in enumerate(dates):
        here = rng.sample(WORK, rng.randint(1, 4))
        if {"D0120", "D0150"} <= {h[0] for h in here}:
            here = [h for h in here if h[0] != "D0150"]
        est = 0
        for code, words, lo, hi, where in here:
            tooth = str(rng.randint(2, 15) if code != "D2330" else rng.choice((7, 8, 9, 10))) if where else ""
            surf = {"D2391": "O", "D2392": "MO", "D2330": "F"}.get(code, "") if where else ""
            charge = price(rng, lo, hi)
            lines.append({"date": date, "code": code, "description": words, "teeth": [tooth + (" " + surf if surf else "")] if tooth else None, "charge_cents": charge, "maybe": {"patient_name": who.first}})
            put(date, who.first, code, tooth, surf, words, charge)
            est += charge
        if insured:
            part = round(est * rng.uniform(0.4, 0.8))
            if n == len(dates) - 1 and rng.random() < 0.5:
                waiting += part
            else:
                posted = later(date, 2)
                write = round(est * rng.uniform(0.05, 0.15))
                payments += [pay(posted, "insurance", f"{plan} payment, claim {say(date)}", part), pay(posted, "adjustment", f"{plan} write-off", write)]
                put(posted, who.first, "", "", "", payments[-2]["description"], -part, "p")
                put(posted, who.first, "", "", "", payments[-1]["description"], -write, "p")
        if rng.random() < 0.5 and run - waiting > 8000:
            gave = pay(date if rng.random() < 0.6 else later(date, 2), "patient", rng.choice(("Payment - Visa", "Check payment - thank you", "CareCredit payment", "Cash payment")), rng.choice((2500, 5000)))
            payments.append(gave)
            put(gave["date"], who.first, "", "", "", gave["description"], -gave["amount_cents"], "p")
    due_now = run - waiting
    if due_now < 500:
        return document(rng)
    old = prior if prior <= due_now else 0
    recent = due_now - old
    heads = ["Date", "Patient", "Code"] + (["Tooth", "Surf"] if apart else []) + ["Description", "Amount", "Balance"]
    sums = [("Charges this period", usd(total(lines))), ("Account balance", usd(run))] + ([("Estimated insurance", f"-{usd(waiting)}"), ("Please pay", usd(due_now))] if waiting else [("Please pay", usd(due_now))])
    body = (sides(f"<div class='to'>&#9786;</div>", f"<b class='h'>{name}</b><br>{at.street}<br>{at.town}<br>{at.tel}", facts([("Statement date", say(sent)), ("Account number", acct), ("Due date", say(due))], "f bx"), widths=(8, 52, 40))
            + f"<div class='ml'>{who.post}</div>" + f"<div class='tt'>STATEMENT OF ACCOUNT</div>" + grid(heads, rows, kinds)
            + sides(grid(["Current", "30 days", "60 days", "90+ days"], [tr([bald(recent), bald(old), "0.00", "0.00"], "c c c c")], "c c c c", "d ag"), facts(sums, "f su"), widths=(56, 44))
            + (f"<div class='nx'>Next appointment: <b>{say(later(sent, rng.randint(20, 160)))}</b> at {rng.randint(8, 11)}:{rng.choice(('00', '30'))} AM with the hygienist. Call us if you need another time.</div>" if rng.random() < 0.4 else "")
            + f"<p class='s'>{rng.choice(('Insurance estimates are not a guarantee of payment. You are responsible for what your plan does not pay.', 'Accounts over 60 days are charged 1.5% a month.', 'We appreciate your trust. Refer a friend and get a credit of $25 on your account.'))}</p>"
            + "<div class='cut'>Please return this portion with payment</div>" + sides(facts([("Account", acct), ("Please pay", usd(due_now)), ("Amount enclosed", "__________")], "f"), f"Pay to:<br><b>{name}</b><br>{at.street}<br>{at.town}", cards("VISA MC DISC AMEX"), widths=(30, 36, 34)))
    css = "body { font: 9.6pt 'Liberation Sans' } .to { font-size: 28pt; line-height: 1; color: #3b8ea5 } .h { font-size: 13pt; color: #1f5c6e } .bx { margin-left: auto } .bx td { padding: 2pt 6pt; border: 0.75pt solid #3b8ea5 } .bx td + td { font-weight: bold } .ml { margin: 26pt 0 20pt 36pt } .tt { font-weight: bold; letter-spacing: 1pt; text-align: center; color: #1f5c6e } .d { margin-top: 4pt } .d th { background: #d9ecf1; border-bottom: 1pt solid #3b8ea5; font-size: 8.4pt } .d td { padding: 2pt 4pt; border-bottom: 0.5pt solid #d5e4e8 } .p td { font-style: italic } .ag { margin-top: 12pt } .su { margin: 10pt 0 0 auto } .su td + td { text-align: right; padding-left: 18pt } .su tr:last-child td { font-weight: bold; font-size: 12pt; border-top: 1pt solid #1f5c6e } .nx { border: 1pt dashed #3b8ea5; padding: 5pt; margin-top: 10pt } .s { font-size: 8.2pt }"
    truth = {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "address": at.address}, "account_number": acct, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments, "totals": {"charges_cents": total(lines), "prior_balance_cents": prior or None}, "maybe": {"patient.name": who.full}}
    if any(p["by"] == "insurance" for p in payments):
        truth["payer"] = {"name": plan}
    if waiting:
        truth["maybe"]["balance_cents"] = due_now
    else:
        truth["totals"]["balance_cents"] = due_now
    return done(css, body, truth, bottom_right=PAGES)
