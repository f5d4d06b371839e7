"""eleventh_hosp_itemized_pages.py: an itemized hospital bill of several pages in the manner of Epic: on each page the same head with "Page 1 of 3", charges by day, revenue code and HCPCS in columns, the NDC on a row below a drug, the total on the last page."""
import held_eleventh as t
from held_eleventh import bare, cols, esc, facts, money, say, table

NAME, KIND = "held11-hosp-itemized-pages", "itemized_bill"


def document(rng):
    place, who, come = t.hospital(rng), t.Patient(rng), t.day(rng)
    stay, acct, tel, tax = rng.randint(1, 4), t.number(rng, "30099999999"), t.call(rng), t.tax_id(rng)
    gone, site, printed = t.later(come, stay), t.where(rng), t.later(come, rng.randint(30, 60))
    lines = []
    for n in range(stay + 1):
        for group in t.take(rng, 4, rng.sample(list(t.WARD), rng.randint(3, 6))).values():
            for x in group:
                lines.append({"date": t.later(come, n), **t.only(x, "revenue_code", "code", "description", "units", "charge_cents"), "ndc": t.NDCS.get(x["description"])})
    if stay > 1:
        lines[:0] = [{"date": t.later(come, n), "revenue_code": "0120", "description": "ROOM AND BOARD SEMI-PRIVATE", "units": 1, "charge_cents": 184500} for n in range(stay)]
        lines.sort(key=lambda x: x["date"])
    charges = t.total(lines)
    sheets = [lines[i:i + 34] for i in range(0, len(lines), 34)]
    body = ""
    for n, part in enumerate(sheets, 1):
        rows = []
        for x in part:
            rows.append([say(x["date"], "us"), x["revenue_code"], x.get("code", ""), x["description"], str(x["units"]), bare(x["charge_cents"])])
            if x.get("ndc"):
                rows.append(("nd", ["", "", "", f"NDC: {x['ndc']}", "", ""]))
        if n == len(sheets):
            rows.append(("tt", [("Total Charges", 5), money(charges)]))
        body += (cols((60, f'<b class="lg">{esc(place)}</b><br>{site[0]}<br>{site[1]}'), (40, f'<div class="r"><b>ITEMIZED STATEMENT OF SERVICES</b><br>Page {n} of {len(sheets)}<br>Printed {say(printed, "us")}</div>'))
                 + cols((50, facts([("Patient:", esc(who.filed)), ("Hospital Acct #:", acct), ("Date of Birth:", say(who.born, "us"))])), (50, facts([("Admit Date:", say(come, "us")), ("Discharge Date:", say(gone, "us")), ("Federal Tax ID:", tax)])))
                 + table("ch w", "llllrr", [["Svc<br>Date", "Rev<br>Code", "HCPCS<br>Code", "<br>Description", "<br>Qty", "<br>Amount"]], rows)
                 + ('<div class="break"></div>' if n < len(sheets) else f'<p>This is not a request for payment. It lists each charge posted to the account. Call Patient Accounts at {tel} with questions. Physician fees are billed separately.</p>'))
    css = f"body{{font:9pt {rng.choice(['Liberation Sans', 'Nimbus Sans', 'DejaVu Sans Condensed'])!r}}}.lg{{font-size:13pt}}.fa td{{padding:1pt 6pt 1pt 0}}.fa td:first-child{{color:#444}}.ch{{margin-top:8pt}}.ch th{{border-top:1px solid #000;border-bottom:1px solid #000}}.nd td{{font-size:7.5pt;color:#333;padding-top:0}}.tt td{{border-top:2px solid #000;font-weight:bold}}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": place, "phone": tel, "tax_id": tax}, "patient": {"name": who.filed, "birth_date": who.born}, "account_number": acct, "statement_date": printed, "admitted": come, "discharged": gone, "lines": lines, "totals": {"charges_cents": charges}}, margin="0.6in")
