"""A good faith estimate for a patient without insurance in the standard federal form: patient, diagnosis, summary of expected charges, a page with
the services of each provider and their codes, and the disclaimer with the right to dispute."""
from held_thirtysecond_c import *

NAME, KIND = "held32-paper-good-faith-estimate", "good_faith_estimate"
# primary service; main diagnosis; services of the facility, of the doctor, of others: (words, kind of code, code, low, high, most units)
CASES = [
    ("Screening colonoscopy", ("Z12.11", "Screening for cancer of the colon"), ("K64.8", "Other hemorrhoids"),
     [("Colonoscopy with biopsy, facility", "CPT", "45380", 1650, 3400, 1), ("Sedation drug, propofol, 10 mg", "HCPCS", "J2704", 2, 6, 40),
      ("Recovery room supplies", "HCPCS", "A4649", 60, 180, 1)],
     [("Colonoscopy with biopsy, physician", "CPT", "45380", 480, 980, 1)],
     [("Anesthesia", "Anesthesia for lower bowel scope", "CPT", "00811", 420, 900, 1), ("Pathology laboratory", "Tissue exam, each sample", "CPT",
         "88305", 110, 240, 3)]),
    ("Right knee arthroscopy", ("S83.241A", "Tear of medial meniscus, right knee"), ("M17.11", "Arthritis of right knee"),
     [("Knee scope with meniscus removal, facility", "CPT", "29881", 4200, 7900, 1), ("Crutches, pair", "HCPCS", "E0114", 45, 110, 1),
      ("Injection, cefazolin, 500 mg", "HCPCS", "J0690", 6, 19, 4), ("X-ray of knee, 3 views", "CPT", "73562", 120, 310, 1)],
     [("Knee scope with meniscus removal, surgeon", "CPT", "29881", 1250, 2600, 1), ("Office visit after surgery", "CPT", "99213", 110, 190, 2)],
     [("Anesthesia", "Anesthesia for knee scope", "CPT", "01400", 620, 1300, 1), ("Physical therapy", "Exercise with therapist, 15 minutes", "CPT",
         "97110", 48, 95, 12)]),
    ("MRI of the lower back", ("M54.16", "Nerve root pain, lower back"), None,
     [("MRI of lower spine without dye", "CPT", "72148", 640, 1900, 1)], [("Reading of MRI of lower spine", "CPT", "72148-26", 130, 310, 1)], []),
    ("New patient visit with blood work", ("R53.83", "Tiredness"), ("E55.9", "Low vitamin D"),
     [("Office visit, new patient, 45 minutes", "CPT", "99204", 210, 390, 1), ("Drawing of blood", "CPT", "36415", 9, 25, 1),
      ("Full metabolic panel", "CPT", "80053", 28, 90, 1), ("Blood count with cell types", "CPT", "85025", 18, 60, 1),
      ("Vitamin D level", "CPT", "82306", 60, 150, 1), ("Thyroid hormone (TSH)", "CPT", "84443", 38, 110, 1)], [], []),
    ("Psychotherapy", ("F41.1", "Generalized anxiety"), None,
     [("First evaluation", "CPT", "90791", 180, 290, 1), ("Talk therapy, 45 minutes", "CPT", "90834", 110, 190, 24)], [], [])]
FACILITIES = ["Cedar Crossing Surgery Center, LLC", "Old Dominion Outpatient Center", "Rivermont Hospital", "Highland Park Imaging and Surgical "
        "Center"]
OFFICES = ["Meadowbrook Primary Care, PLLC", "Stillpoint Counseling Associates", "Crestwood Health Partners"]
OTHERS = {"Anesthesia": ["Valley Anesthesia Consultants, PC", "Premier Anesthesia Group"], "Pathology laboratory": ["Northstar Pathology "
        "Laboratory, Inc."],
          "Physical therapy": ["Motion First Physical Therapy"]}


def place(rng, name, kind, home):
    at = Sender(rng, home)
    person = f"{rng.choice(FIRST)} {rng.choice(LAST)}"
    return {"name": name, "kind": kind, "street": at.street, "city": at.city, "state": at.state, "zip": at.zip, "npi": npi(rng), "tax": tax_id(rng),
        "who": person,
            "phone": at.tel, "mail": f"billing@{name.split()[0].lower()}.example.com"}


def boxes(rows):
    """Rows of boxes, each with its small name above the value; a row is (width, label, value) parts of 12."""
    out = ""
    for row in rows:
        out += "<tr>" + "".join(f'<td colspan="{w}"><div class="lb">{label}</div>{value or "&nbsp;"}</td>' for w, label, value in row) + "</tr>"
    return f'<table class="bx">{"<col style=width:8.33%>" * 12}{out}</table>'


