#!/usr/bin/env python3
"""Runs Haggle over the blind cases and judges what it finds by lines and dollars."""

import argparse
import collections
import concurrent.futures
import json
import os
import shutil
import subprocess
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from make import Maker, write  # noqa: E402
from registry import PLANTS  # noqa: E402
from tables import Tables  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))


def audit(options, folder, today):
    """Haggle's answer for this folder, or None where it failed."""
    run = subprocess.run([options.haggle, "audit", "--format", "json", "--today", today, folder],
                         capture_output=True, check=False,
                         env={**os.environ, "XDG_DATA_HOME": options.tables})
    if run.returncode > 1:
        return {"failed": run.stderr.decode("utf-8", "replace")[:400], "findings": []}
    return json.loads(run.stdout)


def lines_of(finding, answer, truth):
    """The generator's ids of the lines that a finding speaks of."""
    found = set()
    for place in finding.get("lines", []):
        document, line = place["document"], place["line"]
        if document >= len(truth["ids"]):
            continue
        if len(answer["documents"][document]["lines"]) == len(truth["ids"][document]):
            found.add(truth["ids"][document][line])
            continue
        charge = answer["documents"][document]["lines"][line].get("charge_cents")
        found.update(i for i, c in zip(truth["ids"][document], truth["charges"][document])
                     if c == charge)
    return found


def touches(finding, planted, case, answer, truth):
    """Does this finding speak of the place of this plant?"""
    if planted["ids"] and lines_of(finding, answer, truth) & set(planted["ids"]):
        return True
    if planted.get("any"):
        return True
    document, bill = planted.get("document"), planted.get("bill")
    numbers = [n for n, source in enumerate(truth["sources"])
               if case.documents[source] is document
               or bill is not None and case.documents[source]["_bill"] == bill]
    return any(n in finding.get("documents", []) for n in numbers) or any(
        place["document"] in numbers for place in finding.get("lines", []))


def beside(plant, case, truth):
    """The truth that is kept beside the folder."""
    return {"plant": plant.name if plant else "clean", "right": not plant or plant.right,
            "scene": case.scene, "payer": case.payer, "shape": case.shape,
            "today": case.now or case.today(),
            "planted": [{"family": one["family"], "amount_cents": one["amount"],
                         "lines": [f"{d}.{n}" for d, ids in enumerate(truth["ids"])
                                   for n, i in enumerate(ids) if i in one["ids"]]}
                        for one in case.planted]}


