"""thirteenth_a_visit_story.py: a practice's newer statement in the manner of athena: the amount first, then each visit as a card whose services each tell their charge, what insurance paid, what was adjusted and what is owed on a second line."""
import held_thirteenth_a as t
from held_thirteenth_a import cols, esc, facts, money, say

NAME, KIND = "held13-a-visit-story", "itemized_bill"
KEYS = ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents")


def document(rng):
    group, who, date, plan = f"{t.city(rng)} Family Health Partners", t.Patient(rng), t.day(rng), rng.choice(t.PLANS)
    number, tel, box, cards, lines = t.number(rng, "9999A99"), t.call(rng, "({}) {}-{}"), t.where(rng, True), [], []
    for _ in range(rng.randint(1, 3)):
        inner = ""
        for code, words, low, high in rng.sample(t.CLINIC, rng.randint(1, 3)):
            p = t.share(rng, t.price(rng, low, high), ("ded", "coins", "copay"))
            lines.append({"date": date, "code": code, "description": words, **{k: p[k] for k in KEYS}})
            inner += f'<div class="sv"><b>{words}</b> <span class="gr">({code})</span></div><table class="w mn"><tr><td>Charge {money(p["charge_cents"])}</td><td>Insurance paid {money(-p["plan_paid_cents"])}</td><td>Adjusted {money(-p["adjustment_cents"])}</td><td class="r b">You owe {money(p["patient_cents"])}</td></tr></table>'
        cards.append(f'<div class="cd"><div class="hd">{say(date, "weekday")}<span> with {esc(t.dr(rng))}</span></div>{inner}</div>')
        last, date = date, t.later(date, rng.randint(6, 30))
    sent = t.later(last, rng.randint(24, 45))
    due, z = t.later(sent, 25), {k: t.total(lines, k) for k in KEYS}
    body = (cols((62, f'<div class="lg">{esc(group)}</div>Hi {esc(who.first)}, here is your bill.'), (38, f'<div class="ow">{money(z["patient_cents"])}<div>due {say(due, "long")}</div></div>'))
            + cols((60, f'<div class="to">{who.mail}</div>'), (40, facts([("Statement date", say(sent, "long")), ("Patient", esc(who.full)), ("Patient ID", number), ("Insurance billed", plan)], "fx w")))
            + "<h3>What you are paying for</h3>" + "".join(cards)
            + f'<table class="w sm"><tr><td>Total charges</td><td class="r">{money(z["charge_cents"])}</td></tr><tr><td>Total insurance payments</td><td class="r">{money(-z["plan_paid_cents"])}</td></tr><tr><td>Total adjustments</td><td class="r">{money(-z["adjustment_cents"])}</td></tr><tr><td class="b">Your balance</td><td class="r b">{money(z["patient_cents"])}</td></tr></table>'
            + cols((76, f'<p>Scan to pay by phone, or call {tel}. Prefer mail? Send a check payable to {esc(group)}, {box[0]}, {box[1]}, with your patient ID {number} in the memo.</p>'), (24, t.qr(rng, 62))))
    css = "body{font:10pt 'Liberation Sans'}.lg{font-size:17pt;color:#3b3054}.ow{font-size:24pt;text-align:right;color:#3b3054;font-weight:bold}.ow div{font-size:10pt;font-weight:normal}.to{margin:24pt 0 18pt 10pt}.fx td{font-size:9pt}h3{margin:4pt 0;color:#3b3054}.cd{border:1px solid #bbb;margin:0 0 8pt;page-break-inside:avoid}.hd{background:#eeeaf5;padding:4pt 6pt;font-weight:bold}.hd span{font-weight:normal}.sv{padding:5pt 6pt 0}.gr{color:#666}.mn td{font-size:9pt;width:25%;border-bottom:.5px dotted #bbb;padding-left:14pt}.sm{width:52%;margin:4pt 0 8pt 48%}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": group, "phone": tel}, "payer": {"name": plan}, "patient": {"name": who.full}, "maybe": {"account_number": number}, "statement_date": sent, "due_date": due, "lines": lines,
                              "totals": {"charges_cents": z["charge_cents"], "insurance_paid_cents": z["plan_paid_cents"], "adjustments_cents": z["adjustment_cents"], "balance_cents": z["patient_cents"]}})
