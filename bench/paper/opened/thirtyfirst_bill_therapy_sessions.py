"""A physical therapy practice's statement: every session's procedures with units and what the plan took off, paid and left, a sum a session,
the payments made at the desk, and the balance with a coupon."""
from held_thirtyfirst_a import *

NAME, KIND = "held31-bill-therapy-sessions", "itemized_bill"
HOUSES = [("Peak Motion Physical Therapy, PLLC", "#e06c1f"), ("Cornerstone Rehab & Sports Therapy", "#2f6f9f"),
    ("Willamette Hand and Spine Therapy, Inc.", "#4f7d34"), ("Back on Track Physical Therapy", "#8b2f5c")]
FIRSTS = [("97161", "PT evaluation, low complexity", 140, 240), ("97162", "PT evaluation, moderate complexity", 150, 260)]
CARE = [("97110", "Therapeutic exercise, 15 min", 52, 96), ("97140", "Manual therapy, 15 min", 50, 92), ("97530", "Therapeutic activities, 15 min",
    56, 98), ("97112", "Neuromuscular re-education, 15 min", 54, 98),
        ("97035", "Ultrasound therapy, 15 min", 26, 48), ("97014", "Electrical stimulation, unattended", 24, 46), ("97116", "Gait training, 15 min",
            50, 88), ("97535", "Self-care/home training, 15 min", 54, 96)]


