"""Plants that the published tables decide: code pairs, unit ceilings, add-on codes, valid codes,
the indicators of the fee schedule, anesthesia base units, drug doses."""
import re

from checked import pair_violations
from model import CODEBOOK, FACILITY, PRACTITIONER, Plant, day_after
from plants_base import (ANY, INSURED, OUTPATIENT, SURGERY, add, binds, claims_of, coded, extra,
                         find, pick, plant)
from tables import (SOURCE_ADDON, SOURCE_ANESTHESIA, SOURCE_ASP, SOURCE_HCPCS, SOURCE_ICD,
                    SOURCE_MPFS, SOURCE_MUE, SOURCE_PTP)


def can_stand(b, code, day):
    """A code that a line may bear that day without being wrong by itself."""
    row = b.tables.rvu.get((code, ""), {})
    priced = row.get("status") in ("A", "R", "T") or code in b.tables.lab or code in CODEBOOK
    if CODEBOOK.get(code, ("",))[0] in ("anes", "amb", "dial"):
        return False
    return priced and b.tables.known_code(code, day) is True and \
        b.tables.primaries(code) is None and row.get("global") != "ZZZ"


def partners(b, claim, service):
    """(other code, True when it is column 2) that are edited with this service that day."""
    tables, found = b.tables, []
    for second in tables.by_first[claim.kind].get(service.code, ()):
        if tables.pair(claim.kind, service.code, second, service.date):
            found.append((second, True))
    for code in CODEBOOK:
        if tables.pair(claim.kind, code, service.code, service.date):
            found.append((code, False))
    return found


@plant("unb.ncci_ptp", ANY)
def ncci_pair(b):
    """A pair of the table, either way round, no modifier lifting it; or indicator 0 with one."""
    claim, service = pick(b.rng, coded(b)) or (None, None)
    choices = partners(b, claim, service) if claim else []
    b.rng.shuffle(choices)
    choices.sort(key=lambda choice: choice[0] not in CODEBOOK and b.rng.random() < .5)
    taken = {other.code for other in claim.services} if claim else set()
    for code, second in choices[:40]:
        if code in taken or not can_stand(b, code, service.date):
            continue
        if claim.kind == FACILITY and fee_of_doctor(code) != (service.revenue[:3] in DOCTORS):
            continue    # the table is for one provider's claim: not a room's part and a doctor's fee
        first = service.code if second else code
        indicator = b.tables.pair(claim.kind, first, code if second else service.code,
                                  service.date)
        lifted = {"25", "59"} & set(service.mods)
        if indicator == "1" and lifted:
            continue
        mods = ["59"] if indicator == "0" and b.chance(.3) else []
        made = add(b, claim, code, mods=mods, day=service.date)
        column2 = made if second else service
        if pairs_of(b, claim, made) > 1:
            claim.services.remove(made)     # which lines then fall is told by more than this pair
            continue
        return Plant("unb.ncci_ptp", [made, service], [("drop", column2)], floor=binds(b),
                     same=PAIRS_BY_NAME, source=SOURCE_PTP.format(claim.kind))
    return None


DOCTORS = ("096", "097", "098")


def fee_of_doctor(code):
    return CODEBOOK.get(code, ("", ""))[1][:3] in DOCTORS


def pairs_of(b, claim, made):
    """How many other lines of the claim and day make a pair with this one."""
    return sum(other is not made and other.date == made.date and
               any(b.tables.pair(claim.kind, *codes, made.date) in ("0", "1")
                   for codes in ((other.code, made.code), (made.code, other.code)))
               for other in claim.services)


# The families of errors.toml that say the same of a pair in other words.
PAIRS_BY_NAME = ("unb.cmp_bmp", "unb.panel_parts", "unb.cbc", "unb.ua", "unb.closure",
                 "unb.scope_diag", "unb.colonoscopy_biopsy", "unb.fluoro", "unb.pulse_ox", "unb.injection_em",
                 "unb.venipuncture", "unb.general_health", "glob.em_minor", "dup.ecg_split",
                 "inf.hierarchy", "em.two_visits", "unb.surgical_tray")


def countable(b):
    """(claim, service, ceiling, MAI) of services whose units can rise above a published ceiling."""
    found = []
    for claim, service in coded(b, "lab", "img", "drug", "inj", "surg", "ther", "resp", "path",
                                "card", "inf"):
        limit, mai = b.tables.ceiling(claim.kind, service.code) or (0, 0)
        later = b.tables.mue26.get(service.code, limit)
        # How often blood may be drawn has a family of its own, with a lower limit.
        if limit and service.code != "36415" and (claim.kind == FACILITY or later == limit):
            found.append((claim, service, limit, mai))
    return found


