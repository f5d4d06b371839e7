"""Humana's explanation of benefits (SmartEOB) on its side: claims of a hospital by revenue code or of a doctor by procedure code, with days from and to,
quantity, charges, plan discount, plan exclusion, the three shares, plan paid and member responsibility, remark codes; the limits in a strip below."""
from held_twentyfifth_b import *  # noqa: F403

NAME = "held25-ins-humana-smart"
WORDS = {"visit": "OFFICE/OUTPATIENT VISIT", "well": "PREVENTIVE EXAM", "lab": "LABORATORY", "path": "PATHOLOGY", "test": "DIAGNOSTIC TEST",
         "shot": "THERAPEUTIC INJECTION", "drug": "INJECTABLE DRUG", "vaccine": "IMMUNIZATION", "xray": "RADIOLOGY", "mri": "ADVANCED IMAGING",
         "therapy": "PHYSICAL THERAPY", "er": "EMERGENCY ROOM VISIT", "surgery": "SURGICAL PROCEDURE", "anes": "ANESTHESIA", "mind": "PSYCHOTHERAPY"}
SAYS = {"1FC": "This service was paid based on the agreement with the participating provider. The member is not responsible for the plan discount.",
        "59M": "This service is excluded under the member's plan. Please see Limitations and Exclusions in the Certificate of Insurance.",
        "CCI": "This procedure is a component of another procedure. A participating provider may not bill the member for it.",
        "77X": "The provider does not participate. The charge above the maximum allowable fee is the member's responsibility.",
        "0DD": "This amount was applied to the member's deductible."}
# revenue code, its words, least and most dollars
WARD = [("0120", "ROOM AND BOARD - SEMIPRIVATE", 1500, 3200), ("0250", "PHARMACY", 180, 2600), ("0270", "MEDICAL/SURGICAL SUPPLIES", 90, 1900),
        ("0300", "LABORATORY", 240, 2400), ("0320", "RADIOLOGY - DIAGNOSTIC", 190, 1300), ("0360", "OPERATING ROOM SERVICES", 2800, 9500),
        ("0370", "ANESTHESIA", 500, 2300), ("0450", "EMERGENCY ROOM", 700, 3100), ("0710", "RECOVERY ROOM", 480, 1900), ("0420", "PHYSICAL THERAPY", 160, 700)]
COLS = """charge_cents adjustment_cents noncovered_cents allowed_cents deductible_cents copay_cents coinsurance_cents plan_paid_cents
patient_cents""".split()


def stay(rng, v):
    """Makes of a visit to the hospital what a hospital bills by revenue code, with days and nights where the patient stayed."""
    first, nights = v.dates[0], rng.choice((0, 0, 1, 2, 4))
    picked = rng.sample(WARD[1:], rng.randint(2, 7))
    lines = []
    for code, words, low, high in sorted(picked + (WARD[:1] if nights else [])):
        units = nights if code == "0120" else rng.choice((1, 1, 2, 5, 11)) if code in ("0250", "0270", "0300") else 1
        charge = cents(rng, low, high) * (nights if code == "0120" else 1)
        kind = "denied" if rng.random() < 0.05 else rng.choice(("ded", "coins", "coins", "both", "free"))
        lines.append({"date": first, "date_end": later(first, nights) if nights else None, "revenue_code": code, "description": words, "units": units,
                      **worked(rng, charge, kind, v.out)})
    v.lines = lines


