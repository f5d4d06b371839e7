"""held_thirtyfourth_b.py: what eight insurers' papers of the thirty-fourth set share: own people, givers of care,
claims worked by a plan, money and days."""
import datetime

from held_fifteenth_b import beside, esc, facts, later, number, sheet, table, total
from kit import without_blanks

FIRST = ("Marisol Theodore Annika Reginald Beatriz Wendell Ingrid Rafael Cordelia Hassan Petra Lionel Suzanne Dwight Noemi Everett Farida Quentin "
         "Rosemary Jerome Valeria Clayton Mei Abigail Thaddeus Oksana Leland Imani Gwendolyn Mateo").split()
LAST = ("Ashworth Bellamy Cardenas Dreyfus Eastwood Figueroa Gallagher Hernandez Ibarra Jorgensen Kirkpatrick Lundgren Maldonado Nakamura Okafor "
        "Pellegrino Quigley Rutherford Sandoval Tomlinson Ulrich Vandermeer Whitfield Xiong Yeager Zamora Delgado-Price O'Rourke McAllister").split(
            )
TOWNS = {"OH": [("Lancaster", "43130"), ("Marion", "43302"), ("Findlay", "45840")], "IN": [("Kokomo", "46902"), ("Muncie", "47304")],
         "VA": [("Staunton", "24401"), ("Danville", "24541")], "TX": [("Waco", "76710"), ("Tyler", "75701"), ("San Angelo", "76904"), ("Denton",
             "76201")],
         "GA": [("Albany", "31707"), ("Rome", "30165"), ("Gainesville", "30501")], "FL": [("Lakeland", "33803"), ("Ocala", "34474")],
         "KY": [("Owensboro", "42301"), ("Paducah", "42001")], "WI": [("Wausau", "54401"), ("Oshkosh", "54901")], "MO": [("Sedalia", "65301"),
             ("Rolla", "65401")],
         "AZ": [("Prescott", "86301"), ("Yuma", "85364")], "NC": [("Hickory", "28601"), ("Kinston", "28501")], "PA": [("Altoona", "16602"),
             ("Easton", "18042")]}
ROADS = ("Larkspur Ln,W 9th Ave,Stonebridge Blvd,Pecan Grove Rd,County Line Rd,Willow Bend Ct,N Prospect St,Tanager Way Apt 210,Mill Creek Dr,E "
    "Jefferson St,"
         "Ridgecrest Cir,Hollow Oak Trl").split(",")

# Code, a plan's kind of service, what was done in our own words, least and most dollars.
OFFICE = [("99213", "Office visit", "Visit at office, known patient, low effort", 120, 240), ("99214", "Office visit",
    "Visit at office, known patient, more effort", 170, 350),
          ("36415", "Laboratory", "Blood taken from a vein", 10, 36), ("93000", "Diagnostic test", "Heart tracing with report", 45, 165),
          ("81003", "Laboratory", "Urine test strip by machine", 9, 34), ("90471", "Immunization", "Giving of one vaccine", 27, 64),
          ("96372", "Injection", "Shot of medicine", 35, 98), ("J1885", "Injection", "Ketorolac, each 15 mg", 12, 48), ("87880", "Laboratory",
              "Strep test, rapid", 24, 72)]
LAB = [("80053", "Laboratory", "Blood chemistry, full panel", 36, 148), ("85025", "Laboratory", "Blood count with white cell kinds", 21, 88),
       ("80061", "Laboratory", "Cholesterol panel", 38, 132), ("84443", "Laboratory", "Thyroid hormone test", 44, 170), ("83036", "Laboratory",
           "Sugar over three months", 29, 96),
       ("82306", "Laboratory", "Vitamin D level", 58, 210), ("82607", "Laboratory", "Vitamin B-12 level", 40, 120), ("87086", "Laboratory",
           "Urine culture", 28, 105)]
IMAGING = [("71046", "X-ray", "Chest X-ray, two pictures", 84, 320), ("73721", "Advanced imaging", "MRI of a leg joint", 780, 2250), ("76700",
    "Ultrasound", "Ultrasound of whole belly", 240, 720),
           ("77067", "Mammogram", "Mammogram of both sides, screening", 205, 470), ("70450", "Advanced imaging", "CT of head without dye", 420,
               1480),
           ("73030", "X-ray", "Shoulder X-ray", 72, 250)]
