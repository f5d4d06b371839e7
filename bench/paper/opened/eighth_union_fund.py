"""A self-funded plan's EOB from its administrator, set close on one sheet: the employer on top, codes and reason letters, a claim recap to the
right, who was paid, the check's number, and the reasons below."""
import held_eighth as e
from held_eighth import esc, say, tr

NAME, KIND = "held8-union-fund", "eob"
WORK = [("99213", 110, 230), ("99214", 160, 320), ("99284", 700, 2400), ("80053", 30, 210), ("85025", 20, 120), ("71046", 90, 420), ("73721", 700, 2600), ("97110", 60, 160), ("36415", 10, 40), ("20610", 160, 400), ("J3301", 15, 80), ("93005", 60, 240)]
PLANS = ["Ironworkers Local 77 Welfare Fund", "Kettle Bluff Public Schools Benefit Plan", "Teamster Bakers Health & Welfare Trust", "Hollins Freight Employee Benefit Plan"]
ADMIN = ["Bracken Benefit Administrators", "Third Coast TPA, Inc.", "Allied Ridge Benefit Services", "Keystone Claims Management"]
WORDS = {"PP": "PREFERRED PROVIDER SAVINGS. NOT DUE FROM PATIENT.", "DE": "APPLIED TO CALENDAR YEAR DEDUCTIBLE.", "CI": "PATIENT PAYS COINSURANCE.", "NC": "NOT A COVERED EXPENSE OF THE PLAN."}


def document(rng):
    plan, admin, who = rng.choice(PLANS), rng.choice(ADMIN), e.Someone(rng)
    box, city = e.place(rng, box=True)
    member, claim, group, account = e.number(rng, "W99999999"), e.number(rng, "26999999-01"), e.number(rng, "A-9999"), e.number(rng, "999999A9")
    provider = rng.choice((f"{rng.choice(e.LAST)} BONE AND JOINT", f"{rng.choice(e.TOWNS)[0]} EMERGENCY PHYS", f"{rng.choice(e.LAST)} MEMORIAL HOSPITAL")).upper()
    when = e.day(rng)
    sent = e.later(when, rng.randint(14, 45))
    money = e.Money(rng, sign="", minus="{}-")
    lines, rows, used = [], [], set()
    for code, low, high in rng.sample(WORK, rng.randint(2, 7)):
        charge = e.price(rng, low, high)
        bad = rng.random() < 0.12
        off = 0 if bad else round(charge * rng.uniform(0.2, 0.6))
        allowed = charge - off if not bad else 0
        ded = allowed if rng.random() < 0.2 else 0
        rest = allowed - ded
        coin = rest - round(rest * 0.8) if rest and rng.random() < 0.7 else 0
        notes = ["NC"] if bad else ["PP"] + (["DE"] if ded else ["CI"] if coin else [])
        used |= set(notes)
        no = charge if bad else 0
        line = {"date": when, "code": code, "charge_cents": charge, "noncovered_cents": no, "adjustment_cents": off, "allowed_cents": allowed, "deductible_cents": ded, "coinsurance_cents": coin, "plan_paid_cents": rest - coin,
                "patient_cents": no + ded + coin, "remarks": notes}
        lines.append(line)
        rows.append(tr([say(when, "short"), code, money(charge), money(no), money(off), " ".join(notes), money(allowed), money(ded), money(coin), money(rest - coin), money(no + ded + coin)], "nw|nw|r nw|r nw|r nw|nw|" + "r nw|" * 5))
    keys = ("charge_cents", "noncovered_cents", "adjustment_cents", "allowed_cents", "deductible_cents", "coinsurance_cents", "plan_paid_cents", "patient_cents")
    total = {key: e.sums(lines, key) for key in keys}
    rows.append(tr([("TOTALS", 2), *(money(total[key]) for key in keys[:3]), "", *(money(total[key]) for key in keys[3:])], "b|r nw|r nw|r nw||" + "r nw|" * 5, "sum"))
    heads = tr(["SERVICE<br>DATE", "PROC<br>CODE", "TOTAL<br>CHARGE", "NOT<br>COVERED", "PPO<br>DISCOUNT", "REASON<br>CODE", "ALLOWED<br>AMOUNT", "DEDUCT-<br>IBLE", "CO-INS", "PLAN<br>PAYMENT", "PATIENT<br>RESP"], "||r|r|r||" + "r|" * 5, tag="th")
    recap = e.facts([("PATIENT", esc(who.comma)), ("EMPLOYEE", esc(who.comma)), ("RELATION", "SELF"), ("MEMBER ID", member), ("GROUP NO", group), ("CLAIM NO", claim), ("PROVIDER", esc(provider)), ("PATIENT ACCT", account), ("DATE PROCESSED", say(sent, "us"))], "box")
    body = (e.beside(f'<b class="logo">{esc(plan)}</b><br>c/o {esc(admin)}<br>{box}<br>{city}<br>{e.phone(rng)}<br><br><br><span class="to">{esc(who.full.upper())}<br>{who.street.upper()}<br>{who.town.upper()}</span>', f'<div class="c b">EXPLANATION OF BENEFITS<br>RETAIN FOR TAX PURPOSES - THIS IS NOT A BILL</div>{recap}', 48)
            + f'<table class="w d"><thead>{heads}</thead>{"".join(rows)}</table>'
            + e.beside(f'<b>REASON CODES</b><br>' + "<br>".join(f"{note} - {WORDS[note]}" for note in sorted(used)),
                       e.facts([("PAYEE", esc(provider)), ("CHECK NO", e.number(rng, "00999999")), ("AMOUNT OF CHECK", money(total["plan_paid_cents"])), ("PATIENT OWES PROVIDER", money(total["patient_cents"]))], "box", "", "r"), 54)
            + f'<p>ACCUMULATORS {sent.year}: DEDUCTIBLE MET {money(rng.randint(10000, 75000))} OF 750.00 &nbsp; OUT OF POCKET MET {money(rng.randint(75000, 200000))} OF 3,500.00</p>'
            '<p class="small">APPEALS: WRITE WITHIN 180 DAYS TO THE PLAN. THIS PLAN IS SELF-FUNDED BY THE EMPLOYER OR TRUST; THE ADMINISTRATOR DOES NOT INSURE BENEFITS. 2 LEVELS OF REVIEW. FORM 1188-E.</p>')
    css = (f"body{{font-family:{rng.choice(['Liberation Sans Narrow', 'Liberation Mono', 'Liberation Sans'])!r};font-size:8pt}}.logo{{font-size:12pt}}.box td{{padding:1pt 5pt}}.box{{border:1px solid #000;margin-top:6pt;width:100%}}.d{{margin:12pt 0;font-size:7.5pt}}"
           ".d th{border-top:1px solid #000;border-bottom:1px solid #000;font-size:7pt}.d td,.d th{padding:1.5pt 4pt}.sum td{border-top:1px solid #000;font-weight:bold}")
    truth = {"document_type": KIND, "provider": {"name": provider}, "payer": {"name": plan}, "patient": {"name": who.comma, "member_id": member}, "account_number": account, "claim_number": claim, "statement_date": sent, "lines": lines,
             "totals": {"charges_cents": total["charge_cents"], "adjustments_cents": total["adjustment_cents"], "insurance_paid_cents": total["plan_paid_cents"], "balance_cents": total["patient_cents"]}}
    return {"html": e.page(css, body), "truth": e.without_blanks(truth)}
