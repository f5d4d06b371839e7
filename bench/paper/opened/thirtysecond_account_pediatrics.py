"""A pediatric practice's statement for a family: the visits of several children, under a head for each child or with the child's first name in
a column, payments and write-offs beneath each visit, ages of the balance and the coupon at the foot."""
from held_thirtysecond_d import *

NAME, KIND = "held32-account-pediatrics", "itemized_bill"
SENDERS = ["Sunny Hills Pediatrics, P.A.", "Children's Clinic of Ashford", "Maple Street Pediatric Associates", "Little Pines Pediatrics, LLC",
           "Bright Harbor Pediatrics and Adolescent Medicine, P.C."]
SICK = [("99213", "Office visit, 20 min", 120, 190), ("99214", "Office visit, 30 min", 175, 270), ("99212", "Office visit, 10 min", 75, 120)]
SICK_TOO = [("87880", "Rapid strep test", 28, 52), ("87804", "Flu test, rapid", 32, 60), ("87811", "COVID-19 test, rapid", 45, 75), ("94640",
            "Breathing treatment", 38, 74), ("81002", "Urine dip test", 10, 22), ("69210", "Ear wax removal", 70, 130), ("99051",
            "Evening or weekend hours", 30, 48), ("94760", "Oxygen check", 8, 20), ("10120", "Splinter removal", 160, 240)]
WELL = [(1, "99391", "Well visit, under 1 year", 140, 205), (4, "99392", "Well visit, age 1 to 4", 150, 220), (11, "99393",
        "Well visit, age 5 to 11", 150, 225), (17, "99394", "Well visit, age 12 to 17", 165, 245)]
WELL_TOO = [("90460", "Vaccine given with counseling", 32, 55, 0, 17), ("90707", "MMR vaccine", 92, 130, 1, 6), ("90716", "Chickenpox vaccine", 150,
                                        205, 1,
            6), ("90633", "Hepatitis A vaccine", 42, 70, 1, 2), ("90651", "HPV vaccine", 270, 345, 9, 17), ("90715", "Tdap vaccine", 48, 80, 10, 17),
            ("90734", "Meningitis vaccine", 140, 190, 11, 17), ("90686", "Flu vaccine", 26, 45, 1, 17), ("90677", "Pneumonia vaccine, PCV20", 260,
                                        320, 0,
            2), ("96110", "Developmental screening", 18, 40, 0, 4), ("99173", "Eye chart test", 10, 24, 4, 17), ("92551", "Hearing screening", 18,
                                        42, 4, 17),
            ("85018", "Hemoglobin, finger stick", 9, 22, 1, 3), ("83655", "Lead level", 22, 45, 1, 3), ("96127", "Behavior or mood screening", 12,
                                        26, 11, 17)]
NOTES = ["Please bring your insurance card and copay to every visit.", "Balances over 60 days may be charged a re-billing fee of $10.00.",
         "Flu shots are here! Call for an appointment.", "Your plan applied these charges to your deductible. Please call us with any questions.",
         "Thank you for trusting us with your children's care."]
LOGO = ("<svg width='46' height='40' viewBox='0 0 46 40'><circle cx='23' cy='22' r='15' fill='{0}'/><circle cx='9' cy='8' r='6' fill='{0}'/><circle "
        "cx='37' cy='8' "
        "r='6' fill='{0}'/><circle cx='17' cy='20' r='2' fill='#fff'/><circle cx='29' cy='20' r='2' fill='#fff'/><path d='M16 27c4 5 10 5 14 0' "
        "stroke='#fff' "
        "stroke-width='2' fill='none'/></svg>")
CSS = (".br td{vertical-align:middle;padding:0 8pt 0 0}.br "
       ".n{font-size:14pt;font-weight:bold;color:@}.sd{font-size:8pt;color:#333}.docs{font-size:7.5pt;color:#555;"
       "font-style:italic;margin-top:3pt}.ti{font-size:13pt;font-weight:bold;text-align:right}.bx{width:100%;margin-top:3pt}.bx td{border:0.75pt "
       "solid #777;"
       "padding:2.5pt 6pt}.bx td+td{text-align:right}.bx tr:last-child "
       "td{font-weight:bold;background:#f3f3f3}.to{font-size:10pt;line-height:1.25;padding:22pt 0 "
       "6pt 22pt}.d{width:100%;margin-top:8pt;border-bottom:1pt solid #333}.d th{border-top:1pt solid #333;border-bottom:1pt solid "
       "#333;font-size:8pt;"
       "vertical-align:bottom}.d td{font-size:8.6pt;padding:1.8pt 4pt}.d td.kid{font-weight:bold;color:@;border-top:0.5pt solid "
       "#999;padding-top:5pt}.d "
       ".p{padding-left:10pt;color:#333}.strip,.ages{width:100%;margin-top:8pt}.strip td,.strip th,.ages td,.ages th{border:0.75pt solid "
       "#777;text-align:center}"
       ".strip th,.ages th{font-size:7.3pt;background:#f3f3f3}.strip "
       "td:last-child{font-weight:bold;font-size:10.5pt}.nt{margin-top:8pt;text-align:center;"
       "font-size:9pt}.cut{border-top:1pt dashed #444;margin:11pt 0 "
       "5pt;text-align:center;font-size:7.3pt;padding-top:2pt}.foot{page-break-inside:avoid}.k{"
       "width:100%}.k td,.k th{border:0.75pt solid #777;text-align:center}.k "
       "th{font-size:7pt;background:#f3f3f3}.cd{width:100%;font-size:7pt;margin-top:4pt}"
       ".cd td{border:0.5pt solid #888;padding:2pt 3pt}.ad{font-size:9pt;line-height:1.25;padding:12pt 0 0 16pt}")


