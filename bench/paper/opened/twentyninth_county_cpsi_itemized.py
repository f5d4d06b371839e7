"""A small county hospital's itemized bill off its line printer: heads in capitals repeated on each sheet, charges by department with revenue code, item
number and CPT, a subtotal for each department, receipts, a summary by revenue code, the amount due."""
from held_twentyninth_a import *

NAME, KIND = "held29-county-cpsi-itemized", "itemized_bill"
# department: revenue code, item, CPT, words, dollars, how often in a day
DEPARTMENTS = {
    "ROOM CHARGES": [("0120", "1000120", "", "SEMI-PRIVATE ROOM 2 BED M/S", 1180, 1180, 1)],
    "PHARMACY": [("0250", "4022517", "", "ACETAMINOPHEN 325MG TAB", 2, 4, 6), ("0250", "4020883", "", "LISINOPRIL 10MG TAB", 3, 7, 1), ("0250", "4031109", "",
                 "PANTOPRAZOLE 40MG TAB EC", 5, 14, 2), ("0636", "4033410", "J0696", "CEFTRIAXONE 1GM INJ PER 250MG", 22, 38, 4),
                 ("0636", "4030055", "J2405", "ONDANSETRON 4MG/2ML INJ PER 1MG", 6, 16, 4), ("0258", "4041000", "J7030", "NACL 0.9% 1000ML IV", 58, 96, 2),
                 ("0259", "4027121", "", "POTASSIUM CL ER 20MEQ TAB", 4, 11, 2)],
    "MED/SURG SUPPLIES": [("0270", "2705531", "", "IV START KIT W/CHLORAPREP", 18, 31, 2), ("0270", "2701128", "", "TUBING IV PRIMARY 2 SITE", 22, 41, 2),
                          ("0272", "2720044", "", "CATH TRAY FOLEY 16FR STERILE", 66, 112, 1), ("0270", "2709906", "", "SOCK SLIPPER NON-SKID XL", 5, 9, 1)],
    "LABORATORY": [("0301", "3010053", "80053", "COMP METABOLIC PANEL", 168, 240, 1), ("0305", "3010025", "85025", "CBC WITH AUTO DIFF", 92, 140, 1),
                   ("0306", "3017040", "87040", "CULTURE BLOOD", 148, 230, 2), ("0301", "3013605", "83605", "LACTIC ACID", 98, 166, 1),
                   ("0300", "3006415", "36415", "VENIPUNCTURE", 18, 30, 1), ("0307", "3011001", "81001", "URINALYSIS AUTO W/MICRO", 48, 80, 1),
                   ("0301", "3014484", "84484", "TROPONIN I HIGH SENS", 130, 208, 2)],
    "RADIOLOGY": [("0324", "3201046", "71046", "CHEST PA & LAT", 280, 420, 1), ("0352", "3504177", "74177", "CT ABD/PELVIS W CONTRAST", 2480, 3390, 1),
                  ("0636", "3509967", "Q9967", "ISOVUE 300 PER ML", 1, 2, 100)],
    "RESPIRATORY THERAPY": [("0412", "4104640", "94640", "NEBULIZER TX", 108, 160, 3), ("0410", "4104760", "94760", "PULSE OXIMETRY SPOT CHECK", 28, 52, 1)],
    "EMERGENCY ROOM": [("0450", "4509284", "99284", "ER VISIT LEVEL IV", 1120, 1680, 1), ("0450", "4506374", "96374", "IV PUSH SINGLE/INITIAL DRUG", 260,
    390, 1),
                       ("0450", "4506361", "96361", "HYDRATION EA ADDL HOUR", 98, 160, 2)],
    "EKG": [("0730", "7303005", "93005", "EKG 12 LEAD TRACING", 190, 290, 1)],
    "PHYSICAL THERAPY": [("0424", "4247161", "97161", "PT EVAL LOW COMPLEX 20 MIN", 248, 340, 1), ("0420", "4207116", "97116", "GAIT TRAINING 15 MIN", 96,
    140, 2)]}
NOTES = ("RADIOLOGIST, PATHOLOGIST AND ER PHYSICIAN FEES ARE BILLED SEPARATELY.", "THIS IS AN ITEMIZATION OF YOUR CHARGES AT YOUR REQUEST.",
         "PLEASE CALL THE BUSINESS OFFICE TO SET UP PAYMENT ARRANGEMENTS.")


