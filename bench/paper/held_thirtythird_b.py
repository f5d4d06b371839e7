"""held_thirtythird_b.py: what the eight payers' papers of the thirty-third set share: their own people, senders, services, money and days, how a
plan works a claim, and how a truth is told of it; pieces of a page are the fifteenth's."""
import datetime

from held_fifteenth_b import beside, esc, facts, later, npi, number, sheet, table, total
from held_parts import bars, qr
from kit import without_blanks

FIRST = ("Adriana Benjamin Charlotte Dominique Eleanor Fernando Gwendolyn Harold Imani Jerome Kathleen Leonard Marguerite Nathaniel Octavia Philip "
         "Rosemary Salvatore Theodora Ulises Veronica Wesley Ximena Yvonne Zachary Anjali Bennett Corinne").split()
LAST = ("Ashworth Bellamy Carmichael Donnelly Espinoza Fitzwilliam Gallagher Haverford Isaacson Jefferies Kaminski Lockhart Marchetti Nwosu Olmstead "
        "Pettigrew Rodriguez-Vance Sutherland Tarkington Urquhart Vasquez Whittaker Yamashita Zimmerman O'Connell Bhattacharya Stone Li").split()
TOWNS = [("Cedar Rapids", "IA", "52402", "319"), ("Tallahassee", "FL", "32308", "850"), ("Bakersfield", "CA", "93309", "661"), ("Akron", "OH",
    "44313", "330"),
         ("Spokane", "WA", "99203", "509"), ("Chattanooga", "TN", "37421", "423"), ("Worcester", "MA", "01605", "508"), ("Amarillo", "TX", "79109",
             "806"),
         ("Lancaster", "PA", "17601", "717"), ("Green Bay", "WI", "54303", "920"), ("Las Cruces", "NM", "88011", "575"), ("Greenville", "SC",
             "29607", "864")]
WEST = [("Bakersfield", "CA", "93309", "661"), ("Santa Rosa", "CA", "95404", "707"), ("Modesto", "CA", "95355", "209"), ("Escondido", "CA", "92027",
    "760")]
STREETS = ("Larchmont Ave,Pine Needle Dr,N Harrison St,Crestview Blvd Apt 207,Old Orchard Ln,E Jefferson St,Canterbury Ct,Sandpiper Way,W 41st St,"
           "Tulip Tree Rd,Mockingbird Ln Unit B,Lakeside Dr").split(",")
GROUPS = ["Willow Bend Family Practice", "Capital Heart & Vascular Associates, P.A.", "Northern Lights Diagnostic Clinic LLC",
    "Pinecrest Primary Care PC",
          "Desert Ridge Orthopaedics", "Bayside Ear, Nose and Throat Specialists", "Keystone Medical Associates", "Lumina Internal Medicine",
          "Consolidated Multispecialty Physicians of the Lower Valley & Surrounding Counties, PLLC", "Sterling Urgent Care Centers of the Midlands "
          "LLC"]
GYMS = ["Anchor Physical Therapy & Sports Rehabilitation", "Riverwalk Rehab Inc", "Summit Spine and Joint Therapy"]
HOSPITALS = ["Saint Columba Medical Center", "Grand Prairie Regional Hospital", "Wolfe Memorial Hospital", "Bridgewater University Health",
             "Our Lady of the Plains Hospital and Outpatient Center", "Twin Forks Community Hospital"]
EMPLOYERS = ["Meridian Freight Lines, Inc.", "Tri-State Millwork Company", "Halcyon Software Group", "Dunbar County School District",
    "Redwood Foods Corp",
             "Blackhawk Steel & Supply", "City of Fallbrook"]
# code, type of service as plans print it, the same in longer words of our own, least and most dollars
OFFICE = [("99213", "Office Visit", "Office visit for a known patient, about 20 minutes", 120, 235), ("99214", "Office Visit",
    "Office visit for a known "
          "patient, about 30 minutes", 175, 345), ("36415", "Laboratory", "Drawing of blood from a vein", 12, 40), ("80053", "Laboratory",
          "Blood test, group "
          "of fourteen body chemicals", 40, 160), ("85025", "Laboratory", "Complete blood count with types of white cells", 25, 95), ("83036",
          "Laboratory",
          "Blood sugar over three months", 32, 105), ("80061", "Laboratory", "Blood fats, cholesterol and its parts", 38, 120), ("93000",
          "Diagnostic Test",
          "Tracing of the heart's beat with report", 52, 165), ("20610", "Surgery", "Needle into a large joint to drain or inject", 145, 360),
          ("J3301",
          "Injection", "Triamcinolone shot, per 10 mg", 18, 90), ("71046", "X-ray", "X-ray of chest, two views", 90, 310), ("87804", "Laboratory",
          "Rapid flu test", 28, 80), ("96372", "Injection", "Giving of a shot under skin or in muscle", 32, 92), ("11102", "Surgery",
          "Small sample of skin "
          "taken", 140, 330), ("88305", "Pathology", "Look at tissue under the microscope", 130, 380), ("94010", "Diagnostic Test",
          "Breathing test", 55, 160)]
