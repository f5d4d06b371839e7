"""The military plan's EOB, as its guide "How to read your explanation of benefits" shows it: sponsor and beneficiary, to whom benefits were payable,
services with their number, amount billed, approved, see remarks; below three boxes: claim summary, beneficiary liability summary, benefit period
summary; then the remarks."""
from held_twentysecond_c import *

NAME, KIND = "held22-forces-beneficiary", "eob"
GIVERS = ["FT HARLAN FAMILY PRACTICE", "TIDEWATER ORTHOPAEDIC CTR", "EASTSIDE PRIMARY CARE LLC", "MARINER PHYSICAL THERAPY", "COASTAL WOMENS HEALTH PA"]
REMARKS = {"1": "CHARGES ARE MORE THAN ALLOWABLE AMOUNT.", "2": "YOU ARE RESPONSIBLE FOR THE COST SHARE AND DEDUCTIBLE SHOWN IN THE LIABILITY SUMMARY.",
           "3": "THE PROCEDURE IS INCLUDED IN ANOTHER PROCEDURE BILLED FOR THE SAME DATE. THE BENEFICIARY IS NOT LIABLE.",
           "4": "YOUR CATASTROPHIC CAP HAS NOT BEEN MET."}


def document(rng):
    sponsor, at = Who(rng, 24, 70), Home(rng)
    who = sponsor if rng.random() < 0.3 else Who(rng, 2, 66, last=sponsor.last)
    payer = rng.choice(("Palisade Government Benefits Administrators", "Uniformed Services Health Plan South", "Sentinel Military Health Services"))
    giver = rng.choice(GIVERS + [doctor(rng, "{1} {0} {2}", ("MD", "DO")).upper()])
    days = sorted(day(rng) for _ in range(rng.choice((1, 1, 1, 2))))
    sent, claim = later(days[-1], rng.randint(12, 40)), number(rng, rng.choice(("999999999-00-00", "99AA99999-99-99")))
    lines, rows = [], [[f"<b>{giver}</b>", "", "", "", ""]]
    for when in days:
        for item in visit(rng, rng.choice((1, 2, 3, 4)), when):
            units = rng.choice((2, 3, 4)) if item["code"] == "97110" else 1
            charge = item["charge_cents"] * units
            denied = rng.random() < 0.1 and len(lines) > 0
            ok = 0 if denied else round(charge * rng.uniform(0.35, 0.9))
            marks = ["3"] if denied else ["1"] if ok < charge else []
            mods = [rng.choice(("LT", "RT"))] if item["code"] in ("73562", "20610") else ["GP"] if item["code"] == "97110" else []
            lines.append({"date": when, "code": item["code"], "modifiers": mods, "description": item["description"].upper(), "units": units,
                          "charge_cents": charge,
                          "allowed_cents": ok, "remarks": marks})
            rows.append([us(when), f"{units:03d} &nbsp; {item['description'].upper()} ({'-'.join([item['code']] + mods)})", bald(charge), bald(ok),
                         ", ".join(marks)])
    billed, approved = total(lines), total(lines, "allowed_cents")
    ded = rng.choice((0, 0, 5000, min(approved, 16800)))
    ded = min(ded, approved)
    copay = rng.choice((0, 0, 2500, 3300)) if not ded else 0
    copay = min(copay, approved)
    cost = 0 if copay else round((approved - ded) * rng.choice((0, 0.15, 0.2, 0.25)))
    mine = ded + copay + cost
    gave = approved - mine
    to_giver = rng.random() < 0.8
    used = sorted({m for x in lines for m in x["remarks"]} | ({"2"} if mine else set()) | {"4"})
    year = days[0].year if days[0].month < 10 else days[0].year + 1
    one = facts([("Amount Billed", usd(billed)), ("Approved", bald(approved)), ("Non-covered", bald(billed - approved)), ("Paid by Beneficiary", "0.00"),
                 ("Other Insurance", "0.00"),
                 ("Paid to Provider", bald(gave if to_giver else 0)), ("Paid to Beneficiary", bald(0 if to_giver else gave)), ("Check Number",
                     number(rng, "99999999") if gave else "NONE")], "bx")
    two = facts([("Deductible", bald(ded)), ("Copayment", bald(copay)), ("Cost Share", bald(cost)), ("<b>Your Total Liability</b>", f"<b>{usd(mine)}</b>")],
                "bx")
    three = facts([("Fiscal Year Beginning", f"October 1, {year - 1}"), ("Individual Deductible Met", bald(min(16800, ded + rng.choice((0, 5000))))),
                   ("Family Deductible Met", bald(min(33600, ded + 5000))),
                   ("Catastrophic Cap Met", bald(mine + rng.choice((0, 12040, 45500))))], "bx")
    boxes = beside(f"<div class='cap'>Claim Summary</div>{one}", f"<div class='cap'>Beneficiary Liability Summary</div>{two}",
                   f"<div class='cap'>Benefit Period Summary</div>{three}", widths="33% 33% 34%")
    head = beside(f"<div class='nm'>{payer}</div>Claims Processing<br>{at.box}<br>{at.far}", "<div class='ti'>EXPLANATION OF BENEFITS</div>This is a "
                  "statement of the action taken on your claim.<br>"
                  "Keep this notice for your records.<br><b>THIS IS NOT A BILL</b>")
    info = beside(f"<div class='mail'>{(who if 2026 - who.born.year > 18 else sponsor).mail}</div>", facts([("Date of Notice:", long(sent)),
        ("Sponsor SSN:", f"XXX-XX-{number(rng, '9999')}"), ("Sponsor Name:", sponsor.plain.upper()),
        ("Beneficiary Name:", who.plain.upper()),
        ("Benefits were payable to:", giver if to_giver else who.plain.upper())]))
    heads = ["Services Provided By/<br>Date of Services", "Services Provided", "Amount<br>Billed", "Amount<br>Approved", "See<br>Remarks"]
    foot = [["<b>Totals:</b>", "", usd(billed), usd(approved), ""]]
    remarks = "<div class='cap'>Remarks</div>" + "".join(f"<p>{k} - {REMARKS[k]}</p>" for k in used)
    tail = (f"<p class='fine'>Please see the reverse for your appeal rights. Call toll free {at.free}, 8:00 a.m. to 6:00 p.m., or visit "
            f"{site(payer.split()[0])}. Write: Grievances, {at.box}, {at.far}.</p>"
            f"<p class='fine'>{'CLAIM SUBMITTED BY PROVIDER - ACCEPTED ASSIGNMENT' if to_giver else 'CLAIM SUBMITTED BY BENEFICIARY - NOT ASSIGNED'}</p>")
    css = (".nm{font:bold 14pt 'Liberation Serif',serif}.ti{font-size:13pt;font-weight:bold}.mail{margin:26pt 0 20pt 10pt}.f td{padding:1.5pt 5pt;"
           "font-size:9pt}.f td:first-child{font-weight:bold;white-space:nowrap}"
           ".t{width:100%;margin:4pt 0 10pt;border:0.75pt solid #000}.t th{background:#e3e6ea;border-bottom:0.75pt solid #000;font-size:8.2pt}.t "
           "td{font-size:8.8pt;padding:1.8pt 4pt}.sum td{border-top:0.75pt solid #000;font-weight:bold}"
           ".cap{background:#26384f;color:#fff;font-weight:bold;padding:2pt 4pt;font-size:9pt}.bx{width:100%;border:0.75pt solid #26384f}.bx "
           "td{font-size:8.6pt;padding:1.4pt 4pt}.bx td:last-child{text-align:right}p{font-size:8.8pt}")
    html = sheet(css, head + info + f"<p><b>Claim Number: {claim}</b></p>" + table(heads, rows, "llrrc", foot=foot, widths="25% 44% 11% 11% 9%") + boxes
                 + "<br>" + remarks + tail, *([RIGHTS] if rng.random() < 0.6 else []))
    return finish(html, {
        "document_type": KIND, "payer": {"name": payer}, "provider": {"name": giver}, "patient": {"name": who.plain.upper()}, "claim_number": claim,
                         "statement_date": sent,
                         "lines": keep(lines, "date code modifiers description units charge_cents allowed_cents remarks"),
                         "totals": {"charges_cents": billed, "insurance_paid_cents": gave, "balance_cents": mine}})
