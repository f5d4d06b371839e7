"""held_eleventh.py: what the eleventh set of held-back layouts shares: its own people, places and services, and the pieces of a page."""
import datetime

from held_parts import money, npi, say, tax_id  # noqa: F401
from kit import esc, later, number, page, without_blanks  # noqa: F401

FIRST = "Deborah Hector Shanice Gerald Ximena Patrick Lakshmi Randall Beverly Omar Colleen Terrence Monique Vincent Rosalinda Craig Jasmine Leonard Paulette Emilio Kathryn Dwayne Hyun Sharon".split()
LAST = "Whitaker Delgado Stephens Okonkwo Rasmussen Tran Castillo Burkhart Pruitt Lockhart Mendoza Gallagher Freeman Kaminski Osborne Singh Barrett Trujillo Beasley Nolan McCarthy Boyd Santiago Yoder".split()
CITIES = [("Bakersfield", "CA", "93301"), ("Toledo", "OH", "43604"), ("Macon", "GA", "31201"), ("Boise", "ID", "83702"), ("Peoria", "IL", "61602"), ("Lancaster", "PA", "17602"), ("Billings", "MT", "59101"), ("Chattanooga", "TN", "37402"), ("Amarillo", "TX", "79101"), ("Duluth", "MN", "55802"),
          ("Pensacola", "FL", "32502"), ("Waterbury", "CT", "06702"), ("Yakima", "WA", "98901"), ("Fayetteville", "NC", "28301"), ("Pueblo", "CO", "81003"), ("Topeka", "KS", "66603")]
STREETS = "Sunset Ridge Dr,Prairie View Ln,Old Farm Rd,Walnut St Apt 6,Harrison Ave,SW Kimball St,Riverbend Ct,Grant St,County Road 412,Magnolia Cir,Franklin Pike,E 19th St".split(",")
SAINTS = "Providence Oaks,St. Brendan's,Trinity Valley,Sacred Heart of the Plains,Good Shepherd".split(",")

# department: (revenue code, CPT or HCPCS or "", words, least and most dollars)
WARD = {
    "EMERGENCY": [("0450", "99284", "ER VISIT LEVEL IV", 980, 2700), ("0450", "96374", "IV PUSH INITIAL", 180, 510), ("0450", "96375", "IV PUSH ADDL NEW DRUG", 120, 340), ("0450", "12001", "LAC REPAIR SIMPLE 2.5CM/<", 340, 890)],
    "LABORATORY": [("0300", "36415", "COLLECTION VENOUS BLOOD", 15, 60), ("0301", "80053", "METABOLIC PANEL COMP", 98, 410), ("0301", "83690", "LIPASE", 60, 210), ("0301", "84484", "TROPONIN I", 105, 380), ("0301", "83735", "MAGNESIUM SERUM", 42, 150), ("0305", "85025", "CBC W/DIFF AUTO", 62, 225),
                   ("0305", "85610", "PROTIME", 34, 120), ("0306", "87040", "BLOOD CULTURE", 115, 350), ("0306", "87086", "URINE CULTURE", 60, 190), ("0307", "81001", "UA W/MICRO AUTO", 32, 135)],
    "RADIOLOGY": [("0324", "71046", "CHEST PA AND LATERAL", 210, 610), ("0320", "73630", "FOOT MIN 3 VIEWS", 190, 500), ("0352", "74177", "CT ABD/PEL W/CONTRAST", 2200, 6800), ("0351", "70450", "CT BRAIN W/O CONTRAST", 1150, 3300), ("0402", "76705", "US ABD LIMITED", 380, 1250)],
    "PHARMACY": [("0250", "", "ACETAMINOPHEN 325MG TABLET", 1, 8), ("0250", "", "FAMOTIDINE 20MG VIAL", 9, 62), ("0250", "", "METOPROLOL 25MG TABLET", 1, 11), ("0250", "", "POTASSIUM CHLORIDE 20MEQ", 3, 19), ("0258", "", "SODIUM CHLORIDE 0.9% 1000ML", 42, 175), ("0636", "J2405", "ONDANSETRON 4MG/2ML VIAL", 8, 58),
                 ("0636", "J1885", "KETOROLAC 30MG/ML VIAL", 12, 70), ("0636", "J0696", "CEFTRIAXONE 1GM VIAL", 24, 132), ("0636", "J1170", "HYDROMORPHONE 1MG SYR", 14, 66)],
    "SUPPLIES": [("0270", "", "IV START PACK", 15, 72), ("0270", "", "ADMIN SET IV PRIMARY", 19, 95), ("0272", "", "FOLEY TRAY 16FR", 44, 180), ("0270", "", "KNEE IMMOBILIZER 20IN", 60, 210)],
    "CARDIOLOGY": [("0730", "93005", "EKG 12 LEAD TRACING", 140, 430), ("0480", "93306", "ECHO COMPLETE W/DOPPLER", 1100, 3400)],
}
NDCS = {"ONDANSETRON 4MG/2ML VIAL": "00409-4755-03", "KETOROLAC 30MG/ML VIAL": "00409-3795-01", "CEFTRIAXONE 1GM VIAL": "00781-3208-95", "HYDROMORPHONE 1MG SYR": "00409-1283-31"}
CLINIC = [("99213", "Office Visit, Est Pt, Level 3", 115, 225), ("99214", "Office Visit, Est Pt, Level 4", 165, 320), ("99203", "Office Visit, New Pt, Level 3", 150, 300), ("36415", "Blood Draw", 10, 32), ("81003", "Urinalysis, Automated", 8, 30), ("93000", "EKG, Complete", 45, 165), ("96372", "Injection, SQ/IM", 30, 90), ("87880", "Strep Screen", 24, 68),
          ("20610", "Joint Aspiration/Injection, Major", 130, 320), ("90471", "Vaccine Administration", 25, 58), ("94060", "Spirometry, Pre/Post", 90, 200), ("17110", "Wart Removal, 1-14", 110, 250), ("11102", "Biopsy, Skin, Tangential", 120, 280), ("69210", "Ear Wax Removal", 60, 150), ("73562", "X-Ray Knee, 3 Views", 68, 200)]
