"""A physical therapy clinic's statement: each visit under its own bar with the therapist, timed codes with GP and 59 and their units, billed, allowed off,
insurance and what the patient owes in columns, copays taken at the desk as rows, a recap at the end."""
from held_twentyninth_a import *

NAME, KIND = "held29-motionworks-pt-statement", "itemized_bill"
CODES = [("97110", "Therapeutic Exercise", 62, 88, 3), ("97140", "Manual Therapy Techniques", 58, 84, 2), ("97530", "Therapeutic Activities", 66, 92, 2),
         ("97112", "Neuromuscular Re-education", 60, 90, 2), ("97035", "Ultrasound", 28, 44, 1), ("97014", "Electrical Stimulation (Unattended)", 30, 46, 1),
         ("97116", "Gait Training", 54, 76, 1), ("97010", "Hot/Cold Packs", 12, 22, 1), ("20560", "Needle Insertion w/o Injection, 1-2 Muscles", 60, 85, 1)]
EVALS = [("97161", "PT Evaluation: Low Complexity", 150, 210), ("97162", "PT Evaluation: Moderate Complexity", 170, 230), ("97164", "PT Re-evaluation", 98,
    140)]


def document(rng):
    clinic = Firm(rng, rng.choice(("MotionWorks Physical Therapy", "Elevate Rehab & Sports Medicine, P.C.", "Harbor Point Physical Therapy & Wellness")))
    who, sent = Human(rng), sent_day(rng)
    visits, plan, copay = rng.choice((1, 2, 3, 5, 8)), rng.choice(INSURERS), rng.choice((0, 2500, 4000))
    seen = sorted(after(sent, -n) for n in rng.sample(range(20, 60), visits))
    therapist, prices = f"{rng.choice(FIRST)} {rng.choice(LAST).replace('_', ' ')}, PT, DPT", {}
    prior = rng.choice((0, 0, 0, rng.randint(2000, 18000)))
    lines, payments, rows = [], [], []
    for n, date in enumerate(seen):
        chosen = [(*rng.choice(EVALS), 1)] if n == 0 and rng.random() < 0.5 else []
        chosen += rng.sample(CODES, rng.randint(1, 4))
        rows.append([(f"<b>Visit {n + 1} of {visits} &nbsp;&middot;&nbsp; {mdy(date)} &nbsp;&middot;&nbsp; {therapist}</b>", 9)])
        for c, words, low, high, most in chosen:
            units = rng.randint(1, most)
            charge = units * prices.setdefault(c, rng.randint(low, high) * 100)
            off, part, left = settle(rng, charge, ("coins", "ded") if not copay else ("none",))
            if c == "97010":
                off, part, left = charge, 0, 0
            mods = ["GP"] + (["59"] if c in ("97140", "97530") and rng.random() < 0.5 else ["CQ"] if rng.random() < 0.12 else [])
            lines.append({"date": date, "code": c, "modifiers": mods, "description": words, "units": units, "charge_cents": charge, "adjustment_cents": off,
                          "plan_paid_cents": part, "patient_cents": left})
            rows.append([mdy(date), c, ", ".join(mods), esc(words), str(units), num(charge), num(off), num(part), num(left)])
        if copay:
            last = lines[-1] if lines[-1]["plan_paid_cents"] >= copay else max((x for x in lines if x["date"] == date), key=lambda x: x["plan_paid_cents"])
            moved = min(copay, last["plan_paid_cents"])
            last["plan_paid_cents"] -= moved
            last["patient_cents"] += moved
            place = max(i for i, r in enumerate(rows) if len(r) == 9 and r[1] == last["code"] and r[0] == mdy(date))
            rows[place][7:] = [num(last["plan_paid_cents"]), num(last["patient_cents"])]
            if moved and rng.random() < 0.6:
                words = rng.choice(("Copay - Visa", "Copay - Check", "Copay - HSA card"))
                payments.append(pay(date, "patient", words, moved))
                rows.append([mdy(date), "", "", words, "", "", "", "", num(-moved)])
    owed = add(lines, "patient_cents") + prior - paid(payments, "patient")
    if owed <= 0:
        return document(rng)
    account, due, card, group = code(rng, "AA99999"), after(sent, 21), code(rng, "A99999999"), code(rng, "999999")
    icd = rng.sample(["M54.50", "M25.511", "M25.561", "S83.511D", "M75.41", "R26.2", "M62.81", "Z96.651"], rng.randint(1, 3))
    billed, off, ins = add(lines), add(lines, "adjustment_cents"), add(lines, "plan_paid_cents")
    top = beside(f"<div class='nm'>{clinic.name}</div>{clinic.street} &bull; {clinic.town}<br>T {clinic.phone} &bull; F ({clinic.area}) 555-0199<br>"
                 f"NPI {clinic.npi} &bull; EIN {clinic.tax}", f"<div class='pt'>Patient Statement</div><div class='am'>{usd(owed)}</div>due {mon(due)}",
                 widths="66% 34%")
    info = beside(facts([("Patient", who.name), ("Date of Birth", mdy(who.born)), ("Account", account), ("Statement Date", mon(sent))]),
                  facts([("Insurance", plan), ("Member ID", card), ("Group", group), ("Dx", ", ".join(icd)), ("Referring", physician(rng))]))
    total = [[("Totals", 5), num(billed), num(off), num(ins), num(add(lines, "patient_cents") - paid(payments, "patient"))]]
    main = table(["Date", "CPT", "Mod", "Service", "Units", "Billed", "Ins.<br>Adjust.", "Ins.<br>Paid", "Patient<br>Resp."], rows,
        "llllcrrrr", foot=total,
                 widths="11% 8% 8% 31% 6% 9% 9% 9% 9%")
    recap = [("Previous balance", usd(prior))] * bool(prior) + [("Patient responsibility, this statement", usd(add(lines, "patient_cents")))]
    recap += [("Patient payments", usd(-paid(payments, "patient")))] + [("<b>Balance due</b>", f"<b>{usd(owed)}</b>")]
    end = beside("<p><b>How to pay</b><br>Scan the code, go to <u>pay.example.com/" + account.lower() + f"</u>, call {clinic.phone}, or mail a check with "
        f"the slip below. We "
                 "keep cards on file with your permission.</p><p class='fine'>Timed codes are billed in 15-minute units under the 8-minute rule. "
                 "Cancellations with less "
                 "than 24 hours' notice are charged $50, which insurance does not cover.</p>", facts(recap, "rc"), qr(rng, 60), widths="46% 40% 14%")
    slip = ("<div class='slip'>" + beside(who.letter(), f"Account {account}<br>Amount due {usd(owed)}<br>Amount enclosed $ ___________",
        f"{clinic.name}<br>{clinic.box}<br>{clinic.far}") + "</div>")
    css = ("body{font-family:'URW Gothic'}.nm{font-size:17pt;color:#0b7a75}.pt{background:#0b7a75;color:#fff;padding:3pt 6pt}.am{font-size:20pt;padding:2pt "
        "6pt}.f{width:100%;margin:8pt 0}"
           ".f td{padding:1pt 3pt;font-size:8.6pt}.f td:first-child{color:#0b7a75;width:30%}.t{width:100%;font:8.6pt 'Liberation Sans'}.t "
           "th{border-bottom:1.5pt solid #0b7a75;"
           "font-size:7.8pt;vertical-align:bottom}.t td[colspan='9']{background:#e3f1f0;padding:3pt 4pt}.t td:first-child{white-space:nowrap}.sum "
           "td{border-top:1.2pt solid #0b7a75;"
           "font-weight:bold}.rc{width:100%}.rc td+td{text-align:right}.rc td{border-bottom:.5pt solid #bbb}.slip{border-top:1pt dotted #333;"
           "margin-top:10pt;padding-top:8pt;"
           "page-break-inside:avoid;font-size:8.5pt}.fine{font-size:7pt}table.beside{margin-top:6pt}")
    totals = {"charges_cents": billed, "adjustments_cents": off, "insurance_paid_cents": ins, "patient_paid_cents": paid(payments, "patient"),
        "balance_cents": owed}
    if prior:
        totals["prior_balance_cents"] = prior
    truth = {"document_type": KIND, "provider": {"name": clinic.name, "npi": clinic.npi, "tax_id": clinic.tax, "phone": clinic.phone,
        "address": clinic.address},
             "payer": {"name": plan}, "patient": {"name": who.name, "birth_date": who.born, "member_id": card}, "account_number": account,
             "statement_date": sent, "due_date": due,
             "diagnoses": icd, "lines": lines, "payments": payments, "totals": totals}
    return done(sheet(numbered(css), top + info + main + end + slip), truth)