def document(rng):
    firm = Firm(rng, rng.choice(("TILLAMORE COUNTY MEMORIAL HOSPITAL", "CIMARRON VALLEY HOSPITAL DISTRICT", "NORTH FORK COMMUNITY HOSPITAL")))
    who, sent = Human(rng), sent_day(rng)
    nights = rng.choice((0, 0, 1, 2, 4, 6))
    came = after(sent, -rng.randint(12, 70))
    left = after(came, nights)
    plan, number, policy = rng.choice(INSURERS).upper(), code(rng, rng.choice(("9999999", "A99999999", "999999"))), code(rng, "AAA9999999")
    insured = rng.random() < 0.75
    names = [x for x in DEPARTMENTS if x != "ROOM CHARGES" and (x != "PHYSICAL THERAPY" or nights)]
    chosen = (["ROOM CHARGES"] if nights else ["EMERGENCY ROOM"]) + rng.sample([x for x in names if x != "EMERGENCY ROOM"], rng.randint(2, 6))
    prices, lines, rows, kinds = {}, [], [], {}
    for name in sorted(chosen, key=list(DEPARTMENTS).index):
        here = []
        for revenue, item, cpt, words, low, high, often in DEPARTMENTS[name]:
            days = [after(came, n) for n in range(nights)] if name == "ROOM CHARGES" else [came] if not nights or rng.random() < 0.5 else \
                [after(came, n) for n in range(nights + 1) if rng.random() < 0.7]
            if name != "ROOM CHARGES" and rng.random() < 0.3 and len(DEPARTMENTS[name]) > 1:
                continue
            each = prices.setdefault(item, fee(rng, low, high))
            for date in days:
                units = rng.randint(1, often) if often < 100 else rng.choice((80, 100))
                here.append((item, {"date": date, "revenue_code": revenue, "code": cpt, "description": words, "units": units, "unit_price_cents": each,
                                    "charge_cents": each * units}))
        if here and name == "MED/SURG SUPPLIES" and rng.random() < 0.5:
            item, found = here[-1]
            here.append((item, {**found, "units": -found["units"], "charge_cents": -found["charge_cents"]}))
        for item, x in here:
            rows.append([md2(x["date"]), x["revenue_code"], item, x["code"], esc(x["description"]), str(x["units"]) if x["units"] > 0 else f"{-x['units']}-",
                         num(x["unit_price_cents"]), behind(x["charge_cents"])])
            kinds[x["revenue_code"]] = kinds.get(x["revenue_code"], 0) + x["charge_cents"]
            lines.append(x)
        if here:
            rows.append([("", 4), (f"** {name} SUBTOTAL", 2), "", behind(sum(x["charge_cents"] for _, x in here))])
    if not lines:
        return document(rng)
    charges, payments = add(lines), []
    if insured:
        off, part, _ = settle(rng, charges)
        when = after(left, rng.randint(5, 11))
        payments = [pay(when, "insurance", f"PMT {plan}", part)] * bool(part) + [pay(when, "adjustment", f"C/A {plan}", off)]
    elif rng.random() < 0.6:
        payments = [pay(came, "patient", "PMT CASH AT REGISTRATION", rng.choice((5000, 10000)))]
        payments += [pay(sent, "adjustment", "ADJ SELF PAY DISCOUNT 30%", round(charges * 0.3))] * rng.choice((0, 1))
    balance = charges - add(payments, "amount_cents")
    if balance <= 0:
        return document(rng)
    due, diagnosis = after(sent, 30), rng.choice(("J18.9", "R10.9", "N39.0", "K52.9", "R07.9"))
    top = (f"<div class='c b'>{firm.name}<br>{firm.street.upper()}<br>{firm.town.upper()}<br>BUSINESS OFFICE {firm.other}</div>"
           + beside(facts([("STATEMENT DATE", md2(sent)), ("FED TAX ID", firm.tax), ("NPI", firm.npi)]), "<div class='c b u'>ITEMIZED STATEMENT OF "
           "ACCOUNT</div>",
                    facts([("TYPE", "I/P" if nights else "O/P"), ("F/C", f"{rng.choice('BCMP')}{rng.randint(1, 9)}" if insured else "SP"),
                           ("PHYS", f"{rng.randint(100, 999)} {rng.choice(LAST).replace('_', ' ').upper()}")]), widths="34% 38% 28%"))
    boxed = beside(f"<div class='m'>{who.letter()}</div>",
                   facts([("PATIENT NAME", who.desk), ("PATIENT NO", number), ("BIRTHDATE", md2(who.born) if who.born.year > 2000 else mdy(who.born)),
                          ("ADMIT DATE", md2(came)), ("DISCHARGE DATE", md2(left)), ("DIAGNOSIS", diagnosis)]
                         + ([("INSURANCE 1", plan), ("POLICY", policy)] if insured else [("INSURANCE 1", "NONE - SELF PAY")])))
    foot = [[("", 4), ("TOTAL CHARGES", 2), "", num(charges)]]
    foot += [[md2(p["date"]), ("", 3), (p["description"], 2), "", behind(-p["amount_cents"])] for p in payments]
    foot += [[("", 4), ("** BALANCE DUE **", 2), "", num(balance)]]
    main = table(["DATE", "REV", "ITEM NO", "CPT/HCPC", "DESCRIPTION", "QTY", "PRICE", "AMOUNT"], rows, "lllllrrr", foot=foot, widths="10% 6% 10% 11% 35% "
        "6% 10% 12%")
    words = {"0120": "ROOM & BOARD SEMI-PVT", "0250": "PHARMACY", "0636": "DRUGS/DETAIL CODE", "0258": "IV SOLUTIONS", "0259": "DRUGS/OTHER",
        "0270": "MED-SUR SUPPLIES",
             "0272": "STERILE SUPPLY", "0301": "LAB/CHEMISTRY", "0305": "LAB/HEMATOLOGY", "0306": "LAB/BACT-MICRO", "0300": "LABORATORY",
             "0307": "LAB/UROLOGY",
             "0324": "DX X-RAY/CHEST", "0352": "CT SCAN/BODY", "0412": "INHALATION SVC", "0410": "RESPIRATORY SVC", "0450": "EMERG ROOM", "0730": "EKG/ECG",
             "0424": "PHYS THERP/EVAL", "0420": "PHYSICAL THERP"}
    recap = "<div class='k'>SUMMARY OF CHARGES BY REVENUE CODE" + table([], [[k, words[k], behind(v)] for k, v in sorted(kinds.items())] + [["", "TOTAL",
        num(charges)]],
                                                                        "llr", "q") + "</div>" if rng.random() < 0.5 else ""
    end = (f"<p class='k'>{rng.choice(NOTES)}</p><div class='k'>{'- ' * 46}<br>RETURN THIS STUB WITH PAYMENT TO {firm.name}<br>PATIENT NO {number} &nbsp; "
        f"{who.desk}<br>"
           f"PAY THIS AMOUNT {num(balance)} &nbsp; BY {md2(due)} &nbsp; AMT PAID ________</div>")
    css = ("body{font:8.6pt 'Liberation Mono'}.c{text-align:center}.b{font-weight:bold}.u{margin-top:8pt}.f td{padding:0 6pt 0 0;white-space:nowrap}"
        ".m{margin:10pt 0 8pt 20pt}"
           ".t{width:100%;margin-top:6pt}.t th{border-top:1pt dashed;border-bottom:1pt dashed;font-weight:normal}.t td{padding:.5pt 4pt;white-space:nowrap}"
           ".sum td{padding-top:3pt}"
           ".k{margin-top:9pt;page-break-inside:avoid}.q td{padding:0 12pt 0 0}")
    css = numbered(css, '"PAGE " counter(page)', "top-right")
    truth = {"document_type": KIND, "provider": {"name": firm.name, "npi": firm.npi, "tax_id": firm.tax, "phone": firm.other,
        "address": firm.address.upper()},
             "patient": {"name": who.desk, "birth_date": who.born}, "account_number": number, "statement_date": sent, "due_date": due, "admitted": came,
             "discharged": left, "diagnoses": [diagnosis], "lines": lines, "payments": payments, "totals": {"charges_cents": charges,
             "balance_cents": balance}}
    if insured:
        truth["payer"], truth["patient"]["member_id"] = {"name": plan}, policy
    return done(sheet(css, top + boxed + main + recap + end), truth)
