"""A dental insurer's EOB for a family, upright: group and member at the right, a claim a patient under one row of labels, rows that begin with the code; then tooth with surface, words and day, submitted charge, network savings, allowed, deductible, the plan's percent, what the plan pays, what is not covered or over the maximum with its letter, and the patient's cost; the year's maximum by person and how to appeal."""
from held_twentyfirst_b import *  # noqa: F403

NAME = "held21-dental-concordant"
WORK = [("D0120", "Routine oral evaluation", 46, 88, 100, 0, ""), ("D0140", "Limited oral evaluation", 70, 118, 100, 0, ""), ("D0210", "Full set of X-ray images", 110, 190, 100, 0, ""), ("D0274", "Four bitewing images", 56, 98, 100, 0, ""), ("D1110", "Cleaning, adult", 86, 150, 100, 0, ""), ("D1120", "Cleaning, child", 58, 104, 100, 0, ""), ("D1208", "Topical fluoride", 30, 60, 100, 0, ""), ("D1351", "Sealant", 44, 78, 100, 1, "O"), ("D2330", "Resin filling, front, one surface", 140, 240, 80, 1, "F"), ("D2391", "Resin filling, back, one surface", 150, 265, 80, 1, "O"), ("D2392", "Resin filling, back, two surfaces", 195, 330, 80, 1, "DO"), ("D2750", "Crown, porcelain on metal", 990, 1590, 50, 1, ""), ("D3330", "Root canal, molar", 980, 1480, 50, 1, ""), ("D4910", "Gum maintenance", 110, 185, 80, 0, ""), ("D7210", "Surgical extraction of tooth", 240, 420, 80, 1, ""), ("D9230", "Nitrous oxide", 48, 96, 0, 0, "")]
COLS = "charge_cents adjustment_cents allowed_cents deductible_cents plan_paid_cents noncovered_cents patient_cents".split()
SAYS = {"A": "This is not a benefit of your dental plan. You are responsible for this charge.", "B": "The yearly maximum of this member is used up. You are responsible for what is over it."}


