"""fourteenth_hmo_cards.py: an HMO's EOB in cards: each service a framed card of two columns of labels and values, no table; the sum of the claim in a bar below its cards."""
import held_fourteenth as t
from held_fourteenth import esc, money, say

NAME, KIND = "held14-hmo-cards", "eob"
LABELS = (("charge_cents", "Amount billed by provider"), ("allowed_cents", "Plan allowed amount"), ("noncovered_cents", "Charges not covered"), ("plan_paid_cents", "Plan paid"), ("deductible_cents", "Applied to your deductible"), ("copay_cents", "Your copay"), ("coinsurance_cents", "Your coinsurance"), ("patient_cents", "Your total cost share"))
KEYS = ("date", "code", "description", *(key for key, _ in LABELS))


def document(rng):
    payer, who, sent = rng.choice(("Evergreen Permanent Health Plan", "CareFirst Valley HMO", "Sunline Community Health Plan, Inc.")), t.Patient(rng), t.day(rng, "2026-02-20", "2026-09-20")
    member, claim, tel, date, giver = t.number(rng, "999999999"), t.number(rng, "E999999999-999"), t.call(rng, "1-{}-{}-{}"), t.later(sent, -rng.randint(10, 45)), t.giver(rng)
    lines, cards = t.worked(rng, [date], rng.randint(1, 5), 0.12), ""
    for at, x in enumerate(lines, 1):
        pieces = [f'<div class="pr"><span>{words}</span><b>{money(x[key])}</b></div>' for key, words in LABELS]
        cards += (f'<div class="cd"><div class="ct">Service {at} of {len(lines)}: {esc(x["description"])} ({x["code"]})</div><div class="sd">Date of service: {say(x["date"], "mon")}</div><div class="two"><div>{"".join(pieces[:4])}</div><div>{"".join(pieces[4:])}</div></div>'
                  + ('<div class="wy">Why it was not covered: this service needs a referral from your primary care physician.</div>' if x["denied"] else "") + "</div>")
    z = t.sums(lines)
    body = (f'<div class="top"><div><span class="lg">{esc(payer)}</span><br>{"<br>".join(t.where(rng, True))}</div><div class="r">Member Services<br><b>{tel}</b> (TTY 711)<br>7 days a week</div></div><div class="to">{who.mail}</div><h1>Your Explanation of Benefits</h1><p><b>This is not a bill.</b> It explains how we processed a claim for care you got. If you owe anything, your provider will send you a bill.</p>'
            + f'<div class="grid"><div><i>Statement date</i>{say(sent, "mon")}</div><div><i>Member name</i>{esc(who.full)}</div><div><i>Health record number (member ID)</i>{member}</div><div><i>Claim number</i>{claim}</div><div><i>Provider</i>{esc(giver)}</div><div><i>Claim status</i>Processed</div></div>' + cards
            + f'<div class="sum"><div>Total billed<b>{money(z["charge_cents"])}</b></div><div>Total plan paid<b>{money(z["plan_paid_cents"])}</b></div><div class="ow">Your total cost share<b>{money(z["patient_cents"])}</b></div></div><h3>Your accumulators as of {say(sent, "mon")}</h3><p>Individual deductible: {money(t.price(rng, 200, 900))} of $1,000.00 used. Individual out-of-pocket maximum: {money(t.price(rng, 900, 2500))} of $4,500.00 used.</p><p class="small">If you disagree with this decision you can file a grievance within 180 days. You may pay any cost share you have not already paid at the time of your visit.</p>')
    css = "body{font:9.5pt 'Carlito','DejaVu Sans','Liberation Sans'}.top{display:flex;justify-content:space-between;border-bottom:4px solid #2e7d32;padding-bottom:6pt}.lg{font-size:15pt;font-weight:bold;color:#2e7d32}.to{margin:20pt 0 20pt 10pt}h1{font-size:16pt;margin:4pt 0}.grid{display:grid;grid-template-columns:1fr 1fr 1fr;gap:6pt;background:#f1f8f1;padding:8pt;margin:8pt 0}.grid i{display:block;font-style:normal;font-size:7.5pt;color:#555}.cd{border:1px solid #9bc79d;border-radius:6px;margin:8pt 0;padding:6pt 9pt;page-break-inside:avoid}.ct{font-weight:bold;color:#1b5e20;font-size:11pt}.sd{color:#444;margin-bottom:3pt}.two{display:grid;grid-template-columns:1fr 1fr;column-gap:26pt}.pr{display:flex;justify-content:space-between;border-bottom:1px dotted #bbb;padding:1.5pt 0}.wy{font-style:italic;margin-top:4pt}.sum{display:flex;background:#1b5e20;color:#fff;page-break-inside:avoid}.sum div{flex:1;padding:7pt}.sum b{display:block;font-size:13pt}.ow{background:#0f3d13}h3{margin:12pt 0 2pt}"
    return t.done(css, body, t.told(KIND, payer, who, member, claim, sent, giver, lines, KEYS, {"charges_cents": z["charge_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]}), margin="0.6in")
