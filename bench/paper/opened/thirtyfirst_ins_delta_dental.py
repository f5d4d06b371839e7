"""Delta Dental's explanation of benefits of two patients of one family: who, dentist and claim number above each table, then tooth, day,
procedure, submitted amount, maximum approved fee, savings, allowed amount, deductible, co-pay, payment and patient payment."""
from held_thirtyfirst_b import *

NAME, KIND = "held31-ins-delta-dental", "eob"
PLANS = [("Delta Dental of Michigan", "PO Box 9085, Farmington Hills, MI 48333-9085"), ("Delta Dental of Ohio", "PO Box 9085, Farmington Hills, MI "
    "48333-9085"),
         ("Delta Dental of Iowa", "PO Box 9010, Johnston, IA 50131-9010"), ("Delta Dental of Virginia", "4818 Starkey Road, Roanoke, VA 24018-8510")]
WORK = [("D0120", "Exam, periodic", 44, 82, 100, ""), ("D0150", "Exam, full, new patient", 72, 128, 100, ""), ("D0274", "Bitewing x-rays, four", 54,
    98, 100, ""),
        ("D0210", "X-rays, full mouth", 120, 210, 100, ""), ("D1110", "Cleaning, adult", 82, 148, 100, ""), ("D1206", "Fluoride varnish", 30, 60,
            100, ""),
        ("D2391", "Filling, white, 1 surface", 140, 250, 80, "O"), ("D2392", "Filling, white, 2 surfaces", 180, 320, 80, "MO"), ("D2330",
            "Filling, white, front tooth",
        130, 240, 80, "F"), ("D7140", "Removal of tooth", 140, 290, 80, "-"), ("D4341", "Deep cleaning, quarter of mouth", 200, 340, 80, "quad"),
            ("D2740", "Crown, ceramic",
        960, 1580, 50, "-"), ("D2950", "Build-up of core", 190, 360, 50, "-"), ("D3330", "Root canal, molar", 880, 1420, 50, "-"), ("D9110",
            "Relief of pain, minor", 70, 140, 80, "")]
YOUNG = [("D0120", "Exam, periodic", 44, 82, 100, ""), ("D1120", "Cleaning, child", 58, 98, 100, ""), ("D1208", "Fluoride", 28, 52, 100, ""),
    ("D0272", "Bitewing x-rays, two", 36, 66, 100, ""),
         ("D1351", "Sealant", 42, 78, 100, "O"), ("D2391", "Filling, white, 1 surface", 140, 250, 80, "O")]
NOTES = {"D112": "The plan covers the cost of a silver filling on back teeth. The patient may be charged the difference up to the maximum approved "
    "fee.",
         "F204": "The plan covers this procedure a limited number of times in a benefit year. The limit was reached. The patient is responsible up "
         "to the maximum approved fee.",
         "B031": "The deductible was applied to this procedure."}
KEYS = "charge maximum adjustment allowed deductible".split()


