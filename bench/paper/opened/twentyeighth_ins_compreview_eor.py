"""A workers' compensation explanation of review as a bill review firm sends it to the provider for the insurer: claimant, employer, injury and adjuster,
the bill's provider with tax id and NPI, diagnoses; each line with service date, place, procedure and modifier, units, charge, review and network
reductions, allowance and reason codes; totals, the meaning of the codes, how to ask for a second review."""
from held_twentyeighth_b import *  # noqa: F403

NAME = "held28-ins-compreview-eor"
CARE_DONE = [("99213", "OFFICE O/P EST LOW 20 MIN", 130, 260), ("99214", "OFFICE O/P EST MOD 30 MIN", 180, 360), ("99455", "WORK RELATED DISABILITY EXAM",
    200, 480),
             ("97110", "THERAPEUTIC EXERCISES", 55, 120), ("97140", "MANUAL THERAPY 1/> REGIONS", 55, 120), ("97112", "NEUROMUSCULAR REEDUCATION", 58, 125),
             ("97014", "ELECTRIC STIMULATION THERAPY", 25, 60), ("73030", "X-RAY EXAM OF SHOULDER", 70, 220), ("72148", "MRI LUMBAR SPINE W/O DYE", 900,
             2400),
             ("20610", "DRAIN/INJ JOINT/BURSA W/O US", 150, 360), ("J3301", "TRIAMCINOLONE ACET INJ NOS", 14, 40), ("99070", "SPECIAL SUPPLIES PHYS/QHP", 20,
             85),
             ("WC002", "PRIMARY TREATING PHYSICIAN PR-2", 15, 40), ("99080", "SPECIAL REPORTS OR FORMS", 20, 90)]
SAYS = {"G1": "The charge exceeds the Official Medical Fee Schedule allowance. The charge has been adjusted to the scheduled allowance.",
        "G10": "The service was performed more often than, or with another on the same day, and the Multiple Procedure Payment Reduction was applied.",
        "P24": "The charge has been reduced in accordance with the provider's contract with the PPO network named on this review.",
        "G56": "This appears to be a duplicate charge for a bill previously reviewed, or this appears to be a balance forward bill.",
        "G70": "The report or form does not fall within the reimbursement guidelines, or is included in the value of another service.",
        "G4": "This procedure requires prior authorization, and none was identified. Documentation was not sufficient to support the service billed."}
ICD = ["S46.011A", "M54.50", "S83.241D", "M75.41", "S93.402A", "M25.511", "S39.012D", "G56.01"]


