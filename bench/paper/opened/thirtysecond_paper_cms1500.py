"""A physician's claim printed upon the CMS-1500 form (02-12): payer at the top right, thirty-three numbered boxes in red or black, up to six
services a sheet, the amounts split at the dotted line."""
from held_thirtysecond_c import *

NAME, KIND = "held32-paper-cms1500", "claim_form"
GROUPS = ["CRESTWOOD FAMILY MEDICINE PLLC", "BLUE RIDGE ORTHOPEDIC ASSOC", "LAKELAND DERMATOLOGY PA", "OHIO VALLEY CARDIOLOGY INC",
    "MEADOWBROOK PEDIATRICS PC",
          "STILLPOINT COUNSELING ASSOCIATES"]
# payer, which box of item 1 is marked
PLANS = [("UNITED HEALTHCARE", 4), ("CIGNA HEALTHCARE", 4), ("AETNA", 4), ("BLUE CROSS BLUE SHIELD OF TEXAS", 4), ("UMR", 4), ("MEDICARE PART B", 0),
         ("TRICARE EAST", 2), ("OHIO DEPARTMENT OF MEDICAID", 1)]
# code, modifiers, least and most dollars, most units
VISIT = [("99213", [], 110, 210), ("99214", [], 160, 310), ("99203", [], 170, 320), ("99204", ["25"], 240, 440), ("99214", ["25"], 160, 310),
    ("99213", ["25"], 110, 210)]
OTHER = [("36415", [], 10, 30, 1), ("85025", [], 20, 70, 1), ("80053", [], 30, 95, 1), ("83036", ["QW"], 20, 60, 1), ("81002", [], 9, 25, 1),
    ("93000", [], 45, 130, 1),
         ("20610", ["RT"], 140, 300, 1), ("J3301", [], 9, 20, 4), ("96372", ["59"], 30, 75, 1), ("11102", [], 130, 270, 1), ("17110", [], 120, 260,
             1), ("69210", [], 60, 150, 1),
         ("87880", ["QW"], 25, 60, 1), ("90471", [], 26, 60, 1), ("90686", [], 25, 55, 1), ("73562", ["LT"], 70, 160, 1), ("94010", [], 48, 120, 1)]
WEEKLY = [("90837", [], 140, 240, 1), ("97110", ["GP"], 55, 120, 3), ("97140", ["GP"], 50, 110, 1), ("90834", ["95"], 110, 190, 1)]
SICK = ["E11.9", "I10", "E78.5", "M17.11", "L57.0", "J02.9", "H61.23", "R53.83", "Z23", "F41.1", "M54.50", "I48.91", "S93.401A"]


def row(left, top, right, label, height=0.3333, kind=""):
    return frame(left, top, right - left, height, label, kind)


A, B, C, D = 0.3, 3.15, 5.2, 8.2
TOP = 1.45


def y(line):
    return TOP + line * 0.3333


def tick(left, top):
    return frame(left, top, 0.13, 0.13)


