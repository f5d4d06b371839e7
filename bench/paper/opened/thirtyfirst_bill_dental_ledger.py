"""A dental office's monthly statement: balance forward, then procedures, checks and insurance in one ledger by day with a running balance,
aging below and the part to return above."""
from held_thirtyfirst_a import *

NAME, KIND = "held31-bill-dental-ledger", "itemized_bill"
NAMES = ["{} Family Dental", "{} & Sons Dentistry, PC", "Bright Harbor Dental Care", "Gentle Touch Dentistry of {}", "Main Street Dental Arts"]
CARE = [("D0120", "Periodic oral exam", 46, 82, 0), ("D0274", "Bitewings - four films", 56, 98, 0), ("D1110", "Prophylaxis - adult", 86, 142, 0),
    ("D0220", "Periapical, first film", 24, 42, 1),
        ("D2391", "Resin composite-1s, posterior", 150, 245, 1), ("D2392", "Resin composite-2s, posterior", 190, 325, 1), ("D2740",
            "Crown - porcelain/ceramic", 990, 1640, 1), ("D2950", "Core buildup incl. pins", 215, 380, 1),
        ("D7140", "Extraction, erupted tooth", 160, 300, 1), ("D4341", "Perio scaling & root planing, 4+ teeth/quad", 220, 360, 2), ("D3330",
            "Root canal therapy - molar", 980, 1520, 1), ("D1206", "Fluoride varnish", 32, 58, 0),
        ("D9944", "Occlusal guard, hard, full arch", 420, 690, 0)]
PLANS = ["Delta Dental", "MetLife Dental", "Guardian", "Cigna Dental", "Ameritas", "United Concordia"]
NOTES = ["Thank you for your business! A smile is the best thing you can wear.", "Your insurance has paid. The remaining balance is due now.",
    "We accept Visa, MasterCard, Discover and CareCredit.",
         "Please call us to schedule your next cleaning."]


