"""held_thirtysecond_b.py: what the payers' papers of the thirty-second set share: their own people, towns, givers of care, money and days, and
how a plan works a claim; pieces of a page are the fifteenth's."""
import datetime

from held_fifteenth_b import beside, esc, facts, later, number, only, sheet, table, total
from held_parts import bars, qr
from kit import without_blanks

FIRST = ("Adelaide Bertrand Camila Dwayne Estelle Fabian Georgina Hassan Imelda Jerome Katarina Lionel Marguerite Nelson Ottilie Percy Quentin "
        "Rosario "
         "Salvador Theodora Ulysses Valencia Winston Xiomara Yusuf Zelda Antonia Bernadette").split()
LAST = ("Ackerman Bellweather Chaudhary Dombrowski Espinosa Fairbanks Gutierrez Haverford Ibarra Kettering Lachance Mansfield Nwosu Ostrander "
        "Pacheco "
        "Radcliffe Szymanski Tennyson Ustinov Vandenberg Wakefield Zamora Kingsley-Ortega O'Malley McAllister De_la_Torre").split()
TOWNS = [("Decatur", "IL", "62521", "217"), ("Peoria", "IL", "61602", "309"), ("Naperville", "IL", "60540", "630"), ("Joliet", "IL", "60435", "815"),
         ("Chillicothe", "OH", "45601", "740"), ("Mansfield", "OH", "44902", "419"), ("Dayton", "OH", "45402", "937"), ("Kokomo", "IN", "46901",
             "765"),
         ("Evansville", "IN", "47708", "812"), ("Lynchburg", "VA", "24504", "434"), ("Manassas", "VA", "20110", "703"), ("Greeley", "CO", "80631",
             "970"),
         ("Aurora", "CO", "80012", "303"), ("Longmont", "CO", "80501", "303"), ("Louisville", "KY", "40214", "502"), ("Owensboro", "KY", "42301",
             "270"),
         ("Killeen", "TX", "76541", "254"), ("Jacksonville", "NC", "28540", "910"), ("Clarksville", "TN", "37042", "931"),
         ("Colorado Springs", "CO", "80909", "719"), ("Oceanside", "CA", "92054", "760"), ("Tacoma", "WA", "98444", "253"), ("Lawton", "OK", "73505",
             "580"),
         ("Independence", "MO", "64055", "816"), ("Ogden", "UT", "84401", "801"), ("Bethesda", "MD", "20814", "301"), ("Frederick", "MD", "21701",
             "240"),
         ("Sarasota", "FL", "34236", "941"), ("Green Bay", "WI", "54301", "920"), ("Lancaster", "PA", "17602", "717"), ("Huntsville", "AL", "35801",
             "256")]
ROADS = ("Tamarind Ct,Larch St,NW 41st Pl,Old Foundry Rd,Periwinkle Ln Apt 207,Kensington Dr,E Hickory St,Stagecoach Trl,Bridle Path Unit "
        "B,Sandpiper Cir,"
         "County Road 350 N,W Marquette Ave").split(",")

