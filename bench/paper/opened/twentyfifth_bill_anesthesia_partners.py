"""An anesthesia group's bill (as USAP and NAPA send them): the anesthesiologist's and the nurse anesthetist's share of one case with modifiers, start and stop,
minutes and units, blocks and lines beside it, what the plan allowed and paid; words that explain the time, and a coupon below."""
from held_twentyfifth_a import *

NAME, KIND = "held25-bill-anesthesia-partners", "itemized_bill"
CASES = [("00790", "ANES INTRAPERITONEAL PX UPPER ABDOMEN W/LAPAROSCOPY NOS", 7), ("01402", "ANES OPEN/ARTHROSCOPIC TOTAL KNEE ARTHROPLASTY", 7),
         ("00811", "ANES LOWER INTESTINAL ENDOSCOPIC PX NOS", 4), ("00142", "ANES PX ON EYE LENS SURGERY", 4), ("01214", "ANES TOTAL HIP ARTHROPLASTY", 8),
         ("00170", "ANES INTRAORAL PX INCLUDING BIOPSY NOS", 5), ("01967", "NEURAXIAL LABOR ANALGESIA/ANES PLANNED VAGINAL DELIVERY", 5)]
MORE = [("64447", "INJECTION AA&/STRD FEMORAL NERVE W/IMG GDN", "59", 480, 990), ("36620", "ARTERIAL CATHETERIZATION PERCUTANEOUS", "", 260, 560),
        ("76942", "US GUIDANCE NEEDLE PLACEMENT", "26", 150, 340), ("64488", "TAP BLOCK BILATERAL BY INJECTION W/IMG GDN", "59", 620, 1250)]


