"""A Medicare Summary Notice for Part B in the shape of the CMS notice: the first page with the facts and the year so far in two columns, the
second with claims whose provider stands above its own table, the notes in letters below each, and what to do when a claim is refused."""
import held_eighth as e
from held_eighth import esc, say, tr

NAME, KIND = "held8-msn-outpatient", "msn"
WORK = [("99214", "Office visit, established, 30 minutes", 150, 340), ("G0439", "Yearly wellness visit, later year", 140, 280), ("92134", "Scan of the retina", 60, 160), ("66984", "Cataract removed, lens placed", 1800, 4200), ("93306", "Heart ultrasound", 400, 1500),
        ("E0601", "Breathing machine rental, month", 70, 160), ("A7030", "Full face mask for breathing machine", 130, 290), ("17000", "First skin spot frozen", 90, 230), ("80061", "Fats in blood", 25, 90), ("G0008", "Giving of flu shot", 25, 50)]
NOTES = {"A": "Your doctor accepts assignment. You pay 20% of what Medicare approved.", "B": "Medicare does not pay for this item as often as it was given.", "C": "This approved amount was applied to your deductible.", "D": "You do not owe coinsurance for this service."}


def document(rng):
    who, money = e.Someone(rng, 93, 65), e.Money(rng, sign="$", minus="-{}")
    mbi, sent = e.number(rng, "9AA9-AA9-AA99"), e.day(rng, "2026-04-10", "2026-08-01")
    start = e.later(sent, -90)
    documents, blocks, no = [], [], 0
    heads = tr(["Service Provided &amp; Billing Code", "Service Approved?", "Amount Provider Charged", "Medicare-Approved Amount", "Amount Medicare Paid", "Maximum You May Be Billed", "See Notes Below"], "|c|r|r|r|r|c", tag="th")
    for _ in range(rng.randint(1, 3)):
        provider = rng.choice((f"{rng.choice(e.FIRST)} {rng.choice(e.LAST)}, M.D.", f"{rng.choice(e.LAST)} Eye Surgery Center", f"{rng.choice(e.TOWNS)[0]} Home Medical Supply"))
        call, (street, town), claim, when = e.phone(rng, "({}) {}-{}"), e.place(rng), e.number(rng, "02-26999-999-999"), e.later(sent, -rng.randint(20, 85))
        lines, rows, used = [], [], set()
        for code, words, low, high in rng.sample(WORK, rng.randint(1, 4)):
            charge = e.price(rng, low, high)
            kind = rng.choice("AAABCD")
            allowed = 0 if kind == "B" else round(charge * rng.uniform(0.3, 0.8))
            paid = {"A": round(allowed * 0.8), "B": 0, "C": 0, "D": allowed}[kind]
            owed = 0 if kind == "B" and rng.random() < 0.5 else charge if kind == "B" else allowed - paid
            no += kind == "B"
            used.add(kind)
            lines.append({"date": when, "code": code, "description": words, "charge_cents": charge, "allowed_cents": allowed, "plan_paid_cents": paid, "patient_cents": owed, "remarks": [kind]})
            rows.append(tr([f"{words} ({code})", "NO" if kind == "B" else "Yes", *map(money, (charge, allowed, paid, owed)), kind], "|c|" + "r nw|" * 4 + "c"))
        charge, allowed, paid, owed = (e.sums(lines, key) for key in ("charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents"))
        rows.append(tr([(f"Total for Claim #{claim}", 2), *map(money, (charge, allowed, paid, owed)), ""], "nw|" + "r nw|" * 4 + "c", "sum"))
        blocks.append(f'<div class="who"><b>{say(when, "long")}</b><br><b>{esc(provider)}</b>, {call}<br>{street}, {town}</div><table class="w d"><thead>{heads}</thead>{"".join(rows)}</table>'
                      + "".join(f'<p class="n"><b>{note}</b>&nbsp; {NOTES[note]}</p>' for note in sorted(used)))
        documents.append({"document_type": KIND, "provider": {"name": provider, "phone": call, "address": f"{street}, {town}"}, "payer": {"name": "Medicare"}, "patient": {"name": who.full, "member_id": mbi}, "claim_number": claim,
                          "statement_date": sent, "lines": lines, "totals": {"charges_cents": charge, "insurance_paid_cents": paid, "balance_cents": owed}})
    owed = sum(d["totals"]["balance_cents"] for d in documents)
    left = (f'<div class="to">{esc(who.full.upper())}<br>{who.street.upper()}<br>{who.town.upper()}</div><h3>Notice for {esc(who.full)}</h3>'
            + e.facts([("Medicare Number", mbi), ("Date of This Notice", say(sent, "long")), ("Claims Processed Between", f"{say(start, 'long')} &ndash; {say(sent, 'long')}")], "box") + '<h3>Your Deductible Status</h3><p>You must pay a deductible of $283.00 for 2026 before Medicare begins to pay. You have met it in full.</p>')
    right = ('<h3>Your Claims &amp; Costs This Period</h3>' + e.facts([("Did Medicare Approve All Services?", "NO" if no else "YES"), ("Number of Services Medicare Denied", no), ("<b>Total You May Be Billed</b>", f"<b>{money(owed)}</b>")], "box w", "", "r")
             + '<h3>Be Informed!</h3><p>Were you offered a free brace or test by telephone? Hang up and call 1-800-MEDICARE (1-800-633-4227).</p>')
    body = (f'<table class="w head"><tr><td class="title">Medicare Summary Notice</td><td class="r">Page 1 of 2</td></tr><tr><td>for Part B (Medical Insurance)</td><td class="r">The Official Summary of Your Medicare Claims from the Centers for Medicare &amp; Medicaid Services</td></tr></table>'
            '<div class="not">THIS IS NOT A BILL</div>' + e.beside(left, right, 52)
            + f'<div style="page-break-before:always"></div><table class="w head"><tr><td>{esc(who.full)}</td><td class="r">THIS IS NOT A BILL | Page 2 of 2</td></tr></table><h2>Your Claims for Part B (Medical Insurance)</h2>'
            + "".join(blocks) + f'<h3>How to Handle Denied Claims or File an Appeal</h3><p>Your appeal must be received by {say(e.later(sent, 125), "long")}. Circle the service you do not agree with and send this page back.</p>')
    css = (".head{border-bottom:3px solid #000}.title{white-space:nowrap;font-size:22pt;font-weight:bold}.not{font-size:14pt;font-weight:bold;text-align:center;border:1px solid #000;margin:8pt 150pt;padding:4pt}.to{margin:20pt 0}.box td{border-bottom:1px solid #888}"
           "h3{font-size:12pt;border-bottom:1px solid #000;margin:10pt 8pt 4pt 0}.who{margin-top:14pt}.d{font-size:9pt;margin-top:4pt}.d th{font-size:8pt;vertical-align:bottom;border-bottom:2px solid #000}.sum td{border-top:1px solid #000;font-weight:bold}.n{margin:3pt 0;font-size:9pt}")
    return {"html": e.page(css, body), "truth": e.without_blanks({"documents": documents})}
