"""The 'detail of hospital charges' that a hospital on the largest record system sends when asked: patient, account, stay and insurance in a frame, then the
charges by revenue code with service date, code, long descriptions that wrap, quantity and amount, credits with a minus, subtotals, and payments after them."""
from held_twentysecond_a import *

NAME, KIND = "held22-hospital-charge-detail", "itemized_bill"
STOCK = {
    "0110": ("ROOM & BOARD - PRIVATE (MEDICAL OR GENERAL)", [("", "HC ROOM PRIVATE MED/SURG", 2100, 4200)]),
    "0250": ("PHARMACY", [("", "acetaminophen (TYLENOL) tablet 650 mg", 2, 12), ("", "pantoprazole (PROTONIX) EC tablet 40 mg", 4, 26), ("",
     "senna-docusate (SENOKOT-S) 8.6-50 mg per tablet 1 tablet", 1, 9),
             ("", "lidocaine PF (XYLOCAINE-MPF) 1 % injection 5 mL", 14, 62), ("", "metoprolol tartrate (LOPRESSOR) tablet 25 mg", 2, 14), ("",
              "oxyCODONE (ROXICODONE) immediate release tablet 5 mg", 3, 18)]),
    "0258": ("IV SOLUTIONS", [("J7120", "lactated ringers infusion 1,000 mL", 60, 190), ("J7030", "sodium chloride 0.9 % bolus 1,000 mL", 60, 210)]),
    "0270": ("MEDICAL/SURGICAL SUPPLIES AND DEVICES", [("", "HC KIT IV START W/ CHLORAPREP", 18, 70), ("", "HC CATHETER FOLEY 16FR SILICONE TRAY", 60, 180),
     ("A6402", "HC DRSG GAUZE STERILE 16 SQ IN OR LESS", 4, 24)]),
    "0300": ("LABORATORY", [("36415", "HC VENIPUNCTURE", 18, 60)]),
    "0301": ("LABORATORY - CHEMISTRY", [("80053", "HC COMPREHENSIVE METABOLIC PANEL", 140, 460), ("83605", "HC LACTIC ACID", 80, 240), ("84484",
     "HC TROPONIN I HIGH SENSITIVITY", 120, 380),
             ("83735", "HC MAGNESIUM", 45, 150), ("82962", "HC POCT GLUCOSE FINGERSTICK", 14, 56)]),
    "0305": ("LABORATORY - HEMATOLOGY", [("85025", "HC CBC W AUTO DIFF", 70, 240), ("85610", "HC PROTHROMBIN TIME (PT/INR)", 40, 140)]),
    "0306": ("LABORATORY - BACTERIOLOGY AND MICROBIOLOGY", [("87040", "HC CULTURE BLOOD AEROBIC & ANAEROBIC", 120, 390), ("87086", "HC CULTURE URINE", 70,
     200)]),
    "0324": ("RADIOLOGY - DIAGNOSTIC - CHEST X-RAY", [("71045", "HC XR CHEST 1 VIEW PORTABLE", 210, 560)]),
    "0352": ("CT SCAN - BODY", [("74177", "HC CT ABDOMEN AND PELVIS W IV CONTRAST", 2400, 6900)]),
    "0420": ("PHYSICAL THERAPY", [("97161", "HC PT EVAL LOW COMPLEXITY 20 MIN", 210, 460), ("97116", "HC PT GAIT TRAINING EA 15 MIN", 90, 210)]),
    "0450": ("EMERGENCY ROOM", [("99284", "HC ED VISIT LEVEL IV", 1300, 2900), ("96374", "HC IV PUSH SINGLE OR INITIAL SUBSTANCE/DRUG", 260, 620), ("96361",
     "HC IV HYDRATION EACH ADDL HOUR", 120, 330)]),
    "0636": ("DRUGS REQUIRING DETAILED CODING", [("J2405", "ondansetron (ZOFRAN) injection 4 mg", 4, 22), ("J1885", "ketorolac (TORADOL) injection 15 mg", 8,
     46), ("J0696", "cefTRIAXone (ROCEPHIN) 1 g in sodium chloride 0.9 % 50 mL IVPB", 14, 70),
             ("Q9967", "iohexol (OMNIPAQUE) 350 mg iodine/mL injection 100 mL", 1, 3), ("J1650", "enoxaparin (LOVENOX) syringe 40 mg", 6, 24)]),
    "0730": ("EKG/ECG", [("93005", "HC ECG TRACING ONLY", 140, 420)])}
