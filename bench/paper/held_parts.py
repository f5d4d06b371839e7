"""held_parts.py: what the held-back layouts share: invented people and places, services, ways to write money and dates."""
import datetime
import html

FIRST = "Marisol Devon Ingrid Tobias Yesenia Calvin Noreen Rafael Priya Wendell Annelise Marcus Dolores Hugo Thuy Everett".split()
LAST = "Quintrell Okafor-Lane Bastida Vandermoor Ysasi Thornquist Pellegrew Nakamoto Delacroix Hargrave O'Shanley Brightwater Mbeki Sandquist Ruelas Whitlow".split()
STEM = "Larkmoor Hazelford Copperfen Windlass Ashgrove Merrowdale Stonequay Juniperton Brackwater Fallowmere Kestrelby Oxbourne".split()
TOWN = ["Harlow Bend", "Pine Ferry", "Cedar Notch", "Westerlyn", "Mill Harbor", "Dunmore Flats", "Saint Alder",
        "Grayling Point"]
ROAD = ["Orchard Hill Rd", "Tannery St", "W 14th Ave", "Lantern Way", "County Road 1180", "Bellwether Blvd Ste 210",
        "N Quarry Ln", "Old Post Pike"]
STATES = {"OH": "43", "TX": "75", "PA": "17", "GA": "30", "MO": "63", "AZ": "85", "WA": "98", "NY": "12"}
PLANS = ["Bluepine Health Plan", "Coral Mutual Benefit", "Summit Oak PPO", "Harborline Health",
         "First Prairie Assurance", "Unity Fern Choice Plus"]
MONTHS_ES = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()

