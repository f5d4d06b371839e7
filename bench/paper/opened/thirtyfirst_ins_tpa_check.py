"""A third party administrator's explanation of benefits for a self-funded employer: claims with ineligible amounts and reason codes, their
descriptions, the payment distribution, year to date sums, and at the foot the check that goes with it or the words that there is none."""
from held_thirtyfirst_b import *

NAME, KIND = "held31-ins-tpa-check", "eob"
HOUSES = [("Meritain Health", "#00607f", "P.O. Box 853921, Richardson, TX 75085-3921"), ("Benefit Plan Administrators, Inc.", "#333333",
    "P.O. Box 21128, Eagan, MN 55121"),
          ("HealthComp Administrators", "#2b5c2b", "P.O. Box 45018, Fresno, CA 93718-5018"), ("Keystone Benefit Management Services", "#7a2020",
              "P.O. Box 1090, Great Bend, KS 67530")]
WORDS = {"Office Visits": "OFFICE VISIT", "Preventive Care": "WELLNESS", "Laboratory Services": "LAB OUTPATIENT", "X-Ray": "X-RAY",
    "Diagnostic Imaging": "CT/MRI", "Diagnostic Test":
         "DIAGNOSTIC TESTING", "Surgery": "SURGERY - OFFICE", "Physical Therapy": "PHYSICAL THERAPY", "Mental Health": "MENTAL HEALTH OP",
             "Medical Services": "INJECTION", "Immunization":
         "IMMUNIZATION"}
REASONS = {"denied": ("035", "SERVICE IS NOT COVERED UNDER THE PLAN. SEE EXCLUSIONS IN THE SUMMARY PLAN DESCRIPTION."), "out": ("121",
    "CHARGE EXCEEDS THE PLAN'S ALLOWABLE AMOUNT FOR AN "
           "OUT-OF-NETWORK PROVIDER."), "in": ("P10", "NETWORK DISCOUNT. THE PROVIDER HAS AGREED NOT TO BILL YOU FOR THIS AMOUNT."),
               "twice": ("018", "DUPLICATE OF A CHARGE PREVIOUSLY "
           "CONSIDERED.")}
KEYS = "charge noncovered adjustment allowed deductible copay coinsurance plan_paid patient"
ONES = "ZERO ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN ELEVEN TWELVE THIRTEEN FOURTEEN FIFTEEN SIXTEEN SEVENTEEN EIGHTEEN NINETEEN".split()
TENS = "0 0 TWENTY THIRTY FORTY FIFTY SIXTY SEVENTY EIGHTY NINETY".split()