def document(rng):
    who, sent = Who(rng), day(rng, (2026, 2, 16), 220)
    hurt = later(sent, -rng.randint(60, 400))
    g, _ = giver(rng, "office therapy surgeon")
    first = later(sent, -rng.randint(14, 34))
    dates = rng.choice(([first], [first], [first, later(first, 2), later(first, 5), later(first, 9)]))
    lines, place_code, network = [], rng.choice(("11", "11", "22")), rng.random() < 0.6
    picked = rng.sample(CARE_DONE, rng.randint(1, 5))
    for date in dates:
        for code, words, low, high in picked if len(dates) == 1 else [p for p in picked if rng.random() < 0.75] or picked[:1]:
            units = rng.choice((1, 2, 2, 3)) if code in ("97110", "97140", "97112", "J3301") else 1
            charge = cents(rng, low, high) * units
            kind = rng.choice(("fee", "fee", "fee", "full", "none"))
            cut, ppo, codes = 0, 0, []
            if kind == "none":
                cut, codes = charge, [rng.choice(("G56", "G70", "G4"))]
            elif kind == "fee":
                cut, codes = charge - round(charge * rng.uniform(0.35, 0.9)), ["G1"] + (["G10"] if code[:2] == "97" and rng.random() < 0.5 else [])
            if network and kind != "none":
                ppo, codes = round((charge - cut) * 0.08), [*codes, "P24"]
            mods = {"97": [["GP"], ["GP", "59"], []], "73": [["LT"], ["RT"]], "20": [["RT"], ["LT"]], "99": [[], [], ["25"]]}.get(code[:2], [[]])
            lines.append({"date": date, "code": code, "modifiers": rng.choice(mods) if code not in ("99070", "99080") else [], "place": place_code,
                "description": words,
                          "units": units, "charge_cents": charge, "cut": cut, "ppo": ppo, "adjustment_cents": cut + ppo, "allowed_cents": charge - cut - ppo,
                          "remarks": codes, "maybe": {"plan_paid_cents": charge - cut - ppo}, "diagnosis_pointers": [1] if rng.random() < 0.7 else [1, 2]})
    dx = rng.sample(ICD, 2)
    claim, account, bill = number(rng, rng.choice(("WC99-999999", "0699999999-0001", "A9AA9999"))), number(rng, "AA99999"), number(rng, "99999999-1")
    payer = rng.choice(("Golden Bear Casualty Insurance Company", "Republic Indemnity Company of the West", "Statewide Compensation Insurance Fund"))
    m = lambda v: usd(v, "")  # noqa: E731
    rows = [[n, say(x["date"]), x["place"], x["code"] + ("<br>" + " ".join(x["modifiers"]) if x["modifiers"] else ""), x["description"],
             ",".join("AB"[p - 1] for p in x["diagnosis_pointers"]), f"{x['units']}.00", m(x["charge_cents"]), m(x["cut"]), m(x["ppo"]),
             m(x["adjustment_cents"]),
             m(x["allowed_cents"]), " ".join(x["remarks"])] for n, x in enumerate(lines, 1)]
    t = {k: total(lines, k) for k in "charge_cents cut ppo adjustment_cents allowed_cents".split()}
    used = [k for k in SAYS if any(k in x["remarks"] for x in lines)]
    made = doctor(rng, "{} {}")
    one = (beside(f"<div class='pn'>{esc(payer)}</div><div class='n'>c/o CompReview Medical Bill Review<br>P.O. Box 60970, Rancho Cordova, CA "
        f"95670<br>Provider inquiries: "
                  f"{tel(rng, '(800) 555-{:04d}')}</div>", "<div class='ti'>EXPLANATION OF REVIEW</div><div class='r n'>Workers' Compensation - State of "
                  "jurisdiction: CA<br>THIS IS "
                  "NOT A BILL</div>", widths="58% 42%")
           + "<div class='line'></div>" + beside(
               f"<b>Remit / Billing provider</b><br>{esc(g['name'].upper())}<br>{esc(g['street'].upper())}<br>{g['town'].upper()}<br>"
               + facts([("Tax ID:", g["tax_id"]), ("Billing NPI:", g["npi"]), ("Rendering:", esc(made.upper())), ("Patient acct no:", account)], "f"),
               facts([("Claimant:", esc(who.filed)), ("SSN:", f"XXX-XX-{number(rng, '9999')}"), ("Date of birth:", say(who.born)), ("Employer:",
               esc(rng.choice((
                   "CASCADE WAREHOUSE & DISTRIBUTION", "SIERRA LINEN SUPPLY INC", "CITY OF WESTBROOK PUBLIC WORKS")))), ("Claim number:", claim),
                      ("Date of injury:", say(hurt)), ("Adjuster:", esc(doctor(rng, "{} {}")))], "f"),
               facts([("Review date:", say(sent)), ("Bill ID:", bill), ("Bill received:", say(later(first, 8))), ("Bill type:", "CMS-1500"),
                      ("Service dates:", f"{say(lines[0]['date'], '%m/%d/%y')} - {say(lines[-1]['date'], '%m/%d/%y')}"),
                      ("PPO network:", "COVENTRY/FIRST HEALTH" if network else "NONE"), ("Fee schedule:", "OMFS 2026")], "f"), widths="34% 38% 28%")
           + f"<p class='dx'><b>Diagnosis codes:</b> &nbsp; A: {dx[0]} &nbsp;&nbsp; B: {dx[1]}</p>"
           + table(["Ln", "Service<br>Date", "POS", "Proc/<br>Mod", "Description", "Dx", "Units", "Charge", "Review<br>Reduct.", "Network<br>Reduct.",
           "Total<br>Reduct.",
                    "Allowance", "Reason<br>Codes"], rows, "lllllcrrrrrrl", "t",
                   [[("BILL TOTALS", 7), m(t["charge_cents"]), m(t["cut"]), m(t["ppo"]), m(t["adjustment_cents"]), m(t["allowed_cents"]), ""]])
           + beside("", facts([("Total charges", usd(t["charge_cents"])), ("Less fee schedule / review reductions", usd(t["cut"])),
                               ("Less PPO reductions", usd(t["ppo"])), ("Interest / penalty", "$0.00"), ("Prior payments", "$0.00"),
                               ("<b>Total recommended allowance</b>", f"<b>{usd(t['allowed_cents'])}</b>")], "sm"), widths="52% 48%")
           + "<h3>Explanation of reason codes</h3>" + facts([(k, SAYS[k]) for k in used], "nt")
           + "<h3>Request for second review</h3><p class='n'>If you dispute the amount paid you may, within 90 days of service of this explanation of "
           "review, request a second review on "
           "the Request for Second Bill Review form (DWC Form SBR-1) under Labor Code section 4603.2(e) and 8 CCR section 9792.5.5. If the only dispute is "
           "the amount of "
           "payment and the second review does not resolve it, you may request Independent Bill Review within 30 days of the second decision. If no second "
           "review is asked for within 90 days, the bill shall be deemed satisfied, and neither the employer nor the employee shall be liable for any "
           "further payment. "
           "Do not bill the injured employee for any part of these services: balance billing is prohibited by Labor Code section 3751(b).</p>"
           "<p class='n'>Send to: CompReview Reconsiderations, P.O. Box 60971, Rancho Cordova, CA 95670. CPT &copy; American Medical Association. All rights "
           "reserved.</p>")
    css = ("@page{@bottom-right{font:7pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}}.pn{font:bold 12pt 'Liberation "
        "Sans'}.ti{font:bold 15pt "
           "'Liberation Sans';text-align:right}div.r{text-align:right}.n{font-size:7.6pt}.line{border-top:2pt solid #333;margin:5pt "
           "0}.beside{font-size:8.6pt}.f td{padding:.8pt 4pt "
           ".8pt 0;font-size:8.3pt}.f td:first-child{color:#444;white-space:nowrap}.dx{font-size:8.6pt;margin:6pt 0;border:.6pt solid "
           "#777;padding:3pt}.t{width:100%}.t th{"
           "font-size:7.2pt;background:#d9d9d9;border:.5pt solid #777;vertical-align:bottom}.t td{font-size:7.6pt;border-bottom:.4pt solid #bbb;padding:2pt "
           "3pt}.sum td{font-weight:bold;"
           "border-top:1pt solid #333}.sm{margin:6pt 0 0 auto}.sm td{font-size:8.6pt;padding:1pt 6pt}.sm "
           "td:last-child{text-align:right}h3{font-size:9pt;margin:8pt 0 2pt}.nt td{"
           "font-size:7.8pt;padding:1pt 6pt}")
    owner = {"name": g["name"].upper(), "address": f"{g['street'].upper()}, {g['town'].upper()}", "tax_id": g["tax_id"], "npi": g["npi"]}
    keys = "date code modifiers place description units charge_cents adjustment_cents allowed_cents remarks maybe diagnosis_pointers"
    truth = {"document_type": "eob", "payer": {"name": payer}, "patient": {"name": who.filed, "birth_date": who.born}, "provider": owner,
        "account_number": account,
             "claim_number": claim, "statement_date": sent, "diagnoses": dx, "lines": shown(lines, keys, ("modifiers", "remarks")),
             "totals": {"charges_cents": t["charge_cents"], "adjustments_cents": t["adjustment_cents"]}}
    return done(sheet(css, one, margin="0.45in"), truth)
