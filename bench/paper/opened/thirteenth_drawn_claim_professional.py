"""thirteenth_drawn_claim_professional.py: a practice's claim on the form 1500, redrawn in red by its software with the values typed over it in Courier."""
import held_thirteenth as t
from held_thirteenth import Pen, say

NAME, KIND = "held13-drawn-claim-professional", "claim_form"
CODES = ["M25.561", "I10", "E11.65", "J02.9", "R05.9", "M17.11", "L82.1", "E78.5"]


def document(rng):
    place, who, plan = f"{t.city(rng)} {rng.choice(('Medical Group', 'Family Practice PA', 'Orthopaedics PC'))}".upper(), t.Patient(rng), rng.choice(("SUMMIT MUTUAL HEALTH", "GREAT BASIN BENEFIT PLAN", "KEYSTONE PREFERRED"))
    acct, member, group, tel, tax, ids = t.number(rng, "AA99999"), t.number(rng, "AAA999999999"), t.number(rng, "999999"), t.call(rng), t.tax_id(rng), (t.npi(rng), t.npi(rng))
    came, box, street = t.day(rng), t.where(rng, True), t.where(rng)
    signed, found, marks = t.later(came, rng.randint(1, 6)), t.visit(rng, t.CLINIC, 2, 5, came), rng.sample(CODES, rng.randint(1, 3))
    lines = []
    for at, x in enumerate(found):
        units = rng.randint(2, 4) if x["code"][0] == "J" else 1
        lines.append({"date": came, "maybe": {"date_end": came}, "place": "11", "code": x["code"], "modifiers": ["25"] if x["code"].startswith("992") else None, "diagnosis_pointers": list(range(1, rng.randint(1, len(marks)) + 1)), "charge_cents": x["charge_cents"], "units": units})
    charges, signer = t.total(lines), t.dr(rng, "{} {} MD").upper()

    def draw(out):
        pen = Pen(out, font="Courier", size=10)
        red = "#c8102e"
        pen.ink(red)
        pen.left(36, 50, "HEALTH INSURANCE CLAIM FORM", "Helvetica-Bold", 12)
        pen.left(36, 60, "APPROVED BY NATIONAL UNIFORM CLAIM COMMITTEE (NUCC) 02/12", "Helvetica", 5.5)
        typed = []

        def field(x, y, width, height, name, value="", dx=4):
            pen.box(x, y, width, height)
            pen.left(x + 2, y + 7, name, "Helvetica", 5.5)
            typed.append((x + dx, y + height - 4, value))

        field(36, 76, 360, 24, "1.  MEDICARE   MEDICAID   TRICARE   CHAMPVA   GROUP HEALTH PLAN   FECA   OTHER", "X", 214)
        field(396, 76, 180, 24, "1a. INSURED'S I.D. NUMBER", member)
        field(36, 100, 200, 24, "2. PATIENT'S NAME (Last Name, First Name, Middle Initial)", who.filed)
        field(236, 100, 160, 24, "3. PATIENT'S BIRTH DATE          SEX", say(who.born, "parted"))
        field(396, 100, 180, 24, "4. INSURED'S NAME (Last Name, First Name, Middle Initial)", who.filed)
        field(36, 124, 200, 24, "5. PATIENT'S ADDRESS (No., Street)", who.street.upper())
        field(236, 124, 160, 24, "6. PATIENT RELATIONSHIP:   Self    Spouse   Child   Other", "X", 80)
        field(396, 124, 180, 24, "7. INSURED'S ADDRESS (No., Street)", who.street.upper())
        field(36, 148, 140, 24, "CITY", who.town.split(",")[0].upper())
        field(176, 148, 60, 24, "STATE", who.town.split(", ")[1][:2])
        field(236, 148, 160, 24, "8. RESERVED FOR NUCC USE")
        field(396, 148, 180, 24, "CITY / STATE", f"{who.town.split(',')[0].upper()} {who.town.split(', ')[1][:2]}")
        field(36, 172, 200, 24, "ZIP CODE", who.town[-5:])
        field(236, 172, 160, 24, "10. IS PATIENT'S CONDITION RELATED TO:")
        field(396, 172, 180, 24, "11. INSURED'S POLICY GROUP OR FECA NUMBER", group)
        field(36, 196, 360, 28, "12. PATIENT'S OR AUTHORIZED PERSON'S SIGNATURE", "SIGNATURE ON FILE", 60)
        field(396, 196, 180, 28, "13. INSURED'S OR AUTHORIZED PERSON'S SIGNATURE", "SIGNATURE ON FILE", 20)
        field(36, 224, 200, 24, "14. DATE OF CURRENT ILLNESS, INJURY, or PREGNANCY (LMP)")
        field(236, 224, 160, 24, "15. OTHER DATE")
        field(396, 224, 180, 24, "16. DATES PATIENT UNABLE TO WORK IN CURRENT OCCUPATION")
        field(36, 248, 360, 24, "17. NAME OF REFERRING PROVIDER OR OTHER SOURCE")
        field(396, 248, 180, 24, "18. HOSPITALIZATION DATES RELATED TO CURRENT SERVICES")
        pen.box(36, 272, 360, 44)
        pen.left(38, 279, "21. DIAGNOSIS OR NATURE OF ILLNESS OR INJURY   Relate A-L to service line below (24E)      ICD Ind.", "Helvetica", 5.5)
        typed.append((348, 282, "0"))
        for at, letter in enumerate("ABCDEFGHIJKL"):
            x, y = 44 + 88 * (at % 4), 291 + 10 * (at // 4)
            pen.left(x, y, f"{letter}.", "Helvetica", 6)
            if at < len(marks):
                typed.append((x + 10, y, marks[at].replace(".", "")))
        field(396, 272, 180, 22, "22. RESUBMISSION CODE          ORIGINAL REF. NO.")
        field(396, 294, 180, 22, "23. PRIOR AUTHORIZATION NUMBER")
        edges = [36, 96, 156, 180, 200, 306, 346, 416, 446, 476, 576]
        for x, x2, name in zip(edges, edges[1:], ("24. A. DATE(S) From", "To", "B. POS", "C.EMG", "D. PROCEDURES  CPT/HCPCS  | MOD", "E. DX PTR", "F. $ CHARGES", "G. UNITS", "H. I.", "J. RENDERING PROVIDER ID. #")):
            pen.box(x, 316, x2 - x, 14)
            pen.left(x + 1.5, 325, name, "Helvetica", 5)
        for at in range(6):
            y = 330 + 24 * at
            for x, x2 in zip(edges, edges[1:]):
                pen.box(x, y, x2 - x, 24)
            if at < len(lines):
                one, base = lines[at], y + 20
                dollars = f"{one['charge_cents'] // 100:>5} {one['charge_cents'] % 100:02d}"
                typed += [(39, base, say(came, "spaced")), (99, base, say(came, "spaced")), (161, base, "11"), (204, base, one["code"]), (254, base, (one["modifiers"] or [""])[0]), (316, base, "".join("ABC"[n - 1] for n in one["diagnosis_pointers"])), (352, base, dollars), (428, base, str(one["units"])), (452, base - 10, ""), (486, base, ids[1])]
                pen.left(452, base, "NPI", "Helvetica", 6)
        field(36, 474, 140, 26, "25. FEDERAL TAX I.D. NUMBER   SSN  EIN", tax)
        field(176, 474, 110, 26, "26. PATIENT'S ACCOUNT NO.", acct)
        field(286, 474, 90, 26, "27. ASSIGNMENT? YES NO", "X", 52)
        field(376, 474, 80, 26, "28. TOTAL CHARGE  $", f"{charges // 100} {charges % 100:02d}", 18)
        field(456, 474, 60, 26, "29. AMOUNT PAID  $")
        field(516, 474, 60, 26, "30. Rsvd for NUCC Use")
        field(36, 500, 140, 66, "31. SIGNATURE OF PHYSICIAN OR SUPPLIER", f"{signer[:22]}")
        field(176, 500, 200, 66, "32. SERVICE FACILITY LOCATION INFORMATION")
        field(376, 500, 200, 66, f"33. BILLING PROVIDER INFO & PH #    ({tel[:3]})  {tel[4:]}")
        typed += [(40, 548, f"SIGNED {say(signed, 'short')}")]
        typed += [(180, 520 + 11 * at, row[:32]) for at, row in enumerate((place, street[0].upper(), street[1].upper()))]
        typed += [(380, 520 + 11 * at, row[:32]) for at, row in enumerate((place, box[0].upper(), box[1].upper()))]
        pen.left(378, 563, "a.", "Helvetica", 6)
        typed.append((388, 563, ids[0]))
        pen.left(36, 578, "NUCC Instruction Manual available at: www.nucc.org", "Helvetica", 5.5)
        pen.right(576, 578, "PLEASE PRINT OR TYPE      APPROVED OMB-0938-1197 FORM 1500 (02-12)", "Helvetica", 5.5)
        pen.ink("#000000")
        pen.lines(396, 40, [plan, "CLAIMS DEPARTMENT"], size=10, step=11)
        for x, y, text in typed:
            if text:
                pen.left(x, y, text, size=9)
        pen.save()

    return t.done(draw, {"document_type": KIND, "provider": {"name": place, "npi": ids[0], "tax_id": tax, "phone": f"({tel[:3]}) {tel[4:]}"}, "payer": {"name": plan}, "patient": {"name": who.filed, "birth_date": who.born, "member_id": member}, "account_number": acct, "diagnoses": marks,
                         "maybe": {"statement_date": signed}, "lines": lines, "totals": {"charges_cents": charges}})
