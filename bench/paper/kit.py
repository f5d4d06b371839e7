"""What the layouts share: invented people and places, services in words of our own, and the many
ways in which a bill writes money and days. All comes from the random.Random that is handed in."""
import datetime
import html

FIRST = (
    "Ada Abel Bria Boris Celia Cyril Dina Dario Edda Emil Flora Felix Greta Gus Hanna Hugo Ines"
    " Ivor Juna Jonas Kira Karl Lena Leo Mona Milo Nora Nils Otto Pia Rosalind Benedikta Lucan"
    " Margit Maximiliana Christophe Guadalupe Anneliese Bartholomew Jo Xi Ty"
).split()
LAST = (
    "Abbey Barlow Crane Dunmore Ellery Farrow Garrick Holloway Ingram Juniper Kestrel Larkin "
    "Merriweather Norwood Oakes Pemberton Quill Rowntree Sorrel Thackeray Underhill Voss Wexford "
    "Yarrow Vanterpool Halvorsen Tremayne Abernathy-Castellanos O'Dell McIlvaine Ng Villaseñor "
    "Featherstonehaugh Ruiz-Ojeda Lee Zimbelman"
).split()
TOWNS = [
    ("Larkmoor", "OH", "44399"),
    ("Tamarack Falls", "MN", "55999"),
    ("Juniper", "NM", "87999"),
    ("Wrenfield", "MI", "48999"),
    ("Ashgrove", "PA", "17099"),
    ("Brookfell", "TX", "76999"),
    ("Copperline", "AZ", "86099"),
    ("Dunwell", "GA", "31999"),
    ("Eastmere", "MA", "02799"),
    ("Fairhaven Mills", "NC", "28699"),
    ("Glenrock", "IL", "61999"),
    ("Highmoor", "TN", "38599"),
    ("St. Orlan", "LA", "71499"),
    ("Port Ellery", "WA", "98699"),
    ("Quarry Bend", "IN", "47899"),
]
STREETS = (
    "Old Mill Parkway,Alder Street,Birch Avenue,Cedar Hollow Road,N Dogwood Lane,W 14th Street,"
    "Fir Court,Grove Boulevard,Hazel Way,Ivy Terrace,Juniper Loop,State Route 9,Harbor View Dr"
).split(",")
PLACES = (
    "Ashgrove Brookfell Copperline Dunwell Eastmere Fairhaven Glenrock Highmoor Tolland Larkmoor "
    "Tamarack Briar Pinecrest Summerfield Lakeridge Marrowstone Northgate Riverbend"
).split()
SAINTS = "St. Orlan's,Mercy of the Lakes,Good Harbor,Sacred Grove,Holy Ridge".split(",")
MONTHS = (
    "January February March April May June July August September October November December"
).split()
MESES = (
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
).split()

esc = html.escape


# People, places, numbers -------------------------------------------------------------------------


class Person:
    def __init__(self, rng):
        self.first, self.last = rng.choice(FIRST), rng.choice(LAST)
        self.middle = rng.choice("ABCDEFGHJKLMNPRSTW") if rng.random() < 0.6 else ""
        age = rng.randint(19, 88)
        self.born = datetime.date(2026 - age, rng.randint(1, 12), rng.randint(1, 28))

    @property
    def plain(self):
        return " ".join(x for x in (self.first, self.middle, self.last) if x)

    @property
    def comma(self):
        """As registration desks write it: HALVORSEN, MARGIT L"""
        return f"{self.last}, {' '.join(x for x in (self.first, self.middle) if x)}".upper()

    def written(self, rng):
        return rng.choice([self.plain, self.plain.upper(), self.comma])


def address(rng, box=None):
    """Two lines: the street, and town with state and ZIP."""
    town, state, zip_code = rng.choice(TOWNS)
    if box is None:
        box = rng.random() < 0.4
    street = (
        f"PO Box {rng.randint(101, 99899)}"
        if box
        else f"{rng.randint(11, 9899)} {rng.choice(STREETS)}"
    )
    tail = f"-{rng.randint(1001, 9998)}" if rng.random() < 0.3 else ""
    return street, f"{town}, {state} {zip_code}{tail}"


