"""Plants that errors.toml names itself: duplicates, panels, bundles, visits."""
from model import FACILITY, PRACTITIONER, Plant
from plants_base import (ANY, LABS, OFFICE, OUTPATIENT, add, claims_of, coded, extra, find, pick,
                         plant)
from tables import SOURCE_PTP

PTP = SOURCE_PTP.format(PRACTITIONER)
PARTS_BMP = ["82310", "82374", "82435", "82565", "82947", "84132", "84295", "84520"]
PARTS_LIVER = ["82040", "82247", "84075", "84155", "84450", "84460"]
PARTS = {"80048": PARTS_BMP, "80053": PARTS_BMP + PARTS_LIVER,
         "80061": ["82465", "83718", "84478"], "80076": PARTS_LIVER + ["82248"]}

PARTS_COUNT = ["85027", "85014", "85018", "85049", "85004"]
HELD = {"80053": {"80048", "80047", "80051", "80076", *PARTS["80053"]}, "80061": {*PARTS["80061"]},
        "80050": {"80053", "84443", "85025", "80048", "80076", *PARTS["80053"], *PARTS_COUNT},
        "85025": {"80050", *PARTS_COUNT}, "81001": {"81002", "81003", "81015"}}


SERIES = ("84484",)     # the heart marker, taken every few hours


@plant("dup.exact", ANY)
def duplicate(b):
    """One line twice: same day, code, modifiers, units, charge."""
    claim, service = pick(b.rng, [pair for pair in coded(b, "lab", "img", "em", "surg", "drug",
                                                         "inj", "card", "inf", "path", "eye",
                                                         "psy", "amb")
                                  if not {"76", "77", "91", "59"} & set(pair[1].mods)]) \
        or (None, None)
    if not claim:
        return None
    made = service.copy()
    claim.services.insert(claim.services.index(service) + 1, made)
    if b.chance(.3):    # not always side by side
        claim.services.remove(made)
        claim.services.append(made)
    # A drug may be given twice a day by order, and some tests are done in a series of hours: only
    # the record tells.
    return Plant("dup.exact", [service, made], [("drop", made)],
                 floor="ask" if service.kind in ("drug", "inf", "inj") or service.code in SERIES
                 else "likely",
                 same=("em.two_visits", "unb.mue", "unb.venipuncture", "inf.hierarchy"),
                 follows=("unb.mue",))


@plant("dup.repeat_mod", LABS + ("imaging_only",))
def repeat(b):
    """A test again with 76 or 91 and nothing that shows a second time. To ask."""
    claim, service = find(b, "85025", "83735", "71046", "82728", "86140", "84484")
    if not claim:
        return None
    mod = "76" if service.kind == "img" else "91"
    made = service.copy(mods=service.mods + [mod])
    claim.services.append(made)
    return extra(b, "dup.repeat_mod", made, floor="ask", same=("dup.exact",), follows=("unb.mue",))


@plant("dup.59_abuse", ("joint_injection", "skin", "upper_scope", "knee_scope"))
def loose_59(b):
    """59 on a pair of the table: same day, same provider, no other site or diagnosis. To ask."""
    pairs = {"20610": "20611", "29881": "29870", "43239": "43235", "17000": "11402"}
    claim, service = find(b, *pairs, claim_kind=PRACTITIONER)
    if not claim:
        return None
    made = add(b, claim, pairs[service.code], mods=["59"], day=service.date)
    return Plant("dup.59_abuse", [made, service], [("drop", made)], floor="ask", sure=False,
                 same=("unb.scope_diag", "unb.ncci_ptp"), source=PTP)


@plant("dup.facility_prof", ("emergency", "emergency_cut"))
def doctor_twice(b):
    """The hospital bills the doctor's fee (revenue 0981) that the doctor bills too."""
    house = next((claim for claim in claims_of(b, FACILITY)), None)
    doctor = next((claim for claim in b.case.claims if claim.provider.nature == "emergency"), None)
    if not house or not doctor:
        return None
    service = doctor.services[0]
    made = b.line(house, service.code, mods=["25"] if "25" in house.services[0].mods else [],
                  revenue="0981", words="Emergency doctor's fee", day=service.date)
    made.unit_charge, made.unit_allowed = service.unit_charge, service.unit_allowed
    return Plant("dup.facility_prof", [made, service], [("drop", made)], floor="likely",
                 same=("dup.exact", "em.two_visits"), follows=("unb.mue", "em.two_visits"))


