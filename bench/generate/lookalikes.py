"""Things that look like an error and are right: coding, units, stays. Those marked near=True stand
one field away from the error. Each function changes the case and says that it did, or gives None.
"""
from model import CODEBOOK, FACILITY, PRACTITIONER, Plant, day_after
from plants_base import (ANY, LABS, STAYS, SURGERY, add, claims_of, coded, find, lookalike,
                         pick, place_of)
from plants_coding import SCOPES
from plants_stays import rooms, stay_of
from plants_tables import DOSES, assistants, can_stand, countable, follow_up, partners


def right(later=None):
    """Done, and nothing to find."""
    return Plant("none", amount=0, later=later)


VISITS = ("em", "prev", "psy", "eye")
CHILDREN = ("90460", "90461")   # a vaccine with advice, through age 18


def billed(b):
    """Every code of the case: one that another claim has too would be charged twice."""
    return {s.code for claim in b.case.claims for s in claim.services}


@lookalike("pair-with-modifier", ANY, near=True)
def pair_with_modifier(b):
    """A pair of indicator 1 whose second code bears 59 or XS; a visit would need 25 as well."""
    claim, service = pick(b.rng, [pair for pair in coded(b) if pair[1].kind not in VISITS]) \
        or (None, None)
    for code, second in partners(b, claim, service) if claim else []:
        first, other = (service.code, code) if second else (code, service.code)
        if b.tables.pair(claim.kind, first, other, service.date) == "1" and \
                code in CODEBOOK and can_stand(b, code, service.date) and \
                code not in billed(b) and code not in CHILDREN and \
                CODEBOOK[code][0] not in VISITS:
            add(b, claim, code, mods=[b.rng.choice(["59", "XS", "XU"])], day=service.date)
            return right()
    return None


@lookalike("pair-deleted-before", ANY, near=True)
def pair_deleted(b):
    """A pair whose edit ended before the day."""
    claim, service = pick(b.rng, coded(b)) or (None, None)
    if not claim:
        return None
    for code in b.tables.by_first[claim.kind].get(service.code, ()):
        rows = b.tables.ptp[claim.kind][service.code, code]
        if all(row[0] for row in rows) and can_stand(b, code, service.date) and \
                code not in billed(b) and code not in CHILDREN and \
                not b.tables.pair(claim.kind, service.code, code, service.date) and \
                not b.tables.pair(claim.kind, code, service.code, service.date):
            add(b, claim, code, day=service.date)
            return right()
    return None


@lookalike("pair-at-two-providers", ("heart_visit", "office_labs", "lab_only"))
def pair_elsewhere(b):
    """The second code of a pair by another provider on the same day."""
    other = b.claim("lab" if b.case.claims[0].provider.nature != "lab" else "office", PRACTITIONER,
                    list(b.case.claims[0].diagnoses))
    if not find(b, "80053")[0]:
        return None
    b.case.claims.append(other)
    b.line(other, "82947", place="81")
    return right()


@lookalike("units-at-ceiling", ANY, near=True)
def at_ceiling(b):
    """Exactly as many units as the MUE allows."""
    claim, service, limit, _ = pick(b.rng, [row for row in countable(b) if row[2] > 1 and
                                            row[1].code != "36415"]) or (None,) * 4
    same = [s for s in claim.services if s.code == service.code] if claim else []
    if not claim or len(same) > 1 or service.kind == "ther" or "50" in service.mods or \
            "GP" in service.mods or {"LT", "RT"} & set(service.mods):
        return None
    service.units, service.minutes = limit, 0
    return right()


@lookalike("second-test-91", LABS, near=True)
def repeat_91(b):
    """A blood count again later in the day, with 91."""
    claim, service = find(b, "83735", "86140", "82728", "84484")
    if not claim:
        return None
    limit = (b.tables.ceiling(claim.kind, service.code) or (9, 0))[0]
    if limit < 2:
        return None
    claim.services.append(service.copy(mods=["91"]))
    return right()


