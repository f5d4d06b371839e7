"""Compares what Haggle found in one case with the truth of that case."""
import dataclasses

RANK = {"ask": 0, "likely": 1, "certain": 2}


def read_mapping(path):
    """Rule -> the families of errors.toml that it speaks of."""
    found = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            words = line.split()
            if words and not words[0].startswith("#"):
                found[words[0]] = set(words[1:])
    return found


@dataclasses.dataclass
class Outcome:
    """One planted error: was it found, by its own name, how surely, at what amount."""
    family: str
    amount: int
    sure: bool
    found: bool = False
    named: bool = False
    low: bool = False           # found, but less surely than it should be
    cents: int = 0              # the amount of the finding taken

    @property
    def exact(self):
        return self.found and abs(self.cents - self.amount) <= max(1, self.amount // 100)


@dataclasses.dataclass
class Verdict:
    """One case: its planted errors, its wrong findings, and how many findings were right."""
    number: int
    role: str                   # clean, look-alike, planted
    lookalikes: list
    outcomes: list
    wrong: list                 # (rule, certainty, title)
    right: int = 0
    beside: int = 0             # on a planted line, but of another family
    asked: int = 0              # `ask` findings that answer no plant: allowed, counted
    trouble: str = ""
    unmapped: tuple = ()        # rules of the answer that rules-to-errors.txt does not know


def places(finding):
    lines = {(line["document"], line["line"]) for line in finding.get("lines", ())}
    return lines, set(finding.get("documents", ())) | {document for document, _ in lines}


def touches(finding, error):
    """Does the finding stand on the planted lines, or where there are none, on the documents?"""
    lines, documents = places(finding)
    planted = {(line["document"], line["line"]) for line in error["lines"]}
    if planted and lines & planted or set(error["documents"]) & documents:
        return True
    if planted:
        return not lines and bool(documents & {document for document, _ in planted})
    return not error["documents"]


def says(families, error):
    return error["error_id"] in families or bool(families & set(error["same"]))


def standing(finding, families, errors):
    """What a finding that answers no plant is: follows, beside, wrong or asked."""
    lines, _ = places(finding)
    for error in errors:
        if families & set(error["follows"]) and touches(finding, error):
            return "right"
    if RANK[finding["certainty"]] == 0:
        return "asked"
    for error in errors:
        planted = {(line["document"], line["line"]) for line in error["lines"]}
        if lines & planted or not planted and not lines and touches(finding, error):
            return "beside"
    return "wrong"


def judge(truth, answer, mapping):
    role = "planted" if truth["errors"] else "look-alike" if truth["lookalikes"] else "clean"
    verdict = Verdict(truth["number"], role, truth["lookalikes"], [], [])
    answers = {number: [] for number in range(len(truth["errors"]))}
    for finding in answer["findings"]:
        families = set().union(*(mapping.get(rule, set()) for rule in [finding["rule"]] + finding.get("also", [])))
        mine = [number for number, error in enumerate(truth["errors"])
                if says(families, error) and touches(finding, error)]
        for number in mine:
            answers[number].append((finding, families))
        kind = "right" if mine else standing(finding, families, truth["errors"])
        if kind == "wrong":
            verdict.wrong.append((finding["rule"], finding["certainty"], finding["title"]))
        elif kind == "asked":
            verdict.asked += 1
        elif RANK[finding["certainty"]] > 0:
            verdict.right += kind == "right"
            verdict.beside += kind == "beside"
    verdict.unmapped = tuple(row["rule"] for row in answer["checked"] if row["rule"] not in mapping)
    for number, error in enumerate(truth["errors"]):
        verdict.outcomes.append(outcome(error, answers[number]))
    return verdict


def outcome(error, answers):
    made = Outcome(error["error_id"], error["amount_cents"], error["amount_sure"])
    if not answers:
        return made
    # The finding of its own family speaks for the plant, else the surest.
    _, families = max(answers, key=lambda pair: (error["error_id"] in pair[1],
                                                 RANK[pair[0]["certainty"]]))
    made.named = error["error_id"] in families
    most = max(RANK[one["certainty"]] for one, _ in answers)
    made.found = most >= RANK[error["certainty_at_least"]]
    made.low = not made.found
    # One plant may be told by several findings, one a bill, that share its amount; or two may say the
    # same dollar. So the nearest counts: one of them, or the sum of the family's own.
    cents = [one["amount_cents"] for one, _ in answers]
    cents.append(sum(one["amount_cents"] for one, of in answers if of == families))
    made.cents = min(cents, key=lambda some: abs(some - made.amount))
    return made