@plant("dup.ecg_split", ("heart_visit", "office_only", "emergency", "observation"))
def tracing_in_parts(b):
    """The heart tracing whole (93000) and in parts (93005, 93010) on one day."""
    claim, service = find(b, "93000", claim_kind=PRACTITIONER)
    if not claim:
        return None
    made = add(b, claim, b.rng.choice(["93005", "93010"]), day=service.date)
    return Plant("dup.ecg_split", [made, service], [("drop", made)], floor="likely",
                 same=("unb.ncci_ptp", "dup.global_tc26"), source=PTP)


def panel(b, family, have, too_much, **more):
    """`too_much` beside `have`, which holds it, on the same draw."""
    claim, service = find(b, have)
    if not claim:       # the panel is new here: no other line may be a part of it
        claim = pick(b.rng, [pair[0] for pair in coded(b, "lab")
                             if not {other.code for other in pair[0].services} & HELD[have]])
    if not claim or any(other.code == too_much for other in claim.services):
        return None
    service = service or add(b, claim, have)
    made = add(b, claim, too_much, day=service.date)
    return Plant(family, [made, service], [("drop", made)], floor="likely",
                 same=("unb.ncci_ptp", "unb.panel_parts") + tuple(more.pop("same", ())),
                 source=PTP, **more)


@plant("unb.cmp_bmp", LABS)
def two_chemistries(b):
    return panel(b, "unb.cmp_bmp", "80053", b.rng.choice(["80048", "80048", "80047"]))


@plant("unb.panel_parts", LABS)
def panel_and_parts(b):
    """A panel with one of its members; or all its members singly and no panel."""
    if b.chance(.6):
        have = b.rng.choice(["80053", "80061"])
        return panel(b, "unb.panel_parts", have, b.rng.choice(PARTS[have]))
    claim = pick(b.rng, [pair[0] for pair in coded(b, "lab")])
    if not claim:
        return None
    have = b.rng.choice(["80048", "80061", "80076"])
    codes = {service.code for service in claim.services}
    if codes & {"80053", "80048", "80061", "80076", "82947"}:
        return None
    made = [add(b, claim, code) for code in PARTS[have]]
    return Plant("unb.panel_parts", made, amount=0, sure=False, floor="likely", source="CPT panels")


@plant("unb.general_health", LABS, plans=("commercial", "marketplace", "none"))
def health_panel(b):
    """80050 with one of its parts; or its three parts apart (Medicare wants it so)."""
    if b.chance(.6):
        return panel(b, "unb.general_health", "80050", b.rng.choice(["84443", "85025"]))
    claim = pick(b.rng, [pair[0] for pair in coded(b, "lab")])
    if not claim:
        return None
    codes = {service.code for service in claim.services}
    lines = [service for service in claim.services if service.code in ("80053", "85025")]
    for code in sorted({"80053", "84443", "85025"} - codes):
        lines.append(add(b, claim, code))
    return Plant("unb.general_health", lines, amount=0, sure=False, floor="likely",
                 source="CPT panels")


@plant("unb.cbc", LABS)
def count_and_parts(b):
    return panel(b, "unb.cbc", "85025", b.rng.choice(PARTS_COUNT))


@plant("unb.ua", LABS)
def urine_twice(b):
    return panel(b, "unb.ua", "81001", b.rng.choice(["81002", "81003", "81015"]))


@plant("unb.surgical_tray", ("skin", "small_cut", "wart", "joint_injection"))
def tray(b):
    claim = claims_of(b, PRACTITIONER)[0]
    made = add(b, claim, b.rng.choice(["99070", "A4550"]))
    return extra(b, "unb.surgical_tray", made, floor="ask", same=("unb.ncci_ptp",))


@plant("unb.injection_em", ("shot_visit", "checkup"), plans=("commercial", "marketplace",
                                                            "medicare", "none"))
