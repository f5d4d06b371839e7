"""eleventh_urgent_care.py: an urgent care's receipt given at the desk: narrow, label and value above, services with code and diagnosis letter, self-pay discount, paid by card, balance nothing."""
import held_eleventh as t
from held_eleventh import esc, facts, money, pay, say, table

NAME, KIND = "held11-urgent-care", "itemized_bill"
SICK = ["J02.9", "J06.9", "S61.011A", "H66.91", "N39.0", "L03.115"]
WORK = [("99203", "New patient visit", 160, 240), ("87880", "Strep test", 30, 55), ("87804", "Influenza test A/B", 40, 80), ("12001", "Laceration repair", 220, 380), ("73130", "X-ray hand 3 views", 80, 150), ("81002", "Urine dip", 12, 30), ("96372", "Injection, IM", 35, 70), ("J0696", "Ceftriaxone 250 mg", 20, 45), ("A4570", "Splint", 25, 60), ("90715", "Tdap vaccine", 60, 95)]


def document(rng):
    place, who, date, sick = f"{rng.choice(('RapidWell', 'Corner', 'FirstStop', 'MedPoint'))} Urgent Care", t.Patient(rng), t.day(rng), rng.choice(SICK)
    visit, tel, tax, ident, site, lines, rows = t.number(rng, "UC999999"), t.call(rng), t.tax_id(rng), t.npi(rng), t.where(rng), [], []
    for code, words, low, high in rng.sample(WORK, rng.randint(2, 5)):
        n = rng.choice((2, 4)) if code == "J0696" else 1
        lines.append({"date": date, "code": code, "description": words, "units": n, "charge_cents": n * t.price(rng, low, high)})
        rows.append([code, words, str(n), money(lines[-1]["charge_cents"])])
    charges = t.total(lines)
    off = round(charges * 0.2)
    rows += [("tt", [("Total charges", 3), money(charges)]), [("Prompt-pay discount", 3), money(-off)], [(f"Paid by Visa {say(date, 'us')}", 3), money(off - charges)], ("tt", [("Balance", 3), money(0)])]
    body = (f'<div class="nr"><div class="c"><span class="lg">{place}</span><br>{site[0]}<br>{site[1]}<br>Ph {tel}<br>Tax ID {tax} &nbsp; NPI {ident}</div><hr>'
            + facts([("Receipt for", esc(who.full)), ("DOB", say(who.born, "us")), ("Date of visit", say(date, "us")), ("Visit no.", visit), ("Seen by", esc(t.dr(rng, "{} {}, PA-C"))), ("Diagnosis", sick)]) + "<hr>"
            + table("vt w", "llcr", [["CPT", "Service", "Qty", "Fee"]], rows) + '<hr><div class="c">Keep this receipt for your insurance or HSA.<br>Thank you and feel better soon!</div></div>')
    css = "body{font:10pt 'Liberation Sans'}.nr{width:330pt;margin:10pt auto;border:1px solid #999;padding:14pt}.lg{font-size:16pt;font-weight:bold;color:#c2185b}.vt th{border-bottom:1px solid #000}.tt td{font-weight:bold;border-top:1px solid #999}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": place, "phone": tel, "tax_id": tax, "npi": ident}, "patient": {"name": who.full, "birth_date": who.born}, "account_number": visit, "diagnoses": [sick], "maybe": {"statement_date": date}, "lines": lines,
                              "payments": [pay(None, "adjustment", "Prompt-pay discount", off), pay(date, "patient", "Paid by Visa", charges - off)], "totals": {"charges_cents": charges, "balance_cents": 0}})