def spelled(n):
    if n >= 1000:
        return f"{spelled(n // 1000)} THOUSAND" + (f" {spelled(n % 1000)}" if n % 1000 else "")
    if n >= 100:
        return f"{ONES[n // 100]} HUNDRED" + (f" {spelled(n % 100)}" if n % 100 else "")
    return ONES[n] if n < 20 else TENS[n // 10] + (f"-{ONES[n % 10]}" if n % 10 else "")


def document(rng):
    holder = Person(rng)
    who, tie = (Person(rng, 3, 60, like=holder), rng.choice(("SPOUSE", "DEPENDENT"))) if rng.random() < 0.35 else (holder, "SELF")
    house, dark, box = rng.choice(HOUSES)
    employer, group = rng.choice(EMPLOYERS), number(rng, rng.choice(("99999", "AA9999", "15-999")))
    sent, member, rate = day(rng), number(rng, rng.choice(("999999999", "AAA9999999"))), rng.choice((10, 20, 20, 25))
    giver = rng.choice((doctor(rng, "{} {} {} {}").upper(), rng.choice(GROUPS).upper(), rng.choice(HOSPITALS).upper()))
    kinds = rng.choice((("out",), ("ded", "coins", "coins", "copay", "both", "free"), ("ded", "coins", "coins", "copay", "both", "free")))
    claims = []
    for _ in range(rng.choice((1, 1, 2, 3))):
        lines = visit(rng, later(sent, -rng.randint(9, 60)), 1, rng.choice((3, 6, 6, 18)), kinds, rate)
        if len(lines) > 3 and rng.random() < 0.2:
            lines[-1].update(work_twice(lines[-1]))
        claims.append((number(rng, "9999999-99"), number(rng, rng.choice(("AAA99999", "9999999", "99-99999"))), lines))
    used, blocks, truths = {}, "", []
    for serial, account, lines in claims:
        rows, told = [], []
        for x in lines:
            words = WORDS[x["sort"]]
            code, says = REASONS.get(x["kind"], REASONS["in"])
            used[code] = says
            rows.append([f"{two(x['date'])}-{two(x['date'])}", words, *(bare(x[f"{k}_cents"]) for k in KEYS.split()[:2]), code,
                *(bare(x[f"{k}_cents"]) for k in KEYS.split()[2:])])
            told.append({**only([x], "date " + " ".join(f"{k}_cents" for k in KEYS.split()))[0], "description": words, "remarks": [code],
                "maybe": {"date_end": x["date"]}})
        foot = ["CLAIM TOTAL", ""] + [bare(total(lines, f"{k}_cents")) for k in KEYS.split()[:2]] + [""] + [bare(total(lines,
            f"{k}_cents")) for k in KEYS.split()[2:]]
        blocks += (f"<table class='ch'><tr><td>Claim No: <b>{serial}</b></td><td>Patient: <b>{esc(who.plain.upper())}</b> "
            f"({tie})</td><td>Provider: <b>{esc(giver)}</b></td><td>Patient Acct: "
                   f"<b>{account}</b></td></tr></table>"
                   + table(["Dates of Service", "Service", "Total Charge", "Ineligible Amount", "Reason Code", "Provider Discount",
                       "Covered Amount", "Deduct- ible", "Co-Pay", "Co-Ins",
                            "Plan Payment", "Patient Resp."], rows, "llrrcrrrrrrr", "d", [foot]))
        truths.append(claim(KIND, house, {"name": giver}, {"name": who.plain.upper(), "member_id": member}, told, sums(lines), claim_number=serial,
            account_number=account,
                            statement_date=sent))
    every = [x for one in claims for x in one[-1]]
    paid, check = total(every, "plan_paid_cents"), number(rng, "00999999")
    outside = kinds == ("out",)
    payee = holder.plain.upper() if outside else giver
    spread = (table(["Payee", "Check/EFT No.", "Check Date", "Amount"], [[esc(payee), check, us(sent), usd(paid)]], "lllr", "p") if paid else
              "<p>NO PAYMENT IS DUE ON THE CLAIMS OF THIS STATEMENT.</p>")
    limits = met(rng, [("INDIVIDUAL DEDUCTIBLE", 100000), ("FAMILY DEDUCTIBLE", 200000), ("INDIVIDUAL OUT-OF-POCKET", 400000)])
    phone = free(rng)
    top = (beside(f"<div class='brand'>{house}</div><div class='from'>{box}<br>Customer Service: {phone}</div>", "<h1>EXPLANATION OF "
        "BENEFITS</h1><div class='not'>RETAIN FOR TAX PURPOSES - THIS IS NOT A "
                  "BILL</div>", widths="52% 48%")
           + beside(f"<div class='win'>{holder.mail()}</div>", facts([("Plan Sponsor:", esc(employer)), ("Group No:", group), ("Employee:",
                    esc(holder.plain.upper())), ("Member ID:", member), ("Date Processed:", us(sent))], "mi"), widths="48% 52%"))
    reasons = "<div class='bar'>REASON CODE DESCRIPTION</div>" + facts(sorted(used.items()), "nt")
    tail = (beside("<div class='bar'>PAYMENT DISTRIBUTION</div>" + spread,
        f"<div class='bar'>YEAR TO DATE - PLAN YEAR {sent.year}</div>" + table(["", "Limit", "Met"], [[n, usd(lim), usd(have)]
            for n, lim, have in limits], "lrr", "p"), widths="52% 48%")
            + "<p class='fine'>If your claim was denied in whole or in part you may appeal in writing within 180 days of the date you receive this "
                "notice to the Plan Administrator in care of the address "
            "above. You are entitled to receive, free of charge, copies of all documents relevant to your claim, and to bring a civil action under "
            "ERISA Section 502(a) after the plan's review. Messages in "
            "English only; para asistencia en espa&ntilde;ol llame al n&uacute;mero de arriba.</p>")
    slip = ""
    if paid and (outside or rng.random() < 0.5):
        cents = f"{spelled(paid // 100)} AND {paid % 100:02d}/100 DOLLARS"
        where = f"<br>{esc(holder.street.upper())}<br>{esc(holder.town.upper())}" if outside else ""
        slip = ("<div class='ck'><div class='cut'>DETACH BEFORE DEPOSITING</div>" + beside(f"<b>{esc(employer.upper())}</b><br><span "
            f"class='fine'>c/o {house}<br>{box}</span>",
                f"<div class='cr'>CHECK NO. <b>{check}</b><br>DATE <b>{us(sent)}</b><br>VOID AFTER 180 DAYS</div>", widths="60% 40%")
                + f"<table class='py'><tr><td>PAY</td><td>{cents}</td><td class='r'><b>{'*' * 4}{usd(paid)}</b></td></tr></table>"
                + beside(f"TO THE<br>ORDER OF &nbsp; <b>{esc(payee)}</b>{where}",
                    "<div class='sg'>" + ("NON-NEGOTIABLE COPY" if not outside else "<i>R. Whitcomb</i>") + "</div><div class='fine sl'>"
                         "AUTHORIZED SIGNATURE</div>", widths="60% 40%")
                + f"<div class='mc'>C{check}C &nbsp; A{number(rng, '099999999')}A &nbsp; {number(rng, '9999999999')}C</div></div>")
    css = (f".brand{{font-size:17pt;font-weight:bold;color:{dark}}}.from{{font-size:8.3pt;line-height:1.35;"
           f"margin-top:3pt}}h1{{font-size:15pt;text-align:right}}.not{{text-align:right;font-size:8.5pt;"
           "font-weight:bold}.win{margin:34pt 0 26pt 18pt;line-height:1.35}.mi{margin-top:20pt}.mi td{font-size:8.8pt;padding:1pt 6pt 1pt 0}.mi "
           "td:first-child{font-weight:bold;white-space:nowrap}"
           f".ch{{width:100%;border:0.75pt solid {dark};margin-top:8pt;background:#f1f1f1}}.ch "
           f"td{{font-size:8pt;padding:3pt 4pt}}.d{{width:100%}}.d th,.d td{{font-size:7pt;padding:2.5pt 2pt}}.d th"
           "{vertical-align:bottom;border-bottom:0.75pt solid #333}.d .sum td{font-weight:bold;border-top:0.75pt solid #333}"
           f".bar{{background:{dark};color:#fff;font-weight:bold;font-size:8.5pt;padding:2pt 5pt;margin:9pt 0 2pt}}.nt td{{font-size:8pt}}.nt "
           f"td:first-child{{font-weight:bold}}.p{{width:100%}}.p th,.p td"
           "{font-size:7.6pt;padding:2pt}.p th{border-bottom:0.5pt solid "
           "#333}.fine{line-height:1.3}p.fine{margin-top:8pt}.ck{page-break-inside:avoid;margin-top:16pt}.cut{border-top:1pt dashed #555;"
           "text-align:center;font-size:7pt;padding:2pt 0 8pt}.cr{text-align:right;font-size:8.5pt;line-height:1.4}.py{width:100%;margin:14pt "
           "0}.py td{border-bottom:0.75pt solid #333}.sg{text-align:center;"
           "font-size:12pt;margin-top:14pt;border-bottom:0.75pt solid #333}.sl{text-align:center}.mc{font:11pt 'Liberation "
           "Mono';margin-top:22pt;text-align:center}")
    return made(sheet(css, top + blocks + reasons + tail + slip, margin="0.5in", font="9pt 'Liberation Sans',Arial", title="Explanation of "
        "Benefits"), truths)


def work_twice(line):
    """The same charge as one that was on an earlier claim: all of it is taken off, nothing is owed."""
    return {**{k: 0 for k in line if k.endswith("_cents")}, "charge_cents": line["charge_cents"], "adjustment_cents": line["charge_cents"],
        "kind": "twice"}