@lookalike("x-ray-again-76", ("emergency_cut",), near=True)
def repeat_76(b):
    """The X-ray again after the splint, with 76."""
    claim, service = find(b, "73610", claim_kind=FACILITY)
    if not claim:
        return None
    claim.services.append(service.copy(mods=service.mods + ["76"]))
    return right()


@lookalike("add-on-on-second-bill", ("skin", "infusion", "spine_injection", "psychiatry"))
def addon_elsewhere(b):
    """The add-on code on another document of the same provider and day than its primary."""
    claim = claims_of(b, PRACTITIONER)[0]
    moved = [s for s in claim.services if b.tables.primaries(s.code)]
    if not moved or len(moved) == len(claim.services):
        return None
    second = b.claim(claim.provider.nature, PRACTITIONER, list(claim.diagnoses), claim.visit)
    b.case.claims.append(second)
    second.services = moved
    claim.services = [s for s in claim.services if s not in moved]
    return right()


@lookalike("visit-in-global-24", SURGERY, near=True, needs=("diagnoses",))
def unrelated_visit(b):
    """A visit to the surgeon for something else, with 24."""
    for claim in claims_of(b, PRACTITIONER):
        for service in claim.services:
            if b.tables.rvu.get((service.code, ""), {}).get("global") == "090":
                follow_up(b, claim, service, b.rng.randint(8, 80), ["24"], ["M54.50"])
                return right()
    return None


@lookalike("visit-after-global", SURGERY, near=True)
def late_visit(b):
    """A visit to the surgeon after the ninety days."""
    for claim in claims_of(b, PRACTITIONER):
        for service in claim.services:
            if b.tables.rvu.get((service.code, ""), {}).get("global") == "090":
                follow_up(b, claim, service, b.rng.randint(94, 120), [], list(claim.diagnoses))
                return right()
    return None


@lookalike("code-deleted-later", ANY, near=True)
def deleted_later(b):
    """A code that was deleted after the day (only late 2024 days are surely before)."""
    claim = pick(b.rng, claims_of(b, outpatient=True))
    if not claim or claim.services[0].date > "2024-08-31":
        return None
    day = claim.services[0].date
    # Not a vaccine: a share of its price would be an error of another family. Nor an operation, whose
    # price would hold the visit beside it.
    gone = [code for code, _, valid in b.tables.deleted_codes()
            if valid == "2024-08-31" and not "90476" <= code <= "90759"
            and not "10004" <= code <= "69990"]
    if not gone:
        return None
    code = b.rng.choice(gone)
    if b.tables.primaries(code) is not None:
        return None
    add(b, claim, code, day=day, dollars=b.rng.randint(60, 200), words="Service")
    return right()


@lookalike("code-newer-than-tables", ("lab_only", "imaging_only", "office_labs"))
def new_code(b):
    """A code of 2026 that older tables do not hold."""
    if b.day < "2026-01-01":
        return None
    known = {code for code, _ in b.tables.rvu} | set(b.tables.opps) | b.tables.rvu24
    # Not a laboratory test: in Medicare a share of its price would be an error of another family.
    fresh = sorted(code for code in b.tables.opps26 - known
                   if code[:5].isdigit() and not "80047" <= code <= "89398")
    claim = claims_of(b, PRACTITIONER)[0]
    if not fresh:
        return None
    add(b, claim, b.rng.choice(fresh), dollars=b.rng.randint(60, 400), words="Service")
    return right()


@lookalike("diagnosis-newer-than-table", ("office_labs", "office_only", "heart_visit"), near=True,
           needs=("diagnoses",))
def new_diagnosis(b):
    """G35 until September 2025, its parts from October on: both right in their time."""
    b.case.claims[0].diagnoses = ["G35.A" if b.day >= "2025-10-01" else "G35"]
    return right()


