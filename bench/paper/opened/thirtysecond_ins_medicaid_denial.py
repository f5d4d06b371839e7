"""A Medicaid managed care plan's notice of adverse benefit determination that denies payment: the claim's facts, the services denied with
their codes and reasons, the right to an appeal and a state hearing, and an appeal form to fill in."""
from held_thirtysecond_b import *

NAME, KIND = "held32-ins-medicaid-denial", "denial_letter"
PLANS = {"OH": ("Molina Healthcare of Ohio", "P.O. Box 182273, Chattanooga, TN 37422", "9999999999 99", "Bureau of State Hearings, P.O. Box "
        "182825, Columbus, OH "
                "43218-2825", "Ohio Medicaid", "Ohio Administrative Code 5160-26-08.4", "90"),
         "WA": ("Molina Healthcare of Washington", "P.O. Box 4004, Bothell, WA 98041-4004", "999999999W", "Office of Administrative Hearings, "
         "P.O. Box 42489, "
                "Olympia, WA 98504-2489", "Washington Apple Health", "WAC 182-538-110", "120"),
         "TX": ("Molina Healthcare of Texas", "P.O. Box 165089, Irving, TX 75016", "999999999", "HHSC Appeals Division, P.O. Box 149030, Austin, "
         "TX 78714-9030",
                "STAR", "1 Texas Administrative Code 357.3", "120"),
         "WI": ("Molina Healthcare of Wisconsin", "P.O. Box 242480, Milwaukee, WI 53224", "9999999999", "Division of Hearings and Appeals, P.O. "
         "Box 7875, Madison, "
                "WI 53707-7875", "BadgerCare Plus", "Wis. Admin. Code DHS 104.01", "90")}
GEAR = [("E0143", "Folding walker with wheels", 88, 190), ("E0601", "Machine for sleep apnea, monthly rental", 72, 180), ("A4253",
    "Blood sugar strips, box of 50",
        24, 62), ("K0001", "Standard wheelchair, monthly rental", 48, 120), ("L3908", "Wrist brace, ready made", 42, 110), ("A7030",
            "Full face mask for breathing "
        "machine", 96, 220), ("T1019", "Personal care at home, 15 minutes", 5, 9), ("A0130", "Ride in wheelchair van", 38, 96)]
WHY = ["<b>No approval before the service.</b> This service needs approval from us before you get it (prior authorization). Your provider did not "
       "ask us for it.",
       "<b>Not a covered benefit.</b> This service is not on the list of benefits of your program.",
       "<b>Already billed.</b> We have a claim from the same provider for the same service on the same day.",
       "<b>Not medically necessary.</b> The records we were sent do not show that you needed this service. We used the plan's clinical guideline "
       "for it.",
       "<b>Sent too late.</b> Your provider did not send the claim within the time that we allow.",
       "<b>Out of our network.</b> The provider does not have a contract with us and the service was not an emergency.",
       "<b>More information needed.</b> We asked your provider for records and did not get them."]


