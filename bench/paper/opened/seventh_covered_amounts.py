"""seventh_covered_amounts.py: a Blue plan's EOB of one claim in two tables: what was billed and covered by service, then what the plan took from it and paid to whom."""
from held_parts import PAGES, after, day, digits, e, page, say, total
from held_plain import VISITS, WARD, Plan, home, letters, someone, worked

NAME = "held7-covered-amounts"
KIND = "eob"
PAYERS = ["Blue Mesa Shield of the Plains", "Great River Blue Plan", "Azure Cross and Shield of Cumberland", "Blue Harbor Health Plan, Inc."]
PROVIDERS = [("HEATHER ORTEGA MD", VISITS), ("ST JEROME HOSPITAL", WARD), ("OLD TOWN DERMATOLOGY GROUP", VISITS), ("PALM HARBOR MEDICAL CENTER", WARD), ("BEACON ROW INTERNISTS", VISITS)]
MARKS = {"denied": ["NC4"], "bundled": ["IN7"], "free": ["PV1"]}
WORDS = {"NC4": "YOUR BENEFITS DO NOT INCLUDE THIS SERVICE.", "IN7": "THIS CHARGE IS PART OF THE MAIN SERVICE. IT IS NOT BILLED TO YOU BY A CONTRACTING PROVIDER.", "PV1": "PREVENTIVE SERVICE PAID WITHOUT COST TO YOU."}
CSS = """body { font: 9pt 'Liberation Sans'; color: #1a1a1a } .w { width: 100% } .w td { vertical-align: top; padding: 1px 4px } .lg { color: #0f5fa6; font: bold 15pt 'Liberation Sans' } .bn { background: #0f5fa6; color: #fff; padding: 5px 9px; font-weight: bold; margin-top: 12px } .f { width: 100%; background: #eaf2fa } .f td { padding: 4px 8px; font-size: 8.5pt }
.d { width: 100%; margin-top: 4px } .d th { border-bottom: 2px solid #0f5fa6; font-size: 8pt; padding: 3px 4px; vertical-align: bottom; text-align: right } .d th.l, .d td.l { text-align: left } .d td { padding: 3px 4px; text-align: right; font-size: 8.5pt } .tt td { border-top: 1px solid #0f5fa6; font-weight: bold }
.b2 { width: 66%; margin: 4px 0 0 34% } .b2 td { padding: 2px 6px } .b2 .g td { border-top: 1px solid #0f5fa6; font-weight: bold } .sm { font-size: 7.5pt }"""


def amount(cents):
    return f"${cents // 100:,}.{cents % 100:02d}"


