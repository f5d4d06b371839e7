"""What counts as the same value, and which line that was read is which line of the truth."""
import difflib
import re

LINE = (
    "date",
    "date_end",
    "code",
    "modifiers",
    "revenue_code",
    "ndc",
    "place",
    "diagnosis_pointers",
    "description",
    "units",
    "minutes",
    "unit_price_cents",
    "charge_cents",
    "allowed_cents",
    "adjustment_cents",
    "plan_paid_cents",
    "deductible_cents",
    "copay_cents",
    "coinsurance_cents",
    "patient_cents",
    "noncovered_cents",
    "adjustments",
    "remarks",
    "patient_name",
)
PAYMENT = ("date", "by", "description", "amount_cents")
HEADER = (
    "document_type",
    "provider.name",
    "provider.npi",
    "provider.tax_id",
    "provider.phone",
    "provider.address",
    "payer.name",
    "collector.name",
    "collector.phone",
    "patient.name",
    "patient.birth_date",
    "patient.member_id",
    "account_number",
    "claim_number",
    "statement_date",
    "due_date",
    "network",
    "original_account",
    "itemization_date",
    "validation_end",
    "admitted",
    "discharged",
    "discharge_status",
    "bill_type",
    "frequency",
    "drg",
    "diagnoses",
)
TOTALS = (
    "charges_cents",
    "adjustments_cents",
    "insurance_paid_cents",
    "patient_paid_cents",
    "balance_cents",
    "prior_balance_cents",
    "principal_cents",
    "interest_cents",
    "fees_cents",
)
# A truth need not tell these though the page prints them; what is told must be right.
FORGIVEN = {
    "provider.phone",
    "provider.address",
    "payer.name",
    "collector.phone",
    "diagnoses",
    "patient.member_id",
    "patient.birth_date",
    "bill_type",
    "discharge_status",
    "frequency",
}
WEIGHT = {"charge_cents": 3, "description": 3, "code": 2, "date": 2, "amount_cents": 3, "ndc": 2}


def plain(text):
    """One case, one kind of dash and quote, single spaces, nothing hanging on at the end."""
    text = (
        str(text)
        .casefold()
        .translate(
            str.maketrans("\u2013\u2014\u2011\u2212\u2018\u2019\u201c\u201d\u00a0", "----''\"\" ")
        )
    )
    return re.sub(r"\s+", " ", text).strip(" .,:;|_")


def letters(text):
    return re.sub(r"[^\w]|_", "", plain(text))


def number(value):
    return round(float(value), 3)


def same(field, truth, got):
    """Whether a person who holds the page would call these two the same."""
    name = field.split(".")[-1]
    if field.endswith("_cents") or name in ("units", "minutes"):
        return number(truth) == number(got)
    if name in ("phone", "tax_id", "npi", "ndc"):
        a, b = (re.sub(r"\D", "", str(x)) for x in (truth, got))
        return a[-10:] == b[-10:] if name == "phone" else a == b
    if name in ("address", "name", "patient_name", "member_id"):
        return letters(truth) == letters(got)
    if name in ("account_number", "claim_number", "original_account"):
        return re.sub(r"\s", "", plain(truth)) == re.sub(r"\s", "", plain(got))
    if name == "revenue_code":
        return str(truth).zfill(4) == str(got).zfill(4)
    if name in ("modifiers", "remarks", "diagnoses", "teeth", "diagnosis_pointers"):
        return sorted(map(plain, truth)) == sorted(map(plain, got))
    if name == "adjustments":
        keep = ("group", "reason", "amount_cents")
        return sorted(str([x.get(k) for k in keep]) for x in truth) == sorted(
            str([x.get(k) for k in keep]) for x in got
        )
    return plain(truth) == plain(got)


def near(truth, got):
    """Descriptions that differ in a letter or a space here and there."""
    return (
        bool(truth)
        and bool(got)
        and difflib.SequenceMatcher(None, letters(truth), letters(got), autojunk=False).ratio()
        >= 0.9
    )


