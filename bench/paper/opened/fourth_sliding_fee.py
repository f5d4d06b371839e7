"""fourth_sliding_fee.py: a community health center's statement: which class of the sliding scale the household has and what it means, visits of medical, dental and counseling with a column for the scale's discount, what was paid at the desk, the last statement's balance carried, in English with lines of Spanish."""
from held_parts import (STEM, address, after, beside, day, digits, e, line, money, natural, page, person, phone, say, total, tr)

NAME, KIND = "held4-sliding-fee", "itemized_bill"
CSS = """body { font: 10pt 'URW Bookman' ; font-size: 9pt } .n { font-size: 14pt; font-weight: bold; color: #2c5f2d } .i { font-style: italic; color: #444 } table.f td { padding: 1px 8px 1px 0 } table.x { width: 100%; border: 1.5px solid #2c5f2d; margin: 8px 0 } .x th { background: #dfead9; border: 1px solid #2c5f2d; padding: 3px; font-size: 8pt } .x td { border: 1px solid #bbb; padding: 3px 5px; vertical-align: top; font-size:
8.5pt } .x .z td { font-weight: bold; background: #f4f8f1 } .m { border-left: 4px solid #2c5f2d; padding: 3px 10px; margin: 8px 0; font-size: 8.5pt } .tot { width: 3.3in; margin-left: auto } .tot td { padding: 2px 6px } .tot .z td { font-weight: bold; font-size: 11pt; border-top: 2px solid #2c5f2d } .cut { border-top: 1px dashed #333; text-align: center; font-size: 8pt; margin: 14px 0 8px } .s { font-size: 7.5pt }"""
WORK = [("99213", "Office visit, established, low", 14500, 23500), ("99214", "Office visit, established, moderate", 19500, 32000), ("90834", "Counseling, 45 minutes", 13500, 19500), ("D0150", "Dental exam, complete", 7500, 11500), ("D1110", "Dental cleaning, adult", 8500, 12500), ("D0274", "Bitewing X-rays, four", 5500, 7900),
        ("83036", "Hemoglobin A1c", 2500, 4900), ("36415", "Blood draw", 1200, 2400), ("90686", "Flu vaccine", 2900, 4500), ("90471", "Vaccine administration", 2400, 4900), ("81002", "Urine dipstick", 900, 1900), ("99396", "Preventive visit, age 40-64", 19500, 29500)]
CLASSES = [("A", "0-100%", None), ("B", "101-133%", 0.25), ("C", "134-166%", 0.5), ("D", "167-200%", 0.75)]


def document(rng):
    who, first = person(rng), day(rng)
    house, style = f"{rng.choice(STEM)} {rng.choice(['Community Health Center', 'Family Health Centers', 'Health Center, Inc.'])}", rng.choice(["us", "short"])
    scale, poverty, share = rng.choice(CLASSES)
    nominal, rows, lines, got = rng.choice([2000, 2500, 3000]), "", [], 0
    for number in range(rng.randint(1, 3)):
        date, some = after(first, 41 * number), rng.sample(WORK, rng.randint(1, 4))
        rest = nominal
        for at, (code, text, low, high) in enumerate(some):
            charge = rng.randint(low // 100, high // 100) * 100
            mine = round(charge * share) if share else min(rest, charge)
            rest -= 0 if share else mine
            paid = mine if number + at and rng.random() < 0.35 else 0
            got += paid
            lines.append(line(date, (code, None, text), charge_cents=charge, adjustment_cents=charge - mine, patient_cents=mine - paid))
            rows += tr([say(date, style), code, e(text), money(charge), money(mine - charge, "$", "({})"), money(-paid, "$", "({})"), money(mine - paid)], ". c . r r r r")
    charges, off, new = (total(lines, key) for key in ("charge_cents", "adjustment_cents", "patient_cents"))
    prior = rng.choice([0, rng.randint(5, 90) * 100])
    owed, sent = prior + new, after(first, 104)
    due, account, call, (street, town, home), own = after(sent, 30), digits(rng, 5), phone(rng), address(rng), address(rng)
    until = after(sent, rng.randint(40, 280))
    means = f"nominal fee of {money(nominal)} a visit" if share is None else f"you pay {round(share * 100)}% of the charge"
    table = "".join(tr([label, value], ". r") for label, value in (("Previous balance / Saldo anterior", money(prior)), ("Charges / Cargos", money(charges)), ("Sliding fee discount / Descuento", money(-off, "$", "({})")), ("Your payments / Sus pagos", money(-got, "$", "({})")))) + tr(["Balance due / Saldo", money(owed)], ". r", "z")
    html = page(CSS, f"""{beside(f'<span class="n">{house}</span><br>{street}<br>{town}<br>Billing / Facturaci&oacute;n: {call}', f'<table class="f">{tr(["Account no.:", account])}{tr(["Statement date:", say(sent, style)])}{tr(["Due date:", say(due, style)])}{tr(["Patient:", natural(who)])}</table>')}<br>{natural(who)}<br>{own[0]}<br>{own[1]}<div class="m"><b>Sliding fee class {scale}</b> ({poverty} of the federal poverty guidelines): {means}. Your class is good until {say(until,
style)}. Bring proof of income to renew it.<br><span class="i">Traiga prueba de ingresos para renovar su descuento.</span></div><table class="x"><thead>{tr(["Date", "Code", "Service", "Charge", "Sliding Fee Discount", "Paid", "You Owe"], tag="th")}</thead>{rows}{tr([("Total", 3), money(charges), money(-off, "$", "({})"), money(-got, "$", "({})"), money(new)], ". r r r r", "z")}</table><table class="tot">{table}</table><p class="s">No one is
refused care because they cannot pay. Nadie ser&aacute; rechazado por falta de pago. If you cannot pay this balance, call us: we can set up payments of as little as $5.00 a month. If you have Medicaid, Medicare or other insurance that we do not know of, please tell us. {house} is a Federally Qualified Health Center and a FTCA deemed facility.</p><div class="cut">Detach and return with payment / Separe y devuelva con su pago</div>{beside(f"{natural(who)}<br>Account no.: {account}",
f"Balance due: <b>{money(owed)}</b><br>Due date: {say(due, style)}", "Amount paid / Cantidad pagada: $ __________<br>Check # ________")}""", sheet="size: Letter; margin: 0.6in 0.7in")
    return {"html": html, "wrong": ["rows"], "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home}, "patient": {"name": natural(who)}, "account_number": account, "statement_date": sent.isoformat(), "due_date": due.isoformat(),
        "lines": lines, "totals": {"prior_balance_cents": prior, "charges_cents": charges, "adjustments_cents": off, "patient_paid_cents": got, "balance_cents": owed}}}
