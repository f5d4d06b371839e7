"""VSP's explanation of benefits of an eye exam and glasses: member and doctor boxes, the services and materials with billed, plan allowance, copay,
VSP paid, what the member pays; the next dates of eligibility, the allowances, and how to appeal."""
from held_twentyeighth_b import *  # noqa: F403

NAME = "held28-ins-vsp-glasses"
GOODS = [("92014", "Comprehensive Eye Exam, Established Patient", 120, 210, 1), ("92015", "Refraction", 30, 65, 1), ("V2020", "Frame", 140, 340, 1),
         ("V2103", "Single Vision Lenses", 45, 90, 2), ("V2203", "Lined Bifocal Lenses", 60, 110, 2), ("V2781", "Progressive Lenses - Custom", 95, 210, 2),
         ("V2784", "Polycarbonate", 28, 60, 2), ("V2750", "Anti-Reflective Coating", 40, 80, 2), ("V2744", "Photochromic Tint, Plastic", 45, 85, 2),
         ("92250", "Retinal Screening", 39, 70, 1), ("92310", "Contact Lens Fitting and Evaluation", 75, 160, 1),
         ("V2520", "Contact Lenses, Spherical, Elective", 8, 20, 12)]
NOTES = {"1": "Your doctor is a VSP network doctor and may not bill you for the difference between the billed amount and the plan allowance.",
         "2": "The frame is above your retail frame allowance. You pay the amount above the allowance, less 20%.",
         "3": "This service or lens enhancement is not fully covered; you pay the VSP member price, an average savings of 30%.",
         "4": "This item is above your contact lens allowance. You pay the amount above the allowance."}


