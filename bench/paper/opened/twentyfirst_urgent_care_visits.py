"""An urgent care chain's statement by text and mail (Experity's manner): a visit number heads each block with its clinic, services with a code in brackets behind the words, then small indented rows "Insurance payment", "Insurance adjustment", "Copay paid" with the day, a total a visit in bold, a pay-by-text box and three sums in tiles below the logo."""
import datetime

from held_twentyfirst_a import *

NAME, KIND = "held21-urgent-care-visits", "itemized_bill"
WORK = [("87804", "Influenza A/B rapid test", 28, 72), ("87811", "COVID-19 antigen test", 40, 96), ("87880", "Strep A rapid test", 24, 64), ("73610", "X-ray ankle, 3+ views", 74, 180), ("73110", "X-ray wrist, 3+ views", 72, 176), ("12001", "Laceration repair, simple", 180, 420), ("90715", "Tdap vaccine", 48, 96), ("90471", "Vaccine administration", 28, 60), ("81003", "Urinalysis, automated", 12, 34), ("96372", "Injection, IM/SubQ", 34, 88), ("J1100", "Dexamethasone injection, 1 mg", 2, 9), ("94640", "Nebulizer treatment", 40, 110), ("S9083", "Global fee, urgent care", 150, 260), ("L4350", "Ankle brace, air-stirrup", 60, 140)]
VISITS = [("99203", "New patient visit, level 3", 190, 310), ("99204", "New patient visit, level 4", 270, 420), ("99213", "Established patient visit, level 3", 140, 230), ("99214", "Established patient visit, level 4", 200, 320)]