THERAPY = [("97110", "Physical therapy", "Exercises guided by therapist", 58, 148), ("97140", "Physical therapy", "Hands-on therapy", 55, 138),
           ("97112", "Physical therapy", "Training of balance and movement", 60, 152), ("97161", "Physical therapy",
               "First look by therapist, simple", 110, 260)]
HOSPITAL = [("99284", "Emergency room", "Emergency room visit, fourth level", 620, 2150), ("74177", "Advanced imaging",
    "CT of belly and pelvis with dye", 1450, 5200),
            ("96374", "IV therapy", "Medicine pushed into a vein", 165, 480), ("96361", "IV therapy", "Fluids by vein, each further hour", 88, 270),
            ("84484", "Laboratory", "Troponin level", 62, 310), ("80053", "Laboratory", "Blood chemistry, full panel", 92, 420), ("93005",
                "Diagnostic test", "Heart tracing only", 90, 350),
            ("85025", "Laboratory", "Blood count with white cell kinds", 48, 210), ("J2405", "Drugs", "Ondansetron, each 1 mg", 8, 64), ("71045",
                "X-ray", "Chest X-ray, one picture", 140, 540),
            ("J7030", "Drugs", "Salt water for vein, 1 liter", 40, 190), ("96375", "IV therapy", "Each further new medicine by vein", 95, 330)]
RIDE = [("A0429", "Ambulance", "Ambulance, basic care, emergency", 680, 1480), ("A0425", "Ambulance", "Ground miles", 120, 460)]
TALK = [("90834", "Mental health visit", "Talk therapy, 45 minutes", 115, 225), ("90837", "Mental health visit", "Talk therapy, 60 minutes", 140,
    280)]
SENDERS = {
    "office": (OFFICE, ["Willowbrook Family Practice", "Blanchard Internal Medicine Associates", "Harmon Creek Primary Care LLC", None, None]),
    "lab": (LAB, ["Meridian Reference Laboratories", "Four Corners Clinical Lab Inc"]),
    "imaging": (IMAGING, ["Parkway Imaging Center", "Radiology Physicians of Ellis County PA", "Northstar Diagnostic Radiology"]),
    "therapy": (THERAPY, ["Stride Right Rehabilitation PLLC", "Cedar Ridge Physical Therapy and Sports Medicine Specialists"]),
    "hospital": (HOSPITAL, ["Mount Carroll Regional Hospital", "St. Aldric Medical Center", "Bayard County Memorial Hospital"]),
    "ride": (RIDE, ["Trinity Valley EMS", "County Line Ambulance Service Inc"]),
    "talk": (TALK, ["Open Door Counseling Center", None]),
}
TITLES = ("MD", "MD", "DO", "NP")


