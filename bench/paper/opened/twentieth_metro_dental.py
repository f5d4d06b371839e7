"""A life insurer's dental EOB in the manner of MetLife, on a sheet on its side: claim facts in three columns, then a row a service: day, tooth or area, ADA code, words, dentist's charge, negotiated fee, covered expense, deductible, percent, benefit and a note; sums; a sentence of what the patient owes the dentist; maximum left of the year; for a household a claim each."""
from held_twentieth_b import *  # noqa: F403

NAME = "held20-metro-dental"
CARE = [("D0120", "Periodic checkup", 48, 84, 100, 0), ("D0274", "Bitewing X-rays, four", 58, 104, 100, 0), ("D0210", "Full set of X-rays", 120, 190, 100, 0), ("D1110", "Adult cleaning", 88, 150, 100, 0), ("D1206", "Fluoride varnish", 34, 62, 100, 0), ("D2391", "White filling, one surface, back", 150, 260, 80, 1), ("D2392", "White filling, two surfaces, back", 190, 330, 80, 1), ("D2740", "Ceramic crown", 980, 1650, 50, 1), ("D2950", "Core buildup", 210, 390, 50, 1), ("D3330", "Root canal, molar", 950, 1500, 80, 1), ("D4341", "Deep cleaning, per quadrant", 220, 380, 80, 2), ("D7140", "Simple tooth removal", 160, 310, 80, 1), ("D9110", "Relief of tooth pain", 80, 160, 80, 0)]
COLS = "charge_cents allowed_cents".split()
SAYS = {"N1": "The negotiated fee is the most a participating dentist may charge you for a covered service.", "N2": "This service is done more often than the plan allows. No benefit is payable.", "N3": "The yearly deductible was applied to this service."}


