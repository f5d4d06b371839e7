"""tenth_eob_stacked_rows.py: a regional Blue plan's EOB with two rows a service: the upper row has the day, the service and its code and the sums charged; the lower one the provider's share words and what is deducted; a claim's head in a gray band; heads stacked the same way."""
import held_tenth as t
from held_tenth import esc, money, say, tr

NAME, KIND = "held10-eob-stacked-rows", "eob"
PAYERS = ["Blue Cross and Blue Shield of the Plains", "Highmark Ridge Blue Shield", "Premera Valley Blue Cross"]
WORK = [("99214", "OFFICE VISIT", 150, 330), ("80053", "LAB - CHEMISTRY", 40, 160), ("71046", "DIAGNOSTIC X-RAY", 80, 260), ("99284", "EMERGENCY ROOM", 900, 2600), ("97110", "PHYSICAL THERAPY", 60, 160), ("93000", "EKG", 50, 170), ("90686", "IMMUNIZATION", 26, 70), ("45378", "COLONOSCOPY", 900, 2400)]


def document(rng):
    payer, who, sent, style = rng.choice(PAYERS), t.Someone(rng, 64), t.day(rng, "2026-03-01", "2026-09-01"), rng.choice(("short", "us"))
    member, group = t.number(rng, "AAA999999999"), t.number(rng, "999999")
    top = tr(["DATE(S) OF SERVICE", "SERVICE CODE", "AMOUNT CHARGED", "ALLOWED AMOUNT", "DEDUCTIBLE", "COPAY"], "||r|r|r|r", tag="th") + tr(["TYPE OF SERVICE", "", "PROVIDER DISCOUNT", "PLAN PAID", "COINSURANCE", "YOUR RESPONSIBILITY"], "||r|r|r|r", "lo", "th")
    documents, blocks = [], ""
    for _ in range(rng.randint(1, 3)):
        provider, claim, when = rng.choice((t.doctor(rng, "{} {} {} MD"), f"{rng.choice(t.CITIES)[0]} Medical Center", "Heartland Clinic")).upper(), t.number(rng, "2026999999999"), t.later(sent, -rng.randint(12, 40))
        lines, rows = [], ""
        for code, words, low, high in rng.sample(WORK, rng.randint(1, 4)):
            p = t.split(rng, t.price(rng, low, high))
            lines.append({"date": when, "code": code, "description": words, **p})
            rows += tr([say(when, style), code, *(money(p[key]) for key in ("charge_cents", "allowed_cents", "deductible_cents", "copay_cents"))], "||" + "r|" * 4, "up") + tr([words, "", *(money(p[key]) for key in ("adjustment_cents", "plan_paid_cents", "coinsurance_cents", "patient_cents"))], "||" + "r|" * 4, "lo")
        z = {key: t.sums(lines, key) for key in lines[0] if key.endswith("_cents")}
        rows += tr([("CLAIM TOTALS", 2), *(money(z[key]) for key in ("charge_cents", "allowed_cents", "deductible_cents", "copay_cents"))], "b|" + "r b|" * 4, "up") + tr(["", "", *(money(z[key]) for key in ("adjustment_cents", "plan_paid_cents", "coinsurance_cents", "patient_cents"))], "||" + "r b|" * 4, "lo")
        blocks += f'<div class="bd">PATIENT: <b>{esc(who.full.upper())}</b> &nbsp;&nbsp; CLAIM NO: <b>{claim}</b> &nbsp;&nbsp; PROVIDER: <b>{esc(provider)}</b></div><table class="w d"><thead>{top}</thead>{rows}</table>'
        documents.append({"document_type": KIND, "provider": {"name": provider}, "payer": {"name": payer}, "patient": {"name": who.full.upper(), "member_id": member}, "claim_number": claim, "statement_date": sent, "lines": lines,
                          "totals": {"charges_cents": z["charge_cents"], "adjustments_cents": z["adjustment_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]}})
    body = (f'<table class="w"><tr><td><b class="logo">{esc(payer)}</b><br><span class="small">An Independent Licensee</span></td><td class="r"><b>EXPLANATION OF BENEFITS</b><br>THIS IS NOT A BILL</td></tr></table>'
            + t.beside(f'<div class="to">{who.mail}</div>', t.facts([("Statement date", say(sent, style)), ("Subscriber", esc(who.full)), ("Identification number", member), ("Group number", group)], "fx", "", "b"), 55) + blocks
            + '<p class="small">Your responsibility is the sum of deductible, copay, coinsurance and amounts not covered. You may owe it to the provider. Keep this for your records. To appeal, write to us within 180 days.</p>')
    css = "body{font-size:9.5pt}.logo{font-size:15pt;color:#0a5ca8}.to{padding:22pt 0}.fx{margin-top:12pt}.bd{background:#dcdcdc;padding:3pt 5pt;margin-top:10pt;font-size:8.5pt}.d{font-size:8.5pt}.d th{font-size:7pt;color:#0a5ca8}.d .up td{border-top:.7px solid #999;padding-bottom:0}.d thead .lo th{border-bottom:1.5px solid #0a5ca8}"
    return t.close(css, body, {"documents": documents})
