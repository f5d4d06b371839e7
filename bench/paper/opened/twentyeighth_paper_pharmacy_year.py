"""A pharmacy's print-out of a year's prescriptions for taxes or a flexible spending account: head of the store, the patient, each fill with its number,
drug and NDC, quantity, days, prescriber, price, what insurance paid and what the patient paid, totals, the pharmacist's signature line."""
from held_twentyeighth_c import *  # noqa: F403

NAME = "held28-paper-pharmacy-year"
STORES = ["Harbor Drug #0417", "Corner Apothecary & Gifts", "Medicine Chest Pharmacy", "Fairway Supermarket Pharmacy 28", "Gilbertson's Prescription Shop"]
DRUGS = [("LISINOPRIL 20 MG TABLET", "68180-0981-03", (30, 90), 9, 24), ("ATORVASTATIN 40 MG TABLET", "00378-3952-77", (30, 90), 11, 48),
         ("METFORMIN HCL ER 500 MG TAB", "65862-0008-90", (60, 120, 180), 8, 38), ("LEVOTHYROXINE 75 MCG TABLET", "00527-1345-10", (30, 90), 12, 42),
         ("AMOXICILLIN 875 MG TABLET", "00093-2264-01", (14, 20), 9, 22), ("ALBUTEROL HFA 90 MCG INHALER", "69097-0142-60", (8.5, 8.5), 34, 72),
         ("FLUTICASONE PROP 50 MCG SPRAY", "60505-0829-01", (16,), 14, 36), ("ELIQUIS 5 MG TABLET", "00003-0894-21", (60,), 520, 610),
         ("OZEMPIC 0.25-0.5 MG/DOSE PEN", "00169-4181-13", (3,), 890, 1010), ("INSULIN GLARGINE-YFGN U-100 PEN (5 X 3 ML)", "49502-0394-75", (15,), 130, 390),
         ("HYDROCODONE-ACETAMINOPHEN 5-325 MG TABLET", "00406-0123-01", (12, 20), 12, 29), ("PREDNISONE 10 MG TABLET", "00591-5442-10", (21, 30), 7, 16),
         ("SERTRALINE HCL 100 MG TABLET", "16714-0613-06", (30, 90), 9, 33), ("TIMOLOL 0.5% EYE DROPS", "61314-0227-05", (5,), 18, 44)]
PLANS = ["CAREPOINT RX", "SILVERPLUS MEDICARE PART D", "ATLAS SCRIPTS COMMERCIAL", "BUCKEYE MEDICAID MCO"]


