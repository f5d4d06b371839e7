"""Plants of the printed bill and of its collection: sums, fees, estimates, old debts."""
from model import Paper, Plant, day_after
from papers import head, without_blanks
from plants_base import ANY, BILLS, bill_of, pick, plant, rows_of

SUMS = ("eob.over_resp", "eob.co_billed", "mcr.assign", "mcr.qmb_billed", "mcd.billed")


def amount_for(b, paper):
    """A sum that stands out and is no other amount of the paper."""
    taken = set(paper.totals.values()) | {row["charge_cents"] for row in rows_of(paper)}
    while True:
        cents = b.rng.choice([b.rng.randrange(1000, 9000, 100), b.rng.randrange(2137, 48000)])
        if cents not in taken:
            return cents


def raise_balance(paper, cents):
    paper.totals["balance_cents"] += cents


@plant("math.line", ANY, plans=("none",), stage="paper")
def line_sum(b):
    """Units times price is not the charge, to the person's harm."""
    paper = bill_of(b)
    if not paper:
        return None
    number = b.rng.randrange(len(rows_of(paper)))
    row, service = rows_of(paper)[number], paper.services[number]
    cents = amount_for(b, paper)
    for other, same in zip(rows_of(paper), paper.services):
        other["unit_price_cents"] = same.unit_charge
    row["charge_cents"] = service.charge + cents
    paper.totals["charges_cents"] += cents
    raise_balance(paper, cents)
    return Plant("math.line", amount=cents, floor="certain", lines=[(paper, number)])


@plant("math.total", ANY, stage="paper")
def total_sum(b):
    """The lines add to less than the total that is printed, and the balance follows the total."""
    paper = bill_of(b)
    if not paper:
        return None
    cents = amount_for(b, paper)
    paper.totals["charges_cents"] += cents
    raise_balance(paper, cents)
    return Plant("math.total", amount=cents, floor="certain", documents=[paper], same=SUMS,
                 follows=SUMS)


@plant("math.balance", ANY, stage="paper", needs=("any-bill",))
def balance_sum(b):
    """Charges less adjustments less payments is not the balance."""
    paper = bill_of(b)
    if not paper:
        return None
    cents = amount_for(b, paper)
    raise_balance(paper, cents)
    return Plant("math.balance", amount=cents, floor="certain", documents=[paper], same=SUMS,
                 follows=SUMS)


@plant("math.carryforward", ANY, stage="paper", needs=("any-bill",))
def old_balance(b):
    """A prior balance with no detail, added to what is asked."""
    paper = bill_of(b)
    if not paper:
        return None
    cents = amount_for(b, paper)
    paper.totals["prior_balance_cents"] = cents
    raise_balance(paper, cents)
    return Plant("math.carryforward", amount=cents, floor="likely", documents=[paper],
                 follows=SUMS)