def phone(rng, free=None):
    area = rng.choice(("330", "612", "505", "734", "717", "254", "828", "309", "931", "318"))
    last = f"555-{rng.randint(100, 199):04d}"
    if free is None:
        free = rng.random() < 0.3
    if free:
        return rng.choice(("1-800-", "1-877-", "(888) ", "866-")) + last
    return rng.choice(
        (
            f"({area}) {last}",
            f"{area}-{last}",
            f"({area}){last}",
            f"{area}.{last.replace('-', '.')}",
        )
    )


def npi(rng):
    """Ten digits with the right check digit; none that begins with 2 is given out yet."""
    digits = "2" + "".join(str(rng.randint(0, 9)) for _ in range(8))
    total = 24
    for place, digit in enumerate(reversed(digits)):
        n = int(digit) * (2 if place % 2 == 0 else 1)
        total += n // 10 + n % 10
    return digits + str(-total % 10)


def tax_id(rng):
    return f"{rng.choice((69, 70, 78, 79, 89, 96, 97))}-{rng.randint(0, 9999999):07d}"


def number(rng, pattern):
    """9 becomes a digit, A a letter; the rest stays: 'V00999999', 'AA-9999-99'."""
    return "".join(
        (
            str(rng.randint(0, 9))
            if c == "9"
            else rng.choice("ABCDEFGHJKLMNPRSTUVWXYZ") if c == "A" else c
        )
        for c in pattern
    )


def account(rng):
    return number(
        rng,
        rng.choice(
            (
                "9999999",
                "V00999999999",
                "9999-999-9999",
                "H99999999",
                "AA-999999",
                "9999999999",
                "E9999999",
                "99-9999999",
                "AA9999.99",
                "999999999999",
            )
        ),
    )


def hospital(rng):
    if rng.random() < 0.25:
        return f"{rng.choice(SAINTS)} {rng.choice(('Hospital', 'Medical Center', 'Health System'))}"
    return (
        f"{rng.choice(PLACES)} {rng.choice(('Regional Medical Center', 'General Hospital', 'Community Hospital', 'Health', 'Memorial Hospital', 'University Medical Center', 'Regional Hospital'))}"
    )


def group(rng, nature):
    return f"{rng.choice(PLACES)} {nature}"


def doctor(rng):
    return (
        f"{rng.choice(FIRST)} {rng.choice('ABCDEHJKLMRST')}. {rng.choice(LAST)},"
        f" {rng.choice(('MD', 'DO', 'MD', 'NP', 'PA-C'))}"
    )


def insurer(rng):
    return rng.choice(
        (
            "Pinnacle Crest Health",
            "Blue Heron Cross Health Plan",
            "Meridian Shield of Ashgrove",
            "Northgate Mutual",
            "Unity Plains Healthcare",
            "Aldergate Health Insurance Co.",
            "Cygnet Health",
            "Harborlight HMO",
            "Summit Tri-County Benefit Fund",
        )
    )


# Days and money ----------------------------------------------------------------------------------

DATE_STYLES = ("us", "us", "us", "short", "short", "bare", "month", "iso", "dash", "dotless")


def day(rng, first="2026-01-05", last="2026-05-20"):
    a, b = (datetime.date.fromisoformat(x) for x in (first, last))
    return a + datetime.timedelta(rng.randint(0, (b - a).days))


def later(date, days):
    return date + datetime.timedelta(days)


