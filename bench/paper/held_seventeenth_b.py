"""held_seventeenth_b.py: what the insurers of the seventeenth set share: its own people, places and services, and the truth of a claim; how a plan works a charge is that of the sixteenth."""
import datetime

import held_sixteenth_b as older
from held_sixteenth_b import beside, born, call, cents, day, done, esc, facts, free, later, npi, number, only, say, sheet, sums, table, tax_id, told, total, usd, worked  # noqa: F401

FIRST = "Colette Byron Imani Walter Xiomara Reggie Phyllis Tomas Daphne Lamar Rosalind Kenji Maribel Otis Jeanette Farid Trudy Sherman Anjali Duane Consuelo Ezra Marlene Hollis".split()
LAST = "Abernathy Barragan Crenshaw Dufresne Eastman Figueroa Goldstein Hutchins Ibarra Johansen Kemp Langford Mendoza Nwosu Odom Prescott Ramsdell Schaefer Toliver Underhill Velasquez Winslow Yates Ziegler".split()
CITIES = [("Tyler", "TX", "75701"), ("Ocala", "FL", "34471"), ("Altoona", "PA", "16602"), ("Worcester", "MA", "01604"), ("Peoria", "IL", "61602"), ("Muncie", "IN", "47302"), ("Asheville", "NC", "28801"), ("Yuma", "AZ", "85364"), ("Racine", "WI", "53403"), ("Chattanooga", "TN", "37402"), ("Modesto", "CA", "95354"), ("Topeka", "KS", "66603")]
STREETS = "Larch St,Beacon Hill Rd,S Wabash Ave,Kingfisher Dr,Farm Road 1488,Dogwood Ct Apt 9B,E 41st St,Monument Ave,Turnberry Ln,Old Mill Rd Lot 6,N Hickory Way,Sandpiper Cir".split(",")
HOSPITALS = ["Mercy Ridge Hospital", "Mount Carmel East Regional", "Baptist Lakes Medical Center", "Saint Agatha Medical Center", "Pine Belt Community Hospital", "University Health at Fairmont"]
GROUPS = ["Alliance Family Physicians", "Gulf Breeze Orthopaedics PA", "Keystone Radiology Associates", "Premier Dermatology Group LLC", "Valley Ear Nose & Throat", "Sunrise Pediatrics PC", "Lone Oak Urgent Care", "Bay State Endocrinology", "Total Spine & Rehab Inc", "Quality Path Laboratories"]
# code, an insurer's kind of service, what was done in our own words, least and most dollars
CARE = [("99213", "Office visit", "Office visit, 20 to 29 minutes", 125, 230), ("99215", "Office visit", "Office visit, 40 minutes or more", 230, 440), ("99203", "Office visit", "New patient visit, 30 minutes", 160, 330), ("99395", "Preventive care", "Routine checkup, age 18 to 39", 150, 310), ("99285", "Emergency room", "Emergency visit, highest level", 690, 2400), ("80053", "Laboratory", "Chemistry panel, 14 tests", 36, 160), ("85027", "Laboratory", "Complete blood count", 18, 75), ("82306", "Laboratory", "Vitamin D level", 65, 240), ("81025", "Laboratory", "Urine pregnancy test", 14, 48), ("87804", "Laboratory", "Rapid flu test", 28, 90), ("88305", "Pathology", "Microscope exam of tissue", 130, 390), ("71046", "X-ray", "Chest X-ray, two views", 80, 320), ("73721", "MRI", "MRI of knee, no dye", 820, 2700), ("77067", "Mammogram", "Breast screening, both sides", 210, 460), ("76700", "Ultrasound", "Ultrasound of whole belly", 230, 720), ("93000", "Heart test", "Heart tracing with report", 48, 170), ("20553", "Surgery", "Trigger point shots, 3 muscles or more", 120, 330), ("45380", "Surgery", "Colonoscopy with biopsy", 1150, 3600), ("17110", "Surgery", "Wart removal, up to 14", 130, 320), ("97110", "Physical therapy", "Strength exercises, 15 minutes", 60, 150), ("97140", "Physical therapy", "Hands-on therapy, 15 minutes", 58, 145), ("98941", "Chiropractic", "Spine adjustment, 3 to 4 areas", 48, 110), ("90837", "Mental health", "Psychotherapy, 60 minutes", 140, 280), ("J0696", "Injection", "Ceftriaxone shot, 250 mg", 10, 52), ("90715", "Immunization", "Tetanus booster", 48, 110)]
TIMED = {"97110": (1, 2, 3, 4), "97140": (1, 1, 2), "J0696": (1, 2, 4)}
SUMS = {"charges_cents": "charge_cents", "adjustments_cents": "adjustment_cents", "insurance_paid_cents": "plan_paid_cents", "balance_cents": "patient_cents"}


class Who(older.Who):
    """A person of this set's names and towns."""
    def __init__(self, rng, last=None, youngest=24, oldest=84):
        self.first, self.middle, self.last = rng.choice(FIRST), rng.choice("ABCDEFGHJKLMNPRSTW"), last or rng.choice(LAST)
        self.born = datetime.date(2026 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full, self.filed = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}", f"{self.last}, {self.first} {self.middle}".upper()
        self.street, self.town = place(rng)
        self.mail = "<br>".join(x.upper() for x in (self.full, self.street, self.town))


def place(rng, box=False):
    town, state, code = rng.choice(CITIES)
    return (f"P.O. Box {rng.randint(1010, 98990)}" if box else f"{rng.randint(14, 9800)} {rng.choice(STREETS)}"), f"{town}, {state} {code}"


def doctor(rng, form="{} {}, MD"):
    return form.format(rng.choice(FIRST), rng.choice(LAST))


def giver(rng):
    return rng.choice((doctor(rng), rng.choice(GROUPS), rng.choice(GROUPS), rng.choice(HOSPITALS)))


def services(rng, least, most, dates, care=CARE, words=2, kinds=("ded", "copay", "coins", "coins", "both", "free"), denied=0.0, cut=0.0, out=False):
    """The lines of a claim by day, never two visits in one; `out`: no contract, so that what is over the allowance is the member's."""
    found, visit = [], False
    for item in rng.sample(care, len(care)):
        if item[0][:2] == "99" and visit:
            continue
        visit = visit or item[0][:2] == "99"
        units = rng.choice(TIMED.get(item[0], (1,)))
        x = worked(rng, cents(rng, item[-2], item[-1]) * units, kinds, denied, cut)
        if out and not x["denied"]:
            x["noncovered_cents"], x["patient_cents"], x["adjustment_cents"] = x["noncovered_cents"] + x["adjustment_cents"], x["patient_cents"] + x["adjustment_cents"], 0
        found.append({"date": rng.choice(dates), "code": item[0], "description": item[words], "units": units, **x})
    return sorted(found[: rng.randint(least, most)], key=lambda x: x["date"])


def claim_of(payer, patient, member, lines, keys, provider, claim, sent, of="charges_cents adjustments_cents insurance_paid_cents balance_cents", kind="eob", blank=(), **more):
    """The truth of one claim: of each line the printed keys, and the sums that are printed."""
    return told(kind, payer, patient, member, only(lines, keys, blank), {k: total(lines, SUMS[k]) for k in of.split()}, provider={"name": provider}, claim_number=claim, statement_date=sent, **more)


def one_or_more(docs):
    return docs[0] if len(docs) == 1 else {"documents": docs}


__all__ = "npi tax_id esc later number Who place call free doctor giver day say cents usd services total sums only born datetime table facts beside sheet done told claim_of one_or_more FIRST LAST CITIES HOSPITALS GROUPS CARE".split()
