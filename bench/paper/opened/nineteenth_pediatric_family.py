"""A pediatric group's family statement from an older practice program: one responsible party, a heading for each child with date of birth, a line a service and indented lines for what the plan and the parent paid, amounts with brackets, a balance by child, a co-pay not collected, then the family's sums and an aging row; the telephone for billing is not the office's."""
from held_nineteenth_a import *

NAME, KIND = "held19-pediatric-family", "itemized_bill"
KIDS = "Zoe Mateo Ivy Elijah Naomi Owen Priya Felix Amara Wyatt Luz Caleb".split()
WELL = [("99391", "Preventive visit, infant, established", 135, 215), ("99392", "Preventive visit, age 1-4", 145, 230), ("99393", "Preventive visit, age 5-11", 150, 235), ("99394", "Preventive visit, age 12-17", 165, 250)]
SICK = [("99213", "Office visit, established, 20 min", 118, 205), ("99214", "Office visit, established, 30 min", 165, 290), ("99212", "Office visit, established, 10 min", 78, 130)]
MORE = [("87880", "Rapid strep", 26, 62), ("87804", "Influenza A/B antigen", 30, 74), ("87807", "RSV antigen", 30, 68), ("94760", "Pulse oximetry", 8, 20), ("69210", "Ear wax removal", 70, 140), ("81002", "Urine dip", 9, 22), ("94640", "Nebulizer treatment", 34, 70)]
SHOTS = [("90460", "Vaccine admin w/ counseling, 1st", 30, 55), ("90461", "Vaccine admin, each addl component", 16, 30), ("90686", "Influenza vaccine, quad", 28, 52), ("90707", "MMR vaccine", 95, 140), ("90716", "Varicella vaccine", 150, 220), ("92551", "Hearing screen", 18, 40), ("99173", "Vision screen", 9, 22), ("96110", "Developmental screening", 18, 45)]


