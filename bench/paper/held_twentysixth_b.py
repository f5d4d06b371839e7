"""held_twentysixth_b.py: what the insurers' papers of the twenty-sixth set share: its own people, towns, givers of care and services, how a plan works a
charge, claims of a family, and the truth of a claim; the pieces of a page are those of the fifteenth set."""
import datetime

from held_fifteenth_b import beside, cents, day, done, esc, facts, later, npi, number, only, say, sheet, table, total, usd  # noqa: F401

FIRST = """Adrienne Blake Corinne Darnell Elaine Felipe Gretchen Harold Ingrid Jerome Kendra Lamont Meredith Neil Octavia Preston Rhonda Silas Tamika
Vernon Winifred Yusuf Abigail Carlos""".split()
LAST = """Ackerman Birdwell Cisneros Davenport Espinoza Fitzsimmons Goodwin Hargreaves Ibarra Jankowski Kirkpatrick Lombardi Mercado Norquist Okonkwo
Pfeiffer Ransom Schumacher Tolliver Vandenberg Whitfield Yoder O'Malley Garcia-Holm""".split()
STREETS = """Elmwood Ter,NW Birch St,Ridgecrest Dr,Old Post Rd,W 38th St Apt 204,Chestnut Hill Ave,Fox Run,SE Alder Ct,Mill Pond Rd,N Broadway Unit 3B,
Covington Ln,Prairie View Dr""".replace("\n", "").split(",")
# code, sort of care, what was done in our own words, least and most dollars
OFFICE = [("99213", "visit", "OFFICE VISIT ESTABLISHED 20 MIN", 112, 236), ("99214", "visit", "OFFICE VISIT ESTABLISHED 30 MIN", 166, 352),
          ("99396", "well", "PREVENTIVE EXAM 40-64 YEARS", 190, 380), ("36415", "lab", "DRAW BLOOD FROM VEIN", 8, 34),
          ("81002", "lab", "URINALYSIS WITHOUT SCOPE", 8, 30), ("93000", "test", "ELECTROCARDIOGRAM COMPLETE", 46, 160),
          ("96372", "shot", "INJECTION UNDER SKIN OR IN MUSCLE", 34, 96), ("J1100", "drug", "DEXAMETHASONE SODIUM PHOS 1 MG", 6, 36),
          ("90471", "vaccine", "VACCINE ADMINISTRATION ONE", 26, 64), ("90686", "vaccine", "INFLUENZA VACCINE", 28, 78)]
LAB = [("80053", "lab", "COMPREHENSIVE METABOLIC PANEL", 36, 170), ("80061", "lab", "LIPID PANEL", 42, 156), ("85025", "lab", "CBC WITH DIFFERENTIAL", 20, 92),
       ("84443", "lab", "THYROID STIM HORMONE", 48, 180), ("83036", "lab", "GLYCATED HEMOGLOBIN", 30, 110), ("82728", "lab", "FERRITIN", 44, 140),
       ("88305", "lab", "TISSUE EXAM LEVEL IV", 110, 320)]
SCANS = [("71046", "xray", "CHEST X-RAY 2 VIEWS", 64, 270), ("73562", "xray", "KNEE X-RAY 3 VIEWS", 70, 240), ("73721", "mri", "MRI LEG JOINT", 780, 2600),
         ("74176", "mri", "CT ABDOMEN AND PELVIS", 640, 2300), ("77067", "mammo", "SCREENING MAMMOGRAM BILATERAL", 190, 470), ("76700", "xray",
         "ULTRASOUND ABDOMEN COMPLETE", 220, 610)]
THERAPY = [("97110", "therapy", "THERAPEUTIC EXERCISES", 56, 144), ("97140", "therapy", "MANUAL THERAPY", 54, 138), ("97530", "therapy",
           "THERAPEUTIC ACTIVITIES", 60, 150), ("97161", "therapy", "PT EVALUATION LOW COMPLEXITY", 140, 300)]
MIND = [("90834", "mind", "PSYCHOTHERAPY 45 MINUTES", 120, 240), ("90837", "mind", "PSYCHOTHERAPY 60 MINUTES", 150, 290), ("90791", "mind",
        "DIAGNOSTIC EVALUATION", 190, 380)]
HOSPITAL = [("99284", "er", "EMERGENCY DEPT VISIT", 680, 2400), ("96374", "shot", "IV PUSH SINGLE DRUG", 150, 480), ("85025", "lab",
            "CBC WITH DIFFERENTIAL", 60, 230), ("80053", "lab", "COMPREHENSIVE METABOLIC PANEL", 90, 380), ("84484", "lab", "TROPONIN", 66, 320),
            ("70450", "mri", "CT HEAD WITHOUT DYE", 820, 2800), ("93005", "test", "EKG TRACING", 92, 370), ("J1885", "drug", "KETOROLAC INJECTION", 8, 60),
            ("J7030", "drug", "NORMAL SALINE 1000 CC", 40, 180)]
