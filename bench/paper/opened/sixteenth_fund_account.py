"""A carrier's EOB of a plan with an employer's fund (HRA): landscape, a claim a table with lettered columns, one of them what the fund paid, and below it the fund's own account with its deposits and what is left."""
from held_sixteenth_b import *  # noqa: F403

NAME = "held16-fund-account"
COLS = "charge_cents allowed_cents noncovered_cents deductible_cents coinsurance_cents plan_paid_cents fund patient_cents".split()
HEADS = ["Amount billed", "Plan rate", "Not payable", "Deductible", "Your coinsurance", "Plan paid", "Paid from your fund", "You owe"]
REMARKS = {"1": "Your provider is in the network. You do not pay the difference between the amount billed and the plan rate.", "2": "Your plan does not cover this service. You may have to pay the provider. [W27]", "3": "Money in your health fund paid all or part of your share. [H03]"}


def document(rng):
    who = Who(rng, youngest=25, oldest=64)
    family = [who, who, Who(rng, last=who.last, youngest=1, oldest=23)]
    payer = rng.choice(("Etna Valley Life and Health", "Compass Life Insurance Company", "Avila Health Insurance"))
    member, group, sent = number(rng, "W999999999"), number(rng, "0999999-10-001 AA"), day(rng, (2026, 2, 20), 160)
    begin = rng.choice((100000, 75000, 50000))
    before = rng.choice((0, rng.randint(0, begin // 3), rng.randint(0, begin // 2)))
    left, docs, blocks, took, used = begin - before, [], [], [], set()
    count = rng.randint(1, 3)
    for _ in range(count):
        patient, provider, claim, first = rng.choice(family), giver(rng), number(rng, "EA9999A99999"), later(sent, -rng.randint(9, 35))
        lines = services(rng, 1, 5, [first], kinds=("ded", "ded", "both", "coins", "free"), denied=0.08, words=2)
        for x in lines:
            x["fund"] = min(left, x["patient_cents"]) if not x["denied"] else 0
            left -= x["fund"]
            x["patient_cents"] -= x["fund"]
            x["remarks"] = ["2"] if x["denied"] else ["1", "3"] if x["fund"] else ["1"]
            used |= set(x["remarks"])
        t = sums(lines, " ".join(COLS))
        if t["fund"]:
            took.append((first, provider, t["fund"]))
        rows = [[f"{esc(x['description'])} on {say(x['date'], '%-m/%-d/%y')}", *(usd(x[k]) for k in COLS), ", ".join(x["remarks"])] for x in lines]
        blocks.append(f"<h3>Claim for {esc(patient.plain)} ({'you' if patient is who else 'dependent'})</h3><p class='sub'>Provider: <b>{esc(provider)}</b> (in network) &nbsp;&nbsp; Claim ID: <b>{claim}</b> &nbsp;&nbsp; Received on {say(later(first, 3), '%-m/%-d/%y')}</p>"
                      + table([[""] + [f"{c}" for c in "ABCDEFGH"] + [""], ["Service and date", *HEADS, "Remarks"]], rows, "lrrrrrrrrc", "t", [["Totals", *(usd(t[k]) for k in COLS), ""]], widths="23% 9% 9% 9% 9% 9% 9% 9% 8% 6%"))
        docs.append(told("eob", payer, patient.plain, member, only(lines, "date description charge_cents allowed_cents noncovered_cents deductible_cents coinsurance_cents plan_paid_cents patient_cents remarks"), {"charges_cents": t["charge_cents"], "insurance_paid_cents": t["plan_paid_cents"], "balance_cents": t["patient_cents"]}, provider={"name": provider}, claim_number=claim, statement_date=sent, network="in"))
    street, town = place(rng, True)
    tel, met = free(rng), sum(total(d["lines"], "deductible_cents") for d in docs) + before
    one = (beside(f'<div class="logo">{esc(payer)}</div><div class="fine">{street}, {town}</div><br><br><br>{who.mail}', '<h1>Explanation of Benefits (EOB)</h1><p class="nb">This is not a bill</p>' + facts([("Statement date:", say(sent, "%B %-d, %Y")), ("Member:", esc(who.plain)), ("Member ID:", member), ("Group #:", group), ("Group name:", rng.choice(("OAKHURST LOGISTICS INC", "MADRIGAL FOODS", "CITY OF NORTH PLATTE RIVER")))]) + f"<p class='fine'>Questions? Log in to your member website or call <b>{tel}</b>. Or write to the address at the left.</p>", widths="55% 45%")
           + '<h2>Track your health care costs</h2>' + table(["Your plan year, 1/1/26 - 12/31/26", "Plan limit", "Amount used", "Remaining"], [["Deductible, in network (individual)", "$4,000.00", usd(min(met, 400000)), usd(max(0, 400000 - met))], ["Out-of-pocket, in network (individual)", "$8,000.00", usd(min(met + 12055, 800000)), usd(max(0, 800000 - met - 12055))]], "lrrr", "acc")
           + "<h2>Your health fund</h2>" + beside(table(["Health reimbursement account", ""], [["Employer put in for 2026", usd(begin)], ["Paid before this statement", f"-{usd(before)}" if before else usd(0)], ["Paid on this statement", f"-{usd(begin - before - left)}" if begin - before - left else usd(0)], ["<b>Left in your fund</b>", f"<b>{usd(left)}</b>"]], "lr", "acc"), "<p>Your employer puts money in this fund. We use it to pay your share of covered care until it is gone. Your share is paid from the fund before you owe anything. Amounts that are not payable are never paid from the fund.</p>")
           + "<h2>A guide to key terms</h2><p class='fine'><b>Plan rate</b> (B): the price the provider has agreed to take. <b>Not payable</b> (C): what your plan does not cover. <b>You owe</b> (H) = C + D + E - G. This is the most the provider may bill you. If you paid at your visit, take that amount off.</p><p class='fine foot'>Page 1 of 2</p>")
    two = ("<h2>Your claims up close</h2>" + "".join(blocks) + "<h3>Your remarks</h3>" + "".join(f"<p class='fine'>{m} &nbsp; {REMARKS[m]}</p>" for m in sorted(used))
           + "<h3>Your rights</h3><p class='fine'>You can ask us to review a decision within 180 days of receiving this EOB. Send the claim ID, your name and member ID, and any comments or records. You may ask for, free of charge, the diagnosis and treatment codes and the rules we used. If we still say no you may have the right to an external review by doctors who do not work for us. Members of an ERISA plan may bring a civil action under section 502(a).</p><p class='fine'>ATENCI&Oacute;N: si habla espa&ntilde;ol, llame al n&uacute;mero que figura en este documento. CHINESE: &#22914;&#27442;&#20351;&#29992;&#20813;&#36153;&#35821;&#35328;&#26381;&#21153;, &#35831;&#33268;&#30005;.</p><p class='fine foot'>Page 2 of 2</p>")
    css = ".logo{font:bold 20pt 'URW Gothic';color:#6b2c91}h1{font:16pt 'URW Gothic';color:#6b2c91}.nb{font-weight:bold;font-size:11pt}h2{font:13pt 'URW Gothic';color:#6b2c91;border-bottom:2px solid #d9c7e6;margin:10pt 0 4pt}h3{font-size:10.5pt;margin:9pt 0 2pt}.sub{font-size:8.5pt}.f td{padding:1pt 8pt 1pt 0}.acc{width:90%}.acc th{background:#efe6f5}.acc td{border-bottom:1px solid #ddd}.t{width:100%;font-size:8.3pt}.t th{background:#efe6f5;vertical-align:bottom}.t thead tr:first-child th{background:#6b2c91;color:#fff;padding:0 4pt;font-size:7.5pt}.t td{border-bottom:1px solid #ddd}.sum td{font-weight:bold;background:#f7f2fa}td:nth-child(9){font-weight:bold}.foot{text-align:right}"
    return done(sheet(css, one, two, size="Letter landscape", margin="0.5in", font="9pt 'Liberation Sans',Arial"), docs[0] if count == 1 else {"documents": docs})
