"""A large national insurer's EOB: a summary of claims with what was met of the limits, then a page of detail for each claim with notes."""
from held_fifteenth_b import *  # noqa: F403

NAME = "held15-choice-plan"
NOTES = {"D1": "The discount shown is your savings. Your plan has an agreement with this provider. You are not responsible for this amount.", "9K": "Your plan provides benefits for services that are medically necessary. This service is not covered under your plan. You may be billed for this amount.",
         "KX": "The amount you owe includes your deductible. This is the amount you pay each year before your plan begins to pay."}
KEYS = "date description charge_cents adjustment_cents plan_paid_cents deductible_cents copay_cents coinsurance_cents noncovered_cents patient_cents remarks"


def document(rng):
    who = Who(rng)
    family = [who] + [Who(rng, last=who.last, youngest=3, oldest=20) for _ in range(rng.randint(0, 1))]
    payer = rng.choice(("United Prairie Healthcare", "United Prairie HealthCare Insurance Company"))
    member, group, sent = number(rng, "999999999"), number(rng, "999999"), day(rng, (2026, 5, 2), 40)
    documents, pages, brief = [], [], []
    count = rng.randint(1, 2)
    for n in range(count):
        patient, provider, claim = rng.choice(family), giver(rng), number(rng, "AA99999999")
        first = later(sent, -rng.randint(20, 60))
        lines = services(rng, 1, 5, [first], denied=0.1)
        for x in lines:
            x["remarks"] = ["9K"] if x["denied"] else (["D1", "KX"] if x["deductible_cents"] else ["D1"])
        network = rng.choice(("in", "in", "in", "out"))
        t = {k: total(lines, k) for k in KEYS.split() if k.endswith("cents")}
        amounts = KEYS.split()[2:-1]
        rows = [[say(x["date"]), x["description"], ", ".join(x["remarks"]), *(usd(x[k]) for k in amounts)] for x in lines]
        acct = number(rng, "999999A99")
        used = sorted({m for x in lines for m in x["remarks"]})
        detail = table([[("", 6), ("Your responsibility", 5, "c")], ["Date(s) of<br>service", "Type of service", "Notes*", "Amount<br>billed", "Plan<br>discounts", "Your plan<br>paid", "Deductible", "Copay", "Coinsurance", "Amount not<br>covered", "Total amount<br>you owe"]],
                       rows, "llcrrrrrrrr", "t", [[("<b>Claim total</b>", 3), *(f"<b>{usd(t[k])}</b>" for k in amounts)]])
        pages.append(f'<div class="bar">Claim detail for {esc(patient.plain)}</div>' + beside(
            facts([("Provider:", esc(provider)), ("Network status:", "Network" if network == "in" else "Out-of-network"), ("Patient account number:", acct)]),
            facts([("Claim number:", claim), ("Date claim received:", say(later(first, 4))), ("Date processed:", say(later(sent, -rng.randint(2, 9))))])) + detail
            + "<h3>*Notes</h3>" + "".join(f"<p class='note'><b>{m}</b> &nbsp;{NOTES[m]}</p>" for m in used)
            + (RIGHTS if n == count - 1 else "") + foot(n + 2, count + 1, member))
        brief.append([esc(patient.plain), esc(provider), say(first), usd(t["charge_cents"]), usd(t["adjustment_cents"]), usd(t["plan_paid_cents"]), f"<b>{usd(t['patient_cents'])}</b>"])
        documents.append(told("eob", payer, patient.plain, member, only(lines, KEYS), {"charges_cents": t["charge_cents"], "adjustments_cents": t["adjustment_cents"], "insurance_paid_cents": t["plan_paid_cents"], "balance_cents": t["patient_cents"]},
                              provider={"name": provider}, account_number=acct, claim_number=claim, statement_date=sent, network=network))
    met = rng.randint(20000, 150000)
    street, town = place(rng, box=True)
    head = beside(f'<div class="logo">{esc(payer)}</div><div class="fine">{street}<br>{town}</div><br><br>{who.mail}',
                  '<h1>Explanation of Benefits</h1><b>This is not a bill.</b> Do not pay. Keep for your records.' + facts([("Statement date:", say(sent, "%B %-d, %Y")), ("Member name:", esc(who.plain)), ("Member ID:", member), ("Group name:", rng.choice(("Corbin Freight Lines", "Ardent Mills School District", "Pacific Tool & Die"))), ("Group number:", group)]), widths="52% 48%")
    met_table = table(["", "Total amount", "Amount applied to date", "Amount remaining"], [["Individual deductible (in-network)", "$2,000.00", usd(met), usd(200000 - met)], ["Individual out-of-pocket limit", "$6,500.00", usd(met + 31000), usd(650000 - met - 31000)]], "lrrr", "t")
    first = (head + '<br><div class="bar">Claims summary</div><p>This summary shows claims processed since your last statement. Detailed claim information is on the following pages.</p>'
             + table(["Patient", "Provider", "Date of<br>service", "Amount<br>billed", "Plan<br>discounts", "Your plan<br>paid", "Amount<br>you owe**"], brief, "lllrrrr", "t")
             + "<p class='fine'>**This amount may include payments you already made to your provider. Your provider may bill you for this amount.</p>"
             + f'<div class="bar">How your plan year adds up</div><p>Plan year 01/01/2026 - 12/31/2026 &nbsp; {esc(who.plain)}</p>' + met_table
             + f"<p><b>Questions?</b> Sign in to your member website or call the number on your health plan ID card, {free(rng)} (TTY 711), 8 a.m. to 8 p.m., Monday through Friday.</p>" + foot(1, count + 1, member))
    return done(sheet(".logo{font-size:17pt;font-weight:bold;color:#00437b}.bar{background:#00437b;color:#fff;font-weight:bold;font-size:11pt;padding:4pt 6pt;margin:8pt 0 5pt}h1{font-size:18pt;color:#00437b}.t{width:100%;margin:6pt 0;font-size:8pt}.t th{background:#e6eef5;border-bottom:1px solid #00437b;vertical-align:bottom}.t td{border-bottom:1px solid #ccc}.sum td{background:#f2f2f2}.f td{padding:1pt 8pt 1pt 0}.note{font-size:8pt}.foot{margin-top:14pt;border-top:1px solid #999;font-size:7.5pt;padding-top:2pt}", first, *pages, size="Letter landscape"),
                documents[0] if count == 1 else {"documents": documents})


RIGHTS = ("<h3>If you do not agree with this decision</h3><p class='fine'>You have the right to appeal. You must ask for your appeal within 180 days of the date you receive this statement. You may ask, free of charge, for copies of documents relevant to your claim, including the diagnosis code and treatment code and their meanings. "
          "If your plan is governed by ERISA, you may also have the right to bring civil action under section 502(a). The Employee Benefits Security Administration can help you at 1-866-444-3272.</p>")


def foot(n, of, member):
    return f'<div class="foot">Member ID {member} &nbsp;&nbsp;|&nbsp;&nbsp; Page {n} of {of}</div>'
