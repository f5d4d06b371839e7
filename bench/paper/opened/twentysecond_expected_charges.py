"""A good-faith estimate in the form the government gives: patient, the primary service and its diagnosis, a summary of the expected charges by provider,
then a table of items for each provider with where, diagnosis code, service code, quantity and expected cost, and the long disclaimer."""
from held_twentysecond_a import *

NAME, KIND = "held22-expected-charges", "good_faith_estimate"
CASES = [
    ("Knee arthroscopy with partial meniscus removal", "Tear of meniscus", "S83.241A", [("29881", "Arthroscopy, knee, surgical; with meniscectomy", 4200, 9100),
     ("01400", "Anesthesia for knee joint procedure", 620, 1500), ("J1885", "Injection, ketorolac, per 15 mg", 6, 40), ("97161", "Physical therapy "
        "evaluation", 120, 280),
     ("L1832", "Knee orthosis, adjustable, prefabricated", 340, 760)]),
    ("Screening colonoscopy", "Encounter for screening for malignant neoplasm of colon", "Z12.11", [("45378", "Colonoscopy, diagnostic", 1100, 2900),
     ("00812", "Anesthesia, screening colonoscopy", 480, 1200), ("88305", "Tissue exam by pathologist", 140, 330), ("G0500", "Moderate sedation, GI "
        "endoscopy", 60, 160)]),
    ("New patient visit and laboratory testing", "Type 2 diabetes mellitus without complications", "E11.9", [("99204", "New patient office visit, 45-59 "
        "minutes", 260, 470),
     ("83036", "Hemoglobin A1C", 30, 90), ("80053", "Comprehensive metabolic panel", 40, 120), ("80061", "Lipid panel", 35, 110), ("36415", "Collection of "
        "venous blood", 10, 30),
     ("82043", "Urine albumin", 20, 64)]),
    ("MRI of the lumbar spine", "Low back pain, unspecified", "M54.50", [("72148", "MRI lumbar spine without contrast", 780, 2600),
     ("99213", "Established patient office visit, 20-29 minutes", 115, 220)]),
    ("Individual psychotherapy", "Generalized anxiety disorder", "F41.1", [("90791", "Psychiatric diagnostic evaluation", 190, 320), ("90837",
        "Psychotherapy, 60 minutes", 140, 230),
     ("90834", "Psychotherapy, 45 minutes", 110, 190)])]
SMALL = """This Good Faith Estimate shows the costs of items and services that are reasonably expected for your health care needs for an item or service. The
estimate is based on information known at the time the estimate was created. The Good Faith Estimate does not include any unknown or unexpected costs that may
arise during treatment. You could be charged more if complications or special circumstances occur. If this happens, federal law allows you to dispute (appeal)
the bill.<br><b>If you are billed for more than this Good Faith Estimate,
        you have the right to dispute the bill.</b> You may contact the health care provider or
facility listed to let them know the billed charges are higher than the Good Faith Estimate. You may also start a dispute resolution process with the U.S.
Department of Health and Human Services (HHS) within 120 calendar days (about 4 months) of the date on the original bill
if it is $400 or more above this estimate. There is a $25 fee to use the dispute process. To learn more go to www.cms.gov/nosurprises or call 1-800-985-3059."""


