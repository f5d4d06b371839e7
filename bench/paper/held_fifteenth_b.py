"""held_fifteenth_b.py: what the insurers and notices of the fifteenth set share: its own people, places and services, how a plan works a claim, and pieces of a page."""
import datetime

from held_parts import npi, tax_id  # noqa: F401
from kit import esc, later, number, without_blanks

FIRST = "Harriet Luis Denise Craig Amara Stuart Paloma Terrence Bridget Oscar Lorna Vikram Joyce Alvin Renee Malik Carolyn Desmond Sylvia Brent Yolanda Kurt Aisha Gordon".split()
LAST = "Beckett Castellano Drummond Engstrom Fairley Galindo Hatcher Iverson Jamison Kowalczyk Lindqvist Montoya Nesbitt Overton Pruitt Quintero Rasmussen Santangelo Trujillo Upchurch Villalobos Weatherly Youngblood Zielinski".split()
CITIES = [("Duluth", "MN", "55802"), ("Macon", "GA", "31201"), ("Yakima", "WA", "98901"), ("Abilene", "TX", "79601"), ("Toledo", "OH", "43604"), ("Bangor", "ME", "04401"), ("Joplin", "MO", "64801"), ("Fresno", "CA", "93721"), ("Erie", "PA", "16501"), ("Mobile", "AL", "36602"), ("Saginaw", "MI", "48607"), ("Pueblo", "CO", "81003")]
STREETS = "Hawthorne Ave,Meadow Lark Ln,E 23rd St,County Road 410,Sycamore Ct Apt 4,Pinehurst Dr,S Lincoln St,Windmill Way,Orchard Park Rd,Bayberry Cir,W Magnolia Blvd,Quail Hollow Dr".split(",")
HOSPITALS = ["St. Brendan Regional Medical Center", "Lakeshore Memorial Hospital", "Cumberland Valley Hospital", "Providence Point Medical Center", "Red River Community Hospital", "Trinity Grove Hospital"]
GROUPS = ["Foothills Family Medicine PA", "Associates in Cardiology LLC", "Tri-Cities Orthopedics PC", "Womens Health of the Valley", "Advanced Imaging Partners", "Clearwater Dermatology", "Summit Gastroenterology PLLC", "Eastside Pediatrics", "Hartwell Physical Therapy Inc"]
# code, an insurer's type of service, what was done in our own words, least and most dollars
CARE = [("99213", "Office Visits", "Office visit, established, 20 min", 115, 230), ("99214", "Office Visits", "Office visit, established, 30 min", 165, 340), ("80053", "Laboratory", "Metabolic panel, full", 38, 150), ("85025", "Laboratory", "Blood count with cell types", 22, 90), ("36415", "Laboratory", "Drawing of blood", 10, 38), ("71046", "Diagnostic X-Ray", "X-ray of chest, 2 views", 85, 330), ("72148", "Radiology Services", "MRI of lower back, no dye", 900, 2600), ("93000", "Diagnostic Services", "EKG with report", 48, 170), ("93306", "Diagnostic Services", "Heart ultrasound, complete", 780, 2300), ("20610", "Surgery", "Injection of large joint", 140, 350), ("97110", "Physical Therapy", "Exercises with therapist", 62, 150), ("97140", "Physical Therapy", "Hands-on therapy", 58, 140), ("90837", "Behavioral Health", "Talk therapy, 60 min", 135, 270), ("45378", "Surgery", "Colonoscopy to look", 1150, 3300), ("88305", "Pathology", "Tissue exam by microscope", 125, 390), ("99284", "Emergency Services", "Emergency visit, level 4", 520, 1600), ("A0429", "Ambulance", "Ambulance, basic, emergency", 690, 1650), ("77067", "Mammography", "Screening mammogram", 210, 480), ("90471", "Immunizations", "Giving of vaccine", 26, 62), ("J3301", "Injections", "Triamcinolone injection", 16, 95), ("G0439", "Preventive Care", "Yearly wellness visit", 150, 290)]
TIMED = ("97110", "97140", "J3301")


