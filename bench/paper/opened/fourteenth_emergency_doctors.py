"""fourteenth_emergency_doctors.py: the emergency physicians' bill from a billing company far away: a short table with place, doctor and diagnosis in rows below each charge, amounts pending insurance beside amounts due from the patient, aging buckets on the foot."""
import held_fourteenth as t
from held_fourteenth import bare, cols, esc, facts, money, pay, say, table

NAME, KIND = "held14-emergency-doctors", "itemized_bill"
CARE = [("99283", "EMERGENCY DEPT VISIT LEVEL 3", 420, 900), ("99284", "EMERGENCY DEPT VISIT LEVEL 4", 700, 1600), ("99285", "EMERGENCY DEPT VISIT LEVEL 5", 1000, 2300), ("12001", "SIMPLE REPAIR WOUND 2.5 CM OR LESS", 300, 700), ("93010", "EKG INTERPRETATION AND REPORT", 40, 110), ("29125", "APPLY SPLINT FOREARM", 180, 420), ("10060", "DRAINAGE OF SKIN ABSCESS", 320, 740), ("99291", "CRITICAL CARE FIRST HOUR", 1100, 2600)]
KEYS = ("date", "code", "description", "charge_cents")


def document(rng):
    group, who, sent, hospital = f"{rng.choice(('Piney Woods', 'Lakefront', 'Tri-State', 'Cumberland'))} Emergency Physicians {rng.choice(('PLLC', 'LLP', 'PA'))}", t.Patient(rng), t.day(rng, "2026-03-10", "2026-09-20"), rng.choice(t.SYSTEMS)
    account, tel, tax, box, plan, date, doctor = t.number(rng, "AAA9999999-99"), t.call(rng, "1-{}-{}-{}"), t.tax_id(rng), t.where(rng, True), rng.choice(("UNITED HEALTHCARE", "AETNA", "BLUE CROSS OF TEXAS", "HUMANA")), t.later(sent, -rng.randint(40, 100)), t.dr(rng, "{} {} DO")
    lines, due = t.visit(rng, CARE, 1, 3, date), t.later(sent, 25)
    charge, posted = t.total(lines), t.later(date, rng.randint(18, 35))
    part = t.share(rng, charge, ("ded", "coins", "both"))
    payments = [x for x in (pay(posted, "insurance", f"{plan} PAYMENT", part["plan_paid_cents"]), pay(posted, "adjustment", "CONTRACTUAL WRITE OFF", part["adjustment_cents"])) if x["amount_cents"]]
    owed, rows = part["patient_cents"], []
    for x in lines:
        rows += [[say(x["date"], "short"), x["code"], f'{esc(x["description"])}', bare(x["charge_cents"]), "", ""]]
    rows.append(("sub", ["", "", f"SEEN BY {esc(doctor.upper())} AT {esc(hospital.upper())}", "", "", ""]))
    rows += [[say(x["date"], "short"), "", esc(x["description"]), "", f'{bare(x["amount_cents"])}-', ""] for x in payments] + [("tt", ["", "", "BALANCE DUE FROM PATIENT", "", "", money(owed)])]
    body = (f'<div class="hd">{esc(group.upper())}</div><div class="c small">{box[0].upper()} &bull; {box[1].upper()} &bull; FEDERAL TAX ID {tax}</div>'
            + table("bar w", "ccccc", [["STATEMENT DATE", "ACCOUNT NUMBER", "PATIENT NAME", "PAY THIS AMOUNT", "DUE BY"]], [[say(sent, "short"), account, esc(who.filed), money(owed), say(due, "short")]])
            + cols((55, f'<div class="to">{who.mail}</div>'), (45, f'<div class="nt">This bill is for the <b>emergency physician</b> who treated you. It is separate from the bill of the hospital.<br>Insurance on file: {plan}<br>Billing questions: <b>{tel}</b><br>Mon-Fri 8:00 AM - 6:00 PM Central</div>'))
            + table("vt w", "lllrrr", [["DATE", "CODE", "DESCRIPTION OF SERVICE", "CHARGE", "PAYMENT/<br>ADJUSTMENT", "BALANCE"]], rows)
            + table("ag w", "ccccc", [["CURRENT", "31-60 DAYS", "61-90 DAYS", "91-120 DAYS", "OVER 120 DAYS"]], [[bare(owed), "0.00", "0.00", "0.00", "0.00"]])
            + f'<div class="big">YOUR INSURANCE HAS PROCESSED THIS CLAIM. THE BALANCE SHOWN IS YOUR RESPONSIBILITY.</div><div class="cut">PLEASE DETACH AND RETURN THIS PORTION WITH YOUR PAYMENT</div>' + cols((50, facts([("PATIENT", esc(who.filed)), ("ACCOUNT NUMBER", account), ("AMOUNT DUE", money(owed))])), (50, t.card_box())))
    css = "body{font:9pt 'Liberation Mono'}.hd{text-align:center;font:bold 15pt 'Liberation Sans'}.bar{margin:12pt 0 20pt}.bar th{background:#000;color:#fff;font:bold 7.5pt 'Liberation Sans';text-align:center}.bar td{border:1px solid #000;text-align:center;font-weight:bold;padding:4pt}.to{margin:14pt 0 30pt 20pt}.nt{border:1px solid #000;padding:6pt;font:9pt 'Liberation Sans'}.vt th{border-top:2px solid #000;border-bottom:2px solid #000;font:bold 8pt 'Liberation Sans';vertical-align:bottom}.vt td{padding:2pt 4pt}.sub td{font-size:8pt;color:#333}.tt td{border-top:1px solid #000;font-weight:bold;padding-top:5pt}.ag{margin:70pt 0 8pt}.ag th,.ag td{border:1px solid #000;text-align:center;font-size:8pt}.big{font:bold 9pt 'Liberation Sans';text-align:center}.cut{border-top:1px dashed #000;margin:22pt 0 8pt;font-size:7.5pt;text-align:center}"
    truth = {"document_type": KIND, "provider": {"name": group.upper(), "phone": tel, "tax_id": tax}, "payer": {"name": plan}, "patient": {"name": who.filed}, "account_number": account, "statement_date": sent, "due_date": due, "lines": [t.only(x, *KEYS) for x in lines], "payments": payments, "totals": {"balance_cents": owed}}
    return t.done(css, body, truth, margin="0.6in")
