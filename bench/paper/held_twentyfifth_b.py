"""held_twentyfifth_b.py: what the insurers' papers of the twenty-fifth set share: its own people, towns, providers with the care each gives, how a plan
works a charge in and out of network, visits that become claims, and the truth of a claim; pieces of a page are those of the fifteenth set."""
import datetime

from held_fifteenth_b import beside, cents, done, esc, facts, later, number, only, sheet, table, total, usd  # noqa: F401

FIRST = """Melinda Gregory Sunita Darnell Kathleen Ruben Charlotte Wesley Ximena Howard Latoya Stefan Gwendolyn Omar Beatrice Clifford Nicolette Andre
Josephine Mitchell Rosa-Maria Terence Leilani Bradford""".split()
LAST = """Applewhite Baumgartner Cisneros Dombrowski Escamilla Fitzsimmons Guerrero Hawkins Ishikawa Jefferson Krishnamurthy Lombardi Mahoney Novak
O'Rourke Papadopoulos Quarles Ramirez-Holt Shaughnessy Tran Urbanski Vance Whitfield Zapata""".split()
TOWNS = [("Boise", "ID", "83704"), ("Lansing", "MI", "48910"), ("Peoria", "IL", "61614"), ("Durham", "NC", "27707"), ("Bakersfield", "CA", "93309"),
         ("Tallahassee", "FL", "32308"), ("Springfield", "MA", "01108"), ("Lancaster", "PA", "17601"), ("Louisville", "KY", "40207"),
         ("San Antonio", "TX", "78230"), ("Green Bay", "WI", "54303"), ("Trenton", "NJ", "08619"),
         ("Chula Vista", "CA", "91911"), ("Joliet", "IL", "60435"), ("Greenville", "NC", "27834"), ("Kalamazoo", "MI", "49007")]
STREETS = """Chestnut Ridge Rd,W Elm St Apt 3B,Brookhaven Dr,N 44th St,Cypress Point Ln,Old Mill Rd,Garden View Ct,Sunset Blvd Unit 210,
Prairie Ave,Fox Run,S Monroe St,Harbor Light Way""".replace("\n", "").split(",")
# code, what sort of care it is (each look has its own word for it), modifiers it may have, least and most dollars
OFFICE = [("99213", "visit", "25 ", 112, 236), ("99214", "visit", "25 ", 166, 338), ("99203", "visit", "", 172, 330), ("36415", "lab", "", 9, 34),
          ("85025", "lab", "", 20, 74), ("80053", "lab", "", 32, 120), ("81002", "lab", "QW", 8, 28), ("87880", "lab", "QW", 24, 66),
          ("93000", "test", "", 45, 160), ("96372", "shot", "", 30, 94), ("90471", "vaccine", "", 26, 60), ("69210", "surgery", "RT LT 50", 64, 170)]
WELL = [("99396", "well", "25 33", 182, 350), ("90715", "vaccine", "", 44, 92), ("90471", "vaccine", "", 26, 60), ("80061", "lab", "33", 38, 130),
        ("83036", "lab", "33 ", 26, 90), ("99213", "visit", "25", 112, 220), ("G0444", "well", "33", 18, 48), ("92551", "test", "", 14, 46)]
LAB = [("80053", "lab", "", 36, 164), ("80061", "lab", "", 38, 148), ("85025", "lab", "", 20, 88), ("84443", "lab", "", 44, 170), ("82306", "lab", "", 60, 228),
       ("82728", "lab", "", 40, 124), ("86038", "lab", "", 52, 150), ("88305", "path", "26 ", 110, 330)]
SCANS = [("71046", "xray", "26 ", 58, 254), ("73562", "xray", "RT LT", 66, 240), ("72148", "mri", "26 ", 780, 2600), ("74177", "mri", "26 ", 690, 2300),
         ("77067", "xray", "33 ", 185, 450), ("76700", "xray", "", 190, 540)]
THERAPY = [("97110", "therapy", "GP", 56, 140), ("97140", "therapy", "GP 59", 54, 132), ("97530", "therapy", "GP", 58, 150), ("97161", "therapy", "GP", 140,
    270)]
EMERGENCY = [("99284", "er", "25 ", 620, 2250), ("96374", "shot", "", 140, 480), ("85025", "lab", "", 58, 236), ("84484", "lab", "", 64, 305),
             ("70450", "mri", "", 790, 2800), ("93005", "test", "", 88, 370), ("J2405", "drug", "", 6, 30), ("96361", "shot", "", 80, 260)]
