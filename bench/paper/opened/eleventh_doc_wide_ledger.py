"""eleventh_doc_wide_ledger.py: a specialty practice's statement with all of a charge in one row: balance first at the left after the date, then ins pd, adj, pt pd; aging as a row of boxes; card payment coupon at the top."""
import held_eleventh as t
from held_eleventh import bare, cols, esc, money, say, table

NAME, KIND = "held11-doc-wide-ledger", "itemized_bill"


def document(rng):
    group, who, date = f"{t.town(rng)} {rng.choice(('Orthopedic Clinic', 'ENT and Allergy', 'Skin Center', 'Urology PC'))}", t.Patient(rng), t.day(rng)
    number, tel, site, lines, rows = t.number(rng, "9999999"), t.call(rng), t.where(rng), [], []
    for _ in range(rng.randint(1, 3)):
        for code, words, low, high in rng.sample(t.CLINIC, rng.randint(1, 3)):
            p = t.share(rng, t.price(rng, low, high))
            line = {"date": date, "code": code, "description": words, **{k: p[k] for k in ("charge_cents", "plan_paid_cents", "adjustment_cents", "patient_cents")}}
            lines.append(line)
            rows.append([say(date, "short"), code, words, *(bare(line[k]) for k in ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents"))])
        date = t.later(date, rng.randint(7, 21))
    sent = t.later(date, 30)
    z = {k: t.total(lines, k) for k in ("charge_cents", "plan_paid_cents", "adjustment_cents", "patient_cents")}
    rows.append(("tt", [("ACCOUNT TOTALS", 3), *(bare(z[k]) for k in ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents"))]))
    body = (cols((50, f'<b class="lg">{esc(group)}</b><br>{site[0]}<br>{site[1]}<br>{tel}'), (50, '<div class="cc">IF PAYING BY CARD, FILL OUT BELOW<br>&#9633; VISA &nbsp; &#9633; MASTERCARD &nbsp; &#9633; DISCOVER<table class="w"><tr><td>CARD NUMBER</td><td>EXP. DATE</td></tr><tr><td>SIGNATURE</td><td>CVV</td></tr></table>'
            + table("w", "ccc", [["STATEMENT DATE", "PAY THIS AMOUNT", "ACCT. #"]], [[say(sent, "short"), money(z["patient_cents"]), number]]) + "</div>"))
            + f'<div class="to">{who.mail}</div><div class="cut">PLEASE RETURN TOP PORTION WITH PAYMENT</div><p>Patient: <b>{esc(who.filed)}</b> &nbsp; DOB: {say(who.born, "us")}</p>'
            + table("vt w", "lllrrrr", [["Svc Dt", "Proc", "Description", "Chg Amt", "Adj", "Ins Pd", "Pt Resp"]], rows)
            + table("ag w", "cccccc", [["0-30", "31-60", "61-90", "91-120", "120+", "BALANCE DUE"]], [[bare(z["patient_cents"]), "0.00", "0.00", "0.00", "0.00", money(z["patient_cents"])]])
            + '<p class="c">Thank you for choosing our practice. Balances over 90 days may be sent to collections.</p>')
    css = f"body{{font:9pt {rng.choice(['Liberation Sans', 'Liberation Sans Narrow', 'Nimbus Sans Narrow'])!r}}}.lg{{font-size:14pt}}.cc{{border:1px solid #000;font-size:7.5pt}}.cc td,.cc th{{border:1px solid #000;height:16pt}}.to{{margin:20pt 0 30pt 30pt}}.cut{{border-top:1px dashed #000;text-align:center;font-size:7.5pt}}.vt td,.vt th{{border-left:1px solid #000;border-right:1px solid #000}}.vt{{border:1px solid #000}}.vt th{{background:#d9d9d9;border-bottom:1px solid #000}}.tt td{{border-top:1px solid #000;font-weight:bold}}.ag{{margin-top:16pt}}.ag td,.ag th{{border:1px solid #000;text-align:center}}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": group, "phone": tel}, "patient": {"name": who.filed, "birth_date": who.born}, "account_number": number, "statement_date": sent, "lines": lines,
                              "totals": {"charges_cents": z["charge_cents"], "insurance_paid_cents": z["plan_paid_cents"], "adjustments_cents": z["adjustment_cents"], "balance_cents": z["patient_cents"]}})