def nurse_and_shot(b):
    """A nurse visit with the shot that it was for."""
    claim, service = find(b, "96372", claim_kind=PRACTITIONER)
    if not claim:
        return None
    visit = next((s for s in claim.services if s.kind == "em"), None)
    if not visit:
        return None
    visit.code, visit.words, visit.mods = "99211", "Nurse visit", []
    visit.unit_allowed, visit.unit_charge = b.price(claim, visit)
    return Plant("unb.injection_em", [visit, service], [("drop", visit)], floor="likely",
                 same=("unb.ncci_ptp",), source=PTP)


@plant("unb.venipuncture", LABS)
def two_draws(b):
    """Two blood draws at one encounter."""
    claim, service = find(b, "36415")
    if not claim:
        return None
    if b.chance(.5):
        service.units = 2
        return Plant("unb.venipuncture", [service], [("units", service, 1)], floor="likely")
    made = service.copy()
    claim.services.append(made)
    return Plant("unb.venipuncture", [service, made], [("drop", made)], floor="likely",
                 same=("dup.exact",))


@plant("unb.pulse_ox", ("emergency", "emergency_cut", "observation", "office_only", "shot_visit"))
def finger_clip(b):
    """Oxygen clip, rhythm strip or IV start beside a visit."""
    claim = pick(b.rng, claims_of(b, outpatient=True))
    if not any(service.kind == "em" for service in claim.services):
        return None
    code = b.rng.choice(["94760", "94761"]) if claim.kind == PRACTITIONER else \
        b.rng.choice(["94760", "94761", "36000"])
    made = add(b, claim, code)
    return extra(b, "unb.pulse_ox", made, floor="likely", same=("unb.ncci_ptp",),
                 follows=("unb.ncci_ptp",))


@plant("unb.closure", ("skin", "wart"), needs=("alone",))
def closed_too(b):
    """A simple closure billed with the removal at the same place."""
    claim = claims_of(b, PRACTITIONER)[0]
    claim.services = [s for s in claim.services if s.code not in ("11102", "17000", "17003",
                                                                  "17110")]
    cut = add(b, claim, "11402", day=b.day)
    made = add(b, claim, "12001", day=b.day)
    return Plant("unb.closure", [made, cut], [("drop", made)], floor="likely",
                 same=("unb.ncci_ptp",), source=PTP)


SCOPES = {"45385": "45378", "43239": "43235", "29881": "29870"}


@plant("unb.scope_diag", ("colonoscopy", "upper_scope", "knee_scope"))
def look_and_do(b):
    """The look with a scope beside the operation through the same scope."""
    claim = pick(b.rng, [claim for claim in b.case.claims
                         if any(s.code in SCOPES for s in claim.services)])
    if not claim:
        return None
    service = next(s for s in claim.services if s.code in SCOPES)
    made = add(b, claim, SCOPES[service.code], day=service.date)
    return Plant("unb.scope_diag", [made, service], [("drop", made)], floor="likely",
                 same=("unb.ncci_ptp",), source=SOURCE_PTP.format(claim.kind))


@plant("unb.colonoscopy_biopsy", ("colonoscopy",))
def snare_and_sample(b):
    """45380 with 45385, no 59: the same polyp? To ask."""
    for claim in b.rng.sample(b.case.claims, len(b.case.claims)):
        snare = next((s for s in claim.services if s.code == "45385"), None)
        if not snare:
            continue
        sample = next((s for s in claim.services if s.code == "45380"), None) or \
            add(b, claim, "45380", mods=[m for m in snare.mods if m in ("33", "PT")],
                day=snare.date, preventive=snare.preventive)
        sample.mods = [mod for mod in sample.mods if mod != "59"]
        return Plant("unb.colonoscopy_biopsy", [sample, snare], [("drop", sample)], floor="ask",
                     same=("unb.ncci_ptp",), source=SOURCE_PTP.format(claim.kind))
    return None


@plant("unb.fluoro", ("joint_injection", "spine_injection"))
def guidance(b):
    """Picture guidance beside a code that holds it."""
    claim, service = find(b, "62323", "64483", "20610", claim_kind=PRACTITIONER)
    if not claim:
        return None
    if service.code == "20610":
        service.code, service.words = "20611", "Large joint injected with ultrasound"
        service.unit_allowed, service.unit_charge = b.price(claim, service)
        made = add(b, claim, "76942", day=service.date)
    else:
        made = add(b, claim, b.rng.choice(["77003", "77002"]), day=service.date)
    return Plant("unb.fluoro", [made, service], [("drop", made)], floor="likely",
                 same=("unb.ncci_ptp",), source=PTP)


