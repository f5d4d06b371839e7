"""Errors of stays, infusions, therapy, supplies, sums and statements."""

import copy
import datetime

from case import Bill
from plants_coding import add
from registry import CODED, WORDED, plant, right
from scenes import later, outpatient, professional

STAYS = "full words plain claim text bill eob"


def rooms(case):
    return [ln for ln in case.bills[0].lines if ln["revenue_code"] == "0120"]


@plant("stay.room_days", "surgical_stay", STAYS)
def room_days(case):
    line = rooms(case)[0]
    line["units"] += 1
    line["charge_cents"] = line["units"] * line["unit_price_cents"]
    case.record("stay.room_days", [line["_id"]], part=1 / line["units"])
    return True


@plant("stay.discharge_day", "inpatient", STAYS)
def discharge_day(case):
    line = rooms(case)[-1]
    new = case.again(line, date=case.bills[0].discharged.isoformat())
    case.bills[0].lines.insert(len(rooms(case)), new)
    case.record("stay.discharge_day", [new["_id"]])
    return True


@right("stay.discharge_day", "inpatient", STAYS)
def died(case):
    case.bills[0].status = "20"
    return True


@plant("stay.private_diff", "inpatient surgical_stay", STAYS)
def private(case):
    for line in rooms(case):
        line.update(revenue_code="0110", description="ROOM AND BOARD PRIVATE")
    ids = [ln["_id"] for ln in case.bills[0].lines if ln["revenue_code"] == "0110"]
    case.record("stay.private_diff", ids, amount=-1)
    return True


@plant("stay.icu_level", "inpatient", STAYS)
def icu(case):
    line = rooms(case)[0]
    line.update(revenue_code="0200", description="INTENSIVE CARE ROOM",
                charge_cents=650000, unit_price_cents=650000)
    case.record("stay.icu_level", [line["_id"]], amount=-1)
    return True


@plant("stay.obs_inpatient", "inpatient", STAYS)
def obs_inpatient(case):
    new = case.line("G0378", later(case, 1), units=14)
    case.bills[0].lines.append(new)
    case.record("stay.obs_inpatient", [new["_id"]])
    return True


@plant("stay.obs_hours", "observation", WORDED)
def obs_hours(case):
    line = case.find("G0378")[1]
    line["units"] = 60
    line["charge_cents"] = 60 * line["unit_price_cents"]
    case.record("stay.obs_hours", [line["_id"]], part=12 / 60)
    return True


@plant("stay.status", "observation", payers="medicare")
def status(case):
    bill = case.bills[0]
    bill.discharged = later(case, 2)
    case.visit["discharged"] = bill.discharged.isoformat()
    line = case.find("G0378")[1]
    line.update(units=52, charge_cents=52 * line["unit_price_cents"])
    case.record("stay.status", [line["_id"]], amount=-1)
    return True


@plant("stay.three_day", "inpatient", payers="medicare")
def three_day(case):
    day = later(case, -case.rng.randint(1, 3))
    lines = [case.line("71046", day), case.line("85025", day)]
    case.bills.append(Bill(lines=lines, dx=["J18.9"], **outpatient(case)))
    case.record("stay.three_day", [ln["_id"] for ln in lines])
    return True


@right("stay.three_day", "inpatient")
def five_days_before(case):
    day = later(case, -5)
    case.bills.append(Bill(lines=[case.line("71046", day), case.line("85025", day)], dx=["J18.9"],
                           **outpatient(case)))
    return True


@plant("stay.readmit", "inpatient surgical_stay", STAYS)
def after_discharge(case):
    day = case.bills[0].discharged + datetime.timedelta(case.rng.randint(2, 9))
    new = case.line("supplies", day)
    case.bills[0].lines.append(new)
    case.record("stay.readmit", [new["_id"]])
    return True


