"""fourteenth_pharmacy_receipt.py: what a chain's pharmacy staples to the bag: a prescription receipt of some blocks side by side on a sheet, each with Rx number, drug, NDC, quantity, days, retail price, plan's payment, your cost; what was paid by card on the foot."""
import held_fourteenth as t
from held_fourteenth import esc, money, pay, say

NAME, KIND = "held14-pharmacy-receipt", "itemized_bill"
DRUGS = [("ATORVASTATIN 20MG TABLETS", 30, 30, 12, 90), ("LISINOPRIL 10MG TABLETS", 90, 90, 10, 45), ("AMOXICILLIN 500MG CAPSULES", 21, 7, 12, 38), ("ALBUTEROL HFA INH 8.5GM", 8.5, 25, 48, 90), ("METFORMIN ER 500MG TABLETS", 60, 30, 14, 70), ("SERTRALINE 50MG TABLETS", 30, 30, 15, 80), ("OZEMPIC 0.5MG PEN 3ML", 3, 28, 890, 1100), ("FLUTICASONE 50MCG NASAL SPR", 16, 30, 20, 60), ("ELIQUIS 5MG TABLETS", 60, 30, 540, 690)]
KEYS = ("date", "ndc", "description", "units", "charge_cents", "plan_paid_cents", "patient_cents")


def document(rng):
    store, who, date = f"{rng.choice(('Wellgate', 'Corner Rx', 'Medi-Save', 'Harvest Market'))} Pharmacy #{rng.randint(1000, 9899)}", t.Patient(rng), t.day(rng, "2026-01-10", "2026-09-20")
    tel, street, npi, plan, lines, cards = t.call(rng), t.where(rng), t.npi(rng), rng.choice(("CAREMARK", "EXPRESS SCRIPTS", "OPTUMRX", "MEDIMPACT")), [], ""
    for words, count, days, low, high in rng.sample(DRUGS, rng.randint(1, 4)):
        cost, rx = t.price(rng, low, high), t.number(rng, "9999999-99999")
        mine = min(cost, rng.choice((0, 500, 1000, 1500, 4500)))
        plan_paid = round((cost - mine) * rng.uniform(0.5, 0.95))
        ndc, doctor = t.number(rng, "99999-9999-99"), t.dr(rng, "{} {}")
        lines.append({"date": date, "ndc": ndc, "description": words, "units": count, "charge_cents": cost, "plan_paid_cents": plan_paid, "patient_cents": mine})
        cards += (f'<div class="rx"><div class="h">Rx# {rx} &nbsp; <b>{"NEW" if rng.random() < 0.5 else "REFILL"}</b></div><b>{esc(who.full.upper())}</b><br><b class="d">{esc(words)}</b><br>QTY: {count:g} &nbsp; DAYS SUPPLY: {days}<br>NDC: {ndc}<br>PRSCBR: {esc(doctor.upper())}<br>DATE FILLED: {say(date, "us")}<br>REFILLS: {rng.randint(0, 5)}<div class="pr"><span>Retail Price</span><span>{money(cost)}</span></div><div class="pr"><span>Plan: {plan}</span><span></span></div><div class="pr"><span>Plan Paid</span><span>{money(plan_paid)}</span></div>'
                  + f'<div class="pr y"><span>YOUR COST</span><span>{money(mine)}</span></div></div>')
    owed, card = t.total(lines, "patient_cents"), f"VISA CARD ending in {rng.randint(1000, 9998)}"
    payments = [pay(date, "patient", card, owed)] if owed else []
    body = (f'<div class="c"><b class="st">{esc(store)}</b><br>{", ".join(street)}<br>Pharmacy phone: {tel} &nbsp; NPI: {npi}</div><h1>PRESCRIPTION RECEIPT &ndash; RETAIN FOR TAX OR INSURANCE</h1><p>Patient: <b>{esc(who.full.upper())}</b> &nbsp; DOB: {say(who.born, "us")} &nbsp; {esc(who.street)}, {who.town}</p>{cards}<div class="clr"></div>'
            + f'<div class="ft"><div class="pr"><span>{len(lines)} prescription{"s" if len(lines) > 1 else ""} - total your cost</span><span>{money(owed)}</span></div>' + (f'<div class="pr"><span>{card}</span><span>{money(owed)}</span></div>' if owed else "") + f'<div class="pr"><span>Change due</span><span>$0.00</span></div></div><p class="small c">{say(date, "us")} {rng.randint(9, 20)}:{rng.randint(10, 59)} &nbsp; Register 0{rng.randint(1, 9)} &nbsp; Thank you. Ask our pharmacist about your medicine. No returns on prescription drugs.</p>')
    css = "body{font:9pt 'Liberation Mono'}.st{font:bold 15pt 'Liberation Sans'}h1{font:bold 11pt 'Liberation Sans';text-align:center;border-top:1px solid #000;border-bottom:1px solid #000;padding:3pt}.rx{float:left;width:44%;margin:5pt 2% 8pt 0;border:1px solid #000;padding:6pt;line-height:1.35;page-break-inside:avoid}.h{border-bottom:1px dotted #000;margin-bottom:3pt}.d{font-size:10pt}.pr{overflow:hidden}.pr span:first-child{float:left}.pr span:last-child{float:right}.y{border-top:1px solid #000;font-weight:bold}.clr{clear:both}.ft{width:50%;margin:14pt auto;font-size:10pt}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": store, "npi": npi, "phone": tel, "address": ", ".join(street)}, "payer": {"name": plan}, "patient": {"name": who.full.upper(), "birth_date": who.born}, "statement_date": date, "lines": lines, "payments": payments, "totals": {"patient_paid_cents": owed} if owed else {}}, margin="0.6in")
