"""thirteenth_a_dialysis_month.py: a dialysis center's month on a sheet on its side: every treatment and drug a row, a row of heads over the heads, what Medicare took off and paid in columns, sums at the foot of the month."""
import datetime

import held_thirteenth_a as t
from held_thirteenth_a import bare, cols, esc, facts, money, say, table

NAME, KIND = "held13-a-dialysis-month", "itemized_bill"
DRUGS = [("Q4081", "0634", "EPOETIN ALFA 100 UNITS", 20, 60, 110), ("J0636", "0636", "CALCITRIOL 0.1 MCG", 5, 10, 120), ("J1756", "0636", "IRON SUCROSE 1 MG", 50, 100, 90)]


def document(rng):
    place, who, tel, site = f"{t.city(rng)} Kidney Care & Dialysis", t.Patient(rng, 45, 82), t.call(rng), t.where(rng, True)
    first = datetime.date(2026, rng.randint(1, 8), rng.randint(1, 5))
    acct, sent, each, rate = t.number(rng, "DX-999999"), t.later(first, rng.randint(62, 75)), t.price(rng, 900, 1600), rng.uniform(0.18, 0.3)
    keys, lines, rows = ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents"), [], []
    drug = rng.choice(DRUGS)
    for visit in range(rng.randint(6, 12)):
        date = t.later(first, visit * 7 // 3)
        for code, revenue, words, units, c in [("90999", "0821", "HEMODIALYSIS TREATMENT", 1, each)] + ([(drug[0], drug[1], drug[2], (n := rng.randint(drug[3], drug[4])), n * drug[5])] if visit % 3 == 0 else []):
            allowed = round(c * rate)
            owed = allowed // 5
            x = {"date": date, "code": code, "revenue_code": revenue, "description": words, "units": units, "charge_cents": c, "adjustment_cents": c - allowed, "plan_paid_cents": allowed - owed, "patient_cents": owed, "maybe": {"coinsurance_cents": owed}}  # the head says both whose and what
            lines.append(x)
            rows.append([say(date, "us"), revenue, code, words, str(units), *[bare(x[k], "({})") for k in keys]])
    z = {k: t.total(lines, k) for k in keys}
    rows.append(("tt", [(f"Totals for {first.strftime('%B %Y')}", 5), *[bare(z[k]) for k in keys]]))
    body = (cols((40, f'<div class="lg">{esc(place)}</div>{site[0]}, {site[1]}<br>Billing office {tel}'), (30, f'{who.mail}'), (30, facts([("Account", acct), ("Statement date", say(sent, "us")), ("Patient", esc(who.filed)), ("Primary payer", "Medicare Part B")], "fx w")))
            + table("vt w", "llllrrrrr", [[("SERVICE", 5), ("AMOUNTS", 4)], ["Date", "Rev", "HCPCS", "Description", "Units", "Charge", "Medicare<br>Adjustment", "Medicare<br>Paid", "Patient<br>Coinsurance"]], rows)
            + f'<table class="w ft"><tr><td>Medicare pays 80% of the approved amount after the Part B deductible. If you have a supplemental plan, please send us a copy of both sides of your card. To speak to the financial counselor call {tel}.</td><td class="du">Balance due from patient<br><b>{money(z["patient_cents"])}</b></td></tr></table>')
    css = "body{font:9pt 'Liberation Sans'}.lg{font-size:15pt;color:#0a5aa0}.fx td{padding:1pt 3pt;border-bottom:.5px solid #ccd}.vt{margin-top:12pt}.vt th{background:#0a5aa0;color:#fff;font-size:8pt;border:.5px solid #fff;vertical-align:bottom}.vt td{padding:1.5pt 4pt;border-bottom:.5px solid #ccd;font-size:8.5pt}.tt td{font-weight:bold;background:#e6eef6}.ft{margin-top:10pt}.du{width:150pt;text-align:center;border:1.5px solid #0a5aa0;font-size:11pt}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": place, "phone": tel}, "payer": {"name": "Medicare Part B"}, "patient": {"name": who.filed}, "account_number": acct, "statement_date": sent, "lines": lines,
                              "totals": {"charges_cents": z["charge_cents"], "adjustments_cents": z["adjustment_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]}}, size="Letter landscape")
