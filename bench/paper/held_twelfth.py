"""held_twelfth.py: what the twelfth set of held-back layouts shares: its own people, places and services; the pieces of a page are those of the eleventh."""
import datetime

from held_eleventh import bare, cols, day, done, facts, only, pay, price, share, table, total  # noqa: F401
from held_parts import money, npi, say, tax_id  # noqa: F401
from kit import esc, later, number  # noqa: F401

FIRST = "Nathaniel Gwendolyn Luis Tamara Bradley Alicia Stanley Renee Mateo Heather Curtis Yvonne Ahmed Theresa Wesley Mei Gloria Preston Angela Roland Denise Ivan Carmen Howard".split()
LAST = "Hutchinson Abrams Villegas Carlisle Donnelly Fontenot Greer Hoang Isaacson Jankowski Keller Lindqvist Montoya Navarro Ostrander Pettigrew Reyes Schultz Townsend Uribe Vaughn Wojcik Yates Zapata".split()
CITIES = [("Evansville", "IN", "47708"), ("Shreveport", "LA", "71101"), ("Erie", "PA", "16501"), ("Lubbock", "TX", "79401"), ("Salem", "OR", "97301"), ("Rockford", "IL", "61101"), ("Mobile", "AL", "36602"), ("Green Bay", "WI", "54301"), ("Roanoke", "VA", "24011"), ("Modesto", "CA", "95354"), ("Ocala", "FL", "34470"), ("Lansing", "MI", "48933"),
          ("Utica", "NY", "13501"), ("Las Cruces", "NM", "88001"), ("Sioux Falls", "SD", "57104"), ("Greenville", "SC", "29601")]
STREETS = "Maple Grove Ave,Cherokee Trl,N Lincoln Blvd,Stonebridge Way,5th Ave SE,Hawthorne Ct Unit 12,Lakeshore Dr,Rural Route 3,Kensington Rd,Mission Blvd,S Adams St,Pinehurst Ln".split(",")
SYSTEMS = ["Blessing River Health", "St. Columba Medical Center", "Great Oaks Regional Hospital", "Three Forks Community Hospital", "Lakeland Presbyterian Hospital", "Mount Carmel Valley Hospital", "Baptist Hospital of the Ozarks"]

# revenue code, CPT or HCPCS or "", words, least and most dollars
CARE = [("0250", "", "ACETAMINOPHEN 650 MG TAB", 2, 12), ("0250", "", "LISINOPRIL 10 MG TAB", 2, 14), ("0250", "", "PANTOPRAZOLE 40 MG INJ", 28, 95), ("0258", "", "LACTATED RINGERS 1000 ML", 48, 190), ("0270", "", "CATHETER IV 20G", 11, 48), ("0270", "", "GOWN ISOLATION", 4, 19), ("0272", "", "TRAY LACERATION STERILE", 60, 185),
        ("0300", "36415", "VENIPUNCTURE", 18, 58), ("0301", "80048", "BASIC METABOLIC PANEL", 75, 310), ("0301", "82550", "CK TOTAL", 48, 160), ("0301", "83880", "BNP NATRIURETIC PEPTIDE", 140, 420), ("0301", "84484", "TROPONIN HIGH SENSITIVITY", 120, 390), ("0305", "85027", "CBC WITHOUT DIFF", 42, 170), ("0305", "85379", "D-DIMER QUANT", 90, 310), ("0306", "87635", "COVID-19 AMPLIFIED PROBE", 75, 220),
        ("0320", "73610", "XR ANKLE 3 VIEWS RIGHT", 190, 480), ("0324", "71045", "XR CHEST 1 VIEW", 160, 450), ("0350", "71275", "CT ANGIO CHEST", 1900, 5900), ("0410", "94640", "NEBULIZER TREATMENT", 95, 280), ("0450", "99284", "HC ED VISIT LEVEL 4", 1100, 2900), ("0450", "96372", "INJECTION SQ/IM", 90, 260), ("0450", "96360", "HYDRATION IV FIRST HOUR", 230, 610),
        ("0636", "J1100", "DEXAMETHASONE 1 MG INJ", 4, 24), ("0636", "J1885", "KETOROLAC 15 MG INJ", 10, 55), ("0636", "J2270", "MORPHINE 10 MG INJ", 14, 68), ("0730", "93005", "ECG 12 LEAD", 130, 420)]
GROUPS = {"0250": "PHARMACY", "0258": "IV SOLUTIONS", "0270": "MED-SUR SUPPLIES", "0272": "STERILE SUPPLY", "0300": "LABORATORY", "0301": "LAB/CHEMISTRY", "0305": "LAB/HEMATOLOGY", "0306": "LAB/BACT-MICRO", "0320": "DX X-RAY", "0324": "DX X-RAY/CHEST", "0350": "CT SCAN", "0410": "RESPIRATORY SVC", "0450": "EMERG ROOM", "0636": "DRUGS/DETAIL CODE", "0730": "EKG/ECG"}
CLINIC = [("99202", "Office visit new patient straightforward", 95, 190), ("99213", "Office visit established low", 105, 210), ("99214", "Office visit established moderate", 150, 310), ("99395", "Preventive visit age 18-39", 160, 320), ("36416", "Finger stick", 6, 20), ("81002", "Urinalysis dipstick", 8, 26), ("87804", "Influenza test rapid", 24, 70), ("90471", "Immunization administration", 24, 60), ("90715", "Tdap vaccine", 45, 95),
          ("93000", "Electrocardiogram complete", 40, 150), ("94760", "Pulse oximetry", 8, 30), ("J3420", "Vitamin B-12 injection", 6, 28), ("20605", "Joint injection intermediate", 100, 260), ("11200", "Skin tag removal", 110, 240), ("73030", "X-ray shoulder", 60, 180), ("29125", "Short arm splint", 95, 210)]


class Patient:
    def __init__(self, rng, youngest=22, oldest=82):
        self.first, self.middle, self.last = rng.choice(FIRST), rng.choice("ABCDEGHJKLMPRST"), rng.choice(LAST)
        self.born = datetime.date(2026 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        self.filed = f"{self.last}, {self.first} {self.middle}".upper()
        self.street, self.town = where(rng)
        self.mail = f"{self.full.upper()}<br>{self.street.upper()}<br>{self.town.upper()}"


def where(rng, box=False):
    city, state, code = rng.choice(CITIES)
    return (f"PO Box {rng.randint(1010, 98990)}" if box else f"{rng.randint(21, 9700)} {rng.choice(STREETS)}"), f"{city}, {state} {code}"


def city(rng):
    return rng.choice(CITIES)[0]


def call(rng, form="{}-{}-{}"):
    return form.format(rng.choice("812 318 814 806 503 815 251 920 540 209 352 517".split()), "555", f"{rng.randint(100, 199):04d}")


def dr(rng, form="{} {}, MD"):
    return form.format(rng.choice(FIRST), rng.choice(LAST))


def stay(rng, count, first, nights=0):
    """Services of a hospital over these days, in the order of the days: lines with all that a bill can print."""
    found = []
    for revenue, code, words, low, high in rng.sample(CARE, count):
        units = rng.choice((1, 1, 2, 3, 4)) if revenue in ("0250", "0270", "0636") else 1
        each = price(rng, low, high)
        found.append({"date": later(first, rng.randint(0, nights)), "code": code, "revenue_code": revenue, "description": words, "units": units, "unit_price_cents": each, "charge_cents": each * units})
    return sorted(found, key=lambda x: (x["date"], x["revenue_code"]))
