"""second_hospital_dept.py: a hospital's detailed bill by department: a heading and a subtotal each, quantities first, no codes at all, a recap by department."""
from held_parts import (PAGES, address, after, day, digits, e, filed, line, money, page, person, phone, say, total, tr, when)

NAME, KIND = "held2-hospital-dept", "itemized_bill"
CSS = """body { font: 10pt 'Liberation Serif' } .top { text-align: center; border-top: 3px double; border-bottom: 3px
double; padding: 6px } .top b { font-size: 14pt; } .who { width: 100%; margin: 12px 0 } .who td {
padding: 1px 4px; width: 25% } table.d { width: 100% } .d td { padding: 1px 4px; vertical-align: top } .d th {
text-align: left; border-bottom: 1px solid; padding: 3px 4px } .d th.r { text-align: right } .n td { font-weight: bold;
padding-top: 11px; text-decoration: underline } .s td { border-top: 1px solid #000; padding-bottom: 6px } .s td:first-child
{ text-align: right } .recap { margin: 18px 0 0 2.6in; width: 4.4in } .recap td { padding: 2px 4px } .b td { border-top:
1px solid; font-weight: bold } p { font-size: 9pt }"""
HOUSE = ["Saint Bertilla Hospital", "Tamarack County Memorial Hospital", "Good Harbor Medical Center",
         "Mount Ellery Hospital", "Presbyterian Hospital of Lower Falls"]
WARDS = {
    "Room and Care": ["Semiprivate Room 4 West", "Intermediate Care Bed"],
    "Pharmacy": ["Acetaminophen 325mg Tab", "Ceftriaxone 1gm Vial", "Heparin 5000u/ml 1ml", "Lisinopril 10mg Tab",
                 "Metoprolol 25mg Tab", "Morphine 4mg/ml Syringe", "Ondansetron 4mg/2ml", "Pantoprazole 40mg Tab",
                 "Potassium Chl 20meq Packet", "Famotidine 20mg/2ml"],
    "IV Solutions": ["Lactated Ringers 1000ml", "Dextrose 5% 500ml", "Sodium Chl 0.9% 250ml"],
    "Medical Surgical Supplies": ["Catheter Foley 16fr Tray", "Dressing Foam 4x4", "IV Tubing Primary", "Pulse Ox Probe",
                                  "Stocking Compression Knee Lg", "Underpad Disposable 10/pk"],
    "Laboratory": ["Blood Culture 2 Sets", "Basic Chemistry 8", "Blood Count w/Diff", "Lactic Acid Plasma",
                   "Prothrombin w/INR", "Troponin High Sens", "Urine Screen w/Micro"],
    "Diagnostic Imaging": ["Chest Portable 1 View", "CT Chest w/Dye", "Echo Complete w/Color"],
    "Respiratory Services": ["Oxygen per Hour", "Nebulizer Treatment Subsq", "Spirometer Incentive"],
    "Emergency Room": ["ER Visit High Acuity", "ER Monitor per Hour"],
    "Physical Therapy": ["PT Eval Inpatient", "Gait Train 15 Min"],
}


def ward(rng, name, first, nights):
    """The charges of one department, in order of their days."""
    low, high = {"Room and Care": (180000, 320000), "Pharmacy": (150, 9000), "Emergency Room": (40000, 290000),
                 "Diagnostic Imaging": (28000, 380000)}.get(name, (900, 42000))
    goods = rng.sample(WARDS[name], rng.randint(1, len(WARDS[name])))
    found = []
    for text in goods:
        price = rng.randint(low, high)
        for number in sorted(rng.sample(range(nights), rng.randint(1, min(nights, 2)))):
            count = rng.choice([1, 1, 1, 2, 3, 6]) if low < 20000 else 1
            found.append(line(after(first, number), (None, None, text), units=count, charge_cents=count * price))
    return sorted(found, key=lambda item: item["date"])


def show(name, lines, short):
    rows = [tr([say(when(item), short), str(item["units"]), e(item["description"]),
                money(item["charge_cents"], "")], ". c . r") for item in lines]
    return (tr([(name.upper(), 4)], row="n") + "".join(rows)
            + tr([(f"Subtotal {name}", 3), money(total(lines, "charge_cents"))], ". r", "s"))




def document(rng):
    who, first, nights = person(rng), day(rng), rng.randint(2, 5)
    last, house, (street, town, home) = after(first, nights), rng.choice(HOUSE), address(rng)
    account, call, style = f"{rng.choice('VHB')}{digits(rng, 10)}", phone(rng, "{}.{}.{}"), rng.choice(["short", "us"])
    names = [name for name in WARDS if rng.random() < 0.75] or ["Laboratory"]
    groups = [(name, ward(rng, name, first, nights)) for name in names]
    lines = [item for _, found in groups for item in found]
    charges, printed = total(lines, "charge_cents"), after(last, 21)
    off, plan = round(charges * rng.uniform(0.3, 0.55)), round(charges * rng.uniform(0.1, 0.35))
    owed = charges - off - plan
    recap = "".join(tr([name, money(total(found, "charge_cents"), "")], ". r") for name, found in groups)
    sums = "".join(tr([label, money(cents)], ". r", "b") for label, cents in (
        ("Total Charges", charges), ("Less Contractual Allowance", -off), ("Less Insurance Payments", -plan),
        ("Balance Due From Patient", owed)))
    facts = [("Patient:", filed(who), "Account No:", account), ("Admitted:", say(first, style), "Discharged:",
              say(last, style)), ("Statement date:", say(printed, style), "Inquiries:", call)]
    head = tr(["Service Date", "Qty", "Description", "Amount"], ". c . r", tag="th")
    html = page(CSS, f"""<div class="top"><b>{house}</b><br>{street} &bull; {town}</div><h3
style="text-align:center;margin:10px 0 0">DETAIL BILL BY DEPARTMENT</h3><table class="who">{"".join(map(tr, facts))}</table>
<table class="d"><thead>{head}</thead>{"".join(show(name, found, style) for name, found in groups)}</table>
<table class="recap">{tr([("RECAP OF DEPARTMENTS", 2)], row="b")}{recap}{sums}</table><p>Doctors, radiologists and
anesthetists send bills of their own. If you cannot pay, ask for our Helping Hands program, room 114.</p>""",
                sheet="size: Letter; margin: 0.7in 0.8in 0.8in", foot=PAGES)
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home},
        "patient": {"name": filed(who)}, "account_number": account, "statement_date": printed.isoformat(),
        "admitted": first.isoformat(), "discharged": last.isoformat(), "lines": lines,
        "totals": {"charges_cents": charges, "adjustments_cents": off, "insurance_paid_cents": plan,
                   "balance_cents": owed}}}
