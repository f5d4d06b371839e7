"""fifth_paper_remit.py: a remittance advice on paper, as an office copies it for a patient who asks why: fixed letters of 132 to a line, a head of three lines a claim, days as month and day with the through day of six figures, groups and reasons with their amounts in rows of their own, claim totals and net, a glossary of the codes."""
from held_parts import (OFFICE, RADIOLOGY, STEM, address, after, day, digits, e, filed, line, npi, page, person, phone, pick, say, total, when)

NAME, KIND = "held5-paper-remit", "remittance"
CSS = "pre { font: 7.2pt/1.3 'Liberation Mono'; margin: 0 }"
WORDS = {"CO": "CONTRACTUAL OBLIGATION. AMOUNT FOR WHICH THE PROVIDER IS FINANCIALLY LIABLE. THE PATIENT MAY NOT BE BILLED FOR THIS AMOUNT.", "45": "CHARGE EXCEEDS FEE SCHEDULE OR CONTRACTED RATE.", "253": "SEQUESTRATION - REDUCTION IN FEDERAL PAYMENT.", "97": "THE BENEFIT FOR THIS SERVICE IS INCLUDED IN THE PAYMENT FOR ANOTHER SERVICE.",
         "MA01": "IF YOU DO NOT AGREE WITH WHAT WAS APPROVED YOU MAY APPEAL.", "MA18": "THE CLAIM INFORMATION IS ALSO BEING FORWARDED TO THE PATIENT'S SUPPLEMENTAL INSURER.", "N115": "THIS DECISION WAS BASED ON A LOCAL COVERAGE DETERMINATION."}


def plain(cents):
    return f"{cents // 100}.{cents % 100:02d}"


def service(rng, date, item, place):
    code, _, _, charge = item
    units = rng.choice([1, 1, 2, 4]) if code.startswith("J") else 1
    more = {"modifiers": rng.choice([["25"], ["95"]])} if code.startswith("992") and rng.random() < 0.5 else {"modifiers": ["26"]} if code.startswith("7") and rng.random() < 0.6 else {}
    charge *= units
    if rng.random() < 0.1:
        allowed, adjustments = 0, [{"group": "CO", "reason": "97", "amount_cents": charge}]
    else:
        allowed = round(charge * rng.uniform(0.3, 0.75))
        adjustments = [{"group": "CO", "reason": "45", "amount_cents": charge - allowed}]
    deductible = allowed if allowed and rng.random() < 0.12 else 0
    part = (allowed - deductible) // 5
    cut = round((allowed - deductible - part) * 0.02)
    if cut:
        adjustments.append({"group": "CO", "reason": "253", "amount_cents": cut})
    made = line(date, (code, None, None), **more, place=place, units=units, charge_cents=charge, allowed_cents=allowed, deductible_cents=deductible, coinsurance_cents=part, plan_paid_cents=allowed - deductible - part - cut, adjustments=adjustments)
    made["maybe"] = {"date_end": date.isoformat(), "adjustment_cents": sum(one["amount_cents"] for one in adjustments)}
    return made


def rows(item, number):
    first, *rest = item["adjustments"]
    start = when(item)
    out = [f"{number} {start:%m%d} {start:%m%d%y} {item['place']:>3} {item['units']:>3} {item['code']:<6}{' '.join(item.get('modifiers', [])):<10}{plain(item['charge_cents']):>10}{plain(item['allowed_cents']):>10}{plain(item['deductible_cents']):>9}{plain(item['coinsurance_cents']):>9}  {first['group'] + '-' + first['reason']:<8}"
           f"{plain(first['amount_cents']):>10}{plain(item['plan_paid_cents']):>11}"]
    return out + [f"{'':85}  {one['group'] + '-' + one['reason']:<8}{plain(one['amount_cents']):>10}" for one in rest]


