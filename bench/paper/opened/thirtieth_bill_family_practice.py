"""A primary-care group's patient statement as athenahealth and its like print it: the amount due and how to pay on top, each visit with its doctor, each
procedure with what insurance paid and took off and what is left, copays in rows of their own, the balance by age, the coupon below."""
from held_thirtieth_a import *

NAME, KIND = "held30-bill-family-practice", "itemized_bill"
VISIT = [("99213", "OFFICE O/P EST LOW 20 MIN", 125, 210), ("99214", "OFFICE O/P EST MOD 30 MIN", 180, 310), ("99203", "OFFICE O/P NEW LOW 30 MIN", 170, 290),
         ("99396", "PREV VISIT EST AGE 40-64", 190, 330), ("99395", "PREV VISIT EST AGE 18-39", 180, 310), ("G0439", "PPPS, SUBSEQ VISIT", 150, 270),
         ("99442", "PHONE E/M PHYS/QHP 11-20 MIN", 70, 140)]
MORE = [("36415", "ROUTINE VENIPUNCTURE", 10, 30), ("81002", "URINALYSIS NONAUTO W/O SCOPE", 8, 26), ("85018", "HEMOGLOBIN", 9, 30), ("87880",
    "STREP A ASSAY W/OPTIC", 28, 66),
        ("87428", "SARSCOV & INF VIR A&B AG IA", 70, 140), ("93000", "ELECTROCARDIOGRAM COMPLETE", 44, 120), ("90471", "IMMUNIZATION ADMIN", 28, 60),
        ("90656", "IIV3 VACC NO PRSV 0.5 ML IM", 28, 55), ("90715", "TDAP VACCINE 7 YRS/> IM", 50, 98), ("96372", "THER/PROPH/DIAG INJ SC/IM", 34, 80),
        ("J3420", "VITAMIN B12 INJECTION", 5, 22), ("69210", "REMOVE IMPACTED EAR WAX UNI", 68, 140), ("17110", "DESTRUCT B9 LESION 1-14", 120, 260),
        ("96127", "BRIEF EMOTIONAL/BEHAV ASSMT", 8, 25), ("G0444", "DEPRESSION SCREEN ANNUAL", 20, 48), ("3074F", "SYST BP LT 130 MM HG", 0, 0), ("1036F",
        "TOBACCO NON-USER", 0, 0)]
PLANS = ["BCBS-KS (PPO)", "UNITED FIRST HEALTHCARE", "SIGMA HEALTH OAP", "MEDICARE B - KY", "AETERNA (POS)", "PEACHTREE STATE MARKETPLACE"]
NOTES = ["Balances are due upon receipt. A $25.00 fee applies to returned checks.", "Please contact us if you cannot pay in full. We offer interest free "
    "payment plans.",
         "We are now on the patient portal! Sign up to see your results and pay your bill.", "YOUR ACCOUNT IS PAST DUE. Please remit payment to avoid "
         "further collection activity."]


