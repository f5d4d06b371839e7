"""A homebirth midwife's bill written in Word: a letterhead with credentials, the facts of mother and birth, a ruled table of fees (the
global fee with its span of days, the newborn's care, supplies), discount and total below it, a second table of the payments received over
the months, the balance, and a note to the insurer with a line to sign."""
from held_twentythird_c import *

NAME, KIND = "held23-midwife-global", "itemized_bill"
MORE = [("99461", "Initial newborn care, home birth, normal newborn", 225, 350, "birth"), ("S8415",
        "Supplies for home delivery of infant (birth kit)", 150, 300, "birth"),
        ("99600", "Birth assistant, labor and birth attendance", 500, 700, "birth"), ("", "Birth tub rental with liner", 175, 275, "birth"), ("S3620",
        "Newborn metabolic screening panel (heel stick)", 60, 145, "after"),
        ("92586", "Newborn hearing screen", 65, 110, "after"), ("J2790", "Rho(D) immune globulin (RhoGAM) injection, 300 mcg", 120, 190, "before"),
        ("59025", "Fetal non-stress test", 90, 160, "before"),
        ("36415", "Venipuncture - lab draw", 15, 30, "before"), ("99404", "Childbirth education series, 6 weeks", 150, 220, "before"), ("S9443",
        "Lactation consultation, home visit", 110, 165, "after")]
WOMEN = "Elspeth Janelle Nadia Imani Sunita Beatriz Cheyenne Lorraine Marguerite Tamsin Adaeze".split()