SURGEON = [("99203", "visit", "25", 168, 326), ("20610", "surgery", "RT LT", 138, 342), ("11102", "surgery", "", 128, 306), ("88305", "path", "", 108, 326),
           ("17000", "surgery", "", 90, 214), ("J3301", "drug", "", 14, 56), ("45385", "surgery", "PT 33", 1150, 3500), ("00812", "anes", "QZ P2", 420, 1380)]
MIND = [("90837", "mind", "95 ", 140, 260), ("90834", "mind", "95 ", 110, 205), ("90791", "mind", "", 190, 340)]
CARE = {"office": OFFICE, "well": WELL, "lab": LAB, "scans": SCANS, "therapy": THERAPY, "er": EMERGENCY, "surgeon": SURGEON, "mind": MIND}
GIVERS = {"office": ["Willow Bend Primary Care PA", "Crossroads Internal Medicine Group", "Bluffview Family Physicians LLC"],
          "well": ["Meadowbrook Pediatrics & Adolescent Medicine", "Crossroads Internal Medicine Group"],
          "lab": ["Corewell Reference Laboratories", "Unified Diagnostics Laboratory Inc"],
          "scans": ["Tri-State Radiology Associates PC", "Open Air Imaging LLC"],
          "therapy": ["In Motion Physical Therapy LLC", "Peak Performance Rehabilitation & Sports Medicine"],
          "er": ["St Vincent de Paul Medical Center", "Riverside Methodist Community Hospital", "Good Samaritan Hospital"],
          "surgeon": ["Gastroenterology & Hepatology Specialists of the Valley PLLC", "Advanced Dermatology Surgery Center", "Orthopedic One"],
          "mind": ["Harmony Counseling Collective", "New Leaf Behavioral Health PLLC"]}
SUMS = {"charges_cents": "charge_cents", "adjustments_cents": "adjustment_cents", "insurance_paid_cents": "plan_paid_cents",
        "balance_cents": "patient_cents"}
PARTS = "adjustment_cents allowed_cents deductible_cents copay_cents coinsurance_cents noncovered_cents plan_paid_cents patient_cents".split()


