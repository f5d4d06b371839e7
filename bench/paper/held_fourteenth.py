"""held_fourteenth.py: what the fourteenth set of held-back layouts shares: its own people, places and services; the pieces of a page are those of the eleventh."""
import datetime

from drawing import Drawn, Pen, flow, para  # noqa: F401
from held_eleventh import bare, cols, day, done, facts, only, pay, price, share, table, total  # noqa: F401
from held_parts import bars, money, npi, qr, say, tax_id  # noqa: F401
from kit import barcode, boxes, card_box, esc, later, number, without_blanks  # noqa: F401

FIRST = "Stephanie Ramon Cheryl Douglas Imani Phillip Guadalupe Warren Natalie Cedric Joanne Khalil Roberta Alonzo Melinda Garrett Sunita Rodney Evelyn Marco Tabitha Neil Xiomara Ernest".split()
LAST = "Abernathy Cantrell Espinoza Holloway Kessler Mayfield Nakamura Ortiz Prescott Rivers Stallworth Tolliver Vance Wexler Zimmerman Bledsoe Carrasco Duvall Emery Fitzgerald Hinojosa Larkin McBride Pham".split()
CITIES = [("Decatur", "IL", "62521"), ("Muncie", "IN", "47302"), ("Gulfport", "MS", "39501"), ("Pocatello", "ID", "83201"), ("Lima", "OH", "45801"), ("Killeen", "TX", "76541"), ("Harrisburg", "PA", "17101"), ("Florence", "SC", "29501"), ("Visalia", "CA", "93291"), ("Elmira", "NY", "14901"), ("Casper", "WY", "82601"), ("Daytona Beach", "FL", "32114"), ("Kenosha", "WI", "53140"), ("Alexandria", "LA", "71301")]
STREETS = "Sherwood Dr,Old Mill Rd,N Kickapoo St,Dogwood Ln Apt 2B,Ridgecrest Ave,SE 8th Ter,Plantation Blvd,Tamarack Way,Church St Unit 5,Fairgrounds Rd,W Euclid Ave,Heron Point Ct".split(",")
SYSTEMS = ["Mercy Ridge Medical Center", "Holston River Regional Hospital", "St. Leo the Great Hospital", "Adventure Bay Memorial Hospital", "Kishwaukee Valley Hospital", "Grace Lutheran Hospital", "Tidelands Community Hospital"]
GROUPS = ["Ridgeline Family Physicians PC", "Capital Heart and Vascular", "Midstate Orthopaedic Institute", "Bayside Women's Care LLC", "Summit Pulmonary Associates", "Lakes Dermatology Center", "Northwind Internal Medicine"]

# code, words as an insurer says them, least and most dollars
PLAN = [("99213", "Office Visit", 110, 240), ("99214", "Office/Outpatient Visit, Est", 160, 330), ("80053", "Laboratory Services", 38, 140), ("85025", "Lab - Hematology", 22, 88), ("71046", "Diagnostic X-Ray", 80, 320), ("73721", "MRI Scan", 850, 2700), ("93000", "EKG", 45, 160), ("20610", "Surgery - Office", 130, 340), ("97110", "Physical Therapy", 60, 140), ("90837", "Mental Health Visit", 130, 260), ("77080", "Bone Density Study", 220, 490), ("90471", "Immunization Admin", 25, 60), ("45378", "Outpatient Surgery", 1100, 3400), ("00812", "Anesthesia", 480, 1300), ("88305", "Pathology", 120, 380), ("99284", "Emergency Room Physician", 480, 1500), ("A0429", "Ambulance", 680, 1600), ("J3301", "Injection Drug", 18, 90)]
# revenue code, department, CPT or HCPCS or "", words, least and most dollars
CARE = [("0250", "Pharmacy", "", "ACETAMINOPHEN 325 MG PO TABS", 2, 9), ("0250", "Pharmacy", "", "SENNA 8.6 MG PO TABS", 1, 8), ("0250", "Pharmacy", "", "ENOXAPARIN 40 MG/0.4 ML SYRG", 38, 130), ("0258", "IV Solutions", "", "DEXTROSE 5% 1000 ML SOLN", 40, 160), ("0270", "Medical/Surgical Supplies", "", "HC CATH IV INSYTE 18G", 12, 46), ("0272", "Sterile Supply", "", "HC TRAY SUTURE REMOVAL", 40, 120), ("0300", "Laboratory", "36415", "HC VENIPUNCTURE", 18, 60), ("0301", "Laboratory", "80048", "HC BASIC METABOLIC PANEL", 80, 310), ("0301", "Laboratory", "84484", "HC TROPONIN I", 120, 380), ("0301", "Laboratory", "83880", "HC NT-PROBNP", 140, 420), ("0305", "Laboratory", "85025", "HC CBC WITH DIFFERENTIAL", 70, 240), ("0305", "Laboratory", "85730", "HC PTT", 38, 130), ("0306", "Laboratory", "87086", "HC URINE CULTURE", 66, 190), ("0320", "Diagnostic Radiology", "73600", "HC XR ANKLE 2 VW RT", 180, 450), ("0324", "Diagnostic Radiology", "71046", "HC XR CHEST 2 VW", 190, 540), ("0351", "CT Scan", "70450", "HC CT HEAD WO CONTRAST", 1200, 3200), ("0402", "Ultrasound", "93971", "HC US VEIN LEG UNILATERAL", 480, 1300), ("0410", "Respiratory Therapy", "94640", "HC NEBULIZER TX", 90, 280), ("0450", "Emergency Department", "99284", "HC ED VISIT LEVEL IV", 1050, 2700), ("0450", "Emergency Department", "96374", "HC IV PUSH INITIAL", 180, 500), ("0636", "Pharmacy", "J1885", "KETOROLAC 30 MG/ML INJ", 12, 66), ("0636", "Pharmacy", "J2405", "ONDANSETRON 4 MG/2 ML INJ", 8, 52), ("0730", "Cardiology", "93005", "HC EKG TRACING ONLY", 130, 410)]
# code, words as a practice says them, least and most dollars
CLINIC = [("99213", "Office Outpatient Visit 20 Minutes", 110, 215), ("99214", "Office Outpatient Visit 30 Minutes", 160, 315), ("99204", "Office Outpatient New 45 Minutes", 220, 410), ("36415", "Collection Venous Blood", 10, 30), ("81002", "Urinalysis Nonauto W/O Scope", 8, 26), ("87880", "Strep A Assay W/Optic", 22, 66), ("93000", "Electrocardiogram Complete", 45, 160), ("96372", "Ther/Proph/Diag Inj SC/IM", 30, 92), ("20610", "Drain/Inj Major Joint/Bursa", 130, 330), ("90471", "Immunization Admin", 25, 60), ("69210", "Remove Impacted Ear Wax", 60, 150), ("94010", "Breathing Capacity Test", 55, 150), ("73562", "X-Ray Exam of Knee 3", 68, 190), ("17110", "Destruct B9 Lesion 1-14", 115, 260)]


