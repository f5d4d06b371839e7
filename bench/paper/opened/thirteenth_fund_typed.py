"""thirteenth_fund_typed.py: a union fund's EOB as its old system types it: fixed pitch, dates with dashes of six figures, no cents signs, percent of benefit, a basic and a major medical payment, dots before the sums at the foot."""
import held_thirteenth_b as t
from held_thirteenth_b import bare, esc, say

NAME, KIND = "held13-fund-typed", "eob"


def document(rng):
    payer, who, sent = rng.choice(("LABORERS LOCAL 388 WELFARE FUND", "NORTHERN CARPENTERS HEALTH FUND", "TEAMSTERS TRI-COUNTY BENEFIT FUND")), t.Patient(rng, 25, 64), t.day(rng, "2026-02-15", "2026-09-25")
    member, claim, tel, giver, date = t.number(rng, "XXX-XX-9999"), t.number(rng, "26-999999-0"), t.call(rng, "({}) {}-{}"), t.giver(rng).upper(), t.later(sent, -rng.randint(8, 40))
    lines, rows, pct = [], [], rng.choice((80, 85, 90))
    for code, words, low, high in rng.sample(t.CARE, rng.randint(2, 5)):
        charge = t.price(rng, low, high)
        over = round(charge * rng.choice((0, 0.25, 0.4)))
        left = charge - over
        ded = min(left, 10000) if not lines and rng.random() < 0.6 else 0
        paid = (left - ded) * pct // 100
        coins = left - ded - paid
        x = {"date": t.later(date, len(lines) // 2), "description": words.upper().replace(",", "")[:20].strip(), "charge_cents": charge, "adjustment_cents": over, "allowed_cents": left, "deductible_cents": ded, "plan_paid_cents": paid, "coinsurance_cents": coins, "patient_cents": ded + coins, "remarks": ["21"] if over else None}
        lines.append(x)
        rows.append(f'{say(x["date"], "bare"):>8}  {x["description"]:<20}{bare(charge):>10}{bare(over):>10} {"21" if over else "  "}{bare(left):>10}{bare(ded):>9}{pct:>5}%{bare(paid):>10}{bare(ded + coins):>10}')
    z = {k: t.total(lines, k) for k in ("charge_cents", "adjustment_cents", "allowed_cents", "deductible_cents", "plan_paid_cents", "coinsurance_cents", "patient_cents")}
    rule = "-" * 97
    foot = "\n".join(f"{label + ' ':.<44}{' ' + bare(v):.>14}" for label, v in (("TOTAL CHARGES SUBMITTED", z["charge_cents"]), ("LESS AMOUNT OVER FUND ALLOWANCE", z["adjustment_cents"]), ("BENEFIT PAID TO PROVIDER", z["plan_paid_cents"]), ("YOUR RESPONSIBILITY", z["patient_cents"])))
    text = (f"{payer}\n{t.where(rng)[0].upper()}\n{t.where(rng)[1].upper()}\nFUND OFFICE {tel}\n\n{'EXPLANATION OF BENEFITS':>60}\n\n"
            + "\n".join(f"{a:<52}{b}" for a, b in ((who.full.upper(), f"DATE        {say(sent, 'us')}"), (who.street.upper(), f"PARTICIPANT {who.filed}"), (who.town.upper(), f"ID NUMBER   {member}"), ("", f"PATIENT     {who.filed} (SELF)"), ("", f"CLAIM NO    {claim}"), ("", f"PROVIDER    {giver}")))
            + f"\n\n{rule}\n{'SERVICE':>8}  {'TYPE OF':<20}{'AMOUNT':>10}{'OVER FUND':>10}   {'COVERED':>10}{'DEDUCT-':>9}{'BEN':>6}{'FUND':>10}{'YOU':>10}\n{'DATE':>8}  {'SERVICE':<20}{'CHARGED':>10}{'ALLOWANCE':>10} {'CD':<2}{'CHARGES':>10}{'IBLE':>9}{'PCT':>6}{'PAID':>10}{'OWE':>10}\n{rule}\n" + "\n".join(rows) + f"\n{rule}\n{'':>10}{'TOTALS':<20}{bare(z['charge_cents']):>10}{bare(z['adjustment_cents']):>10}   {bare(z['allowed_cents']):>10}{bare(z['deductible_cents']):>9}{'':>6}{bare(z['plan_paid_cents']):>10}{bare(z['patient_cents']):>10}\n\n{foot}\n\n"
            + f"CODE 21  THE CHARGE IS MORE THAN THE NETWORK RATE. THE PROVIDER HAS AGREED NOT TO BILL\n         YOU FOR THIS AMOUNT.\n\nYOU HAVE USED $ {bare(rng.randint(100, 900) * 100)} OF YOUR $ 5,000.00 MAJOR MEDICAL COINSURANCE LIMIT THIS YEAR.\n\nIF THE CLAIM WAS DENIED IN WHOLE OR IN PART YOU MAY APPEAL TO THE BOARD OF TRUSTEES WITHIN\n180 DAYS OF THIS NOTICE. THE TRUSTEES MEET 4 TIMES A YEAR.   THIS IS NOT A BILL.")
    truth = t.told(KIND, payer, who.filed, member, claim, sent, giver, [], (), {"charges_cents": z["charge_cents"], "adjustments_cents": z["adjustment_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]})
    truth["lines"] = [{k: v for k, v in x.items() if k != "coinsurance_cents"} for x in lines]
    return t.done("pre{font:8.6pt/1.3 'Liberation Mono';margin:0}", f"<pre>{esc(text)}</pre>", truth, margin="0.6in")
