"""A clinic's good faith estimate for a person who pays without insurance, filled into the federal model form: patient, diagnosis, summary, list of
expected charges, notes and the right to dispute."""
from held_thirtyfourth_c import *

NAME, KIND = "held34-paper-good-faith-estimate", "good_faith_estimate"
# clinic, its kind, main service, diagnoses, services: words, code, least and most dollars, most units
CLINICS = [
    ("Willow Creek Family Clinic", "Primary care clinic", "New patient visit with blood tests", [("Fatigue", "R53.83"),
        ("High blood pressure", "I10")],
     [("Office visit, new patient, 45 minutes", "99204", 180, 340, 1), ("Drawing of blood", "36415", 10, 25, 1), ("Blood count with differential",
         "85025", 18, 45, 1),
      ("Metabolic panel, complete", "80053", 22, 60, 1), ("Thyroid hormone test", "84443", 28, 70, 1), ("Cholesterol panel", "80061", 24, 60, 1),
      ("Hemoglobin A1c", "83036", 20, 45, 1), ("Heart tracing with reading", "93000", 45, 95, 1)]),
    ("Stonebridge Physical Therapy, LLC", "Physical therapy practice", "Physical therapy for the lower back", [("Low back pain", "M54.50"),
        ("Muscle weakness", "M62.81")],
     [("Physical therapy evaluation, low complexity", "97161", 120, 210, 1), ("Therapeutic exercise, each 15 minutes", "97110", 42, 75, 24),
      ("Manual therapy, each 15 minutes", "97140", 40, 70, 12), ("Therapeutic activities, each 15 minutes", "97530", 44, 78, 12),
      ("Retraining of movement, each 15 minutes", "97112", 44, 76, 12)]),
    ("Evergreen Counseling Associates", "Mental health practice", "Individual psychotherapy", [("Generalized anxiety", "F41.1"),
        ("Insomnia", "G47.00")],
     [("First interview and assessment", "90791", 175, 260, 1), ("Psychotherapy, 60 minutes", "90837", 130, 200, 24), ("Psychotherapy, 45 minutes",
         "90834", 110, 165, 12)]),
    ("Blue Mesa Dermatology, P.C.", "Dermatology practice", "Removal of a skin growth", [("Growth of uncertain nature of skin", "D48.5"),
        ("Actinic keratosis", "L57.0")],
     [("Office visit, established patient, 20 minutes", "99213", 95, 165, 1), ("Excision of benign lesion of trunk, 1.1 to 2.0 cm", "11402", 240,
         390, 1),
      ("Layered closure of wound, 2.6 to 7.5 cm", "12032", 320, 520, 1), ("Tissue examination under the microscope", "88305", 95, 190, 2),
      ("Freezing of precancerous spot, first", "17000", 90, 160, 1), ("Freezing of precancerous spot, each of second to 14th", "17003", 10, 22, 6)]),
    ("Lakefront Endoscopy and Digestive Clinic", "Gastroenterology clinic", "Colonoscopy with removal of tissue",
        [("Screening for colon cancer", "Z12.11"), ("Polyp of colon", "K63.5")],
     [("Colonoscopy with biopsy", "45380", 780, 1450, 1), ("Colonoscopy with removal of polyp by snare", "45385", 860, 1600, 1),
      ("Tissue examination under the microscope", "88305", 90, 190, 3), ("Office visit, new patient, 30 minutes", "99203", 140, 230, 1)])]