class Who:
    def __init__(self, rng, last=None, youngest=24, oldest=84):
        self.first, self.middle, self.last = rng.choice(FIRST), rng.choice("ABCDEFGHJKLMNPRSTW"), last or rng.choice(LAST)
        self.born = datetime.date(2026 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        self.filed = f"{self.last}, {self.first} {self.middle}".upper()
        self.street, self.town = place(rng)
        self.mail = "<br>".join(x.upper() for x in (self.full, self.street, self.town))


def place(rng, box=False):
    town, state, code = rng.choice(CITIES)
    return (f"P.O. Box {rng.randint(1010, 98990)}" if box else f"{rng.randint(14, 9800)} {rng.choice(STREETS)}"), f"{town}, {state} {code}"


def call(rng, form="({}) 555-{}"):
    return form.format(rng.choice("218 478 509 325 419 207 417 559 814 251 989 719".split()), f"{rng.randint(100, 199):04d}")


def free(rng, form="1-800-555-{}"):
    return form.format(f"{rng.randint(100, 199):04d}")


def doctor(rng, form="{} {} MD"):
    return form.format(rng.choice(FIRST), rng.choice(LAST))


def giver(rng):
    return rng.choice((doctor(rng), rng.choice(GROUPS), rng.choice(GROUPS), rng.choice(HOSPITALS)))


def day(rng, first=(2026, 1, 8), span=110):
    return datetime.date(*first) + datetime.timedelta(rng.randrange(span))


def say(date, form="%m/%d/%Y"):
    return date.strftime(form)


def cents(rng, low, high):
    dollars = rng.uniform(low, high)
    return rng.choice((round(dollars) * 100, round(dollars * 100), round(dollars) * 100))


def usd(value, sign="$"):
    return f"{'-' if value < 0 else ''}{sign}{abs(value) // 100:,}.{abs(value) % 100:02d}"


def worked(rng, charge, kinds=("ded", "copay", "coins", "coins", "both", "free"), denied=0.0):
    """How a plan works one charge: the discount, then what the member bears of the rest; of a denied one the member bears all."""
    part = dict.fromkeys("adjustment_cents allowed_cents deductible_cents copay_cents coinsurance_cents noncovered_cents plan_paid_cents patient_cents".split(), 0)
    if rng.random() < denied:
        return {"charge_cents": charge, **part, "noncovered_cents": charge, "patient_cents": charge, "denied": True}
    allowed, kind = round(charge * rng.uniform(0.32, 0.84)), rng.choice(kinds)
    part["allowed_cents"], part["adjustment_cents"] = allowed, charge - allowed
    if kind in ("ded", "both"):
        part["deductible_cents"] = allowed if kind == "ded" else allowed // 3
    if kind == "copay":
        part["copay_cents"] = min(allowed, rng.choice((1500, 2500, 3000, 4500)))
    if kind in ("coins", "both"):
        part["coinsurance_cents"] = round((allowed - part["deductible_cents"]) * rng.choice((0.1, 0.2, 0.2, 0.3)))
    part["patient_cents"] = part["deductible_cents"] + part["copay_cents"] + part["coinsurance_cents"]
    part["plan_paid_cents"] = allowed - part["patient_cents"]
    return {"charge_cents": charge, **part, "denied": False}


def services(rng, least, most, dates, care=CARE, words=1, **how):
    """The lines of a claim by day; `words` is which of the two wordings is printed."""
    found, visit = [], False
    for item in rng.sample(care, len(care)):
        if item[0] == "A0429" or item[0][:3] in ("992", "G04") and visit:
            continue
        visit = visit or item[0][:3] in ("992", "G04")
        units = rng.choice((1, 2, 3, 4)) if item[0] in TIMED else 1
        found.append({"date": rng.choice(dates), "code": item[0], "description": item[words], "units": units, **worked(rng, cents(rng, item[-2], item[-1]) * units, **how)})
    return sorted(found[: rng.randint(least, most)], key=lambda x: x["date"])


def total(lines, key):
    return sum(x.get(key, 0) for x in lines)


def only(lines, keys, blank=()):
    """Of each line what the page prints; an amount of these is not printed when it is nothing."""
    return [{k: x[k] for k in keys.split() if k in x and not (k in blank and not x[k])} for x in lines]


def table(heads, rows, kinds="", name="t", foot=(), widths=""):
    """Cells are HTML already; kinds are one letter a column: l, r, c."""
    def cell(tag, text, n):
        return f'<{tag} class="{kinds[n] if n < len(kinds) else "l"}">{text}</{tag}>'

    def tr(cells, tag="td", kind=""):
        out, n = "", 0
        for x in cells:
            if isinstance(x, tuple):
                out += f'<{tag} colspan="{x[1]}" class="{x[2] if len(x) > 2 else "l"}">{x[0]}</{tag}>'
                n += x[1]
            else:
                out += cell(tag, x, n)
                n += 1
        return f'<tr class="{kind}">{out}</tr>'

    top = heads if heads and isinstance(heads[0], list) else [heads] if heads else []
    cols = "".join(f'<col style="width:{w}">' for w in widths.split())
    return (f'<table class="{name}">{cols}' + (f"<thead>{''.join(tr(x, 'th') for x in top)}</thead>" if top else "")
            + f"<tbody>{''.join(tr(x) for x in rows)}{''.join(tr(x, 'td', 'sum') for x in foot)}</tbody></table>")


def facts(items, name="f"):
    return f'<table class="{name}">' + "".join(f"<tr><td>{k}</td><td>{v}</td></tr>" for k, v in items) + "</table>"


def beside(*parts, widths=""):
    each = widths.split() or [f"{100 // len(parts)}%"] * len(parts)
    return '<table class="beside"><tr>' + "".join(f'<td style="width:{w}">{p}</td>' for w, p in zip(each, parts)) + "</tr></table>"


def sheet(css, *pages, size="Letter", margin="0.55in", font="9.5pt 'Liberation Sans',Arial,sans-serif", title="Statement"):
    body = "".join(f'<div class="{"" if n == 0 else "next"}">{p}</div>' for n, p in enumerate(pages))
    return (f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title><style>@page{{size:{size};margin:{margin}}}'
            f"body{{margin:0;font:{font};color:#1a1a1a;-webkit-print-color-adjust:exact}}table{{border-collapse:collapse}}td,th{{vertical-align:top;text-align:left;padding:2pt 4pt}}"
            "tr{page-break-inside:avoid}thead{display:table-header-group}.next{page-break-before:always}td.r,th.r{text-align:right;white-space:nowrap}td.c,th.c{text-align:center}"
            "th.r{white-space:normal}.beside{width:100%}.beside>tbody>tr>td{padding:0 10pt 0 0}.fine{font-size:7.5pt;color:#444}h1,h2,h3,p{margin:0 0 5pt}"
            f"{css}</style></head><body>{body}</body></html>")


def done(html, truth):
    return {"html": html, "truth": without_blanks(truth)}


def told(kind, payer, patient, member, lines, totals, **more):
    return {"document_type": kind, "payer": {"name": payer}, "patient": {"name": patient, "member_id": member}, "lines": lines, "totals": totals, **more}


__all__ = "npi tax_id esc later number Who place call free doctor giver day say cents usd worked services total only born datetime table facts beside sheet done told FIRST LAST CITIES HOSPITALS GROUPS CARE".split()


def born(truth, who):
    """The same, of a page that prints the birth date."""
    truth["patient"]["birth_date"] = who.born
    return truth