def show(date, style):
    month = MONTHS[date.month - 1]
    return {
        "us": f"{date:%m/%d/%Y}",
        "short": f"{date:%m/%d/%y}",
        "bare": f"{date.month}/{date.day}/{date.year}",
        "month": f"{month[:3]} {date.day}, {date.year}",
        "long": f"{month} {date.day}, {date.year}",
        "iso": date.isoformat(),
        "dash": f"{date:%m-%d-%Y}",
        "dotless": f"{date:%d-}{month[:3].upper()}-{date.year}",
        "tight": f"{date:%m%d%y}",
        "day": f"{date:%m/%d}",
        "spaced": f"{date:%m %d %y}",
        "es": f"{date.day} de {MESES[date.month - 1]} de {date.year}",
    }[style]


class Money:
    """One bill's way of writing amounts."""

    def __init__(self, rng, sign=None, minus=None):
        self.sign = rng.choice(("", "", "$", "$")) if sign is None else sign
        self.minus = minus or rng.choice(("-{}", "-{}", "({})", "{}-", "{} CR", "-{}"))

    def __call__(self, cents, sign=None):
        mark = self.sign if sign is None else sign
        text = f"{mark}{abs(cents) // 100:,}.{abs(cents) % 100:02d}"
        return self.minus.format(text) if cents < 0 else text


def plain(cents):
    return f"{'-' if cents < 0 else ''}{abs(cents) // 100:,}.{abs(cents) % 100:02d}"


def cents(rng, low, high):
    """A charge between two amounts of dollars, as chargemasters have them: round or odd."""
    dollars = rng.uniform(low, high)
    kind = rng.random()
    if kind < 0.4:
        return round(dollars) * 100
    if kind < 0.6:
        return round(dollars * 4) * 25
    return round(dollars * 100)


# Services: code, revenue code, what a hospital prints, what a plainer bill prints, dollars ----------

