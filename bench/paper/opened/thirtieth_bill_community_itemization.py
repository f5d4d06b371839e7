"""A community hospital's itemized statement as its patient accounting (Cerner) prints it: a report in typewriter letters with the encounter on top, the
charges under each revenue code with its subtotal, credits and charges taken back, then payments and adjustments and the account balance."""
from held_thirtieth_a import *

NAME, KIND = "held30-bill-community-itemization", "itemized_bill"
DEPTS = {"0250": "PHARMACY", "0258": "PHARMACY-IV SOLUTIONS", "0270": "MED-SUR SUPPLIES", "0272": "STERILE SUPPLY", "0300": "LABORATORY",
         "0301": "LAB-CHEMISTRY", "0305": "LAB-HEMATOLOGY", "0307": "LAB-UROLOGY", "0320": "RADIOLOGY-DIAGNOSTIC", "0324": "RAD-CHEST",
         "0352": "CT SCAN-BODY",
         "0410": "RESPIRATORY SVC", "0450": "EMERGENCY ROOM", "0636": "DRUGS-DETAIL CODE", "0710": "RECOVERY ROOM", "0730": "EKG/ECG",
         "0762": "OBSERVATION HOURS",
         "0121": "ROOM-BOARD/SEMI", "0360": "OR SERVICES", "0370": "ANESTHESIA", "0420": "PHYSICAL THERP"}
# revenue code, code, what is printed, least and most dollars of one, most units
WORK = [("0250", "", "acetaminophen 325 mg tab", 1, 4, 6), ("0250", "", "ondansetron ODT 4 mg tab", 6, 30, 3), ("0250", "", "pantoprazole 40 mg inj", 22,
    90, 2),
        ("0250", "", "lidocaine 1% 10 mL MDV", 9, 34, 1), ("0250", "", "lisinopril 10 mg tab", 2, 7, 3), ("0258", "J7030", "Sodium Chloride 0.9% 1000 mL",
        48, 160, 3),
        ("0258", "J7120", "Lactated Ringers 1000 mL", 48, 160, 3), ("0270", "", "KIT IV START W/CHG", 11, 44, 2), ("0270", "",
        "SET EXTENSION IV SMALLBORE 7IN", 9, 38, 2),
        ("0270", "", "SOCK NONSKID ADULT XL PR", 3, 12, 1), ("0272", "", "TRAY LACERATION STERILE DISP", 48, 190, 1), ("0272", "",
        "CATH FOLEY 16FR SIL TRAY", 60, 210, 1),
        ("0300", "36415", "Venipuncture", 14, 48, 2), ("0301", "80053", "Comprehensive Metabolic Panel", 120, 520, 2), ("0301", "84484",
        "Troponin-I High Sensitivity", 110, 410, 3),
        ("0301", "83690", "Lipase Level", 70, 260, 1), ("0301", "83605", "Lactic Acid", 80, 270, 2), ("0301", "83735", "Magnesium Level", 40, 150, 1),
        ("0305", "85025", "CBC w/ Auto Diff", 60, 250, 2), ("0305", "85610", "Prothrombin Time (PT/INR)", 40, 150, 1), ("0307", "81001",
        "UA w/ Microscopic if Indicated", 40, 140, 1),
        ("0324", "71046", "XR Chest 2 Views", 220, 680, 1), ("0324", "71045", "XR Chest 1 View Portable", 180, 540, 1), ("0352", "74177",
        "CT Abdomen/Pelvis w/ Contrast", 2200, 6800, 1),
        ("0320", "73630", "XR Foot Complete Min 3 Vws Right", 190, 560, 1), ("0410", "94640", "Neb Treatment Initial", 90, 300, 3), ("0450", "99284:25",
        "ED Visit Level IV", 900, 2600, 1),
        ("0450", "99283:25", "ED Visit Level III", 600, 1500, 1), ("0450", "96374", "IV Push Initial Drug", 180, 520, 1), ("0450", "96375",
        "IV Push Ea Addl Seq New Drug", 110, 330, 3),
        ("0450", "96361", "Hydration Ea Addl Hour", 90, 270, 3), ("0636", "J2405", "ondansetron 4 mg/2 mL inj", 3, 14, 4), ("0636", "J1885",
        "ketorolac 30 mg/mL inj", 6, 22, 2),
        ("0636", "Q9967", "iopamidol 76% contrast 100 mL", 1, 4, 100), ("0636", "J0696", "cefTRIAXone 1 g inj", 14, 42, 4), ("0730", "93005",
        "EKG 12 Lead Tracing", 140, 420, 2)]
