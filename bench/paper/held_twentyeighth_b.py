"""held_twentyeighth_b.py: what the insurers' papers of the twenty-eighth set share: its people, givers of care with their numbers, services by their
sort, how a plan works a charge, and the truth of a claim; the pieces of a page are those of the fifteenth set."""
import datetime

from held_fifteenth_b import beside, cents, day, done, esc, facts, later, npi, number, say, sheet, table, tax_id, total, usd  # noqa: F401

FIRST = """Geraldine Marcellus Odette Clifford Xiomara Bernard Priscilla Anthony Leticia Ruben Kathleen Emmanuel Joanna Frederick Shanice Douglas Mireille
Gregory Tamika Roland Constance Abdul Vivian Nathaniel""".split()
LAST = """Ackerman Boudreaux Chisholm Dominguez Espinoza-Hale Fitzpatrick Grabowski Holcomb Ibarra Jankowski Kirkpatrick Lombardi Mendenhall Nakagawa
Oglesby Pettigrew Rutherford Schumacher Thibodeaux Urbanski Vandenberg Whitfield Yarbrough Zamora""".split()
CITIES = [("Peoria", "IL", "61614"), ("Lubbock", "TX", "79424"), ("Kalamazoo", "MI", "49009"), ("Lakeland", "FL", "33813"), ("Lowell", "MA", "01851"),
          ("Bakersfield", "CA", "93311"), ("Greenville", "SC", "29607"), ("Boise", "ID", "83709"), ("Topeka", "KS", "66614"), ("Dayton", "OH", "45459"),
          ("Reno", "NV", "89523"), ("Little Rock", "AR", "72212")]
STREETS = """Whispering Pines Dr,E Roosevelt Blvd,Cobblestone Ct,Ridgecrest Ave,N 42nd St Apt 3B,Farm to Market Rd 1585,Blue Heron Way,Old Orchard Ln,
Prospect St,Tanglewood Cir,SW Wanamaker Rd,Chestnut Hill Rd Unit 118""".replace("\n", "").split(",")
# code, revenue code, sort of care (each look has its own words for it), what was done in our own words, least and most dollars
OFFICE = [("99213", "", "visit", "Office or other outpatient visit, established patient, low complexity", 120, 235),
          ("99214", "", "visit", "Office or other outpatient visit, established patient, moderate complexity", 170, 350),
          ("99203", "", "visit", "Office or other outpatient visit, new patient, low complexity", 175, 340),
          ("36415", "", "lab", "Routine collection of blood from a vein", 8, 35), ("83036", "", "lab", "Hemoglobin A1C", 26, 95),
          ("87880", "", "lab", "Strep A test, direct observation", 24, 70), ("93000", "", "test", "Electrocardiogram, 12 leads, with report", 48, 160),
          ("96372", "", "shot", "Therapeutic injection, under the skin or in muscle", 30, 95), ("J1100", "", "drug", "Dexamethasone injection, 1 mg", 4, 26),
          ("90686", "", "vaccine", "Influenza vaccine, quadrivalent, 0.5 ml", 28, 72), ("90471", "", "vaccine", "Immunization administration, one vaccine",
          26, 60)]
LAB = [("80053", "", "lab", "Comprehensive metabolic panel", 36, 160), ("80061", "", "lab", "Lipid panel", 38, 145), ("85025", "", "lab",
       "Complete blood count, automated", 20, 88), ("84443", "", "lab", "Thyroid stimulating hormone", 44, 170), ("82306", "", "lab",
       "Vitamin D, 25 hydroxy", 60, 225), ("87491", "", "lab", "Chlamydia, amplified probe", 70, 210), ("88175", "", "lab", "Pap smear, automated", 55, 190)]
SCANS = [("71046", "", "xray", "Chest x-ray, two views", 62, 250), ("73562", "", "xray", "Knee x-ray, three views", 70, 240), ("72148", "", "mri",
         "MRI of lumbar spine without contrast", 800, 2650), ("77067", "", "xray", "Screening mammogram, both breasts", 190, 450),
         ("76700", "", "xray", "Ultrasound of abdomen, complete", 220, 640)]
