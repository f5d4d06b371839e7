"""Checks the judge: a truth that is handed back, its lines in any order, is without fault; one wrong
amount and one line left out cost exactly that; and the same seed gives the same document."""
import copy
import random
import sys

import make
import score


def handed_back(document, rng):
    got = copy.deepcopy(document.truth["documents"])
    for one in got:
        one.pop("maybe", None)
        for line in one.get("lines", ()):
            line.pop("maybe", None)
        rng.shuffle(one.get("lines", []))
    rng.shuffle(got)
    return got


def judged(document, got):
    judge = score.Judge()
    judge.file(document.truth["documents"], got)
    return judge


def spoil(got):
    """One amount a dollar too high, another line gone; gives whether there was room for it."""
    for one in got:
        if len(one.get("lines", ())) > 1:
            line = one["lines"][0]
            key = "charge_cents" if "charge_cents" in line else "patient_cents"
            line[key] = line.get(key, 0) + 100
            one["lines"].pop()
            return True
    return False


def faults(layout, serial):
    document = make.Document(layout, "check", serial)
    again = make.Document(layout, "check", serial)
    if (document.html, document.truth) != (again.html, again.truth):
        yield "another document from the same seed"
    got = handed_back(document, random.Random(serial))
    yield from judged(document, got).notes
    if spoil(got):
        tally = judged(document, got).tally
        cost = (tally["lines of"] - tally["lines"], tally["lost"], tally["sure wrong"])
        if cost != (2, 1, 1):
            yield f"lines, lost, wrong: {cost}"


def main():
    count = 0
    for layout in make.layouts(sys.argv[1] if len(sys.argv) > 1 else "worked"):
        for serial in (1, 2, 3):
            for fault in faults(layout, serial):
                count += 1
                print(f"{layout.NAME}-{serial}: {fault}")
    print(f"{count} faults")
    return count > 0


if __name__ == "__main__":
    sys.exit(main())
