"""Plants of the insurer's arithmetic, of denials, and of bills that do not follow the EOB."""
import payers
from model import Plant
from plants_base import (ANY, BILLS, INSURED, OUTPATIENT, PRIVATE, bill_of, claims_of, eob_of,
                         pick, plant)
from plants_bill import amount_for, raise_balance

OVER = ("eob.over_resp", "eob.co_billed", "mcr.assign", "mcd.billed")


def total(shares):
    return sum(share.patient for share in shares.values())


def shared(b, least=2000):
    """(service, share) of settled lines on which the patient has such a share."""
    return [(service, share) for service, share in b.case.shares.items()
            if share.patient >= least and not service.denied]


# The arithmetic. The bill follows the wrong EOB, so that the EOB alone shows it.

@plant("eob.deductible", ANY, plans=PRIVATE, stage="share", needs=("alone",))
def deductible_again(b):
    """A deductible taken although it was met before."""
    plan = b.case.plan
    if plan.deductible_met < plan.deductible or plan.oop_max - plan.oop_met < 300000:
        return None
    lines = [(service, share) for service, share in shared(b, 1) if share.coinsurance >= 500]
    service, share = pick(b.rng, lines) or (None, None)
    if not service:
        return None
    before = share.patient
    share.deductible = min(share.allowed, b.rng.randrange(2500, 60000, 500), plan.deductible)
    share.coinsurance = payers.percent(share.allowed - share.deductible, plan.coinsurance)
    share.paid = share.allowed - share.deductible - share.coinsurance
    return Plant("eob.deductible", [service], amount=share.patient - before, floor="likely")


@plant("eob.coins", ANY, plans=PRIVATE, stage="share", needs=("alone",))
def wrong_rate(b):
    """Coinsurance at a rate that the plan does not have."""
    rate = b.case.plan.coinsurance
    lines = [(service, share) for service, share in shared(b, 1) if share.coinsurance >= 1000 and
             share.coinsurance == payers.percent(share.allowed - share.deductible, rate)]
    service, share = pick(b.rng, lines) or (None, None)
    if not service or b.case.plan.oop_max - b.case.plan.oop_met < 250000:
        return None
    before = share.coinsurance
    share.coinsurance = payers.percent(share.allowed - share.deductible,
                                       rate + b.rng.choice([10, 15, 20]))
    share.paid -= share.coinsurance - before
    return Plant("eob.coins", [service], amount=share.coinsurance - before, floor="likely")


@plant("eob.copay", ("office_labs", "office_only", "emergency", "urgent", "joint_injection",
                     "heart_visit", "shot_visit", "emergency_cut"), plans=PRIVATE, stage="share",
       needs=("alone", "place"))
def wrong_copay(b):
    """A copay higher than the plan's, or the copay and coinsurance on one line."""
    lines = [(service, share) for service, share in shared(b) if share.copay]
    service, share = pick(b.rng, lines) or (None, None)
    if not service:
        return None
    room = share.allowed - share.copay
    if b.chance(.5):
        more = min(room, b.rng.choice([1000, 1500, 2000, 5000]))
        share.copay += more
    else:
        more = share.coinsurance = payers.percent(room, b.case.plan.coinsurance)
    share.paid -= more
    return Plant("eob.copay", [service], amount=more, floor="likely",
                 same=("eob.coins",)) if more else None


@plant("eob.moop", ANY, plans=PRIVATE, stage="share", needs=("alone",))
def over_the_maximum(b):
    """The maximum was nearly met before; the EOB goes past it."""
    plan, all_of_it = b.case.plan, total(b.case.shares)
    if all_of_it < 10000 or plan.oop_max - all_of_it // 2 < plan.deductible_met:
        return None
    plan.oop_met = plan.oop_max - all_of_it // 2
    right = total(payers.settle(b.case, b.tables))
    lines = [service for service, _ in shared(b, 1)]
    return Plant("eob.moop", lines, amount=all_of_it - right, floor="likely")


@plant("eob.preventive", ("checkup", "mammogram", "pediatric", "colonoscopy"), plans=PRIVATE,
       stage="share", needs=("alone", "diagnoses"))
