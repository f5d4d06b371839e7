"""An insurer's EOB with all columns in one wide table: heads of two and three lines, several
claims each with totals, remark codes explained at the foot. Landscape now and then."""
import kit
from kit import Money, Raw, esc, row, show, without_blanks

NAME = "eob-columns"
KIND = "eob"
REMARKS = {
    "A12": "This charge is more than your plan allows.",
    "P07": "This service is part of another service on this claim.",
    "D31": "This amount was applied to your deductible.",
    "N44": "The provider may not bill you for this amount.",
}


def share(rng, charge, network):
    """Splits a charge as a plan does: (allowed, discount, deductible, copay, coinsurance, paid)."""
    if rng.random() < 0.08:
        return 0, charge, 0, 0, 0, 0
    allowed = (
        charge
        if network == "out" and rng.random() < 0.3
        else round(charge * rng.uniform(0.25, 0.8))
    )
    copay = min(allowed, rng.choice((0, 0, 0, 2500, 4000)))
    deductible = min(allowed - copay, rng.choice((0, 0, round(allowed * 0.5), allowed)))
    left = allowed - copay - deductible
    coinsurance = round(left * rng.choice((0, 0.1, 0.2, 0.3)))
    return allowed, charge - allowed, deductible, copay, coinsurance, left - coinsurance


def document(rng):
    payer, person = kit.insurer(rng), kit.Person(rng)
    style, money = rng.choice(("us", "short", "bare")), Money(rng)
    member, group_no = kit.number(
        rng, rng.choice(("AAA999999999", "W999999999", "99999999-01"))
    ), kit.number(rng, "9999999")
    street, town = kit.address(rng, box=True)
    tel = kit.phone(rng, free=True)
    wide = rng.random() < 0.6
    printed = kit.day(rng, "2026-03-01", "2026-06-01")
    patient = person.plain.upper() if rng.random() < 0.5 else person.plain
    has_copay, used = rng.random() < 0.7, set()
    documents, body = [], []
    kinds = ("nw", "", *["r nw"] * (7 if has_copay else 6), "c")
    for _ in range(rng.randint(1, 3)):
        provider = (
            kit.doctor(rng)
            if rng.random() < 0.3
            else kit.hospital(rng) if rng.random() < 0.5 else kit.group(rng, "Family Medicine")
        )
        claim, network = kit.number(
            rng, rng.choice(("99999A9999999", "2026-9999999-99", "EA999999999"))
        ), rng.choice(("in", "in", "out"))
        when = kit.later(printed, -rng.randint(12, 60))
        lines, text, sums = [], [], [0] * 7
        for item in kit.services(rng, rng.randint(1, 7), long=0):
            allowed, discount, deductible, copay, coinsurance, paid = share(
                rng, item["charge"], network
            )
            if not has_copay:
                paid, copay = paid + copay, 0
            owed = deductible + copay + coinsurance
            code = rng.choice(list(REMARKS)) if rng.random() < 0.3 else ""
            used |= {code} if code else set()
            amounts = [item["charge"], discount, allowed, deductible, copay, coinsurance, paid]
            sums = [a + b for a, b in zip(sums, amounts)]
            words = item["easy"] if wide else item["easy"].split(",")[0]
            lines.append(
                {
                    "date": when,
                    "description": words,
                    "charge_cents": item["charge"],
                    "adjustment_cents": discount,
                    "allowed_cents": allowed,
                    "deductible_cents": deductible,
                    "copay_cents": copay if has_copay else None,
                    "coinsurance_cents": coinsurance,
                    "plan_paid_cents": paid,
                    "patient_cents": owed,
                    "remarks": [code] if code else None,
                }
            )
            if not has_copay:
                amounts.pop(4)
            text.append(
                row(
                    [show(when, style), words, *[money(a) for a in amounts], money(owed), code],
                    ("nw", "", *["r nw"] * 8, "c"),
                )
            )
        shown = sums[:4] + sums[5:] if not has_copay else sums
        owed = sums[3] + sums[4] + sums[5]
        text.append(
            row(
                ["", "Claim total", *[money(a) for a in shown], money(owed), ""],
                ("", "", *["r nw"] * 8),
                attr='class="tot"',
            )
        )
        heads = [
            "Date of service",
            "Type of service",
            Raw("Amount<br>billed"),
            Raw("Plan<br>discount"),
            Raw("Amount<br>allowed"),
            Raw("Applied to<br>deductible"),
        ]
        heads += [Raw("Your<br>copay")] if has_copay else []
        heads += [
            Raw("Your co-<br>insurance"),
            Raw("Your plan<br>paid"),
            Raw("What you<br>may owe"),
            Raw("See<br>notes"),
        ]
        in_words = "In-network" if network == "in" else "Out-of-network"
        body.append(
            f'<div class="claim"><b>Claim number:</b> {claim} &nbsp; <b>Provider:</b>'
            f" {esc(provider)} &nbsp; <b>Network:</b> {in_words}</div>"
            '<table class="w'
            f' d"><thead>{row(heads, ("", "", *["r"] * 8, "c"), "th")}</thead>{"".join(text)}</table>'
        )
        documents.append(
            {
                "document_type": KIND,
                "provider": {"name": provider},
                "payer": {"name": payer},
                "patient": {"name": patient, "member_id": member},
                "claim_number": claim,
                "statement_date": printed,
                "network": network,
                "lines": lines,
                "totals": {
                    "charges_cents": sums[0],
                    "adjustments_cents": sums[1],
                    "insurance_paid_cents": sums[6],
                    "balance_cents": owed,
                },
            }
        )
    notes = "".join(f"<p><b>{code}</b> {esc(REMARKS[code])}</p>" for code in sorted(used))
    top = kit.sides(
        (
            f'<div class="logo">{esc(payer)}</div>{esc(street)}<br>{esc(town)}<br>Member Services'
            f" {esc(tel)}"
        ),
        f'<div class="title">Explanation of Benefits</div><b>THIS IS NOT A BILL</b>'
        + kit.pairs(
            [
                ("Statement date", show(printed, style)),
                ("Patient", patient),
                ("Member ID", member),
                ("Group number", group_no),
            ]
        ),
        50,
    )
    css = (
        f'body{{font-size:{9 if wide else 7.5}pt}}.logo{{font-size:16pt;font-weight:bold;color:{rng.choice(["#003b71", "#00685e", "#5b2a86"])}}}.title{{font-size:14pt}}.claim{{background:#eef;padding:3pt;margin-top:10pt}}.d'
        " th{border-bottom:1px solid #333;vertical-align:bottom;font-size:90%}.tot"
        " td{border-top:1px solid #333;font-weight:bold}p{margin:3pt 0}"
    )
    body = (
        f'{top}{"".join(body)}<h3>Notes</h3>{notes}<p class="small">If you disagree with how a'
        " claim was handled, you may appeal within 180 days.</p>"
    )
    html = kit.page(css, body, size="Letter landscape" if wide else "Letter")
    return {"html": html, "truth": without_blanks({"documents": documents})}