def document(rng):
    who, at = Person(rng), Sender(rng)
    what, cause, icd, items = rng.choice(CASES)
    made = day(rng, (2025, 6, 1), 400)
    when = later(made, rng.randint(6, 40))
    first = rng.choice((f"{at.city} Outpatient Surgery Center LLC", f"{at.city} Specialty Clinic PA", "Northbrook Health Partners"))
    others = [f"{at.city} Anesthesia Associates", "Precision Pathology Group", "MotionWorks Physical Therapy"]
    recurring, dated = what.startswith("Individual"), rng.random() < 0.6
    split = len(items) > 3 and rng.random() < 0.6
    parts = [(first, items[:1] + items[3:]), (others[0] if items[1][0][0] == "0" else others[1], items[1:3])] if split else [(first, items[: rng.randint(1,
        len(items))])]
    lines, tables, summary = [], [], []
    for n, (giver, given) in enumerate(parts):
        where = at if n == 0 else Sender(rng)
        rows, mine = [], []
        for code, words, low, high in given:
            units = rng.choice((8, 10, 12)) if recurring and code != "90791" else rng.choice((2, 4)) if code[0] == "J" else 1
            each = price(rng, low, high)
            mine.append({"date": when if dated else None, "code": code, "description": words, "units": units, "charge_cents": units * each})
            rows.append(([us(when)] if dated else []) + [words, f"{where.street}<br>{where.town}", icd, code, str(units), usd(units * each)])
        whole = total(mine, "charge_cents")
        summary.append((giver, whole))
        heads = (["Date of service"] if dated else []) + ["Service/Item", "Address where service/item will be provided", "Diagnosis Code", "Service Code",
        "Quantity", "Expected Cost"]
        span = len(heads) - 1
        tables.append(f"<h3>Details of Services and Items for {giver}</h3>" + table(heads, rows, "llllrr" if not dated else "lllllrr", "d",
                      [[(f"<b>Total Expected Charges from {giver}</b>", span, "l"), f"<b>{usd(whole)}</b>"]]))
        tables.append(f"<table class='g'><tr><td>Provider/Facility Name<br><b>{giver}</b></td><td>Provider/Facility "
        f"Type<br><b>{'Facility' if 'Center' in giver else 'Group practice'}"
                      f"</b></td></tr><tr><td>National Provider Identifier<br><b>{(ident := npi(rng))}</b></td><td>Taxpayer Identification "
                      f"Number<br><b>{(tin := tax_id(rng))}</b></td>"
                      f"</tr><tr><td>Contact Person<br><b>{rng.choice(FIRST)} {rng.choice(LAST)}, Financial "
                      f"Counseling</b></td><td>Phone<br><b>{(tel := where.local)}</b></td></tr></table>")
        if n == 0:
            sender = {"name": giver, "npi": ident, "tax_id": tin, "phone": tel, "address": at.address}
        lines += mine
    whole = total(lines, "charge_cents")
    known = rng.random() < 0.6
    about = (f"<table class='g'><tr><td>Patient First Name<br><b>{who.first}</b></td><td>Middle Name<br><b>{who.middle}</b></td><td>Last "
        f"Name<br><b>{who.last}</b></td></tr>"
             f"<tr><td>Patient Date of Birth<br><b>{us(who.born)}</b></td><td colspan='2'>Patient Identification "
             f"Number<br><b>{(chart := number(rng, 'A9999999'))}</b></td></tr>"
             f"<tr><td colspan='3'>Patient Mailing Address<br><b>{who.street}, {who.town}</b></td></tr><tr><td colspan='2'>Patient "
             f"Phone<br><b>{call(rng, who.area)}</b></td>"
             f"<td>Patient's Contact Preference<br>&#9746; By mail &nbsp; &#9744; By email</td></tr></table>")
    care = (f"<table class='g'><tr><td colspan='2'>Primary Service or Item Requested/Scheduled<br><b>{what}</b></td></tr>"
            f"<tr><td>Patient Primary Diagnosis<br><b>{cause}</b></td><td>Primary Diagnosis Code<br><b>{icd}</b></td></tr></table>"
            + (f"<p>If scheduled, list the date(s) the Primary Service or Item will be provided:<br>&#9744; Check this box if this service or item is not "
            f"yet scheduled"
               f"<br><b>{us(when)}</b></p>" if dated else "<p>&#9746; Check this box if this service or item is not yet scheduled</p>"))
    asum = (f"<p><b>Date of Good Faith Estimate: {us(made)}</b></p><p>Below is a detailed list of expected charges for {what}"
            + (", scheduled for " + us(when) if dated else "") + ". The estimated costs are valid for 12 months from the date of the Good Faith Estimate.</p>"
            + table(["Summary of Expected Charges (See the itemized estimate attached for more detail)", "Estimated Total Cost"],
                    [[giver, usd(cost)] for giver, cost in summary], "lr", "d", [[("<b>Total Estimated Cost:</b>", 1, "l"), f"<b>{usd(whole)}</b>"]]))
    ends = "<p class='fine'><b>Disclaimer</b><br>" + SMALL + "</p>" + ("<p class='fine'>Keep a copy of this Good Faith Estimate in a safe place or take "
        "pictures of it. "
                                                                        "You may need it if you are billed a higher amount.</p>" if known else "")
    heading = f"<div class='lg'>{first}</div><div>{at.street}, {at.town}</div>" if rng.random() < 0.5 else f"<div class='lg'>{first}</div>"
    body = [heading + "<h1>Good Faith Estimate for Health Care Items and Services</h1><div class='bar'>Patient</div>" + about + care + asum,
        "".join(tables) + ends]
    if len(lines) < 3 and rng.random() < 0.5:
        body = ["".join(body)]
    css = ("h1{font-size:15pt;color:#1b3f73}h3{font-size:10.5pt;margin-top:10pt}.lg{font:bold 13pt 'Liberation "
        "Serif'}.bar{background:#1b3f73;color:#fff;font-weight:bold;padding:3pt}"
           ".g{width:100%;margin-bottom:6pt}.g td{border:.6pt solid #777;font-size:8.2pt}.d{width:100%;margin:5pt 0}.d td,.d th{border:.6pt solid #555}.d "
           "th{background:#e4eaf2;"
           "font-size:8.5pt}")
    return done(sheet(css, *body, title="Good Faith Estimate"), {
        "document_type": KIND, "provider": sender, "patient": {"name": who.full, "birth_date": who.born}, "diagnoses": [icd], "statement_date": made,
        "maybe": {"account_number": chart}, "lines": lines, "payments": [], "totals": {"charges_cents": whole}})
