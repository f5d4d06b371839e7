"""thirteenth_a_tissue_accession.py: a pathology laboratory's invoice: requisitions as bands, heads of two lines, allowed amount beside the charge, Medicare and a second insurer in columns of their own."""
import held_thirteenth_a as t
from held_thirteenth_a import bare, cols, esc, facts, money, say, table

NAME, KIND = "held13-a-tissue-accession", "itemized_bill"
WORK = [("88305", "TC", "SURGICAL PATHOLOGY, LEVEL IV", 90, 210), ("88312", "", "SPECIAL STAIN, GROUP 1", 70, 160), ("88342", "", "IMMUNOHISTOCHEMISTRY, FIRST STAIN", 110, 260), ("88341", "", "IMMUNOHISTOCHEMISTRY, EACH ADDL STAIN", 85, 200), ("88304", "26", "SURGICAL PATHOLOGY, LEVEL III", 50, 120), ("88175", "", "CYTOPATH C/V AUTO FLUID REDO", 45, 110)]


def document(rng):
    lab, who, date, plan = f"{t.city(rng)} Pathology Laboratory Services", t.Patient(rng), t.day(rng), rng.choice(t.PLANS)
    invoice, tel, site, tax = t.number(rng, "9999999"), t.call(rng, "({}) {}-{}"), t.where(rng), t.tax_id(rng)
    lines, rows, keys = [], [], ("charge_cents", "allowed_cents", "adjustment_cents", "plan_paid_cents", "patient_cents")
    for _ in range(rng.randint(1, 2)):
        rows.append(("ac", [(f"Accession S26-{t.number(rng, '99999')} &nbsp; Collected {say(date, 'us')} &nbsp; Ordering: {esc(t.dr(rng))}", 9)]))
        for code, mod, words, low, high in rng.sample(WORK, rng.randint(1, 4)):
            units = rng.choice((1, 1, 2, 3))
            p = t.share(rng, t.price(rng, low, high) * units, ("ded", "coins", "both", "free"))
            lines.append({"date": date, "code": code, **({"modifiers": [mod]} if mod else {}), "description": words, "units": units, **{k: p[k] for k in keys}})
            rows.append([say(date, "us"), code, mod, words, str(units), *[bare(p[k]) for k in keys]])
        last, date = date, t.later(date, rng.randint(10, 30))
    rows = [("ac", [(r[1][0][0], 10)]) if isinstance(r, tuple) else r for r in rows]
    z, sent = {k: t.total(lines, k) for k in keys}, t.later(last, rng.randint(40, 60))
    rows.append(("tt", ["", "", "", ("Invoice totals", 2), *[bare(z[k]) for k in keys]]))
    body = (cols((50, f'<div class="lg">{esc(lab)}</div>{site[0]}<br>{site[1]}'), (50, '<div class="iv">INVOICE</div>' + facts([("Invoice No.", invoice), ("Invoice Date", say(sent, "us")), ("Federal Tax ID", tax)], "fx w")))
            + cols((50, f'<div class="cap">BILL TO</div>{who.mail}'), (50, f'<div class="cap">PATIENT</div>{esc(who.full)}<br>Born {say(who.born, "us")}<br>Insurance: {plan}'))
            + table("vt w", "lclllrrrrr", [["Service<br>Date", "CPT<br>Code", "<br>Mod", "<br>Description", "<br>Qty", "<br>Billed", "Insurance<br>Allowed", "Write-<br>off", "Insurance<br>Paid", "Patient<br>Due"]], rows)
            + f'<table class="w"><tr><td class="small">Your doctor sent a specimen to our laboratory. You did not visit us in person. Terms: net 30 days. CLIA 99D{t.number(rng, "9999999")}. Questions: {tel}, extension 4.</td><td class="du">AMOUNT DUE<br><b>{money(z["patient_cents"])}</b></td></tr></table>')
    css = "body{font:9pt 'Liberation Sans'}.lg{font:bold 14pt 'Liberation Serif';color:#402a6b}.iv{font-size:20pt;letter-spacing:5pt;text-align:right;color:#402a6b}.fx td{padding:1pt 4pt}.fx td+td{text-align:right}.cap{font-size:7.5pt;color:#fff;background:#402a6b;padding:2pt 4pt;margin:12pt 12pt 4pt 0}.vt{margin:18pt 0 12pt}.vt th{font-size:7.5pt;vertical-align:bottom;border-bottom:1.5px solid #402a6b;padding:2pt}.vt td{font-size:8pt;padding:2pt}.ac td{background:#efecf5;font-size:8pt}.tt td{border-top:1px solid #402a6b;font-weight:bold}.du{border:2px solid #402a6b;text-align:center;width:120pt;font-size:11pt;padding:6pt}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": lab, "phone": tel, "tax_id": tax}, "payer": {"name": plan}, "patient": {"name": who.full, "birth_date": who.born}, "maybe": {"account_number": invoice}, "statement_date": sent, "lines": lines,
                              "totals": {"charges_cents": z["charge_cents"], "adjustments_cents": z["adjustment_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]}})
