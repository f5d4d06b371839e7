"""held_ninth.py: what the ninth set of held-back layouts shares: people and places as American mail has them, and services in the words of the
systems that print them."""
import datetime

from held_eighth import Someone as _Someone
from held_eighth import beside, facts, phone, price, split, sums, tr  # noqa: F401
from held_parts import digits, money, npi, say, tax_id  # noqa: F401
from kit import barcode, boxes, esc, later, number, page, without_blanks  # noqa: F401

FIRST = "Jennifer Matthew Ashley Joshua Amanda Daniel Jessica Andrew Samantha Tyrone Elena Jamal Kathleen Vincent Rosa Patrick Deborah Hung Shirley Ernesto Monique Walter Beatriz Craig Fatima Leonard".split()
LAST = "Anderson Thompson Garza Whitaker Robinson Castillo McKenzie Delgado Schmidt Washington Pham Ferguson Alvarado Burke Holloman Kim Espinoza Novak Singh Lawson Peterson Dominguez O'Connor Yates Boyd".split()
CITIES = [("Toledo", "OH", "43604"), ("Baton Rouge", "LA", "70806"), ("Boise", "ID", "83702"), ("Chattanooga", "TN", "37403"), ("Des Moines", "IA", "50309"), ("El Paso", "TX", "79901"), ("Fort Wayne", "IN", "46802"), ("Grand Rapids", "MI", "49503"),
          ("Lancaster", "PA", "17603"), ("Macon", "GA", "31201"), ("Norfolk", "VA", "23510"), ("Peoria", "IL", "61602"), ("Salem", "OR", "97301"), ("St. Cloud", "MN", "56301"), ("Tucson", "AZ", "85701"), ("Worcester", "MA", "01608")]
STREETS = "Summit Ave,Birchwood Ln,Martin Luther King Jr Blvd,N 5th St,County Road 42,Ridgeview Ct,Chestnut St Apt 3,Willow Creek Dr,State St,Hickory Hollow Rd,SW 8th Ave Unit 12,Fairmont Pl".split(",")

# code, revenue code, words, least and most dollars
HOSPITAL = [("99284", "0450", "HC ED VISIT LEVEL IV", 900, 2800), ("99283", "0450", "HC ED VISIT LEVEL III", 500, 1600), ("71046", "0324", "HC XR CHEST 2 VIEWS", 210, 640), ("70450", "0351", "HC CT HEAD/BRAIN W/O CONTRAST", 1100, 3300),
            ("74177", "0352", "HC CT ABDOMEN & PELVIS W/CONTRAST", 2200, 6900), ("80053", "0301", "HC COMPREHENSIVE METABOLIC PANEL", 95, 410), ("83735", "0301", "HC ASSAY OF MAGNESIUM", 40, 150), ("84484", "0301", "HC TROPONIN QUANTITATIVE", 110, 380),
            ("83690", "0301", "HC LIPASE", 60, 210), ("85025", "0305", "HC CBC W/ AUTO DIFF WBC", 60, 230), ("85610", "0305", "HC PROTHROMBIN TIME", 35, 120), ("81001", "0307", "HC URINALYSIS AUTO W/SCOPE", 30, 140), ("87086", "0306", "HC URINE CULTURE/COLONY COUNT", 50, 190),
            ("36415", "0300", "HC VENIPUNCTURE", 15, 70), ("93005", "0730", "HC ECG TRACING ONLY", 120, 440), ("96374", "0260", "HC IV PUSH SINGLE/INIT SUBST/DRUG", 190, 540), ("96361", "0260", "HC HYDRATION IV INFUSION EA ADDL HR", 90, 290),
            ("94640", "0410", "HC AIRWAY INHALATION TREATMENT", 90, 290), ("76705", "0402", "HC US ABDOMEN LIMITED", 380, 1200)]
DRUGS = [("J1885", "0636", "KETOROLAC 30 MG/ML (1 ML) INJECTION SOLUTION", 12, 70), ("J2405", "0636", "ONDANSETRON HCL (PF) 4 MG/2 ML INJECTION SOLUTION", 8, 60), ("J7030", "0258", "SODIUM CHLORIDE 0.9 % IV BOLUS 1,000 ML", 45, 190), ("J0696", "0636", "CEFTRIAXONE 1 GRAM SOLUTION FOR INJECTION", 20, 120),
         ("", "0250", "ACETAMINOPHEN 325 MG TABLET", 1, 9), ("", "0250", "FAMOTIDINE (PF) 20 MG/2 ML INTRAVENOUS SOLUTION", 6, 44), ("", "0250", "IBUPROFEN 600 MG TABLET", 1, 11), ("", "0270", "KIT IV START", 14, 80), ("", "0272", "CATHETER IV 20G X 1.16 IN", 18, 70)]
