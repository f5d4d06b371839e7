"""held_thirteenth.py: what the thirteenth set of held-back layouts shares, all of it drawn with reportlab (drawing.py): its own people, places and services."""
import datetime

from drawing import Drawn, Pen, flow, para  # noqa: F401
from held_eleventh import bare, day, only, pay, price, share, total  # noqa: F401
from held_parts import money, npi, say, tax_id  # noqa: F401
from kit import later, number, without_blanks  # noqa: F401

FIRST = "Marvin Josephine Andre Lucille Trevor Bianca Harold Noemi Clifford Simone Dustin Elena Maurice Phyllis Rajesh Constance Gilbert Tatiana Russell Ofelia Kendrick Marjorie Tomas Bernadette".split()
LAST = "Albright Bautista Crandall Dupree Eastman Figueroa Goodwin Herrera Ibarra Jorgensen Kowalski Langford Meadows Nunez Overton Pacheco Quigley Rutledge Sorensen Tillman Underwood Velasquez Winslow Youngblood".split()
CITIES = [("Wichita", "KS", "67202"), ("Spokane", "WA", "99201"), ("Beaumont", "TX", "77701"), ("Knoxville", "TN", "37902"), ("Akron", "OH", "44308"), ("Flint", "MI", "48502"), ("Reno", "NV", "89501"), ("Savannah", "GA", "31401"), ("Scranton", "PA", "18503"), ("Waterloo", "IA", "50701"), ("Tyler", "TX", "75702"), ("Columbia", "SC", "29201"), ("Fargo", "ND", "58102"), ("Trenton", "NJ", "08608")]
STREETS = "Orchard Hill Rd,W Monroe St,Bayberry Ln,NE 42nd St,Sycamore Ave Apt 3,Quail Run Dr,Depot St,S Jefferson Ave,Timberline Way,Highway 18 E,Canal St Unit 7,Ashland Blvd".split(",")
SYSTEMS = ["Cedar Bluff Regional Medical Center", "St. Barnabas Valley Hospital", "Prairie Lakes Community Hospital", "Northfork Memorial Hospital", "Holy Name Medical Center", "Riverton General Hospital", "Saltgrass Regional Hospital"]

# department, revenue code, CPT or HCPCS or "", words, least and most dollars
CARE = [("PHARMACY", "0250", "", "ACETAMINOPHEN 500 MG TABLET", 2, 11), ("PHARMACY", "0250", "", "GABAPENTIN 300 MG CAP", 2, 15), ("PHARMACY", "0250", "", "FAMOTIDINE 20 MG/2 ML VIAL", 12, 70), ("PHARMACY", "0258", "", "SODIUM CHLORIDE 0.9% IV 1000 ML", 40, 180),
        ("PHARMACY", "0636", "J2405", "ONDANSETRON HCL 4 MG/2 ML INJ", 6, 48), ("PHARMACY", "0636", "J1170", "HYDROMORPHONE 2 MG/ML INJ", 14, 66), ("PHARMACY", "0636", "J0696", "CEFTRIAXONE 1 GM VIAL", 22, 120), ("SUPPLIES", "0270", "", "IV START KIT W/ TEGADERM", 14, 66), ("SUPPLIES", "0270", "", "TUBING EXTENSION SET", 10, 48), ("SUPPLIES", "0272", "", "STAPLER SKIN 35 WIDE", 70, 210),
        ("LABORATORY", "0300", "36415", "VENIPUNCTURE ROUTINE", 15, 55), ("LABORATORY", "0301", "80053", "COMPREHENSIVE METABOLIC PNL", 90, 400), ("LABORATORY", "0301", "83605", "LACTIC ACID", 55, 210), ("LABORATORY", "0301", "83690", "LIPASE SERUM", 60, 220), ("LABORATORY", "0301", "84484", "TROPONIN I QUANT", 110, 370), ("LABORATORY", "0305", "85025", "CBC AUTO W/ DIFF", 55, 230), ("LABORATORY", "0305", "85610", "PROTHROMBIN TIME", 32, 115), ("LABORATORY", "0306", "87040", "CULTURE BLOOD AEROBIC", 110, 340), ("LABORATORY", "0307", "81001", "URINALYSIS W/ MICROSCOPY", 30, 130),
        ("RADIOLOGY", "0320", "73562", "XR KNEE 3 VIEWS LT", 180, 470), ("RADIOLOGY", "0324", "71046", "XR CHEST PA/LAT", 190, 560), ("RADIOLOGY", "0352", "74177", "CT ABDOMEN/PELVIS W CON", 2100, 6500), ("RADIOLOGY", "0402", "76705", "US ABDOMEN LIMITED", 350, 1200),
        ("EMERGENCY", "0450", "99283", "ED VISIT LEVEL 3", 620, 1600), ("EMERGENCY", "0450", "96374", "IV PUSH INITIAL DRUG", 170, 500), ("EMERGENCY", "0450", "96375", "IV PUSH EACH ADDL DRUG", 110, 330), ("CARDIOLOGY", "0730", "93005", "EKG TRACING", 120, 410), ("RESPIRATORY", "0410", "94640", "INHALATION TREATMENT", 90, 270)]
