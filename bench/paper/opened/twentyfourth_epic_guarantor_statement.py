"""A hospital system's statement out of Epic: the guarantor's account with the amount due in a panel, a summary of the account, then each visit with
its hospital account, the services by department (or a clinic's by procedure), what insurance paid and took off, the balance of the visit; messages, a
coupon, help with bills."""
from held_twentyfourth_a import *

NAME, KIND = "held24-epic-guarantor-statement", "summary_bill"
ROOMS = [("Emergency Room - General", 900, 4200), ("Laboratory - Chemistry", 90, 780), ("Laboratory - Hematology", 60, 240), ("Pharmacy - General", 12,
    360), ("CT Scan - Body", 1900, 6900),
         ("Diagnostic X-Ray - Chest", 210, 640), ("EKG/ECG - General", 140, 390), ("Drugs Requiring Detailed Coding", 9, 520), ("Medical/Surgical "
             "Supplies - Sterile Supply", 24, 310),
         ("Respiratory Services - Inhalation Services", 130, 460), ("MRI - Spinal Cord (incl Spine)", 1700, 4900), ("Ultrasound", 380, 1200), ("Physical "
             "Therapy - Evaluation", 210, 480)]
CLINIC = [("HC OFFICE/OUTPATIENT VISIT EST LEVEL 4", 180, 360), ("PR OFFICE/OUTPATIENT ESTABLISHED LOW MDM 20 MIN", 140, 260), ("PR EMERGENCY DEPARTMENT "
    "VISIT HIGH MDM", 620, 1300),
          ("PR ECG ROUTINE ECG W/LEAST 12 LDS I&R ONLY", 30, 90), ("PR COLLECTION VENOUS BLOOD VENIPUNCTURE", 12, 40), ("PR IMMUNIZATION ADMIN 1 "
              "VACCINE", 40, 90)]
HELP = ("You may be eligible for financial assistance. {0} provides free or discounted care to patients who meet the requirements of our Financial "
    "Assistance Policy. To ask for an "
        "application, a copy of the policy or its plain language summary, call {1}, visit any registration desk, or go to {2}/financialassistance.")


