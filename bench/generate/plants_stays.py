"""Plants of stays and hours: room nights, observation, infusion, therapy minutes, supplies."""
from model import FACILITY, PRACTITIONER, Plant, day_after, days_between
from plants_base import STAYS, add, claims_of, extra, find, pick, plant


def stay_of(b):
    return next((claim for claim in claims_of(b, FACILITY) if claim.bill_type == "0111"), None)


def rooms(claim):
    return [service for service in claim.services if service.kind == "room"]


def copy_room(claim, day, **changes):
    room = rooms(claim)[-1]
    made = room.copy(date=day, units=1, date_end="", **changes)
    claim.services.insert(claim.services.index(room) + 1, made)
    return made


@plant("stay.room_days", STAYS)
def too_many_nights(b):
    """More room days than midnights: units too many, or one night twice."""
    claim = stay_of(b)
    room = rooms(claim)
    if room[0].date_end:
        right = room[0].units
        room[0].units += b.rng.randint(1, 2)
        return Plant("stay.room_days", room, [("units", room[0], right)], floor="likely")
    made = copy_room(claim, room[-1].date, revenue="0121", words="Room and board, second room",
                     unit_charge=room[-1].unit_charge + 5000)
    return Plant("stay.room_days", room + [made], [("drop", made)], floor="likely",
                 same=("dup.exact",))


@plant("stay.discharge_day", STAYS)
def last_day(b):
    """A room charged for the day of leaving."""
    claim = stay_of(b)
    if rooms(claim)[0].date_end:
        return None
    made = copy_room(claim, claim.discharged)
    return Plant("stay.discharge_day", [made], [("drop", made)], floor="likely",
                 same=("stay.room_days",), follows=("stay.room_days",))


@plant("stay.private_diff", ("inpatient", "joint_replacement"))
def private_room(b):
    """A private room that the person says was not asked for. To ask."""
    claim = stay_of(b)
    for room in rooms(claim):
        room.revenue, room.words = "0110", "Room and board, private"
    b.case.facts["visit"].setdefault("not_received", []).append("private room requested")
    return Plant("stay.private_diff", rooms(claim), amount=0, sure=False, floor="ask",
                 follows=("svc.not_received",))


@plant("stay.icu_level", ("inpatient", "delivery"))
def intensive_rate(b):
    """Intensive care nights with nothing else that speaks of intensive care. To ask."""
    claim = stay_of(b)
    for room in rooms(claim):
        room.revenue, room.words = "0200", "Intensive care room"
        room.unit_charge, room.unit_allowed = room.unit_charge * 2, room.unit_allowed * 2
    return Plant("stay.icu_level", rooms(claim), amount=0, sure=False, floor="ask")


@plant("stay.obs_inpatient", ("inpatient", "joint_replacement"))
def watched_and_admitted(b):
    """Hours in a watching bed on a midnight that has a room already."""
    claim = stay_of(b)
    night = day_after(claim.admitted, 1)
    made = b.line(claim, "G0378", b.rng.randint(12, 24), day=night)
    return extra(b, "stay.obs_inpatient", made, floor="likely")


@plant("stay.obs_hours", ("observation",))
def watched_hours(b):
    """More hours than there are between the first day's start and the last day's end."""
    claim, service = find(b, "G0378")
    most = 24 * (days_between(claim.admitted, claim.discharged) + 1)
    service.units = most + b.rng.randint(6, 20)
    return Plant("stay.obs_hours", [service], [("units", service, most)], floor="likely",
                 sure=False, same=("unb.mue",))


@plant("stay.status", ("observation",), plans=("medicare", "medicare_advantage", "commercial"))
def two_midnights(b):
    """Two midnights or more as an outpatient. To ask."""
    claim, service = find(b, "G0378")
    claim.discharged = day_after(claim.admitted, b.rng.randint(2, 3))
    service.units = b.rng.randint(44, 58)
    return Plant("stay.status", [service], amount=0, sure=False, floor="ask")


