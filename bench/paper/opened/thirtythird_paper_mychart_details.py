"""A portal's screen printed out of the browser, as MyChart shows it: the billing account with what is due, then a visit with its charges, payments
and adjustments, between the browser's own head and foot lines."""
from held_thirtythird_c import *

NAME, KIND = "held33-paper-mychart-details", "itemized_bill"
STAYS = [("Emergency", [("99284", "HC EMERGENCY DEPT VISIT LVL 4", 1400, 2900), ("96374", "HC IV PUSH FIRST DRUG", 260, 540), ("96361",
    "HC IV HYDRATION EACH ADDL HR", 130, 310),
                        ("80053", "HC METABOLIC PANEL COMP", 160, 410), ("85025", "HC CBC WITH DIFF", 80, 230), ("84484", "HC TROPONIN QUANT", 140,
                            360),
                        ("71046", "HC XR CHEST 2 VIEWS", 330, 690), ("93005", "HC EKG TRACING", 190, 420), ("70450", "HC CT HEAD W/O CONTRAST",
                            1300, 2900),
                        ("J2405", "ONDANSETRON HCL (PF) 4 MG/2 ML INJECTION SOLUTION", 9, 38), ("J7030",
                            "SODIUM CHLORIDE 0.9 % INTRAVENOUS SOLUTION 1000 ML", 50, 170),
                        (None, "ACETAMINOPHEN 500 MG TABLET", 2, 9), ("36415", "HC VENIPUNCTURE", 22, 60)]),
         ("Outpatient", [("77067", "HC MAMMOGRAM SCREENING BILAT", 290, 620), ("77063", "HC BREAST TOMOSYNTHESIS SCREENING", 110, 290)]),
         ("Laboratory", [("80061", "HC LIPID PANEL", 90, 240), ("83036", "HC HEMOGLOBIN A1C", 70, 170), ("84443", "HC TSH", 110, 270), ("80053",
             "HC METABOLIC PANEL COMP", 120, 330),
                         ("82306", "HC VITAMIN D 25 HYDROXY", 160, 330), ("36415", "HC VENIPUNCTURE", 22, 60)]),
         ("Outpatient Surgery", [("29881", "HC KNEE ARTHROSCOPY W MENISCECTOMY", 7200, 12900), (None, "HC OR TIME LEVEL 3 EACH 15 MIN", 900, 1600),
             (None, "HC ANESTHESIA EACH 15 MIN", 150, 320),
                                 (None, "HC RECOVERY PHASE I FIRST HOUR", 900, 1700), ("J0690", "CEFAZOLIN 1 GRAM SOLUTION FOR INJECTION", 14, 60),
                                     ("J1100", "DEXAMETHASONE 4 MG/ML INJECTION SOLUTION", 6, 30),
                                 ("J3010", "FENTANYL CITRATE (PF) 50 MCG/ML INJECTION SOLUTION", 8, 32), ("C1713", "ANCHOR SUTURE KNOTLESS 2.9 MM",
                                     480, 960)])]


def visit(rng, plan):
    """One visit: its kind, day, lines, payments, balance."""
    kind, pool = rng.choice(STAYS)
    seen = day(rng, (2025, 10, 1), 170)
    chosen = [pool[0]] + [x for x in pool[1:] if rng.random() < rng.choice((0.5, 0.9))]
    lines = []
    for code, words, low, high in chosen:
        units = rng.choice((2, 3, 4)) if "EACH 15" in words else rng.choice((1, 1, 2)) if words[:2] != "HC" else 1
        lines.append({"date": seen, "code": code, "description": words, "units": units, "charge_cents": units * price(rng, low, high)})
    charges = total(lines, "charge_cents")
    credits, worked = [], later(seen, rng.randint(16, 40))
    if plan:
        off, ins, own, _ = shares(rng, charges)
        credits += [pay(worked, "adjustment", f"{plan} adjustment", off)] + ([pay(worked, "insurance", f"{plan} payment", ins)] if ins else [])
    else:
        credits.append(pay(later(seen, 3), "adjustment", "Uninsured discount", round(charges * rng.choice((0.3, 0.4)))))
    rest = charges - sum(p["amount_cents"] for p in credits)
    if rng.random() < 0.35 and rest > 6000:
        credits.append(pay(later(worked, rng.randint(5, 18)), "patient", rng.choice(("Your payment - Visa", "MyChart payment")),
            rng.choice((2500, 5000))))
    return kind, seen, lines, credits, charges - sum(p["amount_cents"] for p in credits)


