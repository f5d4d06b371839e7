"""Errors between insurer, provider and patient: explanations of benefits, programs, collections."""

import datetime

from case import balanced, bill_totals, eob_totals, half_up, total
from plants_stay import bill_of, eob_of
from registry import INSURED, SHARED, plant, right
from scenes import professional, smaller

BOTH = "full codes words plain text"
VISITS = "office emergency ankle imaging"


def owe(document, cents):
    """The bill asks for `cents` more, and its sums still follow."""
    totals = document["totals"]
    totals["balance_cents"] += cents
    taken = min(cents, totals["adjustments_cents"])
    totals["adjustments_cents"] -= taken
    totals["insurance_paid_cents"] -= cents - taken


@plant("eob.over_resp", VISITS + " inpatient", BOTH, SHARED, "paper")
def over_resp(case):
    document = bill_of(case)
    most = document["totals"]["adjustments_cents"]
    more = case.rng.randint(most // 10, most // 2)
    owe(document, more)
    case.record("eob.over_resp", [], amount=more, document=document)
    return True


@plant("eob.co_billed", VISITS, BOTH, SHARED + " medicare", "paper")
def co_billed(case):
    document = bill_of(case)
    more = document["totals"]["adjustments_cents"]
    owe(document, more)
    case.record("eob.co_billed", [], amount=more, document=document)
    return True


@right("eob.co_billed", VISITS, BOTH, "oon", "paper")
def oon_balance(case):
    if case.visit["kind"] == "emergency":
        return False
    case.bills[0].network = "out"
    return True


@plant("eob.payment_unposted", VISITS + " inpatient", BOTH, SHARED + " medicare", "paper")
def unposted(case):
    document = bill_of(case)
    paid = document["totals"]["insurance_paid_cents"]
    if not paid:
        return False
    document["totals"]["insurance_paid_cents"] = 0
    document["totals"]["balance_cents"] += paid
    case.record("eob.payment_unposted", [], amount=paid, document=document)
    return True


@plant("eob.patient_pay_unposted", VISITS, BOTH + " bill", SHARED + " uninsured", "paper")
def patient_unposted(case):
    document = bill_of(case)
    paid = min(case.rng.randint(20, 90) * 100, document["totals"]["balance_cents"])
    if not paid:
        return False
    case.extra["account"] = {"payments": [{
        "date": (case.statement_day() - datetime.timedelta(12)).isoformat(),
        "amount_cents": paid, "to": document["provider"]["name"], "proof": "card receipt"}]}
    case.record("eob.patient_pay_unposted", [], amount=paid, document=document)
    return True


@right("eob.patient_pay_unposted", VISITS, BOTH + " bill", SHARED + " uninsured", "paper")
def patient_posted(case):
    document = bill_of(case)
    if not patient_unposted(case):
        return False
    paid = case.planted.pop()["amount"]
    document["totals"]["patient_paid_cents"] = paid
    document["totals"]["balance_cents"] -= paid
    return True


@plant("eob.not_billed", VISITS + " inpatient", "full codes words plain text", SHARED, "paper")
def not_billed(case):
    document = bill_of(case)
    case.documents[:] = [document]
    document["totals"].update(adjustments_cents=0, insurance_paid_cents=0,
                              balance_cents=document["totals"]["charges_cents"])
    case.record("eob.not_billed", [], amount=-1, document=document)
    return True


EOBS = "full codes words plain eob text claim"


def resum(case, index=0):
    """The totals of an explanation of benefits and its bill after a line was changed."""
    eob = eob_of(case, index)
    for line in eob["lines"]:
        parts = [line.get(key, 0) for key in
                 ("deductible_cents", "copay_cents", "coinsurance_cents")]
        line["plan_paid_cents"] = line["allowed_cents"] - line["patient_cents"]
        cas = [a for a in line["adjustments"] if a["group"] != "PR" or a["reason"] not in "123"]
        line["adjustments"] = cas + [
            {"group": "PR", "reason": reason, "amount_cents": cents}
            for reason, cents in zip("132", parts) if cents]
    case.bills[index].lines = eob["lines"]
    eob["totals"] = eob_totals(eob["lines"])
    document = bill_of(case, index)
    document["totals"].update(bill_totals(case.bills[index], True,
                                          case.bills[index].network == "in"))


def raise_share(case, family, line, part, cents, index=0):
    line[part] = line.get(part, 0) + cents
    line["patient_cents"] += cents
    resum(case, index)
    case.record(family, [line["_id"]], amount=cents)


@plant("eob.deductible", VISITS, EOBS, "commercial marketplace", "paper")
def deductible(case):
    plan = case.plan
    plan["deductible_met_cents"] = plan["deductible_cents"]
    plan["out_of_pocket_met_cents"] = max(plan["out_of_pocket_met_cents"],
                                          plan["deductible_cents"])
    case.settle()
    lines = eob_of(case)["lines"]
    line = max(lines, key=lambda ln: ln["plan_paid_cents"])
    wrong = line["allowed_cents"] - line["coinsurance_cents"] - line["copay_cents"]
    if not wrong or line["copay_cents"] or wrong > plan["out_of_pocket_max_cents"] \
            - plan["out_of_pocket_met_cents"] - total(lines, "patient_cents"):
        return False
    line["deductible_cents"] = line["allowed_cents"]
    line["coinsurance_cents"] = 0
    line["patient_cents"] = line["allowed_cents"]
    resum(case)
    case.record("eob.deductible", [line["_id"]], amount=wrong)
    return True


@plant("eob.coins", VISITS + " knee", EOBS, "commercial marketplace", "paper")
def coinsurance(case):
    lines = [ln for ln in eob_of(case)["lines"] if ln["coinsurance_cents"] > 500]
    if not lines:
        return False
    line = case.rng.choice(lines)
    wrong = half_up((line["allowed_cents"] - line["deductible_cents"]) * 15, 100)
    if wrong > 60000:
        return False
    raise_share(case, "eob.coins", line, "coinsurance_cents", wrong)
    return True


def copay_line(case):
    """The first service with a copay, or None."""
    if "copay_cents" not in case.plan:
        return None
    return next((ln for ln in eob_of(case)["lines"] if ln["copay_cents"]), None)


@plant("eob.copay", "office joint", EOBS, "commercial marketplace", "paper")
def copay(case):
    line = copay_line(case)
    if not line:
        return False
    wrong = min(line["plan_paid_cents"], case.rng.choice([2000, line["copay_cents"]]))
    raise_share(case, "eob.copay", line, "copay_cents", wrong)
    return True


@plant("eob.copay", "office joint", EOBS, "commercial marketplace", "paper")
def copay_and_coins(case):
    line = copay_line(case)
    if not line:
        return False
    wrong = half_up((line["allowed_cents"] - line["copay_cents"])
                    * case.plan["coinsurance_percent"], 100)
    if not wrong:
        return False
    raise_share(case, "eob.copay", line, "coinsurance_cents", wrong)
    return True


@plant("eob.moop", VISITS + " infusion", EOBS, SHARED, "paper")
def out_of_pocket(case):
    plan = case.plan
    plan["deductible_met_cents"] = plan["deductible_cents"]
    plan["out_of_pocket_met_cents"] = 0
    case.settle()
    lines = eob_of(case)["lines"]
    owed = total(lines, "patient_cents")
    later = sum(total(eob_of(case, i)["lines"], "patient_cents") for i in range(len(case.bills)))
    if not owed or later > plan["out_of_pocket_max_cents"]:
        return False
    plan["out_of_pocket_met_cents"] = plan["out_of_pocket_max_cents"]
    ids = [ln["_id"] for i in range(len(case.bills)) for ln in eob_of(case, i)["lines"]
           if ln["patient_cents"]]
    case.record("eob.moop", ids, amount=later)
    return True


@plant("eob.preventive", "physical", EOBS, "commercial marketplace", "paper")
def preventive(case):
    line = case.rng.choice(eob_of(case)["lines"])
    part = "deductible_cents" if case.plan["deductible_met_cents"] == 0 else "coinsurance_cents"
    cents = line["allowed_cents"] if part == "deductible_cents" else half_up(
        line["allowed_cents"] * case.plan["coinsurance_percent"], 100)
    raise_share(case, "eob.preventive", line, part, cents)
    return True


@right("eob.preventive", "office", EOBS, "commercial marketplace", "paper")
def not_preventive(case):
    return True  # a lipid panel or a count for an illness bears its share


@plant("eob.prev_coded_diag", "scope", "full codes eob", "commercial marketplace")
def screening(case):
    for one in case.bills[:2]:
        one.dx = ["Z12.11"]
        one.lines[0].update(code="45378", description="COLONOSCOPY")
    case.bills[:] = case.bills[:2]
    case.bills[0].lines[:] = case.bills[0].lines[:1]
    case.birth = case.birth.replace(year=case.year - 50)
    case.record("eob.prev_coded_diag", [b.lines[0]["_id"] for b in case.bills], amount=-1)
    return True


def out_of_network(case, index):
    """The bill of a provider outside the network, who asks for all that is not paid."""
    case.bills[index].network = "out"
    case.settle()
    document, eob = bill_of(case, index), eob_of(case, index)
    more = document["totals"]["balance_cents"] - eob["totals"]["balance_cents"]
    return document, more


@plant("eob.oon_emerg", "emergency ankle", BOTH, "commercial marketplace", "paper")
def oon_emergency(case):
    document, more = out_of_network(case, 1)
    case.record("eob.oon_emerg", [], amount=more, document=document)
    return True


@right("eob.oon_emerg", "emergency ankle", BOTH, "commercial marketplace", "paper")
def oon_emergency_shared(case):
    document, more = out_of_network(case, 1)
    document["totals"]["adjustments_cents"] += more
    document["totals"]["balance_cents"] -= more
    return True


@plant("eob.oon_ancillary", "gallbladder knee scope", BOTH, "commercial marketplace", "paper")
def oon_ancillary(case):
    index = case.rng.choice([2, 3]) if len(case.bills) > 3 else 2
    document, more = out_of_network(case, index)
    case.record("eob.oon_ancillary", [], amount=more, document=document)
    return True


@plant("eob.oon_consent", "gallbladder knee", BOTH, "commercial marketplace", "paper")
def oon_surgeon(case):
    document, more = out_of_network(case, 1)
    case.visit["consented_out_of_network"] = False
    case.record("eob.oon_consent", [], amount=more, document=document)
    return True


@right("eob.oon_consent", "gallbladder knee", BOTH, "commercial marketplace", "paper")
def oon_surgeon_consented(case):
    out_of_network(case, 1)
    case.visit["consented_out_of_network"] = True
    return True


@plant("eob.gfe", "office imaging knee", "full codes words plain text", "uninsured", "paper")
def estimate(case):
    document = bill_of(case)
    billed = document["totals"]["charges_cents"]
    over = case.rng.randint(400, 900) * 100
    if billed < over + 20000:
        return False
    case.documents[:] = [document]
    case.extra["estimate"] = {"date": (case.day - datetime.timedelta(9)).isoformat(),
                              "total_cents": billed - over,
                              "provider": document["provider"]["name"]}
    case.record("eob.gfe", [], amount=over, document=document)
    return True


@right("eob.gfe", "office imaging knee", "full codes words plain text", "uninsured", "paper")
def estimate_near(case):
    document = bill_of(case)
    billed = document["totals"]["charges_cents"]
    case.documents[:] = [document]
    if billed < 60000:
        return False
    case.extra["estimate"] = {"date": (case.day - datetime.timedelta(9)).isoformat(),
                              "total_cents": billed - 39900,
                              "provider": document["provider"]["name"]}
    return True


def ambulance(case, keys, provider):
    case.visit = {"kind": "ambulance"}
    lines = [case.line(key, units=units, mods=["RH"]) for key, units in keys]
    case.bills = [professional(case, provider, lines, "42" if keys[0][0] == "A0431" else "41",
                               ["I21.9"])]
    return lines


@plant("eob.air", "imaging", BOTH, "commercial marketplace", "paper")
def air(case):
    ambulance(case, [("A0431", 1), ("A0436", 40)], "Air Rescue")
    document, more = out_of_network(case, 0)
    case.record("eob.air", [], amount=more, document=document)
    return True


@right("eob.air", "imaging", BOTH, "commercial marketplace")
def ground(case):
    ambulance(case, [("A0429", 1), ("A0425", 12)], "Ambulance")
    case.bills[0].network = "in"
    return True


@plant("amb.level", "imaging", "full codes claim text")
def als(case):
    lines = ambulance(case, [("A0427", 1), ("A0425", 12)], "Ambulance")
    case.bills[0].dx = ["S93.401A"]
    case.record("amb.level", [lines[0]["_id"]], amount=-1)
    return True


def denied(case, group, reason, family, codes=(), remark=None, asked=True):
    """One line is refused by the plan; the provider bills the patient for it."""
    eob, document = eob_of(case), bill_of(case)
    lines = [ln for ln in eob["lines"] if ln.get("code", "")[:2] not in ("99",)] or eob["lines"]
    line = case.rng.choice(lines)
    charge = line["charge_cents"]
    old = line["patient_cents"]
    line.update(allowed_cents=0, adjustment_cents=charge if group != "PR" else 0,
                plan_paid_cents=0, patient_cents=charge if group == "PR" else 0,
                deductible_cents=0, copay_cents=0, coinsurance_cents=0,
                adjustments=[{"group": group, "reason": reason, "amount_cents": charge}])
    if remark:
        line["remarks"] = [remark]
    totals = eob["totals"] = eob_totals(eob["lines"])
    written_off = totals["adjustments_cents"] - (charge if asked and group != "PR" else 0)
    document["totals"].update(adjustments_cents=written_off,
                              insurance_paid_cents=totals["insurance_paid_cents"])
    balanced(document["totals"])
    case.record(family, [line["_id"]], amount=charge if asked else 0, document=document)
    return bool(old or charge)


DENIED = "full codes remit"


@plant("eob.cob", "office imaging", DENIED, SHARED, "paper")
def other_first(case):
    case.extra["other_payers"] = [{"kind": "commercial", "payer": "Birch Mutual", "primary": True}]
    done = denied(case, case.rng.choice(["CO", "OA"]), "22", "eob.cob")
    case.planted[-1]["amount"] = -1
    return done


@plant("eob.timely", VISITS, DENIED, SHARED + " medicare", "paper")
def timely(case):
    return denied(case, "CO", "29", "eob.timely")


@right("eob.timely", VISITS, DENIED, SHARED + " medicare", "paper")
def timely_written_off(case):
    done = denied(case, "CO", "29", "eob.timely", asked=False)
    case.planted.pop()
    return done


@plant("eob.auth", VISITS, DENIED, SHARED, "paper")
def authorization(case):
    return denied(case, "CO", case.rng.choice(["197", "198", "15"]), "eob.auth")


@right("eob.auth", VISITS, DENIED, "commercial", "paper")
def authorization_mine(case):
    done = denied(case, "PR", "197", "eob.auth")
    case.planted.pop()
    return done


@plant("eob.medical_necessity", VISITS, DENIED, SHARED + " medicare", "paper")
def necessity(case):
    return denied(case, "CO", "50", "eob.medical_necessity")


@plant("eob.coding_denial", VISITS, DENIED, SHARED + " medicare", "paper")
def coding_denial(case):
    return denied(case, "CO", case.rng.choice(["16", "4", "11", "146", "97", "252", "8"]),
                  "eob.coding_denial")


@plant("code.unspecified", "joint", DENIED, SHARED + " medicare", "paper")
def unspecified(case):
    for document in case.documents:
        document["diagnoses"] = ["M25.569"]
    return denied(case, "CO", "11", "code.unspecified")


@plant("eob.wrong_member", VISITS, DENIED, SHARED, "paper")
def wrong_member(case):
    return denied(case, "CO", case.rng.choice(["31", "140"]), "eob.wrong_member")


@plant("eob.wrong_member", VISITS, BOTH, SHARED, "paper")
def wrong_birth(case):
    for document in case.documents:
        if document["document_type"] in ("eob", "msn"):
            document["patient"]["birth_date"] = case.birth.replace(
                year=case.birth.year - 11).isoformat()
    case.record("eob.wrong_member", [], amount=-1, any=True)
    return True


@plant("eob.wrong_member", "emergency ankle scope", BOTH, SHARED, "paper")
def wrong_number(case):
    eob_of(case, 1)["patient"]["member_id"] = "Z" + case.member[1:][::-1]
    case.record("eob.wrong_member", [], amount=-1, any=True)
    return True


@plant("eob.coverage_date", VISITS, DENIED, SHARED, "paper")
def coverage(case):
    return denied(case, "PR", case.rng.choice(["26", "27"]), "eob.coverage_date")


@plant("eob.network_error", "office imaging", BOTH + " claim", "commercial marketplace", "paper")
def network(case):
    bill = case.bills[0]
    case.plan["network_by_provider"] = {bill.provider["name"]: "in"}
    eob = eob_of(case)
    eob["network"] = "out"
    for line in eob["lines"]:
        line["adjustments"].append({"group": "CO", "reason": "242", "amount_cents": 0})
    line = max((ln for ln in eob["lines"] if not ln["copay_cents"]),
               key=lambda ln: ln["plan_paid_cents"])
    wrong = half_up(line["allowed_cents"] * 20, 100)
    if wrong > line["plan_paid_cents"] or not wrong:
        return False
    raise_share(case, "eob.network_error", line, "coinsurance_cents", wrong)
    return True


@plant("eob.lines_missing", "emergency office", "full codes words plain text", SHARED, "paper")
def missing(case):
    document = bill_of(case)
    eob = eob_of(case)
    line = case.rng.choice([ln for ln in eob["lines"] if ln.get("code", "")[:2] != "99"])
    eob["lines"].remove(line)
    totals = eob["totals"] = eob_totals(eob["lines"])
    document["totals"].update(adjustments_cents=totals["adjustments_cents"],
                              insurance_paid_cents=totals["insurance_paid_cents"])
    balanced(document["totals"])
    case.record("eob.lines_missing", [line["_id"]], amount=line["charge_cents"])
    return True


@plant("eob.denied_dup", VISITS, DENIED, SHARED, "paper")
def denied_dup(case):
    return denied(case, case.rng.choice(["CO", "OA"]), "18", "eob.denied_dup")


# Programs.

@plant("mcr.limit", "imaging therapy gallbladder", "full codes", "medicare")
def limiting(case):
    bill = case.bills[1] if len(case.bills) > 1 else case.bills[0]
    bill.assigned, bill.network = False, "out"
    for line in bill.lines:
        fee = case.fee(line)
        if not fee:
            return False
        line.update(unit_price_cents=fee * 2, charge_cents=fee * 2 * line["units"],
                    allowed_cents=half_up(fee * 95, 100) * line["units"])
    case.record("mcr.limit", [ln["_id"] for ln in bill.lines], amount=-1,
                bill=case.bills.index(bill))
    return True


@plant("mcr.assign", "office imaging ankle", BOTH, "medicare", "paper")
def assigned(case):
    document = bill_of(case)
    more = case.rng.randint(1000, max(1001, document["totals"]["adjustments_cents"]))
    owe(document, more)
    case.record("mcr.assign", [], amount=more, document=document)
    return True


@plant("mcr.qmb_billed", VISITS, BOTH + " bill", "medicare", "paper")
def qmb(case):
    case.plan["qmb"] = True
    for index in range(len(case.bills)):
        owed = bill_of(case, index)["totals"]["balance_cents"]
        if owed:
            case.record("mcr.qmb_billed", [], amount=owed, document=bill_of(case, index))
    return True


@plant("mcd.billed", VISITS, BOTH + " bill", "medicaid", "paper")
def medicaid(case):
    document = bill_of(case)
    more = document["totals"]["adjustments_cents"]
    owe(document, more)
    case.record("mcd.billed", [], amount=more, document=document)
    return True


@right("mcd.billed", VISITS, BOTH + " bill", "medicaid", "paper")
def medicaid_clean(case):
    return True


@plant("mcr.abn_bad", "office", DENIED, "medicare", "paper")
def bad_notice(case):
    denied(case, "PR", "50", "mcr.abn_bad")
    ids = case.planted[-1]["ids"]
    for document in case.documents:
        for line in document["lines"]:
            if line["_id"] in ids:
                line["modifiers"] = ["GA", "GZ"]
    return True


@plant("mcr.opps_cap", "gallbladder", "full codes claim eob", "medicare", "paper")
def opps_cap(case):
    eob = eob_of(case)
    line = next(ln for ln in eob["lines"] if ln.get("code") == "47562")
    from catalog import MEDICARE_PART_A
    cap = MEDICARE_PART_A[case.year]
    copay = cap + case.rng.randint(10000, 50000)
    line.update(charge_cents=1500000, allowed_cents=max(copay * 2, line["allowed_cents"]))
    line.update(adjustment_cents=1500000 - line["allowed_cents"], coinsurance_cents=copay,
                copay_cents=0, deductible_cents=0, patient_cents=copay)
    line["adjustments"] = [{"group": "CO", "reason": "45",
                            "amount_cents": line["adjustment_cents"]}]
    document = bill_of(case)
    same = next(ln for ln in document["lines"] if ln["_id"] == line["_id"])
    same.update(charge_cents=1500000, unit_price_cents=1500000)
    resum(case)
    case.record("mcr.opps_cap", [line["_id"]], amount=copay - cap)
    return True


def every_bill(case, family):
    """Each bill of the case is one that the patient should not have had."""
    for index in range(len(case.bills)):
        if bill_of(case, index)["totals"]["balance_cents"]:
            case.record(family, [], amount=-1, document=bill_of(case, index))
    return True


def other_payer(case, kind, payer):
    case.extra["other_payers"] = [{"kind": kind, "payer": payer, "primary": True}]


@plant("va.billed", VISITS, BOTH + " bill", "uninsured commercial", "paper")
def veteran(case):
    other_payer(case, "va", "VA Community Care")
    return every_bill(case, "va.billed")


@plant("wc.billed", "ankle office", BOTH + " bill", "uninsured commercial", "paper")
def work_injury(case):
    other_payer(case, "workers_compensation", "State Fund")
    return every_bill(case, "wc.billed")


@plant("auto.primary", "ankle", "full codes claim", "commercial uninsured", "paper")
def car(case):
    for document in case.documents:
        document["diagnoses"] = ["S93.401A", "V43.52XA"]
    if case.rng.random() < 0.5:
        other_payer(case, "auto", "Roadside Auto")
    case.record("auto.primary", [], amount=-1, any=True)
    return True


@plant("charity.unscreened", "emergency inpatient", BOTH + " bill", "uninsured commercial", "paper")
def charity(case):
    case.extra["household"] = {"size": 3, "income_cents": 2600000}
    case.extra["account"] = {"nonprofit_hospital": True}
    case.record("charity.unscreened", [], amount=-1, any=True)
    return True


@plant("charity.eca_early", "emergency inpatient", "full codes words text", "uninsured", "paper")
def sued_early(case):
    case.extra["household"] = {"size": 3, "income_cents": 2600000}
    day = case.statement_day() + datetime.timedelta(70)
    case.extra["account"] = {"nonprofit_hospital": True, "stage": "lawsuit",
                             "served_date": day.isoformat()}
    case.now = (day + datetime.timedelta(5)).isoformat()
    case.record("charity.eca_early", [], amount=-1, any=True)
    return True


@right("charity.eca_early", "emergency inpatient", "full codes words text", "uninsured", "paper")
def sued_late(case):
    day = case.statement_day() + datetime.timedelta(200)
    case.extra["account"] = {"nonprofit_hospital": True, "stage": "lawsuit",
                             "served_date": day.isoformat()}
    case.now = (day + datetime.timedelta(5)).isoformat()
    return True


@right("charity.unscreened", "emergency inpatient", BOTH + " bill", "uninsured commercial",
       "paper")
def charity_rich(case):
    case.extra["household"] = {"size": 1, "income_cents": 19000000}
    case.extra["account"] = {"nonprofit_hospital": True}
    return True


def notice(case, **more):
    """A collector's notice for the first bill."""
    document = bill_of(case)
    day = case.statement_day() + datetime.timedelta(150)
    return {"document_type": "collection_notice", "_bill": 0, "provider": document["provider"],
            "collector": {"name": "Northgate Recovery"}, "patient": document["patient"],
            "original_account": document["account_number"], "account_number": "NR" + case.member[1:],
            "statement_date": day.isoformat(), "itemization_date": document["statement_date"],
            "validation_end": (day + datetime.timedelta(35)).isoformat(), "lines": [],
            "totals": {"balance_cents": document["totals"]["balance_cents"],
                       "principal_cents": document["totals"]["balance_cents"],
                       "interest_cents": 0, "fees_cents": 0}, **more}


def collected(case, document):
    case.documents.append(document)
    day = datetime.date.fromisoformat(document["statement_date"])
    case.extra["account"] = {"stage": "collections", "collector_notice_date": day.isoformat()}
    case.now = (day + datetime.timedelta(6)).isoformat()


@plant("coll.amount", "office imaging", "full codes bill", "uninsured commercial", "paper")
def collector_more(case):
    document = notice(case)
    more = case.rng.randint(40, 300) * 100
    document["totals"]["balance_cents"] += more
    document["totals"]["principal_cents"] += more
    collected(case, document)
    case.record("coll.amount", [], amount=more, document=document)
    return True


@plant("math.late_fee", "office imaging", "full codes bill", "uninsured commercial", "paper")
def collector_fee(case):
    document = notice(case)
    more = case.rng.randint(20, 90) * 100
    document["totals"]["balance_cents"] += more
    document["totals"]["fees_cents"] = more
    collected(case, document)
    case.record("math.late_fee", [], amount=more, document=document)
    return True


@plant("coll.amount", "office imaging", "full codes bill", "commercial", "paper")
def collector_before_plan(case):
    """The collector wants the whole charge, the provider's bill the patient's share."""
    document = notice(case)
    charged = bill_of(case)["totals"]["charges_cents"]
    more = charged - document["totals"]["balance_cents"]
    document["totals"].update(balance_cents=charged, principal_cents=charged)
    collected(case, document)
    case.record("coll.amount", [], amount=more, document=document)
    return True


@right("coll.amount", "office imaging", "full codes bill", "uninsured commercial", "paper")
def collector_same(case):
    collected(case, notice(case))
    return True


@plant("coll.time_barred", "office imaging", "full codes bill", "uninsured", "paper")
def time_barred(case):
    document = notice(case)
    collected(case, document)
    case.now = case.statement_day().replace(year=case.year + 16).isoformat()
    document["statement_date"] = (datetime.date.fromisoformat(case.now)
                                  - datetime.timedelta(6)).isoformat()
    document["validation_end"] = case.now
    case.extra["account"]["collector_notice_date"] = document["statement_date"]
    case.record("coll.time_barred", [], amount=-1, document=document)
    return True


@plant("coll.no_validation", "office imaging", "full codes bill", "uninsured", "paper")
def kept_collecting(case):
    collected(case, notice(case))
    day = datetime.date.fromisoformat(case.documents[-1]["statement_date"])
    case.extra["account"]["disputed_date"] = (day + datetime.timedelta(5)).isoformat()
    second = notice(case)
    second["statement_date"] = (day + datetime.timedelta(30)).isoformat()
    case.documents.append(second)
    case.now = (day + datetime.timedelta(40)).isoformat()
    case.record("coll.no_validation", [], amount=-1, document=second)
    return True


@plant("old.bill", "office imaging", "full codes bill text", "uninsured", "paper")
def late_bill(case):
    document = bill_of(case)
    case.documents[:] = [document]
    day = case.day + datetime.timedelta(500)
    document["statement_date"] = day.isoformat()
    case.extra["account"] = {"first_bill_date": day.isoformat()}
    case.now = (day + datetime.timedelta(10)).isoformat()
    case.record("old.bill", [], amount=-1, document=document)
    return True
