"""thirteenth_estimate_two.py: the model form of a good faith estimate: patient's boxes, the sum on top, then for each of two providers a page block of services with diagnosis and service codes, quantity and expected cost; disclaimer of $400."""
import held_thirteenth_b as t
from held_thirteenth_b import cols, esc, facts, money, say, table

NAME, KIND = "held13-estimate-two", "good_faith_estimate"
WORK = [("29881", "Knee arthroscopy with meniscectomy", "M23.203", 3800, 8200, "01400", "Anesthesia, knee arthroscopy"), ("47562", "Laparoscopic gallbladder removal", "K80.20", 6200, 13800, "00790", "Anesthesia, upper abdomen"), ("45380", "Colonoscopy with biopsy", "Z12.11", 1600, 3900, "00812", "Anesthesia, screening colonoscopy"), ("66984", "Cataract removal with lens", "H25.11", 2800, 5600, "00142", "Anesthesia, lens surgery"), ("49505", "Inguinal hernia repair", "K40.90", 4200, 9100, "00830", "Anesthesia, hernia repair")]


def document(rng):
    who, sent = t.Patient(rng, 22, 64), t.day(rng, "2026-02-15", "2026-09-05")
    first, second = rng.choice(("Cedar Bluff Surgery Center", "Tri-Rivers Outpatient Surgery", "Prairie Day Surgery Center")), rng.choice(("Bluff City Anesthesia Associates", "Plains Anesthesiology PLLC"))
    code, words, dx, low, high, other, sleep = rng.choice(WORK)
    date, ids, tins = t.later(sent, rng.randint(12, 40)), (t.npi(rng), t.npi(rng)), (t.tax_id(rng), t.tax_id(rng))
    mine = [(code, words, 1, t.price(rng, low, high))] + rng.sample([("36415", "Blood draw", 1, t.price(rng, 12, 40)), ("80048", "Basic metabolic panel", 1, t.price(rng, 40, 140)), ("93005", "Electrocardiogram tracing", 1, t.price(rng, 60, 210)), ("J2704", "Propofol injection", 20, t.price(rng, 1, 4)), ("88304", "Tissue exam", 1, t.price(rng, 120, 300))], rng.randint(1, 4))
    theirs = [(other, sleep, 1, t.price(rng, 600, 1900))]
    lines, blocks, sums = [], "", []
    for at, (name, work) in enumerate(((first, mine), (second, theirs))):
        rows, here = [], 0
        for c, w, n, each in work:
            cost = each * n
            lines.append({"date": date, "code": c, "description": w, "units": n, "charge_cents": cost})
            rows.append([esc(w), f"{say(date, 'us')}", dx, c, str(n), money(cost)])
            here += cost
        sums.append(here)
        where = t.where(rng)
        blocks += (f'<h2>[{at + 1}] {esc(name)} Estimate</h2>' + table("gr w", "llll", [], [["Provider/Facility Name", esc(name), "Provider/Facility Type", ("Ambulatory surgical center", "Anesthesia group")[at]], ["Street Address", where[0], "City, State, ZIP", where[1]], ["National Provider Identifier", ids[at], "Taxpayer Identification Number", tins[at]]])
                   + table("vt w", "llllcr", [["Service/Item", "Date of service", "Diagnosis code", "Service code", "Quantity", "Expected cost"]], [*rows, ("tt", [("Total expected charges from " + esc(name), 5), money(here)])]))
    grand = sum(sums)
    body = (f'<div class="lg">{esc(first)}</div><h1>Good Faith Estimate for Health Care Items and Services</h1>'
            + table("gr w", "llll", [], [["Patient First Name", who.first, "Middle / Last Name", f"{who.middle} / {esc(who.last)}"], ["Patient Date of Birth", say(who.born, "us"), "Patient Identification Number", t.number(rng, "9999999")], ["Mailing address", who.street, "City, State, ZIP", who.town], ["Primary service requested", esc(words), "Primary diagnosis code", dx], ["If scheduled, date", say(date, "us"), "Date of Good Faith Estimate", say(sent, "us")]])
            + '<h3>Summary of expected charges</h3>' + table("vt w", "lr", [["Provider", "Estimated total cost"]], [[esc(first), money(sums[0])], [esc(second), money(sums[1])], ("tt", ["Total Estimated Cost", money(grand)])]) + "<p>The following is a detailed list of expected charges. The estimate is valid for 12 months from its date.</p>" + blocks
            + '<h3>Disclaimer</h3><p class="small">This Good Faith Estimate shows the costs of items and services that are reasonably expected for your health care needs. It does not include unknown or unexpected costs. If you are billed for $400 or more above the estimate for any provider, you have the right to dispute the bill within 120 calendar days of the date on the original bill. There is a $25 fee to use the dispute process. www.cms.gov/nosurprises or 1-800-985-3059.</p>')
    css = "body{font:10pt 'Liberation Sans'}.lg{font:bold 14pt 'Liberation Sans'}h1{font-size:15pt;background:#112e51;color:#fff;padding:5pt}h2{font-size:12pt;margin:14pt 0 4pt}.gr td{border:1px solid #888;width:25%;font-size:9pt}.gr td:nth-child(odd){background:#eef2f7}.vt{margin-top:6pt;font-size:9.3pt}.vt th{background:#dce4ef}.vt th,.vt td{border:1px solid #888}.tt td{font-weight:bold}h3{margin:10pt 0 3pt}"
    truth = {"document_type": KIND, "provider": {"name": first, "npi": ids[0], "tax_id": tins[0]}, "patient": {"name": who.full, "birth_date": who.born}, "statement_date": sent, "diagnoses": [dx], "lines": lines, "totals": {"charges_cents": grand}, "maybe": {"balance_cents": grand, "admitted": date, "discharged": date}}
    return t.done(css, body, truth, margin="0.6in")
