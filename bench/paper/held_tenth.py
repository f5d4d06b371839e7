"""held_tenth.py: what the tenth set of held-back layouts shares: people and places of this set, services as American systems print them, and a sheet that says its page."""
import datetime

from held_eighth import Someone as _Someone
from held_eighth import beside, facts, phone, price, split, sums, tr  # noqa: F401
from held_ninth import close, minus, paid, pay, whole  # noqa: F401
from held_parts import digits, money, npi, say, tax_id  # noqa: F401
from kit import barcode, boxes, esc, later, number, page, without_blanks  # noqa: F401

FIRST = "Michael Linda Robert Patricia Carlos Nicole Kevin Stephanie Brian Maria Gregory Cynthia Darnell Angela Raymond Teresa Marcus Heather Luis Brenda Tiffany Douglas Keisha Steven Olivia Nathan".split()
LAST = "Johnson Martinez Sullivan Brooks Nguyen Hernandez Foster Bailey Ramirez Coleman Patel Murphy Jenkins Ortiz Hoffman Simmons McDonald Vargas Bryant Fisher Chen Wallace DeLuca Harmon Reyes".split()
CITIES = [("Columbus", "OH", "43215"), ("Knoxville", "TN", "37902"), ("Spokane", "WA", "99201"), ("Tulsa", "OK", "74103"), ("Wichita", "KS", "67202"), ("Albany", "NY", "12207"), ("Savannah", "GA", "31401"), ("Dayton", "OH", "45402"), ("Lubbock", "TX", "79401"),
          ("Mobile", "AL", "36602"), ("Rochester", "MN", "55902"), ("Scranton", "PA", "18503"), ("Fresno", "CA", "93721"), ("Roanoke", "VA", "24011"), ("Provo", "UT", "84601"), ("Flint", "MI", "48502")]
STREETS = "1st Ave N,Lincoln St,Oak Hill Rd,Jefferson Ave Apt 2B,E Main St,Meadowbrook Dr,Highway 61 S,Cherry Ln,Pine Valley Ct,Washington Blvd,NE 42nd Ter,Church St".split(",")

SITES = "Hospital Drive,Medical Center Blvd,Parkway Plaza Suite 300,N University Ave,Health Park Way,W Broadway,Professional Dr Ste 110,S Main Street".split(",")

# department: (revenue code, CPT or "", words, least and most dollars)
DEPARTMENTS = {
    "Emergency Room": [("0450", "99284", "EMERGENCY DEPT VISIT LEVEL 4", 1100, 2900), ("0450", "96374", "INJ IV PUSH INITIAL", 190, 520), ("0450", "96375", "INJ IV PUSH EA ADDL DRUG", 110, 330), ("0450", "12002", "REPAIR SIMPLE 2.6-7.5 CM", 380, 980)],
    "Laboratory": [("0300", "36415", "VENIPUNCTURE", 14, 58), ("0301", "80053", "COMPREHENSIVE METABOLIC PANEL", 95, 420), ("0301", "83735", "MAGNESIUM", 40, 160), ("0301", "84484", "TROPONIN HIGH SENSITIVITY", 110, 390), ("0301", "83605", "LACTIC ACID PLASMA", 70, 240),
                   ("0301", "83880", "BNP NATRIURETIC PEPTIDE", 140, 410), ("0305", "85025", "CBC AUTO DIFF", 60, 230), ("0305", "85610", "PT/INR", 35, 130), ("0305", "85379", "D-DIMER QUANTITATIVE", 90, 310), ("0306", "87040", "CULTURE BLOOD", 110, 360), ("0307", "81001", "URINALYSIS WITH MICROSCOPIC", 30, 140)],
    "Radiology": [("0324", "71045", "XR CHEST 1 VIEW PORTABLE", 180, 560), ("0320", "73610", "XR ANKLE COMPLETE 3 VIEWS RIGHT", 190, 540), ("0352", "74177", "CT ABDOMEN PELVIS W IV CONTRAST", 2300, 7100), ("0351", "70450", "CT HEAD WO CONTRAST", 1200, 3400), ("0402", "76705", "US ABDOMEN LIMITED RUQ", 390, 1300)],
    "Pharmacy": [("0250", "", "ACETAMINOPHEN 500 MG TAB", 1, 9), ("0250", "", "PANTOPRAZOLE 40 MG IV VIAL", 14, 88), ("0250", "", "LISINOPRIL 10 MG TAB", 1, 12), ("0250", "", "DOCUSATE SODIUM 100 MG CAP", 1, 7), ("0258", "", "LACTATED RINGERS 1000 ML", 40, 180), ("0250", "", "MORPHINE 4 MG/ML SYRINGE", 12, 66),
                 ("0636", "J2405", "ONDANSETRON 4 MG/2 ML INJ", 8, 60), ("0636", "J1885", "KETOROLAC 30 MG INJ", 12, 72), ("0636", "J0696", "CEFTRIAXONE 1 GM INJ", 24, 140), ("0636", "J1650", "ENOXAPARIN 40 MG/0.4 ML SYR", 40, 190)],
    "Medical Supplies": [("0270", "", "IV START KIT", 14, 70), ("0270", "", "TUBING PUMP SET PRIMARY", 18, 96), ("0272", "", "CATHETER FOLEY 16 FR TRAY", 45, 190), ("0270", "", "SPLINT ORTHO GLASS 4 IN", 35, 140)],
    "EKG/ECG": [("0730", "93005", "ELECTROCARDIOGRAM TRACING", 130, 450)],
    "Respiratory Therapy": [("0410", "94640", "NEBULIZER TREATMENT", 90, 310), ("0410", "94760", "PULSE OXIMETRY SINGLE", 22, 90)],
    "Physical Therapy": [("0424", "97161", "PT EVAL LOW COMPLEXITY", 220, 480), ("0420", "97116", "GAIT TRAINING 15 MIN", 90, 220), ("0420", "97110", "THERAPEUTIC EXERCISE 15 MIN", 85, 200)],
}
OFFICE = [("99213", "Office visit, established patient, low", 120, 230), ("99214", "Office visit, established patient, moderate", 170, 330), ("99203", "Office visit, new patient, low", 150, 310), ("36415", "Venipuncture", 10, 34), ("81002", "Urinalysis, non-automated", 8, 30), ("93000", "ECG with interpretation", 48, 170),
          ("96372", "Therapeutic injection, SC/IM", 32, 95), ("87880", "Strep A, rapid", 24, 70), ("20610", "Joint injection, major", 130, 330), ("90471", "Immunization admin, first", 25, 60), ("90686", "Influenza vaccine, quadrivalent", 26, 64), ("69210", "Cerumen removal, impacted", 60, 160),
          ("94010", "Spirometry", 60, 180), ("11102", "Skin biopsy, tangential", 120, 290), ("17110", "Wart destruction, up to 14", 110, 260), ("73560", "X-ray, knee, 2 views", 60, 180)]
