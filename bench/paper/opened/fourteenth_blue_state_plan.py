"""fourteenth_blue_state_plan.py: a state Blue's EOB: totals of the statement as a column of sums on top, then each claim with its facts in a line and a table of provider's charge to your total responsibility, notes lettered below."""
import held_fourteenth as t
from held_fourteenth import bare, cols, esc, facts, money, say, table

NAME, KIND = "held14-blue-state-plan", "eob"
SHOWN = ("charge_cents", "allowed_cents", "plan_paid_cents", "deductible_cents", "copay_cents", "coinsurance_cents", "noncovered_cents", "patient_cents")
KEYS = ("date", "description", *SHOWN, "remarks")


def document(rng):
    payer, who, sent = rng.choice(("Blue Cross and Blue Shield of the Gulf", "BlueCross BlueShield of Wabash", "Highland Blue Shield")), t.Patient(rng), t.day(rng, "2026-02-20", "2026-09-20")
    member, tel, documents, blocks, every = t.number(rng, "AAA999999999"), t.call(rng, "1-{}-{}-{}"), [], "", []
    for at in range(rng.randint(1, 3)):
        giver, claim, date = t.giver(rng), t.number(rng, "9999999AA9999X00"), t.later(sent, -rng.randint(12, 60))
        lines = t.worked(rng, [date], rng.randint(1, 4), 0.15)
        for x in lines:
            x["allowed_cents"] = x["charge_cents"] if x["denied"] else x["allowed_cents"]
            x["remarks"] = ["B"] if x["denied"] else ["A"] if x["adjustment_cents"] else None
        z = t.sums(lines)
        rows = [[say(x["date"], "us"), esc(x["description"]), *(bare(x[k]) for k in SHOWN), (x["remarks"] or [""])[0]] for x in lines]
        rows.append(("tt", [("CLAIM TOTAL", 2), *(money(z[k]) for k in SHOWN), ""]))
        blocks += (f'<div class="cl"><div class="cb">Claim {at + 1}: {esc(giver)} <span class="ip">PARTICIPATING</span></div><p>Patient: <b>{esc(who.full)}</b> &nbsp; Claim number: <b>{claim}</b> &nbsp; Date received: {say(t.later(date, 3), "us")} &nbsp; Date processed: {say(t.later(sent, -2), "us")}</p>'
                   + table("vt w", "llrrrrrrrrc", [["", "", "", "", "", ('<div class="c">YOUR SHARE OF THE COST</div>', 5), ""], ["Date of<br>Service", "Description of<br>Service", "Provider's<br>Charge", "Allowed<br>Amount", "We<br>Paid", "Deductible", "Copay", "Coinsurance", "Non-Covered<br>Charges", "Your Total<br>Responsibility", "Note"]], rows) + "</div>")
        documents.append(t.told(KIND, payer, who, member, claim, sent, giver, lines, KEYS, {"charges_cents": z["charge_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]}, network="in"))
        every += lines
    s, codes = t.sums(every), {x["remarks"][0] for x in every if x["remarks"]}
    notes = {"A": "The amount over the allowed amount is the participating provider's write-off. You do not owe it.", "B": "This service is not a benefit of your contract."}
    if len(documents) == 1:
        documents[0]["totals"]["adjustments_cents"] = s["adjustment_cents"]
    body = (cols((55, f'<div class="bl">&#10010;&nbsp;{esc(payer)}</div><div class="small">An Independent Licensee of the Blue Association<br>{", ".join(t.where(rng, True))}</div>'), (45, '<div class="ti">EXPLANATION OF BENEFITS</div><div class="r"><i>This is not a bill. Keep for your records.</i></div>'))
            + cols((52, f'<div class="to">{who.mail}</div>'), (48, facts([("SUBSCRIBER", esc(who.full)), ("SUBSCRIBER ID", member), ("GROUP", f'{t.number(rng, "999999")} {esc(rng.choice(("CITY SCHOOLS", "STATE EMPLOYEES", "RIVER STEEL INC")))}'), ("STATEMENT DATE", say(sent, "us")), ("CUSTOMER SERVICE", tel)], "fa bx")))
            + '<h2>SUMMARY OF THIS STATEMENT</h2><table class="su">' + "".join(f'<tr class="{kind}"><td>{words}</td><td class="r">{value}</td></tr>' for kind, words, value in (("", "Total charges submitted by your providers", money(s["charge_cents"])), ("", "Amount you saved because you used participating providers", money(s["adjustment_cents"], negative="-{}")), ("", "Amount we paid your providers", money(s["plan_paid_cents"])), ("tt", "AMOUNT YOU MAY OWE YOUR PROVIDERS", money(s["patient_cents"])))) + "</table>"
            + "<h2>CLAIM DETAIL</h2>" + blocks + "<h2>NOTES</h2>" + "".join(f"<p><b>{c}</b> &ndash; {notes[c]}</p>" for c in sorted(codes)) + f'<h2>BENEFIT YEAR TO DATE</h2><p>{esc(who.plain)} has satisfied {money(t.price(rng, 100, 900))} of a $1,500.00 in-network deductible and {money(t.price(rng, 1000, 2900))} of a $6,000.00 out-of-pocket limit.</p><p class="small">You may appeal a decision within 180 days of receiving this notice. Fraud hotline: 1-800-555-0177.</p>')
    css = "body{font:9pt 'Liberation Serif'}.bl{font:bold 15pt 'Liberation Sans';color:#0067b1}.ti{font:bold 14pt 'Liberation Sans';text-align:right}.to{margin:30pt 0 0 20pt;font:10pt 'Liberation Mono'}.bx{border:1px solid #0067b1;width:100%}h2{font:bold 11pt 'Liberation Sans';color:#0067b1;margin:16pt 0 4pt}.su td{padding:3pt 10pt 3pt 0;border-bottom:1px dotted #777;font-size:10.5pt}.tt td{font-weight:bold}.cl{margin-bottom:12pt;page-break-inside:avoid}.cb{background:#0067b1;color:#fff;font:bold 10pt 'Liberation Sans';padding:3pt 5pt}.ip{font-size:7.5pt;font-weight:normal;margin-left:8pt}.cl p{margin:3pt 0}.vt{font-size:8pt}.vt th{border-bottom:1px solid #000;font:bold 7pt 'Liberation Sans';vertical-align:bottom}.vt td{padding:2pt 3pt}p{margin:2pt 0}"
    return t.done(css, body, {"documents": documents}, margin="0.55in")