def document(rng):
    house = f"{rng.choice(STEM).upper()} {rng.choice(['FAMILY PHYSICIANS', 'INTERNAL MEDICINE PA', 'IMAGING PARTNERS', 'ORTHOPEDIC CLINIC'])}"
    payer, number, first = f"{rng.choice(['WESTERLY', 'GULF STATES', 'TRI-RIVERS'])} MEDICARE ADMINISTRATIVE SERVICES", npi(rng), day(rng)
    sent, (street, town, _) = after(first, 24), address(rng)
    pool, place = (RADIOLOGY, "22") if "IMAGING" in house else (OFFICE, "11")
    claims, text = [], []
    rule = "_" * 118
    for count in range(rng.choice([1, 1, 2, 3])):
        who, date = person(rng), after(first, 2 * count)
        lines = [service(rng, date, item, place) for item in pick(rng, pool, rng.randint(1, 6))]
        mid, ours, icn, moa = f"{rng.randint(1, 9)}{rng.choice('ACDE')}{rng.choice('FGHJ')}{digits(rng, 1)}{rng.choice('KMNP')}{rng.choice('QRTU')}{digits(rng, 1)}{rng.choice('VWXY')}{rng.choice('ACDE')}{digits(rng, 2)}", digits(rng, rng.choice([5, 7])), f"02{digits(rng, 11)}", rng.choice(["MA01", "MA01 MA18", "MA01 N115"])
        billed, allowed, deductible, part, paid = (total(lines, key) for key in ("charge_cents", "allowed_cents", "deductible_cents", "coinsurance_cents", "plan_paid_cents"))
        off = sum(one["amount_cents"] for item in lines for one in item["adjustments"])
        text += [rule, f"NAME  {filed(who):<28} MID {mid:<13} ACNT {ours:<14} ICN {icn:<16} ASG Y  MOA {moa}"]
        text += [row for item in lines for row in rows(item, number)]
        text += [f"PT RESP {plain(deductible + part):>12}{'':14}CLAIM TOTALS{plain(billed):>11}{plain(allowed):>10}{plain(deductible):>9}{plain(part):>9}{'':10}{plain(off):>10}{plain(paid):>11}", f"ADJ TO TOTALS:  PREV PD {'0.00':>8}   INTEREST {'0.00':>8}   LATE FILING CHARGE {'0.00':>8}{'':18}NET {plain(paid):>12}"]
        claims.append({"document_type": KIND, "provider": {"name": house, "npi": number}, "payer": {"name": payer}, "patient": {"name": filed(who), "member_id": mid}, "account_number": ours, "claim_number": icn, "statement_date": sent.isoformat(), "maybe": {"remarks": moa.split()}, "lines": lines,
                       "maybe": {"interest_cents": 0}, "totals": {"charges_cents": billed, "adjustments_cents": off, "insurance_paid_cents": paid, "balance_cents": deductible + part}, "moa": moa.split()})
    every = [one["totals"] for one in claims]
    known = ["CO", *sorted({one["reason"] for made in claims for item in made["lines"] for one in item["adjustments"]}), *sorted({mark for one in claims for mark in one.pop("moa")})]
    for one in claims:
        one.pop("maybe")
    sums = {key: sum(one[key] for one in every) for key in every[0]}
    whole = [total([item for one in claims for item in one["lines"]], key) for key in ("allowed_cents", "deductible_cents", "coinsurance_cents")]
    head = [f"{payer:<76}MEDICARE", f"{street.upper():<76}REMITTANCE", f"{town.upper():<76}ADVICE", f"PROVIDER CALL CENTER {phone(rng, '{}-{}-{}')}", "", f"{house:<76}NPI #:      {number}", f"{address(rng)[0].upper():<76}PAGE #:     1 OF 1", f"{address(rng)[1].upper():<76}DATE:       {say(sent, 'us')}", f"{'':76}CHECK/EFT #: {digits(rng, 9)}", "",
            "*" * 118, f"*  {'REMINDER: OFFICE CLOSED ON FEDERAL HOLIDAYS. CLAIMS MUST BE FILED WITHIN ONE YEAR OF THE DATE OF SERVICE.':<113} *", "*" * 118, "",
            f"PERF PROV  SERV DATE   POS NOS PROC  MODS      {'BILLED':>10}{'ALLOWED':>10}{'DEDUCT':>9}{'COINS':>9}  GRP/RC-AMT{'':8}{'PROV PD':>11}"]
    foot = [rule, "", f"TOTALS:   # OF CLAIMS   BILLED AMT   ALLOWED AMT   DEDUCT AMT   COINS AMT   TOTAL RC-AMT   PROV PD AMT   PROV ADJ AMT   CHECK AMT",
            f"          {len(claims):>11}{plain(sums['charges_cents']):>13}{plain(whole[0]):>14}{plain(whole[1]):>13}{plain(whole[2]):>12}{plain(sums['adjustments_cents']):>15}{plain(sums['insurance_paid_cents']):>14}{'0.00':>15}{plain(sums['insurance_paid_cents']):>12}", "",
            "GLOSSARY: GROUP, REASON, MOA AND REMARK CODES", *(f"{mark:<7}{WORDS[mark]}" for mark in known)]
    html = page(CSS, "<pre>" + "\n".join(e(one) for one in head + text + foot) + "</pre>", sheet="size: Letter landscape; margin: 0.5in 0.5in")
    return {"html": html, "truth": {"documents": claims}}
