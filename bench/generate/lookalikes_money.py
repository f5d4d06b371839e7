"""Things that look like an error and are right: plans, EOBs, bills, estimates, collectors."""
import payers
from lookalikes import right
from model import Paper, day_after
from plants_base import (ANY, INSURED, OFFICE, OUTPATIENT, PRIVATE, bill_of, claims_of, eob_of,
                         lookalike, pick)
from plants_bill import collection_notice, estimate_paper
from plants_insurance import denied, of_nature, total


@lookalike("reminder", ANY, stage="paper", needs=("alone",))
def reminder(b):
    """The same statement a month later, on the same account."""
    paper = bill_of(b, least=1000)
    if not paper:
        return None
    again = Paper(dict(paper.json), paper.claim, list(paper.services))
    again.json.update(file="91-reminder.json", reminder_of=paper.json["file"],
                      statement_date=day_after(paper.json["statement_date"], 30),
                      due_date=day_after(paper.json["due_date"], 30))
    b.case.papers.append(again)
    b.case.today = day_after(again.json["statement_date"], 5)
    return right()


@lookalike("paid-down", ANY, stage="paper", needs=("alone",))
def paid_down(b):
    """A later statement of the same account: a payment more, a balance less."""
    paper = bill_of(b, least=4000)
    if not paper or paper.totals["patient_paid_cents"]:
        return None
    again = Paper(dict(paper.json), paper.claim, list(paper.services))
    day, cents = day_after(paper.json["statement_date"], 10), 2000
    again.json.update(file="91-bill.json", totals=dict(paper.totals),
                      reminder_of=paper.json["file"],
                      statement_date=day_after(paper.json["statement_date"], 30),
                      payments=[{"date": day, "by": "patient", "description": "Payment",
                                 "amount_cents": cents}])
    again.totals["patient_paid_cents"] += cents
    again.totals["balance_cents"] -= cents
    b.case.facts["payments"].append({"date": day, "amount_cents": cents, "proof": "card receipt",
                                     "to": paper.claim.provider.name})
    b.case.papers.append(again)
    b.case.today = day_after(again.json["statement_date"], 5)
    return right()


@lookalike("corrected-claim", OUTPATIENT, stage="paper", needs=("alone",), near=True)
def corrected(b):
    """A corrected hospital bill (frequency 7) replaces the first, on the same account."""
    paper = pick(b.rng, [p for p in b.case.papers if p.type == "itemized_bill" and
                         p.json.get("bill_type") == "0131"])
    if not paper:
        return None
    again = Paper(dict(paper.json), paper.claim, list(paper.services))
    again.json.update(file="91-bill.json", bill_type="0137", frequency="7",
                      statement_date=day_after(paper.json["statement_date"], 12))
    b.case.papers.append(again)
    b.case.today = day_after(again.json["statement_date"], 5)
    return right()


@lookalike("estimate-just-under", ANY, plans=("none",), stage="paper", needs=("alone",), near=True)
def near_estimate(b):
    """The bill is over the estimate by less than four hundred dollars."""
    paper = bill_of(b, least=60000)
    if not paper:
        return None
    cents = paper.totals["charges_cents"] - b.rng.choice([39900, 39999, 25000, 10000])
    estimate_paper(b, paper.claim, cents, day_after(paper.claim.first_day, -12))
    return right()


@lookalike("maximum-respected", ANY, plans=PRIVATE, stage="share", needs=("alone",), near=True)
def cap_kept(b):
    """The maximum is reached in the middle of the claims, and the EOB stops there."""
    plan, all_of_it = b.case.plan, total(b.case.shares)
    if all_of_it < 10000 or plan.oop_max - all_of_it // 2 < plan.deductible_met:
        return None
    plan.oop_met = plan.oop_max - all_of_it // 2
    b.case.shares = payers.settle(b.case, b.tables)
    return right()


@lookalike("grandfathered-plan", ("checkup", "mammogram", "pediatric"), plans=("commercial",),
           needs=("alone",), near=True)
def grandfathered(b):
    """A grandfathered plan may ask a share for prevention."""
    b.case.plan.grandfathered = True
    return right()


@lookalike("out-of-network-office", OFFICE, plans=PRIVATE, needs=("alone",))
def chosen_outside(b):
    """An office outside the network, chosen freely: its bill for the rest is allowed."""
    b.case.plan.network = "out"
    for claim in b.case.claims:
        claim.network = "out"
        b.case.plan.network_by_provider[claim.provider.name] = "out"
    return right()


@lookalike("emergency-outside-right-share", ("emergency", "emergency_cut"), plans=PRIVATE,
           needs=("alone",), near=True)
def protected_share(b):
    """An emergency doctor out of network who bills the in-network share and no more."""
    claim = of_nature(b, "emergency")
    claim.network, claim.protected = "out", True
    for other in b.case.claims:
        b.case.plan.network_by_provider[other.provider.name] = other.network
    return right()


