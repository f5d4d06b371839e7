"""held_twentysixth_c.py: what eight more papers of payers share: invented people, towns, givers of care and what they do, how a plan works each
charge, and pieces of a page (those of the fifteenth set)."""
import datetime

from held_fifteenth_b import beside, cents, day, done, esc, facts, later, npi, number, only, sheet, table, tax_id, total, usd  # noqa: F401

FIRST = """Geraldine Mateo Winifred Darnell Pilar Graham Tamika Roland Constance Efrain Meredith Clyde Sunita Lamar Josefina Douglas Keisha Alberto
Vivian Emmett Rosalinda Garrett Maureen Khalil""".split()
LAST = """Ackerman Barrientos Chatterjee Dombrowski Echevarria Fitzgerald Grabowski Hennessey Izquierdo Jankowski Kirkpatrick Lattimore Mendenhall
Narvaez O'Rourke Papadakis Quesenberry Rutherford Schoenfeld Tillman Umana Van-Houten Westbrook Yoder""".split()
CITIES = [("Dayton", "OH", "45419"), ("Lubbock", "TX", "79413"), ("Spokane", "WA", "99205"), ("Roanoke", "VA", "24018"), ("Wausau", "WI", "54401"),
          ("Scranton", "PA", "18504"), ("Modesto", "CA", "95355"), ("Topeka", "KS", "66614"), ("Gainesville", "FL", "32605"), ("Peoria", "IL", "61614"),
          ("Albany", "NY", "12203"), ("Chattanooga", "TN", "37421")]
STREETS = """Ridgeview Dr,W Chestnut St,Brookside Ln Apt 3B,Old Farm Rd,N 5th St,Larkspur Ct,Prairie View Blvd,E Monroe Ave,Deer Run Trl,
Mulberry St,Rural Route 2 Box 118,Cambridge Way Unit 207""".replace("\n", "").split(",")
# code, sort of care (each look has its own word for it), words, least and most dollars
CLINIC = [("99213", "visit", "Office outpatient visit, established, 20 minutes", 112, 238), ("99214", "visit", "Office outpatient visit, established, "
           "30 minutes", 162, 352), ("99204", "visit", "Office outpatient visit, new patient, 45 minutes", 236, 480),
          ("87880", "lab", "Strep A test, direct observation", 24, 72), ("81002", "lab", "Urinalysis without microscope", 8, 30),
          ("90471", "shot", "Immunization administration, one vaccine", 25, 64), ("90715", "shot", "Tdap vaccine, 7 years or older", 44, 98),
          ("96372", "shot", "Therapeutic injection, under skin or muscle", 32, 96), ("J1100", "drug", "Dexamethasone sodium phosphate, 1 mg", 6, 30),
          ("93000", "test", "Electrocardiogram, complete", 46, 168), ("69210", "surgery", "Removal of impacted ear wax", 62, 190)]
LABS = [("80053", "lab", "Comprehensive metabolic panel", 34, 168), ("80061", "lab", "Lipid panel", 38, 152), ("85025", "lab", "Complete CBC with "
         "automated differential", 20, 92), ("84443", "lab", "Thyroid stimulating hormone", 44, 174), ("83036", "lab", "Glycosylated hemoglobin", 28, 110),
        ("87491", "lab", "Chlamydia, amplified probe", 70, 230), ("82306", "lab", "Vitamin D, 25 hydroxy", 60, 240), ("36415", "lab", "Collection of "
         "venous blood by venipuncture", 8, 34)]
IMAGES = [("71046", "xray", "Radiologic exam, chest, 2 views", 58, 270), ("73610", "xray", "X-ray of ankle, minimum 3 views", 62, 250),
          ("70553", "scan", "MRI brain without and with contrast", 1100, 3300), ("72148", "scan", "MRI lumbar spine without contrast", 800, 2700),
          ("77067", "xray", "Screening mammography, bilateral", 185, 465), ("76705", "scan", "Ultrasound, abdomen, limited", 170, 520)]
REHAB = [("97110", "rehab", "Therapeutic exercises, 15 min", 55, 148), ("97140", "rehab", "Manual therapy techniques, 15 min", 54, 142),
         ("97530", "rehab", "Therapeutic activities, 15 min", 60, 155), ("97014", "rehab", "Electrical stimulation, unattended", 28, 66)]
