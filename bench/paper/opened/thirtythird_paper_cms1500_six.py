"""The CMS-1500 (02-12) claim of a practice, typed into the red form: six lines of services with pointers, days, place and the rendering provider's
number."""
from held_thirtythird_c import *

NAME, KIND = "held33-paper-cms1500-six", "claim_form"


def parted(date):
    return f"{date:%m %d %Y}"


def mark(on):
    return "X" if on else ""


def document(rng):
    who, at, practice = Person(rng), Sender(rng), rng.choice(PRACTICES)
    plan, plan_id = rng.choice([p for p in PAYERS if len(p[0]) < 40] + [("MEDICARE PART B", "MEDICARE")])
    medicare = plan.startswith("MEDICARE")
    holder = Person(rng, 30, 60, who) if not medicare and rng.random() < 0.35 else who
    first = day(rng)
    days = [first] * 6 if rng.random() < 0.6 else [first] * 3 + [later(first, rng.choice((2, 5, 7, 14)))] * 3
    signed = later(days[-1], rng.randint(1, 9))
    member = number(rng, "9AA9AA9AA99" if medicare else rng.choice(("W999999999", "999999999", "U99999999", "AAA999A99999")))
    account = number(rng, rng.choice(("999999", "AA99999", "99999-9", "PAT0099999")))
    code, ein, own = npi(rng), tax_id(rng).replace("-", ""), npi(rng)
    icd = [c for c, _ in rng.sample(ICD, rng.randint(1, 4))]
    letters = "ABCD"[: len(icd)]
    work = care(rng, 6)
    place = rng.choice(("11", "11", "11", "22"))
    lines = []
    for date, (proc, _, units, each) in zip(days, work):
        some = sorted(rng.sample(range(len(icd)), rng.randint(1, len(icd))))
        mods = ["25"] if proc in VISITS and rng.random() < 0.6 else ["GP"] if proc in ("97110", "97140") else ["RT"] if proc in ("20610",
            "73562") else []
        lines.append({"date": date, "place": place, "code": proc, "modifiers": mods or None, "diagnosis_pointers": [n + 1 for n in some],
            "units": units,
                      "charge_cents": units * each, "maybe": {"date_end": date}})
    charges = total(lines, "charge_cents")
    g = Grid(7.5 / 80, 0.15)
    g.put(0, 0, qr(rng, 40), "im")
    g.put(0, 4, "<b style='font-size:10.5pt'>HEALTH INSURANCE CLAIM FORM</b>", "ft")
    g.put(0, 5, "APPROVED BY NATIONAL UNIFORM CLAIM COMMITTEE (NUCC) 02/12", "ft", dy=0.05)
    for n, text in enumerate((plan, at.box.upper(), at.far.upper().replace(",", ""))):
        g.put(44, 1 + n, esc(text))
    g.box(0, 6, 5, 1)
    g.put(0, 6, "PICA", "lb", dy=0.04)
    g.box(75, 6, 5, 1)
    g.put(76.5, 6, "PICA", "lb", dy=0.04)
    g.box(0, 7, 50, 2, "1.")
    for col, head, tag, on in ((0.5, "MEDICARE", "(Medicare#)", medicare), (7.7, "MEDICAID", "(Medicaid#)", False), (14.7, "TRICARE", "(ID#/DoD#)",
        False),
                               (21.5, "CHAMPVA", "(Member ID#)", False), (29, "GROUP<br>HEALTH PLAN", "(ID#)", not medicare),
                                   (36.5, "FECA<br>BLK LUNG", "(ID#)", False),
                               (43.5, "OTHER", "(ID#)", False)):
        g.put(col + 1, 7, head, "lb", dy=0.012)
        g.box(col, 7.95, 1.6, 0.85)
        g.put(col + 0.1, 7.9, mark(on))
        g.put(col + 1.7, 8, f"<i>{tag}</i>", "lb", dy=0.05)
    g.box(50, 7, 30, 2, "1a. INSURED'S I.D. NUMBER &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; (For Program in Item 1)", member)
    def name(p):
        return esc(f"{p.last}, {p.first}, {p.middle}".upper())

    g.box(0, 9, 29, 2, "2. PATIENT'S NAME (Last Name, First Name, Middle Initial)", name(who))

    def birth(col, row, p, tag):
        g.box(col, row, 21 if col < 50 else 30, 2, tag)
        g.put(col + 1, row + 1, parted(p.born), dy=0.01)
        for x, sex in ((12.5, "M"), (17, "F")):
            g.put(col + x - 1.2, row + 1, sex, "lb", dy=0.05)
            g.box(col + x, row + 1, 1.6, 0.85)
            g.put(col + x + 0.1, row + 0.95, mark(p.sex == sex))

    birth(29, 9, who, "3. PATIENT'S BIRTH DATE &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; SEX<br>&nbsp; MM &nbsp; &nbsp; DD &nbsp; &nbsp; YY")
    g.box(50, 9, 30, 2, "4. INSURED'S NAME (Last Name, First Name, Middle Initial)", "" if medicare else name(holder))
    g.box(0, 11, 29, 2, "5. PATIENT'S ADDRESS (No., Street)", esc(who.street.upper()))
    g.box(29, 11, 21, 2, "6. PATIENT RELATIONSHIP TO INSURED")
    for col, tag, on in ((32.5, "Self", holder is who), (38, "Spouse", holder is not who), (42.5, "Child", False), (47.5, "Other", False)):
        g.put(col - 3.1, 12, tag, "lb", dy=0.05)
        g.box(col, 12, 1.6, 0.85)
        g.put(col + 0.1, 11.95, mark(on))
    g.box(50, 11, 30, 2, "7. INSURED'S ADDRESS (No., Street)", "" if medicare else esc(holder.street.upper()))
    for col, wide, p in ((0, 25, who), (50, 24, None if medicare else holder)):
        g.box(col, 13, wide, 2, "CITY", p.city.upper() if p else "")
        g.box(col + wide, 13, 4 if col == 0 else 6, 2, "STATE", p.state if p else "")
        g.box(col, 15, 13, 2, "ZIP CODE", p.zip if p else "")
        g.box(col + 13, 15, 16 if col == 0 else 17, 2, "TELEPHONE (Include Area Code)", f"({who.area}) 555 {who.tel}" if p else "")
    g.box(29, 13, 21, 4, "8. RESERVED FOR NUCC USE")
    g.box(0, 17, 29, 2, "9. OTHER INSURED'S NAME (Last Name, First Name, Middle Initial)")
    g.box(29, 17, 21, 8, "10. IS PATIENT'S CONDITION RELATED TO:")
    g.box(50, 17, 30, 2, "11. INSURED'S POLICY GROUP OR FECA NUMBER", "NONE" if medicare else number(rng, rng.choice(("0099999", "999999",
        "9A9999"))))
    g.box(0, 19, 29, 2, "a. OTHER INSURED'S POLICY OR GROUP NUMBER")
    g.box(0, 21, 29, 2, "b. RESERVED FOR NUCC USE")
    g.box(0, 23, 29, 2, "c. RESERVED FOR NUCC USE")
    g.box(0, 25, 29, 2, "d. INSURANCE PLAN NAME OR PROGRAM NAME")
    for row, tag in ((19, "a. EMPLOYMENT? (Current or Previous)"), (21, "b. AUTO ACCIDENT? &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; "
          "&nbsp; PLACE (State)"), (23, "c. OTHER ACCIDENT?")):
        g.put(29, row, tag, "lb", dy=0.02)
        for col, word_, on in ((34, "YES", False), (41, "NO", True)):
            g.box(col, row + 1, 1.6, 0.85)
            g.put(col + 0.1, row + 0.95, mark(on))
            g.put(col + 2, row + 1, word_, "lb", dy=0.05)
    g.box(29, 25, 21, 2, "10d. CLAIM CODES (Designated by NUCC)")
    if medicare:
        g.box(50, 19, 30, 2, "a. INSURED'S DATE OF BIRTH &nbsp; &nbsp; SEX")
    else:
        birth(50, 19, holder, "a. INSURED'S DATE OF BIRTH &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; SEX<br>&nbsp; MM &nbsp; &nbsp; DD &nbsp; &nbsp; YY")
    g.box(50, 21, 30, 2, "b. OTHER CLAIM ID (Designated by NUCC)")
    g.box(50, 23, 30, 2, "c. INSURANCE PLAN NAME OR PROGRAM NAME", "" if medicare else esc(plan))
    g.box(50, 25, 30, 2, "d. IS THERE ANOTHER HEALTH BENEFIT PLAN?")
    for col, tag, on in ((51.5, "YES", False), (57, "NO", not medicare)):
        g.box(col, 26, 1.6, 0.85)
        g.put(col + 0.1, 25.95, mark(on))
        g.put(col + 2, 26, tag, "lb", dy=0.05)
    g.put(63, 26, "<i><b>If yes</b>, complete items 9, 9a and 9d.</i>", "lb", dy=0.05)
    g.box(0, 27, 50, 4, "<b>READ BACK OF FORM BEFORE COMPLETING &amp; SIGNING THIS FORM.</b><br>12. PATIENT'S OR AUTHORIZED PERSON'S SIGNATURE "
          "&nbsp;I authorize the release of any medical or "
          "other information<br>&nbsp; &nbsp; necessary to process this claim. I also request payment of government benefits either to myself or "
          "to the<br>&nbsp; &nbsp; party who accepts assignment below.")
    g.put(1, 30, "SIGNED", "lb", dy=0.05)
    g.put(6, 30, "SIGNATURE ON FILE")
    g.put(33, 30, "DATE", "lb", dy=0.05)
    g.box(50, 27, 30, 4, "13. INSURED'S OR AUTHORIZED PERSON'S SIGNATURE I authorize payment of<br>&nbsp; &nbsp; medical benefits to the "
          "undersigned physician or supplier for<br>&nbsp; &nbsp; services described below.")
    g.put(51, 30, "SIGNED", "lb", dy=0.05)
    g.put(56, 30, "SIGNATURE ON FILE")
    g.box(0, 31, 27, 2, "14. DATE OF CURRENT ILLNESS, INJURY, or PREGNANCY (LMP)<br>MM &nbsp; DD &nbsp; YY &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; "
          "&nbsp; QUAL.")
    g.box(27, 31, 23, 2, "15. OTHER DATE<br>QUAL. &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; MM &nbsp; DD &nbsp; YY")
    g.box(50, 31, 30, 2, "16. DATES PATIENT UNABLE TO WORK IN CURRENT OCCUPATION<br>FROM &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; "
          "&nbsp; &nbsp; TO")
    sent = rng.random() < 0.4
    g.box(0, 33, 27, 2, "17. NAME OF REFERRING PROVIDER OR OTHER SOURCE", esc(f"DN {rng.choice(FIRST)} {rng.choice(LAST)} MD".upper()) if sent
        else "")
    g.box(27, 33, 23, 1, "17a.")
    g.box(27, 34, 23, 1, "17b. NPI")
    g.put(32, 34, npi(rng) if sent else "", dy=0.01)
    g.box(50, 33, 30, 2, "18. HOSPITALIZATION DATES RELATED TO CURRENT SERVICES<br>FROM &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; "
          "&nbsp; &nbsp; TO")
    g.box(0, 35, 50, 2, "19. ADDITIONAL CLAIM INFORMATION (Designated by NUCC)")
    g.box(50, 35, 30, 2, "20. OUTSIDE LAB? &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; $ CHARGES")
    for col, tag, on in ((51.5, "YES", False), (57, "NO", True)):
        g.box(col, 36, 1.6, 0.85)
        g.put(col + 0.1, 35.95, mark(on))
        g.put(col + 2, 36, tag, "lb", dy=0.05)
    g.box(0, 37, 50, 4, "21. DIAGNOSIS OR NATURE OF ILLNESS OR INJURY &nbsp; Relate A-L to service line below (24E) &nbsp; &nbsp; &nbsp; &nbsp; "
          "&nbsp;ICD Ind.")
    g.put(36.5, 37, "0", dy=0.0)
    for n in range(12):
        col, row = 1 + 12 * (n % 4), 38 + n // 4
        g.put(col, row, f"{'ABCDEFGHIJKL'[n]}.", "lb", dy=0.05)
        if n < len(icd):
            g.put(col + 1.6, row, icd[n].replace(".", ""))
    g.box(50, 37, 30, 2, "22. RESUBMISSION CODE &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; ORIGINAL REF. NO.")
    g.box(50, 39, 30, 2, "23. PRIOR AUTHORIZATION NUMBER", number(rng, "A99999999") if rng.random() < 0.25 else "")
    columns = [(0, 18, "24. A. DATE(S) OF SERVICE<br>&nbsp; &nbsp; From &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; "
          "To<br>MM &nbsp; DD &nbsp; YY &nbsp; &nbsp;MM &nbsp; DD &nbsp; YY"),
               (18, 3.5, "B.<br>PLACE OF<br>SERVICE"), (21.5, 2.5, "C.<br><br>EMG"),
               (24, 19.5, "D. PROCEDURES, SERVICES, OR SUPPLIES<br>&nbsp; (Explain Unusual Circumstances)<br>CPT/HCPCS &nbsp; &nbsp; | &nbsp; "
                     "&nbsp; &nbsp; MODIFIER"), (43.5, 5, "E.<br>DIAGNOSIS<br>POINTER"),
               (48.5, 10, "F.<br><br>&nbsp; &nbsp; $ CHARGES"), (58.5, 3.5, "G.<br>DAYS OR<br>UNITS"), (62, 2.5, "H.<br>EPSDT"), (64.5, 3,
                   "I.<br>ID.<br>QUAL."),
               (67.5, 12.5, "J.<br>RENDERING<br>PROVIDER ID. #")]
    for col, wide, tag in columns:
        g.box(col, 41, wide, 2, tag)
    for n, item in enumerate(lines):
        row = 43 + 2 * n
        g.box(0, row, 80, 1, shade=True)
        for col, wide, _ in columns:
            g.box(col, row + 1, wide, 1)
        g.put(-2.2, row + 0.7, str(n + 1), "ft")
        g.put(0.3, row + 1, f"{item['date']:%m %d %y}", dy=0.01)
        g.put(9.3, row + 1, f"{item['date']:%m %d %y}", dy=0.01)
        g.put(18.6, row + 1, item["place"], dy=0.01)
        g.put(25, row + 1, item["code"], dy=0.01)
        g.put(33, row + 1, " ".join(item["modifiers"] or []), dy=0.01)
        g.put(44, row + 1, "".join(letters[p - 1] for p in item["diagnosis_pointers"]), dy=0.01)
        g.put(48.5, row + 1, str(item["charge_cents"] // 100), "ty rt", 7, dy=0.01)
        g.put(56, row + 1, f"{item['charge_cents'] % 100:02d}", dy=0.01)
        g.put(59.5, row + 1, str(item["units"]), dy=0.01)
        g.put(64.6, row + 1, "NPI", "lb", dy=0.05)
        g.put(68, row + 1, own, dy=0.01)
    g.put(55.6, 43, "", "dv", rows=12)
    g.box(0, 55, 21, 2, "25. FEDERAL TAX I.D. NUMBER &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; SSN &nbsp;EIN", ein)
    for col, on in ((14.5, False), (17.2, True)):
        g.box(col, 56, 1.6, 0.85)
        g.put(col + 0.1, 55.95, mark(on))
    g.box(21, 55, 16, 2, "26. PATIENT'S ACCOUNT NO.", account)
    g.box(37, 55, 13, 2, "27. ACCEPT ASSIGNMENT?<br><i>(For govt. claims, see back)</i>")
    for col, tag, on in ((38, "YES", True), (43.5, "NO", False)):
        g.box(col, 56, 1.6, 0.85)
        g.put(col + 0.1, 55.95, mark(on))
        g.put(col + 2, 56, tag, "lb", dy=0.05)
    g.box(50, 55, 11, 2, "28. TOTAL CHARGE")
    g.put(50.3, 56, "$", "ft", dy=0.03)
    g.put(50, 56, str(charges // 100), "ty rt", 7.7, dy=0.01)
    g.put(58, 56, f"{charges % 100:02d}", dy=0.01)
    g.box(61, 55, 10, 2, "29. AMOUNT PAID")
    g.put(61.3, 56, "$", "ft", dy=0.03)
    none = rng.random() < 0.4
    if none:
        g.put(61, 56, "0", "ty rt", 6.5, dy=0.01)
        g.put(67.6, 56, "00", dy=0.01)
    g.box(71, 55, 9, 2, "30. Rsvd for NUCC Use")
    surgeon = doctor(rng, ("MD", "MD", "DO")).upper().replace(",", "")
    g.box(0, 57, 21, 6, "31. SIGNATURE OF PHYSICIAN OR SUPPLIER<br>INCLUDING DEGREES OR CREDENTIALS<br><i>(I certify that the statements on the "
          "reverse<br>apply to this bill and are made a part thereof.)</i>")
    g.put(0.3, 60.6, esc(surgeon))
    g.put(0.3, 62, "SIGNED", "lb", dy=0.05)
    g.put(10, 62, "DATE", "lb", dy=0.05)
    g.put(12.6, 61.9, f"{signed:%m %d %y}")
    g.box(21, 57, 29, 6, "32. SERVICE FACILITY LOCATION INFORMATION")
    g.box(50, 57, 30, 6, "33. BILLING PROVIDER INFO &amp; PH #")
    g.put(66, 57, f"({at.area}) 555 {at.tail}", dy=0.03)
    lived = at.street.replace(",", "").upper()
    town = f"{at.city} {at.state} {at.zip}".upper()
    for col, typed in ((21, [practice.upper(), lived, town] if place == "11" else [rng.choice(HOSPITALS).upper(),
        f"{rng.randint(200, 999)} HOSPITAL LOOP", town]),
                       (50, [practice.upper(), lived, town])):
        for n, text in enumerate(typed):
            g.put(col + 0.5, 58.1 + n, f"<span style='letter-spacing:{'-0.5pt' if len(text) > 30 else '0'}'>{esc(text)}</span>")
    for col, wide, tag, text in ((21, 13, "a. NPI", code if place == "11" else npi(rng)), (34, 16, "b.", ""), (50, 14, "a. NPI", code),
        (64, 16, "b.", "")):
        g.box(col, 62, wide, 1, tag)
        g.put(col + 3.4, 62, text, dy=0.01)
    g.put(0, 63, "NUCC Instruction Manual available at: www.nucc.org", "ft", dy=0.05)
    g.put(34, 63, "<b><i>PLEASE PRINT OR TYPE</i></b>", "ft", dy=0.05)
    g.put(57, 63, "APPROVED OMB-0938-1197 FORM 1500 (02-12)", "ft", dy=0.05)
    for row, text in ((1, "&#9664; CARRIER &#9654;"), (12, "&#9664;&mdash; PATIENT AND INSURED INFORMATION &mdash;&#9654;"),
                      (40, "&#9664;&mdash; PHYSICIAN OR SUPPLIER INFORMATION &mdash;&#9654;")):
        g.put(81.3, row, text, "ft", more="transform-origin:0 0;transform:rotate(90deg);-webkit-transform-origin:0 0;"
              "-webkit-transform:rotate(90deg);")
    css = ink("hc", "#c0272d", 7.8) + ".hc{width:7.5in;height:9.75in}"
    totals = {"charges_cents": charges, **({"patient_paid_cents": 0} if none else {})}
    found = truth(KIND, {"name": practice.upper(), "npi": code, "tax_id": ein, "phone": f"({at.area}) 555 {at.tail}",
        "address": f"{lived}, {town}"},
                  {"name": f"{who.last}, {who.first}, {who.middle}".upper(), "birth_date": who.born, "member_id": member}, lines, totals,
                      payer={"name": plan},
                  account_number=account, diagnoses=icd, maybe={"statement_date": signed})
    return {"html": sheet(css, g.html("hc"), margin="0.5in 0.5in 0.4in", title="Form 1500"), "truth": found}
