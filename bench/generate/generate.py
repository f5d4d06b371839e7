"""Makes cases: python3 bench/generate/generate.py --count 100 --seed 1 --out DIR [--family ID]

Each case is a folder as `haggle audit` takes it (documents.json, case.json); its truth lies beside
it as NAME.truth.json. The same seed, number and tables give the same case.
"""
import argparse
import json
import os
import random
import sys

import checked
import papers
import payers
from builder import Builder
from model import CODEBOOK
from plants_base import LOOKALIKES, PLANTS
from scenes import SCENES
from tables import Tables

import lookalikes  # noqa: F401  (they register themselves)
import lookalikes_money  # noqa: F401
import plants_bill  # noqa: F401
import plants_coding  # noqa: F401
import plants_insurance  # noqa: F401
import plants_programs  # noqa: F401
import plants_stays  # noqa: F401
import plants_tables  # noqa: F401

PLAN_WEIGHTS = {"commercial": 40, "marketplace": 12, "medicare": 20, "medicare_advantage": 7,
                "medicaid": 4, "none": 17}
TRIES = 80


def choose(rng, weighted):
    """A key of {key: weight}."""
    return rng.choices(list(weighted), list(weighted.values()))[0]


def choose_kind(rng, specs):
    """A scene and a kind of plan that the first spec wants."""
    scenes = {name: row[2] for name, row in SCENES.items()
              if not specs or name in specs[0].scenes}
    scene = choose(rng, scenes)
    kinds = {kind: PLAN_WEIGHTS[kind] for kind in SCENES[scene][1]
             if not specs or kind in specs[0].plans}
    return scene, choose(rng, kinds) if kinds else None


def choose_style(rng, specs):
    """Which papers. Plants of the bill need the bill; diagnoses need a paper that prints them."""
    needs = {need for spec in specs for need in spec.needs}
    if "noeob" in needs:
        return "bill noeob"
    if specs and all("any-bill" in spec.needs for spec in specs) and rng.random() < .3:
        return "bill summary"
    if needs or any(spec.stage != "claim" for spec in specs):
        return rng.choices(["bill", "bill claim"], [8, 2])[0]
    styles = {"bill": 70, "eob": 8, "bill claim": 12, "bill remittance": 6, "bill summary": 4}
    if specs:
        del styles["bill summary"]
    return choose(rng, styles)


def begin(rng, tables, specs):
    """The builder of a clean case, its plan chosen, nothing planted."""
    scene, kind = choose_kind(rng, specs)
    if not kind:
        return None
    b = Builder(rng, tables, kind)
    SCENES[scene][0](b)
    case = b.finish(scene)
    case.style = choose_style(rng, specs)
    if not rng.choices([1, 0], [60, 40])[0]:
        case.facts["show"].add("diagnoses")
    case.facts["show"].update(need for spec in specs for need in spec.needs)
    expected = sum(service.allowed for service in case.services)
    case.plan = payers.choose_plan(rng, tables, kind, int(b.day[:4]), expected)
    if kind == "none" and case.style == "eob":
        case.style = "bill"
    if not specs and kind == "medicare" and rng.random() < .1:
        case.plan.qmb = True
    return b


def apply(b, specs, stage, made):
    """Calls the functions of that stage; what they planted joins `made`."""
    for spec in specs:
        if spec.stage != stage:
            continue
        before = fingerprint(b.case)
        plant = spec.function(b)
        if plant is not None:
            made.append((spec, plant))
        elif spec is specs[0] or fingerprint(b.case) != before:
            return False
    return True


def fingerprint(case):
    """Tells whether a function that found no place for its error left something behind."""
    return repr([(claim.diagnoses, claim.discharged, claim.network, claim.services)
                 for claim in case.claims])


def explained(b, plants):
    """Every objection of the source tables must touch a planted service. What comes along with a
    plant is true too: it joins the plant's `follows`."""
    for family, services in checked.violations(b.case, b.tables):
        causes = [plant for plant in plants
                  if any(service in plant.services for service in services)]
        if not causes:
            return False
        for plant in causes:
            if family != plant.family:
                plant.follows = tuple(plant.follows) + (family,)
    return True


def apart(plants):
    """No service bears two plants, so that each finding has one cause."""
    seen = set()
    for plant in plants:
        mine = {id(service) for service in plant.services}
        if mine & seen:
            return False
        seen |= mine
    return len({plant.family for plant in plants}) == len(plants)


