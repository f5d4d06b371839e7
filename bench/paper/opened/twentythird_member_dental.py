"""A dental claim's page on a dental insurer's member site, printed by the browser: who, which dentist and network, claim number and status,
each procedure with date, tooth and surface, code and words, what the dentist asked, the plan's maximum allowance, deductible, level of
benefit, what the plan paid and the patient pays, notes, and the benefits left of the year."""
from held_twentythird_c import *

NAME, KIND = "held23-member-dental", "eob"
WORK = [("D0120", "Periodic oral evaluation", 45, 75, 1, 0), ("D0150", "Comprehensive oral evaluation", 75, 120, 1, 0), ("D0274",
        "Bitewings - four images", 58, 90, 1, 0), ("D1110", "Prophylaxis - adult", 85, 130, 1, 0),
        ("D1208", "Topical application of fluoride", 30, 50, 1, 0), ("D2391", "Resin composite - 1 surface, posterior", 150, 240, .8, 1), ("D2392",
        "Resin composite - 2 surfaces, posterior", 190, 300, .8, 2), ("D2740", "Crown - porcelain/ceramic", 1000, 1600, .5, 3),
        ("D2950", "Core buildup, including any pins", 220, 340, .5, 3), ("D3330", "Root canal therapy - molar", 980, 1450, .8, 4), ("D7140",
        "Extraction - erupted tooth", 150, 280, .8, 3), ("D7240", "Removal of impacted tooth - completely bony", 350, 560, .8, 5),
        ("D9222", "Deep sedation/general anesthesia - first 15 minutes", 160, 290, .5, 0), ("D0330", "Panoramic radiographic image", 95, 150, 1, 0),
        ("D9310", "Consultation", 80, 140, 0, 0), ("D6010", "Surgical placement of implant body", 1700, 2500, .5, 3)]
NOTES = {"A01": "The amount over the maximum contract allowance is not billable to the patient by a contracted dentist.",
         "D15": "The deductible has been applied to this service.", "L22": "This service is not a benefit of your plan.",
         "B08": "This procedure is considered part of another procedure and is not payable separately. The patient may not be charged.",
         "M03": "The annual maximum has been reached."}


