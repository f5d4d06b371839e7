"""Harvard Pilgrim's (Point32Health) activity summary: a cover with the period and what the family may owe by member, then each visit as a block with the
provider and claim at the left above the services: amount charged, plan discount, plan paid, and the member's copayment, deductible, coinsurance and not
covered, with what is owed at the right; sums with an empty place shown by dashes; benefit limits, remarks in words below each block, and appeal text."""
from held_twentysixth_b import *  # noqa: F403

NAME = "held26-ins-harvard-pilgrim"
TOWNS = ["Quincy, MA 02169", "Portland, ME 04103", "Nashua, NH 03062", "Framingham, MA 01702-5530", "Concord, NH 03301"]
WORDS = {"visit": "OFFICE/OUTPATIENT VISIT", "well": "PREVENTIVE CARE VISIT", "lab": "LABORATORY TESTING", "test": "DIAGNOSTIC TESTING", "shot":
         "INJECTION ADMINISTRATION", "drug": "MEDICATION ADMINISTERED BY PROVIDER", "vaccine": "VACCINE/IMMUNIZATION", "xray": "RADIOLOGY", "mri":
         "HIGH TECH RADIOLOGY", "mammo": "MAMMOGRAPHY", "therapy": "REHABILITATIVE THERAPY", "mind": "BEHAVIORAL HEALTH VISIT", "er": "EMERGENCY ROOM VISIT",
         "surgery": "SURGICAL PROCEDURE"}
SAYS = {"X1": "Not a covered benefit. See your Benefit Handbook and Schedule of Benefits. You are responsible for this charge.",
        "X2": "Payment is included in the payment for another procedure. The provider may not bill you.", "D1": "Your deductible applies to this service.",
        "P1": "Paid at the rate agreed with the provider. You are not responsible for the discount."}


def bare(x):
    return usd(x) if x else "--"