@lookalike("denied-and-not-billed", ANY, plans=INSURED, needs=("alone",), near=True)
def written_off(b):
    """Refused with CO, and the bill does not ask for it."""
    made = denied(b, "none", "CO", b.rng.choice(["29", "50", "197", "97"]))
    if not made:
        return None
    return right()


@lookalike("not-covered-PR", ("office_labs", "skin", "wart", "lab_only"), plans=PRIVATE,
           needs=("alone",), near=True)
def patient_owes(b):
    """Not covered under the plan (PR-204): the patient owes it, and the bill says so."""
    claim = claims_of(b)[0]
    denied(b, "none", "PR", "204", services=[claim.services[-1]])
    return right()


@lookalike("agreed-fee", ANY, stage="paper", needs=("alone",), near=True)
def agreed_fee(b):
    """A small late fee that was agreed to."""
    paper = bill_of(b, least=20000)
    if not paper:
        return None
    paper.totals["fees_cents"] = 500
    paper.totals["balance_cents"] += 500
    b.case.facts["account"]["fees_agreed"] = True
    return right()


@lookalike("rounded-unit-price", ANY, plans=("none",), stage="paper")
def rounded_price(b):
    """Units times the printed price is off by less than a cent a unit: the price was rounded."""
    paper = bill_of(b)
    lines = [(row, s) for row, s in zip(paper.json["lines"], paper.services) if s.units > 2] \
        if paper else []
    row, service = pick(b.rng, lines) or (None, None)
    if not row:
        return None
    odd = service.charge + b.rng.choice([1, service.units - 1]) * 1
    row["charge_cents"] = odd
    row["unit_price_cents"] = (odd * 2 + service.units) // (2 * service.units)
    more = odd - service.charge
    paper.totals["charges_cents"] += more
    paper.totals["balance_cents"] += more
    return right()


@lookalike("collector-same-sum", ANY, stage="paper", needs=("alone",), near=True)
def collector_agrees(b):
    """The collector asks for just what the provider's last bill says, and within the time."""
    paper = bill_of(b, least=5000)
    if not paper:
        return None
    collection_notice(b, paper, paper.totals["balance_cents"],
                      day_after(paper.json["statement_date"], 150))
    return right()


@lookalike("limiting-charge-kept", ("office_only", "eye_visit", "wart"), plans=("medicare",),
           stage="paper", needs=("alone", "place"), near=True)
def at_the_limit(b):
    """A doctor without assignment who asks for just the limiting charge."""
    claim = b.case.claims[0]
    paper, notice = bill_of(b, claim), eob_of(b, claim)
    if not paper or b.case.plan.deductible_met == 0 or any(s.kind == "lab" for s in claim.services):
        return None
    notice.json["network"] = b.case.plan.network = "out"
    rows = zip(notice.json["lines"], paper.json["lines"], paper.services)
    for row, line, service in rows:
        allowed = service.allowed * 95 // 100
        limit = allowed * 115 // 100
        row.update(charge_cents=limit, allowed_cents=allowed, patient_cents=limit,
                   plan_paid_cents=allowed * 80 // 100)
        line["charge_cents"] = limit
        line.pop("unit_price_cents", None)
        for name in ("coinsurance_cents", "deductible_cents", "copay_cents", "adjustments",
                     "adjustment_cents"):
            row.pop(name, None)
    cents = sum(line["charge_cents"] for line in paper.json["lines"])
    notice.json["totals"] = {"charges_cents": cents, "balance_cents": cents}
    paper.json["totals"] = {"charges_cents": cents, "adjustments_cents": 0,
                            "insurance_paid_cents": 0, "patient_paid_cents": 0,
                            "balance_cents": cents}
    return right()


@lookalike("outside-ambulance-on-the-ground", ("ambulance",), plans=("commercial",),
           needs=("alone",))
def ground_ambulance(b):
    """A ground ambulance out of network, a self-funded plan: no federal law limits the bill."""
    b.case.plan.funding, b.case.plan.network = "self_funded", "out"
    b.case.claims[0].network = "out"
    return right()


@lookalike("estimate-of-another-provider", OUTPATIENT, plans=("none",), stage="paper",
           needs=("alone",))
def other_estimate(b):
    """The estimate is one provider's, the bill that is far over it another's."""
    bills = [p for p in b.case.papers if p.type == "itemized_bill"]
    if len(bills) < 2:
        return None
    low = min(bills, key=lambda p: p.totals["charges_cents"])
    estimate_paper(b, low.claim, low.totals["charges_cents"], day_after(low.claim.first_day, -12))
    return right()


@lookalike("vaccine-for-a-wound", ("small_cut",), plans=PRIVATE, needs=("alone", "diagnoses"))
def wound_vaccine(b):
    """A tetanus vaccine for a cut, coded with the cut: treatment, no screening code, no 33."""
    claim = claims_of(b)[0]
    for code in ("90715", "90471"):
        b.line(claim, code, place=claim.services[0].place)
    return right()
