"""Ambetter (a Marketplace plan): explanation of benefits of one claim, the member's and provider's box, the claim at a glance in words, the service table
with procedure, billed, negotiated savings, allowed, other insurance, copay, coinsurance, deductible, not covered, paid by Ambetter, what you may owe;
bars of the limits, remark codes, grievances and appeals, and nondiscrimination."""
from held_twentyeighth_b import *  # noqa: F403

NAME = "held28-ins-ambetter-marketplace"
STATES = [("Ambetter from Superior HealthPlan", "5900 E. Ben White Blvd.", "Austin, TX 78741"), ("Ambetter from Sunshine Health", "P.O. Box 459086",
          "Fort Lauderdale, FL 33345-9086"), ("Ambetter of Illinois", "P.O. Box 733", "Elk Grove Village, IL 60009-0733"),
          ("Ambetter from Arizona Complete Health", "1850 W. Rio Salado Parkway, Suite 211", "Tempe, AZ 85281")]
SAYS = {"EX92": "PAID ACCORDING TO THE NEGOTIATED RATE; THE MEMBER IS NOT RESPONSIBLE FOR THE DIFFERENCE.", "EX46": "DENY: THIS SERVICE IS NOT COVERED.",
        "EX57": "DENY: CODE WAS DENIED BY CODE AUDITING SOFTWARE. MEMBER NOT LIABLE.", "EX6L": "ALLOWED AMOUNT APPLIED TO MEMBER'S DEDUCTIBLE."}
COLS = "charge_cents adjustment_cents allowed_cents copay_cents coinsurance_cents deductible_cents noncovered_cents plan_paid_cents patient_cents".split()