# code, revenue code, description, least and most dollars
EMERGENCY = [
    ("99284", "0450", "ED VISIT LVL 4", 1180, 2460), ("99283", "0450", "ED VISIT LVL 3", 690, 1490),
    ("36415", "0300", "VENIPUNCTURE ROUTINE", 18, 62), ("80053", "0301", "COMP METABOLIC PANEL", 140, 420),
    ("85025", "0305", "CBC W AUTO DIFF", 88, 240), ("83690", "0301", "LIPASE LEVEL", 90, 260),
    ("84484", "0301", "TROPONIN QUANT", 120, 380), ("81001", "0307", "URINALYSIS AUTO W MICROSCOPY", 40, 130),
    ("87086", "0306", "CULTURE URINE COLONY COUNT", 70, 190), ("71046", "0324", "XR CHEST 2 VIEWS", 310, 640),
    ("74177", "0352", "CT ABDOMEN AND PELVIS WITH IV CONTRAST", 2900, 6200),
    ("70450", "0351", "CT HEAD WO CONTRAST", 1300, 2750),
    ("93005", "0730", "EKG TRACING ONLY", 190, 410), ("96374", "0260", "IV PUSH INITIAL DRUG", 240, 510),
    ("96361", "0260", "IV HYDRATION EA ADDL HOUR", 110, 260), ("J1885", "0636", "KETOROLAC INJ PER 15 MG", 9, 48),
    ("J2405", "0636", "ONDANSETRON INJ PER 1 MG", 4, 31), ("J7030", "0258", "SODIUM CHLORIDE 0.9% 1000 ML BAG", 60,
        180),
]
INPATIENT = [
    (None, "0120", "ROOM AND BOARD SEMI-PRIVATE", 1650, 3100), (None, "0250", "ACETAMINOPHEN 500 MG TABLET", 3, 14),
    (None, "0250", "PANTOPRAZOLE 40 MG VIAL", 38, 120), (None, "0270", "IV START KIT", 14, 66),
    (None, "0272", "STERILE DRESSING TRAY LARGE", 45, 160), ("97161", "0424", "PT EVALUATION LOW COMPLEXITY", 210, 460),
    ("97116", "0420", "GAIT TRAINING EA 15 MIN", 95, 210), ("94640", "0410", "INHALATION TREATMENT NEBULIZER", 120,
        310),
    ("82962", "0301", "GLUCOSE BEDSIDE STRIP", 12, 45), ("80048", "0301", "BASIC METABOLIC PANEL", 110, 290),
    ("83735", "0301", "MAGNESIUM LEVEL", 40, 118), ("85610", "0305", "PROTHROMBIN TIME", 38, 104),
    ("76705", "0402", "US ABDOMEN LIMITED", 420, 990), ("J0696", "0636", "CEFTRIAXONE INJ PER 250 MG", 12, 60),
]
OFFICE = [
    ("99213", None, "OFFICE VISIT EST LOW", 128, 210), ("99214", None, "OFFICE VISIT EST MODERATE", 185, 320),
    ("99203", None, "OFFICE VISIT NEW LOW", 170, 305), ("20610", None, "INJECT LARGE JOINT", 160, 290),
    ("J3301", None, "TRIAMCINOLONE PER 10 MG", 8, 22), ("73562", None, "X-RAY KNEE 3 VIEWS", 72, 160),
    ("93000", None, "EKG COMPLETE", 48, 110), ("36415", None, "BLOOD DRAW", 10, 30),
    ("81002", None, "URINE DIP NO MICRO", 9, 28),
    ("90471", None, "VACCINE ADMIN FIRST", 28, 60), ("90686", None, "FLU VACCINE QUAD PRES FREE", 24, 48),
    ("69210", None, "EAR WAX REMOVAL W TOOL", 68, 140), ("17000", None, "DESTROY PREMALIG LESION FIRST", 110, 230),
    ("11102", None, "TANGENTIAL SKIN BIOPSY", 130, 260), ("96372", None, "INJECTION SUBQ OR IM", 35, 80),
]
LAB = [
    ("80061", None, "Lipid panel", 62, 148), ("83036", None, "Hemoglobin A1c", 48, 110),
    ("84443", None, "TSH", 70, 155),
    ("80053", None, "Metabolic panel, comprehensive", 58, 130), ("85025", None, "CBC with differential, automated", 36,
        92),
    ("82306", None, "Vitamin D, 25-hydroxy", 120, 270), ("82728", None, "Ferritin", 60, 140),
    ("86140", None, "C-reactive protein", 44, 98),
    ("87491", None, "Chlamydia trachomatis, amplified probe, urine", 110, 240), ("84153", None, "PSA, total", 78, 170),
    ("82607", None, "Vitamin B12", 60, 144), ("81001", None, "Urinalysis, complete", 20, 58),
    ("36415", None, "Venipuncture", 8, 24),
]
RADIOLOGY = [
    ("71046", None, "XR CHEST 2 VIEWS", 38, 90), ("74177", None, "CT ABD/PELVIS W CONTRAST", 240, 520),
    ("70450", None, "CT HEAD WO CONTRAST", 140, 300),
    ("76700", None, "US ABDOMEN COMPLETE", 110, 260), ("73630", None, "XR FOOT 3+ VIEWS", 28, 74),
    ("72148", None, "MRI LUMBAR SPINE WO", 260, 560),
    ("76856", None, "US PELVIS NON OB", 90, 220), ("73110", None, "XR WRIST 3+ VIEWS", 28, 70),
]
DENTAL = [
    ("D0120", None, "Periodic exam", 48, 86), ("D0274", None, "Bitewings, four films", 58, 104),
    ("D1110", None, "Adult cleaning", 88, 150),
    ("D2392", None, "Resin filling, 2 surfaces, back tooth", 190, 330),
    ("D2740", None, "Crown, porcelain/ceramic", 980, 1650),
    ("D4341", None, "Scaling & root planing, per quadrant, 4+ teeth", 220, 380),
    ("D7140", None, "Extraction, erupted tooth", 160, 310),
    ("D0220", None, "Periapical film, first", 24, 44), ("D1206", None, "Fluoride varnish", 34, 62),
    ("D2950", None, "Core buildup with pins", 210, 390),
]
DIAGNOSES = ["R10.9", "E78.5", "I10", "E11.9", "M54.50", "R07.9", "N39.0", "J18.9", "Z00.00", "S93.401A", "K21.9",
             "D64.9"]

e = html.escape


def person(rng):
    return rng.choice(FIRST), rng.choice("ABCDEFGHJKLMNPRSTW"), rng.choice(LAST)


def natural(who):
    return f"{who[0]} {who[1]}. {who[2]}"


def filed(who):
    return f"{who[2]}, {who[0]} {who[1]}".upper()