SURGEON = [("99203", "visit", "OFFICE VISIT NEW 30 MIN", 164, 330), ("20610", "surgery", "INJECT LARGE JOINT", 140, 360), ("17110", "surgery",
           "DESTROY BENIGN LESIONS", 120, 310), ("11102", "surgery", "SKIN BIOPSY", 130, 320), ("45380", "surgery", "COLONOSCOPY WITH BIOPSY", 1150, 3300),
           ("J3301", "drug", "TRIAMCINOLONE 10 MG", 14, 80)]
PLACES = {"office": OFFICE, "lab": LAB, "scans": SCANS, "therapy": THERAPY, "mind": MIND, "hospital": HOSPITAL, "surgeon": SURGEON}
GIVERS = {"office": ["Harbor Family Medicine", "Ridgeline Internal Medicine PC", "Cornerstone Primary Care Associates "
    "LLC", "Meadowbrook Pediatrics & Adult Care"],
          "lab": ["Quest Valley Laboratories", "Regional Pathology Services Inc", "Labline Diagnostics"],
          "scans": ["Northwest Radiologists Inc PS", "Inland Imaging Partners LLC", "Twin Cities Diagnostic Imaging PA"],
          "therapy": ["Motion Physical Therapy", "Back in Balance Rehab & Sports Medicine LLC"], "mind": ["Cedar Counseling Group "
          "PLLC", "Bright Path Behavioral Health"],
          "hospital": ["Saint Luke Valley Medical Center", "Evergreen Memorial Hospital", "Good Samaritan Hospital of the "
          "Lakes", "University Hospital at Fairmont"],
          "surgeon": ["Peak Orthopaedic Specialists", "Dermatology & Skin Surgery Center of the Northern Counties PA", "Gastro Health Partners"]}
ONCE = ("visit", "er", "well", "mind")
TIMED = ("97110", "97140", "97530", "J1100", "J1885", "J3301")
PARTS = """charge_cents adjustment_cents allowed_cents noncovered_cents deductible_cents copay_cents coinsurance_cents plan_paid_cents
patient_cents""".split()
SUMS = {"charges_cents": "charge_cents", "adjustments_cents": "adjustment_cents", "insurance_paid_cents": "plan_paid_cents", "balance_cents": "patient_cents"}