def attempt(rng, tables, specs, looks):
    """One try at a case with these plants and look-alikes, or None."""
    b = begin(rng, tables, specs or looks)
    if b is None:
        return None
    case, made, seen = b.case, [], []
    specs = [spec for spec in specs if case.scene in spec.scenes and case.plan.kind in spec.plans]
    if not apply(b, specs, "claim", made) or not apply(b, looks, "claim", seen):
        return None
    case.plants = [plant for _, plant in made]
    there = {id(service) for service in case.services}
    if any(id(service) not in there for plant in case.plants for service in plant.services):
        return None     # one plant took away the line of another
    if not apart(case.plants) or not explained(b, case.plants):
        return None
    for plant in case.plants:
        if plant.amount is None:
            plant.amount = payers.worth(case, tables, plant.fix)
    case.shares = payers.settle(case, tables)
    if not apply(b, specs, "share", made) or not apply(b, looks, "share", seen):
        return None
    pay_before(b, specs + looks)
    papers.lay_out(case, rng)
    for _, plant in made + seen:
        if plant.later and not plant.later(b, plant):
            return None
    if not apply(b, specs, "paper", made) or not apply(b, looks, "paper", seen):
        return None
    case.plants = [plant for _, plant in made]
    case.lookalikes = [spec.name for spec, _ in seen]
    if len(case.plants) > 4 or len(seen) < len(looks) or \
            any(plant.amount is None or plant.amount < 0 for plant in case.plants):
        return None
    return case


def pay_before(b, specs):
    """Now and then the patient has paid a part already, and the bill says so."""
    case = b.case
    if any("alone" in spec.needs or spec.stage == "paper" for spec in specs):
        return
    for claim in case.claims:
        share = sum(case.shares[service].patient for service in claim.services)
        if share > 2000 and b.rng.random() < .15:
            case.facts["paid"][claim.account] = b.rng.choice([share // 2, 2000])


def others(rng, first):
    """Up to three more plants that can stand in the same scenes: at most one beyond the claim."""
    many = rng.choices([0, 2, 5, 9], [45, 27, 16, 12])[0]  # most will not fit the scene
    if "alone" in first.needs or not many:
        return [first]
    pool = [spec for spec in PLANTS if spec.stage == "claim" and "alone" not in spec.needs and
            spec.name != first.name and set(spec.scenes) & set(first.scenes) and
            set(spec.plans) & set(first.plans)]
    return [first] + rng.sample(pool, min(many, len(pool)))


def make_case(tables, seed, number, family=None):
    """The case of that number: a quarter clean, a quarter with look-alikes, half with plants."""
    rng = random.Random(f"{seed}/{number}")
    role = number % 4 if family is None else 1
    for turn in range(TRIES):
        specs, looks = [], []
        if role in (1, 3):
            specs = others(rng, planted_spec(rng, seed, number, family))
            if turn > TRIES // 3:
                specs = specs[:1]
        elif role == 2:
            looks = [LOOKALIKES[(number // 4 + turn // 20) % len(LOOKALIKES)]]
        case = attempt(rng, tables, specs, looks)
        if case:
            return case
    return None


def planted_spec(rng, seed, number, family):
    if family:
        return next(spec for spec in PLANTS if spec.name == family)
    order = random.Random(f"order {seed}").sample(PLANTS, len(PLANTS))
    turn = number // 4 * 2 + (number % 4 == 3)
    return order[turn % len(order)]


def truth_json(case, number):
    """What is wrong, as the issue wants it: family, lines of every paper, cents, table."""
    rows = []
    for plant in case.plants:
        lines = [{"document": d, "line": n} for d, paper in enumerate(case.papers)
                 for n, service in enumerate(paper.services) if service in plant.services]
        lines += [{"document": case.papers.index(paper), "line": n} for paper, n in plant.lines]
        rows.append({"error_id": plant.family, "lines": lines,
                     "documents": [case.papers.index(paper) for paper in plant.documents],
                     "amount_cents": plant.amount, "amount_sure": plant.sure,
                     "certainty_at_least": plant.floor, "table": plant.source,
                     "same": list(plant.same), "follows": list(plant.follows)})
    return {"number": number, "today": case.today, "scene": case.scene, "plan": case.plan.kind,
            "lookalikes": case.lookalikes, "errors": rows}


def write_case(case, number, folder):
    """Writes the folder and, beside it, the truth."""
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "documents.json"), "w", encoding="utf-8") as file:
        json.dump({"documents": [paper.json for paper in case.papers]}, file, indent=1)
    with open(os.path.join(folder, "case.json"), "w", encoding="utf-8") as file:
        json.dump(papers.case_json(case), file, indent=1)
    truth = truth_json(case, number)
    with open(folder + ".truth.json", "w", encoding="utf-8") as file:
        json.dump(truth, file, indent=1)
    return truth


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=20)
    parser.add_argument("--first", type=int, default=0, help="the number of the first case")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--family", help="plant this family in every case")
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    tables = Tables(CODEBOOK)
    for number in range(args.first, args.first + args.count):
        case = make_case(tables, args.seed, number, args.family)
        if case is None:
            print(f"no case for number {number}", file=sys.stderr)
            continue
        write_case(case, number, os.path.join(args.out, f"{number:05d}"))


if __name__ == "__main__":
    main()
