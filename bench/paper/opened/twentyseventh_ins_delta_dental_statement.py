"""A Delta Dental explanation of benefits: the dentist and the patient in a head of small boxes, the treatments in a table with tooth and surface,
submitted amount, the allowance, contract percentage, deductible, plan's and patient's payment, then maximums used and the processing policies."""
from held_twentyseventh_b import *  # noqa: F403

NAME = "held27-delta-dental-statement"
# code, printed words, takes a tooth, surfaces, least and most dollars, percent that the plan pays
WORK = [("D0120", "PERIODIC ORAL EVALUATION", 0, "", 46, 84, 100), ("D0274", "BITEWINGS - FOUR FILMS", 0, "", 58, 102, 100),
        ("D1110", "PROPHYLAXIS - ADULT", 0, "", 88, 148, 100), ("D0220", "INTRAORAL PERIAPICAL - FIRST FILM", 1, "", 24, 44, 100),
        ("D2392", "RESIN COMPOSITE - 2 SURFACES, POSTERIOR", 1, "MO DO OL", 190, 325, 80),
        ("D2740", "CROWN - PORCELAIN/CERAMIC", 1, "", 985, 1640, 50), ("D2950", "CORE BUILDUP, INCLUDING ANY PINS", 1, "", 215, 390, 50),
        ("D4341", "PERIODONTAL SCALING AND ROOT PLANING - 4 OR MORE TEETH PER QUADRANT", 2, "", 225, 375, 80),
        ("D7140", "EXTRACTION, ERUPTED TOOTH", 1, "", 160, 305, 80), ("D1206", "TOPICAL FLUORIDE VARNISH", 0, "", 34, 62, 100),
        ("D0210", "INTRAORAL - COMPLETE SERIES", 0, "", 118, 195, 100), ("D9944", "OCCLUSAL GUARD - HARD APPLIANCE, FULL ARCH", 3, "", 420, 760, 0)]
POLICY = {"D08": "The amount is applied to the patient's deductible.", "F22": "This procedure is not a benefit of the patient's dental plan. "
          "The fee is the patient's responsibility.", "M30": "The annual maximum for this benefit year has been paid. The balance is chargeable to "
          "the patient."}
COMPANIES = ["Delta Dental of California", "Delta Dental Insurance Company", "Delta Dental of New York", "Delta Dental of Pennsylvania"]


