"""A hospital's outpatient claim printed on the UB-04 form, red or as a black copy: revenue lines with codes, modifiers and days, on one sheet or
two."""
from held_thirtyfourth_c import *

NAME, KIND = "held34-paper-ub04", "claim_form"
PRODUCERS = ("chromium", "ghostscript", "cairo")
HOSPITALS = ["PRAIRIE VIEW MEDICAL CENTER", "ST GABRIEL REGIONAL HOSPITAL", "COTTONWOOD COMMUNITY HOSPITAL", "HARBOR POINT MEMORIAL HOSPITAL",
             "MOUNT TABOR HOSPITAL", "BLUE RIVER REGIONAL MEDICAL CENTER"]
PLANS = [("MEDICARE", "00450", "9AA9AA9AA99"), ("BLUE CROSS BLUE SHIELD", "00520", "AAA999999999"), ("AETNA", "60054", "W999999999"),
         ("UNITEDHEALTHCARE", "87726", "999999999"), ("CIGNA", "62308", "U9999999901"), ("HUMANA", "61101", "H99999999")]
# revenue code, code, modifiers, description on the form, least and most dollars, most units
WORK = [("0250", None, [], "PHARMACY", 12, 260, 9), ("0258", None, [], "IV SOLUTIONS", 40, 190, 3), ("0270", None, [], "MED-SURG SUPPLIES", 18, 240,
    4),
        ("0272", None, [], "STERILE SUPPLY", 60, 420, 2), ("0300", "36415", [], "LABORATORY", 14, 58, 1), ("0301", "80053", [], "LAB/CHEMISTRY",
            120, 390, 1),
        ("0301", "83690", [], "LAB/CHEMISTRY", 80, 240, 1), ("0301", "84484", [], "LAB/CHEMISTRY", 110, 330, 2), ("0301", "83605", [],
            "LAB/CHEMISTRY", 90, 210, 1),
        ("0305", "85025", [], "LAB/HEMATOLOGY", 70, 230, 1), ("0305", "85610", [], "LAB/HEMATOLOGY", 40, 130, 1), ("0306", "87086", [],
            "LAB/BACT-MICRO", 60, 190, 1),
        ("0307", "81001", [], "LAB/UROLOGY", 35, 120, 1), ("0320", "73630", ["RT"], "DX X-RAY", 240, 560, 1), ("0324", "71046", [],
            "DX X-RAY/CHEST", 260, 620, 1),
        ("0351", "70450", [], "CT SCAN/HEAD", 1200, 2900, 1), ("0352", "74177", [], "CT SCAN/BODY", 2600, 5900, 1), ("0402", "76705", [],
            "ULTRASOUND", 420, 1080, 1),
        ("0410", "94640", [], "RESPIRATORY SVC", 110, 290, 3), ("0420", "97110", ["GP"], "PHYSICAL THERP", 90, 190, 3),
        ("0260", "96365", [], "IV THERAPY", 310, 720, 1), ("0260", "96375", [], "IV THERAPY", 120, 330, 3), ("0260", "96361", [], "IV THERAPY", 110,
            260, 2),
        ("0450", "99284", ["25"], "EMERG ROOM", 1250, 2700, 1), ("0450", "99283", [], "EMERG ROOM", 690, 1500, 1), ("0450", "12002", [],
            "EMERG ROOM", 380, 820, 1),
        ("0636", "J2405", [], "DRUGS/DETAIL CODE", 6, 30, 8), ("0636", "J1885", [], "DRUGS/DETAIL CODE", 8, 40, 4), ("0636", "J0696", [],
            "DRUGS/DETAIL CODE", 14, 60, 8),
        ("0636", "Q9967", [], "DRUGS/DETAIL CODE", 1, 3, 100), ("0730", "93005", [], "EKG/ECG", 190, 420, 1), ("0762", "G0378", [],
            "OBSERVATION HR", 70, 150, 30),
        ("0771", "90471", [], "VACCINE ADMIN", 40, 110, 1), ("0483", "93306", [], "ECHOCARDIOLOGY", 1300, 3100, 1), ("0510", "G0463", ["PO"],
            "CLINIC", 150, 420, 1)]
