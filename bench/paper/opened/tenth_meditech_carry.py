"""tenth_meditech_carry.py: a community hospital's detail as its system prints it in one width of letter over two pages and more: charge code, CPT, description, quantity, amount; each page ends with what is carried and begins with it; credits with a trailing minus."""
import held_tenth as t
from held_tenth import esc, pay, say

NAME, KIND = "held10-meditech-carry", "itemized_bill"
HOSPITALS = ["Hamilton County Memorial Hospital", "Good Shepherd Community Hospital", "Cascade Valley Hospital District"]


def amount(cents):
    return f"{cents / 100:,.2f}"


def document(rng):
    hospital, who, date = rng.choice(HOSPITALS), t.Someone(rng, 90), t.day(rng, "2026-01-05", "2026-05-10")
    nights, account, call, address = rng.randint(1, 2), t.number(rng, "V00099999999"), t.phone(rng, "({}){}-{}"), t.site(rng)
    style, sent, lines = rng.choice(("short", "us")), t.later(date, rng.randint(12, 30)), []
    for at in range(nights + 1):
        when = t.later(date, at)
        for name in t.DEPARTMENTS:
            if name in ("Laboratory", "Pharmacy", "Medical Supplies") or (at == 0 and name != "Physical Therapy"):
                lines += t.given(rng, name, rng.randint(2, 8), when)
    lines = [t.only(x, "date", "code", "description", "units", "charge_cents") for x in lines][:40]
    charges, payer = t.sums(lines, "charge_cents"), rng.choice(t.PAYERS)
    rows = [(f'{say(x["date"], style):<11}{t.number(rng, "3999999"):<9}{x.get("code", ""):<7}{x["description"]:<34}{x["units"]:>4}{amount(x["charge_cents"]):>13}', x["charge_cents"]) for x in lines]
    posted = t.later(sent, -4)
    plan, off = round(charges * rng.uniform(0.2, 0.35)), round(charges * rng.uniform(0.3, 0.5))
    payments = [pay(posted, "insurance", f"{payer} PAYMENT", plan), pay(posted, "adjustment", f"{payer} CONTRACTUAL ADJ", off)]
    owed, size, pages, carried = charges - plan - off, rng.randint(18, 26), [], 0
    parts = [rows[at:at + size] for at in range(0, len(rows), size)]
    for at, part in enumerate(parts, 1):
        text = [f"{hospital:<58}Page: {at:>3}", f"{address[0]:<58}Run: {say(sent, style)}", f"{address[1]:<58}", f"Patient Accounts {call}", "", f"Patient: {who.comma:<32}Account #: {account}",
                f"Guarantor: {who.comma:<30}Admit: {say(date, style)}   Discharge: {say(t.later(date, nights), style)}", "", f"{'Date':<11}{'Charge':<9}{'CPT':<7}{'Description':<34}{'Qty':>4}{'Amount':>13}", f"{'':<11}{'Code':<9}", "=" * 78]
        text += [f"{'BALANCE FORWARD FROM PREVIOUS PAGE':<65}{amount(carried):>13}"] if at > 1 else []
        text += [row for row, _ in part]
        carried += sum(cents for _, cents in part)
        if at < len(parts):
            text += ["-" * 78, f"{'CARRIED TO NEXT PAGE':<65}{amount(carried):>13}"]
        else:
            text += ["-" * 78, f"{'TOTAL CHARGES':<65}{amount(charges):>13}", ""]
            text += [f"{say(p['date'], style):<20}{p['description']:<45}{amount(p['amount_cents']) + '-':>14}" for p in payments]
            text += ["-" * 78, f"{'TOTAL AMOUNT DUE':<65}{amount(owed):>13}"]
        pages.append("\n".join(map(esc, text)))
    css = "pre{font:9.6pt 'Liberation Mono';line-height:1.22;margin:0}"
    truth = {"document_type": KIND, "provider": {"name": hospital, "phone": call, "address": t.whole(address)}, "patient": {"name": who.comma}, "account_number": account, "statement_date": sent, "admitted": date, "discharged": t.later(date, nights),
             "lines": lines, "payments": payments, "totals": {"charges_cents": charges, "balance_cents": owed}}
    return t.close(css, '<div class="break"></div>'.join(f"<pre>{text}</pre>" for text in pages), truth, margin="0.6in 0.5in")