class Judge:
    def __init__(self, families):
        self.families = families  # {rule: [families that it may answer]}
        self.rows = collections.defaultdict(collections.Counter)
        self.seen = collections.defaultdict(collections.Counter)
        self.wrong = []
        self.total = collections.Counter()

    def answers(self, finding, planted):
        allowed = self.families.get(finding["rule"])
        return allowed is None or planted["family"] in allowed

    def case(self, plant, case, answer, truth, folder):
        label = f"{'+'.join(p['family'] for p in case.planted) or plant.name if plant else 'clean'} {case.scene} {case.payer} {case.shape}"
        if "failed" in answer:
            self.wrong.append((folder, label, "FAILED", answer["failed"]))
        used = set()
        for planted in case.planted:
            self.judge_planted(planted, case, answer, truth, folder, label, used)
        if plant and plant.right:
            self.total["lookalikes"] += 1
        if not case.planted and not plant:
            self.total["clean"] += 1
        for number, finding in enumerate(answer["findings"]):
            if finding["certainty"] == "ask":
                continue
            self.total["claims"] += 1
            if number in used:
                self.total["true"] += 1
                continue
            kind = "FALSE" if case.planted else "FALSE-RIGHT" if plant else "FALSE-CLEAN"
            self.total[kind] += 1
            self.wrong.append((folder, label, kind, short(finding)))

    def judge_planted(self, planted, case, answer, truth, folder, label, used):
        row = self.rows[planted["family"]]
        row["planted"] += 1
        hits = [n for n, f in enumerate(answer["findings"])
                if touches(f, planted, case, answer, truth)]
        for number in hits:
            self.seen[planted["family"]][answer["findings"][number]["rule"]] += 1
        hits = [n for n in hits if self.answers(answer["findings"][n], planted)]
        used.update(hits)
        if not hits:
            self.wrong.append((folder, label, "MISS", f"{planted['family']} "
                               + "; ".join(short(f) for f in answer["findings"])))
            return
        row["found"] += 1
        if planted["amount"] >= 0 and case.shape != "bill":
            self.judge_dollars(planted, [answer["findings"][n] for n in hits], row,
                               (folder, label))

    def judge_dollars(self, planted, hits, row, where):
        """Right is from the share of the lines to what the plan worked out anew takes off."""
        sums = collections.Counter()
        for finding in hits:
            sums[finding["rule"]] += finding.get("amount_cents", 0)
        said = [*sums.values(), *(finding.get("amount_cents", 0) for finding in hits)]
        low, high = sorted((planted["amount"], planted.get("anew", planted["amount"])))
        best, truth = min(((a, min(max(a, low), high)) for a in said),
                          key=lambda pair: abs(pair[0] - pair[1]))
        row["worth"] += truth
        row["said"] += best
        if abs(best - truth) > max(100, truth // 100):
            row["off"] += 1
            self.wrong.append((*where, "DOLLARS", f"{planted['family']} truth {truth} said {best}: "
                               + "; ".join(short(finding) for finding in hits)))

    def report(self, out):
        for family, row in sorted(self.rows.items()):
            rules = " ".join(f"{rule}:{n}" for rule, n in self.seen[family].most_common(5))
            print(f"{family:26}{row['planted']:5}{row['found']:5}"
                  f"{row['found'] / row['planted']:8.3f}  off {row['off']:3}  {rules}", file=out)
        planted = sum(row["planted"] for row in self.rows.values())
        found = sum(row["found"] for row in self.rows.values())
        total = self.total
        worth = sum(row["worth"] for row in self.rows.values())
        said = sum(row["said"] for row in self.rows.values())
        print(f"dollars {said / 100:.2f} of {worth / 100:.2f}", file=out)
        print(f"recall {found}/{planted} = {found / max(planted, 1):.4f}", file=out)
        print(f"precision {total['true']}/{total['claims']} = "
              f"{total['true'] / max(total['claims'], 1):.4f}  (false: {total['FALSE']} beside "
              f"plants, {total['FALSE-RIGHT']} on {total['lookalikes']} look-alikes, "
              f"{total['FALSE-CLEAN']} on {total['clean']} clean cases)", file=out)


def short(finding):
    lines = ",".join(f"{p['document']}.{p['line']}" for p in finding.get("lines", [])[:4])
    return (f"[{finding['rule']} {finding['certainty']} {finding.get('amount_cents', '-')} "
            f"@{lines}]")


def cases(maker, options):
    """(plant, case) for every case of the run."""
    for plant in PLANTS:
        if options.family and not plant.family.startswith(options.family):
            continue
        number = made = 0
        while made < options.count and number < 4 * options.count:
            case = maker.planted(plant, number)
            number += 1
            if case:
                made += 1
                yield plant, case
    for number in range(options.several):
        case = maker.several(number)
        if case:
            yield PLANTS[0], case
    for number in range(options.clean if not options.family else 0):
        yield None, maker.clean_case(number)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--haggle", default="./haggle")
    parser.add_argument("--data", default=os.environ.get("HAGGLE_DATA", "../shared/data"))
    parser.add_argument("--tables", default="build/accuracy-tables")
    parser.add_argument("--keep", default="build/blind")
    parser.add_argument("--count", type=int, default=5)
    parser.add_argument("--clean", type=int, default=200)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--family", default="")
    parser.add_argument("--several", type=int, default=0)
    options = parser.parse_args()
    options.tables = os.path.abspath(options.tables)
    shutil.rmtree(options.keep, ignore_errors=True)
    with open(f"{HERE}/rules.json", encoding="utf-8") as file:
        judge = Judge(json.load(file))
    maker = Maker(Tables(options.data), options.seed)

    def one(job):
        number, (plant, case) = job
        folder = f"{options.keep}/{number:05}"
        truth = write(case, folder)
        with open(f"{folder}.json", "w", encoding="utf-8") as file:
            json.dump(beside(plant, case, truth), file, indent=1)
        return plant, case, truth, folder, audit(options, folder, case.now or case.today())

    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for plant, case, truth, folder, answer in pool.map(one, enumerate(cases(maker, options))):
            judge.case(plant, case, answer, truth, folder)
    judge.report(sys.stdout)
    with open(f"{options.keep}/wrong.txt", "w", encoding="utf-8") as file:
        for row in judge.wrong:
            print(" | ".join(row), file=file)


if __name__ == "__main__":
    main()