# Visits.

@plant("em.new_patient", ("urgent", "office_labs", "office_only", "shot_visit", "small_cut"))
def not_new(b):
    """A new-patient visit for somebody whom this practice has seen."""
    claim = claims_of(b, PRACTITIONER)[0]
    visit = next((s for s in claim.services if s.kind == "em"), None)
    if not visit or claim.provider.nature == "urgent" and visit.code != "99203":
        return None
    later = [s for s in claim.services if s.kind == "em"]
    if len(later) > 1:
        claim.services = [s for s in claim.services if s not in later[1:]]
    visit.code, visit.words = "99203", "New patient visit"
    visit.unit_allowed, visit.unit_charge = b.price(claim, visit)
    b.case.facts["visit"]["established_patient"] = True
    b.case.facts["visit"]["kind"] = "office"
    return Plant("em.new_patient", [visit], amount=0, sure=False, floor="likely")


@plant("em.level_ed", ("emergency_cut",), needs=("alone", "diagnoses"))
def high_level(b):
    """Level 4 or 5 for a small thing and home again: no picture, no drip. To ask."""
    claim = next(iter(claims_of(b, FACILITY)), None)
    if not claim or any(s.kind in ("img", "inf", "surg") and s.code != "12002"
                        for s in claim.services):
        return None
    claim.services = [s for s in claim.services if s.code != "12002"]
    claim.diagnoses = [b.rng.choice(["J06.9", "H92.01", "L03.012", "B34.9"])]
    level = b.rng.choice(["99284", "99285"])
    visit = claim.services[0]
    visit.code, visit.words = level, f"Emergency visit level {level[4]}"
    visit.unit_allowed, visit.unit_charge = b.price(claim, visit)
    for other in b.case.claims:
        other.diagnoses = list(claim.diagnoses)
        other.services = [s for s in other.services if s.code != "12002"]
    return Plant("em.level_ed", [visit], amount=0, sure=False, floor="ask")


@plant("em.time_sum", ("talk_therapy", "psychiatry", "therapy"), needs=("minutes",))
def long_day(b):
    """Timed services of one clinician that add up to more than the day has. To ask."""
    claim = claims_of(b, PRACTITIONER)[0]
    if claim.provider.nature == "therapy":
        service = next((s for s in claim.services if s.code == "97110"), None)
        service.units, service.minutes = 6, 1500
    else:
        service = claim.services[0]
        service.minutes = 1500
    return Plant("em.time_sum", [service], amount=0, sure=False, floor="ask",
                 follows=("unb.mue", "ther.8min"))


@plant("em.two_visits", ("office_labs", "office_only", "urgent"))
def two_visits(b):
    """Two office visits to one doctor on one day, nothing that sets them apart."""
    claim = claims_of(b, PRACTITIONER)[0]
    visit = next((s for s in claim.services if s.kind == "em"), None)
    if not visit or "25" in visit.mods or visit.code == "99212":
        return None
    made = add(b, claim, "99212", day=visit.date)
    return Plant("em.two_visits", [made, visit], [("drop", made)], floor="likely",
                 same=("unb.ncci_ptp",), follows=("unb.ncci_ptp",))


@plant("em.prev_plus_problem", ("checkup",), plans=("commercial", "marketplace", "none"))
def problem_at_checkup(b):
    """A problem visit with 25 on the day of the yearly checkup. To ask."""
    claim = claims_of(b, PRACTITIONER)[0]
    if claim.services[0].code not in ("99395", "99396"):
        return None
    made = add(b, claim, b.rng.choice(["99213", "99214"]), mods=["25"])
    return extra(b, "em.prev_plus_problem", made, floor="ask", same=("eob.preventive",))