def likeness(truth, got, fields):
    """How much speaks for these two being the same line; below zero they are not."""
    score = 0.0
    for field in fields:
        weight = WEIGHT.get(field, 1)
        if field in truth and field in got:
            if same(field, truth[field], got[field]):
                score += weight
            elif field == "description":
                score += weight * (
                    2
                    * difflib.SequenceMatcher(
                        None, plain(truth[field]), plain(got[field]), autojunk=False
                    ).ratio()
                    - 1
                )
            else:
                score -= weight * 0.7
    return score


def hungarian(cost):
    """The assignment of rows to columns with the least cost (rows <= columns): a column for each row."""
    rows, columns = len(cost), len(cost[0])
    u, v, pair, way = (
        [0.0] * (rows + 1),
        [0.0] * (columns + 1),
        [0] * (columns + 1),
        [0] * (columns + 1),
    )
    for i in range(1, rows + 1):
        pair[0], at = i, 0
        least, used = [float("inf")] * (columns + 1), [False] * (columns + 1)
        while True:
            used[at] = True
            row, delta, following = pair[at], float("inf"), 0
            for j in range(1, columns + 1):
                if not used[j]:
                    now = cost[row - 1][j - 1] - u[row] - v[j]
                    if now < least[j]:
                        least[j], way[j] = now, at
                    if least[j] < delta:
                        delta, following = least[j], j
            for j in range(columns + 1):
                if used[j]:
                    u[pair[j]] += delta
                    v[j] -= delta
                else:
                    least[j] -= delta
            at = following
            if pair[at] == 0:
                break
        while at:
            pair[at] = pair[way[at]]
            at = way[at]
    out = [0] * rows
    for j in range(1, columns + 1):
        if pair[j]:
            out[pair[j] - 1] = j - 1
    return out


def equal(truth, got, fields):
    return all(
        (f in truth) == (f in got) and (f not in truth or same(f, truth[f], got[f])) for f in fields
    )


def assign(truth, got, fields=LINE):
    """Pairs (truth, read), and what is left on either side. Equal ones first, then the best of the rest."""
    pairs, free = [], list(range(len(got)))
    rest = []
    for t, line in enumerate(truth):
        at = next((g for g in free if equal(line, got[g], fields)), None)
        if at is None:
            rest.append(t)
        else:
            pairs.append((t, at))
            free.remove(at)
    if rest and free:
        scores = [[likeness(truth[t], got[g], fields) for g in free] for t in rest]
        # A row more than there are columns needs a column that costs nothing: it stays alone.
        padded = [[-s if s > 0 else 0.0 for s in line] + [0.0] * len(rest) for line in scores]
        for at, column in enumerate(hungarian(padded)):
            if column < len(free) and scores[at][column] > 0.5:
                pairs.append((rest[at], free[column]))
    taken_t, taken_g = {t for t, _ in pairs}, {g for _, g in pairs}
    return (
        sorted(pairs),
        [t for t in range(len(truth)) if t not in taken_t],
        [g for g in range(len(got)) if g not in taken_g],
    )


def in_unread(line, unread):
    """Whether this line stands in what the reader says it could not read: its amount, or its words."""
    whole = letters(" ".join(unread))
    words = letters(line.get("description", ""))
    if words and words[:24] in whole:
        return True
    amount = line.get("charge_cents") or line.get("patient_cents")
    return bool(amount) and any(
        f"{amount // 100:,}.{amount % 100:02d}" in text
        or f"{amount // 100}.{amount % 100:02d}" in text
        for text in unread
    )


def pair_documents(truth, got):
    """Pairs of places in both lists, None where a document is missing or made up."""

    def score(t, g):
        both = (
            10.0
            if t.get("claim_number")
            and plain(t["claim_number"]) == plain(g.get("claim_number", ""))
            else 0.0
        )
        both += plain(t.get("document_type", "")) == plain(g.get("document_type", ""))
        return both + len(assign(t.get("lines", []), g.get("lines", []))[0]) + 0.1

    options = sorted(
        ((score(t, g), -i, -j) for i, t in enumerate(truth) for j, g in enumerate(got)),
        reverse=True,
    )
    pairs, left_t, left_g = [], set(range(len(truth))), set(range(len(got)))
    for _, i, j in options:
        if -i in left_t and -j in left_g:
            pairs.append((-i, -j))
            left_t.discard(-i)
            left_g.discard(-j)
    return sorted(pairs) + [(t, None) for t in sorted(left_t)] + [(None, g) for g in sorted(left_g)]
