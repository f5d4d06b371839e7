"""seventh_claim_details_wide.py: a very large insurer's EOB on its side: a summary in circles, then each claim with your responsibility under one head and notes by letters."""
from held_parts import PAGES, after, day, digits, e, money, page, say, total
from held_plain import Plan, home, letters, someone, worked

NAME = "held7-claim-details-wide"
KIND = "eob"
PAYERS = ["Unified Health Assurance", "Concord National Healthcare", "AllState Plains Healthcare Insurance Company"]
PROVIDERS = ["VERNON COUNTY HOSPITAL", "HILL COUNTRY ORTHOPEDICS PA", "J WALLACE MD", "PRAIRIE SMILE ORAL SURGERY", "LABAMERICA DIAGNOSTICS", "ST JEROME EMERGENCY PHYS", "SUNRISE PEDIATRICS"]
SERVICES = [("", "Office Visits", 110, 320), ("", "Laboratory Services", 20, 240), ("", "X-Ray Services", 60, 380), ("", "Emergency Room Services", 600, 3100), ("", "Physician Services", 120, 900), ("", "Diagnostic Services", 80, 1600), ("", "Surgical Services", 400, 4200), ("", "Therapy Services", 60, 210), ("", "Medical Supplies", 15, 160), ("", "Injections", 20, 340)]
NOTES = {"denied": "D2", "bundled": "B6", "deductible": "", "copay": "", "coinsurance": "", "free": "P1"}
WORDS = {"D2": "Your plan does not cover this service. You may be billed for it.", "B6": "This service is part of another one on the same day. A network provider may not bill you for it.", "P1": "Preventive care is paid in full under your plan."}
KEYS = ["charge_cents", "adjustment_cents", "plan_paid_cents", "deductible_cents", "copay_cents", "coinsurance_cents", "noncovered_cents", "patient_cents"]
CSS = """body { font: 8.5pt 'Liberation Sans'; color: #222 } .top { display: flex; justify-content: space-between; border-bottom: 2px solid #0a3f8f; padding-bottom: 6px } .nm { font: bold 16pt 'Liberation Sans'; color: #0a3f8f } .ci { display: flex; gap: 14px; margin: 14px 0 } .ci div { flex: 1; border: 1px solid #0a3f8f; border-radius: 14px; text-align: center; padding: 9px } .ci b { display: block; font-size: 15pt; color: #0a3f8f }
h3 { color: #0a3f8f; margin: 14px 0 2px; font-size: 11pt } .cl { background: #e6edf7; padding: 5px 8px; display: flex; gap: 22px } .d { width: 100% } .d th { font-size: 7.5pt; border-bottom: 1px solid #0a3f8f; padding: 3px; text-align: right; vertical-align: bottom } .d th.l, .d td.l { text-align: left } .d th.u { text-align: center; background: #fbe9d2 } .d td { padding: 3px; text-align: right; border-bottom: 1px solid #ddd } .d td.o { background: #fbe9d2 } .t td { font-weight: bold; border-top: 1px solid #0a3f8f }"""


def document(rng):
    payer, who = rng.choice(PAYERS), someone(rng)
    name, member, group, (street, town) = f"{who[0]} {who[2]}".upper(), digits(rng, 9), digits(rng, 6), home(rng)
    plan, when, documents, parts = Plan(rng), day(rng, (2026, 1, 6), 130), [], []
    marks = {why: [code] for why, code in NOTES.items() if code}
    used = set()
    for _ in range(rng.choice([1, 1, 2, 2, 3])):
        provider, claim, account = rng.choice(PROVIDERS), letters(rng, "AA99999999"), letters(rng, rng.choice(["9999999", "A999999", "99999-9"]))
        lines = worked(rng, plan, when, SERVICES, rng.randint(1, 4), marks, KEYS)
        for item in lines:
            item.pop("code", None)
            used |= set(item.get("remarks", []))
        sums = {k: total(lines, k) for k in KEYS}
        rows = "".join(f"<tr><td class=l>{say(when, 'us')}</td><td class=l>{i['description']}</td>{''.join(f'<td class={chr(111) if k in KEYS[3:7] else chr(110)}>{money(i[k])}</td>' for k in KEYS)}<td class=l>{' '.join(i.get('remarks', []))}</td></tr>" for i in lines)
        parts.append(f"""<h3>Claim detail for {e(name)}</h3><div class=cl><span>Claim number: <b>{claim}</b></span><span>Provider: <b>{e(provider)}</b></span><span>Network status: <b>In network</b></span><span>Patient account number: <b>{account}</b></span></div>
<table class=d><tr><th class=l rowspan=2>Date(s) of<br>service</th><th class=l rowspan=2>Service description</th><th rowspan=2>Amount<br>billed</th><th rowspan=2>Plan<br>discounts</th><th rowspan=2>Your plan<br>paid</th><th class=u colspan=4>Your responsibility</th><th rowspan=2>Amount<br>you owe</th><th class=l rowspan=2>Notes</th></tr>
<tr><th>Deductible</th><th>Copay</th><th>Coinsurance</th><th>Not covered</th></tr>{rows}<tr class=t><td class=l colspan=2>Claim total</td>{''.join(f'<td>{money(sums[k])}</td>' for k in KEYS)}<td></td></tr></table>""")
        documents.append({"document_type": KIND, "payer": {"name": payer}, "provider": {"name": provider}, "patient": {"name": name, "member_id": member}, "account_number": account, "claim_number": claim, "network": "in", "lines": lines,
                          "totals": {"charges_cents": sums["charge_cents"], "adjustments_cents": sums["adjustment_cents"], "insurance_paid_cents": sums["plan_paid_cents"], "balance_cents": sums["patient_cents"]}})
        when = after(when, rng.randint(1, 14))
    printed = after(when, rng.randint(12, 25))
    everything = [i for d in documents for i in d["lines"]]
    for one in documents:
        one["statement_date"] = printed.isoformat()
    circles = [("Amount billed", "charge_cents"), ("Plan discounts", "adjustment_cents"), ("Your plan paid", "plan_paid_cents"), ("Amount you owe", "patient_cents")]
    html = f"""<div class=top><div><div class=nm>{e(payer)}</div>Explanation of benefits &mdash; <b>This is not a bill</b></div><div>Statement date: {say(printed, 'long')}<br>Member name: {e(name)}<br>Member ID: {member}<br>Group number: {group}</div></div>
<p>{e(name)}<br>{e(street.upper())}<br>{e(town.upper())}</p><p style="font-size:11pt">Here is a summary of the claims we worked for you. Do not pay until your provider sends a bill. It should say the same as the amount you owe below.</p>
<div class=ci>{''.join(f'<div>{k}<b>{money(total(everything, v))}</b></div>' for k, v in circles)}</div>{''.join(parts)}
<h3>Notes</h3>{''.join(f'<p style="margin:2px 0"><b>{c}</b> &nbsp;{WORDS[c]}</p>' for c in sorted(used)) or '<p>No notes.</p>'}
<h3>Your plan balances</h3><p>Individual deductible: {money(plan.met)} of {money(plan.deductible)} met. Individual out-of-pocket maximum: {money(min(plan.spent, plan.limit))} of {money(plan.limit)} met.</p>
<p style="font-size:7.5pt">You have the right to appeal within 180 days of getting this notice. Write to Appeals, PO Box {digits(rng, 5)}, or call the number on your ID card. If you need help in your language, call us; an interpreter costs nothing.</p>"""
    return {"html": page(CSS, html, "size: Letter landscape; margin: 0.5in", PAGES), "truth": {"documents": documents}}