SERVICES = [
    ("99284", "0450", "ED VISIT LVL 4", "Emergency department visit, level 4", 900, 2600),
    ("99285", "0450", "ED VISIT LVL 5", "Emergency department visit, level 5", 1500, 4200),
    ("99283", "0450", "ED VISIT LVL 3", "Emergency department visit, level 3", 500, 1500),
    ("96365", "0260", "IV INFUSION THERAPY 1ST HR", "Drip into a vein, first hour", 300, 900),
    ("96374", "0450", "IV PUSH SINGLE DRUG", "Injection into a vein, first drug", 180, 520),
    ("96375", "0450", "IV PUSH EA ADDL NEW DRUG", "Injection into a vein, each new drug", 120, 380),
    ("96361", "0260", "IV HYDRATION EA ADDL HR", "Fluids into a vein, each added hour", 90, 300),
    ("36415", "0300", "VENIPUNCTURE", "Blood draw", 12, 60),
    ("80053", "0301", "COMPREHENSIVE METAB PANEL", "Metabolic panel, complete", 60, 420),
    ("80048", "0301", "BASIC METAB PANEL", "Metabolic panel, basic", 45, 310),
    ("85025", "0305", "CBC W/AUTO DIFF", "Complete blood count with differential", 30, 220),
    ("84484", "0301", "TROPONIN QUANT", "Troponin, amount in blood", 60, 340),
    ("81001", "0307", "URINALYSIS AUTO W/SCOPE", "Urine test with microscope", 20, 120),
    ("87086", "0306", "URINE CULTURE", "Culture of urine, colony count", 40, 180),
    ("83036", "0301", "HEMOGLOBIN A1C", "Hemoglobin A1c", 30, 160),
    ("80061", "0301", "LIPID PANEL", "Cholesterol and fats panel", 40, 190),
    ("84443", "0301", "TSH", "Thyroid stimulating hormone", 50, 240),
    ("71046", "0324", "XR CHEST 2V", "Chest X-ray, two views", 150, 620),
    ("73630", "0320", "XR FOOT COMP 3V LT", "X-ray of left foot, three views", 140, 520),
    (
        "74177",
        "0352",
        "CT ABD/PELVIS W CONTRAST",
        "CT of belly and pelvis with contrast",
        1800,
        6400,
    ),
    ("70450", "0351", "CT HEAD W/O CONTRAST", "CT of head without contrast", 900, 3200),
    (
        "72148",
        "0612",
        "MRI L-SPINE W/O CONTRAST",
        "MRI of lower spine without contrast",
        1200,
        4300,
    ),
    ("76705", "0402", "US ABDOMEN LTD", "Ultrasound of belly, limited", 300, 1100),
    ("93005", "0730", "EKG TRACING ONLY", "Heart tracing (EKG)", 80, 360),
    ("93306", "0483", "ECHO TTE COMPLETE W DOPPLER", "Heart ultrasound, complete", 900, 3600),
    ("94640", "0410", "NEBULIZER TX", "Breathing treatment", 70, 260),
    (
        "97110",
        "0420",
        "PT THERAPEUTIC EXERCISE 15M",
        "Exercise with therapist, 15 minutes",
        60,
        170,
    ),
    ("97140", "0420", "PT MANUAL THERAPY 15M", "Hands-on therapy, 15 minutes", 60, 160),
    ("J1885", "0636", "KETOROLAC INJ PER 15MG", "Ketorolac injection", 8, 60),
    ("J2405", "0636", "ONDANSETRON INJ PER 1MG", "Ondansetron injection", 4, 40),
    ("J7030", "0258", "SODIUM CHLORIDE 0.9% 1000ML", "Salt solution, 1,000 ml bag", 40, 220),
    ("J0696", "0636", "CEFTRIAXONE INJ PER 250MG", "Ceftriaxone injection", 12, 70),
    ("Q9967", "0255", "CONTRAST LOCM 300-399 PER ML", "Contrast dye, per ml", 1, 4),
    ("", "0250", "ACETAMINOPHEN 325MG TAB", "Acetaminophen tablet", 1, 12),
    ("", "0250", "IBUPROFEN 600MG TAB", "Ibuprofen tablet", 1, 16),
    ("", "0270", "IV START KIT", "Kit to start a drip", 18, 90),
    ("", "0270", "TUBING IV SET PRIMARY", "Tubing for a drip", 14, 80),
    ("", "0272", "SUTURE KIT STERILE", "Stitching kit", 40, 190),
    ("12001", "0450", "REPAIR SIMPLE WND 2.5CM OR <", "Closing of a small wound", 300, 900),
    ("29515", "0450", "SPLINT SHORT LEG", "Splint, lower leg", 180, 520),
    ("G0378", "0762", "OBSERVATION PER HR", "Observation, per hour", 60, 190),
    ("90471", "0771", "IMMUNIZATION ADMIN", "Giving of one vaccine", 30, 120),
]
LONG_WORDS = [
    (
        "",
        "0250",
        "ALBUTEROL 2.5 MG/3 ML (0.083%) SOLUTION FOR NEBULIZER, UNIT DOSE VIAL",
        "",
        6,
        24,
    ),
    (
        "J7030",
        "0258",
        "SODIUM CHLORIDE 0.9% SOLUTION FOR INTRAVENOUS USE 1000 ML BAG FLOOR STOCK CABINET 2W-03",
        "",
        60,
        190,
    ),
    (
        "",
        "0270",
        "IV EXTENSION SET, NEEDLELESS, WITH TWO PORTS AND SLIDE CLAMP, 7 INCH",
        "",
        20,
        70,
    ),
    ("87040", "0306", "BLOOD CULTURE FOR BACTERIA, FIRST OF TWO SETS, LEFT ARM", "", 120, 380),
    ("70553", "0611", "MRI BRAIN WITHOUT CONTRAST FOLLOWED BY WITH CONTRAST", "", 2400, 5900),
]
OFFICE = [
    ("99213", "Office visit, established patient, 20 min", 110, 240),
    ("99214", "Office visit, established patient, 30 min", 160, 340),
    ("99203", "Office visit, new patient, 30 min", 180, 360),
    ("99204", "Office visit, new patient, 45 min", 260, 480),
    ("36415", "Blood draw", 12, 35),
    ("85025", "Complete blood count", 20, 70),
    ("80053", "Metabolic panel", 30, 110),
    ("81003", "Urine dipstick", 10, 35),
    ("87880", "Rapid strep test", 25, 70),
    ("90471", "Vaccine given", 25, 60),
    ("90686", "Flu vaccine", 28, 75),
    ("93000", "EKG with reading", 45, 160),
    ("96372", "Injection under skin or in muscle", 30, 95),
    ("J1100", "Dexamethasone injection", 4, 28),
    ("20610", "Injection into a large joint", 140, 420),
    ("11102", "Small skin sample taken", 130, 340),
    ("17110", "Warts removed, up to 14", 120, 330),
    ("69210", "Ear wax removed", 60, 180),
    ("94010", "Breathing test", 50, 170),
    ("G0439", "Yearly wellness visit", 140, 290),
    ("87804", "Flu test, rapid", 25, 80),
    ("99396", "Yearly checkup, age 40-64", 180, 360),
]
DEPARTMENTS = {
    "0120": "ROOM AND BOARD SEMI-PRIVATE",
    "0250": "PHARMACY",
    "0255": "CONTRAST MEDIA",
    "0258": "IV SOLUTIONS",
    "0260": "IV THERAPY",
    "0270": "MEDICAL/SURGICAL SUPPLIES",
    "0272": "STERILE SUPPLY",
    "0300": "LABORATORY",
    "0301": "LAB - CHEMISTRY",
    "0305": "LAB - HEMATOLOGY",
    "0306": "LAB - MICROBIOLOGY",
    "0307": "LAB - URINALYSIS",
    "0320": "RADIOLOGY DIAGNOSTIC",
    "0324": "CHEST X-RAY",
    "0351": "CT SCAN - HEAD",
    "0352": "CT SCAN - BODY",
    "0402": "ULTRASOUND",
    "0410": "RESPIRATORY SERVICES",
    "0420": "PHYSICAL THERAPY",
    "0450": "EMERGENCY ROOM",
    "0483": "ECHOCARDIOLOGY",
    "0611": "MRI - BRAIN",
    "0612": "MRI - SPINE",
    "0636": "DRUGS REQUIRING DETAILED CODING",
    "0730": "EKG/ECG",
    "0762": "OBSERVATION",
    "0771": "PREVENTIVE CARE SERVICES",
}