# What a group of givers does: its visits, of which a claim has one, and what comes beside:
# code, an insurer's kind of service, our own words, dollars.
CARE = {
    "office": ([("99213", "Office Visit", "Office visit, known patient, short", 112, 238), ("99214", "Office Visit", "Office visit, known "
    "patient, longer",
                168, 352), ("99203", "Office Visit", "Office visit, first time, short", 176, 348)],
               [("36415", "Laboratory", "Taking of blood from a vein", 11, 36), ("93000", "Diagnostic Test", "Heart tracing with report", 46, 168),
                ("81002", "Laboratory", "Urine dip test, read by eye", 9, 34), ("87880", "Laboratory", "Quick strep test", 24, 72),
                ("20610", "Surgery", "Needle into a large joint", 142, 366), ("96372", "Injection", "Shot under the skin or in muscle", 32, 92),
                ("90471", "Immunization", "Giving of one vaccine", 27, 64), ("69210", "Surgery", "Clearing of ear wax with tools", 66, 178),
                ("94010", "Diagnostic Test", "Breathing test, blowing out", 52, 160)]),
    "lab": ([], [("80053", "Laboratory", "Blood chemistry, full set", 38, 152), ("85025", "Laboratory", "Blood cell count, counted by machine", 21,
        88),
                 ("84443", "Laboratory", "Thyroid hormone TSH", 48, 160), ("80061", "Laboratory", "Cholesterol and blood fats", 41, 146),
                 ("83036", "Laboratory", "Sugar over three months (A1c)", 32, 108), ("82306", "Laboratory", "Vitamin D level", 78, 260),
                 ("88305", "Pathology", "Tissue looked at by microscope", 122, 388), ("82607", "Laboratory", "Vitamin B12 level", 44, 142),
                 ("87086", "Laboratory", "Growing of urine germs", 30, 122), ("83540", "Laboratory", "Iron level", 22, 82)]),
    "hospital": ([("99284", "Emergency Room", "Emergency visit, serious", 680, 2150), ("99283", "Emergency Room", "Emergency visit, moderate", 410,
        1260)],
                 [("80053", "Laboratory", "Blood chemistry, full set", 88, 390), ("85025", "Laboratory", "Blood cell count, counted by machine", 46,
                     210),
                  ("84484", "Laboratory", "Troponin for the heart", 88, 330), ("71046", "X-Ray", "Chest picture, two sides", 180, 610),
                  ("70450", "CT Scan", "Head scan, no dye", 880, 2900), ("74177", "CT Scan", "Belly and pelvis scan with dye", 1800, 5600),
                  ("93005", "Diagnostic Test", "Heart tracing only", 92, 360), ("96374", "Injection", "Drug pushed into a vein, first", 160, 480),
                  ("96361", "IV Therapy", "Fluid by vein, added hour", 84, 250), ("81001", "Laboratory", "Urine test with microscope", 28, 118)]),
    "imaging": ([], [("72148", "MRI", "Lower back magnet scan, no dye", 780, 2500), ("77067", "Mammogram", "Breast screening, both sides", 190, 470),
                     ("76700", "Ultrasound", "Belly ultrasound, whole", 240, 780), ("73630", "X-Ray", "Foot picture, three sides", 62, 240),
                     ("93306", "Diagnostic Test", "Heart ultrasound, whole", 640, 2200), ("70450", "CT Scan", "Head scan, no dye", 440, 1500)]),
    "therapy": ([], [("97110", "Physical Therapy", "Exercise with therapist, 15 min", 46, 98), ("97140", "Physical Therapy",
        "Hands-on therapy, 15 min",
                     44, 92), ("97112", "Physical Therapy", "Balance and nerve training, 15 min", 48, 99)]),
    "mind": ([], [("90837", "Behavioral Health", "Talk therapy, an hour", 132, 260), ("90834", "Behavioral Health", "Talk therapy, 45 minutes", 104,
        205)]),
}
GIVERS = {
    "office": ["Meadowgate Primary Care PC", "Silver Birch Internal Medicine", "Northfork Dermatology Associates LLC", "Quail Ridge Orthopaedic "
    "Group",
               "Adeyemi Family Practice", "Three Pines Womens Health PLLC", "{} {} MD", "{} {} DO", "{} {} MD"],
    "lab": ["Trillium Diagnostics", "Copperleaf Clinical Laboratories Inc", "Palisade Pathology Consultants", "Juniper Reference Lab"],
    "hospital": ["Marlowe Memorial Hospital", "St. Casimir Medical Center", "Bayhurst Regional Medical Center", "Whitestone Valley Community "
    "Hospital and "
                 "Health System"],
    "imaging": ["Lumina Imaging Center LLC", "Cascadia Radiology Partners", "Open View MRI and Imaging Specialists of the Tri-County Area LLC"],
    "therapy": ["Stride Physical Therapy", "Kinship Rehab and Sports Medicine PLLC"],
    "mind": ["{} {} LCSW", "{} {} PhD", "Harbor Path Counseling"],
}
REASONS = {"off": "The amount over the rate agreed with this provider is a discount. You do not owe it.",
           "out": "This provider is not in the network. The amount over what the plan allows may be billed to you.",
           "not": "This service is not a benefit of your plan. You may be billed for it.",
           "joined": "This service is part of another one billed the same day. The provider may not bill you for it.",
           "late": "More details were asked for and did not come. The provider may not bill you for this charge.",
           "free": "This is preventive care, paid in full by your plan."}


