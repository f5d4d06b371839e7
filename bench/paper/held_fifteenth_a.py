"""held_fifteenth_a.py: what the fifteenth set of held-back layouts, bills and receipts, shares: people, places, services, and a page."""
import datetime

from held_parts import bars, npi, qr, tax_id  # noqa: F401
from kit import boxes, esc, later, number, without_blanks

FIRST = "Kathleen Jerome Patricia Andre Lucinda Brandon Theresa Malik Jessica Gordon Araceli Stuart Denise Terrence Hyun Raymond Carmela Scott Bridget Omar Vivian Keith Latoya Dennis Rosemary Anil".split()
LAST = "Bergstrom Castaneda Donahue Eastman Fontenot Gallegos Hutchins Iverson Jablonski Kowalczyk Lindqvist Maldonado Nunnally Oyelaran Pfeiffer Quezada Rasmussen Szymanski Trevino Underwood Vasquez Whitfield Yoder Zapata Boyd Cho".split()
CITIES = [("Rockford", "IL", "61107", "815"), ("Yakima", "WA", "98902", "509"), ("Macon", "GA", "31204", "478"), ("Erie", "PA", "16509", "814"), ("Abilene", "TX", "79605", "325"), ("Duluth", "MN", "55805", "218"), ("Redding", "CA", "96003", "530"), ("Roanoke", "VA", "24018", "540"), ("Topeka", "KS", "66604", "785"), ("Ocala", "FL", "34471", "352"), ("Flint", "MI", "48532", "810"), ("Utica", "NY", "13502", "315"), ("Joplin", "MO", "64804", "417"), ("Medford", "OR", "97504", "541")]
ROADS = "Hawthorne Ave,E Lakeshore Dr,Mulberry St,County Line Rd,Briarwood Ct,NW 23rd St Apt 14,Sycamore Ln,Prospect St,Old Farm Rd,Chestnut Ridge Rd,S Meridian St,Woodland Trl".split(",")
AVENUES = "Medical Center Dr,Hospital Way,Health Park Blvd,W Main St Ste 200,University Ave,Professional Plaza Ste 110,N Wabash Ave".split(",")
PLANS = ["Alder Blue Shield PPO", "Keystone Prairie Health", "Unified Care Choice Plus", "Cardinal Point HMO", "Sentry National Life", "Great Basin Health Plan", "Aurelia Medicare Advantage"]

