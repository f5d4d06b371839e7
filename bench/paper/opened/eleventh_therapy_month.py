"""eleventh_therapy_month.py: a physical therapy clinic's statement of a month: a band for each visit with its total, timed codes with GP and minutes, copays paid at each visit listed after, visits used of the plan's allowance (no money)."""
import held_eleventh as t
from held_eleventh import bare, cols, esc, facts, money, pay, say, table

NAME, KIND = "held11-therapy-month", "itemized_bill"
WORK = [("97110", "Therapeutic Exercise", 15), ("97140", "Manual Therapy", 15), ("97112", "Neuromuscular Re-ed", 15), ("97530", "Therapeutic Activities", 15), ("97014", "Electrical Stimulation", 0)]


def document(rng):
    clinic, who, date = f"{rng.choice(('Stride', 'Back in Motion', 'Peak', 'Riverside'))} Physical Therapy", t.Patient(rng), t.day(rng)
    number, tel, site, fees = t.number(rng, "PT99999"), t.call(rng), t.where(rng), {x[0]: t.price(rng, 45, 110) for x in WORK}
    lines, rows, pays, visits = [], [], [], rng.randint(2, 6)
    for n in range(visits):
        part = []
        chosen = rng.sample(WORK, rng.randint(1, 4))
        if n == 0 and rng.random() < 0.6:
            fees["97161"] = t.price(rng, 150, 260)
            chosen.insert(0, ("97161", "PT Evaluation, Low", 0))
        for code, words, each in chosen:
            units = rng.choice((1, 1, 2)) if each else 1
            part.append({"date": date, "code": code, "modifiers": ["GP"], "description": words, "units": units, "charge_cents": units * fees[code]})
        rows.append(("vs", [(f"Visit {n + 1} &ndash; {say(date, 'mon')}", 4), money(t.total(part))]))
        rows += [["", f"{x['code']} GP", x["description"], str(x["units"]), bare(x["charge_cents"])] for x in part]
        pays.append(pay(date, "patient", "Copay", 2000))
        lines += part
        date = t.later(date, rng.choice((2, 3, 5, 7)))
    sent, charges = t.later(date, 25), t.total(lines)
    rest = charges - t.total(pays, "amount_cents")
    pays += [pay(t.later(sent, -4), "insurance", "Insurance payment", round(rest * 0.4)), pay(t.later(sent, -4), "adjustment", "Contract adjustment", round(rest * 0.3))]
    owed = charges - t.total(pays, "amount_cents")
    body = (f'<div class="lg">{clinic}</div>{site[0]}, {site[1]} &nbsp; {tel}<hr>' + cols((50, who.mail), (50, facts([("Patient", esc(who.full)), ("Acct", number), ("Statement date", say(sent, "mon")), ("Therapist", esc(t.dr(rng, "{} {}, DPT"))), ("Visits used this year", f"{visits} of 30")])))
            + '<h3>Treatment</h3>' + table("vt w", "lllrr", [["", "Code", "Treatment", "Units", "Charge"]], rows + [("tt", [("Total treatment", 4), money(charges)])])
            + '<h3>Payments and adjustments</h3>' + table("py w", "llr", [], [[say(p["date"], "mon"), p["description"], bare(p["amount_cents"], "")] for p in pays] + [("tt", ["", "Total payments and adjustments", bare(charges - owed)])])
            + f'<div class="ow">Balance due: {money(owed)}</div><p>Missed visits without 24 hours of notice are charged $40.00.</p>')
    css = "body{font:10pt 'Liberation Sans'}.lg{font-size:18pt;color:#d35400;font-weight:bold}h3{margin:14pt 0 2pt;font-size:10.5pt;color:#d35400}.vs td{background:#fdebd9;font-weight:bold}.vt th{font-size:8.5pt}.tt td{border-top:1px solid #d35400;font-weight:bold}.ow{font-size:14pt;font-weight:bold;margin-top:12pt;text-align:right}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": clinic, "phone": tel}, "patient": {"name": who.full}, "account_number": number, "statement_date": sent, "lines": lines, "payments": pays, "totals": {"charges_cents": charges, "balance_cents": owed}})
