"""Makes the cases: a clean visit, one to four plants, a shape of paper, a folder."""

import json
import os
import random

import plants_coding  # noqa: F401  (they enter themselves into the list)
import plants_payer  # noqa: F401
import plants_stay  # noqa: F401
from case import Case, half_up
from catalog import SERVICES
from registry import PLANTS
import scenes_more  # noqa: F401
from scenes import SCENES
from shapes import shaped, text
from x12 import claim_837, remittance_835

CLEAN_SHAPES = ["full", "codes", "words", "plain", "eob", "claim", "text", "bill", "x12"]
PAYERS = ["commercial"] * 4 + ["oon", "marketplace", "medicare", "medicare", "advantage",
                               "medicaid", "uninsured", "uninsured"]


# Where a person may go out of network and no law forbids the balance.
OWN_CHOICE = ("office", "joint", "skin", "therapy", "imaging", "physical", "talking",
              "both_knees", "therapy_first", "laboratory", "baby", "mammogram")


class Maker:
    def __init__(self, tables, seed):
        self.tables, self.seed = tables, seed
        codes = set(SERVICES)
        self.pairs = {kind: tables.pairs(codes, kind) for kind in ("practitioner", "facility")}

        self.newborn = sorted(code for code, edits in tables.edits().items()
                              if any(rule.startswith("Perinatal") for _, rule in edits))

    def clean(self, rng, scene=None, payer=None):
        year = rng.choices([2024, 2025, 2026], [15, 70, 15])[0]
        case = Case(rng, payer or rng.choice(PAYERS), year)
        case.tables, case.tables_pairs, case.now = self.tables, self.pairs, None
        case.newborn = self.newborn
        case.fee = lambda line: self.tables.fees.get((line["code"], ""), {}).get("office")
        name = scene or rng.choice(sorted(SCENES))
        case.scene = name
        SCENES[name](case)
        if case.payer == "oon" and name not in OWN_CHOICE:
            case.payer = "commercial"
            case.plan["network"] = "in"
        for bill in case.bills:
            if case.payer == "oon":
                bill.network = "out"
        return case

    def planted(self, plant, number):
        """The case of this plant with this number, or None where it cannot be planted."""
        rng = random.Random(f"{self.seed}/{plant.name}/{number}")
        case = self.clean(rng, rng.choice(plant.scenes), rng.choice(plant.payers))
        if not self.apply(case, [plant]):
            return None
        case.shape = rng.choice(plant.shapes)
        if case.shape in ("eob",) and not case.insured:
            case.shape = "full"
        return case

    def several(self, number):
        """The case with several plants, or None where one took away what another needs."""
        try:
            return self.mixed(number)
        except (AttributeError, IndexError, KeyError, StopIteration, TypeError, ValueError):
            return None

    def mixed(self, number):
        """A case with up to four plants, at most one of them in the paper itself."""
        rng = random.Random(f"{self.seed}/several/{number}")
        scene = rng.choice(sorted({one for plant in PLANTS for one in plant.scenes}))
        case = self.clean(rng, scene, rng.choice(["commercial", "marketplace", "uninsured",
                                                  "medicare"]))
        fit = [p for p in PLANTS if scene in p.scenes and case.payer in p.payers and not p.right]
        rng.shuffle(fit)
        service = [p for p in fit if p.stage == "service"][:rng.randint(1, 3)]
        paper = [p for p in fit if p.stage == "paper"][:rng.randint(0, 1)]
        done = {}
        for plant in service:
            before = {line["_id"] for bill in case.bills for line in bill.lines}
            if plant.family not in done and plant.function(case):
                done[plant.family] = plant
            after = {line["_id"] for bill in case.bills for line in bill.lines}
            if before - after:
                break
        case.settle()
        for plant in paper:
            plant.function(case)
        self.price(case)
        shapes = [set(p.shapes) for p in [*done.values(), *paper]]
        shared = set.intersection(*shapes) if shapes else set()
        case.shape = rng.choice(sorted(shared - {"eob"})) if shared - {"eob"} else "full"
        return case if case.planted else None

    def apply(self, case, plants):
        for plant in plants:
            if plant.stage == "service" and not plant.function(case):
                return False
        case.settle()
        for plant in plants:
            if plant.stage == "paper" and not plant.function(case):
                return False
        self.price(case)
        return True

    def price(self, case):
        """What each plant is worth to the patient: its share, and the bill worked out anew."""
        lines = {line["_id"]: line for bill in case.bills for line in bill.lines}
        for planted in case.planted:
            if planted["amount"] not in (None, -2):
                continue
            paid = [i for i in planted.get("pay", planted["ids"]) if i in lines]
            key = "patient_cents" if case.insured else "charge_cents"
            worth = sum(lines[i][key] for i in paid)
            planted["amount"] = half_up(round(worth * planted["part"] * 1000), 1000)
            if case.insured:
                gone = paid[-1:] if len(paid) > 1 and planted["part"] == 0.5 else paid
                part = 1.0 if gone != paid else planted["part"]
                planted["anew"] = case.owed() - case.owed({i: part for i in gone})

    def clean_case(self, number):
        rng = random.Random(f"{self.seed}/clean/{number}")
        case = self.clean(rng)
        self.apply(case, [])
        case.shape = rng.choice(CLEAN_SHAPES)
        if case.shape == "bill" and case.payer == "oon" or case.shape == "eob" and not case.insured:
            case.shape = "full"
        return case

    @staticmethod
    def families():
        return sorted({plant.family for plant in PLANTS if not plant.right})


