"""The UB-04 (CMS-1450) claim of one inpatient stay, typed into the red form: charges by revenue code without days of service, the room with its
daily rate, the sum on line 23."""
from held_thirtythird_c import *

NAME, KIND = "held33-paper-ub04-inpatient", "claim_form"
ROOMS = [("0120", "SEMI-PRIVATE ROOM", 1480, 2650), ("0110", "PRIVATE ROOM MED/SURG", 1690, 2980), ("0121", "MED/SURG 2 BEDS", 1480, 2650)]
UNITS = [("0200", "INTENSIVE CARE UNIT", 3900, 6800), ("0206", "INTERMEDIATE ICU", 2600, 4400)]
REST = [("0250", "PHARMACY GENERAL", (40, 420), 900, 9800), ("0258", "IV SOLUTIONS", (3, 26), 180, 1900), ("0270", "MED-SURG SUPPLIES", (6, 90),
    300, 5200),
        ("0272", "STERILE SUPPLIES", (2, 24), 260, 4800), ("0278", "SUPPLY/IMPLANTS", (1, 6), 2400, 21000), ("0300", "LABORATORY", (2, 12), 60,
            480),
        ("0301", "LAB/CHEMISTRY", (6, 44), 900, 6100), ("0305", "LAB/HEMATOLOGY", (4, 22), 380, 2400), ("0306", "LAB/BACTERIOLOGY", (1, 8), 190,
            1700),
        ("0320", "DIAGNOSTIC X-RAY", (1, 5), 360, 2300), ("0352", "CT SCAN/BODY", (1, 2), 2300, 7600), ("0360", "OPERATING ROOM SVCS", (1, 9), 5200,
            27000),
        ("0370", "ANESTHESIA", (1, 14), 900, 5200), ("0390", "BLOOD STORAGE/PROCESS", (1, 4), 420, 1900), ("0410", "RESPIRATORY SERVICES", (2, 28),
            400, 4100),
        ("0420", "PHYSICAL THERAPY", (2, 10), 380, 1900), ("0424", "PHYSICAL THERAPY/EVAL", (1, 1), 260, 560), ("0430", "OCCUPATIONAL THERAPY",
            (1, 5), 240, 1200),
        ("0450", "EMERGENCY ROOM", (1, 3), 1400, 5900), ("0480", "CARDIOLOGY", (1, 3), 600, 3600), ("0636", "DRUGS/DETAIL CODE", (4, 160), 380,
            8700),
        ("0710", "RECOVERY ROOM", (1, 4), 900, 3600), ("0730", "EKG/ECG", (1, 4), 210, 1100), ("0762", "OBSERVATION HOURS", (4, 24), 700, 3100)]
STAYS = [("871", ["A41.9", "J18.9", "N17.9", "E11.65", "I10", "E87.6"], None), ("470", ["M17.12", "I10", "E78.5", "Z79.82", "K21.9"], "0SRD0J9"),
         ("291", ["I50.23", "I13.0", "N18.32", "E11.22", "I48.91"], None), ("340", ["K35.80", "I10", "E66.9"], "0DTJ4ZZ"),
         ("193", ["J18.9", "J96.01", "J44.0", "I10", "F17.210", "E03.9"], None), ("481", ["S72.141A", "M81.0", "I10", "D62"], "0QS706Z")]


def parts(cents):
    return f"{cents // 100}", f"{cents % 100:02d}"