THERAPY = [("97110", "Physical Therapy", "Exercises with a therapist, each 15 minutes", 64, 150), ("97140", "Physical Therapy",
    "Hands-on therapy, each 15 "
           "minutes", 58, 140), ("97112", "Physical Therapy", "Balance and movement training, each 15 minutes", 60, 145)]
HOSPITAL = [("99284", "Emergency Room", "Emergency room visit, serious", 780, 2300), ("70450", "CT Scan", "CT of head, no dye", 950, 2900),
    ("74177", "CT Scan",
            "CT of belly and pelvis with dye", 1900, 5600), ("80053", "Laboratory", "Blood test, group of fourteen body chemicals", 120, 420),
            ("85025",
            "Laboratory", "Complete blood count with types of white cells", 70, 240), ("84484", "Laboratory", "Troponin in blood", 110, 360),
            ("36415",
            "Laboratory", "Drawing of blood from a vein", 20, 60), ("96374", "IV Therapy", "Drug pushed into a vein, first", 210, 560), ("96361",
            "IV Therapy",
            "Fluids into a vein, each further hour", 110, 290), ("J2405", "Drugs", "Ondansetron shot, per 1 mg", 8, 60), ("J1885", "Drugs",
            "Ketorolac shot, "
            "per 15 mg", 14, 70), ("93005", "Diagnostic Test", "Tracing of the heart's beat, no report", 130, 390), ("71046", "X-ray",
            "X-ray of chest, "
            "two views", 260, 640), ("81001", "Laboratory", "Urine test with microscope", 38, 130), ("76705", "Ultrasound",
            "Ultrasound of part of the "
            "belly", 380, 990), ("G0378", "Observation", "Observation in hospital, per hour", 70, 190), ("94640", "Respiratory Care",
            "Breathing treatment",
            90, 300), ("97161", "Physical Therapy", "Therapist's first check, simple", 180, 410), ("83690", "Laboratory", "Lipase in blood", 80, 230),
            ("83735", "Laboratory", "Magnesium in blood", 40, 120), ("87040", "Laboratory", "Blood culture", 110, 340), ("J0696", "Drugs",
                "Ceftriaxone shot, "
            "per 250 mg", 16, 80), ("J7030", "Drugs", "Salt water bag, 1000 ml", 60, 190)]
FREE = [("99396", "Preventive Care", "Yearly checkup, age 40 to 64", 190, 370), ("90471", "Immunization", "Giving of one vaccine", 28, 66), ("90686",
        "Immunization", "Flu vaccine, no preservative", 26, 70), ("77067", "Mammogram", "Screening x-ray of both breasts", 220, 480), ("G0439",
        "Preventive Care", "Yearly wellness visit", 160, 300)]


