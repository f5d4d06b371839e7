"""An oral surgeon's walk-out statement after wisdom teeth or an implant: estimated and then actual: dental codes with the tooth and area in their own columns beside a medical claim, fee, what the dental plan is expected to pay and what the patient pays now, a deposit, a financing company's payment, warning that the insurance part is an estimate."""
from held_nineteenth_a import *

NAME, KIND = "held19-oral-surgeon", "itemized_bill"
TEETH = [("D7240", "Removal of impacted tooth - completely bony", 480, 720), ("D7230", "Removal of impacted tooth - partially bony", 390, 590), ("D7220", "Removal of impacted tooth - soft tissue", 320, 470), ("D7210", "Surgical removal of erupted tooth", 260, 410)]


def document(rng):
    who, at = Patient(rng, 16, 70), Place(rng)
    doc = doctor(rng, "{} {}, {}", ("DDS", "DMD", "DDS, MD"))
    name = rng.choice((f"{at.city} Oral & Maxillofacial Surgery", f"{doc.split(',')[0].split(' ', 1)[1]} Oral Surgery & Implant Center", "Cascade Facial & Oral Surgery Associates"))
    date = day(rng, (2025, 5, 1))
    sent = later(date, rng.choice((0, 0, 24, 45)))
    plan, acct, tin, ident = rng.choice(("Meridian Dental PPO", "Copperline Dental Premier", "Guardrail Dental Network", "Ridgeline Dental Choice")), number(rng, rng.choice(("99999", "9999-1"))), tax_id(rng), npi(rng)
    lines = [{"date": date, "code": "D0140", "description": "Limited exam - problem focused", "charge_cents": price(rng, 85, 150)}] * (rng.random() < 0.5) + [{"date": date, "code": "D0330", "description": "Panoramic film", "charge_cents": price(rng, 110, 180)}] * (rng.random() < 0.7)
    case = rng.choice(("wisdom", "wisdom", "implant", "biopsy"))
    if case == "wisdom":
        lines += [{"date": date, "code": t[0], "teeth": [n], "description": t[1], "charge_cents": round(price(rng, t[2], t[3]) / 100) * 100} for n in rng.sample(("1", "16", "17", "32"), rng.choice((2, 4, 4))) for t in [rng.choice(TEETH[:3])]]
        lines.sort(key=lambda x: int((x.get("teeth") or ["0"])[0]))
    elif case == "implant":
        tooth = rng.choice(("3", "14", "19", "30"))
        lines += [{"date": date, "code": "D6010", "teeth": [tooth], "description": "Endosteal implant body, surgical placement", "charge_cents": price(rng, 1850, 2900)}, {"date": date, "code": "D7953", "teeth": [tooth], "description": "Bone graft for ridge preservation", "charge_cents": price(rng, 480, 820)}] + [{"date": date, "code": "D4266", "teeth": [tooth], "description": "Guided tissue regeneration, resorbable barrier", "charge_cents": price(rng, 420, 650)}] * (rng.random() < 0.5)
    else:
        lines += [{"date": date, "code": "D7286", "description": "Incisional biopsy of oral tissue - soft", "charge_cents": price(rng, 260, 480)}]
    if case != "biopsy":
        lines += [{"date": date, "code": "D9222", "description": "Deep sedation/general anesthesia, first 15 min", "charge_cents": price(rng, 210, 340)}, {"date": date, "code": "D9223", "description": "Deep sedation/general anesthesia, each addl 15 min", "units": rng.choice((1, 2, 3)), "charge_cents": 0}]
        lines[-1]["charge_cents"] = lines[-1]["units"] * price(rng, 160, 230)
    for x in lines:
        x.setdefault("units", 1)
        x["est"] = 0 if x["code"] in ("D6010", "D7953", "D4266") and rng.random() < 0.5 else round(x["charge_cents"] * rng.choice((0.5, 0.5, 0.8)))
        if sent > date:
            x["est"] = None
    settled = sent > date
    charges, acts = total(lines), []
    if rng.random() < 0.5:
        acts.append(pay(later(date, -rng.randint(5, 20)), "patient", "Surgery deposit - Visa", rng.choice((10000, 20000, 25000))))
    if settled:
        off, ins, own, _ = split(rng, charges, ("coins", "ded"))
        acts += [pay(later(date, 19), "insurance", f"{plan} claim payment", ins)] * (ins > 0) + [pay(later(date, 19), "adjustment", f"{plan} PPO adjustment", off)]
        expected = 0
    else:
        expected = sum(x["est"] for x in lines)
        if rng.random() < 0.5:
            acts.append(pay(date, "patient", "CareBridge Financing payment", 30000))
    owed = charges - total(acts, "amount_cents")
    if owed < 0:
        acts = [p for p in acts if p["by"] != "patient"]
        owed = charges - total(acts, "amount_cents")
    show = not settled
    rows = [tr([mon(x["date"]), x["code"], " ".join(x.get("teeth", [])) or "", x["description"], x["units"], usd(x["charge_cents"])] + ([usd(x["est"]), usd(x["charge_cents"] - x["est"])] if show else []), "n n c - c r r r") for x in lines]
    rows.append(tr([("Total fees", 5), usd(charges)] + ([usd(expected), usd(charges - expected)] if show else []), "r r r r", "t"))
    pays = grid(["Date", "Transaction", "Amount"], [tr([mon(p["date"]), p["description"], usd(-p["amount_cents"])], "n - r") for p in acts], "n - r", "d py") if acts else "<p>No payments received.</p>"
    due = owed - expected
    ladder = [("Total fees", usd(charges)), ("Payments and adjustments", usd(-total(acts, "amount_cents")))] + ([("Account balance", usd(owed)), ("Estimated dental insurance", usd(-expected))] if show else []) + [("<b>Patient portion due now</b>", f"<b>{usd(due)}</b>")]
    born = [("Date of birth", mon(who.born))] if rng.random() < 0.7 else []
    member = number(rng, "999999999") if rng.random() < 0.5 else None
    body = (f"<div class='top'>{name}</div><div class='sub'>{doc} &nbsp;|&nbsp; Diplomate, Oral and Maxillofacial Surgery &nbsp;|&nbsp; {at.street}, {at.town} &nbsp;|&nbsp; {at.tel}</div>"
            + sides(facts([("Patient", who.full)] + born + [("Account", acct), ("Dental plan", plan)] + ([("Subscriber ID", member)] if member else []), "f"), facts([("Statement date", mon(sent)), ("Date of surgery", mon(date)), ("Referred by", doctor(rng, "{} {}, {}", ("DDS", "DMD"))), ("NPI", ident), ("Tax ID", tin)], "f"), widths=(52, 48), kind="io")
            + "<h3>Treatment completed</h3>" + grid(["Date", "ADA code", "Tooth", "Procedure", "Qty", "Fee"] + (["Est. insurance", "Est. patient"] if show else []), rows, "n n c - c r r r")
            + "<h3>Payments</h3>" + pays + f"<div class='lad'>{facts(ladder, 'f')}</div>"
            + (f"<div class='wr'>Insurance amounts on this statement are <b>estimates only</b> and do not bind your plan. Whatever the plan does not pay within 60 days is your responsibility.</div>" if show else "<div class='wr'>Your dental plan has paid its part. Please pay the amount above within 15 days.</div>")
            + (f"<p class='s'>General anesthesia for this surgery was also sent to your medical plan as a courtesy.</p>" if rng.random() < 0.4 and case != "biopsy" else "") + f"<div class='cut'>Return this part with your payment to {name}, {at.box}, {at.far}</div>" + facts([("Patient", who.full), ("Account", acct), ("Amount due", usd(due)), ("Amount enclosed", "$ ______________")], "f"))
    css = "body { font: 9.4pt 'Liberation Serif'; font-size: 10pt } .top { font: 19pt 'URW Bookman', 'Liberation Serif'; color: #0f5c5c; text-align: center } .sub { text-align: center; font-size: 8.4pt; border-bottom: 2pt solid #0f5c5c; padding-bottom: 5pt } .io { margin: 10pt 0 } .f td { padding: 1.2pt 14pt 1.2pt 0 } .f td:first-child { color: #0f5c5c } h3 { font-size: 10.5pt; color: #0f5c5c; margin: 10pt 0 2pt } .d th { border-bottom: 1px solid #0f5c5c; font-size: 8.6pt } .d td { border-bottom: 0.5pt solid #cfe0e0; padding: 2.5pt 4pt } .t td { font-weight: bold; border-top: 1px solid #0f5c5c } .py { width: 70% } .lad { margin: 10pt 0 8pt auto; width: 48% } .lad table { width: 100% } .lad td + td { text-align: right; padding-right: 4pt } .wr { border: 1px solid #0f5c5c; background: #f0f7f7; padding: 5pt } .s { font-size: 8.6pt }"
    totals = {"charges_cents": charges, "balance_cents": due}
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "npi": ident, "tax_id": tin, "address": at.address}, "payer": {"name": plan}, "patient": {"name": who.full, "birth_date": who.born if born else None, "member_id": member}, "account_number": acct, "statement_date": sent,
                            "maybe": {"balance_cents": owed} if show else {}, "lines": [only(x, "date", "code", "teeth", "description", "units", "charge_cents") | ({"maybe": {"plan_paid_cents": x["est"], "patient_cents": x["charge_cents"] - x["est"]}} if show else {}) for x in lines], "payments": acts, "totals": totals}) | ({"wrong": ["balance_cents"]} if show and expected else {})
