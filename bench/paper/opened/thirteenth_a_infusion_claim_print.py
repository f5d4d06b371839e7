"""thirteenth_a_infusion_claim_print.py: a cancer center's printout of a claim's lines in the order of a UB-04: revenue code, words with the drug's NDC below, HCPCS with its modifier behind, date, units, total and non-covered charges; claim facts in ruled boxes."""
import held_thirteenth_a as t
from held_thirteenth_a import bare, esc, say, table

NAME, KIND = "held13-a-infusion-claim-print", "itemized_bill"
DRUGS = [("J9035", "BEVACIZUMAB INJECTION", "50242-0060-01", 40, 90, 9000), ("J2469", "PALONOSETRON HCL 25 MCG", "62856-0797-01", 10, 10, 4200), ("J1100", "DEXAMETHASONE SODIUM PHOS 1 MG", "63323-0506-01", 8, 20, 180), ("J9045", "CARBOPLATIN 50 MG", "61703-0360-18", 8, 14, 2900), ("J9267", "PACLITAXEL 1 MG", "55390-0304-05", 150, 320, 95)]
CARE = [("0335", "96413", "CHEMO IV INFUSION UP TO 1 HR", 900, 1900), ("0335", "96415", "CHEMO IV INFUSION EA ADDL HR", 280, 620), ("0335", "96417", "CHEMO IV INFUSION EA ADDL SEQ DRUG", 400, 860), ("0260", "96367", "IV INFUSION ADDL SEQUENTIAL", 190, 480), ("0300", "36591", "BLOOD DRAW FROM PORT", 90, 240), ("0301", "80053", "COMPREHENSIVE METABOLIC PANEL", 110, 380), ("0305", "85025", "CBC WITH AUTO DIFF", 60, 210)]


def document(rng):
    place, who, date, plan = f"{t.city(rng)} Cancer Institute", t.Patient(rng, 38, 80), t.day(rng), rng.choice(t.PLANS)
    control, record, tel, site, tax, ident, sent = t.number(rng, "9999999-01"), t.number(rng, "MR999999"), t.call(rng), t.where(rng), t.tax_id(rng), t.npi(rng), t.later(date, rng.randint(9, 30))
    sick = rng.sample(["C50.911", "C34.90", "C18.9", "Z51.11", "D70.1"], rng.randint(2, 3))
    lines, rows = [], []
    for revenue, code, words, low, high in sorted(rng.sample(CARE, rng.randint(3, 6))):
        lines.append({"date": date, "code": code, "revenue_code": revenue, "description": words, "units": 1, "charge_cents": t.price(rng, low, high)})
    for code, words, ndc, low, high, each in rng.sample(DRUGS, rng.randint(2, 4)):
        n = rng.randint(low, high)
        lines.append({"date": date, "code": code, "revenue_code": "0636", "ndc": ndc, "description": words, "units": n, "charge_cents": n * each})
        if rng.random() < 0.35:
            m = rng.randint(1, 9)
            lines.append({"date": date, "code": code, "modifiers": ["JW"], "revenue_code": "0636", "description": f"{words} WASTE", "units": m, "charge_cents": m * each})
    lines.sort(key=lambda x: x["revenue_code"])
    for x in lines:
        rows.append([x["revenue_code"], x["description"] + (f'<br><span class="nd">N4 {x["ndc"]} UN {x["units"]}</span>' if "ndc" in x else ""), x["code"] + (" JW" if "modifiers" in x else ""), say(date, "packed"), str(x["units"]), bare(x["charge_cents"]).replace(",", ""), ".00"])
    charges = t.total(lines)
    rows.append(("tt", ["0001", f"PAGE 1 OF 1 &nbsp; CREATION DATE {say(sent, 'packed')}", "", "", "TOTALS", bare(charges).replace(",", ""), ".00"]))
    cell = lambda name, value, span=1: (f'<div class="k">{name}</div>{value}', span)  # noqa: E731
    body = ('<div class="c ti">ITEMIZED STATEMENT OF CHARGES</div>' + table("bx w", "llll", [], [[cell("Provider", f"{esc(place.upper())}<br>{site[0].upper()}<br>{site[1].upper()}<br>{tel}", 2), cell("Patient control no.", control), cell("Medical record no.", record)],
                                       [cell("Patient name", esc(who.filed)), cell("Birthdate", say(who.born, "us")), cell("Statement covers period", f"{say(date, 'packed')} &nbsp; {say(date, 'packed')}"), cell("Type of bill", "0131")],
                                       [cell("Fed. tax no.", tax), cell("NPI", ident), cell("Payer", plan.upper()), cell("Diagnosis codes", " ".join(sick))]])
            + table("vt w", "lllrrrr", [["REV CD", "DESCRIPTION", "HCPCS / MOD", "SERV DATE", "SERV UNITS", "TOTAL CHARGES", "NON-COVERED"]], rows)
            + '<p class="small">Itemized copy furnished at the request of the patient. Your insurer was billed these charges; amounts you owe will be shown on a separate statement.</p>')
    css = "body{font:9.5pt 'Liberation Mono'}.ti{font-weight:bold;margin-bottom:6pt}.bx td{border:.75px solid #000;white-space:nowrap}.k{font:6.5pt 'Liberation Sans'}.vt{margin-top:8pt;border:.75px solid #000}.vt th{font:6.5pt 'Liberation Sans';border:.75px solid #000}.vt td{border-left:.5px solid #000;padding:1pt 4pt}.nd{font-size:8.5pt}.tt td{border-top:1px solid #000;font-weight:bold}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": place.upper(), "phone": tel, "tax_id": tax, "npi": ident}, "payer": {"name": plan.upper()}, "patient": {"name": who.filed, "birth_date": who.born}, "account_number": control, "bill_type": "0131", "diagnoses": sick, "maybe": {"statement_date": sent, "admitted": date, "discharged": date}, "lines": [{**x, "maybe": {"noncovered_cents": 0}} for x in lines], "totals": {"charges_cents": charges}})
