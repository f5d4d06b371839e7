"""thirteenth_may_owe.py: a carrier's EOB for a household: payment summary by provider first; then a claim a block, the service's name with its day below, amount billed to what you may owe, without a column of codes."""
import held_thirteenth_b as t
from held_thirteenth_b import bare, cols, esc, facts, money, say, table

NAME, KIND = "held13-may-owe", "eob"
KEYS = ("date", "description", "code", "charge_cents", "allowed_cents", "noncovered_cents", "deductible_cents", "copay_cents", "coinsurance_cents", "plan_paid_cents", "patient_cents", "remarks")


def document(rng):
    payer, head, sent = rng.choice(("Aldergate Life Insurance Company", "Pinnacle Crest Health", "Ameriwell Health Inc.")), t.Patient(rng, 30, 60), t.day(rng, "2026-02-15", "2026-09-25")
    member, tel, documents, blocks, rows = t.number(rng, "W9999 99999"), t.call(rng, "1-{}-{}-{}"), [], "", []
    people = [(head, "self"), (t.Patient(rng, 25, 60, head.last), "spouse"), (t.Patient(rng, 2, 17, head.last), rng.choice(("son", "daughter")))][:rng.randint(1, 3)]
    for who, kin in people:
        giver, claim, date = t.giver(rng), t.number(rng, "E99AAA9AA99"), t.later(sent, -rng.randint(8, 40))
        lines = t.worked(rng, [date], rng.randint(1, 3), ("732",), 0.2)
        z = {k: t.total(lines, k) for k in KEYS[3:-1]}
        body = [[f'{esc(x["description"])}<br><span class="small">{x["code"]} on {say(x["date"], "bare4")}</span>', *(bare(x[k]) + (f' ({x["remarks"][0]})' if k == "noncovered_cents" and x["remarks"] else "") for k in KEYS[3:-1])] for x in lines]
        body.append(("tt", ["Totals:", *(("$" if k != "allowed_cents" else "$") + bare(z[k]) for k in KEYS[3:-1])]))
        blocks += (f'<h2>Claim for {esc(who.plain)} ({kin})</h2>' + cols((50, facts([("Provider:", esc(giver)), ("Network status:", "In network")])), (50, facts([("Claim ID:", claim), ("Received on", say(t.later(date, 3), "bare4"))])))
                   + table("vt w", "lrrrrrrrr", [["Service, code<br>and date", "Amount<br>billed", "Member<br>rate", "Pending or<br>not payable<br>(Remarks)", "Applied to<br>deductible", "Your<br>copay", "Your co-<br>insurance", "Plan<br>pays", "You may<br>owe"]], body) + f'<p class="r"><b>Your share of this claim: {money(z["patient_cents"])}</b></p>')
        rows.append([esc(who.first), esc(giver), money(z["charge_cents"]), money(z["plan_paid_cents"]), money(z["patient_cents"])])
        documents.append(t.told(KIND, payer, who.plain, member, claim, sent, giver, lines, KEYS, {"charges_cents": z["charge_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]}, network="in"))
    everything = [line for d in documents for line in d["lines"]]
    rows.append(("tt", ["Total:", "", *(money(t.total(everything, k)) for k in ("charge_cents", "plan_paid_cents", "patient_cents"))]))
    body = (cols((50, f'<div class="lg">{esc(payer.lower().split()[0])}&reg;</div><p>{esc(payer)}<br>{"<br>".join(t.where(rng, True))}</p>'), (50, f'<div class="bx"><b>Statement date:</b> {say(sent, "long")}<br><b>Member:</b> {esc(head.plain)}<br><b>Member ID:</b> {member}<br><b>Group #:</b> {t.number(rng, "9999999-99-999")}<br><b>Questions?</b> {tel}</div>'))
            + f'<div class="to">{head.mail}</div><h1>Explanation of Benefits (EOB) - This is not a bill</h1><p>Your claim has been paid or processed. See what your plan paid, and what you may owe. Your doctor will bill you directly.</p><h2>Your payment summary</h2>'
            + table("vt w", "llrrr", [["Patient", "Provider", "Amount billed", "Your plan's share", "Your share"]], rows) + '<h2>A guide to key terms</h2><p class="small"><b>Member rate:</b> the fee we agreed on with the provider for members. <b>Copay:</b> a set dollar amount, such as $25, that you pay each visit. <b>Coinsurance:</b> a percent you pay, for example 20% of $100.00, or $20.00.</p>'
            + blocks + '<h3>Remarks</h3><p>732 - This expense is excluded under your plan. The member must pay it.</p><p class="small">If you disagree, you have 180 days to appeal in writing. Include a copy of this statement.</p>')
    css = "body{font:9.5pt 'DejaVu Sans','Liberation Sans'}.lg{font-size:24pt;font-weight:bold;color:#7d3f98}.bx{border-left:3px solid #7d3f98;padding-left:8pt;line-height:1.45}.to{margin:14pt 0 20pt}h1{font-size:14pt}h2{font-size:12pt;color:#7d3f98;margin:14pt 0 4pt}.vt{font-size:7.6pt}.vt th{background:#f1ecf5;vertical-align:bottom}.vt td{border-bottom:1px dotted #999}.tt td{font-weight:bold;border-top:1px solid #000}"
    return t.done(css, body, {"documents": documents}, margin="0.55in")
