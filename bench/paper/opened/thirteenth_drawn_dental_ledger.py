"""thirteenth_drawn_dental_ledger.py: a dental office's ledger in typewriter letters over green bars: balance forward, charges, credits in parentheses, the balance carried on each row."""
import held_thirteenth as t
from held_thirteenth import Pen, bare, say

NAME, KIND = "held13-drawn-dental-ledger", "itemized_bill"
CARE = [("D0120", "Periodic oral evaluation", 48, 80), ("D0140", "Limited oral evaluation", 70, 110), ("D1110", "Prophylaxis - adult", 85, 140), ("D0274", "Bitewings - four films", 55, 95), ("D0330", "Panoramic film", 95, 160), ("D4910", "Periodontal maintenance", 130, 190), ("D1206", "Fluoride varnish", 30, 60), ("D9944", "Occlusal guard, hard", 380, 620), ("D9910", "Desensitizing medicament", 35, 70)]


def document(rng):
    place, who = rng.choice((f"{t.dr(rng, '{} {}')}, DDS", f"{t.city(rng)} Family Dentistry", "Gentle Touch Dental Group")), t.Patient(rng)
    acct, tel, street, date, rows, lines, payments = t.number(rng, "9999"), t.call(rng, "({}) {}-{}"), t.where(rng), t.day(rng, "2026-01-10", "2026-04-20"), [], [], []
    before = rng.choice((0, t.price(rng, 20, 160)))
    running = before
    opened = date
    for _ in range(rng.randint(1, 3)):
        owed_before = running
        for code, words, low, high in rng.sample(CARE, rng.randint(1, 3)):
            cents = t.price(rng, low, high)
            running += cents
            lines.append({"date": date, "code": code, "description": words, "charge_cents": cents})
            rows.append((date, code, words, cents, running))
        new, posted = running - owed_before, t.later(date, rng.randint(12, 25))
        for by, words, cents, when in (("patient", rng.choice(("Check payment - thank you", "Visa payment - thank you")), round(new * 0.1), date), ("insurance", "Delta Dental payment", round(new * rng.uniform(0.4, 0.6)), posted), ("adjustment", "PPO fee adjustment", round(new * rng.uniform(0.1, 0.2)), posted)):
            running -= cents
            payments.append(t.pay(when, by, words, cents))
            rows.append((when, "", words, -cents, running))
        date = t.later(posted, rng.randint(6, 40))
    sent = date

    def draw(out):
        pen = Pen(out, font="Courier", size=9)
        pen.mid(306, 50, place, "Courier-Bold", 14)
        pen.mid(306, 63, f"{street[0]}, {street[1]}   {tel}")
        pen.mid(306, 88, "ACCOUNT LEDGER", "Courier-Bold", 11)
        pen.lines(48, 116, ["Responsible party:", *[f"  {row}" for row in who.mail]], step=11)
        for at, (name, value) in enumerate((("Account", acct), ("Patient", who.plain), ("Printed", say(sent, "us")))):
            pen.left(360, 116 + 11 * at, f"{name + ':':<10}{value}")
        y = 186
        for x, name in ((48, "Date"), (116, "Code"), (156, "Description")):
            pen.left(x, y, name, "Courier-Bold")
        for x, name in ((480, "Amount"), (564, "Balance")):
            pen.right(x, y, name, "Courier-Bold")
        y += 6
        for at, (when, code, words, cents, left) in enumerate([(opened, "", "Balance forward", None, before), *rows]):
            if at % 2 == 0:
                pen.box(44, y, 526, 15, "#dff0df", 0)
            y += 15
            pen.left(48, y - 4, say(when, "us"))
            pen.left(116, y - 4, code)
            pen.left(156, y - 4, words)
            if cents is not None:
                pen.right(480 if cents > 0 else 485.4, y - 4, bare(cents, "({})"))
            pen.right(564, y - 4, bare(left, "({})"))
        pen.rule(44, y + 3, 570)
        pen.right(480, y + 20, "Please pay this balance:", "Courier-Bold")
        pen.right(564, y + 20, f"${bare(running)}", "Courier-Bold")
        pen.lines(48, y + 56, ["Fees that your plan does not cover are yours to pay.", "We take cash, checks and all major cards. Thank you for your trust in our office!"], step=11)
        pen.save()

    return t.done(draw, {"document_type": KIND, "provider": {"name": place, "phone": tel}, "patient": {"name": who.plain}, "account_number": acct, "statement_date": sent, "lines": lines, "payments": payments,
                         "totals": {"prior_balance_cents": before, "balance_cents": running}})
