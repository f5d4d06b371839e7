"""A MetLife dental Explanation of Benefits: group and employee in a box, the dentist's claim by procedure with fee,
share and payment, notes, the year's maximum."""
from held_thirtyfourth_b import Person, bare, beside, day, done, esc, facts, free, later, number, sheet, table, told, total, us, usd

NAME = "held34-ins-metlife-dental"
KIND = "eob"
PAYER = "MetLife"
# Code, own words, cents from and to, share of the plan, whether it is of one tooth
CARE = [("D0120", "Checkup exam", 5500, 9500, 100, 0), ("D0274", "Bitewing x-rays, 4", 6500, 11500, 100, 0), ("D1110", "Cleaning, adult", 9500,
    16000, 100, 0), ("D0220", "First root x-ray", 2800, 5200, 100, 1),
        ("D0140", "Exam for one problem", 7000, 13000, 100, 0), ("D1206", "Fluoride varnish", 3500, 6500, 100, 0), ("D2391",
            "White filling, 1 surface, back", 17500, 29000, 80, 1),
        ("D2392", "White filling, 2 surfaces, back", 22000, 36000, 80, 1), ("D2740", "Crown, ceramic", 105000, 178000, 50, 1), ("D2950",
            "Core build-up", 24000, 43000, 50, 1),
        ("D3330", "Root canal, molar", 98000, 160000, 80, 1), ("D4341", "Deep cleaning, quarter of mouth", 23000, 38000, 80, 2), ("D7140",
            "Pulling of tooth", 17000, 33000, 80, 1),
        ("D9110", "Relief of pain", 9000, 18000, 80, 0), ("D0330", "Panoramic x-ray", 9900, 17500, 100, 0)]
DENTISTS = ["Bright Harbor Dental Group", "Cottonwood Family Dentistry PLLC", "Summit Ridge Endodontics"]
NOTES = {"A1": "Your plan's deductible was applied to this service.", "F2": "The plan covers this service a set number of times in a period. That "
    "number was used.",
         "N7": "The dentist takes part in the network and accepts the negotiated fee as payment in full.",
             "M3": "The plan's yearly maximum was reached with this service."}