def services(rng, count, long=0.1):
    """That many services a hospital gave, each with units and its charge, by revenue code."""
    picked = []
    for _ in range(count):
        code, revenue, words, easy, low, high = rng.choice(
            LONG_WORDS if rng.random() < long else SERVICES
        )
        many = (
            code[:1] == "J"
            or code == "Q9967"
            or (not code and rng.random() < 0.4)
            or code in ("G0378", "96361", "97110")
        )
        units = rng.randint(2, 90 if code == "Q9967" else 8) if many and rng.random() < 0.7 else 1
        price = cents(rng, low, high)
        picked.append(
            {
                "code": code,
                "revenue": revenue,
                "words": words,
                "easy": easy or words.capitalize(),
                "units": units,
                "price": price,
                "charge": price * units,
            }
        )
    return sorted(picked, key=lambda s: (s["revenue"], s["words"]))


def office(rng, count):
    picked = rng.sample(OFFICE, min(count, len(OFFICE)))
    return [
        {"code": code, "words": words, "units": 1, "charge": cents(rng, low, high)}
        for code, words, low, high in picked
    ]


# Pieces of a page --------------------------------------------------------------------------------


def page(css, body, size="Letter", margin="0.5in", lang="en"):
    return (
        f'<!DOCTYPE html><html lang="{lang}"><head><meta'
        ' charset="utf-8"><title>Statement</title><style>'
        f"@page{{size:{size};margin:{margin}}}"
        'body{margin:0;font-family:"Liberation Sans",Arial;font-size:10pt;color:#111}'
        "table{border-collapse:collapse}td,th{vertical-align:top;text-align:left;padding:2pt 4pt}"
        ".r{text-align:right}.c{text-align:center}.b{font-weight:bold}.w{width:100%}.nw{white-space:nowrap}"
        ".break{page-break-after:always}.small{font-size:7.5pt;color:#444}thead{display:table-header-group}"
        "tr{page-break-inside:avoid}"
        f"{css}</style></head><body>{body}</body></html>"
    )