@lookalike("both-sides-50", ("joint_injection", "knee_scope"), near=True)
def both_sides(b):
    """Modifier 50, one unit, the code allows it."""
    claim, service = find(b, "20610", "29881", claim_kind=PRACTITIONER)
    if not claim or b.tables.rvu[service.code, ""]["bilateral"] != "1":
        return None
    service.mods = ["50"]
    service.unit_charge, service.unit_allowed = (service.unit_charge * 3 // 2,
                                                 service.unit_allowed * 3 // 2)
    claim.diagnoses[0] = "M17.0" if service.code == "20610" else "M23.8X9"
    if not b.tables.valid_icd(claim.diagnoses[0]):
        return None
    for other in claim.services:
        other.mods = [mod for mod in other.mods if mod not in ("LT", "RT")]
    return right()


@lookalike("left-and-right-lines", ("joint_injection",))
def two_sides(b):
    """One line for the left knee and one for the right."""
    claim, service = find(b, "20610", claim_kind=PRACTITIONER)
    if not claim:
        return None
    claim.diagnoses[0] = "M17.0"
    claim.services.append(service.copy(mods=["LT" if "RT" in service.mods else "RT"]))
    return right()


@lookalike("assistant-allowed", ("joint_replacement", "day_surgery", "knee_scope"),
           plans=("medicare", "commercial"), near=True)
def assistant_allowed(b):
    """An assistant surgeon of his own on an operation of indicator 2."""
    allowed = set(assistants(b, "2"))
    claim, service = pick(b.rng, [(claim, s) for claim in claims_of(b, PRACTITIONER)
                                  for s in claim.services if s.code in allowed]) or (None, None)
    if not claim:
        return None
    helper = b.claim("surgeon" if claim.provider.nature != "surgeon" else "orthopedics",
                     PRACTITIONER, list(claim.diagnoses), claim.visit)
    b.case.claims.append(helper)
    b.line(helper, service.code, mods=service.mods + ["80"], place=place_of(claim),
           day=service.date)
    return right()


@lookalike("two-doctors-one-day", ("office_labs", "heart_visit"))
def two_doctors(b):
    """Two visits on a day, to doctors of two practices."""
    other = b.claim("eye", PRACTITIONER, ["H35.3131"])
    b.case.claims.append(other)
    b.line(other, "99213")
    return right()


@lookalike("first-visit-ever", ("urgent", "small_cut"), near=True)
def truly_new(b):
    """A new-patient visit, and the person says that it was the first."""
    if not find(b, "99203")[0]:
        return None
    b.case.facts["visit"].update(established_patient=False, kind="office")
    return right()


@lookalike("medicare-splits-health-panel", LABS, plans=("medicare",))
def split_for_medicare(b):
    """80053, 84443 and 85025 apart: Medicare does not pay 80050."""
    claim, service = find(b, "80053")
    if not claim:
        return None
    for code in ("84443", "85025"):
        if code not in {s.code for s in claim.services}:
            add(b, claim, code, day=service.date)
    return right()


@lookalike("dose-and-units-agree", ("emergency", "shot_visit", "joint_injection", "iv_drip"),
           near=True)
def dose_fits(b):
    claim, service = find(b, *DOSES)
    if not claim:
        return None
    size, unit = DOSES[service.code]
    words = CODEBOOK[service.code][3].split(",")[0]
    service.words = f"{words} {service.units * size} {unit} given"
    return right()


@lookalike("waste-with-JW", ("infusion", "chemo"), plans=("medicare",))
def waste(b):
    """The rest of a single-dose vial thrown away, on a line of its own with JW."""
    claim, service = find(b, "J1745", "J9271")
    if not claim:
        return None
    service.mods = []
    claim.services.append(service.copy(units=b.rng.randint(2, 8), mods=["JW"]))
    return right()


@lookalike("critical-care-minutes", ("trauma",), near=True)
def critical_long(b):
    """Critical care with the minutes that an added half hour needs."""
    claim, service = find(b, "99291", claim_kind=PRACTITIONER)
    service.minutes = b.rng.choice([110, 120])
    add(b, claim, "99292", day=service.date)
    return right()


@lookalike("infusion-long-enough", ("iv_drip", "chemo", "infusion"), near=True)
def just_long_enough(b):
    """Sixteen minutes make a first hour; thirty-one more make a second."""
    claim, service = find(b, "96365", "96413")
    later = next((s for s in claim.services if s.code in ("96366", "96415")), None)
    service.minutes = 60 if later else 16
    if later:
        later.minutes = 31
    return right()


@lookalike("second-vein-59", ("iv_drip",), near=True)
def second_site(b):
    """A second first code with 59: another vein."""
    claim, service = find(b, "96365")
    add(b, claim, "96374", mods=["59"], day=service.date)
    return right()


@lookalike("therapy-at-threshold", ("therapy",), near=True)
def eight_minutes(b):
    """Twenty-three minutes make two units."""
    for service in claims_of(b, PRACTITIONER)[0].services:
        if service.code == "97110":
            service.units, service.minutes = 2, 23
        elif service.minutes:
            service.minutes = 15
    return right()


@lookalike("diagnosis-of-own-sex", ("office_labs", "office_only", "lab_only"), near=True,
           needs=("diagnoses",))
def own_sex(b):
    if b.case.age < 15:
        return None
    b.case.claims[0].diagnoses.append("N92.0" if b.case.patient["sex"] == "F" else "N40.1")
    return right()


@lookalike("doctor-and-nurse-share", ("knee_scope", "day_surgery", "joint_replacement"))
def directed(b):
    """Anesthesia directed by a doctor (QK) and given by a nurse (QX): each bills half."""
    claim, service = find(b, *b.tables.anesthesia, claim_kind=PRACTITIONER)
    if not claim or service.kind != "anes":
        return None
    service.unit_charge, service.unit_allowed = service.unit_charge // 2, service.unit_allowed // 2
    service.mods = ["QK"]
    nurse = b.claim("surgeon" if b.case.claims[0].provider.nature != "surgeon" else "office",
                    PRACTITIONER, list(claim.diagnoses), claim.visit)
    nurse.provider.name = "Nurse Anesthesia Partners"
    nurse.services = [service.copy(mods=["QX"])]
    b.case.claims.append(nurse)
    return right()


@lookalike("one-day-stay", STAYS, near=True)
def same_day(b):
    """Admitted and discharged on one day: one room day is right."""
    claim = stay_of(b)
    if b.case.scene != "inpatient":
        return None
    room = rooms(claim)[0]
    room.units, room.date_end = 1, ""
    claim.discharged = claim.admitted
    claim.services = [room] + [s for s in claim.services if s.kind != "room" and
                               s.date == claim.admitted]
    claim.services[1:] = [s for n, s in enumerate(claim.services[1:])
                          if s.words not in {t.words for t in claim.services[1:][:n]}]
    for other in b.case.claims:
        if other is not claim:
            other.discharged = other.admitted and claim.admitted
            other.services = other.services[:1]
    return right()


@lookalike("tests-long-before-admission", STAYS, plans=("medicare",), near=True)
def long_before(b):
    """The same hospital's tests five days before the admission: outside Medicare's window."""
    stay = stay_of(b)
    claim = b.claim("hospital", FACILITY, list(stay.diagnoses), "outpatient", "0131")
    b.case.claims.append(claim)
    b.line(claim, "71046", day=day_after(stay.admitted, -b.rng.randint(5, 9)))
    return right()


@lookalike("samples-of-another-polyp", ("colonoscopy", "upper_scope"), near=True)
def other_lesion(b):
    """45380 with 59 beside 45385."""
    claim = next((c for c in b.case.claims for s in c.services if s.code in SCOPES), None)
    snare = next((s for s in claim.services if s.code == "45385"), None)
    if not snare:
        return None
    if not any(s.code == "45380" for s in claim.services):
        add(b, claim, "45380", mods=["59"] + [m for m in snare.mods if m in ("33", "PT")],
            day=snare.date, preventive=snare.preventive)
    return right()


@lookalike("supplies-that-are-not-routine", STAYS)
def special_supply(b):
    claim = stay_of(b)
    b.revenue(claim, "0272", "Chest tube, sterile", b.rng.randint(90, 400))
    return right()


