"""tenth_eob_plain_columns.py: an HMO's EOB with columns that begin with the description; words for what is not covered with a remark, dates as a span, a total row, remarks in text below, the payer's address on the top, a check box of what the member still owes."""
import held_tenth as t
from held_tenth import esc, money, say, tr

NAME, KIND = "held10-eob-plain-columns", "eob"
PAYERS = ["Kaisline Permanent Health Plan", "Geisford Health Plan", "Select Care HMO", "Humanity Health Plan, Inc."]
WHY = {"01": "Not covered by your contract.", "45": "Charge above the fee schedule. Provider may not bill you.", "27": "Benefit limit for this service has been reached."}


def document(rng):
    payer, who, when, style = rng.choice(PAYERS), t.Someone(rng, 64), t.day(rng), rng.choice(("us", "short", "hyphens", "dmon caps"))
    provider, claim, member, sent, mail = rng.choice((t.doctor(rng), "Sandhill Urgent Care", f"{rng.choice(t.CITIES)[0]} Community Hospital")), t.number(rng, "E26A999999999"), t.number(rng, "999999999-99"), t.later(when, rng.randint(10, 35)), t.place(rng, box=True)
    lines, rows, span, seen = [], "", rng.random() < 0.4, set()
    for words, low, high in rng.sample(t.CARE, rng.randint(1, 7)):
        charge = t.price(rng, low, high)
        p = t.split(rng, charge)
        p.pop("adjustment_cents")
        last = t.later(when, 3) if span and words == "Physical therapy" else when
        if rng.random() < 0.2:
            mark = rng.choice(("01", "27"))
            p = {"charge_cents": charge, "allowed_cents": 0, "noncovered_cents": charge, "deductible_cents": 0, "copay_cents": 0, "coinsurance_cents": 0, "plan_paid_cents": 0, "patient_cents": charge}
        else:
            mark = "45"
            p = {"charge_cents": charge, "allowed_cents": p["allowed_cents"], "noncovered_cents": charge - p["allowed_cents"], **{k: p[k] for k in ("deductible_cents", "copay_cents", "coinsurance_cents", "plan_paid_cents", "patient_cents")}}
        seen.add(mark)
        line = {"date": when, "date_end": last if last != when else None, "description": words, **p, "remarks": [mark]}
        if last == when:
            line["maybe"] = {"date_end": when} if span else {}
        # What is above the schedule is told as not covered, and may be called an adjustment.
        if mark == "45":
            line["maybe"] = {**line.get("maybe", {}), "noncovered_cents": p["noncovered_cents"], "adjustment_cents": p["noncovered_cents"]}
            line.pop("noncovered_cents")
        lines.append({k: v for k, v in line.items() if v != {}})
        days = f"{say(when, style)} - {say(last, style)}" if span else say(when, style)
        rows += tr([words, days, *(money(p[k], "") for k in ("charge_cents", "noncovered_cents")), mark, *(money(p[k], "") for k in ("allowed_cents", "deductible_cents", "copay_cents", "coinsurance_cents", "plan_paid_cents", "patient_cents"))], "|nw|r|r|c|" + "r|" * 6)
    z = {k: sum(x.get(k, 0) for x in lines) for k in ("charge_cents", "allowed_cents", "deductible_cents", "copay_cents", "coinsurance_cents", "plan_paid_cents", "patient_cents")}
    above = z["charge_cents"] - z["allowed_cents"]
    rows += tr([("TOTALS", 2), *(money(v) for v in (z["charge_cents"], above)), "", *(money(z[k]) for k in ("allowed_cents", "deductible_cents", "copay_cents", "coinsurance_cents", "plan_paid_cents", "patient_cents"))], "b|r b nw|r b nw||" + "r b nw|" * 6, "y")
    over = [("Member", esc(who.full)), ("Member number", member), ("Claim number", claim), ("Provider of service", esc(provider)), ("Notice date", say(sent, style))]
    body = (f'<p class="c"><b class="logo">{esc(payer)}</b><br>Claims Department, {t.whole(mail)}</p><div class="to">{who.mail}</div><div class="nb">EXPLANATION OF BENEFITS &nbsp; &mdash; &nbsp; THIS IS NOT A BILL</div><table class="w ov">{tr([f"<span>{a}</span><br>{b}" for a, b in over])}</table>'
            f'<table class="w d"><thead>{tr(["Description of service", "Service date(s)", "Billed amount", "Not covered", "Note", "Plan allowance", "Deductible", "Copayment", "Coinsurance", "Plan payment", "Your liability"], "||r|r|c|" + "r|" * 6, tag="th")}</thead>{rows}</table>'
            f'<p><b>Notes:</b><br>{"<br>".join(f"({x}) {WHY[x]}" for x in sorted(seen))}</p><div class="owe">Amount you may owe the provider: <b>{money(z["patient_cents"])}</b></div><p class="small">You may ask for a review within 180 days of this notice. Member Services is open weekdays.</p>')
    css = "body{font:9.5pt 'Liberation Sans'}.logo{font-size:15pt;color:#6b1d5e}.to{margin:14pt 0}.nb{border:1.5px solid #6b1d5e;text-align:center;font-weight:bold;padding:3pt}.ov{margin:8pt 0}.ov td{border:.7px solid #b9a}.ov span{font-size:7pt;color:#6b1d5e}.d{font-size:7.6pt}.d th{font-size:7pt;background:#f3e8f0;vertical-align:bottom}.d td{border-bottom:.5px dotted #999}.y td{border-top:1px solid #6b1d5e}.owe{border:1px solid #000;padding:5pt;text-align:right;font-size:11pt}"
    truth = {"document_type": KIND, "provider": {"name": provider}, "payer": {"name": payer}, "patient": {"name": who.full, "member_id": member}, "claim_number": claim, "statement_date": sent, "lines": lines,
             "totals": {"charges_cents": z["charge_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]}, "maybe": {"adjustments_cents": above}}
    return t.close(css, body, truth, margin="0.5in")
