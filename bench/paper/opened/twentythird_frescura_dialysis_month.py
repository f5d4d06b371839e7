"""A dialysis company's monthly patient statement (Fresenius's and DaVita's manner): treatments and drugs day by day with revenue or HCPCS code, units and
charge, the payments of Medicare and the supplement by month of service, balance forward, aging, and a remittance part."""
from held_twentythird_a import *

NAME, KIND = "held23-frescura-dialysis-month", "itemized_bill"
DRUGS = [("Q4081", "0634", "EPOETIN ALFA ESRD PER 100 UNITS", 2, (10, 120)), ("J0887", "0636", "EPOETIN BETA ESRD 1 MCG", 4, (30, 150)),
         ("J1756", "0636", "IRON SUCROSE 1 MG", 2, (50, 100)), ("J2501", "0636", "PARICALCITOL 1 "
             "MCG", 9, (2, 8)), ("J0604", "0250", "CINACALCET ORAL 1 MG", 3, (30, 90)),
         ("J0606", "0636", "ETELCALCETIDE 0.1 MG", 6, (25, 75)), ("J1644", "0636", "HEPARIN SODIUM PER 1000 UNITS", 5, (2, 8))]
LABS = [("84100", "0301", "PHOSPHORUS", 18, 60), ("83970", "0301", "PARATHORMONE PTH INTACT", 70, 180), ("82728", "0301", "FERRITIN", 40, 110),
        ("85018", "0305", "HEMOGLOBIN", 9, 30), ("87340", "0306", "HEPATITIS B SURFACE AG", 30, 90)]


