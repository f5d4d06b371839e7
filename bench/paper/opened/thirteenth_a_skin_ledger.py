"""thirteenth_a_skin_ledger.py: a dermatologist's statement in the manner of Tebra: each procedure in bold with its sum on the right, and what came in for it set in below, no lines between; a narrow head without boxes."""
import held_thirteenth_a as t
from held_thirteenth_a import cols, esc, facts, money, say, table

NAME, KIND = "held13-a-skin-ledger", "itemized_bill"
WORK = [("11102", "", "Tangential biopsy of skin, single lesion", 130, 280), ("17000", "59", "Destruction premalignant lesion, first", 100, 220), ("17003", "59", "Destruction premalignant lesion, 2-14 each", 20, 60), ("99213", "25", "Office/outpatient visit, established", 110, 210), ("88305", "", "Tissue exam by pathologist", 110, 240), ("11301", "", "Shave skin lesion 0.6-1.0 cm", 160, 320), ("96372", "", "Therapeutic injection SC/IM", 30, 80)]


def document(rng):
    group, who, date, plan = f"{t.city(rng)} Dermatology & Skin Surgery, PLLC", t.Patient(rng), t.day(rng), rng.choice(t.PLANS)
    acct, tel, site, giver = t.number(rng, "99999"), t.call(rng, "{}.{}.{}"), t.where(rng), t.dr(rng)
    lines, payments, rows, posted = [], [], [], t.later(date, rng.randint(15, 30))
    for code, mod, words, low, high in rng.sample(WORK, rng.randint(2, 6)):
        units = rng.randint(2, 5) if code == "17003" else 1
        c = t.price(rng, low, high) * units
        x = {"date": date, "code": code, **({"modifiers": [mod]} if mod else {}), "description": words, "units": units, "charge_cents": c}
        lines.append(x)
        rows.append(("ch", [say(date, "bare4"), code + (f"-{mod}" if mod else ""), words, str(units), money(c)]))
        p = t.share(rng, c, ("ded", "coins", "both"))
        mine = [t.pay(posted, "adjustment", f"Contractual adjustment ({plan})", p["adjustment_cents"])]
        mine += [t.pay(posted, "insurance", f"Insurance payment ({plan})", p["plan_paid_cents"])] if p["plan_paid_cents"] else []
        rows += [("in", [say(y["date"], "bare4"), "", y["description"], "", f"&minus;{money(y['amount_cents'])}"]) for y in mine]
        payments += mine
    z = {"charges_cents": t.total(lines), "adjustments_cents": t.paid(payments, "adjustment")}
    if t.paid(payments, "insurance"):
        z["insurance_paid_cents"] = t.paid(payments, "insurance")
    z["balance_cents"] = z["charges_cents"] - z["adjustments_cents"] - z.get("insurance_paid_cents", 0)
    sent = t.later(posted, rng.randint(2, 8))
    names = {"charges_cents": "Charges", "adjustments_cents": "Adjustments", "insurance_paid_cents": "Insurance payments", "balance_cents": "Balance due"}
    body = (cols((70, f'<b>{esc(group)}</b><br>{site[0]}<br>{site[1]}<br>{tel}'), (30, '<div class="st">Patient<br>Statement</div>'))
            + cols((50, facts([("Patient", esc(who.filed)), ("Account", acct), ("Provider", esc(giver))])), (50, facts([("Statement date", say(sent, "bare4")), ("Due", "On receipt"), ("Primary insurance", plan)])))
            + table("vt w", "lllrr", [["Date", "Procedure", "Description", "Units", "Amount"]], rows)
            + '<div class="bl">' + " &nbsp;&bull;&nbsp; ".join(f"{names[k]} <b>{money(v) if k in ('charges_cents', 'balance_cents') else '&minus;' + money(v)}</b>" for k, v in z.items()) + "</div>"
            + f'<div class="mail">{who.mail}</div>')
    css = "body{font:10pt 'Nimbus Sans','Liberation Sans'}.st{font-size:19pt;color:#999;text-align:right;line-height:1}.vt{margin-top:16pt}.vt th{font-weight:normal;color:#777;border-bottom:1px solid #ccc}.ch td{font-weight:bold;padding-top:7pt}.in td{padding:0 4pt;color:#333}.in td+td+td{padding-left:18pt}.bl{margin-top:16pt;padding:7pt;background:#f4f4f4;text-align:right;font-size:9.5pt}.mail{margin-top:60pt}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": group, "phone": tel}, "payer": {"name": plan}, "patient": {"name": who.filed}, "account_number": acct, "statement_date": sent, "lines": lines, "payments": payments, "totals": z})
