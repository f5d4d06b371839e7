"""held_thirteenth_a.py: what the first half of the thirteenth set of held-back layouts shares: its own people, places and services; the pieces of a page are those of the eleventh."""
import datetime

from held_eleventh import bare, cols, day, done, facts, only, pay, price, share, table, total  # noqa: F401
from held_parts import bars, money, npi, qr, say, tax_id  # noqa: F401
from kit import barcode, boxes, card_box, esc, later, number  # noqa: F401

FIRST = "Meredith Oswaldo Trina Kenneth Lucille Abdul Francesca Roderick Paige Hyacinth Dominic Suzanne Arturo Lorraine Malik Jocelyn Franklin Bernadette Tuan Camille Russell Esperanza Gordon Nadine".split()
LAST = "Applegate Bustamante Crowley Dorsey Echeverria Fairbanks Gunderson Hollister Inoue Jefferson-Bell Kowalski Lafontaine McAllister Nieves Overton Petrakis Quinones Rutherford Sandoval Tillman Upton Valdez Westbrook Youngblood".split()
CITIES = [("Bangor", "ME", "04401"), ("Joplin", "MO", "64801"), ("Abilene", "TX", "79601"), ("Kalamazoo", "MI", "49007"), ("Asheville", "NC", "28801"), ("Redding", "CA", "96001"), ("Dothan", "AL", "36301"), ("Appleton", "WI", "54911"), ("Huntington", "WV", "25701"), ("Gainesville", "FL", "32601"), ("Cedar Rapids", "IA", "52401"), ("Albany", "GA", "31701"),
          ("Medford", "OR", "97501"), ("Rapid City", "SD", "57701"), ("Poughkeepsie", "NY", "12601"), ("Tyler", "TX", "75701")]
STREETS = "Orchard Park Dr,W Jackson St,Sugar Hill Rd,Cottonwood Cir,E 31st St Apt 204,Old Stage Rd,Sandpiper Way,Bluff View Ter,Monroe Ave,County Line Rd,NW Aspen Ct,Quail Run".split(",")
HOSPITALS = ["Cedar Gap Regional Medical Center", "Holy Name of the Plains Hospital", "Wabash Crossing Hospital", "Tri-Rivers Health", "North Fork Memorial Hospital", "Bishop Keane Medical Center", "Laurel Highlands Health System"]
PLANS = ["Aetna PPO", "Anthem BCBS", "Cigna", "UnitedHealthcare", "Humana PPO", "Medicare", "Tricare East", "BCBS Out of State"]

# revenue code, charge master number, CPT or HCPCS or "", words, least and most dollars
CARE = [("0250", "25010043", "", "ACETAMINOPHEN 500MG TAB UD", 2, 11), ("0250", "25013877", "", "MELATONIN 3MG TABLET", 2, 9), ("0250", "25019204", "", "FUROSEMIDE 40MG/4ML VIAL", 18, 74), ("0258", "25800310", "", "NS 0.9% 500ML BAG", 38, 150), ("0270", "27004418", "", "SET EXTENSION SMALLBORE", 12, 44), ("0270", "27006620", "", "PULSE OX SENSOR ADULT", 22, 71),
        ("0272", "27211905", "", "FOLEY CATH TRAY 16FR", 55, 170), ("0300", "30000016", "36415", "ROUTINE VENIPUNCTURE", 16, 55), ("0301", "30104822", "80053", "COMP METABOLIC PANEL", 110, 420), ("0301", "30104950", "83605", "LACTATE", 70, 240), ("0301", "30105110", "84484", "TROPONIN I", 130, 410), ("0301", "30107731", "83690", "LIPASE", 62, 230), ("0305", "30502020", "85025", "CBC W AUTOMATED DIFF", 60, 220),
        ("0305", "30502077", "85610", "PROTHROMBIN TIME", 36, 125), ("0306", "30609812", "87040", "CULTURE BLOOD", 120, 330), ("0307", "30701155", "81001", "UA W MICROSCOPY", 34, 130), ("0320", "32000560", "73562", "XR KNEE 3V LEFT", 180, 470), ("0324", "32401008", "71046", "XR CHEST PA LAT", 190, 560), ("0352", "35200417", "74177", "CT ABD PELVIS W CON", 2100, 6300),
        ("0402", "40203322", "76705", "US ABDOMEN LIMITED", 400, 1200), ("0410", "41000205", "94640", "HHN TREATMENT INITIAL", 98, 270), ("0450", "45000284", "99284", "ED VISIT LEVEL 4", 1050, 2700), ("0450", "45006374", "96374", "IV PUSH INITIAL DRUG", 180, 520), ("0636", "63600117", "J1885", "KETOROLAC 15MG INJ", 11, 58), ("0636", "63602402", "J2405", "ONDANSETRON 1MG INJ", 6, 44), ("0730", "73000030", "93005", "EKG TRACING", 125, 400)]
