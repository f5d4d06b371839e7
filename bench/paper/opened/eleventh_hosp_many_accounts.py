"""eleventh_hosp_many_accounts.py: a monthly hospital statement with a row for each visit: charges, what insurance paid, adjusted and the patient paid across, balance last; prior balance in the box above; aging below."""
import held_eleventh as t
from held_eleventh import bare, cols, esc, facts, money, say, table

NAME, KIND = "held11-hosp-many-accounts", "summary_bill"
CARE = [("Emergency Services", 900, 5200), ("Outpatient Lab", 80, 700), ("Outpatient Imaging", 300, 2800), ("Outpatient Surgery", 3800, 16000), ("Physical Therapy", 150, 700), ("Cardiology Testing", 400, 2600), ("Infusion Services", 700, 4800)]


def document(rng):
    place, who, date = t.hospital(rng), t.Patient(rng), t.day(rng)
    guar, tel, box, lines, rows = t.number(rng, "G9999999"), t.call(rng, "1-{}-{}-{}"), t.where(rng, True), [], []
    for words, low, high in rng.sample(CARE, rng.randint(2, 5)):
        p = t.share(rng, t.price(rng, low, high), ("ded", "coins", "both"))
        x = {"date": date, "description": words, "charge_cents": p["charge_cents"], "plan_paid_cents": p["plan_paid_cents"], "adjustment_cents": p["adjustment_cents"], "patient_cents": p["patient_cents"]}
        lines.append(x)
        rows.append([say(date, "short"), t.number(rng, "88999999"), words, bare(x["charge_cents"]), bare(x["plan_paid_cents"]), bare(x["adjustment_cents"]), bare(x["patient_cents"])])
        date = t.later(date, rng.randint(1, 14))
    sent = t.later(date, rng.randint(30, 50))
    due, z = t.later(sent, 25), {k: t.total(lines, k) for k in ("charge_cents", "plan_paid_cents", "adjustment_cents", "patient_cents")}
    rows.append(("tt", [("Totals", 3), *(money(z[k]) for k in ("charge_cents", "plan_paid_cents", "adjustment_cents", "patient_cents"))]))
    body = (cols((58, f'<div class="lg">{esc(place)}</div>Patient Billing &middot; {box[0]} &middot; {box[1]}<div class="to">{who.mail}</div>'),
                 (42, f'<div class="bx">New balance<div class="big">{money(z["patient_cents"])}</div>Please pay by {say(due, "long")}</div>' + facts([("Guarantor", esc(who.full)), ("Guarantor number", guar), ("Statement date", say(sent, "long"))], "gb")))
            + f'<p><b>Hello {who.first},</b> here is what remains on your visits after insurance. Each visit keeps its own account number.</p>'
            + table("vt w", "lllrrrr", [["Date of<br>Visit", "Account<br>Number", "Type of<br>Service", "Hospital<br>Charges", "Ins<br>Pd", "Ins<br>Adj", "Your<br>Balance"]], rows)
            + table("ag w", "ccccc", [["Current", "31-60 Days", "61-90 Days", "91-120 Days", "Over 120 Days"]], [[money(z["patient_cents"]), "$0.00", "$0.00", "$0.00", "$0.00"]])
            + f'<p class="sm">Pay by phone any time at {tel}. Payment plans start at $25.00 a month with no interest. If your income is below 250% of the federal poverty level you may qualify for free care.</p>'
            + f'<div class="cp">{cols((50, f"<b>{esc(place)}</b><br>{box[0]}<br>{box[1]}"), (50, facts([("Guarantor number", guar), ("Balance due", money(z["patient_cents"])), ("Amount paid", "____________")], "gb")))}</div>')
    css = "body{font:9.5pt 'DejaVu Sans Condensed'}.lg{font-size:16pt;color:#34358f;font-weight:bold}.to{margin:34pt 0 10pt 20pt}.bx{background:#34358f;color:#fff;text-align:center;padding:8pt}.big{font-size:20pt;font-weight:bold}.gb{width:100%;border-bottom:1px solid #34358f}.gb td+td{text-align:right}.vt th{background:#dfe0f3;vertical-align:bottom;font-size:8.5pt}.vt td{border-bottom:.5px solid #ccc;padding:4pt}.tt td{font-weight:bold}.ag{margin-top:14pt}.ag th,.ag td{border:1px solid #999;text-align:center;font-size:8.5pt}.sm{font-size:8.5pt}.cp{border-top:1px dashed #34358f;margin-top:24pt;padding-top:8pt}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": place, "phone": tel}, "patient": {"name": who.full}, "account_number": guar, "statement_date": sent, "due_date": due, "lines": lines,
                              "totals": {"charges_cents": z["charge_cents"], "insurance_paid_cents": z["plan_paid_cents"], "adjustments_cents": z["adjustment_cents"], "balance_cents": z["patient_cents"]}})
