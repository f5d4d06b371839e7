"""tenth_eob_claim_blocks.py: an insurer's EOB without a table: each service a block of labels and values in two columns (what was charged, what the plan did, what you owe), a claim's facts in a band above, a claim's total block at its end."""
import held_tenth as t
from held_tenth import esc, money, say, tr

NAME, KIND = "held10-eob-claim-blocks", "eob"
PAYERS = ["UniteCare Insurance Company", "Harbor Pilgrim Health Care", "Medical Mutual of the Lakes"]
WORK = [("99214", "Office or outpatient visit", 150, 330), ("36415", "Blood draw", 10, 40), ("80061", "Lipid panel", 40, 150), ("73721", "MRI of a leg joint", 700, 2400), ("97110", "Therapeutic exercise", 60, 160), ("J1885", "Injection, ketorolac", 12, 70), ("99283", "Emergency department visit", 500, 1500), ("76830", "Transvaginal ultrasound", 200, 640)]


def document(rng):
    payer, who, sent, style = rng.choice(PAYERS), t.Someone(rng, 64), t.day(rng, "2026-03-01", "2026-09-01"), rng.choice(("us", "mon", "bare4"))
    member, group, call = t.number(rng, "9999 99999").replace(" ", ""), t.number(rng, "79-999999"), t.phone(rng, "1-{}-{}-{}")
    documents, blocks = [], ""
    for _ in range(rng.randint(1, 2)):
        provider, claim, when = rng.choice((t.doctor(rng), f"{rng.choice(t.CITIES)[0]} Imaging Center", "Prairie Family Medicine")), t.number(rng, "AA9999999999"), t.later(sent, -rng.randint(12, 40))
        lines, part = [], ""
        for at, (code, words, low, high) in enumerate(rng.sample(WORK, rng.randint(1, 4)), 1):
            p = t.split(rng, t.price(rng, low, high))
            lines.append({"date": when, "code": code, "description": words, **p})
            one = t.facts([("Provider charged", money(p["charge_cents"])), ("Plan discount", "-" + money(p["adjustment_cents"])), ("Allowed amount", money(p["allowed_cents"])), ("Paid by your plan", "-" + money(p["plan_paid_cents"]))], "w", "", "r nw")
            two = t.facts([("Deductible", money(p["deductible_cents"])), ("Copay", money(p["copay_cents"])), ("Coinsurance", money(p["coinsurance_cents"])), ("<b>You owe</b>", f"<b>{money(p['patient_cents'])}</b>")], "w", "", "r nw")
            part += f'<div class="sv"><div class="nm"><b>Service {at}: {words}</b> (code {code}) &ndash; {say(when, style)}</div>{t.beside(one, two, 50, "two")}</div>'
        z = {key: t.sums(lines, key) for key in lines[0] if key.endswith("_cents")}
        told = t.facts([("Total charged", money(z["charge_cents"])), ("Total discounts", "-" + money(z["adjustment_cents"])), ("Total paid by plan", "-" + money(z["plan_paid_cents"])), ("<b>Total you owe</b>", f"<b>{money(z['patient_cents'])}</b>")], "", "", "r nw")
        part += f'<div class="tot">{told}</div>'
        blocks += f'<div class="bd"><table class="w">{tr([f"Claim number<br><b>{claim}</b>", f"Provider<br><b>{esc(provider)}</b>", f"Patient<br><b>{esc(who.full)}</b>", f"Processed<br><b>{say(t.later(sent, -3), style)}</b>"])}</table></div>{part}'
        documents.append({"document_type": KIND, "provider": {"name": provider}, "payer": {"name": payer}, "patient": {"name": who.full, "member_id": member}, "claim_number": claim, "statement_date": sent, "lines": lines,
                          "totals": {"charges_cents": z["charge_cents"], "adjustments_cents": z["adjustment_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]}})
    body = (t.beside(f'<b class="logo">{esc(payer)}</b><br>Customer service {call}<br><br><br>{who.mail}', t.facts([("Member name", esc(who.full)), ("Member ID", member), ("Group", group), ("Date", say(sent, style))], "fx", "", "b"), 60)
            + f'<h2>Your Explanation of Benefits</h2><p>This is not a bill. It shows how we processed claims for you.</p>{blocks}<p class="small">If you disagree with a decision you have the right to an appeal. Amounts you owe may already have been paid to the provider.</p>')
    css = f"body{{font:9.5pt {rng.choice(['Liberation Sans', 'Nimbus Sans', 'URW Gothic'])!r}}}.logo{{font-size:16pt;color:#1d3f8f}}.fx{{border-left:3px solid #1d3f8f}}h2{{color:#1d3f8f;margin:16pt 0 2pt}}.bd{{background:#1d3f8f;margin-top:12pt}}.bd td{{color:#fff;font-size:8.5pt}}.sv{{border:1px solid #b9c5e0;border-top:0;padding:4pt 6pt;page-break-inside:avoid}}.two td td{{padding:1pt 14pt 1pt 8pt}}.tot{{border:1px solid #1d3f8f;background:#eef2fa;padding:4pt}}.tot table{{margin-left:auto}}"
    return t.close(css, body, {"documents": documents})
