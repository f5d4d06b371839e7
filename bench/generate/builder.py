"""Builds a case: who, when, which claims, at what prices. Scenes say what was done."""
import datetime

import people
from model import CODEBOOK, FACILITY, PRACTITIONER, Case, Claim, Plan, Service, day_after

HOSPITAL_SURGERY = 3.2      # a hospital's price of an operation, beside the doctor's
SHARE_OF_MODIFIER = {"26": .35, "TC": .65, "80": .16, "81": .1, "82": .16, "AS": .14, "50": 1.5}


def choose_day(rng):
    """Mostly 2025; some late 2024 and early 2026."""
    year = rng.choices([2025, 2024, 2026], [78, 10, 12])[0]
    first, last = {2024: ("2024-07-05", "2024-11-20"), 2025: ("2025-01-10", "2025-11-25"),
                   2026: ("2026-01-08", "2026-06-20")}[year]
    start = datetime.date.fromisoformat(first)
    span = (datetime.date.fromisoformat(last) - start).days
    return (start + datetime.timedelta(rng.randint(0, span))).isoformat()


class Builder:
    """The tools of a scene. `kind` is the kind of plan; `prices` keeps one price a code."""

    def __init__(self, rng, tables, plan_kind, day=None):
        self.rng, self.tables, self.kind = rng, tables, plan_kind
        self.day = day or choose_day(rng)
        self.city = rng.choice(people.CITIES)
        self.claims, self.prices, self.providers = [], {}, {}
        self.patient = self.case = None

    @property
    def senior(self):
        return self.kind in ("medicare", "medicare_advantage")

    def person(self, low=22, high=62, sex=None):
        if self.senior:
            low, high = 66, 88
        self.patient = people.patient(self.rng, self.day, low, high, sex)
        return self.patient

    def chance(self, share):
        return self.rng.random() < share

    def provider(self, nature):
        if nature not in self.providers:
            self.providers[nature] = people.provider(self.rng, self.city, nature)
        return self.providers[nature]

    def claim(self, nature, kind=PRACTITIONER, diagnoses=(), visit="office", bill_type="", **more):
        made = Claim(self.provider(nature), kind, [], list(diagnoses), visit, bill_type=bill_type,
                     account=f"{self.rng.randint(10 ** 6, 10 ** 7 - 1)}",
                     number=f"C{self.rng.randint(10 ** 8, 10 ** 9 - 1)}", **more)
        if kind == FACILITY and not bill_type:
            made.bill_type = "0131"
        made.frequency = made.bill_type[-1:] or "1"
        self.claims.append(made)
        return made

    def line(self, claim, code, units=1, mods=(), place="11", day=None, revenue=None, words=None,
             minutes=0, preventive=False, dollars=None):
        """Adds a service of the codebook (or of any table) at this provider's price."""
        kind, book_revenue, _, book_words = CODEBOOK.get(code, ("surg", "0360", 0, ""))
        made = Service(code, day or self.day, units, list(mods), kind=kind, minutes=minutes,
                       words=book_words if words is None else words, preventive=preventive)
        if claim.kind == FACILITY:
            made.revenue = book_revenue if revenue is None else revenue
        else:
            made.place = place
            made.pointers = [1] if claim.diagnoses else []
        made.unit_allowed, made.unit_charge = self.price(claim, made, dollars)
        claim.services.append(made)
        return made

    def revenue(self, claim, revenue, words, dollars, units=1, day=None, kind="hosp"):
        """A hospital line by revenue code alone."""
        made = Service("", day or self.day, units, revenue=revenue, words=words, kind=kind)
        made.unit_allowed, made.unit_charge = self.price(claim, made, dollars)
        claim.services.append(made)
        return made

    def room(self, claim, nights, revenue="0120", words="Room and board, shared room",
             dollars=1900):
        """Room and board from the claim's first night on, a line a night or one for all."""
        if self.chance(.6):
            return [self.revenue(claim, revenue, words, dollars, day=day_after(claim.admitted, n),
                                 kind="room") for n in range(nights)]
        made = self.revenue(claim, revenue, words, dollars, nights, claim.admitted, "room")
        made.date_end = day_after(claim.admitted, nights)
        return [made]

    def price(self, claim, service, dollars=None):
        """(allowed, charge) for one unit in cents; the same provider asks the same each time."""
        part = [mod for mod in service.mods if mod in SHARE_OF_MODIFIER]
        key = (claim.provider.npi, claim.kind, service.code or service.words, tuple(part),
               service.place)
        if key not in self.prices:
            base = dollars or self.base(claim, service)
            allowed = base * self.rng.uniform(.85, 1.35)
            if self.kind in ("medicare", "medicare_advantage", "medicaid"):
                allowed = self.medicare(claim, service) or base * .7
                if self.kind == "medicaid":
                    allowed *= .75
            for mod in part:
                if not (mod in ("26", "TC") and (service.code, mod) in self.tables.rvu and
                        self.senior):
                    allowed *= SHARE_OF_MODIFIER[mod]
            factor = self.rng.uniform(2.2, 4.5) if claim.kind == FACILITY else \
                self.rng.uniform(1.4, 2.6)
            cents = max(1, round(allowed * 100))
            charge = allowed * factor
            charge = max(round(charge * 100) if charge < 20 else round(charge) * 100, cents)
            self.prices[key] = (cents, charge)
        return self.prices[key]

    def base(self, claim, service):
        """Dollars that a commercial insurer allows, roughly."""
        kind, _, dollars, _ = CODEBOOK.get(service.code, ("surg", "", 0, ""))
        if kind == "anes" or service.kind == "anes":
            return 68
        if not dollars:
            fee = self.tables.medicare_cents(service.code, "", self.city[2], False) / 100
            dollars = fee * 1.4 or self.tables.lab.get(service.code, 0) * 1.2 or \
                self.tables.drug.get(service.code, ("", 0))[1] * 1.3 or 90
        if claim.kind == FACILITY and kind == "surg":
            return dollars * HOSPITAL_SURGERY
        if claim.kind == PRACTITIONER and service.code.startswith("9928"):
            return dollars * .45
        return dollars

    def medicare(self, claim, service):
        """Dollars that Medicare allows, where a table says so."""
        code = service.code
        if service.kind == "anes":
            return 20.32
        if code in self.tables.lab:
            return self.tables.lab[code]
        if code in self.tables.drug and self.tables.drug[code][1]:
            return self.tables.drug[code][1]
        if claim.kind == FACILITY:
            return self.tables.opps.get(code, ("", 0))[1]
        modifier = next((mod for mod in service.mods if (code, mod) in self.tables.rvu), "")
        return self.tables.medicare_cents(code, modifier, self.city[2],
                                          service.place not in ("11", "10", "02", "81")) / 100

    def anesthesia(self, claim, code, minutes, mods=("AA",), place="22"):
        """Units are base units and a unit for each quarter of an hour."""
        units = self.tables.anesthesia[code] + minutes // 15
        return self.line(claim, code, units, mods, place, minutes=minutes)

    def drug(self, claim, code, units, **more):
        """Medicare wants JZ where nothing of a single-dose vial is thrown away."""
        mods = list(more.pop("mods", ())) + (["JZ"] if self.kind == "medicare" else [])
        return self.line(claim, code, units, mods, **more)

    def finish(self, scene):
        """The case of all claims so far; its plan is still to be chosen."""
        self.case = Case(self.patient, self.city[1], self.city[2], self.day,
                         Plan(self.kind, year=int(self.day[:4])), list(self.claims), scene)
        self.case.facts = {"show": set(), "paid": {}, "payments": [], "visit": {}, "account": {},
                           "case": {}, "member_id": f"M{self.rng.randint(10 ** 7, 10 ** 8)}"}
        return self.case
