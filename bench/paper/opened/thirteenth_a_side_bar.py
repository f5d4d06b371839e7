"""thirteenth_a_side_bar.py: a hospital's statement as revenue firms print it: a coloured bar of help on the left, on the right the kinds of care with their sums, dollar signs standing apart, insurer's share and balance, a message, and a slip below."""
import held_thirteenth_a as t
from held_thirteenth_a import bare, cols, esc, facts, money, say, table

NAME, KIND = "held13-a-side-bar", "summary_bill"
CARE = [("EMERGENCY DEPARTMENT", 900, 2900), ("LABORATORY", 120, 1400), ("DIAGNOSTIC IMAGING", 180, 2100), ("CT SCAN", 1300, 5100), ("DRUGS/PHARMACY", 20, 620), ("SUPPLIES", 20, 410), ("EKG/ECG", 130, 520), ("IV THERAPY", 140, 690), ("RESPIRATORY", 80, 450)]


def document(rng):
    place, who, first, plan = rng.choice(t.HOSPITALS), t.Patient(rng), t.day(rng), rng.choice(t.PLANS)
    out, acct, tel, box = t.later(first, rng.choice((0, 0, 1, 2))), t.number(rng, "9999999999"), t.call(rng, "1-{}-{}-{}"), t.where(rng, True)
    sent = t.later(out, rng.randint(35, 60))
    due = t.later(sent, 30)
    lines = [{"description": words, "charge_cents": t.price(rng, low, high)} for words, low, high in rng.sample(CARE, rng.randint(3, 7))]
    if out == first:  # the paper says one day of service: it is each line's
        lines = [{**x, "maybe": {"date": first}} for x in lines]
    charges, own = t.total(lines), rng.choice((0, 0, 10000, 25000))
    paid, off = round(charges * rng.uniform(0.2, 0.35)), round(charges * rng.uniform(0.3, 0.4))
    own = own if own < charges - paid - off else 0
    owed = charges - paid - off - own
    amount = lambda c: ["$", bare(c)]  # noqa: E731
    rows = [[x["description"], *amount(x["charge_cents"])] for x in lines]
    rows += [("tt", ["TOTAL CHARGES", *amount(charges)]), ["INSURANCE PAYMENTS", *amount(-paid)], ["CONTRACTUAL ADJUSTMENTS", *amount(-off)], *([["PATIENT PAYMENTS", *amount(-own)]] if own else []), ("tt", ["AMOUNT YOU OWE", *amount(owed)])]
    bar = (f'<div class="sb"><b>QUESTIONS?</b><p>Call {tel}<br>Mon-Thu 8:00-7:00<br>Fri 8:00-5:00</p><b>PAY ONLINE</b><p>Use statement ID<br>{t.number(rng, "999-9999-999")}</p><b>NEED HELP?</b><p>You may qualify for financial assistance. A family of 4 earning up to $64,300 a year may receive free care.</p><b>EN ESPA&Ntilde;OL</b><p>Llame al mismo n&uacute;mero, opci&oacute;n 2.</p>{t.qr(rng, 70)}</div>')
    main = (f'<div class="lg">{esc(place)}</div>' + facts([("Patient name:", esc(who.plain)), ("Account number:", acct), ("Dates of service:", f"{say(first, 'us')} - {say(out, 'us')}"), ("Statement date:", say(sent, "us")), ("Insurance on file:", plan)])
            + '<h3>SUMMARY OF HOSPITAL SERVICES</h3>' + table("vt w", "lrr", [], rows)
            + f'<p>Your insurance has paid its portion. The remaining balance is your responsibility and is due by <b>{say(due, "us")}</b>. This statement does not include fees of physicians, who bill you separately.</p>')
    body = (f'<table class="w"><tr><td class="bar">{bar}</td><td class="mn">{main}</td></tr></table><div class="cut">RETURN THIS PORTION</div>'
            + cols((52, f'<div class="to">{who.mail}</div>'), (48, facts([("Account number", acct), ("Amount due", money(owed)), ("Due date", say(due, "us"))], "sl w") + f'<div class="rm">{esc(place)}<br>{box[0]}<br>{box[1]}</div>')) + f'<div class="ocr">{acct}{owed:09d}{t.number(rng, "999999")}</div>')
    css = "body{font:9.5pt 'Liberation Sans'}.bar{width:25%;background:#14506b;color:#fff;padding:9pt}.sb p{margin:2pt 0 11pt;font-size:8.5pt}.sb svg{background:#fff;padding:3px}.mn{padding-left:16pt}.lg{font-size:15pt;font-weight:bold;margin-bottom:8pt}h3{font-size:10pt;margin:14pt 0 3pt;border-bottom:2px solid #14506b}.vt td{padding:2.5pt 4pt}.vt td+td{width:14pt}.vt td+td+td{width:76pt}.tt td{font-weight:bold;border-top:1px solid #14506b}.cut{border-top:1px dashed #444;font-size:7.5pt;text-align:center;margin:18pt 0 4pt}.to{margin:18pt 0 0 24pt}.sl td{border:.5px solid #14506b}.rm{margin:14pt 0 0 8pt}.ocr{font:10pt 'Liberation Mono';margin-top:18pt;text-align:right}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": place, "phone": tel}, "payer": {"name": plan}, "patient": {"name": who.plain}, "account_number": acct, "statement_date": sent, "due_date": due, "maybe": {"admitted": first, "discharged": out}, "lines": lines,
                              "totals": {"charges_cents": charges, "insurance_paid_cents": paid, "adjustments_cents": off, **({"patient_paid_cents": own} if own else {}), "balance_cents": owed}})
