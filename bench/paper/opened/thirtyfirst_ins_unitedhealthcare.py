"""UnitedHealthcare's Explanation of Benefits Statement of several claims: a summary of dollar amounts, then a table a claim with the member's
itemized responsibility, notes, plan balances and appeal rights."""
from held_thirtyfirst_b import *

NAME, KIND = "held31-ins-unitedhealthcare", "eob"
CENTERS = [("SALT LAKE CITY SERVICE CENTER", "PO BOX 30555", "SALT LAKE CITY UT 84130-0555"), ("ATLANTA SERVICE CENTER", "PO BOX 740800",
           "ATLANTA GA 30374-0800"), ("GREENSBORO SERVICE CENTER", "PO BOX 740809", "ATLANTA GA 30374-0809")]
NOTES = {"D1": "The discount shown is your savings for using a network provider. You do not owe this amount.",
         "CY": "This service was paid at the network benefit level shown in your plan.",
         "NC": "Your plan does not cover this service. You may owe the provider the amount shown under Non-Covered.",
         "OE": "This provider is outside the network. The amount above the eligible expense is shown under Non-Covered and may be billed to you.",
         "F4": "We already processed this charge on another claim. The provider may not bill you for it."}
SUMMARY = [("charges_cents", "Amount Billed", "This is the total amount that your provider billed for the services that were provided to you."),
           ("adjustments_cents", "Plan Discounts", "Your plan negotiates discounts with providers to save you money. This amount may also include "
            "services that you are not responsible to pay."),
           ("insurance_paid_cents", "Your Plan Paid", "This is the portion of the amount billed that was paid by your plan."),
           ("balance_cents", "Total Amount You Owe the Provider(s)", "The portion of the Amount Billed you owe the provider(s). This amount does "
               "not "
            "reflect any payment you may have already made at the time you received care. It may include your deductible, co-pay, coinsurance "
            "and/or "
            "non-covered charges.")]
LOGO = ('<svg width="150" height="34" viewBox="0 0 150 34"><path d="M4 3h5v15q0 7 6 7t6-7V3h5v16q0 11-11 11T4 19z" fill="#002677"/><path d="M12 '
    '3v15M18 3v15" '
        'stroke="#fff" stroke-width="1"/></svg>')


def note(line):
    return {"denied": "NC", "out": "OE", "twice": "F4"}.get(line["kind"]) or ("D1" if line["adjustment_cents"] else None)


