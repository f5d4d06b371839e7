"""A drugstore clinic's visit receipt for the insurer (MinuteClinic's manner): clinic and practitioner with NPI and tax id, reason for the visit with
diagnosis codes, the services with procedure codes and prices, the copay or full price taken by card, and what is left to be billed to the plan or to
nobody."""
from held_twentythird_a import *

NAME, KIND = "held23-momentary-clinic-receipt", "itemized_bill"
VISITS = [("99202", "Minor illness exam, new patient", 99, 139), ("99212", "Minor illness exam, "
    "established", 89, 129), ("99213", "Illness exam, established patient", 109, 159)]
TESTS = [("87880", "Strep test, rapid", 35, 45, "J02.9", "Acute pharyngitis, unspecified"),
    ("87804", "Flu A/B test, rapid", 70, 90, "J11.1", "Influenza-like illness"),
         ("87635", "COVID-19 PCR test", 99, 139, "Z20.822", "Contact with and (suspected) exposure to COVID-19"),
         ("81002", "Urinalysis, dipstick", 25, 36, "N39.0", "Urinary tract infection, site not specified"),
         ("86580", "TB skin test (PPD)", 36, 49, "Z11.1", "Encounter for screening for respiratory tuberculosis"),
         ("69210", "Ear wax removal", 69, 89, "H61.23", "Impacted cerumen, bilateral")]
SHOTS = [("90686", "Flu vaccine, preservative free", 40, 60), ("90715", "Tdap (tetanus, diphtheria, "
    "pertussis) vaccine", 70, 90), ("90632", "Hepatitis A vaccine, adult", 140, 170),
         ("90750", "Shingles vaccine (zoster), recombinant", 205, 240)]


