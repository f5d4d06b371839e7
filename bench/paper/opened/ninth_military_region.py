"""ninth_military_region.py: a military health plan's EOB: facts down the right with colons, services in rows whose code and words stand together, reductions in a row of labels, the beneficiary's share in a box beside the catastrophic cap."""
import held_ninth as n
from held_ninth import esc, money, say, tr

NAME, KIND = "held9-military-region", "eob"
WORK = [("99213", "OFFICE/OUTPATIENT VISIT", 110, 220), ("97140", "MANUAL THERAPY", 50, 120), ("97110", "THERAPEUTIC EXERCISES", 50, 130), ("73030", "X-RAY SHOULDER", 60, 180), ("90834", "PSYCHOTHERAPY 45 MIN", 120, 230), ("80061", "LIPID PANEL", 30, 110), ("J3420", "VITAMIN B12 INJECTION", 6, 30)]


def document(rng):
    region, who, sent = rng.choice(("TRICARE East Region", "TRICARE West Region", "TRICARE For Life")), n.Someone(rng), n.day(rng, "2026-02-20", "2026-07-20")
    provider, claim, call = n.practice(rng).upper(), n.number(rng, "2026999 99 99999"), n.phone(rng, "1-{}-{}-{}")
    claim = claim.replace(" ", "")
    when, lines, rows = n.later(sent, -rng.randint(15, 60)), [], ""
    for code, words, low, high in rng.sample(WORK, rng.randint(1, 5)):
        charge = n.price(rng, low, high)
        allowed = round(charge * rng.uniform(0.4, 0.8))
        line = {"date": when, "code": code, "description": words, "units": rng.choice((1, 1, 2)), "charge_cents": charge, "allowed_cents": allowed, "noncovered_cents": charge - allowed, "remarks": [rng.choice(("0021", "0045"))]}
        lines.append(line)
        rows += tr([say(when, "us"), f"{code} {words}", line["units"], money(charge), money(allowed), money(charge - allowed), line["remarks"][0]], "nw||c|r nw|r nw|r nw|c")
    for line in lines:
        line["maybe"] = {"adjustment_cents": line["noncovered_cents"]}
        del line["noncovered_cents"]
    charge, allowed = n.sums(lines, "charge_cents"), n.sums(lines, "allowed_cents")
    ded, copay = rng.choice((0, 0, min(allowed, 3100))), rng.choice((0, 3300))
    copay = min(copay, allowed - ded)
    share = 0 if copay else (allowed - ded) // 5
    owed = ded + copay + share
    rows += tr([("TOTALS", 3), money(charge), money(allowed), money(charge - allowed), ""], "b|r nw b|r nw b|r nw b|", "z")
    facts = n.facts([("Date of Notice:", say(sent, "long")), ("Sponsor SSN:", "XXX-XX-" + n.digits(rng, 4)), ("Beneficiary Name:", esc(who.caps)), ("Claim Number:", claim), ("Provider:", esc(provider)), ("Check Number:", n.digits(rng, 9))], "", "b", "")
    summary = n.facts([("Amount Billed", money(charge)), ("TRICARE Allowed", money(allowed)), ("Other Insurance Paid", money(0)), ("Paid to Provider", money(allowed - owed)), ("Paid to Beneficiary", money(0))], "w bx", "", "r")
    liable = n.facts([("Deductible", money(ded)), ("Copayment", money(copay)), ("Cost-Share", money(share)), ("<b>Your Total Responsibility</b>", f"<b>{money(owed)}</b>")], "w bx", "", "r")
    body = (f'<table class="w top"><tr><td><b class="logo">{region}</b><br>Health care program for service members and their families</td><td class="r"><b>TRICARE EXPLANATION OF BENEFITS</b><br>This is not a bill. Do not send payment.</td></tr></table>'
            + n.beside(f"<br>{esc(who.caps)}<br>{who.street.upper()}<br>{who.town.upper()}<br><br>Questions? {call}", facts, 50)
            + f'<h4>Services</h4><table class="w d"><thead>{tr(["Date of Service", "Services Provided", "No.", "Amount Billed", "TRICARE Allowed", "Not Allowed", "Remark"], "||c|r|r|r|c", tag="th")}</thead>{rows}</table>'
            + n.beside(f"<h4>Claim Summary</h4>{summary}", f"<h4>Beneficiary Share</h4>{liable}", 50)
            + '<p><b>Remark codes:</b> 0021 - Charge exceeds the allowable amount. The network provider may not bill you for it. 0045 - Paid by the fee schedule.</p>'
            '<p class="small">Fiscal year to date: individual deductible met $50.00 of $186.00; catastrophic cap met $402.18 of $1,288.00. You may appeal within 90 days of this notice.</p>')
    css = ("body{font-size:9.5pt}.logo{font-size:17pt;color:#003e7e}.top{border-bottom:4px solid #b22234}h4{margin:12pt 0 3pt;color:#003e7e}.d th{border-top:1px solid #003e7e;border-bottom:1px solid #003e7e;font-size:8.5pt}.d td{font-size:8.5pt}.z td{border-top:1px solid #003e7e}.bx td{border:1px solid #bbb}")
    truth = {"document_type": KIND, "provider": {"name": provider}, "payer": {"name": region}, "patient": {"name": who.caps}, "claim_number": claim, "statement_date": sent, "lines": [line | {"maybe": line["maybe"] | {"noncovered_cents": line["charge_cents"] - line["allowed_cents"]}} for line in lines],
             "totals": {"charges_cents": charge, "insurance_paid_cents": allowed - owed, "balance_cents": owed}}
    return n.close(css, body, truth)