def document(rng):
    who, store, printed = Who(rng), rng.choice(STORES), day(rng, (2026, 1, 5), 100)
    street, town = place(rng)
    phone, their, ncpdp = tel(rng), npi(rng), number(rng, "3699999")
    plan, doctors = rng.choice(PLANS), [f"{rng.choice(LAST).upper()}, {rng.choice('ABCDEJKLMRS')}" for _ in range(3)]
    many = rng.choice((2, 6, 11, 19, 30, 44))
    own = rng.sample(DRUGS, min(len(DRUGS), max(2, many // 4 + 1)))
    insured, ndc_shown, scripts = rng.random() < 0.8, rng.random() < 0.75, {}
    lines, rows = [], []
    for date in sorted(datetime.date(2025, 1, 2) + datetime.timedelta(rng.randrange(360)) for _ in range(many)):
        words, ndc, sizes, low, high = rng.choice(own)
        units, doctor = rng.choice(sizes), rng.choice(doctors)
        rx = scripts.setdefault(words, number(rng, "6999999"))
        price = rng.randint(low * 100, high * 100)
        cash = not insured or rng.random() < 0.08
        mine = price if cash else rng.choice((0, min(price, 1000), min(price, 1000), min(price, 3500), round(price * 0.25)))
        lines.append({"date": date, "ndc": ndc if ndc_shown else None, "description": words, "units": units, "charge_cents": price,
                      "plan_paid_cents": price - mine, "patient_cents": mine})
        rows.append([say(date, "%m/%d/%Y"), rx, words + (f"<br><span class='ndc'>NDC {ndc}</span>" if ndc_shown else ""), f"{units:.3f}",
                     str(rng.choice((30, 90)) if len(sizes) > 1 and sizes[-1] > 29 else rng.choice((10, 25, 28))), doctor,
                         "CASH" if cash else plan.split()[0][:6],
                     usd(price, ""), usd(price - mine, ""), usd(mine, "")])
    sums = {"charges_cents": total(lines, "charge_cents"), "insurance_paid_cents": total(lines, "plan_paid_cents"),
            "patient_paid_cents": total(lines, "patient_cents")}
    member = number(rng, "AAA999999999")
    about = [("Patient:", esc(who.filed)), ("Address:", f"{who.street.upper()}<br>{who.town.upper()}"), ("Birth Date:", say(who.born))]
    more = [("Report Period:", "01/01/2025 - 12/31/2025"), ("Date Printed:", say(printed))]
    if insured:
        more += [("Primary Plan:", plan), ("Cardholder ID:", member)]
    foot = [[(f"TOTAL FOR {esc(who.filed)} &nbsp; - &nbsp; {many} PRESCRIPTIONS", 7), *(usd(x, "") for x in sums.values())]]
    body = (beside(f"<div class='nm'>{esc(store)}</div>{street}, {town}<br>Phone {phone}",
                   f"<div class='r'>NPI: {their}<br>NCPDP: {ncpdp}</div>", widths="70% 30%")
            + f"<div class='ttl'>{rng.choice(('PATIENT PRESCRIPTION EXPENSE REPORT', 'MEDICAL EXPENSES SUMMARY - FOR TAX OR INSURANCE USE'))}</div>"
            + beside(facts(about, "f"), facts(more, "f"), widths="55% 45%")
            + table(["Date Filled", "Rx Number", "Drug Name", "Qty", "DS", "Prescriber", "Paid By", "Rx Price", "Ins Paid", "Pat Pay"], rows,
            "llLrrllrrr", "t", foot,
                    "10% 9% 27% 7% 4% 14% 8% 7% 7% 7%")
            + "<p class='fine'><br>This report contains confidential health information. It lists prescriptions dispensed by this pharmacy only, and "
            "shows what "
            "was paid at the time of sale; rebates, manufacturer coupons or later reversals may not appear. Keep it with your tax records.</p><br>"
            + beside("Pharmacist signature: ______________________________", "Date: ______________", widths="65% 35%"))
    css = ("@page{@bottom-right{font:7pt 'Liberation Mono';content:'Page ' counter(page) ' of ' counter(pages)}}.nm{font:bold 14pt 'Liberation "
        "Sans'}.ttl{font:bold 11.5pt "
           "'Liberation Sans';text-align:center;margin:9pt 0;border-top:1pt solid #000;border-bottom:1pt solid #000;padding:3pt}.f td{padding:1pt 8pt "
           "1pt 0}.t{width:100%;"
           "font-size:7.9pt;margin-top:8pt}.t th{border-bottom:1pt solid #000;font-size:7.6pt;vertical-align:bottom}.t td,.t th{padding:2pt "
           "3pt}.ndc{font-size:6.9pt}"
           ".sum td{border-top:1pt solid #000;border-bottom:2pt double #000;font-weight:bold}div.r{text-align:right}")
    patient = {"name": who.filed, "birth_date": who.born} | ({"member_id": member} if insured else {})
    truth = {"document_type": "itemized_bill", "provider": {"name": store, "phone": phone, "npi": their, "address": f"{street}, {town}"}, "patient": patient,
             "payer": {"name": plan} if insured else {}, "statement_date": printed, "lines": lines, "totals": sums}
    return done(sheet(css, body, font="9pt 'Liberation Sans',Arial", margin="0.5in"), truth)
