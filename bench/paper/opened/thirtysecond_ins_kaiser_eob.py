"""The explanation of benefits of Kaiser Permanente for care outside and inside its own offices: a blue head, what you may owe, each claim with
its status and procedure codes, and the year's deductible and out-of-pocket."""
from held_thirtysecond_b import *

NAME, KIND = "held32-ins-kaiser-eob", "eob"
PAYER = "Kaiser Permanente"
CODES = {"off": "K01", "out": "K14", "not": "K22", "joined": "K09", "late": "K31", "free": "K05"}
PLANS = {"CO": ["KP CO Gold 1500/40", "KP Select CO Silver 3500"], "MD": ["KP MD Gold 1000/20", "Signature HMO 20/500"], "VA": ["KP VA Silver 4500",
    "Flexible Choice"
         " POS"], "CA": ["Gold 80 HMO 0/35", "Deductible HMO 1500", "Bronze 60 HDHP HMO"]}
BOXES = {"CO": "P.O. Box 373150<br>Denver, CO 80237-3150", "MD": "P.O. Box 371860<br>Denver, CO 80237-9998", "VA": "P.O. Box 371860<br>Denver, CO "
        "80237-9998",
         "CA": "P.O. Box 12923<br>Oakland, CA 94604-2923"}
OWN = {"office": "Kaiser Permanente {} Medical Offices", "lab": "Kaiser Permanente {} Laboratory", "imaging": "Kaiser Permanente {} Medical Center",
       "hospital": "Kaiser Permanente {} Medical Center"}
LOGO = ("<svg width='34' height='30' viewBox='0 0 34 30'><g fill='none' stroke='#003b71' stroke-width='2'><circle cx='17' cy='6' r='4'/><path "
        "d='M9 28V18c0-5 16-5 16 0v10'"
        "/><circle cx='6' cy='11' r='3'/><path d='M1 28v-6c0-4 6-4 6-4M33 28v-6c0-4-6-4-6-4'/><circle cx='28' cy='11' r='3'/></g></svg>")