CLINIC = [("99213", "Office visit, established, level 3", 110, 220), ("99214", "Office visit, established, level 4", 160, 320), ("99203", "Office visit, new, level 3", 150, 300), ("36415", "Venipuncture", 10, 34), ("81003", "Urinalysis, automated", 9, 32), ("83036", "Hemoglobin A1c", 28, 90), ("87880", "Strep A test, rapid", 22, 70), ("93000", "EKG with interpretation", 45, 160), ("96372", "Injection, IM or SQ", 28, 92), ("J3301", "Triamcinolone injection, 10 mg", 8, 44), ("20610", "Joint injection, major", 130, 330), ("11102", "Skin biopsy, tangential", 115, 280), ("17000", "Destruction of lesion, first", 90, 210), ("90471", "Vaccine administration", 25, 60), ("94010", "Spirometry", 55, 160)]
LABS = [("80061", "Lipid Panel", 38, 140), ("80053", "Comp Metabolic Panel", 40, 150), ("85025", "CBC With Differential", 26, 92), ("84443", "TSH", 44, 165), ("83036", "Hemoglobin A1c", 28, 96), ("82306", "Vitamin D, 25-Hydroxy", 60, 210), ("82607", "Vitamin B12", 40, 130), ("87086", "Urine Culture, Routine", 34, 110), ("84153", "PSA, Total", 45, 150), ("82728", "Ferritin", 36, 120), ("86038", "ANA Screen", 40, 130)]


class Patient:
    def __init__(self, rng, youngest=22, oldest=82):
        self.first, self.middle, self.last = rng.choice(FIRST), rng.choice("ABCDEGHJKLMNPRST"), rng.choice(LAST)
        self.born = datetime.date(2026 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        self.filed = f"{self.last}, {self.first} {self.middle}".upper()
        self.street, self.town = where(rng)
        self.mail = [self.full.upper(), self.street.upper(), self.town.upper()]


def where(rng, box=False):
    town, state, code = rng.choice(CITIES)
    return (f"PO Box {rng.randint(1010, 98990)}" if box else f"{rng.randint(21, 9700)} {rng.choice(STREETS)}"), f"{town}, {state} {code}"


def city(rng):
    return rng.choice(CITIES)[0]


def call(rng, form="{}-{}-{}"):
    return form.format(rng.choice("316 509 409 865 330 810 775 912 570 319 903 803 701 609".split()), "555", f"{rng.randint(100, 199):04d}")


def dr(rng, form="{} {}, MD"):
    return form.format(rng.choice(FIRST), rng.choice(LAST))


def stay(rng, count, first, nights=0):
    """Services of a hospital over these days, by day and revenue code; `dept` is no key of a truth."""
    found = []
    for dept, revenue, code, words, low, high in rng.sample(CARE, count):
        units = rng.choice((1, 1, 2, 3, 4)) if revenue in ("0250", "0270", "0636") else 1
        each = price(rng, low, high)
        found.append({"date": later(first, rng.randint(0, nights)), "code": code, "revenue_code": revenue, "description": words, "units": units, "unit_price_cents": each, "charge_cents": each * units, "dept": dept})
    return sorted(found, key=lambda x: (x["date"], x["revenue_code"]))


def visit(rng, services, least, most, date=None):
    """Services of an office on one day: never two office visits."""
    picked, found = rng.sample(services, min(rng.randint(least, most) + 2, len(services))), []
    for code, words, low, high in picked:
        if not (code.startswith("992") and any(x["code"].startswith("992") for x in found)):
            found.append({"date": date, "code": code, "description": words, "charge_cents": price(rng, low, high)})
    return found[: len(picked) - 2]


def done(draw, truth, **more):
    told = without_blanks(truth)
    for one in told.get("documents", [told]):
        one.setdefault("totals", {})
    return {"html": Drawn(draw), "truth": told, **more}
