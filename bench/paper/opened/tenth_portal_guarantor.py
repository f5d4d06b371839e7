"""tenth_portal_guarantor.py: a system's guarantor statement of its clinics' visits: a heading a visit with its doctor and place, its charges, what insurance paid and took off as rows without a date, what is left a visit; a summary box, payment plan words, the coupon at the top."""
import held_tenth as t
from held_tenth import esc, minus, money, say, tr

NAME, KIND = "held10-portal-guarantor", "itemized_bill"
SYSTEMS = ["Allina Ridge Health", "Froedtert Lakes Health", "Sanford Plains Health", "OhioValley Health"]


def document(rng):
    system, who, sent, style = rng.choice(SYSTEMS), t.Someone(rng), t.day(rng, "2026-04-01", "2026-09-01"), rng.choice(("us", "bare4", "mon"))
    account, call, mail, payer = t.number(rng, "1000999999"), t.phone(rng), t.place(rng, box=True, plus=True), rng.choice(("Medica", "HealthPartners", "Blue Cross Blue Shield", "Medicare"))
    due, lines, payments, blocks, when = t.later(sent, 25), [], [], "", t.later(sent, -120)
    for _ in range(rng.randint(1, 3)):
        here = [{"date": when, "description": words, "charge_cents": t.price(rng, low, high)} for _, words, low, high in rng.sample(t.OFFICE, rng.randint(1, 4))]
        charge = t.sums(here, "charge_cents")
        plan, off = round(charge * rng.uniform(0.2, 0.45)), round(charge * rng.uniform(0.2, 0.45))
        took = [{"by": "insurance", "description": f"{payer} paid", "amount_cents": plan}, {"by": "adjustment", "description": f"{payer} discount", "amount_cents": off}]
        rows = "".join(tr([x["description"], money(x["charge_cents"])], "|r nw") for x in here) + "".join(tr([p["description"], minus(p["amount_cents"])], "g|r nw") for p in took) + tr(["Your responsibility", money(charge - plan - off)], "b|r nw b", "z")
        blocks += f'<div class="v"><b>{say(when, style)}</b> &nbsp; Office Visit with {esc(t.doctor(rng))} at {rng.choice(t.CITIES)[0]} Clinic</div><table class="w d">{rows}</table>'
        lines, payments, when = lines + here, payments + took, t.later(when, rng.randint(7, 30))
    charges, plan, off = t.sums(lines, "charge_cents"), t.paid(payments, "insurance"), t.paid(payments, "adjustment")
    owed = charges - plan - off
    coupon = t.beside(f'<b class="logo">{esc(system)}</b><br>{mail[0]}<br>{mail[1]}<br><br><br>{who.mail}', t.facts([("Guarantor", esc(who.full)), ("Guarantor account", account), ("Statement date", say(sent, style)), ("Total due", f"<b>{money(owed)}</b>"), ("Due by", say(due, style)), ("Amount enclosed", "$")], "bx w", "lab", "r"), 58)
    box = t.facts([("Total charges", money(charges)), ("Insurance paid", minus(plan)), ("Insurance discounts", minus(off)), ("<b>Total due</b>", f"<b>{money(owed)}</b>")], "sm", "", "r nw")
    body = (coupon + '<div class="cut small">Detach and send this part with your check</div>' + t.beside(box, f'<p class="m">Pay online with guest pay, or call {call}.<br>Can\'t pay it all? Set up monthly payments as low as $25. Financial assistance is available.</p>', 46)
            + f'<h3>Visits for {esc(who.full)}</h3>{blocks}<p class="small">If any part of this bill is wrong please call us within 30 days.</p>')
    css = f"body{{font:9.5pt {rng.choice(['Nimbus Sans', 'DejaVu Sans', 'Liberation Sans'])!r}}}.logo{{font-size:16pt;color:#004f71}}.bx td{{border:1px solid #004f71}}.lab{{font-size:8.5pt}}.cut{{border-top:1px dashed #000;text-align:center;margin:14pt 0 8pt}}.sm{{background:#e5eff3;border-radius:4pt}}.sm td{{padding:3pt 10pt}}h3{{color:#004f71}}.v{{border-bottom:1.5px solid #004f71;margin-top:9pt}}.g{{color:#2d6a4f}}.z td{{border-top:.5px solid #666}}"
    truth = {"document_type": KIND, "provider": {"name": system, "phone": call, "address": t.whole(mail)}, "patient": {"name": who.full}, "account_number": account, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments,
             "totals": {"charges_cents": charges, "insurance_paid_cents": plan, "adjustments_cents": off, "balance_cents": owed}, "maybe": {"payer.name": payer}}
    return t.close(css, body, truth)