def document(rng):
    people, sent = family(rng), day(rng)
    seen = visits(rng, people, sent, rng.choice((1, 1, 2, 3)), most=5, out=0.1, care="office er er scans therapy surgeon")
    member, docs, blocks, used = number(rng, "H99999999"), [], [], []
    for v in seen:
        if v.care == "er":
            stay(rng, v)
        rows, claim = [], number(rng, "82026999999999") + rng.choice(("9", "0"))
        for x in v.lines:
            why = {"denied": ["59M"], "writeoff": ["CCI"], "ded": ["1FC", "0DD"]}.get(x["kind"], ["1FC"])
            x["remarks"] = ["77X" if k == "1FC" and v.out else k for k in why]
            x.setdefault("description", WORDS.get(x.get("sort"), ""))
            used += [k for k in x["remarks"] if k not in used]
            end = x.get("date_end") or x["date"]
            if "date_end" not in x or not x["date_end"]:
                x["maybe"] = {"date_end": x["date"].isoformat()}
            code = x.get("revenue_code") or " ".join([x["code"], *(x["modifiers"] or [])])
            rows.append([f"{say(x['date'], '%m/%d/%y')}&ndash;{say(end, '%m/%d/%y')}", code, x["description"], str(x["units"]), *(usd(x[k], "") for k in COLS),
                         ", ".join(x["remarks"])])
        t = sums(v.lines)
        ward = "Revenue<br>code" if v.care == "er" else "Service<br>code"
        heads = ["Date(s) of<br>service", ward, "Service description", "Qty", "Charges", "Plan<br>discount", "Plan<br>exclusion", "Allowed<br>amount",
                 "Deductible", "Copayment", "Coinsurance", "Plan<br>paid", "Member<br>responsibility", "Remark<br>codes"]
        blocks.append("<div class='cl'>" + beside(f"Patient: <b>{esc(v.who.plain.upper())}</b>", f"Claim number: <b>{claim}</b>",
                      f"Provider: <b>{esc(v.provider.upper())}</b>", "Non-participating provider" if v.out else "Participating provider",
                      f"Processed: {say(v.processed)}", widths="20% 19% 33% 15% 13%")
                      + table(heads, rows, "lllcrrrrrrrrrl", "t", [[("Claim totals", 4, "l"), *(usd(t[k]) for k in COLS), ""]]) + "</div>")
        docs.append(claim_of("Humana", v.who.plain.upper(), member, v.lines,
                             "date date_end code modifiers revenue_code description units remarks maybe " + " ".join(COLS), v.provider.upper(), claim, sent,
                             network=v.network))
    met, spent = rng.randint(20000, 240000), rng.randint(250000, 590000)
    billed, off, ours, owed = (all_of(seen, k) for k in ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents"))
    body = (beside("<div class='logo'>Humana.</div><div class='n'>P.O. Box 14601<br>Lexington, KY 40512-4601</div>",
                   "<div class='ttl'>SmartEOB<sup>&reg;</sup> Explanation of Benefits</div><b>THIS IS NOT A BILL</b>",
                   facts([("Statement date", say(sent, "%B %-d, %Y")), ("Member ID", member), ("Group name", rng.choice(("TALLGRASS MEDIA LLC", "PORTER COUNTY "
                          "TRUCKING", "ASHLAND DENTAL SUPPLY"))), ("Group number", number(rng, "799999")), ("Plan", rng.choice(("NPOS 18 Copay 80/50",
                          "ChoicePOS HDHP 100")))]), widths="26% 42% 32%")
            + beside(f"<br>{people[0].mail}<br>", "<div class='sm'>"
                     + table([], [["Total charges", "Plan discounts saved you", "Your plan paid", "Your member responsibility"],
                                  [f"<b>{usd(x)}</b>" for x in (billed, off, ours, owed)]], "cccc", "s")
                     + "<p class='n'>Member responsibility is what you may owe the provider. It may include what you have paid already.</p></div>",
                     widths="38% 62%")
            + "<h2>Claims processed this period</h2>" + "".join(blocks)
            + "<h2>Remark codes</h2>" + facts([(k, esc(SAYS[k])) for k in used], "n")
            + "<h2>Where you stand with your plan limits (01/01/2026 - 12/31/2026)</h2>"
            + table(["", "Deductible limit", "Deductible met", "Remaining", "Out-of-pocket limit", "Out-of-pocket met", "Remaining"],
                    [["Individual - participating", "$2,500.00", usd(met), usd(250000 - met), "$6,000.00", usd(spent), usd(600000 - spent)],
                     ["Family - participating", "$5,000.00", usd(met + 4200), usd(495800 - met), "$12,000.00", usd(spent + 4200), usd(1195800 - spent)],
                     ["Individual - non-participating", "$7,500.00", "$0.00", "$7,500.00", "$18,000.00", "$0.00", "$18,000.00"]], "lrrrrrr", "acc")
            + "<h2>Your appeal rights</h2><p class='n'>If a claim was denied in whole or in part, you or your authorized representative may file an appeal "
            "within 180 "
            "days of receipt of this notice. Write to Humana Grievance and Appeals, P.O. Box 14546, Lexington, KY 40512-4546, or fax 1-888-556-2128. "
            "Include your "
            "name, member ID, claim number, date of service, and the reasons for your appeal. We will give you our decision within 60 days (30 days for "
            "care not "
            "yet received). You may ask, free of charge, for copies of the documents relevant to your claim, including diagnosis and treatment codes and "
            "their meanings. When internal appeals are exhausted you may be entitled to an external review, or to bring a civil action under section 502(a) of "
            f"ERISA.</p><p class='n'>Customer Care: {tel(rng)} (TTY: 711). To report suspected fraud call 1-800-614-4126. Insured by Humana "
            "Insurance Company or administered by Humana Insurance Company.</p>")
    css = ("@page{@bottom-right{font:7pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}}.logo{font:bold 26pt 'Liberation Sans';color:"
           "#5c9a1b}.ttl{font-size:16pt;color:#3f6b12}.ttl sup{font-size:7pt}.n,.n td{font-size:7.9pt}.f td{padding:.8pt 8pt .8pt 0;font-size:8.4pt}"
           ".f td:first-child{font-weight:bold}.s{width:100%;background:#eef5e6}.s td{padding:4pt;border:.6pt solid #a9cc83}.s "
           "b{font-size:13pt}h2{font-size:11pt;"
           "color:#3f6b12;border-bottom:1pt solid #5c9a1b;margin:9pt 0 4pt;page-break-after:avoid}.cl{margin-bottom:8pt}.cl .beside{font-size:8.2pt;background:"
           "#eef5e6}.t{width:100%;font-size:7.7pt}.t th{font-size:7.1pt;vertical-align:bottom;border-bottom:.8pt solid #3f6b12}.t td{border-bottom:.4pt "
           "solid #ccc;"
           "padding:2pt 3pt}.t td.l{white-space:nowrap}.sum td{font-weight:bold;border-top:.8pt solid #3f6b12}.acc{width:100%;font-size:8.2pt}.acc "
           "td{border-bottom:"
           ".4pt solid #ccc}")
    return done(sheet(css, body, size="Letter landscape", margin="0.45in", font="9pt 'Liberation Sans',Arial"), one_or_more(docs))
