"""A physical therapy practice's statement of many visits: under each visit's day and therapist the timed and untimed procedures with units, what
was adjusted and paid on each, the visit's sum, and a coupon at the end."""
from held_thirtythird_a import *

NAME, KIND = "held33-bill-pt-visits", "itemized_bill"
NAMES = ["Motion First Physical Therapy", "Peak Form Physical Therapy & Sports Rehab, LLC", "Back in Balance Physical Therapy, P.C.",
    "Riverwalk Rehabilitation "
         "Services", "Strive Physical Therapy and Hand Centers of the Northern Valley, Inc."]
EVAL = [("97161", "PT evaluation, low complexity", 130, 240), ("97162", "PT evaluation, moderate complexity", 150, 260)]
TIMED = [("97110", "Therapeutic exercise", 48, 95), ("97140", "Manual therapy", 46, 92), ("97112", "Neuromuscular re-education", 50, 98), ("97530",
    "Therapeutic activities", 52, 104), ("97116", "Gait training", 44, 88), ("97035", "Ultrasound", 22, 48)]
PLAIN = [("97014", "Electrical stimulation, unattended", 24, 52), ("97010", "Hot/cold pack", 10, 28), ("97012", "Mechanical traction", 28, 58)]
WHY = [("M54.50", "Low back pain, unspecified"), ("M25.561", "Pain in right knee"), ("M25.512", "Pain in left shoulder"), ("M75.42",
    "Impingement syndrome of left shoulder"), ("M54.2", "Cervicalgia"), ("S83.241D", "Tear of medial meniscus, right knee, subsequent")]


