"""eob_cards.py: an insurer's explanation as cards, one a claim, of cells with a label and a value; several claims and providers in one paper."""
from held_parts import (OFFICE, PAGES, PLANS, RADIOLOGY, STEM, after, beside, day, digits, e, line, money, natural,
                        page, person, phone, pick, say, share, total, tr, when)

NAME, KIND = "held-eob-cards", "eob"
CSS = """body { font: 10pt 'DejaVu Sans Light' } h1 { color: #6a1b5d; font-size: 18pt; margin: 0 } .hero { background:
#f5eef4; border-radius: 12px; padding: 12px 18px; margin: 12px 0 }
 .card { border: 1px solid #c9b3c5; border-radius: 12px; margin: 14px 0; padding: 10px 14px; break-inside: avoid } .card
h3 { margin: 0 0 6px; font-size: 11pt }
.cells { width: 100%; border-top: 1px solid #e3d6e1; break-inside: avoid } .cells td { width: 25%; padding: 4px 6px;
font-weight: bold; font-size: 10pt; vertical-align: top }
.cells span, .hero span { display: block; font-size: 7.5pt; font-weight: normal; color: #666 } .t td { background:
#f5eef4 } .hero td { font-size: 17pt; font-weight: bold } p { font-size: 8pt }"""
NAMES = [dict(charge_cents="Amount billed", adjustment_cents="Your plan saved you", plan_paid_cents="Your plan paid",
              deductible_cents="Deductible", coinsurance_cents="Coinsurance",
              copay_cents="Copay", patient_cents="You may owe"),
         dict(charge_cents="Provider charged", adjustment_cents="Member rate discount",
              plan_paid_cents="Plan paid provider", deductible_cents="Deductible",
              coinsurance_cents="Your coinsurance share", copay_cents="Copayment", patient_cents="Your responsibility")]


def cell(label, value):
    return f"<span>{label}</span>{value}"


def cells(items, kind=""):
    """Cells in rows of four; the second of a service is as wide as two, so that its first row holds three."""
    rows, width = [[]], 0
    for item in items:
        if width == 4:
            rows, width = rows + [[]], 0
        rows[-1].append(item)
        width += item[1] if isinstance(item, tuple) else 1
    return f'<table class="cells {kind}">{"".join(tr(row) for row in rows)}</table>'


def service(item, names, style):
    words = cell("Service", f"{e(item['description'])} ({item['code']})")
    return cells([cell("Service date", say(when(item), style)), (words, 2),
                  *(cell(label, money(item[key])) for key, label in names.items())])


def claim(rng, date, number):
    """What one card holds, without the member's own part of the document."""
    lines = []
    for chosen in pick(rng, rng.choice([OFFICE, RADIOLOGY]), rng.randint(1, 4)):
        told = share(rng, chosen[3])
        del told["allowed_cents"]
        lines.append(line(date, (chosen[0], None, chosen[2]), **told))
    maker = rng.choice([f"{rng.choice(STEM)} Clinic", f"{natural(person(rng))}, MD",
                        f"{rng.choice(STEM)} Imaging Center"])
    return {"provider": {"name": maker}, "claim_number": f"{date:%Y%j}{number:02d}{digits(rng, 5)}",
            "network": rng.choice(["in", "in", "out"]), "lines": lines,
            "totals": {"charges_cents": total(lines, "charge_cents"), "adjustments_cents": total(lines,
                "adjustment_cents"),
                       "insurance_paid_cents": total(lines, "plan_paid_cents"),
                       "balance_cents": total(lines, "patient_cents")}}


def card(number, made, names, style):
    labels = ["Total billed", "Total savings", "Total plan paid", "Total you may owe"]
    sums = [cell(label, money(cents)) for label, cents in zip(labels, made["totals"].values())]
    network = "In network" if made["network"] == "in" else "Out of network"
    facts = [cell("Claim number", made["claim_number"]), cell("Network status", network),
             cell("Claim status", "Processed"), cell("Services", len(made["lines"]))]
    services = "".join(service(item, names, style) for item in made["lines"])
    return f'<div class="card"><h3>Claim {number}: {e(made["provider"]["name"])}</h3>{cells(facts)}{services}{cells(sums, "t")}</div>'


def document(rng):
    who, plan, first = person(rng), rng.choice(PLANS), day(rng)
    member, call, style, names = f"{digits(rng, 3)} {digits(rng, 3)} {digits(rng, 3)}", phone(rng,
        "{}-{}-{}"), rng.choice(["mon", "us", "long"]), rng.choice(NAMES)
    claims = [claim(rng, after(first, 9 * number), number) for number in range(rng.randint(2, 5))]
    made = after(first, 60)
    shared = {"document_type": KIND, "payer": {"name": plan}, "patient": {"name": natural(who), "member_id": member},
              "statement_date": made.isoformat()}
    owed = sum(one["totals"]["balance_cents"] for one in claims)
    saved = sum(one["totals"]["adjustments_cents"] for one in claims)
    hero = [cell("You saved", money(saved)), cell("You may owe in all", money(owed)), cell("Questions?", call)]
    html = page(CSS, f"""<h1>{e(plan)}</h1><p>Explanation of benefits. This is not a bill. Your providers bill
you.</p><p style="font-size:10pt">Hello <b>{who[0]}</b><br>Member: <b>{natural(who)}</b> &nbsp; Member ID:
<b>{member}</b>
&nbsp; Statement date: <b>{say(made, style)}</b></p><div class="hero">{beside(*hero)}</div>
{"".join(card(number + 1, one, names, style) for number, one in enumerate(claims))}<p>Deductible so far $412.18 of
$2,000.00. Fraud costs us all: call 1-800-555-0199. You may appeal within 180 days. Form 99214-EN.</p>""",
                sheet="size: Letter; margin: 0.6in 0.6in 0.7in", foot=PAGES)
    return {"html": html, "truth": {"documents": [{**shared, **one} for one in claims]}}
