"""eleventh_hosp_dept_detail.py: an outpatient itemization by department with subtotals, code with modifier in one column, unit price and extended amount, a self-pay discount after the total."""
import held_eleventh as t
from held_eleventh import cols, esc, facts, money, pay, say, table

NAME, KIND = "held11-hosp-dept-detail", "itemized_bill"


def document(rng):
    place, who, date = t.hospital(rng), t.Patient(rng), t.day(rng)
    enc, mrn, tel, style, ident = t.number(rng, "FIN 99999999").replace("FIN ", ""), t.number(rng, "00999999"), t.call(rng), rng.choice(("us", "bare")), t.npi(rng)
    sent, lines, rows = t.later(date, rng.randint(10, 40)), [], []
    for name, group in t.take(rng, 3, rng.sample(list(t.WARD), rng.randint(3, 6))).items():
        rows.append(("dp", [(name.title(), 6)]))
        for x in group:
            mod = rng.choice(("", "", "RT", "59")) if name in ("RADIOLOGY", "EMERGENCY") and x["code"] else ""
            mod = "25" if x["code"] == "99284" else mod if mod != "RT" or x["code"] == "73630" else ""
            lines.append({"date": date, "code": x["code"], "modifiers": [mod] if mod else None, **t.only(x, "description", "units", "unit_price_cents", "charge_cents")})
            rows.append([say(date, style), x["code"] + (f"-{mod}" if mod else ""), x["description"], str(x["units"]), money(x["unit_price_cents"]), money(x["charge_cents"])])
        rows.append(("sb", [(f"Subtotal {name.title()}", 5), money(t.total(group))]))
    charges = t.total(lines)
    off = round(charges * rng.choice((0.2, 0.35, 0.4)))
    rows += [("gt", [("Grand Total", 5), money(charges)]), [("Uninsured Discount", 5), money(-off, negative="({})")], ("gt", [("Amount You Owe", 5), money(charges - off)])]
    body = (cols((55, f'<div class="lg">{esc(place)}</div><i>Patient Financial Services</i><br>{tel}'), (45, facts([("Encounter", enc), ("MRN", mrn), ("Patient", esc(who.full)), ("Service date", say(date, style)), ("Bill date", say(sent, style)), ("Facility NPI", ident)], "hd")))
            + "<h2>Detailed Charges</h2>" + table("ch w", "lllrrr", [["Date", "CPT/HCPCS", "Item", "Qty", "Unit Price", "Extended"]], rows)
            + '<p class="small">You have the right to a good faith estimate before planned care if you are not insured. If this bill is $400 or more above your estimate, you can dispute it.</p>')
    css = "body{font:9.5pt 'Liberation Serif'}.lg{font-size:17pt;font-weight:bold;color:#2d4a22}.hd td{padding:1pt 6pt}.hd td:first-child{text-align:right;font-style:italic}h2{font-size:12pt;border-bottom:2px solid #2d4a22;margin:14pt 0 4pt}.ch th{font-size:8.5pt}.dp td{font-weight:bold;padding-top:7pt;color:#2d4a22}.sb td{text-align:right;border-top:.5px solid #666;font-style:italic}.gt td{font-weight:bold;border-top:1.5px solid #000}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": place, "phone": tel, "npi": ident}, "patient": {"name": who.full}, "account_number": enc, "statement_date": sent, "maybe": {"admitted": date, "discharged": date}, "lines": lines, "payments": [pay(None, "adjustment", "Uninsured Discount", off)], "totals": {"charges_cents": charges, "balance_cents": charges - off}})
