"""eleventh_msn_part_b.py: Medicare's notice for Part B after the pattern of CMS: first page with facts in two columns, each claim a table of seven columns whose heads are of three and four lines, the note letters explained below each claim, appeals text with an amount."""
import held_eleventh as t
from held_eleventh import cols, esc, facts, money, say, table

NAME, KIND = "held11-msn-part-b", "msn"
WORK = [("99213", "Established patient office or other outpatient visit, typically 20 minutes", 110, 220), ("G0439", "Annual wellness visit, subsequent", 140, 260), ("36415", "Insertion of needle into vein for collection of blood sample", 10, 30), ("80061", "Blood test, lipids (cholesterol and triglycerides)", 40, 120), ("93010", "Routine electrocardiogram (EKG), interpretation and report only", 20, 60), ("97110", "Therapeutic exercise to develop strength, endurance, range of motion, and flexibility, each 15 minutes", 45, 110), ("66984", "Removal of cataract with insertion of lens", 1500, 3200), ("92012", "Eye exam, established patient", 90, 180), ("J0897", "Injection, denosumab, 1 mg", 900, 2400)]
NOTES = {"A": "This information is being sent to your private insurer. They will review it to see if additional benefits can be paid.", "B": "The amount approved was applied to your Part B deductible.", "C": "Medicare does not pay for this item or service. You may have to pay for it."}
KEYS = ("charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents")


def document(rng):
    who, sent = t.Patient(rng, 66, 93), t.day(rng, "2026-04-10", "2026-10-10")
    mbi, documents, blocks, whole, no = t.number(rng, "9AA9AA9AA99"), [], "", 0, 0
    for _ in range(rng.randint(1, 3)):
        giver, site, tel, claim, date, lines, rows, used = rng.choice((t.dr(rng, "{} {}, M.D."), f"{t.town(rng)} Eye Clinic PC", f"{t.town(rng)} Medical Associates")), t.where(rng), t.call(rng, "({}) {}-{}"), t.number(rng, "02-26999-999-999"), t.later(sent, -rng.randint(20, 85)), [], [], set()
        for code, words, low, high in rng.sample(WORK, rng.randint(1, 4)):
            charge, note = t.price(rng, low, high), rng.choice(("A", "A", "", "B", "C"))
            allowed = 0 if note == "C" else round(charge * rng.uniform(0.4, 0.7))
            paid = 0 if note in "BC" and note else round(allowed * 0.8)
            owed = charge if note == "C" else allowed - paid
            used |= {note} - {""}
            no += note == "C"
            lines.append({"date": date, "code": code, "description": words, **dict(zip(KEYS, (charge, allowed, paid, owed))), "remarks": [note] if note else None})
            rows.append([f"{words} ({code})", "NO" if note == "C" else "Yes", *(money(x) for x in (charge, allowed, paid, owed)), note])
        z = [t.total(lines, k) for k in KEYS]
        whole += z[3]
        rows.append(("tt", [f"Total for Claim #{claim}", "", *(money(x) for x in z), ""]))
        blocks += (f'<h2>{say(date, "long")}</h2><p class="pv"><b>{esc(giver)}</b>, {tel}<br>{site[0]}, {site[1]}</p>'
                   + table("vt w", "lcrrrrc", [["<br><br>Service Provided<br>&amp; Billing Code", "<br><br>Service<br>Approved?", "Amount<br>Provider<br>Charged", "Medicare-<br>Approved<br>Amount", "Amount<br>Medicare<br>Paid", "Maximum<br>You May<br>Be Billed", "See<br>Notes<br>Below"]], rows)
                   + ("<p class='pv'><b>Notes for Claim Above</b><br>" + "<br>".join(f"<b>{k}</b> {NOTES[k]}" for k in sorted(used)) + "</p>" if used else ""))
        documents.append({"document_type": KIND, "provider": {"name": giver, "phone": tel}, "payer": {"name": "Medicare"}, "patient": {"name": who.full, "member_id": mbi}, "claim_number": claim, "statement_date": sent, "lines": lines, "totals": dict(zip(("charges_cents", "insurance_paid_cents", "balance_cents"), (z[0], z[2], z[3])))})
    started = t.later(sent, -91)
    body = (cols((62, '<div class="h1">Medicare Summary Notice</div>for Part B (Medical Insurance)<br><small>The Official Summary of Your Medicare Claims from the Centers for Medicare &amp; Medicaid Services</small>'), (38, '<div class="r">Page 1 of 2</div>')) + f'<div class="to">{who.mail}</div><div class="nb">THIS IS NOT A BILL</div>'
            + cols((50, "<h3>Notice for " + esc(who.full) + "</h3>" + facts([("Medicare Number", mbi), ("Date of This Notice", say(sent, "long")), ("Claims Processed Between", f"{say(started, 'long')} &ndash; {say(sent, 'long')}")], "w ru") + "<h3>Your Deductible Status</h3>Part B Deductible: You have now met $240.00 of your $283.00 deductible for 2026."),
                   (50, "<h3>Your Claims &amp; Costs This Period</h3>" + facts([("Did Medicare Approve All Services?", "NO" if no else "YES"), ("Number of Services Medicare Denied", str(no)), ("<b>Total You May Be Billed</b>", f"<b>{money(whole)}</b>")], "w ru") + "<h3>Providers with Claims This Period</h3>" + "<br>".join(f"{esc(d['provider']['name'])}" for d in documents)))
            + f'<div class="break"></div><div class="r">{esc(who.full)} &nbsp; THIS IS NOT A BILL &nbsp; | &nbsp; Page 2 of 2</div><h3>Your Claims for Part B (Medical Insurance)</h3>Part B helps pay for doctors&rsquo; services, diagnostic tests, ambulance services, and other health care services.{blocks}'
            + "<h3>How to Handle Denied Claims or File an Appeal</h3><p class='pv'>Call your provider first. If you still disagree, we must receive your appeal within 120 days. For a hearing with a judge the amount in dispute must be at least $200.00. ¿Necesita ayuda? Llame al 1-800-MEDICARE (1-800-633-4227).</p>")
    css = "body{font:10pt 'Liberation Sans'}.h1{font:bold 22pt 'Liberation Serif'}.to{margin:26pt 0 16pt 14pt}.nb{font:bold 14pt 'Liberation Sans';border-bottom:3px solid #000}h3{margin:10pt 8pt 3pt 0;background:#000;color:#fff;padding:2pt 4pt;font-size:10.5pt}h2{font-size:12pt;margin:12pt 0 0}.ru{margin-right:8pt}.ru td{border-bottom:.5px solid #888}.pv{margin:2pt 0 4pt;font-size:9pt}.vt{font-size:8.8pt}.vt th{font-size:8pt;border-bottom:2px solid #000;vertical-align:bottom}.vt td:first-child{width:36%}.tt td{font-weight:bold;border-top:1px solid #000;background:#eee}"
    return t.done(css, body, {"documents": documents})