@plant("stay.three_day", STAYS, plans=("medicare",))
def before_admission(b):
    """The same hospital's tests in the three days before a related admission, billed apart."""
    stay = stay_of(b)
    claim = b.claim("hospital", FACILITY, list(stay.diagnoses), "outpatient", "0131")
    b.case.claims.append(claim)
    day = day_after(stay.admitted, -b.rng.randint(1, 2))
    b.line(claim, "71046", day=day)
    b.line(claim, "85610", day=day)
    if b.chance(.5):
        b.line(claim, "93005", day=day)
    return Plant("stay.three_day", list(claim.services),
                 [("drop", service) for service in claim.services], floor="likely")


@plant("stay.readmit", STAYS)
def after_leaving(b):
    """A charge on the stay's account for a day after the discharge."""
    claim = stay_of(b)
    made = b.line(claim, b.rng.choice(["80048", "85027", "83735"]),
                  day=day_after(claim.discharged, b.rng.randint(2, 6)))
    return extra(b, "stay.readmit", made, floor="likely")


@plant("stay.or_time", ("joint_replacement", "knee_scope"), needs=("minutes",))
def theatre_minutes(b):
    """Operating-room minutes far over the anesthesia minutes of the same day. To ask."""
    claim = next(iter(claims_of(b, FACILITY)), None)
    sleep, service = find(b, *b.tables.anesthesia, claim_kind=PRACTITIONER)
    if not sleep:
        return None
    made = next((s for s in claim.services if s.revenue == "0360" and not s.code), None) or \
        b.revenue(claim, "0360", "Operating room, by the minute", 3000, day=service.date)
    made.minutes = service.minutes + b.rng.choice([90, 120, 150])
    made.words = "Operating room, by the minute"
    return Plant("stay.or_time", [made], amount=0, sure=False, floor="ask")


@plant("stay.recovery", ("knee_scope", "day_surgery"), needs=("minutes",))
def recovery_hours(b):
    """More hours in the recovery room than the day has. To ask."""
    claim = next(iter(claims_of(b, FACILITY)), None)
    made = next((s for s in claim.services if s.revenue == "0710"), None)
    if not made:
        return None
    made.minutes, made.words = b.rng.randint(25, 32) * 60, "Recovery room, by the minute"
    return Plant("stay.recovery", [made], amount=0, sure=False, floor="ask")


# Infusions and therapy.

@plant("inf.hierarchy", ("emergency", "iv_drip", "chemo", "infusion"))
def two_first_codes(b):
    """Two initial codes at one encounter and no 59."""
    claim, service = find(b, "96413", "96365", "96374")
    if not claim:
        return None
    service.mods = [mod for mod in service.mods if mod != "59"]
    code = {"96413": "96365", "96365": "96360", "96374": "96365"}[service.code]
    made = add(b, claim, b.rng.choice([code, "96374"]) if service.code == "96413" else code,
               day=service.date)
    return Plant("inf.hierarchy", [made, service], amount=0, sure=False, floor="likely",
                 same=("unb.ncci_ptp",), follows=("unb.ncci_ptp", "unb.mue"))


@plant("inf.time", ("iv_drip", "chemo", "infusion"), needs=("minutes",))
def too_short(b):
    """A first hour of fifteen minutes or less; a further hour of thirty or less."""
    claim, service = find(b, "96365", "96413")
    later = next((s for s in claim.services if s.code in ("96366", "96415")), None)
    if later and b.chance(.5):
        service.minutes, later.minutes = 60, b.rng.choice([10, 15, 20])
        return extra(b, "inf.time", later, floor="likely")
    claim.services = [s for s in claim.services if s is not later]
    service.minutes = b.rng.choice([8, 10, 12, 14])
    return Plant("inf.time", [service], amount=0, sure=False, floor="likely",
                 follows=("unb.addon_orphan",))


@plant("inf.hydration_concurrent", ("iv_drip",))
def fluids_with_drug(b):
    """Fluids over the same clock time as the medicine; the times stand in the words."""
    claim, service = find(b, "96365")
    service.words = "Medicine drip 10:00-11:00"
    made = add(b, claim, "96361", mods=["59"], day=service.date)
    made.words = "Fluids 10:00-11:00"
    return extra(b, "inf.hydration_concurrent", made, floor="ask",
                 follows=("unb.ncci_ptp", "unb.addon_orphan"))


