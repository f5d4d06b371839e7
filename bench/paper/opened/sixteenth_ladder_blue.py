"""A Blue plan's monthly statement of payments: one table for all the household's claims, a band a claim, what was charged less what reduces it, equals the member's balance; a box of sums and yearly amounts on the first page."""
from held_sixteenth_b import *  # noqa: F403

NAME = "held16-ladder-blue"
COLS = "charge_cents adjustment_cents plan_paid_cents deductible_cents copay_cents coinsurance_cents noncovered_cents patient_cents".split()


def document(rng):
    who = Who(rng, youngest=28, oldest=63)
    family = [who, Who(rng, last=who.last, youngest=2, oldest=20), Who(rng, last=who.last, youngest=26, oldest=62)]
    payer = rng.choice(("Blue Mitten Health Plan", "Blue Lakes Mutual of the Peninsula", "Great Lakes Blue Plan"))
    member, group, sent, sub = number(rng, "AAA999999999"), number(rng, "007999999"), day(rng, (2026, 3, 10), 150), "Blue Care"
    begin, docs, rows, codes = later(sent, -31), [], [], {"P400": "Our payment to a participating provider is payment in full, except for the amounts shown as what you pay.", "D110": "This amount was applied to your deductible.", "N204": "Your plan does not pay for this service. Please see your benefit book."}
    used = set()
    for patient in sorted((rng.choice(family) for _ in range(rng.randint(2, 4))), key=family.index):
        giver_name, claim, first = giver(rng), number(rng, "26 9999 9999 99"), later(sent, -rng.randint(8, 40))
        lines = services(rng, 1, 4, [first, first, later(first, 1)], denied=0.08)
        for x in lines:
            x["remarks"] = ["N204"] if x["denied"] else ["P400", "D110"] if x["deductible_cents"] else ["P400"]
            used |= set(x["remarks"])
        t = sums(lines, " ".join(COLS))
        rows.append([(f"<b>{esc(patient.plain)}</b> &nbsp;&nbsp; Provider: <b>{esc(giver_name)}</b> (participating) &nbsp;&nbsp; Claim number: <b>{claim}</b>", 10, "band")])
        rows += [[f"{esc(x['description'])}<br>{say(x['date'], '%m/%d/%y')}", *(usd(x[k], "") for k in COLS), " ".join(x["remarks"])] for x in lines]
        rows.append([("Totals for this claim", 1, "tot"), *((usd(t[k]), 1, "tot r") for k in COLS), ("", 1, "tot")])
        docs.append(told("eob", payer, patient.plain, member, only(lines, "date description remarks " + " ".join(COLS)), {"charges_cents": t["charge_cents"], "adjustments_cents": t["adjustment_cents"], "insurance_paid_cents": t["plan_paid_cents"], "balance_cents": t["patient_cents"]}, provider={"name": giver_name}, claim_number=claim, statement_date=sent, network="in"))
    all_of = {k: sum(total(d["lines"], k) for d in docs) for k in COLS}
    street, town = place(rng, True)
    met, tel = rng.randint(4000, 60000) + all_of["deductible_cents"], free(rng)
    one = (beside(f'<div class="logo">{esc(payer)}</div><div class="fine">{street}<br>{town}</div>', f'<div class="cs"><b>Customer service</b><br>{tel} &nbsp; TTY: 711<br>Monday through Friday, 8 a.m. to 5:30 p.m.<br>Write: {esc(payer)}, Inquiry Dept., {street}, {town}</div>', widths="45% 55%")
           + f'<div class="title">Explanation of Benefit Payments <span>THIS IS NOT A BILL</span></div>' + beside(f"<br><br>{who.mail}", facts([("Statement date", say(sent, "%B %-d, %Y")), ("For claims processed", f"{say(begin, '%B %-d, %Y')} - {say(later(sent, -1), '%B %-d, %Y')}"), ("Subscriber", esc(who.plain)), ("Enrollee ID", member), ("Group number", group), ("Group name", rng.choice(("Saginaw Tool & Gage", "Peninsula School Employees", "Copper Country Foods")))]))
           + "<br><br>" + beside('<div class="ladder"><h2>Summary of your balances</h2>' + table([], [["Your providers charged", usd(all_of["charge_cents"])], [f"&minus; &nbsp;{sub} discounts", usd(all_of["adjustment_cents"])], [f"&minus; &nbsp;{sub} paid", usd(all_of["plan_paid_cents"])], ["&minus; &nbsp;Other insurance paid", usd(0)]], "lr", "lad", [["= &nbsp;You pay your providers", usd(all_of["patient_cents"])]]) + "<p class='fine'>You may have already paid some or all of this amount when you received care.</p></div>",
                                 "<h2>Your 2026 deductible and out-of-pocket maximum</h2>" + table(["In network", "Amount", "Applied to date"], [["Deductible, per person", "$2,000.00", usd(min(met, 200000))], ["Deductible, family", "$4,000.00", usd(min(met + 8200, 400000))], ["Out-of-pocket, per person", "$6,350.00", usd(met + 21000)], ["Out-of-pocket, family", "$12,700.00", usd(met + 48500)]], "lrr", "acc"), widths="47% 53%")
           + "<h2>Words used in this statement</h2><p><b>Coinsurance</b> is your share of the cost of a covered service, as a percent. <b>Copayment</b> is a flat dollar amount you pay at the time of care. <b>Deductible</b> is what you pay each year before your plan begins to pay. <b>Participating</b> providers have signed an agreement to take our payment in full.</p><p>Did you get these services? If not, call our anti-fraud hotline. You do not have to give your name.</p><p class='fine'>Page 1 of 2</p>")
    two = (f"<p class='run'>{esc(who.plain)} &nbsp;|&nbsp; Enrollee ID {member} &nbsp;|&nbsp; Statement date {say(sent, '%B %-d, %Y')}</p><h2>Claim details</h2>"
           + table([[("", 2), ("Amounts that reduce<br>what you pay", 2, "c g"), ("What you pay", 4, "c g"), ("", 2)], ["Service and<br>date", "Provider<br>charged", f"{sub}<br>discount", f"{sub}<br>paid", "Deductible", "Copay-<br>ment", "Coinsur-<br>ance", "Not<br>covered", "Your<br>balance", "See<br>note"]], rows, "lrrrrrrrrl", "t")
           + "<h2>Notes</h2>" + "".join(f"<p class='n'><b>{m}</b> &nbsp; {codes[m]}</p>" for m in sorted(used))
           + f"<h2>If you disagree with our decision</h2><p class='fine'>Call customer service first at {tel}. If you still disagree, you may appeal in writing within 180 days of this statement. Give your enrollee ID and group number, a daytime phone, the patient, the date of service, and papers that support your view. We answer within 35 days at each of two levels. If we exceed that time, or you disagree with the second answer, you may ask the state&rsquo;s Department of Insurance for an external review.</p><p class='fine'>Si necesita ayuda en espa&ntilde;ol, llame al n&uacute;mero que aparece en su tarjeta.</p><p class='fine'>Page 2 of 2</p>")
    css = ".logo{font:bold 19pt 'Liberation Sans';color:#0a4f9c}.cs{font-size:8pt;text-align:right}.title{background:#0a4f9c;color:#fff;font:bold 14pt 'Liberation Sans';padding:5pt 8pt;margin:8pt 0}.title span{float:right;font-size:10pt;padding-top:3pt}h2{font-size:11pt;color:#0a4f9c;margin:9pt 0 3pt}.f td{padding:1pt 10pt 1pt 0}.ladder{border:1.5px solid #0a4f9c;padding:2pt 8pt}.lad{width:100%}.lad .sum td{border-top:1.5px solid #000;font-weight:bold}.acc{width:100%;font-size:8.5pt}.acc td,.acc th{border-bottom:1px solid #bcd}.run{font-size:8pt;border-bottom:1px solid #999}.t{width:100%;font-size:8pt}.t th{vertical-align:bottom;border-bottom:1.5px solid #0a4f9c;font-size:7.5pt}.t th.g{background:#dbe8f6;border-left:2px solid #fff}.t td{border-bottom:1px solid #ddd}td.band{background:#eef3f9;border-top:5pt solid #fff!important;padding:3pt}td.tot{font-weight:bold;border-bottom:1.5px solid #0a4f9c!important}.n{font-size:8pt}"
    return done(sheet(css, one, two, margin="0.5in", font="9pt 'Liberation Sans',Arial"), docs[0] if len(docs) == 1 else {"documents": docs})
