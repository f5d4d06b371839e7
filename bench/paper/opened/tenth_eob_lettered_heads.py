"""tenth_eob_lettered_heads.py: a senior plan's EOB whose columns carry letters that are explained (A less B is C), two heads over groups of columns ("Your plan", "You"), code in brackets after the words, a claim a table with provider and claim number above, a year's progress in a panel."""
import held_tenth as t
from held_tenth import esc, money, say, tr

NAME, KIND = "held10-eob-lettered-heads", "eob"
PAYERS = ["Humanity Gold Choice PPO", "SilverPath Medicare Advantage", "WellCareful Health Plans"]
WORK = [("99213", "Office visit", 120, 240), ("82962", "Glucose test", 10, 40), ("G0444", "Depression screening", 18, 45), ("93306", "Heart ultrasound", 400, 1500), ("77067", "Mammogram screening", 140, 340), ("97110", "Therapeutic exercises", 50, 130), ("11042", "Wound care, skin", 150, 420), ("85025", "Blood count", 20, 80)]


def document(rng):
    payer, who, sent, style = rng.choice(PAYERS), t.Someone(rng, 90), t.day(rng, "2026-03-01", "2026-09-01"), rng.choice(("us", "short", "mon"))
    member, call, keys = t.number(rng, "H99999999"), t.phone(rng, "1-{}-{}-{}"), ("charge_cents", "adjustment_cents", "allowed_cents", "plan_paid_cents", "copay_cents", "coinsurance_cents", "patient_cents")
    heads = (tr([("", 2), ("Provider and plan", 3), ("Your plan", 1), ("You", 3)], "|c u|c u|c u", tag="th")
             + tr(["Date", "Service [code]", "Billed<br>(A)", "Not allowed<br>(B)", "Plan allowed<br>(C = A - B)", "Plan paid<br>(D)", "Copay<br>(E)", "Coinsurance<br>(F)", "Your share<br>(E + F)"], "||" + "r|" * 7, tag="th"))
    documents, blocks = [], ""
    for _ in range(rng.randint(1, 3)):
        provider, claim, when, inside = rng.choice((t.doctor(rng), "Sunrise Senior Clinic", f"{rng.choice(t.CITIES)[0]} Heart Institute")), t.number(rng, "2026999999999"), t.later(sent, -rng.randint(12, 40)), rng.random() < 0.85
        lines, rows = [], ""
        for code, words, low, high in rng.sample(WORK, rng.randint(1, 4)):
            charge = t.price(rng, low, high)
            allowed = round(charge * rng.uniform(0.35, 0.75))
            copay, coins = rng.choice(((0, 0), (min(2000, allowed), 0), (0, allowed // 5)))
            p = dict(zip(keys, (charge, charge - allowed, allowed, allowed - copay - coins, copay, coins, copay + coins)))
            line = {"date": when, "code": code, "description": words, **p}
            # What is above the allowed amount may be called not covered.
            line.pop("adjustment_cents")
            line["maybe"] = {"adjustment_cents": p["adjustment_cents"], "noncovered_cents": p["adjustment_cents"]}
            lines.append(line)
            rows += tr([say(when, style), f"{words} [{code}]", *(money(p[key]) for key in keys)], "nw||" + "r nw|" * 7)
        z = {key: t.sums(lines, key) for key in keys if key != "adjustment_cents"}
        above = z["charge_cents"] - z["allowed_cents"]
        rows += tr([("Claim total", 2), money(z["charge_cents"]), money(above), *(money(z[key]) for key in keys[2:])], "b|" + "r nw b|" * 7, "y")
        blocks += f'<div class="bd"><b>{esc(provider)}</b> &ndash; {"in-network" if inside else "out-of-network"}<br>Claim # {claim}</div><table class="w d"><thead>{heads}</thead>{rows}</table>'
        documents.append({"document_type": KIND, "provider": {"name": provider}, "payer": {"name": payer}, "patient": {"name": who.full, "member_id": member}, "claim_number": claim, "statement_date": sent, "network": "in" if inside else "out", "lines": lines, "maybe": {"adjustments_cents": above},
                          "totals": {"charges_cents": z["charge_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]}})
    panel = t.facts([("Member", esc(who.full)), ("Member ID", member), ("Statement date", say(sent, style)), ("Out-of-pocket limit", "$6,700.00"), ("Met so far this year", money(t.price(rng, 40, 3000)))], "fx", "", "r b")
    body = (t.beside(f'<b class="logo">{esc(payer)}</b><br>Questions? {call} (TTY: 711)<br><br>{who.mail}', panel, 56) + f'<h2>Explanation of Benefits</h2><p>This is not a bill. Wait for a bill from your provider before you pay anything.</p>{blocks}'
            '<p class="small">(A) is what the provider billed. (B) is more than the plan allows; in-network providers may not bill you for it. (D) is what we paid. You may appeal within 65 days.</p>')
    css = "body{font:9.5pt 'Liberation Sans'}.logo{font-size:15pt;color:#38761d}.fx{border:1px solid #38761d}h2{color:#38761d;margin:12pt 0 2pt}.bd{background:#eaf3e6;padding:4pt 6pt;margin-top:10pt}.d{font-size:8pt}.d th{font-size:7.2pt;vertical-align:bottom}.u{border-bottom:1px solid #38761d;text-align:center}.d thead tr:last-child th{border-bottom:1.5px solid #38761d}.y td{border-top:1px solid #38761d}"
    return t.close(css, body, {"documents": documents}, margin="0.5in")
