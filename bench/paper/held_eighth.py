"""held_eighth.py: what the eighth set of held-back layouts shares: other invented people and places, and small pieces of a page."""
import datetime

from held_parts import say  # noqa: F401
from kit import Money, esc, later, npi, number, page, tax_id, without_blanks  # noqa: F401

FIRST = "Winifred Okon Leticia Bram Soraya Percival Minh Adelaide Jerome Tamsin Gideon Rosario Ewan Philippa Kofi Mireille Dmitri Luz Harriet Anselm".split()
LAST = "Tattersall Eberly Montclair-Reyes Osei Brannigan Kowalczyk Dufresne Haverstock Nakagawa Pruitt Villanueva Stroud Lindqvist Achterberg Moray Caldecott Petrossian Upchurch Bellamy Tran".split()
TOWNS = [("Cobbler Creek", "WI", "54996"), ("Ellisport", "ME", "04698"), ("New Harrow", "CT", "06099"), ("Sagehen", "NV", "89499"), ("Marisville", "FL", "33997"),
         ("Tolliver", "KY", "42199"), ("East Brindle", "NJ", "08999"), ("Caney Forks", "AR", "72999"), ("Redwillow", "CO", "80897"), ("Bellhaven", "MD", "21899"),
         ("Linnet Valley", "OR", "97996"), ("Stavely", "IA", "50998"), ("Mount Perrin", "VA", "24699"), ("Rosedown", "SC", "29199"), ("Kettle Bluff", "NE", "68999")]
ROADS = "Sycamore Ridge Rd,Commerce Center Dr,E 3rd St,Foundry Sq,Prospect Hill Ave,Medical Plaza Dr Ste 140,Lakeshore Blvd,Kingsbury Tpke,S Chapel St,Watertower Pl".split(",")
AREA = "207 608 203 775 863 270 908 479 719 410 541 515".split()


class Someone:
    def __init__(self, rng, oldest=79, youngest=22):
        self.first, self.last = rng.choice(FIRST), rng.choice(LAST)
        self.middle = rng.choice("ABCDEFGHJKLMPRST")
        self.born = datetime.date(2026 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.street, self.town = place(rng)

    @property
    def plain(self):
        return f"{self.first} {self.last}"

    @property
    def full(self):
        return f"{self.first} {self.middle} {self.last}"

    @property
    def comma(self):
        return f"{self.last}, {self.first} {self.middle}".upper()


def place(rng, box=False, plus=False):
    """Two lines: the street, and town with state and ZIP."""
    town, state, code = rng.choice(TOWNS)
    street = f"PO Box {rng.randint(1101, 98799)}" if box else f"{rng.randint(12, 8990)} {rng.choice(ROADS)}"
    return street, f"{town}, {state} {code}" + (f"-{rng.randint(1001, 9899)}" if plus else "")


def phone(rng, form="({}) {}-{}"):
    return form.format(rng.choice(AREA), "555", f"{rng.randint(100, 199):04d}")


def day(rng, first="2026-01-06", last="2026-06-12"):
    a, b = (datetime.date.fromisoformat(x) for x in (first, last))
    return later(a, rng.randint(0, (b - a).days))


def price(rng, low, high):
    """Dollars between two, mostly odd cents, in cents."""
    value = rng.uniform(low, high)
    return round(value) * 100 if rng.random() < 0.35 else round(value * 100)


def tr(cells, kinds="", row="", tag="td"):
    """A row; a cell is its HTML, or (HTML, columns it spans)."""
    out = []
    for cell, kind in zip(cells, kinds.split("|") + [""] * len(cells)):
        text, span = cell if isinstance(cell, tuple) else (cell, 1)
        out.append(f'<{tag} class="{kind}"' + (f' colspan="{span}"' if span > 1 else "") + f">{text}</{tag}>")
    return f'<tr class="{row}">{"".join(out)}</tr>'


def beside(left, right, width=50, kind=""):
    return f'<table class="w {kind}"><tr><td style="width:{width}%;padding:0">{left}</td><td style="padding:0">{right}</td></tr></table>'


def facts(rows, kind="", left="", right=""):
    return f'<table class="{kind}">' + "".join(tr(cells, f"{left}|{right}") for cells in rows) + "</table>"


def split(rng, charge, least=0.3, most=0.8):
    """How a plan shares a charge out: allowed, deductible, copay, coinsurance, paid, the patient's part."""
    allowed = round(charge * rng.uniform(least, most))
    kind = rng.choice(("deductible", "copay", "coinsurance", "coinsurance", "both", "none"))
    deductible = allowed if kind == "deductible" else allowed // 4 if kind == "both" else 0
    copay = min(allowed, rng.choice((1500, 3000, 4500))) if kind == "copay" else 0
    coinsurance = (allowed - deductible) // 5 if kind in ("coinsurance", "both") else 0
    owed = deductible + copay + coinsurance
    return {"charge_cents": charge, "allowed_cents": allowed, "adjustment_cents": charge - allowed, "deductible_cents": deductible, "copay_cents": copay,
            "coinsurance_cents": coinsurance, "plan_paid_cents": allowed - owed, "patient_cents": owed}


def sums(lines, key):
    return sum(line.get(key, 0) for line in lines)
