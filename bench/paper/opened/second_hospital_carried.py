"""second_hospital_carried.py: a hospital's detail from an old billing system, several short pages: the house's charge number first, a total a page and the sum brought forward, credits at the end with a minus behind."""
from held_parts import (PLANS, address, after, day, digits, e, filed, line, page, payment, person, phone, say,
                        total, when)

NAME, KIND = "held2-hospital-carried", "itemized_bill"
CSS = """pre { font: 9.5pt 'Liberation Mono'; margin: 0; line-height: 1.32 } .next { page-break-before: always } b {
font-weight: bold }"""
HOUSE = ["ST ALOYSIUS MEDICAL CENTER", "CROW WING DISTRICT HOSPITAL", "UPPER VALLEY COMMUNITY HOSPITAL",
         "BETHESDA MERCY HOSPITAL"]
# revenue code, code, words, least and most cents, whether it comes by number
GOODS = [("0120", "", "R&B SEMI PRIV 3 SOUTH", 142000, 268000, False), ("0250", "", "FAMOTIDINE 20MG TAB", 210, 940, True),
         ("0250", "", "DOCUSATE 100MG CAP", 115, 480, True), ("0250", "", "INSULIN LISPRO 100U/ML", 900, 3200, True),
         ("0250", "", "HYDROMORPHONE 1MG/ML SYR", 1850, 5100, True), ("0258", "", "D5 1/2NS 1000ML", 6200, 15800, True),
         ("0270", "", "CATH IV 20G SAFETY", 1450, 4400, True), ("0270", "", "MASK O2 NONREBREATHER", 1900, 6100, False),
         ("0272", "", "DRAIN JP 10FR FLAT", 8800, 24400, False), ("0301", "80048", "BASIC METABOLIC PNL", 9900, 31000, False),
         ("0301", "82947", "GLUCOSE QUANT", 3300, 9700, False), ("0305", "85027", "HEMOGRAM AUTO", 5400, 17600, False),
         ("0305", "85730", "PTT", 6100, 16200, False), ("0306", "87070", "CULTURE OTHER SOURCE", 8700, 23100, False),
         ("0310", "88304", "TISSUE EXAM LVL 3", 14800, 39900, False), ("0360", "", "OR MAJOR 1ST 30 MIN", 312000, 544000, False),
         ("0360", "", "OR MAJOR EA ADD 15 MIN", 81000, 132000, True), ("0370", "", "ANESTH GAS PER 15 MIN", 14500, 28800, True),
         ("0402", "76770", "US RETROPERITONEAL", 48200, 91100, False), ("0710", "", "RECOVERY RM PHASE 1 HR", 61500, 99400, True),
         ("0730", "93005", "EKG 12 LEAD TRACING", 18700, 38400, False), ("0636", "J0690", "CEFAZOLIN 500MG INJ", 1300, 4700, True),
         ("0636", "J2704", "PROPOFOL 10MG INJ", 240, 900, True), ("0420", "97530", "PT THER ACTIV 15M", 8800, 18200, True)]
PER_PAGE = 36


def amount(cents):
    """Without a sign; what lowers the balance has its minus behind, as such systems print it."""
    return f"{abs(cents) // 100:,}.{abs(cents) % 100:02d}{'-' if cents < 0 else ' '}"


def charges(rng, first, nights):
    rows = []
    for rev, code, words, low, high, many in rng.sample(GOODS, rng.randint(16, len(GOODS))):
        house, price = digits(rng, 7), rng.randint(low, high)
        days = range(nights) if rev == "0120" else sorted(rng.sample(range(nights + 1), rng.randint(1, nights)))
        for number in days:
            count = rng.choice([1, 2, 2, 3, 4, 8]) if many else 1
            item = line(after(first, number), (code or None, rev, words), units=count, charge_cents=count * price)
            rows.append((item, house))
    return sorted(rows, key=lambda row: (row[0]["date"], row[0]["revenue_code"]))