def document(rng):
    who, at, hospital = Person(rng, 34, 88), Sender(rng), rng.choice(HOSPITALS)
    drg, icd, operation = rng.choice(STAYS)
    icd = icd[: rng.randint(3, len(icd))]
    nights = rng.randint(2, 8)
    came = day(rng, span=200)
    left = later(came, nights)
    made = later(left, rng.randint(4, 13))
    control, record = number(rng, rng.choice(("H00999999999", "99999999999", "A9999999"))), number(rng, rng.choice(("M000999999", "9999999")))
    plan, plan_id = rng.choice([p for p in PAYERS if len(p[0]) < 34] + [("MEDICARE", "MEDICARE")] * 2)
    second = rng.choice(("AARP MEDICARE SUPPLEMENT", "MUTUAL OF OMAHA")) if plan == "MEDICARE" and rng.random() < 0.6 else None
    member = number(rng, "9AA9AA9AA99" if plan == "MEDICARE" else rng.choice(("W999999999", "999999999", "AAA999999999")))
    code, ein = npi(rng), tax_id(rng)
    far = rng.random() < 0.3
    icu = rng.randint(1, 2) if nights > 3 and rng.random() < 0.5 else 0
    rooms = [(ROOMS if n == 0 else UNITS, d) for n, d in ((0, nights - icu), (1, icu)) if d]
    lines = []
    for pool, days in rooms:
        rev, words, low, high = rng.choice(pool)
        rate = rng.randint(low, high) * 100
        lines.append({"revenue_code": rev, "description": words, "units": days, "unit_price_cents": rate, "charge_cents": rate * days})
    wanted = ["0250", "0301", "0305"] + (["0360", "0370", "0710"] if operation else [])
    pool = [x for x in REST if operation or x[0] not in ("0360", "0370", "0710", "0278")]
    chosen = [x for x in pool if x[0] in wanted] + rng.sample([x for x in pool if x[0] not in wanted], rng.randint(3, 12))
    for rev, words, (few, many), low, high in sorted(chosen):
        lines.append({"revenue_code": rev, "description": words, "units": rng.randint(few, many), "charge_cents": rng.randint(low * 100,
            high * 100)})
    charges, spare = total(lines, "charge_cents"), rng.random() < 0.3
    g = Grid(7.5 / 81, 0.152)
    g.box(0, 0, 25, 4, "1")
    for n, text in enumerate((hospital.upper(), at.street.upper(), f"{at.city} {at.state} {at.zip}".upper(), at.dash)):
        g.put(0.9, n, esc(text), dy=0.015)
    g.box(25, 0, 25, 4, "2")
    if far:
        for n, text in enumerate((hospital.upper(), at.box.upper(), at.far.upper().replace(",", ""))):
            g.put(25.9, n, esc(text), dy=0.015)
    g.box(50, 0, 25, 1, "3a PAT.<br>CNTL #")
    g.put(54, 0, control)
    g.box(50, 1, 25, 1, "b. MED.<br>REC. #")
    g.put(54, 1, record)
    g.box(75, 0, 6, 2, "4 &nbsp; TYPE<br>&nbsp; &nbsp; OF BILL", "0111")
    g.box(50, 2, 10, 2, "5 FED. TAX NO.", ein)
    g.box(60, 2, 14, 2, "6 &nbsp; &nbsp; STATEMENT COVERS PERIOD<br>&nbsp; &nbsp;FROM &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; "
          "THROUGH")
    g.put(60.4, 3, f"{came:%m%d%y}")
    g.put(67.4, 3, f"{left:%m%d%y}")
    g.box(74, 2, 7, 2, "7")
    g.box(0, 4, 30, 1, "8 PATIENT NAME &nbsp; &nbsp; &nbsp; &nbsp; a")
    g.put(13, 4, member if rng.random() < 0.4 else "", dy=0.02)
    g.box(0, 5, 30, 1, "b", "")
    g.put(2, 5, esc(who.filed), dy=0.02)
    g.box(30, 4, 51, 1, "9 PATIENT ADDRESS &nbsp; &nbsp; &nbsp; a")
    g.put(45, 4, esc(who.street.upper()), dy=0.02)
    for col, width, tag, text in ((30, 30, "b", who.city.upper()), (60, 6, "c", who.state), (66, 10, "d", who.zip), (76, 5, "e", "")):
        g.box(col, 5, width, 1, tag)
        g.put(col + 1.5, 5, text, dy=0.02)
    heads = [(0, 9, "10 BIRTHDATE", f"{who.born:%m%d%Y}"), (9, 3, "11 SEX", who.sex), (12, 7, "12 &nbsp; DATE", f"{came:%m%d%y}"), (19, 3, "13 HR",
        f"{rng.randint(0, 23):02d}"),
             (22, 3, "14 TYPE", rng.choice("113")), (25, 3, "15 SRC", "1"), (28, 3, "16 DHR", f"{rng.randint(10, 18)}")]
    status = rng.choice(("01", "01", "01", "06", "03"))
    for col, width, tag, text in heads + [(31, 3, "17 STAT", status)] + [(34 + 3 * n, 3, str(18 + n), "") for n in range(11)] + [(67, 4,
        "29 ACDT<br>STATE", "")]:
        g.box(col, 6, width, 2, tag, text)
    g.box(71, 6, 10, 2, "30")
    for n in range(4):
        g.box(10 * n, 8, 3, 3, f"{31 + n}<br>CODE")
        g.box(10 * n + 3, 8, 7, 3, "OCCURRENCE<br>DATE")
    if rng.random() < 0.4:
        g.put(0.3, 9, "11")
        g.put(3.3, 9, f"{later(came, -rng.randint(1, 6)):%m%d%y}")
    for n in range(2):
        g.box(40 + 17 * n, 8, 3, 3, f"{35 + n}<br>CODE")
        g.box(43 + 17 * n, 8, 7, 3, "OCCURRENCE SPAN<br>FROM")
        g.box(50 + 17 * n, 8, 7, 3, "<br>THROUGH")
    g.box(74, 8, 7, 3, "37")
    g.box(0, 11, 41, 5, "38")
    for n, text in enumerate((who.full.upper(), who.street.upper(), f"{who.city} {who.state} {who.zip}".upper())):
        g.put(1.2, 12 + n, esc(text))
    values = [("80", nights, 0), ("01", lines[0]["unit_price_cents"] // 100, lines[0]["unit_price_cents"] % 100)]
    for n in range(3):
        g.box(41 + 13.3 * n, 11, 3, 5, f"{39 + n}<br>CODE")
        g.box(44 + 13.3 * n, 11, 10.3, 5, "VALUE CODES<br>AMOUNT")
        if n < len(values):
            g.put(41.3 + 13.3 * n, 12, values[n][0])
            g.put(44 + 13.3 * n, 12, str(values[n][1]), "ty rt", 7.6)
            g.put(52 + 13.3 * n, 12, f"{values[n][2]:02d}")
    columns = [(0, 5, "42 REV. CD."), (5, 25, "43 DESCRIPTION"), (30, 15, "44 HCPCS / RATE / HIPPS CODE"), (45, 7, "45 SERV. DATE"),
        (52, 8, "46 SERV. UNITS"),
               (60, 10, "47 TOTAL CHARGES"), (70, 9.5, "<span style='letter-spacing:-0.15pt'>48 NON-COVERED CHARGES</span>"), (79.5, 1.5, "49")]
    for col, width, tag in columns:
        g.box(col, 16, width, 1, tag)
        g.box(col, 17, width, 22)
    for n in range(0, 22, 2):
        g.parts.insert(0, f'<div class="sh" style="left:0;top:{(17 + n) * g.high:.3f}in;width:7.5in;height:{g.high}in"></div>')
    for n, item in enumerate(lines):
        row = 17 + n
        g.put(0.5, row, item["revenue_code"])
        g.put(5.3, row, item["description"])
        if "unit_price_cents" in item:
            g.put(30.4, row, f"{item['unit_price_cents'] / 100:.2f}")
        g.put(52, row, str(item["units"]), "ty rt", 7.6)
        g.put(60, row, parts(item["charge_cents"])[0], "ty rt", 7.4)
        g.put(67.7, row, parts(item["charge_cents"])[1])
    if spare:
        odd = lines[0]
        odd["noncovered_cents"] = rng.choice((5500, 9000, 12000)) * odd["units"]
        g.put(70, 17, parts(odd["noncovered_cents"])[0], "ty rt", 7)
        g.put(77.3, 17, parts(odd["noncovered_cents"])[1])
    for col in (67.4, 77):
        g.put(col, 17, "", "dv", rows=23)
    g.box(0, 39, 5, 1, "", "0001")
    g.box(5, 39, 40, 1)
    g.put(6, 39, "PAGE", "ft", dy=0.03)
    g.put(10, 39, "1", dy=0.01)
    g.put(13, 39, "OF", "ft", dy=0.03)
    g.put(16, 39, "1", dy=0.01)
    g.put(28, 39, "CREATION DATE", "ft", dy=0.03)
    g.box(45, 39, 7, 1, "", f"{made:%m%d%y}")
    g.box(52, 39, 8, 1)
    g.put(53, 39, "TOTALS &#9654;", "ft", dy=0.03)
    g.box(60, 39, 10, 1)
    g.put(60, 39, parts(charges)[0], "ty rt", 7.4, dy=0.015)
    g.put(67.7, 39, parts(charges)[1], dy=0.015)
    g.box(70, 39, 11, 1)
    if spare:
        g.put(70, 39, parts(odd["noncovered_cents"])[0], "ty rt", 7, dy=0.015)
        g.put(77.3, 39, parts(odd["noncovered_cents"])[1], dy=0.015)
    rows = [plan, second or "", ""]
    for col, width, tag, typed in ((0, 23, "50 PAYER NAME", rows), (23, 15, "51 HEALTH PLAN ID", [plan_id if plan_id != "MEDICARE" else "", "",
        ""]),
                                   (38, 3, "52 REL<br>INFO", ["Y", "Y" if second else "", ""]), (41, 3, "53 ASG<br>BEN", ["Y", "Y" if second
                                       else "", ""]),
                                   (44, 10, "54 PRIOR PAYMENTS", ["", "", ""]), (54, 11, "55 EST. AMOUNT DUE", ["", "", ""])):
        g.box(col, 40, width, 4, tag)
        for n, text in enumerate(typed):
            g.put(col + 0.6, 41 + n, esc(text))
    g.box(65, 40, 16, 1, "56 NPI")
    g.put(69, 40, code, dy=0.01)
    g.box(65, 41, 16, 3, "57<br>OTHER<br>PRV ID")
    for col, width, tag, typed in ((0, 26, "58 INSURED'S NAME", [who.filed, who.filed]), (26, 3, "59 P.REL", ["18", "18"]),
                                   (29, 20, "60 INSURED'S UNIQUE ID", [member, number(rng, "99999999911")]), (49, 15, "61 GROUP NAME", ["", ""]),
                                   (64, 17, "62 INSURANCE GROUP NO.", ["" if plan == "MEDICARE" else number(rng, "0099999"), ""])):
        g.box(col, 44, width, 4, tag)
        for n, text in enumerate(typed[: 2 if second else 1]):
            g.put(col + 0.6, 45 + n, esc(text))
    for col, width, tag, text in ((0, 30, "63 TREATMENT AUTHORIZATION CODES", "" if plan == "MEDICARE" else number(rng, "A999999999")),
                                  (30, 26, "64 DOCUMENT CONTROL NUMBER", ""), (56, 25, "65 EMPLOYER NAME", "")):
        g.box(col, 48, width, 4, tag)
        g.put(col + 0.6, 49, text)
    g.box(0, 52, 3, 2, "66<br>DX", "0")
    for n in range(18):
        col, row = 3 + 8.1 * (n % 9), 52 + n // 9
        g.box(col, row, 8.1, 1, "67" if n == 0 else "ABCDEFGHIJKLMNOPQ"[n - 1])
        if n < len(icd):
            g.put(col + 1.1, row, icd[n].replace(".", ""), dy=0.01)
            g.put(col + 7, row, "1" if icd[n][0] in "ZW" else "Y", dy=0.01)
    g.box(75.9, 52, 5.1, 2, "68")
    g.box(0, 54, 13, 1, "69 ADMIT<br>DX")
    g.put(5, 54, icd[0].replace(".", ""), dy=0.01)
    g.box(13, 54, 30, 1, "70 PATIENT<br>REASON DX")
    g.box(43, 54, 10, 1, "71 PPS<br>CODE")
    g.put(47, 54, drg, dy=0.01)
    g.box(53, 54, 20, 1, "72<br>ECI")
    g.box(73, 54, 8, 1, "73")
    for n in range(6):
        col, row = 15 * (n % 3), 55 + 2 * (n // 3)
        name = ("74 &nbsp; PRINCIPAL PROCEDURE", "a. &nbsp; OTHER PROCEDURE", "b. &nbsp; OTHER PROCEDURE", "c. &nbsp; OTHER PROCEDURE",
                "d. &nbsp; OTHER PROCEDURE", "e. &nbsp; OTHER PROCEDURE")[n]
        g.box(col, row, 15, 2, f"{name}<br>&nbsp; CODE &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; DATE")
    if operation:
        g.put(0.6, 56, operation, dy=0.03)
        g.put(8.6, 56, f"{later(came, rng.randint(0, 1)):%m%d%y}", dy=0.03)
    g.box(45, 55, 3, 4, "75")
    for n, (tag, given) in enumerate((("76 ATTENDING", True), ("77 OPERATING", bool(operation)), ("78 OTHER", False), ("79 OTHER", False))):
        row = 55 + 2 * n
        g.box(48, row, 33, 1, tag)
        g.put(56, row, "NPI", "lb", dy=0.03)
        g.put(71, row, "QUAL", "lb", dy=0.03)
        g.box(48, row + 1, 33, 1, "LAST")
        g.put(66, row + 1, "FIRST", "lb", dy=0.012)
        if given:
            g.put(58, row, npi(rng), dy=0.01)
            g.put(51, row + 1, esc(rng.choice(LAST).upper()), dy=0.01)
            g.put(69, row + 1, rng.choice(FIRST).upper(), dy=0.01)
    g.box(0, 59, 22, 4, "80 REMARKS")
    for n in range(4):
        g.box(22, 59 + n, 26, 1, ("81CC<br>a", "b", "c", "d")[n])
    g.put(25, 59, "B3", dy=0.01)
    g.put(29, 59, "282N00000X", dy=0.01)
    g.put(0, 63, "UB-04 CMS-1450", "ft", dy=0.04)
    g.put(14, 63, "APPROVED OMB NO. 0938-0997", "ft", dy=0.04)
    g.put(34, 63, "<b>NUBC</b>&trade; National Uniform Billing Committee", "ft", dy=0.04)
    g.put(57, 63, "THE CERTIFICATIONS ON THE REVERSE APPLY TO THIS<br>BILL AND ARE MADE A PART HEREOF.", "ft", dy=0.02)
    css = ink("ub") + ".ub{width:7.5in;height:9.85in}"
    found = truth(KIND, {"name": hospital.upper(), "npi": code, "tax_id": ein, "phone": at.dash,
                         "address": f"{at.street.upper()}, {at.city.upper()} {at.state} {at.zip}"},
                  {"name": who.filed, "birth_date": who.born, "member_id": member}, lines, {"charges_cents": charges}, payer={"name": plan},
                  account_number=control, bill_type="0111", admitted=came, discharged=left, discharge_status=status, drg=drg, diagnoses=icd,
                  maybe={"statement_date": made, "frequency": "1"})
    return {"html": sheet(css, g.html("ub"), margin="0.5in 0.5in 0.4in", title="UB-04"), "truth": found}