def document(rng):
    who, at = Person(rng, 17, 84), Office(rng)
    sender, colour, sign = rng.choice(NAMES), *rng.choice((("#00796b", "wave"), ("#ef6c00", "sun"), ("#1565c0", "wave"), ("#558b2f", "leaf")))
    plan, sent = plan_of(rng, who, 0.12), day(rng)
    due, account = later(sent, rng.choice((14, 20, 30))), number(rng, rng.choice(("99999", "9999999", "AAAAA999", "PT-999999")))
    grouped, mods = rng.random() < 0.55, ["GP"] if rng.random() < 0.75 else []
    minus = rng.choice(("{}", "-{}", "-{}", "({})"))
    prices = {x[0]: price(rng, x[2], x[3]) for x in EVAL + TIMED + PLAIN}
    usual = rng.sample(TIMED, rng.choice((2, 3, 3))) + (rng.sample(PLAIN, 1) if rng.random() < 0.5 else [])
    count, therapist, aide = rng.choice((3, 5, 6, 8, 10, 12)), doctor(rng, ("PT, DPT", "PT")), doctor(rng, ("PTA",))
    served, kind = later(sent, -rng.randint(28, 40) - count * 4), rng.choice(("copay", "copay", "coins", "ded"))
    kind = "coins" if plan == "Medicare Part B" else kind
    copay, rate = rng.choice((2000, 2500, 3000, 4000)), rng.uniform(0.42, 0.8)
    bears, gave_some = rng.choice((0.2, 0.1, 0.3)), rng.random() < 0.5
    lines, rows, owed, gave = [], [], [], 0
    new = rng.random() < 0.5
    for n in range(count):
        giver = therapist if n == 0 or rng.random() < 0.7 else aide
        given = ([rng.choice(EVAL)] + usual[:1]) if n == 0 and new else [x for x in usual if rng.random() < 0.9] or usual[:1]
        group = []
        for item in given:
            units = rng.choice((1, 1, 2, 2, 3)) if item in TIMED[:4] else 1
            group.append({"date": served, "code": item[0], "modifiers": list(mods) or None, "description": item[1], "units": units,
                "charge_cents": prices[item[0]]
                          * units})
        left = copay
        has_paid = rng.random() < 0.6 if plan and kind == "copay" else gave_some and n < 2
        body = []
        for x in group:
            charge = x["charge_cents"]
            allowed = round(charge * rate) if plan else (charge if kind != "coins" else round(charge * 0.8))
            own = allowed if kind == "ded" or not plan else round(allowed * bears) if kind == "coins" else min(left, allowed)
            if kind == "copay":
                left -= own
            mine = own if has_paid else 0
            x.update(adjustment_cents=charge - allowed, plan_paid_cents=allowed - own, patient_cents=own - mine)
            gave += mine
            lead = [] if grouped else [us(served)]
            body.append(lead + [x["code"], " ".join(mods)] + [esc(x["description"]), str(x["units"]), bare(charge), bare(-(charge - allowed), minus),
                                                             bare(-(allowed - own), minus), bare(-mine, minus), bare(own - mine)])
        if grouped:
            rows.append([(f"Date of Service: {us(served)} &nbsp;&nbsp; Therapist: {esc(giver)}", 9, "vh")])
        rows += body
        sums = [total(group, k) for k in ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents")]
        mine = sums[0] - sums[1] - sums[2] - sums[3]
        rows.append([("Visit Total", 4 if grouped else 5, "vt r")] + [(bare(sums[0]), 1, "vt r")] + [(bare(-v, minus), 1, "vt r") for v in (sums[1],
            sums[2],
                                                                     mine)] + [(bare(sums[3]), 1, "vt r")])
        lines, owed = lines + group, owed + [(served, sums[3])]
        served = later(served, rng.choice((2, 2, 3, 5)))
    balance, charges = total(lines, "patient_cents"), total(lines, "charge_cents")
    off, ins = total(lines, "adjustment_cents"), total(lines, "plan_paid_cents")
    if balance <= 0 or owed[-1][0] > later(sent, -10):
        return document(rng)
    icd = rng.sample(WHY, rng.choice((1, 1, 2)))
    top = beside(f"<table><tr><td>{mark(sign, colour, '#ffffff' if sign == 'wave' else '#ffd180', 42)}</td><td><div "
        f"class='nm'>{esc(sender)}</div>{at.street}<br>"
                 f"{at.town}<br>Phone: {at.tel} &nbsp; Fax: {at.fax}<br>Tax ID: {at.ein} &nbsp; NPI: {(code := npi(rng))}</td></tr></table>",
                 "<div class='ti'>Patient Statement</div>" + facts([("Statement Date:", us(sent)), ("Account #:", account), ("Due Date:", us(due)),
                 ("Amount Due:", f"<b>{usd(balance)}</b>")], "bx"), widths="63% 37%")
    info = beside(facts([("Patient:", esc(who.plain)), ("Date of Birth:", us(who.born)), ("Diagnosis:", "<br>".join(f"{c} {esc(w)}" for c,
        w in icd))], "in"),
                  facts([("Insurance:", esc(plan) if plan else "Self Pay")] + ([("Member ID:", member := member_of(rng, plan))] if plan else [])
                        + [("Referring Provider:", esc(doctor(rng)))], "in"), widths="58% 42%")
    heads = ([] if grouped else ["Date of<br>Service"]) + ["CPT", "Mod", "Description", "Units", "Charges", "Adjust-<br>ments", "Insurance<br>Paid",
        "Patient<br>Paid",
                                                           "Balance"]
    last = [[("Account Totals", 4 if grouped else 5, "r"), bare(charges), bare(-off, minus), bare(-ins, minus), bare(-gave, minus), usd(balance)]]
    detail = table(heads, rows, "lllcrrrrr" if grouped else "llllcrrrrr", "d", last, "9% 6% 29% 7% 10% 10% 10% 9% 10%" if grouped else
                   "11% 7% 6% 24% 6% 9% 9% 10% 9% 9%")
    aged = table(["0-30 Days", "31-60 Days", "61-90 Days", "91+ Days"], [[usd(x) for x in ages(owed, sent, 4)]], "cccc", "ag")
    note = rng.choice(("Your copay is due at each visit. Please bring your payment to your next appointment or pay online.",
        "Your plan has processed these "
                       "visits. The balance is your share under your benefits.") if plan else ("Thank you for choosing us. Ask about our prompt-pay "
                       "rate.",))
    coupon = ("<div class='whole'><div class='cut'>- - - - - - - - - - - - Please return this portion with your payment - - - - - - - - - - - -</div>"
              + beside(f"<div class='ml'>{who.mail(False, who.plain)}</div>", facts([("Account #:", account), ("Amount Due:",
                  f"<b>{usd(balance)}</b>"),
                       ("Amount Enclosed:", "$ ______________"), ("Check #:", "______________")], "bx") + f"<p style='margin-top:7pt'>Make check "
                       f"payable to:<br>"
                       f"<b>{esc(sender)}</b><br>{at.street}<br>{at.town}</p>", widths="55% 45%")
              + f"<table class='beside'><tr><td style='width:60pt'>{qr(rng, 46)}</td><td>Scan to pay from your phone or visit "
                  f"www.ptpay.example.com<br>We accept Visa, "
              "MasterCard, Discover, HSA and FSA cards.</td></tr></table></div>")
    css = (f".nm{{font-weight:bold;font-size:13pt;color:{colour}}}.ti{{font-size:17pt;color:{colour};text-align:right;"
        f"margin-bottom:3pt}}.bx{{width:100%;"
           "background:#f5f5f5}.bx td{padding:2.4pt 6pt}.bx td+td{text-align:right}.in td{font-size:8.8pt;padding:1.4pt 8pt 1.4pt 0}.in "
           "td:first-child{font-weight:"
           f"bold;white-space:nowrap}}.beside+.beside{{margin-top:9pt;border-top:1.4pt solid {colour};padding-top:4pt}}.d{{width:100%;"
           f"margin-top:9pt}}.d th{{background:"
           f"{colour};color:#fff;font-size:7.8pt;vertical-align:bottom}}.d td{{font-size:8.3pt;padding:1.6pt 4pt}}.d td.vh{{background:#e8eeee;"
           f"font-weight:bold;"
           "padding:2.4pt 4pt}.d td.vt{border-top:0.5pt solid #999;border-bottom:0.5pt solid #999;font-weight:bold;text-align:right;"
           "white-space:nowrap}"
           f".d .sum td{{font-weight:bold;border-top:1.2pt solid {colour};padding-top:4pt;font-size:8.8pt}}.ag{{width:70%;margin:10pt 0 6pt "
           f"auto}}.ag th,.ag td"
           "{border:0.5pt solid #aaa;text-align:center;font-size:8.2pt}.cut{text-align:center;font-size:7.8pt;margin:12pt 0 8pt;"
           "white-space:nowrap}.ml{margin:14pt 0 0 16pt}"
           ".whole{page-break-inside:avoid}@page{@bottom-right{font:7.5pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}}")
    body = top + info + detail + aged + f"<p class='nt'>{note}</p>" + coupon
    found = done(sheet(css, body, margin="0.5in", font="9.2pt 'Liberation Sans',Arial"), KIND, {"name": sender, "phone": at.tel,
        "address": at.address, "tax_id":
                 at.ein, "npi": code}, {"name": who.plain, "birth_date": who.born, "member_id": member if plan else None}, lines,
                     {"charges_cents": charges,
                 "adjustments_cents": off, "insurance_paid_cents": ins, "patient_paid_cents": gave, "balance_cents": balance},
                 payer={"name": plan} if plan else None,
                 account_number=account, statement_date=sent, due_date=due, diagnoses=[c for c, _ in icd])
    return found | {"wrong": ["rows", "patient_paid_cents"] if gave else []}
