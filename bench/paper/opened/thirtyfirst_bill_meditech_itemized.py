"""A hospital's itemization as Meditech prints it on plain paper: one charge a row with day, charge number, revenue code, HCPCS and quantity
over several pages, receipts and adjustments behind the charges."""
from held_thirtyfirst_a import *

NAME, KIND = "held31-bill-meditech-itemized", "itemized_bill"
HOUSES = ["CHISHOLM VALLEY HOSPITAL", "OZARK PLATEAU MEDICAL CENTER", "NORTH FORK COMMUNITY HOSPITAL", "SISTERS OF HOPE REGIONAL MEDICAL CENTER"]
# charge number, revenue code, HCPCS, words, least and most dollars, most units
GOODS = [("4500284", "0450", "99284", "ER LEVEL IV", 880, 2300, 1), ("4500285", "0450", "99285", "ER LEVEL V", 1400, 3900, 1), ("4501365", "0450",
    "96365", "IV INFUS THERAPY INIT HR", 320, 810, 1),
         ("4501374", "0450", "96374", "IVP SINGLE/INITIAL", 190, 470, 1), ("4501375", "0450", "96375", "IVP EA ADDL SEQUENTIAL", 120, 330, 3),
             ("3001036", "0300", "36415", "VENIPUNCTURE", 15, 48, 1),
         ("3010053", "0301", "80053", "COMP METABOLIC PNL", 120, 410, 1), ("3010048", "0301", "80048", "BASIC METABOLIC PNL", 90, 290, 1), ("3010484",
             "0301", "84484", "TROPONIN I HS", 110, 360, 1),
         ("3010735", "0301", "83735", "MAGNESIUM", 38, 120, 1), ("3010605", "0301", "83605", "LACTIC ACID", 60, 190, 1), ("3050025", "0305", "85025",
             "CBC W/AUTO DIFF", 70, 230, 1),
         ("3050610", "0305", "85610", "PT/INR", 36, 105, 1), ("3060040", "0306", "87040", "CULTURE BLOOD", 120, 310, 2), ("3070001", "0307", "81001",
             "UA W/MICRO AUTO", 35, 120, 1),
         ("3240046", "0324", "71046", "CHEST 2V", 240, 610, 1), ("3510450", "0351", "70450", "CT HEAD W/O", 1100, 2700, 1), ("3520177", "0352",
             "74177", "CT ABD & PELV W/CONTRAST", 2400, 6100, 1),
         ("4020705", "0402", "76705", "US ABD LTD", 390, 960, 1), ("7300005", "0730", "93005", "EKG TRACING", 150, 390, 1), ("4100640", "0410",
             "94640", "SVN TREATMENT", 90, 260, 3),
         ("4240161", "0424", "97161", "PT EVAL LOW COMPLEX", 200, 430, 1), ("4200116", "0420", "97116", "GAIT TRAINING 15 MIN", 85, 190, 2)]
STOCK = [("2500012", "0250", "", "ACETAMINOPHEN 325MG TAB", 1, 9, 4), ("2500077", "0250", "", "PANTOPRAZOLE 40MG VL", 24, 96, 1), ("2500143", "0250",
    "", "LISINOPRIL 10MG TAB UD", 2, 14, 2),
         ("2500208", "0250", "", "ENOXAPARIN 40MG/0.4ML SYR", 38, 140, 2), ("2580030", "0258", "J7030", "NS 0.9% 1000ML", 48, 170, 3), ("2580120",
             "0258", "J7120", "LR 1000ML", 48, 170, 2),
         ("6360405", "0636", "J2405", "ONDANSETRON 4MG/2ML INJ", 4, 29, 4), ("6360696", "0636", "J0696", "CEFTRIAXONE 1GM VL", 12, 64, 4), ("6361885",
             "0636", "J1885", "KETOROLAC 30MG/ML INJ", 9, 46, 2),
         ("6362270", "0636", "J2270", "MORPHINE 4MG/ML INJ", 8, 36, 1), ("2700044", "0270", "", "IV START KIT", 14, 62, 1), ("2700051", "0270", "",
             "TUBING PRIMARY IV", 16, 70, 2),
         ("2700310", "0270", "", "SOCK SLIPPER NONSKID PR", 6, 22, 1), ("2720019", "0272", "", "TRAY FOLEY CATH 16FR", 60, 190, 1), ("2550967",
             "0255", "Q9967", "LOCM 300-399 PER ML", 1, 4, 100)]
