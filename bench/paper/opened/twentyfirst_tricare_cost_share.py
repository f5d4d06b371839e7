"""The military health program's EOB as its contractors of today print it, upright: sponsor and beneficiary in a ruled box, a claim (now and then two, of sponsor and family) as rows with line number, from and to days, number of services, procedure with its words, billed, allowed, deductible, copayment, cost-share, paid and remark; a box of the claim's summary below, the fiscal or calendar year's catastrophic cap, remarks, and 90 days to appeal."""
from held_twentyfirst_b import *  # noqa: F403

NAME = "held21-tricare-cost-share"
COLS = "charge_cents allowed_cents deductible_cents copay_cents coinsurance_cents plan_paid_cents".split()
SAYS = {"001": "THE CHARGE IS ABOVE THE TRICARE-ALLOWABLE CHARGE. A NETWORK PROVIDER MAY NOT BILL THE DIFFERENCE.", "014": "THE DEDUCTIBLE OF THIS ENROLLMENT YEAR WAS APPLIED.", "052": "TRICARE DOES NOT COVER THIS SERVICE."}


def document(rng):
    sponsor, family = household(rng, 26, 60)
    payer = rng.choice(("TRICARE East", "TRICARE West"))
    plan, sent, dash = rng.choice(("TRICARE Select", "TRICARE Prime", "TRICARE Reserve Select")), day(rng, (2026, 2, 20), 200), rng.choice(("%m/%d/%Y", "%d %b %Y"))
    docs, parts, used, codes = [], "", set(), rng.random() < 0.7
    holder = number(rng, "99999999999")
    base = holder[:9]
    people = rng.sample(family, rng.choice((1, 1, 2)))
    for patient, kin in people:
        (provider, care), claim, first = seen(rng), number(rng, "2026099AA9999"), later(sent, -rng.randint(9, 45))
        provider, dbn = provider.upper(), f"{base}-0{kin}"
        lines, rows = services(rng, 1, 5, [first], care, kinds=("copay", "coins", "free") if plan == "TRICARE Prime" else ("ded", "copay", "coins", "coins", "both"), denied=0.06), []
        for n, x in enumerate(lines):
            x["description"] = x["description"].upper()
            x["remarks"] = ["052"] if x["denied"] else ["001"] + (["014"] if x["deductible_cents"] else [])
            used |= set(x["remarks"])
            x["maybe"] = {"date_end": x["date"]}
            rows.append([str(n + 1), say(x["date"], dash), say(x["date"], dash), str(x["units"]), (x["code"] + "<br>" if codes else "") + esc(x["description"]), *(usd(x[k], "") for k in COLS), " ".join(x["remarks"])])
        t = sums(lines, " ".join(COLS) + " patient_cents adjustment_cents noncovered_cents")
        parts += ("<div class='cl'>" + beside(facts([("Beneficiary:", f"<b>{esc(patient.full.upper())}</b>"), ("DoD Benefits Number:", dbn), ("Plan:", plan)]), facts([("Services provided by:", f"<b>{esc(provider)}</b>"), ("Claim number:", claim), ("Claim received:", say(later(first, 5), dash))]))
                  + table(["Ln", "From", "To", "No.", "Procedure" + (" code<br>and description" if codes else ""), "Amount<br>billed", "Amount<br>allowed", "Deduct-<br>ible", "Copay-<br>ment", "Cost-<br>share", "Paid by<br>TRICARE", "Remarks"], rows, "cllclrrrrrrl", "t", [[("Claim totals", 5), *(usd(t[k], "") for k in COLS), ""]], widths="3% 10% 10%")
                  + beside(facts([("Amount billed", usd(t["charge_cents"])), ("Not allowed", usd(t["adjustment_cents"])), ("Not covered", usd(t["noncovered_cents"])), ("Other health insurance", "$0.00")], "f bx"), facts([(f"Paid to provider", usd(t["plan_paid_cents"])), ("Paid to beneficiary", "$0.00"), ("Check or EFT number", number(rng, "099999999")), ("<b>You may owe your provider</b>", f"<b>{usd(t['patient_cents'])}</b>")], "f bx")) + "</div>")
        docs.append(claim_of(payer, patient.full.upper(), dbn, lines, "date description units remarks maybe " + ("code " if codes else "") + " ".join(COLS), provider, claim, sent, of="charges_cents insurance_paid_cents balance_cents", maybe={"adjustments_cents": t["adjustment_cents"], "patient_paid_cents": 0}))
    a, tel, (street, town) = all_of(docs, "deductible_cents"), free(rng), place(rng, True)
    body = (beside(f"<div class='logo'>TRICARE</div><b>{payer} Region</b><br>Claims administrator<br>{street}<br>{town}<br>{tel}", "<div class='ttl'>Explanation of Benefits</div><p class='rt'>This is not a bill.<br>Keep it for your records.</p>") + "<br>"
            + beside(f"<br>{sponsor.mail}", facts([("Date of notice:", say(sent, "%B %-d, %Y")), ("Sponsor:", esc(sponsor.full.upper())), ("Sponsor SSN:", f"XXX-XX-{number(rng, '9999')}"), ("Status:", rng.choice(("Active duty", "Retired", "Reserve")))], "f bx"), widths="55% 45%")
            + "<p><br>We have worked the claim" + ("s" if len(docs) > 1 else "") + " below under the rules of TRICARE. Pay your provider no more than the amount shown as &ldquo;You may owe your provider&rdquo;.</p>" + parts
            + "<h3>Remarks</h3>" + facts([(m, SAYS[m]) for m in sorted(used)], "f n")
            + f"<h3>Calendar year 2026</h3>" + table(["", "Applied", "Limit"], [["Individual deductible", usd(min(19300, a + rng.randint(0, 4000))), "$193.00"], ["Family deductible", usd(min(38600, a + rng.randint(4000, 9000))), "$386.00"], ["Catastrophic cap (family)", usd(rng.randint(30000, 120000)), "$3,703.00"]], "lrr", "y")
            + f"<p class='n'><br><b>Right to appeal.</b> If you disagree you may ask us to look again, in writing, postmarked within 90 days of the date of this notice, at {street}, {town}. Send a copy of this notice. <b>Fraud.</b> If you did not get these services call {free(rng)}. You can read all your notices in the secure portal.</p>")
    css = numbered() + ".logo{font:bold 22pt 'Liberation Sans';color:#8a1f2b;letter-spacing:1pt}.ttl{font:bold 15pt 'Liberation Sans';text-align:right}.rt{text-align:right}.f td{padding:1pt 8pt 1pt 0}.bx{border:.75pt solid #666;width:100%}.bx td{padding:1pt 5pt}.bx td+td{text-align:right}.cl{page-break-inside:avoid;border-top:2pt solid #8a1f2b;padding-top:5pt;margin-top:9pt}.t{width:100%;font-size:7.7pt;margin:5pt 0}.t th{font-size:7pt;background:#eee;vertical-align:bottom;border:.5pt solid #999;padding:2pt}.t td{border:.5pt solid #bbb;padding:2pt}.sum td{font-weight:bold}.n,.n td{font-size:8pt}h3{font-size:10.5pt;color:#8a1f2b;margin:8pt 0 2pt}.y{font-size:8.6pt;width:60%}.y th,.y td{border-bottom:.5pt solid #999}"
    return done(sheet(css, body, margin="0.5in", font="9.3pt 'Liberation Sans',Arial"), one_or_more(docs))
