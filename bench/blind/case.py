"""A case: bills of services, adjudicated by the plan, set out as the documents of the contract."""

import copy
import datetime
import itertools

from catalog import MEDICARE_PART_A, MEDICARE_PART_B, PLAIN, SERVICES

ZIPS = {"TX": "78701", "OH": "43215", "PA": "19104", "GA": "30303", "AZ": "85004", "WI": "53202",
        "MO": "63110", "TN": "37203", "NC": "27601", "KS": "66612", "IN": "46204", "FL": "33136"}
FIRST = {"F": ["Ana", "June", "Maria", "Ruth", "Tess", "Carla"],
         "M": ["Omar", "Paul", "Luis", "Glen", "Ivan", "Theo"]}
LAST = ["Alder", "Bishop", "Castano", "Dorsey", "Ekwall", "Fenn", "Garza", "Hollis"]
PLACES = ["Cedar Valley", "Lakeshore", "Mill Creek", "Summit Ridge", "Prairie View", "Stonebrook"]


class Bill:
    """What one provider charges for one visit."""

    def __init__(self, provider, kind, lines, **more):
        self.provider, self.kind, self.lines = provider, kind, lines
        self.network, self.assigned, self.type, self.dx = "in", True, None, []
        self.admitted = self.discharged = self.status = self.drg = None
        self.__dict__.update(more)


