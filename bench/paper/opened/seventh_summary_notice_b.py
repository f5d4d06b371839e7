"""seventh_summary_notice_b.py: a Medicare Summary Notice for Part B in the form now sent: dashboard, how to check it, claims with notes by letter, the last page on appeals."""
from held_parts import PAGES, address, after, day, digits, e, money, page, phone, say, total
from held_plain import VISITS, home, letters, someone

NAME = "held7-summary-notice-b"
KIND = "msn"
NOTES = {"A": "Medicare will pay for this test only once within a set time.", "B": "This service is paid at 100% of the approved amount. You owe nothing.", "C": "The amount approved was applied to your yearly deductible.", "D": "Your claim was sent to your Medigap insurer.", "E": "Medicare does not pay for this item or service."}
CSS = """body { font: 10.5pt 'Liberation Sans'; color: #000 } .w { width: 100% } .w td { vertical-align: top } h1 { font-size: 20pt; margin: 0; color: #0b3d73 } h2 { font-size: 14pt; color: #0b3d73; border-top: 3px solid #0b3d73; padding-top: 4px; margin: 16px 0 4px } .who td { padding: 2px 6px; border-bottom: 1px solid #999 } .nx { page-break-before: always }
.c { width: 100%; margin: 6px 0 2px } .c th { background: #dbe6f1; font-size: 8.5pt; padding: 4px; vertical-align: bottom; text-align: right } .c th.l, .c td.l { text-align: left } .c td { padding: 4px; border-bottom: 1px solid #bbb; text-align: right; font-size: 9.5pt; vertical-align: top } .c .t td { font-weight: bold; background: #eee } .cl { margin: 12px 0 0 } .hd { border-bottom: 1px solid #0b3d73; font-size: 8.5pt; margin-bottom: 8px }"""


