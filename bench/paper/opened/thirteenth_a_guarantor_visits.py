"""thirteenth_a_guarantor_visits.py: a health system's guarantor statement in the manner of Epic: account summary in a box, then each visit under a shaded bar with its charges, payments and adjustments as rows, a balance a visit, and a coupon."""
import held_thirteenth_a as t
from held_thirteenth_a import cols, esc, facts, money, say, table

NAME, KIND = "held13-a-guarantor-visits", "itemized_bill"


def document(rng):
    place, who, first, plan = rng.choice(t.HOSPITALS), t.Patient(rng), t.day(rng), rng.choice(t.PLANS)
    insured, carried = rng.random() < 0.7, rng.random() < 0.4
    guarantor, tel, box, style = t.number(rng, "10999999"), t.call(rng), t.where(rng, True), rng.choice(("us", "mon", "bare4"))
    lines, payments, rows, date = [], [], [], first
    for _ in range(rng.randint(1, 4)):
        mine, received = [], []
        for code, words, low, high in rng.sample(t.CLINIC, rng.randint(1, 4)):
            mine.append({"date": date, "description": words, "charge_cents": t.price(rng, low, high)})
        copay = rng.choice((0, 0, 2000, 3000)) if insured else rng.choice((0, 0, 5000))
        received = t.settle(rng, t.total(mine), date, plan, insured, 0)
        left = t.total(mine) - sum(p["amount_cents"] for p in received)
        if 0 < copay < left:
            received.insert(0, t.pay(date, "patient", rng.choice(("Patient Payment - Thank You", "Copay Payment")), copay))
        elif not insured:
            received.append(t.pay(t.later(date, 3), "adjustment", "Uninsured Discount", round(t.total(mine) * 0.3)))
        left = t.total(mine) - sum(p["amount_cents"] for p in received)
        rows.append(("vis", [(f"{say(date, style)} &mdash; {esc(place)} Clinic &mdash; Visit #{t.number(rng, '4039999999')}", 4)]))
        rows.append(("sub", [(f"Provider: {esc(t.dr(rng))}" + (f" &nbsp; Insurance: {plan}" if insured else ""), 4)]))
        rows += [[say(x["date"], style), x["description"], money(x["charge_cents"]), ""] for x in mine]
        rows += [[say(p["date"], style), p["description"], "", money(-p["amount_cents"])] for p in received]
        rows.append(("tt", ["", "Balance for this visit", "", money(left)]))
        lines, payments, date = lines + mine, payments + received, t.later(date, rng.randint(4, 30))
    sent = t.later(max([p["date"] for p in payments] + [date]), rng.randint(3, 9))
    due, prior = t.later(sent, 21), rng.randint(2000, 28000) if carried else 0
    z = {"charges_cents": t.total(lines), "adjustments_cents": t.paid(payments, "adjustment"), "insurance_paid_cents": t.paid(payments, "insurance"), "patient_paid_cents": t.paid(payments, "patient")}
    z = {k: v for k, v in z.items() if v}
    owed = prior + z["charges_cents"] - sum(v for k, v in z.items() if k != "charges_cents")
    names = {"adjustments_cents": "Insurance discounts and adjustments" if insured else "Adjustments", "insurance_paid_cents": "Insurance payments", "patient_paid_cents": "Your payments"}
    summary = ([("Previous balance", money(prior))] if carried else []) + [("New charges", money(z["charges_cents"]))] + [(names[k], money(-v)) for k, v in z.items() if k in names] + [("<b>Total amount due</b>", f"<b>{money(owed)}</b>")]
    body = (cols((60, f'<div class="lg">{esc(place)}</div><span class="small">Hospital and clinic billing<br>{box[0]}, {box[1]}</span>'), (40, facts([("Guarantor ID", guarantor), ("Statement date", say(sent, style)), ("Payment due", say(due, style))], "fx w")))
            + cols((56, f'<div class="to">{who.mail}</div><p class="small">Responsible party (guarantor): {esc(who.full)}</p>'), (44, '<div class="bx"><div class="hd">Account Summary</div>' + facts(summary, "fx w") + "</div>"))
            + f'<h3>Services for {esc(who.full)}</h3>' + table("vt w", "llrr", [["Date", "Description", "Charges", "Payments/<br>Adjustments"]], rows)
            + f'<p class="small">Pay online with code <b>{t.number(rng, "AAA-999-AAA")}</b>, or call {tel}, Monday to Friday 8 a.m. to 5 p.m. A $25.00 fee applies to returned checks. Financial assistance is available to families up to 300% of the federal poverty level.</p>'
            + '<div class="cut">Detach here and return with payment. Check the box if your address or insurance has changed &#9744;</div>'
            + cols((50, f"{esc(place)}<br>{box[0]}<br>{box[1]}"), (50, facts([("Guarantor ID", guarantor), ("Guarantor", esc(who.full)), ("Due date", say(due, style)), ("Amount due", money(owed)), ("Amount paid", "$ __________")], "fx w"))))
    css = "body{font:9.5pt 'Liberation Sans'}.lg{font-size:16pt;color:#7a1f3d;font-weight:bold}.fx td{border-bottom:.5px solid #ddd}.fx td+td{text-align:right}.to{margin:26pt 0 14pt 14pt}.bx{border:1.5px solid #7a1f3d}.hd{background:#7a1f3d;color:#fff;padding:3pt 5pt;font-weight:bold}h3{font-size:11pt;margin:8pt 0 3pt}.vt th{border-bottom:1.5px solid #7a1f3d;font-size:8.5pt;vertical-align:bottom}.vis td{background:#f3e9ed;font-weight:bold;border-top:4pt solid #fff}.sub td{font-size:8pt;color:#555}.tt td{font-weight:bold;border-top:.5px solid #999}.cut{border-top:1px dashed #444;font-size:8pt;margin:14pt 0 6pt;text-align:center}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": place, "phone": tel}, **({"payer": {"name": plan}} if insured else {}), "patient": {"name": who.full}, "account_number": guarantor, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments,
                              "totals": {**({"prior_balance_cents": prior} if carried else {}), **z, "balance_cents": owed}})