def document(rng):
    who, home = Person(rng), Sender(rng)
    clinic, nature, main_, dx, menu = rng.choice(CLINICS)
    made = day(rng)
    planned = later(made, rng.randint(3, 40)) if rng.random() < 0.75 else None
    dx = dx[:rng.choice((1, 1, 2))]
    code, ein, mrn = npi(rng), tax_id(rng), number(rng, rng.choice(("999999", "AA99999", "99999999")))
    chosen = menu[:1] + sorted(rng.sample(menu[1:], rng.randint(1, len(menu) - 1)), key=menu.index)
    lines, rows, spot = [], [], f"{home.street}<br>{home.town}"
    again = any(x[4] > 6 for x in chosen)
    for words, proc, low, high, most in chosen:
        units = rng.choice((6, 8, 10, 12, most)) if most > 6 else rng.randint(1, most)
        cost = price(rng, low, high) * units
        lines.append({"code": proc, "description": words, "units": units, "charge_cents": cost, "maybe": {"date": planned} if planned else None})
        rows.append([words, spot, rng.choice(dx)[1] if rng.random() < 0.3 else dx[0][1], proc, str(units), usd(cost)])
    charges, date = total(lines, "charge_cents"), rng.choice((us, us, full))
    box = lambda on: f"<i class='ck'>{'X' if on else ''}</i>"  # noqa: E731
    blank = rng.random() < 0.3
    pt = [[("<b>Patient</b>", 3, "hd")], [f"Patient First Name<br><b>{who.first}</b>", f"Middle Name<br><b>{who.middle}</b>",
        f"Last Name<br><b>{esc(who.last)}</b>"],
          [(f"Patient Date of Birth: <b>{us(who.born)}</b>", 3)], [(f"Patient Identification Number: <b>{'' if blank else mrn}</b>", 3)],
          [("<b>Patient Mailing Address, Phone Number, and Email Address</b>", 3, "hd")], [(f"Street or PO Box<br><b>{who.street}</b>", 2),
              "Apartment<br>&nbsp;"],
          [f"City<br><b>{who.city}</b>", f"State<br><b>{who.state}</b>", f"ZIP Code<br><b>{who.zip}</b>"],
          [(f"Phone<br><b>({who.area}) 555-{rng.randint(100, 199):04d}</b>", 3)],
              [(f"Email Address<br><b>{who.first.lower()}{rng.randint(11, 99)}@mail.example.com</b>", 3)],
          [(f"Patient&rsquo;s Contact Preference: &emsp; {box(rng.random() < .5)} By mail &emsp; {box(0)} By email", 3)]]
    two_ = dx[1] if len(dx) > 1 else ("", "")
    dg = [[("<b>Patient Diagnosis</b>", 2, "hd")], [(f"Primary Service or Item Requested/Scheduled<br><b>{main_}</b>", 2)],
          [f"Patient Primary Diagnosis<br><b>{dx[0][0]}</b>", f"Primary Diagnosis Code<br><b>{dx[0][1]}</b>"],
          [f"Patient Secondary Diagnosis<br><b>{two_[0]}</b>&nbsp;", f"Secondary Diagnosis Code<br><b>{two_[1]}</b>&nbsp;"],
          [(f"If scheduled, list the date(s) the Primary Service or Item will be provided:<br><b>{date(planned) if planned else ''}</b>&nbsp;", 2)],
          [(f"{box(not planned)} Check this box if this service or item is not yet scheduled", 2)]]
    sm = table([], [[("<b>Summary of Expected Charges</b><br>(See the itemized estimate attached for more detail.)", 2, "hd")],
                    [f"Provider/Facility Name<br><b>{clinic}</b>", f"Estimated Total Cost<br><b>{usd(charges)}</b>"],
                    ["<b>Total Estimated Cost:</b>", f"<b>{usd(charges)}</b>"]], "ll", "g")
    first = (f"<h1>Good Faith Estimate for Health Care Items and "
        f"Services</h1>{table([], pt, 'lll', 'g', widths='34% 33% 33%')}{table([], dg, 'll', 'g', widths='60% 40%')}"
             f"<p class='dt'>Date of Good Faith Estimate: <b>{date(made)}</b></p>{sm}")
    said = (f"<p>The following is a detailed list of expected charges for <b>{main_}</b>"
        + (f", scheduled for <b>{date(planned)}</b>." if planned else ".")
            + (" The estimated costs are valid for 12 months from the date of the Good Faith Estimate." if again else "") + "</p>")
    pr = [[(f"Provider/Facility Name<br><b>{clinic}</b>", 2), (f"Provider/Facility Type<br><b>{nature}</b>", 2)],
        [(f"Street Address<br><b>{home.street}</b>", 4)],
          [f"City<br><b>{home.city}</b>", f"State<br><b>{home.state}</b>", (f"ZIP Code<br><b>{home.zip}</b>", 2)],
          [f"Contact Person<br><b>{rng.choice(('Billing Office', 'Front Desk', doctor(rng)[0] + ' ' + doctor(rng)[2]))}</b>",
              f"Phone<br><b>{home.tel}</b>",
           (f"Email<br><b>billing@{clinic.split()[0].lower()}.example.com</b>", 2)],
          [(f"National Provider Identifier<br><b>{code}</b>", 2), (f"Taxpayer Identification Number<br><b>{ein}</b>", 2)]]
    it = table(["Service/Item", "Address where service/item will be provided", "Diagnosis Code", "Service Code", "Quantity", "Expected Cost"], rows,
        "lllcrr", "g it",
               [[("<b>Total Expected Charges from " + clinic + "</b>", 5), f"<b>{usd(charges)}</b>"]], "27% 26% 11% 11% 10% 15%")
    note = rng.choice(("&nbsp;<br>&nbsp;", "A discount for payment on the day of service is included in the expected costs.<br>&nbsp;",
                       "Laboratory tests that are sent out may be billed by the outside laboratory and are not part of this estimate.",
                       "The number of visits may change with your progress. Your provider will talk with you before any change to the plan of care."
                       if again else "This estimate was prepared for a patient who is not using insurance for these services.<br>&nbsp;"))
    second = (f"{said}<h2>{clinic} Estimate</h2>{table([], pr, 'llll', 'g', widths='30% 25% 20% 25%')}<h3>Details of Services and Items for "
        f"{clinic}</h3>{it}"
              f"<table class='g'><tr><td class='hd'><b>Additional Health Care Provider/Facility Notes</b></td></tr><tr><td>{note}</td></tr></table>"
              f"<table class='g tt'><tr><td><b>Total Estimated Cost: {usd(charges)}</b></td></tr></table>")
    third = ("<h2 class='dc'>Disclaimer</h2><p>This Good Faith Estimate shows the costs of items and services that are reasonably expected for "
        "your health care needs for an item or "
             "service. The estimate is based on information known at the time the estimate was created.</p><p>The Good Faith Estimate does not "
             "include any unknown or unexpected costs "
             "that may arise during treatment. You could be charged more if complications or special circumstances occur. If this happens, "
             "federal law allows you to dispute (appeal) "
             "the bill.</p><p><b>If you are billed for more than this Good Faith Estimate, you have the right to dispute the bill.</b></p><p>You "
             "may contact the health care provider "
             "or facility listed to let them know the billed charges are higher than the Good Faith Estimate. You can ask them to update the bill "
             "to match the Good Faith Estimate, "
             "ask to negotiate the bill, or ask if there is financial assistance available.</p><p>You may also start a dispute resolution process "
             "with the U.S. Department of Health "
             "and Human Services (HHS). If you choose to use the dispute resolution process, you must start the dispute process within 120 "
             "calendar days (about 4 months) of the date "
             "on the original bill.</p><p>There is a $25 fee to use the dispute process. If the agency reviewing your dispute agrees with you, "
             "you will have to pay the price on this "
             "Good Faith Estimate. If the agency disagrees with you and agrees with the health care provider or facility, you will have to pay "
             "the higher amount.</p>"
             "<p>To learn more and get a form to start the process, go to <b>www.cms.gov/nosurprises</b>.</p><p>For questions or more information "
             "about your right to a Good Faith "
             "Estimate or the dispute process, visit <b>www.cms.gov/nosurprises</b>.</p><p><b>Keep a copy of this Good Faith Estimate in a safe "
             "place or take pictures of it. You may "
             "need it if you are billed a higher amount.</b></p><p class='fine'>OMB Control Number 0938-1401</p>")
    fill = rng.choice(("#e8e8e8", "#dce6f2", "#f2f2f2"))
    css = ("h1{font-size:16pt;text-align:center;margin-bottom:9pt}h2{font-size:12.5pt;margin:7pt 0 4pt}h3{font-size:10.5pt;margin:4pt "
        "0}.g{width:100%;margin-bottom:8pt}"
           f".g td,.g th{{border:0.75pt solid #444;padding:2.5pt 5pt;font-size:9.2pt}}.g td.hd,.g th{{background:{fill}}}.it "
           f"th{{font-size:8.6pt;vertical-align:bottom}}"
           ".ck{display:inline-block;width:8pt;height:8pt;border:0.75pt solid #000;font:bold 8pt/8pt 'Liberation "
           "Sans';text-align:center;vertical-align:-1pt}"
           ".dt{margin:4pt 0 8pt}.tt td{font-size:11pt;padding:5pt}.dc{text-align:center}p{line-height:1.35}")
    maybe = {"balance_cents": charges, **({} if blank else {"account_number": mrn})}
    face = rng.choice(("10pt 'Liberation Sans',Arial", "10.5pt 'Liberation Serif',Times"))
    return done(sheet(css, first, second, third, margin="0.6in 0.75in", font=face, title="Good Faith Estimate"), KIND,
                {"name": clinic, "npi": code, "tax_id": ein, "phone": home.tel, "address": f"{home.street}, {home.town}"},
                {"name": who.full, "birth_date": who.born}, lines, {"charges_cents": charges}, statement_date=made,
                diagnoses=sorted({r[2] for r in rows} | {d[1] for d in dx}), maybe=maybe)
