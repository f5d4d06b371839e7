"""held_sixteenth_a.py: what the sixteenth set of held-back layouts, bills only, shares: people, senders, services; the page itself is the fifteenth's."""
import datetime

from held_fifteenth_a import PAGES, bald, bare, bars, boxes, cards, day, done, esc, facts, grid, later, long, mon, npi, number, only, paid, pay, price, qr, short, sides, split, tax_id, total, tr, us, usd  # noqa: F401

FIRST = "Deborah Curtis Yolanda Franklin Maureen Isaac Tamika Russell Beatriz Leonard Shirley Tuan Colleen Darnell Gwendolyn Mateo Harriet Vernon Nadia Clifford Ximena Walter Paulette Ravi".split()
LAST = "Abernathy Batista Carmichael Dombrowski Espinoza Fairbanks Guerrero Halloran Isaacson Jefferson Kaczmarek Lombardi Mendenhall Nakamura Ostrowski Pruitt Quintero Rutledge Sorensen Thibodeaux Urbina Vandenberg Wojcik Yamada Ziegler Nguyen".split()
CITIES = [("Lynchburg", "VA", "24502", "434"), ("Saginaw", "MI", "48603", "989"), ("Pueblo", "CO", "81008", "719"), ("Altoona", "PA", "16601", "814"), ("Decatur", "IL", "62526", "217"), ("Lufkin", "TX", "75904", "936"), ("Wausau", "WI", "54401", "715"), ("Bangor", "ME", "04401", "207"), ("Yuma", "AZ", "85364", "928"), ("Elkhart", "IN", "46514", "574"), ("Hickory", "NC", "28602", "828"), ("Salina", "KS", "67401", "785"), ("Olympia", "WA", "98506", "360"), ("Nashua", "NH", "03063", "603")]
ROADS = "Fairmount Ave,S Elm St,Whispering Pines Dr,W 9th St Apt 3B,Stonebridge Ln,Quail Hollow Ct,State Hwy 27,Lafayette St,Cottonwood Rd,N Division St,Birchfield Way,Millrace Rd".split(",")
AVENUES = "Hospital Dr,E Medical Plaza Ste 310,Commerce Pkwy,S Clinic Way,Northgate Blvd Ste 120,Wellness Ct,W Grand Ave".split(",")
PLANS = ["Pinnacle Blue Cross PPO", "Northwind Health Plans", "Sterling Mutual Choice", "Redwood Care HMO", "Atlas Benefit Life", "Heartland Employers Trust", "Meridian Advantage Plus"]

# HCPCS, revenue code, words as a hospital's charge list has them, dollars
WARD = [
    ("", "0250", "ACETAMINOPHEN 500 MG PO TABS", 2, 12), ("", "0250", "FAMOTIDINE 20 MG PO TABS", 3, 15), ("", "0250", "METOPROLOL TARTRATE 25 MG PO TABS", 2, 13), ("", "0250", "ENOXAPARIN 40 MG/0.4 ML SC SOSY", 34, 110), ("J7030", "0258", "SODIUM CHLORIDE 0.9 % IV SOLN 1000 ML", 45, 165),
    ("96374", "0260", "HC IVP SINGLE OR INITIAL DRUG", 180, 490), ("96375", "0260", "HC IVP EACH ADDL NEW DRUG", 95, 280), ("96360", "0260", "HC IV HYDRATION INITIAL 31-60 MIN", 210, 560), ("", "0270", "HC SUPPLY IV PUMP TUBING", 14, 52), ("", "0272", "HC CATHETER TRAY FOLEY 16FR", 38, 120),
    ("36415", "0300", "HC COLLECTION VENOUS BLOOD", 15, 48), ("80048", "0301", "HC METABOLIC PANEL BASIC", 90, 310), ("80053", "0301", "HC METABOLIC PANEL COMPREHENSIVE", 130, 440), ("83690", "0301", "HC LIPASE", 64, 210), ("84484", "0301", "HC TROPONIN QUANTITATIVE", 120, 370), ("82947", "0301", "HC GLUCOSE QUANT BLOOD", 22, 80), ("85025", "0305", "HC CBC AUTO DIFF", 70, 230), ("85730", "0305", "HC PTT", 44, 130), ("87086", "0306", "HC CULTURE URINE", 60, 190), ("81001", "0307", "HC UA WITH MICROSCOPY", 36, 120),
    ("71046", "0324", "HC XR CHEST 2 VIEWS", 240, 610), ("73630", "0320", "HC XR FOOT 3 OR MORE VIEWS", 210, 520), ("70450", "0351", "HC CT HEAD WO CONTRAST", 1100, 3200), ("74176", "0352", "HC CT ABDOMEN PELVIS WO CONTRAST", 1900, 5600), ("76705", "0402", "HC US ABDOMEN LTD", 390, 1050), ("94640", "0410", "HC AEROSOL TREATMENT", 88, 270), ("99284", "0450", "HC ED LEVEL 4", 1050, 2700), ("J1885", "0636", "KETOROLAC 30 MG/ML IJ SOLN", 12, 66), ("J2405", "0636", "ONDANSETRON 4 MG/2 ML IJ SOLN", 8, 54), ("J0696", "0636", "CEFTRIAXONE 1 GRAM IJ SOLR", 34, 115), ("93005", "0730", "HC EKG 12 LEAD TRACING", 150, 440),
]
GROUPS = {"0120": "ROOM & BOARD - SEMI-PRIVATE (TWO BEDS)", "0250": "PHARMACY - GENERAL", "0258": "PHARMACY - IV SOLUTIONS", "0260": "IV THERAPY - GENERAL", "0270": "MEDICAL/SURGICAL SUPPLIES - GENERAL", "0272": "MEDICAL/SURGICAL SUPPLIES - STERILE SUPPLY", "0300": "LABORATORY - GENERAL", "0301": "LABORATORY - CHEMISTRY", "0305": "LABORATORY - HEMATOLOGY", "0306": "LABORATORY - BACTERIOLOGY & MICROBIOLOGY", "0307": "LABORATORY - UROLOGY", "0320": "RADIOLOGY DIAGNOSTIC - GENERAL", "0324": "RADIOLOGY DIAGNOSTIC - CHEST X-RAY", "0351": "CT SCAN - HEAD SCAN", "0352": "CT SCAN - BODY SCAN", "0402": "OTHER IMAGING - ULTRASOUND", "0410": "RESPIRATORY SERVICES - GENERAL", "0450": "EMERGENCY ROOM - GENERAL", "0636": "DRUGS REQUIRING DETAILED CODING", "0730": "EKG/ECG - GENERAL"}
# CPT or HCPCS, words as a practice's statement has them, dollars
OFFICE = [("99213", "Office Visit, Est Pt, 20 min", 115, 215), ("99214", "Office Visit, Est Pt, 30 min", 165, 320), ("99204", "Office Visit, New Pt, 45 min", 220, 410), ("99396", "Preventive Visit, Est, 40-64", 170, 330), ("36415", "Blood Draw, Venous", 10, 30), ("85018", "Hemoglobin", 9, 28), ("87880", "Rapid Strep Test", 22, 58), ("82270", "Occult Blood Screen, Stool", 10, 32), ("81002", "Urine Dipstick", 9, 26), ("93000", "EKG, Complete", 46, 140), ("96372", "Injection, SC/IM", 32, 88), ("J1100", "Dexamethasone, 1 mg", 4, 16), ("90472", "Immunization Admin, Each Addl", 20, 48), ("90715", "Tdap Vaccine", 46, 92), ("20550", "Tendon Sheath Injection", 95, 230), ("11200", "Removal of Skin Tags", 110, 240), ("94060", "Spirometry Before and After", 80, 190), ("73562", "X-Ray Knee, 3 Views", 66, 170), ("G0444", "Depression Screening, Annual", 20, 52)]


