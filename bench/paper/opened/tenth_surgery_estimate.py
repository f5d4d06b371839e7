"""tenth_surgery_estimate.py: a hospital's good faith estimate of a planned surgery with three providers each in a table of its own (facility, surgeon, anesthesia): code, diagnosis, quantity, expected charge, a subtotal each, the total in a band."""
import held_tenth as t
from held_tenth import esc, money, say, tr

NAME, KIND = "held10-surgery-estimate", "good_faith_estimate"
CASES = [("Laparoscopic gallbladder removal", "K80.20", [("Operating room and recovery", "47562", 7000, 14000), ("Surgical supplies", "", 500, 2200), ("Laboratory, blood tests", "80053", 60, 300)], ("Gallbladder removal, surgeon", "47562", 1600, 3400), ("Anesthesia, upper abdomen", "00790", 900, 2100)),
         ("Knee arthroscopy", "M23.221", [("Operating room and recovery", "29881", 5000, 11000), ("Supplies and implants", "", 300, 1600)], ("Knee arthroscopy, surgeon", "29881", 1400, 3000), ("Anesthesia, knee", "01400", 600, 1500)),
         ("Screening colonoscopy", "Z12.11", [("Procedure room", "45378", 1600, 3900), ("Pathology, tissue exam", "88305", 110, 320)], ("Colonoscopy, physician", "45378", 500, 1200), ("Anesthesia, lower intestine scope", "00812", 400, 900))]


def document(rng):
    hospital, who, made, style = rng.choice(("Mercy Falls Hospital", "Riverbend Surgical Hospital", "Good Samaritan of the Plains")), t.Someone(rng), t.day(rng), rng.choice(("us", "long", "mon"))
    what, sick, facility, surgeon, anesthesia = rng.choice(CASES)
    planned, call, tax, ident, address = t.later(made, rng.randint(6, 40)), t.phone(rng), t.tax_id(rng), t.npi(rng), t.site(rng)
    names = [hospital, t.doctor(rng), f"{rng.choice(t.CITIES)[0]} Anesthesia Partners"]
    lines, blocks = [], ""
    heads = tr(["Item or service", "Diagnosis code", "Service code", "Quantity", "Expected charge"], "|c|c|r|r", tag="th")
    for kind, name, work in (("Facility", names[0], facility), ("Surgeon", names[1], [surgeon]), ("Anesthesia", names[2], [anesthesia])):
        here, rows = [], ""
        for words, code, low, high in work:
            charge = t.price(rng, low, high)
            here.append({"code": code, "description": words, "units": 1, "charge_cents": charge, "maybe": {"date": planned, "diagnosis_pointers": [1]}})
            rows += tr([words, sick, code or "N/A", "1", money(charge)], "|c|c|r|r nw")
        blocks += f'<div class="bd">{kind}: <b>{esc(name)}</b></div><table class="w d"><thead>{heads}</thead>{rows}{tr([(f"Expected total for {kind.lower()}", 4), money(t.sums(here, "charge_cents"))], "r|r nw b")}</table>'
        lines += here
    charges = t.sums(lines, "charge_cents")
    left = t.facts([("Patient", esc(who.full)), ("Date of birth", say(who.born, style)), ("Address", f"{who.street}<br>{who.town}"), ("Phone", t.phone(rng))], "w", "lab")
    right = t.facts([("Facility NPI", ident), ("Facility Tax ID", tax), ("Procedure", what), ("Diagnosis", sick), ("Scheduled date of service", say(planned, style)), ("Date of estimate", say(made, style))], "w", "lab")
    body = (f'<table class="w"><tr><td><b class="logo">{esc(hospital)}</b><br>{t.whole(address)}</td><td class="r">Pre-Service Estimates<br><b>{call}</b></td></tr></table><h1>GOOD FAITH ESTIMATE</h1><p>You are receiving this estimate because you told us you will not use insurance for this care.</p>{t.beside(left, right, 48, "two")}{blocks}'
            f'<div class="tot">Total expected charges: {money(charges)}</div><p class="small">This is only an estimate. It is not a contract and does not require you to get the services from these providers. You may be billed for more if complications happen. If a provider bills you $400 or more above its expected total, you may dispute the bill within 120 days at www.cms.gov/nosurprises/consumers or 1-800-985-3059.</p>')
    css = "body{font-size:9.5pt}.logo{font-size:15pt;color:#225}h1{font-size:16pt;text-align:center;background:#225;color:#fff;padding:4pt}.two{border:1px solid #99b}.lab{color:#446;font-size:8.5pt}.bd{margin-top:9pt;background:#e8eaf4;padding:3pt 5pt}.d th{font-size:8pt;border-bottom:1px solid #225}.tot{border:2px solid #225;text-align:right;font-size:13pt;font-weight:bold;padding:5pt;margin:10pt 0}"
    truth = {"document_type": KIND, "provider": {"name": hospital, "npi": ident, "tax_id": tax, "phone": call, "address": t.whole(address)}, "patient": {"name": who.full, "birth_date": who.born}, "statement_date": made, "diagnoses": [sick], "lines": lines, "totals": {"charges_cents": charges}}
    return t.close(css, body, truth)