def document(rng):
    payer, who, (provider, services) = rng.choice(PAYERS), someone(rng), rng.choice(PROVIDERS)
    name, member, group, claim, account, (street, town) = f"{who[0]} {who[1]} {who[2]}".upper(), letters(rng, "AAA999999999"), digits(rng, 6), letters(rng, "9999A99A99A0X"), letters(rng, "A9999999"), home(rng)
    inside = rng.random() < 0.85
    plan, when = Plan(rng, inside), day(rng, (2025, 12, 20), 140)
    lines = worked(rng, plan, when, services, rng.randint(1, 7), MARKS)
    whole = {k: total(lines, k) for k in ("deductible_cents", "copay_cents", "coinsurance_cents", "plan_paid_cents", "patient_cents", "charge_cents", "adjustment_cents", "noncovered_cents", "allowed_cents")}
    received, printed = after(when, rng.randint(2, 8)), after(when, rng.randint(12, 30))
    rows = []
    for item in lines:
        item.pop("code")
        item["description"] = item["description"].upper()
        for key in ("deductible_cents", "copay_cents", "coinsurance_cents", "plan_paid_cents", "patient_cents"):
            item.pop(key)
        rows.append(f"<tr><td class=l>{e(item['description'])}</td><td class=l>{say(when, 'bare')}</td><td>{amount(item['charge_cents'])}</td><td>{amount(item['adjustment_cents'])}</td><td>{amount(item['noncovered_cents'])}</td><td class=l>{' '.join(item.get('remarks', []))}</td><td>{amount(item['allowed_cents'])}</td></tr>")
    used = sorted({r for i in lines for r in i.get("remarks", [])})
    steps = [("Amount covered (allowed)", whole["allowed_cents"]), ("Less your deductible", whole["deductible_cents"]), ("Less your copay", whole["copay_cents"]), ("Less your coinsurance", whole["coinsurance_cents"])]
    html = f"""<table class=w><tr><td class=lg>{e(payer)}</td><td class=r><b>EXPLANATION OF BENEFITS</b><br>THIS IS NOT A BILL<br>Date printed: {say(printed, 'us')}</td></tr></table>
<table class=w style="margin-top:14px"><tr><td>{e(name)}<br>{e(street.upper())}<br>{e(town.upper())}</td><td>Subscriber: {e(name)}<br>Identification number: {member}<br>Group number: {group}<br>Plan: PPO</td></tr></table>
<div class=bn>CLAIM SUMMARY</div><table class=f><tr><td>Patient: <b>{e(name)}</b></td><td>Claim number: <b>{claim}</b></td><td>Received: {say(received, 'bare')}</td></tr><tr><td>Provider: <b>{e(provider)}</b></td><td>Provider's patient account: <b>{account}</b></td><td>Network: <b>{'In-network' if inside else 'Out-of-network'}</b></td></tr></table>
<table class=d><thead><tr><th class=l>Service description</th><th class=l>Service<br>date</th><th>Amount<br>billed</th><th>Discounts and<br>reductions</th><th>Amount not<br>covered</th><th class=l>Message<br>code</th><th>Amount covered<br>(allowed)</th></tr></thead>{''.join(rows)}
<tr class=tt><td class=l colspan=2>Claim total</td><td>{amount(whole['charge_cents'])}</td><td>{amount(whole['adjustment_cents'])}</td><td>{amount(whole['noncovered_cents'])}</td><td></td><td>{amount(whole['allowed_cents'])}</td></tr></table>
<div class=bn>HOW WE FIGURED YOUR BENEFITS</div><table class=b2>{''.join(f'<tr><td>{k}</td><td class=r>{amount(v)}</td></tr>' for k, v in steps)}<tr class=g><td>Total benefits paid to {e(provider)}</td><td class=r>{amount(whole['plan_paid_cents'])}</td></tr></table>
<div class=bn>WHAT YOU MAY OWE</div><table class=b2><tr><td>Deductible, copay and coinsurance</td><td class=r>{amount(whole['patient_cents'] - whole['noncovered_cents'])}</td></tr><tr><td>Amount not covered</td><td class=r>{amount(whole['noncovered_cents'])}</td></tr><tr class=g><td>Your total responsibility</td><td class=r>{amount(whole['patient_cents'])}</td></tr></table>
<p><b>Messages</b></p>{''.join(f'<p class=sm>{c}: {WORDS[c]}</p>' for c in used) or '<p class=sm>NO MESSAGES FOR THIS CLAIM.</p>'}
<p class=sm>BENEFIT PERIOD 01-01-{when.year} THROUGH 12-31-{when.year}: {amount(plan.met)} of your {amount(plan.deductible)} deductible has been met. FRAUD HOTLINE: if you did not get these services, call the number on the back of your card. You may appeal within 180 days.</p>"""
    truth = {"document_type": KIND, "payer": {"name": payer}, "provider": {"name": provider}, "patient": {"name": name, "member_id": member}, "account_number": account, "claim_number": claim, "statement_date": printed.isoformat(), "network": "in" if inside else "out", "lines": lines,
             "totals": {"charges_cents": whole["charge_cents"], "adjustments_cents": whole["adjustment_cents"], "insurance_paid_cents": whole["plan_paid_cents"], "balance_cents": whole["patient_cents"]}}
    return {"html": page(CSS, html, "size: Letter; margin: 0.55in", PAGES), "truth": truth}