def address(rng):
    """Two printed lines, and the same as one line."""
    state = rng.choice(sorted(STATES))
    street = f"{rng.randint(101, 9899)} {rng.choice(ROAD)}"
    town = f"{rng.choice(TOWN)}, {state} {STATES[state]}{rng.randint(100, 999)}"
    return street, town, f"{street}, {town}"


def phone(rng, style="({}) {}-{}"):
    return style.format(rng.randint(212, 989), 555, f"{rng.randint(100, 199):04d}")


def npi(rng):
    """Ten digits with their check digit, as the identifiers of providers have."""
    body = "1" + digits(rng, 8)
    doubled = sum(sum(divmod(int(c) * 2, 10)) if i % 2 == 0 else int(c) for i, c in enumerate(reversed(body)))
    return body + str(-(doubled + 24) % 10)


def digits(rng, count):
    return "".join(rng.choice("0123456789") for _ in range(count))


def tax_id(rng):
    return f"{rng.randint(10, 98)}-{digits(rng, 7)}"


def day(rng, first=(2024, 2, 1), span=800):
    return datetime.date(*first) + datetime.timedelta(days=rng.randrange(span))


def after(date, days):
    return date + datetime.timedelta(days=days)


FORMATS = {"us": "%m/%d/%Y", "short": "%m/%d/%y", "dash": "%m-%d-%Y", "long": "%B %-d, %Y", "mon": "%b %-d, %Y",
           "caps": "%d-%b-%Y",
           "bare": "%-m/%-d/%y", "packed": "%m%d%y", "weekday": "%A, %B %-d, %Y", "spaced": "%m %d %y",
           "plain": "%m%d%Y", "parted": "%m %d %Y", "joined": "%d%b%y", "joined4": "%d%b%Y", "dots": "%m.%d.%y",
           "month day": "%b %-d", "slash day": "%-m/%-d", "dmon": "%d %b %Y",
           "dmon caps": "%d %b %Y", "iso": "%Y-%m-%d", "hyphens": "%-m-%-d-%y", "bare4": "%-m/%-d/%Y"}


def say(date, style):
    if style == "es":
        return f"{date.day} de {MONTHS_ES[date.month - 1]} de {date.year}"
    text = date.strftime(FORMATS[style])
    return text.upper() if style in ("caps", "joined", "joined4", "dmon caps") else text


def money(cents, sign="$", negative="-{}"):
    text = f"{sign}{abs(cents) // 100:,}.{abs(cents) % 100:02d}"
    return negative.format(text) if cents < 0 else text


def pick(rng, services, count):
    """Services with repeats only when there are fewer than asked for, as (code, revenue code, description, price in cents)."""
    pool = []
    while len(pool) < count:
        pool += rng.sample(services, len(services))
    return [(code, revenue, text, rng.randint(low * 100, high * 100)) for code, revenue, text, low,
            high in pool[:count]]


def line(date, service, **more):
    """A line of the truth: only what is printed, so nothing that is None."""
    code, revenue, text = service[:3]
    found = {"date": date and date.isoformat(), "code": code, "revenue_code": revenue, "description": text, **more}
    return {key: value for key, value in found.items() if value is not None}


def share(rng, charge):
    """How a plan splits a charge: the discount, then deductible, copay, coinsurance; the rest the plan pays."""
    allowed = round(charge * rng.uniform(0.28, 0.85))
    part = dict.fromkeys(("deductible_cents", "copay_cents", "coinsurance_cents"), 0)
    kind = rng.choice(["deductible", "copay", "coinsurance", "coinsurance", "both", "none"])
    if kind == "deductible":
        part["deductible_cents"] = allowed
    elif kind == "copay":
        part["copay_cents"] = min(allowed, rng.choice([2000, 3500, 5000]))
    elif kind == "both":
        part["deductible_cents"] = allowed // 3
    if kind in ("coinsurance", "both"):
        part["coinsurance_cents"] = (allowed - part["deductible_cents"]) // 5
    patient = sum(part.values())
    return {"charge_cents": charge, "allowed_cents": allowed, "adjustment_cents": charge - allowed,
            "plan_paid_cents": allowed - patient, **part, "patient_cents": patient}


def when(item):
    return datetime.date.fromisoformat(item["date"])


