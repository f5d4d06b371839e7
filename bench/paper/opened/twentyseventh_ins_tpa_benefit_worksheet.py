"""A third-party administrator's explanation of benefits of an employer's self-funded plan: the mailing head, claim facts, a wide worksheet of charges,
not covered, reason codes, discount, deductible, copay, percent and payment, the payees with check numbers; sometimes a claim taken back as well."""
from held_twentyseventh_b import *  # noqa: F403

NAME = "held27-tpa-benefit-worksheet"
WORDS = {"visit": "OFFICE VISIT", "lab": "LAB/PATHOLOGY", "test": "DIAGNOSTIC TEST", "surgery": "SURGERY/OFFICE", "shot": "INJECTION",
    "drug": "INJECTABLE RX",
         "vaccine": "IMMUN ADMIN", "xray": "X-RAY", "mri": "ADV IMAGING", "therapy": "PHYS THERAPY", "er": "ER FACILITY", "mental": "MENTAL HLTH OP"}
CODES = {"P1": "PPO DISCOUNT. THE PATIENT IS NOT RESPONSIBLE FOR THIS AMOUNT WHEN A PARTICIPATING PROVIDER IS USED.",
         "23": "CHARGE IS NOT COVERED UNDER THE PLAN. PLEASE REFER TO THE EXCLUSIONS SECTION OF YOUR SUMMARY PLAN DESCRIPTION.",
         "B7": "THIS PROCEDURE IS INCLUDED IN THE ALLOWANCE OF THE PRIMARY PROCEDURE. THE PROVIDER MAY NOT BILL THE PATIENT.",
         "R4": "THIS CLAIM WAS PROCESSED BEFORE IN ERROR. THIS REVERSES THE EARLIER PAYMENT."}
HOUSES = [("Allegiance Benefit Plan Management", "PO Box 3018, Missoula, MT 59806-3018"), ("Meritain Health", "PO Box 853921, Richardson, TX 75085-3921"),
          ("Luminare Health", "PO Box 2920, Milwaukee, WI 53201-2920"), ("WebTPA Employer Services LLC", "PO Box 99906, Grapevine, TX 76099-9706"),
          ("Benefit Administrative Systems", "PO Box 4509, Rockford, IL 61110")]
EMPLOYERS = ["Ironwood Manufacturing Inc Employee Health Plan", "Lakes Region School Cooperative", "Bergstrom Trucking Welfare Benefit Plan",
    "City of Oak Terrace"]
MODIFIERS = {"visit": "25", "therapy": "GP", "xray": "RT", "mri": "26", "surgery": "59", "lab": "91"}
COLS = "charge_cents noncovered_cents adjustment_cents allowed_cents deductible_cents copay_cents coinsurance_cents plan_paid_cents patient_cents".split()


def worksheet(lines):
    """The rows of a claim, and its sums by column."""
    rows = []
    for x in lines:
        span = say(x["date"], "%m/%d/%y")
        rows.append([span, f"{x['description']}<br>{x['code']}{'-' + x['modifiers'][0] if x['modifiers'] else ''}",
                     *(usd(x[k], "") for k in COLS[:2]), " ".join(x["remarks"]), *(usd(x[k], "") for k in COLS[2:7]), f"{x['rate']}%" if x["rate"] else "",
                     *(usd(x[k], "") for k in COLS[7:])])
    return rows, {k: total(lines, k) for k in COLS}


