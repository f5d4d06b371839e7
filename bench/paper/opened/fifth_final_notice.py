"""fifth_final_notice.py: a hospital's final notice before an account goes to collection: a warning in a box, charges by department in two columns side by side on the sheet, the reckoning as a chain of boxes from left to right, help with paying in English and Spanish, coupon at the foot."""
from held_parts import (PLANS, STEM, address, after, bars, day, digits, e, money, natural, page, person, phone, say, total, tr)

NAME, KIND = "held5-final-notice", "summary_bill"
CSS = """body { font: 9.6pt 'Nimbus Sans' } .n { font-size: 15pt; font-weight: bold; color: #173f73 } table.h { width: 100% } .h td { vertical-align: top } .warn { border: 2px solid #b00; color: #b00; text-align: center; padding: 8px; font-size: 11pt; margin: 12px 0 } .warn b { font-size: 14pt } h3 { background: #173f73; color: #fff; font-size: 9.5pt; padding: 3px 8px; margin: 14px 0 4px } table.two { width: 100% } .two td { padding: 2px 8px } .two td.g { width: 4% } table.ch { width: 100% } .ch td { border: 1px solid #173f73; text-align: center; padding: 5px 4px; font-size: 8.3pt } .ch td b { font-size: 10.5pt; white-space: nowrap } .ch td.op { border: 0; font-size: 13pt; width: 14px; padding: 0 }
.sp { font-size: 8.6pt } .sp td { width: 50%; vertical-align: top; padding-right: 14px } .cut { border-top: 1px dashed #000; text-align: center; font-size: 7.5pt; margin: 16px 0 8px } .stub { page-break-inside: avoid } .k td { padding: 2px 8px; border: 1px solid #173f73 }"""
PARTS = [("Emergency Room", 98000, 420000), ("Pharmacy", 2400, 96000), ("Laboratory", 12000, 190000), ("Radiology - Diagnostic", 21000, 98000), ("CT Scan", 140000, 520000), ("Medical Supplies", 1900, 84000), ("EKG", 14000, 42000), ("IV Solutions", 6000, 38000), ("Respiratory Therapy", 9800, 61000), ("Observation", 90000, 380000), ("Operating Room", 280000, 1250000), ("Recovery Room", 60000, 240000), ("Physical Therapy", 16000, 58000), ("Ultrasound", 38000, 110000)]


def document(rng):
    who, first, plan = person(rng), day(rng), rng.choice(PLANS)
    house, style, insured = f"{rng.choice(STEM)} {rng.choice(['Memorial Hospital', 'General Hospital', 'Health Medical Center'])}", rng.choice(["us", "short"]), rng.random() < 0.65
    stay = rng.choice([0, 0, 0, 1, 3])
    last = after(first, stay)
    lines = [{"description": text, "charge_cents": rng.randint(low, high), "maybe": {"date": first.isoformat(), **({"date_end": last.isoformat()} if stay else {})}} for text, low, high in sorted(rng.sample(PARTS, rng.randint(2, 11)))]
    gross = total(lines, "charge_cents")
    off = round(gross * rng.uniform(0.35, 0.75)) if insured else rng.choice([0, gross // 2])
    plan_paid = round((gross - off) * rng.choice([0, 0.6, 0.8])) if insured else 0
    got = rng.choice([0, 0, 5000, 12500])
    got = got if got < gross - off - plan_paid else 0
    owed = gross - off - plan_paid - got
    sent = after(last, rng.randint(118, 160))
    due, account, call, (street, town, home), own = after(sent, 10), digits(rng, rng.choice([8, 10])), phone(rng), address(rng), address(rng)
    cells = [f"{item['description']}|{money(item['charge_cents'])}".split("|") for item in lines]
    half = -(-len(cells) // 2)
    pairs = "".join(tr([*cells[at], "", *(cells[at + half] if at + half < len(cells) else ["", ""])], ". r g . r") for at in range(half))
    steps = [("Total charges", gross), ("Discounts and adjustments", off), ("Insurance paid", plan_paid), ("You paid", got), ("You owe", owed)]
    chain = "<td class='op'>&minus;</td>".join(f"<td>{label}<br><b>{money(cents)}</b></td>" for label, cents in steps[:-1]) + f"<td class='op'>=</td><td>{steps[-1][0]}<br><b>{money(owed)}</b></td>"
    dates = say(first, style) if not stay else f"{say(first, style)} to {say(last, style)}"
    box = "".join(tr(pair) for pair in (("Patient", natural(who)), ("Account number", account), ("Dates of service" if stay else "Date of service", dates), ("Notice date", say(sent, style)), ("Insurance", plan if insured else "None on file")))
    html = page(CSS, f"""<table class="h"><tr><td><span class="n">{e(house)}</span><br>Patient Financial Services<br>{street}<br>{town}<br>{call}<br><br><br>{natural(who)}<br>{own[0]}<br>{own[1]}</td><td><table class="k" style="margin-left:auto">{box}</table></td></tr></table><div class="warn"><b>FINAL NOTICE</b><br>We have written to you before. Unless we hear from you by {say(due, style)}, this account may be sent to a collection agency.</div>
<h3>Charges by department</h3><table class="two">{pairs}</table><h3>How we got to what you owe</h3><table class="ch"><tr>{chain}</tr></table><h3>If you cannot pay</h3><table class="sp"><tr><td>You may qualify for free or discounted care under our Financial Assistance Policy. The policy, a summary of it in plain language and the application are free: call {call}, ask at any registration desk, or go to www.{house.split()[0].lower()}hospital.example/help. We do not start collection while an application is open. You
may apply until 240 days after our first bill.</td><td>Usted puede tener derecho a atenci&oacute;n gratuita o con descuento. La p&oacute;liza, el resumen y la solicitud son gratis y est&aacute;n en espa&ntilde;ol. Llame al {call}. Tambi&eacute;n puede pagar en mensualidades sin intereses.</td></tr></table><div class="stub"><div class="cut">Return this part with your payment</div><table class="h"><tr><td>{natural(who)}<br>Account number {account}<br>You owe {money(owed)}<br>Pay by {say(due, style)}<br>Amount enclosed $__________</td><td>{bars(rng, account + digits(rng, 8), 20)}</td><td>{e(house)}<br>PO Box {digits(rng, 5)}<br>{town}</td></tr></table></div>""", sheet="size: Letter; margin: 0.6in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home}, **({"payer": {"name": plan}} if insured else {}), "patient": {"name": natural(who)}, "account_number": account, "statement_date": sent.isoformat(), "due_date": due.isoformat(),
        "maybe": {"admitted": first.isoformat(), "discharged": last.isoformat()}, "lines": lines, "totals": {"charges_cents": gross, "adjustments_cents": off, "insurance_paid_cents": plan_paid, "patient_paid_cents": got, "balance_cents": owed}}}