class Person:
    def __init__(self, rng, state=None, youngest=22, oldest=63, like=None):
        self.first, self.middle = rng.choice(FIRST), rng.choice("ABCDEFGHJKLMNPRSTW")
        self.last = like.last if like else rng.choice(LAST)
        self.born = datetime.date(2026 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        self.state = state or rng.choice(sorted(TOWNS))
        town, code = rng.choice(TOWNS[self.state])
        self.street, self.town = f"{rng.randint(103, 9720)} {rng.choice(ROADS)}", f"{town}, {self.state} {code}"
        self.zip = code
        if like:
            self.street, self.town, self.zip = like.street, like.town, like.zip

    def window(self, upper=True):
        found = f"{self.full}\n{self.street}\n{self.town}"
        return esc(found.upper() if upper else found).replace("\n", "<br>")


def doctor(rng, form="{} {} {}"):
    return form.format(rng.choice(FIRST), rng.choice(LAST), rng.choice(TITLES))


def free(rng):
    return f"1-{rng.choice(('800', '833', '844', '855', '866', '877', '888'))}-555-{rng.randint(100, 199):04d}"


def day(rng, first=(2026, 2, 20), span=150):
    return datetime.date(*first) + datetime.timedelta(rng.randrange(span))


def us(date):
    return f"{date:%m/%d/%Y}"


def two(date):
    return f"{date:%m/%d/%y}"


def long(date):
    return f"{date:%B} {date.day}, {date.year}"


def usd(cents, sign="$"):
    return f"{'-' if cents < 0 else ''}{sign}{abs(cents) // 100:,}.{abs(cents) % 100:02d}"


def bare(cents):
    return usd(cents, "")


def price(rng, low, high):
    dollars = rng.uniform(low, high)
    return rng.choice((round(dollars) * 100, round(dollars) * 100, round(dollars * 100)))


def worked(rng, charge, way):
    """One charge as a plan works it. `way`: ded, copay, coins, both, free, denied (the member bears it), bundled (nobody pays), out (no contract)."""
    found = dict.fromkeys("adjustment allowed deductible copay coinsurance noncovered plan_paid patient".split(), 0)
    if way == "denied":
        found.update(noncovered=charge, patient=charge)
    elif way == "bundled":
        found.update(adjustment=charge)
    else:
        allowed = round(charge * rng.uniform(0.34, 0.82))
        own = {"ded": allowed, "both": allowed // 4}.get(way, 0)
        copay = min(allowed, rng.choice((2000, 2500, 3500, 4000, 6000))) if way == "copay" else 0
        coins = round((allowed - own) * rng.choice((0.1, 0.2, 0.2, 0.3))) if way in ("coins", "both", "out") else 0
        found.update(allowed=allowed, deductible=own, copay=copay, coinsurance=coins, plan_paid=allowed - own - copay - coins)
        found["noncovered" if way == "out" else "adjustment"] = charge - allowed
        found["patient"] = own + copay + coins + found["noncovered"]
    return {"charge_cents": charge, **{f"{k}_cents": v for k, v in found.items()}, "way": way}


class Claim:
    """A claim of one giver of care: its services by day, each worked by the plan."""

    def __init__(self, rng, end, kinds=("office", "office", "lab", "imaging", "therapy", "hospital", "talk"), many=None, out=0.0, denied=0.08,
                 ways=("ded", "coins", "both"), person=doctor):
        self.kind = rng.choice(("hospital", "hospital", "therapy") if many else kinds)
        care, names = SENDERS[self.kind]
        self.giver = rng.choice(names) or person(rng)
        self.out = rng.random() < out
        first = end - datetime.timedelta(rng.randint(14, 45))
        count = many or rng.choice((1, 1, 2, 2, 3, 4, 5, 6))
        self.stay = count > 12
        wide = {"therapy": 12, "talk": 12, "hospital": 0}.get(self.kind, 0)
        self.lines, way = [], rng.choice(ways)
        pool = care if self.kind == "ride" or many else rng.sample(care, min(len(care), count))
        once = [x for x in pool if x[0] in ("99213", "99214", "97161", "99284")]
        pool = [x for x in pool if x not in once[1:] and not (many and x[0] == "97161")]
        visits = [later(first, -n) for n in (sorted(rng.sample(range(0, 21, 3), 4)) if wide or self.stay else (0,))][::-1]
        for n in range(count if many else len(pool)):
            code, sort, words, low, high = pool[n % len(pool)]
            if n >= len(pool) and code == "99284":
                continue
            how = way
            if self.kind == "office":
                how = "copay" if code.startswith("992") else rng.choice(("ded", "free", "coins"))
            if code in ("77067", "90471"):
                how = "free"
            if self.kind == "talk":
                how = "copay"
            if rng.random() < denied:
                how = rng.choice(("denied", "bundled"))
            if self.out:
                how = rng.choice(("out", "out", "denied")) if denied else "out"
            self.lines.append({"date": visits[0 if code in ("97161", "99284") else n % len(visits)], "code": code, "sort": sort, "words": words,
                **worked(rng, price(rng, low, high), how)})
        self.lines.sort(key=lambda x: x["date"])
        self.first, self.last = self.lines[0]["date"], self.lines[-1]["date"]

    def sum(self, name):
        return total(self.lines, f"{name}_cents")

    def totals(self, *keys):
        """The totals of the contract: all that an EOB prints, or those named."""
        found = {"charges_cents": self.sum("charge"), "adjustments_cents": self.sum("adjustment"), "insurance_paid_cents": self.sum("plan_paid"),
                 "balance_cents": self.sum("patient")}
        return {k: v for k, v in found.items() if not keys or k in keys}


def tell(lines, amounts, *more, words="sort"):
    """Of each line what the page prints: the day, the words, the amounts named, and whatever else."""
    keys = ["date", *[f"{x}_cents" for x in amounts.split()], *more]
    return [{"description": x[words], **{k: x[k] for k in keys if k in x}} for x in lines]


def told(payer, claims_kind, **more):
    return without_blanks({"document_type": claims_kind, "payer": {"name": payer}, **more})


def done(html, truths):
    return {"html": html, "truth": truths[0] if len(truths) == 1 else {"documents": truths}}


__all__ = ("beside esc facts later number sheet table total datetime Person doctor free day us two long usd bare price worked Claim tell told done "
    "SENDERS "
           "TOWNS").split()
