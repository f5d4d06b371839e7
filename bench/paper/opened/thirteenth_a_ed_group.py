"""thirteenth_a_ed_group.py: the bill of a national group of emergency physicians: few services, seen at a hospital that is not the sender, columns of boxes, a message block, insurance on file, and a coupon with a line for scanners."""
import held_thirteenth_a as t
from held_thirteenth_a import bare, cols, esc, facts, money, say, table

NAME, KIND = "held13-a-ed-group", "itemized_bill"
WORK = [("99283", "EMERGENCY DEPT VISIT MOD SEVERITY", 480, 900), ("99284", "EMERGENCY DEPT VISIT HIGH SEVERITY", 790, 1500), ("99285", "EMERGENCY DEPT VISIT HIGH SEV W/THREAT", 1200, 2300)]
MORE = [("93010", "EKG INTERPRETATION & REPORT", 40, 110), ("12002", "SIMPLE REPAIR SCALP/NECK/EXT 2.6-7.5 CM", 320, 700), ("10060", "I&D ABSCESS SIMPLE", 300, 640), ("29515", "APPLICATION SHORT LEG SPLINT", 210, 420)]


def document(rng):
    where, who, date, giver, plan = rng.choice(t.HOSPITALS), t.Patient(rng), t.day(rng), t.dr(rng, "{} {} MD"), rng.choice(t.PLANS)
    group = f"{t.city(rng)} Emergency Physicians LLP"
    acct, tel, box, tax = t.number(rng, "99999999-99"), t.call(rng, "{}-{}-{}"), t.where(rng, True), t.tax_id(rng)
    lines, keys = [], ("charge_cents", "plan_paid_cents", "adjustment_cents", "patient_cents")
    for code, words, low, high in [rng.choice(WORK), *rng.sample(MORE, rng.choice((0, 0, 1, 2)))]:
        p = t.share(rng, t.price(rng, low, high), ("ded", "coins", "both"))
        lines.append({"date": date, "code": code, "description": words, **{k: p[k] for k in keys}})
    z, sent = {k: t.total(lines, k) for k in keys}, t.later(date, rng.randint(40, 75))
    due = t.later(sent, 21)
    rows = [[say(date, "short"), x["code"], x["description"], *[bare(x[k], "{}-") for k in keys]] for x in lines] + [("tt", [("TOTALS", 3), *[bare(z[k]) for k in keys]])]
    body = (f'<table class="w"><tr><td style="width:56%"><b>{esc(group.upper())}</b><br>{box[0].upper()}<br>{box[1].upper()}<br>TAX ID: {tax}</td><td>' + table("bx w", "ccc", [["STATEMENT DATE", "ACCOUNT NUMBER", "BALANCE DUE"]], [[say(sent, "short"), acct, f"<b>{money(z['patient_cents'])}</b>"]]) + "</td></tr></table>"
            + f'<div class="to">{who.mail}</div><p class="ms"><b>THIS IS A BILL FROM THE DOCTOR WHO TREATED YOU IN THE EMERGENCY DEPARTMENT. IT IS SEPARATE FROM ANY BILL YOU RECEIVE FROM THE HOSPITAL.</b></p>'
            + table("fa w", "llll", [], [["Patient:", esc(who.filed), "Facility:", esc(where)], ["Physician:", esc(giver), "Insurance on file:", f"{plan} &nbsp; ID ***{t.number(rng, '9999')}"]])
            + table("vt w", "lllrrrr", [["DATE OF<br>SERVICE", "PROC<br>CODE", "<br>DESCRIPTION OF SERVICES", "<br>CHARGE", "INSURANCE<br>PAYMENT", "INSURANCE<br>ADJUSTMENT", "PATIENT<br>OWES"]], rows)
            + f'<div class="blk"><b>MESSAGES</b><br>Your insurance applied the amount above to your deductible, copay or coinsurance. Please remit by {say(due, "short")}. For balances over $200.00 you may set up monthly payments at {tel}, M-F 8AM-6PM EST. Se habla espa&ntilde;ol.</div>'
            + '<div class="cut">TEAR HERE - ENCLOSE THIS STUB WITH PAYMENT - DO NOT STAPLE</div>'
            + cols((50, f"MAIL PAYMENT TO:<br><br>{esc(group.upper())}<br>{box[0].upper()}<br>{box[1].upper()}"), (50, table("bx w", "ccc", [["ACCOUNT", "DUE DATE", "AMOUNT DUE"]], [[acct, say(due, "short"), money(z["patient_cents"])]]) + '<p class="small">&#9744; MY INSURANCE HAS CHANGED (SEE REVERSE) &nbsp; AMT ENCLOSED $_______</p>'))
            + f'<div class="ocr">{t.number(rng, "999999999999")} {z["patient_cents"]:08d} {t.number(rng, "99")}</div>')
    css = "body{font:9.5pt 'Liberation Sans'}.bx td,.bx th{border:1px solid #000;text-align:center;font-size:8pt}.bx th{background:#e4e4e4}.to{margin:36pt 0 30pt 30pt}.ms{text-align:center;font-size:8.5pt}.fa td{font-size:8.5pt;border:.5px solid #888}.vt{margin:10pt 0}.vt th{background:#444;color:#fff;font-size:7.5pt}.vt td{border:.5px solid #888;font-size:8.5pt}.tt td{font-weight:bold;background:#eee}.blk{border:1px solid #888;padding:5pt;font-size:8.5pt}.cut{border-top:1px dashed #000;text-align:center;font-size:7pt;margin:46pt 0 8pt}.ocr{font:11pt 'Liberation Mono';margin-top:20pt;text-align:center}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": group.upper(), "phone": tel, "tax_id": tax}, "payer": {"name": plan}, "patient": {"name": who.filed}, "account_number": acct, "statement_date": sent, "due_date": due, "lines": lines,
                              "totals": {"charges_cents": z["charge_cents"], "insurance_paid_cents": z["plan_paid_cents"], "adjustments_cents": z["adjustment_cents"], "balance_cents": z["patient_cents"]}})
