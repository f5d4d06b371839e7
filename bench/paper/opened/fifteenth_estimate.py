"""A good faith estimate in the form of CMS: boxes for the patient and the diagnosis, then the services with their expected cost, and the disclaimer."""
from held_fifteenth_b import *  # noqa: F403

NAME = "held15-estimate"
DIAGNOSES = [("M25.561", "Pain in right knee"), ("M54.50", "Low back pain"), ("M17.11", "Arthritis of right knee"), ("M51.26", "Slipped disc of lower back")]
OURS = "99213 72148 20610 97110 97140 J3301 36415 80053 85025 93000".split()


def document(rng):
    who, provider, pn, tin = Who(rng), rng.choice(GROUPS + HOSPITALS), npi(rng), tax_id(rng)
    sent = day(rng, (2026, 2, 1), 120)
    planned, (icd, words) = later(sent, rng.randint(10, 40)), rng.choice(DIAGNOSES)
    street, town = place(rng)
    tel = call(rng)
    lines = []
    for code, _, text, low, high in rng.sample([x for x in CARE if x[0] in OURS], rng.randint(2, 8)):
        units = rng.choice((2, 4, 6)) if code[:3] in ("971", "J33") else 1
        lines.append({"code": code, "description": text, "units": units, "charge_cents": cents(rng, low, high) * units})
    owed = total(lines, "charge_cents")
    acct = number(rng, "99999999")
    one = ("<h1>Good Faith Estimate for Health Care Items and Services</h1>"
           + table([("Patient", 3)], [[f"Patient First Name<br><b>{esc(who.first)}</b>", f"Middle Name<br><b>{who.middle}</b>", f"Last Name<br><b>{esc(who.last)}</b>"], [(f"Patient Date of Birth: <b>{say(who.born)}</b>", 3)], [f"Patient Mailing Address<br><b>{who.street}</b>", f"City, State, ZIP<br><b>{who.town}</b>", f"Phone Number<br><b>{call(rng)}</b>"], [("Patient&rsquo;s Contact Preference: &#9746; By mail &nbsp; &#9744; By email", 3)], [(f"Patient Identification Number: <b>{acct}</b>", 3)]], "lll", "t")
           + table([("Patient Diagnosis", 2)], [[(f"Primary Service or Item Requested/Scheduled<br><b>{esc(lines[0]['description'])}</b>", 2)], [f"Patient Primary Diagnosis<br><b>{words}</b>", f"Primary Diagnosis Code<br><b>{icd}</b>"], [(f"&#9746; If scheduled, list the date(s) the Primary Service or Item will be provided: <b>{say(planned)}</b>", 2)]], "ll", "t")
           + f"<p>Date of Good Faith Estimate: <b>{say(sent)}</b></p>" + table([("Summary of Expected Charges", 2)], [[f"{esc(provider)}", f"Estimated total cost: <b>{usd(owed)}</b>"]], "ll", "t")
           + "<p>The following is a detailed list of expected charges for the item or service listed above. The estimated costs are valid for 12 months from the date of the Good Faith Estimate.</p><p class='fine'>Page 1 of 2</p>")
    two = (f"<h2>Details of Services and Items for {esc(provider)}</h2>"
           + table([("Provider/Facility", 4)], [[f"Provider/Facility Name<br><b>{esc(provider)}</b>", f"Provider/Facility Type<br><b>{'Hospital' if provider in HOSPITALS else 'Clinic'}</b>", f"National Provider Identifier<br><b>{pn}</b>", f"Taxpayer Identification Number<br><b>{tin}</b>"], [(f"Street Address: <b>{street}, {town}</b>", 2), (f"Phone: <b>{tel}</b>", 2)]], "llll", "t")
           + table(["Service/Item", "Address where service/item will be provided", "Diagnosis Code", "Service Code", "Quantity", "Expected Cost"], [[esc(x["description"]), f"{street}<br>{town}", icd, x["code"], str(x["units"]), usd(x["charge_cents"])] for x in lines], "lllccr", "t d", [[(f"Total Expected Charges from {esc(provider)}", 5), usd(owed)]])
           + "<p><b>Additional Health Care Provider/Facility Notes:</b> Discounts for payment on the day of the visit are not included.</p><h2>Disclaimer</h2><p>This Good Faith Estimate shows the costs of items and services that are reasonably expected for your health care needs for an item or service. The estimate is based on information known at the time the estimate was created. The Good Faith Estimate does not include any unknown or unexpected costs that may arise during treatment. You could be charged more if complications or special circumstances occur. If this happens, federal law allows you to dispute (appeal) the bill.</p><p><b>If you are billed for more than this Good Faith Estimate, you have the right to dispute the bill.</b> You may contact the health care provider or facility listed to let them know the billed charges are higher than the Good Faith Estimate. You may also start a dispute resolution process with the U.S. Department of Health and Human Services (HHS). If you choose to use the dispute resolution process, you must start it within 120 calendar days of the date on the original bill. There is a $25 fee.</p><p>To learn more and get a form to start the process, go to www.cms.gov/nosurprises or call 1-800-985-3059. <b>Keep a copy of this Good Faith Estimate in a safe place.</b></p><p class='fine'>This Good Faith Estimate is not a contract. It does not obligate you to accept the services listed above. &nbsp; Page 2 of 2</p>")
    for x in lines:
        x["maybe"] = {"date": planned}
    return done(sheet("h1{font-size:15pt;text-align:center}h2{font-size:12pt;margin-top:8pt}.t{width:100%;margin:7pt 0}.t td,.t th{border:1px solid #000;padding:4pt;font-size:9pt}.t th{background:#d9e2f3}.sum td{font-weight:bold}.d td{font-size:8.5pt}", one, two, font="10pt 'Liberation Sans',Arial", margin="0.7in"),
                {"document_type": "good_faith_estimate", "provider": {"name": provider, "npi": pn, "tax_id": tin, "phone": tel, "address": f"{street}, {town}"}, "patient": {"name": who.full, "birth_date": who.born}, "statement_date": sent, "diagnoses": [icd], "lines": lines, "totals": {"charges_cents": owed}, "account_number": acct})
