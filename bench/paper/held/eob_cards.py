"""eob_cards.py: an insurer's explanation as cards, one a claim, of cells with a label and a value; several claims and providers in one paper."""
from held_parts import (OFFICE, PAGES, PLANS, RADIOLOGY, STEM, after, day, digits, e, line, money, natural, page, person, phone, pick, say, share, total, when)

NAME, KIND = "held-eob-cards", "eob"
CSS = """body { font: 10pt 'DejaVu Sans Light' } h1 { color: #6a1b5d; font-size: 18pt; margin: 0 } .hero { background: #f5eef4; border-radius: 12px; padding: 12px 18px; display: flex; justify-content: space-between; margin: 12px 0 }
.hero big { font-size: 18pt; font-weight: bold; display: block } .card { border: 1px solid #c9b3c5; border-radius: 12px; margin: 14px 0; padding: 10px 14px; break-inside: avoid } .card h3 { margin: 0 0 6px; font-size: 11pt }
.grid { display: grid; grid-template-columns: repeat(4, 1fr); gap: 8px 12px; border-top: 1px solid #e3d6e1; padding: 8px 0; break-inside: avoid } .grid div { font-weight: bold; font-size: 10pt } .grid span { display: block; font-size: 7.5pt; font-weight: normal; color: #666 }
.w { grid-column: span 2 } .t { background: #f5eef4 } p { font-size: 8pt }"""
NAMES = [dict(charge_cents="Amount billed", adjustment_cents="Your plan saved you", plan_paid_cents="Your plan paid", deductible_cents="Deductible", coinsurance_cents="Coinsurance",
              copay_cents="Copay", patient_cents="You may owe"),
         dict(charge_cents="Provider charged", adjustment_cents="Member rate discount", plan_paid_cents="Plan paid provider", deductible_cents="Deductible",
              coinsurance_cents="Your coinsurance share", copay_cents="Copayment", patient_cents="Your responsibility")]


def cell(label, value, kind=""):
    return f'<div class="{kind}"><span>{label}</span>{value}</div>'


def service_grid(item, names, style):
    first = [cell("Service date", say(when(item), style)), cell("Service", f"{e(item['description'])} ({item['code']})", "w")]
    amounts = [cell(label, money(item[key])) for key, label in names.items() if key in item]
    return f'<div class="grid">{first[0]}{first[1]}{amounts[0]}{"".join(amounts[1:])}</div>'


def claim(rng, date, number):
    """What one card holds, without the member's own part of the document."""
    lines = []
    for service in pick(rng, rng.choice([OFFICE, RADIOLOGY]), rng.randint(1, 4)):
        told = share(rng, service[3])
        del told["allowed_cents"]
        lines.append(line(date, (service[0], None, service[2]), **told))
    maker = rng.choice([f"{rng.choice(STEM)} Clinic", f"{natural(person(rng))}, MD", f"{rng.choice(STEM)} Imaging Center"])
    return {"provider": {"name": maker}, "claim_number": f"{date:%Y%j}{number:02d}{digits(rng, 5)}", "network": rng.choice(["in", "in", "out"]), "lines": lines,
            "totals": {"charges_cents": total(lines, "charge_cents"), "adjustments_cents": total(lines, "adjustment_cents"),
                       "insurance_paid_cents": total(lines, "plan_paid_cents"), "balance_cents": total(lines, "patient_cents")}}


def card(number, made, names, style):
    labels = ["Total billed", "Total savings", "Total plan paid", "Total you may owe"]
    sums = "".join(cell(label, money(cents)) for label, cents in zip(labels, made["totals"].values()))
    network = "In network" if made["network"] == "in" else "Out of network"
    return (f'<div class="card"><h3>Claim {number}: {e(made["provider"]["name"])}</h3><div class="grid">{cell("Claim number", made["claim_number"])}{cell("Network status", network)}'
            f'{cell("Claim status", "Processed")}{cell("Services", len(made["lines"]))}</div>{"".join(service_grid(x, names, style) for x in made["lines"])}<div class="grid t">{sums}</div></div>')


def document(rng):
    who, plan, first = person(rng), rng.choice(PLANS), day(rng)
    member, call, style, names = f"{digits(rng, 3)} {digits(rng, 3)} {digits(rng, 3)}", phone(rng, "{}-{}-{}"), rng.choice(["mon", "us", "long"]), rng.choice(NAMES)
    claims = [claim(rng, after(first, 9 * number), number) for number in range(rng.randint(2, 5))]
    made = after(first, 60)
    shared = {"document_type": KIND, "payer": {"name": plan}, "patient": {"name": natural(who), "member_id": member}, "statement_date": made.isoformat()}
    owed = sum(one["totals"]["balance_cents"] for one in claims)
    saved = sum(one["totals"]["adjustments_cents"] for one in claims)
    html = page(CSS, f"""<h1>{e(plan)}</h1><p>Explanation of benefits. This is not a bill. Your providers bill you.</p><p style="font-size:10pt">Hello <b>{who[0]}</b><br>Member: <b>{natural(who)}</b> &nbsp; Member ID: <b>{member}</b>
&nbsp; Statement date: <b>{say(made, style)}</b></p><div class="hero"><span>You saved<big>{money(saved)}</big></span><span>You may owe in all<big>{money(owed)}</big></span><span>Questions?<big>{call}</big></span></div>
{"".join(card(number + 1, one, names, style) for number, one in enumerate(claims))}<p>Deductible so far $412.18 of $2,000.00. Fraud costs us all: call 1-800-555-0199. You may appeal within 180 days. Form 99214-EN.</p>""",
                sheet="size: Letter; margin: 0.6in 0.6in 0.7in", foot=PAGES)
    return {"html": html, "truth": {"documents": [{**shared, **one} for one in claims]}}
