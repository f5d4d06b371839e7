"""The detail of a patient's account as the older hospital system prints it in one width of letters: run date and page over each page, patient, account and
insurance in lines, charges with procedure number, description, CPT, quantity and amount by category with totals,
credits with a trailing minus, receipts last."""
from held_twentysecond_a import *

NAME, KIND = "held22-account-detail-report", "itemized_bill"
STOCK = {
    "LABORATORY": [("36415", "VENIPUNCTURE", 16, 48), ("80053", "COMP METABOLIC PANEL", 120, 390), ("85025", "CBC W/AUTO DIFFERENTIAL", 60, 190), ("84484",
     "TROPONIN-I", 110, 320),
                   ("81001", "UA W/MICROSCOPIC", 40, 120), ("83880", "BNP", 140, 390), ("87635", "COVID-19 PCR", 90, 210)],
    "PHARMACY": [("", "ACETAMINOPHEN TAB 325MG", 1, 8), ("", "ONDANSETRON ODT 4MG", 9, 41), ("", "FAMOTIDINE INJ 20MG/2ML", 12, 44), ("",
     "MORPHINE SULF INJ 4MG/ML", 14, 60),
                 ("", "LISINOPRIL TAB 10MG", 2, 11), ("", "INSULIN LISPRO 100U/ML 3ML", 60, 190), ("J7030", "NACL 0.9% 1000ML IV SOL", 48, 160)],
    "RADIOLOGY": [("71046", "CHEST 2 VIEWS", 240, 560), ("73610", "ANKLE 3+ VIEWS LEFT", 220, 480), ("72100", "L-SPINE 2-3 VIEWS", 280, 590)],
    "CT SCAN": [("70450", "CT HEAD W/O CONTRAST", 1200, 2900), ("74176", "CT ABD/PELVIS W/O CONTRAST", 2100, 4900)],
    "EMERGENCY ROOM": [("99283", "ER VISIT LEVEL 3", 680, 1390), ("99284", "ER VISIT LEVEL 4", 1100, 2300), ("96374", "IVP SINGLE/INIT DRUG", 220, 480),
     ("12001", "LAC REPAIR SIMPLE 2.5CM", 390, 820)],
    "CENTRAL SUPPLY": [("", "IV START KIT", 12, 40), ("", "CRUTCHES ALUM ADULT MED", 60, 140), ("", "TUBING PRIMARY SET", 10, 38), ("L4350",
     "ANKLE AIR STIRRUP", 80, 210)],
    "CARDIOPULMONARY": [("93005", "EKG 12 LEAD", 130, 360), ("94640", "SVN TREATMENT", 80, 210), ("", "OXYGEN PER HOUR", 8, 26)],
    "ROOM AND CARE": [("", "MED/SURG SEMI-PRIVATE", 1100, 2600)]}
WIDE = 98


