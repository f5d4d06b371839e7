"""third_rx_slips.py: a pharmacy's bag receipts on one sheet, two slips in a row and each a small list of labels: drug, number, NDC, count, days, the usual price, what the insurer paid and what is paid; a coupon and the warnings of the leaflet between them."""
from held_parts import (PLANS, STEM, address, after, beside, day, digits, e, filed, line, money, npi, page, person, phone, say, total, tr, when)

NAME, KIND = "held3-rx-slips", "itemized_bill"
CSS = """body { font: 9pt 'Liberation Sans' } .slip { border: 1px dashed #444; padding: 7px 9px; margin-bottom: 10px; page-break-inside: avoid } .slip b { font-size: 10pt } .slip table { width: 100% } .slip td { padding: 0 2px; vertical-align: top } .big td { font-weight: bold; font-size: 11pt; border-top: 1px solid #000 } .n { font-size: 7.5pt } .h {
font-size: 15pt; color: #a4161a; font-weight: bold } .cp { border: 3px dotted #a4161a; text-align: center; padding: 6px }"""
DRUGS = [("AMOXICILLIN 875 MG TABLET", 20, 10, 1400, 3900), ("SERTRALINE HCL 100 MG TABLET", 30, 30, 1900, 7400), ("PREDNISONE 20 MG TABLET", 10, 5, 900, 2400), ("TIZANIDINE 4 MG TABLET", 60, 30, 2500, 9900), ("SEMAGLUTIDE 0.5 MG/DOSE PEN", 3, 28, 93000, 101000),
         ("LISINOPRIL-HCTZ 20-12.5 MG TAB", 90, 90, 1900, 6100), ("FLUTICASONE 50 MCG NASAL SPRAY", 16, 30, 1500, 5600), ("ESTRADIOL 0.1 MG/G CREAM", 42.5, 30, 9000, 31000), ("CEPHALEXIN 250 MG/5 ML SUSP", 200, 10, 1800, 5200)]


def slip(item, facts):
    parts = [("Rx #", facts["rx"]), ("NDC", item["ndc"]), ("Date filled", facts["date"]), ("Qty", f"{item['units']}"), ("Days supply", facts["days"]), ("Prescriber", facts["doctor"]), ("Retail price", money(item["charge_cents"])),
             ("Your insurance paid", money(-item["plan_paid_cents"]))]
    return (f'<div class="slip"><b>{e(item["description"])}</b><table>{"".join(tr(part, ". r") for part in parts)}{tr(["You pay", money(item["patient_cents"])], ". r", "big")}</table>'
            f'<span class="n">{facts["warn"]} Refills left: {facts["left"]}. Throw away after {facts["end"]}.</span></div>')


def document(rng):
    who, first, plan, shop = person(rng), day(rng), rng.choice(PLANS), f"{rng.choice(STEM)} {rng.choice(['Drugs', 'Family Pharmacy', 'Apothecary'])}"
    style, lines, slips = rng.choice(["short", "us"]), [], []
    for text, count, days, low, high in rng.sample(DRUGS, rng.randint(1, 6)):
        price = rng.randint(low, high)
        mine = min(price, rng.choice([0, 500, 1000, 1500, 2500, price // 3]))
        item = line(after(first, rng.choice([0, 0, 1])), (None, None, text), ndc=f"{digits(rng, 5)}-{digits(rng, 4)}-{digits(rng, 2)}", units=count, charge_cents=price, plan_paid_cents=price - mine, patient_cents=mine)
        lines.append(item)
        slips.append(slip(item, {"rx": f"{digits(rng, 7)}", "date": say(when(item), style), "days": str(days), "doctor": f"DR {rng.choice(STEM).upper()}", "left": rng.choice("0123"), "end": say(after(first, 365), style),
                                 "warn": rng.choice(["May cause drowsiness.", "Take with food.", "Finish all of this medicine.", "Keep in the refrigerator."])}))
    rows = "".join(beside(*slips[at:at + 2], *([""] if at + 1 == len(slips) else [])) for at in range(0, len(slips), 2)).replace("<td>", '<td style="width:50%">')
    mine, call, number, (street, town, home) = total(lines, "patient_cents"), phone(rng), npi(rng), address(rng)
    html = page(CSS, f"""{beside(f'<span class="h">{shop}</span><br>{street}<br>{town}<br>{call} &nbsp; NPI {number}', f"Patient: <b>{filed(who)}</b><br>{address(rng)[2]}<br>Insurance: {plan}<br>Store {digits(rng, 5)}")}<br>{rows}<div
class="cp"><b>$5.00 OFF</b> any $20.00 purchase with this sheet. Not on prescriptions.</div><p><b>Total you pay for {len(lines)} prescription{"s" if len(lines) > 1 else ""}: {money(mine)}</b></p><p class="n">Pharmacist counseling is free. Call your doctor about side effects; you may report them at 1-800-555-0188. Flu shots $0 with most
plans, $49.99 without. HSA and FSA cards taken. Open Mon-Fri 8-9, Sat 9-6, Sun 10-6.</p>""", sheet="size: Letter; margin: 0.5in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": shop, "phone": call, "address": home, "npi": number}, "payer": {"name": plan}, "patient": {"name": filed(who)}, "lines": lines, "totals": {"balance_cents": mine}}}
