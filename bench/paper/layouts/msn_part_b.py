"""A Medicare Summary Notice for Part B: the cover with totals, then a block per claim with its
provider inside the table, code in parentheses, letters of notes."""
import kit
from kit import Money, Raw, esc, row, show, without_blanks

NAME = "msn-part-b"
KIND = "msn"
NOTES = {
    "A": "Medicare does not pay for this item or service.",
    "B": "You may have to pay this amount.",
    "C": "The amount was applied to your deductible.",
}


def document(rng):
    person, money = kit.Person(rng), Money(rng, sign="$")
    home, home_town = kit.address(rng, box=False)
    mbi = kit.number(rng, "1AA9-AA9-AA99")
    printed = kit.day(rng, "2026-04-01", "2026-06-20")
    start = kit.later(printed, -92)
    patient = person.plain
    documents, blocks, providers, all_owed, denied_count = [], [], [], 0, 0
    heads = [
        Raw("Service Provided &amp; Billing Code"),
        Raw("Service<br>Approved?"),
        Raw("Amount<br>Provider<br>Charged"),
        Raw("Medicare-<br>Approved<br>Amount"),
        Raw("Amount<br>Medicare<br>Paid"),
        Raw("Maximum You<br>May Be Billed"),
        Raw("See<br>Notes<br>Below"),
    ]
    kinds = ("", "c", "r nw", "r nw", "r nw", "r nw", "c")
    used = set()
    for _ in range(rng.randint(1, 4)):
        provider = rng.choice(
            (
                kit.doctor(rng),
                kit.group(
                    rng,
                    rng.choice(("Eye Center", "Heart Clinic", "Pain Specialists", "Clinical Labs")),
                ),
            )
        )
        tel, (street, town) = kit.phone(rng, free=False), kit.address(rng, box=False)
        claim = kit.number(rng, "99-99999-999-999")
        when = kit.later(printed, -rng.randint(15, 88))
        lines, sums, rows = [], [0, 0, 0, 0], []
        for item in kit.office(rng, rng.randint(1, 5)):
            denied = rng.random() < 0.15
            allowed = 0 if denied else round(item["charge"] * rng.uniform(0.3, 0.8))
            deductible = not denied and rng.random() < 0.15
            paid = 0 if denied or deductible else round(allowed * 0.8)
            owed = item["charge"] if denied else allowed - paid
            letters = ["A", "B"] if denied else ["C"] if deductible else []
            used |= set(letters)
            denied_count += denied
            lines.append(
                {
                    "date": when,
                    "code": item["code"],
                    "description": item["words"],
                    "charge_cents": item["charge"],
                    "allowed_cents": allowed,
                    "plan_paid_cents": paid,
                    "patient_cents": owed,
                    "remarks": letters or None,
                }
            )
            sums = [a + b for a, b in zip(sums, (item["charge"], allowed, paid, owed))]
            rows.append(
                row(
                    [
                        f"{item['words']} ({item['code']})",
                        "NO" if denied else "Yes",
                        *map(money, (item["charge"], allowed, paid, owed)),
                        ",".join(letters),
                    ],
                    kinds,
                )
            )
        all_owed += sums[3]
        providers.append((when, provider))
        rows.append(
            row(
                [
                    Raw(f"<b>Total for Claim #{claim}</b>"),
                    "",
                    *(Raw(f"<b>{money(v)}</b>") for v in sums),
                    "",
                ],
                kinds,
                attr='class="tot"',
            )
        )
        blocks.append(
            '<tr><td colspan="7"'
            f' class="who"><b>{show(when, "long")}</b><br><b>{esc(provider)}</b>,'
            f' {esc(tel)}<br>{esc(street)}, {esc(town)}</td></tr>{"".join(rows)}'
        )
        documents.append(
            {
                "document_type": KIND,
                "provider": {"name": provider, "phone": tel, "address": f"{street}, {town}"},
                "payer": {"name": "Medicare"},
                "patient": {"name": patient, "member_id": mbi},
                "claim_number": claim,
                "statement_date": printed,
                "lines": lines,
                "totals": {
                    "charges_cents": sums[0],
                    "insurance_paid_cents": sums[2],
                    "balance_cents": sums[3],
                },
            }
        )
    cover = (
        '<div class="band">Medicare Summary Notice<br><span>for Part B (Medical'
        " Insurance)</span></div><div>The Official Summary of Your Medicare Claims<br>Centers for"
        " Medicare &amp; Medicaid"
        f" Services</div><p>{esc(patient.upper())}<br>{esc(home.upper())}<br>{esc(home_town.upper())}</p><p"
        ' class="not">THIS IS NOT A BILL</p>'
    )
    left = f"<h3>Notice for {esc(patient)}</h3>" + kit.pairs(
        [
            ("Medicare Number", mbi),
            ("Date of This Notice", show(printed, "long")),
            ("Claims Processed Between", f"{show(start, 'long')} - {show(printed, 'long')}"),
        ]
    )
    left += (
        "<h3>Your Deductible Status</h3><p>Part B Deductible: You have now met $257.00 of your"
        " $257.00 deductible for 2026.</p>"
    )
    right = "<h3>Your Claims &amp; Costs This Period</h3>" + kit.pairs(
        [
            ("Did Medicare Approve All Services?", "NO" if denied_count else "YES"),
            ("Number of Services Medicare Denied", denied_count),
            (Raw("<b>Total You May Be Billed</b>"), Raw(f"<b>{money(all_owed)}</b>")),
        ],
        right="r",
    )
    right += "<h3>Providers with Claims This Period</h3>" + "".join(
        f"<div>{show(w, 'long')}<br>{esc(p)}</div>" for w, p in providers
    )
    notes = "".join(f"<p><b>{x}</b> {NOTES[x]}</p>" for x in sorted(used))
    body = (
        f'{cover}{kit.sides(left, right)}<div class="break"></div><h2>Your Claims for Part B'
        ' (Medical Insurance)</h2><table class="w'
        f' d"><thead>{row(heads, kinds, "th")}</thead>{"".join(blocks)}</table><h3>Notes for Claims'
        f' Above</h3>{notes}<p class="small">Page 2 of 2. If you disagree, you can appeal by the'
        " date on the last page.</p>"
    )
    css = (
        ".band{background:#222;color:#fff;font-size:20pt;padding:8pt}.band"
        " span{font-size:12pt}.not{font-size:16pt;border:2px solid"
        " #000;padding:4pt;width:200pt;text-align:center}h3{border-bottom:2px solid #000;margin:8pt"
        " 6pt 3pt 0}.who{padding-top:8pt}.d th{vertical-align:bottom;border-bottom:2px solid"
        " #000;font-size:8.5pt}.tot td{border-top:1px solid #000}.d td{padding:3pt}"
    )
    return {"html": kit.page(css, body), "truth": without_blanks({"documents": documents})}
