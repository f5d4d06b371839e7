"""The list of plants: what breaks (or only seems to break) a clean case."""

PLANTS = []


class Plant:
    def __init__(self, function, family, scenes, shapes, payers, stage, right):
        self.function, self.family, self.scenes = function, family, scenes.split()
        self.shapes, self.payers = shapes.split(), payers.split()
        self.stage, self.right = stage, right
        self.name = function.__name__


CODED = "full codes claim eob text bill x12"
WORDED = CODED + " words plain"
INSURED = "commercial marketplace medicare advantage"
SHARED = "commercial marketplace advantage"
ANY = INSURED + " uninsured"


def plant(family, scenes, shapes=CODED, payers=ANY, stage="service", right=False):
    def keep(function):
        PLANTS.append(Plant(function, family, scenes, shapes, payers, stage, right))
        return function
    return keep


def right(family, scenes, shapes=CODED, payers=ANY, stage="service"):
    """A look-alike: near the error, and right."""
    return plant(family, scenes, shapes, payers, stage, True)
