"""From settled claims to papers: bills, EOBs, claims, remittances, as `haggle read` writes them."""
from model import FACILITY, Paper, day_after

REASONS = (("deductible", "PR", "1"), ("copay", "PR", "3"), ("coinsurance", "PR", "2"),
           ("write_off", "CO", "45"), ("forgiven", "OA", "209"), ("balance", "PR", "45"))


def without_blanks(row):
    return {key: value for key, value in row.items() if value not in ("", [], None)}


def provider_json(provider):
    return {"name": provider.name, "npi": provider.npi, "phone": provider.phone,
            "address": provider.address}


def patient_json(case, member):
    row = {"name": case.patient["name"], "birth_date": case.patient["birth_date"]}
    if member and case.plan.insured:
        row["member_id"] = case.facts["member_id"]
    return row


def head(case, claim, kind, name, date):
    row = {"file": name, "document_type": kind, "provider": provider_json(claim.provider),
           "patient": patient_json(case, kind not in ("itemized_bill", "summary_bill")),
           "statement_date": date}
    if kind in ("itemized_bill", "summary_bill", "claim"):
        row["account_number"] = claim.account
    if kind in ("eob", "msn", "claim", "remittance"):
        row["claim_number"] = claim.number
        row["payer"] = {"name": case.plan.payer}
    if kind in ("eob", "msn", "remittance"):
        row["network"] = claim.network
    if kind != "summary_bill":
        row.update(admitted=claim.admitted, discharged=claim.discharged)
    if kind in ("itemized_bill", "claim"):
        row.update(discharge_status=claim.status, bill_type=claim.bill_type)
    if kind == "claim":
        row["frequency"] = claim.frequency or "1"
    return without_blanks(row)


def line_json(service, **more):
    row = {"date": service.date, "date_end": service.date_end, "code": service.code,
           "modifiers": list(service.mods), "revenue_code": service.revenue,
           "description": service.words, "units": service.units,
           "minutes": service.minutes or None, "charge_cents": service.charge}
    row.update(more)
    return without_blanks(row)


def itemized_bill(case, claim, shares, number, rng):
    """What the provider asks of the patient, line by line. Unit prices on half of them."""
    date = day_after(claim.last_day, rng.randint(28, 50))
    paper = Paper(head(case, claim, "itemized_bill", f"{number:02d}-bill.json", date), claim)
    with_price = rng.random() < .5
    with_place = rng.random() < .5 or "place" in case.facts["show"]
    lines = []
    for service in claim.services:
        more = {"unit_price_cents": service.unit_charge if with_price else None}
        if with_place:
            more["place"] = service.place
        lines.append(line_json(service, **more))
    paper.services = list(claim.services)
    paper.json["lines"] = lines
    paper.json["due_date"] = day_after(date, 25)
    if "diagnoses" in case.facts["show"]:
        paper.json["diagnoses"] = list(claim.diagnoses)
        for row, service in zip(lines, claim.services):
            if service.pointers:
                row["diagnosis_pointers"] = list(service.pointers)
    totals_of_bill(case, paper, claim, shares)
    return paper


def summary_bill(case, claim, shares, number, rng):
    """A statement with one line for the whole visit and no codes."""
    date = day_after(claim.last_day, rng.randint(28, 50))
    paper = Paper(head(case, claim, "summary_bill", f"{number:02d}-statement.json", date), claim)
    words = "Hospital services" if claim.kind == FACILITY else "Professional services"
    paper.json["lines"] = [{"date": claim.first_day, "description": words,
                            "charge_cents": claim.charge}]
    paper.json["due_date"] = day_after(date, 25)
    totals_of_bill(case, paper, claim, shares)
    return paper


def totals_of_bill(case, paper, claim, shares):
    """Charge less adjustments less payments is the balance. A patient pays now and then before."""
    part = [shares[service] for service in claim.services]
    charge = claim.charge
    paid = sum(share.paid for share in part)
    patient = sum(share.patient for share in part)
    already = case.facts["paid"].get(claim.account, 0)
    already = min(already, patient)
    totals = {"charges_cents": charge, "adjustments_cents": charge - paid - patient,
              "insurance_paid_cents": paid, "patient_paid_cents": already,
              "balance_cents": patient - already}
    paper.json["totals"] = totals
    if already:
        day = day_after(claim.first_day, 3)
        paper.json["payments"] = [{"date": day, "by": "patient", "description": "Payment",
                                   "amount_cents": already}]
        case.facts["payments"].append({"date": day, "amount_cents": already,
                                       "to": claim.provider.name, "proof": "card receipt"})


def eob(case, claim, shares, number, rng, kind="eob"):
    """What the insurer decided. Medicare's is a summary notice (msn)."""
    date = day_after(claim.last_day, rng.randint(12, 26))
    paper = Paper(head(case, claim, kind, f"{number:02d}-{kind}.json", date), claim)
    paper.services = [service for service in claim.services if not service.unlisted]
    paper.json["lines"] = [settled_line(service, shares[service]) for service in paper.services]
    paper.json["totals"] = totals_of_eob(paper, shares)
    return paper


