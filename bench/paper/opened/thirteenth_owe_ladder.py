"""thirteenth_owe_ladder.py: a national carrier's EOB: on top a ladder from billed to owed over all claims, then a table for each claim under a band head "Your responsibility to the provider", and a bar of the deductible."""
import held_thirteenth_b as t
from held_thirteenth_b import cols, esc, facts, money, say, table

NAME, KIND = "held13-owe-ladder", "eob"
KEYS = ("date", "description", "charge_cents", "adjustment_cents", "plan_paid_cents", "deductible_cents", "copay_cents", "coinsurance_cents", "noncovered_cents", "patient_cents", "remarks")


def document(rng):
    payer, who, sent = rng.choice(("United Prairie Healthcare", "Continental Choice Health", "Unity Plains Healthcare")), t.Patient(rng), t.day(rng, "2026-02-15", "2026-09-25")
    member, tel, documents, blocks, all_lines = t.number(rng, "999999999"), t.call(rng, "1-{}-{}-{}"), [], "", []
    for at in range(rng.randint(1, 3)):
        giver, claim, date = t.giver(rng), t.number(rng, "AA99999999"), t.later(sent, -rng.randint(12, 50))
        lines = t.worked(rng, [date], rng.randint(1, 4), ("D7", "PN"))
        rows = [[say(x["date"], "us"), esc(x["description"]), *(money(x[k]) for k in KEYS[2:-1]), ", ".join(x["remarks"] or [])] for x in lines]
        z = {k: t.total(lines, k) for k in KEYS[2:-1]}
        rows.append(("tt", [("Claim total:", 2), *(money(z[k]) for k in KEYS[2:-1]), ""]))
        blocks += (f'<div class="cl">{cols((34, f"<b>Claim Detail for {esc(who.first)}</b>"), (33, f"Claim Number: <b>{claim}</b>"), (33, f"Provider: {esc(giver)}<br>(In-Network)"))}</div>'
                   + table("vt w", "llrrrrrrrrc", [["", "", "", "", "", ("Your Responsibility to Provider", 5), ""], ["Date(s) of<br>Service", "Type of<br>Service", "Amount<br>Billed", "Plan<br>Discounts", "Your Plan<br>Paid", "Deductible", "Copay", "Co-<br>insurance", "Non-<br>Covered", "Amount<br>You Owe", "Notes*"]], rows))
        documents.append(t.told(KIND, payer, who, member, claim, sent, giver, lines, KEYS, {"charges_cents": z["charge_cents"], "adjustments_cents": z["adjustment_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]}, network="in"))
        all_lines += lines
    a = {k: t.total(all_lines, k) for k in KEYS[2:-1]}
    met, top = rng.randint(200, 1400) * 100, rng.choice((150000, 200000, 300000))
    ladder = "".join(f'<tr class="{c}"><td>{s}</td><td class="r nw">{v}</td><td class="ex">{w}</td></tr>' for c, s, v, w in (
        ("", "Amount Billed", money(a["charge_cents"]), "What your providers charged for the services you received."), ("", "Plan Discounts", "&minus; " + money(a["adjustment_cents"]), "Your plan negotiates discounts with providers to save you money."),
        ("", "Your Plan Paid", "&minus; " + money(a["plan_paid_cents"]), "The money that we paid to your providers."), ("ow", "Total Amount You Owe the Provider(s)", "= " + money(a["patient_cents"]), "The part you are responsible for. It may not reflect payments made at the time of service.")))
    body = (cols((52, f'<div class="lg">{esc(payer)}</div><span class="small">{esc(payer)} Services<br>{t.where(rng, True)[0]}</span>'), (48, facts([("Statement date:", say(sent, "long")), ("Member/Patient:", esc(who.full)), ("Member ID:", member), ("Group name:", rng.choice(("Ozark Tool & Die", "Metro Transit District", "Larkspur Foods"))), ("Group #:", t.number(rng, "999999"))])))
            + f'<div class="to">{who.mail}</div><h1>Explanation of Benefits Statement</h1><div class="nb">This is not a bill. Do not pay. This is to notify you that we processed your claim.</div><h2>Claims Summary</h2><table class="ld w">{ladder}</table><p class="small">* This summary is for all claims in this statement.</p>'
            + f'<div class="dd">{cols((50, f"<b>{esc(who.first)}: in-network deductible</b><br>{money(met)} of {money(top)}<div class=bar><i style=width:{met * 100 // top}%></i></div>"), (50, f"<b>Still to meet</b><br>{money(top - met)}"))}</div>' + f'<div class="break"></div>' + blocks
            + f'<h3>Notes*</h3><p>D7 &mdash; This service is not covered by your plan. You are responsible for this amount.<br>PN &mdash; This is the discount given by a network provider. You do not owe this amount.</p><h3>Your right to appeal</h3><p class="small">You have 180 days from receipt of this notice to ask for a review. For urgent care a decision is made within 72 hours; otherwise in 30 or 60 days. Call {tel} (TTY 711), 8 a.m. to 8 p.m., Monday to Friday.</p>')
    css = "body{font:9.5pt 'Liberation Sans'}.lg{font:bold 18pt 'Liberation Sans';color:#002677}.to{margin:20pt 0 16pt 18pt}h1{font-size:17pt;color:#002677;margin:0}.nb{font-weight:bold;margin-bottom:8pt}h2{font-size:13pt;border-bottom:2px solid #ff681d}.ld td{padding:5pt;border-bottom:1px solid #ccc}.ld .ow td{background:#eaf3fb;font-weight:bold}.ld .ex{font-size:8pt;font-weight:normal!important;color:#444;width:45%}.bar{border:1px solid #002677;height:8pt;width:150pt}.bar i{display:block;height:8pt;background:#002677}.cl{background:#eaf3fb;padding:3pt;margin-top:12pt}.vt{font-size:7.4pt}.vt th{border-bottom:1px solid #002677;vertical-align:bottom}.vt td{border-bottom:.5px solid #ccc}.tt td{font-weight:bold}h3{margin:10pt 0 2pt}"
    return t.done(css, body, {"documents": documents}, margin="0.45in")
