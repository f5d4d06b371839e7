"""eleventh_hosp_visit_summary.py: a health system's statement in the manner of Epic: guarantor box, one visit as a shaded band, charges by kind of care, insurance rows below, a pay-online box, coupon at the foot."""
import held_eleventh as t
from held_eleventh import bare, cols, esc, facts, money, pay, say, table

NAME, KIND = "held11-hosp-visit-summary", "summary_bill"
CARE = [("Emergency Room", 900, 3100), ("Laboratory", 120, 1400), ("CT Scan", 1100, 5200), ("Pharmacy", 20, 640), ("Medical/Surgical Supplies", 30, 420), ("Radiology - Diagnostic", 180, 900), ("EKG/ECG", 120, 440), ("IV Therapy", 150, 780), ("Respiratory Services", 80, 360)]


def document(rng):
    place, who, date = t.hospital(rng).rsplit(" ", 1)[0] + " Health", t.Patient(rng), t.day(rng)
    sent, guar, hsp, tel, plan = t.later(date, rng.randint(30, 70)), t.number(rng, "9999999"), t.number(rng, "4999999999"), t.call(rng, "({}) {}-{}"), rng.choice(t.PLANS)
    due, box, lines = t.later(sent, 21), t.where(rng, True), []
    for words, low, high in rng.sample(CARE, rng.randint(3, 7)):
        lines.append({"maybe": {"date": date}, "description": words, "charge_cents": t.price(rng, low, high)})
    charges = t.total(lines)
    rows = [[x["description"], bare(x["charge_cents"])] for x in lines] + [("su", ["Total charges for this visit", bare(charges)])]
    pays = [pay(None, "insurance", f"Insurance payments ({plan})", round(charges * rng.uniform(0.2, 0.4))), pay(None, "adjustment", "Insurance adjustments", round(charges * rng.uniform(0.3, 0.45)))]
    if rng.random() < 0.5:
        pays.append(pay(None, "patient", "Payments from you", rng.choice((5000, 10000, 15000))))
    owed = charges - t.total(pays, "amount_cents")
    rows += [[p["description"], "-" + bare(p["amount_cents"])] for p in pays] + [("ow", ["Balance for this visit", money(owed)])]
    top = facts([("Guarantor ID", guar), ("Guarantor name", esc(who.full)), ("Statement date", say(sent, "mon")), ("Payment due", say(due, "mon"))], "gb")
    body = (cols((60, f'<div class="lg">{esc(place)}</div>{box[0]}<br>{box[1]}'), (40, top)) + f'<div class="to">{who.mail}</div>'
            + cols((64, f'<div class="bd">Hospital visit on {say(date, "mon")}<br><span>Patient: {esc(who.full)} &nbsp; Hospital account: {hsp}</span></div>' + table("vt w", "lr", [], rows)),
                   (36, f'<div class="po"><b>You owe</b><div class="big">{money(owed)}</div>Pay at <b>mychart.example.org/pay</b><br>or scan the code with your phone<div class="qr"></div>Billing questions?<br>{tel}<br>Mon-Fri 8 a.m. - 5 p.m.</div><p class="sm">Doctors who read your tests may bill you on their own. Need help paying? Ask for our financial assistance form.</p>'))
            + '<div class="cut">Please detach and return with your payment</div>'
            + cols((50, f"Guarantor ID: {guar}<br>Make checks payable to:<br><b>{esc(place)}</b><br>{box[0]}<br>{box[1]}"), (50, facts([("Amount due", money(owed)), ("Due date", say(due, "mon")), ("Amount enclosed", "$")], "gb"))))
    css = "body{font:10pt 'Liberation Sans'}.lg{font:bold 18pt 'URW Gothic';color:#00637c}.gb{border:1px solid #00637c;width:100%}.gb td+td{text-align:right;font-weight:bold}.to{margin:34pt 0 26pt 24pt}.bd{background:#00637c;color:#fff;padding:6pt;font-weight:bold}.bd span{font-size:8.5pt;font-weight:normal}.vt td{border-bottom:.5px solid #bbb;padding:4pt 6pt}.su td,.ow td{font-weight:bold}.ow td{background:#e3f1f4}.po{border:1px solid #aaa;padding:8pt;text-align:center;border-radius:6px}.big{font-size:22pt;font-weight:bold}.qr{width:54pt;height:54pt;margin:6pt auto;background:repeating-linear-gradient(45deg,#000 0 3px,#fff 3px 7px)}.sm{font-size:8pt}.cut{border-top:1px dashed #333;text-align:center;font-size:8pt;margin:26pt 0 8pt}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": place, "phone": tel}, "patient": {"name": who.full}, "account_number": hsp, "maybe": {"admitted": date, "discharged": date}, "statement_date": sent, "due_date": due, "lines": lines, "payments": pays, "totals": {"charges_cents": charges, "balance_cents": owed}})
