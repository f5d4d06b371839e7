"""Plants of public programs and of charity: Medicare, QMB, Medicaid, VA, work and car injuries."""
import payers
from model import FACILITY, PRACTITIONER, Plant, day_after
from plants_base import (ANY, BILLS, OFFICE, OUTPATIENT, PRIVATE, bill_of, claims_of, eob_of, pick,
                         plant)
from plants_bill import amount_for, raise_balance
from plants_insurance import OVER, denied
from tables import SOURCE_MPFS


@plant("mcr.limit", ("office_only", "joint_injection", "heart_visit", "eye_visit", "wart"),
       plans=("medicare",), stage="paper", needs=("alone", "place"))
def over_limiting_charge(b):
    """No assignment: Medicare allows 95 % of its fee, the doctor may bill 115 % of that, and bills
    more. The notice's patient amount is the most that may be billed."""
    claim = b.case.claims[0]
    paper, notice = bill_of(b, claim), eob_of(b, claim)
    if claim.first_day[:4] != "2025" or not paper or b.case.plan.deductible_met == 0:
        return None
    if any(service.kind in ("drug", "lab") for service in claim.services):
        return None
    over = limit_all = 0
    notice.json["network"] = b.case.plan.network = "out"
    for row, service in zip(notice.json["lines"], paper.services):
        allowed = service.allowed * 95 // 100
        limit = min(service.charge, allowed * 115 // 100)
        over, limit_all = over + service.charge - limit, limit_all + limit
        row.update(allowed_cents=allowed, plan_paid_cents=allowed * 80 // 100, patient_cents=limit)
        for name in ("coinsurance_cents", "deductible_cents", "copay_cents", "adjustments",
                     "adjustment_cents"):
            row.pop(name, None)
    notice.json["totals"] = {"charges_cents": claim.charge, "balance_cents": limit_all}
    paper.totals.update(adjustments_cents=0, insurance_paid_cents=0, patient_paid_cents=0,
                        balance_cents=claim.charge)
    if over < 500:
        return None
    return Plant("mcr.limit", list(claim.services), amount=over, floor="likely",
                 documents=[paper, notice], same=("eob.over_resp", "mcr.assign", "eob.co_billed"),
                 follows=OVER + ("eob.payment_unposted",), source=SOURCE_MPFS)


@plant("mcr.assign", ANY, plans=("medicare",), stage="paper", needs=("alone", "any-bill"))
def over_assignment(b):
    """Assignment was accepted; the bill asks for more than deductible and coinsurance."""
    paper = bill_of(b)
    if not paper:
        return None
    cents = amount_for(b, paper)
    if cents >= paper.totals["adjustments_cents"]:
        return None
    paper.totals["adjustments_cents"] -= cents
    raise_balance(paper, cents)
    return Plant("mcr.assign", amount=cents, floor="likely",
                 documents=[paper, eob_of(b, paper.claim)], same=OVER, follows=OVER)


@plant("mcr.qmb_billed", ANY, plans=("medicare", "medicare_advantage"),
       needs=("alone", "any-bill"))
def qmb_billed(b):
    """A person in the QMB program is billed Medicare's cost sharing."""
    b.case.plan.qmb = True

    def billed(b, plant):
        for paper in b.case.papers:
            if paper.type in BILLS:
                cents = sum(b.case.shares[s].forgiven for s in paper.claim.services)
                if cents > 500:
                    paper.totals["adjustments_cents"] -= cents
                    raise_balance(paper, cents)
                    plant.amount += cents
                    plant.documents.append(paper)
        return plant.amount > 0
    return Plant("mcr.qmb_billed", amount=0, floor="certain", same=OVER, follows=OVER,
                 later=billed)


@plant("mcd.billed", ANY, plans=("medicaid",), stage="paper", needs=("alone", "any-bill"))
def medicaid_billed(b):
    """A Medicaid patient is billed what Medicaid left over."""
    paper = pick(b.rng, [p for p in b.case.papers if p.type in BILLS and
                         p.totals["adjustments_cents"] > 1000])
    if not paper:
        return None
    cents = paper.totals["adjustments_cents"]
    paper.totals["adjustments_cents"] = 0
    raise_balance(paper, cents)
    return Plant("mcd.billed", amount=cents, floor="certain", documents=[paper], same=OVER,
                 follows=OVER)


@plant("mcr.abn_bad", ("lab_only", "imaging_only", "office_labs"), plans=("medicare",),
       needs=("alone",))
def notice_not_valid(b):
    """GA on the line, and Medicare says that the notice was not valid (CO-116); billed all the
    same."""
    claim = claims_of(b, PRACTITIONER)[0]
    service = claim.services[-1]
    service.mods = service.mods + ["GA"]
    return denied(b, "mcr.abn_bad", "CO", "116", services=[service],
                  same=("eob.coding_denial", "eob.medical_necessity"))


@plant("mcr.opps_cap", ("knee_scope", "day_surgery", "upper_scope"), plans=("medicare",),
       stage="share", needs=("alone",))
def procedure_cap(b):
    """The copay of one outpatient procedure is over the year's inpatient deductible."""
    claim = next(claim for claim in claims_of(b, FACILITY))
    service = next(s for s in claim.services if s.kind == "surg")
    service.unit_allowed = b.rng.randrange(950000, 1800000)
    service.unit_charge = service.unit_allowed * 3
    b.case.shares = payers.settle(b.case, b.tables)
    share = b.case.shares[service]
    before = share.coinsurance
    share.coinsurance = payers.percent(share.allowed - share.deductible, 20)
    share.paid = share.allowed - share.deductible - share.coinsurance
    if share.coinsurance - before < 1000:
        return None
    return Plant("mcr.opps_cap", [service], amount=share.coinsurance - before, floor="likely")


def bill_in_full(b, family, other, floor):
    """Another payer is first; its patient has the whole bill in hand."""
    for paper in b.case.papers:
        if paper.type == "itemized_bill":
            paper.totals.update(adjustments_cents=0, insurance_paid_cents=0,
                                balance_cents=paper.totals["charges_cents"] -
                                paper.totals["patient_paid_cents"])
    bills = [paper for paper in b.case.papers if paper.type == "itemized_bill"]
    if other:
        b.case.facts["case"]["other_payers"] = [other]
    return Plant(family, amount=sum(p.totals["balance_cents"] for p in bills), floor=floor,
                 documents=bills, same=("eob.cob",), follows=("eob.not_billed", "eob.cob"))


@plant("va.billed", OFFICE + OUTPATIENT, plans=("none", "commercial"), stage="paper",
       needs=("alone", "noeob"))
def veteran_billed(b):
    """Care that the VA authorized is billed to the veteran."""
    return bill_in_full(b, "va.billed", {"kind": "va", "payer": "VA Community Care",
                                         "primary": True}, "ask")


@plant("wc.billed", ("emergency_cut", "therapy", "small_cut", "imaging_only"),
       plans=("commercial", "none"), stage="paper", needs=("alone", "noeob"))
def work_injury_billed(b):
    """A work injury with a compensation carrier, billed to the person."""
    return bill_in_full(b, "wc.billed", {"kind": "workers_compensation", "primary": True,
                                         "payer": "State Compensation Fund"}, "likely")


@plant("auto.primary", ("emergency", "emergency_cut", "therapy"), plans=PRIVATE + ("none",),
       needs=("alone", "diagnoses"))
def car_crash(b):
    """Diagnoses of a car crash and no car insurer anywhere. To ask."""
    for claim in b.case.claims:
        claim.diagnoses = claim.diagnoses[:1] + ["V43.52XA"]

    def billed(b, plant):
        plant.documents = [p for p in b.case.papers if p.type in ("itemized_bill", "claim")]
        return True
    return Plant("auto.primary", amount=0, sure=False, floor="ask", later=billed)


@plant("charity.unscreened", OUTPATIENT, plans=("none",) + PRIVATE, stage="paper",
       needs=("alone",))
def not_screened(b):
    """A nonprofit hospital's bill, an income below the poverty line, and no word of aid."""
    paper = pick(b.rng, [p for p in b.case.papers if p.type == "itemized_bill" and
                         p.claim.kind == FACILITY and p.totals["balance_cents"] > 20000])
    if not paper:
        return None
    size = b.rng.randint(1, 4)
    base, person = b.tables.poverty[int(b.case.day[:4])]
    line = base + person * (size - 1)
    b.case.facts["case"]["household"] = {"size": size,
                                         "income_cents": line * b.rng.randint(60, 95)}
    b.case.facts["account"]["nonprofit_hospital"] = True
    return Plant("charity.unscreened", amount=0, sure=False, floor="likely", documents=[paper])


@plant("charity.eca_early", OUTPATIENT, plans=("none",) + PRIVATE, stage="paper",
       needs=("alone",))
def sued_early(b):
    """A nonprofit hospital sues within a hundred and twenty days of the first bill."""
    paper = pick(b.rng, [p for p in b.case.papers if p.type == "itemized_bill" and
                         p.claim.kind == FACILITY and p.totals["balance_cents"] > 5000])
    if not paper:
        return None
    first = min(p.json["statement_date"] for p in b.case.papers if p.type == "itemized_bill")
    served = day_after(first, b.rng.randint(60, 110))
    b.case.facts["account"].update(stage="lawsuit", served_date=served, nonprofit_hospital=True)
    b.case.today = day_after(served, 6)
    return Plant("charity.eca_early", amount=0, floor="likely", documents=[paper])