@plant("inf.concurrent_multi", ("iv_drip", "chemo"))
def at_the_same_time(b):
    """The concurrent drip more than once."""
    claim, service = find(b, "96365", "96413")
    made = add(b, claim, "96368", 2, day=service.date)
    return Plant("inf.concurrent_multi", [made], [("units", made, 1)], floor="likely",
                 same=("unb.mue",), follows=("unb.mue",))


@plant("ther.8min", ("therapy",), needs=("minutes",))
def therapy_minutes(b):
    """More timed units than the minutes of the day make."""
    claim = claims_of(b, PRACTITIONER)[0]
    day = pick(b.rng, sorted({s.date for s in claim.services}))
    timed = [s for s in claim.services if s.date == day and s.code in ("97110", "97140", "97112")]
    main = timed[0]
    main.units, main.minutes = b.rng.choice([(3, 25), (4, 35), (3, 20), (4, 40)])
    for other in timed[1:]:
        other.units, other.minutes = 1, 15
    minutes = sum(s.minutes for s in timed)
    most = (minutes + 7) // 15
    right = most - sum(s.units for s in timed[1:])
    return Plant("ther.8min", timed, [("units", main, right)], floor="likely")


# Supplies.

ROUTINE = ["Admission kit", "Gloves, box", "Disposable gown", "Mucus recovery system (tissues)",
           "Thermometer", "Oxygen setup", "Pharmacy counseling", "Bedside water pitcher"]


@plant("supply.routine", STAYS)
def routine(b):
    """Everyday things beside a room charge."""
    claim = stay_of(b)
    made = b.revenue(claim, "0270", b.rng.choice(ROUTINE[:7]), b.rng.randint(10, 60))
    return extra(b, "supply.routine", made, floor="likely")


@plant("supply.implant", ("joint_replacement", "knee_scope"))
def implant(b):
    """An implant line of several units, no device code. To ask."""
    claim = next(iter(claims_of(b, FACILITY)), None)
    made = next((s for s in claim.services if s.revenue == "0278"), None) or \
        b.revenue(claim, "0278", "Implant", 300)
    made.units, made.words = b.rng.randint(3, 8), "Implant"
    return Plant("supply.implant", [made], amount=0, sure=False, floor="ask")


@plant("code.ndc", STAYS + ("iv_drip", "emergency"))
def pharmacy_unnamed(b):
    """A large pharmacy charge, with no drug, no dose. To ask."""
    claim = next(iter(claims_of(b, FACILITY)), None)
    made = b.revenue(claim, "0250", "Pharmacy", b.rng.randint(1200, 3000))
    return Plant("code.ndc", [made], amount=0, sure=False, floor="ask")


@plant("code.self_admin", ("observation", "emergency"))
def own_pills(b):
    """Pills that the person could have taken alone (revenue 0637), in an outpatient visit."""
    claim = next(iter(claims_of(b, FACILITY)), None)
    made = b.revenue(claim, "0637", "Tablets taken by mouth", b.rng.randint(20, 90))
    return extra(b, "code.self_admin", made, floor="ask", sure=False)


@plant("trauma.activation", ("emergency_cut", "emergency"))
def trauma_team(b):
    """A trauma team fee for a small injury; for Medicare G0390 with no critical care."""
    claim = next(iter(claims_of(b, FACILITY)), None)
    if b.case.plan.medicare:
        made = b.line(claim, "G0390", revenue="0681", day=claim.services[0].date)
    else:
        made = b.revenue(claim, "0684", "Trauma activation", b.rng.randint(1500, 6000))
    return extra(b, "trauma.activation", made, floor="ask", sure=False)


@plant("amb.level", ("ambulance",))
def ambulance_level(b):
    """Treated and not taken, yet a ride and miles are billed. To ask."""
    claim = claims_of(b, PRACTITIONER)[0]
    add(b, claim, "A0998", words="Treated, not taken", dollars=180, day=b.day)
    return Plant("amb.level", list(claim.services), amount=0, sure=False, floor="ask")