def blank_form():
    out = [small(A + 0.05, 0.72, "HEALTH INSURANCE CLAIM FORM", "big"), small(A + 0.05, 0.98, "APPROVED BY NATIONAL UNIFORM CLAIM COMMITTEE "
            "(NUCC) 02/12"),
           small(A + 0.05, 1.3, "PICA"), small(D - 0.3, 1.3, "PICA")]
    out += [row(A, y(0), C, "1."), row(C, y(0), D, "1a. INSURED&rsquo;S I.D. NUMBER &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; (For Program in Item 1)")]
    names = [("MEDICARE", "(Medicare#)"), ("MEDICAID", "(Medicaid#)"), ("TRICARE", "(ID#/DoD#)"), ("CHAMPVA", "(Member ID#)"),
        ("GROUP<br>HEALTH PLAN", "(ID#)"),
             ("FECA<br>BLK LUNG", "(ID#)"), ("OTHER", "(ID#)")]
    for n, (name, what) in enumerate(names):
        out += [small(A + 0.16 + 0.7 * n, y(0) + 0.03, name), tick(A + 0.08 + 0.7 * n, y(0) + 0.185), small(A + 0.24 + 0.7 * n, y(0) + 0.22, what)]
    out += [row(A, y(1), B, "2. PATIENT&rsquo;S NAME (Last Name, First Name, Middle Initial)"), row(B, y(1), C, "3. PATIENT&rsquo;S BIRTH DATE"),
            row(C, y(1), D, "4. INSURED&rsquo;S NAME (Last Name, First Name, Middle Initial)"), row(A, y(2), B, "5. PATIENT&rsquo;S ADDRESS (No., "
                    "Street)"),
            row(B, y(2), C, "6. PATIENT RELATIONSHIP TO INSURED"), row(C, y(2), D, "7. INSURED&rsquo;S ADDRESS (No., Street)"), row(A, y(3), B - 0.4,
                "CITY"),
            row(B - 0.4, y(3), B, "STATE"), row(B, y(3), C, "8. RESERVED FOR NUCC USE", 0.6667), row(C, y(3), D - 0.5, "CITY"), row(D - 0.5, y(3), D,
                "STATE"),
            row(A, y(4), A + 1.3, "ZIP CODE"), row(A + 1.3, y(4), B, "TELEPHONE (Include Area Code)"), row(C, y(4), C + 1.3, "ZIP CODE"),
            row(C + 1.3, y(4), D, "TELEPHONE (Include Area Code)")]
    out += [small(B + 0.1, y(1) + 0.085, "MM &nbsp; &nbsp; DD &nbsp; &nbsp; &nbsp; YY"), small(B + 1.5, y(1) + 0.03, "SEX"), small(B + 1.2,
        y(1) + 0.2, "M"),
            tick(B + 1.3, y(1) + 0.17), small(B + 1.65, y(1) + 0.2, "F"), tick(B + 1.75, y(1) + 0.17)]
    for n, name in enumerate(("Self", "Spouse", "Child", "Other")):
        out += [small(B + 0.1 + 0.5 * n, y(2) + 0.2, name), tick(B + 0.33 + 0.5 * n, y(2) + 0.17)]
    left = ["9. OTHER INSURED&rsquo;S NAME (Last Name, First Name, Middle Initial)", "a. OTHER INSURED&rsquo;S POLICY OR GROUP NUMBER",
        "b. RESERVED FOR NUCC USE",
            "c. RESERVED FOR NUCC USE", "d. INSURANCE PLAN NAME OR PROGRAM NAME"]
    mid = ["10. IS PATIENT&rsquo;S CONDITION RELATED TO:", "a. EMPLOYMENT? (Current or Previous)", "b. AUTO ACCIDENT? &nbsp; &nbsp; &nbsp; PLACE "
            "(State)", "c. OTHER ACCIDENT?",
           "10d. CLAIM CODES (Designated by NUCC)"]
    right = ["11. INSURED&rsquo;S POLICY GROUP OR FECA NUMBER", "a. INSURED&rsquo;S DATE OF BIRTH", "b. OTHER CLAIM ID (Designated by NUCC)",
             "c. INSURANCE PLAN NAME OR PROGRAM NAME", "d. IS THERE ANOTHER HEALTH BENEFIT PLAN?"]
    for n in range(5):
        out += [row(A, y(5 + n), B, left[n]), row(B, y(5 + n), C, mid[n]), row(C, y(5 + n), D, right[n])]
    for n in (6, 7, 8):
        out += [tick(B + 0.55, y(n) + 0.17), small(B + 0.72, y(n) + 0.2, "YES"), tick(B + 1.15, y(n) + 0.17), small(B + 1.32, y(n) + 0.2, "NO")]
    out += [tick(C + 0.2, y(9) + 0.17), small(C + 0.37, y(9) + 0.2, "YES"), tick(C + 0.7, y(9) + 0.17), small(C + 0.87, y(9) + 0.2, "NO"),
            small(C + 1.2, y(9) + 0.2, "<b><i>If yes</i></b>, complete items 9, 9a, and 9d.")]
    out += [small(C + 0.2, y(6) + 0.085, "MM &nbsp; &nbsp; DD &nbsp; &nbsp; &nbsp; YY"), small(C + 2.1, y(6) + 0.03, "SEX"), small(C + 1.75,
        y(6) + 0.2, "M"),
            tick(C + 1.85, y(6) + 0.17), small(C + 2.35, y(6) + 0.2, "F"), tick(C + 2.45, y(6) + 0.17)]
    out += [row(A, y(10), C, "<b>READ BACK OF FORM BEFORE COMPLETING &amp; SIGNING THIS FORM.</b><br>12. PATIENT&rsquo;S OR AUTHORIZED "
            "PERSON&rsquo;S SIGNATURE I authorize the "
                "release of any medical or other information necessary<br>&nbsp; &nbsp; to process this claim. I also request payment of "
                "government benefits either to "
                "myself or to the party who accepts assignment below.", 0.5), small(A + 0.1, y(10) + 0.42, "SIGNED"), small(A + 3.2, y(10) + 0.42,
                    "DATE"),
            row(C, y(10), D, "13. INSURED&rsquo;S OR AUTHORIZED PERSON&rsquo;S SIGNATURE I authorize<br>&nbsp; &nbsp; payment of medical benefits "
                    "to the undersigned physician or "
                "supplier for<br>&nbsp; &nbsp; services described below.", 0.5), small(C + 0.1, y(10) + 0.42, "SIGNED")]
    low = y(11.5)
    out += [row(A, low, B - 0.25, "14. DATE OF CURRENT ILLNESS, INJURY, or PREGNANCY (LMP)"), small(A + 1.5, low + 0.22, "QUAL."), row(B - 0.25, low,
        C, "15. OTHER DATE"),
            small(B - 0.15, low + 0.22, "QUAL."), row(C, low, D, "16. DATES PATIENT UNABLE TO WORK IN CURRENT OCCUPATION"),
            small(C + 0.1, low + 0.22, "FROM"), small(C + 1.55, low + 0.22, "TO"), row(A, low + 0.3333, B - 0.25, "17. NAME OF REFERRING PROVIDER "
                    "OR OTHER SOURCE"),
            row(B - 0.25, low + 0.3333, C, "17a.", 0.1667, "g"), row(B - 0.25, low + 0.5, C, "17b. NPI", 0.1667),
            row(C, low + 0.3333, D, "18. HOSPITALIZATION DATES RELATED TO CURRENT SERVICES"), small(C + 0.1, low + 0.55, "FROM"), small(C + 1.55,
                low + 0.55, "TO"),
            row(A, low + 0.6667, C, "19. ADDITIONAL CLAIM INFORMATION (Designated by NUCC)"),
            row(C, low + 0.6667, D, "20. OUTSIDE LAB? &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; $ CHARGES"),
            tick(C + 0.2, low + 0.84), small(C + 0.37, low + 0.87, "YES"), tick(C + 0.7, low + 0.84), small(C + 0.87, low + 0.87, "NO"),
            row(A, low + 1, C, "21. DIAGNOSIS OR NATURE OF ILLNESS OR INJURY &nbsp; Relate A-L to service line below (24E)", 0.6667), small(A + 3.7,
                low + 1.05, "ICD Ind."),
            row(C, low + 1, C + 1.3, "22. RESUBMISSION<br>&nbsp; &nbsp; CODE"), row(C + 1.3, low + 1, D, "ORIGINAL REF. NO."), row(C, low + 1.3333,
                D, "23. PRIOR AUTHORIZATION NUMBER")]
    out += [small(A + 0.12 + 1.22 * (n % 4), low + 1.16 + 0.165 * (n // 4), "ABCDEFGHIJKL"[n] + ".", "mid") for n in range(12)]
    top = low + 1.6667
    out += [row(at, top, to, label, 0.3333) for at, to, label in COLUMNS]
    out += [small(A + 0.1, top + 0.22, "MM &nbsp; DD &nbsp; YY &nbsp; &nbsp; &nbsp; &nbsp; MM &nbsp; DD &nbsp; YY"), small(3.1, top + 0.22,
        "CPT/HCPCS &nbsp; &nbsp; &nbsp; | &nbsp; &nbsp; &nbsp; &nbsp; MODIFIER")]
    for n in range(6):
        here = top + 0.3333 * (n + 1)
        out += [frame(A, here, D - A, 0.1667, "", "g t"), frame(A, here + 0.3333, D - A, 0.01, "", "t"), small(A - 0.14, here + 0.17, str(n + 1),
            "mid"),
                small(6.98, here + 0.22, "NPI")]
    out += [row(at, top + 0.3333, to, "", 2) for at, to, _ in COLUMNS] + [frame(6.0, top + 0.3333, 0.01, 2, "", "d")]
    end = top + 2.3333
    out += [row(A, end, A + 1.9, "25. FEDERAL TAX I.D. NUMBER &nbsp; &nbsp; &nbsp; SSN EIN"), tick(A + 1.5, end + 0.17), tick(A + 1.68, end + 0.17),
        row(A + 1.9, end, 3.75, "26. PATIENT&rsquo;S ACCOUNT NO."),
            row(3.75, end, C, "27. ACCEPT ASSIGNMENT?<br>&nbsp; &nbsp; (For govt. claims, see back)"), tick(3.85, end + 0.19), small(4.02,
                end + 0.22, "YES"),
            tick(4.45, end + 0.19), small(4.62, end + 0.22, "NO"), row(C, end, C + 1.15, "28. TOTAL CHARGE"), row(C + 1.15, end, C + 2.15,
                "29. AMOUNT PAID"),
            row(C + 2.15, end, D, "30. Rsvd for NUCC Use"), small(C + 0.05, end + 0.2, "$", "mid"), small(C + 1.2, end + 0.2, "$", "mid")]
    last = end + 0.3333
    out += [row(A, last, A + 1.9, "31. SIGNATURE OF PHYSICIAN OR SUPPLIER<br>&nbsp; &nbsp; INCLUDING DEGREES OR CREDENTIALS<br>&nbsp; &nbsp; (I "
            "certify that the statements on the reverse<br>"
                "&nbsp; &nbsp; apply to this bill and are made a part thereof.)", 0.8333), small(A + 0.05, last + 0.74, "SIGNED"), small(A + 1.2,
                    last + 0.74, "DATE"),
            row(A + 1.9, last, C, "32. SERVICE FACILITY LOCATION INFORMATION", 0.6333), row(C, last, D, "33. BILLING PROVIDER INFO &amp; PH #",
                0.6333),
            row(A + 1.9, last + 0.6333, 3.6, "a.", 0.2), row(3.6, last + 0.6333, C, "b.", 0.2, "g"), row(C, last + 0.6333, C + 1.4, "a.", 0.2),
            row(C + 1.4, last + 0.6333, D, "b.", 0.2, "g"), small(A, last + 0.87, "NUCC Instruction Manual available at: www.nucc.org"),
            small(3.5, last + 0.87, "<b>PLEASE PRINT OR TYPE</b>"), small(6.0, last + 0.87, "APPROVED OMB-0938-1197 FORM 1500 (02-12)")]
    return "".join(out)


COLUMNS = [(A, 2.15, "24. A. &nbsp; &nbsp; &nbsp; DATE(S) OF SERVICE<br>&nbsp; &nbsp; &nbsp; From &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp;"
        " &nbsp; &nbsp; To"), (2.15, 2.5, "B.<br>PLACE OF<br>SERVICE"),
           (2.5, 2.8, "C.<br><br>EMG"), (2.8, 4.75, "D. PROCEDURES, SERVICES, OR SUPPLIES<br>&nbsp; &nbsp; (Explain Unusual Circumstances)"), (4.75,
               C, "E.<br>DIAGNOSIS<br>POINTER"),
           (C, 6.25, "F.<br><br>&nbsp; &nbsp; $ CHARGES"), (6.25, 6.6, "G.<br>DAYS OR<br>UNITS"), (6.6, 6.9, "H.<br>EPSDT<br>Family<br>Plan"), (6.9,
               7.15, "I.<br>ID.<br>QUAL."),
           (7.15, D, "J.<br>RENDERING<br>PROVIDER ID. #")]


def parted(date):
    return f"{date:%m %d %y}"


def amount(cents):
    return f"{cents // 100} {cents % 100:02d}"


def services(rng):
    first = day(rng, span=230)
    if rng.random() < 0.3:
        kind = rng.choice(WEEKLY)
        each = price(rng, kind[2], kind[3])
        return [(later(first, 7 * n), (*kind[:2], each), rng.choice((1, kind[4]))) for n in range(rng.randint(2, 5))]
    seen = [(first, (*rng.choice(VISIT)[:2], price(rng, 110, 330)), 1)]
    for kind in rng.sample(OTHER, rng.choice((0, 1, 2, 3, 4, 5, 5, rng.randint(6, 9)))):
        seen.append((first, (*kind[:2], price(rng, kind[2], kind[3])), rng.randint(1, kind[4])))
    return seen


def document(rng):
    who, (plan, box) = Person(rng, 2, 85), rng.choice(PLANS)
    if box == 0:
        who = Person(rng, 66, 90)
    at, far = Sender(rng, who), Sender(rng)
    holder = rng.choice((who, who, Person(rng, 35, 60, like=who))) if box == 4 else who
    if box == 4 and who.born.year > 2006:
        holder = Person(rng, 33, 55, like=who)
    practice = rng.choice(GROUPS)
    member = number(rng, {0: "9AA9AA9AA99", 1: "999999999999", 2: "99999999999"}.get(box, rng.choice(("999999999", "W999999999", "AAA999999999"))))
    account, ein, code = number(rng, rng.choice(("999999", "9999A99999", "AA99999"))), tax_id(rng), npi(rng)
    doctor, doctor_npi = f"{rng.choice(FIRST)} {rng.choice(LAST)} {rng.choice(('MD', 'DO', 'NP'))}".upper(), npi(rng)
    work = services(rng)
    signed = later(work[-1][0], rng.randint(1, 12))
    codes = rng.sample(SICK, rng.choice((1, 1, 2, 3, 4)))
    where = rng.choice(("11", "11", "11", "22"))
    lines = []
    for when, (cpt, mods, each), units in work:
        points = sorted(rng.sample(range(1, len(codes) + 1), min(len(codes), rng.choice((1, 1, 2)))))
        lines.append({"date": when, "place": where, "code": cpt, "modifiers": mods or None, "diagnosis_pointers": points, "units": units,
            "charge_cents": each * units,
                      "maybe": {"date_end": when}})
    charges = total(lines, "charge_cents")
    sheets = [lines[n:n + 6] for n in range(0, len(lines), 6)]
    copay = rng.choice((None, None, 0))
    comma = ", ".join((who.last, who.first, who.middle)).upper()
    held = ", ".join((holder.last, holder.first, holder.middle)).upper()
    tel = f"{at.tel[1:4]} {at.tel[6:9]}{at.tel[10:]}"
    low, pages = y(11.5), []
    top = low + 1.6667
    end = top + 2.3333
    last = end + 0.3333
    shown_ein = ein if rng.random() < 0.4 else ein.replace("-", "")
    for n, part in enumerate(sheets):
        f = [put(C - 0.35, 0.45 + 0.1667 * k, words) for k, words in enumerate((plan, far.box.upper(), f"{far.city} {far.state} {far.zip}".upper()))]
        f += [put(A + 0.1 + 0.7 * box, y(0) + 0.19, "X"), put(C + 0.1, y(0) + 0.17, member), put(A + 0.1, y(1) + 0.17, comma),
              put(B + 0.08, y(1) + 0.19, f"{who.born:%m %d %Y}"), put(B + (1.32 if who.sex == "M" else 1.77), y(1) + 0.175, "X"), put(C + 0.1,
                  y(1) + 0.17, held),
              put(A + 0.1, y(2) + 0.17, who.street.upper()), put(B + 0.35 + (0 if holder is who else 1.0 if who.born.year > 2003 else 0.5),
                  y(2) + 0.175, "X"),
              put(C + 0.1, y(2) + 0.17, holder.street.upper()), put(A + 0.1, y(3) + 0.17, who.city.upper()), put(B - 0.3, y(3) + 0.17, who.state),
              put(C + 0.1, y(3) + 0.17, holder.city.upper()), put(D - 0.4, y(3) + 0.17, holder.state), put(A + 0.1, y(4) + 0.17, who.zip),
              put(A + 1.4, y(4) + 0.17, f"{who.tel[1:4]} {who.tel[6:9]}{who.tel[10:]}"), put(C + 0.1, y(4) + 0.17, holder.zip)]
        f += [put(B + 1.17, y(k) + 0.175, "X") for k in (6, 7, 8)] + [put(C + 0.72, y(9) + 0.175, "X"), put(C + 0.72, low + 0.845, "X")]
        f += [put(C + 0.1, y(5) + 0.17, "NONE" if box == 0 else ""), put(C + 0.15, y(6) + 0.19, f"{holder.born:%m %d %Y}" if box == 4 else "")]
        if box == 4:
            f.append(put(C + (1.87 if holder.sex == "M" else 2.47), y(6) + 0.175, "X"))
        f += [put(A + 0.5, y(10) + 0.36, "SIGNATURE ON FILE"), put(C + 0.5, y(10) + 0.36, "SIGNATURE ON FILE")]
        f += [put(A + 4.15, low + 1.03, "0")] + [put(A + 0.26 + 1.22 * (k % 4), low + 1.16 + 0.165 * (k // 4), undotted(icd)) for k,
            icd in enumerate(codes)]
        for k, item in enumerate(part):
            here = top + 0.3333 * (k + 1) + 0.19
            f += [put(A + 0.06, here, f"{parted(item['date'])} {parted(item['date'])}"), put(2.22, here, item["place"]), put(2.95, here,
                item["code"]),
                  put(3.7, here, " ".join(item["modifiers"] or ())), put(4.8, here,
                      "".join("ABCDEFGHIJKL"[p - 1] for p in item["diagnosis_pointers"])),
                  put(6.22, here, amount(item["charge_cents"]), "e"), put(6.52, here, str(item["units"]), "e"), put(7.2, here, doctor_npi)]
        f += [put(A + 0.08, end + 0.17, shown_ein), put(A + 1.7, end + 0.175, "X"), put(A + 2.0, end + 0.17, account), put(3.87, end + 0.195, "X")]
        if n == len(sheets) - 1:
            f += [put(6.3, end + 0.17, amount(charges), "e"), put(7.3, end + 0.17, amount(copay), "e") if copay is not None else ""]
        else:
            f += [put(6.3, end + 0.17, "CONTINUED", "e")]
        f += [put(A + 0.1, last + 0.5, doctor[:22]), put(A + 1.25, last + 0.62, f"{signed:%m%d%y}")]
        f += [put(A + 1.98, last + 0.12 + 0.15 * k, words) for k, words in enumerate((practice, at.street.upper(), f"{at.city} {at.state} "
                f"{at.zip}".upper()))]
        f += [put(C + 1.75, last + 0.0, tel), put(A + 2.1, last + 0.68, code), put(C + 0.18, last + 0.68, code)]
        f += [put(C + 0.08, last + 0.14 + 0.15 * k, words) for k, words in enumerate((practice, at.street.upper(), f"{at.city} {at.state} "
                f"{at.zip}".upper()))]
        pages.append(blank_form() + "".join(f))
    return done(form(rng.choice(("#c2453a", "#c2453a", "#222")), pages, "CMS-1500", "8.6pt"),
                {"document_type": KIND, "provider": {"name": practice, "npi": code, "tax_id": shown_ein, "phone": tel}, "payer": {"name": plan},
                 "patient": {"name": comma, "birth_date": who.born, "member_id": member}, "account_number": account, "diagnoses": codes,
                     "lines": lines,
                 "totals": {"charges_cents": charges}, "maybe": {"statement_date": signed, "patient_paid_cents": copay}})
