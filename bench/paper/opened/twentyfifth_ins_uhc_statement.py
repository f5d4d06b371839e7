"""UnitedHealthcare's Explanation of Benefits Statement: the first page is a letter with claim summary boxes and plan balances; then Claim Detail per claim
with type of service, date, notes, amount billed, plan discounts, your plan paid, copay, coinsurance, deductible, non-covered, amount you owe."""
from held_twentyfifth_b import *  # noqa: F403

NAME = "held25-ins-uhc-statement"
WORDS = {"visit": "OFFICE VISIT", "well": "PREVENTIVE VISIT", "lab": "LABORATORY SERVICES", "path": "PATHOLOGY", "test": "DIAGNOSTIC SERVICES",
         "shot": "THERAPEUTIC INJECTIONS", "drug": "INJECTABLE DRUGS", "vaccine": "IMMUNIZATIONS", "xray": "X-RAY SERVICES", "mri": "MAJOR DIAGNOSTIC SERVICES",
         "therapy": "PHYSICAL MEDICINE", "er": "EMERGENCY ROOM SERVICES", "surgery": "SURGICAL SERVICES", "anes": "ANESTHESIA",
         "mind": "MENTAL HEALTH OUTPATIENT"}
SAYS = {"D1": "YOUR NETWORK PROVIDER HAS ACCEPTED A DISCOUNT FOR THIS SERVICE. YOU ARE NOT RESPONSIBLE FOR THE DIFFERENCE.",
        "5E": "YOUR PLAN DOES NOT COVER THIS SERVICE OR ITEM. PLEASE REFER TO YOUR PLAN DOCUMENTS FOR COVERAGE LIMITS AND EXCLUSIONS.",
        "KM": "PAYMENT FOR THIS SERVICE IS INCLUDED IN THE PAYMENT OF THE RELATED PROCEDURE. YOU DO NOT OWE THIS AMOUNT TO A NETWORK PROVIDER.",
        "IS": "THE PROVIDER IS NOT IN THE NETWORK. THE PLAN ALLOWS AN AMOUNT FOR THIS SERVICE; THE PROVIDER MAY BILL YOU FOR THE REST.",
        "PV": "THIS SERVICE WAS PAID AT 100% UNDER THE PREVENTIVE CARE BENEFIT."}
COLS = """charge_cents adjustment_cents allowed_cents plan_paid_cents copay_cents coinsurance_cents deductible_cents noncovered_cents
patient_cents""".split()


