"""form_ub04.py: a claim form of a hospital in the shape of the UB-04: numbered boxes, 22 rows, cents in a column of their own, codes without points."""
from held_parts import (DIAGNOSES, EMERGENCY, FORM, INPATIENT, PLANS, STEM, address, after, box, day, digits, filed,
                        line, npi, page, person, phone, pick, say, some_units, tax_id, total, when)

NAME, KIND = "held-form-ub04", "claim_form"
COLUMNS = [(0.3, 0.5), (0.8, 2.3), (3.1, 1.4), (4.5, 0.8), (5.3, 0.7), (6.0, 1.2), (7.2, 1.0)]
TITLES = ["42 REV. CD.", "43 DESCRIPTION", "44 HCPCS / RATE / HIPPS CODE", "45 SERV. DATE", "46 SERV. UNITS",
          "47 TOTAL CHARGES", "48 NON-COVERED"]
# wkhtmltopdf puts margins of its own around a form that fills the sheet.
PRODUCERS = ("chromium", "weasyprint", "ghostscript", "cairo")
CSS = FORM + ".m { left: 5.3in; width: 0.62in } .d { left: 6in; width: 0.8in } .e { left: 6.88in }"


def service_line(rng, date, service):
    units = some_units(rng, service)
    coded = {"99284": ["25"], "99283": ["25"], "85025": ["91"]}.get(service[0], None)
    return line(date if service[0] else None, (service[0], service[1], service[2][:24].strip()),
                modifiers=rng.choice([coded, None]), units=units, charge_cents=units * service[3])


def typed(number, item):
    """A row of the table as typed, the cents apart from the dollars."""
    top, cents = 3.5 + number * 0.17, item["charge_cents"]
    code = " ".join([item.get("code", ""), *item.get("modifiers", [])])
    date = say(when(item), "packed") if "date" in item else ""
    texts = [item["revenue_code"], item.get("description", ""), code, date]
    cells = "".join(f'<div style="left:{left + 0.05}in">{text}</div>' for (left, _), text in zip(COLUMNS, texts))
    return (f'<div class="row" style="top:{top:.2f}in;left:0">{cells}<div class="m r">{item.get("units", "")}</div>'
            f'<div class="d r">{cents // 100}</div>'
            f'<div class="e">{cents % 100:02d}</div></div>')


def upper(made):
    """The boxes above the table: label, place and what is typed there."""
    return "".join(box(*place, label, value) for place, label, value in [
        ((0.3, 0.3, 2.9, 0.75), "1", "<br>".join([made["hospital"].upper(), *(part.upper() for part in made["place"]),
                                                  made["call"]])),
        ((5.4, 0.3, 1.9, 0.25), "3a PAT. CNTL #", made["account"]), ((5.4, 0.55, 1.9, 0.25), "b. MED. REC. #",
            made["record"]), ((7.3, 0.3, 0.9, 0.5), "4 TYPE OF BILL", "0131"),
        ((5.4, 0.8, 1.1, 0.25), "5 FED. TAX NO.", made["tax"]), ((6.5, 0.8, 1.7, 0.25), "6 PERIOD FROM / THROUGH",
            f"{say(made['first'], 'packed')} &nbsp; {say(made['last'], 'packed')}"),
        ((0.3, 1.05, 3.2, 0.35), "8 PATIENT NAME", filed(made["who"])),
        ((3.5, 1.05, 4.7, 0.35), "9 PATIENT ADDRESS", made["home"].upper()),
        ((0.3, 1.4, 1.1, 0.35), "10 BIRTHDATE", say(made["birth"], "plain")),
        ((1.4, 1.4, 0.4, 0.35), "11 SEX", made["sex"]), ((1.8, 1.4, 0.8, 0.35), "12 ADMISSION DATE",
            say(made["first"], "packed")),
        ((2.6, 1.4, 0.4, 0.35), "13 HR", "22"), ((3.0, 1.4, 0.4, 0.35), "14 TYPE", "1"),
        ((3.4, 1.4, 0.4, 0.35), "15 SRC", "1"), ((3.8, 1.4, 0.4, 0.35), "16 DHR", "03"),
        ((4.2, 1.4, 0.4, 0.35), "17 STAT", "01"), ((4.6, 1.4, 3.6, 0.35), "18-28 CONDITION CODES", ""),
        ((0.3, 1.75, 3.9, 0.3), "31-34 OCCURRENCE CODE / DATE", f"11 {say(made['first'], 'packed')}"),
        ((0.3, 2.05, 4.0, 1.1), "38",
         f"<br>{made['plan'].upper()}<br>CLAIMS PO BOX {made['po']}<br>{made['home'].split(', ', 1)[1].upper()}"),
        ((4.3, 2.05, 3.9, 1.1), "39-41 VALUE CODES / AMOUNT", "<br>A2 &nbsp; 250 00")])


