"""tenth_eob_wide.py: a landscape EOB with fourteen columns, from an administrator of an employer's plan: patient and provider as rows of text above the lines, procedure with modifier, remark codes, other insurance, percent paid; subtotals a claim and a page's grand total; the legend of codes below."""
import held_tenth as t
from held_tenth import esc, say, tr

NAME, KIND = "held10-eob-wide", "eob"
PAYERS = ["Meritage Benefit Administrators", "Allied Trust Benefit Services", "UMB Health Plan Administrators"]
WORK = [("99214", "OFFICE VISIT", 150, 330), ("80053", "LABORATORY", 40, 160), ("71046", "X-RAY", 80, 260), ("97140", "PHYS THERAPY", 60, 160), ("20610", "SURGERY", 150, 420), ("99396", "WELLNESS", 180, 320), ("87880", "LABORATORY", 20, 70), ("45380", "SURGERY", 900, 2600)]
CODES = {"PPO": "Network discount; not your responsibility.", "DED": "Applied to the yearly deductible.", "COI": "Your share under the plan."}


def amount(cents):
    return f"{cents / 100:,.2f}"


def document(rng):
    payer, who, sent, style = rng.choice(PAYERS), t.Someone(rng, 64), t.day(rng, "2026-03-01", "2026-09-01"), rng.choice(("short", "bare", "us"))
    employer, group, member = rng.choice(("RIVERTON SCHOOL DISTRICT", "ACME FOUNDRY CO", "CITY OF DALTON")), t.number(rng, "A9999"), t.number(rng, "W999999999")
    people = [who.plain.upper(), f"{rng.choice(t.FIRST)} {who.last}".upper()]
    keys = ("charge_cents", "adjustment_cents", "allowed_cents", "deductible_cents", "copay_cents", "coinsurance_cents", "plan_paid_cents", "patient_cents")
    heads = tr(["SERVICE<br>DATES", "PROC<br>CODE", "TYPE OF<br>SERVICE", "BILLED<br>CHARGES", "PROVIDER<br>DISCOUNT", "ALLOWED<br>AMOUNT", "DEDUCT-<br>IBLE", "CO-PAY", "CO-INS", "PAID<br>AT %", "PLAN<br>BENEFIT", "PATIENT<br>RESP.", "REMARK<br>CODES"], "||" + "|" + "r|" * 6 + "c|r|r|c", tag="th")
    documents, rows, grand = [], "", dict.fromkeys(keys, 0)
    for _ in range(rng.randint(1, 3)):
        provider, claim, patient, when = rng.choice((t.doctor(rng, "{} {} {} MD"), f"{rng.choice(t.CITIES)[0]} Orthopedic Group", "Valley Surgery Center")).upper(), t.number(rng, "26-9999999-99"), rng.choice(people), t.later(sent, -rng.randint(12, 40))
        lines = []
        rows += tr([(f"CLAIM {claim} &nbsp;&nbsp; PATIENT: {esc(patient)} &nbsp;&nbsp; PROVIDER: {esc(provider)}", 13)], "b", "cl")
        for code, words, low, high in rng.sample(WORK, rng.randint(1, 5)):
            p = t.split(rng, t.price(rng, low, high))
            marks = ["PPO"] + (["DED"] if p["deductible_cents"] else []) + (["COI"] if p["coinsurance_cents"] else [])
            lines.append({"date": when, "code": code, "description": words, **p, "remarks": marks})
            rows += tr([say(when, style), code, words, *(amount(p[key]) for key in keys[:6]), "80" if p["coinsurance_cents"] else "0" if not p["plan_paid_cents"] else "100", *(amount(p[key]) for key in keys[6:]), " ".join(marks)], "nw|||" + "r|" * 6 + "c|r|r|c nw")
        z = {key: t.sums(lines, key) for key in keys}
        grand = {key: grand[key] + z[key] for key in keys}
        rows += tr([("CLAIM TOTAL", 3), *(amount(z[key]) for key in keys[:6]), "", *(amount(z[key]) for key in keys[6:]), ""], "r b|" + "r b|" * 6 + "|r b|r b|", "ct")
        documents.append({"document_type": KIND, "provider": {"name": provider}, "payer": {"name": payer}, "patient": {"name": patient, "member_id": member}, "claim_number": claim, "statement_date": sent, "lines": lines,
                          "totals": {"charges_cents": z["charge_cents"], "adjustments_cents": z["adjustment_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]}})
    if len(documents) > 1:
        rows += tr([("TOTAL ALL CLAIMS", 3), *(amount(grand[key]) for key in keys[:6]), "", *(amount(grand[key]) for key in keys[6:]), ""], "r b|" + "r b|" * 6 + "|r b|r b|", "gt")
    seen = sorted({mark for one in documents for line in one["lines"] for mark in line["remarks"]})
    body = (t.beside(f'<b class="logo">{esc(payer)}</b><br>on behalf of {employer}<br><br>{who.mail}', t.facts([("EXPLANATION OF BENEFITS", ""), ("Employee:", esc(who.full)), ("Employee ID:", member), ("Group:", group), ("Date Processed:", say(sent, style))], "fx", "", "b"), 66)
            + f'<table class="w d"><thead>{heads}</thead>{rows}</table><p class="lg"><b>REMARK CODES</b><br>{"<br>".join(f"{mark} - {CODES[mark]}" for mark in seen)}</p>'
            f'<p><b>BENEFIT PAYMENT</b> &nbsp; Check {t.number(rng, "0099999")} to provider: ${amount(grand["plan_paid_cents"])} &nbsp;&nbsp; THIS IS NOT A BILL</p>')
    css = f"body{{font:9pt {rng.choice(['Liberation Sans', 'Liberation Sans Narrow'])!r}}}.logo{{font-size:14pt}}.fx{{border:1px solid #000}}.d{{margin-top:10pt;font-size:8pt}}.d th{{font-size:7pt;background:#e6e6e6;vertical-align:bottom;border:.5px solid #888}}.d td{{border-left:.5px solid #bbb;border-right:.5px solid #bbb}}.cl td{{border-top:1px solid #000;padding-top:4pt}}.ct td,.gt td{{border-top:.7px solid #000}}.gt td{{background:#eee}}.lg{{font-size:8pt}}"
    return t.close(css, body, {"documents": documents}, size="Letter landscape", margin="0.45in")