def document(rng):
    people, sent = family(rng), day(rng)
    seen = visits(rng, people, sent, rng.choice((1, 1, 2, 3, 4)), most=6, out=0.12)
    member, group, docs, blocks, used = number(rng, "9999 99999"), number(rng, "0999999"), [], [], []
    for v in seen:
        rows, claim = [], number(rng, rng.choice(("AA 99999999", "9999999999")))
        for x in v.lines:
            why = {"denied": "5E", "writeoff": "KM"}.get(x["kind"], "IS" if v.out else "PV" if x["sort"] in ("well", "vaccine") else "D1")
            x["description"], x["remarks"] = WORDS[x["sort"]], [why]
            used += [why] if why not in used else []
            d = say(x["date"], "%m/%d/%Y")
            rows.append([d, x["description"], why, *(usd(x[k]) for k in COLS)])
        t = sums(v.lines)
        heads = [["", "", "", "", "", "", "", ("Your Responsibility", 4, "c"), ""],
                 ["Date(s) of<br>Service", "Type of Service", "Notes*", "Amount<br>Billed", "Plan<br>Discounts", "Amount<br>Allowed", "Your Plan<br>Paid",
                  "Copay", "Coinsurance", "Deductible", "Non-<br>Covered", "Amount<br>You Owe**"]]
        blocks.append(f"<div class='bar'>Claim Detail for {esc(v.who.plain.upper())} <small>({('Subscriber', 'Spouse', 'Dependent')[v.n]})</small></div>"
                      + beside(f"<b>Provider:</b> {esc(v.provider.upper())} ({'Out-of-Network' if v.out else 'Network'})",
                               f"<b>Claim Number:</b> {claim}<br><b>Date Processed:</b> {say(v.processed)}", widths="62% 38%")
                      + table(heads, rows, "llcrrrrrrrrr", "t", [[("Claim Total:", 3, "l"), *(usd(t[k]) for k in COLS)]]))
        docs.append(claim_of("UnitedHealthcare", v.who.plain.upper(), member, v.lines, "date description remarks " + " ".join(COLS), v.provider.upper(), claim,
                             sent, network=v.network))
    billed, off, ours, owed = (all_of(seen, k) for k in ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents"))
    box = (("Amount Billed", billed, "This is the total amount your providers billed for the services you received."),
           ("Plan Discounts", off, "Your plan negotiates discounts with providers and facilities to help you save money."),
           ("Your Plan Paid", ours, "This is the amount your plan paid to providers or to you."),
           ("Total Amount You Owe the Provider(s)", owed, "This amount does not reflect any payment you may have already made at the time you received care. "
            "Wait for a bill from your provider."))
    ded, oop = rng.choice((100000, 150000, 250000)), rng.choice((400000, 600000))
    met, spent = rng.randint(10000, ded), rng.randint(ded, oop)
    one = (beside("<div class='logo'>UnitedHealthcare</div><div class='n'>United HealthCare Services, Inc.<br>ATLANTA SERVICE CENTER<br>P.O. BOX 740800<br>"
                  f"ATLANTA, GA 30374-0800<br>PHONE: {tel(rng, '1-866-633-{:04d}')}</div><br><br>{people[0].mail}<br><br>",
                  f"<div class='ttl'>Explanation of Benefits Statement</div><b>This is not a bill. Do not pay.</b> This is to notify you that we processed "
                  f"your "
                  "claim(s).<br><br><b>Member/Subscriber Information</b>"
                  + facts([("Date:", say(sent, "%B %-d, %Y")), ("Subscriber:", esc(people[0].plain.upper())), ("Member ID:", member),
                           ("Group:", rng.choice(("NORTHLINE LOGISTICS INC", "AMBERLY SOFTWARE CORP", "WESTOVER COUNTY SCHOOLS"))), ("Group #:", group)]),
                  widths="50% 50%")
           + f"<p>Dear {esc(people[0].first)},</p><p>This statement shows how your claims were processed from {say(min(v.processed for v in seen))} to "
           f"{say(max(v.processed for v in seen))}. Use it to compare with the bills you receive. Manage your claims any time on myuhc.com.</p>"
           "<div class='bar'>Claims Summary</div>" + table([], [[f"<b>{a}</b><br><span class='n'>{c}</span>", f"<b>{usd(b)}</b>"] for a, b, c in box], "lr",
           "sm")
           + "<div class='bar'>Your Plan Balances</div><p class='n'>As of the date of this statement. These may include claims not shown here.</p>"
           + table(["Network", "Annual Amount", "Applied to Date", "Remaining"],
                   [[f"{esc(people[0].first.upper())} - Deductible", usd(ded), usd(met), usd(ded - met)],
                    [f"{esc(people[0].first.upper())} - Out-of-Pocket Maximum", usd(oop), usd(spent), usd(oop - spent)],
                    ["FAMILY - Deductible", usd(2 * ded), usd(met + 7000), usd(2 * ded - met - 7000)],
                    ["FAMILY - Out-of-Pocket Maximum", usd(2 * oop), usd(spent + 9000), usd(2 * oop - spent - 9000)]], "lrrr", "bal"))
    two = ("".join(blocks) + "<div class='bar'>Notes*</div>" + facts([(k, SAYS[k]) for k in used], "n")
           + "<p class='n'>**This amount may include what you already paid the provider at the time of service, and may be lowered by a payment from a "
           "health savings, flexible spending or health reimbursement account.</p><div class='bar'>Your Right to Appeal</div><p class='n'>You, or someone "
           "you name "
           "to act for you (your authorized representative), may file an appeal of this benefit determination within 180 days of receiving this statement. "
           "Send "
           "your written request, with a copy of this page and any additional information, to UnitedHealthcare Appeals, P.O. Box 30432, Salt Lake City, UT "
           "84130-0432. A review will be made by persons who were not involved in the first decision. If you are not satisfied after the first and second "
           "level "
           "appeal, you may be able to ask for an external review with an independent review organization, or file a civil action under ERISA, section "
           "502(a)(1)(B). For questions about your rights call the Employee Benefits Security Administration at 1-866-444-EBSA (3272). You may ask for "
           "the diagnosis and treatment codes and their meanings by calling the number on your ID card.</p><p class='n'><b>Fraud:</b> If you were billed for "
           "care you did not get, call 1-844-359-7736. <b>Spanish (Espa&ntilde;ol):</b> Para obtener asistencia en espa&ntilde;ol, llame al n&uacute;mero "
           "de su tarjeta.</p>")
    css = ("@page{@bottom-right{font:7pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}}.logo{font:bold 19pt 'Liberation Sans';color:"
           "#002677}.ttl{font:bold 15pt 'Liberation Serif';color:#002677}.n,.n td{font-size:7.8pt}.f td{padding:.8pt 6pt .8pt "
           "0}.bar{background:#002677;color:#fff;"
           "font-weight:bold;font-size:10.5pt;padding:3pt 6pt;margin:10pt 0 4pt}.sm{width:100%}.sm td{border-bottom:.6pt solid #99a8c9;padding:4pt "
           "6pt;font-size:"
           "10.5pt}.sm td:last-child{font-size:13pt}.sm tr:last-child td{background:#fdf3e1}.bal{width:100%;font-size:8.6pt}.bal td,.bal th{border-bottom:.5pt "
           "solid #ccc}.t{width:100%;font-size:7.3pt;margin:3pt 0}.t th{font-size:6.9pt;border:.5pt solid #99a8c9;background:#eaf0fa;vertical-align:bottom}"
           ".t td{border:.5pt solid #99a8c9;padding:2pt 2.5pt}.sum td{font-weight:bold;background:#fdf3e1}")
    return done(sheet(css, one, two, margin="0.5in", font="9.2pt 'Liberation Sans',Arial"), one_or_more(docs))
