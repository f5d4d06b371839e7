"""second_estimate_center.py: a surgery centre's good-faith estimate for a person who pays alone: one table in which each item has its provider and modifier in columns of their own, facts in four columns above, a deposit in the small print."""
from held_parts import (address, after, beside, day, digits, e, line, money, natural, npi, page, person, phone, say, tax_id,
                        total, tr)

NAME, KIND = "held2-estimate-center", "good_faith_estimate"
CSS = """body { font: 9.5pt 'URW Bookman' } .n { font-size: 16pt; color: #14505c } h2 { font-size: 13pt; border-top: 2px solid #14505c;
border-bottom: 2px solid #14505c; padding: 5px 0; text-align: center } .f { width: 100% } .f td { padding: 2px 6px; width: 25% } .f
td:nth-child(odd) { color: #14505c; font-size: 8.5pt } table.x { width: 100%; margin: 14px 0 } .x th { background: #14505c; color:
#fff; font-size: 8pt; padding: 4px; text-align: left; vertical-align: bottom } .x td { padding: 5px 4px; border-bottom: 1px solid #9bb
; vertical-align: top; font-size: 9pt } .x .t td { font-weight: bold; font-size: 11pt } p { font-size: 8.5pt } .bx { border: 1px solid
#14505c; padding: 4px 12px; page-break-inside: avoid }"""
CENTRES = ["Bayline Surgery Center", "Mesa Verde Outpatient Surgery", "Summit Street Endoscopy & Surgery"]
CASES = [("H25.11", "Cataract surgery, right eye", [("66984", "RT", "Cataract removal with lens"), ("00142", "AA", "Anesthesia, lens surgery"),
                                                   ("V2632", None, "Lens implant")]),
         ("K40.90", "Hernia repair, left groin", [("49505", "LT", "Groin hernia repair"), ("00830", "AA", "Anesthesia, hernia repair"),
                                                 ("C1781", None, "Mesh implant"), ("88302", "26", "Pathology reading")]),
         ("Z12.11", "Screening colonoscopy", [("45378", None, "Colonoscopy"), ("00812", "QZ", "Anesthesia, colonoscopy"),
                                             ("88305", None, "Tissue exam, if needed")]),
         ("G56.01", "Carpal tunnel release, right", [("64721", "RT", "Carpal tunnel release"), ("01810", "AA", "Anesthesia, wrist"),
                                                   ("L3908", "RT", "Wrist splint")])]


def document(rng):
    who, made_on, centre = person(rng), day(rng), rng.choice(CENTRES)
    date, (mark, title, work), rows, lines = after(made_on, rng.randint(5, 40)), rng.choice(CASES), "", []
    surgeon = f"{natural(person(rng))}, MD"
    others = {"00": "Clearwater Anesthesia Group", "01": "Clearwater Anesthesia Group", "88": "Tri-County Pathology"}
    for at, (code, modifier, text) in enumerate(work):
        for maker in ([surgeon, centre] if not at else [others.get(code[:2], centre)]):
            full = rng.randint(12000, 98000) if at else rng.randint(140000, 720000)
            words = text if maker != centre or at else f"{text} (facility)"
            own = {"modifiers": [modifier]} if modifier else {}
            lines.append(line(date, (code, None, words), **own, units=1, charge_cents=full))
            rows += tr([e(maker), e(words), code, modifier or "", "1", money(full)], ". . . . c r")
    expected = total(lines, "charge_cents")
    number, tax, call, (street, town, home) = npi(rng), tax_id(rng), phone(rng), address(rng)
    birth, ref = day(rng, (1946, 1, 1), 20000), f"GFE-{digits(rng, 6)}"
    facts = [("Patient", natural(who), "Date of estimate", say(made_on, "us")), ("Date of birth", say(birth, "us"), "Date of service", say(date, "us")),
             ("Estimate no.", ref, "Main service", e(title)), ("Diagnosis", mark, "Kind of payment", "Self-pay, no insurance")]
    heads = ["Provider", "Item or service", "Service code", "Mod.", "Qty", "Expected charge"]
    html = page(CSS, f"""{beside(f'<span class="n">{e(centre)}</span><br>{street}<br>{town}', f"NPI {number}<br>Tax ID {tax}<br>Scheduling: {call}")}
<h2>Good Faith Estimate of Expected Charges</h2><table class="f">{"".join(map(tr, facts))}</table><table class="x"><thead>{tr(heads,
". . . . c r", tag="th")}</thead>{rows}{tr([("Total expected charges", 5), money(expected)], ". r", "t")}</table>
<div class="bx"><p><b>You have the right to dispute.</b> If you are billed by any provider above for $400 or more beyond that
provider's part of this estimate, you can start a dispute within 120 days of the first bill. The fee is $25. Keep this paper.</p><p>What
we could not foresee is not in this estimate: it is not a contract. You need not get your care here.</p></div><p>The self-pay discount of 40%
is taken off already. A deposit of $250.00 is due three days before. Signed for the center: ______________________</p>""", sheet="size: Letter; margin: 0.7in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": centre, "npi": number, "tax_id": tax, "phone": call, "address": home},
        "patient": {"name": natural(who), "birth_date": birth.isoformat()}, "statement_date": made_on.isoformat(), "diagnoses": [mark],
        "maybe": {"account_number": ref}, "lines": lines,
        "totals": {"charges_cents": expected}}}
