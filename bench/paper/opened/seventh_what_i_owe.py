"""seventh_what_i_owe.py: an insurer's EOB that speaks in the first person: copay and deductible in one column, the percent paid, what I owe, notes by letter and number."""
from held_parts import PAGES, after, day, digits, e, money, page, say, total
from held_plain import Plan, home, someone, worked

NAME = "held7-what-i-owe"
KIND = "eob"
PAYERS = ["Sigma Health and Life Insurance Company", "Corvina Healthcare", "Connexa General Life Insurance"]
PROVIDERS = ["RAMIREZ CARLOS MD", "MIDLAND ANESTHESIA ASSOC", "TOLLIVER GENERAL HOSP", "CAREPOINT PATHOLOGY", "SANDERS RUTH FNP", "LAKEWOOD IMAGING CTR"]
SERVICES = [("", "OFFICE VISIT", 110, 310), ("", "LAB TEST", 15, 180), ("", "RADIOLOGY", 80, 900), ("", "ANESTHESIA", 500, 2400), ("", "OUTPATIENT SURGERY", 800, 7200), ("", "PATHOLOGY", 60, 380), ("", "EMERGENCY ROOM", 700, 3400), ("", "IMMUNIZATION", 25, 140), ("", "MEDICAL SUPPLY", 12, 120), ("", "PHYSICAL THERAPY", 70, 190)]
MARKS = {"denied": ["A1"], "bundled": ["B0"]}
WORDS = {"A1": "This service is excluded by your plan. See the section on exclusions in your plan booklet.", "B0": "This is part of a larger service that was already paid. Your provider has agreed not to bill you for it."}
CSS = """body { font: 8.5pt 'DejaVu Sans Condensed', 'DejaVu Sans'; color: #222 } .w { width: 100% } .w td { vertical-align: top; padding: 1px 3px } .hd { background: #0077b3; color: #fff; padding: 8px 10px; font-size: 13pt } .sm { font-size: 7.5pt } .s { width: 100%; margin: 8px 0 } .s td { border-bottom: 1px solid #9bd; padding: 4px } .s td.r { font-weight: bold }
.d { width: 100%; font-size: 7pt; margin-top: 3px } .d th { background: #d7ecf7; padding: 3px 2px; font-size: 6.3pt; text-align: right; vertical-align: bottom } .d td { padding: 3px 2px; text-align: right; border-bottom: 1px solid #eee } .d .l { text-align: left; padding-left: 7px } .t td { border-top: 1.5px solid #0077b3; font-weight: bold } .ch { border-left: 6px solid #0077b3; padding-left: 8px; margin-top: 14px }"""