def write(case, folder):
    """Writes the folder; returns the line ids of each document, in the order of the files."""
    os.makedirs(folder, exist_ok=True)
    documents = shaped(case.documents, case.shape)
    ids = [[line["_id"] for line in document["lines"]] for document in documents]
    charges = [[line["charge_cents"] for line in document["lines"]] for document in documents]
    bills = [case.documents.index(d) for d in case.documents
             if case.shape not in ("eob", "bill")
             or (d["document_type"] in ("eob", "msn")) == (case.shape == "eob")]
    if case.shape == "x12":
        write_x12(case, folder)
    elif case.shape == "text":
        for number, document in enumerate(documents):
            with open(f"{folder}/{number:02}.txt", "w", encoding="utf-8") as file:
                file.write(text(document))
    else:
        with open(f"{folder}/documents.json", "w", encoding="utf-8") as file:
            json.dump({"documents": [bare(d, n) for n, d in enumerate(documents)]}, file, indent=1)
    with open(f"{folder}/case.json", "w", encoding="utf-8") as file:
        json.dump(case.facts(), file, indent=1)
    return {"ids": ids, "charges": charges, "sources": bills}


def write_x12(case, folder):
    """Claims as 837 files, remittances as 835 files, in the order of the documents."""
    claims = {d["_bill"]: d for d in case.documents if d["document_type"] == "itemized_bill"}
    for number, document in enumerate(case.documents):
        if document["document_type"] == "itemized_bill":
            name, data = "837", claim_837(document, case.member, case.sex,
                                          case.plan.get("payer", "SELF PAY"))
        else:
            claim = claims[document["_bill"]]
            document["_account"] = claim["account_number"]
            document["_setting"] = (claim["bill_type"][1:3] if claim.get("bill_type")
                                    else claim["lines"][0].get("place", "11"))
            name, data = "835", remittance_835(document)
        with open(f"{folder}/{number:02}.{name}", "w", encoding="utf-8") as file:
            file.write(data)


def bare(value, number=None):
    """The value without what only the generator knows."""
    if isinstance(value, dict):
        out = {key: bare(item) for key, item in value.items() if not key.startswith("_")}
        if number is not None:
            out = {"file": f"{number:02}.pdf", "pages": 1, **out}
        return out
    return [bare(item) for item in value] if isinstance(value, list) else value