@plant("stay.or_time", "surgical_stay", "full words text bill")
def or_time(case):
    line = next(ln for ln in case.bills[0].lines if ln["revenue_code"] == "0360")
    line.update(description="OPERATING ROOM PER MINUTE", units=240, unit_price_cents=9500,
                charge_cents=240 * 9500)
    sleep = case.bills[2].lines[0]   # its units stay right: one for each 15 minutes
    sleep["units"] -= -(-sleep["minutes"] // 15) - 6
    sleep.update(minutes=90, charge_cents=sleep["units"] * sleep["unit_price_cents"])
    case.record("stay.or_time", [line["_id"]], amount=-1)
    return True


@plant("stay.anesthesia", "gallbladder scope knee")
def anesthesia_units(case):
    line = case.bills[2].lines[0]
    line["units"] += case.rng.randint(4, 8)
    line["charge_cents"] = line["units"] * line["unit_price_cents"]
    case.record("stay.anesthesia", [line["_id"]], amount=-1)
    return True


@plant("stay.recovery", "gallbladder knee", "full words text bill")
def recovery(case):
    line = next(ln for ln in case.bills[0].lines if ln["revenue_code"] == "0710")
    line.update(description="RECOVERY ROOM PER HOUR", units=11,
                charge_cents=11 * line["unit_price_cents"])
    case.record("stay.recovery", [line["_id"]], amount=-1)
    return True


@plant("inf.hierarchy", "infusion emergency")
def two_initial(case):
    key = "96365" if case.find("96413")[1] else case.rng.choice(["96365", "96360"])
    bill = case.bills[0]
    new = add(case, bill, key)
    old = case.find("96413", "96374")[1]
    case.record("inf.hierarchy", [new["_id"], old["_id"]], amount=-2, pay=[new["_id"]])
    return True


@right("inf.hierarchy", "emergency")
def second_site(case):
    add(case, case.bills[0], "96365", mods=["59"])
    return True


@plant("inf.time", "infusion", "full codes text claim bill")
def short_infusion(case):
    line = case.find("96413")[1]
    line["minutes"] = 12
    case.record("inf.time", [line["_id"]], amount=-1)
    return True


@plant("inf.time", "emergency", "full codes text claim bill")
def short_hydration(case):
    line = case.find("96361")[1]
    line["minutes"] = 20
    case.record("inf.time", [line["_id"]])
    return True


@plant("inf.hydration_concurrent", "infusion", "full text bill")
def hydration(case):
    line = case.find("96413")[1]
    line["description"] = "CHEMO INFUSION 10:00-11:00"
    new = add(case, case.bills[0], "96361", description="HYDRATION 10:00-11:00")
    case.record("inf.hydration_concurrent", [new["_id"]])
    return True


@plant("inf.concurrent_multi", "infusion")
def concurrent(case):
    new = add(case, case.bills[0], "96368", units=2)
    case.record("inf.concurrent_multi", [new["_id"]], part=0.5)
    return True


@plant("ther.8min", "therapy", "full codes claim text bill")
def eight_minutes(case):
    line = case.bills[0].lines[0]
    line["units"] = 4
    line["charge_cents"] = 4 * line["unit_price_cents"]
    case.record("ther.8min", [line["_id"]], part=0.5)
    return True


@plant("supply.routine", "inpatient surgical_stay", "full words plain text bill")
def routine(case):
    words = case.rng.choice(["ADMISSION KIT", "EXAM GLOVES", "MUCUS RECOVERY SYSTEM", "FACIAL TISSUE",
                             "THERMOMETER ORAL", "PATIENT GOWN"])
    new = case.line("supplies", description=words, charge_cents=case.rng.randint(1500, 18000))
    new["unit_price_cents"] = new["charge_cents"]
    case.bills[0].lines.append(new)
    case.record("supply.routine", [new["_id"]])
    return True


@plant("supply.implant", "surgical_stay knee", "full words text bill")
def implant(case):
    new = case.line("C1713", units=6)
    new.pop("code")
    case.bills[0].lines.append(new)
    case.record("supply.implant", [new["_id"]], amount=-1)
    return True


@plant("trauma.activation", "ankle", "full words plain text bill claim")
def trauma(case):
    new = case.line("G0390", revenue_code="0682", description="TRAUMA ACTIVATION LEVEL 2")
    if case.plan["kind"] != "medicare":
        new.pop("code")
    case.bills[0].lines.append(new)
    case.record("trauma.activation", [new["_id"]])
    return True


@plant("ed.left", "ankle", "full codes text claim bill")
def left(case):
    case.bills[0].status = "07"
    case.bills[0].lines[:] = case.bills[0].lines[:1]
    case.bills[0].lines[0].pop("modifiers")
    del case.bills[1:]
    case.record("ed.left", [case.bills[0].lines[0]["_id"]], amount=-1)
    return True


@plant("never.event", "knee gallbladder")
def never(case):
    bill = case.bills[1]
    line = bill.lines[0]
    line["modifiers"] = [case.rng.choice(["PA", "PB", "PC"])] + line.get("modifiers", [])
    case.record("never.event", [line["_id"]], amount=-1)
    return True


@plant("svc.not_received", "emergency ankle office", WORDED)
def not_received(case):
    bill, line = case.find("74177", "73610", "93000")
    case.visit["not_received"] = [line["code"], line["description"].lower()]
    case.record("svc.not_received", [line["_id"]], amount=-1)
    return True


# Sums and statements: what is wrong with the paper itself.

def bill_of(case, index=0):
    return next(d for d in case.documents if d["document_type"] == "itemized_bill"
                and d["_bill"] == index)


def eob_of(case, index=0):
    return next((d for d in case.documents if d["document_type"] in ("eob", "msn")
                 and d["_bill"] == index), None)


PAPER = "full codes words plain text bill"


@plant("math.line", "office emergency therapy", "full bill", stage="paper")
def line_sum(case):
    document = bill_of(case)
    line = case.rng.choice([ln for ln in document["lines"] if ln["units"] > 1]
                           or document["lines"])
    wrong = case.rng.randint(1, 9) * 1000
    line["unit_price_cents"] = line["charge_cents"] // line["units"]
    line["charge_cents"] = line["unit_price_cents"] * line["units"] + wrong
    document["totals"]["charges_cents"] = sum(ln["charge_cents"] for ln in document["lines"])
    case.record("math.line", [line["_id"]], amount=-1)
    return True


@plant("math.total", "office emergency inpatient", PAPER, payers="uninsured", stage="paper")
def total_sum(case):
    document = bill_of(case)
    wrong = case.rng.randint(20, 90) * 1000
    document["totals"]["charges_cents"] += wrong
    document["totals"]["balance_cents"] += wrong
    case.record("math.total", [], amount=wrong, document=document)
    return True


@plant("math.balance", "office emergency inpatient", PAPER, stage="paper")
def balance_sum(case):
    document = bill_of(case)
    wrong = case.rng.randint(20, 90) * 1000
    document["totals"]["balance_cents"] += wrong
    case.record("math.balance", [], amount=wrong, document=document)
    return True


@right("math.balance", "office emergency", PAPER, stage="paper")
def balance_with_prior(case):
    document = bill_of(case)
    paid = min(5000, document["totals"]["balance_cents"])
    document["totals"]["patient_paid_cents"] = paid
    document["totals"]["balance_cents"] -= paid
    return True


@plant("math.carryforward", "office emergency", PAPER, stage="paper")
def carried(case):
    document = bill_of(case)
    old = case.rng.randint(50, 400) * 100
    document["totals"]["prior_balance_cents"] = old
    document["totals"]["balance_cents"] += old
    case.record("math.carryforward", [], amount=old, document=document)
    return True


@plant("math.late_fee", "office emergency", PAPER, stage="paper")
def late_fee(case):
    document = bill_of(case)
    fee = case.rng.choice([1500, 2500, 3500, 5000])
    new = {"_id": next(case.count), "date": document["statement_date"], "units": 1,
           "description": case.rng.choice(["LATE FEE", "FINANCE CHARGE", "COLLECTION FEE"]),
           "charge_cents": fee}
    document["lines"].append(new)
    document["totals"]["charges_cents"] += fee
    document["totals"]["balance_cents"] += fee
    case.record("math.late_fee", [new["_id"]], amount=fee)
    return True


def statement_again(case, document, **more):
    """A later statement of the same charges."""
    other = copy.deepcopy(document)
    other["statement_date"] = (case.statement_day() + datetime.timedelta(9)).isoformat()
    other.update(more)
    for line in other["lines"]:
        line["_id"] = next(case.count)
    case.documents.append(other)
    return other


@plant("dup.cross_statement", "office emergency imaging", "full codes words plain text bill",
       stage="paper")
def cross_statement(case):
    document = bill_of(case)
    other = statement_again(case, document, account_number="9" + document["account_number"])
    ids = [line["_id"] for line in other["lines"] + document["lines"]]
    case.record("dup.cross_statement", ids, amount=document["totals"]["balance_cents"], any=True)
    return True


@right("dup.cross_statement", "office emergency imaging", "full codes words plain text bill",
       stage="paper")
def reminder(case):
    statement_again(case, bill_of(case))
    return True


@right("dup.cross_statement", "emergency imaging", "full codes text bill", stage="paper")
def replaced(case):
    statement_again(case, bill_of(case), bill_type="0137", frequency="7")
    return True
