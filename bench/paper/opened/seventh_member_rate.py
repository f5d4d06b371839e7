"""seventh_member_rate.py: an insurer's EOB with lettered columns from the amount billed through the member rate to what you owe; blank where nothing applies, remarks by number."""
from held_parts import PAGES, after, day, digits, e, page, say, total
from held_plain import VISITS, WARD, Plan, home, letters, someone, worked

NAME = "held7-member-rate"
KIND = "eob"
PAYERS = ["Altena Life Insurance Company", "Hartwell Health Plans Inc.", "Meridia Health and Life"]
PROVIDERS = [("Marlow Dermatology LLC", VISITS), ("Tolliver General Hospital", WARD), ("Priya S. Patel, M.D.", VISITS), ("Redwood Imaging Partners", VISITS), ("Keystone Emergency Medicine", WARD), ("Northbank Physical Therapy", VISITS)]
MARKS = {"denied": ["1"], "bundled": ["2"], "free": ["3"]}
WORDS = {"1": "This is not a covered expense under the plan. You are responsible for this amount.", "2": "This charge is included in another service. A network provider should not bill you for it.", "3": "This benefit is paid at 100% as preventive care."}
CSS = """body { font: 9pt 'URW Gothic'; color: #2b2b2b } .w { width: 100% } .w td { vertical-align: top } h1 { color: #7d3f98; font-size: 20pt; font-weight: normal; margin: 0 } h2 { color: #7d3f98; font-size: 12pt; font-weight: normal; margin: 14px 0 2px } .box { background: #f4eef7; padding: 8px 12px; margin: 10px 0; font-size: 11pt } .box b { float: right }
.d { width: 100%; font: 7.5pt 'Liberation Sans' } .d th { background: #7d3f98; color: #fff; font-weight: normal; padding: 3px; vertical-align: bottom; border-left: 1px solid #fff } .d .k th { background: #cdb4d8; color: #222 } .d td { text-align: right; padding: 3px; border-bottom: 1px solid #cdb4d8 } .d td.l { text-align: left } .t td { font-weight: bold; background: #f4eef7 } .sm { font: 7.5pt 'Liberation Sans' }"""


def amount(cents):
    return f"{cents // 100:,}.{cents % 100:02d}" if cents else ""


