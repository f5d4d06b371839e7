"""The explanation of benefits that Anthem mails and posts in its portal: a page with the sum owed, a list of claims and the deductible's
progress, then a block of details for each claim with its reason codes below."""
from held_thirtysecond_b import *

NAME, KIND = "held32-ins-anthem-eob", "eob"
PLAN = "Anthem Blue Cross and Blue Shield"
CODES = {"off": "053", "out": "U12", "not": "A45", "joined": "X04", "late": "D91", "free": "P20"}
EMPLOYERS = ["HALVERSON TOOL & DIE CO", "CITY OF RIVERMONT", "TRI-STATE LOGISTICS LLC", "OAK HILL SCHOOL CORPORATION", "MERIDIAN FOODS GROUP INC"]
PLANS = ["Blue Access PPO", "Anthem Blue Preferred HMO", "Blue Access Choice PPO HSA", "Anthem Gold Pathway X PPO"]
BOX = {"OH": "PO Box 105187", "IN": "PO Box 105187", "KY": "PO Box 105187", "VA": "PO Box 27401", "CO": "PO Box 5747", "WI": "PO Box 105187",
       "MO": "PO Box 105187"}
LOGO = ("<svg width='46' height='20' viewBox='0 0 46 20'><path d='M7 0h6v7h7v6h-7v7H7v-7H0V7h7z' fill='#1355e9'/><path d='M26 1h18v9c0 5-5 8-9 "
        "9-4-1-9-4-9-9z' "
        "fill='#1355e9'/><path d='M34 4v11M29 9h11' stroke='#fff' stroke-width='2'/></svg>")


def progress(name, used, limit):
    part = min(100, round(100 * used / limit))
    return (f"<div class='pr'><b>{name}</b><br><span class='track'><i style='width:{part}%'>&nbsp;</i></span><br>{usd(used)} used of {usd(limit)}<br>"
            f"<span class='fine'>{usd(limit - used)} left to go</span></div>")