@plant("em.critical_care_home", ("emergency",), needs=("alone",))
def critical_and_home(b):
    """Critical care, then discharged home from the emergency room. To ask."""
    claim = next(iter(claims_of(b, FACILITY)), None)
    visit = claim.services[0]
    visit.code, visit.words = "99291", "Critical care, first hour"
    visit.unit_allowed, visit.unit_charge = b.price(claim, visit)
    bundled = ("36000", "71046", "94760")
    claim.services = [s for s in claim.services if s.code not in bundled]
    return Plant("em.critical_care_home", [visit], amount=0, sure=False, floor="ask")


@plant("em.critical_time", ("trauma",), needs=("minutes",))
def critical_minutes(b):
    """Critical care with fewer than thirty minutes; or an added half hour too early."""
    claim, service = find(b, "99291", claim_kind=PRACTITIONER)
    if not claim:
        return None
    if b.chance(.6):
        service.minutes = b.rng.choice([15, 20, 25])
        return Plant("em.critical_time", [service], amount=0, sure=False, floor="likely")
    service.minutes = b.rng.choice([50, 60, 65])
    made = add(b, claim, "99292", day=service.date)
    return Plant("em.critical_time", [made, service], [("drop", made)], floor="likely")


@plant("em.inpatient_initial_repeat", ("inpatient",))
def first_visit_again(b):
    """Two first hospital visits by one group in one stay."""
    claim, service = find(b, "99222", "99223", claim_kind=PRACTITIONER)
    again = next((s for s in claim.services if s.code == "99232"), None) if claim else None
    if not again:
        return None
    again.code, again.words = service.code, service.words
    again.unit_allowed, again.unit_charge = b.price(claim, again)
    return Plant("em.inpatient_initial_repeat", [service, again], amount=0, sure=False,
                 floor="likely", same=("dup.exact",))


@plant("em.telehealth_facility", ("telehealth",))
def facility_at_home(b):
    """A site fee for a video visit that was taken at home."""
    claim = claims_of(b, PRACTITIONER)[0]
    made = b.line(claim, b.rng.choice(["Q3014", "G0463"]), mods=["95"], place="10")
    return extra(b, "em.telehealth_facility", made, floor="likely", follows=("unb.ncci_ptp",))


@plant("em.office_facility_fee", ("office_labs", "office_only"), needs=("place",))
def clinic_fee(b):
    """A hospital's clinic fee beside an office visit. To ask."""
    claim = claims_of(b, PRACTITIONER)[0]
    visit = next((s for s in claim.services if s.kind == "em"), None)
    if not visit:
        return None
    for service in claim.services:
        service.place = "19"
    house = b.claim("hospital", FACILITY, list(claim.diagnoses), "outpatient")
    b.case.claims.append(house)
    made = b.line(house, "G0463", day=visit.date)
    return extra(b, "em.office_facility_fee", made, floor="ask")


@plant("svc.not_received", OFFICE + OUTPATIENT)
def not_received(b):
    """The person says that this was not done. To ask, never to accuse."""
    claim, service = pick(b.rng, coded(b, "lab", "img", "drug", "surg", "inj")) or (None, None)
    if not claim or sum(s.code == service.code for s in b.case.services) > 1:
        return None
    b.case.facts["visit"].setdefault("not_received", []).append(service.code)
    return extra(b, "svc.not_received", service, floor="ask")


@plant("never.event", ("knee_scope", "day_surgery"))
def wrong_side(b):
    """PA, PB, PC: surgery on the wrong part, patient, or the wrong surgery."""
    claim, service = pick(b.rng, [pair for pair in coded(b, "surg")]) or (None, None)
    if not claim:
        return None
    service.mods = service.mods + [b.rng.choice(["PA", "PB", "PC"])]
    return extra(b, "never.event", service, floor="likely")


@plant("ed.left", ("emergency_cut", "emergency"), needs=("alone",))
def left_unseen(b):
    """A level for somebody who left before being seen (status 07). To ask."""
    claim = next(iter(claims_of(b, FACILITY)), None)
    claim.status = "07"
    visit = claim.services[0]
    visit.code, visit.words, visit.mods = "99282", "Emergency visit level 2", []
    visit.unit_allowed, visit.unit_charge = b.price(claim, visit)
    claim.services = [visit]
    b.case.claims[:] = [claim]
    return Plant("ed.left", [visit], amount=0, sure=False, floor="ask")
