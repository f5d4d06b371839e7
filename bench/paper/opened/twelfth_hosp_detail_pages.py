"""twelfth_hosp_detail_pages.py: an itemized bill over two or more pages in the manner of Epic: revenue groups with a heading and a subtotal each, code and revenue code in columns of their own, a total after the last group."""
import held_twelfth as t
from held_twelfth import cols, esc, facts, money, say, table

NAME, KIND = "held12-hosp-detail-pages", "itemized_bill"


def document(rng):
    place, who, came = rng.choice(t.SYSTEMS), t.Patient(rng), t.day(rng)
    left, acct, tel, box = t.later(came, rng.randint(1, 3)), t.number(rng, "60099999999"), t.call(rng, "({}) {}-{}"), t.where(rng, True)
    sent = t.later(left, rng.randint(12, 40))
    all_lines = t.stay(rng, 24, came, (left - came).days)
    lines, rows = [], []
    for revenue, name in t.GROUPS.items():
        own = [x for x in all_lines if x["revenue_code"] == revenue]
        if own:
            rows.append(("gr", [(f"{revenue} - {name}", 6)]))
            rows += [[say(x["date"], "us"), x["revenue_code"], x["code"], x["description"], str(x["units"]), money(x["charge_cents"])] for x in own]
            rows.append(("st", [(f"Total for {revenue} - {name}", 5), money(t.total(own))]))
            lines += own
    charges = t.total(lines)
    rows.append(("tt", [("Total charges", 5), money(charges)]))
    body = (cols((60, f'<div class="lg">{esc(place)}</div>Patient Financial Services<br>{box[0]}<br>{box[1]}<br>{tel}'), (40, "<h1>Itemized Statement</h1>This is not a request for payment."))
            + cols((50, facts([("Patient:", esc(who.full)), ("Date of birth:", say(who.born, "us")), ("Account number:", acct)])), (50, facts([("Admission date:", say(came, "us")), ("Discharge date:", say(left, "us")), ("Statement date:", say(sent, "us"))])))
            + f'<div class="to">{who.mail}</div>' + table("vt w", "llllcr", [["Service<br>date", "Rev<br>code", "CPT/<br>HCPCS", "Description", "Qty", "Amount"]], rows)
            + f'<p class="small">Charges for physicians are billed separately. Questions about this statement? Call {tel} weekdays 8:00 to 4:30.</p>')
    css = "body{font:9.5pt 'Liberation Sans'}.lg{font-size:15pt;font-weight:bold;color:#14467c}h1{font-size:14pt;margin:0}.to{margin:20pt 0 20pt 24pt}.vt th{border-top:1px solid #14467c;border-bottom:1px solid #14467c;font-size:8.5pt;vertical-align:bottom}.vt td{padding:4pt}.gr td{font-weight:bold;background:#e8eef5}.st td{font-style:italic;border-top:.5px solid #999}.tt td{font-weight:bold;border-top:2px solid #14467c}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": place, "phone": tel}, "patient": {"name": who.full, "birth_date": who.born}, "account_number": acct, "statement_date": sent, "admitted": came, "discharged": left, "lines": [t.only(x, "date", "revenue_code", "code", "description", "units", "charge_cents") for x in lines], "totals": {"charges_cents": charges}}, margin="0.7in")
