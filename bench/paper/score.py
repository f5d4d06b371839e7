"""Reads the corpus with haggle and compares with the truth, by kind and by layout.

A line counts when all of its fields are right and none is made up. Lines are put beside the truth's
by the best assignment, not by their order. See README.md for what counts as the same."""
import argparse
import collections
import concurrent.futures
import json
import os
import re
import subprocess
import sys
import time

import make
import match

SURE = 0.9


class Tally(collections.Counter):
    """Counts of one row of the tables; `n/of` are kept as two counts."""

    def hit(self, what, right):
        self[f"{what} of"] += 1
        self[what] += bool(right)

    def share(self, what):
        of = self[f"{what} of"]
        return f"{self[what] / of:.3f}" if of else "-"


def header_of(document):
    """The scalar fields of a document, by names with dots."""
    out = {}
    for key in match.HEADER:
        value = document
        for part in key.split("."):
            value = value.get(part) if isinstance(value, dict) else None
        if value not in (None, "", []):
            out[key] = value
    return out


def sureness(document):
    """Confidence of a header field, a total or a payment: its own place's, else that of its kind."""
    marks = {mark.get("field"): mark.get("confidence", 1) for mark in document.get("places", ())}

    def of(field):
        for name in (field, field.split(".")[-1], field.split(".")[-1].replace("_cents", "")):
            if name in marks:
                return marks[name]
        return document.get("confidence", 1)

    return of


def allowed(truth, got):
    """The truth with those values of its `maybe` that were read: the page can be understood to say them."""
    maybe = truth.get("maybe", {})
    return {
        **{k: v for k, v in truth.items() if k != "maybe"},
        **{k: v for k, v in maybe.items() if k in got},
    }


# A payment without a day is a sum of the paper as well: "Insurance payments -120.00" below the lines.
SUMS = {
    "insurance": "insurance_paid_cents",
    "adjustment": "adjustments_cents",
    "patient": "patient_paid_cents",
}


def told_as_sums(truth, got):
    """The sums that the truth tells as payments without a day, where they were read as sums: by field."""
    out = {}
    for by, field in SUMS.items():
        paid = [p for p in truth.get("payments", ()) if p.get("by") == by]
        total, told = (x.get("totals", {}).get(field) for x in (got, truth))
        if (
            paid
            and not any("date" in p for p in paid)
            and total is not None
            and match.number(total) == sum(p["amount_cents"] for p in paid)
            and told in (None, total)
        ):
            out[field] = total
    return out


def line_sureness(line, field):
    """A value's own confidence where the reader tells one, else the line's."""
    for place in line.get("places", ()):
        if place.get("field") == field:
            return place.get("confidence", 1)
    return line.get("confidence", 1)


