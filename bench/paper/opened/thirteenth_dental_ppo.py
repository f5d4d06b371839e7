"""thirteenth_dental_ppo.py: a dental PPO's EOB on a wide sheet: tooth and surface columns, submitted, accepted fee, applied deductible, percent covered, patient payment, plan payment; the year's maximum in a box."""
import held_thirteenth_b as t
from held_thirteenth_b import bare, cols, esc, facts, money, say, table

NAME, KIND = "held13-dental-ppo", "eob"
WORK = [("D0120", "PERIODIC ORAL EVALUATION", 48, 90, "", "", 100), ("D0274", "BITEWINGS - FOUR FILMS", 58, 110, "", "", 100), ("D1110", "PROPHYLAXIS - ADULT", 88, 150, "", "", 100), ("D2391", "RESIN ONE SURFACE POSTERIOR", 160, 290, "19", "O", 80), ("D2392", "RESIN TWO SURFACES POSTERIOR", 190, 330, "30", "MO", 80), ("D2740", "CROWN - PORCELAIN/CERAMIC", 980, 1650, "14", "", 50), ("D2950", "CORE BUILDUP", 210, 390, "14", "", 50), ("D7140", "EXTRACTION ERUPTED TOOTH", 160, 310, "32", "", 80), ("D3330", "ROOT CANAL - MOLAR", 900, 1500, "3", "", 50), ("D0220", "PERIAPICAL FIRST FILM", 24, 46, "8", "", 100)]
KEYS = ("charge_cents", "adjustment_cents", "allowed_cents", "deductible_cents", "patient_cents", "plan_paid_cents")


def document(rng):
    payer, who, sent = rng.choice(("Delta Plains Dental of Kansas", "Bright Arch Dental Plan", "Guardian Oak Dental PPO")), t.Patient(rng, 22, 70), t.day(rng, "2026-02-15", "2026-09-25")
    member, claim, tel, date = t.number(rng, "999999999"), t.number(rng, "2026999999999"), t.call(rng), t.later(sent, -rng.randint(6, 30))
    giver = rng.choice((t.dr(rng, "{} {}, DDS"), t.dr(rng, "{} {}, DMD")))
    lines, rows, left = [], [], 5000
    for code, words, low, high, tooth, surface, pct in sorted(rng.sample(WORK, rng.randint(2, 6))):
        charge = t.price(rng, low, high)
        fee = round(charge * rng.uniform(0.55, 0.85))
        ded = min(left, fee) if pct < 100 else 0
        left -= ded
        paid = (fee - ded) * pct // 100
        x = {"date": date, "code": code, "description": words, "charge_cents": charge, "adjustment_cents": charge - fee, "allowed_cents": fee, "deductible_cents": ded, "patient_cents": fee - paid, "plan_paid_cents": paid, "teeth": tooth or None}
        lines.append(x)
        rows.append([say(date, "us"), tooth, surface, code, words, *(bare(x[k]) for k in KEYS[:4]), f"{pct}%", *(bare(x[k]) for k in KEYS[4:])])
    z = {k: t.total(lines, k) for k in KEYS}
    rows.append(("tt", [("Totals for this claim", 5), *(bare(z[k]) for k in KEYS[:4]), "", *(bare(z[k]) for k in KEYS[4:])]))
    top, used = 150000, min(150000, rng.randint(0, 60000) + z["plan_paid_cents"])
    body = (cols((45, f'<div class="lg">{esc(payer)}</div>{", ".join(t.where(rng, True))}<br>{tel}'), (55, '<div class="ti">EXPLANATION OF DENTAL BENEFITS</div><div class="c">(THIS IS NOT A BILL)</div>'))
            + cols((33, f'<div class="to">{who.mail}</div>'), (34, facts([("Patient name", esc(who.full)), ("Date of birth", say(who.born, "us")), ("Relationship", "Subscriber"), ("Subscriber ID", member)])), (33, facts([("Dentist", esc(giver)), ("Network", "PPO"), ("Claim number", claim), ("Issue date", say(sent, "us"))])))
            + table("vt w", "lcclLrrrrcrr".lower(), [["Date of<br>Service", "Tooth/<br>Area", "Surf.", "Proc.<br>Code", "Description", "Submitted<br>Fee", "Not Billable<br>to Patient", "Accepted<br>Fee", "Deductible<br>Applied", "Co-<br>Ins %", "Patient<br>Payment", "Plan<br>Payment"]], rows)
            + cols((60, f'<p>Payment of {money(z["plan_paid_cents"])} was sent to the dentist on {say(sent, "us")}, check {t.number(rng, "99999999")}. <b>The patient payment for this claim is {money(z["patient_cents"])}.</b></p><p class="small">ANTIFRAUD: call the toll-free line 800-555-0123. Appeals must be sent within 180 days, with x-rays when they matter. A pre-treatment estimate is suggested for work over $300.00.</p>'), (40, '<div class="bx"><b>Calendar year maximum</b>' + facts([("Annual maximum", money(top)), ("Used to date", money(used)), ("Remaining", money(top - used)), ("Deductible met", money(5000 - left))]) + "</div>")))
    css = "body{font:9pt 'Liberation Sans'}.lg{font:bold 17pt 'Liberation Sans';color:#128a3e}.ti{font-weight:bold;font-size:13pt;text-align:center}.to{margin:20pt 0}.vt{font-size:8pt;margin:8pt 0}.vt th{background:#128a3e;color:#fff;vertical-align:bottom}.vt tbody tr:nth-child(even) td{background:#eef7f0}.tt td{font-weight:bold;border-top:1px solid #000}.bx{border:1px solid #128a3e;padding:6pt}"
    truth = t.told(KIND, payer, who, member, claim, sent, giver, [], (), {"charges_cents": z["charge_cents"], "adjustments_cents": z["adjustment_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]}, maybe={"network": "in"})
    truth["patient"]["birth_date"], truth["lines"] = who.born, [{k: v for k, v in x.items() if k != "teeth"} for x in lines]
    return t.done(css, body, truth, size="Letter landscape", margin="0.5in")
