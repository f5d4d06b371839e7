"""held_thirtythird_c.py: what eight papers of the thirty-third set share: people, senders, insurers, services, days and money of their own; the
pieces of a page are the fifteenth's."""
import datetime

from held_fifteenth_b import beside, esc, facts, later, number, sheet, table, tax_id, total
from held_parts import bars, npi, qr
from kit import without_blanks

FIRST = ("Theresa Jerome Candice Raymond Latoya Phillip Angelica Nathaniel Rosemary Hector Vanessa Leland Charlene Ibrahim Kathleen Roderick "
      "Svetlana "
         "Manuel Patrice Gerald Ebony Russell Consuelo Timothy Deborah Anh Marvin Jacqueline Omar Bernadette Curtis Melinda").split()
LAST = ("Ainsworth Bermudez Coleman Dombrowski Espinoza Fontaine Gallagher Haskell Ibarra Jefferson Kirkpatrick Lafferty Monroe Nwosu Odom "
      "Petrovic "
        "Quigley Robichaux Stevenson Tran Urbina Vaughn Whitaker Yazzie Zamora McAllister O'Rourke Pham Sutherland-Ortiz Castleberry Medina "
        "Boudreaux").split()
TOWNS = [("Cedar Rapids", "IA", "52402", "319"), ("Springfield", "MO", "65807", "417"), ("Johnson City", "TN", "37604", "423"),
         ("Grand Junction", "CO", "81501", "970"), ("Lancaster", "PA", "17603", "717"), ("Beaumont", "TX", "77706", "409"), ("Medford", "OR",
             "97504", "541"),
         ("Utica", "NY", "13502", "315"), ("Hattiesburg", "MS", "39402", "601"), ("Terre Haute", "IN", "47802", "812"), ("Sioux Falls", "SD",
             "57105", "605"),
         ("Greenville", "SC", "29607", "864"), ("Lima", "OH", "45805", "419"), ("Flagstaff", "AZ", "86001", "928"), ("Lansing", "MI", "48910",
             "517"),
         ("Wichita Falls", "TX", "76308", "940")]
ROADS = ("Larkspur Ln,W 39th St,Old Ferry Rd,Maplewood Ave Apt 2B,County Rd 214,Ridgecrest Dr,S 11th Ave,Tamarind Ct,Kensington Way Unit "
      "18,Hickory Hollow Rd,"
         "Fairgrounds Rd,N Prospect St").split(",")
OFFICES = "Health Sciences Dr,Parkway Plaza Ste 220,E Sunset Rd,Hospital Loop,Executive Pkwy Ste 400,N Main St".split(",")
HOSPITALS = ["Mercy Ridge Medical Center", "Tallgrass Regional Hospital", "St. Adelaide Medical Center", "Blue Mesa Community Hospital",
             "Grand Prairie Memorial Hospital", "Piedmont Crossing Medical Center"]
SYSTEMS = ["Northfork Health", "Cascade Valley Health System", "Heartwell Health", "Riverbluff Health Partners", "Sage & Summit Healthcare"]
PRACTICES = ["Bluff City Internal Medicine PLLC", "Prairie Orthopaedic & Spine Clinic PA", "Lakeview Family Physicians PC",
    "High Desert Pulmonary Associates",
             "Magnolia Womens Care LLC", "Ozark Neurology Group PC", "Three Forks Dermatology & Skin Surgery PC"]
PAYERS = [("AETNA", "60054"), ("CIGNA HEALTH AND LIFE INSURANCE COMPANY", "62308"), ("UNITEDHEALTHCARE", "87726"), ("HUMANA INSURANCE COMPANY",
    "61101"),
          ("BLUE CROSS BLUE SHIELD OF TEXAS", "G84980"), ("ANTHEM BLUE CROSS AND BLUE SHIELD", "00050"), ("MEDICA", "94265"),
          ("MOLINA HEALTHCARE", "20554"), ("AMBETTER", "68069")]
