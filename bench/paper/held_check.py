"""held_check.py: the layouts of `held` and `opened` proved against themselves: what the truth says is on the printed page, and the sums
hold.

held_check.py [LAYOUT...] [--seeds N] [--keep FOLDER]: prints each with Chromium, or writes what is drawn; --keep leaves the PDFs there. Exit 1 when
anything is amiss."""
import argparse
import datetime
import importlib
import pathlib
import random
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
for folder in (HERE, HERE / "held", HERE / "opened"):
    sys.path.insert(0, str(folder))
import drawing  # noqa: E402
import held_parts  # noqa: E402

LINE_KEYS = set("""date date_end code modifiers revenue_code ndc place diagnosis_pointers description units minutes
unit_price_cents charge_cents allowed_cents
adjustment_cents plan_paid_cents deductible_cents copay_cents coinsurance_cents patient_cents adjustments remarks
patient_name
noncovered_cents teeth maybe""".split())
KINDS = "itemized_bill summary_bill eob msn collection_notice good_faith_estimate claim_form remittance denial_letter other".split()


def layouts(names):
    found = [importlib.import_module(path.stem)
             for folder in ("held", "opened") for path in sorted((HERE / folder).glob("*.py"))]
    return [module for module in found if not names or module.__name__ in names]


def printed(html, place):
    """The words of the page and how many pages there are."""
    if isinstance(html, drawing.Drawn):
        html.write(place)
    else:
        place.with_suffix(".html").write_text(html)
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--no-pdf-header-footer", f"--print-to-pdf={place}",
                        str(place.with_suffix(".html"))],
                       check=True, capture_output=True)
    text = subprocess.run(["pdftotext", "-layout", str(place), "-"], check=True, capture_output=True, text=True).stdout
    return text, text.count("\f")


def has_amount(text, cents):
    whole, part = divmod(abs(cents), 100)
    grouped = f"{whole:,}".replace(",", ",?")
    return re.search(rf"(?<![\d,.]){grouped}[. ]+{part:02d}(?!\d)", text)


def has_date(text, iso):
    date = datetime.date.fromisoformat(iso)
    forms = {held_parts.say(date, style) for style in held_parts.FORMATS} | {held_parts.say(date, "es")}
    return any(re.search(rf"(?<!\d){re.escape(form).replace(chr(92) + ' ', ' +')}(?!\d)", text) for form in forms)


def has_words(text, words):
    """Every word of it, anywhere: descriptions wrap, also after a dash, and other columns come between."""
    parts = [part for word in words.split() for part in re.split(r"(?<=-)", word.rstrip(","))]
    return all(part in text for part in parts)


def has_code(text, key, code):
    if key == "modifiers":
        return re.search(rf"{code}(?![A-Z0-9])|{code}[A-Z0-9]{{2}}\b", text)
    if key == "diagnoses":
        return code in text or code.replace(".", "") in text
    shown = f"0?{code[1:]}" if key == "revenue_code" and code[0] == "0" else code
    return re.search(rf"(?<![A-Z0-9]){shown}(?![0-9]{{3}})", text)


def missing(text, value, key=""):
    """The values of the truth that the page does not show."""
    if isinstance(value, dict):
        return [gap for name, inner in value.items() if name != "maybe" or "adjustments" not in value
                for gap in missing(text, inner, name)]
    if isinstance(value, list):
        return [gap for inner in value for gap in missing(text, inner, key)]
    if key in ("document_type", "network", "diagnosis_pointers", "teeth", "by"):
        return []
    if key.endswith("_cents"):
        shown = value == 0 or has_amount(text, value)
    elif re.fullmatch(r"\d{4}-\d\d-\d\d", str(value)):
        shown = has_date(text, value)
    elif key in ("code", "modifiers", "revenue_code", "ndc", "remarks", "diagnoses"):
        shown = has_code(text, key, value)
    else:
        shown = has_words(text, str(value))
    return [] if shown else [f"{key} {value} is not on the page"]


