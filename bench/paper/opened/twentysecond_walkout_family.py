"""A dental office's walkout as practice software prints it at the desk: the office over a rule, responsible party and account, today's procedures with
tooth, surface, ADA code, fee, estimate of insurance and of the patient, then payment of today, the account's balance and the next appointments."""
from held_twentysecond_a import *

NAME, KIND = "held22-walkout-family", "itemized_bill"
WORK = [("D0120", "Periodic oral evaluation - established patient", 48, 82, ""), ("D0140", "Limited oral evaluation-problem focused", 68, 120, ""),
        ("D0274", "Bitewings-four radiographic images", 60, 98, ""), ("D0330", "Panoramic radiographic image", 110, 170, ""), ("D1110", "Prophylaxis-adult",
        88, 148, ""),
        ("D1120", "Prophylaxis-child", 62, 98, ""), ("D1206", "Topical application of fluoride varnish", 35, 60, ""), ("D1351", "Sealant-per tooth", 48, 78,
        "t"),
        ("D2330", "Resin-based composite-1 surface, anterior", 150, 230, "a"), ("D2391", "Resin-based composite-1 surf, posterior", 160, 250, "p"),
        ("D2392", "Resin-based composite-2 surf, posterior", 200, 310, "p2"), ("D2740", "Crown-porcelain/ceramic", 1050, 1650, "t"),
        ("D2950", "Core buildup, including any pins", 230, 380, "t"), ("D3330", "Root canal therapy-molar", 990, 1450, "t"), ("D4341", "Perio scaling & "
        "root planing-4+ per quad", 220, 340, "q"),
        ("D4910", "Periodontal maintenance", 128, 190, ""), ("D7140", "Extraction, erupted tooth or exposed root", 165, 300, "t"), ("D9230",
        "Nitrous oxide", 58, 95, "")]
SHARE = {"D0": 1.0, "D1": 1.0, "D2": 0.8, "D3": 0.5, "D4": 0.8, "D7": 0.8, "D9": 0.0}