@plant("unb.mue", ANY)
def over_ceiling(b):
    """More units than the MUE: on one line, or over two lines of the day for MAI 2 and 3."""
    claim, service, limit, mai = pick(b.rng, countable(b)) or (None,) * 4
    if not claim:
        return None
    same_day = [other for other in claim.services
                if other.code == service.code and other.date == service.date]
    if len(same_day) > 1:
        return None
    over = b.rng.randint(1, max(2, limit // 2))
    service.minutes = 0
    if mai != 1 and limit > 1 and b.chance(.3):
        first = b.rng.randint(1, limit)
        second = service.copy(units=limit + over - first, mods=service.mods + ["59"])
        service.units = first
        if second.mods == service.mods or second.units <= over:
            return None
        claim.services.insert(claim.services.index(service) + 1, second)
        fix, lines = [("units", second, second.units - over)], [service, second]
    else:
        service.units = limit + over
        fix, lines = [("units", service, limit)], [service]
    return Plant("unb.mue", lines, fix, floor=binds(b),
                 same=("unb.venipuncture", "inf.concurrent_multi", "dup.exact"),
                 follows=("code.bilateral", "dup.59_abuse", "code.upcoded_drug_units"),
                 source=SOURCE_MUE.format(claim.kind))


ADDONS = ["99292", "96366", "96375", "96415", "17003", "64484", "22552", "88341", "90472", "11103",
          "90833", "90785", "96361", "96367"]


@plant("unb.addon_orphan", ANY)
def orphan(b):
    """An add-on code of the CMS list; none of its primaries by that provider on that day."""
    claim = pick(b.rng, claims_of(b, outpatient=True))
    if not claim:
        return None
    wide = [code for code in b.tables.addon if code in b.tables.wide]
    codes = b.rng.sample(ADDONS, len(ADDONS)) if b.chance(.7) else b.rng.sample(wide, 6)
    day = claim.services[0].date
    beside = {service.code for other in b.case.claims for service in other.services}
    for code in codes:
        primaries = b.tables.primaries(code)
        if primaries is None or primaries & beside or b.tables.known_code(code, day) is not True:
            continue
        if claim.kind == PRACTITIONER and \
                b.tables.rvu.get((code, ""), {}).get("status") not in ("A", "R"):
            continue
        made = add(b, claim, code, day=day)
        if not list(pair_violations(b.tables, claim.kind, day, claim.services)):
            return extra(b, "unb.addon_orphan", made, floor=binds(b), source=SOURCE_ADDON)
        claim.services.remove(made)
    return None


@plant("code.invalid_cpt", ANY)
def deleted_code(b):
    """A code that was deleted before the day, or that was never in any table."""
    claim = pick(b.rng, claims_of(b, outpatient=True))
    if not claim:
        return None
    day = claim.services[0].date
    gone = [code for code, since, _ in b.tables.deleted_codes() if day >= since]
    code = b.rng.choice(gone)
    if b.chance(.15):
        code = b.rng.choice(["99217", "99218", "99201", "99241", "99251"])
        if b.tables.known_code(code, day) is not False:
            return None
    made = add(b, claim, code, dollars=b.rng.randint(40, 300), words="Service")
    return extra(b, "code.invalid_cpt", made, floor="likely", source=SOURCE_HCPCS)


HEADERS = ["E11", "I50", "M54.5", "S93.401", "J45", "R10", "M25.56", "S83.24", "F33", "N18",
           "K80.2", "C50.9", "Z12", "H25.1", "D12"]


@plant("code.invalid_icd", ANY, needs=("diagnoses",))
def short_diagnosis(b):
    """A diagnosis that is a heading with more characters to come, or that no edition holds."""
    claim = pick(b.rng, claims_of(b))
    if b.chance(.8):
        wrong = b.rng.choice([code for code in HEADERS if not b.tables.valid_icd(code)])
    else:
        wrong = b.rng.choice(["Q99.95", "B08.77", "K33.1", "N55.2", "U99.1"])
    claim.diagnoses[b.rng.randrange(len(claim.diagnoses))] = wrong
    # B08.7 is a heading, under which a list later than the table may have a code more.
    may_be_new = wrong == "B08.77" and claim.last_day >= "2024-10-01"
    return Plant("code.invalid_icd", list(claim.services), amount=0, sure=False,
                 floor="ask" if may_be_new else "likely", source=SOURCE_ICD)


@plant("code.sex", ANY, needs=("diagnoses",))
def other_sex(b):
    """A diagnosis of the code editor's list, or an operation, of the other sex."""
    claim = pick(b.rng, claims_of(b, outpatient=True))
    if not claim:
        return None
    sex, age = b.case.patient["sex"], b.case.age
    if age < 20:
        return None
    if b.chance(.6):
        wrong = "N40.1" if sex == "F" else b.rng.choice(["N83.201", "N92.0", "D25.9", "C56.1"])
        claim.diagnoses.append(wrong)
        return Plant("code.sex", list(claim.services), amount=0, sure=False, floor="ask",
                     source=SOURCE_ICD)
    code = b.rng.choice(["55250", "55700"]) if sex == "F" else \
        b.rng.choice(["58558", "58661", "76830"])
    made = add(b, claim, code)
    return extra(b, "code.sex", made, floor="ask", sure=False,
                 source="code descriptions, own reading")


@plant("code.age", ANY, needs=("diagnoses",))
def other_age(b):
    """A newborn, child or maternity diagnosis, or a checkup of another age."""
    claim = pick(b.rng, claims_of(b))
    age, sex = b.case.age, b.case.patient["sex"]
    if any(service.preventive for service in claim.services) and age >= 22 and b.chance(.7):
        service = claim.services[0]
        if service.code not in ("99395", "99396"):
            return None
        service.code, service.words = "99393", CODEBOOK["99393"][3]
        return Plant("code.age", [service], amount=0, sure=False, source="CPT age bands")
    wrong = ["P07.30", "P22.0", "Z38.00"] if age > 2 else ["H25.12", "F52.21"]
    if age > 64 and sex == "F":
        wrong = ["O80", "O09.523", "P07.30"]
    wrong = [code for code in wrong if b.tables.icd_conflict(code, age, sex) == "age" and
             b.tables.valid_icd(code)]
    if not wrong:
        return None
    claim.diagnoses.append(b.rng.choice(wrong))
    return Plant("code.age", list(claim.services), amount=0, sure=False, floor="likely",
                 source=SOURCE_ICD)


SIDES = {"M17.11": "M17.12", "M17.12": "M17.11", "S83.241A": "S83.242A", "S83.242A": "S83.241A",
         "G56.01": "G56.02", "M25.561": "M25.562", "M25.511": "M25.512", "H25.12": "H25.11",
         "S93.401A": "S93.402A"}


@plant("code.laterality", ("joint_injection", "knee_scope", "joint_replacement", "day_surgery",
                           "imaging_only", "emergency_cut"), needs=("diagnoses",))
def other_side(b):
    """The service on one side, the only diagnosis with a side on the other."""
    pairs = [(claim, service) for claim in claims_of(b) for service in claim.services
             if {"LT", "RT"} & set(service.mods) and claim.diagnoses[0] in SIDES]
    claim, service = pick(b.rng, pairs) or (None, None)
    if not claim:
        return None
    claim.diagnoses[0] = SIDES[claim.diagnoses[0]]
    sided = [other for other in claim.services if {"LT", "RT"} & set(other.mods)]
    return Plant("code.laterality", sided, amount=0, sure=False, floor="likely",
                 source=SOURCE_ICD)


@plant("code.bilateral", ("joint_injection", "knee_scope", "imaging_only", "spine_injection"))
def twice_both_sides(b):
    """Modifier 50 with two units; 50 beside LT and RT lines; 50 where the schedule has no such."""
    pairs = [(claim, service) for claim, service in coded(b, "surg", "img")
             if b.tables.rvu.get((service.code, ""), {}).get("bilateral") in ("1", "3", "2", "0")
             and {"LT", "RT"} & set(service.mods)]
    claim, service = pick(b.rng, pairs) or (None, None)
    if not claim or b.tables.rvu[service.code, ""]["bilateral"] != "1":
        return None
    if b.chance(.5):
        service.mods, service.units = ["50"], 2
        return Plant("code.bilateral", [service], [("units", service, 1)], floor="likely",
                     same=("unb.mue",), source=SOURCE_MPFS)
    other = "LT" if "RT" in service.mods else "RT"
    both = service.copy(mods=["50"], unit_charge=service.unit_charge * 3 // 2,
                        unit_allowed=service.unit_allowed * 3 // 2)
    second = service.copy(mods=[other])
    claim.services += [second, both]
    return Plant("code.bilateral", [service, second, both], [("drop", service), ("drop", second)],
                 floor="likely", same=("unb.mue",), follows=("dup.exact", "code.laterality"),
                 source=SOURCE_MPFS)


def assistants(b, indicator):
    return [code for code in sorted(b.tables.wide) if code in CODEBOOK and
            b.tables.rvu.get((code, ""), {}).get("assistant") == indicator and
            CODEBOOK[code][0] == "surg"]


@plant("code.assistant", ("joint_injection", "colonoscopy", "spine_injection", "upper_scope",
                          "skin", "wart"), plans=("medicare",))
def assistant(b):
    """An assistant's fee on an operation for which the fee schedule allows none."""
    allowed = set(assistants(b, "1"))
    claim, service = pick(b.rng, [(claim, service) for claim, service in
                                  coded(b, "surg", claim_kind=PRACTITIONER)
                                  if service.code in allowed]) or (None, None)
    if not claim:
        return None
    mod = b.rng.choice(["80", "82", "AS"])
    made = add(b, claim, service.code, service.units, service.mods + [mod], day=service.date)
    return extra(b, "code.assistant", made, floor="likely", follows=("unb.mue", "dup.exact"),
                 source=SOURCE_MPFS)


@plant("code.multi_proc", ("knee_scope", "day_surgery"), plans=INSURED)
def two_full_prices(b):
    """A second operation at its full price, no 51 and no reduction."""
    claim, service = find(b, "29881", "49505", "47562", "64721", claim_kind=PRACTITIONER)
    if not claim:
        return None
    code = {"29881": "64721", "49505": "55250", "47562": "49505", "64721": "11402"}[service.code]
    if code == "55250" and b.case.patient["sex"] == "F":
        return None
    made = add(b, claim, code, mods=["RT"] if code in ("64721", "49505") else [])
    return Plant("code.multi_proc", [made, service], amount=0, sure=False, floor="ask",
                 source=SOURCE_MPFS)


@plant("code.rev_hcpcs", OUTPATIENT)
def odd_revenue(b):
    """A laboratory test or a drug under a revenue code of another kind."""
    claim, service = pick(b.rng, [pair for pair in coded(b, "lab", "drug", "img",
                                                         claim_kind=FACILITY)]) or (None, None)
    if not claim:
        return None
    service.revenue = {"lab": "0360", "drug": "0450", "img": "0636"}[service.kind]
    return Plant("code.rev_hcpcs", [service], amount=0, sure=False, floor="ask")


DOSES = {"J2405": (1, "mg"), "J1885": (15, "mg"), "J1100": (1, "mg"), "J0696": (250, "mg"),
         "J3301": (10, "mg"), "J1745": (10, "mg")}


@plant("code.upcoded_drug_units", ("emergency", "knee_scope", "shot_visit", "joint_injection",
                                   "iv_drip", "chemo", "infusion"))
def dose(b):
    """The line prints the dose given; the units bill ten times as much, yet under the ceiling."""
    claim, service = find(b, *DOSES)
    if not claim:
        return None
    size, unit = DOSES[service.code]
    limit = (b.tables.ceiling(claim.kind, service.code) or (0, 0))[0]
    right = b.rng.choice([2, 4]) if service.code != "J1745" else 10
    wrong = right * b.rng.choice([2, 3, 4])
    if wrong > limit or not re.match(r"^\d+ ?MG", b.tables.drug.get(service.code, ("",))[0], re.I):
        return None
    service.units = wrong
    service.words = CODEBOOK[service.code][3].split(",")[0] + f" {right * size} {unit} given"
    return Plant("code.upcoded_drug_units", [service], [("units", service, right)],
                 floor="likely", source=SOURCE_ASP)


@plant("code.modifier_conflict", ANY)
def conflict(b):
    """Two modifiers on one line that cannot both be true."""
    claim, service = pick(b.rng, coded(b, "img", "surg", "card", claim_kind=PRACTITIONER)) \
        or (None, None)
    if not claim or any(other is not service and (other.code, other.date) == (service.code, service.date)
                        for other in claim.services):
        return None     # the two may be another plant's, whose truth a changed modifier would break
    row = b.tables.rvu.get((service.code, ""), {})
    if row.get("pctc") == "1":
        pair = ["26", "TC"]
    elif row.get("bilateral") in ("1", "3"):
        pair = ["LT", "RT"]
    else:
        pair = ["76", "77"]
    if b.case.plan.kind == "medicare" and b.chance(.3):
        pair = ["GA", "GZ"]
    service.mods = [mod for mod in service.mods if mod not in ("LT", "RT", "26", "TC")] + pair
    return Plant("code.modifier_conflict", [service], amount=0, sure=False, floor="likely",
                 follows=("mcr.abn_bad", "code.laterality", "dup.repeat_mod"))


@plant("code.transposed", ("lab_only", "office_labs"), needs=("diagnoses",))
def transposed(b):
    """Two neighbouring digits changed places: another code, that does not belong there."""
    options = {"80061": "80016", "83036": "80336", "82947": "89247"}
    claim, service = find(b, "84443", "85025", "83036", "82607", "80053")
    if not claim:
        return None
    digits = service.code
    swaps = {digits[:i] + digits[i + 1] + digits[i] + digits[i + 2:] for i in range(4)} - {digits}
    swaps |= {options.get(digits, digits)} - {digits}
    known = sorted(code for code in swaps if b.tables.rvu.get((code, ""), {}).get("work"))
    if not known:
        return None
    service.code = b.rng.choice(known)
    return Plant("code.transposed", [service], amount=0, sure=False, floor="ask")


@plant("stay.anesthesia", ("knee_scope", "day_surgery", "joint_replacement", "upper_scope",
                           "colonoscopy"), needs=("minutes",))
def anesthesia_units(b):
    """More units than base units and time make; or the doctor alone and directing at once."""
    claim, service = find(b, *b.tables.anesthesia, claim_kind=PRACTITIONER)
    if not claim or service.kind != "anes":
        return None
    right = b.tables.anesthesia[service.code] + service.minutes // 15
    if b.chance(.7):
        service.units = right + b.rng.randint(5, 12)
        return Plant("stay.anesthesia", [service], [("units", service, right)], floor="likely",
                     source=SOURCE_ANESTHESIA)
    made = service.copy(mods=["QK" if mod == "AA" else mod for mod in service.mods])
    claim.services.append(made)
    return extra(b, "stay.anesthesia", made, floor="likely", same=("dup.exact",))


@plant("dup.global_tc26", ("imaging_only",))
def whole_and_part(b):
    """The whole of an X-ray, and its reading once more."""
    claim, service = pick(b.rng, [pair for pair in coded(b, "img", claim_kind=PRACTITIONER)
                                  if b.tables.rvu.get((pair[1].code, ""), {}).get("pctc") == "1"]
                          ) or (None, None)
    if not claim or {"26", "TC"} & set(service.mods):
        return None
    made = add(b, claim, service.code, mods=[b.rng.choice(["26", "TC"])] + service.mods,
               day=service.date)
    return extra(b, "dup.global_tc26", made, floor="likely", same=("dup.exact",),
                 follows=("unb.mue",), source=SOURCE_MPFS)


@plant("dup.26_missing", ("emergency", "emergency_cut", "observation"))
def reading_in_full(b):
    """The reader bills the whole test though the hospital bills it too."""
    claim = next((claim for claim in b.case.claims if claim.provider.nature == "radiology"), None)
    if not claim:
        return None
    service = claim.services[0]
    service.mods = [mod for mod in service.mods if mod != "26"]
    service.unit_allowed, service.unit_charge = b.price(claim, service)
    return Plant("dup.26_missing", [service], amount=0, sure=False, floor="likely",
                 same=("dup.cross_statement",), source=SOURCE_MPFS)


@plant("glob.em_major", SURGERY)
def visit_in_global(b):
    """A visit to the surgeon, for the operation, within its ninety days."""
    for claim in claims_of(b, PRACTITIONER):
        for service in claim.services:
            if b.tables.rvu.get((service.code, ""), {}).get("global") == "090":
                return follow_up(b, claim, service, b.rng.randint(8, 80), [],
                                 list(claim.diagnoses))
    return None


def follow_up(b, claim, service, days, mods, diagnoses):
    later = b.claim(claim.provider.nature, PRACTITIONER, diagnoses)
    b.case.claims.append(later)
    made = b.line(later, b.rng.choice(["99212", "99213"]), mods=mods,
                  day=day_after(service.date, days))
    return Plant("glob.em_major", [made], [("drop", made)], floor="likely", source=SOURCE_MPFS)


@plant("glob.em_minor", ("joint_injection", "skin", "small_cut", "ear", "emergency_cut"))
def visit_and_minor(b):
    """The visit beside a minor operation, its modifier 25 left out."""
    for claim in claims_of(b, PRACTITIONER):
        visit = next((s for s in claim.services if s.kind == "em" and "25" in s.mods), None)
        minor = next((s for s in claim.services if b.tables.rvu.get((s.code, ""), {})
                      .get("global") in ("000", "010") and s is not visit), None)
        if visit and minor:
            visit.mods = [mod for mod in visit.mods if mod != "25"]
            return Plant("glob.em_minor", [visit, minor], [("drop", visit)], floor="likely",
                         same=("unb.ncci_ptp",), follows=("unb.ncci_ptp",), source=SOURCE_MPFS)
    return None