def document(rng):
    people = family(rng)
    n, who = rng.randrange(3), people[0]
    patient, sent = people[n], day(rng, (2026, 2, 9), 240)
    plan, street, town = rng.choice(STATES)
    member, claim = number(rng, "U9999999901"), number(rng, "A099AAE99999")
    g, kind = giver(rng)
    first = later(sent, -rng.randint(7, 30))
    lines = services(rng, [first, later(first, 4)] if kind == "therapy" else [first], kind, 8)
    for x in lines:
        x["description"] = x["words"].upper()
        x["remarks"] = {"denied": ["EX46"], "bundled": ["EX57"], "ded": ["EX92", "EX6L"], "both": ["EX92", "EX6L"]}.get(x["kind"], ["EX92"])
    used = [k for k in SAYS if any(k in x["remarks"] for x in lines)]
    t = {k: total(lines, k) for k in COLS}
    out = {k: f"<b>{usd(v)}</b>" for k, v in t.items()}
    rows = [[say(x["date"], "%m/%d/%Y"), f"{x['code']}<br>{x['description']}", *(usd(x[k]) for k in COLS), "<br>".join(x["remarks"])] for x in lines]
    account = number(rng, rng.choice(("9999999A99", "9999999", "AAA999999")))
    met, oop = rng.randint(20000, 590000), rng.randint(600000, 900000)

    def bar(words, part, whole):
        return (f"<div class='bw'><b>{words}</b><div class='bo'><div class='bi' style='width:{round(100 * part / whole)}%'></div></div>"
                f"{usd(part)} of {usd(whole)} used &nbsp; | &nbsp; {usd(whole - part)} remaining</div>")
    says = [("Your provider billed", out["charge_cents"], f"for services you received on {say(first, '%B %-d, %Y')}."),
            ("Network savings", out["adjustment_cents"], "Because you have Ambetter, your provider agreed to charge less."),
            ("Ambetter paid", out["plan_paid_cents"], "to your provider."),
            ("You may owe your provider", out["patient_cents"], "if you have not already paid it at your visit. Your provider will send you a bill.")]
    one = (beside(f"<div class='logo'>ambetter<sup>&trade;</sup></div><div class='n'>{esc(plan)}<br>{street}<br>{town}</div>",
                  "<div class='ti'>Explanation of Benefits</div><div class='nb'>THIS IS NOT A BILL</div><div class='n'>Save this for your records.</div>",
                  widths="55% 45%")
           + beside(f"<div class='ad'>{who.mail}</div>",
                    facts([("Statement date:", say(sent)), ("Subscriber:", esc(who.plain)), ("Member:", esc(patient.plain)), ("Member ID #:",
                    member[:-1] + str(n + 1)),
                           ("Date of birth:", say(patient.born)), ("Plan:", rng.choice(("Standard Silver 87% CSR", "Everyday Gold", "Clear Bronze"))),
                           ("Group/Policy #:", "HIX" + number(rng, "999999"))], "f"), widths="55% 45%")
           + "<h2>Your claim at a glance</h2>" + table([], [[a, b, c] for a, b, c in says], "lrl", "gl", widths="30% 16% 54%")
           + "<h2>Claim details</h2>" + beside(
               facts([("Claim #:", claim), ("Patient account #:", account)], "f"),
               facts([("Provider:", esc(g["name"])), ("Provider NPI:", g["npi"])], "f"),
               facts([("Received:", say(later(first, 4))), ("Processed:", say(later(sent, -2))), ("Network:", "In-network")], "f"))
           + table(["Date of service", "Procedure / description", "Amount billed", "Network savings", "Allowed amount", "Copay", "Co-<br>insurance",
           "Deductible",
                    "Not covered", "Ambetter paid", "You may owe", "Remark codes"], rows, "llrrrrrrrrrl", "t",
                   [[("Claim total", 2), *(usd(t[k]) for k in COLS), ""]])
           + "<p class='n'>Paid by other insurance: $0.00 &nbsp; &nbsp; Interest paid: $0.00</p>"
           + "<h2>Remark codes</h2>" + facts([(k, SAYS[k]) for k in used], "nt")
           + "<h2>Your yearly limits (in-network), 01/01/2026 - 12/31/2026</h2>"
           + beside(bar("Individual deductible", met, 600000), bar("Individual maximum out-of-pocket", oop, 920000))
           + "<h2>Words to know</h2><p class='n'><b>Allowed amount:</b> the most your plan will pay for a covered service. <b>Coinsurance:</b> your share, "
           "in percent, after the "
           "deductible. <b>Not covered:</b> services or supplies that are not a benefit of your plan. <b>Deductible:</b> what you pay each year before "
           "Ambetter begins to pay.</p>"
           "<h2>If you don't agree with this decision</h2><p class='n'>You, your provider or someone you name may file an appeal within 180 days of the date "
           "of this notice. "
           f"Call Member Services at {tel(rng, '1-877-555-{:04d}')} (TTY 711), write to Ambetter, Attn: Appeals and Grievances, {street}, {town}, or fax it. "
           f"We will tell you "
           "that we have your appeal within 5 business days and decide within 30 days (72 hours if it is urgent). If we uphold our decision you may ask for "
           "an "
           "external review by an independent review organization, at no cost, within 4 months. For premium tax credit questions, go to "
           "HealthCare.gov.</p><p class='n'>Ambetter "
           "complies with applicable Federal civil rights laws and does not discriminate on the basis of race, color, national origin, age, disability, or "
           "sex. Si usted, o "
           "alguien a quien está ayudando, tiene preguntas acerca de Ambetter, tiene derecho a obtener ayuda e información en su idioma sin costo "
           "alguno.</p>")
    css = ("@page{@bottom-center{font:7.5pt 'Liberation Sans';content:'Ambetter.com   |   Page ' counter(page) ' of ' counter(pages)}}.logo{font:bold 25pt "
        "'Liberation "
           "Sans';color:#c2127d}.ti{font:bold 17pt 'Liberation Sans';color:#582c83}.nb{font-weight:bold;font-size:11pt}.n{font-size:7.8pt}.ad{padding:22pt 0 "
           "16pt 16pt}.f "
           "td{padding:1pt 6pt;font-size:8.6pt}.f "
           "td:first-child{font-weight:bold;color:#582c83;white-space:nowrap}h2{font-size:11pt;color:#fff;background:#582c83;padding:2pt 6pt;"
           "margin:8pt 0 4pt;page-break-after:avoid}.gl{width:100%}.gl td{border-bottom:.5pt solid #c2127d;font-size:9.4pt}.t{width:100%}.t "
           "th{font-size:7pt;background:#f3e4ef;"
           "vertical-align:bottom}.t td{font-size:7.3pt;border-bottom:.4pt solid #ccc;padding:2pt 3pt}.sum td{font-weight:bold;background:#f3e4ef}.nt "
           "td{font-size:7.8pt;padding:1pt "
           "6pt}.bw{font-size:8.4pt}.bo{border:.8pt solid #582c83;height:8pt;margin:2pt 0}.bi{background:#c2127d;height:8pt}")
    truth = claim_of(plan, patient.plain, member[:-1] + str(n + 1), lines, "date code description remarks " + " ".join(COLS), {"name": g["name"],
        "npi": g["npi"]}, claim, sent,
                     network="in", account_number=account)
    return done(sheet(css, one, margin="0.45in 0.5in 0.6in"), born(truth, patient))
