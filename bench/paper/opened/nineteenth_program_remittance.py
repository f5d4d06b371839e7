"""A state Medicaid agency's paper remittance to a practice: sections of paid and of denied claims on a sheet on its side, a claim as a row of its own (ICN, recipient, number, account, days, billed, allowed, copay, paid) in bold, the details with line number and header codes on rows below, codes of the agency's own under "EOB", a summary of the payment cycle and the words of the codes at the end."""
from held_nineteenth_b import *  # noqa: F403

NAME = "held19-program-remittance"
SAYS = {"9902": "PRICING ADJUSTMENT - MAX FEE PRICING APPLIED", "0271": "SERVICE IS NOT COVERED FOR THIS BENEFIT PLAN", "1003": "PRIOR AUTHORIZATION IS REQUIRED AND WAS NOT FOUND", "4021": "COPAYMENT WAS DEDUCTED FROM THE PAYMENT"}
COLS = "charge_cents allowed_cents copay_cents plan_paid_cents".split()


def document(rng):
    payer = rng.choice(("STATE OF FRANKLIN MEDICAL ASSISTANCE PROGRAM", "GREAT BASIN MEDICAID AGENCY", "TALLGRASS DEPARTMENT OF HEALTH CARE SERVICES"))
    practice, pnpi, sent, ra = rng.choice(GROUPS).upper(), npi(rng), day(rng, (2026, 2, 10), 200), number(rng, "999999999")
    tpl, style = rng.random() < 0.5, rng.choice(("%m/%d/%y", "%m%d%y"))
    docs, rows, used, split = [], {"PAID": [], "DENIED": []}, set(), rng.random() < 0.6
    heads = [["ICN", "RECIPIENT NAME", "RECIPIENT ID", "PATIENT ACCT", "SERVICE DATES", "BILLED", "ALLOWED", "COPAY", "PAID", "EOB"], ["LINE", "PROC / MOD", "POS", "UNITS", "SERVICE DATES", *[""] * 4, ""]]
    for who in sorted((Who(rng, youngest=1, oldest=63) for _ in range(rng.randint(2, 6))), key=lambda w: w.filed):
        icn, member, acct, first = number(rng, "2226099999999"), number(rng, "9999999999"), number(rng, "AAA9999"), later(sent, -rng.randint(10, 40))
        bad = rng.random() < 0.25
        lines = services(rng, 1, 4, [first], kinds=("copay", "free", "free", "free"), denied=1.0 if bad else 0.0)
        why = rng.choice(("0271", "1003"))
        inner = []
        for n, x in enumerate(lines):
            x["copay_cents"] = 0 if x["denied"] else min(x["allowed_cents"], 300) if x["copay_cents"] else 0
            x["plan_paid_cents"] = x["allowed_cents"] - x["copay_cents"]
            x["modifiers"] = ["GP"] if x["code"][:3] == "971" else ["25"] if x["code"][:3] == "992" and len(lines) > 1 and rng.random() < 0.5 else None
            x["place"] = "23" if x["code"] == "99283" else "11"
            x["remarks"] = [why] if bad else (["9902"] if x["adjustment_cents"] else []) + (["4021"] if x["copay_cents"] else [])
            x["maybe"] = {"date_end": x["date"]}
            used |= set(x["remarks"])
            inner.append([f"&nbsp;&nbsp;{n + 1:02d}", x["code"] + "".join(" " + m for m in x["modifiers"] or []), x["place"], f"{x['units']}.00" if split else str(x["units"]), f"{say(first, style)}-{say(first, style)}", *(usd(x[k], "") for k in COLS), " ".join(x["remarks"])])
            x["remarks"] = x["remarks"] or None
        t = sums(lines, " ".join(COLS))
        rows["DENIED" if bad else "PAID"] += [[f"<b>{v}</b>" for v in (icn, esc(who.filed), member, acct, f"{say(first, style)}-{say(first, style)}", *(usd(t[k], "") for k in COLS), "")], *inner]
        docs.append({"document_type": "remittance", "provider": {"name": practice, "npi": pnpi}, "payer": {"name": payer}, "patient": {"name": who.filed, "member_id": member}, "account_number": acct, "claim_number": icn, "statement_date": sent, "bad": bad, "lines": only(lines, "date code modifiers place units remarks maybe " + " ".join(COLS)), "totals": {"charges_cents": t["charge_cents"], "insurance_paid_cents": t["plan_paid_cents"]}})
    parts = ""
    for name, mine in rows.items():
        if mine:
            chosen = [d for d in docs if d["bad"] == (name == "DENIED")]
            parts += f"<h2>CLAIM TYPE: PROFESSIONAL &nbsp;&nbsp;&nbsp; STATUS: {name}</h2>" + table(heads, mine, "lllllrrrrl", "t", [[(f"TOTAL {name} CLAIMS: {len(chosen)}", 5), *(usd(sum(total(d["lines"], k) for d in chosen), "") for k in COLS), ""]], widths="14% 18% 11% 10% 13%")
    paid = sum(d["totals"]["insurance_paid_cents"] for d in docs)
    docs = [{k: v for k, v in d.items() if k != "bad"} for d in docs]
    (street, town), (ps, pt), tel = place(rng, True), place(rng), free(rng)
    body = (f"<table class='hd'><tr><td>REPORT: RA-0100-W<br>RA#: {ra}</td><td class='c'><b>{payer}</b><br>REMITTANCE ADVICE<br>PROFESSIONAL SERVICES</td><td class='r'>CYCLE DATE: {say(sent, '%m/%d/%Y')}</td></tr></table><br>" + beside(f"{esc(practice)}<br>{ps.upper()}<br>{pt.upper()}", facts([("NPI:", pnpi), ("TAXONOMY:", "207Q00000X"), ("PAYEE ID:", number(rng, "99999999"))])) + ("<p class='ban'>BANNER MESSAGE: RECIPIENTS MAY NOT BE BILLED FOR A DENIED SERVICE UNLESS THEY AGREED IN WRITING BEFORE. CHECK ELIGIBILITY BEFORE EACH VISIT.</p>" if tpl else "") + parts
            + "<h2>FINANCIAL SUMMARY OF THE CYCLE</h2>" + facts([("CLAIMS PROCESSED", str(len(docs))), ("CLAIMS PAID AMOUNT", usd(paid, "")), ("RECOUPMENTS", "0.00"), ("NET PAYMENT", usd(paid, ""))], "f su") + ("<h2>EOB CODE DESCRIPTIONS</h2>" + "".join(f"<p>{n} &nbsp; {SAYS[n]}</p>" for n in sorted(used)) if used else "") + f"<p>INQUIRIES: {tel} OR {street.upper()}, {town.upper()}. SEND CORRECTED CLAIMS WITHIN 365 DAYS OF THE SERVICE.</p>")
    css = "@page{@top-right{font:8pt 'Nimbus Mono PS';content:'PAGE ' counter(page)}}.hd{width:100%;border-bottom:2px solid #000}.hd td{width:33%}.ban{border:1px dashed #000;padding:3pt;margin:6pt 0}h2{font-size:9.5pt;margin:10pt 0 3pt;background:#e6e6e6;padding:2pt}.t{width:100%;font-size:8.2pt}.t th{font-size:7.8pt;padding:1pt 4pt}.t thead tr:last-child th{border-bottom:1px solid #000}.t td{padding:1pt 4pt;white-space:nowrap}.sum td{border-top:1px solid #000;font-weight:bold;padding-top:3pt}.f td{padding:1pt 12pt 1pt 0}.su td+td{text-align:right}p{margin:2pt 0}"
    return done(sheet(css, body, size="Letter landscape", margin="0.5in", font="8.8pt 'Nimbus Mono PS','Liberation Mono',monospace"), one_or_more(docs))
