"""held_thirtyfirst_b.py: what eight papers of payers of the thirty-first set share: their own people, doctors, care and days, how a plan works
a claim, and how a claim's truth is told. Pieces of a page are the fifteenth's."""
import datetime

from held_fifteenth_b import beside, esc, facts, later, number, only, sheet, table, total
from held_parts import bars, qr
from kit import without_blanks

FIRST = ("Adrienne Benita Corwin Dashiell Estelle Fernando Gwendolyn Hollis Imani Jerome Katarina Lamont Mirella Nathaniel Odessa Phillip Quentin "
    "Rosario "
         "Sherwin Tamika Ulises Vernon Wilhelmina Xiomara Yusuf Zelda Anh Bernadette").split()
LAST = ("Ackerman Bellamy Cavanaugh Dimitriou Easterling Fontenot Grimaldi Huckabee Ivanov Jefferies Kensington Lafontaine Mazzola Nightingale "
    "Oyelaran "
        "Pfeiffer Quesada Rutherford Sokolowski Throckmorton Umana Valdivia Wetherbee Xiong Yarborough Zamora-Pruett De_La_Torre McElhaney").split()
TOWNS = [("Asheboro", "NC", "27203"), ("Bremerton", "WA", "98310"), ("Chillicothe", "OH", "45601"), ("Decatur", "IL", "62521"), ("Elkhart", "IN",
    "46514"),
         ("Fitchburg", "MA", "01420"), ("Gulfport", "MS", "39501"), ("Hagerstown", "MD", "21740"), ("Jackson", "TN", "38301"), ("Kearney", "NE",
             "68845"),
         ("Las Cruces", "NM", "88001"), ("Medford", "OR", "97501"), ("Nashua", "NH", "03060"), ("Owensboro", "KY", "42301"), ("Prescott", "AZ",
             "86301")]
ROADS = ("Larkspur Ln,Old Ferry Rd,N Walnut St,Cherokee Trl,Tamarack Dr Apt 7,Ridgecrest Ave,E 4th St Unit 210,Mill Pond Ct,County Line "
    "Rd,Sandpiper Way,"
         "Harrison Blvd,Stonebridge Cir").split(",")
GROUPS = ["Blue Ridge Internal Medicine Associates PA", "Coastal Orthopaedic Specialists", "Lakeside Family Practice", "Northgate Imaging Center "
    "LLC",
          "Quest Hill Laboratories", "Womens Care Partners of the Piedmont PLLC", "Harbor Physical Therapy", "Tri-State Medical Consultants PC",
          "Valley Ear Nose and Throat", "Meadowbrook Urgent Care", "Heartland Cardiovascular Group", "Sunrise Behavioral Health"]
HOSPITALS = ["Riverbend Memorial Hospital", "St. Agatha Medical Center", "Mountain Laurel Regional Hospital", "Good Shepherd Community Hospital",
             "Northern Lakes University Hospital"]
EMPLOYERS = ["Hadley Tool & Die Co", "Prairie State Credit Union", "Lindgren Foods Inc", "Tri-County School District 14", "Oakmont Logistics LLC",
             "Brewer Paper Products", "City of Westbury"]
