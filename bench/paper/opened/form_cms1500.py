"""form_cms1500.py: a practitioner's claim form in the shape of the CMS-1500: red boxes, six double rows, pointers by letter, dates in three parts."""
from held_parts import (DIAGNOSES, FORM, OFFICE, PLANS, STEM, address, after, box, day, digits, line, npi, page,
                        person, phone, pick, say, tax_id, total, when)

NAME, KIND = "held-form-cms1500", "claim_form"
# wkhtmltopdf puts margins of its own around a form that fills the sheet.
PRODUCERS = ("chromium", "weasyprint", "ghostscript", "cairo")
CSS = FORM + ".box { border-color: #c33 } .box span { color: #c33 } .row div { top: 0.14in } h4 { position: absolute; left: 0.4in; top: 0.2in; font: bold 11pt 'Liberation Sans'; color: #c33; margin: 0 }"
TITLES = [(0.4, 1.9, "24. A. DATE(S) OF SERVICE From / To"), (2.3, 0.4, "B. PLACE"), (2.7, 0.35, "C. EMG"),
          (3.05, 1.75, "D. PROCEDURES, SERVICES CPT/HCPCS | MODIFIER"), (4.8, 0.5, "E. PTR"),
          (5.3, 1.0, "F. $ CHARGES"), (6.3, 0.4, "G. UNITS"), (6.7, 0.3, "H."),
          (7.0, 1.2, "J. RENDERING PROVIDER ID. #")]


def service_line(rng, date, service, marks):
    units = rng.choice([2, 4]) if service[0] == "J3301" else 1
    modifiers = {"20610": [rng.choice(["LT", "RT"])], "73562": ["RT"], "11102": ["59"]}.get(service[0], ["25"]
        if service[0].startswith("992") else None)
    pointers = sorted(rng.sample(range(1, marks + 1), rng.randint(1, min(2, marks))))
    item = line(date, (service[0], None, None), date_end=date.isoformat(), modifiers=modifiers, place="11",
                diagnosis_pointers=pointers, units=units, charge_cents=units * service[3])
    return item


def typed(number, item, doctor):
    """A double row: its upper half stays empty, the lower has the service."""
    date, cents = say(when(item), "spaced"), item["charge_cents"]
    letters = "".join("ABCD"[pointer - 1] for pointer in item["diagnosis_pointers"])
    cells = [(0.45, date), (1.4, date), (2.38, item["place"]), (3.1, item["code"]),
             (3.8, " ".join(item.get("modifiers", []))), (4.88, letters), (6.38, item["units"]), (7.05, doctor)]
    out = "".join(f'<div style="left:{left}in">{text}</div>' for left, text in cells)
    money = f'<div class="r" style="left:5.3in;width:0.62in">{cents // 100}</div><div style="left:6in">{cents % 100:02d}</div>'
    return f'<div class="row" style="left:0;top:{6.0 + number * 0.33:.2f}in">{out}{money}</div>'