CLINIC = [("99213", "Office visit, established, low", 110, 215), ("99214", "Office visit, established, moderate", 155, 315), ("99204", "Office visit, new, moderate", 220, 410), ("36415", "Venipuncture", 9, 30), ("81003", "Urinalysis, automated", 8, 28), ("87880", "Strep A, rapid", 22, 66), ("93000", "EKG, 12 lead", 45, 160), ("96372", "Injection, IM/SQ", 30, 92), ("20610", "Arthrocentesis, major joint", 120, 310),
          ("90471", "Vaccine admin, first", 25, 60), ("69210", "Cerumen removal", 60, 150), ("94010", "Spirometry", 60, 140), ("17110", "Destruction benign lesions", 115, 260), ("73130", "X-ray hand, 3 views", 65, 185), ("G0439", "Annual wellness visit, subsequent", 140, 280)]


class Patient:
    def __init__(self, rng, youngest=22, oldest=82):
        self.first, self.middle, self.last = rng.choice(FIRST), rng.choice("ABCDEGHJKLMPRST"), rng.choice(LAST)
        self.born = datetime.date(2026 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        self.filed = f"{self.last}, {self.first} {self.middle}".upper()
        self.street, self.town = where(rng)
        self.mail = f"{self.full.upper()}<br>{self.street.upper()}<br>{self.town.upper()}"


def where(rng, box=False):
    city_, state, code = rng.choice(CITIES)
    return (f"PO Box {rng.randint(1010, 98990)}" if box else f"{rng.randint(21, 9700)} {rng.choice(STREETS)}"), f"{city_}, {state} {code}"


def city(rng):
    return rng.choice(CITIES)[0]


def call(rng, form="{}-{}-{}"):
    return form.format(rng.choice("207 417 325 269 828 530 334 920 304 352 319 229 541 605 845 903".split()), "555", f"{rng.randint(100, 199):04d}")


def dr(rng, form="{} {}, MD"):
    return form.format(rng.choice(FIRST), rng.choice(LAST))


def stay(rng, count, first, nights=0):
    """Services of a hospital over these days, in the order of the days, each with the number of the charge master beside."""
    found = []
    for revenue, master, code, words, low, high in rng.sample(CARE, count):
        units = rng.choice((1, 1, 2, 3, 4)) if revenue in ("0250", "0270", "0636") else 1
        each = price(rng, low, high)
        found.append(({"date": later(first, rng.randint(0, nights)), "code": code, "revenue_code": revenue, "description": words, "units": units, "unit_price_cents": each, "charge_cents": each * units}, master))
    return sorted(found, key=lambda x: (x[0]["date"], x[0]["revenue_code"]))


def paid(payments, by):
    return sum(p["amount_cents"] for p in payments if p["by"] == by)


def settle(rng, charge, date, plan, insured=True, copay=0):
    """What came in on one charge, as rows of their own: adjustment and payment of the plan, or a discount; a copay first."""
    found = [pay(date, "patient", "Patient payment - copay", copay)] if copay else []
    posted = later(date, rng.randint(14, 40))
    if insured:
        part = share(rng, charge, ("ded", "coins", "both"))
        found.append(pay(posted, "adjustment", f"{plan} contractual adjustment", part["adjustment_cents"]))
        if part["plan_paid_cents"]:
            found.append(pay(posted, "insurance", f"{plan} payment", part["plan_paid_cents"]))
    return found
