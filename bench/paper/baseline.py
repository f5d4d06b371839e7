"""What a person has today: the text of pdftotext -layout or of tesseract, and a careful regular
expression. It gives documents in the words of `haggle read`, so that the same judge scores it."""
import os
import re
import subprocess
import tempfile
import time

from PIL import Image, ImageOps

MONTH = "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?"
DATE = (
    rf"\d{{1,2}}/\d{{1,2}}/\d{{2,4}}|\d{{4}}-\d\d-\d\d|\d\d-\d\d-\d{{4}}|(?:{MONTH})\.? \d{{1,2}},"
    r" \d{4}|"
    rf"\d\d-(?:{MONTH})-\d{{4}}"
)
AMOUNT = r"-? ?\(?-?\$? ?-?\d{1,3}(?:,\d{3})*\.\d\d\)?(?:-| CR\b)?|-? ?\(?\$? ?\d+\.\d\d\)?-?"
CODE = r"\b(?:\d{5}|[A-V]\d{4}|\d{4}[TFU])\b"
ROW_START = re.compile(rf"^\s*({DATE})\s+")
PAID = re.compile(
    r"payment|\bpmt\b|\bpaid\b|adjust|\badj\b|write-?off|discount|contractual|copay received", re.I
)
SKIP = re.compile(
    r"total|balance|subtotal|carried|brought|amount due|forward|due by|pay this", re.I
)
# The words of a column's head, and the field of a line that it stands for; the first that fits counts.
HEADS = [
    ("deduct", "deductible_cents"),
    ("copay", "copay_cents"),
    ("coins", "coinsurance_cents"),
    ("allowed", "allowed_cents"),
    ("adjust|discount|savings|write", "adjustment_cents"),
    ("plan paid|ins.*paid|paid by|we paid|insurance", "plan_paid_cents"),
    ("you owe|may owe|patient|your share|responsib", "patient_cents"),
    ("unit price", "unit_price_cents"),
    ("charge|amount|billed|cost|price", "charge_cents"),
]
LABELS = [
    (
        "account_number",
        (
            r"(?:hospital )?(?:account|acct|invoice)\.? ?(?:number|no|#)?\.?"
            r" ?[:#]?\s+([A-Z0-9][\w.-]{4,})"
        ),
    ),
    ("claim_number", r"claim ?(?:number|no|#|id)\.?:?\s+([A-Z0-9][\w-]{5,})"),
    (
        "statement_date",
        (
            rf"(?:statement|invoice|bill|notice) ?date:?\s+({DATE})|date of"
            rf" (?:estimate|notice):?\s+({DATE})|^\s*date:\s+({DATE})"
        ),
    ),
    ("due_date", rf"(?:payment due|due date|pay by|due by|due):?\s+({DATE})"),
    ("admitted", rf"admi(?:t|ssion)\w* ?(?:date)?:?\s+({DATE})"),
    ("discharged", rf"discharged?\w* ?(?:date)?:?\s+({DATE})"),
    ("patient.name", r"patient(?: name)?:?\s{1,}([A-Z][\w',.-]+(?: [\w'.,-]+){1,3})"),
    ("patient.birth_date", rf"(?:date of birth|birth date|dob):?\s+({DATE})"),
    ("patient.member_id", r"member ?(?:id|number)\.?:?\s+([A-Z0-9-]{6,})"),
    ("provider.npi", r"npi:?\s+(\d{10})"),
    ("provider.tax_id", r"(?:tax id|tin|federal tax id|ein)(?: ?#| number)?:?\s+(\d\d-\d{7})"),
    ("provider.phone", r"(\(?\d{3}\)?[-. ]?\d{3}[-.]\d{4})"),
    ("original_account", r"account number ([A-Z0-9][\w.-]+)\."),
]
SUMS = [
    ("charges_cents", r"total (?:expected )?(?:charges|billed)|^\s*total"),
    ("insurance_paid_cents", r"insurance (?:payments|paid)"),
    ("adjustments_cents", r"^\s*(?:total )?(?:insurance )?adjustments"),
    ("patient_paid_cents", r"patient payments"),
    (
        "balance_cents",
        r"balance due|amount due|pay this amount|you (?:may )?owe|total amount of the debt",
    ),
]


def text_of(paths, kind):
    if kind == "digital":
        return "".join(
            subprocess.run(
                ["pdftotext", "-layout", p, "-"], capture_output=True, text=True, check=True
            ).stdout
            for p in paths
        )
    parts = []
    with tempfile.TemporaryDirectory() as home:
        for path in paths:
            pictures = [path]
            if path.endswith(".pdf"):
                subprocess.run(["pdftoppm", "-r", "300", "-gray", path, f"{home}/p"], check=True)
                pictures = [f"{home}/{name}" for name in sorted(os.listdir(home))]
            if kind == "photo":
                pictures = [f"{home}/upright.png"]
                ImageOps.exif_transpose(Image.open(path)).save(pictures[0])
            for picture in pictures:
                parts.append(
                    subprocess.run(
                        [
                            "tesseract",
                            picture,
                            "-",
                            "--psm",
                            "1" if kind == "photo" else "6",
                            "-c",
                            "preserve_interword_spaces=1",
                        ],
                        capture_output=True,
                        text=True,
                        check=False,
                        env={**os.environ, "OMP_THREAD_LIMIT": "1"},
                    ).stdout
                )
    return "\n".join(parts)