@plant("math.late_fee", ANY, stage="paper", needs=("any-bill",))
def late_fee(b):
    """Interest or a late fee with no agreement to it."""
    paper = bill_of(b, least=5000)
    if not paper:
        return None
    cents = b.rng.choice([2500, 3500, paper.totals["balance_cents"] * 15 // 1000])
    paper.totals[b.rng.choice(["interest_cents", "fees_cents"])] = cents
    raise_balance(paper, cents)
    b.case.facts["account"]["fees_agreed"] = False
    return Plant("math.late_fee", amount=cents, floor="likely", documents=[paper], follows=SUMS)


@plant("dup.cross_statement", ANY, stage="paper", needs=("alone",))
def second_account(b):
    """The same services again on another account, not marked as corrected."""
    paper = bill_of(b, least=1000)
    if not paper:
        return None
    again = Paper(dict(paper.json), paper.claim, list(paper.services))
    again.json.update(file="90-bill.json", account_number=str(int(paper.claim.account) + 4711),
                      statement_date=day_after(paper.json["statement_date"], 6),
                      totals=dict(paper.totals), lines=[dict(row) for row in rows_of(paper)])
    if paper.json.get("bill_type"):
        again.json["bill_type"] = paper.json["bill_type"]
    b.case.papers.append(again)
    return Plant("dup.cross_statement", list(paper.services), amount=again.totals["balance_cents"],
                 floor="likely", documents=[paper, again], same=("dup.exact",),
                 follows=("eob.over_resp",))


# Estimates.

def estimate_paper(b, claim, cents, date):
    """A good-faith estimate of the same lines that adds up to `cents`."""
    paper = Paper(head(b.case, claim, "good_faith_estimate", "00-estimate.json", date), claim,
                  list(claim.services))
    left, lines = cents, []
    for number, service in enumerate(claim.services):
        part = left if number == len(claim.services) - 1 else cents * service.charge // claim.charge
        left -= part
        lines.append(without_blanks({"date": service.date, "code": service.code,
                                     "description": service.words, "units": service.units,
                                     "charge_cents": part}))
    paper.json.update(lines=lines, totals={"charges_cents": cents})
    b.case.papers.insert(0, paper)
    b.case.facts["case"]["estimate"] = {"date": date, "total_cents": cents,
                                        "provider": claim.provider.name}
    return paper


@plant("eob.gfe", ANY, plans=("none",), stage="paper", needs=("alone",))
def over_estimate(b):
    """No insurance; the bill is four hundred dollars or more over this provider's estimate."""
    paper = pick(b.rng, [paper for paper in b.case.papers if paper.type == "itemized_bill" and
                         paper.totals["charges_cents"] > 90000])
    if not paper or paper.totals["patient_paid_cents"]:
        return None
    over = b.rng.randrange(40000, paper.totals["charges_cents"] * 2 // 3, 100)
    made = estimate_paper(b, paper.claim, paper.totals["charges_cents"] - over,
                          day_after(paper.claim.first_day, -12))
    return Plant("eob.gfe", amount=over, floor="likely", documents=[paper, made])


# Collection.

def collection_notice(b, paper, cents, date, **totals):
    """A collector's letter about that bill."""
    claim = paper.claim
    made = Paper(head(b.case, claim, "collection_notice", "95-collector.json", date), claim)
    made.json.update(
        lines=[], collector={"name": "Granite Recovery Partners", "phone": "(303) 555-0177"},
        account_number=f"GR{b.rng.randint(10 ** 5, 10 ** 6)}",
        original_account=claim.account, itemization_date=paper.json["statement_date"],
        validation_end=day_after(date, 35),
        totals={"principal_cents": cents, "balance_cents": cents + sum(totals.values()), **totals})
    made.json.pop("admitted", None)
    made.json.pop("discharged", None)
    b.case.papers.append(made)
    b.case.facts["account"].update(stage="collections", collector_notice_date=date)
    b.case.today = day_after(date, 10)
    return made


@plant("coll.amount", ANY, stage="paper", needs=("alone", "any-bill"))
def collector_asks_more(b):
    """The collector asks for another sum than the provider's own last bill."""
    paper = bill_of(b, least=5000)
    if not paper:
        return None
    cents = amount_for(b, paper)
    made = collection_notice(b, paper, paper.totals["balance_cents"] + cents,
                             day_after(paper.json["statement_date"], 150))
    return Plant("coll.amount", amount=cents, floor="likely", documents=[made, paper],
                 same=("math.late_fee",), follows=("eob.over_resp",))


@plant("coll.no_validation", ANY, stage="paper", needs=("alone", "any-bill"))
def no_validation(b):
    """Disputed within the thirty days; the collector goes on and validates nothing."""
    paper = bill_of(b, least=5000)
    if not paper:
        return None
    first = day_after(paper.json["statement_date"], 150)
    cents = paper.totals["balance_cents"]
    one = collection_notice(b, paper, cents, first)
    two = collection_notice(b, paper, cents, day_after(first, 45))
    two.json.update(file="96-collector.json", account_number=one.json["account_number"])
    two.json.pop("validation_end")
    b.case.facts["account"].update(collector_notice_date=first, disputed_date=day_after(first, 15))
    return Plant("coll.no_validation", amount=0, floor="likely", documents=[two, one, paper])


@plant("coll.time_barred", ANY, plans=("none", "commercial"), stage="paper", needs=("alone",))
def time_barred(b):
    """A collector's letter years after the state's longest period for such debts."""
    paper = bill_of(b, least=5000)
    row = b.tables.states.get(b.case.state, {})
    years = row.get("sol_medical_years") or max(row.get("sol_written_years", 0),
                                                row.get("sol_open_years", 0))
    if not paper or not years:
        return None
    made = collection_notice(b, paper, paper.totals["balance_cents"],
                             day_after(paper.json["statement_date"], 366 * years + 400))
    return Plant("coll.time_barred", amount=0, sure=False, floor="likely", documents=[made, paper],
                 source="states.toml")


@plant("old.bill", ANY, stage="paper", needs=("alone", "any-bill"))
def very_late(b):
    """The first bill comes more than a year after the service."""
    paper = bill_of(b, least=1000)
    if not paper:
        return None
    for other in b.case.papers:
        if other.type in BILLS:
            other.json["statement_date"] = day_after(other.claim.last_day, b.rng.randint(400, 700))
            other.json["due_date"] = day_after(other.json["statement_date"], 25)
    b.case.today = day_after(max(p.json["statement_date"] for p in b.case.papers), 9)
    return Plant("old.bill", amount=0, sure=False, floor="likely",
                 documents=[p for p in b.case.papers if p.type in BILLS])


@plant("eob.patient_pay_unposted", ANY, stage="paper", needs=("alone", "any-bill"))
def payment_lost(b):
    """The person has a receipt; the bill shows no such payment."""
    paper = bill_of(b, least=3000)
    if not paper:
        return None
    cents = b.rng.choice([2500, 3000, paper.totals["balance_cents"] // 2])
    b.case.facts["payments"].append(
        {"date": day_after(paper.claim.first_day, 4), "amount_cents": cents,
         "to": paper.claim.provider.name, "proof": "card receipt"})
    return Plant("eob.patient_pay_unposted", amount=cents, floor="likely", documents=[paper])
