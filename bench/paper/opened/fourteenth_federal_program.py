"""fourteenth_federal_program.py: an EOB in the manner of the program for federal employees: facts in boxes, one table with submitted charge, plan allowance, remark codes, other insurance, deductible, coinsurance, copayment, what we paid, you owe; the meaning of three-figure codes below."""
import held_fourteenth as t
from held_fourteenth import bare, cols, esc, facts, money, say, table

NAME, KIND = "held14-federal-program", "eob"
SHOWN = ("charge_cents", "allowed_cents", "deductible_cents", "coinsurance_cents", "copay_cents", "plan_paid_cents", "patient_cents")
KEYS = ("date", "description", *SHOWN, "remarks", "maybe")
CODES = {"205": "The charge for this service exceeds the Plan allowance. The Preferred provider has agreed to accept the allowance.", "378": "These charges are not covered under your Service Benefit Plan option.", "554": "Amount applied to your calendar year deductible."}


def document(rng):
    payer, who, sent = rng.choice(("Federal Employee Benefit Program", "Civil Service Health Plan", "Government Wide Benefit Plan")), t.Patient(rng), t.day(rng, "2026-02-20", "2026-09-20")
    member, claim, tel, date, giver = t.number(rng, "R99999999"), t.number(rng, "99 999 999 999 999"), t.call(rng, "1-{}-{}-{}"), t.later(sent, -rng.randint(10, 45)), t.giver(rng)
    lines, rows = t.worked(rng, [date, date, t.later(date, 2)], rng.randint(2, 6), 0.12, ("ded", "copay", "coins", "both", "free")), []
    for x in lines:
        x["maybe"], x["remarks"] = {"date_end": x["date"]}, ["378"] if x["denied"] else [c for c, on in (("205", x["adjustment_cents"]), ("554", x["deductible_cents"])) if on] or None
        rows.append([f'{say(x["date"], "short")}-{say(x["date"], "short")}', esc(x["description"]), bare(x["charge_cents"]), bare(x["allowed_cents"]), ", ".join(x["remarks"] or []), "0.00", *(bare(x[k]) for k in SHOWN[2:])])
    z = t.sums(lines)
    rows.append(("tt", ["", "TOTALS", money(z["charge_cents"]), money(z["allowed_cents"]), "", "$0.00", *(money(z[k]) for k in SHOWN[2:])]))
    used = sorted({c for x in lines for c in x["remarks"] or []})
    body = (cols((50, f'<div class="lg">{esc(payer)}</div><p>{"<br>".join(t.where(rng, True))}</p>'), (50, f'<div class="ti">Explanation of Benefits</div><p class="r">THIS IS NOT A BILL &nbsp;&nbsp; Page 1 of 1</p>')) + f'<div class="to">{who.mail}</div>'
            + cols((34, "<h4>PATIENT</h4>" + facts([("Name", esc(who.full)), ("Date of birth", say(who.born, "us")), ("Relationship", "Self")])), (33, "<h4>ENROLLMENT</h4>" + facts([("ID number", member), ("Enrollment code", rng.choice(("104", "105", "111", "112"))), ("Option", rng.choice(("Standard", "Basic")))])), (33, "<h4>CLAIM</h4>" + facts([("Claim number", claim), ("Date processed", say(sent, "us")), ("Paid to", "Provider")])))
            + f'<p class="pv">Provider: <b>{esc(giver)}</b> &nbsp;&nbsp; Provider type: Preferred</p>'
            + table("vt w", "llrrlrrrrrr", [["Dates of<br>Service", "Type of<br>Service", "Submitted<br>Charges", "Plan<br>Allowance", "Remark<br>Codes", "Other<br>Insurance/<br>Medicare", "Deductible", "Coinsur-<br>ance", "Copay-<br>ment", "What We<br>Paid", "You Owe<br>the<br>Provider"]], rows)
            + f'<div class="ow">Amount you owe the provider: <b>{money(z["patient_cents"])}</b></div><h4>EXPLANATION OF REMARK CODES</h4>' + "".join(f"<p>{c}&nbsp;&nbsp;&nbsp;{CODES[c]}</p>" for c in used)
            + "<h4>YOUR 2026 BENEFIT SUMMARY</h4>" + table("ac", "lrr", [["", "Used to date", "Annual limit"]], [["Calendar year deductible - Self", money(t.price(rng, 50, 340)), "$350.00"], ["Catastrophic protection out-of-pocket maximum", money(t.price(rng, 400, 3000)), "$6,000.00"]])
            + f'<p class="small">If you do not agree with our decision, you may ask us to reconsider within 6 months of the date of this notice. See Section 8 of the brochure. Customer service {tel}, Monday through Friday.</p>')
    css = "body{font:9pt 'Liberation Sans Narrow','Liberation Sans'}.lg{font:bold 16pt 'Liberation Serif';color:#8b1a1a}.ti{font:bold 18pt 'Liberation Serif';text-align:right}.to{margin:18pt 0 22pt 26pt;font-size:10pt}h4{background:#222;color:#fff;margin:6pt 0 2pt;padding:2pt 4pt;font-size:8.5pt}.fa td{padding:1pt 3pt}.pv{border:1px solid #222;padding:4pt}.vt{font-size:8.3pt}.vt th{border-bottom:2px solid #8b1a1a;vertical-align:bottom;font-size:7.6pt}.vt td{padding:3pt 3pt}.tt td{border-top:1px solid #000;border-bottom:3px double #000;font-weight:bold}.ow{text-align:right;margin:8pt 0;font-size:11pt}.ac td,.ac th{border:1px solid #999;padding:2pt 8pt}p{margin:2pt 0}"
    truth = t.told(KIND, payer, who, member, claim, sent, giver, lines, KEYS, {"charges_cents": z["charge_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]}, network="in")
    truth["patient"]["birth_date"] = who.born
    return t.done(css, body, truth, margin="0.5in")