class Who:
    """A person and where the mail goes; `towns` are "Town, ST 00000" of the insurer's own states."""
    def __init__(self, rng, towns, last=None, youngest=24, oldest=63):
        self.first, self.middle, self.last = rng.choice(FIRST), rng.choice("ABCDEFGHJKLMNPRSTW"), last or rng.choice(LAST)
        self.born = datetime.date(2026 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        self.street, self.town = f"{rng.randint(14, 9800)} {rng.choice(STREETS)}", rng.choice(towns)
        self.mail = "<br>".join(x.upper() for x in (self.full, self.street, self.town))


def family(rng, towns):
    """The one the plan is of, a husband or wife, and a child."""
    people = [Who(rng, towns, youngest=31, oldest=61)]
    while len(people) < 3:
        other = Who(rng, towns, last=people[0].last, youngest=(30, 4)[len(people) - 1], oldest=(61, 22)[len(people) - 1])
        if other.first not in [p.first for p in people]:
            people.append(other)
    return people


def doctor(rng, form="{} {} {}, MD"):
    return form.format(rng.choice(FIRST), rng.choice("ABCDEHJKLMRST"), rng.choice(LAST))


def tel(rng, form="1-800-555-{:04d}"):
    return form.format(rng.randint(100, 199))


def worked(rng, charge, kind):
    """How a plan works one charge; `kind` is who bears what: ded, copay, coins, both, free, denied (the member's), or bundled (the provider's)."""
    x = dict.fromkeys(PARTS, 0) | {"charge_cents": charge, "kind": kind, "rate": 0}
    if kind == "denied":
        return x | {"noncovered_cents": charge, "patient_cents": charge}
    if kind == "bundled":
        return x | {"adjustment_cents": charge}
    allowed = round(charge * rng.uniform(0.31, 0.87))
    x |= {"allowed_cents": allowed, "adjustment_cents": charge - allowed, "rate": 100}
    if kind in ("ded", "both"):
        x["deductible_cents"] = allowed if kind == "ded" else allowed // 3
        x["rate"] = 0 if kind == "ded" else 100
    if kind == "copay":
        x["copay_cents"] = min(allowed, rng.choice((2000, 2500, 3500, 5000)))
    if kind in ("coins", "both"):
        x["rate"] = rng.choice((70, 80, 80, 90))
        x["coinsurance_cents"] = round((allowed - x["deductible_cents"]) * (100 - x["rate"]) / 100)
    x["patient_cents"] = x["deductible_cents"] + x["copay_cents"] + x["coinsurance_cents"]
    return x | {"plan_paid_cents": allowed - x["patient_cents"]}


def services(rng, dates, care, most=5, kinds="ded copay coins coins both free", denied=0.07, bundled=0.05):
    """The lines of a claim by day; one visit and one copay in a claim; what prevents costs the member nothing."""
    found, visit, copay, many = [], False, False, rng.randint(1, most)
    for code, sort, words, low, high in rng.sample(care, len(care)):
        if len(found) == many or sort in ONCE and visit:
            continue
        visit = visit or sort in ONCE
        lot = rng.random()
        kind = "denied" if lot < denied else "bundled" if lot < denied + bundled else rng.choice([k for k in kinds.split() if k != "copay" or not copay])
        kind = "free" if sort in ("well", "vaccine", "mammo") else kind
        copay = copay or kind == "copay"
        units = rng.choice((1, 2, 2, 3)) if code in TIMED else 1
        mods = ["25"] if sort == "visit" and many > 1 else ["GP"] if sort == "therapy" else []
        found.append({"date": rng.choice(dates), "code": code, "sort": sort, "words": words, "units": units, "modifiers": mods,
                      **worked(rng, cents(rng, low, high) * units, kind)})
    return sorted(found, key=lambda x: (x["date"], x["sort"] not in ONCE))


def claims(rng, people, sent, pattern, many, most=5, kinds="office office lab scans therapy mind hospital surgeon", **how):
    """So many claims of the people: who, giver of care, number, its days, and lines."""
    found = []
    for _ in range(many):
        kind = rng.choice(kinds.split())
        first = later(sent, -rng.randint(9, 34))
        dates = [first, later(first, 2), later(first, 6)] if kind == "therapy" and rng.random() < 0.6 else [first]
        giver = doctor(rng) if kind in ("office", "surgeon") and rng.random() < 0.5 else rng.choice(GIVERS[kind])
        found.append({"n": rng.randrange(len(people)), "kind": kind, "giver": giver, "number": number(rng, pattern), "first": first,
                      "lines": services(rng, dates, PLACES[kind], most, **how)})
    return sorted(found, key=lambda c: (c["n"], c["first"]))


def sums(lines):
    return {k: total(lines, k) for k in PARTS}


def truth_of(payer, patient, member, lines, keys, provider, claim, sent, told="charges_cents adjustments_cents insurance_paid_cents balance_cents",
             blank=(), **more):
    """The truth of one claim: of each line the printed keys (an amount of `blank` only when it is not nothing), and the sums that are printed."""
    lines = [{k: v for k, v in x.items() if v != []} for x in only(lines, keys, blank)]
    return {"document_type": "eob", "payer": {"name": payer}, "patient": {"name": patient, "member_id": member},
            "provider": provider if isinstance(provider, dict) else {"name": provider}, "claim_number": claim, "statement_date": sent, "lines": lines,
            "totals": {k: total(lines, SUMS[k]) if SUMS[k] in keys.split() else more.get("sum_of", {})[k] for k in told.split()},
            **{k: v for k, v in more.items() if k != "sum_of"}}


def one_or_more(docs):
    return docs[0] if len(docs) == 1 else {"documents": docs}


def days(lines, form="%m/%d/%Y", to=" - "):
    a, b = lines[0]["date"], lines[-1]["date"]
    return say(a, form) + ("" if a == b else to + say(b, form))


def gauge(label, used, whole, color="#2b6ca3"):
    """A bar of what is used of a yearly limit, with both sums."""
    part = min(100, round(100 * used / whole))
    return (f'<div style="margin:3pt 0 5pt"><div>{label}</div><div style="border:.6pt solid #888;height:7pt"><div style="background:{color};height:7pt;'
            f'width:{part}%"></div></div><div style="font-size:7.6pt"><b>{usd(used)}</b> used of <b>{usd(whole)}</b></div></div>')


__all__ = """datetime esc later number npi Who family doctor tel day say cents usd services claims worked total sums only table facts beside sheet done
truth_of one_or_more days gauge PARTS OFFICE LAB SCANS THERAPY MIND HOSPITAL SURGEON PLACES GIVERS FIRST LAST""".split()