class Case:
    """A patient, a plan and bills; `settle` makes the documents."""

    def __init__(self, rng, payer, year):
        self.rng, self.payer, self.year = rng, payer, year
        self.count = itertools.count(1)
        self.sex = rng.choice("FM")
        born = rng.randint(1930, 1958) if payer.startswith("medicare") else rng.randint(1963, 1999)
        self.birth = datetime.date(born, rng.randint(1, 12), rng.randint(1, 28))
        self.state = rng.choice(sorted(ZIPS))
        self.day = datetime.date(year, rng.randint(1, 9), rng.randint(1, 24))
        self.names()
        self.bills, self.documents, self.planted = [], [], []
        self.visit, self.extra = {"kind": "office"}, {}
        self.plan = self.make_plan()

    def names(self):
        self.name = f"{self.rng.choice(FIRST[self.sex])} {self.rng.choice(LAST)}"
        self.place = self.rng.choice(PLACES)
        self.member = f"{self.rng.choice('ABCWXY')}{self.rng.randint(10**8, 10**9 - 1)}"

    def make_plan(self):
        rng, payer = self.rng, self.payer
        if payer == "uninsured":
            return {"kind": "none"}
        if payer == "medicaid":
            return {"kind": "medicaid", "payer": "State Medicaid"}
        if payer == "medicare":
            deductible = MEDICARE_PART_B[self.year]
            return {"kind": "medicare", "payer": "Medicare", "year": self.year,
                    "deductible_cents": deductible, "deductible_met_cents": deductible,
                    "coinsurance_percent": 20}
        kind = {"marketplace": "marketplace", "advantage": "medicare_advantage"}.get(
            payer, "commercial")
        deductible = 0 if payer == "advantage" else rng.choice([50000, 100000, 150000, 300000])
        met = rng.choice([0, deductible // 2, deductible])
        cap = 670000 if payer == "advantage" else rng.choice([450000, 600000, 800000])
        plan = {"kind": kind, "payer": f"{rng.choice(['Harbor', 'Keystone', 'Juniper'])} Health",
                "year": self.year, "year_start": f"{self.year}-01-01",
                "network": "out" if payer == "oon" else "in",
                "deductible_cents": deductible, "deductible_met_cents": met,
                "coinsurance_percent": rng.choice([10, 20, 30]),
                "out_of_pocket_max_cents": cap, "out_of_pocket_met_cents": met}
        if payer == "commercial":
            plan["funding"] = rng.choice(["self_funded", "fully_insured"])
        if rng.random() < 0.5:
            plan["copay_cents"] = {"office": rng.choice([2500, 3000, 4000])}
        return plan

    @property
    def insured(self):
        return self.plan["kind"] != "none"

    def line(self, key, day=None, units=1, mods=(), **more):
        """One service of the catalog, at a price within its range."""
        words, revenue, low, high = SERVICES.get(key) or PLAIN[key]
        price = self.rng.randint(low * 100, high * 100)
        line = {"_id": next(self.count), "date": (day or self.day).isoformat(),
                "description": words, "revenue_code": revenue, "units": units,
                "unit_price_cents": price, "charge_cents": price * units}
        if key in SERVICES:
            line["code"] = key
        if mods:
            line["modifiers"] = list(mods)
        line.update(more)
        return line

    def again(self, line, **more):
        """The same service once more, as a line of its own."""
        other = copy.deepcopy(line)
        other["_id"] = next(self.count)
        other.update(more)
        return other

    def provider(self, what):
        return {"name": f"{self.place} {what}", "npi": str(1000000000 + abs(hash_of(what)) % 999999999),
                "address": f"100 Main St, Anytown, {self.state} {ZIPS[self.state]}"}

    def find(self, *codes):
        """The first line of one of these codes, and its bill."""
        for bill in self.bills:
            for line in bill.lines:
                if line.get("code") in codes:
                    return bill, line
        return None, None

    def record(self, family, ids, part=1.0, amount=None, **more):
        """An error was planted; `more` says where its finding may stand and what it pays for:
        document, bill (its number), any, pay."""
        self.planted.append({"family": family, "ids": list(ids), "part": part, "amount": amount,
                             **more})

    # The insurer's arithmetic.

    def allowed(self, bill, line):
        rate = line.pop("_rate", None) or bill.__dict__.setdefault("rate", self.rng.randint(35, 65))
        return line["charge_cents"] * rate // 100

    def adjudicate(self, bill, line, year):
        """Fills what the plan allows, pays and leaves to the patient."""
        plan, charge = self.plan, line["charge_cents"]
        allowed = line.get("allowed_cents", self.allowed(bill, line))
        left = allowed
        share = dict.fromkeys(("deductible_cents", "copay_cents", "coinsurance_cents"), 0)
        if line.get("_free", False) or plan["kind"] == "medicaid":
            left = 0
        elif plan["kind"] == "medicare":
            code = line.get("code", "")
            lab = code[:1] == "8" and code[:2] != "88" or code in ("36415", "90686", "90471")
            share["coinsurance_cents"] = 0 if lab else min(
                half_up(allowed * 20, 100), MEDICARE_PART_A[self.year])
        elif line.get("code", "").startswith(("9920", "9921")) and "copay_cents" in plan:
            share["copay_cents"] = min(allowed, plan["copay_cents"]["office"])
        else:
            share["deductible_cents"] = min(left, year["deductible"])
            share["coinsurance_cents"] = half_up(
                (left - share["deductible_cents"]) * plan["coinsurance_percent"], 100)
        self.cap(share, year)
        patient = sum(share.values())
        line.update(share, allowed_cents=allowed, adjustment_cents=charge - allowed,
                    plan_paid_cents=allowed - patient, patient_cents=patient)
        group = "CO" if bill.network == "in" or plan["kind"] == "medicare" else "PR"
        cas = [(group, "45", charge - allowed), ("PR", "1", share["deductible_cents"]),
               ("PR", "2", share["coinsurance_cents"]), ("PR", "3", share["copay_cents"])]
        line["adjustments"] = [{"group": g, "reason": r, "amount_cents": a} for g, r, a in cas if a]

    def cap(self, share, year):
        """Nothing is owed above the plan's out-of-pocket maximum."""
        for part in share:
            share[part] = min(share[part], year["pocket"])
            year["pocket"] -= share[part]
        year["deductible"] -= share["deductible_cents"]

    def year_left(self):
        """What is left of the deductible and of the maximum before these bills."""
        plan = self.plan
        return {"deductible": plan.get("deductible_cents", 0) - plan.get("deductible_met_cents", 0),
                "pocket": plan.get("out_of_pocket_max_cents", 10**9)
                - plan.get("out_of_pocket_met_cents", 0)}

    def owed(self, without=()):
        """What the patient owes by the plan when a part of these lines falls away."""
        year, owed = self.year_left(), 0
        for bill in self.bills:
            for line in copy.deepcopy(bill.lines):
                part = dict(without).get(line["_id"], 0)
                line["charge_cents"] -= round(line["charge_cents"] * part)
                line["allowed_cents"] -= round(line["allowed_cents"] * part)
                self.adjudicate(bill, line, year)
                owed += line["patient_cents"]
        return owed

    def settle(self):
        """Adjudicates every bill in the order of its dates and sets the documents out."""
        year = self.year_left()
        self.documents = []
        for index, bill in enumerate(self.bills):
            if self.insured:
                for line in bill.lines:
                    self.adjudicate(bill, line, year)
            self.documents.append(self.bill_document(bill, index))
            if self.insured:
                self.documents.append(self.eob_document(bill, index))

    def head(self, bill, index, document_type):
        document = {"document_type": document_type, "provider": bill.provider,
                    "patient": {"name": self.name, "birth_date": self.birth.isoformat()},
                    "_bill": index}
        for key in ("admitted", "discharged"):
            if getattr(bill, key):
                document[key] = getattr(bill, key).isoformat()
        if bill.type:
            document["bill_type"] = bill.type
        if bill.status:
            document["discharge_status"] = bill.status
        if bill.dx:
            document["diagnoses"] = list(bill.dx)
        return document

    def bill_document(self, bill, index):
        document = self.head(bill, index, "itemized_bill")
        document["account_number"] = f"{self.member[1:6]}{index + 1}"
        document["statement_date"] = self.statement_day().isoformat()
        keep = ("_id", "date", "code", "modifiers", "revenue_code", "description", "units",
                "unit_price_cents", "charge_cents", "place", "minutes", "ndc", "diagnosis_pointers",
                "date_end")
        document["lines"] = [{k: line[k] for k in keep if k in line} for line in bill.lines]
        document["totals"] = bill_totals(bill, self.insured, bill.network == "in"
                                         or bill.assigned
                                         and self.plan["kind"] in ("medicare", "medicaid"))
        return document

    def eob_document(self, bill, index):
        kind = "msn" if self.plan["kind"] == "medicare" else "eob"
        document = self.head(bill, index, kind)
        document.pop("bill_type", None)
        document.update(payer={"name": self.plan["payer"]}, network=bill.network,
                        claim_number=f"C{self.member[1:]}{index}",
                        statement_date=(self.day + datetime.timedelta(18)).isoformat())
        document["patient"]["member_id"] = self.member
        document["lines"] = [dict(line) for line in bill.lines]
        for line in document["lines"]:
            line.pop("unit_price_cents", None)
            line.pop("ndc", None)
        document["totals"] = eob_totals(bill.lines)
        return document

    def last_day(self):
        return max(bill.discharged or datetime.date.fromisoformat(line["date"])
                   for bill in self.bills for line in bill.lines)

    def statement_day(self):
        return self.last_day() + datetime.timedelta(30)

    def today(self):
        return (self.statement_day() + datetime.timedelta(12)).isoformat()

    def facts(self):
        """What stands in case.json."""
        facts = {"patient": {"name": self.name, "birth_date": self.birth.isoformat(),
                             "sex": self.sex},
                 "state": self.state, "plan": self.plan, "visit": self.visit,
                 "account": {"stage": "billed",
                             "first_bill_date": self.statement_day().isoformat()}}
        for key, value in self.extra.items():
            facts[key] = {**facts.get(key, {}), **value} if isinstance(value, dict) else value
        return facts


def bill_totals(bill, insured, written_off):
    """The foot of a bill: what was charged, taken off and paid, and what is left."""
    charges = total(bill.lines, "charge_cents")
    totals = {"charges_cents": charges, "adjustments_cents": 0, "insurance_paid_cents": 0,
              "patient_paid_cents": 0}
    if insured:
        totals["insurance_paid_cents"] = total(bill.lines, "plan_paid_cents")
        if written_off:
            totals["adjustments_cents"] = total(bill.lines, "adjustment_cents")
    return balanced(totals)


def balanced(totals):
    """The totals with what is left after what was taken off and paid by the plan."""
    totals["balance_cents"] = totals["charges_cents"] - totals["adjustments_cents"] \
        - totals["insurance_paid_cents"]
    return totals


def eob_totals(lines):
    """The foot of an explanation of benefits."""
    return {"charges_cents": total(lines, "charge_cents"),
            "adjustments_cents": total(lines, "adjustment_cents"),
            "insurance_paid_cents": total(lines, "plan_paid_cents"),
            "balance_cents": total(lines, "patient_cents")}


def total(lines, key):
    return sum(line.get(key, 0) for line in lines)


def half_up(value, divisor):
    return (2 * value + divisor) // (2 * divisor)


def hash_of(word):
    """The same number for the same word on every run."""
    value = 7
    for letter in word:
        value = value * 131 + ord(letter)
    return value
