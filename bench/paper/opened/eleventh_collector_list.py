"""eleventh_collector_list.py: a collector's reminder with a table of several accounts of one creditor: service date, creditor's account, principal, interest, due; settlement offer amount in the text that is no balance."""
import held_eleventh as t
from held_eleventh import cols, esc, facts, money, say, table

NAME, KIND = "held11-collector-list", "collection_notice"


def document(rng):
    agency, who, sent = rng.choice(("Midland Plains Collections, Inc.", "First Harbor Accounts Service", "TriCounty Professional Credit")), t.Patient(rng), t.day(rng, "2026-03-01", "2026-09-20")
    creditor, ref, tel, box = rng.choice((t.hospital(rng), f"{t.town(rng)} Emergency Physicians")), t.number(rng, "A999999"), t.call(rng), t.where(rng, True)
    lines, rows, z, date = [], [], [0, 0], t.later(sent, -rng.randint(200, 420))
    for _ in range(rng.randint(2, 4)):
        principal = t.price(rng, 60, 1400)
        interest = round(principal * rng.choice((0, 0.03, 0.06)))
        # An account of the list may be read as a line: its principal or what is due on it.
        lines.append({"date": date, "maybe": {"description": creditor, "charge_cents": principal, "patient_cents": principal + interest}})
        z = [z[0] + principal, z[1] + interest]
        rows.append([say(date, "us"), t.number(rng, "99999999"), money(principal), money(interest), money(principal + interest)])
        date = t.later(date, rng.randint(3, 40))
    owed = sum(z)
    rows.append(("tt", [("Total", 2), money(z[0]), money(z[1]), money(owed)]))
    body = (f'<div class="lg">{esc(agency)}</div>{box[0]}, {box[1]}<br>Toll free {tel}' + cols((55, f'<div class="to">{who.mail}</div>'), (45, facts([("Date", say(sent, "us")), ("Our file number", ref), ("Creditor", esc(creditor)), ("Total due", money(owed))], "fx")))
            + f'<p>Re: {esc(who.full)}</p><p>The accounts listed here remain unpaid and were placed with our office by {esc(creditor)}. Please send payment or call to make arrangements.</p>'
            + table("vt w", "llrrr", [["Service Date", "Creditor Acct", "Principal", "Interest", "Amount Due"]], rows)
            + f'<p>If you can pay {money(round(owed * 0.8))} in one payment within 30 days, we will treat the accounts as settled in full.</p><p>This is an attempt to collect a debt by a debt collector. Any information obtained will be used for that purpose.</p>'
            + f'<div class="cut">Return with payment</div>File {ref} &nbsp;&nbsp; Total due {money(owed)} &nbsp;&nbsp; Amount paid $ ________')
    css = "body{font:10.5pt 'Liberation Serif'}.lg{font-size:16pt;font-weight:bold}.to{margin:30pt 0}.fx{margin-top:20pt}.fx td{border:.5px solid #777}.vt td,.vt th{border:.5px solid #777}.tt td{font-weight:bold}.cut{border-top:1px dashed #000;margin:40pt 0 8pt;text-align:center;font-size:8pt}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": creditor}, "collector": {"name": agency, "phone": tel}, "patient": {"name": who.full}, "account_number": ref, "statement_date": sent, "lines": lines, "totals": {"principal_cents": z[0], "interest_cents": z[1], "balance_cents": owed}}, margin="0.8in")