def document(rng):
    state = rng.choice(list(PLANS))
    plan, back, form, court, program, law, limit = PLANS[state]
    who = Person(rng, (state,), 1, 63)
    child = who.born.year > 2008
    sent = day(rng)
    kind = rng.choice(("office", "hospital", "imaging", "therapy", "gear", "gear", "lab"))
    first, given, lines = later(sent, -rng.randint(40, 90)), "", []
    if kind == "gear":
        given = rng.choice(("Comfort Path Medical Supply Inc", "Homeward Mobility and Respiratory LLC", "CareBridge Home Services",
            "Redbird Medical Transport Co"))
        for code, words, low, high in rng.sample(GEAR, rng.choice((1, 1, 2, 3))):
            units = rng.choice((1, 1, 2, 4)) if code not in ("T1019",) else rng.choice((16, 32, 48))
            lines.append({"date": first, "code": code, "words": words, "units": units, "charge_cents": price(rng, low, high) * units,
                "modifiers": None})
            if "rental" in words:
                lines[-1]["modifiers"] = ["RR"]
    else:
        claim = Claim(rng, kind, rng.choice((2, 6, 24)) if kind == "therapy" else rng.choice((1, 1, 2, 3, 5)), first)
        given = claim.giver
        lines = [{**only([x], "date code words units charge_cents")[0], "modifiers": ["GP"] if kind == "therapy" else None} for x in claim.lines]
    why = rng.sample(WHY, 2 if len(lines) > 2 and rng.random() < 0.5 else 1)
    member, code = number(rng, form).replace(" ", "") + "A" * form.endswith("W"), number(rng, rng.choice(("26999999999", "E26999999999",
        "2612A9999999")))
    rows = []
    for x in lines:
        x["remarks"] = [str(rng.randint(1, len(why)) if x is not lines[0] else 1)]
    seen = sorted({x["remarks"][0] for x in lines})
    why = why[:len(seen)]
    for x in lines:
        rows.append([us(x["date"]), " ".join([x["code"]] + (x["modifiers"] or [])), esc(x["words"]), str(x["units"]), usd(x["charge_cents"]),
                     usd(x["charge_cents"]), "Denied", x["remarks"][0]])
    charges, tel, fax = total(lines, "charge_cents"), free(rng, "({}) 555-{}").replace("1-", ""), free(rng, "({}) 555-{}").replace("1-", "")
    reason = "<br>".join(f"<b>{n}.</b> {text}" for n, text in enumerate(why, 1))
    parent = f"Parent or guardian of {who.full}" if child else who.full
    top = (beside("<div class='logo'><svg width='26' height='26' viewBox='0 0 26 26'><circle cx='13' cy='13' r='12' fill='#00a3ad'/><path d='M6 "
            "18V9l7 6 7-6v9' "
                  f"fill='none' stroke='#fff' stroke-width='2.6'/></svg> {plan}</div>", f"<div class='r2'>Member Services: {tel} (TTY: "
                  f"711)<br>{program}</div>",
                  widths="58% 42%")
           + f"<div class='dt'>{full(sent)}</div><div class='win'>{who.mail(False, parent)}</div>")
    title = ("<h1>NOTICE OF ADVERSE BENEFIT DETERMINATION</h1><div class='sub'>Denial of Payment</div><div class='nb'>THIS IS NOT A BILL. You do "
            "not have to pay "
             "for the services listed in this notice.</div>")
    info = table([], [["<b>Member name:</b>", esc(who.full), "<b>Claim number:</b>", code], ["<b>Member ID:</b>", member, "<b>Claim received:</b>",
                      us(later(max(x["date"] for x in lines), 9))], ["<b>Date of birth:</b>", us(who.born), "<b>Provider:</b>", esc(given)]], "llll",
                          "in",
                 widths="17% 31% 18% 34%")
    body = (f"<p>Dear {esc(parent)}:</p><p>{esc(given)} asked {plan} to pay for the services below. We looked at the claim and <b>we denied "
            f"payment</b>. "
            f"{'This service was' if len(lines) == 1 else 'These services were'} already given to {'your child' if child else 'you'}.</p>"
            + table(["Date of<br>service", "Procedure<br>code", "Service", "Units", "Amount<br>billed", "Amount<br>denied", "Decision", "Reason"],
                rows, "lllcrrcc",
                    "d", [[("Total", 4), usd(charges), usd(charges), "", ""]], widths="11% 12% 31% 7% 11% 11% 9% 8%")
            + f"<h2>Why did we make this decision?</h2><p>{reason}</p><p>We made this decision under {law} and 42 CFR 438.210. You may ask for a "
              f"free copy of the "
            "rule, benefit or clinical guideline that we used, and of all papers in your case file.</p>"
            f"<h2>Do I have to pay?</h2><p>No. If {esc(given)} is a Medicaid provider, it may not bill you for these services unless you signed a "
            f"paper before the "
            f"service that says you would pay. If you get a bill, call Member Services at {tel}.</p>"
            "<h2>What if I do not agree?</h2><p><b>You can ask for an appeal.</b> You, your provider with your written consent, or a person you "
            "choose may ask. "
            f"You must ask within 60 calendar days from the date of this notice, which is by <b>{full(later(sent, 60))}</b>. Call {tel}, fax us "
            f"at {fax} or write to:"
            f"</p><p class='ad'>{plan}<br>Attn: Appeals and Grievances<br>{back}</p><p>We will write to you with our answer within 15 calendar "
            f"days. If "
            "waiting could put your life or health at risk, ask for a fast (expedited) appeal and we will answer within 72 hours.</p>"
            f"<h2>What is a state hearing?</h2><p>If you do not agree with our answer to your appeal, you can ask the state for a hearing. You "
            f"must ask within "
            f"{limit} calendar days from the date of our appeal decision. Write to: {court}.</p><h2>Can someone help me?</h2><p>Yes. You can "
            f"bring a lawyer, a "
            "friend or a relative. You may be able to get free legal help from the legal aid office near you. If you need this notice in another "
            "language, in large "
            "print or in braille, or an interpreter, call Member Services. It is free.</p><p class='fine'>ATENCI&Oacute;N: si habla espa&ntilde;"
            "ol, tiene a su "
            f"disposici&oacute;n servicios gratuitos de asistencia con el idioma. Llame al {tel} (TTY: 711).</p><p>Sincerely,</p><p>Claims and "
            f"Appeals Department<br>"
            f"{plan}</p><p class='fine'>cc: {esc(given)}</p>")
    blank = "_" * 42
    ask = (f"<h1>MEMBER APPEAL REQUEST FORM</h1><p>Fill out this form and send it with a copy of the notice to {plan}, Attn: Appeals and "
           f"Grievances, {back}, or fax it "
           f"to {fax}.</p>" + facts([("Member name:", esc(who.full)), ("Member ID:", member), ("Claim number:", code), ("Telephone:", blank),
                                     ("Name of person who asks, if not the member:", blank), ("Relationship to member:", blank)], "fm")
           + "<p>I want to appeal because: " + "_" * 60 + "<br><br>" + "_" * 84 + "<br><br>" + "_" * 84 + "</p><p>&#9744; I need a fast decision. "
                   "&nbsp; &#9744; I am "
           "sending more papers. &nbsp; &#9744; I would like a copy of my case "
           "file.</p><p>Signature: " + "_" * 40 + " &nbsp; Date: " + "_" * 16 + "</p>")
    css = (foot(f"{plan} - NABD Payment Denial (Rev. 01/2026)") + ".logo{font-size:14pt;font-weight:bold;color:#007a82}.r2{text-align:right;"
            "font-size:9pt}"
           ".dt{margin:18pt 0 12pt}.win{margin-bottom:18pt;line-height:1.3}h1{font-size:14pt;text-align:center;margin:4pt 0 2pt}.sub{"
           "text-align:center;font-size:12pt;"
           "font-weight:bold}.nb{border:1.25pt solid #000;text-align:center;font-weight:bold;padding:4pt;margin:8pt 0}.in{width:99.5%;"
           "margin-bottom:10pt}"
           ".in td{border:0.5pt solid #999;padding:3pt 5pt;font-size:10pt}.d{width:99.5%;margin:6pt 0 8pt}.d th{background:#d9f0f1;border:0.75pt "
           "solid #555;"
           "font-size:9pt;vertical-align:bottom}.d td{border:0.75pt solid #555;font-size:9.4pt}.sum td{font-weight:bold}h2{font-size:12pt;"
           "color:#007a82;margin:10pt 0 3pt;"
           "page-break-after:avoid}p{margin:0 0 7pt;line-height:1.3}.ad{margin-left:24pt}.fm td{padding:5pt 8pt 5pt 0}")
    keep = [{**only([x], "date code modifiers units charge_cents remarks")[0], "description": x["words"],
        "noncovered_cents": x["charge_cents"],
             "maybe": {"patient_cents": 0, "plan_paid_cents": 0}} for x in lines]
    truth = told(KIND, plan, given, {"name": who.full, "birth_date": who.born, "member_id": member}, keep, {"charges_cents": charges},
        claim_number=code,
                 statement_date=sent, maybe={"balance_cents": 0, "insurance_paid_cents": 0, "network": "out" if WHY[5] in why else None})
    return done(sheet(css, top + title + info + body, ask, margin="0.7in 0.8in 0.75in", font="11pt 'Liberation Sans',Arial",
                      title="Notice of Adverse Benefit Determination"), truth)
