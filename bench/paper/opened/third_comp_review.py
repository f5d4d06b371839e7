"""third_comp_review.py: a review of bills for an accident at work: numbered rows with two-figure place, modifier and diagnosis letters in their own columns, what was billed, cut and allowed, explanation codes by the row with their words below, the worker owes nothing."""
from held_parts import (DIAGNOSES, PAGES, STEM, address, after, beside, day, digits, e, line, money, natural, npi, page, person, phone, say, tax_id, total, tr, when)

NAME, KIND = "held3-comp-review", "eob"
CSS = """body { font: 8.5pt 'Liberation Mono' } .h { font: bold 13pt 'Liberation Sans' } table.f td { padding: 1px 10px 1px 0 } table.x { width: 100%; margin-top: 10px; border: 1px solid #000 } .x th { border: 1px solid #000; padding: 3px; font-size: 7.5pt; text-align: center } .x td { padding: 3px; border-left: 1px solid #000; border-right: 1px solid #000 } .x .z td { border: 1px
solid #000; font-weight: bold } .n { font-size: 8pt } .b { border: 1px solid #000; padding: 6px }"""
WORK = [("99203", "", "OFFICE NEW PT 30", 19000, 36000), ("99213", "25", "OFFICE EST PT 20", 12000, 24000), ("97110", "GP", "THER EXERCISE 15M", 5500, 9900), ("97140", "GP", "MANUAL THER 15M", 5200, 9100), ("73030", "RT", "XRAY SHOULDER", 7200, 18800), ("20611", "RT", "JOINT INJ W US", 21000, 46000), ("99080", "", "WORK STATUS RPT", 2500, 9000),
        ("J1030", "", "METHYLPRED 40MG", 1100, 3600), ("97545", "", "WORK HARDENING 2H", 21000, 38000)]
WHY = {"Z101": "REDUCED TO THE STATE FEE SCHEDULE.", "Z214": "REDUCED BY NETWORK AGREEMENT.", "Z330": "REPORT IS PART OF THE VISIT; NOT PAID APART.", "Z002": "PAID AS BILLED."}


def document(rng):
    who, first = person(rng), day(rng)
    payer = f"{rng.choice(STEM)} {rng.choice(['Mutual Workers Compensation', 'State Accident Fund', 'Employers Casualty Co.'])}"
    maker = rng.choice([f"{rng.choice(STEM)} Occupational Health", f"{natural(person(rng))}, DO", f"{rng.choice(STEM)} Hand & Shoulder Therapy"])
    style, lines, rows = rng.choice(["us", "short", "spaced"]), [], ""
    for number in range(rng.randint(2, 12)):
        code, modifier, text, low, high = rng.choice(WORK)
        units = rng.choice([1, 2, 3]) if code.startswith("971") else 1
        charge = rng.randint(low, high) * units
        why = "Z330" if code == "99080" else rng.choice(["Z101", "Z101", "Z214", "Z002"])
        allowed = {"Z330": 0, "Z002": charge}.get(why, round(charge * rng.uniform(0.4, 0.9)))
        more = {"modifiers": [modifier]} if modifier else {}
        lines.append(line(after(first, number // 3 * 4), (code, None, text), **more, place="11", diagnosis_pointers=[1] if rng.random() < 0.6 else [1, 2], units=units, charge_cents=charge, adjustment_cents=charge - allowed, allowed_cents=allowed, remarks=[why]))
        item = lines[-1]
        rows += tr([str(number + 1), say(when(item), style), "11", code, modifier, "".join("AB"[at - 1] for at in item["diagnosis_pointers"]), text, str(units), money(charge, ""), money(charge - allowed, ""), money(allowed, ""), why], "c c c c c c . r r r r c")
    sums = [total(lines, key) for key in ("charge_cents", "adjustment_cents", "allowed_cents")]
    rows += tr([("TOTALS", 8), *(money(cents, "") for cents in sums), ""], ". r r r c", "z")
    heads = ["LN", "DATE OF SERVICE", "PL", "PROC", "MD", "DX", "DESCRIPTION", "UN", "BILLED", "REDUCTION", "ALLOWED", "EXPL"]
    sent, claim, number, ein, call = after(first, 48), f"WC{digits(rng, 2)}-{digits(rng, 6)}", npi(rng), tax_id(rng), phone(rng, "{}-{}-{}")
    codes = rng.sample(DIAGNOSES, 2)
    facts = [("CLAIM NUMBER:", claim, "DATE OF INJURY:", say(after(first, -9), "us")), ("INJURED WORKER:", natural(who).upper(), "EMPLOYER:", f"{rng.choice(STEM).upper()} FOODS"), ("PROVIDER:", e(maker).upper(), "PROVIDER TAX ID:", ein), ("PROVIDER NPI:", number, "DATE OF REVIEW:", say(sent, "us")),
             ("BILL CONTROL NO:", digits(rng, 10), "DX A / B:", f"{codes[0]} / {codes[1]}")]
    used = sorted({item["remarks"][0] for item in lines})
    html = page(CSS, f"""{beside(f'<span class="h">{e(payer)}</span><br>{address(rng)[2]}<br>BILL REVIEW {call}', '<b>EXPLANATION OF REVIEW</b><br>THIS IS NOT A BILL')}<br><table class="f">{"".join(map(tr, facts))}</table><table class="x"><thead>{tr(heads, tag="th")}</thead>{rows}</table><p class="n">{"<br>".join(f"{mark} {WHY[mark]}" for mark in used)}</p><table
class="f">{tr(["TOTAL PAID TO PROVIDER:", money(sums[2])], ". r")}{tr(["WORKER OWES:", "$0.00"], ". r")}{tr(["CHECK NUMBER:", digits(rng, 8)], ". r")}</table><p class="b n">A provider may not ask the injured worker for any part of the reduction. A provider who disagrees may ask for a second review within 90 days, form SBR-1, and after that for an independent review with a fee of
$180.00. CONVERSION FACTOR 52.18; AREA 0.98. NETWORK: NONE NAMED ON THIS BILL.</p>""", sheet="size: Letter landscape; margin: 0.5in", foot=PAGES)
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": maker.upper(), "npi": number, "tax_id": ein}, "payer": {"name": payer}, "patient": {"name": natural(who).upper()}, "claim_number": claim, "statement_date": sent.isoformat(), "maybe": {"diagnoses": codes}, "lines": lines,
        "totals": {"charges_cents": sums[0], "adjustments_cents": sums[1], "insurance_paid_cents": sums[2], "balance_cents": 0}}}