def document(rng):
    people, sent, payer = family(rng, TOWNS), day(rng, (2026, 2, 9), 280), "Harvard Pilgrim Health Care"
    who, sub = people[0], number(rng, "HP9999999")
    found = claims(rng, people, sent, "A99999999999", rng.choice((1, 2, 3, 4)), most=5)
    cols = """charge_cents adjustment_cents plan_paid_cents copay_cents deductible_cents coinsurance_cents noncovered_cents patient_cents""".split()
    heads = ["Service date", "Description", "Amount charged", "Plan discount", "Plan paid", "Copay-<br>ment", "Deductible", "Coinsur-<br>ance", "Not covered",
             "You may owe", "Rmk"]
    docs, blocks, owe = [], [], {}
    for c in found:
        lines, patient, rows, used = c["lines"], people[c["n"]], [], []
        member = f"{sub}-{c['n']:02d}"
        for x in lines:
            x["description"] = WORDS[x["sort"]]
            x["remarks"] = {"denied": ["X1"], "bundled": ["X2"], "ded": ["D1"], "both": ["D1"]}.get(x["kind"], ["P1"])
            x["maybe"] = {k: 0 for k in cols if not x[k]}  # two dashes
            used += [k for k in x["remarks"] if k not in used]
            rows.append([say(x["date"], "%b %-d, %Y"), x["description"], *(bare(x[k]) for k in cols), x["remarks"][0]])
        t = sums(lines)
        blocks.append(f"<div class='visit'><table class='vh'><tr><td><b>{esc(c['giver'])}</b><br>In-network provider</td><td>Member: "
            f"<b>{esc(patient.plain)}</b>"
                      f"<br>Member ID: {member}</td><td>Claim #: <b>{c['number']}</b><br>Processed: {say(later(sent, -4), '%b %-d, %Y')}</td></tr></table>"
                      + table(heads, rows, "llrrrrrrrrc", "t", [[("Claim total", 2, "l"), *(usd(t[k]) for k in cols), ""]], "10% 22%")
                      + "<p class='n'>" + "<br>".join(f"<b>{k}</b> {SAYS[k]}" for k in used) + "</p></div>")
        owe.setdefault((patient.plain, member), []).append(t)
        docs.append(truth_of(payer, patient.plain, member, lines, "date description remarks maybe " + " ".join(cols), c["giver"], c["number"], sent, blank=cols,
                             network="in"))
    t, part = sums([x for c in found for x in c["lines"]]), rng.uniform(0.1, 0.9)
    ded, oop = rng.choice((100000, 200000, 250000)), rng.choice((500000, 800000))
    glance = [[esc(a), b, *(usd(total(v, k)) for k in ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents"))] for (a, b), v in owe.items()]
    one = (beside("<div class='logo'>Harvard Pilgrim<br>Health Care</div><div class='tiny'>a Point32Health company</div><div class='n'>1 Wellness "
        "Way<br>Canton, "
                  f"MA 02021-1166</div><br><br><br>{who.mail}",
                  "<h1>Activity Summary</h1><div class='sub'>Explanation of Benefits</div><p><b>This is not a bill.</b> If you owe anything, your "
                  "provider will "
                  "bill you.</p>"
                  + facts([("Statement date", say(sent, "%B %-d, %Y")), ("Claims processed", f"{say(later(sent, -13), '%b %-d, %Y')} to "
                    f"{say(later(sent, -1), '%b %-d, %Y')}"),
                           ("Subscriber", esc(who.plain)), ("Subscriber ID", sub), ("Plan", rng.choice(("HMO 2000", "Best Buy HSA PPO", "Focus Network MA HMO",
                               "ElevateHealth NH"))), ("Member Services", "888-555-0133, TTY 711")]))
           + f"<div class='owe'>Your family may owe providers <b>{usd(t['patient_cents'])}</b> for claims in this summary</div>"
           + table(["Member", "Member ID", "Charged", "Discounts", "Plan paid", "May owe"], glance, "llrrrr", "t", [["All members", "", *(usd(t[k]) for k in (
               "charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents"))]])
           + "<h2>Deductible and out-of-pocket maximum, plan year Jan 1, 2026 - Dec 31, 2026</h2>"
           + beside(*(gauge(a, round(b * part * k), b, "#a41034") for a, b, k in (("Individual deductible", ded, 1), ("Family deductible", ded * 2, 0.8),
                    ("Individual out-of-pocket", oop, 0.5), ("Family out-of-pocket", oop * 2, 0.4))))
           + "<p class='n'>A claim received after this summary was made may change these amounts. See them day by day in your member account at "
           "harvardpilgrim.org.</p>")
    two = ("<h2>Details of your claims</h2>" + "".join(blocks)
           + "<h2>Appeals and grievances</h2><p class='n'>If you think that we should have paid more, call Member Services; a representative can often settle "
           "it. You may file a formal appeal within 180 days of this summary, by phone, by fax to 617-555-0177, or by mail to Harvard Pilgrim Health "
           "Care, Member "
           "Appeals, 1 Wellness Way, Canton, MA 02021-1166. Please include your member ID, the claim number, and anything that helps, such as a letter of your "
           "doctor. We decide within 30 calendar days, and within 72 hours when your health can't wait. Not satisfied? Massachusetts members: Office "
           "of Patient "
           "Protection, 800-555-0135. Maine: Bureau of Insurance, 800-555-0139. New Hampshire: Insurance Department, 800-555-0142.</p><p class='n'>To "
           "guard your "
           "privacy, codes for sensitive services don't appear. You may ask that summaries of your care be sent to you rather than to the subscriber.</p>"
           "<p class='tiny'>Harvard Pilgrim Health Care includes Harvard Pilgrim Health Care, Inc., Harvard Pilgrim Health Care of New England and "
           "HPHC Insurance "
           "Company. cc7781 6_25</p>")
    css = ("@page{@bottom-right{font:7pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}@bottom-left{font:7pt 'Liberation Sans';content:"
           f"'Subscriber ID {sub}'" "}}.logo{font:bold 17pt 'Liberation Serif';color:#a41034;line-height:1}.sub{font:11pt 'Liberation Serif';margin-bottom:4pt}"
           ".tiny{font-size:6.5pt;color:#555}.n{font-size:7.8pt}h1{font:21pt 'Liberation Serif';color:#a41034}h2{font:bold 11.5pt 'Liberation Serif';"
           "color:#a41034;margin:10pt 0 3pt}.owe{background:#f4e6e9;border-left:4pt solid #a41034;padding:7pt;margin:10pt 0;font-size:11pt}.owe "
           "b{font-size:15pt}.visit{margin:6pt 0 9pt}.vh{width:100%;background:#f2f2f2}.vh td{padding:4pt 5pt;font-size:8.2pt;width:33%}.t{width:100%;"
           "font-size:7.4pt}.t th{font-size:6.9pt;vertical-align:bottom;border-bottom:1pt solid #a41034}.t td{padding:2.5pt 3pt;border-bottom:.4pt dotted #999}"
           ".sum td{font-weight:bold}.f td{padding:1pt 7pt 1pt 0}.f td:first-child{color:#666}")
    return done(sheet(css, one, two, margin="0.5in", font="8.9pt 'Liberation Sans',Arial"), one_or_more(docs))