def document(rng):
    who, at = Person(rng), Sender(rng)
    name = rng.choice((f"{at.city} County Memorial Hospital", f"{at.city} Community Hospital", "Fall River Valley Hospital District",
        "Good Shepherd Regional Hospital"))
    came, stay = day(rng), rng.choice((0, 0, 0, 1, 3, 5))
    gone, plan = later(came, stay), rng.choice(PLANS).upper()
    made, account, unit = later(gone, rng.randint(12, 160)), number(rng, rng.choice(("V00099999999", "H00099999999", "9999999"))), number(rng, "M000999999")
    wanted = [c for c in STOCK if rng.random() < 0.6 and c != "ROOM AND CARE"] or ["EMERGENCY ROOM"]
    wanted += ["ROOM AND CARE"] * bool(stay)
    with_code, trailing, lines, text = rng.random() < 0.75, rng.random() < 0.7, [], []

    def money(cents):
        return (f"{abs(cents) // 100:,}.{abs(cents) % 100:02d}" + ("-" if cents < 0 else " ")) if trailing else bald(cents) + " "

    def line(date, proc, words, code, units, cents):
        return f" {short(date):<10}{proc:<11}{words:<34}{(code if with_code else ''):<9}{units:>6}{money(cents):>18}"

    for category in sorted(wanted):
        text.append(f" {category}")
        mine = []
        for code, words, low, high in rng.sample(STOCK[category], rng.randint(1, len(STOCK[category]))):
            each, proc = price(rng, low, high), number(rng, "4999999" if len(account) > 8 else "99-99999")
            days = range(stay) if category == "ROOM AND CARE" else sorted(rng.randint(0, stay) for _ in range(rng.choice((1, 1, 2, 3)) if stay else 1))
            for n in days:
                units = rng.choice((1, 1, 2, 4)) if category in ("PHARMACY", "CENTRAL SUPPLY") or words.startswith("OXYGEN") else 1
                mine.append({"date": later(came, n), "code": code or None if with_code else None, "description": words, "units": units,
                    "charge_cents": each * units,
                             "maybe": {"code": proc}})
                if not mine[-1]["code"]:
                    mine[-1].pop("code")
                else:
                    mine[-1].pop("maybe")
                text.append(line(later(came, n), proc, words, code, units, each * units))
            if rng.random() < 0.07:
                credit = mine[-1] | {"units": -1, "charge_cents": -each}
                mine.append(credit)
                text.append(line(credit["date"], proc, words, code, -1, -each))
        text += [f"{'':<40}{'** ' + category + ' TOTAL':<30}{money(total(mine, 'charge_cents')):>19}", ""]
        lines += mine
    charges = total(lines, "charge_cents")
    text += [f"{'':<40}{'*** TOTAL CHARGES':<30}{money(charges):>19}", ""]
    payments, kind = [], rng.choice(("none", "coinsurance", "deductible", "copay", "self"))
    if kind in ("coinsurance", "deductible", "copay"):
        off, ins, own = worked(rng, charges, kind)
        on = later(gone, rng.randint(8, 11))
        payments = ([pay(on, "insurance", f"PMT {plan}", ins)] if ins else []) + [pay(on, "adjustment", "CONTRACTUAL ALLOWANCE", off)]
        if own > 6000 and rng.random() < 0.6:
            payments.insert(0, pay(came, "patient", rng.choice(("PATIENT PMT-CREDIT CARD", "PATIENT PMT-CASH")), 5000))
    elif kind == "self":
        payments = [pay(later(gone, 3), "adjustment", "PROMPT PAY/SELF PAY DISCOUNT", round(charges * 0.35)), pay(later(gone, 9), "patient",
            "PATIENT PMT-CHECK", 10000)]
    if payments:
        text.append(" RECEIPTS/ADJUSTMENTS")
        text += [line(p["date"], {"insurance": "PMT.INS", "patient": "PMT.PT", "adjustment": "ADJ"}[p["by"]],
                      p["description"], "", "", -p["amount_cents"]) for p in payments]
        text += [f"{'':<40}{'** TOTAL RECEIPTS/ADJ':<30}{money(-sum(p['amount_cents'] for p in payments)):>19}", ""]
    balance = charges - sum(p["amount_cents"] for p in payments)
    text.append(f"{'':<40}{'*** ACCOUNT BALANCE':<30}{money(balance):>19}")
    status = "DIS IN" if stay > 1 else "DIS INO" if stay else "DEP ER"
    clock, user = f"{rng.randint(7, 17):02d}{rng.randint(0, 59):02d}", number(rng, "AAA9") if rng.random() < 0.5 else f"BAR.{who.last[:2].upper()}"
    phrase = rng.choice(("PATIENT ACCOUNT DETAIL", "DETAIL BILL", "ITEMIZED STATEMENT OF CHARGES"))
    per = 44
    cuts = [text[n: n + per] for n in range(0, len(text), per)]
    pages = []
    for n, part in enumerate(cuts, 1):
        head = [f"RUN DATE: {short(made):<14}{name.upper() + ' B/AR **LIVE**':^56}{'PAGE ' + str(n):>16}", f"RUN TIME: {clock:<14}{phrase:^56}",
            f"RUN USER: {user}", "-" * WIDE]
        if n == 1:
            head += [f"{at.street.upper()}, {at.town.upper()}   {at.local}", ""]
        head += [f"PATIENT:   {who.filed:<36}ACCOUNT #: {account:<16}UNIT #: {unit}",
                 f"ADMIT/SER: {short(came):<14}DISCHARGE: {short(gone):<11}STATUS:    {status:<16}F/C: "
                 f"{rng.choice(('BC', 'COM', 'HMO', 'MCR')) if kind != 'self' else 'SP'}"]
        if n == 1:
            head += [f"GUARANTOR: {who.filed:<36}BIRTHDATE: {short(who.born):<16}AGE: "
                f"{made.year - who.born.year - ((made.month, made.day) < (who.born.month, who.born.day))}",
                     f"           {who.street.upper():<36}INSURANCE: {plan if kind != 'self' else 'SELF PAY'}", f"           {who.town.upper()}"]
        head += ["-" * WIDE, f" {'SER DATE':<10}{'PROC #':<11}{'DESCRIPTION':<34}{'CPT-4' if with_code else '':<9}{'QTY':>6}{'AMOUNT ':>18}", "-" * WIDE]
        pages.append("<pre>" + esc("\n".join(head + part)) + "</pre>")
    css = "pre{font:8.4pt/10.4pt 'Liberation Mono';margin:0}"
    return done(sheet(css, *pages, margin="0.5in", title=phrase), {
        "document_type": KIND, "provider": {"name": name.upper(), "phone": at.local, "address": at.address.upper()}, "payer": {"name": plan if kind != "self"
         else None},
        "patient": {"name": who.filed, "birth_date": who.born}, "account_number": account, "statement_date": made, "admitted": came, "discharged": gone,
        "lines": lines, "payments": payments, "totals": {"charges_cents": charges, "balance_cents": balance}})
