"""A hospital's outpatient claim printed upon the uniform institutional form (UB-04, CMS-1450): all eighty-one form locators with their small names,
the service lines by revenue code, in red or in black ink, on two sheets when there are more than twenty-two lines."""
from held_thirtysecond_c import *

NAME, KIND = "held32-paper-ub04", "claim_form"
HOSPITALS = ["SYCAMORE REGIONAL MEDICAL CTR", "ST ANSELM HOSPITAL", "NORTHERN VALLEY COMM HOSPITAL", "RIVERMONT HOSPITAL",
    "TWIN BRIDGES MEMORIAL HOSP"]
PLANS = [("UNITEDHEALTHCARE", "87726"), ("CIGNA HEALTHCARE", "62308"), ("AETNA", "60054"), ("BCBS OF TEXAS", "84980"), ("HUMANA", "61101"),
         ("MEDICARE", "04111"), ("MOLINA HEALTHCARE OF OHIO", "20149")]
# revenue code, what the form says of it, code, modifiers, low, high, most units
EMERGENCY = [("0450", "EMERG ROOM", "99284", ["25"], 1150, 2600, 1), ("0250", "PHARMACY", "", [], 12, 140, 9), ("0258", "IV SOLUTIONS", "J7030", [],
    45, 160, 2),
             ("0300", "LABORATORY", "36415", [], 18, 60, 1), ("0301", "LAB/CHEMISTRY", "80053", [], 140, 420, 1), ("0301", "LAB/CHEMISTRY", "84484",
                 [], 110, 350, 1),
             ("0301", "LAB/CHEMISTRY", "83690", [], 90, 240, 1), ("0305", "LAB/HEMATOLOGY", "85025", [], 70, 230, 1), ("0305", "LAB/HEMATOLOGY",
                 "85610", [], 38, 110, 1),
             ("0306", "LAB/BACT-MICRO", "87086", [], 66, 180, 1), ("0307", "LAB/UROLOGY", "81001", [], 40, 120, 1), ("0324", "DX X-RAY/CHEST",
                 "71046", [], 290, 640, 1),
             ("0351", "CT SCAN/HEAD", "70450", [], 1300, 2900, 1), ("0352", "CT SCAN/BODY", "74177", [], 2900, 6400, 1), ("0450", "EMERG ROOM",
                 "96374", ["59"], 240, 520, 1),
             ("0450", "EMERG ROOM", "96375", [], 120, 330, 2), ("0450", "EMERG ROOM", "96361", [], 110, 260, 3), ("0636", "DRUGS/DETAIL CODE",
                 "J1885", [], 9, 40, 2),
             ("0636", "DRUGS/DETAIL CODE", "J2405", [], 4, 22, 4), ("0730", "EKG/ECG", "93005", [], 180, 410, 1), ("0255", "DRUGS/INCIDENT RAD",
                 "Q9967", [], 1, 4, 100),
             ("0270", "MED-SUR SUPPLIES", "", [], 14, 90, 3), ("0410", "RESPIRATORY SVC", "94640", [], 120, 300, 2)]
SURGERY = [("0360", "OR SERVICES", "29881", ["RT"], 5200, 9800, 1), ("0370", "ANESTHESIA", "", [], 900, 2200, 1), ("0710", "RECOVERY ROOM", "", [],
    620, 1500, 1),
           ("0250", "PHARMACY", "", [], 40, 420, 12), ("0272", "STERILE SUPPLY", "", [], 180, 900, 4), ("0636", "DRUGS/DETAIL CODE", "J0690", [], 6,
               18, 4),
           ("0636", "DRUGS/DETAIL CODE", "J2704", [], 3, 9, 30), ("0300", "LABORATORY", "36415", [], 18, 60, 1), ("0301", "LAB/CHEMISTRY", "80048",
               [], 110, 300, 1),
           ("0320", "DX X-RAY", "73562", ["RT"], 210, 480, 1), ("0274", "PROSTH/ORTH DEV", "L1830", ["RT"], 120, 340, 1)]
REHAB = [("0420", "PHYSICAL THERP", "97110", ["GP"], 95, 190, 2), ("0420", "PHYSICAL THERP", "97140", ["GP"], 90, 180, 1), ("0420", "PHYSICAL THERP",
    "97530", ["GP"], 98, 200, 1)]
