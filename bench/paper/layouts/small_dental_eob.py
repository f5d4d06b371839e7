"""A dental plan's explanation: tooth and surface, codes that begin with D, submitted, approved and
allowed amounts, percent paid, patient pays."""
import kit
from _small import LOOK, grid, share, table, total
from kit import Money, esc, show, without_blanks

NAME = "small-dental-eob"
KIND = "eob"
TEETH = [("D0120", "Periodic oral evaluation", "", 40, 80), ("D1110", "Cleaning, adult", "", 80, 150), ("D2392", "Filling, two surfaces, back tooth", "14", 180, 320), ("D2740", "Crown, ceramic", "30", 900, 1600), ("D0274", "Bitewing images, four", "", 50, 95), ("D4341", "Deep cleaning, per quadrant", "LR", 190, 330)]


def document(rng):
    payer, person, money, style = f"{rng.choice(kit.PLACES)} Dental Plan", kit.Person(rng), Money(rng), rng.choice(("us", "short"))
    dentist, claim, printed = kit.doctor(rng).rsplit(",", 1)[0] + ", DDS", kit.number(rng, "99999999999"), kit.day(rng, "2026-03-01", "2026-06-01")
    when, lines, rows = kit.later(printed, -14), [], []
    for code, words, tooth, low, high in rng.sample(TEETH, rng.randint(2, 5)):
        charge = kit.cents(rng, low, high)
        allowed, off, deductible, _, _, plan, owed = share(rng, charge, copay=False)
        lines.append({"date": when, "code": code, "description": words, "charge_cents": charge, "allowed_cents": allowed, "deductible_cents": deductible, "plan_paid_cents": plan, "patient_cents": owed})
        rows.append([tooth, show(when, style), code, words, *map(money, (charge, allowed, deductible)), f"{rng.choice((50, 80, 100))}%", money(plan), money(owed)])
    sums = [total(lines, k) for k in ("charge_cents", "allowed_cents", "deductible_cents", "plan_paid_cents", "patient_cents")]
    rows.append(["", "", "", "TOTAL", *map(money, sums[:3]), "", *map(money, sums[3:])])
    names = ["Tooth", "Date of|service", "Procedure|code", "Description", rng.choice(("Submitted|amount", "Submitted|fee")), rng.choice(("Allowed|amount", "Approved|amount")), "Deductible", "Benefit|%", rng.choice(("Plan|payment", "Benefit|paid")), rng.choice(("Patient|pays", "Patient|payment due"))]
    body = f'<div class="logo">{esc(payer)}</div><h3>Explanation of Benefits</h3><p>This is not a bill.</p>' + grid([("Patient name:", person.plain), ("Claim number:", claim), ("Subscriber ID:", kit.number(rng, "999999999")), ("Issue date:", show(printed, style)), ("Treating dentist:", dentist), ("Network:", "In network")], 2) + table(names, rows, ("c", "nw", "", "", *["r nw"] * 3, "c", "r nw", "r nw"))
    truth = {"documents": [{"document_type": KIND, "provider": {"name": dentist}, "payer": {"name": payer}, "patient": {"name": person.plain}, "claim_number": claim, "statement_date": printed, "network": "in", "lines": lines, "totals": {"charges_cents": sums[0], "insurance_paid_cents": sums[3], "balance_cents": sums[4]}}]}
    return {"html": kit.page(LOOK + "body{font-size:9pt}", body), "truth": without_blanks(truth)}
