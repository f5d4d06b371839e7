"""thirteenth_drawn_collector_box.py: a collector's first notice in the manner of the model form: a box in which the debt is told from the itemization date to now, the end of the time to dispute, a tear-off with boxes to tick."""
import held_thirteenth as t
from held_thirteenth import Pen, money, say

NAME, KIND = "held13-drawn-collector-box", "collection_notice"


def document(rng):
    agency, who, sent = rng.choice(("Northgate Receivables Management", "Pioneer Account Services, Inc.", "Halstead & Pryor, LLC")), t.Patient(rng), t.day(rng, "2026-02-10", "2026-09-15")
    creditor, ref, orig, tel, box, street = rng.choice(t.SYSTEMS), t.number(rng, "999-999-99"), t.number(rng, "9999-9999"), t.call(rng), t.where(rng, True), t.where(rng)
    began, until = t.later(sent, -rng.randint(120, 320)), t.later(sent, 37)
    principal, interest, fees = t.price(rng, 240, 3800), rng.choice((0, t.price(rng, 4, 60))), rng.choice((0, 0, 2500))
    paid = rng.choice((0, t.price(rng, 20, 150)))
    owed = principal + interest + fees - paid

    def draw(out):
        pen = Pen(out, font="Sans-Regular", size=9.5, apart=True)
        pen.left(48, 54, agency, "Sans-Bold", 13)
        pen.lines(48, 67, [*street, f"{tel} from 8am to 8pm ET, Monday to Saturday", f"Reference: {ref}"], size=9, step=11)
        pen.left(330, 54, "To:", "Sans-Bold")
        pen.lines(352, 54, [who.full, who.street, who.town], size=9.5)
        pen.left(330, 100, say(sent, "long"))
        pen.words(48, 134, f"{agency} is a debt collector. We are trying to collect a debt that you owe to {creditor}. We will use any information you give us to help collect the debt.", 516, "Sans-Bold", 10)
        pen.left(48, 178, "Our information shows:", "Sans-Bold", 11)
        pen.words(48, 194, f"You had an account from {creditor} with account number {orig}.", 250)
        y = 222
        pen.box(48, y, 262, 112)
        for at, (words, value) in enumerate(((f"As of {say(began, 'long')}, you owed:", money(principal)), ("You were charged this amount in interest:", f"+ {money(interest)}"), ("You were charged this amount in fees:", f"+ {money(fees)}"), ("You paid or were credited this amount:", f"- {money(paid)}"))):
            pen.left(54, y + 18 + 20 * at, words, size=9)
            pen.right(304, y + 18 + 20 * at, value, size=9)
        pen.rule(54, y + 86, 304)
        pen.left(54, y + 102, "Total amount of the debt now:", "Sans-Bold", 9)
        pen.right(304, y + 102, money(owed), "Sans-Bold", 9)
        pen.left(330, 178, "How can you dispute the debt?", "Sans-Bold", 11)
        y = pen.words(330, 194, f"Call or write to us by {say(until, 'long')}, to dispute all or part of the debt. If you do not, we will assume that our information is correct.", 234) + 6
        y = pen.words(330, y, f"If you write to us by {say(until, 'long')}, we must stop collection on any amount you dispute until we send you information that shows you owe the debt. You may use the form below or a letter.", 234) + 12
        pen.left(330, y, "What else can you do?", "Sans-Bold", 11)
        y = pen.words(330, y + 16, f"Write to ask for the name and address of the original creditor, if different from the current creditor. If you write by {say(until, 'long')}, we must stop collection until we send you that information. Go to www.cfpb.gov/debt-collection to learn more about your rights under federal law.", 234)
        pen.rule(48, 520, 564, dash=[4, 3])
        pen.left(48, 542, "How do you want to respond?", "Sans-Bold", 11)
        for at, words in enumerate(("I want to dispute the debt because I think:", "    This is not my debt.", "    The amount is wrong.", "    Other (please describe on reverse or attach additional information).", "I want you to send me the name and address of the original creditor.", "I enclosed this amount:  $ ______________")):
            pen.box(50, 555 + 18 * at, 8, 8)
            pen.left(64, 562 + 18 * at, words)
        pen.lines(400, 562, ["Mail this form to:", agency, *box], size=9)
        pen.lines(400, 640, [who.full, who.street, who.town], size=9)
        pen.left(400, 690, f"Reference: {ref}", size=9)
        pen.save()

    return t.done(draw, {"document_type": KIND, "provider": {"name": creditor}, "collector": {"name": agency, "phone": tel}, "patient": {"name": who.full}, "account_number": ref, "original_account": orig, "statement_date": sent, "itemization_date": began, "validation_end": until, "lines": [],
                         "totals": {"principal_cents": principal, "interest_cents": interest, "fees_cents": fees, "patient_paid_cents": paid, "balance_cents": owed}})