THERAPY = [("97110", "", "therapy", "Therapeutic exercises, 15 minutes", 55, 140), ("97140", "", "therapy", "Manual therapy, 15 minutes", 54, 136),
           ("97161", "", "therapy", "Physical therapy evaluation, low complexity", 140, 280), ("97014", "", "therapy", "Electrical stimulation", 24, 60),
           ("97530", "", "therapy", "Therapeutic activities, 15 minutes", 58, 150)]
HOSPITAL = [("99284", "0450", "er", "Emergency department visit, level 4", 700, 2500), ("96374", "0450", "shot", "Injection into a vein, single drug", 150,
    490),
            ("85025", "0305", "lab", "Complete blood count, automated", 60, 240), ("80053", "0301", "lab", "Comprehensive metabolic panel", 110, 420),
            ("70450", "0351", "mri", "CT of head without contrast", 800, 2900), ("93005", "0730", "test", "Electrocardiogram, tracing only", 90, 380),
            ("J2405", "0636", "drug", "Ondansetron injection, 1 mg", 6, 32), ("J7030", "0258", "drug", "Normal saline infusion, 1000 cc", 40, 160)]
SURGEON = [("20610", "", "surgery", "Drainage or injection of large joint", 140, 350), ("11102", "", "surgery", "Tangential biopsy of skin, one growth", 130,
    310),
           ("99204", "", "visit", "Office or other outpatient visit, new patient, moderate complexity", 240, 460), ("17000", "", "surgery",
           "Destruction of one growth of skin", 90, 220), ("J3301", "", "drug", "Triamcinolone acetonide injection, 10 mg", 12, 44),
           ("45385", "", "surgery", "Colonoscopy with removal of polyp by snare", 1200, 3500), ("88305", "", "lab", "Tissue examination, level IV", 105, 320)]
CARE = {"office": OFFICE, "lab": LAB, "scans": SCANS, "therapy": THERAPY, "hospital": HOSPITAL, "surgeon": SURGEON}
GIVERS = {"office": ["Ridgeline Family Medicine PLLC", "Internal Medicine Associates of Hartley County", "Parkside Primary Care LLC"],
          "lab": ["Sentry Reference Laboratories Inc", "Great Plains Pathology Laboratory"],
          "scans": ["Valley Open MRI & Diagnostic Imaging", "Radiology Physicians Group PC"],
          "therapy": ["Motion First Physical Therapy", "Peak Performance Rehabilitation Center LLC"],
          "hospital": ["Saint Agnes Community Hospital", "Hartley County Regional Medical Center", "Memorial Hospital of the Western Lakes"],
          "surgeon": ["Advanced Orthopedic & Sports Medicine Specialists", "Digestive Health Surgeons PA"]}
UNITS = ("97110", "97140", "97530", "J2405", "J1100", "J3301")
AMOUNTS = "charge adjustment allowed deductible copay coinsurance noncovered plan_paid patient".split()
SUMS = {"charges_cents": "charge_cents", "adjustments_cents": "adjustment_cents", "insurance_paid_cents": "plan_paid_cents", "balance_cents": "patient_cents"}