def document(rng):
    who, at = Person(rng, 6, 86), Office(rng)
    name = rng.choice(("Meridian Anesthesia Partners of {0} PLLC", "North Shore American Anesthesia of {0}, P.C.",
        "{0} Perioperative Medicine Associates LLC")).format(
        {"TX": "Texas", "MI": "Michigan", "VA": "Virginia", "ID": "Idaho", "IL": "Illinois", "FL": "Florida", "KS": "Kansas", "NV": "Nevada",
            "SC": "South Carolina",
         "CA": "California", "KY": "Kentucky", "PA": "Pennsylvania", "NM": "New Mexico", "WI": "Wisconsin"}[at.state])
    plan, served = rng.choice(PLANS), day(rng, (2026, 1, 4), 230)
    sent = later(served, rng.randint(40, 110))
    due, acct, case = later(sent, rng.choice((14, 21, 30))), number(rng, rng.choice(("AAAA9999999", "9999999999"))), number(rng, "99999999")
    code, words, base = rng.choice(CASES)
    start, minutes, status = rng.randint(420, 900), rng.randint(18, 235), rng.choice(("P1", "P2", "P2", "P3"))
    stop, team = start + minutes, rng.random() < 0.55
    units = base + round(minutes / 15, 1)
    units = int(units) if units == int(units) else units
    each = rng.randint(60, 165) * 100
    lines, rows, paid = [], [], []
    place = rng.choice(("SURGERY CENTER", "HOSPITAL OUTPATIENT", "MEDICAL CENTER"))
    doers = [(doctor(rng), "QK"), (doctor(rng, titles=("CRNA",)), "QX")] if team else [(doctor(rng), "AA")]
    jobs = [(code, mod, words, doer, round(units * each * (0.5 if team else 1)), True) for doer, mod in doers]
    jobs += [(c, m, w, doers[0][0], price(rng, low, high), False) for c, w, m, low, high in rng.sample(MORE, rng.choice((0, 0, 1, 1, 2)))]
    for c, m, w, doer, charge, timed in jobs:
        off, ins, own, _ = worked(rng, charge, ("coins", "coins", "ded"), 0.12, 0.5)
        mods = ([m] if m else []) + ([status] if timed else [])
        line = {"date": served, "code": c, "modifiers": mods or None, "description": w, "charge_cents": charge, "adjustment_cents": off,
            "plan_paid_cents": ins, "patient_cents": own}
        if timed:
            line |= {"minutes": minutes, "units": units}
        lines.append(line)
        rows.append(tr([two(served), c + ("<br>" + " ".join(mods) if mods else ""), f"{w}<div class='s'>{doer}</div>", str(minutes) if timed else "",
            f"{units:g}" if timed else "",
                        bare(charge), f"({bare(off)})" if off else "0.00", f"({bare(ins)})" if ins else "0.00", bare(own)], "n n - c c r r r r"))
    owed = total(lines, "patient_cents")
    if rng.random() < 0.3 and owed > 8000:
        p = pay(later(sent, -rng.randint(5, 25)), "patient", rng.choice(("Patient Payment - Check", "Online Payment")), rng.choice((2500, 5000)))
        paid.append(p)
        rows.append(tr([two(p["date"]), "", p["description"], "", "", "", "", "", f"({bare(p['amount_cents'])})"], "n n - c c r r r r"))
    balance = owed - total(paid, "amount_cents")
    if balance <= 0:
        return document(rng)
    sums = [total(lines, k) for k in ("charge_cents", "adjustment_cents", "plan_paid_cents")]
    rows.append(tr([("Total", 5), bare(sums[0]), f"({bare(sums[1])})", f"({bare(sums[2])})" if sums[2] else "0.00", usd(balance)], "- r r r r", "tt"))
    clock = "{:02d}:{:02d} - {:02d}:{:02d}".format(start // 60, start % 60, stop // 60, stop % 60)
    top = sides(f"<div class='nm'>{name}</div>{at.street}<br>{at.town}", grid(None, [tr(["Statement Date", us(sent)]), tr(["Account Number", acct]),
        tr(["Payment Due", us(due)]),
                tr(["<b>Amount You Owe</b>", f"<b>{usd(balance)}</b>"])], kind="k"), widths=(58, 42))
    info = sides(facts([("Patient", who.plain), ("Case #", case), ("Facility", f"{at.city.upper()} {place}")], "in"),
                 facts([("Anesthesia Time", f"{clock} ({minutes} min)"), ("Base Units", str(base)), ("Insurance", proper(plan))], "in"), widths=(52, 48),
                     kind="bx")
    why = ("<div class='q'><b>Why did I get this bill?</b> You recently had a procedure for which our clinicians provided anesthesia care. Our services "
        "are billed separately from those of "
           "your surgeon and the facility." + (" Your care was provided by an anesthesiologist medically directing a nurse anesthetist (CRNA); each is "
           "billed for part of the service."
           if team else " Your care was personally performed by an anesthesiologist.") + " Anesthesia is charged in units: base units for the procedure "
               "plus one unit for every 15 minutes.</div>")
    coupon = ("<div class='w'><div class='cut'>Cut here and mail with your check</div>" + sides(
        f"{who.mail()}<br><br>&#9744; Address or insurance changed? Please note on back.", grid(["Account Number", "Due Date", "Amount You Owe",
        "Amount Paid"],
        [tr([acct, us(due), usd(balance), "$"], "c c c c")], "c c c c", "cp") + f"<p>Mail to:<br>{name}<br>{at.box}<br>{at.far}</p>", widths=(48,
            52)) + "</div>")
    body = (top + f"<div class='ml'>{who.mail()}</div>" + info
            + grid(["Date of<br>Service", "Procedure<br>Code", "Description / Provider", "Minutes", "Units", "Charges", "Plan<br>Discount", "Plan<br>Paid",
            "Your<br>Share"], rows,
                   "n n - c c r r r r") + why + f"<p><b>Pay online:</b> pay.{name.split()[0].lower()}anes.example.com &nbsp; <b>Call:</b> {at.free}, "
                   f"Monday through Friday 8 a.m. to 6 p.m. "
            f"Eastern</p><p class='s'>If you believe this bill should be protected under the No Surprises Act, call us or visit cms.gov/nosurprises. "
            f"Modifiers: QK medical direction of "
            "2-4 concurrent procedures; QX CRNA with medical direction; AA performed by anesthesiologist; P1-P6 physical status.</p>" + coupon)
    css = ("body { font: 8.8pt 'Liberation Sans' } .nm { font: bold 13pt 'Liberation Serif'; color: #1d3f72 } .k { width: 100% } .k td { border: 0.75pt "
        "solid #1d3f72; padding: 3pt 6pt } "
           ".k td + td { text-align: right } .ml { margin: 26pt 0 22pt 24pt } .bx { background: #eaf0f8; margin-bottom: 6pt } .in td { padding: 1.5pt "
           "8pt 1.5pt 4pt } .in td + td { "
           "font-weight: bold } .d th { background: #1d3f72; color: #fff; font-size: 7.5pt } .d td { border-bottom: 0.5pt solid #ccc } .tt td { "
           "font-weight: bold; border-top: 1pt solid "
           "#1d3f72 } .q { border-left: 3pt solid #1d3f72; padding: 3pt 8pt; margin: 10pt 0 } .cp { width: 100% } .cp th { background: #eaf0f8; "
           "font-size: 7.5pt } .cp td, .cp th { border: "
           "0.5pt solid #1d3f72 } .w { page-break-inside: avoid; margin-top: 20pt } div.s { color: #555 }")
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.free}, "payer": {"name": proper(plan)},
        "patient": {"name": who.plain},
                            "account_number": acct, "statement_date": sent, "due_date": due, "lines": lines, "payments": paid,
                            "totals": {"charges_cents": sums[0], "adjustments_cents": sums[1], "insurance_paid_cents": sums[2], "balance_cents": balance}})