def preventive_share(b):
    """Cost sharing on a service that must be free, coded as prevention."""
    free = [service for service in b.case.services if service.preventive]
    if not free or b.case.plan.grandfathered:
        return None
    right = total(b.case.shares)
    for service in free:
        service.preventive = False
    b.case.shares = payers.settle(b.case, b.tables)
    amount = total(b.case.shares) - right
    lines = [service for service in free if b.case.shares[service].patient]
    return Plant("eob.preventive", lines, amount=amount, floor="likely") if amount > 0 else None


@plant("eob.prev_coded_diag", ("mammogram", "colonoscopy"), plans=PRIVATE,
       needs=("alone", "diagnoses"))
def coded_as_diagnostic(b):
    """A screening, by its diagnosis, that was coded as a search for a disease. To ask."""
    free = [service for service in b.case.services if service.preventive]
    if not free:
        return None
    right = total(payers.settle(b.case, b.tables))
    for service in free:
        service.preventive = False
        service.mods = [mod for mod in service.mods if mod != "33"]
        if service.code == "77067":
            service.code, service.words = "77066", "Breast X-ray, both, to diagnose"
    amount = total(payers.settle(b.case, b.tables)) - right
    for claim in b.case.claims:
        claim.services = [s for s in claim.services if s.code != "77063"]
    return Plant("eob.prev_coded_diag", [s for s in free if s.code != "77063"], amount=0,
                 sure=False, floor="ask", same=("eob.preventive",)) if amount > 0 else None


# The bill against the EOB.

@plant("eob.over_resp", ANY, plans=PRIVATE + ("medicare_advantage",), stage="paper",
       needs=("alone", "any-bill"))
def more_than_eob(b):
    """The bill asks for more than the EOB leaves to the patient."""
    paper = bill_of(b)
    if not paper:
        return None
    most = paper.totals["adjustments_cents"]
    cents = amount_for(b, paper)
    if cents >= most:
        return None
    paper.totals["adjustments_cents"] -= cents
    raise_balance(paper, cents)
    return Plant("eob.over_resp", amount=cents, floor="certain",
                 documents=[paper, eob_of(b, paper.claim)], same=("eob.co_billed", "mcr.assign"),
                 follows=OVER)


@plant("eob.co_billed", ANY, plans=PRIVATE + ("medicare_advantage",), stage="paper",
       needs=("alone", "any-bill"))
def write_off_billed(b):
    """The bill asks for the contract's discount too."""
    paper = bill_of(b)
    if not paper:
        return None
    cents = sum(b.case.shares[service].write_off for service in paper.claim.services)
    if cents < 500:
        return None
    paper.totals["adjustments_cents"] -= cents
    raise_balance(paper, cents)
    return Plant("eob.co_billed", amount=cents, floor="likely",
                 documents=[paper, eob_of(b, paper.claim)], same=OVER, follows=OVER)


@plant("eob.payment_unposted", ANY, plans=INSURED, stage="paper", needs=("alone", "any-bill"))
def plan_payment_lost(b):
    """The insurer has paid; the bill shows none of it."""
    paper = bill_of(b)
    if not paper or paper.totals["insurance_paid_cents"] < 1000:
        return None
    cents = paper.totals["insurance_paid_cents"]
    paper.totals["insurance_paid_cents"] = 0
    raise_balance(paper, cents)
    return Plant("eob.payment_unposted", amount=cents, floor="likely",
                 documents=[paper, eob_of(b, paper.claim)], same=OVER, follows=OVER)


@plant("eob.not_billed", ANY, plans=PRIVATE, stage="paper", needs=("alone", "noeob"))
def never_sent(b):
    """Insured that day, and the bill shows no insurer at all."""
    for paper in b.case.papers:
        if paper.type in BILLS:
            paper.totals.update(adjustments_cents=0, insurance_paid_cents=0,
                                balance_cents=paper.totals["charges_cents"])
    return Plant("eob.not_billed", amount=0, sure=False, floor="likely",
                 documents=[p for p in b.case.papers if p.type == "itemized_bill"])


@plant("eob.lines_missing", ANY, plans=INSURED, needs=("alone",))
def line_never_sent(b):
    """A line of the bill that no line of the EOB answers, billed in full."""
    claim = pick(b.rng, [claim for claim in claims_of(b) if len(claim.services) > 1 and
                         not claim.bill_type.startswith("011")])
    if not claim:
        return None
    codes = [service.code for service in claim.services]
    service = pick(b.rng, [s for s in claim.services if s.code and codes.count(s.code) == 1])
    if not service:
        return None
    service.unlisted = True
    return Plant("eob.lines_missing", [service], amount=service.charge, floor="likely", same=OVER,
                 follows=OVER)


