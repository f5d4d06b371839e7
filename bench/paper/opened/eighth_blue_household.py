"""A Blue plan's EOB for a household: a claim a block, each for its own person, the names of the columns said once in words of two lines, the
sums of all claims on top."""
import held_eighth as e
from held_eighth import esc, say, tr

NAME, KIND = "held8-blue-household", "eob"
WORK = [("Office or clinic visit", 110, 290), ("Lab services", 18, 190), ("Immunization", 30, 160), ("Diagnostic imaging", 110, 900), ("Physical medicine", 60, 210), ("Mental health visit", 120, 240), ("Outpatient surgery", 700, 3900), ("Preventive exam", 140, 320)]
PAYERS = ["Blue Chevron of Redwillow", "Bluestem Cross and Shield", "Premera Bay Blue Plan", "Azure Cross of the Tidewater"]


def document(rng):
    payer, who = rng.choice(PAYERS), e.Someone(rng, 60, 30)
    others = [who] + [e.Someone(rng, 17, 2) for _ in range(rng.randint(0, 2))]
    for other in others[1:]:
        other.last = who.last
    member, group = e.number(rng, "AAA999999999"), e.number(rng, "99999-00")
    sent, money, style = e.day(rng, "2026-03-01", "2026-07-20"), e.Money(rng, sign="$", minus="-{}"), rng.choice(("us", "mon"))
    heads = tr(["Service", "Date of<br>service", "Amount<br>billed", "Your member<br>discount", "Amount not<br>covered", "Your<br>deductible", "Your copay or<br>coinsurance", "We<br>paid", "Your<br>responsibility"], "||" + "r|" * 7, tag="th")
    documents, blocks = [], []
    for _ in range(rng.randint(2, 3)):
        person = rng.choice(others)
        provider = rng.choice((f"{rng.choice(e.LAST)} Family Care", f"{rng.choice(e.TOWNS)[0]} Imaging LLC", f"{rng.choice(e.FIRST)} {rng.choice(e.LAST)} NP", f"{rng.choice(e.LAST)} Counseling Group"))
        claim, when = e.number(rng, "2026999999999900"), e.later(sent, -rng.randint(12, 58))
        out = rng.random() < 0.2
        lines, rows = [], []
        for words, low, high in rng.sample(WORK, rng.randint(1, 3)):
            part = e.split(rng, e.price(rng, low, high), 0.35, 0.9)
            copay = part["copay_cents"] or part["coinsurance_cents"]
            line = {"date": when, "description": words, "charge_cents": part["charge_cents"], "adjustment_cents": part["adjustment_cents"], "noncovered_cents": 0, "deductible_cents": part["deductible_cents"],
                    "plan_paid_cents": part["plan_paid_cents"], "patient_cents": part["patient_cents"], "maybe": {"copay_cents": copay, "coinsurance_cents": copay}}
            lines.append(line)
            rows.append(tr([words, say(when, style), *map(money, (line["charge_cents"], line["adjustment_cents"], 0, line["deductible_cents"], copay, line["plan_paid_cents"], line["patient_cents"]))], "|nw|" + "r nw|" * 7))
        charge, off, ded, paid, owed = (e.sums(lines, key) for key in ("charge_cents", "adjustment_cents", "deductible_cents", "plan_paid_cents", "patient_cents"))
        rows.append(tr(["Claim total", "", *map(money, (charge, off, 0, ded, owed - ded, paid, owed))], "||" + "r nw|" * 7, "sum"))
        blocks.append(f'<div class="claim"><b>Patient: {esc(person.plain)}</b> &nbsp; Claim number: {claim}<br>Provider: {esc(provider)} &nbsp; {"Out-of-network" if out else "In-network"}</div><table class="w d"><thead>{heads}</thead>{"".join(rows)}</table>')
        documents.append({"document_type": KIND, "provider": {"name": provider}, "payer": {"name": payer}, "patient": {"name": person.plain, "member_id": member}, "claim_number": claim, "statement_date": sent,
                          "network": "out" if out else "in", "lines": lines,
                          "totals": {"charges_cents": charge, "adjustments_cents": off, "insurance_paid_cents": paid, "balance_cents": owed}})
    every = [sum(d["totals"][key] for d in documents) for key in ("charges_cents", "adjustments_cents", "insurance_paid_cents", "balance_cents")]
    top = e.beside(f'<div class="to">{esc(who.plain)}<br>{who.street}<br>{who.town}</div>', f'<div class="shield">{esc(payer)}</div><div class="small r">An independent licensee of an association of plans</div>', 50)
    info = e.facts([("Subscriber", esc(who.plain)), ("Identification number", member), ("Group number", group), ("Statement date", say(sent, style))], "", "", "b")
    box = e.facts([("Claims on this statement", len(documents)), ("Total billed by providers", money(every[0])), ("You saved with your plan", money(every[1])), ("Paid by your plan", money(every[2])), ("<b>Total you may owe</b>", f"<b>{money(every[3])}</b>")], "box", "", "r")
    body = (top + '<h2>Your Explanation of Benefits</h2><p class="not">This is not a bill. Do not pay until your provider bills you.</p>' + e.beside(info, box, 52) + "".join(blocks)
            + '<p class="small">Family deductible $3,000.00; family out-of-pocket limit $9,200.00. Your responsibility does not take into account what you have already paid at the visit. '
            'Log in to see the service codes. You have 180 days to appeal. Customer service hours 8 a.m. - 6 p.m.</p>')
    blue = rng.choice(("#0059a7", "#0a4d8c", "#2173b8"))
    css = (f"body{{font-size:9pt}}.shield{{color:{blue};font-size:17pt;font-weight:bold;text-align:right}}h2{{color:{blue};margin:10pt 0 2pt}}.to{{margin-top:30pt}}.not{{font-weight:bold}}.box{{border:1px solid {blue};width:100%}}"
           f".claim{{margin-top:14pt;border-left:5px solid {blue};padding:2pt 6pt;background:#f1f6fb}}.d{{font-size:8pt}}.d th{{font-size:7.5pt;vertical-align:bottom;border-bottom:1px solid {blue}}}.sum td{{font-weight:bold;border-top:1px solid #888}}")
    return {"html": e.page(css, body), "truth": e.without_blanks({"documents": documents})}
