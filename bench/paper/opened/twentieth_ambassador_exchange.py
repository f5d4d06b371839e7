"""A marketplace plan's EOB as Centene's plans mail it: black and white, one claim a page or two, a caption of labels and values, lines numbered, from-through days joined by a hyphen, procedure code with modifier, quantity, billed, allowed, not covered, deductible, copay, coinsurance, plan paid, member responsibility, and EX codes; a totals row, then "Explanation of codes" and a paragraph of the grace period."""
from held_twentieth_b import *  # noqa: F403

NAME = "held20-ambassador-exchange"
COLS = "charge_cents allowed_cents noncovered_cents deductible_cents copay_cents coinsurance_cents plan_paid_cents patient_cents".split()
SAYS = {"EX92": "PAID IN ACCORDANCE WITH THE CONTRACTED FEE SCHEDULE", "EX46": "DENIED: SERVICE NOT COVERED UNDER THE MEMBER'S PLAN", "EXD3": "ALLOWED AMOUNT APPLIED TO THE MEMBER'S DEDUCTIBLE"}


def document(rng):
    who, family = household(rng)
    payer = rng.choice(("Ambassador Health from Sunflower Plains", "Embetter of Magnolia", "Superior Ambetter Exchange Plan"))
    member, sent, words = "U" + number(rng, "9999999999"), day(rng, (2026, 2, 15), 190), rng.random() < 0.6
    docs, pages, tel, (street, town) = [], [], free(rng, "1-877-555-{}"), place(rng, True)
    plan = rng.choice(("Everyday Bronze", "Complete Gold", "Focused Silver"))
    for _ in range(rng.choice((1, 1, 1, 2))):
        (patient, _), (provider, spot, care) = rng.choice(family), seen(rng)
        claim, first, tax = number(rng, "A999AAE99999"), later(sent, -rng.randint(8, 50)), rng.random() < 0.4
        lines, rows, marks = services(rng, 1, 6, [first], care, denied=0.1, mods=0.4), [], set()
        for n, x in enumerate(lines, 1):
            x["remarks"], x["maybe"] = ["EX46"] if x["denied"] else ["EXD3"] if x["deductible_cents"] else ["EX92"], {"date_end": x["date"]}
            marks |= set(x["remarks"])
            rows.append([str(n), f"{say(x['date'])}-<br>{say(x['date'])}", x["code"] + (f"-{x['modifiers'][0]}" if x["modifiers"] else "") + (f"<br>{esc(x['description'])}" if words else ""), str(x["units"]), *(usd(x[k]) for k in COLS), x["remarks"][0]])
        t = sums(lines, " ".join(COLS))
        money = facts([("Total billed:", usd(t["charge_cents"])), ("Total plan paid:", usd(t["plan_paid_cents"])), ("Your responsibility:", usd(t["patient_cents"]))])
        pages.append(beside(f"<div class='logo'>{payer}</div>{street}<br>{town}", "<h1>EXPLANATION OF BENEFITS</h1>THIS IS NOT A BILL. KEEP THIS FOR YOUR RECORDS.", widths="58% 42%") + f"<br><br>{who.mail}<br><br>"
                     + beside(facts([("Member name:", esc(patient.full.upper())), ("Member ID:", member), ("Subscriber:", esc(who.full.upper())), ("Plan:", plan)]), facts([("Claim number:", claim), ("Provider:", esc(provider)), ("Provider status:", "Participating"), ("EOB date:", say(sent))]), money, widths="36% 38% 26%")
                     + "<h2>Service information</h2>" + table(["Line", "Date(s) of<br>service", "Procedure" + (" / description" if words else ""), "Qty", "Amount<br>billed", "Amount<br>allowed", "Not<br>covered", "Deductible", "Copay", "Coins", "Plan<br>paid", "Member<br>resp.", "EX<br>code"], rows, "cllcrrrrrrrrc", "t", [["", "", "TOTALS", "", *(usd(t[k]) for k in COLS), ""]])
                     + "<h2>Explanation of codes</h2>" + "".join(f"<p class='k'><b>{m}</b> {SAYS[m]}</p>" for m in sorted(marks))
                     + (f"<h2>Where you stand in 2026</h2><p class='k'>In-network deductible: {usd(min(500000, t['deductible_cents'] + 22015))} used of $5,000.00. Maximum out of pocket: {usd(t['patient_cents'] + 30015)} used of $9,400.00.</p>" if rng.random() < 0.5 else "")
                     + f"<p class='k'><br>Member Services: {tel} (TTY 711). Call us if you think you did not get one of these services.</p>")
        docs.append(claim_of(payer, patient.full.upper(), member, lines, "date code modifiers units remarks maybe " + ("description " if words else "") + " ".join(COLS), provider, claim, sent, of="charges_cents insurance_paid_cents balance_cents", network="in"))
    last = (f"<h2>If you do not agree with this decision</h2><p>You, your provider or another person you choose may file an appeal within 180 days of this notice, by mail to Appeals, {street}, {town}, by fax, or by calling {tel}. We answer within 30 days for care not given yet, 60 days for claims, and 72 hours if waiting would harm you. If we uphold our decision you may ask for an external review within four months; it costs you nothing.</p><h2>Premium grace period</h2><p>If you receive advance premium tax credits you have three months to pay a late premium. In the first month we pay claims. In the second and third we may hold them; if the premium is not paid they will be denied and you may owe your provider.</p>"
            "<h2>Words used</h2><p><b>Amount allowed</b> is the most we pay for a covered service. <b>Coins</b> is your percentage after the deductible. <b>Member resp.</b> is what your provider may bill you. Copays may have been paid when you had the service.</p><p class='k'>Espa&ntilde;ol: Si usted, o alguien a quien est&aacute; ayudando, tiene preguntas, tiene derecho a obtener ayuda en su idioma sin costo. &nbsp; Kreyol: Rele nimewo ki anwo a.</p>")
    css = "@page{@bottom-right{font:7.5pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}}.logo{font:bold 15pt 'Liberation Sans'}h1{font-size:14pt}h2{font-size:10.5pt;margin:11pt 0 3pt;border-bottom:1px solid #000}.f td{padding:1.5pt 8pt 1.5pt 0}.f td:first-child{font-weight:bold;white-space:nowrap}.t{width:100%;font-size:8.3pt}.t th{border:1px solid #000;background:#ddd;font-size:7.9pt;vertical-align:bottom}.t td{border:1px solid #888}.t td.r{font-size:8.1pt}.sum td{font-weight:bold}.k{font-size:8.3pt}"
    return done(sheet(css, *pages, last, size="Letter landscape", margin="0.5in", font="9.2pt 'Liberation Sans',Arial"), one_or_more(docs))