CARE = [("Office visit", 110, 340), ("Lab work", 18, 260), ("Diagnostic x-ray", 70, 420), ("Surgery", 600, 4800), ("Emergency room", 700, 3900), ("Physical therapy", 60, 240), ("Immunization", 25, 140), ("Preventive exam", 140, 340), ("MRI", 700, 3100), ("Anesthesia", 400, 2100), ("Ultrasound", 180, 900)]
PAYERS = ["AETNA", "BCBS PPO", "CIGNA", "HUMANA", "MEDICARE", "UNITEDHEALTHCARE"]


class Someone(_Someone):
    """As the eighth set's, with this set's names and streets."""

    def __init__(self, rng, oldest=84, youngest=21):
        super().__init__(rng, oldest, youngest)
        self.first, self.last = rng.choice(FIRST), rng.choice(LAST)
        self.street, self.town = place(rng)

    @property
    def mail(self):
        return f"{esc(self.full.upper())}<br>{self.street.upper()}<br>{self.town.upper()}"


def place(rng, box=False, plus=False):
    """Two lines: the street, and town with state and ZIP."""
    town, state, code = rng.choice(CITIES)
    street = f"PO Box {rng.randint(1101, 98799)}" if box else f"{rng.randint(102, 8990)} {rng.choice(STREETS)}"
    return street, f"{town}, {state} {code}" + (f"-{rng.randint(1001, 9899)}" if plus else "")


def site(rng):
    """Where a business has its office."""
    town, state, code = rng.choice(CITIES)
    return f"{rng.randint(100, 9400)} {rng.choice(SITES)}", f"{town}, {state} {code}"


def day(rng, first="2026-01-04", last="2026-08-10"):
    a, b = (datetime.date.fromisoformat(x) for x in (first, last))
    return later(a, rng.randint(0, (b - a).days))


def doctor(rng, form="{} {} {}, MD"):
    return form.format(rng.choice(FIRST), rng.choice("ABCDEGHJKLMPRST"), rng.choice(LAST))


def given(rng, name, count, date):
    """Services of a department, each a line with all that a hospital knows of it."""
    pool, found = DEPARTMENTS[name], []
    for revenue, code, words, low, high in rng.sample(pool, min(count, len(pool))):
        units = rng.choice((1, 1, 1, 2, 3, 4)) if name in ("Pharmacy", "Medical Supplies", "Respiratory Therapy") or code in ("97116", "97110") else 1
        each = price(rng, low, high)
        found.append({"date": date, "code": code, "revenue_code": revenue, "description": words, "units": units, "unit_price_cents": each, "charge_cents": units * each})
    return found


def only(line, *keys):
    """The part of a line that this sender prints."""
    return {key: line[key] for key in keys if line.get(key) not in (None, "")}
