"""fourteenth_imaging_reads.py: radiologists' bill with each examination as a block: exam, reading doctor, ordering doctor, then a small ladder of charge, insurance paid, discount, amount you owe; no table of columns; total in a circle-like box."""
import held_fourteenth as t
from held_fourteenth import esc, money, say

NAME, KIND = "held14-imaging-reads", "itemized_bill"
CARE = [("71046", "X-RAY CHEST 2 VIEWS", 30, 90), ("74177", "CT ABDOMEN AND PELVIS WITH CONTRAST", 240, 560), ("70551", "MRI BRAIN WITHOUT CONTRAST", 230, 520), ("76536", "ULTRASOUND THYROID AND NECK", 110, 280), ("76770", "ULTRASOUND KIDNEYS AND BLADDER", 130, 310), ("73630", "X-RAY FOOT 3 VIEWS", 28, 80), ("93970", "DOPPLER LEG VEINS BOTH", 100, 260), ("72148", "MRI LUMBAR SPINE WITHOUT CONTRAST", 220, 500)]
KEYS = ("date", "code", "modifiers", "description", "charge_cents", "plan_paid_cents", "adjustment_cents", "patient_cents")


def document(rng):
    group, who, sent = rng.choice(("Advanced Radiology of the Midlands", "Lake Erie Imaging Physicians, Inc.", "Magnolia Radiology Associates")), t.Patient(rng), t.day(rng, "2026-03-10", "2026-09-20")
    account, tel, street, plan, member, due = t.number(rng, "99-9999999"), t.call(rng), t.where(rng, True), rng.choice(("Anthem Blue Cross", "UHC Choice Plus", "Medicare Part B")), t.number(rng, "AAA999A99999"), t.later(sent, 28)
    lines, blocks, site = [], "", rng.choice(t.SYSTEMS)
    for code, words, low, high in rng.sample(CARE, rng.randint(1, 4)):
        x = {"date": t.later(sent, -rng.randint(30, 80)), "code": code, "modifiers": ["26"], "description": words, **t.share(rng, t.price(rng, low, high))}
        lines.append(x)
        blocks += (f'<div class="ex"><div class="l"><b>{esc(words)}</b><br>CPT {code}-26 &nbsp; Exam date {say(x["date"], "us")}<br><span>Read by {esc(t.dr(rng))}<br>Ordered by {esc(t.dr(rng))}<br>Performed at {esc(site)}</span></div><div class="n">'
                   + "".join(f'<p class="{kind}"><span>{name}</span><b>{value}</b></p>' for kind, name, value in (("", "Charge", money(x["charge_cents"])), ("", f"{esc(plan)} paid", "-" + money(x["plan_paid_cents"])), ("", "Insurance discount", "-" + money(x["adjustment_cents"])), ("o", "You owe", money(x["patient_cents"])))) + "</div></div>")
    z = t.sums(lines)
    body = (f'<div class="top"><div><h1>{esc(group)}</h1>{"<br>".join(street)}</div><div class="am">Amount due<br><b>{money(z["patient_cents"])}</b><br>by {say(due, "us")}</div></div><div class="inf"><div><i>Patient</i>{esc(who.full)}</div><div><i>Account #</i>{account}</div><div><i>Statement date</i>{say(sent, "us")}</div><div><i>Insurance</i>{esc(plan)}</div><div><i>Insurance ID</i>{member}</div></div><div class="to">{who.mail}</div>'
            + f"<p>The radiologist is the doctor who studies your pictures and writes the report. You will get another bill from {esc(site)} for taking the pictures.</p><h2>Your exams</h2>{blocks}" + f'<div class="tot"><span>Charges {money(z["charge_cents"])}</span><span>Insurance paid {money(z["plan_paid_cents"])}</span><span>Discounts {money(z["adjustment_cents"])}</span><span><b>Total you owe {money(z["patient_cents"])}</b></span></div><p class="c">Questions about your bill? Call {tel}, Monday to Friday, 8 a.m. to 4:30 p.m.</p>')
    css = "body{font:9.5pt 'DejaVu Sans Condensed','DejaVu Sans','Liberation Sans'}.top{display:flex;justify-content:space-between}h1{font-size:15pt;margin:0;color:#123}.am{border:2px solid #123;border-radius:14px;padding:7pt 16pt;text-align:center}.am b{font-size:16pt}.inf{display:flex;justify-content:space-between;background:#123;color:#fff;padding:6pt 9pt;margin:12pt 0}.inf i{display:block;font-style:normal;font-size:7pt;color:#bcd}.to{margin:16pt 0 22pt 16pt}h2{font-size:12pt;border-bottom:2px solid #123}.ex{display:flex;justify-content:space-between;border-bottom:1px solid #bbb;padding:7pt 0;page-break-inside:avoid}.ex .l{width:58%;line-height:1.35}.ex .l span{font-size:8pt;color:#444}.ex .n{width:36%}.n p{display:flex;justify-content:space-between;margin:0 0 2pt}.n b{font-weight:normal}.n .o{border-top:1px solid #000;font-weight:bold}.n .o b{font-weight:bold}.tot{display:flex;justify-content:space-between;background:#e8edf2;padding:7pt;margin-top:10pt;font-size:9pt}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": group, "phone": tel, "address": ", ".join(street)}, "payer": {"name": plan}, "patient": {"name": who.full, "member_id": member}, "account_number": account, "statement_date": sent, "due_date": due, "lines": [t.only(x, *KEYS) for x in lines],
                              "totals": {"charges_cents": z["charge_cents"], "insurance_paid_cents": z["plan_paid_cents"], "adjustments_cents": z["adjustment_cents"], "balance_cents": z["patient_cents"]}}, margin="0.6in")
