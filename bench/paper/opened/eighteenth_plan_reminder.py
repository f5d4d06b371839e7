"""A health system's monthly statement to somebody who pays by instalments: the amount due this month in a tile beside what is left of the plan, a bar of progress, payments since the last statement, the visits that the plan holds with what each was and what is left, and how to change the plan."""
from held_eighteenth_a import *

NAME, KIND = "held18-plan-reminder", "summary_bill"
CARE = ["Emergency Room Visit", "Outpatient Surgery", "MRI and Imaging", "Inpatient Stay", "Physical Therapy", "Laboratory Services", "Cardiology Office Visit", "Colonoscopy"]


def document(rng):
    who, at = Patient(rng), Place(rng)
    name = f"{rng.choice(('Hearthstone', 'Mountain West', 'Twin Rivers', 'Crescent'))} {rng.choice(('Health', 'Health Partners', 'Medical Center'))}"
    sent, each = day(rng, (2025, 9, 1)), rng.choice((2500, 4000, 5000, 7500, 10000))
    due, acct, color = later(sent, rng.choice((15, 20))), number(rng, "99999999"), rng.choice(("#2a5db0", "#00796b", "#7b3f00"))
    auto = rng.random() < 0.5
    card = f"{rng.choice(('Visa', 'Mastercard', 'Checking'))} ending in {number(rng, '9999')}"
    began = later(sent, -rng.randint(3, 8) * 30)
    visits = sorted((later(began, -rng.randint(40, 160)), w) for w in rng.sample(CARE, rng.choice((1, 2, 2, 3))))
    first = [rng.randint(18000, 240000) for _ in visits]
    done_, whole = (sent - began).days // 30 * each, sum(first)
    done_ = min(done_, whole * 6 // 10 // each * each)
    recent = [pay(later(sent, -rng.randint(6, 24) - 30 * n), "patient", f"{'AutoPay' if auto else 'Payment received'} - {card}", each) for n in range(rng.choice((1, 1, 2, 3))) if each * (n + 1) <= done_][::-1]
    left, rest, rows, still = whole - done_, done_, [], []
    for (date, words), cents in zip(visits, first):
        cut = min(cents, rest)
        rest -= cut
        still.append(cents - cut)
        rows.append(tr([mon(date), words, number(rng, "H99999999"), usd(cents), usd(cents - cut)], "n - n r r"))
    rows.append(tr([("Total in your plan", 3), usd(whole), usd(left)], "- r r", "t"))
    got, left_months = total(recent, "amount_cents"), -(-left // each)
    acts = [tr(["", "Plan balance on last statement", usd(left + got)], "n - r")] + [tr([mon(p["date"]), p["description"], usd(-p["amount_cents"])], "n - r") for p in recent] + [tr(["", "Plan balance today", usd(left)], "n - r", "t")]
    now = min(each, left)
    pct = round(100 * done_ / whole)
    body = (sides(f"<div class='lg'>{name}</div>", f"<div class='r2'>Payment Plan Statement<br><span class='s'>{long(sent)}</span></div>", widths=(58, 42)) + sides(f"<div class='ml'>{who.mail}</div>", facts([("Account number", acct), ("Patient", who.full), ("Plan started", mon(began)), ("Payments left", left_months)]), widths=(54, 46))
            + f"<table class='tile'><tr><td>This month&rsquo;s payment<b>{usd(now)}</b>{'will be drawn on' if auto else 'due'} {long(due)}</td><td>Left on your plan<b>{usd(left)}</b>0% interest, no fees</td></tr></table><div class='pb'><div style='width:{max(pct, 3)}%'></div></div><div class='s'>You have paid {pct}% of your plan. {'Thank you!' if pct < 50 else 'More than half is done. Thank you!'}</div>"
            + "<h2>Activity since your last statement</h2>" + grid(["Date", "Activity", "Amount"], acts, "n - r") + "<h2>What is in your plan</h2>" + grid(["Date of service", "Service", "Account", "Amount placed on plan", "Remaining"], rows, "n - n r r")
            + (f"<div class='note'><b>AutoPay is on.</b> We will draw {usd(now)} from {card} on {long(due)}. You do not need to do anything.</div>" if auto else f"<div class='note'><b>Turn on AutoPay</b> in the app, and you never miss a payment. Two missed payments end the plan.</div>")
            + f"<p class='s'>New visits are not put on the plan by themselves. To add a new balance, pay more each month or change the day, call {at.free} or choose Payment Plans in your online account. You may pay the plan off early at any time.</p><div class='cut'>{'Only if you want to pay extra' if auto else 'Return with your payment'}</div>"
            + sides(f"{name}<br>{at.box}<br>{at.far}", facts([("Account number", acct), ("Payment due", us(due)), ("This month&rsquo;s payment", usd(now)), ("Enclosed", "$ ________")], "f sl"), qr(rng, 60), widths=(42, 42, 16)))
    css = f"body {{ font: 9.8pt 'Nimbus Sans', 'Liberation Sans' }} .lg {{ font-size: 19pt; font-weight: bold; color: {color} }} .r2 {{ text-align: right; font-size: 13pt; color: {color} }} .s {{ font-size: 8.2pt; color: #444 }} .ml {{ margin: 24pt 0 18pt 14pt }} .f td {{ padding: 2pt 12pt 2pt 0 }} .tile {{ width: 100%; margin: 6pt 0 }} .tile td {{ border: 1.5pt solid {color}; width: 50%; text-align: center; padding: 8pt; font-size: 9pt }} .tile b {{ display: block; font-size: 21pt; color: {color} }} .pb {{ background: #e2e2e2; height: 9pt; border-radius: 5pt; margin: 6pt 0 3pt }} .pb div {{ background: {color}; height: 9pt; border-radius: 5pt }} h2 {{ font-size: 11.5pt; color: {color}; margin: 12pt 0 3pt }} .d th {{ border-bottom: 1pt solid {color}; font-size: 8.5pt }} .d td {{ border-bottom: 0.5pt solid #ddd; padding: 3pt 4pt }} .t td {{ font-weight: bold }} .note {{ background: #f2f5f8; padding: 7pt; margin: 10pt 0 }} p {{ margin: 6pt 0 }} .sl td {{ border-bottom: 0.5pt solid #999 }}"
    lines = [{"date": d, "description": w, "maybe": {"charge_cents": c, "patient_cents": r}} for (d, w), c, r in zip(visits, first, still)]
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.free, "address": at.remit}, "patient": {"name": who.full}, "account_number": acct, "statement_date": sent, "due_date": due, "maybe": {"charges_cents": whole}, "lines": lines, "payments": recent, "totals": {"prior_balance_cents": left + got, "balance_cents": left}})
