"""The CMS-1500 form, filled by a machine: numbered boxes, service rows with two dates of three
parts, place, pointers, amounts whose cents stand apart."""
import kit
from kit import esc, show, without_blanks

NAME = "cms-1500"
KIND = "claim_form"
DIAGNOSES = ("M54.50", "J02.9", "E11.9", "I10", "R07.9", "Z00.00", "S83.511A")


def document(rng):
    name, person, payer = (
        kit.group(rng, rng.choice(("Family Medicine", "Orthopedics", "Urgent Care"))).upper(),
        kit.Person(rng),
        kit.insurer(rng).upper(),
    )
    street, town = (x.upper() for x in kit.address(rng, box=False))
    home, home_town = (x.upper() for x in kit.address(rng, box=False))
    tel, npi, tax, account, member = (
        kit.phone(rng, free=False),
        kit.npi(rng),
        kit.tax_id(rng),
        kit.account(rng),
        kit.number(rng, "AAA999999999"),
    )
    when = kit.day(rng)
    signed, rendering = kit.later(when, rng.randint(1, 9)), kit.npi(rng)
    diagnoses = rng.sample(DIAGNOSES, rng.randint(1, 4))
    parts, lines, total = [], [], 0

    def box(x, y, wide, label, value, high=24):
        parts.append(
            '<div class="f"'
            f' style="left:{x}pt;top:{y}pt;width:{wide}pt;height:{high}pt"><span>{label}</span><div>{esc(str(value))}</div></div>'
        )

    def cell(x, y, wide, value, right=False):
        if value != "":
            parts.append(
                f'<div class="t{" r" if right else ""}"'
                f' style="left:{x}pt;top:{y}pt;width:{wide}pt">{esc(str(value))}</div>'
            )

    parts.append(
        '<div class="t title" style="left:0;top:0;width:300pt">HEALTH INSURANCE CLAIM'
        f' FORM</div><div class="t" style="left:330pt;top:0;width:210pt">{esc(payer)}</div>'
    )
    y = 26
    box(
        0,
        y,
        340,
        (
            "1. MEDICARE &nbsp; MEDICAID &nbsp; TRICARE &nbsp; CHAMPVA &nbsp; GROUP HEALTH PLAN"
            " &nbsp; OTHER"
        ),
        "                              X",
    )
    box(340, y, 200, "1a. INSURED'S I.D. NUMBER", member)
    box(0, y + 24, 200, "2. PATIENT'S NAME (Last Name, First Name, Middle Initial)", person.comma)
    box(
        200,
        y + 24,
        140,
        "3. PATIENT'S BIRTH DATE &nbsp; SEX",
        f"{person.born:%m %d %Y}   {rng.choice('MF')} X",
    )
    box(340, y + 24, 200, "4. INSURED'S NAME", person.comma)
    box(0, y + 48, 200, "5. PATIENT'S ADDRESS (No., Street)", home)
    box(200, y + 48, 140, "6. PATIENT RELATIONSHIP TO INSURED", "Self X")
    box(340, y + 48, 200, "7. INSURED'S ADDRESS", home)
    box(0, y + 72, 200, "CITY / STATE / ZIP CODE", home_town)
    box(200, y + 72, 140, "10. IS PATIENT'S CONDITION RELATED TO", "NO X")
    box(340, y + 72, 200, "11. INSURED'S POLICY GROUP OR FECA NUMBER", kit.number(rng, "999999"))
    box(
        0,
        y + 96,
        340,
        "12. PATIENT'S OR AUTHORIZED PERSON'S SIGNATURE",
        f"SIGNATURE ON FILE   {show(signed, 'spaced')}",
    )
    box(340, y + 96, 200, "11c. INSURANCE PLAN NAME OR PROGRAM NAME", payer)
    parts.append(
        f'<div class="f" style="left:0;top:{y + 120}pt;width:540pt;height:26pt"><span>21. DIAGNOSIS'
        " OR NATURE OF ILLNESS OR INJURY Relate A-L to service line below (24E)</span><div>"
        + " &nbsp;&nbsp; ".join(f"{'ABCD'[i]}. {code}" for i, code in enumerate(diagnoses))
        + "</div></div>"
    )
    y += 150
    columns = (
        (0, 104, "24. A. DATE(S) OF SERVICE<br>From MM DD YY &nbsp; To MM DD YY"),
        (104, 34, "B. PLACE OF<br>SERVICE"),
        (138, 24, "C.<br>EMG"),
        (162, 130, "D. PROCEDURES, SERVICES, OR SUPPLIES<br>CPT/HCPCS &nbsp;&nbsp; MODIFIER"),
        (292, 44, "E. DIAGNOSIS<br>POINTER"),
        (336, 70, "F.<br>$ CHARGES"),
        (406, 34, "G. DAYS OR<br>UNITS"),
        (440, 30, "I. ID.<br>QUAL"),
        (470, 70, "J. RENDERING<br>PROVIDER ID. #"),
    )
    for x, wide, label in columns:
        parts.append(
            f'<div class="h" style="left:{x}pt;top:{y}pt;width:{wide}pt">{label}</div><div'
            f' class="v" style="left:{x}pt;top:{y}pt;width:{wide}pt;height:{16 + 6 * 20}pt"></div>'
        )
    for at, item in enumerate(kit.office(rng, rng.randint(1, 6))):
        line_y, units = y + 22 + 20 * at, rng.choice((1, 1, 1, 2))
        modifiers = rng.sample(("25", "59", "RT", "GP"), rng.choice((0, 0, 1, 2)))
        pointers = sorted(rng.sample(range(len(diagnoses)), rng.randint(1, len(diagnoses))))
        charge = item["charge"] * units
        total += charge
        lines.append(
            {
                "date": when,
                "code": item["code"],
                "modifiers": modifiers or None,
                "place": "11",
                "diagnosis_pointers": [p + 1 for p in pointers],
                "units": units,
                "charge_cents": charge,
                "maybe": {"date_end": when},
            }
        )
        for x, wide, value, right in (
            (2, 50, show(when, "spaced"), 0),
            (54, 50, show(when, "spaced"), 0),
            (112, 24, "11", 0),
            (164, 40, item["code"], 0),
            (208, 80, "  ".join(modifiers), 0),
            (296, 40, "".join("ABCD"[p] for p in pointers), 0),
            (336, 66, f"{charge // 100} {charge % 100:02d}", 1),
            (406, 28, units, 1),
            (442, 28, "NPI", 0),
            (472, 68, rendering, 0),
        ):
            cell(x, line_y, wide, value, bool(right))
    y += 16 + 6 * 20 + 2
    box(0, y, 130, "25. FEDERAL TAX I.D. NUMBER &nbsp; SSN EIN", f"{tax}   X")
    box(130, y, 120, "26. PATIENT'S ACCOUNT NO.", account)
    box(250, y, 90, "27. ACCEPT ASSIGNMENT?", "YES X")
    box(340, y, 70, "28. TOTAL CHARGE", f"$ {total // 100} {total % 100:02d}")
    box(410, y, 70, "29. AMOUNT PAID", "$ 0 00")
    box(480, y, 60, "30. Rsvd for NUCC Use", "")
    high = 56
    for x, wide, label, value in (
        (
            0,
            130,
            "31. SIGNATURE OF PHYSICIAN OR SUPPLIER",
            f"{kit.doctor(rng).upper()}<br>{show(signed, 'spaced')}",
        ),
        (
            130,
            200,
            "32. SERVICE FACILITY LOCATION INFORMATION",
            f"{esc(name)}<br>{esc(street)}<br>{esc(town)}",
        ),
        (
            330,
            210,
            "33. BILLING PROVIDER INFO &amp; PH #",
            f"{esc(tel)}<br>{esc(name)}<br>{esc(street)}<br>{esc(town)}",
        ),
    ):
        parts.append(
            '<div class="f"'
            f' style="left:{x}pt;top:{y + 24}pt;width:{wide}pt;height:{high}pt"><span>{label}</span><div>{value}</div></div>'
        )
    box(130, y + 24 + high, 100, "a. NPI", npi)
    box(330, y + 24 + high, 100, "a. NPI", npi)
    css = (
        'body{font-family:"Liberation'
        ' Mono";font-size:8.5pt}.p{position:relative;width:540pt;height:560pt}.f,.t,.h,.v{position:absolute;overflow:hidden;white-space:nowrap}.f{border:.6pt'
        ' solid #b33;box-sizing:border-box;padding:0 2pt}.f span,.h{font-family:"Liberation'
        ' Sans";font-size:5pt;color:#b33}.f div{line-height:1.15;white-space:pre}.v{border:.6pt'
        ' solid #b33;box-sizing:border-box}.title{font-family:"Liberation'
        ' Sans";font-size:11pt;font-weight:bold;color:#b33}'
    )
    truth = {
        "document_type": KIND,
        "provider": {
            "name": name,
            "npi": npi,
            "tax_id": tax,
            "phone": tel,
            "address": f"{street}, {town}",
        },
        "payer": {"name": payer},
        "patient": {"name": person.comma, "birth_date": person.born, "member_id": member},
        "account_number": account,
        "diagnoses": diagnoses,
        "lines": lines,
        "totals": {"charges_cents": total, "patient_paid_cents": 0},
        "maybe": {"statement_date": signed},
    }
    return {
        "html": kit.page(
            css,
            (
                f'<div class="p">{"".join(parts)}</div><div class="small">NUCC Instruction Manual'
                " &nbsp; FORM 1500 (02-12)</div>"
            ),
        ),
        "truth": without_blanks(truth),
    }