def document(rng):
    at, owner = Office(rng), Human(rng, 22, 76)
    house = rng.choice(NAMES).format(rng.choice((at.city, rng.choice(("Ashby", "Coleridge", "Merritt", "Tolliver")))))
    who = Human(rng, 6, 17, like=owner) if rng.random() < 0.2 else owner
    sent, account = day(rng), number(rng, rng.choice(("9999", "99999", "A99999")))
    due = later(sent, rng.choice((15, 20, 30))) if rng.random() < 0.5 else None
    plan_name = rng.choice(PLANS) if rng.random() < 0.75 else None
    prior = price(rng, 20, 340) if rng.random() < 0.45 else 0
    events, lines = [], []
    for served in sorted({later(sent, -rng.randint(23, 52)) for _ in range(rng.choice((1, 1, 2, 3)))}):
        work = rng.sample(CARE, rng.randint(1, 4))
        made = []
        for code, words, low, high, kind in work:
            tooth = {0: "", 1: str(rng.randint(2, 31)), 2: rng.choice(("UR", "UL", "LR", "LL"))}[kind]
            item = {"date": served, "code": code, "description": words, "charge_cents": price(rng, low, high)}
            item["maybe"] = {"patient_name": who.first} | ({"teeth": [tooth]} if tooth else {})
            made.append(item)
            events.append((served, 0, tooth, item))
        lines += made
        charges, left = total(made, "charge_cents"), total(made, "charge_cents")
        if plan_name:
            back = later(served, rng.randint(8, 20))
            off = round(charges * rng.uniform(0.08, 0.3)) if rng.random() < 0.6 else 0
            ins = round((charges - off) * rng.choice((0.5, 0.8, 0.8)))
            events.append((back, 1, "", pay(back, "insurance", rng.choice(("Ins Payment - {}", "Dental Ins Pmt - {}")).format(plan_name), ins)))
            left -= ins + off
            if off:
                events.append((back, 2, "", pay(back, "adjustment", rng.choice(("PPO Write-off", "Insurance Write-off")), off)))
        if rng.random() < 0.5 and left > 2000:
            gone = rng.choice((left // 2, 2000))
            when = rng.choice((served, later(served, rng.randint(1, 20))))
            events.append((when, 3, "", pay(when, "patient", rng.choice(("Check Payment -Thank You", "VISA/MC Payment -Thank You",
                "Cash Payment -Thank You")), gone)))
    if prior and rng.random() < 0.5:
        when = later(sent, -rng.randint(3, 25))
        events.append((when, 3, "", pay(when, "patient", f"Check Payment #{rng.randint(1001, 6100)} -Thank You", prior)))
    events.sort(key=lambda e: e[:2])
    start = later(min(e[0] for e in events), -rng.randint(1, 5))
    running, rows, payments = prior, [[us(start), "", "", "", "Balance Forward", "", "", bare(prior)]], []
    for date, kind, tooth, thing in events:
        if kind:
            running -= thing["amount_cents"]
            payments.append(thing)
            rows.append([us(date), "", "", "", thing["description"], "", bare(thing["amount_cents"]), usd(running, "")])
        else:
            running += thing["charge_cents"]
            rows.append([us(date), esc(who.first), thing["code"], tooth, esc(thing["description"]), bare(thing["charge_cents"]), "", usd(running,
                "")])
    if running < 500:
        return document(rng)
    charges, credits = total(lines, "charge_cents"), sum(p["amount_cents"] for p in payments)
    carried = max(0, prior - paid(payments, "patient")) if prior else 0
    ages = [running - min(carried, running), min(carried, running), 0, 0]
    tooth = (
        f'<svg width="30" height="34" viewBox="0 0 30 34"><path d="M5 3q5-3 10 1 5-4 10-1 6 5 2 14-2 5-3 12-1 4-4 3-2-1-2-7 0-4-3-4t-3 4q0 6-2 7-3 '
        f'1-4-3-1-7-3-12Q-1 8 5 3z" fill="#fff" stroke="#2a8c8c" stroke-width="1.6"/></svg>')
    dentist = doctor(rng, "{0} {1}. {2}, {3}", ("DDS", "DMD"))
    top = beside(f"<table class='lg'><tr><td>{tooth}</td><td><span class='nm'>{esc(house)}</span><br>{esc(dentist)}<br>{at.street}<br>{at.town}<br>"
                 f"{at.tel}</td></tr></table>",
                 "<div class='ti'>STATEMENT</div>" + facts([("Statement Date", us(sent)), ("Account #", account)] + ([("Due Date", us(due))] if due
                     else [])
                                                           + [("Amount Due", f"<b>{usd(running)}</b>"), ("Amount Enclosed", "$")], "bx"),
                                                               widths="58% 42%")
    top += beside(f"<div class='win'>{owner.mail(False)}</div>", f"<div class='win'>{esc(house)}<br>{at.street}<br>{at.town}</div>", widths="54% 46%")
    top += "<div class='cut'>Please return this portion with your payment &nbsp;-&nbsp; Keep the lower portion for your records</div>"
    name = f"<p>Patient: <b>{esc(who.plain)}</b>" + (f" &nbsp;&nbsp; Responsible party: {esc(owner.plain)}" if who is not owner
        else "") + (f" &nbsp;&nbsp; Insurance: {plan_name}" if plan_name else "") + "</p>"
    detail = table(["Date", "Patient", "Code", "Tooth", "Description", "Charges", "Credits", "Balance"], rows, "lllclrrr", "d",
                   [[("Totals for this statement", 5, "r"), bare(charges), bare(credits), usd(running, "")]], "11% 12% 8% 7% 32% 10% 10% 10%")
    old = table(["Current", "31-60 Days", "61-90 Days", "Over 90 Days", "Balance Due"], [[*(bare(a) for a in ages), f"<b>{usd(running)}</b>"]],
        "ccccc", "ag")
    foot = (
        f"<p class='nt'>{rng.choice(NOTES if plan_name else NOTES[2:])}</p><p class='fine'>Unpaid accounts may be subject to a service charge. "
        f"Insurance is filed as a courtesy; you are responsible for all charges that your plan does not pay.</p>")
    css = (".lg td{padding:0 8pt 0 0}.nm{font:bold 15pt 'Liberation Serif',Georgia;color:#2a8c8c}.ti{font-size:16pt;letter-spacing:3pt;color:#2a8c8c;"
           "text-align:right}.bx{width:100%}.bx td{border:0.75pt solid #2a8c8c;padding:2.5pt 6pt}"
           ".bx td:first-child{background:#e6f3f3}.bx td+td{text-align:right}.win{padding:18pt 0 14pt 24pt}.cut{border-top:1pt dashed #555;"
           "font-size:7.5pt;text-align:center;margin:4pt 0 10pt;padding-top:2pt}"
           ".d{width:100%;margin:6pt 0 10pt;border:0.75pt solid #2a8c8c}.d th{background:#2a8c8c;color:#fff;font-size:8.3pt}.d td{font-size:8.8pt;"
           "border-bottom:0.5pt solid #d5e4e4}.d tbody tr:first-child td{font-style:italic}"
           ".d .sum td{font-weight:bold;border-top:1pt solid #2a8c8c}.ag{width:100%}.ag td,.ag th{border:0.75pt solid #2a8c8c}.ag "
           "th{background:#e6f3f3;font-size:8.3pt}.nt{text-align:center;margin:12pt 0 8pt;font-style:italic}")
    return done(sheet(css, top + name + detail + old + foot, margin="0.55in", font="9.3pt 'Liberation Sans',Arial"), KIND,
                {"name": house, "phone": at.tel, "address": at.address}, {"name": who.plain}, lines, {"charges_cents": charges,
                    "balance_cents": running, "prior_balance_cents": prior},
                payer={"name": plan_name} if plan_name else None, account_number=account, statement_date=sent, due_date=due, payments=payments)