def document(rng):
    people, sent, (payer, box) = family(rng), day(rng, (2026, 2, 14), 250), rng.choice(HOUSES)
    n, who, plan = rng.randrange(3), people[0], rng.choice(EMPLOYERS)
    patient, member, (provider, care) = people[n], number(rng, "A99999999"), seen(rng, form="{} {} {} MD")
    first = later(sent, -rng.randint(9, 40))
    many = rng.random()
    lines = services(rng, [first] if many < 0.6 else [first, later(first, 2), later(first, 4)], care, 7)
    for x in lines:
        x["description"], x["modifiers"] = WORDS[x["sort"]], [MODIFIERS[x["sort"]]] if x["sort"] in MODIFIERS and rng.random() < 0.25 else []
        x["remarks"] = {"denied": ["23"], "bundled": ["B7"]}.get(x["kind"], ["P1"])
    claim, docs, parts = number(rng, "2026999-99999"), [], []
    sets = [(claim + "-00", lines)]
    if rng.random() < 0.3:  # an earlier decision of the same visit is taken back first
        old = [{**x, **{k: -x[k] for k in COLS}, "remarks": ["R4"]} for x in lines[:2]]
        sets = [(claim + "-00", old), (claim + "-01", lines)]
    heads = [[("", 2), ("", 1), ("Not", 1, "r"), ("Reason", 1, "c"), ("Provider", 1, "r"), ("Allowed", 1, "r"), ("", 1), ("", 1), ("Co-", 1, "r"),
        ("Paid", 1, "r"),
              ("Plan", 1, "r"), ("Patient", 1, "r")],
             ["Dates of<br>Service", "Type of Service<br>Proc Code", "Charges<br>Submitted", "Covered", "Code", "Discount", "Amount", "Deductible",
                 "Co-pay", "insurance",
              "At", "Paid", "Resp."]]
    account = number(rng, "AAA99999")
    for mark, some in sets:
        rows, t = worksheet(some)
        parts.append(f"<table class='cl'><tr><td>Claim #: <b>{mark}</b></td><td>Provider: <b>{esc(provider)}</b></td><td>Patient Acct: {account}</td>"
                     f"<td>{'ADJUSTMENT' if some is not lines else 'PPO: ' + rng.choice(('FIRST CHOICE HEALTH', 'PHCS', 'COFINITY'))}</td></tr></table>"
                     + table(heads, rows, "llrrcrrrrrrrr", "t", [["", "<b>TOTALS</b>", *(usd(t[k], "") for k in COLS[:2]), "",
                             *(usd(t[k], "") for k in COLS[2:7]), "", *(usd(t[k], "") for k in COLS[7:])]],
                             widths="8% 14.5% 8.5% 7.5% 6% 8% 8.5% 8.5% 6.5% 8.5% 5% 8.5% 8%"))
        docs.append(claim_of(payer, patient.plain, member, some, "date code modifiers description remarks " + " ".join(COLS), provider, mark, sent,
                             blank=("modifiers",), network="in"))
    both = [x for _, some in sets for x in some]
    net = total(both, "plan_paid_cents")
    pay = [[esc(provider), number(rng, "00999999"), say(later(sent, 1), "%m/%d/%Y"), usd(net)]] if net > 0 else [["NO PAYMENT ISSUED", "", "", "$0.00"]]
    ded, met = rng.choice((75000, 150000, 250000)), rng.random()
    acc = [["2026 Individual In-Network Deductible", usd(round(ded * met)), usd(ded)], ["2026 Family In-Network Deductible",
        usd(round(ded * met * 1.3)), usd(ded * 2)],
           ["2026 Individual Out-of-Pocket", usd(round(ded * (met + 0.4))), usd(ded * 3)]]
    gets = who.mail if n else patient.mail
    body = (beside(f"<div class='logo'>{esc(payer)}</div><div class='n'>{box}</div><div class='n'>Administrator for: <b>{esc(plan)}</b></div>"
                   f"<div class='mail'>{gets}</div>",
                   "<div class='ttl'>EXPLANATION OF BENEFITS</div><div class='not'>THIS IS NOT A BILL<br>RETAIN FOR YOUR RECORDS</div>"
                   + facts([("Date Processed", say(sent, "%m/%d/%Y")), ("Employee", who.plain), ("Member ID", member), ("Group Number", number(rng,
                       "P99999")),
                            ("Patient", f"<b>{patient.plain}</b>"), ("Relationship", ("Employee", "Spouse", "Child")[n]),
                            ("Customer Service", tel(rng, "(800) 555-{:04d}"))], "f bx"), widths="56% 44%")
            + "".join(parts)
            + "<p class='n'>Allowed Amount less Deductible, Co-pay and Coinsurance is the amount Paid. Patient Resp. is what the provider may ask "
                "you to pay; if you paid "
            "at the time of service, it may have been satisfied.</p>"
            + beside(table(["Payment To", "Check/EFT No.", "Date", "Amount"], pay, "lllr", "s"), table(["Accumulators", "Met", "Limit"], acc, "lrr",
                "s"), widths="52% 48%")
            + "<h3>REASON CODE DESCRIPTION</h3>" + facts([(k, CODES[k]) for k in used_marks(both)], "f n")
            + "<h3>YOUR RIGHT TO APPEAL</h3><p class='n'>If your claim was denied in whole or in part, you or your authorized representative may "
                "appeal within 180 days after "
            f"receipt of this notice. Send a written request with any comments, documents or records to: {esc(payer)}, Attn: Appeals, {box}. The "
            f"Plan will give its answer within "
            "60 days (30 days for each level where two levels are offered). Upon request and free of charge you will be given the rule, guideline "
            "or protocol that was relied "
            "upon, the diagnosis and treatment codes and their meaning. If the Plan upholds its decision you may ask for an external review within "
            "four months, or file suit "
            "under ERISA Section 502(a) once all appeals have been exhausted.</p><p class='n'>SPANISH (Español): Para obtener asistencia en "
            "Español, llame al número de "
            "su tarjeta.</p>")
    css = (".logo{font:bold 16pt 'Liberation Serif'}.ttl{font-weight:bold;font-size:13pt}.not{font-size:8.6pt;margin:2pt 0 5pt}.n,.n "
        "td{font-size:7.5pt}.mail{margin:34pt 0 16pt "
           "24pt}.f td{padding:1pt 9pt 1pt 0;font-size:8.4pt}.n.f td{font-size:7.5pt}.bx{border:.8pt solid #000;width:100%}.bx td{padding:1.2pt "
           "6pt}.cl{width:100%;margin-top:9pt;"
           "background:#dcdcdc;border:.8pt solid #000}.cl td{font-size:8.2pt}.t{width:100%;font-size:7.6pt;border:.8pt solid "
           "#000;margin-bottom:5pt}.t th{font-size:7pt;padding:0 "
           "3pt}.t thead tr:last-child th{border-bottom:.8pt solid #000}.t td{padding:1.6pt 3pt}.sum td{border-top:.8pt solid "
           "#000;font-weight:bold}.s{width:100%;font-size:7.8pt;"
           "margin:5pt 0}.s th{border-bottom:.8pt solid #000;font-size:7.4pt}h3{font-size:8.6pt;margin:6pt 0 2pt}")
    return done(sheet(css, body, margin="0.45in", font="9pt 'Liberation Sans',Arial"), one_or_more(docs))
