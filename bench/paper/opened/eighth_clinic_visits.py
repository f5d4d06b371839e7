"""A multi-specialty group's statement: logo to the right, a band for each visit with the weekday, the doctor and the place, and how each
service was shared between plan, discount and patient."""
import held_eighth as e
from held_eighth import esc, say, tr

NAME, KIND = "held8-clinic-visits", "itemized_bill"
WORK = [("99213", "Established visit, short", 120, 210), ("99214", "Established visit, longer", 170, 310), ("99203", "First visit", 180, 330), ("93000", "Heart tracing with report", 60, 150),
        ("20610", "Shot into big joint", 150, 390), ("J3301", "Steroid for injection", 12, 60), ("76536", "Neck ultrasound", 190, 420), ("94060", "Breathing test before and after", 90, 230),
        ("11900", "Injection into skin lesion", 80, 210), ("36415", "Drawing of blood", 12, 38), ("92250", "Photo of the retina", 70, 180), ("73030", "Shoulder X-ray", 75, 190)]
GROUPS = ["Harborview Physicians", "The Linden Clinic", "Medical Associates of Redwillow", "Summit Ridge Medical Group, LLP", "Kettle Bluff Clinic"]


def document(rng):
    name, who, plan = rng.choice(GROUPS), e.Someone(rng), rng.choice(("Coppergate HMO", "Rampart Mutual", "Stateline PPO"))
    street, town = e.place(rng)
    call, account = e.phone(rng, "{}.{}.{}"), e.number(rng, "99-9999-9")
    first, money = e.day(rng), e.Money(rng, sign="$", minus="-{}")
    shops = rng.sample(["Main Campus", "Lakeside Office", "Eastgate Specialty Center", "North Suite"], 3)
    lines, blocks, when = [], [], first
    for _ in range(rng.randint(2, 4)):
        doctor = f"{rng.choice(e.FIRST)} {rng.choice(e.LAST)}, {rng.choice(('MD', 'DO', 'NP', 'PA'))}"
        rows, start = [], len(lines)
        for code, words, low, high in rng.sample(WORK, rng.randint(1, 4)):
            part = e.split(rng, e.price(rng, low, high), 0.4, 0.9)
            line = {"date": when, "code": code, "description": words, **{key: part[key] for key in ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents")}}
            lines.append(line)
            rows.append(tr([words, code, money(line["charge_cents"]), money(line["adjustment_cents"]), money(line["plan_paid_cents"]), money(line["patient_cents"])], "|nw|r nw|r nw|r nw|r nw"))
        here = e.sums(lines[start:], "patient_cents")
        blocks.append(tr([(f"<b>{say(when, 'weekday')}</b> &nbsp; {esc(doctor)}, {rng.choice(shops)}", 6)], "band") + "".join(rows)
                      + tr([("Your part of this visit", 5), money(here)], "r|r nw", "sub"))
        when = e.later(when, rng.randint(6, 25))
    sent = e.later(when, rng.randint(9, 24))
    due = e.later(sent, 25)
    owed, charges = e.sums(lines, "patient_cents"), e.sums(lines, "charge_cents")
    off, paid = e.sums(lines, "adjustment_cents"), e.sums(lines, "plan_paid_cents")
    top = e.beside(f'<div class="to">{esc(who.full)}<br>{who.street}<br>{who.town}</div>'
                   f"<p>Patient: <b>{esc(who.full)}</b><br>Chart / account no.: <b>{account}</b><br>Primary plan: {plan}</p>",
                   f'<div class="r"><span class="logo">{esc(name)}</span><br>{street}<br>{town}<br>Billing office {call}</div><p class="r">Prepared {say(sent, "long")}<br>Pay by {say(due, "long")}</p>', 52)
    heads = tr(["Service", "Code", "Our charge", "Plan discount", "Plan paid", "You pay"], "||r|r|r|r", tag="th")
    end = (tr([("All visits on this statement", 2), money(charges), money(off), money(paid), money(owed)], "|r nw|r nw|r nw|r nw", "all"))
    pay = (f'<div class="pay">Amount due now: <b>{money(owed)}</b> &nbsp; Pay at our desk, by mail, or by telephone, option 3. A service fee of $1.95 applies to payments by telephone.</div>'
           '<p class="small">If you have met your deductible, ask us to bill your plan again. Plan discounts are set by contract. Visits missed without 24 hours notice: $40.00.</p>')
    tint = rng.choice(("#e8eef7", "#f3efe2", "#e6f2ea"))
    css = (f".logo{{font-size:16pt;font-family:'Liberation Serif';font-style:italic}}.to{{margin:40pt 0 14pt}}.band{{background:{tint};padding:4pt}}.d th{{font-size:8.5pt;border-bottom:2px solid #777}}"
           ".sub td{border-top:1px solid #999;padding-bottom:8pt;font-weight:bold}.all td{border-top:2px solid #333;font-weight:bold}.pay{border:1px solid #333;padding:6pt;margin:12pt 0}.d{font-size:9pt}")
    truth = {"document_type": KIND, "provider": {"name": name, "phone": call, "address": f"{street}, {town}"}, "payer": {"name": plan}, "patient": {"name": who.full},
             "account_number": account, "statement_date": sent, "due_date": due, "lines": lines,
             "totals": {"charges_cents": charges, "adjustments_cents": off, "insurance_paid_cents": paid, "balance_cents": owed}}
    return {"html": e.page(css, f'{top}<table class="w d"><thead>{heads}</thead>{"".join(blocks)}{end}</table>{pay}'), "truth": e.without_blanks(truth)}
