"""ledger_group.py: a physician group's statement: a ledger of charges, payments and credits by date with a running balance and aging."""
from held_parts import (OFFICE, PLANS, STEM, address, after, beside, day, digits, e, filed, line, money, natural,
                        page, paid, payment, person, phone, pick, say, total, tr, when)

NAME, KIND = "held-ledger-group", "itemized_bill"
CSS = """body { font: 10pt 'Liberation Serif' } .head { text-align: center; font-size: 15pt; font-variant: small-caps }
.l { margin-top: 14px }
.box td { border: 1px solid #000; padding: 3px 8px } table.l { width: 100%; border: 1.5px solid #000 } .l th { border:
1px solid #000; background: #ddd; font-size: 9pt; padding: 3px }
.l td { border-left: 1px solid #000; padding: 2px 5px; vertical-align: top } .age { width: 100%; margin-top: 12px } .age
td, .age th { border: 1px solid #000; text-align: center; padding: 3px }
.note { font-size: 9pt; font-style: italic }"""


class Ledger:
    """Entries as they are printed, one after another, with the balance after each."""

    def __init__(self, style, credit, prior):
        self.style, self.credit, self.balance, self.rows = style, credit, prior, []
        self.lines, self.payments = [], []

    def enter(self, date, text, charge="", less=""):
        self.rows.append(tr([date and say(date, self.style), text, charge, less, money(self.balance, "")], ". . r r r"))

    def charge(self, date, service, modifiers):
        code, _, text, cents = service
        self.lines.append(line(date, service, modifiers=modifiers or None, charge_cents=cents))
        self.balance += cents
        self.enter(date, f"{code}{''.join('-' + m for m in modifiers)} {e(text)}", money(cents, ""))

    def pay(self, date, by, text, cents):
        self.payments.append(payment(date, by, text, cents))
        self.balance -= cents
        self.enter(date, e(text), "", self.credit.format(money(cents, "")))


def fill(rng, ledger, first, plan):
    for number in range(rng.choice([2, 3, 4, 6, 9])):
        date = after(first, 17 * number)
        services = pick(rng, OFFICE, rng.randint(2, 5))
        for service in services:
            modified = {"992": ["25"], "206": [rng.choice(["LT", "RT"])], "735": ["RT"], "111": ["59"]}
            ledger.charge(date, service, modified.get(service[0][:3], []))
        if rng.random() < 0.6:
            ledger.pay(date, "patient", "COPAY - CHECK #" + digits(rng, 4), 4000)
        charged = sum(service[3] for service in services)
        ledger.pay(after(date, 14), "insurance", f"{plan.upper()} PAYMENT", charged * 4 // 10)
        ledger.pay(after(date, 14), "adjustment", "INSURANCE WRITE-OFF", charged * 3 // 10)


def document(rng):
    who, payer_of_it, first, plan = person(rng), person(rng), day(rng), rng.choice(PLANS)
    practice, account = f"{rng.choice(STEM)} Family Physicians, P.A.", f"{digits(rng, 5)}.{rng.randint(0, 9)}"
    street, town, home = address(rng)
    prior = rng.choice([0, 4500, 12875])
    ledger = Ledger(rng.choice(["short", "bare", "us"]), rng.choice(["{}-", "{} CR", "-{}", "({})"]), prior)
    ledger.enter("", "BALANCE FORWARD")
    fill(rng, ledger, first, plan)
    billed, call = after(when(ledger.payments[-1]), 9), phone(rng, "{}.{}.{}")
    wrong = rng.random() < 0.25
    balance = ledger.balance + (900 if wrong else 0)
    buckets = [money(balance - prior, ""), money(prior, ""), "0.00", "0.00", "0.00"]
    totals = {"prior_balance_cents": prior, "charges_cents": total(ledger.lines, "charge_cents"),
              "patient_paid_cents": paid(ledger.payments, "patient"),
              "balance_cents": balance}
    names = ["Previous Balance", "New Charges", "Patient Payments", "PAY THIS AMOUNT"]
    facts = [("Closing date", say(billed, ledger.style)), ("Account #", account), ("Patient", natural(who))]
    facts += [(name, money(totals[key])) for name, key in zip(names, totals)]
    rows = "".join(tr(fact, ". r") for fact in facts)
    summary = f'<table class="box">{rows}</table>'
    html = page(CSS, f"""<div class="head">{practice}</div><div class="c">{street} &bull; {town} &bull; Billing
{call}</div>
{beside(f"<br>{filed(payer_of_it)}<br>{digits(rng, 4)} SPRUCE CT APT 3<br>{address(rng)[1].upper()}", summary)}
<table class="l"><thead>{tr(["DATE", "DESCRIPTION OF SERVICE", "CHARGES", "PAYMENTS/ CREDITS", "BALANCE"],
tag="th")}</thead>{"".join(ledger.rows)}</table>
<table class="age">{tr(["Current", "31-60 Days", "61-90 Days", "91-120 Days", "Over 120"], tag="th")}{tr(buckets)}</table>
<p class="note">Balances over 90 days may be sent to collections. Returned checks: $35.00. Missed visits without 24
hours notice: $50.00. Office code 99080 forms fee may apply.</p>""",
                sheet="size: Letter; margin: 0.75in")
    return {"html": html, "wrong": ["balance_cents"] if wrong else [], "truth": {
        "document_type": KIND, "provider": {"name": practice, "phone": call, "address": home},
        "patient": {"name": natural(who)}, "account_number": account,
        "statement_date": billed.isoformat(), "lines": ledger.lines, "payments": ledger.payments, "totals": totals}}
