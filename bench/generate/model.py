"""What a case is made of: a patient, a plan, claims of services, and the papers about them."""
import dataclasses
import datetime
import os
import typing

from tables import FACILITY, PRACTITIONER  # noqa: F401  (handed on: the two kinds of claim)


def read_codebook():
    """code -> (kind, revenue code, dollars, words)."""
    found = {}
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "codebook.txt")
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.strip() and not line.startswith("#"):
                code, kind, revenue, dollars, words = line.rstrip("\n").split(" ", 4)
                found[code] = (kind, revenue, float(dollars), words)
    return found


CODEBOOK = read_codebook()


def day_after(day, days):
    return (datetime.date.fromisoformat(day) + datetime.timedelta(days)).isoformat()


def days_between(first, last):
    return (datetime.date.fromisoformat(last) - datetime.date.fromisoformat(first)).days


def age_on(birth, day):
    return int(day[:4]) - int(birth[:4]) - (day[5:] < birth[5:])


@dataclasses.dataclass(eq=False)
class Service:
    """One line of a claim. `unit_charge` and `unit_allowed` are cents for one unit."""
    code: str
    date: str
    units: int = 1
    mods: list = dataclasses.field(default_factory=list)
    revenue: str = ""
    place: str = ""
    words: str = ""
    kind: str = ""
    minutes: int = 0
    date_end: str = ""
    unit_charge: int = 0
    unit_allowed: int = 0
    pointers: list = dataclasses.field(default_factory=list)
    preventive: bool = False
    denied: tuple = ()          # (group, reason): the insurer pays nothing for it
    remarks: list = dataclasses.field(default_factory=list)
    unlisted: bool = False      # never sent to the insurer: on the bill alone

    @property
    def charge(self):
        return self.unit_charge * self.units

    @property
    def allowed(self):
        return min(self.unit_allowed * self.units, self.charge)

    def copy(self, **changes):
        made = dataclasses.replace(self, mods=list(self.mods), pointers=list(self.pointers),
                                   remarks=list(self.remarks))
        for name, value in changes.items():
            setattr(made, name, value)
        return made


@dataclasses.dataclass(eq=False)
class Provider:
    name: str
    npi: str
    phone: str
    address: str
    zip: str
    nature: str = "office"      # office, hospital, emergency, radiology, anesthesia, lab, ...


@dataclasses.dataclass(eq=False)
class Claim:
    """What one provider bills for one visit (or series)."""
    provider: Provider
    kind: str
    services: list
    diagnoses: list = dataclasses.field(default_factory=list)
    visit: str = "office"
    network: str = "in"
    bill_type: str = ""
    admitted: str = ""
    discharged: str = ""
    status: str = ""
    account: str = ""
    number: str = ""            # the insurer's claim number
    frequency: str = ""
    emergency: bool = False
    protected: bool = False     # out of network, but the No Surprises Act caps the share

    @property
    def first_day(self):
        return min(service.date for service in self.services)

    @property
    def last_day(self):
        return max([service.date for service in self.services] + [self.discharged or ""])

    @property
    def charge(self):
        return sum(service.charge for service in self.services)


@dataclasses.dataclass(eq=False)
class Share:
    """How a plan settles one service; all cents. PR is what the patient owes."""
    allowed: int = 0
    paid: int = 0
    deductible: int = 0
    copay: int = 0
    coinsurance: int = 0
    write_off: int = 0          # CO-45
    forgiven: int = 0           # OA-209: cost sharing that a QMB may not be billed
    balance: int = 0            # PR-45, out of network without protection
    refused: int = 0            # the amount of a denial that is not the patient's
    refused_patient: int = 0    # the amount of a denial that is (PR)

    @property
    def patient(self):
        return (self.deductible + self.copay + self.coinsurance + self.balance +
                self.refused_patient)


@dataclasses.dataclass(eq=False)
class Plan:
    kind: str
    payer: str = ""
    funding: str = "self_funded"
    year: int = 2025
    deductible: int = 0
    deductible_met: int = 0
    coinsurance: int = 0
    copays: dict = dataclasses.field(default_factory=dict)
    oop_max: int = 0
    oop_met: int = 0
    oon_deductible: int = 0
    oon_coinsurance: int = 0
    oon_max: int = 0
    grandfathered: bool = False
    qmb: bool = False
    family: bool = False        # the family's limits stand too, so far off that the person's bind
    network: str = "in"
    network_by_provider: dict = dataclasses.field(default_factory=dict)

    @property
    def insured(self):
        return self.kind != "none"

    @property
    def medicare(self):
        return self.kind in ("medicare", "medicare_advantage")

    @property
    def commercial(self):
        return self.kind in ("commercial", "marketplace")


@dataclasses.dataclass(eq=False)
class Plant:
    """One error put in on purpose, and what Haggle should say of it.

    fix      how the claim would be right: [("drop", service) or ("units", service, right units)];
             the amount is what the patient's share falls by when it is done
    amount   the amount itself, where the plant knows it better (papers)
    sure     False where no document tells the amount; its dollars are then not counted
    floor    the least certainty a right finding has
    same     other families that say the same of the same lines; found by one of them is found
    later    what is still to be done when the papers are laid out; it may set the amount
    follows  families that are true as well because of it; not counted, and no false alarm
    """
    family: str
    services: list = dataclasses.field(default_factory=list)
    fix: list = dataclasses.field(default_factory=list)
    amount: typing.Optional[int] = None
    sure: bool = True
    floor: str = "likely"
    same: tuple = ()
    follows: tuple = ()
    source: str = "documents"
    later: typing.Optional[typing.Callable] = None              # (b, plant): once papers are laid
    documents: list = dataclasses.field(default_factory=list)   # Paper objects without lines
    lines: list = dataclasses.field(default_factory=list)       # (Paper, line index)


@dataclasses.dataclass(eq=False)
class Paper:
    """One document: its JSON, and which service each of its lines is."""
    json: dict
    claim: typing.Optional[Claim] = None
    services: list = dataclasses.field(default_factory=list)

    @property
    def type(self):
        return self.json["document_type"]

    @property
    def totals(self):
        return self.json["totals"]


@dataclasses.dataclass(eq=False)
class Case:
    patient: dict
    state: str
    zip: str
    day: str
    plan: Plan
    claims: list
    scene: str
    style: str = "bill"
    papers: list = dataclasses.field(default_factory=list)
    plants: list = dataclasses.field(default_factory=list)
    lookalikes: list = dataclasses.field(default_factory=list)
    shares: dict = dataclasses.field(default_factory=dict)
    facts: dict = dataclasses.field(default_factory=dict)     # more of case.json
    today: str = ""

    @property
    def age(self):
        return age_on(self.patient["birth_date"], self.day)

    @property
    def services(self):
        return [service for claim in self.claims for service in claim.services]

    def claim_of(self, service):
        for claim in self.claims:
            if service in claim.services:
                return claim
        return None

    def papers_of(self, claim, *types):
        return [paper for paper in self.papers
                if paper.claim is claim and (not types or paper.type in types)]
