"""twelfth_hosp_typed_departments.py: an itemized bill in the manner of Meditech: fixed letters, days as MM/DD/YY, the hospital's own charge numbers beside the words, department totals, insurance and balance at the foot."""
import held_twelfth as t
from held_twelfth import bare, cols, esc, say, table

NAME, KIND = "held12-hosp-typed-departments", "itemized_bill"


def document(rng):
    place, who, date = rng.choice(t.SYSTEMS).upper(), t.Patient(rng), t.day(rng)
    acct, unit, tel, site = t.number(rng, "V00009999999"), t.number(rng, "M000999999"), t.call(rng), t.where(rng)
    sent, plan = t.later(date, rng.randint(9, 30)), rng.choice(("MEDICARE A&B", "BLUE CROSS PPO", "AETNA HMO"))
    lines, rows = [], []
    for x in t.stay(rng, rng.randint(9, 14), date):
        if not lines or lines[-1]["revenue_code"][:2] != x["revenue_code"][:2]:
            if lines:
                rows.append(("st", ["", "", "", "", bare(t.total([y for y in lines if y["revenue_code"][:2] == lines[-1]["revenue_code"][:2]]))]))
            rows.append([(t.GROUPS[x["revenue_code"]], 5)])
        lines.append(x)
        rows.append([say(date, "short"), t.number(rng, "9999999"), x["description"], str(x["units"]), bare(x["charge_cents"])])
    rows.append(("st", ["", "", "", "", bare(t.total([y for y in lines if y["revenue_code"][:2] == lines[-1]["revenue_code"][:2]]))]))
    charges = t.total(lines)
    rows.append(("tt", [("TOTAL CHARGES", 4), bare(charges)]))
    rows.append([("PAYMENTS/ADJUSTMENTS", 4), "0.00"])
    rows.append(("tt", [("ACCOUNT BALANCE", 4), bare(charges)]))
    body = (f'<div class="c">{esc(place)}<br>{site[0].upper()}, {site[1].upper()}<br>BUSINESS OFFICE {tel}</div><br>'
            + cols((56, f"PATIENT: {esc(who.filed)}<br>ACCT #: {acct}<br>UNIT #: {unit}<br>INS: {plan}"), (44, f"BILL DATE: {say(sent, 'short')}<br>SERVICE DATE: {say(date, 'short')}<br>BIRTHDATE: {say(who.born, 'us')}<br>TYPE: EMERGENCY"))
            + '<div class="ru"></div>' + table("vt w", "lllrr", [["DATE", "CHG NO", "DESCRIPTION", "QTY", "AMOUNT"]], rows)
            + "<p>YOUR INSURANCE HAS BEEN BILLED. DO NOT PAY FROM THIS BILL.</p>")
    css = "body{font:9.5pt 'Liberation Mono'}.ru{border-top:1px dashed #000;margin:8pt 0}.vt th{font-weight:normal;border-bottom:1px dashed #000}.vt td{padding:1pt 4pt}.st td:last-child{border-top:1px dashed #000}.tt td{padding-top:6pt}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": place, "phone": tel}, "payer": {"name": plan}, "patient": {"name": who.filed, "birth_date": who.born}, "account_number": acct, "statement_date": sent, "maybe": {"admitted": date, "discharged": date, "insurance_paid_cents": 0, "adjustments_cents": 0, "patient_paid_cents": 0}, "lines": [t.only(x, "date", "description", "units", "charge_cents") for x in lines], "totals": {"charges_cents": charges, "balance_cents": charges}})
