"""A workers' compensation carrier's Explanation of Review to a practice, as a bill review company prints it: landscape, employer, injury and claim in a grid of small boxes, two rows a service (days, code, modifier, count and money on the first; words, diagnosis and reason codes on the second), fee schedule reduction and network reduction apart, reasons told below, the injured worker owes nothing."""
from held_nineteenth_b import *  # noqa: F403

NAME = "held19-injury-review"
CARE_WC = [("99213", "", "Return visit with doctor, low level", 125, 260), ("99204", "", "First visit with doctor, moderate level", 240, 480), ("97110", "", "Strength and motion exercises", 62, 150), ("97112", "", "Training of balance and movement", 64, 155), ("97140", "", "Manual treatment by therapist", 58, 144), ("97014", "", "Electric stimulation, unattended", 28, 80), ("97035", "", "Ultrasound treatment", 26, 78), ("73030", "", "X-ray, shoulder, two views", 74, 260), ("72100", "", "X-ray, lower back", 80, 270), ("73221", "", "MRI, arm joint, without dye", 820, 2500), ("20610", "", "Shot into a large joint", 140, 340), ("J1100", "", "Dexamethasone, 1 mg", 6, 18), ("99080", "", "Work status report", 20, 75), ("L3908", "", "Wrist brace, ready made", 48, 150)]
UNITS = {"97110": (1, 2, 3, 4), "97112": (1, 2), "97140": (1, 1, 2), "J1100": (4, 8)}
SAYS = {"G1": "The charge exceeds the official medical fee schedule allowance.", "P12": "Reduced under the contract between the provider and the network named above.", "D5": "This report is part of the visit and is not paid apart.", "M20": "Multiple therapy procedures on one day: the second and later are reduced."}
COLS = "charge_cents schedule network adjustment_cents allowed_cents".split()


