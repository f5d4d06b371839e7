"""tenth_eob_summary_detail.py: a national insurer's EOB: the first page with the story of the money in large print and a bar, the second page a claim detail table with notes by number; the payer's member box at the right, "You may owe the provider"."""
import held_tenth as t
from held_tenth import esc, money, say, tr

NAME, KIND = "held10-eob-summary-detail", "eob"
PAYERS = ["Cygna Health and Life Insurance Company", "Aetmark Life Insurance Company", "Oscara Health Plan"]
KEYS = ("charge_cents", "adjustment_cents", "allowed_cents", "plan_paid_cents", "copay_cents", "deductible_cents", "coinsurance_cents", "patient_cents")


def document(rng):
    payer, who, when, style = rng.choice(PAYERS), t.Someone(rng, 64), t.day(rng), rng.choice(("us", "short", "mon"))
    provider, claim, member, group, sent = rng.choice((t.doctor(rng), f"{rng.choice(t.CITIES)[0]} Regional Hospital", "Cedar Valley Medical Group")), t.number(rng, "9992699999999"), t.number(rng, "A99999999 01"), t.number(rng, "3399999"), t.later(when, rng.randint(9, 30))
    inside, lines, rows, used = rng.random() < 0.85, [], "", set()
    for words, low, high in rng.sample(t.CARE, rng.randint(1, 5)):
        part = t.split(rng, t.price(rng, low, high))
        notes = ["1"] + (["2"] if part["deductible_cents"] else []) if rng.random() < 0.7 else []
        used |= set(notes)
        lines.append({"date": when, "description": words, **{key: part[key] for key in KEYS}, "remarks": notes or None})
        rows += tr([say(when, style), words, *(money(part[key]) for key in KEYS), ", ".join(notes)], "nw||" + "r nw|" * 8 + "c")
    total = {key: t.sums(lines, key) for key in KEYS}
    rows += tr([("Total", 2), *(money(total[key]) for key in KEYS), ""], "b|" + "r nw b|" * 8, "y")
    heads = tr(["Service<br>date", "Type of service", "Amount<br>billed", "Discount", "Allowed<br>amount", "What your<br>plan paid", "Copay", "Deduct-<br>ible", "Coin-<br>surance", "What<br>I owe", "See<br>notes"], "||" + "r|" * 8 + "c", tag="th")
    card = t.facts([("Customer name", esc(who.full)), ("Customer ID", member), ("Group number", group), ("Date of this notice", say(sent, style))], "card w", "lab")
    story = "".join(tr([f'<span class="big">{money(cents)}</span>', f"<b>{head}</b><br>{words}"], "r nw|") for cents, head, words in ((total["charge_cents"], "Amount billed", f"This was the amount billed for your visit on {say(when, style)}."), (total["adjustment_cents"], "Discount", "You saved this much. We negotiate lower rates with health care professionals."),
             (total["plan_paid_cents"], "What your plan paid", "Your plan paid this amount to your provider."), (total["patient_cents"], "What I owe", "This is the amount you owe after your discount and what your plan paid.")))
    body = (t.beside(f'<b class="logo">{esc(payer)}</b><br><br>{who.mail}', card, 55) + f'<h1>Explanation of Benefits</h1><p><b>THIS IS NOT A BILL.</b> Your health care professional may bill you directly for the amount that you owe.</p><h3>Summary of a claim for services on {say(when, "long")}</h3><p>For services provided by {esc(provider)}</p><table class="st">{story}</table>'
            '<p>If you have questions, log in or call the number on the back of your card.</p><div class="break"></div>'
            f'<h3>Claim detail</h3>{t.facts([("Patient", esc(who.full)), ("Provider", esc(provider) + (" (in-network)" if inside else " (out-of-network)")), ("Claim number", claim), ("Received / processed", f"{say(t.later(when, 3), style)} / {say(t.later(sent, -2), style)}")], "", "lab")}<table class="w d"><thead>{heads}</thead>{rows}</table>'
            + (f'<p><b>Notes</b><br>{"<br>".join({"1": "1 - The discount is from your plan&rsquo;s network.", "2": "2 - This amount counts toward your deductible."}[x] for x in sorted(used))}</p>' if used else "")
            + '<p class="small">Rights of review and appeal: you have 180 days from the date you get this notice to appeal. Glossary: the allowed amount is what is used to work out your benefit.</p>')
    css = "body{font-size:9.5pt}.logo{font-size:14pt;color:#007a53}h1{font-size:17pt;color:#007a53;margin:20pt 0 4pt}h3{color:#007a53}.card{background:#eaf5f0}.lab{color:#555;font-size:8.5pt}.big{font-size:16pt;font-weight:bold;color:#007a53}.st td{padding:7pt 10pt;border-bottom:1px solid #cfe5dc}.d{font-size:7.4pt;margin-top:8pt}.d th{vertical-align:bottom;background:#eaf5f0;font-size:7pt}.d td,.d th{padding:2.5pt 3pt}.y td{border-top:1.5px solid #007a53}"
    truth = {"document_type": KIND, "provider": {"name": provider}, "payer": {"name": payer}, "patient": {"name": who.full, "member_id": member}, "claim_number": claim, "statement_date": sent, "network": "in" if inside else "out", "lines": lines,
             "totals": {"charges_cents": total["charge_cents"], "adjustments_cents": total["adjustment_cents"], "insurance_paid_cents": total["plan_paid_cents"], "balance_cents": total["patient_cents"]}}
    return t.close(css, body, truth)