def document(rng):
    people, payer = family(rng), rng.choice(COMPANIES)
    who, n = people[0], rng.randrange(3)
    patient, sent = people[n], day(rng, (2026, 1, 25), 280)
    served, member = later(sent, -rng.randint(5, 24)), number(rng, "999999999999")
    later_visit = later(served, 1) if rng.random() < 0.25 else served
    dentist = doctor(rng, "{} {} {}, DDS") if rng.random() < 0.55 else rng.choice(("Bright Valley Dental Group", "Sandhill Family Dentistry PC"))
    outside, open_ded, rest, lines, rows = rng.random() < 0.2, rng.random() < 0.5, rng.choice((21000, 60000, 150000)), [], []
    start = rest
    for n_line, (code, words, tooth, surfaces, low, high, percent) in enumerate(sorted(rng.sample(WORK, rng.randint(1, 6)), key=lambda x: x[0])):
        charge = cents(rng, low, high)
        allowed = charge if rng.random() < 0.08 else round(charge * rng.uniform(0.5, 0.85))
        ded = min(allowed, 5000) if open_ded and 0 < percent < 100 else 0
        open_ded = open_ded and not ded
        would = round((allowed - ded) * percent / 100)
        pays = min(would, rest)
        rest -= pays
        marks = ["F22"] if not percent else ([] if not ded else ["D08"]) + (["M30"] if pays < would else [])
        owes = (charge if outside else allowed) - pays
        date = served if n_line < 3 else later_visit
        place = {0: "", 1: str(rng.randint(2, 31)), 2: rng.choice("UR UL LL LR".split()), 3: rng.choice(("UA", "LA"))}[tooth]
        lines.append({"date": date, "code": code, "description": words, "units": 1, "charge_cents": charge, "allowed_cents": allowed,
                      "deductible_cents": ded, "plan_paid_cents": pays, "patient_cents": owes, "remarks": marks})
        rows.append([place, rng.choice(surfaces.split()) if surfaces else "", say(date, "%m/%d/%y"), code, words, usd(charge, ""), usd(allowed, ""),
                     usd(ded, "") if ded else "", f"{percent}%", usd(pays, ""), usd(owes, ""), " ".join(marks)])
    t = {k: total(lines, k) for k in "charge_cents allowed_cents deductible_cents plan_paid_cents patient_cents".split()}
    claim, group = number(rng, "2026999999999"), number(rng, "99999-99999")
    check = number(rng, "00999999") if t["plan_paid_cents"] else ""
    heads = ["Tooth<br>code", "Sur-<br>face", "Date of<br>service", "Procedure<br>code", "Description of service", "Submitted<br>amount",
             "Maximum<br>contract<br>allowance", "Deduct-<br>ible", "Contract<br>benefit<br>level", "Delta<br>Dental<br>pays", "Patient<br>pays",
             "Proc.<br>policy"]
    top = beside(f"<div class='logo'>&#916; {payer.replace('Delta Dental', '<b>Delta Dental</b>')}</div><div class='n'>P.O. Box 997330<br>Sacramento, CA "
                 f"95899-7330</div>", "<div class='ttl'>EXPLANATION OF BENEFITS</div><div class='r'>(THIS IS NOT A BILL)</div>", widths="60% 40%")
    boxes = table([], [[f"<i>Primary enrollee</i><br>{who.full.upper()}", f"<i>Enrollee ID</i><br>{member}", f"<i>Group name</i><br>"
                        f"{esc(rng.choice(('NORTHGATE LOGISTICS INC', 'MESA UNIFIED SCHOOL DIST', 'TRI-STATE ELECTRIC COOP')))}",
                        f"<i>Group number</i><br>{group}"],
                       [f"<i>Patient name</i><br>{patient.full.upper()}", f"<i>Relationship</i><br>{('SELF', 'SPOUSE', 'DEPENDENT CHILD')[n]}",
                        f"<i>Date of birth</i><br>{say(patient.born, '%m/%d/%Y')}", f"<i>Claim number</i><br>{claim}"],
                       [f"<i>Treating dentist</i><br>{esc(dentist).upper()}", f"<i>License no.</i><br>{number(rng, '99999')}",
                        f"<i>Network</i><br>{'NON-DELTA DENTAL' if outside else rng.choice(('DELTA DENTAL PPO', 'DELTA DENTAL PREMIER'))}",
                        f"<i>Processed date</i><br>{say(sent, '%m/%d/%Y')}"]], "llll", "bx", widths="32% 24% 26% 18%")
    pay = ("<p class='pay'>" + (f"Payment of <b>{usd(t['plan_paid_cents'])}</b> was issued to {'the enrollee' if outside else 'the dental office'} on "
           f"{say(later(sent, 1), '%m/%d/%y')}, check/EFT number {check}." if check else "No payment was issued for this claim.") + "</p>")
    year = rng.choice((150000, 200000)) if start < 150000 else 200000
    used = table([["Benefit period 01/01/2026 - 12/31/2026", "Plan maximum", "Used to date", "Remaining"]],
                 [["Individual annual maximum", usd(year), usd(year - rest), usd(rest)], ["Individual deductible", "$50.00", "$50.00"
                     if not open_ded else "$0.00",
                  "$0.00" if not open_ded else "$50.00"], ["Orthodontic lifetime maximum", "$1,500.00", "$0.00", "$1,500.00"]], "lrrr", "acc")
    marks = used_marks(lines)
    body = (top + f"<div class='mail'>{who.mail}</div>" + boxes
            + table(heads, rows, "cccclrrrrrrl", "t", [["", "", "", "", "<b>TOTAL</b>", usd(t["charge_cents"], ""), usd(t["allowed_cents"], ""),
                    usd(t["deductible_cents"], ""), "", usd(t["plan_paid_cents"], ""), usd(t["patient_cents"], ""), ""]]) + pay + used
            + ("<h3>Processing policies</h3>" + facts([(k, POLICY[k]) for k in marks], "f") if marks else "")
            + "<h3>About this statement</h3><p class='n'><b>Submitted amount:</b> the fee your dentist billed for the procedure. <b>Maximum "
                "contract allowance:</b> "
            "the most that Delta Dental takes into account for a procedure. A Delta Dental dentist agrees not to charge you more than this amount. "
            "<b>Contract benefit "
            "level:</b> the part of the allowance that your plan pays. <b>Patient pays:</b> your share, including any deductible, amounts over the "
            "maximum and services "
            f"that are not covered.</p><p class='n'><b>Questions?</b> Visit deltadentalins.com or call Customer Service toll-free at "
            f"{tel(rng, '888-555-{:04d}')}, "
            "Monday through Friday, 5 a.m. to 5 p.m. Pacific. If you do not agree with how this claim was decided, you or your dentist may ask for "
            "a review in writing "
            "within 180 days of this notice. Give the patient's name, the enrollee ID, the claim number and the reasons. To report suspected fraud "
            "call the Anti-Fraud "
            "Hotline.</p><p class='n'>Keep this statement for your tax records. Delta Dental cannot send duplicates for prior years.</p>")
    css = (".logo{font-size:15pt;color:#0b7a3b}.ttl{font-weight:bold;font-size:12.5pt;text-align:right}div.r{text-align:right}.n{font-size:7.6pt}"
           ".mail{margin:26pt 0 22pt 30pt;font-size:9.5pt}.bx{width:100%;border:1pt solid #0b7a3b}.bx td{border:.6pt solid "
           "#0b7a3b;font-size:8.6pt;padding:1pt 4pt 3pt}"
           ".bx i{font-style:normal;font-size:6.6pt;color:#0b7a3b}.t{width:100%;margin:9pt 0 4pt;font-size:7.9pt}.t "
           "th{background:#0b7a3b;color:#fff;font-size:6.8pt;"
           "vertical-align:bottom;font-weight:normal;padding:2pt 3pt}.t td{border-bottom:.4pt solid #aaa;padding:2.5pt 3pt}.sum td{border-top:1.2pt "
           "solid #0b7a3b;"
           "font-weight:bold}.acc{margin:6pt 0;font-size:8pt;width:75%}.acc th{border-bottom:.8pt solid "
           "#0b7a3b;font-size:7.6pt}h3{font-size:9.5pt;color:#0b7a3b;"
           "margin:7pt 0 2pt}.f td{font-size:7.8pt;padding:1pt 6pt 1pt 0}.pay{font-size:8.8pt}")
    truth = claim_of(payer, patient.full.upper(), member, lines, "date code description charge_cents allowed_cents deductible_cents plan_paid_cents "
                     "patient_cents remarks", dentist.upper(), claim, sent, "charges_cents insurance_paid_cents balance_cents",
                     blank=("deductible_cents", "remarks"),
                     network="out" if outside else "in")
    truth["patient"]["birth_date"] = patient.born
    return done(sheet(css, body, margin="0.5in", font="9pt 'Liberation Sans',Arial"), truth)
