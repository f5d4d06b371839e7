"""Regence BlueShield / BlueCross BlueShield of Oregon: Your explanation of benefits, with what a member may owe in a box at the top, a claim to a table
(amount billed, in-network savings, plan allowed, plan paid, and the member's copay, deductible, coinsurance, not covered and what is owed), notes by letter,
the plan's year so far in a table, and appeal rights in small print."""
from held_twentysixth_b import *  # noqa: F403

NAME = "held26-ins-regence"
STATES = {"Regence BlueShield": ["Tacoma, WA 98409", "Everett, WA 98203", "Olympia, WA 98502"],
          "Regence BlueCross BlueShield of Oregon": ["Salem, OR 97302", "Bend, OR 97701", "Medford, OR 97504"],
          "Regence BlueCross BlueShield of Utah": ["Sandy, UT 84070", "Layton, UT 84041"]}
WORDS = {"visit": "Professional visit", "well": "Preventive medicine", "lab": "Pathology/Laboratory", "test": "Cardiovascular tests", "shot":
         "Therapeutic injection", "drug": "Medication", "vaccine": "Immunization", "xray": "X-ray", "mri": "Advanced imaging", "mammo": "Mammogram",
         "therapy": "Rehabilitation - outpatient", "mind": "Behavioral health visit", "er": "Emergency room services", "surgery": "Surgical procedure"}
SAYS = {"a": "The deductible is the amount you pay for covered services before your plan begins to pay.",
        "b": "This service is not a benefit of your plan. You're responsible for the amount billed. (EOB code 0412)",
        "c": "Payment for this service is part of the payment for the main procedure. Your provider can't bill you for this amount. (EOB code 1187)",
        "d": "You saw a Category 1 (preferred) provider, who gives Regence members a discount."}