def document(rng):
    who, at, plan = Someone(rng, 3, 80), Sender(rng), rng.choice(PLANS)
    name = rng.choice(("MomentClinic", "QuickCare Clinic", "WalkUp Clinic"))
    shop = rng.choice(("CornerStone Pharmacy", "Fielding Drug", "Marlin Pharmacy"))
    date, how, lines, dx = day(rng), rng.choice(("copay", "cash", "cash", "none")), [], []
    if rng.random() < 0.7:
        code, words, low, high = rng.choice(VISITS)
        lines.append({"code": code, "description": words, "price": rng.randint(low, high) * 100})
        for code, words, low, high, icd, said in rng.sample(TESTS, rng.choice((1, 1, 2))):
            lines.append({"code": code, "description": words, "price": rng.randint(low, high) * 100})
            dx.append((icd, said))
    else:
        shots = rng.sample(SHOTS, rng.choice((1, 2)))
        lines += [{"code": c, "description": w, "price": rng.randint(low, high) * 100} for c, w, low, high in shots]
        for n in range(len(shots)):
            lines.append({"code": "90472" if n else "90471", "description": "Vaccine "
                "administration, " + ("each additional" if n else "first"), "price": 2500 if n else 3000})
        dx.append(("Z23", "Encounter for immunization"))
    lines = [{"date": date, "code": x["code"], "modifiers": ["25"] if n == 0 and x["code"][:3] == "992" and len(lines) > 1 and rng.random() < 0.4 else None,
              "description": x["description"], "units": 1, "charge_cents": x["price"]} for n, x in enumerate(lines)]
    charges, card = total(lines, "charge_cents"), rng.choice(("VISA", "MASTERCARD", "HSA CARD", "DISCOVER"))
    got = {"copay": rng.choice((2000, 3000, 4000)), "cash": charges, "none": 0}[how]
    payments = [payment(date, "patient", f"{card} ****{number(rng, '9999')}", got)] if got else []
    receipt, time = number(rng, "9999-9999-99"), f"{rng.randint(9, 18)}:{rng.randint(0, 59):02d}"
    office, ident, ein, store = doctor(rng, "{} {}, {}", ("FNP-BC", "PA-C", "FNP-C")), npi(rng), tax_id(rng), number(rng, "9999")
    member = None if how == "cash" else number(rng, "A99999999")
    mods = any(x["modifiers"] for x in lines)
    services = table(["Service", "CPT&reg; code"] + ["Modifier"] * mods + ["Qty", "Amount"], [
        [x["description"], x["code"]] + ["".join(x["modifiers"] or [])] * mods + ["1", usd(x["charge_cents"])] for x in lines], "ll" + "c" * mods + "cr", "d",
        [[("Total charges", 3 + mods, "r"), usd(charges)]], "55% 18% 9% 18%" if not mods else "50% 16% 12% 7% 15%")
    word = {"copay": "Amount billed to insurance", "cash": "Balance due", "none": "Amount billed to insurance"}[how]
    left = charges - got
    told = [[f"Payment received &nbsp; {x['description']} &nbsp; {say(date, 'us')}", off(got)] for x in payments] or [["Copay collected", usd(0)]]
    money = table([], told, "lr", "mo", [[word, usd(left)]])
    patient = facts([("Patient name", who.full), ("Date of birth", say(who.born, "us")), ("Visit "
        "date", f"{say(date, 'us')} &nbsp; {time}"), ("Receipt no.", receipt)]
                    + ([("Insurance", plan), ("Member ID", member)] if how != "cash" else [("Payment type", "Self-pay")]), "f")
    clinic = facts([("Clinic", f"{name} inside {shop} #{store}<br>{at.street}<br>{at.town}"),
        ("Phone", at.dash), ("Practitioner", office), ("NPI", ident), ("Tax ID", ein),
                    ("Place of service", "17 - Walk-in retail health clinic")], "f")
    text = "Please keep this receipt for your records. It may be submitted to your insurance or flexible spending account (FSA/HSA) for reimbursement."
    if how != "cash":
        text = "Your insurance will be billed. You may receive a statement for any deductible, coinsurance or non-covered service."
    body = (beside(f"<div class='lg'>{name}<span>&#10003;</span></div>", "<div class='ti'>Visit receipt</div>", widths="60% 40%") + "<div class='bar'></div>"
            + beside(patient, clinic, widths="48% 52%") + "<h3>Diagnosis</h3>" + table(["ICD-10",
                "Description"], [[a, b] for a, b in dx], "ll", "dx") + "<h3>Services provided</h3>"
            + services + money + "<p class='sg'>" + text + "</p>"
            + f"<p class='fine'>Prices are for services at this location. Lab tests sent to an outside "
                f"laboratory are billed separately by that laboratory. Questions? Call {at.free} "
            f"or visit {site(name)}/billing. A $30 fee applies to returned checks. CPT is a "
            f"registered trademark.</p><div class='en'>Thank you for choosing {name}. How was your "
            f"visit? Tell us at {site(name)}/survey &nbsp; code {number(rng, '999 999 999')}</div>")
    css = (".lg{font:bold 22pt 'Nimbus Sans','Liberation Sans';color:#b00020}.lg "
           "span{color:#1565c0}.ti{font-size:17pt;text-align:right}.bar{height:4pt;background:#b00020;margin:4pt 0 "
           "10pt}.f td{padding:2pt 12pt 2pt 0}.f "
           "td:first-child{color:#555;white-space:nowrap}h3{font-size:11pt;color:#1565c0;margin:12pt 0 3pt}.dx th,.dx td{padding:2pt 20pt 2pt "
           "3pt}.d{width:100%}.d th{background:#e3edf8;padding:4pt}.d "
           "td{padding:4pt;border-bottom:0.5pt solid #bbb}.d .sum td{font-weight:bold;border-bottom:0}.mo{width:60%;"
           "margin:4pt 0 14pt 40%}.mo .sum td{font-weight:bold;border-top:1pt solid "
           "#000}.sg{margin:10pt 0}.en{border-top:0.75pt solid #bbb;margin-top:20pt;padding-top:5pt;"
           "text-align:center;font-size:8.5pt}")
    # what goes to the insurer is no balance of the patient's
    sums = {"charges_cents": charges, "balance_cents": 0} if how == "cash" else {"charges_cents": charges, "patient_paid_cents": None if got else 0}
    extra = {} if how == "cash" else {"maybe": {"totals": {"balance_cents": left}}}
    return done(sheet(css, body, margin="0.7in", font="10pt 'Liberation Sans',Arial", title="Receipt"), {
        "document_type": KIND, "provider": {"name": name, "phone": at.dash, "address": at.address,
        "npi": ident, "tax_id": ein}, "payer": {"name": plan if how != "cash" else None},
        "patient": {"name": who.full, "birth_date": who.born, "member_id": member}, "account_number": receipt, "diagnoses": [x[0] for x in dx],
        "lines": [{k: v for k, v in x.items() if v} for x in lines], "payments": payments, "totals": sums, **extra})