def document(rng):
    head, at = Person(rng), Sender(rng)
    name = rng.choice((f"{head.last[0]}. {rng.choice(LAST)}, D.D.S., P.C.", "Willow Bend Family Dentistry", "Smiles at the Crossing Dental Group",
        f"{at.city} Dental Arts"))
    family = [Person(rng, head.last, 5, 17) for _ in range(rng.choice((0, 0, 1, 2)))]
    seen = ([head] if not family or rng.random() < 0.6 else []) + family
    date, insured = day(rng), rng.random() < 0.75
    priced, parts, lines, rows, many = rng.random() < 0.6, rng.random() < 0.55, [], [], bool(family)
    dentist = rng.choice(("DDS1", "DR02", "HYG2", "JM", "KLW"))
    for who in seen:
        for code, words, low, high, place in sorted(rng.sample(WORK, rng.randint(1, 5 if len(seen) == 1 else 3))):
            fee = price(rng, low, high)
            tooth = {"": "", "a": str(rng.randint(6, 11)), "q": rng.choice(("UR", "UL", "LR", "LL"))}.get(place, str(rng.choice((2, 3, 4, 13, 14, 18, 19,
            30, 31))))
            face = {"a": rng.choice("FL"), "p": "O", "p2": rng.choice(("MO", "DO", "OB"))}.get(place, "")
            ins = round(fee * SHARE[code[:2]]) if insured else 0
            line = {"date": date, "code": code, "description": words, "charge_cents": fee, "patient_name": who.comma if many else None,
                    "maybe": {"teeth": [tooth]} if tooth else None}
            if parts:
                line["maybe"] = (line["maybe"] or {}) | {"plan_paid_cents": ins, "patient_cents": fee - ins}
            lines.append(line)
            rows.append([us(date), who.comma if many else dentist, tooth, face, code, words, bald(fee)] + ([bald(ins),
            bald(fee - ins)] if parts else []) + [(fee, ins)])
    estimate = sum(r[-1][1] for r in rows)
    charges = total(lines, "charge_cents")
    prior = rng.choice((0, 0, 0, 4200, 11550, 8800, -3500))
    own, payments = charges - estimate, []
    cells = [r[:-1] for r in rows]
    kind = rng.choice(("none", "own", "own", "some"))
    if own and kind != "none":
        got = own if kind == "own" else min(own, rng.choice((2500, 5000, 10000)))
        words = rng.choice((f"Check Payment - Thank You #{rng.randint(1001, 6400)}", "Visa Payment - Thank You", "CareCredit Payment", "Cash Payment - "
        "Thank You"))
        payments.append(pay(date, "patient", words, got))
    if rng.random() < 0.2:
        payments.append(pay(date, "adjustment", rng.choice(("Senior Courtesy Discount", "Professional Courtesy", "5% Cash Discount")), round(charges * 0.05)))
    for p in payments:
        cells.append([us(date), head.comma if many else "", "", "", "", p["description"], bald(-p["amount_cents"])] + (["", ""] if parts else []))
    balance = prior + charges - sum(p["amount_cents"] for p in payments)
    heads = ["Date", "Name" if many else "Prov", "Tooth", "Surf", "Code", "Description", "Amount"] + (["Est. Ins.", "Est. Pat."] if parts else [])
    chart, plan = number(rng, rng.choice(("AA9999", "999999", "A99999"))), rng.choice(("Deltacare Dental PPO", "MetroLife Dental", "Guardwell Dental Guild",
        "United Smile Concord"))
    sums = [("Previous Balance", bald(prior)), ("Today's Charges", bald(charges)), ("Today's Payments", bald(-paid(payments, "patient")))]
    if any(p["by"] == "adjustment" for p in payments):
        sums.append(("Today's Adjustments", bald(-paid(payments, "adjustment"))))
    sums += [("Account Balance", f"<b>{usd(balance)}</b>")] + ([("Est. Insurance Pending", bald(estimate)), ("Est. Patient Portion",
        bald(balance - estimate))] if insured else [])
    nxt = [[rng.choice(seen).first, (later(date, rng.randint(14, 190))).strftime("%a %b %d, %Y"),
        f"{rng.choice(('8:00 AM', '9:10 AM', '10:30 AM', '1:00 PM', '2:50 PM'))}",
            rng.choice(("Prophy, PerEx, 4BWX", "Seat Crown", "Comp Filling", "6 Mo Recall"))] for _ in range(rng.randint(0, 2))]
    body = (f"<div class='lg'>{name}</div><div class='ce'>{at.street} &nbsp;&bull;&nbsp; {at.town}<br>{at.local}</div><div class='h'>WALKOUT STATEMENT</div>"
            + beside(f"{head.full}<br>{head.home}", facts([("Date:", us(date)), ("Chart #:" if rng.random() < 0.5 else "Account #:", chart)]
                     + ([("Insurance:", plan)] if insured else [])), widths="62% 38%")
            + table(heads, cells, "llccllrrr", "d")
            + beside("<b>Next Appointment" + ("s" if len(nxt) > 1 else "") + "</b>" + (table([], nxt, "llll", "nx") if nxt else "<br>None scheduled"),
            facts(sums, "f sm"), widths="58% 42%")
            + "<p class='fine'>Insurance amounts are only estimates. You are responsible for any amount your insurance does not pay. Any balance over 60 "
            "days is subject to "
            + f"a finance charge of 1.5% per month.</p><p>"
              f"{rng.choice(('Thank you for choosing our office. We appreciate your referrals!', 'Have a great day!'))}</p>"
            + (f"<p class='fine'>Provider: {rng.choice(FIRST)} {rng.choice(LAST)}, DDS &nbsp; NPI {npi(rng)} &nbsp; License DN{number(rng, '99999')} &nbsp; "
               f"Signature: ______________________</p>" if priced else ""))
    css = ("body{font-size:9pt}.lg{font:bold 15pt 'Liberation Serif';text-align:center}.ce{text-align:center;border-bottom:1.5pt "
        "solid;padding-bottom:4pt}.h{text-align:center;"
           "font-weight:bold;font-size:12pt;margin:8pt 0 12pt}.d{width:100%;margin:14pt 0}.d th{border-bottom:1pt solid;background:#eee;font-size:8.2pt}.d "
           "td{border-bottom:.3pt dotted "
           "#999}.sm{margin-left:auto}.sm td+td{text-align:right;padding-left:24pt}.nx td{font-size:8.5pt}")
    return done(sheet(css, body, title="Walkout"), {
        "document_type": KIND, "provider": {"name": name, "phone": at.local, "address": at.address}, "payer": {"name": plan if insured else None},
        "patient": {"name": head.full if not family else None}, "account_number": chart, "statement_date": date, "lines": lines, "payments": payments,
        "totals": {"prior_balance_cents": prior, "charges_cents": charges, "patient_paid_cents": paid(payments, "patient"), "balance_cents": balance,
                   "adjustments_cents": paid(payments, "adjustment") if any(p["by"] == "adjustment" for p in payments) else None}})
