"""ninth_collection_table.py: an agency's validation notice with the itemization as a boxed table that begins at the day of the last statement, the dispute paragraph by a day, a small account box at the right, a slip at the foot."""
import held_ninth as n
from held_ninth import esc, money, say, tr

NAME, KIND = "held9-collection-table", "collection_notice"
AGENCIES = ["Transworld Recovery Partners, Inc.", "Medicredit Allied Services LLC", "Pioneer Account Management, Inc.", "Harris & Stone Revenue Solutions"]


def document(rng):
    agency, who, since = rng.choice(AGENCIES), n.Someone(rng), n.day(rng, "2025-06-01", "2026-02-20")
    creditor = rng.choice((n.practice(rng), f"{rng.choice(n.CITIES)[0]} Regional Hospital", f"{rng.choice(n.CITIES)[0]} Emergency Physicians LLP", "Unity Reference Laboratories"))
    ours, theirs, call, mail = n.number(rng, rng.choice(("99999999", "TR-9999999", "9999999-1"))), n.number(rng, rng.choice(("99999999", "A99999999"))), n.phone(rng), n.place(rng, box=True, plus=True)
    sent, style = n.later(since, rng.randint(90, 300)), rng.choice(("long", "us", "us"))
    end = n.later(sent, rng.randint(35, 45))
    owed = n.price(rng, 60, 4200)
    interest, fees, less = rng.choice((0, 0, round(owed * 0.025))), rng.choice((0, 0, 1500)), rng.choice((0, 0, owed // 5))
    now = owed + interest + fees - less
    table = [(f"Amount owed on {say(since, style)} (date of last statement)", money(owed)), (f"Interest added since {say(since, style)}", money(interest)), (f"Fees added since {say(since, style)}", money(fees)), (f"Payments and credits since {say(since, style)}", money(less)), ("<b>Current amount of the debt</b>", f"<b>{money(now)}</b>")]
    box = n.facts([("Our account number", ours), ("Original creditor", esc(creditor)), ("Creditor account number", theirs), ("Current balance", money(now))], "w bx", "lab", "b")
    body = (n.beside(f'<b class="logo">{esc(agency)}</b><br>{mail[0]}<br>{mail[1]}<br>Telephone: {call}<br><br><br>{esc(who.full)}<br>{who.street}<br>{who.town}', f"<p>{say(sent, 'long')}</p>{box}", 52)
            + f'<p>Dear {esc(who.full)},</p><p>{esc(agency)} is a debt collector. We are trying to collect a debt that you owe to {esc(creditor)} for medical care. We will use any information you give us to help collect the debt.</p>'
            f'<table class="tb">{"".join(tr(row, "|r nw") for row in table)}</table>'
            f'<p><b>How can you dispute the debt?</b> Call or write to us by <b>{say(end, style)}</b> to dispute all or part of the debt. If you do not, we will assume that our information is correct. If you write to us by {say(end, style)}, we must stop collection on any amount you dispute until we send you information that shows you owe the debt.</p>'
            f'<p><b>What else can you do?</b> Write to ask for the name and address of the original creditor. Learn more about your rights under federal law at www.cfpb.gov/debt-collection. Payments of $50.00 a month or more are welcome; call {call}.</p>'
            '<p class="small">NOTICE: see the reverse side for important state information. Calls may be recorded.</p><div class="cut small">Detach and return with your payment</div>'
            + n.beside(f"{esc(who.full)}<br>Account: {ours}<br>Current balance: {money(now)}<br>Amount paid: $ __________", f"Mail to:<br>{esc(agency)}<br>{mail[0]}<br>{mail[1]}", 55))
    css = (f"body{{font:10pt {rng.choice(['Liberation Sans', 'Liberation Serif', 'Nimbus Roman'])!r}}}.logo{{font-size:14pt}}.bx td{{border:1px solid #000;font-size:9pt}}.lab{{background:#eee}}.tb{{margin:8pt 0 8pt 20pt;border:1.5px solid #000}}.tb td{{border-bottom:1px solid #aaa;padding:3pt 10pt}}.cut{{border-top:1px dashed #000;text-align:center;margin:16pt 0 8pt}}")
    truth = {"document_type": KIND, "provider": {"name": creditor}, "collector": {"name": agency, "phone": call}, "patient": {"name": who.full}, "account_number": ours, "original_account": theirs, "statement_date": sent, "itemization_date": since, "validation_end": end, "lines": [],
             "totals": {"principal_cents": owed, "interest_cents": interest, "fees_cents": fees, "patient_paid_cents": less, "balance_cents": now}}
    return n.close(css, body, truth, margin="0.7in")