def visit(rng, child, served, sent, plan):
    """One child's visit and the money that came for it."""
    well = rng.random() < 0.45
    if well:
        code = next(x for x in WELL if child.age <= x[0] and (x[0] > 1 or child.age < 1))
        fit = [x[:4] for x in WELL_TOO if x[4] <= child.age <= x[5]]
        work = [code[1:]] + rng.sample(fit, min(len(fit), rng.randint(1, 5)))
    else:
        work = [rng.choice(SICK)] + rng.sample(SICK_TOO, rng.choice((0, 1, 1, 2)))
    lines = [{"date": served, "code": c, "description": w, "charge_cents": price(rng, lo, hi)} for c, w, lo, hi in work]
    charge, credits = total(lines, "charge_cents"), []
    when = later(served, rng.randint(13, 30))
    copay = rng.choice((2000, 2500, 3000)) if plan and not well and rng.random() < 0.35 else 0
    if copay:
        credits.append(pay(served, "patient", rng.choice(("Copay - Visa", "Copay - check", "Copay paid at visit")), copay))
    if plan and when < sent:
        off, ins, own = shares(rng, charge, ("none", "coins", "none") if well else ("ded", "ded", "coins", "copay"))
        own = max(own, copay)
        ins = charge - off - own
        if ins > 0:
            credits.append(pay(when, "insurance", f"{plan} payment", ins))
        if ins >= 0:
            credits.append(pay(when, "adjustment", rng.choice((f"{plan} write-off", "Insurance write-off", "Contractual adjustment")), off))
    elif not plan and rng.random() < 0.4:
        credits.append(pay(served, "adjustment", "Prompt pay discount", round(charge * 0.2)))
    return lines, credits


