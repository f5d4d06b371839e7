"""An EOB for a family: a band per patient, each service in two rows (what, and by whom), the
plan's and the person's columns under two spanning heads."""
import kit
import eob_columns
from kit import Money, Raw, esc, show, without_blanks

NAME = "eob-two-line"
KIND = "eob"


def document(rng):
    payer, head = kit.insurer(rng), kit.Person(rng)
    style, money = rng.choice(("us", "short")), Money(rng, sign=rng.choice(("$", "")), minus="-{}")
    member, printed = kit.number(rng, "AAA999999999"), kit.day(rng, "2026-03-01", "2026-06-15")
    street, town = kit.address(rng, box=True)
    tel = kit.phone(rng, free=True)
    documents, bands = [], []
    for given in rng.sample(kit.FIRST, rng.randint(1, 3)):
        patient, claim, network = (
            f"{given} {head.last}",
            kit.number(rng, "99999999999"),
            rng.choice(("in", "in", "out")),
        )
        provider = rng.choice((kit.doctor(rng), kit.hospital(rng)))
        when, lines, rows, sums = kit.later(printed, -rng.randint(10, 50)), [], [], [0] * 7
        for item in kit.services(rng, rng.randint(1, 4), long=0):
            allowed, off, deductible, copay, coinsurance, paid = eob_columns.share(
                rng, item["charge"], network
            )
            owed = deductible + copay + coinsurance
            amounts = (item["charge"], off, paid, deductible, copay, coinsurance, owed)
            lines.append(
                {
                    "date": when,
                    "description": item["easy"],
                    "charge_cents": item["charge"],
                    "adjustment_cents": off,
                    "plan_paid_cents": paid,
                    "deductible_cents": deductible,
                    "copay_cents": copay,
                    "coinsurance_cents": coinsurance,
                    "patient_cents": owed,
                }
            )
            sums = [a + b for a, b in zip(sums, amounts)]
            rows.append(
                f'<tr><td class="nw">{show(when, style)}</td><td>{esc(item["easy"])}<br><span'
                f' class="by">{esc(provider)}</span></td>'
                + "".join(f'<td class="r nw">{money(a)}</td>' for a in amounts)
                + "</tr>"
            )
        rows.append(
            '<tr class="tot"><td></td><td>Claim total</td>'
            + "".join(f'<td class="r nw">{money(a)}</td>' for a in sums)
            + "</tr>"
        )
        bands.append(
            f'<div class="band">Patient: {esc(patient)} &nbsp;&nbsp; Claim number:'
            f" {claim} &nbsp;&nbsp;"
            f' {"In network" if network == "in" else "Out of network"}</div><table class="w'
            ' d"><thead><tr><th></th><th></th><th colspan="3" class="c g">What happened to the'
            ' charge</th><th colspan="4" class="c g">Your'
            " responsibility</th></tr><tr><th>Date</th><th>Service and provider</th><th"
            ' class="r">Provider<br>charges</th><th class="r">Discounts</th><th'
            ' class="r">Plan<br>paid</th><th class="r">Deductible</th><th class="r">Copay</th><th'
            ' class="r">Coinsurance</th><th'
            f' class="r">You<br>owe</th></tr></thead>{"".join(rows)}</table>'
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
                    "insurance_paid_cents": sums[2],
                    "balance_cents": sums[6],
                },
            }
        )
    top = kit.sides(
        (
            f'<div class="logo">{esc(payer)}</div>{esc(street)}<br>{esc(town)}<br>Customer service'
            f" {esc(tel)}"
        ),
        '<b style="font-size:13pt">Explanation of Benefits</b><br>This is not a bill'
        + kit.pairs(
            [
                ("Statement date", show(printed, style)),
                ("Subscriber", head.plain),
                ("Member ID", member),
            ]
        ),
        55,
    )
    color = rng.choice(("#0079c1", "#2b2b6b", "#b5121b"))
    css = (
        f"body{{font-size:8.5pt}}.logo{{font-size:17pt;font-weight:bold;color:{color}}}.band{{background:{color};color:#fff;padding:3pt;margin-top:10pt;font-weight:bold}}.by{{color:#666;font-size:90%}}.g{{border-bottom:1px"
        f" solid {color}}}.d th{{vertical-align:bottom}}.d td{{border-bottom:1px solid #ddd}}.tot"
        " td{font-weight:bold}"
    )
    return {
        "html": kit.page(css, top + "".join(bands)),
        "truth": without_blanks({"documents": documents}),
    }
