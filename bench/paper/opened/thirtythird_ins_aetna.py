"""An Aetna explanation of benefits: letterhead and member's box, what is owed and saved, the payments sent, then each claim "up close" with
lettered columns, its remarks, and how much of the plan's limits is used."""
from held_thirtythird_b import *

NAME, KIND = "held33-ins-aetna", "eob"
REMARKS = {"1": "This service is not covered under your plan of benefits. See the section of your plan documents that lists what is not covered. "
    "[G37]",
           "2": "You have reached the limit of your plan for this service in this benefit year. [K09]",
           "3": "This charge was received after the time your plan allows for sending claims. [T22]"}
HEADS = ["Service description", "Amount<br>billed<br><i>A</i>", "Member<br>rate<br><i>B</i>", "Pending or<br>not payable<br>(remarks)<br><i>C</i>",
         "Applied to<br>deductible<br><i>D</i>", "Your<br>copay<br><i>E</i>", "Amount<br>remaining<br><i>F</i>", "Plan<br>pays<br><i>G</i>",
         "Your<br>coinsurance<br><i>H</i>", "You owe<br>C+D+E+H<br><i>I</i>"]
LOGO = ('<span style="font:bold 27pt URW Gothic,Liberation Sans,Arial;color:#7d3f98;letter-spacing:-1pt">aetna</span>'
        '<span style="font-size:8pt;color:#7d3f98;vertical-align:top">&reg;</span>')


