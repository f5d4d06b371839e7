"""twelfth_msn_outpatient.py: Medicare's notice for Part B outpatient facility claims after the pattern of CMS: hospital claims with what the facility charged, what Medicare approved and paid, the most you may be billed."""
import held_twelfth as t
from held_twelfth import cols, esc, facts, money, say, table

NAME, KIND = "held12-msn-outpatient", "msn"
WORK = [("99283", "Emergency department visit, moderate problem", 400, 1200), ("71046", "X-ray of chest, 2 views", 120, 420), ("36415", "Insertion of needle into vein for collection of blood sample", 14, 45), ("80048", "Blood test, basic group of blood chemicals", 60, 240), ("93005", "Routine electrocardiogram (EKG) with tracing", 110, 320), ("96374", "Injection of drug into vein", 140, 420), ("70450", "CT scan of head or brain without contrast", 800, 2400)]


def document(rng):
    who, sent, mbi = t.Patient(rng, 66, 92), t.day(rng, "2026-04-15", "2026-10-10"), t.number(rng, "9AA9-AA9-AA99")
    giver, site, tel, claim, date, doctor = rng.choice(t.SYSTEMS), t.where(rng), t.call(rng, "({}) {}-{}"), t.number(rng, "99999999999999AAA"), t.later(sent, -rng.randint(30, 80)), t.dr(rng, "{} {}")
    lines, rows = [], []
    for code, words, low, high in rng.sample(WORK, rng.randint(2, 5)):
        charge = t.price(rng, low, high)
        allowed = round(charge * rng.uniform(0.2, 0.6))
        paid = round(allowed * 0.8)
        x = {"date": date, "code": code, "description": words, "charge_cents": charge, "allowed_cents": allowed, "plan_paid_cents": paid, "patient_cents": allowed - paid}
        lines.append(x)
        rows.append([f"{words} ({code})", "Yes", *(money(x[k]) for k in ("charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents")), ""])
    z = [t.total(lines, k) for k in ("charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents")]
    rows.append(("tt", [f"Total for Claim #{claim}", "", *(money(x) for x in z), "A"]))
    for x in lines:
        x["maybe"] = {"remarks": ["A"]}
    body = (cols((65, '<div class="h1">Medicare Summary Notice</div>for Part B (Medical Insurance)'), (35, '<div class="r">Page 1 of 2<br><b>THIS IS NOT A BILL</b></div>')) + f'<div class="to">{who.mail}</div>'
            + cols((50, f"<h3>Notice for {esc(who.full)}</h3>" + facts([("Medicare Number", mbi), ("Date of This Notice", say(sent, "long")), ("Claims Processed Between", f"{say(t.later(sent, -90), 'long')} &ndash; {say(sent, 'long')}")], "ru w") + "<h3>Your Deductible Status</h3><p>You have met your 2026 Part B deductible of $283.00.</p>"),
                   (50, "<h3>Your Claims &amp; Costs This Period</h3>" + facts([("Did Medicare Approve All Services?", "YES"), ("<b>Total You May Be Billed</b>", f"<b>{money(z[3])}</b>")], "ru w") + f"<h3>Facilities with Claims This Period</h3><p>{say(date, 'long')}<br><b>{esc(giver)}</b></p>"))
            + f'<div class="break"></div><h3>Your Outpatient Claims for Part B (Medical Insurance)</h3><h2>{say(date, "long")}</h2><p><b>{esc(giver)}</b>, {tel}<br>{site[0]}, {site[1]}<br>Referred by {esc(doctor)}</p>'
            + table("vt w", "lcrrrrc", [["Service Provided<br>&amp; Billing Code", "Service<br>Approved?", "Amount<br>Facility<br>Charged", "Medicare-<br>Approved<br>Amount", "Amount<br>Medicare<br>Paid", "Maximum<br>You May<br>Be Billed", "See<br>Notes<br>Below"]], rows)
            + "<p><b>Notes for Claims Above</b><br><b>A</b> Your claim was sent to your Medicare Supplement insurance.</p><h3>How to File an Appeal</h3><p>We must receive your appeal within 120 days of the day you get this notice. Call 1-800-MEDICARE (1-800-633-4227).</p>")
    css = "body{font:10pt 'Liberation Sans'}.h1{font:bold 21pt 'Liberation Sans'}.to{margin:26pt 0 18pt 14pt}h3{border-top:2px solid #000;font-size:11pt;margin:12pt 8pt 2pt 0}h2{font-size:12pt;margin:6pt 0 0}.ru td{border-bottom:.5px dotted #555}.vt{font-size:8.8pt}.vt th{border-bottom:2px solid #000;font-size:8pt;vertical-align:bottom}.vt td{border-bottom:.5px solid #bbb}.vt td:first-child{width:34%}.tt td{font-weight:bold;background:#eee}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": giver, "phone": tel}, "payer": {"name": "Medicare"}, "patient": {"name": who.full, "member_id": mbi}, "claim_number": claim, "statement_date": sent, "lines": lines, "totals": {"charges_cents": z[0], "insurance_paid_cents": z[2], "balance_cents": z[3]}})
