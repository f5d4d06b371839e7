"""thirteenth_military_review.py: the military program's EOB: service rows with amount billed and allowed and remark numbers alone; the shares stand in a summary of labels beside the fiscal year's sums; days with months in letters."""
import held_thirteenth_b as t
from held_thirteenth_b import bare, cols, esc, facts, money, say, table

NAME, KIND = "held13-military-review", "eob"
KEYS = ("date", "code", "description", "charge_cents", "allowed_cents", "remarks", "units")


def document(rng):
    who, sent = t.Patient(rng), t.day(rng, "2026-02-15", "2026-09-25")
    payer, member, claim, tel, giver, date = rng.choice(("TRICARE East Region Claims", "TRICARE West Region Claims")), t.number(rng, "XXX-XX-9999"), t.number(rng, "E9999A9999-00-00"), t.call(rng, "1-{}-{}-{}"), t.giver(rng), t.later(sent, -rng.randint(8, 40))
    lines = [{**x, "units": 1, "remarks": ["1", "2"][:1 + (x["charge_cents"] % 2)]} for x in t.worked(rng, [date], rng.randint(1, 4), (), 0, ("coins", "copay", "free", "ded"))]
    z = {k: t.total(lines, k) for k in ("charge_cents", "allowed_cents", "adjustment_cents", "deductible_cents", "copay_cents", "coinsurance_cents", "plan_paid_cents", "patient_cents")}
    rows = [[esc(giver), say(x["date"], "us"), f'{x["units"]}', f'{esc(x["description"])} ({x["code"]})', bare(x["charge_cents"]), bare(x["allowed_cents"]), ", ".join(x["remarks"])] for x in lines]
    rows.append(("tt", [("Totals:", 4), money(z["charge_cents"]), money(z["allowed_cents"]), ""]))
    body = (cols((50, f'<div class="lg">{esc(payer.split()[0])}</div><b>{esc(" ".join(payer.split()[1:]))}</b><br>{"<br>".join(t.where(rng, True))}'), (50, '<div class="ti">TRICARE EXPLANATION OF BENEFITS</div><p>This is a statement of the action taken on your TRICARE claim. Keep this notice for your records.</p>'))
            + cols((50, f'<div class="to">{who.mail}</div>'), (50, facts([("Prime Contractor:", esc(payer)), ("Date of Notice:", say(sent, "long")), ("Sponsor SSN:", member), ("Sponsor Name:", esc(who.full.upper())), ("Beneficiary Name:", esc(who.full.upper()))])))
            + f'<table class="bx w"><tr><td style="width:50%">Benefits were payable to:<br><b>{esc(giver.upper())}</b><br>{"<br>".join(t.where(rng))}</td><td>Claim Number: <b>{claim}</b><br>Check Number: {t.number(rng, "999999999")}</td></tr></table>'
            + table("vt w", "lllxrrl".replace("x", "l"), [["Services Provided By", "Date of Services", "No.", "Services Provided", "Amount Billed", "TRICARE Approved", "See Remarks"]], rows)
            + '<table class="bx w"><tr><td style="width:34%"><b>Claim Summary</b>' + facts([("Amount Billed:", bare(z["charge_cents"])), ("TRICARE Approved:", bare(z["allowed_cents"])), ("Non-covered:", bare(z["adjustment_cents"])), ("Paid by Beneficiary:", "0.00"), ("Other Insurance:", "0.00"), ("Paid to Provider:", bare(z["plan_paid_cents"])), ("Paid to Beneficiary:", "0.00"), ("Check Number:", t.number(rng, "999999999"))], "fq")
            + '</td><td style="width:33%"><b>Beneficiary Liability Summary</b>' + facts([("Deductible:", bare(z["deductible_cents"])), ("Copayment:", bare(z["copay_cents"])), ("Cost Share:", bare(z["coinsurance_cents"])), ("<b>Patient Responsibility:</b>", f'<b>{bare(z["patient_cents"])}</b>')], "fq")
            + f'</td><td><b>Benefit Period Summary</b><br>Fiscal Year Beginning:<br>January 01, 2026' + facts([("Individual deductible:", bare(rng.randint(50, 150) * 100)), ("Family deductible:", bare(rng.randint(150, 300) * 100)), ("Catastrophic Cap:", bare(rng.randint(200, 900) * 100))], "fq") + "</td></tr></table>"
            + f'<h3>Remarks</h3><p>1 - CHARGES ARE MORE THAN ALLOWABLE AMOUNT. YOU ARE NOT RESPONSIBLE FOR THE DIFFERENCE OF {money(z["adjustment_cents"])}.<br>2 - FUTURE CLAIMS MUST BE RECEIVED WITHIN 1 YEAR FROM THE DATE OF SERVICE.</p><p class="c">THIS IS NOT A BILL<br>If you have questions about this notice call {tel} or write to the address above within 90 days.</p>')
    css = "body{font:9.4pt 'Liberation Sans'}.lg{font:bold 22pt 'Liberation Serif';letter-spacing:2pt;color:#23395d}.ti{background:#23395d;color:#fff;font-weight:bold;padding:4pt;text-align:center}.to{margin:24pt 0 24pt 10pt}.bx{margin:8pt 0}.bx>tbody>tr>td{border:1px solid #23395d;padding:5pt}.vt{font-size:8.6pt}.vt th{background:#dfe6f0}.vt th,.vt td{border:1px solid #23395d}.tt td{font-weight:bold}.fq td{padding:1pt 4pt;font-size:8.6pt}.fq td+td{text-align:right;width:60pt}"
    truth = t.told(KIND, payer, who.full.upper(), None, claim, sent, giver, lines, KEYS, {"charges_cents": z["charge_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]}, maybe={"adjustments_cents": z["adjustment_cents"], "patient_paid_cents": 0})
    return t.done(css, body, truth, margin="0.55in")