ROOM = {"0120": "ROOM/BOARD SEMI-PVT", "0110": "ROOM/BOARD PRIVATE", "0206": "ROOM/BOARD INTERMED CARE"}
ROWS = 40


def document(rng):
    house, at, who = rng.choice(HOUSES), Office(rng), Human(rng)
    sent, inside = day(rng), rng.random() < 0.4
    nights = rng.randint(1, 5) if inside else 0
    came = later(sent, -rng.randint(20, 120))
    went = later(came, nights if inside else rng.choice((0, 0, 1)))
    account, record = number(rng, rng.choice(("V00099999999", "H00099999999", "AA0099999999"))), number(rng, "M000999999")
    plan_name, member = plan(rng, 0.15)
    found = []
    if inside:
        code = rng.choice(sorted(ROOM))
        each = price(rng, 1200, 3300)
        found += [(later(came, n), f"{int(code[1:]):03d}0001", code, "", ROOM[code], each, 1) for n in range(nights)]
    span = (went - came).days
    for number_, revenue, code, words, low, high, most in rng.sample(GOODS, rng.randint(9, 19) if inside else rng.randint(5, 15)):
        if revenue == "0450" and words.startswith("ER LEVEL") and any("ER LEVEL" in f[4] for f in found):
            continue
        times = rng.randint(1, nights + 1) if inside and revenue in ("0301", "0305", "0410", "0420") else 1
        each = price(rng, low, high)
        for n in range(times):
            found.append((later(came, 0 if revenue == "0450" else min(span, n)), number_, revenue, code, words, each, rng.choice((1, 1, rng.randint(1,
                most)))))
    for number_, revenue, code, words, low, high, most in rng.sample(STOCK, rng.randint(5, 13)):
        each = round(rng.uniform(low, high) * 100)
        for n in range(rng.randint(1, span + 1) if inside else 1):
            units = rng.randint(60, most) if code == "Q9967" else rng.randint(1, most)
            found.append((later(came, min(span, n)), number_, revenue, code, words, each, units))
    if rng.random() < 0.35:
        back = rng.choice([f for f in found if f[2] in ("0250", "0258", "0270", "0272", "0636")])
        found.append((went, *back[1:6], -1))
    found.sort(key=lambda f: (f[0], f[2], f[1], -f[6]))
    lines = [{"date": d, "code": c, "revenue_code": r, "description": w, "units": u, "charge_cents": e * u} for d, _, r, c, w, e, u in found]
    charges, credits = total(lines, "charge_cents"), []
    when = later(went, rng.randint(14, 19))
    if plan_name:
        off, ins, own = split(rng, charges, ("copay", "coins", "ded"))
        credits += [pay(when, "insurance", f"{plan_name.upper()} PAYMENT", ins)] * bool(ins)
        credits += [pay(when, "adjustment", f"{plan_name.upper()} CONTRACTUAL", off)]
    elif rng.random() < 0.6:
        credits.append(pay(when, "adjustment", "SELF PAY DISCOUNT", round(charges * 0.3)))
    if rng.random() < 0.35:
        credits.append(pay(later(went, rng.randint(0, 18)), "patient", rng.choice(("PATIENT PAYMENT - VISA", "PATIENT PAYMENT - CHECK")),
            rng.choice((2500, 5000, 7500))))
    owed = charges - sum(p["amount_cents"] for p in credits)
    if owed <= 0 or charges < 20000:
        return document(rng)
    small = rng.random() < 0.5
    heads = ["SERVICE<br>DATE", "CHARGE<br>NUMBER", "REV<br>CODE", "HCPCS/<br>CPT", "DESCRIPTION", "QTY", "AMOUNT"]
    rows, mark = [], None
    for (d, n, r, c, w, _, u), item in zip(found, lines):
        if small and mark and d != mark:
            rows.append([(f"TOTAL FOR {two(mark)}", 6, "r"), behind(sum(x["charge_cents"] for x in lines if x["date"] == mark))])
        mark = d
        rows.append([two(d), n, r, c, esc(w), str(u) if u > 0 else f"{-u}-", behind(item["charge_cents"])])
    if small:
        rows.append([(f"TOTAL FOR {two(mark)}", 6, "r"), behind(sum(x["charge_cents"] for x in lines if x["date"] == mark))])
    tail = [[("TOTAL CHARGES", 6, "r"), bare(charges)]]
    end = ""
    if credits:
        end += "<p class='h'>RECEIPTS AND ADJUSTMENTS</p>" + table(["DATE", "DESCRIPTION", "AMOUNT"], [[two(p["date"]), p["description"],
            behind(-p["amount_cents"])] for p in credits],
                                                                   "llr", "d", [[("TOTAL RECEIPTS/ADJUSTMENTS", 2, "r"), behind(owed - charges)]],
                                                                       "14% 66% 20%")
    end += f"<table class='d o'><tr><td class='r'>ACCOUNT BALANCE</td><td class='r' style='width:20%'>{bare(owed)}</td></tr></table>"
    end += (f"<p class='n'>THIS IS AN ITEMIZATION OF HOSPITAL CHARGES ONLY. PHYSICIANS BILL SEPARATELY. QUESTIONS: PATIENT ACCOUNTS {at.tel}, "
            f"MON-FRI 8:00AM-4:30PM.</p>")
    chunks = [rows[n:n + ROWS] for n in range(0, len(rows), ROWS)]
    if len(chunks[-1]) > ROWS - 12:
        chunks[-1:] = [chunks[-1][:-6], chunks[-1][-6:]]
    pages, clock = [], f"{rng.randint(7, 17):02d}{rng.randint(0, 59):02d}"
    for n, chunk in enumerate(chunks):
        head = (f"<table class='top'><tr><td>RUN DATE: {two(sent)}<br>RUN TIME: {clock}</td><td class='c'><b>{house}</b><br>{at.address.upper()}<br>"
                f"{at.tel}<br><br><b>PATIENT DETAIL BILL</b></td><td class='r'>PAGE {n + 1} OF {len(chunks)}</td></tr></table>")
        head += ("<table class='who'><tr><td>" + facts([("PATIENT:", esc(who.tight)), ("ACCT #:", account), ("UNIT #:", record), ("BIRTHDATE:",
            us(who.born))], "f")
                 + "</td><td>" + facts([("ADMIT/SERVICE DATE:", two(came)), ("DISCHARGE DATE:", two(went)), ("STATUS:", "DIS IN" if inside
                     else "DEP ER"),
                                        ("INSURANCE:", f"{plan_name.upper()}" if plan_name else "SELF PAY")] + ([("POLICY #:", member)] if member
                                            else []), "f") + "</td></tr></table>")
        if n == 0:
            head += f"<div class='win'>{esc(who.full.upper())}<br>{esc(who.street.upper())}<br>{who.town.upper()}</div>"
        last = n == len(chunks) - 1
        pages.append(head + (table(heads, chunk, "llcclrr", "d", tail if last else (), "11% 11% 8% 10% 37% 7% 16%"))
                     + (end if last else "<p class='c'>** CONTINUED **</p>"))
    css = (".top{width:100%;margin-bottom:10pt}.top td{width:25%;padding:0}.top td.c{width:50%}.who{width:100%;border-top:1pt dashed #222;"
           "border-bottom:1pt dashed #222;margin-bottom:8pt}.who>tbody>tr>td"
           "{width:50%}.f td{padding:0 8pt 0 0}.win{margin:6pt 0 12pt 24pt}.d{width:100%}.d td{padding:0.6pt 3pt}.d th{font-weight:normal;"
           "border-bottom:1pt solid #222;padding:1pt 3pt;vertical-align:bottom}"
           ".d td.l{white-space:nowrap}.sum td{border-top:1pt solid #222}.h{margin:12pt 0 2pt}.o{margin-top:10pt}.o td{font-weight:bold;"
           "border-top:1pt solid #222;border-bottom:3pt double #222}.n{margin-top:14pt}"
           "p.c{text-align:center;margin-top:6pt}")
    return done(sheet(css, *pages, margin="0.5in", font="8.6pt 'Liberation Mono',Courier New"), KIND, {"name": house, "phone": at.tel,
        "address": at.address.upper()},
                {"name": who.tight, "birth_date": who.born, "member_id": member}, lines, {"charges_cents": charges, "balance_cents": owed},
                payer={"name": plan_name.upper()} if plan_name else None, account_number=account, statement_date=sent, admitted=came, discharged=went,
                    payments=credits)
