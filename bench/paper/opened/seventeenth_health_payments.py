"""A Massachusetts Blue plan's "Summary of Health Plan Payments": claims of a person under the person's name, nothing printed where an amount is nothing, days by month name without a year in the rows, the first one's whole day in the claim's head, provider and claim number above the rows, the note small behind the amount; a page of answers."""
from held_seventeenth_b import *  # noqa: F403

NAME = "held17-health-payments"
COLS = "charge_cents adjustment_cents allowed_cents plan_paid_cents copay_cents coinsurance_cents deductible_cents noncovered_cents patient_cents".split()


def document(rng):
    who = Who(rng, youngest=26, oldest=70)
    family = [who, Who(rng, last=who.last, youngest=26, oldest=70), Who(rng, last=who.last, youngest=3, oldest=22)]
    payer, member, sent = rng.choice(("Blue Beacon of Massachusetts", "Bay Colony Blue", "Blue Harbor of New England")), number(rng, "AAA99999999900"), day(rng, (2026, 3, 5), 180)
    docs, rows, sumrows, count = [], [], {}, rng.randint(1, 4)
    blank, shown = [k for k in COLS if k != "charge_cents"], lambda c: usd(c, "") if c else ""  # noqa: E731
    chosen, last = sorted((rng.choice(family) for _ in range(count)), key=family.index), None
    for patient in chosen:
        provider, claim, first = giver(rng), number(rng, "99999A999999900"), later(sent, -rng.randint(9, 36))
        lines = services(rng, 1, 5, [first, first, later(first, 1)] if rng.random() < 0.3 else [first], denied=0.08)
        if patient is not last:
            rows.append([(f"{esc(patient.plain.upper())}", 11, "who")])
        last = patient
        rows.append([(f"{esc(provider)} &nbsp;&ndash;&nbsp; Claim {claim} &nbsp;&ndash;&nbsp; {say(lines[0]['date'], '%B %-d, %Y')}", 11, "pv")])
        for x in lines:
            x["remarks"] = ["N1"] if x["denied"] else None
            rows.append([say(x["date"], "%b %-d"), esc(x["description"]), usd(x["charge_cents"], ""), *(shown(x[k]) + ("<sup> N1</sup>" if x["denied"] and k == "noncovered_cents" else "") for k in COLS[1:])])
        t = sums(lines, " ".join(COLS))
        rows.append([("", 1), ("Claim total", 1, "tt"), *((shown(t[k]) or "0.00", 1, "r tt") for k in COLS)])
        docs.append(claim_of(payer, patient.plain.upper(), member, lines, "date description remarks " + " ".join(COLS), provider, claim, sent, blank=blank, maybe={"network": "in"}))
        got = sumrows.setdefault(patient.plain, [0, 0, 0])
        sumrows[patient.plain] = [a + b for a, b in zip(got, (t["charge_cents"], t["plan_paid_cents"], t["patient_cents"]))]
    tel, met = free(rng), min(100000, sum(total(d["lines"], "deductible_cents") for d in docs) + rng.randint(0, 30000))
    one = (beside(f"<div class='logo'>{esc(payer)}</div><div class='fine'>{', '.join(place(rng, True))}</div>", f"<div class='ttl'>Summary of Health Plan Payments</div><div class='r2'>THIS IS NOT A BILL</div>", widths="50% 50%") + f"<br>{beside('<br>' + who.mail, facts([('Statement date', say(sent, '%B %-d, %Y')), ('Subscriber', esc(who.plain)), ('Identification number', member), ('Plan', rng.choice(('HMO Blue Value Plus', 'Preferred Blue PPO Saver', 'Network Blue Options')))], 'f bx'))}<br>"
           + f"<p>Dear {esc(who.plain)},</p><p>This summary shows what health care services you and your family received, what your providers charged, what your plan paid, and what you may owe. Please compare it with any bill from your provider before you pay.</p><h2>Summary</h2>" + table(["Member", "Total charges", "Your plan paid", "You may owe"], [[esc(k), *(usd(c) for c in v)] for k, v in sumrows.items()], "lrrr", "g")
           + "<h2>Deductible and out-of-pocket balances</h2>" + table([f"{esc(who.plain)}, 1/1/2026 - 12/31/2026", "Amount", "Met to date", "Left to meet"], [["Individual deductible", "$1,000.00", usd(met), usd(100000 - met)], ["Individual out-of-pocket maximum", "$5,450.00", usd(met + 51000), usd(545000 - met - 51000)]], "lrrr", "g")
           + f"<h2>Answers to common questions</h2><p><b>What if I already paid my copayment?</b> The amount you may owe does not take off what you paid at your visit.</p><p><b>Why do I see a provider that I never met?</b> Labs and those who read X-rays often bill for themselves.</p><p><b>What does &ldquo;network discount&rdquo; mean?</b> It is the part of the charge that a provider in our network has agreed not to collect.</p><p><b>Whom can I call?</b> Member Service, {tel} (TTY: 711), Monday to Friday, 8 a.m. to 6 p.m. ET.</p><p><b>How do I get this by e-mail?</b> Sign in to your account and choose &ldquo;Go paperless.&rdquo;</p><p class='pg'>Page 1 of 2</p>")
    two = (f"<p class='rn'>{esc(who.plain)} &nbsp;&bull;&nbsp; Identification number {member} &nbsp;&bull;&nbsp; {say(sent, '%B %-d, %Y')}</p><h2>Details of your claims</h2>"
           + table([[("", 2), ("What your plan covers", 4, "c g"), ("What you pay", 5, "c g")], ["Date", "Service", "Charge<br>($)", "Network<br>discount", "Allowed<br>charge", "Plan paid", "Copay-<br>ment", "Co-insur-<br>ance", "Deduct-<br>ible", "Not<br>covered", "You may<br>owe"]], rows, "llrrrrrrrrr", "t", widths="7% 25%")
           + ("<p class='fine'><b>N1</b> &nbsp; This service is not a benefit of your plan. See your subscriber certificate.</p>" if any(x.get("remarks") for d in docs for x in d["lines"]) else "")
           + f"<h2>Your right to a review</h2><p class='fine'>If you disagree with how a claim was paid, you may ask for a review (a grievance) within 180 days of the date of this notice. Call {tel}, or write to Member Grievance Program at the address on page 1. Include your name, identification number, the facts, and the dates of service. We will answer in writing within 30 calendar days. You may then ask for an external review by the Office of Patient Protection, 1-800-436-7757. You can get diagnosis and treatment codes, and what they mean, on request and free of charge.</p><p class='fine'>This information is available in other languages. Spanish: Llame al n&uacute;mero de Servicio al Cliente de su tarjeta. Portugu&ecirc;s: Ligue para o n&uacute;mero no seu cart&atilde;o. Krey&ograve;l: Rele nimewo ki sou kat ou a.</p><p class='pg'>Page 2 of 2</p>")
    css = ".logo{font:bold 17pt 'Liberation Sans';color:#0079c1}.ttl{font:14pt 'Liberation Sans';color:#0079c1;text-align:right;border-bottom:1px solid #0079c1}.r2{text-align:right;font-weight:bold;font-size:8.5pt}.bx{background:#eef6fb}.f td{padding:2pt 9pt}h2{font-size:11.5pt;color:#0079c1;margin:11pt 0 4pt}.g{width:100%}.g th{background:#0079c1;color:#fff}.g td{border-bottom:1px solid #cde;padding:3pt 4pt}.rn{font-size:8pt;color:#555}.t{width:100%;font-size:8pt}.t th{vertical-align:bottom;font-size:7.4pt;border-bottom:1px solid #0079c1}.t th.g{background:#dceef8;border-left:4px solid #fff}td.who{font-weight:bold;background:#0079c1;color:#fff;padding:3pt 5pt}td.pv{font-weight:bold;background:#eef6fb}td.tt{font-weight:bold;border-top:1px solid #0079c1;padding-bottom:6pt}.t td:first-child:not([colspan]){white-space:nowrap}.t sup{font-size:6pt}.pg{text-align:right;font-size:8pt;margin-top:14pt}"
    return done(sheet(css, one, two, margin="0.55in", font="9.3pt 'Liberation Sans',Arial"), one_or_more(docs))
