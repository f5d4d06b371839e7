"""A small dentist's statement for a family, as free dental software prints it: the coupon at the top with amount due, date due and the
card's fields, the ages of the balance with the insurer's estimate, then each person's account by date with code, tooth, description,
charges, credits and running balance, and a note."""
from held_twentythird_c import *

NAME, KIND = "held23-dental-family", "itemized_bill"
WORK = [("D0120", "periodic oral evaluation - established patient", 45, 72, 0), ("D0274", "bitewings - four radiographic images", 58, 86, 0),
        ("D1110", "prophylaxis - adult", 84, 128, 0),
        ("D1120", "prophylaxis - child", 60, 92, 0), ("D1206", "topical application of fluoride varnish", 32, 52, 0), ("D2391",
        "resin-based composite - one surface, posterior", 150, 232, 1),
        ("D2392", "resin-based composite - two surfaces, posterior", 190, 290, 1), ("D2740", "crown - porcelain/ceramic", 980, 1480, 1), ("D2950",
        "core buildup, including any pins when required", 210, 330, 1),
        ("D3330", "endodontic therapy, molar tooth (excluding final restoration)", 980, 1400, 1), ("D7140",
        "extraction, erupted tooth or exposed root (elevation and/or forceps removal)", 160, 280, 1),
        ("D0140", "limited oral evaluation - problem focused", 68, 104, 0), ("D0220", "intraoral - periapical first radiographic image", 26, 40, 0),
        ("D1351", "sealant - per tooth", 44, 66, 1),
        ("D9110", "palliative treatment of dental pain - per visit", 95, 150, 0), ("D4910", "periodontal maintenance", 120, 175, 0)]
CHILD = ("D1120", "D1351", "D0120", "D0274", "D1206", "D0140", "D0220", "D2391")
MOLARS, BACK = (2, 3, 14, 15, 18, 19, 30, 31), (4, 5, 12, 13, 20, 21, 28, 29)
SIDES = {"D2391": "O", "D2392": "MO"}


