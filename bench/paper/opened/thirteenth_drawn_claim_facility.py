"""thirteenth_drawn_claim_facility.py: a hospital's claim on the form UB-04, thin boxes numbered by form locator, values in Courier, dollars and cents apart."""
import held_thirteenth as t
from held_thirteenth import Pen, say

NAME, KIND = "held13-drawn-claim-facility", "claim_form"


def document(rng):
    place, who, plan = rng.choice(t.SYSTEMS).upper(), t.Patient(rng), rng.choice(("SUMMIT MUTUAL HEALTH", "GREAT BASIN BENEFIT PLAN", "KEYSTONE PREFERRED"))
    acct, mrn, member, npi, tax, tel, street = t.number(rng, "V0099999999"), t.number(rng, "M00999999"), t.number(rng, "AAA99999999"), t.npi(rng), t.tax_id(rng), t.call(rng), t.where(rng)
    came, sex = t.day(rng), rng.choice("FM")
    left = came
    made, marks = t.later(left, rng.randint(3, 12)), rng.sample(["R10.9", "K35.80", "N20.0", "E87.6", "I48.91", "J18.9"], rng.randint(1, 3))
    found = sorted(t.stay(rng, rng.randint(8, 16), came, (left - came).days), key=lambda x: (x["revenue_code"], x["date"]))
    lines = [t.only({**x, "description": x["description"][:24].strip()}, "revenue_code", "description", "code", "date", "units", "charge_cents") for x in found]
    charges = t.total(lines)

    def draw(out):
        pen, typed = Pen(out, font="Courier", size=9), []
        pen.ink("#707070")

        def field(x, y, width, height, name, value="", dx=3):
            pen.box(x, y, width, height, stroke=0.3)
            pen.left(x + 1.5, y + 6, name, "Helvetica", 5)
            typed.append((x + dx, y + height - 3, value))

        pen.box(28, 30, 190, 48, stroke=0.3)
        pen.left(29.5, 36, "1", "Helvetica", 5)
        typed.extend((32, 45 + 10 * at, row) for at, row in enumerate((place[:36], street[0].upper(), street[1].upper(), tel)))
        field(218, 30, 130, 48, "2")
        field(348, 30, 160, 16, "3a PAT. CNTL #", acct, 50)
        field(348, 46, 160, 16, "b. MED. REC. #", mrn, 50)
        field(508, 30, 76, 32, "4 TYPE OF BILL", "0131", 24)
        field(348, 62, 84, 16, "5 FED. TAX NO.", tax, 20)
        field(432, 62, 152, 16, "6 STATEMENT COVERS PERIOD  FROM / THROUGH", f"{say(came, 'packed')}  {say(left, 'packed')}", 40)
        field(28, 78, 240, 18, "8 PATIENT NAME    b", who.filed, 20)
        field(268, 78, 316, 18, "9 PATIENT ADDRESS   a", f"{who.street}, {who.town}".upper()[:54])
        at = 28
        for width, name, value in ((70, "10 BIRTHDATE", say(who.born, "plain")), (28, "11 SEX", sex), (60, "12 DATE ADM", say(came, "packed")), (28, "13 HR", "09"), (30, "14 TYPE", "1"), (30, "15 SRC", "1"), (34, "16 DHR", "15"), (34, "17 STAT", "01"), (242, "18-28 CONDITION CODES", "")):
            field(at, 96, width, 20, name, value, 6)
            at += width
        edges = [28, 62, 238, 330, 384, 430, 500, 560, 584]
        for x, x2, name in zip(edges, edges[1:], ("42 REV. CD.", "43 DESCRIPTION", "44 HCPCS / RATE / HIPPS CODE", "45 SERV. DATE", "46 SERV. UNITS", "47 TOTAL CHARGES", "48 NON-COVERED", "49")):
            pen.box(x, 122, x2 - x, 10, stroke=0.3)
            pen.left(x + 1.5, 129, name, "Helvetica", 5)
            pen.box(x, 132, x2 - x, 14 * 23, stroke=0.3)
        for at in range(22):
            pen.rule(28, 146 + 14 * at, 584, width=0.15)
        for at, x in enumerate(lines):
            y = 143 + 14 * at
            typed += [(32, y, x["revenue_code"]), (65, y, x["description"]), (334, y, say(x["date"], "packed")), (242, y, x.get("code", "")), (408, y, f"{x['units']:>2}"), (440, y, f"{x['charge_cents'] // 100:>7} {x['charge_cents'] % 100:02d}")]
        y = 143 + 14 * 22
        typed += [(32, y, "0001"), (65, y, "PAGE 1 OF 1"), (440, y, f"{charges // 100:>7} {charges % 100:02d}"), (334, y, say(made, "packed"))]
        pen.left(270, y, "CREATION DATE", "Helvetica", 5.5)
        pen.left(400, y, "TOTALS", "Helvetica-Bold", 6)
        field(28, 462, 200, 24, "50 PAYER NAME", plan)
        field(228, 462, 90, 24, "51 HEALTH PLAN ID")
        field(318, 462, 60, 24, "52 REL  53 ASG", "Y  Y", 10)
        field(378, 462, 90, 24, "54 PRIOR PAYMENTS")
        field(468, 462, 116, 24, "56 NPI", npi, 20)
        field(28, 486, 200, 24, "58 INSURED'S NAME", who.filed)
        field(228, 486, 40, 24, "59 P.REL", "18", 10)
        field(268, 486, 200, 24, "60 INSURED'S UNIQUE ID", member)
        field(468, 486, 116, 24, "62 INSURANCE GROUP NO.")
        field(28, 510, 190, 24, "63 TREATMENT AUTHORIZATION CODES")
        field(218, 510, 190, 24, "64 DOCUMENT CONTROL NUMBER")
        field(408, 510, 176, 24, "65 EMPLOYER NAME")
        field(28, 534, 30, 26, "66 DX", "0", 10)
        for at in range(8):
            field(58 + 66 * at, 534, 64, 26, f"67{'' if not at else ' ' + 'ABCDEFGH'[at - 1]}", marks[at].replace(".", "") if at < len(marks) else "", 8)
        field(28, 560, 80, 22, "69 ADMIT DX", marks[0].replace(".", ""), 14)
        field(108, 560, 476, 22, "76 ATTENDING   NPI          LAST               FIRST", f"{t_npi}   {doctor}", 60)
        field(28, 582, 280, 40, "80 REMARKS")
        field(308, 582, 276, 40, "81CC")
        pen.left(28, 632, "UB-04 CMS-1450        APPROVED OMB NO. 0938-0997        THE CERTIFICATIONS ON THE REVERSE APPLY TO THIS BILL AND ARE MADE A PART HEREOF.", "Helvetica", 5)
        pen.ink("#000000")
        for x, y, text in typed:
            if text:
                pen.left(x, y, text, size=8.5)
        pen.save()

    t_npi, doctor = t.npi(rng), t.dr(rng, "{1}   {0}").upper()
    return t.done(draw, {"document_type": KIND, "provider": {"name": place, "npi": npi, "tax_id": tax, "phone": tel}, "payer": {"name": plan}, "patient": {"name": who.filed, "birth_date": who.born, "member_id": member}, "account_number": acct, "bill_type": "0131", "admitted": came, "discharged": left,
                         "diagnoses": marks, "maybe": {"statement_date": made, "frequency": "1", "discharge_status": "01"}, "lines": lines, "totals": {"charges_cents": charges}})
