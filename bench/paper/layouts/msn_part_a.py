"""A Medicare Summary Notice for Part A: a hospital stay in one row, benefit days, non-covered
charges, coinsurance and deductible."""
import kit
from kit import Money, Raw, esc, row, show, without_blanks

NAME = "msn-part-a"
KIND = "msn"


def document(rng):
    person, money = kit.Person(rng), Money(rng, sign="$")
    home, home_town = kit.address(rng, box=False)
    mbi, patient = kit.number(rng, "1AA9-AA9-AA99"), person.plain
    printed = kit.day(rng, "2026-04-01", "2026-06-20")
    hospital, tel, (street, town) = (
        kit.hospital(rng),
        kit.phone(rng, free=False),
        kit.address(rng, box=False),
    )
    claim = kit.number(rng, "99999999999999AAA")
    come = kit.later(printed, -rng.randint(40, 85))
    days = rng.randint(2, 14)
    gone = kit.later(come, days)
    owed = rng.choice((0, 167600, 167600))
    outside = rng.choice((0, 0, 4500, 12000))
    paid = kit.cents(rng, 5000, 30000)
    line = {
        "date": come,
        "date_end": gone,
        "noncovered_cents": outside,
        "plan_paid_cents": paid,
        "patient_cents": owed + outside,
        "maybe": {"units": days},
    }
    heads = [
        Raw("Benefit Days<br>Used"),
        Raw("Claim<br>Approved?"),
        Raw("Non-Covered<br>Charges"),
        Raw("Amount<br>Medicare<br>Paid"),
        Raw("Maximum You<br>May Be Billed"),
        Raw("See Notes<br>Below"),
    ]
    kinds = ("", "c", "r nw", "r nw", "r nw", "c")
    letter = "A" if owed else ""
    if letter:
        line["remarks"] = ["A"]
    rows = row(
        [f"{days} days", "Yes", money(outside), money(paid), money(owed + outside), letter], kinds
    )
    rows += row(
        [
            Raw(f"<b>Total for Claim #{claim}</b>"),
            "",
            *(Raw(f"<b>{money(v)}</b>") for v in (outside, paid, owed + outside)),
            letter,
        ],
        kinds,
        attr='class="tot"',
    )
    block = (
        f'<div class="who"><b>{show(come, "long")} -'
        f' {show(gone, "long")}</b><br><b>{esc(hospital)}</b>, {esc(tel)}<br>{esc(street)},'
        f" {esc(town)}<br>Referred by {esc(kit.doctor(rng))}</div>"
    )
    top = (
        '<div class="band">Medicare Summary Notice<br><span>for Part A (Hospital'
        f" Insurance)</span></div><p>{esc(patient.upper())}<br>{esc(home.upper())}<br>{esc(home_town.upper())}</p><p"
        ' class="not">THIS IS NOT A BILL</p>'
        + kit.sides(
            f"<h3>Notice for {esc(patient)}</h3>"
            + kit.pairs([("Medicare Number", mbi), ("Date of This Notice", show(printed, "long"))]),
            "<h3>Your Claims &amp; Costs This Period</h3>"
            + kit.pairs(
                [
                    ("Did Medicare Approve All Claims?", "YES"),
                    ("Total You May Be Billed", money(owed + outside)),
                ]
            ),
        )
    )
    note = (
        "<p><b>A</b> This is your deductible for the hospital stay. You pay it once in a benefit"
        " period.</p>"
        if letter
        else ""
    )
    body = (
        f'{top}<h2>Your Inpatient Claims for Part A (Hospital Insurance)</h2>{block}<table class="w'
        f' d"><thead>{row(heads, kinds, "th")}</thead>{rows}</table><h3>Notes</h3>{note}'
    )
    css = (
        ".band{background:#222;color:#fff;font-size:20pt;padding:8pt}.band"
        " span{font-size:12pt}.not{font-size:16pt;border:2px solid"
        " #000;padding:4pt;width:200pt;text-align:center}h3{border-bottom:2px solid #000;margin:8pt"
        " 6pt 3pt 0}.who{margin:8pt 0}.d th{vertical-align:bottom;border-bottom:2px solid"
        " #000;font-size:8.5pt}.tot td{border-top:1px solid #000}"
    )
    truth = {
        "document_type": KIND,
        "provider": {"name": hospital, "phone": tel, "address": f"{street}, {town}"},
        "payer": {"name": "Medicare"},
        "patient": {"name": patient, "member_id": mbi},
        "claim_number": claim,
        "statement_date": printed,
        "maybe": {"admitted": come, "discharged": gone},
        "lines": [line],
        "totals": {"insurance_paid_cents": paid, "balance_cents": owed + outside},
    }
    return {"html": kit.page(css, body), "truth": without_blanks(truth)}
