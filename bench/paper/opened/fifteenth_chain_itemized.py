"""A hospital chain's itemised bill: grouped by revenue code with a subtotal each, patient and stay in a band, landscape or upright."""
from held_fifteenth_a import *

NAME, KIND = "held15-chain-itemized", "itemized_bill"
HEADS = {"0250": "PHARMACY", "0258": "IV SOLUTIONS", "0260": "IV THERAPY", "0270": "MED-SURG SUPPLIES", "0272": "STERILE SUPPLY", "0300": "LABORATORY", "0301": "LAB/CHEMISTRY", "0305": "LAB/HEMATOLOGY", "0306": "LAB/BACTERIOLOGY", "0307": "LAB/UROLOGY", "0320": "DX X-RAY", "0324": "DX X-RAY/CHEST", "0351": "CT SCAN/HEAD", "0352": "CT SCAN/BODY", "0402": "ULTRASOUND", "0410": "RESPIRATORY SVC", "0450": "EMERG ROOM", "0636": "DRUGS/DETAIL CODE", "0730": "EKG/ECG"}


def document(rng):
    who, at = Patient(rng), Place(rng)
    name = f"{at.city} {rng.choice(('Regional Medical Center', 'Medical City', 'Doctors Hospital'))}"
    nights = rng.randint(0, 3)
    came = day(rng)
    gone, sent = later(came, nights), later(came, rng.randint(12, 50))
    items = sorted(stay(rng, rng.randint(8, 28), came, nights), key=lambda x: (x["revenue_code"], x["date"]))
    acct, plan, rows = number(rng, "C99999999"), rng.choice(PLANS + [None]), []
    for revenue in sorted({x["revenue_code"] for x in items}):
        rows.append(tr([(f"{revenue} {HEADS[revenue]}", 7)], "-", "v"))
        mine = [x for x in items if x["revenue_code"] == revenue]
        for x in mine:
            x["description"] = x["description"].removeprefix("HC ")
            rows.append(tr([us(x["date"]), number(rng, "9999999"), x["description"], x["code"], x["units"], bald(x["unit_price_cents"]), bald(x["charge_cents"])], "n n - n r r r"))
        rows.append(tr([(f"Subtotal {revenue}", 6), bald(total(mine))], "r r", "t"))
    charges = total(items)
    body = (sides(f"<b class='h'>{name}</b><br>{at.street}<br>{at.town}<br>{at.free}", f"<b style='font-size:13pt'>ITEMIZED BILL</b><br>Statement Date: {us(sent)}", widths=(65, 35))
            + grid(["Patient Name", "Account Number", "Admit Date", "Discharge Date", "Patient Type", "Insurance"], [tr([who.filed.replace(",", ", "), acct, us(came), us(gone), "INPATIENT" if nights else "EMERGENCY", (plan or "SELF PAY").upper()])], kind="d band")
            + f"<p>{who.mail}</p>" + grid(["Service Date", "Charge Code", "Description", "HCPCS", "Qty", "Unit Price", "Total Charge"], rows, "n n - n r r r")
            + facts([("TOTAL CHARGES", usd(charges)), ("PAYMENTS", "$0.00"), ("ADJUSTMENTS", "$0.00"), ("ACCOUNT BALANCE", usd(charges))], "f sm")
            + f"<p class='s'>{'Your insurance has been billed. This is not a request for payment.' if plan else 'Uninsured patients may be eligible for a discount; please call the number above before paying.'} Charges are as of the statement date and may change. Professional fees of physicians are billed by those physicians.</p>")
    css = ".h { font-size: 15pt; color: #002d62 } .band { margin: 8pt 0 } .band th { background: #002d62; color: #fff; font-size: 7.5pt } .band td { border: 1px solid #002d62 } .d { font-size: 8.5pt } .v td { font-weight: bold; background: #e3e8ef } .t td { font-weight: bold; padding-bottom: 5pt } .sm { margin: 8pt 0 0 auto; font-weight: bold } .sm td + td { text-align: right }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.free, "address": at.address}, "payer": {"name": plan and plan.upper()}, "patient": {"name": who.filed.replace(",", ", ")}, "account_number": acct, "statement_date": sent, "admitted": came, "discharged": gone,
                "lines": [only(x, "date", "revenue_code", "code", "description", "units", "unit_price_cents", "charge_cents") for x in items], "totals": {"charges_cents": charges, "adjustments_cents": 0, "balance_cents": charges}}, bottom_center=PAGES)
