"""twelfth_collector_letter.py: a collector's follow-up letter: facts of the account in a box, one balance, a settlement offered in the text that is not the balance, coupon below."""
import held_twelfth as t
from held_twelfth import cols, esc, facts, money, say

NAME, KIND = "held12-collector-letter", "collection_notice"


def document(rng):
    agency, who, sent = rng.choice(("Ridgeline Recovery Services, Inc.", "Midstate Credit Associates", "Brandt & Howe Collections LLC")), t.Patient(rng), t.day(rng, "2026-03-01", "2026-09-20")
    creditor, ref, orig, tel, box = rng.choice(t.SYSTEMS), t.number(rng, "99999999"), t.number(rng, "4009999999"), t.call(rng), t.where(rng, True)
    owed, until, came = t.price(rng, 220, 3400), t.later(sent, 30), t.later(sent, -rng.randint(200, 500))
    body = (cols((55, f'<b class="lg">{esc(agency)}</b><br>{box[0]}<br>{box[1]}<br>Toll free {tel}'), (45, facts([("Creditor:", esc(creditor)), ("Our file number:", ref), ("Creditor account number:", orig), ("Date of service:", say(came, "us")), ("Balance due:", f"<b>{money(owed)}</b>")], "fx w")))
            + f'<p>{say(sent, "long")}</p><div class="to">{who.mail}</div><p>Dear {esc(who.full)}:</p><p>The account above has been placed with our office for collection. Our records show that it is still unpaid.</p><p>As a courtesy, the creditor will accept {money(round(owed * 0.8))} in full if it reaches us by {say(until, "long")}. We are not obligated to renew this offer.</p>'
            + '<p>This communication is from a debt collector. This is an attempt to collect a debt and any information obtained will be used for that purpose.</p><p>If you have insurance for this service, please send us a copy of your card.</p><p>Sincerely,<br>Accounts Department</p><div class="cut"></div>'
            + cols((50, f"Send payment to:<br>{esc(agency)}<br>{box[0]}<br>{box[1]}"), (50, facts([("File number", ref), ("Balance due", money(owed)), ("Amount enclosed", "$ ________")]))))
    css = "body{font:10.5pt 'Liberation Serif'}.lg{font-size:14pt}.fx{border:1px solid #000}.to{margin:10pt 0 16pt 0}.cut{border-top:1px dashed #000;margin:26pt 0 10pt}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": creditor}, "collector": {"name": agency, "phone": tel}, "patient": {"name": who.full}, "account_number": ref, "original_account": orig, "statement_date": sent, "maybe": {"admitted": came, "discharged": came, "principal_cents": owed}, "lines": [], "totals": {"balance_cents": owed}}, margin="0.8in")