def document(rng):
    holder = Person(rng)
    child = Person(rng, 3, 17, like=holder) if rng.random() < 0.3 else None
    who, relation = (child, "Dependent") if child else (holder, "Self")
    shown = who.plain.upper()
    sent, center = day(rng), rng.choice(CENTERS)
    member, group, employer = number(rng, "999999999"), number(rng, "0999999"), rng.choice(EMPLOYERS).upper()
    rate, found = rng.choice((10, 20, 20, 30)), []
    for _ in range(rng.choice((1, 2, 2, 3, 4))):
        served = later(sent, -rng.randint(9, 48))
        if rng.random() < 0.15:
            lines, giver, inside = stay(rng, served, later(served, rng.randint(1, 4)), rate), rng.choice(HOSPITALS), True
        else:
            lines = visit(rng, served, 1, rng.choice((3, 6, 6, 18)), rate=rate)
            giver = rng.choice((doctor(rng, "{} {} {} {}"), rng.choice(GROUPS), rng.choice(GROUPS), rng.choice(HOSPITALS)))
            inside = not any(x["kind"] == "out" for x in lines)
            if len(lines) > 2 and rng.random() < 0.15:
                lines[-1].update(work(rng, lines[-1]["charge_cents"], "twice"))
        found.append((number(rng, "AA99999999 99").replace(" ", ""), giver.upper(), number(rng, rng.choice(("999999", "AAA99999", "9999999999"))),
            inside,
                      sorted(lines, key=lambda x: x["date"])))
    every = [x for one in found for x in one[-1]]
    whole, truths, used, blocks = sums(every), [], [], ""
    for serial, giver, account, inside, lines in found:
        rows, told = [], []
        for x in lines:
            code = note(x)
            used += [code] if code and code not in used else []
            until = x.get("date_end", x["date"])
            rows.append([two(x["date"]) + (f" - {two(until)}" if until != x["date"] else ""), x["sort"], code or "", usd(x["charge_cents"]),
                         usd(x["adjustment_cents"]), usd(x["allowed_cents"]), usd(x["plan_paid_cents"]), usd(x["deductible_cents"]),
                         usd(x["copay_cents"]), usd(x["coinsurance_cents"]), usd(x["noncovered_cents"]), usd(x["patient_cents"])])
            told.append({**only([x], "date date_end charge_cents adjustment_cents allowed_cents plan_paid_cents deductible_cents copay_cents "
                                "coinsurance_cents noncovered_cents patient_cents")[0], "description": x["sort"],
                                    "remarks": [code] if code else None})
        foot = [("Claim Total:", 3, "l")] + [usd(total(lines, f"{k}_cents")) for k in
                "charge adjustment allowed plan_paid deductible copay coinsurance noncovered patient".split()]
        head = ("<thead><tr><th rowspan='2'>Date(s) of Service</th><th rowspan='2'>Type of Service</th><th rowspan='2' class='c'>Notes*</th>"
                "<th rowspan='2' class='r'>Amount Billed</th><th rowspan='2' class='r'>Plan Discounts</th><th rowspan='2' class='r'>Amount "
                "Allowed</th>"
                "<th rowspan='2' class='r'>Your Plan Paid</th><th colspan='4' class='c own'>Your Itemized Responsibility to Provider**</th>"
                "<th rowspan='2' class='r owe'>Amount You Owe</th></tr><tr><th class='r own'>Deductible</th><th class='r own'>Copay</th>"
                "<th class='r own'>Coins- urance</th><th class='r own'>Non- Covered</th></tr></thead>")
        grid = table([], rows, "llcrrrrrrrrr", "d", [foot]).replace("<tbody>", head + "<tbody>", 1)
        blocks += (f"<div class='bar'>Claim Detail for {esc(shown)} <span class='rel'>({relation})</span></div>"
                   + beside(facts([("Provider:", esc(giver)), ("Network Status:", "Network" if inside else "Out-of-Network")], "cf"),
                            facts([("Claim Number:", serial), ("Patient Account #:", account)], "cf"), widths="58% 42%") + grid)
        truths.append(claim(KIND, "UnitedHealthcare", {"name": giver}, {"name": shown, "member_id": member}, told, sums(lines),
                            claim_number=serial, account_number=account, statement_date=sent, network="in" if inside else "out"))
    top = beside(f"<div class='logo'>{LOGO.replace('150', '34')}<span>UnitedHealthcare</span></div><div class='from'>"
        f"UnitedHealthcare<br>"
                 + "<br>".join(center) + "</div>",
                 f"<div class='q'><b>Have more questions about your claim(s)?</b><br>Visit <b>www.myuhc.com</b> for all your claim and benefit "
                 f"information<br>"
                 f"or call {free(rng)}<br>TTY 711</div>", widths="60% 40%")
    known = facts([("Member/Patient:" if not child else "Patient:", esc(shown))] + ([("Member:", esc(holder.plain.upper()))] if child else [])
                  + [("Member ID:", member), ("Group Name:", esc(employer)), ("Group #:", group)], "mi")
    first = (top + beside(f"<div class='win'>{holder.mail()}</div>", f"<div class='date'>{full(sent)}</div><div class='hd'>Member/Patient "
    f"Information</div>{known}",
                          widths="55% 45%")
             + "<h1>Explanation of Benefits Statement</h1><p class='not'>This is not a bill. Do not pay. This is to notify you that we processed "
                 "your "
             f"claim{'s' if len(found) > 1 else ''}.</p><div class='bar'>Claims Summary <span class='rel'>Detailed claim information is located on "
             f"the "
             "following page(s)</span></div>"
             + table(["Dollar Amount", "Description"], [[f"<b>{usd(whole[k])}</b>", f"<b>{name}</b><br>{words}"] for k, name, words in SUMMARY],
                 "rl", "s",
                     widths="18% 82%")
             + "<p class='keep'>Use this EOB statement as a reference or retain as needed.</p>")
    limits = met(rng, [("Individual Deductible", 150000), ("Family Deductible", 300000), ("Individual Out-of-Pocket Maximum", 500000),
                       ("Family Out-of-Pocket Maximum", 1000000)])
    last = ("<div class='bar'>*Notes</div>" + facts([(c, NOTES[c]) for c in used] or [("", "No notes apply to the claims on this statement.")], "nt")
            + "<p class='fine'>**Your Itemized Responsibility to Provider is the portion of the Amount Billed you owe the provider. It does not "
                "reflect any "
            "payment you may have already made.</p><div class='bar'>Benefit Plan Summary <span class='rel'>"
            f"{sent.year} plan year, network, as of {us(sent)}</span></div>"
            + table(["", "Annual Amount", "Applied to Date", "Remaining"], [[n, usd(lim), usd(got), usd(lim - got)] for n, lim, got in limits],
                "lrrr", "s")
            + "<div class='bar'>If you do not agree with how we processed your claim</div><p>You have the right to appeal within 180 days after "
                "you receive this "
            "statement. Write to UnitedHealthcare Appeals, P.O. Box 30432, Salt Lake City, UT 84130-0432, and send a copy of this statement with "
            "the reason you "
            "disagree. You may ask for the diagnosis and treatment codes of a claim, and their meaning, at no cost. If we keep to our decision you "
            "may be able to "
            "ask for an external review by an independent organization.</p><p>For help with your rights you can call the Employee Benefits Security "
            "Administration at 1-866-555-0172.</p><p class='fine'>Suspect fraud? Call the number on your ID card. We do not treat members "
            "differently because of "
            "sex, age, race, color, disability or national origin. ATENCI&Oacute;N: si habla espa&ntilde;ol, tiene a su disposici&oacute;n "
            "servicios gratuitos de "
            "asistencia de idiomas.</p>")
    css = ("@page{@bottom-right{content:'Page ' counter(page) ' of ' counter(pages);font:7.5pt 'Liberation Sans'}}.logo "
        "span{font-size:17pt;font-weight:bold;"
           "color:#002677;vertical-align:9pt;margin-left:3pt}.from{font-size:8pt;line-height:1.35;margin-top:4pt}.q{font-size:8.5pt;color:#002677;"
           "border-left:2pt solid #ff612b;padding-left:8pt}.win{margin:40pt 0 30pt 16pt;line-height:1.4}.date{margin:22pt 0 "
           "10pt;font-size:10pt}.hd{font-weight:bold;"
           "color:#002677;border-bottom:1pt solid #002677}.mi td:first-child{font-weight:bold}.mi td{font-size:8.8pt;padding:1.5pt 6pt 1.5pt "
           "0}h1{font-size:17pt;"
           "color:#002677;margin-top:4pt}.not{font-weight:bold}.bar{background:#002677;color:#fff;font-weight:bold;font-size:10.5pt;padding:3pt "
           "6pt;margin:11pt 0 4pt}"
           ".rel{font-weight:normal;font-size:8.5pt}.s{width:100%}.s td{border-bottom:0.75pt solid #bbb;padding:5pt}.s "
           "th{font-size:8.5pt;border-bottom:1pt solid "
           "#002677}.keep{margin-top:14pt;text-align:center;font-size:8.5pt}.cf td{font-size:8.5pt;padding:1pt 6pt 1pt 0}.cf "
           "td:first-child{font-weight:bold}"
           ".d{width:100%;margin-top:3pt}.d td,.d th{font-size:7pt;padding:2.5pt 2pt;border-bottom:0.5pt solid #bbb}.d th{background:#e5eaf5;"
           "vertical-align:bottom}.d th.own{background:#fbe9e0}.d .sum td{font-weight:bold;border-top:1pt solid #002677}.d td.r{white-space:nowrap}"
           ".nt td{font-size:8.5pt}.nt td:first-child{font-weight:bold}p{line-height:1.35}")
    return made(sheet(css, first, blocks, last, margin="0.5in", font="9pt 'Liberation Sans',Arial", title="Explanation of Benefits"), truths)