def money(text):
    cents = int(re.sub(r"\D", "", text))
    return -cents if re.search(r"[-(]|CR", text) else cents


def date(text):
    text = text.strip()
    if re.match(r"\d{4}-", text):
        return text
    got = re.match(r"(\d{1,2})[/-](\d{1,2})[/-](\d{2,4})$", text)
    if got:
        month, day, year = (int(x) for x in got.groups())
    else:
        month = 1 + "jan feb mar apr may jun jul aug sep oct nov dec".split().index(
            re.search(r"[A-Za-z]{3}", text)[0].lower()
        )
        numbers = re.findall(r"\d+", text)
        day, year = int(numbers[0]), int(numbers[-1])
    return f"{year + 2000 if year < 100 else year:04d}-{month:02d}-{day:02d}"


def columns(line):
    """The fields of the amount columns that a head line names, from left to right; [] where it is none."""
    found = []
    for part in re.split(r"\s{2,}", line.strip()):
        field = next((field for pattern, field in HEADS if re.search(pattern, part, re.I)), None)
        if field and field not in found:
            found.append(field)
    return (
        found
        if found
        and not re.search(AMOUNT, line)
        and re.search(r"date|code|descr|service|charge|billed", line, re.I)
        else []
    )


def charge(line, heads):
    """A row with an amount as a line or a payment; None where it is neither."""
    amounts = list(re.finditer(AMOUNT, line))
    if not amounts or SKIP.search(line):
        return None, None
    out, rest = {}, line[: amounts[0].start()]
    begins = ROW_START.match(rest)
    if begins:
        out["date"], rest = date(begins[1]), rest[begins.end() :]
    values = [money(a[0]) for a in amounts]
    if PAID.search(rest):
        by = (
            "adjustment"
            if re.search("adj|write|discount|contract", rest, re.I)
            else "patient" if re.search("patient|your|card|check", rest, re.I) else "insurance"
        )
        return None, {
            **out,
            "by": by,
            "description": " ".join(rest.split()),
            "amount_cents": abs(values[0]),
        }
    code = re.search(CODE, rest)
    if code and (not re.match(r"\d{5}$", code[0]) or code.start() < 40 or not begins):
        out["code"], rest = code[0], rest[: code.start()] + " " + rest[code.end() :]
    revenue = re.match(r"\s*(0\d{3})\b", rest)
    if revenue:
        out["revenue_code"], rest = revenue[1], rest[revenue.end() :]
    units = re.search(r"\s{2,}(\d{1,3})\s*$", rest)
    if units:
        out["units"], rest = int(units[1]), rest[: units.start()]
    modifier = re.match(r"\s*(25|26|59|76|TC|RT|LT)\s{2,}", rest)
    if modifier:
        out["modifiers"], rest = [modifier[1]], rest[modifier.end() :]
    words = " ".join(rest.split())
    if not re.search("[A-Za-z]{2}", words) or not (begins or code or revenue):
        return None, None
    out["description"] = words
    if len(heads) == len(values):
        out.update(zip(heads, (abs(v) for v in values)))
    else:
        out["charge_cents"] = values[0]
    return out, None


def kind_of(text):
    for name, pattern in (
        ("eob", "explanation of benefits|this is not a bill"),
        ("msn", "medicare summary notice"),
        ("collection_notice", "debt collector"),
        ("good_faith_estimate", "good faith estimate"),
        ("denial_letter", "denied|denial"),
    ):
        if re.search(pattern, text, re.I):
            return name
    return "itemized_bill"


def documents(text):
    out = {"document_type": kind_of(text), "lines": [], "payments": [], "totals": {}}
    for field, pattern in LABELS:
        got = re.search(pattern, text, re.I | re.M)
        if got:
            value = next(g for g in got.groups() if g)
            target, *sub = field.split(".")
            if target.endswith("date") or field in ("admitted", "discharged", "patient.birth_date"):
                value = date(value)
            if sub:
                out.setdefault(target, {})[sub[0]] = value
            else:
                out[target] = value
    first = next((line.strip() for line in text.splitlines() if line.strip()), "")
    party = {"eob": "payer", "collection_notice": "collector"}.get(out["document_type"], "provider")
    out.setdefault(party, {})["name"] = re.split(r"\s{3,}", first)[0]
    heads = []
    for line in text.splitlines():
        heads = columns(line) or heads
        got, payment = charge(line, heads)
        if got:
            out["lines"].append(got)
        if payment:
            out["payments"].append(payment)
        for field, pattern in SUMS:
            amounts = re.findall(AMOUNT, line)
            if amounts and re.search(pattern, line, re.I):
                out["totals"].setdefault(
                    field, abs(money(amounts[-1] if field == "balance_cents" else amounts[0]))
                )
    return [out]


def read(paths, kind):
    """(documents, seconds, trouble), as the judge wants them."""
    start = time.monotonic()
    try:
        found = documents(text_of(paths, kind))
    except (ValueError, subprocess.CalledProcessError) as trouble:
        return [], time.monotonic() - start, str(trouble)
    return found, time.monotonic() - start, ""