def document(rng):
    who = Person(rng, ("OH", "IN", "KY", "VA", "CO", "WI", "MO"), 26)
    others = [who] + [Person(rng, like=who, youngest=4, oldest=22) for _ in range(rng.choice((0, 0, 1, 2)))]
    sent = day(rng)
    member = number(rng, rng.choice(("AAA999A99999", "AAA999M99999", "AAA999999999")))
    group, employer, plan, tel = number(rng, "A99999M999"), rng.choice(EMPLOYERS), rng.choice(PLANS), free(rng, "({}) 555-{}").replace("1-", "")
    count = rng.choice((1, 1, 2, 3, 5))
    claims, made = [], []
    for _ in range(count):
        kind = rng.choice(("office", "office", "lab", "hospital", "imaging", "therapy", "mind"))
        claims.append(Claim(rng, kind, rng.choice((1, 2, 3, 4, 6, 9)), later(sent, -rng.randint(34, 70))))
    rows, blocks = [], []
    for claim in claims:
        patient = rng.choice(others)
        code, account = number(rng, f"2026{rng.randint(10, 99)}9AA9999"), rng.random() < 0.7 and number(rng, rng.choice(("9999999", "AA999999",
            "99999-99")))
        got, ready = later(claim.last, rng.randint(3, 12)), later(claim.last, rng.randint(13, 24))
        s = claim.sums
        rows.append([esc(patient.first), esc(claim.giver), two(claim.first), code, usd(s["charge_cents"]), usd(s["adjustment_cents"]),
                     usd(s["plan_paid_cents"]), f"<b>{usd(s['patient_cents'])}</b>"])
        network = "In-network" if claim.network == "in" else "Out-of-network"
        head = beside(facts([("Patient:", esc(patient.plain)), ("Relationship:", "Subscriber" if patient is who else "Dependent"),
                             ("Claim number:", code), ("Claim received:", us(got))], "k"),
                      facts([("Provider:", f"<b>{esc(claim.giver)}</b>"), ("Network status:", network), ("Claim processed:", us(ready))]
                            + ([("Patient account no.:", account)] if account else []), "k"), widths="46% 54%")
        cells = [[two(x["date"]), x["kind"], CODES[x["reason"]]] + [usd(x[k]) for k in (
            "charge_cents", "adjustment_cents", "plan_paid_cents", "copay_cents", "deductible_cents", "coinsurance_cents", "noncovered_cents",
                "patient_cents")]
            for x in claim.lines]
        heads = [[("Service details", 3, "c"), ("Charges", 2, "c"), ("Your plan", 1, "c"), ("What you pay", 5, "c")],
                 ["Date of<br>service", "Service description", "Reason<br>code", "Amount<br>billed", "Your<br>discount", "Anthem<br>paid", "Copay",
                  "Deductible", "Coinsurance", "Not<br>covered", "Your total<br>cost"]]
        sums = [[("Claim total", 3)] + [usd(s[k]) for k in ("charge_cents", "adjustment_cents", "plan_paid_cents", "copay_cents", "deductible_cents",
                                                           "coinsurance_cents", "noncovered_cents", "patient_cents")]]
        used = sorted({x["reason"] for x in claim.lines}, key=list(CODES).index)
        blocks.append(f"<div class='cl'>{head}</div>" + table(heads, cells, "llcrrrrrrrr", "d", sums,
                      widths="7.5% 14% 6% 9.5% 9.5% 9% 7.5% 9% 9.5% 9% 9.5%")
                      + "<div class='rs'><b>Reason codes:</b> " + " ".join(f"<b>{CODES[r]}</b> - {REASONS[r]}" for r in used) + "</div>")
        keys = ("date charge_cents adjustment_cents plan_paid_cents copay_cents deductible_cents coinsurance_cents noncovered_cents patient_cents")
        made.append(told(KIND, PLAN, claim.giver, {"name": patient.plain, "member_id": member}, named(claim.lines, "kind", keys, CODES),
            summed(claim, **ALL),
                         claim_number=code, account_number=account or None, network=claim.network, statement_date=sent))
    billed, off, paid, owed = (sum(c.sums[k] for c in claims) for k in ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents"))
    top = beside(f"<div class='logo'>Anthem {LOGO}</div><div class='ret'>{PLAN}<br>{BOX[who.state]}<br>"
                 f"{'Atlanta, GA 30348-5187' if who.state != 'CO' else 'Denver, CO 80217-5747'}</div><div class='win'>{who.mail()}</div>",
                 "<div class='ti'>Explanation of Benefits</div><div class='nb'>THIS IS NOT A BILL</div>"
                 + facts([("Statement date", full(sent)), ("Subscriber", esc(who.plain)), ("Member ID", member), ("Group name", esc(employer)),
                          ("Group number", group), ("Plan", plan)], "me")
                 + f"<div class='ask'><b>Questions? We're here to help.</b><br>anthem.com &nbsp;|&nbsp; Sydney Health app<br>Member Services: {tel} "
                 "(TTY: 711)</div>", widths="54% 46%")
    sums = table([], [[f"<span class='big'>{usd(billed)}</span><br>Amount billed", "<span class='op'>&minus;</span>",
                       f"<span class='big'>{usd(off)}</span><br>Your plan discounts", "<span class='op'>&minus;</span>",
                       f"<span class='big'>{usd(paid)}</span><br>Anthem paid", "<span class='op'>=</span>",
                       f"<span class='big'>{usd(owed)}</span><br><b>Your total cost</b>"]], "ccccccc", "eq")
    bought = rng.choice((150000, 200000, 300000))
    used = rng.randrange(20000, bought)
    most = rng.choice((500000, 650000, 800000))
    bars_ = beside(progress("Deductible, individual, in-network", used, bought), progress("Out-of-pocket limit, individual, in-network",
        used + 42518, most),
                   progress("Out-of-pocket limit, family, in-network", used + 91307, 2 * most))
    list_ = table(["Patient", "Provider", "Date of service", "Claim number", "Amount billed", "Your discount", "Anthem paid", "Your total cost"],
        rows,
                  "llllrrrr", "li", [[(f"Total for {count} claim{'s' if count > 1 else ''}", 4), usd(billed), usd(off), usd(paid), usd(owed)]],
                  widths="10% 26% 10% 14% 10% 10% 10% 10%")
    one = (top + f"<h2>Hi {esc(who.first)}, here's a summary of your recent claim{'s' if count > 1 else ''}</h2><p>This statement shows what your "
            f"doctor or "
           "facility charged, what your plan paid, and what may be left for you. Please wait for a bill from your provider before you pay.</p>" + sums
           + "<h2>Your claims at a glance</h2>" + list_ + "<h2>Where you stand this plan year</h2>" + bars_)
    two_ = "<h2>Claim details</h2>" + "".join(blocks)
    three = ("<h2>Your right to appeal</h2><p>If you do not agree with how we handled a claim, you or a person you choose may ask us to look at "
            "it again. "
             "Write to us within 180 days of the day you got this notice: Anthem, Attn: Grievances and Appeals, PO Box 105568, Atlanta, GA "
             "30348-5568. Tell us "
             "your name, member ID, the claim number and why you think the claim should be paid. You may ask, at no cost, for copies of all "
             "papers that "
             "bear on your claim, and for the diagnosis and treatment codes and their meaning.</p><p>If we keep our decision, you may be able to "
             "ask for "
             "a review by an outside organization, or bring a civil action under section 502(a) of ERISA if your plan is subject to it.</p>"
             "<h2>Words to know</h2><p><b>Amount billed</b> - what your provider charged. <b>Your discount</b> - what you save because we agreed "
             "on a lower "
             "price. <b>Copay</b> - a set amount you pay for a service. <b>Deductible</b> - what you pay before the plan starts to pay. "
             "<b>Coinsurance</b> - your percentage after the deductible. <b>Not covered</b> - charges your plan does not pay for.</p>"
             "<p><b>Suspect fraud?</b> If you see a service you did not get, call Member Services.</p><p class='fine'>Get help in your language: "
             "Usted tiene derecho a recibir esta informaci&oacute;n y ayuda en su idioma en forma gratuita. Llame al n&uacute;mero de Servicios "
             "para Miembros. "
             "(TTY/TDD: 711)</p><p class='fine'>Independent licensee of the Blue Cross Blue Shield Association. Anthem is a registered trademark "
             "of Anthem "
             "Insurance Companies, Inc.</p>")
    css = (foot("This is not a bill.") + "h2{color:#1355e9;font-size:12.5pt;margin:11pt 0 4pt;font-weight:normal}.logo{font-size:23pt;"
            "color:#1355e9;font-weight:bold}"
           ".ret{font-size:7.5pt;color:#444;margin:3pt 0 26pt}.win{font-size:10pt;margin:0 0 24pt 14pt;line-height:1.25}.ti{font-size:19pt;"
           "color:#231e33}"
           ".nb{font-weight:bold;font-size:10pt;margin:1pt 0 6pt}.me{width:100%}.me td{border-bottom:0.5pt solid #c9c9d6;font-size:8.8pt;"
           "padding:2.2pt 3pt}"
           ".me td+td{text-align:right;font-weight:bold}.ask{background:#e8eefd;padding:6pt 8pt;margin-top:7pt;font-size:8.8pt}.eq{width:100%;"
           "background:#f4f4f8;"
           "margin:6pt 0}.eq td{padding:9pt 2pt;font-size:8.5pt}.eq .big{font-size:14pt;font-weight:bold;color:#231e33}.op{font-size:17pt;"
           "color:#1355e9}"
           ".li,.d{width:100%}.li th{background:#231e33;color:#fff;font-size:7.6pt;vertical-align:bottom}.li td{font-size:8pt;border-bottom:0.5pt "
           "solid #bbb}"
           ".sum td{font-weight:bold;background:#f4f4f8}.pr{font-size:8.5pt;line-height:1.4}.track{display:inline-block;width:150pt;height:8pt;"
           "background:#dcdce6}"
           ".track i{display:inline-block;height:8pt;background:#1355e9;font-size:5pt;vertical-align:top}.cl{border-top:2pt solid #1355e9;"
           "background:#f4f4f8;"
           "margin-top:10pt;padding:3pt 4pt;page-break-after:avoid;page-break-inside:avoid}.k td{font-size:8.5pt;padding:1pt 8pt 1pt 0}.k "
           "td:first-child{color:#555;white-space:nowrap}"
           ".d th{font-size:7pt;border-bottom:0.75pt solid #231e33;vertical-align:bottom;padding:2pt 2pt}.d thead tr:first-child th{"
           "background:#e8eefd;"
           "color:#1355e9;border:0.5pt solid #fff}.d td{font-size:7.4pt;padding:3pt 2pt;border-bottom:0.5pt solid #ccc}.rs{font-size:7.6pt;"
           "margin:4pt 0 8pt}")
    return done(sheet(css, one, two_, three, margin="0.5in 0.5in 0.6in", font="9pt 'Liberation Sans',Arial", title="Explanation of Benefits"), *made)
