"""A dental insurer's explanation of benefits (of the kind that a large dental carrier of Pennsylvania sends): address block, a box of claim facts, one
row for each procedure with tooth and surface, submitted, allowed, not covered, deductible, share and paid; message codes; yearly maximum; appeal words."""
from held_twentysixth_c import *  # noqa: F403

NAME = "held26-keystone-dental-eob"
# code, words, tooth, surfaces, dollars, class of care
WORK = [("D0120", "Periodic oral evaluation - established patient", "", "", 48, 88, "I"), ("D0150", "Comprehensive oral evaluation - new or established "
         "patient", "", "", 72, 130, "I"), ("D0274", "Bitewings - four radiographic images", "", "", 58, 104, "I"),
        ("D0220", "Intraoral - periapical first radiographic image", "14", "", 24, 46, "I"), ("D0330", "Panoramic radiographic image", "", "", 98, 170, "I"),
        ("D1110", "Prophylaxis - adult", "", "", 86, 152, "I"), ("D1206", "Topical application of fluoride varnish", "", "", 32, 60, "I"),
        ("D2391", "Resin-based composite - one surface, posterior", "30", "O", 150, 262, "II"), ("D2392", "Resin-based composite - two surfaces, posterior",
         "19", "MO", 190, 330, "II"), ("D2331", "Resin-based composite - two surfaces, anterior", "8", "MF", 180, 300, "II"),
        ("D4341", "Periodontal scaling and root planing - four or more teeth per quadrant", "UR", "", 220, 380, "II"),
        ("D4910", "Periodontal maintenance", "", "", 120, 210, "II"), ("D7140", "Extraction, erupted tooth or exposed root", "17", "", 165, 320, "II"),
        ("D2740", "Crown - porcelain/ceramic", "3", "", 1050, 1680, "III"), ("D2950", "Core buildup, including any pins when required", "3", "", 240, 390,
            "III")]
NOTES = {"denied": "Benefits are limited by your contract to a certain number of times in a period. The limit for this service has been met. The "
         "patient is responsible for the charge.",
         "in": "Participating dentists have agreed to accept our allowance as payment in full for covered services. You may not be billed for the "
             "difference.",
         "ded": "The deductible of your program has been applied to this service.", "max": "This payment brings the patient near the program maximum.",
         "alt": "An alternate benefit was provided. Your program covers the least costly treatment that is professionally acceptable."}