SICK = {"ed": [("R07.9", "R07.9"), ("R10.31", "R10.31"), ("S06.0X0A", "R51.9")], "surgery": [("S83.241A", None)], "rehab": [("M54.50", None),
    ("M25.561", None)]}
MORE = ["I10", "E11.9", "E78.5", "Z79.82", "K21.9", "Z87.891", "R51.9"]
EDGE = 0.2


def x(column):
    return EDGE + column * 0.1


def y(line):
    return 0.22 + line * 0.1635


def cell(left, line, right, lines=1, label="", kind=""):
    return frame(x(left), y(line), (right - left) * 0.1, lines * 0.1635, label, kind)


def typed(column, line, text):
    return put(x(column) + 0.03, y(line) + 0.045, text)


def ended(column, line, text):
    return put(x(column) - 0.04, y(line) + 0.045, text, "e")


def blank_form():
    """The form with nothing typed in."""
    out = [cell(0, 0, 25, 4, "1"), cell(25, 0, 50, 4, "2"), cell(50, 0, 74, 1, "3a PAT. CNTL #"), cell(50, 1, 74, 1, "b. MED. REC. #"),
           cell(74, 0, 81, 2, "4 &nbsp; TYPE<br>&nbsp; &nbsp; OF BILL"), cell(50, 2, 60, 2, "5 FED. TAX NO."), cell(60, 2, 74, 2,
               "6 STATEMENT COVERS PERIOD<br>&nbsp; &nbsp; FROM"),
           cell(67, 3, 74, 1, "", "l"), small(x(68.5), y(2) + 0.09, "THROUGH"), cell(74, 2, 81, 2, "7"), cell(0, 4, 30, 1,
               "8 PATIENT NAME &nbsp; &nbsp; &nbsp; &nbsp; a"), cell(0, 5, 30, 1, "b"),
           cell(30, 4, 81, 1, "9 PATIENT ADDRESS &nbsp; &nbsp; &nbsp; &nbsp; a"), cell(30, 5, 62, 1, "b"), cell(62, 5, 66, 1, "c"), cell(66, 5, 77,
               1, "d"), cell(77, 5, 81, 1, "e")]
    heads = [(0, 9, "10 BIRTHDATE"), (9, 12, "11 SEX"), (12, 18, "12 &nbsp;ADM. DATE"), (18, 21, "13 HR"), (21, 24, "14 TYPE"), (24, 27, "15 SRC"),
        (27, 30, "16 DHR"),
             (30, 33, "17 STAT")] + [(33 + 3 * n, 36 + 3 * n, f"{18 + n}") for n in range(11)] + [(66, 69, "29 ACDT<br>STATE"), (69, 81, "30")]
    out += [cell(a, 6, b, 2, label) for a, b, label in heads]
    out.append(small(x(44), y(6) + 0.07, "CONDITION CODES"))
    for n, label in enumerate(("31", "32", "33", "34")):
        out += [cell(10 * n, 8, 10 * n + 10, 1, f"{label} &nbsp;OCCURRENCE<br>CODE &nbsp; &nbsp; &nbsp; DATE")]
        out += [cell(10 * n, line, 10 * n + 3, 1) + cell(10 * n + 3, line, 10 * n + 10, 1) for line in (9, 10)]
    for left, label in ((40, "35"), (57, "36")):
        out += [cell(left, 8, left + 17, 1, f"{label} &nbsp; &nbsp; OCCURRENCE SPAN<br>CODE &nbsp; &nbsp; &nbsp; FROM &nbsp; &nbsp; &nbsp; &nbsp; "
                f"&nbsp; &nbsp; THROUGH")]
        out += [cell(left, line, left + 3, 1) + cell(left + 3, line, left + 10, 1) + cell(left + 10, line, left + 17, 1) for line in (9, 10)]
    out += [cell(74, 8, 81, 3, "37"), cell(0, 11, 42, 5, "38")]
    for left, label in ((42, "39"), (55, "40"), (68, "41")):
        out.append(cell(left, 11, left + 13, 1, f"{label} &nbsp; &nbsp; VALUE CODES<br>CODE &nbsp; &nbsp; &nbsp; &nbsp; AMOUNT"))
        out += [cell(left, line, left + 3, 1, "abcd"[line - 12]) + cell(left + 3, line, left + 13, 1) for line in range(12, 16)]
    columns = [(0, 5, "42 REV. CD."), (5, 30, "43 DESCRIPTION"), (30, 45, "44 HCPCS / RATE / HIPPS CODE"), (45, 52, "45 SERV. DATE"), (52, 60,
        "46 SERV. UNITS"),
               (60, 70, "47 TOTAL CHARGES"), (70, 79, "48 NON-COVERED<br>&nbsp; &nbsp;CHARGES"), (79, 81, "49")]
    for a, b, label in columns:
        out += [cell(a, 16, b, 1, label)] + [cell(a, line, b, 1, "", "g t" if line % 2 else "t") for line in range(17, 40)]
        out += [cell(a, 17, b, 23, "", "thick")]
    out += [frame(x(at), y(17), 0.01, 23 * 0.1635, "", "d") for at in (67.5, 76.5)]
    out += [small(x(12), y(39) + 0.06, "PAGE", "mid"), small(x(19), y(39) + 0.06, "OF", "mid"), small(x(33), y(39) + 0.06, "CREATION DATE", "mid"),
            small(x(53), y(39) + 0.03, "<b>TOTALS</b>", "big")]
    payer = [(0, 23, "50 PAYER NAME"), (23, 38, "51 HEALTH PLAN ID"), (38, 41, "52 REL<br>INFO"), (41, 44, "53 ASG<br>BEN."), (44, 55,
        "54 PRIOR PAYMENTS"),
             (55, 66, "55 EST. AMOUNT DUE")]
    out += [cell(a, 40, b, 1, label) + "".join(cell(a, n, b, 1, "ABC"[n - 41] if not a else "") for n in (41, 42, 43)) for a, b, label in payer]
    out += [cell(66, 40, 81, 1, "56 NPI"), cell(66, 41, 81, 3, "57<br>OTHER<br>PRV ID")]
    insured = [(0, 26, "58 INSURED&rsquo;S NAME"), (26, 29, "59P.REL"), (29, 49, "60 INSURED&rsquo;S UNIQUE ID"), (49, 64, "61 GROUP NAME"), (64, 81,
        "62 INSURANCE GROUP NO.")]
    out += [cell(a, 44, b, 1, label) + "".join(cell(a, n, b, 1, "ABC"[n - 45] if not a else "") for n in (45, 46, 47)) for a, b, label in insured]
    rest = [(0, 31, "63 TREATMENT AUTHORIZATION CODES"), (31, 57, "64 DOCUMENT CONTROL NUMBER"), (57, 81, "65 EMPLOYER NAME")]
    out += [cell(a, 48, b, 1, label) + "".join(cell(a, n, b, 1, "ABC"[n - 49] if not a else "") for n in (49, 50, 51)) for a, b, label in rest]
    out += [cell(0, 52, 2, 2, "66<br>DX"), cell(74, 52, 81, 2, "68")]
    out += [cell(2 + 8 * n, 52, 10 + 8 * n, 1, ("67" + " ABCDEFGH"[n]) if not n else "ABCDEFGH"[n - 1]) for n in range(9)]
    out += [cell(2 + 8 * n, 53, 10 + 8 * n, 1, "IJKLMNOPQ"[n]) for n in range(9)]
    out += [cell(0, 54, 12, 1, "69 ADMIT<br>DX"), cell(12, 54, 40, 1, "70 PATIENT<br>REASON DX"), cell(40, 54, 48, 1, "71 PPS<br>CODE"), cell(48, 54,
        74, 1, "72<br>ECI"),
            cell(74, 54, 81, 1, "73")]
    for n, label in enumerate(("74 &nbsp;PRINCIPAL PROCEDURE", "a. &nbsp;OTHER PROCEDURE", "b. &nbsp;OTHER PROCEDURE", "c. &nbsp;OTHER PROCEDURE",
        "d. &nbsp;OTHER PROCEDURE",
                               "e. &nbsp;OTHER PROCEDURE")):
        out.append(cell(16 * (n % 3), 55 + 2 * (n // 3), 16 * (n % 3) + 16, 2, label + "<br>CODE &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; DATE"))
    out += [cell(48, 55, 52, 4, "75"), cell(0, 59, 27, 4, "80 REMARKS")]
    out += [cell(27, 59 + n, 52, 1, ("81CC<br>&nbsp; a", "b", "c", "d")[n]) for n in range(4)]
    for n, label in enumerate(("76 ATTENDING", "77 OPERATING", "78 OTHER", "79 OTHER")):
        out += [cell(52, 55 + 2 * n, 81, 1, label), cell(52, 56 + 2 * n, 81, 1, "LAST"), small(x(61), y(55 + 2 * n) + 0.02, "NPI"), small(x(74.5),
            y(55 + 2 * n) + 0.02, "QUAL"),
                small(x(69), y(56 + 2 * n) + 0.02, "FIRST")]
    out += [small(x(0), y(63) + 0.02, "UB-04 CMS-1450"), small(x(17), y(63) + 0.02, "APPROVED OMB NO. 0938-0997"),
            small(x(35), y(63) + 0.02, "NUBC&trade; National Uniform Billing Committee"),
            small(x(51), y(63) + 0.02, "THE CERTIFICATIONS ON THE REVERSE APPLY TO THIS BILL AND ARE MADE A PART HEREOF.")]
    return "".join(out)


def amount(cents):
    return f"{cents // 100} {cents % 100:02d}"


def work(rng, kind, first):
    """The services with their days: one visit, or a month of treatments."""
    if kind == "rehab":
        days = [later(first, gap) for gap in sorted(rng.sample(range(0, 28), rng.randint(3, 13)))]
        rates = {item[2]: price(rng, item[4], item[5]) for item in REHAB}
        return [(at, item, rng.randint(1, item[6]), rates[item[2]]) for at in days for item in REHAB[:rng.choice((1, 2, 2, 3))]]
    pool = SURGERY if kind == "surgery" else EMERGENCY
    own = [pool[0]] + rng.sample(pool[1:], rng.randint(1, len(pool) - 1))
    return [(first, item, rng.randint(1, item[6]) if item[6] < 100 else 100, price(rng, item[4], item[5])) for item in sorted(own,
        key=lambda one: (one[0], one[2]))]


def document(rng):
    who = Person(rng, 3, 86)
    hospital, (plan, plan_id) = rng.choice(HOSPITALS), rng.choice(PLANS)
    kind = rng.choice(("ed", "ed", "surgery", "rehab"))
    first = day(rng, span=220)
    done_work = work(rng, kind, first)
    first, last = done_work[0][0], done_work[-1][0]
    made = later(last, rng.randint(4, 21))
    control, record = number(rng, rng.choice(("V00999999999", "9999999999", "H99999999", "400999999"))), number(rng, rng.choice(("M000999999",
        "99999999")))
    member, group = number(rng, rng.choice(("AAA999999999", "999999999", "W999999999"))), number(rng, rng.choice(("999999", "0A9999", "79-999999")))
    if plan == "MEDICARE":
        who = Person(rng, 66, 90)
        member, group = number(rng, "9AA9AA9AA99"), ""
    at, code, ein = Sender(rng, who), npi(rng), tax_id(rng)
    bill = "0131"
    main, reason = rng.choice(SICK["rehab" if kind == "rehab" else kind])
    codes = [main] + rng.sample([one for one in MORE if one != reason and one != main], rng.randint(0,
        4)) + ([reason] if reason and reason != main else [])
    lines = []
    for when, (rev, words, hcpcs, mods, *_), units, each in done_work:
        charge = each * units
        lines.append({"date": when, "revenue_code": rev, "description": words, "code": hcpcs, "modifiers": mods or None, "units": units,
            "charge_cents": charge})
    if rng.random() < 0.25:
        drug = next((one for one in lines if one["revenue_code"] == "0250"), None)
        if drug:
            drug["noncovered_cents"] = drug["charge_cents"]
    charges, none = total(lines, "charge_cents"), total(lines, "noncovered_cents")
    insured = rng.choice((who, who, who if plan == "MEDICARE" else Person(rng, 40, 60, like=who)))
    if who.born.year > 2006:
        insured = Person(rng, 33, 55, like=who)
    doctor, surgeon = (rng.choice(LAST).upper(), rng.choice(FIRST).upper(), npi(rng)), (rng.choice(LAST).upper(), rng.choice(FIRST).upper(), npi(rng))
    pay_to = rng.random() < 0.4
    hour = f"{rng.randint(6, 22):02d}" if kind == "ed" else f"{rng.randint(6, 10):02d}"
    pages = [lines[n:n + 22] for n in range(0, len(lines), 22)]
    sheets = []
    shown_ein, shown_tel = ein.replace("-", "") if rng.random() < 0.6 else ein, "".join(c for c in at.tel if c.isdigit())
    for n, part in enumerate(pages):
        f = [typed(0.6, 0, hospital), typed(0.6, 1, at.street.upper()), typed(0.6, 2, f"{at.city} {at.state} {at.zip}".upper()), typed(0.6, 3,
            shown_tel)]
        if pay_to:
            f += [typed(25.6, 0, hospital), typed(25.6, 1, at.box.upper()), typed(25.6, 2, f"{at.city} {at.state} {at.zip}".upper())]
        f += [typed(57, 0, control), typed(57, 1, record), typed(75.5, 1, bill), typed(50.3, 3, shown_ein), typed(60.3, 3, f"{first:%m%d%y}"),
              typed(67.3, 3, f"{last:%m%d%y}"), typed(1.5, 5, who.filed), typed(41, 4, who.street.upper()), typed(31.5, 5, who.city.upper()),
                  typed(63, 5, who.state),
              typed(67.5, 5, who.zip), typed(0.4, 7, f"{who.born:%m%d%Y}"), typed(9.8, 7, who.sex), typed(12.1, 7, f"{first:%m%d%y}"), typed(18.3, 7,
                  hour),
              typed(21.8, 7, "1" if kind == "ed" else "3"), typed(24.8, 7, "1"), typed(30.3, 7, "30" if kind == "rehab" else "01")]
        if kind == "rehab":
            f += [typed(0.3, 9, "11"), typed(3.3, 9, f"{later(first, -9):%m%d%y}"), typed(10.3, 9, "35"), typed(13.3, 9, f"{first:%m%d%y}")]
        f += [typed(3, 12, f"{insured.full}".upper()), typed(3, 13, insured.street.upper()), typed(3, 14, f"{insured.city} {insured.state} "
                f"{insured.zip}".upper())]
        for row, item in enumerate(part):
            line = 17 + row
            f += [typed(0.3, line, item["revenue_code"]), typed(5.4, line, item["description"]), typed(30.6, line,
                item["code"] + "".join(f" {m}" for m in item["modifiers"] or ())),
                  typed(45.2, line, f"{item['date']:%m%d%y}"), ended(60, line, str(item["units"])), ended(70, line, amount(item["charge_cents"])),
                  ended(79, line, amount(item["noncovered_cents"])) if item.get("noncovered_cents") else ""]
        f += [typed(16, 39, str(n + 1)), typed(21.5, 39, str(len(pages))), typed(45.2, 39, f"{made:%m%d%y}")]
        if n == len(pages) - 1:
            f += [typed(0.3, 39, "0001"), ended(70, 39, amount(charges)), ended(79, 39, amount(none)) if none else ""]
        f += [typed(1, 41, plan), typed(23.4, 41, plan_id), typed(39, 41, "Y"), typed(42, 41, "Y"), typed(69.5, 40, code), typed(1, 45,
            insured.filed),
              typed(26.6, 45, "18" if insured is who else "19" if who.born.year > 2001 else "01"), typed(29.4, 45, member), typed(64.4, 45, group),
                  typed(1.6, 52.9, "")]
        f += [typed(0.5, 53, "0")] + [typed(3.2 + 8 * (k % 9), 52 + k // 9, undotted(icd)) for k, icd in enumerate(codes)]
        f += [typed(18, 54, undotted(reason or main))] if kind != "rehab" else []
        f += [typed(63.2, 55, doctor[2]), typed(55.5, 56, doctor[0]), typed(72, 56, doctor[1])]
        if kind == "surgery":
            f += [typed(63.2, 57, surgeon[2]), typed(55.5, 58, surgeon[0]), typed(72, 58, surgeon[1])]
        f += [typed(31, 59, f"B3 {number(rng, '282N00000X')}")]
        sheets.append(blank_form() + "".join(f))
    ink = rng.choice(("#c2453a", "#c2453a", "#222"))
    return done(form(ink, sheets, "UB-04"),
                {"document_type": KIND, "provider": {"name": hospital, "npi": code, "tax_id": shown_ein, "phone": shown_tel}, "payer": {"name": plan},
                 "patient": {"name": who.filed, "birth_date": who.born, "member_id": member}, "account_number": control, "statement_date": made,
                     "admitted": first,
                 "bill_type": bill, "discharge_status": "30" if kind == "rehab" else "01", "diagnoses": codes, "lines": lines,
                     "totals": {"charges_cents": charges},
                 "maybe": {"frequency": "1", "discharged": last}})
