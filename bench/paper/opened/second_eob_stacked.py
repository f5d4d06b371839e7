"""second_eob_stacked.py: an insurer's explanation without a table of services: each is a short reckoning down the page, a label and an amount a row, in two columns of the page."""
from held_parts import (PAGES, after, beside, day, digits, e, line, money, natural, page, person, phone, say, share,
                        total, tr)

NAME, KIND = "held2-eob-stacked", "eob"
CSS = """body { font: 10pt 'URW Gothic'; color: #1a1a1a } .x { color: #0055a5; font-size: 20pt } .sv { border-top: 3px solid
#0055a5; margin: 10px 0 4px; padding-top: 4px; page-break-inside: avoid } .sv table { width: 100% } .sv td { padding: 1px
0; font-size: 9.5pt } .sv td.i { padding-left: 16px; color: #444 } .sv .f td { font-weight: bold; border-top: 1px solid
#0055a5 } .all { background: #e6eff8; padding: 8px 12px; margin-top: 12px; page-break-inside: avoid } .all table { width:
100% } p { font-size: 8.5pt } table.half > tbody > tr > td { width: 50%; padding-right: 26px }"""
PLANS_HERE = ["Blue Lantern of the Plains", "Blue Compass of Ohio Valley", "Shieldwright Blue Plans"]
WORK = [("99385", "Wellness exam, new, 18-39"), ("99215", "Office visit, long"), ("76830", "Pelvic sonogram, internal"),
        ("88175", "Pap screen, automated"), ("58300", "IUD placed"), ("J7298", "Mirena device"),
        ("29881", "Knee scope with meniscus trim"), ("64483", "Lumbar steroid injection"), ("J1030", "Depo-Medrol 40 mg"),
        ("95810", "Sleep study in lab"), ("E0601", "CPAP machine, rental"), ("92014", "Eye exam, returning")]


def steps(item):
    """The rows of one reckoning: label, cents, how it is set."""
    rows = [("Your provider billed", item["charge_cents"], ""), ("Our discount took off", -item["adjustment_cents"], ""),
            ("Allowed amount", item["allowed_cents"], ""), ("We paid your provider", -item["plan_paid_cents"], "")]
    rows += [(label, item[key], "i") for label, key in (("Deductible", "deductible_cents"), ("Copay", "copay_cents"),
                                                        ("Coinsurance", "coinsurance_cents")) if key in item]
    return rows + [("Your share", item["patient_cents"], "f")]


def show(number, item, date):
    body = "".join(tr([label, money(cents)], f"{'i' if kind == 'i' else '.'} r", "f" if kind == "f" else "")
                   for label, cents, kind in steps(item))
    return (f'<div class="sv"><b>{number}. {e(item["description"])}</b><br>{say(date, "mon")}, procedure {item["code"]}'
            f'<table>{body}</table></div>')


def document(rng):
    who, date, plan = person(rng), day(rng), rng.choice(PLANS_HERE)
    maker = rng.choice(["Tallgrass Women's Clinic", "Bluff City Bone and Joint", f"{natural(person(rng))}, MD"])
    lines = []
    for code, text in rng.sample(WORK, rng.randint(1, 6)):
        told = share(rng, rng.randint(7000, 380000))
        told = {key: cents for key, cents in told.items()
                if cents or key not in ("deductible_cents", "copay_cents", "coinsurance_cents")}
        lines.append(line(date, (code, None, text), **told))
    member, claim = f"{rng.choice(['XOF', 'JQW', 'ZGP'])}{digits(rng, 9)}", f"{digits(rng, 12)}{rng.choice('XC')}"
    made_on, group = after(date, 24), digits(rng, 6)
    blocks = [show(number + 1, item, date) for number, item in enumerate(lines)]
    half = (len(blocks) + 1) // 2
    totals = {"charges_cents": total(lines, "charge_cents"), "adjustments_cents": total(lines, "adjustment_cents"),
              "insurance_paid_cents": total(lines, "plan_paid_cents"), "balance_cents": total(lines, "patient_cents")}
    sums = "".join(tr([label, money(totals[key])], ". r") for label, key in (
        ("Total billed", "charges_cents"), ("Total discounts", "adjustments_cents"),
        ("Total we paid", "insurance_paid_cents"), ("Total you may owe", "balance_cents")))
    left = f'<span class="x">{plan}</span><br>An independent plan<br><br>{natural(who)}<br>Member ID {member}<br>Group {group}'
    right = f"""<b>EXPLANATION OF BENEFITS</b><br>Prepared {say(made_on, "mon")}<br>Claim number {claim}<br>Provider
{e(maker)}<br>Patient {natural(who)}<br>Help: {phone(rng, "{}.{}.{}")}"""
    html = page(CSS, f"""{beside(left, right, kind="half")}<p>This tells you how we handled a claim. It is not a bill. Pay
only what your provider's bill asks.</p>{beside("".join(blocks[:half]), "".join(blocks[half:]), kind="half")}
<div class="all"><b>The whole claim</b><table>{sums}</table></div><p>Your family deductible is $4,000.00; you have used
$2,350.75. A grievance must reach us within 180 days. Si necesita ayuda, llame al 1-800-555-0123.</p>""",
                sheet="size: Letter; margin: 0.6in 0.6in 0.7in", foot=PAGES)
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": maker}, "payer": {"name": plan},
        "patient": {"name": natural(who), "member_id": member}, "claim_number": claim,
        "statement_date": made_on.isoformat(), "lines": lines, "totals": totals}}