class Patient:
    def __init__(self, rng, youngest=21, oldest=85):
        self.first, self.middle, self.last = rng.choice(FIRST), rng.choice("ABCDEFGHJKLMNPRSTVW"), rng.choice(LAST)
        self.born = datetime.date(2026 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        self.filed = f"{self.last}, {self.first} {self.middle}".upper()
        self.street, self.town = f"{rng.randint(14, 9400)} {rng.choice(ROADS)}", "{}, {} {}".format(*rng.choice(CITIES)[:3])
        self.mail = f"{self.full}<br>{self.street}<br>{self.town}".upper()


class Place:
    """A sender: where it stands, where it wants its payments, its telephones."""

    def __init__(self, rng):
        self.city, self.state, self.zip, self.area = rng.choice(CITIES)
        self.street, self.town = f"{rng.randint(100, 5200)} {rng.choice(AVENUES)}", f"{self.city}, {self.state} {self.zip}"
        self.address = f"{self.street}, {self.town}"
        self.box, self.far = f"P.O. Box {rng.randint(1100, 99800)}", "{}, {} {}".format(*rng.choice(CITIES)[:3])
        self.remit = f"{self.box}, {self.far}"
        self.tel = f"({self.area}) 555-{rng.randint(100, 199):04d}"
        self.free = f"{rng.choice(('800', '833', '844', '855', '866', '877', '888'))}-555-{rng.randint(100, 199):04d}"


def doctor(rng, form="{} {}, {}", titles=("MD", "MD", "DO", "NP", "PA-C")):
    return form.format(rng.choice(FIRST), rng.choice(LAST), rng.choice(titles))


def ward(rng, count, first, nights=0, room=0):
    """What a hospital charged: drugs and supplies in numbers, most others once; the nights first when there is a room."""
    found = [{"date": later(first, n), "revenue_code": "0120", "description": "HC ROOM SEMI-PRIVATE MED/SURG", "units": 1, "unit_price_cents": room, "charge_cents": room} for n in range(nights)] if room else []
    for code, revenue, words, low, high in rng.sample(WARD, count):
        units = rng.choice((1, 1, 2, 3, 4)) if revenue in ("0250", "0270", "0636") else 1
        each = price(rng, low, high)
        found.append({"date": later(first, rng.randint(0, nights)), "code": code, "revenue_code": revenue, "description": words, "units": units, "unit_price_cents": each, "charge_cents": each * units})
    return sorted(found, key=lambda x: (x["date"], x["revenue_code"], x["description"]))


def visit(rng, count, date, fresh=False):
    """What an office charged on one day: one visit, and what was done with it; only a `fresh` one is a new patient's or a yearly one."""
    first = rng.choice([x for x in OFFICE if x[0].startswith("99") and (fresh or x[0].startswith("9921"))])
    rest = [x for x in OFFICE if not x[0].startswith("99")]
    return [{"date": date, "code": code, "description": words, "units": 1, "charge_cents": price(rng, low, high)} for code, words, low, high in [first] + rng.sample(rest, min(count - 1, len(rest)))]


def aged(balance, sent, oldest, style=usd):
    """The balance in the box of its age, under five names."""
    box = min(4, (sent - oldest).days // 30)
    return [style(balance if n == box else 0) for n in range(5)]


__all__ = [name for name in dir() if not name.startswith("_") and name not in ("datetime",)]
