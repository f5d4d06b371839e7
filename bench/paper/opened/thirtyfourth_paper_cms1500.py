"""A practice's claim as its management program prints it with the picture of the CMS-1500 form (02/12): one to six lines of service, pointers,
units."""
from held_thirtyfourth_c import *

NAME, KIND = "held34-paper-cms1500", "claim_form"
PRODUCERS = ("chromium", "ghostscript", "cairo")
GROUPS = ["PINE HOLLOW FAMILY MEDICINE PC", "LAKESIDE ORTHOPAEDIC ASSOCIATES", "CEDAR RIDGE INTERNAL MEDICINE LLC", "VALLEY PHYSICAL THERAPY INC",
          "SUNRISE MEDICAL GROUP PA", "NORTHSTAR ENT AND ALLERGY", "PIEDMONT CARDIOLOGY CONSULTANTS"]
PLANS = [("AETNA", "PO BOX 14079", "LEXINGTON KY 40512", "W999999999", 6), ("UNITEDHEALTHCARE", "PO BOX 740800", "ATLANTA GA 30374", "999999999", 6),
         ("CIGNA", "PO BOX 182223", "CHATTANOOGA TN 37422", "U9999999901", 6), ("MEDICARE PART B", "PO BOX 6704", "FARGO ND 58108", "9AA9AA9AA99",
             0),
         ("BLUE CROSS BLUE SHIELD", "PO BOX 660044", "DALLAS TX 75266", "AAA999999999", 6), ("TRICARE WEST", "PO BOX 202112", "FLORENCE SC 29502",
             "99999999999", 2)]
WORK = [("99213", ["25"], 118, 215, 1), ("99214", [], 170, 320, 1), ("99203", [], 165, 305, 1), ("36415", [], 12, 30, 1), ("80053", [], 35, 95, 1),
        ("85025", [], 24, 70, 1), ("83036", ["QW"], 28, 62, 1), ("81003", [], 10, 30, 1), ("87880", ["QW"], 28, 60, 1), ("93000", [], 48, 120, 1),
        ("20610", ["RT"], 155, 320, 1), ("J3301", [], 9, 22, 4), ("90471", [], 28, 58, 1), ("90686", [], 26, 52, 1), ("96372", [], 35, 80, 1),
        ("97110", ["GP"], 52, 95, 3), ("97140", ["GP", "59"], 50, 90, 2), ("69210", ["50"], 70, 140, 1), ("31231", [], 260, 480, 1), ("95004", [],
            7, 14, 40)]
DX = ["E11.9", "I10", "M17.11", "J06.9", "Z23", "M54.50", "E78.2", "J30.9", "H61.23", "R05.9", "M25.511", "Z00.00"]
X, Y, ROW = 0.3, 1.55, 1 / 3
L, M = 2.95, 4.9