def lower(made):
    return "".join(box(*place, label, value) for place, label, value in [
        ((0.3, 7.6, 2.6, 0.3), "50 PAYER NAME", made["plan"].upper()), ((2.9, 7.6, 1.5, 0.3), "51 HEALTH PLAN ID",
            made["po"]), ((4.4, 7.6, 0.6, 0.3), "52 REL", "Y"),
        ((5.0, 7.6, 1.2, 0.3), "54 PRIOR PAYMENTS", ""), ((6.2, 7.6, 2.0, 0.3), "56 NPI", made["npi"]),
        ((0.3, 7.9, 3.0, 0.3), "58 INSURED'S NAME", filed(made["who"])),
        ((3.3, 7.9, 0.5, 0.3), "59 P.REL", "18"), ((3.8, 7.9, 2.4, 0.3), "60 INSURED'S UNIQUE ID", made["member"]),
        ((6.2, 7.9, 2.0, 0.3), "62 GROUP NO.", made["record"]),
        ((0.3, 8.3, 4.2, 0.35), "66 DX &nbsp; 67", "0 &nbsp; " + " &nbsp; ".join(mark.replace(".", "")
            for mark in made["seen"])),
        ((4.5, 8.3, 3.7, 0.35), "69 ADMIT DX / 70 REASON", made["seen"][0].replace(".", "")),
        ((0.3, 8.65, 4.2, 0.35), "74 PRINCIPAL PROCEDURE", ""),
        ((4.5, 8.65, 3.7, 0.35), "76 ATTENDING NPI", f"{made['doctor_npi']} LAST {made['doctor'][2].upper()}"),
        ((0.3, 9.0, 7.9, 0.5), "80 REMARKS", "")])


def document(rng):
    first = day(rng)
    made = {"who": person(rng), "hospital": f"{rng.choice(STEM)} General Hospital", "place": address(rng)[:2],
            "home": address(rng)[2], "call": phone(rng, "{} {}{}"), "account": digits(rng, 9),
            "record": f"{digits(rng, 6)}M", "tax": tax_id(rng), "birth": day(rng, (1940, 1, 1), 22000),
            "sex": rng.choice("MF"), "plan": rng.choice(PLANS), "po": digits(rng, 5), "npi": npi(rng),
            "member": f"{rng.choice('QHT')}{digits(rng, 9)}", "seen": rng.sample(DIAGNOSES, rng.randint(1, 4)),
            "doctor": person(rng), "doctor_npi": npi(rng), "first": first, "last": after(first, 1)}
    services = pick(rng, EMERGENCY, rng.randint(3, 12)) + pick(rng, INPATIENT[1:], rng.randint(2, 7))
    lines = [service_line(rng, after(first, number % 2), service)
             for number, service in enumerate(sorted(services, key=lambda one: one[1]))]
    charges = total(lines, "charge_cents")
    grid = "".join(box(left, 3.3, width, 4.2, title, "") for (left, width), title in zip(COLUMNS, TITLES))
    last = typed(22.9, {"revenue_code": "0001",
                        "description": f"PAGE 1 OF 1 &nbsp; CREATION {say(after(first, 9), 'packed')}",
                        "charge_cents": charges})
    html = page(CSS, f"""{upper(made)}{grid}{"".join(typed(number, item) for number, item in enumerate(lines))}{last}{lower(made)}
<div class="row" style="top:9.6in;left:0.3in;font:6pt 'Liberation Sans'">UB-04 STYLE FORM &nbsp; THE CERTIFICATIONS ON
THE REVERSE APPLY TO THIS BILL AND ARE MADE A PART OF IT</div>""", sheet="size: Letter; margin: 0")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": made["hospital"].upper(), "npi": made["npi"], "tax_id": made["tax"],
                                            "phone": made["call"], "address": ", ".join(made["place"]).upper()},
        "payer": {"name": made["plan"].upper()}, "patient": {"name": filed(made["who"]),
            "birth_date": made["birth"].isoformat(), "member_id": made["member"]}, "account_number": made["account"],
        "admitted": first.isoformat(), "discharge_status": "01", "bill_type": "0131", "diagnoses": made["seen"],
        "maybe": {"discharged": made["last"].isoformat()}, "lines": lines, "totals": {"charges_cents": charges}}}