def document(rng):
    member, patient, kin = household(rng)
    sent = day(rng)
    claims = []
    for n in range(rng.choice((1, 1, 2, 3))):
        one = claim(rng, later(sent, -rng.randint(11, 40)), hospital=rng.random() < 0.25, many=n == 0 and rng.random() < 0.12, denied=0.09)
        if n and rng.random() < 0.5:
            one["who"], one["kin"] = member, "self"
        else:
            one["who"], one["kin"] = patient, kin
        one["id"], one["got"] = number(rng, rng.choice(("EAA99AAA999", "E9AAAAA9A99"))) + "-00", later(max(x["date"] for x in one["lines"]), 4)
        one["in"] = rng.random() < 0.85
        for x in one["lines"]:
            if x["denied"]:
                x["notes"] = [rng.choice("123")]
                x.pop("allowed_cents")
        claims.append(one)
    member_id, group = number(rng, "W999999999"), number(rng, "0999999-99-999")
    employer, phone = rng.choice(EMPLOYERS), free(rng)
    everything = [x for one in claims for x in one["lines"]]
    owe, billed = total(everything, "patient_cents"), total(everything, "charge_cents")
    saved, paid = total(everything, "adjustment_cents"), total(everything, "plan_paid_cents")
    top = beside(f"{LOGO}<div class='from'>Aetna<br>PO BOX 981106<br>EL PASO TX 79998-1106</div><div class='win'>{member.mail()}</div>",
                 "<h1>Explanation of Benefits (EOB)</h1><div class='nb'>This is not a bill.</div>"
                 + facts([("Statement date:", long(sent)), ("Member:", esc(member.plain)), ("Member ID:", member_id), ("Group #:", group),
                          ("Group name:", esc(employer))], "hd")
                 + f"<div class='ask'><b>QUESTIONS?</b> Contact us at aetna.com<br>Or call us at {phone} (TTY: 711)<br>Or write to the address shown "
                   "at the left.</div>", widths="52% 48%")
    spend = table([], [["<b>What you owe or have already paid</b><br><span class='fine'>Your share of the costs of these claims. Your provider may "
                        "send you a bill for it.</span>", f"<span class='big'>{usd(owe)}</span>"],
                       ["<b>What your plan paid</b>", f"<span class='mid'>{usd(paid)}</span>"],
                       ["<b>Your savings</b><br><span class='fine'>What you did not have to pay because providers take our member rate.</span>",
                        f"<span class='mid'>{usd(saved)}</span>"]], "lr", "sp")
    rows = [[esc(one["who"].first), esc(one["provider"]), usd(total(one["lines"], "plan_paid_cents")), esc(one["provider"]), thin(sent)]
            for one in claims if total(one["lines"], "plan_paid_cents")]
    pays = "<h2>Your payment summary</h2>" + table(["Patient", "Provider", "Amount", "Sent to", "Send date"], rows or [["No payments were sent", "",
        "", "",
        ""]], "llrlr", "ps", [["Total", "", usd(paid), "", ""]] if rows else ())
    words = ("<h2>Guide to key terms</h2>" + beside(
        "<p class='fine'><b>Amount billed:</b> What your provider charged for the service.</p><p class='fine'><b>Member rate:</b> What providers in "
        "our network agreed to take. You save because of it.</p><p class='fine'><b>Deductible:</b> What you pay for covered care before the plan "
        "starts to pay.</p>", "<p class='fine'><b>Copay:</b> A fixed dollar amount you pay, most often when you get the care.</p><p class='fine'><b>"
        "Coinsurance:</b> Your part of the bill after the deductible is met.</p><p class='fine'><b>Pending or not payable:</b> Charges your plan "
        "did not pay, or for which we need more facts. See the remarks.</p>"))
    body, truths = "<h2 class='up'>Your claims up close</h2>", []
    for one in claims:
        lines = one["lines"]
        cells, sums = [], []
        for x in lines:
            rest = x.get("allowed_cents", 0) - x["deductible_cents"] - x["copay_cents"]
            mark = f" ({x['notes'][0]})" if x.get("notes") else ""
            cells.append([f"{x['description']}<br>{x['code']} on {thin(x['date'])}", usd(x["charge_cents"]), usd(x["allowed_cents"])
                          if "allowed_cents" in x else "", usd(x["noncovered_cents"]) + mark if mark else "", usd(x["deductible_cents"]),
                          usd(x["copay_cents"]), usd(rest), usd(x["plan_paid_cents"]), usd(x["coinsurance_cents"]),
                              f"<b>{usd(x['patient_cents'])}</b>"])
        for key in "charge allowed noncovered deductible copay - plan_paid coinsurance patient".split():
            value = total(lines, f"{key}_cents")
            if key == "-":
                value = total(lines, "allowed_cents") - total(lines, "deductible_cents") - total(lines, "copay_cents")
            sums.append(usd(value))
        net = "In-network" if one["in"] else "Out-of-network"
        body += (f"<div class='cl'><div class='cn'>Claim for {esc(one['who'].plain)} ({one['kin']})</div>"
                 + beside(f"<b>Provider:</b> {esc(one['provider'])}<br>({net})", f"<b>Claim ID:</b> {one['id']}<br>Received on {thin(one['got'])}",
                          widths="60% 40%") + "</div>"
                 + table(HEADS, cells, "lrrrrrrrrr", "t", [["Totals", *sums]]))
        marks = sorted({n for x in lines for n in x.get("notes", [])})
        if marks:
            body += "<div class='rm'><b>Your Claim Remarks</b>" + "".join(f"<p>{m} - {REMARKS[m]}</p>" for m in marks) + "</div>"
        truth = {"document_type": KIND, "payer": {"name": "Aetna"}, "provider": {"name": one["provider"]}, "claim_number": one["id"],
                 "patient": {"name": one["who"].plain, "member_id": member_id}, "statement_date": sent, "network": "in" if one["in"] else "out",
                 "totals": {"charges_cents": total(lines, "charge_cents"), "insurance_paid_cents": total(lines, "plan_paid_cents"),
                            "balance_cents": total(lines, "patient_cents")}}
        for x in lines:
            if not x["denied"]:
                x.pop("noncovered_cents")
        truth["lines"] = told(lines, "date code description charge_cents allowed_cents noncovered_cents deductible_cents copay_cents plan_paid_cents "
                              "coinsurance_cents patient_cents")
        if len(claims) == 1:
            truth["maybe"] = {"adjustments_cents": saved}
        truths.append(truth)
    ded, oop = rng.choice((1000, 1500, 3000)) * 100, rng.choice((4000, 6500, 7500)) * 100
    used, out = rng.randint(0, ded // 100) * 100, rng.randint(ded // 100, oop // 100) * 100
    body += ("<h2>Your benefit balances</h2><p class='fine'>Balances as of the day this statement was made, for the plan year January 1, 2026 to "
             "December 31, 2026.</p>" + table(["In-network, individual", "Annual amount", "Used so far", "Remaining"],
                                     [["Deductible", usd(ded), usd(used), usd(ded - used)], ["Out-of-pocket maximum", usd(oop), usd(out),
                                         usd(oop - out)]],
                                     "lrrr", "ps")
             + "<p class='fine up'><b>Your right to appeal.</b> If you do not agree with how we handled a claim you may ask us to look at it again. "
               "Send your request in writing within 180 days of the day you receive this notice to the address on page one, with your name, member "
               "ID and the claim ID. You may ask for copies of the papers we used, at no cost.</p><p class='fine'>Do you suspect fraud? Call our "
               "hotline at "
             + free(rng) + ". Para ayuda en espa&ntilde;ol, llame al n&uacute;mero de su tarjeta de identificaci&oacute;n.</p>")
    css = (".from{font-size:8pt;margin:2pt 0 26pt}.win{font-size:10pt;margin:0 0 22pt 22pt;min-height:44pt}h1{font-size:17pt;color:#7d3f98;"
           "font-weight:normal}.nb{font-weight:bold;font-size:11pt;margin-bottom:6pt}.hd td{padding:1pt 6pt 1pt 0}.hd "
           "td:first-child{font-weight:bold;white-space:nowrap}.ask{border-top:1pt solid #7d3f98;margin-top:7pt;padding-top:5pt;"
           "font-size:9pt}h2{font-size:13pt;color:#7d3f98;margin:14pt 0 4pt;font-weight:normal}.sp{width:100%;background:#f3ecf6;margin-top:8pt}.sp "
           "td{padding:6pt 9pt;border-bottom:1pt solid #fff}.big{font-size:19pt;font-weight:bold;color:#7d3f98}.mid{font-size:13pt;"
           "font-weight:bold}.ps{width:100%}.ps th{border-bottom:1pt solid #7d3f98;font-size:8.5pt}.ps td{border-bottom:0.5pt solid "
           "#ccc}.t{width:100%;margin-bottom:6pt}.t th{font-size:7.3pt;background:#e7dcec;vertical-align:bottom;text-align:center;padding:3pt "
           "2pt}.t th:first-child{text-align:left}.t td{font-size:8.2pt;border-bottom:0.5pt solid #c9b8d2;padding:3pt 2pt}.sum td{font-weight:bold;"
           "background:#f3ecf6}.cl{margin:10pt 0 4pt;page-break-inside:avoid;page-break-after:avoid}.cn{font-size:11pt;font-weight:bold;"
           "border-bottom:1pt solid #7d3f98;margin-bottom:4pt}.rm{font-size:8pt;margin-bottom:8pt}.rm p{margin:2pt 0}.up{margin-top:8pt}")
    return done(sheet(css, top + spend + pays + words, body, margin="0.5in", title="Explanation of Benefits"), *truths)