def document(rng):
    who = Person(rng)
    patient = who if rng.random() < 0.55 else Person(rng, who.state, 8, 60, who)
    sent = day(rng)
    first = later(sent, -rng.randint(8, 25))
    dentist = rng.choice(DENTISTS + [f"{Person(rng).full}, {rng.choice(('DDS', 'DMD'))}"])
    picked = [CARE[0], CARE[1], CARE[2]] if rng.random() < 0.3 else rng.sample(CARE, rng.choice((1, 1, 2, 3, 3, 4, 6)))
    if rng.random() < 0.15:
        picked = [x for x in CARE if x[0] == "D4341"] * 4
    left, limit, before = (5000 if rng.random() < 0.6 else 0), rng.choice((150000, 200000)), rng.randrange(0, 60000)
    lines, marks, spent = [], set(), before
    quarters = ["UR", "LR", "UL", "LL"]
    for n, (code, words, low, high, share, tooth) in enumerate(picked):
        charge = round(rng.randint(low, high) / 100) * 100
        fee = round(charge * rng.uniform(0.48, 0.78) / 100) * 100
        date = later(first, 7) if n > 3 else first
        note, ded = "N7", 0
        if share < 100 and left:
            ded, left, note = min(left, fee), 0, "A1"
        plan = round((fee - ded) * share / 100)
        if share == 100 and rng.random() < 0.08:
            plan, note = 0, "F2"
        elif spent + plan > limit:
            plan, note = limit - spent, "M3"
        spent += plan
        place = "" if not tooth else rng.choice(("3", "14", "19", "30", "12", "2")) if tooth == 1 else quarters[n % 4]
        marks.add(note)
        lines.append({"date": date, "code": code, "description": words, "teeth": [place] if place else None, "charge_cents": charge,
            "allowed_cents": fee, "deductible_cents": ded,
                      "plan_paid_cents": plan, "patient_cents": fee - plan, "remarks": [note], "share": f"{share}%" if note != "F2" else "0%"})
    sums = {k: total(lines, f"{k}_cents") for k in "charge allowed deductible plan_paid patient".split()}
    employer = rng.choice(("Harlan Bearing Works", "Pinecrest Unified School District", "Ostrander Freight Lines", "City of Belfield"))
    group, member, code, tel = number(rng, "0999999"), number(rng, "999999999"), number(rng, rng.choice(("260999999999", "9999999999"))), free(rng)
    logo = ("<svg width='34' height='26' viewBox='0 0 34 26'><path d='M2 2h12l9 22h-12z' fill='#0090da'/><path d='M32 2h-12l-9 22h12z' "
        "fill='#a4ce4e' fill-opacity='.85'/></svg>")
    head = beside(f"<table class='lg'><tr><td>{logo}</td><td><b>MetLife</b></td></tr></table><div class='ret'>{PAYER}<br>P.O. Box "
        f"{rng.randint(981280, 981299)}<br>El Paso, TX 79998</div>",
                  "<div class='ttl'>Dental Explanation of Benefits</div><div class='not'>This is not a bill. Please keep for your records.</div>",
                      widths="46% 54%")
    top = beside(f"<div class='win'>{who.window()}</div>", facts([("Date:", us(sent)), ("Employer/Group:", esc(employer)), ("Group number:", group),
        ("Employee:", esc(who.plain)), ("Employee ID:", member),
                 ("Questions?", f"{tel}<br>metlife.com/mybenefits")], "bx"), widths="52% 48%")
    claim = table([], [[f"<span>Patient</span><br>{esc(patient.plain)}",
        f"<span>Relationship</span><br>{'Self' if patient is who else 'Dependent'}", f"<span>Claim number</span><br>{code}",
                        f"<span>Dentist</span><br>{esc(dentist)}", "<span>Network</span><br>In-Network"]], "", "cl")
    glance = table([], [[f"<span>Dentist's charge</span><br>{usd(sums['charge'])}", f"<span>Plan paid</span><br>{usd(sums['plan_paid'])}",
        f"<span>You may owe</span><br>{usd(sums['patient'])}"]], "ccc", "gl")
    heads = ["Date of service", "Tooth / area", "Procedure code", "Description of service", "Submitted charge", "Negotiated fee", "Deductible",
        "Plan pays", "Benefit amount paid", "Patient's responsibility", "Note"]
    rows = [[us(x["date"]), (x["teeth"] or [""])[0], x["code"], x["description"], bare(x["charge_cents"]), bare(x["allowed_cents"]),
        bare(x["deductible_cents"]), x["share"], bare(x["plan_paid_cents"]),
             bare(x["patient_cents"]), x["remarks"][0]] for x in lines]
    foot = [[("Totals", 4, "l"), usd(sums["charge"]), usd(sums["allowed"]), usd(sums["deductible"]), "", usd(sums["plan_paid"]),
        usd(sums["patient"]), ""]]
    detail = table(heads, rows, "lcllrrrcrrc", "d", foot)
    notes = "<div class='nts'><b>Notes</b>" + "".join(f"<div>{m}: {NOTES[m]}</div>" for m in sorted(marks)) + "</div>"
    paid = (f"<p class='pd'>{usd(sums['plan_paid'])} was sent to {esc(dentist)}.</p>" if sums["plan_paid"] else "<p class='pd'>No payment was made "
        "for this claim.</p>")
    year = "<h2>Your 2026 dental benefits</h2>" + table(["", "Plan amount", "Used to date", "Remaining"], [["Annual maximum per person", usd(limit),
        usd(spent), usd(limit - spent)],
           ["Annual deductible per person", usd(5000), usd(5000 if left == 0 else 0), usd(0 if left == 0 else 5000)]], "lrrr", "m")
    rights = ("<h2>Claim review</h2><p class='fine'>If your claim was denied in whole or in part you may ask for a review. Send your request in "
        "writing to the address above within 180 days from the day you get this "
              "statement. Say why you think the claim should be paid and add x-rays, charts or other papers. We will answer in 30 days. You may "
              "see all papers that bear on your claim, free of charge. If the plan "
              "is subject to ERISA, you may bring a civil action after the review.</p><h2>Helpful hints</h2><p class='fine'>Ask your dentist for a "
              "pretreatment estimate when care is likely to cost more than $300. "
              "Find a network dentist and see your claims any time on the web. Any person who knowingly files a claim that contains false "
              "information may be guilty of a crime.</p>")
    css = ("h2{page-break-after:avoid}.lg td{font-size:22pt;padding:0 6pt 0 0;vertical-align:middle}.ret{font-size:8pt;"
        "margin-top:4pt}.ttl{font-size:17pt;color:#0061a0;text-align:right;font-weight:bold}.not{text-align:right;font-size:9pt}"
           ".win{margin:22pt 0 22pt 20pt;line-height:1.35}.bx{width:100%;margin-top:8pt}.bx td{padding:2pt 5pt;border-bottom:.5pt solid #bcd}.bx "
           "td:first-child{color:#0061a0;font-weight:bold;white-space:nowrap}.cl{width:100%;"
           "background:#eef6fb;margin:4pt 0}.cl span,.gl span{font-size:7.8pt;color:#0061a0}.cl td{font-weight:bold;font-size:9pt}.cl "
           "span{font-weight:normal}.gl{width:100%;margin:4pt 0 6pt}.gl td{width:33%;border:1pt solid "
           "#0090da;font-size:14pt;font-weight:bold;padding:5pt}.d{width:100%}.d th{font-size:7.6pt;background:#0061a0;color:#fff;"
           "vertical-align:bottom;padding:3pt}.d td{font-size:8.4pt;padding:3.5pt 3pt;border-bottom:"
           ".5pt solid #9cc7e0}.sum td{font-weight:bold;border-top:1pt solid #0061a0}.nts{font-size:8.2pt;margin:7pt "
           "0}.pd{font-weight:bold}h2{font-size:11.5pt;color:#0061a0;margin:10pt 0 3pt}.m{width:84%}.m td,.m th{font-size:"
           "8.8pt;border-bottom:.5pt solid #bcd}p.fine{font-size:8.3pt}")
    told_lines = [{k: v for k, v in x.items() if k != "share" and v is not None} for x in lines]
    truth = told(PAYER, "eob", provider={"name": dentist}, patient={"name": patient.plain, "member_id": member}, claim_number=code,
        statement_date=sent, network="in", lines=told_lines,
                 totals={"charges_cents": sums["charge"], "insurance_paid_cents": sums["plan_paid"], "balance_cents": sums["patient"]})
    return done(sheet(css, head + top + glance + "<h2>Claim details</h2>" + claim + detail + notes + paid + year + rights, margin="0.5in",
        font="9.4pt 'Liberation Sans',Arial,sans-serif",
                      title="Dental Explanation of Benefits"), [truth])
