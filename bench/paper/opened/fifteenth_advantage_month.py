"""A Medicare Advantage plan's monthly report after the model of CMS: totals and the yearly limit, then each provider's claim with a billing code, a line below saying why."""
from held_fifteenth_b import *  # noqa: F403

NAME = "held15-advantage-month"
COLS = "charge_cents allowed_cents plan_paid_cents patient_cents".split()


def document(rng):
    who, plan = Who(rng, youngest=66, oldest=88), rng.choice(("Evergreen Advantage Choice (HMO)", "Humboldt Gold Plus (HMO-POS)", "Harbor Medicare Complete (PPO)"))
    member = number(rng, "A99999999")
    month = rng.choice(((2026, 2), (2026, 3), (2026, 4)))
    start = datetime.date(*month, 1)
    sent = later(start, rng.randint(40, 52))
    docs, blocks = [], []
    for _ in range(rng.randint(1, 4)):
        provider, claim, first = giver(rng), number(rng, "99999999999"), later(start, rng.randint(-20, 22))
        lines = services(rng, 1, 4, [first], words=2, kinds=("copay", "copay", "coins", "free"), denied=0.08)
        inside = rng.choice(("in", "in", "in", "out"))
        rows = []
        for x in lines:
            why = ("<b>DENIED.</b> (See below for information about your appeal rights.)" if x["denied"] else f"You pay a <b>{usd(x['copay_cents'])} copayment</b> for this service." if x["copay_cents"] else f"You pay <b>{round(100 * x['coinsurance_cents'] / x['allowed_cents'])}%</b> of the total amount for this service." if x["coinsurance_cents"] else "You pay <b>$0.00</b> for this service.")
            rows += [[f"{esc(x['description'])} (billing code {x['code']})", *(usd(x[k]) for k in COLS)], [(f"<span class='why'>{why}</span>", 5)]]
        t = {k: total(lines, k) for k in COLS}
        blocks.append(f'<div class="prov"><b>Provider: {esc(provider)}</b> ({"In-network provider" if inside == "in" else "Out-of-network provider"})<br>Date of service: <b>{say(first, "%m/%d/%y")}</b> &nbsp;&nbsp; Claim number: {claim}</div>'
                      + table(["", "Amount the provider billed the plan", "Total cost (amount the plan approved)", "Plan&rsquo;s share", "Your share"], rows, "lrrrr", "t", [["<b>TOTALS:</b>", *(f"<b>{usd(t[k])}</b>" for k in COLS)]], widths="44% 14% 14% 14% 14%"))
        docs.append(told("eob", plan, who.plain, member, only(lines, "date code description " + " ".join(COLS)), {"charges_cents": t["charge_cents"], "insurance_paid_cents": t["plan_paid_cents"], "balance_cents": t["patient_cents"]},
                         provider={"name": provider}, claim_number=claim, statement_date=sent, network=inside))
    sums = [sum(total(d["lines"], k) for d in docs) for k in COLS]
    year = sums[3] + rng.randint(5000, 90000)
    tel = free(rng)
    one = (f'<div class="logo">{esc(plan)}</div>' + beside(f"<br>{who.mail}<br><br>", f'<div class="r2">{say(sent, "%B %-d, %Y")}<br>Your member number: <b>{member}</b></div>')
           + f"<h1>Your monthly report of Part C medical and hospital care claims</h1><h2>Explanation of Benefits for {say(start, '%B %Y')}</h2><p>For {esc(who.plain)}</p><div class='not'>This is not a bill.</div>"
           + f"<p>This monthly report of claims we have processed tells what care you have received, what the plan has paid, and how much you can expect to be billed or have already paid. If you owe anything, your doctors and other health care providers will send you a bill.</p><p>This report covers medical and hospital care only. We send a separate report on Part D prescription drugs.</p><p><b>Questions?</b> Call Member Services at {tel} (TTY users call 711), 8 a.m. - 8 p.m., seven days a week. Calls to this number are free.</p>"
           + "<h3>TOTALS for medical and hospital claims</h3>" + table(["", "Amount providers have billed the plan", "Total cost (amount the plan has approved)", "Plan&rsquo;s share", "Your share"], [["Totals for this month (for claims processed in this period)", *map(usd, sums)], ["Totals for 2026 (all claims processed through the end of this period)", usd(sums[0] + 312400), usd(sums[1] + 151075), usd(sums[2] + 151075 - year + sums[3]), usd(year)]], "lrrrr", "t", widths="40% 15% 15% 15% 15%")
           + f"<h3>YEARLY LIMIT</h3><div class='limit'>This limit gives you financial protection. It tells the most you will have to pay in 2026 in &ldquo;out-of-pocket&rdquo; costs (copays and coinsurance) for medical and hospital services covered by the plan. This yearly limit is called your out-of-pocket maximum. <b>$5,900.00</b> is your yearly limit. As of the end of this period, you have had <b>{usd(year)}</b> in out-of-pocket costs that count toward it.</div><p class='fine'>Page 1 of 2</p>")
    two = (f"<h2>Details for claims processed in {say(start, '%B %Y')}</h2><p class='fine'>Look over the information about your claims. Does it seem correct? If you have questions or think there might be a mistake, start by calling the doctor&rsquo;s office or other service provider. Ask them to explain the claim.</p>" + "".join(blocks)
           + "<h3>Appeal rights</h3><p class='fine'>If you think we made a mistake in denying a claim, you have the right to ask for a reconsideration (appeal) within 65 days of the date of this report. Call or write to us. If you suspect fraud, call 1-800-MEDICARE (1-800-633-4227), 24 hours a day.</p><p class='fine'>H9999_EOBC_M Accepted &nbsp; Page 2 of 2</p>")
    return done(sheet(".logo{font-size:15pt;font-weight:bold;color:#2e6b34}.r2{text-align:right}h1{font-size:16pt}h2{font-size:13pt;color:#2e6b34}h3{font-size:11pt;margin-top:9pt}.not{font-size:14pt;font-weight:bold;border:2px solid #000;width:170pt;text-align:center;padding:3pt;margin:5pt 0}.t{width:100%;margin-bottom:9pt}.t th{border:1px solid #555;font-size:8.5pt;background:#e8f0e8;vertical-align:bottom}.t td{border:1px solid #999}.why{font-size:9pt}.prov{margin-top:7pt}.limit{border:1px solid #555;padding:6pt}", one, two, font="10.5pt 'Liberation Serif',serif"),
                docs[0] if len(docs) == 1 else {"documents": docs})