class Person:
    def __init__(self, rng, states=(), youngest=19, oldest=64, like=None):
        self.first, self.middle = rng.choice(FIRST), rng.choice("ABCDEFGHJKLMNPRSTW")
        self.last = like.last if like else rng.choice(LAST).replace("_", " ")
        self.born = datetime.date(2026 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        found = town(rng, states)
        self.street, self.town = f"{rng.randint(12, 9700)} {rng.choice(ROADS)}", "{} {} {}".format(*found[:3])
        self.city, self.state, self.zip, self.area = found
        if like:
            self.street, self.town, self.city, self.state, self.zip = like.street, like.town, like.city, like.state, like.zip

    def mail(self, upper=True, name=None):
        found = f"{name or self.full}\n{self.street}\n{self.town}"
        return esc(found.upper() if upper else found).replace("\n", "<br>")


def town(rng, states=()):
    return rng.choice([x for x in TOWNS if not states or x[1] in states])


def street(rng):
    return f"{rng.randint(101, 8900)} {rng.choice(ROADS)}"


def giver(rng, group):
    return rng.choice(GIVERS[group]).format(rng.choice(FIRST), rng.choice(LAST).replace("_", " "))


def free(rng, form="1-{}-555-{}"):
    return form.format(rng.choice(("800", "833", "844", "855", "866", "877", "888")), f"{rng.randint(100, 199):04d}")


def call(rng, area, form="({}) 555-{}"):
    return form.format(area, f"{rng.randint(100, 199):04d}")


def day(rng, first=(2026, 1, 8), span=220):
    return datetime.date(*first) + datetime.timedelta(rng.randrange(span))


def us(date):
    return f"{date:%m/%d/%Y}"


def two(date):
    return f"{date:%m/%d/%y}"


def full(date):
    return f"{date:%B} {date.day}, {date.year}"


def bare(cents):
    return f"{'-' if cents < 0 else ''}{abs(cents) // 100:,}.{abs(cents) % 100:02d}"


def usd(cents):
    return f"{'-' if cents < 0 else ''}${abs(cents) // 100:,}.{abs(cents) % 100:02d}"


def price(rng, low, high):
    dollars = rng.uniform(low, high)
    return rng.choice((round(dollars) * 100, round(dollars * 100), round(dollars * 100), round(dollars * 4) * 25))


def worked(charge, way, network="in", part=0.6, copay=2500, rate=0.2):
    """How a plan works one charge: `way` says who bears what, `part` is the allowed part of it; the reason is a key of REASONS."""
    got = dict.fromkeys("adjustment_cents allowed_cents deductible_cents copay_cents coinsurance_cents noncovered_cents plan_paid_cents "
            "patient_cents".split(), 0)
    got["charge_cents"], got["reason"] = charge, "off"
    if way in ("not", "joined", "late"):
        got["reason"] = way
        if way == "not":
            got["noncovered_cents"] = got["patient_cents"] = charge
        else:
            got["adjustment_cents"] = charge
        return got
    allowed = got["allowed_cents"] = round(charge * part)
    if network == "in":
        got["adjustment_cents"] = charge - allowed
    else:
        got["noncovered_cents"], got["reason"] = charge - allowed, "out"
    if way in ("ded", "mix"):
        got["deductible_cents"] = allowed if way == "ded" else allowed // 3
    if way == "copay":
        got["copay_cents"] = min(allowed, copay)
    if way in ("coins", "mix"):
        got["coinsurance_cents"] = round((allowed - got["deductible_cents"]) * rate)
    if way == "free":
        got["reason"] = "free" if network == "in" else "out"
    got["patient_cents"] = sum(got[k] for k in ("deductible_cents", "copay_cents", "coinsurance_cents", "noncovered_cents"))
    got["plan_paid_cents"] = allowed - got["deductible_cents"] - got["copay_cents"] - got["coinsurance_cents"]
    return got


def services(rng, group, count, first, network="in", denied=0.07):
    """The lines of one claim: a visit where the group has visits, then what came beside; therapy and talk go over several days."""
    visits, others = CARE[group]
    way, found, known = rng.choice(("ded", "coins", "coins", "mix", "free")), [], {}
    copay, rate = rng.choice((2000, 2500, 3000, 4000)), rng.choice((0.1, 0.15, 0.2, 0.2, 0.3))
    if group in ("therapy", "mind"):
        each = 2 if group == "therapy" else 1
        picks = [(item, later(first, 3 * n)) for n in range(max(1, count // each)) for item in others[:each]]
    else:
        picks = [(item, first) for item in
                 (([rng.choice(visits)] if visits else []) + rng.sample(others, min(len(others), count)))[:count]]
    for item, date in picks:
        units = rng.choice((1, 2, 2, 3)) if group == "therapy" else 1
        own = "copay" if group in ("office", "mind") and item in visits + (others if group == "mind" else []) and way != "ded" else way
        if rng.random() < denied:
            own = rng.choice(("not", "joined", "late"))
        each, part = known.setdefault(item[0], (price(rng, item[3], item[4]), rng.uniform(0.34, 0.82)))
        charge = each * units
        found.append({"date": date, "code": item[0], "kind": item[1], "words": item[2], "units": units, 
                      **worked(charge, own, network, part, copay, rate)})
    return found


class Claim:
    """One claim: who gave the care, its lines and its sums."""

    def __init__(self, rng, group, count, first, out=0.12, denied=0.07):
        self.group, self.network = group, "out" if rng.random() < out else "in"
        self.giver, self.first = giver(rng, group), first
        self.lines = services(rng, group, count, first, self.network, denied)
        self.last = max(x["date"] for x in self.lines)
        self.sums = {k: total(self.lines, k) for k in self.lines[0] if k.endswith("_cents")}

    def owed(self):
        return self.sums["patient_cents"]


def named(lines, key, keys, code=None):
    """The truth of lines: their words are those of `key`, the reason's mark from `code` where one is printed."""
    return [{**only([x], keys)[0], "description": x[key],
        **({"remarks": [code[x["reason"]]]} if code and x["reason"] in code else {})} for x in lines]


def summed(claim, **names):
    """Totals in the contract's words, out of the sums of the lines."""
    return {name: claim.sums[key] for name, key in names.items()}


ALL = {"charges_cents": "charge_cents", "adjustments_cents": "adjustment_cents", "insurance_paid_cents": "plan_paid_cents",
    "balance_cents": "patient_cents"}


def told(kind, payer, giver_name, patient, lines, totals, **more):
    return {"document_type": kind, "payer": {"name": payer}, "provider": {"name": giver_name}, "patient": patient, "lines": lines, "totals": totals,
        **more}


def done(html, *truths):
    return {"html": html, "truth": without_blanks(truths[0] if len(truths) == 1 else {"documents": list(truths)})}


def foot(left, size="7pt"):
    """What stands at the bottom of each sheet: some words, and the page of how many."""
    return (f"@page{{@bottom-left{{font:{size} 'Liberation Sans';color:#555;content:'{left}'}}"
            f"@bottom-right{{font:{size} 'Liberation Sans';color:#555;content:'Page ' counter(page) ' of ' counter(pages)}}}}")


__all__ = ("bars qr beside esc facts later number only sheet table total Person town street giver free call day us two full bare usd price worked "
        "services "
           "Claim named summed ALL told done foot REASONS CARE datetime").split()