def document(rng):
    payer, who = rng.choice(PAYERS), someone(rng)
    name, member, account, (street, town) = f"{who[0]} {who[1]} {who[2]}".upper(), f"U{digits(rng, 8)} {rng.choice(['01', '02'])}", digits(rng, 7), home(rng)
    plan, when, documents, parts, used = Plan(rng), day(rng, (2026, 1, 8), 120), [], [], set()
    everything = []
    for _ in range(rng.choice([1, 1, 2, 2])):
        provider, claim = rng.choice(PROVIDERS), digits(rng, 13)
        lines = worked(rng, plan, when, SERVICES, rng.randint(1, 5), MARKS)
        rows, both = [], 0
        for item in lines:
            item.pop("code", None)
            used |= set(item.get("remarks", []))
            share = item.pop("deductible_cents") + item.pop("copay_cents")
            both += share
            percent = 0 if not item["allowed_cents"] or item["allowed_cents"] == share else round(100 * item["plan_paid_cents"] / (item["allowed_cents"] - share))
            rows.append(f"<tr><td class=l>{say(when, 'short')}</td><td class=l>{item['description']}</td><td>{money(item['charge_cents'])}</td><td>{money(item['adjustment_cents'])}</td><td>{money(item['noncovered_cents'])}</td><td>{money(item['allowed_cents'])}</td><td>{money(share)}</td><td>{money(item['plan_paid_cents'])}</td><td>{percent}%</td><td>{money(item['coinsurance_cents'])}</td><td>{money(item['patient_cents'])}</td><td class=l>{' '.join(item.get('remarks', []))}</td></tr>")
            item["maybe"] = {"deductible_cents": share, "copay_cents": share}
        sums = {k: total(lines, k) for k in ("charge_cents", "adjustment_cents", "noncovered_cents", "allowed_cents", "plan_paid_cents", "coinsurance_cents", "patient_cents")}
        heads = ["Service<br>date", "Type of<br>service", "Amount<br>billed", "Discount", "Amount not<br>covered", "Allowed<br>amount", "Copay/<br>Deductible", "What your<br>plan paid", "%<br>paid", "Coin-<br>surance*", "What I<br>owe", "See<br>notes"]
        parts.append(f"""<div class=ch><table class=w><tr><td>Claim # / ID<br><b>{claim}</b></td><td>Patient<br><b>{e(name)}</b></td><td>Service provider<br><b>{e(provider)}</b></td><td>Network status<br><b>IN-NETWORK</b></td></tr></table></div>
<table class=d><tr>{''.join(f'<th class={chr(108) if n in (0, 1, 11) else chr(110)}>{h}</th>' for n, h in enumerate(heads))}</tr>{''.join(rows)}<tr class=t><td class=l colspan=2>Total</td><td>{money(sums['charge_cents'])}</td><td>{money(sums['adjustment_cents'])}</td><td>{money(sums['noncovered_cents'])}</td><td>{money(sums['allowed_cents'])}</td><td>{money(both)}</td><td>{money(sums['plan_paid_cents'])}</td><td></td><td>{money(sums['coinsurance_cents'])}</td><td>{money(sums['patient_cents'])}</td><td></td></tr></table>
<p class=sm>*After you have met your deductible, the costs of covered expenses are shared by you and your plan. The part you pay is your coinsurance.</p>""")
        documents.append({"document_type": KIND, "payer": {"name": payer}, "provider": {"name": provider}, "patient": {"name": name, "member_id": member}, "claim_number": claim, "maybe": {"account_number": account}, "network": "in", "lines": lines,
                          "totals": {"charges_cents": sums["charge_cents"], "adjustments_cents": sums["adjustment_cents"], "insurance_paid_cents": sums["plan_paid_cents"], "balance_cents": sums["patient_cents"]}})
        everything += lines
        when = after(when, rng.randint(1, 20))
    printed = after(when, rng.randint(9, 22))
    for one in documents:
        one["statement_date"] = printed.isoformat()
    saved, billed = total(everything, "charge_cents") - total(everything, "patient_cents"), total(everything, "charge_cents")
    story = [("Amount billed", "The amount that was billed for your visits", billed), ("Discount", "You saved this. Your plan negotiates lower prices.", total(everything, "adjustment_cents")), ("Amount not covered", "The part your plan does not cover", total(everything, "noncovered_cents")), ("What your plan paid", "Your plan paid this to your providers", total(everything, "plan_paid_cents")), ("What I owe", "You owe this, or paid it already", total(everything, "patient_cents"))]
    html = f"""<div class=hd>{e(payer)}</div><table class=w style="margin-top:8px"><tr><td>{e(name)}<br>{e(street.upper())}<br>{e(town.upper())}</td><td class=r>Customer service: call the number on your card<br>Subscriber ID: {member}<br>Account number: {account} / {rng.choice(['CALDER FOODS', 'ORRIN LOGISTICS'])}<br>Date: {say(printed, 'long')}</td></tr></table>
<h2 style="margin-bottom:0">Explanation of benefits</h2><b>THIS IS NOT A BILL.</b> Your health care providers may send you one.
<table class=s>{''.join(f'<tr><td>{k}</td><td class=r>{money(v)}</td><td>{w}</td></tr>' for k, w, v in story)}<tr><td>You saved</td><td class=r>{100 * saved // billed}%</td><td>You saved {money(saved)} of the total amount billed.</td></tr></table>
<h3 style="margin:12px 0 0">Claim detail</h3>{''.join(parts)}
<h3 style="margin:12px 0 2px">Notes</h3>{''.join(f'<p class=sm>{c} - {WORDS[c]}</p>' for c in sorted(used)) or '<p class=sm>None</p>'}
<p class=sm>If you do not agree with this decision you may ask for a review within 180 days. Tell us why in writing, with your claim number, and send copies of your bills.</p>"""
    return {"html": page(CSS, html, "size: Letter; margin: 0.5in", PAGES), "truth": {"documents": documents}}