def row(cells, kinds=(), tag="td", attr=""):
    """A table row; kinds are the classes of its cells, by place. The cells are text, not yet escaped."""
    out = []
    for place, cell in enumerate(cells):
        kind = kinds[place] if place < len(kinds) else ""
        out.append(
            f'<{tag} class="{kind}">{raw(cell)}</{tag}>' if kind else f"<{tag}>{raw(cell)}</{tag}>"
        )
    return f"<tr{' ' + attr if attr else ''}>{''.join(out)}</tr>"


class Raw(str):
    """Text that is HTML already."""


def raw(cell):
    return cell if isinstance(cell, Raw) else esc("" if cell is None else str(cell))


def pairs(items, css="", left="", right=""):
    """A block of labels and values."""
    return (
        f'<table style="{css}">'
        + "".join(
            f'<tr><td class="{left}">{raw(k)}</td><td class="{right}">{raw(v)}</td></tr>'
            for k, v in items
        )
        + "</table>"
    )


def sides(left, right, split=50, css=""):
    return (
        f'<table class="w" style="{css}"><tr><td style="width:{split}%;padding:0">{left}</td>'
        f'<td style="padding:0">{right}</td></tr></table>'
    )


def barcode(rng, height=28, bars=60):
    """Bars as inline blocks, so that every producer draws them."""
    parts = []
    for _ in range(bars):
        parts.append(
            f'<i style="display:inline-block;height:{height}px;width:{rng.randint(1, 3)}px;background:#000;'
            f'margin-right:{rng.randint(1, 3)}px"></i>'
        )
    return f'<div style="line-height:0;white-space:nowrap">{"".join(parts)}</div>'


def boxes(letters):
    """A card number's row of empty boxes, as coupons have it."""
    return "".join(
        '<span style="display:inline-block;width:11pt;height:13pt;border:1px solid'
        ' #555;margin-right:-1px"></span>'
        for _ in range(letters)
    )


def card_box():
    return (
        '<table style="border:1px solid #333;font-size:7pt;width:100%"><tr><td colspan="3"'
        ' class="c b" style="background:#ddd">IF PAYING BY CREDIT CARD, FILL OUT'
        ' BELOW</td></tr><tr><td style="border:1px solid #999">&#9744; VISA</td><td'
        ' style="border:1px solid #999">&#9744; MASTERCARD</td><td style="border:1px solid'
        ' #999">&#9744; DISCOVER</td></tr><tr><td colspan="3" style="border:1px solid #999">CARD'
        f' NUMBER<br>{boxes(16)}</td></tr><tr><td colspan="2" style="border:1px solid'
        ' #999;height:22pt">SIGNATURE</td><td style="border:1px solid #999">EXP.'
        " DATE</td></tr></table>"
    )


def cut_line(words="Please detach and return this portion with your payment"):
    return (
        '<div style="border-top:1px dashed #333;margin:8pt 0 4pt;text-align:center"'
        f' class="small">{esc(words)}</div>'
    )


def without_blanks(thing):
    """A truth has no key without a value."""
    if isinstance(thing, dict):
        return {
            k: v
            for k, v in ((k, without_blanks(v)) for k, v in thing.items())
            if v is not None and v != "" and v != {}
        }
    if isinstance(thing, list):
        return [without_blanks(x) for x in thing]
    if isinstance(thing, datetime.date):
        return thing.isoformat()
    return thing