class Person:
    def __init__(self, rng, like=None, youngest=22, oldest=64, towns=TOWNS):
        self.first, self.middle = rng.choice(FIRST), rng.choice("ABCDEFGHJKLMNPRSTW")
        self.last = like.last if like else rng.choice(LAST)
        self.born = datetime.date(2026 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.city, self.state, self.zip, self.area = rng.choice(towns)
        self.street = f"{rng.randint(14, 9700)} {rng.choice(STREETS)}"
        if like:
            self.city, self.state, self.zip, self.street, self.area = like.city, like.state, like.zip, like.street, like.area
        self.town = f"{self.city}, {self.state} {self.zip}"
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"

    def mail(self, name=None):
        """The lines in the window of the envelope."""
        return esc(f"{name or self.plain}\n{self.street}\n{self.town}".upper()).replace("\n", "<br>")


def household(rng, chance=0.3, **how):
    """The member, the patient, and what the patient is to the member."""
    member = Person(rng, **how)
    if rng.random() > chance:
        return member, member, "self"
    kin = rng.choice(("spouse", "son", "daughter"))
    return member, Person(rng, like=member, youngest=30 if kin == "spouse" else 2, oldest=62 if kin == "spouse" else 21), kin


def doctor(rng, form="{} {}, {}", titles=("MD", "MD", "DO", "NP")):
    return form.format(rng.choice(FIRST), rng.choice(LAST), rng.choice(titles))


def giver(rng, hospital=False):
    return rng.choice(HOSPITALS) if hospital else rng.choice((doctor(rng), rng.choice(GROUPS), rng.choice(GROUPS)))


def day(rng, first=(2026, 3, 6), span=85):
    return datetime.date(*first) + datetime.timedelta(rng.randrange(span))


def us(date):
    return f"{date:%m/%d/%Y}"


def two(date):
    return f"{date:%m/%d/%y}"


def thin(date):
    return f"{date.month}/{date.day}/{date:%y}"


def long(date):
    return f"{date:%B} {date.day}, {date.year}"


def usd(cents):
    return f"{'-' if cents < 0 else ''}${abs(cents) // 100:,}.{abs(cents) % 100:02d}"


def bare(cents):
    return usd(cents).replace("$", "")


def free(rng):
    return f"1-{rng.choice(('800', '833', '844', '855', '866', '877', '888'))}-555-{rng.randint(100, 199):04d}"


def local(rng, area):
    return f"({area}) 555-{rng.randint(100, 199):04d}"


def price(rng, low, high):
    dollars = rng.uniform(low, high)
    return rng.choice((round(dollars) * 100, round(dollars) * 100, round(dollars * 100)))


def worked(rng, charge, way, code="", denied=0.06, copay=3000):
    """How a plan works one charge. `way`: ded (nothing is met yet), both (a part of it is), coins (all is), copay (a fixed sum a visit), free."""
    part = dict.fromkeys("adjustment_cents allowed_cents deductible_cents copay_cents coinsurance_cents noncovered_cents plan_paid_cents "
        "patient_cents".split(), 0)
    if rng.random() < denied:
        return {"charge_cents": charge, **part, "noncovered_cents": charge, "patient_cents": charge, "denied": True}
    allowed = round(charge * rng.uniform(0.34, 0.82))
    part["allowed_cents"], part["adjustment_cents"] = allowed, charge - allowed
    if code in [x[0] for x in FREE]:
        way = "free"
    if way == "copay" and code[:3] == "992":
        part["copay_cents"] = min(allowed, copay)
    if way in ("ded", "both"):
        part["deductible_cents"] = allowed if way == "ded" else allowed // 2
    if way in ("coins", "both"):
        part["coinsurance_cents"] = round((allowed - part["deductible_cents"]) * 0.2)
    part["patient_cents"] = part["deductible_cents"] + part["copay_cents"] + part["coinsurance_cents"]
    part["plan_paid_cents"] = allowed - part["patient_cents"]
    return {"charge_cents": charge, **part, "denied": False}


def care(rng, hospital=False, many=False, senior=False):
    """What was done at one visit, or in one course of care."""
    if hospital:
        return rng.sample(HOSPITAL, rng.randint(3, 9)) if not many else [rng.choice(HOSPITAL[1:]) for _ in range(rng.randint(22, 34))]
    kind = rng.choice("oooptf")
    if kind == "t":
        return rng.sample(THERAPY, rng.randint(1, 3)) * rng.choice((1, 2))
    if kind == "f":
        return rng.sample(FREE[1:3] + FREE[4:] if senior else FREE[:3], rng.randint(1, 3))
    visit, rest = rng.choice(OFFICE[:2]), rng.sample(OFFICE[2:], rng.choice((0, 0, 1, 2, 3)))
    return [visit, *rest] if kind == "o" or not rest else rest


def claim(rng, served, hospital=False, many=False, ways=("ded", "both", "coins", "copay", "copay"), denied=0.06, word=1, senior=False):
    """One claim: who gave the care, and its lines with every amount; `word` is which of the two wordings is printed."""
    way, lines, more = rng.choice(ways), [], rng.random() < 0.4
    for item in care(rng, hospital, many, senior):
        when = later(served, rng.choice((0, 1, 2)) if many else rng.choice((0, 7)) if item in THERAPY and more else 0)
        lines.append({"date": when, "code": item[0], "description": item[word], **worked(rng, price(rng, *item[3:]), way, item[0], denied)})
    who = rng.choice(GYMS) if lines[0]["code"] in [x[0] for x in THERAPY] else giver(rng, hospital)
    return {"provider": who, "lines": sorted(lines, key=lambda x: x["date"]), "hospital": hospital}


def told(lines, keys, remarks="notes"):
    """Of each line what the page prints; its note marks, and what may be read besides."""
    found = []
    for x in lines:
        one = {k: x[k] for k in keys.split() if k in x}
        if x.get(remarks):
            one["remarks"] = x[remarks]
        if x.get("maybe"):
            one["maybe"] = x["maybe"]
        found.append(one)
    return found


def done(html, *documents):
    """One claim is a document; a paper of several has a document of each."""
    truth = documents[0] if len(documents) == 1 else {"documents": list(documents)}
    return {"html": html, "truth": without_blanks(truth)}


__all__ = ("bars beside esc facts later npi number qr sheet table total Person household doctor giver day us two thin long usd bare free local "
           "price worked care claim told done datetime TOWNS WEST GROUPS HOSPITALS EMPLOYERS").split()
