"""A dental office's statement as its practice software prints it: amount due and card box above the fold, the ages of the account with the insurance
estimate taken off, then a ledger of procedures, claims that are pending, and payments, for one patient or a family."""
from held_thirtyfourth_a import *

NAME, KIND = "held34-bill-dental-estimates", "itemized_bill"
OFFICES = ["Copper Lane Family Dentistry", "Bright Harbor Dental Care, PC", "Elm & Vine Dental Group", "Westfield Smiles Dentistry",
    "Oakbrook Dental Associates, PLLC",
           "{} {}, DDS, PA"]
PLANS = ["Delta Dental of Ohio", "MetLife PDP Plus", "Guardian DentalGuard Preferred", "Cigna Dental PPO", "Aetna Dental PPO",
    "Ameritas Life Insurance Corp", "United Concordia"]
# code, words, dollars from and to, whether a tooth is named, what a plan would pay of it
WORK = [("D0120", "periodic oral evaluation - established patient", 49, 84, "", 1), ("D0150", "comp oral evaluation - new or established patient", 78,
    132, "", 1),
        ("D0140", "limited oral evaluation - problem focused", 68, 118, "", 1), ("D0274", "bitewings - four images", 64, 102, "", 1), ("D0210",
            "full mouth series of images", 128, 194, "", 1),
        ("D0220", "periapical - first image", 26, 45, "", 1), ("D1110", "prophylaxis - adult", 89, 146, "", 1), ("D1206", "topical fluoride varnish",
            35, 62, "", 1),
        ("D2391", "resin composite - one surface, posterior", 168, 258, "t", 0.8), ("D2392", "resin composite - two surfaces, posterior", 214, 338,
            "t", 0.8),
        ("D2331", "resin composite - two surfaces, anterior", 188, 289, "t", 0.8), ("D2740", "crown - porcelain/ceramic", 1080, 1690, "t", 0.5),
        ("D2950", "core buildup, incl. any pins", 228, 385, "t", 0.5), ("D3330", "root canal - molar", 1120, 1540, "m", 0.5), ("D7140",
            "extraction, erupted tooth", 179, 310, "t", 0.8),
        ("D4341", "scaling & root planing - 4+ teeth, UR quadrant", 235, 365, "", 0.8), ("D4910", "periodontal maintenance", 132, 198, "", 0.8),
            ("D9944", "occlusal guard - hard, full arch", 420, 690, "", 0.5)]


def visit(rng, served, kin, count):
    lines, ideal = [], []
    picked = rng.sample(WORK, count)
    while sum(x[0] in ("D0120", "D0140", "D0150", "D4910", "D4341") for x in picked) > 1:
        picked = rng.sample(WORK, count)
    for code, words, low, high, tooth, part in picked:
        at = (3, 14, 19, 30) if tooth == "m" else (7, 8, 9, 10, 24) if "anterior" in words else (4, 5, 12, 13, 18, 20, 28, 29, 31)
        teeth = [str(rng.choice(at))] if tooth else None
        lines.append({"date": served, "code": code, "teeth": teeth, "description": words, "charge_cents": price(rng, low, high),
            "maybe": {"patient_name": kin.first}})
        ideal.append(part)
    order = sorted(range(count), key=lambda i: lines[i]["code"])
    return [lines[i] for i in order], [ideal[i] for i in order]