def document(rng):
    who = Who(rng)
    patient, how = kin(rng, who)
    sent, member, claim = day(rng, (2026, 1, 20), 240), number(rng, rng.choice(("999999999001", "AAA999999999"))), number(rng, rng.choice(("2026999999999",
        "99999999999-00")))
    inside, many_days = rng.random() < 0.75, rng.random() < 0.25
    dentist = doctor(rng, rng.choice(("{} {} DDS", "{} {} DMD", "{} {} DDS PC")))
    if rng.random() < 0.3:
        dentist = rng.choice(("Brightside Family Dentistry of Westbury", "Smiles on Main Dental Group PC", "Orchard Dental Associates Ltd"))
    first, lines, ded = later(sent, -rng.randint(9, 40)), [], rng.choice((0, 0, 2500, 5000))
    picked = sorted(rng.sample(WORK, rng.choice((1, 2, 2, 3, 3, 4, 5, 6))), key=lambda w: w[6])
    for code, words, tooth, face, low, high, sort in picked:
        charge, rate = cents(rng, low, high), {"I": 100, "II": 80, "III": 50}[sort]
        allowed = charge if not inside and rng.random() < 0.4 else round(charge * rng.uniform(0.5, 0.93))
        if rng.random() < 0.1:
            x = {"allowed_cents": 0, "adjustment_cents": 0, "noncovered_cents": charge, "deductible_cents": 0, "plan_paid_cents": 0, "patient_cents": charge}
            rate, codes = 0, ["denied"]
        else:
            cut = 0 if sort == "I" else min(ded, allowed)
            ded -= cut
            over, share = charge - allowed, round((allowed - cut) * (100 - rate) / 100)
            x = {"allowed_cents": allowed, "adjustment_cents": over if inside else 0, "noncovered_cents": 0, "deductible_cents": cut,
                "coinsurance_cents": share,
                 "plan_paid_cents": allowed - cut - share, "patient_cents": cut + share + (0 if inside else over)}
            codes = ["in"] * inside + ["ded"] * bool(cut) + ["alt"] * (code == "D2740" and rng.random() < 0.4)
        date = later(first, 7) if many_days and sort != "I" else first
        lines.append({"date": date, "code": code, "description": words, "charge_cents": charge, "tooth": tooth, "face": face, "rate": rate, "codes": codes,
            **x})
    lines.sort(key=lambda x: x["date"])
    used = {k: f"{n}" for k, n in zip(dict.fromkeys(c for x in lines for c in x["codes"]), rng.sample(("1042", "0417", "2203", "0085", "3110", "1716"), 5))}
    rows = []
    for x in lines:
        x["remarks"] = [used[c] for c in x["codes"]]
        rows.append([say(x["date"], "%m/%d/%y"), f"<b>{x['code']}</b><br>{esc(x['description'])}", x["tooth"], x["face"], *(usd(x[k], "") for k in
                    ("charge_cents", "allowed_cents", "noncovered_cents", "deductible_cents")), f"{x['rate']}%", usd(x["plan_paid_cents"], ""),
                     usd(x["patient_cents"], ""), " ".join(x["remarks"])])
        if not x["remarks"]:
            del x["remarks"]
    brand = rng.choice(("Keystone Concord Dental", "First Concordance Dental", "Allegheny United Dental"))
    payer, chk = f"{brand} Insurance Company" if rng.random() < 0.5 else brand, number(rng, "99999999")
    paid, owed = total(lines, "plan_paid_cents"), total(lines, "patient_cents")
    acct = number(rng, "A99999") if rng.random() < 0.5 else ""
    street, town = spot(rng)
    used_max = paid + cents(rng, 0, 600)
    sums = [("<b>TOTALS</b>", 4), *(f"<b>{usd(total(lines, k), '')}</b>" for k in ("charge_cents", "allowed_cents", "noncovered_cents",
        "deductible_cents")), "",
            f"<b>{usd(paid, '')}</b>", f"<b>{usd(owed, '')}</b>", ""]
    claim_facts = [("Claim Number", claim), ("Member Name", esc(who.full).upper()), ("Member ID", member), ("Patient Name", esc(patient.full).upper()),
                   ("Relationship", how.upper()), ("Patient Birth Date", say(patient.born)), ("Group Number", number(rng, "99999-0999")),
                   ("Group Name", rng.choice(("WESTBURY AREA SCHOOL DISTRICT", "TRI-STATE MANUFACTURING CO", "FEDERAL EMPLOYEES AND FAMILIES"))),
                   ("Treating Dentist", esc(dentist)), ("Dentist Status", "Participating" if inside else "Non-Participating")]
    claim_facts += [("Patient Account No.", acct)] if acct else []
    body = (beside(f"<div class='logo'>{esc(payer)}</div><div class='fine'>P.O. Box 69{rng.randint(100, 999)}<br>Harrisburg, PA 17106</div>",
                   f"<div class='h'>DENTAL EXPLANATION OF BENEFITS</div><div class='nb'>THIS IS NOT A BILL &ndash; PLEASE RETAIN FOR YOUR RECORDS</div>"
                   f"<div>Date: {say(sent)}</div>", widths="45% 55%")
            + beside(f"<div class='mail'>{who.mail}</div><p class='fine'>For questions about this claim, visit us online or call Customer Service at "
                     f"{tel(rng)}, 8:00 a.m. to 8:00 p.m. ET. TDD {tel(rng, '1-877-555-{:04d}')}. Please have your Member ID and claim number at hand.</p>",
                     facts(claim_facts, "f"), widths="47% 53%")
            + table(["Date of<br>Service", "Procedure Code<br>and Description", "Tooth/<br>Quad", "Sur-<br>face", "Submitted<br>Charge",
                "Maximum<br>Allowance",
                     "Non-<br>Covered", "Deduct-<br>ible", "Plan<br>%", "Plan<br>Payment", "Patient<br>Owes", "Message<br>Codes"], rows, "llccrrrrrrrl",
                         "t", [sums],
                    "7% 25% 5% 5% 8% 8% 8% 7% 5% 8% 8% 6%")
            + beside("<div class='m'><b>Message Codes</b>" + facts([(n, NOTES[k]) for k, n in used.items()], "n") + "</div>" if used else "",
                     "<div class='p'><b>PAYMENT SUMMARY</b>" + facts([("Payment made to", "Dentist" if inside else "Member"),
                     ("Check/EFT number", chk if paid else "NONE"), ("Amount of payment", usd(paid)), ("Other insurance payment", "$0.00"),
                     ("Patient responsibility", usd(owed))], "f") + "</div>", widths="58% 42%")
            + f"<p><b>{say(sent, '%Y')} PROGRAM MAXIMUM:</b> {esc(patient.first)} has used {usd(used_max)} of the "
                f"{usd(150000 if used_max <= 150000 else max(200000, -(-used_max // 50000) * 50000))} "
            "calendar year maximum.</p>"
            "<p class='fine'>Maximum Allowance is the amount that we determine is payable for a covered service. If your dentist is non-participating, you "
                "may owe "
            "the difference between the submitted charge and the maximum allowance in addition to any deductible or coinsurance.</p>"
            f"<p class='fine'><b>Your right to appeal.</b> If you disagree with this determination, you or your authorized representative may write within "
                "180 days "
            f"of the date of this notice to: {esc(brand)}, Dental Customer Service Appeals, {street}, {town}. Include the claim number, the member ID, and "
                "any comments, "
            "documents, or records you wish us to consider. To report suspected fraud, call our hotline.</p>")
    css = (".logo{font:bold 15pt 'Liberation Serif';color:#0a3a6b}.h{font:bold 13pt 'Liberation Sans';text-align:right}.nb{text-align:right;font-size:8.5pt}"
           ".h~div{text-align:right}.mail{margin:26pt 0 22pt}.f{font-size:8.6pt}.f td:first-child{font-weight:bold;white-space:nowrap}.f td{padding:1pt 8pt "
               "1pt 3pt}"
           ".t{width:100%;font-size:7.9pt;margin:12pt 0 8pt}.t th{background:#d8e2ee;border:.5pt solid "
               "#446;vertical-align:bottom;font-size:7.4pt;padding:2pt 3pt}"
           ".t td{border:.5pt solid #99a;padding:2pt 3pt}.sum td{background:#eef}.n{font-size:7.8pt}.p{border:1pt solid #446;padding:4pt}.m{font-size:8.5pt}")
    keys = ("date code description charge_cents allowed_cents noncovered_cents deductible_cents plan_paid_cents patient_cents remarks").split()
    printed = [{k: x[k] for k in keys if k in x} for x in lines]
    truth = truth_of("eob", payer, {"name": patient.full.upper(), "birth_date": patient.born}, member, dentist, claim, sent, printed,
                     money(printed, "charges_cents insurance_paid_cents balance_cents"), network="in" if inside else "out", account_number=acct)
    return done(sheet(css, body, margin="0.5in", font="9pt 'Liberation Sans',Arial", title="Explanation of Benefits"), truth)
