"""fourteenth_estimate_by_provider.py: a good faith estimate after the federal model: facts of patient, diagnosis and service, a table with the estimate of each provider and its own total, identifiers below the tables, the sum of all, the disclaimer and the right to dispute."""
import held_fourteenth as t
from held_fourteenth import cols, esc, facts, money, say, table

NAME, KIND = "held14-estimate-by-provider", "good_faith_estimate"
CASES = {"Knee arthroscopy with meniscus surgery": ("M23.205", [("29881", "Arthroscopy, knee, with meniscectomy", 4200, 9800), ("0360", "Operating room", 0, 0)], ("01400", "Anesthesia, knee joint", 900, 1900), ("29881", "Surgeon fee, knee arthroscopy", 1300, 2900)),
         "Colonoscopy, screening": ("Z12.11", [("45378", "Colonoscopy, facility fee", 1500, 3600)], ("00812", "Anesthesia, screening colonoscopy", 500, 1200), ("45378", "Physician fee, colonoscopy", 480, 1100)),
         "Hernia repair": ("K40.90", [("49505", "Inguinal hernia repair, facility fee", 4800, 11500), ("C1781", "Mesh, implantable", 500, 1400)], ("00830", "Anesthesia, hernia repair", 800, 1600), ("49505", "Surgeon fee, hernia repair", 1200, 2600))}
KEYS = ("code", "description", "units", "charge_cents")


def document(rng):
    where_, who, sent = f"{t.city(rng)} Surgery Center", t.Patient(rng), t.day(rng, "2026-03-01", "2026-09-20")
    name, tel, street, when, lines, blocks = rng.choice(sorted(CASES)), t.call(rng), t.where(rng), t.later(sent, rng.randint(12, 45)), [], ""
    sick, facility, sleep, surgeon = CASES[name]
    known, taxes, npis, sums = t.number(rng, "PT999999"), [t.tax_id(rng) for _ in range(3)], [t.npi(rng) for _ in range(3)], []
    facility = [x for x in facility if x[2]] + [("36415", "Pre-procedure blood draw", 15, 45), ("80048", "Pre-procedure basic metabolic panel", 60, 190)][: rng.randint(0, 2)]
    for at, (giver, services, kind, place) in enumerate(((where_, facility, "Facility", street), (rng.choice(t.GROUPS), [surgeon], "Surgeon", t.where(rng)), (f"{t.city(rng)} Anesthesia Partners", [sleep], "Anesthesiology", t.where(rng)))):
        here = [{"code": code, "description": words, "units": 1, "charge_cents": t.price(rng, low, high)} for code, words, low, high in services]
        rows = [[esc(x["description"]), esc(where_), sick, x["code"], "1", money(x["charge_cents"])] for x in here]
        rows.append(("tt", [(f"Total expected charges from {esc(giver)}", 5), money(t.total(here))]))
        blocks += (f'<div class="pb"><h3>{esc(giver)} Estimate</h3>' + table("vt w", "llllcr", [["Details of Service/Item", "Address where service will be provided", "Diagnosis<br>code", "Service<br>code", "Quantity", "Expected<br>cost"]], rows)
                   + f'<p class="small">Provider/facility type: {kind} &nbsp; NPI: {npis[at]} &nbsp; Taxpayer Identification Number: {taxes[at]} &nbsp; {", ".join(place)}</p></div>')
        lines += here
        sums.append((giver, t.total(here)))
    full = t.total(lines)
    body = (f'<h1>Good Faith Estimate for Health Care Items and Services</h1><div class="c"><b>{esc(where_)}</b>, {", ".join(street)} &nbsp; {tel}</div><h2>Patient</h2>' + cols((50, facts([("Patient name", esc(who.full)), ("Patient date of birth", say(who.born, "us")), ("Mailing address", f"{esc(who.street)}, {who.town}")])), (50, facts([("Patient identification number", known), ("Contact preference", "By mail")])))
            + "<h2>Patient diagnosis and primary service</h2>" + facts([("Primary service or item requested/scheduled", esc(name)), ("Primary diagnosis code", sick), ("Scheduled date of service", say(when, "us")), ("Date of Good Faith Estimate", say(sent, "us"))])
            + "<h2>Summary of expected charges</h2>" + table("sm w", "lr", [["Provider / facility", "Estimated total cost"]], [[esc(g), money(c)] for g, c in sums] + [("tt", ["Total Expected Charges", money(full)])]) + '<div class="break"></div><h2>Details by provider</h2>' + blocks
            + f'<p class="big">Total Expected Charges: {money(full)}</p><h3>Disclaimer</h3><p>This Good Faith Estimate shows the costs of items and services that are reasonably expected for your health care needs. The estimate is based on information known at the time it was created. It does not include unknown or unexpected costs that may arise during treatment. <b>If you are billed for $400 or more above this estimate, you have the right to dispute the bill.</b> You may start a dispute within 120 calendar days of the date on the original bill. There is a $25 fee to use the dispute process. See www.cms.gov/nosurprises.</p><p>This Good Faith Estimate is not a contract. It does not require you to obtain the items or services.</p>')
    css = "body{font:10pt 'Liberation Sans'}h1{font-size:16pt;text-align:center;margin:0 0 6pt}h2{font-size:11.5pt;background:#dfe7ef;padding:3pt 5pt;margin:14pt 0 4pt}h3{font-size:11pt;margin:10pt 0 3pt}.fa td{padding:2.5pt 5pt}.fa td:first-child{color:#444}.vt{font-size:8.8pt}.vt th{background:#f3f3f3;vertical-align:bottom}.vt td,.vt th,.sm td,.sm th{border:1px solid #888;padding:3pt 5pt}.tt td{font-weight:bold}.big{font-size:14pt;font-weight:bold;text-align:right}.pb{page-break-inside:avoid}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": where_, "npi": npis[0], "tax_id": taxes[0], "phone": tel, "address": ", ".join(street)}, "patient": {"name": who.full, "birth_date": who.born}, "statement_date": sent, "diagnoses": [sick], "lines": [{**t.only(x, *KEYS), "maybe": {"date": when}} for x in lines], "maybe": {"account_number": known}, "totals": {"charges_cents": full}}, margin="0.6in")