def document(rng):
    people = family(rng)
    n, who = rng.randrange(3), people[0]
    patient, sent = people[n], day(rng, (2026, 2, 3), 240)
    served, claim, member = later(sent, -rng.randint(5, 20)), number(rng, "99999999"), number(rng, "9999")
    sets = rng.choice((["92014", "92015"], ["92014", "V2020", "V2103", "V2784"], ["92014", "92015", "V2020", "V2781", "V2784", "V2750"],
                       ["92014", "V2020", "V2203", "V2750", "V2744"], ["92014", "92310", "V2520"], ["92014", "92250"]))
    lines, frame_lens = [], False
    for code, words, low, high, units in (g for g in GOODS if g[0] in sets):
        charge = cents(rng, low, high) * units
        x = {"date": served, "code": code, "description": words, "units": units, "charge_cents": charge, "copay_cents": 0, "noncovered_cents": 0, "note": "1"}
        if code in ("92014", "92015", "V2103", "V2203", "V2020"):
            x["allowed_cents"] = min(15000, charge) if code == "V2020" else round(charge * rng.uniform(0.4, 0.7))
            if code == "92014":
                x["copay_cents"] = 1000
            elif code[:1] == "V" and not frame_lens:
                x["copay_cents"], frame_lens = 2500, True
            if code == "V2020" and charge > 15000:
                x["noncovered_cents"], x["note"] = round((charge - 15000) * 0.8), "2"
        elif code == "V2520":
            x["allowed_cents"] = min(13000, charge)
            x["noncovered_cents"] = charge - x["allowed_cents"]
            x["note"] = "4" if x["noncovered_cents"] else "1"
        else:
            x |= {"allowed_cents": 0, "noncovered_cents": round(charge * 0.7), "note": "3"}
        x["patient_cents"] = x["copay_cents"] + x["noncovered_cents"]
        x["plan_paid_cents"] = x["allowed_cents"] - x["copay_cents"]
        x["adjustment_cents"] = charge - x["plan_paid_cents"] - x["patient_cents"]
        x["remarks"] = [x["note"]]
        lines.append(x)
    cols = "charge_cents adjustment_cents allowed_cents copay_cents noncovered_cents plan_paid_cents patient_cents".split()
    rows = [[x["code"], x["description"], x["units"], *(usd(x[k]) for k in cols), x["note"]] for x in lines]
    sums = {k: total(lines, k) for k in cols}
    practice = rng.choice(("Eyecare Associates of Hartley", "Bright Vision Optometry", "Family Eye Clinic & Optical Boutique, P.C."))
    seen = rng.choice((doctor(rng, "{} {}, OD"), practice))
    notes = sorted({x["note"] for x in lines})
    one = (beside("<div class='logo'>vsp<span>.</span></div><div class='n'>vision care</div>",
                  "<h1>Explanation of Benefits</h1><b>This is not a bill. Please keep this for your records.</b>", widths="34% 66%")
           + beside(f"<div class='n'>Vision Service Plan<br>P.O. Box 997105<br>Sacramento, CA 95899-7105</div><br><div class='ad'>{who.mail}</div>",
                    facts([("Statement date:", say(sent)), ("Member name:", esc(who.plain)), ("Member ID (last 4):", f"XXX-XX-{member}"),
                           ("Patient name:", esc(patient.plain)), ("Patient date of birth:", say(patient.born)),
                           ("Relationship:", ("Member", "Spouse", "Dependent child")[n]),
                           ("Client / Group:", esc(rng.choice(("BRIGHTON SCHOOL DISTRICT 27J", "Cascade Freight Lines", "LINDEN COUNTY EMPLOYEES")))
                            + number(rng, " / 30099999")), ("Plan:", "VSP Signature Plan&reg;")], "f"), widths="50% 50%")
           + "<br>" + table(["Claim number", "Date of service", "Doctor / Provider", "Network status", "Authorization no."],
                            [[claim, say(served), esc(seen), "In-network", number(rng, "99999999")]], "lllll", "bar")
           + table(["Code", "Service or material", "Qty", "Billed amount", "VSP network savings", "Plan allowance", "Copay", "Not covered / over allowance",
                    "VSP paid", "Patient pays", "Note"], rows, "llcrrrrrrrc", "t",
                   [["", "Total", "", *(usd(sums[k]) for k in cols), ""]])
           + beside("<h2>What do the notes mean?</h2>" + facts([(k, NOTES[k]) for k in notes], "n2"),
                    "<div class='box'><b>Your total savings with VSP</b><br>" + facts([
                        ("Total billed", usd(sums["charge_cents"])), ("VSP paid to your doctor", usd(sums["plan_paid_cents"])),
                        ("Your out-of-pocket cost", f"<b>{usd(sums['patient_cents'])}</b>")], "s") + "</div>", widths="62% 38%")
           + "<h2>Your VSP benefits at a glance</h2>"
           + table(["Benefit", "Frequency", "Copay", "Next eligible"],
                   [["WellVision Exam&reg;", "Every 12 months", "$10", say(served.replace(year=2027, day=1), "%m/%d/%Y")],
                    ["Prescription glasses - lenses", "Every 12 months", "$25", say(served.replace(year=2027, day=1), "%m/%d/%Y")],
                    ["Frame ($150 allowance, 20% off the amount over)", "Every 24 months", "Included in prescription glasses",
                     say(served.replace(year=2028, day=1), "%m/%d/%Y")],
                    ["Contacts instead of glasses ($130 allowance)", "Every 12 months", "Up to $60 for fitting", say(served.replace(year=2027, day=1))]],
                    "llll", "g")
           + f"<p class='n'><br><b>Questions?</b> Visit vsp.com or call Member Services at {tel(rng)} Monday&ndash;Friday 5 a.m. to 8 p.m., Saturday and "
           f"Sunday "
           "7 a.m. to 8 p.m. Pacific Time. TTY 711.</p><p class='n'><b>Your right to appeal.</b> If a claim is denied in whole or in part, you may ask in "
           "writing for a review within 180 days after you receive this notice. Tell us the member's name and ID, the patient's name, the doctor and the "
           "date "
           "of service, and why you believe the claim should be paid, and send it to VSP, Attention: Appeals Department, 3333 Quality Drive, Rancho "
           "Cordova, CA 95670. VSP will decide within 30 calendar days. A second level appeal may be sent within 60 days of that decision. If your plan "
           "is governed by ERISA you may have the right to bring a civil action under section 502(a) when all appeals are exhausted.</p>")
    css = (".logo{font:bold 34pt 'Liberation Sans';color:#0078b8;line-height:26pt}.logo "
        "span{color:#f58220}h1{font-size:19pt;color:#0078b8}h2{font-size:10.5pt;"
           "color:#0078b8;margin:9pt 0 3pt}.n{font-size:7.8pt}.ad{font-size:10pt;padding:10pt 0 0 20pt}.f td{padding:1pt 6pt;font-size:9pt}"
           ".f td:first-child{font-weight:bold}.bar{width:100%;margin:4pt 0}.bar th{background:#0078b8;color:#fff;font-size:8pt}.bar td{border:.6pt solid "
           "#0078b8;"
           "font-size:9pt}.t{width:100%;margin:6pt 0}.t th{font-size:7.2pt;vertical-align:bottom;border-bottom:1.2pt solid #0078b8;color:#0078b8}.t "
           "td{font-size:8.3pt;"
           "border-bottom:.4pt solid #bbb}.sum td{font-weight:bold;background:#e6f2f9}.n2 td{font-size:7.8pt}.box{border:1pt solid "
           "#f58220;padding:5pt;font-size:9pt}"
           ".s td{padding:1pt 8pt 1pt 0}.g{width:100%;font-size:8pt}.g th{background:#eee}.g td{border-bottom:.4pt solid #ccc}")
    truth = claim_of("Vision Service Plan", patient.plain, f"XXX-XX-{member}", lines, "date code description units remarks " + " ".join(cols), seen, claim,
                     sent, network="in")
    return done(sheet(css, one, margin="0.5in"), born(truth, patient))