# Out of network.

def billed_beyond(b, plant):
    """The provider's bill asks for all that the EOB leaves over: its share and the rest."""
    paper = bill_of(b, plant.claim)
    cents = sum(b.case.shares[service].write_off for service in plant.claim.services)
    if not paper or cents < 2000:
        return False
    paper.totals["adjustments_cents"] -= cents
    raise_balance(paper, cents)
    plant.amount = cents
    plant.documents = [paper, eob_of(b, plant.claim)]
    plant.follows = OVER + ("eob.oon_emerg", "eob.oon_ancillary", "eob.oon_consent")
    return True


def out_of_network(b, claim, family, remark, floor="likely", **more):
    """The claim's provider is out of network, the law limits the share, the bill does not care."""
    claim.network, claim.protected = "out", True
    networks = b.case.plan.network_by_provider
    for other in b.case.claims:
        networks[other.provider.name] = other.network
    if len(networks) == 1:
        b.case.plan.network = "out"
    if b.chance(.5):
        for service in claim.services:
            service.remarks = [remark]
    made = Plant(family, amount=0, floor=floor, same=("eob.over_resp",), later=billed_beyond,
                 **more)
    made.claim = claim
    return made


def of_nature(b, *natures):
    return next((claim for claim in b.case.claims if claim.provider.nature in natures), None)


@plant("eob.oon_emerg", ("emergency", "emergency_cut"), plans=PRIVATE,
       needs=("alone", "place"))
def emergency_balance(b):
    claim = of_nature(b, b.rng.choice(["emergency", "hospital"]))
    return out_of_network(b, claim, "eob.oon_emerg", "N864") if claim else None


@plant("eob.oon_ancillary", ("colonoscopy", "knee_scope", "day_surgery", "upper_scope"),
       plans=PRIVATE, needs=("alone", "place"))
def ancillary_balance(b):
    claim = of_nature(b, b.rng.choice(["anesthesia", "pathology"])) or of_nature(b, "anesthesia")
    return out_of_network(b, claim, "eob.oon_ancillary", "N865") if claim else None


@plant("eob.oon_consent", ("knee_scope", "day_surgery", "joint_replacement"), plans=PRIVATE,
       needs=("alone", "place"))
def surgeon_balance(b):
    """A surgeon out of network at an in-network hospital, and no consent was given."""
    claim = of_nature(b, "orthopedics", "surgeon")
    b.case.facts["visit"]["consented_out_of_network"] = False
    return out_of_network(b, claim, "eob.oon_consent", "N865") if claim else None


@plant("eob.air", ("air_ambulance",), plans=PRIVATE, needs=("alone",))
def air_balance(b):
    return out_of_network(b, b.case.claims[0], "eob.air", "N866")


@plant("eob.network_error", ("office_labs", "office_only", "imaging_only", "joint_injection",
                             "therapy", "heart_visit"), plans=PRIVATE, needs=("alone",))
def processed_as_out(b):
    """The plan counts this provider as in network; the EOB does not."""
    claim = b.case.claims[0]
    claim.network = "out"
    b.case.plan.network_by_provider[claim.provider.name] = "in"
    return Plant("eob.network_error", list(claim.services), amount=0, sure=False, floor="likely",
                 follows=("eob.deductible", "eob.coins", "eob.copay", "eob.co_billed"))


# Denials that the bill passes on.

def passed_on(b, plant):
    """The refused amount, which is not the patient's, stands in the balance."""
    paper = bill_of(b, plant.claim)
    if not paper:
        return False
    cents = sum(b.case.shares[service].refused for service in plant.services)
    paper.totals["adjustments_cents"] -= cents
    raise_balance(paper, cents)
    plant.amount = cents
    return cents > 0