OFFICE = [("99213", "OFFICE O/P EST LOW 20 MIN", 120, 230), ("99214", "OFFICE O/P EST MOD 30 MIN", 170, 330), ("99203", "OFFICE O/P NEW LOW 30 MIN", 150, 310), ("99396", "PREV VISIT EST AGE 40-64", 190, 340), ("36415", "ROUTINE VENIPUNCTURE", 10, 34), ("81003", "URINALYSIS AUTO W/O SCOPE", 8, 32),
          ("93000", "ELECTROCARDIOGRAM COMPLETE", 48, 170), ("96372", "THER/PROPH/DIAG INJ SC/IM", 32, 95), ("87880", "STREP A ASSAY W/OPTIC", 24, 70), ("20610", "DRAIN/INJ JOINT/BURSA W/O US", 130, 330), ("11102", "TANGNTL BX SKIN SINGLE LES", 120, 290), ("17000", "DESTRUCT PREMALG LESION", 110, 240),
          ("90471", "IMMUNIZATION ADMIN", 25, 60), ("90686", "IIV4 VACC NO PRSV 0.5 ML IM", 26, 64), ("69210", "REMOVE IMPACTED EAR WAX UNI", 60, 160), ("94060", "EVALUATION OF WHEEZING", 90, 210), ("73562", "X-RAY EXAM OF KNEE 3", 70, 210)]
CARE = [("Office visit", 110, 320), ("Laboratory services", 18, 260), ("X-ray", 70, 420), ("Surgery", 600, 4800), ("Emergency room services", 700, 3900), ("Physical therapy", 60, 240), ("Immunization", 25, 140), ("Preventive care visit", 140, 340), ("MRI", 700, 3100), ("Anesthesia", 400, 2100), ("Injection", 25, 260)]
GROUPS = "Family Physicians,Orthopaedics & Sports Medicine,Women's Health Associates,Internal Medicine PA,Cardiology Consultants,Pediatric Associates,Dermatology Center,Gastroenterology PC".split(",")


class Someone(_Someone):
    """As the eighth set's, with this set's names and streets."""

    def __init__(self, rng, oldest=79, youngest=22):
        super().__init__(rng, oldest, youngest)
        self.first, self.last = rng.choice(FIRST), rng.choice(LAST)
        self.street, self.town = place(rng)

    @property
    def caps(self):
        return self.full.upper()


def place(rng, box=False, plus=False):
    """Two lines: the street, and town with state and ZIP."""
    town, state, code = rng.choice(CITIES)
    street = f"PO Box {rng.randint(1101, 98799)}" if box else f"{rng.randint(102, 8990)} {rng.choice(STREETS)}"
    return street, f"{town}, {state} {code}" + (f"-{rng.randint(1001, 9899)}" if plus else "")


def whole(address):
    return f"{address[0]}, {address[1]}"


def day(rng, first="2026-01-04", last="2026-07-10"):
    a, b = (datetime.date.fromisoformat(x) for x in (first, last))
    return later(a, rng.randint(0, (b - a).days))


def doctor(rng, form="{} {} {}, MD"):
    return form.format(rng.choice(FIRST), rng.choice("ABCDEGHJKLMPRST"), rng.choice(LAST))


def practice(rng):
    return f"{rng.choice(CITIES)[0]} {rng.choice(GROUPS)}"


def minus(cents, form="-{}"):
    """An amount that lowers the balance, as this sender writes it."""
    return form.format(money(cents)) if cents else money(0)


def pay(date, by, words, cents):
    return {"date": date, "by": by, "description": words, "amount_cents": cents}


def paid(payments, by):
    return sum(p["amount_cents"] for p in payments if p["by"] == by)


def close(css, body, truth, **sheet):
    told = without_blanks(truth)
    for one in told.get("documents", [told]):
        one.setdefault("totals", {})
    return {"html": page(css, body, **sheet), "truth": told}