def document(rng):
    who, at = Patient(rng, 2, 70), Place(rng)
    name = rng.choice(("QuickPath Urgent Care", "Rally Urgent Care & Walk-In", "NextStep Urgent Care", "Harbor Express Care"))
    sent, plan, acct = day(rng, (2025, 6, 1), 380), rng.choice(PLANS), number(rng, rng.choice(("9999999", "UC-999999", "99999-9")))
    due, color = later(sent, rng.choice((14, 20, 30))), rng.choice(("#c8102e", "#00778b", "#e8730c"))
    say = rng.choice((us, mon, bare))
    child = who.born > datetime.date(2008, 1, 1)
    gives = f"Parent or guardian of {who.plain}" if child else who.plain
    lines, payments, blocks, owed = [], [], "", 0
    for date in sorted({later(sent, -rng.randint(25, 100)) for _ in range(rng.choice((1, 1, 2)))}):
        rows, here, did = [], [], []
        for code, words, lo, hi in [rng.choice(VISITS)] + rng.sample(WORK[:12] + WORK[13:], rng.randint(0, 4)):
            x = {"date": date, "code": code, "description": words, "charge_cents": price(rng, lo, hi)}
            off, ins, own, kind = split(rng, x["charge_cents"], ("ded", "coins", "none") if here else ("copay", "copay", "ded"))
            posted = later(date, rng.randint(14, 22))
            mine = [pay(posted, "insurance", f"{plan} payment", ins)] * (ins > 0) + [pay(posted, "adjustment", f"{plan} adjustment", off)]
            if kind == "copay" and rng.random() < 0.8:
                mine.append(pay(date, "patient", "Copay paid, thank you", own))
            here.append(x)
            did += mine
            rows.append(tr([f"{words} ({code})", say(date), usd(x["charge_cents"])], "- n r", "x"))
            rows += [tr([p["description"], say(p["date"]), minus(p["amount_cents"])], "- n r", "p") for p in mine]
        left = total(here) - total(did, "amount_cents")
        rows.append(tr([("Visit balance", 2), usd(left)], "r r", "t"))
        blocks += f"<div class='vh'>Visit #{number(rng, '99999999')} &nbsp;|&nbsp; {at.city} {rng.choice(('- Main Street', 'North', 'Eastgate'))} &nbsp;|&nbsp; {doctor(rng, titles=('PA-C', 'NP', 'MD'))}</div>" + grid(["Service", "Date", "Amount"], rows, "- n r")
        lines, payments, owed = lines + here, payments + did, owed + left
    if owed < 800:
        return document(rng)
    charges = total(lines)
    ins_all, own_all = paid(payments, "insurance") + paid(payments, "adjustment"), paid(payments, "patient")
    tiles = "".join(f"<td><span>{k}</span><b>{v}</b></td>" for k, v in (("Total charges", usd(charges)), ("Insurance payments and adjustments", minus(ins_all)), ("You paid", minus(own_all)), ("You owe now", usd(owed))))
    body = (sides(f"<div class='lg'>&#9656; {name}</div><div class='s'>{at.street}, {at.town}</div>", f"<div class='r2'>Statement date {say(sent)}<br>Account {acct}<br><b>Pay by {say(due)}</b></div>", widths=(64, 36))
            + f"<div class='ml'>{gives}<br>{who.street}<br>{who.town}</div><table class='ti'><tr>{tiles}</tr></table>"
            + f"<div class='f2'>Patient: <b>{who.plain}</b> &nbsp;&nbsp; Insurance: <b>{plan}</b></div>" + blocks
            + sides(qr(rng, 66), f"<b>Text to pay</b><br>Text PAY to {number(rng, '99999')} and enter account {acct}, or scan the square with your phone. Online: www.{site(name)}/pay", f"<b>Call us</b><br>{at.free}, 8 a.m. to 8 p.m., seven days a week", widths=(14, 54, 32), kind="pb")
            + f"<p class='s'>{rng.choice(('We keep your card on file only if you allow it. Self-pay prices are posted at the front desk.', 'Lab tests sent out are billed by the laboratory.', 'You may get more than one statement for a visit when your plan answers in parts.'))}</p>"
            + "<div class='cut'>Paying by mail? Send this part with a check</div>" + sides(f"{name}<br>{at.street}<br>{at.town}", facts([("Account", acct), ("Patient", who.plain), ("You owe now", usd(owed)), ("Amount enclosed", "$ ________")], "f"), widths=(55, 45)))
    css = f"body {{ font: 9.8pt 'Nimbus Sans', 'Liberation Sans'; color: #222 }} .lg {{ font: bold 20pt 'URW Gothic', 'Liberation Sans'; color: {color} }} .r2 {{ text-align: right; line-height: 1.4 }} .ml {{ margin: 30pt 0 26pt 24pt }} .ti {{ width: 100%; margin-bottom: 8pt }} .ti td {{ background: #f2f2f2; border: 2.5pt solid #fff; padding: 6pt; text-align: center; width: 25% }} .ti span {{ display: block; font-size: 8pt; color: #555 }} .ti b {{ font-size: 13pt }} .ti td:last-child {{ background: {color}; color: #fff }} .ti td:last-child span {{ color: #fff }} .f2 {{ margin: 6pt 0 }} .vh {{ background: {color}; color: #fff; padding: 3pt 6pt; font-weight: bold; margin-top: 8pt }} .d th {{ font-size: 8pt; color: #666 }} .x td {{ border-top: 0.5pt solid #ccc }} .p td {{ color: #555; font-size: 8.6pt }} .p td:first-child {{ padding-left: 18pt }} .t td {{ font-weight: bold; border-top: 1pt solid #000 }} .pb {{ background: #f7f7f7; margin-top: 12pt }} .s {{ font-size: 8.2pt; color: #555 }}"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.free, "address": at.address}, "payer": {"name": plan}, "patient": {"name": who.plain}, "account_number": acct, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments, "totals": {"charges_cents": charges, "patient_paid_cents": own_all, "balance_cents": owed}, "maybe": {"insurance_paid_cents": ins_all, "adjustments_cents": ins_all}}, bottom_right=PAGES)