def settled_line(service, share):
    adjustments = [{"group": group, "reason": reason, "amount_cents": getattr(share, name)}
                   for name, group, reason in REASONS if getattr(share, name)]
    if service.denied:
        adjustments.append({"group": service.denied[0], "reason": service.denied[1],
                            "amount_cents": share.refused + share.refused_patient})
    remarks = list(service.remarks) + (["N781", "N782"] if share.forgiven else [])
    return line_json(service, minutes=None, allowed_cents=share.allowed,
                     plan_paid_cents=share.paid, deductible_cents=share.deductible,
                     copay_cents=share.copay, coinsurance_cents=share.coinsurance,
                     patient_cents=share.patient, adjustments=adjustments, remarks=remarks,
                     adjustment_cents=share.write_off + share.refused + share.forgiven)


def totals_of_eob(paper, shares):
    part = [shares[service] for service in paper.services]
    charge = sum(service.charge for service in paper.services)
    paid = sum(share.paid for share in part)
    patient = sum(share.patient for share in part)
    return {"charges_cents": charge, "adjustments_cents": charge - paid - patient,
            "insurance_paid_cents": paid, "balance_cents": patient}


def claim_paper(case, claim, number):
    """The claim as it went to the insurer: diagnoses, places, pointers; no money but charges."""
    date = day_after(claim.last_day, 5)
    paper = Paper(head(case, claim, "claim", f"{number:02d}-claim.json", date), claim)
    paper.services = [service for service in claim.services if not service.unlisted]
    paper.json["diagnoses"] = list(claim.diagnoses)
    paper.json["lines"] = [line_json(service, place=service.place,
                                     diagnosis_pointers=list(service.pointers))
                           for service in paper.services]
    paper.json["totals"] = {"charges_cents": sum(s.charge for s in paper.services)}
    return paper


def remittance(case, claim, shares, number, rng):
    paper = eob(case, claim, shares, number, rng, "remittance")
    for row in paper.json["lines"]:
        for name in ("deductible_cents", "copay_cents", "coinsurance_cents", "patient_cents",
                     "adjustment_cents", "description"):
            row.pop(name, None)
    return paper


def lay_out(case, rng):
    """All papers of the case, by the words of its style: `bill` (with the EOB where there is a
    plan), `eob` alone, `noeob`, `summary` (a bill of one line), a `claim`, a `remittance`."""
    number = 1
    for claim in case.claims:
        made = []
        if "eob" not in case.style.split():
            bill = summary_bill if "summary" in case.style else itemized_bill
            made.append(bill(case, claim, case.shares, number, rng))
        if case.plan.insured and "noeob" not in case.style:
            kind = "msn" if case.plan.kind == "medicare" else "eob"
            made.append(eob(case, claim, case.shares, number, rng, kind))
        if "claim" in case.style:
            made.append(claim_paper(case, claim, number))
        if "remittance" in case.style and case.plan.insured:
            made.append(remittance(case, claim, case.shares, number, rng))
        case.papers += made
        number += 1
    case.today = day_after(max(paper.json["statement_date"] for paper in case.papers), 9)


def plan_json(case):
    plan = case.plan
    row = {"kind": plan.kind}
    if not plan.insured:
        return row
    row.update(payer=plan.payer, year=plan.year, year_start=f"{plan.year}-01-01")
    if plan.commercial:
        row.update(funding=plan.funding, grandfathered=plan.grandfathered)
    row["network"] = plan.network
    if plan.kind != "medicaid":
        row.update(deductible_cents=plan.deductible, deductible_met_cents=plan.deductible_met,
                   coinsurance_percent=plan.coinsurance)
    if plan.copays:
        row["copay_cents"] = dict(plan.copays)
    if plan.oop_max:
        row.update(out_of_pocket_max_cents=plan.oop_max, out_of_pocket_met_cents=plan.oop_met)
    if plan.network_by_provider:
        row["network_by_provider"] = dict(plan.network_by_provider)
    if plan.oon_coinsurance:
        row["out_of_network"] = {"deductible_cents": plan.oon_deductible,
                                 "coinsurance_percent": plan.oon_coinsurance,
                                 "out_of_pocket_max_cents": plan.oon_max}
    if plan.qmb:
        row["qmb"] = True
    if plan.family:
        row["family"] = {
            "deductible_cents": 2 * plan.deductible, "deductible_met_cents": plan.deductible_met,
            "out_of_pocket_max_cents": 2 * plan.oop_max, "out_of_pocket_met_cents": plan.oop_met,
            "embedded": True}
    return row


def case_json(case):
    """What no paper says, as case.json."""
    first = case.claims[0]
    visit = {"kind": {"office": "office"}.get(first.visit, first.visit)}
    stay = next((claim for claim in case.claims if claim.kind == FACILITY and claim.admitted), None)
    if stay:
        visit.update(admitted=stay.admitted, discharged=stay.discharged)
    visit.update(case.facts["visit"])
    bills = [paper.json["statement_date"] for paper in case.papers
             if paper.type in ("itemized_bill", "summary_bill")]
    account = {"stage": "billed"}
    if bills:
        account["first_bill_date"] = min(bills)
    if case.facts["payments"]:
        account["payments"] = case.facts["payments"]
    account.update(case.facts["account"])
    row = {"patient": dict(case.patient), "state": case.state, "plan": plan_json(case),
           "visit": visit, "account": account}
    row.update(case.facts["case"])
    return row