def document(rng):
    who, at = Person(rng), Sender(rng)
    name = rng.choice((f"{at.city} Family Medicine, P.C.", f"Primary Care Associates of {at.city}", "Dogwood Internal Medicine LLC",
        "Cornerstone Family Physicians PLLC"))
    plan, sent, show = rng.choice(PLANS), day(rng), rng.choice((us, two))
    due = later(sent, rng.choice((20, 25, 30)))
    account, ein, member = number(rng, rng.choice(("99999", "9999999", "999999"))), tax_id(rng), number(rng, rng.choice(("AAA999A99999", "999999999")))
    zero = rng.random() < 0.5
    lines, payments, blocks, aged = [], [], "", [0] * 5
    heads = ["Date", "Procedure", "Charge", "Insurance<br>paid", "Adjusted", "Patient<br>paid", "You owe"]
    for served in sorted({later(sent, -rng.randint(22, 120)) for _ in range(rng.choice((1, 1, 1, 2, 2, 3)))}):
        here, rows, copay = [], [], rng.random() < 0.4
        picks = [rng.choice(VISIT)] * (rng.random() < 0.9) + rng.sample(MORE, rng.choice((0, 1, 2, 3, 5)))
        picks = picks if any(p[3] for p in picks) else [VISIT[1]]
        for n, (code, words, low, high) in enumerate(picks):
            charge = price(rng, low, high)
            off, ins, own = shares(rng, charge, ("copay", "ded", "none") if not n else ("none", "ded", "coins", "none"))
            mods = ["25"] if code[:3] == "992" and len(picks) > 2 and rng.random() < 0.6 else None
            x = {"date": served, "code": code, "modifiers": mods, "description": words, "charge_cents": charge, "plan_paid_cents": ins,
                "adjustment_cents": off, "patient_cents": own}
            cells = [bare(charge)] + [bare(-v) if v else "0.00" if zero else "" for v in (ins, off)] + ["0.00" if zero else "", bare(own)]
            if not zero:
                x = {k: v for k, v in x.items() if v or k not in ("plan_paid_cents", "adjustment_cents")}
            here.append(x)
            rows.append([show(served), f"{code}{'-25' if mods else ''} : {esc(words)}"] + cells)
        lines += here
        left = total(here, "patient_cents")
        if copay and left > 2500:
            part = rng.choice((1500, 2000, 2500))
            payments.append(pay(served, "patient", rng.choice(("COPAY - VISA", "COPAY - CASH", "TIME OF SERVICE PAYMENT")), part))
            rows.append([show(served), payments[-1]["description"], "", "", "", bare(-part), bare(-part)])
            left -= part
        aged[min(4, max(0, (sent - served).days - 1) // 30)] += left
        foot = [[("Visit total", 2, "r"), bare(total(here, "charge_cents")), bare(-total(here, "plan_paid_cents")), bare(-total(here, "adjustment_cents")),
                 bare(-sum(p["amount_cents"] for p in payments if p["date"] == served)), bare(left)]]
        blocks += (f"<div class='v'>Visit with {doctor(rng, titles=('MD', 'DO', 'NP', 'PA-C', 'FNP'))} on {full(served)} &nbsp;|&nbsp; Claim filed to "
            f"{plan}</div>"
                   + table(heads, rows, "llrrrrr", "d", foot, "10% 36% 11% 12% 11% 10% 10%"))
    charges, ins, off, mine = total(lines, "charge_cents"), total(lines, "plan_paid_cents"), total(lines, "adjustment_cents"), paid(payments, "patient")
    owed = charges - ins - off - mine
    if owed <= 0:
        return document(rng)
    top = beside(f"<div class='nm'>{name}</div>{at.street}<br>{at.town}<br>Billing questions: {at.tel}", f"<div class='big'>Statement</div>"
                 + facts([("Statement date", us(sent)), ("Account number", account), ("Patient", esc(who.plain)), ("Date of birth", us(who.born))], "id"),
                 widths="58% 42%")
    quick = f"<div class='lb'>Pay online</div>payquick.example.com<br><span class='fine'>Quick pay code: {number(rng, 'AAA-999-999')}</span>"
    box = table([], [[f"<div class='lb'>Amount due</div><div class='am'>{usd(owed)}</div>", f"<div class='lb'>Due date</div><div class='am'>{us(due)}</div>",
                      quick, qr(rng, 46)]], "cccc", "box")
    grand = table(["", "Charges", "Insurance paid", "Adjusted", "Patient paid", "Balance due"], [["<b>Totals</b>", usd(charges), usd(-ins), usd(-off),
        usd(-mine), f"<b>{usd(owed)}</b>"]], "lrrrrr", "g")
    aging = table(["0-30 days", "31-60 days", "61-90 days", "91-120 days", "Over 120 days"], [[usd(v) for v in aged]], "ccccc", "g")
    note = f"<p class='nt'>{rng.choice(NOTES)}</p>"
    cover = f"<p class='fine'>Insurance on file: {plan}, ID {member} (primary). Please tell us of any changes. Tax ID {ein}.</p>"
    coupon = ("<div class='whole'><div class='cut'>Cut along the dotted line and mail with your check</div>"
              + beside(f"<b>{name}</b><br>{at.street}<br>{at.town}<br><br><br>{who.mail(False)}",
                       facts([("Account number", account), ("Statement date", us(sent)), ("Amount due", usd(owed)), ("Due date", us(due)),
                           ("Amount enclosed", "$")], "cp")
                       + "<div class='fine'>&#9744; Visa &nbsp;&#9744; MasterCard &nbsp;&#9744; Discover &nbsp;&#9744; AmEx<br>Card number "
                       "______________________ Exp. ____/____ CVV ____<br>"
                         "Name on card ______________________ Signature __________________</div>", widths="50% 50%") + "</div>")
    body = top + box + (note if rng.random() < 0.5 else "") + blocks + grand + aging + cover + coupon
    css = (".nm{font-size:15pt;font-weight:bold}.big{font-size:17pt;color:#4a2f85;text-align:right}.id{width:100%}.id td{padding:1pt 3pt}.id "
        "td+td{text-align:right}"
           ".box{width:100%;background:#efecf6;margin:9pt 0}.box td{padding:7pt}.lb{color:#4a2f85;font-size:8.5pt}.am{font-size:15pt;font-weight:bold}"
           ".v{font-weight:bold;margin:9pt 0 2pt;color:#4a2f85}.d{width:100%;table-layout:fixed}.d th{font-size:8pt;border-bottom:1pt solid #4a2f85;"
           "vertical-align:bottom}"
           ".d td{font-size:8.7pt;border-bottom:0.5pt solid #e4e4e4}.sum td{font-weight:bold;border-top:0.75pt solid #777}.g{width:100%;margin-top:9pt}.g "
           "th{background:#4a2f85;color:#fff;font-size:8pt}"
           ".g td,.g th{border:0.5pt solid #b9b0d0}.nt{margin:5pt 0;font-style:italic}.cut{border-top:1.2pt dotted #333;text-align:center;font-size:7.5pt;"
           "padding-top:2pt;margin:12pt 0 6pt}"
           ".cp{width:100%}.cp td{border-bottom:0.5pt solid #888}.cp td+td{text-align:right;font-weight:bold}.whole{page-break-inside:avoid}"
           ".fine{line-height:1.5}")
    return done(sheet(css, body, font="9.3pt 'Liberation Sans',Arial"), KIND, {"name": name, "phone": at.tel, "address": at.address, "tax_id": ein},
                {"name": who.plain, "birth_date": who.born, "member_id": member}, lines,
                {"charges_cents": charges, "insurance_paid_cents": ins, "adjustments_cents": off, "patient_paid_cents": mine, "balance_cents": owed},
                payer={"name": plan}, account_number=account, statement_date=sent, due_date=due, payments=payments)
