"""thirteenth_a_oxygen_rental.py: a supplier of oxygen and equipment: rental months from day to day, HCPCS with two modifiers, type of sale, the insurer billed named in a column, small grey print with the rules of capped rental."""
import held_thirteenth_a as t
from held_thirteenth_a import bare, cols, esc, facts, money, say, table

NAME, KIND = "held13-a-oxygen-rental", "itemized_bill"
GOODS = [("E1390", ["RR"], "OXYGEN CONCENTRATOR, STATIONARY", "Rental", 190, 320), ("E0431", ["RR"], "PORTABLE GASEOUS OXYGEN SYSTEM", "Rental", 40, 75), ("E0601", ["RR", "KX"], "CPAP DEVICE", "Rental", 90, 160), ("E0562", ["RR", "KX"], "HEATED HUMIDIFIER", "Rental", 25, 48), ("K0001", ["RR"], "STANDARD WHEELCHAIR", "Rental", 55, 110), ("A7030", ["NU"], "FULL FACE MASK", "Sale", 180, 290), ("A7037", ["NU"], "CPAP TUBING", "Sale", 30, 62), ("A7038", ["NU"], "DISPOSABLE FILTER, 2 PACK", "Sale", 8, 20)]


def document(rng):
    shop, who, date, plan = f"{t.city(rng)} Home Oxygen & Medical Equipment", t.Patient(rng, 44, 82), t.day(rng, last="2026-05-30"), rng.choice(("Medicare DME MAC", "Humana PPO", "Aetna PPO"))
    acct, invoice, tel, site, keys = t.number(rng, "999999"), t.number(rng, "INV9999999"), t.call(rng, "({}) {}-{}"), t.where(rng), ("charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents")
    lines, rows = [], []
    for code, mods, words, kind, low, high in rng.sample(GOODS, rng.randint(2, 4)):
        p = t.share(rng, t.price(rng, low, high), ("coins", "coins", "ded"))
        for month in range(rng.randint(1, 3) if kind == "Rental" else 1):
            start = t.later(date, 30 * month)
            lines.append({"date": start, **({"date_end": t.later(start, 29)} if kind == "Rental" else {}), "code": code, "modifiers": mods, "description": words, "units": 1, **{k: p[k] for k in keys}})
            rows.append([say(start, "bare"), say(t.later(start, 29), "bare") if kind == "Rental" else "", f"{code} {' '.join(mods)}", words, kind, "1", *[bare(p[k]) for k in keys]])
    z, sent = {k: t.total(lines, k) for k in keys}, t.later(date, rng.randint(100, 120))
    due = t.later(sent, 15)
    rows.append(("tt", [("Total this invoice", 6), *[bare(z[k]) for k in keys]]))
    body = (f'<table class="w"><tr><td class="lg">{esc(shop)}</td><td class="r">{site[0]}<br>{site[1]}<br>{tel}</td></tr></table><hr>'
            + cols((48, f'<div class="to">{who.mail}</div>'), (52, table("bx w", "cccc", [["Invoice", "Account", "Invoice Date", "Due Date"]], [[invoice, acct, say(sent, "bare"), say(due, "bare")]]) + f'<p>Patient: {esc(who.full)}<br>Insurance billed: {plan}</p>'))
            + table("vt w", "lllllrrrrr", [["From", "Thru", "HCPCS", "Item", "Type", "Qty", "Charge", "Allowed", "Ins Paid", "You Pay"]], rows)
            + f'<div class="du">Please pay <b>{money(z["patient_cents"])}</b> by {say(due, "bare")}</div><p class="small">Rental is billed every 30 days. Capped rental items become yours after 13 months of continuous use; oxygen is rented for 36 months and then serviced at no rental charge through month 60. Supplies may be replaced every 90 days. Difference between charge and allowed has been written off where we accept assignment. Returned checks: $30.00.</p>')
    css = "body{font:9.5pt 'Liberation Sans'}.lg{font:bold 15pt 'Liberation Sans Narrow';color:#136f3a}hr{border:0;border-top:3px double #136f3a}.to{margin:22pt 0 30pt 14pt}.bx td,.bx th{border:.5px solid #136f3a;text-align:center;font-size:8.5pt}.bx th{background:#e3f1e8}.vt th{border-bottom:2px solid #136f3a;font-size:8pt;padding:2pt}.vt td{font-size:8pt;border-bottom:.5px solid #cde;padding:2.5pt 2pt}.tt td{font-weight:bold}.du{margin:14pt 0;text-align:right;font-size:13pt}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": shop, "phone": tel}, "payer": {"name": plan}, "patient": {"name": who.full}, "account_number": acct, "maybe": {"claim_number": invoice}, "statement_date": sent, "due_date": due, "lines": lines,
                              "totals": {"charges_cents": z["charge_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]}})
