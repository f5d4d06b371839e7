"""Runs `haggle audit` over generated cases and compares with their truth: a table by family.

python3 bench/accuracy.py --count 2000 [--seed 1] [--family ID] [--keep DIR] [--data DIR]
--keep DIR keeps each case that was missed, valued or accused wrongly, with Haggle's answer beside,
and lists the worst.
--save FILE keeps the verdicts of a run; --with FILE... adds those of earlier runs to the table, so that
a long run can be made in pieces of several seeds (--count 0 --with FILE... only adds up).
Haggle is given the files of generate/imports.txt first, once, into build/accuracy-tables; --data DIR
takes another XDG_DATA_HOME, and --bare none.
"""
import argparse
import collections
import json
import multiprocessing
import os
import pickle
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "generate"))

import generate  # noqa: E402
from judge import Verdict, judge, read_mapping  # noqa: E402
from model import CODEBOOK  # noqa: E402
from tables import Tables, data_folder  # noqa: E402

WORST = 40


class Setting:
    """What every worker shares, set before the fork."""


def audit(folder, today):
    """The answer of `haggle audit`, and how long it took; raises with the program's own words."""
    begun = time.monotonic()
    run = subprocess.run([Setting.haggle, "audit", "--format", "json", "--today", today, folder],
                         stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False,
                         close_fds=False, env=Setting.env)
    if run.returncode not in (0, 1):
        raise RuntimeError(f"status {run.returncode}: {run.stderr.decode(errors='replace')[:200]}")
    return json.loads(run.stdout), time.monotonic() - begun


def tables_of_haggle(args):
    """The XDG_DATA_HOME for the runs: made once by `haggle data import`, and again when the list of
    files changes or `haggle data check` objects."""
    name = "no-tables" if args.bare else "accuracy-tables"      # the first is never made
    folder = os.path.abspath(args.data or os.path.join(HERE, "../build", name))
    env = dict(os.environ, XDG_DATA_HOME=folder)
    if args.bare or args.data:
        return env
    with open(os.path.join(HERE, "generate/imports.txt"), encoding="utf-8") as file:
        wanted = file.read()
    stamp = os.path.join(folder, "imported")
    if os.path.exists(stamp) and open(stamp, encoding="utf-8").read() == wanted and \
            data(env, "check").returncode == 0:
        return env
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    for name in wanted.split("\n"):
        if name and not name.startswith("#"):
            run = data(env, "import", os.path.join(data_folder(), name))
            if run.returncode:
                print(f"not imported: {name}: {run.stderr.strip()[:200]}")
    with open(stamp, "w", encoding="utf-8") as file:
        file.write(wanted)
    return env