def document(rng):
    parent, at = Person(rng, 27, 48), Sender(rng)
    sender, colour = rng.choice(SENDERS), rng.choice(("#c2570c", "#0f766e", "#2563a8", "#7c3a9e"))
    kids = []
    for _ in range(rng.choice((2, 2, 2, 3, 3, 4))):
        kids.append(Person(rng, 0, 16, parent, [x for x in KIDS if x not in [k.first for k in kids]]))
    sent = day(rng)
    due = later(sent, rng.choice((15, 21, 30))) if rng.random() < 0.7 else None
    account = number(rng, rng.choice(("99999", "999999", "9999.0", "A99999")))
    plan = rng.choice(PLANS) if rng.random() < 0.9 else None
    ein = tax_id(rng) if rng.random() < 0.5 else None
    prior = price(rng, 20, 160) if rng.random() < 0.35 else 0
    by_child, coded, seen_by = rng.random() < 0.6, rng.random() < 0.6, rng.random() < 0.5
    form = rng.choice((two, us, thin))
    less = rng.choice((lambda c: bare(-c), lambda c: f"({bare(c)})" if c else bare(c)))
    doctors = [doctor(rng) for _ in range(3)]
    visits = []
    for child in kids:
        for back in rng.sample(range(20, 120), rng.choice((1, 1, 1, 2, 3))):
            served = later(sent, -back)
            visits.append((child, served, *visit(rng, child, served, sent, plan)))
    visits.sort(key=(lambda v: (kids.index(v[0]), v[1])) if by_child else (lambda v: (v[1], kids.index(v[0]))))
    owing = [(v[1], total(v[2], "charge_cents") - paid(v[3])) for v in visits]
    lines = [x for v in visits for x in v[2]]
    credits = [p for v in visits for p in v[3]]
    charges = total(lines, "charge_cents")
    owed = charges + prior - paid(credits)
    if owed < 1500 or min(left for _, left in owing) < 0 or any(c.age == 0 and s < c.born for c, s, *_ in visits):
        return document(rng)
    heads = ["Date", *([] if by_child else ["Patient"]), *(["Code"] if coded else []), "Description", *(["Provider"] if seen_by else []), "Charges",
             "Payments &<br>Adjustments"]
    wide = len(heads)
    rows, told = [], []
    if prior:
        rows.append([("Balance forward from last statement", wide - 2), bare(prior), ""])
    for n, (child, served, done_then, back) in enumerate(visits):
        if by_child and (not n or visits[n - 1][0] is not child):
            rows.append([(f"{esc(child.full)}", wide, "kid")])
        seer = "Dr. " + rng.choice(doctors).rsplit(",", 1)[0].split(" ", 1)[1]
        for x in done_then:
            rows.append([form(x["date"]), *([] if by_child else [child.first]), *([x["code"]] if coded else []), x["description"],
                         *([esc(seer)] if seen_by else []), bare(x["charge_cents"]), ""])
            one = dict(x) if coded else {k: v for k, v in x.items() if k != "code"}
            told.append({**one, "patient_name": child.full} if by_child else {**one, "maybe": {"patient_name": child.first}})
        for p in back:
            rows.append([form(p["date"]), *([] if by_child else [""]), *([""] if coded else []), f"<div class='p'>{p['description']}</div>",
                         *([""] if seen_by else []), "", less(p["amount_cents"])])
        if by_child and (n + 1 == len(visits) or visits[n + 1][0] is not child):
            left = sum(a for (_, a), v in zip(owing, visits) if v[0] is child)
            rows.append([(f"<i>{child.first}'s balance: &nbsp; {bare(left)}</i>", wide, "r")])
    if prior:
        owing.append((later(sent, -rng.randint(95, 150)), prior))
    ages = [0] * 5
    for date, left in owing:
        ages[min(4, (sent - date).days // 30)] += left
    staff = " &nbsp;&#8226;&nbsp; ".join(esc(d) for d in doctors)
    top = beside(f"<table class='br'><tr><td>{LOGO.format(colour)}</td><td class='n'>{sender}</td></tr></table><div class='sd'>{at.street}, "
                 f"{at.town}<br>Billing "
                 f"office: {at.tel}{' &nbsp; Tax ID: ' + ein if ein else ''}</div><div class='docs'>{staff}</div><div "
                 f"class='to'>{parent.mail()}</div>",
                 "<div class='ti'>STATEMENT</div>" + facts([("Statement Date", form(sent)), ("Account Number", account), ("Responsible Party",
                 esc(parent.full))] + ([("Primary Insurance", plan)] if plan else []) + [("Payment Due", form(due) if due else "Upon receipt"),
                 ("Please Pay", usd(owed))], "bx"), widths="57% 43%")
    kinds = "l" * (wide - 2) + "rr"
    widths = ["10%", *([] if by_child else ["11%"]), *(["8%"] if coded else []), "X", *(["16%"] if seen_by else []), "12%", "14%"]
    rest = 100 - sum(int(w[:-1]) for w in widths if w != "X")
    detail = table(heads, rows, kinds, "d", widths=" ".join(widths).replace("X", f"{rest}%"))
    sums = strip([*([("Balance Forward", bare(prior))] if prior else []), ("Total Charges", bare(charges)), ("Insurance Payments", less(paid(credits,
                 "insurance"))), ("Adjustments", less(paid(credits, "adjustment"))), ("Your Payments", less(paid(credits, "patient"))), ("PLEASE PAY",
                 usd(owed))])
    old = strip(list(zip(("Current", "Over 30 Days", "Over 60 Days", "Over 90 Days", "Over 120 Days"), map(bare, ages))), "ages")
    coupon = ("<div class='foot'><div class='cut'>Please cut here and return this part with your payment</div>"
              + beside(f"<div class='ad'>{parent.mail()}</div><div class='sd' style='margin-top:12pt'>&#9744; New address or insurance? Please "
                       "call our office.</div>",
                       strip([("Account Number", account), ("Statement Date", form(sent))], "k")
                       + strip([("Please Pay", usd(owed)), ("Amount Enclosed", "$" + "&nbsp;" * 16)], "k")
                       + "<table class='cd'><tr><td colspan='3'>&#9744; Visa &nbsp; &#9744; MasterCard &nbsp; &#9744; "
                       "Discover</td></tr><tr><td>Card number<br>"
                       f"{cells(16)}</td><td>Exp.</td><td>Code</td></tr><tr><td colspan='3' style='height:16pt'>Signature</td></tr></table><div "
                       "class='ad'>"
                       f"{sender}<br>{at.street}<br>{at.town}</div>", widths="48% 52%") + "</div>")
    note = f"<div class='nt'>{' '.join(rng.sample(NOTES[:3] + NOTES[4:], 2))}<br>Pay online any time at www.kidspay.example.com.</div>"
    html = sheet(CSS.replace("@", colour), top + detail + sums + old + note + coupon, margin="0.5in", font="9pt 'Liberation Sans',Arial,sans-serif")
    sums = {"charges_cents": charges, "insurance_paid_cents": paid(credits, "insurance"), "adjustments_cents": paid(credits, "adjustment"),
            "patient_paid_cents": paid(credits, "patient"), "balance_cents": owed, "prior_balance_cents": prior or None}
    return done(html, KIND, {"name": sender, "tax_id": ein, "phone": at.tel, "address": f"{at.street}, {at.town}"}, {}, told, sums,
                payer={"name": plan} if plan else None, account_number=account, statement_date=sent, due_date=due, payments=credits or None,
                maybe={"patient.name": parent.full})
