"""An auto insurer's explanation of PIP benefits in the manner of State Farm and PIP states' carriers: a letter head, facts of the loss in two
columns, rows by line with days from and through, place, units, charge, allowed, deductible, coinsurance of twenty percent and paid, a running
sum of benefits left of the limit, explanation codes in full, and the fraud warning."""
from held_twentythird_b import *  # noqa: F403

NAME = "held23-harvester-pip"
SAYS = {"103": "Payment is based on 200% of the allowable amount under the participating physicians schedule of Medicare Part B.",
        "217": "Benefits are payable at 80% of the allowed amount under the Personal Injury Protection coverage of the policy.",
        "305": "The amount shown was applied to the policy deductible.", "412": "The documentation submitted does not support the level of service billed. "
                                                                                "No payment is recommended.",
        "118": "The service was billed more than 35 days after it was rendered and is not payable. The patient may not be billed for this charge."}


def document(rng):
    who = Who(rng, youngest=18, oldest=80)
    owner = who if rng.random() < 0.6 else Who(rng, last=who.last)
    payer = rng.choice(("Harvester Mutual Automobile Insurance Company", "Blue Anchor Indemnity Company", "Tradewind General Insurance Company"))
    (provider, care), sent = seen(rng, "therapy therapy therapy imaging hospital bones office"), day(rng, (2026, 3, 1), 200)
    first = later(sent, -rng.randint(16, 40))
    visits = [later(first, n) for n in rng.choice(([0], [0], [0, 2, 4], [0, 1, 3, 5, 8]))] if care is THERAPY else [first]
    left, lines, rows, used = rng.choice((0, 0, 50000, 100000)), [], [], set()
    items = [x for d in visits for x in services(rng, 1, 3 if len(visits) > 1 else 6, [d], care, kinds=("free",), denied=0.07)]
    for n, x in enumerate(items, 1):
        allowed = x["allowed_cents"]
        taken = min(left, allowed)
        left -= taken
        share = round((allowed - taken) * 0.2)
        paid = allowed - taken - share
        late = x["denied"] and rng.random() < 0.5
        why = ["118" if late else "412"] if x["denied"] else ["103"] + (["305"] if taken else []) + (["217"] if paid else [])
        used |= set(why)
        mods = [m for m in MODS.get(x["code"], []) if rng.random() < 0.6]
        lines.append({"date": x["date"], "date_end": x["date"], "code": x["code"], "modifiers": mods, "units": x["units"], "place": "23" if care is HOSPITAL
                      else "11",
                      "charge_cents": x["charge_cents"], "allowed_cents": allowed, "deductible_cents": taken, "coinsurance_cents": share,
                      "plan_paid_cents": paid, "remarks": why})
        d = say(x["date"], "%m-%d-%Y")
        rows.append([str(n), d, d, lines[-1]["place"], "-".join([x["code"], *mods]), str(x["units"]), *(usd(lines[-1][k]) for k in
                     "charge_cents allowed_cents deductible_cents coinsurance_cents plan_paid_cents".split()), " ".join(why)])
    t = {k: total(lines, k) for k in "charge_cents allowed_cents deductible_cents coinsurance_cents plan_paid_cents".split()}
    claim, policy = number(rng, "59-99A9-99A"), number(rng, "A99 9999-A99-59")
    hurt, (box, city), (street, town), tin = later(first, -rng.randint(2, 120)), place(rng, True), place(rng), tax_id(rng)
    before = rng.randint(0, 400000)
    codes = rng.sample("S13.4XXA M54.2 S39.012A M99.03 S06.0X0A".split(), rng.choice((1, 2, 3)))
    tel = free(rng)
    box_ = facts([("Claim Number:", claim), ("Insured:", esc(owner.full)), ("Patient:", esc(who.full)), ("Date of Loss:", say(hurt, "%m-%d-%Y")),
                  ("Policy Number:", policy)])
    box2 = facts([("Provider:", esc(provider)), ("Tax ID:", tin), ("Bill Received:", say(later(first, 6), "%m-%d-%Y")), ("Diagnosis Codes:", ", ".join(codes)),
                  ("Coverage:", "P10 Personal Injury Protection")])
    heads = ["Line", "From", "Through", "POS", "Procedure", "Units", "Submitted<br>Amount", "Allowed<br>Amount", "Deductible", "Co-pay/<br>Co-insurance",
             "Paid<br>Amount", "Explanation"]
    body = (beside(f"<div class='logo'>{esc(payer)}</div>PIP/MPC Claims<br>{box}<br>{city}", f"<div class='dt'>{sent.strftime('%B %-d, %Y')}</div>",
                   widths="70% 30%")
            + beside(f"<div class='mail'>{who.mail}</div>", "<div class='fine'>Copy sent to:<br>" + f"{esc(provider)}<br>{street}<br>{town}</div>",
                     widths="62% 38%")
            + f"<div class='ttl'>EXPLANATION OF BENEFITS</div><p>This is an explanation of how we considered the medical expense below. It is not a bill.</p>"
            + beside(box_, box2, widths="48% 52%") + table(heads, rows, "lllclcrrrrrl", "t", [[("Total", 6), *(usd(v) for v in t.values()), ""]])
            + beside("", facts([("Total submitted:", usd(t["charge_cents"])), ("Total allowed:", usd(t["allowed_cents"])), ("Interest:", "$0.00"),
                                ("<b>Total payment issued:</b>", f"<b>{usd(t['plan_paid_cents'])}</b>")], "f rs"), widths="55% 45%")
            + (f"<p>Payment of {usd(t['plan_paid_cents'])} was issued to {esc(provider)} on {say(sent, '%m-%d-%Y')}, draft number "
               f"{number(rng, '1 99 999999 A')}.</p>" if t["plan_paid_cents"] else "<p>No payment was issued.</p>")
            + "<h3>Explanation</h3>" + facts([(m, SAYS[m]) for m in sorted(used)], "f")
            + "<h3>Benefit Status</h3>" + facts([("PIP limit", "$10,000.00"), ("Benefits paid before this bill", usd(before)), ("Benefits remaining", usd(max(0,
                1000000 - before - t["plan_paid_cents"])))], "f rt")
            + f"<p>If you have questions, or if you have more information that you want us to consider, please call us at {tel} or write to the address "
              f"above, and use the claim number.</p>"
            + f"<p>Sincerely,<br><br>{doctor(rng, '{} {}')}<br>Claim Specialist<br>{esc(payer)}</p>"
            + "<p class='fine'>Any person who knowingly and with intent to injure, defraud, or deceive any insurer files a statement of claim containing any "
              "false, incomplete, or misleading "
              "information is guilty of a felony of the third degree. Providers: you may not bill the insured for the part of a charge that is more than the "
              "amount allowed by section 627.736(5).</p>")
    css = (numbered(of=True) + ".logo{font:bold 15pt 'Liberation Sans';color:#b00020}.dt{text-align:right}.mail{margin:22pt 0 20pt}.ttl{font:bold 13pt "
                               "'Liberation Sans';border-bottom:1.5pt solid #b00020;"
           "margin-bottom:4pt}.f td{padding:0 10pt 1pt 0}.f td:first-child{white-space:nowrap}.t{width:100%;font-size:8pt;margin:8pt 0}.t th{border-top:1pt "
           "solid;border-bottom:1pt solid;font-size:7.6pt;"
           "vertical-align:bottom;padding:2pt 3pt}.t td{padding:2pt 3pt}.sum td{border-top:1pt solid;font-weight:bold}.rs{margin-left:auto}.rs td+td,.rt "
           "td+td{text-align:right}h3{font-size:10pt;margin:7pt 0 2pt}")
    out = only(lines, "date date_end code modifiers place units charge_cents allowed_cents deductible_cents coinsurance_cents plan_paid_cents remarks",
               ("modifiers",))
    truth = claim_of(payer, who.full, None, out, provider, claim, sent, "charges_cents insurance_paid_cents", diagnoses=codes)
    truth["provider"]["tax_id"] = tin
    return done(sheet(css, body, margin="0.55in", font="9.3pt 'Liberation Sans',Arial"), truth)