MANY = {"J2405": (4, 8), "J1885": (1, 2), "J0696": (4,), "Q9967": (80, 100), "J1650": (4,), "96361": (1, 2, 3), "97116": (1, 2), "82962": (1, 2, 4)}
NOTES = ("THIS IS NOT A BILL. This itemization is provided at your request.", "Physician services are billed separately.")


def document(rng):
    who, at = Person(rng), Sender(rng)
    name = rng.choice((f"{at.city} Regional Medical Center", "Evergreen Lakes Hospital", "St. Hildegard Medical Center", "University Hospital and Clinics"))
    came, stay = day(rng), rng.choice((0, 0, 1, 2, 4, 7))
    gone, plan = later(came, stay), rng.choice(PLANS)
    made, account, mrn = later(gone, rng.randint(20, 120)), number(rng, rng.choice(("40099999999", "6009999999", "H999999999"))), number(rng, "E99999999")
    grouped, coded, say = rng.random() < 0.6, rng.random() < 0.8, rng.choice((us, us, bare, short))
    chosen = {rev for rev in STOCK if rng.random() < (0.65 if stay else 0.45)} | {"0450"}
    chosen = sorted(chosen - {"0110"} | ({"0110"} if stay else set()))
    lines = []
    for rev in chosen:
        for code, words, low, high in STOCK[rev][1]:
            if rng.random() < 0.3 and len(STOCK[rev][1]) > 1:
                continue
            often = stay if rev == "0110" else rng.choice((1, 2, stay, stay + 1)) if stay and rev in ("0250", "0301", "0305") else 1
            each = price(rng, low, high)
            for n in range(often):
                units = rng.choice(MANY.get(code, (1, 1, 1, 2) if rev in ("0250", "0258") else (1,)))
                date = later(came, n if rev == "0110" else min(stay, n) if often > 1 else rng.randint(0, stay) if rev != "0450" else 0)
                lines.append({"date": date, "revenue_code": rev, "code": (code or None) if coded else None, "description": words, "units": units,
                    "charge_cents": units * each})
        if rev == "0250" and rng.random() < 0.4:
            last = [x for x in lines if x["revenue_code"] == rev]
            if last:
                lines.append(last[-1] | {"units": -last[-1]["units"], "charge_cents": -last[-1]["charge_cents"]})
    if not grouped:
        lines.sort(key=lambda x: (x["date"], x["revenue_code"]))
    heads = ["Service Date"] + ([] if grouped else ["Rev Code"]) + (["HCPCS/CPT"] if coded else []) + ["Description", "Qty", "Amount"]
    span, rows = len(heads), []

    def row(x):
        return ([say(x["date"])] + ([] if grouped else [x["revenue_code"]]) + ([x["code"] or ""] if coded else [])
                + [esc(x["description"]), str(x["units"]), usd(x["charge_cents"])])

    if grouped:
        for rev in chosen:
            mine = [x for x in lines if x["revenue_code"] == rev]
            if mine:
                rows.append([(f"<b>{rev} - {esc(STOCK[rev][0])}</b>", span)])
                rows += [row(x) for x in sorted(mine, key=lambda x: x["date"])]
                rows.append([(f"<i>Subtotal for {rev}</i>", span - 1, "r"), f"<i>{usd(total(mine, 'charge_cents'))}</i>"])
        lines = [x for rev in chosen for x in sorted((y for y in lines if y["revenue_code"] == rev), key=lambda x: x["date"])]
    else:
        rows = [row(x) for x in lines]
    charges = total(lines, "charge_cents")
    payments, kind = [], rng.choice(("none", "none", "coinsurance", "deductible", "copay"))
    if kind != "none":
        off, ins, own = worked(rng, charges, kind)
        on = later(gone, rng.randint(10, 19))
        payments = ([pay(on, "insurance", f"{plan} Payment", ins)] if ins else []) + [pay(on, "adjustment", f"{plan} Contractual Adjustment", off)]
        if own > 10000 and rng.random() < 0.5:
            payments.append(pay(came, "patient", rng.choice(("Patient Payment - Credit Card", "Patient Payment - MyHealth Portal", "ED Copay Payment")), 10000))
        if rng.random() < 0.25 and ins:
            payments.append(pay(later(on, 1), "adjustment", "Reversal of Contractual Adjustment", -rng.choice((2300, 11840))))
    payments.sort(key=lambda p: p["date"])
    balance = charges - sum(p["amount_cents"] for p in payments)
    info = table([], [["Patient:", who.comma + f" {who.middle}", "Hospital Account:", account], ["Date of Birth:", us(who.born), "MRN:", mrn],
                      ["Guarantor:", who.comma, "Patient Class:", "Inpatient" if stay > 1 else "Observation" if stay else "Emergency"],
                      ["Admission Date:", say(came), "Discharge Date:", say(gone)],
                      ["Attending Provider:", doctor(rng, "{1}, {0}, {2}", ("MD", "DO")), "Primary Payer:", plan]], "llll", "id")
    tin, ident = tax_id(rng), npi(rng)
    ends = table([], [[("<b>Total Hospital Charges</b>", 1), f"<b>{usd(charges)}</b>"]], "lr", "tt")
    if payments:
        ends += ("<h3>Payments and Adjustments</h3>" + table(["Post Date", "Description", "Amount"], [[say(p["date"]), p["description"],
            usd(-p["amount_cents"])] for p in payments], "llr", "d",
                                                             [[("Total Payments and Adjustments", 2, "l"), usd(balance - charges)]])
                 + table([], [["<b>Account Balance</b>", f"<b>{usd(balance)}</b>"]], "lr", "tt"))
    elif rng.random() < 0.5:
        ends += "<h3>Payments and Adjustments</h3><p>No payments or adjustments have been posted to this account.</p>" + table([], [["<b>Account Balance</b>",
            f"<b>{usd(balance)}</b>"]], "lr", "tt")
    widths = "12% " + ("" if grouped else "9% ") + ("12% " if coded else "") + ("54% " if grouped else "45% ") + "7% 14%"
    body = (beside(f"<div class='lg'>{name}</div>{at.street}<br>{at.town}", f"<div class='r9'>Date printed: {us(made)}<br>Federal Tax ID: {tin}<br>NPI: "
        f"{ident}<br>Customer Service: {at.local}</div>",
                   widths="60% 40%")
            + "<h1>Detail of Hospital Charges</h1>"
              + f"<p class='fine ce'>{rng.choice(NOTES)}</p>"
            + info + table(heads, rows, "l" + "l" * (not grouped) + "l" * coded + "lrr", "d", widths=widths) + ends
            + "<p class='fine'>Charges posted after the date printed are not shown. A negative quantity means that a charge was credited.</p>")
    css = ("body{font:8.8pt 'Liberation Sans'}.lg{font-size:14pt;font-weight:bold}.r9{text-align:right}h1{font-size:14pt;text-align:center;margin:10pt 0 "
        "2pt}.ce{text-align:center}"
           ".id{width:100%;border:.8pt solid;margin:6pt 0}.id td:nth-child(odd){font-weight:bold;width:17%}.d{width:100%}.d th{border-bottom:1pt solid;"
           "border-top:1pt solid;background:#f0f0f0}"
           ".d td{padding:1.7pt 4pt}.d .sum td{border-top:.6pt solid}.tt{width:100%;border-top:1.2pt solid;margin-top:3pt;font-size:10pt}h3{margin:10pt 0 3pt}")
    return done(sheet(css, body, margin="0.6in", title="Detail"), {
        "document_type": KIND, "provider": {"name": name, "phone": at.local, "address": at.address, "tax_id": tin, "npi": ident}, "payer": {"name": plan},
        "patient": {"name": who.comma + f" {who.middle}", "birth_date": who.born}, "account_number": account,
        "statement_date": made, "admitted": came, "discharged": gone, "lines": lines, "payments": payments,
        "totals": {"charges_cents": charges, "balance_cents": balance if "Account Balance" in ends else None}})
