"""A union's welfare fund's EOB, as its newsletter "How to read your PPO Explanation of Benefits" shows it: fund office and local on top, participant's
and claim's facts, dates, procedure, charge, ineligible with reason, PPO discount, deductible, copay, balance, percent and payment; payee with check
number; calendar year sums."""
from held_twentysecond_c import *

NAME, KIND = "held22-trust-fund-office", "eob"
GIVERS = ["VALLEY INTERNAL MED GRP", "ST GERARD HOSPITAL", "COMPLETE CHIROPRACTIC INC", "PACIFIC COAST FAMILY CARE", "DELTA PODIATRY ASSOC",
          "UNION CITY SURGERY CENTER"]


def document(rng):
    holder, at = Who(rng, 24, 66), Home(rng)
    local = rng.randint(103, 989)
    fund = rng.choice((f"Carpenters Local {local} Health and Welfare Fund", "Northern Sheet Metal Workers Benefit Trust",
                       f"Operating Engineers Local {local} Welfare Trust Fund",
                       "Retail Clerks & Employers Benefit Trust"))
    who, kin = (holder, "PARTICIPANT") if rng.random() < 0.6 else (Who(rng, 1, 60, last=holder.last), rng.choice(("SPOUSE", "CHILD")))
    giver = rng.choice([doctor(rng, "{1} {0} {2}").upper()] + GIVERS)
    when = day(rng)
    made = later(when, rng.randint(14, 60))
    claim, member, chart = number(rng, rng.choice(("26-999999-00", "E99999999", "2026099-99999"))), number(rng, rng.choice(("AAA9999999",
        "999999999"))), number(rng, "AA99999")
    inside, lines, rows, why = rng.random() < 0.8, [], [], {}
    texts = {"12": "CHARGE EXCEEDS THE USUAL, CUSTOMARY AND REASONABLE ALLOWANCE.", "31": "SERVICE NOT COVERED UNDER THE PLAN.",
             "47": "MAXIMUM NUMBER OF VISITS PER CALENDAR YEAR HAS BEEN PAID.", "05": "DUPLICATE OF A CHARGE PREVIOUSLY CONSIDERED."}
    visits = [when] if rng.random() < 0.7 else [when, later(when, rng.randint(2, 9))]
    rate = rng.choice((70, 80, 80, 90, 100))
    deductible = rng.choice((0, 0, 10000, 25000))
    for date in visits:
        for item in visit(rng, rng.choice((1, 2, 3, 4)), date):
            charge, bad, reason, off = item["charge_cents"], 0, "", 0
            lot = rng.random()
            if lot < 0.12:
                bad, reason = charge, rng.choice(("31", "47"))
            elif not inside:
                bad, reason = round(charge * rng.uniform(0.1, 0.4)), "12"
            else:
                off = round(charge * rng.uniform(0.2, 0.6))
            if reason:
                why[reason] = texts[reason]
            left = charge - bad - off
            ded = min(left, deductible)
            deductible -= ded
            copay = min(left - ded, rng.choice((1500, 2000))) if item["code"].startswith("99") and rng.random() < 0.4 else 0
            left -= ded + copay
            gave = round(left * rate / 100)
            lines.append({**item, "noncovered_cents": bad, "remarks": [reason] if reason else [], "adjustment_cents": off, "deductible_cents": ded,
                          "copay_cents": copay,
                          "plan_paid_cents": gave, "mine": charge - off - gave, "description": item["description"].upper()})
            rows.append([f"{short(date)} - {short(date)}", item["code"], item["description"].upper(), bald(charge), bald(bad) if bad else "", reason,
                         bald(off) if off else "",
                         bald(ded) if ded else "", bald(copay) if copay else "", bald(left), f"{rate}%", bald(gave)])
    s = {k: total(lines, k + "_cents") for k in "charge noncovered adjustment deductible copay plan_paid".split()}
    mine = total(lines, "mine")
    heads = ["DATES OF SERVICE<br>FROM - THRU", "PROC<br>CODE", "DESCRIPTION OF SERVICE", "TOTAL<br>CHARGE", "INELIGIBLE<br>AMOUNT", "REASON<br>CODE",
             "PPO<br>DISCOUNT", "DEDUCT", "CO-PAY",
             "COVERED<br>BALANCE", "PAID<br>AT", "PAYMENT<br>AMOUNT"]
    foot = [[("TOTALS", 3, "r"), bald(s["charge"]), bald(s["noncovered"]), "", bald(s["adjustment"]), bald(s["deductible"]), bald(s["copay"]),
             bald(s["charge"] - s["noncovered"] - s["adjustment"] - s["deductible"] - s["copay"]), "", bald(s["plan_paid"])]]
    left_ = facts([("PARTICIPANT:", holder.filed), ("PARTICIPANT ID:", member), ("PATIENT:", who.filed), ("RELATIONSHIP:", kin),
                   ("GROUP / PLAN:", rng.choice(("ACTIVE PLAN A", "RETIREE PPO", "PLAN 2 - PPO")))])
    right = facts([("CLAIM NUMBER:", claim), ("PROVIDER:", giver), ("PATIENT ACCT NO:", chart), ("DATE PROCESSED:", us(made)), ("EXAMINER:",
        number(rng, "AA9"))])
    given = table(["PAYMENT MADE TO", "CHECK NO.", "DATE", "AMOUNT"], [[giver if inside else holder.filed, number(rng, "0099999"), us(made),
        usd(s["plan_paid"])]], "lllr", "y") if s["plan_paid"] else "<p>NO PAYMENT WAS MADE ON THIS CLAIM.</p>"
    sums = facts([("TOTAL CHARGE", usd(s["charge"])), ("LESS PPO DISCOUNT", usd(s["adjustment"])), ("LESS OTHER INSURANCE", usd(0)),
                  ("LESS PLAN PAYMENT", usd(s["plan_paid"])),
                  ("<b>PATIENT RESPONSIBILITY</b>", f"<b>{usd(mine)}</b>")], "sm")
    year = made.year
    notes = "<b>REASON CODES</b>" + "".join(f"<p>{k} &nbsp; {v}</p>" for k, v in sorted(why.items())) if why else ""
    accum = (f"<p style='margin-top:8pt'>{year} CALENDAR YEAR DEDUCTIBLE SATISFIED: INDIVIDUAL {usd(max(s['deductible'], 25000))} "
             f"&nbsp; FAMILY {usd(max(s['deductible'], 25000))} "
             f"&nbsp; OUT OF POCKET TO DATE: "
             f"{usd(mine + rng.choice((0, 18250, 60900)))}</p>")
    appeal = ("<p class='fine'>If your claim was denied in whole or in part you may appeal in writing to the Board of Trustees within 180 days of receipt "
              "of this notice. You are entitled to receive, upon request and free of "
              "charge, copies of all documents relevant to your claim. You have the right to bring a civil action under ERISA Section 502(a) following an "
              "adverse decision on review.</p>")
    css = (".nm{font-size:13.5pt;font-weight:bold}.ti{font-size:13pt;font-weight:bold;text-align:right}.f td{padding:0.8pt 5pt;font-size:8.6pt}.f "
           "td:first-child{font-weight:bold}.t{width:100%;margin:8pt 0}"
           ".t th{border:0.75pt solid #000;font-size:6.8pt;text-align:center;vertical-align:bottom;padding:2pt}.t td{font-size:8pt;border-left:0.75pt solid "
           "#000;border-right:0.75pt solid #000;padding:1.5pt 3pt}"
           ".sum td{border:0.75pt solid #000;font-weight:bold}.y td,.y th{border:0.75pt solid #000;font-size:8.2pt}.sm{border:0.75pt solid #000}.sm "
           "td{font-size:8.4pt;padding:1pt 5pt}.sm td:last-child{text-align:right}")
    body = (beside(f"<div class='nm'>{fund}</div>Trust Fund Office<br>{at.box} &bull; {at.far}<br>{at.tel} or {at.free}",
                   "<div class='ti'>EXPLANATION OF BENEFITS</div><div class='ti' style='font-size:9pt'>THIS IS NOT A BILL</div>",
                   widths="62% 38%") + f"<p>&nbsp;</p>{holder.mail}<p>&nbsp;</p>" + beside(left_, right) + table(heads, rows, "lllrrcrrrrcr", foot=foot)
            + beside(notes + given, sums, widths="66% 34%") + accum + appeal)
    totals = {"charges_cents": s["charge"], "adjustments_cents": s["adjustment"], "insurance_paid_cents": s["plan_paid"], "balance_cents": mine}
    for line in lines:
        line["maybe"] = {"date_end": line["date"]}
    blank = "noncovered_cents adjustment_cents deductible_cents copay_cents".split()
    return finish(sheet(css, body, size="Letter landscape", margin="0.45in"), {
        "document_type": KIND, "payer": {"name": fund}, "provider": {"name": giver}, "patient": {"name": who.filed, "member_id": member},
        "claim_number": claim, "account_number": chart,
        "statement_date": made, "lines": keep(lines, "date code description charge_cents noncovered_cents remarks adjustment_cents deductible_cents "
            "copay_cents plan_paid_cents maybe", blank), "totals": totals})