def document(rng):
    who, family = household(rng)
    payer = rng.choice(("Concordant Dental Insurance Company", "AmeriSmile Dental", "First Principal Dental Benefits"))
    member, group, sent, style = number(rng, "999999999"), number(rng, "999999-099"), day(rng, (2026, 2, 15), 200), rng.choice(("%m/%d/%y", "%m/%d/%Y"))
    docs, parts, tops, used = [], "", [], set()
    for patient, kin in rng.sample(family, rng.choice((1, 1, 2, 3))):
        dentist, claim, first, left = doctor(rng, rng.choice(("{} {} DDS", "{} {} DMD"))), number(rng, "2609999999"), later(sent, -rng.randint(6, 28)), rng.choice((0, 5000))
        lines, rows, cap = [], [], rng.choice((150000, 90000, 22000))
        room, kid = cap, 2026 - patient.born.year < 15
        choice = [w for w in WORK if w[0] != ("D1110" if kid else "D1120") and not (kid and w[0] in ("D2750", "D3330", "D4910")) and not (not kid and w[0] == "D1351")]
        for code, words, low, high, rate, where, surface in sorted(rng.sample(choice, rng.randint(1, 6))):
            charge = cents(rng, low, high)
            x = {"date": first, "code": code, "description": words, "charge_cents": charge, **dict.fromkeys(COLS[1:], 0)}
            if not rate:
                x.update(noncovered_cents=charge, patient_cents=charge, remarks=["A"])
            else:
                x["allowed_cents"] = round(charge * rng.uniform(0.55, 0.9))
                x["adjustment_cents"] = charge - x["allowed_cents"]
                x["deductible_cents"] = min(left, x["allowed_cents"]) if rate < 100 else 0
                left -= x["deductible_cents"]
                due = (x["allowed_cents"] - x["deductible_cents"]) * rate // 100
                x["plan_paid_cents"] = min(room, due)
                room -= x["plan_paid_cents"]
                x["noncovered_cents"], x["patient_cents"] = due - x["plan_paid_cents"], x["allowed_cents"] - x["plan_paid_cents"]
                x["remarks"] = ["B"] if x["noncovered_cents"] else None
            tooth = rng.choice(("T", "J", "K") if kid and surface in ("O", "DO", "F") else ("8", "9", "24")) if code == "D2330" or kid and where else str(rng.choice((3, 14, 19, 30, 2, 15))) if where else ""
            x["teeth"] = [tooth] if tooth else None
            used |= set(x["remarks"] or [])
            lines.append(x)
            rows.append([code, esc(words), tooth + (f"-{surface}" if tooth and surface else ""), say(first, style), *(usd(x[k], "") for k in COLS[:4]), f"{rate}%", usd(x["plan_paid_cents"], ""), usd(x["noncovered_cents"], "") + (f" {x['remarks'][0]}" if x["remarks"] else ""), usd(x["patient_cents"], "")])
        t = sums(lines, " ".join(COLS))
        parts += (f"<div class='cl'><table class='lb'><tr><td>Patient<br><b>{esc(patient.plain)}</b></td><td>Relationship<br><b>{('Self', 'Spouse', 'Child')[kin]}</b></td><td>Birth date<br><b>{say(patient.born, '%m/%d/%Y')}</b></td><td>Dentist<br><b>{esc(dentist)}</b></td><td>Network<br><b>In</b></td><td>Claim no.<br><b>{claim}</b></td></tr></table>"
                  + table(["Code", "Description", "Tooth-<br>surface", "Service<br>date", "Submitted<br>charge", "Network<br>savings", "Allowed", "Deduct-<br>ible", "Plan<br>%", "Plan<br>pays", "Not<br>covered", "Your<br>cost"], rows, "llllrrrrrrrr", "t", [[("Claim total", 4), *(usd(t[k]) for k in COLS[:4]), "", *(usd(t[k]) for k in COLS[4:])]], widths="6% 22%") + "</div>")
        tops.append([esc(patient.first), "$1,500.00", usd(150000 - room), usd(room)])
        docs.append(born(claim_of(payer, patient.plain, member, lines, "date code description teeth remarks " + " ".join(COLS), dentist, claim, sent, network="in"), patient))
    a, tel, (street, town) = {k: all_of(docs, k) for k in COLS}, free(rng), place(rng, True)
    body = (f"<div class='ban'>{esc(payer)}</div>" + beside(f"{street}, {town}<br>{tel}<br><br><br>{who.mail}", "<div class='ttl'>Dental Explanation of Benefits</div><p>This is not a bill. Your dentist will bill you for your cost.</p>" + facts([("Member", esc(who.plain)), ("Member ID", member), ("Group", f"{rng.choice(('Maple County Schools', 'Northern Line Railway', 'Bay Tree Hospitality'))}"), ("Group number", group), ("Date", say(sent, "%B %-d, %Y"))]), widths="54% 46%")
            + f"<table class='big'><tr><td>Dentist charged<br><b>{usd(a['charge_cents'])}</b></td><td>You saved<br><b>{usd(a['adjustment_cents'])}</b></td><td>Plan pays<br><b>{usd(a['plan_paid_cents'])}</b></td><td>Your cost<br><b>{usd(a['patient_cents'])}</b></td></tr></table>" + parts
            + ("".join(f"<p class='k'><b>{m}</b> &ndash; {SAYS[m]}</p>" for m in sorted(used)))
            + ("<h2>Yearly maximum, January to December 2026</h2>" + table(["Member", "Maximum", "Used", "Left"], tops, "lrrr", "y") if rng.random() < 0.7 else "")
            + f"<h2>If you disagree</h2><p class='k'>Ask for a review within 180 days: Dental Appeals, {street}, {town}. Send the claim number, X-ray images and your dentist&rsquo;s notes. For crowns, bridges and implants ask your dentist to send us a treatment plan first, so that you know your cost. Report fraud: {free(rng)}.</p>")
    css = numbered() + ".ban{background:#14625f;color:#fff;font:bold 15pt 'Liberation Sans';padding:6pt 8pt;margin-bottom:8pt}.ttl{font:bold 14pt 'Liberation Sans';color:#14625f}.f td{padding:1pt 9pt 1pt 0}.f td:first-child{color:#666}.big{width:100%;margin:10pt 0}.big td{width:25%;border-left:3pt solid #14625f;padding:3pt 8pt}.big b{font-size:13pt}.cl{page-break-inside:avoid;margin-bottom:10pt}.lb{width:100%;background:#e1efee;font-size:8.2pt}.t{width:100%;font-size:7.9pt}.t th{font-size:7.2pt;vertical-align:bottom;border-bottom:1pt solid #14625f;padding:2pt}.t td{border-bottom:.5pt solid #ccc;padding:2pt}.sum td{font-weight:bold}.k{font-size:8.3pt}h2{font-size:10.5pt;color:#14625f;margin:8pt 0 3pt}.y{width:60%;font-size:8.6pt}.y th{border-bottom:1pt solid #14625f}"
    return done(sheet(css, body, margin="0.5in", font="9.2pt 'Liberation Sans',Arial"), one_or_more(docs))