def document(rng):
    who, at = Person(rng, 26, 80), Sender(rng)
    office = rng.choice(OFFICES).format(rng.choice(FIRST), rng.choice(LAST))
    first = day(rng)
    kin = [who] + [Person(rng, 5, 24, who) for _ in range(rng.choice((0, 0, 0, 1, 2)))]
    if len({p.first for p in kin}) < len(kin):
        return document(rng)
    family = len(kin) > 1
    account = number(rng, rng.choice(("9999", "99999", "999999")))
    plan = rng.choice(PLANS + PLANS[:2] + [None])
    prior = rng.choice((0, 0, price(rng, 24, 260)))
    lines, payments, rows, owed, pending = [], [], [], 0, 0
    visits = [(first, p) for p in kin]
    if rng.random() < 0.5:
        visits.append((later(first, rng.randint(15, 40)), rng.choice(kin)))
    last = max(v[0] for v in visits)
    if prior:
        owed = prior
        rows.append([us(later(first, -rng.randint(10, 40))), "", "", "", "Balance Forward", "", "", bare(owed)])
    for served, one in sorted(visits, key=lambda v: v[0]):
        done_, ideal = visit(rng, served, one, rng.choice((1, 2, 3, 4, 5)))
        for x in done_:
            owed += x["charge_cents"]
            rows.append([us(served), one.first, x["code"], (x["teeth"] or [""])[0], esc(x["description"]), bare(x["charge_cents"]), "", bare(owed)])
        lines += done_
        fees = total(done_, "charge_cents")
        if plan:
            guess = sum(round(x["charge_cents"] * p * 0.85) for x, p in zip(done_, ideal))
            if served < last and rng.random() < 0.8:
                when, off = later(served, rng.randint(8, 14)), round(fees * 0.15)
                for by, words, cents in (("insurance", f"Insurance Payment - {plan}", guess), ("adjustment", "PPO Write-off", off)):
                    cents = min(cents, fees)
                    owed -= cents
                    payments.append(pay(when, by, words, cents))
                    rows.append([us(when), one.first, "", "", esc(words), "", bare(cents), bare(owed)])
            else:
                guess = min(guess, fees)
                pending += guess
                rows.append([us(served), one.first, "Claim", "", f"Pri Claim ${fees / 100:,.2f} {esc(plan)}<br>Estimated Payment Pending: "
                    f"${guess / 100:,.2f}", "", "", bare(owed)])
        if rng.random() < 0.4:
            cents = rng.choice((2500, 4000, 7500))
            if cents < fees:
                owed -= cents
                payments.append(pay(served, "patient", rng.choice(("Payment - Credit Card", "Payment - Check", "Payment - Cash")), cents))
                rows.append([us(served), one.first, "Pay", "", payments[-1]["description"], "", bare(cents), bare(owed)])
    due_now = owed - pending
    if due_now < 500 or plan and not any("Insurance" in p["description"] for p in payments) and not pending:
        return document(rng)
    sent = later(last, rng.randint(15, 34))
    rows_sorted = rows if [r[0] for r in rows] == [r[0] for r in sorted(rows, key=lambda r: (r[0][6:], r[0][:5]))] else None
    if rows_sorted is None:
        return document(rng)
    due = later(sent, 21) if rng.random() < 0.5 else None
    where = f"<b class='nm'>{esc(office)}</b><br>{at.street}<br>{at.town}<br>{at.tel}"
    grid = table(["Amount Due", "Date Due", "Amount Enclosed"], [[f"<b>{usd(due_now)}</b>", us(due) if due else "Upon Receipt", "&nbsp;"]], "ccc",
        "grid")
    top = ("<h1>STATEMENT</h1><p class='c'>" + f"{us(sent)}<br>Account Number - {account}</p>" + beside(where, grid + cards("CREDIT CARD TYPE"),
        widths="52% 48%")
           + f"<div class='mail'>{who.mail(False, who.plain)}</div><div class='cut'>PLEASE DETACH AND RETURN THE UPPER PORTION WITH YOUR "
             f"PAYMENT</div>")
    age = min(3, (sent - first).days // 31)
    ages = [0, 0, 0, 0]
    new = sum(x["charge_cents"] for x in lines if x["date"] == last)
    ages[age], ages[0] = (max(owed - new, 0), min(owed, new)) if age else (0, owed)
    if prior and not age and owed > prior:
        ages[0], ages[1] = owed - prior, prior
    strip = table(["0-30", "31-60", "61-90", "over 90", "Total", "- Ins Est", "= Balance"], [[bare(x) for x in ages] + [bare(owed), bare(pending),
        f"<b>{bare(due_now)}</b>"]],
                  "rrrrrrr", "strip")
    detail = table(["Date", "Patient", "Code", "Tooth", "Description", "Charges", "Credits", "Balance"], rows, "lllllrrr", "d", (),
        "11% 12% 8% 7% auto 10% 10% 11%")
    note = ("<p class='nt'>Insurance estimates are only estimates. Any part that your insurance does not pay is your responsibility.</p>" if pending
        else
            "<p class='nt'>Thank you for your business. Please call us with any questions about your account.</p>")
    css = ("h1{text-align:center;font-size:17pt;margin:0}.c{text-align:center}.nm{font-size:11.5pt}.grid{width:100%;margin-bottom:6pt}.grid "
           "td,.grid th{border:0.75pt solid #333;text-align:center}"
           ".grid th{background:#dce6f0;font-size:8pt}.mail{padding:12pt 0 18pt 24pt;line-height:1.35;font-size:10pt}.cut{border-top:1pt dashed "
           "#555;text-align:center;font-size:7pt;padding:3pt 0 8pt}"
           ".strip{width:100%;margin-bottom:10pt}.strip td,.strip th{border:0.75pt solid #888;text-align:right}.strip "
           "th{background:#e8e8e8;font-size:8.2pt}.d{width:100%}.d th{background:#dce6f0;"
           f"border:0.75pt solid #888;font-size:8.2pt}}.d td{{border:0.5pt solid "
           f"#bbb;font-size:8.6pt}}.nt{{margin-top:12pt;text-align:center}}{CARDS}")
    name = who.plain
    sums = {"balance_cents": due_now, "prior_balance_cents": prior or None}
    more = {"maybe": {"patient.name": name}} if family else {}
    return done(sheet(css, top + strip + detail + note, margin="0.5in", font="9.2pt 'Liberation Sans',Arial"), KIND, {"name": office}, {} if family
        else {"name": name}, lines, sums,
                payer={"name": plan} if plan else None, account_number=account, statement_date=sent, due_date=due, payments=payments or None, **more)
