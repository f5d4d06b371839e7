"""The register of plants and look-alikes, and what their functions share.

A plant is one function that puts one error of one family into a case and gives a Plant, or None
when this case has no place for it. Its stage says when it is called:
  claim    the claims are built, nothing is settled: change the services (b.case.claims)
  share    the plan has settled them: change the insurer's arithmetic (b.case.shares)
  paper    the documents are laid out: change what is printed
A look-alike changes a case in the same way and leaves it right.
"""
import dataclasses

from model import Plant
from scenes import ALL

PLANTS, LOOKALIKES = [], []
BILLS = ("itemized_bill", "summary_bill")
PRIVATE = ("commercial", "marketplace")
INSURED = ("commercial", "marketplace", "medicare", "medicare_advantage")
OFFICE = ("office_labs", "office_only", "joint_injection", "shot_visit", "skin", "heart_visit",
          "ear", "urgent", "lab_only", "imaging_only", "wart", "small_cut", "eye_visit")
LABS = ("office_labs", "lab_only", "emergency", "observation", "chemo")
STAYS = ("inpatient", "joint_replacement", "delivery", "trauma")
OUTPATIENT = ("emergency", "emergency_cut", "observation", "colonoscopy", "knee_scope",
              "day_surgery", "upper_scope", "chemo", "iv_drip")
SURGERY = ("knee_scope", "day_surgery", "joint_replacement")
ANY = OFFICE + OUTPATIENT + STAYS + ("checkup", "therapy", "talk_therapy", "psychiatry",
                                     "telehealth", "infusion", "spine_injection", "ambulance")


@dataclasses.dataclass
class Spec:
    name: str
    stage: str
    scenes: tuple
    plans: tuple
    # "diagnoses", "place": must be printed; "alone": no second plant beside it; "any-bill": a bill
    # without lines will do; "noeob": the insurer's paper must be missing; "minutes": a bill that
    # prints them.
    needs: tuple
    function: object
    near: bool = False  # a look-alike one field away from the error


def plant(family, scenes=ANY, plans=ALL, stage="claim", needs=()):
    def register(function):
        PLANTS.append(Spec(family, stage, tuple(scenes), tuple(plans), tuple(needs), function))
        return function
    return register


def lookalike(name, scenes=ANY, plans=ALL, stage="claim", needs=(), near=False):
    def register(function):
        LOOKALIKES.append(Spec(name, stage, tuple(scenes), tuple(plans), tuple(needs), function,
                               near))
        return function
    return register


def binds(b):
    """Medicare's own tables bind Medicare; elsewhere a careful program may only ask."""
    return "likely" if b.case.plan.kind == "medicare" else "ask"


def pick(rng, items):
    items = list(items)
    return rng.choice(items) if items else None


def claims_of(b, kind=None, outpatient=False):
    return [claim for claim in b.case.claims
            if (kind is None or claim.kind == kind) and
            not (outpatient and claim.bill_type.startswith(("011", "072")))]


def coded(b, *kinds, claim_kind=None):
    """(claim, service) of coded services outside inpatient stays, of those codebook kinds."""
    return [(claim, service) for claim in claims_of(b, claim_kind, True)
            for service in claim.services
            if service.code and (not kinds or service.kind in kinds)]


def find(b, *codes, claim_kind=None):
    """The first (claim, service) whose code is one of these, or (None, None)."""
    for claim in claims_of(b, claim_kind):
        for service in claim.services:
            if service.code in codes:
                return claim, service
    return None, None


def place_of(claim):
    return next((service.place for service in claim.services if service.place), "11")


def add(b, claim, code, units=1, mods=(), day=None, **more):
    """A service beside the others: same place, by default the same day as the first."""
    return b.line(claim, code, units, mods, place=place_of(claim),
                  day=day or claim.services[0].date, **more)


def extra(b, family, service, **more):
    """The usual plant: a service too many; without it the claim is right."""
    return Plant(family, [service], [("drop", service)], **more)


def rows_of(paper):
    return paper.json["lines"]


def bill_of(b, claim=None, least=0):
    """A bill (of that claim) whose balance is at least so many cents."""
    return pick(b.rng, [paper for paper in b.case.papers if paper.type in BILLS and
                        (claim is None or paper.claim is claim) and
                        paper.totals["balance_cents"] >= least])


def eob_of(b, claim):
    return next((paper for paper in b.case.papers_of(claim, "eob", "msn")), None)