def document(rng):
    adult, at = Patient(rng, 27, 48), Place(rng)
    name = rng.choice((f"{at.city} Pediatrics, P.C.", f"Little Pines Pediatric Group", f"{rng.choice(LAST)}, {rng.choice(LAST)} & {rng.choice(LAST)} Pediatrics", f"Sunflower Children's Clinic"))
    sent, plan, acct = day(rng, (2025, 7, 1)), rng.choice(PLANS), number(rng, rng.choice(("99999", "999999.0", "F99999")))
    children = [(kid, later(sent, -rng.randint(200, 6000))) for kid in rng.sample(KIDS, rng.choice((1, 2, 2, 3)))]
    neg = lambda c: f"({bald(c)})"
    lines, payments, rows, owed, oldest, prior = [], [], [], 0, sent, rng.choice((0, 0, rng.randint(1000, 9000)))
    if prior:
        rows.append(tr([("Balance forward from last statement", 3), bald(prior)], "- r", "bf"))
    for kid, born in children:
        age, child = (sent - born).days // 365, f"{kid} {adult.last}"
        rows.append(tr([(f"{child} &nbsp;&nbsp; <span class='db'>DOB {bare(born)} &nbsp;&nbsp; Chart {number(rng, '99999')}</span>", 4)], "-", "k"))
        mine = 0
        for _ in range(rng.choice((1, 1, 2))):
            date = later(sent, -rng.randint(18, 118))
            if any(x["date"] == date and x["patient_name"] == child for x in lines):
                continue
            oldest = min(oldest, date)
            well = rng.random() < 0.45
            first = WELL[0 if age < 1 else 1 if age < 5 else 2 if age < 12 else 3] if well else rng.choice(SICK)
            here = [{"patient_name": child, "date": date, "code": c, "description": w, "charge_cents": price(rng, lo, hi)} for c, w, lo, hi in [first] + rng.sample(SHOTS if well else MORE, rng.randint(0, 4 if well else 3))]
            acts, charge = [], total(here)
            rows += [tr([bare(date) if n == 0 else "", x["code"], x["description"], bald(x["charge_cents"])], "n n - r") for n, x in enumerate(here)]
            posted = later(date, rng.randint(9, 17))
            off, ins, own, kind = split(rng, charge, ("none",) if well else ("copay", "ded", "coins"))
            if kind == "copay" and own >= 2000 and rng.random() < 0.6:
                acts.append(pay(date, "patient", rng.choice(("Co-pay received, Visa", "Co-pay received, cash", f"Co-pay received, check #{number(rng, '9999')}")), min(own, 2000)))
            acts += [pay(posted, "insurance", f"{plan} payment", ins)] * (ins > 0) + [pay(posted, "adjustment", f"{plan} write-off", off)]
            rows += [tr([bare(p["date"]), "", p["description"], neg(p["amount_cents"])], "n n - r", "p") for p in acts]
            lines += here
            payments += acts
            mine += charge - total(acts, "amount_cents")
        rows.append(tr(["", "", f"Balance for {kid}", bald(mine)], "n n r r", "t"))
        owed += mine
    owed += prior
    due = later(sent, rng.choice((10, 20, 30)))
    ages = aged(owed - prior, sent, oldest, bald, 4)
    if prior:
        ages[3] = bald(prior + (owed - prior if (sent - oldest).days // 30 >= 3 else 0))
    body = (sides(f"<div class='h'>{name}</div>{at.street}<br>{at.town}<br>Appointments {at.tel}<br><b>Billing office {at.free}</b>", facts([("Account", acct), ("Statement date", bare(sent)), ("Please pay by", bare(due)), ("Amount due", usd(owed)), ("Enclosed", "$")], "f bx"), widths=(60, 40))
            + f"<div class='ml'>{adult.mail}</div><div class='s'>Responsible party: {adult.plain} &nbsp;&bull;&nbsp; Insurance on file: {plan} &nbsp;&bull;&nbsp; &#9633; Check here if your address or insurance has changed (other side)</div><div class='cut'>tear here &nbsp; keep the part below for your records</div>"
            + grid(["Date", "Code", "Description", "Amount"], rows, "n n - r") + f"<div class='fam'>Family balance &nbsp; {usd(owed)}</div>"
            + grid(["Current", "Over 30", "Over 60", "Over 90", "Total due"], [tr(ages + [usd(owed)], "c c c c c")], "c c c c c", "d ag")
            + f"<p class='s'>{rng.choice(('Co-pays are due at the time of the visit. A $10 fee may be added when they are billed.', 'Flu vaccine clinics are on Saturday mornings in October. Call to book.', 'Newborns must be added to your plan within 30 days of birth.', 'Divorced or separated parents: the parent who brings the child is responsible for the bill.'))} Thank you for trusting us with your children!</p>")
    css = "body { font: 9.6pt 'URW Gothic', 'Liberation Sans' } .h { font-size: 14pt; font-weight: bold; color: #5a3e85 } .bx { width: 100% } .bx td { border: 1px solid #5a3e85; padding: 2.5pt 6pt } .bx td + td { text-align: right } .ml { margin: 18pt 0 14pt 20pt } .s { font-size: 8pt } .k td { background: #efe9f7; font-weight: bold; padding-top: 3pt } .db { font-weight: normal; font-size: 8.3pt } .d th { border-bottom: 1.5pt solid #5a3e85 } .p td { color: #333; font-size: 9pt } .p td:nth-child(3) { padding-left: 18pt } .t td { font-weight: bold; border-top: 0.75pt solid #5a3e85 } .bf td { font-style: italic } .fam { text-align: right; font-size: 12pt; font-weight: bold; margin: 8pt 4pt } .ag { margin-top: 6pt } .ag th, .ag td { border: 1px solid #5a3e85 } .ag th { font-size: 8pt }"
    one = len(children) == 1
    truth = {"document_type": KIND, "provider": {"name": name, "phone": at.free, "address": at.address}, "payer": {"name": plan}, "account_number": acct, "statement_date": sent, "due_date": due, "maybe": {"patient.name": adult.plain if not one else None}, "lines": lines, "payments": payments, "totals": {"prior_balance_cents": prior or None, "balance_cents": owed}}
    if one:
        truth["patient"] = {"name": lines[0]["patient_name"], "birth_date": children[0][1]}
        truth["maybe"] = {}
        truth["lines"] = [{**{k: v for k, v in x.items() if k != "patient_name"}, "maybe": {"patient_name": x["patient_name"]}} for x in lines]
    return done(css, body, truth)