def document(rng):
    who = someone(rng)
    name, number, (street, town) = f"{who[0]} {who[1]} {who[2]}".upper(), letters(rng, "9AA9-AA9-AA99"), home(rng)
    when, left, documents, parts, used = day(rng, (2026, 1, 5), 60), rng.choice([28300, 12044, 0, 0]), [], [], set()
    for _ in range(rng.choice([1, 2, 2, 3])):
        doctor, (road, city, whole), tel = someone(rng), address(rng), phone(rng)
        provider, claim = f"{doctor[0]} {doctor[1]}. {doctor[2]}, {rng.choice(['M.D.', 'D.O.', 'N.P.'])}", letters(rng, "99-99999-999-999")
        lines, rows, sent = [], [], rng.random() < 0.3
        for code, words, low, high in rng.sample(VISITS, rng.randint(1, 4)):
            charge = rng.randint(low * 100, high * 100)
            approved, marks = round(charge * rng.uniform(0.35, 0.8)), []
            refused = rng.random() < 0.1
            if refused:
                approved = paid_ = 0
                mine, marks = rng.choice([charge, 0]), ["E"]
            elif code in ("90471", "90686", "80061", "80053", "85025", "83036", "84443", "81003", "36415"):
                paid_, mine, marks = approved * 98 // 100, 0, ["B"]
            else:
                first = min(left, approved)
                left -= first
                rest = approved - first
                paid_, mine = round(rest * 0.784), first + round(rest * 0.2)
                marks = ["C"] if first else []
            if sent:
                marks = marks + ["D"]
            used |= set(marks)
            lines.append({"date": when.isoformat(), "code": code, "description": words, "charge_cents": charge, "allowed_cents": approved, "plan_paid_cents": paid_, "patient_cents": mine, **({"remarks": marks} if marks else {})})
            rows.append(f"<tr><td class=l>{e(words)} ({code})</td><td>{'NO' if refused else 'Yes'}</td><td>{money(charge)}</td><td>{money(approved)}</td><td>{money(paid_)}</td><td>{money(mine)}</td><td>{','.join(marks)}</td></tr>")
        sums = [total(lines, k) for k in ("charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents")]
        parts.append(f"""<p class=cl><b style="font-size:12pt">{say(when, 'long')}</b><br><b>{e(provider)}</b>, {tel}<br>{e(road)}, {e(city)}</p>
<table class=c><tr><th class=l style="width:32%">Service Provided &amp; Billing Code</th><th>Service Approved?</th><th>Amount Provider Charged</th><th>Medicare-Approved Amount</th><th>Amount Medicare Paid</th><th>Maximum You May Be Billed</th><th>See Notes Below</th></tr>{''.join(rows)}<tr class=t><td class=l colspan=2>Total for Claim #{claim}</td>{''.join(f'<td>{money(s)}</td>' for s in sums)}<td></td></tr></table>""")
        documents.append({"document_type": KIND, "provider": {"name": provider, "phone": tel, "address": whole}, "patient": {"name": name, "member_id": number}, "claim_number": claim, "lines": lines,
                          "totals": {"charges_cents": sums[0], "insurance_paid_cents": sums[2], "balance_cents": sums[3]}})
        when = after(when, rng.randint(3, 20))
    begun, ended = after(when, 5), after(when, 60)
    printed = after(ended, rng.randint(3, 9))
    for one in documents:
        one["statement_date"] = printed.isoformat()
    owed = sum(d["totals"]["balance_cents"] for d in documents)
    html = f"""<table class=w><tr><td><h1>Medicare Summary Notice</h1>for Part B (Medical Insurance)</td><td class=r style="font-size:8.5pt">The Official Summary of Your Medicare Claims<br>from the Centers for Medicare &amp; Medicaid Services</td></tr></table>
<p style="margin:18px 0">{e(name)}<br>{e(street.upper())}<br>{e(town.upper())}</p><p style="text-align:center;font-size:13pt"><b>THIS IS NOT A BILL</b></p>
<table class=w><tr><td style="width:52%"><h2>Notice for {e(name)}</h2><table class="w who"><tr><td>Medicare Number</td><td>{number}</td></tr><tr><td>Date of This Notice</td><td>{say(printed, 'long')}</td></tr><tr><td>Claims Processed Between</td><td>{say(begun, 'long')} &ndash; {say(ended, 'long')}</td></tr></table>
<h2>Your Deductible Status</h2><p>Your deductible is what you must pay for most health services before Medicare begins to pay.</p><p>Part B Deductible: You have now met <b>{money(28300 - left)}</b> of your <b>$283.00</b> deductible for 2026.</p></td>
<td style="padding-left:20px"><h2>Your Claims &amp; Costs This Period</h2><p>Did Medicare approve all services? <b>{'YES' if 'E' not in used else 'NO'}</b><br>Number of claims on this notice: {len(documents)}</p><p style="font-size:13pt">Total You May Be Billed &nbsp; <b>{money(owed)}</b></p><h2>Providers with Claims This Period</h2>{''.join(f'<p style="margin:3px 0">{e(d["provider"]["name"])}</p>' for d in documents)}</td></tr></table>
<div class=nx><div class=hd>{e(name)} &nbsp; THIS IS NOT A BILL</div><h2 style="margin-top:0">Your Claims for Part B (Medical Insurance)</h2><p style="font-size:9pt">Part B helps to pay for doctors' services, tests and other health services. <b>Service Approved?</b> tells whether Medicare covered it. <b>Maximum You May Be Billed</b> is the most the provider may ask of you; another insurer may pay part of it.</p>{''.join(parts)}
<h2>Notes for Claims Above</h2>{''.join(f'<p style="margin:2px 0"><b>{c}</b> &nbsp; {NOTES[c]}</p>' for c in sorted(used)) or '<p>No notes.</p>'}</div>
<div class=nx><div class=hd>{e(name)} &nbsp; THIS IS NOT A BILL</div><h2 style="margin-top:0">How to Handle Denied Claims or File an Appeal</h2><p>Get more details: ask your provider for an itemized statement. If a claim was denied, call the provider and ask whether it was coded rightly.</p><p>If you disagree, appeal in writing. We must have your appeal by <b>{say(after(printed, 125), 'long')}</b>. Circle the services you disagree with, say why, sign, and send this notice to: Medicare Claims Office, PO Box {digits(rng, 4)}.</p></div>"""
    return {"html": page(CSS, html, "size: Letter; margin: 0.6in", PAGES), "truth": {"documents": documents}}