def document(rng):
    holder = Person(rng, 28, 60)
    other = Person(rng, 5, 15, like=holder) if rng.random() < 0.6 else Person(rng, 28, 60, like=holder)
    people = [(holder, "Subscriber", WORK), (other, "Child" if other.born.year > 2009 else "Spouse", YOUNG if other.born.year > 2009 else WORK)]
    house, box = rng.choice(PLANS)
    sent, member = day(rng), number(rng, rng.choice(("XXXXX9999", "A99999999", "999999999")).replace("X", "9"))
    group, employer = number(rng, "0099999-9999"), rng.choice(EMPLOYERS)
    blocks, truths, used = "", [], {}
    one_office = rng.choice((doctor(rng, "{} {} {}, {}", ("DDS", "DMD")), f"{rng.choice(TOWNS)[0]} Family Dental Group"))
    for who, tie, care in people:
        giver = one_office if rng.random() < 0.6 else doctor(rng, "{} {} {}, {}", ("DDS", "DMD"))
        served, serial = later(sent, -rng.randint(5, 26)), number(rng, "999999999999")
        rows, told, open_ = [], [], rng.choice((0, 2500, 5000))
        for code, words, low, high, rate, where in sorted(rng.sample(care, rng.choice((1, 2, 3, 4))), key=lambda x: x[0]):
            charge, note = price(rng, low, high), None
            maximum = round(charge * rng.uniform(0.55, 0.97))
            allowed, tooth, face = maximum, "", ""
            if where == "quad":
                tooth = rng.choice(("UR", "UL", "LR", "LL"))
            elif where:
                tooth = str(rng.choice((2, 3, 14, 15, 18, 19, 30, 31) if code != "D2330" else (7, 8, 9, 10)))
                face = "" if where == "-" else where
            if code in ("D2391", "D2392") and rng.random() < 0.5:
                allowed, note = round(maximum * 0.76), "D112"
            elif rate == 100 and rng.random() < 0.08:
                allowed, note, rate = 0, "F204", 0
            ded = min(open_, allowed) if rate < 100 else 0
            open_ -= ded
            note = note or ("B031" if ded else None)
            paid = round((allowed - ded) * rate / 100)
            used.update({note: NOTES[note]} if note else {})
            x = {"date": served, "code": code, "description": words, "charge_cents": charge, "adjustment_cents": charge - maximum,
                "allowed_cents": allowed, "deductible_cents": ded,
                 "plan_paid_cents": paid, "patient_cents": maximum - paid, "maximum_cents": maximum}
            rows.append(["/".join(t for t in (tooth, face) if t), us(served), f"{code} {esc(words)}",
                *(bare(x[f"{k}_cents"]) for k in KEYS), f"{rate}%",
                         bare(paid), bare(x["patient_cents"]), "P" if paid else "", note or ""])
            told.append({**x, "remarks": [note] if note else None})
        foot = [("TOTALS", 3, "l")] + [bare(total(told, f"{k}_cents")) for k in KEYS] + ["", bare(total(told, "plan_paid_cents")), bare(total(told,
            "patient_cents")), "", ""]
        shown = who.plain.upper()
        blocks += ("<div class='cl'>" + beside(facts([("Patient Name:", esc(shown)), ("Date of Birth:", us(who.born)), ("Relationship:", tie)],
            "mi"),
                   facts([("Dentist:", esc(giver)), ("License No:", f"{rng.choice(('MI', 'OH', 'IA', 'VA'))}-{number(rng, '999999')}"), ("Network:",
                       rng.choice(("Delta Dental PPO", "Delta Dental Premier")))],
                         "mi"), facts([("Claim No:", serial), ("Receipt Date:", us(later(served, 2)))], "mi"), widths="32% 40% 28%")
                   + table(["Area/Tooth Code/ Surface", "Date of Service", "Procedure Code/Description", "Submitted Amount", "Maximum Approved Fee",
                       "Contract Dentist Savings", "Allowed Amount",
                            "Deduct- ible", "Co-pay %", "Payment", "Patient Payment", "Pay To", "Notes"], rows, "lllrrrrrrrrcc", "d", [foot],
                                "7% 9% 19% 8% 8% 8% 8% 7% 6% 7% 7% 3% 3%") + "</div>")
        truths.append(claim(KIND, house, {"name": giver}, {"name": shown, "birth_date": who.born, "member_id": member}, [{k: v for k,
            v in x.items() if k != "maximum_cents"} for x in told],
                            sums(told), claim_number=serial, statement_date=sent, maybe={"network": "in"}))
    limits = [(who.plain.upper(), 150000, rng.randint(0, 150000)) for who, _, _ in people]
    triangle = "<svg width='30' height='26' viewBox='0 0 30 26'><path d='M15 1l14 24H1z' fill='#41a62a'/><path d='M15 9l7 13H8z' fill='#fff'/></svg>"
    top = (beside(triangle + f"<span class='brand'>{house}</span><div class='from'>{box}</div>", "<h1>EXPLANATION OF BENEFITS</h1><div "
        "class='not'>THIS IS NOT A BILL</div>", widths="55% 45%")
           + beside(f"<div class='win'>{holder.mail()}</div>", facts([("Subscriber:", esc(holder.plain.upper())), ("Subscriber ID:", member),
               ("Client/Group:", f"{esc(employer)}<br>{group}"),
                    ("Issue Date:", us(sent)), ("Customer Service:", free(rng))], "mi sd"), widths="52% 48%"))
    tail = ((("<div class='bar'>Notes</div>" + facts(sorted(used.items()), "nt")) if used else "")
            + "<div class='bar'>Benefit year maximums</div>" + table(["Patient", "Annual maximum", "Used to date", "Remaining"], [[esc(n), usd(a),
                usd(b), usd(a - b)] for n, a, b in limits], "lrrr", "p")
            + "<p class='fine'>Pay To: P = payment was made to the provider; S = payment was made to the subscriber. Co-pay % is the share that "
                "Delta Dental pays of the allowed amount after the deductible. "
            "Patient Payment is what the patient owes the dentist; it does not show what was already paid at the office.</p><p class='fine'>If you "
            "do not agree with this decision you may ask for a review within "
            f"180 days. Write to {house}, Appeals, at the address above, with the claim number and the reasons. You may ask for copies of the "
            f"records we used at no charge. Anti-fraud hotline: {free(rng)}.</p>")
    css = (".brand{font-size:15pt;font-weight:bold;color:#41a62a;vertical-align:5pt;"
        "margin-left:5pt}.from{font-size:8.3pt;margin-top:4pt}h1{font-size:15pt;text-align:right}.not{text-align:right;font-weight:bold;"
           "font-size:9pt}.win{margin:32pt 0 30pt 18pt;line-height:1.35}.mi td{font-size:8.6pt;padding:1pt 6pt 1pt 0}.mi "
           "td:first-child{font-weight:bold;white-space:nowrap}.sd{margin-top:22pt}.cl{border:1pt solid "
           "#41a62a;padding:5pt;margin-bottom:12pt;page-break-inside:avoid}.d{width:100%;margin-top:4pt}.d th,.d td{font-size:7pt;padding:2.5pt "
           "2pt}.d th{background:#e6f3e3;vertical-align:bottom}.d td{border-bottom:"
           "0.5pt solid #ccc}.d .sum td{font-weight:bold}.bar{background:#41a62a;color:#fff;font-weight:bold;padding:2pt 6pt;margin:8pt 0 3pt}.nt "
           "td{font-size:8.3pt}.nt td:first-child{font-weight:bold}.p{width:100%}"
           ".p th,.p td{font-size:8.4pt}.p td{border-bottom:0.5pt solid #ccc}p.fine{margin-top:8pt;line-height:1.35}")
    return made(sheet(css, top + blocks + tail, margin="0.5in", font="9pt 'Liberation Sans',Arial", title="Explanation of Benefits"), truths)