STAY = [("0121", "", "R&B Semi-Private 2 Bed Med/Surg", 1300, 2900, 1), ("0420", "97161:GP", "PT Evaluation Low Complexity", 190, 440, 1), ("0420",
    "97116:GP", "PT Gait Training 15 Min", 80, 190, 3)]
PLANS = ["BC OF THE OZARKS PPO", "MEDICARE A&B", "UHS CHOICE PLUS", "AETERNA MEDICARE ADVANTAGE", "PRAIRIE STATES MUTUAL HMO"]


def document(rng):
    who, at = Person(rng), Sender(rng)
    owner = who if rng.random() < 0.8 else Person(rng, 30, 60, who)
    name = f"{at.city} {rng.choice(('Community Hospital', 'Memorial Hospital', 'Regional Medical Center', 'County Hospital District'))}"
    came = day(rng, (2025, 9, 5), 200)
    stay = rng.random() < 0.4
    left = later(came, rng.randint(2, 4)) if stay else came
    sent = later(left, rng.randint(14, 90))
    fin, mrn, ein, code = number(rng, rng.choice(("999999999", "V00099999999", "1000999999"))), number(rng, "999999"), tax_id(rng), npi(rng)
    plan, kind = rng.choice(PLANS + [None]), rng.choice(("Inpatient" if stay else "Emergency",))
    show = rng.choice((us, us, two))
    few = rng.random() < 0.2
    picked = sorted(rng.sample(WORK, rng.randint(3, 5) if few else rng.randint(9, len(WORK))) + (STAY if stay else []), key=lambda x: x[0])
    level = rng.choice(("99284:25", "99283:25"))
    picked = [x for x in picked if x[1][:3] != "992" or x[1] == level]
    lines = []
    for rev, c, words, low, high, most in picked:
        each = price(rng, low, high)
        cdm = number(rng, rng.choice(("9999999",)))
        for d in range((left - came).days + 1 if stay else 1):
            room = rev == "0121"
            if room and d == (left - came).days or not room and d and (rev == "0450" or rng.random() < 0.65):
                continue
            units = 1 if room else rng.randint(1, most)
            c1, *mods = c.split(":")
            lines.append({"date": later(came, d), "revenue_code": rev, "code": c1 or None, "modifiers": mods or None, "description": words, "units": units,
                          "charge_cents": units * each, "cdm": cdm})
            if rng.random() < 0.06 and not room:
                lines.append(lines[-1] | {"units": -units, "charge_cents": -units * each})
    if rng.random() < 0.35:
        lines.append({"date": came, "revenue_code": lines[-1]["revenue_code"], "description": rng.choice(("NO CHARGE - FLOOR STOCK",
            "Override Pull - No Charge")), "units": 1,
                      "charge_cents": 0, "cdm": number(rng, "9999999")})
    charges = total(lines, "charge_cents")
    behind = rng.random() < 0.5
    write = after if behind else bare
    revs = sorted({x["revenue_code"] for x in lines})
    rows, cdms = [], rng.random() < 0.7
    n = 7 + cdms
    for rev in revs:
        mine = [x for x in lines if x["revenue_code"] == rev]
        rows.append([(f"REV CODE {rev} {DEPTS[rev].replace('&', '&amp;')}", n, "g")])
        for x in mine:
            rows.append([show(x["date"]), rev] + [x["cdm"]] * cdms + [x.get("code") or "", " ".join(x.get("modifiers") or []), esc(x["description"]),
                                                                      str(x["units"]), write(x["charge_cents"])])
        rows.append([(f"SUBTOTAL {rev}", n - 1, "r"), (write(total(mine, "charge_cents")), 1, "r o")])
    for x in lines:
        del x["cdm"]
    payments, when = [], later(left, rng.randint(9, 13))
    if plan and rng.random() < 0.8:
        off, ins, _ = shares(rng, charges, ("coins", "ded", "copay"))
        payments = [pay(when, "adjustment", f"Contractual Adj {plan}", off)] + [pay(when, "insurance", f"Payment {plan}", ins)] * bool(ins)
        if rng.random() < 0.3:
            payments.append(pay(later(when, 1), "adjustment", "Sequestration Adj", round(ins * 0.02))) if ins * 0.02 > 1 and "MEDICARE" in plan else None
    elif not plan:
        payments = [pay(when, "adjustment", "Uninsured Discount", round(charges * rng.choice((0.2, 0.35, 0.4))))]
    owed = charges - sum(p["amount_cents"] for p in payments)
    if rng.random() < 0.35 and owed > 15000:
        payments.append(pay(left, "patient", rng.choice(("Patient Payment - Visa", "ED Copay Cash")), rng.choice((5000, 7500, 10000))))
        owed -= payments[-1]["amount_cents"]
    if owed < 0:
        return document(rng)
    payments.sort(key=lambda p: p["date"])
    head = (f"<div class='c b'>{name.upper()}</div><div class='c'>{at.street.upper()} &nbsp; {at.town.upper()}</div><div class='c'>PATIENT FINANCIAL "
        f"SERVICES {at.dash} &nbsp; "
            f"TAX ID {ein} &nbsp; NPI {code}</div><div class='c b t'>ITEMIZED STATEMENT OF CHARGES</div>")
    whom = beside(facts([("PATIENT NAME:", esc(who.tight)), ("DATE OF BIRTH:", us(who.born)), ("FIN NBR:", fin), ("MRN:", mrn), ("ENCOUNTER TYPE:", kind),
                         ("FIN CLASS:", rng.choice(("Commercial",
                         "Managed Care")) if plan and "MEDICARE" not in plan else "Medicare" if plan else "Self Pay")], "on"),
                  facts([("STATEMENT DATE:", us(sent)), ("ADMIT DATE:", us(came)), ("DISCHARGE DATE:", us(left)), ("ATTENDING:", doctor(rng,
                      "{1},{0} {2}").upper()),
                         ("PRIMARY INS:", (plan or "NONE").replace("&", "&amp;")), ("POLICY NBR:", "MEMBER")], "on"), widths="52% 48%")
    member = number(rng, rng.choice(("AAA999999999", "9AA9A99AA99", "999999999"))) if plan else None
    whom = whom.replace("MEMBER", member or "")
    heads = ["SVC DATE", "REV"] + ["CDM"] * cdms + ["HCPCS", "MOD", "DESCRIPTION", "QTY", "AMOUNT"]
    body = (head + whom + f"<div class='gr'>GUARANTOR:<br>{owner.mail()}</div>" + table(heads, rows, "ll" + "l" * cdms + "lllrr", "d", [[("TOTAL CHARGES",
        n - 1, "r"), (write(charges), 1, "r")]]))
    end = [[show(p["date"]), esc(p["description"]), after(-p["amount_cents"]) if behind else bare(-p["amount_cents"])] for p in payments]
    given = sum(p["amount_cents"] for p in payments)
    body += "<div class='whole'><div class='b p'>PAYMENTS AND ADJUSTMENTS</div>" + table(["POST DATE", "TRANSACTION", "AMOUNT"],
        end or [[("*** NONE POSTED ***", 3, "c")]], "llr", "d",
                                                                    [[("TOTAL PAYMENTS/ADJUSTMENTS", 2, "r"), write(-given)], [("ACCOUNT BALANCE", 2,
                                                                        "r"), usd(owed)]]) + "</div>"
    body += ("<p class='p'>THIS ITEMIZATION IS PROVIDED AT YOUR REQUEST AND IS NOT A BILL FOR PROFESSIONAL FEES. CHARGES FOR EMERGENCY PHYSICIANS, "
        "RADIOLOGISTS AND PATHOLOGISTS ARE BILLED "
             "SEPARATELY. LATE CHARGES MAY BE ADDED AFTER DISCHARGE.</p><p class='c'>*** END OF REPORT ***</p>")
    css = (".b{font-weight:bold}.c{text-align:center}.t{margin:7pt 0;font-size:11pt}.on td{padding:0 8pt 0 0}.gr{margin:7pt 0;border-top:0.75pt dashed "
        "#000;padding-top:4pt}.d{width:100%}"
           ".d td,.d th{padding:0.8pt 4pt}.d thead th{border-top:0.75pt solid #000;border-bottom:0.75pt solid #000}.d td.g{font-weight:bold;"
           "padding-top:5pt}.o{border-top:0.5pt solid #000}"
           ".sum td{font-weight:bold;padding-top:5pt}.p{margin:8pt 0 3pt}.whole{page-break-inside:avoid}")
    sums = {"charges_cents": charges, "balance_cents": owed}
    return done(sheet(css, body, margin="0.5in", font=f"{rng.choice(('8.4pt', '8.8pt'))} 'Liberation Mono','Courier New',monospace"), KIND,
                {"name": name.upper(), "npi": code, "tax_id": ein, "phone": at.dash, "address": at.address.upper()},
                {"name": who.tight, "birth_date": who.born, "member_id": member}, lines, sums, payer={"name": plan} if plan else None, account_number=fin,
                    statement_date=sent,
                admitted=came, discharged=left, payments=payments)
