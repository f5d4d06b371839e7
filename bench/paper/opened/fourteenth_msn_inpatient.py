"""fourteenth_msn_inpatient.py: a Medicare Summary Notice for Part A after the official form: first page with deductible status and facilities, then the inpatient claims: benefit days used, claim approved, non-covered charges, paid, most you may be billed, lettered notes."""
import held_fourteenth as t
from held_fourteenth import cols, esc, facts, money, say, table

NAME, KIND = "held14-msn-inpatient", "msn"
NOTES = {"A": "Days are being subtracted from your total inpatient hospital benefits for this benefit period.", "B": "$1,736.00 was applied to your inpatient deductible.", "C": "The amount Medicare paid the provider for this claim is based on a rate for the whole stay.", "D": "You did not owe coinsurance for the first 20 days of skilled nursing facility care."}


def document(rng):
    who, sent = t.Patient(rng, 66, 93), t.day(rng, "2026-04-15", "2026-09-20")
    member, documents, blocks, end = t.number(rng, "9AA9-AA9-AA99"), [], "", t.later(sent, -rng.randint(45, 70))
    stays = [(rng.choice(t.SYSTEMS), rng.randint(2, 8), 173600, ["A", "B", "C"])]
    if rng.random() < 0.5:
        stays.append((f"{t.city(rng)} Care and Rehabilitation Center", rng.randint(6, 18), 0, ["D"]))
    start = t.later(end, -sum(days for _, days, _, _ in stays))
    for giver, days, owed, notes in stays:
        claim, until = t.number(rng, "99999999999999AAA"), t.later(start, days)
        line = {"date": start, "date_end": until, "noncovered_cents": 0, "plan_paid_cents": t.price(rng, 480, 720) * days + 350000, "patient_cents": owed, "remarks": notes, "maybe": {"description": f"{days} days", "units": days}}
        cells = ["Yes", money(0), money(line["plan_paid_cents"]), money(owed)]
        blocks += (f'<h3>{say(start, "long")} &ndash; {say(until, "long")}</h3><p><b>{esc(giver)}</b>, {t.call(rng, "({}) {}-{}")}<br>{", ".join(t.where(rng))}<br>Referred by {esc(t.dr(rng, "{} {}, M.D."))}</p>'
                   + table("vt w", "lcrrrc", [["Benefit Days Used", "Claim<br>Approved?", "Non-<br>Covered<br>Charges", "Amount<br>Medicare<br>Paid", "Maximum<br>You May Be<br>Billed", "See<br>Notes<br>Below"]], [[f"{days} days", *cells, ", ".join(notes)], ("tt", [f"Total for Claim #{claim}", "", *cells[1:], ""])]))
        documents.append({"document_type": KIND, "provider": {"name": giver}, "payer": {"name": "Medicare"}, "patient": {"name": who.full, "member_id": member}, "claim_number": claim, "statement_date": sent, "lines": [line], "totals": {"insurance_paid_cents": line["plan_paid_cents"], "balance_cents": owed}, "maybe": {"admitted": start, "discharged": until}})
        start = until
    used = sorted({c for *_, notes in stays for c in notes})
    owed = sum(one["totals"]["balance_cents"] for one in documents)
    head = '<div class="rn"><span>{}</span><span><b>THIS IS NOT A BILL</b> | Page {} of 2</span></div>'
    body = ('<div class="ti"><div>Medicare Summary Notice<small>for Part A (Hospital Insurance)</small></div><p>Page 1 of 2<br>The Official Summary of Your Medicare Claims from the Centers for Medicare &amp; Medicaid Services</p></div>' + f'<div class="to">{who.mail}</div><div class="nb">THIS IS NOT A BILL</div>'
            + cols((50, f'<h2>Notice for {esc(who.full)}</h2>' + facts([("Medicare Number", member), ("Date of This Notice", say(sent, "long")), ("Claims Processed Between", f'{say(t.later(sent, -90), "long")} &ndash;<br>{say(t.later(sent, -1), "long")}')]) + "<h2>Your Deductible Status</h2><p>Your deductible is what you must pay each benefit period for most health services before Medicare begins to pay.</p><p><b>Part A Deductible:</b> You have now met your <b>$1,736.00</b> deductible for inpatient hospital services for the benefit period.</p>"),
                   (50, "<h2>Your Claims &amp; Costs This Period</h2>" + facts([("Did Medicare Approve All Claims?", "<b>YES</b>"), ("<b>Total You May Be Billed</b>", f"<b>{money(owed)}</b>")], "fa fx") + "<h2>Facilities with Claims This Period</h2>" + "".join(f'<p><b>{say(one["lines"][0]["date"], "long")} &ndash; {say(one["lines"][0]["date_end"], "long")}</b><br>{esc(one["provider"]["name"])}</p>' for one in documents) + "<h2>Be Informed!</h2><p>Medicare cards no longer have Social Security numbers. Guard your card.</p>"))
            + '<div class="break"></div>' + head.format(esc(who.full), 2) + '<div class="ti2">Your Inpatient Claims for Part A (Hospital Insurance)</div><p>Part A Inpatient Hospital Insurance helps pay for inpatient hospital care, inpatient care in a skilled nursing facility following a hospital stay, home health care, and hospice care.</p>'
            + "<p><b>Benefit Days Used:</b> The number of covered benefit days you used during each hospital and/or skilled nursing facility stay. <b>Maximum You May Be Billed:</b> The amount you may be billed for Part A services can include a deductible, coinsurance based on your benefit days used, and other charges.</p>" + blocks
            + "<h3>Notes for Claims Above</h3>" + "".join(f"<p><b>{c}</b> {NOTES[c]}</p>" for c in used) + f'<h3>How to Handle Denied Claims or File an Appeal</h3><p>Get more details: call 1-800-MEDICARE (1-800-633-4227). If you disagree with a coverage decision, payment decision, or payment amount on this notice, you can appeal. We must receive your written request by <b>{say(t.later(sent, 125), "long")}</b>.</p>')
    css = "body{font:10.5pt 'Liberation Sans'}.ti{display:flex;justify-content:space-between;border-bottom:3px solid #000;padding-bottom:5pt}.ti div{font:bold 23pt 'Liberation Sans'}.ti small{display:block;font-size:12pt}.ti p{font-size:8pt;text-align:right;width:32%;margin:0}.to{margin:26pt 0 26pt 10pt;font-size:10pt}.nb{background:#000;color:#fff;font-weight:bold;font-size:14pt;padding:4pt 8pt;text-align:center}h2{font-size:12.5pt;margin:12pt 0 3pt}h3{font-size:12pt;margin:14pt 0 2pt;border-top:1px solid #000;padding-top:4pt}.fa td{border-bottom:1px solid #aaa;padding:4pt 4pt 4pt 0}.rn{display:flex;justify-content:space-between;font-size:9pt;border-bottom:1px solid #000}.ti2{font:bold 16pt 'Liberation Sans';margin:10pt 0 4pt}.vt{font-size:9.3pt;margin-top:6pt}.vt th{background:#e4e4e4;vertical-align:bottom}.vt th,.vt td{border-bottom:1px solid #888;padding:4pt}.tt td{font-weight:bold}p{margin:4pt 0}"
    return t.done(css, body, {"documents": documents}, margin="0.6in")
