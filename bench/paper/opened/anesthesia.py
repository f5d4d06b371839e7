"""anesthesia.py: an anesthesia group's statement: start, stop and minutes, base and time units, modifiers glued with dashes, two staff on one case."""
from held_parts import (PLANS, STEM, address, after, beside, day, digits, e, line, money, natural, npi, page, payment,
                        person, phone, say, total, tr, when)

NAME, KIND = "held-anesthesia", "itemized_bill"
CSS = """body { font: 10pt 'C059' } .f { border: 3px double #234; padding: 10px 18px; } h1 { font-size: 14pt; margin: 0;
color: #234 }
table.x { width: 100%; margin: 16px 0 } .x th { font-size: 8.5pt; border-bottom: 1px solid; border-top: 1px solid;
padding: 4px; text-align: left } .x th.r { text-align: right } .x td { padding: 5px 4px; vertical-align: top }
.x td:nth-child(3) { width: 2in } .d td { font-size: 8.5pt; color: #444; padding-top: 0 } .p td { border-top: 1px dotted
#888 } .b td { font-weight: bold; border-top: 2px solid } .o { font-size: 8pt }"""
CASES = [("00790", "Anes upper abdomen laparoscopic", 7), ("01402", "Anes total knee replacement", 7),
         ("00142", "Anes lens surgery", 4), ("00840", "Anes lower abdomen", 6),
         ("01630", "Anes shoulder joint", 5)]
EXTRA = [("36620", None, "Arterial line"), ("64415", None, "Nerve block, arm, single shot"),
         ("64447", None, "Nerve block, thigh, single shot"), ("76937", None, "Ultrasound for vessel access")]


def case(rng, date, rate):
    """The case, billed by one physician, or half by the physician who directs and half by the nurse; each with its time and detail row."""
    code, text, base = rng.choice(CASES)
    start, minutes = rng.randrange(420, 900, 1), rng.randint(38, 260)
    tenths = base * 10 + round(minutes / 1.5)
    clock = [f"{t // 60:02d}:{t % 60:02d}" for t in (start, start + minutes)]
    team = rng.choice([["AA"], ["QK", "QX"]])
    out = []
    for role in team:
        modifiers = [role, f"P{rng.randint(1, 3)}"]
        charge = tenths * rate // 10 // len(team)
        item = line(date, (code, None, text), modifiers=modifiers, units=tenths / 10, minutes=minutes,
                    charge_cents=charge)
        detail = f"Start {clock[0]} &nbsp; Stop {clock[1]} &nbsp; Base {base} + time {(tenths - base * 10) / 10:.1f}"
        out.append((item, "-".join([code, *modifiers]), detail))
    return out


def extras(rng, date):
    out = []
    for service in rng.sample(EXTRA, rng.randint(0, 3)):
        modifiers = {"64415": ["59", "RT"], "64447": ["59", "LT"], "76937": ["26"]}.get(service[0])
        item = line(date, service, modifiers=modifiers, units=1, charge_cents=rng.randint(18000, 99000))
        out.append((item, "-".join([service[0], *(modifiers or [])]), ""))
    return out


def show(item, code, detail):
    minutes = str(item["minutes"]) if "minutes" in item else ""
    units = f"{item['units']:.1f}" if minutes else str(item["units"])
    below = tr(["", "", (detail, 4)], row="d") if detail else ""
    return tr([say(when(item), "dash"), code, e(item["description"]), minutes, units, money(item["charge_cents"])],
              ". . . r r r") + below


def document(rng):
    who, first, plan, doctor = person(rng), day(rng), rng.choice(PLANS), person(rng)
    group, account, number = f"{rng.choice(STEM)} Anesthesia Associates LLC", f"AN-{digits(rng, 7)}", npi(rng)
    (street, town, home), call = address(rng), phone(rng)
    entries = case(rng, first, rng.randint(80, 140) * 100) + extras(rng, first)
    lines = [item for item, _, _ in entries]
    charges = total(lines, "charge_cents")
    payments = [payment(after(first, 33), "insurance", f"{plan} check", charges // 4),
                payment(after(first, 33), "adjustment", "Contract allowance", charges // 2)]
    balance, billed = charges - sum(p["amount_cents"] for p in payments), after(first, 49)
    credits = "".join(tr([say(when(p), "dash"), "", (e(p["description"]), 3), f"&lt;{money(p['amount_cents'])}&gt;"],
                         ". . . r", "p") for p in payments)
    left = f"""<h1>{group}</h1>{street}<br>{town}<br>Ph {call} &nbsp; Group NPI {number}"""
    right = f"""Statement {say(billed, "dash")}<br>Account <b>{account}</b><br>Due <b>{say(after(billed, 25), "dash")}</b>"""
    html = page(CSS, f"""<div class="f">{beside(left, right)}</div>
<p>Patient: {natural(who)}<br>Anesthesiologist: {natural(doctor)}, MD<br>Where: {rng.choice(STEM)} Surgery
Center<br>Primary insurance: {e(plan)}</p>
<table class="x">{tr(["Svc Date", "CPT-Mod", "Anesthesia Service", "Min", "Units", "Charge"], ". . . r r r", tag="th")}{"".join(show(*entry) for entry in entries)}{credits}
{tr([("Total charges", 5), money(charges)], ". r", "b")}{tr([("Patient balance", 5), money(balance)], ". r", "b")}</table>
<p class="o">You will also get bills from the surgeon and the center. One unit is 15 minutes. If you cannot pay
{money(balance)} now, a plan of 6 payments has no interest. NSF fee $40.00.</p>""",
                sheet="size: Letter; margin: 0.8in 0.7in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": group, "npi": number, "phone": call, "address": home},
        "payer": {"name": plan}, "patient": {"name": natural(who)},
        "account_number": account, "statement_date": billed.isoformat(), "due_date": after(billed, 25).isoformat(),
        "lines": lines, "payments": payments,
        "totals": {"charges_cents": charges, "balance_cents": balance}}}
