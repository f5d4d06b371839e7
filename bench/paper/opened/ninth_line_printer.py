"""ninth_line_printer.py: a small hospital's itemized bill as its system prints it in one width of letter: capital letters, rows of service date, charge number, description, quantity and amount,
department totals, a page's heads over again."""
import held_ninth as n
from held_ninth import esc, say

NAME, KIND = "held9-line-printer", "itemized_bill"
HOSPITALS = ["PRAIRIE VIEW COMMUNITY HOSPITAL", "BLACK RIVER MEMORIAL HOSPITAL", "DELTA COUNTY GENERAL HOSPITAL"]
PARTS = {"EMERGENCY ROOM": [("ER VISIT LEVEL 4", "99284", 700, 1900), ("ER VISIT LEVEL 3", "99283", 450, 1200), ("IV PUSH INITIAL", "96374", 120, 390), ("IV HYDRATION 1ST HR", "96360", 180, 480), ("SPLINT SHORT ARM", "29125", 140, 420)],
         "LABORATORY": [("CBC WITH DIFF", "85025", 40, 150), ("COMP METABOLIC PANEL", "80053", 60, 260), ("TROPONIN I", "84484", 80, 240), ("URINALYSIS ROUTINE", "81001", 25, 90), ("VENIPUNCTURE", "36415", 12, 40), ("LACTIC ACID", "83605", 50, 160)],
         "RADIOLOGY": [("CHEST 2 VIEWS", "71046", 140, 420), ("CT HEAD W/O CONT", "70450", 800, 2100), ("WRIST 3 VIEWS RT", "73110", 130, 390)],
         "PHARMACY": [("ONDANSETRON 4MG INJ", "J2405", 6, 40), ("KETOROLAC 30MG INJ", "J1885", 9, 50), ("NS 1000ML BAG", "J7030", 30, 110), ("ACETAMINOPHEN 500MG TAB", "", 1, 6), ("CEPHALEXIN 500MG CAP", "", 2, 9)],
         "CENTRAL SUPPLY": [("IV START KIT", "", 12, 60), ("ACE WRAP 4IN", "", 6, 22), ("SLING ARM LARGE", "", 18, 60)]}


def amount(cents):
    return f"{cents / 100:,.2f}"


def document(rng):
    hospital, who, date = rng.choice(HOSPITALS), n.Someone(rng, 90), n.day(rng, "2026-01-05", "2026-05-01")
    account, unit, call, address = n.number(rng, "V00009999999"), n.number(rng, "M000999999"), n.phone(rng, "{}-{}-{}"), n.place(rng)
    sent, coded = n.later(date, rng.randint(9, 30)), rng.random() < 0.7
    lines, rows = [], []
    heads = ["", f"{'SERVICE':<10}{'CHARGE':<10}" + (f"{'CPT/':<8}" if coded else "") + f"{'':<28}{'':>5}{'':>13}", f"{'DATE':<10}{'NUMBER':<10}" + (f"{'HCPCS':<8}" if coded else "") + f"{'DESCRIPTION':<28}{'QTY':>5}{'AMOUNT':>13}", "-" * (74 if coded else 66)]
    for part in [one for one in PARTS if one == "EMERGENCY ROOM" or rng.random() < 0.8]:
        rows.append(f"** {part} **")
        here = []
        for words, code, low, high in rng.sample(PARTS[part], rng.randint(1, len(PARTS[part]))):
            units = rng.choice((1, 2, 3)) if part in ("PHARMACY", "CENTRAL SUPPLY") else 1
            charge = n.price(rng, low, high) * units
            here.append({"date": date, "code": code if coded else "", "description": words, "units": units, "charge_cents": charge})
            rows.append(f"{say(date, 'short'):<10}{n.number(rng, '4999999'):<10}" + (f"{code:<8}" if coded else "") + f"{words:<28}{units:>5}{amount(charge):>13}")
        rows += ["{}{:>13}".format(f"{'TOTAL ' + part:>{61 if coded else 53}}", amount(n.sums(here, "charge_cents"))), ""]
        lines += here
    charges = n.sums(lines, "charge_cents")
    plan, off = (round(charges * 0.3), round(charges * 0.25)) if rng.random() < 0.6 else (0, 0)
    payer = rng.choice(("BCBS", "MEDICARE", "WELLCARE"))
    owed = charges - plan - off
    wide = 61 if coded else 53
    rows += [f"{'TOTAL CHARGES':>{wide}}{amount(charges):>13}"]
    payments = []
    if plan:
        posted = n.later(date, 8)
        payments = [n.pay(posted, "insurance", f"PAYMENT {payer}", plan), n.pay(posted, "adjustment", f"ALLOWANCE {payer}", off)]
        rows += [f"{say(p['date'], 'short'):<10}{p['description']:<{wide - 10}}{amount(p['amount_cents']) + '-':>14}" for p in payments]
    rows += [f"{'BALANCE DUE':>{wide}}{amount(owed):>13}"]
    pages, size = [], 32
    parts = [rows[at:at + size] for at in range(0, len(rows), size)]
    for at, part in enumerate(parts, 1):
        top = [f"{hospital:<50}PAGE {at} OF {len(parts)}", f"{address[0].upper():<50}RUN DATE {say(sent, 'short')}", f"{address[1].upper():<50}PHONE {call}", "", " " * 20 + "ITEMIZED STATEMENT OF ACCOUNT", "",
               f"PATIENT: {who.comma:<33}ACCT NO: {account}", f"{'':9}{who.street.upper():<33}UNIT NO: {unit}", f"{'':9}{who.town.upper():<33}SERVICE DATE: {say(date, 'short')}", *heads]
        pages.append("\n".join(esc(line) for line in top + part))
    body = '<div class="break"></div>'.join(f"<pre>{text}</pre>" for text in pages)
    css = f"pre{{font:{rng.choice(('9.5pt', '10pt'))} {rng.choice(['Liberation Mono', 'DejaVu Sans Mono', 'Nimbus Mono PS'])!r};line-height:1.2;margin:0}}"
    truth = {"document_type": KIND, "provider": {"name": hospital, "phone": call, "address": n.whole(address).upper()}, "patient": {"name": who.comma}, "account_number": account, "statement_date": sent, "lines": lines, "payments": payments,
             "totals": {"charges_cents": charges, "balance_cents": owed}}
    return n.close(css, body, truth, margin="0.6in")
