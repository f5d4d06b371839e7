"""eleventh_eob_regional_card.py: a regional insurer's or HMO's EOB: each service a row with the code and modifier in the service cell, "Provider responsibility" as the discount, "Other insurance" a column of zeros, totals per patient."""
import held_eleventh as t
from held_eleventh import cols, esc, money, say, table

NAME, KIND = "held11-eob-regional-card", "eob"
KEYS = ("charge_cents", "adjustment_cents", "deductible_cents", "copay_cents", "coinsurance_cents", "patient_cents", "plan_paid_cents")


def document(rng):
    payer, who, sent = rng.choice(("Kaiser Ridge Health Plan", "Geissinger Valley Health", "HealthPartners Plains")), t.Patient(rng), t.day(rng, "2026-02-10", "2026-09-10")
    member, tel, claim, acct, giver, date, box = t.number(rng, "999999999"), t.call(rng), t.number(rng, "C9999999999"), t.number(rng, "A99999"), rng.choice((t.hospital(rng), f"{t.town(rng)} Medical Group")), t.later(sent, -rng.randint(10, 30)), t.where(rng, True)
    lines, rows = [], []
    for code, words, low, high in rng.sample(t.CLINIC, rng.randint(2, 7)):
        p, mod = t.share(rng, t.price(rng, low, high)), "25" if code.startswith("992") and rng.random() < 0.5 else ""
        lines.append({"date": date, "code": code, "modifiers": [mod] if mod else None, "description": words, **{k: p[k] for k in KEYS}})
        rows.append([say(date, "short"), f"{code}{' ' + mod if mod else ''} {words}", money(p["charge_cents"], ""), money(p["adjustment_cents"], ""), "0.00", *(money(p[k], "") for k in KEYS[2:])])
    z = {k: t.total(lines, k) for k in KEYS}
    rows.append(("tt", [("Total this claim", 2), money(z["charge_cents"]), money(z["adjustment_cents"]), "$0.00", *(money(z[k]) for k in KEYS[2:])]))
    body = (f'<table class="w tp"><tr><td><b>{payer}</b><br>{box[0]}, {box[1]}</td><td class="r">Explanation of Benefits<br>{say(sent, "us")}</td></tr></table>'
            + cols((50, f'<div class="to">{who.mail}</div>'), (50, '<div class="nb">NOT A BILL. Your provider will send you a bill if you owe anything.</div>'))
            + table("id w", "llll", [], [["Patient", esc(who.full), "Claim number", claim], ["Member number", member, "Provider", esc(giver)], ["Provider account", acct, "Check issued to", "Provider"]])
            + table("vt w", "llrrrrrrrr", [["Date", "Service", "Charge", "Provider<br>respon-<br>sibility", "Other<br>insur-<br>ance", "Deduct", "Copay", "Coins", "Member<br>respon-<br>sibility", "Benefit<br>paid"]], rows)
            + f'<p>We paid {money(z["plan_paid_cents"])} to {esc(giver)}. Member responsibility is {money(z["patient_cents"])}; some of it may be paid already.</p><p class="small"><b>Provider responsibility</b>: the part of the charge that a plan provider writes off. <b>Member responsibility</b>: deductible, copay and coinsurance. ¿Habla español? Llame al {tel}.</p>')
    css = "body{font:9.5pt 'Nimbus Sans'}.tp{background:#004b6e;color:#fff}.tp td{padding:8pt}.tp b{font-size:14pt}.to{margin:24pt 0 24pt 14pt}.nb{margin-top:24pt;border:1.5px solid #004b6e;padding:6pt;font-weight:bold}.id td{border:.5px solid #999}.id td:nth-child(odd){background:#eef3f6;font-size:8.5pt}.vt{margin-top:12pt;font-size:8.5pt}.vt th{border-bottom:1px solid #000;vertical-align:bottom;font-size:7.8pt}.tt td{font-weight:bold;border-top:1px solid #000}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": giver}, "payer": {"name": payer}, "patient": {"name": who.full, "member_id": member}, "account_number": acct, "claim_number": claim, "statement_date": sent, "lines": lines,
                              "totals": {"charges_cents": z["charge_cents"], "adjustments_cents": z["adjustment_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]}})
