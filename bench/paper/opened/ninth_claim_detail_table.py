"""ninth_claim_detail_table.py: a national insurer's EOB: a cover with three large sums, then a claim a page or block: provider, claim number and patient in a shaded band, heads of two lines grouped under "Your plan" and "Your responsibility", notes by letters."""
import held_ninth as n
from held_ninth import esc, money, say, tr

NAME, KIND = "held9-claim-detail-table", "eob"
PAYERS = ["UnitedPrairie Healthcare Insurance Company", "American Union Health", "Allied Choice Plus Health Plan"]
NOTES = {"D1": "This discount is what your provider agreed to take off.", "PD": "Your plan pays this service in full.", "IC": "This is your share after your deductible."}
KEYS = ("charge_cents", "adjustment_cents", "allowed_cents", "plan_paid_cents", "deductible_cents", "copay_cents", "coinsurance_cents", "noncovered_cents", "patient_cents")


def document(rng):
    payer, who = rng.choice(PAYERS), n.Someone(rng, 64)
    kin = [who.full, f"{rng.choice(n.FIRST)} {rng.choice('ABCDEM')} {who.last}"]
    member, group, sent, style = n.number(rng, "9999999999"), n.number(rng, "0799999"), n.day(rng, "2026-03-01", "2026-07-20"), rng.choice(("us", "us", "short"))
    top = tr([("", 2), ("Your plan", 4), ("Your responsibility", 5), ""], "|c u|c u|", tag="th")
    heads = top + tr(["Service description", "Date(s) of<br>service", "Amount<br>billed", "Plan<br>discounts", "Plan allowed<br>amount", "Your plan<br>paid", "Deductible", "Copay", "Coinsurance", "Not<br>covered", "Amount<br>you owe", "Notes"], "||" + "r|" * 9 + "c", tag="th")
    documents, blocks = [], ""
    for _ in range(rng.randint(1, 3)):
        provider, patient, claim = rng.choice((n.doctor(rng), n.practice(rng), f"{rng.choice(n.CITIES)[0]} Memorial Hospital")), rng.choice(kin), n.number(rng, "AA99999999 01").replace(" ", "-")
        when, lines, rows = n.later(sent, -rng.randint(14, 50)), [], ""
        for words, low, high in rng.sample(n.CARE, rng.randint(1, 4)):
            part = n.split(rng, n.price(rng, low, high)) | {"noncovered_cents": 0}
            if rng.random() < 0.1:
                part |= dict.fromkeys(KEYS[1:], 0) | {"noncovered_cents": part["charge_cents"], "patient_cents": part["charge_cents"]}
            mark = "" if part["noncovered_cents"] else "IC" if part["coinsurance_cents"] else "PD" if not part["patient_cents"] else "D1"
            line = {"date": when, "description": words, **{key: part[key] for key in KEYS}, "remarks": [mark] if mark else None}
            lines.append(line)
            rows += tr([words, say(when, style), *(money(line[key]) for key in KEYS), mark], "|nw|" + "r nw|" * 9 + "c")
        total = {key: n.sums(lines, key) for key in KEYS}
        rows += tr([("Claim total", 2), *(money(total[key]) for key in KEYS), ""], "b|" + "r nw b|" * 9, "z")
        inside = rng.random() < 0.8
        blocks += (f'<div class="band"><b>{esc(provider)}</b> ({"Network" if inside else "Out-of-network"} provider)<br>Claim number: {claim} &nbsp;|&nbsp; Patient: {esc(patient)} &nbsp;|&nbsp; Received {say(n.later(when, 5), style)}</div>'
                   f'<table class="w d"><thead>{heads}</thead>{rows}</table>')
        documents.append({"document_type": KIND, "provider": {"name": provider}, "payer": {"name": payer}, "patient": {"name": patient, "member_id": member}, "claim_number": claim, "statement_date": sent, "network": "in" if inside else "out", "lines": lines,
                          "totals": {"charges_cents": total["charge_cents"], "adjustments_cents": total["adjustment_cents"], "insurance_paid_cents": total["plan_paid_cents"], "balance_cents": total["patient_cents"]}})
    every = [sum(one["totals"][key] for one in documents) for key in ("charges_cents", "insurance_paid_cents", "adjustments_cents", "balance_cents")]
    cards = tr([f'<span class="big">{money(cents)}</span><br>{words}' for cents, words in zip((every[0], every[2], every[1], every[3]), ("Amount billed", "Plan discounts", "Your plan paid", "Amount you owe"))], "c|c|c|c")
    facts = n.facts([("Member/Patient Information", ""), ("Member:", esc(who.full)), ("Member ID:", member), ("Group #:", group), ("Date:", say(sent, "long"))], "", "", "b")
    body = (n.beside(f'<b class="logo">{esc(payer)}</b><br><br><br>{esc(who.caps)}<br>{who.street.upper()}<br>{who.town.upper()}', facts, 58)
            + f'<h2>Explanation of Benefits Statement</h2><p><b>This is not a bill.</b> Do not pay. This is to notify you that we processed your claims.</p><table class="w cards">{cards}</table><h3>Claim details</h3>{blocks}'
            f'<p><b>Notes</b><br>{"<br>".join(f"{mark} - {text}" for mark, text in NOTES.items())}</p>'
            '<p class="small">Individual deductible: $1,250.00 of $2,000.00 met. Out-of-pocket maximum: $1,840.55 of $5,000.00 met. You may appeal within 180 days. Keep this for your tax records.</p>')
    css = ("body{font-size:9pt}.logo{font-size:13pt;color:#002677}h2{color:#002677;margin:14pt 0 2pt}h3{color:#002677;border-bottom:2px solid #ff681d;margin:10pt 0 4pt}.cards td{border:1px solid #ccc;padding:8pt;text-align:center}.big{font-size:15pt;font-weight:bold;color:#002677}.band{background:#e3ebf7;padding:4pt 6pt;margin-top:8pt}"
           ".d{font-size:7.2pt}.d th,.d td{padding:2pt 2.5pt}.d th{font-size:6.8pt;vertical-align:bottom;border-bottom:1px solid #002677}.u{border-bottom:1px solid #ff681d;text-align:center}.z td{border-top:1px solid #002677}")
    return n.close(css, body, {"documents": documents}, margin="0.45in")