class Patient:
    def __init__(self, rng, youngest=22, oldest=82, last=None):
        self.first, self.middle, self.last = rng.choice(FIRST), rng.choice("ABCDEGHJKLMPRST"), last or rng.choice(LAST)
        self.born = datetime.date(2026 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        self.filed = f"{self.last}, {self.first} {self.middle}".upper()
        self.street, self.town = where(rng)
        self.lines = [self.full.upper(), self.street.upper(), self.town.upper()]
        self.mail = "<br>".join(self.lines)


def where(rng, box=False):
    town, state, code = rng.choice(CITIES)
    return (f"PO Box {rng.randint(1010, 98990)}" if box else f"{rng.randint(21, 9700)} {rng.choice(STREETS)}"), f"{town}, {state} {code}"


def city(rng):
    return rng.choice(CITIES)[0]


def call(rng, form="{}-{}-{}"):
    return form.format(rng.choice("217 765 228 208 419 254 717 843 559 607 307 386 262 318".split()), "555", f"{rng.randint(100, 199):04d}")


def dr(rng, form="{} {}, MD"):
    return form.format(rng.choice(FIRST), rng.choice(LAST))


def giver(rng):
    return rng.choice((dr(rng), rng.choice(GROUPS), rng.choice(SYSTEMS)))


def worked(rng, dates, count, denied=0.12, kinds=("ded", "copay", "coins", "coins", "both", "free"), care=PLAN, discount=None):
    """Services as a plan worked them, by day; a denied one is not covered and the member's, and says so with `denied`; `discount` is the remark of the others."""
    found = []
    for code, words, low, high in rng.sample(care, count):
        part = {**share(rng, price(rng, low, high), kinds), "noncovered_cents": 0, "denied": rng.random() < denied}
        if part["denied"]:
            part = {**dict.fromkeys(part, 0), "charge_cents": part["charge_cents"], "noncovered_cents": part["charge_cents"], "patient_cents": part["charge_cents"], "denied": True}
        found.append({"date": rng.choice(dates), "code": code, "description": words, **part, "remarks": [discount] if discount and part["adjustment_cents"] else None})
    return sorted(found, key=lambda x: x["date"])


def stay(rng, count, first, nights=0):
    """Services of a hospital over these days, by day and revenue code; `dept` is no key of a truth."""
    found = []
    for revenue, dept, code, words, low, high in rng.sample(CARE, count):
        units = rng.choice((1, 1, 2, 3, 4)) if revenue in ("0250", "0270", "0636") else 1
        each = price(rng, low, high)
        found.append({"date": later(first, rng.randint(0, nights)), "code": code, "revenue_code": revenue, "description": words, "units": units, "unit_price_cents": each, "charge_cents": each * units, "dept": dept})
    return sorted(found, key=lambda x: (x["date"], x["revenue_code"]))


def visit(rng, services, least, most, date=None):
    """Services of an office on one day: never two office visits."""
    found = []
    for code, words, low, high in rng.sample(services, len(services)):
        if not (code.startswith("99") and any(x["code"].startswith("99") for x in found)):
            found.append({"date": date, "code": code, "description": words, "charge_cents": price(rng, low, high)})
    return found[: rng.randint(least, most)]


def told(kind, payer, who, member, claim, sent, provider, lines, keys, totals, **more):
    """The truth of one claim: of each line only what the page prints."""
    return {"document_type": kind, "provider": {"name": provider} if isinstance(provider, str) else provider, "payer": {"name": payer}, "patient": {"name": who if isinstance(who, str) else who.full, "member_id": member}, "claim_number": claim, "statement_date": sent,
            "lines": [only(line, *keys) for line in lines], "totals": totals, **more}


def sums(lines):
    """The sum of every kind of amount."""
    return {key: total(lines, key) for key in "charge_cents allowed_cents adjustment_cents plan_paid_cents deductible_cents copay_cents coinsurance_cents noncovered_cents patient_cents".split()}


def paid(payments, by):
    return sum(p["amount_cents"] for p in payments if p["by"] == by)


def drawn(draw, truth):
    """As `done`, of what is drawn."""
    return {**done("", "", truth), "html": Drawn(draw)}
