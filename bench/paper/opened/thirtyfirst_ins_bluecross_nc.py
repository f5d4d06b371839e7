"""Blue Cross NC's Explanation of Benefits: an overview of four sums, helpful terms, then claim details one after another with what the
provider charged, the amount allowed, member savings, what the plan paid and what the provider may bill."""
from held_thirtyfirst_b import *

NAME, KIND = "held31-ins-bluecross-nc", "eob"
WORDS = {"Office Visits": "Office Visit", "Preventive Care": "Preventive Care", "Laboratory Services": "Lab", "X-Ray": "Radiology",
    "Diagnostic Imaging":
         "Radiology - Advanced", "Diagnostic Test": "Diagnostic Medical", "Surgery": "Surgery", "Physical Therapy": "Physical Therapy",
             "Mental Health":
         "Mental Health Office Visit", "Medical Services": "Injection", "Immunization": "Immunization"}
NOTES = {"denied": ("N08", "This service is not covered under your health benefit plan. You are responsible for the amount charged."),
         "out": ("X31", "Your provider does not participate in our network. You may be billed for the difference between the charge and the amount "
         "allowed."),
         "twice": ("D02", "This service was considered on an earlier claim. You are not responsible for this amount.")}
KEYS = "charge allowed adjustment plan_paid copay deductible coinsurance noncovered patient"


