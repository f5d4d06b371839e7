"""A carrier's EOB for a group plan in Humana's manner: shaded boxes of labels over values, then two rows a service: days, words and all the figures on the first, the code and its count below; excluded amount with its reason code, discount, covered amount, three shares, plan paid, member owes; a pie of words for the claim's sums, accumulators beside."""
from held_eighteenth_b import *  # noqa: F403

NAME = "held18-plan-exclusions"
COLS = "charge_cents noncovered_cents adjustment_cents allowed_cents deductible_cents copay_cents coinsurance_cents plan_paid_cents patient_cents".split()
SAYS = {"AD1": "Amount over the contracted rate. Network providers may not bill you for it.", "N05": "Excluded: this service is not a covered expense of your plan. You are responsible for it.", "M12": "Excluded: the amount is above what your plan allows for this type of service. You may be billed for it."}


def document(rng):
    who, family = household(rng)
    payer = rng.choice(("Humboldt Insurance Company", "Bluegrass Employers Health Plan", "Ohio River Health Insurance"))
    member, group, sent = number(rng, "H99999999") + rng.choice(("-00", "00")), number(rng, "999999"), day(rng, (2026, 2, 15), 190)
    count, docs, blocks, used = rng.choice((1, 1, 2, 3)), [], [], set()
    sign, style, tall = rng.choice(("$", "")), rng.choice(("%m/%d/%Y", "%m/%d/%y")), rng.random() < 0.5
    for n in range(count):
        (patient, kin), provider, claim = rng.choice(family), giver(rng), number(rng, "820260999999999")
        acct = number(rng, "99999A9999")
        first = later(sent, -rng.randint(9, 40))
        lines, rows = services(rng, 1, 6, [first], denied=0.08, cut=0.12), []
        for x in lines:
            x["remarks"] = ["N05"] if x["denied"] else ["AD1"] + (["M12"] if x["noncovered_cents"] else [])
            used |= set(x["remarks"])
            rows.append([say(x["date"], style), esc(x["description"]), *(usd(x[k], sign) for k in COLS[:2]), *(usd(x[k], sign) for k in COLS[2:3]), " ".join(x["remarks"]), *(usd(x[k], sign) for k in COLS[3:])])
            rows.append(["", (f"{x['code']} &nbsp;&nbsp; Units: {x['units']}", 11, "sub")])
        t = sums(lines, " ".join(COLS))
        fact = (("Patient", esc(patient.plain)), ("Relationship", ("Subscriber", "Spouse", "Child")[kin]), ("Provider", esc(provider)), ("Network", "In-network"), ("Claim number", claim), ("Patient account", acct), ("Processed", say(later(sent, -2), style)))
        blocks.append("<div class='pb'><table class='cf'><tr>" + "".join(f"<th>{k}</th>" for k, _ in fact) + "</tr><tr>" + "".join(f"<td>{v}</td>" for _, v in fact) + "</tr></table>"
                      + table(["Date of<br>service", "Service", "Charges", "Excluded<br>amount", "Discount", "Reason<br>code(s)", "Covered<br>amount", "Deduct-<br>ible", "Copay", "Coinsur-<br>ance", "Plan<br>paid", "Member<br>owes"], rows, "llrrrlrrrrrr", "t", [[("Claim totals", 2), *(usd(t[k]) for k in COLS[:3]), "", *(usd(t[k]) for k in COLS[3:])]], widths="8% 24%")
                      + f"<p class='k'>{'We sent our payment to the provider.' if t['plan_paid_cents'] else 'No payment was due from your plan.'} {'Any amount you owe is due to the provider, not to us.' if t['patient_cents'] else ''}</p></div>")
        docs.append(claim_of(payer, patient.plain, member, lines, "date description code units remarks " + " ".join(COLS), provider, claim, sent, account_number=acct, network="in"))
    a = {k: sum(total(d["lines"], k) for d in docs) for k in COLS}
    tel, (street, town) = free(rng, "1-800-555-{}"), place(rng, True)
    met = min(200000, a["deductible_cents"] + rng.randint(0, 60000))
    gauge = "<div class='sd'><b>Benefits used in 2026, in-network</b>" + table(["", "Used", "Limit"], [["Deductible, individual", usd(met), "$2,000.00"], ["Deductible, family", usd(met + 7500), "$4,000.00"], ["Out-of-pocket, individual", usd(met + a["patient_cents"] // 2), "$6,500.00"]], "lrr", "g") + "</div>"
    short = "<div class='sd'><b>Summary of this statement</b>" + table([], [["Charges from your providers", usd(a["charge_cents"])], ["You saved with your plan", usd(a["adjustment_cents"])], ["Your plan paid", usd(a["plan_paid_cents"])], ["<b>Total member owes</b>", f"<b>{usd(a['patient_cents'])}</b>"]], "lr", "g") + "</div>"
    top = (beside(f"<div class='logo'>{esc(payer)}</div><div class='k'>{street}, {town}</div>", "<div class='ttl'>Explanation of benefits</div><div class='k rt'>This is not a bill. Please keep it with your health records.</div>") + "<br>"
           + beside(f"<br>{who.mail}", facts([("Subscriber", esc(who.plain)), ("Member ID", member), ("Group", group), ("Employer", rng.choice(("DERBY CITY BREWING CO", "PIKE COUNTY HOSPITAL AUTH", "SYCAMORE HOME BUILDERS"))), ("Issued", say(sent, "%B %-d, %Y")), ("Customer care", f"{tel} (TTY: 711)")]), widths="55% 45%") + "<br>")
    appeal = f"<h2>Appeal rights</h2><p>If we did not pay all of a claim, you may appeal within 180 days of getting this statement. Tell us in writing why you think it should be paid: Grievance and Appeal Department, {street}, {town}. Send the claim number, and records that help. We will answer in 60 days. You can ask for the diagnosis and treatment codes and what they mean, and for the rules we used, at no charge. An outside reviewer may look at some decisions after that. If ERISA governs your plan you may bring a civil action under section 502(a).</p><h2>Terms</h2><p><b>Charges</b>: what was billed. <b>Excluded amount</b>: what your plan does not cover. <b>Discount</b>: what network providers take off. <b>Covered amount</b>: charges less excluded amount and discount. <b>Member owes</b>: excluded amount, deductible, copay and coinsurance.</p><p class='k'>Espa&ntilde;ol: Llame al n&uacute;mero arriba indicado para recibir servicios gratuitos. &nbsp; Kreyol Ayisyen: Rele nimewo ki anwo a. &nbsp; Portugu&ecirc;s: Ligue para o n&uacute;mero acima.</p>"
    codes = "<h2>Reason codes</h2>" + "".join(f"<p class='n'><b>{m}</b> &nbsp; {SAYS[m]}</p>" for m in sorted(used))
    css = "@page{@bottom-right{font:7.5pt 'Liberation Sans';content:'Page ' counter(page)}@bottom-left{font:7.5pt 'Liberation Sans';content:'GN26EOB 0126'}}.logo{font:bold 19pt 'URW Gothic';color:#4a8d2c}.ttl{font-size:19pt;color:#4a8d2c;text-align:right}.rt{text-align:right}.k{font-size:8pt;color:#555}.f td{padding:1pt 10pt 1pt 0}.f td:first-child{color:#555}.sd{background:#f0f5ec;padding:6pt 9pt}.g{width:100%;margin-top:3pt}.g td{border-top:1px solid #c5d6b8;padding:2pt 3pt}.g th{font-size:8pt}.pb{page-break-inside:avoid;margin-top:11pt}.cf{width:100%}.cf th{background:#4a8d2c;color:#fff;font-size:7.6pt;padding:1.5pt 5pt}.cf td{background:#e3eeda;font-weight:bold;padding:2pt 5pt;font-size:8.5pt}.t{width:100%;font-size:8.3pt}.t th{font-size:7.7pt;vertical-align:bottom;border-bottom:1px solid #4a8d2c}.t td{padding:2.5pt 4pt 0}.t td.sub{font-size:7.5pt;color:#555;padding:0 4pt 3pt;border-bottom:1px solid #ddd}.t .sum td{border-top:1.5px solid #4a8d2c;font-weight:bold;padding-bottom:3pt}h2{font-size:11pt;color:#4a8d2c;margin:10pt 0 3pt}.n{font-size:8.5pt;margin:2pt 0}"
    order = [top + beside(short, gauge) + "".join(blocks) + codes, appeal] if tall else [top + beside(gauge, short) + codes.replace("Reason codes", "Reason codes used in this statement"), "".join(blocks) + appeal]
    return done(sheet(css, *order, size="Letter landscape", margin="0.45in", font="9pt 'Liberation Sans',Arial"), one_or_more(docs))