PLANS = ["Aetna PPO", "BlueCross BlueShield", "Cigna OAP", "UnitedHealthcare Choice", "Medicare Part B", "Humana Gold"]


class Patient:
    def __init__(self, rng, youngest=22, oldest=82):
        self.first, self.middle, self.last = rng.choice(FIRST), rng.choice("ABCDEGHJKLMPRSTW"), rng.choice(LAST)
        self.born = datetime.date(2026 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        self.filed = f"{self.last}, {self.first} {self.middle}".upper()
        self.street, self.town = where(rng)
        self.mail = f"{self.full.upper()}<br>{self.street.upper()}<br>{self.town.upper()}"


def where(rng, box=False):
    """Two lines: street or box, and town with state and ZIP."""
    town, state, code = rng.choice(CITIES)
    return (f"P.O. Box {rng.randint(1201, 97999)}" if box else f"{rng.randint(104, 8890)} {rng.choice(STREETS)}"), f"{town}, {state} {code}"


def town(rng):
    return rng.choice(CITIES)[0]


def hospital(rng):
    return rng.choice((f"{town(rng)} Regional Hospital", f"{rng.choice(SAINTS)} Medical Center", f"{town(rng)} County Hospital", f"{rng.choice(SAINTS)} Hospital"))


def call(rng, form="{}-{}-{}"):
    return form.format(rng.choice("419 478 208 309 717 406 423 806 218 850 203 509 910 719 785".split()), "555", f"{rng.randint(100, 199):04d}")


def day(rng, first="2026-01-05", last="2026-08-01"):
    a, b = (datetime.date.fromisoformat(x) for x in (first, last))
    return later(a, rng.randint(0, (b - a).days))


def dr(rng, form="{} {}, MD"):
    return form.format(rng.choice(FIRST), rng.choice(LAST))


def price(rng, low, high):
    value = rng.uniform(low, high)
    return round(value) * 100 if rng.random() < 0.4 else round(value * 100)


def bare(cents, negative="-{}"):
    return money(cents, "", negative)


def table(kind, align, heads, rows):
    """A table: align has a letter a column (l, r, c); heads are rows of heads; a row is its cells, or (class, cells); a cell is HTML, or (HTML, span)."""
    def one(cells, tag, name=""):
        out, at = [], 0
        for cell in cells:
            text, span = cell if isinstance(cell, tuple) else (cell, 1)
            side = {"r": "r nw", "c": "c"}.get(align[min(at + span - 1, len(align) - 1)], "") if span == 1 or at else ""
            out.append(f'<{tag} class="{side}"' + (f' colspan="{span}"' if span > 1 else "") + f">{text}</{tag}>")
            at += span
        return f'<tr class="{name}">{"".join(out)}</tr>'
    body = "".join(one(row[1], "td", row[0]) if isinstance(row, tuple) else one(row, "td") for row in rows)
    head = "".join(one(row, "th") for row in heads)
    return f'<table class="{kind}">' + (f"<thead>{head}</thead>" if head else "") + f"<tbody>{body}</tbody></table>"


def facts(pairs, kind="fa"):
    return table(kind, "ll", [], [[k, v] for k, v in pairs])


def cols(*parts):
    """Blocks beside each other: (width in percent, HTML)."""
    return '<table class="w"><tr>' + "".join(f'<td style="width:{width}%">{html}</td>' for width, html in parts) + "</tr></table>"


def take(rng, most, names=None, units=True):
    """Services of a hospital by department: {department: lines without their days}."""
    found = {}
    for name in names or WARD:
        for revenue, code, words, low, high in rng.sample(WARD[name], min(len(WARD[name]), rng.randint(1, most))):
            count = rng.choice((1, 1, 2, 3)) if units and name in ("PHARMACY", "SUPPLIES") else 1
            each = price(rng, low, high)
            found.setdefault(name, []).append({"code": code, "revenue_code": revenue, "description": words, "units": count, "unit_price_cents": each, "charge_cents": each * count})
    return found


def share(rng, charge, kinds=("ded", "copay", "coins", "coins", "both", "free")):
    """How a plan shares a charge out."""
    allowed, kind = round(charge * rng.uniform(0.3, 0.8)), rng.choice(kinds)
    ded = allowed if kind == "ded" else allowed // 3 if kind == "both" else 0
    copay = min(allowed, rng.choice((2000, 3500, 4000))) if kind == "copay" else 0
    coins = (allowed - ded) // 5 if kind in ("coins", "both") else 0
    owed = ded + copay + coins
    return {"charge_cents": charge, "allowed_cents": allowed, "adjustment_cents": charge - allowed, "deductible_cents": ded, "copay_cents": copay, "coinsurance_cents": coins, "plan_paid_cents": allowed - owed, "patient_cents": owed}


def only(line, *keys):
    return {key: line[key] for key in keys if line.get(key) not in (None, "")}


def total(lines, key="charge_cents"):
    return sum(line.get(key, 0) for line in lines)


def pay(date, by, words, cents):
    return {"date": date, "by": by, "description": words, "amount_cents": cents}


def done(css, body, truth, **sheet):
    told = without_blanks(truth)
    for one in told.get("documents", [told]):
        one.setdefault("totals", {})
    return {"html": page(css, body, **sheet), "truth": told}
