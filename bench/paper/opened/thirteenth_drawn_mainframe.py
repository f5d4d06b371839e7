"""thirteenth_drawn_mainframe.py: a county hospital's print stream: Courier at fixed columns, a heading repeated at each form feed, no rules, the minus behind the amount."""
import held_thirteenth as t
from held_thirteenth import Pen, bare, say

NAME, KIND = "held13-drawn-mainframe", "itemized_bill"
DEEP = 44


def document(rng):
    place, who, came = rng.choice(t.SYSTEMS).upper(), t.Patient(rng), t.day(rng, "2026-01-05", "2026-06-20")
    left, acct, tel, box = t.later(came, rng.randint(1, 4)), t.number(rng, "9999999-9"), t.call(rng), t.where(rng, True)
    sent, plan = t.later(left, rng.randint(30, 60)), rng.choice(("UNION WELFARE", "BC/BS PPO", "MEDICARE A", "COMMERCIAL INS"))
    found = t.stay(rng, 27, came, (left - came).days)
    lines = [t.only(x, "date", "code", "description", "units", "charge_cents") for x in found]
    charges = t.total(lines)
    paid, cut = round(charges * rng.uniform(0.3, 0.5)), round(charges * rng.uniform(0.3, 0.4))
    posted = t.later(left, rng.randint(18, 28))
    payments = [t.pay(posted, "insurance", f"PAYMENT {plan}", paid), t.pay(posted, "adjustment", f"ALLOWANCE {plan}", cut)]
    owed = charges - paid - cut
    body = [f" {say(x['date'], 'packed')}  {x.get('code', ''):<6} {x['description']:<34}{x['units']:>5} {bare(x['charge_cents']):>13}" for x in lines]
    body += ["", f"{'TOTAL CHARGES':>50} {bare(charges):>19}", ""]
    body += [f" {say(p['date'], 'packed')}  {'':<6} {p['description']:<34}{'':>5} {bare(-p['amount_cents'], '{}-').replace('-', '') + '-':>14}" for p in payments]
    body += ["", f"{'*** BALANCE DUE FROM PATIENT ***':>50} {bare(owed):>19}", "", " PLEASE PAY UPON RECEIPT OF THIS STATEMENT.", f" CALL {tel} IF YOU NEED TO MAKE ARRANGEMENTS."]
    head = [f"{place:<50}PATIENT NO  {acct}", f"{box[0].upper():<50}BILL DATE   {say(sent, 'packed')}", f"{box[1].upper():<50}PAGE        {{}}", "", f" PATIENT NAME   {who.filed:<33}ADMITTED    {say(came, 'packed')}", f" INSURANCE      {plan:<33}DISCHARGED  {say(left, 'packed')}", "",
            " DATE    CODE   DESCRIPTION                         QTY        AMOUNT", ""]
    pages, room = [], DEEP - len(head) - 4
    while body:
        pages.append(body[:room])
        body = body[room:]

    def draw(out):
        pen = Pen(out, font="Courier", size=10)
        for at, page in enumerate(pages, 1):
            text = [row.format(at) if "{}" in row else row for row in head]
            if at == 1:
                text = text[:4] + [""] + [f"        {row}" for row in who.mail] + ["", ""] + text[4:]
            text += page + ([] if at == len(pages) else ["", f"{'CONTINUED ON NEXT PAGE':>50}"])
            pen.lines(54, 54, text, step=12)
            pen.next()
        pen.save()

    return t.done(draw, {"document_type": KIND, "provider": {"name": place, "phone": tel}, "payer": {"name": plan}, "patient": {"name": who.filed}, "account_number": acct, "statement_date": sent, "admitted": came, "discharged": left,
                         "lines": lines, "payments": payments, "totals": {"charges_cents": charges, "balance_cents": owed}})
