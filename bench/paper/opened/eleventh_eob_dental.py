"""eleventh_eob_dental.py: a dental plan's statement of benefits: tooth and surface, submitted and maximum fee, the percent paid, benefit-year maximum used and left below."""
import held_eleventh as t
from held_eleventh import bare, cols, esc, facts, money, say, table

NAME, KIND = "held11-eob-dental", "eob"
WORK = [("D0120", "", "Periodic exam", 100, 50, 90), ("D1110", "", "Cleaning, adult", 100, 90, 160), ("D0274", "", "Bitewing x-rays, four", 100, 60, 110), ("D2392", "18", "Filling, resin, two surfaces", 80, 190, 330), ("D2740", "3", "Crown, porcelain", 50, 1000, 1700), ("D4341", "", "Scaling and root planing, quadrant", 80, 220, 360), ("D7140", "17", "Extraction", 80, 160, 320)]
KEYS = ("charge_cents", "allowed_cents", "adjustment_cents", "deductible_cents", "plan_paid_cents", "patient_cents")


def document(rng):
    payer, who, sent, left = rng.choice(("Delta Ridge Dental Plan", "MetroLife Dental PPO", "Guardsman Dental")), t.Patient(rng), t.day(rng, "2026-02-10", "2026-09-10"), 5000
    member, claim, tel, giver, date = t.number(rng, "999999999-01"), t.number(rng, "26-999-9999999"), t.call(rng, "1-{}-{}-{}"), t.dr(rng, "{} {}, DDS"), t.later(sent, -rng.randint(6, 20))
    lines, rows = [], []
    for code, tooth, words, percent, low, high in rng.sample(WORK, rng.randint(1, 5)):
        charge = t.price(rng, low, high)
        allowed = round(charge * rng.uniform(0.6, 0.9))
        ded = 0 if percent == 100 else min(left, allowed)
        left -= ded
        paid = round((allowed - ded) * percent / 100)
        lines.append({"date": date, "code": code, "teeth": [tooth] if tooth else None, "description": words, **dict(zip(KEYS, (charge, allowed, charge - allowed, ded, paid, allowed - paid)))})
        rows.append([tooth, say(date, "short"), code, words, bare(charge), bare(allowed), bare(charge - allowed), bare(ded), f"{percent}%", bare(paid), bare(allowed - paid)])
    z = {k: t.total(lines, k) for k in KEYS}
    rows.append(("tt", [("TOTALS", 4), bare(z["charge_cents"]), bare(z["allowed_cents"]), bare(z["adjustment_cents"]), bare(z["deductible_cents"]), "", bare(z["plan_paid_cents"]), bare(z["patient_cents"])]))
    used = z["plan_paid_cents"] + t.price(rng, 0, 300)
    body = (f'<div class="lg">{payer}</div><b>Dental Benefits Statement</b> (this is not a bill)' + cols((50, f'<div class="to">{who.mail}</div>'), (50, facts([("Patient", esc(who.full)), ("Subscriber ID", member), ("Claim number", claim), ("Dentist", esc(giver)), ("Network", "PPO, in-network"), ("Date processed", say(sent, "us"))], "fx")))
            + table("vt w", "clll" + "rrrrcrr", [["Tooth", "Date", "Proc.<br>Code", "Procedure", "Submitted<br>Fee", "Maximum<br>Plan Fee", "Dentist<br>Write-off", "Deduct-<br>ible", "Plan<br>%", "Plan<br>Pays", "Patient<br>Pays"]], rows)
            + '<p><b>Benefit year to date</b></p>' + table("pr", "lrrr", [["", "Annual", "Used", "Remaining"]], [["Maximum benefit", "$2,500.00", money(used), money(250000 - used)], ["Deductible", "$50.00", money(5000 - left), money(left)]])
            + f'<p class="small">The maximum plan fee is the most an in-network dentist may charge. Customer care: {tel}. To appeal, write within 180 days.</p>')
    css = "body{font:9.5pt 'Liberation Sans'}.lg{font-size:18pt;font-weight:bold;color:#2e8540}.to{margin:30pt 0 30pt 14pt}.fx{margin:14pt 0}.fx td:first-child{color:#555}.vt{font-size:8.3pt}.vt th{background:#2e8540;color:#fff;vertical-align:bottom;font-size:7.8pt}.vt td{border-bottom:.5px solid #bbb}.tt td{font-weight:bold}.pr td,.pr th{border:.5px solid #999;padding:2pt 10pt}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": giver}, "payer": {"name": payer}, "patient": {"name": who.full, "member_id": member}, "claim_number": claim, "statement_date": sent, "network": "in", "lines": lines,
                              "totals": {"charges_cents": z["charge_cents"], "adjustments_cents": z["adjustment_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]}})
