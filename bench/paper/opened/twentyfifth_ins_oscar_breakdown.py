"""Oscar's explanation of benefits: one claim, told in large plain words (billed, saved, Oscar paid, you owe), then its services one by one with what
each share was, the deductible and out-of-pocket so far, and the appeal text in small print on the second page."""
from held_twentyfifth_b import *  # noqa: F403

NAME = "held25-ins-oscar-breakdown"
WORDS = {"visit": "Office visit", "well": "Preventive care visit", "lab": "Lab test", "path": "Pathology", "test": "Diagnostic test", "shot": "Injection",
         "drug": "Medication given in office", "vaccine": "Vaccine", "xray": "X-ray or ultrasound", "mri": "Advanced imaging (CT/PET scans, MRIs)",
         "therapy": "Rehabilitation services", "er": "Emergency room visit", "surgery": "Outpatient surgery", "anes": "Anesthesia",
         "mind": "Mental health office visit"}
NOTES = {"denied": ("N5", "This service isn't covered under your plan. You may be responsible for the full cost."),
         "writeoff": ("B2", "This service is included in the payment for another service. Your provider shouldn't bill you for it."),
         "ded": ("D1", "This amount was applied to your deductible.")}
COLS = "charge_cents adjustment_cents allowed_cents plan_paid_cents copay_cents deductible_cents coinsurance_cents noncovered_cents patient_cents".split()