def document(rng):
    who, at = Person(rng), Sender(rng)
    name = rng.choice(("Evergreen Summit Health", "Kindred Valley Health System", "UniMercy Health Partners", "Sycamore Health"))
    places = [f"{name.split()[0]} {x}" for x in ("Regional Medical Center", "Community Hospital", "Medical Group", "Health Urgent Care")]
    patient = who if rng.random() < 0.75 else Person(rng, 2, 17)
    if patient is not who:
        patient.last, patient.plain = who.last, f"{patient.first} {who.last}"
    plan, sent = rng.choice(PLANS), day(rng, (2025, 7, 1), 300)
    due, say = later(sent, rng.choice((20, 21, 25, 30))), rng.choice((us, thin, two))
    acct, chart = number(rng, rng.choice(("9999999", "99999999", "999999"))), site(name.split()[0], "example.org/mychart")
    lines, paid, parts, sums = [], [], "", {"ins": 0, "adj": 0, "own": 0}
    for n in range(rng.choice((1, 1, 2, 2, 3))):
        served = later(sent, -rng.randint(25, 160))
        hospital = rng.random() < 0.65
        place = rng.choice(places[:2] if hospital else places[2:])
        pool = ROOMS if hospital else CLINIC
        rows, charges = [], 0
        for words, lo, hi in rng.sample(pool, rng.randint(1, 7 if hospital else 3)):
            charge = price(rng, lo, hi)
            charges += charge
            lines.append({"date": served, "description": words, "charge_cents": charge})
            rows.append(tr([say(served), words, usd(charge), "", ""], "n - r r r"))
        off, ins, own, _ = shares(rng, charges, ("coins", "ded", "copay"))
        when = later(served, rng.randint(10, 22))
        here = [pay(when, "insurance", f"{plan} Payments", ins)] * bool(ins) + [pay(when, "adjustment", f"{plan} Adjustments", off)]
        if rng.random() < 0.3 and own > 6000:
            here.append(pay(served, "patient", rng.choice(("Patient Payments", "Patient Payments - Thank You")), rng.choice((2500, 5000, 2000))))
        for p in here:
            rows.append(tr([say(p["date"]), p["description"], "", less(p["amount_cents"]), ""], "n - r r r"))
            sums[{"insurance": "ins", "adjustment": "adj", "patient": "own"}[p["by"]]] += p["amount_cents"]
        paid += here
        gone = total(here, "amount_cents")
        rows.append(tr([("Balance for this visit", 2), usd(charges), less(gone), usd(charges - gone)], "- r r r", "u"))
        what = f"Hospital Account #{number(rng, '4099999999')}" if hospital else f"Provider: {doctor(rng)}"
        parts += (f"<div class='v'><b>{'Hospital' if hospital else 'Physician'} Services</b> &ndash; {place}<br>Patient: {patient.plain} &nbsp;|&nbsp; "
            f"{what} &nbsp;|&nbsp; "
                  f"Primary Coverage: {plan}</div>" + grid(["Date", "Description", "Charges", "Payments/<br>Adjustments", "Patient<br>Balance"], rows,
                      "n - r r r"))
    charges, owed = total(lines), total(lines) - sum(sums.values())
    if owed <= 0:
        return document(rng)
    apart = rng.random() < 0.6
    take = ([("Insurance Payments", less(sums["ins"])), ("Insurance Adjustments", less(sums["adj"]))] if apart else
            [("Insurance Payments and Adjustments", less(sums["ins"] + sums["adj"]))]) + [("Patient Payments", less(sums["own"]))]
    top = sides(f"<div class='nm'>{name}</div><div class='s'>{at.street}, {at.town}</div>",
                facts([("Guarantor Name:", who.plain), ("Guarantor Account #:", acct), ("Statement Date:", say(sent)), ("Due Date:", say(due))], "id"),
                    widths=(55, 45))
    panel = (f"<div class='pn'>Amount Due<div class='big'>{usd(owed)}</div>Due by {say(due)}</div><p class='s'><b>Pay online:</b> {chart}<br><b>Pay by "
        f"phone:</b> {at.free}, 24 hours a day<br>"
             f"<b>Pay by mail:</b> use the coupon below<br><b>Questions?</b> Call Customer Service at {at.tel}, Monday&ndash;Friday, 8 a.m.&ndash;6 "
                 f"p.m.</p>")
    summary = "<h3>Summary of Account</h3>" + facts([("Charges", usd(charges))] + take + [("<b>Amount Due</b>", f"<b>{usd(owed)}</b>")], "su")
    note = rng.choice(("This statement reflects balances that are now your responsibility after your insurance processed the claims.",
                       "Your account is past due. If you are unable to pay in full, payment plans are available through your online account.",
                       "You may receive separate bills from physicians who are not employed by us, such as radiologists and pathologists."))
    coupon = ("<div class='whole'><div class='cut'>Detach here and return the bottom portion with your payment</div>"
              + sides(f"<b>{name}</b><br>{at.street}<br>{at.town}<br><br><br>{who.mail()}",
                      facts([("Guarantor Account #", acct), ("Statement Date", say(sent)), ("Due Date", say(due)), ("Amount Due", usd(owed)),
                          ("Amount Enclosed", "$")], "cp")
                      + f"<div class='pt'>Make checks payable to:<br><b>{name}</b><br>{at.box}<br>{at.far}</div>", widths=(52, 48)) + "</div>")
    help_, front = HELP.format(name, at.free, chart.split("/")[0]), rng.random() < 0.5
    detail = f"<h3>Account Details</h3>{parts}"
    mail = f"<div class='ml'>{who.mail()}</div>"
    if front:
        body = (top + sides(mail + f"<p>{note}</p>", panel, widths=(55, 45)) + summary + f"<p class='s'>{help_}</p>" + coupon
                + f"<div class='brk'>{detail}</div>")
    else:
        body = top + sides(mail + summary, panel, widths=(55, 45)) + detail + f"<p>{note}</p><p class='s'>{help_}</p>" + coupon
    css = ("body { font: 9.2pt 'Liberation Sans' } .nm { font: bold 18pt 'URW Gothic', 'Liberation Sans'; color: #00665e } .id td { padding: 1pt 8pt 1pt "
        "0 } .id td + td { font-weight: "
           "bold } .ml { margin: 26pt 0 22pt 20pt; font-size: 10pt } .pn { background: #00665e; color: #fff; text-align: center; padding: 6pt; "
               "margin-top: 10pt } .big { font-size: 22pt; "
           "font-weight: bold } h3 { color: #00665e; font-size: 12pt; margin: 8pt 0 4pt; border-bottom: 1pt solid #00665e } .su { width: 100% } .su td + "
               "td { text-align: right } .su td { "
           "border-bottom: 0.5pt solid #ccc; padding: 2.5pt } .v { background: #e6f1ef; padding: 3pt 4pt; margin-top: 8pt } .d th { font-size: 8pt; "
               "border-bottom: 0.75pt solid #555 } "
           ".u td { font-weight: bold; border-top: 0.75pt solid #555 } .cp { width: 100% } .cp td { border: 0.5pt solid #777; padding: 2.5pt 5pt } .cp "
               "td + td { text-align: right } .whole { page-break-inside: avoid } .pt { "
           "margin-top: 8pt }")
    totals = {"charges_cents": charges, "patient_paid_cents": sums["own"], "balance_cents": owed}
    if apart:
        totals |= {"insurance_paid_cents": sums["ins"], "adjustments_cents": sums["adj"]}
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "address": at.remit}, "payer": {"name": plan},
        "patient": {"name": patient.plain},
                            "account_number": acct, "statement_date": sent, "due_date": due, "lines": lines, "payments": paid, "totals": totals},
                bottom_right='"Page " counter(page) " of " counter(pages)')