# CPT or HCPCS, revenue code, department, words as a hospital's charge list has them, dollars
HOSPITAL = [
    ("99283", "0450", "Emergency Room", "HC ED VISIT LEVEL 3", 640, 1500), ("99284", "0450", "Emergency Room", "HC ED VISIT LEVEL 4", 1100, 2900), ("96374", "0260", "IV Therapy", "HC IV PUSH SGL/INITIAL DRUG", 190, 520), ("96361", "0260", "IV Therapy", "HC IV HYDRATION EA ADDL HR", 90, 260),
    ("36415", "0300", "Laboratory", "HC VENIPUNCTURE", 16, 55), ("80053", "0301", "Laboratory", "HC COMPREHENSIVE METABOLIC PANEL", 110, 460), ("83735", "0301", "Laboratory", "HC MAGNESIUM", 48, 150), ("83605", "0301", "Laboratory", "HC LACTIC ACID", 70, 210), ("84484", "0301", "Laboratory", "HC TROPONIN I HIGH SENS", 130, 390), ("85025", "0305", "Laboratory", "HC CBC W/ AUTO DIFF", 72, 240), ("85610", "0305", "Laboratory", "HC PROTIME-INR", 40, 120), ("87040", "0306", "Laboratory", "HC CULTURE BLOOD", 110, 340), ("81001", "0307", "Laboratory", "HC URINALYSIS W/ MICRO AUTO", 38, 140),
    ("71045", "0324", "Radiology", "HC XR CHEST 1 VIEW", 210, 520), ("73610", "0320", "Radiology", "HC XR ANKLE 3+ VW LEFT", 220, 560), ("70450", "0351", "CT Scan", "HC CT HEAD W/O CONTRAST", 1150, 3400), ("74177", "0352", "CT Scan", "HC CT ABD & PELVIS W/ CONTRAST", 2400, 6900), ("76705", "0402", "Ultrasound", "HC US ABDOMEN LIMITED", 420, 1150), ("94640", "0410", "Respiratory Therapy", "HC INHALATION TX NEBULIZER", 95, 290), ("93005", "0730", "EKG/ECG", "HC ECG TRACING ONLY", 140, 430),
    ("J1885", "0636", "Pharmacy", "KETOROLAC 15 MG/ML INJ", 14, 70), ("J2405", "0636", "Pharmacy", "ONDANSETRON HCL 4 MG/2 ML VIAL", 9, 58), ("J7120", "0258", "Pharmacy", "LACTATED RINGERS IV SOLN 1000 ML", 38, 150), ("J0696", "0636", "Pharmacy", "CEFTRIAXONE 1 G SOLR", 36, 120), ("", "0250", "Pharmacy", "ACETAMINOPHEN 325 MG TAB", 2, 11), ("", "0250", "Pharmacy", "LISINOPRIL 10 MG TAB", 3, 13), ("", "0250", "Pharmacy", "LIDOCAINE 5% TOPICAL PATCH", 18, 46), ("", "0250", "Pharmacy", "DOCUSATE SODIUM 100 MG CAP", 2, 9),
    ("", "0270", "Medical Supplies", "KIT IV START W/ TEGADERM", 12, 54), ("", "0270", "Medical Supplies", "SET EXTENSION 7 IN SMALLBORE", 9, 38), ("", "0272", "Medical Supplies", "DRESSING FOAM BORDER 4X4", 16, 62),
]
# CPT, words as an office says them, dollars
OFFICE = [("99213", "Office visit, established, low", 110, 220), ("99214", "Office visit, established, moderate", 160, 330), ("99203", "Office visit, new patient, low", 170, 300), ("36415", "Venipuncture", 10, 32), ("80061", "Lipid panel", 40, 110), ("83036", "Hemoglobin A1C", 30, 85), ("81003", "Urinalysis, automated", 12, 34), ("87804", "Influenza assay", 28, 80), ("93000", "ECG with interpretation", 48, 160), ("96372", "Therapeutic injection", 34, 95), ("20610", "Large joint injection", 140, 340), ("J3301", "Triamcinolone 10 mg", 9, 30), ("90471", "Immunization administration", 28, 64), ("90686", "Influenza vaccine, preservative free", 28, 60), ("11102", "Tangential biopsy of skin", 140, 300), ("17110", "Destruction of warts, 1-14", 120, 270), ("69210", "Removal of impacted cerumen", 62, 150), ("94010", "Spirometry", 55, 150), ("73030", "X-ray shoulder, 2+ views", 62, 170)]
LABS = [("80061", "Lipid Panel, Standard", 48, 140), ("83036", "Hemoglobin A1c", 38, 110), ("84443", "TSH", 56, 160), ("80053", "Comprehensive Metabolic Panel", 40, 130), ("85025", "CBC (Includes Diff/Plt)", 30, 90), ("82306", "Vitamin D, 25-Hydroxy, Total", 110, 260), ("82607", "Vitamin B12", 52, 140), ("82728", "Ferritin", 54, 140), ("86140", "C-Reactive Protein", 44, 110), ("84153", "PSA, Total", 70, 170), ("87086", "Urine Culture, Routine", 42, 120), ("81001", "Urinalysis, Complete", 20, 60), ("84439", "T4, Free", 46, 120), ("83540", "Iron, Total", 28, 70), ("36415", "Venipuncture", 10, 28)]


