"""tenth_msn_quarter.py: a Medicare Summary Notice for Part B of three months: the first page of facts and sums, then claims each with the provider's name and address, a table of seven columns in the order of the CMS form, notes in letters, the claim's total."""
import held_tenth as t
from held_tenth import esc, money, say, tr

NAME, KIND = "held10-msn-quarter", "msn"
WORK = [("99214", "Established patient office or other outpatient visit, 30-39 minutes", 150, 330), ("G0439", "Annual wellness visit, subsequent visit", 140, 270), ("80053", "Blood test, comprehensive group of blood chemicals", 30, 120), ("93000", "Routine EKG using at least 12 leads including interpretation and report", 40, 140), ("71046", "X-ray of chest, 2 views", 60, 180),
        ("G0008", "Administration of influenza virus vaccine", 25, 60), ("97110", "Therapy procedure using exercise, each 15 minutes", 50, 120), ("92014", "Eye and medical examination, established patient", 110, 240), ("11721", "Removal of tissue from 6 or more finger or toe nails", 50, 130), ("83036", "Hemoglobin A1C level", 20, 70)]
NOTES = {"A": "Your claim was sent to your Medicare supplemental insurer.", "B": "Medicare pays 100% for this service. You pay nothing.", "C": "Medicare does not pay for this many services in this time. You can't be billed.", "D": "This approved amount was applied toward your deductible."}


def document(rng):
    who, sent = t.Someone(rng, 92), t.day(rng, "2026-04-05", "2026-10-01")
    mbi, start = t.number(rng, "9AA9-AA9-AA99"), t.later(sent, -90)
    documents, blocks, total, refused = [], "", 0, 0
    heads = tr(["Service Provided &amp;<br>Billing Code", "Service<br>Approved?", "Amount<br>Provider<br>Charged", "Medicare-<br>Approved<br>Amount", "Amount<br>Medicare<br>Paid", "Maximum<br>You May<br>Be Billed", "See<br>Notes<br>Below"], "|c|r|r|r|r|c", tag="th")
    for _ in range(rng.randint(1, 4)):
        provider, address, call, claim, when = rng.choice((t.doctor(rng, "{} {}. {}, M.D."), f"{rng.choice(t.CITIES)[0]} Eye Associates", "Northside Clinical Lab")), t.site(rng), t.phone(rng), t.number(rng, "02-26999-999-999"), t.later(sent, -rng.randint(20, 80))
        lines, rows, used = [], "", set()
        for code, words, low, high in rng.sample(WORK, rng.randint(1, 4)):
            charge = t.price(rng, low, high)
            mark = rng.choice(("A", "A", "", "", "D", "C")) if code not in ("G0439", "G0008", "80053", "83036") else "B"
            allowed = 0 if mark == "C" else round(charge * rng.uniform(0.35, 0.75))
            paid = {"B": allowed, "C": 0, "D": 0}.get(mark, round(allowed * 0.8))
            owed = 0 if mark == "C" else allowed - paid
            refused += mark == "C"
            used |= {mark} - {""}
            lines.append({"date": when, "code": code, "description": words, "charge_cents": charge, "allowed_cents": allowed, "plan_paid_cents": paid, "patient_cents": owed, "remarks": [mark] if mark else None})
            rows += tr([f"{words} ({code})", "NO" if mark == "C" else "Yes", *(money(x) for x in (charge, allowed, paid, owed)), mark], "ds|c|" + "r nw|" * 4 + "c")
        z = [t.sums(lines, key) for key in ("charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents")]
        total += z[3]
        rows += tr([(f"Total for Claim #{claim}", 2), *map(money, z), ""], "b|" + "r nw b|" * 4, "y")
        blocks += f'<h3>{say(when, "long")}</h3><p class="pv"><b>{esc(provider)}</b>, {call}<br>{t.whole(address)}</p><table class="w d"><thead>{heads}</thead>{rows}</table>' + "".join(f'<p class="n"><b>{x}</b> &nbsp;{NOTES[x]}</p>' for x in sorted(used))
        documents.append({"document_type": KIND, "provider": {"name": provider, "phone": call, "address": t.whole(address)}, "payer": {"name": "Medicare"}, "patient": {"name": who.full, "member_id": mbi}, "claim_number": claim, "statement_date": sent, "lines": lines,
                          "totals": {"charges_cents": z[0], "insurance_paid_cents": z[2], "balance_cents": z[3]}})
    facts = t.facts([("Medicare Number", mbi), ("Date of This Notice", say(sent, "long")), ("Claims Processed Between", f"{say(start, 'long')} &ndash; {say(sent, 'long')}")], "w bx", "b")
    status = t.facts([("Did Medicare Approve All Services?", "NO" if refused else "YES"), ("Number of Services Medicare Denied", str(refused)), ("Total You May Be Billed", money(total))], "w bx", "", "r b")
    body = (f'<div class="tt">Medicare Summary Notice</div><div class="su">for Part B (Medical Insurance)</div><p class="r small">The Official Summary of Your Medicare Claims from the Centers for Medicare &amp; Medicaid Services</p><div class="to">{who.mail}</div><div class="nb">THIS IS NOT A BILL</div>'
            + t.beside(f"<h3>Notice for {esc(who.full)}</h3>{facts}<h3>Your Deductible Status</h3><p>Your deductible is what you must pay each benefit period before Medicare begins to pay. Part B Deductible: You have now met <b>$283.00</b> of your <b>$283.00</b> deductible.</p>", f"<h3>Your Claims &amp; Costs This Period</h3>{status}<h3>Providers with Claims This Period</h3><p>{'<br>'.join(esc(d['provider']['name']) for d in documents)}</p>", 52)
            + f'<div class="break"></div><p class="c b">{esc(who.full)} &nbsp;|&nbsp; THIS IS NOT A BILL</p><h2>Your Claims for Part B (Medical Insurance)</h2>{blocks}<p class="small">To appeal, circle the service you disagree with, explain why, and send this notice back within 120 days.</p>')
    css = "body{font:10pt 'Liberation Sans'}.tt{font:bold 23pt 'Liberation Serif'}.su{font-size:13pt}.to{margin:10pt 0 10pt 10pt}.nb{font-size:13pt;font-weight:bold;border-top:2px solid #000;border-bottom:2px solid #000;padding:3pt}h3{margin:9pt 6pt 3pt 0;border-bottom:1px solid #000}.bx td{border-bottom:.5px solid #999}.d{font-size:8.5pt}.d th{font-size:7.5pt;vertical-align:bottom;border-bottom:1.5px solid #000}.ds{width:200pt}.y td{border-top:1px solid #000;background:#f0f0f0}.n{margin:2pt 0;font-size:8.5pt}.pv{margin:2pt 0 4pt}"
    return t.close(css, body, {"documents": documents})
