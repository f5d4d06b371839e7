"""held_thirteenth_b.py: what the insurers' half of the thirteenth set shares: its own people, places and services; the pieces of a page are those of the eleventh."""
import datetime

from held_eleventh import bare, cols, day, done, facts, only, pay, price, share, table, total  # noqa: F401
from held_parts import money, npi, say, tax_id  # noqa: F401
from kit import esc, later, number  # noqa: F401

FIRST = "Danielle Oscar Kimberly Reginald Esperanza Todd Vanessa Arthur Leticia Jerome Paula Samir Bonnie Clifton Maribel Erica Walter Joyce Fernando Tanya Lamar Judith Bao Marlene".split()
LAST = "Archuleta Blackwell Cardenas Dempsey Eastman Figueroa Goodwin Hatfield Ibarra Jacobsen Kirkland Lombardi Maldonado Nichols Orozco Pacheco Quintana Roberson Stanton Tillman Underwood Velasquez Winslow Yarbrough".split()
CITIES = [("Spokane", "WA", "99201"), ("Beaumont", "TX", "77701"), ("Akron", "OH", "44308"), ("Springfield", "MO", "65806"), ("Columbia", "SC", "29201"), ("Fort Wayne", "IN", "46802"), ("Jackson", "MS", "39201"), ("Fargo", "ND", "58102"), ("Reading", "PA", "19601"), ("Visalia", "CA", "93291"), ("Lakeland", "FL", "33801"), ("Syracuse", "NY", "13202")]
STREETS = "Orchard Park Ln,Veterans Memorial Hwy,E Cactus Rd,Sycamore St Apt 3C,Windmill Way,7th St NW,Belmont Ave,Quail Hollow Dr,County Line Rd,Summit Ave Unit 210,La Paloma Dr,Park Place".split(",")
SYSTEMS = ["Cedar Bluff Medical Center", "St. Elmo's Hospital", "Prairie Regional Hospital", "Good Neighbor Health", "Tri-Rivers Memorial Hospital", "Holy Family Hospital of the Valley", "Northern Plains Medical Center"]
GROUPS = ["Bluffside Family Practice", "Valley Orthopaedic Associates PC", "Women's Health Partners LLC", "Advanced Imaging of the Plains", "Crestline Dermatology", "Harbor Heart Group", "Prairie Gastroenterology PA"]

# code, words, least and most dollars
CARE = [("99213", "Office visit", 110, 230), ("99214", "Office visit, extended", 160, 330), ("99396", "Preventive exam, 40-64", 170, 340), ("80053", "Metabolic panel", 40, 130), ("80061", "Lipid panel", 38, 120), ("85025", "Complete blood count", 24, 80), ("83036", "Hemoglobin A1c", 28, 90), ("71046", "Chest x-ray, two views", 80, 310), ("73721", "MRI of leg joint", 780, 2600), ("77067", "Screening mammogram", 240, 520),
        ("93000", "Electrocardiogram", 45, 160), ("20610", "Joint injection", 140, 330), ("97110", "Therapeutic exercise", 60, 140), ("97140", "Manual therapy", 55, 130), ("90834", "Psychotherapy, 45 minutes", 120, 220), ("45380", "Colonoscopy with biopsy", 1100, 3200), ("88305", "Tissue exam by pathologist", 130, 380), ("11102", "Skin biopsy", 120, 280), ("76830", "Transvaginal ultrasound", 220, 640), ("90471", "Vaccine administration", 25, 60)]


class Patient:
    def __init__(self, rng, youngest=22, oldest=82, last=None):
        self.first, self.middle, self.last = rng.choice(FIRST), rng.choice("ABCDEGHJKLMPRST"), last or rng.choice(LAST)
        self.born = datetime.date(2026 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        self.filed = f"{self.last}, {self.first} {self.middle}".upper()
        self.street, self.town = where(rng)
        self.mail = f"{self.full.upper()}<br>{self.street.upper()}<br>{self.town.upper()}"


def where(rng, box=False):
    city, state, code = rng.choice(CITIES)
    return (f"PO Box {rng.randint(1010, 98990)}" if box else f"{rng.randint(21, 9700)} {rng.choice(STREETS)}"), f"{city}, {state} {code}"


def call(rng, form="{}-{}-{}"):
    return form.format(rng.choice("509 409 330 417 803 260 601 701 610 559 863 315".split()), "555", f"{rng.randint(100, 199):04d}")


def dr(rng, form="{} {}, MD"):
    return form.format(rng.choice(FIRST), rng.choice(LAST))


def giver(rng):
    return rng.choice((dr(rng), rng.choice(GROUPS), rng.choice(SYSTEMS)))


def worked(rng, dates, count, remarks=(), denied=0.12, kinds=("ded", "copay", "coins", "coins", "both", "free"), care=CARE):
    """Services as a plan worked them: each with its shares; now and then one is not covered and the member's, with the first remark."""
    found = []
    for code, words, low, high in rng.sample(care, count):
        p = {**share(rng, price(rng, low, high), kinds), "noncovered_cents": 0}
        if rng.random() < denied and remarks:
            p = {**dict.fromkeys(p, 0), "charge_cents": p["charge_cents"], "noncovered_cents": p["charge_cents"], "patient_cents": p["charge_cents"]}
        found.append({"date": rng.choice(dates), "code": code, "description": words, **p, "remarks": [remarks[0]] if p["noncovered_cents"] else [remarks[1]] if len(remarks) > 1 and p["adjustment_cents"] else None})
    return sorted(found, key=lambda x: x["date"])


def told(kind, payer, who, member, claim, sent, provider, lines, keys, totals, **more):
    """The truth of one claim: of each line only what the page prints."""
    return {"document_type": kind, "provider": {"name": provider} if isinstance(provider, str) else provider, "payer": {"name": payer}, "patient": {"name": who if isinstance(who, str) else who.full, "member_id": member}, "claim_number": claim, "statement_date": sent,
            "lines": [only(line, *keys) for line in lines], "totals": totals, **more}