def document(rng):
    payer = rng.choice(list(STATES))
    people, sent = family(rng, STATES[payer]), day(rng, (2026, 1, 28), 260)
    who, member = people[0], number(rng, "ZVA") + number(rng, "999999999")
    found = claims(rng, people, sent, "E9999999999", rng.choice((1, 1, 2, 3)), most=5)
    docs, blocks, used, zero = [], [], [], rng.choice(("$0.00", "-"))
    cols = """charge_cents adjustment_cents allowed_cents plan_paid_cents copay_cents deductible_cents coinsurance_cents noncovered_cents
    patient_cents""".split()
    heads = [["", "", ("Your plan", 3, "c pl"), ("Your share", 5, "c you"), ""],
             ["Service date<br>Type of service", "Amount billed", "In-network savings", "Plan allowed amount", "Plan paid", "Copay", "Deduct-<br>ible",
              "Coinsur-<br>ance", "Not covered", "You owe", "Notes"]]
    for c in found:
        lines, patient, rows = c["lines"], people[c["n"]], []
        for x in lines:
            x["description"] = WORDS[x["sort"]]
            x["remarks"] = {"denied": ["b"], "bundled": ["c"], "ded": ["a", "d"]}.get(x["kind"], ["d"])
            used += [k for k in x["remarks"] if k not in used]
            rows.append([f"{say(x['date'], '%m/%d/%y')}<br>{x['description']}", *(usd(x[k]) if x[k] else zero for k in cols), " ".join(x["remarks"])])
        t = sums(lines)
        blocks.append(f"<div class='hd'><b>Patient:</b> {esc(patient.plain)} &nbsp;&nbsp; <b>Provider:</b> {esc(c['giver'])} <span>(in network)</span><br>"
                      f"<b>Claim number:</b> {c['number']} &nbsp;&nbsp; <b>Claim received:</b> {say(later(c['first'], 3), '%m/%d/%y')} &nbsp;&nbsp; "
                      f"<b>Claim finalized:</b> {say(later(sent, -1), '%m/%d/%y')}</div>"
                      + table(heads, rows, "lrrrrrrrrrl", "t", [["Claim total", *(usd(t[k]) for k in cols), ""]], "20%"))
        docs.append(truth_of(payer, patient.plain, member, lines, "date description " + " ".join(cols), c["giver"], c["number"], sent,
                             blank=cols if zero == "-" else (), network="in"))
        for x, y in zip(docs[-1]["lines"], lines):
            x["maybe"] = {"remarks": y["remarks"]} | {k: 0 for k in cols if not y[k]}  # small letters that point to notes below; a dash
    all_ = [x for c in found for x in c["lines"]]
    t = sums(all_)
    saved = t["adjustment_cents"] + t["plan_paid_cents"]
    ded, oop, part = rng.choice((100000, 250000, 400000)), rng.choice((500000, 700000)), rng.uniform(0.1, 0.97)
    limits = [[a, usd(b), usd(round(b * part)), usd(b - round(b * part))] for a, b in (
        ("Individual deductible, Category 1", ded), ("Family deductible, Category 1", ded * 2), ("Individual out-of-pocket maximum", oop),
        ("Family out-of-pocket maximum", oop * 2))]
    one = (beside(f"<div class='logo'>Regence</div><div class='tiny'>{payer} is an Independent Licensee of the Blue Cross and Blue Shield Association</div>"
                  f"<div class='n'>PO Box 1106<br>Lewiston, ID 83501-1106</div><br><br><br>{who.mail}",
                  "<h1>Your explanation of benefits</h1><p><b>This is not a bill.</b> It shows how your claims were processed and what you may owe your "
                  "provider.</p>"
                  + facts([("Member ID", member), ("Group", number(rng, "99999999") + "<br>" + rng.choice(("Columbia Tool Works Inc", "Cascade Timber Supply",
                      "Oquirrh School Services"))), ("Statement date", say(sent, "%m/%d/%Y")), ("Questions?", "regence.com<br>1-888-555-0137 (TTY: 711)")]))
           + "<table class='glance'><tr>" + "".join(f"<td class='{k}'><div>{a}</div><b>{usd(b)}</b></td>" for a, b, k in (
               ("Providers billed", t["charge_cents"], ""), ("Your in-network savings", t["adjustment_cents"], ""), ("Your plan paid",
               t["plan_paid_cents"], ""), ("You may owe", t["patient_cents"], "owe"))) + "</tr></table>"
           + f"<p class='n'>Being a Regence member saved you <b>{usd(saved)}</b>. You may have already paid some of what you owe, for example a copay at your "
           "visit. Compare this statement with the bill from your provider before you pay.</p><h2>Claim details</h2>" + "".join(blocks)
           + "<h3>Notes</h3>" + facts([(k, SAYS[k]) for k in sorted(used)], "f n"))
    two = (f"<h2>Your plan so far this year</h2><p class='n'>Benefit period 01/01/2026 - 12/31/2026, {esc(who.plain)}, as of {say(sent)}. Amounts may "
        f"change as "
           "other claims are processed.</p>" + table(["", "Your limit", "Applied so far", "Remaining"], limits, "lrrr", "t", widths="46%")
           + "<h2>If you disagree with our decision</h2><p class='n'>You have the right to appeal. Appeal in writing within 180 days of the date you received "
           "this statement: Regence, Attn: Member Appeals, PO Box 1408, Lewiston, ID 83501-1408; fax 1-888-555-0194. Say why you think the claim "
           "should be paid "
           "otherwise, and send whatever backs you up: records, letters from your doctor, receipts. An appeal about care that's urgent can be made by phone; "
           "we'll answer within 72 hours. After your internal appeals are done you may be able to ask for an external review by an independent review "
           "organization, at no cost to you. If your plan is an employee benefit plan, you may have the right to bring a civil action under ERISA "
           "&sect;502(a).</p><p class='n'>You may ask us for the diagnosis and treatment codes of any claim, and what they mean.</p><h2>Help us fight "
           "fraud</h2>"
           "<p class='n'>Is there a service here that you didn't get? Call 1-800-555-0123.</p><p class='tiny'>NONDISCRIMINATION NOTICE: Regence complies with "
           "applicable Federal and Washington state civil rights laws. ATENCI&Oacute;N: si habla espa&ntilde;ol, tiene a su disposici&oacute;n servicios "
           "gratuitos de asistencia ling&uuml;&iacute;stica.</p>")
    css = ("@page{@bottom-center{font:7.5pt 'Liberation Sans';content:counter(page) ' | " + who.plain + " | " + member + "'}}.logo{font:bold 25pt "
           "'Liberation Serif';color:#0b5394}.tiny{font-size:6.5pt;color:#555}.n{font-size:8pt}h1{font:bold 16pt 'Liberation Sans';color:#0b5394}"
           "h2{font:bold 12pt 'Liberation Sans';color:#0b5394;border-bottom:1.2pt solid #0b5394;margin:10pt 0 4pt}h3{font:bold 9.5pt 'Liberation Sans';"
           "margin:8pt 0 1pt}.glance{width:100%;margin:12pt 0 6pt}.glance td{border:.7pt solid #0b5394;padding:7pt;width:25%}.glance b{font-size:15pt}"
           ".owe{background:#0b5394;color:#fff}.hd{background:#eef2f6;padding:4pt;margin-top:8pt;font-size:8.3pt}.hd span{color:#555}.t{width:100%;"
           "font-size:7.7pt}.t th{font-size:7pt;vertical-align:bottom;border-bottom:.8pt solid #333}.pl{background:#d8e6f1}.you{background:#f6e7cd}"
           ".t td{border-bottom:.4pt solid #ccc;padding:3pt}.t .sum td{font-weight:bold;border-bottom:1pt solid #333}.f td:first-child{font-weight:bold}")
    return done(sheet(css, one, two, margin="0.5in", font="9pt 'Liberation Sans',Arial"), one_or_more(docs))
