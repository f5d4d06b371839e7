"""An EOB of the veterans' families' program in CHAMPVA's manner: an office in capitals on a typed form, the beneficiary's card number, a line
for each service with days from and to, billed, not covered, allowed, remark codes; below it the sums of the claim: other insurance, deductible,
cost share, paid; the catastrophic cap; explanations of the codes; how to appeal within one year."""
from held_twentythird_b import *  # noqa: F403

NAME = "held23-valor-beneficiary"
SAYS = {"01": "ALLOWED AMOUNT IS BASED ON THE MAXIMUM ALLOWABLE CHARGE. THE PROVIDER MAY NOT BILL YOU FOR THE DIFFERENCE.",
        "14": "SERVICE IS NOT A COVERED BENEFIT. SEE THE PROGRAM GUIDE.",
        "37": "AMOUNT WAS APPLIED TO YOUR ANNUAL OUTPATIENT DEDUCTIBLE.", "52": "OTHER HEALTH INSURANCE PAYMENT WAS CONSIDERED."}


def money(cents):
    return usd(cents, "")


def document(rng):
    who = Who(rng, youngest=24, oldest=64)
    sponsor = Who(rng, last=who.last, youngest=30, oldest=80)
    office = rng.choice(("VALOR FAMILY HEALTH PROGRAM", "CIVILIAN HEALTH PROGRAM FOR VETERANS' FAMILIES", "OFFICE OF BENEFICIARY CARE - HEALTH BENEFITS"))
    member, (provider, care), sent = number(rng, "999999999"), seen(rng, "office office lab hospital imaging therapy bones mind"), day(rng, (2026, 3, 3), 190)
    first, claim, provider = later(sent, -rng.randint(20, 60)), number(rng, "26099999999"), provider.upper()
    items = services(rng, 1, 7, [first] if care is not THERAPY else [first, later(first, 2), later(first, 6)], care, words=2, kinds=("free",), denied=0.1)
    other, left, lines, rows, used = rng.random() < 0.3, rng.choice((0, 0, 5000)), [], [], set()
    for x in items:
        why = ["14"] if x["denied"] else ["01"]
        mods = MODS.get(x["code"], [])[:1] if rng.random() < 0.5 else []
        used |= set(why)
        lines.append({"date": x["date"], "date_end": x["date"], "code": x["code"], "modifiers": mods, "description": x["description"].upper(),
                      "units": x["units"], "charge_cents": x["charge_cents"],
                      "noncovered_cents": x["noncovered_cents"] if x["denied"] else x["charge_cents"] - x["allowed_cents"], "allowed_cents": x["allowed_cents"],
                      "remarks": why})
        d = say(x["date"], "%m/%d/%y")
        rows.append([d, d, " ".join([x["code"], *mods]), esc(lines[-1]["description"]), str(x["units"]),
                     *(money(lines[-1][k]) for k in "charge_cents noncovered_cents allowed_cents".split()), " ".join(why)])
    allowed = total(lines, "allowed_cents")
    elsewhere = round(allowed * rng.uniform(0.5, 0.8)) if other else 0
    taken = min(left, allowed) if not other else 0
    share = 0 if other else round((allowed - taken) * 0.25)
    paid = allowed - elsewhere - taken - share
    used |= {"37"} if taken else set()
    used |= {"52"} if other else set()
    denied = sum(x["charge_cents"] for x in lines if not x["allowed_cents"])
    owes = taken + share + denied
    t = {k: total(lines, k) for k in "charge_cents noncovered_cents allowed_cents".split()}
    box, city = place(rng, True)
    heads = [[("DATES OF SERVICE", 2, "c"), ("PROCEDURE / SERVICE", 3, "c"), ("AMOUNT", 3, "c"), ""], ["FROM", "TO", "CODE", "DESCRIPTION", "UNITS", "BILLED",
        "NOT ALLOWED", "ALLOWED", "REMARKS"]]
    sums_ = [("AMOUNT BILLED", t["charge_cents"]), ("AMOUNT NOT ALLOWED", t["noncovered_cents"]), ("AMOUNT ALLOWED", allowed), ("OTHER HEALTH INSURANCE PAID",
        elsewhere),
             ("ANNUAL DEDUCTIBLE", taken), ("YOUR COST SHARE", share), ("AMOUNT PAID BY PROGRAM", paid)]
    cap = rng.randint(owes, 290000)
    body = ("<div class='c head'>DEPARTMENT OF FAMILY BENEFITS<br>" + esc(office) + f"<br>{box.upper()}, {city.upper()}</div><div class='c ttl'>EXPLANATION "
                                                                                    f"OF BENEFITS</div>"
            "<div class='c'>*** THIS IS NOT A BILL ***</div>"
            + beside(f"<div class='mail'>{who.mail}</div>", facts([("DATE:", say(sent)), ("CLAIM NUMBER:", claim), ("BENEFICIARY:", esc(who.full.upper())),
                                                                   ("BENEFICIARY ID:", member),
                     ("SPONSOR:", esc(sponsor.full.upper()))]), widths="55% 45%")
            + f"<p>PROVIDER: {esc(provider)}</p>" + table(heads, rows, "llllrrrrl", "t", [[("CLAIM TOTALS", 5, "r"), *(money(v) for v in t.values()), ""]])
            + beside("<h3>REMARKS</h3>" + facts([(m, SAYS[m]) for m in sorted(used)], "f"), "<h3>CLAIM SUMMARY</h3>" + facts([(k, money(v)) for k, v in sums_]
                     + [("<b>AMOUNT YOU MAY OWE PROVIDER</b>", f"<b>{money(owes)}</b>")], "f rs"), widths="54% 46%")
            + (f"<p>PAYMENT OF {usd(paid)} WAS SENT TO THE PROVIDER BY ELECTRONIC FUNDS TRANSFER, TRACE NUMBER {number(rng, '9999999999')}.</p>"
               if paid else "<p>NO PAYMENT IS DUE FROM THIS PROGRAM.</p>")
            + f"<p>FAMILY CATASTROPHIC CAP FOR CALENDAR YEAR {sent.year}: $3,000.00. APPLIED TO DATE: {usd(cap)}. FAMILY DEDUCTIBLE: $100.00.</p>"
            + f"<p>QUESTIONS ABOUT THIS CLAIM: {free(rng)}, 8:05 A.M. TO 7:30 P.M. EASTERN TIME, MONDAY THROUGH FRIDAY.</p>"
            + "<p class='fine'>IF YOU DO NOT AGREE WITH THIS DECISION you may ask for reconsideration in writing within one year of the date of this notice. "
              "State why you think the decision is wrong and send any new "
              "facts with a copy of this explanation to the address above, Attention: Appeals. Claims must be filed within one year of the date of service "
              "or discharge. Keep this explanation: other insurers may ask for it. "
              "Beneficiaries with other health insurance must send that insurer&rsquo;s explanation with each claim.</p>")
    css = (numbered("PAGE") + ".head{font-weight:bold}.c{text-align:center}.ttl{font:bold 13pt 'Liberation Mono';margin-top:6pt}.mail{margin:26pt 0 24pt "
                              "10pt}.f td{padding:0 8pt 1pt 0}.f{font-size:8.4pt}.t{width:100%;"
           "font-size:8.2pt;margin:6pt 0}.t th{border-bottom:.8pt solid;border-top:.8pt solid}.t td,.t th{padding:1pt 3pt}.sum td{border-top:.8pt "
           "solid}.rs{width:100%}.rs td+td{text-align:right}h3{font-size:9pt;"
           "margin:6pt 0 2pt;text-decoration:underline}.fine{font:7.8pt 'Liberation Sans'}")
    truth = claim_of(office, who.full.upper(), member, only(lines, "date date_end code modifiers description units charge_cents noncovered_cents "
                                                                   "allowed_cents remarks", ("modifiers",)), provider, claim, sent, "charges_cents")
    truth["totals"] |= {"insurance_paid_cents": paid, "balance_cents": owes}
    # What other insurance paid and what is not covered makes the sum owed other than allowed less paid.
    return {**done(sheet(css, body, margin="0.55in", font="8.8pt 'Liberation Mono','Courier New',monospace"), truth),
            "wrong": ["balance_cents"] * (owes != allowed - paid)}