class Patient:
    def __init__(self, rng, youngest=20, oldest=84):
        self.first, self.middle, self.last = rng.choice(FIRST), rng.choice("ABCDEGHJKLMNPRSTW"), rng.choice(LAST)
        self.born = datetime.date(2026 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        self.filed = f"{self.last},{self.first} {self.middle}".upper()
        town, state, code, _ = rng.choice(CITIES)
        self.street, self.town = f"{rng.randint(12, 8900)} {rng.choice(ROADS)}", f"{town}, {state} {code}"
        self.mail = f"{self.full}<br>{self.street}<br>{self.town}".upper()


class Place:
    """A sender: the town it is in, its address, where it wants its payments, its telephones."""

    def __init__(self, rng):
        self.city, self.state, self.zip, self.area = rng.choice(CITIES)
        self.street, self.town = f"{rng.randint(100, 4900)} {rng.choice(AVENUES)}", f"{self.city}, {self.state} {self.zip}"
        self.address = f"{self.street}, {self.town}"
        self.box, self.far = f"PO Box {rng.randint(1200, 98800)}", "{}, {} {}".format(*rng.choice(CITIES)[:3])
        self.remit = f"{self.box}, {self.far}"
        self.tel = f"({self.area}) 555-{rng.randint(100, 199):04d}"
        self.free = f"1-{rng.choice(('800', '844', '855', '866', '877', '888'))}-555-{rng.randint(100, 199):04d}"


def doctor(rng, form="{} {}, {}"):
    return form.format(rng.choice(FIRST), rng.choice(LAST), rng.choice(("MD", "MD", "DO", "NP", "PA-C")))


def day(rng, first=(2025, 3, 1), span=330):
    return datetime.date(*first) + datetime.timedelta(rng.randrange(span))


def us(date):
    return f"{date:%m/%d/%Y}"


def short(date):
    return f"{date:%m/%d/%y}"


def bare(date):
    return f"{date.month}/{date.day}/{date.year}"


def mon(date):
    return f"{date:%b} {date.day}, {date.year}"


def long(date):
    return f"{date:%B} {date.day}, {date.year}"


def usd(cents, sign="$", minus="-{}"):
    text = f"{sign}{abs(cents) // 100:,}.{abs(cents) % 100:02d}"
    return minus.format(text) if cents < 0 else text


def bald(cents):
    return usd(cents, "")


def price(rng, low, high):
    return rng.choice((rng.randint(low, high) * 100, rng.randint(low * 100, high * 100), rng.randint(low * 4, high * 4) * 25))


def stay(rng, count, first, nights=0):
    """What a hospital charged for; `dept` is no key of a truth."""
    found = []
    picked = rng.sample(HOSPITAL, count + 1)
    if {"99283", "99284"} <= {x[0] for x in picked}:
        picked = [x for x in picked if x[0] != "99283"]
    for code, revenue, dept, words, low, high in picked[:count]:
        units = rng.choice((1, 1, 2, 3, 4, 6)) if revenue in ("0250", "0270", "0636") else 1
        each = price(rng, low, high)
        found.append({"date": later(first, rng.randint(0, nights)), "code": code, "revenue_code": revenue, "description": words, "units": units, "unit_price_cents": each, "charge_cents": each * units, "dept": dept})
    return sorted(found, key=lambda x: (x["date"], x["revenue_code"], x["description"]))


def visit(rng, count, date, services=OFFICE):
    """What an office charged for on one day: never two visits."""
    found, seen = [], False
    for code, words, low, high in rng.sample(services, len(services)):
        if not (seen and code.startswith("99")):
            seen = seen or code.startswith("99")
            found.append({"date": date, "code": code, "description": words, "units": 1, "charge_cents": price(rng, low, high)})
    return found[:count]


def split(rng, charge, kinds=("copay", "coins", "ded", "none")):
    """(adjustment, paid by the plan, patient's part, kind) of a charge."""
    allowed = round(charge * rng.uniform(0.3, 0.8))
    kind = rng.choice(kinds)
    own = {"copay": min(allowed, rng.choice((2000, 3000, 4000))), "coins": round(allowed * 0.2), "ded": allowed, "none": 0}[kind]
    return charge - allowed, allowed - own, own, kind


def only(item, *keys):
    return {key: item[key] for key in keys if key in item and item[key] not in (None, "", [])}


def total(rows, key="charge_cents"):
    return sum(row.get(key, 0) for row in rows)


def paid(payments, by):
    return sum(p["amount_cents"] for p in payments if p["by"] == by)


def pay(date, by, words, cents):
    return {"date": date, "by": by, "description": words, "amount_cents": cents}


def tr(cells, kinds="", row="", tag="td"):
    """A row; `kinds` are classes of the cells in their order; a cell may be (text, columns it spans)."""
    kinds = kinds.split() + ["-"] * len(cells)
    out = []
    for cell, kind in zip(cells, kinds):
        text, span = cell if isinstance(cell, tuple) else (cell, 1)
        out.append(f"<{tag}{f' class={kind!r}' if kind != '-' else ''}{f' colspan={span}' if span > 1 else ''}>{text}</{tag}>")
    return f"<tr{f' class={row!r}' if row else ''}>{''.join(out)}</tr>"


def grid(heads, rows, kinds="", kind="d"):
    top = f"<thead>{tr(heads, kinds, tag='th')}</thead>" if heads else ""
    return f"<table class='{kind}'>{top}<tbody>{''.join(rows)}</tbody></table>"


def facts(pairs, kind="f"):
    return f"<table class='{kind}'>" + "".join(f"<tr><td>{k}</td><td>{v}</td></tr>" for k, v in pairs) + "</table>"


def sides(*parts, widths=(), kind=""):
    widths = tuple(widths) + (None,) * len(parts)
    return f"<table class='sides {kind}'><tr>" + "".join(f"<td{f' style=width:{w}%' if w else ''}>{p}</td>" for p, w in zip(parts, widths)) + "</tr></table>"


def cards(names="VISA MASTERCARD DISCOVER AMEX", kind="cards"):
    marks = "".join(f"<td>&#9633; {n}</td>" for n in names.split())
    n = len(names.split())
    return (f"<table class='{kind}'><tr><td colspan={n} class='c'>IF PAYING BY CREDIT CARD, FILL OUT BELOW</td></tr><tr>{marks}</tr><tr><td colspan={n - 1}>CARD NUMBER<br>&nbsp;</td><td>CVV<br>&nbsp;</td></tr>"
            f"<tr><td colspan={n - 1}>SIGNATURE<br>&nbsp;</td><td>EXP. DATE<br>&nbsp;</td></tr></table>")


def done(css, body, truth, sheet="size: Letter; margin: 0.5in", **marks):
    """A page and its truth; `marks` are what stands in the margins, as bottom_right='"Page " counter(page)'."""
    corners = "".join(f"@{k.replace('_', '-')} {{ font: 7.5pt 'Liberation Sans'; content: {v} }}" for k, v in marks.items())
    html = (f"<!doctype html><html lang='en'><head><meta charset='utf-8'><style>@page {{ {sheet}; {corners} }} body {{ margin: 0; font: 9.5pt 'Liberation Sans', Arial, sans-serif; color: #111; -webkit-print-color-adjust: exact; print-color-adjust: exact }}"
            "table { border-collapse: collapse } td, th { vertical-align: top; text-align: left; padding: 1.5pt 4pt } th { vertical-align: bottom } td.r, th.r { text-align: right; white-space: nowrap } td.c, th.c { text-align: center } td.n, th.n { white-space: nowrap } thead { display: table-header-group } tr { page-break-inside: avoid }"
            "table.d { width: 100% } table.sides { width: 100% } table.sides > tbody > tr > td { padding: 0 8pt 0 0 } .brk { page-break-before: always } .cut { border-top: 1px dashed #444; text-align: center; font-size: 7.5pt; margin: 8pt 0 5pt; padding-top: 2pt } .s { font-size: 7.5pt }"
            f"table.cards {{ font-size: 6.5pt; width: 100% }} table.cards td {{ border: 0.75pt solid #444 }} {css}</style></head><body>{body}</body></html>")
    truth = without_blanks({**truth, "payments": truth.get("payments") or None})
    return {"html": html, "truth": truth}


PAGES = '"Page " counter(page) " of " counter(pages)'
__all__ = [name for name in dir() if not name.startswith("_") and name not in ("datetime",)]