def document(rng):
    people, sent = family(rng, "FL TX NJ"), day(rng)
    visit = visits(rng, people, sent, 1, out=0)[0]
    who, lines, claim = visit.who, visit.lines, number(rng, "OSC9999-999999")
    member = number(rng, "OSC99999999-") + f"0{visit.n + 1}"
    rows, used = [], {}
    for x in lines:
        x["description"], x["remarks"] = WORDS[x["sort"]], [NOTES[x["kind"]][0]] if x["kind"] in NOTES else None
        used |= dict([NOTES[x["kind"]]]) if x["kind"] in NOTES else {}
        code = x["code"] + (f"-{x['modifiers'][0]}" if x["modifiers"] else "")
        rows.append([f"<b>{x['description']}</b><br><span class='g'>{code}</span>" + (f" <sup>{x['remarks'][0]}</sup>" if x["remarks"] else ""),
                     say(x["date"], "%b %-d, %Y"), *(usd(x[k]) for k in COLS[:-1]), f"<b>{usd(x['patient_cents'])}</b>"])
    t = sums(lines)
    met, out = rng.randint(30000, 250000), rng.randint(260000, 600000)
    big = [("Your provider billed", t["charge_cents"]), ("Oscar's discount saved you", -t["adjustment_cents"]), ("Oscar paid", -t["plan_paid_cents"]),
           ("You owe", t["patient_cents"])]
    one = (beside("<div class='logo'>oscar</div>", f"<div class='g r'>Oscar Insurance Company<br>P.O. Box 52146, Phoenix, AZ 85072<br>"
                  f"Questions? {tel(rng, '1-855-672-{:04d}')} or hioscar.com</div>")
           + beside(f"<br>{people[0].mail}", facts([("Statement date", say(sent, "%B %-d, %Y")), ("Member", esc(who.plain)), ("Member ID", member),
                    ("Plan", rng.choice(("Silver Classic", "Bronze Simple PCP Saver", "Gold Elite Saver Plus"))), ("Claim number", claim)]), widths="52% 48%")
           + f"<h1>Explanation of benefits</h1><p><b>This is not a bill.</b> It explains how your plan covered your visit with <b>{esc(visit.provider)}</b>"
           f" (in-network) on {say(visit.dates[0], '%B %-d, %Y')}. If you owe anything, your provider will send you a bill. Compare it with this page "
           "before you pay.</p>"
           + "<h2>Here&rsquo;s how the cost breaks down</h2>" + table([], [[a, f"<b>{usd(b)}</b>"] for a, b in big], "lr", "big", widths="70% 30%")
           + "<h2>What you&rsquo;ve spent this year</h2>"
           + table(["", "You&rsquo;ve spent", "Your limit", "Left to go"],
                   [["In-network deductible", usd(met), "$2,500.00", usd(250000 - met)], ["In-network out-of-pocket maximum", usd(out), "$8,700.00",
                    usd(870000 - out)]], "lrrr", "lim"))
    heads = ["Service", "Date", "Provider<br>billed", "Discount", "Allowed<br>amount", "Oscar<br>paid", "Copay", "Deductible", "Coinsurance", "Not<br>covered",
             "You owe"]
    two = ("<h2>Your services</h2>" + f"<p class='g'>Claim {claim} &middot; Received {say(visit.received, '%b %-d, %Y')} &middot; Processed "
           f"{say(visit.processed, '%b %-d, %Y')} &middot; {esc(visit.provider)}</p>"
           + table(heads, rows, "llrrrrrrrrr", "t", [["Total", "", *(usd(t[k]) for k in COLS)]])
           + ("<h3>Notes</h3>" + facts(used.items(), "g") if used else "")
           + "<h3>Terms, explained</h3><p class='g'><b>Allowed amount:</b> the most your plan will pay for a covered service. <b>Copay:</b> the set amount you "
           "pay for a covered service. <b>Deductible:</b> what you pay for covered care before your plan starts to pay. <b>Coinsurance:</b> your share of the "
           "cost after you&rsquo;ve met the deductible.</p><h3>Don&rsquo;t agree with our decision?</h3><p class='g'>You can file an internal appeal "
           "(grievance) within 180 calendar days of getting this notice. Write to Oscar Grievances and Appeals, P.O. Box 52146, Phoenix, AZ 85072. Tell us "
           "your name, member ID, the claim number, and why you think we should change it. We&rsquo;ll answer in 30 days if the care hasn&rsquo;t happened "
           "yet, and in 60 days if it has. After that you may ask for an external review by an independent organization at no cost. You can ask for the "
           "diagnosis and treatment codes of this claim, and what they mean, free of charge.</p><p class='g'>Think a charge is for something you "
           "didn&rsquo;t get? Report fraud at 1-844-392-7589. ATENCI&Oacute;N: si habla espa&ntilde;ol, tiene a su disposici&oacute;n servicios gratuitos de "
           "asistencia ling&uuml;&iacute;stica.</p>")
    css = ("@page{@bottom-left{font:7pt 'Liberation Sans';content:'Explanation of benefits - this is not a bill'}@bottom-right{font:7pt 'Liberation Sans';"
           "content:counter(page) ' / ' counter(pages)}}.logo{font:bold 30pt 'Liberation Sans';color:#0f3fd6;letter-spacing:-1pt}.g{font-size:8pt;color:#444}"
           "div.r{text-align:right}h1{font-size:21pt;color:#0f3fd6;margin:18pt 0 6pt}h2{font-size:14pt;margin:16pt 0 6pt}h3{font-size:10.5pt;margin:10pt 0 3pt}"
           ".f td:first-child{color:#555}.big{width:70%}.big td{font-size:12.5pt;padding:6pt 4pt;border-bottom:.8pt solid #ccd}.big tr:last-child "
           "td{border-top:"
           "1.6pt solid #0f3fd6;color:#0f3fd6;border-bottom:0}.lim{width:90%}.lim th{font-size:8.4pt;color:#555}.lim td{padding:4pt;border-top:.5pt solid #ccc}"
           ".t{width:100%;font-size:7.6pt}.t th{font-size:7.2pt;color:#444;vertical-align:bottom;border-bottom:1pt solid #0f3fd6}.t td{border-bottom:.5pt "
           "solid "
           "#ccd;padding:4pt 3pt}.sum td{font-weight:bold;background:#eef2fe}")
    truth = claim_of("Oscar Insurance Company", who.plain, member, lines, "date description code modifiers remarks " + " ".join(COLS), visit.provider, claim,
                     sent, network="in")
    return done(sheet(css, one, two, margin="0.55in"), truth)