class Who:
    """A person, and where the mail goes."""
    def __init__(self, rng, last=None, youngest=24, oldest=63):
        self.first, self.middle, self.last = rng.choice(FIRST), rng.choice("ABCDEFGHJKLMNPRSTW"), last or rng.choice(LAST)
        self.born = datetime.date(2026 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        self.caps, self.filed = self.full.upper(), f"{self.last}, {self.first} {self.middle}".upper()
        self.street, self.town = place(rng)
        self.mail = "<br>".join(x.upper() for x in (self.full, self.street, self.town))


def family(rng):
    """The one the plan is of, husband or wife, a child."""
    people = [Who(rng, youngest=31)]
    while len(people) < 3:
        other = Who(rng, people[0].last, *((31, 63) if len(people) == 1 else (3, 24)))
        if other.first not in [p.first for p in people]:
            people.append(other)
    return people


def place(rng):
    town, state, code = rng.choice(CITIES)
    return f"{rng.randint(14, 9800)} {rng.choice(STREETS)}", f"{town}, {state} {code}"


def tel(rng, form="1-800-555-{:04d}"):
    return form.format(rng.randint(100, 199))


def doctor(rng, form="{} {} MD"):
    return form.format(rng.choice(FIRST), rng.choice(LAST))


def giver(rng, kinds="office office lab scans therapy hospital surgeon"):
    """Who gave care: the name, where, telephone and numbers, and the care that such a one gives (take out what the page does not print)."""
    kind = rng.choice(kinds.split())
    street, town = place(rng)
    name = doctor(rng) if kind in ("office", "surgeon") and rng.random() < 0.4 else rng.choice(GIVERS[kind])
    return {"name": name, "street": street, "town": town, "phone": tel(rng, "(806) 555-{:04d}"), "npi": npi(rng), "tax_id": tax_id(rng)}, kind


def worked(rng, charge, kind):
    """How a plan works a charge; `kind` says who bears what is left of it: ded, copay, coins, both, free, denied (the patient all), bundled (nobody)."""
    x = {f"{k}_cents": 0 for k in AMOUNTS} | {"charge_cents": charge, "kind": kind, "rate": 0}
    if kind == "denied":
        return x | {"noncovered_cents": charge, "patient_cents": charge}
    if kind == "bundled":
        return x | {"adjustment_cents": charge}
    allowed = round(charge * rng.uniform(0.3, 0.88))
    x |= {"allowed_cents": allowed, "adjustment_cents": charge - allowed, "rate": 100}
    if kind in ("ded", "both"):
        x["deductible_cents"] = allowed if kind == "ded" else allowed // 3
    if kind == "copay":
        x["copay_cents"] = min(allowed, rng.choice((2000, 2500, 3500, 5000)))
    if kind in ("coins", "both"):
        x["rate"] = rng.choice((70, 80, 80, 90))
        x["coinsurance_cents"] = round((allowed - x["deductible_cents"]) * (100 - x["rate"]) / 100)
    x["patient_cents"] = x["deductible_cents"] + x["copay_cents"] + x["coinsurance_cents"]
    return x | {"plan_paid_cents": allowed - x["patient_cents"]}


def services(rng, dates, kind, most=5, kinds="ded copay coins coins both free", denied=0.08, least=1):
    """The lines of a claim by day, of the care that such a giver gives; one visit and one copay in each."""
    found, seen, copay, many = [], False, False, rng.randint(least, most)
    for code, revenue, sort, words, low, high in rng.sample(CARE[kind], len(CARE[kind])):
        if len(found) == many or sort in ("visit", "er") and seen:
            continue
        seen = seen or sort in ("visit", "er")
        how = rng.choice(("denied", "bundled")) if rng.random() < denied else rng.choice([k for k in kinds.split() if k != "copay" or not copay])
        copay = copay or how == "copay"
        units = rng.choice((1, 2, 2, 3, 4)) if code in UNITS else 1
        found.append({"date": rng.choice(dates), "code": code, "revenue_code": revenue, "sort": sort, "words": words, "units": units,
                      **worked(rng, cents(rng, low, high) * units, how)})
    return sorted(found, key=lambda x: (x["date"], x["sort"] not in ("visit", "er")))


def shown(lines, keys, blank=()):
    """Of each line what the page prints; of the keys in `blank` a nothing is not printed."""
    return [{k: x[k] for k in keys.split() if k in x and not (k in blank and not x[k])} for x in lines]


def claim_of(payer, patient, member, lines, keys, provider, claim, sent, sums="charges_cents adjustments_cents insurance_paid_cents balance_cents",
             kind="eob", blank=(), **more):
    """The truth of one claim: of each line the printed keys, and those sums that the page prints."""
    return {"document_type": kind, "payer": {"name": payer}, "patient": {"name": patient, "member_id": member},
            "provider": provider if isinstance(provider, dict) else {"name": provider}, "claim_number": claim, "statement_date": sent,
            "lines": shown(lines, keys, blank), "totals": {k: total(lines, SUMS[k]) for k in sums.split()}, **more}


def born(truth, who):
    truth["patient"]["birth_date"] = who.born
    return truth


def one_or_more(docs):
    return docs[0] if len(docs) == 1 else {"documents": docs}


def all_of(claims, key):
    return sum(total(lines, key) for lines in claims)


__all__ = """datetime beside cents day done esc facts later npi number say sheet table tax_id total usd Who family place tel doctor giver worked services
shown claim_of born one_or_more all_of CARE GIVERS FIRST LAST CITIES AMOUNTS""".split()
