"""A community hospital's itemized bill as its Meditech system prints it: fixed pitch, the head again on each page, charges by department with charge number,
HCPCS and subtotal, credits with the minus behind, receipts and adjustments below, the balance."""
from held_twentyseventh_a import *

NAME, KIND = "held27-bill-meditech-detail", "itemized_bill"
ROOMS = [("0120", "ROOM & BOARD SEMI-PRIVATE", "120", [("", "R&B SEMI-PRIV MED/SURG", 1480, 2650)]),
         ("0250", "PHARMACY", "250", [("", "ACETAMINOPHEN 325 MG TAB UD", 2, 7), ("", "PANTOPRAZOLE 40 MG EC TAB", 6, 22), ("",
             "LISINOPRIL 10 MG TAB UD", 2, 9),
             ("", "ENOXAPARIN 40 MG/0.4 ML SYR", 48, 120), ("", "DOCUSATE SODIUM 100 MG CAP", 1, 6), ("", "METOPROLOL TARTRATE 25MG TAB", 2, 8), ("",
                 "INSULIN LISPRO 100U/ML 3ML", 60, 160)]),
         ("0636", "DRUGS REQ DETAIL CODING", "250", [("J0696", "CEFTRIAXONE 250 MG INJ", 22, 68), ("J2405", "ONDANSETRON 1 MG INJ", 4, 18), ("J1885",
             "KETOROLAC 15 MG INJ", 9, 31),
             ("J2270", "MORPHINE SULFATE 10 MG INJ", 14, 46)]),
         ("0258", "IV SOLUTIONS", "250", [("", "NACL 0.9% 1000 ML IV SOLN", 48, 140), ("", "LACTATED RINGERS 1000 ML", 45, 132)]),
         ("0270", "MED/SURG SUPPLIES", "270", [("", "IV START KIT W/TEGADERM", 18, 52), ("", "SET IV PRIMARY 15 DROP", 21, 66), ("",
             "CATH FOLEY TRAY 16FR", 58, 140), ("", "SOCKS SLIPPER NONSKID", 0, 9)]),
         ("0301", "LABORATORY CHEMISTRY", "300", [("80053", "COMPREHENSIVE METABOLIC PANEL", 148, 420), ("83735", "MAGNESIUM", 42, 120), ("84484",
             "TROPONIN I HIGH SENS", 130, 310),
             ("83605", "LACTIC ACID", 66, 190), ("83880", "BNP NATRIURETIC PEPTIDE", 150, 380)]),
         ("0305", "LABORATORY HEMATOLOGY", "300", [("85025", "CBC W/AUTO DIFF", 62, 190), ("85610", "PROTHROMBIN TIME", 38, 118)]),
         ("0300", "LABORATORY GENERAL", "300", [("36415", "VENIPUNCTURE", 14, 44)]),
         ("0324", "RADIOLOGY CHEST", "320", [("71045", "XR CHEST 1 VIEW", 180, 460)]),
         ("0352", "CT SCAN BODY", "350", [("74177", "CT ABD & PELVIS W/CONTRAST", 2400, 6200)]),
         ("0450", "EMERGENCY DEPARTMENT", "450", [("99285", "ED VISIT LEVEL 5", 1650, 3900), ("96374", "IV PUSH INITIAL DRUG", 240, 520), ("96375",
             "IV PUSH EA ADDL SEQ DRUG", 130, 310)]),
         ("0410", "RESPIRATORY THERAPY", "410", [("94640", "NEB TREATMENT SUBSEQUENT", 98, 240)]),
         ("0730", "EKG/ECG", "730", [("93005", "EKG 12 LEAD TRACING", 140, 390)])]


def behind(cents):
    return bare(cents, "{}-")