class Judge:
    """One document with one kind: fills a tally and notes the differences."""

    def __init__(self):
        self.tally, self.notes = Tally(), []

    def note(self, where, text):
        self.notes.append(f"{where}: {text}")

    def value(self, where, field, truth, got, confidence):
        """One value that the reader shows, or should have shown. Gives whether it is right."""
        right = got is not None and truth is not None and match.same(field, truth, got)
        if got is not None:
            self.tally["values"] += 1
            if confidence >= SURE:
                self.tally["sure"] += 1
                self.tally["sure wrong"] += not right
                self.tally["sure right"] += right
            self.tally["right"] += right
        if not right:
            mark = "" if got is None else f" (sure {confidence:g})"
            self.note(where, f"{field}: truth {truth!r}, read {got!r}{mark}")
        return right

    def line(self, number, truth, got):
        truth = allowed(truth, got)
        fields = [f for f in match.LINE if f in truth or f in got]
        wrong = [
            f
            for f in fields
            if not self.value(f"line {number}", f, truth.get(f), got.get(f), line_sureness(got, f))
        ]
        self.tally.hit("lines", not wrong)
        near = all(f == "description" and match.near(truth.get(f), got.get(f)) for f in wrong)
        self.tally.hit("but text", not wrong or near)

    def lines(self, truth, got, unread):
        pairs, missed, extra = match.assign(truth, got)
        for t, g in pairs:
            self.line(t, truth[t], got[g])
        for t in missed:
            self.tally.hit("lines", False)
            self.tally.hit("but text", False)
            lost = not match.in_unread(truth[t], unread)
            self.tally["lost"] += lost
            self.note(
                f"line {t}",
                f"{'LOST' if lost else 'in unread'}: {json.dumps(truth[t], ensure_ascii=False)}",
            )
        for g in extra:
            self.tally["extra"] += 1
            for field in match.LINE:
                if field in got[g]:
                    self.value(
                        f"extra line {g}", field, None, got[g][field], line_sureness(got[g], field)
                    )

    def fields(self, what, truth, got, sure, forgiven=()):
        for field in sorted({*truth, *got}):
            if field not in truth and field in forgiven:
                continue
            right = self.value(what, field, truth.get(field), got.get(field), sure(field))
            if field in truth:
                self.tally.hit(what, right)
            else:
                self.tally[f"{what} made up"] += 1

    def payments(self, truth, got, sure, sums):
        pairs, missed, extra = match.assign(truth, got, match.PAYMENT)
        missed = [t for t in missed if SUMS.get(truth[t].get("by")) not in sums]
        for t, g in pairs:
            own = got[g].get("confidence", sure("payments"))
            fields = [f for f in match.PAYMENT if f in truth[t] or f in got[g]]
            wrong = [
                f
                for f in fields
                if not self.value(f"payment {t}", f, truth[t].get(f), got[g].get(f), own)
            ]
            self.tally.hit("payments", not wrong)
        for t in missed:
            self.tally.hit("payments", False)
            self.note(f"payment {t}", f"not read: {json.dumps(truth[t], ensure_ascii=False)}")
        for g in extra:
            self.tally["payments made up"] += 1
            own = got[g].get("confidence", sure("payments"))
            for field in match.PAYMENT:
                if field in got[g]:
                    self.value(f"extra payment {g}", field, None, got[g][field], own)

    def document(self, truth, got):
        sure = sureness(got)
        told = header_of(got)
        totals = {k: v for k, v in got.get("totals", {}).items() if k in match.TOTALS}
        sums = told_as_sums(truth, got)
        self.fields(
            "header",
            allowed({**header_of(truth), "maybe": truth.get("maybe", {})}, told),
            told,
            sure,
            match.FORGIVEN,
        )
        self.fields(
            "totals",
            allowed(
                {**truth.get("totals", {}), "maybe": {**truth.get("maybe", {}), **sums}}, totals
            ),
            totals,
            lambda field: sure(f"totals.{field}"),
        )
        self.payments(truth.get("payments", []), got.get("payments", []), sure, sums)
        unread = [u.get("text", "") for u in got.get("unread", ())]
        self.tally["unread"] += len(unread)
        self.lines(truth.get("lines", []), got.get("lines", []), unread)

    def file(self, truth, got):
        self.tally["documents"] += 1
        for t, g in match.pair_documents(truth, got):
            if g is None:
                self.note(
                    "document", f"not read: {json.dumps(header_of(truth[t]), ensure_ascii=False)}"
                )
            if t is None:
                self.note(
                    "document", f"made up: {json.dumps(header_of(got[g]), ensure_ascii=False)}"
                )
                self.tally["documents made up"] += 1
            if t is not None or got[g].get("lines") or got[g].get("payments"):
                self.document(truth[t] if t is not None else {}, got[g] if g is not None else {})
        self.tally["documents whole"] += not self.notes


def haggle(command, paths, cache):
    """What `haggle read` says of these files; the seconds it took; why it did not read."""
    start = time.monotonic()
    done = subprocess.run(
        [*command, "read", "--format", "json", *paths],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "XDG_CACHE_HOME": cache},
    )
    took = time.monotonic() - start
    try:
        return json.loads(done.stdout).get("documents", []), took, ""
    except ValueError:
        return [], took, (done.stderr.strip() or f"exit {done.returncode}").splitlines()[-1]


COLUMNS = (
    ("documents", "docs"),
    ("documents whole", "whole"),
    ("lines", "lines"),
    ("but text", "but text"),
    ("header", "header"),
    ("totals", "totals"),
    ("payments", "paid"),
    ("sure wrong", "wrong/1000"),
    ("sure right", "sure"),
    ("values", "values"),
    ("extra", "extra"),
    ("lost", "lost"),
    ("unread", "unread"),
    ("seconds", "s/doc"),
)


def cell(tally, key):
    if key == "sure wrong":
        return f"{1000 * tally[key] / tally['sure']:.1f}" if tally["sure"] else "-"
    if key == "sure right":
        return f"{tally[key] / tally['right']:.3f}" if tally["right"] else "-"
    if key == "seconds":
        return f"{tally[key] / max(tally['documents'], 1):.2f}"
    if key in ("lines", "but text", "header", "totals", "payments"):
        return tally.share(key)
    return str(int(tally[key]))