def document(rng):
    holder = Person(rng)
    family = [holder] + [Person(rng, 2, 24, like=holder) for _ in range(rng.choice((0, 0, 1, 2)))]
    sent, member = day(rng), number(rng, "YPPW99999999") + "01"
    group, employer, rate = number(rng, "S99999"), rng.choice(EMPLOYERS), rng.choice((20, 20, 30))
    claims = []
    for n in range(rng.choice((1, 2, 3, 4))):
        who, served = family[n % len(family)], later(sent, -rng.randint(7, 33))
        if rng.random() < 0.12:
            lines, giver = stay(rng, served, later(served, rng.randint(1, 4)), rate), rng.choice(HOSPITALS)
        else:
            lines = visit(rng, served, 1, 5, rate=rate)
            giver = rng.choice((doctor(rng, "{} {} {}, {}"), rng.choice(GROUPS), rng.choice(HOSPITALS)))
        claims.append((who, giver, number(rng, "20269999999999"[:4].replace("2026", str(served.year)) + "9999999999"), lines))
    every = [x for one in claims for x in one[-1]]
    used, blocks, truths = {}, "", []
    for who, giver, serial, lines in claims:
        outside = any(x["kind"] == "out" for x in lines)
        rows, told = [], []
        for x in lines:
            words = WORDS.get(x["sort"], x["sort"])
            code, says = NOTES.get(x["kind"], (None, None))
            used.update({code: says} if code else {})
            rows.append([us(x["date"]) + (f" -<br>{us(x['date_end'])}" if x.get("date_end", x["date"]) != x["date"] else ""),
                esc(words), code or "", *(usd(x[f"{k}_cents"]) for k in KEYS.split())])
            told.append({**only([x], "date date_end " + " ".join(f"{k}_cents" for k in KEYS.split()))[0], "description": words,
                "remarks": [code] if code else None})
        foot = [("Claim totals", 3, "l")] + [usd(total(lines, f"{k}_cents")) for k in KEYS.split()]
        blocks += ("<div class='cl'><table class='ch'><tr><td>Patient: <b>" + esc(who.plain.upper()) + f"</b></td><td>Claim number: "
            f"<b>{serial}</b></td></tr><tr><td>"
                   f"Provider: <b>{esc(giver)}</b></td><td>Provider status: <b>{'Out-of-network' if outside else 'In-network'}</b></td></tr></table>"
                   + table(["Date of service", "Service provided", "Notes", "Provider charged", "Amount allowed", "Your member savings",
                       "Your plan paid",
                       "Copay", "Deductible",
                            "Coinsur- ance", "Not covered", "Provider may bill you"], rows, "llcrrrrrrrrr", "d", [foot]) + "</div>")
        truths.append(claim(KIND, "Blue Cross and Blue Shield of North Carolina", {"name": giver}, {"name": who.plain.upper(), "member_id": member},
            told, sums(lines),
                            claim_number=serial, statement_date=sent, network="out" if outside else "in"))
    whole, phone = sums(every), free(rng)
    cross = ("<svg width='46' height='24' viewBox='0 0 46 24'><path d='M8 0h7v8h8v7h-8v9H8v-9H0V8h8z' fill='#0078ae'/><path d='M26 2q9 2 9-2 0 4 9 "
        "2v10q0 8-9 12-9-4-9-12z' "
             "fill='#0078ae'/><path d='M35 6v11M30 11h10' stroke='#fff' stroke-width='2'/></svg>")
    tiles = "".join(f"<td><div class='ta'>{usd(a)}</div><div class='tl'>{n}</div><div class='tw'>{w}</div></td>" for a, n, w in (
        (whole["charges_cents"], "Total charged by providers", "Before any savings"), (whole["adjustments_cents"], "Your member savings",
            "For example by using an in-network "
         "provider"), (whole["insurance_paid_cents"], "Your plan paid", "Paid to your providers"), (whole["balance_cents"],
             "Providers may bill you", "You may have paid "
         "some of this at your visit")))
    first = (beside(cross + "<span class='brand'>Blue Cross NC</span><div class='from'>Blue Cross and Blue Shield of North Carolina<br>PO Box "
    "2291<br>Durham, NC 27702-2291</div>",
                    "<h1>Explanation of Benefits</h1><div class='not'>THIS IS NOT A BILL</div>" + facts([("Notice date", full(sent)), ("Subscriber",
                    esc(holder.plain.upper())), ("Subscriber ID", member), ("Group", f"{esc(employer)} ({group})"), ("Plan",
                        rng.choice(("Blue Options PPO",
                    "Blue Options HSA", "Blue Local", "Classic Blue")))], "mi"), widths="50% 50%")
             + f"<div class='win'>{holder.mail()}</div><h2>Overview</h2><p>Here is a summary of the claim{'s' if len(claims) > 1 else ''} we "
                 f"processed. Your provider will "
             f"send you a bill if you owe anything.</p><table class='ti'><tr>{tiles}</tr></table>"
             + "<h2>Helpful terms</h2>" + facts([("Amount allowed", "The most your plan will pay for a covered service. In-network providers "
                 "accept it as full payment."),
             ("Your member savings", "The difference between what an in-network provider charged and the amount allowed."), ("Coinsurance",
                 "Your share of the amount allowed, "
             "as a percentage, after your deductible."), ("Deductible", "What you pay for covered services in a benefit period before your plan "
             "begins to pay."), ("Not covered",
             "Charges your plan does not pay. See the notes after your claims.")], "nt")
             + f"<div class='ask'><b>Questions?</b> Log in to Blue Connect at BlueConnectNC.com or call {phone}, Monday - Friday, 8 a.m. - 7 p.m. "
                 f"(TTY 711).</div>")
    limits = met(rng, [("Deductible", 150000), ("Out-of-pocket limit", 550000)])
    second = ("<h2>Claim details</h2>" + blocks + (facts(sorted(used.items()), "nt") if used else "")
              + f"<h2>Benefit year summary</h2><p>Amounts applied in-network from 01/01/{sent.year} as of the date of this notice.</p>"
              + table(["", "Plan's maximum", "Amount satisfied", "Remaining"], [[f"{esc(holder.first)} - {n}", usd(lim), usd(have),
                  usd(lim - have)] for n, lim, have in limits],
                      "lrrr", "p")
              + "<h2>Your right to appeal</h2><p>You or someone you name may ask us to review this decision within 180 days after you receive this "
                  "notice. Send your request to "
              "Member Appeals, PO Box 30055, Durham, NC 27702-3055. The North Carolina Department of Insurance can help you at "
              "1-855-555-0112.</p><p class='fine'>Please save this "
              "form for your tax records. Your balance may not reflect payments made by you or another insurance company. Blue Cross NC is an "
              "independent licensee of the Blue "
              "Cross and Blue Shield Association.</p>")
    css = ("@page{@bottom-right{content:'Page ' counter(page) ' of ' counter(pages);font:7.5pt 'Liberation "
        "Sans'}}.brand{font-size:17pt;color:#0078ae;font-weight:bold;"
           "vertical-align:4pt;margin-left:5pt}.from{font-size:8pt;line-height:1.3;"
           "margin-top:4pt}h1{font-size:18pt;color:#00467f}.not{font-weight:bold;margin-bottom:6pt}"
           ".mi td{font-size:9pt;padding:1pt 8pt 1pt 0}.mi td:first-child{color:#555}.win{margin:12pt 0 26pt "
           "18pt;line-height:1.35}h2{page-break-after:avoid;font-size:14pt;color:#00467f;margin:"
           "11pt 0 4pt;border-bottom:1.5pt solid #0078ae}.ti{width:100%;margin:8pt 0}.ti td{width:25%;background:#e8f3f9;border-right:5pt solid "
           "#fff;padding:9pt 8pt}.ta"
           "{font-size:15pt;font-weight:bold;color:#00467f}.tl{font-weight:bold;font-size:9pt}.tw{font-size:8pt}.nt td{font-size:8.8pt}.nt "
           "td:first-child{font-weight:bold;"
           "white-space:nowrap}.ask{background:#00467f;color:#fff;padding:8pt;margin-top:16pt}.ch{width:100%;background:#e8f3f9}.ch "
           "td{font-size:9pt;padding:3pt 6pt;width:50%}"
           ".cl{margin-bottom:13pt}.d{width:100%}.d th,.d td{font-size:7.1pt;padding:3pt 2pt}.d th{vertical-align:bottom;border-bottom:1pt solid "
           "#0078ae}.d td{border-bottom:"
           "0.5pt solid #ccc}.d .sum td{font-weight:bold}.d td:last-child{background:#f3f8fb}.p{width:100%}.p th{font-size:8.5pt}.p "
           "td{border-bottom:0.5pt solid #ccc;font-size:"
           "8.8pt}p{line-height:1.35}")
    return made(sheet(css, first, second, margin="0.5in", font="9.5pt 'Liberation Sans',Arial", title="Explanation of Benefits"), truths)