# code, in a hospital's words, in plain words, least and most dollars of a practice, times what a hospital asks
CARE = [("99213", "HC OFFICE VISIT ESTAB LVL 3", "Office visit, est. patient, level 3", 118, 215, 1.4),
        ("99214", "HC OFFICE VISIT ESTAB LVL 4", "Office visit, est. patient, level 4", 168, 310, 1.4),
        ("99204", "HC OFFICE VISIT NEW LVL 4", "Office visit, new patient, level 4", 240, 430, 1.4),
        ("80053", "HC METABOLIC PANEL COMP", "Metabolic panel, comprehensive", 34, 110, 3), ("85025", "HC CBC WITH DIFF",
            "CBC with automated differential", 24, 78, 3),
        ("80061", "HC LIPID PANEL", "Lipid panel", 38, 105, 3), ("83036", "HC HEMOGLOBIN A1C", "Hemoglobin A1c", 28, 82, 3),
        ("84443", "HC TSH", "Thyroid test (TSH)", 44, 120, 3), ("36415", "HC VENIPUNCTURE", "Blood draw", 10, 32, 2),
        ("81001", "HC URINALYSIS W MICRO", "Urinalysis with microscope", 12, 44, 3), ("71046", "HC XR CHEST 2 VIEWS", "X-ray chest, 2 views", 74,
            180, 4),
        ("73562", "HC XR KNEE 3 VIEWS", "X-ray knee, 3 views", 70, 165, 4), ("93000", "HC EKG COMPLETE", "EKG with reading", 46, 130, 3),
        ("20610", "HC ASPIR/INJ MAJOR JOINT", "Joint injection, large joint", 145, 330, 3), ("J3301", "HC TRIAMCINOLONE INJ 10MG",
            "Triamcinolone, per 10 mg", 6, 20, 2),
        ("96372", "HC INJECTION SC/IM", "Injection given, SC or IM", 32, 88, 3), ("94060", "HC SPIROMETRY PRE/POST BD",
            "Spirometry before and after inhaler", 96, 220, 3),
        ("90471", "HC IMMUNIZATION ADMIN 1ST", "Vaccine administration, first", 26, 58, 2), ("90686", "HC FLU VACCINE QUAD PF",
            "Influenza vaccine, pres. free", 28, 62, 2),
        ("97110", "HC PT THERAPEUTIC EXERCISE", "Therapeutic exercise, 15 min", 58, 125, 2), ("97140", "HC PT MANUAL THERAPY",
            "Manual therapy, 15 min", 56, 118, 2),
        ("76705", "HC US ABDOMEN LIMITED", "Ultrasound abdomen, limited", 150, 340, 4), ("87880", "HC STREP A RAPID", "Rapid strep test", 24, 64,
            3)]
VISITS = ("99213", "99214", "99204")
MANY = ("J3301", "97110", "97140")
ICD = [("I10", "Essential (primary) hypertension"), ("E11.9", "Type 2 diabetes mellitus without complications"), ("E78.5",
    "Hyperlipidemia, unspecified"),
       ("M17.11", "Unilateral primary osteoarthritis, right knee"), ("M25.561", "Pain in right knee"), ("R05.3", "Chronic cough"),
       ("J45.909", "Unspecified asthma, uncomplicated"), ("R53.83", "Other fatigue"), ("E03.9", "Hypothyroidism, unspecified"),
       ("K21.9", "Gastro-esophageal reflux disease without esophagitis"), ("R10.11", "Right upper quadrant pain"), ("M54.50",
           "Low back pain, unspecified")]