def document(rng):
    who = Person(rng, 19, 63)
    service, main, second, own, doctor, others = rng.choice(CASES)
    if second and rng.random() < 0.35:
        second = None
    made = day(rng)
    planned = later(made, rng.randint(5, 60)) if rng.random() < 0.8 else None
    office = service in ("Psychotherapy", "New patient visit with blood work")
    where = place(rng, rng.choice(OFFICES if office else FACILITIES), "Medical practice" if office else "Outpatient facility", who)
    parts = [(where, own)]
    if doctor:
        name = f"{rng.choice(FIRST)} {rng.choice('ABCDEGHJLMRT')}. {rng.choice(LAST)}, {rng.choice(('MD', 'MD', 'DO'))}"
        parts.append((place(rng, name, "Radiologist" if "MRI" in service else "Physician", who), doctor))
    for kind, *item in others:
        if rng.random() < 0.85:
            parts.append((place(rng, rng.choice(OTHERS[kind]), kind, who), [tuple(item)]))
    code_form = rng.choice(("{} {}", "{}: {}"))
    lines, blocks, summary, all_codes = [], "", [], [main[0]] + ([second[0]] if second else [])
    for n, (at, items) in enumerate(parts):
        rows, mine = [], []
        for words, system, code, low, high, most in items:
            units = 1 if most == 1 else rng.choice((most, max(2, most // 2), most))
            charge = price(rng, low, high) * units
            icd = second[0] if second and rng.random() < 0.2 else main[0]
            mine.append({"code": code[:5], "modifiers": [code[6:]] if code[6:] else None, "description": words, "units": units,
                "charge_cents": charge, "maybe": {"date": planned}})
            site = f"{where['street']}, {where['city']}, {where['state']} {where['zip']}"
            rows.append([esc(words), site, icd, code_form.format(system, code), str(units), usd(charge)])
        lines += mine
        cost = total(mine, "charge_cents")
        summary.append([esc(at["name"]), usd(cost)])
        facts_of = boxes([[(8, "Provider/Facility Name", esc(at["name"])), (4, "Provider/Facility Type", at["kind"])], [(12, "Street Address",
            at["street"])],
                          [(5, "City", at["city"]), (3, "State", at["state"]), (4, "ZIP Code", at["zip"])],
                          [(4, "Contact Person", at["who"]), (3, "Phone", at["phone"]), (5, "Email", at["mail"])],
                          [(6, "National Provider Identifier", at["npi"]), (6, "Taxpayer Identification Number", at["tax"])]])
        details = table(["Service/Item", "Address where service/item will be provided", "Diagnosis Code", "Service Code", "Quantity",
            "Expected Cost"], rows,
                        "lllccr", "det", [[(f"Total Expected Charges from {esc(at['name'])}", 5, "r"), usd(cost)]], "26% 25% 12% 14% 9% 14%")
        note = ("<div class='note'><b>Additional Health Care Provider/Facility Notes:</b> "
                + rng.choice(("None.", "Self-pay prices are shown. No insurance claim will be filed.", "Actual quantity may vary with what is "
                        "found.")) + "</div>")
        blocks += (f"<div class='{'part' if n else ''}'><h3>{'Provider/Facility'} {n + 1} Estimate</h3>{facts_of}"
                   f"<h4>Details of Services and Items for {esc(at['name'])}</h4>{details}{note}</div>")
    charges = total(lines, "charge_cents")
    ident = number(rng, rng.choice(("99999999", "MRN-999999", "A999999")))
    square = "&#9744;"
    by_mail = rng.random() < 0.5
    patient = boxes([[(5, "Patient First Name", who.first), (2, "Middle Name", who.middle), (5, "Last Name", esc(who.last))],
                     [(6, "Patient Date of Birth", us(who.born)), (6, "Patient Identification Number", ident)]])
    mail = boxes([[(9, "Street or PO Box", who.street), (3, "Apartment", "")], [(5, "City", who.city), (3, "State", who.state), (4, "ZIP Code",
        who.zip)],
                  [(6, "Phone", who.tel), (6, "Email Address", f"{who.first.lower()}.{rng.randint(11, 99)}@mail.example.com")],
                  [(12, "Patient&rsquo;s Contact Preference", f"{'&#9746;' if by_mail else square} By mail &nbsp;&nbsp;&nbsp; "
                          f"{square if by_mail else '&#9746;'} By email")]])
    diagnosis = boxes([[(12, "Primary Service or Item Requested/Scheduled", service)], [(8, "Patient Primary Diagnosis", main[1]), (4,
        "Primary Diagnosis Code", main[0])],
                       [(8, "Patient Secondary Diagnosis", second and second[1]), (4, "Secondary Diagnosis Code", second and second[0])]])
    when = (f"<table class='bx'><tr><td><div class='lb'>If scheduled, list the date(s) the Primary Service or Item will be provided:</div>"
            f"{us(planned) if planned else '&nbsp;'}</td></tr></table><p class='one'>{square if planned else '&#9746;'} Check this box if this "
            f"service or item is not yet "
            "scheduled</p>")
    title = f"<h1>{esc(where['name'])}</h1><h2>Good Faith Estimate for Health Care Items and Services</h2>"
    first = (title + f"<div class='hd'>Patient</div>{patient}<div class='hd'>Patient Mailing Address, Phone Number, and Email Address</div>{mail}"
             f"<div class='hd'>Patient Diagnosis</div>{diagnosis}{when}<p class='gd'><b>Date of Good Faith Estimate:</b> {us(made)}</p>"
             "<div class='hd'>Summary of Expected Charges</div><p class='fine'>(See the itemized estimate attached for more detail.)</p>"
             + table(["Provider Name", "Estimated Total Cost"], summary, "lr", "det", [[("Total Estimated Cost:", 1, "r"), usd(charges)]], "72% 28%"))
    at_day = f", scheduled for {us(planned)}" if planned else ""
    second_page = (f"<p class='one'>The following is a detailed list of expected charges for <b>{service}</b>{at_day}.</p>" + blocks
                   + f"<table class='all'><tr><td>Total estimated cost for all services and items:</td><td class='r'>{usd(charges)}"
                     f"</td></tr></table>")
    sites = ("<h3>Disclaimer</h3><p>This Good Faith Estimate shows the costs of items and services that are reasonably expected for your health "
            "care needs for an item "
             "or service. The estimate is based on information known at the time the estimate was created.</p><p>The Good Faith Estimate does not "
             "include any "
             "unknown or unexpected costs that may arise during treatment. You could be charged more if complications or special circumstances "
             "occur. If this "
             "happens, and your bill is $400 or more for any provider or facility than your Good Faith Estimate for that provider or facility, "
             "federal law "
             "allows you to dispute the bill.</p><p><b>If you are billed for more than this Good Faith Estimate, you may have the right to "
             "dispute the "
             "bill.</b></p><p>You may contact the health care provider or facility listed to let them know the billed charges are higher than the "
             "Good Faith "
             "Estimate. You can ask them to update the bill to match the Good Faith Estimate, ask to negotiate the bill, or ask if there is "
             "financial "
             "assistance available.</p><p>You may also start a dispute resolution process with the U.S. Department of Health and Human Services "
             "(HHS). If you "
             "choose to use the dispute resolution process, you must start the dispute process within 120 calendar days (about 4 months) of the "
             "date on the "
             "original bill.</p><p>If you dispute your bill, the provider or facility cannot move the bill for the disputed item or service into "
             "collection or "
             "threaten to do so. There is a $25 fee to use the dispute process. To learn more and get a form to start the process, go to "
             "<b>www.cms.gov/nosurprises/consumers</b>.</p><p><b>Keep a copy of this Good Faith Estimate in a safe place or take pictures of "
             "it.</b> You may need it "
             "if you are billed a higher amount.</p><p>This Good Faith Estimate is not a contract and does not require the patient to obtain the "
             "items or "
             "services from any of the providers or facilities identified in the estimate.</p>")
    css = (".bx{width:100%;table-layout:fixed;margin-bottom:5pt}.bx td{border:0.6pt solid #444;padding:1pt 4pt 3pt;height:20pt}.lb{font-size:7pt;"
           "color:#333;"
           "font-weight:bold}h1{font-size:13pt;text-align:center}h2{font-size:13pt;text-align:center;margin-bottom:8pt}.hd{background:#d9e2ef;"
           "font-weight:bold;"
           "border:0.6pt solid #444;padding:2pt 4pt;text-align:center}.one{margin:3pt 0 6pt}.gd{font-size:10.5pt;margin:4pt 0 8pt}.det{width:100%}"
           ".det td,.det "
           "th{border:0.6pt solid #444}.det th{background:#eef2f7;font-size:8.3pt}.sum td{font-weight:bold}.note{border:0.6pt solid #444;"
           "border-top:0;padding:3pt "
           "4pt 12pt;font-size:8.3pt}.part{margin-top:14pt;page-break-inside:avoid}h3{font-size:11.5pt;margin:4pt 0}h4{font-size:9.5pt;margin:4pt "
           "0 2pt}.all{width:100%;"
           "margin-top:12pt}.all "
           "td{border:1.2pt solid #222;font-weight:bold;font-size:10.5pt;padding:4pt}")
    codes = list(dict.fromkeys(all_codes))
    html = sheet(css, first, second_page, sites, margin="0.6in", font="9.2pt 'Liberation Sans',Arial,sans-serif", title="Good Faith Estimate")
    return done(html, {"document_type": KIND, "provider": {"name": where["name"], "npi": where["npi"], "tax_id": where["tax"],
        "phone": where["phone"]},
                       "patient": {"name": who.full, "birth_date": who.born}, "statement_date": made, "diagnoses": codes, "lines": lines,
                       "totals": {"charges_cents": charges},
                       "maybe": {"balance_cents": charges, "account_number": ident, "patient.member_id": ident}})
