"""eleventh_equipment_rental.py: a medical equipment company's invoice: rental months from and to, modifiers, quantity, retail and allowed, your part; tax row; serial number below the item."""
import held_eleventh as t
from held_eleventh import cols, esc, facts, money, say, table

NAME, KIND = "held11-equipment-rental", "itemized_bill"
ITEMS = [("E0601", ["RR", "KX"], "CPAP Device", 80, 180), ("E1390", ["RR"], "Oxygen Concentrator", 150, 320), ("E0143", ["NU"], "Walker, Folding, Wheeled", 90, 170), ("A7030", ["NU"], "Full Face Mask", 140, 260), ("K0001", ["RR"], "Standard Wheelchair", 40, 95), ("A7038", ["NU"], "Disposable Filter", 4, 12), ("E0260", ["RR"], "Hospital Bed, Semi-Electric", 130, 260)]


def document(rng):
    sender, who, first = f"{t.town(rng)} {rng.choice(('Home Medical', 'Oxygen and Sleep', 'Medical Supply Co.'))}", t.Patient(rng, 40), t.day(rng)
    number, invoice, tel, site, lines, rows = t.number(rng, "C999999"), t.number(rng, "INV-9999999"), t.call(rng), t.where(rng), [], []
    for code, mods, words, low, high in rng.sample(ITEMS, rng.randint(1, 4)):
        p, n, rent = t.share(rng, t.price(rng, low, high), ("ded", "coins", "coins")), rng.choice((1, 1, 2)) if mods == ["NU"] else 1, mods[0] == "RR"
        x = {"date": first, "date_end": t.later(first, 29) if rent else None, "code": code, "modifiers": mods, "description": words, "units": n, **{k: p[k] for k in ("charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents")}}
        lines.append(x)
        rows.append([say(first, "short") + (f" - {say(x['date_end'], 'short')}" if rent else ""), f"{code} {' '.join(mods)}", words + (f"<br><small>Serial # {t.number(rng, 'AA9999999')}</small>" if rent else ""), str(n), *(money(x[k]) for k in ("charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents"))])
    z = {k: t.total(lines, k) for k in ("charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents")}
    sent = t.later(first, 38)
    rows.append(("tt", [("Invoice total", 4), *(money(z[k]) for k in ("charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents"))]))
    body = (cols((55, f'<div class="lg">{esc(sender)}</div>{site[0]}<br>{site[1]}<br>{tel}'), (45, '<div class="iv">INVOICE</div>' + facts([("Invoice #", invoice), ("Customer #", number), ("Invoice date", say(sent, "us")), ("Customer", esc(who.full)), ("Prescriber", esc(t.dr(rng)))])))
            + f'<div class="to">BILL TO<br>{who.mail}</div>' + table("vt w", "lllcrrrr", [["Rental or<br>sale dates", "HCPCS<br>and mods", "Item", "Qty", "Retail", "Plan<br>allows", "Plan<br>paid", "Your<br>share"]], rows)
            + f'<p class="pl">Please pay {money(z["patient_cents"])} on receipt. A rental becomes yours after 13 paid months. Do not throw away rental equipment: call {tel} for pickup.</p>')
    css = "body{font:9.5pt 'Nimbus Sans'}.lg{font-size:15pt;font-weight:bold}.iv{font-size:20pt;color:#888;letter-spacing:3pt}.to{margin:24pt 0}.vt td,.vt th{border:.5px solid #aaa}.vt th{background:#eef;vertical-align:bottom}.tt td{font-weight:bold;background:#f7f7fc}.pl{font-weight:bold;margin-top:16pt}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": sender, "phone": tel}, "patient": {"name": who.full}, "account_number": number, "maybe": {"claim_number": invoice}, "statement_date": sent, "lines": lines,
                              "totals": {"charges_cents": z["charge_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]}})
