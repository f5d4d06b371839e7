"""A hospital's good-faith estimate on the federal model form: patient and diagnosis in boxes, summary by provider, then each provider's own page part
with its numbers and the table of services (address, diagnosis, service code, quantity, expected cost), a self-pay discount at times, the disclaimer
and the right to dispute."""
from held_twentysixth_a import *

NAME, KIND = "held26-bill-hospital-gfe", "good_faith_estimate"
PLANNED = [("Colonoscopy with removal of polyp", "K63.5", "Polyp of colon", [("CPT", "45385", "Colonoscopy w/ snare removal", 2400, 4600), ("CPT",
    "88305", "Surgical pathology, level IV", 210,
                480), ("HCPCS", "J2704", "Propofol injection, 10 mg", 4, 18), ("CPT", "96360", "IV hydration, initial", 140, 320)], ("00811",
                "Anesthesia, lower GI endoscopy")),
           ("Right total knee replacement", "M17.11", "Unilateral primary osteoarthritis, right knee", [("CPT", "27447", "Total knee arthroplasty", 22000,
           41000), ("CPT", "73560", "X-ray knee, 1-2 "
               "views", 190, 380), ("HCPCS", "C1776", "Joint device (implantable)", 6200, 11800), ("CPT", "97161", "PT evaluation, low complexity", 210,
               390), ("CPT", "85027", "CBC, automated", 40,
                90)], ("01402", "Anesthesia, knee arthroplasty")),
           ("MRI of brain with and without contrast", "G43.909", "Migraine, unspecified", [("CPT", "70553", "MRI brain w/o & w/ contrast", 2600, 4900),
           ("HCPCS", "A9579", "Gadolinium-based MR "
               "contrast, per ml", 3, 9)], ("70553", "MRI brain, professional interpretation")),
           ("Laparoscopic removal of gallbladder", "K80.20", "Calculus of gallbladder w/o cholecystitis", [("CPT", "47562",
           "Laparoscopic cholecystectomy", 9800, 17500), ("CPT", "88304",
               "Surgical pathology, level III", 160, 320), ("HCPCS", "J0690", "Cefazolin sodium, 500 mg", 5, 22), ("CPT", "80053",
               "Comprehensive metabolic panel", 90, 260), ("CPT", "93005",
               "EKG tracing", 140, 320), ("", "", "Recovery room, first hour", 900, 1900)], ("00790", "Anesthesia, upper abdomen laparoscopy"))]
RIGHTS = ["This Good Faith Estimate shows the costs of items and services that are reasonably expected for your health care needs for an item or service. "
    "The estimate is based on information "
          "known at the time the estimate was created.",
          "The Good Faith Estimate does not include any unknown or unexpected costs that may arise during treatment. You could be charged more if "
          "complications or special circumstances occur. If "
          "this happens, federal law allows you to dispute (appeal) the bill.",
          "<b>If you are billed for more than this Good Faith Estimate, you have the right to dispute the bill.</b> You may contact the health care "
          "provider or facility listed to let them know the "
          "billed charges are higher than the Good Faith Estimate. You may also start a dispute resolution process with the U.S. Department of Health and "
          "Human Services (HHS). If you choose to use "
          "the dispute resolution process, you must start the dispute process within 120 calendar days (about 4 months) of the date on the original bill. "
          "There is a $25 fee to use the dispute process.",
          "To learn more and get a form to start the process, go to www.cms.gov/nosurprises or call 1-800-985-3059.",
          "<b>Keep a copy of this Good Faith Estimate in a safe place or take pictures of it. You may need it if you are billed a higher amount.</b>"]


