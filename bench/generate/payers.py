"""Health plans, and how they settle claims: the arithmetic that every EOB of a case follows.

The order is the insurer's: claims by their first day, lines as they stand. Per line: a refused
line pays nothing; a preventive line costs the patient nothing; a copay stands alone; else the
deductible first, then coinsurance on the rest, and the out-of-pocket maximum caps the sum.
"""
from model import FACILITY, Plan, Share

VISIT_CODES = ("992", "9938", "9939", "920", "908", "907")
SCREENING_RATE = 15     # Medicare, a screening colonoscopy that removed something, 2023 to 2026
PAYERS = {"commercial": ["Harbor Ridge Health", "Bluefinch Mutual", "Summit Oak Benefits"],
          "marketplace": ["Clearwell Marketplace Plan", "Prairie Sun Health"],
          "medicare": ["Medicare"],
          "medicare_advantage": ["Silver Maple Advantage", "Lakeside Advantage"],
          "medicaid": ["State Medicaid"], "none": [""]}
KINDS = ["commercial", "marketplace", "medicare", "medicare_advantage", "medicaid", "none"]


def choose_plan(rng, tables, kind, year, expected):
    """A plan of that kind. `expected` is what the claims allow in all, so that the state of the
    deductible can be chosen: met, far off, or met in the middle."""
    plan = Plan(kind, rng.choice(PAYERS[kind]), year=year)
    if kind in ("commercial", "marketplace"):
        plan.funding = "self_funded" if kind == "commercial" and rng.random() < .6 \
            else "fully_insured"
        plan.deductible = rng.choice([75000, 150000, 200000, 300000, 450000])
        plan.coinsurance = rng.choice([10, 20, 20, 25, 30])
        plan.oop_max = min(rng.choice([450000, 600000, 750000, 910000]), tables.oop_cap[year])
        if plan.oop_max <= plan.deductible:
            plan.oop_max = plan.deductible + 200000
        state = rng.choices(["met", "far", "part"], [5, 3, 2])[0]
        if state == "met":
            plan.deductible_met = plan.deductible
        elif state == "part":
            plan.deductible_met = rng.randrange(0, plan.deductible, 1000)
        else:
            plan.deductible = max(plan.deductible, min(450000, expected // 500 * 1000))
            plan.oop_max = max(plan.oop_max, plan.deductible + 150000)
            plan.oop_max = min(plan.oop_max, tables.oop_cap[year])
        plan.oop_met = min(plan.oop_max - 100, plan.deductible_met + rng.randrange(0, 40000, 500))
        if rng.random() < .5:
            plan.copays = {"office": rng.choice([2500, 3000, 4000, 5000]),
                           "emergency": rng.choice([15000, 25000, 35000])}
        plan.oon_deductible = plan.deductible * 2
        plan.oon_coinsurance = 40
        plan.oon_max = plan.oop_max * 2
        plan.family = rng.random() < .25
    elif kind == "medicare":
        plan.deductible = tables.part_b[year]
        plan.coinsurance = 20
        plan.deductible_met = plan.deductible if rng.random() < .75 else 0
    elif kind == "medicare_advantage":
        plan.coinsurance = 20
        plan.copays = {"office": rng.choice([0, 1500, 2000]), "emergency": 12000}
        if plan.copays["office"] == 0:
            del plan.copays["office"]
        plan.oop_max = rng.choice([490000, 620000, 835000])
        plan.oop_met = rng.randrange(0, 60000, 1000)
    return plan


def percent(cents, rate):
    """Half a cent is rounded up."""
    return (cents * rate + 50) // 100


def copay_for(plan, claim, service):
    """The copay that stands alone for this line, or None."""
    if service.code in plan.copays:
        return plan.copays[service.code]
    if claim.kind == FACILITY:
        if service.code in ("99281", "99282", "99283", "99284", "99285") and \
                "emergency" in plan.copays:
            return plan.copays["emergency"]
        return None
    if service.place in ("11", "10", "02") and service.code.startswith(VISIT_CODES):
        return plan.copays.get("office")
    return None


class Year:
    """What is left of the deductible and the out-of-pocket maximum, as claims go by."""

    def __init__(self, plan, tables):
        self.plan = plan
        self.part_a = self.procedure_cap = tables.part_a.get(plan.year, 0)
        self.deductible = plan.deductible - plan.deductible_met
        self.oop = plan.oop_max - plan.oop_met if plan.oop_max else None
        self.oon_deductible = plan.oon_deductible
        self.oon_oop = plan.oon_max or None
        self.visits = set()             # claims and days of which the copay was taken

    def settle(self, claim, service, out):
        plan, share = self.plan, Share(allowed=service.allowed)
        share.write_off = service.charge - share.allowed
        if service.denied:
            share.allowed = share.write_off = 0
            if service.denied[0] == "PR":
                share.refused_patient = service.charge
            else:
                share.refused = service.charge
            return share
        if out:
            share.balance, share.write_off = share.write_off, 0
        if plan.kind == "medicaid" or service.preventive and not plan.grandfathered and not out:
            share.paid = share.allowed
            return share
        if plan.kind == "medicare" and claim.bill_type.startswith("011"):
            share.deductible = min(self.part_a, share.allowed)
            self.part_a -= share.deductible
        elif plan.kind == "medicare" and service.kind in ("lab", "prev", "vac"):
            pass
        elif plan.kind == "medicare" and "PT" in service.mods:
            share.coinsurance = percent(share.allowed, SCREENING_RATE)
        elif (copay := copay_for(plan, claim, service)) is not None and not out:
            # One copay for one visit, however many lines it has.
            visit = (id(claim), service.date)
            share.copay = 0 if visit in self.visits else min(copay, share.allowed)
            self.visits.add(visit)
        else:
            self.share_out(share, out)
        if plan.kind == "medicare" and claim.kind == FACILITY and self.procedure_cap:
            share.coinsurance = min(share.coinsurance, self.procedure_cap)
        self.cap(share, out)
        share.paid = share.allowed - share.deductible - share.copay - share.coinsurance
        if plan.qmb:
            share.forgiven = share.allowed - share.paid
            share.deductible = share.copay = share.coinsurance = 0
        return share

    def share_out(self, share, out):
        left = self.oon_deductible if out else self.deductible
        share.deductible = min(left, share.allowed)
        if out:
            self.oon_deductible -= share.deductible
        else:
            self.deductible -= share.deductible
        rate = self.plan.oon_coinsurance if out else self.plan.coinsurance
        share.coinsurance = percent(share.allowed - share.deductible, rate)

    def cap(self, share, out):
        left = self.oon_oop if out else self.oop
        if left is None:
            return
        over = share.deductible + share.copay + share.coinsurance - left
        for name in ("coinsurance", "copay", "deductible"):
            cut = min(max(over, 0), getattr(share, name))
            setattr(share, name, getattr(share, name) - cut)
            over -= cut
        left -= share.deductible + share.copay + share.coinsurance
        if out:
            self.oon_oop = left
        else:
            self.oop = left


def settle(case, tables, fix=()):
    """Service -> Share for all claims of the case; `fix` (of a Plant) is done first."""
    dropped = {id(step[1]) for step in fix if step[0] == "drop"}
    units = {id(step[1]): step[2] for step in fix if step[0] == "units"}
    year, shares = Year(case.plan, tables), {}
    for claim in sorted(case.claims, key=lambda claim: claim.first_day):
        out = claim.network == "out" and not claim.protected
        for service in claim.services:
            if id(service) in dropped:
                continue
            seen = service.copy(units=units[id(service)]) if id(service) in units else service
            if case.plan.insured and not service.unlisted:
                shares[service] = year.settle(claim, seen, out)
            else:
                shares[service] = Share(allowed=seen.charge, balance=seen.charge)
    return shares


def worth(case, tables, fix):
    """By how many cents the patient's bill falls when the fix is done."""
    before = sum(share.patient for share in settle(case, tables).values())
    after = sum(share.patient for share in settle(case, tables, fix).values())
    return before - after