def some_units(rng, service):
    """Drugs, supplies and timed services come in numbers, most others once."""
    code, revenue = service[0] or "", service[1]
    if code.startswith("J") or revenue in ("0250", "0270", "0420", "0410"):
        return rng.choice([1, 1, 2, 2, 3, 4, 6])
    return 1


def priced(rng, date, service, **more):
    """A line with units, the price of one, and the charge."""
    units = some_units(rng, service)
    return line(date, service, units=units, unit_price_cents=service[3], charge_cents=units * service[3], **more)


def total(rows, key):
    return sum(row.get(key, 0) for row in rows)


def paid(payments, by):
    return sum(p["amount_cents"] for p in payments if p["by"] == by)


def payment(date, by, text, cents):
    found = {"date": date and date.isoformat(), "by": by, "description": text, "amount_cents": cents}
    return {key: value for key, value in found.items() if value is not None}


def tr(cells, classes="", row="", tag="td"):
    """A row of a table; a cell is its text, or (text, columns spanned)."""
    kinds = classes.split() + [""] * len(cells)
    out = []
    for cell, kind in zip(cells, kinds):
        text, span = cell if isinstance(cell, tuple) else (cell, 1)
        out.append(f'<{tag} class="{kind}" colspan="{span}">{text}</{tag}>')
    return f'<tr class="{row}">{"".join(out)}</tr>'


def bars(rng, number, height=34):
    """A bar code that says nothing, with its long number below it."""
    stripes = "".join(f'<i style="display:inline-block;height:{height}px;width:{rng.choice([1, 1, 2, 3])}px;margin-right:{rng.choice([1, 2, 2, 3])}px;'
                      'background:#000"></i>' for _ in range(60))
    return f'<div style="white-space:nowrap;line-height:1;font-size:9px">{stripes}<br>{number}</div>'


def qr(rng, side=72):
    """A square such as telephones read, which says nothing."""
    def eye(x, y):
        return f'<path d="M{x} {y}h7v7h-7zM{x + 1} {y + 1}v5h5v-5z" fill-rule="evenodd"/><path d="M{x + 2} {y + 2}h3v3h-3z"/>'

    dots = "".join(f"M{x} {y}h1v1h-1z" for x in range(25) for y in range(25)
                   if not ((x < 8 or x > 16) and y < 8 or x < 8 and y > 16) and rng.random() < 0.5)
    return f'<svg width="{side}" height="{side}" viewBox="0 0 25 25"><path d="{dots}"/>{eye(0, 0)}{eye(18, 0)}{eye(0, 18)}</svg>'


def box(left, top, width, height, label, value, more=""):
    """A box of a printed form, in inches from the corner of the sheet: its small name, and what was typed into it."""
    return (f'<div class="box {more}" style="left:{left}in;top:{top}in;width:{width}in;height:{height}in"><span>{label}</span>{value}</div>')


FORM = """body { font: 9pt 'Liberation Mono' } .box { position: absolute; box-sizing: border-box; border: 0.5px solid;
padding: 9px 3px 0; white-space: nowrap; overflow: hidden }
.box span { position: absolute; left: 2px; top: 0; font: 5.5pt 'Liberation Sans' } .row, .row div { position: absolute;
white-space: nowrap } .r { text-align: right }"""


def beside(*parts, kind=""):
    """Parts of a page next to one another, in a way that every printer of HTML knows."""
    return f'<table class="beside {kind}"><tr>{"".join(f"<td>{part}</td>" for part in parts)}</tr></table>'


def page(css, body, sheet="size: Letter; margin: 0.6in", foot=""):
    boxes = f"@bottom-right {{ font: 8pt 'Liberation Sans'; content: {foot}; }}" if foot else ""
    return (f"<!doctype html><html><head><meta charset='utf-8'><style>@page {{ {sheet}; {boxes} }}"
            f"body {{ margin: 0; -webkit-print-color-adjust: exact }} table {{ border-collapse: collapse }} tr {{ page-break-inside: avoid }} .r {{ text-align: right }} .c {{ text-align: center }}"
            f"table.beside {{ width: 100%; margin: 0 }} table.beside > tbody > tr > td {{ border: 0; padding: 0 12px 0 0; vertical-align: top; width: auto }}"
            f"{css}</style></head><body>{body}</body></html>")


PAGES = '"Page " counter(page) " of " counter(pages)'
