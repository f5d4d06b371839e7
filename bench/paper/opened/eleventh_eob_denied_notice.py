"""eleventh_eob_denied_notice.py: a plan administrator's EOB of an employer's plan as a printed form: label over value boxes, one table with remark codes per line, the payment summary by payee, appeals text."""
import held_eleventh as t
from held_eleventh import bare, cols, esc, facts, money, say, table

NAME, KIND = "held11-eob-denied-notice", "eob"
WHY = {"015": "CHARGE EXCEEDS THE NETWORK FEE; NOT OWED BY THE PATIENT.", "202": "THIS EXPENSE IS EXCLUDED BY THE PLAN.", "044": "APPLIED TO THE PLAN DEDUCTIBLE."}
KEYS = ("charge_cents", "noncovered_cents", "adjustment_cents", "allowed_cents", "deductible_cents", "coinsurance_cents", "plan_paid_cents", "patient_cents")


def document(rng):
    payer, plan, who, sent = rng.choice(("Benefit Partners TPA, Inc.", "Meridian Employee Benefits", "Allegion Claims Administrators")), rng.choice(("Ironworkers Local 88 Health Fund", "Hartwell Foods Employee Plan")), t.Patient(rng), t.day(rng, "2026-02-10", "2026-09-10")
    member, claim, tel, giver, date, box = t.number(rng, "9999999"), t.number(rng, "26999-99999-00"), t.call(rng), rng.choice((t.hospital(rng), t.dr(rng))), t.later(sent, -rng.randint(14, 40)), t.where(rng, True)
    lines, rows, used = [], [], set()
    for code, words, low, high in rng.sample(t.CLINIC, rng.randint(2, 6)):
        p, why = {**t.share(rng, t.price(rng, low, high), ("ded", "coins", "both")), "noncovered_cents": 0}, ["015"]
        if rng.random() < 0.25:
            p, why = {**dict.fromkeys(p, 0), **{k: p["charge_cents"] for k in ("charge_cents", "noncovered_cents", "patient_cents")}}, ["202"]
        elif p["deductible_cents"]:
            why.append("044")
        used |= set(why)
        lines.append({"date": date, "code": code, "description": words.upper(), **{k: p[k] for k in KEYS}, "remarks": why})
        rows.append([say(date, "short"), code, words.upper(), *(bare(p[k]) for k in KEYS), "/".join(why)])
    z = {k: t.total(lines, k) for k in KEYS}
    rows.append(("tt", [("TOTALS", 3), *(bare(z[k]) for k in KEYS), ""]))
    boxes = '<table class="w bx"><tr>' + "".join(f"<td><small>{k}</small><br>{v}</td>" for k, v in (("EMPLOYEE", esc(who.full)), ("MEMBER ID", member), ("CLAIM NO.", claim), ("PROCESSED", say(sent, "us")))) + "</tr><tr>" + "".join(f"<td><small>{k}</small><br>{v}</td>" for k, v in (("PATIENT", esc(who.full)), ("PLAN", esc(plan)), ("PROVIDER", esc(giver)), ("QUESTIONS?", tel))) + "</tr></table>"
    body = (cols((60, f'<b class="lg">{esc(payer)}</b><br>{box[0]}<br>{box[1]}<div class="to">{who.mail}</div>'), (40, '<div class="ti">EXPLANATION OF BENEFITS<br><span>Keep for your tax records. Not a bill.</span></div>')) + boxes
            + table("vt w", "lllrrrrrrrrc", [["DATE OF<br>SVC", "PROC", "SERVICE", "TOTAL<br>CHARGE", "NOT<br>COVERED", "PPO<br>DISC", "COVERED<br>CHARGE", "DEDUCT", "CO-INS", "PAID BY<br>PLAN", "PATIENT<br>RESP", "RMK"]], rows)
            + cols((60, "<b>REMARKS</b><br>" + "<br>".join(f"{k}: {WHY[k]}" for k in sorted(used))), (40, "<b>PAYMENT SUMMARY</b>" + facts([("Paid to", esc(giver)), ("Check no.", t.number(rng, "00999999")), ("Amount", money(z["plan_paid_cents"]))])))
            + f'<p class="small">You may appeal a denied claim in writing within 180 days. After the plan&rsquo;s appeal you may sue under section 502(a) of ERISA. {sent.year} deductible satisfied to date: {money(t.price(rng, 100, 900))} of $1,000.00.</p>')
    css = "body{font:8.8pt 'Liberation Sans'}.lg{font-size:13pt}.to{margin:26pt 0 16pt 18pt}.ti{text-align:right;font-weight:bold;font-size:13pt}.ti span{font-size:8pt;font-weight:normal}.bx td{border:1px solid #000;width:25%}.bx small{font-size:6.5pt}.vt{margin:10pt 0;font-size:7.8pt}.vt th{font-size:7pt;background:#ddd;vertical-align:bottom}.vt td{border-bottom:.5px solid #999}.tt td{font-weight:bold;border-top:1px solid #000}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": giver}, "payer": {"name": payer}, "patient": {"name": who.full, "member_id": member}, "claim_number": claim, "statement_date": sent, "lines": lines,
                              "totals": {"charges_cents": z["charge_cents"], "adjustments_cents": z["adjustment_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]}})