def document(rng):
    who, at = Who(rng, 21, 41), Spot(rng)
    who.first = rng.choice(WOMEN)
    who.full = f"{who.first} {who.middle} {who.last}"
    maid = f"{rng.choice(WOMEN)} {rng.choice(LAST)}"
    titles = rng.choice(("LM, CPM", "CNM", "CPM, LDM"))
    name = rng.choice((f"{maid}, {titles}", f"{at.city} Homebirth & Midwifery", "Red Tent Midwifery Care, LLC", "Gathering Moon Midwives"))
    born = day(rng, (2025, 3, 1), 380)
    start, end = later(born, -rng.randint(190, 230)), later(born, 42)
    form = rng.choice((us, bare4, mon))
    transferred = rng.random() < 0.2
    fee = rng.choice((420000, 475000, 520000, 560000, 600000, 685000))
    lines = []
    if transferred:
        n = rng.choice((6, 8, 9, 11))
        lines.append({"date": start, "date_end": later(born, -1), "code": "59426", "description": f"Antepartum care only, 7 or more visits ({n} "
                      f"visits) - care transferred to hospital prior to birth", "charge_cents": round(fee * 0.6)})
        lines.append({"date": born, "date_end": end, "code": "59430", "description": "Postpartum care only", "charge_cents": 45000})
    else:
        lines.append({"date": start, "date_end": end, "code": "59400", "description": "Global maternity care: routine obstetric care including "
                      "antepartum care, vaginal delivery (home) and postpartum care", "charge_cents": fee})
    for code, words, low, high, part in rng.sample(MORE, rng.choice((0, 1, 2, 3, 4, 6))):
        if transferred and part == "birth":
            continue
        when = {"birth": born, "before": later(born, -rng.randint(20, 150)), "after": later(born, rng.randint(1, 20))}[part]
        lines.append({"date": when, "code": code, "description": words, "charge_cents": round(rng.uniform(low, high)) * 100})
    lines[1:] = sorted(lines[1:], key=lambda x: x["date"])
    fees = total(lines, "charge_cents")
    off = rng.choice((0, 0, 0, 30000, round(fees * 0.1)))
    off_words = rng.choice(("Less: Pay-in-full discount", "Less: Sliding scale adjustment", "Less: Cash discount (paid by 36 weeks)"))
    acts, left, when = [], fees - off, later(start, 3)
    goal = rng.choice((0, 0, 0, 1, 1)) and rng.choice((40000, 75000, 125000))
    part = rng.choice((50000, 75000, 100000, 150000))
    while left > goal and len(acts) < 9:
        give = min(part, left - goal)
        acts.append(pay(when, "patient", "Deposit (non-refundable)" if not acts else rng.choice(("Check", "Zelle", "Venmo", "Credit card", "Check"))
                        + rng.choice(("", f" #{rng.randint(101, 980)}")), give))
        if "Zelle" in acts[-1]["description"] or "Venmo" in acts[-1]["description"] or "card" in acts[-1]["description"]:
            acts[-1]["description"] = acts[-1]["description"].split(" #")[0]
        left, when = left - give, later(when, rng.choice((28, 30, 31, 33)))
    sent = later(max(end, when), rng.randint(0, 12))
    got = paid(acts, "patient")
    tin, id_ = tax_id(rng), npi(rng)
    codes = rng.choice((["Z34.83", "Z37.0"], ["O80", "Z37.0", "Z3A.39"], ["O80", "Z37.0"])) if not transferred else ["Z34.83"]
    span = rng.choice((" - ", " to ", " – "))
    rows = [[say(x["date"], form) + (span + say(x["date_end"], form) if "date_end" in x else ""), x["code"], x["description"], usd(x["charge_cents"])]
            for x in lines]
    foot = [[("Total Fees", 3, "r"), usd(fees)]] + ([[(off_words, 3, "r"), f"({usd(off)})"], [("Adjusted Total", 3, "r"), usd(fees - off)]] if off
            else [])
    insurance = rng.random() < 0.5
    plan, member = rng.choice(PLANS), number(rng, "AAA99999999")
    motto = rng.choice(('Gentle, family-centered care at home', 'Midwifery care for the childbearing year',
                        'Home birth &bull; Water birth &bull; Well-woman care'))
    body = (f"<div class='hd'><div class='nm'>{name}</div><i>"
            f"{motto}</i><br>"
            f"{at.street} &bull; {at.town} &bull; {at.tel}</div>"
            f"<p class='r'>{say(sent, long)}</p><h2>"
            f"{rng.choice(('Statement of Services', 'Final Bill for Maternity Care', 'Itemized Statement - Midwifery Services'))}</h2>"
            + beside(facts([("Client:", who.full), ("Date of Birth:", say(who.born)), ("Address:", who.mail), *([("Insurance:",
                            f"{plan}, ID {member}")] if insurance else [])]),
                     facts([("Estimated due date:", say(later(born, rng.randint(-9, 9)))), *([("Baby born:", say(born) + (" at home"
                            if rng.random() < 0.5 else ""))] if not transferred else []), ("Provider:", f"{maid}, {titles}"),
                            ("NPI:", id_), ("EIN:", tin), ("Diagnosis (ICD-10):", ", ".join(codes))]), widths="52% 48%")
            + table(["Date(s) of Service", "CPT", "Description of Service", "Fee"], rows, "lclr", "t w", foot, "25% 10% 50% 15%")
            + "<p class='b pr'>Payments Received</p>" + table(["Date", "Method", "Amount"], [[say(p["date"], form), p["description"],
            usd(p["amount_cents"])] for p in acts], "llr", "t py", [[("Total Payments", 2, "r"), usd(got)]])
            + f"<p class='bal'>Balance Due: {usd(fees - off - got)}</p>"
            + ("<p>Payment is due by your six-week postpartum visit. If you need to make other arrangements please call me.</p>" if fees - off - got
               else "<p>Account paid in full. Thank you for inviting us to be part of your birth!</p>")
            + ("<p>To the insurance company: The client has paid for these services. Please reimburse the insured directly.</p>" if insurance else "")
            + "<p class='sg'>____________________________________<br>" + f"{maid}, {titles}</p>")
    css = (".hd{text-align:center;border-bottom:2.25pt double #6b4a63;padding-bottom:6pt}.nm{font-size:18pt;color:#6b4a63;font-family:'Liberation "
           "Serif',serif}h2{font-size:13pt;text-align:center;margin:6pt 0 10pt}"
           ".f td{padding:1pt 5pt 1pt 0}.f td:first-child{font-weight:bold;white-space:nowrap}.t{margin-top:10pt}.t th,.t td{border:0.5pt solid #000}"
           ".t th{background:#f0e8ef}.sum td{font-weight:bold}.py{width:60%}.pr{margin:14pt 0 0}"
           ".bal{font-weight:bold;font-size:12.5pt;margin:12pt 0}.sg{margin-top:34pt}")
    return done(sheet(css, body, "0.8in", "11pt Carlito,Calibri,sans-serif", title="Statement"), {
        "document_type": KIND, "provider": {"name": name, "npi": id_, "tax_id": tin, "phone": at.tel, "address": at.address}, "payer": {"name": plan}
                if insurance else {},
        "patient": {"name": who.full, "birth_date": who.born, "member_id": member if insurance else None}, "statement_date": sent, "diagnoses": codes,
                "lines": kept(lines),
        "payments": acts + ([pay(None, "adjustment", off_words, off)] if off else []),
        "totals": {"charges_cents": fees, "adjustments_cents": off or None, "patient_paid_cents": got, "balance_cents": fees - off - got}})