def denied(b, family, group, reason, same=(), sure=True, floor="likely", services=None,
           remarks=()):
    claim = b.case.claim_of(services[0]) if services else \
        pick(b.rng, [c for c in claims_of(b) if not c.bill_type.startswith("011")])
    if not claim:
        return None
    services = services or list(claim.services)
    for service in services:
        service.denied, service.preventive = (group, reason), False
        service.remarks = list(remarks)
    made = Plant(family, services, amount=0, sure=sure, floor=floor, same=OVER + tuple(same),
                 follows=OVER, later=passed_on if group != "PR" else None)
    made.claim = claim
    return made


@plant("eob.timely", ANY, plans=PRIVATE + ("medicare",), needs=("alone", "any-bill"))
def filed_late(b):
    return denied(b, "eob.timely", "CO", "29")


@plant("eob.auth", OUTPATIENT + ("imaging_only", "infusion", "spine_injection"), plans=PRIVATE,
       needs=("alone", "any-bill"))
def no_authorization(b):
    return denied(b, "eob.auth", "CO", b.rng.choice(["197", "197", "198", "15"]))


@plant("eob.medical_necessity", ANY, plans=INSURED, needs=("alone", "any-bill"))
def not_necessary(b):
    return denied(b, "eob.medical_necessity", "CO", "50")


@plant("eob.coding_denial", ANY, plans=INSURED, needs=("alone",))
def to_be_corrected(b):
    """A denial that the provider can mend, passed on to the patient meanwhile."""
    reason = b.rng.choice(["16", "4", "11", "97", "181", "182", "252", "146", "6"])
    if reason == "97":
        claim = pick(b.rng, [c for c in claims_of(b) if len(c.services) > 1 and
                             not c.bill_type.startswith("011")])
        if not claim:
            return None
        return denied(b, "eob.coding_denial", "CO", "97", services=[claim.services[-1]],
                      sure=False)
    return denied(b, "eob.coding_denial", "CO", reason, sure=False)


@plant("eob.denied_dup", ANY, plans=INSURED, needs=("alone",))
def no_original(b):
    """Refused as a duplicate; there is no paid original."""
    return denied(b, "eob.denied_dup", "CO", "18", same=("eob.coding_denial",), sure=False)


@plant("eob.cob", ANY, plans=PRIVATE, needs=("alone",))
def other_first(b):
    """Another insurer is first, the case says so, and the patient got the bill."""
    made = denied(b, "eob.cob", "CO", "22", same=("eob.coding_denial",), sure=False)
    if made:
        b.case.facts["case"]["other_payers"] = [{"kind": "commercial", "payer": "Old Mill Health",
                                                 "primary": True}]
    return made


@plant("eob.wrong_member", ANY, plans=PRIVATE, needs=("alone",))
def wrong_member(b):
    """The insurer did not know the patient: its paper bears another birth date and number."""
    made = denied(b, "eob.wrong_member", "CO", b.rng.choice(["31", "140"]),
                  same=("eob.coding_denial",), sure=False)
    if not made:
        return None

    def other_person(b, plant):
        paper = eob_of(b, plant.claim)
        born = paper.json["patient"]["birth_date"]
        paper.json["patient"]["birth_date"] = born[:8] + ("11" if born[8:] != "11" else "21")
        paper.json["patient"]["member_id"] = "M" + str(b.rng.randint(10 ** 7, 10 ** 8))
        plant.documents = [paper]
        return passed_on(b, plant)
    made.later = other_person
    return made


@plant("eob.coverage_date", ANY, plans=PRIVATE, needs=("alone",))
def said_not_covered(b):
    """Refused as outside the coverage dates; the plan's year began before."""
    return denied(b, "eob.coverage_date", "PR", b.rng.choice(["26", "27"]), sure=False,
                  floor="ask")


@plant("code.unspecified", ("imaging_only", "joint_injection"), plans=PRIVATE,
       needs=("alone", "diagnoses"))
def no_side(b):
    """Refused, and the diagnosis leaves the side open. To ask."""
    claim = b.case.claims[0]
    if claim.diagnoses[0][:3] not in ("M25", "M17"):
        return None
    open_side = {"M25.561": "M25.569", "M25.511": "M25.519"}
    claim.diagnoses[0] = open_side.get(claim.diagnoses[0], "M17.9")
    return denied(b, "code.unspecified", "CO", b.rng.choice(["16", "11", "50"]), sure=False,
                  floor="ask", same=("eob.coding_denial", "eob.medical_necessity"))