# code, what sort of care an insurer calls it, what was done in our own words, least and most dollars
CARE = [("99213", "Office Visits", "Office visit, known patient, short", 118, 236), ("99214", "Office Visits", "Office visit, known patient, "
    "longer", 172, 348),
        ("99203", "Office Visits", "Office visit, new patient", 165, 330), ("99396", "Preventive Care", "Yearly checkup, age 40 to 64", 190, 365),
        ("80053", "Laboratory Services", "Blood chemistry, full panel", 34, 142), ("85025", "Laboratory Services", "Blood count with cell types",
            21, 88),
        ("83036", "Laboratory Services", "Blood sugar average", 30, 96), ("80061", "Laboratory Services", "Cholesterol panel", 38, 134),
        ("36415", "Laboratory Services", "Taking of blood", 9, 36), ("71046", "X-Ray", "Chest X-ray, two views", 82, 318),
        ("73562", "X-Ray", "Knee X-ray, three views", 76, 262), ("72148", "Diagnostic Imaging", "MRI of lower spine", 940, 2750),
        ("70450", "Diagnostic Imaging", "CT of head", 620, 1980), ("77067", "Preventive Care", "Screening mammogram, both sides", 215, 492),
        ("93000", "Diagnostic Test", "Heart tracing with report", 46, 164), ("93306", "Diagnostic Test", "Ultrasound of heart", 790, 2240),
        ("20610", "Surgery", "Injection of a large joint", 138, 342), ("11102", "Surgery", "Skin sample, shaved", 128, 306),
        ("97110", "Physical Therapy", "Exercise with a therapist", 60, 148), ("97140", "Physical Therapy", "Hands-on therapy", 56, 139),
        ("90837", "Mental Health", "Talk therapy, one hour", 140, 275), ("88305", "Laboratory Services", "Tissue looked at under microscope", 118,
            372),
        ("96372", "Medical Services", "Shot under the skin or in muscle", 32, 94), ("90471", "Immunization", "Giving of a vaccine", 25, 60),
        ("90686", "Immunization", "Flu vaccine", 24, 58)]
STAY = [("Room and Board", 2900, 9200), ("Hospital Services", 700, 5200), ("Pharmacy", 180, 1900), ("Laboratory Services", 240, 1700),
        ("Diagnostic Imaging", 520, 3600), ("Medical Supplies", 90, 880)]
AMOUNTS = "charge adjustment allowed noncovered deductible copay coinsurance plan_paid patient"