def document(rng):
    who, at, hospital = Person(rng), Sender(rng), rng.choice(HOSPITALS)
    plan = rng.choice(("Aetna", "UnitedHealthcare", "Cigna", "Humana", "Medicare", "Blue Cross Blue Shield", None))
    visits = sorted([visit(rng, plan) for _ in range(rng.choice((1, 1, 1, 2)))], key=lambda v: v[1], reverse=True)
    one = len(visits) == 1
    guarantor, account = number(rng, rng.choice(("9999999", "99999999"))), number(rng, "6009999999")
    owed = sum(v[4] for v in visits)
    last = max(p["date"] for v in visits for p in v[3])
    printed = later(last, rng.randint(6, 30))
    due = later(printed, rng.randint(4, 24))
    hue = rng.choice(("#00698f", "#4b306a", "#1a6b54"))
    clock = f"{rng.randint(1, 11)}:{rng.randint(0, 59):02d} {rng.choice(('AM', 'PM'))}"
    place = "".join(hospital.lower().replace(".", "").split()[:2])
    site = f"https://mychart.{place}.example.org/MyChart/billing/details?ID=WP-24{number(rng, 'AAAA99AA')}"
    head = (f"<div class='bar'><span class='logo'><b>My</b>Chart</span><span class='org'>{esc(hospital)}</span><span class='me'>{esc(who.plain)} "
          f"&#9662;</span></div>"
            f"<div class='crumb'>Billing Summary &rsaquo; Billing Account Details</div><h1>Billing Account Details</h1>")
    acct = (f"<div class='card flex'><div><b>Personal/Family Account</b><br>Guarantor #{guarantor} ({esc(who.plain)})<br><span class='gray'>"
          f"{esc(hospital)}</span></div>"
            f"<div class='amt'>Amount Due<br><span class='big'>{usd(owed)}</span>" + (f"<br><span class='gray'>Due by {full(due)}</span></div>"
                if owed else "</div>") + "<div><span class='btn'>Pay now</span><br><span class='lnk'>Set up payment plan"
            "</span></div></div><div class='tabs'><b>Outstanding</b><span>Account History</span><span>Statements</span><span>Letters</span></div>")
    cards = ""
    for kind, seen, lines, credits, rest in visits:
        charges = total(lines, "charge_cents")
        ins, off, own = (sum(p["amount_cents"] for p in credits if p["by"] == by) for by in ("insurance", "adjustment", "patient"))
        tally = [("Billed", usd(charges))] + ([("Insurance payments", usd(-ins))] if ins else []) + [("Adjustments", usd(-off))]
        tally += ([("You paid", usd(-own))] if own else []) + [("<b>Your balance</b>", f"<b>{usd(rest)}</b>")]
        said = ([f"Account #{account}"] if one else []) + [f"Patient: {esc(who.plain)}", f"Location: {esc(hospital)}"] + ([f"Primary coverage: "
              f"{plan}"] if plan else ["Coverage: Self-pay"])
        rows = [[word(x["date"]), esc(x["description"]) + (f"<br><span class='gray'>Code {x['code']}</span>" if x["code"] else ""), str(x["units"]),
            usd(x["charge_cents"])] for x in lines]
        cards += (f"<div class='card'><div class='flex'><div><div class='vt'>{kind} visit on {full(seen)}</div>{'<br>'.join(said)}</div>"
              f"{table([], [list(t) for t in tally], 'lr', 'tl')}</div>"
                  "<h3>Charges</h3>"
                  + table(["Date", "Description", "Qty", "Amount"], rows, "llcr", "d", [[("Total charges", 3, "r"), usd(charges)]],
                          "16% 56% 8% 20%") +
                  "<h3>Payments and adjustments</h3>"
                  + table(["Date", "Description", "Amount"], [[word(p["date"]), esc(p["description"]), usd(-p["amount_cents"])] for p in credits],
                          "llr", "d", (), "16% 64% 20%") + "</div>")
    foot = (f"<p class='gray'>Need help? Contact customer service at {at.free}, Monday through Friday, 8 a.m. to 5 p.m. Charges shown here may not "
          f"include services from providers who bill "
            "separately.</p><p class='gray c'>MyChart&reg; licensed from Epic Systems Corporation &copy; 1999 - 2026</p>")
    css = (f"@page{{@top-left{{content:'{thin2(printed)}, {clock}';font:7.5pt Arial}}@top-center{{content:'MyChart - Billing Account Details';"
          f"font:7.5pt Arial}}"
           f"@bottom-left{{content:'{site}';font:7.5pt Arial}}@bottom-right{{content:counter(page) '/' counter(pages);font:7.5pt Arial}}}}"
           f".bar{{display:flex;background:{hue};color:#fff;padding:7pt 10pt;align-items:center}}.logo{{font-size:15pt;"
           f"margin-right:14pt}}.org{{flex:1}}.crumb{{color:{hue};font-size:8pt;margin:6pt 0}}"
           f"h1{{font-size:17pt;color:{hue};font-weight:normal}}.card{{border:0.75pt solid #ccc;border-radius:5pt;padding:9pt 11pt;margin:0 0 "
           f"10pt}}.flex{{display:flex;justify-content:space-between;align-items:flex-start}}"
           f".gray{{color:#666;font-size:8pt}}.amt{{text-align:right;flex:1;padding-right:22pt}}.big{{font-size:17pt;"
           f"font-weight:bold}}.btn{{background:{hue};color:#fff;border-radius:3pt;padding:4pt 12pt;"
           f"display:inline-block;margin-bottom:5pt}}.lnk{{color:{hue};font-size:8pt}}.tabs{{border-bottom:1pt solid #ccc;margin-bottom:10pt;"
           f"padding-bottom:4pt}}.tabs span{{margin-left:18pt;color:#555}}"
           f".tabs b{{color:{hue}}}.vt{{font-size:12pt;color:{hue};font-weight:bold;margin-bottom:3pt}}.tl td{{padding:1pt 0 1pt "
           f"20pt}}h3{{font-size:10pt;margin:9pt 0 3pt}}.d{{width:100%}}"
           ".d th{font-size:8pt;color:#555;border-bottom:0.75pt solid #999;font-weight:normal}.d td{border-bottom:0.5pt solid #e3e3e3}.d .sum "
           "td{font-weight:bold;border-bottom:0}.c{text-align:center}")
    lines = [x for v in visits for x in v[2]]
    payments = [p for v in visits for p in v[3]]
    totals = {"balance_cents": owed}
    if one:
        paid = {by: sum(p["amount_cents"] for p in payments if p["by"] == by) for by in ("adjustment", "insurance", "patient")}
        totals.update({"charges_cents": total(lines, "charge_cents"), "adjustments_cents": paid["adjustment"]})
        totals.update({k: v for k, v in (("insurance_paid_cents", paid["insurance"]), ("patient_paid_cents", paid["patient"])) if v})
    found = truth(KIND, {"name": hospital, "phone": at.free}, {"name": who.plain}, lines, totals, payer={"name": plan} if plan else None,
                  account_number=account if one else guarantor, due_date=due if owed else None, payments=payments,
                  maybe={"statement_date": printed})
    return {"html": sheet(css, head + acct + cards + foot, margin="0.55in 0.5in", font="9pt 'Liberation Sans',Arial",
        title="MyChart - Billing Account Details"), "truth": found}
