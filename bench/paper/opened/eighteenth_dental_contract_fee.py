"""A dental service plan's EOB for a household in Delta's manner: a part for each member of the family, tooth and surface joined, a code with its words, submitted fee, the fee the dentist accepts, what the plan counts, deductible, contract percent, what the plan and the patient pay, notes by number; the year's maximum by person."""
from held_eighteenth_b import *  # noqa: F403

NAME = "held18-dental-contract-fee"
WORK = [("D0120", "Recall exam", 48, 88, 100, 0, ""), ("D0140", "Exam of one problem", 72, 120, 100, 0, ""), ("D0272", "Bitewings, two films", 40, 74, 100, 0, ""), ("D0330", "Panoramic film", 95, 165, 100, 0, ""), ("D1110", "Adult prophylaxis", 88, 152, 100, 0, ""), ("D1120", "Child prophylaxis", 60, 105, 100, 0, ""), ("D1206", "Fluoride varnish", 34, 62, 100, 0, ""), ("D2140", "Silver filling, one surface", 120, 210, 80, 1, "O"), ("D2331", "White filling, front, two surfaces", 170, 290, 80, 1, "ML"), ("D2392", "White filling, back, two surfaces", 205, 345, 80, 1, "MO"), ("D2740", "Ceramic crown", 1050, 1680, 50, 1, ""), ("D3320", "Root canal, premolar", 820, 1250, 80, 1, ""), ("D4341", "Deep cleaning, a quarter of the mouth", 220, 370, 80, 2, ""), ("D7140", "Simple extraction", 165, 310, 80, 1, ""), ("D9944", "Night guard, hard", 430, 760, 0, 0, "")]
COLS = "charge_cents approved allowed_cents deductible_cents".split()
SAYS = {"217": "A different procedure is the basis of our payment, because it is the least costly that meets accepted standards. You pay the difference up to the approved fee.", "308": "This procedure is not a benefit of your group&rsquo;s plan. You are responsible for the dentist&rsquo;s fee.", "102": "The deductible was taken from the amount before the contract percent was applied."}