def document(rng):
    state = rng.choice(list(PLANS))
    who = Person(rng, (state,), 24)
    family = [who, who, Person(rng, like=who, youngest=2, oldest=60)]
    sent = day(rng)
    member, group, tel = number(rng, "99999999"), number(rng, rng.choice(("99999", "999999"))), free(rng)
    blocks, made, all_ = [], [], []
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        kind = rng.choice(("office", "office", "hospital", "lab", "imaging", "therapy"))
        size = rng.choice((4, 8, 30)) if kind == "therapy" else rng.choice((1, 1, 2, 3, 5, 9))
        claim = Claim(rng, kind, size, later(sent, -rng.randint(58, 70)), out=0.1)
        if kind in OWN and claim.network == "in" and rng.random() < 0.35:
            claim.giver = OWN[kind].format(town(rng, (state,))[0])
        patient, code = rng.choice(family), number(rng, rng.choice(("1009999999", "26999999999", "9999999999")))
        account = number(rng, rng.choice(("999999999", "A99999", "99-999999"))) if rng.random() < 0.45 else None
        s = claim.sums
        all_.append(s)
        keys = ("charge_cents", "adjustment_cents", "allowed_cents", "deductible_cents", "copay_cents", "coinsurance_cents", "noncovered_cents",
                "plan_paid_cents", "patient_cents")
        rows = [[two(x["date"]), x["code"], x["words"]] + [usd(x[k]) for k in keys] + [CODES[x["reason"]]] for x in claim.lines]
        heads = ["Service<br>date", "Procedure<br>code", "Service description", "Billed", "Plan<br>discount", "Allowed<br>amount", "Deductible",
            "Copay", "Co-ins",
                 "Not<br>covered", "Plan<br>paid", "Your<br>costs", "Remark<br>code"]
        used = sorted({x["reason"] for x in claim.lines}, key=list(CODES).index)
        net = "In-network" if claim.network == "in" else "Out-of-network"
        blocks.append("<div class='cl'>" + beside(
            facts([("Patient", esc(patient.plain)), ("Claim number", code), ("Processing status", "Finalized")], "k"),
            facts([("Provider", f"<b>{esc(claim.giver)}</b>"), ("Network", net)] + ([("Patient account #", account)] if account else []), "k"),
            facts([("Claim received on", us(later(claim.last, 5))), ("Claim processed on", us(later(claim.last, 12)))], "k"),
                widths="30% 42% 28%") + "</div>"
            + table(heads, rows, "lllrrrrrrrrrc", "d", [[("Total for this claim", 3)] + [usd(s[k]) for k in keys] + [""]],
                    widths="7% 7.5% 17% 8% 8% 8% 8% 6.5% 6.5% 7% 8% 8% 6%")
            + "<p class='rc'>" + "<br>".join(f"<b>{CODES[r]}</b>&nbsp; {REASONS[r]}" for r in used) + "</p>")
        made.append(told(KIND, PAYER, claim.giver, {"name": patient.plain, "member_id": member}, named(claim.lines, "words",
            "date code " + " ".join(keys), CODES),
                         summed(claim, **ALL), claim_number=code, account_number=account, network=claim.network, statement_date=sent))
    billed, off, paid, owed = (sum(s[k] for s in all_) for k in ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents"))
    top = beside(f"<table class='lg'><tr><td>{LOGO}</td><td class='logo'>KAISER<br>PERMANENTE<sup>&reg;</sup></td></tr></table><div "
            f"class='ret'>Claims "
                 f"Administration<br>{BOXES[state]}</div><div class='win'>{who.mail()}</div>",
                 "<div class='ti'>Explanation of Benefits</div><div class='nb'>THIS IS NOT A BILL</div>"
                 + facts([("Statement date", full(sent)), ("Subscriber", esc(who.plain)), ("Member ID (MRN)", member), ("Group number", group),
                          ("Plan", rng.choice(PLANS[state]))], "me"), widths="55% 45%")
    sums = beside("<h2>Summary of this statement</h2><p>We processed the claims below for care you or your family received. This statement shows "
            "how your plan covered "
                  "them. If you owe a provider, you'll get a bill from the provider.</p>",
                  facts([("Billed by your provider", usd(billed)), ("Plan discount", "-" + usd(off) if off else usd(0)), ("Plan paid",
                      "-" + usd(paid) if paid else
                         usd(0)), ("<b>What you may owe</b>", f"<b>{usd(owed)}</b>")], "tt"), widths="55% 45%")
    ded, most = rng.choice((100000, 150000, 350000)), rng.choice((450000, 680000, 870000))
    met = rng.randrange(3000, ded)
    year = table(["Your totals for 2026", "Deductible<br>limit", "Applied<br>to date", "Left", "Out-of-pocket<br>maximum", "Applied<br>to date",
        "Left"],
                 [["Individual", usd(ded), usd(met), usd(ded - met), usd(most), usd(met + 20560), usd(most - met - 20560)],
                  ["Family", usd(2 * ded), usd(met + 11025), usd(2 * ded - met - 11025), usd(2 * most), usd(met + 44890),
                      usd(2 * most - met - 44890)]], "lrrrrrr", "yr")
    one = top + sums + "<h2>Claim details</h2>" + "".join(blocks) + f"<div class='kp'><h2>Deductible and out-of-pocket</h2>{year}</div>"
    two_ = (f"<h2>Questions about this statement?</h2><p>Visit <b>kp.org</b> or use the {PAYER} app to see your claims, or call Member Services "
            f"at {tel} (TTY 711), "
            "weekdays 8 a.m. to 6 p.m.</p><h2>Your right to appeal</h2><p>If your claim was denied in whole or in part, you may ask us to review "
            "it. We must get your "
            "request within 180 days from the date of this statement. Send it with your name, member ID, the claim number and the reason you "
            "disagree to the Member "
            "Appeals unit at the address on your ID card. You may send documents and ask for free copies of anything we used. Most decisions are "
            "made within 30 days. "
            "You may also be able to ask for an independent external review.</p><h2>Terms to know</h2><p><b>Billed:</b> the full charge for a "
            "service. <b>Allowed "
            "amount:</b> the most your plan bases payment on. <b>Deductible:</b> what you pay each year before your plan starts to pay. "
            "<b>Copay:</b> a set amount, "
            "such as $20 for an office visit. <b>Co-ins:</b> a percentage of the charge that you pay. <b>Not covered:</b> the part your plan "
            "doesn't pay. <b>Your "
            "costs:</b> deductible, copay, co-ins and not covered together.</p><h2>Language help</h2><p>Usted tiene derecho a obtener ayuda en su "
            "idioma sin costo "
            "alguno. Llame a Servicio a los Miembros.</p>")
    css = (foot("This is not a bill. Keep this statement for your records.") + ".logo{font-size:14pt;line-height:1.05;color:#003b71;"
            "letter-spacing:1.5pt}"
           ".logo sup{font-size:7pt}.ret{font-size:8pt;margin:6pt 0 24pt 4pt}.win{font-size:10pt;line-height:1.25;margin:0 0 26pt 10pt}.ti{"
           "font-size:18pt;color:#003b71}"
           ".nb{font-weight:bold;margin-bottom:6pt}.me{width:100%}.me td{border-top:0.5pt solid #9fb6cc;padding:3pt 2pt;font-size:9pt}.me td+td{"
           "text-align:right;font-weight:bold}"
           "h2{font-size:12pt;color:#0078b3;margin:10pt 0 4pt;font-weight:bold}.tt{width:100%;background:#eaf4fa}.tt td{padding:4pt 8pt;"
           "border-bottom:0.75pt solid #fff}"
           ".tt td+td{text-align:right}.tt tr:last-child td{background:#003b71;color:#fff;font-size:11pt}.cl{background:#eaf4fa;border-top:1.5pt "
           "solid #0078b3;padding:3pt 2pt;"
           "margin-top:8pt;page-break-inside:avoid;page-break-after:avoid}.k td{font-size:8.2pt;padding:1.2pt 6pt 1.2pt 2pt}.k td:first-child{"
           "color:#555;white-space:nowrap}.d,.yr{width:100%}"
           ".d th{font-size:6.8pt;vertical-align:bottom;border-bottom:1pt solid #003b71;color:#003b71;padding:3pt 2pt}.d td{font-size:7.2pt;"
           "padding:3pt 2pt;border-bottom:"
           "0.5pt solid #d3dde6}.sum td{font-weight:bold;border-top:1pt solid #003b71}.rc{font-size:7.8pt;margin:4pt 0 6pt}.kp{"
           "page-break-inside:avoid}.yr th{font-size:7.8pt;"
           "background:#003b71;color:#fff;vertical-align:bottom}.yr td{font-size:8.4pt;border-bottom:0.5pt solid #d3dde6}")
    return done(sheet(css, one, two_, margin="0.5in 0.5in 0.6in", font="9.2pt 'Liberation Sans',Arial", title="Explanation of Benefits"), *made)
