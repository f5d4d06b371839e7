"""A Blue Shield of California explanation of benefits: subscriber's box, what was billed, saved, paid and is owed in four tiles, the claim's lines
with the parts of the member's share, footnotes, and progress to the year's limits."""
from held_thirtythird_b import *

NAME, KIND = "held33-ins-blueshield-ca", "eob"
NOTES = {"002": "This service is not a benefit of your plan. You are responsible for this amount.",
         "115": "Your provider takes our allowed amount as full payment, so you do not owe the savings.",
         "240": "This amount counts toward your calendar year deductible."}
LOGO = ("<svg width='34' height='38' viewBox='0 0 34 38'><path d='M2 2h30v18c0 9-8 14-15 17C10 34 2 29 2 20z' fill='#0072bc'/><path d='M17 8c4 3 4 "
        "8 0 11-4-3-4-8 0-11zm0 12v9M11 14c-1 6 2 10 6 11M23 14c1 6-2 10-6 11' stroke='#fff' stroke-width='1.6' fill='none'/></svg>")
HEADS = ["Date of<br>service", "Service", "Amount<br>billed", "Blue Shield<br>savings", "Amount<br>allowed", "Deductible", "Copayment", "Coinsurance",
         "Not<br>covered", "Blue Shield<br>paid", "Patient<br>responsibility", "Foot-<br>notes"]
KEYS = "charge adjustment allowed deductible copay coinsurance noncovered plan_paid patient".split()