def document(rng):
    who, at = Person(rng, 20, 90), Sender(rng)
    name = rng.choice((at.city.upper(), "SACRED HEART", "PRAIRIE VIEW", "TWIN LAKES")) + " "
    name += rng.choice(("COMMUNITY HOSPITAL", "MEMORIAL HOSPITAL", "REGIONAL MEDICAL CENTER"))
    stay = rng.random() < 0.5
    came = day(rng, (2026, 1, 6), 190)
    went = later(came, rng.randint(1, 4)) if stay else came
    sent, plan = later(went, rng.randint(12, 60)), rng.choice(PLANS).upper()
    acct, unit = number(rng, rng.choice(("V00099999999", "H00009999999", "AA9999999999"))), number(rng, "M000999999")
    revenue = rng.random() < 0.6
    picked = [x for x in ROOMS if (stay or x[0] != "0120") and rng.random() < (0.95 if x[0] in ("0120", "0250", "0301") else 0.75 if stay else 0.45)]
    lines, text = [], []
    wide = 90
    for rev, room, start, pool in picked:
        text += ["", f" {room}"]
        here = []
        for code, words, lo, hi in (pool if rev == "0120" else rng.sample(pool, rng.randint(1, len(pool)))):
            one, numb = price(rng, lo, hi), start + number(rng, "99999")
            days = [later(came, n) for n in range(max(1, (went - came).days))]
            for when in (days if rev == "0120" else sorted(rng.sample(days, rng.randint(1, min(2, len(days)))))):
                units = 1 if code[:2] not in ("J0", "J1", "J2") and rev not in ("0250", "0258", "0270") else rng.choice((1, 1, 2, 3, 4))
                here.append((when, numb, code, words, units, one * units))
        if rev in ("0250", "0270") and len(here) > 1 and rng.random() < 0.35:
            back = rng.choice(here)
            here.append((went, *back[1:4], -1, -round(back[5] / back[4])))
        here.sort(key=lambda x: x[0])
        for when, numb, code, words, units, amount in here:
            lines.append({"date": when, "code": code, "revenue_code": rev if revenue else None, "description": words, "units": units,
                "charge_cents": amount})
            text.append(f" {two(when)}  {rev if revenue else '    '}  {numb:<9} {words:<31} "
                f"{code:<7}{str(abs(units)) + ('-' if units < 0 else ' '):>6} {behind(amount) + ('' if amount < 0 else ' '):>13}")
        text += [f"{'':57}SUBTOTAL:{behind(sum(x[5] for x in here)) + ' ':>20}".rstrip()]
    charges, paid = total(lines), []
    told = rng.choice(("none", "plan", "plan", "deposit"))
    if told == "plan":
        off, ins, own, _ = worked(rng, charges, ("coins", "ded", "copay"))
        when = later(went, rng.randint(9, 11))
        code = "".join(x[0] for x in plan.split())[:4]
        paid = [pay(when, "insurance", f"{code} {plan.split()[0]} PAYMENT", ins)] * bool(ins) + [pay(when, "adjustment",
            f"{code} CONTRACTUAL ALLOWANCE", off)]
    if told == "deposit" or rng.random() < 0.2:
        paid.append(pay(came, "patient", "PATIENT PAYMENT AT REGISTRATION", rng.choice((10000, 25000))))
    owed = charges - total(paid, "amount_cents")
    if not lines or owed <= 0:
        return document(rng)
    text += ["", f"{'':40}{'** TOTAL CHARGES **':<26}{behind(charges) + ' ':>20}".rstrip(), ""]
    if paid:
        text += [" RECEIPTS AND ADJUSTMENTS"] + [f" {two(p['date'])}        "
            f"{p['description']:<48}{behind(-p['amount_cents']):>21}".rstrip() for p in paid] + [""]
    text += [f"{'':40}{'** ACCOUNT BALANCE **':<26}{behind(owed) + ' ':>20}".rstrip()]
    doc, tin, member = doctor(rng, "{1},{0} {2}").upper(), tax_id(rng), number(rng, "AAA999999999")
    head = [f" {who.first.upper()} {who.middle} {who.last.upper():<37}"[:46].ljust(46) + f"ACCOUNT NO: {acct}",
        f" {who.street.upper():<45}UNIT NO:    {unit}", f" {who.town.upper():<45}"
            f"{'ADMIT DATE' if stay else 'SERVICE DT'}: {two(came)}", f" {'DOB: ' + us(who.born):<45}"
            + (f"DISCH DATE: {two(went)}" if stay else "DISCH DATE:"), f" {'ATTENDING: ' + doc:<45}"
            f"PT TYPE:    {'INPATIENT' if stay else rng.choice(('EMERGENCY', 'OUTPATIENT'))}", f" INS 1: {plan:<38}POLICY:     {member}"]
    hour = f"{rng.randint(6, 18):02d}{rng.randint(0, 59):02d}"
    tops = [f" {'SERV DT':<10}{'REV' if revenue else '':<6}{'CHG NO.':<10}{'DESCRIPTION':<32}{'HCPCS':<8}{'QTY':>5}{'AMOUNT':>14}", " " + "-" * (wide - 1)]
    body, per = "", 52
    sheets = [text[n:n + per] for n in range(0, len(text), per)]
    for n, sheet in enumerate(sheets, 1):
        first = [f" RUN DATE: {two(sent)}{name:^56}   PAGE {n}", f" RUN TIME: {hour}    {at.address.upper():^56}",
            f" {'FED ID ' + tin:<18}{'ITEMIZED STATEMENT OF ACCOUNT':^56}", ""]
        end = ["", " *** CONTINUED ON NEXT PAGE ***"] if n < len(sheets) else ["", " PHYSICIAN SERVICES ARE BILLED SEPARATELY.",
            f" QUESTIONS ABOUT THIS BILL? PATIENT ACCOUNTS {at.dash} MON-FRI 0800-1630",
                                                                         f" REMIT TO: {at.remit}"]
        body += f"<pre{' class=brk' if n > 1 else ''}>" + esc("\n".join(first + head + [""] + tops + sheet + end), quote=False) + "</pre>"
    css = "pre { font: 8.6pt/1.22 'Liberation Mono'; margin: 0 }"
    truth = {"document_type": KIND, "provider": {"name": name, "phone": at.dash, "tax_id": tin, "address": at.remit}, "payer": {"name": plan},
             "patient": {"name": f"{who.first} {who.middle} {who.last}".upper(), "birth_date": who.born, "member_id": member}, "account_number": acct,
             "statement_date": sent, "lines": lines,
             "payments": paid, "totals": {"charges_cents": charges, "balance_cents": owed}}
    if stay:
        truth |= {"admitted": came, "discharged": went}
    return done(css, body, truth)