def document(rng):
    payer, who = rng.choice(PAYERS), someone(rng)
    name, member, group, (street, town) = f"{who[0]} {who[2]}", f"W{digits(rng, 9)}", f"{digits(rng, 7)}-{digits(rng, 3)}", home(rng)
    plan, when, documents, parts, owed, used = Plan(rng), day(rng, (2026, 1, 5), 120), [], [], 0, set()
    for _ in range(rng.choice([1, 2, 2, 3])):
        provider, services = rng.choice(PROVIDERS)
        claim, received = f"E{letters(rng, 'AA9AAA9AA')} 00", after(when, rng.randint(2, 9))
        lines = worked(rng, plan, when, services, rng.randint(1, 4), MARKS)
        rows = []
        for item in lines:
            used |= set(item.get("remarks", []))
            billed, rate, lost = item["charge_cents"], item["allowed_cents"], item["noncovered_cents"] + (item["adjustment_cents"] if not item["allowed_cents"] else 0)
            left = rate - item["deductible_cents"] - item["copay_cents"] if rate else 0
            shown = [amount(billed), amount(rate), f"{amount(lost)}{' (' + item['remarks'][0] + ')' if item.get('remarks') else ''}", amount(item["deductible_cents"]), amount(item["copay_cents"]), amount(left), amount(item["plan_paid_cents"]), amount(item["coinsurance_cents"]), amount(item["patient_cents"]) or "0.00"]
            rows.append(f"<tr><td class=l>{e(item['description'])} ({item['code']})<br>on {say(when, 'short')}</td>{''.join(f'<td>{s.strip()}</td>' for s in shown)}</tr>")
        sums = {k: total(lines, k) for k in ("charge_cents", "allowed_cents", "deductible_cents", "copay_cents", "plan_paid_cents", "coinsurance_cents", "patient_cents")}
        for item in lines:
            if not item["allowed_cents"]:
                item["noncovered_cents"] = item["charge_cents"]
            for key in ("adjustment_cents", *(k for k in item if k.endswith("_cents") and not item[k] and k != "patient_cents")):
                item.pop(key, None)
        owed += sums["patient_cents"]
        rows.append(f"<tr class=t><td class=l>Totals:</td><td>{amount(sums['charge_cents'])}</td><td>{amount(sums['allowed_cents'])}</td><td></td><td>{amount(sums['deductible_cents'])}</td><td>{amount(sums['copay_cents'])}</td><td></td><td>{amount(sums['plan_paid_cents']) or '0.00'}</td><td>{amount(sums['coinsurance_cents'])}</td><td>{amount(sums['patient_cents']) or '0.00'}</td></tr>")
        heads = ["Service(s)", "Amount<br>billed", "Member<br>rate", "Pending or<br>not payable<br>(remarks)", "Applied to<br>deductible", "Your<br>copay", "Amount<br>remaining", "Plan<br>pays", "Your<br>coinsurance", "You<br>owe"]
        parts.append(f"""<h2>Claim for {e(who[0])} (self)</h2><table class="w sm"><tr><td>Provider: <b>{e(provider)}</b> (in network)</td><td>Claim ID: <b>{claim}</b></td><td>Received on {say(received, 'short')}</td></tr></table>
<table class=d><tr>{''.join(f'<th>{h}</th>' for h in heads)}</tr><tr class=k>{''.join(f'<th>{x}</th>' for x in ' ABCDEFGHI')}</tr>{''.join(rows)}</table>""")
        documents.append({"document_type": KIND, "payer": {"name": payer}, "provider": {"name": provider}, "patient": {"name": who[0], "member_id": member}, "claim_number": claim, "network": "in", "lines": lines,
                          "totals": {"charges_cents": sums["charge_cents"], "insurance_paid_cents": sums["plan_paid_cents"], "balance_cents": sums["patient_cents"]}})
        when = after(when, rng.randint(2, 15))
    printed = after(when, rng.randint(10, 24))
    for one in documents:
        one["statement_date"] = printed.isoformat()
        one["patient"]["name"] = name
    html = f"""<table class=w><tr><td><h1>{e(payer)}</h1></td><td class="r sm">Statement date: {say(printed, 'long')}<br>Member: {e(name)}<br>Member ID: {member}<br>Group #: {group}<br>Group name: {rng.choice(['CALDER FOODS', 'BLUE MESA SCHOOL DISTRICT', 'ORRIN LOGISTICS INC'])}</td></tr></table>
<p>{e(name)}<br>{e(street)}<br>{e(town)}</p><h1 style="font-size:15pt">Explanation of Benefits (EOB) &ndash; This is not a bill</h1>
<div class=box>What you owe or already paid to all providers <b>${amount(owed) or '0.00'}</b></div>
<p class=sm>Tracking your health dollars: deductible {amount(plan.deductible)}, used so far {amount(plan.met) or '0.00'}. Out-of-pocket limit {amount(plan.limit)}, used so far {amount(min(plan.spent, plan.limit)) or '0.00'}.</p>
<h1 style="font-size:15pt">Your claims up close</h1>{''.join(parts)}
<h2>Your claim remarks</h2>{''.join(f'<p class=sm>{c} - {WORDS[c]}</p>' for c in sorted(used)) or '<p class=sm>There are no remarks on these claims.</p>'}
<p class=sm>How to read it: A is what the provider asked. B is the lower price for members. C is what we cannot pay, or wait to pay. B less D less E is F. What you owe, I, is C (when it is yours), D, E and H together. Keep this page with your tax papers.</p>"""
    return {"html": page(CSS, html, "size: Letter; margin: 0.5in", PAGES), "truth": {"documents": documents}}
