"""thirteenth_a_coupon_on_top.py: an office's statement in the manner of eClinicalWorks: the coupon and card boxes stand above, below them each claim with its services, columns for insurance, patient and adjustment, and the ages of the balance."""
import held_thirteenth_a as t
from held_thirteenth_a import bare, cols, esc, facts, money, say, table

NAME, KIND = "held13-a-coupon-on-top", "itemized_bill"


def document(rng):
    group, who, date, insured = f"{t.city(rng)} {rng.choice(('Womens Care', 'Internal Medicine', 'ENT & Allergy', 'Cardiology Associates'))} PC", t.Patient(rng), t.day(rng), rng.random() < 0.75
    acct, tel, site, box, codes, plan = t.number(rng, "99999"), t.call(rng), t.where(rng), t.where(rng, True), rng.random() < 0.6, rng.choice(t.PLANS)
    lines, rows = [], []
    for _ in range(rng.randint(1, 4)):
        rows.append(("cl", [(f"Claim: {t.number(rng, '999999')}, Provider: {esc(t.dr(rng))}" + (f", Insurance: {plan}" if insured else ", Self Pay"), 6 + codes)]))
        for code, words, low, high in rng.sample(t.CLINIC, rng.randint(1, 4)):
            p = t.share(rng, t.price(rng, low, high), ("ded", "coins", "both"))
            if not insured:
                off = p["charge_cents"] // 5
                p = {"charge_cents": p["charge_cents"], "adjustment_cents": off, "plan_paid_cents": 0, "patient_cents": p["charge_cents"] - off}
            keys = ("charge_cents", *(("plan_paid_cents",) if insured else ()), "adjustment_cents", "patient_cents")
            lines.append({"date": date, **({"code": code} if codes else {}), "description": words, **{k: p[k] for k in keys}})
            rows.append([say(date, "short"), *([code] if codes else []), words, *[bare(p[k]) for k in keys]])
        last, date = date, t.later(date, rng.randint(5, 40))
    sent = t.later(last, rng.randint(20, 44))
    z = {k: t.total(lines, k) for k in keys}
    owed = z["patient_cents"]
    rows.append(("tt", [("Total", 2 + codes), *[bare(z[k]) for k in keys]]))
    ages = [0, 0, 0, 0]
    ages[min(3, (sent - last).days // 31)] = owed
    heads = ["Visit Date", *(["CPT"] if codes else []), "Description", "Charges", *(["Ins. Paid"] if insured else []), "Adjustment" if insured else "Discount", "Pt. Balance"]
    coupon = facts([("STATEMENT DATE", say(sent, "short")), ("PAY THIS AMOUNT", f"<b>{money(owed)}</b>"), ("ACCOUNT NO.", acct), ("SHOW AMOUNT PAID HERE", "$")], "fx w")
    body = (cols((52, f'<b>{esc(group)}</b><br>{site[0]}<br>{site[1]}'), (48, t.card_box()))
            + cols((52, f'<div class="to">{who.mail}</div>'), (48, coupon + f'<div class="rm">Remit to:<br>{esc(group)}<br>{box[0]}<br>{box[1]}</div>'))
            + '<div class="cut">PLEASE DETACH AND RETURN TOP PORTION WITH YOUR PAYMENT</div>'
            + f'<p class="pt">Patient Name: <b>{esc(who.full)}</b> &nbsp;&nbsp; Account No: <b>{acct}</b> &nbsp;&nbsp; Statement Date: <b>{say(sent, "short")}</b></p>'
            + table("vt w", "ll" + "l" * codes + "rrrr"[: len(keys)], [heads], rows)
            + table("ag w", "rrrrr", [["Current", "31-60 Days", "61-90 Days", "Over 90 Days", "Total Due"]], [[*[bare(x) for x in ages], bare(owed)]])
            + f'<p class="c">For billing questions call {tel}. Thank you for choosing {esc(group)}.</p>')
    css = "body{font:9pt 'Liberation Sans Narrow'}.fx td{border:.5px solid #333;font-size:8.5pt}.fx td+td{text-align:right}.to{margin:40pt 0 30pt 26pt;font-size:10pt}.rm{margin:8pt 0 0 6pt}.cut{border-top:1px dashed #333;text-align:center;font-size:7.5pt;margin:6pt 0 8pt}.pt{background:#dfe6ee;padding:3pt}.vt th{background:#35546e;color:#fff;font-size:8.5pt}.vt td{border-bottom:.5px solid #ddd}.cl td{background:#f2f2f2;font-size:8pt}.tt td{font-weight:bold;border-top:1px solid #35546e}.ag{margin-top:16pt}.ag td,.ag th{border:.5px solid #35546e;text-align:center}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": group, "phone": tel}, **({"payer": {"name": plan}} if insured else {}), "patient": {"name": who.full}, "account_number": acct, "statement_date": sent, "lines": lines,
                              "totals": {"charges_cents": z["charge_cents"], **({"insurance_paid_cents": z["plan_paid_cents"]} if insured else {}), "adjustments_cents": z["adjustment_cents"], "balance_cents": owed}})
