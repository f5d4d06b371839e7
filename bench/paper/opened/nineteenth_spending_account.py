"""A spending account administrator's claim statement (health FSA, HRA or limited FSA): a claim for each provider whose receipts the employee sent, with expenses by day and type, what was asked, what was approved, what was not and its reason letter, what was paid; how much of the year's election is left, the run-out day and how to send what is missing. No medical codes."""
from held_nineteenth_b import *  # noqa: F403

NAME = "held19-spending-account"
KIND_OF = [("Office visit copay", 15, 60), ("Prescription drug", 5, 90), ("Dental filling", 60, 210), ("Orthodontia payment", 120, 260), ("Eyeglasses", 80, 420), ("Contact lenses", 60, 240), ("Physical therapy visit", 30, 90), ("Lab test", 20, 160), ("Over-the-counter medicine", 6, 45), ("Deductible expense", 80, 700), ("Hearing aid batteries", 9, 40), ("Chiropractic visit", 30, 75)]
SHOPS = ["Harvest Family Pharmacy", "Lakeview Orthodontics", "Clearpath Vision Center", "Crossroads Internal Medicine LLC", "Iron County Dental PC", "Peak Motion Physical Therapy"]
SAYS = {"R": "The receipt does not show what was bought and on which day. Send an itemized receipt or an EOB.", "I": "This expense is not eligible under your plan.", "B": "The approved amount is more than what is left in your account."}
COLS = "charge_cents allowed_cents noncovered_cents plan_paid_cents".split()


def document(rng):
    who, family = household(rng)
    payer, plan = rng.choice(("WageBridge Benefit Accounts", "FlexPoint Administrators", "Bright Purse Benefits LLC")), rng.choice(("Health Care FSA", "Health Reimbursement Arrangement", "Limited Purpose FSA"))
    member, sent, style = number(rng, "P9999999"), day(rng, (2026, 2, 12), 200), rng.choice(("%m/%d/%Y", "%b %-d, %Y"))
    elected, docs, blocks, used = rng.choice((120000, 200000, 330000)), [], [], set()
    spent = rng.randint(0, elected // 2)
    left, short = elected - spent, rng.random() < 0.15
    left = rng.randint(2000, 9000) if short else left
    span = rng.random() < 0.5
    for provider in rng.sample(SHOPS, rng.choice((1, 1, 2, 3))):
        (patient, kin), claim = rng.choice(family), number(rng, "CL-9999999")
        lines, rows = [], []
        for words, low, high in rng.sample(KIND_OF, rng.randint(1, 4)):
            when, charge, bad = later(sent, -rng.randint(5, 50)), cents(rng, low, high), rng.random() < 0.15
            allowed = 0 if bad else charge
            paid = min(allowed, left)
            left -= paid
            mark = rng.choice("RI") if bad else "B" if paid < allowed else ""
            used |= set(mark)
            lines.append({"date": when, "description": words, "charge_cents": charge, "allowed_cents": allowed, "noncovered_cents": charge - allowed, "plan_paid_cents": paid, "remarks": [mark] if mark else None, "maybe": {"date_end": when} if span else None})
        lines.sort(key=lambda x: x["date"])
        for x in lines:
            rows.append([say(x["date"], style) + (f" - {say(x['date'], style)}" if span else ""), esc(x["description"]), *(usd(x[k]) for k in COLS), (x["remarks"] or [""])[0]])
        t = sums(lines, " ".join(COLS))
        blocks.append(f"<div class='pb'><h3>Claim {claim}</h3><p>Provider: <b>{esc(provider)}</b> &nbsp;&nbsp; Expense for: <b>{esc(patient.plain)}</b> ({('self', 'spouse', 'dependent')[kin]}) &nbsp;&nbsp; Account: {plan}</p>" + table(["Service date", "Expense type", "Amount<br>requested", "Amount<br>approved", "Not<br>approved", "Amount<br>paid", "Reason"], rows, "llrrrrc", "t", [[("Claim total", 2), *(usd(t[k]) for k in COLS), ""]], widths="20% 28%") + "</div>")
        docs.append(claim_of(payer, patient.plain, member, lines, "date description remarks maybe " + " ".join(COLS), provider, claim, sent, of="charges_cents insurance_paid_cents"))
    paid = sum(d["totals"]["insurance_paid_cents"] for d in docs)
    open_ = left
    tel, (street, town) = free(rng, "1-844-555-{}"), place(rng, True)
    one = (f"<table class='hd'><tr><td class='logo'>{esc(payer)}</td><td class='r'>Claim statement<br>{say(sent, '%B %-d, %Y')}</td></tr></table><br>" + beside(f"{who.mail}", facts([("Participant", esc(who.plain)), ("Participant ID", member), ("Employer", rng.choice(("Dune Park School District", "Marlow Tool and Die Inc", "City of Harrow")))]))
           + f"<br><h2>We processed your request for reimbursement.</h2><p>Below is what we approved. Money goes to the bank account that you gave us, or by check to the address above, within three business days. This is not a bill and not an explanation of benefits of your health plan.</p>" + "".join(blocks) + (("<h3>Reasons</h3>" + "".join(f"<p><b>{m}</b> &nbsp; {SAYS[m]}</p>" for m in sorted(used))) if used else "")
           + f"<h3>Your {plan} for plan year 2026</h3>" + table(["Annual election", "Paid before this statement", "Paid on this statement", "Still available"], [[usd(elected), usd(elected - open_ - paid), usd(paid), usd(open_)]], "rrrr", "y")
           + f"<p>You can send claims for expenses through December 31, 2026 until the run-out day, March 31, 2027. Money that is left after that day may be lost.</p><h3>If a claim was not approved</h3><p>Send the missing papers by the app, by fax or to {street}, {town}. You may appeal within 180 days to the same address. Questions: {tel}.</p><p class='k'>Keep your receipts. The IRS may ask you to prove that expenses were eligible. An expense that was paid by another plan may not be claimed here.</p>")
    css = "@page{@bottom-right{font:8pt 'Nimbus Sans';content:'Page ' counter(page)}}.hd{width:100%;border-bottom:4px solid #e4572e}.logo{font:bold 18pt 'URW Gothic';color:#2e4057}h2{font:bold 14pt 'URW Gothic';color:#2e4057}h3{font:bold 10.5pt 'URW Gothic';color:#e4572e;margin:11pt 0 3pt}.f td{padding:1.5pt 12pt 1.5pt 0}.pb{page-break-inside:avoid}.t{width:100%;font-size:9pt}.t th{background:#2e4057;color:#fff;vertical-align:bottom}.t td{border-bottom:1px solid #ccd}.sum td{font-weight:bold}.y{width:100%}.y th,.y td{border:1px solid #99a;text-align:center}.k{font-size:8pt;color:#555}p{line-height:1.3}"
    return done(sheet(css, one, margin="0.6in", font="9.8pt 'Nimbus Sans','Liberation Sans',Arial"), one_or_more(docs))