def data(env, *words):
    return subprocess.run([Setting.haggle, "data", *words], env=env, text=True, check=False,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def one(number):
    """Makes, audits and judges the case of that number."""
    case = generate.make_case(Setting.tables, Setting.args.seed, number, Setting.args.family)
    if case is None:
        return None, 0.0
    folder = os.path.join(Setting.scratch, f"{number:05d}")
    truth = generate.write_case(case, number, folder)
    spent, answer = 0.0, {}
    try:
        answer, spent = audit(folder, truth["today"])
        verdict = judge(truth, answer, Setting.mapping)
    except (RuntimeError, ValueError, KeyError, IndexError) as trouble:
        verdict = Verdict(number, "planted", [], [], [], trouble=f"{trouble}")
    keep(folder, verdict, answer)
    return verdict, spent


def keep(folder, verdict, answer):
    """Only cases that went wrong stay, and only where they were asked for."""
    bad = verdict.trouble or verdict.wrong or any(not o.exact if o.sure else not o.found
                                             for o in verdict.outcomes)
    if Setting.args.keep and bad:
        name = os.path.join(Setting.args.keep, os.path.basename(folder))
        shutil.rmtree(name, ignore_errors=True)
        shutil.move(folder, name)
        shutil.move(folder + ".truth.json", name + ".truth.json")
        with open(name + ".answer.json", "w", encoding="utf-8") as file:
            json.dump({"findings": answer.get("findings"), "checked": answer.get("checked")}, file,
                      indent=1)
        return
    shutil.rmtree(folder)
    os.remove(folder + ".truth.json")


def dollars(cents):
    return f"{cents / 100:,.0f}"


def share(part, whole):
    return f"{100 * part / whole:5.1f}%" if whole else "     -"


def family_table(verdicts, mapping):
    """One line a family, in the order of errors.toml."""
    by_family = collections.defaultdict(list)
    for verdict in verdicts:
        for outcome in verdict.outcomes:
            by_family[outcome.family].append(outcome)
    wrong = collections.Counter()
    for verdict in verdicts:
        for rule, _, _ in verdict.wrong:
            for family in mapping.get(rule, ["(no family)"]):
                wrong[family] += 1
    yield (f"{'family':28} {'planted':>7} {'found':>6} {'recall':>7} {'by name':>7} {'unsure':>6} "
           f"{'wrong':>6} {'$ planted':>10} {'$ found':>10} {'exact':>7}")
    for family in Setting.tables.families:
        rows = by_family.get(family)
        if not rows:
            yield f"{family:28} {'not planted':>7}{'':>26} {wrong[family] or '':>8}"
            continue
        found = [row for row in rows if row.found]
        sure = [row for row in rows if row.sure]
        yield (f"{family:28} {len(rows):7} {len(found):6} {share(len(found), len(rows)):>7} "
               f"{sum(row.named for row in rows):7} {sum(row.low for row in rows):6} "
               f"{wrong[family]:6} {dollars(sum(row.amount for row in sure)):>10} "
               f"{dollars(sum(row.cents for row in sure if row.found)):>10} "
               f"{share(sum(row.exact for row in sure), len(sure)):>7}")


def summary(verdicts):
    rows = [outcome for verdict in verdicts for outcome in verdict.outcomes]
    found = sum(row.found for row in rows)
    right = sum(verdict.right for verdict in verdicts)
    beside = sum(verdict.beside for verdict in verdicts)
    wrong = sum(len(verdict.wrong) for verdict in verdicts)
    sure = [row for row in rows if row.sure]
    yield f"recall     {share(found, len(rows))}  {found} of {len(rows)} planted errors"
    yield (f"precision  {share(right + beside, right + beside + wrong)}  {wrong} wrong findings "
           f"above `ask`; {right} right, {beside} of another family on a planted line")
    dollars_found = sum(row.cents for row in sure if row.found)
    planted = sum(row.amount for row in sure)
    yield (f"dollars    {share(dollars_found, planted)}  {dollars(dollars_found)} found of "
           f"{dollars(planted)} planted; exact for "
           f"{share(sum(r.exact for r in sure), len(sure)).strip()} of {len(sure)}")
    for role in ("clean", "look-alike", "planted"):
        some = [verdict for verdict in verdicts if verdict.role == role]
        bad = sum(bool(verdict.wrong) for verdict in some)
        yield (f"{role:11}{len(some):6} cases, {bad} with a wrong finding above `ask`, "
               f"{sum(v.asked for v in some)} questions that answer no plant")
    unmapped = sorted({rule for verdict in verdicts for rule in verdict.unmapped})
    if unmapped:
        yield "rules not in rules-to-errors.txt, whose findings count as wrong: " + " ".join(unmapped)
    trouble = [verdict for verdict in verdicts if verdict.trouble]
    for verdict in trouble[:5]:
        yield f"TROUBLE    case {verdict.number}: {verdict.trouble}"
    if trouble:
        yield f"TROUBLE    {len(trouble)} cases could not be audited"


def alarms(verdicts):
    """Which rules accuse wrongly, and on which look-alikes."""
    rules, looks = collections.Counter(), collections.Counter()
    for verdict in verdicts:
        for rule, certainty, _ in verdict.wrong:
            rules[rule, certainty] += 1
        if verdict.wrong:
            looks.update(verdict.lookalikes)
    if rules:
        yield "wrong findings by rule:"
        yield from (f"  {many:5} {rule} ({certainty})"
                    for (rule, certainty), many in rules.most_common(WORST))
    if looks:
        yield "look-alikes taken for errors:"
        yield from (f"  {many:5} {name}" for name, many in looks.most_common(WORST))


def worst(verdicts, folder):
    """The worst misses and amounts by dollars, the worst false alarms, with their folders."""
    missed = sorted(((o.amount if o.sure else 0, v.number, o) for v in verdicts
                     for o in v.outcomes if not o.found), key=lambda row: (-row[0], row[1]))
    yield "worst misses:"
    yield from (f"  {folder}/{number:05d}  {o.family}  ${cents / 100:.2f}"
                f"{'  found, but unsure' if o.low else ''}"
                for cents, number, o in missed[:WORST])
    amounts = sorted(((abs(o.cents - o.amount), v.number, o) for v in verdicts
                      for o in v.outcomes if o.found and o.sure and not o.exact),
                     key=lambda row: (-row[0], row[1]))
    yield "found, but at another amount:"
    yield from (f"  {folder}/{number:05d}  {o.family}  ${o.cents / 100:.2f} for "
                f"${o.amount / 100:.2f}" for _, number, o in amounts[:WORST])
    yield "false alarms:"
    rows = sorted(((certainty, v.number, rule, title) for v in verdicts
                   for rule, certainty, title in v.wrong))
    yield from (f"  {folder}/{number:05d}  {rule} ({certainty}): {title}"
                for certainty, number, rule, title in rows[:WORST])


def options():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--family", help="plant this family in every case")
    parser.add_argument("--keep", metavar="DIR", help="keep cases that went wrong, list the worst")
    parser.add_argument("--data", metavar="DIR", help="XDG_DATA_HOME of Haggle's tables")
    parser.add_argument("--bare", action="store_true", help="without any table imported")
    parser.add_argument("--haggle", default=os.path.join(HERE, "../haggle"))
    parser.add_argument("--save", metavar="FILE", help="keep the verdicts of this run")
    parser.add_argument("--with", metavar="FILE", nargs="*", default=[], dest="earlier",
                        help="add the verdicts that --save kept")
    parser.add_argument("--jobs", type=int, default=2, choices=(1, 2))
    return parser.parse_args()


def main():
    args = options()
    Setting.args, Setting.haggle = args, os.path.abspath(args.haggle)
    Setting.mapping = read_mapping(os.path.join(HERE, "generate/rules-to-errors.txt"))
    Setting.env = tables_of_haggle(args)
    if args.keep:
        os.makedirs(args.keep, exist_ok=True)
    begun = time.monotonic()
    Setting.tables = Tables(CODEBOOK)
    with tempfile.TemporaryDirectory(prefix="accuracy-", dir="/dev/shm" if os.path.isdir("/dev/shm")
                                     else None) as Setting.scratch:
        with multiprocessing.get_context("fork").Pool(args.jobs) as pool:
            results = pool.map(one, range(args.count), chunksize=20)
    verdicts = [verdict for verdict, _ in results if verdict]
    spent = sum(seconds for _, seconds in results)
    if args.save:
        with open(args.save, "wb") as file:
            pickle.dump(verdicts, file)
    made = len(verdicts)
    for name in args.earlier:
        with open(name, "rb") as file:
            verdicts += pickle.load(file)
    for line in family_table(verdicts, Setting.mapping):
        print(line)
    print()
    for line in list(summary(verdicts)) + list(alarms(verdicts)):
        print(line)
    if args.keep:
        print("\n".join(worst(verdicts, args.keep)))
    elapsed = time.monotonic() - begun
    print(f"{len(verdicts)} cases, {made} of them now in {elapsed:.0f} s; an audit run took "
          f"{1000 * spent / max(1, len(results)):.1f} ms, "
          f"{share(spent, elapsed * args.jobs).strip()} of the time; {len(results) - made} numbers gave no case")


if __name__ == "__main__":
    main()