def picture(f):
    """The printed form alone."""
    def c(x, n, w, rows, label="", num="", kind=""):
        f.append(cell(X + x, Y + n * ROW, w, ROW * rows, label, num, kind))

    def tick(x, n, label):
        f.append(at(X + x, Y + n * ROW + 0.15, f"<u></u> {label}", "s"))

    f.append(at(X, 0.78, "HEALTH INSURANCE CLAIM FORM", "h") + at(X, 0.98, "APPROVED BY NATIONAL UNIFORM CLAIM COMMITTEE (NUCC) 02/12", "s"))
    f.append(at(X, 1.4, "<u></u><u></u><u></u> PICA", "s") + at(X + 7.2, 1.4, "PICA <u></u><u></u><u></u>", "s"))
    c(0, 0, M, 1, "MEDICARE &emsp;&emsp;&emsp; MEDICAID &emsp;&emsp;&emsp;&ensp; TRICARE &emsp;&emsp;&emsp;&emsp; CHAMPVA "
        "&emsp;&emsp;&emsp;&ensp; GROUP HEALTH PLAN &emsp; "
      "FECA BLK LUNG &emsp;&emsp; OTHER", "1")
    for k, words in enumerate(("(Medicare#)", "(Medicaid#)", "(ID#/DoD#)", "(Member ID#)", "(ID#)", "(ID#)", "(ID#)")):
        tick(0.08 + k * 0.68, 0, words)
    c(M, 0, 3.0, 1, "INSURED'S I.D. NUMBER &emsp;&emsp;&emsp;&emsp; (For Program in Item 1)", "1a.")
    c(0, 1, L, 1, "PATIENT'S NAME (Last Name, First Name, Middle Initial)", "2."), c(L, 1, M - L, 1, "PATIENT'S BIRTH DATE "
        "&emsp;&emsp;&emsp;&emsp;&emsp;&ensp; SEX", "3.")
    tick(L + 1.15, 1, "M"), tick(L + 1.55, 1, "F")
    c(M, 1, 3.0, 1, "INSURED'S NAME (Last Name, First Name, Middle Initial)", "4.")
    c(0, 2, L, 1, "PATIENT'S ADDRESS (No., Street)", "5."), c(L, 2, M - L, 1, "PATIENT RELATIONSHIP TO INSURED", "6."), c(M, 2, 3.0, 1,
        "INSURED'S ADDRESS (No., Street)", "7.")
    for k, words in enumerate(("Self", "Spouse", "Child", "Other")):
        tick(L + 0.08 + k * 0.46, 2, words)
    for x in (0, M):
        c(x, 3, 2.5, 1, "CITY"), c(x + 2.5, 3, (L if not x else 3.0) - 2.5, 1, "STATE"), c(x, 4, 1.3, 1, "ZIP CODE"), c(x + 1.3, 4,
            (L if not x else 3.0) - 1.3, 1,
                                                                                                                      "TELEPHONE (Include Area "
                                                                                                                      "Code)")
    c(L, 3, M - L, 2, "RESERVED FOR NUCC USE", "8.")
    for n, (a, b, d) in enumerate((("9. OTHER INSURED'S NAME (Last Name, First Name, Middle Initial)", "10. IS PATIENT'S CONDITION RELATED TO:",
        "11. INSURED'S POLICY GROUP OR FECA NUMBER"),
                                   ("a. OTHER INSURED'S POLICY OR GROUP NUMBER", "a. EMPLOYMENT? (Current or Previous)", "a. INSURED'S DATE OF "
                                       "BIRTH &emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp; SEX"),
                                   ("b. RESERVED FOR NUCC USE", "b. AUTO ACCIDENT? &emsp;&emsp;&emsp; PLACE (State)", "b. OTHER CLAIM ID "
                                       "(Designated by NUCC)"),
                                   ("c. RESERVED FOR NUCC USE", "c. OTHER ACCIDENT?", "c. INSURANCE PLAN NAME OR PROGRAM NAME"),
                                   ("d. INSURANCE PLAN NAME OR PROGRAM NAME", "10d. CLAIM CODES (Designated by NUCC)", "d. IS THERE ANOTHER "
                                       "HEALTH BENEFIT PLAN?"))):
        c(0, 5 + n, L, 1, a), c(L, 5 + n, M - L, 1, b), c(M, 5 + n, 3.0, 1, d)
        if 0 < n < 4:
            tick(L + 0.5, 5 + n, "YES"), tick(L + 1.1, 5 + n, "NO")
    tick(M + 0.15, 9, "YES"), tick(M + 0.6, 9, "NO &emsp; <i>If yes</i>, complete items 9, 9a, and 9d.")
    tick(M + 1.75, 6, "M"), tick(M + 2.35, 6, "F")
    c(0, 10, M, 1.6, "PATIENT'S OR AUTHORIZED PERSON'S SIGNATURE I authorize the release of any medical or other information necessary<br>to "
        "process this claim. "
      "I also request payment of government benefits either to myself or to the party who accepts assignment below.", "12.")
    c(M, 10, 3.0, 1.6, "INSURED'S OR AUTHORIZED PERSON'S SIGNATURE I authorize<br>payment of medical benefits to the undersigned physician or "
        "supplier for<br>services "
      "described below.", "13.")
    f.append(at(X + 0.15, Y + 11.32 * ROW, "SIGNED", "s") + at(X + 3.3, Y + 11.32 * ROW, "DATE", "s") + at(X + M + 0.1, Y + 11.32 * ROW, "SIGNED",
        "s"))
    c(0, 11.6, L - 0.2, 1, "DATE OF CURRENT ILLNESS, INJURY, or PREGNANCY (LMP)", "14."), c(L - 0.2, 11.6, M - L + 0.2, 1, "OTHER DATE", "15.")
    c(M, 11.6, 3.0, 1, "DATES PATIENT UNABLE TO WORK IN CURRENT OCCUPATION<br>&emsp;&ensp; FROM "
        "&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp; TO", "16.")
    c(0, 12.6, L - 0.2, 1, "NAME OF REFERRING PROVIDER OR OTHER SOURCE", "17."), c(L - 0.2, 12.6, M - L + 0.2, 0.5, "", "17a."), c(L - 0.2, 13.1,
        M - L + 0.2, 0.5, "NPI", "17b.")
    c(M, 12.6, 3.0, 1, "HOSPITALIZATION DATES RELATED TO CURRENT SERVICES<br>&emsp;&ensp; FROM "
        "&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp; TO", "18.")
    c(0, 13.6, M, 1, "ADDITIONAL CLAIM INFORMATION (Designated by NUCC)", "19."), c(M, 13.6, 3.0, 1, "OUTSIDE LAB? "
        "&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp; $ CHARGES", "20.")
    tick(M + 0.3, 13.6, "YES"), tick(M + 0.75, 13.6, "NO")
    c(0, 14.6, M, 2, "DIAGNOSIS OR NATURE OF ILLNESS OR INJURY &nbsp; Relate A-L to service line below (24E) &emsp;&emsp;&emsp; ICD Ind.", "21.")
    for k, name in enumerate("ABCDEFGHIJKL"):
        f.append(at(X + 0.15 + k % 4 * 1.15, Y + 15.05 * ROW + k // 4 * 0.17, f"{name}.", "s"))
    c(M, 14.6, 3.0, 1, "RESUBMISSION<br>&emsp; CODE &emsp;&emsp;&emsp;&emsp;&emsp;&emsp; ORIGINAL REF. NO.", "22."), c(M, 15.6, 3.0, 1,
        "PRIOR AUTHORIZATION NUMBER", "23.")
    for x, w, label in COLS:
        c(x, 16.6, w, 0.9, label), c(x, 17.5, w, 6)
    for n in range(6):
        f.append(f'<div class="w" style="left:{X}in;top:{Y + (17.5 + n) * ROW:.3f}in;width:7.9in"></div>')
        f.append(at(X - 0.16, Y + (17.6 + n) * ROW, str(n + 1), "n") + at(X + 6.55, Y + (18.07 + n) * ROW, "NPI", "s"))
    for x, w, label, num in ((0, 2.0, "FEDERAL TAX I.D. NUMBER &emsp;&emsp; SSN EIN", "25."), (2.0, 1.45, "PATIENT'S ACCOUNT NO.", "26."), (3.45,
        1.45, "ACCEPT ASSIGNMENT?", "27."),
                             (M, 1.15, "TOTAL CHARGE", "28."), (M + 1.15, 1.0, "AMOUNT PAID", "29."), (M + 2.15, 0.85, "Rsvd for NUCC Use", "30.")):
        c(x, 23.5, w, 1, label, num)
    tick(1.35, 23.5, ""), tick(1.55, 23.5, ""), tick(3.6, 23.5, "YES"), tick(4.15, 23.5, "NO")
    c(0, 24.5, 2.0, 2.3, "SIGNATURE OF PHYSICIAN OR SUPPLIER<br>INCLUDING DEGREES OR CREDENTIALS<br>(I certify that the statements on the "
        "reverse<br>apply to this bill and "
      "are made a part thereof.)", "31."), c(2.0, 24.5, L - 0.05, 1.8, "SERVICE FACILITY LOCATION INFORMATION", "32.")
    c(M, 24.5, 3.0, 1.8, "BILLING PROVIDER INFO &amp; PH #", "33.")
    f.append(at(X + 0.06, Y + 26.55 * ROW, "SIGNED &emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp; DATE", "s"))
    for x, w, label in ((2.0, 1.3, "a."), (3.3, 1.6, "b."), (M, 1.3, "a."), (M + 1.3, 1.7, "b.")):
        c(x, 26.3, w, 0.5, label)
    f.append(at(X, Y + 26.85 * ROW, "NUCC Instruction Manual available at: www.nucc.org", "s") + at(X + 3.4, Y + 26.85 * ROW, "<i>PLEASE PRINT OR "
        "TYPE</i>", "s")
             + at(X + 5.6, Y + 26.85 * ROW, "APPROVED OMB-0938-1197 FORM 1500 (02-12)", "s"))


COLS = [(0, 1.6, "<b>24.</b> A. &emsp; DATE(S) OF SERVICE<br>&emsp; From &emsp;&emsp;&emsp;&emsp;&emsp; To<br>MM &ensp; DD &ensp; YY &ensp; MM "
    "&ensp; DD &ensp; YY"), (1.6, 0.32, "B.<br>PLACE OF<br>SERVICE"),
        (1.92, 0.25, "C.<br><br>EMG"), (2.17, 1.9, "D. PROCEDURES, SERVICES, OR SUPPLIES<br>&emsp; (Explain Unusual Circumstances)<br>CPT/HCPCS "
            "&emsp; | &emsp; MODIFIER"),
        (4.07, 0.5, "E.<br>DIAGNOSIS<br>POINTER"), (4.57, 0.85, "F.<br><br>&emsp; $ CHARGES"), (5.42, 0.4, "G.<br>DAYS OR<br>UNITS"), (5.82, 0.3,
            "H.<br>EPSDT<br>Plan"),
        (6.12, 0.35, "I.<br>ID.<br>QUAL."), (6.47, 1.43, "J.<br>RENDERING<br>PROVIDER ID. #")]


def document(rng):
    who, home = Person(rng), Sender(rng)
    plan = rng.choice(PLANS)
    spouse = plan[4] == 6 and rng.random() < 0.25
    holder = Person(rng, like=who) if spouse else who
    sender, code, ein = rng.choice(GROUPS), npi(rng), rng.choice((tax_id(rng), tax_id(rng).replace("-", "")))
    served = day(rng)
    signed = later(served, rng.randint(0, 14))
    account = number(rng, rng.choice(("99999", "9999999", "AAAAA000", "99999A9999")))
    member, dx = number(rng, plan[3]), rng.sample(DX, rng.randint(1, 5))
    place, md, seer, f, lines = rng.choice(("11", "11", "11", "22", "02")), doctor(rng), npi(rng), [], []
    days = [served] if rng.random() < 0.75 else [served, later(served, -2), later(served, -5)]
    for proc, mods, low, high, most in rng.sample(WORK, rng.choice((1, 2, 2, 3, 3, 4, 5, 6))):
        units, when = rng.randint(1, most), rng.choice(days)
        points = sorted(rng.sample(range(1, len(dx) + 1), rng.randint(1, min(4, len(dx)))))
        lines.append({"date": when, "code": proc, "modifiers": mods or None, "place": place, "diagnosis_pointers": points, "units": units,
                      "charge_cents": price(rng, low, high) * units, "maybe": {"date_end": when}})
    lines.sort(key=lambda x: x["date"])
    charges = total(lines, "charge_cents")
    picture(f)

    def put(x, n, words, kind="", width=0):
        f.append(at(X + x, Y + n * ROW + 0.145, words, "t " + kind, width))

    def mdy(x, n, date, year="%y", step=0.265):
        for k, part in enumerate(("%m", "%d", year)):
            put(x + k * step, n, date.strftime(part))

    def money(x, n, cents, width):
        put(x, n, f"{cents // 100} {cents % 100:02d}", "r", width)

    name, owner = (f"{p.last}, {p.first}, {p.middle}".upper() for p in (who, holder))
    for k, words in enumerate(plan[:3]):
        f.append(at(4.6, 0.42 + k / 6, words, "t"))
    put(0.06 + {0: 0, 2: 1.36, 6: 2.72}[plan[4]], 0, "X"), put(M + 0.1, 0, member), put(0.1, 1, esc(name)), mdy(L + 0.15, 1, who.born, "%Y", 0.3)
    put(L + (1.13 if who.sex == "M" else 1.53), 1, "X"), put(0.1, 2, who.street.upper()), put(L + (0.52 if spouse else 0.06), 2, "X")
    if plan[4]:
        put(M + 0.1, 1, esc(owner)), put(M + 0.1, 2, who.street.upper()), put(M + 0.1, 3, who.city.upper()), put(M + 2.6, 3,
            who.state), put(M + 0.1, 4, who.zip)
        put(M + 0.1, 5, number(rng, "0999999")), mdy(M + 0.3, 6, holder.born, "%Y", 0.3), put(M + (1.73 if holder.sex == "M" else 2.33), 6,
            "X"), put(M + 0.1, 8, plan[0])
    else:
        put(M + 0.1, 5, "NONE")
    put(0.1, 3, who.city.upper()), put(2.6, 3, who.state), put(0.1, 4, who.zip), put(1.4, 4, f"{who.area} 555{rng.randint(100, 199):04d}")
    for n in (6, 7, 8):
        put(L + 1.08, n, "X")
    put(M + 0.58, 9, "X"), put(0.7, 10.72, "SIGNATURE ON FILE"), put(M + 0.6, 10.72, "SIGNATURE ON FILE"), put(M + 0.73, 13.6, "X")
    if rng.random() < 0.35:
        other = doctor(rng)
        put(0.1, 12.6, "DN"), put(0.5, 12.6, f"{other[0]} {other[2]} MD".upper()), put(L + 0.3, 12.9, npi(rng))
    f.append(at(X + 4.45, Y + 14.6 * ROW - 0.01, "0", "t"))
    for k, d in enumerate(dx):
        f.append(at(X + 0.3 + k % 4 * 1.15, Y + 15.05 * ROW + k // 4 * 0.17 - 0.05, d.replace(".", ""), "t"))
    for n, item in enumerate(lines):
        r = 17.57 + n
        mdy(0.05, r, item["date"]), mdy(0.83, r, item["date"]), put(1.66, r, place), put(2.23, r, item["code"])
        for k, mod in enumerate(item["modifiers"] or []):
            put(2.95 + k * 0.28, r, mod)
        put(4.12, r, "".join("ABCDEFGHIJKL"[k - 1] for k in item["diagnosis_pointers"])), money(4.57, r, item["charge_cents"], 0.8)
        put(5.42, r, str(item["units"]), "r", 0.33), put(6.8, r, seer)
    put(0.1, 23.5, ein), put(1.54, 23.5, "X"), put(2.1, 23.5, account), put(3.58, 23.5, "X")
    money(M, 23.5, charges, 1.05)
    zero = rng.random() < 0.6
    if zero:
        money(M + 1.15, 23.5, 0, 0.9)
    put(0.06, 25.55, f"{md[0]} {md[2]} MD".upper(), "z"), put(1.38, 26.05, two(signed), "z")
    spot = sender if place != "22" else f"{home.city.upper()} REGIONAL HOSPITAL"
    for x, words in ((2.06, spot), (M + 0.06, sender)):
        for k, part in enumerate((words, home.street.upper(), home.town.upper().replace(",", ""))):
            f.append(at(X + x, Y + 24.5 * ROW + 0.13 + k * 0.15, part, "t z"))
    f.append(at(X + M + 1.75, Y + 24.5 * ROW, home.tel, "t z"))
    f.append(at(X + 2.2, Y + 26.3 * ROW + 0.02, npi(rng) if place == "22" else code, "t") + at(X + M + 0.2, Y + 26.3 * ROW + 0.02, code, "t"))
    ink = rng.choice(("#cf3a30", "#cf3a30", "#1d1d1d"))
    css = (f".b{{border:0.5pt solid {ink}}}.b span,.s{{font:4.9pt/1.1 'Liberation Sans';color:{ink}}}.h{{font:bold 11.5pt 'Liberation "
        f"Sans';color:{ink}}}"
           f".n{{font:bold 9pt 'Liberation Sans';color:{ink}}}u{{display:inline-block;width:6.5pt;height:6.5pt;border:0.5pt solid "
           f"{ink};text-decoration:none;vertical-align:-1pt}}"
           f".w{{position:absolute;height:0.15in;border-top:0.6pt solid {ink};background:{ink};opacity:.16}}.t{{font:9.2pt/1.2 'Liberation "
           f"Mono';color:#000}}"
           ".t.z{font-size:8pt}")
    return done(form(css, "".join(f), title="HCFA"), KIND,
                {"name": sender, "npi": code, "tax_id": ein, "phone": home.tel,
                    "address": f"{home.street}, {home.city} {home.state} {home.zip}".upper()},
                {"name": name, "birth_date": who.born, "member_id": member}, lines, {"charges_cents": charges}, payer={"name": plan[0]},
                account_number=account, diagnoses=dx, maybe={"statement_date": signed, **({"patient_paid_cents": 0} if zero else {})})