class Who:
    """A person and where the mail goes."""
    def __init__(self, rng, last=None, youngest=26, oldest=63, state=""):
        self.first, self.middle, self.last = rng.choice(FIRST), rng.choice("ABCDEFGHJKLMNPRSTW"), last or rng.choice(LAST)
        self.born = datetime.date(2026 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        town, state, code = rng.choice([x for x in TOWNS if not state or x[1] in state.split()])
        self.street, self.town, self.state = f"{rng.randint(12, 9700)} {rng.choice(STREETS)}", f"{town}, {state} {code}", state
        self.mail = "<br>".join(esc(x.upper()) for x in (self.full, self.street, self.town))


class Visit:
    """One claim: whose, by whom, when, and its worked lines."""
    def __init__(self, rng, people, sent, most, kinds, denied, out, care):
        self.n = rng.choice([0, 0, 1, 2]) if len(people) > 2 else 0
        self.who, kind = people[self.n], rng.choice(care.split())
        self.care = kind
        single = kind in ("office", "surgeon", "mind", "well") and rng.random() < 0.45
        self.provider = f"{rng.choice(FIRST)} {rng.choice(LAST)}{rng.choice((' MD', ' DO', ', MD', ' NP'))}" if single else rng.choice(GIVERS[kind])
        self.out = rng.random() < out
        self.network = "out" if self.out else "in"
        self.received = later(sent, -rng.randint(8, 26))
        first = later(self.received, -rng.randint(5, 24))
        dates = [first, later(first, 2), later(first, 7)] if kind in ("therapy", "mind") else [first]
        self.lines = services(rng, dates, CARE[kind], most, kinds, denied, self.out)
        self.processed = later(sent, -rng.randint(1, 5))

    @property
    def dates(self):
        found = sorted({x["date"] for x in self.lines})
        return found[0], found[-1]


def family(rng, state=""):
    """The one the plan is of, a husband or wife, and a child; `state` is where such a plan is sold."""
    people = [Who(rng, youngest=30, oldest=62, state=state)]
    while len(people) < 3:
        other = Who(rng, people[0].last, youngest=(30, 4)[len(people) - 1], oldest=(62, 24)[len(people) - 1])
        if other.first not in [p.first for p in people]:
            people.append(other)
    return people


def tel(rng, form="1-800-555-{:04d}"):
    return form.format(rng.randint(100, 199))


def day(rng, first=(2026, 2, 20), span=240):
    return datetime.date(*first) + datetime.timedelta(rng.randrange(span))


def say(date, form="%m/%d/%Y"):
    return date.strftime(form)


def worked(rng, charge, kind, out=False):
    """How a plan works one charge; kind is who bears what: ded, copay, coins, both, free, denied (the member bears it), writeoff (the provider does)."""
    x = dict.fromkeys(PARTS, 0) | {"charge_cents": charge, "kind": kind, "rate": 0}
    if kind == "denied":
        return x | {"noncovered_cents": charge, "patient_cents": charge}
    if kind == "writeoff":
        return x | {"adjustment_cents": charge}
    allowed = round(charge * rng.uniform(0.31, 0.85))
    x |= {"allowed_cents": allowed, "rate": 100, "noncovered_cents" if out else "adjustment_cents": charge - allowed}
    if kind in ("ded", "both"):
        x["deductible_cents"] = allowed if kind == "ded" else allowed // 3
    if kind == "copay":
        x["copay_cents"] = min(allowed, rng.choice((2000, 2500, 3500, 5000)))
    if kind in ("coins", "both"):
        x["rate"] = rng.choice((60, 70)) if out else rng.choice((80, 80, 85, 90))
        x["coinsurance_cents"] = round((allowed - x["deductible_cents"]) * (100 - x["rate"]) / 100)
    share = x["deductible_cents"] + x["copay_cents"] + x["coinsurance_cents"]
    return x | {"patient_cents": share + x["noncovered_cents"], "plan_paid_cents": allowed - share}


def services(rng, dates, care, most, kinds, denied, out=False):
    """The lines of a claim by day; one visit and one copay in a claim."""
    found, visit, copay, many = [], False, False, max(rng.randint(1, most), rng.randint(1, most))
    for code, sort, marks, low, high in rng.sample(care, len(care)):
        if len(found) == many or sort in ("visit", "well", "er", "mind") and visit and sort != "mind":
            continue
        visit = visit or sort in ("visit", "well", "er", "mind")
        kind = "free" if sort in ("well", "vaccine") else rng.choice([k for k in kinds.split() if k != "copay" or not copay])
        kind = "denied" if rng.random() < denied else "writeoff" if not out and rng.random() < denied / 2 else kind
        copay = copay or kind == "copay"
        units = rng.choice((1, 2, 2, 3)) if code in ("97110", "97140", "97530", "J2405", "J3301") else 1
        mark = rng.choice(marks.split(" ")) if marks and rng.random() < 0.7 else ""
        found.append({"date": rng.choice(dates), "code": code, "sort": sort, "modifiers": [mark] if mark else None, "units": units,
                      **worked(rng, cents(rng, low, high) * units, kind, out)})
    return sorted(found, key=lambda x: (x["date"], x["sort"] not in ("visit", "well", "er")))


def visits(rng, people, sent, many, most=5, kinds="ded copay coins coins both free", denied=0.07, out=0.08,
           care="office office well lab scans therapy er surgeon mind"):
    return sorted((Visit(rng, people, sent, most, kinds, denied, out, care) for _ in range(many)), key=lambda v: (v.n, v.dates[0]))


def turned(lines):
    """The lines of a claim that is taken back: every sum below nothing."""
    return [{k: -v if k.endswith("_cents") else v for k, v in x.items() if k != "maybe"} for x in lines]


def sums(lines, *more):
    return {k: total(lines, k) for k in ["charge_cents", *PARTS, *more]}


def claim_of(payer, name, member, lines, keys, provider, claim, sent, sums="charges_cents adjustments_cents insurance_paid_cents balance_cents",
             blank=(), **more):
    """The truth of one claim: of each line the printed keys (an amount of `blank` only when it is not nothing), and the sums that are printed."""
    return {"document_type": "eob", "payer": {"name": payer}, "patient": {"name": name, "member_id": member},
            "provider": provider if isinstance(provider, dict) else {"name": provider}, "claim_number": claim, "statement_date": sent,
            "lines": only(lines, keys, blank), "totals": {k: total(lines, SUMS[k]) for k in sums.split()}, **more}


def one_or_more(docs):
    return docs[0] if len(docs) == 1 else {"documents": docs}


def all_of(seen, key):
    return sum(total(v.lines, key) for v in seen)


def bar(part, whole, color, width=150):
    """How much of a limit is used, drawn."""
    full = max(1, min(width - 1, round(width * part / whole)))
    return (f'<table style="width:{width}pt;height:7pt"><tr><td style="width:{full}pt;background:{color};padding:0"></td>'
            f'<td style="background:#ddd;padding:0"></td></tr></table>')


__all__ = """datetime beside cents done esc facts later number only sheet table total usd Who Visit family tel day say worked services visits turned sums
claim_of one_or_more all_of bar PARTS SUMS FIRST LAST TOWNS GIVERS CARE""".split()