def document(rng):
    who, at = Who(rng, 6, 72), Spot(rng)
    plan = rng.choice(("Delta Crest Dental of the Plains", "MetroLife Dental", "Guardsman Dental Benefits", "Ameritooth Dental Plan"))
    dentist = doctor(rng, ("DDS", "DMD")) if rng.random() < 0.6 else f"{at.city} Smiles Dental Group"
    net = rng.choice(("PPO", "Premier", "PPO", "Out-of-network"))
    when = weekday(day(rng))
    lines, rest, limit = [], rng.choice((0, 0, 5000)), rng.choice((150000, 100000, 200000))
    used = rng.choice((0, 12000, 64000))
    cap = limit - used
    with_other = rng.random() < 0.4
    for code, words, low, high, level, where in sorted(rng.sample(WORK, rng.choice((1, 2, 3, 3, 4, 5, 7))), key=lambda x: x[0]):
        charge = cents(rng, low, high)
        allowed = round(charge * rng.uniform(0.55, 0.9)) if net != "Out-of-network" or rng.random() < 0.7 else charge
        tooth = str(rng.choice({1: (4, 5, 12, 13, 20, 28), 2: (3, 14, 19, 30), 3: (2, 3, 8, 14, 18, 30), 4: (2, 3, 14, 19, 30, 31), 5: (1, 16, 17,
                                32)}[where])) if where else ""
        side = {1: "O", 2: rng.choice(("MO", "DO"))}.get(where, "") if where < 3 else ""
        marks, ded = [], 0
        if code == "D2950" and rng.random() < 0.4:
            allowed, level, marks = 0, 0, ["B08"]
        elif not level:
            marks.append("L22")
        elif level < 1 and rest:
            ded, rest = min(rest, allowed), 0
            marks.append("D15")
        due = round((allowed - ded) * level)
        if due > cap:
            due, marks = cap, marks + ["M03"]
        cap -= due
        out = net == "Out-of-network"
        mine = 0 if "B08" in marks else (charge if out else allowed) - due
        if allowed < charge and not out and "B08" not in marks:
            marks = ["A01"] + marks
        lines.append({"date": when, "code": code, "teeth": [tooth] if tooth else None, "_": side, "level": f"{round(level * 100)}%",
                      "description": words, "charge_cents": charge, "allowed_cents": allowed, "deductible_cents": ded,
                      "plan_paid_cents": due, "patient_cents": mine, "remarks": marks})
    claim, member = number(rng, rng.choice(("2025999999999", "99999999999900", "W-99999999"))), number(rng, rng.choice(("999999999", "AAA99999999",
            "9999999999")))
    got = later(when, rng.randint(1, 6))
    done_ = later(got, rng.randint(1, 14))
    printed = later(done_, rng.randint(0, 60))
    s = {k: total(lines, k) for k in ("charge_cents", "allowed_cents", "deductible_cents", "plan_paid_cents", "patient_cents")}
    split, form = rng.random() < 0.5, rng.choice((us, mon))
    proc = (["Code", "Procedure"] if split else ["Procedure"])
    heads = ["Service date", "Tooth", "Surface", *proc, "Submitted", rng.choice(("Max. allowance", "Maximum contract allowance", "Approved amount")),
             "Deductible", "Benefit level", *(["Other ins."] if with_other else []), "Plan pays", "Patient pays", "Notes"]
    rows = [[say(x["date"], form), (x["teeth"] or [""])[0], x["_"], *([x["code"], x["description"]] if split
             else [f"{x['code']} {x['description']}"]), usd(x["charge_cents"]), usd(x["allowed_cents"]), usd(x["deductible_cents"]), x["level"],
             *(["$0.00"] if with_other else []), usd(x["plan_paid_cents"]), usd(x["patient_cents"]), ", ".join(x["remarks"])] for x in lines]
    for x in lines:
        x.pop("_")
        x.pop("level")
    n = 3 + len(proc)
    foot = [[("Total", n), usd(s["charge_cents"]), usd(s["allowed_cents"]), usd(s["deductible_cents"]), "", *(["$0.00"] if with_other else []),
             usd(s["plan_paid_cents"]), usd(s["patient_cents"]), ""]]
    status = rng.choice(("Finalized", "Paid", "Processed"))
    info = beside(facts([("Patient", f"{who.plain}"), ("Relationship", "Dependent" if who.born.year > 2002 else rng.choice(("Subscriber",
                         "Subscriber", "Spouse"))), ("Date of birth", say(who.born)), ("Member ID", member)], "f"),
                  facts([("Claim number", claim), ("Status", f"{status} {say(done_, form)}"), ("Received", say(got, form)), ("Payment",
                         f"{rng.choice(('EFT', 'Check'))} {number(rng, '99999999')} to {rng.choice(('dentist', 'provider'))}" if s["plan_paid_cents"]
                         else "No payment issued")], "f"),
                  facts([("Dentist", dentist), ("Network", net), ("Group", f"{rng.choice(LAST)} Industries #{number(rng, '09999-00999')}")], "f"),
                  widths="30% 36% 34%")
    marks = sorted({m for x in lines for m in x["remarks"]})
    after = used + s["plan_paid_cents"]
    body = (f"<table class='w nav'><tr><td class='lg'>{plan}</td><td class='r sm'>My Benefits &nbsp; | &nbsp; <b>Claims</b> &nbsp; | &nbsp; Find a "
            f"Dentist &nbsp; | &nbsp; ID Card &nbsp; | &nbsp; Sign Out</td></tr></table><h1>Claim detail</h1>" + info
            + table(heads, rows, "lcc" + "l" * len(proc) + "rrrc" + "r" * with_other + "rrl", "t w", foot)
            + (f"<p class='sm'><b>Notes</b><br>{'<br>'.join(f'{m} - {NOTES[m]}' for m in marks)}</p>" if marks else "")
            + "<h3>Benefits remaining</h3>" + table(["Benefit period", "Annual maximum", "Used to date", "Remaining", "Deductible met"],
            [[f"01/01/{when.year} - 12/31/{when.year}", usd(limit), usd(after), usd(limit - after), rng.choice(("Yes", "$50.00 of $50.00"))]],
            "lrrrr", "bn")
            + f"<p class='sm ft'>This page is a summary and not a bill. Please see your Explanation of Benefits for complete information, or call "
            f"Customer Service at {free(rng)}. Claims history is available for 24 months. &copy; {printed.year} {plan}</p>")
    css = (".nav{border-bottom:2pt solid #4b9b2f}.lg{font-size:13pt;font-weight:bold;color:#2c6b17}.sm{font-size:8pt;color:#444;margin-top:8pt}"
           "h1{font-size:15pt;color:#2c6b17;margin:8pt 0}h3{font-size:11pt;margin:12pt 0 4pt}.f td{padding:1.5pt 6pt 1.5pt 0;font-size:8.5pt}"
           ".f td:first-child{font-weight:bold;white-space:nowrap}.t{margin-top:10pt}.t th{background:#e9f3e4;font-size:7.5pt;vertical-align:bottom;"
           "padding:3pt}.t td{font-size:8pt;padding:3pt;border-bottom:0.5pt solid #cfd8ca}.sum td{font-weight:bold}"
           ".bn th,.bn td{border:0.5pt solid #aaa;font-size:8.5pt;padding:2pt 8pt}.bn th{background:#f3f3f3}.ft{border-top:0.5pt solid #ccc;"
           "padding-top:4pt;margin-top:14pt}")
    truth = {"document_type": KIND, "provider": {"name": dentist}, "payer": {"name": plan}, "patient": {"name": who.plain, "birth_date": who.born,
             "member_id": member}, "claim_number": claim, "network": "out" if net == "Out-of-network" else "in",
             "statement_date": done_, "lines": kept(lines), "totals": {"charges_cents": s["charge_cents"],
             "insurance_paid_cents": s["plan_paid_cents"], "balance_cents": s["patient_cents"]}}
    return done(web(css, body, f"Claim detail - {plan}", f"https://www.{site(plan)}/member/claims/{claim}", printed, hour(rng),
                    "9.5pt 'Liberation Sans',Arial,sans-serif"), truth)
