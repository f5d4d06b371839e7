"""How long a page takes, beside the programs that do a part of it: scans beside tesseract alone on the
same file, digital papers beside pdftotext -layout. Processor time (user and system, of all that was
started) and clock, the least of some turns, in which all take turns. The cache of readings is off."""
import argparse
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time

import make
import picture
import render

ENDINGS = {"digital": "pdf", "scan": "tiff"}


def spent(command, env):
    """Processor time and clock of a command, in seconds."""
    start = time.monotonic()
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env={**os.environ, **env}
    )
    _, status, used = os.wait4(process.pid, 0)
    took = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"{' '.join(command)}: exit status {process.returncode}")
    return used.ru_utime + used.ru_stime, took


def haggle(program):
    """A reading that finds no cache."""

    def run(path):
        with tempfile.TemporaryDirectory() as home:
            return spent(
                [program, "read", "--format", "json", path],
                {"XDG_CACHE_HOME": home, "XDG_DATA_HOME": home},
            )

    return run


def tesseract(languages, threads):
    env = {"OMP_THREAD_LIMIT": threads} if threads else {}
    return lambda path: spent(["tesseract", path, "-", "-l", languages, "tsv"], env)


def papers(options, folder):
    """Yields (what it is, path, pages) for each file of the measure."""
    chosen = make.layouts(options.layouts)
    chosen = chosen[:: max(len(chosen) // options.count, 1)][: options.count]
    with render.Press() as press:
        for at, layout in enumerate(chosen):
            document = make.Document(layout, options.seed, 1)
            source = f"{folder}/{layout.NAME}.pdf"
            press.chromium(document.html, source)
            if "digital" in options.kinds.split(","):
                yield "digital", source, pages(source)
            for dpi in (200, 300) if "scan" in options.kinds.split(",") else ():
                place = f"{folder}/{layout.NAME}-{dpi}"
                os.makedirs(place, exist_ok=True)
                form = ("tiff-gray", "tiff-ccitt")[at % 2]
                rng = random.Random(f"{options.seed}/{layout.NAME}/{dpi}")
                name = picture.scan(source, place, rng, dpi, form)[0]
                yield f"{dpi} dpi", f"{place}/{name}", pages(source)


def pages(pdf):
    told = subprocess.run(["pdfinfo", pdf], capture_output=True, text=True, check=True).stdout
    return int(next(line for line in told.splitlines() if line.startswith("Pages:")).split()[1])


def least(readers, path, turns):
    """For each reader the least processor time and the least clock of its turns."""
    took = {name: [] for name in readers}
    for _ in range(turns):
        for name, read in readers.items():
            took[name].append(read(path))
    return {name: [min(column) for column in zip(*all_turns)] for name, all_turns in took.items()}


def table(kind, rows, names):
    """Milliseconds a page over all papers of a kind, and how many times a peer's time that is."""
    count = sum(pages for pages, _ in rows)
    print(f"\n{kind}: {len(rows)} papers, {count} pages; ms a page, haggle's as a multiple of it")
    print(f"{'':26}{'cpu':>8}{'ratio':>8}{'median':>8}{'worst':>8}{'clock':>9}{'ratio':>8}")
    for name in names:
        cells = f"{name:26}"
        for what in (0, 1):
            own = [took["haggle"][what] for _, took in rows]
            peer = [took[name][what] for _, took in rows]
            ratios = [a / b for a, b in zip(own, peer)]
            cells += f"{sum(peer) * 1000 / count:{8 + what}.1f}{sum(own) / sum(peer):8.2f}"
            if what == 0:
                cells += f"{statistics.median(ratios):8.2f}{max(ratios):8.2f}"
        print(cells)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--count", type=int, default=10, help="papers of each kind")
    parser.add_argument("--layouts", default="worked", help="as score.py takes them")
    parser.add_argument("--kinds", default="digital,scan")
    parser.add_argument("--turns", type=int, default=3)
    parser.add_argument("--haggle", default="./haggle")
    parser.add_argument("--keep", default="", help="make the papers here and leave them")
    parser.add_argument("--each", action="store_true", help="a line for each paper as well")
    options = parser.parse_args()
    readers = {
        "digital": {
            "haggle": haggle(options.haggle),
            "pdftotext -layout": lambda path: spent(["pdftotext", "-layout", path, "-"], {}),
        },
        "scan": {
            "haggle": haggle(options.haggle),
            "tesseract eng, 1 thread": tesseract("eng", "1"),
            "tesseract eng": tesseract("eng", ""),
            "tesseract eng+spa, 1 thread": tesseract("eng+spa", "1"),
        },
    }
    found = {}
    with tempfile.TemporaryDirectory() as home:
        for kind, path, count in papers(options, options.keep or home):
            peers = readers["digital" if kind == "digital" else "scan"]
            took = least(peers, path, options.turns)
            found.setdefault(kind, []).append((count, took))
            if options.each:
                times = "  ".join(f"{n} {1000 * t[0]:.0f}/{1000 * t[1]:.0f}" for n, t in took.items())
                print(f"{path} {count}: {times}", file=sys.stderr, flush=True)
    for kind, rows in sorted(found.items()):
        table(kind, rows, rows[0][1])


if __name__ == "__main__":
    main()