MIND = [("90837", "mind", "Psychotherapy, 60 minutes", 135, 280), ("90834", "mind", "Psychotherapy, 45 minutes", 110, 220),
        ("90791", "mind", "Psychiatric diagnostic evaluation", 190, 390)]
URGENT = [("99284", "er", "Emergency department visit, moderate to high severity", 610, 2350), ("96374", "shot", "IV push, single or initial drug",
           140, 480), ("85025", "lab", "Complete CBC with automated differential", 58, 245), ("80053", "lab", "Comprehensive metabolic panel", 90, 420),
          ("74177", "scan", "CT abdomen and pelvis with contrast", 1500, 5200), ("J2405", "drug", "Ondansetron HCl, 1 mg", 6, 34),
          ("81001", "lab", "Urinalysis with microscope", 24, 120), ("71046", "xray", "Radiologic exam, chest, 2 views", 160, 610)]
KNIFE = [("99203", "visit", "Office outpatient visit, new patient, 30 minutes", 160, 335), ("20610", "surgery", "Drain or inject major joint or bursa",
          138, 355), ("J3301", "drug", "Triamcinolone acetonide, per 10 mg", 16, 92), ("11102", "surgery", "Tangential biopsy of skin, single lesion",
          125, 320), ("88305", "lab", "Tissue exam by pathologist", 105, 340), ("45380", "surgery", "Colonoscopy and biopsy", 1150, 3500)]
GIVERS = {"clinic": (CLINIC, ["Millbrook Family Physicians PLLC", "Internal Medicine of Greater Westbury PA", "Cornerstone Primary Care Group"]),
          "labs": (LABS, ["Allied Reference Laboratories Inc", "Keystone Pathology Associates", "Sterling Clinical Labs LLC"]),
          "images": (IMAGES, ["Mid-State Radiology Group PC", "Open Bay Imaging of Westbury LLC"]),
          "rehab": (REHAB, ["Back In Motion Physical Therapy", "Peak Performance Rehabilitation and Sports Medicine Center LLC"]),
          "mind": (MIND, ["Harmony Counseling Associates", "Riverwalk Behavioral Health PLLC"]),
          "urgent": (URGENT, ["Good Shepherd Medical Center", "Westbury Regional Hospital", "University Hospitals of the Lakes"]),
          "knife": (KNIFE, ["Valley Orthopaedic & Sports Surgeons", "Dermatology Partners of Westbury", "Digestive Health Consultants PLLC"])}
TIMED = ("97110", "97140", "97530", "J1100", "J2405", "J3301")
SUMS = {"charges_cents": "charge_cents", "adjustments_cents": "adjustment_cents", "insurance_paid_cents": "plan_paid_cents",
        "balance_cents": "patient_cents"}
PARTS = "adjustment_cents allowed_cents deductible_cents copay_cents coinsurance_cents noncovered_cents plan_paid_cents patient_cents".split()


