"""A claim's page of a health plan's member site, printed from the browser: crumbs and menu words, status, facts of the claim, four great amounts, then
each service as a row of a table or as a card of its own with labels above the amounts; remarks by code, payment, help and the site's foot."""
from held_twentysixth_c import *  # noqa: F403

NAME = "held26-portal-claim-page"
NOTES = {"in": ("1U", "You do not have to pay this amount. It is the difference between what the provider billed and the member rate."),
         "denied": ("5D", "Your plan does not cover this service. You may be responsible for the full amount. See your plan documents, “What your plan "
             "doesn't cover”."),
         "ded": ("2M", "You have not met your deductible. This amount is your share."), "out": ("8R",
             "This provider isn't in our network. The provider may bill you for more "
         "than the amount we recognized.")}
MONEY = [("charge_cents", "Amount billed"), ("adjustment_cents", "Plan discount"), ("noncovered_cents", "Not payable"), ("deductible_cents", "Deductible"),
         ("copay_cents", "Copay"), ("coinsurance_cents", "Coinsurance"), ("plan_paid_cents", "Plan paid"), ("patient_cents", "Your share")]


def dollars(value):
    return usd(value) if value else "$0.00"


def document(rng):
    who = Who(rng)
    patient, how = kin(rng, who)
    payer, sent = rng.choice(("Aetheria", "BlueFern BlueShield of Laramore", "Kestrel Permanent", "Cignet Healthcare")), day(rng, (2026, 1, 18), 250)
    giver, care, kind = seen(rng)
    inside = rng.random() < 0.85
    lines = services(rng, days(rng, kind, later(sent, -rng.randint(8, 44))), care, rng.choice((1, 3, 4, 6, 8)),
        "ded copay coins both free" if inside else "ded coins both")
    used, cards, codes = {}, rng.random() < 0.45, rng.random() < 0.7
    for x in lines:
        why = ["denied"] if x["kind"] == "denied" else ["in" if inside else "out"] + ["ded"] * bool(x["deductible_cents"])
        if not inside:
            x["noncovered_cents"] += x["adjustment_cents"]
            x["patient_cents"] += x["adjustment_cents"]
            x["adjustment_cents"] = 0
        used |= {NOTES[w][0]: NOTES[w][1] for w in why}
        x |= {"remarks": [NOTES[w][0] for w in why], "description": x["words"]}
        if not codes:
            del x["code"]
    member, claim = number(rng, rng.choice(("W999999999", "AAA999A99999", "99999999901"))), number(rng, rng.choice(("EAAA9A9AA00", "20269999999990",
        "26999999999900X")))
    sums = {k: total(lines, k) for k, _ in MONEY}
    first, end = lines[0]["date"], lines[-1]["date"]
    span = say(first, "%b %-d, %Y") + (f" - {say(end, '%b %-d, %Y')}" if end != first else "")
    got, stamp = later(end, rng.randint(2, 6)), later(sent, rng.randint(1, 20))
    clock = f"{stamp.month}/{stamp.day}/{stamp:%y}, {rng.randint(1, 12)}:{rng.randint(0, 59):02d} {rng.choice(('AM', 'PM'))}"
    top = beside(f"<div class='fine'>{clock}</div>", f"<div class='fine c'>Claim details | {payer} member site</div>",
        widths="33% 67%") if rng.random() < 0.6 else ""
    status = "Completed" if sums["plan_paid_cents"] else rng.choice(("Completed", "Completed - no payment"))
    owes = rng.random() < 0.6
    four = table([], [[f"<span class='fine'>{w}</span><br><b>{dollars(sums[k])}</b>" for k, w in (("charge_cents", "Amount billed"), ("adjustment_cents",
        "Plan discount"),
                  ("plan_paid_cents", "Your plan paid"), ("patient_cents", "Your share" if not owes else "You may owe"))]], "cccc", "four")
    if cards:
        parts = []
        for n, x in enumerate(lines, 1):
            parts.append(f"<div class='card'><table class='w'><tr><td><b>{esc(x['description'])}</b><br><span class='fine'>" + (f"Procedure code {x['code']} "
                "&nbsp;|&nbsp; "
                         if codes else "") + f"Service date {say(x['date'])}</span></td><td class='r'><span "
                             f"class='fine'>Remarks</span><br>{', '.join(x['remarks'])}</td></tr></table>"
                         + table([w for _, w in MONEY], [[dollars(x[k]) for k, _ in MONEY]], "r" * 8, "in") + "</div>")
        detail = "".join(parts) + "<div class='card tot'><b>Claim total</b>" + table([w for _, w in MONEY], [[dollars(sums[k]) for k, _ in MONEY]], "r" * 8,
            "in") + "</div>"
    else:
        rows = [[say(x["date"]), esc(x["description"]) + (f"<br><span class='fine'>{x['code']}</span>" if codes else ""), *(dollars(x[k]) for k, _ in MONEY),
                 "<br>".join(x["remarks"])] for x in lines]
        detail = table(["Date", "Service", *(w for _, w in MONEY), "Remarks"], rows, "ll" + "r" * 8 + "c", "t", [["Total", "", *(dollars(sums[k]) for k,
            _ in MONEY), ""]],
                       "9% 21% 9% 9% 9% 9% 7% 9% 9% 9% 6%")
    acct = number(rng, "9999999999") if rng.random() < 0.4 else ""
    left = [("Patient", f"{esc(patient.plain)} ({how})"), ("Member", esc(who.plain)), ("Member ID", member), ("Service date", span)]
    right = [("Provider", esc(giver)), ("Network", "In network" if inside else "Out of network"), ("Received", say(got)), ("Processed", say(sent))]
    right += [("Patient account number", acct)] if acct else []
    payment = facts([("Paid to", "Provider" if inside else "Member"), ("Payment date", say(later(sent, 2))), ("Check or EFT number", number(rng,
        "8899999999")),
                     ("Amount", dollars(sums["plan_paid_cents"]))], "f") if sums["plan_paid_cents"] else "<p>No payment was made for this claim.</p>"
    body = (top + f"<table class='nav'><tr><td class='logo'>{payer}</td><td class='r'>Home &nbsp; Claims &amp; spending &nbsp; Find care &nbsp; Coverage "
        "&nbsp; Pharmacy &nbsp; "
            f"Inbox (2) &nbsp; Hi, {esc(who.first)}</td></tr></table><div class='fine'>Home &rsaquo; Claims &rsaquo; Claim details</div>"
            f"<h1>{esc(giver)}</h1><p>Medical claim <b>#{claim}</b> &nbsp;&nbsp; <span class='st'>&#10003; {status}</span> &nbsp;&nbsp; <span "
                "class='lk'>Download EOB (PDF)</span> &nbsp; "
            "<span class='lk'>Print</span></p>" + four + beside(facts(left, "f"), facts(right, "f"))
            + f"<h2>Your services ({len(lines)})</h2>" + detail
            + "<h2>Remarks</h2>" + facts(list(used.items()), "f n") + "<h2>Payment</h2>" + payment
            + ("<h2>How we figured your share</h2>" + facts([("Not payable by plan", dollars(sums["noncovered_cents"])), ("Deductible",
                dollars(sums["deductible_cents"])),
               ("Copay", dollars(sums["copay_cents"])), ("Coinsurance", dollars(sums["coinsurance_cents"])), ("<b>Your share</b>",
                   f"<b>{dollars(sums['patient_cents'])}</b>")], "f")
               if rng.random() < 0.5 else "")
            + "<div class='help'><b>Need help with this claim?</b> Chat with us, send a secure message, or call the number on your ID card. This page is not "
                "a bill. Wait for a bill from "
            "your provider before you pay, and check that it agrees with your share. <span class='lk'>File an appeal</span> &nbsp; <span class='lk'>See "
                "claim glossary</span></div>"
            f"<p class='fine'>Legal notices | Privacy | Nondiscrimination notice | Language assistance | Accessibility<br>&copy; 2026 {payer}. Information "
                "is believed to be accurate "
            "as of the date of printing and is subject to change.</p>"
            + (f"<div class='fine'>https://member.{payer.split()[0].lower()}.example/claims/detail?id={number(rng, '9999999999')}</div>" if top else ""))
    css = (".nav{width:100%;border-bottom:1pt solid #ccc;font-size:8pt}.logo{font:bold 16pt 'Liberation Sans';color:#6a1b9a}h1{font-size:17pt;margin:6pt 0 "
        "3pt}h2{font-size:11.5pt;"
           "margin:11pt 0 4pt}.st{color:#1b7a2f;font-weight:bold}.lk{color:#0645ad;text-decoration:underline}.four{width:100%;margin:6pt 0 "
               "8pt;font-size:13pt;background:#f5f0f9}"
           ".four td{padding:6pt;border-right:1pt solid #fff}.f{font-size:9pt}.f td{padding:1.5pt 10pt 1.5pt 0}.f "
               "td:first-child{color:#555;white-space:nowrap}"
           ".t{width:100%;font-size:7.7pt}.t th{border-bottom:1pt solid #888;color:#555;font-weight:normal;vertical-align:bottom;padding:2pt 3pt}.t "
               "td{border-bottom:.5pt solid #ddd;"
           "padding:3pt}.sum td{font-weight:bold}.card{border:1pt solid "
               "#ddd;border-radius:4pt;padding:5pt;margin-bottom:6pt;page-break-inside:avoid}.w{width:100%}.in{width:100%;"
           "font-size:8.2pt}.in th{color:#666;font-weight:normal;font-size:7.5pt}.tot{background:#f7f7f7}.n "
               "td{white-space:normal}.help{background:#f5f0f9;padding:6pt;margin:10pt 0;"
           "font-size:8.7pt}")
    told = only(lines, "date code description remarks " + " ".join(k for k, _ in MONEY))
    truth = truth_of("eob", payer, patient.plain, member, giver, claim, sent, told, money(told), account_number=acct, network="in" if inside else "out")
    return done(sheet(css, body, margin="0.45in", font="9.3pt 'Liberation Sans',Arial", title="Claim details"), truth)
