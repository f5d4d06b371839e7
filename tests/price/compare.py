"""compare.py: haggle price against the independent reader, for sampled codes of each file.

compare.py HAGGLE FILE...; the last line counts, as mk/test.sh reads it."""
import json
import os
import random
import subprocess
import sys
import tempfile
from collections import Counter
from decimal import Decimal

import reader

SAMPLED = int(os.environ.get("SAMPLED", "200"))


def answer(haggle, path, codes, *more):
    run = subprocess.run([haggle, "price", "--in", path, "--format", "json", *more, "--", *codes],
                         capture_output=True)
    if run.returncode not in (0, 1):
        raise RuntimeError(run.stderr.decode())
    return json.loads(run.stdout, parse_float=Decimal)


def flat(answers):
    for x in answers["prices"]:
        base = {"code": x["code"], "type": x.get("code_type", ""), "modifiers": tuple(x["modifiers"]),
                "setting": x.get("setting", ""), "class": x.get("billing_class", ""),
                "gross": x.get("gross_cents"), "cash": x.get("cash_cents"),
                "min": x.get("minimum_cents"), "max": x.get("maximum_cents")}
        plans = x["negotiated"] or [{}]
        for n in plans:
            percent = n.get("percent")
            yield {**base, "payer": n.get("payer", ""), "plan": n.get("plan", ""),
                   "dollar": n.get("amount_cents"),
                   "percent": None if percent is None else int(Decimal(percent) * 10000),
                   "algorithm": n.get("algorithm", ""), "method": n.get("method", ""),
                   "median": n.get("median_allowed_cents"), "p10": n.get("p10_allowed_cents"),
                   "p90": n.get("p90_allowed_cents"), "count": n.get("count", "")}


def same_again(haggle, path, codes):
    """The same from the notes of a first answer, which were for more codes; how many notes there were."""
    few = codes[::3]
    with tempfile.TemporaryDirectory() as cache:
        before, os.environ["XDG_CACHE_HOME"] = os.environ.get("XDG_CACHE_HOME"), cache
        try:
            answer(haggle, path, codes[: len(codes) // 2 + 1], "--index")
            all_codes = [answer(haggle, path, codes, "--index") for _ in range(3)]
            some = answer(haggle, path, few, "--index")
        finally:
            os.environ.pop("XDG_CACHE_HOME")
            if before is not None:
                os.environ["XDG_CACHE_HOME"] = before
        notes = sum(len(files) for _, _, files in os.walk(cache))
    fresh, fresh_some = answer(haggle, path, codes, "--no-index"), answer(haggle, path, few, "--no-index")
    return all(x == fresh for x in all_codes) and some == fresh_some, notes


def key(row):
    return tuple(sorted((k, str(v)) for k, v in row.items()))


def dry(row):
    """Items without any plan are one in haggle's answer where they are equal."""
    return not row["payer"] and not row["plan"] and row["dollar"] is None


def check(haggle, path):
    rows = reader.rows(path)
    codes = sorted({r["code"] for r in rows})
    random.Random(8).shuffle(codes)
    codes = [c for c in codes if all(ch.isalnum() or ch in "-._" for ch in c)][:SAMPLED]
    wanted = [r for r in rows if r["code"] in set(codes)]
    got = [r for r in flat(answer(haggle, path, codes)) if r["code"] in set(codes)]
    # A 0450 that was asked for is answered by 450, and the other way round: only the sampled are held.
    a, b = Counter(map(key, wanted)), Counter(map(key, got))
    plain = {key(r) for r in wanted if dry(r)}
    for k in plain:
        a[k] = min(a[k], 1)
        b[k] = min(b[k], 1)
    wrong = (a - b) + (b - a)
    for k in list(wrong)[:3]:
        where = "missing" if a[k] > b[k] else "too many"
        print(f"FAIL {path}: {where}: { {n: v for n, v in k} }")
    same, notes = same_again(haggle, path, codes) if codes else (True, 0)
    if not same:
        print(f"FAIL {path}: another answer from the notes than from the file")
    return same and not wrong, len(wanted), f"{len(codes)} codes{', again from notes' * notes}"


def main():
    haggle, paths = sys.argv[1], sys.argv[2:]
    passed = failed = 0
    for path in paths:
        try:
            good, count, codes = check(haggle, path)
        except Exception as trouble:  # a file that one of the two cannot read is a failure to show
            good, count, codes = False, 0, 0
            print(f"FAIL {path}: {type(trouble).__name__} {trouble}")
        passed += good
        failed += not good
        if good:
            print(f"ok {path}: {count} rows of {codes}")
    print(f"{passed} passed, {failed} failed")


main()