def document(rng):
    who, at, other = Patient(rng), Office(rng), Office(rng)
    house = " ".join((
        rng.choice(('Saint Brendan', 'Cold Spring', 'Three Forks', 'Harrison County', 'Bayou Regional')),
        rng.choice(('Medical Center', 'Hospital', 'Hospital and Clinics'))))
    made = mailed(rng)
    planned, acct = later(made, rng.randint(6, 45)), number(rng, rng.choice(("9999999999", "99999999", "H999999999")))
    wanted, icd, means, pool, (extra, extra_words) = rng.choice(PLANNED)
    say, split_code = rng.choice((us, thin)), rng.random() < 0.5
    picked = pool[:1] + rng.sample(pool[1:], rng.randint(1, len(pool) - 1))
    lines, rows = [], []
    for kind, code, words, lo, hi in picked:
        units = rng.choice((2, 3, 4, 10)) if code[:1] in ("J",) else rng.randint(8, 20) if code == "A9579" else 1
        cost = rng.randint(lo * 4, hi * 4) * 25 * units
        lines.append({"code": code, "description": words, "units": units, "charge_cents": cost, "maybe": {"date": planned}})
        rows.append(tr([words, f"{at.street}<br>{at.town}", icd, f"{kind} {code}" if split_code else code, units, usd(cost)], "- - n n c r"))
    first, lead = total(lines), rng.random() < 0.65
    second, theirs = 0, ""
    name2 = rng.choice(("Prairie Anesthesia Associates, PC", "Sandhill Radiology & Anesthesia Group", "Consolidated Physician Services LLC"))
    off = round(first * rng.choice((0.3, 0.4, 0.55))) if rng.random() < 0.55 else 0

    def maker(n, name, kind, place, part, foot):
        return (f"<h3>{name} Estimate</h3>" + "<table class='bx'>" + tr([("Provider/Facility Name<br><b>" + name + "</b>", 2),
            "Provider/Facility Type<br><b>" + kind + "</b>"])
                + tr([("Street Address<br><b>" + place.street + "</b>", 2), f"City, State, ZIP<br><b>{place.town}</b>"])
                + tr(["Contact Person<br><b>Financial Counseling</b>",
                    f"Phone<br><b>{place.dash}</b>", "National Provider Identifier / Taxpayer ID<br><b>{} &nbsp; {}</b>".format(*n)]) + "</table>"
                + f"<h4>Details of Services and Items for {name}</h4>" + grid(("Service/Item", "Address where service/item will be provided",
                "Diagnosis Code", "Service Code", "Quantity",
                    "Expected Cost"), part + foot, "- - n n c r", "d ln"))

    ids = (npi(rng), tax_id(rng))
    foot = [tr([("Total Expected Charges from " + house, 5), usd(first)], "r r", "t")]
    if off:
        foot += [tr([(f"Uninsured/Self-Pay Discount ({round(off * 100 / first)}%)", 5), f"-{usd(off)}"], "r r", "t"),
            tr([("Estimated Amount After Discount", 5), usd(first - off)], "r r", "t")]
    own = maker(ids, house, "Hospital", at, rows, foot)
    if lead:
        second = rng.randint(320, 2600) * 100
        lines.append({"code": extra, "description": extra_words, "units": 1, "charge_cents": second, "maybe": {"date": planned}})
        theirs = maker((npi(rng), tax_id(rng)), name2, "Physician Group", other, [tr([extra_words, f"{at.street}<br>{at.town}", icd, f"CPT {extra}"
            if split_code else extra, 1, usd(second)],
            "- - n n c r")], [tr([("Total Expected Charges from " + name2, 5), usd(second)], "r r", "t")])
    owed = first + second - off
    cell = (lambda label, value: f"<span class='lb'>{label}</span><br><b>{value}</b>")
    patient = "<table class='bx'>" + tr([cell("Patient First Name", who.first), cell("Middle Name", who.middle), cell("Last Name",
        who.last)]) + tr([cell("Patient Date of Birth", us(who.born)), cell(
        "Hospital Account Number", acct), cell("Coverage", rng.choice(("Uninsured", "Self-Pay",
        "Not using insurance")))]) + tr([(cell("Patient Mailing Address", f"{who.street}, {who.town}"), 2), cell("Phone",
        f"{at.area}-555-0{rng.randint(100, 199)}")]) + tr([("Patient's Contact Preference: &nbsp; &#9745; By mail &nbsp; &#9744; By email &nbsp; &#9744; "
        "Patient portal", 3)]) + "</table>"
    diag = "<table class='bx'>" + tr([(cell("Primary Service or Item Requested/Scheduled", wanted), 2)]) + tr([cell("Patient Primary Diagnosis", means),
        cell("Primary Diagnosis Code", icd)]) + tr([cell(
        "Patient Secondary Diagnosis", "&nbsp;"), cell("Secondary Diagnosis Code", "&nbsp;")]) + tr([(f"&#9745; If scheduled, the date(s) the Primary "
        f"Service or Item will be provided: <b>{say(planned)}</b>", 2)]) + tr([
        ("&#9744; Check this box if this service or item is not yet scheduled", 2)]) + "</table>"
    summary = [tr([house, usd(first - off)], "- r")] + ([tr([name2, usd(second)], "- r")] if lead else [])
    summary = grid(("Provider / Facility Name", "Estimated Total Cost"), summary + [tr(["Total Estimated Cost:", usd(owed)], "r r", "t")], "- r", "d ln")
    body = (f"<div class='nm'>{house}</div><h1>Good Faith Estimate for Health Care Items and Services</h1>{patient}<h3>Patient "
        f"Diagnosis</h3>{diag}<p><b>Date of Good Faith Estimate:</b> "
            f"{say(made)}</p><h3>Summary of Expected Charges</h3><p class='s'>The following is a list of each provider and facility you can expect to be "
            f"involved in your care. (See the itemized estimate "
            f"attached for more detail.)</p>{summary}<div class='brk'>{own}{theirs}<p class='s'><b>Additional Health Care Provider/Facility Notes:</b> "
            f"{rng.choice(('Physician fees not listed here are billed separately.', 'Deposit of 50% requested before the day of service.', 'None.'))}</p>"
            f"<h3>Disclaimer</h3>{''.join(f'<p class=x>{x}</p>' for x in RIGHTS)}</div>")
    css = ("body { font: 9.4pt 'Liberation Sans' } .nm { font: bold 13pt 'Liberation Serif'; color: #1d4f73 } h1 { font-size: 15pt; margin: 4pt 0 8pt; "
        "border-bottom: 2pt solid #1d4f73 } h3 { font-size: "
           "11pt; margin: 10pt 0 4pt } h4 { font-size: 9.5pt; margin: 8pt 0 3pt } .bx { width: 100%; margin-bottom: 6pt } .bx td { border: 0.6pt solid "
           "#444; padding: 3pt 5pt } .lb { font-size: 7.5pt; "
           "color: #333 } .ln td, .ln th { border: 0.6pt solid #444; padding: 3pt 5pt } .ln th { background: #e3e8ec; font-size: 8.2pt } .t td { "
           "font-weight: bold } .x { font-size: 8.6pt; margin: 4pt 0 }")
    totals = {"charges_cents": first + second, "adjustments_cents": off, "balance_cents": owed}
    if off and lead:
        totals.pop("charges_cents")
    elif not off:
        totals.pop("adjustments_cents"), totals.pop("balance_cents")
    for item in lines:
        if not item["code"]:
            del item["code"]
    return done(css, body, {"document_type": KIND, "provider": {"name": house, "phone": at.dash, "address": at.address, "npi": ids[0], "tax_id": ids[1]},
        "patient": {"name": who.full,
        "birth_date": who.born}, "account_number": acct, "statement_date": made, "diagnoses": [icd], "lines": lines, "totals": totals},
        bottom_right='"Page " counter(page) " of " counter(pages)')
