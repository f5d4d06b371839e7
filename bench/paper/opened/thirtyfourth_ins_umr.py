"""A UMR Explanation of Benefits, the administrator of an employer's own plan: several claims of a family, each with
its table, then payments and what was met."""
from held_thirtyfourth_b import Claim, Person, bare, beside, day, doctor, done, esc, facts, free, later, number, sheet, table, tell
from held_thirtyfourth_b import told, two, us, usd

NAME = "held34-ins-umr"
KIND = "eob"
PAYER = "UMR"
CODES = {"ded": ("0DD", "This amount has been applied to your deductible."), "both": ("0DD", "This amount has been applied to your deductible."),
         "denied": ("3NC", "This service is excluded by your plan. See the list of exclusions in your plan document."),
         "bundled": ("5BN", "This charge is part of the fee for another service. The provider may not bill you for it."),
         "out": ("7UC", "This is more than the plan's allowable for a provider who has no contract with the network.")}


def document(rng):
    who = Person(rng)
    home = [who] + [Person(rng, who.state, 2, 55, who) for _ in range(rng.choice((0, 1, 2)))]
    sent = day(rng)
    member, group, tel = number(rng, "99999999"), number(rng, "76-999999"), free(rng)
    employer = rng.choice(("Delmar Foods Distribution Inc", "Kettering Tool and Die", "Wabash County Schools", "Ridgeline Credit Union",
        "Lowell Medical Staffing LLC"))
    many = rng.choice((None, None, None, 14, 20))
    claims = [Claim(rng, sent, many=many if n == 0 else None, out=0.1, denied=0.1, person=lambda r: doctor(r, "{} {} {}"), ways=("ded", "coins",
        "both", "coins")) for n in range(rng.choice((2, 2, 3, 4)))]
    span = rng.random() < 0.4
    keys = "charge adjustment noncovered deductible copay coinsurance plan_paid patient"
    heads = [["", "", "", "", "", "", ("Your responsibility", 3, "c up"), "", ""],
             ["Dates of service", "Type of service", "Total charge", "Network discount", "Not covered", "Remark code", "Deductible", "Copay",
                 "Co- insurance", "Plan paid", "What you owe"]]
    blocks, truths, used, given = "", [], set(), []
    for n, claim in enumerate(claims):
        patient = rng.choice(home)
        code, own = number(rng, "26999999999"), number(rng, rng.choice(("999999999", "AA9999999", "99999A999")))
        rows = []
        for x in claim.lines:
            mark = ""
            if x["way"] in CODES:
                mark = CODES[x["way"]][0]
                x["remarks"] = [mark]
                used.add(CODES[x["way"]])
            when = two(x["date"])
            if span:
                when, x["maybe"] = f"{when}-{when}", {"date_end": x["date"]}
            money = [bare(x[f"{k}_cents"]) for k in keys.split()]
            rows.append([when, x["sort"], *money[:3], mark, *money[3:]])
        sums = [usd(claim.sum(k)) for k in keys.split()]
        foot = [[("Claim total", 2, "l"), *sums[:3], "", *sums[3:]]]
        head = table([], [[f"<span>Patient:</span> {esc(patient.plain)}", f"<span>Claim #:</span> {code}"], ["<span>Provider:</span> "
            f"{esc(claim.giver)}", f"<span>Patient acct #:</span> {own}"],
                          [f"<span>Received:</span> {us(later(claim.last, 5))}", "<span>Provider network:</span> "
                              f"{'Out-of-network' if claim.out else 'In-network'}"]], "", "cl", (), "56% 44%")
        keep = " class='keep'" if len(rows) < 9 else ""
        grid = table(heads, rows, "llrrrcrrrrr", "d", foot, "15%" if span else "9%")
        blocks += f"<div{keep}><div class='blk'>Claim {n + 1} of {len(claims)}</div>{head}{grid}</div>"
        if claim.sum("plan_paid"):
            given.append((claim.giver, number(rng, "99999999"), claim.sum("plan_paid")))
        truths.append(told(PAYER, "eob", provider={"name": claim.giver}, patient={"name": patient.plain, "member_id": member}, claim_number=code,
            account_number=own, statement_date=sent,
                           network="out" if claim.out else "in", lines=tell(claim.lines, keys, "remarks", "maybe"), totals=claim.totals()))
    every = {k: sum(c.sum(k) for c in claims) for k in keys.split()}
    top = beside(f"<div class='umr'>UMR</div><div class='ret'>P.O. Box {rng.randint(30500, 30599)}<br>Salt Lake City, UT "
        f"84130-{rng.randint(1000, 1999):04d}</div>",
                 "<div class='ttl'>Explanation of Benefits</div><div class='not'>THIS IS NOT A BILL</div><div class='not2'>Retain for your tax "
                 "records</div>", widths="46% 54%")
    ident = beside(f"<div class='win'>{who.window()}</div>", facts([("Date", us(sent)), ("Employee", esc(who.plain)), ("Member ID", member),
        ("Group name", esc(employer)), ("Group number", group),
                   ("Customer service", tel), ("Online", "umr.com")], "bx"), widths="54% 46%")
    glance = ("<div class='hd'>Summary of the claims in this statement</div>" + table([], [["Total charges from your providers",
        usd(every["charge"])], ["Network discounts", usd(-every["adjustment"])],
              ["Paid by your plan", usd(-every["plan_paid"])], ["<b>Amount you may owe your providers</b>", f"<b>{usd(every['patient'])}</b>"]],
                  "lr", "sm"))
    legend = ("<div class='hd'>Remark codes</div>" + "".join(f"<div class='fine'><b>{a}</b> &nbsp; {b}</div>" for a,
        b in sorted(used))) if used else ""
    pays = ("<div class='hd'>Payments made</div>" + table(["Paid to", "Check/EFT number", "Date", "Amount"], [[esc(a), b, us(sent), usd(c)] for a,
        b, c in given], "lllr", "m")) if given else ""
    met = [rng.randrange(20000, 145000) for _ in home]
    acc = "<div class='hd'>Plan year 2026 - amounts met in network</div>" + table(["Member", "Deductible met", "Deductible limit",
        "Out-of-pocket met", "Out-of-pocket limit"], [
        [esc(p.first), usd(a), usd(150000), usd(a + 52300), usd(450000)] for p, a in zip(home, met)], "lrrrr", "m")
    rights = ("<div class='hd'>Your rights</div><p class='fine'>If you do not agree with how a claim was decided you, or a person you name, may "
        "appeal in writing within 180 days from the day you receive this statement. "
              "Send it to Claim Appeals at the address above with the claim number and any papers that support it. You may ask for the rule or "
              "guideline that was used and for the diagnosis and treatment codes, without charge. "
              "After the last review by the plan you may have the right to an external review, and to bring an action under section 502(a) of "
              "ERISA.</p><p class='fine'>Your employer pays the claims of this plan. UMR "
              "administers it and does not insure it.</p><p class='fine'>ATENCI&Oacute;N: Si habla espa&ntilde;ol, hay servicios de idiomas sin "
              "costo. Llame al n&uacute;mero de su tarjeta.</p>")
    css = (".umr{font-size:26pt;font-weight:bold;color:#002677;letter-spacing:1pt}.ret{font-size:8pt}.ttl{font-size:18pt;text-align:right;"
        "color:#002677;font-weight:bold}.not{text-align:right;font-weight:bold;color:#e87722}.not2{"
           "text-align:right;font-size:8.5pt}.win{margin:24pt 0 24pt 20pt;line-height:1.35}.bx{width:100%;margin-top:8pt;border:.75pt solid "
           "#002677}.bx td{padding:2pt 6pt;font-size:9pt}.bx td:first-child{font-weight:bold;"
           "background:#e8ecf6;white-space:nowrap}.hd{font-weight:bold;font-size:11pt;color:#002677;border-bottom:1.5pt solid #e87722;margin:10pt "
           "0 4pt;page-break-after:avoid}.keep,.cl{page-break-inside:avoid}.sm{width:62%}.sm td{padding:2.5pt 4pt;border-bottom:.5pt solid "
           "#ccc}.blk{"
           "background:#002677;color:#fff;font-weight:bold;padding:3pt 6pt;margin-top:11pt;font-size:9.5pt;page-break-after:avoid}.cl{width:100%;"
           "background:#e8ecf6;page-break-after:avoid}.cl td{font-size:8.8pt;padding:1.5pt 6pt}"
           ".cl span{font-weight:bold}.d{width:100%}.d th{font-size:7.5pt;vertical-align:bottom;border-bottom:1pt solid #002677;padding:3pt}.d "
           "th.up{background:#f6e3d3}.d td{font-size:8.2pt;padding:3pt;border-bottom:.5pt solid "
           "#ccd}.sum td{font-weight:bold;border-top:1pt solid #002677}.m{width:100%}.m td,.m th{font-size:8.6pt;border-bottom:.5pt solid "
           "#ccd}.fine{font-size:8.2pt}")
    return done(sheet(css, top + ident + glance + blocks + legend + pays + acc + rights, margin="0.5in",
        font="9.4pt 'Liberation Sans',Arial,sans-serif", title="Explanation of Benefits"), truths)