def document(rng):
    who, at = Who(rng, 28, 70), Spot(rng)
    doc = f"{rng.choice(FIRST)} {rng.choice(LAST)}"
    office = rng.choice((f"{doc}, {rng.choice(('DDS', 'DMD'))}", f"{doc.split()[-1]} Family Dentistry", f"{at.city} Dental Care"))
    people = [who.first] + rng.sample([x for x in FIRST if x != who.first], rng.choice((0, 1, 1, 2, 3)))
    plan = rng.choice(("Delta Crest Dental", "MetroLife Dental PPO", "Guardsman Dental", ""))
    carrier = "Insurance Payment for claim " if plan else ""
    first = weekday(day(rng))
    lines, acts, blocks, latest, estimate = [], [], [], first, 0
    tooth_words = rng.random() < 0.4
    grand = 0
    for person in people:
        rows, run = [], 0
        start = weekday(later(first, rng.randint(0, 40)))
        prior = rng.choice((0, 0, 0, rng.randint(1500, 24000)))
        if prior:
            run += prior
            rows.append(["", person, "", "", "Balance Forward", "", "", bare_usd(run)])
        grand += prior
        young = person != who.first and rng.random() < 0.6
        can = [x for x in WORK if (x[0] in CHILD if young else x[0] not in ("D1120", "D1351"))]
        for n in range(rng.choice((1, 1, 2))):
            when = weekday(later(start, 28 * n))
            here = []
            for code, words, low, high, tooth in rng.sample(can, rng.randint(1, 4)):
                teeth = str(rng.choice(MOLARS if code in ("D3330", "D1351") else MOLARS + BACK)) if tooth else ""
                text = f"{words}" + (f" [{SIDES[code]}]" if code in SIDES and tooth_words else "")
                x = {"date": when, "code": code, "teeth": [teeth] if teeth else None, "description": text, "charge_cents": cents(rng, low, high),
                     "patient_name": person}
                here.append(x)
                run += x["charge_cents"]
                rows.append([say(when), person, code, teeth, text, bare_usd(x["charge_cents"]), "", bare_usd(run)])
            lines += here
            sum_ = total(here, "charge_cents")
            if not plan and rng.random() < 0.7:
                p = pay(when, "patient", f"{rng.choice(('Check', 'Credit Card', 'Cash'))} Payment", sum_ if rng.random() < 0.4 else round(sum_ * 0.4))
                acts.append(p)
                run -= p["amount_cents"]
                rows.append([say(when), person, "", "", p["description"], "", bare_usd(p["amount_cents"]), bare_usd(run)])
                if rng.random() < 0.3:
                    p = pay(when, "adjustment", "Adjustment: Cash Discount", round(sum_ * 0.05))
                    acts.append(p)
                    run -= p["amount_cents"]
                    rows.append([say(when), person, "", "", p["description"], "", bare_usd(p["amount_cents"]), bare_usd(run)])
            elif plan and rng.random() < 0.7:
                got, off = later(when, rng.randint(9, 22)), round(sum_ * rng.uniform(0.1, 0.3))
                share = round((sum_ - off) * rng.choice((0.5, 0.8, 0.8, 1)))
                for p in (pay(got, "insurance", f"{carrier}{say(when)} - {plan}", share), pay(got, "adjustment", f"Writeoff for claim {say(when)}",
                          off)):
                    acts.append(p)
                    run -= p["amount_cents"]
                    rows.append([say(got), person, "", "", p["description"], "", bare_usd(p["amount_cents"]), bare_usd(run)])
                    latest = max(latest, got)
            elif plan:
                estimate += round(sum_ * 0.6)
            latest = max(latest, when)
        blocks.append((person, prior, rows, run))
    prior = grand
    charges, whole = total(lines, "charge_cents"), sum(b[3] for b in blocks)
    sent = later(latest, rng.randint(2, 20))
    owed = max(0, whole - estimate)
    due = rng.choice(("Upon Receipt", later(sent, 15)))
    acct = str(rng.randint(11, 9870))
    ages = [0] * 4
    ages[min(3, (sent - first).days // 30)] = whole
    estline = [bare_usd(whole), bare_usd(estimate), bare_usd(owed)]
    fields = "".join(f"<tr><td>{k}</td><td class='ln'></td></tr>" for k in ("CREDIT CARD TYPE", "#", "3 DIGIT CSV", "EXPIRES", "AMOUNT APPROVED",
                     "NAME", "SIGNATURE"))
    dues = [("ACCOUNT NUMBER", acct), ("AMOUNT DUE", usd(owed)), ("DATE DUE", due if isinstance(due, str) else say(due)), ("AMOUNT ENCLOSED", "")]
    mail = f"{who.full}<br>{who.mail}"
    top = (f"<div class='ti'>STATEMENT</div><div class='c'>{say(sent)}</div>"
           + beside(f"<b>{office}</b><br>{at.street}<br>{at.town}<br>{at.tel}<div class='to'>{mail}</div>",
                    f"<table class='du'>{''.join(f'<tr><td>{k}</td><td class=r>{v}</td></tr>' for k, v in dues)}</table><table class='cc'>"
                    f"{fields}</table>", widths="52% 48%")
           + "<div class='cut'>PLEASE DETACH AND RETURN THE UPPER PORTION WITH YOUR PAYMENT</div>")
    body = top + table(["0-30", "31-60", "61-90", "over 90", "Total", "- InsEst", "= Balance"], [[*map(bare_usd, ages), *estline]], "ccccccc", "ag w")
    heads = ["Date", "Patient", "Code", "Tooth", "Description", "Charges", "Credits", "Balance"]
    for person, _, rows, run in blocks:
        body += (f"<div class='pt'>{person} {who.last}</div>" if len(blocks) > 1 else "") + table(heads, rows, "llllrrr".replace("llll", "lllcl"),
                "t w", widths="11% 11% 8% 6% 37% 9% 9% 9%")
    body += "<p class='no'>" + rng.choice(("Payment is due within 30 days of your statement. A finance charge of 1.5% per month may be added to past "
                                           "due accounts.",
                                           "Insurance estimates are not a guarantee of payment. You are responsible for any amount your plan "
                                           "does not cover.",
                                           "Thank you for choosing our office! We now accept payments by text and online.")) + "</p>"
    css = (".ti{font-size:15pt;font-weight:bold;text-align:center}.c{text-align:center}.to{margin:34pt 0 18pt 26pt}.du{width:100%}.du "
           "td{border:0.5pt solid #000;font-size:9pt}.cc{margin-top:6pt;width:100%}"
           ".cc td{font-size:7.5pt;padding:3pt 3pt 0;white-space:nowrap}.cc td.ln{border-bottom:0.5pt solid #000;width:65%}.cut{border-top:0.75pt "
           "dashed #000;text-align:center;font-size:7.5pt;margin:10pt 0;padding-top:2pt}"
           ".ag th{background:#ddd;border:0.5pt solid #666;font-size:8.5pt}.ag td{border:0.5pt solid #666;font-size:9pt}.t{margin-top:6pt}.t "
           "th{background:#ddd;border:0.5pt solid #666;font-size:8.5pt}"
           ".t td{border:0.5pt solid #bbb;font-size:8.5pt;padding:1.5pt 3pt}.pt{font-weight:bold;margin-top:10pt}.no{margin-top:12pt;font-size:9pt}")
    wrong = ["balance_cents"] if estimate else []
    made = done(sheet(css, body, "0.5in", title="Statement"), {
        "document_type": KIND, "provider": {"name": office, "phone": at.tel, "address": at.address}, "payer": {"name": plan if plan and plan in body else None},
                "patient": {"name": who.full},
        "account_number": acct, "statement_date": sent, "due_date": None if isinstance(due, str) else due, "lines": kept(lines), "payments": acts,
        "totals": {"prior_balance_cents": prior if prior and len(people) == 1 else None, "balance_cents": owed}})
    if whole < 0:
        wrong = ["balance_cents"]
    return {**made, "wrong": wrong}