class Who:
    """A person and where the mail goes."""
    def __init__(self, rng, last=None, youngest=26, oldest=64):
        self.first, self.middle, self.last = rng.choice(FIRST), rng.choice("ABCDEFGHJKLMNPRSTW"), last or rng.choice(LAST)
        self.born = datetime.date(2026 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        self.street, self.town = spot(rng)
        self.kin = {}
        self.mail = "<br>".join(esc(x).upper() for x in (self.full, self.street, self.town))


def kin(rng, who):
    """Who the care was for, and what they are to the one the plan is of."""
    how = rng.choice(("Self", "Self", "Spouse", "Child"))
    if how == "Self":
        return who, how
    if how not in who.kin:
        who.kin[how] = Who(rng, last=who.last, youngest=3 if how == "Child" else 28, oldest=23 if how == "Child" else 63)
        while who.kin[how].first in [who.first] + [p.first for k, p in who.kin.items() if k != how]:
            who.kin[how].first = rng.choice(FIRST)
        found = who.kin[how]
        found.plain, found.full = f"{found.first} {found.last}", f"{found.first} {found.middle} {found.last}"
    return who.kin[how], how


def spot(rng):
    town, state, code = rng.choice(CITIES)
    return f"{rng.randint(12, 9700)} {rng.choice(STREETS)}", f"{town}, {state} {code}"


def tel(rng, form="1-800-555-{:04d}"):
    return form.format(rng.randint(100, 199))


def doctor(rng, form="{} {} MD"):
    return form.format(rng.choice(FIRST), rng.choice(LAST))


def seen(rng, kinds="clinic clinic labs images rehab mind urgent knife"):
    """Who gave care, what care such a one gives, and of what kind it is."""
    kind = rng.choice(kinds.split())
    care, names = GIVERS[kind]
    return (doctor(rng) if kind in ("clinic", "knife") and rng.random() < 0.45 else rng.choice(names)), care, kind


def worked(rng, charge, kind, rates=(70, 80, 80, 90)):
    """How a plan works a charge; `kind` is who bears what: ded, copay, coins, both, free, or denied."""
    x = dict.fromkeys(PARTS, 0) | {"charge_cents": charge, "kind": kind, "rate": 100}
    if kind == "denied":
        return x | {"noncovered_cents": charge, "patient_cents": charge, "rate": 0}
    allowed = round(charge * rng.uniform(0.34, 0.9))
    x |= {"allowed_cents": allowed, "adjustment_cents": charge - allowed}
    if kind in ("ded", "both"):
        x["deductible_cents"] = allowed if kind == "ded" else allowed // 3
    if kind == "copay":
        x["copay_cents"] = min(allowed, rng.choice((1500, 2500, 3500, 5000)))
    if kind in ("coins", "both"):
        x["rate"] = rng.choice(rates)
        x["coinsurance_cents"] = round((allowed - x["deductible_cents"]) * (100 - x["rate"]) / 100)
    x["patient_cents"] = x["deductible_cents"] + x["copay_cents"] + x["coinsurance_cents"]
    return x | {"plan_paid_cents": allowed - x["patient_cents"]}


def services(rng, dates, care, most=5, kinds="ded copay coins coins both free", denied=0.07, rates=(70, 80, 80, 90)):
    """The lines of a claim by day; one visit and one copay a claim."""
    found, visit, copay, many = [], False, False, rng.randint((most + 1) // 2, most)
    for code, sort, words, low, high in rng.sample(care, len(care)):
        if len(found) == many or sort in ("visit", "er", "mind") and visit:
            continue
        visit = visit or sort in ("visit", "er", "mind")
        kind = "denied" if rng.random() < denied else rng.choice([k for k in kinds.split() if k != "copay" or not copay])
        copay = copay or kind == "copay"
        units = rng.choice((1, 2, 2, 3)) if code in TIMED else 1
        found.append({"date": rng.choice(dates), "code": code, "sort": sort, "words": words, "units": units,
                      **worked(rng, cents(rng, low, high) * units, kind, rates)})
    return sorted(found, key=lambda x: (x["date"], x["sort"] not in ("visit", "er")))


def days(rng, kind, first):
    """The days of a claim: therapy and counsel go over weeks."""
    return [later(first, n) for n in ((0, 3, 7, 10) if kind == "rehab" else (0, 7, 14) if kind == "mind" else (0,))]


def say(date, form="%m/%d/%Y"):
    return date.strftime(form)


def lettered(lines, notes, key="kind"):
    """The notes that these lines need, in the order of need: {kind: (code, words)} in, the same of those used out."""
    return {k: notes[k] for k in dict.fromkeys(x[key] for x in lines) if k in notes}


def money(lines, sums="charges_cents adjustments_cents insurance_paid_cents balance_cents"):
    return {k: total(lines, SUMS[k]) for k in sums.split()}


def truth_of(kind, payer, patient, member, provider, claim, sent, lines, totals, **more):
    patient = patient if isinstance(patient, dict) else {"name": patient}
    return {"document_type": kind, "payer": {"name": payer}, "patient": {**patient, "member_id": member},
            "provider": provider if isinstance(provider, dict) else {"name": provider}, "claim_number": claim, "statement_date": sent,
            "lines": lines, "totals": totals, **more}


def many(docs):
    return docs[0] if len(docs) == 1 else {"documents": docs}


__all__ = """datetime beside cents day done esc facts later npi number only sheet table tax_id total usd Who kin spot tel doctor seen worked services days
say lettered money truth_of many CLINIC LABS IMAGES REHAB MIND URGENT KNIFE GIVERS SUMS FIRST LAST CITIES""".split()
