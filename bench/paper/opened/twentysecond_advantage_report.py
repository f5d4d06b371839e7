"""A Medicare Advantage plan's monthly report of claims after the model that Medicare gives all plans: totals for the month and the year in four amounts,
the yearly limit, then the details for claims processed in the month, a table for each provider and claim with what you pay told beside each service,
and what to do about a denial."""
from held_twentysecond_b import *  # noqa: F403

NAME = "held22-advantage-report"
KEYS = "charge_cents allowed_cents plan_paid_cents patient_cents".split()


def told(x):
    """What the last column says of a service."""
    if x["kind_of"] == "denied":
        return "<b>DENIED.</b> Your plan does not cover this. See page 1 for your right to appeal."
    if x["kind_of"] == "bundled":
        return "Included in the cost of another service. You owe nothing for it."
    if x["copay_cents"]:
        return f"You pay a <b>{usd(x['copay_cents'])}</b> copayment for this visit."
    if x["coinsurance_cents"]:
        return f"You pay <b>{round(100 * x['coinsurance_cents'] / x['allowed_cents'])}%</b> of the total amount ({usd(x['coinsurance_cents'])})."
    return "You pay $0 for this service."


def document(rng):
    who = Who(rng, youngest=66, oldest=92)
    payer = rng.choice(("Humanis Gold Plus (HMO)", "HumaneChoice H5216-021 (PPO)", "Golden Summit Advantage Complete (HMO-POS)"))
    start = datetime.date(2026, rng.randint(2, 9), 1)
    end, member = later(datetime.date(2026, start.month + 1, 1), -1), number(rng, "H99999999")
    month = say(start, "%B %Y")
    sent = later(end, rng.randint(5, 14))
    docs, blocks = [], []
    for _ in range(rng.choice((1, 2, 2, 3, 4))):
        (provider, care), inside = seen(rng), rng.random() < 0.85
        first, code = later(start, -rng.randint(1, 28)), number(rng, "8202699999999")
        dates = [first, later(first, 2), later(first, 5), later(first, 9)] if care is THERAPY else [first]
        lines = services(rng, 1, 7 if care is HOSPITAL else 5, dates, care, kinds=("copay", "coins", "coins", "paid", "paid", "paid", "bundled", "denied"))
        rows = []
        for x in lines:
            marks = "".join(f"-{m}" for m in x["modifiers"])
            rows.append([say(x["date"], "%m/%d/%y"), f"{esc(x['description'])} <span class='nw'>(billing code {x['code']}{marks})</span>",
            *(usd(x[k]) for k in KEYS), told(x)])
        t = sums(lines, " ".join(KEYS))
        blocks.append(f"<div class='prov'><b>{esc(provider)}</b> ({'in' if inside else 'out-of'}-network provider)<br>Claim Number: {code}</div>"
                      + table(["Date of service", "Description of service", "Amount the provider billed the plan", "Total cost (amount the plan approved)",
                      "Plan&rsquo;s share", "Your share", ""],
                              rows, "llrrrrl", "t", [["", "TOTALS:", *(usd(t[k]) for k in KEYS), ""]]))
        docs.append(claim("eob", payer, {"name": who.full.upper(), "member_id": member}, lines, "date code modifiers description " + " ".join(KEYS),
                          "charges_cents insurance_paid_cents balance_cents", {"name": provider}, claim_number=code, statement_date=sent, network="in"
                          if inside else "out"))
    now = [all_of(docs, k) for k in KEYS]
    before = [rng.randint(200000, 900000)]
    before += [before[0] * 6 // 10, before[0] * 5 // 10, before[0] // 10]
    limit, denied = rng.choice((340000, 490000, 675000)), any(x["allowed_cents"] == 0 and x["patient_cents"] for d in docs for x in d["lines"])
    tel = free(rng, "1-800-555-{}")
    head = beside(logo(payer, "#3f7d20", 15, "&#10047;") + "<p>EXPLANATION OF BENEFITS</p>", f"<div class='mail'>{who.mail}</div>", f"<b>Your Member "
        f"Number:</b> {member}<br><b>Date of this report:</b> "
                  f"{say(sent, '%B %-d, %Y')}<p class='fine'>Member Services: {tel}<br>TTY users call 711<br>8 a.m. to 8 p.m., seven days a week. Calls are "
                  f"free.</p>", widths="38% 32% 30%")
    front = (head + f"<h1>Your monthly report of claims for {month}</h1><div class='two'>" + beside(
        "<p class='nb'>This is not a bill</p><p>This monthly report of claims we have processed tells what care you have received, what the plan has paid, "
        "and how much you can expect to pay for covered "
        "services. If you owe anything, your doctors and other health care providers will send you a bill. This report covers medical and hospital care "
        "only. We send a separate report for Part D "
        "prescription drugs.</p>", "<p><b>Is there a mistake?</b> If you think there are errors or notice any services you did not get, call us. You can "
        "also report suspected fraud to 1-800-MEDICARE.</p>"
        + ("<p><b>One or more services were denied.</b> You have 65 days from the date of this report to appeal. Write to our Grievance and Appeals "
        "Department or call Member Services.</p>" if denied else "")) + "</div>"
        + "<h2>TOTALS for medical and hospital claims</h2>" + table(
            ["", "Amount providers have billed the plan", "Total cost (amount the plan has approved)", "Plan&rsquo;s share", "Your share"],
            [[f"Totals for this month<br><span class='fine'>(for claims processed from {say(start, '%m/%d/%Y')} to {say(end, '%m/%d/%Y')})</span>",
            *(usd(v) for v in now)],
             [f"Totals for {start.year}<br><span class='fine'>(all claims processed through {say(end, '%m/%d/%Y')})</span>", *(usd(a + b) for a,
             b in zip(now, before))]], "lrrrr", "t tot")
        + "<h2>YEARLY LIMIT &ndash; this limit gives you financial protection</h2><p>The yearly limit tells the most you will have to pay in out-of-pocket "
        "costs (copays, coinsurance and deductible) for "
        f"covered medical and hospital services. In {start.year} your limit is <b>{usd(limit)}</b>. As of {say(end, '%B %-d, %Y')}, you have had "
        f"<b>{usd(min(limit, before[3] + now[3]))}</b> in out-of-pocket "
        "costs that count toward it. This limit does not mean your plan stops paying; once it is reached the plan pays 100% of covered services.</p>")
    detail = (f"<h2>DETAILS for claims processed in {month}</h2><p class='fine'>Look over the information about your claims &ndash; does it seem correct? "
        f"If you have questions, call Member Services at {tel}. If you have "
              "a question about a service, call your doctor&rsquo;s office first.</p>" + "".join(blocks))
    css = foot("Page", True, "right") + (
        "h1{font-size:16pt;color:#3f7d20;margin:6pt 0}h2{font-size:11pt;background:#3f7d20;color:#fff;padding:2pt 5pt;margin:8pt 0 4pt}.nb{font:bold 12pt "
        "'Liberation Sans'}.two{border:1pt solid #3f7d20;padding:4pt}"
        ".prov{background:#e6f0df;padding:3pt 5pt;margin-top:8pt}.t{width:100%}.t th{vertical-align:bottom;font-size:8.2pt;border-bottom:1pt solid "
        "#3f7d20}.t th.r{width:12%}.t td{border-bottom:.5pt solid #bbb;padding:"
        "3pt 5pt}.t td:last-child{width:21%;font-size:8.6pt}.tot td:last-child{width:auto;font-size:inherit}.t .sum td{font-weight:bold}.mail{padding:18pt "
        "0 10pt}.nw{white-space:nowrap}")
    return done(sheet(css, front, detail, size="Letter landscape", margin="0.5in", font="9.6pt 'Liberation Sans',Arial"), papers(docs))