def boxes(made):
    who, name = made["who"], f"{made['who'][2]}, {made['who'][0]}, {made['who'][1]}".upper()
    street, town, _ = made["home"]
    marks = " &nbsp; ".join(f"{letter}. {mark.replace('.', '')}" for letter, mark in zip("ABCD", made["seen"]))
    charges = made["charges"]
    where = "<br>".join([made["group"].upper(), *(part.upper() for part in made["place"][:2])])
    return "".join(box(*place, label, value) for place, label, value in [
        ((0.4, 1.1, 5.0, 0.32), "1. MEDICARE &nbsp; MEDICAID &nbsp; TRICARE &nbsp; GROUP HEALTH PLAN &nbsp; OTHER",
         "&nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; X"), ((5.4, 1.1, 2.8, 0.32), "1a. INSURED'S I.D. NUMBER",
             made["member"]),
        ((0.4, 1.42, 3.0, 0.32), "2. PATIENT'S NAME (Last, First, Middle)", name),
        ((3.4, 1.42, 2.0, 0.32), "3. PATIENT'S BIRTH DATE &nbsp; SEX",
         f"{say(made['birth'], 'parted')} &nbsp; {made['sex']} X"),
        ((5.4, 1.42, 2.8, 0.32), "4. INSURED'S NAME", name), ((0.4, 1.74, 3.0, 0.32), "5. PATIENT'S ADDRESS",
            street.upper()), ((3.4, 1.74, 2.0, 0.32), "6. RELATIONSHIP", "SELF X"),
            ((5.4, 1.74, 2.8, 0.32), "7. INSURED'S ADDRESS", street.upper()),
        ((0.4, 2.06, 3.0, 0.32), "CITY / STATE / ZIP", town.upper()), ((3.4, 2.06, 2.0, 0.96),
            "10. CONDITION RELATED TO", "EMPLOYMENT NO X<br>AUTO NO X"),
            ((5.4, 2.06, 2.8, 0.32), "11. INSURED'S GROUP", made["policy"]),
        ((0.4, 2.38, 3.0, 0.64), "9. OTHER INSURED'S NAME", ""), ((5.4, 2.38, 2.8, 0.64), "11c. INSURANCE PLAN NAME",
            made["plan"].upper()), ((0.4, 3.02, 5.0, 0.5), "12. PATIENT'S SIGNATURE", "SIGNATURE ON FILE"),
        ((5.4, 3.02, 2.8, 0.5), "13. INSURED'S SIGNATURE", "SIGNATURE ON FILE"),
        ((0.4, 3.52, 5.0, 0.4), "17. REFERRING PROVIDER", ""), ((0.4, 4.6, 5.0, 0.6),
            "21. DIAGNOSIS OR NATURE OF ILLNESS (ICD Ind. 0)", marks),
        ((5.4, 4.6, 2.8, 0.6), "23. PRIOR AUTHORIZATION NUMBER", made["policy"] + "7"),
        ((0.4, 8.15, 1.9, 0.35), "25. FEDERAL TAX I.D. &nbsp; EIN X", made["tax"]),
        ((2.3, 8.15, 1.8, 0.35), "26. PATIENT'S ACCOUNT NO.", made["account"]),
        ((4.1, 8.15, 1.2, 0.35), "27. ACCEPT ASSIGNMENT", "YES X"), ((5.3, 8.15, 1.4, 0.35), "28. TOTAL CHARGE",
            f"$ {charges // 100:>6} {charges % 100:02d}"), ((6.7, 8.15, 1.5, 0.35), "29. AMOUNT PAID", ""),
        ((0.4, 8.5, 1.9, 0.95), "31. SIGNATURE OF PHYSICIAN",
         f"<br>{made['doctor'][0].upper()} {made['doctor'][2].upper()} MD"),
         ((2.3, 8.5, 2.9, 0.7), "32. SERVICE FACILITY", where),
        ((5.2, 8.5, 3.0, 0.7), f"33. BILLING PROVIDER INFO &amp; PH #",
         f"{made['call']}<br>{where}".replace("<br>", "<br>", 1)), ((2.3, 9.2, 2.9, 0.25), "32a.", ""),
         ((5.2, 9.2, 3.0, 0.25), "33a.", "&nbsp;" + made["npi"])])


def document(rng):
    first = day(rng)
    made = {"who": person(rng), "doctor": person(rng), "group": f"{rng.choice(STEM)} Primary Care Group",
            "place": address(rng), "home": address(rng), "call": phone(rng, "({}) {} {}"), "tax": tax_id(rng),
            "npi": npi(rng), "member": f"{rng.choice('ZKR')}{digits(rng, 9)}", "birth": day(rng, (1950, 1, 1), 20000),
            "sex": rng.choice("MF"), "plan": rng.choice(PLANS), "policy": digits(rng, 6),
            "account": f"{rng.choice('CP')}{digits(rng, 6)}", "seen": rng.sample(DIAGNOSES, rng.randint(1, 4))}
    doctor = npi(rng)
    services = pick(rng, OFFICE, rng.randint(3, 6))
    lines = [service_line(rng, after(first, number // 4), service, len(made["seen"]))
             for number, service in enumerate(services)]
    made["charges"] = total(lines, "charge_cents")
    grid = "".join(box(left, 5.6, width, 2.5, title, "") for left, width, title in TITLES)
    html = page(CSS, f"""<h4>HEALTH INSURANCE CLAIM FORM</h4><div class="row"
style="left:4.6in;top:0.25in">{made["plan"].upper()}<br>PO BOX
{digits(rng, 5)}<br>{address(rng)[1].upper()}</div>{boxes(made)}{grid}
{"".join(typed(number, item, doctor) for number, item in enumerate(lines))}<div class="row"
style="left:0.4in;top:9.55in;font:6pt 'Liberation Sans';color:#c33">1500 STYLE FORM (02-12) &nbsp; PLEASE PRINT OR
TYPE</div>""", sheet="size: Letter; margin: 0")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": made["group"].upper(), "npi": made["npi"], "tax_id": made["tax"],
                                            "phone": made["call"], "address": made["place"][2].upper()},
                                            "payer": {"name": made["plan"].upper()},
        "patient": {"name": f"{made['who'][2]}, {made['who'][0]}, {made['who'][1]}".upper(),
                    "birth_date": made["birth"].isoformat(), "member_id": made["member"]},
                    "account_number": made["account"],
        "diagnoses": made["seen"], "lines": lines, "totals": {"charges_cents": made["charges"]}}}