def document(rng):
    who, family = household(rng)
    payer = rng.choice(("Delphi Dental of California", "Dental Service Plan of Illinois", "Pacific Dental Service"))
    member, group, sent, style = number(rng, "999999999-99"), number(rng, "99999-0999"), day(rng, (2026, 2, 15), 190), rng.choice(("%m/%d/%y", "%m/%d/%Y"))
    docs, blocks, tops, used, joined = [], [], [], set(), rng.random() < 0.5
    people = [family[0]] + [p for p in family[2:] if rng.random() < 0.5]
    rng.shuffle(people)
    for patient, kin in people[: rng.randint(1, 3)]:
        dentist, claim, first, left = doctor(rng, rng.choice(("{} {} DDS", "{} {}, D.M.D."))), number(rng, "26099999999999"), later(sent, -rng.randint(5, 25)), rng.choice((0, 5000, 5000))
        lines, rows, cap = [], [], rng.randint(90000, 150000)
        room, kid = cap, kin == 2 and patient.born.year > 2011
        choice = [w for w in WORK if w[0] != ("D1110" if kid else "D1120") and not (kid and w[0] in ("D2740", "D4341", "D9944"))]
        for code, words, low, high, rate, where, surface in sorted(rng.sample(choice, rng.randint(1, 6))):
            charge = cents(rng, low, high)
            fee = charge if not rate else round(charge * rng.uniform(0.55, 0.9))
            allowed = 0 if not rate else round(fee * rng.uniform(0.65, 0.85)) if code in ("D2392", "D2740") and rng.random() < 0.5 else fee
            ded = min(left, allowed) if rate < 100 else 0
            left -= ded
            pays = min(room, (allowed - ded) * rate // 100)
            room -= pays
            tooth = (str(rng.randint(2, 31)) if where == 1 else rng.choice(("UR", "LL", "LR")) if where else "")
            why = ["308"] if not rate else (["217"] if allowed < fee else []) + (["102"] if ded else [])
            used |= set(why)
            x = {"date": first, "code": code, "description": words, "teeth": [tooth] if where == 1 else None, "charge_cents": charge, "approved": fee, "allowed_cents": allowed, "deductible_cents": ded, "plan_paid_cents": pays, "patient_cents": fee - pays, "remarks": why or None}
            lines.append(x)
            where_cells = [f"{tooth} {surface}".strip()] if joined else [tooth, surface]
            rows.append([say(first, style), *where_cells, f"{code} {esc(words)}" if joined else f"{code}<br>{esc(words)}", *(usd(x[k], "") for k in COLS), f"{rate}%", usd(pays, ""), usd(fee - pays, ""), ", ".join(why)])
        t = sums(lines, " ".join(COLS) + " plan_paid_cents patient_cents")
        heads = ["Date of<br>service", *(["Tooth no.<br>surface"] if joined else ["Tooth<br>no.", "Sur-<br>face"]), "Procedure", "Submitted<br>fee", "Approved<br>fee", "Allowed<br>amount", "Deduct-<br>ible", "Contract<br>benefit", "Plan<br>pays", "Patient<br>pays", "Notes"]
        blocks.append(f"<div class='pb'><table class='bar'><tr><td>Patient: <b>{esc(patient.plain)}</b></td><td>Relationship: {('Self', 'Spouse', 'Child')[kin]}</td><td>Birth date: {say(patient.born, '%m/%d/%Y')}</td><td class='r'>Claim no. <b>{claim}</b></td></tr><tr><td>Dentist: <b>{esc(dentist)}</b></td><td>Network: PPO</td><td>Received: {say(later(first, 3), style)}</td><td class='r'>Plan year: calendar</td></tr></table>"
                      + table(heads, rows, "ll" + ("" if joined else "c") + "lrrrrrrrl", "t", [[("Totals", 3 if joined else 4), *(usd(t[k]) for k in COLS), "", usd(t["plan_paid_cents"]), usd(t["patient_cents"]), ""]]) + "</div>")
        tops.append([esc(patient.first), "$1,500.00", usd(150000 - cap + cap - room), usd(room), usd(5000 - left), "$50.00"])
        docs.append(born(claim_of(payer, patient.plain, member, lines, "date code description teeth remarks charge_cents allowed_cents deductible_cents plan_paid_cents patient_cents", dentist, claim, sent, of="charges_cents insurance_paid_cents balance_cents", network="in"), patient))
    a, tel, (street, town) = [sum(total(d["lines"], k) for d in docs) for k in ("charge_cents", "plan_paid_cents", "patient_cents")], free(rng, "888-555-{}"), place(rng, True)
    body = (beside(f"<div class='logo'>&#9679; {esc(payer)}</div><div class='k'>{street}, {town} &nbsp; {tel}</div>", "<div class='ttl'>Dental Benefits Explanation</div><div class='k rt'>THIS IS NOT A BILL</div>") + f"<br><br>{beside(who.mail, facts([('Enrollee', esc(who.plain)), ('Enrollee ID', member), ('Group', f'{group}'), ('Group name', rng.choice(('GOLDEN POPPY SCHOOL DISTRICT', 'LAKESIDE MACHINISTS TRUST', 'VISTA DEL RIO HOTELS'))), ('Issue date', say(sent, '%B %-d, %Y'))]), widths='60% 40%')}<br>"
            + "<table class='mid'><tr>" + "".join(f"<td>{w}<br><b>{usd(v)}</b></td>" for w, v in zip(("Dentist submitted", "Your plan pays", "You pay"), a)) + "</tr></table>" + "".join(blocks)
            + ("<h2>Notes</h2>" + "".join(f"<p class='k'><b>{m}</b> &ndash; {SAYS[m]}</p>" for m in sorted(used)) if used else "")
            + "<h2>Benefits used this calendar year</h2>" + table(["Member", "Annual maximum", "Used", "Remaining", "Deductible met", "Deductible"], tops, "lrrrrr", "y")
            + f"<p class='k'><br><b>Approved fee</b>: the most a network dentist may charge you. <b>Allowed amount</b>: what the contract percent is worked on. <b>Contract benefit</b>: the part of the allowed amount, after any deductible, that your plan pays.</p><p class='k'><b>Review of a denied claim.</b> If you do not agree, write or call within 180 days: Quality Management, {street}, {town}. Give your name, enrollee ID, claim number and reasons, with any films. We answer within 30 days. You may also take a grievance to the state regulator. Before costly treatment ask your dentist for a pre-treatment estimate. Suspect fraud? Call {tel}.</p>")
    css = "@page{@bottom-right{font:7.5pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}}.logo{font:bold 17pt 'Nimbus Sans';color:#2c7a34}.ttl{font:bold 15pt 'Nimbus Sans';text-align:right;color:#2c7a34}.rt{text-align:right}.k{font-size:7.9pt;color:#444}.f td{padding:1pt 9pt 1pt 0}.f td:first-child{color:#666}.mid{width:100%;margin:4pt 0 8pt}.mid td{width:33%;text-align:center;border:1px solid #2c7a34;padding:5pt}.mid b{font-size:13pt}.pb{page-break-inside:avoid;margin-bottom:10pt}.bar{width:100%;background:#e4f1e1;font-size:8.4pt}.bar .r{text-align:right}.t{width:100%;font-size:8pt}.t th{background:#2c7a34;color:#fff;font-size:7.4pt;vertical-align:bottom}.t td{border-bottom:1px solid #cfe0cc}.sum td{font-weight:bold}h2{font-size:10.5pt;color:#2c7a34;margin:8pt 0 3pt}.y{width:80%;font-size:8.3pt}.y th{border-bottom:1px solid #2c7a34}"
    return done(sheet(css, body, size=rng.choice(("Letter", "Letter landscape")), margin="0.5in", font="9pt 'Nimbus Sans','Liberation Sans',Arial"), one_or_more(docs))