def expected(truth):
    """What each printed total should come to, by the lines and the payments; only what can be known."""
    lines, payments, printed_totals = truth["lines"], truth.get("payments", []), truth["totals"]
    sums = {}
    if lines and all("charge_cents" in item for item in lines):
        sums["charges_cents"] = held_parts.total(lines, "charge_cents")
    for name, key, by in (("adjustments_cents", "adjustment_cents", "adjustment"),
                          ("insurance_paid_cents", "plan_paid_cents", "insurance"),
                          ("patient_paid_cents", "", "patient")):
        if payments or any(key in item for item in lines):
            sums[name] = held_parts.total(lines, key) + held_parts.paid(payments, by)
    if any("adjustments" in item for item in lines):
        sums["adjustments_cents"] = sum(held_parts.total(item.get("adjustments", []), "amount_cents") for item in lines)
    if lines and all("allowed_cents" in item and "charge_cents" in item for item in lines) and "adjustments_cents" not in sums:
        sums["adjustments_cents"] = sums["charges_cents"] - held_parts.total(lines, "allowed_cents")
    owed = sum(printed_totals.get(key, 0) for key in ("charges_cents", "prior_balance_cents", "principal_cents",
        "interest_cents", "fees_cents"))
    less = ("adjustments_cents", "insurance_paid_cents", "patient_paid_cents")
    if lines and all("patient_cents" in item for item in lines):
        sums["balance_cents"] = (held_parts.total(lines, "patient_cents") + printed_totals.get("prior_balance_cents", 0)
                                 - held_parts.paid(payments, "patient"))
    elif "charges_cents" in printed_totals or "principal_cents" in printed_totals:
        sums["balance_cents"] = owed - sum(printed_totals.get(key, sums.get(key, 0)) for key in less)
    shares = [part["amount_cents"] for item in lines for part in item.get("adjustments", []) if part.get("group") == "PR"]
    if shares:
        sums["balance_cents"] = sum(shares)
    return sums


def amiss(truth, wrong):
    found = [f"line has no key {key}" for item in truth["lines"] for key in set(item) - LINE_KEYS]
    if truth["document_type"] not in KINDS:
        found.append(f"document_type {truth['document_type']}")
    for name, right in expected(truth).items():
        said = truth["totals"].get(name)
        if said is not None and (said == right) == (name in wrong):
            found.append(f"{name} says {said}, the lines say {right}")
    for item in truth["lines"]:
        parts = ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents")
        if "rows" not in wrong and all(part in item for part in parts) and item["charge_cents"] != sum(item[part] for part in parts[1:]):
            found.append(f"row does not add up: {item}")
    return found


def check(module, seed, folder):
    start = f"{module.NAME} {seed}"
    made = module.document(random.Random(start))
    if module.document(random.Random(start)) != made:
        return ["the same seed makes another document"], 0, 0
    text, pages = printed(made["html"], folder / f"{module.__name__}-{seed}.pdf")
    documents = made["truth"].get("documents", [made["truth"]])
    found = [gap for truth in documents for gap in missing(text, truth) + amiss(truth, made.get("wrong", []))]
    return found + ([] if 1 <= pages <= 6 else [f"{pages} pages"]), pages, sum(len(truth["lines"])
        for truth in documents)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("layouts", nargs="*")
    options.add_argument("--seeds", type=int, default=3)
    options.add_argument("--keep")
    given = options.parse_args()
    bad = 0
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(given.keep or scratch)
        folder.mkdir(parents=True, exist_ok=True)
        for module in layouts([pathlib.Path(name).stem for name in given.layouts]):
            for seed in range(1, given.seeds + 1):
                found, pages, lines = check(module, seed, folder)
                print(f"{module.NAME} seed {seed}: {pages} pages, {lines} lines, {'ok' if not found else 'AMISS'}",
                      *found, sep="\n  ", flush=True)
                bad += len(found)
    return bad > 0


if __name__ == "__main__":
    sys.exit(main())