DX = ["R10.9", "R07.9", "E11.65", "I10", "N39.0", "E78.5", "K57.92", "S93.401A", "J20.9", "Z79.4", "Z87.891", "M54.50", "R55", "E86.0", "I48.91",
    "K21.9"]
X, Y, ROW = 0.3, 0.35, 1 / 6


def row(n):
    return Y + n * ROW


def sheet_of(f):
    """The printed form alone: boxes with numbers and names."""
    def c(x, n, w, rows, label="", num="", kind=""):
        f.append(cell(X + x, row(n), w, ROW * rows, label, num, kind))

    c(0, 0, 2.5, 4, "", "1"), c(2.5, 0, 2.3, 4, "", "2")
    c(4.8, 0, 2.4, 1, "PAT.<br>CNTL #", "3a"), c(4.8, 1, 2.4, 1, "MED.<br>REC. #", "b"), c(7.2, 0, 0.7, 2, "TYPE<br>OF BILL", "4")
    c(4.8, 2, 1.05, 2, "FED. TAX NO.", "5"), c(5.85, 2, 1.5, 2, "STATEMENT COVERS PERIOD<br>FROM &emsp;&emsp;&emsp;&emsp; THROUGH", "6"), c(7.35, 2,
        0.55, 2, "", "7")
    c(0, 4, 3.0, 1, "PATIENT NAME &emsp;&emsp; a", "8"), c(0, 5, 3.0, 1, "", "b"), c(3.0, 4, 4.9, 1, "PATIENT ADDRESS &emsp;&emsp; a", "9")
    c(3.0, 5, 2.9, 1, "", "b"), c(5.9, 5, 0.4, 1, "", "c"), c(6.3, 5, 1.1, 1, "", "d"), c(7.4, 5, 0.5, 1, "", "e")
    tops = [(0, 0.9, "BIRTHDATE", "10"), (0.9, 0.35, "SEX", "11"), (1.25, 0.6, "ADMISSION<br>DATE", "12"), (1.85, 0.28, "HR", "13"), (2.13, 0.3,
        "TYPE", "14"),
            (2.43, 0.3, "SRC", "15"), (2.73, 0.3, "DHR", "16"), (3.03, 0.35, "STAT", "17")]
    for x, w, label, num in tops:
        c(x, 6, w, 2, label, num)
    for n in range(11):
        c(3.38 + n * 0.33, 6, 0.33, 2, "", f"<br>{18 + n}")
    f.append(at(X + 4.7, row(6) + 0.01, "CONDITION CODES", "s"))
    c(7.01, 6, 0.4, 2, "ACDT<br>STATE", "29"), c(7.41, 6, 0.49, 2, "", "30")
    for n in range(4):
        c(n * 1.05, 8, 0.35, 3, "<br>CODE", str(31 + n), "o"), c(n * 1.05 + 0.35, 8, 0.7, 3, "<br>DATE", "", "n"), f.append(at(X + n * 1.05 + 0.13,
            row(8) + 0.01, "OCCURRENCE", "s"))
    for n in range(2):
        c(4.2 + n * 1.6, 8, 0.36, 3, "<br>CODE", str(35 + n), "o"), f.append(at(X + 4.35 + n * 1.6, row(8) + 0.01, "OCCURRENCE SPAN",
            "s")), c(4.56 + n * 1.6, 8, 0.62, 3, "<br>FROM", "", "n"), c(5.18 + n * 1.6, 8, 0.62, 3, "<br>THROUGH")
    c(7.4, 8, 0.5, 3, "", "37"), c(0, 11, 4.0, 5, "", "38")
    for n in range(3):
        c(4.0 + n * 1.3, 11, 0.35, 5, "CODE", str(39 + n), "o"), c(4.35 + n * 1.3, 11, 0.95, 5, "VALUE CODES<br>&emsp;AMOUNT")
    cols = [(0, 0.5, "REV. CD.", "42"), (0.5, 2.45, "DESCRIPTION", "43"), (2.95, 1.45, "HCPCS / RATE / HIPPS CODE", "44"), (4.4, 0.7, "SERV. DATE",
        "45"),
            (5.1, 0.75, "SERV. UNITS", "46"), (5.85, 1.0, "TOTAL CHARGES", "47"), (6.85, 0.85, "NON-COVERED", "48"), (7.7, 0.2, "", "49")]
    for x, w, label, num in cols:
        c(x, 16, w, 24, label, num)
    for n in range(17, 40):
        f.append(f'<div class="l" style="left:{X}in;top:{row(n):.3f}in;width:7.9in;height:0" ></div>')
        f.append(at(X - 0.17, row(n) + 0.04, str(n - 16), "s r", 0.15))
    for n, items in ((40, [(0, 1.95, "PAYER NAME", "50"), (1.95, 1.35, "HEALTH PLAN ID", "51"), (3.3, 0.3, "REL.<br>INFO", "52"), (3.6, 0.3,
        "ASG.<br>BEN.", "53"),
                           (3.9, 0.95, "PRIOR PAYMENTS", "54"), (4.85, 1.05, "EST. AMOUNT DUE", "55")]),
                     (44, [(0, 2.3, "INSURED'S NAME", "58"), (2.3, 0.3, "P.REL", "59"), (2.6, 2.0, "INSURED'S UNIQUE ID", "60"), (4.6, 1.55,
                         "GROUP NAME", "61"),
                           (6.15, 1.75, "INSURANCE GROUP NO.", "62")]),
                     (48, [(0, 3.0, "TREATMENT AUTHORIZATION CODES", "63"), (3.0, 2.6, "DOCUMENT CONTROL NUMBER", "64"), (5.6, 2.3, "EMPLOYER NAME",
                         "65")])):
        for x, w, label, num in items:
            c(x, n, w, 4, label, num)
        for k, name in enumerate("ABC"):
            f.append(at(X - 0.15, row(n + 1 + k) + 0.03, name, "s"))
            f.append(f'<div class="l" style="left:{X}in;top:{row(n + 1 + k):.3f}in;width:{5.9 if n == 40 else 7.9}in;height:0"></div>')
    c(5.9, 40, 2.0, 1, "NPI", "56"), c(5.9, 41, 2.0, 3, "OTHER<br>PRV ID", "57")
    c(0, 52, 0.3, 2, "DX", "66")
    for n, name in enumerate([""] + list("ABCDEFGHIJKLMNOPQ")):
        c(0.3 + n % 9 * 0.8, 52 + n // 9, 0.8, 1, "", name or "67")
    c(7.5, 52, 0.4, 2, "", "68")
    for x, w, label, num in ((0, 1.3, "ADMIT<br>DX", "69"), (1.3, 3.2, "PATIENT<br>REASON DX &emsp; a", "70"), (4.5, 1.0, "PPS<br>CODE", "71"),
        (5.5, 1.8, "ECI", "72"), (7.3, 0.6, "", "73")):
        c(x, 54, w, 1, label, num)
    for n, label in enumerate(("PRINCIPAL PROCEDURE", "OTHER PROCEDURE", "OTHER PROCEDURE")):
        for k in (0, 1):
            c(n * 1.5, 55 + k * 2, 0.85, 2, (label if not k else "OTHER PROCEDURE") + "<br>CODE", "74" if not (n or k) else "abcde"[n - 1 + k * 3],
                "o"), c(n * 1.5 + 0.85, 55 + k * 2, 0.65, 2, "<br>DATE")
    for n, label in enumerate(("ATTENDING", "OPERATING", "OTHER", "OTHER")):
        c(4.5, 55 + n * 1.5, 3.4, 0.75, f"{label} &emsp;&emsp; NPI <i></i> QUAL", str(76 + n)), c(4.5, 55.75 + n * 1.5, 3.4, 0.75,
            "LAST &emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp; FIRST")
    c(0, 59, 2.2, 2, "REMARKS", "80"), c(2.2, 59, 2.3, 2, "CC<br>a", "81")
    f.append(at(X, row(61) + 0.03, "UB-04 CMS-1450 &emsp;&emsp; APPROVED OMB NO. 0938-0997", "s") + at(3.0, row(61) + 0.03, "NUBC&trade; National "
        "Uniform<br>Billing Committee", "s c", 1.8)
             + at(4.9, row(61) + 0.03, "THE CERTIFICATIONS ON THE REVERSE APPLY TO THIS BILL AND ARE MADE A PART HEREOF.", "s"))


def document(rng):
    who, home = Person(rng), Sender(rng)
    sender, plan = rng.choice(HOSPITALS), rng.choice(PLANS)
    second = rng.choice(PLANS[1:4]) if rng.random() < 0.25 else None
    second = None if second == plan else second
    start = day(rng)
    through = later(start, rng.choice((0, 0, 0, 0, 1)))
    made = later(through, rng.randint(4, 30))
    code, ein = npi(rng), tax_id(rng).replace("-", "") if rng.random() < 0.6 else tax_id(rng)
    account, mrn = number(rng, rng.choice(("V00099999999", "999999999", "9999999999", "HA9999999"))), number(rng,
        rng.choice(("M000999999", "99999999")))
    member, other = number(rng, plan[2]), second and number(rng, second[2])
    comma, split = rng.choice((", ", ",", " ")), rng.choice((" ", ".", ".", ""))
    joined, spell = rng.choice((True, False)), rng.choice((True, True, False))
    name = f"{who.last}{comma}{who.first} {who.middle}".upper()
    count = rng.choice((rng.randint(3, 8), rng.randint(6, 14), rng.randint(10, 20), rng.randint(24, 31)))
    lines = []
    for rev, hcpcs, mods, words, low, high, most in sorted(rng.sample(WORK, min(count, len(WORK)))[:count], key=lambda x: x[0]):
        units = rng.randint(1, most)
        lines.append({"date": rng.choice((start, through)), "code": hcpcs, "modifiers": mods or None, "revenue_code": rev, "description": words,
            "units": units,
                      "charge_cents": price(rng, low, high) * units})
    dx = rng.sample(DX, rng.randint(1, 6))
    first, charges = rng.choice((True, True, False)), total(lines, "charge_cents")

    def sum_(cents):
        return f"{cents // 100}{split or ' '}{cents % 100:02d}"

    pages, sheets = [], [lines[n:n + 22] for n in range(0, len(lines), 22)]
    em, md, attending = rng.choice("1237"), doctor(rng), npi(rng)
    hour, stat, cond = rng.randint(0, 23), "01", rng.choice(("", "", "09"))
    value = rng.choice((None, ("A1", 15000), ("45", hour * 100)))
    group, auth = number(rng, "0099999"), number(rng, "A99999999") if rng.random() < 0.3 else ""
    for n, part in enumerate(sheets):
        f = []
        sheet_of(f)

        def put(x, r, words, kind="", width=0):
            f.append(at(X + x, row(r) + 0.015, words, "t " + kind, width))

        for k, words in enumerate((sender, home.street.upper(), home.town.upper().replace(", ", " "), home.tel)):
            put(0.08, k + 0.1, words)
        put(5.22, 0, account), put(5.22, 1, mrn), put(7.32, 1, "0131"), put(4.88, 3, ein), put(5.92, 3, f"{start:%m%d%y}"), put(6.68, 3,
            f"{through:%m%d%y}")
        put(0.15, 5, esc(name)), put(3.95, 4, who.street.upper()), put(3.15, 5, who.city.upper()), put(6.0, 5, who.state), put(6.45, 5, who.zip)
        put(0.06, 7, f"{who.born:%m%d%Y}"), put(1.0, 7, who.sex), put(1.86, 7, f"{hour:02d}"), put(2.22, 7, em), put(2.52, 7, "1"), put(3.1, 7,
            stat), put(3.45, 7, cond)
        if first:
            put(1.27, 7, f"{start:%m%d%y}")
        put(0.08, 9, "11"), put(0.42, 9, f"{later(start, -2):%m%d%y}")
        for k, words in enumerate((who.full.upper(), who.street.upper(), f"{who.city} {who.state} {who.zip}".upper())):
            put(0.3, 12 + k, esc(words))
        if value:
            put(4.08, 12.6, value[0]), put(4.4, 12.6, sum_(value[1]), "r", 0.85)
        for k, item in enumerate(part):
            r = 17 + k
            put(0.05, r, item["revenue_code"] if spell else item["revenue_code"].lstrip("0")), put(0.55, r, item["description"])
            put(3.0, r, (item["code"] or "") + ("" if joined else " ") * bool(item["modifiers"]) + "".join(item["modifiers"] or []))
            put(4.43, r, f"{item['date']:%m%d%y}"), put(5.1, r, str(item["units"]), "r", 0.68), put(5.85, r, sum_(item["charge_cents"]), "r", 0.93)
        last = n == len(sheets) - 1
        f.append(at(X + 0.9, row(39) + 0.05, "PAGE", "s") + at(X + 1.55, row(39) + 0.05, "OF", "s") + at(X + 3.0, row(39) + 0.05, "CREATION DATE",
            "s")
                 + at(X + 5.15, row(39) + 0.04, "<b>TOTALS</b>", "s"))
        put(1.3, 39, str(n + 1)), put(1.85, 39, str(len(sheets))), put(4.43, 39, f"{made:%m%d%y}")
        if last:
            put(0.05, 39, "0001"), put(5.85, 39, sum_(charges), "r", 0.93)
        for k, (payer, number_) in enumerate([(plan, member)] + ([(second, other)] if second else [])):
            put(0.08, 41 + k, payer[0]), put(2.0, 41 + k, payer[1]), put(3.4, 41 + k, "Y"), put(3.7, 41 + k, "Y")
            put(0.08, 45 + k, esc(name)), put(2.36, 45 + k, "18"), put(2.7, 45 + k, number_)
            put(6.25, 45 + k, "" if payer[0] == "MEDICARE" else group)
        put(6.4, 40, code), put(0.08, 49, auth), put(0.08, 53, "0")
        for k, d in enumerate(dx):
            put(0.45 + k % 9 * 0.8, 52 + k // 9, d.replace(".", ""))
        put(2.2, 54, dx[0].replace(".", "")), put(5.45, 54.95, attending), put(4.85, 55.65, md[2].upper()), put(6.7, 55.65, md[0].upper())
        put(2.5, 59.3, "B3"), put(2.9, 59.3, "282N00000X")
        pages.append("".join(f))
    ink = rng.choice(("#c8372d", "#c8372d", "#222"))
    css = (f".b{{border:0.5pt solid {ink}}}.b.o{{border-right:0}}.b span,.s{{font:4.7pt 'Liberation Sans';color:{ink};line-height:1.05}}.b "
        f"b{{font-size:5.2pt}}.b i{{display:inline-block;width:1.2in}}"
           f".l{{border-top:0.3pt solid {ink};opacity:.55}}.t{{font:9.4pt/1.25 '{rng.choice(('Liberation Mono', 'Nimbus Mono PS'))}';color:#000}}")
    truth_more = {"bill_type": "0131", "discharge_status": stat, "admitted": start if first else None, "diagnoses": dx}
    maybe = {"frequency": "1", "discharged": through, **({} if first else {"admitted": start})}
    return done(form(css, *pages, title="UB-04"), KIND,
                {"name": sender, "npi": code, "tax_id": ein, "phone": home.tel,
                    "address": f"{home.street}, {home.city} {home.state} {home.zip}".upper()},
                {"name": name, "birth_date": who.born, "member_id": member}, lines, {"charges_cents": charges}, payer={"name": plan[0]},
                    account_number=account,
                statement_date=made, maybe=maybe, **truth_more)