class Person:
    def __init__(self, rng, youngest=21, oldest=83, like=None):
        self.first, self.middle = rng.choice(FIRST), rng.choice("ABCDEFGHJKLMNPRST")
        self.last, self.sex = like.last if like else rng.choice(LAST), rng.choice("MF")
        self.born = datetime.date(2025 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        self.filed = f"{self.last}, {self.first} {self.middle}".upper()
        self.city, self.state, self.zip, self.area = (like.city, like.state, like.zip, like.area) if like else rng.choice(TOWNS)
        self.street = like.street if like else f"{rng.randint(15, 8900)} {rng.choice(ROADS)}"
        self.town = f"{self.city}, {self.state} {self.zip}"
        self.tel = f"{rng.randint(100, 199):04d}"

    def mail(self, upper=True):
        found = f"{self.full}\n{self.street}\n{self.town}"
        return esc(found.upper() if upper else found).replace("\n", "<br>")


class Sender:
    """Where a biller stands, where it has its money sent, its telephones."""

    def __init__(self, rng):
        self.city, self.state, self.zip, self.area = rng.choice(TOWNS)
        self.street = f"{rng.randint(100, 7800)} {rng.choice(OFFICES)}"
        self.town = f"{self.city}, {self.state} {self.zip}"
        self.address = f"{self.street}, {self.town}"
        far = rng.choice(TOWNS)
        self.box, self.far = f"PO Box {rng.randint(1200, 98800)}", f"{far[0]}, {far[1]} {far[2]}-{rng.randint(1001, 9990)}"
        self.tail = f"{rng.randint(100, 199):04d}"
        self.tel, self.dash = f"({self.area}) 555-{self.tail}", f"{self.area}-555-{self.tail}"
        self.fax = f"({self.area}) 555-{rng.randint(100, 199):04d}"
        self.free = f"{rng.choice(('800', '833', '844', '855', '866', '877', '888'))}-555-{rng.randint(100, 199):04d}"


def day(rng, first=(2025, 9, 8), span=230):
    return datetime.date(*first) + datetime.timedelta(rng.randrange(span))


def us(date):
    return f"{date:%m/%d/%Y}"


def two(date):
    return f"{date:%m/%d/%y}"


def thin(date):
    return f"{date.month}/{date.day}/{date.year}"


def thin2(date):
    return f"{date.month}/{date.day}/{date:%y}"


def word(date):
    return f"{date:%b} {date.day}, {date.year}"


def full(date):
    return f"{date:%B} {date.day}, {date.year}"


def usd(cents, sign="$"):
    return f"{'-' if cents < 0 else ''}{sign}{abs(cents) // 100:,}.{abs(cents) % 100:02d}"


def bare(cents):
    return usd(cents, "")


def price(rng, low, high):
    dollars = rng.uniform(low, high)
    return rng.choice((round(dollars) * 100, round(dollars) * 100, round(dollars * 100)))


def care(rng, count, hospital=False, only=None):
    """That many services of one visit, never two visits among them: code, words, units, price of one."""
    pool = [x for x in CARE if only is None or x[0] in only]
    visit, rest = rng.choice([x for x in pool if x[0] in VISITS]), [x for x in pool if x[0] not in VISITS]
    found = []
    for code, long, plain, low, high, times in [visit] + rng.sample(rest, min(count - 1, len(rest))):
        by = times if hospital else 1
        found.append((code, long if hospital else plain, rng.choice((1, 2, 4)) if code in MANY else 1, price(rng, low * by, high * by)))
    return found


def shares(rng, charge, kinds=("coins", "ded", "copay")):
    """What the contract takes off a charge, what the plan pays, what is left to the patient, and as what."""
    allowed, kind = round(charge * rng.uniform(0.35, 0.82)), rng.choice(kinds)
    own = {"copay": min(allowed, rng.choice((2000, 3500, 4000))), "coins": round(allowed * 0.2), "ded": allowed, "none": 0}[kind]
    return charge - allowed, allowed - own, own, kind


def doctor(rng, titles=("MD", "MD", "DO", "NP", "PA-C")):
    return f"{rng.choice(FIRST)} {rng.choice('ABCDEHJKLMRST')} {rng.choice(LAST)}, {rng.choice(titles)}"


def pay(date, by, words, cents):
    return {"date": date, "by": by, "description": words, "amount_cents": cents}


def truth(kind, provider, patient, lines, totals, **more):
    return without_blanks({"document_type": kind, "provider": provider, "patient": patient, "lines": lines, "totals": totals, **more})


def ink(name, color="#b3202a", font=7.6):
    """The styles of a printed claim form on a grid of its own: boxes and small names in the form's colour, typing in black."""
    return (f".{name}{{position:relative}}.{name} div{{position:absolute;white-space:nowrap}}.bx{{border:0.5pt solid {color};"
          f"box-sizing:border-box}}"
            f".lb{{font:4.6pt 'Liberation Sans',Arial;color:{color};line-height:5pt}}.ty{{font:{font}pt 'Liberation Mono',monospace;color:#000;"
            f"line-height:9pt}}"
            f".sh{{background:#f6dcda}}.dv{{border-left:0.5pt dotted {color}}}.rt{{text-align:right}}.ft{{font:5.6pt 'Liberation Sans',Arial;"
            f"color:{color}}}")


class Grid:
    """A form on columns and rows, in inches."""

    def __init__(self, wide, high):
        self.wide, self.high, self.parts = wide, high, []

    def put(self, col, row, text, kind="ty", cols=None, more="", rows=None, dx=0.02, dy=0.0):
        size = (f"width:{cols * self.wide - 0.03:.3f}in;" if cols else "") + (f"height:{rows * self.high:.3f}in;" if rows else "")
        self.parts.append(f'<div class="{kind}" style="left:{col * self.wide + dx:.3f}in;top:{row * self.high + dy:.3f}in;{size}{more}">{text}'
              f'</div>')

    def box(self, col, row, cols, rows, label="", value="", right=False, shade=False, down=None):
        self.parts.append(f'<div class="bx{" sh" if shade else ""}" style="left:{col * self.wide:.3f}in;top:{row * self.high:.3f}in;'
                          f'width:{cols * self.wide:.3f}in;height:{rows * self.high:.3f}in"></div>')
        if label:
            self.put(col, row, label, "lb", dy=0.012)
        if value != "":
            self.put(col, row, value, "ty rt" if right else "ty", cols if right else None, dy=self.high * (rows - 1) + 0.02 if down is None
                else down)

    def html(self, name):
        return f'<div class="{name}">{"".join(self.parts)}</div>'


__all__ = ("bars beside esc facts later npi number qr sheet table tax_id total Person Sender day us two thin thin2 word full usd bare price care "
      "shares doctor "
           "pay truth ink Grid datetime FIRST LAST TOWNS HOSPITALS SYSTEMS PRACTICES PAYERS CARE ICD VISITS MANY without_blanks").split()