def document(rng):
    who, at = Someone(rng, 40), Sender(rng)
    name = rng.choice(("Frescura Kidney Care", "Vidara Dialysis", "Renalis Medical Care of North America"))
    clinic = f"{at.city} {rng.choice(('Dialysis Center', 'Home Program', 'Kidney Center'))}"
    start = day(rng, (2025, 1, 1), 360).replace(day=1)
    sent = plus(start, rng.randint(48, 70))
    due, account = plus(sent, 30), number(rng, "9999999-99")
    rate = price(rng, 900, 4100)
    home, lines = "Home" in clinic, []
    week = range(7) if home else rng.choice(((0, 2, 4), (1, 3, 5)))
    days = [x for x in (plus(start, n) for n in range(28)) if x.weekday() in week][:rng.choice((4, 7, 12, 13))]
    words, code, mods = ("PERITONEAL DIALYSIS CCPD", "90945", []) if home else ("HEMODIALYSIS "
        "TREATMENT", "90999", rng.choice(([], ["G4"], ["V5"], ["G4", "V5"])))
    drugs = rng.sample(DRUGS, rng.choice((0, 1, 2)))
    for n, date in enumerate(days):
        lines.append({"date": date, "revenue_code": "0851" if home else "0821", "code": code,
            "modifiers": mods, "description": words, "units": 1, "charge_cents": rate})
        for hcpcs, rev, text, cost, (low, high) in drugs:
            if rng.random() < 0.6:
                many = rng.randint(low, high)
                lines.append({"date": date, "revenue_code": rev, "code": hcpcs,
                    "description": text, "units": many, "charge_cents": many * cost * 100 + 50 * cost})
        if n in (0, 6):
            for hcpcs, rev, text, low, high in rng.sample(LABS, rng.choice((1, 2, 3))):
                lines.append({"date": date, "revenue_code": rev, "code": hcpcs, "description": text, "units": 1, "charge_cents": price(rng, low, high)})
    shows_mods = bool(mods) or rng.random() < 0.5
    charges = total(lines, "charge_cents")
    allowed = len(days) * 27318
    allowed = min(allowed, charges * 6 // 10)
    first, second = rng.choice((("MEDICARE PART B", rng.choice(("AARP SUPPLEMENT", "STATE MEDICAID", None))), (rng.choice(PLANS).upper(), None)))
    posted = plus(start, rng.randint(34, 46))
    payments = [payment(posted, "adjustment", f"CONTRACTUAL ALLOWANCE {first}", charges - allowed),
        payment(posted, "insurance", f"PAYMENT {first}", allowed * 8 // 10)]
    if second:
        payments.append(payment(plus(posted, 9), "insurance", f"PAYMENT {second}", (allowed - allowed * 8 // 10) * rng.choice((5, 8, 9)) // 10))
    prior = rng.choice((0, 0, 11874, 26540))
    if prior:
        payments.append(payment(plus(sent, -rng.randint(5, 25)), "patient", "PATIENT PAYMENT - CHECK", rng.choice((prior, 10000))))
    if rng.random() < 0.2:
        payments.append(payment(plus(sent, -3), "adjustment", "INDIGENT WAIVER ADJUSTMENT", 5000))
    payments.sort(key=lambda x: x["date"])
    less, ins, own = paid(payments, "adjustment"), paid(payments, "insurance"), paid(payments, "patient")
    owed = prior + charges - less - ins - own
    if owed <= 0:
        return document(rng)
    rows = [["", "", ""] + [""] * shows_mods + ["BALANCE FORWARD", "", bare(prior)]] if prior else []
    for x in lines:
        rows.append([say(x["date"], "short"), x["revenue_code"], x["code"]] + [" ".join(x.get("modifiers", []))] * shows_mods
                    + [x["description"], f"{x['units']:,}", bare(x["charge_cents"])])
    span, minus = 4 + shows_mods, rng.choice("-(")
    foot = [[(f"TOTAL CHARGES FOR {start:%B %Y}".upper(), span, "r"), "", bare(charges)]]
    for x in payments:
        foot.append([say(x["date"], "short"), (x["description"], span, "l"), bare(-x["amount_cents"], minus)])
    activity = table(["DATE", "REV", "CODE"] + ["MOD"] * shows_mods + ["DESCRIPTION", "UNITS", "AMOUNT"], rows, "lll" + "l" * shows_mods + "lrr", "d", foot)
    old = min(max(prior - own, 0), owed)
    aging = [owed - old, old, 0, 0]
    ages = table(["CURRENT", "31-60 DAYS", "61-90 DAYS", "OVER 90 DAYS", "PATIENT BALANCE DUE"],
        [[bare(x) for x in aging] + [f"<b>{usd(owed)}</b>"]], "ccccc", "ag")
    head = beside(f"<div class='lg'>{name}</div>Patient Financial "
        f"Services<br>{at.box}<br>{at.far}<br>{at.free}", "<div class='ti'>PATIENT STATEMENT</div>" + facts([
        ("Statement Date", say(sent, "us")), ("Account Number", account), ("Service Month", f"{start:%B %Y}"), ("Payment Due", say(due, "us")),
        ("Amount Due", usd(owed))], "id"), widths="58% 42%")
    who_box = facts([("Patient", who.filed), ("Clinic", f"{clinic}, {at.street}, {at.town}"), ("Physician", doctor(rng, "{1}, {0} {2}")),
                     ("Primary", first), ("Secondary", second or "NONE")], "wh")
    note = rng.choice(("The amount due is your deductible and coinsurance after your insurance "
                       "paid. Please contact your facility social worker or our office if you "
                       "cannot pay; you may apply for our indigent waiver.", "Charges shown are the "
                       "full charges of the clinic, and are not what Medicare or you pay.",
                       "If your coverage changes, or you travel, tell your insurance coordinator at the clinic right away."))
    stub = ("<div class='st'><div class='cut'>- - - - - - - Please detach and return with your payment - - - - - - -</div>" + beside(
        f"{who.mail}", facts([("Account Number", account), ("Amount Due", usd(owed)), ("Due Date", say(due, "us")), ("Amount Enclosed", "$_________")], "sl"),
        f"REMIT TO:<br>{name.upper()}<br>{at.box.upper()}<br>{at.far.upper()}", widths="36% 32% 32%") + "</div>")
    css = (".st{page-break-inside:avoid}.lg{font:bold 16pt 'Nimbus Sans','Liberation "
           "Sans';color:#003b70}.ti{font-weight:bold;font-size:13pt;text-align:right;color:#003b70}.id{width:100%}.id td{border:0.5pt "
           "solid #889}.wh{margin:8pt 0}.wh td{padding:1pt 10pt 1pt 0}.wh "
           "td:first-child{font-weight:bold}.d{width:100%;font:8.3pt 'Liberation Sans Narrow','Liberation Sans'}"
           ".d th{background:#003b70;color:#fff;padding:3pt 4pt}.d td{padding:1.6pt 4pt}.d tbody "
           "tr:nth-child(even) td{background:#f2f5f9}.d .sum td{border-top:0.5pt solid #aab}"
           ".ag{width:100%;margin:10pt 0}.ag th,.ag td{border:0.75pt solid "
           "#003b70;font-size:8.5pt}.cut{text-align:center;margin:14pt 0 8pt;font-size:8pt}.sl td{border:0.5pt "
           "solid #777}")
    return done(sheet(css, head + who_box + activity + ages + f"<p>{note}</p>" + stub, title="Patient statement"), {
        "document_type": KIND, "provider": {"name": name, "phone": at.free, "address": at.remit}, "payer": {"name": first}, "patient": {"name": who.filed},
        "account_number": account, "statement_date": sent, "due_date": due,
        "lines": [{k: v for k, v in x.items() if v != []} for x in lines], "payments": payments,
        "totals": {"prior_balance_cents": prior or None, "charges_cents": charges, "balance_cents": owed}})
