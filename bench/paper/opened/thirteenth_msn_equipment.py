"""thirteenth_msn_equipment.py: a Medicare Summary Notice for equipment: a first page of the deductible and what you may be billed, then claims by supplier with approved, charged, approved amount, paid, most you may be billed, and lettered notes."""
import held_thirteenth_b as t
from held_thirteenth_b import cols, esc, facts, money, say, table

NAME, KIND = "held13-msn-equipment", "msn"
GEAR = [("E0601-RR", "Continuous positive airway pressure device", 70, 160), ("A7030-NU", "Full face mask for positive airway device", 110, 290), ("A7037-NU", "Tubing for positive airway device", 24, 60), ("E1390-RR", "Oxygen concentrator", 140, 330), ("E0143-NU", "Folding wheeled walker", 80, 190), ("K0001-RR", "Standard wheelchair", 40, 110), ("A4253-NU", "Blood glucose test strips, per 50", 20, 60), ("E0260-RR", "Semi-electric hospital bed with rails", 110, 260), ("L1833-NU", "Knee brace, adjustable", 420, 900)]
KEYS = ("date", "code", "modifiers", "description", "units", "charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents", "remarks")


def document(rng):
    who, sent = t.Patient(rng, 66, 91), t.day(rng, "2026-04-15", "2026-09-25")
    member, documents, blocks, every = t.number(rng, "9AA9-AA9-AA99"), [], "", []
    for _ in range(rng.randint(1, 2)):
        giver, claim, date, lines, rows = rng.choice(("Home Breathing Supply Inc.", "Valley Medical Equipment", "Caring Hands DME LLC", "Sunrise Mobility & Oxygen")), t.number(rng, "99-99999999999999"), t.later(sent, -rng.randint(25, 85)), [], []
        doctor = t.dr(rng, "{} {}, M.D.")
        for code, words, low, high in rng.sample(GEAR, rng.randint(1, 3)):
            charge = t.price(rng, low, high)
            no = rng.random() < 0.2
            allowed = 0 if no else round(charge * rng.uniform(0.4, 0.85))
            paid = round(allowed * 0.8)
            x = {"date": date, "code": code[:5], "modifiers": [code[6:]], "description": words, "units": 1, "charge_cents": charge, "allowed_cents": allowed, "plan_paid_cents": paid, "patient_cents": charge if no else allowed - paid, "remarks": ["B"] if no else ["A"]}
            lines.append(x)
            rows.append([f"1 {esc(words)} ({code})", "NO" if no else "Yes", *(money(x[k]) for k in ("charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents")), x["remarks"][0]])
        z = {k: t.total(lines, k) for k in ("charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents")}
        rows.append(("tt", [f"Total for Claim #{claim}", "", *(money(z[k]) for k in z), "C"]))
        blocks += (f'<h2>{say(date, "long")}</h2><p><b>{esc(giver)}</b>, {t.call(rng, "({}) {}-{}")}<br>{", ".join(t.where(rng))}<br>Referred by {esc(doctor)}</p>'
                   + table("vt w", "lcrrrrc", [["Quantity, Service Provided &amp; Billing Code", "Service<br>Approved?", "Amount<br>Supplier<br>Charged", "Medicare-<br>Approved<br>Amount", "Amount<br>Medicare<br>Paid", "Maximum<br>You May<br>Be Billed", "See<br>Notes<br>Below"]], rows))
        documents.append(t.told(KIND, "Medicare", who, member, claim, sent, giver, lines, KEYS, {"charges_cents": z["charge_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]}))
        every += lines
    deny = any(x["remarks"] == ["B"] for x in every)
    body = (cols((60, '<div class="ti">Medicare Summary Notice</div>for Part B (Medical Insurance)<br><b>Durable Medical Equipment, Prosthetics, Orthotics &amp; Supplies</b><br><span class="small">The Official Summary of Your Medicare Claims from the Centers for Medicare &amp; Medicaid Services</span>'), (40, '<p class="r">Page 1 of 2</p>'))
            + f'<div class="to">{who.mail}</div><div class="nb">THIS IS NOT A BILL</div>'
            + cols((50, "<h3>Notice for " + esc(who.full) + "</h3>" + facts([("Medicare Number", member), ("Date of This Notice", say(sent, "long")), ("Claims Processed Between", f"{say(t.later(sent, -90), 'long')} &ndash; {say(t.later(sent, -2), 'long')}")], "fa fx") + f"<h3>Your Deductible Status</h3><p>Your deductible is what you must pay for most health services before Medicare begins to pay.</p><p><b>Part B Deductible:</b> You have now met your <b>{money(28300)}</b> deductible for 2026.</p>"),
                   (50, "<h3>Your Claims &amp; Costs This Period</h3>" + facts([("Did Medicare Approve All Services?", "NO" if deny else "YES"), ("Number of Services Medicare Denied", str(sum(x["remarks"] == ["B"] for x in every))), ("<b>Total You May Be Billed</b>", f'<b>{money(t.total(every, "patient_cents"))}</b>')], "fa fx") + "<h3>Suppliers with Claims This Period</h3>" + "<br>".join(f'{say(d["lines"][0]["date"], "long")}<br>{esc(d["provider"]["name"])}' for d in documents)))
            + '<h3>How to Check This Notice</h3><p>Do you recognize the name of each supplier? Check the dates. Did you get the item? If you already paid the bill, did you pay the right amount? Report fraud: 1-800-MEDICARE (1-800-633-4227).</p><div class="break"></div><p class="r">Page 2 of 2</p><div class="hd">Your Claims for Part B (Durable Medical Equipment)</div><p>Part B Durable Medical Equipment covers items and supplies. <b>Maximum You May Be Billed:</b> the total amount the supplier is allowed to bill you, including any deductible, coinsurance (usually 20%) and other charges not covered.</p>'
            + blocks + f'<h3>Notes for Claims Above</h3><p><b>A</b> The approved amount is based on the fee schedule for your area.<br>{"<b>B</b> Medicare does not pay for this item because the information given does not support the need for it.<br>" if deny else ""}<b>C</b> Your claim was sent to your Medicare Supplement policy for its share.</p><h3>How to Handle Denied Claims or File an Appeal</h3><p>File in writing. We must receive your appeal by <b>{say(t.later(sent, 125), "long")}</b>.</p>')
    css = "body{font:10pt 'Liberation Sans'}.ti{font:bold 20pt 'Liberation Sans';color:#1f3c6e}.to{margin:24pt 0}.nb{background:#1f3c6e;color:#fff;font-weight:bold;text-align:center;font-size:15pt;padding:4pt}h2{font-size:13pt;margin:14pt 0 2pt}h3{margin:10pt 0 3pt;font-size:11pt;border-bottom:1px solid #000}.fx td{border-bottom:1px solid #aaa}.hd{background:#ddd;font-weight:bold;font-size:13pt;padding:4pt}.vt{font-size:8.8pt}.vt th{background:#eee;vertical-align:bottom}.vt th,.vt td{border:1px solid #888}.tt td{font-weight:bold}p{margin:4pt 0}"
    return t.done(css, body, {"documents": documents}, margin="0.6in")
