"""seventh_advantage_month.py: a Medicare Advantage plan's monthly report on the government's model: total cost, the plan's share, your share, billing codes in the words."""
from held_parts import PAGES, after, day, digits, e, money, page, say, total
from held_plain import VISITS, WARD, Plan, home, letters, someone, worked

NAME = "held7-advantage-month"
KIND = "eob"
PAYERS = [("Evergold Advantage", "Evergold Advantage Choice (HMO)"), ("Silverline Medicare", "Silverline Medicare Complete (PPO)"), ("Humbolt Gold Health", "Humbolt Gold Plus (HMO-POS)")]
PROVIDERS = [("Northbank Physical Therapy", VISITS), ("Heather M Ortega, MD", VISITS), ("Tolliver General Hospital", WARD), ("LabAmerica Diagnostics", VISITS), ("Beacon Row Internists", VISITS)]
CSS = """body { font: 10.5pt 'Liberation Sans'; color: #000 } .w { width: 100% } .w td { vertical-align: top } h1 { font-size: 17pt; margin: 8px 0 } h2 { font-size: 13pt; background: #222; color: #fff; padding: 4px 8px; margin: 16px 0 6px } .d { width: 100%; margin-bottom: 10px } .d th { border: 1px solid #000; padding: 4px; font-size: 8.5pt; background: #e6e6e6; vertical-align: bottom } .d td { border: 1px solid #000; padding: 4px; font-size: 9.5pt; vertical-align: top } .d .r { text-align: right }
.d .h td { background: #f4f4f4 } .d .t td { font-weight: bold } .tt { width: 100%; margin: 6px 0 } .tt td, .tt th { border: 1px solid #000; padding: 5px; text-align: center } .sm { font-size: 8.5pt }"""


def document(rng):
    (payer, product), who = rng.choice(PAYERS), someone(rng)
    name, member, (street, town) = f"{who[0]} {who[1]} {who[2]}", letters(rng, "A99999999"), home(rng)
    plan, when, documents, parts = Plan(rng), day(rng, (2026, 1, 3), 120).replace(day=2), [], []
    month = f"{when:%B %Y}"
    for _ in range(rng.choice([1, 2, 2, 3])):
        provider, services = rng.choice(PROVIDERS)
        claim, inside = letters(rng, "9999999999A9"), rng.random() < 0.85
        lines = worked(rng, plan, when, services, rng.randint(1, 3), None, ["charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents"])
        rows = []
        for item in lines:
            words = f"{e(item['description'])} (billing code {item['code']})"
            if not item["allowed_cents"]:
                words += "<br><b>NOT COVERED</b>" if item["patient_cents"] else "<br>Included in another service"
            rows.append(f"<tr><td>{words}</td><td class=r>{money(item['charge_cents'])}</td><td class=r>{money(item['allowed_cents'])}</td><td class=r>{money(item['plan_paid_cents'])}</td><td class=r>{money(item['patient_cents'])}</td></tr>")
        sums = {k: total(lines, k) for k in ("charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents")}
        parts.append(f"""<table class=d><tr class=h><td colspan=5><b>{e(provider)}</b><br>Claim number: {claim} &nbsp;&nbsp; Date of service: {say(when, 'us')} &nbsp;&nbsp; {'(In-network provider)' if inside else '(Out-of-network provider)'}</td></tr>
<tr><th style="width:42%">Description of services</th><th>Amount the provider billed the plan</th><th>Total cost (amount the plan approved)</th><th>Plan's share</th><th>Your share</th></tr>{''.join(rows)}<tr class=t><td>TOTALS:</td>{''.join(f'<td class=r>{money(v)}</td>' for v in sums.values())}</tr></table>""")
        documents.append({"document_type": KIND, "payer": {"name": payer}, "provider": {"name": provider}, "patient": {"name": name, "member_id": member}, "claim_number": claim, "network": "in" if inside else "out", "lines": lines,
                          "totals": {"charges_cents": sums["charge_cents"], "insurance_paid_cents": sums["plan_paid_cents"], "balance_cents": sums["patient_cents"]}})
        when = after(when, rng.randint(1, 8))
    printed = after(when.replace(day=1), 40).replace(day=rng.randint(3, 16))
    for one in documents:
        one["statement_date"] = printed.isoformat()
    everything = [i for d in documents for i in d["lines"]]
    four = [total(everything, k) for k in ("charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents")]
    limit = rng.choice([340000, 490000, 670000])
    html = f"""<table class=w><tr><td><b style="font-size:15pt">{e(payer)}</b></td><td class=r>{say(printed, 'long')}</td></tr></table>
<h1>Explanation of Benefits (EOB)</h1><p style="margin:0">Your medical and hospital claims processed in {month}</p><p><b>For:</b> {e(name)}<br>{e(street)}<br>{e(town)}<br><b>Member ID:</b> {member}<br>You are a member of {e(product)}.</p>
<p><b>This is not a bill.</b> This report tells how we worked the claims of your doctors and other providers. It tells what they billed, what we approved, what we paid, and what you may owe. If you owe anything, they will send you a bill.</p>
<table class=tt><tr><th></th><th>Amount providers have billed the plan</th><th>Total cost (amount the plan has approved)</th><th>Plan's share</th><th>Your share</th></tr><tr><td>Totals for this month</td>{''.join(f'<td>{money(v)}</td>' for v in four)}</tr></table>
<p><b>Yearly limit:</b> your maximum out-of-pocket amount is {money(limit)}. As of the date of this report you have {money(min(limit, plan.spent))} in out-of-pocket costs that count toward it.</p>
<h2>Details for claims processed in {month}</h2>{''.join(parts)}
<h2>If you do not agree</h2><p class=sm>You have the right to make an appeal. Ask within 65 days of the date of this report. Call Member Services or write to us. You may also report billing you think is wrong: call Member Services, or 1-800-MEDICARE (1-800-633-4227). TTY users call 711.</p>"""
    return {"html": page(CSS, html, "size: Letter; margin: 0.6in", PAGES), "truth": {"documents": documents}}
