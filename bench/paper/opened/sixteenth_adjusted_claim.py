"""An EOB of one claim that was worked again: why, the claim as it now stands in a table with discount, allowance and four shares, and below it a small table of what was said before, what holds now and the difference; an earlier claim number that is no claim of this paper."""
from held_sixteenth_b import *  # noqa: F403

NAME = "held16-adjusted-claim"
COLS = "charge_cents adjustment_cents allowed_cents plan_paid_cents copay_cents deductible_cents coinsurance_cents noncovered_cents patient_cents".split()
WHY = {"C1": "Your provider sent us a corrected claim. We have processed it in place of the first one.", "C2": "You or your provider asked us to look at this claim again. We found that we had applied the wrong benefit.", "C3": "We learned that your deductible was already met on the date of service."}
NOTES = {"018": "You are not responsible for the discount. Your provider is in your plan&rsquo;s network.", "0AD": "This is an adjustment of a claim that we processed before.", "276": "This service is not covered under your benefits. It may be billed to you."}


def document(rng):
    who, payer, provider = Who(rng), rng.choice(("Anchor Blue Cross and Shield", "Cascadia Blue", "Empire State Cross Plan")), giver(rng)
    member, group, sent = number(rng, "AAA999A99999"), number(rng, "99999AA99"), day(rng, (2026, 4, 20), 120)
    first = later(sent, -rng.randint(60, 110))
    told_first, base = later(first, rng.randint(14, 30)), number(rng, "2026099AA9999")
    lines = services(rng, 1, 6, [first, first, later(first, 1)], denied=0.06, kinds=("copay", "coins", "coins", "free"), cut=0.1)
    for x in lines:
        x["remarks"] = ["0AD", "276"] if x["denied"] else ["0AD", "018"]
    rows = [[say(x["date"]), esc(x["description"]), *(usd(x[k], "") for k in COLS), ", ".join(x["remarks"])] for x in lines]
    t = sums(lines, " ".join(COLS))
    pick = max(lines, key=lambda x: x["plan_paid_cents"])
    less = pick["plan_paid_cents"] or 0
    was_paid, was_owed = t["plan_paid_cents"] - less, t["patient_cents"] + less
    why = rng.choice(sorted(WHY))
    street, town = place(rng, True)
    tel, met = free(rng), rng.randint(30000, 150000)
    one = (beside(f'<div class="logo">{esc(payer)}</div><div class="fine">{street}<br>{town}</div>', '<div class="ttl">Explanation of Benefits</div><div class="r2"><b>THIS IS NOT A BILL</b></div>') + '<div class="flag">ADJUSTED CLAIM: this replaces an earlier Explanation of Benefits</div>'
           + beside(f"<br>{who.mail}", facts([("Date", say(sent, "%B %-d, %Y")), ("Member", esc(who.plain)), ("Identification number", member), ("Group number", group), ("Member services", f"{tel} (TTY 711)")]))
           + f"<br><br><p>Hello {esc(who.first)},</p><p>We have made a change to a claim. <b>{WHY[why]}</b> The table shows the claim as it stands now. Please do not add it to the one we sent you on {say(told_first, '%B %-d, %Y')}.</p>"
           + '<div class="ch">' + beside(f"Claim number: <b>{base}01</b><br>Replaces claim number: {base}00", f"Patient: <b>{esc(who.plain)}</b> (self)<br>Provider: <b>{esc(provider)}</b>, in network", f"Received: {say(later(sent, -9))}<br>Processed: {say(later(sent, -2))}", widths="34% 40% 26%") + "</div>"
           + table([[("", 2), ("", 4), ("What you pay", 5, "c g"), ""], ["Service<br>date", "Type of service", "Provider<br>charges", "Your<br>discount", "Plan<br>allowance", "We<br>paid", "Copay", "Deduct-<br>ible", "Coin-<br>surance", "Not<br>covered", "Your<br>total cost", "Reason<br>code"]], rows, "llrrrrrrrrrl", "t", [["Total", "", *(f"{usd(t[k])}" for k in COLS), ""]])
           + '<h2>What has changed</h2>' + table(["", "Before", "Now", "Difference"], [["We paid", usd(was_paid), usd(t["plan_paid_cents"]), usd(t["plan_paid_cents"] - was_paid)], ["Your total cost", usd(was_owed), usd(t["patient_cents"]), usd(t["patient_cents"] - was_owed)]], "lrrr", "chg")
           + (f"<p>We sent {usd(less)} more to your provider on {say(later(sent, -1))}. If you have paid your provider more than your total cost above, ask the provider to give the rest back to you.</p>" if less else "<p>The amounts did not change.</p>")
           + "<h2>Reason codes</h2>" + "".join(f"<p class='n'><b>{m}:</b> {NOTES[m]}</p>" for m in sorted({m for x in lines for m in x["remarks"]})) + "<p class='n r2'>Page 1 of 2</p>")
    two = ("<h2>Your benefit year so far</h2>" + table(["In network, 01/01/2026 - 12/31/2026", "You have used", "Your limit", "You have left"], [["Individual deductible", "$1,500.00", "$1,500.00", "$0.00"], ["Individual out-of-pocket", usd(150000 + met), "$5,500.00", usd(400000 - met)], ["Family out-of-pocket", usd(150000 + met + 20550), "$11,000.00", usd(950000 - met - 20550)]], "lrrr", "chg")
           + "<h2>Terms</h2><p><b>Provider charges:</b> what the provider billed. <b>Plan allowance:</b> the most we will count for a covered service. <b>Your total cost:</b> copay, deductible, coinsurance and what is not covered. It does not take in what you may have paid already.</p>"
           + f"<h2>Your right to appeal</h2><p>You, or someone you choose, may appeal this decision within 180 days of the date you get this notice. Write to Grievances and Appeals, {street}, {town}, or fax or call us at {tel}. Send the claim number, what you think is wrong, and anything that may help us. Urgent requests are answered in 72 hours. After our final answer you may ask for an external review at no cost, within four months. You can get the codes for the diagnosis and the treatment, and what they mean, by calling us.</p><p>If your plan comes from an employer, the Employee Benefits Security Administration can help: 1-866-444-3272. Your rights against surprise bills: when you get emergency care, or care from an out-of-network provider at an in-network hospital, you are protected from balance billing.</p>"
           + "<h2>It&rsquo;s important we treat you fairly</h2><p class='n'>We follow federal civil rights laws. We do not discriminate on the basis of race, color, national origin, sex, age or disability. If you need help in your language at no cost, call member services.</p><p class='n'>Espa&ntilde;ol: Tiene el derecho de obtener esta informaci&oacute;n y ayuda en su idioma en forma gratuita. &nbsp; Ti&#7871;ng Vi&#7879;t: Qu&yacute; v&#7883; c&oacute; quy&#7873;n nh&#7853;n mi&#7877;n ph&iacute; th&ocirc;ng tin n&agrave;y. &nbsp; Tagalog: May karapatan kayong makuha ang impormasyong ito.</p><p class='n r2'>Page 2 of 2</p>")
    css = ".logo{font:bold 18pt 'Liberation Sans';color:#00609c}.ttl{font-size:18pt;color:#00609c;text-align:right}.r2{text-align:right}.flag{background:#f3c300;font-weight:bold;padding:4pt 8pt;margin:7pt 0}.f td{padding:1pt 10pt 1pt 0}.ch{background:#e3eff6;padding:4pt;margin-top:6pt;font-size:8.5pt}.t{width:100%;font-size:7.8pt;margin-bottom:8pt}.t th{vertical-align:bottom;border-bottom:2px solid #00609c;font-size:7.4pt;padding:2pt}.t th.g{background:#e3eff6;border-bottom:1px solid #00609c}.t td{border-bottom:1px solid #ccc;padding:3pt 2pt}.t td:last-child,.t th:last-child{padding-left:7pt}.sum td{font-weight:bold}h2{font-size:11.5pt;color:#00609c;margin:11pt 0 3pt}.chg{width:70%}.chg th{border-bottom:1px solid #00609c}.chg td{border-bottom:1px solid #ccc}.n{font-size:8pt}p{line-height:1.25}"
    truth = told("eob", payer, who.plain, member, only(lines, "date description remarks " + " ".join(COLS)), {"charges_cents": t["charge_cents"], "adjustments_cents": t["adjustment_cents"], "insurance_paid_cents": t["plan_paid_cents"], "balance_cents": t["patient_cents"]}, provider={"name": provider}, claim_number=f"{base}01", statement_date=sent, network="in")
    return done(sheet(css, one, two, margin="0.5in", font="9.2pt 'Liberation Sans',Arial"), truth)
