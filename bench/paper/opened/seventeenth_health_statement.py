"""A Blue plan's monthly member statement in Florida's manner: a letter page with the month's sums and spending by person, then each claim as a panel, two rows a service: what and when on the first, the figures on the second, and a right box of what to pay the provider."""
from held_seventeenth_b import *  # noqa: F403

NAME = "held17-health-statement"
COLS = "charge_cents adjustment_cents plan_paid_cents noncovered_cents deductible_cents copay_cents coinsurance_cents patient_cents".split()
HEADS = ["Provider<br>charged", "Network<br>savings", "We<br>paid", "Not<br>covered", "Your<br>deductible", "Your<br>copay", "Your<br>coinsurance", "Your total<br>cost share"]


def document(rng):
    who = Who(rng, youngest=26, oldest=64)
    family = [who, who, Who(rng, last=who.last, youngest=26, oldest=64), Who(rng, last=who.last, youngest=1, oldest=20)]
    payer, member = rng.choice(("Sunshine Blue", "Gulfshore Blue Health", "Coral State Blue")), number(rng, "AAAH99999999")
    month = rng.randint(2, 9)
    begin, end = datetime.date(2026, month, 1), later(datetime.date(2026, month + 1, 1), -1)
    sent, docs, panels, by, count = later(end, rng.randint(3, 8)), [], [], {}, rng.randint(1, 4)
    for patient in sorted((rng.choice(family) for _ in range(count)), key=family.index):
        provider, claim, first = giver(rng), number(rng, "H100009999999999"), later(begin, rng.randint(0, 22))
        lines, rows = services(rng, 1, 4, [later(first, -rng.randint(0, 9))], denied=0.07), []
        for x in lines:
            x["units"] = x["units"] if x["units"] > 1 else None
            rows.append([(f"<b>{esc(x['description'])}</b> &nbsp; {say(x['date'], '%b %-d, %Y')} &nbsp; <span class='k'>Procedure {x['code']}{', quantity ' + str(x['units']) if x['units'] else ''}{' - This service is not covered by your plan. (NC21)' if x['denied'] else ''}</span>", 8, "sv")])
            rows.append([usd(x[k]) for k in COLS])
            x["remarks"] = ["NC21"] if x["denied"] else None
        t = sums(lines, " ".join(COLS))
        panels.append(f"<div class='pn'><div class='ph'>{esc(patient.plain)} saw {esc(provider)}</div>" + table([], [[f"Claim # {claim}", f"Processed {say(later(first, 6), '%b %-d, %Y')}", "In-network provider"]], "lcr", "pf") + table(HEADS, rows, "rrrrrrrr", "t", [[usd(t[k]) for k in COLS]]) + f"<p class='ow'>What you may owe {esc(provider)}: <b>{usd(t['patient_cents'])}</b></p></div>")
        got = by.setdefault(patient.plain, [0, 0, 0, 0])
        by[patient.plain] = [a + b for a, b in zip(got, (t["charge_cents"], t["adjustment_cents"], t["plan_paid_cents"], t["patient_cents"]))]
        docs.append(claim_of(payer, patient.plain, member, lines, "date description code units remarks " + " ".join(COLS), provider, claim, sent, network="in"))
    alls, tel, ded = [sum(v[n] for v in by.values()) for n in range(4)], free(rng, "1-800-555-{}"), sum(total(d["lines"], "deductible_cents") for d in docs) + rng.randint(0, 80000)
    span = f"{say(begin, '%B %-d')} - {say(end, '%B %-d, %Y')}"
    one = (beside(f"<div class='logo'>{esc(payer)}<span> &#9788;</span></div><div class='k'>{' &nbsp; '.join(place(rng, True))}</div><br><br><br>{who.mail}", f"<div class='ttl'>Your Member Health Statement</div><p class='pe'>{span}</p>" + facts([("Statement date", say(sent, "%B %-d, %Y")), ("Contract holder", esc(who.plain)), ("Member number", member), ("Group", f"{rng.choice(('MANATEE BUILDERS LLC', 'INDIVIDUAL UNDER 65', 'CITRUS PARK HOTELS'))}"), ("Plan", rng.choice(("BlueSelect 1443", "Options PPO 05172", "myBlue 2126")))]) + f"<p>Questions? {tel}<br>TTY: 711 &nbsp; Mon-Fri, 8 a.m. to 9 p.m. ET</p>", widths="52% 48%")
           + f"<br><p class='hi'>Hi {esc(who.first)}, here&rsquo;s a look at the claims we processed for you this month. <b>This is not a bill.</b> Your providers will bill you for any amount you owe.</p>"
           + "<h2>This month at a glance</h2>" + table(["Member", "Providers charged", "You saved with our network", "We paid", "You may owe"], [[esc(k), *(usd(c) for c in v)] for k, v in by.items()], "lrrrr", "g", [["All members", *(usd(c) for c in alls)]])
           + "<h2>Your spending this year</h2>" + table(["January 1, 2026 - December 31, 2026", "You&rsquo;ve spent", "Your limit", "To go"], [["Individual deductible, in network", usd(min(ded, 200000)), "$2,000.00", usd(max(0, 200000 - ded))], ["Individual out-of-pocket maximum, in network", usd(min(ded + 31500, 650000)), "$6,500.00", usd(max(0, 650000 - ded - 31500))], ["Family out-of-pocket maximum, in network", usd(min(ded + 60500, 1300000)), "$13,000.00", usd(max(0, 1300000 - ded - 60500))]], "lrrr", "g")
           + beside("<div class='tip'><b>Save on your next lab test.</b> Labs outside the hospital can cost you up to 75% less. Use the cost tool in your member account before you go.</div>", "<div class='tip'><b>See something odd?</b> If you did not get a service listed here, tell us. Fraud costs all of us. Call the hotline, day or night.</div>") + "<p class='pg'>1 of 2</p>")
    two = (f"<p class='rn'>Member Health Statement &nbsp; {span} &nbsp; Member number {member}</p><h2>Your claims</h2>" + "".join(panels)
           + f"<h2>Your right to appeal</h2><p class='k'>If we did not pay for all or part of a claim, you may file an appeal within 365 days from the date of this statement. Send the form in your member handbook, or a letter with your member number, the claim number, and why you disagree, to Member Appeals at the address on page 1. Call {tel} for help, or for the diagnosis and procedure codes and what they mean. You may also reach the state&rsquo;s Division of Consumer Services.</p><p class='k'><b>Cost share</b> means the deductible, copay and coinsurance that you pay, plus what is not covered. <b>Network savings</b> is the part of a charge that a provider in the network has agreed not to bill.</p><p class='k'>Espa&ntilde;ol: Para ayuda gratis en su idioma, llame al n&uacute;mero de la p&aacute;gina 1. &nbsp; Krey&ograve;l Ayisyen: Rele nimewo ki nan paj 1 an pou &egrave;d gratis.</p><p class='pg'>2 of 2</p>")
    css = ".logo{font:bold 20pt 'URW Gothic';color:#0057a8}.logo span{color:#f2a900}.ttl{font:bold 15pt 'URW Gothic';color:#0057a8}.pe{font-size:12pt;color:#555}.k{font-size:7.8pt;color:#444}.f td{padding:1pt 9pt 1pt 0}.hi{font-size:11pt}h2{font:bold 12pt 'URW Gothic';color:#0057a8;border-bottom:2px solid #f2a900;margin:12pt 0 5pt;page-break-after:avoid}.g{width:100%}.g th{color:#0057a8;border-bottom:1px solid #0057a8}.g td{border-bottom:1px solid #ddd;padding:3pt 4pt}.g .sum td{font-weight:bold;background:#eef5fb}.tip{background:#fff6df;padding:7pt;margin-top:12pt}.pn{border:1px solid #9bbfe0;margin-bottom:9pt;page-break-inside:avoid}.ph{background:#0057a8;color:#fff;font-weight:bold;padding:3.5pt 6pt}.pf{width:100%;font-size:8pt;background:#eef5fb}.t{width:100%;font-size:8.3pt}.t th{font-size:7.5pt;vertical-align:bottom;color:#0057a8;border-bottom:1px solid #9bbfe0}.t td.sv{padding-top:5pt}.t .sum td{font-weight:bold;border-top:1px solid #0057a8}.ow{text-align:right;background:#fff6df;margin:0;padding:3.5pt 6pt}.rn{font-size:8pt;color:#555}.pg{text-align:center;font-size:8pt;margin-top:12pt}"
    return done(sheet(css, one, two, margin="0.55in", font="9.3pt 'Liberation Sans',Arial"), one_or_more(docs))