def document(rng):
    who, family = household(rng)
    payer = rng.choice(("Metropolis Life Insurance Company", "MutualState Dental Life", "Prudence National Life Insurance Co"))
    member, sent, style = number(rng, "999999999"), day(rng, (2026, 2, 15), 190), rng.choice(("%m/%d/%Y", "%m/%d/%y"))
    docs, near, marks, due_shown = [], [], set(), rng.random() < 0.5
    practice = rng.choice(("Bright Smiles Dental Care", "Oak Street Family Dentistry PC", doctor(rng, "{} {} DDS"), doctor(rng, "{} {} DMD")))
    people = rng.sample(family[1:], rng.choice((1, 1, 1, 2)))
    maximum = []
    for patient, kin in sorted(people, key=lambda p: p[1]):
        claim, first, ded, lines, rows = number(rng, "9999999999"), later(sent, -rng.randint(6, 40)), rng.choice((0, 0, 5000)), [], []
        for code, words, low, high, rate, where in sorted(rng.sample(CARE, rng.randint(1, 6))):
            charge = cents(rng, low, high)
            tooth = str(rng.randint(1, 32)) if where == 1 else rng.choice(("UR", "UL", "LR", "LL")) if where == 2 else ""
            denied = rng.random() < 0.07
            fee = round(charge * rng.uniform(0.55, 0.9))
            counted = 0 if denied else fee
            off = min(ded, counted) if rate < 100 else 0
            ded -= off
            pays = round((counted - off) * rate / 100)
            x = {"date": first, "code": code, "description": words, "teeth": [tooth] if where == 1 else [], "charge_cents": charge, "allowed_cents": fee, "deductible_cents": off, "plan_paid_cents": pays, "patient_cents": fee - pays, "remarks": ["N2"] if denied else ["N1"] + (["N3"] if off else []), "maybe": {"teeth": [tooth]} if where == 2 else {}}
            marks |= set(x["remarks"])
            lines.append(x)
            rows.append([say(first, style), tooth, code, words, usd(charge), usd(fee), usd(counted), usd(off), f"{0 if denied else rate}%", usd(pays), *([usd(fee - pays)] if due_shown else []), " ".join(x["remarks"])])
        t = sums(lines, "charge_cents allowed_cents deductible_cents plan_paid_cents patient_cents")
        counted = sum(x["allowed_cents"] for x in lines if x["remarks"] != ["N2"])
        near.append("<div class='cl'>" + beside(facts([("Patient", esc(patient.plain)), ("Relationship", ("Employee", "Spouse", "Child")[kin])]), facts([("Dentist", esc(practice)), ("Participating", "Yes")]), facts([("Claim number", claim), ("Claim received", say(later(first, 2), style))]), widths="33% 37% 30%")
                    + table(["Date of<br>service", "Tooth or<br>area", "ADA<br>code", "Description", "Dentist&rsquo;s<br>charge", "Negotiated<br>fee", "Covered<br>expense", "Deductible", "Plan<br>pays", "Benefit<br>amount", *(["You<br>owe"] if due_shown else []), "Notes"], rows, "lcllrrrrrrrl" if due_shown else "lcllrrrrrrl", "t", [[("Total", 4), usd(t["charge_cents"]), usd(t["allowed_cents"]), usd(counted), usd(t["deductible_cents"]), "", usd(t["plan_paid_cents"]), *([usd(t["patient_cents"])] if due_shown else []), ""]])
                    + f"<p class='ow'>{esc(patient.first)}&rsquo;s share for the dentist: <b>{usd(t['patient_cents'])}</b>. We sent {usd(t['plan_paid_cents'])} to {esc(practice)}.</p></div>")
        maximum.append([esc(patient.plain), "$1,500.00", usd(min(150000, t["plan_paid_cents"] + 4200)), usd(max(0, 150000 - t["plan_paid_cents"] - 4200))])
        keys = "date code description teeth charge_cents allowed_cents deductible_cents plan_paid_cents remarks maybe" + (" patient_cents" if due_shown else "")
        docs.append(claim_of(payer, patient.plain, member, lines, keys, practice, claim, sent, of="charges_cents insurance_paid_cents balance_cents", network="in"))
    (street, town), tel = place(rng, True), free(rng, "1-800-555-{}")
    one = (beside(f"<div class='logo'>{payer}</div>Dental Claims, {street}, {town}", f"<h1>Dental Explanation of Benefits</h1>Not a bill. Please keep this page for your tax records.", widths="58% 42%") + "<br>"
           + beside(who.mail, facts([("Employee", esc(who.plain)), ("Employee ID", member), ("Group number", number(rng, "999999")), ("Employer", rng.choice(("TRANSCO RAIL", "PARKVIEW CLINICS", "GREENFIELD PUBLIC SCHOOLS"))), ("Statement date", say(sent, "%B %-d, %Y"))]), widths="58% 42%") + "<br>" + "".join(near)
           + "<h3>Notes</h3>" + "".join(f"<p class='k'>{m}: {SAYS[m]}</p>" for m in sorted(marks)) + "<h3>Calendar year maximum, 2026</h3>" + table(["Covered person", "Maximum", "Used", "Remaining"], maximum, "lrrr", "yr")
           + f"<p class='k'><br>Questions? Call {tel}. If a claim was denied in whole or in part you may ask us to review it within 180 days. Write to Group Claims Review, {street}, {town}, and tell us the claim number and why it should be paid. A decision comes in 60 days. Under ERISA you may then go to court.</p>")
    css = ".logo{font:bold 17pt 'Liberation Sans';color:#0061a0}h1{font-size:15pt;color:#4a8a18}.f td{padding:1pt 8pt 1pt 0}.f td:first-child{color:#666}.cl{page-break-inside:avoid;border-top:2px solid #4a8a18;padding-top:5pt;margin:8pt 0}.t{width:100%;font-size:8.5pt;margin-top:4pt}.t th{background:#e9f3df;vertical-align:bottom;font-size:8.1pt}.t td{border-bottom:1px solid #ddd}.sum td{font-weight:bold;border-top:1px solid #4a8a18}.ow{background:#f3f3f3;padding:4pt;margin-top:4pt}.k{font-size:8.2pt}.yr{width:60%;font-size:8.6pt}.yr th{border-bottom:1px solid #888}h3{font-size:9.5pt;margin:8pt 0 2pt;color:#0061a0}"
    return done(sheet(css, one, size="Letter landscape", margin="0.5in", font="9.2pt 'Liberation Sans',Arial"), one_or_more(docs))