class Person:
    def __init__(self, rng, youngest=22, oldest=63, like=None):
        self.first, self.middle = rng.choice(FIRST), rng.choice("ABCDEFGHJKLMNPRSTW")
        self.last = like.last if like else rng.choice(LAST).replace("_", " ")
        self.born = datetime.date(2026 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        town, state, code = rng.choice(TOWNS)
        self.street, self.town = f"{rng.randint(14, 9400)} {rng.choice(ROADS)}", f"{town}, {state} {code}"
        if like:
            self.street, self.town = like.street, like.town

    def mail(self, upper=True, plus=True):
        rows = (self.full if plus else self.plain, self.street, self.town)
        return "<br>".join(esc(x.upper().replace(",", "") if upper else x) for x in rows)


def doctor(rng, form="{} {} {}, {}", titles=("MD", "MD", "DO", "NP")):
    return form.format(rng.choice(FIRST), rng.choice("ABCDEJKLMRST"), rng.choice(LAST).replace("_", " "), rng.choice(titles))


def free(rng, form="1-{}-555-{}"):
    return form.format(rng.choice(("800", "833", "844", "855", "866", "877", "888")), f"{rng.randint(100, 199):04d}")


def call(rng, form="({}) 555-{}"):
    return form.format(rng.choice("336 360 740 217 574 978 228 301 731 308 575 541 603 270 928".split()), f"{rng.randint(100, 199):04d}")


def day(rng, first=(2024, 5, 6), span=800):
    """A weekday of the last years."""
    found = datetime.date(*first) + datetime.timedelta(rng.randrange(span))
    return found - datetime.timedelta(max(0, found.weekday() - 4))


def us(date):
    return f"{date:%m/%d/%Y}"


def two(date):
    return f"{date:%m/%d/%y}"


def thin(date):
    return f"{date.month}/{date.day}/{date:%y}"


def full(date):
    return f"{date:%B} {date.day}, {date.year}"


def usd(cents, sign="$"):
    return f"{'-' if cents < 0 else ''}{sign}{abs(cents) // 100:,}.{abs(cents) % 100:02d}"


def bare(cents):
    return usd(cents, "")


def price(rng, low, high):
    dollars = rng.uniform(low, high)
    return rng.choice((round(dollars) * 100, round(dollars) * 100, round(dollars * 100)))


def work(rng, charge, kind, rate=20, left=0):
    """How a plan works one charge: in the network the discount and then the member's part; `out` has no discount and a part above what is allowed;
    `denied` is the member's whole; `twice` is nobody's."""
    found = dict.fromkeys((f"{x}_cents" for x in AMOUNTS.split()), 0)
    found.update(charge_cents=charge, kind=kind)
    if kind == "denied":
        found.update(noncovered_cents=charge, patient_cents=charge)
        return found
    if kind == "twice":
        found.update(adjustment_cents=charge)
        return found
    allowed = round(charge * rng.uniform(0.34, 0.82))
    above = charge - allowed if kind == "out" else 0
    deductible = {"ded": allowed, "both": round(allowed * rng.choice((0.25, 0.4, 0.55)))}.get(kind, 0)
    copay = min(allowed, left) if kind == "copay" else 0
    share = round((allowed - deductible) * rate / 100) if kind in ("coins", "both", "out") else 0
    found.update(allowed_cents=allowed, adjustment_cents=0 if above else charge - allowed, noncovered_cents=above, deductible_cents=deductible,
                 copay_cents=copay, coinsurance_cents=share, patient_cents=deductible + copay + share + above)
    found["plan_paid_cents"] = charge - found["adjustment_cents"] - found["patient_cents"]
    return found


def visit(rng, date, least=1, most=5, kinds=("ded", "coins", "coins", "copay", "both", "free", "out"), rate=20, denied=0.08):
    """The lines of one claim of one day: an office's, a laboratory's or a hospital's; all are worked in one way, but for one that is denied."""
    kind, lines, seen = rng.choice(kinds), [], False
    copay = rng.choice((2000, 2500, 3000, 4000, 5000))
    for item in rng.sample(CARE, len(CARE)):
        if item[0][:2] == "99":
            if seen:
                continue
            seen = True
        charge = price(rng, item[3], item[4])
        how = "free" if item[1] in ("Preventive Care", "Immunization") and kind != "out" else kind
        done_so = work(rng, charge, "denied" if rng.random() < denied else how, rate, copay)
        copay -= done_so["copay_cents"]
        lines.append({"date": date, "code": item[0], "sort": item[1], "description": item[2], **done_so})
        if kind == "copay" and not copay:
            kind = "free"
    return sorted(lines[: rng.randint(least, most)], key=lambda x: x["code"][:2] != "99")


def stay(rng, first, last, rate=20):
    """The lines of a hospital's stay, each from the first day to the last."""
    return [{"date": first, "date_end": last, "sort": words, "description": words, **work(rng, price(rng, low, high), "coins", rate)}
            for words, low, high in [STAY[0]] + rng.sample(STAY[1:], rng.randint(2, 5))]


def sums(lines, keys="charge adjustment plan_paid patient"):
    names = {"charge": "charges_cents", "adjustment": "adjustments_cents", "plan_paid": "insurance_paid_cents", "patient": "balance_cents"}
    return {names[k]: total(lines, f"{k}_cents") for k in keys.split()}


def claim(kind, payer, provider, patient, lines, totals, **more):
    """One claim's truth; what is None is not printed."""
    return {"document_type": kind, "payer": {"name": payer}, "provider": provider, "patient": patient, "lines": lines, "totals": totals, **more}


def made(html, claims):
    return {"html": html, "truth": {"documents": without_blanks(claims)}}


def met(rng, limits):
    """Of each limit what was met, in whole and odd amounts: (name, limit, met)."""
    return [(name, limit, rng.choice((limit, round(limit * rng.random()), round(limit * rng.random() / 2)))) for name, limit in limits]


__all__ = ("bars qr beside esc facts later number only sheet table total datetime Person doctor free call day us two thin full usd bare price work "
    "visit stay "
           "sums claim made met CARE GROUPS HOSPITALS EMPLOYERS TOWNS").split()