def document(rng):
    member, patient, kin = household(rng, 0.3, towns=WEST)
    sent = day(rng)
    claims, zero = [], rng.choice(("$0.00", "$0.00", ""))
    for n in range(rng.choice((1, 1, 1, 2))):
        one = claim(rng, later(sent, -rng.randint(13, 50)), hospital=rng.random() < 0.35, many=n == 0 and rng.random() < 0.15)
        one["id"], one["in"] = number(rng, "26999999999999"), rng.random() < 0.85
        claims.append(one)
    ident, group, employer = number(rng, "XEA99999999999").replace("XEA", rng.choice(("XEA", "XEH", "XEC"))), number(rng,
        "W0099999"), rng.choice(EMPLOYERS)
    everything = [x for one in claims for x in one["lines"]]
    whole = {k: total(everything, f"{k}_cents") for k in KEYS}
    top = beside(f"<table><tr><td style='padding:0'>{LOGO}</td><td class='lg'><b>Blue Shield</b><br>of California</td></tr></table>"
        f"<div class='from'>P.O. Box 272540<br>Chico, CA 95927-2540</div><div class='win'>{member.mail()}</div>",
        "<h1>Explanation of Benefits</h1><div class='nb'>THIS IS NOT A BILL</div>"
        + facts([("Statement date", us(sent)), ("Subscriber name", esc(member.plain)), ("Subscriber ID", ident), ("Group name", esc(employer)),
                 ("Group number", group)], "id")
        + f"<div class='q'>Questions? Go to <b>blueshieldca.com</b> or call Member Services at {free(rng)} (TTY 711), 7 a.m. to 7 p.m., Monday to "
            f"Friday."
          "</div>", widths="50% 50%")
    tiles = ("<table class='tl'><tr>" + "".join(f"<td class='{k}'><span>{v}</span><br>{t}</td>" for v, t, k in [
        (usd(whole["charge"]), "Provider billed", ""), (usd(whole["adjustment"]), "Your Blue Shield savings", ""), (usd(whole["plan_paid"]),
         "Blue Shield paid", ""), (usd(whole["patient"]), "Your responsibility", "own")]) + "</tr></table>")
    hello = (f"<h2>Summary of claims</h2><p>Hello {esc(member.first)}, this statement shows how we processed "
             f"{'a claim' if len(claims) == 1 else 'claims'} for {'you' if kin == 'self' else esc(patient.first)}. Your provider may bill you for "
             f"the "
             "part that is your responsibility. If you paid at the time of your visit, that amount is not shown here.</p>")
    body, truths = "<h2>Claim details</h2>", []
    for one in claims:
        lines, rows = one["lines"], []
        for x in lines:
            x["notes"] = ["002"] if x["denied"] else (["115"] if one["in"] and x["adjustment_cents"] else []) + ["240"] * bool(x["deductible_cents"])
            cells = [(zero if not x[f"{k}_cents"] and k in ("deductible", "copay", "coinsurance",
                "noncovered") else usd(x[f"{k}_cents"])) for k in KEYS]
            rows.append([us(x["date"]), x["description"], *cells, ", ".join(x["notes"])])
        sums = {k: total(lines, f"{k}_cents") for k in KEYS}
        body += ("<div class='cl'>" + table([], [[f"<b>Patient:</b> {esc(patient.plain)}", f"<b>Claim number:</b> {one['id']}"],
                                                 [f"<b>Provider:</b> {esc(one['provider'])}", f"<b>Provider network:</b> "
                                                  f"{'In-network' if one['in'] else 'Out-of-network'}"]], "ll", "ch") + "</div>"
                 + table(HEADS, rows, "llrrrrrrrrrc", "t", [[("Claim total", 2), *[usd(sums[k]) for k in KEYS], ""]]))
        if not zero:
            for x in lines:
                for k in "deductible copay coinsurance noncovered".split():
                    if not x[f"{k}_cents"]:
                        x.pop(f"{k}_cents")
        truths.append({"document_type": KIND, "payer": {"name": "Blue Shield of California"}, "provider": {"name": one["provider"]},
                       "claim_number": one["id"], "patient": {"name": patient.plain, "member_id": ident}, "statement_date": sent,
                       "network": "in" if one["in"] else "out",
                       "lines": told(lines, "date description " + " ".join(f"{k}_cents" for k in KEYS)),
                       "totals": {"charges_cents": sums["charge"], "adjustments_cents": sums["adjustment"], "insurance_paid_cents": sums["plan_paid"],
                                  "balance_cents": sums["patient"]}})
    marks = sorted({n for x in everything for n in x["notes"]})
    body += "".join(f"<p class='fine'><b>{m}</b> {NOTES[m]}</p>" for m in marks)
    ded, oop = rng.choice((500, 1500, 2500)) * 100, rng.choice((4000, 7000, 8500)) * 100
    used, out = rng.randint(0, ded // 100) * 100, rng.randint(ded // 100, oop // 100) * 100

    def bar(part, whole_):
        return f"<div class='br'><div style='width:{round(100 * part / whole_)}%'>&nbsp;</div></div>"

    last = ("<h2>Where you are this calendar year</h2>" + table(["2026, in network", "", "Limit", "Used", "Left"],
            [["Individual deductible", bar(used, ded), usd(ded), usd(used), usd(ded - used)], ["Individual out-of-pocket maximum", bar(out, oop),
                usd(oop),
             usd(out), usd(oop - out)]], "llrrr", "yr")
            + "<h2>If you do not agree</h2><p class='fine'>You may file a grievance within 180 days of this statement: online, by phone with Member "
              "Services, or by mail to Blue Shield of California, Appeals and Grievances, P.O. Box 5588, El Dorado Hills, CA 95762-0011.</p>"
              "<p class='fine'>The California Department of Managed Health Care is responsible for regulating health care service plans. If you "
              "have a grievance against your health plan, first telephone your health plan and use its grievance process before you contact the "
              "department. You may be eligible for an Independent Medical Review.</p><p class='fine'>Blue Shield of California is an independent "
              "member of the Blue Shield Association. No Cost Language Services. Servicios de idiomas sin costo.</p>")
    css = (".lg{font-size:12.5pt;color:#0072bc;line-height:14pt}.from{font-size:8pt;margin:7pt 0 26pt}.win{margin:0 0 14pt 22pt;min-height:42pt;"
           "font-size:10pt}h1{font-size:18pt;color:#0072bc;font-weight:normal}.nb{font-weight:bold;margin-bottom:6pt}.id{width:100%}.id "
           "td{border-bottom:0.5pt solid #9cc7e6;padding:2.5pt 0}.id td+td{text-align:right;font-weight:bold}.q{font-size:8.5pt;"
           "margin-top:7pt}.tl{width:100%;margin:8pt 0}.tl td{background:#e5f1fa;text-align:center;border-right:5pt solid #fff;padding:8pt 4pt;"
           "width:25%;font-size:9pt}.tl span{font-size:16pt;font-weight:bold;color:#0072bc}.tl .own{background:#0072bc;color:#fff}.tl .own "
           "span{color:#fff}h2{font-size:13pt;color:#0072bc;font-weight:normal;margin:12pt 0 4pt}.cl{page-break-inside:avoid;page-break-after:avoid;"
           "margin-top:6pt}.ch{width:100%;background:#e5f1fa}.ch td{width:50%}.t{width:100%;margin-bottom:7pt}.t th{font-size:7.2pt;"
           "border-bottom:1.25pt solid #0072bc;vertical-align:bottom;padding:3pt 2pt}.t td{font-size:7.7pt;border-bottom:0.5pt solid #ccc;"
           "padding:3pt 2pt}.sum td{font-weight:bold;border-top:1.25pt solid #0072bc}.yr{width:100%}.yr td{vertical-align:middle;"
           "border-bottom:0.5pt solid #ccc}.yr th{font-size:8.5pt}.br{width:150pt;border:0.75pt solid #0072bc;font-size:5pt}.br "
           "div{background:#0072bc}.fine{margin:0 0 3pt}")
    return done(sheet(css, top + hello + tiles + (body + last if len(everything) < 7 else ""), *([body + last] if len(everything) >= 7 else []),
                      margin="0.5in", title="Explanation of Benefits"), *truths)