def document(rng):
    who = Who(rng, youngest=19, oldest=66)
    payer = rng.choice(("Granite Workers Mutual", "Pioneer Employers Insurance Fund", "State Compensation Fund of the Plains"))
    practice, tin, pnpi = rng.choice([g for g in GROUPS if "Pediatrics" not in g and "Womens" not in g and "Labs" not in g]), tax_id(rng), npi(rng)
    claim, bill, acct, sent = number(rng, "WC99-999999"), number(rng, "9999999999"), number(rng, "AA99999"), day(rng, (2026, 2, 16), 190)
    net = rng.random() < 0.65
    first = later(sent, -rng.randint(18, 45))
    dates = sorted(later(first, -rng.choice((0, 2, 5, 7, 9, 12))) for _ in range(rng.randint(1, 3)))
    codes, style, lines, rows, used = rng.sample(("S46.011A", "M54.50", "S63.501A", "M75.41", "S39.012A"), rng.choice((1, 2, 2))), rng.choice(("%m/%d/%Y", "%m/%d/%y")), [], [], set()
    many = rng.randint(2, 9)
    for n in range(many):
        when = dates[n * len(dates) // many]
        pool = [c for c in CARE_WC if not any(x["code"] == c[0] and x["date"] == when for x in lines) and not (c[0][:3] == "992" and any(x["code"][:3] == "992" for x in lines))]
        code, _, words, low, high = rng.choice(pool)
        units = rng.choice(UNITS.get(code, (1,)))
        charge = cents(rng, low, high) * units
        allowed = round(charge * rng.uniform(0.4, 0.92))
        x = {"date": when, "code": code, "description": words, "units": units, "charge_cents": charge, "schedule": charge - allowed, "network": round(allowed * 0.08) if net else 0, "modifiers": ["GP"] if code[:2] == "97" else ["RT"] if code in ("73030", "L3908", "20610") and rng.random() < 0.6 else None, "remarks": []}
        if code == "99080" and rng.random() < 0.5:
            x.update(schedule=charge, network=0, remarks=["D5"])
        else:
            x["remarks"] = (["M20"] if code[:2] == "97" and rng.random() < 0.2 else ["G1"]) + (["P12"] if net else [])
        x["allowed_cents"] = charge - x["schedule"] - x["network"]
        x["diagnosis_pointers"] = [1] if len(codes) == 1 else rng.choice(([1], [1, 2]))
        x["adjustment_cents"] = x["schedule"] + x["network"]
        x["maybe"] = {"date_end": when, "plan_paid_cents": x["allowed_cents"]}
        used |= set(x["remarks"])
        lines.append(x)
        rows += [[str(n + 1), say(when, style), say(when, style), code, " ".join(x["modifiers"] or []), str(units), *(usd(x[k]) for k in COLS)], ["", (f"{esc(words)}", 2), (f"Dx: {''.join('AB'[n - 1] for n in x['diagnosis_pointers'])}", 2), "", (f"Reason: {', '.join(x['remarks'])}", 5)]]
    t = {k: total(lines, k) for k in COLS}
    hurt = later(dates[0], -rng.randint(5, 200))
    lab = lambda a, b: f"<span>{a}</span><br>{b}"  # noqa: E731
    grid = "<table class='g'>" + "".join("<tr>" + "".join(f"<td>{lab(a, b)}</td>" for a, b in row) + "</tr>" for row in (
        [("Claim number", claim), ("Injured worker", esc(who.plain)), ("Date of birth", say(who.born, "%m/%d/%Y")), ("Employer", rng.choice(("Ironwood Freight LLC", "County of Ashby", "Sunbelt Poultry Inc", "Metro Linen Service")))],
        [("Bill ID", bill), ("Patient account", acct), ("Date of injury", say(hurt, "%m/%d/%Y")), ("Jurisdiction", rng.choice(("CA", "TX", "NY", "IL")))],
        [("Provider", esc(practice)), ("Provider tax ID", tin), ("Provider NPI", pnpi), ("Network", "PrimeCare Comp Network" if net else "None")])) + "</table>"
    tel, (street, town), (ps, pt) = free(rng), place(rng, True), place(rng)
    dx = " &nbsp; ".join(f"{'AB'[i]}. {c}" for i, c in enumerate(codes))
    body = (beside(f"<div class='logo'>{esc(payer)}</div>{street}, {town}", f"<h1>Explanation of Review</h1><p>Date of review: <b>{say(sent, '%m/%d/%Y')}</b></p>", widths="60% 40%") + f"<br>{esc(practice)}<br>{ps}<br>{pt}<br><br>" + grid + f"<p class='dx'><b>Diagnosis codes:</b> &nbsp; {dx}</p>"
            + table(["Line", "Service<br>from", "Service<br>to", "Procedure", "Mod", "Units", "Billed<br>charges", "Fee schedule<br>reduction", "Network<br>reduction", "Total<br>reductions", "Allowance<br>(paid)"], rows, "cllllcrrrrr", "t", [[("TOTALS", 6), *(usd(t[k]) for k in COLS)]], widths="5% 10% 10% 10% 7% 6% 11% 12% 10% 10% 9%")
            + "<p class='own'><b>Amount the injured worker owes: $0.00.</b> The provider may not bill the injured worker for care of a covered injury.</p><h2>Reason codes</h2>" + "".join(f"<p><b>{r}</b> &nbsp; {SAYS[r]}</p>" for r in sorted(used))
            + f"<h2>If you disagree</h2><p>Send a request for second review with a copy of this explanation within 90 days of the date above to {esc(payer)}, Medical Bill Review, {street}, {town}. Tell us the bill ID, the lines, and why more is due. Questions about the review: {tel}. Do not send a second bill for the same services.</p>")
    css = "@page{@bottom-right{font:7.5pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}@bottom-left{font:7.5pt 'Liberation Sans';content:'EOR form 2214'}}.logo{font:bold 17pt 'Liberation Serif'}h1{font:bold 18pt 'Liberation Serif'}.g{width:100%}.g td{border:1px solid #555;width:25%;padding:2pt 4pt}.g span{font-size:6.8pt;color:#333}.dx{margin:6pt 0}.t{width:100%;font-size:8.6pt}.t th{background:#ddd;border:1px solid #555;font-size:8pt;vertical-align:bottom}.t tbody tr:nth-child(odd) td{border-top:1px solid #999}.t td{padding:2pt 4pt}.sum td{font-weight:bold;border-top:2px solid #000!important}.own{margin:8pt 0;border:1px solid #000;padding:4pt}h2{font-size:10.5pt;margin:8pt 0 3pt}p{line-height:1.25}"
    truth = {"document_type": "eob", "provider": {"name": practice, "npi": pnpi, "tax_id": tin}, "payer": {"name": payer}, "patient": {"name": who.plain, "birth_date": who.born}, "claim_number": claim, "account_number": acct, "statement_date": sent, "diagnoses": codes, "lines": only(lines, "date code modifiers description units diagnosis_pointers charge_cents adjustment_cents allowed_cents remarks maybe"), "totals": {"charges_cents": t["charge_cents"], "adjustments_cents": t["adjustment_cents"], "balance_cents": 0}, "maybe": {"insurance_paid_cents": t["allowed_cents"], "document_type": "remittance"}}
    return {**done(sheet(css, body, size="Letter landscape", margin="0.5in", font="9.3pt 'Liberation Sans',Arial"), truth), "wrong": ["balance_cents"]}