def row(item, house):
    return (f"{say(when(item), 'short')}  {house}  {item['revenue_code']}  {item.get('code', ''):<6} "
            f"{e(item['description']):<{26 + len(e(item['description'])) - len(item['description'])}}{item['units']:>5} "
            f"{amount(item['charge_cents']):>14}")


def document(rng):
    who, first, nights, plan = person(rng), day(rng), rng.randint(2, 5), rng.choice(PLANS)
    house, account, call, (street, town, home) = rng.choice(HOUSE), digits(rng, 9), phone(rng, "{}-{}-{}"), address(rng)
    rows, last, doctor = charges(rng, first, nights), after(first, nights), person(rng)
    lines = [item for item, _ in rows]
    gross, printed = total(lines, "charge_cents"), after(last, 16)
    payments = [payment(after(last, 12), "insurance", f"{plan.upper()} PAYMENT", round(gross * 0.31)),
                payment(after(last, 12), "adjustment", f"{plan.upper()} CONTRACT ADJ", round(gross * 0.52))]
    if rng.random() < 0.4:
        payments.append(payment(first, "patient", "PAYMENT ON ADMISSION - THANK YOU", rng.choice([10000, 25000])))
    balance = gross - sum(one["amount_cents"] for one in payments)
    sheets = [rows[at:at + PER_PAGE] for at in range(0, len(rows), PER_PAGE)]
    out, carried = [], 0
    for number, sheet in enumerate(sheets, 1):
        text = f"""{house:<52}PAGE {number} OF {len(sheets)}
{street.upper():<52}PRINTED {say(printed, "short")}
{town.upper():<52}PHONE {call}

PATIENT NAME: {filed(who):<34}ACCOUNT NUMBER: {account}
ADMITTED {say(first, "short")}   DISCHARGED {say(last, "short")}   ATTENDING: {filed(doctor)}
INSURANCE 1: {plan.upper()}

SERVICE   CHARGE   REV   HCPCS                                          TOTAL
DATE      NUMBER   CODE  CODE   DESCRIPTION                 QTY        CHARGES
-------------------------------------------------------------------------------
"""
        if carried:
            text += f"{'':>31}*** BALANCE BROUGHT FORWARD {amount(carried):>20}\n"
        text += "\n".join(row(*one) for one in sheet) + "\n"
        here = total([item for item, _ in sheet], "charge_cents")
        carried += here
        text += f"{'':>31}PAGE TOTAL{amount(here):>38}\n"
        if number < len(sheets):
            text += f"\n{'':>31}*** CARRIED FORWARD TO PAGE {number + 1} {amount(carried):>18}\n"
        else:
            text += f"\n{'':>31}TOTAL CHARGES{amount(gross):>35}\n\nPAYMENTS AND ADJUSTMENTS\n"
            text += "\n".join(f"{say(when(one), 'short')}  {one['description']:<49}{amount(-one['amount_cents']):>20}"
                              for one in payments)
            text += f"""\n
{'':>31}*** PLEASE PAY THIS AMOUNT {amount(balance):>20}

MAKE CHECKS PAYABLE TO {house}. WRITE YOUR ACCOUNT NUMBER ON THE CHECK.
PHYSICIANS OF EMERGENCY, PATHOLOGY AND RADIOLOGY BILL ON THEIR OWN.
FINANCIAL COUNSELOR: ROOM 2, MONDAY TO FRIDAY 8:30 TO 4:00."""
        out.append(f'<pre class="{"next" if number > 1 else ""}">{text}</pre>')
    html = page(CSS, "".join(out), sheet="size: Letter; margin: 0.7in 0.5in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home.upper()},
        "payer": {"name": plan.upper()}, "patient": {"name": filed(who)}, "account_number": account,
        "statement_date": printed.isoformat(), "admitted": first.isoformat(), "discharged": last.isoformat(),
        "lines": lines, "payments": payments, "totals": {"charges_cents": gross, "balance_cents": balance}}}