def table(title, tallies):
    """Rows of counts as an aligned table."""
    rows = [[title, *(name for _, name in COLUMNS)]]
    rows += [[name, *(cell(tally, key) for key, _ in COLUMNS)] for name, tally in tallies]
    widths = [max(len(r[i]) for r in rows) for i in range(len(rows[0]))]
    return (
        "\n".join(
            "  ".join(
                c.ljust(w) if i == 0 else c.rjust(w) for i, (c, w) in enumerate(zip(r, widths))
            ).rstrip()
            for r in rows
        )
        + "\n"
    )


def fold(judged, key):
    out = collections.defaultdict(Tally)
    for job, judge in judged:
        out[key(job)].update(judge.tally)
    return sorted(out.items())


def tables(who, judged, kinds):
    print(f"\n== {who} ==")
    order = {kind: at for at, kind in enumerate(kinds)}
    print(table("by kind", sorted(fold(judged, lambda j: j[1]), key=lambda x: order[x[0]])))
    detail = {
        "scan": lambda j: j[0].describe("scan").split()[0] + " dpi",
        "photo": lambda j: "5+ MP" if j[0].megapixels >= 5 else "under 5 MP",
        "digital": lambda j: j[0].producer,
    }
    print(table("by source", fold(judged, lambda j: f"{j[1]} {detail[j[1]](j)}")))
    print(table("by layout", fold(judged, lambda j: f"{j[0].layout} {j[1]}")))


def judge_one(job, read):
    document, kind, paths = job
    got, took, trouble = read(paths, kind)
    judge = Judge()
    judge.file(document.truth["documents"], got)
    judge.tally["seconds"] += took
    if trouble:
        judge.note("haggle", trouble)
    return job, judge


def keep(path, who, job, judge):
    """One document's differences, as soon as they are known: a run may be stopped."""
    document, kind, paths = job
    told = {"who": who.split(":")[0], "name": document.name, "kind": kind}
    told |= {"how": document.describe(kind), "files": paths, "notes": judge.notes}
    with open(path, "a", encoding="utf-8") as file:
        file.write(json.dumps({**told, "counts": judge.tally}, ensure_ascii=False) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    make.arguments(parser)
    parser.add_argument("--haggle", default="./haggle")
    parser.add_argument(
        "--cache",
        default="",
        help="keep haggle's cache of readings here between runs (else none is used)",
    )
    parser.add_argument(
        "--baseline",
        action="store_true",
        help="also what pdftotext or tesseract with a regular expression gives",
    )
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument(
        "--show",
        default="",
        help="print the differences of this document (NAME, NAME:KIND, or all)",
    )
    parser.add_argument("--json", default="", help="write all differences here, a document a line")
    options = make.checked(parser.parse_args())
    shown, show_kind = (options.show.split(":") + [""])[:2]

    def say(text):
        if sys.stderr.isatty():
            print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)

    if shown and shown != "all":
        layout, serial = re.fullmatch(r"(.*)-(\d+)", shown).groups()
        options.layouts, options.count = layout, int(serial)
    jobs = [
        job
        for job in make.corpus(
            options.seed, options.count, options.layouts, options.kinds, options.root, say
        )
        if shown in ("", "all", job[0].name) and show_kind in ("", job[1])
    ]
    cache = options.cache or f"{options.root}/no-cache-{os.getpid()}"
    readers = [
        ("haggle", lambda paths, kind: haggle([options.haggle], paths, os.path.abspath(cache)))
    ]
    if options.baseline:
        import baseline

        readers.append(
            ("baseline: pdftotext or tesseract, and a regular expression", baseline.read)
        )
    for who, read in readers:
        judged = []
        with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
            for done in pool.map(lambda job: judge_one(job, read), jobs):
                judged.append(done)
                if options.json:
                    keep(options.json, who, *done)
                say(f"{who}: {len(judged)}/{len(jobs)}")
        say("")
        tables(who, judged, options.kinds)
        if shown:
            for (document, kind, paths), judge in judged:
                print(f"-- {document.name} {kind} ({document.describe(kind)}) {' '.join(paths)}")
                print("\n".join(f"   {note}" for note in judge.notes))
    if not options.cache:
        subprocess.run(["rm", "-rf", cache], check=False)


if __name__ == "__main__":
    main()
