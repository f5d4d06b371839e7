"""The UB-04 form, filled by a machine: numbered boxes, revenue lines, dates of six digits, amounts
whose cents stand apart."""
import kit
from kit import esc, show, without_blanks

NAME = "ub-04"
KIND = "claim_form"
DIAGNOSES = ("S93401A", "R0789", "K3580", "N390", "J189", "R1031", "I10", "E119")


def document(rng):
    name, person, payer = kit.hospital(rng).upper(), kit.Person(rng), kit.insurer(rng).upper()
    street, town = (x.upper() for x in kit.address(rng, box=False))
    home, home_town = (x.upper() for x in kit.address(rng, box=False))
    tel, npi, tax, account = (
        kit.phone(rng, free=False),
        kit.npi(rng),
        kit.tax_id(rng),
        kit.account(rng),
    )
    come = kit.day(rng)
    stay = rng.choice((0, 0, 1, 3))
    gone, created = kit.later(come, stay), kit.later(come, stay + rng.randint(3, 20))
    bill_type = "0111" if stay else "0131"
    member, apart = kit.number(rng, "AAA999999999"), rng.random() < 0.5
    diagnoses = rng.sample(DIAGNOSES, rng.randint(1, 4))
    parts, lines, total = [], [], 0

    def box(x, y, wide, label, value, high=22):
        parts.append(
            '<div class="f"'
            f' style="left:{x}pt;top:{y}pt;width:{wide}pt;height:{high}pt"><span>{label}</span><div>{esc(str(value))}</div></div>'
        )

    def money(cents):
        return f"{cents // 100} {cents % 100:02d}" if apart else f"{cents // 100}.{cents % 100:02d}"

    parts.append(
        '<div class="f"'
        f' style="left:0;top:0;width:200pt;height:46pt;font-size:8pt"><span>1</span><div>{esc(name)}<br>{esc(street)}<br>{esc(town)}<br>{esc(tel)}</div></div>'
    )
    box(200, 0, 150, "2", "", 46)
    box(350, 0, 190, "3a PAT. CNTL #", account)
    box(350, 22, 110, "5 FED. TAX NO.", tax, 24)
    box(460, 22, 80, "4 TYPE OF BILL", bill_type, 24)
    box(0, 46, 200, "8 PATIENT NAME", person.comma)
    box(200, 46, 200, "9 PATIENT ADDRESS", f"{home} {home_town}")
    box(
        400,
        46,
        140,
        "6 STATEMENT COVERS PERIOD FROM THROUGH",
        f"{show(come, 'tight')}  {show(gone, 'tight')}",
    )
    box(0, 68, 80, "10 BIRTHDATE", f"{person.born:%m%d%Y}")
    box(80, 68, 30, "11 SEX", rng.choice("MF"))
    box(110, 68, 70, "12 ADMISSION DATE", show(come, "tight"))
    box(180, 68, 40, "13 HR", f"{rng.randint(0, 23):02d}")
    box(220, 68, 40, "14 TYPE", rng.randint(1, 3))
    box(260, 68, 40, "15 SRC", 1)
    box(300, 68, 40, "17 STAT", "01")
    box(340, 68, 200, "18-28 CONDITION CODES", "")
    top = 100
    for x, wide, label in (
        (0, 40, "42 REV. CD."),
        (40, 180, "43 DESCRIPTION"),
        (220, 90, "44 HCPCS / RATE / HIPPS CODE"),
        (310, 60, "45 SERV. DATE"),
        (370, 50, "46 SERV. UNITS"),
        (420, 70, "47 TOTAL CHARGES"),
        (490, 50, "48 NON-COVERED"),
    ):
        parts.append(
            f'<div class="h" style="left:{x}pt;top:{top}pt;width:{wide}pt">{label}</div><div'
            ' class="v"'
            f' style="left:{x}pt;top:{top}pt;width:{wide}pt;height:{22 * 14 + 12}pt"></div>'
        )

    def cell(x, y, wide, value, right=False):
        if value != "":
            parts.append(
                f'<div class="t{" r" if right else ""}"'
                f' style="left:{x}pt;top:{y}pt;width:{wide}pt">{esc(str(value))}</div>'
            )

    for at, item in enumerate(kit.services(rng, rng.randint(2, 18), long=0)):
        y, modifier = top + 12 + 14 * at, (
            rng.choice(("25", "59")) if item["code"][:1].isdigit() and rng.random() < 0.15 else ""
        )
        words = kit.DEPARTMENTS[item["revenue"]][:28]
        lines.append(
            {
                "date": come,
                "code": item["code"],
                "modifiers": [modifier] if modifier else None,
                "revenue_code": item["revenue"],
                "description": words,
                "units": item["units"],
                "charge_cents": item["charge"],
            }
        )
        total += item["charge"]
        for x, wide, value, right in (
            (2, 38, item["revenue"], 0),
            (42, 178, words, 0),
            (222, 88, f"{item['code']} {modifier}".strip(), 0),
            (312, 58, show(come, "tight"), 0),
            (370, 46, item["units"], 1),
            (420, 66, money(item["charge"]), 1),
        ):
            cell(x, y, wide, value, bool(right))
    y = top + 12 + 14 * 22
    for x, wide, value, right in (
        (2, 38, "0001", 0),
        (42, 178, "PAGE 1 OF 1", 0),
        (222, 150, f"CREATION DATE {show(created, 'tight')}", 0),
        (370, 46, "TOTALS", 0),
        (420, 66, money(total), 1),
    ):
        cell(x, y, wide, value, bool(right))
    y += 18
    box(0, y, 180, "50 PAYER NAME", payer)
    box(180, y, 120, "51 HEALTH PLAN ID", kit.number(rng, "99999"))
    box(300, y, 120, "56 NPI", npi)
    box(420, y, 120, "57 OTHER PRV ID", "")
    box(0, y + 22, 180, "58 INSURED'S NAME", person.comma)
    box(180, y + 22, 60, "59 P.REL", "18")
    box(240, y + 22, 180, "60 INSURED'S UNIQUE ID", member)
    box(420, y + 22, 120, "62 INSURANCE GROUP NO.", kit.number(rng, "999999"))
    box(0, y + 44, 40, "66 DX", "0")
    for at, code in enumerate(diagnoses):
        box(40 + 80 * at, y + 44, 80, "67" if at == 0 else "ABCDE"[at - 1], code)
    box(
        0,
        y + 66,
        300,
        "76 ATTENDING NPI / LAST / FIRST",
        f"{kit.npi(rng)}  {rng.choice(kit.LAST).upper()}  {rng.choice(kit.FIRST).upper()}",
    )
    css = (
        'body{font-family:"Liberation'
        ' Mono";font-size:8.5pt}.p{position:relative;width:540pt;height:620pt}.f,.t,.h,.v{position:absolute;overflow:hidden;white-space:nowrap}.f{border:.6pt'
        ' solid #a33;box-sizing:border-box;padding:0 2pt}.f span,.h{font-family:"Liberation'
        ' Sans";font-size:5pt;color:#a33}.f div{line-height:1.0}.v{border:.6pt solid'
        " #a33;box-sizing:border-box}"
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
        "admitted": come,
        "bill_type": bill_type,
        "discharge_status": "01",
        "diagnoses": [code if len(code) <= 3 else f"{code[:3]}.{code[3:]}" for code in diagnoses],
        "lines": lines,
        "totals": {"charges_cents": total},
        "maybe": {"statement_date": created, "discharged": gone, "frequency": bill_type[3]},
    }
    return {
        "html": kit.page(
            css,
            (
                f'<div class="p">{"".join(parts)}</div><div class="small">UB-04 &nbsp; NUBC'
                " National Uniform Billing Committee</div>"
            ),
        ),
        "truth": without_blanks(truth),
    }
