"""thirteenth_injury_review.py: a workers' compensation carrier's review of a bill: fee schedule and network reductions side by side, recommended payment, reason codes explained below, the worker owes nothing."""
import held_thirteenth_b as t
from held_thirteenth_b import bare, cols, esc, facts, money, say, table

NAME, KIND = "held13-injury-review", "eob"
CARE = [("99203", "25", "OFFICE O/P NEW LOW", 150, 310), ("99213", "", "OFFICE O/P EST LOW", 110, 240), ("97110", "GP", "THERAPEUTIC EXERCISES", 60, 150), ("97140", "GP", "MANUAL THERAPY", 55, 140), ("97530", "GP", "THERAPEUTIC ACTIVITIES", 65, 150), ("73030", "", "X-RAY EXAM OF SHOULDER", 60, 190), ("73221", "LT", "MRI JOINT UPPR EXTREM", 800, 2600), ("29125", "", "APPLY FOREARM SPLINT", 90, 210), ("L3908", "", "WRIST HAND ORTHOSIS", 50, 160), ("99455", "", "WORK RELATED DISABILITY EXAM", 200, 480)]


def document(rng):
    payer, who, sent = rng.choice(("Ironside Casualty Company", "State Compensation Mutual", "Keystone Workers' Indemnity")), t.Patient(rng, 20, 64), t.day(rng, "2026-02-15", "2026-09-25")
    claim, bill, tel, giver, hurt = t.number(rng, "WC-26-999999"), t.number(rng, "B9999999"), t.call(rng), rng.choice(t.GROUPS), t.later(sent, -rng.randint(60, 160))
    tin, employer, lines, rows = t.tax_id(rng), rng.choice(("Larkspur Roofing LLC", "Stonewall Freight", "Brantley School District")), [], []
    for at, (code, mod, words, low, high) in enumerate(rng.sample(CARE, rng.randint(2, 6))):
        charge, date, units = t.price(rng, low, high), t.later(sent, -40 + at // 2), 2 if code in ("97110", "97530") else 1
        charge *= units
        fee = round(charge * rng.choice((0, 0.2, 0.35, 0.5)))
        net = round((charge - fee) * 0.1)
        marks = [m for m, v in (("790", fee), ("45", net)) if v]
        lines.append({"date": date, "code": code, "modifiers": [mod] if mod else None, "description": words, "units": units, "charge_cents": charge, "fee": fee, "net": net, "plan_paid_cents": charge - fee - net, "adjustment_cents": fee + net, "remarks": marks or None})
        rows.append([str(at + 1), say(date, "short"), code + (f"-{mod}" if mod else ""), words, str(units), bare(charge), bare(fee), bare(net), bare(fee + net), bare(charge - fee - net), " ".join(marks)])
    z = {k: t.total(lines, k) for k in ("charge_cents", "fee", "net", "plan_paid_cents", "adjustment_cents")}
    rows.append(("tt", [("BILL TOTALS", 5), *(money(z[k]) for k in ("charge_cents", "fee", "net", "adjustment_cents", "plan_paid_cents")), ""]))
    body = (f'<div class="c"><b class="lg">{esc(payer)}</b><br>{", ".join(t.where(rng, True))} &nbsp;|&nbsp; Provider inquiries {tel}<br><br><b>EXPLANATION OF REVIEW</b></div>'
            + table("gr w", "llll", [], [["Claim number", claim, "Bill ID", bill], ["Injured worker", esc(who.filed), "Date of injury", say(hurt, "us")], ["Employer", esc(employer), "Review date", say(sent, "us")], ["Provider", esc(giver), "Tax ID", tin], ["Jurisdiction", rng.choice(("CA", "TX", "FL", "PA")), "Received date", say(t.later(sent, -12), "us")]])
            + table("vt w", "cllLcrrrrrl".lower(), [["#", "DOS", "Proc-Mod", "Description", "Units", "Billed<br>Charges", "Fee Sched<br>Reduction", "PPO<br>Reduction", "Total<br>Reductions", "Recommended<br>Payment", "Reason<br>Codes"]], rows)
            + f'<p><b>Total recommended payment: {money(z["plan_paid_cents"])}</b> &nbsp; Total reductions: {money(z["adjustment_cents"])}</p><h3>Reason codes</h3><p>790 &nbsp; Charge exceeds the state fee schedule.<br>45 &nbsp; Reduced by the agreement with the network.</p><p>The injured worker is not liable for any part of these charges. A provider who disagrees may ask for a second review within 90 days of this explanation, form SBR-1.</p>')
    css = "body{font:9.3pt 'Liberation Sans Narrow','Liberation Sans'}.lg{font-size:15pt}.gr{margin:10pt 0}.gr td{border:1px solid #777;padding:3pt 5pt}.gr td:nth-child(odd){background:#e6e6e6;font-weight:bold;width:16%}.vt th{border-top:2px solid #000;border-bottom:1px solid #000;vertical-align:bottom}.tt td{border-top:1px solid #000;border-bottom:2px solid #000;font-weight:bold}"
    truth = {"document_type": KIND, "provider": {"name": giver, "tax_id": tin}, "payer": {"name": payer}, "patient": {"name": who.filed}, "claim_number": claim, "statement_date": sent, "lines": [{k: v for k, v in x.items() if k not in ("fee", "net")} for x in lines], "totals": {"charges_cents": z["charge_cents"], "adjustments_cents": z["adjustment_cents"], "insurance_paid_cents": z["plan_paid_cents"]}}
    return t.done(css, body, truth, margin="0.6in")