def document(rng):
    (house, dark), at, who, sent = rng.choice(HOUSES), Office(rng), Human(rng, 14), day(rng)
    account, plan_name = number(rng, rng.choice(("99999", "9999999", "AA9999"))), plan(rng, 0.15)[0]
    due = later(sent, rng.choice((14, 21, 30)))
    fees = {c: price(rng, lo, hi) for c, _, lo, hi in CARE}
    rate = {c: rng.uniform(0.4, 0.75) for c in fees}
    kind, copay = rng.choice(("copay", "coins", "ded")), rng.choice((2000, 3000, 4000))
    lines, rows, desk = [], [], []
    served = later(sent, -rng.randint(40, 85))
    usual, ther = rng.sample(CARE, rng.randint(2, 4)), doctor(rng, "{0} {2}, {3}", ("PT, DPT", "DPT", "PT"))
    for n in range(rng.choice((1, 2, 3, 4, 6, 8))):
        served = served if n == 0 else later(served, rng.choice((2, 3, 5)))
        if served > later(sent, -14):
            break
        work = [(c, w, rng.choice((1, 1, 2)) if "15 min" in w and c != "97035" else 1, fees[c]) for c, w, _, _ in usual
            if rng.random() < 0.9 or c == usual[0][0]]
        if n == 0 and rng.random() < 0.6:
            first = rng.choice(FIRSTS)
            work = [(first[0], first[1], 1, price(rng, first[2], first[3]))] + work[:2]
        visit, short = [], copay
        for code, words, units, each in work:
            charge = units * each
            item = {"date": served, "code": code, "modifiers": ["GP"], "description": words, "units": units, "charge_cents": charge}
            if plan_name:
                allowed = round(charge * rate.get(code, 0.6))
                own = {"copay": min(short, allowed), "coins": round(allowed * 0.2), "ded": allowed}[kind]
                short -= own if kind == "copay" else 0
                item |= {"adjustment_cents": charge - allowed, "plan_paid_cents": allowed - own, "patient_cents": own}
            else:
                item |= {"patient_cents": charge}
            visit.append(item)
            cells = [us(served), f"{code} GP", words, str(units), bare(charge)]
            rows.append(cells + ([bare(item["adjustment_cents"]), bare(item["plan_paid_cents"])] if plan_name else [])
                + [bare(item["patient_cents"])])
        sums = [bare(total(visit, k)) for k in ("charge_cents",) + (("adjustment_cents", "plan_paid_cents") if plan_name else ()) + ("patient_cents",
            )]
        rows.append([(f"Session total, {us(served)}", 4, "g"), *(f"<b>{s}</b>" for s in sums)])
        lines += visit
        if rng.random() < 0.35:
            desk.append(pay(served, "patient", rng.choice(("Payment at visit - card", "Payment at visit - check") + (("Copay - card",)
                if kind == "copay" and plan_name else ())), min(copay, total(visit, "patient_cents"))))
    charges, bearing = total(lines, "charge_cents"), total(lines, "patient_cents")
    owed = bearing - paid(desk, "patient")
    if owed < 500:
        return document(rng)
    more = [("Contract adjustments", "adjustment_cents"), ("Insurance payments", "plan_paid_cents")] if plan_name else []
    summary = [("Total charges", usd(charges))] + [(w, usd(-total(lines, k))) for w, k in more] + ([("Patient payments", usd(-paid(desk,
        "patient")))] if desk else [])
    man = (
        f'<svg width="36" height="40" viewBox="0 0 36 40"><circle cx="22" cy="6" r="5" fill="{dark}"/><path d="M4 20q10-10 18-6l8 8M20 15l-4 11 9 '
        f'5v8M16 26L6 35" stroke="{dark}" stroke-width="4" fill="none" stroke-linecap="round"/></svg>')
    top = beside(f"<table class='lg'><tr><td>{man}</td><td><span class='nm'>{esc(house)}</span><br>{at.address}<br>Phone {at.tel}</td></tr></table>",
        "<div class='ti'>Patient Statement</div>", widths="68% 32%")
    info = beside(facts([("Patient", esc(who.plain)), ("Account #", account), ("Therapist", esc(ther)), ("Insurance", plan_name or "Self-pay")],
        "on"),
                  facts([("Statement date", us(sent)), ("Due date", us(due)), ("Amount due", f"<b>{usd(owed)}</b>")], "on"), widths="58% 42%")
    if plan_name:
        heads, kinds, widths = ["Date", "CPT", "Procedure", "Units", "Charge", "Contract<br>Adj.", "Insurance<br>Paid",
            "Patient<br>Resp."], "lllcrrrr", "11% 10% 32% 6% 11% 10% 10% 10%"
    else:
        heads, kinds, widths = ["Date", "CPT", "Procedure", "Units", "Charge", "Patient<br>Resp."], "lllcrr", "12% 12% 40% 8% 14% 14%"
    detail = table(heads, rows, kinds, "d", (), widths)
    if desk:
        detail += "<h3>Payments received</h3>" + table(["Date", "Description", "Amount"], [[us(p["date"]), p["description"],
            bare(-p["amount_cents"])] for p in desk], "llr", "d n", (), "14% 66% 20%")
    box = beside("<p><b>Questions about your statement?</b><br>Call our billing office at " + at.tel + " or ask at the front desk at your next "
        "session. Pay online at pay.example.com/pt. A fee of $35 applies to returned checks.</p>",
                 table([], [list(s) for s in summary], "lr", "sm", [["Amount due", usd(owed)]]), widths="54% 46%")
    coupon = ("<div class='whole'><div class='cut'>&#9986; Please return this portion with your payment</div>"
              + beside(f"<div class='win'>{who.mail(False)}</div>", facts([("Account #", account), ("Amount due", usd(owed)), ("Amount enclosed",
                  "$")], "bx")
                       + f"<p class='pt'>{esc(house)}<br>{at.street}<br>{at.town}</p>", widths="56% 44%") + "</div>")
    css = (f".lg td{{padding:0 8pt 0 0;vertical-align:middle}}.nm{{font-size:14pt;font-weight:bold;color:{dark}}}.ti{{font-size:15pt;"
           f"text-align:right;color:#555}}.on td{{padding:1.5pt 10pt 1.5pt 0}}.on td:first-child{{color:#666}}"
           f".gap{{height:12pt}}.most{{min-height:6.6in}}.d{{width:100%;margin:12pt 0 8pt}}.d th{{border-bottom:1.5pt solid {dark};font-size:8.2pt;"
           f"vertical-align:bottom}}.d td{{font-size:8.7pt;border-bottom:0.5pt solid #e4e4e4}}"
           f".d td.g{{text-align:right;font-weight:bold;background:#f6f6f6}}h3{{font-size:10pt;color:{dark};margin:8pt 0 0}}.n{{margin-top:2pt}}"
           f".sm{{width:100%;border:0.75pt solid {dark}}}.sm td{{padding:3pt 6pt}}"
           f".sm .sum td{{background:{dark};color:#fff;font-weight:bold;font-size:11pt}}.whole{{page-break-inside:avoid}}.cut{{border-top:1pt dashed "
           f"#555;font-size:7.5pt;text-align:center;margin:14pt 0 8pt;padding-top:2pt}}"
           f".win{{padding:12pt 0 0 14pt}}.bx{{width:100%}}.bx td{{border:0.75pt solid {dark};padding:3pt 6pt}}.pt{{margin-top:8pt}}")
    sums = {"charges_cents": charges, "balance_cents": owed, "patient_paid_cents": paid(desk, "patient") if desk else None}
    if plan_name:
        sums |= {"adjustments_cents": total(lines, "adjustment_cents"), "insurance_paid_cents": total(lines, "plan_paid_cents")}
    return done(sheet(css, f"<div class='most'>{top}<div class='gap'></div>{info}{detail}{box}</div>{coupon}", margin="0.55in",
        font="9.3pt 'Liberation Sans',Arial"), KIND,
                {"name": house, "phone": at.tel, "address": at.address}, {"name": who.plain}, lines, sums, payer={"name": plan_name} if plan_name
                    else None,
                account_number=account, statement_date=sent, due_date=due, payments=desk)
