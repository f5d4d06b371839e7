"""eleventh_emergency_doctors.py: an emergency physicians' group statement from a billing company: two names in the head, one or two services, the activity as a dated list with signs, final notice stamp, aging, coupon first."""
import held_eleventh as t
from held_eleventh import cols, esc, money, pay, say, table

NAME, KIND = "held11-emergency-doctors", "itemized_bill"
WORK = [("99284", "EMERGENCY VISIT, LEVEL 4", 600, 1300), ("99283", "EMERGENCY VISIT, LEVEL 3", 400, 800), ("99285", "EMERGENCY VISIT, LEVEL 5", 900, 1900), ("12001", "WOUND REPAIR, SIMPLE", 250, 520), ("93010", "EKG INTERPRETATION", 30, 80), ("99291", "CRITICAL CARE, FIRST HOUR", 900, 2100)]


def document(rng):
    group, who, date, plan = f"{t.town(rng)} Emergency Physicians, {rng.choice(('PLLC', 'Inc.', 'PC'))}", t.Patient(rng), t.day(rng), rng.choice(t.PLANS)
    number, tel, box, style = t.number(rng, "99999999-99"), t.call(rng, "({}) {}-{}"), t.where(rng, True), rng.choice(("us", "hyphens"))
    sent, lines, rows = t.later(date, rng.randint(60, 100)), [], []
    due = t.later(sent, 14)
    for code, words, low, high in [rng.choice(WORK[:3])] + rng.sample(WORK[3:], rng.randint(0, 2)):
        lines.append({"date": date, "code": code, "description": words, "charge_cents": t.price(rng, low, high)})
        rows.append([say(date, style), code, words, money(lines[-1]["charge_cents"])])
    charges, posted = t.total(lines), t.later(date, 35)
    pays = [pay(posted, "insurance", f"{plan} PAYMENT", round(charges * rng.uniform(0.2, 0.35))), pay(posted, "adjustment", "CONTRACTUAL WRITE OFF", round(charges * rng.uniform(0.3, 0.45)))]
    if rng.random() < 0.5:
        pays.append(pay(t.later(sent, -12), "patient", "PATIENT PAYMENT - CHECK", 5000))
    owed = charges - t.total(pays, "amount_cents")
    rows += [[say(p["date"], style), "", p["description"], money(p["amount_cents"], negative="{}") + " CR"] for p in pays]
    coupon = table("cp w", "cccc", [["Account Number", "Statement Date", "Due Date", "Pay This Amount"]], [[number, say(sent, style), say(due, style), money(owed)]])
    body = (cols((55, f'<b>{esc(group)}</b><br>c/o Patient Billing Center<br>{box[0]}<br>{box[1]}'), (45, coupon + "&#9633; Check here if your address or insurance has changed; see back")) + f'<div class="to">{who.mail}</div><div class="cut">Detach here</div>'
            + f'<div class="fn">FINAL NOTICE</div><p>Patient: {esc(who.filed)}<br>Treated at: {esc(t.hospital(rng))}<br>Physician: {esc(t.dr(rng))}</p>'
            + table("vt w", "lllr", [["Date", "Code", "Description of Activity", "Amount"]], rows + [("tt", [("Balance on this account", 3), money(owed)])])
            + table("ag w", "ccccc", [["0-30 Days", "31-60 Days", "61-90 Days", "91-120 Days", "Total"]], [["$0.00", "$0.00", money(owed), "$0.00", money(owed)]])
            + f'<p>Emergency physicians are independent of the hospital and bill for their own care. Your account is past due and may be placed with an agency unless we hear from you. Call {tel}.</p>')
    css = "body{font:9.5pt 'Liberation Sans'}.cp th{background:#222;color:#fff;font-size:8pt}.cp td,.cp th{border:1px solid #222;text-align:center;white-space:nowrap;font-size:8pt;padding:2pt}.to{margin:30pt 0 40pt 30pt}.cut{border-top:1px dashed #000;font-size:8pt;text-align:right}.fn{color:#b00;font-weight:bold;font-size:14pt;border:2px solid #b00;width:110pt;text-align:center;margin:8pt 0}.vt th{border-bottom:1.5px solid #222}.tt td{font-weight:bold;border-top:1px solid #222}.ag{margin-top:16pt}.ag td,.ag th{border:.5px solid #555;text-align:center}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": group, "phone": tel}, "patient": {"name": who.filed}, "account_number": number, "statement_date": sent, "due_date": due, "lines": lines, "payments": pays, "totals": {"balance_cents": owed}})
